"""Wood and parchment."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter, matt, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, step


def grained(light: str = "8a5a32", dark: str = "573418", along: int = 0) -> Matter:
    squeeze = np.full(3, 2.2)
    squeeze[along] = 0.12

    def colour(p: np.ndarray) -> np.ndarray:
        return between(light, dark, step(-0.8, 0.9, fbm(p * squeeze, 1.2, 4, 5)))

    return plastic(light, 0.5).painted(colour).bumped(lambda p: 0.02 * fbm(p * squeeze, 1.2, 3, 5))


def parchment(seed: int = 0) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        q = p + seed
        return mixed(between("e0c896", "c9a868", fbm(q, 3.0, 4, 3) * 0.5 + 0.5), "94703c", 0.6 * step(0.4, 1.0, noise(q, 1.7, 8)))

    return matt("dcc290").painted(colour).bumped(lambda p: 0.02 * fbm(p, 1.2, 3, 2))
