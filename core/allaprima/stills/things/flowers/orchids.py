"""Orchids."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf, matt
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import between, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.flowers.blooms import petal_matter
from allaprima.stills.things.plants.petals import across, along, green, marked, moved, petal, sheets
from allaprima.stills.things.plants.pots import planter
from allaprima.stills.things.plants.shapes import beads, spikes, stalk, xyz


def _orchid_bloom(size: float, rng: random.Random) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Petals and lip of a moth orchid that faces +z."""
    wing = petal(3.7, 4.0, "round", bend=14, cup=14, wave=0.1, waves=1, rows=9, columns=7)
    sepal = petal(3.9, 2.1, "oval", bend=16, cup=14, rows=8, columns=5)
    lip = petal(1.9, 1.1, "spoon", bend=-60, cup=40, rows=7, columns=5)
    face = matrix(tilt=90, scale=size)

    def around(blade: np.ndarray, degrees: float, lift: float = 0.0) -> np.ndarray:
        return moved(blade, face @ matrix(y=lift, turn=180 + degrees, tilt=-6), rng.random())

    petals = [around(sepal, a) for a in (0, 127, -127)] + [around(wing, a, 0.12) for a in (84, -84)]
    lips = [around(lip, 180, 0.25)] + [around(lip * (0.75, 0.75, 0.75, 1, 1, 1), a, 0.3) for a in (120, -120)]
    return petals, lips


@thing("orchid, orchid in a pot, potted orchid, phalaenopsis, moth orchid, orchid stem@cut, orchid branch@cut", seen=16)
def orchid(s: Solid, rng: random.Random) -> None:
    cut = s.variant == "cut"
    base = 0.0 if cut else planter(s, 11, 6.5)
    if cut:
        spine = [(0, 0, 0), (-1, 12, 0), (-0.5, 22, 0.5), (4, 29.5, 1.6), (9.5, 30, 3)]
    else:
        spine = [
            (-0.5, base - 0.5, 0),
            (-2.6, base + 12, 0),
            (-3.0, base + 24, 0.5),
            (1.2, base + 32, 1.8),
            (8, base + 32.5, 3.5),
            (12.5, base + 29, 4.5),
        ]
    stalk(s, spine, list(np.linspace(0.3, 0.13, len(spine))), leaf("6a7f3c"), smooth=8)
    way = np.array(curve(spine, 16))
    petals, lips, starts, ends = [], [], [], []
    count = 6 if cut else 8
    for k in range(count):
        share = 0.5 + 0.44 * k / (count - 1)
        at = way[int(share * (len(way) - 1))]
        side = 1 if k % 2 else -1
        size = 1.0 - 0.3 * k / (count - 1)
        spot = at + np.array((side * 1.5, (0.9 if side > 0 else -1.6) * size, 1.9 + 0.3 * side))
        place = matrix(*xyz(spot), turn=rng.uniform(-8, 8) + side * 12, tilt=rng.uniform(0, 12), lean=rng.uniform(-8, 8))
        some, lip = _orchid_bloom(size, rng)
        petals += [moved(each, place) for each in some]
        lips += [moved(each, place) for each in lip]
        starts.append(at)
        ends.append(spot - (0, 0, 0.2))

    def shade(p: np.ndarray) -> np.ndarray:
        fine = np.exp(-((np.abs((across(p) * 4.5) % 1 - 0.5) / 0.16) ** 2)) * 0.05
        return 1.0 - 0.1 * step(0.3, 0.0, along(p)) - fine + 0.05 * (marked(p) - 0.5)

    def white(p: np.ndarray) -> np.ndarray:
        veins = np.exp(-((np.abs((across(p) * 4.5) % 1 - 0.5) / 0.13) ** 2))
        return mixed(
            between("f3eff0", "efe3ec", along(p)), "d98cc0", 0.22 * veins * step(0.95, 0.4, along(p)) + 0.45 * step(0.2, 0.0, along(p))
        )

    def lip_paint(p: np.ndarray) -> np.ndarray:
        return mixed(between("a3185f", "d0468f", along(p)), "e8b63a", step(0.3, 0.05, along(p)))

    sheets(s, petals, petal_matter(s, "f3eff0", shade, white))
    sheets(s, lips, leaf("b02a6c").painted(lip_paint))
    beads(s, np.array(ends) + np.array((0, 0.1, 0.5)), 0.32, leaf("f0e6ea"), long=1.3, rows=6, sides=10)
    spikes(s, np.array(starts), np.array(ends), 0.12, leaf("8a9a5a"), sides=6, blunt=0.9)
    buds = np.array([way[-1] + (0.2, 0, 0.1), way[-5] + (-0.1, -0.8, 0.7), way[-9] + (0.3, 0.6, 0.9)])
    beads(s, buds, np.array((0.45, 0.6, 0.75)), leaf("a9b47c"), long=1.3, rows=8, sides=12)
    if cut:
        return
    blade = petal(15, 5.2, "spoon", bend=62, cup=-22, rows=13, columns=9)
    places = ((100, 30, 1.0), (-80, 26, 1.05), (30, 34, 0.75), (-25, 48, 0.62), (150, 40, 0.8))
    sheets(
        s,
        [moved(blade, matrix(0, base, 0, turn=turn, tilt=-rise, scale=size), rng.random()) for turn, rise, size in places],
        green("3f7034", count=0, rib=0.25).but(roughness=0.3),
    )
    spikes(s, np.array([(-0.2, base - 1, -0.4)]), np.array([(-2.8, base + 25, 0.3)]), 0.18, leaf("a88a58"), sides=6, blunt=0.8)
    bark = np.array(
        [
            (5.0 * math.sqrt(rng.random()) * math.sin(a), base + 0.1, 5.0 * math.sqrt(rng.random()) * math.cos(a))
            for a in np.linspace(0, 40, 45)
        ]
    )
    beads(
        s,
        bark,
        0.55,
        matt("6a4a32"),
        ways=np.array([(rng.uniform(-1, 1), 0.2, rng.uniform(-1, 1)) for _ in bark]),
        long=1.5,
        rows=4,
        sides=5,
    )
