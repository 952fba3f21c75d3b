"""Paint, ladders, and what is found on building sites."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, brass, matt, metal, plastic, steel
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tools.shapes import loft, rings_along, varnished


@thing("paint can, can of paint, bucket of paint, paint bucket, paint pot, tin of paint", seen=28)
def paint_can(s: Solid, rng: random.Random) -> None:
    colour = s.own(plastic("2f7fb8", 0.12))
    tin, wet = metal("c6c7ca", 0.16), colour
    s.lathe(
        [
            (0, 0.3),
            (7.6, 0.3),
            (7.9, 0),
            (8.1, 0.3),
            (8.0, 0.7),
            (8.0, 17.0),
            (8.3, 17.3),
            (8.3, 17.7),
            (7.9, 17.8),
            (7.2, 17.7),
            (7.0, 17.2),
            (7.0, 16.8),
            (7.9, 16.6),
            (7.9, 8),
        ],
        tin,
        around=72,
    )
    s.lathe([(8.03, 2.5), (8.06, 2.6), (8.06, 14.6), (8.03, 14.7)], matt("f0ece3"), around=72)
    s.lathe([(7.95, 15.2), (0, 15.2)], wet)
    drips = [(-0.5, 7.2, 0.55), (-0.28, 3.6, 0.42), (0.02, 9.4, 0.62), (0.3, 5.0, 0.5), (0.52, 2.6, 0.4)]
    for a, length, width in drips:
        path = [(8.22 * math.sin(a), y, 8.22 * math.cos(a)) for y in (17.4, 16.4, 17.2 - length * 0.6, 17.2 - length)]
        s.tube(path, [width * 0.9, width * 0.75, width * 0.6, width * 0.95], wet, smooth=4)
    rim = [(7.75 * math.sin(a), 17.75, 7.75 * math.cos(a)) for a in np.linspace(-0.75, 0.75, 20)]
    s.tube(rim, [0.3 + 0.3 * math.sin(k / 19 * math.pi) for k in range(20)], wet, flat=0.45)
    for side in (-1, 1):
        with s.at(side * 8.0, 13.6, 0, lean=-side * 90):
            s.lathe([(0.9, -0.1), (0.9, 0.25), (0.5, 0.5), (0, 0.55)], tin, around=24)
    s.tube(
        [(-8.5, 13.6, 0), (-9.2, 9, 3.4), (-7.6, 4.6, 6.8), (0, 2.2, 9.2), (7.6, 4.6, 6.8), (9.2, 9, 3.4), (8.5, 13.6, 0)],
        0.14,
        steel(),
        smooth=8,
        sides=8,
    )
    with s.at(0.6, 18.5, -1.2, turn=-32, lean=96, tilt=0):
        _brush(s, wet)


def _brush(s: Solid, wet: Matter) -> None:
    """Along y, its bristles' tip at -12."""
    s.add(
        meshes.grid(
            rings_along(
                [
                    (12.6, 0, 0.05, 0.05),
                    (12.5, 0, 0.9, 0.5),
                    (11.6, 0, 1.25, 0.6),
                    (7, 0, 0.85, 0.5),
                    (3, 0, 1.0, 0.55),
                    (0.4, 0, 1.9, 0.65),
                    (-0.6, 0, 2.1, 0.7),
                ],
                2.3,
            )[..., [1, 0, 2]]
        ),
        varnished("d2ad78", "a87f4c"),
    )
    s.box((0, -1.4, 0), (5.0, 3.2, 1.7), metal("cdced0", 0.16).bumped(lambda p: 0.05 * np.cos(p[:, 1] * 5)), radius=0.3)

    def hair(p: np.ndarray) -> np.ndarray:
        return between("c9a878", "6e5232", noise(p * (1, 0.05, 1), 0.12, 4) * 0.5 + 0.3)

    bristle = matt("c9a878").painted(hair).bumped(lambda p: 0.03 * noise(p * (1, 0.04, 1), 0.12, 6))
    s.add(meshes.grid(rings_along([(-2.8, 0, 2.4, 0.75), (-5, 0, 2.5, 0.85), (-7, 0, 2.45, 0.8)], 3)[..., [1, 0, 2]]), bristle)
    s.add(
        meshes.grid(
            rings_along([(-6.8, 0, 2.5, 0.85), (-8.2, 0, 2.4, 0.7), (-9.0, 0, 2.2, 0.4), (-9.2, 0, 0.4, 0.1), (-9.2, 0, 0.02, 0.02)], 3)[
                ..., [1, 0, 2]
            ]
        ),
        wet,
    )


