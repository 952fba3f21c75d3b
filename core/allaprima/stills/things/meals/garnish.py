"""Leaves, herbs and slices that lie on meals."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import rough
from allaprima.stills.things.bakery.toppings import strewn


def lettuce() -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        return between("4f8f2c", "a9cf62", 0.45 + 0.5 * fbm(p, 1.6, 4, 3))

    return leaf("76ad3d").painted(colour).bumped(rough(0.7, 0.04))


def tomato_slice(s: Solid, radius: float, thick: float = 0.6) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        r, a = out(p) / radius, turned(p)
        chambers = step(0.2, 0.5, np.abs(np.sin(a * 2.5)) - 0.35 * np.abs(r - 0.55)) * step(0.18, 0.3, r) * step(0.84, 0.76, r)
        found = mixed(between("d8402e", "c22a1e", step(0.85, 0.95, r)), "b8381e", chambers)
        seeds = chambers * step(0.3, 0.2, cells(p * (1, 0.3, 1), radius * 0.24, 3))
        return mixed(found, "ecc068", seeds)

    s.lathe(
        [(0, 0), (radius - 0.12, 0), (radius, 0.15), (radius, thick - 0.15), (radius - 0.12, thick), (0, thick)],
        skin("cc3424", 0.15).painted(colour),
        around=36,
    )


def lemon_slice(s: Solid, radius: float = 2.5, thick: float = 0.45) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        r, a = out(p) / radius, turned(p)
        walls = np.maximum(step(0.93, 0.98, np.abs(np.cos(a * 4.5))), step(0.82, 0.87, r))
        found = mixed(
            between("f2d24a", "e8bf2c", 0.5 + 0.5 * noise(np.stack((a * 9, r * 2, a * 0), -1), 0.5, 2)),
            "f6efcf",
            np.maximum(walls, step(0.14, 0.06, r)),
        )
        return mixed(found, "eebf1c", step(0.92, 0.95, r))

    s.lathe([(0, 0), (radius, 0), (radius, thick), (0, thick)], skin("f0d048", 0.15).painted(colour), around=36)


def basil(s: Solid, x: float, y: float, z: float, *, turn: float = 0, size: float = 1.0) -> None:
    for k in (0, 150, 245):
        with s.at(x, y, z, turn=turn + k, tilt=-14):
            s.leaf(2.6 * size, 1.7 * size, leaf("3d7a2a"), bend=34, fold=0.22, tip=0.7)


def parsley(s: Solid, rng: random.Random, spots: Sequence[Spot], *, size: float = 0.3, colour: str = "4f8a34") -> None:
    bit = meshes.ball((0, 0, 0), (size, size * 0.2, size * 0.6), None, 4)
    strewn(s, bit, [matrix(*spot, turn=rng.uniform(0, 360), tilt=rng.uniform(-25, 25)) for spot in spots], leaf(colour))


def sprig(s: Solid, rng: random.Random, length: float = 9) -> None:
    """Rosemary, along +x from the origin."""
    s.tube([(0, 0.25, 0), (length * 0.5, 0.4, 0.3), (length, 0.25, 0)], 0.12, skin("6b5a34"), sides=6, smooth=4)
    needle = meshes.ball((0, 0, 1.0), (0.13, 0.09, 1.0), None, 5)
    places = []
    for k in range(int(length * 4)):
        x = 0.8 + k / 4 * (length - 0.8) / length
        places.append(
            matrix(x, 0.35, 0.15, turn=(1 if k % 2 else -1) * rng.uniform(35, 65) + (90), tilt=rng.uniform(-35, 5))
            if k % 3
            else matrix(x, 0.4, 0.15, turn=90 + rng.uniform(-60, 60), tilt=-50)
        )
    strewn(s, needle, places, leaf("4c6b3e"))
