"""Boxes, bags, crates and barrels."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, brass, cloth, iron, made_of, matt, metal, plastic
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import fbm, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.home.shapes import upright


@thing("cardboard box, parcel, package, shipping box, moving box, delivery box, carton, open cardboard box@open", seen=24)
def cardboard_box(s: Solid, rng: random.Random) -> None:
    def ridges(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.004 * np.sin(p[:, 0] * 11) + 0.01 * fbm(p, 3, 3, 2)
        return found

    own = s.own(Matter("b98f62", roughness=0.85, shine=0.4, bump=ridges, paint=lambda p: 0.96 + 0.06 * fbm(p, 4, 4, 3)))
    with s.at(turn=30):
        if s.variant:
            inner = own.but(colour="a37d54") if own.colour == "b98f62" else own
            for x in (-1, 1):
                s.box((x * 14.8, 9, 0), (0.4, 18, 22), own, radius=0.1)
                with s.at(x * 14.9, 18, 0, lean=-x * 38):
                    s.box((0, 5, 0), (0.35, 10, 21.4), inner, radius=0.1)
            for z in (-1, 1):
                s.box((0, 9, z * 10.9), (30, 18, 0.4), own, radius=0.1)
                with s.at(0, 18, z * 11, tilt=z * 50):
                    s.box((0, 5, 0), (29, 10, 0.35), inner, radius=0.1)
            s.box((0, 0.2, 0), (29.5, 0.4, 21.5), inner)
            return
        s.box((0, 9, 0), (30, 18, 22), own, radius=0.25)
        s.box((0, 18.0, 5.55), (29.8, 0.24, 10.95), own, radius=0.1)
        s.box((0, 18.0, -5.55), (29.8, 0.24, 10.95), own, radius=0.1)
        tape = Matter("d9b679", roughness=0.16)
        s.box((0, 18.1, 0), (30.1, 0.12, 5), tape, radius=0.04)
        for x in (-1, 1):
            s.box((x * 15.0, 15.4, 0), (0.1, 5.4, 5), tape, radius=0.04)
        s.box((8.5, 12.2, 11.02), (8, 5.5, 0.05), matt("f2efe8"))
        for k in range(4):
            s.box((7.6 - 0.5 * (k % 2), 13.6 - 0.9 * k, 11.06), (4.6 - 1.0 * (k % 2), 0.28, 0.02), matt("77736c"))


@thing("shopping bag, paper bag, gift bag, paper shopping bag, carrier bag", seen=10)
def shopping_bag(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("d8c29a", roughness=0.7, shine=0.5, bump=lambda p: 0.04 * fbm(p, 6, 3, 2)))
    w, h, d = 22.0, 28.0, 10.0
    with s.at(turn=-28):
        t = np.linspace(0, 1, 12)
        for z in (-1, 1):
            u, v = np.meshgrid(np.linspace(-1, 1, 9), t)
            s.sheet(np.stack((u * w / 2, v * h, z * (d / 2 - 0.25 * v**2 * (1 - u**2))), -1), own)
        for x in (-1, 1):
            rows = [[(x * (w / 2 - (1 - abs(k)) * (0.25 + 2.6 * v**1.5)), v * h, k * d / 2) for k in (-1, -0.5, 0, 0.5, 1)] for v in t]
            for part in (slice(0, 3), slice(2, 5)):
                s.sheet(np.array(rows)[:, part], own)
        s.box((0, 0.1, 0), (w, 0.2, d), own)
        for z in (-1, 1):
            s.tube(
                [
                    (-4.6, h - 2.6, z * 4.85),
                    (-4.6, h + 2, z * 4.75),
                    (-3.2, h + 8.0, z * 4.4),
                    (0, h + 9.8, z * 4.2),
                    (3.2, h + 8.0, z * 4.4),
                    (4.6, h + 2, z * 4.75),
                    (4.6, h - 2.6, z * 4.85),
                ],
                0.26,
                s.own(cloth("e9e2d2"), 1),
                smooth=5,
                sides=8,
            )
            for hole in (-4.6, 4.6):
                s.ball((hole, h - 2.6, z * 4.95), (0.55, 0.55, 0.12), brass(), detail=8)


@thing("shopping cart, shopping trolley, supermarket trolley, miniature shopping cart", seen=18)
def shopping_cart(s: Solid, rng: random.Random) -> None:
    wire, grip = s.own(metal("c9ccd0", 0.14)), s.own(plastic("c8322e", 0.3), 1)
    with s.at(turn=-32):

        def corner(x: float, y: float, back: float) -> Spot:
            low = np.array((x * (2.6 + 0.9 * back), 6.0, 0))
            high = np.array((x * (3.1 + 1.0 * back), 10.2 + 0.9 * back, 0))
            p = low + (high - low) * y
            front, rear = 6.2 + 1.0 * y, -5.2 - 0.9 * y
            return float(p[0]), float(p[1]), float(front + (rear - front) * back)

        for y in (0, 0.33, 0.66, 1):
            thick = 0.16 if y in (0, 1) else 0.08
            s.tube([corner(-1, y, 1), corner(-1, y, 0), corner(1, y, 0), corner(1, y, 1), corner(-1, y, 1)], thick, wire, sides=6)
        for k in range(12):
            back = k / 11
            for x in (-1, 1):
                s.tube([corner(x, 0, back), corner(x, 1, back)], 0.07, wire, sides=5)
            a, b = corner(-1, 0, back), corner(1, 0, back)
            s.tube([a, b], 0.07, wire, sides=5)
        for k in range(1, 7):
            share = -1 + 2 * k / 7
            s.tube([corner(share, 0, 0), corner(share, 1, 0)], 0.07, wire, sides=5)
            s.tube([corner(share, 0, 0), corner(share, 0, 1)], 0.07, wire, sides=5)
            s.tube([corner(share, 0, 1), corner(share, 1, 1)], 0.07, wire, sides=5)
        for x in (-1, 1):
            s.tube(
                [
                    (x * 4.2, 13.2, -7.6),
                    (x * 4.1, 10.8, -6.0),
                    (x * 3.5, 6.0, -5.0),
                    (x * 3.3, 2.8, -5.6),
                    (x * 2.9, 2.0, -4.6),
                    (x * 2.5, 2.0, 6.2),
                ],
                0.22,
                wire,
                smooth=4,
                sides=8,
            )
            s.tube([(x * 2.6, 6, 5.4), (x * 2.6, 2.0, 5.6)], 0.18, wire, sides=8)
            for z in (-4.4, 5.6):
                with s.at(x * (2.7 if z > 0 else 3.0), 0.85, z, lean=90):
                    s.lathe([(0, -0.3), (0.75, -0.3), (0.85, -0.2), (0.85, 0.2), (0.75, 0.3), (0, 0.3)], plastic("2a2a2c", 0.5), around=24)
                s.box((x * (2.7 if z > 0 else 3.0), 1.5, z), (0.9, 1.1, 0.5), wire, radius=0.1)
        s.tube([(-4.2, 13.2, -7.6), (4.2, 13.2, -7.6)], 0.5, grip, sides=12)
        s.tube([(-2.6, 2.0, 5.6), (2.6, 2.0, 5.6)], 0.18, wire, sides=8)


@thing("crate, wooden crate, wooden box, fruit crate, apple crate", seen=26, holds=(2.0, 12.0))
def crate(s: Solid, rng: random.Random) -> None:
    wood = s.own(made_of("pine wood"))
    with s.at(turn=20):
        for k in range(3):
            y = 3.2 + 6.1 * k
            for z in (-1, 1):
                s.box((0, y, z * 13.4), (40, 5.2, 1.1), wood, radius=0.18)
            for x in (-1, 1):
                s.box((x * 19.5, y, 0), (1.0, 5.2, 25.8), wood, radius=0.18)
        for x in (-1, 1):
            for z in (-1, 1):
                upright(s, meshes.box((x * 18.1, 9.5, z * 12.0), (2.0, 17.6, 2.0), 0.2), wood)
        for k in range(5):
            s.box((0, 0.6, -10.6 + 5.3 * k), (38, 1.0, 4.9), wood, radius=0.15)
        for post in (-18.1, 18.1):
            for k in range(3):
                for d in (-0.9, 0.9):
                    s.ball((post, 3.2 + 6.1 * k + d, 14.0), (0.28, 0.28, 0.1), iron(0.4), detail=6)


@thing("barrel, wooden barrel, wine barrel, cask, keg, rum barrel", seen=14)
def barrel(s: Solid, rng: random.Random) -> None:
    def gaps(p: np.ndarray) -> np.ndarray:
        k = np.arctan2(p[:, 1], p[:, 2]) * 20 / (2 * math.pi)
        return 0.35 * step(0.0, 0.06, np.abs(k - np.round(k)))

    own = s.own(made_of("oak wood"))
    own = own.but(bump=gaps, paint=lambda p: 0.35 + 0.65 * gaps(p) / 0.35 if own.family else None)

    def radius(y: float) -> float:
        return 24 + 7 * math.sin(math.pi * y / 88)

    staves = [(22.5, 3), (22.8, 0), (24, 0), *[(radius(y), y) for y in np.linspace(2, 86, 22)], (24, 88), (22.8, 88), (22.4, 85.5)]
    upright(s, meshes.lathe(staves, 80), own)
    s.lathe([(22.6, 85.5), (0, 85.5)], own.but(bump=None, paint=None))
    hoop = iron(0.42)
    for y in (4.5, 20, 33, 55, 68, 83.5):
        a, b, c = radius(y - 2), radius(y), radius(y + 2)
        s.lathe([(a, y - 2.2), (a + 0.55, y - 2.1), (b + 0.55, y), (c + 0.55, y + 2.1), (c, y + 2.2)], hoop, around=72)
