"""What drawn things to be held share: sheets seen aslant, boxes, sticks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.sights.masonry import wall
from allaprima.scenes.sketch import scaled

Plane = Callable[[float, float], Point]
"""From how far to the right and up on a sheet, 0..1, to where that is seen."""

# fmt: off


def plane(corner: Point, right: Point, up: Point) -> Plane:
    """A sheet with its lower left corner somewhere, and where its other corners lie from there."""
    return lambda u, v: (corner[0] + u * right[0] + v * up[0], corner[1] + u * right[1] + v * up[1])


def quad(at: Plane, u0: float = 0, v0: float = 0, u1: float = 1, v1: float = 1) -> list[Point]:
    """The corners of a rectangle on a sheet."""
    return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]


def printed(
    b: Body, at: Plane, *, code: str = "77736c", u0: float = 0.12, u1: float = 0.88, v0: float = 0.12, v1: float = 0.86, count: int = 6,
    wide: float = 0.004,
) -> None:
    """Lines of print on the sheet drawn last."""
    for k in range(count):
        v = v1 - (v1 - v0) * k / max(1, count - 1)
        end = u1 if k % 4 != 3 else u0 + 0.6 * (u1 - u0)
        b.stripe(code, (*at(u0, v), wide), (*at(end, v), wide))


def cuboid(b: Body, code: str, x0: float, y0: float, x1: float, y1: float, deep: float, *, grain: float = 0.2) -> None:
    """A box that shows its front, its right side and its top."""
    rise = 0.55 * deep
    wall(b, scaled(code, 0.86), (x1, y0), (x1 + deep, y0 + rise), (x1 + deep, y1 + rise), (x1, y1), faces=(0.75, 0), grain=grain)
    wall(b, scaled(code, 1.06), (x0, y1), (x1, y1), (x1 + deep, y1 + rise), (x0 + deep, y1 + rise), faces=(0, 0.8), grain=grain)
    wall(b, code, (x0, y0), (x1, y0), (x1, y1), (x0, y1), faces=(-0.1, 0), grain=grain)


def stick(b: Body, code: str, *points: Sequence[float], wide: float = 0.02, shiny: float = 0.0, grain: float = 0.1) -> None:
    """A round rod through points, cut off at its ends."""
    b.limb(code, *((p[0], p[1], wide) for p in points), blunt=True, shiny=shiny, grain=grain)


def twice(*points: Point) -> list[Point]:
    """Points of an outline that are all corners."""
    return [p for p in points for _ in (0, 1)]


def hoop(b: Body, code: str, x: float, y: float, r: float, high: float, wide: float, *, shiny: float = 0.0, swell: float = 1.0) -> None:
    """A ring, seen aslant if it is not as high as wide, of two halves."""
    for start in (0.0, math.pi):
        turns = [start + math.pi * k / 8 for k in range(9)]
        b.limb(code, *((x + r * math.cos(a), y + high * math.sin(a), wide) for a in turns), shiny=shiny, swell=swell, joins=wide)
