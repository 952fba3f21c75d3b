"""Goblets, potions, wands, amulets and lamps."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, brass, glass, gold, liquid, matt, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.treasure.shapes import rounded
from allaprima.stills.things.treasure.surfaces import grained, parchment


@thing("goblet, chalice, golden goblet", seen=18)
def goblet(s: Solid, rng: random.Random) -> None:
    metal_ = s.own(gold(0.16))
    s.lathe(
        [
            (0, 0.5),
            (3.6, 0.4),
            (4.4, 0),
            (4.7, 0.2),
            (4.6, 0.8),
            (3.4, 1.4),
            (1.4, 2.4),
            (0.9, 4.0),
            (0.9, 5.4),
            (1.7, 6.2),
            (1.8, 6.7),
            (1.7, 7.2),
            (0.9, 8.0),
            (0.9, 9.2),
            (1.6, 10.2),
            (3.6, 11.6),
            (4.5, 14),
            (4.6, 17),
            (4.7, 19.2),
            (4.6, 19.5),
            (4.45, 19.2),
            (4.3, 16),
            (4.1, 13.6),
            (3.0, 12.0),
            (0, 11.4),
        ],
        metal_,
        smooth=3,
        around=52,
    )
    for k in range(8):
        a = 2 * math.pi * k / 8 + 0.2
        colour = ("b8142a", "1d4fa8")[k % 2]
        s.ball((4.58 * math.cos(a), 15.4, 4.58 * math.sin(a)), (0.62, 0.8, 0.62), plastic(colour, 0.03), detail=10)
    for y in (13.6, 17.2):
        s.ring((0, y, 0), 4.5 if y < 15 else 4.62, 0.16, metal_, sides=10)
    s.lathe([(4.35, 17.2), (0, 17.2)], liquid("5a0a18", 1.5))


@thing("potion bottle, potion, magic potion, elixir", seen=14)
def potion(s: Solid, rng: random.Random) -> None:
    wall = [
        (0, 0.2),
        (2.6, 0.2),
        (3.4, 0.5),
        (5.2, 2.4),
        (5.9, 5.2),
        (5.2, 8.0),
        (3.4, 9.9),
        (1.9, 10.7),
        (1.5, 11.6),
        (1.5, 14.4),
        (1.9, 14.9),
        (2.0, 15.3),
        (1.7, 15.6),
    ]
    curve = [(p[0], p[1]) for p in meshes.curve(wall, 4)]
    s.lathe([(max(r, 0), y) for r, y in curve], glass("eef7f8"))
    level = 8.6
    brew = s.own(
        Matter("7a2fd0", roughness=0.02, glow=0.5, soft=0.6).painted(
            lambda p: mixed(between("5a1fb0", "a05af0", step(-0.5, 0.8, fbm(p, 2.6, 4, 4))), "e0b8ff", step(0.45, 0.9, noise(p, 0.55, 7)))
        )
    )
    inside = [(r * 0.965, max(y, 0.34)) for r, y in curve if r > 0 and y < level]
    s.lathe([(0, 0.34), *inside, (inside[-1][0], level), (0, level)], brew)
    s.lathe([(1.35, 13.2), (1.45, 15.4), (1.7, 17.0), (1.6, 17.2), (0, 17.25)], matt("b98a58").bumped(lambda p: 0.05 * noise(p, 0.3, 4)))
    twine = matt("c2a06a")
    for y in (11.7, 12.15, 12.6):
        s.ring((0, y, 0), 1.62, 0.24, twine, sides=8)
    s.tube([(0.5, 12, 1.6), (1.3, 11.0, 3.2), (1.8, 9.6, 4.4)], 0.12, twine, smooth=5, sides=6)
    with s.at(2.2, 8.2, 5.2, turn=22, tilt=-38, lean=-12):
        s.plate(rounded([(-1.2, -1.8), (1.2, -1.8), (1.2, 1.0), (0.5, 1.7), (-0.5, 1.7), (-1.2, 1.0)], 0.2), 0.08, parchment())
    s.lamp((0, 5, 0), "a060ff", 0.6, 3)


@thing("magic book, spell book, spellbook, grimoire", seen=38)
def magic_book(s: Solid, rng: random.Random) -> None:
    hide = s.own(plastic("5a2430", 0.45).bumped(lambda p: 0.05 * fbm(p, 0.7, 4, 5)))
    trim = brass(0.22)
    with s.at(0, 0.25, 0, turn=26):
        for y in (0.35, 5.05):
            s.box((0.3, y, 0), (19, 0.7, 25), hide, radius=0.3)
        pages = matt("e4d6b0").painted(
            lambda p: between("e4d6b0", "b99f6a", 0.5 + 0.5 * np.sin(p[:, 1] * 26 + noise(p * (0.3, 4, 0.3), 1.0, 2) * 3))
        )
        s.box((0.2, 2.7, 0), (17.8, 4.1, 23.8), pages, radius=0.1)
        s.tube([(-9.0, 2.7, -12.2), (-9.0, 2.7, 12.2)], 2.72, hide, flat=1.0, sides=30)
        for z in (-8, -2.7, 2.7, 8):
            with s.at(-9.0, 2.7, z, tilt=90):
                s.lathe([(2.72, -0.5), (2.95, -0.3), (2.95, 0.3), (2.72, 0.5)], trim, around=40)
        for x in (8.2, -6.2):
            for z in (-10.9, 10.9):
                with s.at(x, 5.42, z, tilt=-90):
                    sx, sz = (1 if x > 0 else -1), (-1 if z > 0 else 1)
                    s.plate(
                        [(sx * 1.7, sz * 1.7), (-sx * 2.6, sz * 1.7), (-sx * 0.2, sz * 0.2), (sx * 1.7, -sz * 2.6)], 0.22, trim, bevel=0.06
                    )
        with s.at(1.2, 5.4, 0):
            s.lathe([(3.4, 0), (3.4, 0.2), (3.0, 0.4), (2.6, 0.25), (2.2, 0.3), (1.7, 0.7), (1.5, 0.7)], trim, around=56)
            s.ball((0, 0.45, 0), (1.6, 0.9, 1.6), plastic("1f7fb0", 0.02), detail=20)
            for k in range(8):
                a = 2 * math.pi * k / 8
                s.tube(
                    [
                        (3.2 * math.cos(a), 0.12, 3.2 * math.sin(a)),
                        ((5.6 + (k % 2 == 0) * 1.2) * math.cos(a), 0.08, (5.6 + (k % 2 == 0) * 1.2) * math.sin(a)),
                    ],
                    [0.3, 0.06],
                    trim,
                    sides=8,
                )
        for z in (-5.5, 5.5):
            s.box((9.7, 2.7, z), (0.5, 5.6, 1.8), hide, radius=0.2)
            s.box((9.9, 3.6, z), (0.5, 1.8, 2.2), trim, radius=0.2)


@thing("wand, magic wand, wizard wand", seen=44)
def wand(s: Solid, rng: random.Random) -> None:
    wood = s.own(grained("6a4226", "3c2312", 1))
    with s.at(0, 0.95, 0, turn=36), s.at(lean=-90 - 1.2):
        s.lathe(
            [
                (0, -18),
                (0.7, -17.9),
                (1.0, -17.3),
                (0.9, -16.6),
                (0.6, -16.2),
                (0.75, -15.6),
                (0.9, -13),
                (0.72, -10.4),
                (0.6, -9.9),
                (0.9, -9.5),
                (0.95, -9.0),
                (0.6, -8.6),
                (0.72, -8.2),
                (0.55, -7.8),
                (0.5, -4),
                (0.42, 6),
                (0.26, 17.4),
                (0, 17.7),
            ],
            wood,
            smooth=2,
            around=32,
        )
        for y in (-16.2, -9.25, -8.2):
            s.lathe([(0.7, y - 0.22), (0.98, y - 0.15), (0.98, y + 0.15), (0.7, y + 0.22)], brass(0.18), around=32)
        for k in range(5):
            a = np.linspace(0, 2 * math.pi, 24) + k * 0.4
            s.tube(
                [(0.9 * math.cos(t) * 0.98, -14.8 + k * 0.9 + 0.06 * t, 0.9 * math.sin(t) * 0.98) for t in a], 0.09, matt("2a170c"), sides=6
            )
    with s.at(turn=36):
        s.ball((17.6, 0.62, 0), 0.3, Matter("cfe8ff", glow=5.0), detail=10)


@thing("amulet, talisman", seen=48)
def amulet(s: Solid, rng: random.Random) -> None:
    metal_ = s.own(gold(0.18))
    s.lathe([(0, 0), (2.4, 0), (2.6, 0.15), (2.6, 0.4), (2.4, 0.5), (2.1, 0.35), (1.6, 0.4), (1.3, 0.65), (1.2, 0.62)], metal_, around=64)
    s.ball((0, 0.5, 0), (1.25, 0.62, 1.25), plastic("0f7a58", 0.02), detail=22)
    for k in range(16):
        a = 2 * math.pi * k / 16
        s.ball((1.98 * math.cos(a), 0.42, 1.98 * math.sin(a)), 0.19, metal_, detail=7)
        s.tube(
            [
                (2.5 * math.cos(a), 0.25, 2.5 * math.sin(a)),
                ((3.3 if k % 2 else 3.0) * math.cos(a), 0.18, (3.3 if k % 2 else 3.0) * math.sin(a)),
            ],
            [0.24, 0.05],
            metal_,
            sides=8,
        )
    s.ring((0, 0.35, -3.3), 0.42, 0.12, metal_, sides=8)
    line = np.array(
        meshes.curve(
            [
                (0, 0.3, -3.6),
                (-2.4, 0.2, -5.4),
                (-6.0, 0.2, -5.0),
                (-7.2, 0.2, -8.6),
                (-3.4, 0.2, -11.4),
                (1.4, 0.2, -9.8),
                (6.0, 0.2, -10.8),
                (7.4, 0.2, -7.0),
                (4.0, 0.2, -4.6),
                (0.2, 0.3, -3.6),
            ],
            30,
        )
    )
    along = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    for at in np.arange(0.2, along[-1], 0.42):
        x, y, z = (float(np.interp(at, along, line[:, j])) for j in range(3))
        s.ball((x, y, z), 0.2, metal_, detail=4)


@thing("genie lamp, aladdin lamp, magic lamp, aladdin's lamp", seen=12)
def genie_lamp(s: Solid, rng: random.Random) -> None:
    metal_ = s.own(gold(0.13))
    with s.at(-1, 0, 0, turn=16):
        s.lathe([(0, 0), (4.0, 0), (4.2, 0.3), (3.8, 0.9), (2.0, 1.6), (1.5, 2.4), (2.4, 3.2)], metal_, smooth=3)

        def body(p: np.ndarray) -> np.ndarray:
            found: np.ndarray = 0.05 * np.cos(turned(p) * 16) * np.exp(-(((p[:, 1] - 4.4) / 1.1) ** 2))
            return found

        s.lathe(
            [(1.4, 2.8), (3.6, 3.4), (6.2, 5.0), (6.7, 6.4), (5.4, 7.6), (3.6, 8.1), (3.1, 8.4), (3.2, 8.7)],
            metal_.bumped(body) if metal_.bump is None else metal_,
            smooth=4,
            around=64,
        )
        s.lathe(
            [
                (3.4, 8.6),
                (3.3, 8.9),
                (2.6, 9.8),
                (1.4, 10.8),
                (0.6, 11.4),
                (0.45, 12.0),
                (0.95, 12.6),
                (0.95, 13.1),
                (0.4, 13.8),
                (0, 14.3),
            ],
            metal_,
            smooth=4,
        )
        s.tube(
            [(4.4, 5.6, 0), (7.6, 5.6, 0), (10.4, 6.6, 0), (12.6, 8.8, 0), (14.8, 10.2, 0)],
            [2.4, 1.6, 1.1, 0.85, 0.8],
            metal_,
            smooth=6,
            sides=20,
        )
        with s.at(14.6, 10.1, 0, lean=-52):
            s.lathe([(0.7, -0.4), (0.9, 0), (1.35, 0.7), (1.3, 0.9), (0.9, 0.6), (0, 0.3)], metal_, around=32)
        s.tube(
            [(-5.4, 6.8, 0), (-8.2, 9.0, 0), (-11.0, 8.8, 0), (-11.8, 6.4, 0), (-9.8, 4.4, 0), (-7.2, 4.0, 0), (-5.2, 4.8, 0)],
            [0.8, 0.62, 0.6, 0.6, 0.55, 0.5, 0.6],
            metal_,
            smooth=7,
        )
        s.tube([(-8.2, 9.0, 0), (-8.8, 10.2, 0), (-10.2, 10.6, 0), (-10.4, 9.8, 0)], [0.5, 0.4, 0.34, 0.4], metal_, smooth=5)
        s.ring((0, 7.75, 0), 4.6, 0.22, metal_, sides=10)
