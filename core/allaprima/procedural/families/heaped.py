"""What is eaten or picked, in heaps: beans, grains, sweets, petals; and flowers in grass."""

from __future__ import annotations

import torch

from allaprima.procedural.families.ground import turf
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import Shape, Strewn, strew
from allaprima.procedural.surface import Canvas, Surface, one_of, shade


@family(
    "other",
    "coffee beans",
    "roasted coffee",
    "kidney beans",
    "rice grains",
    "jelly beans",
    "sweets",
    "beans",
    wear=False,
)
def beans(c: Canvas) -> Surface:
    return c.variant(
        {
            "coffee beans|coffee|roasted coffee": _coffee,
            "rice grains|rice|grain|basmati": _rice,
            "jelly beans|candy|candies|sweet|dragee|smartie|pill|jelly bean|bonbon": _sweets,
            "kidney beans|beans|bean|lentil|pea|chickpea|soybean": _pulses,
        }
    )


def _oval(long: float, broad: float, tall: float) -> Shape:
    """Of a rounded body that lies on its side."""

    def body(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        inside = 1 - (x / long) ** 2 - (y / broad) ** 2
        return (0.02 + inside.clamp(min=LEAST).sqrt() * tall) * (inside > 0)

    return body


def _heap(
    c: Canvas, s: Strewn, colour: torch.Tensor, relief: torch.Tensor, rough: torch.Tensor | float
) -> Surface:
    """Pieces of these colours on others that lie too deep to be seen."""
    height = 0.04 + s.height * 0.72 + relief * s.some
    ground = colour * 0.22
    colour = mix(ground, colour, s.some)
    colour = shade(colour, -shadow(c, height, 5.0, 1.0) * 0.7)
    return c.surface(colour, height, mix(c.full(0.9), rough + c.full(0.0), s.some))


def _coffee(c: Canvas) -> Surface:
    size = c.scale(30, 0.0117)
    s = strew(
        c, size * 0.5, 0.5, _oval(0.5, 0.36, 0.32), breadth=0.36, layers=2, size=size,
        sizes=(0.84, 1.1), rise=0.75,
    )  # fmt: skip
    own, side, tint = c.per_cell(s.index, 3).unbind(1)
    fine, grit = c.noise(3.5, 1.0), c.noise(1.7, 0.4)
    # The flat side has a furrow that bends like an S; the round side has none.
    furrow = (s.y - 0.045 * torch.sin(s.x * 9)) / 0.04
    furrow = exp(-(furrow**2)) * (side > 0.4) * smoothstep(0.5, 0.42, s.x.abs())
    wrinkle = fine * (0.4 + 0.6 * smoothstep(0.15, 0.35, s.y.abs()))
    main = c.colour("4a2e1c", "3a2417", "5b3a22", named=0.1)
    colour = shade(main * (0.72 + 0.5 * own[:, None]), wrinkle * 0.02)
    colour = shade(colour, grit * 0.015 + (s.y.abs() < 0.06) * (side <= 0.4) * 0.02)
    chaff = furrow * smoothstep(0.2, 0.7, tint)
    colour = mix(shade(colour, -furrow * 0.45), c.fixed("a07a52", "8f6a45"), chaff * 0.7)
    return _heap(c, s, colour, wrinkle * 0.008 - furrow * 0.09, 0.36 + tint * 0.14 + fine * 0.02)


def _rice(c: Canvas) -> Surface:
    size = c.scale(21, 0.007)
    s = strew(
        c, size * 0.36, 0.5, _oval(0.5, 0.125, 0.13), breadth=0.13, layers=2, size=size,
        sizes=(0.7, 1.1), rise=0.6,
    )  # fmt: skip
    own, milk = c.per_cell(s.index, 2).unbind(1)
    fine = c.noise(2.5, 0.8)
    main = c.colour("e6dfcb", "ece7d8", "dfd3b4", named=0.12)
    core = exp(-((s.y / 0.05) ** 2)) * smoothstep(0.4, 0.8, milk)
    chalk = smoothstep(0.3, 0.46, s.x * (own - 0.5).sign())
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.12 + core * 0.12)
    colour = shade(colour, fine * 0.015 - chalk * 0.08 - 0.03)
    return _heap(c, s, colour, fine * 0.003, 0.42 + milk * 0.12)


def _sweets(c: Canvas) -> Surface:
    size = c.scale(24, 0.012)
    s = strew(
        c, size * 0.5, 0.5, _oval(0.5, 0.37, 0.34), breadth=0.38, layers=2, size=size,
        sizes=(0.84, 1.08), rise=0.7,
    )  # fmt: skip
    own, tint = c.per_cell(s.index, 2).unbind(1)
    soft, fine = c.noise(9, 1.8), c.noise(2.5, 0.7)
    main = c.colour("d0302c", "e07a1f", "3f9a45", named=0.4)
    others = ("e8c02e", "e07a1f", "3f9a45", "2f6fb5", "7a3f9a", "e58aa9", "efe9dc")
    colour = one_of(
        [main, *(c.second(code) for code in others)], tint * 8 * (1 - c.is_colour_asked())
    )
    speck = smoothstep(2.0, 2.8, c.noise(2.2, 0.6))
    colour = shade(colour, (own - 0.5) * 0.06 + soft * 0.02 + fine * 0.006 + speck * 0.03)
    return _heap(c, s, colour, soft * 0.006, 0.14 + soft.abs() * 0.03)


