"""A landscape as a picture: land and what stands on it, in light and air, over and under a sky; and water."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor

from allaprima.pieces import Pieces
from allaprima.scenes.colours import linear
from allaprima.scenes.frame import HIDDEN, Frame, Land
from allaprima.scenes.ground import GRASS, Relief, relief
from allaprima.scenes.landscape import Landscape, Spots
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed, smoothstep
from allaprima.scenes.sky import Sky

BAND = 2**16
"""Pixels at a time: so few that most of what is computed stays near the processor."""
BANDS = 8
"""At least so many of a picture, for as many threads to have something to do."""
COLUMNS = 128
"""Of samples at a time."""
LOOKED = 0.075
"""Tangent at which the sky has the colour that the air has before what is far away."""


class Painter:
    """Paints a landscape.

    Args:
        pieces: computes what does not depend on each other.
    """

    def __init__(
        self, frame: Frame, light: Light, sky: Sky, place: Landscape, pieces: Pieces
    ) -> None:
        self.frame, self.light, self.sky, self.place = frame, light, sky, place
        self.pieces = pieces

    def paint(self) -> tuple[Tensor, Tensor, Tensor]:
        """(3, H, W) linear light, (H, W) depth, infinite in the sky, and (H, W) bool, where there is water."""
        views = [View(self.frame, self.sky, self.place)]
        if self.place.water:
            # In the mirror rows go down from the top of the world that is seen; the water's rows go on from
            # the horizon down.
            mirror = self.frame.mirrored()
            sky = copy.copy(self.sky)
            sky.frame = mirror
            views.append(View(mirror, sky, self.place, mirrored=True))
        self._sample(views)
        self.pieces([work for view in views for work in self._bands(view)])
        view = views[0]
        if self.place.water:
            shown = views[1].picture.flip(1)
            bands = _bands(self.frame, self.frame.horizon)
            self.pieces([partial(self._water, view, shown, top, bottom) for top, bottom in bands])
        return view.picture, view.depth, view.wet

    def _sample(self, views: list[View]) -> None:
        strips = [(view, strip) for view in views for strip in view.strips()]
        self.pieces([work for view in views for work in view.sky.beforehand()])
        raw = self.pieces([partial(view.heights, strip) for view, strip in strips])
        for view in views:
            heights = torch.cat(
                [r for r, (of, _) in zip(raw, strips, strict=True) if of is view], 1
            )
            view.raise_land(heights, self.light)
        parts = self.pieces([partial(view.furnish, strip) for view, strip in strips])
        for view in views:
            view.join([part for part, (of, _) in zip(parts, strips, strict=True) if of is view])

    def _bands(self, view: View) -> list[Callable[[], None]]:
        first = int(view.land.skyline.min())
        last = int(view.land.skyline.max())
        return [
            partial(self._band, view, top, bottom, first, last)
            for top, bottom in _bands(view.frame)
        ]

    def _band(self, view: View, top: int, bottom: int, first: int, last: int) -> None:
        """Paint some rows of a view, of which the land's highest begins in row `first`, its lowest in `last`."""
        frame = view.frame
        seen = view.picture[:, top:bottom]
        if top < last or frame.eye < 0:
            seen.copy_(view.sky.seen(top, bottom))
        if bottom > first:
            land, z, water = self._land(view, top, bottom)
            if frame.eye < 0:  # what lies before the water that shows it is not in the mirror
                z = z.masked_fill(z < -0.97 * frame.eye / frame.up(top, bottom), math.inf)
            seen.copy_(torch.where(torch.isinf(z), seen, land))
            view.depth[top:bottom], view.wet[top:bottom] = z, water

    def _land(self, view: View, top: int, bottom: int) -> tuple[Tensor, Tensor, Tensor]:
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

    def _water(self, view: View, shown: Tensor, top: int, bottom: int) -> None:
        """Paint water into some rows of a view, below the horizon.

        Args:
            shown: (3, H/2, W/2) what is above it, upside down, the horizon's row first.
        """
        frame, light, place = self.frame, self.light, self.place
        height = bottom - top
        x = frame.across
        up = frame.up(top, bottom)
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
        rows = torch.arange(top - frame.horizon, bottom - frame.horizon)[:, None] / 2.0
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
        water = self.through_air(water, frame, far * 0.55, torch.zeros_like(far), top, bottom)
        seen = view.picture[:, top:bottom]
        seen.copy_(torch.where(view.wet[top:bottom], water, seen))


