"""Slats: of wood on walls, of blinds before windows."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.families.wood import sawn, species
from allaprima.procedural.fields import Blocks, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.timber import stained


@family(
    "wood",
    "wood slats",
    "slat wall",
    "wooden slat panel",
    "acoustic slat panel",
    "slatted wood wall",
    "timber battens",
    "wood batten wall",
)
def slats(c: Canvas) -> Surface:
    n = c.count(c.scale(17, 0.04), c.wide)
    shape = (c.batch, c.height, c.width)
    step = c.wide / n
    x = (c.u * n).expand(shape)
    number = (x.floor() % n).int() + 3
    fx = x - x.floor()
    share = 0.68
    edge = (share * 0.5 - (fx - 0.5).abs()) * step
    # A slat runs from top to bottom, cut from a board of its own, and from its middle on mirrored.
    b = Blocks(
        (c.v * 2 - 1).abs().expand(shape),
        fx / share,
        edge,
        number * 7,
        torch.ones(shape, device=c.device),
    )
    cut = sawn(c, b, step * share, turned=True)
    own = c.per_cell(number) - 0.5
    face, round_ = smoothstep(-0.1, 0.15, edge), smoothstep(0.0, 0.9, edge)
    finish = c.pick({"": 0.5, "varnished": 0.16, "polished": 0.2, "raw": 0.85})
    wood_ = shade(stained(species(c), cut, 0.8), own * 0.18 + (round_ - 1) * 0.08)
    fuzz, clump = c.noise(1.7, 0.3), c.noise(8, 1.2)
    felt = shade(c.second("1d1d1f", "242322"), fuzz * 0.02 + clump * 0.012)
    height = 0.08 + clump * 0.008 + fuzz * 0.006
    relief = cut.fibre * 0.008 - cut.late * 0.015 - cut.pores * 0.03
    height = mix(height, 0.66 + round_ * 0.1 + own * 0.02 + relief, face)
    colour = shade(mix(felt, wood_, face), -shadow(c, height, 5.0, 0.9) * 0.45 * (1 - face))
    rough = mix(c.full(0.97), finish + cut.late * 0.05 + cut.pores * 0.12, face)
    return c.surface(colour, height, rough)


@family(
    "other",
    "window blinds",
    "venetian blinds",
    "blinds",
    "louvre blinds",
    "aluminium blinds",
    "jalousie",
    "louvres",
    wear=True,
)
def blinds(c: Canvas) -> Surface:
    n = c.count(c.scale(19, 0.025), c.high)
    shape = (c.batch, c.height, c.width)
    step = c.high / n
    y = (c.v * n).expand(shape) + 0.37
    row = (y.floor() % n).int() + 5
    own, tilt = c.per_cell(row) - 0.5, 0.9 + 0.2 * c.per_cell(row + 5)
    fy = y - y.floor()
    # Tilted and arched: each laps over the one below, and casts its shadow there.
    slope = (1 - fy) * 0.5 * tilt
    arch = (1 - (2 * fy - 1) ** 2) * 0.16
    lip = smoothstep(0.09, 0.02, 1 - fy)
    height = 0.2 + (fy * 0.5 * tilt + arch) * 0.9 + own * 0.02
    under = exp(-fy * step / 2.2)
    m = c.count(96.0, c.wide)
    cx = ((c.u * m - (c.u * m).floor() - 0.5) * (c.wide / m)).expand(shape)
    cord = smoothstep(0.75, 0.5, cx.abs())
    hole = smoothstep(1.6, 1.2, torch.hypot(cx * 0.62, (fy - 0.5) * step * 0.9))
    fine, cloud, dust_ = c.noise(6, 1.2), c.noise(60, 1.8), c.noise(20, 1.5)
    dust = smoothstep(-0.6, 2.0, dust_ + fine * 0.3 + slope) * 0.16
    main = c.colour("dad8d2", "c4c6c6", "a8a49b", "8f7a5f", named=0.4)
    colour = shade(main, own * 0.03 + cloud * 0.01 + (0.5 - fy) * -0.06 + lip * 0.05 - under * 0.32)
    colour = mix(colour, c.fixed("9a9285", "8f887c"), dust)
    colour = mix(colour, main * 0.25, hole * (1 - cord))
    twist = torch.cos((c.v * c.count(2.4, c.high)) * 6.2831853).expand(shape)
    colour = mix(colour, shade(c.second("e5e2d9", "d8d4c8"), twist * 0.06), cord)
    height = height - hole * (1 - cord) * 0.14 + cord * 0.06 + twist * cord * 0.008
    colour = shade(colour, -shadow(c, height, 3.0, 0.8) * 0.25)
    return c.surface(colour, height, 0.36 + dust * 1.2 + cord * 0.4 + fine * 0.01)
