"""Glass in windows: frosted, fluted, hammered and stained."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import sampled, shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, one_of, shade


@family(
    "other",
    "frosted glass",
    "textured glass",
    "reeded glass",
    "privacy glass",
    "obscure glass",
    "bathroom window glass",
)
def glass(c: Canvas) -> Surface:
    return c.variant(
        {
            "frosted glass|bathroom window|sandblasted|milk": _frosted,
            "reeded glass|fluted|ribbed|reeded": _reeded,
            "hammered glass|cathedral|hammered|textured|obscure|privacy|rain": _pressed,
            "window glass|window|pane|clear|glass": _plain,
        }
    )


def _behind(c: Canvas) -> torch.Tensor:
    """What is to be seen through a pane, out of focus: 0 dark to 1 bright, a little brighter above."""
    return c.noise(90, 2.4, finest=18) * 0.6 + c.noise(36, 2.4, finest=14) * 0.3


def _tinted(c: Canvas, light: torch.Tensor) -> torch.Tensor:
    main = c.colour("c3d2cf", "bccfd3", "cad5d2", named=0.35)
    deep = main * torch.tensor([0.52, 0.64, 0.64], device=c.device).view(1, 3, 1, 1)
    return mix(deep.expand(c.batch, 3, c.height, c.width), main, smoothstep(-1.6, 1.5, light))


def _frosted(c: Canvas) -> Surface:
    c.pick({"": 0.0, "frosted": 1.0})
    grain, fine, cloud = c.noise(1.5, 0.2), c.noise(3.2, 0.8), c.noise(c.scale(60, 0.1), 1.8)
    # Etched pits as fine as sand; here and there a finger left its grease.
    pits = smoothstep(0.9, 2.2, c.noise(2.0, 0.5))
    touched = smoothstep(1.3, 2.6, c.noise(30, 1.6) + fine * 0.15) * 0.5
    colour = shade(_tinted(c, _behind(c) * 0.2 + 0.7), grain * 0.014 + fine * 0.01 + cloud * 0.008)
    colour = shade(colour, c.full(0.12) - touched * 0.06)
    height = 0.5 + grain * 0.006 + fine * 0.003 - pits * 0.006
    return c.surface(colour, height, 0.56 + grain * 0.03 + cloud * 0.02 - touched * 0.16)


def _reeded(c: Canvas) -> Surface:
    n = c.count(c.scale(9.5, 0.012), c.wide)
    x = c.u * n
    fx = (x - x.floor() - 0.5).expand(c.batch, c.height, c.width)
    # Each flute is a lens that shows the same stretch of what is behind, drawn together.
    light = sampled(c, _behind(c), c.u + fx * 3.2 / n, c.v)
    round_ = (1 - (2 * fx) ** 2).clamp(min=0)
    fine, smear = c.noise(6, 1.2), c.noise(50, 2.0)
    groove = smoothstep(0.42, 0.5, fx.abs())
    glint = exp(-((fx + 0.2) ** 2) * 120) * 0.16 + exp(-((fx - 0.34) ** 2) * 300) * 0.08
    colour = shade(_tinted(c, light - groove * 0.9), glint + smear * 0.008 - groove * 0.16)
    return c.surface(
        colour, 0.3 + round_.sqrt() * 0.42 + smear * 0.003, 0.06 + smear * 0.008 + fine * 0.004
    )


def _pressed(c: Canvas) -> Surface:
    size = c.scale(15, 0.01)
    q = c.cells(size, jitter=0.9, at=c.warp(1.0, 12))
    dish = (1 - (q.near * 1.25) ** 2).clamp(min=0) * (0.6 + 0.4 * c.per_cell(q.index))
    ripple = c.noise(7, 2.2, finest=3)
    height = dish + ripple * 0.07
    behind = _behind(c)
    # Slopes bend the view aside.
    dx = (height.roll(-1, 2) - height.roll(1, 2)) * (0.5 * c.unit)
    dy = (height.roll(-1, 1) - height.roll(1, 1)) * (0.5 * c.unit)
    light = sampled(c, behind, c.u - dx * 70 / c.wide, c.v - dy * 70 / c.high)
    lit = (-(dx + dy * 1.4) * 1.1).clamp(-0.25, 0.4)
    colour = shade(_tinted(c, light + dish * 0.25 - 0.1), lit * 0.5)
    return c.surface(colour, 0.25 + height * 0.42, 0.07 + c.noise(40, 1.8) * 0.008)


def _plain(c: Canvas) -> Surface:
    smear, fine = c.noise(c.scale(40, 0.3), 1.7, stretch=0.7), c.noise(4, 1.0)
    wipes = c.noise(26, 1.2, stretch=5.0)
    spots = c.cells(8.0, jitter=1.0)
    radius = 0.05 + 0.09 * c.per_cell(spots.index + 3)
    dried = exp(-(((spots.near - radius) / 0.02) ** 2)) * (c.per_cell(spots.index) > 0.86)
    dust = smoothstep(0.0, 2.4, smear + wipes * 0.4 + fine * 0.2) * 0.35
    marks = strokes(c, 40, (10, 60), (0.15, 0.3), bend=0.3)
    colour = shade(_tinted(c, _behind(c) * 0.14 + 0.3), dust * 0.12 + dried * 0.1 + marks * 0.08)
    wave = c.noise(110, 3.0, finest=50)
    return c.surface(
        colour, 0.5 + wave * 0.01 + dried * 0.01, 0.03 + dust * 0.2 + dried * 0.3 + marks * 0.1
    )


@family(
    "other",
    "stained glass",
    "stained glass window",
    "church window",
    "leaded glass",
    "cathedral window",
    "tiffany glass",
)
def stainedglass(c: Canvas) -> Surface:
    return c.variant(
        {
            "stained glass": lambda c: _leaded(c, lattice=False),
            "diamond leaded glass|diamond|lattice|tudor": lambda c: _leaded(c, lattice=True),
        }
    )


def _leaded(c: Canvas, lattice: bool) -> Surface:
    size = c.scale(44, 0.1)
    if lattice:
        n = c.count(size * 0.75, c.wide)
        m = c.count(c.wide / n * 1.5, c.high)
        a, b = c.u * n + c.v * m, c.u * n - c.v * m
        shape = (c.batch, c.height, c.width)
        unit = (c.wide / n) * 0.83
        edge = torch.minimum(0.5 - (a - a.floor() - 0.5).abs(), 0.5 - (b - b.floor() - 0.5).abs())
        edge = (edge * unit).expand(shape)
        # A pane is known by its middle, which lies at the same place in every repeat.
        right, down = a.floor() + b.floor() + 1, a.floor() - b.floor()
        index = ((right % (2 * n)) * 61 + down % (2 * m)).int().expand(shape) & 4095
        corner = c.full(0.0)
    else:
        q = c.cells(size, jitter=0.95)
        edge, index = q.border * (c.wide / c.count(size, c.wide)), q.index
        corner = smoothstep(0.62, 0.8, q.near)
    own, pick = c.per_cell(index + 5) - 0.5, c.per_cell(index + 11)
    lead = 1 - smoothstep(1.5, 1.75, edge)
    across = (edge / 1.7).clamp(0, 1)
    # Hand-blown sheets: streaks and clouds of colour, seeds of air, and ripples.
    streak, cloud, fine = c.noise(34, 1.4, stretch=3.0), c.noise(26, 2.0), c.noise(4, 1.2)
    wave = c.noise(12, 2.2, finest=4, stretch=2.0)
    bubbles = c.cells(7.0, jitter=1.0)
    seed = (1 - smoothstep(0.05, 0.11, bubbles.near)) * (c.per_cell(bubbles.index) > 0.8)
    asked = c.colour("1f4f9c", "a3231f", "2a7a4a", "c8922a", named=0.3)
    others = (
        c.second("a8241f", "1f4a94"), c.second("d0982a", "2d7f52"), c.fixed("2f7d4f", "5b2d7d"),
        c.fixed("6fa9c9", "7a3f8f"), c.fixed("e6d7a8", "dfe5dc"),
    )  # fmt: skip
    panes = one_of([asked, *others], (pick - 0.14) / 0.155)
    tone = own * 0.24 + streak * 0.06 + cloud * 0.06 + wave * 0.03 + seed * 0.25 + fine * 0.01
    tone = tone - exp(-((edge - 1.5).clamp(min=0)) / 2.2) * 0.3
    pane = shade(panes, tone)
    dull = smoothstep(-1.0, 1.6, cloud + fine * 0.4)
    came = shade(c.fixed("5a5c5e", "505254"), dull * 0.1 - 0.05 + fine * 0.04 + corner * 0.12)
    came = shade(came, (across - 0.5) * -0.3)
    glassy = 0.4 + wave * 0.025 + own * 0.03 - seed * 0.04
    metal = 0.56 + (1 - across**2).clamp(min=LEAST).sqrt() * 0.22 + corner * 0.06 + fine * 0.006
    height = mix(glassy, metal, lead)
    colour = shade(mix(pane, came, lead), -shadow(c, height, 2.6, 1.0) * 0.4)
    return c.surface(colour, height, mix(0.07 + dull * 0.03, 0.5 + dull * 0.12, lead), lead)
