"""Bananas, mangos and other fruit of the tropics."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.fruit.peels import freckles, juicy
from allaprima.stills.things.fruit.shaping import after, body, lumpy, settled, stalk, swelling, wedge

BEND = 10.8


BANANA: list[Point] = [
    (0, -12.6), (0.42, -12.55), (0.5, -12), (0.48, -10.6), (0.8, -9.2), (1.4, -7.4), (1.72, -4.5), (1.8, -1),
    (1.75, 3), (1.5, 6.2), (0.95, 8.4), (0.5, 9.3), (0.36, 9.8), (0, 9.85),
]  # fmt: skip


def _bend(p: np.ndarray) -> np.ndarray:
    turn = p[:, 1] / BEND
    return np.stack(((BEND + p[:, 0]) * np.cos(turn) - BEND, (BEND + p[:, 0]) * np.sin(turn), p[:, 2]), -1)


def _banana(s: Solid, matter: Matter, around: int = 45, smooth: int = 4) -> None:
    angled = swelling(lambda a, y: 1 + 0.05 * np.cos(5 * a + 0.4) * step(-11, -7, y))
    body(s, BANANA, matter, after(angled, _bend), around=around, smooth=smooth)


def _banana_paint(p: np.ndarray) -> np.ndarray:
    far = np.hypot(p[:, 0] + BEND, p[:, 1])
    along = np.arctan2(p[:, 1], p[:, 0] + BEND) * BEND
    ridge = np.cos(5 * np.arctan2(far - BEND, p[:, 2]) + 0.4)
    flat = np.stack((far * 2.5, along * 0.35, p[:, 2] * 2.5), -1)
    base = between("e3b52a", "edc848", 0.5 + 0.5 * fbm(flat, 2, 3, 2))
    base = mixed(base, "c79a24", step(0.72, 1, ridge) * 0.35)
    base = mixed(base, "9fae3c", np.maximum(1 - step(-12.5, -7.5, along), step(7.6, 9.6, along) * 0.7) * 0.75)
    base = mixed(base, "5c4020", step(0.8, 1.25, fbm(np.stack((far, along * 0.5, p[:, 2]), -1), 0.6, 4, 4)) * 0.6)
    base = mixed(base, "6a4a24", (1 - step(0.1, 0.24, cells(p, 0.7, 3))) * step(0.1, 0.5, noise(p, 2, 3)) * 0.8)
    return mixed(base, "2e2216", np.maximum(step(9.2, 9.6, along), 1 - step(-12.4, -12.1, along)))


@thing("banana, yellow banana, bunch of bananas@bunch, bananas@bunch, hand of bananas@bunch", seen=42)
def banana(s: Solid, rng: random.Random) -> None:
    peel = s.own(skin("e6bb34", 0.38).painted(_banana_paint))
    if s.variant != "bunch":
        with s.at(turn=180 + rng.uniform(-8, 8)), s.at(tilt=-106), s.at(lean=90):
            _banana(s, peel)
        settled(s)
        return
    start = np.array((BEND * math.cos(-12.6 / BEND) - BEND, BEND * math.sin(-12.6 / BEND)))
    for k in range(5):
        fan = (k - 2) * 13
        with s.at(z=(k - 2) * 0.45, turn=-fan + rng.uniform(-2, 2), lean=-90 + abs(k - 2) * 1.5), s.at(-start[0], -start[1]):
            _banana(s, peel, 36, 3)
    s.tube(
        [(-0.9, 0.55, 0), (0.2, 0.2, 0)],
        [1.0, 1.25],
        skin("6a5a2c", 0.6).painted(lambda p: between("4a3a20", "9a943c", step(-1.6, 0.3, p[:, 0]))),
        sides=16,
    )
    turn = matrix(turn=-38)
    s.parts = [part.moved(turn) for part in s.parts]
    settled(s)


@thing("mango", seen=22)
def mango(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        t = p[:, 1] / 11 + 0.22 * fbm(p, 4, 4, 2) + 0.03 * p[:, 0]
        base = between("dda53a", "d8702f", step(0.28, 0.55, t))
        base = mixed(base, "ab2f30", step(0.5, 0.8, t))
        base = mixed(base, "6f8a34", step(-0.1, 1.0, np.sin(turned(p) - 1.9) + 0.4 * fbm(p, 3, 3, 6)) * 0.8)
        return freckles(base, p, "ead9a0", 0.42, 0.17, 0.7)

    profile: list[Point] = [
        (0, 0),
        (0.8, 0.15),
        (2.2, 1.4),
        (3.3, 3.4),
        (3.9, 6.0),
        (3.8, 8.2),
        (3.0, 10.0),
        (1.7, 11.0),
        (0.6, 11.15),
        (0.2, 11.0),
        (0, 10.95),
    ]

    def warp(p: np.ndarray) -> np.ndarray:
        hook = 0.9 * (1 - step(0, 5, p[:, 1]))
        return p * (1, 1, 0.86) + np.stack((hook, 0 * hook, 0 * hook), -1)

    with s.at(turn=28), s.at(lean=78):
        body(s, profile, s.own(skin("d98a38", 0.25).painted(paint)), after(warp, lumpy(7, 0.02, 5)))
        stalk(s, [(0, 10.8, 0), (0, 11.3, 0), (0.05, 11.7, 0)], [0.3, 0.2, 0.24])
    settled(s)


@thing("papaya, half papaya@half, papaya half@half, cut papaya@half", seen=24)
def papaya(s: Solid, rng: random.Random) -> None:
    profile: list[Point] = [
        (0, 0),
        (0.6, 0.1),
        (2.6, 1.2),
        (4.3, 3.8),
        (5.0, 7.0),
        (4.7, 10.5),
        (3.5, 14.0),
        (2.2, 16.6),
        (1.0, 17.8),
        (0.4, 17.9),
        (0, 17.8),
    ]

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("c99a34", "86923c", step(-0.6, 0.6, fbm(p, 5, 4, 2) + 0.09 * (p[:, 1] - 7)))
        base = mixed(base, "4d6b2e", step(0.1, 0.9, np.cos(turned(p) * 1 + 2) * 0.6 + fbm(p, 4, 4, 5) * 0.5) * 0.6)
        return freckles(base, p, "5a4a24", 0.6, 0.16, 0.6)

    def flesh(p: np.ndarray) -> np.ndarray:
        edge = np.interp(p[:, 1], *np.array(profile)[:, ::-1].T[:, :-2]) - np.abs(p[:, 0])
        base = between("dd6a2c", "e88942", 0.5 + 0.5 * fbm(p, 1.4, 4, 2))
        base = mixed(base, "edb65c", 1 - step(0.15, 0.7, edge))
        inner = np.hypot(p[:, 0] / 2.3, (p[:, 1] - 8) / 5.9)
        return mixed(base, "b8481e", (1 - step(0.85, 1.05, inner)) * 0.85)

    peel = s.own(skin("a8963a", 0.32).painted(paint))
    angled = swelling(lambda a, y: 1 + 0.025 * np.cos(5 * a))
    if s.variant == "half":
        with s.at(turn=-10, tilt=-52), s.at(lean=62):
            wedge(s, profile, peel, juicy("e2782f").painted(flesh))
            seed = [skin(each, 0.12) for each in ("20201c", "2c2a22", "1a1c1a")]
            for _ in range(70):
                a, t = rng.uniform(0, 2 * math.pi), math.sqrt(rng.random())
                r = rng.uniform(0.28, 0.36)
                s.ball((1.75 * t * math.sin(a), 8 + 5.0 * t * math.cos(a), 0.05 + 0.1 * (1 - t)), r, rng.choice(seed), detail=6)
    else:
        with s.at(turn=24), s.at(lean=76):
            body(s, profile, peel, after(angled, lumpy(8, 0.02, 3)))
            stalk(s, [(0, 17.6, 0), (0, 18.3, 0), (0.1, 18.9, 0)], [0.6, 0.45, 0.5], "7a7a45", "6a5a38")
    settled(s)


@thing("pineapple, ananas", seen=14)
def pineapple(s: Solid, rng: random.Random) -> None:
    profile: list[Point] = [
        (0, 0.2),
        (2.6, 0.1),
        (4.3, 0.9),
        (5.5, 3.6),
        (5.9, 7.5),
        (5.7, 11.5),
        (4.9, 14.6),
        (3.4, 16.4),
        (1.6, 17.0),
        (0, 17.0),
    ]

    def eyes(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """From the middle of an eye 0 to its rim 1, and what is above its middle."""
        a, y = turned(p) / (2 * math.pi), p[:, 1] / 17
        u, v = (8 * a + 7.2 * y) % 1 - 0.5, (-8 * a + 7.2 * y) % 1 - 0.5
        return 2 * np.maximum(np.abs(u), np.abs(v)), u + v

    def paint(p: np.ndarray) -> np.ndarray:
        rim, above = eyes(p)
        ripe = 0.5 + 0.45 * fbm(p, 3, 4, 2) + 0.035 * (p[:, 1] - 8)
        base = between("d29a33", "93802f", ripe)
        base = mixed(base, "b8702a", step(0.15, 0.6, above) * 0.5)
        base = mixed(base, "5c6a2c", step(0.72, 0.95, rim) * 0.9)
        return mixed(base, "4e3320", (1 - step(0.12, 0.32, rim)) * 0.9)

    def bump(p: np.ndarray) -> np.ndarray:
        rim, _ = eyes(p)
        return np.asarray(0.4 * np.sqrt(np.clip(1 - rim**2, 0, 1)) + 0.12 * (1 - step(0.1, 0.4, rim)) + 0.03 * fbm(p, 0.5, 3, 4))

    def warp(p: np.ndarray) -> np.ndarray:
        rim, _ = eyes(p)
        side = step(0.3, 1.5, p[:, 1]) * (1 - step(15.5, 17, p[:, 1]))
        k = 1 + 0.045 * (1 - rim**2) * side
        return np.asarray(p * np.stack((k, np.ones_like(k), k), -1))

    body(s, profile, s.own(skin("b98a32", 0.42).painted(paint).bumped(bump)), warp, around=72, smooth=3)
    thorn = skin("7a5a34", 0.6)
    for row in range(1, 13):
        for k in range(8):
            a, y = (k + 0.5 * (row % 2)) / 8 * 2 * math.pi, 17 * (row / 2) / 7.2 + 0.1
            r = float(np.interp(y, [q[1] for q in profile[1:-1]], [q[0] for q in profile[1:-1]]))
            if math.cos(a) < -0.35 or not 1.5 < y < 15.8:
                continue
            with s.at(turn=math.degrees(a)), s.at(0, y - 0.45, r * 1.03, tilt=-72):
                s.sheet(
                    [
                        [(-0.2, 0, 0), (0, 0.08, 0), (0.2, 0, 0)],
                        [(-0.12, 0, 0.5), (0, 0.08, 0.5), (0.12, 0, 0.5)],
                        [(-0.02, -0.15, 1), (0, -0.15, 1), (0.02, -0.15, 1)],
                    ],
                    thorn,
                )
    green = leaf("56743a").painted(
        lambda p: mixed(between("5f8046", "3d5f38", 0.5 + 0.6 * fbm(p * (4, 1, 0.5), 0.8, 3, 2)), "a3ad6a", 1 - step(0, 2.2, p[:, 2]))
    )
    for k in range(32):
        t = k / 31
        with s.at(0, 16.2 + 1.6 * t, 0, turn=k * 137.5 + rng.uniform(-8, 8), tilt=-8 - 74 * t**0.8), s.at(0, 0, 1.4 * (1 - t)):
            s.leaf(
                6.0 + 6.5 * math.sin(math.pi * (0.2 + 0.6 * t)),
                1.9 - 0.5 * t,
                green,
                bend=-44 + 66 * t - (1 - t) * 20 + rng.uniform(-8, 8),
                fold=0.45,
            )
    settled(s)


@thing("coconut, half coconut@half, coconut half@half, open coconut@half, cracked coconut@half", seen=26)
def coconut(s: Solid, rng: random.Random) -> None:
    def fibres(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        return fbm(np.stack((np.cos(a) * 9, p[:, 1] * 0.35, np.sin(a) * 9), -1) + 0.25 * noise(p, 1.3, 4)[:, None], 0.55, 4, 3)

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("4a3020", "8a6440", 0.5 + 0.6 * fibres(p))
        return mixed(base, "a88458", step(0.45, 1.0, fibres(p + 2.0)) * 0.6)

    shell = s.own(skin("6b4a30", 0.8).but(fuzz=0.2, soft=0.0).painted(paint).bumped(lambda p: 0.09 * fibres(p)))
    flesh = skin("f1eee6", 0.3).but(soft=0.6)
    if s.variant == "half":

        def rim(a: np.ndarray) -> np.ndarray:
            return np.asarray(1 + 0.012 * np.sin(7 * a) + 0.008 * np.sin(17 * a + 1))

        with s.at(turn=-10, tilt=34):
            s.lathe(
                [(0, -5.6), (2.2, -5.2), (4.3, -3.6), (5.5, -1.4), (5.75, 0), (5.7, 0.12), (5.45, 0.14)],
                shell,
                smooth=3,
                shape=rim,
                around=90,
            )
            s.lathe([(5.46, 0.14), (5.36, 0.13)], skin("3a2417", 0.7), shape=rim, around=90)
            s.lathe(
                [(5.36, 0.13), (5.3, 0.15), (4.45, 0.14), (4.3, 0.05), (4.2, -0.6), (3.4, -2.6), (1.8, -3.9), (0, -4.3)],
                flesh,
                smooth=3,
                shape=rim,
                around=90,
            )
        settled(s)
        return
    profile: list[Point] = [
        (0, 0),
        (1.2, 0.1),
        (3.4, 1.1),
        (5.2, 3.4),
        (5.7, 5.8),
        (5.0, 8.4),
        (3.2, 10.4),
        (1.4, 11.3),
        (0.4, 11.5),
        (0, 11.5),
    ]
    dark = skin("2a1a12", 0.85)
    with s.at(turn=20), s.at(y=5.7, tilt=66, lean=-16), s.at(y=-5.7):
        body(s, profile, shell, after(swelling(lambda a, y: 1 + 0.025 * np.cos(3 * a)), lumpy(4, 0.02, 5)), around=60)
        for k in range(3):
            with s.at(turn=120 * k + 60), s.at(0, 10.62, 2.5, tilt=36):
                s.ball((0, 0, 0), (0.62, 0.22, 0.55), dark, detail=12)
                s.ring((0, 0.02, 0), 0.68, 0.15, skin("7a5a3c", 0.8), sides=8)
        for _ in range(26):
            a, r = rng.uniform(0, 2 * math.pi), rng.uniform(0.2, 1.2)
            x, z = r * math.cos(a), r * math.sin(a)
            s.tube(
                [(x, 11.1, z), (x * 1.2, 11.7, z * 1.2), (x * 1.6, 12.0 + rng.uniform(0, 0.4), z * 1.6)],
                0.035,
                skin("9a7a50", 0.8),
                sides=5,
            )
    settled(s)


DRAGON: list[Point] = [(0, 0), (1.0, 0.1), (3.0, 1.2), (4.1, 3.4), (4.4, 5.6), (4.0, 8.0), (2.9, 9.9), (1.6, 10.8), (0, 11.0)]


@thing("dragon fruit, dragonfruit, pitaya, half dragon fruit@half, dragon fruit half@half, cut dragon fruit@half", seen=20)
def dragon_fruit(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        return between("c0285e", "d8507c", 0.5 + 0.6 * fbm(p, 2.5, 4, 2))

    def scale(p: np.ndarray) -> np.ndarray:
        return mixed(between("cf3a68", "d9587c", 0.5 + 0.5 * noise(p, 1, 2)), "8fae4a", step(0.6, 2.2, p[:, 2]))

    def face(p: np.ndarray) -> np.ndarray:
        d = np.hypot(p[:, 0] / 4.4, (p[:, 1] - 5.5) / 5.5)
        base = between("e8e4de", "f2efe9", 0.5 + 0.5 * fbm(p, 1, 3, 2))
        base = mixed(base, "1c1a1e", (1 - step(0.2, 0.26, cells(p, 0.36, 6))) * (1 - step(0.84, 0.87, d)))
        return mixed(base, "cf3f72", step(0.89, 0.91, d))

    peel = s.own(skin("c9386a", 0.35).painted(paint).bumped(lambda p: 0.04 * fbm(p, 0.8, 3, 4)))
    petals = leaf("cf4a6a").painted(scale)
    ys = [q[1] for q in DRAGON]
    rs = [q[0] for q in DRAGON]

    def scales(only: bool) -> None:
        for k in range(30):
            t = (k + 0.5) / 30
            y, turn = 0.8 + 9.8 * t, k * 137.5
            if only and math.cos(math.radians(turn)) > -0.05:
                continue
            with s.at(turn=turn), s.at(0, y, float(np.interp(y, ys, rs)) - 0.12, tilt=-52 - 30 * t):
                s.leaf(2.2 + 1.6 * t, 1.7 - 0.7 * t, petals, bend=-38 + 20 * t, fold=0.2)

    if s.variant == "half":
        with s.at(turn=-14, tilt=-44), s.at(lean=-16):
            wedge(s, DRAGON, peel, juicy("eeebe4").painted(face))
            scales(True)
    else:
        with s.at(turn=rng.uniform(-20, 20), lean=-10):
            body(s, DRAGON, peel, lumpy(4, 0.02, rng.randrange(40)))
            scales(False)
    settled(s)
