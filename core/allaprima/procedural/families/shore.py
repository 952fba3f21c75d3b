"""Shells of the sea: in heaps, or washed up on sand."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import Shape, Sort, polygon, strew_sorts
from allaprima.procedural.surface import Canvas, Surface, one_of, shade

_GROWTH = 3.2
"""By how much a moon snail's whorl is larger than the one inside it."""


@family(
    "ground",
    "seashells",
    "heap of seashells",
    "seashells on sand",
    "sea shells",
    "scallop shells",
    wear=False,
)
def shells(c: Canvas) -> Surface:
    return c.variant(
        {
            "seashells|shell|shells|sea shells": lambda c: _shells(c, heap=True),
            "seashells on sand|shell sand|shells sand|shells beach|seashells beach|shell beach": (
                lambda c: _shells(c, heap=False)
            ),
        }
    )


def _shells(c: Canvas, heap: bool) -> Surface:
    size = c.scale(58, 0.036)
    layers = 2 if heap else 1
    # Of each kind so many that all together fill the tile, or lie apart.
    sparse = 1.25 if heap else 2.4

    def sort(kind: float, shape: Shape, reach: float, breadth: float, part: float) -> Sort:
        return Sort(
            size * sparse * part, reach, shape, breadth, layers, (0.55 * kind, 1.05 * kind), size,
            rise=0.55 if heap else 0.05,
        )  # fmt: skip

    sorts = [
        sort(1.1, _fan, 0.52, 0.52, 0.86),
        sort(0.95, _valve, 0.5, 0.42, 0.8),
        sort(1.15, _turret, 0.5, 0.2, 0.9),
        sort(0.85, _snail, 0.5, 0.46, 1.0),
        sort(1.05, _mussel, 0.52, 0.28, 1.05),
    ]
    if heap:  # what is broken lies deepest and fills the gaps
        sorts.append(
            Sort(
                size * 0.3, 0.6, lambda x, y, own: polygon(x, y, own, 5, 0.7) * 0.35, layers=2,
                sizes=(0.4, 1.0), size=size * 0.42, rise=0.16,
            )
        )  # fmt: skip
    s, kind = strew_sorts(c, sorts)
    own, tint, worn = c.per_cell(s.index + 7, 3).unbind(1)
    soft, fine, grit = c.noise(14, 1.7), c.noise(4, 1.0), c.noise(1.6, 0.3)

    def marked(
        x: Tensor, y: Tensor, kind: Tensor, own: Tensor, tint: Tensor, soft: Tensor
    ) -> tuple[Tensor, ...]:
        """Relief, how deep the second colour is, and how dark, of all kinds."""
        r = torch.hypot(x, y)
        # A scallop's ribs and a valve's lines run about the hinge.
        ex, ey = x, y - 0.46
        away, turn = torch.hypot(ex, ey), torch.atan2(ex, -ey)
        ribs = torch.cos(turn * (24 + (own * 4).floor() * 3)) * smoothstep(0.06, 0.3, away)
        rings = torch.cos(away * (40 + own * 26) + soft * 0.7 + own * 30)
        bands = smoothstep(0.1, 0.9, torch.sin(away * (13 + tint * 10) + own * 40 + soft * 0.35))
        flank = torch.hypot(x * 0.9, y - 0.36)
        lines = torch.cos(flank * (70 + own * 40) + soft * 0.5)
        zones = smoothstep(-0.2, 0.9, torch.sin(flank * (16 + tint * 12) + own * 50 + soft * 0.3))
        # Whorls of a turret become longer towards its mouth; flames run along them.
        tip = (0.53 - x).clamp(min=0.02)
        along = torch.log(tip) * 4.6 + y * 0.9 / tip.clamp(min=0.15)
        whorl = along - along.floor()
        suture = smoothstep(0.16, 0.0, torch.minimum(whorl, 1 - whorl))
        flames = smoothstep(0.1, 0.8, torch.sin(y / tip * 16 + own * 9 + soft) * 0.8 + whorl - 0.4)
        spire = torch.log(r.clamp(min=0.01)) / math.log(_GROWTH)
        swirl = spire - torch.atan2(y, x) / (2 * math.pi) + own
        swirl = swirl - swirl.floor()
        groove = smoothstep(0.13, 0.0, torch.minimum(swirl, 1 - swirl))
        coil = torch.cos(torch.atan2(y, x) * 30 + swirl * 4 + own * 20)
        round_ = 1 - (2 * swirl - 1) ** 2
        mx = torch.hypot(x + 0.44, y * 1.4)
        shell = torch.cos(mx * 58 + soft * 0.6 + own * 9)
        tables = [
            (ribs * 0.02 + rings * 0.004, bands * 0.75 * (tint > 0.25), (1 - ribs) * 0.06),
            (lines * 0.005, zones * 0.7, (1 - lines) * 0.025),
            (round_turret(whorl) * 0.09 - suture * 0.02, flames, suture * 0.3),
            (round_ * 0.12 - groove * 0.03, smoothstep(-0.3, 1, coil) * 0.3 + round_ * 0.25, groove * 0.32),
            (shell * 0.006, smoothstep(0.34, 0.02, mx) * 0.85 + (shell > 0.6) * 0.14, (1 - shell) * 0.05),
            (soft * 0.004, tint * 0.6, tint * 0.1),
        ]  # fmt: skip
        out = []
        for values in zip(*tables, strict=True):
            value = values[0]
            for k, other in enumerate(values[1:], 1):
                value = torch.where(kind == k, other, value)
            out.append(value)
        return tuple(out)

    relief, second, dark = c.in_bands(marked, s.x, s.y, kind, own, tint, soft)
    asked = c.is_colour_asked()
    main = c.colour("e8d6bd", "ead9c6", "e2cbb0", named=0.2)
    # Of each kind two colours, and which of the pairs by the piece.
    pale = [
        main,
        *(c.second(o) for o in ("f0dccb", "ecdfc8", "e4d8c4", "d9cbb6", "39435c", "e9e2d4")),
    ]
    deep = [
        c.fixed(o) for o in ("c9785a", "b4654f", "a8764a", "8a5a36", "7d6a5a", "a9aebb", "9d8f80")
    ]
    pick = torch.where(kind == 0, (tint > 0.5).float() + 0.0, kind + 1)
    base = one_of(pale, torch.where(asked > 0, torch.zeros_like(pick), pick))
    other = one_of(deep, torch.where(kind == 0, (own > 0.6).float(), kind + 1))
    other = mix(other, main * 0.62, asked * 0.8 * torch.ones_like(pick))
    colour = mix(base, other, second * (0.35 + 0.65 * own))
    colour = shade(
        colour, (own - 0.5) * 0.12 - dark * (0.6 + 0.6 * tint) + soft * 0.02 + fine * 0.02
    )
    # The sea has bleached and dulled some.
    chalk = smoothstep(0.55, 1.0, worn) * smoothstep(-0.8, 1.2, soft)
    colour = mix(colour, c.fixed("e9e4d9", "e4ddd0").expand_as(colour), chalk * 0.5)
    pits = smoothstep(1.9, 2.5, fine + grit * 0.6) * 0.12
    colour = shade(colour, grit * 0.012 - pits)
    height = 0.16 + s.height * 0.62 + (relief + fine * 0.002 - pits * 0.03) * s.some
    rough = 0.3 + chalk * 0.4 + worn * 0.15 + fine * 0.02
    if heap:
        sand = shade(c.fixed("a08a66", "96805c"), fine * 0.06 + grit * 0.1)
        colour = mix(sand, colour, s.some)
        colour = shade(colour, -shadow(c, height, 7.0, 1.3) * 0.72)
        return c.surface(colour, height, mix(c.full(0.9), rough, s.some))
    sand = c.fixed("cdb78e", "d3bf9a", "c4ad84")
    flecks = smoothstep(1.5, 2.2, c.noise(2.0, 0.4))
    ground = shade(
        sand.expand(c.batch, 3, c.height, c.width), soft * 0.025 + fine * 0.03 + grit * 0.05
    )
    ground = mix(ground, c.fixed("efe8da", "8a765a").expand_as(ground), flecks * 0.45)
    level = 0.2 + soft * 0.025 + fine * 0.012 + grit * 0.008
    # They lie a little sunk; sand has blown against them and over the edges of some.
    bank = smoothstep(0.26, 0.2, height + soft * 0.02 + fine * 0.012)
    some = s.some * (1 - bank)
    colour = mix(shade(ground, -shadow(c, height * s.some, 5.0, 1.6) * 0.5), colour, some)
    height = mix(torch.maximum(level, 0.19 * s.some), torch.maximum(height, level), some)
    colour = shade(colour, -shadow(c, height, 4.0, 1.2) * 0.4)
    return c.surface(colour, height, mix(c.full(0.93), rough, some))


