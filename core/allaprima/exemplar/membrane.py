"""Steps in brightness taken out of what was put together from pieces.

The gradients that the pieces have are kept, and their values only as far as that allows (Pérez, Gangnet and
Blake, "Poisson image editing", 2003), with a spring that draws each pixel back to the value it had, so that a
step at one place is forgotten some way off (a screened Poisson equation; Bhat, Curless, Cohen and Zitnick,
2008). Solved by multigrid with damped Jacobi sweeps.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

_CYCLES = 3
_SWEEPS = 2
_DAMPING = 0.8
_SMALLEST = 4
_LAST = 20
"""Sweeps where the array is that small."""


def correction(wanted: Tensor, inside: Tensor, spring: float) -> Tensor:
    """What must be added so that the divergence changes as wanted, and nothing at the edge.

    Solves `(spring - laplacian) c = wanted` inside, `c = 0` outside. Across the array's own edges nothing flows.

    Args:
        wanted: (C, H, W) float32.
        inside: (H, W) bool.
        spring: at least 0; the reach is about its inverse square root, in pixels.

    Returns:
        (C, H, W) float32, 0 outside.
    """
    made = torch.zeros_like(wanted)
    share = inside.float()
    wanted = wanted * share
    for _ in range(_CYCLES):
        _cycle(made, wanted, share, spring, 0)
    return made


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


def _cycle(made: Tensor, wanted: Tensor, share: Tensor, spring: float, depth: int) -> None:
    """Better `made`, in place."""
    diagonal = _degree(share, depth) + spring
    # Both are large; allocating them anew in each sweep takes longer than the sweep.
    rate, room = share * _DAMPING / diagonal, torch.empty_like(made)
    keep = 1 - share * _DAMPING
    _sweep(made, wanted, rate, keep, room, _SWEEPS)
    if min(share.shape) < _SMALLEST:
        _sweep(made, wanted, rate, keep, room, _LAST)
        return
    left = _neighbours(made, room).add_(wanted).addcmul_(diagonal, made, value=-1).mul_(share)
    coarse = F.avg_pool2d(left[None], 2, 2, ceil_mode=True, count_include_pad=False)[0] * 4
    # Outside as soon as any of its pixels is, since a wider hole would flow past its edge.
    within = -F.max_pool2d(-share[None], 2, 2, ceil_mode=True)[0]
    if within.any():
        found = torch.zeros_like(coarse)
        _cycle(found, coarse, within, spring * 4, depth + 1)
        fine = F.interpolate(found[None], scale_factor=2, mode="bilinear")[0]
        made.addcmul_(fine[:, : made.shape[1], : made.shape[2]], share)
    _sweep(made, wanted, rate, keep, room, _SWEEPS)


def _sweep(
    made: Tensor, wanted: Tensor, rate: Tensor, keep: Tensor, room: Tensor, times: int
) -> None:
    for _ in range(times):
        _neighbours(made, room).add_(wanted).mul_(rate)
        made.mul_(keep).add_(room)
