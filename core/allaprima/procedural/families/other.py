"""Roofs, skins, paper, plastics and patterns."""

from __future__ import annotations

import torch

from allaprima.procedural.families.masonry import fired
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, Cells, exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, one_of, shade

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
    b = c.scales(c.scale(26, 0.18), overlap=0.72)
    own = c.per_cell(b.index + 5) - 0.5
    bump, fine, grit = c.noise(14, 1.6), c.noise(5, 1.0), c.noise(1.7, 0.4)
    edge = b.edge + bump * 0.3 - smoothstep(1.6, 2.6, bump + own * 2) * 2.0
    lip = 1 - smoothstep(0.0, 1.3, edge)
    lean = own * (b.x - 0.5) * 0.1 + (c.per_cell(b.index + 9) - 0.5) * 0.05
    round_ = (1 - (2 * b.x - 1) ** 2).clamp(min=LEAST).sqrt()
    height = 0.12 + b.y * 0.5 + round_ * 0.08 + lean - lip * 0.05 + fine * 0.008 + grit * 0.006
    main = c.colour("a4553a", "93472f", "b86a48", "5f6468", named=0.3)
    clay = fired(c, main, b.index, c.uniform(0.2, 0.4))
    # Rain leaves soot below, lichen on the oldest, and washes the upper part of each tile.
    soot = smoothstep(0.2, 1.9, c.noise(40, 1.4, stretch=0.4) + b.y * 0.6 + own) * 0.35
    lichen = smoothstep(1.3, 1.9, c.noise(18, 1.2) + fine * 0.3 + own)
    clay = shade(clay, fine * 0.05 + grit * 0.05 + bump * 0.03 + (b.y - 0.7) * 0.1)
    clay = mix(shade(clay, -soot), c.fixed("a9a88a", "bdb99c", "8f9a6a"), lichen * 0.55)
    clay = shade(clay, lip * 0.12 * (1 - soot))
    dark = shadow(c, height, 6.0, 1.0)
    return c.surface(shade(clay, -dark * 0.7), height, 0.82 + lichen * 0.1 + grit * 0.02)


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
    b = c.scales(c.scale(19, 0.012), overlap=0.5)
    own = c.per_cell(b.index + 5) - 0.5
    fine, grit, cloud = c.noise(4, 0.9), c.noise(1.7, 0.4), c.noise(70, 1.9)
    lip = 1 - smoothstep(0.0, 1.2, b.edge)
    keel = (1 - (2 * b.x - 1).abs() * 2.2).clamp(min=0) ** 1.5
    rings = torch.sin(b.edge * 2.6 + own * 5) * smoothstep(0.2, 0.7, b.y)
    side = (2 * b.x - 1) ** 2
    height = 0.14 + b.y * 0.5 + keel * 0.09 - side * 0.1 - lip * 0.06 + rings * 0.008 + fine * 0.006
    main = c.colour("3f6b47", "5a4a3a", "2f5a66", "7a2f2a", "4d5a38", named=0.45)
    # The skin has bands and saddles that scales follow one by one.
    saddle = smoothstep(-0.1, 0.5, cloud + own * 0.5)
    colour = mix(shade(main, c.full(0.12)), main * 0.5, saddle * 0.75)
    colour = shade(
        colour, own * 0.22 + (b.y - 0.7) * 0.3 + keel * 0.12 + rings * 0.03 + fine * 0.03
    )
    colour = shade(colour, lip * 0.15 - shadow(c, height, 5.0, 1.1) * 0.75)
    return c.surface(colour, height, 0.34 + grit * 0.02 + lip * 0.1 - keel * 0.06)


