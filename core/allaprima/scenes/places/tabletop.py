"""A table seen from just above it, before a wall or before what is out of focus."""

from __future__ import annotations

import math
import random

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.scenes import finish
from allaprima.scenes.colours import encoded, linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.indoors.blurred import garden, interior, out_of_focus
from allaprima.scenes.indoors.covering import Covering, footprint, plain, shine_of
from allaprima.scenes.indoors.setting import Setting
from allaprima.scenes.noise import Noise, mixed, smoothstep

LONG = 1.7
"""Focal length, in heights of the picture."""
LENS = 0.004
"""Of a picture's height: how large a point is at twice the distance that is in focus."""
BAND = 2**16
_TABLES = (
    "light oak wood",
    "walnut wood",
    "rustic wooden planks",
    "wooden table top",
    "pine wood planks",
)
_WALLS = ("e9e4db", "dfe3e2", "d8cdbd", "b9c4b4", "c9d3da", "e6d3c6")
_SKIES = {
    "dawn": ("ffd9bd", 0.8), "morning": ("fff4e0", 1.0), "noon": ("fbfaf4", 1.1), "golden": ("ffd79a", 0.95),
    "sunset": ("ffb27a", 0.75), "dusk": ("93a0d6", 0.4), "night": ("5f78b8", 0.16),
}  # fmt: skip
"""Colour, sRGB, and strength of the light of a time of day."""


def tabletop(at: Setting) -> Tensor:
    """(3, H, W) linear light."""
    return _Table(at).paint()


