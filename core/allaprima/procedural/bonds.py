"""Bonds of brickwork with headers, which show their short sides."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.fields import Blocks, Field

FLEMISH, ENGLISH = 2.0, 3.0
"""Headers between the stretchers of every course; or in every other course, and nothing else in it."""


def bonded(
    c: Field, height: Tensor, ratio: Tensor, bond: Tensor, at: tuple[Tensor, Tensor]
) -> Blocks:
    """Bricks in such a bond.

    Args:
        height: of a course, in units.
        ratio: length of a stretcher in heights; a header has half of it.
        bond: `FLEMISH` or `ENGLISH`, (B, 1, 1); what is less is taken for the first.
        at: coordinates, for bricks that are not quite straight.
    """
    flemish = bond < (FLEMISH + ENGLISH) / 2
    half = height * ratio * 0.5
    # Whole groups, of a stretcher and a header or of a stretcher, so that the tile closes.
    nx = torch.where(flemish, c.count(half, c.wide, 3), c.count(half, c.wide, 2))
    ny = c.count(height, c.high, 2)
    shape = (c.batch, c.height, c.width)
    y = (at[1] * ny).expand(shape)
    row = y.floor() % ny
    odd = row % 2
    x = at[0] * nx + odd * torch.where(flemish, 1.5, 0.5)
    group = torch.where(flemish, 3.0, torch.where(odd == 1, 1.0, 2.0))
    place = x - (x / group).floor() * group
    # The first two halves of a group are a stretcher; in a course of headers each half is a brick.
    header = torch.where(flemish, (place >= 2).float(), odd)
    begin = torch.where(flemish, header * 2, torch.zeros_like(place))
    long = torch.where(header == 1, 1.0, 2.0)
    fx, fy = (place - begin) / long, y - y.floor()
    first = (x - place + begin) % nx
    ex = torch.minimum(fx, 1 - fx) * long * (c.wide / nx)
    ey = torch.minimum(fy, 1 - fy) * (c.high / ny)
    index = (row * nx * 2 + (first * 2).round()).int()
    return Blocks(fx, fy, torch.minimum(ex, ey), index, torch.zeros_like(fx))
