"""How soft, shining surfaces look: bodies with a key light from the upper left, a highlight, a rim, and
shade where one lies on another.

Arrays are of the part of a picture in which a piece lies: coverage (H, W) float32 in 0..1, colour (H, W, 3) float32
sRGB. Lengths are in pixels.
"""

from __future__ import annotations

import functools
import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Floats = NDArray[np.float32]

LIGHT = (np.float32(-0.6), np.float32(-0.8))
"""Where the key light is, from the middle: x, y."""
BROAD = 3.0
"""How much wider a body is bent in the large than near its edge."""
RIM = np.array([1.0, 0.92, 0.97], np.float32)
"""Light from behind."""
COARSE = 2.7
"""Pixels of roundness that suffice to tell a slope, or a blur."""
PALE, DARK = 0.86, 0.3
"""Mean of sRGB above which a body shows no depth by saturation, and below which it is lifted out of black."""
COOL = np.array([0.80, 0.84, 0.93], np.float32)
"""What pale bodies are multiplied by in the shade."""


def body(coverage: Floats, base: tuple[int, int, int], roundness: float, shine: float) -> Floats:
    """The colour 0..255 of an inflated body: bent in the large, and more so near its edge.

    Args:
        roundness: the width of its edge that bends away, 0.5 or more.
        shine: how strong its highlights are, 0..1.
    """
    (x, y), (broad_x, broad_y) = (
        _slopes(coverage, roundness * wide) for wide in (1.0, BROAD)
    )  # fmt: skip
    facing = np.clip(-(x * LIGHT[0] + y * LIGHT[1]), -1, 1)
    broad = np.clip(-(broad_x * LIGHT[0] + broad_y * LIGHT[1]), -1, 1)
    edge = np.minimum(np.hypot(x, y), 1)
    across, down = (np.linspace(-1, 1, n, dtype=np.float32) for n in coverage.shape[::-1])
    along = (LIGHT[0] * across[None] + LIGHT[1] * down[:, None]) / np.float32(1.4)
    # Away from the light the edge is darkest a little inside: light comes back from below.
    lit = 0.34 * along + 0.62 * broad + np.where(facing > 0, 0.3, 0.34 * (1 - edge)) * facing
    ramp = _ramp(base)
    out = ramp[np.clip((lit + 1) * (len(ramp) / 2), 0, len(ramp) - 1).astype(np.int16)]
    back = _step(-facing, 0.45, 0.95) * _step(edge, 0.5, 0.9)
    out += (_rim(base) - out) * (np.float32(0.5) * back)[..., None]
    if shine:
        towards = facing / np.maximum(edge, 1e-3)
        glint = _step(towards, 0.72, 1.0) * _step(edge, 0.16, 0.4) * (1 - _step(edge, 0.66, 0.9))
        sheen = 0.34 * _step(broad, 0.3, 0.95) * (1 - edge)
        out += (1 - out) * (np.float32(shine) * np.maximum(0.85 * glint, sheen))[..., None]
    return np.asarray(out * np.float32(255), np.float32)


@functools.lru_cache(256)
def _ramp(base: tuple[int, int, int]) -> Floats:
    """(1024, 3) sRGB 0..1 of a colour from the deepest shade to full light. Shades are the base to a power, which makes
    them deeper and more saturated and not grey; where the base is pale they are multiplied as well."""
    colour = np.maximum(np.asarray(base, np.float32) / 255, 0.012)
    mean = float(colour.mean())
    lit = np.linspace(-1, 1, 1024, dtype=np.float32)[:, None]
    strength = np.where(lit > 0, 0.75, 1.15) * (1.0 if mean > DARK else 0.55)
    out = np.exp(np.log(colour) * np.exp(-strength * lit))
    if mean > PALE:
        shade = np.clip(-lit, 0, 1) * min(1.0, (mean - PALE) / 0.08)
        out *= 1 - 1.5 * shade * (1 - COOL)
    out += (1 - out) * 0.22 * np.clip(lit, 0, 1)
    return np.asarray(np.clip(out, 0, 1), np.float32)


def _rim(base: tuple[int, int, int]) -> Floats:
    """The colour of an edge that is lit from behind."""
    return np.asarray(base, np.float32) / 255 * 0.6 + RIM * 0.4


