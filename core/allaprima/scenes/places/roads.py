"""Roads to the horizon: through hills, through the desert, a highway, and a path through a forest."""

from __future__ import annotations

import math
import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import Relief, Standing
from allaprima.scenes.landscape import Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed, smoothstep
from allaprima.scenes.places.dry import Canyon
from allaprima.scenes.places.green import Hills, Woods


class Way(Landscape):
    """What a landscape with a way through it has beside its own.

    Attributes:
        half: of the way's width; verge: of what is free of plants.
        winding: how much it winds; 0 for a straight one.
        last: depth at which it is lost to sight.
        ragged: how far plants reach out beside it here and there.
    """

    half = 0.92
    verge = 1.15
    winding = 1.0
    last = 44.0
    ragged = 0.0

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        super().__init__(rng, light, frame, season)
        own = random.Random(f"{rng.random()} way")
        self.turn, self.hand = own.uniform(0, 2 * math.pi), own.choice((-1.0, 1.0))
        self.yellow = own.random() < 0.5

    def middle(self, z: Tensor) -> Tensor:
        """How far to the right the way is at depths."""
        swing = torch.sin(z / 8.5 + self.turn) - math.sin(self.turn + 0.35)
        return swing * 0.055 * z * smoothstep(3.0, 16.0, z) * (self.hand * self.winding)

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        land = super().heights(x, z, finest)
        middle = self.middle(z)
        bed = self.bed(middle, z, finest)
        flat = smoothstep(self.half * 0.87, self.half * 0.87 + 2.4, (x - middle).abs())
        return torch.lerp(bed.expand_as(land), land, flat)

    def bed(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        """(D, 1) height of the way."""
        return super().heights(x, z, finest) * 0.92 - 0.04

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing:
        stand = super().standing(x, z, heights, slopes)
        assert stand is not None
        edge = (x - self.middle(z)).abs() + self.ragged * self.grain.octaves[2].at(x, z, 1.7)
        free = smoothstep(self.verge - 0.3, self.verge, edge)
        return Standing(stand.top * free, stand.side, stand.tone, stand.kind)

    def colours(self, at: Spots) -> Tensor:
        base = super().colours(at)
        d = at.x - self.middle(at.z)
        soft = at.pixel * 0.8 + 0.01
        shown = smoothstep(self.last + 8, self.last - 8, at.z)
        way = smoothstep(self.half + soft, self.half, d.abs()) * shown
        beside = smoothstep(self.half + 0.43, self.half + 0.08, d.abs()) * 0.7 * shown
        return mixed(mixed(base, self.gravel(at), beside), self.surface(at, d, soft), way)

    def gravel(self, at: Spots) -> Tensor:
        """(3, 1, 1) or (3, H, W) linear: of what lies beside it."""
        return linear("dfe4ea" if self.season == "winter" else "a0937c")

    def surface(self, at: Spots, d: Tensor, soft: Tensor) -> Tensor:
        """(3, H, W) linear: of the way itself, at distances from its middle."""
        n = self.patch.octaves[8].at(at.x, at.z, 0.12) * smoothstep(1.5, 4, 0.12 / at.pixel)
        tar = linear("5c5d62") * (1 + 0.08 * n)
        tar = mixed(tar, linear("6e6d6c"), smoothstep(0.54, 0.98, d.abs() / self.half) * 0.6)
        return self.marked(tar, at, d.abs(), soft)

    def marked(self, tar: Tensor, at: Spots, d: Tensor, soft: Tensor) -> Tensor:
        """With lines."""
        line = _line(d, 0.0, soft) * self.dashes(at.z)
        edge = _line(d, self.half - 0.1, soft)
        return mixed(tar, linear("f2ecdc"), (line + edge).clamp(0, 1) * 0.9)

    def dashes(self, z: Tensor) -> Tensor:
        """1 on a dash, 0 between two."""
        return smoothstep(0.45, 0.52, ((z / 1.3) % 1 - 0.5).abs() * 2)


def _line(d: Tensor, at: float, soft: Tensor) -> Tensor:
    """A painted line at a distance from the middle; of what is thinner than a pixel as much as there is."""
    wide = 0.032
    return smoothstep(wide + soft, wide, (d - at).abs()) * (wide * 2.4 / soft).clamp(max=1)


class Road(Way, Hills):
    """A road through hills."""

    steepness = 0.75
    groves = 0.06
    ridge = 8.0
    eye = 1.4
    last = 38.0


class Highway(Road):
    """Two lanes in each direction, which do not wind much."""

    half = 2.35
    verge = 2.8
    winding = 0.4
    steepness = 0.5
    eye = 1.7

    def marked(self, tar: Tensor, at: Spots, d: Tensor, soft: Tensor) -> Tensor:
        middle = _line(d, 0.07, soft)
        tar = mixed(tar, linear("e0a838" if self.yellow else "f2ecdc"), middle * 0.9)
        other = _line(d, 1.15, soft) * self.dashes(at.z / 1.6) + _line(d, self.half - 0.16, soft)
        return mixed(tar, linear("f2ecdc"), other.clamp(0, 1) * 0.9)


class DesertRoad(Way, Canyon):
    """A straight road through dry land between mesas."""

    half = 1.0
    verge = 1.3
    winding = 0.25
    last = 20.0
    eye = 1.3

    def bed(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        return 0.3 * self.mesa.octaves[9].at(x, z, 14.0) * smoothstep(8, 20, z)

    def gravel(self, at: Spots) -> Tensor:
        return linear("c49a6a")

    def marked(self, tar: Tensor, at: Spots, d: Tensor, soft: Tensor) -> Tensor:
        tar = mixed(tar, linear("8a7868"), 0.35)
        line = _line(d, 0.06, soft) if self.yellow else _line(d, 0.0, soft) * self.dashes(at.z)
        tar = mixed(tar, linear("e0a838"), line * 0.9)
        return mixed(tar, linear("efe6d2"), _line(d, self.half - 0.1, soft) * 0.85)


class ForestPath(Way, Woods):
    """A path between firs."""

    half = 0.4
    verge = 1.15
    ragged = 0.3
    winding = 1.1
    last = 30.0
    tall = 1.9
    steepness = 0.5
    haze = 60.0
    eye = 1.5

    def gravel(self, at: Spots) -> Tensor:
        return linear("6a5a3c") if self.season != "winter" else linear("dfe4ea")

    def surface(self, at: Spots, d: Tensor, soft: Tensor) -> Tensor:
        n = self.patch.fbm(at.x, at.z, 0.8, 4, gain=0.6)
        if self.season == "winter":
            return linear("d4dbe6") * (1 + 0.05 * n)
        earth = mixed(linear("7c6446"), linear("a48c66"), smoothstep(-1.0, 1.0, n))
        if self.season == "autumn":
            leaf = smoothstep(0.3, 0.7, self.patch.octaves[9].at(at.x, at.z, 0.16))
            earth = mixed(earth, linear("c47a2c"), leaf * 0.8)
        rut = torch.exp(-(((d.abs() - 0.2) / 0.09) ** 2))
        return earth * (1 - 0.14 * rut)
