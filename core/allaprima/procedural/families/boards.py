"""Walls and boards of wood: siding, logs, panels, firewood, charcoal, strands pressed to boards."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.families.wood import species
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import raised, runs, shadow
from allaprima.procedural.strewn import strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.timber import fibres

TAU = 2 * math.pi


@family(
    "wood",
    "clapboard siding",
    "weatherboard",
    "clapboard",
    "lap siding",
    "house siding",
    "wood siding",
)
def siding(c: Canvas) -> Surface:
    size = c.scale(27, 0.12)
    b = c.courses(c.wide / c.uniform(1.0, 2.0).round(), size, ragged=True)
    width = c.high / c.count(size, c.high, multiple=2)
    own = c.per_cell(b.index + 5) - 0.5
    fibre, pores = fibres(c)
    fine, cloud = c.noise(5, 1.0), c.noise(70, 1.8)
    butt = 1 - smoothstep(0.15, 0.5, torch.minimum(b.x, 1 - b.x) * c.wide)
    # Every board leans out over the one below it; its lower edge is rounded by paint.
    lip = (1 - b.y) * width
    height = 0.18 + b.y * 0.58 + own * 0.02 + fibre * 0.008 - pores * 0.01
    height = height - (1 - (lip / 0.9).clamp(max=1)) ** 2 * 0.1 - butt * 0.12
    peel = smoothstep(
        1.5, 1.62, cloud * 0.8 + c.noise(14, 1.4, stretch=2.5) * 0.7 + fibre * 0.12
    ) * c.pick({"": 0.0, "weathered": 1.0, "faded": 1.0})
    main = c.colour("e3e0d8", "8fa3ae", "7f9482", "b8b2a4", "a8503f", "d9c79c", named=0.5)
    paint = shade(main, own * 0.03 + fibre * 0.014 + fine * 0.01 + cloud * 0.018 - pores * 0.03)
    bare = shade(c.fixed("8d7a64", "8a8174"), fibre * 0.09 - pores * 0.2)
    colour = mix(paint, bare, peel)
    below = exp(-b.y * width / 1.3)
    colour = shade(colour, -below * 0.42 - butt * 0.4 - runs(c, below * 0.02, 30.0) * 0.6)
    return c.surface(colour, height - peel * 0.02, 0.55 + peel * 0.3 + fine * 0.01)


@family("wood", "log cabin wall", "log wall", "log cabin", "stacked logs wall", "round logs")
def logs(c: Canvas) -> Surface:
    n = c.count(c.scale(40, 0.2), c.high)
    y = c.v * n + c.noise(120, 2.4, stretch=3.0, finest=30) * 0.035
    fy, row = y - y.floor(), (y.floor() % n).int().expand(c.batch, c.height, c.width)
    own = c.per_cell(row + 9)
    stem = (1 - (2 * fy - 1) ** 2).clamp(min=LEAST).sqrt()
    fibre, pores = fibres(c)
    wave, spot = c.noise(60, 2.0, stretch=5.0, finest=3), c.noise(14, 1.3, stretch=2.5)
    grain = torch.sin((fy * 13 + wave * 1.6 + own * 20) * 2.2)
    # Dried logs are checked: long cracks, the widest facing out.
    crack = strokes(c, 34, (30, 150), (0.5, 1.9), turn=0.06, bend=0.08)
    knot = c.cells(58, jitter=0.9)
    away = torch.hypot(knot.dx * 58 / 3.4, knot.dy * 58 / 2.6)
    knots = (1 - smoothstep(0.7, 1.1, away)) * (c.per_cell(knot.index) > 0.72)
    log = smoothstep(0.42, 0.52, stem + c.noise(9, 1.4) * 0.012)
    main = species(c)
    colour = shade(
        main, (own - 0.5) * 0.16 + fibre * 0.05 + grain * 0.03 + spot * 0.03 - pores * 0.05
    )
    colour = shade(colour, -crack * 0.55 - knots * (0.4 + 0.12 * torch.cos(away * 9)))
    colour = shade(colour, (stem - 0.86) * 0.5)
    grit = c.noise(1.9, 0.4)
    chink = shade(c.second("b7ad9a", "a89f8e", "6d6253"), grit * 0.05 + spot * 0.04)
    height = mix(
        0.3 + spot * 0.015 + grit * 0.008,
        0.02 + stem * 0.86 + fibre * 0.008 - crack * 0.1 - knots * 0.02,
        log,
    )
    colour = mix(chink, colour, log)
    colour = shade(colour, -shadow(c, height, 6.0, 0.9) * 0.6)
    return c.surface(colour, height, mix(c.full(0.93), 0.62 + pores * 0.1 + crack * 0.2, log))


@family(
    "wood",
    "wall panelling",
    "wainscoting",
    "raised panels",
    "wood panels with frames",
    "panelled wall",
    "panelled door",
)
def panelling(c: Canvas) -> Surface:
    size = c.scale(84, 0.4)
    b = c.courses(size, size * 1.3, shift=0.0)
    d = b.edge
    wide, tall = c.wide / c.count(size, c.wide), c.high / c.count(size * 1.3, c.high)
    # A frame, an ogee down to the groove, then the panel's bevel up to its field.
    ogee = smoothstep(9.0, 11.5, d)
    bead = exp(-((d - 8.3) ** 2) * 1.6) * 0.05
    bevel = ((d - 12.0) / 9.0).clamp(0, 1)
    height = 0.62 - ogee * 0.3 + bevel * 0.26 + bead - exp(-((d - 21.3) ** 2) * 5) * 0.03
    # Stiles run through; rails are fitted between them.
    stile = (torch.minimum(b.x, 1 - b.x) * wide < 9.0).float()
    upright = torch.where(d < 9.0, stile, c.full(1.0))
    rail_end = 1 - smoothstep(0.1, 0.4, (torch.minimum(b.x, 1 - b.x) * wide - 9.0).abs())
    seam = rail_end * (torch.minimum(b.y, 1 - b.y) * tall < 9.0)
    fibre, pores = fibres(c, upright)
    cloud = c.noise(60, 1.9)
    main = c.colour("ded8cb", "6e7f76", "4a5866", "c9b9a0", "8a5a38", "5d3b25", named=0.5)
    lit = (
        torch.where((b.y < 0.5), -0.05, 0.05)
        * (bevel > 0)
        * (bevel < 1)
        * (torch.minimum(b.y, 1 - b.y) * tall < torch.minimum(b.x, 1 - b.x) * wide)
    )
    tone = fibre * 0.02 - pores * 0.04 + cloud * 0.015 + (c.per_cell(b.index) - 0.5) * 0.03
    colour = shade(main, tone + lit - seam * 0.25)
    height = height + fibre * 0.004 - pores * 0.006 - seam * 0.03
    colour = shade(colour, -shadow(c, height, 3.0, 1.2) * 0.5)
    gloss = c.pick({"": 0.42, "glossy": 0.16, "matte": 0.72, "varnished": 0.16, "polished": 0.2})
    return c.surface(colour, height, gloss + fibre * 0.01 + pores * 0.06)


@family("wood", "log pile", "firewood", "stacked firewood", "wood pile", "log ends", "cut logs")
def logpile(c: Canvas) -> Surface:
    q = c.cells(c.scale(40, 0.12), jitter=0.62, aspect=0.866, offset_rows=True)
    own, kind = c.per_cell(q.index + 7), c.per_cell(q.index + 19)
    turn = torch.atan2(q.dy, q.dx)
    # Round, but for where they press on their neighbours.
    round_ = 0.6 * (
        1 + 0.05 * torch.sin(turn * 2 + own * 60) + 0.02 * torch.sin(turn * 5 + own * 90)
    )
    r = torch.maximum(q.near / (round_ * (0.82 + 0.3 * kind)), q.near / (q.near + q.border) * 1.03)
    there = smoothstep(1.0, 0.985, r)
    bent = r + c.noise(12, 1.8) * 0.02
    ring = torch.sin(bent * (26 + 22 * kind) + own * 30)
    rays = smoothstep(
        0.86, 1.0, torch.cos(turn * (7 + (own * 6).floor()) + kind * 40 + bent * 2)
    ) * smoothstep(1.0, 0.1, r)
    fine, grit = c.noise(4, 0.9), c.noise(1.8, 0.4)
    bark_ = smoothstep(0.86, 0.92, r + fine * 0.02)
    split = torch.sin((turn + own * TAU - 3.1) * 0.5).abs()  # 0 along one radius
    crack = (1 - smoothstep(0.0, 0.02 + 0.03 * r, split * r)) * (kind > 0.55) * (1 - bark_)
    main = species(c)
    wood_ = shade(
        main, 0.16 + (own - 0.5) * 0.3 + ring * 0.05 + fine * 0.03 + grit * 0.03 - rays * 0.06
    )
    wood_ = mix(wood_, main * 0.62, smoothstep(0.55, 0.2, r) * 0.4)
    colour = mix(
        wood_, shade(main * 0.34, fine * 0.12 + grit * 0.08), torch.maximum(bark_, crack * 0.8)
    )
    colour = mix(c.fixed("15100b", "1d1610"), colour, there)
    level = 0.3 + 0.6 * c.per_cell(q.index + 31)
    height = there * (level * 0.75 + ring * 0.006 + bark_ * 0.02 - crack * 0.08 + grit * 0.006)
    colour = shade(colour, -shadow(c, height, 8.0, 1.0) * 0.75)
    return c.surface(colour, height, 0.85 + bark_ * 0.08)


@family(
    "wood", "charred wood", "shou sugi ban", "burnt wood", "charcoal", "charred timber", "yakisugi"
)
def charred(c: Canvas) -> Surface:
    size = c.scale(30, 0.14)
    b = c.courses(c.wide / c.uniform(1.0, 2.0).round(), size, ragged=True)
    at = c.warp(0.8, 10)
    q, r = c.cells(9.5, jitter=0.8, at=at, aspect=0.62), c.cells(4.2, jitter=0.9, at=at, aspect=0.7)
    fibre, _ = fibres(c)
    grit, cloud = c.noise(1.8, 0.4), c.noise(46, 1.8, stretch=2.0)
    # Charcoal shrinks into blocks, as a crocodile's back, with silky faces.
    deep = smoothstep(-0.9, 0.9, cloud)
    crack = (1 - smoothstep(0.0, 0.11, q.border)) * (0.35 + 0.65 * deep)
    small = (1 - smoothstep(0.0, 0.14, r.border)) * deep * 0.5
    dome = smoothstep(0.0, 0.3, q.border)
    gap, near = smoothstep(0.2, 0.8, b.edge), smoothstep(0.3, 2.0, b.edge)
    own, silk = c.per_cell(q.index) - 0.5, c.per_cell(q.index + 7)
    main = c.colour("383637", "302e2f", "403e3c", named=0.1)
    sheen = smoothstep(0.55, 1.0, silk + fibre * 0.08) * 0.13
    ash = smoothstep(1.4, 2.2, c.noise(12, 1.2) + grit * 0.2) * 0.35
    colour = shade(
        main, own * 0.1 + fibre * 0.035 + grit * 0.02 + sheen + (c.per_cell(b.index) - 0.5) * 0.06
    )
    colour = mix(colour, c.fixed("8b8781", "77736e"), ash)
    colour = mix(colour, c.fixed("070707", "0a0909"), ((crack + small) * 0.8).clamp(0, 1))
    colour = mix(c.fixed("040404"), colour, gap)
    height = 0.12 + gap * (0.4 + near * 0.1 + dome * 0.16 * deep + own * 0.05 + fibre * 0.012)
    height = height - (crack * 0.2 + small * 0.08) * gap
    edge = smoothstep(0.01, 0.06, raised(c, height, 1.4)) * 0.1
    return c.surface(shade(colour, edge), height, 0.72 - sheen * 2.4 + ash * 0.3)


@family(
    "wood",
    "osb",
    "osb board",
    "oriented strand board",
    "chipboard",
    "strand board",
    "particle board",
)
def osb(c: Canvas) -> Surface:
    size = c.scale(44, 0.09)

    def strand(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        half = 0.06 + 0.12 * ((own * 37) % 1)
        side = half + 0.02 * torch.sin(x * 7 + own * 40) - y.abs()
        end = (
            0.44
            + 0.12 * y * (((own * 19) % 1) - 0.5) * 4
            + 0.012 * torch.sin(y * 70 + own * 90)
            - x.abs()
        )
        return (0.2 + side * 0.2) * ((side > 0) & (end > 0))

    s = strew(
        c,
        size * 0.37,
        0.56,
        strand,
        breadth=0.2,
        size=size,
        sizes=(0.3, 1.15),
        layers=3,
        rise=1.0,
        turn=2.6,
    )
    own, kind = c.per_cell(s.index + 7), c.per_cell(s.index + 19)
    fine, grit = c.noise(5, 0.9), c.noise(1.8, 0.4)
    grain = (
        torch.sin(s.y * (70 + own * 90) + torch.sin(s.x * 6 + own * 30) * 1.2) * 0.6 + fine * 0.3
    )
    main = c.colour("cfa66a", "c59a5e", "d8b37c", named=0.1)
    colour = shade(
        main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.3 + grain * 0.05 + grit * 0.02
    )
    colour = mix(
        colour,
        main * torch.tensor([0.66, 0.52, 0.4], device=c.device).view(1, 3, 1, 1),
        smoothstep(0.72, 0.9, kind) * 0.65,
    )
    colour = mix(shade(main * 0.74, fine * 0.1), colour, s.some)
    height = 0.3 + s.height * 0.28 + grain * 0.01 * s.some
    edge = shadow(c, height, 1.6, 2.4)
    return c.surface(shade(colour, -edge * 0.55), height, 0.7 + fine * 0.02)
