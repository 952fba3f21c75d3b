"""Wood, bark and what is made of stems."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import Blocks, mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 6.2831853


def species(c: Canvas) -> torch.Tensor:
    """Colour of the wood: the species in words, unless a colour is named."""
    return c.colour("a9794a", "8d5d36", "b98d5c", "6d4427", "c9a06b", "7d4a2b")


def _grain(c: Canvas, phase: torch.Tensor, fibre: torch.Tensor) -> torch.Tensor:
    """Early and late wood: rings with a soft rise and a sharp fall, crossed by fibres."""
    saw = phase - phase.floor()
    return (saw**1.5 - 0.4) * 0.55 + fibre * 0.14


def _boards(c: Canvas, b: Blocks, along: torch.Tensor) -> torch.Tensor:
    bend = c.noise(16, 2.2, stretch=4.5)
    offset = c.per_cell(b.index) * 9
    rings = b.y * (1.5 + 2.5 * c.per_cell(b.index + 3)) + offset + bend * 0.55
    return _grain(c, rings, along)


@family(
    "wood",
    "wooden planks",
    "wood planks",
    "floorboards",
    "wooden floor",
    "hardwood floor",
    "timber boards",
    "barn wood",
    "old ship deck",
)
def planks(c: Canvas) -> Surface:
    size = c.scale(21)
    b = c.courses(c.wide / c.uniform(1.0, 2.4).round(), size, ragged=True)
    fibre = c.noise(3.5, 0.8, stretch=12.0)
    grain = _boards(c, b, fibre)
    gap = smoothstep(0.35, 1.4, b.edge)
    tone = (c.per_cell(b.index + 1) - 0.5) * c.uniform(0.15, 0.45)
    finish = c.pick({"": 0.55, "varnished": 0.15, "raw": 0.85, "polished": 0.2})
    colour = shade(species(c), tone - grain * 0.55)
    colour = mix(c.fixed("1e140c", "2a1c12"), colour, gap)
    height = 0.15 + gap * (0.55 + tone * 0.15 - grain * 0.1)
    return c.surface(colour, height, finish + grain * 0.1 + (1 - gap) * 0.2)


@family(
    "wood",
    "wood",
    "wood grain",
    "wooden board",
    "oak veneer",
    "wooden table",
    "walnut wood",
    "pine wood",
)
def wood(c: Canvas) -> Surface:
    n = c.count(c.scale(13), c.high)
    bend = c.noise(34, 2.6, stretch=2.6, finest=9)
    q = c.cells(90, jitter=1.0)
    knot = torch.exp(-((q.near * c.uniform(4.0, 7.0)) ** 2)) * c.pick(
        {"": 0.0, " ": 0.0, "knotty": 1.0}
    )
    phase = c.v * n + bend * c.uniform(0.5, 1.3) + knot * 3.0
    fibre = c.noise(3.0, 0.8, stretch=16.0)
    grain = _grain(c, phase, fibre)
    finish = c.pick({"": 0.5, "varnished": 0.12, "polished": 0.18, "raw": 0.85})
    colour = shade(species(c), -grain * 0.6 - knot * 0.45 + c.noise(90) * 0.03)
    return c.surface(colour, 0.55 - grain * 0.14 - knot * 0.1, finish + grain * 0.12)


@family("wood", "parquet", "herringbone parquet", "herringbone floor", "ballroom floor")
def herringbone(c: Canvas) -> Surface:
    b = c.herringbone(c.scale(9), 4)
    return parquet(c, b)


@family("wood", "basket weave parquet", "square parquet", "parquet tiles", "gym floor")
def basket(c: Canvas) -> Surface:
    b = c.basket(c.scale(8), 4)
    return parquet(c, b)


def parquet(c: Canvas, b: Blocks) -> Surface:
    lying, standing = c.noise(3, 1.0, stretch=8.0), c.noise(24, 1.0, stretch=0.125)
    fibre = mix(lying, standing, b.turned)
    grain = _grain(c, b.y * 2 + c.per_cell(b.index) * 7 + fibre * 0.25, fibre)
    tone = (c.per_cell(b.index + 1) - 0.5) * c.uniform(0.2, 0.5)
    gap = smoothstep(0.2, 1.0, b.edge)
    finish = c.pick({"": 0.4, "varnished": 0.12, "polished": 0.18})
    colour = mix(c.fixed("22160d"), shade(species(c), tone - grain * 0.35), gap)
    return c.surface(colour, 0.3 + gap * 0.35 + tone * 0.06 - grain * 0.04, finish + grain * 0.08)


@family("wood", "tree bark", "bark", "tree trunk", "oak bark")
def bark(c: Canvas) -> Surface:
    at = c.warp(3.5, 26)
    q = c.cells(c.scale(11), aspect=3.2, at=at)
    ridge = smoothstep(0.03, 0.45, q.edge)
    fine = c.noise(18, 1.0, stretch=0.35)
    colour = shade(
        c.colour("5b4433", "4d3a2c", "6d5a48", "463a32"), (ridge - 0.6) * 0.5 + fine * 0.12
    )
    return c.surface(colour, 0.15 + ridge * 0.6 + fine * 0.06, 0.93 + fine * 0.03)


@family("wood", "bamboo", "bamboo mat", "bamboo fence", "bamboo wall")
def bamboo(c: Canvas) -> Surface:
    n = c.count(c.scale(13), c.wide)
    x = c.u * n
    fx = x - x.floor()
    stem = (1 - (2 * fx - 1) ** 2).clamp(min=0).sqrt()
    column = (x.floor() % n).long().expand(c.batch, c.height, c.width)
    joints = c.v * c.count(52, c.high) + c.per_cell(column)
    d = ((joints - joints.floor()) - 0.5).abs() * 52
    node = 1 - smoothstep(0.5, 2.0, d)
    fibre = c.noise(24, 1.0, stretch=0.1)
    colour = shade(
        c.colour("c7ae6b", "b59a55", "9fae5d", "d3be84"),
        (c.per_cell(column + 9) - 0.5) * 0.3 + fibre * 0.05 + (stem - 0.8) * 0.5 - node * 0.35,
    )
    return c.surface(colour, 0.1 + stem * 0.65 + node * 0.08, 0.35 + fibre * 0.04)


@family("wood", "wicker", "rattan", "woven basket", "wicker basket", "garden chair weave")
def wicker(c: Canvas) -> Surface:
    nx, ny = c.count(c.scale(12), c.wide, even=True), c.count(c.scale(5.5), c.high, even=True)
    x, y = c.u * nx, c.v * ny
    fy = y - y.floor()
    bow = torch.sin(TAU / 2 * (x + (y.floor() % 2)))
    strand = (1 - (2 * fy - 1) ** 2).clamp(min=0).sqrt()
    height = strand * (0.62 + 0.38 * bow)
    fibre = c.noise(2.5, 1.0, stretch=6.0)
    index = (y.floor() % ny * 7).long().expand(c.batch, c.height, c.width)
    colour = shade(
        c.colour("b98b55", "a4763f", "c9a474", "7d5832"),
        (height - 0.6) * 0.7 + fibre * 0.06 + (c.per_cell(index) - 0.5) * 0.12,
    )
    return c.surface(colour, 0.08 + height * 0.75, 0.6 + fibre * 0.05)


@family("wood", "cork", "cork board", "pinboard", "bulletin board")
def cork(c: Canvas) -> Surface:
    q, r = c.cells(c.scale(6)), c.cells(3)
    pick, small = c.per_cell(q.index), c.per_cell(r.index)
    colour = shade(
        c.colour("c19a6b", "b58a58", "cda97c", named=0.15),
        (pick - 0.5) * 0.4 + (small - 0.5) * 0.25,
    )
    colour = mix(colour, c.fixed("5b3d22", "6d4a2b"), (small < 0.1).float() * 0.8)
    return c.surface(colour, 0.5 + (pick - 0.5) * 0.15 + (small - 0.5) * 0.12, 0.9)
