"""Crystals as they grow."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, crystal, leaf, matt
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.nature.facets import facets
from allaprima.stills.things.plants.shapes import GOLDEN, settle, xyz


def _point(length: float, radius: float, rng: random.Random, sides: int = 6) -> list[list[Spot]]:
    """A crystal: a prism with a pyramid on it, from the origin upwards."""
    turns = [2 * math.pi * k / sides + rng.uniform(-0.12, 0.12) for k in range(sides)]
    radii = [radius * rng.uniform(0.86, 1.1) for _ in turns]
    shoulder = [length * (0.72 + rng.uniform(-0.06, 0.06)) for _ in turns]
    low = [(r * 1.04 * math.sin(a), 0.0, r * 1.04 * math.cos(a)) for a, r in zip(turns, radii, strict=True)]
    high = [(r * 0.96 * math.sin(a), y, r * 0.96 * math.cos(a)) for a, r, y in zip(turns, radii, shoulder, strict=True)]
    tip = (rng.uniform(-0.2, 0.2) * radius, length, rng.uniform(-0.2, 0.2) * radius)
    made: list[list[Spot]] = [low]
    for k in range(sides):
        n = (k + 1) % sides
        made += [[low[k], low[n], high[n], high[k]], [high[k], high[n], tip]]
    return made


def _crystals(
    s: Solid,
    rng: random.Random,
    places: Sequence[np.ndarray],
    sizes: Sequence[tuple[float, float]],
    colour: str,
    root: str,
    *,
    plain: bool = True,
) -> None:
    """Crystals that get deeper in colour towards their tips."""

    def tone(p: np.ndarray) -> np.ndarray:
        return between(root, colour, step(0.05, 0.75, p[:, 1] / 4.0) + 0.25 * noise(p, 0.8, 3))

    def shade(p: np.ndarray) -> np.ndarray:
        return 1.5 - 0.6 * step(0.0, 0.8, p[:, 1] / 4.0) + 0.2 * noise(p, 0.8, 3)

    usual = Matter(colour, roughness=0.06, soft=0.9, shine=1.3)
    own = s.own(usual) if plain else usual
    if not own.clear:
        own = own.painted(shade if plain and (s.coat.colours or s.coat.matter) else tone)
    for place, (length, radius) in zip(places, sizes, strict=True):
        pen = Solid()
        facets(pen, _point(length, radius, rng), own)
        s.parts.append(pen.parts[0].moved(place))


@thing("amethyst, crystal cluster, crystal, amethyst cluster, amethyst crystal, quartz cluster@quartz, rose quartz cluster@rose", seen=20)
def amethyst(s: Solid, rng: random.Random) -> None:
    colour, root = {"quartz": ("e9eef0", "d8d8d2"), "rose": ("eab4c0", "e3d5d6")}.get(s.variant, ("6a3fa0", "cdb9dc"))
    places, sizes = [], []
    for k in range(26):
        o = k / 25
        a, r = math.radians(GOLDEN * k), 3.7 * math.sqrt(o)
        places.append(matrix(r * math.sin(a), 0.5 * (1 - o), r * math.cos(a), turn=math.degrees(a), tilt=46 * o**0.8 + rng.uniform(-9, 9)))
        size = rng.uniform(0.75, 1.15) * (1 - 0.5 * o)
        sizes.append((6.6 * size, 0.95 * size**0.7))
    _crystals(s, rng, places, sizes, colour, root)
    rock = matt("8a8078").painted(lambda p: 0.85 + 0.3 * fbm(p, 0.8, 4, 3)).bumped(lambda p: 0.12 * fbm(p, 0.7, 4, 5))
    s.ball((0, 0.35, 0), (4.9, 1.3, 4.6), rock, shape=lambda w: 1 + 0.09 * noise(w, 0.5, 4), detail=18)
    settle(s, sink=0.4)


@thing("quartz, quartz crystal, rock crystal, crystal point, clear quartz, rose quartz@rose, citrine@citrine", seen=20)
def quartz(s: Solid, rng: random.Random) -> None:
    tint = {"rose": crystal("f0b9c6", 3), "citrine": crystal("f0bd52", 3)}.get(s.variant, crystal("f6fafb", 6))
    with s.at(turn=-52, tilt=78):
        facets(s, _point(8.5, 1.5, rng), s.own(tint))
    settle(s)


@thing("geode, amethyst geode, agate geode", seen=30)
def geode(s: Solid, rng: random.Random) -> None:
    def lumpy(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.05 * np.sin(2 * a + 1) + 0.03 * np.sin(5 * a) + 0.015 * np.sin(9 * a + 2)
        return found

    def bands(p: np.ndarray) -> np.ndarray:
        r = out(p) / (1 + 0.05 * np.sin(2 * np.arctan2(p[:, 2], p[:, 0]) + 1)) + 0.1 * noise(p, 1.2, 4)
        layered = between("d9d2dc", "9a86b0", 0.5 + 0.5 * np.sin(r * 15))
        return mixed(mixed(layered, "f0ece8", step(4.15, 4.0, r)), "8d8076", step(4.75, 4.85, r))

    rock = s.own(matt("8a7a6a")).painted(lambda p: 0.8 + 0.35 * fbm(p, 1.1, 4, 3)).bumped(lambda p: 0.16 * fbm(p, 0.9, 4, 5))
    with s.at(y=4, tilt=52):
        s.lathe([(0, -4.6), (2.6, -4.2), (4.4, -2.6), (5.1, -0.6), (5.15, 0.3)], rock, smooth=5, shape=lumpy)
        s.lathe([(5.15, 0.3), (5.0, 0.42), (3.9, 0.42)], matt("d9d2dc").but(roughness=0.25, shine=1.0).painted(bands), shape=lumpy)
        s.lathe([(3.95, 0.42), (3.6, -1.2), (2.4, -2.6), (0, -3.1)], leaf("8a6ab0"), smooth=4, shape=lumpy)
    pen = Solid()
    places, sizes = [], []
    for k in range(100):
        low = 0.06 + 0.94 * (k + 0.5) / 100
        a = math.radians(GOLDEN * k)
        side, depth = math.sqrt(1 - low * low), low
        spot = np.array((3.75 * side * math.sin(a), 0.5 - 3.5 * depth, 3.75 * side * math.cos(a)))
        places.append(
            matrix(
                *xyz(spot),
                turn=math.degrees(a) + 180 + rng.uniform(-25, 25),
                tilt=math.degrees(math.acos(depth)) * 0.85 + rng.uniform(-12, 12),
            )
        )
        size = rng.uniform(0.6, 1.15)
        sizes.append((1.3 * size, 0.43 * size))
    _crystals(pen, rng, places, sizes, "7a4fb4", "a98cc8", plain=False)
    where = matrix(y=4, tilt=52)
    s.parts += [part.moved(where) for part in pen.parts]
    settle(s)
