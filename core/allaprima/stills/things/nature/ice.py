"""Snow and ice."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, crystal
from allaprima.stills.patterns import fbm, noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.plants.shapes import beads, settle


@thing("snowball, snow ball, pile of snowballs@group", seen=18)
def snowball(s: Solid, rng: random.Random) -> None:
    snow = (
        s.own(Matter("eef2f6", roughness=0.9, shine=0.3, soft=0.8))
        .painted(lambda p: 0.97 + 0.05 * fbm(p, 0.6, 3))
        .bumped(lambda p: 0.12 * fbm(p, 0.8, 4, 3))
    )
    places = ((-3.9, 3.7, 0), (3.9, 3.7, 0.4), (0.2, 3.7, 5.2), (0.1, 9.2, 1.8)) if s.variant else ((0, 3.7, 0),)
    for k, at in enumerate(places):
        s.ball(at, 3.8, snow, shape=lambda w, k=k: 1 + 0.035 * noise(w + k * 2.7, 0.6, 4), detail=28)
    crumbs = np.array(
        [
            (r * math.sin(a), 0.15, r * math.cos(a))
            for a, r in ((rng.uniform(0, 6.28), rng.uniform(3, 6.5) + (3 if s.variant else 0)) for _ in range(26))
        ]
    )
    beads(s, crumbs, np.array([rng.uniform(0.1, 0.3) for _ in crumbs]), snow, rows=5, sides=8)
    settle(s, sink=0.12)


@thing("ice cube, cube of ice, pile of ice cubes@group, group of ice cubes@group, heap of ice@group", seen=26, group=5)
def ice_cube(s: Solid, rng: random.Random) -> None:
    ice = s.own(crystal("eef6fa", 9.0))
    places = (
        ((0, 0, 14, 0, 0), (-3.7, 0.4, -25, 0, 0), (2.6, 2.7, 50, 0, 0), (-1.4, 3.5, 72, 0, 0), (-1.5, 0.2, 30, 3.05, 10))
        if s.variant
        else ((0, 0, 24, 0, 0),)
    )
    for x, z, turn, y, lean in places:
        with s.at(x, y + 1.5, z, turn=turn, lean=lean):
            s.box((0, 0, 0), (3, 3, 3), ice, radius=0.42)
            if not s.variant or y:
                for _ in range(7):
                    s.ball(
                        (rng.uniform(-0.7, 0.7), rng.uniform(-0.7, 0.7), rng.uniform(-0.7, 0.7)),
                        rng.uniform(0.04, 0.1),
                        Matter("f4f8fa", roughness=0.2, soft=1.0),
                        detail=5,
                    )
    settle(s)


@thing("snowflake, ice crystal, snow crystal", seen=12)
def snowflake(s: Solid, rng: random.Random) -> None:
    ice = s.own(Matter("c4deee", roughness=0.12, soft=1.0, shine=1.3)).painted(lambda p: 0.95 + 0.08 * noise(p, 0.5))
    with s.at(0, 4.6, 0, tilt=-12, turn=-16):
        for arm in range(6):
            with s.at(lean=60 * arm):
                s.box((0, 2.3, 0), (0.26, 4.6, 0.3), ice, radius=0.1)
                s.plate([(0, 5.0), (0.3, 4.5), (0, 4.0), (-0.3, 4.5)], 0.28, ice, bevel=0.06)
                for high, long in ((1.35, 0.95), (2.35, 1.5), (3.3, 1.0)):
                    for side in (-1, 1):
                        with s.at(0, high, 0, lean=-60 * side):
                            s.box((0, long / 2, 0), (0.2, long, 0.24), ice, radius=0.08)
                            s.plate([(0, long + 0.22), (0.16, long), (0, long - 0.22), (-0.16, long)], 0.22, ice, bevel=0.05)
        s.plate([(0.95 * math.sin(k * math.pi / 3), 0.95 * math.cos(k * math.pi / 3)) for k in range(6)], 0.24, ice, bevel=0.07)
    settle(s)