@family(
    "other",
    "crocodile leather",
    "alligator skin",
    "crocodile skin",
    "dinosaur skin",
    "elephant skin",
)
def crocodile(c: Canvas) -> Surface:
    size = c.scale(21, 0.02)
    # Large square scutes in rows down the middle of the skin, small round ones at its sides.
    slow = torch.sin(6.2832 * c.u) * (0.055 * c.wide / 256) + c.noise(40, 2.2, finest=10) * 0.006
    b = c.cells(
        size, jitter=0.5, aspect=0.82, at=(c.u + slow, c.v + c.noise(40, 2.2, finest=10) * 0.006)
    )
    own = c.per_cell(b.index) - 0.5
    bump, fine, grit = c.noise(12, 1.5), c.noise(4, 1.0), c.noise(1.7, 0.4)
    edge = b.border + bump * 0.006
    face = smoothstep(0.015, 0.07, edge)
    dome = (1 - (1 - (edge / 0.36).clamp(0, 1)) ** 2.2).clamp(min=0) ** 0.7
    pits = (1 - smoothstep(0.03, 0.075, torch.hypot(b.dx, b.dy - 0.1))) * (own > -0.2) * 0.6
    # Fine wrinkles run across the plates and gather between them.
    wrinkle = exp(-outline(c, c.noise(16, 1.5, stretch=1.6, finest=3)) * 1.4)
    height = 0.14 + face * 0.12 + dome * (0.44 + own * 0.1) + fine * 0.008 + grit * 0.004
    height = height - wrinkle * 0.025 - pits * 0.05
    main = c.colour("4b3a26", "2f3a2a", "5d4630", "3a3a38", "6e675e", named=0.35)
    colour = shade(main, own * 0.12 + (dome - 0.7) * 0.16 + fine * 0.03 + bump * 0.03)
    colour = mix(colour, main * 0.4, (1 - face) * 0.7 + wrinkle * 0.22 + pits * 0.3)
    rough = 0.32 + (1 - face) * 0.32 + wrinkle * 0.1 + grit * 0.02
    return c.surface(shade(colour, -shadow(c, height, 4.0) * 0.3), height, rough)


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
    crumple = c.pick({"": 0.04, "smooth": 0.0, "wrinkled": 0.6, "crumpled": 1.0})
    size = c.scale(60, 0.06)
    height, ridge = c.full(0.5), c.full(0.0)
    at = c.bent(2.0, 40)
    for k, part in enumerate((1.0, 0.46)):
        q = c.cells(size * part, jitter=1.0, at=at(1.0 - 0.4 * k))
        lean_x = c.per_cell(q.index + 23 * k) - 0.5
        lean_y = c.per_cell(q.index + 23 * k + 5) - 0.5
        fold = (c.per_cell(q.index + 3) - 0.5) * 0.3
        height = (
            height
            + (q.dx * lean_x + q.dy * lean_y + fold * (0.3 - q.border)) * (0.5, 0.24)[k] * crumple
        )
        line = (1 - smoothstep(0.0, 0.02 + 0.012 * k, q.border)) * (1 - 0.4 * k)
        ridge = torch.maximum(ridge, line * crumple)
    # Fibres of the pulp: a cloud of them, some to be seen one by one.
    pulp, felt, cloud = c.noise(9, 1.1), c.noise(1.6, 0.3), c.noise(90, 1.9)
    hairs = strokes(c, 1500, (4, 16), (0.2, 0.45), bend=2.0)
    specks = smoothstep(3.0, 3.6, c.noise(2.2, 0.3))
    main = c.colour("ece6d6", "e3d6b8", "f2efe8", "d2b98a", named=0.3)
    aged = smoothstep(0.3, 2.0, cloud + pulp * 0.15) * c.uniform(0.0, 0.1)
    slope = raised(c, height, 7.0)
    tone = pulp * 0.01 + felt * 0.012 - hairs * 0.035 + slope * 0.35 + ridge * 0.05 - 0.03
    colour = shade(main, tone - aged - specks * 0.25)
    height = height + pulp * 0.008 + felt * 0.012 + hairs * 0.025 + ridge * 0.04
    return c.surface(colour, height, 0.92 + felt * 0.01)


