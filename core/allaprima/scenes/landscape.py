"""What landscapes are made of: land, what stands on it, and their colours."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.ground import FLOWER, GRASS, Relief, Standing
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep

Codes = tuple[str, ...]
CONIFERS: dict[str, Codes] = {
    "spring": ("38562f", "2f4d30", "46663a"), "summer": ("2c4a2c", "35542e", "28422c"),
    "autumn": ("3a4a2a", "5a5428", "2d4229"), "winter": ("3c4f48", "33463f", "485a52"),
}  # fmt: skip
BROADLEAVES: dict[str, Codes] = {
    "spring": ("88a83c", "7c9c3c", "a2b850", "e6b9c4"), "summer": ("44702c", "558236", "386128", "628a3c"),
    "autumn": ("c8641e", "d9982b", "a83c1c", "8c7a2c", "d07a24"), "winter": ("7a7470", "8a8580", "6a6662"),
}  # fmt: skip
SNOWED: Codes = ("e2e9f2", "ccd6e2", "aeb8c6")
"""Of leaves under snow."""
BLADES = {
    "spring": ("96b152", "456024"), "summer": ("86994a", "384f22"),
    "autumn": ("c0a458", "5d5428"), "winter": ("d8dcd8", "8f9690"),
}  # fmt: skip
MEADOWS = {
    "spring": ("6f9436", "95b04a"), "summer": ("5f7a30", "83913f"),
    "autumn": ("8a7c3a", "a88a44"), "winter": ("e4ebf4", "f2f6fb"),
}  # fmt: skip
"""sRGB, by the season."""


@dataclass(frozen=True)
class Spots:
    """What is known of each pixel of land, (H, W).

    Attributes:
        x, y, z: where it is: right, up, away.
        gx, gz: slopes.
        steep: 0 on a plain, 1 on a wall.
        pixel: size of a pixel there.
        standing: see `frame.Seen`; side, tone, kind: see `ground.Standing`.
    """

    x: Tensor
    y: Tensor
    z: Tensor
    gx: Tensor
    gz: Tensor
    steep: Tensor
    pixel: Tensor
    standing: Tensor
    side: Tensor
    tone: Tensor
    kind: Tensor


class Landscape:
    """What a landscape is made of. Each place is a kind of it.

    Args:
        rng: decides all that is left open.
        light: of the scene.

    Attributes:
        rows: samples along the depth, for 512 pixels of height.
        far: how far it reaches.
        haze: depth at which about two thirds of the colour is the air's.
        water: whether what lies below 0 is water.
        shore: depth from which on land is reflected.
        bumps: (wavelength, strength) of what is too fine for the samples.
        leaf: size of tufts of leaves; boughs: whether trees have tiers of them, as conifers do.
        flowers: colours of those in the grass, "rrggbb".
        foliage, grass, meadow: colours by the season: of trees; of blades, above and below; of a plain.
    """

    rows = 420
    far = 90.0
    haze = 85.0
    water = False
    shore = 0.0
    bumps: tuple[tuple[float, float], ...] = ((1.1, 0.5), (0.45, 0.5))
    leaf = 0.16
    boughs = True
    flowers: tuple[str, ...] = ()
    water_tint = "1c4a58"
    ripple = 1.0

    def __init__(self, rng: random.Random, light: Light, frame: Frame, season: str) -> None:
        self.rng, self.light, self.frame, self.season = rng, light, frame, season
        self.foliage = CONIFERS[season]
        self.grass, self.meadow = BLADES[season], MEADOWS[season]
        self.grain = Noise(random.Random(rng.getrandbits(32)))
        self.patch = Noise(random.Random(rng.getrandbits(32)))
        self.waves = Noise(random.Random(rng.getrandbits(32)))

    def heights(self, x: Tensor, z: Tensor, finest: Tensor) -> Tensor:
        """(D, W) heights at places; octaves shorter than `finest` are not seen. Of each column by itself: a
        picture's columns are computed in several pieces."""
        raise NotImplementedError

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing | None:
        """What stands on it; likewise of each column by itself."""
        return None

    def colours(self, at: Spots) -> Tensor:
        """(3, H, W) linear: of the land itself."""
        raise NotImplementedError

    def glow(self, at: Spots) -> Tensor | None:
        """(3, H, W) linear: light of its own."""
        return None

    def leaves(self, at: Spots) -> Tensor:
        """(3, H, W) linear: of what stands on it."""
        leaf = _one_of(self.foliage, at.tone)
        fine = self.waves.octaves[9].at(at.x, at.y * 1.3, self.leaf)
        fine = 0.65 * fine + 0.5 * self.waves.octaves[8].at(at.x, at.y * 1.5, self.leaf * 0.42)
        fine = fine * smoothstep(1.2, 3.0, self.leaf / at.pixel)
        colour = leaf * ((0.42 + 0.58 * at.standing) * (1 + 0.3 * fine.clamp(-1.6, 1.6)))
        if self.boughs:
            tier = (at.standing * (9 + 3 * at.tone) + 1.4 * at.side.abs() + 0.35 * fine) % 1.0
            near = smoothstep(8.0, 30.0, self.leaf / at.pixel)
            colour = colour * (1 + near * (0.55 * tier - 0.3))
        if self.season == "winter":
            laden = smoothstep(-1.2, 1.9, fine + 1.5 * at.standing - 0.6 + 0.5 * at.tone)
            colour = mixed(colour, linear("dfe8f4"), laden * 0.62)
        blade, root = (linear(code) for code in self.grass)
        worn = (
            self.patch.octaves[3].at(at.x, at.z, 3.1) * 0.12
            + self.patch.octaves[4].at(at.x, at.z, 0.9) * 0.1
        )
        blades = mixed(root, blade, at.standing * (0.55 + 0.45 * at.tone)) * (1 + worn)
        colour = torch.where(at.kind >= GRASS, blades, colour)
        if not self.flowers:
            return colour
        petal = _one_of(self.flowers, at.tone) * (0.7 + 0.3 * at.standing)
        return torch.where((at.kind >= FLOWER) & (at.standing > 0.6), petal, colour)


def _one_of(codes: tuple[str, ...], tone: Tensor) -> Tensor:
    """(3, H, W): of some colours one by a number in 0..1."""
    colours = torch.stack([linear(code)[:, 0, 0] for code in codes])
    chosen = (tone * 0.999 * len(codes)).long()
    return colours[chosen].permute(2, 0, 1)
