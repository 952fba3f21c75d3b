"""A pen for figures that the light of a scene falls on: round parts, flat faces, and what is painted on them.

A figure looks to the right and stands on y = 0; x is to the right, y up, and it is about one high. What is drawn later
lies before what is drawn earlier.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import numpy as np

Point = tuple[float, float]

FINE = 0.012
"""About how long the pieces of a curve are at most, where the figure is one high."""
SHADE = 0.66
"""How light parts on the far side are."""


@dataclass(frozen=True)
class Part:
    """One part of a figure.

    Attributes:
        points: of its outline, or of a line if `width` is above 0.
        code: its colour, "rrggbb".
        swell: how round it is: 1 as a limb of its width, 0 as flat as paper.
        faces: of a flat part, the direction it faces: (right, up), 0 towards the viewer and 1 sideways.
        mark: whether it is painted on the part before it, and ends where that ends.
        grain: how rough it is: 0 smooth, 1 shaggy.
        light: how much light it gets that falls past others: lower on the far side.
        shiny: 0..1: whether it mirrors the sun and the sky, as varnish does.
        joins: how far from its edge it goes over into what lies behind it on the same side, as a leg into a body; 0
            where it has an edge there.
    """

    points: tuple[Point, ...]
    code: str
    width: float = 0.0
    swell: float = 1.0
    faces: tuple[float, float] = (0.0, 0.0)
    mark: bool = False
    grain: float = 0.0
    light: float = 1.0
    shiny: float = 0.0
    joins: float = 0.0


@dataclass(frozen=True)
class Anchor:
    """A place on a figure where something else can be.

    Attributes:
        x, y: where that is.
        before: how many of the figure's parts lie behind what is there.
    """

    x: float
    y: float
    before: int


@dataclass
class Body:
    """Collects the parts of a figure, from the back to the front.

    Attributes:
        pose: what it does, one of those that the figure knows; "" as usual.
        coat: up to two colours that the words name for it, "rrggbb"; see `colour`.
        grain, shiny, joins: of parts drawn from now on; see `Part`.
        glows: (x, y, radius, "rrggbb") of light of its own, where it is dark.
        anchors: by name; see `anchor`.
    """

    pose: str = ""
    coat: Sequence[str] = ()
    parts: list[Part] = field(default_factory=list)
    glows: list[tuple[float, float, float, str]] = field(default_factory=list)
    anchors: dict[str, Anchor] = field(default_factory=dict)
    grain: float = 0.0
    shiny: float = 0.0
    joins: float = 0.0
    _light: float = 1.0
    _to: Callable[[Point], Point] | None = None

    def colour(self, usual: str, which: int = 0) -> str:
        """The colour that the words name, the first for the whole or the second for what is beside it; or the usual
        one, "rrggbb"."""
        return self.coat[which] if len(self.coat) > which else usual

    def part(
        self, code: str, *points: Point, swell: float = 1.0, grain: float | None = None,
        shiny: float | None = None, joins: float | None = None,
    ) -> None:  # fmt: skip
        """A round part with a smooth outline through points. A point that is given twice is a corner."""
        self._add(
            _curve(points, closed=True), code, swell=swell, grain=grain, shiny=shiny, joins=joins
        )

    def limb(
        self, code: str, *points: tuple[float, float, float], swell: float = 1.0,
        grain: float | None = None, shiny: float | None = None, joins: float | None = None, blunt: bool = False,
    ) -> None:  # fmt: skip
        """A round part along a smooth line: (x, y, width) from one end to the other, which are round, or cut off if it
        is `blunt`: legs, arms, necks, tails, trunks."""
        middle = _curve([(x, y) for x, y, _ in points], closed=False)
        widths = _along(middle, points)
        self._add(
            _outline(middle, widths, blunt=blunt),
            code,
            swell=swell,
            grain=grain,
            shiny=shiny,
            joins=joins,
        )

    def ball(
        self, code: str, x: float, y: float, r: float, high: float | None = None, *, tilt: float = 0.0,
        swell: float = 1.0, grain: float | None = None, shiny: float | None = None, joins: float | None = None,
    ) -> None:  # fmt: skip
        """An ellipse: half as wide as `r` says twice, `high` likewise; turned to the left by `tilt` degrees."""
        points = _ellipse(x, y, r, r if high is None else high, tilt)
        self._add(points, code, swell=swell, grain=grain, shiny=shiny, joins=joins)

    def face(
        self, code: str, *points: Point, faces: tuple[float, float] = (0.0, 0.0), smooth: bool = False,
        shiny: float | None = None,
    ) -> None:  # fmt: skip
        """A flat part with straight edges, or smooth ones; see `Part.faces`."""
        outline = _curve(points, closed=True) if smooth else list(points)
        self._add(outline, code, swell=0.0, faces=faces, grain=0.0, shiny=shiny, joins=0.0)

    def box(
        self, code: str, x0: float, y0: float, x1: float, y1: float, *, faces: tuple[float, float] = (0.0, 0.0),
        shiny: float | None = None,
    ) -> None:  # fmt: skip
        """A flat rectangle."""
        self.face(code, (x0, y0), (x1, y0), (x1, y1), (x0, y1), faces=faces, shiny=shiny)

    def mark(self, code: str, *points: Point, smooth: bool = True) -> None:
        """A colour painted on the part before it, whose light stays: a white belly, stripes, windows in a flat side."""
        outline = _curve(points, closed=True) if smooth else list(points)
        self._add(outline, code, mark=True)

    def spot(
        self,
        code: str,
        x: float,
        y: float,
        r: float,
        high: float | None = None,
        *,
        tilt: float = 0.0,
    ) -> None:
        """An ellipse painted on the part before it."""
        self._add(_ellipse(x, y, r, r if high is None else high, tilt), code, mark=True)

    def stripe(self, code: str, *points: tuple[float, float, float]) -> None:
        """A smooth line of widths painted on the part before it."""
        middle = _curve([(x, y) for x, y, _ in points], closed=False)
        self._add(_outline(middle, _along(middle, points)), code, mark=True)

    def line(self, code: str, width: float, *points: Point, smooth: bool = True) -> None:
        """A thin line by itself: whiskers, ropes, spokes."""
        line = _curve(points, closed=False) if smooth else list(points)
        self._add(line, code, width=width, swell=0.0, joins=0.0)

    def glow(self, x: float, y: float, r: float, code: str) -> None:
        """Light of its own, seen where it is dark."""
        at = self._to((x, y)) if self._to else (x, y)
        self.glows.append((*at, r, code))

    def anchor(self, name: str, x: float, y: float) -> None:
        """Say where something else can be, which lies before all that has been drawn and behind what is drawn after:

        "hand", "other hand": what is held; "mouth": what is eaten or brought; "back": who rides; "seat": who sits, with the
        hips there; "top": what stands or lies on it; "shoulder": who is carried there; "inside": who is in it, with the feet
        there. Of somebody "hips": what comes onto a seat or a back; "crown", "eye", "neck": what is worn.
        """
        at = self._to((x, y)) if self._to else (x, y)
        self.anchors[name] = Anchor(*at, len(self.parts))

    @contextmanager
    def far(self, light: float = SHADE) -> Iterator[None]:
        """What is drawn within lies on the far side, in the shade of the rest."""
        was, self._light = self._light, self._light * light
        yield
        self._light = was

    @contextmanager
    def placed(
        self, x: float = 0.0, y: float = 0.0, *, scale: float = 1.0, tilt: float = 0.0, flip: bool = False,
        about: Point = (0.0, 0.0),
    ) -> Iterator[None]:  # fmt: skip
        """What is drawn within is turned to the left by `tilt` degrees about a point, made larger, mirrored if `flip`,
        and moved so that the point comes to lie at (x, y)."""
        c, s = math.cos(math.radians(tilt)) * scale, math.sin(math.radians(tilt)) * scale
        outer = self._to

        def to(point: Point) -> Point:
            dx, dy = point[0] - about[0], point[1] - about[1]
            dx = -dx if flip else dx
            moved = x + c * dx - s * dy, y + s * dx + c * dy
            return outer(moved) if outer else moved

        self._to = to
        yield
        self._to = outer

    def _add(
        self, points: Sequence[Point], code: str, *, width: float = 0.0, swell: float = 1.0,
        faces: tuple[float, float] = (0.0, 0.0), mark: bool = False, grain: float | None = None,
        shiny: float | None = None, joins: float | None = None,
    ) -> None:  # fmt: skip
        self.parts.append(
            Part(
                tuple(map(self._to, points) if self._to else points), code, width, swell, faces, mark,
                self.grain if grain is None else grain, self._light, self.shiny if shiny is None else shiny,
                self.joins if joins is None else joins,
            )
        )  # fmt: skip


def mirrored(parts: Sequence[Part]) -> list[Part]:
    """Parts of a figure that looks to the left."""
    return [
        replace(
            part,
            points=tuple((-x, y) for x, y in part.points),
            faces=(-part.faces[0], part.faces[1]),
        )
        for part in parts
    ]


def _ellipse(x: float, y: float, r: float, high: float, tilt: float) -> list[Point]:
    c, s = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    count = max(16, math.ceil(6 * max(r, high) / FINE))
    turns = [math.tau * k / min(count, 72) for k in range(min(count, 72))]
    return [
        (
            x + c * r * math.cos(a) - s * high * math.sin(a),
            y + s * r * math.cos(a) + c * high * math.sin(a),
        )
        for a in turns
    ]


def _curve(points: Sequence[Point], *, closed: bool) -> list[Point]:
    """A smooth curve through points: Catmull and Rom's (1974), centripetal, so that it makes no loops (Yuksel and
    others 2011). Where a point is given twice there is a corner."""
    nodes: list[Point] = []
    corners: set[int] = set()
    for point in points:
        if nodes and point == nodes[-1]:
            corners.add(len(nodes) - 1)
        else:
            nodes.append(point)
    if closed and len(nodes) > 1 and nodes[0] == nodes[-1]:
        corners.add(0)
        nodes.pop()
    count = len(nodes)
    if count < 3:
        return nodes
    out: list[Point] = []
    for k in range(count if closed else count - 1):
        b, c = nodes[k], nodes[(k + 1) % count]
        a = nodes[k - 1] if (closed or k > 0) and k not in corners else _beyond(b, c)
        after = (k + 1) % count
        d = (
            nodes[(k + 2) % count]
            if (closed or k + 2 < count) and after not in corners
            else _beyond(c, b)
        )
        pieces = max(2, min(24, math.ceil(math.dist(b, c) / FINE)))
        out += [_between(a, b, c, d, m / pieces) for m in range(pieces)]
    return out if closed else [*out, nodes[-1]]


def _beyond(b: Point, c: Point) -> Point:
    """A point as far before b as c is after it."""
    return 2 * b[0] - c[0], 2 * b[1] - c[1]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    """On the centripetal curve through four points, between the second and the third (Barry and Goldman 1988)."""
    t1 = max(1e-4, math.sqrt(math.dist(a, b)))
    t2 = t1 + max(1e-4, math.sqrt(math.dist(b, c)))
    t3 = t2 + max(1e-4, math.sqrt(math.dist(c, d)))
    at = t1 + t * (t2 - t1)

    def mix(p: Point, q: Point, lo: float, hi: float) -> Point:
        share = (at - lo) / (hi - lo)
        return p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share

    ab, bc, cd = mix(a, b, 0.0, t1), mix(b, c, t1, t2), mix(c, d, t2, t3)
    return mix(mix(ab, bc, 0.0, t2), mix(bc, cd, t1, t3), t1, t2)


def _along(middle: Sequence[Point], points: Sequence[tuple[float, float, float]]) -> list[float]:
    """The width at each point of a curve through points that have widths."""
    widths: list[float] = []
    at = 0
    nodes = [(x, y) for x, y, _ in points]
    ends: list[int] = []
    for node in dict.fromkeys(nodes):
        at = min(range(at, len(middle)), key=lambda k: math.dist(middle[k], node))
        ends.append(at)
    given = list(dict.fromkeys(points))
    for (i, j), (p, q) in zip(itertools.pairwise(ends), itertools.pairwise(given), strict=False):
        steps = max(1, j - i)
        for k in range(steps):
            share = k / steps
            share = share * share * (3 - 2 * share)
            widths.append(p[2] + (q[2] - p[2]) * share)
    widths += [given[-1][2]] * (len(middle) - len(widths))
    return widths


def _outline(
    middle: Sequence[Point], widths: Sequence[float], *, blunt: bool = False
) -> list[Point]:
    """The outline of a line of widths."""
    left: list[Point] = []
    right: list[Point] = []
    count = len(middle)
    turns = []
    for k, (x, y) in enumerate(middle):
        (ax, ay), (bx, by) = middle[max(0, k - 1)], middle[min(count - 1, k + 1)]
        turn = math.atan2(by - ay, bx - ax)
        turns.append(turn)
        dx, dy = -math.sin(turn) * widths[k] / 2, math.cos(turn) * widths[k] / 2
        left.append((x + dx, y + dy))
        right.append((x - dx, y - dy))
    left, right = (_outer(side, middle, widths) for side in (left, right))
    if blunt:
        return [*left, *reversed(right)]
    return [
        *left,
        *_cap(middle[-1], widths[-1], turns[-1]),
        *reversed(right),
        *_cap(middle[0], widths[0], turns[0] + math.pi),
    ]


def _outer(side: list[Point], middle: Sequence[Point], widths: Sequence[float]) -> list[Point]:
    """One side of a line of widths without what lies within the line, as it does inside of tight bends."""
    points, line = np.array(side), np.array(middle)
    apart = np.linalg.norm(points[:, None] - line[None], axis=2)
    kept = (apart > 0.495 * np.array(widths) - 1e-9).all(1)
    return [point for point, keep in zip(side, kept, strict=True) if keep] or side


def _cap(end: Point, width: float, turn: float) -> list[Point]:
    """Half a disc at the end of a line that goes there."""
    steps = 8
    return [
        (
            end[0] + width / 2 * math.cos(turn + math.pi / 2 - math.pi * k / steps),
            end[1] + width / 2 * math.sin(turn + math.pi / 2 - math.pi * k / steps),
        )
        for k in range(1, steps)
    ]
