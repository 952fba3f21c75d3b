"""Pencils and brushes, for several things."""

from __future__ import annotations

import math

import numpy as np

from allaprima.stills.matter import Matter, metal
from allaprima.stills.patterns import between, mixed, noise, step, turned
from allaprima.stills.solid import Solid


def standing_pencil(s: Solid, length: float, paint: Matter, lead: str = "3a3a3d", *, eraser: bool = False, radius: float = 0.37) -> None:
    """Stands, its point up."""
    wood = Matter("dcb88a", roughness=0.6)
    with s.at(0, (length - 2.0) / 2, 0, tilt=-90):
        s.plate([(radius * math.cos(k * math.pi / 3), radius * math.sin(k * math.pi / 3)) for k in range(6)], length - 2.0, paint)
    wave = 0.35

    def scallops(p: np.ndarray) -> np.ndarray:
        edge = length - 2.0 + wave * (0.5 + 0.5 * np.cos(turned(p) * 6))
        return mixed(
            between("dcb88a", "c99f6c", 0.5 + 0.5 * noise(p * (6, 0.6, 6), 1.0, 3)), paint.colour, step(0.04, -0.04, p[:, 1] - edge)
        )

    s.lathe([(radius * 0.98, length - 2.02), (radius * 0.3, length - 0.5)], wood.painted(scallops), around=36)
    s.lathe([(radius * 0.3, length - 0.5), (0.03, length - 0.02), (0, length)], Matter(lead, roughness=0.4), around=24)
    if eraser:
        s.lathe([(0.38, 0.0), (0.4, 0.1), (0.37, 0.3), (0.4, 0.5), (0.37, 0.7), (0.4, 0.9), (0.38, 1.1)], metal("c9b27a", 0.3), around=28)
        s.lathe([(0, -0.9), (0.25, -0.88), (0.35, -0.75), (0.36, 0)], Matter("d98a86", roughness=0.8), smooth=2, around=24)


def standing_brush(s: Solid, length: float, thick: float, wood: Matter, dipped: str = "", flat: float = 1.0) -> None:
    """Stands, its hair up."""
    y = length
    s.lathe(
        [(0, 0), (thick * 0.3, 0.1), (thick * 0.45, 1.5), (thick * 0.75, y * 0.35), (thick, y * 0.58), (thick * 0.75, y * 0.72)],
        wood,
        smooth=4,
        around=28,
    )
    s.lathe(
        [(thick * 0.76, y * 0.71), (thick * 0.86, y * 0.72), (thick * 0.8, y * 0.76), (thick * 0.95, y * 0.86)],
        metal("d6d2c6", 0.18),
        around=28,
    )

    def hair(p: np.ndarray) -> np.ndarray:
        made = between("5a3d28", "a87d50", 0.5 + 0.6 * noise(p * (9, 0.5, 9), 1.0, 5))
        return mixed(made, dipped, step(y * 0.9, y * 0.94, p[:, 1] + 0.3 * noise(p, 0.3, 2))) if dipped else made

    tip = [(thick * 0.92, y * 0.855), (thick * 1.12, y * 0.9), (thick * 0.85, y * 0.95), (thick * 0.2, y * 0.995), (0, y)]
    s.lathe(tip, Matter("8a6240", roughness=0.6, paint=hair, bump=lambda p: 0.02 * noise(p * (14, 0.6, 14), 1.0, 7)), smooth=4, around=36)
