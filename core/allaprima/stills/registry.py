"""The things that can stand in still lifes."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from allaprima.stills.solid import Solid

Draw = Callable[[Solid, random.Random], None]


@dataclass(frozen=True)
class Thing:
    """Attributes:
    id: what it is called here.
    draw: makes it.
    names: what it is called in prompts, in the singular, its own name first: variants by name, "" for the usual one.
    seen: degrees above the horizon from which it is best looked at.
    holds: (height, radius) in cm of the place where other things lie in or on it; radius 0 for none.
    stems: whether what it holds are flowers.
    group: how many there are, where the words say "some": cherries, coins.
    """

    id: str
    draw: Draw
    names: Mapping[str, str]
    seen: float = 14.0
    holds: tuple[float, float] = (0.0, 0.0)
    stems: bool = False
    group: int = 1

    @property
    def sort(self) -> str:
        """The sort of things that it belongs to: the name of the package, or the module, in `things`."""
        return self.draw.__module__.partition(".things.")[2].partition(".")[0]


THINGS: dict[str, Thing] = {}


def thing(
    names: str,
    *,
    seen: float = 14.0,
    holds: tuple[float, float] = (0.0, 0.0),
    stems: bool = False,
    group: int = 1,
) -> Callable[[Draw], Draw]:
    """Register what makes a thing.

    Args:
        names: separated by commas, in the singular, its own first; "cup of tea@tea" is a variant, which the pen gets as
            `variant`.
        seen, holds, stems, group: see `Thing`.
    """

    def register(draw: Draw) -> Draw:
        called: dict[str, str] = {}
        for each in names.split(","):
            name, _, variant = each.strip().partition("@")
            called[name] = variant
        own = next(iter(called))
        assert own not in THINGS, own
        THINGS[own] = Thing(own, draw, called, seen, holds, stems, group)
        return draw

    return register
