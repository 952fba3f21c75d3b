"""Shapes that things to be held share: what is turned on a lathe, rings, balls seen from any side, leaves and flames."""

from __future__ import annotations

import math
from collections.abc import Sequence

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "b4b7b8"
BRASS = "c9a04a"


def lathed(
    b: Body, code: str, *profile: Point, x: float = 0.0, swell: float = 1.0, shiny: float | None = None,
    grain: float | None = None, sag: float = 0.0,
) -> None:
    """What is turned on a lathe, seen from the side: (half its width, y) from below upwards, as far out below as `sag` says."""
    right = [(x + r, y) for r, y in profile]
    left = [(x - r, y) for r, y in reversed(profile)]
    r, y0 = profile[0]
    low = [(x + part * r, y0 - down * sag) for part, down in ((-0.72, 0.7), (-0.36, 0.93), (0.0, 1.0), (0.36, 0.93), (0.72, 0.7))] if sag else []
    b.part(code, right[0], *right, right[-1], left[0], *left, left[-1], *low, swell=swell, shiny=shiny, grain=grain)


def ring(
    b: Body, code: str, x: float, y: float, r: float, high: float, width: float, *, tilt: float = 0.0,
    start: float = 0.0, end: float = 360.0, swell: float = 1.0, shiny: float | None = None,
) -> None:
    """A round wire along an ellipse, or along some degrees of it."""
    with b.placed(x, y, tilt=tilt):
        count = max(6, math.ceil((end - start) / 15))
        turns = [math.radians(start + (end - start) * k / count) for k in range(count + 1)]
        if end - start < 359:
            b.limb(code, *((r * math.cos(a), high * math.sin(a), width) for a in turns), swell=swell, shiny=shiny)
            return
        # Around it on the outside, and back on the inside.
        outer, inner = ([((r + w) * math.cos(a), (high + w) * math.sin(a)) for a in turns] for w in (width / 2, -width / 2))
        inner.reverse()
        b.part(code, outer[0], *outer, outer[-1], inner[0], *inner, inner[-1], swell=swell, shiny=shiny)


def wire(b: Body, code: str, width: float, *points: Point, swell: float = 1.0, shiny: float | None = None) -> None:
    """A round part of one width along a smooth line: sticks, stalks, strings."""
    b.limb(code, *((x, y, width) for x, y in points), swell=swell, shiny=shiny)


def leaf(
    b: Body, code: str, x: float, y: float, turn: float, long: float, wide: float, *, bend: float = 0.0, vein: bool = True,
) -> None:
    """A pointed leaf from its stalk at (x, y) to `turn` degrees, whose tip bends to the left by a part of its length."""
    with b.placed(x, y, tilt=turn):
        tip, w = (long, bend * long), wide / 2
        at = [(t * long, bend * long * t * t) for t in (0.18, 0.45, 0.75)]
        side = [0.62 * w, w, 0.55 * w]
        up = [(px, py + h) for (px, py), h in zip(at, side, strict=True)]
        low = [(px, py - h) for (px, py), h in zip(at, side, strict=True)]
        b.part(code, (0, 0), (0, 0), *up, tip, tip, *reversed(low), swell=0.5, joins=0)
        if vein:
            b.stripe(scaled(code, 1.25), (0, 0, 0.07 * wide), (*at[1], 0.06 * wide), (0.94 * tip[0], 0.92 * tip[1], 0.03 * wide))


def globe_points(turns: Sequence[tuple[float, float]], tip: float, roll: float) -> list[Point]:
    """Places on a ball of radius one, as it is seen: (degrees around its axis, degrees from its pole). The pole is tipped
    towards the viewer by `tip` degrees and rolled to the left. What is behind lies outside of the ball."""
    ct, st = math.cos(math.radians(tip)), math.sin(math.radians(tip))
    cr, sr = math.cos(math.radians(roll)), math.sin(math.radians(roll))
    out: list[Point] = []
    for around, down in turns:
        a, d = math.radians(around), math.radians(down)
        px, up, near = math.sin(d) * math.sin(a), math.cos(d), math.sin(d) * math.cos(a)
        py, pz = up * ct - near * st, near * ct + up * st
        if pz < 0:
            far = math.hypot(px, py) or 1.0
            px, py = px * 1.1 / far, py * 1.1 / far
        out.append((px * cr - py * sr, px * sr + py * cr))
    return out


def wedges(b: Body, codes: Sequence[str], tip: float, roll: float) -> None:
    """The last part, a ball of radius one at (0, 0), painted in segments as a beach ball."""
    count = len(codes)
    for k, code in enumerate(codes):
        east, west = 360 * k / count, 360 * (k + 1) / count
        downs = [18 * m for m in range(11)]
        points = [(east, d) for d in downs] + [(west, d) for d in reversed(downs)]
        b.mark(code, *globe_points(points, tip, roll), smooth=False)


def flame(b: Body, x: float, y: float, high: float) -> None:
    """The flame of a candle."""
    with b.placed(x, y, scale=high):
        b.part("f0a040", (0, 0), (0.26, 0.14), (0.24, 0.42), (0.06, 1), (0.06, 1), (-0.1, 0.66), (-0.27, 0.3), (-0.2, 0.06), swell=0.1)
        b.mark("ffe08c", (0, 0.05), (0.14, 0.2), (0.02, 0.6), (-0.13, 0.25))
    b.glow(x, y + 0.4 * high, 1.2 * high, "ffb050")
