"""Smooth edges where one ray a pixel is followed: where neighbours differ more rays tell what else is in a pixel. What falls on
that is taken from the neighbour that is most like it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from allaprima.pieces import Pieces
from allaprima.request import Float32Array
from allaprima.stills.camera import Camera
from allaprima.stills.shading import Shading, Surfaces

WITHIN = ((-0.125, -0.375), (0.375, -0.125), (-0.375, 0.125), (0.125, 0.375))
"""Where the rays of a pixel go, from its middle to the right and downwards: a turned grid."""
NEARBY = tuple((dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1))
FARTHER = 0.03
"""By so much of its distance something is farther away than its neighbour where an edge is between them."""
CONTRAST = 0.32
"""From this difference of the logarithms of their light on there is an edge between two pixels."""
MOST = 0.2
"""Of the pixels that get more rays, at most."""
SOME = 20_000
"""Pixels at a time."""
Finish = Callable[[Surfaces, Float32Array, Float32Array], Float32Array]
"""Of surfaces, what falls on them and what they mirror: (N, C) light."""


def smooth_edges(
    light: Float32Array,
    found: Surfaces,
    falls: Float32Array,
    mirror: Float32Array,
    shading: Shading,
    camera: Camera,
    finish: Finish,
    pieces: Pieces,
) -> Float32Array:
    """(H, W, C) the same light, with the mean of what is in each pixel at edges.

    Args:
        light: (H, W, C), by `finish`.
        found: what is seen, all its arrays (H, W, ...).
        falls, mirror: (H, W, 3).
        shading: follows rays.
        finish: see `Finish`.
        pieces: compute parts of it.
    """
    y, x = np.nonzero(_edges(light, found))
    if not len(y):
        return light
    out = light.copy()

    def some(first: int) -> tuple[slice, Float32Array]:
        part = slice(first, first + SOME)
        total = np.zeros((len(y[part]), light.shape[2]), np.float32)
        with np.errstate(all="ignore"):
            for right, down in WITHIN:
                ways = camera.rays_at(x[part] + 0.5 + right, y[part] + 0.5 + down)
                seen = shading.ended(camera.eye, ways)
                rows, columns = _alike(seen, found, y[part], x[part])
                total += finish(seen, falls[rows, columns], mirror[rows, columns])
        return part, total / np.float32(len(WITHIN))

    for part, mean in pieces([partial(some, first) for first in range(0, len(y), SOME)]):
        out[y[part], x[part]] = mean
    return out


def _edges(light: Float32Array, found: Surfaces) -> np.ndarray:
    """(H, W) where neighbours differ."""
    tone = np.log(np.maximum(light[..., :3].mean(-1), 0) + 0.02)
    differs = np.zeros(tone.shape, np.float32)
    for axis in (0, 1):
        one, other = [slice(None)] * 2, [slice(None)] * 2
        one[axis], other[axis] = slice(None, -1), slice(1, None)
        a, b = tuple(one), tuple(other)
        apart = np.abs(tone[a] - tone[b])
        near = np.minimum(found.far[a], found.far[b])
        apart[
            (found.first[a] != found.first[b])
            | (np.abs(found.far[a] - found.far[b]) > FARTHER * near)
        ] = 9.0
        differs[a] = np.maximum(differs[a], apart)
        differs[b] = np.maximum(differs[b], apart)
    least = max(CONTRAST, min(8.9, float(np.quantile(differs[::3, ::3], 1 - MOST))))
    return differs > least


def _alike(
    seen: Surfaces, found: Surfaces, y: np.ndarray, x: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the neighbours that are most like what some rays see."""
    height, width = found.part.shape
    least = np.full(len(y), np.inf, np.float32)
    rows, columns = y.copy(), x.copy()
    for dy, dx in NEARBY:
        r, c = np.clip(y + dy, 0, height - 1), np.clip(x + dx, 0, width - 1)
        apart = 1 - np.einsum("ij,ij->i", found.normal[r, c], seen.normal)
        apart += (found.part[r, c] != seen.part) * 8.0 + (found.first[r, c] != seen.first) * 4.0
        apart += np.float32(0.01 * (abs(dy) + abs(dx)))
        better = apart < least
        least[better] = apart[better]
        rows[better], columns[better] = r[better], c[better]
    return rows, columns
