"""Small gardens under glass."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import glass, leaf, matt, skin
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.fronds import fresh, frond
from allaprima.stills.things.plants.petals import across, along, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, stalk


def _tuft(
    rng: random.Random,
    blade: np.ndarray,
    places: Sequence[tuple[float, float, float]],
    *,
    x: float = 0,
    y: float = 0,
    z: float = 0,
    r: float = 0.3,
) -> list[np.ndarray]:
    """Leaves from one place: (turn, rise, scale) of each."""
    made = []
    for turn, rise, scale in places:
        a = math.radians(turn)
        where = matrix(x + r * math.sin(a), y, z + r * math.cos(a), turn=turn, tilt=-rise, lean=rng.uniform(-10, 10), scale=scale)
        made.append(moved(blade, where, rng.random()))
    return made


@thing("terrarium, plant terrarium, glass terrarium, bottle garden", seen=16)
def terrarium(s: Solid, rng: random.Random) -> None:
    s.lathe([(0, 0.1), (7, 0.1), (8.6, 1.6), (9.4, 6), (9.4, 12), (8.4, 17), (6.0, 19.6), (5.0, 20.4), (5.0, 22)], glass(), smooth=4)
    s.ring((0, 22, 0), 5.0, 0.22, glass())
    s.lathe(
        [(4.9, 21.6), (5.2, 21.8), (5.2, 23.8), (4.8, 24.2), (0, 24.2)],
        s.own(skin("b98a58", 0.8).painted(lambda p: 0.92 + 0.2 * fbm(p, 0.5, 3, 3))),
    )

    def layers(p: np.ndarray) -> np.ndarray:
        y = p[:, 1] + 0.25 * noise(p, 1.6, 2)
        stones = between("8d857a", "d1c9bb", 1 - cells(p, 0.7, 4) + 0.2 * noise(p, 1.1, 5))
        sand = mixed(stones, "d8b98a", step(2.15, 2.3, y))
        return mixed(sand, "3a2a1e", step(3.2, 3.35, y)) * (0.9 + 0.15 * noise(p, 0.3, 7))[:, None]

    s.lathe(
        [(0, 0.25), (6.9, 0.25), (8.4, 1.7), (8.95, 3.6), (9.05, 5.2), (8.2, 5.7), (4, 6.3), (0, 6.6)],
        matt("4a382a").painted(layers),
        smooth=4,
    )
    moss = matt("6d8a35").painted(lambda p: 0.8 + 0.4 * fbm(p, 0.5, 3)).bumped(lambda p: 0.12 * fbm(p, 0.4, 3, 4))
    for x, z, r in ((-3.8, 3.6, 2.6), (3.6, 4.2, 2.3), (5.0, -1.5, 2.2), (-4.6, -2.4, 2.4), (0.3, 5.6, 1.8)):
        s.ball((x, 5.9, z), (r, 1.25, r), moss, detail=10)
    for x, z, r in ((1.4, 4.6, 0.9), (-1.2, 6.2, 0.7), (-5.8, 2.0, 0.8)):
        s.ball((x, 6.4, z), (r * 1.2, r * 0.8, r), matt("9a958c").painted(lambda p: 0.9 + 0.2 * fbm(p, 0.6, 3)), detail=8)
    leaves = []
    for k in range(11):
        leaves += frond(rng.uniform(8, 10.5), 60, matrix(-2.4, 6.2, 0.5, turn=GOLDEN * k, tilt=-76 + 3 * k), rng.random(), 10)
    sheets(s, leaves, leaf("6a9850").painted(fresh))
    blade = petal(4.6, 2.6, "egg", bend=36, cup=-18, rows=7)
    sheets(
        s,
        _tuft(rng, blade, [(GOLDEN * k, 78 - 5.5 * k, 0.75 + 0.03 * k) for k in range(11)], x=3.4, y=6.4, z=0.4),
        leaf("5a8a52").painted(_pink_veins),
    )
    with s.at(3.4, 6.3, 0.4):
        stalk(s, [(0, -0.5, 0), (0, 1, 0)], 0.3, leaf("6a8a4a"), sides=6)


def _pink_veins(p: np.ndarray) -> np.ndarray:
    return mixed(between("4f8048", "649a58", marked(p)), "e08fa0", 0.8 * np.exp(-((across(p) / 0.22) ** 2)) * step(0.95, 0.6, along(p)))
