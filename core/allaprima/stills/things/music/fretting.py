"""Necks, heads, strings and outlines of instruments, and what they stand on."""

from __future__ import annotations

from collections.abc import Sequence

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, metal, plastic
from allaprima.stills.mesh import Point, Spot
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.finishes import CHROME, EBONY, STRING


def mirrored(*curves: Sequence[Point]) -> list[Point]:
    """A closed outline of its right half's curves, from below upwards, with corners where they meet."""
    half: list[Point] = []
    for each in curves:
        half += [(p[0], p[1]) for p in meshes.curve(each, 4)]
    return half + [(-x, y) for x, y in reversed(half) if x > 0.01]


def scaled(outline: Sequence[Point], share: float, middle: float) -> list[Point]:
    return [(x * share, middle + (y - middle) * share) for x, y in outline]


def disc(s: Solid, at: Spot, radius: float, thick: float, matter: Matter, around: int = 28) -> None:
    """Stands in x and y, its front at z + thick."""
    with s.at(*at, tilt=90):
        s.lathe([(radius, 0), (radius, thick * 0.7), (radius * 0.94, thick), (0, thick)], matter, around=around)


def neck(
    s: Solid, low: float, nut: float, wide: tuple[float, float], z: float, wood: Matter, frets: bool = True, body: float = 2.2
) -> None:
    """From below up to the nut, its fretboard's front at z."""
    a, b = wide
    front = [(-a / 2, low), (a / 2, low), (b / 2, nut), (-b / 2, nut)]
    with s.at(0, 0, z - 0.35):
        s.plate(front, 0.7, EBONY, bevel=0.1)
    s.tube([(0, low + 4, z - 1.0), (0, nut, z - 0.9)], [a / 2 * 0.96, b / 2 * 0.96], wood, flat=body / a, sides=18)
    if frets:
        length = (nut - low) * 1.5
        y, k = nut, 0
        while k < 19:
            k += 1
            y = nut - length * (1 - 2 ** (-k / 12))
            if y < low + 0.5:
                break
            half = b / 2 + (a - b) / 2 * (nut - y) / (nut - low)
            s.box((0, y, z), (half * 1.96, 0.13, 0.1), metal("8f8b80", 0.3))
            if k in (3, 5, 7, 9):
                disc(s, (0, y + (length * 2 ** (-k / 12)) * 0.03, z - 0.02), 0.32, 0.05, ceramic(), 14)
    s.box((0, nut + 0.2, z + 0.05), (b, 0.5, 0.5), ceramic())


def head(s: Solid, outline: Sequence[Point], nut: float, z: float, wood: Matter, pegs: int, tilt: float = -12) -> None:
    """A headstock with so many tuning pegs on each side."""
    with s.at(0, nut, z - 0.9, tilt=tilt):
        s.plate(outline, 1.5, wood, bevel=0.2, smooth=0)
        top = max(y for _, y in outline)
        for side in (-1, 1):
            for k in range(pegs):
                y = 2.6 + k * (top - 4.4) / max(pegs - 1, 1)
                x = side * 2.2
                disc(s, (x, y, 0.7), 0.42, 0.9, CHROME, 14)
                s.tube([(x, y, 0), (side * 4.6, y, 0)], 0.22, CHROME, sides=8)
                s.ball((side * 5.2, y, 0), (0.9, 0.75, 0.42), CHROME, detail=8)


def strung(s: Solid, count: int, low: Spot, high: Spot, wide: tuple[float, float], thick: float = 0.09) -> None:
    for k in range(count):
        t = k / (count - 1) - 0.5
        s.tube(
            [(low[0] + t * wide[0], low[1], low[2]), (high[0] + t * wide[1], high[1], high[2])],
            thick * (1.25 - 0.5 * (t + 0.5)),
            STRING,
            sides=6,
        )


def stand(s: Solid, wide: float, height: float, z: float) -> None:
    """A black fork for a guitar whose lower end is `height` above the ground."""
    black = plastic("1c1c1f", 0.4)
    s.tube([(0, height * 0.7, -9), (0, height + 26, -13 + z)], 1.0, black)
    for x, deep in ((-16, 8), (16, 8), (0, -24)):
        s.tube([(0, height * 0.9, -9), (x * 0.7, 3, deep * 0.8 - 3), (x, 0.8, deep)], 0.8, black, smooth=4)
    for side in (-1, 1):
        s.tube(
            [(0, height * 0.9, -9), (side * wide, height * 0.55, -4), (side * wide, height * 0.6, 6), (side * wide, height * 0.95, 8)],
            0.9,
            black,
            smooth=5,
        )
