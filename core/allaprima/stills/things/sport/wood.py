"""Wood that bats and boards are made of."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.patterns import fbm, noise


def wooden(colour: str = "c79a62", axis: int = 0, shine: float = 0.3) -> Matter:
    """Varnished, its grain along an axis."""
    stretch = np.array([1.0 if k != axis else 0.06 for k in range(3)])

    def grain(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = (
            1 + 0.22 * fbm(p * stretch, 0.9, 3, 6) + 0.08 * np.sin(14 * (p * stretch).sum(1) + 3 * noise(p * stretch, 1.5, 2))
        )
        return found

    return Matter(colour, roughness=shine).painted(grain)
