"""Earth, plants, water, ice and fire."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import polygon, strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family("ground", "grass", "lawn", "meadow", "football pitch", "garden lawn", "golf course")
def grass(c: Canvas) -> Surface:
    return turf(c, 3)


def turf(c: Canvas, layers: int) -> Surface:
    """Blades over blades, so many at each place."""
    size = c.scale(26, 0.05)

    def blade(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # Long along x, bent, pointed, with a fold along its middle.
        bent = y - ((own * 61) % 1 - 0.5) * 0.7 * x * x
        half = (0.55 - x).clamp(min=1e-6).sqrt() * (0.038 + 0.032 * ((own * 17) % 1))
        t = bent.abs() / half
        rise = (x + 0.5) * (0.4 + 0.5 * ((own * 29) % 1))
        return (0.03 + rise * 0.45 + 0.03 * t) * ((t < 1) & (x > -0.5))

    s = strew(
        c,
        size * 0.33,
        0.56,
        blade,
        breadth=0.15,
        layers=layers,
        size=size,
        sizes=(0.6, 1.15),
        rise=0.55,
    )
    cloud, fine = c.noise(70, 1.7), c.noise(5, 0.8)
    own, kind = c.per_cell(s.index + 7), c.per_cell(s.index + 23)
    deep = smoothstep(0.0, 0.75, s.height)
    main = c.colour("4f7a2c", "5d8a34", "446b2a", "6f8f3d", named=0.15)
    straw = main * 0.35 + 0.62 * torch.tensor([0.78, 0.7, 0.4], device=c.device).view(1, 3, 1, 1)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.38 + cloud * 0.045)
    dry = c.pick(
        {
            "": 0.86,
            "dead": 0.02,
            "dry": 0.12,
            "dried": 0.12,
            "withered": 0.1,
            "parched": 0.1,
            "fresh": 1.1,
        }
    )
    colour = mix(colour, straw, smoothstep(dry, dry + 0.06, kind) * (0.75 + (0.86 - dry) * 0.2))
    # Rollers bend the blades away by turns, which look darker from there.
    rolled = c.pick({"": 0.0, "mowed": 1.0, "mown": 1.0, "striped": 1.0, "stripes": 1.0})
    turns = c.count(64.0, c.wide)
    stripe = torch.sin((c.u * turns + cloud * 0.008) * 6.2831853)
    colour = shade(colour, rolled * (smoothstep(-0.12, 0.12, stripe) - 0.5) * 0.2)
    # Young tips are lighter, the foot of blades is dark and brownish.
    colour = shade(colour, (s.x * 0.22 + 0.02) * s.some)
    colour = mix(
        shade(c.fixed("2c2a17", "33301c"), fine * 0.15), colour, s.some * (0.25 + 0.75 * deep)
    )
    height = 0.06 + s.height * 0.6 + fine * 0.01
    colour = shade(colour, -shadow(c, height, 5.0, 0.9) * 0.62)
    return c.surface(colour, height, 0.72 + (1 - deep) * 0.2)


@family("ground", "moss", "mossy ground", "forest moss", "moss carpet")
def moss(c: Canvas) -> Surface:
    size = c.scale(22, 0.02)
    q = c.cells(size, at=c.warp(3.2, 14), jitter=1.0)
    mound = (1 - q.near * 0.95).clamp(0, 1) ** 0.8
    cloud = c.noise(50, 1.7)

    def sprig(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # A star of leaflets about a tip.
        r2 = (x * x + y * y).clamp(min=1e-9)
        third = x * (x * x - 3 * y * y)  # cos 3 t r^3
        turn = 2 * third * third / (r2 * r2 * r2) - 1
        return (0.6 - r2.sqrt() * 0.6 / (0.36 + 0.14 * turn)).clamp(min=0)

    s = strew(c, 2.9, 0.55, sprig, size=5.2, sizes=(0.5, 1.15), layers=2, rise=0.8)
    own, fine = c.per_cell(s.index + 7), c.noise(2.0, 0.4)
    main = c.colour("58702a", "4a6428", "6b7f33", "3f5a2c", named=0.12)
    young = shade(
        main * torch.tensor([1.2, 1.1, 0.7], device=c.device).view(1, 3, 1, 1), c.full(0.1)
    )
    dead = c.fixed("6b5a34", "75623a")
    height = 0.1 + mound * 0.42 + s.height * 0.24 + cloud * 0.02 + fine * 0.008
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.34 + cloud * 0.05)
    colour = mix(colour, young, smoothstep(0.45, 1.2, s.height + mound * 0.25) * 0.6)
    colour = mix(colour, dead, smoothstep(0.93, 0.96, own) * 0.7)
    colour = shade(colour, -shadow(c, height, 3.0, 1.5) * 0.6 - shadow(c, height, 9.0, 0.6) * 0.35)
    return c.surface(colour, height, 0.96)


@family("ground", "dirt", "soil", "earth", "forest soil", "garden soil", "muddy path", "dirt road")
def dirt(c: Canvas) -> Surface:
    return c.variant(
        {
            "dirt|soil|earth|dirt road": lambda c: _soil(c, wet=False),
            "mud|muddy path|muddy ground": lambda c: _soil(c, wet=True),
        }
    )


def _soil(c: Canvas, wet: bool) -> Surface:
    size = c.scale(34, 0.1)
    cloud, lumps, fine, grit = (
        c.noise(size * 1.6, 1.7),
        c.noise(size * 0.5, 1.5),
        c.noise(5, 1.0),
        c.noise(1.6, 0.3),
    )
    # Crumbs of all sizes, a few stones, bits of root and straw.
    crumb = strew(
        c, 6.0, 0.62, lambda x, y, own: (polygon(x, y, own, 6, 0.4) * 2.4).clamp(max=0.6) * 0.7,
        size=7.0, sizes=(0.15, 1.15), layers=3, rise=0.35,
    )  # fmt: skip
    own = c.per_cell(crumb.index + 7)
    stones = strew(
        c, 34.0, 0.62, lambda x, y, own: (polygon(x, y, own, 7, 0.5) * 2.2).clamp(max=0.5),
        size=13.0, sizes=(0.25, 1.1), rise=0.1,
    )  # fmt: skip
    lies = stones.some * (c.per_cell(stones.index + 3) > (0.5 if wet else 0.3))
    roots = strokes(c, 150 if not wet else 50, (6, 34), (0.4, 1.0), bend=2.0)
    level = 0.34 + cloud * 0.06 + lumps * 0.05 + fine * 0.01 + grit * 0.004
    soft = 0.45 if wet else 1.0
    height = level + crumb.height * 0.2 * soft
    height = torch.maximum(height, level + lies * (stones.height * 0.42 + 0.02)) + roots * 0.04
    main = c.colour("5d452f", "6b5138", "4a3828", "74583a", named=0.12)
    colour = shade(
        main, cloud * 0.05 + fine * 0.05 + grit * 0.05 + (own - 0.5) * 0.26 * crumb.some * soft
    )
    stone = shade(
        c.fixed("8b8072", "74695c"), (c.per_cell(stones.index + 9) - 0.5) * 0.4 + fine * 0.05
    )
    colour = mix(colour, stone, lies * 0.85)
    colour = mix(colour, c.fixed("a08a62", "8f7750"), smoothstep(0.1, 0.5, roots) * 0.6)
    pool = smoothstep(-0.2, -0.75, cloud + lumps * 0.6) if wet else c.full(0.0)
    damp = smoothstep(0.6, -1.0, cloud + lumps * 0.4)
    colour = shade(colour, -shadow(c, height, 3.5, 1.5) * 0.6 - damp * (0.42 if wet else 0.12))
    rough = 0.95 - damp * (0.5 if wet else 0.05)
    if wet:
        flat = level.amin((1, 2), keepdim=True) * 0.4 + 0.13
        height = mix(height, flat.expand_as(height), pool)
        colour = mix(colour, main * 0.55, pool * 0.6)
        rough = mix(rough, c.full(0.06), pool)
    return c.surface(colour, height, rough)


@family(
    "ground", "cracked earth", "dried mud", "cracked mud", "drought", "dry lake bed", "salt flat"
)
def crackedearth(c: Canvas) -> Surface:
    size = c.scale(38, 0.12)
    du, dv = (c.noise(30, 2.0, finest=3) * 1.7 for _ in range(2))
    at = (c.u + du / c.wide, c.v + dv / c.high)
    q = c.cells(size, jitter=1.0, at=at)
    r = c.cells(size * 0.46, jitter=1.0, at=at)
    t = c.cells(size * 0.2, jitter=1.0, at=at)
    fine, grit, cloud = c.noise(6, 1.1), c.noise(1.6, 0.3), c.noise(60, 1.7)
    # First the wide cracks, then narrower ones that end at them, then hairs that only some plates have.
    wide = (0.032 + 0.012 * cloud).clamp(0.015, 0.06)
    main_ = 1 - smoothstep(wide * 0.55, wide, q.border + fine * 0.002)
    some = smoothstep(0.25, 0.5, c.per_cell(q.index + 3))
    next_ = (1 - smoothstep(0.018, 0.045, r.border + fine * 0.003)) * some
    hair = (1 - smoothstep(0.0, 0.05, t.border)) * smoothstep(0.0, 0.9, c.noise(40, 1.9)) * 0.7
    rim = smoothstep(0.3, 0.0, torch.minimum(q.border, r.border * 0.46 + (1 - some) * 9))
    curl = rim**2 * (0.6 + 0.8 * c.per_cell(q.index + 5))
    own = c.per_cell(q.index) - 0.5
    lean = (q.dx * (c.per_cell(q.index + 9) - 0.5) + q.dy * (c.per_cell(q.index + 11) - 0.5)) * 0.1
    height = 0.62 + curl * 0.16 + own * 0.06 + lean + fine * 0.01 + grit * 0.004 + cloud * 0.012
    height = height - main_ * 0.48 - next_ * (1 - main_) * 0.28 - hair * 0.05
    main = c.colour("a98a66", "93765a", "b89c7c", "8a7460", named=0.15)
    salt = smoothstep(0.4, 1.0, curl) * 0.12
    colour = shade(main, own * 0.14 + fine * 0.035 + grit * 0.03 + cloud * 0.03 + salt)
    colour = shade(colour, -hair * 0.25)
    colour = mix(colour, main * 0.28, (main_ * 0.92 + next_ * 0.75).clamp(0, 1))
    colour = shade(colour, -shadow(c, height, 3.0, 0.8) * 0.4)
    return c.surface(colour, height, 0.93 - salt * 0.3)


@family("ground", "sand", "desert sand", "sand dunes", "beach sand", "rippled sand", "sahara")
def sand(c: Canvas) -> Surface:
    n = c.count(c.scale(15, 0.05), c.high)
    amount = c.pick({"": 1.0, " ": 0.8, "smooth": 0.1})
    # Crests wander, end and fork, as the wind turns; their lee is steep.
    bend = (
        c.noise(110, 2.6, stretch=0.9, finest=30) * 0.6
        + c.noise(30, 2.2, stretch=0.7, finest=12) * 0.08
    )
    wave = c.v * n + bend
    t = wave - wave.floor()
    ripple = torch.where(
        t < 0.68, torch.sin(t / 0.68 * 1.5708) ** 1.3, torch.cos((t - 0.68) / 0.32 * 1.5708)
    )
    ripple = ripple * (0.45 + 0.55 * smoothstep(-1.2, 0.8, c.noise(70, 2.0, finest=10))) * amount
    cloud, fine, grain = c.noise(60, 1.8), c.noise(4, 0.9), c.noise(1.4, 0.05)
    coarse = smoothstep(0.4, 0.05, ripple) * amount  # heavy, dark grains stay in the troughs
    specks = smoothstep(2.0, 2.8, c.noise(1.5, 0.1))
    main = c.colour("d3b483", "c9a773", "dcc49a", "c18f58", named=0.15)
    tone = (ripple - 0.45) * 0.07 + grain * 0.045 + fine * 0.012 + cloud * 0.02
    colour = shade(main, tone - coarse * 0.06)
    colour = mix(colour, c.fixed("6b5138", "f2e6cc"), specks * 0.5)
    height = 0.35 + ripple * 0.36 + cloud * 0.03 + fine * 0.006 + grain * 0.008
    return c.surface(colour, height, 0.93 + grain * 0.02)


@family(
    "ground",
    "lava",
    "magma",
    "volcano",
    "molten lava",
    "volcanic rock with lava",
    "hell",
    "cooling lava",
)
def lava(c: Canvas) -> Surface:
    size = c.scale(36, 0.4)
    at = c.warp(3.0, 26)
    q, r = c.cells(size, at=at), c.cells(size * 0.4, at=c.warp(1.5, 12))
    cloud, fine, grit = c.noise(50, 1.7), c.noise(7, 1.1), c.noise(1.8, 0.4)
    # Plates of crust drift apart; heat shows between them, and through the cracks of thin ones.
    gap = c.uniform(0.07, 0.15) * (1 + cloud * 0.5).clamp(0.25, 2)
    ragged = q.border + fine * 0.008 + grit * 0.003
    open_ = 1 - smoothstep(gap * 0.3, gap, ragged)
    thin = smoothstep(0.35, 0.8, c.per_cell(q.index + 3) + cloud * 0.15)
    crack = (1 - smoothstep(0.0, 0.08, r.border + fine * 0.012)) * thin
    rope = c.noise(9, 1.2, stretch=3.0)
    heat = (open_ + crack * 0.55 * (1 - open_)).clamp(0, 1)
    near = exp(-ragged / (gap * 1.6)) * (1 - open_)
    crust = shade(
        c.fixed("2a2422", "332a27", "221d1b"),
        fine * 0.1 + grit * 0.07 + (c.per_cell(q.index) - 0.5) * 0.35 + rope * 0.05,
    )
    red, orange, yellow = (
        c.fixed("a3240a", "b32a0a"),
        c.fixed("e8590f", "dd4f0c"),
        c.fixed("ffc640", "ffd05a"),
    )
    colour = mix(crust, red, near * 0.55 + smoothstep(0.02, 0.35, heat) * 0.45)
    colour = mix(colour, orange, smoothstep(0.25, 0.7, heat + fine * 0.03))
    colour = mix(colour, yellow, smoothstep(0.7, 1.0, heat + fine * 0.07))
    height = (
        0.62 + fine * 0.025 + grit * 0.012 + rope * 0.02 + (c.per_cell(q.index + 7) - 0.5) * 0.12
    )
    height = height - open_ * 0.42 - crack * 0.12 + near * 0.03
    return c.surface(colour, height, 0.9 - heat * 0.45)


@family("ground", "ice", "cracked ice", "frozen lake", "glacier", "ice rink")
def ice(c: Canvas) -> Surface:
    size = c.scale(70, 0.5)
    cloud, fine, milk = c.noise(70, 2.3), c.noise(6, 1.0), c.noise(30, 1.9)
    main = c.colour("9cc6da", "86b4cc", "b4d6e2", "7aa6c2", named=0.05)
    deep = main * torch.tensor([0.42, 0.62, 0.74], device=c.device).view(1, 3, 1, 1)
    colour = mix(deep, main, smoothstep(-2.8, 2.0, cloud + milk * 0.5))
    # Cracks go down into it as sheets that catch the light: a sharp line, and a veil to one side.
    light, groove = c.full(0.0), c.full(0.0)
    at, there = c.bent(2.2, 28), c.noise(80, 2.0)
    for k, part in enumerate((1.0, 0.5, 0.24)):
        q = c.cells(size * part, jitter=1.0, at=at(1.0 - 0.3 * k))
        unit = size * part
        some = smoothstep(-0.6, 0.7, there * (1 - k % 2 * 2)) if k else c.full(1.0)
        line = (1 - smoothstep(0.1, 0.9, q.border * unit)) * some
        slant = c.per_cell(q.index + 5 * k) > 0.55
        veil = exp(-q.border * unit / (5.0 - 1.5 * k)) * slant * some
        light = torch.maximum(light, line * (0.85 - 0.22 * k) + veil * 0.3)
        groove = torch.maximum(groove, line * (1 - 0.3 * k))
    bubble = smoothstep(2.0, 2.6, c.noise(3.2, 1.3)) * smoothstep(0.0, 1.2, milk)
    scrape = strokes(c, 110, (20, 120), (0.2, 0.5), bend=0.5)
    frost = smoothstep(0.2, 3.4, c.noise(60, 2.2) + c.noise(9, 1.5) * 0.5 + fine * 0.2)
    colour = shade(colour, light.clamp(0, 1) * 0.6 + bubble * 0.35 + scrape * 0.18 + fine * 0.01)
    colour = mix(colour, c.fixed("e6eff4"), frost * 0.4)
    height = 0.55 + cloud * 0.02 - groove * 0.06 - scrape * 0.025 + frost * 0.012
    rough = 0.08 + light.clamp(0, 1) * 0.14 + scrape * 0.2 + frost * 0.35 + fine * 0.01
    return c.surface(colour, height, rough)


@family("ground", "water", "sea surface", "ocean", "swimming pool water", "lake", "river")
def water(c: Canvas) -> Surface:
    size = c.scale(34, 0.4)
    at = c.warp(5, 30)
    q, r = c.cells(size, at=at), c.cells(size * 0.55, at=c.warp(3.5, 20))
    # Light that waves have gathered on the ground, in a web of bright lines.
    web = exp(-q.border * 13) * 0.7 + exp(-r.border * 12) * 0.35
    web = web * smoothstep(-1.2, 0.8, c.noise(60, 2.0))
    swell, chop = c.noise(60, 2.4, stretch=1.6, finest=10), c.noise(16, 2.4, stretch=1.6, finest=5)
    ripple = c.noise(6, 2.2, stretch=1.5, finest=2)
    depth = c.noise(90, 2.2)
    main = c.colour("1f6f8c", "2a86a8", "1b4f6f", "3aa0b5", named=0.15)
    deep = main * torch.tensor([0.6, 0.75, 0.82], device=c.device).view(1, 3, 1, 1)
    colour = mix(deep, main, smoothstep(-1.5, 1.3, depth + swell * 0.4))
    colour = shade(colour, web**1.5 * c.uniform(0.35, 0.7) + swell * 0.035 + chop * 0.03)
    height = 0.5 + swell * 0.09 + chop * 0.024 + ripple * 0.004
    return c.surface(colour, height, 0.05)


def _foliage(
    c: Canvas,
    size: torch.Tensor,
    tints: list[torch.Tensor],
    *,
    slim: float,
    lobes: float,
    curl: float,
    dry: float,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Leaves over leaves: colour, height, and what is left free, 0..1.

    Args:
        tints: three colours that they have.
        slim: their width over their length.
        lobes: how deep those of some are.
        curl: how much their edges stand up.
        dry: share of spots and eaten edges.
    """

    def outline_of(y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # Half width along the leaf: widest below its middle, pointed, toothed or lobed.
        t = (y + 0.5).clamp(0, 1)
        half = t.sqrt() * (1 - t) * (slim * (1.3 + 0.65 * ((own * 31) % 1)))
        deep = lobes * (((own * 47) % 1) > 0.4)
        teeth = 0.06 * torch.sin(t * 75) * (t > 0.08)
        return half * (1 + deep * torch.sin(t * 25 - 1.0) + teeth)

    def leaf(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        bent = x - ((own * 71) % 1 - 0.5) * 0.35 * (y * y - 0.08)
        half = outline_of(y, own)
        inside = (half - bent.abs()) * (y.abs() < 0.5)
        stem = (0.012 - bent.abs()) * ((y < -0.42) & (y > -0.66))
        t = (bent.abs() / half.clamp(min=1e-3)).clamp(max=1)
        up = 0.05 + curl * (((own * 13) % 1) - 0.25) * t * t + 0.04 * ((own * 7) % 1 - 0.5) * y
        return up.clamp(min=0.01) * (inside > 0) + 0.03 * ((stem > 0) & (inside <= 0))

    s = strew(c, size * 0.48, 0.52, leaf, breadth=0.62, size=size, sizes=(0.6, 1.15), rise=1.0)
    own = c.per_cell(s.index + 7)
    side = s.x.abs()
    # A middle vein, and side veins that run up and out from it.
    fine, spot = c.noise(4, 0.9), c.noise(12, 1.3)
    middle = 1 - smoothstep(0.006, 0.018, side)
    rib = (s.y - side * 0.9) * 15 + fine * 0.04
    ribs = (1 - smoothstep(0.05, 0.16, (rib - rib.round()).abs())) * smoothstep(0.3, 0.02, side)
    pick = c.per_cell(s.index + 31)
    tint = mix(
        tints[0].expand(c.batch, 3, c.height, c.width), tints[1], smoothstep(0.38, 0.46, pick)
    )
    tint = mix(tint, tints[2], smoothstep(0.7, 0.78, pick))
    rim = smoothstep(0.02, 0.16, side)
    tint = shade(tint, (own - 0.5) * 0.36 + fine * 0.03 + (0.5 - rim) * 0.08)
    tint = shade(tint, middle * 0.22 + ribs * 0.1)
    brown = smoothstep(2.3 - dry, 3.6 - dry, spot + own * 1.4 + rim * dry * 0.6)
    tint = mix(tint, tint * torch.tensor([0.5, 0.4, 0.35], device=c.device).view(1, 3, 1, 1), brown)
    ground = shade(c.fixed("33261a", "2b2218", "3b2d1e"), fine * 0.2 + spot * 0.06)
    colour = mix(ground, tint, s.some)
    height = (
        0.05
        + s.height * 0.72
        + (middle * 0.012 + ribs * 0.006) * s.some
        + fine * 0.008 * (1 - s.some)
    )
    low = smoothstep(0.75, 0.1, s.height)
    colour = shade(colour, -shadow(c, height, 5.0, 0.9) * 0.65 - low * 0.3)
    return colour, height, 1 - s.some


@family(
    "ground",
    "autumn leaves",
    "autumn forest floor",
    "fallen leaves",
    "dead leaves",
    "forest floor",
    "october park",
)
def leaves(c: Canvas) -> Surface:
    tints = [
        c.colour("b5581d", "a8431c", "9a6a2a", named=0.12),
        c.fixed("d39a2f", "c98128", "8a4a20"),
        c.fixed("7a3b1d", "a02f1a", "6d5a2a"),
    ]
    colour, height, free = _foliage(
        c, c.scale(44, 0.07), tints, slim=0.62, lobes=0.22, curl=0.3, dry=0.9
    )
    return c.surface(colour, height, 0.72 + free * 0.2)


@family("ground", "ivy", "hedge", "green leaves", "foliage", "bush", "jungle wall")
def ivy(c: Canvas) -> Surface:
    tints = [
        c.colour("3a6b2c", "4a7d34", "2f5a2a", named=0.1),
        c.fixed("5d8f3c", "3f7033"),
        c.fixed("2a5226", "6f9a48"),
    ]
    colour, height, free = _foliage(
        c, c.scale(36, 0.06), tints, slim=0.72, lobes=0.12, curl=0.22, dry=0.1
    )
    return c.surface(colour, height, 0.45 + free * 0.4)
