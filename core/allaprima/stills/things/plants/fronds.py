"""Ferns and palms."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import across, marked, moved, petal, sheets
from allaprima.stills.things.plants.pots import planter, pot
from allaprima.stills.things.plants.shapes import GOLDEN, settle


def frond(length: float, bend: float, place: np.ndarray, mark: float, pairs: int, rows: int = 4) -> list[np.ndarray]:
    made = [moved(petal(length, 0.5, "sword", bend=bend, rows=7, columns=3, mark=mark), place)]
    for share in np.linspace(0.1, 0.98, pairs):
        half, angle = math.radians(bend * share / 2), bend * share
        z, y = length * share * math.cos(half), -length * share * math.sin(half)
        size = length * 0.22 * math.sin(math.pi * (0.12 + 0.84 * share)) ** 0.7
        blade = petal(size, max(size * 0.3, length / pairs * 0.72), "lance", bend=25, rows=rows, columns=3, mark=mark)
        made += [moved(blade, place @ matrix(0, y, z, tilt=angle) @ matrix(turn=side)) for side in (76, -76)]
    return made


@thing("fern leaf, fern frond, fern branch", seen=46)
def fern_leaf(s: Solid, rng: random.Random) -> None:
    sheets(s, frond(30, 22, matrix(turn=62, tilt=-14), 0.6, 32, 6), s.own(leaf("5b8b48")).painted(fresh))
    settle(s)


@thing("fern, boston fern, fern plant, fern in a pot, potted fern", seen=20)
def fern(s: Solid, rng: random.Random) -> None:
    base = pot(s, 11, 7)
    leaves = []
    for k in range(30):
        o = k / 29
        place = matrix(0, base, 0, turn=GOLDEN * k, tilt=-80 + 34 * o, lean=rng.uniform(-10, 10))
        leaves += frond(rng.uniform(18, 23), 55 + 45 * o, place, rng.random(), 15)
    sheets(s, leaves, leaf("608f49").painted(fresh))


def fresh(p: np.ndarray) -> np.ndarray:
    return 0.75 + 0.45 * marked(p) + 0.2 * np.exp(-((across(p) / 0.15) ** 2))


def _palm_frond(length: float, bend: float, place: np.ndarray, mark: float, pairs: int) -> list[np.ndarray]:
    made = [moved(petal(length, 0.45, "sword", bend=bend, rows=8, columns=3, mark=mark), place)]
    for share in np.linspace(0.32, 0.99, pairs):
        half, angle = math.radians(bend * share / 2), bend * share
        z, y = length * share * math.cos(half), -length * share * math.sin(half)
        size = length * 0.34 * math.sin(math.pi * (0.22 + 0.66 * share)) ** 0.6
        for side in (52, -52):
            blade = petal(size, size * 0.115, "lance", bend=38, cup=20, rows=5, columns=3, mark=mark)
            made.append(moved(blade, place @ matrix(0, y, z, tilt=angle) @ matrix(turn=side * (1.05 - 0.4 * share), tilt=-16)))
    return made


@thing("palm leaf, palm frond", seen=46)
def palm_leaf(s: Solid, rng: random.Random) -> None:
    sheets(s, _palm_frond(34, 26, matrix(turn=62, tilt=-16), 0.6, 24), s.own(leaf("5b8b48")).painted(fresh))
    settle(s)


@thing("palm plant, palm, potted palm, palm in a pot, areca palm", seen=14)
def palm_plant(s: Solid, rng: random.Random) -> None:
    base = planter(s, 17, 10.5, "cfc8bb")
    leaves = []
    for k in range(15):
        o = k / 14
        place = matrix(
            1.5 * math.sin(k * 2.4), base - 0.5, 1.5 * math.cos(k * 2.4), turn=GOLDEN * k, tilt=-87 + 26 * o, lean=rng.uniform(-6, 6)
        )
        leaves += _palm_frond(rng.uniform(38, 48) * (1.06 - 0.2 * o), 50 + 52 * o, place, rng.random(), 17)
    sheets(s, leaves, leaf("5b8b48").painted(fresh))
