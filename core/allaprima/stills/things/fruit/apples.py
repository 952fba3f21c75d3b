"""Apples and pears."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, mixed, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage, freckles, juicy
from allaprima.stills.things.fruit.shaping import after, body, lumpy, settled, stalk, swelling, wedge

APPLE: list[Point] = [
    (0, 0.75), (0.55, 0.5), (1.3, 0.02), (2.1, 0.25), (3.1, 1.5), (3.75, 3.1), (3.9, 4.4), (3.55, 5.8), (2.6, 6.8),
    (1.6, 7.05), (0.8, 6.6), (0.3, 5.9), (0, 5.6),
]  # fmt: skip


@thing(
    "apple, red apple, green apple@green, granny smith@green, yellow apple@yellow, golden delicious@yellow,"
    " half apple@half, apple half@half, cut apple@half, half an apple@half",
    seen=18,
)
def apple(s: Solid, rng: random.Random) -> None:
    def red(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        around = np.stack((np.cos(a) * 3, p[:, 1] * 0.22, np.sin(a) * 3), -1)
        streaks = fbm(around, 0.7, 4, 3)
        top = step(4.8, 7.2, p[:, 1] + 0.5 * fbm(p, 2, 3, 1)) * 0.5 + (1 - step(0.4, 2.0, out(p))) * step(4, 5.5, p[:, 1]) * 0.7
        low = (1 - step(0, 1.6, p[:, 1])) * 0.45
        blush = np.clip(0.5 + 0.5 * np.sin(a + 2.3), 0, 1) * 0.28
        base = between("a5141f", "c93a2c", 0.5 + 0.5 * streaks)
        base = mixed(base, "dfae4c", step(0.35, 1.15, top + low + blush + streaks * 0.42) * 0.9)
        base = mixed(base, "a8a040", (1 - step(0.2, 1.1, out(p))) * step(5, 6, p[:, 1]) * 0.8)
        return freckles(base, p, "e8c890", 0.5, 0.17)

    def green(p: np.ndarray) -> np.ndarray:
        base = between("8aae2e", "a9c350", 0.5 + 0.5 * fbm(p, 2.6, 3, 3))
        base = mixed(base, "c9c860", step(0.3, 1, np.sin(turned(p) + 0.8)) * 0.35)
        base = mixed(base, "8b7a3e", (1 - step(0.1, 1.0, out(p))) * 0.6)
        return freckles(base, p, "dfe6b0", 0.55, 0.19, 0.75)

    def yellow(p: np.ndarray) -> np.ndarray:
        base = between("d9b73c", "c7bb4a", 0.5 + 0.5 * fbm(p, 2.6, 3, 3))
        base = mixed(base, "cf7a3a", step(0.55, 1, np.sin(turned(p) + 2.4)) * 0.5)
        base = mixed(base, "8b7a3e", (1 - step(0.1, 1.0, out(p))) * 0.6)
        return freckles(base, p, "8a6a2a", 0.5, 0.15, 0.5)

    def flesh(p: np.ndarray) -> np.ndarray:
        x, y = np.abs(p[:, 0]), p[:, 1] - 3.3
        base = between("f1e6bd", "e9d99f", 0.5 + 0.4 * fbm(p, 0.8, 4, 2))
        heart = np.hypot(x / 1.75, y / 1.7)
        base = mixed(base, "cfc382", np.exp(-(((heart - 1) / 0.05) ** 2)) * 0.55)
        case = np.hypot((x - 0.45) / 0.42, y / 0.95)
        base = mixed(base, "d8bf83", (1 - step(0.85, 1.1, case)) * 0.9)
        return mixed(base, "c8ba7a", (1 - step(0.03, 0.1, x)) * step(0.6, 1.6, np.abs(y)) * 0.6)

    paint, colour = {"green": (green, "8fb238"), "yellow": (yellow, "d9b73c")}.get(s.variant, (red, "b01c24"))
    peel = s.own(skin(colour, 0.2).painted(paint))
    if s.variant == "half":
        with s.at(turn=-16, tilt=-40):
            wedge(s, APPLE, peel, juicy("efe3b8", 0.4).painted(flesh))
            for side in (-1, 1):
                with s.at(side * 0.42, 3.3, 0.02, lean=side * 12):
                    s.ball((0, 0, 0), (0.2, 0.42, 0.13), skin("4a2413", 0.25), detail=12)
            stalk(s, [(0, 5.5, -0.05), (0.1, 6.9, -0.1), (0.5, 7.8, -0.2)], [0.16, 0.13, 0.19])
        settled(s)
        return
    seed = rng.randrange(40)
    warp = after(
        swelling(lambda a, y: 1 + 0.035 * np.cos(5 * a) * (1 - step(0, 2.6, y)) + 0.02 * np.cos(5 * a) * step(5.4, 7, y)),
        lumpy(6, 0.02, seed),
    )
    with s.at(turn=rng.uniform(-20, 20), lean=rng.uniform(-4, 4)):
        body(s, APPLE, peel, warp)
        body(s, [(0, 0.66), (0.5, 0.5), (0.3, 0.3), (0, 0.35)], skin("3a2a1c", 0.8), smooth=2, around=16)
        stalk(s, [(0, 5.4, 0), (0.08, 6.7, 0.05), (0.45, 8.0, 0.15)], [0.13, 0.12, 0.2])
        if s.variant == "":
            with s.at(0.22, 7.25, 0.08, turn=68, tilt=-28, lean=10):
                s.leaf(3.6, 1.9, foliage("47782f"), bend=48, fold=0.25)
    settled(s)


PEAR: list[Point] = [
    (0, 0.45), (0.5, 0.3), (1.1, 0.0), (2.2, 0.5), (3.2, 2.0), (3.5, 3.6), (3.1, 5.3), (2.25, 6.8), (1.65, 8.2),
    (1.4, 9.1), (0.95, 9.75), (0.35, 9.85), (0, 9.7),
]  # fmt: skip


@thing("pear, green pear@green, half pear@half, pear half@half, cut pear@half", seen=14)
def pear(s: Solid, rng: random.Random) -> None:
    green = s.variant == "green"

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("9fae3c" if green else "c9b13f", "b5bd55" if green else "b4ad45", 0.5 + 0.5 * fbm(p, 3, 3, 2))
        blush = step(0.2, 1.0, np.sin(turned(p) + 2.2) * 0.8 + 0.35 * fbm(p, 2, 3, 8)) * step(0.5, 3, p[:, 1])
        base = mixed(base, "b4502a", blush * (0.1 if green else 0.65))
        base = mixed(base, "8a6a35", step(0.1, 0.9, 0.7 * fbm(p, 1.2, 4, 6) + step(8.4, 10, p[:, 1]) + (1 - step(0, 0.8, p[:, 1]))) * 0.65)
        return freckles(base, p, "7a5c2c", 0.36, 0.22, 0.65)

    def flesh(p: np.ndarray) -> np.ndarray:
        x, y = np.abs(p[:, 0]), p[:, 1] - 3.3
        base = between("f3ebcd", "e9dfb4", 0.5 + 0.4 * fbm(p, 0.7, 4, 2))
        base = mixed(base, "d0c48c", np.exp(-(((np.hypot(x / 1.25, y / 1.35) - 1) / 0.07) ** 2)) * 0.6)
        base = mixed(base, "cdb57c", (1 - step(0.85, 1.1, np.hypot((x - 0.4) / 0.34, y / 0.75))) * 0.8)
        return mixed(base, "cbbb85", (1 - step(0.05, 0.13, x)) * step(1.1, 1.8, y) * 0.7)

    peel = s.own(skin("c0b040", 0.32).painted(paint))
    if s.variant == "half":
        with s.at(turn=-14, tilt=-48, lean=-24):
            wedge(s, PEAR, peel, juicy("f0e8c8", 0.35).painted(flesh))
            for side in (-1, 1):
                with s.at(side * 0.38, 3.3, 0.02, lean=side * 10):
                    s.ball((0, 0, 0), (0.17, 0.38, 0.12), skin("3a1f12", 0.25), detail=12)
            stalk(s, [(0, 9.6, -0.15), (0.1, 10.8, -0.2), (0.5, 12.1, -0.25)], [0.2, 0.14, 0.22])
        settled(s)
        return
    lean = swelling(lambda a, y: 1 + 0.02 * np.cos(5 * a) * (1 - step(0, 3, y)))

    def bent(p: np.ndarray) -> np.ndarray:
        return p + np.stack((0.035 * np.maximum(p[:, 1] - 4, 0) ** 2, 0 * p[:, 0], 0 * p[:, 0]), -1) * 0.8

    with s.at(turn=rng.uniform(-25, 25)):
        body(s, PEAR, peel, after(lean, lumpy(5, 0.025, rng.randrange(40)), bent))
        stalk(s, [(0.8, 9.4, 0), (0.95, 10.7, 0), (1.5, 12.3, 0.1)], [0.22, 0.15, 0.24])
    settled(s)
