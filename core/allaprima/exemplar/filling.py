"""A picture with what a mask marks filled from what is around it, hole by hole."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.errors import InvalidImage
from allaprima.exemplar.choosing import choose, halved
from allaprima.exemplar.composing import compose
from allaprima.pieces import Pieces, Step
from allaprima.request import UInt8Array

_AROUND = 1.5
"""How much is looked at on each side of a hole, as a share of its longer side; and at least: """
_LEAST = 128
_HOLE, _WINDOW = 90_000, 500_000
"""Pixels of a hole, and of all that is looked at, from which on the choice is made at a lower resolution."""
_CELL, _HOLES = 32, 12
"""Pixels: holes that are nearer than this are one; of more than so many the nearest become one."""
_OPAQUE = 250
_NEARLY = 4 / 255
"""So near to 0 or 1, alpha is that."""


def fill(
    image: UInt8Array,
    hole: np.ndarray,
    *,
    alpha: bool,
    tile: bool,
    seed: int,
    step: Step,
    threads: int = 1,
) -> UInt8Array:
    """Fill a hole.

    Args:
        image: (H, W, 3 or 4) uint8 sRGB, straight alpha.
        hole: (H, W) bool, with something in it.
        alpha: whether transparency is filled in as well. Without it, what is not opaque is not copied, and the
            hole becomes opaque; unless there is nothing opaque.
        tile: whether what lies beyond an edge is the opposite edge.
        seed: 0 takes what fits best; another what fits well, each its own.
        step: called between any two steps; it may raise.
        threads: at most so many compute what does not depend on each other; the result is the same.

    Returns:
        (H, W, 3 or 4) uint8; outside the hole as it was, but for the colours of what is transparent.

    Raises:
        InvalidImage: there is nothing outside the hole.
    """
    marked = torch.from_numpy(np.ascontiguousarray(hole))
    seen = torch.from_numpy(np.ascontiguousarray(image))
    usable = ~marked
    if image.shape[2] == 4 and not alpha:
        opaque = usable & (seen[..., 3] >= _OPAQUE)
        alpha, usable = (True, usable) if not opaque.any() else (False, opaque)
    if not usable.any():
        raise InvalidImage(
            "All of the picture is to be filled, so there is nothing to fill it from.",
            "Leave out what shall stay.",
        )
    made = seen.clone()
    if image.shape[2] == 4 and not alpha:
        made[..., 3][marked] = 255
    deep = image.shape[2] if alpha else 3
    for window, part in _windows(marked, tile):
        planes = _planes(seen[window][..., :deep])
        filled = _filled(planes, part, marked[window], usable[window], tile, seed, step, threads)
        made[window][..., :deep][part] = _pixels(filled)[part]
    return made.numpy()


def _filled(
    planes: Tensor,
    hole: Tensor,
    unknown: Tensor,
    usable: Tensor,
    tile: bool,
    seed: int,
    step: Step,
    threads: int,
) -> Tensor:
    """One hole's window, filled; `unknown` are other holes, too."""
    scale, coarse, known = 1, planes, (~unknown).float()
    missing, allowed = hole, usable
    while int(missing.sum()) > _HOLE or missing.numel() > _WINDOW:
        coarse, known, missing, allowed = halved(coarse, known, missing, allowed)
        scale *= 2
    choice = choose(coarse, missing, allowed, tile=tile, seed=seed, step=step)
    if choice is None:
        # What is there is too fine for the lower resolution.
        known = usable.float()
        mean = (planes * known).sum((1, 2)) / known.sum().clamp(min=1)
        return torch.where(hole, mean[:, None, None], planes)
    step()
    return compose(choice, planes, hole, scale, Pieces(threads, step))


def _planes(pixels: Tensor) -> Tensor:
    """(C, H, W) float32 in 0..1, premultiplied."""
    planes = pixels.permute(2, 0, 1).float() / 255
    if len(planes) == 4:
        planes[:3] *= planes[3]
    return planes


def _pixels(planes: Tensor) -> Tensor:
    """The reverse of `_planes`."""
    if len(planes) == 4:
        planes = planes.clone()
        # Smoothing never quite leaves the ends alone; a veil of 1 % would be a part of the picture.
        planes[3] = torch.where(
            planes[3] < _NEARLY, 0, torch.where(planes[3] > 1 - _NEARLY, 1, planes[3])
        )
        planes[:3] = torch.where(planes[3] > 1 / 512, planes[:3] / planes[3].clamp(min=1 / 512), 0)
    return (planes.clamp(0, 1) * 255).round().to(torch.uint8).permute(1, 2, 0)


def _windows(marked: Tensor, tile: bool) -> list[tuple[tuple[slice, slice], Tensor]]:
    """For each hole what is to be looked at, and which part of that the hole is, (h, w) bool. Holes of which
    one look is enough are one."""
    height, width = marked.shape
    if tile:
        return [((slice(0, height), slice(0, width)), marked)]
    holes = [(_around(one), one) for one in _holes(marked)]
    done: list[tuple[tuple[int, int, int, int], Tensor]] = []
    while holes:
        box, one = holes.pop()
        for number, (other, more) in enumerate(done):
            both = (
                min(box[0], other[0]),
                max(box[1], other[1]),
                min(box[2], other[2]),
                max(box[3], other[3]),
            )
            if _area(both) <= _area(box) + _area(other):
                del done[number]
                holes.append((both, one | more))
                break
        else:
            done.append((box, one))
    slices = [((slice(b[0], b[1]), slice(b[2], b[3])), one) for b, one in done]
    return [(window, one[window]) for window, one in slices]


def _around(hole: Tensor) -> tuple[int, int, int, int]:
    """First and last row, first and last column of what is to be looked at, the last ones excluded."""
    height, width = hole.shape
    rows, columns = (hole.any(axis).nonzero()[:, 0] for axis in (1, 0))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    more = max(_LEAST, round(_AROUND * max(bottom - top, right - left)))
    return (
        max(0, top - more),
        min(height, bottom + more),
        max(0, left - more),
        min(width, right + more),
    )


def _area(box: tuple[int, int, int, int]) -> int:
    return (box[1] - box[0]) * (box[3] - box[2])


def _holes(marked: Tensor) -> list[Tensor]:
    """The holes that lie apart, each as (H, W) bool."""
    cell = _CELL
    while True:
        cells = F.max_pool2d(marked[None].float(), cell, cell, ceil_mode=True)[0] > 0
        groups = _groups(cells.numpy())
        if groups.max() <= _HOLES:
            break
        cell *= 2
    if groups.max() == 1:
        return [marked]
    labels = torch.from_numpy(groups).repeat_interleave(cell, 0).repeat_interleave(cell, 1)
    labels = labels[: marked.shape[0], : marked.shape[1]]
    return [marked & (labels == number) for number in range(1, int(groups.max()) + 1)]


def _groups(cells: np.ndarray) -> np.ndarray:
    """The cells that are set, numbered from 1 by the group that touches, also at a corner; the others 0."""
    groups = np.zeros(cells.shape, np.int64)
    count = 0
    for start in zip(*np.nonzero(cells), strict=True):
        if groups[start]:
            continue
        count += 1
        groups[start], waiting = count, [start]
        while waiting:
            y, x = waiting.pop()
            for at in ((y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)):
                inside = 0 <= at[0] < cells.shape[0] and 0 <= at[1] < cells.shape[1]
                if inside and cells[at] and not groups[at]:
                    groups[at] = count
                    waiting.append(at)
    return groups
