"""Walls, pavements and tiles: what is laid of many pieces with joints between."""

from __future__ import annotations

import torch

from allaprima.procedural.bonds import ENGLISH, FLEMISH, bonded
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, shadow
from allaprima.procedural.surface import Canvas, Surface, shade


def joined(
    c: Canvas,
    piece: torch.Tensor,
    joint: torch.Tensor,
    face: torch.Tensor,
    height: torch.Tensor,
    rough: torch.Tensor,
) -> Surface:
    """Rough pieces and the joint between them: hollows are darker, edges rubbed lighter.

    Args:
        piece, joint: their colours.
        face: 1 on pieces, 0 in the joint.
        rough: roughness of the pieces.
    """
    edge = smoothstep(0.015, 0.12, raised(c, height, 2.2)) * face
    colour = shade(mix(joint, piece, face), edge * 0.1)
    dark = shadow(c, height, 5.0, 0.9)
    colour = shade(colour, -dark * 0.5)
    return c.surface(colour, height, mix(c.full(0.95), rough, face) + dark * 0.04)


def fired(c: Canvas, main: torch.Tensor, index: torch.Tensor, spread: torch.Tensor) -> torch.Tensor:
    """Colours of bricks from one kiln: some are darker and bluer, some paler and more orange."""
    heat = c.per_cell(index) - 0.5
    tone = shade(main.expand(c.batch, 3, c.height, c.width), heat * spread)
    cool = torch.tensor([0.55, 0.52, 0.6], device=c.device).view(1, 3, 1, 1)
    warm = torch.tensor([1.12, 1.06, 0.95], device=c.device).view(1, 3, 1, 1)
    pick = c.per_cell(index + 1301)
    tone = mix(tone, tone * cool, smoothstep(0.86, 0.9, pick) * 0.75)
    return mix(tone, (tone * warm).clamp(0, 1), smoothstep(0.3, 0.1, pick) * 0.6)


def glazed(
    c: Canvas,
    glaze: torch.Tensor,
    face: torch.Tensor,
    edge: torch.Tensor,
    index: torch.Tensor,
    by_hand: float = 1.0,
) -> Surface:
    """Tiles with a glaze that is uneven and thins at the edges, a joint between.

    Args:
        glaze: its colour, (B, 3, H, W) or smaller.
        face: 1 on tiles, 0 in the joint.
        edge: distance to the tile's border, in units.
        index: of the tile.
        by_hand: how uneven they are, and crazed; 0 for tiles from a press.
    """
    wave, fine = c.noise(15, 2.2, finest=5), c.noise(5, 1.0)
    own, lean = c.per_cell(index + 3) - 0.5, c.per_cell(index + 7) - 0.5
    craze = outline(c, c.noise(13, 1.6, finest=2))
    craze = (1 - smoothstep(0.1, 0.35, craze)) * smoothstep(0.7, 1.5, c.noise(60, 1.8))
    craze = craze * (0.3 * by_hand)
    thin, rounded = exp(-edge / 1.1), (edge / 2.2).clamp(0, 1)
    colour = shade(glaze, (wave * 0.03 + own * 0.05 - craze * 0.5) * by_hand + fine * 0.008)
    colour = shade(colour, thin * 0.08)
    grout = shade(c.second("cfc8ba", "b9b2a5", "8d877c"), c.noise(1.9, 0.4) * 0.05 + fine * 0.02)
    height = 0.26 + face * (0.26 + (own * 0.05 + lean * 0.02) * by_hand + wave * 0.016 * by_hand)
    height = height + face * (1 - (1 - rounded) ** 2) * 0.16
    gloss = c.pick({"": 0.13, "glossy": 0.06, "matte": 0.58})
    colour = shade(mix(grout, colour, face), -shadow(c, height, 2.5, 0.7) * 0.35)
    rough = gloss + wave.abs() * 0.02 * by_hand + craze
    return c.surface(colour, height, mix(c.full(0.9), rough, face))


