"""What stands before the name of a figure: numbers, sizes, colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from allaprima.scenes import words as scenes
from allaprima.scenes.figures.reading import words as known
from allaprima.wording import stem


@dataclass(slots=True)
class Before:
    """What stands before a name."""

    count: int = 0
    is_one: bool = False
    is_its: bool = False
    coat: tuple[str, ...] = ()
    doing: str = ""
    scale: float = 1.0
    ignored: tuple[str, ...] = ()


def taken_back(rest: list[str]) -> Before:
    """Take what belongs to a name that comes next off the end of the words before it."""
    found = Before()
    strange: list[str] = []
    coat: list[str] = []
    while rest:
        pair, word = " ".join(rest[-2:]), rest[-1]
        if pair in scenes.PAINTS and len(rest) > 1:
            coat.insert(0, scenes.PAINTS[pair])
            del rest[-2:]
        elif pair in known.GROUPS or pair in known.NUMBERS:
            found.count = known.GROUPS.get(pair) or known.NUMBERS[pair]
            del rest[-2:]
            if rest and rest[-1] in ("a", "an", "the"):
                rest.pop()
            break
        elif word in scenes.PAINTS:
            coat.insert(0, scenes.PAINTS[word])
            rest.pop()
        elif word == "and" and coat and len(rest) > 1 and rest[-2] in scenes.PAINTS:
            rest.pop()
        elif word in known.POSES:
            found.doing = word
            rest.pop()
        elif word in known.SIZES:
            found.scale *= known.SIZES[word]
            rest.pop()
        elif word in known.NUMBERS:
            found.count = known.NUMBERS[word]
            rest.pop()
            break
        elif word in known.DETERMINERS or word in ("one", "single"):
            found.is_its = word in ("its", "her", "their")
            found.is_one = word in ("a", "an", "one", "single")
            rest.pop()
            break
        elif word in known.PLAIN:
            rest.pop()
        elif word in known.STOPS or word == "," or _is_scenic([word]):
            break
        elif stem(word) in scenes.PLACES and _is_scenic(rest[-2:-1]):
            break  # "snowy forest fox"
        else:
            strange.insert(0, rest.pop())
            if len(strange) > 2:
                break
    found.coat = tuple(coat[:2])
    found.ignored = (" ".join(strange),) if strange else ()
    return found


def _is_scenic(said: Sequence[str]) -> bool:
    """Whether some words say a time, a weather, a season or a look."""
    return any(" ".join(said) in table for table in known.SCENIC)
