"""Families of procedural materials, by group. Importing this package registers them all."""

from training.families import fabric, ground, metal, other, stone, wood
from training.families.registry import FAMILIES, Family

__all__ = ["FAMILIES", "Family", "fabric", "ground", "metal", "other", "stone", "wood"]
