"""Patterns as pixels show them: edges as soft as a pixel is large, and from afar their mean, so that no windows or
stripes flicker."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.scenes.noise import smoothstep


class Pixel:
    """The size of pixels in a pattern that repeats after 1.

    Args:
        size: (N,).
    """

    def __init__(self, size: Tensor) -> None:
        self.size = size.clamp(min=2e-3)
        self._per = 1 / self.size
        fade = smoothstep(0.45, 1.1, self.size)
        self._fade = fade if bool((fade > 0).any()) else None

    def within(self, at: Tensor, low: Tensor | float, high: Tensor | float) -> Tensor:
        """(N,) how much of a pixel at a place 0..1 of the pattern lies between two places."""
        long = high - low
        inside = (long / 2 - (at - (low + high) / 2).abs()).mul_(self._per).add_(0.5).clamp_(0, 1)
        if (
            not isinstance(long, float) or long < 0.3
        ):  # what is thinner than a pixel covers only some of it
            inside = torch.minimum(inside, self._per * long)
        if self._fade is None:
            return inside
        return inside.add_((long - inside).mul_(self._fade))

    def lines(self, at: Tensor, times: float, low: float, high: float) -> Tensor:
        """(N,) the same of a pattern that repeats so many times in this one."""
        return Pixel(self.size * times).within((at * times) % 1, low, high)

    def near(self, far: float, close: float) -> Tensor:
        """(N,) 0 where pixels are at least as large as the one size, 1 where they are at most the other."""
        return smoothstep(far, close, self.size)


def between(at: Tensor, low: float, high: float, pixel: Tensor) -> Tensor:
    """(N,) how much of a pixel of some size lies between two places of what does not repeat."""
    pixel = pixel.clamp(min=2e-3)
    inside = (((high - low) / 2 - (at - (low + high) / 2).abs()) / pixel + 0.5).clamp_(0, 1)
    return torch.minimum(inside, (high - low) / pixel)
