"""What a height says of a surface: its hollows and edges, where light reaches; and bending of fields.

Sizes are in the units of a `Field`, as everywhere.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, grid_sample, interpolate, pad

from allaprima.procedural.fields import Field


def blur(c: Field, x: Tensor, size: float) -> Tensor:
    """A Gaussian of `size` units of standard deviation over (B, H, W), around the torus."""
    # What is so smooth is found on fewer pixels.
    step = next(
        (k for k in (8, 4, 2) if k * 4 <= size * c.unit and not (c.height % k or c.width % k)), 1
    )
    small = avg_pool2d(x[:, None], step)[:, 0] if step > 1 else x
    height, width = small.shape[1:]
    fy = torch.fft.fftfreq(height, device=c.device)[:, None] * (c.unit / step)
    fx = torch.fft.rfftfreq(width, device=c.device)[None, :] * (c.unit / step)
    gain = torch.exp(-19.739 * size * size * fy * fy) * torch.exp(-19.739 * size * size * fx * fx)
    out: Tensor = torch.fft.irfft2(torch.fft.rfft2(small) * gain, s=(height, width))
    if step == 1:
        return out
    around = pad(out[:, None], (1, 1, 1, 1), mode="circular")
    large = interpolate(around, scale_factor=step, mode="bilinear")
    return large[:, 0, step:-step, step:-step]


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
    deep = near.clamp(max=0).mul_(1.4).add_(far.clamp(max=0))
    return 1 - deep.mul_(strength * 3).exp_()


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
    # Within a tile with one pixel around it, from -1 to 1 between its outermost pixels' outer edges.
    at = torch.stack([_within(u.expand(shape), c.width), _within(v.expand(shape), c.height)], 3)
    around = pad(x.expand(shape)[:, None], (1, 1, 1, 1), mode="circular")
    return grid_sample(around, at, mode="bilinear", align_corners=False)[:, 0]


def repeated(c: Field, figures: Tensor, u: Tensor, v: Tensor) -> Tensor:
    """Small pictures (B, C, h, w) that repeat, at `u`, `v` (B, H, W) in repeats: (B, C, H, W), bilinear. What a
    figure costs is paid for one repeat."""
    shape = (figures.shape[0], c.height, c.width)
    high, wide = figures.shape[2:]
    at = torch.stack([_within(u.expand(shape), wide), _within(v.expand(shape), high)], 3)
    around = pad(figures, (1, 1, 1, 1), mode="circular")
    return grid_sample(around, at, mode="bilinear", align_corners=False)


def one_repeat(c: Field, wide: float, high: float) -> tuple[Tensor, Tensor]:
    """Coordinates for `repeated`: of the pixels of one repeat of so many units, from its upper left corner,
    each (1, h, w), in repeats. Somewhat finer than the tile's."""
    columns, rows = (max(8, round(n * c.unit * 1.25)) for n in (wide, high))
    y, x = torch.meshgrid(
        (torch.arange(rows, device=c.device) + 0.5) / rows,
        (torch.arange(columns, device=c.device) + 0.5) / columns,
        indexing="ij",
    )
    return x[None], y[None]


def _within(place: Tensor, pixels: int) -> Tensor:
    return (place - place.floor()).mul_(2 * pixels / (pixels + 2)).sub_(pixels / (pixels + 2))
