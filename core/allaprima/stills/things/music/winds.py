"""Brass, woodwinds and harmonicas."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import Matter, brass, ceramic, gold, matt, metal, plastic, silver, steel
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.finishes import EBONY, varnished


def _bell(s: Solid, radius: float, start: float, long: float, matter: Matter) -> None:
    """Opens upwards along y, from a pipe at y = 0."""
    t = np.linspace(0, 1, 16)
    r = start + (radius - start) * (0.16 * t + 0.84 * t**6.5)
    wall = [(float(a), float(b)) for a, b in zip(r, t * long, strict=True)]
    rim = [(radius + 0.06, long + 0.06), (radius, long + 0.16), (radius - 0.1, long + 0.1)]
    inside = [(a - 0.1, b + 0.02) for a, b in reversed(wall[3:])]
    s.lathe([*wall, *rim, *inside], matter, around=56)


@thing("trumpet, cornet", seen=40)
def trumpet(s: Solid, rng: random.Random) -> None:
    horn, steel_ = s.own(metal("f0c468", 0.1)), silver(0.1)
    with s.at(-2, 3.7, 0, turn=24), s.at(lean=7.5), s.at(tilt=-90):
        with s.at(3, 3.2, 0, lean=-90):
            _bell(s, 6.1, 0.85, 23, horn)
        loop = [(3, 3.2, 0), (-10, 3.2, 0), (-13.4, 2.6, 0), (-15, 0, 0), (-13.4, -2.6, 0), (-10, -3.2, 0), (-4, -3.2, 0)]
        s.tube(loop, [0.85, 0.78, 0.75, 0.72, 0.7, 0.66, 0.62], horn, smooth=5)
        lead = [
            (-25, 3.2, 1.6),
            (-10, 3.2, 1.6),
            (8, 3.2, 1.5),
            (11.2, 2.6, 1.4),
            (12.6, 0, 1.3),
            (11.2, -2.6, 1.2),
            (8, -3.2, 1.0),
            (2, -3.2, 0.8),
        ]
        s.tube(lead, 0.6, horn, smooth=6)
        for x in (4.5, 8.4):
            for y in (3.2, -3.2):
                with s.at(x, y, 1.45 if y > 0 else 1.1, lean=-90):
                    s.lathe([(0.6, 0), (0.8, 0.1), (0.8, 0.8), (0.6, 0.9)], steel_, around=20)
        with s.at(-25, 3.2, 1.6, lean=90):
            s.lathe(
                [(0.62, -1.5), (0.5, 0), (0.55, 2.5), (0.85, 3.6), (1.25, 4.6), (1.35, 5.0), (1.25, 5.3), (0.9, 5.2), (0.4, 4.2), (0, 4.0)],
                steel_,
                smooth=3,
                around=32,
            )
        for k, x in enumerate((-5.2, -2.0, 1.2)):
            with s.at(x, 0, 0.3):
                s.lathe(
                    [
                        (0, -7.0),
                        (1.0, -6.9),
                        (1.45, -6.4),
                        (1.45, -5.4),
                        (1.3, -5.3),
                        (1.3, 5.0),
                        (1.48, 5.1),
                        (1.48, 6.0),
                        (1.1, 6.3),
                        (0.4, 6.4),
                        (0.34, 7.8),
                        (0, 7.8),
                    ],
                    horn,
                    around=36,
                )
                s.lathe([(0.3, 7.7), (1.1, 7.8), (1.15, 8.1), (1.0, 8.2), (0, 8.15)], ceramic("f0eadc"), around=28)
            s.tube([(x - 1.6, -1 + k, 0.3), (x + 1.6, -1.4 + k, 0.3)], 0.62, horn)
        s.tube([(-1.6, 1.6, 1.4), (-2.2, 1.2, 2.8), (-3.2, 0.4, 4.2), (-2.6, -0.6, 3.6), (-1.8, -0.8, 1.4)], 0.3, horn, smooth=5)


@thing("saxophone, sax, alto saxophone, tenor saxophone", seen=8)
def saxophone(s: Solid, rng: random.Random) -> None:
    horn = s.own(metal("f0c060", 0.12))
    pearl = ceramic("f1ece0")
    with s.at(-3, 0.3, 0, turn=14, lean=-7):
        body = [
            (-0.02, 58, 0.02),
            (0, 50, 0),
            (0, 32, 0),
            (0, 14, 0),
            (0.8, 8.2, 0),
            (4.4, 5.0, 0),
            (9.0, 5.4, 0),
            (12.0, 9.4, 0),
            (12.8, 15, 0),
        ]
        s.tube(body, [1.35, 1.6, 2.4, 3.2, 3.6, 3.9, 4.0, 4.1, 4.2], horn, smooth=6, sides=24)
        with s.at(12.7, 14, 0, lean=-6):
            t = np.linspace(0, 1, 18)
            wall = [(4.2 + 1.2 * a + 3.4 * a**5, 22 * a) for a in t]
            s.lathe([*wall, (8.95, 22.1), (8.9, 22.5), (8.6, 22.4), *[(r - 0.3, y) for r, y in reversed(wall)], (0, 0.5)], horn, around=56)
        neck = [(0, 57, 0), (0, 61, 0), (-1.6, 64.6, 0), (-5.4, 66.2, 0), (-10, 65.2, 0), (-14, 62.8, 0)]
        s.tube(neck, [1.35, 1.3, 1.2, 1.1, 0.95, 0.85], horn, smooth=6, sides=18)
        s.tube([(-13.0, 63.4, 0), (-17, 61, 0), (-19.6, 59.2, 0)], [1.15, 1.1, 0.5], plastic("19191b", 0.12), smooth=4, flat=0.9)
        s.tube([(-14.6, 62.4, 0), (-15.8, 61.7, 0)], 1.24, gold(0.15))
        with s.at(0, 57.4, 0):
            s.lathe([(1.3, -0.8), (1.8, -0.6), (1.8, 0.9), (1.3, 1.1)], horn, around=28)
        for k, y in enumerate((53, 50.2, 47.4, 42, 38.6, 35.0, 30, 26, 21.6, 16.6)):
            r = 1.3 + (58 - y) / 44 * 2.0
            size = 0.9 + 0.12 * k
            with s.at(0.4, y, r + 0.1, tilt=90):
                s.lathe(
                    [(0, 0), (size * 0.8, 0), (size * 0.8, 0.5), (size, 0.6), (size, 0.95), (size * 0.85, 1.1), (0, 1.15)], horn, around=18
                )
                if k in (0, 1, 2, 4, 5, 6):
                    s.lathe([(size * 0.62, 1.1), (size * 0.55, 1.25), (0, 1.3)], pearl, around=14)
            s.tube([(0.4, y, r + 0.9), (2.2 + 0.03 * (58 - y), y, r * 0.55)], 0.22, horn, sides=8)
        for x, z in ((2.3, 1.3), (2.9, 0.4)):
            s.tube([(x - 0.5, 55, z), (x + 1.4, 15, z + 0.6)], 0.24, horn, sides=8)
        for y in (12, 22, 31):
            s.tube([(2, y, 0), (10, y, 0)], 0.5 if y == 22 else 0.28, horn, sides=8)
        for y, x, size in ((18, 14.4, 2.5), (26, 15.2, 2.8)):
            with s.at(x, y, 4.6 + (y - 18) * 0.07, tilt=84):
                s.lathe([(size * 0.8, -0.6), (size * 0.85, 0.5), (size, 0.6), (size, 1.0), (size * 0.8, 1.15), (0, 1.2)], horn, around=30)
        with s.at(6.4, 2.2, 0, lean=7):
            s.box((0, -1.1, 0), (13, 1.2, 11), EBONY, radius=0.4)


@thing("flute, transverse flute", seen=48)
def flute(s: Solid, rng: random.Random) -> None:
    tube = s.own(silver(0.1))
    with s.at(0, 1.3, 0, turn=24):
        with s.at(lean=-90):
            s.lathe(
                [
                    (0, -33.5),
                    (1.1, -33.4),
                    (1.2, -32.8),
                    (1.2, -32.3),
                    (0.95, -32.2),
                    (0.95, -12),
                    (1.12, -11.9),
                    (1.12, -7.6),
                    (0.95, -7.5),
                    (0.95, 22.6),
                    (1.12, 22.7),
                    (1.12, 24.6),
                    (0.95, 24.7),
                    (0.95, 33),
                    (1.0, 33.1),
                    (1.0, 33.4),
                    (0.8, 33.4),
                    (0.8, 30),
                ],
                tube,
                around=36,
            )
        s.ball((-27.5, 0.75, 0.2), (2.7, 0.75, 1.5), tube, detail=20)
        s.ball((-27.5, 1.32, 0.2), (0.7, 0.25, 0.55), matt("141416"), detail=12)
        for x in (-5.6, -3.4, -1.0, 1.4, 3.8, 6.2, 9.6, 12.0, 14.4, 16.8, 19.4, 26.5, 29, 31.4):
            with s.at(x, 0.9, 0):
                s.lathe([(0.9, 0), (0.9, 0.3), (1.02, 0.34), (1.02, 0.56), (0.9, 0.64), (0.3, 0.6), (0, 0.6)], tube, around=28)
        for low, high in ((-6.8, 8), (8.6, 21.5), (25.2, 32.4)):
            s.tube([(low, 0.85, -1.1), (high, 0.85, -1.1)], 0.26, tube, sides=10)
            for x in np.linspace(low, high, 4):
                s.ball((float(x), 0.85, -1.1), 0.4, tube, detail=8)
        s.tube([(16, 0.9, 0.8), (19, 0.9, 1.6), (21.4, 0.8, 1.2)], [0.3, 0.5, 0.3], tube, smooth=4, flat=0.5)


@thing("harmonica, mouth organ", seen=34)
def harmonica(s: Solid, rng: random.Random) -> None:
    cover = s.own(metal("d6d7da", 0.14))
    with s.at(turn=-24):
        s.box((0, 1.15, 0.2), (10.2, 0.9, 2.7), varnished("7a4526", "4f2913", along=0), radius=0.08)
        for k in range(10):
            s.box((-4.1 + k * 0.91, 1.15, 1.5), (0.56, 0.52, 0.2), matt("161112"), radius=0.05)
        for sign in (-1, 1):
            s.box((0, 1.15 + sign * 0.52, 0.1), (10.2, 0.14, 2.6), brass(), radius=0.04)
            z = np.linspace(-1, 1, 15)
            rows = []
            for x in (-4.75, -4.7, -4.4, 0, 4.4, 4.7, 4.75):
                lift = 0.6 if abs(x) < 4.5 else (0.52 if abs(x) < 4.72 else 0.0)
                rows.append([(x, 1.15 + sign * (0.56 + lift * (1 - abs(w) ** 3) ** 0.7), 0.15 - 1.15 * w) for w in z])
            points = np.array(rows)
            s.sheet(points if sign < 0 else points[:, ::-1], cover)
        for x in (-4.9, 4.9):
            s.ball((x, 1.75, 0.2), (0.16, 0.1, 0.16), steel(), detail=8)
