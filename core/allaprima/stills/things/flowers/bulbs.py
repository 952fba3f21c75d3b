"""Flowers that grow from bulbs."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf, matt
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.flowers.blooms import cupped, petal_matter, shaded, whorl
from allaprima.stills.things.flowers.stems import Leaf, flower
from allaprima.stills.things.plants.petals import across, along, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, beads, stalk


def _tulip_head(s: Solid, rng: random.Random, fine: int = 13) -> None:
    petals = []
    for k in range(6):
        inner = k % 2
        cup = cupped(
            2.35 - 0.15 * inner, 6.2 - 0.2 * inner, 128, ((0.2, 0), (0.78, 0.12), (1.0, 0.42), (0.93, 0.72), (0.72, 1.02)), drop=0.42, power=1.9,
            base=0.55, swirl=0.16, rows=fine, columns=11, mark=rng.random(), ruffle=0.05, waves=1.5, roll=0.2,
        )  # fmt: skip
        petals.append(moved(cup, matrix(turn=60 * k + rng.uniform(-4, 4), tilt=rng.uniform(-1, 5))))

    def shade(p: np.ndarray) -> np.ndarray:
        rib = np.exp(-((across(p) / 0.12) ** 2))
        found: np.ndarray = shaded(0.95, 0.98, 0.09)(p) + 0.3 * step(0.25, 0.0, along(p)) - 0.1 * rib + 0.18 * np.abs(across(p)) ** 3
        return found

    def colour(p: np.ndarray) -> np.ndarray:
        red = between("c01f2e", "dd4a3c", 0.2 + 0.55 * np.abs(across(p)) ** 2.2 + 0.16 * noise(p * (3.5, 1, 0.5), 0.8, 3))
        return mixed(red, "e9c65a", 0.85 * step(0.2, 0.02, along(p) + 0.03 * noise(p * (4, 1, 1), 1.0, 2)))

    sheets(s, petals, petal_matter(s, "c8283a", shade, colour))


@thing("tulip, red tulip, tulip stem@cut", seen=28, group=3)
def tulip(s: Solid, rng: random.Random) -> None:
    blade = petal(17, 3.6, "lance", bend=38, cup=48, wave=0.25, waves=1.5, rows=13, columns=7)
    other = petal(13, 2.8, "lance", bend=45, cup=48, wave=0.2, rows=13, columns=7, mark=0.8)
    leaves: list[Leaf] = [(0.22, 60, 68, [blade]), (0.34, -80, 62, [other])]
    flower(s, rng, _tulip_head, tall=32, face=18, long=22, lies=72, thick=0.34, colour="6f9a55", leaves=leaves, neck=1.5)


def _lily_head(s: Solid, rng: random.Random, rows: int = 13) -> None:
    def lily(p: np.ndarray) -> np.ndarray:
        u, t = np.abs(across(p)), along(p)
        white = between("f3efe8", "dfe3b4", step(0.25, 0.0, t))
        pink = mixed(white, "e493ae", 0.75 * step(0.75, 0.0, u) * step(0.02, 0.3, t) * step(1.0, 0.7, t))
        spots = noise(p * (1.6, 1, 1.6), 0.34, 7)
        return mixed(pink, "a33060", 0.9 * step(0.75, 0.95, spots) * step(0.6, 0.4, t) * step(0.7, 0.5, u))

    wide = petal(8.6, 3.1, "oval", bend=128, power=1.7, cup=25, wave=0.22, rows=rows, columns=9)
    slim = petal(8.8, 2.2, "oval", bend=128, power=1.7, cup=25, wave=0.08, rows=rows, columns=7)
    petals = whorl(3, wide, rng, rise=66, r=0.25, y=0.1) + whorl(3, slim, rng, rise=62, r=0.3, turn=60)
    sheets(s, petals, petal_matter(s, "f3efe8", shaded(0.75, 1.0, 0.05), lily))
    anthers, ways = [], []
    for k in range(6):
        a = math.radians(60 * k + 30 + rng.uniform(-8, 8))
        x, z = math.sin(a), math.cos(a)
        stalk(s, [(0.1 * x, 0.3, 0.1 * z), (0.5 * x, 3, 0.5 * z), (1.9 * x, 6, 1.9 * z)], [0.07, 0.06, 0.05], leaf("cfdca0"), sides=6)
        anthers.append((1.95 * x, 6.1, 1.95 * z))
        ways.append((z, 0.3, -x))
    beads(s, np.array(anthers), 0.17, matt("7a3512"), ways=np.array(ways), long=3.2, rows=6, sides=8)
    stalk(s, [(0, 0.3, 0), (0.1, 4, 0), (0.3, 6.6, 0.2)], [0.12, 0.09, 0.16], leaf("c4d79a"), sides=7)


@thing("lily, stargazer lily, lily stem@cut", seen=30)
def lily(s: Solid, rng: random.Random) -> None:
    blade = petal(9, 1.5, "lance", bend=45, cup=25, rows=9)
    leaves: list[Leaf] = [(0.2 + 0.09 * k, GOLDEN * k, 42, [moved(blade, matrix(), rng.random())]) for k in range(7)]
    flower(s, rng, _lily_head, tall=34, face=58, long=20, lies=52, thick=0.28, leaves=leaves, neck=2)


def _iris_head(s: Solid, rng: random.Random) -> None:
    fall = petal(7, 4.0, "spoon", bend=150, power=0.9, cup=-22, wave=0.25, rows=13, columns=9)
    flag = petal(6.4, 3.7, "spoon", bend=-55, power=1.2, cup=35, wave=0.3, rows=12, columns=9)

    def violet(p: np.ndarray) -> np.ndarray:
        u, t = np.abs(across(p)), along(p)
        base = between("4b3a9c", "7a63c8", 0.5 + 0.4 * noise(p * (4, 1, 0.4), 0.7, 3) + 0.25 * (t - 0.5))
        signal = step(0.34, 0.1, u) * step(0.1, 0.2, t) * step(0.62, 0.42, t)
        return mixed(mixed(base, "efe9dc", 0.6 * step(0.5, 0.2, u) * step(0.7, 0.4, t)), "eab81e", signal)

    sheets(s, whorl(3, fall, rng, rise=58, r=0.3, turn=0), petal_matter(s, "5b48ad", shaded(0.9, 1.1, 0.12), violet))
    sheets(s, whorl(3, flag, rng, rise=52, r=0.2, turn=60, y=0.4), petal_matter(s, "6a55b8", shaded(0.85, 1.1, 0.12)))
    sheets(
        s,
        whorl(3, petal(3.2, 1.3, "spoon", bend=70, cup=-40, rows=7), rng, rise=50, r=0.3, y=0.5),
        petal_matter(s, "8c79cf", shaded(0.9, 1.1)),
    )
    s.lathe([(0, -3.2), (0.35, -3), (0.6, -1.6), (0.45, -0.4), (0.6, 0.5), (0, 0.6)], leaf("6f9154"), smooth=3, around=16)


@thing("iris, iris flower, iris stem@cut", seen=26)
def iris(s: Solid, rng: random.Random) -> None:
    blade = petal(22, 1.7, "sword", bend=22, cup=35, rows=11)
    leaves: list[Leaf] = [(0.08, 75, 76, [blade]), (0.12, -80, 72, [moved(blade, matrix(scale=0.85), 0.8)])]
    flower(s, rng, _iris_head, tall=35, face=14, long=20, lies=58, thick=0.32, colour="638a4c", leaves=leaves, neck=3)


def _daffodil_head(s: Solid, rng: random.Random) -> None:
    sheets(
        s,
        whorl(6, petal(3.8, 2.2, "egg", bend=18, cup=15, wave=0.08, rows=9, columns=7), rng, rise=12, r=0.35),
        petal_matter(s, "f4d03a", shaded(0.88, 1.02)),
    )
    bell = np.stack([moved(cupped(
        1.45, 2.9, 120, ((0.4, 0), (0.66, 0.25), (0.78, 0.6), (0.9, 0.88), (1.2, 1.0)), drop=0, base=1, ruffle=0.12, waves=6, rows=13, columns=17,
    ), matrix(turn=120 * k)) for k in range(3)])  # fmt: skip
    sheets(s, list(bell), s.own(leaf("e98f1c"), 1).painted(shaded(0.85, 1.15, 0.08)))
    for k in range(6):
        a = k * math.pi / 3
        stalk(
            s,
            [(0, 0, 0), (0.2 * math.sin(a), 1.2, 0.2 * math.cos(a)), (0.3 * math.sin(a), 2.1, 0.3 * math.cos(a))],
            [0.05, 0.06, 0.12],
            leaf("e9c33a"),
            sides=5,
        )
    s.lathe([(0, -2.2), (0.4, -2), (0.5, -1.4), (0.3, -0.6), (0.5, 0.2), (0.4, 0.3)], leaf("8fae4e"), smooth=3, around=14)


@thing("daffodil, narcissus, daffodil stem@cut", seen=30)
def daffodil(s: Solid, rng: random.Random) -> None:
    blade = petal(22, 1.3, "sword", bend=18, cup=30, rows=11)
    leaves: list[Leaf] = [(0.03, 70, 78, [blade]), (0.05, -85, 74, [moved(blade, matrix(scale=0.9), 0.8)])]
    flower(s, rng, _daffodil_head, tall=31, face=78, long=17, lies=52, thick=0.26, colour="6f9a4e", leaves=leaves, neck=3)
