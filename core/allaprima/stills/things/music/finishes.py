"""Surfaces that several instruments share."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter, metal, plastic
from allaprima.stills.patterns import between, fbm, step

EBONY = plastic("241d1a", 0.35)
CHROME = metal("c9cacd", 0.14)
STRING = metal("d8d3c4", 0.25)


def varnished(light: str, dark: str, roughness: float = 0.16, along: int = 1, size: float = 1.0) -> Matter:
    """Varnished, its grain along an axis."""
    squeeze = np.full(3, 2.4)
    squeeze[along] = 0.12

    def colour(p: np.ndarray) -> np.ndarray:
        return between(light, dark, step(-0.8, 0.9, fbm(p * squeeze, size, 4, 5)))

    return plastic(light, roughness).painted(colour)
