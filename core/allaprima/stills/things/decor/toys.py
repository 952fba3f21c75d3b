"""Teddy bears and rubber ducks."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np

from allaprima.stills.matter import Matter, matt, plastic
from allaprima.stills.patterns import noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.decor.sculpting import blend, egg, sculpted
from allaprima.stills.things.decor.shapes import bow


@thing("teddy bear, teddy, stuffed bear, toy bear, plush bear, plush toy, stuffed animal, soft toy", seen=10)
def teddy_bear(s: Solid, rng: random.Random) -> None:
    def curls(p: np.ndarray) -> np.ndarray:
        return 0.05 * (noise(p * (1, 0.7, 1), 0.32, 2) + 0.6 * noise(p, 0.16, 5)) + 0.06 * noise(p, 0.9, 3)

    def tone(p: np.ndarray) -> np.ndarray:
        return 0.92 + 0.2 * noise(p, 0.32, 2) + 0.08 * noise(p, 1.4, 4)

    usual = Matter("a06a38", roughness=1.0, shine=0.1, fuzz=0.8)
    fur = s.own(usual)
    fur = fur.but(bump=curls, paint=tone) if not fur.family and not fur.metal and not fur.clear else fur
    pale = Matter("d9b27e", roughness=1.0, shine=0.1, fuzz=0.7, bump=curls, paint=tone)

    def lumpy(seed: int, by: float = 0.022) -> Callable[[np.ndarray], np.ndarray]:
        return lambda ways: 1 + by * noise(ways, 0.22, seed) + by * noise(ways, 0.5, seed + 1)

    s.ball((0, 7.2, -0.6), (5.8, 7.0, 5.2), fur, shape=lumpy(1), detail=28)
    with s.at(0, 17.2, 0.2, tilt=6, lean=rng.uniform(-5, 5)):
        s.ball((0, 0, 0), (5.3, 4.8, 4.7), fur, shape=lumpy(2), detail=26)
        s.ball((0, -1.2, 3.7), (2.5, 2.0, 2.3), pale, shape=lumpy(4, 0.012), detail=14)
        s.ball((0, -0.35, 5.75), (0.95, 0.65, 0.5), Matter("2a1c18", roughness=0.4), detail=14)
        s.tube([(0, -0.8, 5.95), (0, -1.6, 5.95)], 0.07, matt("2a1c18"), sides=8)
        for side in (-1, 1):
            s.tube([(0, -1.6, 5.95), (side * 0.6, -2.05, 5.75), (side * 1.2, -1.95, 5.35)], 0.07, matt("2a1c18"), sides=8, smooth=3)
            s.ball((side * 1.85, 0.75, 4.2), 0.55, plastic("1a1210", 0.04), detail=10)
            with s.at(side * 4.0, 3.9, -0.3, turn=side * 12, lean=side * -30):
                s.ball((0, 0, 0), (1.95, 1.95, 0.95), fur, shape=lumpy(6), detail=12)
                s.ball((0, -0.1, 0.5), (1.3, 1.3, 0.65), pale, detail=10)
    for side in (-1, 1):
        with s.at(side * 5.1, 11.0, 0.3, lean=side * 32, tilt=-24):
            s.ball((0, -3.1, 0), (1.9, 4.4, 2.0), fur, shape=lumpy(8), detail=15)
        with s.at(side * 4.3, 2.3, 3.5, turn=side * 24, tilt=0):
            s.ball((0, 0, 1.2), (2.35, 2.25, 4.6), fur, shape=lumpy(9), detail=15)
            s.ball((0, 0.45, 5.0), (2.1, 2.55, 1.5), fur, shape=lumpy(11), detail=12)
            s.ball((0, 0.5, 5.85), (1.5, 1.9, 0.75), pale, detail=10)
    silk = s.own(Matter("b3202e", roughness=0.35), 1)
    with s.at(0, 13.3, 0.1, tilt=8):
        s.ring((0, 0, 0), 3.35, 0.5, silk, sides=10)
        with s.at(0, -0.35, 3.7, tilt=72):
            bow(s, 2.7, silk, 2, 0.75)


@thing("rubber duck, rubber duckie, rubber ducky, bath duck, toy duck, duckie", seen=12)
def rubber_duck(s: Solid, rng: random.Random) -> None:
    yellow = s.own(Matter("f0c02a", roughness=0.22, soft=0.3))

    def body(p: np.ndarray) -> np.ndarray:
        q = p.copy()
        q[:, 2] = np.abs(q[:, 2])
        d = egg(q, (0, 2.7, 0), (4.4, 2.7, 3.3))
        d = blend(d, egg(q, (-4.3, 4.3, 0), (1.3, 1.1, 1.3)), 2.4)
        d = blend(d, egg(q, (2.0, 5.0, 0), (1.7, 1.8, 1.7)), 1.6)
        wing = egg(q, (-0.6, 3.5, 3.0), (2.1, 1.2, 0.75))
        d = blend(d, wing, 0.35)
        found: np.ndarray = np.maximum(d, 0.1 - q[:, 1])
        return found

    with s.at(turn=-38):
        s.add(sculpted(body, (0, 2.8, 0), 9.0, 40), yellow)
        s.ball((2.3, 7.2, 0), (2.45, 2.4, 2.4), yellow, detail=26)
        orange = Matter("e07818", roughness=0.22, soft=0.3)
        with s.at(4.6, 6.9, 0, lean=8):
            s.ball((0.2, 0.18, 0), (1.5, 0.34, 1.2), orange, detail=16)
            s.ball((0.0, -0.22, 0), (1.2, 0.28, 1.0), orange, detail=16)
        for z in (-1, 1):
            with s.at(2.3, 7.2, 0, turn=-z * 48, lean=22):
                s.ball((2.35, 0, 0), (0.22, 0.52, 0.42), plastic("f4f2ee", 0.1), detail=12)
                s.ball((2.5, 0.02, 0), (0.14, 0.32, 0.27), plastic("1a1a1c", 0.05), detail=12)
