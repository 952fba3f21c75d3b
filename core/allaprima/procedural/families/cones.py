"""Cones of conifers: seen close, woody scales in spirals; and whole ones in a heap."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import Sort, strew_sorts
from allaprima.procedural.surface import Canvas, Surface, shade


@family("ground", "scales of a pine cone", "heap of pine cones", "conifer cones", "fir cone scales")
def cones(c: Canvas) -> Surface:
    return c.variant(
        {
            "scales of a pine cone|pine cone scales|cone scales|fir cone scales": _close,
            "heap of pine cones|conifer cones|pine cones|pine cone|larch cones|spruce cones": _heap,
        }
    )


def _close(c: Canvas) -> Surface:
    size = c.scale(56, 0.012)
    at = c.warp(1.6, 60)
    soft, fine, grit = c.noise(14, 1.8, finest=2.5), c.noise(4, 1.0), c.noise(1.7, 0.4)
    n = c.count(size, c.wide)
    m = c.count(c.wide / n * 0.47, c.high, 2)
    u, v = at[0] * n, at[1] * m
    # A scale's thick end is a blunt rhomb; each lies over two of the row above it, and under two below.
    best = torch.full((c.batch, c.height, c.width), -9.0)
    x, y, index = (torch.zeros_like(best) for _ in range(3))
    for back in (2, 1, 0):
        row = v.floor() - back
        shift = (row % 2) * 0.5
        column = (u + shift).floor()
        px, py = (u + shift - column - 0.5) * 2, (v - row) / 2 - 0.5  # -1..1 across, -0.5..1 down
        inside = 1.02 - (px.abs() ** 1.6 * 0.86 + (py * (1.5 + 0.5 * (py < 0))).abs() ** 1.7)
        over = inside > 0
        best = torch.where(over, inside, best)
        x, y = torch.where(over, px, x), torch.where(over, py, y)
        number = ((row % m) * n + column % n).expand_as(best)
        index = torch.where(over, number, index)
    own, tint, lean = c.per_cell(index.int() + 3, 3).unbind(1)
    edge = best.clamp(min=0) * 0.5 + soft * 0.012
    lip = smoothstep(0.0, 0.16, edge)
    # A keel runs across, with a blunt point in its middle; below it the scale turns inwards.
    bow = y - 0.02 + 0.08 * (lean - 0.5) + 0.1 * x * x
    keel = exp(-((bow / 0.035) ** 2)) * smoothstep(0.95, 0.4, x.abs())
    away = torch.hypot(x * 0.75, bow * 1.5)
    umbo, point = smoothstep(0.3, 0.2, away), smoothstep(0.15, 0.0, away)
    ring = exp(-(((away - 0.28) / 0.045) ** 2))
    rays = torch.cos(torch.atan2(bow * 1.6 + 1e-4, x) * 20 + own * 9 + soft * 0.6) * smoothstep(
        0.22, 0.5, away
    )
    main = c.colour("8a5f3a", "7a5232", "96693f", named=0.12)
    pale = main * 0.62 + main.new_tensor([0.27, 0.22, 0.16]).view(1, 3, 1, 1)
    low = smoothstep(0.0, 0.5, bow)
    colour = mix(
        main * 0.62, main.expand(c.batch, 3, c.height, c.width), smoothstep(0.05, 0.5, edge)
    )
    colour = mix(colour, pale, (keel * 0.4 + smoothstep(0.3, 0.0, bow.abs()) * 0.35) * lip)
    colour = shade(
        colour,
        (own - 0.5) * 0.18 + soft * 0.04 + fine * 0.035 + grit * 0.03 + rays * 0.05 - low * 0.08,
    )
    knob = shade(c.fixed("a58d70", "978064"), fine * 0.06 + grit * 0.04)
    colour = mix(colour, knob.expand_as(colour), umbo * 0.75)
    colour = shade(colour, point * 0.14 - ring * 0.24)
    resin = smoothstep(2.0, 2.15, c.noise(14, 1.6) + (tint - 0.5)) * lip
    colour = mix(colour, c.fixed("d9b774", "cfa65c").expand_as(colour), resin * 0.6)
    # The rim stands highest at the lower end, far above the scales that it covers.
    height = (
        0.06 + lip * (0.22 + 0.5 * smoothstep(-0.5, 0.25, y)) * (0.82 + 0.18 * own) - low * 0.16
    )
    height = (
        height
        + (keel * 0.05 + umbo * 0.07 + point * 0.1 - ring * 0.035 + rays * 0.008) * lip
        + fine * 0.006
    )
    dark = shadow(c, height, 9.0, 1.4)
    colour = shade(colour, -dark * 0.78 - (1 - lip) * 0.18)
    return c.surface(colour, height, 0.78 + fine * 0.03 - resin * 0.4 - umbo * 0.06)


_TURNS = 8.0
"""Rows of scales from a cone's foot to its tip."""


def _body(x: Tensor) -> Tensor:
    """Half of a cone's breadth along it, blunt at its foot (-0.5) and pointed at its tip."""
    return 0.3 * (1 - ((x + 0.12) / 0.62).abs() ** 2.4).clamp(min=0) ** 0.6


