"""Small cakes, pies and tarts."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, crumb, matt, plastic, skin
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import liner, long_loaf, rough, toasted
from allaprima.stills.things.bakery.toppings import SWEET, cherry, cherry_berries, disc_spots, sprinkles, strawberry, strewn, swirl


def _ring_icing(s: Solid, matter: Matter, rng: random.Random, wide: float, thick: float) -> None:
    a = np.linspace(0, 2 * math.pi, 97)[None]
    wave = 0.14 * np.sin(a * 5 + 1) + 0.1 * np.sin(a * 9 + rng.uniform(0, 6)) + 0.05 * np.sin(a * 14)
    edge = np.concatenate((np.linspace(0, 1, 20), (1.0, 1.0)))[:, None]
    phi = (0.25 - 0.6 * wave) + ((math.pi - 0.3 + 0.3 * wave) - (0.25 - 0.6 * wave)) * edge
    lift = 0.16 * np.minimum(1, np.minimum(edge, 1 - edge) * 9) ** 0.5 + 0.02
    lift[-2:] = 0
    r = wide + (thick + lift) * np.cos(phi)
    y = thick * 0.86 + (thick + lift) * np.sin(phi) * 0.86
    s.add(meshes.grid(np.stack((r * np.cos(a), y, r * np.sin(a)), -1), round_u=True), matter)


@thing("donut, doughnut, iced donut, glazed donut, pink donut, chocolate donut@chocolate, chocolate doughnut@chocolate", seen=34, group=3)
def donut(s: Solid, rng: random.Random) -> None:
    wide, thick = 3.0, 1.85

    def fried(p: np.ndarray) -> np.ndarray:
        belt = np.abs(p[:, 1] - thick * 0.86 + 0.1 + 0.1 * noise(p, 1.5, 2))
        return toasted(0.22 + 0.32 * step(0.15, 0.7, belt) + 0.08 * fbm(p, 1, 3, 4))

    line = [(wide + thick * math.cos(b), thick * 0.86 * (1 + math.sin(b))) for b in np.linspace(-math.pi, math.pi, 33)]
    with s.at(turn=20):
        s.lathe(line, crumb("c98a42").painted(fried).bumped(rough(0.5, 0.03)), around=72)
        dark = s.variant == "chocolate"
        _ring_icing(s, s.own(plastic("482515" if dark else "ee9ab0", 0.12)), rng, wide, thick)
        spots = []
        for _ in range(95 if not dark else 70):
            a, b = rng.uniform(0, 2 * math.pi), rng.gauss(1.5, 0.5)
            if 0.6 < b < 2.5:
                n = (math.cos(b) * math.cos(a), math.sin(b), math.cos(b) * math.sin(a))
                r = wide + (thick + 0.2) * math.cos(b)
                spots.append(((r * math.cos(a), thick * 0.86 + (thick + 0.2) * 0.86 * math.sin(b), r * math.sin(a)), n))
        sprinkles(s, rng, spots, size=(0.085, 0.085, 0.32), colours=SWEET if not dark else ("f0e6d4", "e9b8a0", "d99a5a"))


@thing("cupcake, fairy cake, iced cupcake", seen=17, group=3)
def cupcake(s: Solid, rng: random.Random) -> None:
    liner(s, s.own(matt("d9b28a"), 1))
    s.lathe([(2.6, 0.5), (3.3, 3.9), (3.5, 4.3), (3.2, 4.9), (0, 5.4)], crumb("d9a45c").bumped(rough(0.4, 0.04)))
    swirl(s, 2.15, 5.4, 1.28, s.own(Matter("f2b3bf", roughness=0.34, soft=0.5)), turns=3.1, y=4.0, flutes=8, fine=32)
    spots = []
    for _ in range(60):
        a, t = rng.uniform(0, 2 * math.pi), rng.uniform(0.08, 0.8)
        r, y = 3.25 * (1 - t) ** 0.8 + 0.12, 4.9 + 3.9 * t
        spots.append(((r * math.cos(a), y, r * math.sin(a)), (math.cos(a), 0.8, math.sin(a))))
    sprinkles(s, rng, spots, size=(0.08, 0.08, 0.26))
    with s.at(0.1, 8.75, 0, lean=-10):
        cherry(s, 0.95)


@thing("muffin, blueberry muffin, chocolate muffin@chocolate", seen=20, group=3)
def muffin(s: Solid, rng: random.Random) -> None:
    dark = s.variant == "chocolate"

    def colour(p: np.ndarray) -> np.ndarray:
        if dark:
            return between("3a1d10", "5c321c", step(-0.6, 0.8, fbm(p, 0.9, 4, 2)))
        return toasted(
            0.26 + 0.28 * step(5.0, 7.0, p[:, 1] + 0.5 * fbm(p, 1.5, 3, 2)) + 0.14 * fbm(p, 0.8, 4, 5) + 0.15 * step(3.5, 4.2, out(p))
        )

    liner(s, s.own(matt("8a5a3a" if not dark else "e6dccb"), 1))

    def bump(p: np.ndarray) -> np.ndarray:
        return 0.09 * fbm(p, 1.1, 4, 7) - 0.12 * step(0.12, 0.0, np.abs(noise(p, 1.7, 11)))

    def shape(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.03 * np.sin(3 * a + 1) + 0.02 * np.sin(7 * a)
        return found

    line = [(3.2, 3.7), (3.7, 3.9), (4.2, 4.5), (4.15, 5.2), (3.4, 6.2), (2.1, 7.0), (1.0, 7.3), (0, 7.4)]
    s.lathe(line, s.own(crumb("d0954c").painted(colour).bumped(bump)), smooth=5, shape=shape)
    spots = disc_spots(rng, 13, 3.6, 1.3)

    def high(x: float, z: float) -> float:
        return 7.38 - 0.1 * (x * x + z * z)

    if dark:
        chip = meshes.box((0, 0, 0), (0.8, 0.6, 0.8), 0.2)
        strewn(s, chip, [matrix(x, high(x, z), z, rng.uniform(0, 90), rng.uniform(-30, 30)) for x, z in spots], plastic("2a120a", 0.3))
    else:
        berry = meshes.ball((0, 0, 0), (0.62, 0.5, 0.62), None, 12)
        strewn(s, berry, [matrix(x, high(x, z) - 0.22, z) for x, z in spots], skin("2f2a52", 0.35))


@thing("pie, apple pie, cherry pie@cherry, fruit pie", seen=36)
def pie(s: Solid, rng: random.Random) -> None:
    radius = 11.5

    def crust(p: np.ndarray) -> np.ndarray:
        return toasted(0.36 + 0.2 * step(3.4, 4.6, p[:, 1] + 0.5 * fbm(p, 1.4, 3, 2)) + 0.1 * fbm(p, 1.0, 4, 4))

    pastry = s.own(Matter("d6a254", roughness=0.42, shine=0.7, soft=0.3).painted(crust).bumped(rough(0.8, 0.03)))
    s.lathe(
        [(0, 0), (8.6, 0), (8.9, 0.15), (11.9, 3.6), (12.4, 3.75), (12.2, 3.95), (11.5, 3.6), (8.7, 0.8), (0, 0.8)],
        s.own(ceramic("e8e2d4"), 1),
        around=72,
    )
    s.lathe(
        [(0, 3.0), (10.6, 3.1), (0, 3.9)], Matter("8e1a22" if s.variant else "b3742c", roughness=0.12, soft=0.4).bumped(rough(0.9, 0.2))
    )
    bits = [
        matrix(x, 3.35 - 0.002 * (x * x + z * z), z, rng.uniform(0, 360), rng.uniform(-15, 15)) for x, z in disc_spots(rng, 60, 10, 1.3)
    ]
    if s.variant:
        strewn(s, meshes.ball((0, 0, 0), 0.75, None, 7), bits, skin("8c0d1a", 0.08))
    else:
        strewn(s, meshes.box((0, 0, 0), (1.7, 0.8, 1.1), 0.3, 3), bits, Matter("d99b44", roughness=0.12, soft=0.5))

    def dome(r: float) -> float:
        return 3.75 + 0.75 * (1 - (r / radius) ** 2)

    for way in (0, 1):
        for k in range(6):
            off = (k - 2.5) * 3.5
            reach = math.sqrt(max(radius**2 - off**2, 1)) - 0.2
            line = []
            for u in np.linspace(-reach, reach, 25):
                lift = 0.2 * math.cos(math.pi * (u / 3.5 - 0.5 + k + way))
                point = (u, dome(math.hypot(u, off)) + lift, off)
                line.append(point if way else (point[2], point[1], -point[0]))
            s.tube(line, 0.95, pastry, sides=12, flat=0.28)
    waves = np.linspace(0, 2 * math.pi, 145)[:-1]
    rim = [
        ((11.6 + 0.28 * math.sin(a * 26)) * math.cos(a), 4.05 + 0.2 * math.cos(a * 26), (11.6 + 0.28 * math.sin(a * 26)) * math.sin(a))
        for a in waves
    ]
    s.tube(rim, 0.8, pastry, sides=12, closed=True)


@thing("brownie, chocolate brownie, stack of brownies", seen=26, group=3)
def brownie(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        top = step(1.2, 1.35, p[:, 1])
        flakes = step(-0.5, 0.8, fbm(p, 1.0, 4, 4))
        return mixed(between("2e150a", "4a2413", 0.5 + 0.5 * fbm(p, 0.5, 3, 2)), "8a5836", top * (0.35 + 0.5 * flakes))

    def bump(p: np.ndarray) -> np.ndarray:
        top = step(1.2, 1.35, p[:, 1])
        return np.asarray(top * -0.08 * step(0.12, 0.0, np.abs(noise(p, 1.4, 7))) + (1 - top) * 0.1 * fbm(p, 0.5, 3, 3))

    dough = s.own(Matter("4a2413", roughness=0.55, shine=0.6, soft=0.2).painted(colour).bumped(bump))
    for k, (x, turn) in enumerate(((0, 12), (0.3, -8), (-0.2, 24))):
        with s.at(x, 1.5 + k * 3.0, 0, turn=turn):
            s.box((0, 0, 0), (6.4, 3.0, 6.4), dough, radius=0.2)


@thing("eclair, chocolate eclair", seen=28, group=3)
def eclair(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return toasted(0.42 + 0.14 * fbm(p, 1.6, 4, 3) + 0.1 * step(0, 2, p[:, 1]))

    with s.at(turn=22):
        long_loaf(s, (14, 4.2, 4.6), crumb("c08038").painted(colour).bumped(rough(0.8, 0.05)), ends=3.4, rows=60)
        cream = Matter("f6ecd2", roughness=0.35, soft=0.5)
        rim = [
            (6.5 * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)), 1.65, 2.1 * math.copysign(abs(math.sin(a)) ** 0.7, math.sin(a)))
            for a in np.linspace(0, 2 * math.pi, 60)[:-1]
        ]
        s.tube(rim, 0.36, cream.bumped(rough(0.6, 0.1)), closed=True, sides=12)
        with s.at(y=1.12):

            def wavy(p: np.ndarray) -> np.ndarray:
                return 0.12 + 0.05 * noise(p, 1.5, 3)

            with s.at(y=1.1):
                long_loaf(s, (13.2, 2.35, 4.2), s.own(plastic("3c1c10", 0.1)), ends=3.6, raised=wavy, rows=60, flat=0.12)
        zig = []
        for x in np.linspace(-5.4, 5.4, 70):
            r, z = (1 - abs(x / 6.6) ** 3.6) ** (1 / 3.6), 0.85 * math.sin(x * 2.2)
            zig.append((x, 2.66 + 2.07 * r * math.sqrt(1 - (z / (2.1 * r)) ** 2), z))
        s.tube(zig, 0.1, plastic("d9b080", 0.2), sides=6)


@thing("tart, fruit tart, berry tart, tartlet, quiche@quiche", seen=38)
def tart(s: Solid, rng: random.Random) -> None:

    def flutes(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.022 * np.cos(a * 36)
        return found

    def crust(p: np.ndarray) -> np.ndarray:
        return toasted(0.36 + 0.2 * step(1.8, 3, p[:, 1]) + 0.1 * fbm(p, 0.8, 4, 3))

    line = [(0, 0), (8.0, 0), (8.2, 0.1), (9.4, 2.7), (9.3, 2.9), (8.9, 2.9), (8.7, 2.6), (8.5, 2.0)]
    s.lathe(line, s.own(crumb("d6a254").painted(crust).bumped(rough(0.5, 0.02))), around=216, shape=flutes)
    if s.variant == "quiche":

        def spots(p: np.ndarray) -> np.ndarray:
            egg = between("f0d27c", "d89a3c", step(-0.1, 0.9, fbm(p, 2, 4, 3)))
            return mixed(egg, "6a8a3c", 0.9 * step(0.3, 0.2, cells(p, 1.6, 5)))

        s.lathe([(8.7, 2.3), (7, 2.5), (0, 2.6)], Matter("eec868", roughness=0.4, soft=0.4).painted(spots).bumped(rough(1.4, 0.08)))
        return
    s.lathe([(8.7, 2.3), (0, 2.45)], Matter("f3d88c", roughness=0.25, soft=0.5))
    for k in range(9):
        a = k / 9 * 2 * math.pi
        with s.at(4.4 * math.cos(a), 2.4, 4.4 * math.sin(a), turn=k * 40, lean=rng.uniform(-12, 12), tilt=rng.uniform(-12, 12)):
            strawberry(s, 0.78)
    ring = [(7.3 * math.cos(a), 2.95, 7.3 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 27)[:-1]]
    cherry_berries(s, rng, [*ring, *((x, 2.95, z) for x, z in disc_spots(rng, 9, 2.5, 1.4))])
    for x, z, turn in ((0.3, 0.2, 40), (-0.4, -0.2, 200), (0.2, -0.4, 300)):
        with s.at(x, 3.7, z, turn=turn, tilt=-25):
            s.leaf(2.2, 1.2, Matter("4f8f3c", roughness=0.45, soft=0.5), bend=45)
