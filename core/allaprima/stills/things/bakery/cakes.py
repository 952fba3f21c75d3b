"""Cakes, whole and in slices."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, crumb, matt, plastic, skin, wax
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import dish, rough, slab, wedge
from allaprima.stills.things.bakery.toppings import cherry_berries, disc_spots, drip, sprinkles, strawberry, strewn, swirl

FLAME = Matter("ffc860", glow=6, clear="thin")


def candle(s: Solid, colour: str, tall: float = 6.0) -> None:
    def striped(p: np.ndarray) -> np.ndarray:
        return between("f4efe6", colour, step(-0.1, 0.1, np.sin(turned(p) * 2 + p[:, 1] * 3.2)))

    s.lathe([(0, 0), (0.33, 0), (0.33, tall - 0.1), (0.22, tall), (0, tall - 0.08)], wax(colour).painted(striped), around=18)
    s.tube([(0, tall - 0.1, 0), (0.03, tall + 0.45, 0)], 0.05, matt("2a2320"), sides=6)
    s.ball((0.02, tall + 0.95, 0), (0.27, 0.8, 0.27), FLAME, shape=lambda w: 1 - 0.25 * np.clip(w[:, 1], 0, 1), detail=9)
    s.lamp((0.02, tall + 1.0, 0), strength=0.3)


@thing("birthday cake, cake, candle cake, cake with candles, party cake", seen=18)
def birthday_cake(s: Solid, rng: random.Random) -> None:
    dish(s, 14.5)
    icing = s.own(Matter("f3c3c8", roughness=0.42, shine=0.8, soft=0.45))
    cream = Matter("f6efe2", roughness=0.4, soft=0.5)
    with s.at(y=0.55):
        s.lathe([(0, 0), (9.9, 0), (10, 0.1), (10, 8.6), (9.85, 8.9), (9.5, 9), (0, 9)], icing.bumped(rough(3.0, 0.03)), around=72)
        drip(s, rng, 9.95, 9, plastic("3f1f12", 0.14), long=4.2)
        pearl = meshes.ball((0, 0.62, 0), (0.8, 0.72, 0.8), None, 6)
        strewn(s, pearl, [matrix(10.15 * math.cos(a), 0, 10.15 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 41)[:-1]], cream)
        for k in range(12):
            a = k / 12 * 2 * math.pi + 0.26
            with s.at(8.0 * math.cos(a), 9.2, 8.0 * math.sin(a), turn=k * 50):
                swirl(s, 0.75, 2.1, 0.78, cream, turns=1.8, flutes=0, fine=12)
        for k in range(6):
            a = k / 6 * 2 * math.pi + 0.3
            with s.at(4.6 * math.cos(a), 9.15, 4.6 * math.sin(a), lean=rng.uniform(-2, 2), tilt=rng.uniform(-2, 2)):
                candle(s, ("d8485e", "4a8fc4", "e0a832", "62a65a", "8f62b8", "e07a3c")[k])
        spots = [((x, 9.28, z), (0.0, 1.0, 0.0)) for x, z in disc_spots(rng, 46, 6.6, 0.7)]
        sprinkles(s, rng, spots, size=(0.09, 0.09, 0.34))


def _layered(
    height: float, sponge: str, cream: str, icing: str, radius: float, layers: int = 3, rim: float = 0.5
) -> Callable[[np.ndarray], np.ndarray]:
    """The paint of a cut cake whose local z is up, around its middle."""

    def colour(p: np.ndarray) -> np.ndarray:
        y = (p[:, 2] + height / 2) / (height - rim) * layers
        gap = np.abs(y - np.round(y)) * (height - rim) / layers
        filled = (gap < 0.28 + 0.05 * noise(p, 1.5, 1)) & (np.round(y) > 0) & (np.round(y) < layers)
        pores = between(sponge, cream, 0.1 + 0.1 * fbm(p, 0.5, 3, 3))
        found = mixed(pores, cream, filled.astype(float))
        outer = (p[:, 2] > height / 2 - rim - 0.05 * noise(p, 1.2, 4)) | (np.hypot(p[:, 0], p[:, 1]) > radius - rim)
        return mixed(found, icing, outer.astype(float))

    return colour


def _crumbed(height: float, radius: float, rim: float = 0.5) -> Callable[[np.ndarray], np.ndarray]:
    def bump(p: np.ndarray) -> np.ndarray:
        inner = (p[:, 2] < height / 2 - rim) & (np.hypot(p[:, 0], p[:, 1]) < radius - rim)
        return np.where(inner, step(0.1, 0.5, cells(p, 0.35, 2)) * 0.05 + noise(p, 0.25, 1) * 0.02, 0.015 * noise(p, 1.6, 3))

    return bump


def _piece(
    s: Solid, sponge: str, cream: str, icing: str, *, radius: float = 11.0, height: float = 8.0, layers: int = 3, rough_: float = 0.5
) -> None:
    """A wedge that shows its cut side; the tip towards the beholder's left."""
    with s.at(-5.0, 0.55, 1.0, turn=12):
        body = Matter(sponge, roughness=rough_, shine=0.6, soft=0.4).painted(_layered(height, sponge, cream, icing, radius, layers))
        slab(s, wedge(radius, -16, 20), height, s.own(body.bumped(_crumbed(height, radius))), bevel=0.12)


