"""A pen that collects the shapes of a thing. Coordinates are 0 to 100 from the upper left, whatever the size."""

from __future__ import annotations

import itertools
import math
import random
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

T = TypeVar("T")
Point = tuple[float, float]

BEND, FEWEST = 4.0, 4
"""Degrees by which a curve bends at most from one of its pieces to the next; and how many it has at least."""
INWARDS = 0.3
"""How much of the rounding of other corners those have that point inwards."""


@dataclass(frozen=True)
class Shape:
    """One shape: a polygon or a line, filled or cut out.

    Attributes:
        part: "main", "second", "third", "light", "dark", "skin", "hair" or "cut", which takes away.
        points: of a polygon, or of a line if `width` is above 0.
        width: of a line with round ends.
        joined: whether it is one piece with the shape before, with no line between them.
        shine: whether it is a highlight that a style with light of its own leaves out.
    """

    part: str
    points: tuple[Point, ...]
    width: float = 0.0
    joined: bool = False
    shine: bool = False

    def mapped(self, to: Callable[[Point], Point]) -> Shape:
        """The same shape with its points elsewhere."""
        return replace(self, points=tuple(map(to, self.points)))

    def played(self, part: str) -> Shape:
        """The same shape in another part."""
        return replace(self, part=part)


@dataclass(frozen=True)
class Head:
    """Where a thing has its head, so that it can wear something; in the pen's units.

    Attributes:
        x: and `y`: the middle of where a hat ends; `width`: how wide a hat is there, without its brim.
        eyes: the middle between the eyes; of a head that is seen from the side the one that is seen.
        apart: from one eye to the other; 0 of a head that is seen from the side.
        face: how wide the head is at its eyes, from ear to ear.
        neck: the middle of what is worn around the neck; `collar`: how wide that is.
        tilt: degrees, clockwise, by which the head leans.
        faces: -1 or 1: to which side a head looks that is seen from the side.
    """

    x: float
    y: float
    width: float
    eyes: Point
    apart: float
    face: float
    neck: Point
    collar: float
    tilt: float = 0.0
    faces: int = -1

    def moved(self, to: Callable[[Point], Point], scale: float = 1.0) -> Head:
        """The same head elsewhere, larger by `scale`."""
        (x, y), eyes, neck = to((self.x, self.y)), to(self.eyes), to(self.neck)
        return replace(
            self, x=x, y=y, eyes=eyes, neck=neck, width=self.width * scale, apart=self.apart * scale,
            face=self.face * scale, collar=self.collar * scale,
        )  # fmt: skip


@dataclass(frozen=True)
class Room:
    """Where a thing has room for others: on its screen, in its bowl, under its leaves; in the pen's units.

    Attributes:
        box: left, upper, right and lower end of what they may take.
        stands: whether they stand on the lower end, and are not in the middle.
        at: how many of the thing's shapes are behind them.
        rim: the upper end of what is before them, of which small things are to look out.
        behind: the part of what is seen through holes in them; "" if that is what the thing lies on.
    """

    box: tuple[float, float, float, float]
    stands: bool
    at: int
    rim: float | None = None
    behind: str = ""


