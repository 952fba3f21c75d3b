"""Candies, marshmallows, macarons and popcorn."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, made_of, matt
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, cells, fbm, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.toppings import strewn


@thing("macaron, macaroon", seen=16, group=3)
def macaron(s: Solid, rng: random.Random) -> None:
    shell = s.own(Matter("eba3b4", roughness=0.4, shine=0.7, soft=0.4).bumped(lambda p: 0.008 * fbm(p, 0.3, 3, 2)))

    def half() -> None:
        s.lathe([(0, 0.1), (2.0, 0.1)], shell)
        foot = shell.bumped(lambda p: 0.09 * fbm(p, 0.3, 3, 3))
        s.lathe(
            [(2.0, 0.1), (2.36, 0.16), (2.42, 0.35), (2.3, 0.5), (2.2, 0.52)],
            foot,
            smooth=3,
            around=96,
            shape=lambda a: 1 + 0.012 * np.sin(31 * a) + 0.01 * np.sin(47 * a + 1),
        )
        s.lathe([(2.24, 0.48), (2.32, 0.72), (2.2, 1.15), (1.7, 1.5), (0.9, 1.66), (0, 1.7)], shell, smooth=5)

    with s.at(y=1.7, tilt=180):
        half()
    s.lathe([(2.0, 1.6), (2.2, 1.75), (2.22, 1.95), (2.0, 2.1)], Matter("f5e6d8", roughness=0.35, soft=0.5), smooth=3)
    with s.at(y=2.0):
        half()


@thing("lollipop, lolly, swirl lollipop", seen=12)
def lollipop(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        band = (a / (2 * math.pi) * 2 - r / 2.1) % 1
        found = mixed(between("f4f0e8", "e2476a", step(0.3, 0.34, band)), "f4f0e8", step(0.62, 0.66, band))
        return mixed(found, "58b0c8", step(0.7, 0.74, band) * step(0.96, 0.92, band))

    candy = s.own(Matter("e2476a", roughness=0.05, soft=0.4).painted(colour))
    s.lathe([(0, 0), (2.0, 0), (2.3, 0.3), (2.1, 1.5), (1.4, 2.0), (0.3, 2.1)], made_of("walnut wood"), around=40)
    with s.at(0, 12.2, 0, turn=14):
        s.ball((0, 0, 0), (3.6, 3.6, 0.85), candy, detail=30)
        s.tube([(0, -10.4, 0), (0, -2.6, 0)], 0.2, matt("f0ece2"), sides=10)
        bow = Matter("e8b64a", roughness=0.4, soft=0.3)
        s.ring((0, -3.75, 0), 0.26, 0.12, bow, sides=8)
        for side in (-1, 1):
            s.tube(
                [(0, -3.75, 0.25), (side * 1.1, -3.1, 0.4), (side * 1.5, -3.9, 0.4), (0, -3.78, 0.3)],
                0.16,
                bow,
                smooth=5,
                sides=8,
                flat=2.2,
            )
            s.tube([(0, -3.8, 0.25), (side * 0.5, -4.8, 0.5), (side * 0.9, -5.6, 0.4)], 0.15, bow, smooth=4, sides=8, flat=1.8)


@thing("candy cane", seen=42, group=2)
def candy_cane(s: Solid, rng: random.Random) -> None:
    line: list[Spot] = [(0, 0.75, 5.5), (0, 0.75, 2.0), (0, 0.75, -1.5), (0, 0.75, -4.0)]
    line += [(2.0 - 2.0 * math.cos(b), 0.75, -4.0 - 2.2 * math.sin(b)) for b in np.linspace(0.4, math.pi, 8)]
    line += [(4.0, 0.75, -3.0)]

    def colour(p: np.ndarray) -> np.ndarray:
        x, y, z = p[:, 0], p[:, 1] - 0.75, p[:, 2]
        arc = np.arctan2(-(z + 4.0), 2.0 - x)
        along = np.where(z > -4.0, np.where(x < 2, -(z + 4.0), 2.05 * math.pi + (z + 4.0)), 2.05 * arc)
        across = np.where(z > -4.0, np.where(x < 2, x, 4.0 - x), np.hypot(x - 2.0, z + 4.0) * -1 + 2.05)
        around = np.arctan2(y, across)
        band = (along / 2.6 + around / (2 * math.pi)) % 1
        found = between("f4f1ea", "c8202c", step(0.0, 0.03, band) * step(0.46, 0.43, band))
        return mixed(found, "c8202c", step(0.66, 0.68, band) * step(0.78, 0.76, band))

    with s.at(-1.6, 0, 0, turn=26):
        s.tube(line, 0.75, s.own(Matter("f1ede4", roughness=0.06, soft=0.4).painted(colour)), smooth=5, sides=22)


@thing("gummy bear, gummi bear, jelly bear", seen=24, group=5)
def gummy_bear(s: Solid, rng: random.Random) -> None:
    colour = rng.choice(("e0303c", "f0a020", "5fae3a", "f2d030"))
    gum = s.own(Matter(colour, roughness=0.2, soft=0.9))
    s.ball((0, 0.85, 0), (0.55, 0.68, 0.45), gum, detail=16)
    s.ball((0, 1.75, 0.06), (0.43, 0.42, 0.38), gum, detail=16)
    s.ball((0, 1.66, 0.36), (0.2, 0.15, 0.16), gum, detail=10)
    for side in (-1, 1):
        s.ball((side * 0.32, 2.08, 0), (0.15, 0.16, 0.11), gum, detail=8)
        s.tube([(side * 0.42, 1.2, 0.15), (side * 0.36, 1.05, 0.5)], [0.18, 0.2], gum, sides=12)
        s.tube([(side * 0.32, 0.3, 0.1), (side * 0.38, 0.24, 0.55)], [0.26, 0.24], gum, sides=12)
        s.ball((side * 0.15, 1.83, 0.4), (0.05, 0.05, 0.03), gum.but(colour="7a1418" if colour == "e0303c" else "6a5a10"), detail=6)


@thing("candy, sweet, wrapped candy, wrapped sweet, hard candy, caramel, toffee", seen=34, group=5)
def candy(s: Solid, rng: random.Random) -> None:
    def stripes(p: np.ndarray) -> np.ndarray:
        around = np.arctan2(p[:, 1], p[:, 2])
        return between("d8344c", "f6efe6", step(-0.12, 0.12, np.sin(around * 4 + p[:, 0] * 2.4)))

    foil = s.own(Matter("d8344c", roughness=0.1, soft=0.2).painted(stripes).bumped(lambda p: 0.02 * fbm(p * (0.4, 1, 1), 0.5, 3, 2)))
    with s.at(0, 0.95, 0, turn=rng.uniform(-35, 35)):
        s.ball((0, 0, 0), (1.45, 0.95, 0.95), foil, detail=20)
        a = np.linspace(0, 2 * math.pi, 73)[None]
        t = np.linspace(0, 1, 12)[:, None]
        for side in (-1, 1):
            r = 0.26 + 0.85 * t**0.8 + 0.14 * t * np.sin(a * 9 + 3 * t)
            x = side * (1.3 + 1.15 * t + 0.1 * t * np.sin(a * 5))
            y = np.maximum(r * np.sin(a) * (1 - 0.25 * t), -0.93)
            s.sheet(np.stack((x + 0 * a, y, r * np.cos(a)), -1), foil)


@thing("marshmallow", seen=26, group=1)
def marshmallow(s: Solid, rng: random.Random) -> None:
    white = s.own(Matter("f4efe8", roughness=0.85, shine=0.3, soft=0.7).bumped(lambda p: 0.02 * fbm(p, 0.6, 3, 2)))
    line = [(0, 0), (1.35, 0), (1.6, 0.25), (1.68, 1.4), (1.6, 2.5), (1.32, 2.8), (0, 2.82)]
    for x, y, z, turn, tilt in ((-1.75, 0, -0.4, 0, 0), (1.8, 0, -0.6, 50, 0), (-0.9, 1.66, 1.6, 62, 90), (0.0, 2.84, -0.6, 20, 5)):
        with s.at(x, y, z, turn=turn, tilt=tilt):
            s.lathe(line, white, smooth=3, shape=lambda a: 1 + 0.015 * np.sin(3 * a + 1))


@thing("sugar cube, lump of sugar, sugar", seen=30, group=1)
def sugar_cube(s: Solid, rng: random.Random) -> None:
    def grains(p: np.ndarray) -> np.ndarray:
        return 0.035 * step(0.6, 0.1, cells(p, 0.13, 3))

    white = s.own(Matter("f3f0ea", roughness=0.55, shine=1.0, soft=0.6).bumped(grains))
    for x, y, z, turn, tilt in ((-0.95, 0.8, 0.1, 14, 0), (0.95, 0.8, 0.35, -22, 0), (0.1, 0.8, -1.7, 40, 0), (0.05, 2.42, -0.15, 8, 0)):
        with s.at(x, y, z, turn=turn, tilt=tilt):
            s.box((0, 0, 0), (1.6, 1.6, 1.6), white, radius=0.13)


@thing("popcorn, box of popcorn, bucket of popcorn, pop corn", seen=18)
def popcorn(s: Solid, rng: random.Random) -> None:
    def stripes(p: np.ndarray) -> np.ndarray:
        across = np.where(np.abs(p[:, 2]) > 0.96 * (4.5 + 0.13 * p[:, 1]), p[:, 0], p[:, 2])
        share = across / (4.5 + 0.13 * p[:, 1])
        return between("f4f0e6", "c42a30", step(-0.1, 0.1, np.sin(share * math.pi * 3.5 + math.pi / 2)))

    card = s.own(matt("c42a30").painted(stripes))
    with s.at(turn=24):
        for side in range(4):
            b = side * math.pi / 2
            rows = []
            for y in (0.0, 4.0, 8.0, 13.0):
                w = 4.5 + 0.13 * y
                rows.append(
                    [
                        (
                            u * w * math.cos(b) + w * math.sin(b),
                            y + (0.7 * (u * u - 0.2) if y > 12 else 0),
                            -u * w * math.sin(b) + w * math.cos(b),
                        )
                        for u in np.linspace(-1, 1, 9)
                    ]
                )
            s.sheet(rows, card)

        def puffed(w: np.ndarray) -> np.ndarray:
            lumps = np.array(
                ((0.8, 0.3, 0.2), (-0.6, 0.5, 0.4), (0.1, -0.2, 0.95), (-0.2, 0.85, -0.4), (0.5, -0.5, -0.6), (-0.7, -0.4, -0.3))
            )
            near = (w @ (lumps / np.linalg.norm(lumps, axis=1, keepdims=True)).T).max(1)
            return 0.6 + 0.45 * step(0.55, 0.98, near)

        kernel = meshes.ball((0, 0, 0), 1.15, puffed, 8)
        corn = Matter("f3e6c0", roughness=0.6, soft=0.6).painted(
            lambda p: mixed(
                between("f6efdc", "f0d890", step(-0.2, 0.8, fbm(p, 1.2, 3, 2))), "d8a040", 0.5 * step(0.5, 0.9, fbm(p, 0.9, 2, 7))
            )
        )
        s.box((0, 11.4, 0), (11.6, 1.6, 11.6), corn, radius=0.5)
        places = []
        for _ in range(62):
            x, z = rng.uniform(-4.9, 4.9), rng.uniform(-4.9, 4.9)
            places.append(
                matrix(
                    x,
                    13.0 + 2.6 * (1 - (x * x + z * z) / 50) * rng.uniform(0.3, 1),
                    z,
                    rng.uniform(0, 360),
                    rng.uniform(0, 360),
                    0,
                    rng.uniform(0.85, 1.15),
                )
            )
        strewn(s, kernel, places, corn)
        strewn(s, kernel, [matrix(x, 1.25, z, turn, turn) for x, z, turn in ((7.2, 3.4, 40), (6.4, 6.2, 130), (-2.0, 7.4, 220))], corn)
