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
from PIL import Image, ImageChops, ImageDraw

from allaprima.symbols import gloss
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
SHORT = 0.4
"""Pieces of a line that are shorter than this, in halves of its width, are left out: the next one goes on."""
FLAT = 3.6
"""What is thinner throws no shade in the style "glossy": it is painted on."""
ROOM = 9.0
"""What edges, wobbles and blurs may take beyond a shape's points."""
SHARES = {"": 0.9, "full": 0.78}
"""Of the picture's shorter side that things take, with no ground and on one that fills all; less on others."""


@dataclass(frozen=True)
class Look:
    """How things are drawn.

    Attributes:
        style: one of STYLES.
        colours: sRGB by part; "ink" is that of lines, "badge" that of the ground. In the style "outline"
            "line" may be another one of the lines, and "wash main" what fills a part.
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
        easel.border(shapes)
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
        inner = self._union(piece, -width / 2)
        for shape in piece:
            # Round corners are a line along an area's own: what it covers is no outside.
            if not shape.width and any(
                set(shape.points) <= set(s.points) for s in piece if s.width
            ):
                inner = ImageChops.lighter(inner, self._fill(shape))
        return ImageChops.subtract(outer, inner)

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
            if style == "glossy":
                bent = gloss.hollow(coverage, max(0.6, 2.0 * self.scale))
                self.colour[self._here] = np.minimum(
                    self.colour[self._here] * bent[..., None], self.alpha[self._here][..., None]
                )
            self._erase(coverage)
            if style in ("outline", "two-colour"):
                self._paint(edge, self._line if style == "outline" else ink)
            self.solid[self._here] *= 1 - coverage
            return
        within = self.solid[self._here].copy()
        self.solid[self._here] = np.maximum(within, coverage)
        if style == "outline":
            line, wash = self._line, self.look.colours.get(f"wash {part}")
            if is_line:
                self._paint(coverage, line)
                return
            if wash:
                self._paint(coverage, wash)
            else:
                self._erase(coverage)  # what lies below is hidden, so that lines do not cross
            self._paint(self._coverage(self._edge(piece, LINE)), line)
            return
        base = self.look.colours[part]
        if style == "glossy":
            self._body(piece, coverage, base)
            return
        bare = 1 - (within if style == "sticker" else self.alpha[self._here])
        self._paint(coverage, base)
        if style in ("flat", "sticker") and sum(base) / 765 > PALE:
            edge = self._coverage(self._edge(piece, 1.8)) * bare
            self._paint(edge, _between(base, ink, 0.22))
        if style == "two-colour" and not is_line:
            self._paint(self._coverage(self._edge(piece, LINE * 0.62)), ink)

    @property
    def _line(self) -> Colour:
        """The colour of lines in the style "outline"."""
        return self.look.colours.get("line", self.look.colours["ink"])

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
            colour = ink if part.endswith("dark") else self.look.colours[part]
            pale = sum(colour) / 765 > PALE
            self._paint(coverage, _between(colour, ink, 0.3) if pale else colour)
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

    def _body(self, piece: Sequence[Shape], coverage: Floats, base: Colour) -> None:
        """A round, shining body, and its shade on what lies below."""
        xs, ys = zip(*(point for shape in piece for point in shape.points), strict=True)
        thick = max((shape.width for shape in piece), default=0.0)
        small = min(max(xs) - min(xs) + thick, max(ys) - min(ys) + thick)
        if len(piece) == 1 and thick:
            small = min(small, thick)
        if small > FLAT:
            shade = gloss.fallen(coverage, 1.5 * self.scale, max(0.6, 1.7 * self.scale))
            self.colour[self._here] *= (1 - min(0.4, small / 60) * shade)[..., None]
        roundness = max(0.6, min(4.2, 0.2 * small) * self.scale)
        shine = min(1.0, max(0.0, (small - 7) / 16))
        self._paint(coverage, gloss.body(coverage, base, roundness, shine))

    def shadow(self, shapes: Sequence[Shape]) -> None:
        """A soft one below the thing, darker where it touches."""
        coverage = self._coverage(self._union(s for s in shapes if s.part != "cut"))
        for down, soft, strength in ((2.6, 2.4, 0.2), (1.0, 0.9, 0.2)):
            moved = gloss.fallen(coverage, down * self.scale, max(0.6, soft * self.scale))
            self._paint(strength * moved, (22, 26, 52))

    def border(self, shapes: Sequence[Shape]) -> None:
        """A sticker's white one, and its soft shade, by which it is seen on white."""
        border = self._coverage(self._union((s for s in shapes if s.part != "cut"), 4.0))
        for down, soft, strength in ((1.5, 1.7, 0.26), (0.3, 0.55, 0.3)):
            shade = gloss.fallen(border, down * self.scale, max(0.6, soft * self.scale))
            self._paint(strength * shade, (30, 36, 58))
        self._paint(border, (255, 255, 255))

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


def _stroke(
    pen: ImageDraw.ImageDraw, places: Sequence[Point], width: float, fill: int = 255
) -> None:
    """A line with round ends and corners. Pillow's own takes the direction of each piece from whole pixels, so
    that short pieces of a curve would make it ragged."""
    r = max(1.0, width) / 2
    x0, y0 = places[0]
    pen.ellipse((x0 - r, y0 - r, x0 + r, y0 + r), fill=fill)
    for x1, y1 in places[1:]:
        dx, dy = x1 - x0, y1 - y0
        length = math.hypot(dx, dy)
        if length < SHORT * r and (x1, y1) != places[-1]:
            continue
        if length:
            ax, ay = -dy / length * r, dx / length * r
            quad = ((x0 + ax, y0 + ay), (x1 + ax, y1 + ay), (x1 - ax, y1 - ay), (x0 - ax, y0 - ay))
            pen.polygon([(round(x), round(y)) for x, y in quad], fill=fill)
            pen.ellipse((x1 - r, y1 - r, x1 + r, y1 + r), fill=fill)
        x0, y0 = x1, y1
