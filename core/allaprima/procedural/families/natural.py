"""Minerals, shells, coats of birds, flesh and what lies in a wood."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, shadow
from allaprima.procedural.strewn import strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 2 * math.pi


@family(
    "stone", "malachite", "malachite stone", "agate", "banded agate", "banded stone", "agate slice"
)
def malachite(c: Canvas) -> Surface:
    return c.variant({"malachite": lambda c: _banded(c, 0), "agate": lambda c: _banded(c, 1)})


def _banded(c: Canvas, agate: int) -> Surface:
    """Bands that grew around kidneys of the mineral, cut across and polished."""
    size = c.scale(64, 0.05)
    at = c.warp(9.0, 60)
    q, r = c.cells(size, jitter=1.0, at=at), c.cells(size * 0.45, jitter=1.0, at=at)
    flow, fine = c.noise(60, 2.4, finest=8), c.noise(16, 1.8, finest=3)
    small = smoothstep(0.1, 0.6, flow - 0.4)
    phase = (
        mix(q.near * 1.5 + q.near**2 * 0.4, r.near * 0.7 + 0.6, small) + flow * 0.12 + fine * 0.014
    )
    own = c.per_cell(q.index) * 0.3
    t = phase + own
    # Broad bands of slow growth, fine ones in them.
    broad = torch.sin(TAU * t * 2.1) * 0.5 + torch.sin(TAU * t * 4.7 + 1) * 0.3
    lines = torch.sin(TAU * t * 15) * 0.5 + torch.sin(TAU * t * 34 + 2) * 0.3
    level = (broad * 0.75 + lines * (0.22 + 0.2 * torch.sin(TAU * t * 3))).clamp(-1, 1) * 0.5 + 0.5
    if agate:
        main = c.colour("b5653a", "7d5a86", "4f7f92", "a89a86", named=0.5)
        deep, pale = main * main * 0.7, c.second("efe6d6", "e6ddd2")
    else:
        main = c.colour("1f7a55", "1d6f4c", "2a8560", named=0.1)
        deep, pale = main * 0.28, c.second("7fc4a0", "8fd0ac")
    colour = mix(deep.expand(c.batch, 3, c.height, c.width), main, smoothstep(0.1, 0.55, level))
    colour = mix(colour, pale, smoothstep(0.62, 0.98, level) * (0.85 if agate else 0.75))
    colour = shade(colour, c.noise(3, 0.8) * 0.008)
    gloss = c.pick({"": 0.1, "polished": 0.05, "rough": 0.6})
    return c.surface(colour, 0.5 + (level - 0.5) * 0.01, gloss + (level - 0.5) * 0.03)


@family(
    "other",
    "mother of pearl",
    "nacre",
    "opal",
    "iridescent shell",
    "abalone",
    "abalone shell",
)
def nacre(c: Canvas) -> Surface:
    size = c.scale(70, 0.04)
    flow, swirl, fine = (
        c.noise(size, 3.4, stretch=1.7, finest=20),
        c.noise(34, 2.6, finest=9),
        c.noise(7, 1.3, stretch=3.0),
    )
    # Films of nacre end in steps; their thickness, and the colour with it, follows the growth.
    phase = flow * 0.3 + swirl * 0.035
    layer = phase * 5 + swirl * 0.3 + fine * 0.06
    step = layer - layer.floor()
    lip = (1 - smoothstep(0.0, 0.2, step)) * 0.25
    base = c.colour("e4dfd8", "dcdcdc", "e8e0d6", named=0.2)
    tints = [
        torch.tensor(t, device=c.device).view(1, 3, 1, 1)
        for t in ((1.06, 0.85, 0.94), (0.81, 1.02, 0.93), (0.81, 0.92, 1.08), (1.06, 0.99, 0.82))
    ]
    colour = base.expand(c.batch, 3, c.height, c.width)
    for k, tint in enumerate(tints):
        where = (
            0.5 + 0.5 * torch.cos(TAU * (phase * 0.95 + step * 0.07 + fine * 0.012 - k / 4))
        ) ** 2
        colour = mix(colour, base * tint, where * 0.62)
    # Growth lines run across, fine as hairs; the light in the shell is uneven.
    hair = torch.sin(layer * 31 + fine * 0.8)
    colour = shade(
        colour, swirl * 0.035 + fine * 0.02 + hair * 0.012 - lip * 0.13 + step * 0.06 - 0.05
    )
    height = 0.5 + flow * 0.06 + step * 0.016 + hair * 0.002 + fine * 0.003
    return c.surface(colour, height, 0.14 + lip * 0.1, 0.15)


@family("stone", "lapis lazuli", "lapis", "sodalite", "blue stone with gold", "blue gemstone slab")
def lapis(c: Canvas) -> Surface:
    size = c.scale(24, 0.02)
    cloud, flow, fine, grit = (
        c.noise(60, 1.9),
        c.noise(size, 1.6),
        c.noise(5, 1.0),
        c.noise(1.8, 0.4),
    )
    q = c.cells(5.0, jitter=1.0, at=c.warp(1.2, 8))
    own = c.per_cell(q.index) - 0.5
    white = smoothstep(1.0, 2.3, cloud * 0.8 + flow * 0.7 + fine * 0.25)
    vein = outline(c, c.noise(70, 1.8, finest=3) + flow * 0.1)
    white = torch.maximum(
        white * 0.8, exp(-vein / 1.2) * smoothstep(0.2, 1.2, c.noise(50, 2.0)) * 0.7
    )
    s = strew(
        c,
        7.0,
        0.5,
        lambda x, y, own: 0.4 - torch.hypot(x, y * 1.6),
        size=3.4,
        sizes=(0.15, 1.2),
        rise=0.1,
    )
    gold = s.some * (c.per_cell(s.index + 3) < (0.25 + 0.3 * smoothstep(0.0, 1.2, flow)))
    main = c.colour("1f3f93", "24489c", "1b3785", named=0.1)
    deep = main * torch.tensor([0.5, 0.55, 0.7], device=c.device).view(1, 3, 1, 1)
    colour = mix(deep, main, smoothstep(-1.4, 0.9, flow + fine * 0.3))
    colour = shade(colour, own * 0.12 + fine * 0.03 + grit * 0.02)
    colour = mix(colour, c.second("c9cedb", "bcc5d6"), white * 0.75)
    colour = mix(
        colour, shade(c.fixed("c9a552", "bf9a48"), (c.per_cell(s.index) - 0.5) * 0.3), gold
    )
    gloss = c.pick({"": 0.12, "polished": 0.06, "rough": 0.65})
    return c.surface(
        colour, 0.5 + own * 0.004 + gold * 0.01, gloss + white * 0.1 + gold * 0.1, gold
    )


@family(
    "fabric",
    "feathers",
    "bird feathers",
    "plumage",
    "wing feathers",
    "feather",
    "parrot feathers",
    "swan feathers",
)
def feathers(c: Canvas) -> Surface:
    size = c.scale(74, 0.05)

    def vane(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # Narrow at the quill, broad at the end, whose barbs part a little; the end lies over the next ones.
        bent = y - ((own * 61) % 1 - 0.5) * 0.22 * (x + 0.5) ** 2
        t = (x + 0.5).clamp(0, 1)
        half = 0.25 * t**0.45 * (1 - t**5).clamp(min=LEAST).sqrt()
        frayed = 0.02 * torch.cos((t * 34 - bent.abs() * 40) * TAU * 0.5 + own * 40) * t
        cup = 1 - (bent / half.clamp(min=0.02)).clamp(-1, 1) ** 2
        return (0.05 + 0.62 * t + 0.1 * cup) * ((bent.abs() + frayed < half) & (x.abs() < 0.5))

    s = strew(
        c, size * 0.25, 0.5, vane, breadth=0.27, size=size, sizes=(0.8, 1.1), turn=0.5,
        lean=math.pi / 2, rise=0.12,
    )  # fmt: skip
    own, kind = c.per_cell(s.index, 2).unbind(1)
    t = (s.x + 0.5).clamp(0, 1)
    side = s.y
    # Barbs run out and on from the shaft; here and there they have parted.
    barb = t * 46 - side.abs() * 44 + own * 40 + c.noise(20, 1.8) * 0.3
    barbs = torch.cos(TAU * barb * 0.5)
    part = t * 9 - side.abs() * 9 + own * 30
    parting = smoothstep(0.94, 0.995, torch.cos(TAU * part * 0.35 + own * 9)) * smoothstep(
        0.03, 0.1, side.abs()
    )
    shaft = exp(-((side / (0.013 * (1.2 - t))) ** 2)) * (t < 0.97)
    fine = c.noise(1.7, 0.4)
    main = c.colour("8a6a4a", "6f747a", "e6e2d8", "3f6a5a", "2f4a78", "b0462f", named=0.4)
    tip = c.second("2b2521", "f0ece2", "d9b45a")
    band = smoothstep(0.84, 0.93, t - side.abs() * 0.5 + barbs * 0.012) * 0.6 * (own > 0.3)
    bars = smoothstep(0.55, 0.8, torch.cos(t * 30 + side.abs() * 16)) * (kind > 0.7) * 0.25
    colour = mix(shade(main, (own - 0.5) * 0.22), tip, band)
    colour = mix(colour, tip, bars)
    colour = shade(colour, barbs * 0.05 + fine * 0.015 - parting * 0.22 + (t - 0.7) * 0.18)
    colour = mix(colour, mix(main, c.fixed("efe6d2"), c.full(0.6)), shaft * 0.8)
    height = 0.06 + s.height * 0.8 + barbs * 0.006 + shaft * 0.03 - parting * 0.02
    down = shade(main * 0.6, fine * 0.05)
    colour = mix(down, colour, s.some)
    colour = shade(colour, -shadow(c, height, 5.0, 1.1) * 0.65)
    return c.surface(colour, height, 0.72 - shaft * 0.2)


@family(
    "ground",
    "flesh",
    "raw meat",
    "meat",
    "organic tissue",
    "alien flesh",
    "muscle",
    "gore",
    "monster flesh",
)
def flesh(c: Canvas) -> Surface:
    size = c.scale(46, 0.03)
    lump, bump, fine = c.noise(size, 2.3, stretch=0.6, finest=8), c.noise(13, 1.8), c.noise(4, 1.1)
    # Bundles of fibre, fat between them, a film over all with vessels in it.
    bundle = c.cells(size * 0.42, jitter=1.0, stretch=4.0, at=c.warp(4.0, 30))
    fibre = c.noise(30, 1.2, stretch=0.08)
    sheath = 1 - smoothstep(0.02, 0.14, bundle.border + fine * 0.01)
    fat = sheath * smoothstep(-0.4, 1.0, c.noise(40, 2.0) + bump * 0.3)
    fat = torch.maximum(fat, smoothstep(1.2, 2.0, lump * 0.8 + bump * 0.4) * 0.8)
    vessel = torch.maximum(
        (1 - smoothstep(0.3, 1.5, outline(c, c.noise(52, 2.0, finest=6)))),
        (1 - smoothstep(0.15, 0.7, outline(c, c.noise(30, 1.7, finest=4)))) * 0.7,
    ) * smoothstep(-0.2, 0.9, c.noise(60, 2.0))
    main = c.colour("9a2f2b", "8a2a2a", "a83f38", named=0.3)
    deep = main * torch.tensor([0.5, 0.34, 0.36], device=c.device).view(1, 3, 1, 1)
    own = c.per_cell(bundle.index) - 0.5
    colour = mix(deep, main, smoothstep(-1.6, 1.2, lump + bump * 0.5))
    colour = shade(colour, fibre * 0.07 + own * 0.12 + fine * 0.02)
    colour = mix(colour, shade(c.second("dca894", "e2b8a0"), fine * 0.04), fat * 0.7)
    colour = mix(colour, c.fixed("5a1730", "4a1a3a"), vessel * 0.6)
    height = (
        0.45
        + lump * 0.07
        + bump * 0.02
        + fibre * 0.012
        - sheath * 0.07
        + fat * 0.03
        + vessel * 0.04
    )
    colour = shade(colour, -shadow(c, height, 6.0, 1.2) * 0.5)
    return c.surface(colour, height, 0.2 + fat * 0.14 + fine * 0.02)


@family(
    "other",
    "brain coral",
    "coral reef",
    "coral",
    "brain texture",
    "labyrinth coral",
    "alien growth",
)
def braincoral(c: Canvas) -> Surface:
    size = c.scale(17, 0.008)
    # Waves of nearly one length, in all directions, make a labyrinth.
    base = c.noise(size * 1.15, 9.0, finest=size * 0.7)
    tone, fine, grit = c.noise(50, 1.9), c.noise(3.2, 1.0), c.noise(1.8, 0.4)
    wave = torch.sin((base * 1.15 + c.noise(60, 2.4, finest=20) * 0.2) * 1.6)
    ridge = smoothstep(-0.75, 0.75, wave)
    away = outline(c, base - 0.62)
    # Septa: fine blades across the walls of the ridges.
    line = c.cells(2.6, jitter=0.9)
    septa = (1 - line.near).clamp(0, 1) * smoothstep(0.1, 0.5, ridge) * smoothstep(1.0, 0.7, ridge)
    groove = exp(-away * 0.9) * smoothstep(0.7, 1.0, ridge)
    main = c.colour("c98a6a", "b9a06a", "a8788a", "7f9a76", named=0.4)
    colour = mix(main * 0.42, main, smoothstep(0.0, 0.75, ridge))
    colour = mix(colour, shade(main, c.full(0.35)), smoothstep(0.6, 1.0, ridge) * 0.55)
    colour = shade(
        colour, tone * 0.04 + fine * 0.03 + grit * 0.02 + (septa - 0.3) * 0.1 - groove * 0.1
    )
    height = 0.2 + ridge * 0.5 + septa * 0.05 + fine * 0.012 - groove * 0.05
    return c.surface(shade(colour, -shadow(c, height, 4.0, 1.0) * 0.5), height, 0.7 + grit * 0.02)


@family(
    "wood",
    "birch bark",
    "birch",
    "birch tree",
    "birch trunk",
    "white bark",
    "aspen bark",
    "paper birch",
)
def birch(c: Canvas) -> Surface:
    size = c.scale(20, 0.02)
    flow, fine, grit = (
        c.noise(70, 2.2, stretch=2.6),
        c.noise(6, 1.0, stretch=4.0),
        c.noise(1.8, 0.4),
    )
    # Lenticels: dark lips across the trunk; and where branches were, black scars.
    dash = strokes(c, 520, (3, 16), (0.5, 1.7), turn=0.12, bend=0.12)
    long = strokes(c, 46, (20, 60), (0.9, 2.6), turn=0.1, bend=0.15)
    scar = c.cells(size * 5.5, jitter=1.0, at=c.warp(2.0, 16))
    unit = size * 5.5
    x, y = scar.dx * unit, scar.dy * unit
    there = c.per_cell(scar.index) > 0.55
    arch = (
        (1 - smoothstep(1.0, 3.6, (torch.hypot(x * 0.55, y + 5) - 9 + fine).abs()))
        * (y < 3)
        * there
    )
    eye = (1 - smoothstep(0.7, 1.1, torch.hypot(x / 7.0, y / 4.2) + fine * 0.06)) * there
    black = torch.maximum(
        smoothstep(0.1, 0.6, torch.maximum(dash, long)), torch.maximum(arch * 0.9, eye)
    ).clamp(0, 1)
    # The bark peels in curls and shows warm new bark.
    layer = flow * 1.3 + fine * 0.12
    t = layer - layer.floor()
    peel = smoothstep(0.9, 0.97, t) * smoothstep(0.0, 1.0, c.noise(50, 1.9))
    new = smoothstep(0.75, 1.7, c.noise(46, 1.9, stretch=2.0) + fine * 0.2)
    main = c.colour("e3ddd2", "d9d4cb", "e8e4dc", named=0.1)
    colour = shade(main, flow * 0.025 + fine * 0.03 + grit * 0.015 - t * 0.05)
    colour = mix(colour, shade(c.fixed("cf9f7a", "c4936e"), fine * 0.06), new * 0.55)
    colour = mix(colour, c.fixed("2b2522", "35302c"), black * 0.92)
    colour = shade(colour, -peel * 0.25)
    height = 0.5 + flow * 0.03 + t * 0.05 + fine * 0.01 + black * 0.04 + eye * 0.05 + grit * 0.006
    return c.surface(colour, height, 0.72 + black * 0.18)


@family(
    "ground",
    "pine needles",
    "conifer forest floor",
    "needle litter",
    "pine forest floor",
    "pine forest ground",
    "fir needles",
)
def needles(c: Canvas) -> Surface:
    number = c.tensor([1.0] * c.batch) / c.scale(1.0, 0.0016) ** 2
    under = strokes(c, number * 2600, (14, 34), (0.5, 0.9), bend=0.5)
    middle = strokes(c, number * 2200, (14, 36), (0.55, 1.0), bend=0.5)
    top = strokes(c, number * 1300, (14, 38), (0.6, 1.1), bend=0.6)
    twig = strokes(c, 16, (20, 70), (1.2, 2.6), bend=0.7)
    fine, cloud = c.noise(4, 0.9), c.noise(50, 1.7)
    main = c.colour("9a6a3c", "8a5c34", "a87a48", named=0.15)
    height = 0.1 + under * 0.22
    colour = mix(
        shade(c.fixed("2a2018", "33271c"), fine * 0.15),
        shade(main * 0.62, fine * 0.1),
        smoothstep(0.1, 0.6, under),
    )
    for layer, level, tint in ((middle, 0.34, 0.86), (top, 0.5, 1.12)):
        on = smoothstep(0.08, 0.3, layer)
        colour = mix(
            colour,
            shade((main * tint).clamp(0, 1), (layer - 0.5) * 0.35 + fine * 0.05 + cloud * 0.04),
            on,
        )
        height = torch.maximum(height, on * (level + layer * 0.12))
    green = smoothstep(1.2, 1.8, cloud + fine * 0.2) * smoothstep(0.2, 0.5, top)
    colour = mix(colour, c.fixed("5f6f35", "6b7a3c"), green * 0.7)
    on = smoothstep(0.2, 0.5, twig)
    colour = mix(colour, shade(c.fixed("5a4636", "6a5644"), fine * 0.12), on)
    height = torch.maximum(height, on * (0.6 + twig * 0.2))
    deep = smoothstep(-0.02, -0.16, raised(c, height, 4.0))
    colour = shade(colour, -shadow(c, height, 3.5, 1.1) * 0.6 - deep * 0.15)
    return c.surface(colour, height, 0.88)
