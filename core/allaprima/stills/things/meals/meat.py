"""Meat and fish."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, made_of, plastic, skin, wax
from allaprima.stills.patterns import between, cells, fbm, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import dish, rough, slab, toasted
from allaprima.stills.things.bakery.toppings import butter_pat, disc_spots, strewn
from allaprima.stills.things.meals.garnish import lemon_slice, parsley, sprig
from allaprima.stills.things.meals.shapes import grilled, one_sausage


@thing("sausage, bratwurst, grilled sausage, wurst, frankfurter", seen=30, group=3)
def sausage(s: Solid, rng: random.Random) -> None:
    with s.at(turn=-16):
        one_sausage(s, 13, 1.6, 1.8, s.own(grilled("a85a2c", "6e3214", marks=2.6)))


@thing("steak, grilled steak, beef steak, beefsteak", seen=38)
def steak(s: Solid, rng: random.Random) -> None:
    outline = [
        (-8.5, -1.5),
        (-6.5, -4.6),
        (-2, -5.4),
        (3.5, -4.8),
        (7.8, -3.4),
        (9.2, -0.4),
        (8.2, 2.8),
        (5.6, 4.6),
        (1.6, 3.9),
        (-2.2, 5.0),
        (-6.4, 4.4),
        (-8.4, 1.8),
    ]

    def colour(p: np.ndarray) -> np.ndarray:
        found = between("7a3c20", "45200f", 0.45 + 0.55 * fbm(p, 1.6, 4, 3))
        bars = np.maximum(step(0.72, 0.92, np.sin((p[:, 0] + p[:, 1]) * 2.4)), step(0.72, 0.92, np.sin((p[:, 0] - p[:, 1]) * 2.4)))
        found = mixed(found, "180a06", 0.85 * bars * (p[:, 2] > 1.0))
        marbling = step(0.08, 0.0, np.abs(fbm(p, 3.0, 2, 7))) * step(0.0, 0.4, fbm(p, 4, 2, 9))
        found = mixed(found, "c88a50", 0.5 * marbling)
        side = step(0.7, 0.2, np.abs(p[:, 2]))
        return mixed(found, "a0503a", 0.5 * side)

    s.box((0, 1.1, 0), (25, 2.2, 16), s.own(made_of("walnut wood"), 1), radius=0.5)
    with s.at(y=2.2, turn=12):
        slab(
            s,
            outline,
            2.7,
            s.own(Matter("6a341c", roughness=0.24, soft=0.25).painted(colour).bumped(rough(0.8, 0.05))),
            bevel=0.8,
            smooth=5,
        )
        with s.at(-0.5, 2.85, 0.2, turn=25):
            butter_pat(s, 2.2)
        with s.at(-5.5, 2.75, -1.8, turn=-22):
            sprig(s, rng, 9)
        pepper = meshes.ball((0, 0, 0), 0.14, None, 4)
        strewn(s, pepper, [matrix(x * 1.7, 2.75, z) for x, z in disc_spots(rng, 40, 3.7, 0.5)], plastic("2a2420", 0.6))
    for x, z, size in ((9.8, 5.2, 1.4), (7.2, 6.2, 1.25), (-9.8, 5.4, 1.4)):
        s.ball((x, 2.2 + size, z), size, skin("c8281e", 0.08), detail=16)


@thing("roast chicken, roasted chicken, chicken, roast turkey@turkey, turkey, thanksgiving turkey@turkey", seen=22)
def roast_chicken(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return toasted(0.5 + 0.2 * fbm(p, 3.2, 4, 3) + 0.12 * step(3, 8, p[:, 1]) + 0.07 * fbm(p, 0.8, 3, 5))

    roast = s.own(
        Matter("b0622a", roughness=0.2, soft=0.3).painted(colour).bumped(lambda p: 0.035 * fbm(p, 0.5, 3, 2) + 0.12 * fbm(p, 3, 3, 1))
    )
    dish(s, 15.5)
    with s.at(0, 0.5, 0, turn=-28, scale=1.0 if not s.variant else 1.12):

        def breast(w: np.ndarray) -> np.ndarray:
            keel = 0.06 * np.exp(-((w[:, 2] / 0.16) ** 2)) - 0.1 * np.exp(-((w[:, 2] / 0.06) ** 2))
            return np.asarray(1 + (w[:, 1] > 0) * w[:, 1] * keel + 0.07 * w[:, 0] * -1 + 0.02 * np.sin(5 * w[:, 0]))

        s.ball((-0.6, 5.2, 0), (9.2, 5.6, 6.6), roast, shape=breast, detail=30)
        for side in (-1, 1):
            s.ball((3.4, 4.6, side * 5.3), (5.0, 3.7, 2.7), roast, shape=lambda w: 1 - 0.16 * w[:, 0], detail=20)
            s.tube(
                [(1.5, 4.0, side * 6.2), (5.2, 4.2, side * 6.4), (9.0, 6.2, side * 4.7), (11.6, 7.6, side * 3.0)],
                [2.3, 2.6, 1.6, 0.85],
                roast,
                smooth=6,
                sides=20,
            )
            s.tube([(11.4, 7.5, side * 3.1), (13.4, 8.6, side * 1.9)], [0.6, 0.65], wax("eadbc0"), sides=10)
            s.ball((13.5, 8.7, side * 1.9), (0.75, 0.7, 0.7), wax("eadbc0"), detail=8)
            s.tube(
                [(-5.4, 6.6, side * 5.2), (-3.4, 4.4, side * 7.4), (-6.4, 3.4, side * 7.2), (-9.2, 4.2, side * 5.4)],
                [1.6, 1.7, 1.2, 0.7],
                roast,
                smooth=6,
                sides=16,
            )
    for k in range(9):
        a = math.radians(18 + k * 19)
        x, z = 12.4 * math.cos(a), 11.0 * math.sin(a)
        if k % 3 == 1:
            with s.at(x, 1.1, z, turn=k * 40, tilt=14):
                lemon_slice(s, 2.6)
        elif k % 3 == 0:
            s.ball(
                (x, 1.9, z),
                (1.7, 1.4, 1.5),
                Matter("dba648", roughness=0.4, soft=0.4).painted(lambda p: toasted(0.28 + 0.25 * fbm(p, 1.2, 4, 4))),
                detail=14,
            )
        else:
            with s.at(x - 2, 1.1, z, turn=-30 * k):
                sprig(s, rng, 6)


@thing("fish dish, grilled fish, cooked fish, fried fish, plate of fish, trout, sea bass", seen=36)
def cooked_fish(s: Solid, rng: random.Random) -> None:
    dish(s, 15)
    u = np.linspace(0, 1, 80)[:, None]
    phi = np.linspace(0, 2 * math.pi, 37)[None]
    high = 3.5 * np.interp(u, [0, 0.04, 0.12, 0.28, 0.45, 0.65, 0.82, 0.93, 1.0], [0.02, 0.3, 0.62, 0.93, 1.0, 0.8, 0.45, 0.25, 0.2])
    x = -11.8 + 20.5 * u
    z = high * np.cos(phi) + 0.9 * np.sin(u * 3.0)
    y = 1.9 + np.where(np.sin(phi) > 0, 0.52, 0.4) * high * np.sin(phi)

    def colour(p: np.ndarray) -> np.ndarray:
        back = step(-3.2, 2.6, p[:, 2] - 0.2)
        found = between("6a5a48", "d8c4a0", back)
        found = mixed(found, "b8782e", 0.55 * step(-0.3, 0.7, fbm(p, 2.2, 4, 4)))
        found = mixed(
            found,
            "3a1d0e",
            0.8 * step(0.8, 0.94, np.sin((p[:, 0] + 0.7 * p[:, 2]) * 1.9)) * step(-6.6, -6.0, p[:, 0]) * step(7, 5, p[:, 0]),
        )
        gill = np.abs(np.hypot(p[:, 0] + 10.0, p[:, 2] * 0.9) - 3.4)
        return mixed(found, "4a3424", step(0.22, 0.08, gill) * step(3, 2.0, np.abs(p[:, 2])))

    def scales(p: np.ndarray) -> np.ndarray:
        return 0.035 * step(0.2, 0.7, cells(p * (1, 0.6, 1), 0.55, 2)) + 0.02 * fbm(p, 0.8, 3, 2)

    body = s.own(Matter("a88e68", roughness=0.2, soft=0.3).painted(colour).bumped(scales))
    with s.at(0, 0.1, 0, turn=14):
        s.add(meshes.grid(np.stack((x + 0 * phi, y, z), -1), round_u=True), body)
        tail = [(8.2, 0.6), (9.4, 0.9), (12.2, 3.4), (11.4, 0.8), (12.4, -2.2), (9.4, 0.1), (8.2, 0.0)]
        with s.at(y=1.65):
            slab(s, [(px, py - 0.55) for px, py in tail], 0.35, body, bevel=0.12, smooth=4)
        fin = [(-3, 0), (-1, 1.6), (3.6, 1.4), (4.4, 0.1)]
        with s.at(0, 1.7, -3.6):
            slab(s, fin, 0.3, body, bevel=0.1, smooth=4)
        with s.at(-5.2, 3.35, 0.6, turn=-64, tilt=14):
            s.leaf(3.4, 2.0, body, bend=20, tip=0.2)
        s.ball((-10.1, 2.95, -0.15), (0.52, 0.3, 0.52), Matter("efe8d8", roughness=0.15), detail=10)
        s.ball((-10.1, 3.12, -0.15), (0.26, 0.18, 0.26), plastic("2a2624", 0.15), detail=8)
        for k, px in enumerate((-3.2, 0.2, 3.4)):
            with s.at(px, 3.65 - 0.18 * abs(k - 0.6), 0.7, turn=k * 30, tilt=6, lean=-3 * k + 2):
                lemon_slice(s, 1.75, 0.3)
    with s.at(-7, 0.7, 7.2, turn=8):
        sprig(s, rng, 9)
    with s.at(7.0, 1.0, 7.4, tilt=10):
        lemon_slice(s, 2.3)
    parsley(s, rng, [(px, 0.75, pz) for px, pz in disc_spots(rng, 16, 9, 1.5, inner=6)], size=0.25)
