"""Woven, printed and laid patterns, and what else is made of one piece many times over."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.fabric import cloth
from allaprima.procedural.families.masonry import fired, glazed, joined
from allaprima.procedural.families.registry import family
from allaprima.procedural.families.wood import parquet, species
from allaprima.procedural.fields import Blocks, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.timber import Cut, rings, stained
from allaprima.procedural.weave import woven

TAU = 6.2831853


@family("stone", "herringbone bricks", "herringbone brick floor", "brick paving", "brick patio")
def brickherringbone(c: Canvas) -> Surface:
    b = c.herringbone(c.scale(17, 0.1125), 2)
    own = c.per_cell(b.index + 31) - 0.5
    chip, lump, grit = c.noise(9, 1.6, finest=2), c.noise(14, 1.5), c.noise(1.8, 0.4)
    rim = b.edge + chip * 0.25 - 0.75 - smoothstep(1.5, 2.6, chip + lump * 0.5) * 1.4
    face, round_ = smoothstep(0.0, 0.45, rim), smoothstep(0.0, 1.8, rim)
    pits = smoothstep(1.8, 2.6, c.noise(3.4, 0.6) + grit * 0.2) * face
    main = c.colour("96503b", "a35a42", "87503f", "8d7668")
    stone = fired(c, main, b.index, c.full(0.34))
    stone = shade(stone, lump * 0.04 + grit * 0.035 - pits * 0.25)
    joint = shade(c.second("8f8778", "6d6558", "b5ab9c"), grit * 0.09 + lump * 0.05)
    height = 0.22 + grit * 0.008 + lump * 0.012 + face * 0.22
    height = height + round_ * (0.18 + own * 0.07 + lump * 0.015) - pits * 0.06
    return joined(c, stone, joint, face, height, 0.84 + own * 0.06 + pits * 0.08)


@family("wood", "chevron parquet", "chevron floor", "chevron wood", "hungarian point parquet")
def chevron(c: Canvas) -> Surface:
    n, m = (
        c.count(c.scale(60, 0.39), c.wide, multiple=2),
        c.count(c.scale(14, 0.091) * 0 + 14, c.high),
    )
    x = c.u * n
    fx, column = x - x.floor(), x.floor() % n
    slope = torch.where(column % 2 > 0.5, 1 - fx, fx) * (c.wide / n / (c.high / m)).round()
    y = c.v * m + slope
    fy, row = y - y.floor(), y.floor() % m
    edge = torch.minimum(
        torch.minimum(fx, 1 - fx) * c.wide / n, torch.minimum(fy, 1 - fy) * c.high / m * 0.7
    )
    shape = (c.batch, c.height, c.width)
    index = (row * n + column).int().expand(shape)
    turned = torch.zeros(shape, device=c.device)
    b = Blocks(fx.expand(shape), fy.expand(shape), edge.expand(shape), index * 7, turned)
    return parquet(c, b, c.high / m * 0.75, slope / m)


@family("fabric", "houndstooth", "houndstooth fabric", "dogtooth check")
def houndstooth(c: Canvas) -> Surface:
    n = c.count(c.scale(32, 0.025), c.wide)
    m = c.count(c.wide / n, c.high)
    # Four dark and four light threads both ways in a 2/2 twill make the figure.
    x, y = c.u * n * 8, c.v * m * 8
    dark_x, dark_y = (x.floor() % 8 < 4).float(), (y.floor() % 8 < 4).float()
    over = ((x.floor() + y.floor()) % 4 < 2).float()
    dark = torch.where(over > 0.5, dark_x, dark_y)
    w = woven(c, 2.4, 2, 2, uneven=0.12)
    main, other = c.colour("1b1b1d", "23262e", "3a2a24", named=0.4), c.second("efece4", "e4ddcf")
    colour = mix(other, main, dark.expand(c.batch, c.height, c.width))
    return cloth(c, colour, w, deep=0.35, vary=0.08)


@family("fabric", "gingham", "gingham cloth", "checked tablecloth", "picnic cloth", "vichy check")
def gingham(c: Canvas) -> Surface:
    w = woven(c, 2.8, uneven=0.14)
    n = c.count(c.scale(28, 0.012), c.wide)
    m = c.count(c.wide / n, c.high)
    x, y = c.u * n, c.v * m
    soft = 0.02
    a = smoothstep(-soft, soft, (x - x.floor() - 0.5).abs() - 0.25)
    b = smoothstep(-soft, soft, (y - y.floor() - 0.5).abs() - 0.25)
    main, other = (
        c.colour("b3262a", "2f5a9c", "3a7a4c", "d89aa8", named=0.5),
        c.second("f6f4ee", "f2efe6"),
    )
    # Dyed threads cross white ones: half of each is seen.
    share = mix(a.expand(w.weft.shape), b.expand(w.weft.shape), w.weft) * 0.55 + (a + b) * 0.225
    return cloth(c, mix(other, main, share), w, deep=0.4, vary=0.07)


@family(
    "fabric",
    "argyle",
    "argyle sweater",
    "argyle socks",
    "diamond pattern knit",
    "harlequin pattern",
)
def argyle(c: Canvas) -> Surface:
    n = c.count(c.scale(44, 0.06), c.wide)
    m = c.count(c.wide / n * 1.5, c.high)
    a, b = c.u * n + c.v * m, c.u * n - c.v * m
    which = (a.floor() + b.floor()) % 2
    line = torch.minimum(
        (a + 0.5 - (a + 0.5).floor() - 0.5).abs(), (b + 0.5 - (b + 0.5).floor() - 0.5).abs()
    )
    stitch = 1 - smoothstep(0.012, 0.03, line)
    w = woven(c, 3.2, uneven=0.2, hairy=0.1)
    main, other = (
        c.colour("2b3a5e", "5a2530", "2f5a47", named=0.4),
        c.second("b9a88a", "8b8f97", "c8c2b4"),
    )
    colour = mix(
        mix(main, other, which.expand(c.batch, c.height, c.width)),
        c.second("f0ebdf", "d9b93a"),
        stitch,
    )
    return cloth(c, colour, w, deep=0.5, vary=0.1)


@family(
    "fabric",
    "tweed",
    "herringbone tweed",
    "wool coat fabric",
    "suit fabric",
    "tweed jacket fabric",
)
def tweed(c: Canvas) -> Surface:
    size = c.scale(36, 0.02)
    n = c.count(size, c.wide, multiple=2)
    m = c.count(7.0, c.high, multiple=2)
    bent = c.noise(30, 1.6) * 0.025
    x = c.u * n + bent
    fx, column = x - x.floor(), x.floor() % 2
    slope = torch.where(column > 0.5, 1 - fx, fx) * (c.wide / n / (c.high / m)).round()
    s = c.v * m + slope + c.noise(12, 1.4) * 0.05
    rib = 0.5 + 0.5 * torch.cos(TAU * s)
    # Woollen yarns: the diagonals are of threads, each of them of fibres of many colours.
    thread = 0.5 + 0.5 * torch.cos(TAU * (torch.where(column > 0.5, -fx, fx) * 7 + c.v * m * 2))
    fuzz, tone = c.noise(1.7, 0.3), c.noise(5, 0.8)
    hairs = strokes(c, 2600, (2, 8), (0.3, 0.7), bend=2.0)
    main, other = (
        c.colour("4b4a46", "5d4c3a", "3d4a44", "6a6258", named=0.4),
        c.second("b9b1a1", "a89a82"),
    )
    share = smoothstep(0.25, 0.8, rib * 0.75 + thread * 0.25 + fuzz * 0.06)
    colour = mix(main, other, (share * 0.8).expand(c.batch, c.height, c.width))
    colour = shade(colour, tone * 0.05 + fuzz * 0.05 + (thread - 0.5) * 0.12 + hairs * 0.12)
    flecks = c.cells(3.4, jitter=1.0)
    pick = c.per_cell(flecks.index)
    bits = (pick < 0.035) * (1 - smoothstep(0.2, 0.42, flecks.near))
    fleck = mix(c.fixed("a8542f", "c08a3a"), c.fixed("4a6a8a", "7a8a4a"), (pick < 0.017).float())
    colour = mix(colour, fleck.expand(c.batch, 3, c.height, c.width), bits * 0.8)
    height = 0.35 + rib * 0.22 + thread * 0.08 + hairs * 0.08 + fuzz * 0.02
    return c.surface(colour, height, 0.96)


@family("other", "carbon fibre", "carbon fiber", "carbon", "kevlar", "racing car carbon")
def carbon(c: Canvas) -> Surface:
    return c.variant(
        {
            "carbon fibre": lambda c: _tows(c, ("1d1e20", "18191b", "222326")),
            "forged carbon|forged|chopped carbon": _forged,
            "kevlar|aramid": lambda c: _tows(c, ("b8962f", "ad8a2a", "c2a03a")),
        }
    )


def _tows(c: Canvas, own_colours: tuple[str, ...]) -> Surface:
    n = c.count(c.scale(9.5, 0.002) * 4, c.wide) * 4
    m = c.count(c.wide / n * 4, c.high) * 4
    shape = (c.batch, c.height, c.width)
    bend = [c.noise(60, 2.4, finest=20) * 0.05 for _ in range(2)]
    x, y = (c.u * n).expand(shape) + bend[0], (c.v * m).expand(shape) + bend[1]
    ix, iy = x.floor(), y.floor()
    fx, fy = x - ix - 0.5, y - iy - 0.5
    # Flat bundles of filaments, two over and two under; each float goes from -1 to 1.
    turn = (ix + iy) % 4
    weft = (turn < 2).float()
    along = torch.where(turn < 2, turn - 1 + fx + 0.5, turn - 3 + fy + 0.5)
    across = torch.where(turn < 2, fy, fx) * 2
    fine = [c.noise(1.5, 0.5, stretch=30.0), c.noise(40, 0.5, stretch=0.04)]
    filament = mix(fine[1], fine[0], weft)
    number = torch.where(turn < 2, iy % m + 2048, ix % n).int()
    own = c.per_cell(number) - 0.5
    main = c.colour(*own_colours, named=0.15)
    # Filaments shine across themselves, so that one way looks lighter than the other.
    dip, rim = along.abs() ** 3, across.abs() ** 6
    tone = 0.03 + weft * 0.11 + own * 0.03 + filament * 0.018 - dip * 0.09 - rim * 0.09
    colour = shade(main.expand(c.batch, 3, c.height, c.width), tone)
    finish = c.pick({"": 0.14, "glossy": 0.06, "matte": 0.5})
    # Resin fills what lies deep; the weave shows through it but a little.
    height = 0.5 + (1 - dip) * 0.03 - rim * 0.03 + filament * 0.002 + c.noise(30, 2.4) * 0.004
    return c.surface(colour, height, finish + c.noise(50, 1.9) * 0.01)


def _forged(c: Canvas) -> Surface:
    size = c.scale(30, 0.03)

    def flake(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        half = 0.12 + 0.16 * ((own * 37) % 1)
        side = half + 0.03 * torch.sin(x * 7 + own * 40) - y.abs()
        end = 0.44 + 0.05 * torch.sin(y * 30 + own * 90) - x.abs()
        return 0.3 * ((side > 0) & (end > 0))

    s = strew(
        c, size * 0.36, 0.52, flake, breadth=0.32, layers=2, size=size, sizes=(0.4, 1.2), rise=0.9
    )
    own = c.per_cell(s.index) - 0.5
    filament = torch.sin(s.y * 190 + own * 60 + torch.sin(s.x * 5) * 1.5)
    cloud, fine = c.noise(22, 1.6), c.noise(3, 0.9)
    main = c.colour("1c1d1f", "18191b", "232427", named=0.1)
    tone = 0.05 + own * 0.16 + filament * 0.018 + cloud * 0.02 + fine * 0.008 - (1 - s.some) * 0.06
    colour = shade(main.expand(c.batch, 3, c.height, c.width), tone)
    finish = c.pick({"": 0.14, "glossy": 0.06, "matte": 0.5})
    return c.surface(colour, 0.5 + s.height * 0.03 + c.noise(30, 2.4) * 0.004, finish)


@family("metal", "chain mail", "chainmail", "mail armour", "knight's chainmail", "metal rings")
def chainmail(c: Canvas) -> Surface:
    n = c.count(c.scale(30, 0.01), c.wide)
    m = c.count(c.wide / n * 0.5, c.high, multiple=2)
    shape = (c.batch, c.height, c.width)
    unit = c.wide / n
    x, y = c.u * n, c.v * m
    top, lit, index = (
        c.full(0.0),
        c.full(0.0),
        torch.zeros(shape, dtype=torch.int32, device=c.device),
    )
    # Every ring goes through four others: rows lean to the left and to the right in turn, each ring
    # rising on one side above those that it sinks below on the other.
    for row in (-1, 0, 1):
        line = y.floor() + row
        shift = (line % 2) * 0.5
        lean = 1 - (line % 2) * 2
        for ox in (-1, 0, 1):
            column = (x - shift).floor() + ox
            dx = (x - shift - column - 0.5) * unit
            dy = (y - line - 0.5) * (c.high / m)
            r = torch.hypot(dx, dy * 1.06) / (unit * 0.5)
            across = (r - 1) / 0.25
            tube = (1 - across * across).clamp(min=0).sqrt()
            level = 0.36 + 0.3 * lean * dx / (unit * 0.5) + 0.26 * tube
            level = torch.where(tube > 0, level, torch.zeros_like(level)).expand(shape)
            over = level > top
            top = torch.where(over, level, top)
            number = ((line % m) * 61 + column % n).int().expand(shape)
            index = torch.where(over, number, index)
            side = -across * (dx * 0.35 + dy) / torch.hypot(dx, dy).clamp(min=1e-3)
            lit = torch.where(over, side.expand(shape) * 0.5 + tube.expand(shape) * 0.5 - 0.3, lit)
    metal = (top > 0.02).float()
    grime, fine = c.noise(24, 1.3), c.noise(3, 0.8)
    own = c.per_cell(index % 4096) - 0.5
    main = c.colour("8e9194", "7a7d80", "a5a7a9", named=0.2)
    colour = shade(main, lit * 0.42 + own * 0.1 + grime * 0.03 + fine * 0.02)
    rusty = smoothstep(0.9, 2.2, grime + fine * 0.3 + own) * 0.5
    colour = mix(colour, shade(c.fixed("6b4a34", "754f36"), fine * 0.1), rusty)
    colour = shade(colour, -shadow(c, top, 3.0, 1.0) * 0.7)
    colour = mix(c.fixed("0a0a0b"), colour, metal)
    return c.surface(colour, top, 0.32 + grime * 0.04 + rusty * 0.4 + (1 - metal) * 0.4, metal)


@family(
    "stone", "fish scale tiles", "scallop tiles", "scalloped tiles", "mermaid tiles", "fan tiles"
)
def scallop(c: Canvas) -> Surface:
    b = c.scales(c.scale(32, 0.1), overlap=0.5)
    face = smoothstep(0.7, 1.2, b.edge)
    main = c.colour("2f7f86", "3a6d8c", "cfd6d2", "7a9a8a")
    tone = (c.per_cell(b.index) - 0.5) * 0.24 + c.noise(26) * 0.03 + (b.y - 0.6) * -0.08
    return glazed(c, shade(main, tone), face, b.edge - 0.7, b.index)


@family(
    "stone",
    "shingles of slate",
    "slate shingles",
    "wooden shingles",
    "asphalt shingles",
    "shingle roof",
    "shake roof",
)
def shingles(c: Canvas) -> Surface:
    size = c.scale(24, 0.125)
    b = c.courses(size, size * 1.25, shift=0.5, ragged=True)
    own, lift = c.per_cell(b.index + 5) - 0.5, c.per_cell(b.index + 9) - 0.5
    grain = c.noise(40, 1.0, stretch=0.12)
    bump, fine, grit = c.noise(14, 1.5), c.noise(5, 1.0), c.noise(1.7, 0.4)
    width = c.wide / c.count(size, c.wide)
    side = torch.minimum(b.x, 1 - b.x) * width + fine * 0.1
    # The lower edge is broken a little; some hang lower than others.
    low = 0.985 - (lift.clamp(min=-0.3) + 0.3) * 0.05 + bump * 0.008
    beyond = smoothstep(0.0, 0.012, b.y - low)
    gap = 1 - smoothstep(0.25, 0.7, side)
    y = b.y * (1 - beyond)
    height = 0.14 + y * 0.46 + own * 0.05 + lift * (b.x - 0.5) * 0.08 + grain * 0.012 + fine * 0.008
    height = height - gap * 0.16 * (1 - 0.5 * b.y)
    main = c.colour("55585c", "6d5a48", "474b50", "7a6a58")
    tone = own * 0.3 + grain * 0.055 + bump * 0.03 + grit * 0.03 + (b.y - 0.6) * 0.1
    lichen = smoothstep(1.6, 2.2, c.noise(16, 1.2) + fine * 0.3 + own) * 0.5
    colour = mix(shade(main, tone), c.fixed("a3a58c", "8f987a"), lichen)
    edge = smoothstep(0.03, 0.0, (b.y - low).abs() - 0.005) * (1 - beyond)
    colour = shade(colour, edge * 0.08 - gap * 0.35 - beyond * 0.5)
    colour = shade(colour, -shadow(c, height, 5.0, 0.9) * 0.65)
    return c.surface(colour, height, 0.84 + grain * 0.02 + lichen * 0.08)


@family(
    "wood",
    "end grain wood",
    "wood end grain",
    "butcher block",
    "chopping block",
    "log slices",
)
def endgrain(c: Canvas) -> Surface:
    size = c.scale(52, 0.06)
    b = c.courses(size, size, shift=0.5)
    width = c.wide / c.count(size, c.wide)
    # The pith of a block's tree lies in it or beside it.
    x = (b.x - 0.5 + (c.per_cell(b.index) - 0.5) * 1.8) * width
    y = (b.y - 0.5 + (c.per_cell(b.index + 5) - 0.5) * 1.8) * width
    r, turn = torch.hypot(x, y), torch.atan2(y, x)
    bent = r + c.noise(30, 2.2) * 1.1 + torch.sin(turn * 3 + c.per_cell(b.index + 7) * TAU) * 0.8
    late = rings(c, bent, c.full(0.0), 1.6 + 2.2 * c.per_cell(b.index + 9))
    # Rays run from the pith.
    ray = turn * (9 + (r / 6).floor() * 6)
    rays = (1 - smoothstep(0.0, 0.35, (ray / TAU - (ray / TAU).round()).abs() * r * 0.35)) * 0.25
    pores = smoothstep(1.1, 2.0, c.noise(1.6, 0.2)) * (1 - late * 0.7)
    tone = (c.per_cell(b.index + 3) - 0.5) * 0.28 + c.noise(18, 1.4) * 0.03
    gap, near = smoothstep(0.1, 0.5, b.edge), smoothstep(0.2, 1.8, b.edge)
    cut = Cut(late, c.noise(2.0, 0.5) * 0.5, pores, c.full(0.0))
    colour = shade(stained(species(c), cut, 1.15), tone + rays * 0.3 + (near - 1) * 0.25)
    colour = mix(c.fixed("2a1c10"), colour, gap)
    finish = c.pick({"": 0.5, "varnished": 0.15, "polished": 0.18, "raw": 0.85})
    height = 0.36 + gap * (0.2 + near * 0.06 + tone * 0.08 - late * 0.006 - pores * 0.012)
    return c.surface(colour, height, finish + late * 0.05 + (1 - gap) * 0.2)


@family(
    "stone", "basalt columns", "giant's causeway", "hexagonal basalt", "basalt columns from above"
)
def basalt(c: Canvas) -> Surface:
    size = c.scale(42, 0.4)
    q = c.cells(size, jitter=0.34, aspect=0.866, offset_rows=True, at=c.warp(0.7, 18))
    level = c.per_cell(q.index)
    bump, fine, grit = c.noise(18, 1.5), c.noise(6, 1.1), c.noise(1.7, 0.4)
    rim = q.border + bump * 0.006 - 0.02
    face, round_ = smoothstep(0.0, 0.03, rim), smoothstep(0.0, 0.12, rim)
    lean = q.dx * (c.per_cell(q.index + 3) - 0.5) + q.dy * (c.per_cell(q.index + 5) - 0.5)
    dish = (q.near * 1.2) ** 2
    pits = smoothstep(1.7, 2.5, fine + grit * 0.3) * face
    rings = torch.sin(q.border * 70 + bump) * (1 - round_) * 0.4
    height = 0.08 + face * (0.16 + level * 0.38) + round_ * (0.14 + lean * 0.14 + dish * 0.05)
    height = height + bump * 0.014 + fine * 0.012 + grit * 0.006 - pits * 0.05
    main = c.colour("4d4f50", "5a5955", "434648")
    stone = fired(c, main, q.index, c.full(0.24))
    stone = shade(stone, bump * 0.04 + fine * 0.05 + grit * 0.05 + rings * 0.03 - pits * 0.2)
    rust_ = smoothstep(0.9, 2.2, c.noise(30, 1.4) + level) * 0.3
    stone = mix(stone, shade(c.fixed("7a6a55", "867358"), fine * 0.1), rust_)
    return joined(c, stone, c.fixed("1d1c1b", "262321"), face, height, 0.85 + fine * 0.02)


@family("other", "honeycomb", "beehive", "bee honeycomb", "honey", "wax comb")
def honeycomb(c: Canvas) -> Surface:
    b = c.hexagons(c.scale(22, 0.0054))
    wall = 1 - smoothstep(1.0, 2.6, b.edge)
    depth = smoothstep(1.0, 8.0, b.edge)
    full = (c.per_cell(b.index) > 0.45).float()
    main = c.colour("d08a1c", "c67a12", "dd9c2e", named=0.1)
    wax = shade(c.fixed("e0b860", "d4a548"), c.noise(6, 1.0) * 0.06)
    cell = shade(
        main, -depth * 0.35 * (1 - full) + full * 0.08 + (c.per_cell(b.index + 3) - 0.5) * 0.2
    )
    height = 0.75 * wall + (1 - wall) * (0.62 - depth * (0.5 - 0.4 * full))
    return c.surface(mix(cell, wax, wall), height, mix(0.12 + (1 - full) * 0.4, c.full(0.6), wall))


@family("metal", "wire mesh", "chain link fence", "wire fence", "chicken wire", "woven wire mesh")
def wire(c: Canvas) -> Surface:
    n = c.count(c.scale(26, 0.05), c.wide)
    m = c.count(c.wide / n, c.high)
    unit = c.wide / n / math.sqrt(2)
    bend = c.noise(50, 2.2) * 0.012
    a, b = c.u * n + c.v * m + bend, c.u * n - c.v * m + bend
    da, db = (a - a.round()) * unit, (b - b.round()) * unit
    # Two sets of wires, each over one and under the next of the other.
    over = torch.cos(math.pi * (a.round() + b.round()))
    thick = 1.55
    ha, hb = ((1 - (d / thick) ** 2).clamp(min=0).sqrt() for d in (da, db))
    near_a, near_b = exp(-((da / 4.5) ** 2)), exp(-((db / 4.5) ** 2))
    la = torch.where(ha > 0, 0.5 + ha * 0.3 + over * near_b * 0.14, torch.zeros_like(ha))
    lb = torch.where(hb > 0, 0.5 + hb * 0.3 - over * near_a * 0.14, torch.zeros_like(hb))
    shape = (c.batch, c.height, c.width)
    top = torch.maximum(la, lb).expand(shape)
    metal = smoothstep(0.5, 0.56, top)
    side = torch.where(la > lb, da, -db).expand(shape) / thick  # the light comes from above
    fine, spot = c.noise(4, 1.0), c.noise(20, 1.4)
    rusty = smoothstep(1.0, 2.2, spot + fine * 0.4) * 0.6
    main = c.colour("a8abad", "8f9295", named=0.2)
    zinc = shade(main, -side * 0.22 + fine * 0.04 + (top - 0.75) * 0.4)
    zinc = mix(zinc, shade(c.fixed("7d4f30", "8a5a38"), fine * 0.1), rusty)
    ground = shade(c.second("101112", "16181a"), spot * 0.03)
    dark = shadow(c, top, 5.0, 1.0)
    colour = mix(shade(ground, -dark * 0.3), shade(zinc, -dark * 0.3), metal)
    return c.surface(
        colour, 0.1 + top * 0.8, 0.4 + (1 - metal) * 0.4 + rusty * 0.3, metal * (1 - rusty)
    )


@family("fabric", "sequins", "glitter dress", "disco sequins", "sequin fabric", "glitter")
def sequins(c: Canvas) -> Surface:
    b = c.scales(c.scale(9, 0.006), overlap=0.5)
    tilt = c.per_cell(b.index)
    lip = 1 - smoothstep(0.0, 0.9, b.edge)
    main = c.colour("c9a24a", "b9bbc2", "a8286a", "3a6ab0", named=0.5)
    colour = shade(
        main, (tilt - 0.45) * 1.1 + (b.y - 0.7) * 0.3 - lip * 0.4 + (tilt > 0.9).float() * 0.4
    )
    return c.surface(colour, 0.15 + b.y * 0.5 + (tilt - 0.5) * 0.15, 0.15 + tilt * 0.1, 0.85)


@family("wood", "thatch", "straw", "hay", "straw roof", "thatched roof", "hay bale")
def thatch(c: Canvas) -> Surface:
    return c.variant(
        {
            "thatch|roof|straw roof|thatched roof|hut|reed": _thatched,
            "hay|straw|hay bale|bale|haystack|stack|stable|dried": _loose_straw,
        }
    )


def _loose_straw(c: Canvas) -> Surface:
    """Stalks as they fell, hollow and split, and blades of dry leaf among them."""
    size = c.scale(58, 0.2)

    def stalk(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        bent = y - ((own * 61) % 1 - 0.5) * 0.3 * x * x
        half = 0.016 + 0.016 * ((own * 17) % 1)
        tilt = x * ((own * 29) % 1 - 0.5)
        tube = (1 - (bent / half) ** 2).clamp(min=0).sqrt()
        return (0.06 + tube * half * 6 + tilt * 0.5).clamp(min=0.02) * (
            (tube > 0) & (x.abs() < 0.5)
        )

    s = strew(
        c, size * 0.16, 0.5, stalk, breadth=0.06, layers=2, size=size, sizes=(0.3, 1.1), rise=0.9
    )
    own, kind, tint = c.per_cell(s.index, 3).unbind(1)
    fine, cloud = c.noise(4, 0.9), c.noise(70, 1.8)
    fibre = torch.cos(s.y * 900 + own * 30) * 0.5
    node = exp(-(((s.x - (own - 0.5) * 0.6) / 0.008) ** 2)) * (kind > 0.4)
    main = c.colour("c2a05c", "b3924f", "ceb070", "a88b52", named=0.2)
    grey = main.mean(1, keepdim=True) * 0.7 + main * 0.25
    colour = mix(main.expand(c.batch, 3, c.height, c.width), grey, smoothstep(0.7, 0.95, tint))
    colour = shade(
        colour, (kind - 0.5) * 0.28 + fibre * 0.03 + fine * 0.02 + cloud * 0.03 - node * 0.2
    )
    height = 0.06 + s.height * 0.5 + node * 0.01 * s.some
    chaff = strokes(c, 2600, (8, 30), (0.5, 1.4), bend=0.5)
    height = height + chaff * 0.05 * (1 - s.some)
    colour = mix(shade(main * 0.5, chaff * 0.3 - 0.05 + fine * 0.04), colour, s.some)
    colour = shade(colour, -shadow(c, height, 5.0, 1.2) * 0.7)
    return c.surface(colour, height, 0.72 + own * 0.12)


def _thatched(c: Canvas) -> Surface:
    n = c.count(c.scale(1.0, 0.0047) * 62, c.high)
    bend = c.noise(40, 2.0, finest=8) * 3.5 + c.noise(9, 1.2) * 1.2
    step = (c.v + bend / c.high) * n
    row = step - step.floor()
    # Straws hang down in layers, over a mat of others; ends are ragged and dark below.
    fibres, stalk = c.noise(40, 0.9, stretch=0.05), c.noise(22, 0.6, stretch=0.06)
    straw = strokes(c, 4200, (14, 46), (0.5, 1.15), lean=1.5708, turn=0.45, bend=0.35)
    clump = c.noise(26, 1.4, stretch=0.4)
    main = c.colour("b3935a", "a38450", "c2a468", "8f7a52")
    height = 0.25 + row * 0.28 + straw * 0.22 + fibres * 0.05 + stalk * 0.04 + clump * 0.03
    tone = fibres * 0.07 + stalk * 0.06 + clump * 0.04 + (straw - 0.25) * 0.4
    old = smoothstep(0.0, 1.8, c.noise(60, 1.6)) * 0.3
    grey = main.mean(1, keepdim=True) * 0.8 + main * 0.1
    colour = shade(mix(main, grey, old), tone)
    colour = shade(colour, -shadow(c, height, 4.0, 1.1) * 0.7 - (1 - row) ** 8 * 0.35)
    return c.surface(colour, height, 0.94)


@family(
    "other",
    "acoustic foam",
    "studio foam",
    "soundproof foam",
    "pyramid studs",
    "waffle",
    "pyramids",
)
def pyramids(c: Canvas) -> Surface:
    return c.variant(
        {"acoustic foam": _pyramid_foam, "waffle|belgian waffle|ice cream waffle": _waffle}
    )


def _pyramid_foam(c: Canvas) -> Surface:
    size = c.scale(24, 0.05)
    b = c.courses(size, size, shift=0.0)
    x, y = b.x - 0.5, b.y - 0.5
    own = c.per_cell(b.index) - 0.5
    bend = c.noise(12, 1.8, finest=3) * 0.015
    rise = 1 - torch.maximum(x.abs(), y.abs()) * 2 + bend
    # Tips are a little blunt, valleys a little filled.
    rise = smoothstep(-0.12, 1.12, rise) * 0.35 + rise.clamp(0.03, 0.93) * 0.65
    pores, large = c.cells(1.9, jitter=1.0), c.cells(4.4, jitter=1.0)
    open_ = (1 - smoothstep(0.12, 0.42, pores.near)) * (c.per_cell(pores.index) > 0.45)
    hole = (1 - smoothstep(0.06, 0.2, large.near)) * (c.per_cell(large.index) > 0.82)
    fine, cloud = c.noise(2.2, 0.6), c.noise(60, 1.8)
    main = c.colour("3a3b3f", "2f3033", "4a4b50", named=0.4)
    deep = (1 - rise) ** 2
    tone = (
        own * 0.03
        + fine * 0.03
        + cloud * 0.015
        - open_ * 0.16
        - hole * 0.3
        - deep * 0.42
        + rise * 0.1
    )
    height = 0.08 + rise * 0.8 + own * 0.03 + fine * 0.006 - open_ * 0.02 - hole * 0.04
    return c.surface(shade(main, tone + 0.04), height, 0.96)


def _waffle(c: Canvas) -> Surface:
    size = c.scale(32, 0.02)
    b = c.courses(size, size, shift=0.0, at=c.warp(0.5, 40))
    own = c.per_cell(b.index) - 0.5
    step = c.wide / c.count(size, c.wide)
    cloud, bump, fine, grit = c.noise(50, 1.8), c.noise(9, 1.5), c.noise(4, 1.0), c.noise(1.8, 0.4)
    inside = b.edge + bump * 0.12
    wall = smoothstep(step * 0.26, step * 0.1, inside)
    ridge = smoothstep(step * 0.1, step * 0.02, inside)
    bubbles = c.cells(3.4, jitter=1.0)
    pore = (1 - smoothstep(0.08, 0.26, bubbles.near)) * (c.per_cell(bubbles.index) > 0.72)
    # The iron browned what touched it most: the ridges, and the floors by patches.
    brown = (
        ridge * 0.5
        + (1 - wall) * 0.3
        + smoothstep(-0.6, 1.8, cloud + bump * 0.35) * 0.5
        + own * 0.2
    )
    main = c.colour("d9a455", "cf9648", "dfae62", named=0.1)
    tan = torch.tensor([0.6, 0.46, 0.34], device=c.device).view(1, 3, 1, 1)
    colour = mix(shade(main, c.full(0.14)), main * tan, brown.clamp(0, 1) * 0.8)
    colour = shade(colour, fine * 0.04 + grit * 0.03 - pore * 0.22)
    height = 0.16 + wall * 0.6 + bump * 0.012 + fine * 0.01 + grit * 0.005 - pore * 0.05
    colour = shade(colour, -shadow(c, height, 6.0, 0.8) * 0.4)
    return c.surface(colour, height, 0.62 - ridge * 0.1 + fine * 0.03 + pore * 0.1)


@family("other", "glass blocks", "glass bricks", "glass block wall", "frosted glass blocks")
def glassblocks(c: Canvas) -> Surface:
    size = c.scale(48, 0.2)
    b = c.courses(size, size, shift=0.0)
    edge = b.edge + c.noise(14, 1.8) * 0.05
    face = smoothstep(1.1, 1.5, edge)
    # A hollow block: a rounded rim of solid glass, thin walls with waves pressed into them, and what is
    # behind, upside down and blurred.
    wave, soft = c.noise(11, 2.4, finest=5), c.noise(50, 2.2)
    own = c.per_cell(b.index + 3) - 0.5
    rim = smoothstep(7.0, 3.0, edge)
    bulge = smoothstep(1.2, 9.0, edge)
    swirl = torch.sin(wave * 1.5 + own * 6 + (b.x + b.y) * 2)
    sky = smoothstep(0.1, 0.95, b.y + wave * 0.07)
    main = c.colour("a9cbc6", "b4d0d6", "9fc4b8", named=0.3)
    deep = main * torch.tensor([0.5, 0.66, 0.64], device=c.device).view(1, 3, 1, 1)
    colour = mix(deep, main, (0.3 + 0.5 * sky + swirl * 0.16 + soft * 0.05).clamp(0, 1))
    glint = smoothstep(0.75, 1.0, swirl) * (1 - rim) * 0.3
    caught = exp(-((edge - 5.2) ** 2) * 0.5) * torch.where(b.x + b.y < 1.0, 0.45, 0.12)
    colour = shade(colour, glint + caught - exp(-((edge - 2.6) ** 2) * 0.5) * 0.3 + own * 0.06)
    colour = shade(colour, -(1 - smoothstep(1.4, 2.2, edge)) * 0.3)
    grit = c.noise(1.8, 0.4)
    grout = shade(c.second("cfcbc2", "b0aca4"), grit * 0.05)
    height = 0.2 + face * 0.16 + bulge * 0.34 + swirl * 0.03 * (1 - rim) * face
    return c.surface(mix(grout, colour, face), height, mix(c.full(0.88), 0.05 + rim * 0.02, face))


@family(
    "other",
    "starry sky",
    "stars",
    "night sky",
    "outer space",
    "galaxy",
    "cosmos",
    "milky way",
    wear=False,
)
def stars(c: Canvas) -> Surface:
    cloud, thin = c.noise(c.scale(80, None), 2.3), c.noise(30, 1.9)
    glow = smoothstep(-0.8, 2.8, cloud + thin * 0.35)
    colour = mix(
        c.colour("070a18", "0a0d1c", "06070f", named=0.1),
        c.second("2a2f6a", "4a2a5e", "1f4a66"),
        glow * 0.8,
    )
    light = c.full(0.0)
    for k, (size, rare) in enumerate(((7.0, 0.78), (15.0, 0.6), (40.0, 0.45))):
        q = c.cells(size)
        pick = c.per_cell(q.index + 31 * k)
        radius = q.near * size
        core = (1 - smoothstep(0.2, 0.5 + 0.5 * k, radius)) + exp(-radius * (2.2 - 0.8 * k)) * 0.5
        light = torch.maximum(light, core * (pick > rare).float() * (0.35 + 0.65 * pick))
    colour = mix(colour, c.fixed("f6f4ff", "eaf0ff"), light.clamp(0, 1))
    return c.surface(colour, 0.4 + glow * 0.02 + light * 0.1, 0.9)


@family("wood", "wood chips", "bark mulch", "mulch", "playground wood chips", "sawdust")
def mulch(c: Canvas) -> Surface:
    size = c.scale(24, 0.04)

    def chip(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # Split along the grain, torn across it.
        half = 0.07 + 0.1 * ((own * 37) % 1)
        side = half + 0.03 * torch.sin(x * 9 + own * 40) - y.abs()
        end = 0.42 + 0.05 * torch.sin(y * 60 + own * 90) - x.abs()
        bent = 0.16 * ((own * 19) % 1) * (0.2 - x * x)
        return (0.12 + bent + 0.1 * y + 0.5 * side) * (torch.minimum(side, end) > 0)

    s = strew(
        c, size * 0.37, 0.5, chip, breadth=0.22, size=size, sizes=(0.35, 1.15), layers=2, rise=0.9
    )
    own, kind = c.per_cell(s.index + 7), c.per_cell(s.index + 19)
    fine, grit = c.noise(5, 0.9), c.noise(1.7, 0.4)
    grain = (
        torch.sin(s.y * (120 + own * 160) + torch.sin(s.x * 9 + own * 30) * 1.5) * 0.5 + grit * 0.5
    )
    main = c.colour("8a6440", "7a5636", "9c7850", "6d4a30")
    bark_ = smoothstep(0.66, 0.72, kind)
    wood_ = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.45) * 0.5 + grain * 0.09)
    colour = mix(wood_, shade(main * 0.5, grain * 0.14 + fine * 0.08), bark_)
    colour = mix(shade(c.fixed("2b1f16", "35281c"), fine * 0.18), colour, s.some)
    height = 0.04 + s.height * 0.7 + grain * 0.012 * s.some + fine * 0.01 * (1 - s.some)
    colour = shade(colour, -shadow(c, height, 5.0, 1.0) * 0.7)
    return c.surface(colour, height, 0.92)
