"""Cookies and gingerbread."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, crumb, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import rough, toasted
from allaprima.stills.things.bakery.toppings import SWEET, disc_spots, strewn


def _one_cookie(s: Solid, rng: random.Random, dough: Matter) -> None:
    push = rng.uniform(0, 6)
    line = [(0, 0), (3.9, 0), (4.3, 0.25), (4.25, 0.7), (3.7, 1.05), (2, 1.2), (0, 1.25)]
    s.lathe(line, dough, smooth=3, shape=lambda a: 1 + 0.02 * np.sin(3 * a + push) + 0.01 * np.sin(5 * a - push))
    chips = disc_spots(rng, 13, 3.5, 1.35)
    big = [c for k, c in enumerate(chips) if k % 2]
    mesh = meshes.ball((0, 0, 0), (0.5, 0.34, 0.46), lambda w: 1 + 0.12 * np.sin(w[:, 0] * 5 + w[:, 2] * 4), 6)

    def turn(x: float, z: float, k: float) -> np.ndarray:
        return matrix(x, 1.2 - 0.012 * (x * x + z * z), z, rng.uniform(0, 180), rng.uniform(-20, 20), scale=k)

    strewn(s, mesh, [turn(x, z, 1.25 if (x, z) in big else 0.9) for x, z in chips], plastic("3a1a0c", 0.25))


@thing("cookie, biscuit, chocolate chip cookie, stack of cookies@stack, cookie stack@stack", seen=34, group=3)
def cookie(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return toasted(0.27 + 0.22 * step(2.2, 4.2, out(p) + 0.7 * fbm(p, 1.6, 3, 1)) + 0.1 * fbm(p, 0.6, 4, 4))

    def crackle(p: np.ndarray) -> np.ndarray:
        return 0.06 * fbm(p, 0.9, 4, 2) - 0.07 * step(0.1, 0.0, np.abs(noise(p, 1.6, 5)))

    dough = s.own(crumb("cc9450").painted(colour).bumped(crackle))
    if s.variant == "stack":
        for k in range(5):
            with s.at(
                rng.uniform(-0.3, 0.3), k * 1.22, rng.uniform(-0.3, 0.3), turn=rng.uniform(0, 360), lean=rng.uniform(-1.5, 1.5) if k else 0
            ):
                _one_cookie(s, rng, dough)
    else:
        _one_cookie(s, rng, dough)


def _gingerbread(s: Solid) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        return between("8a4a1f", "b06a30", 0.5 + 0.5 * fbm(p, 1.2, 4, 2))

    return s.own(crumb("a05c28").painted(colour).bumped(rough(0.35, 0.02)))


@thing("gingerbread man, gingerbread, gingerbread cookie", seen=46, group=3)
def gingerbread_man(s: Solid, rng: random.Random) -> None:
    half = [
        (0, 13.2),
        (1.7, 12.8),
        (2.5, 11.4),
        (2.1, 9.9),
        (1.5, 9.1),
        (2.6, 8.7),
        (4.8, 9.3),
        (6.0, 9.1),
        (6.4, 8.0),
        (5.8, 7.1),
        (4.2, 6.8),
        (2.8, 6.0),
    ]
    half += [(2.7, 4.6), (3.4, 2.6), (4.3, 1.2), (4.2, 0.1), (3.2, -0.3), (1.9, 0.2), (0.9, 2.2), (0, 3.0)]
    outline = [*half, *((-x, y) for x, y in reversed(half[1:-1]))]
    icing = Matter("f5f1e8", roughness=0.3, soft=0.4)
    with s.at(0, 0, 6.4, turn=8), s.at(y=0.45, tilt=-90):
        s.plate(outline, 0.9, _gingerbread(s), bevel=0.3, smooth=4)

        def line(points: Sequence[Point]) -> None:
            s.tube([(x, y, 0.5) for x, y in points], 0.13, icing, smooth=5, sides=8)

        zig = [(-0.45, 0), (-0.25, 0.3), (0, -0.25), (0.25, 0.3), (0.45, 0)]
        for x, y, turn in ((5.0, 8.1, 80), (-5.0, 8.1, -80), (3.3, 1.2, 25), (-3.3, 1.2, -25)):
            a = math.radians(turn)
            line([(x + 2.3 * u * math.cos(a) - v * math.sin(a), y + 2.3 * u * math.sin(a) + v * math.cos(a)) for u, v in zig])
        line([(-0.95, 10.35), (-0.5, 9.95), (0, 9.85), (0.5, 9.95), (0.95, 10.35)])
        for x in (-0.75, 0.75):
            s.ball((x, 11.4, 0.45), (0.24, 0.24, 0.2), plastic("2a1a14", 0.15), detail=8)
        for y, colour in ((8.0, "c8323c"), (6.5, "4f9a54"), (5.0, "c8323c")):
            s.ball((0, y, 0.45), (0.42, 0.42, 0.3), plastic(colour, 0.15), detail=10)


@thing("gingerbread house", seen=18)
def gingerbread_house(s: Solid, rng: random.Random) -> None:
    dough = _gingerbread(s)
    icing = Matter("f5f1e8", roughness=0.4, soft=0.5)
    with s.at(turn=-32):
        front = [(-5, 0), (5, 0), (5, 7.5), (0, 13), (-5, 7.5)]
        for z in (6, -6):
            with s.at(0, 0, z):
                s.plate(front, 0.9, dough, bevel=0.15)
        for x in (-4.6, 4.6):
            s.box((x, 3.8, 0), (0.9, 7.6, 12), dough, radius=0.15)
        for side in (-1, 1):
            with s.at(side * 3.1, 10.5, 0, lean=-side * 47.7):
                s.box((0, 0, 0), (9.4, 0.9, 14.6), dough, radius=0.2)
                s.box((0, 0.55, 0), (9.4, 0.3, 14.7), icing.bumped(rough(1.5, 0.06)), radius=0.14)
                for i in range(4):
                    for k in range(5):
                        colour = SWEET[(i + k * 2 + (side > 0)) % 6]
                        s.ball((-3.2 + i * 2.1, 0.78, -5.4 + k * 2.7), (0.6, 0.35, 0.6), plastic(colour, 0.12), detail=8)
                drops = [(side * 4.7, -0.3 - 0.5 * (k % 3 == 0) - 0.3 * (k % 2), -6.6 + k * 1.2) for k in range(12)]
                for out_, low, at in drops:
                    s.tube([(out_, 0.4, at), (out_ + side * 0.05, low, at)], [0.4, 0.22], icing, sides=8)
        s.tube([(0, 13.9, -7.4), (0, 13.9, 7.4)], 0.6, icing.bumped(rough(1, 0.1)), sides=12)
        with s.at(0, 0, 6.5):
            door = [(-1.5, 0), (1.5, 0), (1.5, 3.2), (0.9, 4.3), (0, 4.6), (-0.9, 4.3), (-1.5, 3.2)]
            s.plate(door, 0.5, crumb("5e2f14"), bevel=0.1)
            s.tube([(x * 1.08, y * 1.05, 0.25) for x, y in ((1.5, 0.2), *door[2:], (-1.5, 0.2))], 0.2, icing, sides=8)
            s.ball((0.95, 2.1, 0.35), 0.22, plastic("e0b040", 0.1), detail=8)
            for x, y in ((-3, 5), (3, 5), (0, 8.3)):
                s.box((x, y, 0), (1.7, 1.8, 0.2), Matter("ffcf70", roughness=0.2, glow=0.7), radius=0.08)
                for a, b in ((0, 1.0), (0, -1.0), (0.95, 0), (-0.95, 0), (0, 0)):
                    wide = 0.28 if (a, b) != (0, 0) else 0.2
                    size = (2.1, wide, 0.3) if a == 0 else (wide, 2.1, 0.3)
                    s.box((x + a, y + b, 0.05), size, icing, radius=0.12)
                s.box((x, y, 0.05), (0.2, 1.9, 0.3), icing, radius=0.1)
            s.tube([(-5.2, 7.0, 0.1), (0, 12.6, 0.1), (5.2, 7.0, 0.1)], 0.3, icing, sides=8)
        for x in (-5.2, 5.2):
            s.tube([(x, 0.36, 6.4), (x, 7.4, 6.4)], 0.34, icing, sides=10)
        with s.at(-2.9, 10.6, -3):
            s.box((0, 2.6, 0), (2.2, 4.6, 2.2), dough, radius=0.15)
            s.box((0, 4.9, 0), (2.6, 0.7, 2.6), icing, radius=0.33)
        s.lathe(
            [(11.5, 0.02), (11.2, 0.3), (0, 0.35)],
            icing.bumped(rough(2, 0.08)),
            shape=lambda a: 1 + 0.05 * np.sin(3 * a) + 0.03 * np.sin(7 * a),
        )
