"""A waterfall: a river that falls over a wall of rock into a pool."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing, rows_of
from allaprima.scenes.landscape import CONIFERS, Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep


class Waterfall(Landscape):
    """A fall seen across its pool, between wooded banks."""

    far = 60.0
    haze = 90.0
    rows = 620
    water = True
    ripple = 1.1
    shore = 5.0
    eye = 1.35
    horizon = 0.63
    water_tint = "1d5a5e"
    leaf = 0.14
    bumps = ((1.1, 0.8), (0.45, 0.8), (0.18, 0.6))

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.rock = Noise(random.Random(rng.getrandbits(32)))
        self.woods = Noise(random.Random(rng.getrandbits(32)))
        self.seed = rng.getrandbits(31)
        self.bend = rng.choice((-1.0, 1.0))
        self.middle = self.bend * rng.uniform(0.0, 0.28) * frame.half * 15
        self.wall = rng.uniform(14.0, 16.5)
        self.high = rng.uniform(5.4, 6.8)
        self.wide = rng.uniform(1.15, 2.1)

    def _edge(self, x: Tensor) -> Tensor:
        """Depth at which the wall begins: it bends around the pool."""
        off = x - self.middle
        zero = torch.zeros(1, 1)
        ragged = 0.8 * self.rock.octaves[2].at(x, zero, 3.2) + 0.3 * self.rock.octaves[3].at(
            x, zero, 1.1
        )
        return (
            self.wall
            - 0.045 * off * off.abs().clamp(max=9)
            + ragged * smoothstep(0.4, 2.0, off.abs())
        )

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        off = (x - self.middle).abs()
        n = self.rock.fbm(x, z, 4.0, 6, gain=0.5)
        broad = self.rock.octaves[9].at(x, z, 9.0)
        t = z - self._edge(x)
        # Two walls with a ledge between them.
        ledge = self.high * (0.36 + 0.06 * broad)
        wall = ledge * smoothstep(0.0, 0.7, t) + (self.high - ledge) * smoothstep(0.9, 1.6, t)
        wall = wall * (1 + 0.1 * n * smoothstep(self.wide * 0.7, self.wide * 1.6, off))
        notch = torch.exp(-((off / (self.wide * 0.95)) ** 2)) * smoothstep(0.6, 1.6, t) * 0.75
        behind = (0.5 + 0.45 * broad) * smoothstep(2.0, 12.0, t) * 2.2
        # The pool, and the river that leaves it towards the viewer.
        run = z / self.wall
        bank = off + 0.5 * self.rock.octaves[5].at(x, z, 2.4)
        half = 1.6 + 3.6 * smoothstep(0.25, 0.8, run)
        pool = -0.35 + (0.62 + 0.16 * n) * smoothstep(half, half + 0.9, bank)
        shore = 0.16 * (bank - half).clamp(0, 6)
        return pool + shore + wall - notch + behind

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        steep = (slopes.gx**2 + slopes.gz**2).sqrt()
        wood = self.woods.fbm(x, z, 4.0, 4) + 0.5
        off = (x - self.middle).abs()
        dry = smoothstep(0.06, 0.22, heights)
        above = smoothstep(self.wide * 1.2, self.wide * 2.2, off) * smoothstep(
            0.7, 0.92, heights / self.high
        )
        low = smoothstep(0.7, 1.4, heights) * smoothstep(2.6, 1.8, heights) * smoothstep(6, 8, z)
        low = low * smoothstep(self.wall - 1.5, self.wall - 4.0, z)
        grow = smoothstep(-0.2, 0.5, wood) * smoothstep(1.3, 0.7, steep)
        trees = rows_of(
            "conifer", x, 1.15 * grow * torch.maximum(above, 0.8 * low), 0.42, self.seed
        )
        side = smoothstep(0.5, 0.85, (x / z / self.frame.half).abs())
        front = side * smoothstep(4.2, 5.4, z) * smoothstep(9.5, 7.0, z) * dry
        trees = rows_of("conifer", x, 2.5 * front, 0.8, self.seed + 3).over(trees)
        tuft = smoothstep(-0.9, 0.9, self.woods.octaves[9].at(x, z, 0.8))
        blades = 0.14 * (0.35 + 0.65 * tuft) * dry * smoothstep(12.0, 7.0, z)
        return trees.over(rows_of("grass", x, blades, 0.035, self.seed + 1))

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 2.2, 5, gain=0.6)
        grass = mixed(linear(self.meadow[0]), linear(self.meadow[1]), smoothstep(-1, 1, n))
        strata = self.patch.octaves[7].at(at.x * 0.3, at.y, 0.8) + 0.6 * n
        rock = mixed(linear("3d4143"), linear("7d7c74"), smoothstep(-1.2, 1.2, strata))
        moss = mixed(linear(CONIFERS[self.season][1]), linear(self.meadow[0]), 0.4)
        rock = mixed(rock, moss, 0.55 * smoothstep(0.1, 0.9, n))
        wet = smoothstep(self.wide * 2.6, self.wide * 1.1, (at.x - self.middle).abs())
        rock = rock * (1 - 0.45 * wet)
        stones = mixed(linear("4c4c48"), linear("8d897e"), smoothstep(-1, 1, n))
        ground = mixed(stones, grass, smoothstep(0.12, 0.4, at.y + 0.1 * n))
        land = mixed(ground, rock, smoothstep(0.12, 0.3, at.steep))
        return self._fall(land, at)

    def _fall(self, land: Tensor, at: Spots) -> Tensor:
        """White water on the wall, and the spray at its foot."""
        off = at.x - self.middle
        down = (1 - at.y / self.high).clamp(0, 1)
        half = self.wide * (0.62 + 0.3 * down)
        ragged = 0.22 * self.waves.octaves[6].at(at.x * 1.0, at.y * 0.12, 0.7)
        inside = smoothstep(half, half * 0.72, off.abs() + ragged)
        falls = smoothstep(self.wall - 2.2, self.wall - 1.2, at.z) * smoothstep(
            self.wall + 5.0, self.wall + 3.0, at.z
        )
        strands = self.waves.octaves[7].at(at.x, at.y * 0.09, 0.22) + 0.6 * self.waves.octaves[
            8
        ].at(at.x, at.y * 0.16, 0.09) * smoothstep(1, 3, 0.09 / at.pixel)
        white = mixed(linear("b4c8d0"), linear("f8fbfc") * 1.5, smoothstep(-1.1, 0.7, strands))
        thin = 1 - 0.45 * smoothstep(0.2, 1.2, -strands) * smoothstep(0.0, 0.6, down)
        land = mixed(land, white, inside * falls * thin * smoothstep(0.0, 0.1, at.y))
        spray = torch.exp(-((off / (self.wide * 2.0)) ** 2)) * torch.exp(-at.y.clamp(min=0) / 0.75)
        return mixed(land, linear("eef6f8") * 1.2, 0.8 * spray * falls)
