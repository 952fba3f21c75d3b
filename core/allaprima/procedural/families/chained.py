"""Chains: strands side by side, and a heap of links."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, mix, smoothstep
from allaprima.procedural.relief import raised, shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, shade

_ROD = 0.088
_BROAD = 0.3
"""Radius of the rod that links are bent from, and half of how broad they are, in a link's length."""


@family(
    "metal",
    "chains",
    "heavy chain",
    "rows of chains",
    "heap of chains",
    "chain links",
    "anchor chain",
)
def chains(c: Canvas) -> Surface:
    return c.variant(
        {
            "chains|chain|rows chains|hanging chains|anchor chain": _rows,
            "heap of chains|pile chains|chain links|pile chain|heap chain": _heap,
        }
    )


def _ring(x: Tensor, y: Tensor, long: float, broad: float) -> Tensor:
    """Distance from the middle of the rod of a link that lies flat: two straight sides and two bows."""
    straight = long - broad
    return (torch.hypot((x.abs() - straight).clamp(min=0), y) - broad).abs()


def _flat(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
    """Height of a flat link, 0 beside it, and how far around its rod."""
    d = _ring(x, y, 0.5 - _ROD, _BROAD - _ROD) / _ROD
    return (1 - d * d).clamp(min=LEAST).sqrt() * _ROD * (d < 1), d


def _upright(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
    """The same of a link that stands on its edge: one side, which bends down at its ends."""
    d = torch.hypot((x.abs() - (0.5 - _ROD)).clamp(min=0), y) / _ROD
    out = ((x.abs() - (0.5 - _BROAD)) / _BROAD).clamp(0, 1)
    bow = (1 - out * out).clamp(min=LEAST).sqrt()
    top = (_BROAD - _ROD) * bow + (1 - d * d).clamp(min=LEAST).sqrt() * _ROD * (0.3 + 0.7 * bow)
    return top * (d < 1), d


def _rows(c: Canvas) -> Surface:
    size = c.scale(64, 0.05)
    # Two links to a period, each in the bows of the next.
    step = 1 - 2 * _ROD * 1.08
    ny = c.count(size * step, c.high, 2)
    nx = c.count(size * 0.68, c.wide)
    high, wide = c.high / ny, c.wide / nx
    long = high / step
    column = (c.u * nx).floor()
    own = c.per_cell(column.expand(c.batch, c.height, c.width).int() * 7 + 3)
    aside = (c.u * nx - column - 0.5) * wide / long
    along = c.v * ny + (own * 8).floor() * 0.5
    best = torch.zeros(c.batch, c.height, c.width)
    number, around, ends = torch.zeros_like(best), torch.zeros_like(best), torch.zeros_like(best)
    # Two layers: what hangs behind shows between the strands in front.
    for kind in (0, 1):
        k = ((along - kind) / 2).round() * 2 + kind
        x = (along - k) * step
        twist, sway = (c.per_cell(((k % ny) * 31 + column * 17).int(), 2) - 0.5).unbind(1)
        y = aside + twist * 0.16 * x + sway * 0.05
        tall, d = (_flat if kind == 0 else _upright)(x, y)
        over = tall > best
        best = torch.where(over, tall, best)
        number = torch.where(over, (k % ny) * 61 + column * 13 + 1, number)
        around = torch.where(over, d.abs().expand_as(best), around)
        ends = torch.where(over, x.abs().expand_as(best), ends)
    some = (best > 0).float()
    bright = smoothstep(0.3, 0.42, ends)
    return _metal(c, best * 2.9, number.int(), some, around, bright)


def _heap(c: Canvas) -> Surface:
    size = c.scale(66, 0.05)
    flat = strew(
        c, size * 0.6, 0.5, lambda x, y, own: _leaning(_flat(x, y)[0], x, y, own), breadth=0.34, layers=2,
        size=size, sizes=(0.94, 1.0), rise=0.5,
    )  # fmt: skip
    edge = strew(
        c, size * 0.9, 0.5, lambda x, y, own: _upright(x, y)[0], breadth=_ROD, layers=2, size=size,
        sizes=(0.94, 1.0), rise=0.4,
    )  # fmt: skip
    over = edge.height > flat.height
    height = torch.where(over, edge.height, flat.height)
    x = torch.where(over, edge.x, flat.x)
    around = torch.where(over, _upright(edge.x, edge.y)[1].abs(), _flat(flat.x, flat.y)[1])
    number = torch.where(over, edge.index * 2, flat.index * 2 + 1)
    return _metal(
        c, height * 1.2, number, (height > 0).float(), around, smoothstep(0.3, 0.42, x.abs())
    )


def _leaning(tall: Tensor, x: Tensor, y: Tensor, own: Tensor) -> Tensor:
    lean = 0.1 + x * ((own * 17) % 1 - 0.5) * 0.4 + y * ((own * 29) % 1 - 0.5) * 0.4
    return (tall + lean.clamp(min=0)) * (tall > 0)


def _metal(
    c: Canvas, relief: Tensor, number: Tensor, some: Tensor, around: Tensor, bright: Tensor
) -> Surface:
    own = c.per_cell(number)
    soft, fine, grit = c.noise(20, 1.8), c.noise(4, 1.0), c.noise(1.7, 0.4)
    scars = smoothstep(1.4, 2.4, c.noise(2.4, 0.5, stretch=4.0))
    main = c.colour("8f9193", "7d8083", "9b9995", "6c6e71", named=0.25)
    pits = smoothstep(0.9, 2.2, fine + grit * 0.5)
    height = 0.06 + relief * 0.82 + (fine * 0.003 - pits * 0.008 - scars * 0.004) * some
    dark = shadow(c, height, 8.0, 1.4)
    grime = (
        smoothstep(-0.4, 1.6, soft + own - 0.5) * 0.3
        + smoothstep(0.55, 1.0, around) * 0.35
        + dark * 0.5
    ).clamp(0, 1)
    rubbed = bright * smoothstep(0.75, 0.2, around)
    grime = grime * (1 - 0.8 * rubbed) * some
    colour = shade(
        main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.1 + fine * 0.02 + grit * 0.02
    )
    colour = shade(colour, rubbed * 0.14 + scars * 0.08 - pits * 0.08)
    colour = mix(colour, main * main.new_tensor([0.4, 0.36, 0.32]).view(1, 3, 1, 1), grime * 0.6)
    film = smoothstep(1.2, 2.2, soft + fine * 0.5) * some
    colour = mix(colour, c.fixed("7a4a2c", "6d4228").expand_as(colour), film * 0.4 * (1 - rubbed))
    hidden = c.fixed("121213", "181716")
    colour = mix(hidden.expand_as(colour), shade(colour, -dark * 0.5), some)
    lit = smoothstep(0.004, 0.02, raised(c, height, 1.6)) * some
    rough = 0.34 + grime * 0.3 - rubbed * 0.16 + film * 0.2 + pits * 0.12 - lit * 0.04
    metallic = some * (1 - grime * 0.25) * (1 - film * 0.5)
    return c.surface(colour, height, mix(c.full(0.9), rough, some), metallic)
