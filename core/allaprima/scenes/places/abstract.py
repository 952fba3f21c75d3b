"""Backdrops that show nothing: gradients, waves, lights out of focus, facets, layers of paper."""

from __future__ import annotations

import math
import random

import torch
from torch import Tensor

from allaprima.pieces import Step
from allaprima.scenes.colours import from_oklab, linear, oklab, ramp
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep

_SETS = (
    ("0f2a5c", "2f6fd8", "6fb4f0", "dff0ff"), ("2a1250", "7a3fd0", "e06ac0", "ffd0b0"),
    ("0c3b3a", "149a8c", "7fd8b0", "f0f7d8"), ("4a1230", "d0405c", "ff8f5c", "ffe0a0"),
    ("14213d", "3f5f8f", "f0a850", "fff0d8"), ("1f2440", "5a5fc8", "5cc0e0", "f0f4ff"),
    ("3a2a1c", "b06a3c", "ecb878", "fff2e0"), ("10303c", "2a8fa0", "f0907c", "ffe8dc"),
)  # fmt: skip
"""Colours of backdrops where none are asked for, from dark to light."""


def tones(colours: tuple[str, ...], rng: random.Random, light: Light) -> list[Tensor]:
    """Four or more colours, (3, 1, 1) linear, from dark to light."""
    chosen = rng.choice(_SETS)
    if not colours:
        found = [linear(code) for code in chosen]
        return [tone * 0.35 for tone in found] if light.time == "night" else found
    found = sorted((linear(code) for code in colours), key=lambda c: float(oklab(c)[0]))
    if len(found) < 4:  # shades and tints of what there is
        dark, pale = oklab(found[0]), oklab(found[-1])
        dark = dark * torch.tensor([0.6, 0.8, 0.8])[:, None, None]
        pale = torch.cat((pale[:1] + (0.97 - pale[:1]) * 0.72, pale[1:] * 0.35))
        found = [from_oklab(dark).clamp(0, 1), *found, from_oklab(pale).clamp(0, 1)]
        if len(found) == 3:
            found.insert(2, (found[1] + found[2]) / 2)
    return found


def _grid(frame: Frame) -> tuple[Tensor, Tensor, float]:
    unit = min(frame.height, 1.25 * frame.width)
    x = (torch.arange(frame.width)[None] + 0.5 - frame.width / 2) / unit
    y = (torch.arange(frame.height)[:, None] + 0.5 - frame.height / 2) / unit
    return x, y, unit


def _even(stops: list[Tensor]) -> list[tuple[float, Tensor]]:
    return [(k / (len(stops) - 1), oklab(stop)) for k, stop in enumerate(stops)]


def gradient(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step
) -> Tensor:
    """Soft colours that flow into one another."""
    x, y, _ = _grid(frame)
    stops = _even(tones(colours, rng, light))
    flow, more = (Noise(random.Random(rng.getrandbits(32))) for _ in range(2))
    turn = rng.uniform(0.3, 1.2) * rng.choice((-1, 1))
    high, wide = (
        frame.height / max(frame.width, frame.height),
        frame.width / max(frame.width, frame.height),
    )
    along = (x * math.sin(turn) + y * math.cos(turn)) / (
        0.5 * (high + abs(math.sin(turn)) * wide) + 0.35
    )
    bend = flow.octaves[0].at(x, y, 1.5) * 0.34 + more.octaves[1].at(x + 3, y, 0.9) * 0.14
    at = 0.55 - 0.5 * along + bend * 0.62
    step()
    return from_oklab(ramp(stops, at.clamp(0, 1))).clamp(0, 1)


def waves(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step
) -> Tensor:
    """Wide waves, one before the other."""
    return _layers(frame, light, rng, colours, step, shadow=0.16, count=7)


def paper(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step
) -> Tensor:
    """Sheets of coloured paper that lie on one another."""
    return _layers(frame, light, rng, colours, step, shadow=0.5, count=6)


def _layers(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step, *,
    shadow: float, count: int,
) -> Tensor:  # fmt: skip
    x, y, unit = _grid(frame)
    stops = _even(tones(colours, rng, light))
    if rng.random() < 0.65:
        stops = [(1 - at, tone) for at, tone in reversed(stops)]  # light behind, dark in front
    noise = Noise(random.Random(rng.getrandbits(32)))
    high = frame.height / unit
    lean = rng.uniform(-0.3, 0.3)
    glow = (0.5 - 0.5 * y / high).expand(frame.height, frame.width)
    picture = from_oklab(ramp(stops, (0.1 * glow).clamp(0, 1)))
    grain = 1 + (0.012 if shadow > 0.3 else 0.0) * noise.octaves[11].at(x, y, 0.008)
    for k in range(count):
        step()
        level = (-0.28 + 0.72 * k / (count - 1)) * high + lean * x
        swell = noise.octaves[k].at(x + 2.7 * k, torch.zeros(1, 1), 1.25) * 0.085
        swell = swell + noise.octaves[(k + 5) % 12].at(x, torch.zeros(1, 1), 0.55) * 0.022
        d = y - level - swell
        slope = torch.gradient(swell[0])[0][None] * unit + lean
        d = d * (1 + slope * slope).rsqrt()
        if shadow:
            dark = torch.exp(
                -(((d - 0.004).clamp(max=0) / (0.03 if shadow > 0.3 else 0.055)) ** 2)
            ) * (d < 0.004)
            picture = picture * (1 - shadow * dark)
        cover = smoothstep(-0.7 / unit, 0.7 / unit, d)
        place = (0.14 + 0.8 * k / (count - 1)) + 0.14 * torch.exp(-d.clamp(min=0) / 0.16) - 0.07
        tone = from_oklab(ramp(stops, place.clamp(0, 1).expand(frame.height, frame.width))) * grain
        picture = mixed(picture, tone, cover)
    return picture.clamp(0, 1)


