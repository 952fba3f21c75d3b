"""Daisies and their kin: sunflowers, gerberas, chrysanthemums, dandelions."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf
from allaprima.stills.patterns import between, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.flowers.blooms import disc, petal_matter, sepals, shaded, whorl
from allaprima.stills.things.flowers.stems import Leaf, flower, lobes
from allaprima.stills.things.plants.petals import along, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, beads, spikes


def _sunflower_head(s: Solid, rng: random.Random, rows: int = 9) -> None:
    blade = petal(6.2, 2.3, "oval", bend=18, cup=28, rows=rows, columns=5, wave=0.06)
    petals = whorl(21, blade, rng, rise=20, r=2.9, y=0.0, loose=6) + whorl(19, blade, rng, rise=8, r=2.8, turn=8, y=-0.2, loose=7)

    def gold(p: np.ndarray) -> np.ndarray:
        return between("e79a10", "f7c822", step(0.0, 0.6, along(p)) + 0.3 * noise(p * (3, 1, 0.4), 0.9, 2) + 0.4 * (marked(p) - 0.5))

    sheets(s, petals, petal_matter(s, "f4bd1c", shaded(0.75, 1.1, 0.1), gold))
    s.lathe([(0, -1.3), (1.0, -1.2), (3.2, -0.5), (3.7, 0), (3.3, 0.45), (2.0, 0.6), (0, 0.45)], leaf("4a3018"), smooth=3, around=32)
    places = disc(290, 3.55, -0.1, 0.62)
    places[:, 1] -= 0.5 * step(2.9, 3.7, out(places)) + 0.12 * step(1.6, 0.4, out(places))

    def seed(p: np.ndarray) -> np.ndarray:
        r = out(p)
        ring = mixed(between("6d5a22", "2c1a0c", step(0.4, 1.7, r)), "8a4e14", step(2.4, 3.2, r) * 0.8)
        return mixed(ring, "d09a30", 0.6 * step(0.72, 0.95, p[:, 1]) * step(1.8, 2.9, r) + 0.25 * step(0.62, 0.85, p[:, 1]))

    ways = np.stack((places[:, 0] * 0.12, np.ones(len(places)), places[:, 2] * 0.12), -1)
    beads(s, places, 0.155, leaf("4a2c12").painted(seed), ways=ways, long=2.0, rows=3, sides=5)
    sepals(s, rng, 16, 3.6, 1.3, rise=12, bend=25, y=-0.7)


def _heart_leaf(length: float, width: float, rng: random.Random, bend: float = 35) -> list[np.ndarray]:
    rib = petal(length * 0.4, 0.35, "strap", bend=5, cup=40)
    return [
        rib,
        moved(
            petal(length, width, "egg", bend=bend, cup=-20, wave=0.25, rows=13, columns=7, mark=rng.random()),
            matrix(0, -0.1, length * 0.32),
        ),
    ]


@thing("sunflower, sunflower stem@cut", seen=32, group=3)
def sunflower(s: Solid, rng: random.Random) -> None:
    leaves: list[Leaf] = [(0.4, 80, 25, _heart_leaf(8, 6, rng)), (0.58, -70, 30, _heart_leaf(7.5, 5.5, rng))]
    flower(s, rng, _sunflower_head, tall=35, face=72, long=24, lies=38, thick=0.5, colour="5b8238", leaves=leaves, neck=2.2)


def _daisy_head(s: Solid, rng: random.Random, rows: int = 7) -> None:
    blade = petal(2.0, 0.62, "strap", bend=22, power=1.4, cup=-20, rows=rows, columns=5)
    petals = whorl(17, blade, rng, rise=16, r=0.75, loose=5) + whorl(14, blade, rng, rise=8, r=0.7, turn=9, y=-0.05, loose=5)
    sheets(s, petals, petal_matter(s, "f2f0ea", shaded(0.86, 1.0, 0.07)))
    s.lathe([(0, -0.45), (0.5, -0.4), (1.0, -0.05), (0.95, 0.2), (0.6, 0.42), (0, 0.5)], leaf("d99a12"), smooth=3, around=24)

    def pollen(p: np.ndarray) -> np.ndarray:
        return between("e8b414", "f4cd2e", step(0.2, 0.62, p[:, 1]) + 0.3 * noise(p, 0.15))

    beads(s, disc(130, 0.95, 0.33, 0.2), 0.068, leaf("eebd1e").painted(pollen), long=1.3, rows=3, sides=5)
    sepals(s, rng, 10, 0.9, 0.35, rise=5, bend=20, y=-0.2)


@thing("daisy, marguerite, chamomile, chamomile flower, daisy stem@cut, chamomile stem@cut", seen=34, group=3)
def daisy(s: Solid, rng: random.Random) -> None:
    def lobed(size: float) -> list[np.ndarray]:
        return [petal(size, 0.5, "spoon", bend=25, rows=7)] + [
            moved(petal(size * 0.3, 0.22, "lance"), matrix(0, -0.1, size * share, turn=turn)) for share in (0.3, 0.5, 0.7) for turn in (50, -50)
        ]  # fmt: skip

    leaves: list[Leaf] = [(0.3, 70, 40, lobed(4)), (0.5, -80, 45, lobed(3.5)), (0.66, 20, 50, lobed(2.6))]
    flower(s, rng, _daisy_head, tall=29, face=64, long=11, lies=36, thick=0.12, colour="5c8a3e", leaves=leaves, neck=1.2)


def _gerbera_head(s: Solid, rng: random.Random) -> None:
    blade = petal(4.3, 0.95, "strap", bend=14, power=1.5, cup=20, rows=7, columns=5)
    petals = whorl(26, blade, rng, rise=18, r=0.9, loose=4) + whorl(26, blade, rng, rise=9, r=0.9, turn=7, y=-0.08, loose=4)
    petals += whorl(22, petal(1.7, 0.42, "strap", bend=10, rows=5, columns=3), rng, rise=34, r=1.0, y=0.15, loose=8)
    sheets(s, petals, petal_matter(s, "e2622f", shaded(0.85, 1.1, 0.08)))
    s.lathe([(0, -0.9), (0.5, -0.8), (1.1, -0.2), (1.3, 0.1), (0.9, 0.3), (0, 0.25)], leaf("5f7d3a"), smooth=3, around=20)

    def eye(p: np.ndarray) -> np.ndarray:
        return mixed(between("3a2a16", "6b3c1c", step(0.3, 0.9, out(p))), "e8c05a", step(0.85, 1.25, out(p)))

    beads(s, disc(170, 1.35, 0.1, 0.3), 0.085, leaf("4a3018").painted(eye), long=1.7, rows=3, sides=5)


@thing("gerbera, gerbera daisy, gerbera stem@cut", seen=34, group=3)
def gerbera(s: Solid, rng: random.Random) -> None:
    flower(s, rng, _gerbera_head, tall=32, face=66, long=18, lies=38, thick=0.24, colour="7a9a52", neck=2)


def _mum_head(s: Solid, rng: random.Random, count: int = 150) -> None:
    petals = []
    blade = petal(3.6, 1.05, "strap", bend=-75, power=1.2, cup=45, rows=7, columns=5)
    outer = petal(3.9, 1.0, "strap", bend=30, power=1.2, cup=35, rows=7, columns=5)
    for k in range(count):
        o = k / (count - 1)
        place = matrix(y=0.3 - 0.5 * o, turn=GOLDEN * k, tilt=-74 + 76 * o**0.9, lean=rng.uniform(-14, 14), scale=0.62 + 0.4 * o)
        place[:3, 3] += place[:3, 2] * 0.3
        share = step(0.68, 1.0, np.array([o]))[0]
        petals.append(moved(blade * (1 - share) + outer * share, place, rng.random()))
    sheets(s, petals, petal_matter(s, "e3b53a", shaded(0.72, 1.12, 0.06)))
    s.lathe([(0, -0.9), (0.5, -0.8), (0.9, -0.2), (0.6, 0.3)], leaf("5f7d3a"), smooth=3, around=16)


@thing("chrysanthemum, mum, chrysanthemum stem@cut", seen=34)
def chrysanthemum(s: Solid, rng: random.Random) -> None:
    leaves: list[Leaf] = [(0.36, 75, 30, lobes(7, rng)), (0.52, -75, 34, lobes(6.5, rng)), (0.7, 20, 40, lobes(6, rng))]
    flower(s, rng, _mum_head, tall=30, face=55, long=16, lies=48, thick=0.26, leaves=leaves, neck=2)


def _dandelion_head(s: Solid, rng: random.Random, count: int = 130) -> None:
    k = np.arange(count) + 0.5
    high = 1 - 1.86 * k / count
    a = np.radians(GOLDEN) * k
    side = np.sqrt(1 - high**2)
    ways = np.stack((side * np.sin(a), high, side * np.cos(a)), -1)
    hub = np.array((0, 0.4, 0))
    beads(s, hub + ways * 0.62, 0.07, leaf("7a5a38"), ways=ways, long=2.6, rows=3, sides=5)
    spikes(s, hub + ways * 0.7, hub + ways * 1.9, 0.012, leaf("d9d2c2"), blunt=1)
    starts, ends = [], []
    for way in ways:
        aside = np.cross(way, (0.3, 0.8, 0.5))
        aside /= np.linalg.norm(aside)
        other = np.cross(way, aside)
        turn = rng.uniform(0, 6)
        for j in range(14):
            b = turn + j / 14 * 2 * math.pi
            starts.append(hub + way * 1.9)
            ends.append(hub + way * (2.28 + 0.05 * (j % 3)) + 0.62 * (aside * math.cos(b) + other * math.sin(b)))
    spikes(s, np.array(starts), np.array(ends), 0.011, s.own(leaf("f4f1ea")).but(soft=1.0, shine=0.1, glow=0.12), blunt=0.6)
    s.ball(tuple(hub), 0.55, leaf("d6cfae"), detail=10)
    sepals(s, rng, 12, 1.1, 0.25, rise=-30, bend=20)


@thing("dandelion, dandelion clock, blowball, dandelion seed head, dandelion stem@cut", seen=22)
def dandelion(s: Solid, rng: random.Random) -> None:
    flower(s, rng, _dandelion_head, tall=28, face=20, long=12, lies=50, thick=0.18, colour="8aa05a", neck=1.5)
