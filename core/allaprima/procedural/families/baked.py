"""Bread and pizza, as they come out of the oven."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import blur, shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "other",
    "bread crust",
    "bread",
    "crust of a loaf",
    "sourdough crust",
    "slice of bread",
    wear=False,
)
def bread(c: Canvas) -> Surface:
    return c.variant(
        {
            "bread crust|bread|loaf": _crust,
            "slice of bread|crumb|toast|toasted bread|sliced bread|sandwich|inside bread": _crumb,
        }
    )


def _crust(c: Canvas) -> Surface:
    size = c.scale(100, 0.062)
    swell, soft = c.noise(80, 2.0, finest=12), c.noise(24, 2.4, finest=5)
    fine, grit = c.noise(5, 1.1), c.noise(1.7, 0.4)

    def cut(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # A baker's cut opens to a leaf; it is bent a little.
        bent = y - 0.05 * (own - 0.5) * torch.cos(x * 4)
        half = 0.15 * (1 - 4 * x * x).clamp(min=0) ** 0.8
        return (1 - bent.abs() / half.clamp(min=1e-3)).clamp(min=0) * (half > 0.004)

    cuts = strew(
        c, size * 1.15, 0.5, cut, breadth=0.2, size=size * 1.5, sizes=(0.85, 1.15), turn=0.35,
        lean=0.6, rise=0.0,
    )  # fmt: skip
    ragged = cuts.height + fine * 0.03 * cuts.some + soft * 0.06 * cuts.some
    opened = smoothstep(0.06, 0.24, ragged) * cuts.some
    wide = blur(c, cuts.some, 4.0)
    ear = (smoothstep(0.02, 0.5, wide) * (1 - opened) * smoothstep(0.9, 0.4, wide)).clamp(0, 1)
    # The skin dries and cracks in a net; blisters are where gas stood below it.
    net = c.cells(13.0, jitter=1.0, at=c.warp(2.5, 16))
    crack = smoothstep(0.07, 0.0, net.border + fine * 0.006) * smoothstep(
        -0.5, 0.9, soft + swell * 0.6
    )
    gas = c.cells(13.0, jitter=1.0, at=c.warp(1.5, 9))
    blister = (
        (1 - (gas.near / (0.2 + 0.34 * c.per_cell(gas.index + 5))) ** 2).clamp(min=LEAST).sqrt()
    )
    blister = blister * (c.per_cell(gas.index + 9) > 0.5) * smoothstep(-1.0, 0.8, swell)
    crack = crack * (1 - opened)
    baked = swell * 0.5 + soft * 0.22 + blister * 0.6 + ear * 1.3 + fine * 0.05
    main = c.colour("a9662f", "9c5c2b", "b17238", named=0.12)
    pale, dark = main * 0.62 + main.new_tensor([0.32, 0.24, 0.13]).view(1, 3, 1, 1), main * 0.4
    colour = mix(pale, main.expand(c.batch, 3, c.height, c.width), smoothstep(-1.1, 0.15, baked))
    colour = mix(colour, dark.expand_as(colour), smoothstep(0.15, 1.3, baked) * 0.9)
    colour = shade(colour, fine * 0.02 + grit * 0.02)
    colour = mix(colour, pale, crack * 0.55)
    # Torn crumb in the cuts, in strands across.
    strand = c.noise(7, 1.2, stretch=0.4, finest=1.5)
    torn = shade(c.fixed("d9b078", "e0bb86", "d2a66c"), strand * 0.05 + fine * 0.03)
    toasted = mix(torn, main.expand_as(colour), smoothstep(0.25, 1.1, soft + strand * 0.3) * 0.65)
    colour = mix(colour, toasted, opened)
    floury = c.pick({"": 0.55, "floury": 1.0, "floured": 1.0})
    dust = smoothstep(
        0.1,
        1.7,
        c.noise(46, 2.0, finest=8) * 0.8 + soft * 0.25 + grit * 0.3 + fine * 0.2 + floury - 0.5,
    )
    dust = dust * (1 - opened * 0.85) * (1 - ear * 0.4) * floury.clamp(max=1)
    colour = mix(colour, c.fixed("efe6d6").expand_as(colour), dust * 0.82)
    height = 0.48 + swell * 0.08 + soft * 0.04 + fine * 0.008 + grit * 0.003
    height = height + blister * 0.06 - crack * 0.03 + ear * 0.13 + dust * 0.006
    height = height - opened * (0.16 + ragged.clamp(max=1) * 0.12 - strand * 0.025)
    colour = shade(colour, -shadow(c, height, 6.0, 1.2) * 0.5)
    rough = 0.5 - smoothstep(0.2, 1.4, baked) * 0.1 + opened * 0.35 + dust * 0.4 + fine * 0.02
    return c.surface(colour, height, rough)


def _crumb(c: Canvas) -> Surface:
    size = c.scale(26, 0.009)
    soft, fine, grit = c.noise(26, 2.2, finest=5), c.noise(4, 1.0), c.noise(1.6, 0.4)
    toasted = c.name({"slice of bread": 0.0, "toast|toasted": 1.0})
    deep, rim = torch.zeros_like(soft), torch.zeros_like(soft)
    # Bubbles of all sizes, drawn out by the rising dough, opened where the knife met them.
    for share, part in ((1.0, 0.34), (0.52, 0.55), (0.27, 0.7), (0.15, 0.7)):
        at = c.warp(3.0 * share, 20 * share)
        q = c.cells(size * share, jitter=1.0, at=at, stretch=0.75)
        own, there = c.per_cell(q.index + 3, 2).unbind(1)
        radius = 0.16 + 0.28 * own * own
        r = q.near / radius + fine * 0.02
        hole = smoothstep(1.0, 0.72, r) * (there < part)
        deep = torch.maximum(
            deep, hole * (0.4 + 0.6 * share**0.6) * (1 - 0.35 * r * r).clamp(min=0)
        )
        rim = torch.maximum(rim, exp(-(((r - 1.06) / 0.12) ** 2)) * (there < part))
    main = c.colour("e6cfa3", "ebd8b2", "dcc293", "c9a878", named=0.15)
    colour = shade(
        main.expand(c.batch, 3, c.height, c.width), soft * 0.02 + fine * 0.025 + grit * 0.02
    )
    colour = shade(colour, rim * 0.07)
    colour = mix(colour, main * main.new_tensor([0.74, 0.64, 0.5]).view(1, 3, 1, 1), deep)
    brown = smoothstep(-0.4, 1.3, soft + (1 - deep) * 0.5 + fine * 0.15) * toasted
    colour = mix(colour, c.fixed("8f5524", "9c6130").expand_as(colour), brown * (1 - deep) * 0.85)
    height = 0.72 + soft * 0.03 + rim * 0.02 + fine * 0.012 + grit * 0.008 - deep * 0.55
    colour = shade(colour, -shadow(c, height, 4.0, 1.0) * 0.4)
    return c.surface(colour, height, 0.86 - deep * 0.25 + fine * 0.02)


@family(
    "other",
    "pizza",
    "pizza with pepperoni",
    "pizza margherita",
    "pizza topping",
    "melted cheese",
    wear=False,
)
def pizza(c: Canvas) -> Surface:
    kinds = {
        "pizza|pepperoni|salami": 1.0,
        "pizza margherita|margherita|basil|mozzarella": 0.0,
        "melted cheese|cheese pizza|plain": 2.0,
    }
    kind = c.name(kinds)
    size = c.scale(50, 0.045)
    swell, soft = c.noise(50, 2.6, finest=14), c.noise(18, 2.6, finest=6)
    fine, grit = c.noise(4, 1.2), c.noise(1.7, 0.4)
    fresh, bare = float(kind[0, 0, 0] == 0), float(kind[0, 0, 0] == 2)
    # Sauce below, cheese that has run together over it.
    sauce = shade(c.fixed("a8321a", "9c2c17", "b03a1e"), soft * 0.05 + fine * 0.05 + grit * 0.02)
    cut = 0.2 if fresh else (1.7 if bare else 0.85)
    lobes = c.cells(52.0, jitter=0.7, at=c.warp(2.2, 30))
    round_ = (0.37 - lobes.near) * 3.0 if fresh else swell * 0.45 + soft * 0.45
    melt = round_ + soft * (0.05 if fresh else 0.14) + fine * 0.02 + cut - 0.2
    cheese = smoothstep(0.0, 0.16, melt)
    thick = smoothstep(0.0, 1.3, melt)
    main = c.colour("edcb7c", "ecd290", "e8c46c", named=0.08)
    white = c.fixed("f0e6d0", "efe2c6")
    body = mix(
        main.expand(c.batch, 3, c.height, c.width),
        white,
        smoothstep(0.2, 1.4, thick + soft * 0.3) * (0.85 if fresh else 0.35),
    )
    body = shade(body, fine * 0.02 + swell * 0.02)
    oil = smoothstep(0.4, 1.6, c.noise(11, 1.5) - thick * (1.2 if fresh else 0.6))
    body = mix(body, c.fixed("dd8a34", "d67d2c").expand_as(body), oil * 0.5)
    # Bubbles of cheese rise, brown, and burn on top.
    q = c.cells(22.0, jitter=1.0, at=c.warp(2.0, 12))
    own, hot = c.per_cell(q.index + 5, 2).unbind(1)
    bubble = (
        smoothstep(1.0, 0.2, q.near / (0.14 + 0.2 * own) + fine * 0.05)
        * (hot > (0.75 if fresh else 0.42))
        * cheese
    )
    scorched = smoothstep(0.25, 0.95, bubble * (0.4 + 0.8 * hot) + soft * 0.12 + fine * 0.08)
    body = mix(body, c.fixed("b8752c", "a9682a").expand_as(body), scorched * 0.8)
    body = mix(
        body,
        c.fixed("4a2a14").expand_as(body),
        smoothstep(0.75, 1.2, scorched + grit * 0.12 + (hot - 0.8)) * 0.8,
    )
    colour = mix(sauce, body, cheese)
    height = 0.2 + soft * 0.02 + fine * 0.006 + thick * 0.2 + bubble * 0.1
    rough = mix(c.full(0.34), 0.36 - oil * 0.16 + scorched * 0.2, cheese) + fine * 0.02
    if not bare:
        colour, height, rough = (_basil if fresh else _pepperoni)(
            c, size, colour, height, rough, soft, fine, grit
        )
    herb = smoothstep(2.25, 2.5, c.noise(2.6, 0.6))
    colour = mix(colour, c.fixed("3c4a20", "4a5226").expand_as(colour), herb * 0.75)
    colour = shade(colour, -shadow(c, height, 6.0, 1.2) * 0.5)
    return c.surface(colour, height + herb * 0.01, rough)


def _pepperoni(
    c: Canvas,
    size: Tensor,
    colour: Tensor,
    height: Tensor,
    rough: Tensor,
    soft: Tensor,
    fine: Tensor,
    grit: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:
    def slice_(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # Its rim curls up in the heat, to one side more.
        r = torch.hypot(x, y)
        lean = x * (own - 0.5) * 0.3 + y * ((own * 7) % 1 - 0.5) * 0.3
        return (0.3 + (r * 2) ** 4 * 0.16 + lean).clamp(min=0.02) * (
            r < 0.48 + 0.012 * torch.cos(torch.atan2(y, x) * 5 + own * 20)
        )

    s = strew(c, size * 1.22, 0.5, slice_, size=size, sizes=(0.85, 1.05), rise=0.25)
    own, tint = c.per_cell(s.index + 3, 2).unbind(1)
    r = torch.hypot(s.x, s.y) * 2
    grain = c.cells(5.5, jitter=1.0, at=c.warp(1.5, 7))
    fat = smoothstep(0.36, 0.22, grain.near) * (c.per_cell(grain.index + 11) > 0.62)
    meat = c.second("9c3a22", "93331e", "a5452a")
    body = shade(
        meat.expand_as(colour),
        (own - 0.5) * 0.12 + soft * 0.03 + fine * 0.04 - r.clamp(max=1) ** 5 * 0.3,
    )
    body = mix(body, c.fixed("d98a63", "d07c55").expand_as(colour), fat * 0.6)
    pepper = smoothstep(2.0, 2.3, c.noise(2.2, 0.6))
    body = mix(
        body,
        c.fixed("2a1510").expand_as(colour),
        torch.maximum(pepper * 0.7, smoothstep(0.9, 1.0, r + soft * 0.03) * 0.65 * tint),
    )
    pool = smoothstep(0.2, 1.1, soft + (0.5 - r) * 1.1) * s.some
    body = mix(body, c.fixed("c8561c").expand_as(colour), pool * 0.35)
    halo = blur(c, s.some, 5.0) * (1 - s.some)
    colour = mix(colour, c.fixed("d9762a").expand_as(colour), smoothstep(0.08, 0.55, halo) * 0.55)
    colour = mix(colour, body, s.some)
    height = mix(height, 0.34 + s.height * 0.5 + fine * 0.01 + fat * 0.008 - pool * 0.01, s.some)
    return colour, height, mix(rough, 0.36 - pool * 0.24 + fine * 0.02, s.some)


def _basil(
    c: Canvas,
    size: Tensor,
    colour: Tensor,
    height: Tensor,
    rough: Tensor,
    soft: Tensor,
    fine: Tensor,
    grit: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:
    def leaf(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        half = 0.31 * (1 - 4 * x * x).clamp(min=0) ** 0.62 * (1 - 0.35 * x)
        bow = 0.3 + 0.25 * (1 - 4 * x * x) + 0.9 * y.abs() * (0.3 + own * 0.4)
        return bow.clamp(min=0.02) * (y.abs() < half)

    s = strew(c, size * 1.5, 0.5, leaf, breadth=0.36, size=size * 1.02, sizes=(0.6, 1.05), rise=0.2)
    own, tint = c.per_cell(s.index + 3, 2).unbind(1)
    vein = exp(-((s.y / 0.018) ** 2))
    side = torch.cos((s.x * 1.0 - s.y.abs() * 0.8) * 44)
    ribs = exp(-(((1 - side) / 0.1) ** 2)) * (s.y.abs() > 0.02)
    green = c.second("3d6b22", "47782a", "355f1f")
    body = shade(
        green.expand_as(colour),
        (own - 0.5) * 0.14 + soft * 0.04 + fine * 0.03 + vein * 0.14 + ribs * 0.07,
    )
    wilt = smoothstep(0.3, 1.3, soft + (tint - 0.4)) * smoothstep(0.2, 0.45, torch.hypot(s.x, s.y))
    body = mix(body, c.fixed("2b2a14").expand_as(colour), wilt * 0.65)
    colour = mix(colour, body, s.some)
    lift = 0.32 + s.height * 0.5 - vein * 0.03 - ribs * 0.02 + fine * 0.006
    height = mix(height, torch.maximum(lift, height + 0.05), s.some)
    return colour, height, mix(rough, 0.4 + fine * 0.03, s.some)
