"""Glass that broke: a heap of shards, and a pane that is cracked but holds."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, one_of, shade


@family(
    "other", "broken glass", "glass shards", "shattered glass", "cracked glass pane", "smashed window",
    "broken windscreen", wear=False,
)  # fmt: skip
def brokenglass(c: Canvas) -> Surface:
    return c.variant(
        {
            "broken glass|glass shards|shards|broken bottles": _shards,
            "shattered glass|cracked glass pane|cracked glass|smashed window|broken window|cracked window|cracked screen": _cracked,
            "broken windscreen|windscreen|windshield|tempered glass|safety glass|car window": _crumbled,
        }
    )


def _sides(own: Tensor) -> Tensor:
    """Of a sharp splinter three to five sides: (5, 3, ...) distances from its middle, and the cosines and sines of
    where they lie."""
    sides = []
    for k in range(5):
        turn = own * 40 + (k + 0.85 * ((own * (53 + 31 * k)) % 1)) * (2 * math.pi * 0.29)
        near = 0.1 + 0.34 * ((own * (37 + 23 * k)) % 1)
        there = k < 3 + ((own * 77) % 1) * 2.4
        sides.append(torch.stack([torch.where(there, near, 9.0), torch.cos(turn), torch.sin(turn)]))
    return torch.stack(sides)


def _inwards(x: Tensor, y: Tensor, sides: Tensor) -> Tensor:
    """Distance inwards from its border. What would be endless is cut off."""
    out = 0.56 - torch.maximum(x.abs(), y.abs())
    for near, cos, sin in sides:
        side = torch.addcmul(near, x, cos, value=-1).addcmul_(y, sin, value=-1)
        out = torch.minimum(out, side)
    return out


def _shards(c: Canvas) -> Surface:
    size = c.scale(62, 0.045)
    soft, fine, grit = c.noise(24, 1.9), c.noise(4, 1.0), c.noise(1.6, 0.4)
    ground = shade(c.fixed("4a4845", "3e3d3c", "565049"), soft * 0.04 + fine * 0.05 + grit * 0.06)
    colour = ground.expand(c.batch, 3, c.height, c.width)
    height = 0.1 + soft * 0.012 + fine * 0.012 + grit * 0.008
    rough = c.full(0.9) + fine * 0.02
    main = c.colour("b9d6cc", "a9cdbf", "c3dbd6", named=0.25)
    bottles = c.name({"broken glass": 0.0, "bottle": 1.0})
    tints = [main, *(c.second(o) for o in ("3f7a45", "7a4a1c", "cfd8d2"))]

    def flat(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        tilt = x * ((own * 19) % 1 - 0.5) + y * ((own * 43) % 1 - 0.5)
        return (0.2 + tilt * 0.55).clamp(min=0.01) * (_inwards(x, y, _sides(own)) > 0)

    # Crumbs, then small pieces, then large ones: each layer is seen through those above it.
    for share, spacing, rise, lift in (
        (0.2, 0.3, 0.1, 0.0),
        (0.55, 0.46, 0.5, 0.02),
        (1.0, 0.84, 0.6, 0.16),
        (1.2, 1.35, 0.7, 0.3),
    ):
        s = strew(c, size * spacing, 0.62, flat, size=size * share, sizes=(0.4, 1.15), rise=rise)
        own, tint, dust = c.per_cell(s.index + int(share * 50), 3).unbind(1)
        assert s.numbers is not None
        sides = _sides(s.numbers[0]).flatten(0, 1)

        def inwards(x: Tensor, y: Tensor, index: Tensor, sides: Tensor = sides) -> tuple[Tensor]:
            at = (index - 1).clamp(min=0).flatten()
            return (_inwards(x, y, sides.index_select(1, at).view(5, 3, *x.shape)),)

        [edge] = c.in_bands(inwards, s.x, s.y, s.index)
        away = edge * size * share  # in units, from the broken edge
        rim = smoothstep(1.5, 0.3, away) * s.some
        bevel = smoothstep(3.4, 1.2, away) * s.some
        # Ripples run from where it was struck into the broken edge.
        ripple = torch.cos(away * 2.6 + own * 30) * smoothstep(5.0, 0.5, away) * s.some
        glass = one_of(tints, torch.where(bottles > 0, 1 + tint * 2.999, torch.zeros_like(tint)))
        # Each mirrors another piece of the sky, and lets some of what is below through.
        sheen = (own - 0.5) * 0.34 + (s.x * (own - 0.5) + s.y * (tint - 0.5)) * 0.6
        body = shade(glass * (0.62 + 0.25 * tint[:, None]), sheen * 0.8 + soft * 0.015)
        through = 0.5 - 0.2 * tint + 0.12 * smoothstep(0.0, 0.3, sheen)
        seen = mix(colour * glass * 1.05, body, through)
        seen = mix(seen, glass * glass.new_tensor([0.5, 0.78, 0.68]).view(1, 3, 1, 1), bevel * 0.45)
        seen = shade(seen, rim * 0.42 + ripple * 0.05)
        fall = shadow(c, s.height, 5.0, 1.2) * (1 - s.some)
        colour = mix(shade(colour, -fall * 0.4), seen, s.some)
        over = lift + 0.12 + s.height * 0.42 - bevel * 0.02 + ripple * 0.006
        height = mix(height, torch.maximum(over, height + 0.03), s.some)
        rough = mix(rough, 0.05 + dust * 0.05 + rim * 0.25, s.some)
    colour = shade(colour, -shadow(c, height, 6.0, 0.9) * 0.35)
    return c.surface(colour, height, rough)


def _cracked(c: Canvas) -> Surface:
    size = c.scale(140, 0.3)
    soft, fine = c.noise(40, 2.0, finest=4), c.noise(3, 0.9)
    q = c.cells(size, jitter=0.9, offset_rows=True)
    unit = float((c.wide / c.count(size, c.wide)).min())
    bend = c.noise(40, 2.6, finest=12)
    r = torch.hypot(q.dx, q.dy) * unit
    turn = torch.atan2(q.dy, q.dx) + bend * 0.018
    own = c.per_cell(q.index + 3)
    # Cracks run out from each blow and fork: twice as many from a certain distance on.
    line = torch.full_like(r, 99.0)
    part = torch.zeros_like(r)
    for number, begin, end in ((9.0, 0.0, 400.0), (9.0, 16.0, 70.0), (14.0, 42.0, 400.0)):
        phase = turn / (2 * math.pi) * number + own * 7 + begin
        nearest = phase.round()
        jag = c.per_cell((nearest.long() * 31 + q.index * 7 + int(begin) * 3).int() & 4095) - 0.5
        away = ((phase - nearest - jag * 0.55).abs() / number) * 2 * math.pi * r
        there = (r > begin + 14 * jag) & (r < end + 60 * jag) & (jag.abs() < 0.4 + (begin == 0))
        line = torch.minimum(line, torch.where(there, away, 99.0))
        part = part + nearest * (number + 3)
    # Between them arcs about the blow, ever farther apart.
    arc = torch.log(r.clamp(min=2) / 6) * 3.0
    ring = arc.round()
    skip = c.per_cell((ring.long() * 61 + part.long() * 17 + q.index).int() & 4095)
    gap = (arc - ring - (skip - 0.5) * 0.5).abs() * r / 3.0
    line = torch.minimum(line, torch.where((skip > 0.5) & (r < 62), gap, 99.0))
    plate = c.per_cell((ring.long() * 13 + part.long() * 5 + q.index * 3).int() & 4095)
    border = q.border * unit + bend * 0.3
    line = torch.minimum(line, border.abs() + 0.1)
    crack, glow = smoothstep(0.6, 0.1, line), smoothstep(2.6, 0.2, line)
    crushed = smoothstep(13.0, 4.0, r + fine * 1.6)
    hole = smoothstep(6.0, 5.0, r + fine * 0.6 + (plate - 0.5) * 3) * (own > 0.35)
    main = c.colour("8fa8a8", "7d979b", "9db2ae", named=0.2)
    tilt = (plate - 0.5) * smoothstep(110.0, 20.0, r)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), soft * 0.03 + tilt * 0.3)
    colour = mix(
        colour,
        c.fixed("dfeae6", "d6e4e0").expand_as(colour),
        torch.maximum(glow * 0.26, crushed * (0.5 + fine * 0.12).clamp(0, 0.8)),
    )
    colour = mix(colour, c.fixed("f2f7f5").expand_as(colour), crack * 0.8)
    colour = mix(colour, c.fixed("14171a").expand_as(colour), hole)
    height = 0.6 + tilt * 0.06 - crack * 0.14 - crushed * (0.12 + fine * 0.03) - hole * 0.4
    rough = 0.05 + crack * 0.5 + crushed * 0.4 + glow * 0.08 + hole * 0.4
    return c.surface(colour, height, rough)


def _crumbled(c: Canvas) -> Surface:
    size = c.scale(15, 0.009)
    soft, fine = c.noise(46, 2.0, finest=5), c.noise(3, 0.9)
    q = c.cells(size, jitter=1.0, at=c.warp(1.0, 12))
    unit = float((c.wide / c.count(size, c.wide)).min())
    own, tint = c.per_cell(q.index + 3, 2).unbind(1)
    away = q.border * unit
    crack, glow = smoothstep(0.62, 0.15, away), smoothstep(2.6, 0.3, away)
    lost = (own > 0.93) & (soft > 0.2)
    main = c.colour("9fc2b8", "8fb5ad", "b0cbc5", named=0.2)
    tilt = (q.dx * (own - 0.5) + q.dy * (tint - 0.5)) * 2
    colour = shade(
        main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.2 + tilt * 0.4 + soft * 0.04
    )
    colour = mix(colour, main * main.new_tensor([0.55, 0.75, 0.68]).view(1, 3, 1, 1), glow * 0.4)
    colour = mix(colour, c.fixed("eff7f4").expand_as(colour), crack * 0.75)
    gone = lost.float()
    colour = mix(colour, shade(c.fixed("23282a"), fine * 0.03).expand_as(colour), gone * 0.9)
    height = 0.55 + soft * 0.06 + tilt * 0.12 + (own - 0.5) * 0.06 - crack * 0.16 - gone * 0.35
    return c.surface(colour, height, 0.06 + crack * 0.35 + gone * 0.3 + fine.abs() * 0.01)
