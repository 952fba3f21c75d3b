"""Pieces strewn over a tile, one over another: leaves, stones, blades, chips; and thin strokes.

Only the pixels around each piece are visited, and of all pieces there the highest is kept, whatever
the order, so that the result is the same everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.procedural.fields import Field

_AT_ONCE = 2**16
"""Pixels of pieces that are drawn at a time."""
_LEVELS = 2**30
_BOXES = 14
"""Sizes of boxes around pieces along each side, at most: pieces are drawn together with those of boxes as large."""

Shape = Callable[[Tensor, Tensor, Tensor], Tensor]


@dataclass
class Strewn:
    """The uppermost pieces, each (B, H, W).

    Attributes:
        index: number of the piece, from 1 on; 0 where there is none. For `Field.per_cell`.
        x, y: position in the piece's own turned frame, in its sizes.
        height: of the piece there, 0 where there is none.
        some: 1 where there is a piece, else 0.
        numbers: (B, N), of each piece the number in 0..1 that its shape was given; None where there was no shape.
    """

    index: Tensor
    x: Tensor
    y: Tensor
    height: Tensor
    some: Tensor
    numbers: Tensor | None = None

    @property
    def own(self) -> Tensor:
        """Of the piece there the number that its shape was given, (B, H, W); that of the first where there is none."""
        assert self.numbers is not None
        at = (self.index - 1).clamp(min=0).flatten(1)
        return self.numbers.gather(1, at).view(self.index.shape)


def strew(
    c: Field,
    spacing: Tensor | float,
    reach: float,
    shape: Shape,
    *,
    breadth: float | None = None,
    layers: int = 1,
    sizes: tuple[float, float] = (0.8, 1.2),
    size: Tensor | float | None = None,
    turn: float = 2 * math.pi,
    lean: float = 0.0,
    rise: float = 0.5,
) -> Strewn:
    """Pieces at random places, about one in each square of `spacing` units and each layer.

    Args:
        reach: how far from its centre a piece goes along its x, in its size.
        breadth: how far along its y; as far if None.
        shape: height (above its own lift) of points x, y of a piece's frame, in sizes, with a random
            number in 0..1 for each piece; 0 or less outside of it.
        sizes: smallest and largest, in `size`.
        size: of the pieces in units, `spacing` if None.
        turn: pieces are turned at random by up to half of it either way, in radians, about `lean`.
        rise: pieces are lifted at random by up to so much, so that they lie one over another.
    """
    sort = Sort(spacing, reach, shape, breadth, layers, sizes, size, turn, lean, rise)
    return strew_sorts(c, [sort])[0]


@dataclass
class Sort:
    """Pieces of one shape among others: what `strew` is given."""

    spacing: Tensor | float
    reach: float
    shape: Shape
    breadth: float | None = None
    layers: int = 1
    sizes: tuple[float, float] = (0.8, 1.2)
    size: Tensor | float | None = None
    turn: float = 2 * math.pi
    lean: float = 0.0
    rise: float = 0.5


def strew_sorts(c: Field, sorts: Sequence[Sort]) -> tuple[Strewn, Tensor]:
    """Pieces of several sorts among each other, and which sort lies uppermost: (B, H, W), from 0 on, 0 where there
    is no piece."""
    drawn = [_drawn(c, sort) for sort in sorts]
    parts, numbers, kinds = [], [], []
    for b in range(c.batch):
        each = torch.cat([of_sort[b] for of_sort in drawn], 1)
        top = torch.zeros(c.height * c.width, dtype=torch.int64, device=c.device)
        first = 0
        for sort, of_sort in zip(sorts, drawn, strict=True):
            reach = sort.reach, sort.breadth or sort.reach
            _lay(c, top, of_sort[b], first, reach, sort.shape)
            first += of_sort[b].shape[1]
        parts.append(_uppermost(c, top, each))
        numbers.append(each[5])
        if len(sorts) > 1:
            of = [torch.full((of_sort[b].shape[1],), float(k)) for k, of_sort in enumerate(drawn)]
            kind = torch.cat([torch.zeros(1), *of]).to(c.device)
            kinds.append(kind.index_select(0, parts[-1][0].flatten()).view(c.height, c.width))
    most = max(len(n) for n in numbers)
    padded = [torch.nn.functional.pad(n, (0, most - len(n))) for n in numbers]
    index, x, y, height, some = (torch.stack(p) for p in zip(*parts, strict=True))
    kind = torch.stack(kinds) if kinds else torch.zeros_like(height)
    return Strewn(index, x, y, height, some, torch.stack(padded)), kind


def _drawn(c: Field, sort: Sort) -> list[Tensor]:
    """For each tile (6, N): centre in pixels, size in pixels, angle, lift, the number given to the shape."""
    spacing = torch.as_tensor(sort.spacing, device=c.device, dtype=torch.float32)
    spacing = spacing.expand(c.batch, 1, 1)
    size = spacing if sort.size is None else torch.as_tensor(sort.size, device=c.device)
    size = size.expand(c.batch, 1, 1)
    nx, ny = c.count(spacing, c.wide), c.count(spacing, c.high)
    low, high = sort.sizes
    each = []
    for b in range(c.batch):
        across, down = int(nx[b]), int(ny[b])
        number = across * down * sort.layers
        drawn = c.rand(7, number)
        cell = torch.arange(number, device=c.device) // sort.layers
        px = (cell % across + drawn[0]) * (c.width / across)
        py = (cell // across + drawn[1]) * (c.height / down)
        scale = (low + (high - low) * drawn[2] ** 1.5) * (float(size[b]) * c.unit)
        angle = (drawn[3] - 0.5) * sort.turn + sort.lean
        each.append(torch.stack([px, py, scale, angle, drawn[4] * sort.rise, drawn[5]]))
    return each


def _lay(
    c: Field, top: Tensor, each: Tensor, first: int, reach: tuple[float, float], shape: Shape
) -> None:
    """Put pieces on a tile.

    Args:
        top: (H * W,), changed: at each pixel the height of what is uppermost, then its number.
        each: see `_drawn`.
        first: number of the first of them, less one.
    """
    cos, sin = torch.cos(each[3]).abs() * each[2], torch.sin(each[3]).abs() * each[2]
    wide, tall = cos * reach[0] + sin * reach[1], sin * reach[0] + cos * reach[1]
    # Those whose boxes are about as large together.
    step = max(1.0, float(torch.maximum(wide, tall).max()) / _BOXES)
    wide, tall = (wide / step).ceil(), (tall / step).ceil()
    for kind in sorted(set((wide * 64 + tall).tolist())):
        across, down = (2 * math.ceil(n * step) + 1 for n in (kind // 64, kind % 64))
        few = max(1, _AT_ONCE // (across * down))
        span = torch.arange(across, device=c.device) - across // 2
        rise = torch.arange(down, device=c.device) - down // 2
        for chosen in (wide * 64 + tall == kind).nonzero()[:, 0].split(few):
            px, py, scale, angle, lift, own = each[:, chosen, None, None]
            column, row = px.floor() + span[None, None, :], py.floor() + rise[None, :, None]
            cos, sin = torch.cos(angle) / scale, torch.sin(angle) / scale
            x, y = _turned(column + 0.5 - px, row + 0.5 - py, cos, sin)
            inside = shape(x, y, own)
            key = (inside + lift).mul_(_LEVELS / 8).clamp_(0, _LEVELS - 1).long()
            key = key.mul_(2**24).add_(chosen[:, None, None] + (first + 1)).mul_(inside > 0)
            flat = (row.long() % c.height) * c.width + column.long() % c.width
            top.scatter_reduce_(0, flat.flatten(), key.flatten(), "amax")


def _uppermost(c: Field, top: Tensor, each: Tensor) -> tuple[Tensor, ...]:
    """The values of `Strewn` for one tile.

    Args:
        top: see `_lay`.
        each: see `_drawn`, of all sorts.
    """
    cos, sin = torch.cos(each[3]) / each[2], torch.sin(each[3]) / each[2]

    def seen(top: Tensor, u: Tensor, v: Tensor) -> tuple[Tensor, ...]:
        index = top & (2**24 - 1)
        at = (index - 1).clamp_(min=0).flatten()
        px, py, cos_, sin_ = (
            t.index_select(0, at).view(index.shape) for t in (each[0], each[1], cos, sin)
        )
        dx = _nearest(u * c.width - px, c.width)
        dy = _nearest(v * c.height - py, c.height)
        x, y = _turned(dx, dy, cos_, sin_)
        return index, x, y, (top >> 24).float() * (8 / _LEVELS), (index > 0).float()

    return c.in_bands(seen, top.view(c.height, c.width), c.u[:1], c.v[:, :1])


def _nearest(d: Tensor, period: int) -> Tensor:
    return d - (d / period).round() * period


def _turned(dx: Tensor, dy: Tensor, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor]:
    return dx * cos + dy * sin, dy * cos - dx * sin


def polygon(x: Tensor, y: Tensor, own: Tensor, sides: int = 6, round_: float = 0.3) -> Tensor:
    """Distance inwards from the border of an irregular polygon of a size of about 1 across, less
    than 0 outside of it: a shape for `strew`, whose number `own` says which one.

    Args:
        round_: 0 for chips of one size both ways, 1 for shards.
    """
    out = torch.full_like(x, 9.0)
    for k in range(sides):
        number = own * 997 + k * 0.618
        near = 0.5 - 0.3 * round_ * ((number * 37.7) % 1) - 0.12 * ((number * 91.3) % 1)
        angle = (k + 0.7 * ((number * 53.1) % 1)) * (2 * math.pi / sides)
        side = torch.addcmul(near, x, torch.cos(angle), value=-1)
        out = torch.minimum(out, side.addcmul_(y, torch.sin(angle), value=-1), out=out)
    return out


def strokes(
    c: Field,
    number: Tensor | float,
    length: tuple[float, float],
    width: tuple[float, float],
    *,
    lean: float = 0.0,
    turn: float = math.pi,
    bend: float = 0.0,
) -> Tensor:
    """Thin lines that taper off at their ends: scratches, hairs, fibres. 0 beside them, up to 1 on
    them, (B, H, W); each is of its own strength.

    Args:
        number: of strokes on 256 x 256 units.
        length, width: smallest and largest, in units.
        lean, turn: the angles are within half of `turn` of `lean`, in radians.
        bend: by how much a stroke turns from end to end at most, in radians.
    """
    numbers = torch.as_tensor(number, device=c.device, dtype=torch.float32).expand(c.batch, 1, 1)
    out = []
    for b in range(c.batch):
        count = max(1, round(float(numbers[b]) * c.high * c.wide / 65536))
        drawn = c.rand(7, count)
        long = (length[0] + (length[1] - length[0]) * drawn[0] ** 2) * c.unit
        wide = (width[0] + (width[1] - width[0]) * drawn[1] ** 2) * c.unit
        strength = 0.25 + 0.75 * drawn[2]
        angle, curve = (drawn[3] - 0.5) * turn + lean, (drawn[4] - 0.5) * 2 * bend
        tile = torch.zeros(c.height * c.width, device=c.device)
        order = long.argsort()
        begin = 0
        while begin < count:
            steps = max(2, math.ceil(float(long[order[begin]]) * 1.4))
            few = max(1, _AT_ONCE // (steps * 8))
            chosen = order[begin : begin + few]
            begin += few
            steps = max(2, math.ceil(float(long[chosen[-1]]) * 1.4))
            t = torch.linspace(0, 1, steps, device=c.device)[None, :]
            turned = angle[chosen, None] + curve[chosen, None] * (t - 0.5)
            stride = long[chosen, None] / steps
            cos, sin = torch.cos(turned), torch.sin(turned)
            x = drawn[5, chosen, None] * c.width + (cos * stride).cumsum(1)
            y = drawn[6, chosen, None] * c.height + (sin * stride).cumsum(1)
            half = wide[chosen, None] * 0.5 * (1 - (2 * t - 1).abs() ** 3)
            # Finer than a pixel a stroke is fainter.
            faint = strength[chosen, None] * (half * 2).clamp(max=1)
            reach = float(half.max()) + 0.7
            # Points across the stroke, so near each other that no pixel is left out.
            for aside in torch.linspace(-reach, reach, math.ceil(reach * 2.9) + 1).tolist():
                column, row = (x - sin * aside).floor(), (y + cos * aside).floor()
                away = (column + 0.5 - x).mul_(-sin).addcmul_(row + 0.5 - y, cos).abs_()
                ink = (half + 0.5 - away).clamp_(0, 1).mul_(faint)
                flat = (row.long() % c.height) * c.width + column.long() % c.width
                tile.scatter_reduce_(0, flat.flatten(), ink.flatten(), "amax")
        out.append(tile.view(c.height, c.width))
    return torch.stack(out)
