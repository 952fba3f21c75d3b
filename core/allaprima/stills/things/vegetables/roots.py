"""Carrots, potatoes and other roots."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.mesh import Point, Spot, unit
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage, freckles, juicy
from allaprima.stills.things.fruit.shaping import Warp, after, body, lumpy, settled, wedge
from allaprima.stills.things.vegetables.leaves import blade, crumpled, splinters, sprig


def _way(turn: float, rise: float, length: float) -> np.ndarray:
    """Degrees from +x towards +z, and upwards."""
    a, b = math.radians(turn), math.radians(rise)
    return length * np.array((math.cos(a) * math.cos(b), math.sin(b), math.sin(a) * math.cos(b)))


def _fern(s: Solid, rng: random.Random, points: Sequence[Spot], matter: Matter, stem: Matter, every: int = 1) -> None:
    """A feathery leaf: of carrots, dill, fennel."""
    line = sprig(s, points, 0.13, stem)
    twigs: list[tuple[np.ndarray, np.ndarray]] = []
    leaflets: list[tuple[np.ndarray, np.ndarray]] = []
    for k in range(len(line) // 4, len(line), every):
        x, y, z = line[k]
        t = (k - len(line) / 4) / (len(line) * 0.75)
        for side in (-1, 1):
            reach = (3.0 - 1.9 * t) * rng.uniform(0.8, 1.1)
            turn, rise = 180 + side * rng.uniform(40, 58), rng.uniform(-4, 32)
            foot, ahead = np.array((x, max(y, 0.2), z)), _way(turn, rise, reach)
            twigs.append((foot, foot + ahead))
            for j in range(9):
                at = foot + ahead * (0.25 + 0.09 * j)
                size = (0.95 - 0.05 * j) * (1.2 - 0.4 * t)
                leaflets.append((at, at + _way(turn + (-1) ** j * (54 - 4 * j) + rng.uniform(-10, 10), rise + rng.uniform(-25, 25), size)))
    splinters(s, [p.tolist() for p, _ in twigs], [q.tolist() for _, q in twigs], 0.07, stem)
    splinters(s, [p.tolist() for p, _ in leaflets], [q.tolist() for _, q in leaflets], 0.19, matter)


@thing("carrot, bunch of carrots@bunch", seen=36)
def carrot(s: Solid, rng: random.Random) -> None:
    def rings(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        row = np.floor(p[:, 1] / 0.32)
        scar = noise(np.stack((np.cos(a) * 1.6, row * 0.77, np.sin(a) * 1.6), -1), 0.6, 3)
        across = np.exp(-((((p[:, 1] / 0.32) % 1 - 0.5) / 0.16) ** 2))
        return np.asarray(across * step(0.25, 0.7, scar))

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("d0621a", "e8832e", 0.5 + 0.5 * fbm(p * (1, 0.4, 1), 1.8, 4, 2))
        base = mixed(base, "a8480f", rings(p) * 0.55)
        return mixed(base, "8a8a3c", step(17.0, 17.9, p[:, 1] + 0.2 * fbm(p, 0.5, 3, 3)) * 0.7)

    profile: list[Point] = [
        (0, -1.6),
        (0.06, -1.2),
        (0.12, 0),
        (0.34, 1.0),
        (0.72, 3),
        (1.15, 7),
        (1.5, 11),
        (1.75, 15),
        (1.8, 16.6),
        (1.45, 17.6),
        (0.8, 17.9),
        (0, 17.8),
    ]
    root = s.own(skin("dc7426", 0.42).painted(paint).bumped(lambda p: -0.04 * rings(p) + 0.03 * fbm(p, 1.0, 3, 5)))
    stem, fern = leaf("6f9a3f"), leaf("4a7d30")
    roots = ((0.0, 0.0, 0.0),) if s.variant != "bunch" else ((-7, 1.9, 0.0), (0, 3.6, 0.0), (7, -3.2, 0.0), (2, 0.4, 2.6))
    for turn, z, y in roots:
        with s.at(0, y + 1.75, z, turn=turn + 4), s.at(lean=90, turn=0), s.at(turn=rng.uniform(0, 360)), s.at(y=-17.5):
            warp = after(lumpy(4, 0.035, rng.randrange(40)), _bowed(rng.uniform(-0.006, 0.006), 17))
            body(s, profile, root, warp, smooth=3, around=40)
        count = 6 if s.variant != "bunch" else 3
        with s.at(0, y, z, turn=turn + 4):
            for k in range(count):
                w = (k - (count - 1) / 2) / max(1, count - 1)
                s_points: list[Spot] = [
                    (-0.2, 1.8, w * 0.8),
                    (-3, 2.1 + rng.uniform(0, 1.4), w * 2),
                    (-7, 2.0 + rng.uniform(0, 2.2), w * 7),
                    (-12 - rng.uniform(0, 3), rng.uniform(0.4, 2), w * 13),
                ]
                _fern(s, rng, s_points, fern, stem, 1 if s.variant != "bunch" else 2)
    settled(s)


def _bowed(by: float, high: float) -> Warp:
    """Bent in an arc to the right."""

    def warp(p: np.ndarray) -> np.ndarray:
        return np.asarray(p + np.stack((by * (p[:, 1] - high) ** 2, 0 * p[:, 0], 0 * p[:, 0]), -1))

    return warp


@thing("potato", seen=26, group=3)
def potato(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("a88450", "c9a872", 0.5 + 0.6 * fbm(p, 2.2, 4, 2))
        base = mixed(base, "86663c", step(0.3, 1, fbm(p, 0.5, 3, 5)) * 0.5)
        return freckles(base, p, "6a4a28", 0.34, 0.2, 0.6)

    eyes = np.array(
        [
            (
                math.sin(k * 2.4) * math.sqrt(1 - (k / 7 - 0.5) ** 2 * 3.0),
                (k / 7 - 0.5) * 1.7,
                math.cos(k * 2.4) * math.sqrt(1 - (k / 7 - 0.5) ** 2 * 3.0),
            )
            for k in range(8)
        ]
    )

    def shape(w: np.ndarray) -> np.ndarray:
        near = np.linalg.norm(w[:, None] - unit(eyes)[None], axis=2)
        return np.asarray(1 + 0.1 * noise(w, 0.9, 3) + 0.05 * noise(w, 0.45, 6) - (0.06 * np.exp(-((near / 0.1) ** 2))).sum(1))

    peel = s.own(skin("b8945e", 0.62).but(soft=0.2).painted(paint).bumped(lambda p: 0.02 * fbm(p, 0.5, 4, 4)))
    with s.at(turn=rng.uniform(10, 40), tilt=rng.uniform(0, 30)):
        s.ball((0, 0, 0), (4.8, 3.2, 3.5), peel, shape=shape, detail=44)
    settled(s)


@thing("sweet potato, batata, yam", seen=28)
def sweet_potato(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("8a4530", "b56a4a", 0.5 + 0.6 * fbm(p * (1, 0.4, 1), 2.0, 4, 2))
        base = mixed(base, "6a3426", step(0.3, 0.9, fbm(p * (1, 2.5, 1), 1.0, 3, 5)) * 0.5)
        return freckles(base, p, "d0a080", 0.7, 0.13, 0.5)

    profile: list[Point] = [
        (0, -9),
        (0.15, -8.7),
        (0.6, -7.6),
        (1.8, -5.4),
        (3.0, -2.4),
        (3.4, 0.6),
        (2.9, 3.8),
        (1.7, 6.2),
        (0.7, 7.6),
        (0.35, 8.4),
        (0, 8.6),
    ]

    def bent(p: np.ndarray) -> np.ndarray:
        t = p[:, 1]
        return np.asarray(p + np.stack((0.022 * t**2, 0 * t, 0.6 * np.sin(t * 0.35)), -1))

    peel = s.own(skin("9c5640", 0.55).painted(paint).bumped(lambda p: 0.05 * fbm(p * (1, 0.6, 1), 1.0, 4, 4)))
    with s.at(turn=20), s.at(lean=90):
        body(s, profile, peel, after(lumpy(3, 0.09, 3), bent), around=60)
    settled(s)


@thing("radish, bunch of radishes@bunch, red radish", seen=32, group=3)
def radish(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("a8183a", "c9304e", 0.5 + 0.6 * fbm(p, 1.0, 3, 2))
        return mixed(base, "eee4dc", 1 - step(-0.5, 0.25, p[:, 1] + 0.2 * fbm(p, 0.5, 3, 4)))

    root = s.own(skin("bb2444", 0.18).painted(paint))
    profile: list[Point] = [
        (0, -3.6),
        (0.03, -3.2),
        (0.06, -1.6),
        (0.16, -0.6),
        (0.6, 0.05),
        (1.2, 0.7),
        (1.4, 1.5),
        (1.15, 2.3),
        (0.6, 2.65),
        (0.2, 2.65),
        (0, 2.6),
    ]
    leaves = crumpled(foliage("4a7d30", "8fb45a", 0.7), 0.03, 0.5)
    places = (
        [(0.0, 0.0, 1.4, 0.0)]
        if s.variant != "bunch"
        else [(-2.6, 0.8, 1.4, 14), (0.0, 1.6, 1.4, 2), (2.6, 0.8, 1.4, -12), (-1.3, 0.4, 3.5, 6), (1.3, 0.4, 3.5, -8)]
    )
    for x, z, y, turn in places:
        with s.at(x, y, z, turn=turn + 25 * (s.variant != "bunch")), s.at(tilt=-88), s.at(y=-1.5):
            warp = after(
                lumpy(2, 0.04, rng.randrange(40)), lambda p: p + np.stack((0 * p[:, 0], 0 * p[:, 0], 0.1 * np.minimum(p[:, 1], 0) ** 2), -1)
            )
            body(s, profile, root, warp, smooth=4, around=40)
        with s.at(x, y, z, turn=turn + 180 + 25 * (s.variant != "bunch")):
            for k in range(4 if s.variant != "bunch" else 3):
                side = (k - 1.2) * 0.5
                far = rng.uniform(8.5, 11)
                s.tube([(0, -0.05, 0.9), (side, 0.6, 2.6), (side * 2.0, 0.5, 4.4)], [0.16, 0.12, 0.1], leaf("8fae5a"), smooth=3, sides=7)
                blade(
                    s,
                    [
                        (side * 1.4, 0.6, 3.2),
                        (side * 2.2, 0.8 + 0.4 * k, 5.0),
                        (side * 3.2, 0.7 + 0.3 * k - 0.3, 7.4),
                        (side * 4, 0.1 - y * 0.4, far),
                    ],
                    [0.15, 0.8, 1.5, 0.1],
                    leaves,
                    wave=0.22,
                    fold=0.3,
                )
    settled(s)


@thing("beetroot, beet, red beet, half beetroot@half, cut beetroot@half", seen=22)
def beetroot(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("3a1222", "6a2038", 0.5 + 0.6 * fbm(p * (1, 2, 1), 1.6, 4, 2))
        return mixed(base, "7a5a48", step(0.2, 0.9, fbm(p * (1, 2.2, 1), 0.9, 4, 5) + 0.3 * step(5.4, 7, p[:, 1])) * 0.55)

    def face(p: np.ndarray) -> np.ndarray:
        r = np.hypot(p[:, 0] / 3.9, (p[:, 1] - 3.4) / 3.6)
        base = between("6a0f30", "8e1c44", 0.5 + 0.6 * fbm(p, 0.8, 4, 2))
        return mixed(base, "b04068", step(0.55, 0.95, np.cos(r * 30 + 0.3 * fbm(p, 1, 2, 3))) * 0.55)

    profile: list[Point] = [
        (0, -3.0),
        (0.05, -2.4),
        (0.18, -1.0),
        (0.5, -0.1),
        (1.6, 0.8),
        (3.2, 2.0),
        (3.9, 3.8),
        (3.4, 5.6),
        (2.2, 6.7),
        (1.2, 7.1),
        (0, 7.2),
    ]
    root = s.own(skin("521a30", 0.48).painted(paint).bumped(lambda p: 0.05 * fbm(p * (1, 2, 1), 0.9, 4, 4)))
    stems, blades = leaf("9a2444"), crumpled(foliage("3f6a34", "a82c50", 1.0), 0.05, 0.8)
    if s.variant == "half":
        with s.at(turn=-14, tilt=-46):
            wedge(s, [(0, -0.35), *profile[3:]], root, juicy("7c1538", 0.15).painted(face))
        settled(s)
        return
    with s.at(turn=-30), s.at(lean=72):
        body(s, profile, root, lumpy(4, 0.05, rng.randrange(40)), around=60, smooth=4)
        for k in range(6):
            turn = 60 * k + rng.uniform(-15, 15)
            with s.at(0, 6.9, 0, turn=turn):
                spread = 0.7 + 0.5 * (k % 2)
                s.tube([(0, 0, 0.5), (0, 2.2, 0.9 * spread), (0, 5.0, 1.7 * spread)], [0.36, 0.26, 0.2], stems, smooth=3, sides=8)
            spread = 0.7 + 0.5 * (k % 2)
            with s.at(0, 6.9, 0, turn=turn), s.at(0, 4.6, 1.6 * spread, tilt=-80 + 14 * (k % 2), lean=rng.uniform(-20, 20)):
                s.leaf(rng.uniform(7, 9.5), 4.4, blades, bend=24 + 14 * (k % 3), fold=0.3, wave=0.35)
    settled(s)


@thing("turnip", seen=22)
def turnip(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("e4dcd0", "efeae0", 0.5 + 0.6 * fbm(p, 2.0, 4, 2))
        base = mixed(base, "7f3a72", step(2.9, 4.6, p[:, 1] + 0.7 * fbm(p * (2, 0.5, 2), 1.2, 4, 5)) * 0.85)
        return mixed(base, "7f9a4a", step(5.4, 6.0, p[:, 1]) * 0.6)

    profile: list[Point] = [
        (0, -2.6),
        (0.05, -2.0),
        (0.15, -0.9),
        (0.5, -0.1),
        (1.9, 0.6),
        (3.6, 2.0),
        (4.0, 3.6),
        (3.3, 5.0),
        (1.9, 5.7),
        (0.8, 5.8),
        (0, 5.75),
    ]
    with s.at(turn=-24), s.at(lean=34, tilt=10):
        body(s, profile, s.own(skin("d8c8d0", 0.35).painted(paint)), lumpy(4, 0.03, 3), around=60, smooth=4)
        for k in range(7):
            with s.at(0, 5.6, 0, turn=51 * k), s.at(0, 0, 0.35, tilt=-78 + 10 * (k % 2)):
                s.tube([(0, 0, 0), (0, 0, 1.6 + 0.6 * (k % 3))], [0.3, 0.2], leaf("8fae5a"), sides=8)
    settled(s)


@thing("ginger root, ginger, root ginger, piece of ginger, galangal, turmeric root@turmeric", seen=34)
def ginger(s: Solid, rng: random.Random) -> None:
    dark, light = ("8a4a14", "bf7a28") if s.variant == "turmeric" else ("a88a5c", "cdb284")

    def paint(p: np.ndarray) -> np.ndarray:
        base = between(dark, light, 0.5 + 0.6 * fbm(p, 1.4, 4, 2))
        ring = np.abs((p[:, 1] * 1.5 + 0.25 * noise(p, 0.9, 3)) % 1 - 0.5)
        base = mixed(base, "7a5a34", (1 - step(0.02, 0.1, ring)) * 0.5)
        return mixed(base, "8f7040", step(0.4, 1, fbm(p, 0.4, 3, 6)) * 0.4)

    def bump(p: np.ndarray) -> np.ndarray:
        ring = np.abs((p[:, 1] * 1.5 + 0.25 * noise(p, 0.9, 3)) % 1 - 0.5)
        return -0.05 * (1 - step(0.02, 0.14, ring)) + 0.03 * fbm(p, 0.5, 3, 4)

    matter = s.own(skin(light, 0.6).painted(paint).bumped(bump))

    def knob(x: float, z: float, turn: float, length: float, r: float) -> None:
        profile = [
            (0, 0),
            (r * 0.7, 0.1),
            (r * 0.85, length * 0.2),
            (r * 0.8, length * 0.45),
            (r * 1.05, length * 0.75),
            (r * 0.9, length * 0.93),
            (r * 0.4, length),
            (0, length),
        ]
        with s.at(x, 1.35, z, turn=turn), s.at(tilt=90):
            body(s, profile, matter, after(lambda p: p * (1, 1, 0.82), lumpy(1.6, 0.1, int(10 * r) + int(abs(turn)))), around=36)

    for each in (
        (-5.2, 0.4, 86, 6.2, 1.6),
        (0.2, 0.5, 96, 6.0, 1.75),
        (-2.4, 0.5, 150, 4.0, 1.3),
        (-0.2, 0.3, 28, 4.4, 1.4),
        (2.6, 0.2, 140, 4.6, 1.25),
        (4.0, 0.2, 35, 3.4, 1.1),
        (-4.4, 0.6, -35, 3.0, 1.25),
    ):
        knob(*each)
    settled(s)
