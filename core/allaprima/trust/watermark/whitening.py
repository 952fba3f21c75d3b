"""A plane of a picture with all that is strong in it, at some place and frequency, made faint.

A picture's edges and textures are strong in few places, frequencies and directions; the mark is as
faint in all of them. So what a block of the picture says at a frequency counts for the less, the
stronger it is: the weight of a matched filter in noise whose variance differs from place to place and
from frequency to frequency, estimated from the picture itself by short-time Fourier transforms.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from allaprima.trust.watermark.code import Float

BLOCK, HOP = 32, 16
"""Pixels: the blocks overlap by a half. Longer ones blur places, shorter ones frequencies; both lose."""
HIGHEST = BLOCK // 2
"""Cycles a block: half a cycle a pixel."""
_CLIP = 3.0
_TOGETHER = 6

_WINDOW = np.sin((np.arange(BLOCK) + 0.5) * (np.pi / BLOCK)).astype(np.float32)
"""Its square and that of the next block's add up to one, so nothing changes where all weights are alike."""
_ENERGY = float(np.square(_WINDOW).sum()) ** 2


@dataclass(frozen=True, eq=False)
class Whitened:
    """Attributes:
    values: (H, W), whitened, extremes clipped.
    weights: (2, columns, reach + 1, reach + 1, rows), what was multiplied: for frequencies of equal signs
        and of opposite ones; the block's column; cycles a block across and down; the block's row. The
        blocks' middles are at whole multiples of 16 pixels.
    """

    values: Float
    weights: Float

    def response(self, gain: Float, down: tuple[float, int], across: tuple[float, int]) -> Float:
        """By how much the waves of a pattern are multiplied, on average over the plane.

        Args:
            gain: (rows, columns), the pattern's amplitude in each block.
            down, across: cycles a pixel of the first wave, and the largest number of it.

        Returns:
            (2 a + 1, b + 1) for -a to a times the first wave down, and 0 to b across.
        """
        columns, reach, _, rows = self.weights.shape[1:]
        reach -= 1
        blocks = self.weights.reshape(2, columns, -1, rows)
        mean = np.matmul(blocks, (gain.T / gain.size)[..., None]).sum(axis=1)
        mean = mean.reshape(2, reach + 1, reach + 1).transpose(0, 2, 1)
        whole = np.concatenate([mean[1, :0:-1], mean[0]])
        response: Float = _shares(*down, reach, True) @ whole @ _shares(*across, reach, False).T
        return response + np.float32(1e-30)


