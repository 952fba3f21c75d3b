"""Draws a thing's shapes in the way that is asked for: flat, glossy, outlined, by hand.

A thing says with a pen what its shapes are and what part each plays ("main", "second", ...); the style
decides how they look.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from allaprima.symbols.pen import Pen, Point, Shape

Colour = tuple[int, int, int]
Floats = NDArray[np.float32]

FINEST = 3
"""Masks are drawn so many times larger and averaged down; less so for the largest pictures."""
_MOST = 3072
"""Pixels a side of a mask."""
STYLES = ("flat", "glossy", "two-colour", "outline", "hand-drawn", "sticker")
INK: Colour = (38, 43, 56)
LINE = 5.0
"""Width of outlines."""
THIN = 10.5
"""Lines up to this width are lines to every style; wider ones are areas with an edge."""
PALE = 0.88
"""Lightness from which on a shape needs an edge to be seen on white."""
ROOM = 9.0
"""What edges, wobbles and blurs may take beyond a shape's points."""
SHARES = {"": 0.9, "full": 0.78}
"""Of the picture's shorter side that things take, with no ground and on one that fills all; less on others."""


@dataclass(frozen=True)
class Look:
    """How things are drawn.

    Attributes:
        style: one of STYLES.
        colours: sRGB by part; "ink" is that of lines, "badge" that of the ground.
        turn: degrees.
        badge: "", "disc", "square", "blob" or "full" (all of the picture): a ground behind the thing.
        seed: of what a hand does differently each time.
    """

    style: str
    colours: dict[str, Colour]
    turn: float = 0.0
    badge: str = ""
    seed: int = 0


def draw(shapes: Sequence[Shape], look: Look, width: int, height: int) -> NDArray[np.uint8]:
    """(H, W, 4) uint8 sRGB with straight alpha, the thing in the middle, as large as fits."""
    easel = _Easel(width, height, look)
    if look.badge:
        easel.badge()
    if look.style == "glossy":
        easel.shadow(shapes)
    if look.style == "sticker":
        easel.grown(shapes, 4.0, (255, 255, 255))
    if look.style == "two-colour":
        easel.grown(shapes, LINE * 0.62, look.colours["ink"])
    for piece in pieces(shapes):
        easel.lay(piece)
    return easel.picture()


def pieces(shapes: Iterable[Shape]) -> list[list[Shape]]:
    """Shapes by the piece that they are of."""
    out: list[list[Shape]] = []
    for shape in shapes:
        if shape.joined and out:
            out[-1].append(shape)
        else:
            out.append([shape])
    return out


