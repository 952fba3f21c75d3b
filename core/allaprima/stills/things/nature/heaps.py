"""Heaps of sand and soil."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, matt
from allaprima.stills.patterns import fbm, noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.plants.shapes import beads


def _heap(s: Solid, rng: random.Random, matter: Matter, radius: float, high: float, bump: float) -> None:
    def lumpy(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.05 * np.sin(2 * a + 1) + 0.03 * np.sin(5 * a + 2) + 0.015 * np.sin(11 * a)
        return found

    line = [
        (radius, 0.02),
        (radius * 0.9, high * 0.07),
        (radius * 0.66, high * 0.3),
        (radius * 0.38, high * 0.66),
        (radius * 0.16, high * 0.93),
        (0, high),
    ]
    s.lathe(line, matter, smooth=6, shape=lumpy, around=80)


@thing("sand pile, pile of sand, heap of sand, sand heap, little pile of sand", seen=20)
def sand_pile(s: Solid, rng: random.Random) -> None:
    sand = (
        s.own(matt("d9b98a"))
        .painted(lambda p: 0.9 + 0.16 * noise(p, 0.09, 3) + 0.1 * fbm(p, 1.2, 3, 5))
        .bumped(lambda p: 0.02 * noise(p, 0.12, 4) + 0.08 * fbm(p, 1.5, 3, 2))
    )
    _heap(s, rng, sand, 8.5, 4.6, 0.1)
    grains = np.array(
        [(r * math.sin(a), 0.06, r * math.cos(a)) for a, r in ((rng.uniform(0, 6.28), 7.6 + rng.expovariate(0.9)) for _ in range(160))]
    )
    beads(s, grains, 0.075, sand, rows=3, sides=5)


@thing("soil heap, heap of soil, pile of soil, earth heap, dirt pile, pile of dirt, potting soil, handful of soil", seen=20)
def soil_heap(s: Solid, rng: random.Random) -> None:
    def earth(p: np.ndarray) -> np.ndarray:
        return 0.75 + 0.5 * fbm(p, 0.7, 4, 5)

    own = s.own(matt("4a3526")).painted(earth).bumped(lambda p: 0.3 * fbm(p, 0.9, 4, 8))
    _heap(s, rng, own, 8.0, 4.0, 0.1)
    spots, sizes = [], []
    for _ in range(150):
        a, r = rng.uniform(0, 2 * math.pi), 9.2 * math.sqrt(rng.random())
        spots.append((r * math.sin(a), 3.9 * max(0.05, 1 - r / 7.8) ** 1.1, r * math.cos(a)))
        sizes.append(rng.uniform(0.12, 0.5) * (1 if r < 7.6 else 0.6))
    beads(
        s,
        np.array(spots),
        np.array(sizes),
        own,
        ways=np.array([(rng.uniform(-1, 1), rng.uniform(0.1, 1), rng.uniform(-1, 1)) for _ in spots]),
        long=1.25,
        rows=5,
        sides=7,
    )
