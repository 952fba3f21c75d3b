"""Space shuttles and spaceships."""

from __future__ import annotations

import random
from collections.abc import Sequence

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.rockets import WHITE
from allaprima.scenes.figures.craft.solid import GLASS, Solid, Spot
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def nozzles(v: Solid, spots: Sequence[Spot], r: float) -> None:
    """Rocket engines that look backwards."""
    for x, y, z in spots:
        v.limb(
            "4a4c50",
            ((x + 1.2 * r, y, z), r),
            ((x + 0.4 * r, y, z), 1.4 * r),
            ((x - 0.6 * r, y, z), 2.0 * r),
            blunt=True,
        )


@figure(
    "space shuttle, shuttle, orbiter", tall=0.9, home="space", poses="floating@space flying@air"
)
def shuttle(b: Body, rng: random.Random) -> None:
    white, black = b.colour(WHITE), b.colour("2c2e32", 1)
    with b.placed(0.0, 0.46, tilt=16 if b.pose == "flying" else 10):
        v = Solid(b, 16.5, yaw=24, pitch=14, away=140)
        with b.far(0.8):
            v.face(
                white,
                (4.0, -1.6, -2.4),
                (-6.5, -1.6, -5.0),
                (-11.5, -1.6, -11.5),
                (-15.0, -1.6, -11.5),
                (-15.0, -1.6, -2.4),
            )
        nozzles(v, [(-17.4, 2.2, 0.0), (-17.6, -0.2, -1.3), (-17.6, -0.2, 1.2)], 1.0)
        v.prism(white, [(-9.8, 2.8), (-16.4, 10.4), (-18.8, 10.4), (-16.8, 3.0)], -0.2, 0.25)
        v.mark(
            black, (-15.2, 9.0, 0.25), (-18.3, 9.0, 0.25), (-18.9, 10.5, 0.25), (-16.3, 10.5, 0.25)
        )
        v.mark(
            scaled(white, 0.75),
            (-14.2, 3.0, 0.25),
            (-14.4, 3.0, 0.25),
            (-17.0, 10.5, 0.25),
            (-16.8, 10.5, 0.25),
        )
        side = [
            (-17.0, 2.9),
            (-10.0, 2.8),
            (9.0, 2.7),
            (12.6, 2.5),
            (15.4, 0.9),
            (17.4, -0.7),
            (17.9, -1.6),
            (16.5, -2.3),
            (10.0, -2.5),
            (-17.0, -2.4),
            (-17.0, -2.4),
            (-17.3, 0.2),
        ]
        v.b.part(white, *v.points([(x, y, 0.0) for x, y in [side[0], *side]]), swell=0.75)
        v.mark(
            black,
            *(
                (x, y, 0.0)
                for x, y in (
                    (-17.5, -1.5),
                    (6.0, -1.4),
                    (13.0, -1.1),
                    (16.5, 0.0),
                    (18.5, 0.4),
                    (18.5, -3.2),
                    (-17.5, -3.2),
                )
            ),
        )
        v.mark(
            GLASS, *((x, y, 0.5) for x, y in ((12.3, 2.15), (14.0, 1.3), (13.2, 0.9), (11.6, 1.6)))
        )
        v.mark(
            white, *((x, y, 0.5) for x, y in ((13.0, 2.0), (13.25, 2.0), (12.7, 1.0), (12.45, 1.0)))
        )
        v.mark(black, *((x, y, 0.5) for x, y in ((9.9, 1.5), (10.7, 1.5), (10.7, 0.2), (9.9, 0.2))))
        v.mark(
            scaled(white, 0.88),
            *((x, y, 0.5) for x, y in ((9.7, 0.6), (10.9, 0.6), (10.9, 0.4), (9.7, 0.4))),
        )
        v.b.stripe(scaled(white, 0.72), *((*v.at((x, 1.0, 1.0)), 0.006) for x in (-9.5, 0.0, 9.0)))
        for x in (-5.0, 0.0, 4.5, 9.0):
            v.b.stripe(scaled(white, 0.8), *((*v.at((x, y, 1.0)), 0.004) for y in (1.0, 2.0, 3.2)))
        v.limb(
            white,
            ((-10.5, 2.7, 1.6), 0.9),
            ((-13.5, 2.7, 1.6), 2.3),
            ((-17.2, 2.4, 1.6), 2.2),
            blunt=True,
        )
        v.face(
            white,
            (5.0, -1.9, 2.0),
            (-6.5, -1.9, 5.0),
            (-11.5, -1.9, 11.5),
            (-15.0, -1.9, 11.5),
            (-15.4, -1.9, 2.0),
        )
        v.mark(
            black,
            (5.0, -1.9, 2.0),
            (-6.5, -1.9, 5.0),
            (-11.5, -1.9, 11.5),
            (-12.3, -1.9, 11.5),
            (-7.0, -1.9, 4.6),
            (3.4, -1.9, 2.0),
        )
        v.mark(
            scaled(white, 0.72),
            (-13.0, -1.9, 11.5),
            (-13.2, -1.9, 11.5),
            (-13.6, -1.9, 2.0),
            (-13.3, -1.9, 2.0),
        )
        v.line(
            black, 0.5, (5.0, -1.95, 2.0), (-6.5, -1.95, 5.0), (-11.5, -1.95, 11.5), smooth=False
        )


