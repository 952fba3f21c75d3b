"""Wood, bark and what is made of stems."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import Blocks, exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, sampled, shadow
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.timber import Cut, around_knots, depths, fibres, rings, stained

TAU = 6.2831853


def species(c: Canvas) -> torch.Tensor:
    """Colour of the wood: the species in words, unless a colour is named."""
    return c.colour("a9794a", "8d5d36", "b98d5c", "6d4427", "c9a06b", "7d4a2b")


def sawn(c: Canvas, b: Blocks, width: torch.Tensor, turned: bool = False) -> Cut:
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
    size = c.scale(30, 0.14)
    b = c.courses(c.wide / c.uniform(1.0, 2.4).round(), size, ragged=True)
    width = c.high / c.count(size, c.high, multiple=2)
    cut = sawn(c, b, width)
    _, away, knot = around_knots(c, size * 1.7, 0.12)
    worn = c.noise(60, 1.6)
    tone = (c.per_cell(b.index + 1) - 0.5) * c.uniform(0.15, 0.4)
    finish = c.pick({"": 0.55, "varnished": 0.15, "raw": 0.85, "polished": 0.2})
    ring = 0.5 + 0.5 * torch.cos(away.clamp(max=2) * 14)
    knot = knot * smoothstep(1.0, 4.0, b.edge)
    cut.late = mix(cut.late, ring * 0.6, knot)
    cut.knot = knot * (0.45 + 0.4 * ring) + exp(-((away - 1) ** 2) * 30) * 0.35 * (knot + 0.4)
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
    size = c.scale(1.0, 0.002)
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
    edge = exp(-((away - 1) ** 2) * 30) * 0.5
    cut = Cut(
        late, fibre, pores * (1 - 0.8 * late), (knot * (0.35 + 0.45 * ring) + edge).clamp(0, 1)
    )
    finish = c.pick({"": 0.5, "varnished": 0.12, "polished": 0.18, "raw": 0.85})
    colour = stained(species(c), cut, c.uniform(0.6, 1.1))
    colour = shade(colour, c.noise(90) * 0.025 - exp(-away * 0.9) * 0.25)
    height = 0.55 + fibre * 0.02 - late * 0.06 - cut.pores * 0.08 - knot * 0.05
    return c.surface(colour, height, finish + late * 0.06 + cut.pores * 0.12 - knot * 0.05)


@family("wood", "parquet", "herringbone parquet", "herringbone floor", "ballroom floor")
def herringbone(c: Canvas) -> Surface:
    b = c.herringbone(c.scale(12, 0.07), 4)
    return parquet(c, b)


@family("wood", "basket weave parquet", "square parquet", "parquet tiles", "gym floor")
def basket(c: Canvas) -> Surface:
    b = c.basket(c.scale(11, 0.06), 4)
    return parquet(c, b)


def parquet(
    c: Canvas, b: Blocks, width: torch.Tensor | None = None, skew: torch.Tensor | None = None
) -> Surface:
    """Staves, each cut from another place of the tree.

    Args:
        width: of a stave, in units, if not that of the smallest ones.
        skew: what is added to v for fibres that run askew.
    """
    cut = sawn(c, b, c.full(11.0) if width is None else width, turned=True)
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
    size = c.scale(17, 0.03)
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
    n = c.count(c.scale(17, 0.04), c.wide)
    x = c.u * n + c.noise(90, 2.2, stretch=0.3, finest=20) * 0.04
    fx = x - x.floor()
    column = (x.floor() % n).long().expand(c.batch, c.height, c.width)
    own = c.per_cell(column + 9)
    stem = (1 - (2 * fx - 1) ** 2).clamp(min=0).sqrt() / (1 - 0.04 * own)
    count = c.count(64, c.high)
    joints = c.v * count + c.per_cell(column)
    section = (joints.floor() % count + column * 7).int()
    d = ((joints - joints.floor()) - 0.5) * (c.high / count)
    # A node: a groove, a ridge above it, and a pale waxy ring.
    ridge, groove = exp(-((d + 0.9) ** 2) * 1.2), exp(-(d**2) * 3.5)
    wax = exp(-((d - 2.4) ** 2) * 0.3)
    fibre, spots = c.noise(50, 1.0, stretch=0.03), c.noise(9, 1.1, stretch=0.4)
    mottle = smoothstep(1.4, 2.3, spots) * (c.per_cell(section + 3) > 0.5)
    main = c.colour("c7ae6b", "b59a55", "9fae5d", "d3be84")
    tone = (own - 0.5) * 0.22 + (c.per_cell(section) - 0.5) * 0.12 + fibre * 0.03
    colour = shade(main, tone + ridge * 0.08 + wax * 0.12 - groove * 0.4 - mottle * 0.25)
    colour = mix(colour, main * 0.3, 1 - smoothstep(0.05, 0.5, stem))
    height = 0.06 + stem * 0.68 + (ridge * 0.07 - groove * 0.05) * stem + fibre * 0.006
    colour = shade(colour, -shadow(c, height, 4.0, 0.8) * 0.4)
    return c.surface(colour, height, 0.34 + fibre * 0.02 + mottle * 0.15 + groove * 0.3)


@family("wood", "wicker", "rattan", "woven basket", "wicker basket", "garden chair weave")
def wicker(c: Canvas) -> Surface:
    nx, ny = (
        c.count(c.scale(17, 0.012), c.wide, multiple=2),
        c.count(c.scale(7, 0.005), c.high, multiple=2),
    )
    x, y = c.u * nx + c.noise(30, 1.8) * 0.02, c.v * ny + c.noise(30, 1.8) * 0.05
    fy, row = y - y.floor(), y.floor() % ny
    # Strands go before and behind the stakes, which stand out where they are not covered.
    bow = torch.sin(TAU / 2 * (x + (row % 2)))
    index = (row * 61 + (x + (row % 2) * 1.0).div(2).floor() % nx).int()
    index = index.expand(c.batch, c.height, c.width)
    own = c.per_cell(row.expand(c.batch, c.height, c.width).int()) - 0.5
    across = (2 * fy - 1) / (0.94 + own * 0.06)
    strand = (1 - across**2).clamp(min=0).sqrt()
    over = strand * (0.62 + 0.38 * bow)
    sx = (x - x.round()) * 2.6
    stake = ((1 - sx * sx).clamp(min=0).sqrt() * 0.5).expand(c.batch, c.height, c.width)
    fibre, fine = c.noise(2.2, 0.8, stretch=14.0), c.noise(5, 1.0)
    front = (over > stake).float()
    height = torch.maximum(over, stake) * 0.78 + 0.06 + fibre * 0.01 * front
    main = c.colour("b98b55", "a4763f", "c9a474", "7d5832")
    tone = own * 0.2 + (c.per_cell(index % 4096) - 0.5) * 0.12 + fibre * 0.06 * front + fine * 0.03
    colour = shade(main, tone + (over - 0.7) * 0.2 * front)
    colour = mix(shade(main, fine * 0.05 - 0.25), colour, front)
    colour = shade(colour, -shadow(c, height, 3.5, 1.0) * 0.7)
    return c.surface(colour, height, 0.55 + fibre * 0.03)


@family("wood", "cork", "cork board", "pinboard", "bulletin board")
def cork(c: Canvas) -> Surface:
    size = c.scale(8, 0.004)
    at = c.warp(0.6, 6)
    q, r = c.cells(size, at=at), c.cells(size * 0.45, at=at)
    pick, small = c.per_cell(q.index), c.per_cell(r.index)
    fine, cloud = c.noise(2.0, 0.5), c.noise(40, 1.6)
    # Granules pressed together, each cut across another way; bits of bark between them.
    lean = (q.dx * (pick - 0.5) + q.dy * (small - 0.5)) * 0.2
    cells = torch.sin((q.dx * torch.cos(pick * TAU) + q.dy * torch.sin(pick * TAU)) * 30) * 0.02
    seam = 1 - smoothstep(0.0, 0.07, q.border)
    main = c.colour("c19a6b", "b58a58", "cda97c", named=0.15)
    tone = (pick - 0.5) * 0.26 + (small - 0.5) * 0.12 + lean + cells + fine * 0.035 + cloud * 0.02
    colour = shade(main, tone - seam * 0.16)
    bark_ = (small < 0.09) * smoothstep(0.02, 0.1, r.border)
    colour = mix(colour, shade(c.fixed("5b3d22", "6d4a2b"), fine * 0.12), bark_ * 0.85)
    hole = smoothstep(0.93, 0.95, small) * smoothstep(0.08, 0.22, r.border)
    colour = mix(colour, main * 0.3, hole * 0.8)
    height = (
        0.55 + (pick - 0.5) * 0.07 + (small - 0.5) * 0.05 - seam * 0.06 - hole * 0.2 + fine * 0.012
    )
    return c.surface(colour, height - bark_ * 0.03, 0.9 + fine * 0.015)


@family(
    "wood",
    "cane webbing",
    "rattan cane",
    "woven cane",
    "caning",
    "vienna cane",
    "rattan webbing",
    "cane chair seat",
)
def cane(c: Canvas) -> Surface:
    n = c.count(c.scale(21, 0.0127), c.wide)
    m = c.count(c.wide / n, c.high)
    shape = (c.batch, c.height, c.width)
    x = (c.u * n).expand(shape) + c.noise(50, 2.2, finest=16) * 0.02
    y = (c.v * m).expand(shape) + c.noise(50, 2.2, finest=16) * 0.02
    # Pairs of strands go up and across, single ones both ways aslant; holes with eight corners are left.
    fx, fy = x - x.round(), y - y.round()
    pair = 0.105
    kinds = [
        ((fx - pair), y, 0.09, 0.42), ((fx + pair), y, 0.09, 0.42),
        ((fy - pair), x, 0.09, 0.52), ((fy + pair), x, 0.09, 0.52),
    ]  # fmt: skip
    a, b = x + y - 0.5, x - y - 0.5
    kinds += [
        ((a - a.round()) * 0.7071, b, 0.082, 0.3), ((b - b.round()) * 0.7071, a, 0.082, 0.64),
    ]  # fmt: skip
    fine = c.noise(6, 1.1)
    top, number, across, along = c.full(0.0), c.full(0.0), c.full(0.0), c.full(0.0)
    for k, (d, t, half, level) in enumerate(kinds):
        bow = 0.07 * torch.cos(t * TAU * (1 if k < 4 else 2) + k * 1.7)
        strand = (1 - (d / half) ** 2).clamp(min=0).sqrt()
        here = torch.where(strand > 0, level + bow + strand * 0.16, torch.zeros_like(strand))
        over = here > top
        top = torch.where(over, here, top)
        line = (x + pair).round() % n if k < 2 else (y + pair).round() % m if k < 4 else n * 0
        number = torch.where(over, k * 401.0 + line, number)
        across, along = torch.where(over, d / half, across), torch.where(over, t, along)
    some = smoothstep(0.05, 0.2, top)
    own = c.per_cell(number.int() & 4095) - 0.5
    fibre = torch.cos(across * 9 + own * 20) * 0.5 + torch.cos(across * 23 + fine) * 0.3
    fuzz = c.noise(1.8, 0.4)
    node = smoothstep(0.985, 1.0, torch.cos(along * 0.9 + own * 30))
    main = c.colour("cdab73", "c29d62", "d8bd8b", "a97e48", named=0.2)
    ground = shade(c.second("2c241b", "352b20"), fine * 0.03)
    tone = own * 0.12 + fibre * 0.035 + fuzz * 0.025 + fine * 0.02 - node * 0.2
    colour = shade(main, tone + (1 - across**2) * 0.1 - 0.06)
    height = 0.08 + top * 0.84 + fibre * 0.006 * some
    dark = shadow(c, height, 3.4, 1.0)
    return c.surface(
        shade(mix(ground, colour, some), -dark * 0.55),
        height,
        0.44 + fuzz * 0.03 + (1 - some) * 0.45,
    )
