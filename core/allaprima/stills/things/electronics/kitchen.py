"""Machines for the kitchen."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, glass, glowing, matt, metal, plastic
from allaprima.stills.patterns import between, fbm, mixed, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab
from allaprima.stills.things.electronics.shapes import bar, panel


@thing("toaster, bread toaster", seen=20)
def toaster(s: Solid, rng: random.Random) -> None:
    shell, dark = s.own(metal("cfd0d3", 0.12)), plastic("222225", 0.3)

    def toasted(p: np.ndarray) -> np.ndarray:
        inside = np.maximum(np.abs(p[:, 0]) / 5.4, np.abs(p[:, 1]) / 5.6)
        made = between("e2b878", "a8682f", step(-0.5, 0.7, fbm(p, 2.2, 3, 4) + 0.5 * (inside - 0.5)))
        return mixed(made, "7a4520", step(0.93, 1.0, inside))

    with s.at(turn=-26):
        for x in (-10.0, 10):
            s.box((x, 0.5, 0), (3, 1.0, 13), dark, radius=0.3)
        side = [
            (-7.8, 0.8),
            (7.8, 0.8),
            (8.4, 2.0),
            (8.3, 9),
            (7.4, 14),
            (5.2, 16.8),
            (2, 17.6),
            (-2, 17.6),
            (-5.2, 16.8),
            (-7.4, 14),
            (-8.3, 9),
            (-8.4, 2.0),
        ]
        with s.at(turn=-90):
            s.plate(side, 25, shell, bevel=0.8, smooth=3)
            for x in (-12.7, 12.7):
                with s.at(0, 0, x):
                    s.plate([(a * 0.97, 0.5 + b * 0.955) for a, b in side], 1.4, dark, bevel=0.5, smooth=3)
        for z in (-2.9, 2.9):
            slab(s, (0, 17.2, z), (19.5, 0.55, 3.4), 1.2, shell.but(roughness=0.2), 0.15)
            slab(s, (0, 17.62, z), (18.4, 0.16, 2.4), 0.8, plastic("141416", 0.5))
            bread = [
                (-5.2, -6),
                (5.2, -6),
                (5.3, 1),
                (5.9, 2.6),
                (5.2, 4.6),
                (3, 5.4),
                (0, 5.6),
                (-3, 5.4),
                (-5.2, 4.6),
                (-5.9, 2.6),
                (-5.3, 1),
            ]
            with s.at(rng.uniform(-0.5, 0.5), 18.2, z, lean=rng.uniform(-2, 2)):
                s.plate(
                    bread,
                    1.5,
                    Matter("c98f4f", roughness=0.9, shine=0.3, paint=toasted, bump=lambda p: 0.05 * fbm(p, 0.5, 3, 6)),
                    bevel=0.25,
                )
        s.box((13.5, 10.5, 0), (0.3, 9, 0.8), plastic("141416", 0.5), radius=0.1)
        s.box((14.2, 13.6, 0), (1.6, 1.3, 4.0), dark, radius=0.4)
        with s.at(8.2, 4.2, 8.2, tilt=90):
            s.lathe(can(1.7, 0, 0.5, 0.2), shell, around=36)
            s.lathe(can(1.2, 0.3, 1.3, 0.25), dark, around=36)
            s.box((0, 1.3, -0.6), (0.22, 0.12, 1.0), plastic("ece9e2"), radius=0.04)


@thing("espresso machine, coffee machine, coffee maker, espresso maker", seen=14)
def espresso_machine(s: Solid, rng: random.Random) -> None:
    body, chrome, dark = s.own(metal("c6c7ca", 0.24)), metal("d8d9db", 0.1), plastic("222225", 0.35)
    with s.at(turn=-26):
        for x in (-11.0, 11):
            for z in (-9, 9):
                s.box((x, 0.5, z), (2.4, 1.0, 2.4), dark, radius=0.3)
        slab(s, (0, 0.9, 0), (28, 5.0, 26), 1.6, body, 0.4)
        slab(s, (0, 5.8, 4.6), (23, 0.2, 14), 0.6, dark)
        made = [bar((-10.4 + 1.3 * k, 6.1, 4.6), (0.5, 0.24, 13.2)) for k in range(17)]
        s.add(meshes.joined(made), chrome)
        s.box((0, 19, -7.4), (28, 28, 11), body, radius=1.2)
        s.box((0, 28.2, 0.6), (28, 10.4, 23), body, radius=1.4)
        panel(s, 0, 28.6, 12.1, (25, 7.4, 0.3), 1.0, dark, 0.1)
        with s.at(0, 28.6, 12.2, tilt=90):
            s.lathe([(2.6, 0), (2.6, 0.7), (2.4, 0.85), (2.2, 0.7)], chrome)

            def gauge(p: np.ndarray) -> np.ndarray:
                r, a = out(p), np.degrees(np.arctan2(p[:, 0], -p[:, 2]))
                mark = (np.abs((a / 22.5) % 1 - 0.5) > 0.42) * (r > 1.5) * (r < 2.0) * (np.abs(a) < 140)
                needle = step(0.14, 0.09, np.abs(np.sin(np.radians(a - 35)) * r)) * (np.cos(np.radians(a - 35)) > 0) * (r < 1.7)
                return mixed(mixed(between("f1eee4", "f1eee4", r), "2a2a2d", mark), "c8342e", needle)

            s.lathe([(2.25, 0.6), (0, 0.6)], Matter("f1eee4", roughness=0.15, paint=gauge))
        for k, x in enumerate((-9.5, -6.0, 6.0, 9.5)):
            with s.at(x, 28.6, 12.2, tilt=90):
                s.lathe(can(1.1, 0, 0.6, 0.2), chrome, around=24)
                if k == 0:
                    s.lathe([(0.4, 0.61), (0, 0.63)], glowing("ffb04a", 1.4), around=14)
        with s.at(0, 18.6, 5.6):
            s.lathe([(4.0, 5), (4.2, 4.6), (4.2, 2.4), (3.9, 2.0), (3.9, 0.2)][::-1], chrome)
            s.lathe([(0, -1.2), (3.0, -1.0), (3.7, 0), (3.75, 1.6), (3.4, 1.8)], chrome, smooth=1)
            s.tube([(0, 0.5, 3.4), (0, 0.3, 6.0)], 0.55, chrome)
            s.tube([(0, 0.3, 5.8), (0, -0.2, 9), (0, -0.9, 14.6)], [0.9, 1.15, 1.35], dark, smooth=3)
            for side in (-1, 1):
                s.tube([(0, -1.1, 0), (side * 1.1, -2.0, 0), (side * 1.2, -3.2, 0)], 0.45, chrome, smooth=3)
        s.tube([(10.5, 23, 8.6), (11, 21.6, 10), (12.0, 13, 11.4), (12.4, 10, 11.8)], 0.42, chrome, smooth=4)
        with s.at(14.0, 25.6, 4.0, lean=-90):
            s.lathe(can(1.9, 0, 2.6, 0.5), dark, around=32)
        s.tube([(-12.2, 33.8, -9), (-12.2, 35.4, -9), (-12.2, 35.4, 9), (-12.2, 33.8, 9)], 0.3, chrome)
        s.tube([(12.2, 33.8, -9), (12.2, 35.4, -9), (12.2, 35.4, 9), (12.2, 33.8, 9)], 0.3, chrome)
        cup = [
            (0, 0.3),
            (1.9, 0.3),
            (2.0, 0),
            (2.3, 0),
            (2.7, 0.6),
            (3.1, 2.4),
            (3.3, 5.0),
            (3.2, 5.2),
            (3.05, 5.0),
            (2.8, 2.4),
            (2.3, 0.8),
            (0, 0.7),
        ]
        with s.at(0, 6.2, 5.6):
            s.lathe(cup, Matter("efebe2", roughness=0.08), around=40)
            s.tube([(3.1, 4.2, 0), (4.6, 4.2, 0), (4.6, 2.2, 0), (2.9, 1.6, 0)], 0.35, Matter("efebe2", roughness=0.08), smooth=5)
            s.lathe([(3.0, 4.0), (0, 4.0)], plastic("6b4020", 0.1))
            for side in (-1, 1):
                s.tube([(side * 1.2, 9.6, 0), (side * 1.15, 4.0, 0)], 0.14, plastic("4a2812", 0.1), sides=8)
        for x in (-6.5, 0.3, 7):
            with s.at(x, 33.4, -2):
                s.lathe([(r, 5.2 - y) for r, y in cup[::-1]], Matter("efebe2", roughness=0.08), around=32)


@thing("blender, smoothie maker, liquidiser, smoothie blender", seen=12)
def blender(s: Solid, rng: random.Random) -> None:
    body, dark, chrome = (s.own(plastic("c8403a", 0.15)), plastic("26262a", 0.35), metal("d3d4d6", 0.14))
    with s.at(turn=-20):
        s.lathe([(0, 0), (8.6, 0), (9.0, 0.5), (9.0, 1.8), (8.2, 6), (7.0, 11), (6.4, 13.4), (5.6, 14), (0, 14)], body, smooth=3)
        s.lathe([(6.0, 13.7), (6.3, 14.0), (6.2, 15.2), (5.7, 15.6), (0, 15.6)], dark)
        with s.at(0, 5.4, 8.1, tilt=76):
            s.lathe(can(2.4, 0, 0.5, 0.15), chrome, around=40)
            s.lathe(can(1.7, 0.3, 1.6, 0.3), dark, around=36)
            s.box((0, 1.6, -0.8), (0.3, 0.14, 1.3), plastic("ece9e2"), radius=0.05)
        s.lathe([(5.4, 15.6), (5.5, 16.2), (5.3, 18.2), (5.1, 18.6)], dark)
        jar = [(5.1, 18.4), (5.4, 19.5), (6.6, 26), (7.3, 33), (7.6, 38.4)]
        s.lathe(jar, glass("eef6f5"), smooth=3)
        s.lathe(
            [(0, 18.8), (5.0, 18.8), (5.3, 19.6), (6.45, 26), (6.95, 31), (6.9, 31.6), (6.0, 31.9), (0, 31.8)],
            plastic("d98a9a", 0.2).but(soft=0.4),
            smooth=1,
        )
        s.tube([(7.2, 36.4, 0), (10.6, 36.2, 0), (11.2, 33, 0), (10.4, 26, 0), (8.6, 22.4, 0), (6.0, 22.2, 0)], 0.85, dark, smooth=6)
        s.lathe([(7.5, 38.2), (7.9, 38.4), (7.9, 39.6), (7.3, 40.2), (3.4, 40.5), (3.2, 41.4), (2.9, 41.8), (0, 41.9)], dark)


@thing("stand mixer, mixer, kitchen mixer, food mixer", seen=14)
def stand_mixer(s: Solid, rng: random.Random) -> None:
    body, chrome = s.own(plastic("8fb8a8", 0.12)), metal("d8d9db", 0.1)
    with s.at(turn=-62):
        slab(s, (0, 0.4, 2.5), (21, 2.6, 36), 9.5, body, 1.1)
        slab(s, (0, 0, 2.5), (19.5, 0.5, 34), 9, matt("2a2a2c"))
        s.tube([(0, 6.2, -8.6), (0, 11, -8.8), (0, 18, -7.6), (0, 25, -6.0)], [5.8, 4.9, 4.9, 5.6], body, smooth=5, sides=28)
        head = [(0, 29.5, -13.5), (0, 30.2, -8), (0, 30.4, 0), (0, 30.0, 9), (0, 29.6, 14)]
        s.tube(head, [4.6, 6.6, 7.0, 6.4, 5.2], body, smooth=6, sides=36)
        t = np.linspace(0, 2 * math.pi, 48, endpoint=False)
        s.tube([(6.62 * math.cos(a), 30.1 + 6.62 * math.sin(a), 7.5) for a in t], 0.32, chrome, sides=8, closed=True)
        with s.at(0, 29.7, 18.4, tilt=90):
            s.lathe(can(2.6, -1.6, 1.0, 0.4), chrome, around=40)
        for side in (-1, 1):
            with s.at(side * 6.7, 29.4, -3, lean=-90 * side):
                s.lathe(can(1.0, -0.5, 1.0, 0.3), plastic("26262a", 0.3), around=28)
        with s.at(0, 0, 9.5):
            s.lathe([(3.4, 20.6), (3.8, 21.2), (3.8, 24.5)], chrome)
            s.tube([(0, 21, 0), (0, 17.5, 0)], 0.8, chrome)
            for k in range(6):
                a = k * math.pi / 6
                loop = [(0.5, 18.2), (2.6, 14.5), (4.2, 10.5), (3.0, 7.4), (0, 6.3), (-3.0, 7.4), (-4.2, 10.5), (-2.6, 14.5), (-0.5, 18.2)]
                s.tube([(x * math.cos(a), y, x * math.sin(a)) for x, y in loop], 0.13, chrome, smooth=3, sides=6)
            bowl = [
                (4.6, 2.9),
                (5.0, 3.4),
                (4.4, 4.2),
                (4.6, 4.6),
                (7.4, 6.4),
                (9.8, 9.6),
                (10.6, 13.5),
                (10.8, 17.6),
                (11.1, 17.8),
                (10.9, 18.0),
            ]
            s.lathe([*bowl, (10.5, 17.6), (10.3, 13.5), (9.4, 9.8), (7.0, 6.7), (0, 5.4)], chrome.but(roughness=0.16), smooth=3)
            with s.at(turn=-40):
                s.tube([(10.5, 15.6, 0), (13.6, 15.8, 0), (14.2, 12.6, 0), (12.4, 9.4, 0), (9.6, 9.2, 0)], 0.6, chrome, smooth=5, flat=0.6)


@thing("microwave, microwave oven", seen=14)
def microwave(s: Solid, rng: random.Random) -> None:
    body, dark = s.own(metal("c6c7ca", 0.3)), plastic("1a1a1d", 0.1)
    with s.at(turn=-24):
        for x in (-20.0, 20):
            for z in (-13, 13):
                s.box((x, 0.5, z), (3, 1, 3), matt("2a2a2c"), radius=0.3)
        s.box((0, 14.6, 0), (48, 27.2, 34), body, radius=0.8)
        panel(s, -5.6, 14.6, 17.2, (35.5, 25.6, 1.6), 0.8, body, 0.3)
        panel(
            s,
            -7.2,
            14.6,
            18.0,
            (28, 18.6, 0.2),
            1.6,
            Matter(
                "17181b",
                roughness=0.05,
                paint=lambda p: between("101113", "3a3226", np.clip(1.1 - np.hypot(p[:, 0] / 15, p[:, 1] / 10), 0, 1) * 0.8),
            ),
        )
        s.tube([(10.2, 5.5, 18.4), (10.2, 5.5, 20.6), (10.2, 23.7, 20.6), (10.2, 23.7, 18.4)], 0.75, metal("d8d9db", 0.15))
        panel(s, 18.2, 14.6, 17.2, (10.8, 25.6, 0.6), 0.6, dark, 0.2)
        with s.at(18.2, 24.4, 17.55):
            s.plate(rounded(8, 3, 0.3), 0.06, plastic("0d1512", 0.05))
            for k, x in enumerate((-2.7, -1.3, 1.1, 2.5)):
                for y in (-0.9, 0, 0.9) if k != 1 else ():
                    s.box((x, y, 0.05), (0.8, 0.16, 0.03), glowing("6fe0b0", 1.6))
                for dx, dy in ((0.45, 0.45), (0.45, -0.45)):
                    s.box((x + dx, dy, 0.05), (0.16, 0.7, 0.03), glowing("6fe0b0", 1.6))
            for y in (-0.4, 0.4):
                s.box((-0.1, y, 0.05), (0.18, 0.18, 0.03), glowing("6fe0b0", 1.6))
        for row in range(4):
            for k in range(3):
                s.box((15.4 + 2.8 * k, 19.6 - 2.3 * row, 17.55), (2.1, 1.5, 0.3), plastic("3a3b40", 0.35), radius=0.12)
        with s.at(18.2, 6.4, 17.5, tilt=90):
            s.lathe(can(3.0, 0, 1.6, 0.4), metal("d8d9db", 0.18), around=44)
            s.box((0, 1.62, -1.8), (0.3, 0.1, 1.4), dark)
