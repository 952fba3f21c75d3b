"""Tools of cooks."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import made_of, matt, metal, plastic, skin, steel
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.turning import Row, lathe, loft, walled
from allaprima.stills.things.tableware.woods import OAK, wood


@thing("chef's knife, kitchen knife, chef knife", seen=40)
def kitchen_knife(s: Solid, rng: random.Random) -> None:
    blade = metal("c9ccd0", 0.16).bumped(lambda p: 0.0006 * noise(p * (0.6, 1, 14), 0.5, 3))
    with s.at(y=0.75, turn=-58):
        rows: list[Row] = [
            (13.2, 0.1, 0.1, 0.3, 0, 0.8),
            (12.8, 0.2, 1.2, 0.3, 0, 1.6),
            (9.5, 0, 1.2, 0.3, 0, 1.7),
            (5, -0.2, 1.15, 0.3, 0, 1.6),
            (1.2, -0.2, 1.3, 0.3, 0, 1.5),
            (0.9, -0.2, 1.25, 0.3, 0, 1.2),
        ]
        loft(s, rows, s.own(plastic("1d1c1e", 0.35)))
        for z in (10.5, 6.8, 3.0):
            s.ball((-0.1, 1.08, z), (0.32, 0.1, 0.32), steel(), detail=10)
        loft(s, [(1.3, -0.2, 1.2, 0.3, 0, 1.2), (0.2, -0.2, 1.25, 0.3, 0, 1.1), (-0.4, -0.1, 1.3, 0.3, 0, 0.35)], steel(), smooth=3)
        loft(
            s,
            [
                (-0.2, 0.6, 2.1, 0.3, 0, 0.3),
                (-4, 0.55, 2.1, 0.28, 0, 0.24),
                (-10, 0.2, 1.8, 0.25, 0, 0.2),
                (-15, -0.5, 1.1, 0.22, 0, 0.16),
                (-18.5, -1.4, 0.35, 0.2, 0, 0.12),
                (-19.6, -1.8, 0.02, 0.2, 0, 0.05),
            ],
            blade,
        )


@thing("cutting board, board, wooden board, chopping board, bread board, serving board", seen=34, holds=(2.0, 10.0))
def cutting_board(s: Solid, rng: random.Random) -> None:
    made = wood(s)
    corner, w, d, neck = 2.2, 11.0, 15.0, 2.4
    line: list[Point] = []
    for x, y, a in ((-w + corner, -d + corner, 180), (w - corner, -d + corner, 270), (w - corner, d - corner, 0)):
        line += [(x + corner * math.cos(math.radians(a + t)), y + corner * math.sin(math.radians(a + t))) for t in range(0, 91, 15)]
    line += [(neck + 2.4, d), (neck + 0.9, d + 0.5), (neck, d + 2.0), (neck, d + 7.0)]
    line += [(neck * math.cos(math.radians(t)), d + 7 + neck * math.sin(math.radians(t))) for t in range(15, 180, 15)]
    line += [(-neck, d + 7.0), (-neck, d + 2.0), (-neck - 0.9, d + 0.5), (-neck - 2.4, d)]
    line += [
        (-w + corner + corner * math.cos(math.radians(t)), d - corner + corner * math.sin(math.radians(t))) for t in range(90, 181, 15)
    ]
    with s.at(0, 1.0, 0, turn=-62):
        with s.at(0, 0, 3.0, tilt=-90):
            s.plate(line, 2.0, made, bevel=0.4)
        with s.at(0, 0, 3 - d - 7.0):
            lathe(s, [(1.12, 1.0), (1.05, 1.06), (0.85, 1.02), (0, 1.015)], matt("2a1c12"))


@thing("wooden spoon, cooking spoon", seen=36)
def wooden_spoon(s: Solid, rng: random.Random) -> None:
    rows: list[Row] = [(15.5, 0, 0.1, 0.6, 0, 0.3), (15.1, 0, 0.6, 0.6, 0, 1.0), (12, 0, 0.58, 0.65, 0, 1.05), (2, 0, 0.52, 0.95, 0, 0.95), (-6, 0, 0.58, 1.2, 0, 1.0), (-7.5, 0, 0.95, 1.2, 0, 0.9),
                       (-9, 0, 2.2, 1.15, 0.45, 0.7), (-11.5, 0, 3.0, 1.1, 0.7, 0.55), (-14, 0, 2.6, 1.1, 0.55, 0.55), (-15.5, 0, 1.3, 1.1, 0.15, 0.5), (-15.9, 0, 0.05, 1.1, 0, 0.3)]  # fmt: skip
    with s.at(turn=-42):
        loft(s, rows, wood(s).but(roughness=0.6), around=26)


@thing("whisk, balloon whisk, egg whisk, wire whisk", seen=32)
def whisk(s: Solid, rng: random.Random) -> None:
    made = s.own(steel(0.15))
    with s.at(0, 3.35, 0, turn=38), s.at(lean=-9.5):
        s.tube([(13.5, 0, 0), (12.5, 0, 0), (9, 0, 0), (4, 0, 0), (2, 0, 0)], [0.8, 1.0, 0.95, 0.85, 0.75], made, smooth=4, sides=18)
        for k in range(6):
            angle = math.radians(k * 30)
            line = [(2.4, 0.32), (0, 0.9), (-4, 2.1), (-9, 3.3), (-12.6, 2.6), (-13.9, 0.0)]
            loop = line + [(x, -r) for x, r in line[-2::-1]]
            s.tube([(x, r * math.cos(angle), r * math.sin(angle)) for x, r in loop], 0.09, made, smooth=5, sides=7)


@thing("rolling pin, wooden rolling pin", seen=30)
def rolling_pin(s: Solid, rng: random.Random) -> None:
    made = wood(s).but(roughness=0.5)
    with s.at(0, 3, 0, turn=24), s.at(lean=90):
        lathe(s, [(0, -12.5), (2.6, -12.5), (3.0, -12.1), (3.0, 12.1), (2.6, 12.5), (0, 12.5)], made, smooth=0)
        for side in (0, 180):
            with s.at(tilt=side):
                lathe(
                    s,
                    [(0.7, 12.3), (0.75, 13.0), (1.25, 13.6), (1.5, 15.5), (1.35, 18.2), (1.3, 19.6), (0.9, 20.4), (0, 20.6)],
                    made,
                    smooth=4,
                    around=36,
                )


@thing("spatula, turner, fish slice, rubber spatula@rubber, silicone spatula@rubber", seen=36)
def spatula(s: Solid, rng: random.Random) -> None:
    with s.at(turn=-40):
        if s.variant == "rubber":
            loft(
                s,
                [
                    (-6.8, 0, 0.9, 0.8, 0, 1.2),
                    (-7.6, 0, 1.9, 0.7, 0, 1.0),
                    (-9, 0, 2.5, 0.6, 0, 0.8),
                    (-12, 0, 2.6, 0.5, 0, 0.6),
                    (-14.4, -0.1, 2.5, 0.4, 0, 0.45),
                    (-15.2, -0.4, 1.6, 0.4, 0, 0.35),
                    (-15.4, -0.6, 0.1, 0.4, 0, 0.2),
                ],
                s.own(plastic("c43c34", 0.45)),
            )
            s.tube([(0, 0.85, -7.4), (0, 0.9, 4), (0, 0.8, 15)], [0.5, 0.55, 0.75], made_of(OAK, "e2c49c"), smooth=5)
            return
        made = s.own(steel(0.2))
        for k in range(5):
            x = (k - 2) * 1.75
            s.box((x, 0.5, -11), (1.15, 0.12, 6.0), made, radius=0.05)
        s.box((0, 0.5, -14.6), (8.2, 0.12, 1.6), made, radius=0.05)
        loft(
            s,
            [
                (-8.6, 0, 4.1, 0.5, 0, 0.12),
                (-7.2, 0, 4.0, 0.52, 0, 0.14),
                (-6.2, 0, 2.8, 0.7, 0, 0.2),
                (-5.2, 0, 1.1, 1.2, 0, 0.25),
                (-3.5, 0, 0.7, 2.2, 0, 0.3),
                (4, 0, 0.65, 3.4, 0, 0.3),
            ],
            made,
        )
        s.tube([(0, 3.2, 3.0), (0, 3.6, 8), (0, 3.4, 15.5)], [0.75, 0.95, 1.05], plastic("1c1b1d", 0.35), smooth=5)


@thing("ladle, soup ladle", seen=26)
def ladle(s: Solid, rng: random.Random) -> None:
    made = s.own(steel(0.12))
    with s.at(-8, 0, 2, turn=24):
        lathe(s, walled([(0, 0)], [(1.6, 0.02), (3.2, 0.9), (4.4, 2.6), (4.8, 4.2)], 0.15), made)
        s.tube(
            [(4.6, 3.6, 0), (5.4, 5.2, 0), (8, 7.4, 0), (15, 9.4, 0), (23, 10.2, 0), (25.0, 9.6, 0), (25.4, 8.4, 0)],
            [0.5, 0.5, 0.5, 0.55, 0.7, 0.5, 0.4],
            made,
            smooth=5,
            flat=1.4,
        )


@thing("mortar and pestle, mortar, pestle and mortar, pestle", seen=24, holds=(2.4, 4.5))
def mortar(s: Solid, rng: random.Random) -> None:
    made = s.own(made_of("granite", "c9c9c9"))
    body = [(4.8, 1.6), (6.0, 3.0), (7.0, 5.6), (7.4, 8.6), (7.5, 10.2)]
    lathe(s, walled([(0, 0.2), (4.2, 0), (5.4, 0.1), (5.6, 0.8), (4.9, 1.5)], body, 1.25), made, around=72)
    lathe(
        s,
        [(6.1, 4.6), (0, 4.4)],
        skin("7d8a3e", 0.7).bumped(lambda p: 0.12 * noise(p, 0.4, 3)).painted(lambda p: 0.7 + 0.5 * noise(p, 0.3, 9)),
    )
    with s.at(0.4, 4.9, 0.6, turn=-24, lean=-36):
        lathe(
            s,
            [(0, -1), (1.2, -0.7), (1.75, 0.4), (1.7, 1.6), (1.15, 3.4), (0.95, 7), (1.15, 11), (1.45, 13), (1.2, 14.2), (0, 14.6)],
            made,
            smooth=4,
            around=40,
        )


@thing("colander, strainer, sieve", seen=28, holds=(2.4, 8.0))
def colander(s: Solid, rng: random.Random) -> None:
    body = [(5.2, 1.9), (8.4, 3.4), (10.8, 6.6), (11.8, 10.4), (12.0, 11.6), (12.6, 11.8)]

    def colour(p: np.ndarray) -> np.ndarray:
        y = p[:, 1]
        rows = np.clip(np.round((y - 3.6) / 1.25), 0, 5)
        shift = np.where(rows % 2 == 0, 0.0, 0.5)
        a = turned(p) / (2 * math.pi) * 36 + shift
        spot = np.hypot((a - np.round(a)) * out(p) * 2 * math.pi / 36, (y - 3.6 - rows * 1.25) * 1.2)
        return 1 - 0.93 * step(0.36, 0.28, spot)

    made = s.own(steel(0.22))
    lathe(s, walled([(0, 1.7), (5.0, 1.7)], body, 0.15), made.painted(colour) if not made.family else made, around=72)
    lathe(s, [(4.9, 1.8), (5.3, 0), (5.5, 0), (5.3, 1.9)], made)
    for side in (0, 180):
        with s.at(turn=side - 14):
            s.tube([(12.2, 11.4, -3.4), (14.4, 11.4, -3.0), (15.2, 11.4, 0), (14.4, 11.4, 3.0), (12.2, 11.4, 3.4)], 0.4, made, smooth=6)
