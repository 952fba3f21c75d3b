"""Woven, knitted, tufted and felted cloth."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, mix, smoothstep
from allaprima.procedural.relief import raised, sampled, shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.weave import Weave, woven

TAU = 2 * math.pi


def cloth(
    c: Canvas, colour: torch.Tensor, w: Weave, *, deep: float = 0.5, vary: float = 0.14
) -> Surface:
    """A cloth of threads of these colours, darker between them.

    Args:
        colour: (B, 3, H, W) or smaller, of the threads.
        deep: how dark the places between threads are.
        vary: how much threads differ.
    """
    light = (w.height - 0.75) * deep + w.vary * vary + c.noise(50, 1.8) * 0.02
    colour = shade(colour.expand(c.batch, 3, c.height, c.width), light)
    colour = shade(colour, -w.gap * 0.55)
    # A thread rises by about half its breadth, and white is 2 % of 256 units above black.
    rise = (w.pitch * 0.11).clamp(max=0.62)
    height = 0.45 + (w.height - 0.5) * rise + w.vary * rise * 0.05
    return c.surface(colour, height, 0.93 - w.height * 0.05)


@family(
    "fabric",
    "linen",
    "woven cloth",
    "canvas fabric",
    "cotton cloth",
    "table cloth",
    "burlap",
    "sofa fabric",
    "curtain fabric",
)
def linen(c: Canvas) -> Surface:
    return c.variant(
        {
            "linen": _linen,
            "burlap|hessian|jute|sackcloth": _burlap,
            "canvas|sail|upholstery|sofa|couch": _canvas,
            "cotton|muslin|poplin|bed sheets|napkin": _cotton,
            "corduroy": _corduroy,
        }
    )


def _linen(c: Canvas) -> Surface:
    w = woven(c, c.scale(3.4, 0.0008), uneven=0.34, full=0.92)
    main = c.colour("cdbf9f", "d8cdb6", "b9a888", "8a8f94", named=0.45)
    # Slubs: here and there a stretch of yarn is thicker.
    slub = mix(c.noise(44, 1.0, stretch=0.05), c.noise(2.2, 1.0, stretch=20.0), w.weft)
    slub = smoothstep(1.4, 2.6, slub)
    w.height = w.height + slub * 0.15
    w.vary = w.vary + slub * 0.9
    return cloth(c, main, w, deep=0.5, vary=0.17)


def _burlap(c: Canvas) -> Surface:
    w = woven(c, c.scale(6.2, 0.0022), uneven=0.3, full=0.82, hairy=0.05)
    main = c.colour("b1905f", "a58453", "bd9f70", named=0.2)
    hairs = strokes(c, 900, (6, 26), (0.3, 0.7), bend=1.6)
    colour = shade(main, hairs * 0.22 - 0.03)
    colour = mix(colour, main * 0.2, w.gap)
    w.height = w.height * (1 - w.gap * 0.6) + hairs * 0.06
    return cloth(c, colour, w, deep=0.65, vary=0.26)


def _canvas(c: Canvas) -> Surface:
    w = woven(c, c.scale(4.4, 0.001), uneven=0.18, full=1.0)
    main = c.colour("d9d0ba", "a79c86", "8a8577", "6f7a80", named=0.45)
    return cloth(c, main, w, deep=0.55, vary=0.12)


def _corduroy(c: Canvas) -> Surface:
    n = c.count(c.scale(9.5, 0.003), c.wide)
    x = c.u * n + c.noise(40, 2.2, stretch=0.3, finest=12) * 0.015
    fx = x - x.floor() - 0.5
    # Cut pile stands in cords; between them the ground weave is seen.
    cord = (1 - (fx * 2.25) ** 2).clamp(min=LEAST).sqrt()
    tuft = c.cells(2.6, jitter=1.0, stretch=1.5)
    pile, lay, fuzz = (1 - tuft.near).clamp(0, 1), c.noise(50, 2.0, stretch=0.4), c.noise(1.6, 0.3)
    ground = smoothstep(0.05, 0.45, cord)
    weave_ = torch.cos(TAU * c.v * c.count(2.4, c.high)) * (1 - ground)
    main = c.colour("8a6a45", "5b4a38", "3f4a3c", "6d2f2c", "b08d5a", named=0.5)
    own = c.per_cell(tuft.index) - 0.5
    worn = smoothstep(0.4, 1.9, c.noise(60, 1.8) + cord * 0.4) * 0.1
    tone = own * 0.12 + (pile - 0.5) * 0.14 * ground + lay * 0.03 + fuzz * 0.03 + worn
    colour = shade(main, tone + (cord - 0.8) * 0.1 + weave_ * 0.06)
    colour = mix(colour, main * 0.42, (1 - ground) * 0.75)
    height = 0.14 + cord * 0.55 + pile * 0.08 * ground + lay * 0.02 + fuzz * 0.012 + weave_ * 0.02
    return c.surface(colour, height, 0.96)


def _cotton(c: Canvas) -> Surface:
    w = woven(c, c.scale(2.4, 0.0004), uneven=0.16, full=1.0, hairy=0.1)
    main = c.colour("e6e2da", "d7dbe0", "c9bfae", named=0.5)
    crease = c.noise(80, 2.0)
    s = cloth(c, shade(main, crease * 0.02), w, deep=0.3, vary=0.07)
    return c.surface(s.colour, s.height + crease * 0.03, s.roughness)


@family("fabric", "denim", "jeans", "blue jeans", "jean fabric", "denim jacket")
def denim(c: Canvas) -> Surface:
    w = woven(c, c.scale(3.3, 0.0006), 3, 1, uneven=0.22, full=0.98)
    worn = c.pick({"": 0.05, "faded": 0.3, "worn": 0.22})
    blue = c.colour("2c4470", "35527f", "22355c", "466690", named=0.15)
    # Indigo lies on the outside of the warp, and is rubbed off where it stands out.
    bare = mix(blue, c.fixed("c9d0d8", "d5d6d2"), c.full(0.78))
    rubbed = smoothstep(0.72, 1.05, w.height + c.noise(5, 0.9) * 0.12) * 0.3
    cloud = c.noise(60, 2.0)
    # Uneven yarns streak along the warp.
    streak = c.noise(70, 1.2, stretch=0.03)
    blue = shade(blue, streak * 0.06 + cloud * worn * 0.5 + worn * 0.7)
    colour = mix(blue, bare, (rubbed * (1 + worn * 2)).clamp(0, 1))
    colour = mix(colour, bare, w.weft * 0.92)
    return cloth(c, colour, w, deep=0.6, vary=0.16)


@family(
    "fabric",
    "knitted wool",
    "knit",
    "wool sweater",
    "knitted fabric",
    "jumper",
    "knitwear",
    "chunky knit",
)
def knit(c: Canvas) -> Surface:
    size = c.scale(15, 0.005)
    nx, ny = c.count(size, c.wide), c.count(size * 0.7, c.high)
    # A column of loops is a row of Vs: two legs that lean together, each row tucked into the last.
    sway = c.noise(60, 2.0) * 0.07
    x = c.u * nx + sway + c.noise(18, 2.0, finest=5) * 0.03
    fx = (x - x.floor()) * 2 - 1
    leg = fx.abs()
    y = c.v * ny + c.noise(18, 2.0, finest=5) * 0.05 + leg * 1.35
    fy = y - y.floor()
    # Each leg is a thick strand that bulges in its middle.
    across = (leg - 0.5) * 2
    along = fy * 2 - 1
    lens = 1.04 - 0.16 * along.abs() ** 2.2
    tube = (1 - (across / lens) ** 2).clamp(min=LEAST).sqrt()
    bow = (1 - along**2).clamp(min=LEAST) ** 0.5
    height = tube * (0.25 + 0.75 * bow)
    # Plies twisted about each other, and loose fibres.
    ply = torch.cos(TAU * (fy * 2.4 + across * 0.7)) * tube
    fuzz = c.noise(1.8, 0.4)
    hairs = strokes(c, 700, (5, 16), (0.25, 0.5), bend=2.5)
    index = (y.floor() * 61 + x.floor() % nx).int()
    tone = c.per_cell(index % 4096) - 0.5
    main = c.colour("d9cdb8", "8c8c90", "a33a3a", "41577a", "c8b48c", named=0.5)
    deep = 1 - smoothstep(0.0, 0.65, height)
    colour = shade(main, ply * 0.06 + fuzz * 0.03 + tone * 0.05 + (height - 0.7) * 0.25)
    colour = mix(colour, main * 0.36, deep * 0.85)
    colour = shade(colour, hairs * 0.2)
    height = 0.08 + height * 0.72 + ply * 0.035 + fuzz * 0.012 + hairs * 0.04
    return c.surface(colour, height, 0.97 - deep * 0.02)


@family(
    "fabric",
    "carpet",
    "rug",
    "plush carpet",
    "office carpet",
    "bedroom carpet",
    "towel",
    "terry cloth",
)
def carpet(c: Canvas) -> Surface:
    size = c.scale(5.2, 0.004)
    q = c.cells(size, jitter=0.75, at=c.warp(0.8, 9))
    turn = c.per_cell(q.index + 7) * TAU
    tuft = (1 - (q.near * 1.25) ** 2).clamp(min=LEAST).sqrt()
    # A tuft is of twisted ends of yarn that lean one way.
    ends = c.cells(size * 0.36, jitter=1.0)
    strand = (1 - ends.near * 0.9).clamp(0, 1)
    lean = q.dx * torch.cos(turn) + q.dy * torch.sin(turn)
    lay = c.noise(60, 2.0)
    main = c.colour("8f8578", "a59b8c", "6b6f78", "b3a58f", named=0.5)
    height = 0.12 + tuft * 0.45 + strand * 0.25 * (0.4 + tuft) + lean * 0.12 + lay * 0.03
    fuzz = c.noise(1.6, 0.3)
    tone = (c.per_cell(q.index) - 0.5) * 0.2 + (c.per_cell(ends.index + 9) - 0.5) * 0.22
    colour = shade(main, tone + lean * 0.25 + fuzz * 0.03 + lay * 0.05)
    colour = shade(colour, -shadow(c, height, 2.2, 1.1) * 0.75 + 0.06)
    return c.surface(colour, height + fuzz * 0.015, 0.98)


@family(
    "fabric", "felt", "wool felt", "billiard table", "pool table cloth", "suede", "velvet", "velour"
)
def felt(c: Canvas) -> Surface:
    return c.variant(
        {
            "felt|billiard table|pool table": _felt,
            "velvet|velour|theatre curtain|stage curtain": _velvet,
            "suede|alcantara|nubuck": _suede,
            "satin|silk|organza|chiffon|taffeta": _satin,
        }
    )


def _felt(c: Canvas) -> Surface:
    c.measure(256, 0.15)
    # Short fibres in all directions, pressed together.
    hairs = strokes(c, c.tensor([5200.0] * c.batch), (5, 17), (0.35, 0.8), bend=2.2)
    a, b = c.noise(7, 0.7, stretch=3.0), c.noise(7, 0.7, stretch=0.33)
    clump, lay = c.noise(11, 1.2), c.noise(90, 2.4)
    main = c.colour("2f6b46", "7a7f84", "6d2434", "3a4f78", named=0.55)
    tone = hairs * 0.2 - 0.06 + (a + b) * 0.02 + clump * 0.03 + lay * 0.025
    height = 0.42 + hairs * 0.16 + (a + b) * 0.025 + clump * 0.05 + lay * 0.02
    return c.surface(shade(main, tone), height, 0.97)


def _velvet(c: Canvas) -> Surface:
    # The pile leans with every touch, and where it leans away it shines.
    touch = c.noise(c.scale(60, 0.12), 2.2) + c.noise(20, 1.9) * 0.12
    pile = c.noise(1.5, 0.1)
    fold = c.noise(120, 2.6, stretch=0.5)
    main = c.colour("6d1f33", "2b2f66", "1f4a3c", "4a2a5a", named=0.55)
    sheen = smoothstep(-1.8, 2.6, touch + fold * 0.4)
    colour = shade(main, sheen * 0.24 - 0.12 + pile * 0.03 + touch * 0.03)
    height = 0.5 + touch * 0.05 + fold * 0.06 + pile * 0.02
    return c.surface(colour, height, 0.8 - sheen * 0.18 + pile * 0.02)


def _suede(c: Canvas) -> Surface:
    nap, pile = c.noise(5, 0.9), c.noise(1.6, 0.2)
    stroke = c.noise(c.scale(46, 0.09), 2.0, stretch=1.8) + c.noise(16, 1.6, stretch=2.0) * 0.4
    hairs = strokes(c, 3200, (2, 7), (0.3, 0.6), lean=0.4, turn=2.0, bend=1.0)
    main = c.colour("8a6243", "a47a55", "6b4a34", "55514d", named=0.5)
    tone = smoothstep(-0.6, 0.9, stroke) * 0.16 - 0.08 + nap * 0.035 + pile * 0.03 + hairs * 0.06
    height = 0.45 + nap * 0.05 + pile * 0.03 + stroke * 0.04 + hairs * 0.05
    return c.surface(shade(main, tone), height, 0.94)


def _satin(c: Canvas) -> Surface:
    w = woven(c, c.scale(1.6, 0.0004), 4, 1, uneven=0.2, full=1.05, satin=True)
    # Soft folds, whose light runs along the threads.
    drape = c.noise(c.scale(110, 0.17), 3.0, stretch=0.6, finest=34)
    main = c.colour("b9a37c", "8f2438", "2d4a74", "d8d2cc", "40684f", named=0.5)
    slope = (drape.roll(-1, 2) - drape.roll(1, 2)) * (c.unit * 16)
    sheen = smoothstep(-1.6, 2.0, slope + drape * 0.2)
    colour = shade(main, sheen * 0.14 - 0.08 + w.vary * 0.04 + (w.height - 0.7) * 0.06)
    return c.surface(colour, 0.5 + drape * 0.13 + w.height * 0.012, 0.32 + w.vary * 0.04)


@family(
    "fabric", "tartan", "plaid", "plaid flannel", "scottish kilt", "checked shirt", "flannel shirt"
)
def tartan(c: Canvas) -> Surface:
    w = woven(c, 3.0, 2, 2, uneven=0.12)
    n, m = c.count(c.scale(44, 0.05), c.wide), c.count(c.scale(44, 0.057) * 0 + 44, c.high)

    def sett(
        t: torch.Tensor, w1: torch.Tensor, w2: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        s = (t - t.floor() - 0.5).abs()
        return (s < w1).float(), ((s > 0.36) & (s < 0.36 + w2)).float()

    w1, w2 = c.uniform(0.14, 0.24), c.uniform(0.025, 0.05)
    bx, lx = sett(c.u * n, w1, w2)
    by, ly = sett(c.v * m, w1, w2)
    main = c.colour("9b2323", "23452f", "22345c", "7d6a4a", named=0.5)
    second, line = c.second("16261d", "141a2c", "2a1a1a"), c.second("d9b93a", "e6e1d4", "c9a23c")
    colour_x = mix(mix(main, second, bx), line, lx)
    colour_y = mix(mix(main, second, by), line, ly)
    return cloth(c, mix(colour_x, colour_y, w.weft), w, deep=0.45, vary=0.1)


@family("fabric", "striped fabric", "stripes", "striped cloth", "awning", "deck chair fabric")
def stripes(c: Canvas) -> Surface:
    w = woven(c, 3.0, uneven=0.16)
    n = c.count(c.scale(26, 0.02), c.wide)
    s = c.u * n - (c.u * n).floor()
    band = smoothstep(0.25, 0.27, (s - 0.5).abs())
    main, other = (
        c.colour("b23a35", "2d4f7c", "3d6b52", "c98a3a", named=0.5),
        c.second("efe9dc", "e2d8c4", "f4f1ea"),
    )
    return cloth(c, mix(main, other, band), w, deep=0.45, vary=0.08)


@family("fabric", "polka dot fabric", "polka dots", "dotted cloth", "spotted fabric")
def dots(c: Canvas) -> Surface:
    w = woven(c, 2.6, uneven=0.14, full=1.0)
    size = c.scale(20, 0.015)
    q = c.cells(size, jitter=0.0, offset_rows=True, aspect=0.866)
    dot = 1 - smoothstep(0.0, 0.05, q.near - c.uniform(0.22, 0.32))
    main, other = (
        c.colour("b5303a", "23324f", "2f6f68", "d98aa0", named=0.5),
        c.second("f4f0e6", "f7f5ef"),
    )
    return cloth(c, mix(main, other, dot), w, deep=0.35, vary=0.07)


@family("fabric", "camouflage", "camo", "army uniform", "military fabric")
def camouflage(c: Canvas) -> Surface:
    return c.variant({"camouflage": _woodland, "digital camouflage|digital|pixel": _digital})


def _camouflaged(c: Canvas, blots: list[torch.Tensor]) -> Surface:
    """Cloth with blots of three colours on a fourth, each where its field is positive."""
    main = c.colour("6d7350", "767252", "66704f", named=0.2)
    tan, brown, black = (main * (1 - w) + c.second(code) * w for code, w in (
        ("b3a77f", 0.85), ("5a4632", 0.85), ("23241f", 0.9),
    ))  # fmt: skip
    colour = main.expand(c.batch, 3, c.height, c.width)
    for tint, blot in zip((tan, brown, black), blots, strict=True):
        colour = mix(colour, tint, blot)
    w = woven(c, 1.7, 2, 1, uneven=0.16, full=1.02)
    faded = c.noise(60, 1.8)
    s = cloth(c, shade(colour, faded * 0.02), w, deep=0.3, vary=0.08)
    wave = c.noise(70, 2.4, finest=16)
    return c.surface(s.colour, s.height + wave * 0.05, s.roughness)


def _woodland(c: Canvas) -> Surface:
    size = c.scale(62, 0.15)
    ragged = c.noise(9, 1.8, finest=3) * 0.09
    fields = [c.noise(size * part, 2.5, stretch=1.6) + ragged for part in (1.0, 0.95, 0.62)]
    cuts = (0.35, 0.55, 0.95)
    blots = [smoothstep(-0.025, 0.025, f - cut) for f, cut in zip(fields, cuts, strict=True)]
    return _camouflaged(c, blots)


def _digital(c: Canvas) -> Surface:
    size = c.scale(46, 0.085)
    n = c.count(c.scale(3.8, 0.007), c.wide)
    m = c.count(c.wide / n, c.high)
    u, v = ((c.u * n).floor() + 0.5) / n, ((c.v * m).floor() + 0.5) / m
    fields = [
        sampled(c, c.noise(size * part, 1.7, stretch=1.3, finest=7), u, v)
        for part in (1.0, 0.9, 0.6)
    ]
    return _camouflaged(
        c, [(f > cut).float() for f, cut in zip(fields, (0.3, 0.5, 0.95), strict=True)]
    )


@family("fabric", "fur", "animal fur", "shaggy fur", "bear fur", "teddy bear")
def fur(c: Canvas) -> Surface:
    clump = c.noise(c.scale(34, 0.03), 1.8, stretch=0.35, finest=14)
    bend = c.noise(90, 2.4, finest=40) * 5 + clump * 0.7
    strand, fine = c.noise(40, 0.9, stretch=0.08), c.noise(24, 0.3, stretch=0.06)
    lock = c.noise(44, 1.4, stretch=0.16)
    tips = strokes(c, 2600, (12, 34), (0.4, 0.9), lean=math.pi / 2, turn=0.5, bend=0.5)
    u, v = c.u + bend / c.wide, c.v + c.noise(90, 2.4, finest=40) * 3 / c.high
    strand, fine = sampled(c, strand, u, v), sampled(c, fine, u, v)
    lock, tips = sampled(c, lock, u, v), sampled(c, tips, u, v)
    height = 0.4 + strand * 0.07 + fine * 0.05 + lock * 0.1 + clump * 0.07 + tips * 0.16
    main = c.colour("8a5f3a", "5d4630", "b99a74", "d9cdbb", "3a322c", named=0.4)
    deep = smoothstep(0.1, -0.22, raised(c, height, 5.0))
    colour = shade(main, strand * 0.08 + fine * 0.06 + lock * 0.07 + tips * 0.3 - 0.02)
    colour = mix(colour, main * 0.3, deep * 0.8)
    return c.surface(colour, height, 0.8)
