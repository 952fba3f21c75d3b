"""Sandwiches, tacos and burritos."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, crumb, skin, wax
from allaprima.stills.mesh import Point, Spot
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import porous, rough, slab, toasted
from allaprima.stills.things.bakery.toppings import strewn
from allaprima.stills.things.meals.garnish import lettuce, tomato_slice
from allaprima.stills.things.meals.shapes import blob, ruffle


@thing("taco, tacos", seen=22, group=3)
def taco(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return mixed(between("f0cc7c", "dba548", 0.5 + 0.5 * fbm(p, 3, 4, 2)), "a8682a", 0.7 * step(0.45, 0.8, fbm(p, 1.3, 4, 6)))

    shell = s.own(Matter("e6b860", roughness=0.6, soft=0.4).painted(colour).bumped(rough(0.6, 0.02)))
    u = np.linspace(-1, 1, 41)[:, None]
    v = np.linspace(-1, 1, 31)[None]
    half = 8.2 * np.sqrt(np.clip(1 - u**2, 0.0, 1)) + 0.25
    along = v * half
    spread = np.sqrt(along**2 + 1.0) - 1.0
    y, z = (spread * 0.93 + 0.0, np.sign(along) * np.minimum(np.abs(along), 1.5 + 0.22 * np.abs(along)))
    with s.at(turn=24):
        points = np.stack((8.2 * u + 0 * v, y + 0.4 * u**2, z), -1)
        s.sheet(points, shell)
        s.sheet(points + np.array((0, 0.12, 0)), shell)

        def along_top(count: int, y: float, spread_: float) -> list[Spot]:
            found = []
            for _ in range(count):
                x = rng.uniform(-6.0, 6.0)
                found.append((x, y - 0.085 * x * x + rng.uniform(-0.4, 0.4), rng.uniform(-spread_, spread_)))
            return found

        meat = meshes.ball((0, 0, 0), (0.8, 0.6, 0.7), lambda w: 1 + 0.2 * np.sin(4 * w[:, 0] + 3 * w[:, 2]), 6)
        strewn(
            s,
            meat,
            [matrix(*p, turn=rng.uniform(0, 360)) for p in along_top(46, 5.6, 1.5)],
            Matter("5e2f16", roughness=0.4).bumped(rough(0.5, 0.08)),
        )
        for k in range(6):
            with s.at(-5.2 + k * 2.1, 7.2 - 0.085 * (k * 2.1 - 5.2) ** 2, 0.5 * (-1) ** k, turn=k * 70, lean=rng.uniform(-20, 20)):
                ruffle(s, rng, 0.1, 1.9, lettuce(), high=0.5, waves=3, fall=-0.5)
        cube = meshes.box((0, 0, 0), (0.9, 0.8, 0.9), 0.18, 3)
        strewn(
            s, cube, [matrix(*p, turn=rng.uniform(0, 90), tilt=rng.uniform(-30, 30)) for p in along_top(18, 7.9, 1.4)], skin("d0341f", 0.12)
        )
        shred = meshes.tube([(-0.9, 0, 0), (0, 0.15, 0), (0.9, 0, 0)], 0.12, 5)
        strewn(s, shred, [matrix(*p, turn=rng.uniform(0, 360), tilt=rng.uniform(-30, 30)) for p in along_top(36, 8.3, 1.5)], wax("f0b440"))


@thing("burrito, wrap, tortilla wrap", seen=24)
def burrito(s: Solid, rng: random.Random) -> None:
    def tortilla(p: np.ndarray) -> np.ndarray:
        found = between("f0dcb0", "e2be80", 0.5 + 0.5 * fbm(p, 2, 4, 2))
        return mixed(found, "9a6028", 0.75 * step(0.4, 0.8, fbm(p, 1.4, 4, 6)))

    def filling(p: np.ndarray) -> np.ndarray:
        kind = noise(p, 0.9, 5) + 0.6 * noise(p, 0.45, 8)
        found = between("4a2a18", "8a5030", 0.5 + 0.5 * fbm(p, 0.7, 3, 3))
        for low, colour in ((0.5, "f0ead8"), (0.85, "78a83c")):
            found = mixed(found, colour, step(low, low + 0.08, kind))
        found = mixed(found, "cc3420", step(-0.5, -0.58, kind))
        found = mixed(found, "e8b030", step(0.06, 0.02, np.abs(kind + 0.2)))
        rim = out(p) + 0.08 * noise(p, 0.9, 2)
        return mixed(found, "f0dcb4", step(2.85, 2.95, rim))

    wrap = s.own(crumb("ecd09a").painted(tortilla).bumped(rough(1.2, 0.05)))

    def half() -> None:
        s.lathe([(0, 0.2), (1.8, 0.15), (2.8, 1.0), (3.2, 3), (3.25, 9.6), (3.1, 9.85)], wrap, smooth=3, around=44)
        s.lathe(
            [(3.15, 9.8), (2.9, 9.95), (1.5, 10.05), (0, 10.05)],
            Matter("7a4a2c", roughness=0.4, soft=0.3).painted(filling).bumped(lambda p: 0.14 * fbm(p, 0.7, 3, 3)),
            around=44,
        )

    with s.at(-5.4, 3.2, -4.4, turn=26, tilt=90):
        half()
    with s.at(3.6, 3.2, -4.0, turn=-6, tilt=90):
        half()


def _layer(s: Solid, outline: Sequence[Point], y: float, thick: float, matter: Matter, *, grow: float = 1.0) -> None:
    slab(s, [(x * grow, z * grow) for x, z in outline], thick, matter, y=y, bevel=min(0.12, thick / 2.2))


@thing("sandwich, toast sandwich, club sandwich, ham sandwich, cheese sandwich", seen=20)
def sandwich(s: Solid, rng: random.Random) -> None:
    def bread(p: np.ndarray) -> np.ndarray:
        edge = (p[:, 1] > 4.55) | (np.abs(p[:, 0]) + p[:, 1] > 99)
        side = np.abs(p[:, 0]) + p[:, 1] > 5.05
        top = np.abs(p[:, 2]) > 0.55
        t = np.where(
            edge | side, 0.6 + 0.1 * fbm(p, 1.5, 3, 2), np.where(top, 0.42 + 0.2 * fbm(p, 2.4, 4, 3), 0.05 + 0.05 * fbm(p, 0.8, 3, 4))
        )
        return toasted(t)

    slice_ = s.own(crumb("eed9ae").painted(bread).bumped(porous(0.4, 0.05)))
    triangle = [(-7.2, -2.0), (7.2, -2.0), (0, 5.2)]
    for x, z, turn in ((-2.6, 2.4, 12), (3.4, -4.6, -14)):
        with s.at(x, 0, z, turn=turn):
            _layer(s, triangle, 0, 1.3, slice_)
            _layer(s, triangle, 2.95, 1.3, slice_)
            _layer(s, triangle, 5.75, 1.3, slice_)
            for y, ham in ((1.3, False), (4.25, True)):
                for k in range(3):
                    a = np.linspace(-1, 1, 60)[None]
                    t = np.linspace(0, 1, 5)[:, None]
                    if k == 0:
                        wave = 0.24 * np.sin(a * 17 + y) + 0.12 * np.sin(a * 31)
                        s.sheet(
                            np.stack((7.1 * a + 0 * t, y + 0.28 + wave * t, 0.2 + 2.3 * t + 0 * a + 0.25 * np.sin(a * 9) * t), -1),
                            lettuce(),
                        )
                if ham:
                    for k in range(3):
                        _layer(
                            s,
                            triangle,
                            y + 0.42 + k * 0.26,
                            0.22,
                            Matter("e29a90", roughness=0.3, soft=0.5).painted(
                                lambda p: between("e8a89c", "d6847c", 0.5 + 0.5 * fbm(p, 1.6, 3, 2))
                            ),
                            grow=0.97 + 0.02 * (k % 2),
                        )
                    _layer(s, triangle, y + 1.2, 0.26, Matter("f2b63c", roughness=0.35, soft=0.5), grow=1.0)
                else:
                    for k in range(4):
                        with s.at(-4.4 + k * 2.9, y + 0.5, 0.0 + 0.25 * (k % 2), lean=2 - k):
                            tomato_slice(s, 1.75, 0.5)
                    _layer(s, triangle, y + 1.02, 0.26, Matter("f2c860", roughness=0.35, soft=0.5), grow=0.99)
                    _layer(s, triangle, y + 1.28, 0.3, Matter("e29a90", roughness=0.3, soft=0.5), grow=0.98)


@thing("sub, sub sandwich, baguette sandwich, submarine sandwich, hoagie, panini", seen=20)
def sub(s: Solid, rng: random.Random) -> None:
    def crust(p: np.ndarray) -> np.ndarray:
        return toasted(np.where(p[:, 1] < 0.05, 0.06, 0.34 + 0.24 * step(0.2, 2.6, p[:, 1]) + 0.1 * fbm(p, 2.2, 4, 2)))

    def half(flip: bool) -> None:
        u = np.sin(np.linspace(-math.pi / 2, math.pi / 2, 60))[:, None]
        r = np.clip(1 - np.abs(u) ** 4, 0, 1) ** 0.25
        b = np.concatenate((np.linspace(0, math.pi, 20), np.linspace(math.pi, 2 * math.pi, 3)[1:]))[None]
        y = np.where(b <= math.pi, np.sin(b), 0) * (3.0 if not flip else 2.3)
        points = np.stack((11.5 * u + 0 * b, r * y, 3.4 * r * np.cos(b)), -1)
        s.add(meshes.grid(points), s.own(Matter("c8873c", roughness=0.45, soft=0.25).painted(crust).bumped(rough(0.9, 0.03))))

    with s.at(turn=18):
        with s.at(0, 2.3, 0, tilt=180):
            half(True)
        x = np.linspace(-1, 1, 120)[None]
        t = np.linspace(-1, 1, 9)[:, None]
        rim = np.sqrt(np.clip(1 - x**6, 0, 1))
        wave = 0.3 * np.sin(x * 23) + 0.18 * np.sin(x * 41 + 1)
        for y, amount in ((2.5, 1.0), (4.1, 0.9)):
            s.sheet(
                np.stack((11.4 * x + 0 * t, y + wave * amount * np.abs(t) ** 2 + 0 * t, 4.0 * t * rim * (1 + 0.06 * np.sin(x * 31))), -1),
                lettuce(),
            )
        for k in range(7):
            with s.at(-8.8 + k * 2.93, 2.8, 0.9, lean=4, tilt=4):
                tomato_slice(s, 2.5, 0.5)
        for k in range(6):
            with s.at(-8.2 + k * 3.3, 3.35, 0.7, turn=k * 8, tilt=7):
                s.box((0, 0, 0), (4.2, 0.24, 6.6), Matter("f2b63c", roughness=0.35, soft=0.5), radius=0.1)
        for k in range(9):
            with s.at(-9.0 + k * 2.25, 3.75, 0.4, lean=6):
                blob(
                    s,
                    lambda a: 3.1 + 0.15 * np.sin(4 * a),
                    Matter("dc8a80", roughness=0.28, soft=0.5),
                    thick=0.22,
                    drape=lambda x, z: 0.12 * np.sin(2 * x) - 0.03 * np.maximum(0, z) ** 2,
                )
        with s.at(0, 4.45, -0.1, tilt=3):
            half(False)
