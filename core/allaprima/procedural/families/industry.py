"""What comes from works and stands in streets: coats of paint, zinc, cast iron, foams and films."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, shadow
from allaprima.procedural.strewn import polygon, strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 2 * math.pi


@family(
    "metal",
    "metallic car paint",
    "car paint flakes",
    "car paint",
    "metal flake paint",
    "automotive paint",
    "metallic paint",
    "candy paint",
    wear=True,
)
def carpaint(c: Canvas) -> Surface:
    size = c.scale(1.2, 0.0004)
    # Flakes of aluminium float in the base coat, each at an angle of its own; clear coat lies over them.
    q, r = c.cells(size, jitter=1.0), c.cells(size * 0.6, jitter=1.0)
    tilt, small = c.per_cell(q.index), c.per_cell(r.index)
    glint, glow = smoothstep(0.8, 1.0, tilt), smoothstep(0.9, 1.0, small)
    peel = c.noise(9, 2.2, finest=4)
    soft = c.noise(110, 2.4)
    main = c.colour("1f3f7a", "7a1a1e", "3a3d42", "a8aaad", "1d5a4a", named=0.6)
    colour = shade(main, (tilt - 0.5) * 0.08 + (small - 0.5) * 0.05 + soft * 0.02)
    colour = mix(colour, main * 0.35 + 0.62, (glint * 0.2 + glow * 0.12).clamp(0, 0.8))
    return c.surface(
        colour, 0.5 + peel * 0.006, 0.12 + (1 - tilt) * 0.05 + peel * 0.004, 0.55 + glint * 0.4
    )


@family(
    "metal",
    "galvanised steel",
    "galvanized metal",
    "zinc",
    "galvanised metal",
    "zinc sheet",
    "spangled zinc",
    "galvanized steel",
    "hot dip galvanised steel",
)
def galvanised(c: Canvas) -> Surface:
    size = c.scale(22, 0.015)
    at = c.warp(0.7, 12)
    q, r = c.cells(size, jitter=1.0, at=at), c.cells(size * 0.4, jitter=1.0, at=at)
    own, small = c.per_cell(q.index), c.per_cell(r.index)
    # Zinc sets in crystals: ferns that grew from a seed each, and throw back the light each their way.
    turn = own * TAU
    x = q.dx * torch.cos(turn) + q.dy * torch.sin(turn)
    y = q.dy * torch.cos(turn) - q.dx * torch.sin(turn)
    fern = torch.cos((x.abs() * 0.6 + y.abs()) * 38 + own * 40) * smoothstep(0.5, 0.0, q.near)
    cloud, fine = c.noise(60, 1.8), c.noise(5, 1.0)
    marks = strokes(c, 130, (8, 60), (0.2, 0.5), bend=0.3)
    seam = 1 - smoothstep(0.0, 0.03, q.border)
    bloom = smoothstep(1.3, 2.3, c.noise(24, 1.5) + fine * 0.3) * 0.35
    main = c.colour("a3a8ab", "989da1", "aeb2b3", named=0.15)
    tone = (own - 0.5) * 0.22 + (small - 0.5) * 0.07 + fern * 0.045 + cloud * 0.02 + marks * 0.06
    colour = shade(main, tone + fine * 0.012 - seam * 0.05)
    colour = mix(colour, c.fixed("c9cbc8", "d0d1cd"), bloom)
    height = 0.5 + (own - 0.5) * 0.02 + fern * 0.006 - seam * 0.02 - marks * 0.02 + cloud * 0.004
    return c.surface(
        colour, height, 0.34 + (own - 0.5) * 0.14 + bloom * 0.8 + marks * 0.08, 1 - bloom * 0.6
    )


@family(
    "metal",
    "manhole cover",
    "manhole",
    "sewer lid",
    "cast iron cover",
    "sewer cover",
    "utility cover",
    "drain lid",
)
def manhole(c: Canvas) -> Surface:
    n = c.count(c.scale(225, 0.65), c.wide)
    m = c.count(c.wide / n, c.high)
    side = c.wide / n
    x, y = (
        (c.u * n - (c.u * n).floor() - 0.5) * side,
        (c.v * m - (c.v * m).floor() - 0.5) * (c.high / m),
    )
    shape = (c.batch, c.height, c.width)
    r = (torch.hypot(x, y) / (side * 0.42)).expand(shape)
    x, y, turn = x.expand(shape), y.expand(shape), torch.atan2(y, x).expand(shape)
    cloud, fine, grit, spot = c.noise(50, 1.7), c.noise(5, 1.0), c.noise(1.8, 0.4), c.noise(15, 1.4)
    unit = side * 0.42
    # A field of studs, a ring of ribs about it, two pick holes; and a frame in the road.
    step = unit / 6
    gx, gy = x / step, y / step
    stud = torch.maximum((gx - gx.round()).abs(), (gy - gy.round()).abs())
    studs = smoothstep(0.33, 0.24, stud) * (r < 0.66)
    disc = smoothstep(0.3, 0.255, r)
    star = smoothstep(0.0, 0.03, 0.17 + 0.05 * torch.cos(turn * 5 + 1.57) - r)
    studs = studs * (1 - smoothstep(0.33, 0.3, r))
    ribs = (
        smoothstep(-0.1, 0.3, torch.cos(turn * 36))
        * smoothstep(0.72, 0.735, r)
        * smoothstep(0.885, 0.87, r)
    )
    rims = smoothstep(0.022, 0.012, (r - 0.69).abs()) + smoothstep(0.03, 0.02, (r - 0.925).abs())
    rims = rims + smoothstep(0.02, 0.012, (r - 0.29).abs())
    hole = smoothstep(1.0, 0.85, torch.hypot((x.abs() / unit - 0.8) / 0.05, y / unit / 0.028))
    up = torch.maximum(torch.maximum(studs, ribs), torch.maximum(rims.clamp(0, 1), star * disc)) * (
        r < 0.96
    )
    gap = smoothstep(0.012, 0.006, (r - 0.972).abs())
    frame = smoothstep(1.07, 1.06, r)
    road = strew(
        c, 3.1, 0.62, lambda x, y, own: (polygon(x, y, own, 5, 0.8) * 3).clamp(max=0.35),
        size=5.0, sizes=(0.3, 1.15), rise=0.6,
    )  # fmt: skip
    own = c.per_cell(road.index + 3)
    tar = shade(
        c.fixed("434345", "4b4a49"), (own - 0.5) * 0.3 * road.some + cloud * 0.04 + grit * 0.04
    )
    polish = smoothstep(0.3, 1.0, up) * smoothstep(-1.4, 0.8, cloud + fine * 0.3)
    rusty = smoothstep(0.2, 1.8, spot + cloud * 0.5 + fine * 0.3) * (1 - polish * 0.8)
    main = c.colour("4f4f52", "57565a", "45464a", named=0.15)
    iron = shade(main, fine * 0.04 + grit * 0.04 + polish * 0.22)
    iron = mix(iron, shade(c.fixed("6b452c", "754a2e"), fine * 0.12), rusty * 0.55)
    dirt = (1 - up) * smoothstep(-0.8, 1.2, spot + fine * 0.4) * 0.5
    iron = mix(iron, c.fixed("2f2a25", "38322b"), dirt)
    dark = torch.maximum(gap, hole * (r < 0.96))
    iron = mix(iron, c.fixed("0b0a0a"), dark)
    height = mix(
        0.42 + road.height * 0.2 + grit * 0.008,
        0.44 + up * 0.2 + fine * 0.008 + grit * 0.006,
        frame,
    )
    height = height - dark * 0.25
    colour = mix(shade(tar, -shadow(c, height, 2.2, 1.1) * 0.4), iron, frame)
    colour = shade(colour, -shadow(c, height, 3.5, 1.0) * 0.5)
    bare = frame * (1 - dark)
    rough = mix(c.full(0.92), 0.5 - polish * 0.16 + rusty * 0.3 + dirt * 0.3, bare)
    return c.surface(colour, height, rough, bare * (1 - rusty * 0.6) * (1 - dirt))


@family(
    "metal",
    "hazard stripes",
    "warning stripes",
    "caution stripes",
    "caution tape",
    "danger stripes",
    "yellow and black stripes",
    "construction stripes",
    "barricade stripes",
)
def hazard(c: Canvas) -> Surface:
    n = c.count(c.scale(64, 0.15), c.wide)
    m = c.count(c.wide / n, c.high)
    t = c.u * n + c.v * m
    fine, grit, cloud = c.noise(5, 1.0), c.noise(1.8, 0.4), c.noise(60, 1.7)
    t = (t - t.floor()).expand(c.batch, c.height, c.width)
    width = c.wide / n / math.sqrt(2)
    edge = (0.25 - (t - 0.5).abs()) * width + fine * 0.12
    black = smoothstep(-0.3, 0.3, edge)
    q = c.cells(9, jitter=1.0, at=c.warp(1.0, 8))
    wear = c.pick({"": 1.3, "heavily": 0.7, "slightly": 1.8})
    field = cloud * 0.8 + c.noise(14, 1.4) * 0.5 + (c.per_cell(q.index) - 0.5) * 0.5 + fine * 0.08
    bare = smoothstep(-0.03, 0.03, field - wear)
    marks = strokes(c, 220, (8, 80), (0.2, 0.7), bend=0.25)
    grime = smoothstep(0.0, 2.2, c.noise(40, 1.4) + fine * 0.3) * 0.3
    main, other = c.colour("e0b21f", "d9a81c", "e3bb2e", named=0.2), c.second("1d1d1e", "232323")
    paint = shade(mix(main, other, black), cloud * 0.02 + fine * 0.012 + marks * 0.12)
    paint = mix(paint, c.fixed("4a4238", "564c40"), grime * 0.6)
    metal = shade(c.fixed("7d7f81", "8a8b8c"), fine * 0.05 + grit * 0.03)
    rusty = smoothstep(0.3, 1.6, c.noise(8, 1.2) + fine * 0.4)
    metal = mix(metal, shade(c.fixed("7a4a2c", "85522f"), fine * 0.14), rusty * 0.8)
    height = 0.56 - bare * 0.1 + black * 0.008 + grit * 0.004 - marks * 0.03 + fine * bare * 0.012
    colour = shade(mix(paint, metal, bare), -shadow(c, height, 2.5, 1.8) * 0.5)
    return c.surface(
        colour,
        height,
        mix(0.4 + grime * 0.8 + marks * 0.15, 0.55 + rusty * 0.3, bare),
        bare * (1 - rusty),
    )


@family(
    "other", "bubble wrap", "bubble foil", "air bubble packaging", "packing bubbles", wear=False
)
def bubblewrap(c: Canvas) -> Surface:
    size = c.scale(24, 0.01)
    q = c.cells(size, jitter=0.0, aspect=0.866, offset_rows=True)
    popped = c.per_cell(q.index + 5) < 0.07
    wrinkle, fine = outline(c, c.noise(20, 1.7, finest=3)), c.noise(8, 1.6)
    r = q.near / 0.42
    dome = (1 - r * r).clamp(min=LEAST).sqrt()
    crease = exp(-wrinkle * 1.1)
    dome = torch.where(popped, dome * 0.25 + crease * 0.12 * (r < 1), dome)
    rim = exp(-((r - 1.03) ** 2) * 160)
    main = c.colour("c9d2d6", "d2d8da", "c4cfd2", named=0.4)
    light = exp(-((q.dx + 0.14) ** 2 + (q.dy + 0.15) ** 2) * 130) * (~popped)
    crescent = smoothstep(0.6, 0.95, r) * (r < 1) * smoothstep(-0.2, 0.3, q.dx + q.dy)
    tone = (dome - 0.5) * 0.1 + rim * 0.14 + crease * 0.05 - crescent * 0.1 + fine * 0.012
    colour = shade(main, tone + light * 0.45 - 0.06)
    height = 0.16 + dome * 0.62 + rim * 0.02 + crease * 0.02 * (r > 1)
    return c.surface(colour, height, 0.12 + crease * 0.08)


@family(
    "other",
    "styrofoam",
    "polystyrene",
    "expanded polystyrene",
    "packing foam beads",
    "foam board",
    wear=True,
)
def polystyrene(c: Canvas) -> Surface:
    size = c.scale(7.5, 0.004)
    q = c.cells(size, jitter=0.75, at=c.warp(0.5, 8))
    own, fine = c.per_cell(q.index) - 0.5, c.noise(2.0, 0.6)
    # Beads that swelled against each other until all were flat-sided.
    bead = smoothstep(0.0, 0.2, q.border) ** 0.5
    gone = (c.per_cell(q.index + 9) > 0.985).float()
    corner = smoothstep(0.5, 0.72, q.near)
    height = (
        0.4
        + bead * 0.07
        + own * 0.03
        - corner * 0.06
        - gone * 0.2 * smoothstep(0.02, 0.1, q.border)
    )
    main = c.colour("eceeee", "e6e9ea", named=0.3)
    colour = shade(
        main, own * 0.05 + (bead - 0.8) * 0.05 + fine * 0.008 - corner * 0.03 - gone * 0.1 - 0.01
    )
    colour = shade(colour, -shadow(c, height, 2.2, 0.9) * 0.12)
    return c.surface(colour, height, 0.82 - bead * 0.1)


@family(
    "other",
    "egg crate foam",
    "egg carton foam",
    "egg crate",
    "convoluted foam",
    "egg carton",
    "mattress topper foam",
)
def eggcrate(c: Canvas) -> Surface:
    n = c.count(c.scale(27, 0.03), c.wide, multiple=2)
    m = c.count(c.wide / n, c.high, multiple=2)
    shape = (c.batch, c.height, c.width)
    bend = [c.noise(50, 2.4, finest=14) * 0.03 for _ in range(2)]
    x, y = (c.u * n).expand(shape) + bend[0], (c.v * m).expand(shape) + bend[1]
    # Cut between profiled rollers: cones stand on a board, round at their tips, with saddles between.
    wave = (torch.cos(TAU * x) + torch.cos(TAU * y)) * 0.5
    own = c.per_cell(((y.round() % m) * 61 + x.round() % n).int() & 4095) - 0.5
    peak = torch.where(wave > 0, 1 - (1 - wave.clamp(0, 1)) ** 1.25, -(wave.abs() ** 1.35))
    pores, large = c.cells(2.0, jitter=1.0), c.cells(5.0, jitter=1.0)
    fine, cloud = c.noise(2.0, 0.5), c.noise(60, 1.8)
    open_ = (1 - smoothstep(0.12, 0.42, pores.near)) * (c.per_cell(pores.index) > 0.4)
    hole = (1 - smoothstep(0.06, 0.2, large.near)) * (c.per_cell(large.index) > 0.8)
    skin = smoothstep(0.0, 0.12, pores.border) * 0.5
    # The knife left faint rings where it turned.
    rings_ = torch.sin(wave * 26 + own * 4) * smoothstep(0.95, 0.2, wave.abs())
    main = c.colour("3d3f43", "4a4c50", "c9b98a", "4a5a6a", named=0.5)
    tone = fine * 0.035 + cloud * 0.02 + skin * 0.03 + rings_ * 0.012 + own * 0.03
    colour = shade(main, tone - open_ * 0.16 - hole * 0.3 + (peak + 0.1) * 0.13)
    height = 0.46 + peak * (0.4 + own * 0.05) + fine * 0.006 + rings_ * 0.004
    height = height - open_ * 0.022 - hole * 0.05
    deep = (-raised(c, height, 15.0)).clamp(min=0)
    return c.surface(shade(colour, -(deep * 0.7).clamp(0, 0.4)), height, 0.96 - skin * 0.04)


@family(
    "ground",
    "rubber crumb",
    "playground rubber",
    "rubber granules",
    "running track",
    "sports court rubber",
    "athletics track",
    "epdm flooring",
    "tartan track",
)
def rubbercrumb(c: Canvas) -> Surface:
    size = c.scale(5.4, 0.003)
    s = strew(
        c, size * 0.52, 0.62, lambda x, y, own: (polygon(x, y, own, 6, 0.5) * 2.2).clamp(max=0.45),
        size=size, sizes=(0.4, 1.15), rise=0.5,
    )  # fmt: skip
    own, kind = c.per_cell(s.index + 7), c.per_cell(s.index + 13)
    grit, cloud = c.noise(1.8, 0.4), c.noise(60, 1.7)
    main = c.colour("a8462f", "8f3d2c", "3f6a4a", "35588a", named=0.4)
    other = c.second("2b2a2a", "7a2f22", "d9cfc0")
    colour = shade(main, (own - 0.5) * 0.28 + grit * 0.025 + cloud * 0.025)
    colour = mix(colour, shade(other, (own - 0.5) * 0.25), smoothstep(0.86, 0.88, kind))
    colour = mix(shade(main * 0.4, grit * 0.05), colour, s.some)
    height = 0.25 + s.height * 0.42 + grit * 0.008
    return c.surface(shade(colour, -shadow(c, height, 2.4, 1.1) * 0.55), height, 0.93)


@family(
    "other",
    "tyre tread",
    "tire tread",
    "rubber tyre",
    "car tyre",
    "truck tyre",
    "tractor tyre",
    "off-road tyre",
)
def tyre(c: Canvas) -> Surface:
    n = c.count(c.scale(256, 0.2), c.wide)
    m = c.count(c.wide / n / 8, c.high)
    shape = (c.batch, c.height, c.width)
    x = (c.u * n).expand(shape)
    side = 0.5 - (x - x.floor())
    a = side.abs() * 2
    wide, pitch = c.wide / n, c.high / m
    # Two grooves run round on each side; blocks between them are cut across aslant, and sliced.
    ring = a * 2.5 + 0.04 * torch.cos(TAU * c.v * m).expand(shape)
    rib = ring.floor()
    from_groove = torch.where(
        ring.round() > 0.5, (ring - ring.round().clamp(max=2)).abs(), c.full(9.0)
    ) * (wide / 5)
    y = (c.v * m).expand(shape) + a * 1.5 + rib * 0.37 + (side < 0) * 0.5
    fy = y - y.floor()
    block = (y.floor() % m).int() * 13 + rib.int() * 3 + (side < 0).int() + 7
    from_cut = torch.minimum(fy, 1 - fy) * pitch * 0.86
    cut_here = torch.where(rib > 0.5, from_cut, from_cut + 0.6)
    # Tyre lies beside tyre.
    apart = (1 - a) * (wide / 2) - 3.0
    edge = (
        torch.minimum(torch.minimum(from_groove - 4.2, cut_here - 2.1), apart)
        + c.noise(9, 1.6, finest=3) * 0.1
    )
    face, round_ = smoothstep(-0.2, 0.3, edge), smoothstep(-0.2, 1.5, edge)
    saw = (ring * 3.2 - (ring * 3.2).floor() - 0.5).abs() - 0.25
    slice_ = (fy * 3 + saw * 0.5 + 0.5) - (fy * 3 + saw * 0.5 + 0.5).round()
    slices = smoothstep(0.6, 0.25, slice_.abs() * pitch / 3) * smoothstep(0.4, 1.6, edge)
    fine, grit, cloud, spot = c.noise(5, 1.0), c.noise(1.7, 0.4), c.noise(60, 1.7), c.noise(14, 1.4)
    own = c.per_cell(block & 4095) - 0.5
    wear_ = strokes(c, 300, (3, 22), (0.2, 0.6), lean=math.pi / 2, turn=0.5, bend=0.3) * round_
    dust = smoothstep(-0.5, 1.8, spot + cloud * 0.5 + fine * 0.3) * (0.12 + 0.4 * (1 - round_))
    pebble = strew(
        c, 20.0, 0.62, lambda x, y, own: (polygon(x, y, own, 6, 0.5) * 2.5).clamp(max=0.5),
        size=4.6, sizes=(0.4, 1.1), rise=0.1,
    )  # fmt: skip
    caught = pebble.some * smoothstep(0.3, -1.0, edge) * (c.per_cell(pebble.index + 3) > 0.72)
    main = c.colour("343435", "2e2e30", "3b3a39", named=0.1)
    colour = shade(
        main, own * 0.05 + fine * 0.02 + grit * 0.015 + wear_ * 0.1 - slices * 0.55 + round_ * 0.05
    )
    colour = mix(colour, c.fixed("7d7264", "6d6456"), dust.clamp(0, 0.6))
    colour = mix(colour, shade(c.fixed("8d867b", "7a7368"), fine * 0.1), caught)
    height = 0.1 + face * 0.48 + round_ * 0.14 + own * 0.02 - slices * 0.3 + fine * 0.006
    height = height + grit * 0.004 + caught * pebble.height * 0.3
    colour = shade(colour, -shadow(c, height, 5.0, 1.0) * 0.45)
    return c.surface(colour, height, 0.72 + dust * 0.35 - wear_ * 0.08 + grit * 0.02)
