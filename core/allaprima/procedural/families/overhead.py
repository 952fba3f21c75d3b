"""Land seen from the air: fields in rows, crowns of trees."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "ground",
    "crop field",
    "crop rows",
    "rows of plants",
    "field from above",
)
def crops(c: Canvas) -> Surface:
    return c.variant(
        {
            "crop field|corn|maize|crop|soybean|potato|vegetable|cabbage": lambda c: _rows(
                c,
                17,
                0.75,
                ("5d8a34", "4f7c2d", "6a943c"),
                ("6b5138", "5d4630"),
                leaf=13,
                full=0.36,
            ),
            "lavender field|lavender": lambda c: _rows(
                c, 30, 1.5, ("7b62ad", "6f57a5", "8a70b8"), ("8a7a5c", "7a6a50"), leaf=5, full=0.33
            ),
            "vineyard|vine|orchard|plantation|grove": lambda c: _rows(
                c, 32, 2.0, ("4f7a2b", "466f27", "5a8432"), ("a39a6c", "a8946a"), leaf=7, full=0.23
            ),
            "rice paddy|paddy|rice": lambda c: _rows(
                c,
                9,
                0.3,
                ("7fae3f", "74a53a", "8bb649"),
                ("5c6a5a", "566a66"),
                leaf=7,
                full=0.26,
                wet=True,
            ),
            "wheat field|wheat|barley|grain|cereal|rye|oat": _ears,
        }
    )


def _rows(
    c: Canvas,
    apart: float,
    metres: float,
    leaves: tuple[str, ...],
    soils: tuple[str, ...],
    *,
    leaf: float,
    full: float,
    wet: bool = False,
) -> Surface:
    """Plants in rows that run from left to right.

    Args:
        apart, metres: the rows, in units and in reality.
        leaf: length of a leaf, in units.
        full: half the width of a row in the distance of rows.
    """
    shape = (c.batch, c.height, c.width)
    n = c.count(c.scale(apart, metres), c.high)
    fine, grit, clump = c.noise(4, 0.9), c.noise(1.9, 0.5), c.noise(14, 1.4)
    cloud = c.noise(90, 2.0)
    sway = c.noise(120, 2.6, stretch=2.0, finest=50) * 0.06 + c.noise(24, 1.6, stretch=1.5) * 0.035
    y = (c.v * n + sway).expand(shape)
    row = (y.floor() % n).int()
    away = (y - y.floor() - 0.5).abs()
    # Plants are of several sizes.
    plants = c.count(apart * 0.8, c.wide)
    x = c.u * plants + c.per_cell(row + 3)
    each = ((x.floor() % plants) + row * 131).int() & 4095
    vigour = c.per_cell(each + 11)
    along = (x - x.floor() - 0.5).abs()
    thin = smoothstep(1.2, 2.4, clump * 0.5 + c.noise(40, 1.5))
    body = full * (0.94 + 0.3 * (vigour - 0.5) * (1 - (2 * along) ** 2) - 0.6 * thin)
    body = body * (1.06 - 0.9 * along**2) + clump * 0.035 + cloud * 0.02

    def blade(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        half = 0.13 * (1 - (2 * x.abs()) ** 2).clamp(min=0)
        arch = 0.3 - 0.8 * x * x + 0.3 * x * ((own * 13) % 1 - 0.5)
        return (arch - y.abs() * 0.5).clamp(min=0.02) * (y.abs() < half)

    s = strew(
        c, leaf * 0.42, 0.5, blade, breadth=0.14, layers=2, size=leaf, sizes=(0.6, 1.1), rise=0.6
    )
    own = c.per_cell(s.index + 5) - 0.5
    dome = (1 - (away / body.clamp(min=0.02)) ** 2).clamp(min=LEAST).sqrt()
    inside = smoothstep(-0.06, 0.1, body - away + (own * 0.1 + s.height * 0.05) * s.some)
    green = (inside * s.some).clamp(0, 1)
    soil = 0.16 + clump * 0.012 + fine * 0.014 + grit * 0.006
    height = mix(soil, 0.24 + dome * 0.4 + s.height * 0.2, green)
    main = c.colour(*leaves, named=0.2)
    tone = (
        own * 0.22
        + (vigour - 0.5) * 0.1
        + cloud * 0.035
        + (s.height - 0.4) * 0.16
        + (dome - 0.7) * 0.16
    )
    rib = exp(-((s.y / 0.02) ** 2)) * 0.06
    plant = shade(main, tone + rib + fine * 0.02)
    earth = shade(c.second(*soils), clump * 0.04 + fine * 0.05 + grit * 0.03 + cloud * 0.03)
    if wet:
        earth = shade(c.second(*soils), cloud * 0.04)
    colour = mix(earth, plant, green)
    colour = shade(colour, -shadow(c, height, apart * 0.3, 1.1) * 0.75)
    rough = mix(c.full(0.06 if wet else 0.95), c.full(0.66), green)
    if wet:
        height = torch.where(green > 0.5, height, c.full(0.16))
    return c.surface(colour, height, rough)


def _ears(c: Canvas) -> Surface:
    fine, cloud, gust = c.noise(3, 0.8), c.noise(70, 1.9), c.noise(40, 1.8, stretch=0.5)
    stems = strokes(c, 5200, (9, 26), (0.35, 0.9), lean=1.2, turn=1.1, bend=0.7)

    def ear(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        grains = 0.02 * torch.cos(x * 60) * torch.cos(y * 90)
        half = 0.1 * (1 - (2 * x.abs()) ** 3).clamp(min=0) + grains * 0.5
        return (0.3 - (y / 0.14) ** 2 * 0.16 + grains * 2 + 0.2 * x).clamp(min=0.02) * (
            y.abs() < half
        )

    size = c.scale(15, 0.04)
    s = strew(
        c, size * 0.5, 0.5, ear, breadth=0.12, layers=2, size=size, sizes=(0.7, 1.1), turn=1.5,
        lean=1.25, rise=0.6,
    )  # fmt: skip
    own = c.per_cell(s.index + 5) - 0.5
    awns = strokes(c, 5200, (5, 12), (0.2, 0.4), lean=1.25, turn=1.3, bend=0.4)
    height = 0.2 + stems * 0.12 + s.height * 0.4 * s.some + awns * 0.08 + gust * 0.03
    main = c.colour("c9a355", "bf984a", "d2ae62", named=0.2)
    straw = shade(main * 0.72, stems * 0.2 + fine * 0.03 - 0.1)
    ears = shade(main, own * 0.2 + (s.height - 0.4) * 0.25 + fine * 0.02)
    colour = mix(straw, ears, s.some)
    colour = shade(colour, awns * 0.14 + gust * 0.05 + cloud * 0.03)
    colour = shade(colour, -shadow(c, height, 4.0, 1.1) * 0.7)
    return c.surface(colour, height, 0.86)


@family(
    "ground",
    "forest canopy",
    "forest from above",
    "treetops",
    "trees from above",
    "rainforest canopy",
    "conifer forest from above",
    "aerial forest",
)
def canopy(c: Canvas) -> Surface:
    return c.variant(
        {
            "forest canopy|treetop|tree|forest|rainforest|jungle": lambda c: _crowns(c, False),
            "conifer forest from above|conifer|pine|spruce|fir|taiga": lambda c: _crowns(c, True),
        }
    )


def _crowns(c: Canvas, conifer: bool) -> Surface:
    size = c.scale(30 if conifer else 46, 6.0 if conifer else 9.0)

    def crown(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        r, turn = torch.hypot(x, y), torch.atan2(y, x)
        a, b = (own * 17) % 1 * 6, (own * 41) % 1 * 6
        if conifer:
            edge = 0.4 + 0.06 * torch.cos(turn * 9 + a * 3) + 0.03 * torch.cos(turn * 4 + b)
            return (0.9 * (1 - r / edge)).clamp(min=0.02) * (r < edge)
        edge = 0.43 + 0.05 * torch.cos(turn * 3 + a) + 0.03 * torch.cos(turn * 7 + b)
        inside = (1 - (r / edge) ** 2).clamp(min=0)
        return (0.05 + 0.42 * inside**0.5) * (r < edge)

    s = strew(
        c, size * (0.5 if conifer else 0.52), 0.52, crown, layers=2, size=size, sizes=(0.5, 1.1), rise=0.5
    )  # fmt: skip
    own, tint, warm = c.per_cell(s.index, 3).unbind(1)
    u, v = c.warp(1.6, 10)
    fine, grit, cloud = c.noise(3.0, 0.8), c.noise(1.8, 0.4), c.noise(100, 2.0)
    if conifer:
        r, turn = torch.hypot(s.x, s.y), torch.atan2(s.y, s.x)
        twigs = torch.cos(turn * 9 + own * 18 + fine * 0.5)
        bough = twigs * smoothstep(0.02, 0.2, r) * 0.08 + fine * 0.02
        leafy = twigs * 0.3 + fine * 0.4
    else:
        # Boughs are balls of leaves, and those of smaller ones.
        big, small = c.cells(10.0, at=(u, v)), c.cells(4.2)
        bough = (0.5 - big.near) * 0.2 + (0.45 - small.near) * 0.11 + grit * 0.008
        leafy = (0.45 - small.near) * 1.2 + (0.5 - big.near) * 0.9 + grit * 0.2
    main = c.colour(
        *(("3a5a33", "345338", "42623a") if conifer else ("4a6b2c", "3f5f2a", "557433")), named=0.2
    )
    height = 0.1 + s.height * 0.62 + bough * s.some
    tone = (
        (own - 0.5) * 0.22
        + leafy * 0.11
        + cloud * 0.03
        + (s.height - 0.5) * (0.1 if conifer else 0.3)
    )
    lush = shade(main.expand(c.batch, 3, c.height, c.width), tone)
    sunny = torch.tensor([1.28, 1.1, 0.8], device=c.device).view(1, 3, 1, 1)
    cool = torch.tensor([0.8, 0.94, 1.05], device=c.device).view(1, 3, 1, 1)
    lush = mix(lush, (lush * sunny).clamp(0, 1), smoothstep(0.55, 0.95, tint))
    lush = mix(lush, lush * cool, smoothstep(0.4, 0.05, tint))
    below = shade(c.fixed("1c2413", "20281a"), fine * 0.08)
    colour = mix(below, lush, s.some)
    colour = shade(colour, -shadow(c, height, 7.0, 1.7) * 0.85)
    return c.surface(colour, height, 0.82 + warm * 0.08)