@family("other", "cardboard", "corrugated cardboard", "moving box", "kraft paper", "packaging")
def cardboard(c: Canvas) -> Surface:
    n = c.count(c.scale(8, 0.0079), c.wide)
    wobble = c.noise(60, 2.2) * 0.03
    flute = torch.cos(6.2832 * (c.u * n + wobble)).expand(c.batch, c.height, c.width)
    amount = c.uniform(0.02, 0.07)
    # Kraft: long fibres mostly one way, bits of bark and old print, scuffs.
    fibre = c.noise(5, 0.8, stretch=0.4)
    cloud, felt, pulp = c.noise(70, 1.7), c.noise(1.6, 0.3), c.noise(14, 1.2, stretch=0.5)
    hairs = strokes(c, 2400, (3, 15), (0.2, 0.5), lean=1.57, turn=2.2, bend=1.0)
    light = strokes(c, 1100, (3, 14), (0.2, 0.45), lean=1.57, turn=2.2, bend=1.0)
    bits = c.cells(3.2, jitter=1.0)
    bit = (1 - smoothstep(0.1, 0.28, bits.near)) * (c.per_cell(bits.index) > 0.965)
    scuff = smoothstep(0.9, 2.2, c.noise(40, 1.6) + fibre * 0.25) * 0.07
    main = c.colour("b48a5a", "a67c4f", "c09a6c", named=0.08)
    tone = flute * amount + fibre * 0.012 + pulp * 0.02 + cloud * 0.02 + felt * 0.012
    colour = shade(main, tone - hairs * 0.14 + light * 0.12 + scuff - bit * 0.4)
    height = 0.5 + flute * amount * 2.2 + fibre * 0.008 + felt * 0.01 + (light + hairs) * 0.02
    return c.surface(colour, height, 0.93 - scuff * 0.2)


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
    return c.variant(
        {
            "rubber mat": lambda c: _studded(c, plastic_=False),
            "toy bricks|lego|plastic studs|building bricks|building blocks": lambda c: _studded(
                c, plastic_=True
            ),
        }
    )


def _studded(c: Canvas, plastic_: bool) -> Surface:
    size = c.scale(32 if plastic_ else 19, 0.008 if plastic_ else 0.025)
    n, m = c.count(size, c.wide, 2 if plastic_ else 1), c.count(size, c.high, 2 if plastic_ else 1)
    shape = (c.batch, c.height, c.width)
    x, y = (c.u * n).expand(shape), (c.v * m).expand(shape)
    sx, sy = c.wide / n, c.high / m
    dx, dy = (x - x.floor() - 0.5) * sx, (y - y.floor() - 0.5) * sy
    r = torch.hypot(dx, dy)
    radius = sx * (0.31 if plastic_ else c.uniform(0.29, 0.36))
    fine, cloud, spot, grit = c.noise(5, 1.0), c.noise(60, 1.8), c.noise(14, 1.4), c.noise(1.7, 0.4)
    marks = strokes(c, 260, (5, 40), (0.2, 0.5), bend=0.4)
    if plastic_:
        # Bricks of two by two and two by four studs, in bond, each of its colour and a hair apart.
        row = ((y / 2).floor() % (m / 2)).int()
        along = x / 2 + c.per_cell(row + 3).mul(2).floor() * 0.5 + row * 0.5
        brick = ((along.floor() % (n / 2)) * 17 + row * 61 + 5).int() & 4095
        fx, fy = (along - along.floor()) * sx * 2, (y / 2 - (y / 2).floor()) * sy * 2
        edge = torch.minimum(torch.minimum(fx, sx * 2 - fx), torch.minimum(fy, sy * 2 - fy))
        main = c.colour("c0241f", "1f55a8", "e3b81f", "2f8a45", named=0.4)
        others = ("e3b81f", "1f55a8", "2f8a45", "e9e7e1", "c0241f", "26272a")
        tint = c.per_cell(brick + 7)
        tint = tint * 7 * (1 - c.is_colour_asked())
        colour = one_of([main, *(c.second(code) for code in others)], tint)
        stud = smoothstep(0.0, 0.7, radius - r)
        bevel = smoothstep(0.0, 0.9, edge)
        gap = smoothstep(0.35, 0.1, edge)
        tone = (bevel - 1) * 0.12 - gap * 0.4 + marks * 0.05 + cloud * 0.006
        foot = exp(-((r - radius - 0.5) ** 2) * 1.2) * 0.1
        height = 0.3 + bevel * 0.1 - gap * 0.1 + stud * 0.36 - marks * 0.006
        height = height + c.noise(20, 2.2) * 0.003
        return c.surface(
            shade(colour, tone - foot + stud * 0.02), height, 0.2 + marks * 0.14 + fine * 0.012
        )
    # Moulded studs with a flat top; soles polish them, and dirt stays around their foot.
    stud = smoothstep(-1.0, 0.9, radius - r + fine * 0.05)
    top = smoothstep(0.6, 1.6, radius - r)
    ring = exp(-((radius - r - 1.9) ** 2) * 3.0) * 0.4
    worn = top * smoothstep(-0.6, 1.6, cloud + spot * 0.6)
    foot = exp(-((r - radius - 0.9) ** 2) * 0.5)
    dirt = (foot * 0.6 + smoothstep(0.2, 2.2, spot + cloud) * 0.3) * (1 - top)
    main = c.colour("2b2b2d", "3a3c3f", "4a4d50", "2a4f8a", named=0.5)
    colour = shade(
        main, worn * 0.12 + ring * 0.12 + fine * 0.014 + grit * 0.014 + marks * 0.09 * top
    )
    colour = mix(colour, c.fixed("5f5a52", "6a645a"), dirt.clamp(0, 1) * 0.62)
    height = 0.25 + stud * 0.46 - ring * 0.05 + grit * 0.006 + fine * 0.004
    finish = c.pick({"": 0.62, "glossy": 0.24, "matte": 0.85})
    colour = shade(colour, -shadow(c, height, 3.0, 1.2) * 0.6)
    return c.surface(colour, height, finish - worn * 0.14 + dirt * 0.2 + grit * 0.02)


