"""What flies by rotors."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure(
    "helicopter, chopper helicopter, rescue helicopter",
    tall=0.55,
    home="sky",
    poses="flying@air standing",
)
def helicopter(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("b03a2a", "2f5580", "c8922a", "e0ddd4")))
    second = b.colour("e2ded2" if code != "e0ddd4" else "a8342a", 1)
    up = 0.51 if b.pose == "standing" else 0.45
    with b.placed(0.12, up, tilt=0 if b.pose == "standing" else -5):
        v = Solid(b, 3.9, yaw=26, pitch=7, away=40)
        # The far skid, and the tail.
        with b.far(0.7):
            v.limb(
                "3a3c3e",
                ((-1.6, -1.75, -0.9), 0.09),
                ((0.6, -1.75, -0.9), 0.09),
                ((1.3, -1.6, -0.9), 0.08),
            )
            for x in (-0.8, 0.5):
                v.limb("3a3c3e", ((x, -0.9, -0.5), 0.08), ((x, -1.75, -0.9), 0.08))
        v.limb(code, ((-5.6, 0.55, 0), 0.28), ((-3.2, 0.35, 0), 0.5), ((-0.8, 0.1, 0), 1.1))
        v.prism(
            second,
            [(-5.2, 0.6), (-6.0, 1.7), (-6.4, 1.7), (-6.1, 0.5), (-6.3, -0.2), (-5.9, -0.2)],
            -0.05,
            0.05,
        )
        v.face(code, (-4.4, 0.4, 0.1), (-4.5, 0.4, 0.8), (-4.9, 0.4, 0.8), (-4.9, 0.4, 0.1))
        for a in (30, 150, 270):
            c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
            v.line("4a4c4e", 0.1, (-6.05, 0.9, 0.12), (-6.05 + 0.72 * c, 0.9 + 0.72 * s, 0.12))
        # The engine and the mast.
        v.part(
            scaled(code, 0.85),
            (-1.5, 0.5, 0),
            (-1.3, 1.0, 0),
            (-0.4, 1.15, 0),
            (0.6, 1.05, 0),
            (0.9, 0.7, 0),
            (0.2, 0.4, 0),
            swell=0.6,
        )
        v.limb("4a4c4e", ((-0.25, 1.0, 0), 0.22), ((-0.25, 1.3, 0), 0.16), ((-0.25, 1.6, 0), 0.14))
        cabin = (
            (-1.7, 0.3, 0.1),
            (-1.2, 0.8, 0.1),
            (0.0, 0.95, 0.1),
            (1.2, 0.85, 0.1),
            (2.1, 0.3, 0.1),
            (2.5, -0.45, 0.1),
            (2.2, -0.95, 0.1),
            (1.0, -1.15, 0.1),
            (-0.6, -1.1, 0.1),
            (-1.5, -0.6, 0.1),
        )
        v.part(code, *cabin, swell=0.75, shiny=0.5)
        v.mark(
            second,
            (-2.0, -0.55, 0),
            (0.4, -0.6, 0),
            (2.8, -0.75, 0),
            (2.8, -1.3, 0),
            (-2.0, -1.3, 0),
            smooth=True,
        )
        v.mark(
            GLASS,
            *(
                (x, y, 0.1)
                for x, y in (
                    (1.25, 0.72),
                    (1.9, 0.38),
                    (2.4, -0.35),
                    (2.3, -0.72),
                    (1.45, -0.55),
                    (1.2, 0.1),
                )
            ),
            smooth=True,
        )
        v.mark(
            GLEAM,
            *((x, y, 0.1) for x, y in ((1.3, 0.68), (1.85, 0.4), (2.15, -0.05), (1.6, 0.05))),
            smooth=True,
        )
        for x0, x1 in ((0.28, 1.02), (-0.7, 0.08)):
            v.mark(
                scaled(code, 0.6),
                *(
                    (x, y, 0.1)
                    for x, y in (
                        (x0 - 0.05, -0.75),
                        (x1 + 0.05, -0.75),
                        (x1 + 0.03, 0.66),
                        (x0 - 0.02, 0.66),
                    )
                ),
            )
            v.mark(
                code,
                *(
                    (x, y, 0.1)
                    for x, y in ((x0 - 0.02, -0.72), (x1 + 0.02, -0.72), (x1, 0.63), (x0, 0.63))
                ),
            )
            v.mark(
                GLASS,
                *(
                    (x, y, 0.1)
                    for x, y in (
                        (x0 + 0.04, -0.2),
                        (x1 - 0.04, -0.2),
                        (x1 - 0.06, 0.56),
                        (x0 + 0.06, 0.56),
                    )
                ),
            )
            v.mark(
                GLEAM,
                *(
                    (x, y, 0.1)
                    for x, y in (
                        (x0 + 0.05, 0.2),
                        (x1 - 0.05, 0.2),
                        (x1 - 0.06, 0.56),
                        (x0 + 0.06, 0.56),
                    )
                ),
            )
        v.limb(
            "3a3c3e",
            ((-1.6, -1.75, 0.95), 0.1),
            ((0.6, -1.75, 0.95), 0.1),
            ((1.35, -1.58, 0.95), 0.08),
        )
        for x in (-0.8, 0.55):
            v.limb(
                "3a3c3e", ((x, -1.0, 0.5), 0.09), ((x, -1.35, 0.75), 0.09), ((x, -1.75, 0.95), 0.09)
            )
        # The rotor.
        for a in (18, 108, 198, 288):
            c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
            n = (-s * 0.13, c * 0.13)
            spots = [
                (-0.25 + r * c + k * n[0], 1.6 + 0.02 * r, r * s + k * n[1])
                for r, k in ((0.2, -1), (4.9, -1), (4.9, 1), (0.2, 1))
            ]
            v.face("3c3e42", *spots)
            v.line("3c3e42", 0.05, (-0.25, 1.6, 0), (-0.25 + 4.9 * c, 1.7, 4.9 * s))
        v.ball("55585a", (-0.25, 1.64, 0), 0.2, 0.13)
        v.glow((2.3, -0.9, 0.1), 0.5)
        v.glow((-5.9, 0.2, 0), 0.4, "ff6a50")


@figure(
    "drone, quadcopter, quadrocopter, multicopter, camera drone",
    tall=0.32,
    home="sky",
    poses="flying@air",
)
def drone(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("d8d6d0", "3a3d42")))
    dark = "2c2e32" if code != "3a3d42" else "1f2124"
    with b.placed(0.0, 0.5, tilt=-4):
        v = Solid(b, 0.42, yaw=32, pitch=14, away=2.2)

        def arm(x: float, z: float) -> None:
            v.limb(
                code,
                ((x * 0.25, 0.0, z * 0.3), 0.06),
                ((x * 0.7, 0.02, z * 0.72), 0.036),
                ((x, 0.03, z), 0.034),
            )
            v.limb(
                dark, ((x, 0.0, z), 0.05), ((x, 0.04, z), 0.052), ((x, 0.075, z), 0.046), blunt=True
            )
            v.limb(dark, ((x, 0.0, z), 0.022), ((x, -0.06, z), 0.016), ((x, -0.1, z), 0.018))
            for a in (25, 205) if x * z > 0 else (-40, 140):
                c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
                v.limb(
                    "4a4d52",
                    ((x, 0.09, z), 0.012),
                    ((x + 0.09 * c, 0.095, z + 0.09 * s), 0.024),
                    ((x + 0.2 * c, 0.1, z + 0.2 * s), 0.01),
                    swell=0.3,
                )
            v.ball("8a8d90", (x, 0.095, z), 0.016)
            v.glow((x, -0.02, z), 0.06, "ff5a4a" if x > 0 else "6aff8a")

        with b.far(0.75):
            arm(-0.26, -0.28)
            arm(0.26, -0.28)
        v.ball(dark, (0.16, -0.12, 0.0), 0.06)
        b.ball("101214", *v.at((0.205, -0.125, 0.02)), 0.034 * v.metre, shiny=1)
        v.b.part(
            code,
            *v.points(
                [
                    (-0.24, 0.0, 0.05),
                    (-0.2, 0.06, 0.05),
                    (-0.02, 0.09, 0.05),
                    (0.18, 0.06, 0.05),
                    (0.26, 0.0, 0.05),
                    (0.2, -0.06, 0.05),
                    (0.0, -0.08, 0.05),
                    (-0.2, -0.06, 0.05),
                ]
            ),
            swell=0.8,
            shiny=0.5,
        )
        b.stripe(dark, *((*v.at((x, -0.01, 0.06)), 0.03) for x in (-0.2, 0.0, 0.22)))
        arm(-0.26, 0.28)
        arm(0.26, 0.28)
