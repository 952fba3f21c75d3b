"""What lies in woods: feathers, nests, cones and acorns."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf, matt, skin
from allaprima.stills.mesh import unit
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import along, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, beads, settle, spikes, stalk


@thing("feather, quill feather, white feather, bird feather, peacock feather@peacock", seen=44)
def feather(s: Solid, rng: random.Random) -> None:
    peacock = s.variant == "peacock"
    long = 26 if peacock else 17
    barbs = []
    for k in range(84):
        share = (k + 0.5) / 84
        size = (3.4 if peacock else 2.5) * math.sin(math.pi * (0.1 + 0.84 * share**1.2)) ** 0.65
        for side in (-1, 1):
            if rng.random() < 0.03:
                continue
            loose = 1 - step(0.12, 0.2, np.array([share]))[0]
            blade = petal(
                size * (1.3 if side < 0 else 0.9),
                long / 84 * (1.9 - 0.6 * loose),
                "strap",
                bend=16 + 40 * loose,
                cup=10,
                rows=5,
                columns=3,
                mark=share,
            )
            z = 3.5 + (long - 3.7) * share
            y = 0.9 + 1.3 * ((share - 0.5) * 2) ** 2
            rise = math.degrees(math.atan(1.3 * 4 * (share - 0.5) * 2 / (long - 3.7)))
            barbs.append(
                moved(
                    blade,
                    matrix(0, y, z - long / 2, tilt=-rise)
                    @ matrix(turn=side * (58 - 34 * share**2 + rng.uniform(-3, 3) + 14 * loose), tilt=-6),
                )
            )

    def eye(p: np.ndarray) -> np.ndarray:
        across_ = along(p) * 3.4
        r = np.hypot(across_, (marked(p) - 0.84) * 22)
        base = between("2f6a4a", "7a8a3c", 0.5 + 0.5 * noise(p, 0.5))
        ring = mixed(mixed(base, "b8862c", step(3.2, 2.8, r)), "1fa0a0", step(2.4, 2.1, r))
        return mixed(ring, "1c2a78", step(1.4, 1.15, r))

    def shade(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = (
            0.93 + 0.08 * np.sin(marked(p) * 170) - 0.14 * step(0.6, 1.0, along(p)) * (marked(p) > 0.75) + 0.05 * noise(p, 0.4)
        )
        return found

    usual = s.own(leaf("f1eee8").but(shine=0.3, roughness=0.7))
    usual = leaf("4f8a5a").painted(eye) if peacock else usual.painted(shade)
    place = matrix(turn=58)
    sheets(s, [moved(each, place) for each in barbs], usual)
    with s.at(turn=58):
        spine = [
            (0, 0.9 + 1.3 * ((t - 0.5) * 2) ** 2 + (0.9 * max(0, -t) if t < 0 else 0), 3.5 + (long - 3.7) * t - long / 2)
            for t in (-0.22, -0.1, 0, 0.25, 0.5, 0.75, 1.0)
        ]
        stalk(s, spine, [0.1, 0.13, 0.13, 0.11, 0.09, 0.06, 0.03], skin("efe6d2", 0.4), sides=8, smooth=4)
    settle(s)


@thing("bird's nest, nest, bird nest, nest with eggs, bird's nest with eggs, birds nest", seen=34, holds=(2.6, 3.6))
def nest(s: Solid, rng: random.Random) -> None:
    s.lathe(
        [(0, 0.2), (4.6, 0.3), (6.4, 1.8), (6.7, 3.6), (5.9, 4.6), (4.8, 4.4), (3.8, 3.0), (2.2, 2.2), (0, 2.0)],
        matt("5a4630").bumped(lambda p: 0.25 * fbm(p, 0.5, 3)),
        smooth=3,
    )
    starts, ends = [], []
    for k in range(780):
        a, b = rng.uniform(0, 2 * math.pi), rng.uniform(-1.1, 2.9)
        r, y = 5.5 + 1.35 * math.cos(b), 2.9 + 1.9 * math.sin(b)
        if b > 2.0:
            r, y = r - 0.9 * (b - 2.0), y - 0.2
        spot = np.array((r * math.sin(a), max(y, 0.25), r * math.cos(a)))
        way = unit(
            np.array((math.cos(a), rng.uniform(-0.32, 0.32), -math.sin(a))) + 0.3 * np.array((rng.uniform(-1, 1), 0, rng.uniform(-1, 1)))
        )
        half = rng.uniform(1.1, 2.4) * (1.5 if k % 19 == 0 else 1)
        starts.append(spot - way * half)
        ends.append(spot + way * half)
    low, high = np.array(starts), np.array(ends)
    low[:, 1], high[:, 1] = np.maximum(low[:, 1], 0.1), np.maximum(high[:, 1], 0.1)
    straw = s.own(matt("a8875a")).painted(lambda p: 0.45 + 0.95 * marked(p))
    spikes(s, low, high, np.array([rng.uniform(0.06, 0.13) for _ in starts]), straw, sides=4, blunt=0.6)

    def speckled(p: np.ndarray) -> np.ndarray:
        return mixed(
            between("9cc4c4", "b4d4cc", 0.5 + 0.5 * noise(p, 2.0)),
            "5a4a3a",
            0.8 * step(0.62, 0.78, noise(p, 0.22, 5)) * step(-0.4, 0.5, noise(p, 1.3, 7)),
        )

    for x, z, turn in ((-1.5, 0.6, 20), (1.4, 0.9, -40), (0.1, -1.4, 80)):
        with s.at(x, 3.5, z, turn=turn, tilt=68):
            s.lathe(
                [(0, -1.75), (0.85, -1.4), (1.38, -0.4), (1.3, 0.5), (0.8, 1.45), (0, 1.9)],
                skin("a9ccc6", 0.35).painted(speckled),
                smooth=6,
                around=36,
            )


@thing("pine cone, pinecone, fir cone, conifer cone", seen=26, group=3)
def pine_cone(s: Solid, rng: random.Random) -> None:
    scale_ = petal(1.9, 1.55, "fan", bend=-34, power=1.6, cup=24, rows=7, columns=5)
    scales = []
    count = 96
    for k in range(count):
        o = k / (count - 1)
        r = 2.0 * math.sin(math.pi * (0.14 + 0.82 * o)) ** 0.8
        a = math.radians(GOLDEN * k)
        size = 0.55 + 0.62 * math.sin(math.pi * (0.12 + 0.84 * o)) ** 0.8
        blade = moved(
            scale_,
            matrix(r * 0.5 * math.sin(a), 7.6 * o + 0.3, r * 0.5 * math.cos(a), turn=GOLDEN * k, tilt=4 - 58 * o**1.4, scale=size),
            rng.random(),
        )
        under = blade.copy()
        under[..., 1] -= 0.16 * size
        scales += [blade, under]

    def wood(p: np.ndarray) -> np.ndarray:
        brown = between("6a452c", "a87a4c", step(0.2, 0.85, along(p)) + 0.35 * (marked(p) - 0.5))
        return mixed(brown, "d9b88e", 0.75 * step(0.84, 0.97, along(p)))

    usual = s.own(matt("855a38").painted(wood))
    if s.coat.colours or s.coat.matter:
        usual = usual.painted(lambda p: 0.6 + 0.5 * along(p))
    pen = Solid()
    sheets(pen, scales, usual)
    pen.lathe([(0, 0), (0.8, 0.2), (1.15, 3), (0.8, 6.5), (0, 8.4)], matt("4a3020"), smooth=3, around=16)
    s.parts += [part.moved(matrix(turn=58, tilt=82) @ matrix(turn=40)) for part in pen.parts]
    settle(s)


@thing("acorn, group of acorns@group, pile of acorns@group", seen=26, group=5)
def acorn(s: Solid, rng: random.Random) -> None:
    if s.variant == "group":
        for x, z in ((-1.6, 0.3), (1.5, 0), (0, 1.9), (0.3, -2), (2.9, 1.7)):
            with s.at(x, 0, z, turn=rng.uniform(0, 360)):
                s.put("acorn", rng, coat=s.coat)
        return
    nut = s.own(skin("a8743c", 0.2)).painted(lambda p: 0.9 + 0.16 * noise(p * (5, 0.5, 5), 0.8, 3) + 0.25 * step(0.6, 0.0, p[:, 1]))
    pen = Solid()
    pen.lathe([(0, 2.75), (0.09, 2.62), (0.22, 2.42), (0.66, 1.9), (0.78, 1.2), (0.72, 0.5), (0.5, 0.1)][::-1], nut, smooth=5, around=36)
    pen.lathe([(0.62, 1.0), (0.88, 0.95), (0.98, 0.55), (0.82, 0.1), (0.4, -0.16), (0, -0.22)][::-1], matt("7d6440"), smooth=4, around=30)
    places, ways = [], []
    for k in range(110):
        o = (k + 0.5) / 110
        a = math.radians(GOLDEN * k)
        r, y = (np.interp(o, (0, 0.25, 0.6, 1), (0.1, 0.55, 0.9, 0.93)), np.interp(o, (0, 0.25, 0.6, 1), (-0.2, -0.06, 0.3, 0.9)))
        places.append((r * math.sin(a), y, r * math.cos(a)))
        ways.append((r * math.sin(a), 0.55, r * math.cos(a)))
    beads(pen, np.array(places), 0.1, matt("8f7550"), ways=np.array(ways), long=1.3, rows=3, sides=6)
    stalk(pen, [(0, -0.15, 0), (0.1, -0.6, 0), (0.3, -1.0, 0.1)], [0.1, 0.09, 0.12], matt("6a5234"))
    s.parts += [part.moved(matrix(turn=62, tilt=84)) for part in pen.parts]
    settle(s)
