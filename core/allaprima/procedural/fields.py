"""Periodic fields: noise, cells and lattices on a torus, the vocabulary of every material.

All functions work on a batch of tiles at once. A tile has H x W pixels and wraps in both
axes; coordinates `u` (right) and `v` (down) run over [0, 1). Sizes of features are given in
units of so many pixels as the field says: with one, a larger tile has more of the material; with
more, the same piece of it in more detail. Random numbers are drawn alike at every size, so that
what is seen at one is seen at the other. Parameters that differ within a batch have the shape
(B, 1, 1).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor


def smoothstep(low: Tensor | float, high: Tensor | float, x: Tensor) -> Tensor:
    """0 below `low`, 1 above `high`, a cubic between them."""
    t = ((x - low) / (high - low)).clamp_(0, 1)
    square = t * t
    return t.mul_(-2).add_(3).mul_(square)


def mix(a: Tensor, b: Tensor, t: Tensor) -> Tensor:
    """`a` where t is 0, `b` where t is 1. Colours (B, 3, ...) mix with masks (B, H, W)."""
    if t.dim() == 3 and max(a.dim(), b.dim()) == 4:
        t = t[:, None]
    return torch.lerp(a, b, t)


LEAST = 1e-12
"""Instead of 0 under a root, where much of a tile is 0: that takes processors' libraries forty times as long."""


def exp(x: Tensor) -> Tensor:
    """The exponential function, of what is below -80 that of -80: results too small for float32 take
    processors' libraries a hundred times as long."""
    return x.clamp(min=-80).exp_()


@dataclass
class Cells:
    """What a cellular pattern knows at every pixel, each (B, H, W).

    Attributes:
        near: distance to the nearest point, in cell widths.
        edge: how much farther the second nearest point is, in cell widths: twice `border` between
            two points, less near corners.
        border: distance to the border with the second nearest point's cell, in cell widths.
        dx, dy: offset from the nearest point, in cell widths.
        index: integer id of the cell, for `Field.per_cell`.
    """

    near: Tensor
    edge: Tensor
    border: Tensor
    dx: Tensor
    dy: Tensor
    index: Tensor


@dataclass
class Blocks:
    """Rectangular blocks in courses, each (B, H, W).

    Attributes:
        x, y: position within the block, 0..1.
        edge: distance to the block's border, in units.
        index: integer id of the block.
        turned: 1 where the block stands upright (herringbone, basket), else 0.
    """

    x: Tensor
    y: Tensor
    edge: Tensor
    index: Tensor
    turned: Tensor


_FINER = 1.9
"""How much faster than at others the amplitude falls at frequencies that only tiles of several pixels to the
unit show: what is finer there than on a small one is there, and does not stand out as grain."""
_STEEP = 1.4
"""The slope from which on waves shorter than a unit are too weak to be seen."""
_BAND = 2**16
"""Pixels that are looked at in one go where much is computed for each, so few that they stay in the cache."""


