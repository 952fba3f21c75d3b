"""Cloth that hangs and lies in folds, straps that are plaited, and what closes clothes."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised, sampled, shadow
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.weave import woven

TAU = 6.2831853


@family(
    "fabric",
    "curtain folds",
    "curtain",
    "drapery",
    "draped silk",
    "silk folds",
    "wrinkled bed sheet",
    "crumpled fabric",
    wear=False,
)
def drapery(c: Canvas) -> Surface:
    return c.variant(
        {
            "curtain folds|curtain|drape|pleat|theatre|stage": _hung,
            "draped silk|silk|satin|flowing": lambda c: _laid(c, True),
            "wrinkled bed sheet|sheet|crumpled|wrinkled|bed|linen|cotton|creased": lambda c: _laid(
                c, False
            ),
        }
    )


def _hung(c: Canvas) -> Surface:
    """Pleats that hang from a rail: round outwards, narrow inwards, swaying a little on their way down."""
    n = c.count(c.scale(42, 0.15), c.wide)
    sway = c.noise(220, 3.0, stretch=0.6, finest=90) * 0.16
    uneven = c.noise(400, 2.6, stretch=0.16, finest=200) * 0.12
    x = (c.u * n + sway + uneven).expand(c.batch, c.height, c.width)
    number = (x.floor() % n).int()
    t = x - x.floor()
    # Each takes more or less of the cloth.
    middle = 0.5 + (c.per_cell(number + 3) - 0.5) * 0.24
    t = torch.where(t < middle, t / middle * 0.5, 0.5 + (t - middle) / (1 - middle) * 0.5)
    wave = 0.5 - 0.5 * torch.cos(TAU * t)
    fold = wave**0.62
    minor = c.noise(160, 2.2, stretch=0.1, finest=80) * 0.03
    w = woven(c, 1.8, uneven=0.25, full=1.02)
    pile, cloud = c.noise(1.6, 0.2), c.noise(60, 1.8)
    height = 0.08 + fold * 0.74 + minor + w.height * 0.006
    main = c.colour("7d1f2c", "3a4a63", "b9ab8e", "5d6b58", named=0.5)
    dark = shadow(c, height, 11.0, 1.0)
    tone = w.vary * 0.05 + pile * 0.02 + cloud * 0.012 + minor * 0.6 + (fold - 0.6) * 0.12
    colour = shade(shade(main, tone), -dark * 0.5)
    return c.surface(colour, height, 0.78 + pile * 0.02)


def _laid(c: Canvas, soft: bool) -> Surface:
    """Cloth that lies as it fell: long folds that part and meet; and creases, where it is stiff."""
    w = woven(c, 1.6 if soft else 2.2, 4 if soft else 1, 1, uneven=0.22, full=1.03, satin=soft)
    size = c.scale(78, 0.25)
    slack = smoothstep(-1.0, 1.2, c.noise(120, 2.4))
    if soft:
        # Ridges of noise in two sizes, bent by larger ones.
        u, v = c.warp(18, 110)
        wide = sampled(c, c.noise(size * 1.2, 3.2, stretch=0.7, finest=size * 0.42), u, v)
        narrow = sampled(c, c.noise(size * 0.5, 3.0, stretch=0.45, finest=size * 0.2), u, v)
        ridge = 1 - (wide * wide + 0.03).sqrt() * 0.62
        rib = 1 - (narrow * narrow + 0.05).sqrt() * 0.6
        body = ridge * 0.55 + rib * 0.2 * (0.4 + slack)
    else:
        # Folds as wide as the cloth is stiff, that run out and begin again.
        body = c.noise(130, 2.8, finest=50) * 0.1
        for k, (wave, width, tall) in enumerate(((110, 9.0, 0.34), (64, 5.0, 0.2), (40, 3.0, 0.1))):
            line = c.noise(
                size * (wave / 78), 2.8, stretch=(0.55, 1.6, 0.8)[k], finest=size * (wave / 200)
            )
            fold = exp(-outline(c, line) / width) * smoothstep(-0.6, 1.1, c.noise(70, 2.2))
            body = body + fold * tall
    level = body - body.mean((1, 2), keepdim=True)
    height = 0.5 + level * (0.5 if soft else 0.42) + (w.height - 0.7) * (0.004 if soft else 0.008)
    fibre = c.noise(1.7, 0.3)
    if soft:
        main = c.colour("8f2438", "2d4a74", "d8cbb8", "40684f", "b59a5c", named=0.5)
    else:
        main = c.colour("e6e3dc", "dcd7cc", "cfd6db", "b9b2a3", named=0.4)
    edge = raised(c, height, 5.0)
    tone = w.vary * 0.045 + fibre * 0.012 + edge * 0.5
    colour = shade(shade(main, tone), -shadow(c, height, 9.0, 1.1) * 0.42)
    return c.surface(colour, height, (0.3 if soft else 0.82) + w.vary * 0.03)


@family(
    "other",
    "woven leather",
    "woven leather straps",
    "braided leather",
    "leather weave",
    "woven straps",
    "webbing straps",
)
def straps(c: Canvas) -> Surface:
    size = c.scale(30, 0.025)
    n, m = (c.count(size, along, multiple=2) for along in (c.wide, c.high))
    shape = (c.batch, c.height, c.width)
    x = (c.u * n).expand(shape) + c.noise(90, 2.4, finest=40) * 0.012
    y = (c.v * m).expand(shape) + c.noise(90, 2.4, finest=40) * 0.012
    ix, iy = x.floor(), y.floor()
    fx, fy = x - ix - 0.5, y - iy - 0.5
    weft = ((ix + iy) % 2 < 1).float()
    step = c.wide / n
    along, across = mix(fy, fx, weft), mix(fx, fy, weft) * step
    half = step * 0.47
    rim = half - across.abs()
    on = smoothstep(-0.15, 0.25, rim)
    # A strap is flat with rounded edges; it rises over its neighbour and dips at both ends.
    bow = torch.cos(along * 3.1416).clamp(min=LEAST) ** 0.5
    round_ = 1 - (1 - (rim / 3.0).clamp(0, 1)) ** 2
    grain, fine, cloud = c.cells(4.6), c.noise(3, 0.9), c.noise(50, 1.7)
    wrinkle = c.noise(7, 1.2)
    pebble = smoothstep(0.02, 0.3, grain.border)
    # Stitches along both edges, in a groove.
    length = 3.4
    stitch_at = along * step / length
    place = (stitch_at - stitch_at.round()).abs() * length
    line = (rim - 3.0).abs()
    stitch = smoothstep(0.62, 0.42, line) * smoothstep(1.3, 1.05, place)
    groove = exp(-((line / 0.8) ** 2)) * on
    number = mix(ix % n, (iy % m) + 600, weft).int()
    own = c.per_cell(number) - 0.5
    height = 0.14 + on * (0.2 + round_ * 0.14 + bow * 0.3)
    height = height + on * (pebble * 0.018 + wrinkle * 0.006 - groove * 0.03) + stitch * on * 0.045
    main = c.colour("7a4a2a", "5b3420", "2a2523", "a8703f", "8a5a3a", named=0.45)
    thread = c.second("d6c6a2", "cbb88e", "2a241f")
    tone = own * 0.1 + (pebble - 0.7) * 0.1 + wrinkle * 0.02 + cloud * 0.02 + fine * 0.015
    worn = smoothstep(0.9, 0.2, round_) * on * 0.08 + smoothstep(0.8, 1.0, bow) * 0.03
    colour = shade(main, tone + worn - groove * 0.12)
    colour = mix(colour, shade(thread, fine * 0.03), stitch * on)
    colour = mix(main * 0.16, colour, on)
    colour = shade(colour, -shadow(c, height, 5.0, 1.1) * 0.6)
    rough = 0.46 + own * 0.08 - (pebble - 0.7) * 0.1 + stitch * 0.3
    return c.surface(colour, height, mix(c.full(0.9), rough, on))


@family(
    "fabric",
    "zip fastener",
    "zipper",
    "zip",
    "zippers",
    "metal zipper",
    "jacket zip",
)
def zip_(c: Canvas) -> Surface:
    n = c.count(c.scale(128, 0.04), c.wide)
    pitch_n = c.count(7.0, c.high)
    shape = (c.batch, c.height, c.width)
    u = (c.u * n).expand(shape)
    step = c.wide / n
    x = (u - u.floor() - 0.5) * step
    t = (c.v * pitch_n).expand(shape)
    pitch = c.high / pitch_n
    away = x.abs()
    w = woven(c, 2.6, uneven=0.16)
    # The tape is a fine twill.
    twill = torch.cos(TAU * (c.u * c.count(2.2, c.wide) + c.v * c.count(2.2, c.high)))
    fine, fuzz, cloud = c.noise(4, 1.0), c.noise(1.7, 0.3), c.noise(50, 1.7)
    # The tape lies under the cloth, whose hem is turned in and stitched twice.
    tape = smoothstep(19.2, 18.8, away)
    cord = smoothstep(1.0, 0.0, ((away - 7.6) / 1.7) ** 2) ** 0.5
    hem = exp(-(((away - 21.0) / 1.6) ** 2)) * (away > 19)
    seam = exp(-(((away - 24.5) / 0.9) ** 2)) + exp(-(((away - 31.0) / 0.9) ** 2))
    stitch_n = c.count(5.6, c.high)
    s = (c.v * stitch_n).expand(shape)
    dash = smoothstep(0.42, 0.36, (s - s.floor() - 0.5).abs())
    thread = smoothstep(0.35, 0.7, seam) * dash
    # Teeth from left and right by turns: a foot that grips the cord, a neck, a head with a dimple.
    metal, tooth_height, dimple = c.full(0.0), c.full(0.0), c.full(0.0)
    for side, phase in ((-1.0, 0.0), (1.0, 0.5)):
        y = (t + phase - (t + phase).round()) * pitch
        along = x * side
        wide = 1.55 + 0.5 * smoothstep(3.5, 6.0, along) + 0.35 * smoothstep(1.2, -0.6, along)
        box = torch.minimum(wide - y.abs(), torch.minimum(along + 2.5, 8.6 - along))
        body = smoothstep(-0.05, 0.3, box)
        level = body * (0.2 + 0.16 * smoothstep(0.0, 1.5, box))
        tooth_height = torch.maximum(tooth_height, level)
        metal = torch.maximum(metal, body)
        dimple = torch.maximum(
            dimple, smoothstep(1.0, 0.5, torch.hypot((along + 0.6) / 1.3, y / 0.8)) * body
        )
    number = (t.floor() % pitch_n).int()
    own = c.per_cell(number + 5) - 0.5
    main = c.colour("2c3440", "3a3a3c", "5a4a3a", "4a5a48", named=0.5)
    steel = c.second("c2b089", "b9bbbd", "a88a55")
    band = shade(main * 0.8, twill * 0.04 + fuzz * 0.03)
    cloth = shade(main, w.vary * 0.09 + (w.height - 0.6) * 0.2 + fuzz * 0.025 + cloud * 0.015)
    colour = mix(cloth, band, tape)
    colour = mix(colour, shade(main, c.full(0.16) + fuzz * 0.03), thread * (1 - tape))
    colour = mix(colour, shade(steel, own * 0.08 + fine * 0.015 - dimple * 0.15), metal)
    ground = mix(
        0.42 + w.height * 0.06 + hem * 0.1 - seam * 0.05 * (1 - tape),
        0.27 + twill * 0.008,
        tape,
    )
    ground = ground + cord * 0.12 * tape + thread * 0.05 * (1 - tape)
    height = torch.where(metal > 0.5, 0.3 + tooth_height - dimple * 0.06, ground)
    colour = shade(colour, -shadow(c, height, 3.5, 1.1) * 0.6)
    rough = mix(c.full(0.88), 0.28 + own * 0.06 + fine * 0.015, metal)
    return c.surface(colour, height, rough, metal)
