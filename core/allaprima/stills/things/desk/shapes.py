"""Shapes that what is on a desk is made of."""

from __future__ import annotations

import math

from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Point, Spot
from allaprima.stills.solid import Solid


def rounded(width: float, height: float, radius: float, steps: int = 6) -> list[Point]:
    w, h = width / 2 - radius, height / 2 - radius
    corners = ((w, h, 0), (-w, h, 90), (-w, -h, 180), (w, -h, 270))
    turns = [math.radians(90 * k / steps) for k in range(steps + 1)]
    return [
        (x + radius * math.cos(a + math.radians(start)), y + radius * math.sin(a + math.radians(start)))
        for x, y, start in corners
        for a in turns
    ]


def slab(s: Solid, at: Spot, size: Spot, radius: float, matter: Matter, bevel: float = 0.0) -> None:
    """Lies, by the middle of its lower side; round corners as seen from above."""
    with s.at(at[0], at[1] + size[1] / 2, at[2], tilt=-90):
        s.plate(rounded(size[0], size[2], radius), size[1], matter, bevel=bevel)


def can(radius: float, low: float, high: float, edge: float = 0.1) -> list[Point]:
    """The profile of a cylinder with round edges."""
    turns = [math.radians(k * 30) for k in range(4)]
    lower = [(radius - edge + edge * math.sin(a), low + edge - edge * math.cos(a)) for a in turns]
    upper = [(radius - edge + edge * math.cos(a), high - edge + edge * math.sin(a)) for a in turns]
    return [(0.0, low), *lower, *upper, (0.0, high)]
