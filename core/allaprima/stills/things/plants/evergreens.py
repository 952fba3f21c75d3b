"""Fir branches, holly, mistletoe and wreaths."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, leaf, matt, plastic, skin
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.outlines import both_halves, outline_leaf
from allaprima.stills.things.plants.petals import along, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import beads, settle, spikes, stalk, xyz

_SPRAY = (
    ((0, 0, 0), (0.8, 8, 0.2), (0, 17, 0.5), (0.6, 26, 1.0)),
    ((0.5, 5, 0.1), (4, 9, 0.4), (6.8, 14.5, 0.6)),
    ((0.6, 7, 0.2), (-3.2, 11, 0.6), (-6.4, 16, 0.8)),
    ((0.2, 13, 0.4), (3.2, 17, 0.7), (5.2, 21.5, 0.9)),
    ((0.1, 15, 0.5), (-2.6, 19, 0.8), (-4.6, 23, 1.0)),
)


def _needles(
    s: Solid, rng: random.Random, lines: Sequence[np.ndarray], *, long: float = 1.9, dense: float = 9, colour: str = "4a7448"
) -> None:
    starts, ends = [], []
    for line in lines:
        way = np.diff(line, axis=0)
        for k, step_ in enumerate(way):
            length = float(np.linalg.norm(step_))
            top = step_ / max(length, 1e-6)
            for _ in range(max(1, round(length * dense))):
                a = rng.uniform(0, 2 * math.pi)
                side = np.cross(top, (math.sin(a), 0.35, math.cos(a)))
                side /= max(np.linalg.norm(side), 1e-6)
                spot = line[k] + step_ * rng.random()
                starts.append(spot)
                ends.append(spot + (side * 0.78 + top * 0.62) * long * rng.uniform(0.8, 1.05))
    needle = leaf(colour).but(roughness=0.5).painted(lambda p: 0.7 + 0.4 * marked(p) + 0.25 * along(p))
    spikes(s, np.array(starts), np.array(ends), 0.085, needle, sides=2, blunt=0.4)


@thing(
    "fir branch, christmas branch, pine branch, spruce branch, evergreen branch, fir twig, pine twig, christmas tree branch, "
    "fir sprig@cut, pine sprig@cut",
    seen=36,
)
def fir_branch(s: Solid, rng: random.Random) -> None:
    pen = Solid(s.coat)
    bark = skin("6a4d36", 0.8)
    for number, line in enumerate(_SPRAY):
        stalk(pen, line, list(np.linspace(0.32 if number == 0 else 0.2, 0.1, len(line))), bark)
    _needles(pen, rng, [np.array(curve(line, 6))[(4 if number == 0 else 0) :] for number, line in enumerate(_SPRAY)], dense=22)
    if s.variant == "cut":
        s.parts += pen.parts
        return
    place = matrix(turn=62, tilt=88) @ matrix(turn=180)
    s.parts += [part.moved(place) for part in pen.parts]
    settle(s, sink=0.15)


@thing("holly, holly branch, holly sprig, holly leaf, sprig of holly", seen=40)
def holly(s: Solid, rng: random.Random) -> None:
    half = (
        (0.15, 0),
        (0.9, 0.7),
        (1.9, 0.8),
        (1.25, 1.8),
        (1.2, 2.4),
        (2.2, 2.9),
        (1.3, 3.7),
        (1.1, 4.4),
        (1.8, 5.1),
        (0.8, 5.7),
        (0.5, 6.3),
        (0, 7.4),
    )
    blade = outline_leaf(both_halves(half), (0, 3.2), rows=6)
    blade[..., 1] += 0.35 * np.abs(blade[..., 0]) ** 1.2 - 0.02 * blade[..., 2] ** 2

    def shade(p: np.ndarray) -> np.ndarray:
        return 0.9 + 0.6 * np.exp(-((p[:, 0] / 0.09) ** 2)) + 0.1 * noise(p, 1.5)

    places = ((80, 0.6), (205, 0.9), (325, 0.7), (20, 1.6), (140, 1.5))
    leaves = [
        moved(blade, matrix(0, y, 0, turn=turn, tilt=-12 - 3 * y, scale=1.0 if y < 1.2 else 0.75) @ matrix(z=0.3), rng.random())
        for turn, y in places
    ]
    sheets(s, leaves, leaf("2f6238").but(roughness=0.18, shine=1.0).painted(shade))
    spots = np.array([(0.75 * math.sin(k * 2.1), 2.0 + 0.35 * (k % 2), 0.9 * math.cos(k * 2.1)) for k in range(5)] + [(0.1, 2.9, 0.1)])
    berries = s.own(skin("c41f26", 0.12))
    beads(s, spots, 0.62, berries, rows=12, sides=18)
    beads(s, spots + np.array((0.05, 0.6, 0.12)), 0.08, matt("2a1a16"), rows=3, sides=6)
    stalk(s, [(0, 1.6, 0), (-1.2, 0.7, -2), (-2.6, 0.4, -4)], 0.18, skin("6a5a3a", 0.8))
    settle(s)


@thing("mistletoe, mistletoe branch, mistletoe sprig, sprig of mistletoe", seen=38)
def mistletoe(s: Solid, rng: random.Random) -> None:
    blade = petal(4.6, 1.35, "spoon", bend=24, cup=15, rows=8)
    leaves: list[np.ndarray] = []
    berries: list[np.ndarray] = []
    starts: list[np.ndarray] = []
    ends: list[np.ndarray] = []

    def fork(at: np.ndarray, turn: float, rise: float, length: float, depth: int) -> None:
        a, b = math.radians(turn), math.radians(rise)
        tip = at + length * np.array((math.sin(a) * math.cos(b), math.sin(b), math.cos(a) * math.cos(b)))
        starts.append(at)
        ends.append(tip)
        if depth == 0:
            leaves.extend(
                moved(blade, matrix(*xyz(tip), turn=turn + side, tilt=-rise - 6, scale=rng.uniform(0.85, 1.1)), rng.random())
                for side in (32, -32)
            )
            berries.extend(
                tip + np.array((rng.uniform(-0.4, 0.4), 0.3 * k - 0.1, rng.uniform(-0.4, 0.4))) for k in range(rng.choice((1, 2, 3)))
            )
            return
        for side in (34, -34):
            fork(tip, turn + side * rng.uniform(0.8, 1.2), rise * 0.5 + rng.uniform(-4, 16), length * 0.85, depth - 1)

    for turn in (62, 20, 105):
        fork(np.array((-6.0, 1.4, -3.4)), turn, 14, 3.6, 2)
    spikes(s, np.array(starts), np.array(ends), 0.16, leaf("8f9a4a"), sides=7, blunt=0.75)
    sheets(s, leaves, leaf("8aa052").painted(lambda p: 0.8 + 0.35 * marked(p)))
    beads(s, np.array(berries), 0.4, s.own(Matter("eeeede", roughness=0.2, soft=0.8)), rows=9, sides=14)
    settle(s)


@thing("wreath, christmas wreath, fir wreath, door wreath", seen=52)
def wreath(s: Solid, rng: random.Random) -> None:
    sprays = []
    for k in range(34):
        a = 2 * math.pi * k / 34
        for ring in (-1, 1):
            r = 12.5 + ring * 1.2 + rng.uniform(-0.8, 0.8)
            b = a + rng.uniform(-0.05, 0.05)
            end = b + 0.34
            rise = rng.uniform(1.6, 3.8)
            sprays.append(
                np.array(
                    curve(
                        [
                            (r * math.sin(b), 1.6, r * math.cos(b)),
                            ((r + 0.6 * ring) * math.sin(b + 0.18), 2.4, (r + 0.6 * ring) * math.cos(b + 0.18)),
                            ((r + 2.1 * ring) * math.sin(end), rise, (r + 2.1 * ring) * math.cos(end)),
                        ],
                        3,
                    )
                )
            )
    _needles(s, rng, sprays, long=2.1, dense=8)
    s.tube(
        [(12.5 * math.sin(a), 1.6, 12.5 * math.cos(a)) for a in np.linspace(0, 6.28, 36, endpoint=False)],
        0.9,
        leaf("2f4a2c"),
        sides=7,
        closed=True,
    )
    spots = np.array(
        [
            (13.2 * math.sin(a) + rng.uniform(-1, 1), 3.6, 13.2 * math.cos(a) + rng.uniform(-1, 1))
            for a in np.linspace(0, 6.28, 8, endpoint=False)
            for _ in range(3)
        ]
    )
    beads(s, spots, 0.68, skin("b81f28", 0.12), rows=6, sides=9)
    bow = s.own(plastic("b3222c", 0.5))
    with s.at(0, 4.2, 12.6, tilt=-62):
        for end in (-1, 1):
            s.tube(
                [(0, 0, 0), (end * 2.2, 1.5, 0.6), (end * 4.6, 1.0, 0.5), (end * 4.2, -1.0, 0.4), (end * 1.8, -0.9, 0.4), (0, 0, 0.1)],
                0.9,
                bow,
                smooth=4,
                sides=10,
                flat=0.2,
            )
            s.tube([(0, 0, 0.2), (end * 1.6, -2.8, 0.5), (end * 2.6, -5.6, 0.1)], 0.85, bow, smooth=4, sides=10, flat=0.18)
        s.ball((0, 0, 0.4), (1.0, 1.0, 0.7), bow, detail=12)
    settle(s)
