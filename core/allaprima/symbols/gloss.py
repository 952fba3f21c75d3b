"""How soft, shining surfaces look: bodies with a key light from the upper left, a highlight, a rim, and
shade where one lies on another.

Arrays are of the part of a picture in which a piece lies: coverage (H, W) float32 in 0..1, colour (H, W, 3) float32
sRGB. Lengths are in pixels.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Floats = NDArray[np.float32]

LIGHT = (-0.6, -0.8)
"""Where the key light is, from the middle: x, y."""
COARSE = 2.0
"""Pixels of roundness that suffice to tell a slope."""
PALE, DARK = 0.86, 0.3
"""Mean of sRGB above which a body shows no depth by saturation, and below which it is lifted out of black."""
COOL = np.array([0.80, 0.84, 0.93], np.float32)
"""What pale bodies are multiplied by in the shade."""


def body(coverage: Floats, base: tuple[int, int, int], roundness: float, shine: float) -> Floats:
    """The colour 0..255 of a round body. Shades are the base to a power, which makes them deeper and more
    saturated and not grey; where the base is pale they are multiplied as well.

    Args:
        roundness: the width of its edge that bends away, 0.5 or more.
        shine: how strong its highlight is, 0..1.
    """
    colour = np.maximum(np.asarray(base, np.float32) / 255, 0.012)
    mean = float(colour.mean())
    facing, edge = _bent(coverage, roundness)
    height, width = coverage.shape
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    across = (LIGHT[0] * x + LIGHT[1] * y) / 1.4
    # Away from the light the edge is darkest a little inside: the rim is lit from behind.
    dim = np.minimum(facing, 0) * (1 - 0.75 * edge * edge)
    lit = 0.52 * across + 0.55 * np.maximum(facing, 0) + 0.85 * dim
    strength = 0.62 if mean > DARK else 0.4
    power = np.exp(np.float32(-strength) * lit)
    out = np.exp(np.log(colour) * power[..., None])
    if mean > PALE:
        shade = np.clip(0.12 - 0.95 * lit, 0, 1)[..., None] * min(1.0, (mean - PALE) / 0.08)
        out *= 1 - shade * (1 - COOL)
    if shine:
        towards = facing / np.maximum(edge, 1e-3)
        glint = _step(towards, 0.84, 0.97) * _step(edge, 0.2, 0.42) * (1 - _step(edge, 0.7, 0.92))
        out += (1 - out) * (np.float32(0.72 * shine) * glint)[..., None]
    return np.asarray(out * np.float32(255), np.float32)


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


def blurred(values: Floats, radius: float) -> Floats:
    """Blurred by a Gaussian of that standard deviation; values 0..1."""
    image = Image.fromarray((values * 255).astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), np.float32) / np.float32(255)


def _bent(coverage: Floats, roundness: float) -> tuple[Floats, Floats]:
    """How much each place faces the light, -1..1, and how far it is bent away from the front, 0..1: the slope
    of the blurred coverage, which is that of a Gaussian at a straight edge."""
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
    facing = -(x * np.float32(LIGHT[0]) + y * np.float32(LIGHT[1]))
    edge = np.minimum(np.hypot(x, y), 1)
    return np.asarray(np.clip(facing, -1, 1), np.float32), np.asarray(edge, np.float32)


def _smoothed(values: Floats) -> Floats:
    """With the binomial kernel (1 4 6 4 1) / 16 along both axes, of variance 1; 0 outside."""
    for axis in (0, 1):
        wide = np.pad(values, [(2, 2) if axis == a else (0, 0) for a in (0, 1)])
        wide = np.moveaxis(wide, axis, 0)
        n = len(wide) - 4
        mixed = (
            wide[:n] + wide[4:] + 4 * (wide[1 : n + 1] + wide[3 : n + 3]) + 6 * wide[2 : n + 2]
        ) / 16
        values = np.asarray(np.moveaxis(mixed, 0, axis), np.float32)
    return values


def _step(values: NDArray[np.floating], low: float, high: float) -> Floats:
    """0 up to `low`, 1 from `high`, smooth between (Hermite)."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)
