"""Petals and leaf blades: their shapes, where a point is in them, and their colours."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills.matter import Matter, Paint, leaf
from allaprima.stills.mesh import unit
from allaprima.stills.patterns import noise, step
from allaprima.stills.solid import Solid
from allaprima.stills.things.plants.shapes import WIDE, add

_OUTLINES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "oval": lambda t: np.sin(math.pi * t**0.9) ** 0.75,
    "lance": lambda t: np.sin(math.pi * t**0.75) ** 1.05,
    "egg": lambda t: np.sin(math.pi * t**0.6) ** 0.85,
    "round": lambda t: np.sqrt(np.clip(1 - (2 * t - 1) ** 2, 0, 1)),
    "spoon": lambda t: (0.22 + 0.78 * step(0, 0.75, t)) * np.sqrt(1 - np.clip((t - 0.68) / 0.32, 0, 1) ** 2),
    "strap": lambda t: (0.55 + 0.45 * step(0, 0.5, t)) * np.sqrt(1 - np.clip((t - 0.78) / 0.22, 0, 1) ** 2.2),
    "sword": lambda t: (0.7 + 0.3 * step(0, 0.4, t)) * (1 - np.clip((t - 0.3) / 0.7, 0, 1) ** 2.2),
    "fan": lambda t: (0.12 + 0.88 * t**0.8) * np.sqrt(1 - np.clip((t - 0.8) / 0.2, 0, 1) ** 3),
    "notch": lambda t: (0.2 + 0.8 * step(0, 0.6, t)) * np.sqrt(1 - np.clip((t - 0.6) / 0.42, 0, 1) ** 2.4),
}


def petal(
    length: float, width: float, outline: str = "oval", *, bend: float = 0, power: float = 1, cup: float = 0, wave: float = 0,
    waves: float = 3, teeth: float = 0, mark: float = 0.5, rows: int = 9, columns: int = 5, notch: float = 0,
) -> np.ndarray:  # fmt: skip
    """(rows, columns, 6): points of a petal along +z, and where they are in it for paints: see `along`."""
    t = 1 - (1 - np.linspace(0, 1, rows)) ** 1.35
    u = np.linspace(-1, 1, columns)
    half = width / 2 * np.maximum(_OUTLINES[outline](t), 0.02)
    if teeth:
        half = half * (1 + teeth * np.where(np.arange(rows) % 2, 1, -1) * (np.arange(rows) < rows - 1))
    angle = np.radians(bend) * t**power
    dt = np.diff(t) * length
    mid = (angle[1:] + angle[:-1]) / 2
    z = np.concatenate(([0], np.cumsum(np.cos(mid) * dt)))
    y = -np.concatenate(([0], np.cumsum(np.sin(mid) * dt)))
    phi = math.radians(cup) or 1e-3
    x = half[:, None] * np.sin(phi * u) / phi
    lift = half[:, None] * (1 - np.cos(phi * u)) / phi
    lift = lift + wave * np.sin(2 * math.pi * (waves * t[:, None] + mark)) * np.sign(u) * u**2 * np.minimum(1, t * 3)[:, None]
    back = notch * length * (1 - np.abs(u)) ** 2 * t[:, None] ** 4
    out_ = np.empty((rows, columns, 6))
    out_[..., 0] = x
    out_[..., 1] = y[:, None] + lift * np.cos(angle)[:, None] + back * np.sin(angle)[:, None]
    out_[..., 2] = z[:, None] + lift * np.sin(angle)[:, None] - back * np.cos(angle)[:, None]
    out_[..., 3], out_[..., 4], out_[..., 5] = u * WIDE, mark * WIDE, t[:, None] * WIDE
    return out_


def moved(points: np.ndarray, at: np.ndarray, mark: float | None = None) -> np.ndarray:
    """A petal, by a (4, 4) matrix."""
    new = points.copy()
    new[..., :3] = points[..., :3] @ at[:3, :3].T + at[:3, 3]
    if mark is not None:
        new[..., 4] = mark * WIDE
    return new


def along(p: np.ndarray) -> np.ndarray:
    """0 at a petal's base, 1 at its tip."""
    return p[:, 2] / WIDE


def across(p: np.ndarray) -> np.ndarray:
    """-1..1 from rim to rim of a petal."""
    return p[:, 0] / WIDE


def marked(p: np.ndarray) -> np.ndarray:
    """Which petal it is, 0..1."""
    return p[:, 1] / WIDE


def sheets(s: Solid, petals: Sequence[np.ndarray], matter: Matter) -> None:
    """Many petals as one part."""
    kinds: dict[tuple[int, ...], list[np.ndarray]] = {}
    for each in petals:
        kinds.setdefault(each.shape, []).append(each)
    for group in kinds.values():
        whole = np.stack(group)
        count, rows, columns = whole.shape[:3]
        at = whole[..., :3]
        normals = unit(np.cross(np.gradient(at, axis=2), np.gradient(at, axis=1)))
        index = np.arange(rows * columns).reshape(rows, columns)
        a, b, c, d = (index[:-1, :-1].ravel(), index[:-1, 1:].ravel(), index[1:, 1:].ravel(), index[1:, :-1].ravel())
        faces = np.concatenate((np.stack((a, b, c), -1), np.stack((a, c, d), -1)))
        every = (faces[None] + (np.arange(count) * rows * columns)[:, None, None]).reshape(-1, 3)
        add(s, at.reshape(-1, 3), normals.reshape(-1, 3), every, matter, whole[..., 3:].reshape(-1, 3))


def veined(dark: float = 0.82, count: float = 9, rib: float = 0.5) -> Paint:
    """How bright a leaf is: a light rib and side veins; each leaf a little different."""

    def shade(p: np.ndarray) -> np.ndarray:
        u, t = np.abs(across(p)), along(p)
        middle = np.exp(-((u / 0.05) ** 2))
        side = np.exp(-((np.abs((t * count - u * 2.2) % 1 - 0.5) / 0.09) ** 2)) * (1 - u) * step(0.03, 0.15, u)
        found: np.ndarray = dark + 0.36 * marked(p) + rib * middle + 0.22 * rib * side + 0.08 * noise(p, 1.2, 4)
        return found

    return shade


def green(colour: str = "5a8745", **changed: float) -> Matter:
    """A leaf with veins."""
    return leaf(colour).painted(veined(**changed))
