"""Wood as a saw finds it: a plane through the rings of a tree, its fibres, pores and knots.

Rings are cylinders about the pith. A plane that lies beside it, and not quite parallel, cuts them in
arches, which joiners call cathedrals, in the middle of a board, and in straight lines at its sides.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.procedural.fields import Field, mix, smoothstep
from allaprima.procedural.surface import shade

TAU = 2 * math.pi


@dataclass
class Cut:
    """Each (B, H, W).

    Attributes:
        late: 0 in the pale early wood of a ring to 1 in its dark late wood.
        fibre: of zero mean and about unit deviation, long along the grain.
        pores: 1 in the open pores, which are short dark lines along the grain.
        knot: 1 in the middle of a knot, 0 away from it.
    """

    late: Tensor
    fibre: Tensor
    pores: Tensor
    knot: Tensor


def depths(c: Field, along: Tensor, number: Tensor, sway: float) -> Tensor:
    """How deep below the surface the pith lies along each board, in units.

    Args:
        along: 0..1, the same at 0 and 1.
        number: of the board.
        sway: deviation, in units.
    """
    depth = 2 + 12 * c.per_cell(number + 211)
    for k in (1, 2, 3):
        phase = c.per_cell(number + 223 + 31 * k)
        depth = depth + torch.cos(TAU * (k * along + phase)) * (sway * (1.7, 1.1, 0.5)[k - 1])
    return depth


def rings(c: Field, across: Tensor, depth: Tensor, spacing: Tensor | float) -> Tensor:
    """0 in early wood to 1 in late wood: a slow rise, a sharp fall.

    Args:
        across: distance from the pith beside the surface, in units.
        spacing: of the rings, in units.
    """
    phase = (across * across + depth * depth).sqrt() / spacing
    phase = phase + 0.3 * torch.sin(phase * 0.9) + 0.25 * torch.sin(phase * 0.37 + 1)
    t = phase - phase.floor()
    return smoothstep(0.1, 0.85, t) * (1 - smoothstep(0.9, 1.0, t))


def fibres(c: Field, turned: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Fibres and pores along u, and along v where `turned` is 1."""
    fibre, pore = c.noise(2.2, 0.6, stretch=26.0), c.noise(1.8, 0.3, stretch=12.0)
    if turned is not None:
        fibre = mix(fibre, c.noise(57.0, 0.6, stretch=1 / 26), turned)
        pore = mix(pore, c.noise(21.6, 0.3, stretch=1 / 12), turned)
    return fibre, smoothstep(1.0, 2.2, pore)


def around_knots(
    c: Field, size: Tensor | float, share: Tensor | float
) -> tuple[Tensor, Tensor, Tensor]:
    """Knots and the grain that flows around them as water does around a pier.

    Args:
        size: of the squares that have at most one knot, in units.
        share: of the squares that have one.

    Returns:
        How far the grain is pushed aside, in units; distance from the knot's middle, in its radius;
        and 1 inside of it.
    """
    q = c.cells(size, jitter=0.8)
    unit = c.wide / c.count(size, c.wide)
    there = (c.per_cell(q.index + 71) < share).float()
    radius = 2.2 + 3.6 * c.per_cell(q.index + 73)
    x, y = q.dx * unit, q.dy * unit
    away = torch.hypot(x / 1.35, y) / radius
    # It fades out before the square ends.
    fade = 1 - smoothstep(0.22, 0.5, q.near)
    push = y / away.clamp(min=1) ** 2 * fade * there
    return push, away + (1 - there) * 99, (1 - smoothstep(0.85, 1.05, away)) * there


def stained(base: Tensor, cut: Cut, contrast: Tensor | float = 1.0) -> Tensor:
    """Colour of the wood: late wood darker and redder, pores dark, knots darkest."""
    warm = torch.tensor([0.66, 0.53, 0.4], device=base.device).view(1, 3, 1, 1)
    dark = torch.tensor([0.42, 0.28, 0.2], device=base.device).view(1, 3, 1, 1)
    wood = shade(base, cut.fibre * 0.035 + 0.07)
    wood = mix(wood, base * warm, cut.late * 0.75 * contrast)
    return mix(wood, base * dark, (cut.pores * 0.5 + cut.knot * 0.8).clamp(max=1))
