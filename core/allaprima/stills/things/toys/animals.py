"""Animals to play with, or to stand on a shelf."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, ceramic, gold, metal, plastic
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import fbm, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.toys.wood import wooden


@thing("rocking horse, wooden horse, toy horse", seen=12)
def rocking_horse(s: Solid, rng: random.Random) -> None:
    wood = s.own(wooden("d6ae78", 0, 0.3))
    dark, red = s.own(wooden("8a5a34", 0, 0.3), 1), plastic("b0302c", 0.3)
    mane = Matter("e9dcc0", roughness=0.8, fuzz=0.3).bumped(lambda p: 0.1 * np.sin(p[:, 1] * 6 + p[:, 0] * 4))
    with s.at(turn=-26):
        for z in (4.2, -4.2):
            s.tube([(30 * math.sin(a), 32.8 - 32 * math.cos(a) + 0.0, z * 1.25) for a in np.linspace(-0.72, 0.72, 25)], 0.8, dark, flat=1.2)
        for x in (-10.0, 10.0):
            s.tube([(x, 2.9, -5.2), (x, 2.9, 5.2)], 0.7, dark)
        s.ball((0, 19, 0), (10.4, 5.0, 4.6), wood, shape=lambda w: 1 + 0.12 * np.abs(w[:, 0]) ** 3, detail=19)
        for side in (1, -1):
            for x, to in ((6.4, 11.6), (-6.6, -11.4)):
                s.tube(
                    [(x, 17, side * 2.4), ((x + to) / 2, 11, side * 3.7), (to, 3.6, side * 5.1)], [2.5, 1.7, 1.2], wood, smooth=6, sides=16
                )
                s.box((to, 3.3, side * 5.2), (3.2, 1.8, 2.2), dark, radius=0.6)
            s.ball((14.7, 30.4, side * 1.75), (0.55, 0.6, 0.3), plastic("1c1a1a", 0.05), detail=7)
            s.ball((12.2, 34.0, side * 1.3), (0.6, 1.7, 0.6), wood, detail=8)
            s.tube(
                [(17.4, 27.0, side * 1.9), (13.2, 27.6, side * 2.6), (9.5, 26.5, side * 3.1), (3.5, 24.5, side * 2.8)],
                0.22,
                red,
                smooth=5,
                sides=8,
            )
        s.tube([(7.0, 20, 0), (10.0, 25, 0), (11.8, 29.4, 0), (12.4, 31.2, 0)], [4.2, 3.3, 2.7, 2.3], wood, smooth=6, sides=24)
        s.tube([(11.6, 31.2, 0), (15.0, 29.4, 0), (18.6, 26.8, 0)], [2.5, 2.2, 1.7], wood, smooth=6, sides=22)
        s.tube([(17.0, 29.4, 0), (18.0, 27.6, 0), (16.6, 25.9, 0)], 0.24, red, smooth=4)
        s.tube(
            [(14.6, 33.2, 0), (11.6, 33.6, 0), (8.0, 30.6, 0), (5.4, 26.0, 0), (3.4, 23.0, 0)],
            [0.8, 1.3, 1.5, 1.5, 0.8],
            mane,
            smooth=6,
            flat=1.0,
        )
        s.tube([(-10.2, 21, 0), (-13.4, 22.4, 0), (-15.6, 18.6, 0), (-16.4, 12.4, 0)], [1.0, 1.5, 1.9, 0.7], mane, smooth=6)
        s.ball((-0.6, 22.6, 0), (5.0, 2.4, 4.4), red, shape=lambda w: 1 - 0.2 * np.exp(-((w[:, 0] / 0.5) ** 2)) * (w[:, 1] > 0), detail=14)
        s.tube([(12.2, 28.4, -5.6), (12.2, 28.4, 5.6)], 0.6, dark)


@thing(
    "toy dinosaur, dinosaur toy, dinosaur figurine, plastic dinosaur, toy t-rex, toy t rex, "
    "toy brontosaurus@long, toy brachiosaurus@long, long-necked toy dinosaur@long",
    seen=12,
)
def toy_dinosaur(s: Solid, rng: random.Random) -> None:
    def scales(p: np.ndarray) -> np.ndarray:
        return 0.05 * noise(p, 0.35, 4) + 0.06 * fbm(p, 1.4, 2, 3)

    def hide(p: np.ndarray) -> np.ndarray:
        return 1 - 0.45 * step(0.1, 0.5, noise(p * (1.6, 0.6, 1), 2.0, 7))

    skin = s.own(plastic("6a8f3e", 0.4)).bumped(scales)
    skin = skin if skin.family or skin.metal or skin.clear else skin.painted(hide)
    belly, claw, ink = plastic("d9cf9a", 0.45), plastic("efe6cf", 0.2), plastic("17161a", 0.05)
    with s.at(0, 0.5 if s.variant else 0.05, 0, turn=-30):
        if s.variant:
            s.tube(
                [
                    (-17, 5.4, 1.5),
                    (-12, 5.6, 0.4),
                    (-6, 7.8, 0),
                    (0, 9.0, 0),
                    (4.6, 9.6, 0),
                    (8.0, 12.6, 0),
                    (10.0, 17.6, 0),
                    (11.6, 21.4, 0),
                    (12.8, 22.6, 0),
                ],
                [0.3, 1.1, 3.1, 4.5, 3.4, 2.0, 1.5, 1.3, 1.3],
                skin,
                smooth=7,
                sides=30,
            )
            s.ball((13.9, 22.5, 0), (2.4, 1.4, 1.35), skin, shape=lambda w: 1 + 0.15 * w[:, 1] * (w[:, 0] < 0), detail=14)
            for side in (1, -1):
                for x in (4.0, -3.6):
                    s.tube(
                        [(x, 8, side * 2.4), (x + 0.3, 4.5, side * 3.0), (x + 0.2, 1.4, side * 3.1)],
                        [2.1, 1.6, 1.4],
                        skin,
                        smooth=5,
                        sides=18,
                    )
                    s.tube([(x + 0.3, 1.0, side * 3.1), (x + 0.5, 0.7, side * 3.1)], [1.5, 1.4], skin, flat=0.5)
                    for k in (-1, 0, 1):
                        s.ball((x + 1.6 - 0.25 * abs(k), 0.45, side * 3.1 + 0.75 * k), (0.42, 0.4, 0.34), claw, detail=8)
                s.ball((14.3, 23.05, side * 1.15), 0.34, ink, detail=7)
            return
        s.tube(
            [
                (-17.5, 7.4, 1.6),
                (-13, 6.4, 0.6),
                (-8, 7.6, 0),
                (-2.6, 10.0, 0),
                (2.4, 12.6, 0),
                (5.4, 16.0, 0),
                (7.2, 19.0, 0),
                (8.4, 20.4, 0),
            ],
            [0.3, 1.3, 2.6, 3.9, 3.6, 2.6, 2.2, 2.1],
            skin,
            smooth=7,
            sides=30,
        )
        s.ball((2.6, 11.6, 0), (2.7, 4.0, 2.6), belly, detail=13)
        s.ball(
            (9.9, 20.9, 0),
            (3.4, 2.0, 2.1),
            skin,
            shape=lambda w: 1 + 0.16 * w[:, 1] * (w[:, 0] < 0.2) + 0.1 * np.clip(w[:, 0], 0, 1) ** 2 * (np.abs(w[:, 2]) > 0.2),
            detail=19,
        )
        with s.at(8.4, 19.6, 0, lean=-20):
            s.ball((2.0, -0.5, 0), (2.9, 0.8, 1.6), skin, detail=14)
            s.ball((2.0, -0.1, 0), (2.7, 0.5, 1.35), plastic("a3443c", 0.3), detail=10)
        for side in (1, -1):
            for k in range(6):
                with s.at(12.7 - 0.62 * k, 19.5 - 0.05 * k, side * (0.75 + 0.2 * k), tilt=180):
                    s.lathe([(0.26, 0), (0.18, 0.35), (0, 0.75)], claw, around=10)
            s.ball((10.2, 22.2, side * 1.55), (0.7, 0.62, 0.4), plastic("e8c43a", 0.05), detail=8)
            s.ball((10.4, 22.2, side * 1.84), (0.3, 0.42, 0.2), ink, detail=7)
            s.ball((9.9, 22.7, side * 1.5), (1.1, 0.4, 0.6), skin, detail=8)
            s.ball((12.9, 21.6, side * 0.7), 0.22, ink, detail=8)
            s.tube([(4.6, 14.4, side * 2.3), (6.6, 13.0, side * 2.9), (7.8, 13.6, side * 2.5)], [0.95, 0.7, 0.5], skin, smooth=5, sides=12)
            for apart in (-0.3, 0.3):
                s.tube([(7.8, 13.6, side * 2.5 + apart), (8.6, 13.3, side * 2.4 + apart)], [0.26, 0.1], claw, sides=8)
            s.tube(
                [(-1.6, 9.6, side * 2.4), (0.4, 6.6, side * 3.5), (-1.4, 3.8, side * 3.5), (-0.6, 1.2, side * 3.5)],
                [3.0, 2.3, 1.3, 1.1],
                skin,
                smooth=6,
                sides=20,
            )
            for k in (-1, 0, 1):
                s.tube(
                    [(-0.6, 0.85, side * 3.5), (1.6, 0.6, side * 3.5 + 0.8 * k), (2.6, 0.45, side * 3.5 + 1.15 * k)],
                    [0.9, 0.62, 0.42],
                    skin,
                    smooth=4,
                    sides=12,
                )
                s.ball((3.0, 0.36, side * 3.5 + 1.3 * k), (0.5, 0.32, 0.28), claw, detail=8)
        for k in range(11):
            x, y = (-13.2 + 1.75 * k, (7.8, 8.6, 9.9, 11.5, 13.0, 14.2, 15.2, 16.1, 17.0, 18.4, 20.4)[k])
            s.ball((x, y, 0), (0.62, 0.55 + 0.03 * k, 0.3), skin, detail=8)


@thing("balloon dog, balloon animal, balloon dog sculpture", seen=10)
def balloon_dog(s: Solid, rng: random.Random) -> None:
    shiny = s.own(metal("c8202e", 0.04))

    def bag(a: Spot, b: Spot, r: float) -> None:
        """A balloon's section between two knots."""
        p, q = np.array(a), np.array(b)
        t = np.linspace(0, 1, 15)
        s.tube(
            [tuple(p + (q - p) * k) for k in t], [max(0.28, r * math.sin(math.pi * (0.06 + 0.88 * k)) ** 0.42) for k in t], shiny, sides=26
        )

    with s.at(turn=-28):
        hip, chest, head = (-6.4, 12.4, 0), (6.2, 13.0, 0), (8.6, 20.2, 0)
        bag(hip, chest, 2.7)
        bag((6.4, 13.2, 0), head, 2.3)
        bag((8.9, 20.3, 0), (15.4, 19.0, 0), 2.2)
        s.tube([(15.4, 19.0, 0), (16.2, 18.9, 0)], [0.34, 0.5], shiny, sides=12)
        for side in (1, -1):
            bag((8.5, 20.5, side * 0.5), (6.4, 26.4, side * 2.7), 1.75)
            bag((6.5, 12.8, side * 0.7), (8.0, 1.3, side * 3.2), 2.25)
            bag((-6.6, 12.2, side * 0.7), (-8.2, 1.3, side * 3.2), 2.25)
        s.ball((8.6, 20.5, 0), 0.8, shiny, detail=7)
        s.ball((6.3, 13.1, 0), 0.8, shiny, detail=7)
        s.ball((-6.5, 12.5, 0), 0.8, shiny, detail=7)
        bag((-6.7, 12.9, 0), (-11.2, 19.8, 0), 1.5)
        s.tube([(-11.2, 19.8, 0), (-11.8, 20.8, 0)], [0.5, 0.75], shiny, sides=14)


