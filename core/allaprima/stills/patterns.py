"""Patterns in space, for paints and bumps: all take points (N, 3) in cm and give (N,), or colours (N, 3)."""

from __future__ import annotations

import functools

import numpy as np

from allaprima.stills.matter import linear

_SIDE = 32


@functools.cache
def _lattice(seed: int) -> np.ndarray:
    """(32, 32, 32) float32 in -1..1 that repeats."""
    return np.random.default_rng(seed).uniform(-1, 1, (_SIDE,) * 3).astype(np.float32)


def noise(points: np.ndarray, size: float, seed: int = 0) -> np.ndarray:
    """Smooth noise in about -1..1 (Perlin's value noise, 1985) with features of so many cm."""
    table = _lattice(seed).reshape(-1)
    at = points / size
    low = np.floor(at)
    t = (at - low).astype(np.float32)
    t = t * t * (3 - 2 * t)
    i = low.astype(np.int64) & (_SIDE - 1)
    j = (i + 1) & (_SIDE - 1)
    x0, x1 = i[:, 0] * _SIDE * _SIDE, j[:, 0] * _SIDE * _SIDE
    y0, y1, z0, z1 = i[:, 1] * _SIDE, j[:, 1] * _SIDE, i[:, 2], j[:, 2]
    tx, ty, tz = t.T

    def along(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        a, b = table[x + y + z0], table[x + y + z1]
        return np.asarray(a + (b - a) * tz)

    a, b = along(x0, y0), along(x0, y1)
    c, d = along(x1, y0), along(x1, y1)
    front, back = a + (b - a) * ty, c + (d - c) * ty
    out: np.ndarray = (front + (back - front) * tx) * 1.6
    return out


def fbm(points: np.ndarray, size: float, octaves: int = 4, seed: int = 0) -> np.ndarray:
    """Noise with finer noise on it, in about -1..1."""
    out, weight = np.zeros(len(points), np.float32), 0.0
    for k in range(octaves):
        out += noise(points + 17.3 * k, size / 2**k, seed) * 0.5**k
        weight += 0.25**k
    return out / np.float32(weight**0.5)


def cells(points: np.ndarray, size: float, seed: int = 0) -> np.ndarray:
    """Distance to the nearest of points strewn about, as a share of their spacing, 0..about 1 (Worley, 1996)."""
    rng = np.random.default_rng(seed)
    jitter = rng.uniform(0.1, 0.9, (16, 16, 16, 3)).astype(np.float32)
    at = (points / size).astype(np.float32)
    low = np.floor(at)
    inside = at - low
    index = low.astype(np.int64)
    near = np.full(len(points), 9.0, np.float32)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            for dz in (-1, 0, 1):
                step = np.array((dx, dy, dz))
                i = (index + step) & 15
                d = jitter[i[:, 0], i[:, 1], i[:, 2]] + step - inside
                near = np.minimum(near, np.einsum("ij,ij->i", d, d))
    return np.sqrt(near)


def step(low: float, high: float, values: np.ndarray) -> np.ndarray:
    """0 below, 1 above, smoothly between."""
    t = np.clip((values - low) / (high - low), 0, 1)
    out: np.ndarray = t * t * (3 - 2 * t)
    return out


def between(first: str, second: str, share: np.ndarray) -> np.ndarray:
    """(N, 3): the first colour where the share is 0, the second where it is 1."""
    a, b = linear(first), linear(second)
    out: np.ndarray = a + (b - a) * np.clip(share, 0, 1)[:, None]
    return out


def mixed(colours: np.ndarray, second: str, share: np.ndarray) -> np.ndarray:
    """(N, 3): colours, and another one over them by a share."""
    out: np.ndarray = colours + (linear(second) - colours) * np.clip(share, 0, 1)[:, None]
    return out


def turned(points: np.ndarray) -> np.ndarray:
    """The angle around the y axis, -pi..pi, 0 in front."""
    out: np.ndarray = np.arctan2(points[:, 0], points[:, 2])
    return out


def out(points: np.ndarray) -> np.ndarray:
    """The distance from the y axis, cm."""
    distance: np.ndarray = np.hypot(points[:, 0], points[:, 2])
    return distance
