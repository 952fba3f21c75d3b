"""Rectangles of several sizes that fill a tile: plates, panels, keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.procedural.fields import Field

_MOST = 96
"""Squares along a side of what is laid anew; longer tiles repeat it."""


@dataclass
class Plates:
    """Each (B, H, W).

    Attributes:
        x, y: position within the plate, in units from its upper left corner.
        wide, high: of the plate, in units.
        edge: distance to the plate's border, in units.
        index: integer id of the plate, for `Field.per_cell`.
    """

    x: Tensor
    y: Tensor
    wide: Tensor
    high: Tensor
    edge: Tensor
    index: Tensor

    @property
    def fields(self) -> tuple[Tensor, ...]:
        """All of them, for `Field.in_bands`."""
        return self.x, self.y, self.wide, self.high, self.edge, self.index


def plates(
    c: Field, square: Tensor | float, sizes: Sequence[tuple[int, int]], tries: float = 1.0
) -> Plates:
    """Plates laid at random, the first of `sizes` before the next, until no square is left free.

    Args:
        square: side of the squares that all sizes are multiples of, in units.
        sizes: (wide, high) in squares.
        tries: how often each size is tried, in plates of that size that would fill the tile.
    """
    numbers = c.count(square, c.wide), c.count(square, c.high)
    parts = []
    for b in range(c.batch):
        across, down = (int(n[b]) for n in numbers)
        times = [-(-n // _MOST) for n in (across, down)]
        columns, rows = -(-across // times[0]), -(-down // times[1])
        laid = _laid(c, columns, rows, sizes, tries)
        number = torch.tensor(laid[0], device=c.device)
        each = torch.tensor(laid[1], device=c.device, dtype=torch.float32).T
        u, v = c.u * (columns * times[0]), c.v * (rows * times[1])
        at = number.index_select(0, ((v.long() % rows) * columns + u.long() % columns).flatten())
        left, top, wide, high = (t.index_select(0, at).view(c.u.shape) for t in each)
        square_x, square_y = c.wide / (columns * times[0]), c.high / (rows * times[1])
        x = ((u - left) % columns) * square_x
        y = ((v - top) % rows) * square_y
        wide, high = wide * square_x, high * square_y
        edge = torch.minimum(torch.minimum(x, wide - x), torch.minimum(y, high - y)).clamp(min=0)
        parts.append((x, y, wide, high, edge, at.view(c.u.shape).int()))
    return Plates(*(torch.stack(p) for p in zip(*parts, strict=True)))


def _laid(
    c: Field, columns: int, rows: int, sizes: Sequence[tuple[int, int]], tries: float
) -> tuple[list[int], list[tuple[int, int, int, int]]]:
    """The plate of each square, row by row, and (left, top, wide, high) of each plate."""
    taken = [-1] * (columns * rows)
    found: list[tuple[int, int, int, int]] = []

    def lay(left: int, top: int, wide: int, high: int) -> bool:
        if wide > columns or high > rows:
            return False
        squares = [
            ((top + j) % rows) * columns + (left + i) % columns
            for j in range(high)
            for i in range(wide)
        ]
        if any(taken[k] >= 0 for k in squares):
            return False
        for k in squares:
            taken[k] = len(found)
        found.append((left, top, wide, high))
        return True

    for wide, high in sizes:
        times = round(tries * columns * rows / (wide * high))
        for left, top in c.rand(times, 2).tolist():
            lay(int(left * columns), int(top * rows), wide, high)
    for k in range(columns * rows):
        if taken[k] < 0:
            left, top = k % columns, k // columns
            any(lay(left, top, wide, high) for wide, high in ((2, 2), (2, 1), (1, 2), (1, 1)))
    return taken, found
