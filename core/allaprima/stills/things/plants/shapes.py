"""Meshes, needles, beads and stalks, and setting things down."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Mesh, Spot, unit
from allaprima.stills.solid import Solid, matrix

GOLDEN = 137.50776
WIDE = 5.0


def add(s: Solid, points: np.ndarray, normals: np.ndarray, faces: np.ndarray, matter: Matter, local: np.ndarray | None = None) -> None:
    """A mesh, with places of its own for paints."""
    s.add(Mesh(points.astype(np.float32), normals.astype(np.float32), faces.astype(np.int32)), matter)
    if local is not None:
        s.parts[-1] = replace(s.parts[-1], local=local.astype(np.float32))


def spikes(
    s: Solid, starts: np.ndarray, ends: np.ndarray, radii: float | np.ndarray, matter: Matter, *, sides: int = 3, blunt: float = 0.0
) -> None:
    """Many thin cones: needles, hairs, spines."""
    starts, ends = np.asarray(starts, float), np.asarray(ends, float)
    count = len(starts)
    radius = np.broadcast_to(np.asarray(radii, float), count)[:, None, None]
    way = unit(ends - starts)
    aside = np.where(np.abs(way[:, 1:2]) < 0.8, (0.0, 1.0, 0.0), (1.0, 0.0, 0.0))
    first = unit(np.cross(way, aside))
    second = np.cross(way, first)
    angle = np.arange(sides) / sides * 2 * math.pi
    ring = np.cos(angle)[None, :, None] * first[:, None] + np.sin(angle)[None, :, None] * second[:, None]
    low, high = starts[:, None] + ring * radius, ends[:, None] + ring * radius * max(blunt, 0.02)
    points = np.concatenate((low, high), 1)
    k = np.arange(sides)
    n = (k + 1) % sides
    faces = np.concatenate((np.stack((k, n, sides + n), -1), np.stack((k, sides + n, sides + k), -1)))
    every = faces[None] + (np.arange(count) * 2 * sides)[:, None, None]
    share = np.concatenate((np.zeros((count, sides)), np.ones((count, sides))), 1)
    local = np.stack((np.zeros_like(share), np.broadcast_to((np.arange(count) * 0.618 % 1)[:, None], share.shape), share), -1) * WIDE
    normals = np.concatenate((ring, ring), 1)
    add(s, points.reshape(-1, 3), normals.reshape(-1, 3), every.reshape(-1, 3), matter, local.reshape(-1, 3))


def beads(
    s: Solid, centres: np.ndarray, radii: float | np.ndarray, matter: Matter, *, ways: np.ndarray | None = None, long: float = 1.0,
    rows: int = 4, sides: int = 7,
) -> None:  # fmt: skip
    """Many small ellipsoids, their long axes along `ways`."""
    centres = np.asarray(centres, float)
    count = len(centres)
    radius = np.broadcast_to(np.asarray(radii, float), count)[:, None, None]
    high = np.linspace(0, math.pi, rows + 1)[:, None]
    turn = np.arange(sides + 1) / sides * 2 * math.pi
    ball = np.stack((np.sin(high) * np.cos(turn), np.broadcast_to(np.cos(high), (rows + 1, sides + 1)), np.sin(high) * np.sin(turn)), -1)
    ball = ball.reshape(-1, 3)
    up = unit(np.broadcast_to(np.array((0.0, 1.0, 0.0)) if ways is None else np.asarray(ways, float), (count, 3)))
    aside = np.where(np.abs(up[:, 2:3]) < 0.8, (0.0, 0.0, 1.0), (1.0, 0.0, 0.0))
    first = unit(np.cross(up, aside))
    axes = np.stack((first, up, np.cross(first, up)), 1)
    points = centres[:, None] + (ball * (1, long, 1) * radius) @ axes
    normals = unit(ball / (1, long, 1)) @ axes
    index = np.arange((rows + 1) * (sides + 1)).reshape(rows + 1, sides + 1)
    a, b, c, d = index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]
    faces = np.concatenate((np.stack((a[1:], b[1:], c[1:]), -1).reshape(-1, 3), np.stack((a[:-1], c[:-1], d[:-1]), -1).reshape(-1, 3)))
    every = faces[None] + (np.arange(count) * len(ball))[:, None, None]
    add(s, points.reshape(-1, 3), normals.reshape(-1, 3), every.reshape(-1, 3), matter)


def xyz(at: np.ndarray) -> Spot:
    """A place, as three numbers."""
    return float(at[0]), float(at[1]), float(at[2])


def settle(s: Solid, *, sink: float = 0.0) -> None:
    """Put what is made on the ground, with its middle at the origin."""
    points = np.concatenate([part.mesh.points for part in s.parts])
    low, high = points.min(0), points.max(0)
    at = matrix(-(low[0] + high[0]) / 2, -low[1] - sink, -(low[2] + high[2]) / 2)
    s.parts[:] = [part.moved(at) for part in s.parts]


def stalk(s: Solid, points: Sequence[Spot], radius: float | Sequence[float], matter: Matter, *, sides: int = 8, smooth: int = 4) -> None:
    s.tube(points, radius, matter, sides=sides, smooth=smooth)