@thing(
    "slice of cake, piece of cake, cake slice, slice of strawberry cake, slice of chocolate cake@chocolate, piece of chocolate cake@chocolate",
    seen=24,
)
def slice_of_cake(s: Solid, rng: random.Random) -> None:
    dish(s, 9.5)
    dark = s.variant == "chocolate"
    if dark:
        _piece(s, "4a2614", "6e4326", "371a0e")
    else:
        _piece(s, "eac980", "f7f0e2", "f2b9c0")
    with s.at(-5.0, 8.5, 1.0, turn=12):
        with s.at(8.2, 0, -0.3):
            swirl(s, 0.95, 2.2, 0.8, Matter("f6efe2" if not dark else "4a2614", roughness=0.4, soft=0.5), turns=2, flutes=6)
        with s.at(8.3, 1.6, -0.3, lean=-8):
            strawberry(s, 0.75)


@thing("chocolate cake, chocolate gateau, sachertorte", seen=24)
def chocolate_cake(s: Solid, rng: random.Random) -> None:
    dish(s, 14.5)
    height, radius = 8.5, 10.0
    paint = _layered(height, "4a2614", "8a5a36", "3a1b0e", radius)
    body = Matter("3a1b0e", roughness=0.3, soft=0.25).painted(paint).bumped(_crumbed(height, radius))
    with s.at(y=0.55):
        slab(s, wedge(radius, -62, 262, 64), height, s.own(body), bevel=0.25)
        cream = Matter("40200f", roughness=0.3, soft=0.2)
        for k in range(11):
            a = math.radians(-52 + k * 30.5)
            with s.at(8.3 * math.cos(a), height, -8.3 * math.sin(a)):
                swirl(s, 0.85, 2.2, 0.8, cream, turns=1.9, flutes=5, fine=13)
        for k in range(0, 11, 2):
            a = math.radians(-52 + k * 30.5)
            with s.at(8.3 * math.cos(a), height + 1.6, -8.3 * math.sin(a)):
                s.ball((0, 0.7, 0), (0.85, 0.8, 0.85), skin("a8101c", 0.08), detail=12)
        curl = meshes.tube([(-0.7, 0, 0), (0.7, 0, 0.1)], 0.14, 5)
        spots = [(x, z) for x, z in disc_spots(rng, 60, 6.2, 0.6) if not (z > 0 and abs(x) < z * 0.8)]
        strewn(
            s,
            curl,
            [matrix(x, height + rng.uniform(0.1, 0.5), z, rng.uniform(0, 360), 0, rng.uniform(-25, 25)) for x, z in spots],
            crumb("4c2816"),
        )


@thing("cheesecake, slice of cheesecake, piece of cheesecake", seen=26)
def cheesecake(s: Solid, rng: random.Random) -> None:
    height, radius = 5.4, 11.0

    def colour(p: np.ndarray) -> np.ndarray:
        y = p[:, 2] + height / 2
        base = between("8a5426", "b98046", step(-0.5, 0.7, fbm(p, 0.35, 3, 2)))
        body = mixed(
            between("f6e8bf", "f1dca2", 0.5 + 0.5 * fbm(p, 2, 3, 1)),
            "cf9544",
            0.75 * step(4.6, 5.4, y) * step(radius * 0.6, radius, np.hypot(p[:, 0], p[:, 1])),
        )
        edge = np.hypot(p[:, 0], p[:, 1]) > radius - 0.4
        return np.where(((y < 1.1 + 0.08 * noise(p, 0.7, 3)) | edge & (y < 3))[:, None], base, body)

    def bump(p: np.ndarray) -> np.ndarray:
        return np.where(p[:, 2] + height / 2 < 1.1, 0.05 * fbm(p, 0.4, 3, 3), 0.012 * fbm(p, 0.6, 3, 5))

    dish(s, 9.5)
    with s.at(-5.2, 0.55, 1.2, turn=14):
        slab(s, wedge(radius, -18, 22), height, s.own(Matter("f4e4b8", roughness=0.5, soft=0.6).painted(colour).bumped(bump)), bevel=0.15)
        jam = Matter("8e0f22", roughness=0.05, soft=0.4)
        top = [(2.6, -0.5), (5.5, -1.5), (8.8, -2.5), (10.6, -1.9), (10.9, 0.6), (10.2, 3.1), (7.4, 2.6), (4.6, 1.4)]
        slab(s, top, 0.3, jam, y=height - 0.02, bevel=0.14, smooth=5)
        for x, y, long in ((5.5, -1.5, 2.2), (8.4, -2.42, 3.2), (7.0, -1.98, 1.4)):
            s.tube(
                [(x, height + 0.1, -y), (x, height - 0.3, -y + 0.12), (x, height - long, -y + 0.14)],
                [0.3, 0.34, 0.4],
                jam,
                smooth=4,
                sides=10,
                flat=0.7,
            )
        cherry_berries(s, rng, [(6.3, 6.0, 0.2), (8.0, 6.0, 1.0), (8.2, 6.0, -1.0), (9.5, 6.0, 0.1), (9.3, 6.0, -1.9), (7.3, 7.0, 0.1)])


