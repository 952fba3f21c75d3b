"""Snow and clouds."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import raised, runs, sampled
from allaprima.procedural.strewn import polygon, strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family("ground", "snow", "fresh snow", "snow cover", "winter ground", "ski slope", "icing sugar")
def snow(c: Canvas) -> Surface:
    return c.variant(
        {
            "fresh snow": _powder,
            "footprints in snow|footprint|trampled|trodden|packed|track": _trodden,
            "snowdrift|drift|arctic|antarctica|windblown|sastrugi|crust": _windblown,
        }
    )


def _white(c: Canvas, height: torch.Tensor, grain: torch.Tensor, fresh: float) -> Surface:
    """Snow of this height: hardly darker anywhere, since light goes through it, and bluer where it comes
    out of hollows; here and there a crystal turns its face to the light.

    Args:
        fresh: how loose, 0..1: rougher and lighter.
    """
    main = c.colour("eef1f4", "ebeff3", "f1f3f5", named=0.03, spread=0.01)
    low = (-raised(c, height, 3.0)).clamp(min=0) * 3.5 + (-raised(c, height, 14.0)).clamp(min=0)
    blue = main * torch.tensor([0.88, 0.94, 1.0], device=c.device).view(1, 3, 1, 1)
    crystal = c.cells(1.7, jitter=1.0)
    spark = (c.per_cell(crystal.index) > 0.985) * (1 - smoothstep(0.1, 0.4, crystal.near))
    colour = mix(shade(main, grain * 0.008 - 0.02), blue, (low * 1.5).clamp(0, 0.5))
    colour = shade(colour, raised(c, height, 2.0) * 0.25 + spark * 0.5)
    rough = 0.5 + 0.14 * fresh + grain * 0.03 - spark * 0.36
    return c.surface(colour, height, rough + c.noise(30, 1.6) * 0.02)


def _clods(c: Canvas, spacing: float, largest: float) -> torch.Tensor:
    """Crumbs and flakes that clung together, 0 beside them to about 1."""
    s = strew(
        c, spacing, 0.62,
        lambda x, y, own: (polygon(x, y, own, 6, 0.4).clamp(min=0) * 2.2).clamp(max=0.75) ** 0.6,
        size=largest, sizes=(0.12, 1.1), layers=2, rise=0.05,
    )  # fmt: skip
    return s.height


def _powder(c: Canvas) -> Surface:
    size = c.scale(90, 0.6)
    drift, swell = c.noise(size, 3.2, finest=18), c.noise(34, 2.6, finest=7)
    puff = c.noise(13, 2.3, finest=3).abs()
    fluff, grain = c.noise(5, 1.3), c.noise(1.5, 0.15)
    clod = _clods(c, 13.0, 5.0) * smoothstep(0.0, 1.6, swell + puff * 0.5)
    height = 0.46 + drift * 0.1 + swell * 0.035 + puff * 0.014 + fluff * 0.0025
    return _white(c, height + clod * 0.035 + grain * 0.003, grain, 1.0)


def _trodden(c: Canvas) -> Surface:
    size = c.scale(46, 0.35)

    def sole(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # The ball of the foot, its waist and the heel, pressed through to a pattern of bars.
        y = y + 0.035 * torch.sin(x * 4) * torch.where(own > 0.5, 1.0, -1.0)
        ball = 1 - torch.hypot((x - 0.14) / 0.34, y / 0.16)
        heel = 1 - torch.hypot((x + 0.31) / 0.17, y / 0.125)
        waist = torch.minimum(0.95 - y.abs() / 0.105, 1 - (x + 0.1).abs() / 0.2)
        inside = torch.maximum(torch.maximum(ball, heel), waist)
        bars = smoothstep(-0.2, 0.5, torch.sin(x * 62)) * (inside > 0.16) * (y.abs() > 0.012)
        return (0.25 + (inside * 4).clamp(0, 1) * 0.55 - bars * 0.16) * (inside > 0)

    s = strew(
        c, size * 0.95, 0.52, sole, breadth=0.26, size=size, sizes=(0.86, 1.05), rise=0.4, turn=2.6
    )
    drift, swell = c.noise(90, 2.8, finest=14), c.noise(26, 2.2, finest=5)
    lumps, grain = c.noise(8, 1.5), c.noise(1.5, 0.15)
    print_ = s.height.clamp(max=0.9)
    # What was under the sole is pushed up around it, in crumbs.
    rim = (-raised(c, s.some, 3.0)).clamp(min=0)
    clod = _clods(c, 6.0, 6.5) * (0.15 + rim * 2.2).clamp(max=1) * (1 - s.some * 0.8)
    height = 0.62 + drift * 0.04 + swell * 0.03 + lumps * 0.012 * (1 - s.some * 0.6)
    height = height - print_ * 0.4 + rim * 0.1 + clod * 0.09 + grain * 0.005
    return _white(c, height, grain, 0.4)


def _windblown(c: Canvas) -> Surface:
    size = c.scale(70, 0.5)
    bend = c.noise(60, 2.6, finest=16)
    low = c.noise(size, 2.3, stretch=2.6, finest=4) + bend * 0.25
    fine, grain = c.noise(9, 1.6, stretch=2.4), c.noise(1.5, 0.15)
    # The crust was laid down in sheets, and the wind has worn their edges to steps and tongues.
    layer = (low * 0.62 + fine * 0.09) * 2.0
    t = layer - layer.floor()
    step = (layer.floor() + smoothstep(0.0, 0.22, t) * 0.75 + t * 0.25) / 2.0
    ripple = torch.sin((c.v * c.count(7.0, c.high) + bend * 0.7 + low * 0.4) * 6.2831853)
    ripple = ripple * smoothstep(0.2, 1.4, c.noise(50, 2.2, finest=10)) * smoothstep(0.1, 0.5, t)
    height = 0.47 + step * 0.13 + low * 0.02 + ripple * 0.012 + fine * 0.008
    return _white(c, height + _clods(c, 12.0, 4.0) * 0.02 + grain * 0.004, grain, 0.2)


@family("ground", "clouds", "cloudy sky", "sky", "smoke", "fog", "mist")
def clouds(c: Canvas) -> Surface:
    return c.variant(
        {
            "cloudy sky": _heaps,
            "overcast sky|overcast|storm|stormy|rain": _overcast,
            "fog|smoke|mist|steam|nebula|haze": _vapour,
        }
    )


def _heads(c: Canvas, largest: float, weights: tuple[float, ...]) -> torch.Tensor:
    """Round heads of ever smaller sizes with creases between them, as air that rises billows."""
    out = c.full(0.0)
    for k, weight in enumerate(weights):
        size = largest * 0.47**k
        n = c.noise(size, 2.6, finest=size * 0.45)
        out = out + ((n * n + 0.04).sqrt() - 0.75) * weight
    return out


def _heaps(c: Canvas) -> Surface:
    size = c.scale(120, None)
    du, dv = (c.noise(26, 2.4, finest=9) * 1.0 for _ in range(2))
    u, v = c.u + du / c.wide, c.v + dv / c.high
    heap = c.noise(size, 2.8, stretch=1.5, finest=22)
    billow = sampled(c, _heads(c, 52.0, (0.55, 0.34, 0.14, 0.05)), u, v)
    fluff = c.noise(7, 1.5)
    thick = heap * 0.8 + billow - 0.18
    # Dry air eats into the rims: there a cloud is thin and torn, and the sky shows through.
    torn = (c.noise(18, 1.5) * 0.5 + fluff * 0.3) * smoothstep(0.7, 0.0, thick)
    body = smoothstep(-0.2, 0.85, thick + torn * 0.3)
    body = body * (0.7 + 0.3 * smoothstep(0.0, 0.7, body))
    # Sunlight comes from above and is spent on its way down, so that bases are grey.
    depth = smoothstep(-0.1, 1.4, thick)
    spent = runs(c, depth, 20.0) * 1.25 - depth * 0.25
    light = exp(-spent.clamp(min=0) * 1.5)
    round_ = raised(c, billow, 9.0) * 0.26 + raised(c, billow, 3.5) * 0.1
    wisp = c.noise(70, 1.7, stretch=3.0) * 0.6 + c.noise(16, 1.4, stretch=2.2) * 0.2
    veil = smoothstep(0.0, 2.0, wisp + heap * 0.7) * 0.5
    main = c.colour("4f86bf", "6499cc", "3f75ae", "7f98ad", named=0.12)
    white = c.second("f5f6f7", "eef0f2")
    haze = smoothstep(-1.5, 1.5, c.noise(130, 2.6, finest=50)) * 0.14
    grey = white * torch.tensor([0.58, 0.64, 0.72], device=c.device).view(1, 3, 1, 1)
    bright = (0.12 + 1.15 * light + round_ + fluff * 0.012).clamp(0, 1)
    cloud = mix(grey.expand(c.batch, 3, c.height, c.width), white, bright)
    colour = mix(mix(mix(main, white, haze), white, veil), cloud, body)
    return c.surface(colour, 0.3 + body * (0.06 + (thick * 0.16).clamp(0, 0.4)), 1.0)


def _overcast(c: Canvas) -> Surface:
    size = c.scale(110, None)
    deck = c.noise(size, 2.1, stretch=1.7, finest=6)
    rolls = _heads(c, 64.0, (0.5, 0.2, 0.06)) * smoothstep(-1.2, 1.2, c.noise(90, 2.4, finest=30))
    torn = c.noise(16, 1.7, stretch=2.0) * 0.06
    low = deck * 0.7 - rolls * 0.9 + torn
    dark = smoothstep(-1.7, 1.7, low)
    main = c.colour("56606b", "67707a", "4a5460", named=0.12)
    light = c.second("c4cad0", "b6bec6")
    colour = mix(light.expand(c.batch, 3, c.height, c.width), main, dark)
    colour = shade(colour, raised(c, low, 9.0) * -0.09)
    return c.surface(colour, 0.35 + dark * 0.35, 1.0)


def _vapour(c: Canvas) -> Surface:
    size = c.scale(90, None)
    # Bent twice, as eddies carry it along; drawn out one way, as it drifts.
    u, v = c.u, c.v
    for n, amount in ((90.0, 5.0), (40.0, 1.6)):
        du, dv = (c.noise(n, 2.8, finest=n * 0.4) * amount for _ in range(2))
        u, v = u + du / c.wide, v + dv / c.high
    thick = c.noise(size, 2.1, stretch=1.5) + c.noise(26, 2.0, stretch=1.8) * 0.22
    field = sampled(c, thick, u, v)
    body = smoothstep(-2.2, 2.2, field)
    main, other = c.colour("d8dbde", "c9cdd1", named=0.12), c.second("4a5058", "545a62")
    colour = mix(other.expand(c.batch, 3, c.height, c.width), main, body)
    colour = shade(colour, raised(c, field, 7.0) * 0.05)
    return c.surface(colour, 0.3 + body * 0.4, 1.0)
