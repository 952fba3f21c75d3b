"""Big cats."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from allaprima.scenes.figures.animals.limbs import Build, Coat, Neck, fringe
from allaprima.scenes.figures.animals.measures import CHEETAH, LEOPARD, LION, TIGER
from allaprima.scenes.figures.animals.muzzles import feline
from allaprima.scenes.figures.animals.quadruped import beast
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

Paint = Callable[[Body, str, float], None]


@figure("lion", tall=0.95, home="savanna", poses="standing walking lying running sitting upright")
def lion(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["b98d54", "b0844c", "c09660"]))
    hair = b.colour(
        rng.choice(["5c3a22", "6b4526", "7a5230"]) if not b.coat else scaled(main, 0.6), 1
    )

    def mane(b: Body, neck: Neck) -> None:
        fringe(b, hair, neck.at(-0.25, 1.0), neck.at(0.2, 1.18), neck.at(0.6, 1.3), neck.at(1.0, 1.5), neck.at(1.4, 1.35), neck.at(1.62, 0.7), neck.at(1.5, 0.0), neck.at(1.42, -0.7),
            neck.at(1.2, -1.35), neck.at(1.0, -1.75), neck.at(0.75, -1.5), neck.at(0.45, -1.6), neck.at(0.2, -1.25), neck.at(-0.2, -1.1), neck.at(-0.5, -0.5), neck.at(-0.45, 0.3), joins=0.05, grain=1.5, out=0.018)  # fmt: skip

    coat = Coat(
        main, foot="3a2c20", tuft=scaled(hair, 0.8), belly=scaled(main, 1.25), grain=0.3, mane=mane
    )
    beast(b, LION, coat, feline(muzzle=scaled(main, 1.4), iris="b08030"), rng)


@figure(
    "lioness, lion cub", tall=0.85, home="savanna", poses="standing walking lying running sitting"
)
def lioness(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["bd9460", "b48a54"]))
    coat = Coat(main, foot="3a2c20", tuft="4a3020", belly=scaled(main, 1.25), grain=0.3)
    beast(
        b,
        LION,
        coat,
        feline(muzzle=scaled(main, 1.35), iris="b08030", inner=scaled(main, 0.55)),
        rng,
    )


def _tiger_stripes(dark: str, white: str) -> Paint:
    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso":
            b.mark(
                white,
                (-0.6, 0.53),
                (-0.3, 0.58),
                (0.0, 0.53),
                (0.3, 0.52),
                (0.5, 0.52),
                (0.5, 0.3),
                (-0.6, 0.3),
            )
            for k, x in enumerate(
                (-0.6, -0.5, -0.41, -0.31, -0.22, -0.12, -0.02, 0.08, 0.17, 0.27, 0.36)
            ):
                low = 0.62 - 0.08 * (k % 2)
                b.stripe(
                    dark, (x + 0.02, 1.05, 0.03), (x - 0.01, 0.84, 0.034), (x + 0.02, low, 0.004)
                )
                if k % 2:
                    b.stripe(
                        dark,
                        (x + 0.05, 0.42, 0.03),
                        (x + 0.035, 0.55, 0.024),
                        (x + 0.055, 0.68, 0.004),
                    )
        elif part == "neck":
            for x in (0.3, 0.38, 0.46, 0.54, 0.61):
                b.stripe(
                    dark, (x - 0.02, 1.15, 0.03), (x + 0.0, 0.95, 0.028), (x - 0.03, 0.78, 0.004)
                )
        elif part in ("hind", "fore"):
            (x0, y0), (x1, y1) = (
                ((-0.7, 0.86), (-0.3, 0.2)) if part == "hind" else ((0.22, 0.7), (0.5, 0.2))
            )
            count = 6 if part == "hind" else 4
            for k in range(count):
                y = y0 + (y1 - y0) * k / count
                b.stripe(
                    dark,
                    (x0 - 0.1, y + 0.03, 0.032),
                    ((x0 + x1) / 2 - 0.06, y - 0.02, 0.026),
                    (x1 - 0.08, y + 0.01, 0.004),
                )
        if part == "fore":
            for x in (0.26, 0.36, 0.46):
                b.stripe(dark, (x, 0.98, 0.03), (x - 0.02, 0.8, 0.03), (x + 0.03, 0.64, 0.004))
        elif part == "tail" and b.pose not in ("lying", "sitting"):
            for k in range(5):
                y = -0.02 - 0.1 * k
                b.stripe(dark, (-0.34, y, 0.035), (0.0, y - 0.1, 0.035))

    return paint


@figure(
    "tiger, bengal tiger, siberian tiger, tiger cub",
    tall=0.9,
    home="clearing",
    poses="standing walking lying running sitting swimming@water upright",
)
def tiger(b: Body, rng: random.Random) -> None:
    main = b.colour("b96f30")
    white, dark = b.colour("ece0ce", 1), "241a16"

    def face(b: Body) -> None:
        for line in (
            ((0.3, 0.4, 0.03), (0.36, 0.28, 0.03), (0.4, 0.2, 0.006)),
            ((0.42, 0.38, 0.03), (0.47, 0.29, 0.026), (0.5, 0.22, 0.006)),
            ((0.1, 0.1, 0.03), (0.28, 0.02, 0.035), (0.44, 0.02, 0.006)),
            ((0.08, -0.08, 0.035), (0.26, -0.14, 0.035), (0.42, -0.12, 0.006)),
            ((0.1, -0.24, 0.03), (0.3, -0.27, 0.03), (0.46, -0.2, 0.006)),
        ):
            b.stripe(dark, *line)

    coat = Coat(main, foot="3a2c20", grain=0.35, tip=dark, paint=_tiger_stripes(dark, white))
    beast(
        b,
        TIGER,
        coat,
        feline(muzzle=white, nose="8a5248", iris="b89a40", face=face, inner=scaled(main, 0.45)),
        rng,
    )


def _spots(rng: random.Random, main: str, dark: str, ringed: bool) -> Paint:
    def scatter(
        b: Body, x0: float, x1: float, y0: float, y1: float, step: float, r: float, rings: bool
    ) -> None:
        rows = round((y1 - y0) / step)
        for row in range(rows):
            y = y0 + (row + 0.5) * step
            for k in range(round((x1 - x0) / step)):
                x = x0 + (k + 0.5 + 0.5 * (row % 2)) * step + rng.uniform(-0.2, 0.2) * step
                yy, s = y + rng.uniform(-0.2, 0.2) * step, r * rng.uniform(0.8, 1.2)
                if rings:
                    b.spot(scaled(main, 0.78), x, yy, 0.8 * s, 0.7 * s)
                    turn = rng.uniform(0, 360)
                    for k in range(2):
                        a = math.radians(turn + 160 * k)
                        b.spot(
                            dark,
                            x + 0.85 * s * math.cos(a),
                            yy + 0.75 * s * math.sin(a),
                            0.72 * s,
                            0.36 * s,
                            tilt=math.degrees(a) + 90,
                        )
                else:
                    b.spot(dark, x, yy, s, 0.8 * s, tilt=rng.uniform(-40, 40))

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso":
            scatter(
                b,
                -0.68,
                0.55,
                0.56,
                0.98,
                0.09 if ringed else 0.078,
                0.03 if ringed else 0.02,
                ringed,
            )
        elif part == "neck":
            scatter(b, 0.2, 0.72, 0.55, 1.08, 0.075, 0.019, False)
        elif part == "hind":
            scatter(b, -0.72, -0.22, 0.3, 0.84, 0.08, 0.024, False)
        elif part == "fore":
            scatter(b, 0.22, 0.58, 0.25, 0.92, 0.078, 0.022, False)
        elif part == "tail" and b.pose not in ("lying", "sitting"):
            scatter(b, -0.9, 0.0, -0.48, 0.05, 0.075, 0.02, False)

    return paint


def _spotted(
    b: Body, rng: random.Random, usual: str, build: Build, *, rings: bool, pale: str
) -> None:
    main = b.colour(usual)
    dark = "2c2018" if not b.coat else scaled(main, 0.3)
    coat = Coat(
        main,
        foot="3a2c20",
        grain=0.3,
        tip=dark,
        belly=scaled(main, 1.3),
        paint=_spots(rng, main, dark, rings),
    )

    def face(b: Body) -> None:
        if not rings:
            b.stripe(dark, (0.64, 0.1, 0.03), (0.72, 0.02, 0.03), (0.72, -0.12, 0.022))
        for x, y in (
            (0.3, 0.24),
            (0.4, 0.28),
            (0.2, 0.14),
            (0.3, 0.1),
            (0.4, 0.16),
            (0.5, 0.22),
            (0.2, 0.0),
            (0.34, -0.03),
            (0.14, -0.14),
            (0.28, -0.16),
            (0.42, -0.13),
            (0.1, 0.1),
        ):
            b.spot(dark, x, y, 0.022)

    muzzle = pale if not b.coat else scaled(main, 1.3)
    beast(
        b,
        build,
        coat,
        feline(
            muzzle=muzzle,
            iris="a89248",
            face=face,
            inner=scaled(main, 0.5),
            long=1.0 if rings else 0.85,
        ),
        rng,
    )


@figure(
    "leopard, jaguar, panther",
    tall=0.8,
    home="savanna",
    poses="standing walking lying running sitting",
)
def leopard(b: Body, rng: random.Random) -> None:
    _spotted(b, rng, "c2984e", LEOPARD, rings=True, pale="e6d8bc")


@figure("snow leopard", tall=0.8, home="mountains", poses="standing walking lying running sitting")
def snow_leopard(b: Body, rng: random.Random) -> None:
    _spotted(b, rng, "b8b2a6", LEOPARD, rings=True, pale="e8e2d8")


@figure("cheetah", tall=0.8, home="savanna", poses="standing walking running lying sitting")
def cheetah(b: Body, rng: random.Random) -> None:
    _spotted(b, rng, "c8a05c", CHEETAH, rings=False, pale="e8dac0")
