"""Skies: the gradient, the sun's glow, clouds, stars, the moon, the aurora and the rainbow."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor

from allaprima.scenes.colours import linear, ramp
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep

LARGE = 600_000
"""Pixels from which on clouds are drawn at half of the resolution."""
ROWS = 64
"""Of these clouds, at a time."""


class Sky:
    """A sky that can be looked at anywhere.

    Args:
        rng: decides its clouds and stars.
        extra: "aurora" and "milky way" where these are in it.
        disc: whether the sun or the moon is to be seen.
    """

    def __init__(
        self, frame: Frame, light: Light, rng: random.Random, extra: frozenset[str], *, disc: bool
    ) -> None:
        self.frame, self.light, self.extra, self.disc = frame, light, extra, disc
        self.seed = rng.getrandbits(32)
        self.high = Noise(random.Random(f"{self.seed} high"))
        self.heap = Noise(random.Random(f"{self.seed} heap"))
        self.bend = Noise(random.Random(f"{self.seed} bend"))
        self.glow_side = Noise(random.Random(f"{self.seed} aurora"))
        self._half: Tensor | None = None
        self.drift = rng.uniform(0.75, 1.3)

    def air(self, x: Tensor, up: Tensor) -> Tensor:
        """(3, H, W) of the clear sky at tangents; what lies far away takes its colour at the horizon."""
        light = self.light
        height = up.clamp(min=0) / 0.62
        shape = (x + up).shape
        sky = ramp(
            [(0.0, light.haze), (0.38, light.middle), (1.05, light.zenith)], (height**0.75)
        ).expand(3, *shape)
        near = self._near_sun(x, up)
        if light.low or light.time == "dusk":  # away from the sun the horizon is cooler
            band = torch.exp(-up.clamp(min=0) / 0.16)
            sky = mixed(sky, light.middle, (1 - near.clamp(0, 0.5) * 2) * band * 0.5)
        strength = {"noon": 0.3, "morning": 0.4, "night": 0.12, "dusk": 0.35}.get(light.time, 0.75)
        if light.weather in ("overcast", "rain", "snow", "storm"):
            strength *= 0.35
        return mixed(sky, light.glow, near * strength)

    def _near_sun(self, x: Tensor, up: Tensor) -> Tensor:
        """1 at the sun, less around it, wider along the horizon."""
        sx, sy = self.light.sun
        d = ((x - sx) * 0.72) ** 2 + (up - sy) ** 2
        return 0.62 * torch.exp(-d / 0.045) + 0.38 * torch.exp(-d.sqrt() / 0.32)

    def seen(self, top: int, bottom: int) -> Tensor:
        """(3, H, W) linear light of rows of pixels, all of them sky."""
        x, up = self.frame.across, self.frame.up(top, bottom)
        light = self.light
        sky = clear = self.air(x, up)
        if light.stars > 0:
            sky = sky + self._stars(x, up) * light.stars
        if "milky way" in self.extra and "aurora" not in self.extra and light.stars > 0:
            sky = sky + self._milky_way(x, up)
        if "aurora" in self.extra:
            sky = sky + self._aurora(x, up)
        if self.disc:
            sky = self._disc(sky, x, up)
        if light.cover > 0.02:
            whole = self._half is None
            cloud = self._clouds(clear, x, up) if whole else self._enlarged(top, bottom)
            sky = cloud[:3].addcmul(sky, cloud[3])
        if light.weather == "rainbow":
            sky = sky + self._rainbow(x, up)
        return sky

    def beforehand(self) -> list[Callable[[], None]]:
        """What is to be computed before anything is seen, in pieces: clouds are soft, so of those of a large
        picture every other pixel will do."""
        frame, self._half = self.frame, None
        if self.light.cover <= 0.02 or frame.width * frame.height < LARGE:
            return []
        half = Frame(frame.width // 2, frame.height // 2, frame.horizon // 2, frame.focal / 2)
        self._half = torch.empty(4, half.height, half.width)

        def draw(rows: Tensor, top: int, bottom: int) -> None:
            up = half.up(top, bottom)
            rows.copy_(self._clouds(self.air(half.across, up), half.across, up))

        tops = range(0, half.height, ROWS)
        parts = [(top, min(half.height, top + ROWS)) for top in tops]
        return [partial(draw, self._half[:, top:bottom], top, bottom) for top, bottom in parts]

    def _enlarged(self, top: int, bottom: int) -> Tensor:
        """Rows of the clouds that were computed beforehand; see `_clouds`."""
        assert self._half is not None
        high = self._half.shape[1]
        y = (torch.arange(top, bottom) + 0.5) * (high / self.frame.height) - 0.5
        y = y.clamp(0, high - 1)
        above = y.floor().long()
        below = (above + 1).clamp(max=high - 1)
        rows = torch.lerp(self._half[:, above], self._half[:, below], (y - above)[:, None])
        return torch.nn.functional.interpolate(
            rows[None], size=(bottom - top, self.frame.width), mode="bilinear"
        )[0]

    def _disc(self, sky: Tensor, x: Tensor, up: Tensor) -> Tensor:
        light = self.light
        sx, sy = light.sun
        d = ((x - sx) ** 2 + (up - sy) ** 2).sqrt()
        edge = 0.7 / self.frame.focal
        if light.moon:
            r = 0.034
            face = smoothstep(r + edge, r - edge, d)
            seas = self.heap.fbm((x - sx) * 1.0, (up - sy) * 1.0, 0.03, 3)
            tone = 0.86 + 0.1 * seas.clamp(-1.4, 1.4)
            halo = 0.12 * torch.exp(-d / 0.09) + 0.3 * torch.exp(-d / 0.022)
            sky = sky + linear("b9cdf5") * halo
            return mixed(sky, linear("f6f2e4") * tone, face)
        r = 0.036 if light.low else 0.022
        burst = 0.55 * torch.exp(-((d / (2.6 * r)) ** 2)) + 0.28 * torch.exp(-d / 0.16)
        sky = sky + light.glow * burst
        core = linear("fff3d0") if light.time != "sunset" else linear("ffe2a4")
        return mixed(sky, core * 1.6, smoothstep(r + 2.5 * edge, r - 2.5 * edge, d))

    def _plane(self, x: Tensor, up: Tensor, height: float) -> tuple[Tensor, Tensor]:
        """Where a ray meets a flat layer of that height."""
        z = height / (up.clamp(min=0) + 0.085)
        return x * z, z

    def _clouds(self, clear: Tensor, x: Tensor, up: Tensor) -> Tensor:
        """(4, H, W): light of the clouds, and how much of what is behind them comes through.

        Args:
            clear: (3, H, W) of the sky without them.
        """
        light, px = self.light, 2.2 / self.frame.focal
        # High, thin ones, drawn out by the wind.
        hx, hz = self._plane(x, up, 0.9)
        streak = self.high.fbm(hx * 0.55 + hz * 0.2, hz * 0.9, 1.5, 5, gain=0.56, finest=px * 2)
        thin = smoothstep(0.1, 2.2, streak) * smoothstep(0.02, 0.2, up)
        near = self._near_sun(x, up)
        lit = mixed(light.cloud_lit, light.glow * 1.15, (near * 1.1).clamp(0, 1))
        veil = thin * (0.25 + 0.5 * light.cover)
        if light.cover < 0.16:
            return torch.cat((lit * veil, (1 - veil)[None]))
        # Heaped ones: noise of a flat layer, and in front of it what hangs upright.
        cx, cz = self._plane(x, up, 0.75 * self.drift)
        bend = self.bend.fbm(cx, cz, 2.2, 3)
        layer = self.heap.fbm(
            cx + 0.25 * bend, cz * 0.8 + 0.2 * bend, 1.25, 6, gain=0.55, finest=px
        )
        bulk = self.high.fbm(x + 7, up * 1.9 + 3 + 0.03 * bend, 0.42, 6, gain=0.54, finest=px)
        dense = layer * 0.66 + bulk * 0.62
        limit = 1.45 - 2.5 * light.cover
        fade = smoothstep(-0.01, 0.1, up)
        body = smoothstep(limit, limit + 0.85, dense) * fade
        # Light: where the cloud gets thinner towards the sun, and from below at the sunset.
        sx, sy = light.sun
        step = 0.045
        reach = ((sx - x) ** 2 + (sy - up) ** 2).sqrt().clamp(min=0.05)
        tx, ty = x + (sx - x) / reach * step, up + (sy - up) / reach * step
        lx, lz = self._plane(tx, ty, 0.75 * self.drift)
        ahead = self.heap.fbm(lx + 0.25 * bend, lz * 0.8 + 0.2 * bend, 1.25, 3, gain=0.55)
        ahead = ahead * 0.66 + 0.62 * self.high.fbm(
            tx + 7, ty * 1.9 + 3 + 0.03 * bend, 0.42, 3, gain=0.54
        )
        rim = ((dense - ahead) * 0.55 + 0.5).clamp(0, 1)
        thick = smoothstep(limit, limit + 2.2, dense)
        shine = (0.28 + 0.72 * rim) * (1 - 0.5 * thick)
        colour = mixed(light.cloud_dark, light.cloud_lit, shine.clamp(0, 1))
        colour = mixed(colour, light.glow * 1.25, near * (0.25 + 0.75 * rim) * (1 - 0.6 * thick))
        colour = mixed(colour, clear, (1 - smoothstep(0.0, 0.3, up)) * 0.55)
        sun = ((x - sx) ** 2 + (up - sy) ** 2) / 0.07**2
        body = body * (0.94 - 0.5 * torch.exp(-sun)) if self.disc else body * 0.94
        open_to = 1 - body
        return torch.cat((lit * (veil * open_to) + colour * body, ((1 - veil) * open_to)[None]))

    def _stars(self, x: Tensor, up: Tensor) -> Tensor:
        stars = scattered_stars(x, -up, self.seed, 1800, self.frame.focal)
        return stars * smoothstep(0.0, 0.16, up)

    def _milky_way(self, x: Tensor, up: Tensor) -> Tensor:
        turn = 0.95 + 0.3 * math.sin(self.seed)
        c, s = math.cos(turn), math.sin(turn)
        y = up - 0.42
        along, across = x * c + y * s, y * c - x * s
        cloud = self.heap.fbm(along + 5, across, 0.34, 7, gain=0.58)
        lanes = self.bend.fbm(along, across * 1.6, 0.2, 6, gain=0.6)
        wide = torch.exp(-((across / 0.17) ** 2))
        core = torch.exp(-((across / 0.075) ** 2)) * torch.exp(-((along / 0.6) ** 2))
        body = (wide * (0.5 + 0.35 * cloud).clamp(min=0) * 0.5 + core * 0.5) * (
            1 - 0.75 * smoothstep(0.1, 1.3, lanes) * torch.exp(-((across / 0.06) ** 2))
        )
        tint = mixed(linear("5f78c8"), linear("ffd3b8"), (core * 1.2).clamp(0, 1))
        return tint * body.clamp(min=0) * 0.42 * smoothstep(-0.02, 0.2, up)

    def _aurora(self, x: Tensor, up: Tensor) -> Tensor:
        out: Tensor | None = None
        for k in range(3):
            base = 0.16 + 0.1 * k
            fold = self.glow_side.octaves[k]
            wave = fold.at(x + 11 * k, torch.zeros(1, 1), 0.9) * 0.07
            wave = wave + self.glow_side.octaves[4 + k].at(x, torch.zeros(1, 1), 0.27) * 0.02
            rays = self.glow_side.octaves[8 + k].at(x + wave * 1.2, up * 0.04, 0.035)
            rays = 0.72 + 0.28 * rays.clamp(-1.6, 1.6)
            patch = smoothstep(-0.9, 0.9, self.bend.octaves[k].at(x, torch.zeros(1, 1), 0.7))
            h = up - base - wave
            curtain = smoothstep(-0.012, 0.03, h) * torch.exp(-h.clamp(min=0) / (0.13 + 0.05 * k))
            tint = mixed(linear("3dffa0"), linear("8a5cf0"), smoothstep(0.05, 0.34, h))
            part = tint * (curtain * rays * patch * (0.62 - 0.14 * k))
            out = part if out is None else out + part
        assert out is not None
        return out

    def _rainbow(self, x: Tensor, up: Tensor) -> Tensor:
        side = -math.copysign(1.0, self.light.sun[0])
        d = ((x - side * 0.22) ** 2 + (up + 0.16) ** 2).sqrt()
        t = (d - 0.52) / 0.062
        hues = [
            (0.0, "3a1a60"), (0.2, "2a4cc0"), (0.42, "2fb470"), (0.62, "e8d840"), (0.8, "ee7a2c"), (1.0, "c03030"),
        ]  # fmt: skip
        band = ramp([(place, linear(code)) for place, code in hues], t.clamp(0, 1))
        inside = smoothstep(-0.12, 0.2, t) * smoothstep(1.12, 0.8, t)
        return band * inside * 0.3 * smoothstep(-0.03, 0.12, up)


def scattered_stars(x: Tensor, y: Tensor, seed: int, count: int, unit: float) -> Tensor:
    """(3, H, W) linear light of stars, the same ones at every size.

    Args:
        x, y: (1, W) and (H, 1), evenly spaced, rising.
        count: in a field that is 3 wide and 2 high around the origin.
        unit: pixels to a length of one.
    """
    place = torch.rand(count, 4, generator=torch.Generator().manual_seed(seed))
    size = max(0.6, unit * 0.001)
    cx = ((place[:, 0] - 0.5) * 3 - float(x[0, 0])) * unit
    cy = ((place[:, 1] - 0.5) * 2 - float(y[0, 0])) * unit
    bright = place[:, 2] ** 6 * 1.6 + 0.17
    tint = mixed(linear("ffd9b0")[:, :, 0], linear("bcd2ff")[:, :, 0], place[:, 3][None, :])
    height, width = y.shape[0], x.shape[1]
    out = torch.zeros(3, height, width)
    reach = math.ceil(2.6 * size)
    inside = (cx > -reach) & (cx < width + reach) & (cy > -reach) & (cy < height + reach)
    for k in inside.nonzero()[:, 0].tolist():
        px, py, b = float(cx[k]), float(cy[k]), float(bright[k])
        x0, x1 = max(0, int(px) - reach), min(width, int(px) + reach + 2)
        y0, y1 = max(0, int(py) - reach), min(height, int(py) + reach + 2)
        if x0 >= x1 or y0 >= y1:
            continue
        s = size * (0.75 + 0.5 * min(1.0, b))
        gx = torch.exp(-0.5 * ((torch.arange(x0, x1) - px) / s) ** 2)
        gy = torch.exp(-0.5 * ((torch.arange(y0, y1) - py) / s) ** 2)
        out[:, y0:y1, x0:x1] += tint[:, k, None, None] * (gy[:, None] * gx[None, :] * b)
    return out
