"""Foliage plants in pots."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, leaf
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import across, along, green, marked, moved, petal, sheets
from allaprima.stills.things.plants.pots import planter
from allaprima.stills.things.plants.shapes import GOLDEN, settle, stalk


@thing(
    "potted plant, houseplant, house plant, plant, indoor plant, plant in a pot, flower pot with a plant, pot plant, green plant", seen=17
)
def potted_plant(s: Solid, rng: random.Random) -> None:
    base = planter(s, 15, 8.5)
    blade = petal(14.5, 8.0, "egg", bend=48, cup=-20, wave=0.35, waves=2, rows=11, columns=7)
    leaves = []
    for k in range(44):
        o = k / 43
        turn = GOLDEN * k + rng.uniform(-14, 14)
        rise = 82 - 62 * o**0.8
        high = (19 - 12 * o) * rng.uniform(0.85, 1.1)
        a, lean = math.radians(turn), math.radians(90 - rise)
        foot = (1.6 * o * math.sin(a), base - 0.5, 1.6 * o * math.cos(a))
        reach = 2.0 + 7.0 * math.sin(lean)
        top = (reach * math.sin(a), base + high, reach * math.cos(a))
        mid = (reach * 0.35 * math.sin(a), base + high * 0.55, reach * 0.35 * math.cos(a))
        stalk(s, [foot, mid, top], [0.2, 0.16, 0.13], leaf("6d9448"), sides=5, smooth=3)
        leaves.append(
            moved(
                blade,
                matrix(
                    *top,
                    turn=turn,
                    tilt=-rise * 0.45 + rng.uniform(-10, 10),
                    lean=rng.uniform(-16, 16),
                    scale=rng.uniform(0.72, 1.0) * (0.78 + 0.22 * o),
                ),
                rng.random(),
            )
        )
    sheets(s, leaves, green("558040").but(roughness=0.3))


def _monstera_leaf(size: float, mark: float) -> list[np.ndarray]:
    """A heart with slits, of lobes."""
    lobes = [petal(size * 0.92, size * 0.17, "spoon", bend=30, rows=9, columns=5, mark=mark)]
    for turn, long in ((17, 0.84), (35, 0.86), (54, 0.84), (75, 0.78), (98, 0.7), (124, 0.6), (152, 0.5)):
        for side in (1, -1):
            lobe = petal(size * long * 0.8, size * 0.155, "spoon", bend=26, rows=8, columns=5, mark=mark)
            start = size * 0.2 * (1 - turn / 110)
            lobes.append(moved(lobe, matrix(0, -0.02 - abs(start) * 0.05, start, turn=side * turn)))
    middle = petal(size * 0.66, size * 0.5, "egg", bend=20, rows=9, columns=7, mark=mark)
    lobes.append(moved(middle, matrix(0, -0.05, -size * 0.14)))
    return lobes


def _monstera_green() -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = (
            0.85 + 0.3 * marked(p) + 0.4 * np.exp(-((across(p) / 0.09) ** 2)) * step(1.0, 0.3, along(p)) + 0.08 * noise(p, 1.2)
        )
        return found

    return leaf("42703a").but(roughness=0.28).painted(colour)


@thing("monstera leaf, swiss cheese plant leaf, tropical leaf", seen=46)
def monstera_leaf(s: Solid, rng: random.Random) -> None:
    sheets(s, [moved(each, matrix(0, 3.2, -6, turn=12, tilt=-6)) for each in _monstera_leaf(20, 0.5)], s.own(_monstera_green()))
    stalk(s, [(0, 3.2, -6), (-1.2, 2, -11), (-3, 0.4, -17)], 0.3, leaf("55803c"))
    settle(s)


@thing("monstera, monstera plant, swiss cheese plant, monstera in a pot", seen=18)
def monstera(s: Solid, rng: random.Random) -> None:
    shiny = _monstera_green()
    base = planter(s, 16, 9.5, "d9d4ca")
    leaves = []
    places = (
        (10, 24, 6, 1.0),
        (-55, 20, 10, 0.95),
        (65, 26, 9, 0.9),
        (120, 17, 11, 0.8),
        (-120, 22, 10, 0.85),
        (-20, 34, 5, 1.0),
        (38, 37, 8, 0.8),
        (-80, 31, 10, 0.8),
        (25, 13, 12, 0.75),
        (-30, 13, 11.5, 0.75),
        (175, 30, 7, 0.85),
    )
    for turn, high, reach, scale in places:
        a = math.radians(turn)
        top = (reach * math.sin(a), base + high, reach * math.cos(a))
        stalk(
            s,
            [
                (0.3 * math.sin(a), base - 0.5, 0.3 * math.cos(a)),
                (reach * 0.25 * math.sin(a), base + high * 0.6, reach * 0.25 * math.cos(a)),
                top,
            ],
            [0.4, 0.3, 0.25],
            leaf("55853c"),
            sides=6,
        )
        place = matrix(*top, turn=turn + rng.uniform(-14, 14), tilt=32 + rng.uniform(-8, 14), lean=rng.uniform(-12, 12), scale=scale)
        leaves += [moved(each, place) for each in _monstera_leaf(15, rng.random())]
    sheets(s, leaves, shiny)


@thing("snake plant, sansevieria, mother-in-law's tongue", seen=16)
def snake_plant(s: Solid, rng: random.Random) -> None:
    base = planter(s, 12, 7.5, "dedad2", 0.9)

    def bands(p: np.ndarray) -> np.ndarray:
        wavy = along(p) * 24 + marked(p) * 9 + 1.4 * noise(p * (2.5, 1, 6), 1.2, 3)
        inner = mixed(
            between("2f5a35", "86a878", 0.5 + 0.5 * np.sin(wavy * 1.9)), "2f5a35", 0.3 * step(0.2, -0.4, noise(p * (1, 1, 4), 1.0, 9))
        )
        return mixed(inner, "d9cf74", step(0.66, 0.76, np.abs(across(p))))

    blades = []
    for k in range(15):
        o = k / 14
        blade = petal(
            34 - 15 * o + rng.uniform(-3, 3),
            5.0 - 0.8 * o,
            "sword",
            bend=rng.uniform(-6, 10),
            cup=26,
            wave=0.25,
            waves=1.2,
            rows=15,
            columns=9,
        )
        a = math.radians(GOLDEN * k)
        where = matrix(
            4.2 * math.sqrt(o) * math.sin(a),
            base - 0.6,
            4.2 * math.sqrt(o) * math.cos(a),
            turn=GOLDEN * k,
            tilt=-88 + 14 * o,
            lean=rng.uniform(-5, 5),
        )
        spin = matrix(tilt=-90) @ matrix(turn=rng.uniform(-50, 50)) @ matrix(tilt=90)
        blades.append(moved(blade, where @ np.linalg.inv(spin) if k % 2 else where, rng.random()))
    sheets(s, blades, leaf("4a7a45").but(roughness=0.3).painted(bands))