def _scales(x: Tensor, y: Tensor, own: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Of a cone that lies on its side: how far into a scale, from its tip at 0; across it; and its number."""
    half = _body(x).clamp(min=0.02)
    around = torch.asin((y / half).clamp(-1, 1)) / math.pi * 2.6 + own * 5
    t = x * _TURNS + 0.5 * (y / half) ** 2
    into = torch.full_like(x, 9.0)
    across, number = torch.zeros_like(x), torch.zeros_like(x)
    # Scales point to the tip; those nearer to the foot lie over the next.
    for back in (0, 1):
        row = t.floor() - back
        shift = (row % 2) * 0.5
        column = (around + shift).floor()
        side = (around + shift - column - 0.5) * 2
        down = t - row
        end = 1.0 + 0.75 * (1 - side * side).clamp(min=LEAST).sqrt()
        over = (end - down > 0) & ((into > 8) | (back == 1))
        into = torch.where(over, end - down, into)
        across = torch.where(over, side, across)
        number = torch.where(over, row * 17 + column * 5, number)
    return into, across, number


def _lying(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    half = _body(x)
    into = _scales(x, y, own)[0]
    rim = smoothstep(0.0, 0.12, into) * (1 - into * 0.24).clamp(min=0.3)
    ragged = 1 - (y / half.clamp(min=1e-3)).abs() - 0.1 * (into > 0.55)
    dome = (1 - (y / half.clamp(min=1e-3)) ** 2).clamp(min=LEAST).sqrt() * half
    return (0.02 + dome * 0.95 + 0.13 * rim) * (ragged > 0)


def _rosette(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The same of a cone that is seen from its foot: scales in two families of spirals."""
    r, turn = torch.hypot(x, y).clamp(min=0.01), torch.atan2(y, x) / (2 * math.pi)
    into = torch.full_like(x, 9.0)
    across, number = torch.zeros_like(x), torch.zeros_like(x)
    t = torch.log(r / 0.05) * 2.6
    for back in (0, 1):
        row = t.floor() - back
        column = (turn * 8 + (row % 2) * 0.5).floor()
        side = (turn * 8 + (row % 2) * 0.5 - column - 0.5) * 2
        down = t - row
        end = 1.0 + 0.7 * (1 - side * side).clamp(min=LEAST).sqrt()
        over = (end - down > 0) & ((into > 8) | (back == 1))
        into = torch.where(over, end - down, into)
        across = torch.where(over, side, across)
        number = torch.where(over, row * 11 + column % 8, number)
    return into, across, number


def _standing(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    r, turn = torch.hypot(x, y), torch.atan2(y, x)
    into = _rosette(x, y)[0]
    rim = smoothstep(0.0, 0.12, into) * (1 - into * 0.24).clamp(min=0.3)
    border = 0.34 + 0.03 * torch.cos(turn * 8)
    return (0.1 + (0.3 - r).clamp(min=-0.06) * 0.5 + 0.15 * rim) * (r < border)


def _heap(c: Canvas) -> Surface:
    size = c.scale(96, 0.06)
    lying = Sort(size * 0.6, 0.5, _lying, 0.32, 2, (0.8, 1.05), size, rise=0.55)
    standing = Sort(size * 0.95, 0.4, _standing, 0.4, 2, (0.85, 1.05), size, rise=0.5)
    s, kind = strew_sorts(c, [lying, standing])
    soft, fine, grit = c.noise(14, 1.8), c.noise(4, 1.0), c.noise(1.7, 0.4)

    def both(x: Tensor, y: Tensor, kind: Tensor, own: Tensor) -> tuple[Tensor, ...]:
        first, second = _scales(x, y, own), _rosette(x, y)
        return tuple(torch.where(kind > 0, b, a) for a, b in zip(first, second, strict=True))

    into, across, number = c.in_bands(both, s.x, s.y, kind, s.own)
    piece = s.index
    own, tint = c.per_cell((number.long() * 7 + piece * 131).int() & 4095, 2).unbind(1)
    cone = c.per_cell(piece + 9)
    tip = smoothstep(0.5, 0.12, into)
    knob = smoothstep(0.16, 0.09, torch.hypot(into - 0.26, across * 0.4))
    edge = smoothstep(0.0, 0.07, into)
    main = c.colour("8a5f3a", "7a5232", "94683f", named=0.12)
    pale = main * 0.66 + main.new_tensor([0.26, 0.2, 0.13]).view(1, 3, 1, 1)
    colour = mix(
        main * 0.52, main.expand(c.batch, 3, c.height, c.width), smoothstep(1.5, 0.3, into)
    )
    colour = mix(colour, pale, tip * (0.6 + 0.4 * tint))
    colour = mix(colour, c.fixed("b7a084", "a89276").expand_as(colour), knob * 0.55)
    colour = shade(
        colour, (cone - 0.5) * 0.16 + (own - 0.5) * 0.12 + soft * 0.03 + fine * 0.035 + grit * 0.03
    )
    colour = shade(colour, -(1 - edge) * 0.22 - smoothstep(0.5, 1.5, into) * 0.2)
    height = 0.04 + s.height * 0.82 + (knob * 0.02 + fine * 0.006) * s.some
    needles = shade(c.fixed("3a2a1c", "33261a"), fine * 0.06 + grit * 0.05)
    colour = mix(needles, colour, s.some)
    colour = shade(colour, -shadow(c, height, 9.0, 1.5) * 0.75)
    return c.surface(colour, height, mix(c.full(0.92), 0.76 + fine * 0.03 - knob * 0.08, s.some))