@family("stone", "brick wall", "bricks", "brick", "brickwork", "old house wall", "masonry wall")
def brick(c: Canvas) -> Surface:
    size = c.scale(20, 0.075)
    joint = c.uniform(1.9, 2.9)
    wander = c.uniform(0.1, 0.6)
    at = c.warp(wander, 18)
    bond = c.pick({"": 0.5, "stacked": 0.0, "flemish": FLEMISH, "english": ENGLISH})
    ratio = c.uniform(2.85, 3.15)  # 215x65 mm and joints of 10
    if float(bond.max()) >= FLEMISH:
        b = bonded(c, size, ratio, bond, at)
    else:
        b = c.courses(size * ratio, size, bond, at=at)
    main = c.colour("9a4a34", "8c3f2d", "a8573d", "7d3a2c")
    mortar = c.second("d8d1c4", "b9b1a4", "e6e0d4")
    own = c.per_cell(b.index + 31) - 0.5
    chip, grit, lump = c.noise(9, 1.6, finest=2), c.noise(2.2, 0.4), c.noise(14, 1.5)
    # Bricks lost corners; some stand a little proud, or lean.
    rim = b.edge + chip * 0.22 - joint * 0.5 - smoothstep(1.4, 2.6, chip + lump * 0.5) * 1.6
    face = smoothstep(0.0, 0.5, rim)
    round_ = smoothstep(0.0, 2.0, rim)
    pits = smoothstep(1.7, 2.5, c.noise(3.4, 0.6) + grit * 0.2) * face
    lean = own * 0.05 + (c.per_cell(b.index + 57) - 0.5) * (b.x - 0.5) * 0.06
    sand = smoothstep(0.5, 2.2, grit) * (1 - face)
    height = 0.2 + grit * 0.008 + lump * 0.015 - sand * 0.02 + face * 0.28
    height = height + round_ * (0.2 + lean + lump * 0.018) - pits * 0.09
    spread = c.uniform(0.18, 0.42)
    brick_ = fired(c, main, b.index, spread)
    brick_ = shade(brick_, lump * 0.035 + grit * 0.03 + chip * 0.015 - pits * 0.3)
    # Lime and soot on the faces.
    bloom = smoothstep(0.9, 2.4, c.noise(30, 1.3) + own) * 0.22
    brick_ = mix(brick_, mortar, bloom * face)
    mortar_ = shade(mortar, grit * 0.06 + lump * 0.04 + sand * 0.08 + 0.25)
    return joined(c, brick_, mortar_, face, height, 0.86 + own * 0.08 + pits * 0.1)


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
    size = c.scale(34, 0.2)
    at = c.warp(c.uniform(0.8, 2.2), 44)
    b = c.courses(size * c.uniform(1.4, 2.0), size, at=at, ragged=True)
    joint = c.uniform(1.4, 2.6)
    own = c.per_cell(b.index) - 0.5
    spread = c.uniform(0.2, 0.45)
    bump, grain, grit = c.noise(22, 1.6), c.noise(9, 1.2), c.noise(2.4, 0.6)
    rim = b.edge + c.noise(16, 1.7) * 1.1 - joint * 0.5
    face = smoothstep(0.0, 0.7, rim)
    # Each was split along planes of its own, then weathered: bosses with flat facets.
    tilt_x, tilt_y = c.per_cell(b.index + 11) - 0.5, c.per_cell(b.index + 17) - 0.5
    plane = tilt_x * (b.x - 0.5) + tilt_y * (b.y - 0.5)
    step = outline(c, c.noise(26, 1.5, stretch=1.6, finest=3) + own * 2)
    ledge = (1 - smoothstep(0.3, 1.6, step)) * smoothstep(1.0, 4.0, rim)
    pits = smoothstep(1.5, 2.4, grain + grit * 0.3) * face
    round_ = smoothstep(0.0, 4.5, rim) ** 0.7
    height = 0.16 + grit * 0.01 + bump * 0.012 + face * 0.22
    height = height + round_ * (0.26 + plane * 0.22 + bump * 0.05 + grain * 0.022)
    height = height - ledge * 0.05 - pits * 0.05
    main = c.colour("8d877c", "77736b", "a0988a", "6d6c6a")
    stone = fired(c, main, b.index, spread)
    stone = shade(stone, bump * 0.05 + grain * 0.05 + grit * 0.035 - ledge * 0.15 - pits * 0.18)
    lichen = smoothstep(1.5, 2.1, c.noise(20, 1.3) + grain * 0.25) * face
    stone = mix(stone, c.fixed("b5b39b", "a9a88c", "c2bfae"), lichen * 0.45)
    mortar = shade(c.second("6b655a", "5d584f", "857e71"), grit * 0.07 + bump * 0.04)
    return joined(c, stone, mortar, face, height, 0.88 + grain * 0.03)


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
    size = c.scale(24, 0.1)
    q = c.cells(size, jitter=0.62, at=c.warp(1.3, 26))
    gap = c.uniform(0.05, 0.085)
    bump, grain, grit = c.noise(12, 1.5), c.noise(6, 1.0), c.noise(1.8, 0.4)
    rim = torch.minimum(q.border, 0.6 - q.near * 0.8) - gap + bump * 0.01
    face = smoothstep(0.0, 0.04, rim)
    dome = (1 - (1 - (rim / 0.36).clamp(0, 1)) ** 2.4).clamp(min=0) ** 0.6
    own = c.per_cell(q.index) - 0.5
    tilt = (c.per_cell(q.index + 3) - 0.5) * q.dx + (c.per_cell(q.index + 5) - 0.5) * q.dy
    pits = smoothstep(1.5, 2.4, grain + grit * 0.3) * face
    spread = c.uniform(0.22, 0.45)
    main = c.colour("7e7a74", "6c6965", "8f867a", "5e6065")
    stone = fired(c, main, q.index, spread)
    worn = smoothstep(0.6, 1.0, dome)
    stone = shade(stone, bump * 0.04 + grain * 0.04 + grit * 0.05 - pits * 0.2 + worn * 0.05)
    soil = shade(c.second("4b443a", "5c5446", "3d3a35"), grit * 0.12 + bump * 0.06)
    height = 0.12 + grit * 0.015 + bump * 0.012
    height = height + face * (
        0.16 + dome * 0.46 + own * 0.09 + tilt * 0.16 + bump * 0.025 - pits * 0.03
    )
    return joined(c, stone, soil, face, height, 0.74 - worn * 0.14 + grain * 0.04)


