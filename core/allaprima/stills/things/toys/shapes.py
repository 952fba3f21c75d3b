"""Shapes that several toys share."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Spot
from allaprima.stills.solid import Solid


def rounded(power: float, first: float, last: float, count: int) -> tuple[np.ndarray, np.ndarray]:
    """x and z of a superellipse between angles, 0 at +x, 90 at +z."""
    a = np.radians(np.linspace(first, last, count))
    c, d = np.cos(a), np.sin(a)
    return np.sign(c) * np.abs(c) ** (2 / power), np.sign(d) * np.abs(d) ** (2 / power)


def wheel(s: Solid, at: Spot, radius: float, wide: float, tyre: Matter, hub: Matter) -> None:
    """Its axle along z."""
    w = wide / 2
    with s.at(*at, tilt=90):
        s.lathe(
            [
                (0.3 * radius, -w * 0.8),
                (radius * 0.86, -w),
                (radius * 0.97, -w * 0.75),
                (radius, -w * 0.3),
                (radius, w * 0.3),
                (radius * 0.97, w * 0.75),
                (radius * 0.86, w),
                (0.6 * radius, w * 0.95),
                (0.3 * radius, w * 0.8),
            ],
            tyre,
            around=22,
        )
        for side in (1, -1):
            s.lathe(
                [
                    (radius * 0.58, side * w * 0.9),
                    (radius * 0.52, side * w * 1.05),
                    (radius * 0.3, side * w * 0.98),
                    (radius * 0.18, side * w * 1.2),
                    (0, side * w * 1.25),
                ],
                hub,
                around=14,
            )
