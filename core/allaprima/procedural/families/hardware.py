"""What machines are put together with: nuts and bolts, gears; and railway track."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.families.stone import gravel
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, one_of, shade

TAU = 2 * math.pi


@family("metal", "nuts and bolts", "hex nuts", "screws", "bolts", "washers", "fasteners")
def fasteners(c: Canvas) -> Surface:
    size = c.scale(44, 0.02)

    def piece(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        body, hole = _profile(x, y, own)
        tilt = x * ((own * 17) % 1 - 0.5) + y * ((own * 29) % 1 - 0.5)
        washer = own > 0.72
        thick = torch.where(washer, 0.08, 0.3) + tilt * torch.where(washer, 0.12, 0.2)
        return thick.clamp(min=0.02) * ((body > 0) & (hole > 0))

    s = strew(c, size * 0.46, 0.5, piece, layers=2, size=size, sizes=(0.55, 1.05), rise=1.2)
    own, tint, rusty = c.per_cell(s.index, 3).unbind(1)
    fine, grit, cloud = c.noise(4, 1.0), c.noise(1.7, 0.4), c.noise(34, 1.7)
    r, turn = torch.hypot(s.x, s.y), torch.atan2(s.y, s.x)
    six = r * torch.cos(turn - (turn / (TAU / 6)).round() * (TAU / 6))
    # Corners are turned off round, and threads show in the bore.
    chamfer = smoothstep(0.375, 0.44, r)
    lip = exp(-(((r - 0.235) / 0.02) ** 2))
    brushed = torch.cos(r * 190) * 0.5
    main = c.colour("a9acae", "b7b9ba", "8f9294", named=0.3)
    others = (main, c.second("c2a35a", "b8954a"), c.second("55585b", "47494c"))
    pick = torch.where(tint > 0.72, 1.0, 0.0) + torch.where(tint > 0.88, 1.0, 0.0)
    colour = one_of(others, pick * (1 - c.is_colour_asked()))
    colour = shade(colour, (own - 0.5) * 0.14 + brushed * 0.02 + fine * 0.012 + lip * 0.05)
    height = 0.05 + s.height * 0.44 - chamfer * 0.03 * s.some - lip * 0.012 * s.some
    dark = shadow(c, height, 6.0, 1.1)
    oil = (dark * 0.5 + smoothstep(0.6, 2.4, cloud + six) * 0.35).clamp(0, 0.7)
    rust = smoothstep(0.86, 1.25, rusty + cloud * 0.08 + fine * 0.03) * s.some
    colour = mix(colour, c.fixed("2a2520", "322c26"), oil * 0.6)
    colour = mix(colour, shade(c.fixed("7a472a", "8a5330"), fine * 0.1 + grit * 0.05), rust)
    colour = shade(mix(c.fixed("171513"), colour, s.some), -dark * 0.55)
    rough = 0.26 + own * 0.1 + oil * 0.3 + rust * 0.4 + grit * 0.012
    return c.surface(
        colour, height, mix(c.full(0.9), rough, s.some), s.some * (1 - rust) * (1 - oil * 0.6)
    )


def _profile(x: Tensor, y: Tensor, own: Tensor) -> tuple[Tensor, Tensor]:
    """Distance inwards from the outer border and outwards from the bore of a nut, a bolt's head or a washer."""
    r, turn = torch.hypot(x, y), torch.atan2(y, x)
    six = r * torch.cos(turn - (turn / (TAU / 6)).round() * (TAU / 6))
    outer = torch.where(own > 0.72, 0.44 - r, 0.41 - six)
    bore = torch.where(own > 0.36, r - 0.22, torch.ones_like(r))
    return outer, bore


