"""Steps in brightness taken out of what was put together from pieces.

The gradients that the pieces have are kept, and their values only as far as that allows (Pérez, Gangnet and
Blake, "Poisson image editing", 2003), with a spring that draws each pixel back to the value it had, so that a
step at one place is forgotten some way off (a screened Poisson equation; Bhat, Curless, Cohen and Zitnick,
2008). Solved by multigrid with damped Jacobi sweeps.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

_CYCLES = 3
_SWEEPS = 2
_DAMPING = 0.8
_SMALLEST = 4
_LAST = 20
"""Sweeps where the array is that small."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """One resolution of it, each (H, W).

    Attributes:
        share: 1 inside, 0 outside.
        diagonal: how strongly each pixel is held.
        rate, keep: what a sweep takes of what is new, and of what was there.
    """

    share: Tensor
    diagonal: Tensor
    rate: Tensor
    keep: Tensor


class Membrane:
    """Solves `(spring - laplacian) c = wanted` inside, `c = 0` outside. Across the array's own edges nothing flows.

    Args:
        inside: (H, W) bool.
        spring: at least 0; the reach is about its inverse square root, in pixels.
    """

    def __init__(self, inside: Tensor, spring: float) -> None:
        self._grids: list[_Grid] = []
        share = inside.float()
        while True:
            diagonal = _degree(share, len(self._grids)) + spring
            held = share * _DAMPING
            self._grids.append(_Grid(share, diagonal, held / diagonal, 1 - held))
            if min(share.shape) < _SMALLEST:
                return
            # Outside as soon as any of its pixels is, since a wider hole would flow past its edge.
            share = -F.max_pool2d(-share[None], 2, 2, ceil_mode=True)[0]
            if not share.any():
                return
            spring *= 4

    def correction(self, wanted: Tensor) -> Tensor:
        """What must be added so that the divergence changes as wanted, and nothing at the edge.

        Args:
            wanted: (C, H, W) float32.

        Returns:
            (C, H, W) float32, 0 outside.
        """
        made = torch.zeros_like(wanted)
        wanted = wanted * self._grids[0].share
        for _ in range(_CYCLES):
            self._cycle(made, wanted, 0)
        return made

    def _cycle(self, made: Tensor, wanted: Tensor, depth: int) -> None:
        """Better `made`, in place."""
        grid = self._grids[depth]
        room = torch.empty_like(made)  # allocated anew in each sweep it would take longer than that
        _sweep(made, wanted, grid, room, _SWEEPS)
        if min(grid.share.shape) < _SMALLEST:
            _sweep(made, wanted, grid, room, _LAST)
            return
        if depth + 1 < len(self._grids):
            left = _neighbours(made, room).add_(wanted)
            left.addcmul_(grid.diagonal, made, value=-1).mul_(grid.share)
            coarse = F.avg_pool2d(left[None], 2, 2, ceil_mode=True, count_include_pad=False)[0] * 4
            found = torch.zeros_like(coarse)
            self._cycle(found, coarse, depth + 1)
            fine = F.interpolate(found[None], scale_factor=2, mode="bilinear")[0]
            made.addcmul_(fine[:, : made.shape[1], : made.shape[2]], grid.share)
        _sweep(made, wanted, grid, room, _SWEEPS)


def _degree(share: Tensor, depth: int) -> Tensor:
    """How strongly each pixel is held by its neighbours; by those outside the more, the larger the pixels
    are, whose edge is nearer than the next one's middle."""
    outside = 1 / (0.5 + 0.5 ** (depth + 1))
    weight = (share + (1 - share) * outside)[None]
    return _neighbours(weight, torch.empty_like(weight))[0]


def _neighbours(planes: Tensor, total: Tensor) -> Tensor:
    """The sum of the four neighbours, those beyond the edge counting nothing, written into `total`."""
    total[:, 0] = 0
    total[:, 1:] = planes[:, :-1]
    total[:, :-1] += planes[:, 1:]
    total[:, :, 1:] += planes[:, :, :-1]
    total[:, :, :-1] += planes[:, :, 1:]
    return total


def _sweep(made: Tensor, wanted: Tensor, grid: _Grid, room: Tensor, times: int) -> None:
    for _ in range(times):
        _neighbours(made, room).add_(wanted).mul_(grid.rate)
        made.mul_(grid.keep).add_(room)
