"""Triangles in a UV map, and the texels whose middles they cover. Arrays only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

_AT_ONCE = 2_000_000
"""Pairs of a triangle and a texel that are looked at together; it bounds the memory."""
_EDGE = 1e-7
"""How far outside of a triangle, in barycentric coordinates, still counts: between two that meet, no
texel shall be left out by rounding."""


@dataclass(frozen=True)
class Texels:
    """Attributes:
    rows, columns: (N,), rows from the top.
    triangles: (N,), the triangle that covers it.
    weights: (N, 3), barycentric, of its corners.
    overlap: share of the texels that more than one triangle covers.
    """

    rows: Any
    columns: Any
    triangles: Any
    weights: Any
    overlap: float


def covered(uvs: Any, side: int) -> Texels:
    """The texels of a square texture that triangles cover, each one once.

    Args:
        uvs: (T, 3, 2). What lies outside 0..1 comes in again at the other side, as textures do.
        side: of the texture, in texels.
    """
    # Texel i has its middle at i.
    points = uvs * side - 0.5
    low = np.ceil(points.min(1) - 1e-6).astype(np.int64)
    high = np.floor(points.max(1) + 1e-6).astype(np.int64)
    spans = (high - low + 1).clip(0)
    a, b, c = points[:, 0], points[:, 1], points[:, 2]
    area = _cross(b - a, c - a)
    counts = np.where(np.abs(area) > 1e-12, spans[:, 0] * spans[:, 1], 0)
    triangle_of = np.full(side * side, -1, np.int64)
    weights_of = np.zeros((side * side, 3))
    times = np.zeros(side * side, np.int64)
    for first, last in _parts(counts):
        which = np.repeat(np.arange(first, last), counts[first:last])
        ends = np.cumsum(counts[first:last])
        within = np.arange(len(which)) - np.repeat(ends - counts[first:last], counts[first:last])
        steps = np.column_stack([within % spans[which, 0], within // spans[which, 0]])
        places = low[which] + steps
        offsets = places - a[which]
        second = _cross(offsets, (c - a)[which]) / area[which]
        third = _cross((b - a)[which], offsets) / area[which]
        weights = np.column_stack([1 - second - third, second, third])
        least = weights.min(1)
        inside = least >= -_EDGE
        places, which, weights = places[inside] % side, which[inside], weights[inside]
        cells = (side - 1 - places[:, 1]) * side + places[:, 0]
        triangle_of[cells], weights_of[cells] = which, weights
        # On an edge, two that meet are no overlap.
        times += np.bincount(cells[least[inside] > 1e-3], minlength=side * side)
    cells = np.flatnonzero(triangle_of >= 0)
    overlap = float((times > 1).sum() / max(1, len(cells)))
    return Texels(
        cells // side, cells % side, triangle_of[cells], weights_of[cells], overlap=overlap
    )


def spread(values: Any, known: Any, steps: int) -> Any:
    """Values carried into the texels beside those that are known, so that nothing else is seen when
    a texture is filtered at the edge of an island.

    Args:
        values: (H, W, C) float.
        known: (H, W) bool.
        steps: how many texels far.
    """
    values, known = values * known[..., None], known.copy()
    for _ in range(steps):
        total = np.zeros_like(values)
        count = np.zeros(known.shape, values.dtype)
        for axis in (0, 1):
            for shift in (-1, 1):  # around the edge, as textures repeat
                total += np.roll(values, shift, axis)
                count += np.roll(known, shift, axis)
        new = ~known & (count > 0)
        values[new] = total[new] / count[new][:, None]
        known |= new
    return values


def sampled(values: Any, x: Any, y: Any, *, wrap: bool) -> Any:
    """Bilinear samples of an array, (H, W, C), at pixel coordinates in which the middle of the first
    pixel is 0; (N, C)."""
    height, width = values.shape[:2]
    left, top = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    across, down = (x - left)[:, None], (y - top)[:, None]

    def at(row: Any, column: Any) -> Any:
        if wrap:
            return values[row % height, column % width]
        return values[row.clip(0, height - 1), column.clip(0, width - 1)]

    above = at(top, left) * (1 - across) + at(top, left + 1) * across
    below = at(top + 1, left) * (1 - across) + at(top + 1, left + 1) * across
    return above * (1 - down) + below * down


def _cross(one: Any, other: Any) -> Any:
    return one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0]


def _parts(counts: Any) -> list[tuple[int, int]]:
    """Ranges of triangles whose counts add up to about `_AT_ONCE`."""
    ends = np.cumsum(counts)
    cuts, first = [], 0
    while first < len(counts):
        before = ends[first - 1] if first else 0
        last = int(np.searchsorted(ends, before + _AT_ONCE, "right"))
        last = max(first + 1, last)
        cuts.append((first, last))
        first = last
    return cuts
