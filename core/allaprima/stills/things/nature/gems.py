"""Cut gems."""

from __future__ import annotations

import itertools
import math
import random

from allaprima.stills.matter import Matter, crystal
from allaprima.stills.mesh import Spot
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.nature.facets import facets
from allaprima.stills.things.plants.shapes import settle


def _brilliant(radius: float, *, oval: float = 1.0, crown: float = 0.34, deep: float = 0.84) -> list[list[Spot]]:
    """A brilliant cut, its girdle at y = 0."""

    def at(turn: float, r: float, y: float) -> Spot:
        a = math.radians(turn)
        return (radius * r * oval * math.sin(a), radius * y, radius * r * math.cos(a))

    table = [at(45 * k, 0.55, crown) for k in range(8)]
    star = [at(45 * k + 22.5, 0.77, crown * 0.56) for k in range(8)]
    girdle = [at(22.5 * k, 1.0, 0.025) for k in range(16)]
    under = [at(22.5 * k, 1.0, -0.025) for k in range(16)]
    low = [at(45 * k + 22.5, 0.26, -deep * 0.8) for k in range(8)]
    culet = (0.0, -radius * deep, 0.0)
    made: list[list[Spot]] = [table]
    for k in range(8):
        n, g = (k + 1) % 8, 2 * k
        made += [
            [table[k], star[k], table[n]], [table[k], star[k - 1], girdle[g], star[k]], [star[k], girdle[g], girdle[g + 1]],
            [star[k], girdle[g + 1], girdle[(g + 2) % 16]], [under[g], low[k - 1], culet, low[k]], [low[k], under[g], under[g + 1]],
            [low[k], under[g + 1], under[(g + 2) % 16]],
        ]  # fmt: skip
    made += [[girdle[k], girdle[(k + 1) % 16], under[(k + 1) % 16], under[k]] for k in range(16)]
    return made


def _step_cut(wide: float, deep: float, *, corner: float = 0.3) -> list[list[Spot]]:
    """An emerald cut, its girdle at y = 0."""

    def ring(share: float, y: float) -> list[Spot]:
        x, z = wide * share + 0.12 * wide * (share - 1), deep * share
        c = corner * deep * share
        return [
            (x - c, y, z),
            (x, y, z - c),
            (x, y, -z + c),
            (x - c, y, -z),
            (-x + c, y, -z),
            (-x, y, -z + c),
            (-x, y, z - c),
            (-x + c, y, z),
        ]

    rings = [
        ring(0.66, 0.3 * deep),
        ring(0.8, 0.23 * deep),
        ring(0.92, 0.12 * deep),
        ring(1.0, 0.02 * deep),
        ring(1.0, -0.04 * deep),
        ring(0.8, -0.35 * deep),
        ring(0.52, -0.6 * deep),
        ring(0.16, -0.78 * deep),
    ]
    made = [rings[0], rings[-1]]
    for upper, lower in itertools.pairwise(rings):
        made += [[upper[k], upper[(k + 1) % 8], lower[(k + 1) % 8], lower[k]] for k in range(8)]
    return made


def _gem(s: Solid, polygons: list[list[Spot]], matter: Matter, *, turn: float = -18, tilt: float = 38) -> None:
    with s.at(turn=turn, tilt=tilt):
        facets(s, polygons, matter)
    settle(s)


@thing("diamond, brilliant, cut diamond", seen=22)
def diamond(s: Solid, rng: random.Random) -> None:
    _gem(s, _brilliant(0.6), s.own(crystal("fbfdff", 4.0)))


@thing("ruby, ruby gemstone", seen=26)
def ruby(s: Solid, rng: random.Random) -> None:
    _gem(s, _brilliant(0.6, oval=1.22, deep=0.7), s.own(crystal("d11a3c", 0.55)))


@thing("emerald, emerald gemstone", seen=30)
def emerald(s: Solid, rng: random.Random) -> None:
    _gem(s, _step_cut(0.8, 0.6), s.own(crystal("1f9a5c", 0.55)), turn=-24, tilt=32)


@thing("sapphire, sapphire gemstone", seen=26)
def sapphire(s: Solid, rng: random.Random) -> None:
    _gem(s, _brilliant(0.62, oval=1.15, deep=0.72), s.own(crystal("2347b8", 0.5)))


@thing(
    "gemstone, gem, jewel, topaz@topaz, aquamarine@aquamarine, precious stone, pile of gemstones@group, heap of gems@group, "
    "group of gemstones@group, handful of jewels@group",
    seen=28,
)
def gemstone(s: Solid, rng: random.Random) -> None:
    colour = {"topaz": "e89a2c", "aquamarine": "7fd0dc"}.get(s.variant, "9a4bc4")
    if s.variant != "group":
        _gem(s, _brilliant(0.65, deep=0.76), s.own(crystal(colour, 0.6)))
        return
    places = (
        (0, 0.4, "d11a3c", 0),
        (-1.7, 0.1, "1f9a5c", 1),
        (1.6, -0.2, "2347b8", 0),
        (-0.7, -1.5, "e89a2c", 0),
        (0.9, 1.6, "9a4bc4", 1),
        (-1.4, 1.6, "7fd0dc", 0),
        (0.9, -1.7, "fbfdff", 0),
    )
    for k, (x, z, tone, cut) in enumerate(places):
        pen = Solid()
        _gem(
            pen,
            _step_cut(0.7, 0.52) if cut else _brilliant(0.56, oval=1 + 0.1 * (k % 3), deep=0.76),
            crystal(tone, 0.55),
            turn=rng.uniform(-60, 60),
        )
        s.parts += [part.moved(matrix(x, 0, z)) for part in pen.parts]