@thing("paint roller", seen=34)
def paint_roller(s: Solid, rng: random.Random) -> None:
    nap = s.own(Matter("e8e3d6", roughness=0.95, shine=0.2, fuzz=0.6)).bumped(lambda p: 0.08 * fbm(p, 0.35, 3, 1))
    grip = plastic("c73a2c", 0.3)
    with s.at(0, 0, 0, turn=28):
        with s.at(-9, 2.6, -7, lean=-90):
            s.lathe([(0, 0), (2.1, 0.05), (2.45, 0.3), (2.6, 0.9), (2.6, 17.1), (2.45, 17.7), (2.1, 17.95), (0, 18)], nap)
            s.lathe([(0, -0.3), (1.3, -0.25), (1.4, 0.1)], grip)
            s.lathe([(1.4, 17.9), (1.3, 18.3), (0, 18.3)], grip)
        wire = [
            (9, 2.6, -7),
            (11.6, 2.6, -7),
            (12.2, 2.5, -6),
            (12.2, 2.2, -2.6),
            (11.4, 2.1, -1.6),
            (2.2, 1.8, -0.6),
            (0.4, 1.7, 0.4),
            (0, 1.6, 2.2),
            (0, 1.5, 6),
        ]
        s.tube(wire, 0.32, steel(0.2), smooth=5)
        s.tube(
            [(0, 1.5, 4.6), (0, 1.5, 6.4), (0, 1.5, 9), (0, 1.6, 13), (0, 1.6, 17)], [0.9, 1.25, 1.2, 1.5, 1.35], grip, smooth=5, sides=20
        )


@thing("ladder, stepladder, step ladder", seen=12)
def ladder(s: Solid, rng: random.Random) -> None:
    wood = s.own(varnished("d0a970", "a27a45"))
    with s.at(0, 0.4, 0, turn=28):
        for side in (-1, 1):
            for z in (17.0, -17.0):
                foot, top = (np.array((side * 19.0, 0.0, z)), np.array((side * 13.0, 88.0, 2.0 if z > 0 else -2.0)))
                _beam(s, foot, top, (2.2, 5.0), wood)
        for k in range(4):
            t = (k + 1) * 0.2
            wide, z = 38 - 12 * t, 17 - 15 * t
            s.box((0, 88 * t, z), (wide, 2.2, 10), wood, radius=0.4)
            if k % 2 == 0:
                s.tube([(-wide / 2, 88 * t, -z), (wide / 2, 88 * t, -z)], 1.0, wood)
        s.box((0, 89, 0), (30, 2.6, 15), wood, radius=0.5)
        for side in (-1, 1):
            s.tube([(side * 17.4, 30, 11), (side * 17.4, 30, -11)], 0.35, brass())


def _beam(s: Solid, foot: np.ndarray, top: np.ndarray, size: tuple[float, float], matter: Matter) -> None:
    """A slat between two points, wide in x and deep in z."""
    way = top - foot
    length = float(np.linalg.norm(way))
    lean = -math.degrees(math.asin(way[0] / length))
    tilt = math.degrees(math.atan2(way[2], way[1]))
    x, y, z = (foot + top) / 2
    with s.at(x, y, z, tilt=tilt, lean=lean):
        s.box((0, 0, 0), (size[0], length, size[1]), matter, radius=0.35)


