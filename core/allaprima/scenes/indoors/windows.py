"""Windows in the sides of a box: the light that comes in through them, and what they look like."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.scenes.indoors.box import Box
from allaprima.scenes.noise import smoothstep

SAMPLES = 6
"""Of a window, along each of its sides."""
DEEP = 0.2
"""Metres from the wall's face to the glass."""
BLUR = 0.012
"""How fast the edge of a sunbeam gets wider with the distance from the window."""


@dataclass(frozen=True)
class Window:
    """Attributes:
    side: of the box in which it is.
    left, right, low, high: of its opening, along the wall and up.
    columns, rows: of panes.
    bar: width of what is between these.
    """

    side: int
    left: float
    right: float
    low: float
    high: float
    columns: int
    rows: int
    bar: float = 0.045

    def sky(self, box: Box, p: Tensor, n: tuple[float, float, float]) -> Tensor:
        """(N,) how much of the light from the sky arrives at points (3, N): 1 where all that is seen is sky. What comes
        from below the horizon is light from the ground, half as strong."""
        across, u, _ = box.axes(self.side)
        inward = box.normal(self.side)[across]
        cell = (self.right - self.left) * (self.high - self.low) / SAMPLES**2
        total = torch.zeros(p.shape[1])
        for i in range(SAMPLES):
            a = self.left + (self.right - self.left) * (i + 0.5) / SAMPLES
            for j in range(SAMPLES):
                b = self.low + (self.high - self.low) * (j + 0.5) / SAMPLES
                apart = [torch.zeros(()), b - p[1], torch.zeros(())]
                apart[u] = a - p[u]
                apart[across] = box.place(self.side) - p[across]
                square = apart[0] ** 2 + apart[1] ** 2 + apart[2] ** 2 + 1e-4
                here = (apart[0] * n[0] + apart[1] * n[1] + apart[2] * n[2]).clamp(min=0)
                there = (-apart[across] * inward).clamp(min=0)
                high = 0.75 + 0.25 * (apart[1] * square.rsqrt() * 2).clamp(-1, 1)
                total += here * there / square * (cell / (math.pi * square + cell)) * high
        return total

    def beam(self, box: Box, p: Tensor, to: tuple[float, float, float]) -> Tensor:
        """(N,) how much of the sun's light comes through to points (3, N), 0..1; `to` points to the sun."""
        across, u, _ = box.axes(self.side)
        far = (box.place(self.side) + math.copysign(DEEP, to[across]) - p[across]) / to[across]
        a, b = p[u] + far * to[u], p[1] + far * to[1]
        soft = (BLUR * far.abs() + 0.004).clamp(max=0.3)
        inside = self._opening(a, b, soft)
        # The wall itself, which is DEEP before the glass, cuts some of it off.
        near = (box.place(self.side) - p[across]) / to[across]
        a0, b0 = p[u] + near * to[u], p[1] + near * to[1]
        cut = _within(a0, self.left, self.right, soft) * _within(b0, self.low, self.high, soft)
        return inside * cut * (far > 0)

    def _opening(self, a: Tensor, b: Tensor, soft: Tensor | float) -> Tensor:
        inside = _within(a, self.left, self.right, soft) * _within(b, self.low, self.high, soft)
        return inside * (1 - self.bars(a, b, soft))

    def bars(self, a: Tensor, b: Tensor, soft: Tensor | float) -> Tensor:
        """(N,) where its frame and its bars are, 0..1."""
        bar = torch.zeros_like(a)
        for at, first, last, count in (
            (a, self.left, self.right, self.columns),
            (b, self.low, self.high, self.rows),
        ):
            cell = (last - first) / count
            off = (at - first) / cell
            off = (off - torch.round(off)).abs() * cell
            bar = torch.maximum(bar, smoothstep(self.bar / 2 + soft, self.bar / 2 - soft, off))
            edge = torch.minimum(at - first, last - at)
            bar = torch.maximum(bar, smoothstep(self.bar * 1.3 + soft, self.bar * 1.3 - soft, edge))
        return bar

    def holds(self, a: Tensor, b: Tensor) -> Tensor:
        """Whether places on its wall are in its opening."""
        return (a > self.left) & (a < self.right) & (b > self.low) & (b < self.high)


def _within(at: Tensor, low: float, high: float, soft: Tensor | float) -> Tensor:
    return smoothstep(low - soft, low + soft, at) * smoothstep(high + soft, high - soft, at)
