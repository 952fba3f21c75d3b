"""Cacti and succulents."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, leaf
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import across, along, marked, moved, petal, sheets
from allaprima.stills.things.plants.pots import planter, pot
from allaprima.stills.things.plants.shapes import GOLDEN, spikes, stalk


def _ribbed(
    s: Solid, x: float, z: float, y: float, radius: float, high: float, skin_: Matter, *, ribs: int = 12, round_: bool = False
) -> None:
    """A cactus body, with spines along its ribs."""

    def shape(a: np.ndarray) -> np.ndarray:
        return 1 + 0.11 * np.abs(np.cos(ribs / 2 * a)) ** 0.7 - 0.06

    if round_:
        line = [
            (radius * 0.55, 0),
            (radius * 0.92, high * 0.25),
            (radius, high * 0.5),
            (radius * 0.86, high * 0.78),
            (radius * 0.5, high * 0.96),
            (0.02, high * 0.97),
        ]
    else:
        line = [
            (radius * 0.78, 0),
            (radius * 0.96, high * 0.2),
            (radius, high * 0.5),
            (radius * 0.95, high * 0.78),
            (radius * 0.66, high * 0.95),
            (0.02, high),
        ]
    way = np.array(curve(line, 3))
    with s.at(x, y, z):
        s.lathe([tuple(p) for p in way], skin_, around=ribs * 6, shape=shape)
        starts, ends = [], []
        for k in range(ribs):
            a = k * 2 * math.pi / ribs
            side = np.array((math.cos(a), 0, math.sin(a)))
            for j in range(1, len(way) - 1, 2):
                spot = side * way[j][0] * 1.04 + np.array((0, way[j][1], 0))
                for m in range(3):
                    b = m * 2.09 + 0.7
                    around = np.array((-side[2], 0, side[0])) * math.cos(b) + np.array((0, 1.0, 0)) * math.sin(b)
                    starts.append(spot)
                    ends.append(spot + side * 0.42 + around * 0.36)
        spikes(s, np.array(starts), np.array(ends), 0.034, leaf("efe3c0"), sides=2)


@thing(
    "cactus, cactus in a pot, potted cactus, cactus plant, cactus group@group, group of cacti@group, round cactus@round, "
    "ball cactus@round, prickly pear cactus@pear, prickly pear@pear",
    seen=20,
)
def cactus(s: Solid, rng: random.Random) -> None:
    def flesh(p: np.ndarray) -> np.ndarray:
        return 0.9 + 0.12 * noise(p, 2.0, 3)

    body = leaf("5c8757").painted(flesh)
    if s.variant == "group":
        for x, z, size, variant in ((-9.5, -1, 0.85, "round"), (0, -2.5, 1.0, ""), (9.5, 0, 0.85, "pear")):
            with s.at(x, 0, z, scale=size):
                s.put(f"cactus@{variant}", rng, coat=s.coat)
        return
    base = pot(s, 9, 5.5, saucer=True) - 0.3
    if s.variant == "round":
        _ribbed(s, 0, 0, base, 4.3, 7.6, body, ribs=18, round_=True)
        bloom = petal(1.7, 0.8, "egg", bend=-15, cup=25, rows=6)
        blooms = []
        for k in range(4):
            a = k * 1.57 + 0.6
            blooms += [
                moved(bloom, matrix(1.1 * math.sin(a), base + 7.2, 1.1 * math.cos(a), turn=36 * j, tilt=-48), rng.random())
                for j in range(10)
            ]
        sheets(s, blooms, leaf("e0618e").painted(lambda p: 0.8 + 0.4 * along(p)))
        return
    if s.variant == "pear":
        pads = (
            (0, 0, 0, 0, 3.6, 4.6, 0),
            (-1.9, 7.2, 0.2, 28, 2.7, 3.5, 12),
            (2.2, 6.9, 0.4, -34, 2.6, 3.3, -18),
            (-3.6, 12.2, 0.6, 40, 1.9, 2.4, 20),
            (0.4, 8.4, -0.2, -4, 2.2, 3.2, 5),
            (4.6, 11.2, 0.8, -20, 1.6, 2.1, -10),
        )
        for x, y, z, lean, wide, high, turn in pads:
            with s.at(x, base + y - 0.3, z, lean=lean, turn=turn):
                s.ball((0, high, 0), (wide, high, 0.75), body, detail=14)
                dots, ends = [], []
                for u in np.linspace(-0.75, 0.75, 5):
                    for v in np.linspace(-0.8, 0.85, 6):
                        q = u + (0.15 if int(v * 10) % 2 else -0.05)
                        if q * q + v * v > 0.85:
                            continue
                        spot = np.array((q * wide, high + v * high, 0.75 * math.sqrt(1 - q * q - v * v)))
                        for m in range(4):
                            dots.append(spot)
                            ends.append(spot + np.array((0.3 * math.cos(m * 1.57 + 0.5), 0.3 * math.sin(m * 1.57 + 0.5), 0.4)))
                spikes(s, np.array(dots), np.array(ends), 0.034, leaf("f0e6c8"), sides=2)
        return
    _ribbed(s, 0, 0, base, 2.9, 17, body)
    for side, low, out_, high in ((1, 5.5, 5.2, 7.5), (-1, 7.5, 4.9, 5.8)):
        stalk(
            s,
            [
                (side * 1.8, base + low, 0),
                (side * 3.6, base + low + 0.2, 0.3),
                (side * out_, base + low + 1.4, 0.5),
                (side * out_, base + low + 2.4, 0.5),
            ],
            1.42,
            body,
            sides=16,
        )
        _ribbed(s, side * out_, 0.5, base + low + 1.6, 1.6, high, body, ribs=9)


def _rosette(
    s: Solid, rng: random.Random, y: float, radius: float, colour: str, tip: str, x: float = 0, z: float = 0, count: int = 34
) -> None:
    petals = []
    for k in range(count):
        o = k / (count - 1)
        size = (0.3 + 0.7 * o) * radius
        blade = petal(size, size * 0.52, "spoon", bend=-38 * (1 - o * 0.3), cup=30, rows=9, columns=7, mark=rng.random())
        under = blade.copy()
        t, u = under[..., 5] / 5, under[..., 3] / 5
        under[..., 1] -= 0.2 * size * np.sin(math.pi * np.minimum(t * 1.02, 1)) ** 0.6 * (1 - u**2)
        place = matrix(x, y + 0.35 * radius * (1 - o), z, turn=GOLDEN * k, tilt=-82 + 72 * o)
        petals += [moved(blade, place), moved(under, place)]

    def shade(p: np.ndarray) -> np.ndarray:
        return mixed(
            between(colour, colour, along(p)) * (0.8 + 0.3 * marked(p) + 0.2 * (along(p) - 0.5))[:, None],
            tip,
            0.8 * step(0.82, 1.0, along(p) + 0.12 * np.abs(across(p)) ** 3),
        )

    sheets(s, petals, leaf(colour).but(roughness=0.5).painted(shade))


@thing("succulent, succulent plant, echeveria, succulent in a pot, succulent rosette, group of succulents@group", seen=34)
def succulent(s: Solid, rng: random.Random) -> None:
    if s.variant == "group":
        for x, z, colour, tip in ((-7.5, 0.5, "8fae9c", "c76a72"), (0, -1.5, "7ba06a", "b5523c"), (7.5, 1, "a9a0b4", "b87a8e")):
            with s.at(x, 0, z, scale=0.8):
                base = planter(s, 6, 4.2)
                _rosette(s, rng, base, 4.4, colour, tip, count=26)
        return
    base = planter(s, 7, 5.0, taper=0.72)
    _rosette(s, rng, base + 0.2, 5.6, "8fb09a", "cf7078")


@thing("aloe vera, aloe, aloe plant, aloe vera plant", seen=20)
def aloe(s: Solid, rng: random.Random) -> None:
    base = pot(s, 10, 6.2)
    blades, starts, ends = [], [], []
    for k in range(17):
        o = k / 16
        length = (13 + 7 * math.sin(math.pi * min(1, 0.25 + o))) * rng.uniform(0.92, 1.05)
        blade = petal(length, 3.0, "sword", bend=-20 + 42 * o, cup=58, rows=12, columns=7, mark=rng.random())
        under = blade.copy()
        t, u = under[..., 5] / 5, under[..., 3] / 5
        under[..., 1] -= 0.9 * (1 - t) ** 0.7 * (1 - u**2)
        place = matrix(0, base - 0.3, 0, turn=GOLDEN * k, tilt=-84 + 50 * o) @ matrix(z=0.8 * o)
        for each in (blade, under):
            blades.append(moved(each, place))
        rims = moved(blade, place)[..., :3]
        for column, other in ((0, 1), (-1, -2)):
            for j in range(1, 11):
                for share in (0.0, 0.5):
                    spot = rims[j, column] * (1 - share) + rims[j + 1 if j < 11 else j, column] * share
                    way = rims[j, column] - rims[j, other]
                    starts.append(spot)
                    ends.append(spot + way / max(np.linalg.norm(way), 1e-6) * 0.28)

    def colour(p: np.ndarray) -> np.ndarray:
        spots = step(0.55, 0.8, noise(p * (1.4, 1, 5), 0.8, 5))
        return mixed(between("5d8f5c", "86ab72", along(p)), "cfdcb8", 0.5 * spots * step(0.9, 0.3, along(p)))

    sheets(s, blades, leaf("6f9c66").painted(colour))
    spikes(s, np.array(starts), np.array(ends), 0.07, leaf("d9d8a8"))
