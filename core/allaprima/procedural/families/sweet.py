"""What a confectioner makes: chocolate in bars, biscuits."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import outline, shadow
from allaprima.procedural.strewn import polygon, strew
from allaprima.procedural.surface import Canvas, Surface, one_of, shade


@family(
    "other",
    "squares of chocolate",
    "milk chocolate",
    "dark chocolate",
    "white chocolate",
    "chocolate squares",
    wear=False,
)
def chocolate(c: Canvas) -> Surface:
    size = c.scale(44, 0.025)
    b = c.courses(size * 1.22, size, shift=0.0)
    shape = (c.batch, c.height, c.width)
    nx, ny = c.count(size * 1.22, c.wide), c.count(size, c.high)
    x, y = (b.x - 0.5) * (c.wide / nx), (b.y - 0.5) * (c.high / ny)
    soft, fine, grit = c.noise(26, 2.0), c.noise(5, 1.1), c.noise(1.8, 0.4)
    own = c.per_cell(b.index + 3) - 0.5
    # Sloping sides, a flat top, and on it a raised oval within a line, as moulds have them.
    slope = smoothstep(0.6, 6.4, b.edge)
    rounded = 1 - (1 - (b.edge / 7.5).clamp(0, 1)) ** 3
    inset = (b.edge - 9.2).abs()
    line = exp(-((inset / 0.55) ** 2))
    oval = torch.hypot(x / (c.wide / nx * 0.235), y / (c.high / ny * 0.2))
    badge = smoothstep(1.03, 0.95, oval)
    leaf = smoothstep(0.16, 0.08, (torch.sin(x * 0.55) * 0.35 * (oval < 0.82) + y * 0.16).abs())
    leaf = leaf * (oval < 0.78)
    # Air that rose to the mould's face, crumbs of breaking, a haze of fat.
    bubble = strew(c, 15.0, 0.5, _pit, size=2.6, sizes=(0.4, 1.0), rise=0.0)
    pit = bubble.some * smoothstep(0.2, 0.6, slope) * (c.per_cell(bubble.index + 7) < 0.35)
    bits = strew(c, 26.0, 0.6, polygon, size=2.6, sizes=(0.3, 1.0), rise=0.1)
    crumb = bits.some * (c.per_cell(bits.index + 9) < 0.3)
    bloom = smoothstep(0.5, 2.6, soft + c.noise(60, 1.6) * 0.6 + fine * 0.2)
    height = 0.16 + slope * 0.1 + rounded * 0.38 - line * 0.03 + badge * 0.05 - leaf * 0.03 * badge
    height = height + soft * 0.004 + own * 0.008 - pit * 0.03 + crumb * (0.03 + bits.height * 0.03)
    main = c.colour("5a3420", "4c2a19", "6a3f28", named=0.2)
    tone = own * 0.03 + soft * 0.015 + fine * 0.006 + bloom * 0.05 + badge * 0.012
    colour = shade(main.expand(c.batch, 3, *shape[1:]), tone)
    broken = crumb * 0.12 + smoothstep(0.8, 0.1, b.edge) * 0.04
    colour = shade(colour, broken - pit * 0.1)
    colour = shade(colour, -shadow(c, height, 4.0, 1.0) * 0.5)
    rough = 0.3 + bloom * 0.22 + grit * 0.015 + crumb * 0.3 + fine * 0.01
    return c.surface(colour, height, rough)


def _pit(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    return (0.25 - x * x - y * y).clamp(min=0)


@family(
    "other",
    "heap of cookies",
    "heap of biscuits",
    "chocolate chip cookies",
    "oat cookies",
    wear=False,
)
def cookies(c: Canvas) -> Surface:
    size = c.scale(78, 0.06)

    def round_(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        r, turn = torch.hypot(x, y), torch.atan2(y, x)
        edge = (
            0.44 + 0.018 * torch.cos(turn * 3 + own * 40) + 0.012 * torch.cos(turn * 5 + own * 90)
        )
        inside = (1 - (r / edge) ** 2).clamp(min=0)
        tilt = x * ((own * 17) % 1 - 0.5) + y * ((own * 29) % 1 - 0.5)
        return (0.16 + 0.16 * inside**0.5 + tilt * 0.2).clamp(min=0.02) * (r < edge)

    s = strew(c, size * 0.56, 0.5, round_, layers=2, size=size, sizes=(0.8, 1.02), rise=1.3)
    own, tint = c.per_cell(s.index, 2).unbind(1)
    r = torch.hypot(s.x, s.y)
    lump, fine, grit = c.noise(12, 1.5), c.noise(4, 1.0), c.noise(1.9, 0.4)
    # Dough spread and tore while it baked.
    tear = outline(c, c.noise(26, 1.7, finest=4))
    tear = (1 - smoothstep(0.25, 1.3, tear + fine * 0.25)) * smoothstep(-0.2, 1.0, c.noise(26, 1.6))
    tear = tear * smoothstep(0.42, 0.3, r) * s.some
    chips = strew(c, size * 0.15, 0.6, polygon, size=size * 0.12, sizes=(0.55, 1.1), rise=0.1)
    chip = chips.some * (c.per_cell(chips.index + 5) < 0.5) * s.some * smoothstep(0.4, 0.36, r)
    plain = c.pick({"": 0.0, "plain": 1.0})
    chip = chip * (1 - plain)
    pores = smoothstep(1.6, 2.3, c.noise(3.4, 0.7) + grit * 0.2)
    main = c.colour("c08a4e", "b57e45", "c9975b", named=0.15)
    brown = smoothstep(0.3, 0.46, r) * 0.6 + smoothstep(0.2, 2.0, lump) * 0.18 + tint * 0.12
    toasted = main * torch.tensor([0.68, 0.56, 0.44], device=c.device).view(1, 3, 1, 1)
    colour = mix(main.expand(c.batch, 3, c.height, c.width), toasted, brown.clamp(0, 1))
    colour = shade(colour, (own - 0.5) * 0.1 + lump * 0.02 + fine * 0.035 + grit * 0.03)
    colour = shade(colour, tear * 0.1 - pores * 0.18)
    colour = mix(
        colour, shade(c.second("3a2116", "42261a"), chips.height * 0.3 + fine * 0.015), chip
    )
    height = 0.05 + s.height * 0.36
    dough = lump * 0.012 + fine * 0.007 + grit * 0.003 - tear * 0.045 - pores * 0.02
    height = height + (dough * (1 - chip) + chip * (0.02 + chips.height * 0.05)) * s.some
    colour = shade(mix(c.fixed("241509"), colour, s.some), -shadow(c, height, 6.0, 1.1) * 0.65)
    rough = mix(0.85 + grit * 0.03, 0.42 + fine * 0.02, chip)
    return c.surface(colour, height, mix(c.full(0.95), rough, s.some))


@family(
    "other",
    "icing with sprinkles",
    "donut icing with sprinkles",
    "cake icing with sprinkles",
    "cake sprinkles",
    wear=False,
)
def sprinkles(c: Canvas) -> Surface:
    size = c.scale(19, 0.006)

    def strand(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # A short rod with round ends.
        inside = 1 - ((x.abs() - 0.36).clamp(min=0) ** 2 + y * y) / 0.0169
        return (0.05 + inside.clamp(min=LEAST).sqrt() * 0.3) * (inside > 0)

    s = strew(c, size * 0.78, 0.5, strand, breadth=0.15, size=size, sizes=(0.85, 1.05), rise=0.25)
    own, tint, there = c.per_cell(s.index, 3).unbind(1)
    here = s.some * (there > 0.12)
    flow, soft, fine = c.noise(70, 2.6, finest=18), c.noise(20, 2.0), c.noise(2.4, 0.7)
    main = c.colour("e8a0b8", "5a3420", "f2ead8", "8fc7d9", named=0.35)
    others = ("e03c4a", "f0c42f", "3f9fd0", "58b04a", "f2f0ea", "ee7fae", "f08a2a")
    rods = one_of([c.second(code) for code in others], tint * 7)
    rods = shade(rods, (own - 0.5) * 0.08 + fine * 0.008)
    icing = shade(main, flow * 0.02 + soft * 0.01 + fine * 0.004)
    # The icing crept up around each of them.
    height = 0.32 + flow * 0.05 + soft * 0.012
    height = torch.maximum(height, mix(height, 0.34 + s.height * 0.8 + flow * 0.05, here))
    colour = mix(icing.expand(c.batch, 3, c.height, c.width), rods, here)
    colour = shade(colour, -shadow(c, height, 3.0, 1.0) * 0.4)
    return c.surface(colour, height, mix(0.2 + fine * 0.01, 0.36 + fine * 0.02, here))
