"""Honey, jam and peanut butter in jars."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, glass, liquid, made_of, matt, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, mixed, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import rough


def _jar(s: Solid, radius: float, tall: float, fill: Matter, *, full: float = 0.9, lid: Matter | None = None, neck: float = 0.88) -> None:
    r, h = radius, tall
    wall = [(0, 0.02), (r - 0.5, 0), (r - 0.1, 0.3), (r, 0.9), (r, h * 0.76), (r * 0.97, h * 0.83), (r * neck, h * 0.89), (r * neck, h)]
    s.lathe(wall, glass())
    s.ring((0, h, 0), r * neck, 0.12, glass("e8f4f0"), sides=10)
    k = 0.975
    line = [(0, 0.12), ((r - 0.5) * k, 0.12), ((r - 0.1) * k, 0.4), (r * k, 1.0), (r * k, h * 0.74)]
    top = h * full * 0.82
    s.lathe([p for p in line if p[1] < top] + [(r * k, top), (0, top)], fill, around=64)
    if lid is not None:
        w = r * neck + 0.28
        s.lathe(
            [(w, h - h * 0.11), (w + 0.05, h * 0.91), (w + 0.05, h + 0.1), (w - 0.15, h + 0.3), (0, h + 0.32)],
            lid,
            around=64,
            shape=lambda a: 1 + 0.008 * np.cos(40 * a),
        )


def _label(s: Solid, radius: float, low: float, high: float, colour: str, mark: str) -> None:
    a = np.linspace(-0.85, 0.85, 41)[None]
    y = np.linspace(low, high, 9)[:, None]
    middle, half = (low + high) / 2, (high - low) / 2

    def paint(p: np.ndarray) -> np.ndarray:
        u, v = turned(p) * radius, p[:, 1] - middle
        frame = np.maximum(np.abs(u) / (0.85 * radius), np.abs(v) / half)
        found = between(colour, mark, step(0.84, 0.86, frame) * step(0.92, 0.9, frame))
        return mixed(found, mark, step(half * 0.52, half * 0.49, np.hypot(u, v)))

    s.sheet(np.stack((radius * np.sin(a) + 0 * y, y + 0 * a, radius * np.cos(a) + 0 * y), -1), matt(colour).painted(paint))


def _dipper(s: Solid, matter: Matter) -> None:
    """A honey dipper along y, its head at the bottom."""
    line: list[Point] = [(0, 0), (0.5, 0.05)]
    for k in range(6):
        r = 1.0 + 0.35 * math.sin((k + 0.8) / 6.4 * math.pi)
        y = 0.2 + k * 0.62
        line += [(r, y), (r, y + 0.34), (0.6, y + 0.38), (0.6, y + 0.58)]
    line += [(0.55, 4.1), (0.36, 4.6), (0.36, 14), (0.48, 15), (0.45, 15.4), (0, 15.5)]
    s.lathe(line, matter, around=32)


@thing("honey jar, jar of honey, honey, honey pot", seen=16)
def honey_jar(s: Solid, rng: random.Random) -> None:
    honey = s.own(liquid("e8960c", 4.0))
    _jar(s, 4.4, 9.6, honey, full=1.0, neck=0.86)
    _label(s, 4.43, 2.0, 5.6, "f3ead2", "c8861c")
    wood = made_of("beech wood", metres=0.5)
    with s.at(-5.0, 1.4, 6.4, turn=-80, tilt=-88):
        _dipper(s, wood)
        s.lathe(
            [(0, -0.1), (0.7, -0.02), (1.3, 0.8), (1.45, 1.9), (1.2, 3.0), (0.7, 3.8), (0.5, 3.9)],
            liquid("f0a81c", 2.0),
            smooth=3,
            around=32,
        )
    with s.at(-4.2, 0.0, 6.3):
        s.lathe(
            [(2.3, 0.01), (2.2, 0.16), (1.4, 0.28), (0, 0.3)],
            liquid("f0a81c", 1.5),
            smooth=3,
            shape=lambda a: 1 + 0.12 * np.sin(2 * a + 1) + 0.07 * np.sin(5 * a),
        )


@thing("jam jar, jam, jar of jam, strawberry jam, marmalade@marmalade, jar of marmalade@marmalade", seen=16)
def jam_jar(s: Solid, rng: random.Random) -> None:
    orange = s.variant == "marmalade"
    deep, pale = ("c85a08", "e88a1c") if orange else ("7a0c18", "a81a28")
    jam = Matter(deep, roughness=0.12, soft=0.4).painted(
        lambda p: mixed(
            between(deep, pale, 0.5 + 0.6 * fbm(p, 1.3, 4, 2)),
            "e8c070" if not orange else "f6c860",
            0.8 * step(0.16, 0.1, cells(p, 0.7, 4)),
        )
    )
    _jar(s, 3.9, 9.2, s.own(jam), full=1.02, neck=0.88)
    cloth = matt("c83a3a").but(fuzz=0.3)

    def checks(p: np.ndarray) -> np.ndarray:
        a, b = np.sin(p[:, 0] * 5.2), np.sin(p[:, 2] * 5.2)
        return mixed(between("f4efe6", "d04848", 0.5 * step(-0.1, 0.1, a)), "c02f35", 0.55 * step(-0.1, 0.1, b))

    a = np.linspace(0, 2 * math.pi, 121)[None]
    r = np.array([0.0, 2.0, 3.4, 3.75, 3.8, 4.2, 4.9, 5.4])[:, None]
    y = np.array([9.75, 9.75, 9.7, 9.4, 8.5, 7.9, 7.4, 7.2])[:, None]
    fold = np.array([0, 0, 0, 0.3, 0.5, 1.0, 1.6, 2.0])[:, None]
    far = r + 0.16 * fold * np.sin(14 * a) + 0.05 * fold * np.sin(9 * a + 1)
    s.add(
        meshes.grid(np.stack((far * np.cos(a), y + 0.1 * fold * np.cos(14 * a), far * np.sin(a)), -1), round_u=True), cloth.painted(checks)
    )
    s.ring((0, 8.35, 0), 3.9, 0.16, matt("c8a468"), sides=8)
    for side in (-1, 1):
        s.tube([(0, 8.35, 4.0), (side * 1.2, 9.0, 4.3), (side * 1.7, 8.2, 4.4), (0, 8.3, 4.1)], 0.13, matt("c8a468"), smooth=5, sides=7)
        s.tube([(0, 8.3, 4.1), (side * 0.7, 7.2, 4.7), (side * 1.0, 6.2, 4.6)], 0.13, matt("c8a468"), smooth=5, sides=7)
    _label(s, 3.94, 2.0, 5.8, "f5efe0", "c8323c" if not orange else "d8801c")


@thing("peanut butter jar, peanut butter, jar of peanut butter, chocolate spread@chocolate", seen=18)
def peanut_butter(s: Solid, rng: random.Random) -> None:
    dark = s.variant == "chocolate"
    cream = Matter("4a2413" if dark else "c08646", roughness=0.3, soft=0.3).bumped(rough(1.4, 0.05))
    _jar(s, 4.2, 10.4, s.own(cream), full=1.0, lid=s.own(plastic("c8322c" if not dark else "efe9dc", 0.3), 1), neck=0.9)
    _label(s, 4.24, 1.8, 6.6, "f5efe0", "c8892c" if not dark else "6b3a1f")
