"""Berries and grapes."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.mesh import Point, ball, curve
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage, juicy
from allaprima.stills.things.fruit.shaping import body, lumpy, settled, stalk, wedge


@thing(
    "bunch of grapes, grape, purple grape, red grape, blue grape, bunch of purple grapes,"
    " green grape@green, white grape@green, bunch of green grapes@green, bunch of white grapes@green",
    seen=28,
)
def grapes(s: Solid, rng: random.Random) -> None:
    green = s.variant == "green"
    skins = []
    for k, (dark, light, bloom) in enumerate(
        (("8d9e3a", "b4bd62", "ccd29a"), ("9aa648", "c0bf6a", "d2d4a4"), ("84983c", "a8b45a", "c4cc9a"))
        if green
        else (("3a1430", "5a1f3c", "8a7a9a"), ("2c1230", "4a1a3a", "7d7596"), ("4a1a2e", "701f38", "96809a"))
    ):

        def paint(p: np.ndarray, dark: str = dark, light: str = light, bloom: str = bloom, k: int = k) -> np.ndarray:
            base = between(dark, light, 0.5 + 0.6 * noise(p, 0.9, k))
            return mixed(base, bloom, step(-0.1, 0.9, fbm(p + k, 0.7, 3, 6)) * (0.3 if green else 0.45))

        usual = skin(dark, 0.22).but(soft=0.75 if green else 0.4).painted(paint)
        skins.append(s.own(usual))
    length, placed = 16.0, np.empty((0, 3))
    for _ in range(1600):
        along, a = rng.random() ** 0.9, rng.uniform(-0.35, math.pi + 0.35)
        wide = 4.1 * math.sin(math.pi * min(1.0, 0.12 + along * 0.4 + along**3 * 0.42)) ** 0.75
        spot = np.array((along * length - 8, max(1.6 + 0.66 * wide * math.sin(a), 0.98), wide * math.cos(a)))
        if len(placed) < 67 and (((placed - spot) ** 2).sum(1) > 2.25).all():
            placed = np.concatenate((placed, spot[None]))
    berry = ball((0, 0, 0), (0.97, 1.06, 0.97), detail=7)
    for x, y, z in placed.tolist():
        r = rng.uniform(0.92, 1.06)
        with s.at(x, max(y, r), z, turn=rng.uniform(0, 360), tilt=rng.uniform(0, 360), scale=r):
            s.add(berry, rng.choice(skins))
    s.ball((-1.5, 1.7, 0), (6.2, 1.5, 2.6), skin("6a7430" if green else "2a1226", 0.6), detail=14)
    twig = "7d7a3c"
    stalk(s, [(-6.5, 2.6, 0), (-8.5, 3.3, 0.2), (-10.4, 3.9, 0.1), (-11.6, 4.6, -0.4)], [0.24, 0.2, 0.2, 0.28], twig, "5a4a28")
    s.tube([(-11.9, 4.4, -1.2), (-11.6, 4.6, -0.4), (-11.4, 4.7, 0.6)], 0.22, skin("5a4a28", 0.6), smooth=3, sides=8)
    for x, y, z in ((-6.2, 3.2, 1.6), (-6.8, 2.6, -1.6), (-5.2, 3.9, 0.2)):
        stalk(s, [(-8.2, 3.1, 0.1), (x / 2 - 4.1, y / 2 + 1.65, z / 2), (x, y, z)], 0.1, twig, twig)
    settled(s)


def _studs(p: np.ndarray, low: float, rows: float, radii: np.ndarray, gap: float) -> tuple[np.ndarray, np.ndarray]:
    """How far beside and above the nearest of studs points are, cm; studs stand in rows that are so far apart, at radii."""
    row = np.clip(np.round((p[:, 1] - low) / rows), 0, len(radii) - 1).astype(int)
    counts = np.maximum(np.round(2 * math.pi * radii / gap), 3)
    turn = turned(p) / (2 * math.pi) * counts[row] + row * 0.5 + 0.13 * np.sin(row * 5.0)
    beside = (turn - np.round(turn)) * 2 * math.pi * radii[row] / counts[row]
    return beside, p[:, 1] - low - row * rows


STRAWBERRY: list[Point] = [
    (0, 0),
    (0.3, 0.08),
    (0.7, 0.55),
    (1.2, 1.4),
    (1.62, 2.4),
    (1.72, 3.1),
    (1.5, 3.75),
    (0.9, 4.05),
    (0.3, 4.0),
    (0, 3.9),
]


@thing("strawberry, half strawberry@half, cut strawberry@half", seen=26, group=5)
def strawberry(s: Solid, rng: random.Random) -> None:
    line = np.array(curve(STRAWBERRY, 5))
    rise = line[: line[:, 1].argmax() + 1]
    radii = np.interp(0.12 + 0.4 * np.arange(10), rise[:, 1], rise[:, 0])

    def seeds(p: np.ndarray) -> np.ndarray:
        beside, above = _studs(p, 0.12, 0.4, radii, 0.5)
        return np.hypot(beside / 0.065, above / 0.105)

    def paint(p: np.ndarray) -> np.ndarray:
        d = seeds(p)
        base = between("a80f16", "c92524", 0.5 + 0.5 * fbm(p, 1, 3, 2))
        base = mixed(base, "e9a08a", step(3.2, 4.0, p[:, 1] + 0.25 * fbm(p, 0.6, 3, 4)) * 0.6)
        base = mixed(base, "7d0a10", np.exp(-(((d - 1.35) / 0.5) ** 2)) * 0.6)
        return mixed(base, "dcb35a", 1 - step(0.8, 1.05, d))

    def bump(p: np.ndarray) -> np.ndarray:
        d = seeds(p)
        return -0.075 * np.exp(-((d / 2.0) ** 2)) + 0.045 * (1 - step(0.3, 1.1, d))

    def flesh(p: np.ndarray) -> np.ndarray:
        x, y = np.abs(p[:, 0]), p[:, 1]
        edge = np.interp(y, rise[:, 1], rise[:, 0]) - x
        base = between("f0b5a0", "e06a58", step(-0.5, 0.6, fbm(p * (1, 0.4, 1), 0.5, 3, 2)))
        base = mixed(base, "c8252a", 1 - step(0.05, 0.55, edge))
        base = mixed(base, "f6ded0", (1 - step(0.6, 1.0, np.hypot(x / 0.55, (y - 2.3) / 1.35))) * 0.8)
        return mixed(base, "d8584c", (1 - step(0.02, 0.09, np.abs(x - 0.16 - 0.1 * np.sin(y * 2)))) * 0.5)

    peel = s.own(skin("b9151c", 0.2).painted(paint).bumped(bump))
    half = s.variant == "half"
    place = {"turn": -20, "tilt": -52, "lean": 12} if half else {"turn": rng.uniform(25, 40), "tilt": 0.0, "lean": rng.uniform(62, 68)}
    with s.at(**place):
        if half:
            wedge(s, STRAWBERRY, peel, juicy("e98a78").painted(flesh))
        else:
            body(s, STRAWBERRY, peel, lumpy(2.5, 0.05, rng.randrange(40)), around=48)
        green = foliage("5a8f34", "9cc060", 0.3)
        for k in range(10):
            turn = k * 36 + rng.uniform(-9, 9)
            if half and math.cos(math.radians(turn)) > 0.25:
                continue
            with s.at(0, 3.98, -0.1 if half else 0, turn=turn, tilt=rng.uniform(-22, 2)):
                s.leaf(rng.uniform(1.25, 1.6), 0.62, green, bend=rng.uniform(20, 60), fold=0.25)
        s.tube([(0, 3.8, 0), (0.05, 4.5, 0), (0.3, 5.1, 0.1)], [0.13, 0.11, 0.13], leaf("6f9a3f"), smooth=3, sides=9)
    settled(s)


@thing("blueberry", seen=28, group=7)
def blueberry(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("1f2340", "2b3560", 0.5 + 0.5 * fbm(p, 0.6, 3, 2))
        return mixed(base, "7d8db8", step(-0.5, 0.9, fbm(p, 0.45, 4, 5)) * 0.75)

    profile: list[Point] = [(0, 0), (0.35, 0.04), (0.68, 0.3), (0.78, 0.66), (0.66, 1.0), (0.4, 1.17), (0.3, 1.19), (0.24, 1.08), (0, 1.03)]
    with s.at(turn=rng.uniform(0, 360), tilt=rng.uniform(15, 50), lean=rng.uniform(-20, 20)):
        berry = s.own(skin("2f3a66", 0.42).painted(paint))
        body(s, profile, berry, around=40)
        for k in range(5):
            with s.at(turn=72 * k), s.at(0, 1.14, 0.27, tilt=-38):
                s.leaf(0.22, 0.26, berry.but(roughness=0.7), bend=-20, fold=0.1)
    settled(s)


def _drupelets(s: Solid, rng: random.Random, matters: Sequence[Matter], high: float, wide: float, drop: float, hollow: bool) -> None:
    rows = 8 if not hollow else 7
    for row in range(rows):
        t = row / (rows - 0.6)
        y = high * (1 - t**1.15)
        r = wide * math.sqrt(max(0.02, 1 - (1 - t) ** 2.2)) * (1 - 0.12 * t**3)
        count = max(1, round(2 * math.pi * r / (drop * 1.72)))
        for k in range(count):
            a = (k + 0.5 * (row % 2) + rng.uniform(-0.1, 0.1)) / count * 2 * math.pi
            size = drop * rng.uniform(0.92, 1.1)
            s.ball(
                (r * math.cos(a), y + rng.uniform(-0.03, 0.03), r * math.sin(a)),
                (size, size * 0.95, size),
                rng.choice(matters),
                detail=6 if drop < 0.3 else 7,
            )
    s.ball((0, high * 0.45, 0), (wide * 0.95, high * 0.52, wide * 0.95), matters[0].but(roughness=0.6), detail=12)


@thing("raspberry", seen=26, group=5)
def raspberry(s: Solid, rng: random.Random) -> None:
    skins = [s.own(skin(each, 0.3).but(soft=0.7, fuzz=0.25)) for each in ("b81f38", "c42c44", "ac1a34")]
    with s.at(turn=rng.uniform(-40, 40), tilt=rng.uniform(40, 64)):
        _drupelets(s, rng, skins, 1.75, 0.74, 0.235, True)
    settled(s)


@thing("blackberry", seen=26, group=5)
def blackberry(s: Solid, rng: random.Random) -> None:
    skins = [s.own(skin(each, 0.14)) for each in ("1d1426", "2a1428", "171220")]
    with s.at(turn=rng.uniform(20, 40), tilt=0, lean=rng.uniform(-72, -60)):
        with s.at(y=1.9, tilt=180):
            _drupelets(s, rng, skins, 1.8, 0.72, 0.25, False)
        for k in range(6):
            with s.at(0, 2.0, 0, turn=60 * k + rng.uniform(-8, 8), tilt=-10):
                s.leaf(0.85, 0.4, leaf("7f9a55"), bend=40)
        s.tube([(0, 1.8, 0), (0.05, 2.5, 0), (0.2, 3.0, 0)], 0.08, leaf("7f9a55"), smooth=3, sides=8)
    settled(s)
