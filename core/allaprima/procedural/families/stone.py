"""Natural and cast stone."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, shadow
from allaprima.procedural.strewn import polygon, strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family("stone", "marble", "polished marble", "marble slab", "bathroom marble", "veined marble")
def marble(c: Canvas) -> Surface:
    return c.variant({"marble": _marble, "travertine": _travertine})


def _travertine(c: Canvas) -> Surface:
    n = c.count(c.scale(36, 0.15), c.high)
    roll = c.noise(100, 2.4, stretch=3.0, finest=16) * 0.3 + c.noise(20, 1.6, stretch=5.0) * 0.04
    y = c.v * n + roll
    # Springs laid it down in beds; where reeds grew it has long holes along them.
    bands = torch.sin(6.2832 * y) * 0.5 + torch.sin(6.2832 * y * 3 + roll * 5) * 0.3
    bands = bands + c.noise(16, 1.2, stretch=9.0) * 0.35
    cloud, fine, grit = (
        c.noise(50, 1.6, stretch=2.5),
        c.noise(5, 1.0, stretch=2.5),
        c.noise(1.7, 0.4),
    )
    porous = smoothstep(-0.4, 0.9, bands + cloud * 0.4)
    holes = smoothstep(1.7, 2.2, c.noise(8, 1.1, stretch=3.2) + porous * 0.6 + grit * 0.08)
    small = smoothstep(2.1, 2.6, c.noise(2.6, 0.7, stretch=2.0) + porous * 0.5) * (1 - holes)
    main = c.colour("d8c6a8", "cdb893", "e2d5bd", "c4a988")
    gloss = c.pick({"": 0.35, "polished": 0.12, "honed": 0.5})
    colour = shade(main, bands * 0.055 + cloud * 0.03 + fine * 0.02 + grit * 0.012)
    colour = mix(colour, main * main * 0.55, (holes * 0.7 + small * 0.5).clamp(0, 1))
    height = 0.62 + fine * 0.006 - holes * 0.26 - small * 0.1
    return c.surface(colour, height, gloss + (holes + small) * 0.45 + bands * 0.02)


def _marble(c: Canvas) -> Surface:
    size = c.scale(110, 0.6)
    # Veins run one way across the slab, bent by a flow, and branch into others that cross them.
    flow, rag = c.noise(130, 2.5, finest=7), c.noise(20, 1.6, finest=2)
    n, m = c.count(size * 1.4, c.wide), c.count(size * 1.9, c.high)
    here, gate = c.noise(70, 2.2, finest=12), c.noise(90, 2.0, finest=12)

    def veins(x: torch.Tensor, width: torch.Tensor, open_: torch.Tensor) -> torch.Tensor:
        away = outline(c, x)
        width = (width * (0.2 + open_)).clamp(min=0.2)
        core = (1 - away / width).clamp(0, 1) ** 0.8
        halo = exp(-away / (width * 2.5 + 2.0)) * 0.28
        return torch.maximum(core, halo) * open_

    across = c.u * n + c.v * m
    bend = flow * 0.15 + rag * 0.01
    strength = smoothstep(-1.6, 1.3, here)
    bold = veins(torch.sin(6.2832 * (across + bend)), 0.8 + 2.4 * strength, 0.35 + 0.65 * strength)
    twin = torch.sin(6.2832 * (across + bend * 1.12 + here * 0.03 + 0.06))
    second = veins(twin, 0.9 + 0.5 * gate, smoothstep(-0.7, 0.9, gate))
    third = torch.sin(6.2832 * (c.u * (m + n) - c.v * n + flow * 0.24 + rag * 0.012 + here * 0.05))
    branch = veins(third, c.full(0.8), smoothstep(-0.3, 0.9, gate * 0.6 + here * 0.6))
    web = c.noise(80, 2.2, stretch=0.6, finest=6) + flow * 0.4
    thin = veins(web, c.full(0.45), smoothstep(0.2, 1.3, -gate + here * 0.3))
    cloud = c.noise(size * 0.6, 1.8, stretch=0.7) * 0.6 + flow * 0.6
    thin = torch.maximum(thin, branch)
    main = c.colour("eceae6", "e4e0d8", "dfe2e3", "efe9df")
    dark = main.mean(1, keepdim=True) < 0.45
    light = c.fixed("e9e4d9", "d6cdb9")
    tint = c.second("6f7073", "7d766c", "5d6066", "8f7a58")
    tint = tint if c.is_second_asked() else torch.where(dark, light, tint)
    strong = c.uniform(0.65, 0.95)
    vein = (bold * strong).maximum(second * strong * 0.75).maximum(thin * 0.5)
    haze = smoothstep(-0.2, 2.0, cloud) * 0.2
    body = mix(shade(main, cloud * 0.012 + c.noise(7, 1.2) * 0.01), tint, haze)
    warm = mix(
        tint, c.fixed("a3875c", "93774f"), smoothstep(0.4, 1.6, here) * 0.5 * (~dark).float()[:, 0]
    )
    warm = tint if c.is_second_asked() else warm
    gloss = c.pick({"": 0.1, "polished": 0.05, "honed": 0.4})
    height = 0.5 - vein * 0.025 + c.noise(40) * 0.004
    return c.surface(mix(body, warm, vein.clamp(0, 1)), height, gloss + vein * 0.05)


@family("stone", "granite", "granite countertop", "speckled granite", "kitchen countertop")
def granite(c: Canvas) -> Surface:
    size = c.scale(7.5, 0.006)
    q, r, m = c.cells(size), c.cells(size * 0.52), c.cells(size * 0.3)
    pick, small, tiny = c.per_cell(q.index), c.per_cell(r.index), c.per_cell(m.index)
    drift = c.noise(30, 1.6)
    main = c.colour("a9a29c", "b5aca3", "b58d7e", "85878a")
    # Three minerals that grew into each other: feldspar in large crystals, quartz that fills between,
    # mica in small black flakes that lie in clusters.
    cleave = torch.sin((q.dx * (pick - 0.5) + q.dy * (small - 0.5)) * 26 + pick * 40) * 0.03
    feldspar = shade(main, (pick - 0.5) * 0.3 + cleave + (small - 0.5) * 0.06)
    quartz = shade(c.fixed("a7a6a6", "9b9a9c", "b3b0ac"), (small - 0.17) * 0.5)
    pale = shade(c.fixed("ddd7cf", "d6d0c8"), (pick - 0.8) * 0.8)
    mica = shade(c.fixed("26262a", "302b2a"), (tiny - 0.5) * 0.6)
    colour = mix(feldspar, pale, (pick > 0.74).float() * 0.7)
    fill = (small + drift * 0.05 < 0.34).float()
    colour = mix(colour, quartz, fill)
    dark = ((small > 0.5) & (tiny + drift * 0.07 > 0.66)).float()
    dark = torch.maximum(dark, (tiny > 0.93).float())
    colour = mix(colour, mica, dark)
    seam = (1 - smoothstep(0.0, 0.06, r.border)) * 0.12
    colour = shade(colour, c.noise(2.0, 0.5) * 0.02 - seam * (1 - dark))
    gloss = c.pick({"": 0.25, "polished": 0.07, "rough": 0.75})
    coarse = (gloss > 0.5).float()
    height = 0.5 + (small - 0.5) * 0.02 * (1 + 6 * coarse) - dark * 0.02 + drift * 0.03 * coarse
    return c.surface(colour, height, gloss + dark * 0.1 - fill * 0.03 + (pick - 0.5) * 0.05)


@family("stone", "terrazzo", "terrazzo floor", "venetian terrazzo", "office lobby floor")
def terrazzo(c: Canvas) -> Surface:
    size = c.scale(16, 0.02)
    speck, cloud = c.noise(1.6, 0.3), c.noise(40, 1.6)
    dust = c.cells(2.6, jitter=1.0)
    grains = (1 - smoothstep(0.18, 0.3, dust.near)) * (c.per_cell(dust.index) > 0.6)
    colour = shade(c.colour("e7e2d9", "d8d4cd", "efe9e1", "c9c3bb"), speck * 0.015 + cloud * 0.012)
    colour = shade(colour, grains * (c.per_cell(dust.index + 5) - 0.6) * 0.45)
    chips = (
        c.second("c77f5e", "4f6b66", "d9a441", "75797c"),
        c.second("2f3234", "9b4f3f", "e3c9a8"),
        c.second("8a9a95", "b58b6b", "55524e"),
    )
    # Large chips, broken into polygons, and smaller ones in the room that they leave.
    s = strew(
        c,
        size * 0.62,
        0.62,
        lambda x, y, own: polygon(x, y, own, 6, 0.8),
        size=size,
        sizes=(0.12, 1.0),
        rise=1.0,
    )
    pick, inner = c.per_cell(s.index), c.per_cell(s.index + 977)
    paint = mix(chips[0].expand(c.batch, 3, c.height, c.width), chips[1], (pick > 0.4).float())
    paint = mix(paint, chips[2], (pick > 0.72).float())
    marbling = c.noise(9, 1.4)
    paint = shade(paint, (inner - 0.5) * 0.32 + marbling * 0.03 + speck * 0.02)
    colour = mix(colour, paint, s.some)
    return c.surface(
        colour, 0.5 + s.some * 0.012 - grains * 0.004, 0.17 - s.some * 0.04 + cloud * 0.01
    )


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
    cast = c.pick({"": 0.0, "smooth": 0.0, "board-formed": 1.0})
    cast = torch.maximum(cast, c.name({"concrete": 0.0, "board-formed concrete": 1.0}))
    cloud, mottle = c.noise(80, 1.7), c.noise(26, 1.5)
    grain, fine = c.noise(3, 0.6), c.noise(1.5, 0.2)
    # Air bubbles at the form leave round holes, few large ones among many small.
    bubble = strew(
        c,
        19.0,
        1.0,
        lambda x, y, own: 1 - x * x - y * y,
        size=1.5,
        sizes=(0.25, 1.3),
        rise=0,
        layers=2,
    )
    holes = (bubble.height.clamp(0, 1) * 1.6).clamp(max=1)
    rim = c.per_cell(bubble.index)
    holes = holes * (rim > 0.35)
    size = c.scale(28, 0.11)
    b = c.courses(c.wide / 2.0, size, ragged=True)
    grown = c.noise(3.5, 0.8, stretch=16.0) + c.noise(14, 1.6, stretch=7.0)
    line = (1 - smoothstep(0.15, 1.1, b.edge)) * cast
    own = (c.per_cell(b.index) - 0.5) * cast
    # Water ran down and left streaks; some patches dried darker.
    runs = smoothstep(0.3, 2.4, c.noise(90, 1.0, stretch=0.05) + cloud * 0.6) * 0.1
    damp = smoothstep(0.3, 0.9, cloud + mottle * 0.3) * 0.07
    crack = outline(c, c.noise(120, 1.9, finest=4))
    broken = c.pick({"": 0.0, "cracked": 1.0, "broken": 1.0, "damaged": 0.8})
    wide = 0.6 + broken * 0.75
    crack = (1 - smoothstep(0.15, wide, crack)) * smoothstep(
        1.0 - broken * 2.6, 1.5 - broken * 2.6, c.noise(80, 2.0)
    )
    tone = mottle * 0.028 + cloud * 0.02 + grain * 0.022 + fine * 0.012 + own * 0.1
    tone = tone + grown * cast * 0.03 - runs - damp
    main = c.colour("9a9894", "8b8a87", "a7a39c", "7c7d7d")
    colour = shade(main, tone - line * 0.25)
    colour = mix(colour, main * 0.42, (holes * 0.75 + crack * 0.6).clamp(0, 1))
    height = 0.6 + mottle * 0.012 + grain * 0.012 + grown * cast * 0.022 + own * 0.1
    height = height - holes * 0.24 - line * 0.14 - crack * 0.12
    return c.surface(colour, height, 0.82 + grain * 0.03 - damp * 0.8 + holes * 0.1)


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
    size = c.scale(44, 0.25)
    # Strokes of the trowel, each a fan that overlaps the last and leaves a lip at its end.
    s = strew(
        c, size * 0.5, 0.62, lambda x, y, own: 0.35 * (1 - (x / 0.6) ** 2 - (y / 0.34) ** 2),
        size=size, sizes=(0.6, 1.2), rise=0.9, turn=2.6,
    )  # fmt: skip
    bend = s.y + s.x * s.x * (c.per_cell(s.index + 3) - 0.5)
    comb = c.noise(30, 1.0)
    furrow = torch.sin(bend * 60 + c.per_cell(s.index + 5) * 40) * 0.5 + torch.sin(bend * 23 + comb)
    own = c.per_cell(s.index + 11) - 0.5
    level = raised(c, s.height + own * 0.08, 14.0)
    bumps, grit, cloud = c.noise(10, 1.5), c.noise(2.0, 0.4), c.noise(80, 1.8)
    height = 0.5 + level * 0.2 + furrow * 0.008 + bumps * 0.03 + grit * 0.008
    main = c.colour("e5dccb", "ded3bd", "d9b48c", "eeeae1")
    hollow = shadow(c, height, 4.0, 1.6)
    tone = (
        level * 0.02 + furrow * 0.004 + grit * 0.012 + bumps * 0.014 + cloud * 0.022 + own * 0.006
    )
    return c.surface(shade(main, tone - hollow * 0.1), height, 0.88 + bumps * 0.02 - level * 0.1)


@family(
    "stone",
    "sandstone",
    "layered sandstone",
    "canyon rock",
    "sedimentary rock",
    "desert canyon wall",
)
def sandstone(c: Canvas) -> Surface:
    n = c.count(c.scale(22, 0.1), c.high)
    roll = c.noise(90, 2.4, stretch=2.6, finest=20) * 0.22 + c.noise(26, 1.8, stretch=4.0) * 0.05
    # Beds lie one on another; each has fine laminae, in some askew to it as dunes leave them.
    y = c.v * n + roll
    bed = y.floor() % n
    fy = y - y.floor()
    number = bed.expand(c.batch, c.height, c.width).int()
    own, kind = c.per_cell(number + 41), c.per_cell(number + 83)
    askew = (c.per_cell(number + 61) > 0.5).float() * (2 + (own * 3).floor())
    lamina = (fy * (5 + (own * 7).floor())) + askew * c.u * 4 + roll * 1.5 + c.noise(40, 1.6) * 0.2
    fine = torch.sin(lamina * 6.2832) * 0.5 + torch.sin(lamina * 6.2832 * 2.7 + kind * 9) * 0.3
    grit, rock, pock = c.noise(2.0, 0.4), c.noise(26, 1.5), c.noise(9, 1.2, stretch=1.8)
    ledge = torch.minimum(fy, 1 - fy) * (c.high / n)
    part = (1 - smoothstep(0.2, 1.4, ledge + pock * 0.3)) * smoothstep(-0.5, 1.0, rock)
    # Soft beds are worn back, hard ones stand out.
    hard = smoothstep(0.0, 3.0, ledge) * (0.35 + 0.65 * kind)
    holes = smoothstep(1.8, 2.6, pock + rock * 0.3) * (own > 0.6)
    joint = outline(c, c.noise(110, 1.8, stretch=0.35, finest=6))
    joint = (1 - smoothstep(0.2, 1.0, joint)) * smoothstep(0.8, 1.4, c.noise(60, 2.0))
    main = c.colour("c08a5a", "b8734a", "d1a878", "a8623f")
    pale = main * 0.55 + 0.42 * torch.tensor([0.98, 0.9, 0.76], device=c.device).view(1, 3, 1, 1)
    colour = mix(main.expand(c.batch, 3, c.height, c.width), pale, own * own * 0.8)
    colour = shade(colour, fine * 0.13 + grit * 0.03 + rock * 0.03 + (kind - 0.5) * 0.18)
    height = 0.3 + hard * 0.34 + fine * 0.03 + rock * 0.03 + grit * 0.006
    height = height - holes * 0.12 - joint * 0.1 - part * 0.05
    colour = shade(colour, -shadow(c, height, 5.0) * 0.45 - holes * 0.12 - joint * 0.2 - part * 0.1)
    return c.surface(colour, height, 0.9 + grit * 0.02)


@family("stone", "slate", "slate rock", "natural slate", "split slate", "schist")
def slate(c: Canvas) -> Surface:
    size = c.scale(50, 0.12)
    fine, silk = c.noise(7, 1.1, stretch=2.6), c.noise(2.0, 0.5, stretch=3.0)
    height, own = c.full(0.5) + c.noise(60, 2.2, finest=14) * 0.05, c.full(0.0)
    # It splits in sheets: flat terraces, whose edges break off ragged.
    for k, part in enumerate((1.0, 0.5, 0.24)):
        at = c.warp(3.0 * part, 22 * part) if k < 2 else None
        q = c.cells(size * part, at=at, stretch=0.55)
        level = c.per_cell(q.index + 19 * k) - 0.5
        lean = q.dx * (c.per_cell(q.index + 5) - 0.5) + q.dy * (c.per_cell(q.index + 7) - 0.5)
        sheet = level * (0.3, 0.2, 0.1)[k]
        height, own = height + sheet + lean * 0.05 * part, own + level * (0.9, 0.6, 0.4)[k]
    lip = smoothstep(0.02, 0.1, raised(c, height, 1.6))
    height = height + fine * 0.01 + silk * 0.005
    main = c.colour("4a5157", "3f464b", "565a5c", "4d4f57")
    rusty = smoothstep(1.0, 2.2, c.noise(50, 1.5) + fine * 0.2) * 0.3
    colour = shade(main, own * 0.1 + fine * 0.04 + silk * 0.03 + lip * 0.14)
    colour = mix(colour, shade(c.fixed("7d6246", "6d5a48"), fine * 0.1), rusty)
    colour = shade(colour, -shadow(c, height, 3.5, 1.6) * 0.6)
    return c.surface(colour, height, 0.55 + fine * 0.03 + own * 0.06 - lip * 0.05)


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
    size = c.scale(46, 0.35)
    big, fine, grit = c.noise(70, 2.0, finest=16), c.noise(8, 1.1), c.noise(2.2, 0.5)
    height, cracks = c.full(0.5) + big * 0.08, c.full(0.0)
    tone = big * 0.02
    # Facets broken off facets, at three sizes; between them cracks that open here and there.
    some = c.noise(50, 1.9)
    for k, (part, deep) in enumerate(((1.0, 0.62), (0.45, 0.3), (0.2, 0.12))):
        at = c.warp(2.5 * part, 24 * part) if k < 2 else None
        q = c.cells(size * part, at=at, stretch=0.7)
        lean_x = c.per_cell(q.index + 13 * k) - 0.5
        lean_y = c.per_cell(q.index + 13 * k + 5) - 0.5
        level = c.per_cell(q.index + 13 * k + 9) - 0.5
        height = height + (q.dx * lean_x + q.dy * lean_y + level * 0.22) * deep
        open_ = smoothstep(0.1, 1.0, some * (1 - k % 2 * 2))
        crack = (1 - smoothstep(0.0, 0.035 / part**0.5, q.border)) * open_
        cracks = torch.maximum(cracks, crack * (1 - 0.3 * k))
        tone = tone + level * (0.16, 0.12, 0.07)[k]
    strata = c.noise(34, 1.2, stretch=5.0)
    height = height + strata * 0.018 + fine * 0.014 + grit * 0.006 - cracks * 0.12
    main = c.colour("75706a", "686460", "837a6d", "5c5b5c")
    ochre = smoothstep(0.6, 2.0, c.noise(44, 1.4) + fine * 0.3) * 0.35
    colour = shade(main, tone + fine * 0.04 + grit * 0.045 + strata * 0.025)
    colour = mix(colour, shade(c.fixed("8f7a5d", "7d6c57"), fine * 0.08), ochre)
    lichen = smoothstep(1.5, 2.0, c.noise(16, 1.2) + big * 0.4) * 0.5
    colour = mix(colour, c.fixed("a3a58c", "b0ad98"), lichen)
    edge = smoothstep(0.0, 0.09, raised(c, height, 3.0))
    colour = shade(colour, edge * 0.1 - shadow(c, height, 6.0) * 0.5 - cracks * 0.3)
    return c.surface(colour, height, 0.88 + fine * 0.03)


@family(
    "stone", "gravel", "pebbles", "river stones", "beach pebbles", "gravel path", "railway ballast"
)
def gravel(c: Canvas) -> Surface:
    return c.variant(
        {
            "gravel|railway ballast|crushed stone": lambda c: _stones(c, 0.35),
            "pebble|river stone|small stone": lambda c: _stones(c, 0.0),
        }
    )


def _stones(c: Canvas, broken: float) -> Surface:
    """Stones over stones.

    Args:
        broken: 0 for pebbles that water made round, towards 1 for crushed stone.
    """
    size = c.scale(12 if broken else 17, 0.03 if broken else 0.02)

    def stone(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        longer = 0.75 + 0.5 * ((own * 517) % 1)
        if broken:
            d = polygon(x, y * longer, own, 6, 0.5)
            return (d * 5).clamp(0, 1) * (0.3 + 0.25 * d)
        angle = torch.atan2(y, x)
        lobes = 1 + 0.07 * torch.sin(angle * 2 + own * 60) + 0.05 * torch.sin(angle * 3 + own * 90)
        r2 = (x * x + (y * longer * 1.15) ** 2) * (4 * lobes)
        return (1 - r2).clamp(min=0) ** 0.45 * 0.42

    s = strew(c, size * 0.43, 0.72, stone, size=size, sizes=(0.3, 1.25), rise=0.55)
    under, grit = c.noise(5, 1.0), c.noise(1.6, 0.4)
    height = torch.where(s.index > 0, s.height, 0.02 + 0.02 * under)
    own, kind = c.per_cell(s.index + 7), c.per_cell(s.index + 17)
    main = c.colour("8c857a", "9a8d7b", "7d7c7b", "a89f91")
    warm, pale = c.fixed("8a6f55", "946a4c", "7f7259"), c.fixed("c9c4ba", "bdb6a8")
    cold = c.fixed("5c6167", "565a5e")
    colour = mix(
        main.expand(c.batch, 3, c.height, c.width), warm, smoothstep(0.62, 0.7, kind) * 0.7
    )
    colour = mix(colour, cold, smoothstep(0.78, 0.82, kind) * 0.7)
    colour = mix(colour, pale, smoothstep(0.92, 0.95, kind) * 0.8)
    # Bands and speckles of the rock that it is of, in the stone's own frame.
    band = torch.sin(s.y * 20 + s.x * 5 + own * 50 + under * 0.6) * (c.per_cell(s.index + 29) > 0.7)
    colour = shade(colour, (own - 0.5) * 0.42 + grit * 0.04 + band * 0.06 + under * 0.02)
    soil = shade(c.fixed("4b453b", "3f3a33"), under * 0.1)
    colour = mix(soil, colour, s.some)
    height = (height * 0.75 + grit * 0.006 * s.some).clamp(0, 1)
    colour = shade(colour, -shadow(c, height, float(5.0 if broken else 7.0), 1.3) * 0.72)
    return c.surface(colour, height, 0.82 - own * 0.15 + (1 - s.some) * 0.1)


@family("stone", "asphalt", "tarmac", "road surface", "street", "highway")
def asphalt(c: Canvas) -> Surface:
    size = c.scale(5.0, 0.007)

    def stone(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        return (polygon(x, y, own, 5, 0.8) * 3).clamp(max=0.35)

    s = strew(c, size * 0.62, 0.62, stone, size=size, sizes=(0.3, 1.15), rise=0.6)
    cloud, grit, wear_ = c.noise(80, 1.7), c.noise(1.5, 0.2), c.noise(30, 1.5)
    own, kind = c.per_cell(s.index + 3), c.per_cell(s.index + 9)
    binder = c.colour("3b3b3d", "46464a", "4f4e4d", "2f3033", named=0.12)
    # Tar covers most of the stones; tyres have bared the highest.
    bare = s.some * smoothstep(0.25, 0.75, s.height + wear_ * 0.07 + (own - 0.5) * 0.3)
    stone_ = shade(mix(c.fixed("807d78", "757371"), c.fixed("9b948a"), kind), (own - 0.6) * 0.6)
    colour = mix(shade(binder, (own - 0.5) * 0.16 * s.some), stone_, bare * 0.6)
    colour = shade(colour, cloud * 0.035 + wear_ * 0.02 + grit * 0.05)
    height = 0.3 + s.height * 0.42 + grit * 0.02 + cloud * 0.01
    stain = smoothstep(1.2, 1.9, c.noise(46, 1.9)) * 0.25
    colour = shade(colour, -shadow(c, height, 2.2, 1.1) * 0.5 - stain)
    # A line of thick paint, worn off the highest stones, with breaks where it is dashed.
    lane = smoothstep(6.3, 5.7, ((c.u - 0.5).abs() * c.wide).expand_as(height) + grit * 0.12)
    holds = smoothstep(1.0, 0.75, s.height * 0.5 + wear_ * 0.22 + cloud * 0.16 + grit * 0.06)
    line = lane * holds * c.pick({"": 0.0, "marked": 1.0})
    colour = mix(
        colour, shade(c.fixed("d9d7cf", "d6cfae"), grit * 0.04 + cloud * 0.04), line * 0.92
    )
    height = height + line * 0.03
    return c.surface(colour, height, 0.92 - bare * 0.12 - stain * 0.5 - line * 0.25)