class _Grid:
    """The points of one tile's cells, once around and as far beyond as the coordinates go.

    Args:
        x, y: coordinates (H, W), in cells.
        nx, ny: how many cells lie beside and above each other.
        table: (2, 4096) offsets of the points from the centres of their cells.
    """

    def __init__(
        self, x: Tensor, y: Tensor, nx: int, ny: int, table: Tensor, aspect: float, offset: bool
    ) -> None:
        self.x, self.y, self.aspect = x, y, aspect
        left, top = int(x.min().floor()) - 1, int(y.min().floor()) - 1
        i = torch.arange(left, int(x.max().floor()) + 2, device=x.device)[None, :]
        j = torch.arange(top, int(y.max().floor()) + 2, device=x.device)[:, None]
        number = ((j % ny) * nx + i % nx) % 4096
        self.number = number.flatten()
        shift = (j % 2) * 0.5 if offset else 0.0
        self.px = (table[0][number] + i + 0.5 + shift).flatten()
        self.py = (table[1][number] + j + 0.5).flatten()
        self.row, self.corner = i.shape[1], (top, left)
        # From the upper left one of the nine cells around.
        steps = [oy * self.row + ox for oy in (0, 1, 2) for ox in (0, 1, 2)]
        self.steps = torch.tensor([*steps, *[0] * 7], device=x.device)

    def nearest(self, begin: int, end: int) -> tuple[Tensor, ...]:
        """The values of `Cells` for a band of rows."""
        shape = self.x[begin:end].shape
        x, y = self.x[begin:end].flatten(), self.y[begin:end].flatten()
        top, left = self.corner
        home = (y.floor() - (top + 1)).int() * self.row + (x.floor() - (left + 1)).int()
        best = second = torch.full_like(home, 2**31 - 1, dtype=torch.int32)
        for k, step in enumerate(self.steps[:9].tolist()):
            dx = self.px[step:].index_select(0, home).sub_(x)
            dy = self.py[step:].index_select(0, home).sub_(y)
            if self.aspect != 1:
                dy.mul_(self.aspect)
            # Squares are compared as integers, whose last bits say which of the points it is.
            d = dx.mul_(dx).addcmul_(dy, dy).view(torch.int32).bitwise_and_(-16).bitwise_or_(k)
            second = torch.minimum(second, torch.maximum(best, d))
            best = torch.minimum(best, d)
        first = home + self.steps.index_select(0, best & 15)
        dx, dy = self._offsets(x, y, first)
        ex, ey = self._offsets(x, y, home + self.steps.index_select(0, second & 15))
        d, e = dx * dx + dy * dy, ex * ex + ey * ey
        apart = ((dx - ex) ** 2 + (dy - ey) ** 2).sqrt().clamp(min=1e-6)
        near, border = d.sqrt(), ((e - d) / (2 * apart)).clamp(min=0)
        edge = (e.sqrt() - near).clamp(min=0)
        index = self.number.index_select(0, first).int()
        return tuple(t.view(shape) for t in (near, edge, border, dx, dy, index))

    def _offsets(self, x: Tensor, y: Tensor, at: Tensor) -> tuple[Tensor, Tensor]:
        px, py = self.px.index_select(0, at), self.py.index_select(0, at)
        return x - px, (y - py) * self.aspect


