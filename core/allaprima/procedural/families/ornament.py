"""Glazed and painted tiles, and figured cloth: ornament that mirrors itself."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.masonry import glazed
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import one_repeat, repeated, sampled, shadow
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.weave import woven

TAU = 2 * math.pi


@family(
    "stone", "zellige", "zellige tiles", "handmade tiles", "glazed handmade tiles", "artisan tiles"
)
def zellige(c: Canvas) -> Surface:
    size = c.scale(26, 0.1)
    b = c.courses(size, size, shift=0.0, at=c.warp(0.22, 24))
    own, kind = c.per_cell(b.index + 13), c.per_cell(b.index + 29)
    chip = smoothstep(3.1, 3.4, c.noise(5, 1.3) + exp(-b.edge / 1.2) * 2.0)
    face = smoothstep(0.25, 0.7, b.edge + c.noise(8, 1.4) * 0.12)
    main = c.colour("2f7a6d", "3a6a94", "d9d6cb", "c8a24a", "4f8a5a", "a8553a", named=0.4)
    pool = c.noise(22, 2.4, finest=6) + (own - 0.5) * 2.0
    glaze = shade(main, (own - 0.5) * 0.34 + (kind > 0.9) * 0.12)
    glaze = mix(glaze, main * main * 0.8, smoothstep(-0.8, 2.6, pool) * 0.5)
    s = glazed(c, glaze, face, b.edge, b.index)
    clay = shade(c.fixed("b98c6a", "a87c5c"), c.noise(4, 0.9) * 0.06)
    tilt = ((own - 0.5) * (b.x - 0.5) + (kind - 0.5) * (b.y - 0.5)) * 0.16
    chip = chip * face
    return c.surface(
        mix(s.colour, clay, chip),
        s.height + tilt * face - chip * 0.08,
        mix(s.roughness, c.full(0.85), chip),
    )


@family(
    "stone",
    "moroccan tiles",
    "star and cross tiles",
    "islamic star tiles",
    "arabesque tiles",
    "moorish tiles",
)
def starcross(c: Canvas) -> Surface:
    n = c.count(c.scale(58, 0.15), c.wide)
    m = c.count(c.wide / n, c.high)
    unit = c.wide / n
    x, y = c.u * n, c.v * m
    dx, dy = x - x.round(), y - y.round()
    # Two squares, one turned by an eighth, make a star whose tips touch; crosses are what is left.
    reach = 0.5 / math.sqrt(2)
    star = torch.maximum(
        reach - torch.maximum(dx.abs(), dy.abs()), (0.5 - dx.abs() - dy.abs()) / math.sqrt(2)
    )
    shape = (c.batch, c.height, c.width)
    inside = (star > 0).float().expand(shape)
    number = torch.where(
        star > 0, (y.round() % m) * n + x.round() % n, 2000 + (y.floor() % m) * n + x.floor() % n
    )
    index = number.int().expand(shape)
    edge = (star.abs() * unit).expand(shape)
    face = smoothstep(0.45, 1.0, edge)
    main, other = (
        c.colour("2a5f8f", "2f7a6d", "a8492f", "d2a23c", named=0.4),
        c.second("ece7da", "2b4a6a", "d8c9a4"),
    )
    own = c.per_cell(index + 5) - 0.5
    glaze = shade(mix(other, main, inside), own * 0.2)
    # A line runs around in every star, and a rosette fills it.
    r = torch.hypot(dx, dy).expand(shape)
    turn = torch.atan2(dy, dx).expand(shape)
    petal = smoothstep(0.0, 0.02, 0.12 + 0.05 * torch.cos(turn * 8) - r)
    line = 1 - smoothstep(0.5, 0.9, (edge - 4.2).abs())
    figure = torch.maximum(petal - smoothstep(0.0, 0.02, 0.045 - r), line) * inside
    return glazed(c, mix(glaze, other, figure * 0.9), face, edge, index)


@family(
    "stone",
    "azulejo tiles",
    "patterned tiles",
    "portuguese tiles",
    "encaustic tiles",
    "cement tiles with pattern",
    "mediterranean tiles",
)
def azulejo(c: Canvas) -> Surface:
    size = c.scale(64, 0.14)
    b = c.courses(size, size, shift=0.0)
    x, y = (b.x - 0.5).abs(), (b.y - 0.5).abs()
    # A hand that paints is not quite even.
    x, y = x + c.noise(18, 2.0, finest=4) * 0.004, y + c.noise(18, 2.0, finest=4) * 0.004
    a, q = torch.maximum(x, y), torch.minimum(x, y)
    r, turn = torch.hypot(x, y), torch.atan2(q, a)
    corner, bend = torch.hypot(0.5 - x, 0.5 - y), torch.atan2(0.5 - y, 0.5 - x)
    one, two, three = c.uniform(0.05, 0.1), c.uniform(0.24, 0.3), c.uniform(0.03, 0.08)

    def ink(d: torch.Tensor) -> torch.Tensor:
        """1 where a distance (in tiles) is negative, with the soft edge of a brush."""
        return smoothstep(0.008, -0.008, d)

    flower = ink(r - 0.15 - one * torch.cos(turn * 8)) - ink(r - 0.07 - 0.02 * torch.cos(turn * 8))
    eye = ink(r - 0.035)
    leaf = ink(torch.hypot(a - 0.33, q * 2.4) - 0.085) + ink(torch.hypot(a - 0.25, q - 0.13) - 0.03)
    ring = ink((corner - two).abs() - 0.014) + ink((corner - two + 0.045).abs() - 0.005)
    fan = ink(corner - 0.1 - three * torch.cos(bend * 8)) - ink(corner - 0.055)
    border = ink((0.475 - a).abs() - 0.005)
    dots = ink(torch.hypot(x - 0.225, y - 0.225) - 0.026)
    blue = (flower + leaf + ring + fan + border).clamp(0, 1)
    main, ground = (
        c.colour("27508f", "2b5f9a", "2a6a6a", "7a3a2c", named=0.3),
        c.second("ece9df", "e6e0cf"),
    )
    gold = c.second("d2a233", "c78a2c", "5f9a8a")
    wash = c.noise(9, 1.4) * 0.05 + c.noise(30, 1.7) * 0.04
    glaze = mix(ground, shade(main, wash + 0.02), blue * 0.94)
    glaze = mix(glaze, shade(gold, wash), (dots + eye).clamp(0, 1) * 0.95)
    face = smoothstep(0.4, 0.9, b.edge)
    return glazed(c, glaze, face, b.edge, b.index)


@family(
    "stone",
    "penny tiles",
    "penny round tiles",
    "round mosaic tiles",
    "penny mosaic",
    "circle tiles",
)
def penny(c: Canvas) -> Surface:
    size = c.scale(15, 0.021)
    q = c.cells(size, jitter=0.0, aspect=0.866, offset_rows=True)
    unit = c.wide / c.count(size, c.wide)
    edge = (0.455 - q.near) * unit
    face = smoothstep(0.0, 0.5, edge)
    own = c.per_cell(q.index + 5) - 0.5
    main = c.colour("e9e6dd", "2c2e31", "7fa6a8", "3a5f7a", "c98f7a", named=0.4)
    dome = (edge / (unit * 0.2)).clamp(0, 1)
    tone = own * c.uniform(0.06, 0.3) + (1 - dome) * 0.05 + c.noise(30, 1.8) * 0.012
    grout = shade(c.second("b9b4aa", "8d8982", "dcd8cf"), c.noise(1.8, 0.4) * 0.05)
    height = 0.24 + face * (0.3 + own * 0.03) + (1 - (1 - dome) ** 2) * 0.14
    colour = shade(mix(grout, shade(main, tone), face), -shadow(c, height, 2.0, 0.8) * 0.4)
    gloss = c.pick({"": 0.14, "glossy": 0.06, "matte": 0.6})
    return c.surface(colour, height, mix(c.full(0.92), c.full(gloss), face))


def _mirrored(
    c: Canvas, across: torch.Tensor, down: torch.Tensor, *fields: torch.Tensor
) -> list[torch.Tensor]:
    """Fields as one half of a figure and its mirror image: periodic along both axes of a repeat.

    Args:
        across, down: place in the repeat, 0..1.
    """
    u = 0.2 + (across - 0.5).abs() * 1.2
    return [sampled(c, field, u, down) for field in fields]


_LEAVES = (
    # x, y of the foot, angle from upright in degrees, length, breadth, how much it curls: in widths of a repeat
    (0.0, -0.1, 0.0, 0.56, 0.085, 0.0), (0.0, -0.12, 24.0, 0.5, 0.06, 0.12), (0.0, -0.14, 50.0, 0.44, 0.06, 0.2),
    (0.0, -0.16, 78.0, 0.36, 0.055, 0.22), (0.0, -0.18, 108.0, 0.28, 0.05, 0.2), (0.02, -0.24, 142.0, 0.2, 0.04, 0.12),
    (0.02, -0.26, 60.0, 0.3, 0.03, -0.26), (0.0, -0.3, 180.0, 0.2, 0.035, 0.0), (0.02, -0.5, 70.0, 0.16, 0.03, 0.12),
    (0.0, -0.52, 150.0, 0.17, 0.026, -0.14), (0.13, 0.26, 10.0, 0.2, 0.03, 0.12), (0.1, 0.36, -28.0, 0.17, 0.025, -0.1),
)  # fmt: skip
"""Of one half of a palmette, the other half mirrors them."""


def _palmettes(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """One repeat of a damask, (1, 1, h, w): 1 on the figure. Leaves fan out from a stem, within a pointed frame.

    Args:
        x, y: in repeats, as `one_repeat` gives them: one width, and two rows, which are 1.6 widths.
    """
    figure = torch.zeros_like(x)
    for across, down in ((0.5, 0.4), (0.0, 1.2)):
        dx = x - across
        dx = (dx - dx.round()).abs()
        dy = y * 1.6 - down
        up = -(dy - (dy / 1.6).round() * 1.6)
        for foot_x, foot_y, angle, long, broad, curl in _LEAVES:
            sin, cos = math.sin(math.radians(angle)), math.cos(math.radians(angle))
            px, py = dx - foot_x, up - foot_y
            t = (px * sin + py * cos) / long
            inside = (t * (1 - t)).clamp(min=0)
            aside = (px * cos - py * sin) + curl * long * t * t
            half = broad * (inside.sqrt() * 2.1 + 0.12 * torch.sin(t * 21)) * (inside > 0)
            rib = smoothstep(0.004, 0.009, aside.abs()) * 0.999 + 0.001
            body = smoothstep(-0.006, 0.006, half - aside.abs() - 0.002)
            figure = torch.maximum(figure, body * torch.where(t < 0.82, rib, torch.ones_like(t)))
        # An eye in its middle.
        eye = torch.hypot(dx, (up + 0.1) * 0.8)
        figure = torch.where(eye < 0.075, smoothstep(0.062, 0.052, eye), figure)
        figure = torch.where(eye < 0.03, smoothstep(0.018, 0.024, eye), figure)
    level = torch.cos(TAU * (y - 0.25))
    frame = level - torch.cos(TAU * x) * (1 + 0.5 * torch.cos(2 * TAU * (y - 0.25)))
    line = smoothstep(0.34, 0.26, frame.abs()) * smoothstep(0.05, 0.1, frame.abs())
    open_ = (figure < 0.02).float()
    return torch.maximum(figure, line * open_)[:, None]


@family(
    "fabric",
    "damask",
    "damask wallpaper",
    "damask fabric",
    "brocade",
    "baroque wallpaper",
    "victorian wallpaper",
    "floral wallpaper",
)
def damask(c: Canvas) -> Surface:
    n = c.count(c.scale(84, 0.3), c.wide)
    m = c.count(c.wide / n * 0.8, c.high, multiple=2)
    # Every other row is half a repeat aside; two rows repeat.
    sizes = [(float(c.wide / k), float(c.high / j * 2)) for k, j in zip(n, m, strict=True)]
    drawn = [_palmettes(*one_repeat(c, wide, high)) for wide, high in sizes]
    u, v = c.u * n, c.v * m / 2
    parts = [repeated(c, d, u[k : k + 1], v[k : k + 1]) for k, d in enumerate(drawn)]
    figure = torch.cat(parts)[:, 0]
    w = woven(c, 1.9, 4, 1, uneven=0.14, full=1.05, satin=True)
    main, other = (
        c.colour("7d2433", "2f4a5e", "3f5a48", "8a7a58", "4a3a5a", named=0.5),
        c.second("c9ab72", "d8cdb4", "b9bcc0"),
    )
    own = c.is_second_asked()
    gold = mix(main, other, c.full(1.0 if own else 0.6))
    thread = (w.height - 0.75) * 0.1 + w.vary * 0.06
    colour = mix(shade(main, thread - 0.02), shade(gold, thread + 0.03), figure)
    height = 0.42 + figure * 0.1 + w.height * 0.05
    colour = shade(colour, -shadow(c, height, 1.6, 1.0) * 0.35)
    return c.surface(colour, height, mix(c.full(0.72), c.full(0.36), figure))


@family(
    "fabric",
    "persian carpet",
    "oriental rug",
    "turkish carpet",
    "persian rug",
    "kilim",
    "ornamental carpet",
)
def persian(c: Canvas) -> Surface:
    n = c.count(c.scale(128, 0.6), c.wide)
    m = c.count(c.wide / n, c.high)
    knots, rows = c.count(1.25, c.wide), c.count(1.25, c.high)
    # Each knot has one colour, so that curves are steps.
    ku, kv = ((c.u * knots).floor() + 0.5) / knots, ((c.v * rows).floor() + 0.5) / rows
    shape = (c.batch, c.height, c.width)
    x, y = ku.expand(shape) * n, kv.expand(shape) * m
    fx, fy = x - x.floor(), y - y.floor()
    down = 0.15 + (fy - 0.5).abs() * 0.8
    flow, curl, small = (
        c.noise(64, 2.4, finest=22),
        c.noise(40, 2.2, finest=18),
        c.noise(26, 2.0, finest=13),
    )
    a, b, d = _mirrored(c, fx, down, flow, curl, small)
    r = torch.hypot(fx - 0.5, fy - 0.5)
    turn = torch.atan2(fy - 0.5, fx - 0.5)
    medallion = 0.3 + 0.035 * torch.cos(turn * 16) + 0.05 * torch.cos(turn * 4) - r
    corner = torch.hypot((fx - 0.5).abs() - 0.5, (fy - 0.5).abs() - 0.5)
    spandrel = (
        0.2
        + 0.03 * torch.cos(torch.atan2((fy - 0.5).abs() - 0.5, (fx - 0.5).abs() - 0.5) * 12)
        - corner
    )
    zone = torch.maximum(medallion, spandrel)
    main = c.colour("8a2a26", "7a2330", "2a3d5e", named=0.4)
    navy, cream, gold, green = (
        c.second("22304f", "5a1f22"),
        c.second("e2d3b0"),
        c.fixed("c29a4e", "b98a44"),
        c.fixed("5f7a5a", "6a8a86"),
    )
    ground = mix(main.expand(c.batch, 3, c.height, c.width), navy, (zone > 0).float())
    rim = (zone.abs() < 0.014).float()
    vine = (a.abs() < 0.09).float()
    bloom, heart = (b > 1.0).float(), (b > 1.45).float()
    bud = (d > 1.25).float() * (1 - bloom)
    colour = mix(ground, green, vine)
    colour = mix(colour, gold, bud)
    colour = mix(colour, cream, bloom)
    colour = mix(colour, mix(main, gold, c.full(0.3)), heart)
    colour = mix(colour, cream, rim)
    # Wool dyed in small lots: bands of slightly other shades run across.
    kx, ky = c.u * knots, c.v * rows
    px, py = kx - kx.floor() - 0.5, ky - ky.floor() - 0.5
    tuft = (1 - (px * px + py * py) * 2.6).clamp(min=0).expand(shape)
    index = ((ky.floor() * 67 + kx.floor()) % 4093).int().expand(shape)
    lot = c.noise(26, 1.4, stretch=20.0)
    tone = (
        (c.per_cell(index) - 0.5) * 0.12
        + lot * 0.02
        + (tuft - 0.6) * 0.2
        + c.noise(70, 1.8) * 0.025
    )
    height = 0.4 + tuft * 0.2 + c.noise(1.8, 0.4) * 0.01
    return c.surface(shade(colour, tone - 0.02), height, 0.97)


@family(
    "fabric",
    "tatami",
    "tatami mat",
    "japanese mat",
    "rush mat",
    "straw mat",
    "seagrass rug",
    "sisal rug",
)
def tatami(c: Canvas) -> Surface:
    n, m = c.count(9.0, c.wide, multiple=2), c.count(c.scale(3.6, 0.003), c.high, multiple=2)
    x, y = c.u * n, c.v * m + c.noise(40, 1.8, stretch=5.0) * 0.12
    fx, fy = x - x.floor() - 0.5, y - y.floor() - 0.5
    shape = (c.batch, c.height, c.width)
    row = (y.floor() % m).int().expand(shape)
    column = x.floor()
    # Rushes lie across in pairs, over one warp and under the next.
    over = ((column + y.floor()) % 2).expand(shape)
    bow = torch.cos(fx * math.pi).expand(shape)
    rush = (1 - (fy * 2) ** 2).clamp(min=LEAST).sqrt()
    height = rush * (0.55 + 0.3 * bow * over) + 0.06 * bow
    fibre, fine = c.noise(2.0, 0.7, stretch=16.0), c.noise(30, 1.2, stretch=9.0)
    own = c.per_cell(row) - 0.5
    main = c.colour("b7ae78", "a8a468", "c2b184", "b39b62", named=0.2)
    aged = smoothstep(-0.5, 1.8, c.noise(70, 1.7)) * 0.35
    colour = mix(
        shade(main, own * 0.16 + fine * 0.05 + fibre * 0.04), c.fixed("c6a86a", "bda06a"), aged
    )
    gap = 1 - smoothstep(0.1, 0.5, rush)
    pinch = exp(-((fx.abs() - 0.5) ** 2) * 160).expand(shape) * (1 - over)
    colour = shade(colour, (height - 0.6) * 0.22 - gap * 0.42 - pinch * 0.2)
    return c.surface(colour, 0.15 + height * 0.6 + fibre * 0.008, 0.82)


_KEY = (
    "########",
    "........",
    "#######.",
    "#.....#.",
    "#.###.#.",
    "#.#...#.",
    "#.#####.",
    "#.......",
    "########",
    "........",
    "########",
    "--------",
    "--------",
    "--------",
    "--------",
)
"""A band of the Greek key, one repeat of it: # the key, . its ground, - the field between bands."""


