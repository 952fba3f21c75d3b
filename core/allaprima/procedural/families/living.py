"""Living surfaces from near: human skin, the blade of a leaf."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 6.2831853


@family("other", "human skin", "skin", "face skin", "hand skin", "freckled skin", wear=False)
def skin(c: Canvas) -> Surface:
    size = c.scale(9.0, 0.0008)
    # Furrows run along two slanted directions; between them lie triangles and rhombs, and pores where they meet.
    bend = c.bent(3.0, 40)
    coarse = c.cells(size, jitter=0.75, aspect=0.8, at=bend(1.0))
    small = c.cells(size * 0.46, jitter=1.0, aspect=0.85, at=bend(0.6))
    fine, grit = c.noise(3.4, 1.0), c.noise(1.7, 0.4)
    mottle, cloud, soft = c.noise(46, 2.2), c.noise(110, 2.2), c.noise(14, 2.0)
    furrow = exp(-((coarse.border / 0.09) ** 2))
    thin = exp(-((small.border / 0.12) ** 2))
    pore_of = c.cells(size * 1.25, jitter=1.0)
    own = c.per_cell(pore_of.index + 3)
    pore = smoothstep(0.11, 0.03, pore_of.near) * (own > 0.25)
    pillow = smoothstep(0.0, 0.4, coarse.border) * 0.6 + smoothstep(0.0, 0.35, small.border) * 0.4
    main = c.colour("d9a586", "c58d6b", "e6bda2", "8a5a3f", "5f3d2b", named=0.15)
    # Blood shows through in blotches, veins lie deeper and are bluer; melanin comes in spots.
    red = torch.tensor([1.0, 0.9, 0.89], device=c.device).view(1, 3, 1, 1)
    cool = torch.tensor([0.95, 0.97, 0.98], device=c.device).view(1, 3, 1, 1)
    colour = mix(main, main * red, smoothstep(-1.4, 2.4, mottle + soft * 0.3))
    colour = mix(colour, colour * cool, smoothstep(0.2, 2.2, cloud))
    tone = (pillow - 0.6) * 0.07 + fine * 0.008 + grit * 0.008 + soft * 0.008
    colour = shade(colour, tone - furrow * 0.05 - thin * 0.022)
    freckled = c.pick({"": 0.0, "freckled": 1.0})
    spot_of = c.cells(13.0, jitter=1.0)
    many = c.per_cell(spot_of.index + 5)
    spot = smoothstep(0.1 + 0.16 * many, 0.04, spot_of.near + fine * 0.02)
    spot = spot * torch.where(freckled > 0, many > 0.3, many > 0.985)
    brown = torch.tensor([0.72, 0.58, 0.5], device=c.device).view(1, 3, 1, 1)
    colour = mix(colour, main * brown, spot * (0.35 + 0.4 * many))
    rosy = main * torch.tensor([0.86, 0.68, 0.64], device=c.device).view(1, 3, 1, 1)
    colour = mix(colour, rosy, pore * 0.6)
    down = strokes(c, 130, (5, 13), (0.18, 0.3), lean=1.1, turn=0.9, bend=0.8)
    height = 0.5 + (pillow - 0.6) * 0.06 - furrow * 0.03 - thin * 0.013 - pore * 0.05
    height = height + soft * 0.007 + fine * 0.002 + down * 0.005
    rough = 0.44 + furrow * 0.1 + mottle * 0.02 - pillow * 0.06 + grit * 0.02
    return c.surface(shade(colour, -down * 0.05), height, rough)


@family(
    "ground",
    "leaf veins",
    "leaf with veins",
    "leaf venation",
    "blade of a leaf",
    wear=False,
)
def leafblade(c: Canvas) -> Surface:
    shape = (c.batch, c.height, c.width)
    n = c.count(c.scale(256, 0.08), c.wide)
    u = (c.u * n).expand(shape)
    step = c.wide / n
    sway = torch.sin(TAU * c.v) * 2.0 + torch.sin(TAU * c.v * 2 + 1) * 1.0
    x = (u - u.floor() - 0.5) * step + sway
    # At the margin, where the tile repeats, side veins have run out.
    within = smoothstep(0.0, 22.0, step * 0.5 - ((u - u.floor() - 0.5) * step).abs())
    away = x.abs()
    cloud, soft, fine, grit = c.noise(80, 1.9), c.noise(22, 1.7), c.noise(4, 1.0), c.noise(1.7, 0.4)
    # From the midrib side veins go off by turns, bend upwards, and grow thinner on their way.
    m = c.count(40.0, c.high)
    rise = (away * 0.62 + 0.0016 * away * away) / (c.high / m)
    t = (c.v * m).expand(shape) + rise + torch.where(x < 0, 0.5, 0.0)
    t = t + soft * 0.035
    number = (t.floor() % m).int() + torch.where(x < 0, 300, 0).int()
    gap = c.high / m
    off = (t - t.round()).abs() * gap * 0.84
    broad = 2.1 * exp(-away / 90)
    second = exp(-((off / (broad * 0.95)) ** 2)) * within
    rib = exp(-((away / 4.2) ** 2))
    # Between two of them lies a ladder of thinner ones, and between those a net of the thinnest.
    ladder = c.cells(13.0, jitter=0.85, aspect=1.35, at=c.warp(2.4, 20))
    net, mesh = c.cells(5.4, jitter=1.0), c.cells(2.6, jitter=1.0)
    third = exp(-(ladder.border * 13 / 0.8)) * 0.95
    fourth = exp(-(net.border * 5.4 / 0.42)) * 0.6
    fifth = exp(-(mesh.border * 2.6 / 0.4)) * 0.3
    vein = torch.maximum(
        torch.maximum(rib, second), torch.maximum(third, torch.maximum(fourth, fifth))
    )
    large = torch.maximum(rib, second)
    main = c.colour("4a7d2c", "3f7030", "5c8c34", "37662d", named=0.25)
    light = main * 0.62 + torch.tensor([0.24, 0.27, 0.14], device=c.device).view(1, 3, 1, 1)
    own = (c.per_cell(number + 11) - 0.5) * within
    puff = (1 - (1 - smoothstep(0.0, 9.0, off)) * within) * smoothstep(0.0, 8.0, away)
    cell = c.per_cell(net.index) - 0.5
    tone = cloud * 0.03 + soft * 0.025 + fine * 0.015 + grit * 0.012 + own * 0.02 + cell * 0.035
    colour = shade(main, tone + (puff - 0.75) * 0.1)
    colour = mix(colour, light, (third * 0.5 + fourth * 0.28 + fifth * 0.12).clamp(0, 0.6))
    colour = mix(colour, light, (large * 0.95).clamp(0, 1))
    spot = smoothstep(2.1, 2.7, c.noise(6, 1.2) + cloud * 0.2)
    colour = mix(colour, c.fixed("8a7a3a", "6f5a2c"), spot * 0.6)
    height = 0.4 + puff * 0.2 - large * 0.1 - third * 0.05 - fourth * 0.03 - fifth * 0.012
    height = height + soft * 0.02 + fine * 0.006
    colour = shade(colour, -shadow(c, height, 3.0, 0.8) * 0.3)
    rough = 0.38 + vein * 0.08 + fine * 0.02 + spot * 0.2
    return c.surface(colour, height, rough)
