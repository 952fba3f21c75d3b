"""Eggs and bacon, cereal and porridge."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, plastic, wax
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.loaves import bread_slice
from allaprima.stills.things.bakery.shapes import dish, rough
from allaprima.stills.things.bakery.toppings import cherry_berries, disc_spots, strawberry, strewn
from allaprima.stills.things.meals.garnish import parsley, tomato_slice
from allaprima.stills.things.meals.shapes import blob, footed_bowl, grilled, one_sausage


def _fried(s: Solid, rng: random.Random, size: float = 4.6) -> None:
    """An egg that lies on y = 0."""
    p, q = rng.uniform(0, 6), rng.uniform(0, 6)

    def colour(points: np.ndarray) -> np.ndarray:
        rim = step(size * 0.84, size * 1.06, out(points) + 0.35 * fbm(points, 1.0, 3, 4))
        return mixed(between("f6f2ea", "efe7d6", 0.5 + 0.5 * fbm(points, 1.4, 3, 2)), "c98a3c", 0.8 * rim)

    def edge(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = size * (1 + 0.08 * np.sin(2 * a + p) + 0.06 * np.sin(3 * a + q) + 0.03 * np.sin(7 * a))
        return found

    def dome(x: np.ndarray, z: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.35 * np.exp(-((np.hypot(x, z) / (0.55 * size)) ** 4))
        return found

    blob(s, edge, Matter("f4efe6", roughness=0.22, soft=0.6).painted(colour).bumped(rough(0.9, 0.03)), thick=0.42, drape=dome)
    s.ball((0.1, 0.6, 0.1), (1.95, 1.05, 1.95), Matter("f0a018", roughness=0.06, soft=0.5), detail=20)


def _strip(s: Solid, rng: random.Random, length: float = 17.0, wide: float = 3.0) -> None:
    """Bacon along x."""
    u, v = np.linspace(-1, 1, 70)[:, None], np.linspace(-1, 1, 9)[None]
    p = rng.uniform(0, 6)
    lift = 0.42 * np.sin(u * 13 + p + 0.6 * v) + 0.25 * np.sin(u * 7 + 2 * p) + 0.12 * v * np.sin(u * 19 + p)
    x = u * length / 2 + 0 * v
    z = v * wide / 2 * (1 + 0.1 * np.sin(u * 5 + p)) + 0.35 * np.sin(u * 4 + p)

    def colour(points: np.ndarray) -> np.ndarray:
        bands = np.sin(points[:, 2] * 3.1 + 0.9 * noise(points * (0.3, 0, 1), 1.5, 3) + 0.6 * np.sin(points[:, 0] * 0.4))
        lean_ = between("6e1f14", "a23a22", 0.5 + 0.5 * fbm(points, 1.0, 3, 5))
        fat = between("e0a868", "f0d2a0", 0.5 + 0.5 * fbm(points, 1.2, 3, 6))
        share = step(0.1, 0.5, bands)[:, None]
        return mixed(lean_ * (1 - share) + fat * share, "5a2410", 0.5 * step(0.15, 0.7, fbm(points, 2.2, 3, 9)))

    s.sheet(np.stack((x, lift + 0.75, z), -1), Matter("a8442c", roughness=0.22, soft=0.3).painted(colour).bumped(rough(0.5, 0.04)))


@thing("fried egg, sunny side up egg, egg sunny side up", seen=42, group=2)
def fried_egg(s: Solid, rng: random.Random) -> None:
    dish(s, 10, s.own(ceramic("e6e2d8"), 1))
    with s.at(y=0.55):
        _fried(s, rng, 5.2)
        parsley(s, rng, [(x, 0.75, z) for x, z in disc_spots(rng, 10, 4, 0.9, inner=2.1)], size=0.16)


@thing("bacon, strip of bacon, bacon rasher, rasher of bacon", seen=40)
def bacon(s: Solid, rng: random.Random) -> None:
    for k in range(3):
        with s.at(rng.uniform(-0.6, 0.6), 0.0 + 0.05 * k, -3.3 + k * 3.2, turn=rng.uniform(-5, 9)):
            _strip(s, rng)


@thing("cereal bowl, cereal, bowl of cereal, muesli, bowl of muesli, cornflakes, granola, breakfast cereal", seen=34)
def cereal(s: Solid, rng: random.Random) -> None:
    footed_bowl(s, 8.6, 6.2, s.own(ceramic("5f8fb0")))
    s.lathe([(8.1, 5.1), (0, 5.1)], plastic("f4f1ea", 0.1), around=56)
    flake = meshes.ball((0, 0, 0), (1.0, 0.16, 0.75), lambda w: 1 + 0.16 * np.sin(3 * w[:, 0] + 5 * w[:, 2]) + 0.1 * np.sin(7 * w[:, 2]), 6)
    for colour in ("dc9838", "c98028", "e6ae50"):
        spots = disc_spots(rng, 16, 7.0, 0.9)
        places = [
            matrix(
                x,
                5.5 + 1.0 * (1 - (x * x + z * z) / 55) * rng.uniform(0.2, 1),
                z,
                rng.uniform(0, 360),
                rng.uniform(-40, 40),
                rng.uniform(-35, 35),
            )
            for x, z in spots
        ]
        strewn(s, flake, places, Matter(colour, roughness=0.5, soft=0.4).bumped(rough(0.5, 0.06)))
    cherry_berries(s, rng, [(x, 6.6, z) for x, z in disc_spots(rng, 8, 4.2, 2.0)])
    for x, z in ((-2.6, 2.6), (3.0, -1.4)):
        with s.at(x, 6.0, z, lean=x * 8, tilt=-15):
            strawberry(s, 0.75)


@thing("porridge, oatmeal, bowl of porridge, bowl of oatmeal, smoothie bowl@smoothie, acai bowl@smoothie", seen=36)
def porridge(s: Solid, rng: random.Random) -> None:
    footed_bowl(s, 8.6, 6.2, s.own(ceramic("8a7a68")))
    if s.variant:
        s.lathe([(8.1, 5.2), (5, 5.4), (0, 5.5)], Matter("8a3a68", roughness=0.2, soft=0.5).bumped(rough(2, 0.1)))
    else:

        def oats(p: np.ndarray) -> np.ndarray:
            return between("e0cda4", "c8ac7c", 0.5 + 0.6 * fbm(p, 0.9, 4, 2))

        def lumps(p: np.ndarray) -> np.ndarray:
            return 0.14 * step(0.7, 0.1, cells(p * (1, 0.5, 1), 0.75, 3)) + 0.08 * fbm(p, 1.6, 3, 2)

        s.lathe([(8.1, 5.1), (5, 5.5), (0, 5.6)], Matter("d8c296", roughness=0.4, soft=0.5).painted(oats).bumped(lumps))
    cherry_berries(s, rng, [(-3.0 + 0.75 * k % 5 + rng.uniform(-1, 1), 6.0, 1.2 + 0.5 * (k % 4)) for k in range(11)])
    for k in range(6):
        with s.at(-4.2 + k * 1.15, 5.65 + 0.04 * k, -2.6 - 0.5 * math.sin(k * 0.7), lean=10, tilt=8):
            s.lathe(
                [(0, 0), (1.5, 0), (1.55, 0.2), (1.5, 0.5), (0, 0.5)],
                Matter("f2e2b0", roughness=0.35, soft=0.6).painted(
                    lambda p: mixed(
                        between("f4e8c0", "ead48c", step(0.3, 1.4, out(p))),
                        "a88a50",
                        step(0.3, 0.1, cells(p * (1, 0, 1), 0.5, 2)) * (out(p) < 0.6),
                    )
                ),
                around=24,
            )
    almond = meshes.ball((0, 0, 0), (0.5, 0.1, 0.9), None, 6)
    strewn(
        s,
        almond,
        [matrix(x + 3.6, 5.65, z + 0.4, rng.uniform(0, 360), rng.uniform(-20, 20)) for x, z in disc_spots(rng, 10, 2.6, 0.9)],
        wax("efdcb4"),
    )


@thing("breakfast plate, full breakfast, english breakfast, eggs and bacon, bacon and eggs, egg and bacon, breakfast", seen=40)
def breakfast(s: Solid, rng: random.Random) -> None:
    dish(s, 14.5, s.own(ceramic("f1eee6")))
    with s.at(y=0.6):
        with s.at(-3.6, 0, -3.2):
            _fried(s, rng, 4.4)
        with s.at(3.4, 0.05, -4.2):
            _fried(s, rng, 4.2)
        for k in range(3):
            with s.at(-2.8, 0.25 * k, 3.2 + k * 2.2, turn=-6 + 5 * k):
                _strip(s, rng, 12.5, 2.5)
        with s.at(7.4, 0.7, 4.9, turn=-24, tilt=-84, scale=0.72):
            bread_slice(s, brown=1.0, usual=False)
        with s.at(7.2, 0, 1.2, turn=60):
            one_sausage(s, 7.5, 1.15, 0.9, grilled("a85a2c", "6e3214", marks=2.2))
        for x, z, turn in ((-9.2, 1.2, 0), (-9.0, -2.0, 50)):
            with s.at(x, 0.3, z, turn=turn):
                tomato_slice(s, 1.7, 0.9)
        parsley(s, rng, [(x, 0.65, z - 3.6) for x, z in disc_spots(rng, 18, 5.5, 1.0)], size=0.16)
