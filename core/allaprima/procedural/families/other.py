"""Roofs, skins, paper, plastics and patterns."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 6.2831853


@family(
    "other",
    "roof tiles",
    "clay roof",
    "terracotta roof",
    "shingles",
    "house roof",
    "mediterranean roof",
)
def roof(c: Canvas) -> Surface:
    b = c.scales(c.scale(20), overlap=0.7)
    tone = (c.per_cell(b.index) - 0.5) * c.uniform(0.2, 0.5)
    lip = 1 - smoothstep(0.0, 1.6, b.edge)
    round_ = (1 - (2 * b.x - 1) ** 2).clamp(min=0).sqrt()
    main = c.colour("a4553a", "93472f", "b86a48", "5f6468", named=0.3)
    colour = shade(main, tone + c.noise(5, 0.9) * 0.06 + (b.y - 0.75) * 0.35 - lip * 0.35)
    return c.surface(colour, 0.1 + b.y * 0.55 + round_ * 0.18 - lip * 0.06, 0.8)


@family(
    "other",
    "scales",
    "dragon scales",
    "fish scales",
    "snake skin",
    "reptile skin",
    "mermaid tail",
    "dragon skin",
)
def scales(c: Canvas) -> Surface:
    b = c.scales(c.scale(15), overlap=0.5)
    lip = 1 - smoothstep(0.0, 1.4, b.edge)
    ridge = 1 - (2 * b.x - 1).abs()
    tone = (c.per_cell(b.index) - 0.5) * 0.3
    main = c.colour("3f6b47", "5a4a3a", "2f5a66", "7a2f2a", "4d5a38", named=0.45)
    colour = shade(main, tone + (b.y - 0.7) * 0.7 + ridge * 0.15 - lip * 0.5)
    return c.surface(colour, 0.1 + b.y * 0.55 + ridge * 0.15 - lip * 0.12, 0.35, c.full(0.0))


@family(
    "other",
    "crocodile leather",
    "alligator skin",
    "crocodile skin",
    "dinosaur skin",
    "elephant skin",
)
def crocodile(c: Canvas) -> Surface:
    b = c.cells(c.scale(15), jitter=0.55, aspect=0.8, at=c.warp(1.5, 14))
    face = smoothstep(0.03, 0.26, b.edge)
    fine = c.noise(7, 1.0)
    main = c.colour("4b3a26", "2f3a2a", "5d4630", "3a3a38", "6e675e", named=0.35)
    colour = shade(main, (face - 0.75) * 0.7 + (c.per_cell(b.index) - 0.5) * 0.25 + fine * 0.05)
    return c.surface(
        colour,
        0.1 + face * (0.6 + 0.15 * (c.per_cell(b.index) - 0.5)) + fine * 0.03,
        0.35 + (1 - face) * 0.3,
    )


@family(
    "other",
    "paper",
    "crumpled paper",
    "old paper",
    "parchment",
    "watercolour paper",
    "wrapping paper",
)
def paper(c: Canvas) -> Surface:
    q = c.cells(c.scale(46), at=c.warp(3, 50))
    facet = q.dx * (c.per_cell(q.index) - 0.5) + q.dy * (c.per_cell(q.index + 5) - 0.5)
    crumple = c.pick({"": 0.06, "smooth": 0.02, "wrinkled": 0.6, "crumpled": 1.0})
    fibre = c.noise(3.0, 0.5)
    ridge = (1 - smoothstep(0.0, 0.05, q.edge)) * crumple
    main = c.colour("ece6d6", "e3d6b8", "f2efe8", "d2b98a", named=0.3)
    colour = shade(
        main, facet * 1.1 * crumple + fibre * 0.022 + ridge * 0.08 - 0.03 + c.noise(60) * 0.02
    )
    return c.surface(colour, 0.5 + facet * 0.55 * crumple + fibre * 0.02 + ridge * 0.08, 0.93)


@family("other", "cardboard", "corrugated cardboard", "moving box", "kraft paper", "packaging")
def cardboard(c: Canvas) -> Surface:
    n = c.count(c.scale(7), c.wide)
    flute = torch.cos(TAU * c.u * n).expand(c.batch, c.height, c.width)
    fibre = c.noise(8, 0.8, stretch=2.0)
    amount = c.uniform(0.02, 0.12)
    main = c.colour("b48a5a", "a67c4f", "c09a6c", named=0.08)
    return c.surface(
        shade(main, flute * amount + fibre * 0.05), 0.5 + flute * amount * 1.8 + fibre * 0.03, 0.94
    )


@family(
    "other",
    "rubber mat",
    "studded rubber",
    "rubber floor",
    "toy bricks",
    "plastic studs",
    "gym mat",
)
def studs(c: Canvas) -> Surface:
    size = c.scale(19)
    q = c.cells(size, jitter=0.0)
    r = c.uniform(0.28, 0.36)
    stud = 1 - smoothstep(-0.05, 0.04, q.near - r)
    rim = (1 - smoothstep(0.0, 0.07, (q.near - r).abs())) * 0.5
    main = c.colour("2b2b2d", "3a3c3f", "8d2626", "2a4f8a", "d9b22e", named=0.5)
    colour = shade(main, stud * 0.14 + rim * 0.3 + stud * (q.dy + q.dx) * -0.3 - (1 - stud) * 0.12)
    return c.surface(colour, 0.25 + stud * 0.55, c.pick({"": 0.6, "glossy": 0.2, "matte": 0.85}))


@family("other", "plastic", "smooth plastic", "rubber", "vinyl", "enamel", "resin")
def plastic(c: Canvas) -> Surface:
    q = c.cells(c.uniform(3.0, 6.0))
    grain = (smoothstep(0.05, 0.4, q.edge) - 0.7) * c.pick(
        {"": 0.5, "smooth": 0.1, "textured": 1.2}
    )
    soft = c.noise(70, 2.0)
    main = c.colour("d6d6d4", "2f3134", "b8332c", "2f68a8", "e0b53a", named=0.6)
    return c.surface(
        shade(main, soft * 0.02 + grain * 0.12),
        0.5 + grain * 0.25,
        c.pick({"": 0.35, "glossy": 0.1, "matte": 0.75}) + grain * 0.05,
    )


@family("other", "sponge", "foam", "sea sponge", "pumice", "swiss cheese", "coral", "bread")
def sponge(c: Canvas) -> Surface:
    q, r = c.cells(c.scale(16), at=c.warp(2, 10)), c.cells(6)
    pore = 1 - smoothstep(0.0, 0.12, q.near - 0.16 - 0.2 * c.per_cell(q.index))
    small = (1 - smoothstep(0.0, 0.15, r.near - 0.2 - 0.15 * c.per_cell(r.index))) * 0.7
    hole = torch.maximum(pore, small)
    main = c.colour("dcb856", "d8c28f", "c9a06a", "a8a49c", named=0.3)
    return c.surface(shade(main, c.noise(4, 0.8) * 0.05 - hole * 0.55), 0.75 - hole * 0.6, 0.95)


@family(
    "other",
    "circuit board",
    "pcb",
    "motherboard",
    "computer chip",
    "electronics",
    "cyberpunk panel",
)
def circuit(c: Canvas) -> Surface:
    size = c.scale(9)
    b = c.courses(size, size, shift=0.0)
    cx, cy = b.x - 0.5, b.y - 0.5
    pick = c.per_cell(b.index)
    w = 0.11
    horizontal, vertical = (cy.abs() < w).float(), (cx.abs() < w).float()
    bend = torch.maximum(horizontal * (cx < w), vertical * (cy < w))
    pad_r = (cx**2 + cy**2).sqrt()
    trace = torch.where(
        pick < 0.42,
        horizontal,
        torch.where(
            pick < 0.72,
            vertical,
            torch.where(
                pick < 0.85, bend, torch.maximum(horizontal * (cx < 0), (pad_r < 0.3).float())
            ),
        ),
    )
    hole = (pick > 0.85).float() * (pad_r < 0.12).float()
    big = c.courses(size * 4, size * 4, shift=0.0)
    chip = (c.per_cell(big.index + 77) > 0.82).float() * smoothstep(
        0.0, 1.0, big.edge - size * 0.55
    )
    board = c.colour("1f5a38", "17452f", "1d4a66", "2a2d33", named=0.35)
    colour = mix(board, c.second("c9a54a", "b9c3a4", "5f9a6a"), trace * (1 - hole))
    colour = mix(colour, c.fixed("1a1a1c"), torch.maximum(chip, hole))
    height = 0.35 + trace * 0.12 - hole * 0.2
    return c.surface(
        colour,
        mix(height, c.full(0.8), chip),
        mix(c.full(0.4), c.full(0.65), chip),
        trace * (1 - chip) * (1 - hole),
    )


@family(
    "other",
    "cracked paint wall",
    "cracked plaster",
    "old plaster wall",
    "abandoned house wall",
    "grunge wall",
    "weathered wall",
)
def crackedwall(c: Canvas) -> Surface:
    at = c.warp(4, 16)
    q = c.cells(c.scale(34), at=at)
    crack = (1 - smoothstep(0.0, 0.04, q.edge)) * smoothstep(-0.6, 0.3, c.noise(40))
    patch = smoothstep(0.7, 0.78, c.noise(60, 1.7) + c.noise(6, 0.9) * 0.06)
    fine = c.noise(5, 0.8)
    main = c.colour("cfc4ad", "b9b3a2", "a8b3ac", "c9a98a", named=0.4)
    under = shade(c.second("8d8478", "9a6a52", "77706a"), fine * 0.14)
    colour = mix(shade(main, fine * 0.04 + c.noise(40) * 0.06), under, patch)
    return c.surface(
        shade(colour, -crack * 0.6),
        0.6 - patch * 0.2 - crack * 0.3 + fine * 0.02 * (1 + patch),
        0.9,
    )


@family(
    "other",
    "crystal",
    "amethyst",
    "geode",
    "gemstones",
    "ice crystals",
    "broken glass",
    "stained glass",
)
def crystal(c: Canvas) -> Surface:
    q = c.cells(c.scale(20), jitter=1.0)
    a = c.per_cell(q.index) * TAU
    tilt = (q.dx * torch.cos(a) + q.dy * torch.sin(a)) * 0.9
    edge = 1 - smoothstep(0.0, 0.05, q.edge)
    main = c.colour("7a4fa8", "9a6fc2", "4f8fb0", "b06a8c", named=0.45)
    colour = shade(main, tilt * 0.6 + (c.per_cell(q.index + 3) - 0.5) * 0.6 + edge * 0.3)
    return c.surface(
        colour, 0.45 + tilt * 0.4 + (c.per_cell(q.index + 9) - 0.5) * 0.25, 0.06 + edge * 0.15
    )
