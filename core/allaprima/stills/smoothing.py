"""The mean of light over neighbours that belong together."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from allaprima.pieces import Pieces
from allaprima.request import Float32Array

Taps = Sequence[tuple[int, float]]
BAND = 64
"""Rows at a time."""

PATTERN = 4
"""Pixels after which the choices of rays repeat: sixteen neighbours share what there is to be chosen from (interleaved
sampling: Keller and Heidrich, 2001)."""
TILE = 128
"""Pixels after which all chances repeat."""
_ORDERS = tuple(np.random.default_rng(pair).permutation(PATTERN**2) for pair in range(4))
_FIRST = ((-2, 0.5), (-1, 1.0), (0, 1.0), (1, 1.0), (2, 0.5))
_WIDER = ((-6, 0.6), (-3, 1.0), (0, 1.0), (3, 1.0), (6, 0.6))


def chances(width: int, top: int, bottom: int, seed: int) -> Float32Array:
    """(N, 8) float32 in 0..1 for the pixels of some rows. Of each two numbers any sixteen neighbours have one in each cell of
    four by four (jittered sampling), and no two pairs have the cells in the same order."""
    tile = _tile(seed)
    rows = np.arange(top, bottom) % TILE
    out: Float32Array = np.tile(tile[rows], (1, -(-width // TILE), 1))[:, :width].reshape(-1, 8)
    return out


@functools.lru_cache(4)
def _tile(seed: int) -> Float32Array:
    """(TILE, TILE, 8)."""
    rng = np.random.default_rng(seed & 0xFFFFFFFF)
    rows, columns = np.mgrid[0:TILE, 0:TILE] % PATTERN
    out = np.empty((TILE, TILE, 8), np.float32)
    for pair, order in enumerate(_ORDERS):
        cell = order[rows * PATTERN + columns]
        for k, place in enumerate((cell % PATTERN, cell // PATTERN)):
            out[..., 2 * pair + k] = (place + rng.random((TILE, TILE))) / PATTERN
    return out


def smoothed(
    falls: Float32Array,
    mirror: Float32Array,
    blurs: Float32Array,
    part: np.ndarray,
    normal: Float32Array,
    at: Float32Array,
    scale: Float32Array,
    pieces: Pieces,
) -> tuple[Float32Array, Float32Array]:
    """Light with the mean over a few pixels to all sides on the same part and plane.

    Args:
        falls: (H, W, 3) light that falls on surfaces.
        mirror: (H, W, 3) light that they mirror.
        blurs: (H, W) 0..1, how far that is to be smoothed at all.
        part: (H, W) int32.
        normal, at: (H, W, 3).
        scale: (H, W) cm that a pixel is wide there.
        pieces: compute bands of it.
    """
    height = len(part)
    light = np.concatenate((_planes(falls), _planes(mirror)))
    guide = _Guide(
        part,
        _planes(normal),
        _planes(at),
        blurs,
        np.asarray(1 / np.maximum(scale, 1e-6), np.float32),
    )
    for taps in (_FIRST, _WIDER):
        for axis in (0, 1):
            done = pieces(
                [
                    partial(_mean, light, guide, taps, axis, top, min(height, top + BAND))
                    for top in range(0, height, BAND)
                ]
            )
            light = np.concatenate(done, 1)
    return light[:3].transpose(1, 2, 0), light[3:].transpose(1, 2, 0)


@dataclass(frozen=True)
class _Guide:
    part: np.ndarray
    normal: Float32Array
    at: Float32Array
    blurs: Float32Array
    fine: Float32Array


def _mean(
    light: Float32Array, guide: _Guide, taps: Taps, axis: int, top: int, bottom: int
) -> Float32Array:
    """(6, h, W) the mean along an axis, of some rows."""
    height, width = guide.part.shape
    total = light[:, top:bottom] * np.float32(taps[len(taps) // 2][1])
    weights = np.full((2, bottom - top, width), taps[len(taps) // 2][1], np.float32)
    for step, share in taps:
        if not step:
            continue
        if axis == 0:
            first, last = max(top, -step), min(bottom, height - step)
            if first >= last:
                continue
            here, there = (
                (slice(first, last), slice(None)),
                (slice(first + step, last + step), slice(None)),
            )
            into = (slice(first - top, last - top), slice(None))
        else:
            first, last = max(0, -step), min(width, width - step)
            if first >= last:
                continue
            here, there = (
                (slice(top, bottom), slice(first, last)),
                (slice(top, bottom), slice(first + step, last + step)),
            )
            into = (slice(None), slice(first, last))
        n, p = guide.normal, guide.at
        close = n[0][here] * n[0][there]
        close += n[1][here] * n[1][there]
        close += n[2][here] * n[2][there]
        off = (p[0][here] - p[0][there]) * n[0][here]
        off += (p[1][here] - p[1][there]) * n[1][here]
        off += (p[2][here] - p[2][there]) * n[2][here]
        np.abs(off, out=off)
        off *= guide.fine[here] / np.float32(1 + abs(step))
        weight = np.clip((close - np.float32(0.8)) * np.float32(8), 0, 1)
        weight *= np.clip(np.float32(2.5) - off, 0, 1)
        weight *= guide.part[here] == guide.part[there]
        weight *= np.float32(share)
        less = weight * guide.blurs[here]
        for k in range(3):
            total[k][into] += light[k][there] * weight
            total[3 + k][into] += light[3 + k][there] * less
        weights[0][into] += weight
        weights[1][into] += less
    total[:3] /= weights[0]
    total[3:] /= weights[1]
    return total


def _planes(values: Float32Array) -> Float32Array:
    return np.ascontiguousarray(values.transpose(2, 0, 1), np.float32)
