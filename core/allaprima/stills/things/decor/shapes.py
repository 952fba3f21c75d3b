"""Ribbons, needles and pieces of paper."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Mesh, Spot, unit
from allaprima.stills.solid import Solid


def band(
    s: Solid, line: Sequence[Spot] | np.ndarray, across: Sequence[float] | np.ndarray, wide: float | np.ndarray, matter: Matter
) -> None:
    """A ribbon along a line."""
    at = np.asarray(line, float)
    aside = np.broadcast_to(np.asarray(across, float), at.shape) * np.broadcast_to(wide, len(at))[:, None] / 2
    s.sheet(np.stack([at + aside * k for k in (-1.0, -0.5, 0.0, 0.5, 1.0)], 1), matter)


def bow(s: Solid, size: float, matter: Matter, loops: int = 6, wide: float = 0.55) -> None:
    """A bow of ribbon that lies at the origin."""
    t = np.linspace(0, 1, 25)
    for ring, count, long, rise in ((0, loops, 1.0, 0.42), (1, max(loops - 2, 2) if loops > 2 else 0, 0.72, 0.95)):
        for k in range(count):
            a = 2 * math.pi * t
            out = long * size * (0.5 - 0.5 * np.cos(a)) ** 0.8
            up = size * (0.06 + 0.3 * long * np.sin(-a) * (0.4 + out / size) + rise * out / size * 0.75)
            line = np.stack((out, up, 0 * t), -1)
            with s.at(turn=360 * k / count + 30 * ring):
                band(s, line, (0, 0, 1), wide * size * (0.35 + 0.65 * np.sin(math.pi * t) ** 0.6), matter)
    s.ball((0, size * 0.2, 0), (size * 0.2, size * 0.2, size * 0.24), matter, detail=12)


def tails(s: Solid, size: float, matter: Matter) -> None:
    """The two loose ends of a bow, which lie before it."""
    t = np.linspace(0, 1, 16)
    for side in (-1, 1):
        line = np.stack((side * size * (0.1 + 0.75 * t), 0.1 + 0.1 * size * np.sin(t * 6) ** 2 * (1 - 0.4 * t), size * 1.0 * t), -1)
        ahead = unit(np.gradient(line, axis=0))
        band(s, line, unit(np.cross(ahead, (0, 1, 0))), size * 0.34, matter)


def needle_mesh(at: np.ndarray, way: np.ndarray, long: float, wide: float, rng: random.Random) -> Mesh:
    """Needles from points (N, 3) in directions (N, 3)."""
    chance = np.random.default_rng(rng.getrandbits(32))
    way = unit(way)
    side = unit(np.cross(way, chance.normal(size=way.shape)))
    far = at + way * (long * chance.uniform(0.7, 1.15, len(at)))[:, None]
    points = np.stack((at + side * wide / 2, at - side * wide / 2, far), 1).reshape(-1, 3)
    normals = np.repeat(unit(np.cross(side, way)), 3, 0)
    points[:, 1] = np.maximum(points[:, 1], 0.03)
    faces = np.arange(len(points)).reshape(-1, 3)
    return Mesh(points.astype(np.float32), normals.astype(np.float32), faces.astype(np.int32))


def facet(s: Solid, corners: Sequence[Spot], matter: Matter) -> None:
    """A flat piece of paper, as a fan."""
    p = np.array(corners, float)
    normal = unit(np.cross(p[1] - p[0], p[2] - p[0]))
    faces = np.array([(0, k, k + 1) for k in range(1, len(p) - 1)], np.int32)
    s.add(Mesh(p.astype(np.float32), np.tile(normal, (len(p), 1)).astype(np.float32), faces), matter)
