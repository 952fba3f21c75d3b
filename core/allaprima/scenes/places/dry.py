"""Dry country: dunes, mesas and canyons."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear, ramp
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing, rows_of
from allaprima.scenes.landscape import Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep


class Dunes(Landscape):
    """Dunes of sand with sharp crests."""

    far = 60.0
    haze = 70.0
    rows = 640
    bumps = ()
    eye = 1.5

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.bend = Noise(random.Random(rng.getrandbits(32)))
        self.turn = rng.uniform(-0.5, 0.5) + (0.9 if light.lean[0] > 0 else -0.9)
        self.shift = rng.uniform(0, 10)

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        total: Tensor = 0.5 * self.bend.octaves[6].at(x, z, 34.0) * smoothstep(4, 16, z)
        for k, (long, high) in enumerate(((13.0, 1.75), (6.1, 0.55), (2.9, 0.16))):
            w = (
                self.bend.octaves[k].at(x, z, long * 1.7) * 0.34
                + self.bend.octaves[k + 3].at(x, z, long * 0.7) * 0.07
            )
            u = (x * self.turn + z * (0.72 + 0.2 * k)) / long + w + self.shift
            t = u - u.floor()
            # A long slope up in the wind, a short one down behind the crest.
            crest = torch.where(t < 0.7, (t / 0.7) ** 1.5, ((1 - t) / 0.3).clamp(min=0) ** 1.15)
            crest = crest - 0.12 * smoothstep(0.12, 0.0, (t - 0.7).abs())
            swell = 0.55 + 0.45 * smoothstep(-1.2, 1.2, self.bend.octaves[8].at(x, z, long * 2.2))
            total = total + crest * swell * high * smoothstep(2.5, 9.0, z)
        return total - 0.3

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 6.0, 4)
        sand = mixed(linear("dba566"), linear("eec890"), smoothstep(-1.2, 1.2, n))
        # Ripples of the wind, seen in front only.
        bend = self.bend.octaves[10].at(at.x, at.z, 1.1) * 0.9
        wave = torch.sin((at.x * self.turn * 0.6 + at.z) * 34 + bend * 5)
        fine = 0.05 * wave * smoothstep(2.0, 5.0, 0.18 / at.pixel) * smoothstep(0.2, 0.05, at.steep)
        return sand * (1 + fine)


class Canyon(Landscape):
    """Mesas and buttes of banded rock over a dry plain."""

    far = 80.0
    haze = 110.0
    boughs = False
    rows = 480
    bumps = ((1.4, 0.8), (0.5, 0.8), (0.2, 0.5))

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.foliage = ("77804f", "62703f", "8a8a58")
        self.mesa = Noise(random.Random(rng.getrandbits(32)))
        self.seed = rng.getrandbits(31)
        side = rng.choice((-1, 1))
        half = frame.half
        self.buttes = [
            (side * rng.uniform(0.2, 0.45) * half * 26, rng.uniform(24, 28), rng.uniform(3.4, 5.0), rng.uniform(6.2, 7.6)),
            (-side * rng.uniform(0.35, 0.75) * half * 38, rng.uniform(34, 42), rng.uniform(4.5, 7.5), rng.uniform(6.5, 8.5)),
            (-side * rng.uniform(0.02, 0.25) * half * 56, rng.uniform(50, 60), rng.uniform(4, 8), rng.uniform(6, 8.5)),
            (side * rng.uniform(0.8, 1.0) * half * 46, rng.uniform(40, 52), rng.uniform(6, 10), rng.uniform(6, 9)),
        ]  # fmt: skip

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        rough = self.mesa.fbm(x, z, 4.5, 7, gain=0.5, finest=0.1)
        broad = self.mesa.octaves[9].at(x, z, 14.0)
        total = torch.zeros_like(x)
        for bx, bz, wide, high in self.buttes:
            d = (
                (((x - bx) / wide) ** 2 + ((z - bz) / (wide * 1.1)) ** 2).sqrt()
                + 0.16 * rough
                + 0.12 * broad
            )
            wall = smoothstep(1.0, 0.87, d)  # steep, over a slope of rubble
            ledge = smoothstep(0.84, 0.76, d) * 0.3
            skirt = smoothstep(1.75, 0.95, d) * 0.36
            total = torch.maximum(total, high * (skirt + 0.42 * wall + ledge))
        plain = 0.12 * rough * smoothstep(3, 9, z) + 0.3 * broad * smoothstep(8, 20, z)
        return total + plain + 1.6 * smoothstep(62, 72, z + 5 * broad) + 0.06 * rough

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        patch = self.mesa.octaves[10].at(x, z, 2.0)
        grow = (
            smoothstep(0.2, 0.9, patch)
            * smoothstep(3.0, 5.0, z)
            * smoothstep(34, 22, z)
            * smoothstep(1.2, 0.6, heights)
        )
        return rows_of("broadleaf", x, 0.2 * grow, 0.22, self.seed)

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 3.0, 5, gain=0.6)
        level = at.y + 0.22 * n
        bands = ramp(
            [(0.0, linear("c07a4c")), (0.25, linear("a9583a")), (0.45, linear("cf8a58")),
             (0.62, linear("8f4a34")), (0.8, linear("d89a68")), (1.0, linear("b5613d"))],
            (level * 0.33) % 1.0,
        )  # fmt: skip
        thin = self.patch.octaves[7].at(at.x * 0.08, at.y, 0.55) * 0.12
        bands = bands * (1 + thin * smoothstep(1, 3, 0.4 / at.pixel))
        ground = mixed(linear("bf8354"), linear("d6a472"), smoothstep(-1, 1, n))
        rock = mixed(ground, bands, smoothstep(0.08, 0.3, at.steep))
        if self.season == "winter":
            return mixed(
                rock, linear("eef2f8"), smoothstep(0.3, 0.1, at.steep) * smoothstep(-0.6, 0.4, n)
            )
        return rock
