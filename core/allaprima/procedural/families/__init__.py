"""Families of procedural materials, by group. Importing this package registers them all."""

from allaprima.procedural.families import (
    boards,
    cladding,
    coats,
    fabric,
    ground,
    industry,
    leather,
    masonry,
    metal,
    natural,
    ornament,
    other,
    patterns,
    stone,
    wood,
)
from allaprima.procedural.families.registry import FAMILIES, Family

__all__ = [
    "FAMILIES",
    "Family",
    "boards",
    "cladding",
    "coats",
    "fabric",
    "ground",
    "industry",
    "leather",
    "masonry",
    "metal",
    "natural",
    "ornament",
    "other",
    "patterns",
    "stone",
    "wood",
]