@family(
    "stone", "paving slabs", "flagstones", "pavement", "sidewalk", "terrace slabs", "stone floor"
)
def paving(c: Canvas) -> Surface:
    size = c.scale(46, 0.45)
    q = c.cells(size, jitter=0.9, at=c.warp(1.6, 26))
    gap = c.uniform(0.025, 0.045)
    cloud, grain, grit = c.noise(26, 1.6), c.noise(8, 1.2), c.noise(1.8, 0.4)
    rim = q.border - gap + c.noise(12, 1.6) * 0.01
    face, round_ = smoothstep(0.0, 0.025, rim), smoothstep(0.0, 0.09, rim)
    own = c.per_cell(q.index) - 0.5
    # Split stone: its layers come off in thin sheets with ragged edges.
    sheet = c.noise(40, 1.5, finest=2) + own * 3
    layer = sheet * 1.6
    step = (layer.floor() + smoothstep(0.0, 0.12, layer - layer.floor())) / 1.6
    lip = (1 - smoothstep(0.3, 1.3, outline(c, layer - layer.round()))) * round_
    lip = lip * ((layer - layer.round()).abs() < 0.3)
    main = c.colour("9c9486", "8b8781", "a79b84", "82807d")
    stone = fired(c, main, q.index, c.full(0.32))
    stone = shade(
        stone, cloud * 0.04 + grain * 0.045 + grit * 0.04 + (step - own * 3) * 0.03 - lip * 0.1
    )
    joint = shade(c.second("5f5846", "6b6558"), grit * 0.12 + cloud * 0.05)
    height = 0.25 + grit * 0.014 + cloud * 0.01
    height = (
        height
        + face * 0.22
        + round_ * (0.16 + own * 0.06 + (step - own * 3) * 0.035 + grain * 0.012)
    )
    return joined(c, stone, joint, face, height, 0.84 + grain * 0.04)


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
    size = c.scale(30, 0.15)
    b = c.courses(size, size, shift=0.0)
    joint = c.uniform(1.2, 2.0)
    face = smoothstep(joint * 0.5, joint * 0.5 + 0.4, b.edge)
    own = c.per_cell(b.index) - 0.5
    mottle = c.noise(18, 1.7) * 0.02 + c.noise(4, 1.1) * 0.012
    main = c.colour("e6e2d8", "cfd8da", "bcd0cf", "d9c9b0")
    return glazed(
        c,
        shade(main, own * c.uniform(0.02, 0.14) + mottle),
        face,
        b.edge - joint * 0.5,
        b.index,
        0.5,
    )


