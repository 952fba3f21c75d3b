"""Fired clay with a glaze: plain, crazed, and mended with gold."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade


@family("other", "porcelain", "glazed ceramic", "crackle glaze", "kintsugi")
def porcelain(c: Canvas) -> Surface:
    return c.variant(
        {
            "porcelain|glazed ceramic|ceramic|china|bone china|enamel": lambda c: _glazed(c, 0.0),
            "crackle glaze|crackle|crackled|crazed|celadon|raku": lambda c: _glazed(c, 1.0),
            "kintsugi|gold repair|golden joinery": _mended,
        }
    )


def _body(c: Canvas, *colours: str) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Colour, height and roughness of a thick glaze, which ran a little and holds pinholes."""
    soft, orange, fine, cloud = (
        c.noise(36, 2.4, finest=8),
        c.noise(9, 2.0),
        c.noise(3, 0.9),
        c.noise(90, 2.0),
    )
    speck = c.cells(9.0, jitter=1.0)
    iron = smoothstep(0.09, 0.05, speck.near) * (c.per_cell(speck.index + 3) > 0.8)
    main = c.colour(*colours, named=0.4)
    colour = shade(main, cloud * 0.012 + soft * 0.008 + fine * 0.003)
    colour = mix(colour.expand(c.batch, 3, c.height, c.width), main * 0.55, iron * 0.5)
    return (
        colour,
        0.6 + soft * 0.004 + orange * 0.0008 - iron * 0.01,
        0.07 + fine.abs() * 0.01 + iron * 0.2,
    )


def _glazed(c: Canvas, crazed: float) -> Surface:
    size = c.scale(52, 0.02)
    plain = ("f0efea", "eceae3", "e6e9ea")
    colour, height, rough = _body(
        c, *(plain if not crazed else ("b9c9b5", "c9d2c4", "d6cfbd", "a9c0bb"))
    )
    if crazed:
        # It cracked while it cooled, and the large pieces cracked again, later and finer.
        bend = c.warp(2.4, 22)
        large = c.cells(size, jitter=1.0, at=bend)
        small = c.cells(size * 0.34, jitter=1.0, at=bend)
        width = large.border * size
        first = smoothstep(0.75, 0.2, width + c.noise(4, 1.0) * 0.08)
        later = smoothstep(0.4, 0.1, small.border * size * 0.34) * (
            c.per_cell(large.index + 3) > 0.25
        )
        ink = mix(c.second("5a4632", "4a3c30"), c.fixed("8a6f4f"), c.full(0.2))
        stain = exp(-width / 1.6) * 0.18
        colour = shade(colour, (c.per_cell(large.index + 9) - 0.5) * 0.05 - stain * 0.4)
        colour = mix(colour, ink.expand_as(colour), first * 0.85)
        colour = mix(colour, ink.expand_as(colour), later * (1 - first) * 0.38)
        height = height - first * 0.05 - later * 0.015
        rough = rough + first * 0.2 + later * 0.06
    return c.surface(colour, height, rough)


def _mended(c: Canvas) -> Surface:
    size = c.scale(96, 0.06)
    colour, height, rough = _body(c, "2b3338", "e9e6de", "33414a", "5a6b62")
    shards = c.cells(size, jitter=1.0, at=c.warp(5.0, 40))
    # Shards radiate from where it was struck; lacquer with gold dust stands proud in the joints.
    width = shards.border * size + c.noise(12, 1.7, finest=4) * 0.25 + c.noise(40, 2.0) * 0.4
    gold = smoothstep(2.5, 1.7, width)
    round_ = (1 - (width / 2.6).clamp(0, 1) ** 2).clamp(min=LEAST).sqrt() * gold
    dust, bead = c.noise(1.6, 0.3), c.noise(6, 1.6)
    leaf = shade(c.second("cf9f3c", "c8963a"), dust * 0.07 + bead * 0.05)
    colour = mix(shade(colour, (c.per_cell(shards.index + 5) - 0.5) * 0.03), leaf, gold)
    height = height + round_ * (0.22 + bead * 0.02)
    rough = mix(rough, 0.3 + dust.abs() * 0.06, gold)
    return c.surface(colour, height, rough, gold)
