"""Roses and peonies."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.flowers.blooms import cupped, petal_matter, sepals, shaded
from allaprima.stills.things.flowers.stems import Leaf, flower, lobes
from allaprima.stills.things.plants.petals import moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN

_INNER = ((0.45, 0.0), (0.95, 0.25), (1.02, 0.55), (0.9, 0.85), (0.72, 1.0))
_OUTER = ((0.12, 0.0), (0.72, 0.12), (0.93, 0.5), (1.02, 0.85), (1.36, 0.97))


def rose_head(s: Solid, rng: random.Random, fine: int = 10, count: int = 30) -> None:
    petals = []
    for k in range(count):
        o = k / (count - 1)
        profile = [(a + (c - a) * o**1.6, b + (d - b) * o) for (a, b), (c, d) in zip(_INNER, _OUTER, strict=True)]
        cup = cupped(
            0.22 + 2.75 * o**1.05, 4.3 + 0.5 * math.sin(3 * o) - 1.0 * o**3, 230 - 125 * o**0.6, profile, drop=0.16 + 0.12 * o, power=2.6, base=0.6,
            swirl=0.1 + 0.16 * o, roll=0.25 * o**2, ruffle=0.05 + 0.1 * o, waves=2.5, rows=fine, columns=fine, mark=rng.random(), point=0.03 * o,
        )  # fmt: skip
        petals.append(moved(cup, matrix(y=0.5 - 0.35 * o, turn=GOLDEN * k + rng.uniform(-8, 8), tilt=rng.uniform(-3, 3))))
    sheets(s, petals, petal_matter(s, "c41c36", shaded(0.72, 1.3)))
    s.lathe([(0, -0.9), (0.35, -0.8), (0.62, -0.3), (0.6, 0.2), (0.3, 0.6)], leaf("55803b"), smooth=3, around=16)
    sepals(s, rng, 5, 2.9, 0.75, rise=5, bend=60, y=0.0)


def _rose_leaf(size: float, rng: random.Random) -> list[np.ndarray]:
    """Of five leaflets on a stalk."""
    blade = petal(size * 0.62, size * 0.4, "egg", bend=28, cup=-18, wave=0.06, teeth=0.05, rows=13, columns=7)
    rib = petal(size * 0.8, 0.14, "strap", bend=8)
    where = ((0.72, 0, 1.0), (0.55, 55, 0.85), (0.55, -55, 0.85), (0.28, 62, 0.62), (0.28, -62, 0.62))
    return [
        rib,
        *(
            moved(blade, matrix(0, -size * share**2 * 0.05, size * share, turn=turn, scale=scale), rng.random())
            for share, turn, scale in where
        ),
    ]


@thing("rose, red rose, rose stem@cut", seen=30, group=3)
def rose(s: Solid, rng: random.Random) -> None:
    leaves: list[Leaf] = [(0.34, 70, 30, _rose_leaf(8, rng)), (0.52, -75, 35, _rose_leaf(7.5, rng)), (0.68, 160, 40, _rose_leaf(6, rng))]
    flower(s, rng, rose_head, tall=34, face=44, long=22, lies=62, thick=0.27, colour="4a6b3a", leaves=leaves)


def _peony_head(s: Solid, rng: random.Random, fine: int = 8, count: int = 44) -> None:
    petals = []
    for k in range(count):
        o = k / (count - 1)
        profile = [
            (a + (c - a) * o**2, b + (d - b) * o)
            for (a, b), (c, d) in zip(_INNER, ((0.1, 0), (0.75, 0.08), (1, 0.4), (1.08, 0.75), (1.12, 1)), strict=True)
        ]
        cup = cupped(
            0.35 + 4.3 * o**0.85, 5.0 - 0.9 * o**2, 170 - 80 * o**0.5, profile, drop=0.18, power=2.2, base=0.5, swirl=0.2, roll=0.2,
            ruffle=0.32 - 0.1 * o, waves=3.3, rows=fine, columns=fine + 1, mark=rng.random(),
        )  # fmt: skip
        petals.append(
            moved(
                cup, matrix(y=0.3 - 0.3 * o, turn=GOLDEN * k + rng.uniform(-20, 20), tilt=rng.uniform(-7, 7), scale=rng.uniform(0.9, 1.06))
            )
        )
    sheets(s, petals, petal_matter(s, "f4bccb", shaded(0.95, 1.15, 0.05)))
    s.lathe([(0, -0.5), (0.7, -0.4), (1.0, 0.1), (0.6, 0.5)], leaf("6b8a4a"), smooth=3, around=16)
    sepals(s, rng, 5, 2.4, 1.3, rise=15, bend=-30, y=-0.1)


@thing("peony, pink peony, peony stem@cut", seen=32)
def peony(s: Solid, rng: random.Random) -> None:
    leaves: list[Leaf] = [(0.36, 75, 30, lobes(11, rng)), (0.5, -80, 35, lobes(10, rng)), (0.68, 20, 40, lobes(8, rng))]
    flower(s, rng, _peony_head, tall=33, face=48, long=20, lies=55, thick=0.3, leaves=leaves)
