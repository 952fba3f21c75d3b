"""Shapes and surfaces that several tools share."""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, step
from allaprima.stills.solid import Solid


def lying(s: Solid, y: float, turn: float = -35, dip: float = 0) -> contextlib.AbstractContextManager[None]:
    """What stands upright within lies on its back, its top away from the beholder and `dip` degrees down."""
    return s.at(0, y, 0, tilt=-90 - dip, turn=turn)


def second_matter(s: Solid, usual: Matter) -> Matter:
    """A second surface, which is of the main one's matter if the words ask for one."""
    return s.own(usual, 0 if s.coat.matter is not None else 1)


def varnished(light: str = "c9a06a", dark: str = "8f6236") -> Matter:
    """Varnished, its grain along y."""

    def colour(p: np.ndarray) -> np.ndarray:
        return between(light, dark, step(-0.7, 0.9, fbm(p * (2.4, 0.14, 2.4), 1.0, 4, 5)))

    return plastic(light, 0.38).painted(colour)


def arc(x: float, y: float, radius: float, start: float, end: float, count: int = 12) -> list[Point]:
    turns = np.radians(np.linspace(start, end, count))
    return [(float(x + radius * math.cos(a)), float(y + radius * math.sin(a))) for a in turns]


def loft(s: Solid, points: np.ndarray, matter: Matter) -> None:
    """A closed skin through (N, M, 3) rings."""
    middle = points.mean((0, 1))
    mesh = meshes.grid(points, round_u=True)
    if (mesh.normals * (mesh.points - middle)).sum() < 0:
        mesh = meshes.grid(points[::-1], round_u=True)
    s.add(mesh, matter)


def rings_along(sections: Sequence[Sequence[float]], power: float = 2.0, count: int = 32) -> np.ndarray:
    """(N, M, 3) rings along x, of (x, y, half height, half depth), round or, with a higher power, with corners."""
    a = np.linspace(0, 2 * math.pi, count + 1)
    u = np.sign(np.cos(a)) * np.abs(np.cos(a)) ** (2 / power)
    v = np.sign(np.sin(a)) * np.abs(np.sin(a)) ** (2 / power)
    return np.array([np.stack((np.full_like(a, x), y + high * u, deep * v), -1) for x, y, high, deep in sections])


def holed(s: Solid, outer: Sequence[Point], radius: float, depth: float, matter: Matter, bevel: float = 0.0) -> None:
    """A plate in x and y around z = 0 whose outline goes anticlockwise around a round hole."""
    edge = np.array(outer, float)
    after = np.roll(edge, -1, 0)
    n = meshes.unit((after - edge)[:, ::-1] * (1, -1))
    before = np.roll(n, 1, 0)
    smooth = (np.einsum("ij,ij->i", n, before) > meshes.CREASE)[:, None]
    mean = meshes.unit(n + before)
    shift = mean / np.maximum(np.einsum("ij,ij->i", mean, n), 0.4)[:, None]
    first = np.where(smooth, mean, n)
    last = np.where(np.roll(smooth, -1, 0), np.roll(mean, -1, 0), n)
    half = depth / 2
    bows = np.linspace(0, math.pi / 2, 4) if bevel else np.zeros(1)
    rows = [(math.sin(a) * bevel - bevel, -half + bevel * (1 - math.cos(a)), math.sin(a), -math.cos(a)) for a in bows[1:]]
    rows = [(-bevel, -half, 0.0, -1.0), *rows] if bevel else [(0.0, -half, 1.0, 0.0)]
    if bevel:
        rows += [(math.sin(a) * bevel - bevel, -half + bevel * (1 - math.cos(a)), math.sin(a), -math.cos(a)) for a in bows[1:]]
    rows += [(inset, -z, flat, -high) for inset, z, flat, high in reversed(rows)]
    found = []
    wall = np.zeros((len(rows), len(edge), 2, 3))
    ways = np.zeros_like(wall)
    for k, (inset, z, flat, high) in enumerate(rows):
        ring = edge + shift * inset
        for end, side in ((0, first), (1, last)):
            wall[k, :, end, :2], wall[k, :, end, 2] = np.roll(ring, -end, 0), z
            ways[k, :, end, :2], ways[k, :, end, 2] = side * flat, high
    found += [meshes.grid(wall[:, k], meshes.unit(ways[:, k])) for k in range(len(edge))]
    ring = edge - shift * bevel
    inner = meshes.unit(edge) * radius
    loop = [np.concatenate((each, each[:1])) for each in (ring, inner)]
    for z, order in ((half, (1, 0)), (-half, (0, 1))):
        pair = np.stack([np.column_stack((loop[k], np.full(len(loop[k]), z))) for k in order])[::-1]
        found.append(meshes.grid(pair[:, ::-1], np.broadcast_to((0.0, 0.0, math.copysign(1, z)), pair.shape)))
    inside = np.stack([np.column_stack((loop[1], np.full(len(loop[1]), z))) for z in (half, -half)])
    found.append(meshes.grid(inside, -meshes.unit(inside * (1, 1, 0))))
    s.add(meshes.joined([_facing(each) for each in found]), matter)


def _facing(mesh: meshes.Mesh) -> meshes.Mesh:
    """With the faces' order as the normals have it."""
    a, b, c = (mesh.points[mesh.faces[:, k]] for k in range(3))
    wrong = np.einsum("ij,ij->i", np.cross(b - a, c - a), mesh.normals[mesh.faces].sum(1)) < 0
    return meshes.Mesh(mesh.points, mesh.normals, np.where(wrong[:, None], mesh.faces[:, ::-1], mesh.faces))


def hexagon(radius: float) -> list[Point]:
    """With four points to a side."""
    corners = [(radius * math.cos(k * math.pi / 3), radius * math.sin(k * math.pi / 3)) for k in range(7)]
    return [(a[0] + (b[0] - a[0]) * t / 4, a[1] + (b[1] - a[1]) * t / 4) for a, b in itertools.pairwise(corners) for t in range(4)]


def thread(s: Solid, low: float, high: float, radius: float, pitch: float, deep: float, matter: Matter, taper: float = 1.0) -> None:
    """A screw's thread along y; `taper` is the radius at the lower end, as a share."""
    rows = int((high - low) / pitch * 8)
    y = np.linspace(low, high, rows)[:, None]
    a = np.linspace(0, 2 * math.pi, 21)
    wave = np.abs((y / pitch - a / (2 * math.pi)) % 1 * 2 - 1)
    share = step(0, 0.35, (y - low) / (high - low)) * (1 - taper) + taper
    r = radius * share - deep * np.clip(1.25 * wave - 0.12, 0, 1) * share
    loft(s, np.stack((r * np.cos(a), np.broadcast_to(y, r.shape), r * np.sin(a)), -1), matter)
