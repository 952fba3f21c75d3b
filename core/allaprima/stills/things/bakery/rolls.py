"""Rolls, croissants and pretzels."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import fbm, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import rough, standing, toasted
from allaprima.stills.things.bakery.toppings import disc_spots, sprinkles, strewn


@thing("croissant", seen=30)
def croissant(s: Solid, rng: random.Random) -> None:
    bend, reach, bands = 5.4, 1.42, 3.6

    def band(t: np.ndarray, phi: np.ndarray | float) -> np.ndarray:
        at = (np.abs(t) * bands + 0.5 + 0.12 * np.cos(phi)) % 1
        return np.asarray(np.sin(math.pi * np.clip(at, 0, 1) ** 0.75) ** 0.55)

    t = np.linspace(-1, 1, 121)[:, None]
    phi = np.linspace(0, 2 * math.pi, 41)[None]
    r = 3.0 * np.clip(1 - np.abs(t) ** 2.1, 0, 1) ** 0.8 + 0.35 * (1 - t**8)
    r = r * (0.84 + 0.17 * band(t, phi)) * np.minimum(1, (1.0 - np.abs(t)) * 14)
    a = t * reach
    across, up = r * np.cos(phi), r * np.sin(phi) * 0.88
    up = np.where(up < 0, -0.62 * np.abs(up) ** 0.8, up)
    x, z = (bend + across) * np.sin(a), bend * 0.75 - (bend + across) * np.cos(a)
    low = float(up.min())
    points = np.stack((x, up - low, z + 1.4), -1)

    def colour(p: np.ndarray) -> np.ndarray:
        far = bend * 0.75 + 1.4 - p[:, 2]
        where = np.arctan2(p[:, 0], far) / reach
        over = np.arctan2(p[:, 1] + low, np.hypot(p[:, 0], far) - bend)
        b = band(where, over)
        layers = noise(np.stack((np.abs(where) * 30 + 0.6 * np.cos(over), over * 0.8, 0 * over), -1), 0.9, 6)
        return toasted(
            0.2 + 0.38 * b**2 + 0.1 * layers + 0.12 * fbm(p, 2.2, 3, 2) + 0.1 * step(1, 5, p[:, 1]) - 0.15 * step(1.4, 0, p[:, 1])
        )

    def flaky(p: np.ndarray) -> np.ndarray:
        where = np.arctan2(p[:, 0], bend * 0.75 + 1.4 - p[:, 2]) / reach
        return 0.03 * noise(np.stack((np.abs(where) * 34, p[:, 1] * 0.3, p[:, 2] * 0.3), -1), 1.0, 6) + 0.025 * fbm(p, 0.7, 2, 1)

    with s.at(turn=14):
        s.add(
            meshes.grid(points, round_u=True), s.own(Matter("c98238", roughness=0.36, shine=0.7, soft=0.25).painted(colour).bumped(flaky))
        )


@thing("bagel, sesame bagel", seen=32, group=3)
def bagel(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return toasted(0.26 + 0.34 * step(0.4, 3.2, p[:, 1] + 0.5 * fbm(p, 2, 3, 3)) + 0.07 * fbm(p, 0.8, 3, 4))

    wide, thick = 3.3, 2.15
    line = [(wide + thick * math.cos(b), thick * 0.84 * (1 + max(math.sin(b), -0.94))) for b in np.linspace(-math.pi, math.pi, 37)]
    line = [(r, y - 0.1) for r, y in line]
    s.lathe(line, s.own(Matter("c88438", roughness=0.3, shine=0.8, soft=0.25).painted(colour).bumped(rough(0.9, 0.025))), around=64)
    spots = []
    for _ in range(90):
        a, b = rng.uniform(0, 2 * math.pi), rng.gauss(1.45, 0.42)
        n = (math.cos(b) * math.cos(a), math.sin(b), math.cos(b) * math.sin(a))
        r = wide + (thick + 0.02) * math.cos(b)
        spots.append(((r * math.cos(a), thick * 0.84 * (1 + math.sin(b)) - 0.08, r * math.sin(a)), n))
    sprinkles(s, rng, spots, colours=("f0deb4", "e6cc94"), size=(0.11, 0.05, 0.19))


@thing("pretzel, soft pretzel, brezel", seen=48)
def pretzel(s: Solid, rng: random.Random) -> None:
    line = [
        (-1.2, 1.5, 6.2),
        (-3.4, 1.4, 3.9),
        (-0.6, 1.7, 0.9),
        (1.2, 1.4, -1.0),
        (4.6, 1.15, -3.0),
        (7.6, 1.2, -2.6),
        (8.8, 1.2, 0.8),
        (6.6, 1.3, 4.6),
    ]
    line = [
        (-2.6, 2.2, 4.9),
        (-2.2, 2.2, 4.2),
        (-0.9, 2.3, 2.0),
        (0.7, 2.6, 0.4),
        (3.4, 1.5, -2.9),
        (6.4, 1.3, -4.2),
        (8.6, 1.3, -2.2),
        (8.0, 1.4, 2.0),
        (4.8, 1.6, 4.9),
    ]
    left = [(-x, y, z) for x, y, z in line]
    low = [(2.4, 1.75, 5.9), (0, 1.8, 6.3), (-2.4, 1.75, 5.9)]
    ends = [0.5, 0.62, 0.8, 0.9, 1.1, 1.25, 1.35, 1.45, 1.6]

    def colour(p: np.ndarray) -> np.ndarray:
        return toasted(0.62 + 0.16 * fbm(p, 1.8, 4, 3) + 0.14 * step(1, 3, p[:, 1]))

    crust = s.own(Matter("8a4a1e", roughness=0.24, shine=0.8, soft=0.15).painted(colour).bumped(rough(1.0, 0.03)))
    path: list[Spot] = [*line, *low, *reversed(left)]
    radii = [*ends, 1.72, 1.8, 1.72, *reversed(ends)]
    path = [(x, y if k != 3 else y - 1.2, z) for k, (x, y, z) in enumerate(path)]
    with s.at(turn=-6):
        s.tube(path, radii, crust, smooth=7, sides=18, flat=0.92)
        fine = np.array(meshes.curve([(*p, r) for p, r in zip(path, radii, strict=True)], 7))
        grains = []
        for _ in range(75):
            x, y, z, r = fine[rng.randrange(30, len(fine) - 30)]
            a, b = rng.uniform(0, 2 * math.pi), rng.uniform(0, 0.7)
            n = (math.sin(b) * math.cos(a), math.cos(b), math.sin(b) * math.sin(a))
            grains.append(standing((x + n[0] * r, y + n[1] * r * 0.95, z + n[2] * r), n, rng.uniform(0, 90), rng.uniform(0.7, 1.2)))
        strewn(s, meshes.box((0, 0, 0), (0.34, 0.26, 0.3), 0.05, 3), grains, Matter("f4f1ea", roughness=0.3, soft=0.6))


@thing("bun, bread roll, roll, brioche, dinner roll", seen=24, group=3)
def bun(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        return toasted(0.2 + 0.42 * step(0.3, 4.6, p[:, 1] + 0.5 * fbm(p, 2.4, 3, 1)) + 0.06 * fbm(p, 0.7, 3, 2))

    line = [(0, 0), (3.2, 0), (4.4, 0.7), (4.8, 2.0), (4.2, 3.7), (2.6, 4.8), (1.2, 5.15), (0, 5.2)]
    s.lathe(line, s.own(Matter("c07a34", roughness=0.26, shine=0.8, soft=0.25).painted(colour).bumped(rough(1.2, 0.04))), smooth=5)
    spots = []
    for x, z in disc_spots(rng, 60, 3.6, 0.35):
        r2 = x * x + z * z
        spots.append(((x, 5.26 - 0.06 * r2 - 0.0011 * r2 * r2, z), (x * 0.22, 1.0, z * 0.22)))
    sprinkles(s, rng, spots, colours=("f0deb4", "e6cc94"), size=(0.1, 0.05, 0.18))


@thing("cinnamon roll, cinnamon bun, cinnamon snail", seen=38, group=3)
def cinnamon_roll(s: Solid, rng: random.Random) -> None:
    t = np.linspace(0.2, 3.3, 120)[:, None]
    phi = np.linspace(0, 2 * math.pi, 25)[None]
    high = 1.75 + 0.35 * (1 - t / 3.3)
    r = 0.4 + 1.35 * t + 0.74 * np.cos(phi) * np.minimum(1, (3.3 - t) * 2.2)
    y = high * (1 + np.sign(np.sin(phi)) * np.abs(np.sin(phi)) ** 0.6)
    roll = np.stack((r * np.cos(t * 2 * math.pi), y, r * np.sin(t * 2 * math.pi)), -1)

    def colour(p: np.ndarray) -> np.ndarray:
        spiral = ((out(p) - 0.4) / 1.35 - np.arctan2(p[:, 2], p[:, 0]) / (2 * math.pi)) % 1
        seam = step(0.3, 0.46, np.abs(spiral % 1 - 0.0) * (spiral < 0.5) + (1 - spiral) * (spiral >= 0.5))
        return mixed(toasted(0.3 + 0.22 * step(1.5, 3.4, p[:, 1]) + 0.1 * fbm(p, 1.5, 4, 2)), "5a2a10", seam * 0.85)

    with s.at(turn=200):
        s.add(meshes.grid(roll, round_u=True), s.own(Matter("cc8f46", roughness=0.4, soft=0.3).painted(colour).bumped(rough(0.7, 0.04))))
    glaze = Matter("f5efe2", roughness=0.12, soft=0.4)
    for k in range(5):
        z = -3.0 + k * 1.5
        reach = math.sqrt(max(4.0**2 - z * z, 1))
        run = [
            (u * reach, 4.22 - 0.03 * (u * u * reach * reach + z * z) + 0.16 * math.sin(u * 11 + k), z + 0.45 * math.sin(u * 4 + k))
            for u in np.linspace(-1, 1, 22)
        ]
        run = [*run, (run[-1][0] + 0.2, run[-1][1] - 0.8, run[-1][2])] if k % 2 else run
        s.tube(run, [0.26 + 0.08 * math.sin(j * 1.3 + k) for j in range(len(run))], glaze, sides=9, flat=0.9)
