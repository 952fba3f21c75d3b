"""Threads that go over and under each other."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.procedural.fields import LEAST, Field, mix, smoothstep

TAU = 2 * math.pi


@dataclass
class Weave:
    """Each (B, H, W).

    Attributes:
        height: 0 in the gaps between threads to about 1 on top of them.
        weft: 1 where a thread along u is on top, 0 where one along v is.
        column, row: numbers of the warp and the weft thread there.
        vary: of the thread on top, of zero mean, about -1..1: some are darker, and by stretches.
        gap: 1 in the holes between threads.
        pitch: of the threads in units, (B, 1, 1).
    """

    height: Tensor
    weft: Tensor
    column: Tensor
    row: Tensor
    vary: Tensor
    gap: Tensor
    pitch: Tensor


def woven(
    c: Field,
    pitch: Tensor | float,
    over: int = 1,
    under: int = 1,
    *,
    uneven: float = 0.15,
    full: float = 0.95,
    hairy: float = 0.06,
    satin: bool = False,
) -> Weave:
    """A cloth in which each warp thread goes over so many weft threads, then under so many.

    Each row is shifted against the one before by one thread (plain weave for 1 and 1, twill else).

    Args:
        pitch: of the threads, in units.
        uneven: how much threads wander and swell, in their pitch.
        full: thickness of a thread, in its pitch.
        hairy: of the fibres that stand off.
        satin: shift by more than one thread, so that no diagonals show.
    """
    period = over + under
    pitch = torch.as_tensor(pitch, device=c.device)
    nx, ny = (c.count(pitch * period, along) * period for along in (c.wide, c.high))
    shape = (c.batch, c.height, c.width)
    # Threads wander slowly along their length, all neighbours a little differently.
    x = c.u * nx + (c.noise(40, 1.6, stretch=0.12) + c.noise(14, 1.4, stretch=0.4, finest=4)) * (
        uneven * 0.5
    )
    y = c.v * ny + (c.noise(40, 1.6, stretch=8.0) + c.noise(14, 1.4, stretch=2.5, finest=4)) * (
        uneven * 0.5
    )
    ix, iy = x.floor(), y.floor()
    fx, fy = x - ix - 0.5, y - iy - 0.5
    step = next(k for k in range(2, period) if math.gcd(k, period) == 1) if satin else 1
    turn = (ix + step * iy) % period
    weft = (turn < under).float()
    # Where in its float the thread on top is: it is highest in the middle and dips at both ends. Of
    # a satin the neighbours are not known, so each crossing is one.
    if satin:
        along = mix(fy, fx, weft) + 0.5
    else:
        along = mix((turn - under + fy + 0.5) / over, (turn + fx + 0.5) / under, weft)
    across = mix(fx, fy, weft)
    thick = (full + c.noise(9, 0.9) * uneven * 0.4).clamp(0.4, 1.05)
    tube = (1 - (2 * across / thick) ** 2).clamp(min=LEAST).sqrt()
    bow = torch.sin(math.pi * along.clamp(0, 1)).clamp(min=0) ** 0.7
    gap = 1 - smoothstep(0.0, 0.3, tube)
    # Under the edge of the thread on top lies the other one.
    other = mix(fy, fx, weft)
    below = (1 - (2 * other / thick) ** 2).clamp(min=LEAST).sqrt() * 0.3
    twist = torch.cos(TAU * (across * 1.1 + mix(y, x, weft) * 1.6)) * 0.05
    fuzz = c.noise(1.6, 0.3) * hairy
    height = torch.maximum(tube * (0.5 + 0.5 * bow) + twist * tube, below) + fuzz
    vary = mix(c.noise(60, 0.7, stretch=0.03), c.noise(3, 0.7, stretch=30.0), weft) * 0.35
    column, row = (ix % nx).expand(shape).int(), (iy % ny).expand(shape).int()
    own = mix(c.per_cell(column), c.per_cell(row + 2000), weft) - 0.5
    gap = gap * (1 - smoothstep(0.0, 0.2, below))
    return Weave(
        height.clamp(0, 1.2), weft.expand(shape), column, row, vary + own, gap, c.wide / nx
    )
