"""Draws a thing's shapes in the way that is asked for: flat, glossy, outlined, by hand.

A thing says with a pen what its shapes are and what part each plays ("main", "second", ...); the style
decides how they look.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from allaprima.symbols import gloss
from allaprima.symbols.canvas import Canvas, Floats
from allaprima.symbols.pen import Pen, Point, Shape
from allaprima.symbols.shades import Colour, contrast, mixed

STYLES = ("flat", "glossy", "cartoon", "two-colour", "outline", "hand-drawn", "sticker")
LINE, FINE = 5.0, 2.6
"""Width of outlines, and of those of the smallest pieces and of the thinnest lines in the style "outline"."""
DOT = 5.4
"""The thickness up to which a dark piece, such as an eye, is filled in the style "outline"."""
INNER, OUTER = 3.1, {"cartoon": 3.1, "two-colour": 1.6}
"""Width of lines between pieces in the styles that have both lines and areas, and of what is added around the thing."""
SEEN, BORDERED = 1.6, 3.6
"""Contrast (WCAG 2.2) that a line of the style "two-colour" has at least with what it lies on; and the width from which on
its border suffices."""
THIN = 10.5
"""Lines up to this width are lines to every style; wider ones are areas with an edge."""
PALE = 0.88
"""Lightness from which on a shape needs an edge to be seen on white."""
SOFT, SOFTEST = 0.15, 3.2
"""How far corners are rounded in the style "glossy": share of a piece's thickness, and at most."""
BRUSH, PENCIL = 4.2, 2.4
"""Lines wider than this have a border in the style "hand-drawn" where they lie on nothing, and how wide that is."""
INSIDE = 0.6
"""Share of a line within the thing from which on it lies on that."""
FLAT = 3.6
"""What is thinner throws no shade in the style "glossy": it is painted on."""
SHARES = {"": 0.9, "full": 0.78}
"""Of the picture's shorter side that things take, with no ground and on one that fills all; less on others."""


