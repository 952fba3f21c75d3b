"""What is laid into a picture that has depth: in its air, with its shade, its mirror image and its glow."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed, smoothstep


def overlap(part: Tensor, left: int, top: int, whole: Tensor) -> tuple[Any, Any] | None:
    """What of a part is within a whole, and where that is, as indices of both; None where nothing is.

    Args:
        part, whole: (..., H, W); left, top: where the part's upper left corner lies in the whole.
    """
    (h, w), (height, width) = part.shape[-2:], whole.shape[-2:]
    x0, y0, x1, y1 = max(0, left), max(0, top), min(width, left + w), min(height, top + h)
    if x0 >= x1 or y0 >= y1:
        return None
    return np.s_[..., y0 - top : y1 - top, x0 - left : x1 - left], np.s_[..., y0:y1, x0:x1]


@dataclass
class Ground:
    """A picture of a place, into which things are laid.

    Attributes:
        picture: (3, H, W) linear light, which is changed.
        depth: (H, W) of what is seen, infinite in the sky.
        wet: (H, W) bool: where water is seen.
        air: (3, 1, W) of the sky at the horizon.
        haze: depth at which two thirds of a colour are the air's.
    """

    frame: Frame
    light: Light
    picture: Tensor
    depth: Tensor
    wet: Tensor
    air: Tensor
    haze: float

    @classmethod
    def without_depth(cls, frame: Frame, light: Light, picture: Tensor) -> Ground:
        """A picture of something that surrounds what is in it, as water and space do."""
        _, height, width = picture.shape
        air = picture.mean((1, 2), keepdim=True).expand(3, 1, width)
        depth = torch.full((height, width), math.inf)
        return cls(
            frame, light, picture, depth, torch.zeros(height, width, dtype=torch.bool), air, 12.0
        )

    @property
    def dark(self) -> float:
        """0..1: how much light of its own is seen."""
        return {"night": 1.0, "dusk": 0.85, "sunset": 0.3, "dawn": 0.2}.get(self.light.time, 0.0)

    def hazed(self, colour: Tensor, x: float, z: float) -> Tensor:
        """A colour, seen through the air at a column of pixels and a depth."""
        air = self.air[:, :, min(self.frame.width - 1, max(0, int(x)))][:, :, None]
        far = z * self.light.air / self.haze
        return mixed(colour, air, 1 - math.exp(-far - 0.25 * far * far))

    def lay(
        self, colour: Tensor, alpha: Tensor, left: int, top: int, *, on: Tensor | None = None
    ) -> None:
        """Lay colours, (3, h, w) linear, over what is there, as far as (h, w) alpha says.

        Args:
            on: (H, W) bool: where nothing else may change.
        """
        if (both := overlap(alpha, left, top, self.depth)) is None:
            return
        part, here = both
        share = alpha[part] if on is None else alpha[part] * on[here]
        self.picture[here] = mixed(self.picture[here], colour[part], share)

    def darken(self, shade: Tensor, left: int, top: int) -> None:
        """Take light away from the ground, as far as (h, w) `shade` says."""
        if (both := overlap(shade, left, top, self.depth)) is None:
            return
        part, here = both
        share = shade[part] * (torch.isfinite(self.depth[here]) & ~self.wet[here])
        sky = self.light.ambient / self.light.ambient.max().clamp(min=1e-4)
        under = self.picture[here]
        self.picture[here] = mixed(under, under * 0.35 * (0.6 + 0.4 * sky), share)

    def reflect(self, colour: Tensor, alpha: Tensor, left: int, top: int, y: float) -> None:
        """Upside down below it, broken by the waves."""
        flipped, cover = colour.flip(1), alpha.flip(0)
        rows = torch.arange(cover.shape[0])
        size = max(1.0, cover.shape[0] * 0.02)
        shift = (
            (torch.sin(rows / size * 0.9) * size * 0.5 * (rows / max(1, len(rows)))).round().long()
        )
        columns = (torch.arange(cover.shape[1])[None] + shift[:, None]).clamp(0, cover.shape[1] - 1)
        cover = cover.gather(1, columns)
        flipped = flipped.gather(2, columns[None].expand(3, -1, -1))
        fade = (1 - rows / max(1, len(rows)))[:, None] * 0.5
        below = round(2 * y) - (top + cover.shape[0])
        self.lay(flipped * 0.8, cover * fade, left, below, on=self.wet)

    def shade_foot(self, x: float, y: float, size: float, wide: float) -> None:
        """A soft shadow on the ground, away from the light."""
        side = -math.copysign(1.0, self.light.lean[0])
        _, height, width = self.picture.shape
        rx, ry = wide * size, 0.14 * wide * size
        cx = x + side * 0.6 * wide * size
        x0, x1 = max(0, int(cx - 2 * rx)), min(width, int(cx + 2 * rx) + 1)
        y0, y1 = max(0, int(y - 2 * ry)), min(height, int(y + 2 * ry) + 1)
        if x0 >= x1 or y0 >= y1:
            return
        dx = (torch.arange(x0, x1)[None] - cx) / rx
        dy = (torch.arange(y0, y1)[:, None] - y) / ry
        on_land = torch.isfinite(self.depth[y0:y1, x0:x1]) & ~self.wet[y0:y1, x0:x1]
        self.picture[:, y0:y1, x0:x1] *= 1 - 0.4 * torch.exp(-(dx * dx + dy * dy)) * on_land

    def glow(self, x: float, y: float, r: float, code: str) -> None:
        """Light of its own around a pixel, where it is dark."""
        _, height, width = self.picture.shape
        reach = int(4 * r) + 2
        x0, x1 = max(0, int(x) - reach), min(width, int(x) + reach + 1)
        y0, y1 = max(0, int(y) - reach), min(height, int(y) + reach + 1)
        if x0 >= x1 or y0 >= y1:
            return
        dx, dy = torch.arange(x0, x1)[None] - x, torch.arange(y0, y1)[:, None] - y
        d = (dx * dx + dy * dy).sqrt() / max(r, 0.5)
        light = 0.55 * torch.exp(-d * d) + 0.16 * torch.exp(-d / 1.1) * smoothstep(4.0, 2.0, d)
        self.picture[:, y0:y1, x0:x1] += linear(code) * (light * self.dark)