def rose(s: Solid, size: float, matter: Matter) -> None:
    for ring, (count, r, tilt) in enumerate(((1, 0.0, -8), (3, 0.14, -4), (5, 0.32, 22))):
        for k in range(count):
            with s.at(turn=360 / count * k + ring * 40), s.at(0, 0.1 * size * (3 - ring), r * size * 0.5, tilt=tilt - 78, scale=size):
                s.leaf(0.95, 1.0, matter, bend=-30 + 12 * ring, fold=-0.35, tip=0.15)
    s.ball((0, 0.35 * size, 0), (0.3 * size, 0.42 * size, 0.3 * size), matter, detail=10)


@thing("wedding cake, three tier cake", seen=14)
def wedding_cake(s: Solid, rng: random.Random) -> None:
    icing = s.own(Matter("f4efe6", roughness=0.38, soft=0.4))
    silver = plastic("dcd8d0", 0.12)
    s.lathe(
        [(0, 0), (9, 0), (9, 0.4), (4, 1.2), (2.2, 2.6), (2.2, 4.6), (6, 5.4), (17, 5.6), (17.2, 5.9), (17, 6.1), (0, 6.1)],
        ceramic("f1eee6"),
        around=72,
    )
    pearl = meshes.ball((0, 0, 0), 0.62, None, 4)
    top = 6.1
    for radius, height in ((14.0, 10.0), (10.0, 9.0), (6.2, 8.0)):
        with s.at(y=top):
            s.lathe(
                [(0, 0), (radius, 0), (radius, height - 0.6), (radius - 0.15, height - 0.2), (radius - 0.6, height), (0, height)],
                icing,
                around=72,
            )
            count = round(radius * 4.9)
            angles = np.linspace(0, 2 * math.pi, count + 1)[:-1]
            strewn(s, pearl, [matrix((radius + 0.2) * math.cos(a), 0.6, (radius + 0.2) * math.sin(a)) for a in angles], silver)
            swags = round(radius * 0.8) + 1
            for k in range(swags):
                a0, a1 = k / swags * 2 * math.pi, (k + 1) / swags * 2 * math.pi
                line = [(a0 + (a1 - a0) * t, height - 1.6 - 5.2 * t * (1 - t)) for t in np.linspace(0, 1, 9)]
                s.tube([((radius + 0.1) * math.cos(a), y, (radius + 0.1) * math.sin(a)) for a, y in line], 0.2, icing, sides=6)
        top += height
    blush = Matter("eab9b4", roughness=0.5, soft=0.6)
    for x, y, z, size, turn in (
        (0, top, 0, 3.4, 0),
        (-2.6, top, 1.6, 2.4, 50),
        (2.5, top, 1.5, 2.4, 90),
        (7.2, 25.1, 5.2, 2.6, 10),
        (-8.5, 16.1, 7.6, 2.8, 70),
        (-10.8, 16.1, 3.6, 2.2, 20),
    ):
        with s.at(x, y + 0.1, z, turn=turn):
            rose(s, size, blush if size < 3 else Matter("f1dccf", roughness=0.5, soft=0.6))
    for x, y, z, turn in (
        (-3.4, top, 1.9, -60),
        (3.4, top, 1.7, 60),
        (9.2, 25.1, 4.0, 70),
        (-8.5, 16.1, 9.4, -20),
        (-11.8, 16.1, 4.6, -70),
    ):
        with s.at(x, y + 0.3, z, turn=turn, tilt=-12):
            s.leaf(2.6, 1.3, Matter("6f9463", roughness=0.5, soft=0.5), bend=40)
