"""Figures as pixels, in the light of a scene.

Each part is blown up to a round relief (as of Igarashi and others, "Teddy", 1999): where a soap skin over its outline
would lie, whose height is Poisson's equation's, of which the root makes a circle of a strip. What is painted on a part
has its relief.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image, ImageDraw
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.figures.body import Part
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise

TIMES = 3
"""How many times larger outlines are drawn than they are seen."""
FEW = 10
"""Pixels of the shorter side at which a relief is solved without a coarser one."""
_MORE = {"night": 1.9, "dusk": 1.6}
"""How much lighter figures are than the land: eyes get used to the dark."""
WRAP = 0.42
"""How far light reaches around what is round."""


Box = tuple[int, int, int, int]
"""Left, upper, right and lower end, in pixels."""


@dataclass(frozen=True)
class Falling:
    """The light that falls on a figure.

    Attributes:
        key, ambient, bounce: (3, 1, 1) linear: of the sun's rays, from the sky above, and back from the ground.
        towards: the sun: (right, up, to the viewer), of length one.
        rim: how strongly edges shine towards the sun, 0..1.
        flat: whether figures are as flat as paper.
    """

    key: Tensor
    ambient: Tensor
    bounce: Tensor
    towards: tuple[float, float, float]
    rim: float = 0.5
    flat: bool = False


def falling(light: Light, ground: Tensor, *, flat: bool = False) -> Falling:
    """The light of a scene where the ground has a colour, (3, 1, 1) linear."""
    x, y, z = light.lean
    bounce = (ground * 0.35).clamp(max=0.5)
    more = _MORE.get(light.time, 1.0)
    return Falling(
        light.key * more, light.ambient * more, bounce, (x, y, -z), 0.9 if light.low else 0.35, flat
    )


def lit(
    parts: Sequence[Part], size: float, x: float, y: float, light: Falling, noise: Noise
) -> tuple[Tensor, Tensor, int, int]:
    """(3, H, W) linear light, (H, W) alpha in 0..1, and where the upper left corner lies.

    Args:
        size: pixels of what is one high.
        x, y: where the figure stands, in pixels.
    """
    shaped = [
        replace(
            part,
            points=tuple((x + px * size, y - py * size) for px, py in part.points),
            width=part.width * size,
        )
        for part in parts
    ]
    seen = [part for part in shaped if not part.mark] or shaped
    spread = max(part.width for part in seen) / 2 + 2
    xs, ys = zip(*(point for part in seen for point in part.points), strict=True)
    left, top = math.floor(min(xs) - spread), math.floor(min(ys) - spread)
    wide, high = math.ceil(max(xs) + spread) - left, math.ceil(max(ys) + spread) - top
    easel = _Easel(left, top, wide, high, size, light, noise)
    for (is_mark, _), run in itertools.groupby(shaped, key=lambda part: (part.mark, part.code)):
        if is_mark:
            easel.mark(list(run))
        else:
            for part in run:
                easel.lay(part)
    return easel.shaded(), easel.alpha, left, top


class _Easel:
    """Buffers of a figure: what is seen at each pixel.

    Attributes:
        colour: (3, H, W) linear; normal: (3, H, W), right, up and towards the viewer; alpha: (H, W).
        reached: (H, W) how much light comes there; reach: likewise, without shade; shiny: (H, W).
    """

    def __init__(
        self, left: int, top: int, wide: int, high: int, size: float, light: Falling, noise: Noise
    ) -> None:
        self.left, self.top, self.size, self.light, self.noise = left, top, size, light, noise
        self.colour = torch.zeros(3, high, wide)
        self.normal = torch.zeros(3, high, wide)
        self.normal[2] = 1
        self.alpha = torch.zeros(high, wide)
        self.reached = torch.ones(high, wide)
        self.reach = torch.ones(high, wide)
        self.shiny = torch.zeros(high, wide)
        self.last: tuple[Box, Tensor, float] | None = None

    def lay(self, part: Part) -> None:
        """Lay one part on what is there."""
        box, cover = self._covered(part)
        if cover is None:
            self.last = None  # nor are its marks
            return
        x0, y0, x1, y1 = box
        self.last = (box, cover, part.grain)
        here = np.s_[..., y0:y1, x0:x1]
        same = (self.alpha[here] > 0.5) & ((self.reach[here] - part.light).abs() < 0.05)
        self._shade_below(part, box, cover)
        normal, height = self._normal(part, cover)
        self.colour[here] = torch.lerp(
            self.colour[here], self._tufted(part, part.grain, here), cover
        )
        self.shiny[here] = torch.lerp(self.shiny[here], torch.full_like(cover, part.shiny), cover)
        self.alpha[here] = self.alpha[here] + cover * (1 - self.alpha[here])
        # Its colour ends at its edge, its relief goes over into that of what is behind it.
        thick = float(height.max())
        joins = min(part.joins * self.size, 0.7 * thick)
        if joins and not self.light.flat and thick > 0.35 * part.joins * self.size:
            depth = thick - (thick * thick - height * height).clamp(min=0).sqrt()  # of a round part
            inside = (depth / joins).clamp(0, 1)
            cover = torch.where(same, cover * inside * inside * (3 - 2 * inside), cover)
        lights = torch.full_like(cover, part.light)
        self.normal[here] = torch.lerp(self.normal[here], normal, cover)
        self.reached[here] = torch.lerp(self.reached[here], lights, cover)
        self.reach[here] = torch.where(cover > 0.5, lights, self.reach[here])

    def mark(self, parts: Sequence[Part]) -> None:
        """Paint marks of one colour on the part that was laid last."""
        if self.last is None:
            return
        box, below, grain = self.last
        x0, y0, x1, y1 = box
        cover = self._drawn(parts, box)
        # At the edge of that part, too, all that is seen of it has the colour.
        cover = cover * (2 * below).clamp(max=1)
        here = np.s_[..., y0:y1, x0:x1]
        self.colour[here] = torch.lerp(
            self.colour[here], self._tufted(parts[0], grain, here), cover
        )

    def _covered(self, part: Part) -> tuple[Box, Tensor | None]:
        """The box of a part, and (h, w) how much of each pixel it covers; None where it is not seen."""
        xs, ys = zip(*part.points, strict=True)
        reach = part.width / 2 + 1.5
        high, wide = self.alpha.shape
        x0 = max(0, math.floor(min(xs) - reach) - self.left)
        y0 = max(0, math.floor(min(ys) - reach) - self.top)
        x1 = min(wide, math.ceil(max(xs) + reach) - self.left)
        y1 = min(high, math.ceil(max(ys) + reach) - self.top)
        box = (x0, y0, x1, y1)
        return box, self._drawn([part], box) if x0 < x1 and y0 < y1 else None

    def _drawn(self, parts: Sequence[Part], box: Box) -> Tensor:
        """(h, w) how much of each pixel of a box parts cover."""
        x0, y0, x1, y1 = box
        page = Image.new("L", ((x1 - x0) * TIMES, (y1 - y0) * TIMES))
        draw = ImageDraw.Draw(page)
        left, top = self.left + x0, self.top + y0
        for part in parts:
            points = [((px - left) * TIMES, (py - top) * TIMES) for px, py in part.points]
            if part.width:
                # What is thinner than a pixel of these is as much fainter.
                width = part.width * TIMES
                shade = round(255 * min(1.0, width))
                draw.line(points, fill=shade, width=max(1, round(width)), joint="curve")
            else:
                draw.polygon(points, fill=255)
        return torch.from_numpy(np.asarray(page.reduce(TIMES)).copy()).float() / 255

    def _shade_below(self, part: Part, box: Box, cover: Tensor) -> None:
        """What lies behind a part gets less light near it."""
        if part.width or self.light.flat or self.size < 24 or not float(self.alpha.max()):
            return
        x0, y0, x1, y1 = box
        soft = max(1, round(0.02 * self.size))
        high, wide = self.alpha.shape
        pad = 2 * soft
        a0, b0, a1, b1 = (
            max(0, x0 - pad),
            max(0, y0 - pad),
            min(wide, x1 + pad),
            min(high, y1 + pad),
        )
        shade = F.pad(cover, (x0 - a0, a1 - x1, y0 - b0, b1 - y1))[None]
        for _ in range(2):
            shade = F.avg_pool2d(F.pad(shade[None], (soft,) * 4)[0], 2 * soft + 1, stride=1)
        shade = 0.45 * shade[0]
        if part.joins:
            same = (self.reach[b0:b1, a0:a1] - part.light).abs() < 0.05
            shade = torch.where(same, 0.25 * shade, shade)
        self.reached[b0:b1, a0:a1] *= 1 - shade

    def _normal(self, part: Part, cover: Tensor) -> tuple[Tensor, Tensor]:
        """(3, h, w) of length one, and (h, w) the height of the relief in pixels."""
        if self.light.flat or part.swell == 0 or part.width:
            right, up = (0.0, 0.0) if self.light.flat else part.faces
            facing = math.sqrt(max(0.0, 1 - right * right - up * up))
            normal = torch.tensor([right, up, facing])[:, None, None].expand(3, *cover.shape)
            return normal, torch.full_like(cover, math.inf)
        z = blown(cover) * part.swell
        padded = F.pad(z[None, None], (1, 1, 1, 1))[0, 0]
        dx = (padded[1:-1, 2:] - padded[1:-1, :-2]) / 2
        dy = (padded[2:, 1:-1] - padded[:-2, 1:-1]) / 2
        normal = torch.stack((-dx, dy, torch.ones_like(dx)))
        return normal / normal.square().sum(0).sqrt(), z

    def _tufted(self, part: Part, grain: float, here: Any) -> Tensor:
        """(3, h, w): the colour of a part, rough where it is."""
        colour = _linear(part.code).expand(3, *self.alpha[here].shape)
        if not grain or self.size <= 40 or self.light.flat:
            return colour
        return colour * (1 + grain * self.tufts[here]).clamp(0.4, 1.6)

    @functools.cached_property
    def tufts(self) -> Tensor:
        """(H, W) of unit deviation or so: hair or feathers, which lie along the body and hang down a little."""
        high, wide = self.alpha.shape
        x = (torch.arange(wide)[None] + self.left + 0.5) / self.size
        y = (torch.arange(high)[:, None] + self.top + 0.5) / self.size
        along = 0.5 * x + 0.16 * y
        tuft = self.noise.octaves[5].at(along, y - 0.3 * x, 0.03)
        fine = self.noise.octaves[6].at(along * 1.1, y - 0.3 * x, 0.014)
        return 0.13 * (tuft + min(1.0, self.size / 160) * fine)

    def shaded(self) -> Tensor:
        """(3, H, W) linear light."""
        light, normal = self.light, self.normal
        right, up, facing = normal
        sx, sy, sz = light.towards
        sun = right * sx + up * sy + facing * sz
        reached = self.reached
        direct = ((sun + WRAP) / (1 + WRAP)).clamp(min=0) * reached
        if light.flat:
            direct = torch.full_like(direct, 0.62)
        sky = (0.62 + 0.38 * up) * (0.4 + 0.6 * reached)
        ground = (0.5 - 0.5 * up).clamp(min=0) * (0.4 + 0.6 * reached)
        lit = (
            light.key * (0.92 * direct)
            + light.ambient * (1.2 * sky)
            + light.key * light.bounce * (0.55 * ground)
        )
        out: Tensor = self.colour * lit
        if light.flat:
            return out
        across = max(1e-3, math.hypot(sx, sy))
        edge = (1 - facing).clamp(0, 1) ** 2.5 * ((right * sx + up * sy) / across).clamp(min=0)
        out = out + light.key * (light.rim * 0.5 * edge * reached) * (0.25 + 0.75 * self.colour)
        if float(self.shiny.max()):
            half = torch.tensor([sx, sy, sz + 1.0])
            half = half / half.square().sum().sqrt()
            spark = (right * half[0] + up * half[1] + facing * half[2]).clamp(0, 1) ** 40
            above = (0.3 + 0.7 * up).clamp(0, 1) * (0.08 + 0.5 * (1 - facing).clamp(0, 1) ** 2)
            out = out + self.shiny * (light.key * (0.7 * spark) + light.ambient * above) * reached
        return out


def blown(cover: Tensor) -> Tensor:
    """(H, W) height in pixels of a relief over what is covered: half a disc over a strip.

    Args:
        cover: (H, W), 0..1.
    """
    height: Tensor = (2 * _skin(cover[None, None])[0, 0].clamp(min=0)).sqrt() * cover
    return height


def _skin(cover: Tensor) -> Tensor:
    """(1, 1, H, W) the level of the skin, in pixels: found at half the resolution first, where that is not few pixels."""
    high, wide = cover.shape[2:]
    within = (cover >= 0.5).float()
    if min(high, wide) <= FEW:
        return _relaxed(torch.zeros_like(cover), within, 3 * FEW)
    coarse = _skin(F.avg_pool2d(F.pad(cover, (0, -wide % 2, 0, -high % 2)), 2))
    level = F.interpolate(coarse, scale_factor=2, mode="bilinear", align_corners=False)
    return _relaxed(4 * level[..., :high, :wide] * within, within, 5)


_NEAR = torch.tensor([[0.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])[None, None]


def _relaxed(level: Tensor, within: Tensor, steps: int) -> Tensor:
    """Some of Jacobi's steps towards a level whose Laplacian is minus one, and which is 0 at the edge of what is
    within: half a pixel from the last one."""
    inner = F.conv2d(within, _NEAR, padding=1)
    share = within / (8 - inner)  # beyond the edge it goes on below 0
    for _ in range(steps):
        level = (F.conv2d(level, _NEAR, padding=1) + 1) * share
    return level


_linear = functools.lru_cache(256)(linear)
