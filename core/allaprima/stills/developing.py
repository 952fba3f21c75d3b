"""From light to a picture: sharpness and blur, glow, and tones."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F

from allaprima.request import Float32Array

METERED, REFLECTED = 5.0, 0.4
"""Exposure for light of 1 on the ground, and how much the picture's own tones count."""
GLOW = 0.05
"""Of what is brighter than white, the share that spreads around it, as in a lens."""


def toned(light: Float32Array, exposure: float) -> Float32Array:
    """(H, W, 3) sRGB in 0..1 of linear light. What is bright is compressed, not clipped, and loses colour as film does (a
    curve fitted to the ACES reference transform: K. Narkowicz, 2016).

    Args:
        exposure: by which the light is multiplied.
    """
    x = np.maximum(light * exposure * 0.72, 0)
    most = x.max(-1, keepdims=True)
    white = np.clip((most - 0.8) / 6, 0, 0.7)
    x = x * (1 - white) + most * white
    film = np.clip(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0, 1)
    out: Float32Array = np.where(
        film <= 0.0031308, film * 12.92, 1.055 * np.maximum(film, 1e-6) ** (1 / 2.4) - 0.055
    )
    return out


def exposure_for(light: Float32Array, falls: float, wanted: float) -> float:
    """By what to multiply light: for the most part by what falls on things, as a light meter held beside them has it, so
    that what is dark stays dark; the rest by the mean of the picture's tones.

    Args:
        light: (H, W, 3).
        falls: the light on the ground, over pi.
        wanted: the mean of tones, 0..1.
    """
    grey = np.sort(
        np.maximum(light.reshape(-1, 3) @ np.array((0.2126, 0.7152, 0.0722), np.float32), 1e-5)[
            ::31
        ]
    )
    grey = grey[: max(1, int(len(grey) * 0.98))]
    low, high = 0.01, 100.0
    for _ in range(14):  # tones rise with the factor: halve where it is
        factor = math.sqrt(low * high)
        tones = toned(np.repeat(grey[:, None], 3, 1), factor)[:, 0].mean()
        low, high = (factor, high) if tones < wanted else (low, factor)
    return float(factor**REFLECTED * (METERED * wanted**2.2 / max(falls, 1e-4)) ** (1 - REFLECTED))


def glowing(light: Float32Array, exposure: float) -> Float32Array:
    """Light with a halo around what is brighter than white."""
    over = np.maximum(light * exposure - 1.5, 0).clip(max=12)
    if over.max() <= 0:
        return light
    radius = max(1, round(min(light.shape[:2]) * 0.012))
    halo = blurred(blurred(over, radius), radius * 3)
    out: Float32Array = light + halo * GLOW * 4 / exposure
    return out


def blurred(picture: Float32Array, radius: int) -> Float32Array:
    """(H, W, C) the mean over squares, twice; wide ones on fewer pixels."""
    planes = torch.from_numpy(np.ascontiguousarray(picture.transpose(2, 0, 1), np.float32))[None]
    height, width = picture.shape[:2]
    fewer = max(1, radius // 4)
    if fewer > 1:
        planes = F.interpolate(planes, (-(-height // fewer), -(-width // fewer)), mode="area")
    side = max(1, round(radius / fewer))
    for _ in range(2):
        for pad, size in (
            ((side, side, 0, 0), (1, 2 * side + 1)),
            ((0, 0, side, side), (2 * side + 1, 1)),
        ):
            planes = F.avg_pool2d(F.pad(planes, pad, mode="replicate"), size, stride=1)
    if fewer > 1:
        planes = F.interpolate(planes, (height, width), mode="bilinear")
    out: Float32Array = planes[0].numpy().transpose(1, 2, 0)
    return out


def focused(
    light: Float32Array, far: Float32Array, focus: float, near: float, blur: float
) -> Float32Array:
    """Light with what is farther away than the focus out of focus.

    Args:
        far: (H, W) cm.
        focus: cm up to where it is sharp.
        near: cm over which it gets blurred.
        blur: pixels, the largest radius.
    """
    amount = np.clip((far - focus) / near, 0, 1)
    if blur < 1 or amount.max() <= 0:
        return light
    out = light
    for share in (0.35, 1.0):
        radius = max(1, round(blur * share))
        weight = np.clip(amount / share, 0, 1) ** 1.5 + 1e-4
        soft = blurred(light * weight[..., None], radius) / blurred(weight[..., None], radius)
        t = np.clip((amount - share * 0.3) / max(share * 0.7, 1e-3), 0, 1)[..., None]
        out = out * (1 - t) + soft * t
    return out
