"""A hole filled at full resolution with what was chosen for it."""

from __future__ import annotations

from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.exemplar.membrane import Membrane
from allaprima.exemplar.patches import Choice
from allaprima.pieces import Pieces

_REACH = 24.0
"""Pixels of those that the choice was made by: how far steps between pieces are smoothed out."""
_MOST = 0.15
"""How much brightness is changed for that."""
_EDGE = 0.12
"""A larger step is an edge, which smoothing would smear."""
_BAND = 400_000
"""Pixels that are copied at a time."""
_BLENDED = 2_000_000
"""Pixels of a hole, up to which pieces are blended at their edges, too."""
_TOGETHER = 4_000_000
"""Values that are smoothed at a time."""
_BEFORE = 16
"""Pixels before a part of a hole that are looked at with it."""
_AROUND = ((0, 0), (1, 0), (0, 1), (-1, 0), (0, -1))


def compose(choice: Choice, colours: Tensor, hole: Tensor, scale: int, together: Pieces) -> Tensor:
    """A picture with its hole filled, by pieces copied as they are but for their edges and steps in brightness.

    Args:
        colours: (C, H, W) float32 in 0..1, premultiplied.
        hole: (H, W) bool.
        scale: how many pixels of a side make one of those that the choice was made by.
        together: computes what does not depend on each other.

    Returns:
        (C, H, W) float32 in 0..1.
    """
    table = colours.flatten(1).T.contiguous()
    made = colours.clone()
    for box in _boxes(hole):
        _fill(made, choice, colours, table, hole, box, scale, together)
    return made.clamp_(0, 1)


def _boxes(hole: Tensor, top: int = 0, left: int = 0) -> list[tuple[int, int, int, int]]:
    """Parts of a hole that empty rows or columns part from each other: first and last row, first and last column
    of each, the last ones excluded."""
    for axis in (1, 0):
        filled = hole.any(axis)
        if filled.all():
            continue
        changes = F.pad(filled, (1, 1)).int().diff().nonzero()[:, 0].tolist()
        boxes = []
        for first, last in zip(changes[::2], changes[1::2], strict=True):
            if axis:
                boxes += _boxes(hole[first:last], top + first, left)
            else:
                boxes += _boxes(hole[:, first:last], top, left + first)
        return boxes
    return [(top, top + hole.shape[0], left, left + hole.shape[1])]


def _before(start: int) -> int:
    """Of the pixels before a hole, a power of two."""
    return min(_BEFORE, 1 << start.bit_length() - 1) if start else 0


