"""Corn, wheat and peas."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf, skin
from allaprima.stills.mesh import Point, ball
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage
from allaprima.stills.things.fruit.shaping import body, settled
from allaprima.stills.things.vegetables.leaves import splinters


@thing("corn cob, corn, corn on the cob, cob of corn, ear of corn, sweetcorn, maize", seen=30)
def corn(s: Solid, rng: random.Random) -> None:
    rows = 16

    def kernel(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        a = turned(p) * rows / (2 * math.pi)
        y = p[:, 1] / 0.62 + 0.5 * (np.floor(a) % 2) * 0.0 + 0.35 * np.sin(np.floor(a) * 2.0)
        u, v = a % 1 - 0.5, y % 1 - 0.5
        return (np.abs(2 * u) ** 3 + np.abs(2 * v) ** 3) ** (1 / 3), np.floor(a) * 7.3 + np.floor(y) * 3.1

    def paint(p: np.ndarray) -> np.ndarray:
        d, which = kernel(p)
        own = noise(np.stack((which, which * 0.7, 0 * which), -1), 1.7, 3)
        base = between("d8a01e", "efc84a", 0.5 + 0.6 * own)
        return mixed(base, "9a6a14", step(0.68, 1.0, d) * 0.8)

    cob = s.own(skin("e3b432", 0.22).but(soft=0.6).painted(paint).bumped(lambda p: 0.2 * np.sqrt(np.clip(1 - kernel(p)[0] ** 2, 0, 1))))
    profile: list[Point] = [(0, -9), (1.6, -9), (2.3, -8), (2.5, -4), (2.45, 1), (2.15, 5), (1.6, 7.6), (0.9, 9), (0.3, 9.5), (0, 9.5)]

    def pebbled(p: np.ndarray) -> np.ndarray:
        k = 1 + 0.045 * (0.5 + 0.5 * np.cos(turned(p) * rows + math.pi))
        return p * np.stack((k, np.ones_like(k), k), -1)

    husk = leaf("8fae52").painted(
        lambda p: mixed(between("7a9c42", "b4c878", 0.5 + 0.7 * noise(p * (5, 5, 0.25), 1.0, 3)), "d9d9a0", (1 - step(0, 4, p[:, 2])) * 0.5)
    )
    with s.at(turn=18), s.at(y=2.5, lean=-86):
        body(s, profile, cob, pebbled, around=96, smooth=6)
        s.tube([(0, -8.6, 0), (0, -11, 0), (0.3, -12.5, 0)], [1.5, 1.0, 1.05], skin("b0bf78", 0.6), smooth=3)
        for k, (turn, open_, length) in enumerate(
            ((-65, 4, 15), (40, 22, 14), (100, 10, 17), (160, 8, 16), (215, 10, 17), (-100, 12, 16), (10, 48, 13))
        ):
            with s.at(turn=turn), s.at(0, -9.9, 1.0, tilt=-82 + open_ * 0.8):
                s.leaf(length, 5.2, husk, bend=(open_ - 6) * 1.6 + 8 * (k % 2), fold=-0.42 if open_ < 20 else 0.2)
        for _ in range(26):
            a, far = rng.uniform(0, 2 * math.pi), rng.uniform(11.5, 14)
            s.tube(
                [
                    (0.3 * math.cos(a), 8.8, 0.3 * math.sin(a)),
                    (0.8 * math.cos(a), 10.6, 0.8 * math.sin(a)),
                    (2.0 * math.cos(a + 0.5), far, 1.4 * math.sin(a)),
                ],
                0.03,
                skin("a8793c", 0.5),
                sides=4,
                smooth=2,
            )
    settled(s)


@thing("pea pod, pea, green pea, pea in a pod, open pea pod", seen=44, group=3)
def pea_pod(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        return between("5a8f2f", "86b24c", 0.5 + 0.6 * fbm(p, 1.2, 3, 2))

    pod = s.own(skin("74a53e", 0.35).but(soft=0.6).painted(paint))
    t = np.linspace(0, 1, 33)[:, None]
    half = 0.95 * np.sin(math.pi * np.clip(t, 0.004, 0.996)) ** 0.45
    u = np.linspace(-1, 1, 17)[None, :]
    angle = u * 1.95
    x = (t - 0.5) * 10.5
    curve_ = 0.02 * x**2
    y = 1.0 - half * np.cos(angle) * 0.95 + curve_ * 0.5
    z = half * np.sin(angle) * 0.95 + 0.12 * (np.abs(u) > 0.9) * np.sign(u)
    with s.at(turn=20), s.at(tilt=24):
        s.sheet(np.stack((np.broadcast_to(x, z.shape), y, z), -1), pod)
        green = skin("8fba45", 0.22).but(soft=0.6).painted(lambda p: between("6f9f30", "9cc255", 0.5 + 0.6 * noise(p, 0.6, 3)))
        for k, r in enumerate((0.5, 0.66, 0.76, 0.8, 0.8, 0.76, 0.66, 0.48)):
            at = (k - 3.5) * 1.17
            s.ball((at, 1.02 + 0.01 * at**2, 0.0), (r * 0.9, r * 0.92, r * 0.9), green, detail=13)
        s.tube([(-5.1, 1.25, 0), (-5.9, 1.4, 0), (-6.8, 1.9, 0)], [0.25, 0.14, 0.17], leaf("86a84a"), smooth=3, sides=9)
        s.tube([(5.1, 1.25, 0), (5.7, 1.5, 0)], [0.1, 0.03], leaf("86a84a"), sides=7)
        for k in range(4):
            with s.at(-5.3, 1.3, 0, turn=90, tilt=-20), s.at(lean=k * 90 + 45):
                s.leaf(1.3, 0.6, foliage("6f9a3c"), bend=-25)
    settled(s)


@thing("wheat, bundle of wheat, ear of wheat@one, wheat ear@one, sheaf of wheat, wheat ears, barley", seen=36)
def wheat(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        return between("b88a3c", "dcb868", 0.5 + 0.6 * fbm(p * (3, 0.6, 3), 0.6, 3, 2))

    grain, straw = s.own(skin("cda452", 0.5).painted(paint)), skin("cfae66", 0.5)
    count = 1 if s.variant == "one" else 9
    kernel, small = (ball((0, 0.5, 0), (0.28, 0.66, 0.24), detail=4), ball((0, 0.45, 0), (0.2, 0.55, 0.18), detail=4))
    with s.at(turn=-66), s.at(tilt=-90):
        for n in range(count):
            w = (n - (count - 1) / 2) / max(1, count - 1) * 2
            y = 0.0 if n % 2 else 0.7
            with s.at(w * 0.35, -14, y, lean=-w * 13 + rng.uniform(-2, 2), tilt=rng.uniform(-1, 2)):
                foot = -5 - rng.uniform(0, 1.5)
                s.tube([(0, foot, 0), (0, 0, 0), (0, 9, 0), (0, 15, 0)], [0.17, 0.15, 0.12, 0.1], straw, sides=6)
                for k in range(9):
                    for side in (-1, 0, 1):
                        up = 9.2 + 0.78 * k + 0.26 * abs(side)
                        lean_ = -side * 24
                        with s.at(side * 0.28, up, 0.14 if side == 0 else 0.0, lean=lean_):
                            s.add(kernel if k < 7 else small, grain)
                feet = [(side * 0.45, 10.2 + 0.78 * k, 0.1) for k in range(9) for side in (-1, 0, 1)]
                tips = [(x * (5.5 - 0.07 * k), y + 4.6 + rng.uniform(-0.6, 0.4), 0.1) for k, (x, y, _) in enumerate(feet)]
                splinters(s, feet, tips, 0.06, straw)
        if count > 1:
            for k in range(3):
                s.tube(
                    [(0.9 * math.cos(a), -14 + 0.28 * k, 0.35 + 0.62 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 13)[:-1]],
                    0.15,
                    skin("a8844c", 0.8),
                    sides=7,
                    closed=True,
                )
    settled(s)