@dataclass(frozen=True)
class Look:
    """How things are drawn.

    Attributes:
        style: one of STYLES.
        colours: sRGB by part; "ink" is that of lines, "badge" that of the ground. In the style "outline"
            "line" may be another one of the lines, and "wash main" what fills a part; in "two-colour" "accent" and
            "paper" are the other ones.
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
    if look.style == "glossy":
        shapes = [shape for shape in shapes if not shape.shine]  # its highlights are computed
    if look.badge:
        easel.badge()
    if look.style == "glossy":
        easel.shadow(shapes)
    if look.style == "sticker":
        easel.border(shapes)
    if look.style in OUTER:
        easel.grown(shapes, OUTER[look.style], look.colours["ink"])
    if look.style == "two-colour":
        easel.grown(shapes, 0, look.colours["paper"])
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


class _Easel(Canvas):
    """A canvas on which pieces are laid in a style.

    Attributes:
        solid: (H, W), 0..1: where the thing is; `dark`: in the style "two-colour", where areas have the colour of lines.
    """

    def __init__(self, width: int, height: int, look: Look) -> None:
        scale = min(width, height) / 100 * SHARES.get(look.badge, 0.62)
        super().__init__(width, height, scale, math.radians(look.turn), look.colours["badge"])
        self.look = look
        self.solid = np.zeros((height, width), np.float32)
        self.dark = np.zeros((height, width), np.float32)
        self.hand = random.Random(look.seed)

    def lay(self, piece: Sequence[Shape]) -> None:
        """Lay one piece on what is there."""
        with self.around(piece):
            self._lay(piece)

    def _lay(self, piece: Sequence[Shape]) -> None:
        style, ink, part = self.look.style, self.look.colours["ink"], piece[0].part
        is_line = len(piece) == 1 and 0 < piece[0].width <= THIN
        if style == "hand-drawn":
            self._by_hand(piece)
            return
        mask = self.union(piece)
        if style == "glossy" and part != "cut":
            mask = gloss.rounded(mask, _softness(piece) * self.scale * self.finer)
        coverage = self.coverage(mask)
        if part == "cut":
            edge = self.coverage(self.edge(piece, _edge(piece, LINE))) * self.solid[self.here]
            if style == "glossy":
                bent = gloss.hollow(coverage, max(0.6, 2.0 * self.scale))
                self.colour[self.here] = np.minimum(
                    self.colour[self.here] * bent[..., None], self.alpha[self.here][..., None]
                )
            self.erase(coverage)
            if style == "outline" or style in OUTER:
                self.paint(edge, self._line if style == "outline" else ink)
            self.solid[self.here] *= 1 - coverage
            return
        within = self.solid[self.here].copy()
        self.solid[self.here] = np.maximum(within, coverage)
        if style == "outline":
            self._outline(piece, coverage)
            return
        base = self.look.colours[part]
        if style == "two-colour":
            thin = piece[0].width if is_line else 0.0
            base = self._told_apart(base, coverage, within, thin)
        if style == "glossy":
            self._body(piece, coverage, base)
            return
        bare = 1 - (within if style == "sticker" else self.alpha[self.here])
        self.paint(coverage, base)
        if style in ("flat", "sticker") and sum(base) / 765 > PALE:
            edge = self.coverage(self.edge(piece, 1.8)) * bare
            self.paint(edge, _between(base, ink, 0.22))
        if style in OUTER and not is_line:
            self.paint(self.coverage(self.edge(piece, _edge(piece, INNER))), ink)

    def _outline(self, piece: Sequence[Shape], coverage: Floats) -> None:
        """The lines of one piece, all of about one width."""
        part, line = piece[0].part, self._line
        if len(piece) == 1 and 0 < piece[0].width <= THIN:
            as_wide = replace(piece[0], width=min(max(piece[0].width, FINE), LINE))
            self.paint(self.coverage(self.union([as_wide])), line)
            return
        if part.endswith("dark") and _thickness(piece) <= DOT:
            self.paint(coverage, line)
            return
        if wash := self.look.colours.get(f"wash {part}"):
            self.paint(coverage, wash)
        else:
            self.erase(coverage)  # what lies below is hidden, so that lines do not cross
        self.paint(self.coverage(self.edge(piece, _edge(piece, LINE))), line)

    def _told_apart(self, base: Colour, coverage: Floats, within: Floats, thin: float) -> Colour:
        """Another one of the two colours and paper, where a line or a dark area would have the colour of what lies
        below. A line beside the thing has a border; `within` says where the thing is, `thin` how wide a line is."""
        colours, whole = self.look.colours, max(1e-6, float(coverage.sum()))
        dark = self.dark[self.here]
        if base == colours["ink"]:
            # Outlines count as none: a line along one is seen with it.
            below = colours["ink" if float((coverage * dark).sum()) > 0.5 * whole else "paper"]
        elif not thin or (thin > BORDERED and float((coverage * within).sum()) < 0.5 * whole):
            below = None
        else:
            left = (1 - self.alpha[self.here])[..., None] * np.asarray(colours["paper"], np.float32)
            mean = ((self.colour[self.here] * 255 + left) * coverage[..., None]).sum(axis=(0, 1))
            red, green, blue = (round(min(255.0, float(value) / whole)) for value in mean)
            below = (red, green, blue)
        if below and contrast(base, below) < SEEN:
            others = [colours[name] for name in ("ink", "paper", "accent")]
            base = max(others, key=lambda colour: contrast(colour, below))
        if not thin:
            dark *= 1 - coverage
            dark += coverage * (base == colours["ink"])
        return base

    @property
    def _line(self) -> Colour:
        """The colour of lines in the style "outline"."""
        return self.look.colours.get("line", self.look.colours["ink"])

    def _by_hand(self, piece: Sequence[Shape]) -> None:
        """A colour that is not quite within its lines, and two passes of the pen."""
        part, ink = piece[0].part, self.look.colours["ink"]
        wobbly = [replace(s, points=tuple(self._wobbled(s))) for s in piece]
        if part == "cut":
            edge = self.coverage(self.edge(wobbly, 2.6)) * self.solid[self.here]
            inside = self.coverage(self.union(wobbly))
            self.erase(inside)
            self.paint(edge, ink)
            self.solid[self.here] *= 1 - inside
            return
        coverage = self.coverage(self.union(wobbly))
        within = self.solid[self.here].copy()
        self.solid[self.here] = np.maximum(within, coverage)
        if len(piece) == 1 and piece[0].width:
            colour = ink if part.endswith("dark") else self.look.colours[part]
            on_it = float((coverage * within).sum()) > INSIDE * float(coverage.sum())
            if not on_it and piece[0].width > BRUSH:
                self.paint(self.coverage(self.union(wobbly, PENCIL / 2)), ink)
            elif not on_it and sum(colour) / 765 > PALE:
                colour = mixed(colour, ink, 0.3)
            self.paint(coverage, colour)
            return
        self.erase(coverage)
        moved = [replace(s, points=tuple((x + 1.6, y + 1.2) for x, y in s.points)) for s in piece]
        self.paint(self.coverage(self.union(moved)), self.look.colours[part])
        for width in (2.8, 1.6):
            again = [replace(s, points=tuple(self._wobbled(s))) for s in piece]
            self.paint(self.coverage(self.edge(again, width)), ink)

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
            shade = gloss.fallen(coverage, 1.8 * self.scale, max(0.6, 2.0 * self.scale))
            self.colour[self.here] *= (1 - min(0.5, small / 50) * shade)[..., None]
        roundness = max(0.6, min(4.2, 0.2 * small) * self.scale)
        shine = min(1.0, max(0.0, (small - 7) / 16))
        self.paint(coverage, gloss.body(coverage, base, roundness, shine))

    def shadow(self, shapes: Sequence[Shape]) -> None:
        """A soft one below the thing, darker where it touches."""
        coverage = self.coverage(self.union(s for s in shapes if s.part != "cut"))
        for down, soft, strength in ((3.4, 2.6, 0.26), (1.2, 0.9, 0.26)):
            moved = gloss.fallen(coverage, down * self.scale, max(0.6, soft * self.scale))
            self.paint(strength * moved, (22, 26, 52))

    def border(self, shapes: Sequence[Shape]) -> None:
        """A sticker's white one, and its soft shade, by which it is seen on white."""
        border = self.coverage(self.union((s for s in shapes if s.part != "cut"), 4.0))
        for down, soft, strength in ((1.5, 1.7, 0.26), (0.3, 0.55, 0.3)):
            shade = gloss.fallen(border, down * self.scale, max(0.6, soft * self.scale))
            self.paint(strength * shade, (30, 36, 58))
        self.paint(border, (255, 255, 255))

    def grown(self, shapes: Sequence[Shape], by: float, colour: Colour) -> None:
        """All of the thing in one colour, wider by so much: what is seen of it is a border."""
        coverage = self.coverage(self.union((s for s in shapes if s.part != "cut"), by))
        # Within a border of its own a smooth edge would be seen as a fine line between that and what is laid on it.
        self.paint(coverage if by else np.floor(coverage), colour)

    def badge(self) -> None:
        """A ground behind the thing, in a pale shade of its colour."""
        full = 48 * 0.9 / 0.62
        pen = Pen()
        if self.look.badge == "full":
            self.ground = np.ones(self.size[::-1], np.float32)
            self.paint(self.ground, self.look.colours["badge"])
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
        self.ground = self.coverage(self.union(pen.shapes))
        self.paint(self.ground, self.look.colours["badge"])
        self.turn = turn


def _between(a: Colour, b: Colour, share: float) -> Floats:
    return np.asarray(a, np.float32) * (1 - share) + np.asarray(b, np.float32) * share


def _softness(piece: Sequence[Shape]) -> float:
    """How soft the corners of a piece are in the style "glossy": the less so, the thinner it is."""
    thick = _thickness(piece)
    return 0.0 if math.isinf(thick) else min(SOFTEST, SOFT * thick)


def _edge(piece: Sequence[Shape], most: float) -> float:
    """How wide the line around a piece is: thinner around small ones, so that they stay open."""
    return min(most, max(FINE, 0.9 * _thickness(piece)))


def _thickness(piece: Sequence[Shape]) -> float:
    """That of the thinnest area in a piece: the radius of a disc, half the side of a square; infinite without one."""
    thick = []
    for shape in piece:
        if not shape.width:
            sides = list(itertools.pairwise([*shape.points, shape.points[0]]))
            area = abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in sides)) / 2
            thick.append(2 * area / max(1e-6, sum(math.dist(a, b) for a, b in sides)))
    return min(thick, default=math.inf)
