"""The list of families: each a function that paints, and the words people call it by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from allaprima.procedural.surface import Canvas, Surface

Paint = Callable[[Canvas], Surface]


@dataclass(frozen=True)
class Family:
    """Attributes:
    id: of the family, one word; the class of the evaluation's judge.
    names: what it is called; the first half of a caption.
    paint: the function.
    group: stone, wood, fabric, metal, ground or other: which wear it has in training, and which words are its colours.
    wear: whether moss, rust, water and the like may lie on it.
    """

    id: str
    names: tuple[str, ...]
    paint: Paint
    group: str
    wear: bool = True


FAMILIES: dict[str, Family] = {}


def family(group: str, *names: str, wear: bool = True) -> Callable[[Paint], Paint]:
    """Register a painting function under its own name."""

    def register(paint: Paint) -> Paint:
        key = paint.__name__.rstrip("_")
        FAMILIES[key] = Family(key, names, paint, group, wear)
        return paint

    return register