@family("metal", "gears", "cogs", "cogwheels", "clockwork", "gear wheels", "steampunk gears")
def gears(c: Canvas) -> Surface:
    size = c.scale(92, 0.06)

    def wheel(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        return 0.22 * (_cog(x, y, own) > 0)

    s = strew(c, size * 0.5, 0.5, wheel, layers=2, size=size, sizes=(0.4, 1.05), rise=1.1)
    own, tint, turned = c.per_cell(s.index, 3).unbind(1)
    fine, grit, cloud = c.noise(4, 1.0), c.noise(1.7, 0.4), c.noise(40, 1.7)
    r = torch.hypot(s.x, s.y)
    # Lathes leave fine rings; a rim and a hub stand a little above the web.
    rings = torch.cos(r * (160 + 60 * turned))
    rim = smoothstep(0.3, 0.315, r) * smoothstep(0.4, 0.385, r)
    hub = smoothstep(0.125, 0.115, r)
    axle = smoothstep(0.055, 0.048, r)
    slot = axle * smoothstep(0.014, 0.008, s.y.abs())
    main = c.colour("b08d48", "a5823f", "bb9a58", named=0.3)
    others = (main, c.second("9a9c9d", "88898a"), c.second("8a5a3a", "7c5034"))
    pick = torch.where(tint > 0.55, 1.0, 0.0) + torch.where(tint > 0.82, 1.0, 0.0)
    colour = one_of(others, pick * (1 - c.is_colour_asked()))
    colour = mix(colour, shade(c.fixed("b0b1b0", "a5a6a5"), rings * 0.01), axle)
    colour = shade(colour, (own - 0.5) * 0.14 + rings * 0.022 + fine * 0.012 + rim * 0.03)
    height = 0.04 + s.height * 0.5 + (rim * 0.02 + hub * 0.03 + axle * 0.015 - slot * 0.03) * s.some
    dark = shadow(c, height, 7.0, 1.2)
    grease = (dark * 0.6 + smoothstep(0.4, 2.2, cloud + fine * 0.2) * 0.4).clamp(0, 0.75)
    colour = mix(colour, c.fixed("2b2116", "33271a"), grease * 0.6)
    colour = shade(mix(c.fixed("15110d"), colour, s.some), -dark * 0.6)
    colour = shade(colour, -slot * 0.3)
    rough = 0.26 + grease * 0.35 + own * 0.08 + grit * 0.012
    metal = s.some * (1 - grease * 0.6)
    return c.surface(colour, height, mix(c.full(0.9), rough, s.some), metal)


def _cog(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    """Above 0 in the metal of a wheel with teeth, spokes and an axle; larger numbers have more teeth."""
    r, turn = torch.hypot(x, y), torch.atan2(y, x)
    teeth = 14 + ((own * 37) % 1 * 22).floor()
    flank = torch.cos(turn * teeth) * 3.2
    outer = 0.44 + 0.03 * flank.clamp(-1, 1) - r
    spokes = 3 + ((own * 71) % 1 * 4).floor()
    arm = (torch.sin(turn * spokes * 0.5).abs() * r * 2 / spokes) - 0.03
    window = torch.minimum(torch.minimum(0.3 - r, r - 0.13), arm)
    return torch.minimum(outer, -window)


@family("ground", "railway tracks", "rails", "railroad tracks", "train tracks", "railway track")
def rails(c: Canvas) -> Surface:
    c.measure(112, 1.505)  # from the middle of one rail to that of the other, in standard gauge
    below = gravel(c)
    n, m = c.count(256.0, c.wide), c.count(44.0, c.high)
    step, pitch = c.wide / n, c.high / m
    lengths, asides = c.numbers(), c.numbers()
    fine, cloud, grit = c.noise(4, 0.9), c.noise(60, 1.8), c.noise(1.7, 0.4)
    fibre = c.noise(2.4, 0.6, stretch=24.0)
    split = smoothstep(1.4, 2.3, c.noise(5, 0.9, stretch=18.0))
    timber = c.fixed("5a4a3c", "4f4238", "655548")
    greasy, main = c.fixed("4a3a2c", "403228"), c.fixed("6b4630", "744c34")
    steel, streak = c.fixed("b4b6b8", "a9abad"), c.noise(2.0, 0.5, stretch=0.02)

    def laid(
        ballast: Tensor,
        ground: Tensor,
        matt: Tensor,
        fine: Tensor,
        cloud: Tensor,
        grit: Tensor,
        fibre: Tensor,
        split: Tensor,
        streak: Tensor,
        u: Tensor,
        v: Tensor,
    ) -> tuple[Tensor, ...]:
        u, v = u * n, v * m
        x = (u - u.floor() - 0.5) * step
        number = (v.floor() % m).int() + 64 * (u.floor() % n).int()
        own, aside = lengths(number) - 0.5, asides(number + 999) - 0.5
        # Sleepers of wood lie in the ballast, each a little askew.
        y = (v - v.floor() - 0.5) * pitch + aside * 1.5 + own * x * 0.02
        edge = torch.minimum(11.0 + fine * 0.4 - y.abs(), 94.0 + aside * 4 + fine * 0.5 - x.abs())
        wood = smoothstep(-0.3, 0.4, edge)
        # A rail: a broad foot, and above it the narrow head that wheels keep bright.
        away = (x.abs() - 56.0).abs()
        foot, head = smoothstep(9.0, 8.6, away), smoothstep(4.4, 4.1, away)
        crown = (1 - (away / 4.4).clamp(max=1) ** 4) * head
        bright = smoothstep(3.5, 2.8, away + fine * 0.12)
        plate = smoothstep(14.5, 14.1, away) * smoothstep(9.0, 8.6, y.abs())
        spike = smoothstep(1.7, 1.4, torch.hypot(away - 11.4, y.abs() - 5.6)) * plate
        level = ground * 0.42
        height = torch.where(
            wood > 0.5, torch.maximum(level * 0.92, 0.33 + fibre * 0.008 - split * 0.03), level
        )
        height = torch.where(plate > 0.5, 0.39 + spike * 0.05, height)
        height = torch.where(foot > 0.5, 0.44 - (away / 9.0).clamp(max=1) * 0.02, height)
        height = torch.where(head > 0.5, 0.62 + crown * 0.08, height)
        stones = (wood > 0.5) & (level * 0.92 > 0.33 + fibre * 0.008) & (foot < 0.5) & (plate < 0.5)
        plank = shade(timber, own * 0.14 + fibre * 0.05 + cloud * 0.03 + fine * 0.02 - split * 0.3)
        oil = smoothstep(40.0, 10.0, x.abs()) * 0.25 + smoothstep(16.0, 6.0, away) * 0.2
        colour = mix(ballast, plank, wood * (1 - stones.float()))
        colour = mix(colour, greasy, oil * (0.6 + 0.2 * cloud).clamp(0, 1))
        iron = shade(main, fine * 0.08 + grit * 0.04 + cloud * 0.03)
        metal = torch.maximum(foot, torch.maximum(plate, head))
        colour = mix(colour, iron, metal)
        colour = mix(colour, shade(steel, streak * 0.025), bright)
        rough = mix(mix(matt, torch.full_like(fine, 0.9), wood), torch.full_like(fine, 0.85), metal)
        rough = mix(rough, 0.22 + streak * 0.02, bright)
        return colour, height, rough, bright

    stones, level, roughness = below.colour, below.height, below.roughness
    colour, height, rough, bright = c.in_bands(
        laid, stones, level, roughness, fine, cloud, grit, fibre, split, streak, c.u[:1], c.v[:, :1]
    )
    colour = shade(colour, -shadow(c, height, 7.0, 1.1) * 0.55 * (1 - bright))
    return c.surface(colour, height, rough, bright)
