"""Small things that lie in heaps: coins, beads, buttons."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import raised, shadow
from allaprima.procedural.strewn import Shape, Strewn, strew
from allaprima.procedural.surface import Canvas, Surface, one_of, shade


def _disc(thick: float, lean: float) -> Shape:
    """Of a flat round body that lies a little askew."""

    def body(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        tilt = x * ((own * 17) % 1 - 0.5) + y * ((own * 29) % 1 - 0.5)
        return (thick + tilt * lean).clamp(min=0.01) * (torch.hypot(x, y) < 0.5)

    return body


@family("metal", "coins", "gold coins", "old coins", "treasure coins", "silver coins")
def coins(c: Canvas) -> Surface:
    size = c.scale(54, 0.034)
    s = strew(
        c, size * 0.5, 0.5, _disc(0.3, 0.34), layers=2, size=size, sizes=(0.72, 1.06), rise=1.5
    )
    own, tint, kind, worn = c.per_cell(s.index, 4).unbind(1)
    fine, grit, cloud = c.noise(5, 1.1), c.noise(1.8, 0.4), c.noise(30, 1.6)
    r, turn = torch.hypot(s.x, s.y), torch.atan2(s.y, s.x)
    relief = _struck(s.x, s.y, r, turn, kind, tint) * (1 - 0.55 * worn)
    side = smoothstep(0.487, 0.47, r)
    height = 0.05 + s.height * 0.38 + (relief * 0.028 + fine * 0.0015) * s.some
    height = height - (1 - side) * 0.02 * s.some
    main = c.colour("dcb355", "d3a845", "e0bb63", named=0.3)
    others = (main, c.second("c6c7c8", "bcbebf"), c.second("b87a52", "ad704a"))
    pick = torch.where(tint > 0.78, 1.0, 0.0) + torch.where(tint > 0.9, 1.0, 0.0)
    colour = one_of(others, pick * (1 - c.is_colour_asked()))
    # Hollows keep the dirt and the tarnish that hands have rubbed off what stands out.
    deep = smoothstep(0.02, -0.012, raised(c, height, 2.2)) * s.some
    tarnish = (deep * 0.42 + smoothstep(0.8, 2.4, cloud + own * 2 - 1) * 0.3).clamp(0, 0.6)
    dark = shadow(c, height, 7.0, 1.0)
    bright = smoothstep(0.004, 0.02, raised(c, height, 1.2)) * side
    colour = shade(colour, (own - 0.5) * 0.14 + bright * 0.1 + fine * 0.012 + grit * 0.01)
    colour = mix(colour, c.fixed("3f2e18", "45351f"), tarnish * 0.6)
    colour = shade(colour, -dark * 0.48)
    colour = mix(c.fixed("1d150c"), colour, s.some)
    rough = 0.24 + tarnish * 0.4 + worn * 0.1 + grit * 0.015
    return c.surface(colour, height, mix(c.full(0.9), rough, s.some), s.some * (1 - tarnish * 0.6))


def _struck(x: Tensor, y: Tensor, r: Tensor, turn: Tensor, kind: Tensor, tint: Tensor) -> Tensor:
    """What is stamped on a coin, 0 in the field to 1: a rim, a ring of beads, a wreath and a device."""
    rim = smoothstep(0.43, 0.445, r) * smoothstep(0.5, 0.485, r)
    beads = torch.cos(turn * 40)
    beads = smoothstep(0.0, 0.6, beads) * smoothstep(0.016, 0.008, (r - 0.4).abs())
    # Leaves in pairs along a ring, their tips outwards.
    along = turn * (18 / (2 * math.pi))
    leaf = along - along.round()
    aside = (r - 0.315).abs()
    leaves = smoothstep(0.05, 0.025, (leaf.abs() * 0.11 - aside * 0.55 + 0.01).abs())
    leaves = leaves * smoothstep(0.06, 0.05, aside) * (turn.abs() < 2.6) * (kind > 0.35)
    points = torch.where(tint > 0.5, 5.0, 8.0)
    wave = torch.cos(turn * points)
    star = smoothstep(0.012, -0.012, r - (0.13 + 0.075 * wave))
    cross = torch.minimum(x.abs(), y.abs()) < 0.035 + 0.16 * torch.maximum(x.abs(), y.abs())
    cross = cross.float() * smoothstep(0.235, 0.225, torch.maximum(x.abs(), y.abs()))
    # A head in profile: skull, nose, neck.
    skull = torch.hypot(x / 0.15, (y + 0.05) / 0.17)
    nose = (x - 0.15 + (y - 0.0).abs() * 1.0 < 0.02) & (x > 0.05) & (y.abs() < 0.07)
    neck = (x.abs() < 0.085 + y.clamp(min=0) * 0.25) & (y > 0) & (y < 0.24)
    curls = 0.75 + 0.25 * torch.sin(x * 120 + torch.sin(y * 60) * 2) * (x < 0.03)
    head = torch.maximum(smoothstep(1.02, 0.92, skull), (nose | neck).float() * 0.9) * curls
    device = torch.where(kind < 0.35, head, torch.where(kind < 0.7, star, cross)) * (r < 0.27)
    return torch.maximum(torch.maximum(rim, beads * 0.8), torch.maximum(leaves * 0.7, device))


@family("other", "beads", "glass beads", "pearls", "glass marbles", "wooden beads", wear=False)
def beads(c: Canvas) -> Surface:
    return c.variant(
        {
            "beads|glass bead": lambda c: _balls(c, 19, 0.008, "bead"),
            "pearls|pearl": lambda c: _balls(c, 22, 0.008, "pearl"),
            "glass marbles|marble": lambda c: _balls(c, 40, 0.016, "marble"),
            "wooden beads|wooden": lambda c: _balls(c, 26, 0.012, "wood"),
        }
    )


def packed(c: Canvas, size: Tensor) -> Strewn:
    """Balls side by side, each in the hollow between two of the row before, over a layer that lies deeper."""
    wide = c.wide / c.count(size, c.wide)
    high = c.high / c.count(size * 0.866, c.high, multiple=2)
    # Balls are round, whatever room a tile leaves them.
    across = torch.minimum(wide, high / 0.866) * 1.05
    layers = []
    for depth in (0.0, 0.42):
        aside = 0.0 if depth == 0 else 1.0
        at = c.u + aside * 0.5 * wide / c.wide, c.v + aside * 0.36 * high / c.high
        q = c.cells(size, jitter=0.2, aspect=0.866, offset_rows=True, at=at)
        number = (q.index + (1 if depth == 0 else 2048)) & 4095
        turn = c.per_cell(number + 91) * (2 * math.pi)
        cos, sin = torch.cos(turn), torch.sin(turn)
        x, y = q.dx * wide / across, q.dy / 0.866 * high / across
        inside = 0.235 - x * x - y * y
        some = (inside > 0).float()
        height = inside.clamp(min=LEAST).sqrt() + 0.46 - depth
        layers.append((number, x * cos + y * sin, y * cos - x * sin, height * some, some))
    over = layers[0][4] > 0
    return Strewn(*(torch.where(over, a, b) for a, b in zip(*layers, strict=True)))


def _balls(c: Canvas, across: float, metres: float, kind: str) -> Surface:
    s = packed(c, c.scale(across, metres))
    own, tint, pick = c.per_cell(s.index, 3).unbind(1)
    fine, soft = c.noise(4, 1.0), c.noise(12, 1.7)
    r = torch.hypot(s.x, s.y) * 2
    # The bore runs as each one lies: a hole with a worn rim where it points up.
    lean = 0.16 + 0.3 * pick
    from_bore = torch.hypot(s.x - lean, s.y * 1.15)
    bore = smoothstep(0.1, 0.075, from_bore) * (own > 0.35)
    ring = exp(-(((from_bore - 0.115) / 0.03) ** 2)) * (own > 0.35)
    shape = (c.batch, 3, c.height, c.width)
    rough: Tensor | float
    if kind == "bead":
        main = c.colour("2f6fa8", "b0302c", "2f8a5a", named=0.4)
        others = ("e0b52a", "d9702a", "2f8f94", "efe9dc", "8a2f6a", "1d2c5c", "b0302c")
        colour = one_of(
            [main, *(c.second(o) for o in others)], tint * 8 * (1 - c.is_colour_asked())
        )
        # Glass is deeper in colour where one looks through more of it.
        colour = shade(colour, (own - 0.5) * 0.08 + (r - 0.6) * 0.16 + soft * 0.015)
        rough = 0.07 + fine.abs() * 0.015
    elif kind == "pearl":
        main = c.colour("ebe4da", "efe9e1", "e6dcd2", named=0.2)
        # Nacre: thin layers, whose colour goes over from rose to green towards the rim.
        film = torch.stack([torch.cos(r * 5 + own * 2 + k) for k in (0.0, 2.1, 4.2)], 1)
        colour = (main.expand(shape) + film * 0.028 * r[:, None]).clamp(0, 1)
        colour = shade(colour, (own - 0.5) * 0.06 + soft * 0.012)
        bore, ring = bore * 0, ring * 0
        rough = 0.16 + tint * 0.06
    elif kind == "marble":
        main = c.colour("bcd2cd", "c3d6da", named=0.3)
        vanes = ("c33a2a", "e0b52a", "2f62b8", "2f8a4a", "e8e4da", "d9702a")
        vane = one_of([c.second(o) for o in vanes], tint * 6)
        # A cat's eye: three vanes of coloured glass, twisted inside of clear glass.
        twist = torch.atan2(s.y, s.x * 0.5) * 2 + s.x * 5 + own * 6
        body = smoothstep(0.1, 0.85, torch.cos(twist + soft * 0.3)) * smoothstep(0.92, 0.55, r)
        clear = shade(main.expand(shape), (r - 0.55) * -0.3 - 0.04)
        colour = mix(clear, shade(vane, (own - 0.5) * 0.1 - r * 0.06), body * 0.9)
        whole = (pick > 0.7).float()
        swirl = smoothstep(-0.2, 0.3, torch.sin(s.x * 9 + torch.sin(s.y * 7 + own * 9) * 1.6))
        colour = mix(colour, mix(c.fixed("ece8df"), vane, swirl), whole)
        bore, ring = bore * 0, ring * 0
        rough = 0.04 + (soft > 2.2) * 0.1
    else:
        main = c.colour("b98a55", "a87443", "c9a06d", "8a5a34", named=0.25)
        rings = torch.cos(s.y * 36 + torch.sin(s.x * 5 + own * 9) * 1.6 + soft * 0.4)
        colour = shade(main.expand(shape), (own - 0.5) * 0.26 + rings * 0.04 + fine * 0.02)
        rough = 0.4 + tint * 0.12 + fine * 0.02
    colour = shade(colour, ring * 0.06)
    colour = mix(colour, c.fixed("15110d"), bore * 0.9)
    height = 0.04 + s.height * 0.85 - bore * 0.12 + ring * 0.006
    # The sky is seen less from the flanks, and least from between them.
    flank = smoothstep(0.98, 0.3, s.height) * 0.3
    dark = flank + shadow(c, height, 5.0, 1.0) * 0.5
    colour = shade(mix(c.fixed("16130f"), colour, s.some), -dark)
    return c.surface(colour, height, mix(c.full(0.9), rough + c.full(0.0), s.some))


@family("other", "buttons", "shirt buttons", "sewing buttons", "plastic buttons", wear=False)
def buttons(c: Canvas) -> Surface:
    size = c.scale(44, 0.024)
    s = strew(
        c, size * 0.52, 0.5, _disc(0.26, 0.26), layers=2, size=size, sizes=(0.45, 1.05), rise=1.3
    )
    own, tint, pick = c.per_cell(s.index, 3).unbind(1)
    soft, fine = c.noise(10, 1.8), c.noise(3, 0.9)
    r = torch.hypot(s.x, s.y)
    # A rim around a dish, two or four holes, and the bridge between them that the thread has worn.
    rim = smoothstep(0.33, 0.39, r) * smoothstep(0.5, 0.44, r)
    dish = smoothstep(0.36, 0.3, r)
    two = pick < 0.4
    x = s.x.abs() - 0.095
    y = torch.where(two, s.y, s.y.abs() - 0.095)
    away = torch.hypot(x, y)
    hole = smoothstep(0.058, 0.046, away)
    lip = exp(-(((away - 0.066) / 0.012) ** 2)) * (1 - hole)
    main = c.colour("d9cdb8", "2e4a6b", "7a2a2c", named=0.4)
    others = ("ece5d6", "1f2023", "6b4a2f", "2e4a6b", "a8332c", "3d6b4c", "c99a3a", "8a8f94")
    colour = one_of([main, *(c.second(o) for o in others)], tint * 9 * (1 - c.is_colour_asked()))
    # Horn and shell are veined, plastic is not.
    vein = torch.sin(s.x * 14 + own * 40 + torch.sin(s.y * 11 + own * 9) * 2.4)
    horn = ((own * 7.3) % 1 > 0.55).float()
    colour = shade(colour, (own - 0.5) * 0.08 + vein * 0.06 * horn + soft * 0.012 + rim * 0.02)
    height = 0.05 + s.height * 0.4 + (rim * 0.045 - dish * 0.015 + lip * 0.008) * s.some
    height = height - hole * 0.14 * s.some
    colour = mix(colour, c.fixed("15120f"), hole * 0.85)
    colour = shade(mix(c.fixed("1a1613"), colour, s.some), -shadow(c, height, 5.0, 1.0) * 0.6)
    rough = 0.2 + horn * 0.12 + fine * 0.012
    return c.surface(colour, height, mix(c.full(0.9), rough, s.some))
