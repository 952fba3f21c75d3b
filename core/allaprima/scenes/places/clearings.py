"""Ground to stand on: clearings in the woods, the savanna, snowy plains, the moon."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing, beyond, eroded, rows_of
from allaprima.scenes.landscape import Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep
from allaprima.scenes.places.green import Hills

ROW = 7
"""Samples of depth from one row of tall trees to the next."""


class Clearing(Hills):
    """Grass between tall firs, which stand all around."""

    tree = "conifer"
    boughs = True
    tall = 4.2
    steepness = 0.5
    ridge = 3.0
    haze = 74.0
    eye = 1.4
    lawn = 9.0
    leaf = 0.13

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        if self.season not in ("winter", "autumn"):
            self.meadow = ("4f6a2c", "6f8438")

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        edge = (
            8.4
            + 1.2 * self.woods.octaves[8].at(x, z, 5.0).clamp(-1, 1)
            - 0.3 * (x.abs() - 2.2).clamp(0, 5)
        )
        grow = smoothstep(0.0, 0.5, z - edge) * smoothstep(60.0, 40.0, z)
        grow = grow * (torch.arange(len(z))[:, None] % ROW == 0)
        size = self.tall * (0.86 + 0.2 * self.woods.octaves[9].at(x, z, 4.0).clamp(-1, 1))
        trees = rows_of("fir", x, size * grow, 0.34 * self.tall, self.seed)
        return trees.over(self.blades(x, z, slopes))


class LeafyClearing(Hills):
    """A lawn between broad-leaved trees, as in a park."""

    steepness = 0.3
    ridge = 2.0
    groves = 0.62
    tall = 1.7
    eye = 1.4
    lawn = 9.0
    haze = 52.0

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        if season not in ("winter", "autumn"):
            self.meadow = ("5a7a30", "7a943e")


class Savanna(Hills):
    """A wide plain of dry grass."""

    groves = 0.0
    steepness = 0.16
    ridge = 1.6
    eye = 1.35
    lawn = 16.0
    haze = 44.0

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        if season != "winter":
            self.grass = ("d2ad5e", "7c622f") if season != "spring" else ("b6ab52", "6a6a30")
            self.meadow = ("b08d4a", "cfae68") if season != "spring" else ("96914a", "b4aa5c")
        self.foliage = ("6f7a3a", "5f6c34", "84884a")

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        patch = self.woods.octaves[7].at(x, z, 2.6)
        grow = smoothstep(1.15, 1.7, patch) * smoothstep(9.0, 13.0, z) * smoothstep(48, 34, z)
        bushes = rows_of("broadleaf", x, 0.34 * grow, 0.4, self.seed)
        return bushes.over(self.blades(x, z, slopes, 0.17))


class SnowyPlain(Hills):
    """Snow, blown smooth, before white mountains."""

    groves = 0.0
    steepness = 0.3
    ridge = 5.5
    eye = 1.35
    lawn = 0.0
    bumps = ((1.4, 0.35), (0.5, 0.3), (0.18, 0.2))

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, "winter")

    def _behind(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        rough = eroded(self.rock, x, z, 22.0, 7, sharp=0.75, gain=0.46, finest=finest)
        return smoothstep(40, 64, z) * (self.ridge + self.ridge * 0.8 * rough)

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        return rows_of("grass", x, torch.zeros_like(heights), 1.0, self.seed)  # nothing

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z * 2.2, 3.0, 5, gain=0.55)
        snow = mixed(linear("dce6f2"), linear("f4f8fc"), smoothstep(-1.0, 1.0, n))
        crust = self.patch.octaves[8].at(at.x * 0.5, at.z * 2.4, 0.7)
        snow = snow * (1 + 0.03 * crust * smoothstep(1.0, 3.0, 0.3 / at.pixel))
        rock = mixed(linear("5d6470"), linear("8b93a0"), smoothstep(-1.0, 1.0, n))
        return mixed(snow, rock, smoothstep(0.34, 0.55, at.steep) * smoothstep(34, 46, at.z))


class Moon(Landscape):
    """Grey dust with craters."""

    rows = 480
    far = 70.0
    haze = 400.0
    airless = True
    bumps = ((0.9, 0.7), (0.34, 0.7), (0.12, 0.5))
    eye = 1.4

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.roll = Noise(random.Random(rng.getrandbits(32)))
        self.craters = [self._crater(rng, frame.half) for _ in range(46)]

    @staticmethod
    def _crater(rng: random.Random, half: float) -> tuple[float, float, float]:
        """Where a crater lies, and its radius."""
        z = 3.4 * (44 / 3.4) ** rng.random()
        return (
            rng.uniform(-1.1, 1.1) * half * z,
            z,
            z * rng.uniform(0.03, 0.13) * rng.random() ** 0.4,
        )

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        n = self.roll.fbm(x, z * 1.2, 16.0, 5, gain=0.42)
        total = 0.5 * n * smoothstep(4.0, 16.0, z) - 0.1
        for cx, cz, size in self.craters:
            near = (z[:, 0] - cz).abs() < 1.9 * size
            if not bool(near.any()):
                continue
            d = (((x[near] - cx) ** 2 + (z[near] - cz) ** 2) / (size * size)).sqrt()
            bowl = -0.34 * size * (1 - d * d).clamp(min=0)
            rim = 0.1 * size * torch.exp(-(((d - 1.02) / 0.22) ** 2))
            total[near] += bowl + rim
        hills = beyond(44, z, lambda rows: self._hills(x[rows], z[rows], finest[rows]))
        return total + hills

    def _hills(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        rough = eroded(self.roll, x, z, 20.0, 6, sharp=0.1, gain=0.4, finest=finest)
        return smoothstep(44, 58, z) * (3.4 + 2.8 * rough)

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 3.0, 6, gain=0.62)
        dust = mixed(linear("77746f"), linear("a09c95"), smoothstep(-1.1, 1.1, n))
        fine = self.patch.octaves[9].at(at.x, at.z, 0.1) * smoothstep(1.0, 3.0, 0.1 / at.pixel)
        return dust * (1 + 0.1 * fine)
