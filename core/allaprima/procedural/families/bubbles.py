"""Water in drops, and air in water: droplets, suds, sea foam."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "other",
    "water drops",
    "water droplets",
    "rain drops",
    "dew drops",
    "wet surface with drops",
    "condensation",
    wear=False,
)
def droplets(c: Canvas) -> Surface:
    return c.variant(
        {
            "water drops|drop|droplet|dew": lambda c: _beaded(c, False),
            "condensation|window|glass|steam|fogged|misted|shower": lambda c: _beaded(c, True),
        }
    )


def _cap(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    """A drop that clings: its outline a little out of round, its profile that of a lens."""
    a, b = (own * 17) % 1, (own * 41) % 1
    bent = x + (a - 0.5) * 0.5 * y * y
    turn = torch.atan2(y, bent)
    edge = 0.44 + 0.05 * torch.cos(turn * 2 + b * 6) + 0.025 * torch.cos(turn * 3 + a * 9)
    inside = 1 - (torch.hypot(bent, y) / edge) ** 2
    return (0.02 + inside.clamp(min=0) ** 0.7) * (inside > 0)


def _beaded(c: Canvas, fogged: bool) -> Surface:
    size = c.scale(30, 0.012)
    # Few large drops among many small ones; around a large one it is dry, for it has drunk its neighbours.
    sizes = ((1.0, 1.5, 0.62), (0.5, 0.72, 0.5), (0.25, 0.42, 0.3), (0.12, 0.26, 0.16))
    if fogged:
        sizes = (*sizes[:2], (0.25, 0.3, 0.26), (0.12, 0.15, 0.12))
    height, across, down, wet = c.full(0.0), c.full(0.0), c.full(0.0), c.full(0.0)
    for large, spacing, tall in sizes:
        s = strew(c, size * spacing, 0.5, _cap, size=size * large, sizes=(0.5, 1.0), rise=0.0)
        keep = s.some * (c.per_cell(s.index + 7) < (0.72 if large > 0.3 else 0.9))
        level = s.height * tall * (0.55 + 0.45 * c.per_cell(s.index + 9)) * keep
        over = (level > height) & (wet < 0.5)
        height = torch.where(over, level, height)
        across, down = torch.where(over, s.x, across), torch.where(over, s.y, down)
        wet = torch.where(over, keep, wet)
    fine, grit, cloud = c.noise(4, 1.0), c.noise(1.7, 0.3), c.noise(60, 1.8)
    main = c.colour("5f7f94", "49565f", "6f8f86", "3a6a8f", named=0.4)
    ground = shade(main, fine * 0.01 + cloud * 0.02)
    if fogged:
        # Breath on the pane, wiped clear where drops ran down.
        lanes = c.noise(9, 1.2, stretch=0.04)
        clear = smoothstep(1.5, 1.9, lanes + cloud * 0.25)
        mist = (1 - clear) * (0.55 + 0.05 * cloud)
        ground = mix(ground, c.fixed("d3dadb", "ccd4d6"), mist.clamp(0, 1))
        ground = shade(ground, grit * 0.03 * (1 - clear))
        under: Tensor | float = 0.5 - clear * 0.36 + grit * 0.03
    else:
        under = 0.34 + fine * 0.02 + grit * 0.015
    # A drop is a lens: what is beneath is seen darker at its rim, brighter opposite to the light.
    lens = smoothstep(0.0, 0.24, height) * wet
    inside = shade(main * 0.74, (across + down) * 0.22 + lens * 0.1 - 0.05)
    colour = mix(ground, inside, wet * 0.9)
    level = 0.3 + height * 0.5 + grit * 0.001
    colour = shade(colour, -shadow(c, level, 2.5, 0.8) * 0.4 * (1 - wet))
    return c.surface(colour, level, mix(under + c.full(0.0), c.full(0.03), wet))


@family(
    "other",
    "soap foam",
    "soap suds",
    "soap bubbles",
    "bath foam",
    "beer foam",
    "sea foam",
    wear=False,
)
def suds(c: Canvas) -> Surface:
    return c.variant(
        {
            "soap foam|sud|soap|bubble|bath|shaving|dish": lambda c: _froth(c, 1.0),
            "beer foam|beer|coffee|milk|cappuccino|latte|crema|froth": lambda c: _froth(c, 0.42),
            "sea foam|sea|beach|surf|ocean|wave": _surf,
        }
    )


def _film(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    inside = 0.25 - x * x - y * y
    return (0.02 + inside.clamp(min=LEAST).sqrt()) * (inside > 0)


def _froth(c: Canvas, coarse: float) -> Surface:
    size = c.scale(46, 0.027) * coarse
    fine, soft, cloud = c.noise(2.0, 0.5), c.noise(9, 1.6), c.noise(50, 1.7)
    # From the finest up, so that large bubbles sit among small ones.
    height = 0.2 + cloud * 0.02 + fine * 0.004
    r, number = c.full(0.0), torch.zeros_like(c.full(0.0)).int()
    some = c.full(0.0)
    for k, (large, spacing) in enumerate(((0.14, 0.08), (0.28, 0.17), (0.52, 0.4), (1.0, 1.0))):
        s = strew(c, size * spacing, 0.5, _film, size=size * large, sizes=(0.55, 1.0), rise=0.12)
        keep = s.some * (c.per_cell(s.index + 3) < (1.0, 0.9, 0.75, 0.6)[k])
        level = 0.22 + cloud * 0.02 + s.height * large * 0.42 * keep
        over = (keep > 0) & (level > height)
        height = torch.where(over, level, height)
        r = torch.where(over, torch.hypot(s.x, s.y) * 2, r)
        number = torch.where(over, s.index.int() + 1000 * k, number)
        some = torch.where(over, c.full(0.25 + 0.25 * k), some)
    own, tint = c.per_cell(number, 2).unbind(1)
    main = (
        c.colour("eef0f1", "e9eef1", named=0.15)
        if coarse > 0.5
        else c.colour("efe2c4", "e6d2ab", "f1e8d4", named=0.15)
    )
    # A film shows what is below it in its middle and itself at its rim, in the colours of thin layers.
    open_ = smoothstep(0.95, 0.35, r) * some
    hue = torch.stack([torch.cos(r * 4.5 + own * 6 + soft * 0.5 + k) for k in (0.0, 2.1, 4.2)], 1)
    colour = main * (1 - 0.2 * open_[:, None]) + hue * (0.045 * coarse) * some[:, None] * (
        r[:, None] > 0
    )
    colour = shade(colour.clamp(0, 1), (tint - 0.5) * 0.04 + fine * 0.01)
    rim = smoothstep(0.86, 0.97, r)
    colour = shade(colour, rim * 0.05)
    dark = shadow(c, height, 3.0, 1.3)
    colour = shade(colour, -dark * 0.38)
    return c.surface(colour, height, 0.12 + (1 - some) * 0.3 + dark * 0.2)


def _surf(c: Canvas) -> Surface:
    # Foam lies on the water as a net: films that broke leave strands about holes of all sizes.
    u, v = c.warp(16, 70)
    bend = c.bent(3.0, 12)
    du, dv = bend(1.0)
    size = c.scale(44, 0.5)
    large = c.cells(size, at=(u + du - c.u, v + dv - c.v))
    mid = c.cells(size * 0.42, at=(u + du - c.u, v + dv - c.v))
    tiny = c.cells(size * 0.13)
    swell, fine, grit = c.noise(90, 2.2), c.noise(5, 1.0), c.noise(2.0, 0.5)
    thick = smoothstep(-1.2, 1.6, swell + c.noise(34, 1.6) * 0.5)
    strand = torch.maximum(
        smoothstep(0.05 + 0.13 * thick, 0.02, large.border),
        smoothstep(0.03 + 0.16 * thick**1.5, 0.02, mid.border) * thick,
    )
    lace = smoothstep(0.12, 0.2, tiny.near + (strand - 0.6) * 0.9)
    foam = (strand * (0.35 + 0.65 * lace)).clamp(0, 1)
    patch = smoothstep(1.0, 1.7, swell + fine * 0.2) * smoothstep(0.16, 0.26, tiny.near + 0.1)
    foam = torch.maximum(foam, patch * 0.92)
    main = c.colour("2f7f8f", "2a6f86", "3f8f92", "6f8f86", named=0.3)
    milky = mix(main * 0.82, mix(main, c.full(1.0)[:, None], c.full(0.35)), thick * 0.6)
    colour = shade(milky, swell * 0.03 + fine * 0.015)
    # Bubbles that the wave took down are a pale veil around the foam.
    white = shade(c.second("eff3f2", "e9efee"), grit * 0.02 - (1 - foam) * 0.06)
    colour = mix(colour, white, foam)
    height = 0.36 + swell * 0.05 + fine * 0.006 + foam * (0.1 + grit * 0.012 + tiny.near * -0.06)
    colour = shade(colour, -shadow(c, height, 2.0, 1.0) * 0.25)
    return c.surface(colour, height, mix(c.full(0.06) + fine.abs() * 0.02, c.full(0.7), foam))
