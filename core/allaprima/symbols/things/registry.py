"""The list of things: each a function that draws with a pen, and the words people call it by."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass

from allaprima.symbols.pen import Pen

Draw = Callable[[Pen], None]


@dataclass(frozen=True)
class Thing:
    """Attributes:
    id: one word.
    names: what it is called, and what it stands for on a slide.
    draw: the function.
    own: sRGB of its parts where nobody asks for other colours, "rrggbb" by part.
    """

    id: str
    names: tuple[str, ...]
    draw: Draw
    own: dict[str, str]

    @functools.cached_property
    def rooms(self) -> frozenset[str]:
        """How other things can be with it that it has room for: see `Pen.room`."""
        pen = Pen()
        self.draw(pen)
        return frozenset(pen.rooms)

    @property
    def subject(self) -> str:
        """The file that it is drawn in."""
        return self.draw.__module__.rpartition(".")[2]


THINGS: dict[str, Thing] = {}


def thing(*names: str, **own: str) -> Callable[[Draw], Draw]:
    """Register a drawing function under its own name."""

    def register(draw: Draw) -> Draw:
        key = draw.__name__.rstrip("_")
        if key in THINGS:
            raise ValueError(f"Two things are called {key}.")
        THINGS[key] = Thing(key, names, draw, own)
        return draw

    return register
