"""Pancakes and waffles."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import Matter, crumb
from allaprima.stills.patterns import fbm, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import dish, rough, toasted
from allaprima.stills.things.bakery.toppings import butter_pat, drip, strawberry


@thing("pancake, stack of pancakes, pancakes, pancakes with syrup", seen=24)
def pancakes(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        edge = step(5.6, 6.3, out(p) + 0.35 * fbm(p, 1.2, 3, 2))
        side = step(0.55, 0.2, np.abs(p[:, 1] - 0.62))
        return toasted(0.5 + 0.1 * fbm(p, 2.2, 4, 3) - 0.16 * edge - 0.42 * side * step(6.0, 6.5, out(p)))

    dish(s, 12)
    batter = s.own(crumb("c98a42").painted(colour).bumped(rough(0.8, 0.02)))
    line = [(0, 0), (5.9, 0), (6.4, 0.2), (6.6, 0.62), (6.35, 1.05), (5.8, 1.25), (0, 1.28)]
    with s.at(y=0.55):
        for k in range(6):
            with s.at(rng.uniform(-0.3, 0.3), k * 1.24, rng.uniform(-0.3, 0.3), turn=rng.uniform(0, 360)):
                s.lathe(line, batter, smooth=3, shape=lambda a, k=k: 1 + 0.02 * np.sin(2 * a + k) + 0.012 * np.sin(5 * a + k))
        syrup = Matter("8a3f0a", roughness=0.04, soft=0.35)
        drip(s, rng, 6.35, 7.42, syrup, count=9, long=5.5, thick=0.26)
        s.lathe([(8.6, 0.02), (8.4, 0.16), (0, 0.2)], syrup, shape=lambda a: 1 + 0.05 * np.sin(3 * a) + 0.03 * np.sin(7 * a + 2))
        with s.at(0.4, 7.65, 0.6, turn=32):
            butter_pat(s, 2.9)


@thing("waffle, belgian waffle", seen=40, group=2)
def waffle(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return toasted(0.34 + 0.26 * step(0.9, 2.0, p[:, 1]) + 0.12 * fbm(p, 2, 4, 3))

    batter = s.own(Matter("c88a40", roughness=0.6, shine=0.5, soft=0.3).painted(colour).bumped(rough(0.5, 0.025)))
    dish(s, 11.2)
    with s.at(y=0.55, turn=20):
        s.box((0, 0.6, 0), (12.4, 1.2, 12.4), batter, radius=0.5)
        for k in range(6):
            at = (k - 2.5) * 2.36
            s.box((at, 1.3, 0), (0.85, 1.5, 12.7), batter, radius=0.34)
            s.box((0, 1.3, at), (12.7, 1.5, 0.85), batter, radius=0.34)
        syrup = Matter("8a3f0a", roughness=0.04, soft=0.35)
        for x, z in ((-1, 0), (0, 1), (1, 0), (0, -1), (1, 1), (0, 0), (-1, 1)):
            s.box((x * 2.36, 1.35, z * 2.36), (1.7, 0.5, 1.7), syrup, radius=0.2)
        with s.at(0.4, 2.05, 0.2, turn=15):
            butter_pat(s, 2.5)
        for east, south, size in ((3.6, 3.2, 0.85), (4.6, -0.2, 0.75)):
            with s.at(east, 1.9, south, lean=rng.uniform(-15, 15)):
                strawberry(s, size)
