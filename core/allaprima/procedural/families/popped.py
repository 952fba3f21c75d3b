"""Popcorn."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, mix, smoothstep
from allaprima.procedural.relief import raised, shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, shade

_LOBES = 6


def _kernel(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    # Of the balls that a kernel has burst into the highest; what lies nearer to the middle stands higher.
    top = torch.zeros_like(x)
    for k in range(_LOBES):
        turn = (k + 0.6 * ((own * (71 + 13 * k)) % 1)) * (2 * math.pi / (_LOBES - 1))
        away = (0.08 if k == _LOBES - 1 else 0.16) + 0.15 * ((own * (37 + 29 * k)) % 1)
        radius = 0.11 + 0.12 * ((own * (53 + 17 * k)) % 1)
        dx, dy = x - torch.cos(turn) * away, y - torch.sin(turn) * away
        inside = (radius * radius - dx * dx).addcmul_(dy, dy, value=-1)
        ball = inside.clamp(min=LEAST).sqrt_().mul_(1.1).add_(0.4 * (0.3 - away).clamp(min=0))
        top = torch.maximum(top, ball.mul_(inside > 0))
    return top


@family("other", "popcorn", "heap of popcorn", "caramel popcorn", "popped corn", wear=False)
def popcorn(c: Canvas) -> Surface:
    caramel = c.name({"popcorn": 0.0, "caramel popcorn|toffee popcorn": 1.0})
    size = c.scale(46, 0.028)
    s = strew(
        c, size * 0.56, 0.5, _kernel, layers=2, size=size,
        sizes=(0.72, 1.06), rise=0.75,
    )  # fmt: skip
    own, tint = c.per_cell(s.index + 3, 2).unbind(1)
    soft, fine, grit = c.noise(9, 1.6), c.noise(3, 0.9), c.noise(1.6, 0.3)
    # Where one ball meets the next there is a crease.
    crease = smoothstep(-0.012, -0.05, raised(c, s.height, 1.1)) * s.some
    main = c.colour("f2e8cf", "f4ecd8", "f0e2bd", named=0.12)
    butter = c.second("e2b04a", "dba640", "e6bd62")
    colour = shade(
        main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.06 + soft * 0.02 + fine * 0.02
    )
    yellow = smoothstep(-0.6, 1.6, soft + tint * 1.2 - 0.5) * 0.4 + crease * 0.5
    colour = mix(colour, butter.expand_as(colour), yellow.clamp(max=0.85))
    # Bits of the hull cling where the kernel burst.
    away = torch.hypot(s.x - (tint - 0.5) * 0.3, s.y - (own - 0.5) * 0.3)
    hull = smoothstep(0.1, 0.06, away + fine * 0.012 - crease * 0.03) * (own > 0.62) * s.some
    colour = mix(colour, c.fixed("9c5a1c", "8a4a18", "b56f24").expand_as(colour), hull * 0.85)
    coat = caramel * (0.82 + 0.18 * smoothstep(-1, 1, soft))
    brown = shade(c.fixed("b06a26", "a45e20"), soft * 0.07 + (own - 0.5) * 0.16 - crease * 0.2)
    colour = mix(colour, brown, coat * 0.9)
    height = (
        0.05
        + s.height * 0.8
        + (fine * 0.012 + grit * 0.004) * (1 - caramel * 0.7) * s.some
        - hull * 0.02
        - crease * 0.02
    )
    colour = shade(colour, -crease * 0.1 + smoothstep(0.1, 0.5, s.height) * 0.03)
    colour = mix(colour * 0.35, colour, s.some)
    colour = shade(colour, -shadow(c, height, 7.0, 1.2) * 0.62)
    rough = mix(0.8 + fine * 0.03, 0.2 + soft.abs() * 0.06, caramel) - hull * 0.35
    return c.surface(colour, height, mix(c.full(0.9), rough, s.some))