@thing("traffic cone, road cone, safety cone", seen=14)
def traffic_cone(s: Solid, rng: random.Random) -> None:
    rubber = s.own(plastic("e8561f", 0.42))
    with s.at(turn=20):
        s.box((0, 1.2, 0), (29, 2.4, 29), rubber, radius=1.0)
    s.lathe([(12.4, 2.3), (11.6, 3.4), (10.7, 4.4), (2.7, 46.6), (2.6, 46.9), (2.3, 47), (2.0, 46.6), (2.2, 44)], rubber, around=64)
    for low, high in ((14, 21.5), (28, 35.5)):
        r = [10.7 - (y - 4.4) * 8 / 42.2 + 0.06 for y in (low, high)]
        s.lathe([(r[0] - 0.1, low - 0.02), (r[0], low), (r[1], high), (r[1] - 0.1, high + 0.02)], plastic("ecebe6", 0.35), around=64)


@thing("hard hat, safety helmet, construction helmet, hardhat", seen=20)
def hard_hat(s: Solid, rng: random.Random) -> None:
    shell = s.own(plastic("f0b81c", 0.16))
    with s.at(0, 0.5, 0, turn=32):

        def dome(d: np.ndarray) -> np.ndarray:
            ridge = np.exp(-((d[:, 2] / 0.09) ** 2)) + 0.75 * np.exp(-(((np.abs(d[:, 2]) - 0.3) / 0.07) ** 2))
            found: np.ndarray = np.minimum(1 + 0.035 * ridge * step(0.25, 0.5, d[:, 1]), 0.02 / np.maximum(-d[:, 1], 0.02))
            return found

        s.ball((0, 0.4, 0), (14, 14.4, 11.6), shell, shape=dome, detail=44)
        a = np.linspace(0, 2 * math.pi, 65)
        front = np.clip(np.cos(a), 0, 1) ** 1.5
        rows = []
        for grow, y in ((0.96, 0.3), (1.0, 0.9), (1.0, 0.7), (1.07, 0.35), (1.1, 0.0), (1.09, -0.3), (1.0, -0.3), (0.93, 0.0)):
            reach = 1 + (grow - 1) * (1 + 2.2 * front) if grow > 1 else np.full_like(a, grow)
            rows.append(np.stack((14 * reach * np.cos(a), y - 0.6 * front * (grow > 1.02), 11.6 * reach * np.sin(a)), -1))
        loft(s, np.array(rows) + np.array((0.0, 0.7, 0.0)), shell)


def _fired(seed: float) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        q = p + seed
        return mixed(
            mixed(between("a34a31", "bd6a4a", fbm(q, 3.0, 4, 3) * 0.5 + 0.5), "7c3826", 0.5 * step(0.5, 1.1, noise(q, 0.6, 6))),
            "d8b49a",
            0.4 * step(0.8, 1.0, noise(q, 0.3, 8)),
        )

    return matt("b2553a").painted(colour).bumped(lambda p: 0.03 * fbm(p + seed, 0.9, 3, 2))


@thing("brick, red brick, clay brick, stack of bricks@stack, pile of bricks@stack, bricks@stack", seen=24)
def brick(s: Solid, rng: random.Random) -> None:
    spots = [(0.0, 0.0, 0.0, 28.0)]
    if s.variant:
        spots = [
            (-11.6, 0, 0, 2),
            (11.6, 0, 0.3, -1),
            (-11.4, 0, -11.6, 0),
            (11.8, 0, -11.5, 1),
            (0, 6.7, 0.2, 1.5),
            (0.4, 6.7, -11.4, -1),
            (-1.5, 13.4, -4.5, 24),
        ]
    with s.at(turn=24 if s.variant else 0):
        for x, y, z, turn in spots:
            with s.at(x, y + 3.25, z, turn=turn):
                s.box((0, 0, 0), (21.5, 6.5, 10.2), s.own(_fired(x * 3.1 + y + z)), radius=0.35)