def round_turret(whorl: Tensor) -> Tensor:
    """How far a whorl stands out, 0..1, across it."""
    return torch.sin(whorl * math.pi).clamp(min=LEAST).sqrt()


def _fan(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    # A circle's sector about the hinge, with a wavy rim, and two ears beside the hinge.
    ey = y - 0.46
    away, turn = torch.hypot(x, ey), torch.atan2(x, -ey)
    rim = 0.9 * torch.cos(turn * 0.9).clamp(min=0.02) ** 0.5
    rim = rim + 0.012 * torch.cos(turn * (24 + (own * 4).floor() * 3))
    inside = (1 - (away / rim) ** 2) * (turn.abs() < 1.2)
    dome = (0.06 + inside.clamp(min=LEAST).sqrt() * 0.3 * (0.5 + away)) * (inside > 0)
    ears = (x.abs() < 0.2) & (ey > -0.13) & (ey < -0.005)
    return torch.maximum(dome, 0.06 * ears)


def _valve(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    # Rounder or longer by the piece, its beak at one side.
    half = 0.4 - 0.08 * own
    inside = 1 - (x / 0.5) ** 2 - ((y - 0.05 * torch.cos(x * 5)) / half) ** 2
    beak = 0.08 * exp(-((torch.hypot(x - 0.03, y - half + 0.1) / 0.12) ** 2))
    return (0.04 + inside.clamp(min=LEAST).sqrt() * 0.26 + beak) * (inside > 0)


def _turret(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    tip = 0.5 - x
    along = torch.log((tip + 0.03).clamp(min=0.02)) * 4.6 + y * 0.9 / (tip + 0.03).clamp(min=0.15)
    bulge = 0.86 + 0.14 * round_turret(along - along.floor())
    half = (0.205 - 0.05 * own) * tip.clamp(min=0) * bulge * smoothstep(-0.5, -0.36, x)
    inside = 1 - (y / half.clamp(min=1e-3)) ** 2
    return (0.03 + inside.clamp(min=LEAST).sqrt() * half * 1.3) * ((inside > 0) & (tip > 0))


def _snail(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    # The last whorl grows as it turns.
    turn = torch.atan2(y, x) / (2 * math.pi) + 0.5
    rim = 0.33 + 0.15 * turn
    r = torch.hypot(x, y) / rim
    inside = 1 - r * r
    return (0.04 + inside.clamp(min=LEAST).sqrt() * 0.27 + 0.07 * (1 - r).clamp(min=0)) * (
        inside > 0
    )


def _mussel(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    # Pointed at one end, round at the other, a little bent.
    bent = y + 0.12 * x * x - 0.02
    half = 0.34 * (x + 0.5).clamp(min=0) ** 0.7 * (0.5 - x).clamp(min=LEAST) ** 0.5
    inside = 1 - (bent / half.clamp(min=1e-3)) ** 2
    return (0.03 + inside.clamp(min=LEAST).sqrt() * half * 0.85) * ((inside > 0) & (x.abs() < 0.5))
