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
    for _ in range(_CYCLES):
        made = _cycle(made, wanted * share, share, spring, 0)
    return made


def _degree(share: Tensor, depth: int) -> Tensor:
    """How strongly each pixel is held by its neighbours; by those outside the more, the larger the pixels
    are, whose edge is nearer than the next one's middle."""
    outside = 1 / (0.5 + 0.5 ** (depth + 1))
    return _neighbours((share + (1 - share) * outside)[None])[0]


def _neighbours(planes: Tensor) -> Tensor:
    """The sum of the four neighbours, those beyond the edge counting nothing."""
    total = torch.zeros_like(planes)
    total[:, 1:] += planes[:, :-1]
    total[:, :-1] += planes[:, 1:]
    total[:, :, 1:] += planes[:, :, :-1]
    total[:, :, :-1] += planes[:, :, 1:]
    return total


def _cycle(made: Tensor, wanted: Tensor, share: Tensor, spring: float, depth: int) -> Tensor:
    diagonal = _degree(share, depth) + spring
    made = _swept(made, wanted, share, diagonal, _SWEEPS)
    if min(share.shape) < _SMALLEST:
        return _swept(made, wanted, share, diagonal, _LAST)
    left = (wanted - diagonal * made + _neighbours(made)) * share
    coarse = F.avg_pool2d(left[None], 2, 2, ceil_mode=True, count_include_pad=False)[0] * 4
    # Outside as soon as any of its pixels is, since a wider hole would flow past its edge.
    within = -F.max_pool2d(-share[None], 2, 2, ceil_mode=True)[0]
    if within.any():
        found = _cycle(torch.zeros_like(coarse), coarse, within, spring * 4, depth + 1)
        fine = F.interpolate(found[None], scale_factor=2, mode="bilinear")[0]
        made = made + fine[:, : made.shape[1], : made.shape[2]] * share
    return _swept(made, wanted, share, diagonal, _SWEEPS)


def _swept(made: Tensor, wanted: Tensor, share: Tensor, diagonal: Tensor, times: int) -> Tensor:
    for _ in range(times):
        made = made + _DAMPING * share * ((wanted + _neighbours(made)) / diagonal - made)
    return made
