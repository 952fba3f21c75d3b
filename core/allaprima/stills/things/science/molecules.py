"""Models of atoms and molecules."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import metal, plastic
from allaprima.stills.mesh import unit
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.science.fittings import BLACK, CHROME, rod, second_matter


@thing("dna model, dna helix, dna, double helix, dna strand", seen=6)
def dna(s: Solid, rng: random.Random) -> None:
    first, second = s.own(plastic("2f6fc0", 0.14)), s.own(plastic("c43a4a", 0.14), 1)
    pairs = [("e3b23a", "58a55c"), ("58a55c", "e3b23a"), ("8b5cb8", "e07f3a"), ("e07f3a", "8b5cb8")]
    s.lathe([(0, 0), (5.6, 0), (5.8, 0.3), (5.6, 1.0), (4.8, 1.3), (0, 1.4)], BLACK)
    rod(s, (0, 1, 0), (0, 31, 0), 0.28, CHROME)
    turns = np.linspace(0, 2 * math.pi * 1.75, 60)
    for shift, matter in ((0.0, first), (2.4, second)):
        s.tube([(4.4 * math.cos(a + shift), 3 + 28 * a / turns[-1], 4.4 * math.sin(a + shift)) for a in turns], 0.62, matter, sides=14)
    for k in range(18):
        a = turns[-1] * (k + 0.5) / 18
        y = 3 + 28 * a / turns[-1]
        x0, z0, x1, z1 = (4.4 * math.cos(a), 4.4 * math.sin(a), 4.4 * math.cos(a + 2.4), 4.4 * math.sin(a + 2.4))
        middle = ((x0 + x1) / 2, y, (z0 + z1) / 2)
        one, two = pairs[(k * 7 + k // 3) % 4]
        rod(s, (x0, y, z0), middle, 0.36, plastic(one, 0.2), 8)
        rod(s, (x1, y, z1), middle, 0.36, plastic(two, 0.2), 8)
        for x, z, m in ((x0, z0, first), (x1, z1, second)):
            s.ball((x, y, z), 0.92, m, detail=6)


@thing("atom model, atom", seen=10)
def atom(s: Solid, rng: random.Random) -> None:
    ring, electron = second_matter(s, metal("c9cacd", 0.14)), s.own(plastic("2f74c4", 0.1))
    s.lathe([(0, 0), (5.2, 0), (5.4, 0.3), (5.2, 0.9), (1.2, 1.5), (0.4, 2.2), (0.3, 5), (0.3, 14), (0, 14)], BLACK)
    centre = (0, 15.2, 0)
    spots = np.random.default_rng(3).normal(size=(16, 3))
    for k, d in enumerate(unit(spots)):
        at = np.array(centre) + d * 1.5
        s.ball((float(at[0]), float(at[1]), float(at[2])), 0.95, plastic("c8322f" if k % 2 else "e2ddd2", 0.12), detail=10)
    for k in range(3):
        with s.at(*centre, lean=60 * k + 30):
            a = np.linspace(0, 2 * math.pi, 56, endpoint=False)
            s.tube([(10.6 * math.cos(t), 3.9 * math.sin(t), 1.2 * math.sin(t)) for t in a], 0.2, ring, sides=8, closed=True)
            t = 0.7 + 2.2 * k
            s.ball((10.6 * math.cos(t), 3.9 * math.sin(t), 1.2 * math.sin(t)), 0.95, electron, detail=14)


@thing("molecule model, molecule", seen=22)
def molecule(s: Solid, rng: random.Random) -> None:
    carbon, hydrogen, oxygen = (s.own(plastic("2a2a2d", 0.12)), plastic("ece9e2", 0.14), plastic("c22f2a", 0.12))
    with s.at(0, 7.06, 0, turn=20), s.at(tilt=-34):
        for k in range(6):
            a, b = math.radians(60 * k), math.radians(60 * k + 60)
            here = (4.4 * math.cos(a), 4.4 * math.sin(a), 0.5 * (-1) ** k)
            rod(s, here, (4.4 * math.cos(b), 4.4 * math.sin(b), -0.5 * (-1) ** k), 0.38, CHROME)
            s.ball(here, 1.55, carbon, detail=16)
            far = (7.6 * math.cos(a), 7.6 * math.sin(a), 1.0 * (-1) ** k)
            rod(s, here, far, 0.38, CHROME)
            if k == 1:
                s.ball(far, 1.45, oxygen, detail=18)
                tip = (far[0] + 2.8, far[1] + 0.9, far[2])
                rod(s, far, tip, 0.38, CHROME)
                s.ball(tip, 1.05, hydrogen, detail=14)
            else:
                s.ball(far, 1.05, hydrogen, detail=14)
