"""Wood that toys are made of."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.patterns import fbm, noise


def wooden(colour: str = "d2aa72", axis: int = 1, shine: float = 0.35) -> Matter:
    """Varnished, its grain along an axis."""
    stretch = np.array([1.0 if k != axis else 0.08 for k in range(3)])

    def grain(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = (
            1 + 0.2 * fbm(p * stretch, 0.8, 3, 6) + 0.07 * np.sin(11 * (p * stretch).sum(1) + 3 * noise(p * stretch, 1.2, 2))
        )
        return found

    return Matter(colour, roughness=shine).painted(grain)
