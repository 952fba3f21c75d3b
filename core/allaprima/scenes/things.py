"""Things in a scene: where they stand, float or fly, drawn in its light and air."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image, ImageDraw
from torch import Tensor

from allaprima.scenes.colours import decoded, linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed, smoothstep
from allaprima.scenes.sketch import SKETCHES, Sketch, tree

TIMES = 3
"""How many times larger sketches are drawn than they are seen."""
_NEARER, _FARTHER = 0.36, 2.0
"""Where there is no land at the depth that a thing is at otherwise, as on a beach and on an island, it stands so much
nearer or farther away."""
GROUND, WATER, AIR = "ground", "water", "air"


@dataclass(frozen=True)
class Kind:
    """How a thing is placed.

    Attributes:
        sketch: of `SKETCHES`.
        where: on what.
        tall: in the world's units.
        depth: from and to.
        count: how many at least and at most.
        close: of several, how near they stand to one another, in tangents.
        highest: whether it stands where the land is highest.
    """

    sketch: str
    where: str
    tall: float
    depth: tuple[float, float]
    count: tuple[int, int] = (1, 1)
    close: float = 0.5
    highest: bool = False


KINDS: dict[str, tuple[Kind, ...]] = {
    "birds": (Kind("birds", AIR, 0.3, (16, 26), (5, 9), 0.16),),
    "boat": (Kind("boat", WATER, 1.5, (11, 16), (1, 1)),),
    "balloons": (Kind("balloons", AIR, 2.6, (13, 34), (3, 5), 0.9),),
    "cabin": (Kind("cabin", GROUND, 0.95, (11, 16)),),
    "village": (Kind("house", GROUND, 0.7, (14, 22), (8, 12), 0.28), Kind("church", GROUND, 1.8, (18, 22))),
    "windmill": (Kind("windmill", GROUND, 2.6, (12, 17), (1, 2), 0.5),),
    "turbines": (Kind("turbines", GROUND, 5.0, (20, 38), (4, 6), 0.9),),
    "lighthouse": (Kind("lighthouse", GROUND, 2.7, (14, 22), highest=True),),
    "tent": (Kind("tent", GROUND, 0.8, (6.5, 8.5)),),
    "palms": (Kind("palms", GROUND, 3.0, (5, 20), (2, 4), 0.3),),
    "cacti": (Kind("cacti", GROUND, 1.5, (7, 18), (3, 6), 0.9),),
    "tree": (Kind("tree", GROUND, 2.8, (6, 9)),),
}  # fmt: skip


class Props:
    """Puts things into a picture.

    Args:
        picture: (3, H, W) linear light, which is changed; depth: (H, W) of what is seen, infinite in the sky.
        wet: (H, W) bool: where water is seen.
        air: (3, 1, W) of the sky at the horizon; haze: depth at which two thirds are the air's.
    """

    def __init__(
        self,
        frame: Frame,
        light: Light,
        picture: Tensor,
        depth: Tensor,
        wet: Tensor,
        air: Tensor,
        haze: float,
    ) -> None:
        self.frame, self.light, self.picture = frame, light, picture
        self.depth, self.wet, self.air, self.haze = depth, wet, air, haze
        self.leaves: tuple[str, ...] = ("4f7a34", "5f8a3c")
        self.dark = {"night": 1.0, "dusk": 0.85, "sunset": 0.3, "dawn": 0.2}.get(light.time, 0.0)

    def put(self, name: str, rng: random.Random, colours: Sequence[str] = ()) -> bool:
        """Draw things of one name, in colours of their own ("rrggbb") if any are given; False where there is no place
        for them."""
        found: list[tuple[float, float, float, Kind, random.Random]] = []
        for kind in KINDS[name]:
            found += self._places(kind, rng)
        for z, x, y, kind, own in sorted(found, key=lambda each: -each[0]):
            self._draw(kind, z, x, y, own, colours)
        return bool(found)

    def _places(
        self, kind: Kind, rng: random.Random
    ) -> list[tuple[float, float, float, Kind, random.Random]]:
        """(depth, column, row, ...) of the feet, the row as a fraction of pixels."""
        frame, out = self.frame, []
        half = frame.half
        side = -math.copysign(1.0, self.light.sun[0])  # away from the sun, so that both are seen
        middle = side * rng.uniform(0.15, 0.5) * half
        for _ in range(rng.randint(*kind.count)):
            own = random.Random(rng.getrandbits(32))
            tries = [(rng.gauss(0, 1), rng.random(), rng.random()) for _ in range(24)]
            top: tuple[float, float, float, Kind, random.Random] | None = None
            for off, far, lift in tries:
                s = middle + off * kind.close * min(half, 0.9) * 0.7
                if kind.count[1] == 1:
                    s = middle + off * (0.5 if kind.highest else 0.25) * half
                if abs(s) > 0.93 * half:
                    continue
                z = kind.depth[0] + (kind.depth[1] - kind.depth[0]) * far
                column = min(frame.width - 1, max(0, int(s * frame.focal + frame.width / 2)))
                if kind.where == AIR:
                    size = kind.tall * frame.focal / z
                    y = frame.horizon * (0.75 - 0.5 * lift)
                    out.append((z, float(column), max(y, size + 0.04 * frame.height), kind, own))
                    break
                rows = (self._row(column, z * by, kind) for by in (1.0, _NEARER, _FARTHER))
                row = next((row for row in rows if row is not None), None)
                if row is None:
                    continue
                place = (float(self.depth[row, column]), float(column), row + 0.5, kind, own)
                if (
                    kind.highest
                    and place[2] - kind.tall * frame.focal / place[0] < 0.02 * frame.height
                ):
                    continue  # its top would be cut off
                if not kind.highest:
                    out.append(place)
                    break
                top = place if top is None or place[2] < top[2] else top
            if top is not None:
                out.append(top)
        return out

    def _row(self, column: int, z: float, kind: Kind) -> int | None:
        """The row of pixels at which land or water of about that depth is seen."""
        line, wet = self.depth[:, column], self.wet[:, column]
        good = (line > z * 0.72) & (line < z * 1.4) & (wet if kind.where == WATER else ~wet)
        rows = good.nonzero()[:, 0]
        if len(rows) == 0:
            return None
        if kind.highest:
            return int(rows[0])
        return int(rows[(line[rows] - z).abs().argmin()])

    def _draw(
        self,
        kind: Kind,
        z: float,
        x: float,
        y: float,
        rng: random.Random,
        colours: Sequence[str],
    ) -> None:
        frame, light = self.frame, self.light
        size = kind.tall * frame.focal / z  # pixels of its height
        if size < 1.5:
            return
        sketch = Sketch()
        if kind.sketch == "tree":
            tree(sketch, rng, self.leaves)
        else:
            SKETCHES[kind.sketch](sketch, rng)
            sketch.paint(colours)
        flip = light.lean[0] > 0
        tile, left, top = _drawn(sketch, size, x, y, flip)
        lit = light.key * (0.62 if kind.sketch != "birds" else 0.3) + light.ambient * 0.8
        colour = decoded(tile[:3]) * lit
        air = self.air[:, :, min(frame.width - 1, max(0, int(x)))][:, :, None]
        far = z * light.air / self.haze
        colour = mixed(colour, air, 1 - math.exp(-far - 0.25 * far * far))
        if kind.where == WATER:
            self._reflect(colour, tile[3], left, top, y)
        if kind.where == GROUND and size > 6:
            self._shade_foot(x, y, size, 0.5 if kind.tall < 2.4 else 0.16)
        self._lay(colour, tile[3], left, top)
        if self.dark:
            for gx, gy, r, code in sketch.glows:
                self._glow(x + (-gx if flip else gx) * size, y - gy * size, r * size, code)

    def _lay(self, colour: Tensor, alpha: Tensor, left: int, top: int) -> None:
        _, height, width = self.picture.shape
        h, w = alpha.shape
        x0, y0, x1, y1 = max(0, left), max(0, top), min(width, left + w), min(height, top + h)
        if x0 >= x1 or y0 >= y1:
            return
        part = np.s_[y0 - top : y1 - top, x0 - left : x1 - left]
        under = self.picture[:, y0:y1, x0:x1]
        self.picture[:, y0:y1, x0:x1] = mixed(under, colour[(slice(None), *part)], alpha[part])

    def _reflect(self, colour: Tensor, alpha: Tensor, left: int, top: int, y: float) -> None:
        """Upside down below it, broken by the waves."""
        flipped, cover = colour.flip(1), alpha.flip(0)
        rows = torch.arange(cover.shape[0])
        size = max(1.0, cover.shape[0] * 0.02)
        shift = (
            (torch.sin(rows / size * 0.9) * size * 0.5 * (rows / max(1, len(rows)))).round().long()
        )
        columns = (torch.arange(cover.shape[1])[None] + shift[:, None]).clamp(0, cover.shape[1] - 1)
        cover = cover.gather(1, columns)
        flipped = flipped.gather(2, columns[None].expand(3, -1, -1))
        fade = (1 - rows / max(1, len(rows)))[:, None] * 0.5
        self._lay(flipped * 0.8, cover * fade, left, round(2 * y) - (top + cover.shape[0]))

    def _shade_foot(self, x: float, y: float, size: float, wide: float) -> None:
        """A soft shadow on the ground, away from the light."""
        side = -math.copysign(1.0, self.light.lean[0])
        _, height, width = self.picture.shape
        rx, ry = wide * size, 0.14 * wide * size
        cx = x + side * 0.6 * wide * size
        x0, x1 = max(0, int(cx - 2 * rx)), min(width, int(cx + 2 * rx) + 1)
        y0, y1 = max(0, int(y - 2 * ry)), min(height, int(y + 2 * ry) + 1)
        if x0 >= x1 or y0 >= y1:
            return
        dx = (torch.arange(x0, x1)[None] - cx) / rx
        dy = (torch.arange(y0, y1)[:, None] - y) / ry
        on_land = torch.isfinite(self.depth[y0:y1, x0:x1]) & ~self.wet[y0:y1, x0:x1]
        self.picture[:, y0:y1, x0:x1] *= 1 - 0.4 * torch.exp(-(dx * dx + dy * dy)) * on_land

    def _glow(self, x: float, y: float, r: float, code: str) -> None:
        _, height, width = self.picture.shape
        reach = int(4 * r) + 2
        x0, x1 = max(0, int(x) - reach), min(width, int(x) + reach + 1)
        y0, y1 = max(0, int(y) - reach), min(height, int(y) + reach + 1)
        if x0 >= x1 or y0 >= y1:
            return
        dx, dy = torch.arange(x0, x1)[None] - x, torch.arange(y0, y1)[:, None] - y
        d = (dx * dx + dy * dy).sqrt() / max(r, 0.5)
        light = 0.55 * torch.exp(-d * d) + 0.16 * torch.exp(-d / 1.1) * smoothstep(4.0, 2.0, d)
        self.picture[:, y0:y1, x0:x1] += linear(code) * (light * self.dark)


def _drawn(sketch: Sketch, size: float, x: float, y: float, flip: bool) -> tuple[Tensor, int, int]:
    """(4, H, W) sRGB and alpha in 0..1, and where its upper left corner lies."""
    points = [point for _, shape, _, _ in sketch.shapes for point in shape]
    reach = max(abs(px) for px, _ in points) + 0.08
    low, high = min(py for _, py in points) - 0.05, max(py for _, py in points) + 0.05
    left, top = math.floor(x - reach * size), math.floor(y - high * size)
    wide = math.ceil(2 * reach * size) + 2
    tall = math.ceil((high - low) * size) + 2

    def at(point: tuple[float, float]) -> tuple[float, float]:
        return x + (-point[0] if flip else point[0]) * size, y - point[1] * size

    shapes = [
        (kind, [at(p) for p in points], code, width * size)
        for kind, points, code, width in sketch.shapes
    ]
    return rastered(shapes, left, top, wide, tall), left, top


Shape = tuple[str, list[tuple[float, float]], str, float]
"""As in `Sketch.shapes`, in pixels."""


def rastered(
    shapes: Sequence[Shape], left: int, top: int, wide: int, tall: int, times: int = TIMES
) -> Tensor:
    """(4, H, W) sRGB and alpha in 0..1 of shapes in a rectangle of pixels.

    Args:
        times: how many times larger they are drawn than they are seen.
    """
    # Colours reach beyond the edges, so that nothing dark comes in where alpha is mean of both.
    page = Image.new("RGBA", (wide * times, tall * times), (0, 0, 0, 0))
    draw = ImageDraw.Draw(page)
    for kind, shape, code, width in shapes:
        points = [((px - left) * times, (py - top) * times) for px, py in shape]
        colour = f"#{code}"
        if kind == "polygon":
            draw.polygon(points, fill=colour)
        elif kind == "line":
            draw.line(points, fill=colour, width=max(1, round(width * times)), joint="curve")
        else:
            (ax, ay), (bx, by) = points
            draw.ellipse((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)), fill=colour)
    rgba = torch.from_numpy(np.asarray(page).copy()).permute(2, 0, 1).float() / 255
    alpha = torch.nn.functional.avg_pool2d(rgba[None, 3:], times)[0]
    colour_sum = torch.nn.functional.avg_pool2d(rgba[None, :3] * rgba[None, 3:], times)[0]
    return torch.cat((colour_sum / alpha.clamp(min=1e-4), alpha))