class _Easel:
    """The canvas: premultiplied float32, and masks of the shapes."""

    def __init__(self, width: int, height: int, look: Look) -> None:
        self.size, self.look = (width, height), look
        self.finer = max(1, min(FINEST, _MOST // max(width, height)))
        self.scale = min(width, height) / 100 * SHARES.get(look.badge, 0.62)
        self.turn = math.radians(look.turn)
        self.colour = np.zeros((height, width, 3), np.float32)
        self.alpha = np.zeros((height, width), np.float32)
        self.solid = np.zeros((height, width), np.float32)
        self.ground = np.zeros((height, width), np.float32)
        self.hand = random.Random(look.seed)
        self.window = (0, 0, width, height)
        y = (np.arange(height, dtype=np.float32) - height / 2) / self.scale + 50
        self.down = np.clip(y / 100, 0, 1)[:, None]

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
    def _here(self) -> tuple[slice, slice]:
        """Where the window is in the picture."""
        x0, y0, x1, y1 = self.window
        return slice(y0, y1), slice(x0, x1)

    @contextmanager
    def _around(self, piece: Sequence[Shape]) -> Iterator[None]:
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

    def _union(self, shapes: Iterable[Shape], grown: float = 0.0) -> Image.Image:
        whole, _ = self._blank()
        for shape in shapes:
            whole = ImageChops.lighter(whole, self._fill(shape, grown))
        return whole

    def _edge(self, piece: Sequence[Shape], width: float) -> Image.Image:
        """A line along the outside of a piece."""
        outer = self._union(piece, width / 2)
        return ImageChops.subtract(outer, self._union(piece, -width / 2))

    def _coverage(self, mask: Image.Image) -> Floats:
        reduced = mask.reduce(self.finer) if self.finer > 1 else mask
        return np.asarray(reduced, np.float32) / np.float32(255)

    def _paint(self, coverage: Floats, colour: Floats | Colour) -> None:
        left, here = 1 - coverage, self._here
        self.colour[here] *= left[..., None]
        self.colour[here] += np.asarray(colour, np.float32) / 255 * coverage[..., None]
        self.alpha[here] *= left
        self.alpha[here] += coverage

    def _erase(self, coverage: Floats) -> None:
        """Take away what was laid there; the ground, if there is one, is seen again."""
        left, here = 1 - coverage, self._here
        again = coverage * self.ground[here]
        self.colour[here] *= left[..., None]
        self.colour[here] += (
            np.asarray(self.look.colours["badge"], np.float32) / 255 * again[..., None]
        )
        self.alpha[here] *= left
        self.alpha[here] += again

    def lay(self, piece: Sequence[Shape]) -> None:
        """Lay one piece on what is there."""
        with self._around(piece):
            self._lay(piece)

    def _lay(self, piece: Sequence[Shape]) -> None:
        style, ink, part = self.look.style, self.look.colours["ink"], piece[0].part
        is_line = len(piece) == 1 and 0 < piece[0].width <= THIN
        if style == "hand-drawn":
            self._by_hand(piece)
            return
        mask = self._union(piece)
        coverage = self._coverage(mask)
        if part == "cut":
            edge = self._coverage(self._edge(piece, LINE)) * self.solid[self._here]
            self._erase(coverage)
            if style in ("outline", "two-colour"):
                self._paint(edge, ink)
            self.solid[self._here] *= 1 - coverage
            return
        self.solid[self._here] = np.maximum(self.solid[self._here], coverage)
        if style == "outline":
            if is_line:
                self._paint(coverage, ink)
                return
            self._erase(coverage)  # what lies below is hidden, so that lines do not cross
            self._paint(self._coverage(self._edge(piece, LINE)), ink)
            return
        base = self.look.colours[part]
        bare = 1 - self.alpha[self._here]
        self._paint(coverage, self._rounded(mask, base) if style == "glossy" else base)
        if style in ("flat", "glossy") and sum(base) / 765 > PALE:
            edge = self._coverage(self._edge(piece, 1.8)) * bare
            self._paint(edge, _between(base, ink, 0.22))
        if style == "two-colour" and not is_line:
            self._paint(self._coverage(self._edge(piece, LINE * 0.62)), ink)

    def _by_hand(self, piece: Sequence[Shape]) -> None:
        """A colour that is not quite within its lines, and two passes of the pen."""
        part, ink = piece[0].part, self.look.colours["ink"]
        wobbly = [replace(s, points=tuple(self._wobbled(s))) for s in piece]
        if part == "cut":
            edge = self._coverage(self._edge(wobbly, 2.6)) * self.solid[self._here]
            inside = self._coverage(self._union(wobbly))
            self._erase(inside)
            self._paint(edge, ink)
            self.solid[self._here] *= 1 - inside
            return
        coverage = self._coverage(self._union(wobbly))
        self.solid[self._here] = np.maximum(self.solid[self._here], coverage)
        if len(piece) == 1 and piece[0].width:
            self._paint(coverage, ink if part.endswith("dark") else self.look.colours[part])
            return
        self._erase(coverage)
        moved = [replace(s, points=tuple((x + 1.6, y + 1.2) for x, y in s.points)) for s in piece]
        self._paint(self._coverage(self._union(moved)), self.look.colours[part])
        for width in (2.8, 1.6):
            again = [replace(s, points=tuple(self._wobbled(s))) for s in piece]
            self._paint(self._coverage(self._edge(again, width)), ink)

    def _wobbled(self, shape: Shape) -> list[Point]:
        """Points near those of a shape, as an unsteady hand would set them."""
        closed = not shape.width
        corners = [*shape.points, shape.points[0]] if closed else list(shape.points)
        phases = [self.hand.uniform(0, 2 * math.pi) for _ in range(4)]
        out, along = [], 0.0
        for (x0, y0), (x1, y1) in itertools.pairwise(corners):
            length = math.hypot(x1 - x0, y1 - y0)
            count = max(1, round(length / 4))
            for k in range(count):
                t = k / count
                s = along + length * t
                dx = math.sin(s / 9 + phases[0]) + 0.5 * math.sin(s / 4 + phases[1])
                dy = math.cos(s / 8 + phases[2]) + 0.5 * math.sin(s / 5 + phases[3])
                out.append((x0 + (x1 - x0) * t + 0.75 * dx, y0 + (y1 - y0) * t + 0.75 * dy))
            along += length
        return out if closed else [*out, corners[-1]]

    def _rounded(self, mask: Image.Image, base: Colour) -> Floats:
        """The colour of a soft, shining surface: lighter above, darker below, a rim of light."""
        colour = np.asarray(base, np.float32)
        light, dark = colour + (255 - colour) * 0.3, colour * 0.84
        rows, columns = self._here
        down = self.down[rows][..., None]
        shaded = light * (1 - down) + dark * down
        shaded = np.repeat(shaded, columns.stop - columns.start, 1)
        # Where the mask moved down and left does not cover it, light comes from the upper right.
        step = max(1, round(2.2 * self.scale * self.finer))
        rim = ImageChops.subtract(mask, ImageChops.offset(mask, -step, step))
        below = ImageChops.subtract(mask, ImageChops.offset(mask, step, -step))
        radius = max(1, round(1.4 * self.scale))
        bright, dim = (_blurred(self._coverage(m), radius) for m in (rim, below))
        shaded += (255 - shaded) * (0.6 * bright[..., None])
        shaded *= 1 - 0.26 * dim[..., None]
        return np.asarray(shaded, np.float32)

    def shadow(self, shapes: Sequence[Shape]) -> None:
        """A soft one below the thing."""
        coverage = self._coverage(self._union(s for s in shapes if s.part != "cut"))
        step = max(1, round(2.4 * self.scale))
        moved = np.roll(coverage, step, 0)
        moved[:step] = 0
        self._paint(0.22 * _blurred(moved, max(1, round(2.2 * self.scale))), (20, 24, 40))

    def grown(self, shapes: Sequence[Shape], by: float, colour: Colour) -> None:
        """A border around the whole thing."""
        mask = self._union((s for s in shapes if s.part != "cut"), by)
        self._paint(self._coverage(mask), colour)

    def badge(self) -> None:
        """A ground behind the thing, in a pale shade of its colour."""
        full = 48 * 0.9 / 0.62
        pen = Pen()
        if self.look.badge == "full":
            self.ground = np.ones(self.size[::-1], np.float32)
            self._paint(self.ground, self.look.colours["badge"])
            return
        if self.look.badge == "disc":
            pen.disc("badge", 50, 50, full)
        elif self.look.badge == "square":
            pen.box("badge", 50 - full, 50 - full, 50 + full, 50 + full, full * 0.42)
        else:
            turns = [2 * math.pi * k / 90 for k in range(90)]
            pen.poly(
                "badge",
                *(
                    (
                        50 + full * (0.9 + 0.08 * math.sin(3 * a + 0.6)) * math.cos(a),
                        50 + full * (0.9 + 0.08 * math.cos(2 * a)) * math.sin(a),
                    )
                    for a in turns
                ),
            )
        turn, self.turn = self.turn, 0.0
        self.ground = self._coverage(self._union(pen.shapes))
        self._paint(self.ground, self.look.colours["badge"])
        self.turn = turn

    def picture(self) -> NDArray[np.uint8]:
        """Straight alpha."""
        colour = self.colour / np.maximum(self.alpha, 1e-6)[..., None]
        both = np.concatenate([colour, self.alpha[..., None]], -1)
        out: NDArray[np.uint8] = np.rint(np.clip(both, 0, 1) * 255).astype(np.uint8)
        out[out[..., 3] == 0] = 0
        return out


def _between(a: Colour, b: Colour, share: float) -> Floats:
    return np.asarray(a, np.float32) * (1 - share) + np.asarray(b, np.float32) * share


def _blurred(values: Floats, radius: int) -> Floats:
    image = Image.fromarray((values * 255).astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), np.float32) / np.float32(255)


def _stroke(
    pen: ImageDraw.ImageDraw, places: Sequence[Point], width: float, fill: int = 255
) -> None:
    wide = max(1, round(width))
    pen.line(list(places), fill=fill, width=wide, joint="curve")
    r = (wide - 1) / 2
    # Where wide pieces meet at an angle, Pillow's own joints leave notches.
    for x, y in places if wide > 6 else (places[0], places[-1]):
        pen.ellipse((x - r, y - r, x + r, y + r), fill=fill)