@thing("piggy bank, piggybank, money box, ceramic pig", seen=14)
def piggy_bank(s: Solid, rng: random.Random) -> None:
    pink = s.own(ceramic("e89aa4"))
    deep = pink.but(colour="d6788a") if not s.coat.colours and s.coat.matter is None else pink
    ink = plastic("1d191b", 0.03)
    with s.at(turn=-32):
        s.ball((0, 8.0, 0), (8.2, 6.8, 6.6), pink, shape=lambda w: 1 + 0.05 * np.clip(w[:, 0], 0, 1), detail=34)
        s.ball((6.2, 9.4, 0), (4.4, 4.4, 4.6), pink, detail=19)
        s.tube([(8.6, 8.8, 0), (10.6, 8.7, 0), (11.0, 8.7, 0)], [2.3, 2.0, 1.9], deep, smooth=4, sides=32, flat=0.86)
        for z in (0.75, -0.75):
            s.ball((12.72, 8.8, z), (0.25, 0.62, 0.4), ink, detail=8)
            side = 1 if z > 0 else -1
            s.ball((9.0, 11.6, side * 2.7), (0.55, 0.68, 0.5), ink, detail=9)
            s.ball((9.42, 11.9, side * 2.85), 0.17, plastic("ffffff", 0.05), detail=8)
            s.ball((9.3, 9.0, side * 3.5), (0.9, 0.8, 0.5), deep, detail=8)
            with s.at(5.8, 13.2, side * 3.1, tilt=side * 26, lean=-24):
                s.ball((0, 1.1, 0), (0.75, 2.2, 1.7), pink, shape=lambda w: 1 - 0.35 * np.clip(w[:, 1], 0, 1) * np.abs(w[:, 2]), detail=13)
                s.ball(
                    (0.45, 1.0, 0), (0.42, 1.6, 1.15), deep, shape=lambda w: 1 - 0.35 * np.clip(w[:, 1], 0, 1) * np.abs(w[:, 2]), detail=9
                )
            for x in (4.4, -4.4):
                s.tube([(x, 4.0, side * 3.0), (x * 1.04, 1.65, side * 3.3)], [1.9, 1.65], pink, sides=24)
        s.tube(
            [
                (-7.9, 9.6, 0),
                (-9.0, 10.4, 0.3),
                (-9.4, 11.4, 1.0),
                (-8.9, 12.0, 0.2),
                (-9.0, 11.2, -0.7),
                (-9.9, 10.9, -0.4),
                (-10.5, 11.6, 0.2),
            ],
            [0.6, 0.5, 0.46, 0.42, 0.4, 0.36, 0.26],
            pink,
            smooth=6,
            sides=14,
        )
        s.tube([(-2.2, 14.5, 0), (-1.1, 14.72, 0), (0, 14.8, 0), (1.1, 14.74, 0), (2.2, 14.58, 0)], 0.34, ink, flat=0.3)
        s.tube([(10.1, 7.0, 1.6), (9.9, 6.5, 0.8), (9.9, 6.4, 0), (9.9, 6.5, -0.8), (10.1, 7.0, -1.6)], 0.16, deep, smooth=5, sides=8)


