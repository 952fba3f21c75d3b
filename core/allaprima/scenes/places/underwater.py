"""Under water: sunbeams, a sandy ground with rocks and weed, fish far away."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.pieces import Step
from allaprima.scenes.colours import linear, ramp
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep


def underwater(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step
) -> Tensor:
    """(3, H, W) linear light."""
    width, height = frame.width, frame.height
    unit = min(height, 1.25 * width)
    x = (torch.arange(width)[None] + 0.5 - width / 2) / unit
    y = (torch.arange(height)[:, None] + 0.5) / height
    a, b, c = (Noise(random.Random(rng.getrandbits(32))) for _ in range(3))
    dim = {"night": 0.3, "dusk": 0.5, "sunset": 0.8}.get(light.time, 1.0)
    sx = rng.uniform(-0.5, 0.5) * width / unit / 2
    step()
    near = torch.exp(-((x - sx) ** 2 / 0.35 + y**2 / 0.28))
    water = ramp(
        [(0.0, linear("4fc3d4")), (0.35, linear("1f8fb4")), (0.75, linear("0d5488")), (1.0, linear("083a68"))],
        y.expand(height, width),
    )  # fmt: skip
    water = mixed(water, linear("d6f6f0"), near * 0.75)
    # The surface from below.
    wave = a.fbm(x / (0.12 + 3 * y), 0.5 / (0.12 + 3 * y), 0.7, 5)
    water = water + linear("bff0ee") * (smoothstep(0.4, 1.8, wave) * torch.exp(-y / 0.1) * 0.55)
    # Beams from the sun.
    angle = (x - sx) / (y + 0.32)
    beams = (
        a.octaves[6].at(angle, torch.zeros(1, 1), 0.16) * 0.6
        + a.octaves[7].at(angle, torch.zeros(1, 1), 0.06) * 0.4
    )
    fade = torch.exp(-y / 0.5) * torch.exp(-(angle**2) / 1.3)
    water = water + linear("a8ece8") * (smoothstep(-0.1, 1.7, beams) * fade * 0.42)
    step()
    shift = rng.uniform(0, 20)
    floor = 0.0
    picture = water
    for k, (level, size, dark) in enumerate(
        ((0.7, 0.085, 0.62), (0.78, 0.075, 0.36), (0.88, 0.06, 0.1))
    ):
        ridge = level + size * b.line(x[0] + shift + 3.1 * k, 0.7 - 0.12 * k, 5)[None]
        body = y - ridge
        edge = 0.8 / height
        cover = smoothstep(-edge, edge, body)
        depth = body.clamp(min=0)
        sand = mixed(linear("16618c"), linear("d8cba0"), 0.32 + 0.22 * k)
        gx, gy = x / (0.25 + 1.6 * depth + 0.25 * k), 1 / (0.3 + 2.2 * depth)
        n1 = c.octaves[1].at(gx, gy, 0.28).abs()
        n2 = c.octaves[2].at(gx + 0.4 * n1, gy, 0.19).abs()
        net = smoothstep(0.32, 0.0, (n1 * n2).sqrt())
        ground = sand * (
            0.3
            + 0.16 * k
            + 0.55
            * net
            * (0.35 + 0.3 * k)
            * (0.5 + near.mean() + 0.6 * torch.exp(-((x - sx) ** 2) / 0.6))
        )
        ground = mixed(ground, water, dark)
        picture = mixed(picture, ground, cover)
        picture = _weed(picture, x, y, ridge, k, b, water, height, rng)
        floor = level
    step()
    picture = _fish(picture, x, y * height / unit, rng, water, unit, height / unit)
    mist = torch.exp(-((y - floor + 0.12) ** 2) / 0.02) * 0.12
    return mixed(picture, linear("1f7ea4"), mist) * dim


def _weed(
    picture: Tensor, x: Tensor, y: Tensor, ridge: Tensor, k: int, noise: Noise, water: Tensor, height: int,
    rng: random.Random,
) -> Tensor:  # fmt: skip
    """Fronds that sway, in groups."""
    count = 10 + 4 * k
    half = float(x[0, -1])
    for _ in range(count):
        root = (rng.uniform(0.45, 1.05) * rng.choice((-1, 1))) * half
        tall = rng.uniform(0.12, 0.3) * (0.7 + 0.35 * k)
        wide = rng.uniform(0.006, 0.011) * (0.8 + 0.5 * k)
        phase, sway = rng.uniform(0, 6.3), rng.uniform(0.012, 0.03)
        column = int(max(0, min(x.shape[1] - 1, (root / half + 1) / 2 * x.shape[1])))
        base = float(ridge[0, column]) + 0.02
        left = int(max(0, (root - 0.06) / half * x.shape[1] / 2 + x.shape[1] / 2))
        right = int(min(x.shape[1], (root + 0.06) / half * x.shape[1] / 2 + x.shape[1] / 2 + 1))
        top, bottom = int(max(0, (base - tall) * height)), int(min(height, base * height + 1))
        if left >= right or top >= bottom:
            continue
        yy, xx = y[top:bottom], x[:, left:right]
        t = ((base - yy) / tall).clamp(0, 1)
        line = root + sway * torch.sin(phase + t * 4.5) * t
        thin = wide * (1 - t) ** 0.6 * (0.75 + 0.25 * torch.sin(t * 40 + phase))
        soft = 1.2 / height
        cover = smoothstep(thin + soft, thin - soft, (xx - line).abs()) * (t < 1)
        hue = linear(rng.choice(("2f6a3c", "3f7a34", "6a7a2c", "285a44", "7a3f4c")))
        tone = mixed(water[:, top:bottom, left:right], hue * (0.35 + 0.75 * t), 0.35 + 0.25 * k)
        picture[:, top:bottom, left:right] = mixed(picture[:, top:bottom, left:right], tone, cover)
    return picture


def _fish(
    picture: Tensor,
    x: Tensor,
    y: Tensor,
    rng: random.Random,
    water: Tensor,
    unit: float,
    high: float,
) -> Tensor:
    """A school of them, as they look from afar."""
    cx, cy = rng.uniform(-0.35, 0.35), rng.uniform(0.3, 0.5) * high
    side = rng.choice((-1, 1))
    for _ in range(26):
        fx, fy = cx + rng.gauss(0, 0.16), cy + rng.gauss(0, 0.055)
        size = rng.uniform(0.014, 0.026)
        left = int(max(0, (fx - 2 * size) * unit + x.shape[1] / 2))
        right = int(min(x.shape[1], (fx + 2 * size) * unit + x.shape[1] / 2))
        top, bottom = int(max(0, (fy - size) * unit)), int(min(y.shape[0], (fy + size) * unit))
        if left >= right or top >= bottom:
            continue
        u = (x[:, left:right] - fx) / size * side
        v = (y[top:bottom] - fy) / size
        body = 0.36 * (1 - (u / 0.95) ** 2).clamp(min=0) ** 0.7 - v.abs()
        tail = torch.where(
            (u < -0.75) & (u > -1.45), (-(u + 0.72)) * 0.6 - v.abs(), torch.full_like(u * v, -1.0)
        )
        soft = 1.0 / (size * unit)
        cover = smoothstep(-soft, soft, torch.maximum(body, tail))
        tone = mixed(linear("0a3450"), linear("6f9cb0"), smoothstep(0.1, -0.25, v) * 0.8).expand(
            3, *cover.shape
        )
        tone = mixed(tone, water[:, top:bottom, left:right], 0.3)
        picture[:, top:bottom, left:right] = mixed(
            picture[:, top:bottom, left:right], tone, cover * 0.9
        )
    return picture
