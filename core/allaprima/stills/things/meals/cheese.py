"""Cheese and butter."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, crumb, made_of, matt, skin, wax
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import rough, slab, toasted, wedge
from allaprima.stills.things.bakery.toppings import disc_spots, strewn
from allaprima.stills.things.meals.garnish import sprig


def _holed(colour: str, holes: Sequence[tuple[Spot, float]], rind: Callable[[np.ndarray], np.ndarray], rind_colour: str) -> Matter:
    def inside(p: np.ndarray) -> np.ndarray:
        deep = np.zeros(len(p))
        for centre, r in holes:
            deep = np.maximum(deep, np.sqrt(np.clip(1 - ((p - np.array(centre)) ** 2).sum(1) / r**2, 0, 1)) * r)
        return deep

    def paint(p: np.ndarray) -> np.ndarray:
        found = mixed(between(colour, "f4d48a", 0.3 + 0.3 * fbm(p, 2.5, 3, 2)), "b87a1c", 0.75 * step(0, 0.55, inside(p)))
        return mixed(found, rind_colour, rind(p))

    return wax(colour).but(roughness=0.35).painted(paint).bumped(lambda p: -0.8 * inside(p) + 0.008 * noise(p, 0.7, 2))


def _cheese_wedge(s: Solid, rng: random.Random) -> None:
    radius, height = 12.0, 6.2
    a, b = math.radians(-24), math.radians(24)
    holes: list[tuple[Spot, float]] = []
    for t, z, r in ((3.2, -0.6, 0.75), (5.2, 1.7, 0.55), (5.7, -1.6, 1.0), (7.6, 0.9, 0.95), (9.1, -1.4, 0.6), (10.2, 1.6, 0.7)):
        holes.append(((t * math.cos(a), t * math.sin(a), z), r))
    for t, z, r in ((4.0, 0.9, 0.8), (6.4, -1.2, 0.9), (8.6, 1.2, 0.8), (9.7, -1.3, 0.7)):
        holes.append(((t * math.cos(b), t * math.sin(b), z), r))
    for x, y, r in ((4.6, 0.3, 0.6), (6.6, -1.2, 0.85), (8.0, 1.3, 0.75), (10.0, -1.6, 0.65), (10.3, 1.9, 0.8)):
        holes.append(((x, y, height / 2), r))
    cheese = s.own(_holed("f0bc48", holes, lambda p: step(radius - 0.25, radius - 0.15, np.hypot(p[:, 0], p[:, 1])), "d89a2c"))
    with s.at(-6.0, 0, 1.5, turn=12):
        slab(s, wedge(radius, -24, 24), height, cheese, bevel=0.14)


@thing("cheese wedge, cheese, wedge of cheese, piece of cheese, swiss cheese, emmental, block of cheese", seen=24)
def cheese_wedge(s: Solid, rng: random.Random) -> None:
    _cheese_wedge(s, rng)


@thing("camembert, wheel of cheese, brie, cheese wheel, gouda@gouda, wheel of gouda@gouda", seen=30)
def camembert(s: Solid, rng: random.Random) -> None:
    gouda = s.variant == "gouda"
    radius, height = (14.0, 8.5) if gouda else (5.8, 3.4)

    def colour(p: np.ndarray) -> np.ndarray:
        outer = (np.hypot(p[:, 0], p[:, 1]) > radius - 0.3) | (np.abs(p[:, 2]) > height / 2 - 0.22)
        if gouda:
            inside, rind = (
                between("f0c050", "f4cf78", 0.5 + 0.4 * fbm(p, 2, 3, 2)),
                between("c0281c", "b02015", 0.5 + 0.5 * fbm(p, 4, 3, 3)),
            )
        else:
            inside = between("f4e2a8", "f0d68a", 0.5 + 0.5 * fbm(p, 1.2, 3, 2))
            rind = mixed(between("f3efe4", "e6dcc6", 0.5 + 0.5 * fbm(p, 1.3, 4, 5)), "c8a878", 0.5 * step(0.3, 0.9, fbm(p, 1.1, 4, 9)))
        return np.where(outer[:, None], rind, inside)

    body = s.own(
        Matter("f1ebdc" if not gouda else "c0281c", roughness=0.75 if not gouda else 0.25, shine=0.6, soft=0.5)
        .painted(colour)
        .bumped(rough(0.6, 0.02))
    )
    slab(s, wedge(radius, -50, 280, 60), height, body, bevel=0.3)
    with s.at(radius * 0.34, 0, radius * 0.62, turn=20):
        slab(s, wedge(radius, -44, -8, 12), height, body, bevel=0.2)


@thing("butter, butter dish, stick of butter, block of butter, piece of butter", seen=26)
def butter(s: Solid, rng: random.Random) -> None:
    line = [(0, 0.4), (5, 0.4), (5.2, 0), (5.6, 0), (7.6, 0.9), (8.2, 1.3), (8.1, 1.5), (7.4, 1.2), (5.4, 0.75), (0, 0.75)]
    with s.at(turn=-14):
        s.lathe(line, s.own(ceramic("e9ece8"), 1), around=64, shape=lambda a: 1 + 0.22 * np.cos(a) ** 2)
        cream = s.own(wax("f4da84").bumped(rough(1.2, 0.015)))
        s.box((-1.0, 2.65, 0), (8.2, 3.8, 5.0), cream, radius=0.25)
        for k, lean in enumerate((14, 74)):
            with s.at(3.9 + 1.4 * k, 2.62 - 1.2 * k, 0.1, lean=-lean):
                s.box((0, 0, 0), (0.8, 3.8, 5.0), cream, radius=0.2)


@thing("cheese board, cheese platter, charcuterie board, charcuterie, snack platter", seen=34)
def cheese_board(s: Solid, rng: random.Random) -> None:
    s.box((0, 1.0, 0), (38, 2.0, 24), made_of("walnut wood"), radius=0.6)
    with s.at(-8.5, 2.0, -4.5, turn=10):
        _cheese_wedge(s, rng)
    with s.at(8.2, 2.0, -4.2, turn=-20):
        s.put("camembert", rng)
    salami = Matter("a83a30", roughness=0.3, soft=0.4).painted(
        lambda p: mixed(between("b8483c", "98302a", 0.5 + 0.5 * fbm(p, 1, 3, 2)), "efd0c0", 0.9 * step(0.32, 0.2, cells(p, 0.5, 3)))
    )
    for k in range(9):
        with s.at(-13.0 + 1.7 * k, 2.15 + 0.1 * (k % 2), 7.6 - 0.5 * math.sin(k), turn=k * 30, lean=14):
            s.lathe([(0, 0), (2.3, 0), (2.3, 0.22), (0, 0.22)], salami, around=30)
    grape = meshes.ball((0, 0, 0), (0.95, 1.05, 0.95), None, 12)
    spots = disc_spots(rng, 16, 3.4, 1.55)
    strewn(
        s,
        grape,
        [matrix(x + 14.0, 2.95, z + 5.6) for x, z in spots] + [matrix(x * 0.55 + 14.0, 4.3, z * 0.55 + 5.6) for x, z in spots[:8]],
        skin("4a2348", 0.2),
    )
    s.tube([(14, 5, 5.4), (14.6, 5.8, 4.4), (15.6, 6, 3.2)], 0.15, skin("7a6438"), smooth=4, sides=7)
    cracker = crumb("dcae64").painted(lambda p: toasted(0.28 + 0.2 * fbm(p, 1.8, 4, 3)))
    for k in range(6):
        with s.at(4.2 + 0.95 * k, 2.9, 6.4, lean=-52, turn=-10):
            s.box((0, 0, 0), (4.4, 0.4, 4.4), cracker, radius=0.12)
    olive = meshes.ball((0, 0, 0), (0.85, 0.8, 1.05), None, 10)
    strewn(s, olive, [matrix(x + 0.6, 2.8, z - 8.2, rng.uniform(0, 360)) for x, z in disc_spots(rng, 8, 2.6, 1.6)], skin("6f7a34", 0.12))
    walnut = meshes.ball(
        (0, 0, 0), (1.2, 1.0, 1.0), lambda w: 1 + 0.09 * np.sin(9 * w[:, 0] + 3 * np.sin(5 * w[:, 2])) * np.cos(7 * w[:, 1]), 16
    )
    strewn(s, walnut, [matrix(x - 15.2, 2.9, z + 1.5, rng.uniform(0, 360)) for x, z in disc_spots(rng, 4, 2.2, 1.9)], matt("a87a48"))
    with s.at(15.5, 2.1, -6, turn=200):
        sprig(s, rng, 7)
