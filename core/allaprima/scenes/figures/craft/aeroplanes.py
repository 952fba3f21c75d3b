"""Aeroplanes."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, Solid
from allaprima.scenes.figures.craft.wings import band, tubes, wing
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure(
    "airplane, plane, jet, airliner, aeroplane, passenger plane, jumbo jet, aircraft, passenger jet",
    tall=0.55,
    home="sky",
    poses="flying@air",
)
def airplane(b: Body, rng: random.Random) -> None:
    white = b.colour("e9e7e2")
    tail = b.colour(
        rng.choice(("2f5580", "a8382e", "2f6a68", "c8862e")) if not b.coat else scaled(white, 0.75),
        1,
    )
    with b.placed(0.0, 0.5, tilt=7):
        v = Solid(b, 16.0, yaw=12, pitch=15, away=160)
        grey = scaled("c6c8ca", 1.0)
        with b.far(0.85):
            v.limb(
                scaled(white, 0.9),
                ((5.2, -1.7, -6.0), 2.1),
                ((3.4, -1.7, -6.0), 2.2),
                ((1.0, -1.7, -6.0), 1.4),
            )
        wing(
            v,
            grey,
            (5.0, -0.8, 1.5),
            (-3.2, 0.9, 16.5),
            (-5.0, 0.9, 16.5),
            (-2.6, -0.8, 5.0),
            (-3.0, -0.8, 1.5),
            far=True,
        )
        wing(
            v,
            grey,
            (-14.2, 1.2, 0.6),
            (-18.0, 1.8, 6.4),
            (-19.4, 1.8, 6.4),
            (-17.8, 1.2, 0.6),
            far=True,
        )
        v.prism(tail, [(-11.6, 1.6), (-16.4, 7.6), (-19.2, 7.6), (-17.6, 1.4)], -0.15, 0.2)
        tubes(
            v,
            white,
            (-19.6, 1.3, 0.5),
            (-16, 1.0, 1.7),
            (-11, 0.4, 3.2),
            (-5, 0.0, 3.9),
            (3, 0, 3.95),
            (12, 0, 3.95),
            (15.4, -0.1, 3.6),
            (17.6, -0.3, 2.5),
            (18.8, -0.55, 1.1),
            (19.1, -0.6, 0.3),
        )
        v.mark(
            scaled(tail, 1.0),
            *((x, y, 0.0) for x, y in ((-20.5, 2.4), (-10.5, 2.4), (-14.0, -1.6), (-20.5, -0.6))),
        )
        v.mark(
            scaled(white, 0.84),
            *(
                (x, y, 0.0)
                for x, y in (
                    (-16.5, 0.1),
                    (-11, -0.85),
                    (-4, -1.15),
                    (6, -1.15),
                    (14, -1.05),
                    (18.4, -0.9),
                    (18.4, -2.2),
                    (4, -2.6),
                    (-10, -2.4),
                    (-17.0, -0.6),
                )
            ),
            smooth=True,
        )
        for k in range(26):
            if k not in (9, 10):
                x = -11.2 + 0.96 * k
                b.spot("3a444c", *v.at((x, 0.42, 1.7)), 0.2 * v.metre, 0.29 * v.metre)
        for x in (-13.2, 14.2):
            v.mark(
                scaled(white, 0.84),
                (x, -0.55, 1.6),
                (x + 0.85, -0.55, 1.6),
                (x + 0.85, 1.1, 1.6),
                (x, 1.1, 1.6),
            )
        v.mark(
            GLASS,
            *((x, y, 1.1) for x, y in ((16.6, 0.55), (17.6, 0.3), (17.2, 0.85), (16.4, 1.05))),
        )
        v.part(
            scaled(grey, 0.9),
            (3.6, -1.2, 6.0),
            (1.6, -0.2, 6.0),
            (-0.6, -0.3, 6.0),
            (0.6, -1.6, 6.0),
            swell=0.4,
        )
        v.b.part(
            white,
            *v.points(
                [
                    (4.9, -0.75, 6.0),
                    (3.2, -0.6, 6.0),
                    (1.0, -0.95, 6.0),
                    (-0.3, -1.4, 6.0),
                    (-0.3, -1.9, 6.0),
                    (1.0, -2.5, 6.0),
                    (3.2, -2.85, 6.0),
                    (4.9, -2.7, 6.0),
                ]
            ),
            shiny=0.3,
        )
        b.ball("c9cbcd", *v.at((4.9, -1.72, 6.0)), 0.62 * v.metre, 1.0 * v.metre)
        b.spot("26282b", *v.at((5.0, -1.72, 6.0)), 0.48 * v.metre, 0.84 * v.metre)
        wing(
            v,
            grey,
            (5.0, -0.9, 1.3),
            (-3.2, 0.9, 16.5),
            (-5.0, 0.9, 16.5),
            (-2.6, -0.8, 5.0),
            (-3.0, -0.9, 1.3),
        )
        v.face(tail, (-3.0, 0.9, 16.5), (-4.9, 0.9, 16.5), (-5.6, 2.6, 16.9), (-4.8, 2.6, 16.9))
        wing(v, grey, (-14.0, 1.0, 0.5), (-18.0, 1.6, 6.4), (-19.4, 1.6, 6.4), (-17.6, 1.0, 0.5))
        v.glow((-4.0, 0.9, 16.5), 0.7, "ff7a5a")
        for k in range(6):
            v.glow((-9 + 4.4 * k, 0.4, 1.8), 0.8)


@figure(
    "fighter jet, fighter, fighter plane, jet fighter, warplane, military jet",
    tall=0.5,
    home="sky",
    poses="flying@air",
)
def fighter(b: Body, rng: random.Random) -> None:
    grey = b.colour("8a9298")
    dark = b.colour(scaled(grey, 0.78), 1)
    with b.placed(0.0, 0.5, tilt=10):
        v = Solid(b, 7.6, yaw=24, pitch=16, away=70)
        b.glow(*v.at((-8.4, 0.1, 0)), 0.09, "ffb060")
        wing(
            v, dark, (1.6, 0.2, 0.8), (-3.0, 0.2, 5.0), (-4.4, 0.2, 5.0), (-4.0, 0.2, 0.8), far=True
        )
        wing(
            v,
            dark,
            (-5.0, 0.1, 0.7),
            (-7.4, 0.1, 2.9),
            (-8.4, 0.1, 2.9),
            (-7.6, 0.1, 0.7),
            far=True,
        )
        with b.far(0.8):
            v.face(dark, (-4.4, 0.7, -0.7), (-6.9, 3.0, -1.3), (-7.9, 3.0, -1.3), (-7.4, 0.7, -0.7))
        v.b.ball("3a3634", *v.at((-7.9, 0.15, 0)), 0.3 * v.metre, 0.55 * v.metre)
        tubes(
            v,
            grey,
            (-7.9, 0.2, 1.15),
            (-5, 0.2, 1.5),
            (-1.5, 0.3, 1.6),
            (2.5, 0.35, 1.35),
            (5.2, 0.3, 0.95),
            (7.2, 0.1, 0.45),
            (8.6, -0.05, 0.1),
            swell=0.8,
        )
        band(v, dark, 0.1, (-7.4, 0.2), (-2, 0.1), (3.0, 0.1))
        v.part(
            "3c4a54",
            (1.4, 0.95, 0.1),
            (2.4, 1.45, 0.1),
            (3.6, 1.4, 0.1),
            (4.9, 0.8, 0.1),
            (4.9, 0.8, 0.1),
            (3.2, 0.7, 0.2),
            swell=0.8,
            shiny=1,
        )
        v.mark(grey, (2.3, 0.6, 0.1), (2.5, 0.6, 0.1), (2.5, 1.7, 0.1), (2.3, 1.7, 0.1))
        v.prism(dark, [(2.6, 0.3), (2.4, -0.55), (-0.5, -0.5), (-2.4, 0.1), (-1.5, 0.5)], 0.5, 0.95)
        v.face("222426", (2.6, 0.3, 0.5), (2.6, 0.3, 0.95), (2.4, -0.5, 0.95), (2.4, -0.5, 0.5))
        wing(v, grey, (2.0, 0.1, 0.8), (-3.0, 0.1, 5.2), (-4.4, 0.1, 5.2), (-4.0, 0.1, 0.8))
        v.limb(
            "c2c4c4", ((-2.0, 0.1, 5.3), 0.22), ((-3.4, 0.1, 5.3), 0.24), ((-5.0, 0.1, 5.3), 0.18)
        )
        v.limb(
            "c2c4c4",
            ((1.0, -0.35, 3.0), 0.14),
            ((-0.6, -0.35, 3.0), 0.26),
            ((-2.6, -0.35, 3.0), 0.22),
        )
        v.face(grey, (-4.2, 0.7, 0.7), (-6.9, 3.0, 1.3), (-7.9, 3.0, 1.3), (-7.4, 0.7, 0.7))
        v.mark(dark, (-6.4, 2.6, 1.2), (-6.9, 3.0, 1.3), (-7.9, 3.0, 1.3), (-7.8, 2.6, 1.2))
        wing(v, grey, (-5.0, 0.0, 0.7), (-7.4, 0.0, 3.1), (-8.4, 0.0, 3.1), (-7.6, 0.0, 0.7))


@figure(
    "biplane, propeller plane, light aircraft, old plane, vintage plane, cessna, prop plane, small plane",
    tall=0.6,
    home="sky",
    poses="flying@air",
)
def biplane(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a8342a", "c8962e", "35608a")))
    wings = b.colour("e4d9bc" if not b.coat else scaled(b.coat[0], 1.1), 1)
    with b.placed(0.0, 0.46, tilt=6):
        v = Solid(b, 4.6, yaw=32, pitch=13, away=40)

        def half(y: float, z0: float, z1: float, x: float, *, far: bool = False) -> None:
            dz = z1 - z0
            wing(
                v,
                wings,
                (x, y, z0),
                (x - 0.05, y + 0.03 * dz, z1 - 0.15),
                (x - 0.35, y + 0.03 * dz, z1),
                (x - 0.95, y + 0.03 * dz, z1 - 0.12),
                (x - 1.1, y, z0),
                far=far,
            )

        half(-0.45, 0.3, 3.6, 1.0, far=True)
        with b.far(0.85):
            for x in (1.0, 0.2):
                v.line("6a5238", 0.07, (x - 0.05, -0.35, -2.7), (x + 0.1, 1.2, -2.7))
            wing(
                v,
                wings,
                (-2.9, 0.25, 0.1),
                (-3.1, 0.25, 1.3),
                (-3.7, 0.25, 1.3),
                (-3.8, 0.25, 0.1),
                far=True,
            )
        tubes(
            v,
            code,
            (-3.7, 0.3, 0.25),
            (-2.0, 0.2, 0.65),
            (-0.4, 0.12, 1.0),
            (0.9, 0.08, 1.1),
            (1.7, 0.05, 1.05),
        )
        band(
            v,
            "f0e8d4" if not b.coat else scaled(code, 0.7),
            0.1,
            (-3.5, 0.25),
            (-1.5, 0.05),
            (1.6, -0.05),
            z=0.3,
        )
        v.part(
            "5a4030",
            (-0.95, 0.5, 0.1),
            (-0.85, 0.62, 0.1),
            (-0.3, 0.66, 0.1),
            (-0.15, 0.6, 0.1),
            (-0.5, 0.48, 0.1),
            swell=0.4,
        )
        v.ball("5c3a26", (-0.55, 0.78, 0.1), 0.2, 0.22)
        b.spot("d9ab88", *v.at((-0.4, 0.7, 0.1)), 0.09 * v.metre, 0.1 * v.metre)
        v.face(
            GLEAM, (-0.2, 0.58, 0.25), (-0.3, 0.88, 0.22), (-0.3, 0.88, -0.1), (-0.2, 0.58, -0.15)
        )
        b.ball("8c8f92", *v.at((1.72, 0.05, 0.0)), 0.42 * v.metre, 0.52 * v.metre)
        b.spot("2c2e30", *v.at((1.78, 0.05, 0.0)), 0.3 * v.metre, 0.4 * v.metre)
        for a in (55, 235):
            c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
            v.limb(
                "7a5232",
                ((1.95, 0.05, 0.0), 0.1),
                ((1.95, 0.05 + 0.6 * s, 0.6 * c), 0.2),
                ((1.95, 0.05 + 1.15 * s, 1.15 * c), 0.1),
                swell=0.5,
            )
        v.ball("c2c4c6", (2.0, 0.05, 0.0), 0.16)
        # The wheels.
        for z in (-0.6, 0.65):
            v.line("4a3c30", 0.07, (1.2, -0.4, z * 0.5), (1.15, -1.1, z))
            v.line("4a3c30", 0.07, (0.5, -0.4, z * 0.5), (1.15, -1.1, z))
            v.wheel(1.15, z + 0.05, 0.32, y=-1.1, rim=code, spokes=0, hub=0.6, wide=0.12)
        v.prism(
            code,
            [(-2.9, 0.45), (-3.3, 1.25), (-3.75, 1.3), (-4.05, 0.9), (-3.95, 0.2), (-3.5, 0.2)],
            -0.04,
            0.04,
        )
        wing(v, wings, (-2.9, 0.25, 0.1), (-3.1, 0.25, 1.4), (-3.7, 0.25, 1.4), (-3.8, 0.25, 0.1))
        half(-0.45, 0.4, 3.7, 1.0)
        for z in (0.45, 2.8):
            for x in (1.0, 0.15):
                v.line(
                    "6a5238", 0.08, (x - 0.05, -0.4, z), (x + 0.15, 1.2, z * (0.7 if z < 1 else 1))
                )
        v.line("8c8478", 0.03, (0.6, -0.4, 0.5), (0.7, 1.2, 2.8))
        v.line("8c8478", 0.03, (0.6, 1.2, 0.4), (0.6, -0.35, 2.8))
        half(1.22, 0.0, 3.6, 1.25, far=True)
        half(1.22, 0.0, 3.9, 1.25)


@figure("glider, sailplane, glider plane", tall=0.45, home="sky", poses="flying@air")
def glider(b: Body, rng: random.Random) -> None:
    white, red = b.colour("ecebe6"), b.colour("b5382c", 1)
    with b.placed(0.0, 0.5, tilt=4):
        v = Solid(b, 5.2, yaw=30, pitch=15, away=60)
        wing(
            v,
            white,
            (0.9, 0.35, 0.2),
            (0.45, 0.9, 7.6),
            (0.05, 0.9, 7.7),
            (-0.2, 0.35, 0.2),
            far=True,
        )
        v.prism(white, [(-4.3, 0.35), (-4.6, 1.5), (-5.15, 1.5), (-5.1, 0.3)], -0.05, 0.05)
        v.mark(red, (-4.4, 1.15, 0.05), (-5.2, 1.15, 0.05), (-5.2, 1.5, 0.05), (-4.6, 1.5, 0.05))
        tubes(
            v,
            white,
            (-5.1, 0.35, 0.16),
            (-2.6, 0.22, 0.32),
            (-0.4, 0.06, 0.75),
            (1.2, -0.04, 0.85),
            (2.3, -0.12, 0.62),
            (2.85, -0.18, 0.3),
            (3.0, -0.2, 0.08),
        )
        band(v, red, 0.07, (-4.8, 0.3), (-1, 0.0), (2.8, -0.2), z=0.2)
        v.part(
            "4a5a64",
            (0.5, 0.3, 0.1),
            (0.9, 0.52, 0.1),
            (1.7, 0.4, 0.1),
            (2.5, 0.08, 0.1),
            (1.6, 0.08, 0.1),
            (0.7, 0.14, 0.1),
            swell=0.7,
            shiny=1,
        )
        wing(v, white, (0.9, 0.35, 0.25), (0.45, 0.95, 8.4), (0.05, 0.95, 8.5), (-0.2, 0.35, 0.25))
        v.face(red, (0.51, 0.87, 7.4), (0.45, 0.95, 8.4), (0.05, 0.95, 8.5), (-0.02, 0.87, 7.4))
        wing(v, white, (-4.6, 1.5, 0.0), (-4.75, 1.5, 1.3), (-5.05, 1.5, 1.3), (-5.15, 1.5, 0.0))
        wing(
            v,
            white,
            (-4.6, 1.5, 0.0),
            (-4.75, 1.5, 1.3),
            (-5.05, 1.5, 1.3),
            (-5.15, 1.5, 0.0),
            far=True,
        )
