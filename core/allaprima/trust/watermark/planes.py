"""A picture as luma and chroma, with its own structure flattened as far as it can be.

Colours as in JPEG (ITU-R BT.601, full range): JPEG and video quantise these planes separately, and
pictures have far less of their own in chroma than in luma.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from allaprima.request import UInt8Array
from allaprima.trust.watermark.code import Float

TO_PLANES = np.array(
    [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]], np.float32
)
TO_RGB = np.array([[1, 1, 1], [0, -0.344136, 1.772], [1.402, -0.714136, 0]], np.float32)
"""One row for each plane: what one unit of it adds to red, green and blue."""

GAIN_POWER = 0.05
"""The mark's amplitude follows the local standard deviation to this power. More would look better
in quiet parts of busy pictures, and not outlive JPEG there."""
# Standard deviations below which a part counts as flat; about what JPEG at quality 50 adds.
_FLOORS = (6.0, 2.0, 2.0)
_BLOCK = 8
_CLIP = 3.0


@dataclass(frozen=True, eq=False)
class Plane:
    """Attributes:
    values: (H, W), high-pass filtered, quiet parts amplified, extremes clipped.
    weight: (H, W), the amplification.
    """

    values: Float
    weight: Float


def luma_of(pixels: UInt8Array) -> Float:
    """(H, W)."""
    red, green, blue = TO_PLANES[0]
    luma: Float = pixels[..., 0] * red
    # Plane by plane: a product with a vector of three would take three times as long.
    luma += pixels[..., 1] * green
    luma += pixels[..., 2] * blue
    return luma


def chroma_of(pixels: UInt8Array) -> list[Float]:
    """Two planes of half the size; a last odd row or column is left out."""
    height, width = (side // 2 * 2 for side in pixels.shape[:2])
    whole = pixels[:height, :width, :3].astype(np.uint16)
    rows = whole[0::2] + whole[1::2]
    small = (rows[:, 0::2] + rows[:, 1::2]).astype(np.float32)
    chroma = np.tensordot(TO_PLANES[1:] / 4, small, (1, 2))
    return list(chroma)


def mask_of(pixels: UInt8Array) -> Float | None:
    """(H, W), 1 where the picture is visible; None if it all is."""
    if pixels.shape[2] == 3 or pixels[..., 3].all():
        return None
    mask: Float = (pixels[..., 3] > 0).astype(np.float32)
    return mask


def halved(mask: Float) -> Float:
    """A mask (H, W) for the chroma planes."""
    height, width = (side // 2 * 2 for side in mask.shape)
    small: Float = np.minimum(mask[0:height:2, 0:width:2], mask[1:height:2, 1:width:2])
    return small


def spread(values: Float, mask: Float | None, wrap: bool, floor: float) -> tuple[Float, Float]:
    """`values` without what is coarse in them, and the variance of what is left, in blocks.

    Args:
        mask: (H, W), 1 where the picture is visible, or None if all of it is.
        wrap: whether it is seamless.

    Returns:
        (H, W), and (about H / 8, W / 8).
    """
    height, width = values.shape
    rows, columns = (max(1, round(side / _BLOCK)) for side in (height, width))
    blocks = rows, columns
    seen = None if mask is None else _smooth(_averaged(mask, blocks), wrap) + 1e-6
    mean = _smooth(_averaged(values if mask is None else values * mask, blocks), wrap)
    if seen is not None:
        mean /= seen
    fine = values - enlarged(mean, values.shape, wrap)
    if mask is not None:
        fine *= mask
    variance = _smooth(_averaged(fine * fine, blocks), wrap)
    if seen is not None:
        variance /= seen
    return fine, variance + np.float32(floor * floor)


def flattened(pixels: UInt8Array, wrap: bool = False) -> list[Plane]:
    """Luma, and the two chroma planes, flattened."""
    mask = mask_of(pixels)
    luma, gain = flatten(luma_of(pixels), mask, wrap)
    return [luma, *flattened_chroma(pixels, mask, gain, wrap)]


def flattened_chroma(
    pixels: UInt8Array, mask: Float | None, gain: Float, wrap: bool
) -> list[Plane]:
    """The two chroma planes, where the mark has the gain of luma."""
    small = None if mask is None else halved(mask)
    return [
        flatten(values, small, wrap, floor, gain)[0]
        for values, floor in zip(chroma_of(pixels), _FLOORS[1:], strict=True)
    ]


def flatten(
    values: Float,
    mask: Float | None,
    wrap: bool,
    floor: float = _FLOORS[0],
    gain: Float | None = None,
) -> tuple[Plane, Float]:
    """A plane flattened, and the mark's gain in blocks; by the plane's own variance if not given.

    The weight is that of a matched filter: amplitude of the mark over variance.
    """
    fine, variance = spread(values, mask, wrap, floor)
    if gain is None:
        gain = variance ** np.float32(GAIN_POWER / 2)
    own = gain if gain.shape == variance.shape else _resized(gain, variance.shape, wrap)
    weight = enlarged(own / variance, values.shape, wrap)
    fine *= weight
    limit = _CLIP * math.sqrt(float(np.vdot(fine, fine)) / fine.size) + 1e-12
    np.clip(fine, -limit, limit, out=fine)
    return Plane(fine, weight), gain


def enlarged(blocks: Float, shape: tuple[int, ...], wrap: bool) -> Float:
    """Blocks to pixels, linearly interpolated between their centres."""
    down = interpolation(shape[0], blocks.shape[0], wrap)
    across = interpolation(shape[1], blocks.shape[1], wrap)
    return _both(down, blocks, across.T)


def _resized(blocks: Float, shape: tuple[int, ...], wrap: bool) -> Float:
    if blocks.shape[0] >= shape[0] and blocks.shape[1] >= shape[1]:
        return _averaged(blocks, (shape[0], shape[1]))
    return enlarged(blocks, shape, wrap)


@functools.lru_cache(maxsize=16)
def means(size: int, blocks: int) -> Float:
    """(blocks, size): the matrix that averages over blocks of equal, perhaps fractional, length."""
    edges = np.arange(blocks + 1)[:, None] * (size / blocks)
    pixels = np.arange(size)[None]
    covered = np.minimum(pixels + 1, edges[1:]) - np.maximum(pixels, edges[:-1])
    weights = np.clip(covered, 0, 1)
    matrix: Float = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return matrix


@functools.lru_cache(maxsize=16)
def interpolation(size: int, blocks: int, wrap: bool) -> Float:
    """(size, blocks): the matrix that interpolates linearly between the blocks' centres."""
    at = (np.arange(size) + 0.5) * (blocks / size) - 0.5
    low = np.floor(at).astype(np.int64)
    share = at - low
    first, second = (
        (low % blocks, (low + 1) % blocks)
        if wrap
        else (low.clip(0, blocks - 1), (low + 1).clip(0, blocks - 1))
    )
    matrix = np.zeros((size, blocks), np.float32)
    rows = np.arange(size)
    np.add.at(matrix, (rows, first), 1 - share)
    np.add.at(matrix, (rows, second), share)
    return matrix


def _averaged(values: Float, shape: tuple[int, int]) -> Float:
    """Means over (rows, columns) blocks."""
    height, width = values.shape
    rows: Any
    if height % shape[0] == 0:  # the usual case, and many times as fast
        rows = values.reshape(shape[0], height // shape[0], width).mean(axis=1)
    else:
        rows = means(height, shape[0]) @ values
    averaged: Float = rows @ means(width, shape[1]).T
    return averaged


def _both(left: Float, values: Float, right: Float) -> Float:
    product: Any = left @ values @ right
    result: Float = product
    return result


def _smooth(blocks: Float, wrap: bool) -> Float:
    """By the binomial kernel 1 2 1 in both directions."""
    padded = np.pad(blocks, 1, mode="wrap" if wrap else "edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    result: Float = (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16
    return result