@family("other", "plastic", "smooth plastic", "rubber", "vinyl", "enamel", "resin")
def plastic(c: Canvas) -> Surface:
    c.measure(256, 0.12)
    grain = c.pick({"": 0.16, "smooth": 0.0, "textured": 1.0})
    q = c.cells(c.uniform(3.0, 5.0), jitter=1.0)
    pebbles = (smoothstep(0.02, 0.3, q.border) - 0.7) * grain
    spark, soft = c.noise(2.2, 0.7, finest=1), c.noise(70, 2.0)
    # What hands leave: fine scratches that show in the gloss alone, and smears.
    marks = strokes(c, 170, (6, 60), (0.15, 0.35), bend=0.4)
    smear = smoothstep(0.2, 2.2, c.noise(36, 1.7, stretch=1.4) + soft * 0.3)
    main = c.colour("d6d6d4", "2f3134", "b8332c", "2f68a8", "e0b53a", named=0.6)
    finish = c.pick({"": 0.34, "glossy": 0.09, "matte": 0.72})
    colour = shade(main, soft * 0.008 + pebbles * 0.1 + marks * 0.035 + spark * grain * 0.01)
    height = 0.5 + pebbles * 0.16 + spark * grain * 0.012 + soft * 0.006 - marks * 0.006
    rough = finish + pebbles * 0.05 + marks * 0.12 + smear * 0.08 + soft * 0.01
    return c.surface(colour, height, rough)


