"""Lavender, pampas grass and dried flowers."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, leaf, matt
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import between, noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.flowers.blooms import disc, shaded
from allaprima.stills.things.flowers.stems import branch
from allaprima.stills.things.plants.petals import along, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, beads, spikes, stalk, xyz


@thing("lavender, lavender bundle, bundle of lavender, bunch of lavender, lavender stem@cut, lavender sprig@cut", seen=34)
def lavender(s: Solid, rng: random.Random) -> None:
    def build(pen: Solid, rng: random.Random) -> None:
        cut = s.variant == "cut"
        count = 5 if cut else 14
        buds, ways, greens = [], [], []
        for k in range(count):
            a, r = math.radians(GOLDEN) * k, math.sqrt((k + 0.5) / count)
            x, z = math.sin(a) * r, math.cos(a) * r
            spread, foot = (3.2, 0.35) if cut else (4.0, 1.6)
            tall = rng.uniform(25, 30) - 2.5 * r
            line = [
                (-foot * x, 0, -foot * z),
                (0.35 * x, 10, 0.35 * z),
                (spread * 0.5 * x, tall * 0.68, spread * 0.5 * z),
                (spread * x, tall, spread * z),
            ]
            greens.append(line)
            way = np.array(curve(line, 16))
            top = way[-1] - way[-3]
            top = top / np.linalg.norm(top)
            aside = np.cross(top, (0, 0, 1.0))
            other = np.cross(top, aside)
            for j in range(9):
                base = way[-1] - top * (6.0 * (j / 8) ** 1.1) - (0 if j < 8 else 1) * top * 0.6
                for m in range(5):
                    b = m * math.tau / 5 + j * 0.5
                    side = aside * math.cos(b) + other * math.sin(b)
                    buds.append(base + side * (0.22 + 0.16 * math.sin(math.pi * (j + 1.2) / 10)))
                    ways.append(side * 0.75 + top)
        for line in greens:
            stalk(pen, line, 0.085, leaf("7d9560"), sides=5, smooth=3)

        def violet(p: np.ndarray) -> np.ndarray:
            return between("5a4796", "9a86d0", 0.5 + 0.8 * noise(p, 0.45, 3))

        usual = s.own(leaf("7766b5").painted(violet))
        beads(pen, np.array(buds), 0.21, usual, ways=np.array(ways), long=1.75, rows=3, sides=4)
        if not cut:
            pen.tube(
                [(0.85 * math.cos(a), 9.6 + 0.22 * math.sin(a * 2), 0.85 * math.sin(a)) for a in np.linspace(0, 6.28, 24, endpoint=False)],
                0.16,
                matt("c9ab7c"),
                sides=6,
                closed=True,
            )
            pen.tube(
                [(0.85 * math.cos(a), 10.0 + 0.2 * math.sin(a * 3), 0.85 * math.sin(a)) for a in np.linspace(0, 6.28, 24, endpoint=False)],
                0.16,
                matt("c9ab7c"),
                sides=6,
                closed=True,
            )
            for end in (-1, 1):
                pen.tube(
                    [(0, 9.8, 0.9), (end * 1.6, 10.8, 1.1), (end * 2.5, 9.8, 1.0), (end * 1.4, 9.4, 1.1), (0, 9.8, 1.0)],
                    0.12,
                    matt("c9ab7c"),
                    smooth=5,
                    sides=6,
                )
                pen.tube([(0, 9.8, 1.0), (end * 0.9, 8.4, 1.1), (end * 1.6, 7.0, 0.9)], 0.12, matt("c9ab7c"), smooth=4, sides=6)

    branch(s, rng, build, thin=0.7, up=86)


@thing("pampas grass, pampas, pampas plume, dried pampas grass, pampas stem@cut", seen=34)
def pampas(s: Solid, rng: random.Random) -> None:
    def build(pen: Solid, rng: random.Random) -> None:
        starts, ends = [], []
        plumes = (
            ((0, 0, 0), (0.3, 15, 0), (1.2, 26, 0.5), (3.2, 35.5, 1.6)),
            ((0.1, 0, 0), (-0.8, 14, 0), (-3.2, 24, 0.8), (-7, 32, 1.6)),
            ((0, 0, 0.1), (1, 12, 0.2), (4.2, 21, 1), (8, 28, 2)),
        )
        for line in plumes:
            stalk(pen, line, [0.16, 0.15, 0.09, 0.03], leaf("c9b184"), sides=6)
            way = np.array(curve(line, 40))
            low = len(way) * 45 // 100
            for _ in range(560):
                share = rng.random() ** 0.85
                k = low + int(share * (len(way) - 1 - low))
                top = way[min(k + 2, len(way) - 1)] - way[k - 2]
                top /= np.linalg.norm(top)
                a = rng.uniform(0, 2 * math.pi)
                side = np.cross(top, (math.sin(a), 0.3, math.cos(a)))
                side /= np.linalg.norm(side)
                bushy = 2.2 * math.sin(math.pi * (0.12 + 0.86 * share)) ** 0.7
                tip = (
                    way[k]
                    + side * bushy * rng.uniform(0.5, 1.0)
                    + top * rng.uniform(1.2, 2.6)
                    + np.array((0, -0.5 * bushy * rng.random(), 0))
                )
                mid = way[k] + side * bushy * 0.4 + top * 0.9
                starts += [way[k], mid]
                ends += [mid, tip]

        def straw(p: np.ndarray) -> np.ndarray:
            return 0.85 + 0.35 * marked(p) + 0.1 * along(p)

        fluff = s.own(Matter("efdfc2", roughness=0.9, shine=0.1, soft=1.0, fuzz=0.3, glow=0.3)).painted(straw)
        spikes(pen, np.array(starts), np.array(ends), 0.1, fluff, sides=2, blunt=0.2)

    branch(s, rng, build)


@thing("dried flower, dried flower bunch, bunch of dried flowers, strawflower, dried flower stem@cut", seen=34)
def dried_flower(s: Solid, rng: random.Random) -> None:
    def build(pen: Solid, rng: random.Random) -> None:
        cut = s.variant == "cut"
        tones = ("c98a4a", "b3574a", "d9b36a", "e3d2b4", "a8606a")
        blade = petal(1.3, 0.62, "egg", bend=-50, cup=40, rows=5, columns=3)
        for k in range(3 if cut else 9):
            a, r = math.radians(GOLDEN) * k, math.sqrt((k + 0.4) / 9)
            x, z = math.sin(a) * r, math.cos(a) * r
            tall = rng.uniform(23, 29)
            top = np.array((5.5 * x, tall, 5.5 * z))
            stalk(
                pen,
                [(-1.6 * x, 0, -1.6 * z), (0.3 * x, 10, 0.3 * z), (3 * x, tall * 0.7, 3 * z), tuple(top)],
                0.09,
                leaf("9a8a58"),
                sides=5,
            )
            place = matrix(*xyz(top), turn=math.degrees(math.atan2(x, z)), tilt=38 * r)
            rings = ((7, 62, 0.6), (11, 40, 0.85), (13, 18, 1.05), (13, -4, 1.15))
            petals = [
                moved(blade, place @ matrix(turn=360 / n * j + 13 * n, tilt=-rise, scale=size), rng.random())
                for n, rise, size in rings
                for j in range(n)
            ]
            sheets(
                pen, petals, (s.own(leaf(tones[k % 5])) if k % 5 == 0 else leaf(tones[k % 5])).but(roughness=0.7).painted(shaded(0.7, 1.15))
            )
            beads(pen, (place[:3, :3] @ disc(26, 0.5, 0.1, 0.4).T).T + top, 0.09, matt("b5812e"), rows=3, sides=5)
        if not cut:
            for turn in range(3):
                pen.tube(
                    [(0.75 * math.cos(a), 9.6 + 0.25 * turn, 0.75 * math.sin(a)) for a in np.linspace(0, 6.28, 20, endpoint=False)],
                    0.13,
                    matt("b89a6c"),
                    sides=6,
                    closed=True,
                )

    branch(s, rng, build, thin=0.8)
