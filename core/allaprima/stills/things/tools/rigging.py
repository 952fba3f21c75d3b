"""Chains, ropes, hooks and anchors."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, matt, metal
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tools.shapes import lying


@thing("chain, metal chain, iron chain", seen=40)
def chain(s: Solid, rng: random.Random) -> None:
    link = s.own(metal("a9abaf", 0.2))
    spots = np.array(meshes.curve([(-8.5, 4.5), (-7.5, -1.5), (-3.0, -3.8), (-0.6, 1.2), (3.2, 3.6), (6.2, -0.8), (9.5, -2.6)], 40))
    along = np.concatenate(([0], np.cumsum(np.hypot(*np.diff(spots, axis=0).T))))
    pitch = 2.0
    half = [(0.8 * math.cos(a), 0.62 + 0.8 * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
    oval = [*half, *((-x, -y) for x, y in half)]
    for k in range(int((along[-1] - 1) / pitch)):
        (x, x2), (z, z2) = (np.interp((0.9 + k * pitch, 1.1 + k * pitch), along, spots[:, j]) for j in (0, 1))
        way = math.degrees(math.atan2(x - x2, z - z2))
        with s.at(x, 0.76, z, turn=way, tilt=-90), s.at(turn=42 if k % 2 else -42):
            s.tube([(px, py, 0) for px, py in oval], 0.25, link, closed=True, sides=10)


def _strands(radius: float, y: float, thick: float) -> Matter:
    """Rope in a ring around the y axis."""

    def twist(p: np.ndarray) -> np.ndarray:
        around = np.arctan2(p[:, 1] - y, out(p) - radius)
        return np.abs(np.sin(1.5 * around + turned(p) * radius * 1.7 / thick * 0.5))

    def colour(p: np.ndarray) -> np.ndarray:
        return mixed(between("8a6a3e", "cfae78", step(0.0, 0.75, twist(p))), "a5854f", 0.35 * (noise(p * (1, 1, 1), 0.12, 3) > 0))

    return matt("c2a06a").painted(colour).bumped(lambda p: 0.22 * thick * twist(p) + 0.02 * noise(p, 0.1, 5))


@thing("rope, coil of rope, rope coil", seen=34)
def rope(s: Solid, rng: random.Random) -> None:
    for k, (radius, y) in enumerate([(9.4, 0.9), (7.6, 0.9), (8.6, 2.4), (9.3, 3.9), (7.9, 3.9), (8.5, 5.4)]):
        with s.at(0.25 * math.sin(k * 2.1), 0.15, 0.25 * math.cos(k * 1.7), turn=k * 50, lean=1.2 * math.sin(k * 1.3)):
            rope_ = s.own(_strands(radius, y, 0.9))
            turns = [j / 64 * 2 * math.pi for j in range(64)]
            s.tube([(radius * math.cos(a), y, radius * math.sin(a)) for a in turns], 0.92, rope_, closed=True, sides=16)
    flat = s.own(matt("c2a06a").painted(_laid).bumped(lambda p: 0.18 * _lay(p)))
    s.tube(
        [(8.6, 5.2, 2), (9.0, 4.6, 6.5), (9.6, 1.6, 9.6), (11.5, 0.9, 12), (15, 0.9, 12.6), (18, 0.9, 10.4)], 0.9, flat, smooth=8, sides=16
    )
    s.tube([(-9, 5.9, 3.6), (-10.6, 3, 0.2), (-9.3, 0.7, -3), (-7, 2, -3)], 0.9, flat, smooth=6, sides=16)


def _lay(p: np.ndarray) -> np.ndarray:
    return np.abs(np.sin((p[:, 0] + 0.6 * p[:, 1] + 1.3 * p[:, 2]) * 1.9))


def _laid(p: np.ndarray) -> np.ndarray:
    return between("8a6a3e", "cfae78", step(0, 0.75, _lay(p)))


@thing("hook, iron hook, crane hook", seen=40)
def hook(s: Solid, rng: random.Random) -> None:
    forged = s.own(metal("6a6b70", 0.34).bumped(lambda p: 0.01 * fbm(p, 0.8, 3, 2)))
    with lying(s, 1.15, -24):
        with s.at(0, 6.6, 0, tilt=90):
            s.ring((0, 0, 0), 1.6, 0.62, forged)
        line = [
            (0, 5.0, 0),
            (0.1, 3.6, 0),
            (0.8, 2.2, 0),
            (2.3, 0.4, 0),
            (2.9, -2.0, 0),
            (1.9, -4.4, 0),
            (-0.5, -5.4, 0),
            (-2.9, -4.2, 0),
            (-3.7, -1.9, 0),
            (-3.9, -0.6, 0),
        ]
        s.tube(line, [0.7, 0.75, 0.9, 1.05, 1.15, 1.15, 1.1, 0.95, 0.6, 0.14], forged, smooth=6, sides=18)


@thing("anchor, ship's anchor", seen=12)
def anchor(s: Solid, rng: random.Random) -> None:
    forged = s.own(metal("6a6d74", 0.36).bumped(lambda p: 0.02 * fbm(p, 1.2, 3, 2)))
    with s.at(0, 0, 0, turn=18):
        s.tube([(0, 1.4, 0), (0, 14, 0), (0, 28, 0)], [1.5, 1.2, 1.0], forged, sides=20)
        s.tube([(-9.4, 24, 0), (0, 24, 0), (9.4, 24, 0)], [0.75, 0.95, 0.75], forged, sides=18)
        for side in (-1, 1):
            s.ball((side * 9.8, 24, 0), 1.25, forged, detail=14)
        with s.at(0, 30.6, 0, tilt=90):
            s.ring((0, 0, 0), 2.1, 0.5, forged)
        arms = [(-10.6, 9.4, 0), (-9.2, 5.6, 0), (-5.8, 2.6, 0), (0, 1.4, 0), (5.8, 2.6, 0), (9.2, 5.6, 0), (10.6, 9.4, 0)]
        s.tube(arms, [0.8, 1.05, 1.25, 1.45, 1.25, 1.05, 0.8], forged, smooth=8, sides=18)
        for side in (-1, 1):
            with s.at(side * 9.9, 8.4, 0, lean=-side * 18):
                s.plate([(0, 4.6), (side * 1.2, 0.6), (side * 0.4, -1.0), (-side * 3.6, -0.4)], 2.6, forged, bevel=0.4)
