"""Fronts of buildings with their windows."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import runs, shadow
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "stone",
    "glass facade",
    "skyscraper facade",
    "office building windows",
    "curtain wall",
    "apartment building facade",
)
def facade(c: Canvas) -> Surface:
    return c.variant(
        {
            "glass facade|skyscraper|office|office building|curtain wall|tower|high rise": _curtain,
            "apartment building|apartment|tenement|house front|housing|city building": _rendered,
        }
    )


def _panes(c: Canvas, n: Tensor, m: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Place within each pane across and down, 0..1, and its number."""
    shape = (c.batch, c.height, c.width)
    x, y = (c.u * n).expand(shape), (c.v * m).expand(shape)
    row = (y.floor() % m).int()
    return x - x.floor(), y - y.floor(), row * 64 + (x.floor() % n).int()


def _room(c: Canvas, x: Tensor, y: Tensor, number: Tensor) -> Tensor:
    """Colour in a pane: the sky that it mirrors, dark rooms, blinds let down by some."""
    own, drawn = c.per_cell(number + 11, 2).unbind(1)
    bend = c.noise(40, 2.4, finest=12) * 0.06 + (own - 0.5) * 0.25
    sky = mix(
        c.colour("5f7f96", "57788c", "6f8b97", named=0.2),
        c.fixed("b9cdd9", "c5d3d9"),
        smoothstep(0.9, -0.2, y + bend),
    )
    dark = mix(c.fixed("1d2830", "222c33"), sky, 0.42 + 0.3 * smoothstep(-0.5, 1.5, bend * 8 + own))
    down = ((drawn - 0.45) * 1.9).clamp(0, 1)
    blind = smoothstep(0.006, -0.006, y - down)
    slats = 0.5 + 0.5 * torch.cos(y * 170)
    cloth = shade(c.fixed("b7b5ac", "c3bfb2"), slats * 0.06 - 0.12 + (own - 0.5) * 0.2)
    return mix(dark, mix(sky, cloth, c.full(0.6)), blind)


def _curtain(c: Canvas) -> Surface:
    size = c.scale(42.7, 1.5)
    n = c.count(size, c.wide)
    m = c.count(c.wide / n * 2.3, c.high)
    wide, tall = c.wide / n, c.high / m
    x, y, number = _panes(c, n, m)
    cloud, fine, grit = c.noise(70, 1.9), c.noise(4, 1.0), c.noise(1.7, 0.3)
    own = c.per_cell(number + 3) - 0.5
    # A band of opaque glass hides the floor; above it is the window.
    floor = smoothstep(0.735, 0.745, y)
    inside = _room(c, x, (y / 0.73).clamp(0, 1), number)
    band = shade(c.second("3c4a52", "46535a"), own * 0.1 + cloud * 0.03)
    glass = mix(inside, band.expand_as(inside), floor)
    frame_x = torch.minimum(x, 1 - x) * wide
    frame_y = torch.minimum((y - 0.74).abs(), torch.minimum(y, 1 - y)) * tall
    mullion, rail = smoothstep(1.5, 1.2, frame_x), smoothstep(0.95, 0.7, frame_y)
    frame = torch.maximum(mullion, rail)
    metal = shade(c.fixed("8a8f92", "787d80"), fine * 0.02 + grit * 0.02 + cloud * 0.02)
    streak = runs(c, rail, 22.0) * 0.12
    colour = shade(mix(glass, metal.expand_as(glass), frame), -streak * (1 - frame))
    lean = own * (x - 0.5) * 0.02
    height = 0.34 + lean + torch.maximum(rail * 0.28, mullion * 0.5)
    colour = shade(colour, -shadow(c, height, 3.0, 0.8) * 0.4)
    rough = mix(0.05 + floor * 0.06 + streak * 0.3, c.full(0.42), frame)
    return c.surface(colour, height, rough, frame * 0.9)


def _rendered(c: Canvas) -> Surface:
    size = c.scale(85.3, 2.4)
    n = c.count(size, c.wide)
    m = c.count(c.wide / n * 1.25, c.high)
    wide, tall = c.wide / n, c.high / m
    x, y, number = _panes(c, n, m)
    cloud, stain, fine, grit = (
        c.noise(70, 1.8),
        c.noise(26, 1.5),
        c.noise(4, 0.9),
        c.noise(1.7, 0.4),
    )
    px, py = (x - 0.5) * wide, (y - 0.47) * tall
    half_x, half_y = wide * 0.25, tall * 0.28
    out = torch.maximum(px.abs() - half_x, py.abs() - half_y)
    opening, casing = smoothstep(0.3, -0.3, out), smoothstep(4.9, 4.3, out)
    inside = _room(c, x, ((py / half_y + 1) * 0.5).clamp(0, 1), number)
    bars = torch.minimum(px.abs(), (py + half_y * 0.3).abs())
    sash = torch.maximum(smoothstep(1.25, 0.85, bars), smoothstep(-2.2, -1.8, out)) * opening
    sill = smoothstep(half_x + 7.2, half_x + 6.6, px.abs()) * smoothstep(
        2.6, 2.2, (py - half_y - 3.4).abs()
    )
    belt = smoothstep(2.4, 2.0, ((y - 0.97).abs() * tall))
    main = c.colour("c9b493", "b9a58c", "c4a184", "a9a79c", named=0.35)
    wall = shade(main, cloud * 0.03 + stain * 0.03 + fine * 0.03 + grit * 0.04)
    dirt = runs(c, torch.maximum(sill, belt), 18.0) * smoothstep(
        -0.6, 1.6, stain + c.noise(9, 1.0, stretch=0.1)
    )
    wall = mix(wall, main * 0.55, (dirt * 0.4).clamp(0, 0.4))
    stone = shade(c.fixed("ddd6c6", "d3cabb"), cloud * 0.03 + grit * 0.03 + fine * 0.02)
    wood = shade(c.second("f0ede5", "e6e2d8", "6a4a34"), fine * 0.02)
    trim = torch.maximum(torch.maximum(casing * (1 - opening), sill), belt)
    colour = mix(wall, stone.expand_as(wall), trim)
    colour = mix(colour, inside, opening * (1 - sash))
    colour = mix(colour, wood.expand_as(colour), sash)
    height = 0.46 + (fine * 0.012 + grit * 0.008) * (1 - opening) + trim * 0.1
    height = height + sill * 0.14 + belt * 0.06
    height = mix(height, 0.16 + sash * 0.14, opening)
    colour = shade(colour, -shadow(c, height, 6.0, 1.0) * 0.6)
    glass = opening * (1 - sash)
    return c.surface(colour, height, mix(0.9 - trim * 0.1 - sash * 0.5, c.full(0.06), glass))
