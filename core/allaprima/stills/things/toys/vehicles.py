"""Toy trains, cars, planes and boats."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, glass, matt, plastic, steel
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.toys.shapes import rounded, wheel
from allaprima.stills.things.toys.wood import wooden

Slices = Sequence[tuple[float, float, float, float]]


def _hull(
    s: Solid,
    rows: Slices,
    matter: Matter,
    *,
    power: float = 3.0,
    smooth: int = 3,
    out: float = 0.0,
    around: int = 48,
    part: tuple[float, float] | None = None,
    heights: tuple[float, float] | None = None,
) -> None:
    """Rounded slices one above the other: (x of the middle, half length, half width, height); or only a part of that skin, so far outside."""
    line = np.array(meshes.curve(rows, smooth) if smooth else rows)
    if heights:
        grid = np.linspace(*heights, 9)
        line = np.stack([np.interp(grid, line[:, 3], line[:, k]) for k in range(3)] + [grid], -1)
    first, last = part or (0.0, 360.0)
    x, z = rounded(power, first, last, around + 1)
    rounds = np.maximum(line[:, 1:3] + out, 1e-3)
    points = np.stack((line[:, :1] + rounds[:, :1] * x, np.broadcast_to(line[:, 3:], (len(line), around + 1)), rounds[:, 1:] * z), -1)
    s.add(meshes.grid(points, round_u=part is None), matter)


@thing("toy train, wooden train, wooden toy train, train, toy locomotive, locomotive, steam train", seen=18)
def toy_train(s: Solid, rng: random.Random) -> None:
    red, blue, yellow = (s.own(plastic("b8302a", 0.2)), plastic("2f5f9a", 0.2), plastic("e0ac3a", 0.2))
    wood, dark = wooden("d2aa72", 0), plastic("2a2a2e", 0.3)
    with s.at(-2, 0, 0, turn=-28):
        with s.at(5.5, 0, 0):
            s.box((0, 2.5, 0), (14, 1.2, 5.2), wood, radius=0.3)
            with s.at(2.2, 5.2, 0, lean=-90):
                s.lathe([(0, -4.6), (2.2, -4.6), (2.3, -4.4), (2.3, 3.6), (2.5, 3.7), (2.5, 4.4), (2.1, 4.7), (0, 4.8)], red, around=44)
                for y in (-2, 1.6):
                    s.lathe([(2.32, y - 0.3), (2.38, y - 0.2), (2.38, y + 0.2), (2.32, y + 0.3)], yellow, around=44)
                s.lathe([(0.9, 4.78), (0.8, 5.1), (0, 5.15)], yellow, around=24)
            s.box((-4.6, 6.1, 0), (4.4, 6.4, 4.9), red, radius=0.3)
            for z in (2.42, -2.42):
                s.box((-4.6, 7.2, z), (2.5, 2.2, 0.15), dark, radius=0.05)
            s.box((-2.45, 7.4, 0), (0.2, 1.6, 3.0), dark, radius=0.05)
            s.box((-4.6, 9.6, 0), (5.8, 0.7, 6.0), blue, radius=0.33)
            with s.at(4.6, 7.1, 0):
                s.lathe([(0.9, 0), (0.8, 1.6), (1.4, 3.2), (1.5, 3.6), (1.2, 3.7), (0.9, 3.2), (0, 3.1)], dark, around=32)
            s.ball((1.2, 7.5, 0), (0.9, 1.1, 0.9), yellow, detail=9)
            s.plate([(7, 1.0), (9.2, 0.9), (7.4, 2.9), (7, 2.9)], 4.6, dark, bevel=0.1)
            for z in (2.9, -2.9):
                for x, r in ((-4.2, 2.0), (0.3, 2.0), (4.6, 1.6)):
                    wheel(s, (x, r, z), r, 0.9, yellow, red)
                s.tube([(-4.2, 2.0, z * 1.2), (0.3, 2.0, z * 1.2)], 0.3, dark)
        s.tube([(-1.6, 2.2, 0), (-3.4, 2.2, 0)], 0.35, dark)
        with s.at(-8.6, 0, 0):
            s.box((0, 2.4, 0), (10, 1.1, 5.2), wood, radius=0.3)
            for z in (2.45, -2.45):
                s.box((0, 4.2, z), (9.6, 2.8, 0.5), blue, radius=0.2)
                for x in (-3, 3):
                    wheel(s, (x, 1.6, z * 1.2), 1.6, 0.9, yellow, red)
            for x in (-4.55, 4.55):
                s.box((x, 4.2, 0), (0.5, 2.8, 5.0), blue, radius=0.2)
            for x, z, k in ((-2.6, -1, 0), (0.4, 0.9, 1), (2.9, -0.8, 2), (-1.6, 1.2, 1), (1.6, -1.4, 0), (3.2, 1.3, 0)):
                s.ball((x, 5.0, z), 1.25, (red, yellow, plastic("4f8a4a", 0.2))[k], detail=9)


@thing("toy car, miniature car, model car, car, classic car, vintage car, small car", seen=17)
def toy_car(s: Solid, rng: random.Random) -> None:
    paint = s.own(plastic("c0272d", 0.05).but(shine=1.4))
    roof = s.own(plastic("f1ebdc", 0.06), 1) if len(s.coat.colours) > 1 else paint
    chrome, rubber = steel(0.06), Matter("232325", roughness=0.7)
    pane, cream = plastic("2c353c", 0.02).but(shine=2.2), plastic("efe7d4", 0.2)
    body: Slices = [
        (0, 5.4, 2.35, 0.85),
        (0, 6.0, 2.75, 1.0),
        (0, 6.3, 2.95, 1.7),
        (0, 6.2, 2.95, 2.4),
        (0, 5.85, 2.8, 3.0),
        (0, 5.2, 2.45, 3.4),
        (0, 3.6, 1.8, 3.62),
        (0, 0, 0, 3.65),
    ]
    cabin: Slices = [
        (-0.5, 4.3, 2.55, 3.0),
        (-0.5, 3.75, 2.4, 3.6),
        (-0.55, 3.25, 2.22, 4.3),
        (-0.6, 2.75, 2.0, 5.0),
        (-0.6, 2.3, 1.72, 5.4),
        (-0.6, 1.4, 1.1, 5.65),
        (-0.6, 0, 0, 5.72),
    ]
    with s.at(0, 0.2, 0, turn=-32):
        _hull(s, body, paint, power=3.4)
        _hull(s, cabin, roof, power=3.2)
        for first, last in ((-33, 33), (147, 213), (38, 89), (93, 141), (-89, -38), (-141, -93)):
            _hull(s, cabin, pane, power=3.2, out=0.035, part=(first, last), heights=(3.78, 5.0), around=16)
            for high in (3.76, 5.02):
                line = np.array(meshes.curve(cabin, 4))
                mid, length, half = (float(np.interp(high, line[:, 3], line[:, k])) for k in range(3))
                xs, zs = rounded(3.2, first, last, 15)
                s.tube([(mid + (length + 0.03) * a, high, (half + 0.03) * b) for a, b in zip(xs, zs, strict=True)], 0.05, chrome, sides=5)
        s.tube([(5.0, 3.42, 0), (3.2, 3.68, 0)], [0.05, 0.08], chrome)
        for z in (1, -1):
            for x in (3.75, -3.75):
                s.ball((x, 1.55, 2.35 * z), (1.85, 1.65, 0.85), paint, detail=12)
                with s.at(x, 1.15, 2.62 * z, tilt=90):
                    s.lathe([(1.32, -0.62), (1.36, 0.62)], matt("161618"), around=32)
                wheel(s, (x, 1.15, 2.72 * z), 1.15, 0.85, rubber, chrome)
                with s.at(x, 1.15, (2.72 + 0.435) * z, tilt=90):
                    s.lathe([(0.66, 0), (0.86, 0)], cream, around=28)
            s.box((0, 0.95, 2.72 * z), (4.6, 0.35, 0.5), chrome, radius=0.16)
            s.tube(
                [(-5.6, 2.35, 2.62 * z), (-3, 2.35, 2.97 * z), (3, 2.35, 2.97 * z), (5.6, 2.35, 2.62 * z)], 0.06, chrome, smooth=4, sides=6
            )
            s.tube([(-1.5, 2.75, 2.92 * z), (-0.8, 2.75, 2.94 * z)], 0.1, chrome, sides=8)
            s.ball((5.35, 2.5, 1.85 * z), (0.75, 0.72, 0.72), paint, detail=9)
            with s.at(5.75, 2.5, 1.85 * z, lean=-90):
                s.lathe([(0.68, 0), (0.7, 0.25), (0.6, 0.34), (0.55, 0.3)], chrome, around=24)
                s.lathe([(0.58, 0.28), (0.4, 0.46), (0, 0.54)], plastic("f4f1e2", 0.05), smooth=3, around=20)
            s.ball((6.2, 1.6, 1.6 * z), (0.18, 0.25, 0.32), plastic("e08a2a", 0.05), detail=7)
            s.ball((-6.05, 2.2, 1.9 * z), (0.24, 0.46, 0.3), plastic("a3161c", 0.05), detail=7)
            s.ball((2.7, 3.75, 2.75 * z), (0.16, 0.25, 0.36), chrome, detail=7)
        for side in (1, -1):
            s.tube(
                [
                    (side * 5.0, 1.15, -3.0),
                    (side * 6.35, 1.15, -2.2),
                    (side * 6.7, 1.15, 0),
                    (side * 6.35, 1.15, 2.2),
                    (side * 5.0, 1.15, 3.0),
                ],
                0.24,
                chrome,
                smooth=4,
                flat=1.3,
                sides=10,
            )
        for k in range(4):
            s.tube(
                [(6.28 - 0.03 * k, 1.62 + 0.22 * k, -1.0 + 0.06 * k), (6.28 - 0.03 * k, 1.62 + 0.22 * k, 1.0 - 0.06 * k)],
                0.06,
                chrome,
                sides=6,
            )
        for dx in (1.55, -2.6):
            s.tube([(dx, 1.2, 2.83), (dx, 2.0, 2.985), (dx, 2.8, 2.9), (dx * 0.97, 3.5, 2.5)], 0.025, matt("1a1314"), smooth=4, sides=5)


@thing("toy truck, toy lorry, truck, lorry, toy dump truck, dump truck", seen=18)
def toy_truck(s: Solid, rng: random.Random) -> None:
    paint = s.own(plastic("e0a81e", 0.15))
    bed, dark, pane = (s.own(plastic("c23a2c", 0.15), 1), plastic("26272b", 0.4), plastic("2c353c", 0.03).but(shine=2))
    rubber = Matter("242426", roughness=0.75).bumped(
        lambda p: 0.1 * step(-0.2, 0.2, np.sin(np.arctan2(p[:, 0], p[:, 2]) * 18)) * step(2.3, 2.5, np.hypot(p[:, 0], p[:, 2]))
    )
    with s.at(turn=-32):
        s.box((0, 3.6, 0), (24, 1.4, 6), dark, radius=0.3)
        s.box((8.2, 7.3, 0), (6.6, 7.2, 9.4), paint, radius=0.9)
        s.box((12.2, 5.2, 0), (3.4, 3.2, 9.0), paint, radius=0.7)
        s.box((11.45, 8.6, 0), (0.3, 2.8, 7.8), pane, radius=0.12)
        for z in (4.68, -4.68):
            s.box((8.8, 8.6, z), (3.4, 2.6, 0.2), pane, radius=0.09)
            s.ball((13.85, 5.4, z * 0.68), (0.35, 0.8, 0.8), plastic("f4f0dc", 0.05), detail=8)
        for k in range(4):
            s.box((13.9, 4.5 + 0.5 * k, 0), (0.2, 0.22, 3.4), steel(0.1), radius=0.09)
        s.box((13.6, 3.4, 0), (1.4, 1.2, 9.6), dark, radius=0.4)
        for z in (4.7, -4.7):
            with s.at(0, 0, z):
                s.plate([(-12.6, 5.0), (3.6, 5.0), (4.4, 11.2), (-13.4, 10.4)], 0.6, bed, bevel=0.2)
            for x in (-10.0, -6.0, -2.0, 2.0):
                s.box((x, 7.6, z + math.copysign(0.35, z)), (0.7, 5.0, 0.5), bed, radius=0.2)
        s.box((-4.5, 5.2, 0), (16.2, 0.6, 9.4), bed, radius=0.2)
        with s.at(4.0, 8.2, 0, lean=-8):
            s.box((0, 0, 0), (0.6, 6.4, 9.8), bed, radius=0.2)
        with s.at(-13.0, 7.8, 0, lean=8):
            s.box((0, 0, 0), (0.6, 5.4, 9.8), bed, radius=0.2)
        s.ball(
            (-4.6, 8.6, 0),
            (8.0, 2.6, 4.4),
            Matter("9a7a4c", roughness=0.95).bumped(lambda p: 0.2 * noise(p, 0.7, 2)),
            shape=lambda w: 1 + 0.12 * noise(w * 4, 1.0, 3),
            detail=24,
        )
        for z in (4.2, -4.2):
            for x in (-8.6, -2.4, 9.6):
                wheel(s, (x, 2.6, z), 2.6, 2.4, rubber, paint)


@thing("toy plane, toy airplane, toy aeroplane, model airplane, model plane, plane, airplane, aeroplane", seen=20)
def toy_plane(s: Solid, rng: random.Random) -> None:
    paint = s.own(plastic("b8302a", 0.1))
    cream, dark, chrome = s.own(plastic("efe6d2", 0.15), 1), plastic("26272b", 0.4), steel(0.1)
    with s.at(0, 4.48, 0, turn=-34), s.at(lean=7):
        with s.at(lean=-90):
            s.lathe(
                [(0, -11), (0.35, -10.8), (0.9, -8), (1.75, -2), (2.1, 3), (2.1, 6), (1.8, 8.2), (1.5, 8.8), (0, 8.8)],
                paint,
                smooth=4,
                around=40,
            )
            s.lathe([(1.75, 7.6), (1.85, 8.4), (1.55, 8.95), (0.9, 9.0)], cream, around=40)
            s.lathe([(0.7, 8.9), (0.55, 9.8), (0, 10.4)], chrome, smooth=3, around=24)
        for angle in (25, 205):
            with s.at(9.5, 0, 0, tilt=angle), s.at(0, 2.6, 0, turn=25):
                s.ball((0, 0, 0), (0.14, 2.5, 0.5), wooden("8a5a30", 1), detail=9)
        half = [(2.4, 0.5), (2.6, 7), (2.2, 12.2), (0.6, 13.4), (-1.2, 12.6), (-2.2, 7), (-2.4, 0.5)]
        wing = [*half, *((x, -y) for x, y in half[::-1])]
        for y, x, share in ((-1.2, 2.6, 1.0), (4.6, 3.6, 1.04)):
            with s.at(x, y, 0), s.at(tilt=90):
                s.plate([(a * share, b * share) for a, b in wing], 0.5, cream if y > 0 else paint, bevel=0.24, smooth=3)
        for z in (8.2, -8.2, 1.6, -1.6):
            for dx in (0.9, -1.1):
                s.tube([(2.6 + dx, -1.0, z), (3.6 + dx, 4.5, z * 1.02)], 0.17, dark, sides=8)
        with s.at(-9.6, 0.5, 0), s.at(tilt=90):
            s.plate(
                [(1.6, 0), (1.2, 3.6), (-0.4, 4.8), (-1.4, 4.0), (-1.6, 0), (-1.4, -4.0), (-0.4, -4.8), (1.2, -3.6)],
                0.35,
                paint,
                bevel=0.15,
                smooth=3,
            )
        with s.at(-9.9, 0.3, 0):
            s.plate([(1.9, 0), (0.9, 2.6), (-0.4, 4.0), (-1.5, 3.6), (-1.8, 0)], 0.35, cream, bevel=0.15, smooth=4)
        s.ball((-0.6, 1.9, 0), (1.5, 0.65, 1.15), dark, detail=10)
        s.plate([(0.5, 2.0), (1.3, 1.9), (0.7, 2.9)], 1.6, glass("eaf4f6"), bevel=0.1)
        for z in (2.6, -2.6):
            s.tube([(3.2, -1.2, z * 0.5), (4.0, -3.3, z)], 0.22, dark)
            wheel(s, (4.0, -3.6, z), 1.35, 0.8, dark, cream)
        s.tube([(-9.2, -0.5, 0), (-10.0, -2.1, 0)], 0.2, dark)


@thing("toy rocket, rocket, rocket ship, spaceship, space rocket, model rocket", seen=12)
def toy_rocket(s: Solid, rng: random.Random) -> None:
    white = s.own(plastic("efeae0", 0.12))
    red = s.own(plastic("c22f2a", 0.1), 1)
    rows = [(1.9, 3.2), (2.5, 4.6), (3.7, 9), (4.2, 14), (3.9, 19.6), (2.7, 25), (1.2, 28.8), (0, 30.6)]
    line: list[Point] = [(r, y) for r, y in meshes.curve(rows, 6)]
    with s.at(turn=20):
        s.lathe([(0, 3.2), *line[: len(line) * 5 // 7]], white, around=60)
        s.lathe([(r + 0.04, y) for r, y in line[len(line) * 5 // 7 - 1 :]], red, around=60)
        s.lathe([(0.3, 30.2), (0.16, 31), (0.1, 33.4), (0, 33.5)], steel(0.1), around=16)
        s.ball((0, 33.6, 0), 0.36, red, detail=7)
        s.lathe([(1.1, 3.3), (1.5, 2.4), (2.3, 1.0), (2.2, 0.8), (1.3, 2.2), (0, 2.4)], steel(0.2), smooth=3, around=44)
        for k in range(3):
            with s.at(turn=120 * k + 60):
                s.plate(
                    [(2.6, 5.0), (3.6, 9.6), (5.4, 8.4), (7.4, 5.0), (8.2, 0.4), (7.6, 0.0), (6.8, 0.2), (5.4, 3.0)],
                    0.9,
                    red,
                    bevel=0.4,
                    smooth=5,
                )
        for y, r in ((18.0, 1.55), (13.0, 1.1)):
            far = float(np.interp(y, [p[1] for p in line], [p[0] for p in line]))
            with s.at(turn=-20), s.at(0, y, far - 0.45, tilt=84 if y > 15 else 92):
                s.lathe([(r * 1.02, 0), (r * 1.3, 0.25), (r * 1.3, 0.6), (r * 1.05, 0.75), (r, 0.55)], steel(0.08), smooth=3, around=40)
                s.lathe([(r * 1.05, 0.45), (r * 0.6, 0.66), (0, 0.72)], plastic("2b5a86", 0.03).but(shine=2), smooth=3, around=32)
        for y in (6.4, 22.0):
            far = float(np.interp(y, [p[1] for p in line], [p[0] for p in line]))
            s.lathe([(far, y - 0.3), (far + 0.12, y - 0.2), (far + 0.1, y + 0.2), (far - 0.05, y + 0.3)], red, around=56)


@thing("toy boat, sailing boat, sailboat, toy sailboat, model boat, model ship, boat, sailing ship, toy ship", seen=12)
def toy_boat(s: Solid, rng: random.Random) -> None:
    paint = s.own(plastic("2d5d8f", 0.15))
    sail = s.own(cloth("f1ebdc").but(fuzz=0.2, soft=0.3), 1)
    wood = wooden("c08a50", 0)
    t = np.linspace(0, 1, 40)
    half = 4.3 * np.sin(np.pi * np.clip(t * 0.86 + 0.12, 0, 1)) ** 0.75
    half[-1] = 0.02
    top = 5.2 + 1.9 * (t - 0.35) ** 2 * 2
    x = -13 + 27 * t
    a = np.linspace(-math.pi / 2, math.pi / 2, 25)
    rows = np.stack(
        [
            np.stack(
                (
                    x - (t - 0.5) * 2.4 * np.cos(b) + 1.2,
                    top - (top - 0.9) * np.cos(b) ** 0.8,
                    half * np.sign(b) * np.abs(np.sin(b)) ** 0.55,
                ),
                -1,
            )
            for b in a
        ]
    )
    with s.at(turn=-24):
        s.sheet(rows, paint)
        s.sheet([[tuple(rows[k, 0] * (1, 1, w)) for k in range(len(a) // 2 + 1)] for w in np.linspace(1, -1, 5)], paint)
        s.sheet(
            [[(float(x[k] + 1.2), float(top[k]) - 0.45, float(half[k]) * 0.97 * w) for k in range(40)] for w in np.linspace(-1, 1, 7)],
            wood.bumped(lambda p: -0.03 * step(0.9, 1.0, np.cos(p[:, 2] * 7))),
        )
        for row in (0, -1):
            s.tube([tuple(p) for p in rows[row]], 0.28, wood, sides=8)
        s.box((-4.6, 5.9, 0), (5.4, 2.0, 3.8), wood, radius=0.4)
        s.tube([(2.0, 5, 0), (2.0, 37, 0)], [0.42, 0.26], wood)
        s.tube([(2.0, 8.2, 0), (-11.0, 8.6, 1.2)], 0.27, wood)
        u, v = np.linspace(0, 1, 18)[:, None], np.linspace(0, 1, 24)[None, :]
        belly = np.sin(u * math.pi) ** 0.8 * np.sin(np.clip(v * 1.1, 0, 1) * math.pi) ** 0.7
        s.sheet(np.stack((1.6 - 12.4 * u * (1 - v) ** 0.9 - 0.1, 8.9 + 27.2 * v + 0 * u, 1.2 * u * (1 - v) + 1.9 * belly), -1), sail)
        s.sheet(np.stack((2.4 + 10.6 * u * (1 - v) ** 1.05, 8.4 + 24 * v - 0.8 * u * (1 - v), 1.6 * belly), -1), sail)
        s.tube([(13.4, 7.6, 0), (2.1, 34.6, 0)], 0.06, matt("d8ccb0"), sides=5)
        s.tube([(-11.4, 6.0, 0), (2.0, 36.6, 0)], 0.06, matt("d8ccb0"), sides=5)
        s.sheet(
            [[(2.0 - 3.4 * k, 36.8 - 1.8 * w - 0.9 * k * (w - 0.5), 0.35 * math.sin(k * 5)) for k in np.linspace(0, 1, 9)] for w in (0, 1)],
            plastic("c22f2a", 0.6),
        )
        for z in (1.6, -1.6):
            with s.at(-9.2 + 0.6 * z, 0, z * 2.2):
                s.box((2.0, 0.55, 0), (1.2, 1.1, 1.0), wood, radius=0.1)
            s.box((5.0, 0.55, z * 1.5), (1.2, 1.1, 1.0), wood, radius=0.1)
        s.box((-1.2, 0.75, 3.3), (13, 0.7, 0.9), wood, radius=0.2)
        s.box((-1.2, 0.75, -3.3), (13, 0.7, 0.9), wood, radius=0.2)