@dataclass
class Pen:
    """Collects the shapes of a thing, in the order in which they lie on one another.

    Attributes:
        chance: what the seed decides, or None: then all is as usual.
        who: "woman" or "man", where the words say it.
        upright: whether nothing is turned, as in a set of icons.
        holds: how other things will be with this one, "in", "on" or "under" it, so that it leaves room; "" if none will.
        wears: where it will wear something, "head", "eyes" and "neck", so that it leaves out what it wears of its own.
        head: where the thing has one, as said by `heads`.
        rooms: what room it has for others, by how they are with it.
    """

    shapes: list[Shape] = field(default_factory=list)
    chance: random.Random | None = None
    who: str | None = None
    upright: bool = False
    holds: str = ""
    wears: frozenset[str] = frozenset()
    head: Head | None = None
    rooms: dict[str, Room] = field(default_factory=dict)

    def pick(self, usual: T, *others: T) -> T:
        """One of several ways to draw a thing."""
        return self.chance.choice((usual, *others)) if self.chance else usual

    def vary(self, low: float, high: float) -> float:
        """A measure within a thing's limits; in their middle, where no seed decides."""
        return self.chance.uniform(low, high) if self.chance else (low + high) / 2

    def person(self) -> str:
        """ "woman" or "man"."""
        return self.who or self.pick("woman", "man")

    def heads(
        self, x: float, y: float, width: float, *, eyes: Point, apart: float, face: float,
        neck: Point, collar: float, tilt: float = 0.0, faces: int = -1,
    ) -> None:  # fmt: skip
        """Say where the thing has its head; see `Head`."""
        self.head = Head(x, y, width, eyes, apart, face, neck, collar, tilt, faces)

    def room(
        self, how: str, x0: float, y0: float, x1: float, y1: float, *, stands: bool = False,
        rim: float | None = None, behind: str = "",
    ) -> None:  # fmt: skip
        """Say that others have room behind what is drawn from now on; see `Room`.

        Args:
            how: one or several of "in", "on" and "under".
        """
        for each in how.split():
            self.rooms[each] = Room((x0, y0, x1, y1), stands, len(self.shapes), rim, behind)

    @contextmanager
    def joined(self) -> Iterator[None]:
        """The shapes drawn within are one piece."""
        first = len(self.shapes)
        yield
        pieces = self.shapes[first + 1 :]
        self.shapes[first + 1 :] = [replace(piece, joined=True) for piece in pieces]

    def turn(self, degrees: float, scale: float = 1.0) -> None:
        """Turn all that is drawn so far around the middle, clockwise, and make it smaller or larger; nothing that
        is to be upright."""
        if self.upright:
            return
        cos, sin = (f(math.radians(degrees)) * scale for f in (math.cos, math.sin))

        def to(at: Point) -> Point:
            x, y = at[0] - 50, at[1] - 50
            return 50 + x * cos - y * sin, 50 + x * sin + y * cos

        self.shapes = [
            replace(shape.mapped(to), width=shape.width * scale) for shape in self.shapes
        ]
        self.rooms.clear()
        if self.head:
            self.head = replace(self.head.moved(to, scale), tilt=self.head.tilt + degrees)

    def add(
        self, drawn: Pen | Shape, x: float, y: float, scale: float, ox: float, oy: float
    ) -> None:
        """What was drawn elsewhere, smaller: (`ox`, `oy`) there is (`x`, `y`) here."""
        for shape in [drawn] if isinstance(drawn, Shape) else drawn.shapes:
            points = tuple(
                (x + (px - ox) * scale, y + (py - oy) * scale) for px, py in shape.points
            )
            self.shapes.append(replace(shape, points=points, width=shape.width * scale))
        if isinstance(drawn, Pen) and drawn.head:
            self.head = drawn.head.moved(
                lambda at: (x + (at[0] - ox) * scale, y + (at[1] - oy) * scale), scale
            )

    def poly(self, part: str, *points: Point) -> None:
        """A polygon."""
        self.shapes.append(Shape(part, points))

    def soft(self, part: str, r: float, *corners: Point) -> None:
        """A polygon with round corners; `r` is how far from a corner its rounding begins."""
        self.poly(part, *softened(r, corners))

    def disc(self, part: str, x: float, y: float, r: float, ry: float | None = None) -> None:
        """A circle, or an ellipse with radii `r` and `ry`."""
        self.poly(part, *arc(x, y, r, r if ry is None else ry, 0, 360))

    def box(
        self, part: str, x0: float, y0: float, x1: float, y1: float, r: float = 0.0
    ) -> None:  # fmt: skip
        """A rectangle with round corners."""
        r = min(r, (x1 - x0) / 2, (y1 - y0) / 2)
        if r <= 0:
            self.poly(part, (x0, y0), (x1, y0), (x1, y1), (x0, y1))
            return
        self.poly(
            part, *arc(x1 - r, y0 + r, r, r, -90, 0), *arc(x1 - r, y1 - r, r, r, 0, 90),
            *arc(x0 + r, y1 - r, r, r, 90, 180), *arc(x0 + r, y0 + r, r, r, 180, 270),
        )  # fmt: skip

    def path(self, part: str, d: str) -> None:
        """A closed outline of absolute M, L, C, Q commands, as SVG writes them."""
        self.poly(part, *flattened(d))

    def line(self, part: str, width: float, *points: Point) -> None:
        """A line with round ends and corners."""
        self.shapes.append(Shape(part, points, width))

    def curve(self, part: str, width: float, d: str) -> None:
        """The same along a path."""
        self.line(part, width, *flattened(d))

    def shine(self, width: float, d: str) -> None:
        """A highlight along a path, in the part "light"."""
        self.shapes.append(Shape("light", tuple(flattened(d)), width, shine=True))

    def ring(
        self, part: str, x: float, y: float, r: float, width: float, begin: float = 0,
        end: float = 360,
    ) -> None:  # fmt: skip
        """A line along a circle, from angle to angle in degrees, clockwise from the right."""
        self.line(part, width, *arc(x, y, r, r, begin, end))


