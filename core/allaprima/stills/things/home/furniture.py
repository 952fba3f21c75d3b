"""Chairs, tables and shelves."""

from __future__ import annotations

import math
import random

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, gold, made_of, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.home.shapes import upright


def _round_box(w: float, h: float, r: float, x: float = 0.0, y: float = 0.0, n: int = 6) -> list[Point]:
    """The outline of a rectangle with round corners."""
    line = []
    for cx, cy, a0 in ((w / 2 - r, h / 2 - r, 0), (-w / 2 + r, h / 2 - r, 90), (-w / 2 + r, -h / 2 + r, 180), (w / 2 - r, -h / 2 + r, 270)):
        line += [
            (x + cx + r * math.cos(math.radians(a0 + 90 * k / n)), y + cy + r * math.sin(math.radians(a0 + 90 * k / n)))
            for k in range(n + 1)
        ]
    return line


def _legs(s: Solid, x: float, z: float, low: float, high: float, splay: float, radius: float, matter: Matter) -> None:
    """Four legs that taper downwards."""
    for a in (-1, 1):
        for b in (-1, 1):
            upright(
                s,
                meshes.tube([(a * (x + splay), low + radius * 0.6, b * (z + splay)), (a * x, high, b * z)], [radius * 0.6, radius], 12),
                matter,
            )


@thing("chair, wooden chair, dining chair, kitchen chair", seen=16)
def chair(s: Solid, rng: random.Random) -> None:
    wood = s.own(made_of("oak wood"))
    with s.at(turn=-30):
        _legs(s, 16.5, 16, 0, 44, 2, 2.1, wood)
        with s.at(0, 45.2, 0, tilt=-90):
            s.plate(_round_box(43, 42, 6), 3, wood, bevel=1.0)
        for x in (-1, 1):
            upright(
                s,
                meshes.tube(
                    [(x * 18, 44, -17.3), (x * 18.3, 56, -18.8), (x * 18.5, 66, -21), (x * 18.7, 78, -23.8), (x * 18.8, 88, -26.5)],
                    [1.9, 1.8, 1.7, 1.5, 1.4],
                    12,
                ),
                wood,
            )
        for k in range(5):
            x = -12 + 6 * k
            upright(s, meshes.tube([(x * 0.95, 46, -17.5), (x, 64, -20.8 - 0.6 * math.cos(k - 2)), (x, 82, -25.4)], 0.85, 10), wood)
        s.tube(
            [(-19.5, 85, -25.2), (-9, 86.4, -27.6), (0, 86.8, -28.2), (9, 86.4, -27.6), (19.5, 85, -25.2)],
            [2.2, 3.0, 3.2, 3.0, 2.2],
            wood,
            smooth=5,
            sides=14,
            flat=1.6,
        )
        for x in (-1, 1):
            s.tube([(x * 17.6, 20, -17), (x * 17.6, 20, 17)], 1.0, wood, sides=10)
        s.tube([(-17.6, 20, 0), (17.6, 20, 0)], 1.0, wood, sides=10)


@thing("stool, wooden stool, bar stool, milking stool", seen=18, holds=(45.0, 15.0))
def stool(s: Solid, rng: random.Random) -> None:
    wood = s.own(made_of("oak wood"))
    s.lathe([(0, 41.5), (15.5, 41.5), (17, 42.3), (17.4, 43.4), (17, 44.4), (15.5, 45), (0, 44.6)], wood, smooth=0, around=64)
    for k in range(3):
        a = k * 2 * math.pi / 3 + 0.5
        upright(s, meshes.tube([(18 * math.sin(a), 1.2, 18 * math.cos(a)), (10.5 * math.sin(a), 42, 10.5 * math.cos(a))], [1.2, 1.9]), wood)
        b = a + 2 * math.pi / 3
        s.tube([(15 * math.sin(a), 17, 15 * math.cos(a)), (15 * math.sin(b), 17, 15 * math.cos(b))], 0.85, wood, sides=10)


@thing("small table, side table, end table, model of a table", seen=16, holds=(45.0, 26.0))
def small_table(s: Solid, rng: random.Random) -> None:
    wood = s.own(made_of("walnut wood"))
    s.lathe([(0, 42.4), (27, 42.4), (29, 43), (29.8, 43.8), (29.6, 44.5), (29, 45), (0, 45)], wood, around=72)
    for k in range(4):
        a = k * math.pi / 2 + 0.6
        upright(s, meshes.tube([(23 * math.sin(a), 1.1, 23 * math.cos(a)), (15 * math.sin(a), 42.5, 15 * math.cos(a))], [1.1, 2.3]), wood)


@thing("bookshelf, bookcase, shelf of books, book shelf", seen=8)
def bookshelf(s: Solid, rng: random.Random) -> None:
    wood = s.own(made_of("oak wood"))
    codes = ("7a2c28", "2f4a66", "3f5f48", "c9a24e", "d8cdb4", "4a3a52", "b8623a", "24303a", "8a9a8c", "a8485a")
    with s.at(turn=-16):
        for x in (-1, 1):
            upright(s, meshes.box((x * 29, 45, 0), (2.4, 90, 24), 0.3), wood)
        for k in range(4):
            s.box((0, 2.5 + 28.5 * k, 0), (56, 2.2, 23.6), wood, radius=0.3)
        s.box((0, 45, -11.4), (57, 88, 0.8), wood)
        for k in range(3):
            left, floor = -27.4, 3.6 + 28.5 * k
            end = (27.0, 12.0, 20.0)[k]
            while left < end - 4:
                w, h, d = rng.uniform(2.0, 4.6), rng.uniform(17.5, 23.5), rng.uniform(14, 18)
                cover = plastic(rng.choice(codes), 0.6)
                s.add(meshes.box((left + w / 2, floor + h / 2, 10.8 - d / 2), (w - 0.12, h, d), 0.35, 3), cover)
                for y in (0.8, 0.2) if rng.random() < 0.5 else ():
                    s.box((left + w / 2, floor + h * y, 10.85), (w - 0.3, 0.5, 0.14), gold(0.3))
                left += w
            if k == 1:
                for n in range(3):
                    with s.at(19.5, floor + 1.6 + 3.2 * n, 2, turn=rng.uniform(-10, 10)):
                        s.box((0, 0, 0), (13, 3.0, 17), plastic(codes[n + 3], 0.6), radius=0.35)
