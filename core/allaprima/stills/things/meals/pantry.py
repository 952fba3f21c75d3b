"""What meals are cooked from: flour, pasta, tofu."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, made_of, matt
from allaprima.stills.patterns import cells, fbm, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import rough
from allaprima.stills.things.bakery.toppings import disc_spots


@thing("flour sack, sack of flour, bag of flour, flour, sack, burlap sack", seen=16)
def flour_sack(s: Solid, rng: random.Random) -> None:
    cloth = s.own(
        matt("cdb489").bumped(lambda p: 0.02 * (np.sin(turned(p) * 150) + np.sin(p[:, 1] * 20)) + 0.18 * fbm(p, 3.5, 3, 2)).but(fuzz=0.3)
    )

    def shape(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.035 * np.sin(3 * a + 1) + 0.025 * np.sin(8 * a) + 0.012 * np.sin(17 * a)
        return found

    s.lathe([(0, 0.1), (7.2, 0), (8.8, 1.2), (9.6, 5), (9.3, 11), (8.2, 15.5), (7.6, 17)], cloth, smooth=5, around=96, shape=shape)
    rolled = [
        (8.6 * math.cos(b) * (1 + 0.02 * math.sin(8 * b)), 17 + 0.3 * math.sin(3 * b), 8.6 * math.sin(b) * (1 + 0.02 * math.sin(8 * b)))
        for b in np.linspace(0, 2 * math.pi, 73)[:-1]
    ]
    s.tube(rolled, [1.25 + 0.12 * math.sin(k * 0.9) for k in range(72)], cloth, closed=True, sides=16)
    s.lathe([(7.8, 16.4), (6, 17.6), (3, 18.9), (0, 19.6)], matt("f4f0e6").bumped(rough(1.6, 0.1)), smooth=4)


@thing("pasta, raw pasta, raw spaghetti, bundle of spaghetti, dry spaghetti", seen=32)
def raw_pasta(s: Solid, rng: random.Random) -> None:
    strands = []
    for x, z in disc_spots(rng, 85, 1.9, 0.3):
        twist = rng.uniform(-0.05, 0.05)
        ends = 13 + rng.uniform(-0.3, 0.3)
        points = [
            (u * ends, max(0.12, 1.95 + z * (1 + 0.5 * u * u) * 0.95), x * (1 + 0.9 * u * u) + twist * u) for u in (-1, -0.5, 0, 0.5, 1)
        ]
        strands.append(meshes.tube(points, 0.13, 5))
    with s.at(turn=26):
        s.add(meshes.joined(strands), s.own(Matter("e6bd62", roughness=0.35, soft=0.3)))
        ring = [(0.2 * math.sin(2 * b), 1.95 + 1.78 * math.sin(b), 2.0 * math.cos(b)) for b in np.linspace(0, 2 * math.pi, 41)[:-1]]
        s.tube(ring, 0.16, matt("b08a58"), closed=True, sides=8)
        for side in (-1, 1):
            s.tube(
                [(0, 3.9, 0.2), (side * 1.4, 4.7, 0.6), (side * 2.2, 4.0, 1.1), (side * 0.9, 3.9, 0.5), (0, 3.95, 0.2)],
                0.13,
                matt("b08a58"),
                smooth=5,
                sides=7,
            )
            s.tube([(0, 3.95, 0.2), (side * 0.8, 3.8, 1.5), (side * 1.3, 2.6, 2.3)], 0.13, matt("b08a58"), smooth=5, sides=7)


@thing("tofu, block of tofu", seen=28)
def tofu(s: Solid, rng: random.Random) -> None:
    white = s.own(
        Matter("f1ecdd", roughness=0.4, soft=0.7).bumped(lambda p: 0.015 * fbm(p, 0.7, 3, 3) - 0.03 * step(0.22, 0.1, cells(p, 1.1, 4)))
    )
    with s.at(y=0, turn=24):
        s.box((0, 0.7, 0), (17, 1.4, 11), made_of("beech wood"), radius=0.3)
        s.box((-2.2, 3.3, 0), (8.2, 3.8, 7.4), white, radius=0.18)
        for x, z, turn in ((4.3, 1.8, 14), (4.6, -2.2, -10)):
            with s.at(x, 2.9, z, turn=turn):
                s.box((0, 0, 0), (3.0, 3.0, 3.0), white, radius=0.16)
