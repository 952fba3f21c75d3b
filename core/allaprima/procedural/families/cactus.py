"""The skin of cacti: ribs, pads, and their spines."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import blur, shadow
from allaprima.procedural.surface import Canvas, Surface, shade


@family("ground", "cactus", "cactus skin", "saguaro", "cactus spines", "prickly pear", wear=False)
def cactus(c: Canvas) -> Surface:
    return c.variant(
        {
            "cactus|saguaro|column cactus|cactus ribs": lambda c: _cactus(c, ribbed=True),
            "prickly pear|opuntia|cactus pad": lambda c: _cactus(c, ribbed=False),
        }
    )


def _cactus(c: Canvas, ribbed: bool) -> Surface:
    size = c.scale(52, 0.03 if ribbed else 0.022)
    shift = 0.5
    tall = size * (0.72 if ribbed else 0.866)
    soft, fine, grit = c.noise(22, 2.2, finest=4), c.noise(4.5, 1.2), c.noise(1.7, 0.4)
    sway = c.warp(2.2, 60)
    # A spine case stands where the rows of both neighbours leave a gap.
    nx, ny = c.count(size, c.wide, 2 if ribbed else 1), c.count(tall, c.high, 1 if ribbed else 2)
    wide, high = c.wide / nx, c.high / ny
    x, y = sway[0] * nx, sway[1] * ny
    if ribbed:
        column = x.floor()
        y = y + (column % 2) * shift
    else:
        x = x + (y.floor() % 2) * shift
        column = x.floor()
    row = y.floor()
    index = ((row % ny) * nx + column % nx).int()
    px, py = (x - column - 0.5) * wide, (y - row - 0.5) * high
    own, tint = c.per_cell(index + 3, 2).unbind(1)
    if ribbed:
        across = (x - column - 0.5) * 2  # -1..1, a crest in the middle
        crest = torch.cos(across * math.pi / 2).clamp(min=0) ** 0.75
        notch = exp(-(((py.abs() - high * 0.5) / (high * 0.16)) ** 2)) * crest
        body = 0.12 + crest * 0.5 - notch * 0.035
    else:
        away = torch.hypot(px / wide, py / high)
        bump = exp(-((away / 0.3) ** 2))
        body = 0.34 + soft * 0.03 + bump * 0.14
        crest, notch = 0.55 + bump * 0.4, bump * 0
    spines, lit, cast = _spines(c, px, py, own, tint, wide, high, ribbed)
    r = torch.hypot(px / 3.6, py / 4.6) + fine * 0.07
    wool = smoothstep(1.0, 0.55, r)
    main = c.colour("4d7a46", "58834a", "5f8a62", "47724f", named=0.15)
    waxy = main * 0.8 + main.new_tensor([0.15, 0.17, 0.15]).view(1, 3, 1, 1)
    colour = mix(main * 0.62, main.expand(c.batch, 3, c.height, c.width), crest)
    bloom = smoothstep(-0.6, 1.6, soft * (0.9 if ribbed else 0.4) + (crest - 0.6))
    colour = mix(colour, waxy, bloom * 0.55)
    # Breathing pores in pale specks; and old wounds, healed to cork.
    pores = c.cells(3.1, jitter=0.9)
    speck = smoothstep(0.3, 0.14, pores.near)
    colour = shade(colour, speck * 0.05 + fine * 0.018 + grit * 0.012 + notch * -0.06)
    cork = smoothstep(1.75, 2.1, c.noise(16, 1.7, finest=2) - crest * 0.2)
    colour = mix(colour, shade(c.fixed("a08e68", "94825e"), fine * 0.08 + grit * 0.05), cork * 0.85)
    height = body + soft * 0.012 - speck * 0.004 + cork * 0.012 + fine * 0.002
    tuft = shade(c.fixed("cbbd9c", "b8a67f"), fine * 0.1 + grit * 0.14 - (1 - r).clamp(0, 1) * 0.12)
    colour = mix(shade(colour, -smoothstep(1.7, 0.9, r) * 0.16 - cast * 0.3), tuft, wool)
    height = height + wool * (0.05 + grit * 0.01)
    horn = mix(
        c.second("e6d6a8", "dcc793", "efe4c6"),
        c.fixed("7a3f22", "5e3320"),
        smoothstep(0.45, 1.0, lit),
    )
    colour = mix(colour, shade(horn.expand_as(colour), (tint - 0.5) * 0.1), spines)
    height = torch.maximum(height, (height + 0.1 + 0.18 * (1 - lit)) * (spines > 0.3))
    dark = shadow(c, blur(c, height, 0.8), 7.0, 1.1)
    colour = shade(colour, -dark * 0.55)
    rough = 0.46 - bloom * 0.05 + wool * 0.45 + cork * 0.4 - spines * 0.1 + fine * 0.02
    return c.surface(colour, height, rough)


def _spines(
    c: Canvas,
    px: Tensor,
    py: Tensor,
    own: Tensor,
    tint: Tensor,
    wide: Tensor,
    high: Tensor,
    ribbed: bool,
) -> tuple[Tensor, Tensor, Tensor]:
    """Where spines are, how far out along them, and the shade that they cast."""
    reach = min(float(wide.min()), float(high.min())) * 0.62
    number = 11 if ribbed else 7
    # What reaches over into the next cell is cut at its border: so much is left free.
    free = torch.minimum(wide * 0.5 - px.abs(), high * 0.5 - py.abs())

    def drawn(
        px: Tensor, py: Tensor, own: Tensor, tint: Tensor, free: Tensor
    ) -> tuple[Tensor, ...]:
        ink, out = torch.zeros_like(px), torch.zeros_like(px)
        for k in range(number):
            turn = (k + 0.75 * ((own * (31 + 17 * k)) % 1)) * (2 * math.pi / number) + tint
            long = reach * (0.55 + 0.45 * ((own * (57 + 11 * k)) % 1))
            if k == 0 and ribbed:
                long = long * 1.1
            cos, sin = torch.cos(turn), torch.sin(turn)
            t = (px * cos + py * sin) / long
            d = (py * cos - px * sin + 0.9 * t * (1 - t)).abs()
            half = (1.15 if k == 0 else 0.85) * (1 - t).clamp(min=0) + 0.12
            line = smoothstep(half + 0.55, half - 0.1, d) * ((t > 0.0) & (t < 1))
            out = torch.where(line > ink, t, out)
            ink = torch.maximum(ink, line)
        edge = smoothstep(0.0, 0.7, free)
        return ink * edge, out

    ink, out = c.in_bands(drawn, px, py, own, tint, free)
    shift = round(1.9 * c.unit), round(1.6 * c.unit)
    return ink, out, ink.roll(shift, (1, 2)) * (1 - ink)
