"""What is in drinks and on them: ice, bubbles, foam, straws and slices."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, crystal, leaf, plastic, skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, mixed, noise, out, step, turned
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.turning import lathe, radius_at

CREAM = Matter("f6efe0", roughness=0.55, shine=0.5, soft=0.7)


def ice_cubes(s: Solid, radius: float, low: float, high: float, rng: random.Random, size: float = 2.3) -> None:
    """Cubes that float from one height to another one, the highest out of the drink."""
    y, k, first = high, 0, rng.uniform(0, 360)
    while y > low + size * 0.4:
        for side in (0, 180):
            a = math.radians(first + 74 * k + side)
            r = max(radius - size * 0.72, 0.2)
            with s.at(
                r * math.cos(a),
                y - (0.5 if side else 0),
                r * math.sin(a),
                turn=rng.uniform(0, 90),
                tilt=rng.uniform(-24, 24),
                lean=rng.uniform(-24, 24),
            ):
                s.box((0, 0, 0), (size, size * 0.92, size), crystal("fafdff"), radius=size * 0.16)
        y -= size * 1.06
        k += 1


def bubbles(s: Solid, line: Sequence[Point], low: float, high: float, count: int, rng: random.Random, size: float = 0.05) -> None:
    made = []
    for _ in range(count):
        y = low + (high - low) * rng.random() ** 0.8
        a, r = rng.uniform(0, 2 * math.pi), radius_at(line, y) * 0.97 * math.sqrt(rng.random())
        made.append(meshes.ball((r * math.cos(a), y, r * math.sin(a)), size * rng.uniform(0.5, 1.2), detail=3))
    for k in range(5):  # pearls that rise in strings
        a, r = k * 1.3 + rng.random(), radius_at(line, low) * 0.5
        for j in range(12):
            y = low + (high - low) * j / 12
            made.append(meshes.ball((r * math.cos(a), y, r * math.sin(a)), size * (0.5 + 0.05 * j), detail=3))
    s.add(meshes.joined(made), plastic("fdf3d4", 0.1))


def foam(s: Solid, low: float, line: Sequence[Point], top: float, dome: float, colour: str = "f6ecd6") -> None:
    """The head of a beer, from a height up to another one, and above the rim."""
    side = [(r * 0.985, y) for r, y in line if low < y < top]
    made = (
        plastic(colour, 0.6)
        .but(soft=0.6)
        .bumped(lambda p: -0.035 * step(0.5, 0.1, cells(p, 0.3, 4)) - 0.02 * step(0.5, 0.1, cells(p, 0.14, 9)) + 0.05 * noise(p, 1.4, 3))
    )
    rim = radius_at(line, top) * 0.985
    lathe(
        s,
        [
            (0, low),
            (radius_at(line, low) * 0.985, low),
            *side,
            (rim, top),
            (rim * 0.97, top + dome * 0.55),
            (rim * 0.8, top + dome * 0.9),
            (rim * 0.4, top + dome),
            (0, top + dome),
        ],
        made,
        around=64,
    )


def straw(
    s: Solid,
    x: float,
    y: float,
    z: float,
    length: float,
    lean: float,
    tilt: float,
    colour: str = "cf3d36",
    radius: float = 0.3,
    *,
    plain: bool = False,
) -> None:
    """A straw that stands on a spot and leans to the left and to the beholder."""

    def stripes(p: np.ndarray) -> np.ndarray:
        return between("f4f0e8", colour, step(-0.15, 0.15, np.sin(turned(p) + p[:, 1] * 2.6)))

    made = plastic(colour, 0.3) if plain else plastic("f4f0e8", 0.5).painted(stripes)
    with s.at(x, y, z, lean=lean, tilt=tilt):
        lathe(s, [(radius, 0), (radius, length), (radius * 0.8, length), (radius * 0.8, length - 1.5), (0, length - 1.5)], made, around=20)


def citrus(s: Solid, radius: float, sort: str = "lime", thick: float = 0.5) -> None:
    """A wheel that lies flat."""
    rind, flesh, light = {
        "lime": ("4f8a24", "b4cc5a", "d6e290"),
        "lemon": ("ecc21c", "f2dc5c", "f8ec9c"),
        "orange": ("ee8414", "f49a2a", "fbc060"),
        "grapefruit": ("f0a040", "e8604c", "f49478"),
    }[sort]

    def colour(p: np.ndarray) -> np.ndarray:
        r, a = out(p) / radius, turned(p)
        part = np.abs(a / (2 * math.pi) * 9 - np.round(a / (2 * math.pi) * 9)) / 9 * 2 * math.pi * r
        streaks = noise(np.stack((a * 16, r * 5, np.sign(p[:, 1])), -1), 1.0, 3)
        base = between(flesh, light, 0.45 + 0.5 * streaks)
        pith = np.maximum(step(0.035, 0.015, part), np.maximum(step(0.83, 0.87, r), step(0.12, 0.06, r)))
        base = mixed(base, "f5f2d8", pith)
        return mixed(base, rind, step(0.93, 0.95, r))

    t = thick / 2
    made = Matter(flesh, roughness=0.2, soft=0.5).painted(colour)
    lathe(s, [(0, -t), (radius * 0.95, -t), (radius, -t * 0.4), (radius, t * 0.4), (radius * 0.95, t), (0, t)], made, around=56)


def on_rim(s: Solid, radius: float, height: float, size: float, sort: str, side: int = 1) -> None:
    """A wheel of citrus that is stuck on a glass's rim."""
    with s.at(side * (radius + size * 0.06), height + size * 0.25, 0, turn=side * -14), s.at(tilt=90):
        citrus(s, size, sort)


def mint(s: Solid, rng: random.Random, size: float = 3.0) -> None:
    """A sprig, from where its leaves meet."""
    for ring, (count, raised, share) in enumerate(((5, 5, 1.0), (4, 38, 0.8), (3, 66, 0.5))):
        for k in range(count):
            with s.at(0, ring * size * 0.12, 0, turn=k / count * 360 + ring * 40 + rng.uniform(-10, 10), tilt=-raised):
                length = size * share
                vein = leaf(("3f7d2c", "4c8f34", "63a542")[ring]).bumped(
                    lambda p: 0.03 * np.sin((np.abs(p[:, 0]) * 1.1 - p[:, 2]) * 9) + 0.05 * np.exp(-np.abs(p[:, 0]) * 14)
                )
                s.leaf(length, length * 0.62, vein, bend=35, fold=0.18, tip=0.6, wave=0.06)
    s.tube([(0, -size * 0.6, 0), (0, size * 0.2, 0)], 0.12, leaf("4d7a34"))


def cherry(s: Solid) -> None:
    s.ball((0, 1.0, 0), 1.05, skin("b3121e", 0.08), detail=18)
    s.tube([(0, 1.9, 0), (0.3, 3.2, 0), (1.1, 4.6, 0.2)], [0.08, 0.07, 0.1], skin("6b3a20"), smooth=5, sides=8)


def whipped(s: Solid, radius: float) -> None:
    """A swirl of cream."""
    steps = 60
    line, radii = [], []
    for k in range(steps):
        t = k / (steps - 1)
        a, r = t * 2.9 * 2 * math.pi, radius * 0.58 * (1 - t) ** 0.8
        line.append((r * math.cos(a), radius * (0.16 + 1.15 * t), r * math.sin(a)))
        radii.append(radius * (0.43 - 0.25 * t))
    s.tube(line, radii, CREAM, sides=10)
    s.ball((0, radius * 0.2, 0), (radius * 0.9, radius * 0.35, radius * 0.9), CREAM, detail=16)
