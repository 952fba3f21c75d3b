"""Pianos and accordions."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import ceramic, gold, metal, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.fretting import scaled


def _keys(s: Solid, count: int, wide: float, long: float) -> None:
    """In x and y, their front end at y = 0, their tops at z = 0."""
    each = wide / count
    for k in range(count):
        s.box((-wide / 2 + (k + 0.5) * each, long / 2, -each * 0.5), (each * 0.93, long, each), plastic("f1ede3", 0.15), radius=0)
    for k in range(count - 1):
        if k % 7 not in (2, 6):
            s.box((-wide / 2 + (k + 1) * each, long * 0.68, each * 0.1), (each * 0.55, long * 0.64, each * 0.9), plastic("1b1b1d", 0.15))


@thing("piano, grand piano", seen=18)
def piano(s: Solid, rng: random.Random) -> None:
    lacquer = s.own(plastic("17171a", 0.05))
    plan = [
        (-18.5, 3.0),
        (18.5, 3.0),
        (18.5, 12),
        *[
            (p[0], p[1])
            for p in meshes.curve(
                [(18.5, 14), (16.5, 20), (9.5, 25), (5.5, 32), (1.2, 38.5), (-6, 41), (-13, 39.6), (-17.4, 35), (-18.5, 29)], 5
            )
        ],
    ]
    with s.at(-2, 0, 14, turn=-24):
        with s.at(0, 19.4, 0, tilt=-90):
            s.plate(plan, 7.0, lacquer, bevel=0.25)
            with s.at(0, 0, 3.55):

                def iron(p: np.ndarray) -> np.ndarray:
                    lines = 0.5 + 0.5 * np.sin((p[:, 0] * 0.97 + p[:, 1] * 0.24) * 9)
                    return mixed(
                        between("caa050", "7e5f2a", step(0.3, 0.9, lines) * step(12, 12.4, p[:, 1])),
                        "7a4a26",
                        1 - step(10.4, 10.6, p[:, 1]),
                    )

                s.plate(scaled([(x, y - 0) for x, y in plan], 0.95, 21), 0.1, metal("caa050", 0.3).painted(iron))
            s.tube([(x * 0.985, y, 3.6) for x, y in plan], 0.55, lacquer, closed=True, sides=10)
        s.box((0, 17.2, 1.0), (37, 2.4, 8.4), lacquer, radius=0.3)
        for side in (-1, 1):
            s.box((side * 17.5, 19.8, 0.6), (2.4, 4.2, 8.0), lacquer, radius=0.6)
        with s.at(0, 18.9, 4.6, tilt=-90):
            _keys(s, 35, 32.4, 5.4)
        s.box((0, 21.4, -3.2), (33, 4.6, 0.8), lacquer, radius=0.2)
        with s.at(0, 23.6, -4.8, tilt=-16):
            s.box((0, 3, 0), (19, 6, 0.5), lacquer, radius=0.2)
        with s.at(-18.5, 23.2, 0, lean=38), s.at(18.5, 0, 0), s.at(0, 0.4, 0, tilt=-90):
            s.plate([(x * 1.01, y) for x, y in plan if y > 11 or y == 12] + [(-18.5, 12)], 0.6, lacquer, bevel=0.15)
        s.tube([(15.6, 22.5, -14), (8.5, 44.6, -15)], 0.3, lacquer, sides=10)
        for x, z in ((-16.0, -1.0), (16.0, -1.0), (-7.0, -36.0)):
            with s.at(x, 0, z):
                s.lathe([(0, 0), (0.9, 0.2), (0.9, 1.0), (0.6, 1.6), (1.0, 3), (1.7, 12), (1.9, 15.6), (0, 16)], lacquer, around=32)
        for side in (-1, 1):
            s.tube([(side * 1.6, 16, -4.5), (side * 2.2, 8, -4), (side * 1.8, 3, -3.6)], 0.5, lacquer, smooth=5)
        s.box((0, 2.6, -3.4), (6.4, 1.4, 3), lacquer, radius=0.4)
        for x in (-1.6, 0, 1.6):
            s.box((x, 1.8, -0.8), (0.8, 0.3, 3.4), gold(), radius=0.12)
        with s.at(0, 0, 17):
            s.box(
                (0, 11.2, 0),
                (17, 2.6, 8),
                plastic("241f1f", 0.35).bumped(lambda p: 0.12 * np.cos(p[:, 0] * 2.2) * np.cos(p[:, 2] * 2.2)),
                radius=0.9,
            )
            s.box((0, 9.6, 0), (16, 1.2, 7.2), lacquer, radius=0.2)
            for x in (-7.0, 7.0):
                for z in (-2.8, 2.8):
                    s.tube([(x, 0.4, z), (x, 9.4, z)], [0.4, 0.8], lacquer, sides=10)


@thing("accordion, concertina", seen=16)
def accordion(s: Solid, rng: random.Random) -> None:
    pearl = s.own(plastic("a8232b", 0.1))
    with s.at(0, 0.2, 0, turn=-14):
        folds = 15
        rows = []
        for k in range(2 * folds + 1):
            grow = 0.0 if k % 2 else 1.3
            x = -11 + k * 22 / (2 * folds)
            rows.append([(x, y, z) for y, z in _round_rect(18.2 + grow, 8.8 + grow)])
            if k % 2 == 0:
                rows.append([(x + 0.14, y, z) for y, z in _round_rect(18.2 + grow, 8.8 + grow)])
        points = np.array(rows) + np.array((0.0, 20.0, 0.0))
        mesh = meshes.grid(points, round_u=True)
        if (mesh.normals * (mesh.points - points.mean((0, 1)))).sum() < 0:
            mesh = meshes.grid(points[::-1], round_u=True)

        def fold(p: np.ndarray) -> np.ndarray:
            rim = np.maximum(step(18.9, 19.2, np.abs(p[:, 1] - 20)), step(9.6, 9.8, np.abs(p[:, 2])))
            return between("3a0f14", "d9c9a0", rim * (0.75 + 0.25 * noise(p, 2, 3)))

        s.add(mesh, plastic("3a0f14", 0.5).painted(fold))
        for side in (-1, 1):
            with s.at(side * 15, 20, 0):
                s.box((0, 0, 0), (9, 40, 21), pearl, radius=1.6)
                s.box((-side * 4.2, 0, 0), (0.8, 40.4, 21.4), metal("d9c08a", 0.2), radius=0.3)
        with s.at(16, 20, 10.55):
            for k in range(9):
                s.box((0, -14 + k * 3.5, 0), (5.4, 1.1, 0.25), metal("d9c08a", 0.2))
        with s.at(21.5, 20.5, 7.6, lean=90):
            s.box((0, -1.2, -0.8), (38, 5.6, 5.6), pearl, radius=0.6)
            with s.at(0, -3.6, 2.3):
                _keys(s, 24, 35, 6.6)
        for k in range(8):
            for j in range(5):
                with s.at(-15 - 2.8 + j * 1.5, 7 + k * 3.4 + j * 0.5, 10.4, tilt=90):
                    s.lathe([(0.55, 0), (0.5, 0.45), (0, 0.55)], ceramic("f0eadc"), around=12)
        s.tube([(-19.6, 36, 0), (-23, 30, 0), (-23.4, 20, 0), (-23, 10, 0), (-19.6, 4, 0)], 1.2, plastic("2a1a14", 0.5), smooth=6, flat=2.2)


def _round_rect(high: float, deep: float) -> list[Point]:
    """37 points of an oblong with round corners."""
    a = np.linspace(0, 2 * math.pi, 37)
    return [
        (float(high * np.sign(c) * abs(c) ** 0.22), float(deep * np.sign(d) * abs(d) ** 0.22))
        for c, d in zip(np.cos(a), np.sin(a), strict=True)
    ]
