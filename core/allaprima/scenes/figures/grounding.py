"""What ties a figure to the ground: its shadow, the dark below it, and the blades before its feet."""

from __future__ import annotations

import math

import numpy as np
import torch
from PIL import Image, ImageFilter
from torch import Tensor

from allaprima.scenes.laying import Ground
from allaprima.scenes.noise import Noise, smoothstep


def shade(
    ground: Ground, alpha: Tensor, left: int, top: int, y: float, size: float, *, flat: bool
) -> None:
    """Lay the shadow that a figure throws, and the shade where it touches the ground and below it.

    Args:
        alpha: (h, w) of the figure; left, top: where its upper left corner lies.
        y: row of its foot; size: pixels of what is one high.
        flat: whether it is a flat shape among others, which throws no shadow.
    """
    base, gap = _base(alpha)
    if not flat:
        _throw(ground, alpha, left, top, y, size, base)
    # Below it: all the darker, the nearer it is to the ground.
    half = max(1, round(0.03 * size))
    touch = 0.7 * (1 - gap / (0.22 * size)).clamp(0, 1)
    spread = torch.nn.functional.avg_pool1d(
        torch.nn.functional.pad(touch[None], (2 * half, 2 * half)), 2 * half + 1, stride=1
    )[0]
    line = torch.nn.functional.pad(base[None], (half, half), mode="replicate")[0]
    first = int(base.min()) - 2 * half
    down = (torch.arange(first, int(base.max()) + 2 * half)[:, None] - line) / half
    ground.darken(spread * torch.exp(-2.5 * down * down), left - half, top + first)


def _throw(
    ground: Ground, alpha: Tensor, left: int, top: int, y: float, size: float, base: Tensor
) -> None:
    """Lay the shadow that the sun throws."""
    sx, sy, _ = ground.light.lean
    high, wide = alpha.shape
    sun = min(1.0, float(ground.light.key.mean() / (ground.light.ambient.mean() + 1e-4)) / 3.2)
    lean = -math.copysign(0.95 if ground.light.low else 0.42 / max(0.3, sy), sx)
    low = 0.34 if ground.light.low else 0.24
    foot = y - top
    lift = (foot - base).round().long().clamp(min=0)  # what stands farther back stands higher
    reach = math.ceil(abs(lean) * high) + 2
    rows = (torch.arange(high)[:, None] - lift).clamp(0, high - 1)
    level = alpha.gather(0, rows) * (torch.arange(high)[:, None] >= lift)
    page = Image.fromarray((level.clamp(0, 1) * 255).round().to(torch.uint8).numpy())
    tall = math.ceil(low * foot) + 3
    # Of each pixel below the foot the one above it that takes its light.
    thrown = page.transform(
        (wide + 2 * reach, tall), Image.Transform.AFFINE,
        (1.0, -lean / low, -reach + lean * 1.0 / low, 0.0, -1 / low, foot + 1.0 / low), Image.Resampling.BILINEAR,
    )  # fmt: skip
    thrown = thrown.filter(ImageFilter.GaussianBlur(max(0.6, 0.012 * size)))
    shade = torch.from_numpy(np.asarray(thrown).copy()).float() / 255
    fade = (1 - torch.arange(tall) / max(1, tall))[:, None]
    most = int(lift.max())
    rises = torch.nn.functional.pad(lift[None].float(), (reach, reach), mode="replicate")[0].long()
    raised = torch.nn.functional.pad(shade * (0.45 + 0.55 * fade), (0, 0, most, 0))
    rows = torch.arange(tall + most)[:, None] + rises
    raised = raised.gather(0, rows.clamp(max=tall + most - 1)) * (rows < tall + most)
    ground.darken(raised * (0.8 * sun), left - reach, round(y) - 1 - most)


def over_feet(alpha: Tensor, left: int, top: int, y: float, size: float, noise: Noise) -> Tensor:
    """(h, w): 0 where blades of grass or snow lie before the feet."""
    high, wide = alpha.shape
    x = (torch.arange(wide)[None] + left) / size
    above = (y - top - torch.arange(high)[:, None] - 0.5) / size
    tuft = noise.octaves[8].at(x, above * 0.1, 0.11)
    blade = noise.octaves[9].at(x, above * 0.1, 0.013) + noise.octaves[10].at(x, above * 0.2, 0.029)
    return smoothstep(0.0, 0.02, above - 0.016 - 0.007 * tuft - 0.006 * blade)


def _base(alpha: Tensor) -> tuple[Tensor, Tensor]:
    """(W,) the rows of the ground on which a figure stands, and (W,) how far above it its lower edge is; infinite where
    there is nothing of it. The ground is a taut line below it: the lower convex hull (Andrew's monotone chain, 1979)."""
    high, wide = alpha.shape
    solid = alpha > 0.5
    some = solid.any(0)
    lowest = torch.where(some, high - solid.flip(0).int().argmax(0), 0).float()
    hull: list[tuple[float, float]] = []
    for x in some.nonzero()[:, 0].tolist():
        point = (float(x), float(lowest[x]))
        while len(hull) > 1 and (hull[-1][0] - hull[-2][0]) * (point[1] - hull[-2][1]) >= (
            hull[-1][1] - hull[-2][1]
        ) * (point[0] - hull[-2][0]):
            hull.pop()
        hull.append(point)
    if not hull:
        return torch.full((wide,), float(high)), torch.full((wide,), math.inf)
    xs, ys = zip(*hull, strict=True)
    base = torch.from_numpy(np.interp(np.arange(wide), xs, ys)).float()
    low = float(max(ys))
    base = base.clamp(min=low - 0.2 * high)  # a tail in the air is not on the ground
    return base, torch.where(some, (base - lowest).clamp(min=0), math.inf)
