"""The inside of a box, and the light in it: from windows and lamps, and what its sides send on to one another.

What a side sends on is found as in the radiosity method (C. Goral and others, 1984), with patches that shine like
discs of their area (M. Bunnell, "Dynamic ambient occlusion and indirect lighting", 2005).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.scenes.indoors.solids import Vector

FLOOR, CEILING, LEFT, RIGHT, BACK, FRONT = range(6)
PATCHES = 10
"""A side, of those that send light on."""
TEXELS = 24
"""A side, of the light maps."""
BOUNCES = 6


@dataclass(frozen=True)
class Box:
    """Attributes:
    low, high: its corners; the camera is in it, at x = 0, z = 0.
    """

    low: tuple[float, float, float]
    high: tuple[float, float, float]

    def axes(self, side: int) -> tuple[int, int, int]:
        """Of a side: the axis that it lies across, and those along which its map goes."""
        return ((1, 0, 2), (1, 0, 2), (0, 2, 1), (0, 2, 1), (2, 0, 1), (2, 0, 1))[side]

    def place(self, side: int) -> float:
        """Where it lies along the axis that it lies across."""
        across = self.axes(side)[0]
        return self.high[across] if side in (CEILING, RIGHT, BACK) else self.low[across]

    def normal(self, side: int) -> tuple[float, float, float]:
        """Into the box."""
        n = [0.0, 0.0, 0.0]
        n[self.axes(side)[0]] = -1.0 if side in (CEILING, RIGHT, BACK) else 1.0
        return n[0], n[1], n[2]

    def area(self, side: int) -> float:
        _, u, v = self.axes(side)
        return (self.high[u] - self.low[u]) * (self.high[v] - self.low[v])

    def points(self, side: int, count: int) -> Tensor:
        """(3, count, count) in the middles of as many fields of a side; rows along the second axis of its map."""
        across, u, v = self.axes(side)
        share = (torch.arange(count) + 0.5) / count
        out = torch.empty(3, count, count)
        out[across] = self.place(side)
        out[u] = (self.low[u] + (self.high[u] - self.low[u]) * share)[None]
        out[v] = (self.low[v] + (self.high[v] - self.low[v]) * share)[:, None]
        return out

    def first(self, o: Vector, d: Vector) -> tuple[Tensor, Tensor]:
        """Where rays from inside leave it, in lengths of `d`, and through which side."""
        nearest = torch.full_like(d[0], float("inf"))
        side = torch.zeros_like(d[0], dtype=torch.long)
        for axis, (low, high) in enumerate(((LEFT, RIGHT), (FLOOR, CEILING), (FRONT, BACK))):
            run = torch.where(d[axis].abs() < 1e-7, torch.full_like(d[axis], 1e-7), d[axis])
            to = torch.where(run > 0, self.high[axis], self.low[axis])
            t = (to - o[axis]) / run
            closer = t < nearest
            nearest = torch.where(closer, t, nearest)
            side = torch.where(closer, torch.where(run > 0, high, low), side)
        return nearest, side

    def on_map(self, side: int, p: Vector) -> tuple[Tensor, Tensor]:
        """(u, v) of points on a side, in 0..1."""
        _, u, v = self.axes(side)
        return tuple((p[k] - self.low[k]) / (self.high[k] - self.low[k]) for k in (u, v))  # type: ignore[return-value]


Direct = Callable[[Tensor, tuple[float, float, float]], Tensor]
"""(3, N) light that arrives straight from windows and lamps at points (3, N) of a side with a normal."""


def light_maps(box: Box, colours: Sequence[Tensor], soft: Direct, sharp: Direct) -> list[Tensor]:
    """(3, TEXELS, TEXELS) of each side: the light that arrives, but for what has edges and is better computed for each
    pixel.

    Args:
        colours: (3, 1, 1) linear, of each side.
        soft: light from windows and lamps that has no edges.
        sharp: that which has.
    """
    sides = range(6)
    at = torch.cat([box.points(side, PATCHES).flatten(1) for side in sides], 1)
    normal = torch.cat(
        [torch.tensor(box.normal(side))[:, None].expand(3, PATCHES**2) for side in sides], 1
    )
    area = torch.cat([torch.full((PATCHES**2,), box.area(side) / PATCHES**2) for side in sides])
    colour = torch.cat([colours[side][:, :, 0].expand(3, PATCHES**2) for side in sides], 1)
    first = []
    for side in sides:
        fine = sharp(box.points(side, PATCHES * 3).flatten(1), box.normal(side))
        mean = F.avg_pool2d(fine.view(3, PATCHES * 3, PATCHES * 3), 3).flatten(1)
        first.append(mean + soft(box.points(side, PATCHES).flatten(1), box.normal(side)))
    given = torch.cat(first, 1)
    share = _shares(at, normal, at, normal, area)
    share = share / share.sum(1, keepdim=True).clamp(
        min=1e-6
    )  # a closed box: all that is seen is patches
    light = given
    for _ in range(BOUNCES):
        light = given + (light * colour) @ share.T
    sent = light * colour
    maps = []
    for side in sides:
        p = box.points(side, TEXELS).flatten(1)
        n = torch.tensor(box.normal(side))[:, None].expand_as(p)
        seen = _shares(p, n, at, normal, area)
        # The patches of the side itself send it nothing, and what is left of the sum is rounding.
        seen = seen / seen.sum(1, keepdim=True).clamp(min=1e-6)
        maps.append((sent @ seen.T + soft(p, box.normal(side))).view(3, TEXELS, TEXELS))
    return maps


def _shares(p: Tensor, n: Tensor, at: Tensor, normal: Tensor, area: Tensor) -> Tensor:
    """(N, M): how much of what points (3, N) see is each patch (3, M)."""
    apart = at[:, None, :] - p[:, :, None]
    square = (apart * apart).sum(0).clamp(min=1e-6)
    here = (apart * n[:, :, None]).sum(0).clamp(min=0)
    there = -(apart * normal[:, None, :]).sum(0).clamp(max=0)
    return here * there / square * (area / (torch.pi * square + area))


def looked_up(light: Tensor, u: Tensor, v: Tensor) -> Tensor:
    """(3, N) of a light map at places in 0..1."""
    grid = torch.stack((u, v), -1)[None, None] * 2 - 1
    return F.grid_sample(
        light[None], grid, mode="bilinear", padding_mode="border", align_corners=False
    )[0, :, 0]
