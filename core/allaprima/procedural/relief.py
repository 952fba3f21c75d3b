"""What a height says of a surface: its hollows and edges, where light reaches; and bending of fields.

Sizes are in the units of a `Field`, as everywhere.
"""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.fields import Field


def blur(c: Field, x: Tensor, size: float) -> Tensor:
    """A Gaussian of `size` units of standard deviation over (B, H, W), around the torus."""
    fy = torch.fft.fftfreq(c.height, device=c.device)[:, None] * c.unit
    fx = torch.fft.rfftfreq(c.width, device=c.device)[None, :] * c.unit
    gain = torch.exp(-19.739 * size * size * (fx * fx + fy * fy))
    out: Tensor = torch.fft.irfft2(torch.fft.rfft2(x) * gain, s=(c.height, c.width))
    return out


def raised(c: Field, height: Tensor, size: float) -> Tensor:
    """How far a point stands above what is around it within `size` units: edges and tips are
    positive, hollows negative, in the unit of `height`."""
    return height - blur(c, height, size)


def shadow(c: Field, height: Tensor, size: float, strength: float = 1.0) -> Tensor:
    """Ambient occlusion by what stands around a point: 0 in the open to about 1 in deep gaps.

    Args:
        size: how far away that may be, in units.
        strength: of a gap as deep as the range of heights.
    """
    near, far = raised(c, height, size * 0.4), raised(c, height, size)
    deep = (-near).clamp(min=0) * 1.4 + (-far).clamp(min=0)
    return 1 - torch.exp(-deep * strength * 3)


def runs(c: Field, x: Tensor, length: float) -> Tensor:
    """`x` (B, H, W) carried downwards and fading by 1/e in `length` units, as rain carries stains."""
    fy = torch.fft.fftfreq(c.height, device=c.device)[:, None] * c.unit
    gain = 1 / (1 + 2j * torch.pi * fy * length)
    out: Tensor = torch.fft.irfft2(torch.fft.rfft2(x) * gain, s=(c.height, c.width))
    return out


def outline(c: Field, x: Tensor) -> Tensor:
    """Distance to where `x` (B, H, W) crosses zero, in units: near there, a line of constant width."""
    dx = (x.roll(-1, 2) - x.roll(1, 2)) * (0.5 * c.unit)
    dy = (x.roll(-1, 1) - x.roll(1, 1)) * (0.5 * c.unit)
    return x.abs() / (dx * dx + dy * dy + 1e-6).sqrt()


def sampled(c: Field, x: Tensor, u: Tensor, v: Tensor) -> Tensor:
    """`x` (B, H, W) at other coordinates, bilinear, around the torus: a field bent by another."""
    shape = (c.batch, c.height, c.width)
    px, py = u.expand(shape) * c.width - 0.5, v.expand(shape) * c.height - 0.5
    x0, y0 = px.floor(), py.floor()
    fx, fy = px - x0, py - y0
    left, top = x0.long() % c.width, y0.long() % c.height
    right, below = (left + 1) % c.width, (top + 1) % c.height

    def at(row: Tensor, column: Tensor) -> Tensor:
        return x.flatten(1).gather(1, (row * c.width + column).flatten(1)).view(shape)

    above = torch.lerp(at(top, left), at(top, right), fx)
    return torch.lerp(above, torch.lerp(at(below, left), at(below, right), fx), fy)
