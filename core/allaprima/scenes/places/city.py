"""A city across the water, by day and with its windows lit at night."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing, rows_of
from allaprima.scenes.landscape import BROADLEAVES, Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed, smoothstep

HOUSE = 3.0
"""The kind of what stands there and is a building; see `ground.Standing`."""
FRONTS = ("8c97a4", "b3a793", "6f7f92", "a08c7c", "9aa7ad", "c2b8a6", "5f6c7c", "857a78")
"""Colours of their fronts, sRGB."""


class City(Landscape):
    """A skyline in rows, one behind the other."""

    boughs = False
    rows = 300
    far = 80.0
    haze = 62.0
    water = True
    ripple = 0.9
    eye = 1.1
    horizon = 0.66
    shore = 11.0
    water_tint = "1d4256"
    bumps = ()
    blocks = (
        (15.0, 0.95, 2.0),
        (18.0, 1.0, 3.2),
        (22.0, 1.15, 5.0),
        (28.0, 1.3, 7.4),
        (36.0, 1.6, 8.6),
        (48.0, 2.2, 8.0),
    )
    """Of each row: depth, width of a building and height of the tallest."""

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.foliage = BROADLEAVES[season]
        self.seed = rng.getrandbits(31)
        self.centre = rng.uniform(-0.35, 0.35) * frame.half
        self.spread = rng.uniform(0.45, 0.7) * max(frame.half, 0.4)
        self.night = light.time in ("night", "dusk")
        self.lights = {"night": 0.5, "dusk": 0.4, "sunset": 0.16, "dawn": 0.1}.get(light.time, 0.0)

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        return (-0.5 + 0.62 * smoothstep(12.2, 12.9, z)).expand_as(x)

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        out = Standing(*(torch.zeros_like(x) for _ in range(4)))
        tangent = x / z
        depths = z[:, 0].contiguous()
        for k, (at, wide, high) in enumerate(self.blocks):
            row = int(torch.searchsorted(depths, at))
            if row >= len(depths):
                continue
            block = self._block(tangent[row] * at, k, wide, high, at)
            for field, values in zip((out.top, out.side, out.tone, out.kind), block, strict=True):
                field[row] = values
        row = int(torch.searchsorted(depths, 13.2))
        trees = rows_of(
            "broadleaf", x[row : row + 3], torch.full_like(x[row : row + 3], 0.42), 0.42, self.seed
        )
        if row + 3 < len(depths):
            out.top[row : row + 3], out.side[row : row + 3] = trees.top, trees.side
            out.tone[row : row + 3], out.kind[row : row + 3] = trees.tone, trees.kind
        return out

    def _block(
        self, x: Tensor, k: int, wide: float, high: float, z: float
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        table = torch.rand(5, 1024, generator=torch.Generator().manual_seed(self.seed + k))
        u = x / wide + 300.0 + 0.37 * k
        cell = u.floor().long()
        # Edges between buildings are moved; each is as wide as its edges leave it.
        left = table[0][cell % 1024] * 0.5 - 0.25
        right = table[0][(cell + 1) % 1024] * 0.5 - 0.25
        f = u - cell
        cell = torch.where(f < left, cell - 1, torch.where(f > 1 + right, cell + 1, cell))
        left = cell + table[0][cell % 1024] * 0.5 - 0.25
        right = cell + 1 + table[0][(cell + 1) % 1024] * 0.5 - 0.25
        side = ((u - left) / (right - left) * 2 - 1) * 1.04
        number = cell % 1024
        r, q = table[1][number], table[2][number]
        place = (cell - 300.0 + 0.5) * wide / z
        swell = torch.exp(-(((place - self.centre) / self.spread) ** 2))
        tall = high * (0.22 + 0.78 * r**1.7) * (0.3 + 0.7 * swell)
        a = side.abs()
        roof = torch.where(q < 0.22, torch.where(a < 0.62, 1.0, 0.86), torch.ones_like(a))
        roof = torch.where((q > 0.22) & (q < 0.34), 1 + 0.16 * (1 - a), roof)
        roof = torch.where((q > 0.34) & (q < 0.46), 1 + 0.07 * side, roof)
        spire = (q > 0.88) & (r > 0.45)
        roof = torch.where(spire & (a < 0.5), 1.1, roof)
        roof = torch.where(spire & (a < 0.05), 1.36, roof)
        gap = (a < 1) & (table[3][number] > 0.05)
        top = tall * roof * gap
        return top, side, table[4][number], torch.full_like(top, HOUSE)

    def _windows(self, at: Spots) -> tuple[Tensor, Tensor, Tensor]:
        """Number of the window, how much of the pixel is window, and how well they are seen apart."""
        high, columns = 0.17, 5.0 + (at.tone * 5).floor()
        u, v = (at.side + 1) * 0.5 * columns, at.y / high
        fu, fv = u - u.floor() - 0.5, v - v.floor() - 0.5
        slim = 0.26 + 0.16 * ((at.tone * 17) % 1)
        soft = (at.pixel / high).clamp(min=0.04)
        shape = smoothstep(slim + soft, slim - soft, fu.abs()) * smoothstep(
            0.32 + soft, 0.32 - soft, fv.abs()
        )
        number = (
            u.floor().long() * 73 + v.floor().long() * 151 + (at.tone * 997).long() * 31
        ) % 4096
        return number, shape, smoothstep(0.9, 0.35, at.pixel / high)

    def leaves(self, at: Spots) -> Tensor:
        trees = super().leaves(at)
        table = torch.stack([linear(code)[:, 0, 0] for code in FRONTS])
        front = table[(at.tone * 0.999 * len(FRONTS)).long()].permute(2, 0, 1)
        # A corner parts the front into two faces; one of them is turned away from the sun.
        corner = (at.tone * 7.3) % 1 * 0.9 - 0.45
        sign = 1.0 if self.light.lean[0] > 0 else -1.0
        shade = torch.where((at.side - corner) * sign > 0, 1.0, 0.62)
        _, shape, clear = self._windows(at)
        glass = mixed(linear("4a6076"), linear("9fc0dc"), ((at.y / 8).clamp(0, 1)))
        house = mixed(front, glass, shape * (0.3 + 0.45 * clear)) * shade
        house = house * (0.78 + 0.22 * at.standing)
        return torch.where(at.kind >= HOUSE, house, trees)

    def glow(self, at: Spots) -> Tensor | None:
        if not self.lights:
            return None
        number, shape, clear = self._windows(at)
        table = torch.rand(2, 4096, generator=torch.Generator().manual_seed(self.seed + 99))
        floors = (at.tone * 13) % 1
        on = (table[0][number] < self.lights * (0.5 + floors)).float()
        on = on * clear + self.lights * 0.5 * (1 - clear)
        tint = mixed(linear("ffb45c"), linear("ffeccb"), table[1][number])
        tint = mixed(tint, linear("b8d4ff"), (table[1][number] > 0.86).float())
        shown = on * shape * ((at.kind >= HOUSE) & (at.standing > 0) & (at.standing < 0.97)).float()
        quay = (at.standing == 0) * (at.y > 0) * (at.z < 13.4)
        lamp = smoothstep(0.25, 0.0, ((at.x / 0.9) % 1 - 0.5).abs()) * quay
        return tint * (shown * (1.25 if self.night else 0.8)) + linear("ffb45c") * (lamp * 0.5)

    def colours(self, at: Spots) -> Tensor:
        return linear("6e6c6a").expand(3, *at.x.shape)