def whiten(values: Float, floor: float, reach: int = HIGHEST) -> Whitened:
    """A plane (H, W) whitened, where a standard deviation below `floor` counts as flat.

    Frequencies above `reach` cycles a block down or across are left out.
    """
    height, width = values.shape
    padded = np.pad(values, [(HOP, -side % HOP + HOP) for side in values.shape], mode="symmetric")
    rows, columns = (side // HOP - 1 for side in padded.shape)
    weights = np.empty((2, columns, reach + 1, reach + 1, rows), np.float32)
    result = np.zeros_like(padded)
    # A few rows of blocks at a time: more would not stay in the processor's cache.
    for first in range(0, rows, _TOGETHER):
        here = slice(first, min(first + _TOGETHER, rows))
        strip = slice(first * HOP, (here.stop + 1) * HOP)
        result[strip] += _strip(padded[strip], floor, weights[..., here])
    result = result[HOP : HOP + height, HOP : HOP + width]
    limit = _CLIP * math.sqrt(float(np.square(result).mean())) + 1e-30
    return Whitened(result.clip(-limit, limit), weights)


def _strip(padded: Float, floor: float, weights: Float) -> Float:
    """A few rows of blocks, and the `weights` by which they were multiplied."""
    _, columns, count, _, rows = weights.shape
    waves, back = _waves(count - 1)
    # Down, then across. All stays real: of the four parts of each block's frequency, the first letter
    # says which wave across and the second which wave down, c for cosine and s for sine.
    lines = np.matmul(waves, _overlapping(padded))
    turned = np.ascontiguousarray(lines.transpose(2, 1, 0)).reshape(padded.shape[1], -1)
    parts = np.matmul(waves, _overlapping(turned)).reshape(columns, 2, count, 2, count, rows)
    # What a block is on average would leak into the frequencies near the axes, and say that they are strong.
    plain = waves.sum(axis=1)
    means = parts[:, 0, 0, 0, 0, None, None, None, None] / plain[0] ** 2
    parts -= np.multiply.outer(plain, plain).reshape(2, count, 2, count, 1) * means
    cc, cs, sc, ss = parts[:, 0, :, 0], parts[:, 0, :, 1], parts[:, 1, :, 0], parts[:, 1, :, 1]
    # Both frequencies down that go with one across: of the same sign, and of the other.
    power = [np.square(cc - ss) + np.square(cs + sc), np.square(cc + ss) + np.square(cs - sc)]
    weights[:] = _weights(np.stack(power), floor)
    mean = (weights[0] + weights[1]) / 2
    half = weights[1] - mean
    changed = np.empty_like(parts)
    changed[:, 0, :, 0] = mean * cc + half * ss
    changed[:, 1, :, 1] = mean * ss + half * cc
    changed[:, 0, :, 1] = mean * cs - half * sc
    changed[:, 1, :, 0] = mean * sc - half * cs
    turned = _added_up(np.matmul(back, changed.reshape(columns, 2 * count, -1)))
    lines = np.ascontiguousarray(turned.reshape(-1, 2 * count, rows).transpose(2, 1, 0))
    return _added_up(np.matmul(back, lines))


def _weights(power: Float, floor: float) -> Float:
    """The power of -3/4 of the power: between that for Gaussian noise of known variance and none."""
    smooth = 2 * power
    smooth[..., 1:, :] += power[..., :-1, :]
    smooth[..., :-1, :] += power[..., 1:, :]
    smooth[..., 0, :] += power[::-1, ..., 1, :]  # beyond zero lies the other sign
    smooth[..., -1, :] += power[..., -1, :]
    power = 2 * smooth
    power[:, :, 1:] += smooth[:, :, :-1]
    power[:, :, :-1] += smooth[:, :, 1:]
    power[:, :, 0] += smooth[::-1, :, 1]
    power[:, :, -1] += smooth[:, :, -1]
    power /= 16
    power += np.float32(floor * floor * _ENERGY)
    root = np.sqrt(power)
    root *= np.sqrt(root)
    weights: Float = np.reciprocal(root)
    return weights


@functools.cache
def _waves(reach: int) -> tuple[Float, Float]:
    """(2 reach + 2, 32) cosines, then sines, in the window; and the way back, (32, 2 reach + 2)."""
    numbers = np.arange(reach + 1)
    angles = 2 * np.pi / BLOCK * numbers[:, None] * np.arange(BLOCK)
    waves = np.concatenate([np.cos(angles), np.sin(angles)]) * _WINDOW
    # All but the lowest and the highest stand for two.
    often = np.where((numbers == 0) | (numbers == HIGHEST), 1, 2) / BLOCK
    back = (waves * np.tile(often, 2)[:, None]).T
    return waves.astype(np.float32), np.ascontiguousarray(back, np.float32)


def _overlapping(lines: Float) -> Float:
    """(n + 1) * 16 rows as n blocks of 32: (n, 32, ...), a view."""
    blocks = np.lib.stride_tricks.sliding_window_view(lines, BLOCK, axis=0)[::HOP]
    return blocks.transpose(0, 2, 1)


def _added_up(blocks: Float) -> Float:
    """The other way round."""
    lines = np.zeros((len(blocks) + 1, HOP, blocks.shape[2]), np.float32)
    lines[:-1] += blocks[:, :HOP]
    lines[1:] += blocks[:, HOP:]
    return lines.reshape(-1, blocks.shape[2])


@functools.lru_cache(maxsize=32)
def _shares(first: float, most: int, reach: int, negative: bool) -> Float:
    """(waves, frequencies): the share of each wave's energy that a block sees at each frequency."""
    waves = np.arange(-most if negative else 0, most + 1) * first
    frequencies = np.arange(-reach if negative else 0, reach + 1) / BLOCK
    turns: npt.NDArray[np.float64] = np.subtract.outer(waves, frequencies)
    seen = np.exp(2j * np.pi * turns[..., None] * np.arange(BLOCK)) @ _WINDOW
    shares: Float = (np.square(np.abs(seen)) / (BLOCK * np.square(_WINDOW).sum())).astype(
        np.float32
    )
    return shares
