"""What is far behind and out of focus: leaves in the light, a room with windows and lamps, a landscape."""

from __future__ import annotations

import random

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.noise import Noise, mixed, smoothstep

HIGH = 120
"""Rows in which it is painted: it has nothing that is smaller."""


def out_of_focus(light: Tensor, radius: float) -> Tensor:
    """A picture (3, H, W) as a lens shows it that is set to something else: each point as a disc of that radius in
    pixels, which is a little brighter at its rim."""
    reach = int(radius) + 1
    x = torch.arange(-reach, reach + 1.0)
    far = (x[None] ** 2 + x[:, None] ** 2).sqrt()
    disc = smoothstep(radius + 0.7, radius - 0.7, far) * (0.8 + 0.2 * (far / radius) ** 2)
    kernel = (disc / disc.sum())[None, None].expand(3, 1, -1, -1)
    padded = F.pad(light[None], (reach,) * 4, mode="reflect")
    return F.conv2d(padded, kernel, groups=3)[0]


def _grid(width: int) -> tuple[Tensor, Tensor]:
    x = (torch.arange(width)[None] + 0.5 - width / 2) / HIGH
    y = (torch.arange(HIGH)[:, None] + 0.5) / HIGH
    return x.expand(HIGH, width), y.expand(HIGH, width)


def garden(width: int, rng: random.Random, light: Tensor, bright: float) -> Tensor:
    """(3, HIGH, width) linear: leaves with the sky between them; y is 0 at the top.

    Args:
        light: (3, 1, 1) colour of the sky's light; bright: how much of it there is.
    """
    x, y = _grid(width)
    big, small, more = (Noise(random.Random(rng.getrandbits(32))) for _ in range(3))
    mass = big.fbm(x, y, 0.7, 3) + 0.35 * (y - 0.4) * 3
    tone = small.fbm(x, y, 0.16, 3)
    leaf = mixed(linear("31501f"), linear("86a945"), smoothstep(-1.3, 1.3, tone + 0.4 * mass))
    leaf = mixed(leaf, linear("c9d27a"), smoothstep(0.6, 1.9, more.fbm(x, y, 0.3, 2)) * 0.7)
    lawn = mixed(linear("5d8434"), linear("93b352"), smoothstep(-1, 1, more.fbm(x, y * 3, 0.5, 2)))
    picture = mixed(leaf, lawn, smoothstep(0.62, 0.72, y + 0.03 * tone)) * 0.9
    sky = smoothstep(0.1, -0.9, mass) * smoothstep(0.66, 0.3, y)
    picture = mixed(picture, light * 1.15, sky * 0.85) * bright
    sparks = smoothstep(1.75, 2.3, small.octaves[7].at(x, y, 0.035)) * smoothstep(0.75, 0.3, y)
    return picture + light * (3.2 * bright * sparks)


def interior(
    width: int, rng: random.Random, light: Tensor, bright: float, *, evening: bool
) -> Tensor:
    """(3, HIGH, width) linear: a room with a window, cupboards and shelves; lamps where it is evening."""
    x, y = _grid(width)
    half = width / HIGH / 2
    wall = linear(rng.choice(("d9cdbd", "cfd2d0", "e0d6c6", "c8c3ba")))
    wood = linear(rng.choice(("7a5636", "8f6b48", "5e4532")))
    if evening:
        wall = mixed(wall, linear("b5713c"), 0.6)
    level = 0.2 if evening else 0.62
    picture = wall * (level * (1.1 - 0.35 * (x / half).abs())).expand(HIGH, width)

    def box(
        left: float, top: float, right: float, bottom: float, colour: Tensor, share: float = 1.0
    ) -> None:
        nonlocal picture
        soft = 0.5 / HIGH
        inside = smoothstep(left - soft, left + soft, x) * smoothstep(right + soft, right - soft, x)
        inside = (
            inside
            * smoothstep(top - soft, top + soft, y)
            * smoothstep(bottom + soft, bottom - soft, y)
        )
        picture = mixed(picture, colour, inside * share)

    side = rng.choice((-1, 1))
    at = side * half * rng.uniform(0.1, 0.5)
    wide = rng.uniform(0.42, 0.6)
    glass = light * (0.12 if evening else 2.1 * bright)
    for k in range(rng.choice((1, 2))):
        left = at + k * side * (wide + 0.12)
        box(left - wide / 2 - 0.02, 0.04, left + wide / 2 + 0.02, 0.56, wall * level * 1.3)
        for part in (0, 1):
            edge = left - wide / 2 + part * wide / 2 + 0.012
            box(edge, 0.06, edge + wide / 2 - 0.024, 0.54, glass)
    # Cupboards at the other side, with a worktop, and things on shelves.
    other = -side * half * rng.uniform(0.55, 0.75)
    box(other - 0.42, 0.64, other + 0.42, 1.0, wood * level)
    box(other - 0.44, 0.61, other + 0.44, 0.645, wall * level * 1.25)
    for row in (0.24, 0.4):
        box(other - 0.36, row, other + 0.36, row + 0.014, wood * level * 1.2)
        for _ in range(7):
            where, size = other + rng.uniform(-0.33, 0.33), rng.uniform(0.02, 0.05)
            tone = linear(rng.choice(("f2ead8", "5f7f4f", "b0603c", "39424a", "d8b46a", "8aa0a8")))
            box(
                where - size / 2,
                row - rng.uniform(0.03, 0.09),
                where + size / 2,
                row,
                tone * level * 1.2,
            )
    for _ in range(rng.randint(2, 3)):  # chairs and tables
        where = rng.uniform(-half, half)
        box(where - 0.16, 0.7, where + 0.16, 0.735, wood * level * 0.9)
        box(where - 0.15, 0.7, where - 0.12, 1.0, wood * level * 0.7)
        box(where + 0.12, 0.5, where + 0.15, 1.0, wood * level * 0.7)
    lamps = rng.randint(14, 24) if evening else rng.randint(2, 4)
    for _ in range(lamps):
        cx, cy = rng.uniform(-half, half), rng.uniform(0.06, 0.5)
        power = rng.uniform(8.0, 36.0) if evening else rng.uniform(1.5, 4.0)
        spot = torch.exp(-(((x - cx) ** 2 + (y - cy) ** 2) / 0.008**2))
        picture = picture + linear(rng.choice(("ffc07a", "ff9e48", "ffd8a0"))) * (spot * power)
    return picture