@thing("lucky cat, maneki-neko, maneki neko, waving cat, fortune cat", seen=12)
def lucky_cat(s: Solid, rng: random.Random) -> None:
    fur = s.own(ceramic("f2ede2"))
    red, pink, ink, coin = (plastic("bf2a2c", 0.08), plastic("e8a49a", 0.1), plastic("1d1a1b", 0.05), gold(0.12))
    with s.at(turn=-10):
        s.lathe([(0, 0), (5.0, 0), (6.0, 0.6), (6.6, 3.6), (6.2, 7.4), (4.8, 11), (3.6, 13), (0, 13.4)], fur, smooth=5)
        s.ball((0, 16.4, 0.2), (6.2, 5.2, 5.2), fur, shape=lambda w: 1 + 0.06 * np.abs(w[:, 0]) * (w[:, 1] < 0.2), detail=32)
        for side in (1, -1):
            with s.at(side * 3.9, 20.3, 0, lean=-side * 22):
                s.ball((0, 0.4, 0), (1.9, 2.9, 1.2), fur, shape=lambda w: 1 - 0.3 * np.clip(w[:, 1], 0, 1) * np.abs(w[:, 0]), detail=13)
                s.ball((0, 0.3, 0.62), (1.2, 2.0, 0.75), pink, shape=lambda w: 1 - 0.3 * np.clip(w[:, 1], 0, 1) * np.abs(w[:, 0]), detail=9)
            s.ball((side * 2.3, 17.2, 4.75), (0.75, 0.95, 0.4), ink, detail=9)
            s.ball((side * 2.3 - 0.2, 17.6, 5.08), 0.2, plastic("ffffff", 0.05), detail=8)
            s.tube([(0, 15.35, 5.42), (side * 0.6, 14.95, 5.4), (side * 1.25, 15.2, 5.25)], 0.1, ink, smooth=4, sides=7)
            for k in (-1.0, 0.0, 1.0):
                s.tube([(side * 2.9, 15.4 + 0.3 * k, 4.9), (side * 5.6, 15.5 + 0.8 * k, 3.7)], 0.06, ink, sides=5)
            s.ball((side * 3.4, 1.3, 4.6), (2.1, 1.4, 2.2), fur, detail=13)
            for k in (-0.6, 0, 0.6):
                s.tube([(side * 3.4 + k, 1.5, 6.72 - abs(k) * 0.2), (side * 3.4 + k, 0.8, 6.7 - abs(k) * 0.2)], 0.07, ink, sides=6)
        s.ball((0, 15.8, 5.4), (0.5, 0.36, 0.3), pink, detail=8)
        s.tube(
            [(4.0 * math.sin(a), 12.6 - 0.5 * math.cos(a), 4.0 * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 41)[:-1]],
            0.55,
            red,
            closed=True,
            sides=12,
        )
        s.ball((0, 11.5, 4.7), 1.0, coin, detail=10)
        s.tube([(5.0, 9.4, 1.2), (7.2, 13.0, 1.8), (7.6, 17.4, 2.2), (7.5, 19.4, 2.6)], [1.9, 1.8, 1.75, 1.9], fur, smooth=6, sides=22)
        s.ball((7.4, 19.4, 3.9), (1.0, 0.9, 0.5), pink, detail=8)
        s.tube([(-4.4, 9.6, 2.2), (-4.6, 7.2, 4.6), (-2.6, 6.4, 6.0)], [1.8, 1.7, 1.6], fur, smooth=5, sides=20)
        with s.at(0, 6.0, 6.55, tilt=78):
            s.lathe([(0, -0.35), (2.3, -0.35), (2.5, 0), (2.3, 0.35), (0, 0.35)], coin, around=48, shape=lambda a: 1 - 0.2 * np.cos(2 * a))
            s.ring((0, 0.32, 0), 1.2, 0.14, coin, sides=8)
