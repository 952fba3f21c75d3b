"""All things that can be drawn, by subject."""

from allaprima.symbols.things import (  # noqa: F401  (registers the things)
    animals,
    charts,
    clothing,
    devices,
    farm,
    festive,
    finance,
    food,
    fruit,
    health,
    household,
    ideas,
    instruments,
    jobs,
    leisure,
    meals,
    media,
    money,
    nature,
    objects,
    office,
    people,
    plants,
    sea,
    sights,
    signs,
    sky,
    technology,
    transport,
    travel,
    wildlife,
)
from allaprima.symbols.things.registry import THINGS, Thing

__all__ = ["THINGS", "Thing"]
