"""Pipes and cables, side by side and crossing."""

from __future__ import annotations

from collections.abc import Callable

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import runs, shadow
from allaprima.procedural.surface import Canvas, Surface, one_of, shade

TAU = 6.2831853


@family(
    "metal",
    "pipes",
    "metal pipes",
    "industrial pipes",
    "pipe wall",
    "steam pipes",
    "water pipes",
    "pipework",
)
def pipes(c: Canvas) -> Surface:
    size = c.scale(32, 0.1)
    cloud, spot = c.noise(60, 1.7), c.noise(15, 1.4)
    fine = c.noise(5, 0.9)
    top = 0.06 + spot * 0.006 + fine * 0.006
    index = torch.zeros_like(top, dtype=torch.int32)
    around, joint, bolt = (torch.zeros_like(top) for _ in range(3))
    # Upright ones stand against the wall; fewer lie across before them.
    for layer in range(2):
        over = _run(c, size, layer)
        top, index, around, joint, bolt = c.in_bands(
            over, top, index, around, joint, bolt, c.u[:1], c.v[:, :1]
        )
    tints, kinds = c.numbers(), c.numbers()
    dark = shadow(c, top, 5.0, 1.1)
    run = (runs(c, (-(joint - joint.roll(1, 1))).clamp_(min=0).mul_(c.unit), 16.0) * 3).clamp_(0, 1)
    run = run * smoothstep(-0.6, 1.4, c.noise(24, 1.0, stretch=0.06))
    main = c.colour("9b9ea0", "85888a", "a9a6a0", "7c8084", named=0.35)
    paints = c.second("9c3a2c", "3f6a86", "c09a34"), c.fixed("4f7a5c", "b5b3aa")
    rust, dirt = c.fixed("7b492b", "84512f"), c.fixed("35312d", "3d3934")
    behind = c.second("4c4a47", "3e4042", "5a544c")

    def coated(
        top: torch.Tensor,
        index: torch.Tensor,
        around: torch.Tensor,
        joint: torch.Tensor,
        bolt: torch.Tensor,
        dark: torch.Tensor,
        run: torch.Tensor,
        cloud: torch.Tensor,
        spot: torch.Tensor,
        fine: torch.Tensor,
    ) -> tuple[torch.Tensor, ...]:
        some = (index > 0).float()
        own, pick = tints(index + 61) - 0.5, kinds(index + 67)
        grimy = smoothstep(0.2, 2.2, cloud + spot * 0.4)
        grime = (dark * 0.6 + run * 0.5 + grimy * 0.3).clamp(0, 0.9)
        rusty = smoothstep(1.9, 2.9, spot * 0.6 + cloud * 0.3 + joint * 0.8 + own + fine * 0.25)
        paint = mix(*paints, (pick > 0.88).float())
        painted = (pick > 0.74).float() * some
        colour = shade(main, own * 0.22 + fine * 0.02 + joint * 0.04 + bolt * 0.06)
        colour = mix(colour, shade(paint, own * 0.1 + fine * 0.012), painted)
        colour = mix(colour, shade(rust, fine * 0.14), rusty * 0.8)
        colour = mix(colour, dirt, grime * 0.55)
        colour = mix(shade(behind, spot * 0.06 + fine * 0.06), colour, some)
        colour = shade(colour, -dark * 0.55 - around.abs() ** 4 * 0.12 * some)
        rough = mix(0.32 + own * 0.14, 0.42 + own * 0.1, painted) + grime * 0.35 + rusty * 0.4
        rough = mix(torch.full_like(top, 0.92), rough + fine * 0.02, some)
        metal = some * (1 - painted) * (1 - rusty) * (1 - grime * 0.7)
        return colour, top + bolt * 0.05, rough, metal

    return c.surface(
        *c.in_bands(coated, top, index, around, joint, bolt, dark, run, cloud, spot, fine)
    )


def _run(c: Canvas, size: torch.Tensor, layer: int) -> Callable[..., tuple[torch.Tensor, ...]]:
    """Pipes side by side, upright in layer 0 and across in layer 1: a function for `Field.in_bands` that lays them over
    height, number, place around the pipe (-1..1), joints and bolts."""
    lying = layer == 1
    wide, long = (c.high, c.wide) if lying else (c.wide, c.high)
    n, m = c.count(size * (2.6 if lying else 1.0), wide), c.count(95.0, long)
    pairs, asides, radii, phases, kinds = (c.numbers() for _ in range(5))
    step = wide / n

    def paint(
        top: torch.Tensor,
        index: torch.Tensor,
        around: torch.Tensor,
        joint: torch.Tensor,
        bolt: torch.Tensor,
        u: torch.Tensor,
        v: torch.Tensor,
    ) -> tuple[torch.Tensor, ...]:
        side, along = (v, u) if lying else (u, v)
        x = side * n
        column = (x.floor() % n).int() + 101 * layer
        # A slot holds one thick pipe or two thin ones.
        pair = pairs(column + 3) > (0.75 if lying else 0.62)
        half = (x - x.floor() > 0.5).int()
        number = torch.where(pair, column * 2 + half + 500, column)
        middle = torch.where(pair, 0.26 + 0.48 * half, 0.5 + (asides(column + 9) - 0.5) * 0.1)
        room = torch.where(pair, 0.2, 0.2 if lying else 0.4)
        radius = room * (0.72 + 0.28 * radii(number + 17)) * step
        d = (x - x.floor() - middle) * step
        y = along * m + phases(number + 29)
        dy = (y - y.round()) * (long / m)
        kind = kinds((number * 13 + (y.round() % m).int() * 7 + 41) % 4096)
        flange = smoothstep(3.0, 2.7, dy.abs()) * (kind < 0.55)
        sleeve = smoothstep(6.2, 5.6, dy.abs()) * (kind > 0.7)
        collar = smoothstep(7.6, 7.2, dy.abs()) - smoothstep(5.4, 5.0, dy.abs())
        collar = collar * (kind > 0.7)
        r = radius * (1 + 0.26 * flange + 0.1 * sleeve + 0.08 * collar)
        inside = 1 - (d / r) ** 2
        tube = inside.clamp(min=LEAST).sqrt()
        level = torch.where(
            inside > 0, 0.1 + layer * 0.26 + tube * (0.1 + r * 0.024), torch.zeros_like(tube)
        )
        level = level - exp(-((dy / 0.35) ** 2)) * flange * 0.06
        place = (d / r).clamp(-1, 1)
        bolts = smoothstep(0.55, 0.8, torch.cos(torch.asin(place) * 6))
        bolts = bolts * flange * smoothstep(1.0, 1.4, dy.abs())
        over = level > top
        fitting = torch.maximum(flange, torch.maximum(sleeve, collar))
        return (
            torch.where(over, level, top),
            torch.where(over, number + 1, index),
            torch.where(over, place, around),
            torch.where(over, fitting, joint),
            torch.where(over, bolts, bolt),
        )

    return paint


