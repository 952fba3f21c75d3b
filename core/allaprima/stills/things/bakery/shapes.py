"""Crusts, crumb and shapes of what is baked."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, linear
from allaprima.stills.mesh import Point, Spot
from allaprima.stills.patterns import cells, fbm, noise, step
from allaprima.stills.solid import Solid

_TOAST = np.stack([linear(c) for c in ("f3dcae", "e5b469", "c98238", "9c5420", "562a10")])


def toasted(share: np.ndarray) -> np.ndarray:
    """(N, 3): from dough at 0 over golden brown at 0.5 to dark at 1."""
    at = np.clip(share, 0, 1) * (len(_TOAST) - 1)
    return np.stack([np.interp(at, np.arange(len(_TOAST)), _TOAST[:, k]) for k in range(3)], -1)


def rough(size: float, height: float, seed: int = 5) -> Callable[[np.ndarray], np.ndarray]:
    """A bump."""
    return lambda p: fbm(p, size, 3, seed) * height


def porous(size: float, depth: float, seed: int = 2) -> Callable[[np.ndarray], np.ndarray]:
    """A bump: the holes of crumb."""
    return lambda p: step(0.1, 0.5, cells(p, size, seed)) * depth + noise(p, size / 2, seed) * depth * 0.3


def standing(at: Spot, normal: Spot, turn: float = 0.0, scale: float = 1.0) -> np.ndarray:
    """(4, 4): with its y axis along a normal, turned around it by degrees."""
    n = np.asarray(normal, float) / np.linalg.norm(normal)
    t = np.cross(n, (0.0, 0.0, 1.0) if abs(n[2]) < 0.9 else (1.0, 0.0, 0.0))
    t /= np.linalg.norm(t)
    b = np.cross(t, n)
    a = math.radians(turn)
    m = np.eye(4)
    m[:3, 0], m[:3, 1], m[:3, 2] = ((t * math.cos(a) + b * math.sin(a)) * scale, n * scale, (b * math.cos(a) - t * math.sin(a)) * scale)
    m[:3, 3] = at
    return m


def dish(s: Solid, radius: float, matter: Matter | None = None) -> None:
    """A plate; its floor is at 0.55."""
    r = radius
    line = [(0, 0.3), (0.6 * r, 0.3), (0.61 * r, 0), (0.67 * r, 0), (0.72 * r, 0.3), (0.86 * r, 0.85), (r, 1.45), (r + 0.12, 1.58)]
    line += [(r + 0.05, 1.68), (r - 0.1, 1.64), (0.86 * r, 1.1), (0.74 * r, 0.66), (0.66 * r, 0.55), (0, 0.55)]
    s.lathe(line, matter or ceramic("f1eee6"), around=80)


def slab(s: Solid, outline: Sequence[Point], thick: float, matter: Matter, *, y: float = 0.0, bevel: float = 0.0, smooth: int = 0) -> None:
    """A plate that lies: local x and y are its outline (y away from the beholder), local z is up, around its middle."""
    with s.at(y=y + thick / 2, tilt=-90):
        s.plate(outline, thick, matter, bevel=bevel, smooth=smooth)


def wedge(radius: float, start: float, end: float, steps: int = 20) -> list[Point]:
    """An outline: a piece of a disc, degrees from local x anticlockwise."""
    arc = np.radians(np.linspace(start, end, steps))
    return [(0.0, 0.0), *((radius * math.cos(a), radius * math.sin(a)) for a in arc)]


def liner(s: Solid, matter: Matter, *, low: float = 2.4, high: float = 3.4, tall: float = 4.2, pleats: int = 30) -> None:
    """A paper case."""
    around = pleats * 6

    def wave(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.028 * np.cos(a * pleats)
        return found

    s.lathe([(0, 0.02), (low, 0), (low + 0.1, 0.1), (high, tall), (high - 0.08, tall), (low, 0.3)], matter, around=around, shape=wave)


def long_loaf(
    s: Solid,
    size: Spot,
    matter: Matter,
    *,
    ends: float = 2.2,
    raised: Callable[[np.ndarray], np.ndarray] | None = None,
    rows: int = 80,
    sides: int = 44,
    flat: float = 0.25,
) -> None:
    """A long body with a flat bottom: local y is 0 where it is widest."""
    u = np.sin(np.linspace(-math.pi / 2, math.pi / 2, rows))
    r = np.clip(1 - np.abs(u) ** ends, 0, 1) ** (1 / ends)
    phi = np.linspace(0, 2 * math.pi, sides + 1)
    high = np.where(np.sin(phi) > 0, np.sin(phi) * (1 - flat), -flat * np.abs(np.sin(phi)) ** 0.4)
    x = np.broadcast_to(u[:, None] * size[0] / 2, (rows, sides + 1))
    points = np.stack((x, r[:, None] * high * size[1], r[:, None] * np.cos(phi) * size[2] / 2), -1)
    if raised is not None:
        ways = np.stack((0 * phi, np.sin(phi), np.cos(phi)), -1)
        by = raised(points.reshape(-1, 3)).reshape(rows, -1) * np.minimum(1, r * 2)[:, None]
        points = points + ways * by[..., None]
    with s.at(y=flat * size[1]):
        s.add(meshes.grid(points, round_u=True), matter)
