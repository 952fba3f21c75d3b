"""Rulers, scissors, erasers and sharpeners."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, matt, metal, plastic, steel
from allaprima.stills.patterns import between, fbm, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("ruler, wooden ruler, measuring stick", seen=40)
def ruler(s: Solid, rng: random.Random) -> None:
    def marks(p: np.ndarray) -> np.ndarray:
        at = p[:, 0] + 15
        near = np.abs(at * 10 - np.round(at * 10)) / 10
        count = np.round(at * 10) % 10
        long = np.where(count == 0, 1.15, np.where(count == 5, 0.85, 0.5))
        inside = (np.abs(p[:, 0]) < 15.02) & (p[:, 1] > 0.15)
        mark = step(0.024, 0.012, near) * (p[:, 2] + 1.6 < long) * inside
        made: np.ndarray = 1 - 0.85 * mark
        return made

    usual = Matter("d9b478", roughness=0.35)
    own = s.own(usual)
    grain = own.painted(lambda p: (0.9 + 0.12 * fbm(p * (0.12, 2, 2.5), 0.6, 3, 4)) * marks(p)) if not own.family else own
    with s.at(turn=22):
        s.plate([(-15.6, 0), (15.6, 0), (15.6, 0.32), (-15.6, 0.32)], 3.2, grain, bevel=0.08)
        with s.at(14.9, 0.325, 0.5):
            s.lathe([(0.32, 0.0), (0.26, 0.02), (0, 0.02)], matt("3a3128"), around=24)


@thing("scissors, pair of scissors, shears", seen=46)
def scissors(s: Solid, rng: random.Random) -> None:
    handle, blade = s.own(plastic("b8342e", 0.25)), s.own(steel(0.16), 1)
    with s.at(2, 0.13, 0, turn=52):
        for side in (-1, 1):
            with s.at(0, 0.42 + 0.11 * side, 0, turn=side * 13):
                edge = [
                    (side * -0.15, 11.5),
                    (side * 0.25, 9),
                    (side * 0.75, 2),
                    (side * 0.75, -1),
                    (side * 0.3, -3.4),
                    (side * -0.5, -3.4),
                ]
                edge += [(side * -0.75, -1), (side * -0.65, 1.5)]
                with s.at(tilt=-90):
                    s.plate(edge, 0.2, blade, bevel=0.05)
                    long = side > 0
                    loop = [
                        (-side * 0.1, -2.6),
                        (side * 0.6, -4.2),
                        (side * 1.5, -6.0 - 0.7 * long),
                        (side * 1.2, -8.4 - 1.6 * long),
                        (-side * 0.5, -9.3 - 1.9 * long),
                        (-side * 2.0, -8.2 - 1.2 * long),
                        (-side * 2.1, -6.2 - 0.2 * long),
                        (-side * 1.2, -4.4),
                        (-side * 0.6, -3.2),
                    ]
                    s.tube([(x - side * 0.2, y, 0) for x, y in loop], 0.46, handle, smooth=6, closed=True)
                    s.tube([(side * 0.0, -3.6, 0), (0, -1.4, 0)], [0.75, 0.5], handle, flat=0.6)
        s.lathe([(0, 0.3), (0.5, 0.3), (0.5, 0.66), (0.36, 0.74), (0, 0.76)], metal("d3d4d6", 0.15), around=28)


@thing("eraser, rubber eraser, pencil eraser", seen=28)
def eraser(s: Solid, rng: random.Random) -> None:
    with s.at(turn=30):
        s.box((0.9, 0.65, 0), (4.6, 1.25, 2.2), Matter("efece4", roughness=0.7, soft=0.3), radius=0.22)
        s.box(
            (-0.6, 0.66, 0),
            (3.4, 1.32, 2.28),
            s.own(matt("2f5fa8").painted(lambda p: between("e8e4da", "2f5fa8", step(0.45, 0.42, np.abs(p[:, 0] + 0.6) / 2.2)))),
            radius=0.05,
        )
    for _ in range(5):
        x, z = rng.uniform(1.8, 3.6), rng.uniform(0.6, 2.6)
        s.tube([(x, 0.06, z), (x + rng.uniform(-0.3, 0.3), 0.06, z + rng.uniform(-0.3, 0.3))], [0.06, 0.04], matt("a8a49c"), sides=8)


@thing("pencil sharpener, sharpener", seen=28)
def pencil_sharpener(s: Solid, rng: random.Random) -> None:
    body = s.own(metal("c4c6ca", 0.24))
    with s.at(turn=-32):
        with s.at(turn=90):
            s.plate([(x, y) for x, y in [(-0.8, 0), (0.8, 0), (0.72, 0.8), (0.8, 1.15), (-0.8, 1.15), (-0.72, 0.8)]], 2.5, body, bevel=0.08)
        with s.at(0.0, 1.2, 0.05, turn=8, lean=4):
            s.box((0, 0, 0), (2.3, 0.09, 0.9), steel(0.12), radius=0.03)
            s.lathe([(0, 0.03), (0.24, 0.03), (0.22, 0.14), (0.1, 0.16), (0, 0.12)], brass(0.2), around=24)
        with s.at(1.26, 0.58, 0, lean=-90):
            s.lathe([(0.44, 0.0), (0.42, 0.01), (0, 0.01)], matt("161616"), around=28)
    with s.at(-1.6, 0, 1.7, scale=0.62):
        t = np.linspace(0, 1.6 * math.pi, 24)
        rim = [(0.9 + 0.07 * k) * (1 + 0.04 * math.sin(9 * a)) for k, a in enumerate(t)]
        low = np.stack((0.45 * np.cos(t), 0.02 + 0 * t, 0.45 * np.sin(t)), -1)
        high = np.stack((np.array(rim) * np.cos(t) * 0.8, 0.75 + 0 * t, np.array(rim) * np.sin(t) * 0.8), -1)
        s.sheet(
            np.stack((low, (low + high) / 2 + (0, -0.06, 0), high), 0),
            Matter("dcb88a", roughness=0.7, soft=0.4, paint=lambda p: between("dcb88a", "c8403a", step(0.7, 0.72, p[:, 1]))),
        )
