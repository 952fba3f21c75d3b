"""Onions, garlic and leek."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf, skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import juicy
from allaprima.stills.things.fruit.shaping import after, body, disc, lumpy, settled, swelling
from allaprima.stills.things.vegetables.leaves import blade, splinters


def _onion_lines(p: np.ndarray, many: float = 5) -> np.ndarray:
    a = turned(p)
    return noise(np.stack((np.cos(a) * many, p[:, 1] * 0.08, np.sin(a) * many), -1), 0.5, 3)


ONION: list[Point] = [
    (0, 0.15),
    (0.6, 0.05),
    (1.6, 0.35),
    (3.2, 1.7),
    (3.75, 3.2),
    (3.4, 4.7),
    (2.3, 5.9),
    (1.2, 6.6),
    (0.65, 7.3),
    (0.5, 8.1),
    (0.62, 8.7),
    (0.3, 8.9),
    (0, 8.7),
]


@thing("onion, brown onion, yellow onion, red onion@red, white onion@white, half onion@half, cut onion@half, onion half@half", seen=20)
def onion(s: Solid, rng: random.Random) -> None:
    dark, light, inner = {"red": ("58152f", "8a3452", "e6c8d0"), "white": ("d8cfb4", "ece6d2", "eeeade")}.get(
        s.variant, ("a5632a", "cf9450", "eee8cc")
    )

    def paint(p: np.ndarray) -> np.ndarray:
        lines = _onion_lines(p)
        base = between(dark, light, 0.5 + 0.55 * lines + 0.3 * fbm(p, 2.5, 3, 6))
        base = mixed(base, "7a4a20" if s.variant != "red" else "3c1020", step(0.3, 0.8, _onion_lines(p + np.array((0, 40, 0)), 8)) * 0.4)
        base = mixed(base, "c9a874", step(6.8, 8.6, p[:, 1]) * 0.65)
        return mixed(base, "8a7350", (1 - step(0.2, 0.7, p[:, 1])) * 0.6)

    def rings(p: np.ndarray) -> np.ndarray:
        return np.asarray(out(p) * (1 + 0.03 * np.sin(2 * turned(p) + 1) + 0.02 * np.sin(5 * turned(p))))

    def face(p: np.ndarray) -> np.ndarray:
        r = rings(p)
        line = np.abs((r / 0.46) % 1 - 0.5) * 2
        base = between("f0ecd8", "dfe2bc", (r / 0.46) % 1)
        base = mixed(base, "aab87a", step(0.82, 1.0, line) * 0.6)
        base = mixed(base, "c9cf90", (1 - step(0.2, 0.9, r)) * 0.6)
        return mixed(base, dark, step(3.62, 3.7, r))

    peel = s.own(skin(light, 0.3).painted(paint).bumped(lambda p: 0.02 * _onion_lines(p)))
    roots = skin("b5a078", 0.8)
    if s.variant == "half":
        with s.at(turn=-14, tilt=46):
            body(s, [*ONION[:4], (3.7, 2.9), (3.75, 3.2)], peel)
            disc(s, 3.75, 3.2, juicy(inner, 0.15).painted(face).bumped(lambda p: 0.03 * np.cos(rings(p) / 0.46 * 2 * math.pi)))
        settled(s)
        return
    with s.at(turn=rng.uniform(-20, 20), lean=-5):
        body(
            s,
            ONION,
            peel,
            after(
                swelling(lambda a, y: 1 + 0.018 * np.cos(5 * a + 1) + 0.09 * np.sin(3 * a) * step(6.6, 8.5, y)),
                lumpy(6, 0.025, rng.randrange(40)),
            ),
            around=60,
        )
        for k in range(9):
            a = k * 0.9
            s.tube(
                [(0, 8.3, 0), (0.25 * math.cos(a), 8.9, 0.25 * math.sin(a)), (0.6 * math.cos(a), 9.4 + 0.4 * (k % 3), 0.6 * math.sin(a))],
                [0.2, 0.14, 0.03],
                skin("bf9a62", 0.6),
                smooth=3,
                sides=6,
                flat=0.4,
            )
        turns = [rng.uniform(0, 2 * math.pi) for _ in range(40)]
        tips = [(1.5 * math.cos(a), rng.uniform(-0.05, 0.1), 1.5 * math.sin(a)) for a in turns]
        splinters(s, [(0.4 * math.cos(a), 0.2, 0.4 * math.sin(a)) for a in turns], tips, 0.07, roots)
    settled(s)


@thing("garlic, garlic bulb, head of garlic, bulb of garlic, clove of garlic@clove, garlic clove@clove", seen=20)
def garlic(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        lines = _onion_lines(p, 6)
        base = between("ded6c6", "efeae0", 0.5 + 0.6 * lines)
        base = mixed(base, "a8789a", step(0.25, 0.95, _onion_lines(p + np.array((0, 60, 0)), 7) + 0.4 * fbm(p, 1.2, 3, 4)) * 0.42)
        return mixed(base, "b8a47c", np.maximum(1 - step(0.1, 0.6, p[:, 1]), step(4.6, 7.5, p[:, 1])) * 0.6)

    peel = s.own(skin("e8e2d6", 0.42).painted(paint).bumped(lambda p: 0.018 * _onion_lines(p, 6)))
    if s.variant == "clove":
        profile: list[Point] = [(0, 0), (0.4, 0.05), (0.85, 0.6), (0.95, 1.3), (0.7, 2.2), (0.32, 3.0), (0.12, 3.5), (0, 3.6)]

        def bent(p: np.ndarray) -> np.ndarray:
            return np.asarray(p * (1, 1, 0.8) + np.stack((0.1 * p[:, 1] ** 2 * 0.6, 0 * p[:, 0], 0 * p[:, 0]), -1))

        with s.at(turn=30), s.at(lean=80):
            body(s, profile, peel, after(swelling(lambda a, y: 1 + 0.08 * np.cos(3 * a)), bent), around=44)
        settled(s)
        return
    profile = [
        (0, 0.3),
        (0.7, 0.15),
        (1.6, 0.05),
        (2.6, 0.9),
        (2.85, 1.9),
        (2.45, 3.0),
        (1.55, 4.0),
        (0.85, 4.8),
        (0.55, 5.7),
        (0.45, 7.0),
        (0.5, 7.9),
        (0.2, 8.0),
        (0, 7.8),
    ]
    lobes = swelling(
        lambda a, y: 1 + (0.3 * np.sqrt(np.abs(np.cos(4 * a + 0.25 * np.sin(a)))) - 0.24) * step(0, 1, y) * (1 - step(3.2, 4.8, y))
    )
    with s.at(turn=rng.uniform(-20, 20), lean=4):
        body(s, profile, peel, lobes, around=96, smooth=4)
        for _ in range(16):
            a = rng.uniform(0, 2 * math.pi)
            s.tube(
                [(0.3 * math.cos(a), 0.3, 0.3 * math.sin(a)), (0.9 * math.cos(a), 0.05, 0.9 * math.sin(a))],
                0.05,
                skin("a8946c", 0.8),
                sides=4,
            )
    settled(s)


@thing("leek", seen=30)
def leek(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        lines = _onion_lines(p, 6)
        base = between("e8e6d2", "f2f0e4", 0.5 + 0.5 * lines)
        return mixed(base, "a9c278", step(9, 17, p[:, 1] + 1.5 * lines))

    def green(p: np.ndarray) -> np.ndarray:
        lines = noise(p * (1, 1, 6) * (0.05, 1, 1), 1.0, 3)
        return mixed(between("3f6a3c", "6a9050", 0.5 + 0.6 * lines), "a9c278", step(-16, -11, p[:, 0]) * 0.75)

    profile: list[Point] = [(0, 0.1), (0.9, 0.05), (1.7, 0.5), (1.85, 1.6), (1.6, 3), (1.55, 9), (1.65, 16), (1.5, 17.5)]
    blades = leaf("527a44").painted(green)
    with s.at(turn=14), s.at(10, 1.85, 0):
        with s.at(lean=90):
            body(s, profile, s.own(skin("e6e6cc", 0.35).painted(paint)), around=40)
            turns = [rng.uniform(0, 2 * math.pi) for _ in range(60)]
            tips = [(1.7 * math.cos(a), rng.uniform(-3, -1.4), 1.5 * math.sin(a)) for a in turns]
            feet = [(0.7 * math.cos(a), 0.25, 0.7 * math.sin(a)) for a in turns]
            splinters(s, feet, tips, 0.09, skin("d9d0b0", 0.7))
        for k, (y, z, spread, far) in enumerate(
            (
                (-0.9, 0, 0.2, 32),
                (-0.5, 0.9, 5, 30),
                (-0.5, -0.9, -5, 31),
                (0.2, 0.7, 3, 29),
                (0.2, -0.7, -3.5, 28),
                (0.8, 0.3, 1.2, 27),
                (1.1, -0.2, -1.4, 25),
            )
        ):
            lift = 1.2 + 0.6 * k
            blade(
                s, [(-13, y * 1.1, z * 0.9), (-17, y + 0.1, z * 1.2), (-21, y + lift * 0.45, z + spread * 0.45),
                    (-far, y * 0.4 + lift * 0.15 - 0.7, z + spread)],
                [1.2, 1.75, 1.7, 0.35], blades, fold=0.75, smooth=6,
            )  # fmt: skip
    settled(s)


@thing("spring onion, scallion, green onion, bunch of spring onions", seen=34)
def spring_onion(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        return mixed(between("ecebd9", "f2f0e6", 0.5 + 0.6 * _onion_lines(p, 4)), "9aba68", step(3.5, 9, p[:, 1]))

    white = s.own(skin("e8ead2", 0.3).painted(paint))
    profile: list[Point] = [(0, 0), (0.35, 0.05), (0.72, 0.5), (0.78, 1.1), (0.52, 2.2), (0.45, 4), (0.42, 9), (0.46, 11)]
    for k in range(5):
        x, y = (k - 1) * 1.5 if k < 3 else (k - 3.5) * 1.5, 0.7 if k < 3 else 1.9
        with s.at(turn=68), s.at(x * 0.85, y, rng.uniform(-0.6, 0.6), turn=(x * -1.5)), s.at(tilt=-90):
            body(s, profile, white, around=24, smooth=3)
            for j in range(3):
                side = (j - 1) * 0.9 + rng.uniform(-0.3, 0.3)
                down = -0.3 if j == 1 else rng.uniform(0.0, 0.6)
                s.tube(
                    [(side * 0.15, 9.5, 0), (side * 0.7, 14, down), (side * 1.6 + x * 0.4, 20, down),
                    (side * 2.6 + x * 0.9, 27 + rng.uniform(-2, 1), -0.4)],
                    [0.36, 0.42, 0.38, 0.08], leaf(("4d7d3a", "5f8f44", "44733a")[j]), smooth=4, sides=9, flat=0.7,
                )  # fmt: skip
            turns = [rng.uniform(0, 2 * math.pi) for _ in range(16)]
            tips = [(0.8 * math.cos(a), rng.uniform(-1.8, -1.1), 0.6 * math.sin(a)) for a in turns]
            splinters(s, [(0.1 * math.cos(a), 0.1, 0.1 * math.sin(a)) for a in turns], tips, 0.07, skin("ddd3b4", 0.7))
    with s.at(turn=68):
        s.tube(
            [(-1.9, 0.3, -6), (1.9, 0.3, -6), (2.0, 1.2, -6), (1.1, 2.45, -6), (-1.1, 2.45, -6), (-2.0, 1.2, -6)],
            0.12,
            skin("b0413a", 0.5),
            sides=8,
            closed=True,
        )
    settled(s)
