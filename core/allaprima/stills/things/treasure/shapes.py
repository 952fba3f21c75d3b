"""Outlines and signs that several of them share."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Point
from allaprima.stills.solid import Solid


def rounded(outline: Sequence[Point], radius: float, steps: int = 5) -> list[Point]:
    """With round corners."""
    found: list[Point] = []
    edge = np.array(outline, float)
    for before, here, after in zip(np.roll(edge, 1, 0), edge, np.roll(edge, -1, 0), strict=True):
        a, b = before - here, after - here
        a = here + a * min(0.45, radius / max(float(np.hypot(*a)), 1e-6))
        b = here + b * min(0.45, radius / max(float(np.hypot(*b)), 1e-6))
        for t in np.linspace(0, 1, steps):
            p = a * (1 - t) ** 2 + here * 2 * t * (1 - t) + b * t**2
            found.append((float(p[0]), float(p[1])))
    return found


def arc(x: float, y: float, radius: float, start: float, end: float, count: int = 16) -> list[Point]:
    turns = np.radians(np.linspace(start, end, count))
    return [(float(x + radius * math.cos(a)), float(y + radius * math.sin(a))) for a in turns]


def dollar(s: Solid, matter: Matter, thick: float = 1.5) -> None:
    """Around the origin, 19 cm high."""
    line = [
        (4.6, 4.4),
        (3.0, 6.3),
        (0, 7.0),
        (-3.2, 6.2),
        (-4.7, 3.7),
        (-3.4, 1.2),
        (0, 0),
        (3.4, -1.2),
        (4.7, -3.7),
        (3.2, -6.2),
        (0, -7.0),
        (-3.0, -6.3),
        (-4.6, -4.4),
    ]
    s.tube([(x, y, 0) for x, y in line], thick, matter, smooth=5, sides=18)
    s.tube([(0, -9.4, 0), (0, 9.4, 0)], thick * 0.72, matter, sides=18)
