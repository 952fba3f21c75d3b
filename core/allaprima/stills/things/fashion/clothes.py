"""Shirts, trousers, scarves and socks."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, made_of, matt, metal
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fashion.fabrics import woollen


def _fold(s: Solid, wide: float, deep: float, thick: float, layers: int, matter: Matter, rng: random.Random) -> float:
    """Cloth folded to a pile; its height."""
    for k in range(layers):
        slip = rng.uniform(-0.25, 0.25)
        s.box((slip, thick * (k + 0.5), rng.uniform(-0.2, 0.2)), (wide - 0.3 * k, thick * 1.06, deep - 0.3 * k), matter, radius=thick * 0.5)
    return thick * layers


@thing("t-shirt, tee shirt, shirt, folded shirt, flat t-shirt@flat", seen=44)
def t_shirt(s: Solid, rng: random.Random) -> None:
    def creases(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.14 * fbm(p * (1, 1, 0.6), 6.0, 2, 4) + 0.006 * np.sin(p[:, 0] * 30)
        return found

    cotton = s.own(cloth("e9e6df").bumped(creases))
    rib = cotton.but(bump=lambda p: 0.03 * np.sin(np.arctan2(p[:, 0], p[:, 2] + 12) * 90))
    if s.variant == "flat":
        half = [
            (0, 29),
            (5.5, 29.3),
            (8.6, 31.6),
            (11, 31.0),
            (22, 27.4),
            (35, 17.0),
            (28.6, 8.2),
            (21.8, 13.5),
            (21.2, -10),
            (21.6, -34),
            (0, -34.8),
        ]
        outline = [*half, *((-x, y) for x, y in half[-2:0:-1])]

        def flat_creases(p: np.ndarray) -> np.ndarray:
            found: np.ndarray = 0.35 * fbm(p * (1, 0.5, 1), 11.0, 3, 4) - 0.25 * np.exp(
                -(((np.abs(p[:, 0]) - 22.6 + (p[:, 1] - 13) * -0.02) / 0.3) ** 2)
            ) * step(12, 15, p[:, 1])
            return found

        with s.at(0, 0.7, 0, turn=10), s.at(tilt=-90):
            s.plate(outline, 1.3, cotton.but(bump=flat_creases), bevel=0.6)
            bow = [(9.2 * math.sin(a), 31.8 - 8.6 * math.cos(a), 0.55) for a in np.linspace(-1.5, 1.5, 25)]
            s.tube(bow, 1.1, cotton, flat=0.4)
            inner = [(x * 0.99, 31.6 if k == 0 else y, 0.6) for k in range(2) for x, y, _ in bow]
            s.sheet(
                np.array(inner).reshape(2, -1, 3), cotton.but(colour="b9b5ac") if not s.coat.colours and s.coat.matter is None else cotton
            )
            s.tube([(-8.6, 31.5, 0.5), (0, 29.6, 0.75), (8.6, 31.5, 0.5)], 1.0, cotton, smooth=8, flat=0.4)
        return
    with s.at(turn=16):
        top = _fold(s, 27, 34, 1.1, 3, cotton, rng)
        with s.at(0, top + 0.12, -12.5):
            for points, thick in (
                (([(7.2 * math.sin(a), 0, -3.0 + 7.4 * math.cos(a)) for a in np.linspace(-1.75, 1.75, 31)]), 1.0),
                ([(7.0 * math.sin(a), 0.05, -4.2 + 2.2 * math.cos(a)) for a in np.linspace(-1.5, 1.5, 21)], 0.9),
            ):
                s.tube(points, thick, rib, flat=0.5)
            s.sheet(
                [
                    [(6.4 * x, 0.1, -3.0 + 6.6 * z) for x in np.linspace(-1, 1, 9) * math.sqrt(1 - max(0.0, z) ** 2)]
                    for z in np.linspace(-0.2, 0.97, 12)
                ],
                cotton,
            )


@thing("pair of jeans, jeans, trousers, folded jeans, denim jeans, jean", seen=38)
def jeans(s: Solid, rng: random.Random) -> None:
    denim = s.own(made_of("denim"))
    thread = matt("c98a3c")
    with s.at(turn=-20):
        top = _fold(s, 30, 24, 2.0, 3, denim, rng)
        s.box((0, top + 0.18, -9.6), (29, 0.5, 4.0), denim, radius=0.24)
        for x in (-10.0, -1.0, 8.0):
            s.box((x, top + 0.5, -9.6), (1.2, 0.3, 4.5), denim, radius=0.14)
        pocket = [(-6, -7), (6, -7), (6.3, 4.5), (0, 7.4), (-6.3, 4.5)]
        with s.at(4.0, top + 0.12, 1.8, turn=0), s.at(tilt=90):
            s.plate([(x, y) for x, y in pocket], 0.4, denim, bevel=0.18)
        for inset in (0.5, 1.1):
            line = [(4.0 + x * (1 - inset / 7), top + 0.36, 1.8 + y * (1 - inset / 7.5)) for x, y in pocket]
            s.tube([*line, line[0]], 0.07, thread, sides=6)
        for z in (-11.2, -8.0):
            s.tube([(-14.2, top + 0.46, z), (14.2, top + 0.46, z)], 0.07, thread, sides=6)
        for x, z in ((-1.6, -5.0), (9.6, -5.0)):
            s.ball((x, top + 0.36, z), (0.5, 0.25, 0.5), metal("c98a5a", 0.3), detail=8)
        with s.at(12.2, top + 0.5, -9.6):
            s.lathe([(0.95, 0), (0.95, 0.2), (0.7, 0.3), (0, 0.25)], metal("c98a5a", 0.3), around=28)


@thing("scarf, folded scarf, woollen scarf, wool scarf, knitted scarf", seen=30)
def scarf(s: Solid, rng: random.Random) -> None:
    def tartan(p: np.ndarray) -> np.ndarray:
        base = between("8f2a2c", "8f2a2c", 0 * p[:, 0])
        for axis, size in ((0, 6.0), (2, 6.0)):
            at = np.abs((p[:, axis] / size) % 1 - 0.5)
            base = mixed(base, "22304a", step(0.22, 0.2, at) * 0.6)
            base = mixed(base, "e4cf9a", step(0.035, 0.025, np.abs(at - 0.36)) * 0.8)
        return base

    wool = s.own(cloth("8f2a2c").painted(tartan).bumped(lambda p: 0.03 * np.sin((p[:, 0] + p[:, 2]) * 14) + 0.2 * noise(p, 5, 3)))
    fringe = s.own(cloth("8f2a2c"))
    with s.at(turn=-22):
        top = _fold(s, 26, 22, 1.9, 3, wool, rng)
        u = np.linspace(-1, 1, 17)
        path = np.array(meshes.curve([(top + 0.9, -8), (top + 1.0, 4), (top + 0.7, 10.4), (top - 1.4, 12.3), (2.0, 12.8), (1.0, 13.4)], 4))
        for lift in (0.0, -0.6):
            s.sheet(
                [
                    [
                        (-3 + 7.2 * a, y + lift * (z < 11) + 0.25 * math.sin(a * 5) * 0.5, z + lift * (z > 10) + 0.2 * math.sin(a * 6))
                        for a in u
                    ]
                    for y, z in path
                ],
                wool,
            )
        for k in range(24):
            x = -10 + 14.2 * k / 23
            s.tube(
                [(x, 1.4, 13.2), (x + rng.uniform(-0.2, 0.2), 0.5, 14.0), (x + rng.uniform(-0.5, 0.5), 0.2, 16.2 + rng.uniform(-0.4, 0.4))],
                0.2,
                fringe,
                smooth=3,
                sides=6,
            )


@thing("sock, stocking, woollen sock", seen=48, group=2)
def sock(s: Solid, rng: random.Random) -> None:
    def stripe(p: np.ndarray) -> np.ndarray:
        leg = np.where(p[:, 2] < 3, p[:, 2] + 20, 0)
        base = between("3d6a7c", "e8dfcf", step(-0.1, 0.1, np.sin(leg * 1.55)) * (leg > 4.2))
        base = mixed(base, "d9793b", step(4.4, 3.8, np.hypot(p[:, 0] + 1.2, (p[:, 2] - 7.2))))
        return mixed(base, "d9793b", step(10.2, 10.5, p[:, 0]))

    def ribs(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.06 * np.sin(p[:, 0] * 8) * step(-12, -12.6, p[:, 2]) + 0.02 * np.sin(p[:, 0] * 18 + p[:, 2] * 18)
        return found

    knit = s.own(woollen("3d6a7c", ribs).painted(stripe))
    with s.at(-4, 1.35, 2, turn=-14):
        s.tube(
            [(0, 0, -17), (0, 0, -12), (-0.1, 0, -5), (0.2, 0, 1), (1.4, 0, 5.2), (5, 0, 7.4), (9, 0, 8.0), (12, 0, 8.2)],
            [3.9, 3.8, 3.9, 4.1, 4.3, 3.9, 3.8, 3.3],
            knit,
            smooth=6,
            flat=0.36,
            sides=40,
        )
        s.tube(
            [(0, 0, -18), (0, 0, -13.4)],
            [4.15, 4.1],
            s.own(woollen("d9793b", lambda p: 0.08 * np.sin(p[:, 0] * 8)), 1),
            flat=0.38,
            sides=40,
        )
