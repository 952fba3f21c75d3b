"""Tomatoes, peppers and aubergines."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.mesh import Point, Spot
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage, juicy
from allaprima.stills.things.fruit.shaping import after, body, disc, lumpy, settled, stalk, swelling


def _sepal(s: Solid, length: float, width: float, matter: Matter, up: float = 0.0) -> None:
    """A small narrow leaf from the origin along +z, of few triangles."""
    t = np.linspace(0, 1, 6)[:, None]
    u = np.array([[-1.0, 0.0, 1.0]])
    half = width / 2 * np.maximum((1 - t) ** 0.7 * (0.55 + 1.2 * t), 0.03)
    z = np.broadcast_to(length * t, (6, 3))
    s.sheet(np.stack((half * u, up * length * t**2 + 0.25 * half * np.abs(u), z), -1), matter)


TOMATO: list[Point] = [
    (0, 0.15), (0.6, 0.02), (1.8, 0.25), (3.1, 1.3), (3.65, 2.7), (3.4, 4.2), (2.5, 5.3), (1.4, 5.65), (0.7, 5.45), (0.25, 5.15), (0, 5.05),
]  # fmt: skip


def _calyx(
    s: Solid, rng: random.Random, y: float, length: float, width: float, count: int = 5, bend: float = 30, tilt: float = -22
) -> None:
    green = foliage("4f7a2c", "7f9c48", 0.4)
    start = rng.uniform(0, 360)
    for k in range(count):
        with s.at(0, y, 0, turn=start + 360 / count * k + rng.uniform(-8, 8), tilt=tilt + rng.uniform(-8, 8)):
            s.leaf(length * rng.uniform(0.85, 1.1), width, green, bend=bend + rng.uniform(-14, 14), fold=0.35)


@thing(
    "tomato, red tomato, half tomato@half, tomato half@half, cut tomato@half, cherry tomato@vine, cherry tomatoes@vine, vine tomato@vine,"
    " tomatoes on the vine@vine, cherry tomatoes on the vine@vine",
    seen=24,
)
def tomato(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("b01a12", "cc3420", 0.5 + 0.5 * fbm(p, 2.5, 3, 2))
        base = mixed(base, "d9702c", (1 - step(0.4, 2.4, out(p) + 0.4 * fbm(p, 1.5, 3, 6))) * step(3.6, 5, p[:, 1]) * 0.6)
        return mixed(base, "e07a4a", (1 - step(0.05, 0.14, cells(p, 0.3, 5))) * 0.25)

    peel = s.own(skin("bf2418", 0.13).painted(paint))
    ribbed = swelling(lambda a, y: 1 - 0.05 * (np.cos(5 * a + 0.6) < 2) * np.abs(np.cos(3.5 * a)) ** 6 * step(1.6, 5.2, y))
    if s.variant == "vine":
        _vine(s, rng, peel)
        return
    if s.variant == "half":

        def flesh(p: np.ndarray) -> np.ndarray:
            r, a = out(p), turned(p)
            base = between("c8362a", "dc5a44", 0.5 + 0.6 * fbm(p, 0.8, 4, 2))
            room = np.abs(np.cos(2.5 * a + 0.25 * noise(p, 1.5, 3)))
            gel = step(0.42, 0.6, room) * step(1.0, 1.4, r) * (1 - step(2.75, 3.05, r))
            base = mixed(base, "c06a28", gel * 0.75)
            base = mixed(base, "9c3a18", gel * step(0.2, 0.8, fbm(p, 0.6, 3, 7)) * 0.5)
            base = mixed(base, "e8b09a", (1 - step(0.35, 0.9, r)) * 0.6)
            return mixed(base, "b01a12", step(3.5, 3.6, r))

        def relief(p: np.ndarray) -> np.ndarray:
            return 0.12 * (1 - step(0.42, 0.6, np.abs(np.cos(2.5 * turned(p) + 0.25 * noise(p, 1.5, 3)))))

        with s.at(turn=-14, tilt=46):
            body(s, [*TOMATO[:5], (3.65, 2.75)], peel)
            disc(s, 3.65, 2.75, juicy("cc4434", 0.1).painted(flesh).bumped(relief))
            for k in range(5):
                for _ in range(9):
                    a, r = ((k + 0.5 + rng.uniform(-0.2, 0.2)) / 5 * 2 * math.pi - 0.0, rng.uniform(1.35, 2.7))
                    a += math.pi / 5 * 0
                    with s.at(turn=math.degrees(a) + 36), s.at(0, 2.77, r, turn=rng.uniform(-50, 50)):
                        s.ball((0, 0, 0), (0.12, 0.06, 0.19), skin("e6c07a", 0.2), detail=6)
        settled(s)
        return
    with s.at(lean=rng.uniform(-5, 5), tilt=6):
        body(s, TOMATO, peel, after(ribbed, lumpy(5, 0.02, rng.randrange(40))), around=84)
        _calyx(s, rng, 5.25, 2.7, 0.75)
        stalk(s, [(0, 5.0, 0), (0.05, 5.8, 0), (0.4, 6.6, 0.1)], [0.24, 0.17, 0.2], "5f8a34", "7a8a3c")
    settled(s)


def _vine(s: Solid, rng: random.Random, peel: Matter) -> None:
    small = [(r * 0.42, y * 0.46) for r, y in TOMATO]
    line: list[Spot] = [(-7.4, 3.9, -0.6), (-5, 3.3, 0), (-1.5, 3.0, 0.1), (2, 2.8, -0.1), (5.2, 2.6, 0.1)]
    green = leaf("55793a").but(fuzz=0.2)
    s.tube(line, [0.27, 0.2, 0.18, 0.16, 0.12], green, smooth=5, sides=9)
    for k in range(7):
        t, side = k / 6, -1 if k % 2 else 1
        x = -5.2 + 10.4 * t
        y = 3.35 - 0.75 * t
        z = side * 1.75 if k < 6 else 0.0
        x = x if k < 6 else 6.6
        facing = 8 if k == 6 else 0
        with (
            s.at(x, 0.02, z, turn=90 if k == 6 else (0 if side > 0 else 180)),
            s.at(y=1.3, tilt=-62 + facing, lean=rng.uniform(-12, 12)),
            s.at(y=-1.3),
        ):
            body(s, small, peel, around=36, smooth=3)
            for j in range(5):
                with s.at(0, 2.38, 0, turn=72 * j + 20 * k, tilt=-24):
                    _sepal(s, rng.uniform(1.2, 1.5), 0.34, green, up=rng.uniform(-0.2, 0.5))
        out_ = 0.55 if k < 6 else 0.0
        s.tube(
            [(x - 0.5 if k < 6 else 5.2, y, 0), (x - 0.1, y - 0.1, z * 0.25), (x - 0.6 * (k == 6), 1.85, z * out_ * 0.9)],
            [0.12, 0.1, 0.12],
            green,
            smooth=3,
            sides=7,
        )
    settled(s)


PEPPER: list[Point] = [
    (0, 0.55), (0.5, 0.35), (1.4, 0.0), (2.4, 0.35), (3.0, 1.7), (3.35, 3.6), (3.85, 6.0), (3.9, 7.4), (3.3, 8.7),
    (2.2, 9.15), (1.3, 8.8), (0.6, 8.1), (0, 7.9),
]  # fmt: skip


@thing(
    "bell pepper, red pepper, red bell pepper, sweet pepper, capsicum, yellow pepper@yellow, yellow bell pepper@yellow,"
    " green pepper@green, green bell pepper@green, orange pepper@orange, orange bell pepper@orange",
    seen=18,
)
def bell_pepper(s: Solid, rng: random.Random) -> None:
    dark, light = {"yellow": ("d99a12", "eab92c"), "green": ("2c5a1e", "4d8030"), "orange": ("d0660f", "e58222")}.get(
        s.variant, ("9e1216", "bf2420")
    )

    def paint(p: np.ndarray) -> np.ndarray:
        base = between(dark, light, 0.5 + 0.5 * fbm(p, 3, 3, 2))
        return mixed(base, "6f9038", (1 - step(0.4, 1.5, out(p) + 0.2 * fbm(p, 1, 3, 4))) * step(7.4, 8.6, p[:, 1]) * 0.6)

    lobes = swelling(
        lambda a, y: 1 - 0.17 * np.abs(np.cos(2 * a + 0.35 + 0.2 * np.sin(a))) ** 5 * (0.6 + 0.4 * step(5, 9, y)) + 0.03 * np.sin(a + 1)
    )
    with s.at(turn=rng.uniform(-15, 15), lean=-6, tilt=4):
        body(s, PEPPER, s.own(skin(light, 0.11).painted(paint)), after(lobes, lumpy(5, 0.05, rng.randrange(40))), around=88)
        green = skin("5f8a34", 0.4).painted(lambda p: between("4d7a2c", "86a84a", 0.5 + 0.6 * fbm(p * (3, 1, 3), 1.2, 3, 2)))
        s.lathe([(1.35, 8.45), (0.9, 8.6), (0.55, 8.9), (0, 9.1)], green, smooth=4, shape=lambda a: 1 + 0.16 * np.cos(5 * a))
        s.tube([(0, 8.7, 0), (0.05, 9.6, 0), (0.35, 10.6, 0.1), (1.1, 11.3, 0.3)], [0.62, 0.46, 0.42, 0.52], green, smooth=4)
        s.tube([(0.98, 11.24, 0.27), (1.16, 11.4, 0.32)], 0.42, skin("a8b878", 0.7), sides=12)
    settled(s)


@thing(
    "chili pepper, chilli, chili, chilli pepper, red chili, hot pepper, red chili pepper, green chili@green, jalapeno@green",
    seen=36,
    group=3,
)
def chili(s: Solid, rng: random.Random) -> None:
    dark, light = ("35661f", "55832e") if s.variant == "green" else ("95100f", "bd1d18")
    profile: list[Point] = [(0, 0), (0.1, 0.15), (0.3, 1.4), (0.62, 4), (0.85, 7), (0.98, 9.4), (0.85, 10.5), (0.5, 10.9), (0, 10.95)]

    def bent(p: np.ndarray) -> np.ndarray:
        t = (11 - p[:, 1]) / 11
        return p + np.stack((2.2 * t**2.4 - 0.5 * np.sin(t * 7) * t, 0 * t, 0.3 * np.sin(t * 5) * t), -1)

    peel = s.own(skin(light, 0.1).painted(lambda p: between(dark, light, 0.5 + 0.6 * fbm(p, 2, 3, 2))))
    lobes = swelling(lambda a, y: 1 + 0.06 * np.sin(3 * a + 0.5 * y) * noise(np.stack((0 * y, y, 0 * y), -1), 2.5, 3))
    with s.at(turn=24 + rng.uniform(-10, 10)), s.at(lean=90), s.at(turn=70):
        body(s, profile, peel, after(lobes, bent), around=40)
        green = skin("5a8a32", 0.35)
        s.lathe(
            [(1.0, 10.1), (0.98, 10.5), (0.62, 11.05), (0.3, 11.3), (0, 11.35)], green, smooth=4, shape=lambda a: 1 + 0.06 * np.cos(6 * a)
        )
        s.tube([(0, 11.1, 0), (0.1, 12.2, 0), (0.6, 13.4, 0.2), (1.0, 14.1, 0.3)], [0.26, 0.19, 0.2, 0.27], green, smooth=4)
    settled(s)


@thing("aubergine, eggplant, brinjal", seen=24)
def aubergine(s: Solid, rng: random.Random) -> None:
    profile: list[Point] = [
        (0, 0),
        (0.9, 0.08),
        (2.6, 0.9),
        (3.9, 2.9),
        (4.2, 5.2),
        (3.8, 8.2),
        (3.0, 11.4),
        (2.35, 14.2),
        (1.95, 16.4),
        (1.4, 17.4),
        (0.6, 17.7),
        (0, 17.7),
    ]

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("1b1020", "38193c", 0.4 + 0.5 * fbm(p * (1, 0.4, 1), 2.5, 3, 2))
        return mixed(base, "7a4a78", step(15.0, 17.2, p[:, 1] + 0.5 * fbm(p, 1, 3, 4)) * 0.55)

    def bent(p: np.ndarray) -> np.ndarray:
        return np.asarray(p + np.stack((0.012 * np.maximum(p[:, 1] - 4, 0) ** 2, 0 * p[:, 0], 0 * p[:, 0]), -1))

    def green(p: np.ndarray) -> np.ndarray:
        return mixed(
            between("4d6a34", "7f9a52", 0.5 + 0.6 * fbm(p * (2, 1, 2), 1.2, 3, 2)), "5a3a50", step(0.2, 1, fbm(p, 1.2, 3, 8)) * 0.4
        )

    cap = skin("5f7d3e", 0.55).but(fuzz=0.15).painted(green)
    with s.at(turn=26), s.at(lean=82):
        body(s, profile, s.own(skin("2c1530", 0.09).painted(paint)), after(bent, lumpy(8, 0.02, 4)))
        top = 0.012 * 13.4**2
        with s.at(top, 17.0, 0, lean=-17), s.at(0, -17.3, 0):
            s.lathe(
                [(2.06, 16.0), (1.96, 16.9), (1.5, 17.75), (0.9, 18.1), (0.6, 18.4), (0, 18.5)],
                cap,
                smooth=4,
                shape=lambda a: 1 + 0.05 * np.cos(5 * a),
            )
            for k in range(5):
                with s.at(turn=72 * k), s.at(0, 17.0, 1.93, tilt=80):
                    s.leaf(3.3, 1.9, cap, bend=-12, fold=-0.28)
            s.tube([(0, 18.0, 0), (0.1, 19.2, 0), (0.6, 20.6, 0.1), (0.9, 21.4, 0.1)], [0.75, 0.5, 0.5, 0.62], cap, smooth=4)
    settled(s)
