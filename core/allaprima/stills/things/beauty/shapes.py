"""Bodies that bottles, boxes and bars are made of."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, metal
from allaprima.stills.mesh import Mesh, Point, unit
from allaprima.stills.solid import Solid

ROSE_GOLD = metal("f0b9a0", 0.14)


def soft(power: float) -> Callable[[np.ndarray], np.ndarray]:
    """For balls that are nearly boxes."""

    def shape(ways: np.ndarray) -> np.ndarray:
        found: np.ndarray = (np.abs(ways) ** power).sum(1) ** (-1 / power)
        return found

    return shape


def cut_glass(
    s: Solid, rings: Sequence[tuple[float, float]], sides: int, matter: Matter, turn: float = 0.0, wide: float = 1.0, deep: float = 1.0
) -> None:
    """A closed body of flat facets: polygons of (radius, height), from below upwards."""
    angles = [turn + 2 * math.pi * k / sides for k in range(sides)]
    corners = [[np.array((r * wide * math.cos(a), y, r * deep * math.sin(a))) for a in angles] for r, y in rings]
    points: list[np.ndarray] = []
    normals: list[np.ndarray] = []
    faces: list[tuple[int, int, int]] = []

    def facet(given: Sequence[np.ndarray], away: np.ndarray) -> None:
        normal = np.cross(given[1] - given[0], given[2] - given[0])
        if np.linalg.norm(normal) < 1e-9:
            normal = np.cross(given[2] - given[0], given[3 % len(given)] - given[0])
        normal = unit(normal * (1.0 if normal @ away > 0 else -1.0))
        start = len(points)
        points.extend(given)
        normals.extend([normal] * len(given))
        faces.extend((start, start + k, start + k + 1) for k in range(1, len(given) - 1))

    for low, high in itertools.pairwise(corners):
        for k in range(sides):
            m = (k + 1) % sides
            middle = (low[k] + low[m] + high[k] + high[m]) / 4
            axis = np.array((0, np.mean([p[1] for row in (low, high) for p in row]), 0))
            facet([low[k], low[m], high[m], high[k]], (middle - axis) * (1, 0, 1) + (0, 0.01, 0))
    facet(corners[0], np.array((0.0, -1.0, 0.0)))
    facet(corners[-1], np.array((0.0, 1.0, 0.0)))
    mesh = Mesh(np.array(points, np.float32), np.array(normals, np.float32), np.array(faces, np.int32))
    s.add(meshes.facing_out(mesh), matter)


def round_box(w: float, h: float, r: float, x: float = 0.0, y: float = 0.0, n: int = 6) -> list[Point]:
    """The outline of a rectangle with round corners."""
    line = []
    for cx, cy, a0 in ((w / 2 - r, h / 2 - r, 0), (-w / 2 + r, h / 2 - r, 90), (-w / 2 + r, -h / 2 + r, 180), (w / 2 - r, -h / 2 + r, 270)):
        line += [
            (x + cx + r * math.cos(math.radians(a0 + 90 * k / n)), y + cy + r * math.sin(math.radians(a0 + 90 * k / n)))
            for k in range(n + 1)
        ]
    return line


def drum(
    s: Solid,
    r: float,
    y0: float,
    y1: float,
    matter: Matter,
    bevel: float = 0.12,
    around: int = 48,
    shape: Callable[[np.ndarray], np.ndarray] | None = None,
) -> None:
    """A cylinder with round rims."""
    b = bevel
    s.lathe(
        [(0, y0), (r - b, y0), (r - 0.3 * b, y0 + 0.3 * b), (r, y0 + b), (r, y1 - b), (r - 0.3 * b, y1 - 0.3 * b), (r - b, y1), (0, y1)],
        matter,
        around=around,
        shape=shape,
    )


def fluted(n: int, by: float = 0.015) -> Callable[[np.ndarray], np.ndarray]:
    return lambda a: 1 + by * np.cos(n * a)


def tube(s: Solid, own: Matter, cap: Matter, high: float = 13.0, r: float = 2.3) -> None:
    """A tube that stands on its cap, flat at its upper end."""
    drum(s, r * 0.98, 0, 2.4, cap, 0.15, 48)
    angle = np.linspace(0, 2 * math.pi, 49)
    rows = []
    for t in np.linspace(0, 1, 14):
        flat = 1 - t**1.35 * 0.97
        wide = r * (1 + 0.42 * t**1.2)
        rows.append(np.stack((wide * np.cos(angle), 2.36 + t * high * 1.007 + 0 * angle, r * flat * np.sin(angle)), -1))
    s.add(meshes.facing_out(meshes.grid(np.array(rows), round_u=True)), own)
    s.ring((0, 2.42, 0), r * 0.97, 0.1, ROSE_GOLD, sides=8)
    s.box((0, 2.45 + high, 0), (r * 2.84, 1.3, 0.16), own.but(bump=lambda p: 0.02 * np.sin(p[:, 0] * 14)), radius=0.06)
