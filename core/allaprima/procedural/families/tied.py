"""What goods are tied, taped and covered with."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.plates import plates
from allaprima.procedural.relief import outline, raised, shadow
from allaprima.procedural.strewn import strew, strokes
from allaprima.procedural.surface import Canvas, Surface, one_of, shade
from allaprima.procedural.weave import woven

TAU = 2 * math.pi


@family(
    "fabric",
    "rope",
    "hemp rope",
    "ropes",
    "sailing rope",
    "jute rope",
    "coiled rope",
    "nautical rope",
)
def rope(c: Canvas) -> Surface:
    n = c.count(c.scale(32, 0.02), c.high)
    shape = (c.batch, c.height, c.width)
    y = (c.v * n).expand(shape) + c.noise(90, 2.6, stretch=2.0, finest=30) * 0.035
    row = (y.floor() % n).int()
    d = (y - y.floor() - 0.5) * 2
    radius = 0.93 + 0.06 * c.per_cell(row + 3)
    across = (d / radius).clamp(-1, 1)
    round_ = (1 - across**2).clamp(min=LEAST).sqrt()
    # Three strands twisted about each other: each winds round as far as it goes along.
    pitch = c.count(c.high / n * 0.62, c.wide)
    turn = torch.asin(across) / math.pi
    s = (c.u * pitch).expand(shape) + turn * 0.95 + c.per_cell(row + 7)
    t = s - s.floor() - 0.5
    strand = (1 - (t * 2.02) ** 2).clamp(min=LEAST).sqrt()
    number = ((s.floor() % pitch) * 7 + row * 131).int() & 4095
    # Yarns lie along the strand, fibres along the yarns.
    yarn = torch.cos(TAU * (t * 5 - turn * 1.6 + c.u * pitch * 1.0))
    fibre = torch.cos(TAU * (t * 19 - turn * 5 + c.u * pitch * 3.0 + c.noise(9, 1.2) * 0.12))
    fuzz, cloud = c.noise(1.7, 0.3), c.noise(50, 1.7)
    hairs = strokes(c, 1500, (4, 15), (0.15, 0.4), turn=2.2, bend=1.4)
    body = round_ * (0.62 + 0.38 * strand) + (yarn * 0.02 + fibre * 0.008) * round_
    height = 0.08 + body * 0.74 + hairs * 0.05 + fuzz * 0.006
    main = c.colour("b5975f", "a98a55", "c6ad7c", "d8cdb4", named=0.3)
    own = c.per_cell(number) - 0.5
    tone = own * 0.1 + yarn * 0.05 + fibre * 0.035 + fuzz * 0.04 + cloud * 0.03 + hairs * 0.16
    colour = shade(main, tone + (strand - 0.75) * 0.22 + (round_ - 0.8) * 0.2)
    deep = smoothstep(0.55, 0.1, body)
    colour = mix(colour, main * 0.22, deep * 0.8)
    return c.surface(shade(colour, -shadow(c, height, 4.0, 0.9) * 0.4), height, 0.92)


@family(
    "other",
    "masking tape",
    "adhesive tape",
    "duct tape",
    "painter's tape",
    "packing tape",
    "gaffer tape",
    "strips of tape",
)
def tape(c: Canvas) -> Surface:
    return c.variant(
        {
            "masking tape": lambda c: _taped(c, ("d9c48f", "d3bb82", "dfcda0"), "crepe"),
            "duct tape|gaffer|silver|cloth|repair": lambda c: _taped(
                c, ("a3a6a8", "96999c", "b0b2b3"), "cloth"
            ),
            "packing tape|parcel|brown|clear|electrical|insulating": lambda c: _taped(
                c, ("a8763f", "9c6a35", "b28250"), "film"
            ),
        }
    )


def _taped(c: Canvas, own_colours: tuple[str, ...], kind: str) -> Surface:
    size = c.scale(34, 0.05)
    n = c.count(size, c.high, multiple=2)
    step = c.high / n
    shape = (c.batch, c.height, c.width)
    fuzz, fine, cloud = c.noise(1.7, 0.3), c.noise(5, 1.0), c.noise(60, 1.8)
    # Row laps over row; a strip ends where it was torn off by hand, and the next one lies over that.
    y = (c.v * n).expand(shape) + c.noise(110, 2.8, stretch=1.6, finest=60) * 0.02
    row = (y.floor() % n).int()
    fy = (y - y.floor()) * step
    x = (c.u * c.wide).expand(shape) + fine * 0.5 + torch.sin(fy * 2.1 + row) * 0.5
    parts = c.count(c.wide / 1.6, c.wide)
    long = c.wide / parts
    px = x + c.per_cell(row + 3) * long
    place = px - (px / long).floor() * long
    number = (row * 17 + ((px / long).floor() % parts).int() * 5 + 11) & 4095

    def strip(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        ragged = 0.03 * torch.sin(y * 34 + own * 50) + 0.02 * torch.sin(y * 91 + own * 90)
        end, side = 1.3 + 0.5 * own + ragged - x.abs(), 0.5 - y.abs()
        return 0.3 * ((end > 0) & (side > 0))

    over = strew(
        c, size * 2.9, 1.9, strip, breadth=0.52, size=size * 0.95, sizes=(1.0, 1.0), rise=0.2, turn=1.3
    )  # fmt: skip
    on = over.some
    lap = smoothstep(0.28 * step, 0.24 * step, fy) * (1 - on)
    tail = smoothstep(0.4 * size, 0.38 * size, place) * (1 - on)
    side = torch.where(on > 0, (0.5 - over.y.abs()) * size * 0.95, torch.minimum(fy, step - fy))
    index = torch.where(on > 0, over.index.int() + 2048, number) & 4095
    own = c.per_cell(index) - 0.5
    along = torch.where(on > 0, over.x * size, px)
    across = torch.where(on > 0, over.y * size, fy)
    # Air and creases are caught beneath.
    bubble = smoothstep(1.8, 2.4, c.noise(11, 1.6))
    wrinkle = exp(-outline(c, c.noise(30, 1.8, finest=5)) * 1.2)
    wrinkle = wrinkle * smoothstep(0.5, 1.6, c.noise(34, 1.8))
    if kind == "crepe":  # creped paper: fine furrows across the strip
        grain = torch.cos(TAU * (along * 0.4 + fine * 0.3)) * smoothstep(-1.2, 0.8, c.noise(7, 1.2))
        relief, rough, deeper = grain * 0.011, 0.78, 0.1
    elif kind == "cloth":
        grain = (torch.cos(TAU * along * 0.4) + torch.cos(TAU * across * 0.4)) * 0.5
        relief, rough, deeper = grain * 0.012, 0.36, 0.0
    else:
        grain = fine * 0.3
        relief, rough, deeper = fine * 0.001, 0.16, 0.16
    main = c.colour(*own_colours, named=0.3)
    # Where two lie over each other, thin tape is of a deeper colour.
    double = torch.maximum(torch.maximum(lap, tail * 0.8), on * 0.75)
    colour = main * (
        1
        - double[:, None]
        * deeper
        * torch.tensor([0.55, 0.8, 1.3], device=c.device).view(1, 3, 1, 1)
    )
    tone = grain * 0.02 + own * 0.07 + cloud * 0.014 + fuzz * 0.01 + wrinkle * 0.05 + bubble * 0.03
    rim = exp(-((side.clamp(min=0) / 0.45) ** 2))
    colour = shade(colour, tone + rim * 0.04 - 0.02)
    height = 0.34 + double * 0.1 + relief + bubble * 0.014 + wrinkle * 0.022 + fuzz * 0.0015
    height = height + on * 0.06
    colour = shade(colour, -shadow(c, height, 1.6, 2.0) * 0.6)
    return c.surface(colour, height, rough + own * 0.06 + cloud * 0.02 + fuzz * 0.012)


@family(
    "fabric",
    "tarpaulin",
    "tarp",
    "plastic tarp",
    "ripstop nylon",
    "truck tarpaulin",
    "tent fabric",
    "woven plastic",
)
def tarpaulin(c: Canvas) -> Surface:
    w = woven(c, c.scale(3.6, 0.006), uneven=0.08, full=1.02, hairy=0.0)
    ripstop = c.pick({"": 0.0, "ripstop": 1.0})
    n, m = c.count(18.0, c.wide), c.count(18.0, c.high)
    rib = (
        torch.maximum(
            smoothstep(0.45, 0.5, (c.u * n - (c.u * n).floor() - 0.5).abs()),
            smoothstep(0.45, 0.5, (c.v * m - (c.v * m).floor() - 0.5).abs()),
        ).expand(c.batch, c.height, c.width)
        * ripstop
    )
    # Folded and unfolded: a grid of sharp creases, softer ones at random, and sagging between.
    k = c.count(128.0, c.wide)
    fold = ((c.u * k - (c.u * k).round()) * (c.wide / k)).expand(c.batch, c.height, c.width)
    cross = ((c.v * k - (c.v * k).round()) * (c.high / k)).expand(c.batch, c.height, c.width)
    bend = c.noise(20, 1.8, finest=5) * 0.35
    crease = exp(-((fold + bend) ** 2) * 0.8) + exp(-((cross + bend) ** 2) * 0.8)
    loose = c.noise(60, 2.4, finest=14)
    line = exp(-outline(c, c.noise(50, 2.2, finest=9)) * 0.8) * smoothstep(
        -0.3, 1.2, c.noise(60, 2.2)
    )
    cloud, fine = c.noise(70, 1.8), c.noise(5, 1.0)
    marks = strokes(c, 110, (8, 50), (0.2, 0.5), bend=0.4)
    dust = smoothstep(0.4, 2.4, cloud + fine * 0.25) * 0.12
    main = c.colour("2b5fa3", "3a6b4a", "c47a2c", "6b6d66", named=0.5)
    gloss = 0.38 + fine * 0.015 + dust * 0.9 + marks * 0.1 - crease * 0.04
    tone = (w.height - 0.75) * 0.1 + w.vary * 0.03 + crease * 0.09 + line * 0.07 + marks * 0.1
    colour = shade(main, tone + rib * 0.06 + loose * 0.012)
    colour = mix(colour, c.fixed("a89f90", "9c9486"), dust)
    height = 0.46 + loose * 0.085 + w.height * 0.02 + rib * 0.03 + crease * 0.09 + line * 0.07
    colour = shade(colour, raised(c, height, 9.0).clamp(max=0) * 0.6)
    return c.surface(colour, height, gloss)


@family(
    "fabric",
    "patchwork quilt",
    "patchwork",
    "quilt patches",
    "patchwork fabric",
    "patchwork blanket",
    "boro fabric",
)
def patchwork(c: Canvas) -> Surface:
    p = plates(c, c.scale(21.0, 0.05), ((3, 3), (3, 2), (2, 3), (2, 2), (2, 1), (1, 2)), tries=1.2)
    kind, own, tint = c.per_cell(p.index + 3), c.per_cell(p.index) - 0.5, c.per_cell(p.index + 7)
    w = woven(c, 2.2, uneven=0.18, full=1.0)
    main = c.colour("8f3a34", "35507a", "5f6f4a", "b5833f", named=0.4)
    others = ("d8c9a8", "35507a", "9a5a44", "6f7f5c", "c9a05a", "5a3a4a", "8aa0b0")
    cloths = one_of([main, *(c.second(code) for code in others)], (tint - 0.04) / 0.12)
    # Plain ones, and prints: stripes, checks, dots, sprigs.
    sx, sy = torch.cos(TAU * p.x / 5.2), torch.cos(TAU * p.y / 5.2)
    stripes = smoothstep(0.1, 0.3, sx) * ((kind > 0.36) & (kind <= 0.5))
    check = (smoothstep(-0.1, 0.1, sx) + smoothstep(-0.1, 0.1, sy)) * 0.5
    check = check * ((kind > 0.5) & (kind <= 0.66))
    dots = smoothstep(1.1, 1.35, sx + sy) * ((kind > 0.66) & (kind <= 0.82))
    qx, qy = p.x / 8.5, p.y / 8.5
    qx, qy = (qx - qx.round()) * 8.5, (qy - qy.round()) * 8.5
    turn = torch.atan2(qy, qx)
    sprig = smoothstep(0.3, -0.3, torch.hypot(qx, qy) - 1.7 - 0.8 * torch.cos(turn * 5))
    sprig = sprig * (kind > 0.82)
    print_ = (stripes + check + dots + sprig).clamp(0, 1)
    light = cloths.mean(1, keepdim=True) > 0.5
    ink = torch.where(light, cloths * 0.45, cloths * 0.4 + 0.55)
    cloths = mix(cloths, ink, print_ * 0.85)
    seam = exp(-((p.edge / 0.7) ** 2))
    puff = smoothstep(0.0, 9.0, p.edge)
    # Running stitches hold the layers together a little way in from every seam.
    run = torch.where((p.x < 4.5) | (p.x > p.wide - 4.5), p.y, p.x)
    dash = smoothstep(0.0, 0.25, torch.cos(TAU * run / 3.4))
    stitch = exp(-(((p.edge - 3.0) / 0.42) ** 2)) * dash
    pull = exp(-(((p.edge - 3.0) / 1.5) ** 2))
    pucker = c.noise(7, 1.8, finest=2.5)
    thread = (w.height - 0.75) * 0.22 + w.vary * 0.08
    colour = shade(cloths, thread + own * 0.08 + pucker * 0.02 + c.noise(50, 1.8) * 0.015)
    colour = mix(colour, c.fixed("e9e2d0", "efe9dc"), stitch * 0.9)
    height = 0.3 + puff**0.6 * 0.34 - seam * 0.12 - pull * 0.08 + stitch * 0.07 + w.height * 0.04
    height = height + pucker * 0.018 * (0.4 + pull)
    return c.surface(shade(colour, -shadow(c, height, 4.0, 1.2) * 0.5), height, 0.93)
