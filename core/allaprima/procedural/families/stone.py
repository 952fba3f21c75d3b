"""Masonry and stone."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade


@family("stone", "brick wall", "bricks", "brick", "brickwork", "old house wall", "masonry wall")
def brick(c: Canvas) -> Surface:
    size = c.scale(16)
    joint = c.uniform(1.2, 2.2)
    at = c.warp(c.uniform(0.0, 1.0), 14)
    b = c.courses(size * c.uniform(2.0, 2.6), size, at=at)
    rough = c.noise(10) * 0.8
    face = smoothstep(joint * 0.5, joint * 0.5 + 1.6, b.edge + rough * 0.25)
    tone = (c.per_cell(b.index) - 0.5) * c.uniform(0.15, 0.5)
    main = shade(c.colour("9a4a34", "8c3f2d", "a8573d", "7d3a2c"), tone + c.noise(5, 1.0) * 0.06)
    mortar = shade(c.second("b8b0a2", "9d968b", "cfc8ba"), c.noise(3, 0.8) * 0.05)
    height = face * (0.62 + (c.per_cell(b.index) - 0.5) * 0.12 + c.noise(6, 1.2) * 0.04) + 0.15
    return c.surface(
        mix(mortar, main, face), height, mix(c.full(0.95), c.full(0.8) + tone * 0.1, face)
    )


@family(
    "stone",
    "stone wall",
    "castle wall",
    "castle stone",
    "medieval stone wall",
    "ashlar",
    "stone blocks",
    "dungeon wall",
)
def stonewall(c: Canvas) -> Surface:
    size = c.scale(26)
    at = c.warp(c.uniform(0.8, 2.4), 40)
    b = c.courses(size * c.uniform(1.4, 2.0), size, at=at, ragged=True)
    joint = c.uniform(1.4, 2.6)
    face = smoothstep(joint * 0.5, joint * 0.5 + 3.5, b.edge + c.noise(14, 2.0) * 0.8)
    tone = (c.per_cell(b.index) - 0.5) * c.uniform(0.2, 0.5)
    grain = c.noise(14, 1.2)
    main = shade(c.colour("8d877c", "77736b", "a0988a", "6d6c6a"), tone + grain * 0.09)
    mortar = shade(c.second("5b564d", "4a463f", "857e71"), c.noise(3, 0.8) * 0.06)
    height = 0.12 + face * (0.55 + tone * 0.3 + grain * 0.07)
    return c.surface(mix(mortar, main, face), height, 0.88 + grain * 0.04)


@family(
    "stone",
    "cobblestone",
    "cobbles",
    "cobbled street",
    "castle floor",
    "old town street",
    "cobblestone pavement",
)
def cobblestone(c: Canvas) -> Surface:
    size = c.scale(20)
    q = c.cells(size, jitter=0.7, at=c.warp(1.2, 30))
    gap = c.uniform(0.06, 0.12)
    face = smoothstep(gap, gap + 0.12, q.edge)
    dome = (1 - (q.near * 1.25).clamp(0, 1) ** 2).clamp(min=0) ** 0.5
    tone = (c.per_cell(q.index) - 0.5) * c.uniform(0.25, 0.55)
    main = shade(c.colour("7e7a74", "6c6965", "8f867a", "5e6065"), tone + c.noise(6, 1.0) * 0.08)
    soil = shade(c.second("3a342c", "4b4438", "2d2a26"), c.noise(3, 0.6) * 0.1)
    height = 0.08 + face * (0.3 + 0.5 * dome + tone * 0.15 + c.noise(5, 1.0) * 0.02)
    return c.surface(
        mix(soil, main, face), height, mix(c.full(0.95), 0.68 + c.noise(8) * 0.05, face)
    )


@family(
    "stone", "paving slabs", "flagstones", "pavement", "sidewalk", "terrace slabs", "stone floor"
)
def paving(c: Canvas) -> Surface:
    q = c.cells(c.scale(34), jitter=0.9, at=c.warp(1.5, 20))
    gap = c.uniform(0.04, 0.07)
    face = smoothstep(gap, gap + 0.05, q.edge)
    tone = (c.per_cell(q.index) - 0.5) * 0.35
    grain = c.noise(16, 1.3)
    main = shade(c.colour("9c9486", "8b8781", "a79b84", "82807d"), tone + grain * 0.08)
    joint = shade(c.second("56503f", "6b6558"), c.noise(2.5, 0.6) * 0.08)
    height = 0.15 + face * (0.6 + tone * 0.2 + grain * 0.05)
    return c.surface(mix(joint, main, face), height, 0.86 + grain * 0.04)


@family(
    "stone",
    "ceramic tiles",
    "bathroom tiles",
    "kitchen tiles",
    "square tiles",
    "tiled wall",
    "swimming pool tiles",
)
def tiles(c: Canvas) -> Surface:
    size = c.scale(30)
    b = c.courses(size, size, shift=0.0)
    joint = c.uniform(1.2, 2.0)
    face = smoothstep(joint * 0.5, joint * 0.5 + 1.4, b.edge)
    tone = (c.per_cell(b.index) - 0.5) * c.uniform(0.0, 0.22)
    gloss = c.pick({"": 0.18, "glossy": 0.07, "matte": 0.6})
    main = shade(c.colour("e6e2d8", "cfd8da", "bcd0cf", "d9c9b0"), tone + c.noise(30) * 0.02)
    joint_colour = c.second("b5b0a6", "8e8a84", "dad6ce", "5c5a57")
    height = 0.25 + face * (0.5 + tone * 0.1) + c.noise(20, 2.0) * 0.01
    return c.surface(mix(joint_colour, main, face), height, mix(c.full(0.9), c.full(gloss), face))


@family("stone", "subway tiles", "metro tiles", "brick tiles", "glazed bricks")
def subway(c: Canvas) -> Surface:
    size = c.scale(17)
    b = c.courses(size * 2, size)
    face = smoothstep(0.7, 3.0, b.edge)
    tone = (c.per_cell(b.index) - 0.5) * c.uniform(0.03, 0.2)
    main = shade(c.colour("f0efea", "e3e6e4", "d2dfd8"), tone)
    grout = c.second("a9a59d", "6f6d6a", "cfcbc4")
    height = 0.2 + face * 0.55 + tone * 0.08
    return c.surface(
        mix(grout, main, smoothstep(0.6, 1.5, b.edge)), height, mix(c.full(0.9), c.full(0.08), face)
    )


@family("stone", "hexagon tiles", "hexagonal tiles", "hex tiles", "honeycomb tiles")
def hexagons(c: Canvas) -> Surface:
    b = c.hexagons(c.scale(22))
    face = smoothstep(0.7, 2.2, b.edge)
    tone = (c.per_cell(b.index) - 0.5) * c.uniform(0.05, 0.4)
    gloss = c.pick({"": 0.3, "glossy": 0.08, "matte": 0.65})
    main = shade(c.colour("dcd6c9", "8f9aa0", "51606a", "c7b79c"), tone + c.noise(20) * 0.02)
    grout = c.second("c9c5bd", "75726d", "3f3e3c")
    return c.surface(
        mix(grout, main, face),
        0.22 + face * 0.5 + tone * 0.1,
        mix(c.full(0.9), c.full(gloss), face),
    )


@family("stone", "checkered floor", "checkerboard tiles", "chessboard floor", "checker tiles")
def checker(c: Canvas) -> Surface:
    n = c.count(c.scale(26), c.wide, even=True)
    m = c.count(c.scale(26) * 0 + c.wide / n, c.high, even=True)
    x, y = c.u * n, c.v * m
    odd = (x.floor() + y.floor()) % 2
    fx, fy = x - x.floor(), y - y.floor()
    edge = torch.minimum(torch.minimum(fx, 1 - fx), torch.minimum(fy, 1 - fy)) * c.wide / n
    face = smoothstep(0.3, 1.2, edge)
    vein = c.noise(26, 1.5) * 0.05
    main, other = c.colour("1d1d1f", "2b2a2a", "5a2a22"), c.second("eceae4", "e5dfd0")
    colour = shade(mix(other, main, odd), vein)
    return c.surface(
        mix(c.fixed("7b7872"), colour, face), 0.35 + face * 0.3, 0.15 + (1 - face) * 0.7
    )


@family("stone", "mosaic", "mosaic tiles", "roman mosaic", "glass mosaic")
def mosaic(c: Canvas) -> Surface:
    size = c.scale(9)
    b = c.courses(size, size, shift=0.0, at=c.warp(1.0, 36))
    face = smoothstep(0.5, 1.3, b.edge)
    main = c.colour("3c7f96", "b99a5b", "a5563a", "4d8d73")
    pick = c.per_cell(b.index)
    other = c.second("e7dcc3", "2c4a63", "d8c48b", "efeae0")
    colour = shade(mix(main, other, (pick > 0.72).float()), (c.per_cell(b.index * 3) - 0.5) * 0.45)
    return c.surface(
        mix(c.fixed("8f8a80", "c4bfb4"), colour, face),
        0.25 + face * 0.45 + (pick - 0.5) * 0.1,
        mix(c.full(0.9), c.full(0.2), face),
    )


@family("stone", "marble", "polished marble", "marble slab", "bathroom marble", "veined marble")
def marble(c: Canvas) -> Surface:
    size = c.scale(100)
    flow = c.noise(size, 2.0, finest=9)
    # Veins lie where a field that runs across the slab, bent by the flow, crosses zero.
    n, m = c.count(size * 1.3, c.wide), c.count(size * 1.3, c.high)
    bent = flow * 0.2 + c.noise(26, 1.9, finest=5) * 0.03
    across = torch.sin(6.2832 * (c.u * n + c.v * m + bent))
    thick = (0.1 + 0.22 * smoothstep(-0.8, 1.4, c.noise(60, 2.0))) * c.uniform(0.7, 1.5)
    vein = (1 - across.abs() / thick).clamp(0, 1) ** 0.8 * smoothstep(-2.2, -0.2, c.noise(70, 2.0))
    branch = c.noise(48, 1.9, finest=6) + flow * 0.4
    fine = (1 - branch.abs() * 14).clamp(0, 1) * (0.25 + 0.5 * smoothstep(-0.3, 1.2, flow))
    main = c.colour("eceae6", "e4e0d8", "dfe2e3", "efe9df")
    dark = main.mean(1, keepdim=True) < 0.45
    light = c.fixed("e9e4d9", "d6cdb9")
    veins = c.second("6f7073", "8a8177", "575a5f", "a88a55")
    veins = veins if c.is_second_asked() else torch.where(dark, light, veins)
    haze = (1 - across.abs() / 0.7).clamp(0, 1) ** 2 * 0.16
    body = mix(shade(main, flow * 0.03 + c.noise(9, 1.2) * 0.02), veins, haze)
    strength = (vein * c.uniform(0.6, 0.95) + fine * 0.6).clamp(0, 1)
    gloss = c.pick({"": 0.1, "polished": 0.05, "honed": 0.4})
    return c.surface(
        mix(body, veins, strength),
        0.5 - strength * 0.05 + c.noise(30) * 0.008,
        gloss + strength * 0.06,
    )


@family("stone", "granite", "granite countertop", "speckled granite", "kitchen countertop")
def granite(c: Canvas) -> Surface:
    size = c.scale(4.5)
    q, r = c.cells(size), c.cells(size * 0.6)
    pick, small = c.per_cell(q.index), c.per_cell(r.index)
    main = c.colour("8f8b88", "a39a92", "b08a7c", "6f7274")
    colour = shade(main, (small - 0.5) * 0.35 + c.noise(24) * 0.05)
    colour = mix(
        colour,
        c.fixed("26262a", "332c2a"),
        ((pick < c.uniform(0.14, 0.3)) & (q.edge > 0.06)).float(),
    )
    colour = mix(colour, c.fixed("ebe6df", "d9cfc6"), (pick > c.uniform(0.78, 0.9)).float() * 0.85)
    gloss = c.pick({"": 0.25, "polished": 0.07, "rough": 0.75})
    return c.surface(
        colour, 0.5 + (small - 0.5) * 0.06 * (1 + 4 * (gloss > 0.5)), gloss + (pick - 0.5) * 0.08
    )


@family("stone", "terrazzo", "terrazzo floor", "venetian terrazzo", "office lobby floor")
def terrazzo(c: Canvas) -> Surface:
    size = c.scale(13)
    colour = shade(c.colour("e7e2d9", "d8d4cd", "efe9e1", "c9c3bb"), c.noise(3, 0.5) * 0.02)
    height, gloss = c.full(0.5), c.full(0.16)
    chips = (
        c.second("c77f5e", "4f6b66", "d9a441", "75797c"),
        c.second("2f3234", "9b4f3f", "e3c9a8"),
        c.second("8a9a95", "b58b6b", "55524e"),
    )
    for k, (paint, factor) in enumerate(zip(chips, (1.0, 0.65, 0.45), strict=True)):
        q = c.cells(size * factor, jitter=0.9, at=c.warp(1.2, 7))
        pick = c.per_cell(q.index + 977 * k)
        inside = smoothstep(0.12, 0.16, q.edge) * (pick < 0.3).float()
        colour = mix(colour, shade(paint, (pick - 0.15) * 1.2), inside)
        height = height + inside * 0.01
        gloss = gloss - inside * 0.03
    return c.surface(colour, height, gloss)


@family(
    "stone",
    "concrete",
    "bare concrete",
    "cement",
    "concrete wall",
    "parking garage wall",
    "bunker wall",
)
def concrete(c: Canvas) -> Surface:
    cloud, grain = c.noise(60, 1.5), c.noise(3, 0.6)
    pits = smoothstep(c.uniform(1.9, 2.4), 2.9, c.noise(6, 1.0))
    cast = c.pick({"": 0.0, "smooth": 0.0, "board-formed": 1.0})
    b = c.courses(c.wide / 2.0, c.scale(26), ragged=True)
    line = (1 - smoothstep(0.3, 1.6, b.edge)) * cast
    tone = cloud * 0.07 + grain * 0.035 + cast * (c.per_cell(b.index) - 0.5) * 0.1
    colour = shade(
        c.colour("9a9894", "8b8a87", "a7a39c", "7c7d7d"), tone - pits * 0.4 - line * 0.25
    )
    return c.surface(
        colour, 0.55 + cloud * 0.03 + grain * 0.02 - pits * 0.3 - line * 0.15, 0.82 + grain * 0.04
    )


@family(
    "stone",
    "plaster",
    "stucco",
    "rough plaster wall",
    "painted wall",
    "adobe wall",
    "whitewashed wall",
)
def plaster(c: Canvas) -> Surface:
    bumps = c.noise(c.scale(11), 1.5)
    trowel = c.noise(26, 1.8, stretch=2.2)
    height = 0.5 + bumps * 0.1 + trowel * 0.08
    colour = shade(
        c.colour("e5dccb", "ded3bd", "d9b48c", "eeeae1"),
        bumps * 0.05 + trowel * 0.045 + c.noise(70) * 0.03,
    )
    return c.surface(colour, height, 0.88 + bumps * 0.03)


@family(
    "stone",
    "sandstone",
    "layered sandstone",
    "canyon rock",
    "sedimentary rock",
    "desert canyon wall",
)
def sandstone(c: Canvas) -> Surface:
    n = c.count(c.scale(24), c.high)
    wavy = c.noise(34, 2.0, stretch=2.0) * 0.35
    wave = (
        torch.sin(6.2832 * (c.v * n + wavy)) * 0.6
        + torch.sin(6.2832 * (c.v * n * 3 + wavy * 2.2)) * 0.4
    )
    grain = c.noise(3, 0.6)
    rock = c.noise(30, 1.4)
    colour = shade(
        c.colour("c08a5a", "b8734a", "d1a878", "a8623f"), wave * 0.15 + grain * 0.04 + rock * 0.04
    )
    return c.surface(colour, 0.5 + wave * 0.16 + rock * 0.07 + grain * 0.02, 0.9 + grain * 0.03)


@family("stone", "slate", "slate rock", "natural slate", "split slate", "schist")
def slate(c: Canvas) -> Surface:
    a = c.noise(c.scale(34), 1.5, stretch=1.8)
    steps = (a * 2.6).floor() / 2.6
    cliff = a * 2.6 - (a * 2.6).floor()
    edge = 1 - smoothstep(0.0, 0.12, cliff)
    fine = c.noise(8, 1.1, stretch=2.0)
    colour = shade(
        c.colour("4a5157", "3f464b", "565a5c", "4d4f57"), fine * 0.12 + steps * 0.05 - edge * 0.3
    )
    return c.surface(colour, 0.5 + steps * 0.13 + fine * 0.04, 0.62 + fine * 0.06)


@family(
    "stone",
    "rock",
    "rock face",
    "cliff",
    "boulder",
    "mountain rock",
    "cave wall",
    "asteroid surface",
)
def rock(c: Canvas) -> Surface:
    q = c.cells(c.scale(30), at=c.warp(5, 26))
    facet = q.dx * (c.per_cell(q.index) - 0.5) + q.dy * (c.per_cell(q.index + 5) - 0.5)
    big, fine = c.noise(40, 1.5), c.noise(8, 1.1)
    height = 0.5 + facet * 0.55 + big * 0.12 + fine * 0.05
    crack = (1 - smoothstep(0.0, 0.07, q.edge)) * smoothstep(-0.6, 0.6, c.noise(40))
    colour = shade(
        c.colour("75706a", "686460", "837a6d", "5c5b5c"),
        facet * 0.75 + big * 0.09 + fine * 0.08 - crack * 0.45,
    )
    return c.surface(colour, height - crack * 0.25, 0.88 + fine * 0.04)


@family(
    "stone", "gravel", "pebbles", "river stones", "beach pebbles", "gravel path", "railway ballast"
)
def gravel(c: Canvas) -> Surface:
    size = c.scale(8)
    height = c.full(0.08)
    colour = shade(c.fixed("3d3933", "4b463d"), c.noise(4, 0.8) * 0.1)
    tint = c.colour("8c857a", "9a8d7b", "7d7c7b", "a89f91")
    for k, factor in enumerate((0.75, 1.0, 1.25)):
        q = c.cells(size * factor, jitter=0.8)
        r = q.near / (0.42 + 0.16 * c.per_cell(q.index + 71 * k))
        dome = (1 - r * r).clamp(min=0).sqrt()
        top = (0.3 + 0.25 * c.per_cell(q.index + 131 * k)) * (dome > 0) + dome * 0.35
        over = (top > height).float()
        pebble = shade(
            tint,
            (c.per_cell(q.index + 17 * k) - 0.5) * 0.75
            + (dome - 0.7) * 0.3
            + c.noise(3, 0.7) * 0.04,
        )
        colour, height = mix(colour, pebble, over), torch.maximum(height, top)
    return c.surface(colour, height, 0.8 - height * 0.15)


@family("stone", "asphalt", "tarmac", "road surface", "street", "highway")
def asphalt(c: Canvas) -> Surface:
    q = c.cells(c.scale(4), jitter=1.0)
    pick = c.per_cell(q.index)
    stone = smoothstep(0.08, 0.3, q.edge)
    cloud = c.noise(60, 1.6)
    main = c.colour("3b3b3d", "46464a", "4f4e4d", "2f3033", named=0.12)
    colour = shade(main, (pick - 0.5) * 0.4 * stone + cloud * 0.06 - (1 - stone) * 0.3)
    return c.surface(colour, 0.4 + stone * 0.25 + (pick - 0.5) * 0.2, 0.9 - pick * 0.1)
