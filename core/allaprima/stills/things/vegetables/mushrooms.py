"""Mushrooms."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import skin
from allaprima.stills.mesh import Point, curve
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.shaping import body, lumpy, settled


@thing(
    "mushroom, champignon, button mushroom, white mushroom, brown mushroom@brown, toadstool@toadstool, fly agaric@toadstool, red mushroom@toadstool,"
    " fly amanita@toadstool",
    seen=14,
)
def mushroom(s: Solid, rng: random.Random) -> None:
    if s.variant == "toadstool":
        _toadstool(s, rng)
        return
    brown = s.variant == "brown"

    def paint(p: np.ndarray) -> np.ndarray:
        base = (
            between("8a5c38", "b08258", 0.5 + 0.6 * fbm(p, 1.5, 4, 2))
            if brown
            else between("ddd2bc", "efe8da", 0.5 + 0.6 * fbm(p, 1.5, 4, 2))
        )
        return mixed(base, "5f3c22" if brown else "b8a280", step(0.2, 1.2, fbm(p, 0.5, 4, 5)) * 0.35)

    cap = s.own(skin("e6dccb", 0.6).painted(paint).bumped(lambda p: 0.02 * fbm(p, 0.5, 4, 4)))
    stem = skin("e6dece", 0.6).painted(lambda p: between("d9ccb4", "ece6d8", 0.5 + 0.6 * fbm(p * (3, 0.6, 3), 0.8, 4, 2)))
    gills = skin("9a7a66", 0.7).painted(lambda p: between("6f5040", "b0917c", 0.5 + 0.5 * np.cos(turned(p) * 60)))
    with s.at(turn=rng.uniform(-15, 15), lean=6):
        body(s, [(0, 0), (0.9, 0.0), (1.3, 0.25), (1.2, 1.2), (1.15, 2.2), (1.35, 3.4)], stem, lumpy(2, 0.04, 3), around=36)
        s.lathe([(2.9, 3.2), (1.1, 3.5)], gills)
        body(
            s,
            [(2.5, 3.1), (2.85, 2.75), (3.2, 2.95), (3.35, 3.7), (2.95, 4.9), (2.0, 5.8), (0.9, 6.15), (0, 6.2)],
            cap,
            lumpy(4, 0.03, rng.randrange(40)),
        )
    settled(s)


def _toadstool(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("a8140f", "c92a1c", 0.5 + 0.6 * fbm(p, 2, 4, 2))
        return mixed(base, "dd6a2c", (1 - step(8.9, 9.9, p[:, 1])) * 0.6)

    cap = s.own(skin("b81c14", 0.16).painted(paint))
    stem = skin("ece6d8", 0.65).painted(lambda p: between("d6ccb8", "f0ebe0", 0.5 + 0.6 * fbm(p * (3, 0.6, 3), 0.9, 4, 2)))
    dots = skin("efe9dc", 0.8).bumped(lambda p: 0.06 * fbm(p, 0.4, 3, 4))
    gills = skin("efe8d6", 0.7).painted(lambda p: between("c9bda2", "f2ede0", 0.5 + 0.5 * np.cos(turned(p) * 56)))
    profile: list[Point] = [(4.6, 8.9), (5.0, 8.6), (5.35, 8.9), (5.1, 10.0), (4.2, 11.3), (2.8, 12.3), (1.3, 12.8), (0, 12.9)]
    with s.at(turn=0, lean=3):
        body(
            s,
            [(0, 0), (1.2, 0), (1.9, 0.5), (1.85, 1.4), (1.3, 2.6), (1.05, 5), (0.95, 8), (1.2, 9.9)],
            stem,
            lumpy(2.5, 0.03, 3),
            around=40,
        )
        for y, r in ((1.3, 1.9), (1.9, 1.62), (2.5, 1.38)):
            s.ring((0, y, 0), r - 0.1, 0.17, dots, sides=8)
        s.lathe([(2.1, 6.6), (1.95, 6.75), (1.5, 7.4), (0.98, 8.1)], stem, smooth=3, shape=lambda a: 1 + 0.025 * np.sin(7 * a))
        s.lathe([(4.9, 8.75), (3.0, 9.4), (1.1, 9.8)], gills)
        body(s, profile, cap, lumpy(6, 0.02, 3), around=60)
        line = np.array(curve(profile, 6))[10:]
        spots: list[np.ndarray] = []
        for _ in range(260):
            k = rng.randrange(len(line) - 1)
            a = rng.uniform(0, 2 * math.pi)
            if rng.random() > line[k, 0] / 5.3:
                continue
            at = np.array((line[k, 0] * math.cos(a), line[k, 1], line[k, 0] * math.sin(a)))
            if any(np.linalg.norm(at - each) < 1.25 for each in spots):
                continue
            spots.append(at)
            slope = math.degrees(math.atan2(line[k, 1] - line[k + 1, 1], line[k, 0] - line[k + 1, 0]))
            r = rng.uniform(0.3, 0.62)
            with s.at(turn=90 - math.degrees(a)), s.at(0, at[1], line[k, 0], tilt=-slope):
                s.ball(
                    (0, 0.02, 0), (r, 0.17, r * rng.uniform(0.8, 1.1)), dots, shape=lambda w, r=r: 1 + 0.14 * noise(w + r, 0.7, 5), detail=6
                )
    settled(s)
