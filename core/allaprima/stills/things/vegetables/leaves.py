"""Stems, leaves and needles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Mesh, Spot, curve, unit
from allaprima.stills.patterns import fbm
from allaprima.stills.solid import Solid


def sprig(s: Solid, points: Sequence[Spot], radius: float, matter: Matter) -> list[Spot]:
    """A stem; where its leaves grow."""
    line = [(x, y, z) for x, y, z in curve(points, 8)]
    s.tube(line[::2], [radius * (1 - 0.6 * k / len(line)) for k in range(0, len(line), 2)], matter, sides=8)
    return line


def blade(
    s: Solid, points: Sequence[Spot], widths: Sequence[float], matter: Matter, *, fold: float = 0.25, wave: float = 0.0, smooth: int = 5
) -> None:
    """A long leaf along a line, its broad side upwards."""
    line = np.array(curve([(*p, w) for p, w in zip(points, widths, strict=True)], smooth))
    way = unit(np.gradient(line[:, :3], axis=0))
    side = unit(np.cross(way, np.array((0.0, 1.0, 0.0))))
    up = np.cross(side, way)
    t = np.linspace(-1, 1, 7)
    half = np.maximum(line[:, 3], 0.01)[:, None]
    lift = half * fold * np.abs(t) ** 1.5 + wave * np.sin(np.arange(len(line)) * 1.3)[:, None] * t * np.abs(t)
    s.sheet(line[:, None, :3] + side[:, None] * (half * t)[..., None] + up[:, None] * lift[..., None], matter)


def splinters(s: Solid, feet: Sequence[Spot], tips: Sequence[Spot], width: float | Sequence[float], matter: Matter) -> None:
    """Needles, awns and root hairs: each of two triangles."""
    foot, tip = np.array(feet, float), np.array(tips, float)
    way = tip - foot
    side = unit(np.cross(way, np.where(np.abs(unit(way)[:, 1:2]) < 0.9, (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))))
    normal = unit(np.cross(side, way))
    broad = side * (np.broadcast_to(np.asarray(width, float), len(foot)) / 2)[:, None]
    middle = foot + way * 0.45
    points = np.stack((foot, middle - broad, tip, middle + broad), 1)
    normals = np.stack((normal, unit(normal * 2 - side), normal, unit(normal * 2 + side)), 1)
    first = np.arange(len(foot))[:, None] * 4
    faces = (first[:, None] + np.array(((0, 2, 1), (0, 3, 2)))).reshape(-1, 3)
    s.add(Mesh(points.reshape(-1, 3).astype(np.float32), normals.reshape(-1, 3).astype(np.float32), faces.astype(np.int32)), matter)


def crumpled(matter: Matter, deep: float, size: float) -> Matter:
    return matter.bumped(lambda p: deep * fbm(p, size, 3, 4))
