"""Large animals of savannas and deserts."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

from allaprima.scenes.figures.animals.limbs import Coat, Head, Neck, fringe, mixed
from allaprima.scenes.figures.animals.measures import (
    CAMEL,
    ELEPHANT,
    GIRAFFE,
    HIPPO,
    RHINO,
    ZEBRA,
)
from allaprima.scenes.figures.animals.muzzles import cervine, equine, eye, leaf, round_ear
from allaprima.scenes.figures.animals.quadruped import beast
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

Paint = Callable[[Body, str, float], None]


def _elephant_head(tusk: str, lift: float) -> Head:
    def draw(b: Body, coat: Coat) -> None:
        main = coat.main
        dark = scaled(main, 0.86)
        with b.far():
            b.limb(
                tusk, (0.62, -0.36, 0.1), (0.78, -0.54, 0.08), (0.98, -0.58, 0.02), joins=0, grain=0
            )
        trunk = (
            (0.6, 0.02, 0.42),
            (0.74, -0.3, 0.3),
            (0.8, -0.66, 0.22),
            (0.8, -1.02, 0.17),
            (0.84, -1.3, 0.14),
            (0.98, -1.42, 0.11),
        )
        if lift:
            trunk = (
                (0.6, 0.02, 0.42),
                (0.78, -0.28, 0.3),
                (0.98, -0.48, 0.22),
                (1.2, -0.46, 0.17),
                (1.32, -0.22, 0.14),
                (1.28, 0.0, 0.11),
            )
        b.limb(main, *trunk, joins=0.05)
        for (ax, ay, aw), (cx, cy, cw) in pairwise(trunk[1:]):
            for share in (0.2, 0.55, 0.9):
                x, y, w = ax + (cx - ax) * share, ay + (cy - ay) * share, aw + (cw - aw) * share
                dx, dy = cy - ay, -(cx - ax)
                long = (dx * dx + dy * dy) ** 0.5
                dx, dy = dx / long * w / 2, dy / long * w / 2
                b.stripe(
                    dark, (x - dx, y - dy, 0.014), (x, y - 0.01, 0.014), (x + dx, y + dy, 0.008)
                )
        b.part(
            main, (-0.2, 0.0), (-0.1, 0.24), (0.12, 0.38), (0.36, 0.38), (0.56, 0.28), (0.72, 0.1), (0.8, -0.12), (0.74, -0.34), (0.6, -0.44),
            (0.5, -0.56), (0.38, -0.56), (0.28, -0.44), (0.1, -0.4), (-0.1, -0.3), joins=0.06,
        )  # fmt: skip
        b.limb(
            tusk, (0.56, -0.38, 0.1), (0.7, -0.56, 0.085), (0.92, -0.62, 0.02), joins=0.02, grain=0
        )
        b.stripe(dark, (0.46, 0.0, 0.016), (0.54, -0.03, 0.016), (0.6, -0.02, 0.006))
        eye(b, 0.53, 0.02, 0.034)
        b.part(
            scaled(main, 0.93), (0.3, 0.2), (0.16, 0.3), (-0.06, 0.3), (-0.28, 0.18), (-0.4, -0.06), (-0.36, -0.34), (-0.22, -0.58), (-0.08, -0.7),
            (0.06, -0.58), (0.2, -0.34), (0.31, -0.1), (0.34, 0.06), joins=0, swell=0.55,
        )  # fmt: skip
        b.stripe(dark, (-0.06, 0.24, 0.01), (-0.26, -0.1, 0.016), (-0.2, -0.4, 0.006))
        b.stripe(dark, (0.1, 0.22, 0.01), (-0.06, -0.14, 0.016), (-0.08, -0.48, 0.006))
        b.anchor("mouth", *trunk[-1][:2])
        b.anchor("crown", 0.29, 0.375)

    return draw


@figure(
    "elephant, african elephant, indian elephant, elephant calf",
    tall=1.6,
    home="savanna",
    poses="standing walking running lying",
)
def elephant(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["85807a", "7f7a76", "8a8078"]))
    coat = Coat(main, foot=scaled(main, 1.35), tuft="2c2826", grain=0.45)
    beast(
        b,
        ELEPHANT,
        coat,
        _elephant_head("e6dcc6", 1.0 if b.pose == "lying" or rng.random() < 0.25 else 0.0),
        rng,
    )


def _giraffe_horns(b: Body) -> None:
    b.limb("a9824f", (0.2, 0.14, 0.07), (0.14, 0.3, 0.06), (0.11, 0.4, 0.06), joins=0.02)
    b.ball("33241a", 0.105, 0.42, 0.045, 0.04, joins=0)


@figure("giraffe", tall=2.3, home="savanna", poses="standing walking running lying")
def giraffe(b: Body, rng: random.Random) -> None:
    main = b.colour("d8bd8c")
    dark = b.colour("8a5a30" if not b.coat else scaled(main, 0.6), 1)

    def patches(b: Body, x0: float, x1: float, y0: float, y1: float, step: float) -> None:
        for row in range(round((y1 - y0) / step)):
            for k in range(round((x1 - x0) / step)):
                x = x0 + (k + 0.5 + 0.5 * (row % 2)) * step
                y = y0 + (row + 0.5) * step
                r = 0.5 * step
                points = [
                    (
                        x + r * (dx + rng.uniform(-0.16, 0.16)),
                        y + r * (dy + rng.uniform(-0.16, 0.16)),
                    )
                    for dx, dy in (
                        (-0.8, -0.6),
                        (0.1, -0.85),
                        (0.85, -0.5),
                        (0.8, 0.55),
                        (0.0, 0.85),
                        (-0.85, 0.5),
                    )
                ]
                b.mark(dark, *points, smooth=False)

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso":
            patches(b, -0.48, 0.48, 0.6, 1.04, 0.115)
        elif part == "hind":
            patches(b, -0.48, -0.1, 0.38, 0.86, 0.1)
        elif part == "fore":
            patches(b, 0.16, 0.45, 0.38, 0.95, 0.095)

    def neck(b: Body, neck: Neck) -> None:
        for k in range(-4, 15):
            t = 0.06 + 0.062 * k
            half = 0.028 if k < 13 else 0.02
            for v0, v1 in (
                ((-1.0, -0.36), (-0.28, 0.34), (0.42, 1.0))
                if k % 2
                else ((-0.9, -0.1), (-0.02, 0.72), (0.8, 1.1))
            ):
                j = [rng.uniform(-0.012, 0.012) for _ in range(4)]
                v0, v1 = v0 + rng.uniform(-0.06, 0.06), v1 + rng.uniform(-0.06, 0.06)
                b.mark(
                    dark,
                    neck.at(t - half + j[0], v0),
                    neck.at(t - half + j[1], v1),
                    neck.at(t + half + j[2], v1 - 0.04),
                    neck.at(t + half + j[3], v0 + 0.04),
                    smooth=False,
                )
        b.part(
            scaled(dark, 0.8),
            neck.at(0.2, 0.9),
            neck.at(0.2, 1.12),
            neck.at(0.6, 1.22),
            neck.at(0.96, 1.3),
            neck.at(0.98, 0.9),
            neck.at(0.6, 0.9),
            joins=0.01,
            grain=1,
        )

    coat = Coat(main, foot="4a3c30", tuft="2c2018", grain=0.2, paint=paint, mane=neck)
    beast(b, GIRAFFE, coat, cervine(muzzle=scaled(main, 0.72), ear=0.3, horns=_giraffe_horns), rng)


@figure("zebra", tall=1.2, home="savanna", poses="standing walking running grazing lying")
def zebra(b: Body, rng: random.Random) -> None:
    main, dark = b.colour("e8e0d2"), b.colour("2a2624", 1)

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso":
            for k in range(9):
                x = -0.16 + 0.075 * k
                b.stripe(dark, (x - 0.02, 1.04, 0.042), (x, 0.78, 0.036), (x + 0.015, 0.5, 0.012))
            for k in range(5):
                y = 0.96 - 0.085 * k
                b.stripe(
                    dark,
                    (-0.62, y - 0.12, 0.05),
                    (-0.4, y - 0.03, 0.042),
                    (-0.22 + 0.01 * k, y + 0.0 + 0.06 * (k < 2), 0.012),
                )
        elif part == "hind":
            for k in range(5):
                y = 0.84 - 0.085 * k
                b.stripe(
                    dark, (-0.62, y - 0.11, 0.046), (-0.42, y - 0.02, 0.04), (-0.18, y - 0.02, 0.01)
                )
            for k in range(5):
                y = 0.45 - 0.065 * k
                b.stripe(
                    dark, (-0.62, y - 0.03, 0.026), (-0.46, y, 0.024), (-0.34, y - 0.02, 0.014)
                )
        elif part == "fore":
            for k in range(4):
                x = 0.27 + 0.07 * k
                b.stripe(dark, (x, 0.92, 0.036), (x, 0.74, 0.034), (x + 0.01, 0.58, 0.01))
            for k in range(6):
                y = 0.53 - 0.064 * k
                b.stripe(dark, (0.2, y, 0.026), (0.37, y - 0.012, 0.026), (0.52, y, 0.022))

    def mane(b: Body, neck: Neck) -> None:
        for k in range(-3, 7):
            t = 0.1 + 0.13 * k
            b.stripe(
                dark,
                (*neck.at(t, 1.1), 0.05),
                (*neck.at(t + 0.03, 0.0), 0.042),
                (*neck.at(t + 0.02, -1.1), 0.014),
            )
        b.part(
            main,
            neck.at(0.2, 0.95),
            neck.at(0.3, 1.3),
            neck.at(0.7, 1.5),
            neck.at(1.02, 1.75),
            neck.at(1.12, 1.2),
            neck.at(1.0, 0.9),
            neck.at(0.6, 0.9),
            joins=0.01,
            grain=1,
        )
        for k in range(7):
            t = 0.1 + 0.13 * k
            b.stripe(
                dark,
                (*neck.at(t, 0.8), 0.05),
                (*neck.at(t, 1.3), 0.05),
                (*neck.at(t - 0.01, 1.9), 0.05),
            )

    def face(b: Body) -> None:
        for line in (
            ((0.1, 0.2, 0.03), (0.16, 0.02, 0.03), (0.06, -0.2, 0.02)),
            ((0.2, 0.22, 0.026), (0.26, 0.0, 0.03), (0.18, -0.26, 0.02)),
            ((0.44, 0.16, 0.03), (0.36, -0.06, 0.03), (0.3, -0.28, 0.02)),
            ((0.54, 0.13, 0.03), (0.47, -0.06, 0.03), (0.42, -0.24, 0.02)),
            ((0.64, 0.11, 0.03), (0.58, -0.04, 0.026), (0.54, -0.18, 0.02)),
            ((0.73, 0.1, 0.026), (0.68, -0.04, 0.022), (0.66, -0.18, 0.016)),
        ):
            b.stripe(dark, *line)

    head = equine(muzzle="38302c", ear=0.24, inner="3a322e", face=face)

    coat = Coat(main, foot="2c2826", tuft=dark, grain=0.15, paint=paint, mane=mane)
    beast(b, ZEBRA, coat, head, rng)


def _rhino_head(b: Body, coat: Coat) -> None:
    main = coat.main
    horn = "6a6258"
    with b.far():
        leaf(b, main, 0.1, 0.22, 0.22, lean=8, wide=0.6)
    b.part(
        main, (-0.12, 0.1), (0.02, 0.25), (0.2, 0.25), (0.4, 0.16), (0.58, 0.12), (0.74, 0.12), (0.88, 0.12), (0.98, 0.05), (1.0, -0.1), (0.97, -0.22), (0.88, -0.27),
        (0.72, -0.25), (0.56, -0.25), (0.36, -0.32), (0.14, -0.38), (-0.1, -0.3),
    )  # fmt: skip
    dark = scaled(main, 0.7)
    b.stripe(dark, (0.99, -0.16, 0.014), (0.88, -0.17, 0.018), (0.76, -0.14, 0.01))
    b.spot(scaled(main, 0.4), 0.9, -0.01, 0.03, 0.02)
    for x in (0.26, 0.16):
        b.stripe(dark, (x + 0.06, 0.1, 0.008), (x, -0.05, 0.014), (x + 0.04, -0.22, 0.006))
    b.part(
        horn,
        (0.56, 0.1),
        (0.56, 0.1),
        (0.6, 0.22),
        (0.64, 0.3),
        (0.64, 0.3),
        (0.7, 0.2),
        (0.73, 0.1),
        (0.73, 0.1),
        joins=0.02,
        grain=0.2,
    )
    b.part(
        horn,
        (0.76, 0.1),
        (0.76, 0.1),
        (0.88, 0.26),
        (0.98, 0.38),
        (1.07, 0.56),
        (1.07, 0.56),
        (1.06, 0.34),
        (0.97, 0.06),
        (0.97, 0.06),
        joins=0.02,
        grain=0.2,
    )
    eye(b, 0.5, 0.03, 0.024)
    leaf(b, main, 0.02, 0.21, 0.24, inner=scaled(main, 0.5), lean=14, wide=0.65)
    b.anchor("mouth", 0.95, -0.19)
    b.anchor("crown", 0.22, 0.245)


@figure(
    "rhinoceros, rhino", tall=1.2, home="savanna", poses="standing walking running lying grazing"
)
def rhinoceros(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["86817a", "8c857c"]))

    def paint(b: Body, part: str, turn: float) -> None:
        dark = scaled(main, 0.8)
        if part == "torso":
            b.stripe(dark, (0.2, 0.9, 0.008), (0.14, 0.66, 0.016), (0.2, 0.34, 0.008))
            b.stripe(dark, (-0.36, 0.92, 0.008), (-0.32, 0.66, 0.016), (-0.38, 0.36, 0.008))
        elif part == "neck":
            b.stripe(dark, (0.66, 0.95, 0.008), (0.62, 0.7, 0.018), (0.68, 0.46, 0.008))

    coat = Coat(main, foot=scaled(main, 1.2), tuft="3a3632", grain=0.5, paint=paint)
    beast(b, RHINO, coat, _rhino_head, rng)


def _hippo_head(b: Body, coat: Coat) -> None:
    main = coat.main
    with b.far():
        round_ear(b, main, 0.16, 0.32, 0.05)
    b.part(
        main, (-0.12, 0.14), (0.04, 0.28), (0.2, 0.31), (0.36, 0.27), (0.5, 0.16), (0.64, 0.14), (0.82, 0.2), (0.95, 0.17), (1.03, 0.04), (1.03, -0.14), (0.95, -0.26),
        (0.92, -0.36), (0.78, -0.4), (0.6, -0.35), (0.42, -0.34), (0.2, -0.42), (-0.1, -0.36),
    )  # fmt: skip
    pale = "b08c82"
    b.mark(
        mixed(main, pale, 0.5),
        (1.05, -0.22),
        (0.84, -0.25),
        (0.62, -0.22),
        (0.4, -0.3),
        (0.3, -0.5),
        (1.05, -0.5),
    )
    b.stripe(
        scaled(main, 0.5),
        (1.02, -0.2, 0.012),
        (0.84, -0.24, 0.02),
        (0.62, -0.2, 0.018),
        (0.48, -0.22, 0.008),
    )
    b.spot(scaled(main, 0.45), 0.9, 0.14, 0.036, 0.02, tilt=20)
    for x, y in ((0.8, -0.02), (0.88, -0.06), (0.84, -0.12), (0.93, -0.12), (0.76, -0.1)):
        b.spot(scaled(main, 0.7), x, y, 0.009)
    b.ball(main, 0.42, 0.225, 0.07, 0.055, joins=0.04)
    eye(b, 0.45, 0.215, 0.018)
    round_ear(b, main, 0.1, 0.33, 0.065, "8a645c")
    b.anchor("mouth", 0.98, -0.24)
    b.anchor("crown", 0.18, 0.31)


@figure(
    "hippopotamus, hippo",
    tall=1.05,
    home="savanna",
    poses="standing walking lying grazing swimming@water",
)
def hippopotamus(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["7c6c68", "766866"]))
    coat = Coat(main, foot=scaled(main, 1.3), grain=0.1, belly="a88880")
    beast(b, HIPPO, coat, _hippo_head, rng)


@figure("camel, dromedary", tall=1.5, home="dunes", poses="standing walking running lying grazing")
def camel(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["b88a54", "ad7f4c", "c09660"]))
    dark = scaled(main, 0.72)

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso":
            b.mark(
                scaled(main, 0.86),
                (-0.2, 1.0),
                (-0.06, 1.06),
                (0.08, 1.04),
                (0.16, 1.08),
                (0.1, 1.3),
                (-0.2, 1.3),
            )

    def ruff(b: Body, neck: Neck) -> None:
        fringe(
            b,
            dark,
            neck.at(0.16, -0.6),
            neck.at(0.5, -0.55),
            neck.at(0.8, -0.5),
            neck.at(0.86, -1.1),
            neck.at(0.6, -1.5),
            neck.at(0.45, -1.3),
            neck.at(0.3, -1.5),
            neck.at(0.16, -1.15),
            joins=0.04,
            grain=1,
            out=0.015,
        )

    def head(b: Body, coat: Coat) -> None:
        c = coat.main
        with b.far():
            leaf(b, c, 0.1, 0.16, 0.18, lean=25, wide=0.6)
        b.part(
            c, (-0.06, 0.02), (0.04, 0.18), (0.2, 0.24), (0.36, 0.22), (0.52, 0.13), (0.72, 0.11), (0.9, 0.12), (1.0, 0.06), (1.02, -0.06), (0.96, -0.14), (0.97, -0.22),
            (0.88, -0.28), (0.72, -0.25), (0.5, -0.22), (0.3, -0.28), (0.1, -0.26), (-0.05, -0.14),
        )  # fmt: skip
        b.stripe(
            scaled(c, 0.4),
            (0.99, -0.12, 0.012),
            (0.88, -0.12, 0.018),
            (0.74, -0.1, 0.016),
            (0.64, -0.13, 0.008),
        )
        b.spot(scaled(c, 0.35), 0.93, 0.045, 0.034, 0.013, tilt=-35)
        b.stripe(scaled(c, 0.55), (0.34, 0.15, 0.012), (0.42, 0.165, 0.022), (0.49, 0.12, 0.01))
        eye(b, 0.42, 0.115, 0.038)
        b.part(
            dark,
            (0.0, 0.12),
            (0.06, 0.24),
            (0.2, 0.3),
            (0.3, 0.24),
            (0.2, 0.2),
            (0.1, 0.12),
            joins=0.02,
            grain=1,
        )
        leaf(b, c, 0.05, 0.14, 0.2, inner=scaled(c, 0.6), lean=40, wide=0.65)
        b.anchor("mouth", 0.96, -0.15)
        b.anchor("crown", 0.2, 0.25)

    coat = Coat(
        main, foot="5a4632", tuft=scaled(main, 0.5), grain=0.5, shag=0.004, paint=paint, mane=ruff
    )
    beast(b, CAMEL, coat, head, rng)
