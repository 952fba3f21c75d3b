"""What leaves, cut faces and peels look like."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter, leaf
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step


def foliage(colour: str, vein: str = "a9c47a", gap: float = 0.5) -> Matter:
    """Of leaves made with the pen's `leaf`: a rib and veins."""

    def paint(p: np.ndarray) -> np.ndarray:
        across = np.abs(p[:, 0])
        ladder = np.abs(((p[:, 2] - across * 0.9) / gap) % 1 - 0.5)
        lines = np.maximum(1 - step(0.02, 0.07, across), 0.45 * (1 - step(0.0, 0.16, ladder)))
        return mixed(between(colour, vein, 0.12 + 0.15 * fbm(p, 1.2, 3, 5)), vein, lines * 0.7)

    return leaf(colour).painted(paint)


def juicy(colour: str, roughness: float = 0.22) -> Matter:
    """Of cut faces."""
    return Matter(colour, roughness=roughness, shine=0.8, soft=0.6)


def freckles(colours: np.ndarray, p: np.ndarray, dot: str, gap: float, size: float = 0.22, share: float = 0.6) -> np.ndarray:
    """Small dots over colours."""
    spots = (1 - step(size * 0.5, size, cells(p, gap, 7))) * step(-0.3, 0.3, noise(p, gap * 3, 9))
    return mixed(colours, dot, spots * share)
