"""Little trees."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, ceramic, leaf, matt, skin
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, fbm, noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import marked, moved, petal, sheets, veined
from allaprima.stills.things.plants.pots import pot
from allaprima.stills.things.plants.shapes import GOLDEN, beads, spikes, stalk, xyz


def _foliage(
    s: Solid, rng: random.Random, spots: np.ndarray, size: float, matter: Matter, *, outline: str = "egg", wide: float = 0.5, rows: int = 5
) -> None:
    """Leaves at places, each turned away from the middle of all."""
    blade = petal(size, size * wide, outline, bend=30, cup=-15, rows=rows, columns=3)
    centre = spots.mean(0)
    leaves = []
    for spot in spots:
        x, y, z = spot - centre
        turn = math.degrees(math.atan2(x, z)) + rng.uniform(-60, 60)
        rise = math.degrees(math.atan2(y, math.hypot(x, z))) * 0.7 + rng.uniform(-30, 30)
        leaves.append(
            moved(blade, matrix(*xyz(spot), turn=turn, tilt=-rise, lean=rng.uniform(-40, 40), scale=rng.uniform(0.75, 1.15)), rng.random())
        )
    sheets(s, leaves, matter)


def _cloud(rng: random.Random, centre: Spot, radii: Spot, count: int) -> np.ndarray:
    """Places in an ellipsoid, most of them near its surface."""
    spots = []
    for k in range(count):
        high = 1 - 2 * (k + 0.5) / count
        a, r = math.radians(GOLDEN * k), rng.uniform(0.55, 1.0)
        side = math.sqrt(1 - high * high)
        spots.append(
            (centre[0] + radii[0] * r * side * math.sin(a), centre[1] + radii[1] * r * high, centre[2] + radii[2] * r * side * math.cos(a))
        )
    return np.array(spots)


@thing("bonsai, bonsai tree, bonsai plant", seen=16)
def bonsai(s: Solid, rng: random.Random) -> None:
    glaze = s.own(ceramic("5a3a30").but(roughness=0.35))
    s.box((0, 2.9, 0), (21, 4.2, 14), glaze, radius=0.9)
    s.box((0, 4.8, 0), (22.4, 0.9, 15.4), glaze, radius=0.4)
    for x in (-7.5, 7.5):
        for z in (-4.5, 4.5):
            s.box((x, 0.6, z), (3, 1.2, 2.2), glaze, radius=0.3)

    def moss(p: np.ndarray) -> np.ndarray:
        return between("4a5a24", "7f9440", 0.5 + 0.6 * fbm(p, 1.2, 4, 2))

    s.ball((0, 4.6, 0), (10.2, 1.6, 6.8), matt("5f7a30").painted(moss).bumped(lambda p: 0.12 * fbm(p, 0.5, 3, 4)), detail=18)
    bark = (
        skin("6a5040", 0.85)
        .painted(lambda p: 0.9 + 0.35 * fbm(p * (2, 0.5, 2), 1.0, 4, 2))
        .bumped(lambda p: 0.1 * fbm(p * (2.4, 0.7, 2.4), 1.0, 3, 6))
    )
    trunk = [(-2.2, 4.8, 0), (-1.2, 8, 0.4), (2.2, 12, 0.2), (2.8, 16, -0.4), (-0.4, 20, 0), (-0.6, 25, 0.4)]
    stalk(s, trunk, [2.4, 1.8, 1.45, 1.1, 0.8, 0.4], bark, sides=14, smooth=6)
    for a in range(6):
        x, z = 3.6 * math.sin(a * 1.05), 3.2 * math.cos(a * 1.05)
        stalk(s, [(-2.1, 6.6, 0), (-2.2 + x * 0.55, 6.0, z * 0.5), (-2.2 + x, 5.4, z)], [0.9, 0.7, 0.25], bark, sides=8)
    pads = (
        ((2.2, 12, 0.2), (10, 14.5, 1.5), (6.0, 2.0, 4.6), 105),
        ((2.4, 15.5, -0.4), (-7.5, 17.5, 1.0), (5.6, 2.0, 4.4), 100),
        ((2.0, 17.5, -0.3), (7.2, 21, -1.6), (4.6, 1.8, 3.8), 75),
        ((-0.5, 24, 0.4), (-0.8, 26, 0.3), (5.4, 2.6, 4.6), 120),
        ((1.5, 17, -0.4), (0, 20, 4.8), (3.6, 1.5, 2.8), 50),
    )
    tint = leaf("567b3e").painted(lambda p: 0.7 + 0.55 * marked(p))
    for start, middle, radii, count in pads:
        stalk(
            s,
            [start, tuple((np.array(start) + middle) / 2 + (0, 0.6, 0)), (middle[0], middle[1] - 0.5, middle[2])],
            [0.6, 0.42, 0.25],
            bark,
            sides=8,
        )
        spots = _cloud(rng, middle, radii, count)
        spots[:, 1] = np.maximum(spots[:, 1], middle[1] - 0.8)
        _foliage(s, rng, spots, 1.9, tint, outline="round", wide=0.62, rows=4)
        s.ball((middle[0], middle[1] - 0.1, middle[2]), (radii[0] * 0.72, radii[1] * 0.5, radii[2] * 0.72), leaf("36602a"), detail=8)


@thing(
    "ficus, small tree, tree in a pot, potted tree, ficus tree, indoor tree, rubber plant@rubber, lemon tree@lemon, "
    "orange tree@orange, olive tree@olive",
    seen=14,
)
def small_tree(s: Solid, rng: random.Random) -> None:
    base = pot(s, 17, 10.5)
    bark = skin("7d6a58", 0.8).painted(lambda p: 0.9 + 0.25 * fbm(p * (2, 0.7, 2), 1.0, 3, 2))
    stalk(s, [(0, base - 1, 0), (0.8, base + 11, 0.4), (-0.5, base + 22, 0), (0.3, base + 34, 0)], [1.0, 0.8, 0.65, 0.35], bark, sides=10)
    crown = np.array((0, base + 34, 0))
    spots = _cloud(rng, tuple(crown), (13.5, 14, 13), 400)
    tip = [(crown + 0.75 * (spots[k] - crown)) for k in range(4, 320, 22)]
    spikes(s, np.array([crown - (0, 9 - k % 5, 0) for k in range(len(tip))]), np.array(tip), 0.28, bark, sides=5, blunt=0.3)
    look = {"rubber": ("2f5a34", 9.0, 0.55), "olive": ("84966f", 5.6, 0.24)}.get(s.variant, ("527e42", 6.6, 0.5))
    size = look[1]
    if s.variant == "rubber":
        spots = spots[::3]
    _foliage(s, rng, spots, size, leaf(look[0]).but(roughness=0.3).painted(veined(0.78)), wide=look[2], rows=5)
    if s.variant in ("lemon", "orange"):
        places = crown + np.array(
            [
                (11.5 * math.sin(a), b, 11.0 * math.cos(a))
                for a, b in ((0.2, -4), (-0.7, 3), (0.8, 5), (1.5, -5), (-1.4, -6), (-0.1, 8), (0.5, -9), (2.6, 0), (-2.4, 2))
            ]
        )
        oval = 1.25 if s.variant == "lemon" else 1.0
        beads(
            s,
            places,
            2.5,
            skin("f0c92c" if s.variant == "lemon" else "ee8b1e").bumped(lambda p: 0.02 * noise(p, 0.18)),
            long=oval,
            rows=10,
            sides=18,
        )
