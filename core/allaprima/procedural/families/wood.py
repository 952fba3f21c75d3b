"""Wood, bark and what is made of stems."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import Blocks, mix, smoothstep
from allaprima.procedural.relief import outline, raised, sampled
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.timber import Cut, around_knots, depths, fibres, rings, stained

TAU = 6.2831853


def species(c: Canvas) -> torch.Tensor:
    """Colour of the wood: the species in words, unless a colour is named."""
    return c.colour("a9794a", "8d5d36", "b98d5c", "6d4427", "c9a06b", "7d4a2b")


def _sawn(c: Canvas, b: Blocks, width: torch.Tensor, turned: bool = False) -> Cut:
    """The cut of each board or stave: one lies nearer to the pith than another."""
    middle = (c.per_cell(b.index + 401) - 0.5) * 2.2
    fibre, pores = fibres(c, b.turned if turned else None)
    across = (b.y - 0.5 - middle) * width + fibre * 0.025
    bend = c.noise(40, 2.4, stretch=1.0 if turned else 3.0) * 0.7
    length = b.x * (0.35 if turned else 1.0)
    spacing = 1.1 + 1.5 * c.per_cell(b.index + 409)
    late = rings(c, across + bend, depths(c, length, b.index, 2.6), spacing)
    return Cut(late, fibre, pores * (1 - 0.7 * late), c.full(0.0))


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
    size = c.scale(30)
    b = c.courses(c.wide / c.uniform(1.0, 2.4).round(), size, ragged=True)
    width = c.high / c.count(size, c.high, even=True)
    cut = _sawn(c, b, width)
    _, away, knot = around_knots(c, size * 1.7, 0.12)
    worn = c.noise(60, 1.6)
    tone = (c.per_cell(b.index + 1) - 0.5) * c.uniform(0.15, 0.4)
    finish = c.pick({"": 0.55, "varnished": 0.15, "raw": 0.85, "polished": 0.2})
    ring = 0.5 + 0.5 * torch.cos(away.clamp(max=2) * 14)
    knot = knot * smoothstep(1.0, 4.0, b.edge)
    cut.late = mix(cut.late, ring * 0.6, knot)
    cut.knot = knot * (0.45 + 0.4 * ring) + torch.exp(-((away - 1) ** 2) * 30) * 0.35 * (knot + 0.4)
    colour = shade(stained(species(c), cut, 0.9), tone + worn * 0.02)
    gap, near = smoothstep(0.15, 0.55, b.edge), smoothstep(0.2, 1.8, b.edge)
    colour = shade(colour, (near - 1) * 0.28)
    colour = mix(c.fixed("1e140c", "2a1c12"), colour, gap)
    relief = cut.fibre * 0.012 - cut.late * 0.03 - cut.pores * 0.04 - knot * 0.03
    height = 0.2 + gap * (0.3 + near * 0.25 + tone * 0.15 + relief)
    rough = finish + cut.late * 0.05 + cut.pores * 0.12 + worn * 0.03 + (1 - gap) * 0.2
    return c.surface(colour, height, rough)


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
    size = c.scale(1.0)
    n = c.count(size * 150, c.high)
    knots = c.pick({"": 0.16, "knotty": 0.75})
    push, away, knot = around_knots(c, size * 62, knots)
    bend = c.noise(70, 2.4, stretch=3.0, finest=6) * 2.2 + c.noise(18, 1.8, stretch=6.0) * 0.15
    fold = c.v * n
    # From the middle of a cut out to where the next one is joined on, as a mirror would.
    across = ((fold - fold.floor()) - 0.5) * (c.high / n) + bend - push
    depth = 13 * size + c.noise(110, 2.6, stretch=2.2, finest=24) * 12 * size
    late = rings(c, across * 0.75, depth, size * c.uniform(2.6, 4.4))
    fibre, pores = fibres(c)
    ring = 0.5 + 0.5 * torch.cos(away.clamp(max=2) * 16)
    late = mix(late, ring * 0.7, knot)
    edge = torch.exp(-((away - 1) ** 2) * 30) * 0.5
    cut = Cut(
        late, fibre, pores * (1 - 0.8 * late), (knot * (0.35 + 0.45 * ring) + edge).clamp(0, 1)
    )
    finish = c.pick({"": 0.5, "varnished": 0.12, "polished": 0.18, "raw": 0.85})
    colour = stained(species(c), cut, c.uniform(0.6, 1.1))
    colour = shade(colour, c.noise(90) * 0.025 - torch.exp(-away * 0.9) * 0.25)
    height = 0.55 + fibre * 0.02 - late * 0.06 - cut.pores * 0.08 - knot * 0.05
    return c.surface(colour, height, finish + late * 0.06 + cut.pores * 0.12 - knot * 0.05)


@family("wood", "parquet", "herringbone parquet", "herringbone floor", "ballroom floor")
def herringbone(c: Canvas) -> Surface:
    b = c.herringbone(c.scale(12), 4)
    return parquet(c, b)


@family("wood", "basket weave parquet", "square parquet", "parquet tiles", "gym floor")
def basket(c: Canvas) -> Surface:
    b = c.basket(c.scale(11), 4)
    return parquet(c, b)


def parquet(
    c: Canvas, b: Blocks, width: torch.Tensor | None = None, skew: torch.Tensor | None = None
) -> Surface:
    """Staves, each cut from another place of the tree.

    Args:
        width: of a stave, in units, if not that of the smallest ones.
        skew: what is added to v for fibres that run askew.
    """
    cut = _sawn(c, b, c.full(11.0) if width is None else width, turned=True)
    if skew is not None:
        cut.fibre = sampled(c, cut.fibre, c.u, c.v + skew)
        cut.pores = sampled(c, cut.pores, c.u, c.v + skew)
    tone = (c.per_cell(b.index + 1) - 0.5) * c.uniform(0.15, 0.42)
    gap, near = smoothstep(0.05, 0.35, b.edge), smoothstep(0.1, 1.2, b.edge)
    finish = c.pick({"": 0.4, "varnished": 0.12, "polished": 0.18})
    worn = c.noise(50, 1.6)
    colour = shade(stained(species(c), cut, 0.6), tone + worn * 0.02 + (near - 1) * 0.2)
    colour = mix(c.fixed("2e2014"), colour, gap)
    height = 0.35 + gap * (0.22 + near * 0.08 + tone * 0.08 - cut.late * 0.012 - cut.pores * 0.025)
    return c.surface(colour, height, finish + cut.late * 0.04 + cut.pores * 0.1 + worn * 0.03)


@family("wood", "tree bark", "bark", "tree trunk", "oak bark")
def bark(c: Canvas) -> Surface:
    size = c.scale(17)
    lean = c.noise(80, 2.2, stretch=0.4) * 5 + c.noise(20, 1.8, stretch=0.4) * 1.8
    at = (c.u + lean / c.wide, c.v + c.noise(30, 2.0) * 2.5 / c.high)
    q = c.cells(size, jitter=1.0, at=at, stretch=4.0)
    fibre = c.noise(30, 1.1, stretch=0.14)
    crumb = c.noise(6, 1.2, stretch=0.6)
    plate = (q.border + fibre * 0.012 + crumb * 0.012) * 3.4
    plate = plate.clamp(0, 1) ** 0.7
    # Plates are of layers that flaked off, and are torn across.
    layer = (plate * 0.92 + c.noise(24, 1.5, stretch=0.4) * 0.09 + fibre * 0.03) * 4
    step = (layer.floor() + smoothstep(0.45, 1.0, layer - layer.floor())) / 4
    torn = outline(c, c.noise(34, 1.7, stretch=2.6, finest=4) + fibre * 0.06)
    torn = (1 - smoothstep(0.2, 0.8, torn)) * smoothstep(0.4, 0.95, plate) * 0.7
    height = (0.12 + 0.7 * step + fibre * 0.025 + crumb * 0.025 - torn * 0.1).clamp(0.02, 1)
    main = c.colour("6b5544", "5e4a3a", "77685a", "594c44")
    grey = main.mean(1, keepdim=True) * 0.75 + main * 0.35 + 0.05
    colour = mix(shade(main, fibre * 0.06), grey, smoothstep(0.35, 0.9, step) * 0.5)
    colour = mix(colour, main * 0.36, 1 - smoothstep(0.0, 0.4, step))
    colour = shade(colour, crumb * 0.05 + fibre * 0.04 + (c.per_cell(q.index) - 0.5) * 0.16)
    colour = shade(colour, raised(c, height, 2.5) * 0.7 - torn * 0.25)
    return c.surface(colour, height, 0.93 - step * 0.05)


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
