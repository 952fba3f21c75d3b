"""Bouquets."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills.matter import leaf, matt, plastic
from allaprima.stills.patterns import fbm
from allaprima.stills.registry import thing
from allaprima.stills.solid import Part, Solid, matrix
from allaprima.stills.things.flowers.blooms import shaded
from allaprima.stills.things.flowers.roses import rose_head
from allaprima.stills.things.plants.petals import green, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, beads, settle, spikes

_ROSES = ("c8203a", "f0b3bd", "f1e6d6")


def _tied(s: Solid, rng: random.Random, wrapped: bool) -> None:
    """A bunch of flowers, upright: its heads form a dome."""

    def head(draw: Callable[[Solid, random.Random], None], x: float, z: float, y: float, colour: str, size: float = 1.0) -> None:
        r = math.hypot(x, z)
        bloom = Solid()
        draw(bloom, rng)
        place = matrix(x, y - 0.045 * r * r, z, turn=math.degrees(math.atan2(x, z)), tilt=5.6 * r, scale=size)
        for part in bloom.parts[:1]:
            paint = part.matter.paint
            bloom.parts[0] = Part(
                part.mesh, part.local, part.turn, part.matter.but(colour=colour, paint=paint if colour == "" else shaded(0.75, 1.25))
            )
        s.parts.append(bloom.parts[0].moved(place))

    roses = ((0, 0.5, 0), (5.8, 2.0, 1), (-5.4, 2.4, 2), (0.6, -5.6, 1), (1.4, 6.6, 1), (-6.2, -4.4, 0))
    for x, z, tone in roses:
        head(lambda pen, r: rose_head(pen, r, 7, 18), x, z, 26.5, _tone(s, tone), 0.95)
    for x, z in ((-3.4, -3.0), (4.6, -3.2)):
        head(_small_mum, x, z, 27, "e9c46a", 1.0)
    white = [(5.2, 5.4), (-2.8, 6.0), (-8.0, -0.9), (7.6, -1.0), (3.6, -7.4), (-2.8, 3.2), (3.2, 2.6), (-2.6, -7.6)]
    blade = petal(1.7, 0.55, "strap", bend=15, rows=4, columns=3)
    petals, hearts = [], []
    for x, z in white:
        r = math.hypot(x, z)
        place = matrix(x, 29.6 - 0.05 * r * r, z, turn=math.degrees(math.atan2(x, z)), tilt=5.6 * r)
        petals += [moved(blade, place @ matrix(turn=360 / 15 * k, tilt=-8 + rng.uniform(-5, 5)), rng.random()) for k in range(15)]
        hearts.append(place[:3, 3] + place[:3, 1] * 0.1)
    sheets(s, petals, leaf("f2f0ea").painted(shaded(0.85, 1.0)))
    beads(s, np.array(hearts), 0.62, leaf("e2ad1c"), rows=5, sides=10)
    leafy = petal(5.6, 2.3, "egg", bend=30, cup=-16, rows=8, columns=5)
    leaves = []
    for k in range(34):
        a, r = GOLDEN * k, 4.0 + (3.4 if wrapped else 4.6) * (k / 33)
        x, z = r * math.sin(math.radians(a)), r * math.cos(math.radians(a))
        leaves.append(
            moved(
                leafy,
                matrix(
                    x,
                    26.2 - 0.06 * r * r,
                    z,
                    turn=a,
                    tilt=-66 + (3.2 if wrapped else 4.5) * r,
                    lean=rng.uniform(-25, 25),
                    scale=rng.uniform(0.8, 1.15),
                ),
                rng.random(),
            )
        )
    sheets(s, leaves, green("5f8650"))
    starts = [(1.5 * math.sin(a), 0.2 * (k % 3), 1.5 * math.cos(a)) for k, a in enumerate(np.linspace(0, 40, 17))]
    ends = [(-8 * math.sin(a), 25.5 - 3 * (k % 2), -8 * math.cos(a)) for k, a in enumerate(np.linspace(0, 40, 17))]
    waist = np.array((0, 8.0, 0))
    spikes(s, np.array(starts) * (1.3, 1, 1.3), np.array(starts) * (0.4, 0, 0.4) + waist, 0.24, leaf("58853f"), sides=6, blunt=0.9)
    spikes(s, np.array(starts) * (0.4, 0, 0.4) + waist, np.array(ends), 0.22, leaf("58853f"), sides=5, blunt=0.7)
    if wrapped:
        _paper(s, rng)
    ribbon = s.own(plastic("c9505c", 0.4), 1)
    s.lathe([(1.95, 7.0), (1.9, 7.6), (1.92, 8.4), (2.0, 9.0)], ribbon, around=28)
    for end in (-1, 1):
        bow = [(0, 8, 2.0), (end * 1.6, 9.3, 2.6), (end * 3.2, 9.0, 2.4), (end * 2.9, 7.6, 2.4), (end * 1.3, 7.5, 2.4), (0, 8, 2.1)]
        s.tube(bow, 0.55, ribbon, smooth=4, sides=8, flat=0.22)
        s.tube([(0, 8, 2.1), (end * 1.4, 5.8, 2.5), (end * 2.0, 3.2, 2.2)], 0.5, ribbon, smooth=5, sides=8, flat=0.18)
    s.ball((0, 8, 2.2), (0.7, 0.7, 0.4), ribbon, detail=10)


def _tone(s: Solid, tone: int) -> str:
    return s.coat.colours[0] if s.coat.colours else _ROSES[tone]


def _small_mum(s: Solid, rng: random.Random) -> None:
    blade = petal(2.6, 0.8, "strap", bend=-50, power=1.2, cup=35, rows=5, columns=3)
    petals = [
        moved(
            blade, matrix(y=1.6 - 0.8 * k / 59, turn=GOLDEN * k, tilt=-74 + 74 * (k / 59) ** 0.9, scale=0.6 + 0.45 * k / 59), rng.random()
        )
        for k in range(60)
    ]
    sheets(s, petals, leaf("e9c46a").painted(shaded(0.72, 1.12)))


def _paper(s: Solid, rng: random.Random) -> None:
    rows, columns = 11, 65
    t, a = np.linspace(0, 1, rows)[:, None], np.linspace(0, 2 * math.pi, columns)[None]
    high = 27.0 + 2.6 * np.abs(np.sin(2.0 * a + 0.6)) - 4.5 * np.cos(a) ** 2 * (np.cos(a) > 0)
    waist = (t - 0.27) / 0.73
    r = np.where(t < 0.27, 1.75 + 2.2 * np.clip((0.27 - t) / 0.27, 0, 1) ** 1.3, 1.75 + 9.2 * np.clip(waist, 0, 1) ** 0.85)
    folds = (
        0.06 * r * np.sin(9 * a + 2.0 * np.sin(2 * a)) * (0.35 + 0.65 * np.exp(-(((t - 0.27) / 0.25) ** 2)))
        + 0.25 * np.sin(5 * a + 4 * t) * t
    )
    y = 1.8 + (high - 1.8) * t
    points = np.stack(((r + folds) * np.sin(a), y, (r + folds) * np.cos(a)), -1)

    def kraft(p: np.ndarray) -> np.ndarray:
        return 0.96 + 0.1 * fbm(p * (4, 1, 4), 1.2, 3, 3)

    s.sheet(points, matt("c9a878").painted(kraft))


@thing(
    "bouquet, flower bouquet, bouquet of flowers, bunch of flowers, flowers, flower, posy, wedding bouquet@tied, "
    "bridal bouquet@tied, tied bouquet@tied, "
    "standing bouquet@standing, wrapped bouquet",
    seen=32,
)
def bouquet(s: Solid, rng: random.Random) -> None:
    pen = Solid(s.coat)
    _tied(pen, rng, s.variant != "tied")
    place = matrix(turn=rng.uniform(-15, 15)) if s.variant == "standing" else matrix(turn=48, tilt=66) @ matrix(turn=180)
    s.parts += [part.moved(place) for part in pen.parts]
    settle(s)
