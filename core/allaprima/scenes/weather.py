"""What falls from the sky: rain, snow; and lightning."""

from __future__ import annotations

import math
import random

import numpy as np
import torch
from PIL import Image, ImageDraw
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed, smoothstep


def fallen(picture: Tensor, frame: Frame, light: Light, rng: random.Random) -> Tensor:
    """(3, H, W) linear light with what falls in this weather."""
    if light.weather == "rain":
        return _rain(picture, frame, light, rng)
    if light.weather == "snow":
        return _snow(picture, frame, light, rng)
    return picture


def _rain(picture: Tensor, frame: Frame, light: Light, rng: random.Random) -> Tensor:
    unit = min(frame.height, 1.25 * frame.width)
    page = Image.new("L", (frame.width, frame.height))
    draw = ImageDraw.Draw(page)
    lean = rng.uniform(-0.22, 0.22)
    across, down = frame.width / unit, frame.height / unit
    for _ in range(round(520 * across)):
        x, y = rng.uniform(-0.1, across + 0.1), rng.uniform(-0.1, down)
        near = rng.random() ** 2
        long = 0.022 + 0.06 * near
        tone = round(46 + 80 * near)
        points = (x * unit, y * unit, (x + lean * long) * unit, (y + long) * unit)
        draw.line(points, fill=tone, width=max(1, round((0.0009 + 0.0016 * near) * unit)))
    share = torch.from_numpy(np.asarray(page).copy()).float() / 255
    return mixed(picture, light.haze * 1.25 + 0.02, share * 0.6)


def _snow(picture: Tensor, frame: Frame, light: Light, rng: random.Random) -> Tensor:
    unit = min(frame.height, 1.25 * frame.width)
    across, down = frame.width / unit, frame.height / unit
    cover = torch.zeros(frame.height, frame.width)
    for _ in range(round(330 * across * down)):
        x, y, near = rng.uniform(0, across), rng.uniform(0, down), rng.random() ** 3
        r = (0.0016 + 0.0075 * near) * unit
        cx, cy, reach = x * unit, y * unit, math.ceil(r * 1.6) + 1
        x0, x1 = max(0, int(cx) - reach), min(frame.width, int(cx) + reach + 1)
        y0, y1 = max(0, int(cy) - reach), min(frame.height, int(cy) + reach + 1)
        if x0 >= x1 or y0 >= y1:
            continue
        dx, dy = torch.arange(x0, x1)[None] + 0.5 - cx, torch.arange(y0, y1)[:, None] + 0.5 - cy
        d = (dx * dx + dy * dy).sqrt() / max(r, 0.5)
        flake = smoothstep(1.5, 0.3, d) * (0.9 - 0.45 * near) * min(1.0, r / 0.5)
        cover[y0:y1, x0:x1] = torch.maximum(cover[y0:y1, x0:x1], flake)
    return mixed(picture, (light.haze * 1.35 + 0.05).clamp(max=1.0), cover)


def struck(picture: Tensor, frame: Frame, depth: Tensor, rng: random.Random) -> Tensor:
    """With a flash of lightning in the sky."""
    unit = min(frame.height, 1.25 * frame.width)
    times = 2
    page = Image.new("L", (frame.width * times, frame.height * times))
    draw = ImageDraw.Draw(page)

    def branch(x: float, y: float, end: float, width: float, lean: float) -> None:
        while y < end:
            nx, ny = x + rng.gauss(lean, 0.016), y + rng.uniform(0.012, 0.03)
            draw.line(
                (x * unit * times, y * unit * times, nx * unit * times, ny * unit * times),
                fill=255, width=max(1, round(width * unit * times)),
            )  # fmt: skip
            if width > 0.0015 and rng.random() < 0.16:
                branch(
                    nx,
                    ny,
                    min(end, ny + rng.uniform(0.06, 0.2)),
                    width * 0.5,
                    rng.choice((-1, 1)) * 0.014,
                )
            x, y = nx, ny

    start = rng.uniform(0.25, 0.75) * frame.width / unit
    branch(start, 0.0, frame.horizon / unit + 0.02, 0.0034, rng.uniform(-0.004, 0.004))
    page = page.resize((frame.width, frame.height), Image.Resampling.BOX)
    flash = torch.from_numpy(np.asarray(page).copy()).float() / 255
    size = 2 * max(1, round(0.02 * unit)) + 1
    glow = flash[None, None]
    for _ in range(3):
        glow = torch.nn.functional.avg_pool2d(glow, size, stride=1, padding=size // 2)
    sky = torch.isinf(depth)
    light = linear("e8e4ff") * (flash * 1.2) + linear("9a8cff") * (glow[0, 0] * 3.4)
    return picture + light * sky
