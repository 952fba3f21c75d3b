"""Keys and locks."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import brass, metal, plastic, steel
from allaprima.stills.patterns import fbm, noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("key, old key@old, antique key@old, skeleton key@old, vintage key@old, door key, house key", seen=40)
def key(s: Solid, rng: random.Random) -> None:
    if s.variant:
        own = s.own(metal("8f7048", 0.38).but(bump=lambda p: 0.01 * fbm(p, 0.4, 3, 2)))
        with s.at(0, 0.42, 0, turn=28):
            s.tube([(-2.2, 0, 0), (4.3, 0, 0)], 0.33, own, sides=16)
            for x, r in ((-2.2, 0.55), (-1.8, 0.45), (2.6, 0.42)):
                s.tube([(x - 0.08, 0, 0), (x + 0.08, 0, 0)], r * 0.8, own, sides=16)
            for z, x in ((1.0, -3.5), (-1.0, -3.5), (0, -4.9)):
                loop = [(x + 0.95 * math.cos(a), 0.0, z + 0.95 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 32, endpoint=False)]
                s.tube(loop, 0.24, own, sides=12, closed=True)
            with s.at(3.6, 0, 0.3, tilt=90):
                s.plate(
                    [
                        (-0.75, 0),
                        (-0.75, 1.5),
                        (-0.3, 1.5),
                        (-0.3, 0.95),
                        (0, 0.95),
                        (0, 1.5),
                        (0.45, 1.5),
                        (0.45, 0.6),
                        (0.65, 0.6),
                        (0.65, 0),
                    ],
                    0.3,
                    own,
                    bevel=0.05,
                )
        return
    own = s.own(metal("c9c4b6", 0.22))
    with s.at(0, 0.13, 0, turn=32, tilt=-90):
        with s.at(-2.7, 0, 0, tilt=90):
            s.lathe([(0.42, -0.13), (1.2, -0.13), (1.3, -0.06), (1.3, 0.06), (1.2, 0.13), (0.42, 0.13), (0.42, -0.13)], own, around=48)
        teeth = [
            (-1.6, -0.42),
            (3.2, -0.42),
            (3.7, -0.1),
            (3.45, 0.16),
            (3.15, 0.02),
            (2.8, 0.34),
            (2.45, 0.1),
            (2.1, 0.42),
            (1.7, 0.16),
            (1.35, 0.42),
            (0.95, 0.06),
            (0.6, 0.42),
            (-0.3, 0.42),
            (-0.3, 0.62),
            (-1.6, 0.62),
        ]
        s.plate(teeth, 0.22, own, bevel=0.04)
        s.box((0.6, -0.2, 0.1), (5.2, 0.14, 0.05), own.but(roughness=0.6), radius=0.02)
    ring = [(math.cos(a), math.sin(a)) for a in np.linspace(0, 2 * math.pi, 40, endpoint=False)]
    with s.at(-3.55, 0.32, 2.0, tilt=7, lean=-4):
        s.tube([(1.35 * x, 0, 1.35 * z) for x, z in ring], 0.11, steel(0.15), sides=10, closed=True)


@thing("padlock, lock, closed padlock, brass padlock", seen=14)
def padlock(s: Solid, rng: random.Random) -> None:
    own = s.own(brass(0.25).but(bump=lambda p: 0.002 * noise(p * (0.3, 12, 1), 0.5, 2)))
    with s.at(0, 2.0, 0, turn=-24):
        s.box((0, 0, 0), (4.6, 4.0, 1.9), own, radius=0.35)
        arc = [(1.45 * math.cos(a), 3.2 + 1.45 * math.sin(a), 0.0) for a in np.linspace(0, math.pi, 20)]
        s.tube([(1.46, 1.6, 0), *arc, (-1.45, 1.6, 0)], 0.42, steel(0.1), sides=18)
        for x in (-1.45, 1.45):
            s.ring((x, 2.0, 0), 0.5, 0.1, own, sides=8)
        s.ball((0, -0.35, 0.93), (0.5, 0.5, 0.07), steel(), detail=14)
        s.ball((0, -0.25, 0.98), (0.16, 0.16, 0.05), plastic("1a1a1c", 0.6), detail=10)
        s.box((0, -0.5, 0.985), (0.11, 0.36, 0.05), plastic("1a1a1c", 0.6))
