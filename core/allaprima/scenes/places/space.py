"""Outer space: stars, a nebula, a planet."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.pieces import Step
from allaprima.scenes.colours import linear, ramp
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep
from allaprima.scenes.sky import scattered_stars

_HUES = (
    ("1b2a6b", "7a3fb0", "ff8fb8"), ("0f3a5c", "1f8f9c", "bdf3d8"), ("3a1450", "c03a6a", "ffc08a"),
    ("14245c", "3f6fd8", "c9dcff"), ("2a1240", "8a3a2c", "ffc36a"),
)  # fmt: skip
"""Of nebulae: dark, middle, bright."""
_GROUNDS = (
    ("2a4f86", "3f7fb0", "6f8a4a", "c9b98a", "f4f6fa"), ("5a2a1c", "9a4a2a", "c87a4a", "e6b080", "f2d0a8"),
    ("3a3f4a", "5f6672", "8a8f98", "b0b4ba", "d8dadc"), ("1f4a5c", "2f7a86", "58aab0", "9fd6d2", "e6f6f2"),
    ("5c4426", "a07a46", "d8b47c", "ecd6ac", "f8ecd4"),
)  # fmt: skip
"""Of planets, from low to high; the Earth's first."""
_EARTH = _GROUNDS[0]


def space(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step
) -> Tensor:
    """(3, H, W) linear light."""
    width, height = frame.width, frame.height
    unit = min(height, 1.25 * width)
    x = (torch.arange(width)[None] + 0.5 - width / 2) / unit
    y = (torch.arange(height)[:, None] + 0.5 - height / 2) / unit
    seeds = [random.Random(rng.getrandbits(32)) for _ in range(4)]
    cloud, bend, detail = (Noise(each) for each in seeds[:3])
    step()
    wx = 0.1 * bend.fbm(x, y, 0.8, 5)
    wy = 0.1 * bend.fbm(x + 9, y, 0.8, 5)
    gas = cloud.fbm(x + wx, y + wy, 0.95, 8, gain=0.5)
    veil = detail.fbm(x + wy, y + wx, 0.7, 7, gain=0.5)
    step()
    tilt = rng.uniform(-0.6, 0.6)
    band = torch.exp(-(((y + tilt * x - rng.uniform(-0.15, 0.15)) / 0.42) ** 2))
    dense = (smoothstep(-1.1, 1.8, gas) * (0.35 + 0.65 * band)).clamp(0, 1)
    dark, middle, bright = (linear(code) for code in rng.choice(_HUES))
    other = linear(rng.choice(_HUES)[1])
    tint = ramp([(0.0, dark * 0.25), (0.45, dark), (0.72, middle), (1.0, bright)], dense)
    tint = mixed(tint, other * dense, smoothstep(0.0, 1.6, veil) * 0.5)
    dust = 1 - 0.75 * smoothstep(0.2, 1.5, veil) * band
    sky = linear("03050d") + tint * dense**1.4 * dust * 0.95
    sky = sky + scattered_stars(x, y, seeds[3].getrandbits(31), 2600, unit)
    step()
    side = rng.choice((-1, 1))
    half = width / 2 / unit
    planets = [
        (side * half * rng.uniform(0.35, 0.6), rng.uniform(0.12, 0.3), rng.uniform(0.24, 0.34))
    ]
    if rng.random() < 0.6:
        planets.append(
            (
                -side * half * rng.uniform(0.45, 0.75),
                rng.uniform(-0.34, -0.16),
                rng.uniform(0.04, 0.075),
            )
        )
    for px, py, size in planets:
        step()
        sky = _planet(sky, x - px, y - py, size, rng, unit, -side, rng.choice(_GROUNDS))
    return sky


def with_earth(
    picture: Tensor, depth: Tensor, frame: Frame, side: float, rng: random.Random
) -> Tensor:
    """A picture in whose sky the Earth stands, lit from a side, -1 or 1.

    Args:
        picture: (3, H, W) linear light; depth: (H, W), infinite in the sky.
    """
    unit = min(frame.height, 1.25 * frame.width)
    x = (torch.arange(frame.width)[None] + 0.5 - frame.width / 2) / unit
    y = (torch.arange(frame.height)[:, None] + 0.5) / unit
    px = side * rng.uniform(0.35, 0.6) * frame.width / unit / 2
    py = rng.uniform(0.32, 0.45) * frame.horizon / unit
    earth = _planet(picture, x - px, y - py, 0.085, rng, unit, side, _EARTH)
    return torch.where(torch.isinf(depth), earth, picture)


def _planet(
    sky: Tensor,
    x: Tensor,
    y: Tensor,
    size: float,
    rng: random.Random,
    unit: float,
    side: float,
    codes: tuple[str, ...],
) -> Tensor:
    noise = Noise(random.Random(rng.getrandbits(32)))
    banded = codes[0] in ("5c4426", "1f4a5c")
    u, v = x / size, y / size
    r = (u * u + v * v).sqrt()
    z = (1 - r * r).clamp(min=0).sqrt()
    turn = rng.uniform(-0.4, 0.4)
    sx, sy = u + turn * v, v - turn * u
    bulge = 1 / (0.55 + 0.45 * z)  # towards the rim the ground is seen from the side
    if banded:
        n = noise.fbm(
            sx * 0.35 * bulge,
            sy * bulge * 1.3 + 0.06 * noise.octaves[9].at(sx, sy, 0.4),
            0.5,
            7,
            gain=0.6,
        )
    else:
        n = noise.fbm(sx * bulge, sy * bulge, 0.8, 8, gain=0.56)
    stops = [(i / 4, linear(code)) for i, code in enumerate(codes)]
    ground = ramp(stops, (n * 0.24 + 0.45).clamp(0, 1))
    if codes[0] == "2a4f86":
        white = smoothstep(0.4, 1.7, noise.fbm(sx * bulge + 5, sy * bulge * 1.6, 0.6, 7, gain=0.6))
        ground = mixed(ground, linear("f4f8ff"), white * 0.85)
    lx, ly, lz = 0.72 * side, -0.46, 0.52
    lit = (u * lx + v * ly + z * lz).clamp(min=0)
    lit = smoothstep(0.0, 0.9, lit) * 1.25
    edge = 1.6 / (unit * size)
    disc = smoothstep(1 + edge, 1 - edge, r)
    air = linear("8fc4ff") if codes[0] in ("2a4f86", "1f4a5c") else linear(codes[3])
    facing = ((u * lx + v * ly) / r.clamp(min=0.2) * 0.8 + 0.45).clamp(0, 1)
    rim = smoothstep(0.72, 1.0, r) ** 2 * 0.6
    body = ground * lit + air * rim * lit + linear("06080f")
    halo = torch.exp(-((r - 1).clamp(min=0) / 0.055)) * (r > 1 - edge) * facing
    sky = sky + air * halo * 0.5
    return mixed(sky, body, disc)
