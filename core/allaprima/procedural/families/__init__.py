"""Families of procedural materials, by group. Importing this package registers them all."""

from allaprima.procedural.families import (
    coats,
    fabric,
    ground,
    leather,
    masonry,
    metal,
    other,
    patterns,
    stone,
    wood,
)
from allaprima.procedural.families.registry import FAMILIES, Family

__all__ = [
    "FAMILIES",
    "Family",
    "coats",
    "fabric",
    "ground",
    "leather",
    "masonry",
    "metal",
    "other",
    "patterns",
    "stone",
    "wood",
]
