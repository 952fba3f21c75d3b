"""Carnations, hydrangeas and poppies."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf, matt
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.flowers.blooms import cupped, petal_matter, shaded
from allaprima.stills.things.flowers.stems import Leaf, flower
from allaprima.stills.things.plants.petals import along, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, beads, spikes


def _carnation_head(s: Solid, rng: random.Random, count: int = 24) -> None:
    petals = []
    for k in range(count):
        o = k / (count - 1)
        profile = (
            (0.12, -0.2),
            (0.2 + 0.1 * o, 0.3 - 0.1 * o),
            (0.5 + 0.1 * o, 0.7 - 0.15 * o),
            (0.85, 0.93 - 0.22 * o),
            (1.05, 1.0 - 0.3 * o),
        )
        cup = cupped(
            0.55 + 3.1 * o**0.8, 2.9 - 0.2 * o, 190 - 100 * o**0.5, profile, drop=0.1, power=3, base=0.4, swirl=0.15, ruffle=0.42 - 0.08 * o,
            waves=4.4 - 1.2 * o, rows=8, columns=17, mark=rng.random(),
        )  # fmt: skip
        cup[-1, :, 1] += 0.1 * (np.arange(17) % 2 * 2 - 1)
        petals.append(moved(cup, matrix(0, 1.2 - 0.3 * o, 0, turn=GOLDEN * k, tilt=rng.uniform(-8, 8))))

    def shade(p: np.ndarray) -> np.ndarray:
        return 0.8 + 0.4 * along(p) ** 2 + 0.15 * step(0.9, 1.0, along(p)) + 0.1 * noise(p * (3, 1, 0.5), 0.8, 2)

    sheets(s, petals, petal_matter(s, "e0768f", shade))
    s.lathe([(0, -1.6), (0.45, -1.5), (0.62, -0.6), (0.7, 0.9), (0.95, 1.5), (0.5, 1.4)], leaf("6f9461"), smooth=3, around=16)


@thing("carnation, pink carnation, carnation stem@cut", seen=32)
def carnation(s: Solid, rng: random.Random) -> None:
    blade = petal(8, 0.55, "sword", bend=70, cup=30, rows=9)
    leaves: list[Leaf] = [(0.2 + 0.2 * (k // 2), 70 + 180 * (k % 2), 55, [moved(blade, matrix(), rng.random())]) for k in range(6)]
    flower(s, rng, _carnation_head, tall=31, face=48, long=17, lies=58, thick=0.2, colour="76996a", leaves=leaves, neck=3)


def _hydrangea_head(s: Solid, rng: random.Random, count: int = 120) -> None:
    base = petal(1.25, 1.35, "spoon", bend=20, rows=4, columns=4)
    petals, eyes = [], []
    for k in range(count):
        high = 1 - 1.55 * (k + 0.5) / count
        around = GOLDEN * k + rng.uniform(-8, 8)
        low = math.degrees(math.acos(high))
        tone = min(1, max(0, rng.gauss(0.5, 0.25)))
        size = rng.uniform(0.9, 1.15)
        place = matrix(0, 1.6, 0, turn=around, tilt=low + rng.uniform(-12, 12)) @ matrix(
            y=5.0 + rng.uniform(-0.25, 0.35), turn=rng.uniform(0, 90), scale=size
        )
        eyes.append(place[:3, 3] + place[:3, 1] * 0.1)
        petals += [moved(base, place @ matrix(turn=90 * j, tilt=-8, lean=7), tone) for j in range(4)]

    def blue(p: np.ndarray) -> np.ndarray:
        tone = between("8fb0e2", "b7a2dc", 2.2 * (marked(p) - 0.3))
        return mixed(tone, "dfe6ee", 0.5 * step(0.4, 0.0, along(p)) + 0.12 * noise(p * (2, 1, 2), 1.0))

    sheets(s, petals, petal_matter(s, "93a9e0", shaded(1.1, 0.95, 0.05), blue))
    beads(s, np.array(eyes), 0.16, leaf("d5dcb4"), rows=3, sides=6)
    s.ball((0, 1.6, 0), (4.2, 4.2, 4.2), leaf("566f52"), detail=10)


@thing("hydrangea, blue hydrangea, hydrangea stem@cut", seen=26)
def hydrangea(s: Solid, rng: random.Random) -> None:
    blade = [petal(10, 6.5, "egg", bend=40, cup=-16, wave=0.15, teeth=0.04, rows=15, columns=7)]
    leaves: list[Leaf] = [(0.42, 80, 20, blade), (0.46, -85, 20, blade), (0.62, 15, 25, blade)]
    flower(s, rng, _hydrangea_head, tall=30, face=28, long=14, lies=58, thick=0.35, leaves=leaves, neck=4)


def _poppy_head(s: Solid, rng: random.Random) -> None:
    petals = []
    for k in range(6):
        o = k // 3
        cup = cupped(
            3.9 - 0.2 * o, 2.7, 135, ((0.1, 0), (0.5, 0.1), (0.85, 0.42), (1.02, 0.8), (1.12, 1.0)), drop=0.2, power=2.5, base=0.6, swirl=0.25,
            ruffle=0.3, waves=4.2, rows=10, columns=15, mark=rng.random(),
        )  # fmt: skip
        petals.append(moved(cup, matrix(turn=120 * k + 60 * o + rng.uniform(-8, 8), tilt=rng.uniform(-6, 8), y=-0.15 * o)))

    def crease(p: np.ndarray) -> np.ndarray:
        fine = noise(p * (5, 1, 0.6), 0.8, 3) * 0.12
        return (0.92 + 0.16 * along(p) + fine) * (1 - 0.93 * step(0.26, 0.16, along(p) + 0.04 * noise(p * (3, 1, 1), 0.7)))

    sheets(s, petals, petal_matter(s, "d8301f", crease))
    s.lathe([(0, 0.2), (0.45, 0.3), (0.62, 0.9), (0.62, 1.25), (0.72, 1.35), (0.3, 1.5), (0, 1.5)], leaf("8a9a5c"), smooth=2, around=18)
    ring = []
    for _ in range(70):
        a, r = rng.uniform(0, 2 * math.pi), rng.uniform(0.8, 1.5)
        ring.append((r * math.sin(a), rng.uniform(0.8, 1.25), r * math.cos(a)))
    tips = np.array(ring)
    spikes(s, tips * (0.3, 0.2, 0.3), tips, 0.03, leaf("2c2430"))
    beads(s, tips, 0.085, matt("241d28"), rows=3, sides=5)


@thing("poppy, red poppy, poppy stem@cut", seen=34, group=3)
def poppy(s: Solid, rng: random.Random) -> None:
    def fern(size: float) -> list[np.ndarray]:
        return [petal(size, 0.6, "lance", bend=30)] + [
            moved(petal(size * 0.36, 0.45, "lance", bend=20), matrix(0, -0.2 * share, size * share, turn=turn))
            for share in (0.2, 0.4, 0.6)
            for turn in (50, -50)
        ]

    leaves: list[Leaf] = [(0.14, 70, 40, fern(8)), (0.26, -80, 42, fern(7))]
    flower(s, rng, _poppy_head, tall=31, face=52, long=18, lies=46, thick=0.16, colour="6a8a4a", leaves=leaves, neck=2)
