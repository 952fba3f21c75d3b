"""Pots and kettles for tea and coffee."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, ceramic, glass, metal, plastic, steel
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import cells
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.turning import lathe, spout


def _facets(s: Solid, profile: Sequence[Point], count: int, matter: Matter) -> None:
    """Turned, with flat sides."""
    turns = (np.arange(count + 1) + 0.5) / count * 2 * math.pi
    line = np.array(profile, float)
    for a, b in itertools.pairwise(turns):
        ends = np.array([(math.sin(b), math.cos(b)), (math.sin(a), math.cos(a))])
        for low, high in itertools.pairwise(line):
            rows = [[(r * x, y, r * z) for x, z in ends] for r, y in (low, high)]
            s.sheet(rows, matter)


@thing("teapot, tea pot, porcelain teapot, china teapot", seen=18)
def teapot(s: Solid, rng: random.Random) -> None:
    glaze = s.own(ceramic("e9e4d8"))
    with s.at(turn=14):
        lathe(s, [(0, 0.3), (4.4, 0.3), (4.6, 0), (5.2, 0), (5.5, 0.5)], glaze, around=64)
        body = [(5.4, 0.4), (7.6, 2.2), (8.7, 5.2), (8.3, 8.4), (6.4, 10.9), (4.6, 11.9), (4.3, 12.1)]
        lathe(s, body, glaze, smooth=6, around=72)
        lathe(
            s,
            [
                (4.75, 12.0),
                (4.75, 12.25),
                (4.5, 12.45),
                (3.6, 13.0),
                (2.2, 13.6),
                (0.9, 13.85),
                (0.6, 14.1),
                (0.75, 14.5),
                (1.15, 15.0),
                (1.05, 15.6),
                (0.5, 15.95),
                (0, 16),
            ],
            glaze,
            smooth=4,
        )
        spout(
            s, [(-7.2, 4.0, 0), (-9.6, 5.0, 0), (-11.2, 7.6, 0), (-12.3, 10.2, 0), (-13.6, 11.7, 0)], [2.4, 1.9, 1.35, 1.0, 0.85], glaze, 42
        )
        s.tube(
            [(7.4, 9.4, 0), (10.2, 11.2, 0), (13.0, 10.0, 0), (13.2, 6.8, 0), (11.4, 4.2, 0), (8.0, 3.2, 0)],
            [0.75, 0.68, 0.65, 0.62, 0.62, 0.75],
            glaze,
            smooth=7,
            flat=1.25,
            sides=18,
        )


@thing("kettle, tea kettle, teakettle, whistling kettle", seen=16)
def kettle(s: Solid, rng: random.Random) -> None:
    made = s.own(steel(0.1))
    with s.at(turn=16):
        lathe(
            s,
            [(0, 0), (9.8, 0), (10.7, 0.5), (11, 1.8), (10.6, 5.5), (9.2, 9.6), (7.2, 12.2), (5.4, 13.2), (5.2, 13.3)],
            made,
            smooth=5,
            around=80,
        )
        lathe(s, [(5.6, 13.1), (5.7, 13.4), (5.3, 13.7), (3.6, 14.4), (1.2, 14.8), (0, 14.8)], made, smooth=4)
        lathe(s, [(0.5, 14.6), (0.6, 15.4), (1.3, 16.0), (1.4, 16.7), (0.8, 17.2), (0, 17.3)], plastic("1c1b1d", 0.3), smooth=4)
        spout(s, [(-8.2, 6.4, 0), (-10.8, 8.2, 0), (-12.6, 10.2, 0), (-13.6, 11.4, 0)], [2.3, 1.8, 1.4, 1.3], made, 40)
        for x in (-1, 1):
            s.tube([(7.2 * x, 11.6, 0), (8.2 * x, 14.4, 0), (8.0 * x, 17.6, 0), (6.6 * x, 19.8, 0)], 0.42, made, smooth=5, flat=1.5)
        s.tube(
            [(-6.9, 19.5, 0), (-4.5, 21.2, 0), (0, 22.0, 0), (4.5, 21.2, 0), (6.9, 19.5, 0)],
            [0.8, 1.05, 1.15, 1.05, 0.8],
            plastic("1c1b1d", 0.35),
            smooth=6,
            flat=1.15,
        )


@thing("french press, cafetiere, coffee press", seen=14)
def french_press(s: Solid, rng: random.Random) -> None:
    made = s.own(steel(0.14))
    with s.at(turn=-26):
        lathe(s, [(0, 0.9), (4.6, 0.9), (4.85, 1.3), (4.85, 16.4), (5.1, 17.2)], glass(), smooth=0, around=64)
        lathe(s, [(0, 1.05), (4.7, 1.05), (4.72, 10.6), (0, 10.6)], plastic("20100a", 0.08), around=64)
        lathe(s, [(4.74, 10.4), (4.74, 11.3), (0, 11.4)], plastic("a9713a", 0.6).bumped(lambda p: 0.03 * cells(p, 0.35, 3)), around=64)
        for low, high in ((0.6, 2.2), (14.2, 15.2)):
            lathe(s, [(4.86, low), (5.05, low), (5.1, (low + high) / 2), (5.05, high), (4.86, high)], made, around=64)
        for k in range(4):
            with s.at(turn=45 + k * 90):
                s.tube([(5.3, 0.25, 0), (5.2, 1.4, 0), (5.0, 2.4, 0), (5.0, 14.6, 0)], 0.24, made, flat=1.9)
                s.ball((5.3, 0.28, 0), (0.5, 0.28, 0.5), made, detail=10)
        lathe(s, [(5.2, 16.9), (5.35, 17.1), (5.3, 17.7), (4.6, 18.3), (2.8, 18.9), (0.8, 19.2), (0, 19.2)], made, smooth=4, around=64)
        s.tube([(0, 11, 0), (0, 22.4, 0)], 0.18, steel())
        s.ball((0, 22.9, 0), (1.05, 1.0, 1.05), plastic("1c1b1d", 0.25))
        s.tube(
            [(5.0, 14.7, 0), (7.0, 15.1, 0), (8.8, 14.2, 0), (9.3, 11.0, 0), (9.0, 7.0, 0), (8.2, 4.2, 0), (7.4, 3.0, 0)],
            [0.6, 0.62, 0.7, 0.72, 0.7, 0.66, 0.6],
            plastic("1c1b1d", 0.3),
            smooth=5,
            flat=1.4,
        )
        s.tube([(5.0, 1.4, 0), (6.4, 2.0, 0), (7.6, 3.2, 0)], 0.3, made, smooth=3)


@thing("moka pot, stovetop espresso maker, coffee pot, percolator", seen=14)
def moka_pot(s: Solid, rng: random.Random) -> None:
    made = s.own(metal("c4c4c6", 0.24))
    with s.at(turn=18):
        _facets(s, [(0, 0), (4.6, 0), (4.85, 0.3), (4.85, 1.4), (4.3, 6.0), (3.9, 6.9)], 8, made)
        lathe(
            s,
            [(3.7, 6.7), (4.15, 6.9), (4.25, 7.3), (4.15, 7.7), (3.95, 7.9), (4.1, 8.2), (4.2, 8.6), (4.0, 9.0), (3.4, 9.1)],
            made,
            around=64,
            smooth=2,
        )
        _facets(s, [(3.5, 8.9), (3.6, 9.4), (4.7, 16.2), (4.75, 16.6)], 8, made)
        _facets(s, [(4.75, 16.6), (4.95, 16.7), (4.95, 17.0), (4.6, 17.2), (1.2, 18.6), (0.5, 18.7), (0, 18.7)], 8, made)
        lathe(s, [(0.5, 18.5), (0.5, 19.2), (1.0, 19.7), (1.1, 20.4), (0.7, 21.0), (0, 21.1)], plastic("1b1a1c", 0.25), smooth=4)
        left = [(-4.1, 12.2, 0.15), (-4.35, 13.6, 0.8), (-4.3, 15.2, 1.35), (-4.3, 16.7, 1.7)]
        tip = [(-4.2, 12.0, 0), (-5.1, 13.6, 0), (-5.9, 15.4, 0), (-6.6, 17.0, 0)]
        right = [(x, y, -z) for x, y, z in left]
        s.sheet([left, tip], made)
        s.sheet([tip, right], made)
        s.sheet([[left[-1], tip[-1]], [(-4.3, 16.7, 0), right[-1]]], made)
        s.tube(
            [(4.6, 15.9, 0), (6.4, 16.3, 0), (8.2, 16.2, 0), (8.9, 14.6, 0), (9.0, 11.6, 0), (8.7, 9.4, 0)],
            [0.6, 0.55, 0.7, 0.85, 0.85, 0.75],
            plastic("1b1a1c", 0.3),
            smooth=5,
            flat=1.2,
        )
