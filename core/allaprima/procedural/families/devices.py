"""Keys and screens."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import sampled, shadow
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "other",
    "keyboard keys",
    "keycaps",
    "computer keyboard keys",
    "mechanical keyboard",
    "laptop keyboard",
    "piano keys",
    wear=True,
)
def keyboard(c: Canvas) -> Surface:
    return c.variant({"keyboard keys": _keycaps, "piano keys|piano|organ keys": _piano})


def _keycaps(c: Canvas) -> Surface:
    size = c.scale(32, 0.01905)
    n, m = c.count(size, c.wide, multiple=2), c.count(size, c.high, multiple=2)
    shape = (c.batch, c.height, c.width)
    y = (c.v * m).expand(shape)
    row = y.floor() % m
    # Rows are shifted against each other; here and there two places hold one wide key.
    x = (c.u * n).expand(shape) + c.per_cell(row.int() + 7) * 2
    pair = ((x / 2).floor() % (n / 2)).int() + row.int() * 61
    wide = c.per_cell(pair + 11) > 0.84
    column = torch.where(wide, (x / 2).floor() * 2, x.floor())
    width = torch.where(wide, 2.0, 1.0)
    index = ((column % n) + row * 61 + 1000).int() & 4095
    step = c.wide / n
    px, py = (x - column - width * 0.5) * step, (y - y.floor() - 0.5) * (c.high / m)
    half_x, half_y = width * step * 0.5, c.high / m * 0.5

    def inside(inset: float, round_: float, up: float = 0.0) -> torch.Tensor:
        """Distance to the border of a rounded rectangle so far within a key's place, in shares of it."""
        ax = px.abs() - half_x + (inset + round_) * step
        ay = (py + up * step).abs() - half_y + (inset + round_) * step
        out = torch.hypot(ax.clamp(min=0), ay.clamp(min=0))
        return round_ * step - out - torch.maximum(ax, ay).clamp(max=0)

    foot, face = inside(0.035, 0.09), inside(0.16, 0.13, 0.05)
    cap, top = smoothstep(0.0, 0.35, foot), smoothstep(-0.4, 0.4, face)
    side = (foot / (foot - face).clamp(min=0.3)).clamp(0, 1)
    dish = ((px / (half_x * 0.8)) ** 2) * 0.07 + ((py / half_y) ** 2) * 0.02
    own, pick = c.per_cell(index) - 0.5, c.per_cell(index + 3)
    grain, fine, cloud = c.noise(1.7, 0.4), c.noise(5, 1.0), c.noise(40, 1.8)
    worn = top * smoothstep(0.2, 1.8, c.noise(14, 1.8) + own + 0.3) * (pick > 0.3)
    main, other = (
        c.colour("34363a", "2b2c2f", "d8d6cf", "b9b5aa", named=0.4),
        c.second("6d7176", "b5532c", "4a6f7c"),
    )
    caps = mix(
        main, other, ((pick > 0.86) | wide).float() * (0.75 if not c.is_second_asked() else 1.0)
    )
    colour = shade(caps, own * 0.03 + fine * 0.006 + cloud * 0.008 + (top - 0.7) * 0.05)
    colour = shade(colour, exp(-(face * face) / 0.5) * 0.06)
    board = shade(c.fixed("141517", "1b1c1e"), fine * 0.05)
    dust = (1 - cap) * smoothstep(-0.2, 1.6, fine + cloud) * 0.3
    colour = mix(mix(board, c.fixed("5f5b55"), dust), colour, cap)
    height = 0.08 + cap * (0.06 + 0.56 * side.clamp(0, 1) * (1 - top) + top * (0.6 + dish))
    height = height + grain * 0.003 * cap
    colour = shade(colour, -shadow(c, height, 3.5, 1.2) * 0.5)
    rough = mix(c.full(0.8), 0.5 + grain * 0.03 - worn * 0.2, cap)
    return c.surface(colour, height, rough)


