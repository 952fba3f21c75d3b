"""Flat leaves of an outline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from allaprima.stills.things.plants.shapes import WIDE


def outline_leaf(
    outline: Sequence[tuple[float, float]],
    base: tuple[float, float],
    *,
    curl: float = 0.0,
    fold: float = 0.0,
    seed: float = 0.0,
    rows: int = 7,
    mark: float = 0.5,
) -> np.ndarray:
    """A flat leaf of an outline in x and z, that can be seen whole from its base; local places are x, mark, z."""
    edge = np.array([*outline, outline[0]], float)
    t = np.linspace(0.0, 1, rows)[:, None, None]
    flat = np.array(base) + (edge[None] - base) * t
    x, z = flat[..., 0], flat[..., 1]
    r = np.hypot(x, z)
    y = (
        curl * (r / 5) ** 2 * (0.6 + 0.5 * np.sin(2.3 * np.arctan2(z, x) + seed))
        + fold * np.abs(x)
        + 0.1 * curl * np.sin(x * 1.3 + seed) * np.cos(z * 1.1)
    )
    return np.stack((x, y, z, x, np.full_like(x, mark * WIDE), z), -1)


def both_halves(half: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    return [*half, *((-x, z) for x, z in reversed(half[:-1]))]