def _middle_out(x: Tensor, rows: int, axis: int) -> Tensor:
    """So many of the rows of a spectrum that are nearest to the zero frequency, as `fftfreq` has them."""
    if rows >= x.shape[axis]:
        return x
    up, down = (
        x.narrow(axis, 0, (rows + 1) // 2),
        x.narrow(axis, x.shape[axis] - rows // 2, rows // 2),
    )
    return torch.cat([up, down], axis)


class Field:
    """A batch of empty tiles to draw on, with the random numbers that belong to it.

    Args:
        height, width: in pixels.
        unit: pixels to the unit that sizes of features are given in; all families are made for
            tiles of about 256 units a side.

    Attributes:
        high, wide: height and width in units.
    """

    def __init__(
        self, batch: int, height: int, width: int, generator: torch.Generator, unit: float = 1.0
    ) -> None:
        self.batch, self.height, self.width, self.unit = batch, height, width, unit
        self.high, self.wide = height / unit, width / unit
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

    def count(self, size: Tensor | float, along: float, multiple: int = 1) -> Tensor:
        """How many features of `size` fit along a side: integers as floats, at least once `multiple` and a
        multiple of it."""
        n = torch.as_tensor(along / size, device=self.device, dtype=torch.float32) / multiple
        return n.round().clamp(min=1).expand(self.batch, 1, 1) * multiple

    def warp(self, amount: Tensor | float, wavelength: Tensor | float) -> tuple[Tensor, Tensor]:
        """`u` and `v` displaced by smooth noise of `amount` units."""
        finest = torch.as_tensor(wavelength, device=self.device) * 0.45
        du = self.noise(wavelength, slope=3.0, finest=finest) * amount / self.wide
        dv = self.noise(wavelength, slope=3.0, finest=finest) * amount / self.high
        return self.u + du, self.v + dv

    def bent(self, amount: float, wavelength: float) -> Callable[[float], tuple[Tensor, Tensor]]:
        """A function of a factor that gives the coordinates of `warp` with that factor's amount: the
        same bend for several fields."""
        u, v = self.warp(amount, wavelength)
        return lambda factor: (self.u + (u - self.u) * factor, self.v + (v - self.v) * factor)

    def noise(
        self,
        wavelength: Tensor | float,
        slope: float = 1.6,
        stretch: Tensor | float = 1.0,
        finest: Tensor | float | None = None,
    ) -> Tensor:
        """Gaussian noise of zero mean and unit deviation, shaped in the frequency domain.

        Of the deviation counts what a tile of one pixel to the unit has of it; what a larger one has
        beyond is finer and comes on top.

        Args:
            wavelength: the longest one that is strong, in units.
            slope: amplitude falls with frequency to this power; high is smooth.
            stretch: longer along u by this factor (wood grain, brushed metal).
            finest: the shortest wavelength in it, in units; None for the finest that pixels show.
        """
        seed = int(torch.randint(2**62, (1,), generator=self.generator, device=self.device))
        white = self._spectrum(seed, *self._needed(slope, stretch, finest))
        rows, columns = white.shape[1:]
        fy = torch.fft.fftfreq(self.height, device=self.device) * self.unit
        fx = torch.fft.rfftfreq(self.width, device=self.device) * self.unit
        fy, fx = _middle_out(fy, rows, 0)[:, None], fx[None, :columns]
        # Logarithms of frequencies: powers are products.
        f = ((fx * stretch) ** 2 + fy**2).clamp_(min=1e-12).log_().mul_(0.5)
        # Shorter ones than small tiles show would be strongest on larger ones only.
        longest = torch.as_tensor(wavelength, device=self.device, dtype=torch.float32).clamp(min=2)
        ratio = f + longest.log()
        # Grain is nearly white; a narrow band of so short waves would be a pattern of worms.
        rise = ((longest - 2) * 0.5).clamp(0.4, 2.0)
        gain = ratio.clamp(max=0.0).mul_(rise + slope).sub_(ratio, alpha=slope)
        if finest is not None:
            most = -torch.log(torch.as_tensor(finest, device=self.device))
        else:
            most = torch.tensor(math.log(0.5 * max(self.unit, 1.0)), device=self.device)
            if self.unit > 1:  # else the finest noise would be all that a large tile shows
                gain = gain.sub_((f + math.log(2)).clamp_(min=0.0), alpha=_FINER)
        white *= gain.exp_().mul_(f <= most + 1e-6)
        # The deviation, by Parseval's theorem; columns beside the first stand for two.
        low = min(rows, 2 * (round(self.high) // 2 + 1))
        power = torch.view_as_real(_middle_out(white, low, 1)).square().sum(-1)
        power *= _middle_out(f, low, f.dim() - 2) <= math.log(0.5) + 1e-6
        variance = 2 * power.sum((1, 2)) - power[:, :, 0].sum(1)
        if rows < self.height:
            whole = white.new_zeros(self.batch, self.height, columns)
            whole[:, : rows // 2], whole[:, -(rows // 2) :] = (
                white[:, : rows // 2],
                white[:, rows // 2 :],
            )
            white = whole
        # Rows of frequencies that are not there need no transform of their own.
        x: Tensor = torch.fft.irfft(
            torch.fft.ifft(white, dim=1, norm="forward"), self.width, norm="forward"
        )
        return x.mul_(1 / variance.sqrt().clamp(min=1e-12)[:, None, None])

    def _needed(
        self, slope: float, stretch: Tensor | float, finest: Tensor | float | None
    ) -> tuple[int, int]:
        """How many rows and columns of the spectrum are not zero, or nearly."""
        if finest is None and (self.unit <= 1 or slope < _STEEP):
            return self.height, self.width // 2 + 1
        finest = 1.0 if finest is None else float(torch.as_tensor(finest).min())
        along = finest * float(torch.as_tensor(stretch).min())
        return 2 * math.ceil(self.high / finest + 1), math.ceil(self.wide / along) + 1

    def _spectrum(self, seed: int, height: int, across: int) -> Tensor:
        """White noise in the frequency domain, complex (B, at most height, at most across), around the zero
        frequency, whose low frequencies are the same at every size."""
        generator = torch.Generator(self.device).manual_seed(seed)

        def draw(rows: int, columns: int) -> Tensor:
            shape = (self.batch, rows, columns, 2)
            return torch.view_as_complex(
                torch.randn(shape, generator=generator, device=self.device)
            )

        rows, columns = max(2, round(self.high)), max(2, round(self.wide))
        white = draw(rows, columns // 2 + 1)
        height, across = min(height, self.height), min(across, self.width // 2 + 1)
        if height > rows or across > columns // 2 + 1:
            known, white = white, draw(height, across)
            up, along = min(rows, height) // 2, min(columns // 2 + 1, across)
            white[:, :up, :along] = known[:, :up, :along]
            white[:, -up:, :along] = known[:, -up:, :along]
        else:
            white = _middle_out(white, height, 1)[:, :, :across].contiguous()
        # A real tile's first column mirrors itself; the highest frequencies and the mean are left out.
        first = white[:, :, 0]
        white[:, :, 0] = (first + first.flip(1).roll(1, 1).conj()) * 0.5**0.5
        white[:, 0, 0] = 0
        if height % 2 == 0:
            white[:, height // 2] = 0
        if self.width % 2 == 0 and across == self.width // 2 + 1:
            white[:, :, -1] = 0
        return white

    def per_cell(self, index: Tensor, channels: int = 1) -> Tensor:
        """A random number in 0..1 for each cell of `index` (B, H, W): as that, or (B, C, H, W)."""
        return self.numbers(channels)(index)

    def numbers(self, channels: int = 1) -> Callable[[Tensor], Tensor]:
        """What `per_cell` does, with numbers that are drawn now: for several bands of a tile."""
        table = self.rand(self.batch, channels, 4096)

        def per_cell(index: Tensor) -> Tensor:
            number = (index & 4095).flatten(1)
            drawn = [t.index_select(1, n) for t, n in zip(table, number, strict=True)]
            out = torch.stack(drawn).view(self.batch, channels, *index.shape[1:])
            return out[:, 0] if channels == 1 else out

        return per_cell

    def in_bands(
        self, paint: Callable[..., tuple[Tensor, ...]], *fields: Tensor
    ) -> tuple[Tensor, ...]:
        """What `paint` makes of fields that it looks at pixel by pixel, a band of rows at a time: what it needs on
        its way stays in the cache, and little memory is taken.

        Args:
            paint: of the fields, (..., H, W) or such that broadcast, each cut to the rows of a band. It draws no
                random numbers.
        """
        rows = max(1, _BAND // self.width)
        bands = []
        for top in range(0, self.height, rows):
            high = min(rows, self.height - top)
            bands.append(
                paint(*(f if f.shape[-2] == 1 else f.narrow(-2, top, high) for f in fields))
            )
        return tuple(torch.cat(part, -2) for part in zip(*bands, strict=True))

    def cells(
        self,
        size: Tensor | float,
        jitter: float = 1.0,
        aspect: float = 1.0,
        at: tuple[Tensor, Tensor] | None = None,
        offset_rows: bool = False,
        stretch: float = 1.0,
    ) -> Cells:
        """Worley's cellular noise on a jittered grid (Worley, SIGGRAPH 1996).

        Args:
            size: width of a cell, in units.
            jitter: 0 is a lattice, 1 is fully irregular.
            aspect: height of a cell over its width.
            at: coordinates to evaluate at, for warped cells.
            offset_rows: shift every other row by half a cell (hexagons when jitter is 0).
            stretch: cells are drawn out along v by this factor, whatever their number.
        """
        size = torch.as_tensor(size, device=self.device)
        nx = self.count(size, self.wide)
        ny = self.count(size * aspect * stretch, self.high, 2 if offset_rows else 1)
        table = (self.rand(self.batch, 2, 4096) - 0.5) * jitter
        tiles = []
        for b in range(self.batch):
            across, down = int(nx[b]), int(ny[b])
            u, v = (self.u, self.v) if at is None else (t.expand_as(nx * self.u)[b] for t in at)
            grid = _Grid(u * across, v * down, across, down, table[b], aspect, offset_rows)
            rows = max(1, _BAND // self.width)
            bands = [grid.nearest(top, top + rows) for top in range(0, self.height, rows)]
            tiles.append([torch.cat(part) for part in zip(*bands, strict=True)])
        if self.batch == 1:
            return Cells(*(part[None] for part in tiles[0]))
        return Cells(*(torch.stack(part) for part in zip(*tiles, strict=True)))

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
            width, height: of a block, in units.
            shift: of every other row, in blocks.
            ragged: shift every row by an amount of its own (floor boards).
        """
        # Not bent, rows and columns are found once for each of them, not at every pixel.
        u, v = at if at is not None else (self.u[:1], self.v[:, :1])
        # An even number of rows, so that the shift meets itself; without a shift any number does.
        even = ragged or not isinstance(shift, int | float) or shift != 0
        nx, ny = self.count(width, self.wide), self.count(height, self.high, 2 if even else 1)
        y = v * ny
        row = y.floor() % ny
        if ragged:
            offset = self.rand(self.batch, 1024).gather(1, (row.long() % 1024).flatten(1))
            offset = offset.view(row.shape)
        else:
            offset = (row % 2) * shift
        x = u * nx + offset
        column = x.floor() % nx
        fx, fy = x - x.floor(), y - y.floor()
        ex = torch.minimum(fx, 1 - fx) * self.wide / nx
        ey = torch.minimum(fy, 1 - fy) * self.high / ny
        index = (row * nx + column).int()
        shape = (self.batch, self.height, self.width)
        return Blocks(
            fx.expand(shape), fy.expand(shape), torch.minimum(ex, ey).expand(shape),
            index.expand(shape), torch.zeros(1, 1, 1, device=self.device).expand(shape),
        )  # fmt: skip

    def herringbone(self, size: Tensor | float, ratio: int = 4) -> Blocks:
        """Planks of `size` x `ratio` times `size` units in a herringbone."""
        return self._turned(size, ratio, basket=False)

    def basket(self, size: Tensor | float, ratio: int = 4) -> Blocks:
        """Squares of `ratio` planks, alternately lying and upright."""
        return self._turned(size, ratio, basket=True)

    def _turned(self, size: Tensor | float, ratio: int, basket: bool) -> Blocks:
        size = torch.as_tensor(size, device=self.device)
        nx, ny = (self.count(size, along, 2 * ratio) for along in (self.wide, self.high))
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
        unit = self.wide / nx
        edge = torch.minimum(
            torch.minimum(across, 1 - across) * unit,
            torch.minimum(length, 1 - length) * unit * ratio,
        )
        index = (start_y * nx + start_x).int() * 2 + turned.int()
        return Blocks(length, across, edge, index * 7919, turned.float())

    def hexagons(self, size: Tensor | float) -> Blocks:
        """Regular hexagons (stretched by what the tile needs to wrap), `size` units across."""
        nx = self.count(size, self.wide)
        ny = self.count(self.wide / nx * math.sqrt(3), self.high)
        x, y = self.u * nx, self.v * ny
        best: tuple[Tensor, ...] | None = None
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
        edge = (0.5 - d) * self.wide / nx
        return Blocks(dx + 0.5, dy + 0.5, edge, index.int() * 31, torch.zeros_like(d))

    def scales(self, size: Tensor | float, overlap: float = 0.5) -> Blocks:
        """Overlapping round-ended scales in offset rows, tips pointing down.

        `y` runs from 0 at the covered root to 1 at the tip.
        """
        nx = self.count(size, self.wide)
        ny = self.count(torch.as_tensor(size, device=self.device) * overlap, self.high, 2)
        x, y = self.u * nx, self.v * ny
        shape = (self.batch, self.height, self.width)
        row0 = y.floor()
        out: tuple[Tensor, ...] | None = None
        reach = 0.5 / overlap  # height of the round end, in rows
        for back in (0, 1, 2):  # a scale lies over the ones that start below it
            row = row0 - back
            shift = (row % 2) * 0.5
            ix = (x + shift).floor()
            lx = x + shift - ix - 0.5
            ly = y - row
            end = 1.0 + reach * 2 * torch.sqrt((0.25 - lx * lx).clamp(min=0))
            index = ((row % ny) * nx + ix % nx).int()
            now = (
                (lx + 0.5).expand(shape), (ly / end).expand(shape),
                ((end - ly) * self.high / ny).expand(shape), index.expand(shape),
            )  # fmt: skip
            inside = (ly <= end).expand(shape)
            out = now if out is None else tuple(
                torch.where(inside, n, o) for n, o in zip(now, out, strict=True)
            )  # fmt: skip
        assert out is not None
        lx, ly, edge, index = out
        return Blocks(lx, ly.clamp(0, 1), edge.clamp(min=0), index * 13, torch.zeros_like(lx))
