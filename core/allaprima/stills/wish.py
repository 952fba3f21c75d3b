"""What a prompt for a still life asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """Things of one sort.

    Attributes:
        thing: id in `registry.THINGS`.
        variant: one of its variants.
        name: what the prompt calls it.
        count: how many; 0 for as many as there is room for.
        colours: "rrggbb", up to two.
        stuff: a word of `words.STUFF`, or "".
        text: how colour and stuff are called together: "red leather".
        scale: how much larger than usual.
        stacked: whether they lie on one another.
        held: what is in it or on it.
    """

    thing: str
    variant: str
    name: str
    count: int = 1
    colours: tuple[str, ...] = ()
    stuff: str = ""
    text: str = ""
    scale: float = 1.0
    stacked: bool = False
    held: tuple[Item, ...] = ()


def every(items: Sequence[Item]) -> list[Item]:
    """Items, each followed by what is in it or on it."""
    return [each for item in items for each in (item, *every(item.held))]


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes:
    items: what is to be seen, in the order in which it is named.
    light: a rig of `lighting.RIGS`; "" where that is left open.
    top: what it stands on, as a material that is drawn; "" for a photographer's paper, or where that is left open.
    is_top: whether the words say what it stands on.
    paper: "rrggbb" of the paper, or of what it stands on where that is of no material; "" where that is left open.
    wall: a material behind it, "" for none.
    place: a view of `lite/scenes` that is behind it; "" for none.
    room: a sort of room that is behind it; "" for none.
    elevation: degrees above the horizon from which it is seen; None for as it is best.
    close: whether little beside it is seen.
    apart: whether it is to be alone, on transparent ground.
    is_asked: whether the words ask for something to be seen as it is: on a table, in a bowl, in a photograph.
    is_named: whether the words name the things; else they are what is nearest by meaning.
    left_out: what is said and not shown.
    """

    items: tuple[Item, ...]
    light: str = ""
    top: str = ""
    is_top: bool = False
    paper: str = ""
    wall: str = ""
    place: str = ""
    room: str = ""
    elevation: float | None = None
    close: bool = False
    apart: bool = False
    is_asked: bool = False
    is_named: bool = True
    left_out: tuple[str, ...] = ()
