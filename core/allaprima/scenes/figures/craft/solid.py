"""A pen for machines in three dimensions: their flat sides as they are seen a little from the front and from above."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.sketch import scaled

Spot = tuple[float, float, float]
"""In metres: forward, up, and towards the viewer from the middle."""
GLASS = "39434c"
GLEAM = "7d909c"
TYRE = "2a2a2c"
LAMP = "f3ecd8"
NIGHT = "ffd9a0"


class Solid:
    """A thing in metres, drawn by a body's pen.

    Attributes:
        b: the pen.
        metre: how long one is in the figure.
    """

    def __init__(
        self, b: Body, high: float, *, yaw: float = 28.0, pitch: float = 5.0, away: float = 40.0,
        stand: Spot = (0.0, 0.0, 0.0), middle: float = 0.0,
    ) -> None:  # fmt: skip
        """Args:
        high: how many metres are one high.
        yaw: degrees that its front is turned to the viewer.
        pitch: degrees that the viewer looks down.
        away: metres to the viewer, for the perspective.
        stand: what comes to lie at y = 0.
        middle: forward, what comes to lie at x = 0.
        """
        self.b, self.metre = b, 1 / high
        self.c, self.s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
        self.cp, self.sp = math.cos(math.radians(pitch)), math.sin(math.radians(pitch))
        self.away = away
        self.origin: Point = (0.0, 0.0)
        self.origin = (self.at((middle, 0.0, 0.0))[0], self.at(stand)[1])

    def turned(self, x: float, y: float, z: float) -> Spot:
        """A direction as the viewer sees it: right, up, towards."""
        near = x * self.s + z * self.c
        return x * self.c - z * self.s, y * self.cp - near * self.sp, near * self.cp + y * self.sp

    def at(self, spot: Spot) -> Point:
        """Where a spot is seen."""
        right, up, near = self.turned(*spot)
        scale = self.metre * self.away / (self.away - near)
        return right * scale - self.origin[0], up * scale - self.origin[1]

    def points(self, spots: Sequence[Spot]) -> list[Point]:
        """Where spots are seen."""
        return [self.at(spot) for spot in spots]

    def normal(self, spots: Sequence[Spot]) -> Spot:
        """Of a flat side, as the viewer sees it (Newell's method); its sign is that of the order of the spots."""
        x = y = z = 0.0
        for (ax, ay, az), (bx, by, bz) in zip(spots, [*spots[1:], spots[0]], strict=True):
            x += (ay - by) * (az + bz)
            y += (az - bz) * (ax + bx)
            z += (ax - bx) * (ay + by)
        size = math.hypot(x, y, z) or 1.0
        return self.turned(x / size, y / size, z / size)

    def face(
        self, code: str, *spots: Spot, smooth: bool = False, shiny: float | None = None
    ) -> None:
        """A flat side, which faces the viewer somehow."""
        right, up, near = self.normal(spots)
        sign = 1.0 if near >= 0 else -1.0
        self.b.face(
            code,
            *self.points(spots),
            faces=(0.97 * sign * right, 0.97 * sign * up),
            smooth=smooth,
            shiny=shiny,
        )

    def mark(self, code: str, *spots: Spot, smooth: bool = False) -> None:
        """A colour on the part before it."""
        self.b.mark(code, *self.points(spots), smooth=smooth)

    def line(self, code: str, width: float, *spots: Spot, smooth: bool = False) -> None:
        """A thin line, so many metres wide; it faces as the near side does where it keeps to such a plane."""
        self.b.line(code, width * self.metre, *self.points(spots), smooth=smooth)
        if len({z for _, _, z in spots}) == 1:
            right, up, _ = self.turned(0.0, 0.0, 1.0)
            self.b.parts[-1] = replace(self.b.parts[-1], faces=(right, up))

    def part(self, code: str, *spots: Spot, swell: float = 1.0, shiny: float | None = None) -> None:
        """A round part."""
        self.b.part(code, *self.points(spots), swell=swell, shiny=shiny)

    def limb(
        self, code: str, *spots: tuple[Spot, float], swell: float = 1.0, blunt: bool = False
    ) -> None:
        """A round part along a line of spots with widths."""
        self.b.limb(
            code,
            *((*self.at(spot), width * self.metre) for spot, width in spots),
            swell=swell,
            blunt=blunt,
        )

    def ball(
        self, code: str, spot: Spot, r: float, high: float | None = None, *, shiny: float = 0.0
    ) -> None:
        """A round part."""
        r, high = r * self.metre, (r if high is None else high) * self.metre
        self.b.ball(code, *self.at(spot), r, high, shiny=shiny)

    def glow(self, spot: Spot, r: float, code: str = NIGHT) -> None:
        """Light of its own."""
        self.b.glow(*self.at(spot), r * self.metre, code)

    def box(
        self, code: str, x0: float, x1: float, y0: float, y1: float, z0: float, z1: float, *,
        top: str = "", front: str = "",
    ) -> None:  # fmt: skip
        """A box: its top, its front and its near side, which is the last, for marks."""
        self.face(top or code, (x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1))
        self.face(front or code, (x1, y0, z0), (x1, y1, z0), (x1, y1, z1), (x1, y0, z1))
        self.face(code, (x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1))

    def prism(
        self, code: str, outline: Sequence[Point], z0: float, z1: float, *, edge: str = "", shiny: float = 0.0
    ) -> None:  # fmt: skip
        """What has the same outline all the way across: the sides that are seen, and the near one last."""
        turn = sum(
            p[0] * q[1] - q[0] * p[1]
            for p, q in zip(outline, [*outline[1:], outline[0]], strict=True)
        )
        way = list(outline) if turn > 0 else list(reversed(outline))
        for p, q in zip(way, [*way[1:], way[0]], strict=True):
            spots = [(*p, z1), (*p, z0), (*q, z0), (*q, z1)]
            if self.normal(spots)[2] > 0.01:
                self.face(edge or code, *spots, shiny=shiny)
        self.face(code, *((*p, z1) for p in way), shiny=shiny)

    def ring(
        self, x: float, y: float, z: float, r: float, turn: float = 0.0, arc: float = 360.0
    ) -> list[Spot]:
        """Spots on a circle, or a part of one, in the plane of a near side: from `turn` degrees on."""
        count = max(6, round(24 * arc / 360))
        turns = [math.radians(turn + arc * k / count) for k in range(count + (arc < 360))]
        return [(x + r * math.cos(a), y + r * math.sin(a), z) for a in turns]

    def tread(
        self, x: float, z: float, r: float, *, wide: float = 0.2, y: float | None = None
    ) -> None:
        """What is seen of a wheel's breadth, from the side."""
        y = r if y is None else y
        back, near = self.points(self.ring(x, y, z - wide, r)), self.points(self.ring(x, y, z, r))
        self.b.face(scaled(TYRE, 0.8), *_hull([*back, *near]), faces=(0.75, 0.0))

    def wheel(
        self, x: float, z: float, r: float, *, wide: float = 0.2, rim: str = "b8bcc0", spokes: int = 5,
        hub: float = 0.66, y: float | None = None, simple: bool = False,
    ) -> None:  # fmt: skip
        """A wheel with a tyre, whose outside is at z; without spokes it is a disc."""
        y = r if y is None else y
        if wide:
            self.tread(x, z, r, wide=wide, y=y)
        self.face(TYRE, *self.ring(x, y, z, r))
        if simple:
            self.mark(rim, *self.ring(x, y, z, hub * r), smooth=True)
            return
        self.mark(scaled(TYRE, 0.7), *self.ring(x, y, z, (hub + 0.05) * r))
        self.mark(rim, *self.ring(x, y, z, hub * r))
        if spokes:
            self.mark("3a3b3d", *self.ring(x, y, z, 0.88 * hub * r))
            for k in range(spokes):
                a = math.tau * k / spokes + 0.3
                ca, sa = math.cos(a), math.sin(a)
                lo, hi, n, m = 0.1 * hub * r, 0.9 * hub * r, 0.1 * r, 0.075 * r
                self.mark(
                    rim,
                    *((x + p * ca - q * sa, y + p * sa + q * ca, z) for p, q in ((lo, -n), (hi, -m), (hi, m), (lo, n))),
                )  # fmt: skip
            self.mark(rim, *self.ring(x, y, z, 0.26 * hub * r))
            self.mark("56585a", *self.ring(x, y, z, 0.12 * hub * r))
        else:
            self.mark(scaled(rim, 0.72), *self.ring(x, y, z, 0.5 * hub * r))
            self.mark(rim, *self.ring(x, y, z, 0.4 * hub * r))


def eased(points: Sequence[Point], by: float, *, closed: bool = True) -> list[Point]:
    """An outline, or a line, whose corners are rounded off, each at most so far from it."""
    out: list[Point] = []
    count = len(points)
    for k, (x, y) in enumerate(points):
        if not closed and k in (0, count - 1):
            out.append((x, y))
            continue
        (ax, ay), (bx, by_) = points[k - 1], points[(k + 1) % count]
        p = min(0.45, by / max(1e-6, math.hypot(ax - x, ay - y)))
        q = min(0.45, by / max(1e-6, math.hypot(bx - x, by_ - y)))
        sx, sy, ex, ey = x + (ax - x) * p, y + (ay - y) * p, x + (bx - x) * q, y + (by_ - y) * q
        for t in (0.0, 0.33, 0.67, 1.0):
            u = 1 - t
            out.append(
                (u * u * sx + 2 * u * t * x + t * t * ex, u * u * sy + 2 * u * t * y + t * t * ey)
            )
    return out


def _hull(points: Sequence[Point]) -> list[Point]:
    """The convex hull (Andrew 1979)."""
    order = sorted(set(points))

    def half(way: Sequence[Point]) -> list[Point]:
        out: list[Point] = []
        for p in way:
            while len(out) > 1 and (
                (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1])
                <= (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0])
            ):
                out.pop()
            out.append(p)
        return out[:-1]

    return half(order) + half(order[::-1])