@family(
    "stone",
    "greek key mosaic",
    "greek key",
    "meander pattern",
    "greek key tiles",
    "greek key border",
    "greek fret",
    "roman border mosaic",
)
def meander(c: Canvas) -> Surface:
    rows, columns = len(_KEY), len(_KEY[0])
    size = c.scale(4.3, 0.012)
    n = c.count(size * columns, c.wide) * columns
    m = c.count(size * rows, c.high) * rows
    shape = (c.batch, c.height, c.width)
    wander = [c.noise(12, 2.0, finest=4) * 0.07 for _ in range(2)]
    x, y = (c.u * n).expand(shape) + wander[0], (c.v * m).expand(shape) + wander[1]
    row, column = (y.floor() % m).long(), (x.floor() % n).long()
    # Every other band runs the other way.
    back = (row // rows) % 2 == 1
    column_ = torch.where(back, n.long() - 1 - column, column) % columns
    drawn = torch.tensor([[".#-".index(k) for k in line] for line in _KEY], device=c.device)
    what = drawn.flatten().index_select(0, ((row % rows) * columns + column_).flatten()).view(shape)
    # Stones cut by hand, no two alike, set close.
    index = (row * 61 + column).int() & 4095
    own, lean, skew = (c.per_cell(index + k * 911) - 0.5 for k in range(3))
    fx, fy = x - x.floor() - 0.5, y - y.floor() - 0.5
    ax, ay = (
        (fx + lean * 0.07 + fy * skew * 0.14).abs(),
        (fy + skew * 0.07 - fx * lean * 0.14).abs(),
    )
    step = c.wide / n
    corner = torch.hypot((ax - 0.34).clamp(min=0), (ay - 0.34).clamp(min=0))
    edge = (0.46 - torch.maximum(torch.maximum(ax, ay), 0.34 + corner * 0.86)) * step
    face, round_ = smoothstep(0.0, 0.22, edge), smoothstep(0.0, 0.7, edge)
    fine, grit, cloud = c.noise(3, 0.9), c.noise(1.8, 0.4), c.noise(60, 1.8)
    main, ground = (
        c.colour("2b3440", "27282b", "6d2a22", "2a4a6a", named=0.3),
        c.second("e2d9c4", "ddd2ba", "e6e0d2"),
    )
    field = c.second("b98a5e", "a9a08c", "8a5a48", "c9b48c")
    stone = mix(ground.expand(c.batch, 3, c.height, c.width), main, (what == 1).float())
    stone = mix(stone, field, (what == 2).float())
    stone = shade(stone, own * 0.2 + fine * 0.025 + grit * 0.02 + cloud * 0.02)
    joint = shade(c.second("a79c8a", "8f8474", "bdb29e"), grit * 0.07)
    tilt = (fx * lean + fy * skew) * 0.22
    height = 0.26 + grit * 0.01 + face * (0.2 + own * 0.08 + tilt) + round_ * 0.16
    colour = shade(mix(joint, stone, face), -shadow(c, height, 1.8, 1.0) * 0.4)
    finish = c.pick({"": 0.42, "polished": 0.14, "glossy": 0.1, "matte": 0.75})
    return c.surface(colour, height, mix(c.full(0.93), finish + own * 0.08 + fine * 0.01, face))
