"""The sea: open, at a beach, around an island, below cliffs."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing, rows_of
from allaprima.scenes.landscape import BROADLEAVES, Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep


class Sea(Landscape):
    """The open sea."""

    far = 90.0
    haze = 150.0
    boughs = False
    rows = 200
    water = True
    ripple = 1.9
    eye = 1.3
    horizon = 0.58
    water_tint = "16506a"

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.coast = Noise(random.Random(rng.getrandbits(32)))
        self.seed = rng.getrandbits(31)
        self.bend = rng.choice((-1.0, 1.0))
        self.distant = rng.random() < 0.6
        if light.weather == "storm":
            self.ripple = self.ripple * 1.9

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        sea = torch.full_like(x, -1.0)
        if not self.distant:
            return sea
        # A strip of land far away at one side.
        side = smoothstep(
            0.15,
            0.75,
            self.bend * x / z / self.frame.half + 0.12 * self.coast.octaves[0].at(x, z, 20.0),
        )
        hills = self.coast.fbm(x, z, 16.0, 6, gain=0.45)
        return sea + side * smoothstep(70, 84, z) * (2.8 + 2.2 * hills)

    def colours(self, at: Spots) -> Tensor:
        return linear("5a6a5c").expand(3, *at.x.shape)


class Island(Sea):
    """A tropical island in a clear lagoon."""

    rows = 420
    ripple = 1.0
    water_tint = "1f9aa8"
    haze = 120.0

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.foliage = BROADLEAVES["summer"]
        self.at = (self.bend * rng.uniform(0.05, 0.3) * frame.half * 17, rng.uniform(15.5, 18.5))
        self.wide, self.high = rng.uniform(4.2, 6.0), rng.uniform(0.7, 1.5)
        self.distant = False

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        n = self.coast.fbm(x, z, 4.0, 5, gain=0.42)
        d = (
            ((x - self.at[0]) / self.wide) ** 2 + ((z - self.at[1]) / (self.wide * 0.62)) ** 2
        ).sqrt() + 0.15 * n
        beach = 0.3 * smoothstep(1.3, 0.4, d) - 0.07
        hill = self.high * smoothstep(0.8, 0.1, d) ** 1.5 * (1 + 0.3 * n)
        return torch.where(d < 1.4, beach + hill, torch.full_like(x, -0.4))

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        grow = smoothstep(0.2, 0.34, heights)
        return rows_of("broadleaf", x, 0.55 * grow, 0.5, self.seed)

    def colours(self, at: Spots) -> Tensor:
        sand = linear("f0dcae")
        return mixed(sand, linear("54803a"), smoothstep(0.17, 0.3, at.y))


class Beach(Sea):
    """A beach with surf."""

    rows = 420
    ripple = 1.2
    eye = 1.25
    water_tint = "1f8fa2"
    haze = 130.0
    shore = 40.0
    bumps = ((0.8, 0.5), (0.25, 0.5))

    def _tide(self, x: Tensor, z: Tensor) -> Tensor:
        """How far a place is behind the water's edge."""
        edge = 5.2 + 1.5 * self.bend * x / z * 3.0
        return (
            z
            - edge
            - 0.55 * self.coast.octaves[0].at(x, z, 5.0)
            - 0.18 * self.coast.octaves[1].at(x, z, 1.6)
        )

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        d = self._tide(x, z)
        shore = -0.11 * d.clamp(-4, 4) + 0.02 * self.coast.octaves[3].at(x, z, 1.2) * smoothstep(
            0, -1.5, d
        )
        far = super().heights(x, z, finest) + 1.0
        return torch.where(z > 60, far - 0.5, shore)

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 0.9, 5, gain=0.6)
        d = self._tide(at.x, at.z)
        dry = mixed(linear("ecd6a4"), linear("dcc088"), smoothstep(-1, 1, n))
        wet = linear("a88c62")
        sand = mixed(wet, dry, smoothstep(-0.25, -1.0, d + 0.1 * n))
        return mixed(sand, linear("5a6a5c"), smoothstep(30, 40, at.z))


class Coast(Sea):
    """Cliffs above the sea."""

    rows = 460
    eye = 2.2
    ripple = 1.5
    haze = 95.0
    bumps = ((1.2, 0.8), (0.45, 0.8))

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.distant = False
        self.reach = rng.uniform(0.1, 0.24)

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        n = self.coast.fbm(x, z, 6.0, 7, gain=0.5)
        broad = self.coast.octaves[8].at(x, z, 15.0)
        inland = (
            self.bend * x
            - z * 0.16 * self.frame.half
            - 0.7
            + 2.6 * self.coast.octaves[9].at(x, z, 13.0) * smoothstep(5, 16, z)
            + 0.7 * n
        )
        inland = inland + 0.13 * (z - 14.0).clamp(min=0) - 9.0 * smoothstep(11.0, 5.0, z)
        far = smoothstep(52.0, 44.0, z)
        top = 3.1 + 0.5 * broad + 0.2 * n + 0.09 * inland.clamp(0, 12)
        wall = smoothstep(-0.2, 1.0, inland) ** 0.8
        reef = 0.5 * smoothstep(-1.6, 0.0, inland + 0.8 * n)
        return torch.lerp(torch.full_like(x, -0.6), top * wall + reef - 0.5, far)

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 2.5, 5, gain=0.6)
        grass = mixed(linear(self.meadow[0]), linear(self.meadow[1]), smoothstep(-1, 1, n))
        strata = self.patch.octaves[7].at(at.x * 0.15, at.y, 0.9)
        rock = mixed(linear("8c8074"), linear("b5a690"), smoothstep(-1, 1, strata + 0.5 * n))
        rock = mixed(linear("4c4a48"), rock, smoothstep(0.05, 0.7, at.y + 0.1 * n))
        land = mixed(grass, rock, smoothstep(0.16, 0.36, at.steep + 0.03 * n))
        return mixed(rock, land, smoothstep(1.6, 2.3, at.y))