@family(
    "other",
    "cables",
    "electric cables",
    "cable bundle",
    "network cables",
    "wires and cables",
    "electrical wires",
)
def cables(c: Canvas) -> Surface:
    shape = (c.batch, c.height, c.width)
    size = c.scale(13, 0.008)
    fine, grit, cloud = c.noise(5, 1.0), c.noise(1.8, 0.4), c.noise(50, 1.7)
    top = 0.04 + fine * 0.004
    index = torch.zeros(shape, dtype=torch.int32, device=c.device)
    across = c.full(0.0)
    # Layers that sway each their own way, so that some cross over others.
    for layer, (spread, share, sway) in enumerate(
        ((1.0, 1.1, 0.22), (1.3, 0.6, 0.5), (2.1, 0.5, 0.5))
    ):
        n = c.count(size * spread, c.wide)
        bend = c.noise(120, 3.0, stretch=5.0, finest=50) * sway
        bend = bend + c.noise(40, 2.8, stretch=1.5, finest=16) * 0.1
        x = (c.u * n + bend).expand(shape)
        column = (x.floor() % n).int() + 211 * layer
        here = c.per_cell(column + 5) < share
        step = c.wide / n
        # Bent over, a cable is as thick as it was: distances are measured across it.
        slope = (bend - bend.roll(1, 1)) * step * c.unit
        d = (x - x.floor() - 0.5) * step / (1 + slope * slope).sqrt()
        radius = (0.3 + 0.18 * c.per_cell(column + 11)) * size * (1.0 if layer < 2 else 0.92)
        inside = 1 - (d / radius) ** 2
        tube = inside.clamp(min=LEAST).sqrt()
        rise = 0.06 + 0.24 * layer + 0.07 * c.per_cell(column + 17)
        level = torch.where((inside > 0) & here, rise + tube * radius * 0.045, torch.zeros_like(d))
        over = level > top
        top = torch.where(over, level, top)
        index = torch.where(over, column + 1, index)
        across = torch.where(over, d / radius, across)
    some = (index > 0).float()
    pick, own = c.per_cell(index + 71), c.per_cell(index + 73) - 0.5
    # A few are hoses with ribs, a few wear a braid; ties hold bundles together.
    t = c.v * c.high
    ribbed, braided = (pick > 0.9).float() * some, ((pick > 0.83) & (pick <= 0.9)).float() * some
    ribs = torch.cos(TAU * c.v * c.count(3.4, c.high)).expand(shape)
    turn = torch.asin(across.clamp(-1, 1)) * 3
    lay = TAU * c.v * c.count(5.0, c.high)
    braid = torch.cos(lay + turn) * torch.cos(lay - turn)
    tint = c.per_cell(index + 83)
    main = c.colour("1f2022", "26272a", "2b2b2b", named=0.35)
    others = ("8f2a24", "2c4f86", "b8962e", "3a6b46", "8d8f90", "b5622a")
    jackets = one_of([main, *(c.second(code) for code in others)], (tint - 0.44) / 0.08)
    colour = shade(
        jackets, own * 0.12 + fine * 0.012 + ribs * ribbed * 0.05 + braid * braided * 0.1
    )
    dust = smoothstep(-0.2, 2.0, cloud + fine * 0.3) * (1 - across.abs()) * 0.22
    colour = mix(colour, c.fixed("7d766c", "6f6a62"), dust)
    n = c.count(128.0, c.high)
    tie = t + c.per_cell((index % 7) + 300) * 3 - c.high / n * 0.5
    tie = (tie / (c.high / n) - (tie / (c.high / n)).round()).abs() * (c.high / n)
    tie = smoothstep(1.5, 1.2, tie) * some * (pick < 0.3)
    colour = mix(colour, shade(c.fixed("dcdbd6", "2a2a2b"), fine * 0.01), tie)
    back = shade(c.fixed("17181a", "1e1f21"), fine * 0.1)
    colour = mix(back, colour, some)
    height = top + ribs * ribbed * 0.025 + braid * braided * 0.015 + tie * 0.03 + grit * 0.0015
    colour = shade(colour, -shadow(c, top, 4.5, 1.3) * 0.65)
    rough = 0.44 + own * 0.16 + dust * 0.9 + braided * 0.25 + (1 - some) * 0.4 + fine * 0.015
    return c.surface(colour, height, rough)
