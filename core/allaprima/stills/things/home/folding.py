"""Umbrellas and fans."""

from __future__ import annotations

import itertools
import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, made_of, steel
from allaprima.stills.patterns import between, cells, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("umbrella, open umbrella, parasol, closed umbrella@closed, folded umbrella@closed", seen=12)
def umbrella(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("b02a36", roughness=0.55, shine=0.6, fuzz=0.1))
    wood, tin = made_of("walnut wood"), steel(0.2)
    if s.variant:
        with s.at(0, 3.5, 0, turn=24, lean=-90):
            s.lathe(
                [(0.5, -34), (1.2, -33), (2.4, -20), (3.0, 0), (3.1, 14), (2.6, 20), (1.6, 22)],
                own,
                smooth=4,
                around=72,
                shape=lambda a: 0.9 + 0.1 * np.abs(np.sin(4 * a + 0.4)),
            )
            s.tube([(0, 20, 0), (0, 38, 0)], 0.6, tin)
            s.tube([(0, 34, 0), (0, 43, 0), (0, 47, 0.6), (0, 49, 3.5), (0, 47, 6.3), (0, 43.5, 6.6)], 1.1, wood, smooth=6)
            s.tube([(0, -34, 0), (0, -39, 0)], [0.5, 0.25], tin)
            s.ring((0, 6, 0), 3.0, 0.35, own, sides=8)
        return
    n, ribs = 8, []
    with s.at(0, 41, 0, turn=20, tilt=-62):
        for k in range(n):
            rows = []
            for t in np.linspace(0.0, 1, 13):
                r, y = (46 * math.sin(t * 1.18) / math.sin(1.18), 27 * (math.cos(t * 1.18) - 1) / (1 - math.cos(1.18)) + 27)
                row = []
                for w in np.linspace(0, 1, 9):
                    sag = 4 * w * (1 - w)
                    a = (k + w) * 2 * math.pi / n
                    flat = math.cos(math.pi / n) / math.cos((w - 0.5) * 2 * math.pi / n)
                    row.append(
                        (
                            r * flat * (1 - 0.06 * sag * t**2) * math.cos(a),
                            y - 1.8 * sag * t * (1 - 0.6 * t),
                            r * flat * (1 - 0.06 * sag * t**2) * math.sin(a),
                        )
                    )
                rows.append(row)
            s.sheet(np.array(rows), own)
            ribs.append([(p[0][0], p[0][1] - 0.3, p[0][2]) for p in rows])
        for rib in ribs:
            s.tube(rib, 0.22, tin, sides=6)
        s.tube([(0, 33, 0), (0, -40, 0)], 0.6, tin)
        s.tube([(0, 27, 0), (0, 35, 0)], [0.9, 0.4], tin)
        s.tube([(0, -36, 0), (0, -44, 0), (0.6, -48, 0), (3.6, -50, 0), (6.6, -48, 0), (6.9, -44, 0)], 1.2, wood, smooth=6)


@thing("fan, folding fan, hand fan, paper fan", seen=12)
def fan(s: Solid, rng: random.Random) -> None:
    def blossoms(p: np.ndarray) -> np.ndarray:
        base = between("f0e6d2", "e2b8a8", step(9, 21, np.hypot(p[:, 0], p[:, 1])) * 0.5)
        branch = np.abs(p[:, 1] - 12 - 0.22 * p[:, 0] - 1.1 * np.sin(p[:, 0] * 0.4))
        base = mixed(base, "5a3a2c", step(0.36, 0.2, branch + 0.012 * p[:, 0]))
        dots = cells(p * (1, 1, 0), 2.3, 5)
        near = step(4.2, 1.8, branch)
        base = mixed(base, "c8465a", step(0.33, 0.28, dots) * near)
        return mixed(base, "f4d8a0", step(0.1, 0.07, dots) * near)

    paper = s.own(Matter("efe2cc", roughness=0.75, shine=0.4, soft=0.2, paint=blossoms))
    wood = s.own(made_of("walnut wood"), 1)
    folds, half = 22, 76
    with s.at(0, 0.7, 0, tilt=-10, turn=-6):
        rows = []
        for k in range(2 * folds + 1):
            a = math.radians(-half + 2 * half * k / (2 * folds))
            z = 0.42 * (-1 if k % 2 else 1)
            rows.append([(r * math.sin(a), r * math.cos(a), z * r / 21) for r in np.linspace(8.5, 22, 4)])
        for first, second in itertools.pairwise(rows):
            s.sheet(np.array([first, second]), paper)
        for k in range(folds + 1):
            angle = -half + 2 * half * k / folds
            with s.at(0, 0, 0.12 if k in (0, folds) else 0.0, lean=-angle):
                s.plate(
                    [(-0.28, -0.5), (0.28, -0.5), (0.4, 9.4), (-0.4, 9.4)]
                    if 0 < k < folds
                    else [(-0.4, -0.7), (0.4, -0.7), (0.85, 22.2), (-0.85, 22.2)],
                    0.12 if 0 < k < folds else 0.35,
                    wood,
                )
        s.ball((0, 0, 0.4), (0.4, 0.4, 0.25), brass(), detail=10)
    with s.at(0, 0, -3):
        s.box((0, 0.4, 2.6), (7, 0.8, 3.4), wood, radius=0.2)
