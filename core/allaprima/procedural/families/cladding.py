"""What walls are clad with and built of: cut and stacked stone, blocks, earth."""

from __future__ import annotations

import torch

from allaprima.procedural.families.masonry import fired, joined
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import runs, shadow
from allaprima.procedural.strewn import polygon, strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family("stone", "limestone", "limestone wall", "limestone facade", "limestone blocks")
def limestone(c: Canvas) -> Surface:
    size = c.scale(42, 0.25)
    b = c.courses(size * 1.9, size, at=c.warp(0.2, 50))
    own, kind = c.per_cell(b.index + 3) - 0.5, c.per_cell(b.index + 9)
    fine, grit, cloud = c.noise(7, 1.2), c.noise(1.8, 0.4), c.noise(60, 1.8)
    # Sawn or tooled faces; shells lie in the stone, and the softest of them have weathered out.
    tooled = c.noise(3.2, 0.7, stretch=12.0) * (kind > 0.62)

    def shell(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        r = (x * x + y * y * 3).sqrt()
        return 0.3 - (r - 0.3).abs() * 3 * ((own * 37) % 1 > 0.5) - r * 0.4

    shells = strew(c, 13.0, 0.6, shell, size=5.0, sizes=(0.3, 1.2), rise=0.1)
    shells_ = shells.some * (c.per_cell(shells.index + 7) > 0.45)
    pits = smoothstep(1.9, 2.6, c.noise(4, 0.9) + fine * 0.4)
    rim = b.edge + fine * 0.06 - 0.45
    face, round_ = smoothstep(0.0, 0.35, rim), smoothstep(0.0, 1.3, rim)
    main = c.colour("d6c8ac", "cdbf9f", "ddd2bd", "c9bda6")
    stone = shade(main, own * 0.13 + cloud * 0.025 + fine * 0.02 + grit * 0.02 + tooled * 0.025)
    stone = mix(
        stone,
        main * torch.tensor([0.86, 0.8, 0.7], device=c.device).view(1, 3, 1, 1),
        fine.clamp(0, 1) * 0.25,
    )
    stone = shade(stone, (c.per_cell(shells.index) - 0.4) * 0.2 * shells_ - pits * 0.22)
    height = 0.3 + grit * 0.004 + face * 0.2 + round_ * (0.3 + own * 0.05 + cloud * 0.006)
    height = height + (tooled * 0.012 + fine * 0.005) * face + shells_ * 0.012 - pits * 0.05 * face
    joint = shade(c.second("b3a891", "c4baa4", "9c927f"), grit * 0.05)
    return joined(c, stone, joint, face, height, 0.86 + fine * 0.02 - shells_ * 0.1)


@family(
    "stone",
    "stacked stone",
    "ledgestone",
    "dry stacked stone wall",
    "stone veneer",
    "stone cladding",
)
def ledgestone(c: Canvas) -> Surface:
    m = c.count(c.scale(22, 0.06), c.high, multiple=2)
    tall, width = c.high / m, c.scale(38, 0.104)
    at = c.warp(0.5, 30)
    b, d = (
        c.courses(width, tall / 2, ragged=True, at=at),
        c.courses(width * 1.15, tall, ragged=True, at=at),
    )
    thick = (c.per_cell(d.index + 5) > 0.6).float()
    edge = torch.minimum(d.edge, torch.where(thick > 0, d.edge, b.edge))
    index = torch.where(thick > 0, d.index + 1900, b.index)
    own, lean = c.per_cell(index + 11) - 0.5, c.per_cell(index + 17) - 0.5
    bump, grain, grit = (
        c.noise(14, 1.5, stretch=1.6),
        c.noise(6, 1.1, stretch=1.8),
        c.noise(1.9, 0.5),
    )
    rim = edge + c.noise(9, 1.5) * 0.4 - 0.55
    face, round_ = smoothstep(0.0, 0.4, rim), smoothstep(0.0, 2.0, rim) ** 0.7
    # Split along the bed: ledges run with it, and faces break away between them.
    split = grain * 0.6 + c.noise(20, 1.4, stretch=3.0) * 1.2 + own * 4
    step = (split.floor() + smoothstep(0.0, 0.25, split - split.floor())) * 0.03
    height = 0.06 + face * 0.22 + round_ * (0.26 + own * 0.3 + (b.x - 0.5) * lean * 0.12)
    height = height + round_ * (step - own * 0.12 + bump * 0.025 + grain * 0.015) + grit * 0.006
    main = c.colour("8f8472", "7b766e", "a08c70", "6f6a66")
    warm, cold = c.fixed("a98a62", "9a7450"), c.fixed("5f6468", "6b6f72")
    kind = c.per_cell(index + 23)
    stone = mix(fired(c, main, index, c.full(0.4)), warm, smoothstep(0.68, 0.74, kind) * 0.65)
    stone = mix(stone, cold, smoothstep(0.3, 0.22, kind) * 0.6)
    stone = shade(stone, bump * 0.04 + grain * 0.06 + grit * 0.04 + own * 0.08)
    return joined(c, stone, c.fixed("2a2723", "33302b"), face, height, 0.88 + grain * 0.03)


@family(
    "stone",
    "concrete blocks",
    "cinder blocks",
    "breeze block wall",
    "cinder block wall",
    "concrete block wall",
)
def cinderblock(c: Canvas) -> Surface:
    size = c.scale(40, 0.2)
    b = c.courses(size * 2, size)
    own = c.per_cell(b.index + 5) - 0.5
    fine, grit, cloud = c.noise(4.5, 0.9), c.noise(1.8, 0.4), c.noise(60, 1.7)
    # Pressed of dry gravel: open between its grains.
    crumb = c.cells(3.4, jitter=1.0)
    open_ = smoothstep(0.55, 1.1, fine * 0.5 + crumb.near * 0.9) * smoothstep(
        -1.2, 0.6, c.noise(12, 1.3)
    )
    rim = b.edge + fine * 0.12 - 0.9
    face = smoothstep(0.0, 0.4, rim)
    hollow = (1 - (b.edge / 0.9).clamp(0, 1) ** 2) * 0.06  # a jointer drew along the mortar
    main = c.colour("94928d", "86847f", "a19f99")
    stone = shade(
        main, own * 0.1 + cloud * 0.03 + (c.per_cell(crumb.index) - 0.5) * 0.16 + grit * 0.03
    )
    stone = mix(stone, main * 0.42, open_ * 0.7)
    run = runs(c, 1 - face, 26.0) * smoothstep(0.0, 1.6, c.noise(30, 1.0, stretch=0.07)) * 0.4
    stone = shade(stone, -run)
    height = 0.34 + grit * 0.006 - hollow + face * (0.3 + own * 0.02) + (crumb.near - 0.4) * -0.03
    height = height - open_ * 0.09 * face
    mortar = shade(c.second("a7a49d", "8d8a84"), grit * 0.06 + cloud * 0.03)
    return joined(c, stone, mortar, face, height, 0.94 + own * 0.02)


@family("ground", "rammed earth", "rammed earth wall", "pise wall", "compacted earth wall")
def rammedearth(c: Canvas) -> Surface:
    n = c.count(c.scale(24, 0.12), c.high)
    roll = c.noise(120, 2.4, stretch=4.0, finest=14) * 0.16 + c.noise(20, 1.6, stretch=4.0) * 0.05
    y = c.v * n + roll
    fy, lift = y - y.floor(), (y.floor() % n).int().expand(c.batch, c.height, c.width)
    own, kind = c.per_cell(lift + 41), c.per_cell(lift + 83)
    fine, grit, cloud = (
        c.noise(6, 1.0, stretch=1.6),
        c.noise(1.8, 0.4),
        c.noise(50, 1.7, stretch=2.0),
    )
    # Each lift is rammed hard on top and left loose and stony below.
    loose = smoothstep(0.55, 1.0, fy + fine * 0.06)
    line = (1 - smoothstep(0.0, 0.06, 1 - fy)) * smoothstep(-0.6, 1.0, cloud)
    stones = strew(
        c, 9.0, 0.6, lambda x, y, own: (polygon(x, y, own, 6, 0.5) * 2.4).clamp(max=0.5),
        size=5.5, sizes=(0.2, 1.15), rise=0.1,
    )  # fmt: skip
    lies = stones.some * (c.per_cell(stones.index + 3) < 0.12 + 0.5 * loose)
    holes = smoothstep(2.1, 2.7, c.noise(5, 0.9) + loose * 0.5)
    main = c.colour("b28a5f", "a97c52", "bf9a70", "9c6a48")
    pale, red = c.fixed("cdb08a", "d3bb98"), c.fixed("945a3c", "8a5238")
    colour = mix(main.expand(c.batch, 3, c.height, c.width), pale, smoothstep(0.55, 0.9, own) * 0.7)
    colour = mix(colour, red, smoothstep(0.35, 0.1, own) * 0.6)
    colour = shade(
        colour, fine * 0.035 + grit * 0.035 + cloud * 0.03 + (kind - 0.5) * 0.1 - loose * 0.06
    )
    stone = shade(c.fixed("8d8375", "9d9180"), (c.per_cell(stones.index) - 0.5) * 0.45)
    colour = mix(colour, stone, lies * 0.75)
    height = (
        0.55
        + cloud * 0.015
        + fine * 0.012
        + grit * 0.006
        - loose * 0.03
        + lies * stones.height * 0.08
    )
    height = height - line * 0.07 - holes * 0.12
    colour = shade(colour, -shadow(c, height, 3.0, 1.4) * 0.6 - line * 0.18)
    return c.surface(colour, height, 0.94)


@family("stone", "gabion", "gabion wall", "stones in a wire cage", "gabion basket", "caged stones")
def gabion(c: Canvas) -> Surface:
    size = c.scale(30, 0.12)

    def stone(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        d = polygon(x, y * (0.85 + 0.4 * ((own * 517) % 1)), own, 7, 0.4)
        return (d * 4).clamp(0, 1) ** 0.6 * (0.3 + 0.3 * d)

    s = strew(c, size * 0.37, 0.64, stone, size=size, sizes=(0.35, 1.1), rise=0.6)
    own, kind = c.per_cell(s.index + 7), c.per_cell(s.index + 17)
    bump, fine, grit = c.noise(9, 1.4), c.noise(4, 1.0), c.noise(1.8, 0.4)
    main = c.colour("8f8b84", "9a9184", "7f7f80")
    colour = mix(
        main.expand(c.batch, 3, c.height, c.width),
        c.fixed("a08a6c", "93785a"),
        smoothstep(0.7, 0.78, kind) * 0.6,
    )
    colour = shade(colour, (own - 0.5) * 0.36 + bump * 0.04 + fine * 0.05 + grit * 0.04)
    colour = mix(shade(c.fixed("25221e", "2c2924"), fine * 0.1), colour, s.some)
    height = (s.height * 0.62 + bump * 0.012 + fine * 0.01) * s.some
    colour = shade(colour, -shadow(c, height, 9.0, 1.2) * 0.7)
    # Welded wire lies over them, uprights behind.
    n = c.count(size * 0.95, c.wide)
    m = c.count(c.wide / n, c.high)
    x, y = c.u * n, c.v * m
    unit = c.wide / n
    dx, dy = (x - x.round()).abs() * unit, (y - y.round()).abs() * (c.high / m)
    across, up = (
        (1 - (d / 1.15).clamp(max=1) ** 2).sqrt().expand(c.batch, c.height, c.width)
        for d in (dy, dx)
    )
    wire, behind = torch.maximum(across, up * 0.92), torch.maximum(across, up)
    on = smoothstep(0.0, 0.35, behind)
    near = 1 - smoothstep(
        0.4, 2.8, torch.minimum(dx - 0.3, dy - 1.2).expand(c.batch, c.height, c.width)
    )
    colour = shade(colour, -near * 0.3 * (1 - on))
    zinc = shade(c.fixed("9a9c9c", "8b8e8f"), (wire - 0.7) * 0.5 + fine * 0.03)
    height = mix(height, 0.78 + wire * 0.2, on)
    return c.surface(mix(colour, zinc, on), height, mix(c.full(0.86), c.full(0.42), on), on)


@family(
    "other",
    "ceiling tiles",
    "office ceiling",
    "suspended ceiling",
    "acoustic ceiling tiles",
    "drop ceiling",
    "mineral fibre ceiling",
)
def ceiling(c: Canvas) -> Surface:
    size = c.scale(85, 0.6)
    b = c.courses(size, size, shift=0.0)
    own = c.per_cell(b.index + 5) - 0.5
    fine, grit, cloud = c.noise(5, 1.0), c.noise(1.7, 0.4), c.noise(60, 1.8)
    # Bars hold the tiles, whose faces hang a little lower; the fibre is pierced and fissured.
    bar = 1 - smoothstep(1.5, 1.7, b.edge)
    face = smoothstep(2.6, 3.4, b.edge)
    within = smoothstep(3.6, 4.4, b.edge)
    worms = strokes(c, 1500, (2.5, 9), (0.5, 1.3), bend=1.6) * within
    dots_ = c.cells(3.6, jitter=0.9)
    pin = (1 - smoothstep(0.1, 0.2, dots_.near)) * (c.per_cell(dots_.index) > 0.35) * within
    hole = torch.maximum(smoothstep(0.35, 0.75, worms), pin * 0.9)
    stain = smoothstep(2.0, 2.5, c.noise(34, 2.0) + own * 0.8)
    ring = exp(-((stain - 0.4) ** 2) * 30) * (stain > 0.02) * (stain < 0.98)
    main = c.colour("dedcd6", "d9d7d0", "e2e1dc", named=0.2)
    board = shade(main, own * 0.03 + fine * 0.012 + grit * 0.012 + cloud * 0.01 - hole * 0.27)
    board = mix(board, c.fixed("b79a6a", "c2a878"), (stain * 0.12 + ring * 0.2).clamp(0, 0.4))
    steel = shade(c.second("e6e6e3", "dcdcd9"), fine * 0.006 - smoothstep(0.3, 0.0, b.edge) * 0.06)
    height = 0.3 + face * 0.34 + own * 0.02 + grit * 0.012 * face + fine * 0.006 - hole * 0.16
    height = torch.where(bar > 0.5, 0.52 + fine * 0.001, height)
    colour = shade(mix(board, steel, bar), -shadow(c, height, 3.5, 1.2) * 0.4)
    return c.surface(colour, height, mix(0.94 + fine * 0.01, c.full(0.42), bar))
