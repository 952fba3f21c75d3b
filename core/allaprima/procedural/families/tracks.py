"""Tracks that wheels leave in soft ground."""

from __future__ import annotations

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import blur, raised, shadow
from allaprima.procedural.strewn import polygon, strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "ground",
    "tire tracks in mud",
    "tyre tracks",
    "dirt road with tyre tracks",
    "muddy track",
    "wheel ruts",
)
def tracks(c: Canvas) -> Surface:
    size = c.scale(190, 1.7)
    n = c.count(size, c.wide)
    width = c.wide / n
    # Two wheels, each a little beside where the last one ran.
    bend = c.noise(120, 2.6, stretch=0.4, finest=40) * 3.2
    x = c.u * c.wide + bend
    t = x / width
    lane = t.floor()
    from_axle = (t - lane - 0.5) * width
    wheel = from_axle.abs() - width * 0.27
    lump, clod, fine, grit = c.noise(22, 1.6), c.noise(8, 1.4), c.noise(3.4, 1.0), c.noise(1.6, 0.3)
    swell = c.noise(80, 2.1)
    half = 13.5
    rut = smoothstep(half + 1.6, half - 1.2, wheel.abs() + fine * 0.35 + clod * 0.3)
    # Lugs of the tread stand in chevrons, and press their own shape into the bottom.
    pitch = c.high / c.count(9.2, c.high)
    along = c.v * c.high + wheel.abs() * 0.62 + bend * 0.2
    step = along / pitch
    tooth = (step - step.floor() - 0.5).abs() * pitch
    groove = smoothstep(2.5, 1.6, tooth + fine * 0.2) * smoothstep(1.1, 2.0, wheel.abs())
    rib = smoothstep(1.9, 1.1, (wheel.abs() - 9.6).abs())
    print_ = groove * (1 - rib * 0.7)
    keen = smoothstep(-1.7, 0.3, c.noise(36, 1.7))
    bank = exp(-(((wheel.abs() - half - 3.6) / 3.0) ** 2)) * (0.75 + clod * 0.28 + lump * 0.2)
    crumbs = strew(
        c, 6.5, 0.6, lambda x, y, own: polygon(x, y, own, 6, 0.5), size=6.0, sizes=(0.12, 1.0), rise=0.3
    )  # fmt: skip
    loose = crumbs.some * smoothstep(0.15, 0.5, 1 - rut + bank * 0.5)
    level = 0.56 + swell * 0.02 + lump * 0.025 + clod * 0.02 + fine * 0.008 + grit * 0.003
    level = level + bank * 0.12 + loose * crumbs.height * 0.06
    bottom = 0.22 + swell * 0.015 + lump * 0.012 + fine * 0.006 + print_ * 0.2 * keen + grit * 0.004
    height = mix(level, bottom, rut)
    main = c.colour("6b5138", "5d4630", "7a5e42", "6e5a45", named=0.15)
    moist = rut * (0.7 - print_ * 0.3) + smoothstep(0.0, 1.6, swell) * 0.2
    tone = (
        lump * 0.03
        + clod * 0.035
        + fine * 0.03
        + grit * 0.025
        + (c.per_cell(crumbs.index + 3) - 0.5) * loose * 0.1
    )
    colour = shade(main.expand(c.batch, 3, c.height, c.width), tone)
    colour = mix(colour, colour * 0.68, moist.clamp(0, 1))
    pebble = loose * (c.per_cell(crumbs.index + 31) > 0.93)
    colour = mix(colour, shade(c.fixed("8f8577", "9a8f80"), grit * 0.06) + 0 * colour, pebble)
    lip = smoothstep(0.01, 0.06, raised(c, height, 3.0))
    colour = shade(colour, lip * 0.07 - shadow(c, height, 6.0, 1.1) * 0.5)
    # Water stands in the deepest of it, where words say so; else it is only damp.
    smooth = 0.92 - moist * 0.25 + grit * 0.02 + blur(c, height, 4.0) * 0.02
    return c.surface(colour, height, smooth)
