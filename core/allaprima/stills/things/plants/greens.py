"""Herbs, seedlings, grass and clover."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import leaf, matt
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import between, fbm, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.outlines import outline_leaf
from allaprima.stills.things.plants.petals import along, green, marked, moved, petal, sheets
from allaprima.stills.things.plants.pots import pot
from allaprima.stills.things.plants.shapes import GOLDEN, beads, settle, stalk, xyz


@thing("basil plant, herbs in a pot, potted herb, basil in a pot, pot of basil, pot of herbs, herb plant", seen=26)
def herbs(s: Solid, rng: random.Random) -> None:
    base = pot(s, 10, 6.4)
    blade = petal(4.6, 3.0, "egg", bend=40, cup=-42, wave=0.08, rows=8, columns=7)
    leaves = []
    for k in range(15):
        o = k / 14
        a, r = math.radians(GOLDEN * k), 4.4 * math.sqrt(o)
        high = (15 - 4.5 * o) * rng.uniform(0.9, 1.08)
        foot, top = (
            (r * 0.8 * math.sin(a), base - 0.4, r * 0.8 * math.cos(a)),
            np.array((r * 1.7 * math.sin(a), base + high, r * 1.7 * math.cos(a))),
        )
        stalk(s, [foot, tuple((np.array(foot) + top) / 2), tuple(top)], 0.15, leaf("7d9a55"), sides=5, smooth=2)
        for level, share in enumerate((1.0, 0.86, 0.66, 0.44)):
            spot = np.array(foot) + (top - foot) * share
            for side in (0, 180):
                size = (0.62, 0.95, 1.1, 0.9)[level] * rng.uniform(0.9, 1.1)
                rise = (52, 18, 10, 6)[level]
                leaves.append(
                    moved(
                        blade,
                        matrix(
                            *xyz(spot),
                            turn=GOLDEN * k + 90 * level + side,
                            tilt=-rise + rng.uniform(-8, 8),
                            lean=rng.uniform(-14, 14),
                            scale=size,
                        ),
                        rng.random(),
                    )
                )
    sheets(s, leaves, green("659548", rib=0.35).but(roughness=0.3))


@thing("seedling, sprout, young plant, sapling", seen=30)
def seedling(s: Solid, rng: random.Random) -> None:
    def earth(p: np.ndarray) -> np.ndarray:
        return between("2a1d14", "54402e", 0.5 + 0.7 * fbm(p, 0.8, 4, 5))

    s.lathe(
        [(7, 0), (6.2, 0.8), (4.4, 2.0), (2.2, 2.8), (0, 3.0)],
        matt("3a2b20").painted(earth).bumped(lambda p: 0.3 * fbm(p, 1.0, 4, 8)),
        smooth=5,
        shape=lambda a: 1 + 0.06 * np.sin(3 * a + 1) + 0.04 * np.sin(7 * a),
    )
    crumbs = np.array(
        [(7.3 * math.sqrt(rng.random()) * math.sin(a), 0.0, 7.3 * math.sqrt(rng.random()) * math.cos(a)) for a in np.linspace(0, 60, 60)]
    )
    crumbs[:, 1] = 2.9 * np.clip(1 - (out(crumbs) / 6.9) ** 1.6, 0.04, 1)
    beads(s, crumbs, np.array([rng.uniform(0.12, 0.36) for _ in crumbs]), matt("3a2b20").painted(earth), rows=4, sides=6)
    stalk(s, [(0, 2.6, 0), (-0.3, 5, 0.1), (0.2, 8.2, 0.2)], [0.24, 0.2, 0.17], leaf("93b75a"), sides=10)
    big = petal(4.2, 2.3, "egg", bend=36, cup=-24, wave=0.1, rows=13, columns=9)
    places = ((72, 34, 1.0), (-104, 40, 0.95), (10, 66, 0.5), (178, 70, 0.4))
    sheets(
        s,
        [moved(big, matrix(0.2, 8.1, 0.2, turn=turn, tilt=-rise, scale=size), 0.5 + 0.1 * size) for turn, rise, size in places],
        green("7fae4c"),
    )


@thing("grass tuft, tuft of grass, patch of grass", seen=22)
def grass(s: Solid, rng: random.Random) -> None:
    s.lathe([(6.2, 0), (5.2, 0.7), (2.8, 1.2), (0, 1.3)], matt("3e3022").bumped(lambda p: 0.2 * fbm(p, 0.8, 3)), smooth=4)
    blades = []
    for k in range(330):
        o = k / 329
        r = 5.4 * math.sqrt(o)
        a = math.radians(GOLDEN * k)
        blade = petal(
            rng.uniform(7, 14) * (1.1 - 0.35 * o),
            rng.uniform(0.3, 0.48),
            "sword",
            bend=rng.uniform(20, 80),
            power=1.5,
            cup=35,
            rows=7,
            columns=3,
        )
        blades.append(
            moved(
                blade,
                matrix(
                    r * math.sin(a), 0.6, r * math.cos(a), turn=GOLDEN * k + rng.uniform(-70, 70), tilt=-86 + 22 * o + rng.uniform(-8, 8)
                ),
                rng.random(),
            )
        )
    sheets(s, blades, leaf("6c9444").painted(lambda p: 0.6 + 0.3 * along(p) + 0.4 * marked(p)))


@thing("four-leaf clover, clover, four leaf clover, shamrock@three, lucky clover, three-leaf clover@three", seen=48)
def clover(s: Solid, rng: random.Random) -> None:
    count = 3 if s.variant else 4
    half = ((0.02, 0), (0.55, 0.5), (0.98, 1.1), (1.12, 1.6), (1.02, 2.0), (0.74, 2.25), (0.4, 2.25), (0.14, 2.08), (0, 1.92))
    line = [(p[0], p[1]) for p in curve(half, 3)]
    blade = outline_leaf([*line, *((-x, z) for x, z in reversed(line[:-1]))], (0, 1.1), rows=7)
    blade[..., 1] += 0.14 * np.abs(blade[..., 0]) + 0.05 * blade[..., 2]

    def shade(p: np.ndarray) -> np.ndarray:
        u, z = np.abs(p[:, 0]), p[:, 2]
        chevron = np.exp(-(((z - 1.15 + 0.55 * u) / 0.14) ** 2)) * step(1.0, 0.6, u)
        fine = np.exp(-((np.abs((z * 4 - u * 3) % 1 - 0.5) / 0.12) ** 2))
        found: np.ndarray = 0.9 + 0.5 * chevron + 0.25 * np.exp(-((u / 0.035) ** 2)) + 0.08 * fine
        return found

    turn = 20.0
    places = [matrix(0, 0.5, 0.0, turn=turn + 360 / count * k, tilt=-4) @ matrix(z=0.05) for k in range(count)]
    sheets(s, [moved(blade, place) for place in places], s.own(leaf("4f8f46")).painted(shade))
    stalk(s, [(0, 0.48, 0), (-0.6, 0.3, 1.2), (-1.4, 0.1, 4.6)], [0.09, 0.08, 0.08], leaf("7fa05a"))
    settle(s)
