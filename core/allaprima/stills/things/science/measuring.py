"""Compasses, scales and abacuses."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import brass, glass, matt, plastic
from allaprima.stills.patterns import between, fbm, mixed, out
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.science.fittings import CHROME, rod, varnished


@thing("compass, brass compass, magnetic compass", seen=36)
def compass(s: Solid, rng: random.Random) -> None:
    case = s.own(brass(0.18))

    def card(p: np.ndarray) -> np.ndarray:
        a, r = np.arctan2(p[:, 0], -p[:, 2]), out(p)
        tick = np.abs((a * 36 / math.pi) % 1 - 0.5) > 0.36
        long = np.abs((a * 4 / math.pi) % 1 - 0.5) > 0.46
        star4 = r < 2.0 * (1 - np.abs((a * 2 / math.pi + 0.5) % 1 - 0.5) * 2) ** 2.2 + 0.18
        star8 = r < 1.5 * (1 - np.abs((a * 2 / math.pi + 1.0) % 1 - 0.5) * 2) ** 2.2 + 0.18
        colour = mixed(
            mixed(between("f0e6cb", "e3d5b0", fbm(p, 2, 3, 2) * 0.5 + 0.5), "a88a4e", star8.astype(float)), "3a2d22", star4.astype(float)
        )
        marks = (tick & (r > 2.55) & (r < 2.85)) | (long & (r > 2.3) & (r < 2.85)) | (np.abs(r - 2.9) < 0.03)
        return mixed(colour, "3a2d22", marks.astype(float))

    s.lathe(
        [(0, 0), (3.3, 0), (3.6, 0.2), (3.7, 0.5), (3.7, 1.2), (3.8, 1.3), (3.8, 1.6), (3.65, 1.75), (3.3, 1.7), (3.15, 1.45), (3.1, 0.9)],
        case,
        around=72,
    )
    s.lathe([(3.12, 0.92), (0, 0.92)], matt("f0e6cb").painted(card), around=64)
    with s.at(0, 1.12, 0, turn=-32):
        for sign, colour in ((-1, "b8232a"), (1, "e8e6e0")):
            with s.at(tilt=-90):
                s.plate([(0.3, 0), (0, -sign * 2.4), (-0.3, 0)], 0.08, plastic(colour, 0.15))
        s.lathe([(0.3, 0), (0.26, 0.14), (0, 0.18)], brass(), around=20)
    s.lathe([(3.2, 1.5), (2.6, 1.62), (0, 1.7)], glass(), around=56)
    with s.at(0, 0.9, -4.5, tilt=12):
        s.ring((0, 0, -0.6), 1.0, 0.17, case, sides=12)
    s.tube([(0, 0.9, -3.6), (0, 0.9, -4.6)], 0.42, case)


@thing("balance scale, scales, balance, brass scales, scales of justice, pair of scales, justice scale", seen=12)
def scales(s: Solid, rng: random.Random) -> None:
    metal_ = s.own(brass(0.16))
    with s.at(turn=14):
        s.lathe(
            [
                (0, 0),
                (8, 0),
                (8.3, 0.4),
                (8.1, 1.2),
                (6.4, 1.8),
                (5.6, 2.6),
                (2.2, 3.6),
                (1.2, 4.8),
                (1.6, 6),
                (1.0, 7.4),
                (0.85, 18),
                (1.3, 19),
                (0.85, 20),
                (0.75, 32),
                (1.2, 33),
                (0.8, 34.4),
                (1.1, 35.2),
                (1.0, 36.4),
                (0.4, 37),
                (0.6, 37.8),
                (0.4, 38.6),
                (0, 38.8),
            ],
            metal_,
        )
        with s.at(0, 33.8, 0, lean=3):
            s.tube(
                [(-16, 0.0, 0), (-12, 0.9, 0), (-6, 0.2, 0), (0, 0.8, 0), (6, 0.2, 0), (12, 0.9, 0), (16, 0, 0)],
                [0.32, 0.45, 0.55, 0.8, 0.55, 0.45, 0.32],
                metal_,
                smooth=6,
            )
        for side in (-1, 1):
            x, y = side * 16, 33.8 + side * 0.84
            with s.at(x, y - 0.4, 0, tilt=90):
                s.ring((0, 0, 0), 0.5, 0.14, metal_, sides=8)
            low = y - 18
            for k in range(3):
                a = math.radians(30 + 120 * k)
                rod(s, (x, y - 0.8, 0), (x + 6.2 * math.cos(a), low, 6.2 * math.sin(a)), 0.09, metal_)
            with s.at(x, low, 0):
                bowl = [(0, -2.0), (3.2, -1.6), (5.4, -0.7), (6.4, 0.15)]
                s.lathe([*bowl, (6.5, 0.25), (6.35, 0.28), *[(r * 0.975, h + 0.14) for r, h in reversed(bowl)]], metal_)


@thing("abacus", seen=14)
def abacus(s: Solid, rng: random.Random) -> None:
    wood = s.own(varnished("c2925a", "97683a"))
    colours = ["c8342f", "e2952c", "e3c23a", "4f9a52", "3f7fc4", "7a52a8"]
    with s.at(0, 0, 0, turn=-20, tilt=-8):
        for x in (-14.0, 14.0):
            s.box((x, 12, 0), (1.8, 24, 2.4), wood, radius=0.35)
        for y in (0.9, 23.1):
            s.box((0, y, 0), (28, 1.8, 2.4), wood, radius=0.35)
        for k, colour in enumerate(colours):
            y = 20.2 - k * 3.3
            rod(s, (-13.4, y, 0), (13.4, y, 0), 0.16, CHROME)
            moved = (3, 7, 5, 8, 2, 6)[k]
            for j in range(10):
                x = -12.4 + j * 1.75 + (0 if j < moved else 7.4)
                with s.at(x, y, 0, lean=90):
                    s.lathe(
                        [(0.3, -0.82), (0.95, -0.66), (1.32, -0.3), (1.4, 0), (1.32, 0.3), (0.95, 0.66), (0.3, 0.82)],
                        plastic(colour, 0.12),
                        around=16,
                    )
    for x in (-13.0, 13.0):
        with s.at(turn=-20):
            s.box((x, 0.5, 0), (2, 1, 9), wood, radius=0.3)
