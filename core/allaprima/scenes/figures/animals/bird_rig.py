"""Wings, legs, eyes and beaks of birds: wings are spread in space, and seen from where one looks."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import pairwise

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.sketch import scaled

To = Callable[[Point], Point]


@dataclass(frozen=True)
class View:
    """How a flying bird is seen.

    Attributes:
        yaw: how far it flies towards the viewer, in degrees; 0 is past, to the right.
        below: how far the viewer is beneath it, in degrees; below 0 they are above it.
        bank: how far it leans towards the viewer, in degrees.
        pitch: how far it climbs, in degrees.
    """

    yaw: float = 32
    below: float = -14
    bank: float = 0
    pitch: float = 0

    def seen(self, ahead: float, up: float, side: float) -> Point:
        """Where a point of the bird is seen; `side` is towards the viewer."""
        a, p, e, r = (math.radians(d) for d in (self.yaw, self.pitch, self.below, self.bank))
        up, side = up * math.cos(r) - side * math.sin(r), side * math.cos(r) + up * math.sin(r)
        ahead, up = ahead * math.cos(p) - up * math.sin(p), up * math.cos(p) + ahead * math.sin(p)
        right = ahead * math.cos(a) - side * math.sin(a)
        near = ahead * math.sin(a) + side * math.cos(a)
        return right, up * math.cos(e) + near * math.sin(e)


@dataclass(frozen=True)
class Wing:
    """A spread wing: (out, ahead) from the shoulder, out to about 1.

    Attributes:
        front: its leading edge, from the shoulder to the last feather's tip.
        back: the tips of its feathers, from the body outwards.
        wrist: how far out it bends.
        fingers: how many feathers at the end are spread like fingers.
        coverts: how much of its breadth the smaller feathers cover.
    """

    front: Sequence[Point]
    back: Sequence[Point]
    wrist: float = 0.42
    fingers: int = 0
    coverts: float = 0.5


VIEWS = ((View(46, 2, 0), 36.0), (View(44, 9, -20), 20.0), (View(20, 10, 0), 50.0))


def flight(rng: random.Random, kinds: Sequence[int] = (0, 1, 2)) -> tuple[View, float]:
    """How a bird flies past, and how far it lifts its wings: gliding, leaning over, or at the top of a beat."""
    view, lift = VIEWS[rng.choice(kinds)]
    return view, lift + rng.uniform(-4, 5)


# fmt: off
BROAD = Wing(
    ((0, 0.1), (0.2, 0.13), (0.42, 0.18), (0.6, 0.15), (0.74, 0.08)),
    ((0.03, -0.34), (0.2, -0.36), (0.4, -0.34), (0.55, -0.31), (0.7, -0.4), (0.84, -0.34), (0.94, -0.2), (0.99, -0.04), (0.95, 0.1)),
    fingers=6,
)
POINTED = Wing(
    ((0, 0.08), (0.2, 0.14), (0.4, 0.19), (0.6, 0.13), (0.8, 0.02), (1.0, -0.16)),
    ((0.03, -0.22), (0.2, -0.23), (0.4, -0.21), (0.6, -0.2), (0.8, -0.2), (1.0, -0.18)),
)
ROUNDED = Wing(
    ((0, 0.12), (0.2, 0.17), (0.42, 0.2), (0.64, 0.16), (0.84, 0.04)),
    ((0.03, -0.36), (0.2, -0.4), (0.4, -0.38), (0.56, -0.36), (0.72, -0.34), (0.86, -0.24), (0.95, -0.08), (0.96, 0.0)),
    coverts=0.55,
)
# fmt: on


def wing(
    b: Body, shape: Wing, view: View, near: bool, code: str, flight: str, tip: str = "", *,
    at: Point = (0, 0.5), span: float = 0.7, lift: float = 30, tips: float = 0, tip_from: float = 0.75,
    back: float = 0, feathers: int = 10,
) -> None:  # fmt: skip
    """A spread wing.

    Args:
        near: whether it is that towards the viewer.
        code, flight: colours of the small feathers and of the long ones.
        tip: colour of the end, from `tip_from` of its length; as `flight` if "".
        at: the shoulder.
        lift, tips: how far its arm and its hand point up, in degrees.
        back: how far the hand is turned backwards, in degrees.
        feathers: how many are told apart.
    """
    arm, hand, fold = math.radians(lift), math.radians(tips), math.radians(back)

    def to(point: Point) -> Point:
        out, ahead = point
        inner, outer = min(out, shape.wrist), max(0.0, out - shape.wrist)
        turned = min(1.0, outer / 0.12) * fold
        ahead, outer = (
            ahead * math.cos(turned) - outer * math.sin(turned),
            outer * math.cos(turned) + ahead * math.sin(turned) * 0.5,
        )
        side = inner * math.cos(arm) + outer * math.cos(hand)
        up = inner * math.sin(arm) + outer * math.sin(hand)
        x, y = view.seen(ahead * span, up * span, (side if near else -side) * span)
        return at[0] + x, at[1] + y

    tip = tip or flight
    line = scaled(flight, 0.72)
    with nullcontext() if near else b.far(0.8):
        count = shape.fingers
        ends = _spread(shape.back[-5:], count) if count else []
        for k in range(count - 1, -1, -1) if near else range(count):
            share = k / max(1, count - 1)
            base = 0.5 + 0.1 * share, 0.02 + 0.06 * share
            _feather(b, tip, to, base, ends[k], 0.062 - 0.012 * share)
        front, rear = list(shape.front), list(shape.back)
        if count:
            rear = [*rear[:-5], (0.62, -0.22), (0.7, -0.08)]
        b.part(flight, *map(to, [front[0], *front, *reversed(rear), rear[0]]), swell=0.22)
        if tip != flight:
            edge = [
                (tip_from + 0.06, 0.4),
                (tip_from, 0.0),
                (tip_from - 0.05, -0.6),
                (1.3, -0.6),
                (1.3, 0.4),
            ]
            b.mark(tip, *map(to, edge))
        for k in range(1, feathers):
            share = k / feathers
            x, y = _on(rear, share)
            fx, fy = _on(front, share * 0.96)
            mid = fx + (x - fx) * 0.45, fy + (y - fy) * 0.45
            b.stripe(
                line if x < tip_from else scaled(tip, 0.72),
                (*to(mid), 0.005),
                (*to(((mid[0] + x) / 2 + 0.008, (mid[1] + y) / 2)), 0.006),
                (*to((x, y)), 0.006),
            )
        cut = shape.coverts
        lower = [
            (fx + (x - fx) * cut, fy + (y - fy) * cut)
            for (fx, fy), (x, y) in (
                (_on(front, s * 0.98), _on(rear, s)) for s in (0.0, 0.15, 0.3, 0.45, 0.6, 0.72)
            )
        ]
        start, end = 0.0, 0.8
        upper = [_on(front, start + (end - start) * s) for s in (0.0, 0.25, 0.5, 0.75, 1.0)]
        b.part(code, *map(to, [upper[0], *upper, *reversed(lower), lower[0]]), swell=0.4)
        if near:
            x, y = to((0.0, 0.02))
            b.ball(
                code, x - 0.01, y - 0.005, 0.17 * span, 0.07 * span, tilt=6, joins=0.08, swell=0.6
            )


def _feather(b: Body, code: str, to: To, base: Point, end: Point, wide: float) -> None:
    """A long feather with a round tip."""
    dx, dy = end[0] - base[0], end[1] - base[1]
    long = math.hypot(dx, dy)
    nx, ny = -dy / long * wide / 2, dx / long * wide / 2

    def on(share: float, across: float) -> Point:
        bow = 0.05 * math.sin(math.pi * share)
        return to(
            (base[0] + dx * share + nx * across, base[1] + dy * share + ny * across + bow * long)
        )

    b.part(
        code,
        on(0, 1),
        on(0.5, 1.05),
        on(0.82, 0.85),
        on(1, 0),
        on(0.86, -0.8),
        on(0.5, -1),
        on(0, -1),
        swell=0.5,
    )


def _on(line: Sequence[Point], share: float) -> Point:
    """The point at a share of a line's length."""
    longs = [math.dist(p, q) for p, q in pairwise(line)]
    left = share * sum(longs)
    for (p, q), long in zip(pairwise(line), longs, strict=True):
        if left <= long:
            part = left / max(1e-6, long)
            return p[0] + (q[0] - p[0]) * part, p[1] + (q[1] - p[1]) * part
        left -= long
    return line[-1]


