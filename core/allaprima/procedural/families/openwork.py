"""Cloth that is mostly holes: lace, nets and mesh."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import one_repeat, repeated, shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.weave import woven

TAU = 6.2831853


def _behind(c: Canvas, main: torch.Tensor, *own: str) -> torch.Tensor:
    """What is seen through the holes: dark, but light where the thread is dark and no colour is named."""
    ground = c.second(*own)
    if c.is_second_asked():
        return ground
    dark = (main.mean(1, keepdim=True) < 0.34).float()
    return ground * (1 - dark) + c.fixed("c9b7a4", "d3c6b4") * dark


@family(
    "fabric",
    "lace",
    "lace fabric",
    "lace doily",
    "lace curtain",
    "wedding lace",
    "floral lace",
    "bobbin lace",
)
def lace(c: Canvas) -> Surface:
    n = c.count(c.scale(85, 0.05), c.wide)
    m = c.count(c.wide / n, c.high)
    sizes = zip((c.wide / n).flatten().tolist(), (c.high / m).flatten().tolist(), strict=True)
    drawn = [_flowers(*one_repeat(c, wide, high), wide) for wide, high in sizes]
    sway = [c.noise(30, 2.4, finest=8) * 0.004 for _ in range(2)]
    u, v = c.u * n + sway[0], c.v * m + sway[1]
    parts = [repeated(c, d, u[k : k + 1], v[k : k + 1]) for k, d in enumerate(drawn)]
    filled, clear, edge, veins = torch.cat(parts).unbind(1)
    # Petals are dense stitches, with an openwork ring between; a thick thread runs along every edge.
    dense = smoothstep(-0.2, 0.3, filled) * (1 - smoothstep(0.0, 0.5, clear))
    cord = (1 - (edge / 0.95) ** 2).clamp(min=LEAST).sqrt()
    h = c.hexagons(4.4)
    net = (1 - (h.edge / 0.5) ** 2).clamp(min=LEAST).sqrt()
    brides = net * smoothstep(0.1, 0.6, clear)
    # Cloth stitch, in and out.
    sx, sy = (torch.cos(TAU * t * c.count(3.0, side)) for t, side in ((c.u, c.wide), (c.v, c.high)))
    woven_ = 0.75 + 0.25 * sx * sy
    fuzz, cloud = c.noise(1.8, 0.4), c.noise(50, 1.8)
    stitch = 0.55 + 0.45 * torch.cos(
        TAU * (c.u * c.count(1.5, c.wide) + c.v * c.count(1.5, c.high))
    )
    plain = smoothstep(0.6, -0.3, filled)
    thread = torch.maximum(
        torch.maximum(net * plain, brides) * 0.55, dense * (0.62 + woven_ * 0.12)
    )
    thread = torch.maximum(thread, cord * (0.78 + 0.1 * stitch))
    thread = torch.maximum(thread, veins * 0.85 * dense)
    cover = torch.maximum(torch.maximum(net * plain, brides), torch.maximum(dense, cord))
    cover = smoothstep(0.12, 0.55, cover)
    main = c.colour("efe9dc", "f3f0ea", "e4dac6", named=0.4)
    ground = _behind(c, main, "3a3634", "4a4446")
    tone = (
        (thread - 0.7) * 0.28
        + (woven_ - 0.75) * 0.14 * dense
        + cord * (stitch - 0.6) * 0.09
        + fuzz * 0.02
    )
    colour = shade(main, tone + cloud * 0.012 - 0.02)
    below = shade(ground, c.noise(2.0, 0.4) * 0.02 - shadow(c, thread, 2.5, 1.0) * 0.35)
    height = 0.12 + thread * 0.62 + fuzz * 0.01 * cover
    colour = shade(mix(below, colour, cover), -shadow(c, height, 1.6, 1.0) * 0.35 * cover)
    return c.surface(colour, height, mix(c.full(0.9), c.full(0.86), cover))


def _flowers(x: torch.Tensor, y: torch.Tensor, wide: float) -> torch.Tensor:
    """One repeat of the figures, (1, 4, h, w): how far inside them a place is, how far inside the rings
    that stay open, how far from their edges and stems, in units; and the veins, 0..1.

    Args:
        x, y: in repeats, as `one_repeat` gives them.
        wide: of the repeat, in units.
    """

    def flower(dx: torch.Tensor, dy: torch.Tensor, size: float, petals: int) -> list[torch.Tensor]:
        """How far inside its outer petals, its inner ones and its eye."""
        r, turn = torch.hypot(dx, dy), torch.atan2(dy, dx)
        outer = size * (0.64 + 0.36 * torch.cos(turn * petals * 0.5).abs()) - r
        inner = size * (0.5 - 0.1 * torch.cos(turn * petals)) - r
        return [outer, inner, size * 0.17 - r]

    def leaf(dx: torch.Tensor, dy: torch.Tensor, angle: float) -> torch.Tensor:
        """How far inside a pointed leaf that grows outwards."""
        near, long = 0.16, 0.17
        cos, sin = math.cos(angle), math.sin(angle)
        along, aside = dx * cos + dy * sin - near, dy * cos - dx * sin
        half = 0.34 * long * torch.sin((along / long).clamp(0, 1) * math.pi) ** 0.8
        there = (along > 0) & (along < long)
        return torch.where(there, half - aside.abs(), torch.full_like(along, -0.2))

    dx, dy = x - x.round(), y - y.round()
    ex, ey = x - 0.5, y - 0.5
    large, small = flower(dx, dy, 0.27, 10), flower(ex, ey, 0.17, 8)
    leaves = torch.full_like(x, -1.0)
    for k in range(4):
        for side in (-0.5, 0.5):
            leaves = torch.maximum(leaves, leaf(ex, ey, TAU / 8 + k * TAU / 4 + side))
    # Stems run from large to small flowers in waves.
    stem = torch.full_like(x, 9.0)
    for a, b in ((dx, dy), (dy, dx)):
        wave = (b - 0.05 * torch.sin(a * TAU * 2)).abs()
        stem = torch.minimum(stem, torch.where(a.abs() > 0.2, wave, torch.full_like(wave, 9.0)))
    filled = torch.maximum(torch.maximum(large[0], small[0]), leaves)
    clear = torch.maximum(
        torch.minimum(large[0] - 0.045, -(large[1] + 0.01)),
        torch.minimum(small[0] - 0.03, -(small[1] + 0.008)),
    )
    edge = torch.stack([t.abs() for t in (*large, *small, leaves, stem)]).amin(0)
    petal = torch.cos(torch.atan2(dy, dx) * 10)
    veins = smoothstep(0.9, 1.0, petal) * smoothstep(0.03, 0.06, large[0])
    veins = veins * smoothstep(0.0, 0.03, -large[1])
    return torch.stack([filled * wide, clear * wide, edge * wide, veins], 1)


@family(
    "fabric",
    "fishing net",
    "fish net",
    "knotted net",
    "rope net",
    "cargo net",
    "net",
    "fishnet",
)
def net(c: Canvas) -> Surface:
    return c.variant(
        {
            "fishing net": _knotted,
            "mesh fabric|mesh|tulle|jersey|sportswear": _mesh,
        }
    )


def _knotted(c: Canvas) -> Surface:
    size = c.scale(21, 0.04)
    n = c.count(size, c.wide)
    m = c.count(c.wide / n * 1.25, c.high)
    shape = (c.batch, c.height, c.width)
    bx, by = (c.noise(40, 2.6, finest=14) * 0.05 for _ in range(2))
    x, y = (c.u * n).expand(shape) + bx, (c.v * m).expand(shape) + by
    a, b = x + y, x - y
    sx, sy = c.wide / n, c.high / m
    unit = 1 / (1 / sx**2 + 1 / sy**2) ** 0.5
    da, db = (a - a.round()) * unit, (b - b.round()) * unit
    thick = 1.25
    ha, hb = ((1 - (d / thick) ** 2).clamp(min=LEAST).sqrt() for d in (da, db))
    # Two-ply twine, and a knot wherever two of them meet.
    ply_a, ply_b = (torch.cos(TAU * (t * 3.0 + d / thick * 0.45)) for t, d in ((b, da), (a, db)))
    px, py = (x - (x * 2).round() / 2) * sx, (y - (y * 2).round() / 2) * sy
    even = ((x * 2).round() + (y * 2).round()) % 2 < 0.5
    away = torch.where(
        even, torch.hypot(px / 3.0, py / 2.3), torch.full(shape, 9.0, device=c.device)
    )
    knot = (1 - away**2).clamp(min=LEAST).sqrt()
    coil = torch.cos(TAU * (px * 0.45 + py * 0.3)) * knot
    line = torch.maximum(ha * (1 + 0.14 * ply_a), hb * (1 + 0.14 * ply_b))
    rope = torch.maximum(line * 0.55, knot * (0.92 + 0.1 * coil))
    cover = smoothstep(0.06, 0.3, torch.maximum(line, knot))
    fuzz, cloud, fine = c.noise(1.7, 0.3), c.noise(50, 1.7), c.noise(6, 1.1)
    hairs = strokes(c, 500, (3, 9), (0.15, 0.35), bend=1.5) * smoothstep(0.0, 0.2, rope)
    main = c.colour("b39a6c", "8c8f78", "3f6a5a", "c2b08a", named=0.4)
    ground = _behind(c, main, "2a2d2e", "35342f")
    colour = shade(
        main, (rope - 0.55) * 0.4 + fuzz * 0.04 + cloud * 0.03 + coil * 0.05 + hairs * 0.1
    )
    dark = shadow(c, rope, 4.0, 1.0)
    back = shade(ground, fine * 0.03 + fuzz * 0.02 - dark * 0.4)
    height = 0.1 + rope * 0.72 + fuzz * 0.008
    return c.surface(mix(back, colour, cover), height, 0.93 - cover * 0.06)


def _mesh(c: Canvas) -> Surface:
    size = c.scale(6.2, 0.002)
    b = c.hexagons(size)
    unit = c.wide / c.count(size, c.wide)
    hole = smoothstep(0.2, 0.42, b.edge / unit + c.noise(8, 1.4) * 0.012)
    knitted = woven(c, 1.3, uneven=0.2, full=1.0)
    fuzz, cloud = c.noise(1.7, 0.4), c.noise(60, 1.8)
    main = c.colour("2f3a4a", "b23a35", "e1e0dc", "2b2c2e", named=0.5)
    ground = c.second("15161a", "1f2022")
    rim = exp(-((b.edge / unit - 0.17) ** 2) * 300)
    tone = (knitted.height - 0.7) * 0.16 + fuzz * 0.02 + cloud * 0.015 + rim * 0.08
    colour = mix(shade(main, tone), shade(ground, fuzz * 0.02), hole)
    height = 0.55 + knitted.height * 0.06 + rim * 0.08 - hole * 0.42
    return c.surface(shade(colour, -shadow(c, height, 2.0, 0.8) * 0.3), height, 0.78 + hole * 0.15)
