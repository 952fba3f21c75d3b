"""Where the sky is all there is to see: clouds, stars over a dark ridge."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing, beyond, eroded, rows_of
from allaprima.scenes.landscape import Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, smoothstep


class OpenSky(Landscape):
    """Nothing but sky."""

    rows = 8
    horizon = 1.0

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        return torch.full_like(x, -50.0)

    def colours(self, at: Spots) -> Tensor:
        return linear("808080").expand(3, *at.x.shape)


class StarrySky(Landscape):
    """A low wooded ridge under much sky."""

    rows = 260
    far = 70.0
    haze = 70.0
    horizon = 0.84
    bumps = ()

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.roll = Noise(random.Random(rng.getrandbits(32)))
        self.seed = rng.getrandbits(31)

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        far = beyond(34, z, lambda rows: self._ridge(x[rows], z[rows], finest[rows]))
        return 0.5 * self.roll.octaves[10].at(x, z, 16.0) * smoothstep(5, 14, z) + far

    def _ridge(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        rough = eroded(self.roll, x, z, 24.0, 7, sharp=0.6, finest=finest)
        return smoothstep(34, 56, z) * (3.6 + 2.8 * rough)

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        grow = (
            smoothstep(-0.2, 0.4, self.roll.octaves[11].at(x, z, 9.0) + 0.35)
            * smoothstep(7, 11, z)
            * smoothstep(34, 26, z)
        )
        return rows_of("conifer", x, 1.15 * grow, 0.45, self.seed)

    def colours(self, at: Spots) -> Tensor:
        return linear("39452f").expand(3, *at.x.shape)