def _piano(c: Canvas) -> Surface:
    octave = c.count(c.scale(128, 0.164), c.wide)
    n = octave * 7
    m = c.count(256.0, c.high)
    shape = (c.batch, c.height, c.width)
    x, fy = (c.u * n).expand(shape), (c.v * m - (c.v * m).floor()).expand(shape)
    step, long = c.wide / n, c.high / m
    d = (x - x.floor() - 0.5) * step
    edge = step * 0.5 - d.abs()
    # The black ones stand between all white ones but the third and fourth, and the last and first.
    near = x.round() % 7
    there = (near != 0) & (near != 3)
    aside = (x - x.round()) * step
    half = step * 0.3
    end = (0.62 - fy) * long
    black = torch.minimum(half - aside.abs(), torch.minimum(end, fy * long - 1.0))
    black = torch.where(there, black, torch.full_like(black, -9.0))
    on = smoothstep(-0.2, 0.3, black)
    flat = smoothstep(0.2, 2.4, black)
    front = torch.minimum((0.97 - fy) * long, edge)
    white = smoothstep(0.25, 0.6, front) * smoothstep(0.2, 0.8, fy * long)
    round_ = smoothstep(0.2, 2.0, front)
    index = ((x.floor() % n) + 7).int()
    own = c.per_cell(index) - 0.5
    fine, cloud = c.noise(30, 1.1, stretch=0.08), c.noise(50, 1.8)
    main, other = c.colour("eeeadf", "f1efe9", named=0.1), c.second("18181a", "1d1c1c")
    colour = shade(main, own * 0.02 + fine * 0.008 + cloud * 0.006 - 0.02 + (round_ - 1) * 0.08)
    colour = mix(c.fixed("2a1512", "14110f"), colour, white)
    colour = mix(colour, shade(other, flat * 0.03 + fine * 0.008), on)
    height = 0.1 + white * (0.3 + round_ * 0.06) + on * (0.15 + flat * 0.3)
    colour = shade(colour, -shadow(c, height, 4.0, 1.0) * 0.45)
    rough = mix(c.full(0.16) + fine * 0.02 + (1 - white) * 0.7, c.full(0.24), on)
    return c.surface(colour, height, rough)


@family(
    "other",
    "led screen",
    "led wall",
    "lcd pixels",
    "screen pixels",
    "video wall",
    "television screen",
    wear=False,
)
def screen(c: Canvas) -> Surface:
    return c.variant(
        {
            "lcd pixels|lcd|pixel|television|tv|monitor|display": lambda c: _pixels(
                c, round_=False
            ),
            "led screen|led|video wall|billboard|dot matrix": lambda c: _pixels(c, round_=True),
        }
    )


def _pixels(c: Canvas, round_: bool) -> Surface:
    n = c.count(c.scale(8.0 if round_ else 5.4, 0.004 if round_ else 0.0003), c.wide)
    m = c.count(c.wide / n, c.high)
    shape = (c.batch, c.height, c.width)
    x, y = (c.u * n).expand(shape), (c.v * m).expand(shape)
    fx, fy = x - x.floor() - 0.5, y - y.floor() - 0.5
    at = ((x.floor() + 0.5) / n, (y.floor() + 0.5) / m)
    index = ((y.floor() % m) * 67 + x.floor() % n).int() & 4095
    own = c.per_cell(index) - 0.5
    # What it shows: bands of light that blend, each pixel of one colour.
    a, b, d = (sampled(c, c.noise(n_, 2.6, finest=n_ * 0.3), *at) for n_ in (110.0, 80.0, 60.0))
    main, other = (
        c.colour("1f5fd0", "c02a8a", "12a08a", named=0.2),
        c.second("e0561f", "e3b21f", "7a2fd0"),
    )
    shown = mix(
        main.expand(c.batch, 3, c.height, c.width), other, smoothstep(-0.7, 0.9, a + d * 0.2)
    )
    shown = shade(shown, (0.08 + b * 0.2 + d * 0.06).clamp(-0.6, 0.7) + own * 0.03)
    mask = c.fixed("0b0b0d", "101012")
    grain = c.noise(1.7, 0.4)
    if round_:
        r = torch.hypot(fx, fy)
        lens = smoothstep(0.36, 0.32, r)
        glow = exp(-((r / 0.3) ** 2) * 1.4)
        colour = mix(shade(mask, grain * 0.02), shade(shown, (glow - 0.55) * 0.35), lens)
        dome = (1 - (r / 0.36) ** 2).clamp(min=LEAST).sqrt()
        return c.surface(colour, 0.3 + dome * 0.42, mix(c.full(0.7), c.full(0.16), lens))
    # Three stripes to a pixel: red, green, blue, each as bright as the colour has of it.
    third = (fx + 0.5) * 3
    which = third.floor().clamp(0, 2)
    across = (third - which - 0.5).abs()
    lit = smoothstep(0.46, 0.4, across) * smoothstep(0.46, 0.43, fy.abs())
    colour = torch.stack([shown[:, k] * (which == k) for k in range(3)], 1) * 1.25 + 0.04
    colour = mix(mask.expand_as(colour), (colour + 0.02).clamp(0, 1), lit)
    dust = smoothstep(1.0, 2.6, c.noise(30, 1.6))
    return c.surface(colour, 0.5 + lit * 0.02 + grain * 0.002, 0.14 + dust * 0.1)
