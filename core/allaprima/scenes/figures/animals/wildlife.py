"""Wild animals of woods and plains."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from allaprima.scenes.figures.animals.fur import anchored
from allaprima.scenes.figures.animals.limbs import Coat, Neck, bib, fringe
from allaprima.scenes.figures.animals.measures import (
    BEAR,
    BISON,
    BLACK_BEAR,
    BOAR,
    DEER,
    FOX,
    MOOSE,
    PANDA,
    POLAR,
    REINDEER,
    STAG,
    WOLF,
)
from allaprima.scenes.figures.animals.muzzles import (
    bovine,
    canine,
    cervine,
    eye,
    leaf,
    porcine,
    ursine,
)
from allaprima.scenes.figures.animals.quadruped import beast, settle
from allaprima.scenes.figures.animals.small_animals import sits_up
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure(
    "fox, red fox, vixen",
    tall=0.55,
    home="clearing",
    poses="standing walking sitting running lying jumping sleeping upright",
)
def fox(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["c0602a", "b85a28", "c86a32"]))
    pale = min(int(main[k : k + 2], 16) for k in (0, 2, 4)) > 150
    dark = main if pale else scaled(main, 0.32) if b.coat else "3a241c"
    _fox(b, rng, main, dark, b.colour("efe4d6", 1))


@figure(
    "arctic fox, polar fox",
    tall=0.5,
    home="snow",
    poses="standing walking sitting running lying jumping sleeping upright",
)
def arctic_fox(b: Body, rng: random.Random) -> None:
    main = b.colour("ece5d8")
    _fox(b, rng, main, main, b.colour(main, 1))


def _fox(b: Body, rng: random.Random, main: str, dark: str, white: str) -> None:
    same = dark == main
    coat = Coat(main, sock=dark, foot=dark, tip=white, grain=0.8, shag=0.006, mane=bib(white))
    inner = "6a5c54" if same else scaled(main, 0.5)
    head = canine(
        mask=white,
        ear=0.26 if same else 0.36,
        inner=inner,
        long=0.76 if same else 0.88,
        deep=1.05,
        iris="9a6a28",
    )
    beast(b, FOX, coat, head, rng)


@figure(
    "wolf, grey wolf, gray wolf, timber wolf, she-wolf, coyote, jackal",
    tall=0.75,
    home="clearing",
    poses="standing walking running howling sitting lying sleeping upright",
)
def wolf(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["8c857c", "857a6e", "7d7a78"]))
    light = b.colour(scaled(main, 1.42), 1)

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso" and b.pose != "sleeping":
            fringe(
                b, scaled(main, 0.6), (-0.58, 0.84), (-0.5, 0.92), (-0.36, 0.965), (-0.1, 0.95), (0.14, 0.98), (0.3, 1.02), (0.44, 0.97), (0.5, 0.86), (0.34, 0.76),
                (0.1, 0.8), (-0.16, 0.78), (-0.4, 0.8), out=0.015, joins=0.09, grain=1.0,
            )  # fmt: skip

    coat = Coat(
        main,
        sock=scaled(main, 1.25),
        foot="2c2622",
        tip=scaled(main, 0.45),
        belly=light,
        grain=1.0,
        shag=0.009,
        paint=paint,
    )
    beast(
        b,
        WOLF,
        coat,
        canine(mask=light, ear=0.27, inner=scaled(main, 0.6), deep=1.5, long=0.86, iris="a8842c"),
        rng,
    )


def _antlers(b: Body) -> None:
    bone = "a58a66"
    for line in (
        (
            (0.16, 0.16, 0.07),
            (0.0, 0.42, 0.06),
            (-0.06, 0.72, 0.055),
            (0.06, 1.02, 0.045),
            (0.28, 1.24, 0.02),
        ),
        ((0.13, 0.2, 0.05), (0.32, 0.32, 0.04), (0.48, 0.52, 0.014)),
        ((-0.01, 0.46, 0.05), (0.16, 0.56, 0.04), (0.32, 0.76, 0.014)),
        ((-0.03, 0.84, 0.05), (-0.14, 1.06, 0.04), (-0.1, 1.28, 0.014)),
        ((0.04, 1.0, 0.05), (0.06, 1.2, 0.035), (0.14, 1.38, 0.014)),
    ):
        b.limb(bone, *line, grain=0.2, joins=0)


def _rump(pale: str) -> Callable[[Body, str, float], None]:
    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso":
            b.mark(pale, (-0.7, 1.0), (-0.52, 0.96), (-0.47, 0.84), (-0.5, 0.7), (-0.7, 0.6))

    return paint


@figure(
    "deer, stag, buck, red deer, hart",
    tall=1.15,
    home="clearing",
    poses="standing walking running grazing lying jumping",
)
def deer(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["8f6038", "86552f", "966a42"]))
    rough = scaled(main, 0.72)

    def ruff(b: Body, neck: Neck) -> None:
        fringe(b, rough, neck.at(0.2, 0.2), neck.at(0.45, 0.4), neck.at(0.75, 0.5), neck.at(0.92, -0.2), neck.at(0.9, -0.9), neck.at(0.7, -1.08), neck.at(0.62, -1.2), neck.at(0.5, -1.08),
            neck.at(0.4, -1.24), neck.at(0.28, -1.05), neck.at(0.16, -1.0), neck.at(0.1, -0.4), joins=0.08, grain=1, out=0.015)  # fmt: skip

    coat = Coat(
        main,
        foot="241e1a",
        belly=scaled(main, 1.35),
        grain=0.4,
        paint=_rump(scaled(main, 1.75)),
        mane=ruff,
    )
    beast(b, STAG, coat, cervine(throat=scaled(main, 1.4), horns=_antlers), rng)


@figure(
    "doe, hind, fawn, roe deer, roe",
    tall=0.95,
    home="clearing",
    poses="standing walking running grazing lying jumping",
)
def doe(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["a06c40", "966238", "a87648"]))
    coat = Coat(main, foot="241e1a", belly=scaled(main, 1.4), grain=0.4, paint=_rump("e6d8c2"))
    beast(b, DEER, coat, cervine(throat=scaled(main, 1.45), ear=0.4), rng)


@figure(
    "bear, brown bear, grizzly, grizzly bear, bear cub",
    tall=1.1,
    home="clearing",
    poses="standing walking running sitting lying swimming@water upright",
)
def bear(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["5e3f28", "523522", "6a4a30"]))
    coat = Coat(main, sock="", foot="201814", grain=1.0, shag=0.008)
    beast(b, BEAR, coat, ursine(muzzle=scaled(main, 1.3)), rng)


@figure(
    "black bear",
    tall=0.95,
    home="clearing",
    poses="standing walking running sitting lying swimming@water upright",
)
def black_bear(b: Body, rng: random.Random) -> None:
    coat = Coat(b.colour("2e2a29"), foot="161212", grain=0.8, shag=0.006)
    beast(b, BLACK_BEAR, coat, ursine(muzzle="8a6a4c", ear=0.12), rng)


@figure(
    "polar bear, ice bear",
    tall=1.15,
    home="snow",
    poses="standing walking running sitting lying swimming@water upright",
)
def polar_bear(b: Body, rng: random.Random) -> None:
    main = b.colour("ece4d2")
    coat = Coat(main, foot="3a3430", grain=0.7, shag=0.006)
    beast(b, POLAR, coat, ursine(long=1.05, ear=0.085), rng)


def _palms(b: Body) -> None:
    bone = "9c8462"
    b.limb(bone, (0.12, 0.14, 0.08), (0.0, 0.3, 0.08), (-0.06, 0.46, 0.11), joins=0, grain=0.2)
    b.part(
        bone, (0.0, 0.36), (-0.24, 0.4), (-0.46, 0.6), (-0.62, 0.98), (-0.62, 0.98), (-0.48, 0.84), (-0.42, 1.16), (-0.42, 1.16), (-0.32, 0.94), (-0.2, 1.24), (-0.2, 1.24), (-0.13, 0.98),
        (0.04, 1.2), (0.04, 1.2), (0.06, 0.92), (0.26, 1.06), (0.26, 1.06), (0.2, 0.78), (0.36, 0.8), (0.36, 0.8), (0.18, 0.56), (0.08, 0.42), joins=0, grain=0.2, swell=0.5,
    )  # fmt: skip
    b.limb(bone, (0.04, 0.36, 0.07), (0.28, 0.4, 0.06), (0.46, 0.62, 0.012), joins=0.01, grain=0.2)


@figure(
    "moose, elk",
    tall=1.4,
    home="clearing",
    poses="standing walking running grazing lying swimming@water",
)
def moose(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["4a3526", "54392a", "423024"]))
    legs = scaled(main, 1.5)

    def bell(b: Body, neck: Neck) -> None:
        b.limb(
            scaled(main, 0.8),
            (*neck.at(0.8, -0.7), 0.12),
            (neck.at(0.86, -1.2)[0], neck.at(0.86, -1.2)[1] - 0.06, 0.08),
            (neck.at(0.86, -1.2)[0] - 0.01, neck.at(0.86, -1.2)[1] - 0.18, 0.02),
            grain=1,
        )

    def head(b: Body, coat: Coat) -> None:
        c = coat.main
        with b.far(), b.placed(0.14, 0.02):
            _palms(b)
            leaf(b, c, 0.0, 0.08, 0.28, lean=48)
        b.part(
            c, (-0.06, 0.04), (0.04, 0.15), (0.2, 0.17), (0.38, 0.12), (0.56, 0.08), (0.74, 0.12), (0.9, 0.1), (1.0, 0.0), (1.02, -0.13), (0.97, -0.24), (0.88, -0.25),
            (0.84, -0.2), (0.7, -0.19), (0.52, -0.17), (0.36, -0.22), (0.16, -0.27), (-0.04, -0.2),
        )  # fmt: skip
        b.mark(scaled(c, 1.3), (0.8, 0.2), (0.78, 0.0), (0.86, -0.12), (1.1, -0.1), (1.1, 0.2))
        b.stripe(scaled(c, 0.5), (1.0, -0.17, 0.014), (0.9, -0.17, 0.016), (0.8, -0.13, 0.01))
        b.spot(scaled(c, 0.45), 0.94, -0.02, 0.036, 0.024, tilt=50)
        eye(b, 0.33, 0.06, 0.028)
        leaf(b, c, 0.02, 0.09, 0.3, inner=scaled(c, 1.4), lean=62, wide=0.5)
        _palms(b)
        b.anchor("mouth", 0.96, -0.18)
        b.anchor("crown", 0.16, 0.17)

    coat = Coat(main, sock=legs, foot="241e1a", grain=0.9, shag=0.006, mane=bell)
    beast(b, MOOSE, coat, head, rng)


def _caribou(b: Body) -> None:
    bone = "a5906e"
    for line in (
        ((0.16, 0.15, 0.065), (-0.1, 0.38, 0.055), (-0.34, 0.68, 0.05), (-0.3, 1.02, 0.045), (-0.02, 1.22, 0.016)),
        ((0.12, 0.18, 0.05), (0.36, 0.26, 0.06), (0.5, 0.36, 0.016)), ((0.3, 0.25, 0.04), (0.42, 0.26, 0.03), (0.54, 0.24, 0.012)),
        ((-0.04, 0.32, 0.045), (0.1, 0.5, 0.04), (0.26, 0.58, 0.014)), ((-0.34, 0.7, 0.04), (-0.5, 0.78, 0.03), (-0.56, 0.9, 0.012)),
        ((-0.3, 1.0, 0.045), (-0.34, 1.16, 0.035), (-0.26, 1.3, 0.014)), ((-0.2, 1.12, 0.04), (-0.16, 1.24, 0.03), (-0.06, 1.34, 0.012)),
    ):  # fmt: skip
        b.limb(bone, *line, grain=0.2, joins=0)


@figure("reindeer, caribou", tall=1.05, home="snow", poses="standing walking running grazing lying")
def reindeer(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["7a6450", "6e5a48"]))
    pale = b.colour("c8bca8", 1)

    def ruff(b: Body, neck: Neck) -> None:
        fringe(b, pale, neck.at(0.02, 0.3), neck.at(0.4, 0.75), neck.at(0.8, 0.7), neck.at(0.95, 0.0), neck.at(0.9, -0.95), neck.at(0.72, -1.3), neck.at(0.6, -1.2), neck.at(0.48, -1.45), neck.at(0.34, -1.2),
            neck.at(0.22, -1.3), neck.at(0.06, -1.0), neck.at(-0.1, -0.3), joins=0.09, grain=1.2, out=0.022)  # fmt: skip

    coat = Coat(
        main,
        foot="241e1a",
        belly=scaled(main, 1.4),
        grain=0.8,
        shag=0.007,
        paint=_rump("e2d8c8"),
        mane=ruff,
    )
    beast(
        b,
        REINDEER,
        coat,
        cervine(muzzle="d0c4b0", horns=_caribou, ear=0.26, ears=(50, 62), nose_deep=1.3),
        rng,
    )


@figure(
    "bison, buffalo, american bison",
    tall=1.3,
    home="meadow",
    poses="standing walking running grazing lying",
)
def bison(b: Body, rng: random.Random) -> None:
    main = b.colour("5c402a")
    dark = scaled(main, 0.56)

    def cape(b: Body, neck: Neck) -> None:
        fringe(b, scaled(main, 0.74), (0.0, 1.02), (0.14, 1.14), (0.28, 1.19), (0.46, 1.1), (0.66, 0.92), (0.8, 0.72), (0.8, 0.52), (0.66, 0.38), (0.58, 0.26), (0.48, 0.34),
            (0.38, 0.24), (0.28, 0.36), (0.14, 0.38), (0.04, 0.56), (-0.04, 0.8), joins=0.14, grain=1.5, out=0.018)  # fmt: skip

    def horns(b: Body) -> None:
        b.limb(
            "3a332c",
            (0.16, 0.14, 0.11),
            (0.1, 0.3, 0.085),
            (0.22, 0.46, 0.016),
            grain=0,
            joins=0.02,
        )

    inner = bovine(muzzle=scaled(dark, 0.7), horns=horns, ear=0.2, deep=1.15)

    def head(b: Body, coat: Coat) -> None:
        fringe(
            b,
            dark,
            (0.5, -0.2),
            (0.66, -0.22),
            (0.64, -0.45),
            (0.5, -0.66),
            (0.5, -0.66),
            (0.38, -0.46),
            (0.36, -0.26),
            joins=0.03,
            grain=1.5,
            out=0.02,
        )
        inner(b, Coat(dark))
        b.part(
            scaled(dark, 0.9),
            (-0.2, 0.06),
            (-0.06, 0.26),
            (0.12, 0.3),
            (0.24, 0.24),
            (0.24, 0.12),
            (0.12, 0.06),
            (0.04, -0.08),
            (-0.1, -0.1),
            joins=0.04,
            grain=1.5,
        )
        horns(b)
        b.anchor("crown", 0.13, 0.29)

    coat = Coat(main, foot="241e1a", tuft=dark, grain=0.9, shag=0.008, mane=cape)
    beast(b, BISON, coat, head, rng)


@figure(
    "wild boar, boar, warthog",
    tall=0.7,
    home="clearing",
    poses="standing walking running grazing lying",
)
def wild_boar(b: Body, rng: random.Random) -> None:
    main = b.colour("4c3d32")

    def crest(b: Body, neck: Neck) -> None:
        dark = scaled(main, 0.66)
        fringe(b, dark, (-0.3, 0.94), (-0.1, 1.02), (0.06, 1.08), (0.2, 1.13), (0.36, 1.11), (0.54, 1.06), (0.68, 0.98), (0.68, 0.9), (0.46, 0.9), (0.2, 0.96), (-0.1, 0.95), joins=0.05, grain=1.5, out=0.018)  # fmt: skip

    coat = Coat(
        main,
        sock=scaled(main, 0.6),
        foot="1e1a18",
        tuft=scaled(main, 0.6),
        grain=1.3,
        shag=0.01,
        mane=crest if b.pose not in ("lying", "grazing") else None,
    )
    beast(b, BOAR, coat, porcine(snout="6e5a52", ear=0.26, tusk=True, long=1.05, flop=False), rng)


@figure(
    "panda, panda bear, giant panda",
    tall=0.95,
    home="clearing",
    poses="sitting standing walking lying upright",
)
def panda(b: Body, rng: random.Random) -> None:
    white, black = b.colour("ece4d8"), b.colour("2c2a2c", 1)

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "fore":
            at = max(k for k, each in enumerate(b.parts) if not each.mark)
            b.parts[at] = replace(b.parts[at], code=black)
        elif part == "torso":
            b.mark(
                black,
                (0.16, 1.2),
                (0.2, 0.9),
                (0.16, 0.6),
                (0.24, 0.2),
                (0.8, 0.2),
                (0.8, 0.7),
                (0.44, 1.0),
                (0.42, 1.2),
            )

    def band(b: Body, neck: Neck) -> None:
        b.mark(
            black,
            neck.at(-1.2, 1.0),
            neck.at(0.1, 1.3),
            neck.at(0.06, 0.4),
            neck.at(0.16, -0.4),
            neck.at(0.26, -1.3),
            neck.at(-1.2, -1.3),
        )

    coat = Coat(white, sock=black, foot="1e1a18", grain=0.8, shag=0.006, paint=paint, mane=band)
    beast(b, PANDA, coat, ursine(ears=black, patch=black, long=0.62, ear=0.13), rng)


@figure(
    "red panda, lesser panda, firefox",
    tall=0.5,
    home="clearing",
    poses="standing walking sitting lying sleeping upright",
)
def red_panda(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["a8522a", "b05a2e"]))
    white, dark = b.colour("efe4d4", 1), "34221c"

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "tail" and b.pose in ("standing", "walking"):
            for k in range(6):
                x, y = -0.16 - 0.12 * k, -0.1 - 0.055 * k
                b.stripe(
                    scaled(main, 1.4),
                    (x + 0.06, y + 0.16, 0.045),
                    (x, y, 0.05),
                    (x - 0.06, y - 0.16, 0.045),
                )

    def face(b: Body) -> None:
        b.spot(white, 0.44, 0.22, 0.08, 0.05, tilt=25)
        b.mark(
            white,
            (0.06, 0.02),
            (0.18, 0.06),
            (0.34, -0.06),
            (0.4, -0.2),
            (0.2, -0.2),
            (0.04, -0.16),
        )
        b.stripe(scaled(main, 0.6), (0.52, 0.06, 0.03), (0.46, -0.06, 0.06), (0.44, -0.26, 0.06))

    head = ursine(muzzle=white, ears=white, long=0.62, ear=0.15, face=face)
    coat = Coat(
        main,
        sock=dark,
        foot=dark,
        tip=scaled(main, 0.5),
        belly=dark,
        grain=1.0,
        shag=0.008,
        paint=paint,
    )
    build = replace(
        FOX, nape=0.34, skull=0.46, reach=0.3, rise=32, shins=(0.1, 0.1), sole=0.07,
        fore=((0.36, 0.74, 0.28), (0.31, 0.5, 0.2), (0.335, 0.27, 0.14), (0.345, 0.08, 0.12)),
        hind=((-0.42, 0.76, 0.36), (-0.35, 0.56, 0.3), (-0.52, 0.3, 0.14), (-0.48, 0.08, 0.12)),
        tail=((-0.55, 0.84, 0.16), (-0.2, -0.12, 0.24), (-0.48, -0.26, 0.26), (-0.76, -0.38, 0.23), (-0.94, -0.42, 0.12)), size=0.8,
    )  # fmt: skip
    beast(b, build, coat, head, rng)


@figure(
    "rabbit, hare, bunny, jackrabbit",
    tall=0.36,
    home="meadow",
    poses="sitting running lying upright",
)
def rabbit(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["8f7658", "866c50", "98826a"]))
    white = b.colour("e8dfd2", 1)
    b.grain, b.joins = 0.8, 0.09
    runs = b.pose == "running"
    ear = 12.0 if b.pose == "sitting" else 62.0
    drop = 0.1 if b.pose == "lying" else 0.0
    if b.pose == "upright":
        with b.placed(scale=0.95):
            b.ball(white, -0.28, 0.18, 0.09, 0.085, grain=1.3)
            sits_up(b, main, white, main)
            with b.placed(0.08, 0.8, scale=0.37, tilt=-4):
                _rabbit_head(b, main, white, 10.0)
            b.anchor("top", 0.18, 0.9)
        settle(b, 0, stands=True)
        return

    def hind(dx: float) -> None:
        with b.placed(-0.2 + dx, 0.2, tilt=16 if runs else 0, about=(-0.2, 0.2)):
            if runs:
                b.limb(
                    main,
                    (-0.24, 0.14, 0.13),
                    (-0.42, 0.13, 0.09),
                    (-0.56, 0.19, 0.085),
                    (-0.72, 0.2, 0.07),
                )
            else:
                b.limb(main, (-0.2, 0.06, 0.085), (-0.02, 0.045, 0.09), (0.16, 0.04, 0.075))
            b.part(
                main,
                (-0.42, 0.2),
                (-0.36, 0.4),
                (-0.16, 0.48),
                (0.04, 0.38),
                (0.1, 0.22),
                (0.0, 0.1),
                (-0.18, 0.04),
                (-0.36, 0.08),
            )

    def fore(dx: float, turn: float) -> None:
        with b.placed(0.28 + dx, 0.3, tilt=turn, about=(0.28, 0.3)):
            b.limb(
                main, (0.26, 0.36, 0.17), (0.29, 0.18, 0.1), (0.3, 0.06, 0.075), (0.34, 0.035, 0.07)
            )

    with b.placed(0.0, 0.08 if runs else 0.0, tilt=4 if runs else 0):
        with b.far():
            hind(0.08)
            fore(0.1, 58 if runs else 10 if drop else 0)
        b.ball(white, -0.45, 0.26, 0.085, 0.08, grain=1.3)
        b.part(
            main, (-0.44, 0.22), (-0.42, 0.42), (-0.28, 0.56 - drop), (-0.06, 0.6 - drop), (0.14, 0.57 - drop), (0.3, 0.54 - drop), (0.4, 0.46), (0.42, 0.32), (0.34, 0.18), (0.1, 0.12), (-0.2, 0.1), (-0.38, 0.12),
        )  # fmt: skip
        hind(0.0)
        fore(0.0, 48 if runs else 14 if drop else 0)
        b.limb(main, (0.3, 0.44 - 0.5 * drop, 0.3), (0.4, 0.6 - drop, 0.24))
        with b.placed(0.36, 0.66 - drop, scale=0.36, tilt=-8):
            _rabbit_head(b, main, white, ear)
        anchored(
            b, neck=(0.36, 0.55 - 0.8 * drop), back=(0.0, 0.62 - drop), top=(-0.08, 0.6 - drop)
        )
    settle(b, 0, stands=True)


def _rabbit_head(b: Body, main: str, white: str, ear: float) -> None:
    """A head that looks to the right from (0, 0), its ears lying back by so many degrees."""
    for far in (True, False):
        with (
            b.far() if far else b.placed(),
            b.placed(0.2 if far else 0.14, 0.2, tilt=ear - (8 if far else 0)),
        ):
            b.part(
                main,
                (-0.1, -0.12),
                (-0.16, 0.4),
                (-0.1, 0.9),
                (0.0, 1.12),
                (0.1, 0.9),
                (0.15, 0.4),
                (0.1, -0.12),
                joins=0.03,
            )
            b.mark(
                scaled(main, 0.6) if far else scaled(main, 1.28),
                (0.0, 0.1),
                (0.0, 0.9),
                (0.07, 0.8),
                (0.1, 0.4),
                (0.07, 0.1),
            )
        if far:
            b.part(
                main, (-0.08, 0.0), (0.04, 0.22), (0.28, 0.32), (0.54, 0.28), (0.78, 0.14), (0.94, 0.02), (0.98, -0.08), (0.92, -0.19), (0.74, -0.26), (0.5, -0.32), (0.24, -0.36), (0.0, -0.26),
            )  # fmt: skip
            b.mark(
                white,
                (1.0, -0.1),
                (0.84, -0.12),
                (0.66, -0.2),
                (0.4, -0.26),
                (0.3, -0.5),
                (1.0, -0.5),
            )
            b.spot(scaled(main, 1.4), 0.52, 0.07, 0.12, 0.1)
            b.anchor("mouth", 0.93, -0.14)
            b.anchor("crown", 0.24, 0.315)
            b.ball("5a3c34", 0.955, -0.05, 0.035, 0.03, joins=0, grain=0)
            eye(b, 0.52, 0.075, 0.056)
