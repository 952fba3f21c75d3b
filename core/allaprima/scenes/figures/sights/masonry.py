"""What drawn buildings share: rough walls, courses of stones, round towers, battlements, roofs, windows and planks."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.sketch import scaled

LIT = "ffc778"
"""The light of rooms at night."""
PANE = "2e3238"
"""Windows by day."""


def turned(b: Body, faces: Point = (0.0, 0.0), *, grain: float | None = None) -> None:
    """Turn the flat part that was drawn last, and roughen it."""
    last = b.parts[-1]
    b.parts[-1] = replace(last, faces=faces, grain=last.grain if grain is None else grain)


def wall(b: Body, code: str, *points: Point, faces: Point = (0.0, 0.0), grain: float = 0.5) -> None:
    """A flat, rough part with straight edges."""
    b.face(code, *points, faces=faces)
    turned(b, faces, grain=grain)


def block(
    b: Body, code: str, x0: float, y0: float, x1: float, y1: float, *,
    faces: Point = (0.0, 0.0), grain: float = 0.5,
) -> None:  # fmt: skip
    """A flat, rough rectangle."""
    wall(b, code, (x0, y0), (x1, y0), (x1, y1), (x0, y1), faces=faces, grain=grain)


def dabs(b: Body, code: str, shapes: Sequence[Sequence[Point]]) -> None:
    """Many small shapes painted on the last part, as one mark: they hang together by hairs."""
    path: list[Point] = []
    for shape in shapes:
        path += [*shape, shape[0]]
    if path:
        b.mark(code, *path, *(shape[0] for shape in reversed(shapes)), smooth=False)


def stones(
    b: Body, code: str, x0: float, y0: float, x1: float, y1: float, rng: random.Random, *,
    high: float = 0.03, share: float = 0.3, by: float = 0.86, slope: float = 0.0,
) -> None:  # fmt: skip
    """Some stones of the courses of a wall, in another tone.

    Args:
        slope: how far the courses rise to the right.
    """
    shapes: list[list[Point]] = []
    y, row = y0, 0
    while y + high <= y1 + 1e-6:
        x = x0 - (row % 2) * high
        while x < x1:
            wide = high * rng.uniform(1.2, 2.4)
            if rng.random() < share:
                r, e = x + wide * 0.94, high * 0.1
                a, c = y + e + (x - x0) * slope, y + e + (r - x0) * slope
                shapes.append([(x, a), (r, c), (r, c + high * 0.84), (x, a + high * 0.84)])
            x += wide
        y += high
        row += 1
    dabs(b, scaled(code, by), shapes)


def drum(
    b: Body, code: str, x: float, wide: float, y0: float, y1: float, *, tilt: float = 0.0, count: int = 9,
) -> None:  # fmt: skip
    """A low, round part, as a ring of stone, of upright strips that face more and more to the side."""
    edges = [math.sin(math.pi * (k / count - 0.5)) * wide / 2 for k in range(count + 1)]
    for k in sorted(range(count), key=lambda k: -abs(k - (count - 1) / 2)):
        lap = 0.06 * wide / count
        p, q = edges[k] - lap, edges[k + 1] + lap
        b.line(code, q - p, (x + (p + q) / 2, y0), (x + (p + q) / 2, y1), smooth=False)
        turned(b, (0.94 * math.sin(math.pi * ((k + 0.5) / count - 0.5)), tilt), grain=0.3)


def merlons(
    b: Body, code: str, x: float, wide: float, y: float, high: float, *, count: int = 5, round_: bool = False
) -> None:  # fmt: skip
    """Battlements along the top of a wall or, narrower to the sides, of a round tower."""
    for k in range(count):
        p, q = (2 * k) / (2 * count - 1), (2 * k + 1) / (2 * count - 1)
        if round_:
            p, q = (0.5 - 0.5 * math.cos(math.pi * t) for t in (p, q))
        a, c = x + (p - 0.5) * wide, x + (q - 0.5) * wide
        b.line(code, c - a, ((a + c) / 2, y - 0.004), ((a + c) / 2, y + high), smooth=False)
        turned(b, (0.9 * (p + q - 1) if round_ else 0.0, 0.0), grain=0.3)


def round_tower(
    b: Body, code: str, x: float, wide: float, y0: float, y1: float, rng: random.Random, *,
    stone: float = 0.03, foot: float = 1.08,
) -> None:  # fmt: skip
    """A round wall that is a little wider at its foot; what is its top shall be hidden by a roof or by battlements."""
    f, w = wide * foot / 2, wide / 2
    mid = y0 + 0.3 * (y1 - y0)
    b.part(code, (x - f, y0), (x - f, y0), (x - w, mid), (x - w, y1), (x - w, y1), (x + w, y1), (x + w, y1), (x + w, mid), (x + f, y0), (x + f, y0), swell=0.9, grain=0.5, joins=0)  # fmt: skip
    stones(b, code, x - f, y0, x + f, y1, rng, high=stone)
    stones(b, code, x - f, y0, x + f, y1, rng, high=stone, by=1.07, share=0.15)


def battlements(
    b: Body, code: str, x: float, wide: float, y: float, *, high: float = 0.035
) -> None:
    """The overhanging top of a round tower."""
    drum(b, scaled(code, 0.62), x, wide * 1.06, y - 0.018, y)
    drum(b, code, x, wide * 1.16, y, y + high)
    merlons(b, code, x, wide * 1.16, y + high, high, count=5, round_=True)


def spire(
    b: Body, code: str, x: float, wide: float, y0: float, y1: float, *, knob: str = "", flare: float = 0.06
) -> None:  # fmt: skip
    """A round, pointed roof with its eaves."""
    w, high = wide / 2, y1 - y0
    b.part(code, (x - w, y0), (x - w, y0), (x - w * 0.72, y0 + high * (0.28 - flare)), (x, y1), (x, y1), (x + w * 0.72, y0 + high * (0.28 - flare)), (x + w, y0), (x + w, y0), (x, y0 - wide * 0.07), grain=0.45, joins=0)  # fmt: skip
    for k in range(1, 6):
        t = k / 6.5
        half = w * (1 - t) * 0.98
        y = y0 + high * t
        b.stripe(
            scaled(code, 0.87),
            (x - half, y, 0.006),
            (x, y - 0.07 * wide * (1 - t), 0.006),
            (x + half, y, 0.006),
        )
    if knob:
        b.line(knob, 0.008, (x, y1 - 0.01), (x, y1 + 0.05))
        b.ball(knob, x, y1 + 0.012, 0.009, joins=0)


def arch(x: float, y: float, wide: float, high: float, *, pointed: bool = False) -> list[Point]:
    """The outline of an opening that ends in a round or pointed arch."""
    w = wide / 2
    if pointed:
        side = [
            (x + w, y + high - wide * 0.8),
            (x + w * 0.8, y + high - wide * 0.42),
            (x, y + high),
        ]
        return [(x - w, y), (x + w, y), *side, (x - w * 0.8, side[1][1]), (x - w, side[0][1])]
    turns = [math.pi * k / 10 for k in range(11)]
    return [
        (x - w, y),
        (x + w, y),
        *((x + w * math.cos(a), y + high - w + w * math.sin(a)) for a in turns),
    ]


def window(
    b: Body, x: float, y: float, wide: float, high: float, *, frame: str = "", pane: str = PANE,
    glow: str = LIT, pointed: bool = False, square: bool = False, bars: bool = False,
) -> None:  # fmt: skip
    """A window painted on the part before it, lit at night."""
    e = 0.18 * wide
    outer = [
        (x - wide / 2 - e, y - e),
        (x + wide / 2 + e, y - e),
        (x + wide / 2 + e, y + high + e),
        (x - wide / 2 - e, y + high + e),
    ]
    inner = [
        (x - wide / 2, y),
        (x + wide / 2, y),
        (x + wide / 2, y + high),
        (x - wide / 2, y + high),
    ]
    if frame:
        b.mark(
            frame,
            *(outer if square else arch(x, y - e, wide + 2 * e, high + 2 * e, pointed=pointed)),
            smooth=False,
        )
    b.mark(pane, *(inner if square else arch(x, y, wide, high, pointed=pointed)), smooth=False)
    if bars:
        b.stripe(frame, (x, y, 0.08 * wide), (x, y + high, 0.08 * wide))
        b.stripe(
            frame,
            (x - wide / 2, y + 0.5 * high, 0.08 * wide),
            (x + wide / 2, y + 0.5 * high, 0.08 * wide),
        )
    if glow:
        b.glow(x, y + high / 2, max(wide, high) * 0.75, glow)


def roof(
    b: Body, code: str, *points: Point, faces: Point = (0.0, 0.75), rows: int = 6
) -> None:  # fmt: skip
    """A sloping, tiled side of a roof: four corners, the two of the eaves from left to right first, then the ridge's
    from right to left."""
    wall(b, code, *points, faces=faces, grain=0.7)
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
    for k in range(1, rows):
        t = k / rows
        b.stripe(
            scaled(code, 0.84),
            (ax + (dx - ax) * t, ay + (dy - ay) * t, 0.005),
            (bx + (cx - bx) * t, by + (cy - by) * t, 0.005),
        )


def column(
    b: Body, code: str, x: float, wide: float, y0: float, y1: float, *, doric: bool = True
) -> None:
    """A fluted column with its capital."""
    b.limb(
        code,
        (x, y0 - 0.01, wide),
        (x, (y0 + y1) / 2, wide * 0.95),
        (x, y1, wide * 0.8),
        blunt=True,
        grain=0.3,
        joins=0,
    )
    for k in (-0.28, -0.1, 0.1, 0.28):
        b.stripe(
            scaled(code, 0.8),
            (x + k * wide, y0, 0.07 * wide),
            (x + k * wide * 0.8, y1 - 0.02, 0.07 * wide),
        )
    if doric:
        b.limb(code, (x, y1 - 0.016, wide * 0.85), (x, y1, wide * 1.15), blunt=True, joins=0)
        b.box(code, x - wide * 0.65, y1 - 0.003, x + wide * 0.65, y1 + 0.016)


def plank(
    b: Body, code: str, p: Point, q: Point, wide: float, *, faces: Point = (0.0, 0.2), grain: float = 0.7
) -> None:  # fmt: skip
    """A straight, sawn piece of wood from a point to another."""
    d = math.dist(p, q) or 1.0
    nx, ny = -(q[1] - p[1]) / d * wide / 2, (q[0] - p[0]) / d * wide / 2
    wall(
        b,
        code,
        (p[0] - nx, p[1] - ny),
        (q[0] - nx, q[1] - ny),
        (q[0] + nx, q[1] + ny),
        (p[0] + nx, p[1] + ny),
        faces=faces,
        grain=grain,
    )


def pole(
    b: Body,
    code: str,
    p: Point,
    q: Point,
    wide: float,
    end: float | None = None,
    *,
    grain: float = 0.4,
) -> None:
    """A straight, round post or beam from a point to another."""
    b.limb(code, (*p, wide), (*q, wide if end is None else end), blunt=True, grain=grain, joins=0)


def rugged(
    b: Body, code: str, points: Sequence[Point], rng: random.Random, *, rough: float = 0.02, grain: float = 0.8
) -> None:  # fmt: skip
    """A part with a broken outline: rock or earth."""
    out: list[Point] = []
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        steps = max(1, round(math.dist((x0, y0), (x1, y1)) / 0.06))
        for k in range(steps):
            t = k / steps
            low = y0 < 0.01 and y1 < 0.01
            jag = 0.0 if low or not k else rng.uniform(-rough, rough)
            out.append((x0 + (x1 - x0) * t + jag, y0 + (y1 - y0) * t + (0 if low else jag)))
    b.part(code, *[p for p in out for _ in (0, 1)], swell=0.5, grain=grain, joins=0)