def fallen(coverage: Floats, by: float, soft: float) -> Floats:
    """The soft shade that a body throws below and to the right of it, 0..1."""
    right, down = round(0.45 * by), max(1, round(by))
    moved = np.zeros_like(coverage)
    height, width = coverage.shape
    if down < height and right < width:
        moved[down:, right:] = coverage[: height - down, : width - right]
    return blurred(moved, soft)


def hollow(coverage: Floats, roundness: float) -> Floats:
    """What the surface around a hole is multiplied by: it bends down into it."""
    facing, _ = _bent(coverage, roundness)
    return 1 - 0.3 * facing


def rounded(mask: Image.Image, by: float) -> Image.Image:
    """An 8-bit mask with round corners; straight edges stay where they are. `by` is half the side of the square over
    which it is averaged, twice, before it is decided anew what is within; in pixels of the mask."""
    if by < 1:
        return mask
    blur = ImageFilter.BoxBlur(by)
    return mask.filter(blur).filter(blur).point(_medians(by))


@functools.lru_cache(256)
def _medians(by: float) -> list[int]:
    """What the averages become: an edge is as steep as it was."""
    steep = 2 * by + 1
    return [round(min(255.0, max(0.0, 127.5 + (value - 127.5) * steep))) for value in range(256)]


def blurred(values: Floats, radius: float) -> Floats:
    """Blurred by a Gaussian of that standard deviation; values 0..1."""
    image = Image.fromarray((values * 255).astype(np.uint8))
    size, coarser = image.size, max(1.0, radius / COARSE)
    if coarser > 1:
        width, height = (max(1, round(side / coarser)) for side in size)
        image = image.resize((width, height), Image.Resampling.BILINEAR)
    image = image.filter(ImageFilter.GaussianBlur(radius / coarser))
    if coarser > 1:
        image = image.resize(size, Image.Resampling.BICUBIC)
    return np.asarray(image, np.float32) / np.float32(255)


def _bent(coverage: Floats, roundness: float) -> tuple[Floats, Floats]:
    """How much each place faces the light, -1..1, and how far it is bent away from the front, 0..1."""
    x, y = _slopes(coverage, roundness)
    facing = np.clip(-(x * LIGHT[0] + y * LIGHT[1]), -1, 1)
    return np.asarray(facing, np.float32), np.minimum(np.hypot(x, y), 1)


def _slopes(coverage: Floats, roundness: float) -> tuple[Floats, Floats]:
    """The slopes of the blurred coverage along x and y, -1..1: that of a Gaussian at a straight edge."""
    height, width = coverage.shape
    # As coarse as a slope allows; in floats, since the slope of 8-bit values has steps that are seen.
    size = [max(2, round(side / max(1.0, roundness / COARSE))) for side in (width, height)]
    image = Image.fromarray(np.ascontiguousarray(coverage))
    soft = np.asarray(image.resize((size[0], size[1]), Image.Resampling.BILINEAR), np.float32)
    passes = max(1, round(min(roundness, COARSE) ** 2))
    for _ in range(passes):
        soft = _smoothed(soft)
    scale = np.float32(math.sqrt(2 * math.pi * passes) / 2)
    slopes = [np.zeros_like(soft), np.zeros_like(soft)]
    slopes[0][:, 1:-1] = (soft[:, 2:] - soft[:, :-2]) * scale
    slopes[1][1:-1] = (soft[2:] - soft[:-2]) * scale
    x, y = (
        np.asarray(Image.fromarray(s).resize((width, height), Image.Resampling.BICUBIC))
        for s in slopes
    )
    return x, y


def _smoothed(values: Floats) -> Floats:
    """With the binomial kernel (1 4 6 4 1) / 16 along both axes, of variance 1; 0 outside."""
    height, width = values.shape
    wide = np.zeros((height + 4, width), np.float32)
    wide[2:-2] = values
    wide = _binomial(wide, height)
    high = np.zeros((width + 4, height), np.float32)
    high[2:-2] = wide.T
    return _binomial(high, width).T


def _binomial(wide: Floats, n: int) -> Floats:
    mixed = wide[:n] + wide[4:]
    mixed += 4 * (wide[1 : n + 1] + wide[3 : n + 3])
    mixed += 6 * wide[2 : n + 2]
    mixed /= 16
    return mixed


def _step(values: NDArray[np.floating], low: float, high: float) -> Floats:
    """0 up to `low`, 1 from `high`, smooth between (Hermite)."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)
