"""Leather and wool."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from allaprima.stills.matter import Matter, cloth
from allaprima.stills.patterns import cells, noise


def leather(colour: str, roughness: float = 0.42) -> Matter:
    def grain(p: np.ndarray) -> np.ndarray:
        return 0.012 * cells(p, 0.22, 5) + 0.02 * noise(p, 1.3, 4)

    return Matter(colour, roughness=roughness, shine=0.8).bumped(grain)


def woollen(colour: str, ribs: Callable[[np.ndarray], np.ndarray] | None = None) -> Matter:
    def knit(p: np.ndarray) -> np.ndarray:
        return 0.02 * noise(p, 0.25, 3) + (ribs(p) if ribs else 0)

    return cloth(colour).bumped(knit)
