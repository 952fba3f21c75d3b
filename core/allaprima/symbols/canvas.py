"""What shapes are drawn on: colours with transparency, and masks of shapes with smooth edges."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw

from allaprima.symbols.pen import Point, Shape
from allaprima.symbols.shades import Colour

Floats = NDArray[np.float32]

FINEST = 3
"""Masks are drawn so many times larger and averaged down; less so for the largest pictures."""
_MOST = 3072
"""Pixels a side of a mask."""
SHORT = 0.15
"""Pieces of a line that are shorter than this, in halves of its width, are left out: the next one goes on."""
BENT = 0.3
"""Pixels of a mask that the corner of a bend may lack before it is filled with a dot."""
ROOM = 9.0
"""What edges, wobbles and blurs may take beyond a shape's points."""


class Canvas:
    """Colours, premultiplied float32; how much of each place is opaque; and what a shape's own units are in pixels.

    Attributes:
        size: pixels, width and height.
        scale: pixels of a unit of shapes; `turn`: radians by which they lean around their middle.
        colour: (H, W, 3); `alpha`: (H, W), 0..1.
        ground: (H, W), 0..1: where what is erased shows the colour `below`, sRGB 0..255, again.
    """

    def __init__(self, width: int, height: int, scale: float, turn: float, below: Colour) -> None:
        self.size, self.scale, self.turn, self.below = (width, height), scale, turn, below
        self.finer = max(1, min(FINEST, _MOST // max(width, height)))
        self.colour = np.zeros((height, width, 3), np.float32)
        self.alpha = np.zeros((height, width), np.float32)
        self.ground = np.zeros((height, width), np.float32)
        self.window = (0, 0, width, height)

    def _places(self, points: Iterable[Point]) -> list[Point]:
        unit = self.scale * self.finer
        cos, sin = math.cos(self.turn) * unit, math.sin(self.turn) * unit
        cx, cy = (
            (side / 2 - begin) * self.finer
            for side, begin in zip(self.size, self.window[:2], strict=True)
        )
        return [
            (cx + (x - 50) * cos - (y - 50) * sin, cy + (x - 50) * sin + (y - 50) * cos)
            for x, y in points
        ]

    def _blank(self) -> tuple[Image.Image, ImageDraw.ImageDraw]:
        x0, y0, x1, y1 = self.window
        image = Image.new("L", ((x1 - x0) * self.finer, (y1 - y0) * self.finer))
        return image, ImageDraw.Draw(image)

    @property
    def here(self) -> tuple[slice, slice]:
        """Where the window is in the picture."""
        x0, y0, x1, y1 = self.window
        return slice(y0, y1), slice(x0, x1)

    @contextmanager
    def around(self, piece: Sequence[Shape]) -> Iterator[None]:
        """Work on the part of the picture alone in which a piece lies."""
        places = [place for shape in piece for place in self._places(shape.points)]
        reach = (max(shape.width for shape in piece) / 2 + ROOM) * self.scale
        whole = self.window
        edges = []
        for axis, side in enumerate(self.size):
            along = [place[axis] / self.finer for place in places]
            low, high = math.floor(min(along) - reach), math.ceil(max(along) + reach)
            edges.append((min(max(0, low), side - 1), min(max(1, high), side)))
        (x0, x1), (y0, y1) = edges
        self.window = (x0, y0, max(x1, x0 + 1), max(y1, y0 + 1))
        yield
        self.window = whole

    def _fill(self, shape: Shape, grown: float = 0.0) -> Image.Image:
        """The shape, finer than the picture; wider by `grown` all around, or narrower."""
        image, pen = self._blank()
        places, unit = self._places(shape.points), self.scale * self.finer
        if shape.width:
            if shape.width + 2 * grown > 0:
                _stroke(pen, places, (shape.width + 2 * grown) * unit)
            return image
        pen.polygon(places, fill=255)
        if grown:
            _stroke(pen, [*places, *places[:2]], 2 * abs(grown) * unit, 255 if grown > 0 else 0)
        return image

    def union(self, shapes: Iterable[Shape], grown: float = 0.0) -> Image.Image:
        """Shapes as one mask, finer than the picture; wider by `grown` all around, or narrower."""
        whole, _ = self._blank()
        for shape in shapes:
            whole = ImageChops.lighter(whole, self._fill(shape, grown))
        return whole

    def edge(self, piece: Sequence[Shape], width: float) -> Image.Image:
        """A line along the outside of a piece."""
        outer = self.union(piece, width / 2)
        inner = self.union(piece, -width / 2)
        for shape in piece:
            # Round corners are a line along an area's own: what it covers is no outside.
            if not shape.width and any(
                set(shape.points) <= set(s.points) for s in piece if s.width
            ):
                inner = ImageChops.lighter(inner, self._fill(shape))
        return ImageChops.subtract(outer, inner)

    def coverage(self, mask: Image.Image) -> Floats:
        """How much of each place a mask covers, 0..1."""
        reduced = mask.reduce(self.finer) if self.finer > 1 else mask
        return np.asarray(reduced, np.float32) / np.float32(255)

    def paint(self, coverage: Floats, colour: Floats | Colour) -> None:
        """Lay a colour, sRGB 0..255, over what is there."""
        left, here = 1 - coverage, self.here
        self.colour[here] *= left[..., None]
        self.colour[here] += np.asarray(colour, np.float32) / 255 * coverage[..., None]
        self.alpha[here] *= left
        self.alpha[here] += coverage

    def erase(self, coverage: Floats) -> None:
        """Take away what was laid there; the ground, if there is one, is seen again."""
        left, here = 1 - coverage, self.here
        again = coverage * self.ground[here]
        self.colour[here] *= left[..., None]
        self.colour[here] += np.asarray(self.below, np.float32) / 255 * again[..., None]
        self.alpha[here] *= left
        self.alpha[here] += again

    def picture(self) -> NDArray[np.uint8]:
        """Straight alpha."""
        colour = self.colour / np.maximum(self.alpha, 1e-6)[..., None]
        both = np.concatenate([colour, self.alpha[..., None]], -1)
        out: NDArray[np.uint8] = np.rint(np.clip(both, 0, 1) * 255).astype(np.uint8)
        out[out[..., 3] == 0] = 0
        return out


def _stroke(
    pen: ImageDraw.ImageDraw, places: Sequence[Point], width: float, fill: int = 255
) -> None:
    """A line with round ends and corners. Pillow's own lines take their direction, and its circles their middle, from
    whole pixels, which would make a curve of short pieces ragged; polygons are filled to half a pixel."""
    r = max(1.0, width) / 2
    x0, y0 = places[0]
    _dot(pen, x0, y0, r, fill)
    before: Point | None = None
    for x1, y1 in places[1:]:
        dx, dy = x1 - x0, y1 - y0
        length = math.hypot(dx, dy)
        if length < SHORT * r and (x1, y1) != places[-1]:
            continue
        if length:
            ax, ay = -dy / length * r, dx / length * r
            side, (bx, by) = 1, before or (ax, ay)
            if r - math.hypot(ax + bx, ay + by) / 2 > BENT:
                _dot(pen, x0, y0, r, fill)
                bx, by = ax, ay
            elif bx * ay > by * ax:
                side = -1
            ax, ay, bx, by = ax * side, ay * side, bx * side, by * side
            # From the outer corner of the piece before: a chord lacks almost nothing of an arc.
            begin = ((x0 - ax, y0 - ay), (x0 + bx, y0 + by), (x0 + ax, y0 + ay))
            pen.polygon((*begin, (x1 + ax, y1 + ay), (x1 - ax, y1 - ay)), fill=fill)
            ax, ay = ax * side, ay * side
            before = ax, ay
        x0, y0 = x1, y1
    _dot(pen, x0, y0, r, fill)


def _dot(pen: ImageDraw.ImageDraw, x: float, y: float, r: float, fill: int) -> None:
    pen.polygon(
        [(x + r * cos, y + r * sin) for cos, sin in _circle(8 + 4 * int(r**0.5))], fill=fill
    )


@functools.lru_cache(64)
def _circle(count: int) -> tuple[Point, ...]:
    angles = (2 * math.pi * k / count for k in range(count))
    return tuple((math.cos(a), math.sin(a)) for a in angles)
