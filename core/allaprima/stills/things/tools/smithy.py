"""Anvils and horseshoes."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, matt, metal
from allaprima.stills.patterns import fbm, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tools.shapes import loft, rings_along


def _worn(size: float = 1.5) -> Matter:
    """Forged iron."""
    return metal("74757a", 0.36).bumped(lambda p: 0.02 * fbm(p, size, 3, 2))


@thing("anvil", seen=14)
def anvil(s: Solid, rng: random.Random) -> None:
    forged = s.own(_worn(2.0))
    with s.at(turn=22):
        rows = [
            (0, 10.5, 6.2),
            (0.3, 10.8, 6.4),
            (2.2, 10.6, 6.2),
            (3.0, 9, 5.2),
            (5, 6.2, 3.8),
            (7.5, 5.4, 3.4),
            (10.5, 6.5, 4.0),
            (13, 9.0, 5.0),
            (14, 10, 5.2),
        ]
        a = np.linspace(0, 2 * math.pi, 41)
        u, v = (np.sign(f(a)) * np.abs(f(a)) ** 0.5 for f in (np.cos, np.sin))
        loft(s, np.array([np.stack((w * u, np.full_like(a, y), d * v), -1) for y, w, d in rows]), forged)
        s.box((-1.5, 15.2, 0), (23, 4.6, 10), forged, radius=0.35)
        s.box((-14.5, 16.2, 0), (7, 2.6, 9), forged, radius=0.35)
        loft(
            s,
            rings_along(
                [
                    (9.5, 15.0, 2.6, 4.6),
                    (12, 15.0, 2.5, 4.4),
                    (16, 15.4, 2.1, 3.5),
                    (20, 16.0, 1.4, 2.2),
                    (23, 16.6, 0.7, 1.0),
                    (24.2, 16.85, 0.3, 0.35),
                    (24.5, 16.9, 0.02, 0.02),
                ]
            ),
            forged,
        )
        s.box((-3.2, 17.5, 0), (25, 0.3, 9.4), metal("9b9ca0", 0.22).bumped(lambda p: 0.01 * fbm(p, 0.8, 3, 7)), radius=0.1)
        s.box((-15.4, 17.55, 0), (1.6, 0.3, 1.6), matt("17171a"))


@thing("horseshoe, lucky horseshoe", seen=52)
def horseshoe(s: Solid, rng: random.Random) -> None:
    t = np.linspace(-1, 1, 37)
    a = t * math.radians(142)
    inner = np.stack((4.1 * np.sin(a) * (1 - 0.06 * t**4), 5.3 * np.cos(a)), -1)
    wide = 2.5 - 0.9 * np.abs(t) ** 1.5
    outer = inner + wide[:, None] * np.stack((np.sin(a), np.cos(a)), -1) * (1, 1)

    def groove(p: np.ndarray) -> np.ndarray:
        r = np.hypot(p[:, 0] / 5.2, p[:, 1] / 6.4)
        legs = step(0.25, 0.3, np.abs(np.arctan2(p[:, 0], p[:, 1]))) * (1 - step(1.9, 1.95, np.abs(np.arctan2(p[:, 0], p[:, 1]))))
        found: np.ndarray = -0.12 * (1 - step(0.03, 0.07, np.abs(r - 1))) * legs + 0.015 * fbm(p, 0.9, 3, 4)
        return found

    shoe = s.own(metal("77736e", 0.38)).bumped(groove)
    with s.at(0, 0.5, 0, tilt=-90, turn=14):
        s.plate([tuple(map(float, p)) for p in [*outer, *inner[::-1]]], 1.0, shoe, bevel=0.2)  # type: ignore[misc]
        for k in range(8):
            b = (0.5 + 0.4 * (k // 2)) * (1 if k % 2 else -1)
            with s.at(5.2 * math.sin(b), 6.4 * math.cos(b), 0.45, lean=-math.degrees(b)):
                s.box((0, 0, 0), (0.75, 0.38, 0.2), matt("18171a"), radius=0.08)
