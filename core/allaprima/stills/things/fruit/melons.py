"""Melons."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import juicy
from allaprima.stills.things.fruit.shaping import body, settled, stalk, swelling, wedge


def _melon_stripes(p: np.ndarray) -> np.ndarray:
    a = turned(p)
    near = np.stack((np.cos(a) * 6, p[:, 1], np.sin(a) * 6), -1)
    stripe = np.cos(11 * a + 0.9 * fbm(near, 3.5, 4, 2)) + 0.5 * fbm(near, 1.4, 4, 7)
    base = between("7d9a52", "a0b573", 0.5 + 0.5 * fbm(near, 1.2, 4, 9))
    base = mixed(base, "22451f", step(0.0, 0.45, stripe) * 0.94)
    return mixed(base, "4c7536", step(0.25, 0.7, fbm(near, 0.9, 3, 5)) * 0.35)


WATERMELON: list[Point] = [
    (0, -10.3), (0.8, -10.4), (3.5, -10.1), (7.2, -8.2), (9.8, -4.6), (10.7, 0), (9.8, 4.6), (7.2, 8.2), (3.5, 10.1), (0.9, 10.35), (0, 10.2),
]  # fmt: skip


@thing(
    "watermelon, water melon, watermelon slice@slice, slice of watermelon@slice, piece of watermelon@slice, half watermelon@half,"
    " cut watermelon@half, watermelon half@half",
    seen=18,
)
def watermelon(s: Solid, rng: random.Random) -> None:
    rind = s.own(skin("4d7336", 0.28).painted(_melon_stripes))

    def far(p: np.ndarray) -> np.ndarray:
        return np.hypot(out(p) / 10.7, p[:, 1] / 10.4)

    def flat(p: np.ndarray) -> np.ndarray:
        return np.stack((out(p) * np.where(p[:, 0] < 0, -1, 1), p[:, 1], 0 * p[:, 1]), -1)

    def flesh(p: np.ndarray) -> np.ndarray:
        d, q = far(p), flat(p)
        base = between("c2262e", "dc4a46", 0.5 + 0.6 * fbm(q, 1.0, 4, 2))
        base = mixed(base, "e4605a", step(0.2, 0.9, fbm(q, 2.6, 3, 4)) * 0.5)
        base = mixed(base, "efc9b0", step(0.84, 0.92, d))
        base = mixed(base, "e6ecc4", step(0.89, 0.94, d))
        return mixed(base, "7fa050", step(0.96, 0.985, d))

    pulp = juicy("cc3a3a", 0.25).painted(flesh).bumped(lambda p: 0.05 * fbm(flat(p), 0.5, 3, 6) * (1 - step(0.84, 0.92, far(p))))
    seed = skin("1f1512", 0.15)

    def seeds(angle: float) -> None:
        for r, count, off in ((0.7, 9, 0.1), (0.5, 6, 0.5)):
            for k in range(count):
                b = (k + 0.5 + rng.uniform(-0.22, 0.22) + off * 0.3) / count * math.pi
                reach = r * (1 + rng.uniform(-0.07, 0.07))
                with (
                    s.at(turn=math.degrees(-angle)),
                    s.at(10.4 * reach * math.sin(b), -10.4 * reach * math.cos(b), 0, lean=math.degrees(b)),
                ):
                    s.ball((0, 0, 0), (0.24, 0.38, 0.15), seed, detail=8)

    if s.variant == "":
        with s.at(turn=15, lean=rng.uniform(60, 70), tilt=12):
            body(s, WATERMELON, rind, around=80)
            stalk(s, [(0, 10.1, 0), (0.2, 11.0, 0.1), (0.9, 11.8, 0.3)], [0.4, 0.3, 0.32], "6a7a3c", "6a5a30")
        settled(s)
        return
    wide = 22 if s.variant == "slice" else 90
    with s.at(turn=-18), s.at(tilt=-62 if s.variant == "slice" else -20), s.at(lean=90 if s.variant == "slice" else 64):
        wedge(s, WATERMELON, rind, pulp, wide)
        ends = (-math.pi / 2 - math.radians(wide), -math.pi / 2 + math.radians(wide))
        for end in ends:
            seeds(end)
    settled(s)


@thing("melon, cantaloupe, cantaloupe melon, honeydew melon@smooth, melon slice@slice, slice of melon@slice", seen=18)
def melon(s: Solid, rng: random.Random) -> None:
    profile = [(r * 0.76, y * 0.72) for r, y in WATERMELON]

    def net(p: np.ndarray) -> np.ndarray:
        coarse, fine = (1 - step(0.0, 0.09, np.abs(fbm(p + by, size, 2, seed))) for by, size, seed in ((0, 1.1, 3), (9, 0.8, 5)))
        return np.asarray(np.maximum(coarse, fine * step(-0.4, 0.2, noise(p, 3, 6))))

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("a8a058", "c0ad6a", 0.5 + 0.5 * fbm(p, 4, 3, 2))
        base = mixed(base, "6f7a3c", (1 - step(-1.0, -0.8, np.cos(10 * turned(p)))) * 0.8)
        return mixed(base, "d9cfa8", net(p) * 0.85)

    def pale(p: np.ndarray) -> np.ndarray:
        return between("c9c37a", "d8d29a", 0.5 + 0.5 * fbm(p, 5, 4, 2))

    def flesh(p: np.ndarray) -> np.ndarray:
        d = np.hypot(out(p) / 8.1, p[:, 1] / 7.5)
        base = between("e28a3e", "eaa25c", 0.5 + 0.6 * fbm(p, 1.0, 4, 2))
        base = mixed(base, "c97a3c", (1 - step(0.42, 0.48, d)) * 0.6)
        return mixed(mixed(base, "dfd99a", step(0.86, 0.93, d)), "8fa050", step(0.945, 0.97, d))

    if s.variant == "smooth":
        rind = s.own(skin("d0ca88", 0.4).painted(pale))
    else:
        rind = s.own(skin("b0a562", 0.65).painted(paint).bumped(lambda p: 0.04 * net(p)))
    ribs = swelling(lambda a, y: 1 + (0.0 if s.variant == "smooth" else 0.022) * np.sqrt(np.abs(np.cos(5 * a))))
    if s.variant == "slice":
        with s.at(turn=-18), s.at(tilt=-106), s.at(lean=90):
            wedge(s, profile, rind, juicy("e6964c").painted(flesh), 24)
    else:
        with s.at(turn=20, lean=14, tilt=12):
            body(s, profile, rind, ribs, around=100)
            stalk(s, [(0, 7.2, 0), (0.1, 8.0, 0), (0.6, 8.9, 0.2)], [0.55, 0.4, 0.45], "7a7a45", "6a5a38")
    settled(s)