def _spread(line: Sequence[Point], count: int) -> list[Point]:
    return [_on(line, k / max(1, count - 1)) for k in range(count)]


def fan(
    b: Body, code: str, root: Point, long: float, turn: float, spread: float, wide: float = 0.07, *,
    count: int = 5, band: str = "",
) -> None:  # fmt: skip
    """A tail of feathers that points `turn` degrees to the left of straight right, opened by `spread` degrees; a band
    of another colour lies at its end."""
    for k in range(count):
        share = k / max(1, count - 1) - 0.5
        a = math.radians(turn + spread * share)
        far = long * (1 - 0.25 * abs(share))
        x, y = root[0] + far * math.cos(a), root[1] + far * math.sin(a)
        b.limb(
            code,
            (*root, wide * 0.6),
            ((root[0] + x) / 2, (root[1] + y) / 2, wide),
            (x, y, wide * 0.8),
            swell=0.5,
            joins=0,
        )
        if band:
            c, s = math.cos(a), math.sin(a)
            b.stripe(
                band,
                (x - c * wide * 0.9 - s * wide, y - s * wide * 0.9 + c * wide, wide),
                (x - c * wide * 0.9 + s * wide, y - s * wide * 0.9 - c * wide, wide),
            )


def leg(
    b: Body, code: str, hip: Point, foot: Point, wide: float = 0.03, *, knee: Point | None = None, toe: float = 0.1,
    webbed: bool = False,
) -> None:  # fmt: skip
    """A bare leg with three toes before and one behind; webbed as a duck's."""
    x, y = foot
    mid = knee or ((hip[0] + x) / 2 - 0.01, (hip[1] + y) / 2)
    b.limb(code, (*hip, wide * 1.25), (*mid, wide * 1.1), (x, y + wide * 0.9, wide), joins=0.02)
    if webbed:
        b.part(
            code,
            (x - 0.02, y + wide * 1.3),
            (x + toe * 0.5, y + wide),
            (x + toe, y + 0.008),
            (x + toe, y + 0.008),
            (x + toe * 0.5, y - 0.006),
            (x - 0.03, y),
            swell=0.7,
            joins=0.02,
        )
        return
    b.limb(
        code,
        (x, y + wide * 0.5, wide * 0.8),
        (x - toe * 0.3, y + wide * 0.5, wide * 0.7),
        (x - toe * 0.55, y + wide * 0.2, wide * 0.45),
        joins=0.02,
    )
    b.limb(
        code,
        (x, y + wide * 0.9, wide * 0.9),
        (x + toe * 0.6, y + wide * 0.75, wide * 0.75),
        (x + toe * 1.05, y + wide * 0.3, wide * 0.45),
        joins=0.02,
    )
    b.limb(
        code,
        (x, y + wide * 0.8, wide * 0.9),
        (x + toe * 0.4, y + wide * 0.3, wide * 0.75),
        (x + toe * 0.75, y, wide * 0.45),
        joins=0.02,
    )


