"""Mountains: ranges, snowy peaks, a lake among them, a valley."""

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


class Mountains(Landscape):
    """A range behind a wooded fore-land; with `lake`, behind water."""

    far = 75.0
    haze = 130.0
    rows = 460
    lake = False
    bank = True
    bumps = ((2.2, 0.55), (0.8, 0.55), (0.3, 0.4))

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.water = self.lake
        self.rock = Noise(random.Random(rng.getrandbits(32)))
        self.hills = Noise(random.Random(rng.getrandbits(32)))
        self.woods = Noise(random.Random(rng.getrandbits(32)))
        self.side = rng.choice((-1.0, 1.0))
        self.seed = rng.getrandbits(31)
        half = frame.half
        side = rng.choice((-1, 1))
        self.peaks = [
            (side * rng.uniform(0.12, 0.34) * half * 44, rng.uniform(42, 48), rng.uniform(13, 16.5), rng.uniform(10, 14)),
            (-side * rng.uniform(0.3, 0.75) * half * 52, rng.uniform(50, 60), rng.uniform(9, 13), rng.uniform(10, 15)),
            (side * rng.uniform(0.7, 1.0) * half * 40, rng.uniform(38, 50), rng.uniform(7, 10), rng.uniform(8, 12)),
        ]  # fmt: skip
        self.snow = {"winter": -2.0, "spring": 6.5, "autumn": 8.0}.get(season, 8.5) + rng.uniform(
            -1, 1
        )
        self.shore = 14.0 if self.lake else 0.0
        self.lake_far = rng.uniform(20, 26)

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        mountain = beyond(22, z, lambda rows: self._mountain(x[rows], z[rows], finest[rows]))
        roll = self.hills.fbm(x, z, 11.0, 5, gain=0.4)
        if self.lake:
            d = smoothstep(self.lake_far - 7, self.lake_far + 5, z + 2.2 * roll + (x / z).abs() * 3)
            near = smoothstep(
                6.4, 4.0, z + 0.7 * self.hills.octaves[2].at(x, z, 5.0) - 3.0 * self.side * x / z
            )
            basin = -0.7 + d * (1.7 + 0.5 * roll) + near * (1.05 if self.bank else 0.0)
            return basin + mountain
        return (
            0.25 * roll * smoothstep(2, 9, z) + smoothstep(9, 30, z) * (1.1 + 0.8 * roll) + mountain
        )

    def _mountain(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        mass = torch.zeros_like(x)
        for px, pz, high, wide in self.peaks:
            d = (((x - px) / wide) ** 2 + ((z - pz) / (wide * 0.8)) ** 2).sqrt()
            mass = torch.maximum(mass, high * (1 - d * 0.52).clamp(min=0) ** 1.25)
        mass = mass + 2.2 * smoothstep(30, 48, z)
        rough = eroded(self.rock, x, z, 17.0, 9, sharp=0.75, finest=finest)
        share = smoothstep(22, 38, z)
        return (mass * (0.8 + 0.2 * rough) + 2.0 * rough * share) * share

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        steep = (slopes.gx**2 + slopes.gz**2).sqrt()
        wood = self.woods.fbm(x, z, 6.0, 4) + 0.45
        grow = (
            smoothstep(-0.1, 0.5, wood)
            * smoothstep(4.6, 2.8, heights + 0.6 * wood)
            * smoothstep(1.5, 0.9, steep)
        )
        grow = grow * smoothstep(0.08, 0.2, heights) * smoothstep(8.0, 12.0, z)
        trees = rows_of("conifer", x, 0.8 * grow, 0.3, self.seed)
        # Large ones in front at one side frame the view.
        off = self.side * x / z / self.frame.half
        group = smoothstep(0.42, 0.75, off + 0.12 * self.woods.octaves[7].at(x, z, 2.6))
        front = group * smoothstep(5.0, 6.2, z) * smoothstep(10.5, 8.5, z) * (heights > 0.05)
        trees = rows_of("conifer", x, 2.3 * front, 0.8, self.seed + 3).over(trees)
        tuft = smoothstep(-0.9, 0.9, self.hills.octaves[9].at(x, z, 0.8)) * smoothstep(14.0, 7.0, z)
        low = (
            0.16
            * (0.35 + 0.65 * tuft)
            * (smoothstep(0.04, 0.14, heights) if self.lake else 1.0)
            * smoothstep(14.0, 9.0, z)
        )
        grass = rows_of("grass", x, low, 0.035, self.seed + 1)
        return trees.over(grass)

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 3.0, 5, gain=0.6)
        grass = mixed(linear(self.meadow[0]), linear(self.meadow[1]), smoothstep(-1, 1, n))
        rock = mixed(
            linear("6a6a70"),
            linear("8d857f"),
            smoothstep(-1.2, 1.2, n + 0.5 * self.patch.octaves[6].at(at.x, at.y * 3, 2.0)),
        )
        ground = mixed(grass, rock, smoothstep(0.1, 0.32, at.steep + 0.05 * n + 0.03 * (at.y - 3)))
        if self.lake:
            ground = mixed(linear("8f8674"), ground, smoothstep(0.02, 0.22, at.y))
        line = at.y + 0.9 * n - 3.2 * at.steep
        snow = smoothstep(self.snow - 0.5, self.snow + 0.9, line) * smoothstep(
            0.62, 0.36, at.steep + 0.04 * n
        )
        return mixed(ground, linear("eef3fa"), snow)


class MountainLake(Mountains):
    lake = True


class OpenLake(MountainLake):
    """The same from the water, for what swims."""

    bank = False
    eye = 1.3
