"""Metals, bare, painted and rusted."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
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
    streak = c.noise(2.6, 0.5, stretch=40.0)
    long = c.noise(9, 0.8, stretch=14.0)
    sheen = c.noise(40, 2.0, stretch=0.4)
    tone = streak * c.uniform(0.07, 0.13) + long * 0.045 + sheen * 0.04
    main = c.colour(*STEEL, "8f9296", named=0.35)
    return c.surface(
        shade(main, tone),
        0.5 + streak * 0.09 + long * 0.04,
        0.32 + streak * 0.07 + sheen * 0.03,
        1.0,
    )


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
    cloud = c.noise(c.scale(70), 1.7)
    fine, spot = c.noise(4, 0.7), c.noise(14, 1.1)
    amount = c.pick({"": 0.2, "slightly": -0.75, "heavily": 1.1}, silent=0.2)
    rusted = smoothstep(-0.3, 0.4, cloud + spot * 0.3 + fine * 0.12 + amount + 0.15)
    metal = shade(
        c.colour("7f7f80", "6d7073", "8b8a86", named=0.12), fine * 0.05 + c.noise(50) * 0.05
    )
    deep = smoothstep(-0.8, 1.4, spot + fine * 0.4)
    orange = mix(c.fixed("4a2413", "532a16"), c.fixed("b0602a", "a5531f", "bf7034"), deep)
    colour = mix(metal, shade(orange, fine * 0.12), rusted)
    height = 0.5 + rusted * (0.08 + spot * 0.09 + fine * 0.05) - (1 - rusted) * 0.02
    return c.surface(
        colour, height, mix(c.full(0.4), c.full(0.92), rusted) + fine * 0.03, 1 - rusted
    )


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
    n = c.count(c.scale(15), c.wide, even=True)
    m = c.count(c.wide / n, c.high, even=True)
    x, y = c.u * n, c.v * m
    odd = (x.floor() + y.floor()) % 2
    fx, fy = x - x.floor() - 0.5, y - y.floor() - 0.5
    a, b = (fx + fy) * 0.7071, (fx - fy) * 0.7071
    long, across = torch.where(odd > 0.5, a, b), torch.where(odd > 0.5, b, a)
    lens = 0.15 * (1 - (long / 0.52) ** 2) - across.abs()
    bump = smoothstep(0.0, 0.07, lens)
    scratch = c.noise(2.4, 0.5, stretch=12.0)
    worn = c.noise(30, 1.4)
    colour = shade(
        c.colour(*STEEL, "85888b", named=0.2),
        (bump - 0.3) * 0.34 + b * bump * 0.5 + scratch * 0.03 + worn * 0.06,
    )
    return c.surface(
        colour, 0.25 + bump * 0.55 + scratch * 0.01, 0.38 - bump * 0.1 + worn * 0.05, 1.0
    )


@family(
    "metal",
    "spaceship hull",
    "sci-fi panels",
    "metal panels",
    "riveted metal plates",
    "airplane fuselage",
    "robot armor",
    "space station wall",
    "submarine hull",
)
def hull(c: Canvas) -> Surface:
    size = c.scale(42)
    b = c.courses(size * c.uniform(1.0, 1.6), size, shift=0.5)
    d = c.courses(size * 0.5, size * 0.5, shift=0.0)
    split = (c.per_cell(b.index + 5) > 0.55).float()
    edge = torch.minimum(b.edge, mix(c.full(99.0), d.edge, split))
    groove = 1 - smoothstep(0.5, 1.7, edge)
    near = smoothstep(2.4, 3.2, edge) * (1 - smoothstep(4.6, 5.4, edge))
    spacing = size / 4
    px, py = c.u * c.count(spacing, c.wide), c.v * c.count(spacing, c.high)
    rx = ((px - px.floor() - 0.5) ** 2 + (py - py.floor() - 0.5) ** 2).sqrt() * spacing
    rivet = (1 - smoothstep(1.0, 2.0, rx)) * near * c.chance(0.7)
    tone = (c.per_cell(b.index) - 0.5) * 0.28 + (c.per_cell(d.index + 9) - 0.5) * 0.18 * split
    scratch, grime = c.noise(2.4, 0.5, stretch=10.0), c.noise(34, 1.3)
    main = c.colour("8f959b", "a3a7aa", "6f777f", "c9ccce", named=0.35)
    colour = shade(main, tone + scratch * 0.025 + grime * 0.05 - groove * 0.6 + rivet * 0.15)
    height = 0.45 + tone * 0.35 - groove * 0.3 + rivet * 0.25
    return c.surface(colour, height, 0.35 + grime * 0.07 + groove * 0.3, 0.9 - groove * 0.2)


@family(
    "metal",
    "hammered metal",
    "hammered copper",
    "beaten brass",
    "hammered silver bowl",
    "dented metal",
)
def hammered(c: Canvas) -> Surface:
    q = c.cells(c.scale(15), jitter=0.85)
    dish = (q.near * 1.2).clamp(0, 1) ** 2
    tone = c.noise(30, 1.6)
    main = c.colour("b06a3f", "a9803e", "b4b5b7", "8a5a34", named=0.35)
    colour = shade(main, (dish - 0.35) * 0.3 + tone * 0.05 + q.dy * 0.18)
    return c.surface(colour, 0.2 + dish * 0.6 + tone * 0.02, 0.24 + dish * 0.1, 1.0)


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
    n = c.count(c.scale(16), c.wide)
    wave = torch.cos(TAU * c.u * n).expand(c.batch, c.height, c.width)
    wave = torch.tanh(wave * c.uniform(1.0, 2.6)) / 1.0
    grime = c.noise(26, 1.2, stretch=0.3)
    main = c.colour("9ea2a4", "8d9396", "a8aaa8", "5d7584", named=0.4)
    colour = shade(main, wave * 0.16 + grime * 0.06)
    return c.surface(colour, 0.5 + wave * 0.34, 0.42 + grime * 0.08 - wave * 0.03, 0.9)


@family(
    "metal",
    "painted metal",
    "chipped paint",
    "peeling paint",
    "old painted door",
    "car paint",
    "weathered paint",
)
def painted(c: Canvas) -> Surface:
    cloud, fine = c.noise(c.scale(44), 1.5), c.noise(4, 0.7)
    amount = c.pick({"": 1.2, "heavily": 0.55, "slightly": 1.75}, silent=0.3)
    chip = smoothstep(-0.05, 0.05, cloud + fine * 0.1 - amount)
    rim = (1 - smoothstep(0.0, 0.22, (cloud + fine * 0.1 - amount).abs())) * (1 - chip)
    main = c.colour("3f6b8a", "8c3a30", "4d7355", "c7a23e", "d6d2c6", named=0.6)
    under = shade(c.second("6b4a36", "77706a", "5a3a28"), fine * 0.15)
    colour = mix(shade(main, c.noise(40) * 0.04 + fine * 0.015 + rim * 0.12), under, chip)
    return c.surface(
        colour,
        0.62 - chip * 0.25 + fine * 0.015,
        mix(c.full(0.3), c.full(0.8), chip) + fine * 0.03,
        0.85 * chip * c.chance(0.5),
    )


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
    cloud, fine = c.noise(c.scale(60), 1.7), c.noise(5, 0.8)
    streak = c.noise(20, 1.2, stretch=0.2)
    green = smoothstep(-0.7, 0.4, cloud + streak * 0.5 + fine * 0.2 + 0.35)
    metal = shade(c.fixed("8a5332", "7a4a2c", "6d4a35"), fine * 0.06)
    verd = shade(c.colour("5fa08c", "6fb09b", "4d8f80", named=0.0), fine * 0.1 + streak * 0.07)
    return c.surface(
        mix(metal, verd, green), 0.5 + green * 0.06 + fine * 0.04, 0.35 + green * 0.5, 1 - green
    )


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
    q = c.cells(c.scale(11), jitter=0.0, aspect=0.866, offset_rows=True)
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
    q = c.cells(c.scale(18), at=c.warp(5, 18))
    facet = q.dx * (c.per_cell(q.index) - 0.5) + q.dy * (c.per_cell(q.index + 5) - 0.5)
    fine = c.noise(7, 1.0)
    ridge = 1 - smoothstep(0.0, 0.1, q.edge)
    main = c.colour("d2a437", "c79a3a", "dcb455", named=0.2)
    colour = shade(main, facet * 0.75 + fine * 0.04 + ridge * 0.12)
    return c.surface(colour, 0.5 + facet * 0.5 + ridge * 0.1 + fine * 0.03, 0.18 + fine * 0.03, 1.0)


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
    marks = c.full(0.0)
    for stretch, at in ((26.0, 2.4), (0.04, 60.0), (7.0, 2.6)):
        marks = torch.maximum(marks, smoothstep(1.7, 2.6, c.noise(at, 0.5, stretch=stretch)))
    cloud, fine = c.noise(c.scale(70), 1.8), c.noise(5, 0.8)
    main = c.colour("77797c", "66696d", "8a8b8c", "55585c", named=0.2)
    colour = shade(main, cloud * 0.05 + fine * 0.03 + marks * 0.25)
    return c.surface(
        colour,
        0.5 + cloud * 0.03 + fine * 0.02 - marks * 0.12,
        0.42 + cloud * 0.09 - marks * 0.15,
        1.0,
    )
