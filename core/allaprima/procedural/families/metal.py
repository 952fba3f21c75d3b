"""Metals, bare, painted and rusted."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, runs, shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 6.2831853
STEEL = ("b3b5b8", "a5a7aa", "c3c4c6")


@family(
    "metal",
    "brushed metal",
    "brushed aluminium",
    "brushed steel",
    "stainless steel",
    "elevator door",
    "laptop lid",
    "fridge door",
)
def brushed(c: Canvas) -> Surface:
    c.measure(256, 0.25)
    # The belt leaves lines of all lengths, a few of them deeper; the light runs across them.
    streak, long = c.noise(1.7, 0.35, stretch=70.0), c.noise(7, 0.9, stretch=40.0)
    deep = strokes(c, 520, (20, 170), (0.2, 0.55), turn=0.012)
    sheen = c.noise(90, 2.2, stretch=0.35)
    smear = c.noise(40, 1.8)
    strength = c.uniform(0.02, 0.035)
    main = c.colour(*STEEL, "8f9296", named=0.35)
    # A buffing wheel takes the lines away, but for hairlines, and leaves a mirror.
    lines = c.pick({"": 1.0, "polished": 0.06})
    tone = (streak * strength + long * 0.014 - deep * 0.09) * lines + sheen * 0.022
    height = 0.5 + (streak * 0.018 + long * 0.01 - deep * 0.05) * lines + sheen * 0.002
    rough = 0.32 + streak * 0.022 + sheen * 0.02 + smear * 0.02 + deep * 0.08
    rough = mix(0.06 + smear * 0.012 + deep * 0.03, rough, lines.expand_as(rough))
    return c.surface(shade(main, tone), height, rough, 1.0)


@family(
    "metal",
    "rusty metal",
    "rust",
    "rusted iron",
    "corroded steel",
    "old shipwreck",
    "rusty barrel",
    "scrap metal",
)
def rust(c: Canvas) -> Surface:
    amount = c.pick({"": 0.35, "slightly": -0.7, "heavily": 1.3}, silent=0.2)
    size = c.scale(80, 0.25)
    cloud, spot = c.noise(size, 1.7), c.noise(16, 1.2)
    fine, grit, scale = c.noise(5, 0.9), c.noise(1.7, 0.3), c.noise(24, 1.5)
    field = cloud + spot * 0.28 + fine * 0.08 + amount
    # From the rim inwards: a stain, thin orange rust, then thick brown scale that blisters and flakes.
    stain = smoothstep(-0.75, 0.0, field)
    thin = smoothstep(-0.3, 0.2, field + grit * 0.05)
    thick = smoothstep(0.3, 1.3, field + scale * 0.3)
    blister = c.cells(7.5, jitter=1.0, at=c.warp(1.2, 7))
    bubble = (1 - (blister.near * 1.5) ** 2).clamp(min=0) * (c.per_cell(blister.index) > 0.45)
    layer = scale * 1.7 + fine * 0.25
    t = layer - layer.floor()
    flake = (layer.floor() + smoothstep(0.0, 0.12, t)) / 1.7
    pits = smoothstep(1.4, 2.3, fine + grit * 0.3) * thin
    streaks = c.noise(30, 1.0, stretch=0.06)
    run = runs(c, thick, 26.0) * smoothstep(-0.4, 1.4, streaks)
    metal = shade(c.colour("7f7f80", "6d7073", "8b8a86", named=0.12), c.noise(50) * 0.04)
    marks = strokes(c, 240, (8, 60), (0.2, 0.6), bend=0.2)
    metal = shade(metal, fine * 0.025 + grit * 0.015 + marks * 0.12)
    orange = mix(
        c.fixed("8a4820", "8f4a20", "7f4019"),
        c.fixed("b06c36", "a8622f"),
        smoothstep(0.0, 2.0, fine + spot * 0.4),
    )
    brown = mix(
        c.fixed("3f2216", "47281a"),
        c.fixed("7a4123", "6d391f"),
        smoothstep(-0.8, 1.0, spot + fine * 0.4),
    )
    colour = mix(metal, c.fixed("8f6a48", "86603f"), (stain * 0.45 + run * 0.8).clamp(0, 0.8))
    colour = mix(colour, shade(orange, spot * 0.06), thin)
    colour = mix(colour, shade(brown, grit * 0.03 + scale * 0.05), thick * 0.92)
    colour = mix(colour, orange, thick * smoothstep(0.8, 1.4, bubble + fine * 0.2) * 0.35)
    height = 0.42 + thin * (0.05 + fine * 0.012 + grit * 0.006 + bubble * 0.06)
    height = height + thick * (0.1 + flake * 0.07) - pits * 0.07 - marks * (1 - thin) * 0.03
    colour = shade(colour, -shadow(c, height, 3.0, 1.5) * 0.5 - pits * 0.1)
    rough = mix(
        c.full(0.36) + fine * 0.03 + marks * 0.1, c.full(0.9), torch.maximum(thin, stain * 0.5)
    )
    return c.surface(colour, height, rough + grit * 0.015, (1 - thin) * (1 - stain * 0.3))


@family(
    "metal",
    "diamond plate",
    "tread plate",
    "checker plate",
    "metal stairs",
    "truck bed",
    "fire engine step",
)
def diamondplate(c: Canvas) -> Surface:
    n = c.count(c.scale(22, 0.03), c.wide, multiple=2)
    m = c.count(c.wide / n, c.high, multiple=2)
    x, y = c.u * n, c.v * m
    odd = (x.floor() + y.floor()) % 2
    fx, fy = x - x.floor() - 0.5, y - y.floor() - 0.5
    a, b = (fx + fy) * 0.7071, (fx - fy) * 0.7071
    long, across = torch.where(odd > 0.5, a, b), torch.where(odd > 0.5, b, a)
    lens = (0.15 * (1 - (long / 0.52) ** 2) - across.abs()).expand(c.batch, c.height, c.width)
    bump = smoothstep(-0.015, 0.085, lens)
    cloud, fine, grit = c.noise(44, 1.6), c.noise(5, 0.9), c.noise(1.7, 0.3)
    marks = strokes(c, 420, (6, 60), (0.2, 0.6), bend=0.3)
    # Feet polish the tops; dirt stays at their foot.
    polished = smoothstep(0.6, 1.0, bump + cloud * 0.08)
    foot = (1 - bump) * smoothstep(-0.13, -0.01, lens)
    dirt = (foot * 0.5 + smoothstep(0.2, 2.0, cloud + fine * 0.3) * 0.35).clamp(0, 0.8) * (
        1 - polished
    )
    main = c.colour(*STEEL, "85888b", named=0.2)
    colour = shade(
        main, fine * 0.02 + grit * 0.012 + cloud * 0.02 + marks * 0.1 - 0.06 + polished * 0.1
    )
    colour = mix(colour, c.fixed("4a443d", "514a42"), dirt * 0.7)
    height = 0.25 + bump * 0.42 + fine * 0.006 + grit * 0.004 - marks * 0.03
    rough = 0.4 + cloud * 0.04 - polished * 0.14 + dirt * 0.4 + marks * 0.05
    return c.surface(colour, height, rough, 1 - dirt * 0.7)


@family(
    "metal",
    "hammered metal",
    "hammered copper",
    "beaten brass",
    "hammered silver bowl",
    "dented metal",
)
def hammered(c: Canvas) -> Surface:
    size = c.scale(19, 0.012)
    q = c.cells(size, jitter=0.85)
    r = c.cells(size * 0.62, jitter=1.0)
    # Each blow leaves a shallow round dish; ridges stand where dishes meet.
    dish = (q.near * 1.15) ** 2 * 0.8 + (r.near * 0.9) ** 2 * 0.2
    ridge = 1 - smoothstep(0.0, 0.16, q.border)
    tone, fine = c.noise(40, 1.8), c.noise(2.0, 0.4)
    marks = strokes(c, 320, (5, 26), (0.2, 0.5), bend=0.4)
    tarnish = smoothstep(0.3, 1.8, c.noise(34, 1.5) + fine * 0.15) * 0.3
    main = c.colour("b06a3f", "b98d45", "b4b5b7", "96653c", named=0.35)
    height = (
        0.2
        + dish.clamp(0, 1) * 0.5
        + (c.per_cell(q.index) - 0.5) * 0.06
        + fine * 0.004
        - marks * 0.015
    )
    colour = shade(
        main, tone * 0.03 + ridge * 0.1 + (dish - 0.3) * 0.06 + fine * 0.01 + marks * 0.08
    )
    colour = mix(colour, main * 0.45, tarnish)
    rough = 0.22 + tarnish * 0.7 + fine * 0.02 + marks * 0.12 - ridge * 0.05
    return c.surface(colour, height, rough, 1.0)


@family(
    "metal",
    "corrugated metal",
    "corrugated iron",
    "tin roof",
    "shipping container",
    "metal shed wall",
    "roller shutter",
    "garage door",
)
def corrugated(c: Canvas) -> Surface:
    n = c.count(c.scale(20, 0.0762), c.wide)
    wave = torch.cos(TAU * c.u * n).expand(c.batch, c.height, c.width)
    wave = torch.tanh(wave * c.uniform(1.0, 2.4))
    cloud, fine, grit = c.noise(60, 1.6), c.noise(6, 1.0), c.noise(1.7, 0.3)
    streak = c.noise(60, 1.1, stretch=0.05)
    spangle = c.cells(9, jitter=1.0, at=c.warp(1.0, 8))
    zinc = (c.per_cell(spangle.index) - 0.5) * 0.09
    # Sheets overlap once; a row of screws holds them, and rust runs down from those.
    seam = c.v * c.high
    lap = (1 - smoothstep(0.0, 1.4, torch.minimum(seam, c.high - seam))).expand(
        c.batch, c.height, c.width
    )
    below = exp(-seam / 14.0).expand(c.batch, c.height, c.width)
    crest = c.u * n
    column = (crest.round() % n).expand(c.batch, c.height, c.width).int()
    sx = (crest - crest.round()) * (c.wide / n)
    away = torch.hypot(sx, seam - 9.0).expand(c.batch, c.height, c.width)
    held = (c.per_cell(column) > 0.35).float()
    screw = (1 - smoothstep(1.1, 1.7, away)) * held
    washer = (1 - smoothstep(2.0, 2.6, away)) * held
    rust_ = runs(c, washer, 30.0) * 5 * smoothstep(-0.6, 1.2, streak + fine * 0.2)
    rust_ = torch.maximum(rust_, smoothstep(1.5, 2.4, cloud + fine * 0.4 + streak * 0.3)).clamp(
        0, 1
    )
    main = c.colour("9ea2a4", "8d9396", "a8aaa8", "5d7584", named=0.4)
    grime = smoothstep(-0.2, 1.8, streak * 0.7 + cloud * 0.5 - wave * 0.7)
    colour = shade(
        main,
        zinc + streak * 0.03 + fine * 0.015 - grime * 0.18 - below * 0.12 + (wave - 0.3) * 0.07,
    )
    colour = mix(colour, shade(c.fixed("8a4f2a", "7d4526"), fine * 0.14), rust_ * 0.75)
    colour = shade(colour, -smoothstep(-0.4, -1.0, wave) * 0.16)
    colour = shade(colour, screw * 0.15 - (washer - screw) * 0.35 - lap * 0.4)
    height = 0.44 + wave * 0.32 + screw * 0.1 + washer * 0.04 - lap * 0.04 + grit * 0.003
    rough = 0.4 + grime * 0.16 + rust_ * 0.4 + fine * 0.02
    return c.surface(colour, height, rough, 0.92 * (1 - rust_ * 0.9) * (1 - grime * 0.3))


@family(
    "metal",
    "painted metal",
    "chipped paint",
    "peeling paint",
    "old painted door",
    "weathered paint",
)
def painted(c: Canvas) -> Surface:
    size = c.scale(52, 0.15)
    cloud, fine, grit = c.noise(size, 1.6, finest=2), c.noise(5, 0.9), c.noise(1.7, 0.3)
    amount = c.pick({"": 1.15, "heavily": 0.5, "slightly": 1.75}, silent=0.3)
    # Paint breaks along fine cracks, so that chips have corners.
    q = c.cells(11, jitter=1.0, at=c.warp(1.0, 9))
    field = cloud + fine * 0.05 + (c.per_cell(q.index) - 0.5) * 0.55 + (0.3 - q.border) * 0.3
    bare = smoothstep(-0.05, 0.03, field - amount - 0.22)  # down to the metal
    chip = smoothstep(-0.03, 0.03, field - amount)  # down to the primer
    crazed = (1 - smoothstep(0.0, 0.025, q.border)) * smoothstep(-0.75, -0.1, field - amount)
    marks = strokes(c, 90, (10, 70), (0.25, 0.7), bend=0.25) * (1 - chip)
    main = c.colour("3f6b8a", "8c3a30", "4d7355", "c7a23e", "d6d2c6", named=0.6)
    primer = c.fixed("8a8078", "9a8f84", "7d5a4a")
    under = c.second("6b4a36", "77706a", "5a3a28")
    spot = c.noise(9, 1.2)
    rusty = mix(under, c.fixed("8f4d24", "9c5a2b"), smoothstep(-0.3, 1.2, spot + fine * 0.5))
    rusty = shade(rusty, fine * 0.12 + grit * 0.06)
    level = 0.66 - chip * 0.1 - bare * 0.13 - crazed * 0.05
    # The rim of what holds is lifted, and throws a shadow on what lies bare.
    lift = (1 - chip) * smoothstep(-0.2, 0.0, field - amount) * 0.06
    height = (
        level + lift + c.noise(26, 1.6) * 0.012 + grit * 0.005 + bare * fine * 0.02 - marks * 0.03
    )
    streaks = smoothstep(-0.2, 1.6, c.noise(30, 1.0, stretch=0.05))
    run = runs(c, bare, 30.0) * streaks
    faded = c.noise(70, 1.8)
    paint = shade(main, faded * 0.035 + fine * 0.012 + lift * 1.6 + marks * 0.2 - crazed * 0.3)
    paint = mix(paint, c.fixed("8a5a35", "7a4c2c"), (run * 1.8).clamp(0, 0.65))
    colour = mix(mix(paint, shade(primer, fine * 0.05), chip), rusty, bare)
    colour = shade(colour, -shadow(c, height, 3.0, 1.8) * 0.6)
    rough = mix(c.full(0.32) + faded * 0.04 + marks * 0.2, c.full(0.7), chip)
    rough = mix(rough, c.full(0.86), bare) + run * 0.2 + fine * 0.02
    return c.surface(colour, height, rough, 0.85 * bare * c.chance(0.5))


@family(
    "metal",
    "copper patina",
    "verdigris",
    "oxidised copper",
    "green copper roof",
    "statue of liberty",
    "aged bronze",
)
def patina(c: Canvas) -> Surface:
    size = c.scale(60, 0.2)
    cloud, fine, grit = c.noise(size, 1.7), c.noise(6, 1.0), c.noise(1.6, 0.3)
    dent, spot = c.noise(34, 2.0, finest=6), c.noise(16, 1.3)
    streaks = c.noise(40, 1.1, stretch=0.06)
    hollow = -dent * 0.55
    # Verdigris grows in hollows and where rain runs; what is touched stays bare.
    wet = runs(c, smoothstep(0.6, 1.6, cloud + spot * 0.4), 40.0) * smoothstep(-0.8, 1.2, streaks)
    field = cloud * 0.7 + hollow + fine * 0.16 + spot * 0.2 + wet * 1.6 + 0.75
    brown = smoothstep(-1.6, 0.0, field)
    green = smoothstep(-0.5, 0.75, field + grit * 0.06)
    pale = smoothstep(0.6, 1.9, field + streaks * 0.5 + grit * 0.15)
    bare = shade(c.fixed("a5653c", "98592f", "8f5a3a"), fine * 0.03 + streaks * 0.03)
    dark = shade(c.fixed("4f3526", "573a2a", "46352b"), fine * 0.07)
    verd = shade(c.colour("5fa08c", "6fb09b", "4d8f80", named=0.0), fine * 0.06 + spot * 0.05)
    colour = mix(mix(bare, dark, brown), verd, green)
    colour = mix(colour, shade(verd, c.full(0.42)), pale * 0.55)
    colour = mix(colour, dark, smoothstep(1.5, 2.3, fine + grit * 0.4) * green * 0.6)
    height = 0.5 + dent * 0.07 + green * (0.035 + fine * 0.018 + grit * 0.012) + pale * 0.03
    rough = 0.28 + brown * 0.2 + green * 0.4 + grit * 0.02
    return c.surface(colour, height, rough, (1 - green) * (1 - brown * 0.25))


@family(
    "metal",
    "metal grate",
    "perforated metal",
    "speaker grille",
    "metal mesh",
    "ventilation grille",
    "drain cover",
)
def grate(c: Canvas) -> Surface:
    return c.variant(
        {
            "metal grate": _perforated,
            "expanded metal|expanded|stretched metal|diamond mesh": _expanded,
        }
    )


def _expanded(c: Canvas) -> Surface:
    n = c.count(c.scale(30, 0.03), c.wide)
    m = c.count(c.wide / n * 0.46, c.high)
    sx, sy = c.wide / n, c.high / m
    unit = 1 / (1 / sx**2 + 1 / sy**2) ** 0.5
    shape = (c.batch, c.height, c.width)
    x, y = (c.u * n).expand(shape), (c.v * m).expand(shape)
    a, b = x + y, x - y
    da, db = (a - a.round()) * unit, (b - b.round()) * unit
    # Slit and stretched: strands lean, and meet in flat joints that stand above them.
    wide = 1.45
    joint = (x * 2).round() + (y * 2).round()
    px, py = (x - (x * 2).round() / 2) * sx, (y - (y * 2).round() / 2) * sy
    even = joint % 2 < 0.5
    away = torch.where(even, torch.maximum(px.abs() / 5.2, py.abs() / 2.3), c.full(9.0))
    strand = torch.maximum(wide - da.abs(), wide - db.abs())
    solid = torch.maximum(strand, (1 - away) * 2.0)
    metal = smoothstep(-0.12, 0.16, solid)
    near = torch.where(da.abs() < db.abs(), da, -db) / wide
    knot = smoothstep(1.3, 0.5, away)
    fine, cloud, grit = c.noise(5, 1.0), c.noise(50, 1.7), c.noise(1.8, 0.4)
    rub = strokes(c, 140, (6, 40), (0.2, 0.5), bend=0.3)
    main = c.colour("9a9da0", "84878a", "6e7276", named=0.3)
    grime = smoothstep(0.0, 2.2, cloud + fine * 0.3) * 0.3
    height = 0.56 - near.clamp(-1, 1) * 0.12 * (1 - knot) + knot * 0.14 + grit * 0.002
    colour = shade(main, fine * 0.02 + rub * 0.1 - near * 0.05 + knot * 0.04)
    colour = mix(colour, c.fixed("4a443d", "514a42"), grime)
    height = mix(c.full(0.06), height, metal)
    colour = mix(c.second("0b0b0c", "121213"), colour, metal)
    rough = mix(c.full(0.85), 0.38 + grime * 0.6 + fine * 0.02, metal)
    return c.surface(colour, height, rough, metal * (1 - grime))


def _perforated(c: Canvas) -> Surface:
    q = c.cells(c.scale(11, 0.008), jitter=0.0, aspect=0.866, offset_rows=True)
    r = c.uniform(0.27, 0.36)
    hole = 1 - smoothstep(-0.05, 0.05, q.near - r)
    rim = smoothstep(-0.02, 0.08, q.near - r)
    grime = c.noise(30, 1.3)
    metal = shade(
        c.colour("9a9da0", "6e7276", "3f4245", named=0.3), grime * 0.05 + (rim - 0.8) * 0.15
    )
    return c.surface(
        mix(metal, c.fixed("070708", "101011"), hole),
        0.75 - hole * 0.65,
        0.38 + hole * 0.4 + grime * 0.03,
        1 - hole,
    )


@family(
    "metal",
    "gold leaf",
    "gold foil",
    "gilded surface",
    "crumpled foil",
    "treasure gold",
    "aluminium foil",
)
def foil(c: Canvas) -> Surface:
    return c.variant(
        {
            "gold leaf|gilded|gold": _leaf,
            "foil|crumpled foil|tin foil|aluminium foil|gold foil|silver foil": _crumpled,
        }
    )


def _leaf(c: Canvas) -> Surface:
    # Squares of beaten gold, laid one over another on red clay; thin wrinkles, and tears at the edges.
    size = c.scale(84, 0.08)
    at = c.warp(2.2, 40)
    b = c.courses(size, size, shift=0.5, at=at)
    cloud, fine, grit = c.noise(30, 1.5), c.noise(5, 1.0), c.noise(1.6, 0.3)
    crease = outline(c, c.noise(40, 1.7, finest=4))
    web = outline(c, c.noise(22, 1.5, finest=3) + cloud * 0.2)
    wrinkle = exp(-crease * 0.9) + exp(-web * 1.3) * 0.5
    lap = 1 - smoothstep(0.0, 3.0, b.edge + fine * 0.5)
    worn = smoothstep(0.25, 0.8, lap + cloud * 0.22 + fine * 0.2 - 0.5)
    worn = torch.maximum(worn, smoothstep(2.0, 2.7, cloud + fine * 0.5) * 0.8)
    own = c.per_cell(b.index) - 0.5
    main = c.colour("d2a437", "c79a3a", "dcb455", named=0.2)
    colour = shade(main, own * 0.12 + cloud * 0.03 + fine * 0.025 + wrinkle * 0.1 - lap * 0.05)
    colour = mix(colour, shade(c.fixed("7a3320", "6b2f22"), fine * 0.1), worn * 0.85)
    height = (
        0.45 + own * 0.05 + wrinkle * 0.06 + lap * 0.04 + fine * 0.015 + grit * 0.006 - worn * 0.06
    )
    return c.surface(
        colour, height, 0.24 + fine * 0.03 + wrinkle * 0.06 + worn * 0.5, 1 - worn * 0.9
    )


def _crumpled(c: Canvas) -> Surface:
    size = c.scale(40, 0.04)
    height, ridge = c.full(0.5) + c.noise(90, 2.2, finest=24) * 0.1, c.full(0.0)
    at = c.bent(1.8, 36)
    for k, part in enumerate((1.0, 0.5, 0.26)):
        q = c.cells(size * part, jitter=1.0, at=at(1.0 - 0.3 * k))
        lean_x = c.per_cell(q.index + 23 * k) - 0.5
        lean_y = c.per_cell(q.index + 23 * k + 5) - 0.5
        # Creases fold up or down, whole along their length.
        height = height + (q.dx * lean_x + q.dy * lean_y) * (0.42, 0.24, 0.12)[k]
        height = height + (0.32 - q.border) * (0.12, 0.07, 0.03)[k]
        ridge = torch.maximum(ridge, (1 - smoothstep(0.0, 0.05, q.border)) * (1 - 0.3 * k))
    fine = c.noise(3, 0.8)
    main = c.colour("d2a437", "b9bbbe", "dcb455", named=0.2)
    slope = raised(c, height, 8.0)
    colour = shade(main, slope * 0.5 + ridge * 0.1 + fine * 0.01)
    return c.surface(colour, height + fine * 0.003, 0.17 + ridge * 0.12 + fine * 0.015, 1.0)


@family(
    "metal",
    "scratched metal",
    "scratched steel",
    "worn metal",
    "iron plate",
    "steel plate",
    "anvil surface",
)
def scratched(c: Canvas) -> Surface:
    # Long shallow lines and short deep ones in all directions, some in bundles, on a dull ground.
    long = strokes(c, 260, (40, 190), (0.2, 0.5), bend=0.25)
    short = strokes(c, 900, (4, 30), (0.2, 0.6), bend=0.5)
    gouge = strokes(c, 36, (20, 110), (0.5, 1.1), bend=0.35)
    bundle = strokes(c, 600, (15, 60), (0.15, 0.35), lean=0.5, turn=0.35)
    cloud, fine, brush = (
        c.noise(c.scale(80, 0.12), 1.8),
        c.noise(4, 0.8),
        c.noise(2.2, 0.5, stretch=24.0),
    )
    there = smoothstep(-0.2, 1.2, c.noise(60, 1.8))
    marks = torch.maximum(torch.maximum(long * 0.7, short * 0.8), bundle * there * 0.7)
    dings = c.cells(26, jitter=1.0)
    ding = (1 - (dings.near / 0.12) ** 2).clamp(min=0) * (c.per_cell(dings.index) > 0.55)
    main = c.colour("77797c", "66696d", "8a8b8c", "55585c", named=0.2)
    tone = cloud * 0.035 + fine * 0.015 + brush * 0.02 + marks * 0.2
    colour = shade(main, tone + gouge * 0.3 - ding * 0.15)
    colour = mix(colour, main * 0.6, smoothstep(0.7, 2.2, c.noise(40, 1.5) + fine * 0.2) * 0.3)
    height = 0.55 + cloud * 0.02 + brush * 0.008 - marks * 0.07 - gouge * 0.16 - ding * 0.14
    rough = 0.4 + cloud * 0.07 + fine * 0.015 - marks * 0.08 - gouge * 0.1 + brush * 0.015
    return c.surface(colour, height, rough, 1.0)
