"""Brushes, combs, razors and hair dryers."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import Matter, gold, made_of, metal, plastic, steel
from allaprima.stills.patterns import between, fbm, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.beauty.shapes import soft


@thing("hairbrush, hair brush, paddle brush", seen=34)
def hairbrush(s: Solid, rng: random.Random) -> None:
    own = s.own(made_of("walnut wood"))
    outline = [
        (-11.5, 0),
        (-11.2, 0.9),
        (-9.5, 1.15),
        (-5, 0.9),
        (-2.2, 0.95),
        (-0.6, 1.7),
        (1.2, 3.0),
        (4.5, 3.7),
        (8.5, 3.6),
        (11.0, 2.6),
        (11.9, 0),
    ]
    line = outline + [(x, -y) for x, y in reversed(outline[1:-1])]
    with s.at(0, 0.75, 0, turn=26):
        with s.at(tilt=-90):
            s.plate(line, 1.5, own, bevel=0.5, smooth=3)
        s.ball((5.6, 0.75, 0), (5.0, 0.55, 2.9), Matter("2a2426", roughness=0.5), detail=22)
        for i in range(12):
            for j in range(7):
                x, z = 1.5 + 0.75 * i, -2.1 + 0.7 * j
                if ((x - 5.6) / 4.5) ** 2 + (z / 2.5) ** 2 < 1:
                    s.ball((x, 1.8, z), (0.07, 0.9, 0.07), plastic("c9a878", 0.4), detail=4)
                    s.ball((x, 2.65, z), 0.1, plastic("c9a878", 0.3), detail=4)


@thing("comb, hair comb, pocket comb", seen=42)
def comb(s: Solid, rng: random.Random) -> None:
    def tortoise(p: np.ndarray) -> np.ndarray:
        return between("b5702c", "3a1c10", step(0.0, 0.5, fbm(p, 1.6, 3, 4)))

    own = s.own(plastic("6a3a1c", 0.1).painted(tortoise))
    with s.at(0, 0.2, 0, turn=22, tilt=-90):
        s.plate(
            [(-8.6, 0), (-8.6, 0.8), (-7.6, 1.35), (-4, 1.6), (0, 1.7), (4, 1.6), (7.6, 1.35), (8.6, 0.8), (8.6, 0)], 0.4, own, bevel=0.12
        )
        for x in (-8.3, 8.3):
            s.box((x, -1.2, 0), (0.6, 2.7, 0.38), own, radius=0.12)
        for k in range(48):
            x = -7.75 + 15.5 * k / 47
            wide = 0.2
            s.plate([(x - wide / 2, 0.05), (x + wide / 2, 0.05), (x + 0.05, -2.45), (x - 0.05, -2.45)], 0.3, own)


@thing("razor, safety razor, shaving razor, shaver", seen=30)
def razor(s: Solid, rng: random.Random) -> None:
    own = s.own(metal("cfd2d4", 0.12))
    with s.at(-4.6, 0.72, 1.5, turn=24, lean=-86):
        s.lathe(
            [
                (0, 0),
                (0.5, 0.05),
                (0.6, 0.3),
                (0.5, 0.7),
                (0.42, 0.9),
                (0.55, 1.1),
                (0.58, 6.6),
                (0.45, 6.9),
                (0.5, 7.2),
                (0.3, 7.6),
                (0.3, 8.6),
            ],
            own.but(
                bump=lambda p: (
                    0.03
                    * np.abs(np.sin(p[:, 1] * 9 + turned(p) * 6))
                    * np.abs(np.sin(p[:, 1] * 9 - turned(p) * 6))
                    * step(1.1, 1.3, p[:, 1])
                    * step(6.6, 6.4, p[:, 1])
                )
            ),
        )
        with s.at(0, 8.9, 0):
            s.ball((0, 0, 0), (1.35, 0.28, 2.1), own, shape=soft(5), detail=20)
            s.box((0, 0.34, 0), (2.3, 0.08, 4.0), steel(0.08))
            s.ball(
                (0, 0.55, 0),
                (1.15, 0.28, 2.15),
                own,
                shape=lambda d: (np.abs(d[:, 0]) ** 2.2 + np.abs(d[:, 1]) ** 2.2 + np.abs(d[:, 2]) ** 8) ** (-1 / 3.4),
                detail=20,
            )


@thing("hair dryer, hairdryer, blow dryer, hair drier, blow drier", seen=14)
def hair_dryer(s: Solid, rng: random.Random) -> None:
    own, dark = s.own(Matter("e3a9a4", roughness=0.22)), plastic("2a282b", 0.35)
    with s.at(-1, 18.4, 0, turn=-26):
        with s.at(lean=90):
            s.lathe(
                [(0, 7.2), (2.6, 7.2), (3.4, 6.8), (3.9, 5.6), (4.2, 2.5), (4.1, -1), (3.5, -5), (3.0, -8), (2.9, -8.6), (2.6, -8.6)],
                own,
                smooth=3,
                around=56,
            )
            s.lathe([(2.95, -8.2), (2.95, -9.6), (2.5, -12.2), (2.4, -12.2), (2.4, -9), (0, -9)], dark, around=48)
            for r in (0.7, 1.4, 2.1, 2.7):
                s.ring((0, 7.25, 0), r, 0.16, dark, sides=8)
            s.lathe([(2.95, 7.0), (0, 7.21)], plastic("4a464a", 0.5))
            s.ring((0, -8.3, 0), 2.98, 0.14, gold(), sides=8)
        s.tube([(-2.6, -2.2, 0), (-3.0, -7, 0), (-3.8, -12, 0), (-4.2, -16, 0)], [1.9, 1.65, 1.6, 1.7], own, smooth=5, sides=20)
        s.box((-1.35, -8.2, 0), (0.5, 2.6, 0.9), dark, radius=0.2)
        s.tube(
            [
                (-4.2, -16.5, 0),
                (-4.4, -17.3, 0),
                (-6, -18.0, 1),
                (-10, -18.05, 3.5),
                (-12.5, -18.05, -1),
                (-8, -18.05, -5),
                (0, -18.05, -6),
            ],
            [0.7, 0.35, 0.32, 0.32, 0.32, 0.32, 0.32],
            dark,
            smooth=6,
            sides=10,
        )
