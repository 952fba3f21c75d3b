"""Green country: rolling hills, meadows of flowers, farm land, a river, woods."""

from __future__ import annotations

import math
import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing, beyond, eroded, rows_of
from allaprima.scenes.landscape import BROADLEAVES, CONIFERS, Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep


class Hills(Landscape):
    """Rolling hills with a few trees, and blue ones behind them."""

    far = 80.0
    haze = 62.0
    rows = 440
    leaf = 0.2
    bumps = ((1.6, 0.7), (0.5, 0.7), (0.2, 0.5))
    groves = 0.1
    """How much of it is wooded: 0 for none, 1 for all."""
    tree = "broadleaf"
    tall = 0.9
    boughs = False
    eye = 1.9
    lawn = 13.0
    steepness = 1.0
    ridge = 5.0

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        if self.tree == "broadleaf":
            self.foliage = BROADLEAVES[season]
        self.roll = Noise(random.Random(rng.getrandbits(32)))
        self.woods = Noise(random.Random(rng.getrandbits(32)))
        self.rock = Noise(random.Random(rng.getrandbits(32)))
        self.seed = rng.getrandbits(31)
        self.phase = rng.uniform(0, 2 * math.pi)
        self.bend = rng.choice((-1.0, 1.0))

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        n = self.roll.fbm(x, z * 1.2, 22.0, 4, gain=0.2)
        near = smoothstep(5.0, 26.0, z)
        rolling = n * 1.5 * self.steepness * near + 0.03 * z.clamp(max=40) * near
        behind = beyond(40, z, lambda rows: self._behind(x[rows], z[rows], finest[rows]))
        return rolling - 0.15 + behind

    def _behind(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        rough = eroded(self.rock, x, z, 26.0, 7, sharp=0.35, gain=0.4, finest=finest)
        return smoothstep(40, 66, z) * (self.ridge + self.ridge * 0.62 * rough)

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        wood = self.woods.fbm(x, z, 5.0, 4, gain=0.6)
        limit = 1.5 - 2.4 * self.groves
        grow = (
            smoothstep(limit, limit + 0.35, wood)
            * smoothstep(9.0, 13.0, z)
            * smoothstep(70.0, 52.0, z)
        )
        apart = self.tall * (1.0 if self.tree == "broadleaf" else 0.45)
        trees = rows_of(self.tree, x, self.tall * grow, apart, self.seed)
        return trees.over(self.blades(x, z, slopes))

    def blades(self, x: Tensor, z: Tensor, slopes: Relief, high: float = 0.13) -> Standing:
        """The grass in front."""
        tuft = smoothstep(-1.2, 1.0, self.roll.octaves[9].at(x, z, 0.7))
        low = high * (0.4 + 0.6 * tuft) * smoothstep(self.lawn, self.lawn / 2, z)
        return rows_of("grass", x, low, 0.03, self.seed + 1)

    def colours(self, at: Spots) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 4.0, 6, gain=0.62)
        low, high = (linear(code) for code in self.meadow)
        ground = mixed(low, high, smoothstep(-1.1, 1.1, n))
        far = smoothstep(38, 50, at.z)
        wooded = mixed(linear(CONIFERS[self.season][0]), ground, smoothstep(-0.4, 1.0, n))
        ground = mixed(ground, wooded, far)
        if self.season == "winter":
            return ground
        return mixed(ground, linear("7b7468"), smoothstep(0.3, 0.5, at.steep))


class Meadow(Hills):
    """A field of flowers before hills."""

    ridge = 6.0
    groves = 0.12
    palettes = (
        ("f4f2ea", "f2d43c", "8d5fc4", "e86a92"), ("d8342a", "e2452f", "c92a24", "3f5fb8"),
        ("8a63c8", "7450b4", "a583da"), ("f6c62c", "f2b01e", "fbe05a"), ("f08fb4", "f6b8cc", "fdf0ee"),
    )  # fmt: skip
    """Of flowers, "rrggbb": mixed, poppies, lavender, sunflowers, blossoms."""

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        self.flowers = rng.choice(self.palettes)
        if season == "winter":
            self.flowers = ()

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        base = super().standing(x, z, heights, slopes)
        if not self.flowers:
            return base
        drift = smoothstep(-1.0, 0.9, self.woods.octaves[7].at(x, z, 3.5)) * smoothstep(
            24.0, 13.0, z
        )
        heads = rows_of("flower", x, (0.17 + 0.05 * drift) * drift, 0.11, self.seed + 2)
        return heads.over(base)

    def blades(self, x: Tensor, z: Tensor, slopes: Relief, high: float = 0.15) -> Standing:
        return super().blades(x, z, slopes, high)

    def colours(self, at: Spots) -> Tensor:
        ground = super().colours(at)
        if not self.flowers:
            return ground
        drift = smoothstep(-1.0, 0.9, self.woods.octaves[7].at(at.x, at.z, 3.5))
        tint = torch.stack([linear(code) for code in self.flowers]).mean(0)
        return mixed(
            ground, tint, drift * smoothstep(9.0, 22.0, at.z) * smoothstep(48, 30, at.z) * 0.5
        )