def eye(b: Body, x: float, y: float, r: float = 0.016, ring: str = "", *, crown: Point) -> None:
    """A dark eye, perhaps with a ring; it says where that is, and where the crown of the head is."""
    if ring:
        b.ball(ring, x, y, r * 1.6, joins=0, grain=0)
    b.ball("17120f", x, y, r, shiny=1, joins=0, grain=0)
    b.anchor("eye", x, y)
    b.anchor("crown", *crown)


def folded(
    b: Body, code: str, flight: str, *outline: Point, lines: int = 4, edge: Sequence[Point] = ()
) -> None:
    """A folded wing from its shoulder, the first point, to its tip, the middle one, and back; the long feathers lie
    within `edge`."""
    b.part(code, *outline, swell=0.55, joins=0)
    if edge:
        b.mark(flight, *edge)
    top, tip = outline[0], outline[len(outline) // 2]
    dark = scaled(flight, 0.7)
    dx, dy = tip[0] - top[0], tip[1] - top[1]
    long = math.hypot(dx, dy)
    nx, ny = -dy / long, dx / long
    for k in range(lines):
        off = (k - (lines - 1) / 2) * 0.22 * long / max(2, lines)
        b.stripe(
            dark,
            *(
                (
                    top[0] + dx * s + nx * off * (1.3 - s),
                    top[1] + dy * s + ny * off * (1.3 - s),
                    0.006,
                )
                for s in (0.5, 0.75, 1.0)
            ),
        )