def _pulses(c: Canvas) -> Surface:
    size = c.scale(22, 0.008)

    def kidney(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        bent = y + 0.5 * x * x - 0.06
        inside = 1 - (x / 0.5) ** 2 - (bent / 0.27) ** 2
        return (0.02 + inside.clamp(min=LEAST).sqrt() * 0.26) * (inside > 0)

    s = strew(
        c, size * 0.46, 0.5, kidney, breadth=0.36, layers=2, size=size, sizes=(0.8, 1.1), rise=0.7
    )
    own, tint = c.per_cell(s.index, 2).unbind(1)
    soft, fine = c.noise(9, 1.8), c.noise(3, 0.9)
    eye = 1 - smoothstep(0.7, 1.0, torch.hypot(s.x / 0.075, (s.y + 0.17) / 0.045))
    main = c.colour("6a2620", "7a2f24", "5a211c", named=0.25)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.18 + soft * 0.03)
    colour = shade(colour, fine * 0.02 + smoothstep(0.7, 0.95, tint) * soft * 0.1)
    colour = mix(colour, c.fixed("d9cdb4", "cfc0a2"), eye * 0.8)
    return _heap(c, s, colour, fine * 0.003 - eye * 0.01, 0.26 + tint * 0.14)


@family(
    "ground",
    "flower meadow",
    "daisies",
    "wildflowers",
    "flowers",
    "rose petals",
    "flower petals",
    "cherry blossom petals",
)
def flowers(c: Canvas) -> Surface:
    return c.variant(
        {
            "flower meadow": _meadow,
            "rose petals|petal|petals|blossom|confetti": _petals,
        }
    )


def _meadow(c: Canvas) -> Surface:
    below = turf(c, 2)

    def head(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # Five to thirteen petals about an eye, each flower leaning a little.
        number = 5 + ((own * 37) % 1 * 9).floor()
        r, turn = torch.hypot(x, y).clamp(min=1e-6), torch.atan2(y, x)
        petal = 0.29 + 0.21 * torch.cos(turn * number * 0.5).abs() ** 0.6
        lean = 0.12 * (x * ((own * 17) % 1 - 0.5) + y * ((own * 29) % 1 - 0.5))
        bowl = 0.1 + 0.12 * r + lean + 0.1 * (r < 0.13)
        return bowl.clamp(min=0.01) * (r < petal)

    size = c.scale(21, 0.04)
    s = strew(c, size * 1.05, 0.5, head, size=size, sizes=(0.42, 1.0), rise=0.7)
    own, tint, there = c.per_cell(s.index, 3).unbind(1)
    here = s.some * (there > 0.16)
    fine = c.noise(3, 0.9)
    r, turn = torch.hypot(s.x, s.y), torch.atan2(s.y, s.x)
    eye = smoothstep(0.14, 0.115, r)
    main = c.colour("eeece4", "e9c43a", "e8e4f0", named=0.3)
    others = ("eeece4", "e9c43a", "c95f8f", "7a5fb8", "d9482f", "5f86c9")
    heads = one_of(
        [main, *(c.second(code) for code in others)], tint * 7 * (1 - c.is_colour_asked())
    )
    # Petals are deeper in colour towards the eye, and have fine veins.
    veins = torch.cos(turn * 34 + own * 20) * smoothstep(0.1, 0.25, r)
    heads = shade(heads, (own - 0.5) * 0.1 + veins * 0.025 + (r - 0.35) * 0.28 - 0.03)
    grain = fine * 0.08 + smoothstep(0.05, 0.13, r) * -0.1
    heads = mix(heads, shade(c.fixed("d9a52a", "c98f1f", "8a5a1f"), grain), eye)
    height = below.height * 0.62
    over = 0.34 + s.height * 0.5 + eye * 0.02 + fine * 0.005
    height = mix(height, torch.maximum(height, over), here)
    colour = mix(
        shade(below.colour, -shadow(c, s.height * here, 4.0, 1.4) * 0.5 * (1 - here)), heads, here
    )
    return c.surface(colour, height, mix(below.roughness, c.full(0.6), here))


def _petals(c: Canvas) -> Surface:
    size = c.scale(34, 0.03)

    def petal(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        # Broad and notched at one end, narrow at the other, cupped, with a curled rim.
        half = 0.42 * (0.62 + 0.5 * (x + 0.2)).clamp(0.1, 1.0)
        notch = 0.05 * exp(-((y / 0.07) ** 2))
        inside = 1 - (x / (0.5 - notch)) ** 2 - (y / half) ** 2
        cup = 0.1 + 0.22 * (x * x + y * y) + 0.1 * x * ((own * 13) % 1 - 0.5)
        curl = 0.1 * smoothstep(0.35, 0.0, inside) * ((own * 7) % 1)
        return (cup + curl) * (inside > 0)

    s = strew(
        c, size * 0.36, 0.52, petal, breadth=0.46, layers=2, size=size, sizes=(0.62, 1.1), rise=0.9
    )
    own, tint = c.per_cell(s.index, 2).unbind(1)
    fine, soft = c.noise(4, 1.0), c.noise(18, 1.8)
    along = s.x + 0.5
    ribs = torch.cos(torch.atan2(s.y, along + 0.25) * 52) * smoothstep(0.1, 0.5, along)
    main = c.colour("a3182b", "b3243a", "e2a0b4", "8f1222", named=0.3)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.24 + ribs * 0.025)
    colour = shade(colour, soft * 0.04 + fine * 0.015 + (along - 0.5) * 0.1)
    base = smoothstep(0.22, 0.02, along)
    colour = mix(colour, c.fixed("e3cf9f", "d9c48f"), base * 0.5)
    colour = mix(
        colour, main * 0.45, smoothstep(0.93, 0.97, tint) * smoothstep(0.2, 1.4, soft) * 0.6
    )
    return _heap(c, s, colour, ribs * 0.004, 0.55 + fine * 0.02)