class Farmland(Hills):
    """Fields in many colours, hedges and trees between them."""

    groves = 0.06
    steepness = 0.9
    ridge = 4.0
    eye = 2.6
    lawn = 7.0
    fields = ("7d9a3a", "a9b04c", "d8c46a", "c9a54e", "6a8a34", "8f7a4e", "b7bd5a", "e4d15a")

    def _field(self, x: Tensor, z: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Number of the field, distance to its edge, and direction of its furrows."""
        u = x / 6.5 + 0.35 * self.roll.octaves[5].at(x, z, 16.0)
        v = z / 5.0 + 0.35 * self.roll.octaves[6].at(x, z, 16.0) + 0.31 * (u.floor() * 7 % 3)
        number = (u.floor() * 31 + v.floor() * 57).long() % 997
        fu, fv = (u - u.floor() - 0.5).abs(), (v - v.floor() - 0.5).abs()
        edge = torch.minimum((0.5 - fu) * 6.5, (0.5 - fv) * 5.0)
        return number, edge, (number % 3 - 1).float() * 0.6

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        number, edge, _ = self._field(x, z)
        hedge = smoothstep(0.24, 0.1, edge) * smoothstep(9.0, 12.0, z) * smoothstep(60, 40, z)
        bushes = rows_of(
            "broadleaf", x, (0.24 + 0.3 * (number % 4 == 0)) * hedge, 0.3, self.seed + 5
        )
        return bushes.over(super().standing(x, z, heights, slopes))

    def colours(self, at: Spots) -> Tensor:
        base = super().colours(at)
        if self.season == "winter":
            return base
        number, edge, turn = self._field(at.x, at.z)
        table = torch.stack([linear(code)[:, 0, 0] for code in self.fields])
        if self.season == "autumn":
            table = table * torch.tensor([1.1, 0.85, 0.8])
        crop = table[number * 7 % len(self.fields)].permute(2, 0, 1)
        furrow = torch.sin((at.x + turn * at.z) * 9.5)
        crop = crop * (1 + 0.13 * furrow * smoothstep(2.0, 6.0, 0.66 / at.pixel))
        n = self.patch.fbm(at.x, at.z, 2.0, 5, gain=0.6)
        crop = crop * (1 + 0.1 * n)
        inside = smoothstep(0.02, 0.16, edge) * smoothstep(48, 36, at.z)
        return mixed(base, crop, inside)


class River(Hills):
    """A river that winds through a valley."""

    water = True
    ripple = 0.7
    ridge = 9.0
    groves = 0.34
    tree = "conifer"
    boughs = True
    tall = 1.0
    steepness = 0.9
    shore = 3.0
    eye = 1.6

    def _middle(self, z: Tensor) -> Tensor:
        return self.bend * (torch.sin(z / 7.0 + self.phase) * 0.075 * z + 0.6 - 0.02 * z)

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        land = super().heights(x, z, finest).clamp(min=-0.1) + 0.2
        d = (x - self._middle(z)).abs() + 0.22 * self.roll.octaves[4].at(x, z, 2.2)
        wide = 1.0 + 0.02 * z
        bank = smoothstep(wide, wide + 5.0, d)
        floor = -0.3 + 0.42 * smoothstep(wide * 0.75, wide + 0.25, d)
        return torch.lerp(floor + (land - 0.1) * bank, land, smoothstep(40.0, 58.0, z))

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        stand = super().standing(x, z, heights, slopes)
        dry = smoothstep(0.03, 0.12, heights)
        return Standing(stand.top * dry, stand.side, stand.tone, stand.kind)

    def colours(self, at: Spots) -> Tensor:
        return mixed(linear("9a8f78"), super().colours(at), smoothstep(0.02, 0.12, at.y))


class Woods(Hills):
    """A forest over hills, valley behind valley."""

    tree = "conifer"
    boughs = True
    groves = 1.2
    tall = 1.25
    steepness = 1.7
    ridge = 7.0
    haze = 52.0
    eye = 2.6
    leaf = 0.14

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        wood = self.woods.fbm(x, z, 5.0, 4, gain=0.6)
        grow = smoothstep(-1.7, -0.9, wood) * smoothstep(4.6, 7.0, z)
        size = self.tall * (0.8 + 0.25 * self.woods.octaves[8].at(x, z, 9.0).clamp(-1, 1))
        trees = rows_of(
            self.tree,
            x,
            size * grow,
            self.tall * (0.9 if self.tree == "broadleaf" else 0.4),
            self.seed,
        )
        return trees.over(self.blades(x, z, slopes))


class LeafyWoods(Woods):
    """The same of broad-leaved trees."""

    tree = "broadleaf"
    boughs = False
    tall = 1.1
    leaf = 0.2