@family("other", "sponge", "foam", "sea sponge", "pumice", "swiss cheese")
def sponge(c: Canvas) -> Surface:
    size = c.scale(19, 0.006)
    at = c.warp(1.6, 10)
    q, r, t = c.cells(size, at=at), c.cells(size * 0.42, at=at), c.cells(size * 0.19)

    def pores(of: Cells, low: float, high: float, share: float) -> torch.Tensor:
        """0 outside to 1 in the middle of round holes of different sizes."""
        radius = low + (high - low) * c.per_cell(of.index + 3)
        return ((1 - of.near / radius) * 2.2).clamp(0, 1) * (c.per_cell(of.index + 7) < share)

    deep = pores(q, 0.16, 0.48, 0.85)
    middle = pores(r, 0.18, 0.46, 0.9) * (1 - deep)
    small = pores(t, 0.2, 0.45, 0.8) * (1 - deep) * (1 - middle)
    fine = c.noise(3, 0.8)
    height = 0.78 - deep * 0.52 - middle * 0.24 - small * 0.1 + fine * 0.012
    main = c.colour("dcb856", "d8c28f", "c9a06a", "a8a49c", named=0.3)
    dark = main * main * 0.5
    colour = shade(main, fine * 0.03 + c.noise(40, 1.7) * 0.03)
    colour = mix(colour, dark, (deep * 0.85 + middle * 0.6 + small * 0.3).clamp(0, 1))
    colour = shade(colour, -shadow(c, height, 3.0) * 0.3)
    return c.surface(colour, height, 0.95)


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
    size = c.scale(60, 0.4)
    cloud, fine, grit = c.noise(size, 1.7, finest=2), c.noise(6, 1.0), c.noise(1.7, 0.4)
    at = c.bent(2.4, 20)
    q, r = c.cells(34, at=at(1.0)), c.cells(13, at=at(0.5))
    some = c.noise(60, 2.0)
    crack = (1 - smoothstep(0.0, 0.022, q.border)) * smoothstep(-0.5, 0.5, some)
    crazed = (1 - smoothstep(0.0, 0.045, r.border)) * smoothstep(0.2, 1.3, some) * 0.7
    # Old coats break off in scales: first the paint, then the plaster under it.
    field = cloud + fine * 0.07 + (c.per_cell(r.index) - 0.5) * 0.5
    paint_off = smoothstep(-0.03, 0.03, field - 0.75)
    plaster_off = smoothstep(-0.04, 0.05, field - 1.5 - grit * 0.03)
    lift = (1 - paint_off) * smoothstep(0.45, 0.75, field) * 0.05
    streak = c.noise(40, 1.1, stretch=0.07)
    damp = smoothstep(-0.2, 2.0, streak * 0.7 + c.noise(90, 1.8)) * 0.22
    main = c.colour("cfc4ad", "b9b3a2", "a8b3ac", "c9a98a", named=0.4)
    under = c.second("b3aa9b", "a89d8c", "bdb3a2")
    core = shade(c.fixed("8d6450", "857262", "7d6a58"), fine * 0.12 + grit * 0.1)
    paint = shade(main, fine * 0.015 + c.noise(40) * 0.03 - damp + lift * 1.2)
    plaster_ = shade(under, fine * 0.05 + grit * 0.05 - damp * 0.7)
    colour = mix(mix(paint, plaster_, paint_off), core, plaster_off)
    colour = shade(colour, -(crack * 0.6 + crazed * 0.35).clamp(0, 0.7))
    height = 0.64 + lift - paint_off * 0.06 - plaster_off * (0.16 - fine * 0.02)
    height = (
        height + grit * (0.003 + 0.01 * paint_off) + fine * 0.006 - crack * 0.14 - crazed * 0.05
    )
    colour = shade(colour, -shadow(c, height, 3.5, 1.5) * 0.55)
    return c.surface(colour, height, 0.88 + paint_off * 0.05 - damp * 0.3)


@family(
    "other",
    "crystal",
    "amethyst",
    "geode",
    "gemstones",
    "ice crystals",
)
def crystal(c: Canvas) -> Surface:
    q = c.cells(c.scale(26, 0.02), jitter=1.0)
    turn, own = c.per_cell(q.index) * TAU, c.per_cell(q.index + 3) - 0.5
    # Each crystal stands on the ground as a column with a point of six faces, seen from its tip.
    lean_x, lean_y = c.per_cell(q.index + 7) - 0.5, c.per_cell(q.index + 11) - 0.5
    x, y = q.dx - lean_x * 0.24, q.dy - lean_y * 0.24
    slope, face = c.full(-9.0), c.full(0.0)
    for k in range(6):
        a = turn + k * TAU / 6
        d = x * torch.cos(a) + y * torch.sin(a) + 0.1 * (c.per_cell(q.index + 17 + k) - 0.5)
        face = torch.where(d > slope, k + 0.0, face)
        slope = torch.maximum(slope, d)
    number = (q.index * 6 + face).int() & 4095
    light = c.per_cell(number) - 0.5
    cloud = c.noise(26, 2.2, finest=7)
    growth = torch.sin(slope * 70 + own * 30) * 0.5
    edge = 1 - smoothstep(0.0, 0.03, q.border)
    main = c.colour("7a4fa8", "9a6fc2", "4f8fb0", "b06a8c", named=0.45)
    # Clear at the tip and deep in colour towards the foot, with veils inside.
    foot = smoothstep(0.05, 0.5, slope)
    colour = shade(main, light * 0.85 + own * 0.15 + (0.3 - foot) * 0.2 + growth * 0.02)
    veil = smoothstep(-0.5, 2.2, cloud + own) * 0.35
    colour = mix(shade(colour, veil), main * main * 0.5, (foot * 0.3 + edge * 0.3).clamp(0, 0.8))
    height = 0.62 - slope * 0.62 + own * 0.3 - edge * 0.05 + growth * 0.004
    return c.surface(colour, height, 0.08 + edge * 0.3 + veil * 0.15)
