"""Colours as tensors, linear light and Oklab."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def linear(code: str) -> Tensor:
    """(3, 1, 1) linear light of "rrggbb"."""
    srgb = torch.tensor([int(code[i : i + 2], 16) / 255 for i in (0, 2, 4)])
    return decoded(srgb)[:, None, None]


def decoded(srgb: Tensor) -> Tensor:
    """Linear light of sRGB in 0..1 (IEC 61966-2-1)."""
    return torch.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def encoded(light: Tensor) -> Tensor:
    """sRGB in 0..1 of linear light in 0..1 (IEC 61966-2-1)."""
    light = light.clamp(0, 1)
    return torch.where(
        light <= 0.0031308, light * 12.92, 1.055 * light.clamp(min=1e-6) ** (1 / 2.4) - 0.055
    )


_LMS = torch.tensor(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB = torch.tensor(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
"""Linear sRGB to Oklab (B. Ottosson, "A perceptual color space for image processing", 2020)."""


def oklab(light: Tensor) -> Tensor:
    """(3, ...) Oklab of (3, ...) linear light."""
    lms = torch.tensordot(_LMS, light, 1).clamp(min=0) ** (1 / 3)
    lab: Tensor = torch.tensordot(_LAB, lms, 1)
    return lab


def from_oklab(lab: Tensor) -> Tensor:
    """(3, ...) linear light of (3, ...) Oklab; may lie outside 0..1."""
    lms = torch.tensordot(torch.linalg.inv(_LAB), lab, 1) ** 3
    light: Tensor = torch.tensordot(torch.linalg.inv(_LMS), lms, 1)
    return light


def ramp(stops: Sequence[tuple[float, Tensor]], at: Tensor) -> Tensor:
    """(3, ...) colours along stops (position, (3, 1, 1)) at positions (...); smooth between them."""
    places = [place for place, _ in stops]
    out = stops[0][1].expand(3, *at.shape).clone()
    for k in range(1, len(stops)):
        t = ((at - places[k - 1]) / max(places[k] - places[k - 1], 1e-6)).clamp(0, 1)
        t = t * t * (3 - 2 * t)
        out += (stops[k][1] - stops[k - 1][1]) * t
    return out
