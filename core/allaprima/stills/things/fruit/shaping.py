"""Bodies that grow around an axis, whole and cut, and how they are bent."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills.matter import Matter, skin
from allaprima.stills.mesh import Mesh, Point, Spot, curve, grid, unit
from allaprima.stills.patterns import between, fbm, noise, step, turned
from allaprima.stills.solid import Solid, matrix

Warp = Callable[[np.ndarray], np.ndarray]


WHOLE = (0.0, 2 * math.pi)


def body(
    s: Solid,
    profile: Sequence[Point],
    matter: Matter,
    warp: Warp | None = None,
    *,
    smooth: int = 5,
    around: int = 56,
    arc: tuple[float, float] = WHOLE,
) -> None:
    """What a profile sweeps out from below upwards, or a part of it, moved by a function of points (N, 3)."""
    line = np.array(curve(profile, smooth)) if smooth else np.array(profile, float)
    radius = np.maximum(line[:, :1], 0)
    angle = np.linspace(*arc, around + 1)
    high = np.broadcast_to(line[:, 1:], (len(line), around + 1))
    points = np.stack((radius * np.cos(angle), high, radius * np.sin(angle)), -1)
    if warp is not None:
        points = warp(points.reshape(-1, 3)).reshape(points.shape)
    if arc == WHOLE:
        points[:, -1] = points[:, 0]
        along = np.roll(points[:, :-1], -1, 1) - np.roll(points[:, :-1], 1, 1)
        along = np.concatenate((along, along[:, :1]), 1)
    else:
        along = np.gradient(points, axis=1)
    normals = np.cross(np.gradient(points, axis=0), along)
    for row, near in ((0, 1), (-1, -2)):
        if radius[row] < 1e-6:
            normals[row] = normals[near].mean(0)
    mesh = grid(points, unit(normals))
    s.add(Mesh(mesh.points, mesh.normals, np.ascontiguousarray(mesh.faces[:, ::-1])), matter)


def wedge(
    s: Solid, profile: Sequence[Point], peel: Matter, flesh: Matter, half: float = 90, *, smooth: int = 5, warp: Warp | None = None
) -> None:
    """A part of what a profile sweeps out, so many degrees to both sides of what is behind, with its cut faces."""
    arc = (-math.pi / 2 - math.radians(half), -math.pi / 2 + math.radians(half))
    body(s, profile, peel, warp, smooth=smooth, around=36, arc=arc)
    line = np.array(curve(profile, smooth) if smooth else profile)
    line[:, 0] = np.maximum(line[:, 0], 0)
    middle = np.array((0.0, line[:, 1].mean()))
    for a, sign in zip(arc, (-1, 1), strict=True):
        rows = middle + np.linspace(0, 1, 4)[:, None, None] * (line - middle)
        points = np.stack((rows[..., 0] * math.cos(a), rows[..., 1], rows[..., 0] * math.sin(a)), -1)
        if warp is not None:
            points = warp(points.reshape(-1, 3)).reshape(points.shape)
        normals = np.broadcast_to(np.array((-math.sin(a), 0.0, math.cos(a))) * sign, points.shape)
        mesh = grid(points, normals)
        s.add(mesh if sign < 0 else Mesh(mesh.points, mesh.normals, np.ascontiguousarray(mesh.faces[:, ::-1])), flesh)


def disc(s: Solid, radius: float, y: float, matter: Matter) -> None:
    """A cut face that looks upwards."""
    s.lathe([(radius, y), (radius * 0.6, y), (0, y)], matter)


def settled(s: Solid) -> None:
    """Let it touch the table, and centre it."""
    points = np.concatenate([part.mesh.points for part in s.parts])
    low, high = points.min(0), points.max(0)
    there = matrix(float(-(low[0] + high[0]) / 2), float(-low[1]), float(-(low[2] + high[2]) / 2))
    s.parts = [part.moved(there) for part in s.parts]


def swelling(times: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Warp:
    """Farther from the y axis, or nearer, by a function of the angle (0 in front) and of the height."""

    def warp(p: np.ndarray) -> np.ndarray:
        k = times(turned(p), p[:, 1])
        return np.asarray(p * np.stack((k, np.ones_like(k), k), -1))

    return warp


def lumpy(size: float, deep: float, seed: int) -> Warp:
    """A little out of shape."""
    return lambda p: p * (1 + deep * noise(p, size, seed))[:, None]


def after(*warps: Warp) -> Warp:
    """One after the other."""

    def warp(p: np.ndarray) -> np.ndarray:
        for each in warps:
            p = each(p)
        return p

    return warp


def stalk(s: Solid, points: Sequence[Spot], radius: float | Sequence[float], colour: str = "5a4128", end: str = "3c2a1a") -> None:
    """A woody stem."""
    low, high = points[0][1], points[-1][1]

    def paint(p: np.ndarray) -> np.ndarray:
        return between(colour, end, step(high - 0.25 * (high - low), high, p[:, 1]) + 0.4 * fbm(p * (6, 1, 6), 0.8, 3, 2))

    s.tube(points, radius, skin(colour, 0.6).painted(paint), smooth=4, sides=10)