def _fill(
    made: Tensor,
    choice: Choice,
    colours: Tensor,
    table: Tensor,
    hole: Tensor,
    box: tuple[int, int, int, int],
    scale: int,
    together: Pieces,
) -> None:
    """Fill the part of a hole that lies in a box.

    Args:
        made: (C, H, W) float32, to be filled.
        table: (H * W, C) float32, the colours.
        colours, hole, scale, together: see `compose`.
    """
    height, width = hole.shape
    # A pixel more, which is not changed; before it several, so that the hole begins with one of larger pixels.
    top, bottom = box[0] - _before(box[0]), min(height, box[1] + 1)
    left, right = box[2] - _before(box[2]), min(width, box[3] + 1)
    band, blended = max(1, _BAND // (right - left)), bool(hole.sum() <= _BLENDED)

    def copy(first: int) -> Tensor:
        last = min(first + band, bottom)
        # One row more on each side, for the steps between the rows.
        low, high = max(0, first - 1), min(height, last + 1)
        part = low, high, left, right
        pieces = _copied(choice, table, hole, part, scale, blended=blended)
        inside = hole[low:high, left:right]
        filled = torch.where(inside, pieces[0], colours[:, low:high, left:right])
        change = _steps(filled, pieces[1:], inside)
        own = slice(first - low, last - low)
        made[:, first:last, left:right] = filled[:, own]
        return change[:, own]

    steps = torch.cat(together([partial(copy, first) for first in range(top, bottom, band)]), 1)
    membrane = Membrane(hole[top:bottom, left:right], (_REACH * scale) ** -2)
    parts = torch.split(steps, len(colours) if steps.numel() <= _TOGETHER else 1)
    smooth = torch.cat(together([partial(membrane.correction, part) for part in parts]))
    made[:, top:bottom, left:right] += smooth.div_(_MOST).tanh_().mul_(_MOST)


def _copied(
    choice: Choice,
    table: Tensor,
    hole: Tensor,
    box: tuple[int, int, int, int],
    scale: int,
    *,
    blended: bool,
) -> Tensor:
    """What a part of the hole is made of, and what lay below, right, above and left of it where it came from.

    Args:
        table: (H * W, C) float32, the picture.
        box: first and last row, first and last column, the last ones excluded.
        blended: whether pieces run into each other at their edges.

    Returns:
        (5, C, rows, columns) float32; the last four as differences; 0 outside the hole.
    """
    level, (height, width) = choice.level, hole.shape
    low_height, low_width = level.hole.shape
    top, bottom, left, right = box
    inside = hole[top:bottom, left:right]
    y, x = (
        axis + start for axis, start in zip(inside.nonzero(as_tuple=True), (top, left), strict=True)
    )
    coarse = (y // scale) * low_width + x // scale
    reach = min(1, level.radius) if blended else 0
    sources: list[tuple[Tensor, Tensor]] = []
    weights = []
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            centres = level.moved(coarse, -dy, -dx)
            source = choice.nearest[centres]
            sy = source // low_width + y // scale - centres // low_width
            sx = source % low_width + x // scale - centres % low_width
            sy, sx = (sy % low_height) * scale + y % scale, (sx % low_width) * scale + x % scale
            sources.append((sy.clamp(max=height - 1), sx.clamp(max=width - 1)))
            weights.append(choice.weights[centres] * 0.5 ** (abs(dy) + abs(dx)))
    share = torch.stack(weights, 1)
    share /= share.sum(1, keepdim=True).clamp(min=1e-20)
    made = torch.zeros(len(_AROUND), table.shape[1], *inside.shape)
    for number, (dy, dx) in enumerate(_AROUND):
        beside = [
            ((sy + dy) % height) * width + (sx + dx) % width
            if level.tile
            else (sy + dy).clamp(0, height - 1) * width + (sx + dx).clamp(0, width - 1)
            for sy, sx in sources
        ]
        found = F.embedding_bag(torch.stack(beside, 1), table, per_sample_weights=share, mode="sum")
        made[number][:, inside] = found.T
    made[1:] -= made[0]
    return made


def _steps(filled: Tensor, beside: Tensor, inside: Tensor) -> Tensor:
    """How far the differences between neighbours are from those that there were where the pieces came from.

    Args:
        filled: (C, H, W) float32.
        beside: (4, C, H, W) float32: the differences to the neighbours below, right, above and left that are meant.
        inside: (H, W) bool.

    Returns:
        (C, H, W) float32, for `membrane.correction`.
    """
    wanted = torch.zeros_like(filled)
    for axis, forth, back in ((1, beside[0], beside[2]), (2, beside[1], beside[3])):
        count = filled.shape[axis] - 1
        here, there = (inside.narrow(axis - 1, i, count).float() for i in (0, 1))
        meant = forth.narrow(axis, 0, count) * here - back.narrow(axis, 1, count) * there
        meant = meant / (here + there).clamp(min=1)
        excess = (meant - filled.diff(dim=axis)) * ((here + there) > 0)
        excess = excess * torch.exp(-((excess / _EDGE) ** 2).mean(0))
        wanted.narrow(axis, 1, count).add_(excess)
        wanted.narrow(axis, 0, count).sub_(excess)
    return wanted
