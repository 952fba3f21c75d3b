"""Flowerpots and the soil in them."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter, ceramic, clay, matt
from allaprima.stills.patterns import between, fbm
from allaprima.stills.solid import Solid


def soil(s: Solid, height: float, radius: float) -> None:
    """Earth in a pot."""

    def colour(p: np.ndarray) -> np.ndarray:
        return between("2a1e16", "4e3b2b", 0.5 + 0.6 * fbm(p, 0.7, 3, 5))

    def rough(p: np.ndarray) -> np.ndarray:
        return 0.16 * fbm(p, 0.6, 3, 8)

    s.lathe(
        [(radius, height - 0.1), (radius * 0.6, height + 0.25), (0, height + 0.35)],
        matt("3a2b20").painted(colour).bumped(rough),
        smooth=3,
        around=32,
    )


def terracotta(p: np.ndarray) -> np.ndarray:
    return 0.94 + 0.1 * fbm(p * (1, 2.5, 1), 3.0, 4, 6)


def pot(s: Solid, height: float, radius: float, matter: Matter | None = None, *, saucer: bool = False) -> float:
    """A terracotta pot with a rim; where its earth is."""
    fired = s.own(clay("b9683f").painted(terracotta)) if matter is None else matter
    y = 0.0
    if saucer:
        r = radius * 0.92
        s.lathe(
            [(0, 0), (r * 0.9, 0), (r, 0.25), (r * 1.1, 1.5), (r * 1.08, 1.7), (r * 1.04, 1.6), (r * 0.94, 0.6), (0, 0.5)], fired, around=44
        )
        y = 0.5
    low, rim = radius * 0.68, height * 0.78
    s.lathe(
        [
            (0, y), (low - 0.2, y), (low, y + 0.2), (radius * 0.9, rim), (radius * 0.985, rim + 0.05), (radius * 1.0, rim + 0.25),
            (radius * 1.03, height - 0.3), (radius * 1.01, height), (radius * 0.96, height), (radius * 0.93, height - 0.3),
            (radius * 0.9, height - 2.4),
        ],
        fired,
        around=44,
    )  # fmt: skip
    soil(s, height - 1.3, radius * 0.93)
    return height - 1.1


def planter(s: Solid, height: float, radius: float, colour: str = "e9e4da", taper: float = 0.82) -> float:
    """A plain glazed pot; where its earth is."""
    glaze = s.own(ceramic(colour).but(roughness=0.28))
    low = radius * taper
    s.lathe(
        [(0, 0), (low - 0.7, 0), (low - 0.15, 0.2), (low, 0.8), (radius, height - 0.4), (radius - 0.05, height - 0.05), (radius - 0.25, height),
         (radius - 0.5, height - 0.2), (radius - 0.6, height - 2.5)],
        glaze,
    )  # fmt: skip
    soil(s, height - 1.2, radius - 0.45)
    return height - 1.0
