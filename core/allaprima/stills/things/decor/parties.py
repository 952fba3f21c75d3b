"""Presents, balloons, party hats and Easter baskets."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills.matter import Matter, leaf, matt, plastic
from allaprima.stills.mesh import unit
from allaprima.stills.patterns import between, cells, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.decor.shapes import bow, needle_mesh, tails


@thing("gift box, present, gift, christmas present, birthday present, wrapped present, gift with a bow", seen=20, group=3)
def gift_box(s: Solid, rng: random.Random) -> None:
    paper, ribbon = (s.own(Matter("b3242c", roughness=0.35)), s.own(Matter("efd9a0", roughness=0.28, metal=0.25), 1))
    with s.at(turn=rng.uniform(22, 34)):
        s.box((0, 4.4, 0), (12.4, 8.8, 12.4), paper, radius=0.18)
        s.box((0, 9.3, 0), (13, 2.6, 13), paper, radius=0.2)
        for size in ((12.52, 8.78, 2.0), (2.0, 8.78, 12.52)):
            s.box((0, 4.42, 0), size, ribbon, radius=0.05)
        for size in ((13.12, 2.72, 2.0), (2.0, 2.72, 13.12)):
            s.box((0, 9.3, 0), size, ribbon, radius=0.08)
        with s.at(0, 10.66, 0, turn=15):
            tails(s, 4.2, ribbon)
            bow(s, 4.6, ribbon)


@thing("ribbon, bow, ribbon bow, satin ribbon, satin bow", seen=38)
def ribbon(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("c2263a", roughness=0.3, fuzz=0.1))
    with s.at(0, 0.31, 0, turn=4):
        tails(s, 6, own)
        bow(s, 6, own, 2, 0.5)


@thing("balloon, party balloon, bunch of balloons@bunch, balloons@bunch", seen=4, group=1)
def balloon(s: Solid, rng: random.Random) -> None:
    codes = ("c8283a", "2f6fb8", "e8b23a", "3f9a6a", "d8678f")
    spots: list[tuple[float, float, float, float]] = [(0, 62, 0, 0)]
    if s.variant:
        spots = [(-14, 66, -2, 7), (13, 68, -4, -6), (0, 82, -6, 0), (-4, 58, 12, 3), (20, 86, -14, -8)]
    for k, (x, y, z, lean) in enumerate(spots):
        own = s.own(Matter(codes[k], roughness=0.06, soft=0.35))
        with s.at(x, y, z, lean=lean):
            s.lathe(
                [
                    (0, -16.3),
                    (0.5, -16.2),
                    (0.75, -15.9),
                    (0.3, -15.5),
                    (0.45, -15.2),
                    (1.3, -14.2),
                    (5.2, -9.6),
                    (9.6, -3.6),
                    (11.6, 2.4),
                    (11.0, 8.0),
                    (7.6, 12.4),
                    (3.4, 14.4),
                    (0, 14.8),
                ],
                own,
                smooth=4 if not s.variant else 2,
                around=56 if not s.variant else 40,
            )
        knot = (x + 15.6 * math.sin(math.radians(lean)), y - 15.6 * math.cos(math.radians(lean)), z)
        foot = (0.0, 0.2, 0.0)
        middle = [
            tuple(knot[i] + (foot[i] - knot[i]) * t + (1.2 * math.sin(t * 9 + k) * (1 - t) if i == 0 else 0) for i in range(3))
            for t in np.linspace(0, 1, 12)
        ]
        s.tube(middle, 0.14, matt("e8e2d8"), sides=6, smooth=2)


@thing("party hat, birthday hat, party cone", seen=10)
def party_hat(s: Solid, rng: random.Random) -> None:
    def dots(p: np.ndarray) -> np.ndarray:
        out = 5.2 * (1 - p[:, 1] / 15.5)
        a, y = turned(p) * np.maximum(out, 0.6), p[:, 1]
        row = np.round(y / 2.4)
        count = np.maximum(np.round(2 * math.pi * 5.2 * (1 - row * 2.4 / 15.5) / 3.0), 1)
        turn = turned(p) / (2 * math.pi) * count + 0.5 * (row % 2)
        near = np.hypot((turn - np.round(turn)) * 2 * math.pi / count * out, y - row * 2.4)
        base = between("e05a78", "f6efe2", 1 - step(0.5, 0.58, near))
        found: np.ndarray = base + 0 * a[:, None]
        return found

    s.lathe([(5.2, 0), (0.1, 15.5)], s.own(plastic("e05a78", 0.35).painted(dots)))
    chance = np.random.default_rng(4)
    way = unit(chance.normal(size=(700, 3)))
    s.add(needle_mesh(np.tile((0.0, 15.6, 0.0), (700, 1)), way, 1.7, 0.16, rng), s.own(Matter("f0c850", roughness=0.3), 1))
    angle = np.linspace(0, 2 * math.pi, 420)
    out = chance.uniform(0.1, 0.7, 420)
    way = np.stack((np.cos(angle), chance.normal(size=420) * 0.7, np.sin(angle)), -1)
    s.add(
        needle_mesh(np.stack((5.2 * np.cos(angle), 0.5 + 0 * out, 5.2 * np.sin(angle)), -1), way, 0.9, 0.16, rng),
        s.own(Matter("f0c850", roughness=0.3), 1),
    )


@thing("easter basket, basket of easter eggs, basket with easter eggs", seen=26)
def easter_basket(s: Solid, rng: random.Random) -> None:
    s.put("basket@handle", rng)
    chance = np.random.default_rng(7)
    count = 1600
    a, r = chance.uniform(0, 2 * math.pi, count), 10.4 * np.sqrt(chance.uniform(0, 1, count))
    at = np.stack((r * np.cos(a), 5.6 + 0 * a, r * np.sin(a)), -1)
    way = np.stack((chance.normal(size=count) * 0.6, 0.6 + 0 * a, chance.normal(size=count) * 0.6), -1)
    s.add(needle_mesh(at, way, 3.6, 0.3, rng), leaf("7aa845"))
    s.lathe([(10.6, 5.4), (0, 5.6)], matt("4d7a30"))

    def painted(first: str, second: str, kind: int) -> Callable[[np.ndarray], np.ndarray]:
        def colour(p: np.ndarray) -> np.ndarray:
            if kind == 0:
                return between(first, second, step(0.2, 0.3, np.sin(p[:, 1] * 4)))
            if kind == 1:
                return between(second, first, step(0.3, 0.36, cells(p, 1.3, 3)))
            return between(first, second, step(-0.1, 0.1, np.sin(p[:, 1] * 3.2 + np.abs(np.sin(turned(p) * 5)) * 1.6)))

        return colour

    codes = (
        ("d8678f", "f6efe2"),
        ("5a9ac8", "f2e6a8"),
        ("e8c24a", "f6efe2"),
        ("6db08a", "f6efe2"),
        ("9a7fc0", "f0e0f0"),
        ("e08a4a", "f6efe2"),
        ("d85a5a", "f2e6a8"),
    )
    for k, (first, second) in enumerate(codes):
        t = k * 2 * math.pi / 6
        x, z = (5.6 * math.cos(t), 5.6 * math.sin(t)) if k < 6 else (0.0, 0.0)
        with s.at(x, 7.9 if k < 6 else 9.2, z, turn=rng.uniform(0, 360), tilt=rng.uniform(20, 60), lean=rng.uniform(-30, 30)):
            s.lathe(
                [(0, -2.6), (1.2, -2.35), (2.1, -1.2), (2.35, 0.1), (1.95, 1.6), (1.0, 2.8), (0, 3.2)],
                plastic(first, 0.25).painted(painted(first, second, k % 3)),
                smooth=3,
                around=28,
            )
