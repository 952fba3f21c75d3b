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

from allaprima.scenes.colours import decoded
from allaprima.scenes.laying import Ground
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
    "trees": (Kind("tree", GROUND, 3.4, (8, 15), (4, 5), 1.5),),
}  # fmt: skip


class Props:
    """Puts things into a picture.

    Attributes:
        leaves: colours of the leaves of trees, "rrggbb".
    """

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.leaves: tuple[str, ...] = ("4f7a34", "5f8a3c")

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
        ground, out = self.ground, []
        frame = ground.frame
        half = frame.half
        side = -math.copysign(1.0, ground.light.sun[0])  # away from the sun, so that both are seen
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
                place = (float(ground.depth[row, column]), float(column), row + 0.5, kind, own)
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
        line, wet = self.ground.depth[:, column], self.ground.wet[:, column]
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
        ground, light = self.ground, self.ground.light
        size = kind.tall * ground.frame.focal / z  # pixels of its height
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
        colour = ground.hazed(decoded(tile[:3]) * lit, x, z)
        if kind.where == WATER:
            ground.reflect(colour, tile[3], left, top, y)
        if kind.where == GROUND and size > 6:
            ground.shade_foot(x, y, size, 0.5 if kind.tall < 2.4 else 0.16)
        ground.lay(colour, tile[3], left, top)
        if ground.dark:
            for gx, gy, r, code in sketch.glows:
                ground.glow(x + (-gx if flip else gx) * size, y - gy * size, r * size, code)


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