@family("stone", "subway tiles", "metro tiles", "brick tiles", "glazed bricks")
def subway(c: Canvas) -> Surface:
    size = c.scale(17, 0.077)
    b = c.courses(size * 2, size, c.pick({"": 0.5, "stacked": 0.0}))
    face = smoothstep(0.55, 0.95, b.edge)
    own = c.per_cell(b.index) - 0.5
    main = c.colour("f0efea", "e3e6e4", "d2dfd8")
    s = glazed(c, shade(main, own * c.uniform(0.02, 0.1)), face, b.edge - 0.5, b.index, 0.6)
    # A bevel all around, whose upper side meets the light.
    bevel = smoothstep(0.6, 3.4, b.edge)
    lit = torch.where(b.y < 0.5, 0.05, -0.07) * (1 - bevel) * face
    return c.surface(shade(s.colour, lit), s.height + bevel * face * 0.16, s.roughness)


@family("stone", "hexagon tiles", "hexagonal tiles", "hex tiles", "honeycomb tiles")
def hexagons(c: Canvas) -> Surface:
    b = c.hexagons(c.scale(22, 0.1))
    face = smoothstep(0.85, 1.3, b.edge)
    own = c.per_cell(b.index) - 0.5
    mottle = c.noise(14, 1.6) * 0.025 + c.noise(4, 1.1) * 0.015
    main = c.colour("dcd6c9", "8f9aa0", "51606a", "c7b79c")
    tone = own * c.uniform(0.05, 0.34) + mottle
    return glazed(c, shade(main, tone), face, b.edge - 0.8, b.index, 0.5)


@family("stone", "checkered floor", "checkerboard tiles", "chessboard floor", "checker tiles")
def checker(c: Canvas) -> Surface:
    n = c.count(c.scale(26, 0.3), c.wide, multiple=2)
    m = c.count(c.scale(26, 0.3) * 0 + c.wide / n, c.high, multiple=2)
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
    size = c.scale(9, 0.022)
    b = c.courses(size, size, shift=0.0, at=c.warp(1.0, 36))
    uneven = c.noise(6, 1.4) * 0.12
    face = smoothstep(0.45, 0.85, b.edge + uneven)
    main = c.colour("3c7f96", "b99a5b", "a5563a", "4d8d73")
    pick, own = c.per_cell(b.index), c.per_cell(b.index * 3) - 0.5
    other = c.second("e7dcc3", "2c4a63", "d8c48b", "efeae0")
    # Cut from slabs: bubbles and streaks of the glass go on across a piece, each its own way.
    streak = torch.sin((b.x * (own + 0.3) + b.y * (pick - 0.5)) * 16 + pick * 50 + uneven * 8)
    colour = shade(mix(main, other, (pick > 0.72).float()), own * 0.42 + streak * 0.04)
    colour = shade(colour, smoothstep(0.9, 2.0, b.edge) * 0.05 + uneven * 0.15)
    lean = ((pick - 0.5) * (b.x - 0.5) + own * (b.y - 0.5)) * 0.16
    grit = c.noise(1.8, 0.4)
    grout = shade(c.fixed("8f8a80", "c4bfb4"), grit * 0.06)
    height = 0.26 + face * (0.38 + own * 0.06 + lean) + grit * 0.008 * (1 - face)
    colour = shade(mix(grout, colour, face), -shadow(c, height, 2.0, 0.9) * 0.45)
    return c.surface(colour, height, mix(c.full(0.9), 0.14 + pick * 0.14, face))