def bokeh(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step
) -> Tensor:
    """Lights out of focus."""
    x, y, unit = _grid(frame)
    found = tones(colours, rng, light)
    noise = Noise(random.Random(rng.getrandbits(32)))
    half, high = frame.width / unit / 2, frame.height / unit / 2
    dark = found[0] * 0.5
    back = mixed(dark, found[1] * 0.55, smoothstep(-1.2, 1.4, noise.fbm(x, y, 1.1, 3)))
    picture = back.expand(3, frame.height, frame.width).clone()
    lean = rng.uniform(-0.5, 0.5)
    for size, count, strength in (
        (0.15, 10, 0.16),
        (0.085, 22, 0.3),
        (0.045, 34, 0.46),
        (0.02, 30, 0.6),
    ):
        step()
        for _ in range(count):
            cx = rng.uniform(-1.05, 1.05) * half
            cy = (rng.gauss(0.12, 0.42) + lean * cx / half) * high
            r = size * rng.uniform(0.7, 1.25)
            tone = rng.choice(found[1:])
            power = strength * rng.uniform(0.3, 1.0)
            x0, x1 = (round((cx + s * r * 1.15) * unit + frame.width / 2) for s in (-1, 1))
            y0, y1 = (round((cy + s * r * 1.15) * unit + frame.height / 2) for s in (-1, 1))
            x0, y0, x1, y1 = max(0, x0), max(0, y0), min(frame.width, x1), min(frame.height, y1)
            if x0 >= x1 or y0 >= y1:
                continue
            d = ((x[:, x0:x1] - cx) ** 2 + (y[y0:y1] - cy) ** 2).sqrt() / r
            soft = 0.05 + 0.9 / (r * unit)
            disc = smoothstep(1 + soft, 1 - soft, d) * (0.72 + 0.28 * smoothstep(0.6, 0.97, d))
            picture[:, y0:y1, x0:x1] += tone * (disc * power)
    return picture


def facets(
    frame: Frame, light: Light, rng: random.Random, colours: tuple[str, ...], step: Step
) -> Tensor:
    """Triangles of many shades."""
    import numpy as np
    from PIL import Image, ImageDraw

    from allaprima.scenes.colours import decoded, encoded

    unit = _grid(frame)[2]
    stops = _even(tones(colours, rng, light))
    flow = Noise(random.Random(rng.getrandbits(32)))
    size = 0.15
    columns, rows = (
        math.ceil(frame.width / unit / size) + 3,
        math.ceil(frame.height / unit / size) + 3,
    )
    points = [
        [
            (
                ((i - 1.5 + 0.5 * (j % 2)) + rng.uniform(-0.32, 0.32)) * size * unit,
                ((j - 1) + rng.uniform(-0.32, 0.32)) * size * unit,
            )
            for i in range(columns + 1)
        ]
        for j in range(rows + 1)
    ]
    triangles = []
    for j in range(rows):
        for i in range(columns):
            a, b, c, d = points[j][i], points[j][i + 1], points[j + 1][i], points[j + 1][i + 1]
            triangles += [(a, b, c), (b, d, c)] if j % 2 == 0 else [(a, b, d), (a, d, c)]
    step()
    cx = torch.tensor([[sum(p[0] for p in t) / 3 / unit for t in triangles]])
    cy = torch.tensor([[sum(p[1] for p in t) / 3 / unit for t in triangles]])
    turn = rng.uniform(-1.0, 1.0)
    along = cy / (frame.height / unit) * 0.8 + turn * (cx / (frame.width / unit) - 0.5) * 0.5
    at = (
        0.95
        - along
        + 0.14 * flow.fbm(cx, cy, 0.9, 3)
        + 0.09 * (torch.tensor([[rng.random() for _ in triangles]]) - 0.5)
    )
    shades = (
        encoded(from_oklab(ramp(stops, at.clamp(0, 1)))[:, 0]).mul(255).round().int().T.tolist()
    )
    times = 2
    page = Image.new("RGB", (frame.width * times, frame.height * times))
    draw = ImageDraw.Draw(page)
    for triangle, shade in zip(triangles, shades, strict=True):
        draw.polygon(
            [(px * times, py * times) for px, py in triangle],
            fill=tuple(shade),
            outline=tuple(shade),
        )
    page = page.resize((frame.width, frame.height), Image.Resampling.BOX)
    return decoded(torch.from_numpy(np.asarray(page).copy()).permute(2, 0, 1) / 255)
