"""Dolls, robots and other figures."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, glowing, gold, matt, metal, plastic, steel
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import fbm, noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("toy robot, robot, tin robot, retro robot, metal robot", seen=12)
def toy_robot(s: Solid, rng: random.Random) -> None:
    shell = s.own(metal("aeb6ba", 0.28))
    red, dark = s.own(plastic("b8342c", 0.2), 1), plastic("2b2d31", 0.35)
    chrome = steel(0.1)
    with s.at(turn=-20):
        for x in (-3.1, 3.1):
            s.box((x, 1.2, 0.9), (4.2, 2.4, 6.4), red, radius=0.9)
            s.tube([(x, 2.4, 0), (x, 7.4, 0)], 1.25, dark.bumped(lambda p: 0.12 * np.sin(p[:, 1] * 7)), sides=24)
            s.box((x, 5.0, 0), (3.0, 2.2, 3.0), shell, radius=0.6)
        s.box((0, 12.6, 0), (11, 10.4, 7.2), shell, radius=1.3)
        s.box((0, 7.6, 0), (8.6, 1.4, 5.6), dark, radius=0.5)
        s.box((0, 13.2, 3.6), (7.4, 6.2, 0.5), dark, radius=0.24)
        for k, colour in enumerate(("d9382c", "e6b32a", "3f9a56")):
            s.ball((-2.4 + 2.4 * k, 11.3, 3.9), (0.72, 0.72, 0.45), glowing(colour, 0.9).but(roughness=0.1), detail=8)
        with s.at(-1.7, 14.4, 3.86, tilt=90):
            s.lathe([(1.35, 0), (1.35, 0.22), (1.2, 0.26), (1.1, 0.12), (0, 0.12)], chrome, around=32)
            s.lathe([(1.1, 0.14), (0, 0.14)], plastic("f1ead4", 0.3), around=24)
        with s.at(-1.7, 14.4, 4.06, lean=-38):
            s.box((0, 0.45, 0), (0.12, 0.9, 0.06), red)
        for k in range(3):
            s.box((1.8, 13.5 + 0.85 * k, 3.88), (2.6, 0.4, 0.2), chrome, radius=0.09)
        s.tube([(0, 17.4, 0), (0, 19.2, 0)], 1.7, dark.bumped(lambda p: 0.12 * np.sin(p[:, 1] * 7)), sides=28)
        s.box((0, 22.4, 0), (8.6, 6.8, 6.8), shell, radius=1.5)
        for x in (-1.95, 1.95):
            with s.at(x, 23.2, 3.25, tilt=90):
                s.lathe([(1.45, 0), (1.45, 0.5), (1.25, 0.62), (1.12, 0.4), (1.12, 0.3)], chrome, around=36)
            s.ball((x, 23.2, 3.5), (1.12, 1.12, 0.5), glowing("ffd98a", 1.3), detail=10)
            s.ball((x, 23.2, 3.9), (0.4, 0.4, 0.2), dark, detail=7)
            with s.at(x * 2.25, 22.6, 0, lean=-90 if x > 0 else 90):
                s.lathe([(1.3, -0.3), (1.3, 0.4), (0.9, 0.7), (0.5, 0.8), (0.45, 1.5), (0, 1.6)], red, around=32)
        s.box((0, 20.5, 3.4), (4.4, 1.1, 0.3), dark, radius=0.14)
        for k in range(5):
            s.box((-1.6 + 0.8 * k, 20.5, 3.55), (0.4, 0.8, 0.12), chrome, radius=0.05)
        s.lathe([(1.1, 25.6), (1.0, 26.2), (0.3, 26.4), (0.16, 26.6), (0.13, 29.4), (0, 29.5)], chrome, around=24)
        s.ball((0, 29.6, 0), 0.62, glowing("e0402c", 1.0).but(roughness=0.1), detail=8)
        for side in (1, -1):
            s.ball((side * 6.0, 16.0, 0), 1.6, red, detail=10)
            hand = (side * 8.6, 8.2, 2.4)
            s.tube(
                [(side * 6.2, 15.8, 0), (side * 8.4, 13.4, 0.3), (side * 8.8, 10.8, 1.2), hand],
                1.0,
                dark.bumped(lambda p: 0.1 * np.sin(p[:, 1] * 8)),
                smooth=6,
                sides=18,
            )
            s.tube([(side * 8.75, 11.2, 1.0), (side * 8.62, 8.6, 2.2)], 1.45, shell, sides=24)
            for turn in (1, -1):
                s.tube(
                    [
                        (hand[0], 7.2, hand[2] + 0.2),
                        (hand[0] + turn * 1.25, 6.2, 2.9),
                        (hand[0] + turn * 1.2, 4.9, 3.4),
                        (hand[0] + turn * 0.35, 4.3, 3.6),
                    ],
                    0.42,
                    red,
                    smooth=5,
                    sides=12,
                )


@thing("matryoshka, matryoshka doll, russian doll, nesting doll, doll, matrioshka", seen=12)
def matryoshka(s: Solid, rng: random.Random) -> None:
    coat = s.own(plastic("b8242c", 0.08))
    scarf = s.own(plastic("e0a52c", 0.08), 1)
    skin, hair, ink, pink = (plastic("f4dcc0", 0.1), plastic("4a2a18", 0.1), plastic("241a18", 0.1), plastic("d9706a", 0.15))
    profile = [
        (0, 0),
        (3.6, 0),
        (4.1, 0.4),
        (5.2, 3.4),
        (5.4, 6.2),
        (4.7, 9.0),
        (3.6, 10.9),
        (3.35, 11.8),
        (3.7, 13.4),
        (3.6, 15.2),
        (2.5, 17.0),
        (1.0, 17.7),
        (0, 17.8),
    ]
    line = np.array(meshes.curve(profile, 6))
    low = line[line[:, 1] <= 10.6]
    high = line[line[:, 1] >= 10.3]
    s.lathe([tuple(p) for p in low], coat, around=64)
    s.lathe([(r + 0.06, y) for r, y in high], scarf, around=64)
    s.lathe([(5.3, 7.3), (5.36, 7.4), (5.28, 7.6), (5.18, 7.65)], gold(0.25), around=64)

    def skin_at(x: float, y: float, out: float = 0.0) -> Spot:
        far = float(np.interp(y, line[4:, 1], line[4:, 0])) + out
        return x, y, math.sqrt(max(0.01, far * far - x * x))

    def patch(cx: float, cy: float, rx: float, ry: float, matter: Matter, out: float) -> None:
        angle = np.linspace(0, 2 * math.pi, 25 if rx > 1 else 15)
        s.sheet(
            [
                [skin_at(cx + rx * t * math.cos(a), cy + ry * t * math.sin(a), out) for a in angle]
                for t in np.linspace(0.01, 1, 7 if rx > 1 else 3)
            ],
            matter,
        )

    patch(0, 13.9, 2.5, 2.55, hair, 0.1)
    patch(0, 13.55, 2.2, 2.3, skin, 0.14)
    for x in (-0.85, 0.85):
        patch(x, 14.0, 0.36, 0.26, plastic("f6f3ec", 0.1), 0.17)
        patch(x, 14.0, 0.2, 0.22, plastic("2d5a7a", 0.1), 0.19)
        patch(x, 14.02, 0.1, 0.11, ink, 0.21)
        s.tube([skin_at(x + d, 14.52 + 0.14 * (1 - (d / 0.45) ** 2), 0.17) for d in np.linspace(-0.45, 0.45, 6)], 0.05, ink, sides=6)
        patch(x * 1.5, 13.1, 0.42, 0.36, pink, 0.165)
    patch(-0.14, 12.66, 0.22, 0.13, plastic("b8202c", 0.1), 0.18)
    patch(0.14, 12.66, 0.22, 0.13, plastic("b8202c", 0.1), 0.18)
    s.tube([skin_at(-0.06, 13.5, 0.15), skin_at(-0.02, 13.1, 0.17), skin_at(0.1, 13.08, 0.17)], 0.035, plastic("c08a6a", 0.2), sides=6)
    for side in (1, -1):
        patch(side * 0.95, 10.9, 0.95, 0.5, scarf, 0.3)
    patch(0, 10.95, 0.42, 0.42, scarf, 0.42)
    patch(0, 4.6, 3.3, 3.6, plastic("f2ead6", 0.1), 0.05)
    for x, y, r, colour in ((0, 5.2, 1.0, "c83a5a"), (-1.7, 3.6, 0.7, "d9862c"), (1.7, 3.6, 0.7, "4a6fb0")):
        for k in range(6):
            a = k * math.pi / 3
            patch(x + r * 0.72 * math.cos(a), y + r * 0.72 * math.sin(a), r * 0.42, r * 0.42, plastic(colour, 0.1), 0.08 + 0.005 * k)
        patch(x, y, r * 0.42, r * 0.42, plastic("e8bd3a", 0.1), 0.13)
    for x, y, rx, ry in ((-1.1, 2.4, 0.7, 0.28), (1.1, 2.4, 0.7, 0.28), (0, 3.1, 0.26, 0.8), (-2.2, 5.2, 0.26, 0.6), (2.2, 5.2, 0.26, 0.6)):
        patch(x, y, rx, ry, plastic("4a7a3c", 0.1), 0.07)


@thing("nutcracker, toy soldier, nutcracker soldier, wooden soldier, tin soldier", seen=10)
def nutcracker(s: Solid, rng: random.Random) -> None:
    coat = s.own(plastic("b3242a", 0.15))
    blue, black, skin, white = (s.own(plastic("26467e", 0.15), 1), plastic("1f1e21", 0.1), plastic("f0c9a4", 0.25), plastic("f2eee4", 0.3))
    trim, hair = (gold(0.2), Matter("f3f0e8", roughness=0.9, fuzz=0.5).bumped(lambda p: 0.08 * noise(p * (1, 0.3, 1), 0.5, 2)))
    with s.at(turn=-14):
        s.box((0, 0.9, 0), (9.4, 1.8, 7.4), plastic("2f5a3c", 0.25), radius=0.3)
        for x in (-1.75, 1.75):
            with s.at(x, 0, 0):
                s.box((0, 2.4, 0.6), (2.6, 1.4, 4.0), black, radius=0.6)
                s.lathe([(1.25, 2.4), (1.35, 5.4), (1.5, 5.6), (1.4, 6.0)], black, around=32)
                s.lathe([(1.25, 5.8), (1.3, 9), (1.55, 11.8)], white, around=32, smooth=4)
        s.lathe([(3.1, 11.0), (3.4, 11.6), (3.0, 14.4), (3.4, 18.6), (2.9, 20.0), (1.4, 20.6), (0, 20.7)], coat, smooth=4, around=36)
        s.lathe([(3.04, 13.7), (3.18, 13.8), (3.14, 14.9), (3.04, 15.0)], white, around=48)
        s.box((0, 14.35, 3.1), (1.5, 1.4, 0.35), trim, radius=0.12)
        for side in (1, -1):
            for k in range(4):
                s.ball((side * 1.0, 15.9 + 1.0 * k, 2.95 + 0.1 * k - 0.06 * k * k), 0.25, trim, detail=8)
            s.ball((side * 3.5, 19.4, 0), (1.25, 0.6, 1.35), trim, detail=9)
            s.tube([(side * 3.6, 18.8, 0), (side * 4.5, 15.6, 0.2), (side * 4.5, 12.4, 0.5)], [1.05, 1.0, 0.95], coat, smooth=5, sides=18)
            s.tube([(side * 4.5, 12.6, 0.5), (side * 4.5, 12.1, 0.5)], 1.1, trim, sides=18)
            s.ball((side * 4.5, 11.2, 0.55), (0.8, 1.0, 0.85), white, detail=8)
            s.ball((side * 1.05, 24.6, 2.42), (0.55, 0.6, 0.25), white, detail=8)
            s.ball((side * 1.05, 24.55, 2.62), (0.28, 0.34, 0.12), black, detail=7)
            s.tube([(side * 0.5, 25.5, 2.5), (side * 1.1, 25.8, 2.45), (side * 1.7, 25.4, 2.15)], 0.14, black, smooth=4, sides=8)
            s.ball((side * 1.6, 23.3, 2.1), (0.6, 0.5, 0.3), plastic("dd8a78", 0.4), detail=7)
            s.tube([(side * 0.2, 23.0, 2.75), (side * 1.2, 22.8, 2.6), (side * 1.9, 23.2, 2.2)], [0.3, 0.3, 0.12], hair, smooth=4, sides=10)
            s.ball((side * 2.5, 23.8, -0.2), (0.8, 2.4, 1.8), hair, detail=9)
        s.tube([(0, 20.2, 0), (0, 21.2, 0)], 1.5, skin)
        s.lathe([(0, 21.0), (2.0, 21.0), (2.45, 21.8), (2.6, 24), (2.55, 26.4), (0, 26.4)], skin, smooth=3, around=36)
        s.box((0, 21.6, 2.2), (2.0, 1.6, 0.7), white, radius=0.15)
        s.box((0, 22.2, 2.5), (1.8, 0.12, 0.3), black)
        s.ball((0, 23.7, 2.75), (0.42, 0.6, 0.5), skin, detail=8)
        s.ball((0, 20.5, 2.2), (1.5, 1.5, 0.7), hair, detail=10)
        s.lathe([(2.75, 25.9), (2.85, 26.2), (2.75, 30.5), (3.05, 33.2), (2.9, 33.6), (0, 33.8)], blue, smooth=2, around=36)
        for y, r in ((26.4, 2.86), (32.8, 3.03)):
            s.ring((0, y, 0), r, 0.2, trim, sides=8)
        s.ball((0, 29.6, 2.75), (1.0, 1.2, 0.3), trim, detail=9)
        s.ball((0, 26.1, 2.2), (2.3, 0.22, 1.7), black, detail=8)
        s.tube([(0, 33, 2.6), (0, 35.4, 2.4), (0, 36.6, 1.6)], [0.4, 0.85, 0.5], plastic("e6e0d0", 0.8), smooth=4)


@thing("snowman figurine, snowman", seen=12)
def snowman(s: Solid, rng: random.Random) -> None:
    snow = s.own(Matter("f2f3f4", roughness=0.75, soft=0.5, fuzz=0.2).bumped(lambda p: 0.05 * fbm(p, 0.8, 3, 2)))
    coal, red, wood = matt("1d1c1e").but(roughness=0.6), s.own(cloth("b8302e"), 1), matt("5a3d28")
    with s.at(turn=-12):
        for y, r in ((6.0, 6.6), (14.4, 4.9), (21.2, 3.7)):
            s.ball(
                (0, y, 0),
                r,
                snow,
                shape=lambda w: np.where(w[:, 1] < -0.9, 0.9 / np.maximum(-w[:, 1], 0.9), 1) * (1 + 0.012 * noise(w * 4, 1, 2)),
                detail=28,
            )
        for x in (-1.2, 1.2):
            s.ball((x, 22.3, 3.25), 0.42, coal, detail=7)
        for k in range(5):
            a = (k - 2) * 0.34
            s.ball((2.0 * math.sin(a), 20.3 - 0.7 * math.cos(a) + 0.3, 3.45 - 0.25 * abs(k - 2)), 0.26, coal, detail=8)
        with s.at(0, 21.4, 3.4, tilt=82, turn=12):
            s.lathe(
                [(0.62, 0), (0.5, 1.2), (0.3, 2.6), (0, 3.9)],
                Matter("e07a24", roughness=0.5).bumped(lambda p: 0.04 * np.sin(p[:, 1] * 7)),
                around=24,
            )
        for y, z in ((16.4, 4.55), (14.2, 4.95), (12.0, 4.4)):
            s.ball((0, y, z), 0.5, coal, detail=7)
        s.tube(
            [(2.9 * math.sin(a), 18.3 - 0.25 * math.cos(a), 2.9 * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 41)[:-1]],
            1.05,
            red,
            closed=True,
            sides=16,
        )
        with s.at(1.7, 18.2, 3.0, lean=-8, tilt=-14):
            s.box((0, -2.7, 0.5), (1.9, 5.4, 0.5), red, radius=0.2)
        s.ball((1.6, 18.1, 3.1), (1.1, 0.95, 0.8), red, detail=8)
        for side in (1, -1):
            s.tube([(side * 4.4, 15.4, 0), (side * 7.2, 17.2, 0.6), (side * 9.8, 18.4, 0.8)], [0.34, 0.28, 0.18], wood, smooth=4, sides=9)
            s.tube([(side * 8.4, 17.8, 0.7), (side * 9.2, 19.8, 1.0)], [0.2, 0.12], wood, sides=8)
            s.tube([(side * 8.8, 17.9, 0.7), (side * 10.2, 17.2, 1.4)], [0.2, 0.12], wood, sides=8)
        with s.at(0.3, 24.0, 0, lean=-7):
            s.lathe(
                [(4.3, 0), (4.4, 0.2), (4.2, 0.4), (2.9, 0.4), (2.75, 0.7), (2.8, 4.4), (2.6, 4.7), (0, 4.75)],
                Matter("26252a", roughness=0.7, fuzz=0.2),
                around=48,
            )
            s.lathe([(2.85, 0.5), (2.9, 0.6), (2.88, 1.6), (2.82, 1.7)], red, around=48)


@thing("garden gnome, gnome, garden dwarf", seen=10)
def garden_gnome(s: Solid, rng: random.Random) -> None:
    hat = s.own(plastic("bf2d2a", 0.3))
    coat, skin, boots = (s.own(plastic("2f5f9a", 0.3), 1), plastic("efc29c", 0.35), plastic("4a3020", 0.3))
    beard = Matter("f3f0e8", roughness=0.8, soft=0.2).bumped(lambda p: 0.16 * np.sin(p[:, 0] * 4 + 2.2 * noise(p, 1.8, 2)))
    with s.at(0, 0.3, 0, turn=-12):
        for x in (-2.4, 2.4):
            s.ball(
                (x, 1.3, 1.0),
                (2.1, 1.6, 3.4),
                boots,
                shape=lambda w: np.where(w[:, 1] < -0.8, 0.8 / np.maximum(-w[:, 1], 0.8), 1),
                detail=13,
            )
            s.tube([(x, 1.6, 0), (x * 0.9, 5.4, 0)], 1.9, plastic("6e5a3c", 0.4))
        s.lathe([(0, 4.0), (4.6, 4.0), (5.2, 4.8), (5.6, 8), (5.0, 11.6), (3.8, 15), (2.4, 17), (0, 17)], coat, smooth=5)
        s.lathe([(5.5, 7.0), (5.75, 7.2), (5.7, 8.6), (5.4, 8.8)], boots, around=48)
        s.box((0, 7.9, 5.65), (2.2, 2.0, 0.5), gold(0.2), radius=0.2)
        s.ball((0, 18.4, 0.2), (3.7, 3.6, 3.5), skin, detail=16)
        s.ball(
            (0, 14.0, 2.8),
            (3.6, 5.2, 2.2),
            beard,
            shape=lambda w: 1 + 0.16 * w[:, 1] - 0.1 * np.clip(-w[:, 1], 0, 1) * np.abs(w[:, 0]),
            detail=19,
        )
        for side in (1, -1):
            s.tube([(0, 17.3, 3.9), (side * 1.6, 17.0, 3.9), (side * 3.1, 17.7, 2.8)], [0.8, 0.75, 0.25], beard, smooth=4, sides=14)
            s.ball((side * 1.3, 19.6, 3.2), (0.5, 0.55, 0.3), plastic("f6f4ee", 0.1), detail=7)
            s.ball((side * 1.3, 19.55, 3.45), (0.26, 0.32, 0.15), plastic("2a2320", 0.05), detail=7)
            s.ball((side * 2.2, 18.4, 2.8), (0.9, 0.75, 0.5), plastic("e29a80", 0.4), detail=8)
            s.tube(
                [(side * 0.7, 20.6, 3.35), (side * 1.4, 20.8, 3.2), (side * 2.1, 20.4, 2.75)], [0.32, 0.38, 0.2], beard, smooth=4, sides=10
            )
            s.ball((side * 3.6, 18.4, 0.2), (0.6, 1.0, 0.8), skin, detail=8)
            s.tube([(side * 4.0, 14.6, 0), (side * 5.6, 11.6, 1.4), (side * 4.2, 9.6, 4.4)], [1.8, 1.6, 1.5], coat, smooth=5, sides=18)
            s.ball((side * 3.7, 9.3, 5.2), (1.3, 1.2, 1.3), skin, detail=9)
        s.ball((0, 18.3, 4.1), (0.95, 0.85, 0.9), plastic("e8a98a", 0.3), detail=9)
        s.tube(
            [(0, 20.6, 0), (0, 24, -0.1), (0.3, 28, -0.4), (1.0, 32.0, -0.6), (1.9, 34.4, -0.4)],
            [4.1, 3.4, 2.1, 0.95, 0.35],
            hat,
            smooth=6,
            sides=32,
        )
        s.tube(
            [(4.15 * math.sin(a), 20.5, 4.15 * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 41)[:-1]], 0.5, hat, closed=True, sides=12
        )
