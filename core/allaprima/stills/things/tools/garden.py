"""What gardens are dug and raked with."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, metal, plastic
from allaprima.stills.patterns import fbm
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tools.shapes import second_matter, varnished


@thing("shovel, spade", seen=50)
def shovel(s: Solid, rng: random.Random) -> None:
    wood, blade = (second_matter(s, varnished()), s.own(metal("7c7f84", 0.34).bumped(lambda p: 0.02 * fbm(p, 2.5, 3, 2))))
    with s.at(0, 2.6, 0, tilt=-90, turn=148):
        _blade(s, 24, 29, blade, 12)
        s.lathe([(2.6, 10), (2.2, 16), (1.95, 24), (1.9, 26)], blade, around=30)
        s.tube([(0, 18, 0), (0, 50, 0), (0, 82, 0)], [1.75, 1.7, 1.75], wood, sides=18)
        grip = plastic("26262a", 0.4)
        s.tube(
            [
                (0, 82, 0),
                (0, 84.5, 0),
                (3.4, 87, 0),
                (5.6, 91, 0),
                (5.4, 94, 0),
                (0, 94.4, 0),
                (-5.4, 94, 0),
                (-5.6, 91, 0),
                (-3.4, 87, 0),
                (0, 84.5, 0),
            ],
            1.35,
            grip,
            smooth=5,
            sides=14,
        )


def _blade(s: Solid, wide: float, long: float, matter: Matter, top: float, dish: float = 0.09) -> None:
    """A shovel's blade, from `top` downwards, hollow towards z."""
    t, u = np.linspace(0, 1, 22)[:, None], np.linspace(-1, 1, 21)[None]
    half = (
        wide
        / 2
        * np.where(t < 0.55, 0.96 + 0.04 * np.sin(t / 0.55 * math.pi), np.sqrt(np.clip(1 - ((t - 0.55) / 0.452) ** 2, 0, 1)) ** 0.9 * 0.96)
    )
    x = half * u
    y = top - long * t + 0 * u
    z = dish * wide * ((x / wide * 2) ** 2) - 0.12 * wide * np.exp(-((u * 3) ** 2)) * (1 - t) ** 2 * -1 - 0.03 * long * np.sin(t * math.pi)
    for lift, sign in ((0.15, 1), (-0.15, -1)):
        points = np.stack((x, y, z + lift), -1)
        s.sheet(points if sign > 0 else points[:, ::-1], matter)
    s.tube([(float(x[0, k]), float(y[0, k]), float(z[0, k])) for k in range(21)], 0.35, matter, sides=8)


@thing("rake, garden rake, leaf rake", seen=46)
def rake(s: Solid, rng: random.Random) -> None:
    wood, head = second_matter(s, varnished()), s.own(metal("4c5a50", 0.4))
    with s.at(0, 4.6, 0, tilt=-90 - 4.2, turn=150):
        s.tube([(0, -36, 0), (0, 45, 0)], [1.5, 1.4], wood, sides=18)
        s.lathe([(1.7, -42), (1.75, -32), (1.55, -31.8)], head, around=28)
        s.tube([(-20, -43, 0), (20, -43, 0)], 0.85, head, flat=0.6)
        for k in range(14):
            x = -19.2 + k * 38.4 / 13
            s.tube([(x, -43, 0), (x, -44.4, -0.8), (x, -44.8, -3), (x, -44.2, -7.4)], [0.5, 0.48, 0.42, 0.12], head, smooth=4, sides=10)


@thing("trowel, garden trowel, hand trowel", seen=42)
def trowel(s: Solid, rng: random.Random) -> None:
    wood, blade = s.own(varnished("b98a54", "7a5028")), second_matter(s, metal("a8abaf", 0.24))
    with s.at(0, 0.9, 0, tilt=-90 + 3, turn=140):
        _blade(s, 8, 15, blade, 2, 0.16)
        s.tube([(0, 0.5, -0.1), (0, 3.5, 0.6), (0, 5.5, 1.0), (0, 7.5, 0.6), (0, 10, 0)], [0.5, 0.5, 0.45, 0.45, 0.45], blade, smooth=5)
        s.lathe(
            [(0, 8.6), (0.75, 8.6), (0.8, 10), (1.25, 11.2), (1.5, 14), (1.3, 17), (1.45, 19.4), (1.3, 20.6), (0.7, 21), (0, 21)],
            wood,
            smooth=4,
            around=36,
        )
        s.lathe([(0.8, 8.4), (0.86, 8.6), (0.86, 9.8), (0.8, 10)], metal("c9cacd", 0.2), around=30)


@thing("wheelbarrow", seen=22)
def wheelbarrow(s: Solid, rng: random.Random) -> None:
    tub, frame = s.own(plastic("2f6b43", 0.3)), metal("55575b", 0.35)
    with s.at(0, 0, 0, turn=-32):
        a = np.linspace(0, 2 * math.pi, 49)
        u, v = (np.sign(f(a)) * np.abs(f(a)) ** 0.55 for f in (np.cos, np.sin))
        skin = [
            np.stack((x0 + w * u, np.full_like(a, y), d * v), -1)
            for y, w, d, x0 in [
                (26.0, 0.1, 0.1, 0),
                (26.0, 22, 15, 0),
                (27.0, 24, 17, 0),
                (36, 33, 24, -3),
                (46, 44, 30, -6),
                (47, 45.2, 31, -6),
                (47.3, 44.8, 30.6, -6),
                (46.6, 43.6, 29.4, -6),
                (36.4, 32.2, 23.2, -3),
                (27.8, 23, 16, 0),
                (27.2, 0.1, 0.1, 0),
            ]
        ]
        mesh = meshes.grid(np.array(skin)[::-1], round_u=True)
        s.add(mesh, tub)
        for side in (-1, 1):
            s.tube(
                [(-38, 19, side * 2.8), (-24, 22, side * 7), (4, 24.8, side * 14), (30, 27, side * 20), (62, 36, side * 25)],
                1.5,
                frame,
                smooth=5,
            )
            s.tube([(56, 34.2, side * 24.2), (70, 38.6, side * 26.2)], 2.0, plastic("242427", 0.5))
            s.tube([(4, 25, side * 14), (15, 1.3, side * 17), (22, 1.3, side * 17.4), (27, 26, side * 19)], 1.3, frame)
        s.tube([(18.5, 1.2, -17), (18.5, 1.2, 17)], 1.0, frame)
        with s.at(-36, 19.2, 0, tilt=90):
            s.ring((0, 0, 0), 15, 4, plastic("222225", 0.6))
            s.lathe([(13.6, -2), (12, -1.6), (11.6, 0), (12, 1.6), (13.6, 2)], tub)
            s.lathe([(0, -3.6), (2.6, -3.4), (2.6, 3.4), (0, 3.6)], frame)
            for k in range(8):
                b = math.radians(45 * k)
                s.tube([(2 * math.cos(b), 0, 2 * math.sin(b)), (12.2 * math.cos(b), 0, 12.2 * math.sin(b))], 0.6, frame)
