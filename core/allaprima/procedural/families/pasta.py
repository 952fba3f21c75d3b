"""Noodles that lie in heaps."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, shade

_OWN = 6
"""Noodles of a bundle that differ; then they come again, so that the tile closes."""


@family(
    "other",
    "heap of noodles",
    "heap of spaghetti",
    "heap of pasta",
    "ramen noodles",
    "heap of penne",
    wear=False,
)
def noodles(c: Canvas) -> Surface:
    return c.variant(
        {
            "noodles|spaghetti|pasta|ramen|linguine|vermicelli|worm": _noodles,
            "penne pasta|penne|macaroni|rigatoni|tube": _penne,
        }
    )


def _noodles(c: Canvas) -> Surface:
    size = c.scale(11.0, 0.0024)
    soft, fine, grit = c.noise(16, 1.8), c.noise(3, 0.9), c.noise(1.6, 0.3)
    height, number = torch.zeros_like(soft), torch.zeros_like(soft).int()
    # Bundles that flow each its own way over those below, and rise and dive among one another.
    for k, (across, down) in enumerate(((0.5, 0.95), (1.0, 0.3), (0.75, -0.8), (0.15, 1.05))):
        p, q = (
            c.count(size / across, c.wide, _OWN),
            c.count(size / abs(down), c.high, _OWN) * (1 if down > 0 else -1),
        )
        bend = c.noise(90, 3.0, finest=36) * 0.95 + c.noise(30, 2.6, finest=16) * 0.07
        level = c.u * p + c.v * q + bend
        # Across the strands, in units: by the slope of the level, of which the straight part is known.
        dx = (bend.roll(-1, 2) - bend.roll(1, 2)) * (0.5 * c.unit) + p / c.wide
        dy = (bend.roll(-1, 1) - bend.roll(1, 1)) * (0.5 * c.unit) + q / c.high
        steep = (dx * dx + dy * dy).sqrt().clamp(min=0.03)
        strand = level.round()
        away = (level - strand) / steep
        own_number = (strand % _OWN).int() + 512 * k + 64
        own = c.per_cell(own_number)
        radius = 4.2 + 0.5 * own
        round_ = (1 - (away / radius) ** 2).clamp(min=0).sqrt()
        lift = c.noise(60, 2.6, finest=26) * 0.17 + (own - 0.5) * 0.2 + k * 0.02
        here = round_ > 0
        top = torch.where(here, 0.4 + lift + round_ * 0.2, torch.zeros_like(lift))
        over = top > height
        height, number = (
            torch.where(over, top, height),
            torch.where(over, own_number, number),
        )
    some = (height > 0).float()
    own = c.per_cell(number)
    main = c.colour("e0bd76", "e6c884", "d9b36a", named=0.15)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.12 + soft * 0.02)
    colour = shade(colour, fine * 0.012 + grit * 0.008 - smoothstep(0.6, 0.2, height) * 0.14)
    colour = mix(c.fixed("5a4422", "664d28").expand_as(colour), colour, some)
    height = 0.04 + height * 0.9 + fine * 0.002
    colour = shade(colour, -shadow(c, height, 6.0, 1.1) * 0.65)
    return c.surface(colour, height, mix(c.full(0.7), 0.36 + fine * 0.03, some))


def _penne(c: Canvas) -> Surface:
    size = c.scale(62, 0.045)

    def tube(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # Cut aslant at both ends, open at one of them.
        inside = 1 - (y / 0.13) ** 2
        body = (x + y * 0.9).abs() < 0.4
        hole = 1 - ((x - 0.4 + y * 0.9) / 0.075) ** 2 - (y / 0.095) ** 2
        height = 0.04 + inside.clamp(min=0).sqrt() * 0.16
        return torch.where(hole > 0, 0.03, height) * ((inside > 0) & (body | (hole > 0)))

    s = strew(
        c, size * 0.33, 0.56, tube, breadth=0.16, layers=2, size=size, sizes=(0.9, 1.05), rise=0.8
    )
    own = c.per_cell(s.index + 5)
    soft, fine, grit = c.noise(16, 1.8), c.noise(3, 0.9), c.noise(1.6, 0.3)
    ridge = torch.cos(torch.asin((s.y / 0.13).clamp(-0.98, 0.98)) * 15)
    hole = 1 - ((s.x - 0.4 + s.y * 0.9) / 0.075) ** 2 - (s.y / 0.095) ** 2
    dark = smoothstep(0.0, 0.5, hole)
    main = c.colour("e3bf6c", "dbb45f", "e8c97c", named=0.15)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.12 + soft * 0.02)
    colour = shade(colour, ridge * 0.05 + fine * 0.02 + grit * 0.015 - dark * 0.5)
    height = 0.04 + s.height * 0.75 + ridge * 0.006 * s.some * (1 - dark)
    colour = mix(c.fixed("3f2f17"), colour, s.some)
    colour = shade(colour, -shadow(c, height, 6.0, 1.0) * 0.65)
    return c.surface(colour, height, mix(c.full(0.8), 0.58 + fine * 0.03, s.some))
