"""All things that can be drawn, by subject."""

from allaprima.symbols.things import (  # noqa: F401  (registers the things)
    animals,
    charts,
    food,
    money,
    nature,
    objects,
    office,
    people,
    signs,
    technology,
    travel,
)
from allaprima.symbols.things.registry import THINGS, Thing

__all__ = ["THINGS", "Thing"]
