"""Herbs."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import leaf, skin
from allaprima.stills.mesh import Spot, unit
from allaprima.stills.patterns import between, fbm, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage
from allaprima.stills.things.fruit.shaping import settled
from allaprima.stills.things.vegetables.leaves import crumpled, splinters, sprig


@thing("basil, sprig of basil, basil sprig, basil leaf, fresh basil", seen=42)
def basil(s: Solid, rng: random.Random) -> None:
    leaves = s.own(crumpled(foliage("3d7a2a", "8fbf5a", 0.8), 0.03, 0.9).but(roughness=0.35))
    stem = leaf("86ac50")
    with s.at(turn=20):
        line = sprig(s, [(-7, 0.3, 0.6), (-3, 0.6, 0), (1, 1.3, -0.1), (4, 2.2, 0)], 0.2, stem)
        for k, (at, size) in enumerate(((9, 4.6), (15, 4.4), (20, 3.8), (24, 2.8))):
            x, y, z = line[at]
            for side in (-1, 1):
                with s.at(x, y, z, turn=90 + side * (68 - 8 * k) + rng.uniform(-6, 6), tilt=(-16 if k % 2 == 0 else -42) + 4 * k):
                    s.tube([(0, 0, 0), (0, 0.08, 0.7)], 0.09, stem, sides=6)
                    with s.at(0, 0.05, 0.5):
                        s.leaf(size * rng.uniform(0.92, 1.06), size * 0.66, leaves, bend=44, fold=-0.2, tip=0.35, wave=0.06)
        for k in range(4):
            x, y, z = line[-1]
            with s.at(x, y, z, turn=90 * k + 60, tilt=-50):
                s.leaf(1.7, 1.0, leaves, bend=20, fold=0.2, tip=0.5)
    settled(s)


@thing("rosemary, sprig of rosemary, rosemary sprig, fresh rosemary", seen=42)
def rosemary(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        return mixed(between("3a5f3c", "5c7f50", 0.5 + 0.6 * fbm(p, 0.8, 3, 2)), "b0bf98", (1 - step(0.01, 0.05, np.abs(p[:, 0]))) * 0.5)

    needles = s.own(leaf("4a6d46").painted(paint))
    wood = skin("7a6a44", 0.7)

    def twig(points: Sequence[Spot], first: int) -> None:
        line = sprig(s, points, 0.16, wood)
        feet: list[Spot] = []
        tips: list[Spot] = []
        for k in range(first, len(line) - 1):
            way = unit(np.array(line[k + 1]) - np.array(line[k - 1]))
            across = unit(np.cross(way, np.array((0.0, 1.0, 0.0))))
            t = k / len(line)
            for j in range(8):
                a = 2 * math.pi * (j / 8) + 0.7 * k + rng.uniform(-0.2, 0.2)
                outer = across * math.cos(a) + np.cross(across, way) * math.sin(a)
                foot = np.array(line[k]) + outer * 0.06 + way * rng.uniform(-0.2, 0.2)
                tip = foot + unit(way * (0.75 + 0.8 * t) + outer) * (2.5 - 1.3 * t**2) * rng.uniform(0.8, 1.1)
                feet.append((float(foot[0]), float(foot[1]), float(foot[2])))
                tips.append((float(tip[0]), max(float(tip[1]), 0.1), float(tip[2])))
        splinters(s, feet, tips, 0.21, needles)

    twig([(-9, 1.0, 1.0), (-4, 1.1, 0.2), (2, 1.4, -0.3), (8, 1.6, 0.2)], 3)
    twig([(-3.5, 1.1, 0.2), (-0.5, 1.2, 1.8), (3.5, 1.0, 3.4)], 4)
    settled(s)


@thing("mint, sprig of mint, mint sprig, mint leaf, fresh mint", seen=42)
def mint(s: Solid, rng: random.Random) -> None:
    leaves = s.own(
        foliage("3f8040", "9ac878", 0.42).bumped(
            lambda p: 0.05 * (0.5 - np.abs(((p[:, 2] - np.abs(p[:, 0]) * 0.9) / 0.42) % 1 - 0.5)) + 0.03 * fbm(p, 0.35, 3, 3)
        )
    )
    stem = leaf("7a8a58")
    with s.at(turn=24):
        line = sprig(s, [(-6.5, 0.2, 0.4), (-2.5, 0.5, 0), (1.5, 1.0, 0), (4.2, 1.7, 0)], 0.17, stem)
        for k, (at, size) in enumerate(((7, 3.8), (12, 4.0), (16, 3.7), (20, 3.1), (23, 2.2))):
            x, y, z = line[at]
            for side in (-1, 1):
                with s.at(
                    x,
                    y,
                    z,
                    turn=90 + side * ((66, 60, 56, 50, 40)[k] if k % 2 == 0 else 100 - 16 * k) + rng.uniform(-6, 6),
                    tilt=-14 - 8 * (k % 2) - 3 * k,
                ):
                    s.leaf(size, size * 0.56, leaves, bend=34, fold=0.14, tip=0.8, wave=0.07)
        for k in range(4):
            x, y, z = line[-1]
            with s.at(x, y, z, turn=90 * k + 45, tilt=-48):
                s.leaf(1.5, 0.9, leaves, bend=20, fold=0.2)
    settled(s)