def arc(x: float, y: float, rx: float, ry: float, begin: float, end: float) -> list[Point]:
    """Points of an elliptic arc; degrees, clockwise from the right."""
    count = max(4, round(abs(end - begin) / BEND))
    angles = [math.radians(begin + (end - begin) * k / count) for k in range(count + 1)]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def softened(r: float, corners: Sequence[Point]) -> list[Point]:
    """Points of a polygon with round corners, which begin `r` from each, or half a side where that is less; those
    that point inwards are sharper."""
    points: list[Point] = []
    around = sum(_cross(corners[0], a, b) for a, b in itertools.pairwise(corners[1:]))
    for k, at in enumerate(corners):
        ends = []
        before, after = corners[k - 1], corners[(k + 1) % len(corners)]
        from_here = r * (INWARDS if _cross(before, at, after) * around < 0 else 1.0)
        for other in (before, after):
            share = min(0.5, from_here / max(1e-6, math.dist(at, other)))
            ends.append(tuple(a + (b - a) * share for a, b in zip(at, other, strict=True)))
        (x0, y0), (x1, y1) = ends
        points += [(x0, y0), *_bezier([(x0, y0), at, (x1, y1)])]
    return points


def _cross(a: Point, b: Point, c: Point) -> float:
    """Twice the area of a triangle, negative where its corners go anticlockwise."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def flattened(d: str) -> list[Point]:
    """Points along a path of absolute M, L, C and Q commands."""
    points: list[Point] = []
    for command, rest in re.findall(r"([MLCQ])([^MLCQZ]*)", d):
        numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", rest)]
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        order = {"M": 1, "L": 1, "Q": 2, "C": 3}[command]
        for k in range(0, len(pairs), order):
            piece = pairs[k : k + order]
            if order == 1:
                points += piece
            else:
                points += _bezier([points[-1], *piece])
    return points


def _bezier(controls: Sequence[Point]) -> list[Point]:
    out = []
    n = len(controls) - 1
    steps = max(FEWEST, math.ceil(_bent(controls) / BEND))
    for k in range(1, steps + 1):
        t = k / steps
        weights = [math.comb(n, i) * t**i * (1 - t) ** (n - i) for i in range(n + 1)]
        out.append(
            (
                sum(w * p[0] for w, p in zip(weights, controls, strict=True)),
                sum(w * p[1] for w, p in zip(weights, controls, strict=True)),
            )
        )
    return out


def _bent(controls: Sequence[Point]) -> float:
    """Degrees by which a curve with these control points turns, or a little more."""
    ways = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in itertools.pairwise(controls)]
    headings = [math.degrees(math.atan2(y, x)) for x, y in ways if x or y]
    return sum(abs((b - a + 180) % 360 - 180) for a, b in itertools.pairwise(headings))