class _Table:
    def __init__(self, at: Setting) -> None:
        self.at = at
        rng, unit = at.rng, at.unit
        horizon = rng.uniform(0.36, 0.41)
        self.eye, self.edge = rng.uniform(0.26, 0.31), rng.uniform(1.6, 1.85)
        """Height over the table, and depth of its far edge, in metres."""
        self.frame = Frame(at.width, at.height, round(at.height * horizon), LONG * unit, self.eye)
        when = at.time or rng.choice(("morning", "noon", "golden", "morning"))
        code, self.bright = _SKIES[when]
        self.light = linear(code)
        self.evening = when in ("dusk", "night")
        self.side = rng.choice((-1.0, 1.0))
        phrase = at.asked.material("table")
        own = at.asked.colour("table")
        self.top: Covering | None = None
        self.paint_of = own if own is not None else linear("f1efea")
        if phrase or own is None:
            seed = rng.getrandbits(31)
            self.top = Covering(phrase or rng.choice(_TABLES), seed, turned=False)
        self.wall, self.wall_colour = self._wall()
        self.noise = Noise(random.Random(rng.getrandbits(32)))

    def _wall(self) -> tuple[Covering | None, Tensor | None]:
        """What is behind: a wall of a material, one of a colour, or neither where it is out of focus."""
        at = self.at
        phrase, colour = at.asked.material("wall"), at.asked.colour("wall")
        seed = at.rng.getrandbits(31)
        if phrase and not at.asked.has("garden", "kitchen"):
            return Covering(phrase, seed), None
        vague = at.asked.has("blurred", "blurry", "bokeh", "defocused", "blur", "out of focus", "window", "garden", "kitchen",
                             "nature", "park", "forest", "cafe", "restaurant", "sea", "beach", "city", "night")  # fmt: skip
        if colour is None and at.palette:
            colour = at.palette[0]
        if colour is not None and not (vague and not at.palette):
            return None, colour
        if at.asked.has("wall") and not vague:
            return None, linear(at.rng.choice(_WALLS))
        return None, None

    def paint(self) -> Tensor:
        frame, at = self.frame, self.at
        behind = self._behind()
        # What the table mirrors is blurred by its grain.
        small = F.interpolate(behind[None], size=(24, 40), mode="bilinear", antialias=True)
        self.mirrored = F.avg_pool2d(F.pad(small, (2, 2, 2, 2), mode="replicate"), 5, stride=1)
        picture = behind
        first = max(
            0, min(frame.height - 1, int(frame.horizon + self.eye / self.edge * frame.focal) - 3)
        )
        rows = max(8, BAND // frame.width)

        def band(top: int) -> None:
            bottom = min(frame.height, top + rows)
            up = frame.up(top, bottom).expand(-1, frame.width)
            x = frame.across.expand_as(up)
            table = self._table(x.flatten(), up.flatten()).view(3, bottom - top, frame.width)
            # The edge is soft as what is out of focus is.
            line = -self.eye / self.edge
            soft = max(0.6, LENS * 0.8 * at.unit) / frame.focal
            share = smoothstep(line + soft, line - soft, up)
            picture[:, top:bottom] = mixed(picture[:, top:bottom], table, share)

        at.pieces([lambda top=top: band(top) for top in range(first, frame.height, rows)])  # type: ignore[misc]
        middle = (frame.top - (frame.height - frame.horizon) / frame.focal) / 2
        half = math.hypot(frame.half, frame.height / 2 / frame.focal)
        far = (frame.across**2 + (frame.up() - middle) ** 2) / half**2
        return picture * (1 - 0.2 * far)

    def _table(self, x: Tensor, up: Tensor) -> Tensor:
        frame = self.frame
        depth = (-self.eye / up.clamp(max=-0.02)).clamp(max=self.edge * 1.05)
        wide, deep = footprint(depth, frame.focal, self.eye)
        focus = self.edge * 0.66
        blur = LENS * self.at.unit * (focus / depth - 1).abs() * 2
        wide, deep = wide * (1 + blur), deep * (1 + blur)
        wx = x * depth
        if self.top is None:
            texels = plain(self.paint_of, wx)
            texels[3] = 0.35
        else:
            texels = self.top.at(wx + 7.31, depth + 3.77, wide, deep)
        worn = self.noise.fbm(wx[None], depth[None], 1.1, 2)[0]
        colour = texels[:3] * (1 + 0.035 * worn)
        rough = texels[3].clamp(0.2, 0.85)
        # Light comes from behind and from one side, and the table is darker towards the camera.
        away = ((depth - 0.6) / (self.edge - 0.6)).clamp(0, 1)
        lit = 0.86 + 0.4 * away + 0.12 * self.side * wx / 0.8
        lit = lit * (1 + 0.5 * (self.side * texels[4] * -0.8 + texels[5] * 0.5)).clamp(0.5, 1.5)
        level = max(0.8, self.bright) if not self.evening else 0.5
        tint = mixed(torch.ones(3, 1), self.light[:, :, 0], 0.35)
        if self.wall is not None or self.wall_colour is not None:
            level = 1.02 * max(0.45, self.bright)
            gap = (self.edge - depth).clamp(min=0)
            lit = lit * (1 - 0.42 * torch.exp(-gap / 0.05) - 0.12 * torch.exp(-gap / 0.25))
        out = colour * tint * (lit * level)
        # Mirrored: what is as high above the horizon as the table is below it; of a wall, what is there above its foot.
        size = (x * x + up * up + 1).rsqrt()
        is_far = self.wall is None and self.wall_colour is None
        row = -up if is_far else (self.eye * -1 + (self.edge - depth) * -up) / self.edge
        y = (frame.horizon - row * frame.focal) / frame.height
        grid = torch.stack((x / frame.half, y.clamp(0.01, 0.99) * 2 - 1), -1)[None, None]
        shown = F.grid_sample(
            self.mirrored, grid, mode="bilinear", padding_mode="border", align_corners=False
        )[0, :, 0]
        bent = (texels[5] * 0.25).clamp(-0.2, 0.2)
        shine = shine_of(-up * size + bent, rough * 0.62)
        return out * (1 - shine) + shown * shine

    def _behind(self) -> Tensor:
        """(3, H, W) linear: all that is not the table."""
        frame, rng = self.frame, random.Random(self.at.rng.getrandbits(32))
        if self.wall is None and self.wall_colour is None:
            return self._vague(rng)
        x, up = frame.across.expand(frame.height, -1), frame.up().expand(-1, frame.width)
        z = self.edge + 0.01
        wx, wy = (x * z).flatten(), (self.eye + up * z).flatten()
        pixel = torch.full_like(wx, z / frame.focal) * (1 + 1.2 * LENS * self.at.unit)
        if self.wall is not None:
            texels = self.wall.at(wx + 3.3, -wy + 5.1, pixel, pixel)
        else:
            assert self.wall_colour is not None
            texels = plain(self.wall_colour, wx)
        # A lamp or a window at one side; the wall is darker near the table.
        far = ((wx - self.side * 0.5) ** 2 + (wy - 0.55) ** 2) / 0.95**2
        lit = 0.62 + 0.5 * (1 + far) ** -1.5 + 0.08 * self.side * wx
        lit = lit * (
            1 - 0.3 * torch.exp(-wy.clamp(min=0) / 0.05) - 0.1 * torch.exp(-wy.clamp(min=0) / 0.3)
        )
        lit = lit * (1 - 0.6 * (self.side * texels[4] * -0.7 + texels[5] * 0.4)).clamp(0.5, 1.6)
        tint = mixed(torch.ones(3, 1), self.light[:, :, 0], 0.35)
        level = 1.02 * max(0.45, self.bright)
        return (texels[:3] * tint * (lit * level)).view(3, frame.height, frame.width)

    def _vague(self, rng: random.Random) -> Tensor:
        asked, frame = self.at.asked, self.frame
        width = max(24, round(120 * min(4.0, frame.width / frame.height)))
        if asked.has("garden", "nature", "park", "forest", "green", "tree", "leaves"):
            is_garden = True
        else:
            is_garden = (
                not asked.has(
                    "kitchen", "cafe", "restaurant", "room", "interior", "window", "bokeh"
                )
                and rng.random() < 0.4
            )
        if is_garden:
            small = garden(width, rng, self.light, max(0.25, self.bright))
        else:
            evening = self.evening or asked.has("cafe", "restaurant", "bokeh", "night")
            small = interior(width, rng, self.light, self.bright, evening=evening)
        small = out_of_focus(small, rng.uniform(6.5, 8.5))
        small = out_of_focus(small, 1.6)
        if self.at.palette:
            codes = [
                "".join(f"{round(float(v) * 255):02x}" for v in encoded(c).flatten())
                for c in self.at.palette
            ]
            small = finish.graded(finish.toned(small), codes, 0.7)
        large = F.interpolate(
            small[None], size=(frame.height, frame.width), mode="bicubic", align_corners=False
        )
        return large[0].clamp(min=0)
