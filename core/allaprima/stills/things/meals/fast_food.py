"""Burgers, pizza, hot dogs and fries."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, crumb, leaf, made_of, matt, skin
from allaprima.stills.patterns import between, cells, fbm, mixed, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import rough, toasted
from allaprima.stills.things.bakery.toppings import disc_spots, sprinkles, strewn
from allaprima.stills.things.meals.garnish import lettuce, tomato_slice
from allaprima.stills.things.meals.shapes import blob, footed_bowl, one_sausage, ruffle


def _patty(s: Solid, radius: float, thick: float) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return between("2e150b", "70401f", 0.45 + 0.55 * fbm(p, 0.7, 4, 2))

    line = [(0, 0), (radius - 0.7, 0), (radius, thick * 0.35), (radius, thick * 0.65), (radius - 0.7, thick), (0, thick)]

    def bump(p: np.ndarray) -> np.ndarray:
        return 0.16 * fbm(p, 0.8, 3, 3) + 0.08 * step(0.6, 0.2, cells(p, 0.8, 2))

    s.lathe(
        line,
        Matter("4a2512", roughness=0.4, soft=0.15).painted(colour).bumped(bump),
        smooth=3,
        around=64,
        shape=lambda a: 1 + 0.02 * np.sin(7 * a) + 0.015 * np.sin(13 * a),
    )


def _bun_paint(low: float, high: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda p: toasted(0.24 + 0.36 * step(low, high, p[:, 1] + 0.35 * fbm(p, 2.5, 3, 1)) + 0.05 * fbm(p, 0.8, 3, 2))


@thing("burger, hamburger, cheeseburger", seen=14)
def burger(s: Solid, rng: random.Random) -> None:
    crust = Matter("c07a34", roughness=0.25, shine=0.8, soft=0.3)
    s.lathe(
        [(0, 0), (4.6, 0), (5.5, 0.5), (5.75, 1.3), (5.5, 2.0), (5.2, 2.15), (0, 2.15)],
        s.own(crust.painted(_bun_paint(-1.6, 1.6))),
        smooth=3,
    )
    with s.at(y=2.45):
        ruffle(s, rng, 2, 6.5, lettuce(), high=0.33, waves=8, fall=0.5)
    with s.at(y=2.5):
        _patty(s, 5.75, 1.9)
    with s.at(y=4.35, turn=38):

        def square(a: np.ndarray) -> np.ndarray:
            found: np.ndarray = 5.15 / np.maximum(np.abs(np.cos(a)), np.abs(np.sin(a))) ** 0.93
            return found

        def fall(x: np.ndarray, z: np.ndarray) -> np.ndarray:
            found: np.ndarray = -0.22 * np.maximum(0, np.hypot(x, z) - 5.2) ** 1.25 - 0.75 * np.maximum(0, np.hypot(x, z) - 5.5)
            return found

        blob(s, square, Matter("f0a428", roughness=0.3, soft=0.5), thick=0.32, drape=fall)
    for x, z in ((-2.4, 1.9), (2.5, 1.8), (0, -2.3)):
        with s.at(x, 4.72, z, turn=x * 30, lean=-x * 0.8, tilt=z * 0.8):
            tomato_slice(s, 3.4, 0.62)
    with s.at(y=5.75):
        ruffle(s, rng, 2, 6.35, lettuce(), high=0.36, waves=7, fall=0.7)
    with s.at(y=5.75, lean=1.5):
        line = [(0, 0), (5.3, 0), (5.75, 0.35), (5.95, 1.1), (5.6, 2.3), (4.5, 3.5), (2.8, 4.3), (1.2, 4.6), (0, 4.65)]
        s.lathe(line, s.own(crust.painted(_bun_paint(0, 3.6)).bumped(rough(1.5, 0.03))), smooth=4)
        shape = meshes.curve(line, 4)
        spots = []
        for x, z in disc_spots(rng, 75, 5.0, 0.6):
            r = math.hypot(x, z)
            y = float(np.interp(r, [p[0] for p in reversed(shape[18:])], [p[1] for p in reversed(shape[18:])]))
            spots.append(((x, y + 0.03, z), (x * (0.06 + 0.012 * r), 1.0, z * (0.06 + 0.012 * r))))
        sprinkles(s, rng, spots, colours=("f2e2ba", "e9d3a0"), size=(0.13, 0.07, 0.23))


def _pizza_top(radius: float) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        r = out(p)
        cheese = between("f0cd74", "e2a83e", 0.35 + 0.7 * fbm(p, 2.4, 4, 2))
        cheese = mixed(cheese, "a5571f", step(0.5, 0.95, fbm(p, 1.7, 4, 6)) * 0.8)
        sauce = between("a82412", "c4401c", 0.5 + 0.5 * fbm(p, 1.2, 3, 4))
        share = step(-0.05, -0.4, fbm(p, 3.4, 3, 8)) * 0.9 + step(radius - 2.6, radius - 1.9, r + 0.4 * fbm(p, 1.3, 3, 3))
        share = np.clip(share, 0, 1)[:, None]
        inner = cheese * (1 - share) + sauce * share
        rim = toasted(0.3 + 0.2 * step(0.9, 2.3, p[:, 1]) + 0.3 * step(0.3, 1.0, fbm(p, 1.8, 4, 5)) + 0.1 * fbm(p, 3, 3, 1))
        edge = step(radius - 1.95, radius - 1.6, r + 0.3 * fbm(p, 1.0, 3, 7))[:, None]
        return np.asarray(inner * (1 - edge) + rim * edge)

    return Matter("e0b050", roughness=0.36, soft=0.4).painted(colour).bumped(lambda p: 0.12 * fbm(p, 1.5, 3, 2))


def _salami(s: Solid, radius: float = 1.9) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        fat = step(0.3, 0.18, cells(p * (1, 0.3, 1), 0.42, 3))
        found = mixed(between("b03222", "8e2416", step(radius * 0.8, radius, out(p))), "e0a080", fat * 0.8)
        return mixed(found, "54140c", step(0.2, 0.9, fbm(p, 1.2, 3, 2)) * 0.5)

    line = [(0, 0), (radius * 0.8, 0), (radius, 0.16), (radius * 1.02, 0.36), (radius * 0.96, 0.4), (radius * 0.84, 0.25), (0, 0.16)]
    s.lathe(line, Matter("a83020", roughness=0.2, soft=0.3).painted(colour), around=30)


@thing("pizza, pepperoni pizza, salami pizza, slice of pizza@slice, pizza slice@slice, piece of pizza@slice", seen=42)
def pizza(s: Solid, rng: random.Random) -> None:
    radius = 15.0
    own = s.own(_pizza_top(radius))
    if s.variant == "slice":
        with s.at(0, 0, 8.2, turn=4):
            a = np.radians(np.linspace(-23, 23, 25))[None]
            r = np.array([0.0, 1.0, 4, 8, 11, 12.6, 13.2, 13.8, 14.5, 15.0, 15.1, 14.8, 14.2, 8, 0.0])[:, None]
            y = np.array([0.55, 0.85, 0.9, 0.9, 0.9, 0.95, 1.5, 2.0, 2.1, 1.7, 1.0, 0.35, 0.02, 0.0, 0.02])[:, None]
            wobble = 1 + 0.012 * np.sin(a * 16) * (r > 12)
            points = np.stack((r * np.sin(a) * wobble, y + 0 * a, -r * np.cos(a) * wobble), -1)
            s.add(meshes.grid(points), own)
            for side in (-1, 1):
                b = math.radians(23) * side
                edge = np.stack(
                    (
                        np.stack((r[:10, 0] * math.sin(b), y[:10, 0], -r[:10, 0] * math.cos(b)), -1),
                        np.stack((r[:10, 0] * math.sin(b), 0 * y[:10, 0], -r[:10, 0] * math.cos(b)), -1),
                    )
                )
                s.sheet(edge, crumb("e8c382"))
            for x, z in ((0.1, -4.6), (-1.9, -9.0), (2.2, -10.2)):
                with s.at(x, 0.93, z, turn=x * 70):
                    _salami(s, 1.75)
            for x, z, turn in ((1.3, -7.4, 80), (-0.4, -11.4, 200)):
                with s.at(x, 1.1, z, turn=turn, tilt=-12):
                    s.leaf(2.4, 1.6, leaf("3d7a2a"), bend=30, tip=0.7)
        return
    board = made_of("oak wood")
    s.lathe([(0, 0), (17.2, 0), (17.5, 0.3), (17.5, 1.1), (17.2, 1.4), (0, 1.4)], board, around=72)
    with s.at(y=1.4):
        line = [(0, 0), (14.2, 0), (15.1, 0.7), (15.1, 1.5), (14.5, 2.15), (13.7, 2.0), (13.0, 1.3), (12.2, 0.95), (8, 0.95), (0, 0.95)]
        s.lathe(line, own, smooth=3, around=90, shape=lambda a: 1 + 0.008 * np.sin(5 * a) + 0.006 * np.sin(11 * a + 2))
        placed = [(0.6, 0.4), *((5.6 * math.cos(k), 5.6 * math.sin(k)) for k in np.arange(6) * 1.047 + 0.4)]
        placed += [(10.2 * math.cos(k), 10.2 * math.sin(k)) for k in np.arange(10) * 0.6283 + 0.1]
        for x, z in placed:
            with s.at(x + rng.uniform(-0.6, 0.6), 0.98, z + rng.uniform(-0.6, 0.6), turn=rng.uniform(0, 360), lean=rng.uniform(-3, 3)):
                _salami(s)
        for k, (x, z) in enumerate(disc_spots(rng, 9, 10.5, 4.2)):
            with s.at(x, 1.35, z, turn=k * 77, tilt=-8):
                s.leaf(2.8, 1.8, leaf("3d7a2a"), bend=30, tip=0.7)
        olive = meshes.tube(
            [(0.55 * math.cos(b), 0, 0.55 * math.sin(b)) for b in np.linspace(0, 2 * math.pi, 13)[:-1]], 0.24, 7, closed=True
        )
        strewn(s, olive, [matrix(x, 1.2, z, lean=rng.uniform(-15, 15)) for x, z in disc_spots(rng, 12, 11.5, 3)], skin("2a2430", 0.2))


@thing("french fries, fries, chips, pommes frites, box of fries, potato chips@chips, crisps@chips", seen=18)
def fries(s: Solid, rng: random.Random) -> None:
    def gold(p: np.ndarray) -> np.ndarray:
        return between("f0c458", "c98a2c", 0.35 + 0.55 * fbm(p, 1.6, 4, 2))

    fried = Matter("e8b84c", roughness=0.4, soft=0.4).painted(gold).bumped(rough(0.4, 0.03))
    if s.variant == "chips":
        footed_bowl(s, 10, 6, s.own(ceramic("e9e5da")))
        chip = meshes.grid(
            np.stack(
                [
                    np.stack((r * 2.6 * np.cos(b), 0.5 * r * r * np.cos(2 * b) + 0.08 * np.sin(6 * b) * r, r * 2.0 * np.sin(b)), -1)
                    for b in [np.linspace(0, 2 * math.pi, 25)]
                    for r in np.linspace(0.02, 1, 7)
                ]
            )
        )
        places = [
            matrix(
                x, 7.8 - 0.03 * (x * x + z * z) + rng.uniform(-0.6, 0.7), z, rng.uniform(0, 360), rng.uniform(-40, 40), rng.uniform(-40, 40)
            )
            for x, z in disc_spots(rng, 45, 8.6, 1.7)
        ]
        s.lathe([(9, 4.5), (0, 6)], fried)
        strewn(s, chip, places, fried)
        return
    paper = s.own(matt("c8322a"))
    front, back = (
        [(-3.6, 0), (3.6, 0), (4.9, 8.4), (2.6, 7.2), (0, 6.8), (-2.6, 7.2), (-4.9, 8.4)],
        [(-3.6, 0), (3.6, 0), (5.2, 11), (2.6, 12.2), (0, 12.6), (-2.6, 12.2), (-5.2, 11)],
    )
    with s.at(0, 0.02, 1.5, tilt=6):
        s.plate(front, 0.1, paper)
    with s.at(0, 0.02, -1.5, tilt=-6):
        s.plate(back, 0.1, paper)
    for side in (-1, 1):
        rows = [[(side * (3.6 + 0.155 * y), y, z * (1.5 + 0.105 * y)) for z in (-1, 0, 1)] for y in (0, 4, 8.4)]
        s.sheet(rows, paper)
    for _ in range(44):
        x, z = rng.uniform(-3.7, 3.7), rng.uniform(-1.3, 0.75)
        tall = rng.uniform(9.5, 13.8) - 0.12 * x * x - (1.2 if z > 0.9 else 0)
        with s.at(x * 0.85, 0.3, z, lean=-x * 2.6 + rng.uniform(-3, 3), tilt=z * 3 + rng.uniform(-2, 2)), s.at(turn=rng.uniform(0, 90)):
            s.add(meshes.box((0, tall / 2, 0), (0.88, tall, 0.88), 0.14, 3), fried)


@thing("hot dog, hotdog", seen=26, group=2)
def hot_dog(s: Solid, rng: random.Random) -> None:
    crust = s.own(
        Matter("c8873c", roughness=0.32, soft=0.3).painted(
            lambda p: toasted(0.26 + 0.3 * step(0.2, 1.6, np.abs(p[:, 2])) + 0.06 * fbm(p, 1.5, 3, 2))
        )
    )
    with s.at(turn=16):
        for side in (-1, 1):
            line = [(8 * u, 2.1, side * (2.0 - 0.25 * u * u)) for u in np.linspace(-1, 1, 11)]
            s.tube(line, [2.05 * (1 - 0.35 * abs(u) ** 5) for u in np.linspace(-1, 1, 11)], crust, smooth=3, sides=24, flat=1.02)
        s.tube([(8 * u, 1.3, 0) for u in np.linspace(-1, 1, 9)], [1.2] * 9, crumb("f0d8a8"), sides=14)
        with s.at(y=1.9, z=0.2):
            one_sausage(
                s,
                16.2,
                1.45,
                0.0,
                Matter("a8432a", roughness=0.14, soft=0.4).painted(lambda p: between("b84e30", "843018", 0.5 + 0.5 * fbm(p, 2.4, 3, 2))),
            )
        mustard = [(-7.2 + 14.4 * k / 60, 4.82 - 0.16 * abs(math.sin(k * 0.66)), 0.2 + 0.72 * math.sin(k * 0.66)) for k in range(61)]
        s.tube(mustard, 0.24, Matter("e8b41c", roughness=0.15, soft=0.4), smooth=2, sides=9)
