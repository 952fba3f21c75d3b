"""A landscape as a picture: land and what stands on it, in light and air, over and under a sky; and water."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import HIDDEN, Frame, Land
from allaprima.scenes.ground import FLOWER, GRASS, Relief, Standing, relief
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep
from allaprima.scenes.sky import Sky, Step

BAND = 2**16
"""Pixels at a time: so few that most of what is computed stays near the processor."""


LOOKED = 0.075
"""Tangent at which the sky has the colour that the air has before what is far away."""
Codes = tuple[str, ...]
CONIFERS: dict[str, Codes] = {
    "spring": ("38562f", "2f4d30", "46663a"), "summer": ("2c4a2c", "35542e", "28422c"),
    "autumn": ("3a4a2a", "5a5428", "2d4229"), "winter": ("3c4f48", "33463f", "485a52"),
}  # fmt: skip
BROADLEAVES: dict[str, Codes] = {
    "spring": ("88a83c", "7c9c3c", "a2b850", "e6b9c4"), "summer": ("44702c", "558236", "386128", "628a3c"),
    "autumn": ("c8641e", "d9982b", "a83c1c", "8c7a2c", "d07a24"), "winter": ("7a7470", "8a8580", "6a6662"),
}  # fmt: skip
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
        """(D, W) heights at places; octaves shorter than `finest` are not seen."""
        raise NotImplementedError

    def standing(self, x: Tensor, z: Tensor, heights: Tensor, slopes: Relief) -> Standing | None:
        """What stands on it."""
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


class Painter:
    """Paints a landscape.

    Args:
        step: called before each piece of work; may raise to stop it.
    """

    def __init__(self, frame: Frame, light: Light, sky: Sky, place: Landscape, step: Step) -> None:
        self.frame, self.light, self.sky, self.place, self.step = frame, light, sky, place, step

    def paint(self) -> tuple[Tensor, Tensor, Tensor]:
        """(3, H, W) linear light, (H, W) depth, infinite in the sky, and (H, W) bool, where there is water."""
        view = _View(self.frame, self.place, self.light)
        picture, depth, wet = self._paint(view, self.sky, self.step)
        if self.place.water and bool(wet.any()):
            self.step()
            picture = self._water(picture, depth, wet)
        return picture, depth, wet

    def _paint(self, view: _View, sky: Sky, step: Step) -> tuple[Tensor, Tensor, Tensor]:
        frame = view.frame
        height, width = frame.height, frame.width
        picture = torch.empty(3, height, width)
        depth = torch.full((height, width), math.inf)
        wet = torch.zeros(height, width, dtype=torch.bool)
        first = int(view.land.skyline.min())
        last = int(view.land.skyline.max())
        rows = max(8, BAND // width)
        for top in range(0, height, rows):
            step()
            bottom = min(height, top + rows)
            if top < last or frame.eye < 0:
                picture[:, top:bottom] = sky.seen(top, bottom)
            if bottom > first:
                land, z, water = self._land(view, top, bottom)
                if frame.eye < 0:  # what lies before the water that shows it is not in the mirror
                    z = z.masked_fill(z < -0.97 * frame.eye / frame.up(top, bottom), math.inf)
                picture[:, top:bottom] = torch.where(torch.isinf(z), picture[:, top:bottom], land)
                depth[top:bottom], wet[top:bottom] = z, water
        return picture, depth, wet

    def _land(self, view: _View, top: int, bottom: int) -> tuple[Tensor, Tensor, Tensor]:
        light, place, frame = self.light, self.place, view.frame
        seen = view.land.seen(top, bottom)
        gx, gz, lit, raw = seen.look(view.samples)
        z = seen.depth
        x = frame.across * z
        y = frame.eye + frame.up(top, bottom) * z
        pixel = z / frame.focal
        upright = seen.standing > 0
        slope = (gx * gx + gz * gz).sqrt()
        rough = 0.03 + 0.17 * smoothstep(0.35, 1.0, slope)  # rock is rougher than what lies flat
        for k, (wavelength, strength) in enumerate(place.bumps):
            octave = place.grain.octaves[k]
            _, nx, nz = octave.sloped(x, z, wavelength)
            shown = strength * rough * smoothstep(1.0, 3.0, wavelength / pixel)
            gx, gz = gx + nx * shown, gz + nz * shown
        rise = (1 + gx * gx + gz * gz).rsqrt()
        side = tone = kind = torch.zeros_like(z)
        if view.standing is not None:
            side, tone, kind = seen.just(view.standing)
        spots = Spots(x, y, z, gx, gz, 1 - rise, pixel, seen.standing, side, tone, kind)
        lx, ly, lz = light.lean
        shine = ((ly - gx * lx - gz * lz) * rise).clamp(min=0)
        shine = shine * lit
        ambient = 0.55 + 0.45 * rise
        colour = place.colours(spots)
        if view.standing is not None:
            leaf = place.leaves(spots)
            turned = (0.5 + 0.55 * side * math.copysign(1.0, lx)).clamp(0.05, 1)
            tree = upright & (kind < GRASS)
            shine = torch.where(tree, turned * (0.35 + 0.65 * lit) * 0.8, shine)
            ambient = torch.where(tree, 0.4 + 0.5 * seen.standing, ambient)
            colour = torch.where(upright, leaf, colour)
        colour = colour * (light.key * shine + light.ambient * ambient)
        own = place.glow(spots)
        if own is not None:
            colour = colour + own
        colour = self.through_air(colour, frame, z, y, top, bottom)
        depth = z.masked_fill(seen.sky, math.inf)
        water = (raw <= 0) & ~upright & ~seen.sky if place.water else torch.zeros_like(seen.sky)
        return colour, depth, water

    def through_air(
        self, colour: Tensor, frame: Frame, z: Tensor, y: Tensor, top: int, bottom: int
    ) -> Tensor:
        """A colour as it is seen from afar."""
        far = z * (self.light.air / self.place.haze)
        low = torch.exp(-(y / 14).clamp(min=0)) if self.light.weather == "fog" else 1.0
        veil = 1 - torch.exp(-far * (0.35 + 0.65 * low) - 0.25 * far * far)
        air = self.sky.air(frame.across, torch.full((1, 1), LOOKED))
        return mixed(colour, air, veil)

    def _water(self, picture: Tensor, depth: Tensor, wet: Tensor) -> Tensor:
        """The picture with water, which shows what is above it."""
        frame, light, place = self.frame, self.light, self.place
        mirror = frame.mirrored()
        # In the mirror rows go down from the top of the world that is seen; the water's rows go on from
        # the horizon down.
        view = _View(mirror, place, light, mirrored=True)
        sky = _flipped(self.sky, mirror)
        shown, _, _ = self._paint(view, sky, self.step)
        shown = shown.flip(1)
        first = frame.horizon
        height = frame.height - first
        x = frame.across
        up = frame.up(first)
        z = (-frame.eye / up.clamp(max=-1e-4)).clamp(max=400)
        wx = x * z
        pixel = z / frame.focal
        ripple = torch.zeros(height, frame.width)
        for k, (wavelength, strength) in enumerate(((2.6, 0.5), (0.9, 0.8), (0.33, 0.6))):
            part = place.waves.octaves[k].at(wx * 0.4, z.expand_as(wx), wavelength)
            ripple += part * strength * smoothstep(0.8, 3.0, wavelength / pixel)
        ripple = ripple * place.ripple
        # A ripple tilts the water: what is seen moves up and down, the more the steeper one looks.
        steep = (-up).clamp(min=0.002)
        move = ripple * (0.008 + 0.055 * steep) * frame.focal / 2
        rows = torch.arange(height)[:, None] / 2.0
        blur = 0.6 + 2.5 * steep * place.ripple * frame.focal / 512
        total: Tensor | None = None
        for offset, share in ((-1.0, 0.28), (0.1, 0.44), (1.3, 0.28)):
            y = (rows + move + offset * blur).abs()
            total_part = _sampled(shown, y, move * 0.3) * share
            total = total_part if total is None else total + total_part
        assert total is not None
        # Schlick's approximation of Fresnel's equations for water, flattened by the waves.
        facing = (1 - torch.sin(torch.atan(steep + 0.03 * ripple.abs()))).clamp(0, 1)
        mirror_share = (0.04 + 0.96 * facing**4.2).clamp(0, 1) * 0.96
        body = linear(place.water_tint) * (light.ambient * 0.9 + light.key * 0.35)
        body = body * (1 + 0.12 * ripple)
        water = mixed(body, total, mirror_share.clamp(0.3, 1))
        sx = light.sun[0]
        if light.weather not in ("overcast", "rain", "snow", "fog", "storm") and self.sky.disc:
            column = torch.exp(-(((x - sx) / (0.05 + 0.22 * steep)) ** 2))
            spark = smoothstep(
                0.35,
                1.5,
                ripple
                + 0.35
                * place.waves.octaves[5].at(wx, z.expand_as(wx), 0.21)
                * smoothstep(1, 3, 0.21 / pixel),
            )
            fall = torch.exp(-steep * 2.4)
            water = water + light.glow * (
                column * (0.12 + 0.88 * spark) * fall * (0.75 if light.low else 0.3)
            )
        far = z.expand(height, frame.width)
        water = self.through_air(
            water, frame, far * 0.55, torch.zeros_like(far), first, frame.height
        )
        out = picture.clone()
        out[:, first:] = torch.where(wet[first:], water, picture[:, first:])
        return out


class _View:
    """A landscape in a frame, sampled, with its slopes and shadows."""

    def __init__(
        self, frame: Frame, place: Landscape, light: Light, *, mirrored: bool = False
    ) -> None:
        self.frame = frame
        near = place.frame.nearest * 0.55
        count = round(place.rows * max(0.5, min(2.4, place.frame.height / 512)))
        if mirrored:
            count = round(count * 0.6)
            near = max(near, place.shore)
        depths = frame.depths(count, place.far, near=near)
        across = frame.across
        x = across * depths
        finest = depths / frame.focal * 1.5
        raw = place.heights(x, depths, finest)
        heights = raw.clamp(min=0) if place.water else raw
        slopes = relief(heights, across, depths, light.lean)
        self.standing: Tensor | None = None
        tops = None
        standing = place.standing(x, depths, raw, slopes)
        if standing is not None:
            tops = standing.top
            self.standing = torch.stack((standing.side, standing.tone, standing.kind), -1)
        if mirrored:
            heights = torch.where(raw > 0, heights, torch.full_like(raw, HIDDEN))
        self.land = Land(frame, heights, depths, tops)
        self.samples = torch.stack((slopes.gx, slopes.gz, slopes.lit, raw), -1)


def _flipped(sky: Sky, frame: Frame) -> Sky:
    """The same sky in another frame."""
    other = Sky.__new__(Sky)
    other.__dict__.update(sky.__dict__)
    other.frame = frame
    return other


def _sampled(picture: Tensor, y: Tensor, dx: Tensor) -> Tensor:
    """(3, H, W) of a picture of half the size at rows and displaced columns, between its pixels."""
    _, height, width = picture.shape
    wide = y.shape[1]
    x = (torch.arange(wide)[None] + 0.5) / 2 - 0.5 + dx
    grid = torch.stack((x / max(1, width - 1) * 2 - 1, y / max(1, height - 1) * 2 - 1), -1)
    return torch.nn.functional.grid_sample(
        picture[None], grid[None], mode="bilinear", padding_mode="border", align_corners=True
    )[0]
