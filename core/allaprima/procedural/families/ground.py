"""Earth, plants, water, ice and fire."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 6.2831853


@family("ground", "grass", "lawn", "meadow", "football pitch", "garden lawn", "golf course")
def grass(c: Canvas) -> Surface:
    height, tone = c.full(0.15), c.noise(6, 0.8) * 0.2
    size = c.scale(9)
    for k in range(4):
        q = c.cells(size * (0.8 + 0.15 * k), jitter=1.0)
        angle = (c.per_cell(q.index + 91 * k) - 0.5) * 2.4
        x = q.dx * torch.cos(angle) - q.dy * torch.sin(angle)
        y = q.dx * torch.sin(angle) + q.dy * torch.cos(angle)
        blade = (1 - (x / (0.13 - 0.09 * (y + 0.5).clamp(0, 1))) ** 2).clamp(min=0) * (
            y.abs() < 0.62
        )
        top = blade * (0.35 + 0.15 * k + 0.2 * y)
        over = (top > height).float()
        tone = mix(tone, (c.per_cell(q.index + 7 * k) - 0.4) * 0.6 + (0.4 - y) * 0.12, over)
        height = torch.maximum(height, top)
    main = c.colour("4f7a2c", "5d8a34", "446b2a", "6f8f3d", named=0.15)
    return c.surface(shade(main, tone + (height - 0.5) * 0.6 + c.noise(50) * 0.04), height, 0.82)


@family("ground", "moss", "mossy ground", "forest moss", "moss carpet")
def moss(c: Canvas) -> Surface:
    q, r = c.cells(c.scale(16), at=c.warp(3, 12)), c.cells(4.0)
    clump = (1 - q.near).clamp(0, 1)
    tip = (1 - r.near * 1.1).clamp(0, 1)
    main = c.colour("58702a", "4a6428", "6b7f33", "3f5a2c", named=0.12)
    colour = shade(main, (clump - 0.55) * 0.5 + (tip - 0.55) * 0.5 + c.noise(3, 0.5) * 0.06)
    return c.surface(colour, 0.15 + clump * 0.45 + tip * 0.22, 0.97)


@family("ground", "dirt", "soil", "earth", "forest soil", "garden soil", "muddy path", "dirt road")
def dirt(c: Canvas) -> Surface:
    cloud, lumps, fine = c.noise(c.scale(30), 1.2), c.noise(9, 1.0), c.noise(2.6, 0.5)
    q = c.cells(9.0)
    stone = (1 - (q.near / 0.3) ** 2).clamp(min=0) * (c.per_cell(q.index) > 0.72).float()
    main = c.colour("5d452f", "6b5138", "4a3828", "74583a", named=0.12)
    colour = shade(main, cloud * 0.09 + lumps * 0.13 + fine * 0.08)
    colour = mix(
        colour,
        shade(c.fixed("8b8072", "74695c"), (c.per_cell(q.index + 3) - 0.5) * 0.5),
        (stone > 0.15).float(),
    )
    return c.surface(colour, 0.42 + cloud * 0.07 + lumps * 0.09 + fine * 0.03 + stone * 0.25, 0.95)


@family(
    "ground", "cracked earth", "dried mud", "cracked mud", "drought", "dry lake bed", "salt flat"
)
def crackedearth(c: Canvas) -> Surface:
    size = c.scale(28)
    at = c.warp(3.5, 14)
    q, r = c.cells(size, at=at), c.cells(size * 0.5, at=at)
    crack = 1 - smoothstep(0.015, 0.09, q.edge)
    small = (1 - smoothstep(0.0, 0.06, r.edge)) * 0.45
    curl = (q.near * 1.1) ** 2 * 0.15
    fine = c.noise(6, 0.9)
    main = c.colour("a98a66", "93765a", "b89c7c", "8a7460", named=0.15)
    colour = shade(
        main,
        fine * 0.05 + curl * 0.5 + (c.per_cell(q.index) - 0.5) * 0.12 - small * 0.3 - crack * 0.75,
    )
    return c.surface(colour, 0.55 + curl + fine * 0.02 - small * 0.15 - crack * 0.5, 0.94)


@family("ground", "sand", "desert sand", "sand dunes", "beach sand", "rippled sand", "sahara")
def sand(c: Canvas) -> Surface:
    n = c.count(c.scale(15), c.high)
    bend = c.noise(44, 2.0, stretch=0.8) * 0.5
    wave = c.v * n + bend
    saw = wave - wave.floor()
    ripple = torch.where(saw < 0.7, saw / 0.7, (1 - saw) / 0.3)
    ripple = (
        ripple
        * smoothstep(-1.2, 0.6, c.noise(60, 1.8))
        * c.pick({"": 1.0, " ": 0.6, "smooth": 0.12})
    )
    fine = c.noise(2.0, 0.2)
    main = c.colour("d3b483", "c9a773", "dcc49a", "c18f58", named=0.15)
    return c.surface(
        shade(main, (ripple - 0.4) * 0.22 + fine * 0.055), 0.3 + ripple * 0.4 + fine * 0.02, 0.95
    )


@family(
    "ground",
    "lava",
    "magma",
    "volcano",
    "molten lava",
    "volcanic rock with lava",
    "hell",
    "cooling lava",
)
def lava(c: Canvas) -> Surface:
    at = c.warp(4, 22)
    q = c.cells(c.scale(28), at=at)
    fine = c.noise(7, 1.0)
    glow = 1 - smoothstep(0.02, c.uniform(0.16, 0.34), q.edge + fine * 0.03)
    hot = smoothstep(0.55, 1.0, glow)
    crust = shade(
        c.fixed("241d1b", "2f2623", "1b1716"), fine * 0.25 + (c.per_cell(q.index) - 0.5) * 0.3
    )
    colour = mix(crust, c.fixed("c93a0d", "d9480f", "b32a0a"), glow)
    colour = mix(colour, c.fixed("ffc13a", "ffd25a"), hot)
    return c.surface(colour, 0.65 + fine * 0.06 - glow * 0.45, 0.85 - glow * 0.35)


@family("ground", "snow", "fresh snow", "snow cover", "winter ground", "ski slope", "icing sugar")
def snow(c: Canvas) -> Surface:
    drift, lump, fine = c.noise(c.scale(50), 2.0), c.noise(12, 1.4), c.noise(2.0, 0.1)
    main = c.colour("eef3f8", "e6edf4", "f4f6f8", named=0.03)
    colour = shade(main, drift * 0.03 + lump * 0.025 + fine * 0.012 - 0.03)
    return c.surface(colour, 0.5 + drift * 0.14 + lump * 0.05 + fine * 0.01, 0.62 + fine * 0.04)


@family("ground", "ice", "cracked ice", "frozen lake", "glacier", "ice rink")
def ice(c: Canvas) -> Surface:
    at = c.warp(3, 24)
    q, r = c.cells(c.scale(48), at=at), c.cells(19, at=at)
    crack = (1 - smoothstep(0.0, 0.05, q.edge)) + (1 - smoothstep(0.0, 0.035, r.edge)) * 0.45
    cloud, fine = c.noise(34, 1.4), c.noise(6, 0.9)
    main = c.colour("a9d0e2", "8fbdd6", "c2dfea", "7faecb", named=0.05)
    colour = shade(
        main, cloud * 0.06 + (c.per_cell(q.index) - 0.5) * 0.16 + crack.clamp(0, 1) * 0.5
    )
    return c.surface(
        colour,
        0.5 + cloud * 0.03 - crack.clamp(0, 1) * 0.1,
        0.08 + crack.clamp(0, 1) * 0.35 + fine * 0.02,
    )


@family("ground", "water", "sea surface", "ocean", "swimming pool water", "lake", "river")
def water(c: Canvas) -> Surface:
    at = c.warp(6, 26)
    q = c.cells(c.scale(26), at=at)
    web = 1 - smoothstep(0.0, 0.28, q.edge)
    swell, small = c.noise(46, 2.0, stretch=1.5), c.noise(12, 1.6, stretch=1.4)
    main = c.colour("1f6f8c", "2a86a8", "1b4f6f", "3aa0b5", named=0.15)
    colour = shade(main, web**2 * c.uniform(0.15, 0.55) + swell * 0.07 + small * 0.06)
    return c.surface(colour, 0.5 + swell * 0.14 + small * 0.09, 0.05)


def _leaf_layers(
    c: Canvas, size: torch.Tensor, tints: list[torch.Tensor], layers: int, slim: float
) -> tuple[torch.Tensor, torch.Tensor]:
    height = c.full(0.05)
    colour = shade(c.fixed("3a2a1c", "2f2519", "463522"), c.noise(4, 0.7) * 0.15)
    for k in range(layers):
        q = c.cells(size * (0.85 + 0.1 * k), jitter=0.9)
        angle = c.per_cell(q.index + 201 * k) * TAU
        x = q.dx * torch.cos(angle) - q.dy * torch.sin(angle)
        y = q.dx * torch.sin(angle) + q.dy * torch.cos(angle)
        half = slim * (1 - (y / 0.62) ** 2).clamp(min=0) * (1 + 0.25 * torch.sin(y * 26).abs())
        leaf = smoothstep(0.0, 0.05, half - x.abs())
        vein = (1 - smoothstep(0.0, 0.03, x.abs())) * leaf
        top = 0.12 + 0.18 * k + 0.2 * (half - x.abs()).clamp(min=0)
        pick = c.per_cell(q.index + 31 * k)
        tint = mix(tints[0].expand(c.batch, 3, c.height, c.width), tints[1], (pick > 0.4).float())
        tint = mix(tint, tints[2], (pick > 0.75).float())
        tone = (
            (c.per_cell(q.index + 57 * k) - 0.5) * 0.45
            - vein * 0.22
            + (half - x.abs()) * 0.4
            - 0.25 * (layers - 1 - k) / layers
        )
        colour = mix(colour, shade(tint, tone), leaf)
        height = mix(height, top, leaf)
    return colour, height


@family(
    "ground",
    "autumn leaves",
    "autumn forest floor",
    "fallen leaves",
    "dead leaves",
    "forest floor",
    "october park",
)
def leaves(c: Canvas) -> Surface:
    tints = [
        c.colour("b5581d", "a8431c", "9a6a2a", named=0.12),
        c.fixed("d39a2f", "c98128", "8a4a20"),
        c.fixed("7a3b1d", "a02f1a", "6d5a2a"),
    ]
    colour, height = _leaf_layers(c, c.scale(22), tints, 5, 0.3)
    return c.surface(colour, height, 0.78)


@family("ground", "ivy", "hedge", "green leaves", "foliage", "bush", "jungle wall", "clover")
def ivy(c: Canvas) -> Surface:
    tints = [
        c.colour("3a6b2c", "4a7d34", "2f5a2a", named=0.1),
        c.fixed("5d8f3c", "3f7033"),
        c.fixed("2a5226", "6f9a48"),
    ]
    colour, height = _leaf_layers(c, c.scale(20), tints, 6, 0.36)
    return c.surface(colour, height, 0.5)


@family("ground", "clouds", "cloudy sky", "sky", "smoke", "fog", "mist")
def clouds(c: Canvas) -> Surface:
    billow = c.noise(c.scale(90), 1.8) + c.noise(24, 1.5) * 0.16
    t = smoothstep(-0.5, 1.9, billow)
    main = c.colour("5d95cc", "78a8d6", "4a80b8", "8a9aa8", named=0.12)
    return c.surface(mix(main, c.second("f4f6f8", "e4e8ec", "d5d9de"), t), 0.35 + t * 0.35, 1.0)
