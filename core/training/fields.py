"""Periodic fields: noise, cells and lattices on a torus, the vocabulary of every material.

All functions work on a batch of tiles at once. A tile has H x W pixels and wraps in both
axes; coordinates `u` (right) and `v` (down) run over [0, 1). Sizes of features are given in
pixels, so that a material looks the same at every tile size, only with more of it.
Parameters that differ within a batch have the shape (B, 1, 1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor


def smoothstep(low: Tensor | float, high: Tensor | float, x: Tensor) -> Tensor:
    """0 below `low`, 1 above `high`, a cubic between them."""
    t = ((x - low) / (high - low)).clamp(0, 1)
    return t * t * (3 - 2 * t)


def mix(a: Tensor, b: Tensor, t: Tensor) -> Tensor:
    """`a` where t is 0, `b` where t is 1. Colours (B, 3, ...) mix with masks (B, H, W)."""
    if t.dim() == 3 and max(a.dim(), b.dim()) == 4:
        t = t[:, None]
    return a + (b - a) * t


@dataclass
class Cells:
    """What a cellular pattern knows at every pixel, each (B, H, W).

    Attributes:
        near, second: distance to the nearest and second nearest point, in cell widths.
        edge: roughly the distance to the border of the cell, in cell widths.
        dx, dy: offset from the nearest point, in cell widths.
        index: integer id of the cell, for `Field.per_cell`.
    """

    near: Tensor
    second: Tensor
    edge: Tensor
    dx: Tensor
    dy: Tensor
    index: Tensor


@dataclass
class Blocks:
    """Rectangular blocks in courses, each (B, H, W).

    Attributes:
        x, y: position within the block, 0..1.
        edge: distance to the block's border, in pixels.
        index: integer id of the block.
        turned: 1 where the block stands upright (herringbone, basket), else 0.
    """

    x: Tensor
    y: Tensor
    edge: Tensor
    index: Tensor
    turned: Tensor


class Field:
    """A batch of empty tiles to draw on, with the random numbers that belong to it."""

    def __init__(self, batch: int, height: int, width: int, generator: torch.Generator) -> None:
        self.batch, self.height, self.width = batch, height, width
        self.generator = generator
        self.device = generator.device
        self.v, self.u = torch.meshgrid(
            (torch.arange(height, device=self.device) + 0.5) / height,
            (torch.arange(width, device=self.device) + 0.5) / width,
            indexing="ij",
        )

    def rand(self, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self.generator, device=self.device)

    def uniform(self, low: float, high: float) -> Tensor:
        """One number for each tile: (B, 1, 1)."""
        return low + (high - low) * self.rand(self.batch, 1, 1)

    def chance(self, probability: float) -> Tensor:
        """1.0 or 0.0 for each tile: (B, 1, 1)."""
        return (self.rand(self.batch, 1, 1) < probability).float()

    def count(self, pixels: Tensor | float, along: int, even: bool = False) -> Tensor:
        """How many features of `pixels` fit along a side: integers as floats, at least 1 (2)."""
        step = 2 if even else 1
        n = torch.as_tensor(along / pixels, device=self.device, dtype=torch.float32) / step
        return n.round().clamp(min=1).expand(self.batch, 1, 1) * step

    def warp(self, amount: Tensor | float, wavelength: Tensor | float) -> tuple[Tensor, Tensor]:
        """`u` and `v` displaced by smooth noise of `amount` pixels."""
        finest = torch.as_tensor(wavelength, device=self.device) * 0.45
        du = self.noise(wavelength, slope=3.0, finest=finest) * amount / self.width
        dv = self.noise(wavelength, slope=3.0, finest=finest) * amount / self.height
        return self.u + du, self.v + dv

    def noise(
        self,
        wavelength: Tensor | float,
        slope: float = 1.6,
        stretch: Tensor | float = 1.0,
        finest: Tensor | float = 2.0,
    ) -> Tensor:
        """Gaussian noise of zero mean and unit deviation, shaped in the frequency domain.

        Args:
            wavelength: the longest one that is strong, in pixels.
            slope: amplitude falls with frequency to this power; high is smooth.
            stretch: longer along u by this factor (wood grain, brushed metal).
            finest: the shortest wavelength in it, in pixels.
        """
        fy = torch.fft.fftfreq(self.height, device=self.device)[:, None]
        fx = torch.fft.rfftfreq(self.width, device=self.device)[None, :]
        f = torch.sqrt((fx * stretch) ** 2 + fy**2)
        f = f.expand(self.batch, *f.shape[-2:])
        low = 1.0 / torch.as_tensor(wavelength, device=self.device)
        gain = (f.clamp(min=1e-6) / low).clamp(min=1.0) ** -slope
        gain = (
            gain
            * (f / low).clamp(max=1.0) ** 2
            * (f <= 1.0 / torch.as_tensor(finest, device=self.device))
        )
        gain[:, 0, 0] = 0
        white = torch.fft.rfft2(
            torch.randn(
                self.batch, self.height, self.width, generator=self.generator, device=self.device
            )
        )
        x = torch.fft.irfft2(white * gain, s=(self.height, self.width))
        return x / x.std(dim=(1, 2), keepdim=True).clamp(min=1e-6)

    def per_cell(self, index: Tensor, channels: int = 1) -> Tensor:
        """A random number in 0..1 for each cell: (B, H, W), or (B, C, H, W)."""
        table = self.rand(self.batch, channels, 4096)
        flat = (index.long() % 4096).flatten(1)[:, None].expand(-1, channels, -1)
        out = table.gather(2, flat).view(self.batch, channels, self.height, self.width)
        return out[:, 0] if channels == 1 else out

    def cells(
        self,
        pixels: Tensor | float,
        jitter: float = 1.0,
        aspect: float = 1.0,
        at: tuple[Tensor, Tensor] | None = None,
        offset_rows: bool = False,
    ) -> Cells:
        """Worley's cellular noise on a jittered grid (Worley, SIGGRAPH 1996).

        Args:
            pixels: width of a cell.
            jitter: 0 is a lattice, 1 is fully irregular.
            aspect: height of a cell over its width.
            at: coordinates to evaluate at, for warped cells.
            offset_rows: shift every other row by half a cell (hexagons when jitter is 0).
        """
        u, v = at if at is not None else (self.u, self.v)
        nx = self.count(pixels, self.width)
        ny = self.count(
            torch.as_tensor(pixels, device=self.device) * aspect, self.height, offset_rows
        )
        x, y = u * nx, v * ny
        shape = (self.batch, self.height, self.width)
        x, y = x.expand(shape), y.expand(shape)
        table = (self.rand(self.batch, 2, 4096) - 0.5) * jitter
        ix0, iy0 = x.floor(), y.floor()
        distances, dxs, dys, indices = [], [], [], []
        for oy in (-1, 0, 1):
            for ox in (-1, 0, 1):
                iy = iy0 + oy
                shift = (iy % 2) * 0.5 if offset_rows else 0.0
                ix = ix0 + ox
                index = ((iy % ny) * nx + (ix % nx)).long() % 4096
                flat = index.flatten(1)
                px = table[:, 0].gather(1, flat).view(shape) + ix + 0.5 + shift
                py = table[:, 1].gather(1, flat).view(shape) + iy + 0.5
                dx, dy = x - px, (y - py) * aspect
                distances.append(dx * dx + dy * dy)
                dxs.append(dx)
                dys.append(dy)
                indices.append(index)
        d = torch.stack(distances)
        best, which = d.topk(2, dim=0, largest=False)
        nearest = which[:1]
        near, second = best.sqrt()
        pick = lambda values: torch.stack(values).gather(0, nearest)[0]  # noqa: E731
        index = pick(indices)
        return Cells(near, second, second - near, pick(dxs), pick(dys), index)

    def courses(
        self,
        width: Tensor | float,
        height: Tensor | float,
        shift: Tensor | float = 0.5,
        at: tuple[Tensor, Tensor] | None = None,
        ragged: bool = False,
    ) -> Blocks:
        """Blocks laid in rows, each row shifted against the one above it.

        Args:
            width, height: of a block, in pixels.
            shift: of every other row, in blocks.
            ragged: shift every row by an amount of its own (floor boards).
        """
        u, v = at if at is not None else (self.u, self.v)
        nx, ny = self.count(width, self.width), self.count(height, self.height, even=True)
        y = v * ny
        row = y.floor() % ny
        if ragged:
            offset = (
                self.rand(self.batch, 1024)
                .gather(
                    1, (row.expand(self.batch, self.height, self.width).long() % 1024).flatten(1)
                )
                .view(self.batch, self.height, self.width)
            )
        else:
            offset = (row % 2) * shift
        x = u * nx + offset
        column = x.floor() % nx
        fx, fy = x - x.floor(), y - y.floor()
        ex = torch.minimum(fx, 1 - fx) * self.width / nx
        ey = torch.minimum(fy, 1 - fy) * self.height / ny
        index = (row * nx + column).long()
        shape = (self.batch, self.height, self.width)
        return Blocks(
            fx.expand(shape), fy.expand(shape), torch.minimum(ex, ey).expand(shape),
            index.expand(shape), torch.zeros(shape, device=self.device),
        )  # fmt: skip

    def herringbone(self, pixels: Tensor | float, ratio: int = 4) -> Blocks:
        """Planks of 1 x `ratio` units, `pixels` wide, in a herringbone."""
        return self._turned(pixels, ratio, basket=False)

    def basket(self, pixels: Tensor | float, ratio: int = 4) -> Blocks:
        """Squares of `ratio` planks, alternately lying and upright."""
        return self._turned(pixels, ratio, basket=True)

    def _turned(self, pixels: Tensor | float, ratio: int, basket: bool) -> Blocks:
        period = torch.as_tensor(pixels, device=self.device) * 2 * ratio
        nx = self.count(period, self.width) * 2 * ratio
        ny = self.count(period, self.height) * 2 * ratio
        shape = (self.batch, self.height, self.width)
        x, y = (self.u * nx).expand(shape), (self.v * ny).expand(shape)
        ix, iy = x.floor(), y.floor()
        fx, fy = x - ix, y - iy
        if basket:
            turned = ((ix // ratio).long() + (iy // ratio).long()) % 2 == 1
            along = torch.where(turned, iy % ratio, ix % ratio)
        else:
            k = (ix - iy) % (2 * ratio)
            turned = k >= ratio
            along = torch.where(turned, 2 * ratio - 1 - k, k)
        start_x = torch.where(turned, ix, ix - along) % nx
        start_y = torch.where(turned, iy - along, iy) % ny
        length = torch.where(turned, along + fy, along + fx) / ratio
        across = torch.where(turned, fx, fy)
        unit = self.width / nx
        edge = torch.minimum(
            torch.minimum(across, 1 - across) * unit,
            torch.minimum(length, 1 - length) * unit * ratio,
        )
        index = (start_y * nx + start_x).long() * 2 + turned.long()
        return Blocks(length, across, edge, index * 7919, turned.float())

    def hexagons(self, pixels: Tensor | float) -> Blocks:
        """Regular hexagons (stretched by what the tile needs to wrap), `pixels` across."""
        nx = self.count(pixels, self.width)
        ny = self.count(torch.as_tensor(pixels, device=self.device) * math.sqrt(3), self.height)
        x, y = self.u * nx, self.v * ny
        best = None
        for shift in (0.0, 0.5):
            ix, iy = (x - shift).round() + shift, (y - shift).round() + shift
            dx, dy = (x - ix).abs(), (y - iy).abs() * math.sqrt(3)
            d = torch.maximum(dx, dx * 0.5 + dy * (math.sqrt(3) / 2))
            index = ((iy * 2) % (2 * ny)) * 2 * nx + (ix * 2) % (2 * nx)
            now = (d, index, x - ix, y - iy)
            best = now if best is None else tuple(
                torch.where(d < best[0], n, o) for n, o in zip(now, best, strict=True)
            )  # fmt: skip
        assert best is not None
        d, index, dx, dy = (t.expand(self.batch, self.height, self.width) for t in best)
        edge = (0.5 - d) * self.width / nx
        return Blocks(dx + 0.5, dy + 0.5, edge, index.long() * 31, torch.zeros_like(d))

    def scales(self, pixels: Tensor | float, overlap: float = 0.5) -> Blocks:
        """Overlapping round-ended scales in offset rows, tips pointing down.

        `y` runs from 0 at the covered root to 1 at the tip.
        """
        nx = self.count(pixels, self.width)
        ny = self.count(
            torch.as_tensor(pixels, device=self.device) * overlap, self.height, even=True
        )
        x, y = self.u * nx, self.v * ny
        shape = (self.batch, self.height, self.width)
        row0 = y.floor()
        out = None
        reach = 0.5 / overlap  # height of the round end, in rows
        for back in (0, 1, 2):  # a scale lies over the ones that start below it
            row = row0 - back
            shift = (row % 2) * 0.5
            ix = (x + shift).floor()
            lx = x + shift - ix - 0.5
            ly = y - row
            end = 1.0 + reach * 2 * torch.sqrt((0.25 - lx * lx).clamp(min=0))
            index = ((row % ny) * nx + ix % nx).long()
            now = (
                (lx + 0.5).expand(shape), (ly / end).expand(shape),
                ((end - ly) * self.height / ny).expand(shape), index.expand(shape),
            )  # fmt: skip
            inside = (ly <= end).expand(shape)
            out = now if out is None else tuple(
                torch.where(inside, n, o) for n, o in zip(now, out, strict=True)
            )  # fmt: skip
        assert out is not None
        lx, ly, edge, index = out
        return Blocks(lx, ly.clamp(0, 1), edge.clamp(min=0), index * 13, torch.zeros(shape))
