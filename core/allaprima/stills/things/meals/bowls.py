"""Soups, salads, noodles, rice and curry."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, crumb, leaf, matt, skin, wax
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import dish, rough, toasted
from allaprima.stills.things.bakery.toppings import disc_spots, strewn
from allaprima.stills.things.meals.garnish import basil, lettuce, parsley
from allaprima.stills.things.meals.shapes import blob, footed_bowl, rice_grains, ruffle


def _halved(w: np.ndarray) -> np.ndarray:
    """The shape of a ball that was cut through."""
    return np.asarray(np.where(w[:, 1] > 0, np.minimum(1, 0.15 / np.maximum(w[:, 1], 0.02)), 1.0))


def _cucumber_slice(s: Solid, radius: float = 1.9, thick: float = 0.4) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        r = out(p) / radius
        found = mixed(between("dfeab0", "c2d987", step(0.5, 0.8, r)), "f0efc4", step(0.4, 0.28, cells(p * (1, 0.2, 1), 0.5, 2)) * (r < 0.5))
        return mixed(found, "2e5e24", step(0.92, 0.96, r))

    s.lathe([(0, 0), (radius, 0), (radius, thick), (0, thick)], skin("cfe09a", 0.2).painted(colour), around=30)


def _noodles(
    s: Solid, rng: random.Random, radius: float, high: float, matter: Matter, *, count: int, thick: float, y: float, mound: float = 1.0
) -> None:
    """A nest of strands."""
    strands = []
    for _ in range(count):
        r, a, sweep = (rng.uniform(0.15, 0.95) * radius, rng.uniform(0, 2 * math.pi), rng.uniform(1.6, 3.6) * rng.choice((-1, 1)))
        cx, cz = rng.uniform(-0.25, 0.25) * radius, rng.uniform(-0.25, 0.25) * radius
        lift, p = rng.uniform(-0.3, 0.25) * min(high, 2), rng.uniform(0, 6)
        line = []
        for u in np.linspace(0, 1, 11):
            b = a + sweep * u
            rr = r * (1 + 0.12 * math.sin(5 * u + p))
            x, z = cx + rr * math.cos(b), cz + rr * math.sin(b)
            share = min(1.0, math.hypot(x, z) / radius)
            line.append(
                (x, max(y + thick, y + high * (1 - share**2) ** mound + lift * (1 - share) + 0.35 * thick * math.sin(9 * u + p)), z)
            )
        strands.append(meshes.tube([(q[0], q[1], q[2]) for q in meshes.curve(line, 2)], thick, 5))
    s.add(meshes.joined(strands), matter)


@thing("ramen, bowl of ramen, noodle soup, bowl of noodles, noodle bowl, noodle, udon, pho", seen=34)
def ramen(s: Solid, rng: random.Random) -> None:
    footed_bowl(s, 10.2, 8.0, s.own(ceramic("26282c")))

    def spots(p: np.ndarray) -> np.ndarray:
        return mixed(
            between("a8702c", "8a521c", 0.5 + 0.5 * fbm(p, 3, 3, 2)), "d8a040", step(0.24, 0.16, cells(p * (1, 0, 1), 1.7, 4)) * 0.8
        )

    s.lathe([(9.5, 6.6), (0, 6.6)], Matter("a06a2a", roughness=0.05).painted(spots), around=56)
    _noodles(s, rng, 6.6, 1.3, Matter("ecc878", roughness=0.25, soft=0.5), count=34, thick=0.24, y=6.2)
    for x, z, turn in ((-3.9, 3.2, 30), (-0.6, 4.9, -20)):
        with s.at(x, 7.2, z, turn=turn, tilt=16):
            s.ball(
                (0, 0, 0),
                (2.0, 1.5, 2.5),
                Matter("f2e4cc", roughness=0.2, soft=0.5),
                shape=lambda w: np.where(w[:, 1] > 0, np.minimum(1, 0.12 / np.maximum(w[:, 1], 0.02)), 1.0),
                detail=18,
            )
            s.ball((0, 0.12, 0.1), (1.15, 0.22, 1.3), Matter("e8901c", roughness=0.1, soft=0.5), detail=12)

    def pork(p: np.ndarray) -> np.ndarray:
        a = np.abs(np.sin(out(p) * 2.2 + turned(p) + 0.8 * fbm(p, 1.5, 3, 2)))
        return mixed(between("b87a58", "e6c8a8", step(0.45, 0.9, a)), "5e2c16", step(2.7, 3.1, out(p) + 0.2 * noise(p, 1, 2)))

    for x, z, lift in ((3.9, 1.9, 0.2), (5.2, -1.2, 0.0)):
        with s.at(x, 7.0 + lift, z, tilt=8, lean=-14, turn=x * 20):
            s.lathe(
                [(0, 0), (3.0, 0), (3.15, 0.25), (3.0, 0.5), (0, 0.5)],
                Matter("b87a58", roughness=0.18, soft=0.4).painted(pork),
                around=40,
                shape=lambda a: 1 + 0.04 * np.sin(3 * a),
            )
    for x, turn in ((-4.6, 22), (-2.4, 6)):
        with s.at(x, 8.8, -6.2, turn=turn, tilt=-16):
            s.box((0, 0, 0), (4.2, 6.0, 0.12), Matter("1f2a20", roughness=0.5).bumped(rough(0.8, 0.04)), radius=0.05)
    ring = meshes.tube([(0.42 * math.cos(b), 0, 0.42 * math.sin(b)) for b in np.linspace(0, 2 * math.pi, 11)[:-1]], 0.14, 6, closed=True)
    places = [
        matrix(x - 0.5, 7.45, z - 0.6, lean=rng.uniform(-25, 25), tilt=rng.uniform(-25, 25)) for x, z in disc_spots(rng, 22, 2.6, 0.6)
    ]
    strewn(s, ring, places, leaf("7fb04a"))


@thing("soup bowl, soup, bowl of soup, tomato soup, bowl of tomato soup, pumpkin soup@pumpkin", seen=34)
def soup(s: Solid, rng: random.Random) -> None:
    footed_bowl(s, 9.5, 6.6, s.own(ceramic("e9e5da")))
    base = ("e08a24", "c9741a") if s.variant else ("c83a1c", "b22e14")

    def colour(p: np.ndarray) -> np.ndarray:
        twist = p.copy()
        r = out(p)
        a = np.arctan2(p[:, 2], p[:, 0])
        spiral = np.abs(((r / 1.7 - a / (2 * math.pi) + 0.07 * noise(twist, 1.2, 3)) % 1) - 0.5)
        cream = step(0.15, 0.06, spiral) * step(4.6, 4.0, r)
        return mixed(between(base[0], base[1], 0.5 + 0.5 * fbm(p, 1.5, 4, 2)), "f4e8d4", cream * 0.95)

    s.lathe([(8.9, 5.3), (0, 5.3)], Matter(base[0], roughness=0.12, soft=0.4).painted(colour).bumped(rough(1.6, 0.03)), around=56)
    basil(s, 0.3, 5.5, -0.3, turn=30)
    parsley(s, rng, [(x, 5.35, z) for x, z in disc_spots(rng, 26, 7.2, 0.8, inner=1.8)], size=0.15)
    cube = meshes.box((0, 0, 0), (1.3, 1.2, 1.3), 0.15, 3)
    places = [
        matrix(x + 4.4, 5.6, z + 1.8, rng.uniform(0, 90), rng.uniform(-25, 25), rng.uniform(-25, 25))
        for x, z in disc_spots(rng, 6, 2.3, 1.3)
    ]
    strewn(s, cube, places, crumb("c98a3c").painted(lambda p: toasted(0.3 + 0.3 * fbm(p, 0.9, 4, 2))))


@thing("salad, bowl of salad, salad bowl, green salad, mixed salad", seen=34)
def salad(s: Solid, rng: random.Random) -> None:
    footed_bowl(s, 12, 7.6, s.own(ceramic("f0ece2")))
    leaves = lettuce()
    for k in range(11):
        a = k * 2.4
        r = 7.4 if k < 7 else 3.4
        with s.at(
            r * math.cos(a),
            6.0 + (1.4 if k >= 7 else 0),
            r * math.sin(a),
            turn=k * 97,
            tilt=rng.uniform(-20, 20),
            lean=rng.uniform(-20, 20),
        ):
            ruffle(
                s,
                rng,
                0.3,
                rng.uniform(3.6, 4.6),
                leaves if k % 4 else leaf("7a3048").painted(lambda p: between("6e2440", "86a84a", 0.4 + 0.6 * fbm(p, 2.5, 3, 3))),
                high=0.8,
                waves=3,
                fall=-0.9,
            )
    for k, (x, z) in enumerate(disc_spots(rng, 15, 7.8, 3.0)):
        y = 8.7 - 0.028 * (x * x + z * z)
        with s.at(x, y, z, turn=rng.uniform(0, 360), tilt=rng.uniform(-25, 30), lean=rng.uniform(-25, 25)):
            if k % 3 == 0:
                s.ball((0, 0, 0), 1.45, skin("cc2a1c", 0.08), shape=_halved if k % 2 else None, detail=14)
            elif k % 3 == 1:
                _cucumber_slice(s)
            else:
                s.box((0, 0, 0), (1.7, 1.3, 1.5), matt("f4f0e4").but(soft=0.4).bumped(rough(0.5, 0.05)), radius=0.2)
    olive = meshes.ball((0, 0, 0), (0.8, 0.8, 1.0), None, 10)
    strewn(
        s,
        olive,
        [matrix(x, 9.0 - 0.028 * (x * x + z * z), z, rng.uniform(0, 360)) for x, z in disc_spots(rng, 6, 7, 3)],
        skin("2c2733", 0.1),
    )


@thing("spaghetti, plate of spaghetti, pasta dish, plate of pasta, bolognese, spaghetti bolognese, noodles with tomato sauce", seen=30)
def spaghetti(s: Solid, rng: random.Random) -> None:
    dish(s, 11.8, s.own(ceramic("f1eee6")))
    s.lathe([(6.4, 0.6), (5.2, 1.6), (3, 3.0), (0, 3.6)], Matter("e2b458", roughness=0.4, soft=0.4), smooth=3)
    _noodles(s, rng, 7.6, 4.0, Matter("edc46a", roughness=0.22, soft=0.45), count=42, thick=0.23, y=0.55, mound=1.1)

    def colour(p: np.ndarray) -> np.ndarray:
        return between("8a1c0c", "c4401e", 0.5 + 0.6 * fbm(p, 0.9, 4, 3))

    sauce = Matter("a82a12", roughness=0.16, soft=0.35).painted(colour).bumped(lambda p: 0.2 * fbm(p, 0.9, 3, 4))

    def edge(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 4.3 + 0.7 * np.sin(3 * a + 1) + 0.45 * np.sin(5 * a) + 0.25 * np.sin(9 * a + 2)
        return found

    with s.at(y=3.0):
        blob(s, edge, sauce, thick=0.8, drape=lambda x, z: 1.35 - 0.085 * (x * x + z * z))
    chunk = meshes.ball((0, 0, 0), (0.55, 0.4, 0.5), lambda w: 1 + 0.2 * np.sin(4 * w[:, 0] + 3 * w[:, 2]), 7)
    strewn(s, chunk, [matrix(x, 5.0 - 0.08 * (x * x + z * z), z, rng.uniform(0, 360)) for x, z in disc_spots(rng, 24, 3.9, 0.7)], sauce)
    flake = meshes.ball((0, 0, 0), (0.36, 0.07, 0.14), None, 4)
    strewn(
        s,
        flake,
        [matrix(x, 5.45 - 0.08 * (x * x + z * z), z, rng.uniform(0, 360), rng.uniform(-30, 30)) for x, z in disc_spots(rng, 46, 3.6, 0.35)],
        wax("f4e8c4"),
    )
    basil(s, 0.2, 5.5, 0.1, turn=20, size=1.15)


@thing("rice bowl, bowl of rice, rice, cooked rice", seen=24)
def rice_bowl(s: Solid, rng: random.Random) -> None:
    footed_bowl(s, 6.8, 5.6, s.own(ceramic("3f5f86")))
    s.lathe([(6.3, 4.6), (5.4, 6.0), (3.4, 7.1), (0, 7.7)], matt("f2efe6").but(soft=0.5).bumped(rice_grains), smooth=4)
    grain = meshes.ball((0, 0, 0), (0.16, 0.14, 0.42), None, 4)
    places = []
    for x, z in disc_spots(rng, 260, 5.9, 0.3):
        r = math.hypot(x, z)
        y = float(np.interp(r, (0, 3.4, 5.4, 6.3), (7.72, 7.12, 6.02, 4.7)))
        places.append(matrix(x, y, z, rng.uniform(0, 360), rng.uniform(-30, 30)))
    strewn(s, grain, places, Matter("f4f1e8", roughness=0.4, soft=0.6))


@thing("curry, curry with rice, chicken curry, stew@stew, goulash@stew, bowl of chili@stew", seen=36)
def curry(s: Solid, rng: random.Random) -> None:
    footed_bowl(s, 10.5, 6.0, s.own(ceramic("394a5e")))
    stew = s.variant == "stew"
    dark, pale = ("5a2410", "8a4018") if stew else ("b8640f", "d88c24")
    sauce = (
        Matter(pale, roughness=0.1, soft=0.4).painted(lambda p: between(dark, pale, 0.5 + 0.6 * fbm(p, 1.8, 4, 2))).bumped(rough(1.5, 0.1))
    )
    s.lathe([(9.9, 4.8), (0, 4.9)], sauce, around=56)
    chunk = meshes.ball((0, 0, 0), (1.5, 1.1, 1.3), lambda w: 1 + 0.12 * np.sin(3 * w[:, 0] + 2 * w[:, 2]) + 0.08 * np.sin(5 * w[:, 1]), 12)
    right = [(x, z) for x, z in disc_spots(rng, 24, 8.2, 2.3) if stew or x > -1.0]
    strewn(
        s,
        chunk,
        [matrix(x, 5.0, z, rng.uniform(0, 360), rng.uniform(-20, 20)) for x, z in right[::2]],
        Matter("a85a1c" if not stew else "5e2c16", roughness=0.14, soft=0.3).bumped(rough(0.7, 0.06)),
    )
    cube = meshes.box((0, 0, 0), (1.7, 1.4, 1.6), 0.35, 4)
    strewn(
        s,
        cube,
        [matrix(x, 5.1, z, rng.uniform(0, 360), rng.uniform(-25, 25)) for x, z in right[1::4]],
        Matter("e07a1c", roughness=0.15, soft=0.5),
    )
    strewn(
        s,
        cube,
        [matrix(x, 5.1, z, rng.uniform(0, 360), rng.uniform(-25, 25)) for x, z in right[3::4]],
        Matter("e6c060", roughness=0.2, soft=0.5),
    )
    if not stew:
        s.ball(
            (-4.9, 4.6, -0.5),
            (4.6, 2.8, 6.4),
            matt("f2efe6").but(soft=0.5).bumped(rice_grains),
            shape=lambda w: 1 + 0.04 * np.sin(5 * w[:, 0]) + 0.03 * np.sin(7 * w[:, 2]),
            detail=22,
        )
        grain = meshes.ball((0, 0, 0), (0.16, 0.14, 0.42), None, 4)
        places = []
        for x, z in disc_spots(rng, 90, 1.0, 0.07):
            y = 4.6 + 2.8 * math.sqrt(max(0, 1 - x * x - z * z))
            places.append(matrix(-4.9 + 4.6 * x, y, -0.5 + 6.4 * z, rng.uniform(0, 360), rng.uniform(-25, 25)))
        strewn(s, grain, places, Matter("f4f1e8", roughness=0.4, soft=0.6))
    parsley(s, rng, [(x, 5.15, z) for x, z in disc_spots(rng, 26, 8.0, 1.0) if stew or x > -0.5], size=0.34)
    basil(s, 3.2, 5.7, 0.5, turn=70, size=0.9)