@figure(
    "spaceship, starship, spacecraft, space ship, space cruiser",
    tall=0.9,
    home="space",
    poses="floating@space flying@air",
)
def spaceship(b: Body, rng: random.Random) -> None:
    code = b.colour("a4a8ac")
    second = b.colour(rng.choice(("8a3a2e", "2f5570", "a8823a")), 1)
    dark = scaled(code, 0.6)
    with b.placed(0.0, 0.48, tilt=8):
        v = Solid(b, 15.0, yaw=25, pitch=15, away=130)

        def engine(z: float) -> None:
            v.b.limb(
                dark,
                *(
                    (*v.at((x, 0.0, z)), d * v.metre)
                    for x, d in ((-15.6, 2.0), (-14.0, 2.7), (-12.0, 2.9))
                ),
                blunt=True,
            )
            v.limb(
                code,
                ((-12.6, 0.0, z), 3.1),
                ((-8.0, 0.0, z), 3.3),
                ((-3.4, 0.0, z), 2.6),
                ((-1.4, 0.0, z), 0.7),
            )
            v.b.stripe(second, *((*v.at((-9.0, y, z)), 0.05) for y in (-2.0, 0.0, 2.0)))
            x, y = v.at((-15.7, 0.0, z))
            b.ball("bfe6ff", x, y, 0.03, 0.068, tilt=8, swell=0.1)
            for k in range(4):
                b.glow(*v.at((-16.0 - 1.6 * k, 0.0, z)), 0.15 - 0.025 * k, "7ac8ff")

        with b.far(0.75):
            v.face(code, (2.0, 0.0, -2.0), (-5.0, 0.0, -8.0), (-11.0, 0.0, -8.0), (-9.0, 0.0, -2.0))
            engine(-7.6)
        v.prism(dark, [(-8.0, 1.8), (-11.0, 6.0), (-14.0, 6.2), (-12.6, 1.8)], -0.25, 0.3)
        v.mark(second, (-10.4, 5.2, 0.3), (-13.8, 5.2, 0.3), (-14.2, 6.3, 0.3), (-10.9, 6.3, 0.3))
        body = [
            (-13.0, 1.6),
            (-9.0, 2.1),
            (0.0, 2.2),
            (4.0, 2.8),
            (7.0, 2.7),
            (10.5, 1.4),
            (16.0, 0.2),
            (17.6, -0.5),
            (16.0, -1.1),
            (8.0, -2.0),
            (-4.0, -2.3),
            (-13.0, -1.7),
            (-13.0, -1.7),
        ]
        v.b.part(code, *v.points([(x, y, 0.0) for x, y in [body[0], *body]]), swell=0.7, shiny=0.5)
        v.mark(
            dark,
            *(
                (x, y, 0.0)
                for x, y in (
                    (-14.0, -0.9),
                    (0.0, -1.1),
                    (10.0, -0.9),
                    (18.0, -0.4),
                    (18.0, -3.0),
                    (-14.0, -3.0),
                )
            ),
        )
        v.b.stripe(
            second,
            *(
                (*v.at((x, y, 0.5)), 0.035)
                for x, y in ((-13.0, 0.1), (0.0, 0.1), (9.0, 0.1), (16.6, -0.3))
            ),
        )
        for x in (-10.0, -5.0, 0.5, 12.0):
            v.b.stripe(scaled(code, 0.74), *((*v.at((x, y, 0.5)), 0.005) for y in (-2.4, 0.3, 2.4)))
        v.mark(
            "26343e",
            *(
                (x, y, 0.6)
                for x, y in ((4.4, 2.3), (6.8, 2.45), (9.6, 1.35), (8.0, 1.05), (4.6, 1.3))
            ),
            smooth=True,
        )
        v.mark(
            "5c7f92",
            *((x, y, 0.6) for x, y in ((5.0, 2.15), (6.8, 2.25), (8.4, 1.6), (6.6, 1.7))),
            smooth=True,
        )
        v.glow((7.0, 1.9, 0.6), 1.4, "bfe6ff")
        for k in range(7):
            x = -8.2 + 1.6 * k
            v.mark(
                "f0e2b8", (x, 0.85, 0.6), (x + 0.9, 0.85, 0.6), (x + 0.9, 1.25, 0.6), (x, 1.25, 0.6)
            )
            v.glow((x + 0.4, 1.05, 0.6), 0.7)
        v.face(
            scaled(code, 1.05),
            (2.0, -0.4, 1.8),
            (-5.0, 0.0, 8.0),
            (-11.0, 0.0, 8.0),
            (-9.5, -0.4, 1.8),
        )
        v.mark(second, (-1.6, -0.2, 5.0), (-2.8, -0.2, 6.0), (-10.4, -0.2, 6.0), (-10.2, -0.2, 5.0))
        v.line(dark, 0.22, (2.0, -0.5, 1.8), (-5.0, -0.1, 8.0))
        engine(7.8)
