"""Cherries, peaches, plums and apricots."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage, freckles, juicy
from allaprima.stills.things.fruit.shaping import Warp, after, body, lumpy, settled, stalk, swelling, wedge


@thing("cherry, pair of cherries, red cherry", seen=20, group=3)
def cherry(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("6a0713", "9c1020", 0.5 + 0.6 * fbm(p, 1.1, 3, 2))
        return mixed(base, "c23a30", (1 - step(0.15, 0.7, out(p))) * step(1, 1.6, p[:, 1]) * 0.5)

    peel = s.own(skin("850b18", 0.1).painted(paint))
    profile: list[Point] = [(0, 0.06), (0.5, 0.05), (1.0, 0.42), (1.24, 1.1), (1.15, 1.7), (0.8, 2.1), (0.4, 2.1), (0.12, 1.88), (0, 1.8)]
    crown = (0.25, 5.6, -0.6)
    for x, z, turn, bow in ((-1.35, 0.35, 20, -0.9), (1.35, -0.25, 160, 0.7)):
        with s.at(x, 0, z, turn=turn):
            body(s, profile, peel, swelling(lambda a, y: 1 - 0.05 * np.exp(-((a / 0.35) ** 2))), around=44)
        stalk(
            s,
            [(x, 1.75, z), (x * 1.02 + bow * 0.1, 2.8, z), (x * 0.75 + bow * 0.5, 4.3, z * 0.6 - 0.2), crown],
            [0.1, 0.065, 0.06, 0.09],
            "7f9440",
            "7a7a3a",
        )
    s.tube([(0.1, 5.5, -0.6), (0.35, 5.85, -0.62), (0.6, 6.05, -0.6)], [0.13, 0.17, 0.14], skin("5a4428", 0.6), smooth=3, sides=10)
    with s.at(0.35, 5.75, -0.6, turn=70, tilt=-6):
        s.leaf(4.4, 2.1, foliage("437a2e", "90b45c", 0.45), bend=62, fold=0.2, wave=0.05)
    settled(s)


def _cleft(deep: float, width: float = 0.16) -> Warp:
    return swelling(lambda a, y: 1 - deep * np.exp(-(((np.abs((a - 0.5 + math.pi) % (2 * math.pi) - math.pi)) / width) ** 2)))


PEACH: list[Point] = [
    (0, 0.12), (0.4, 0.0), (1.3, 0.12), (2.6, 1.0), (3.4, 2.5), (3.6, 3.7), (3.2, 5.1), (2.2, 6.1), (1.2, 6.4), (0.6, 6.1), (0.2, 5.6), (0, 5.5),
]  # fmt: skip


@thing("peach, nectarine@smooth, half peach@half, peach half@half, cut peach@half", seen=20)
def peach(s: Solid, rng: random.Random) -> None:
    sleek = s.variant == "smooth"

    def paint(p: np.ndarray) -> np.ndarray:
        blush = np.sin(turned(p) + 1.9) * 0.75 + 0.55 * fbm(p * (1, 0.5, 1), 2.2, 4, 3) + 0.12 * (p[:, 1] - 3)
        base = between("e6a44c", "d9683c", step(-0.75, 0.35, blush))
        base = mixed(base, "a3242c", step(0.0, 1.0, blush) * (0.95 if sleek else 0.8))
        return mixed(base, "e0b060", (1 - step(0.3, 1.3, out(p))) * step(4, 5.5, p[:, 1]) * 0.6)

    def flesh(p: np.ndarray) -> np.ndarray:
        r = np.hypot(p[:, 0], p[:, 1] - 3.1)
        a = np.arctan2(p[:, 0], p[:, 1] - 3.1)
        rays = noise(np.stack((a * 9, r * 0.7, 0 * r), -1), 1.0, 3)
        base = between("eab04a", "f0c26a", 0.5 + 0.5 * fbm(p, 0.8, 3, 2))
        return mixed(base, "a82a2a", (1 - step(1.1, 2.5 + 0 * r, r + 0.45 * rays)) * 0.85)

    usual = skin("dd7a42", 0.25) if sleek else skin("dd7a42", 0.62).but(fuzz=0.22, shine=0.6)
    peel = s.own(usual.painted(paint))
    if s.variant == "half":
        with s.at(turn=-16, tilt=-46):
            wedge(s, PEACH, peel, juicy("eab556").painted(flesh))
            s.ball(
                (0, 3.1, 0.0), (1.15, 1.5, 0.75), skin("7a3c22", 0.7).bumped(lambda p: 0.14 * fbm(p * (1, 0.5, 1), 0.5, 3, 4)),
                shape=lambda w: 1 + 0.06 * noise(w, 0.4, 3), detail=24,
            )  # fmt: skip
        settled(s)
        return
    with s.at(turn=rng.uniform(-15, 15), lean=rng.uniform(-6, 6), tilt=4):
        body(s, PEACH, peel, after(_cleft(0.07), lumpy(5, 0.02, rng.randrange(40))), around=72)
        stalk(s, [(0, 5.3, 0), (0, 5.9, 0), (0.1, 6.2, 0)], [0.3, 0.24, 0.28])
        if not sleek:
            with s.at(0.1, 6.05, 0, turn=62, tilt=-26):
                s.leaf(5.2, 1.7, foliage("4a7d33", "9abb66", 0.45), bend=55, fold=0.3)
    settled(s)


@thing("plum", seen=20, group=3)
def plum(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("35152f", "5a1d38", 0.5 + 0.6 * fbm(p, 1.8, 3, 2))
        base = mixed(base, "8a2c3a", step(0.3, 1, np.sin(turned(p) + 2.2)) * 0.5)
        return mixed(base, "7f84ac", step(-0.35, 0.85, fbm(p, 1.5, 4, 6)) * 0.55)

    profile: list[Point] = [
        (0, 0),
        (0.5, 0.03),
        (1.3, 0.5),
        (2.0, 1.7),
        (2.15, 2.9),
        (1.8, 4.2),
        (1.1, 5.0),
        (0.5, 5.1),
        (0.15, 4.85),
        (0, 4.75),
    ]
    with s.at(turn=-25, lean=-38, tilt=14):
        body(s, profile, s.own(skin("4a1a34", 0.3).painted(paint)), _cleft(0.06), around=60)
        stalk(s, [(0, 4.6, 0), (0.05, 5.4, 0), (0.3, 6.4, 0.05)], [0.12, 0.09, 0.13])
    settled(s)


@thing("apricot, half apricot@half, apricot half@half", seen=22, group=3)
def apricot(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("e49a3a", "edb157", 0.5 + 0.5 * fbm(p, 2, 3, 2))
        base = mixed(base, "cf5230", step(0.15, 1.1, np.sin(turned(p) + 1.9) * 0.7 + 0.5 * fbm(p, 1.1, 4, 3)) * 0.75)
        return freckles(base, p, "b8462c", 0.3, 0.2, 0.5)

    def flesh(p: np.ndarray) -> np.ndarray:
        r = np.hypot(p[:, 0], p[:, 1] - 2.1)
        return mixed(between("eba544", "f0b860", 0.5 + 0.5 * fbm(p, 0.6, 3, 2)), "c97a2a", (1 - step(0.9, 1.3, r)) * 0.6)

    profile = [(r * 0.64, y * 0.66) for r, y in PEACH]
    peel = s.own(skin("e7a044", 0.5).but(fuzz=0.12).painted(paint))
    if s.variant == "half":
        with s.at(turn=-16, tilt=-46):
            wedge(s, profile, peel, juicy("ecaa4c").painted(flesh))
            s.ball((0, 2.05, 0.0), (0.75, 1.0, 0.4), skin("8a5a30", 0.6).bumped(lambda p: 0.03 * fbm(p, 0.3, 3, 4)), detail=20)
    else:
        with s.at(turn=rng.uniform(-15, 15), lean=8, tilt=6):
            body(s, profile, peel, after(_cleft(0.08), lumpy(3, 0.02, rng.randrange(40))), around=72)
            stalk(s, [(0, 3.5, 0), (0, 3.85, 0), (0.05, 4.05, 0)], [0.18, 0.15, 0.17])
    settled(s)