def _bands(frame: Frame, first: int = 0) -> list[tuple[int, int]]:
    """Rows of pixels from one to before another, from the first to the last of a picture."""
    rows = max(8, min(BAND // frame.width, math.ceil(frame.height / BANDS)))
    return [(top, min(frame.height, top + rows)) for top in range(first, frame.height, rows)]


class View:
    """A landscape in a frame, sampled, with its slopes and shadows; and what is painted of it.

    Attributes:
        land, samples, standing: what is seen, once all columns are joined.
        picture: (3, H, W) linear light; depth, wet: (H, W), as `Painter.paint` returns.
    """

    land: Land
    samples: Tensor
    standing: Tensor | None

    def __init__(self, frame: Frame, sky: Sky, place: Landscape, *, mirrored: bool = False) -> None:
        self.frame, self.sky, self.place, self.mirrored = frame, sky, place, mirrored
        near = place.frame.nearest * 0.55
        count = round(place.rows * max(0.5, min(2.4, place.frame.height / 512)))
        if mirrored:
            count = round(count * 0.6)
            near = max(near, place.shore)
        self.depths = frame.depths(count, place.far, near=near)
        self.picture = torch.empty(3, frame.height, frame.width)
        self.depth = torch.full((frame.height, frame.width), math.inf)
        self.wet = torch.zeros(frame.height, frame.width, dtype=torch.bool)

    def strips(self) -> list[slice]:
        """Columns of samples that are computed together."""
        width = self.frame.width
        return [slice(left, min(width, left + COLUMNS)) for left in range(0, width, COLUMNS)]

    def heights(self, strip: slice) -> Tensor:
        """(D, W) of the land, in some columns."""
        finest = self.depths / self.frame.focal * 1.5
        return self.place.heights(self.frame.across[:, strip] * self.depths, self.depths, finest)

    def raise_land(self, raw: Tensor, light: Light) -> None:
        """Learn the heights of all columns."""
        self._raw = raw
        self._heights = raw.clamp(min=0) if self.place.water else raw
        self._slopes = relief(self._heights, self.frame.across, self.depths, light.lean)

    def furnish(self, strip: slice) -> tuple[Land, Tensor, Tensor | None]:
        """Some columns of the land with what stands on it, of the samples and of what is standing."""
        whole = self._slopes
        slopes = Relief(whole.gx[:, strip], whole.gz[:, strip], whole.lit[:, strip])
        raw, heights = self._raw[:, strip], self._heights[:, strip]
        x = self.frame.across[:, strip] * self.depths
        stand = self.place.standing(x, self.depths, raw, slopes)
        standing = tops = None
        if stand is not None:
            tops = stand.top
            standing = torch.stack((stand.side, stand.tone, stand.kind), -1)
        if self.mirrored:
            heights = torch.where(raw > 0, heights, torch.full_like(heights, HIDDEN))
        land = Land(self.frame, heights, self.depths, tops)
        return land, torch.stack((slopes.gx, slopes.gz, slopes.lit, raw), -1), standing

    def join(self, parts: list[tuple[Land, Tensor, Tensor | None]]) -> None:
        """Learn what all columns are furnished with."""
        self.land = Land.joined([land for land, _, _ in parts])
        self.samples = torch.cat([samples for _, samples, _ in parts], 1)
        standing = [part for _, _, part in parts if part is not None]
        self.standing = torch.cat(standing, 1) if standing else None


def _sampled(picture: Tensor, y: Tensor, dx: Tensor) -> Tensor:
    """(3, H, W) of a picture of half the size at rows and displaced columns, between its pixels."""
    _, height, width = picture.shape
    wide = y.shape[1]
    x = (torch.arange(wide)[None] + 0.5) / 2 - 0.5 + dx
    grid = torch.stack((x / max(1, width - 1) * 2 - 1, y / max(1, height - 1) * 2 - 1), -1)
    return torch.nn.functional.grid_sample(
        picture[None], grid[None], mode="bilinear", padding_mode="border", align_corners=True
    )[0]
