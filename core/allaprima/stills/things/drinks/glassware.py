"""Walls, stems and labels of glasses and bottles."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, crystal, glass, matt
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, noise, step, turned
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.turning import eased, label, lathe


def outline(points: Sequence[Point], smooth: int = 5) -> list[Point]:
    return [(p[0], p[1]) for p in eased(points, smooth)]


def glass_wall(s: Solid, line: Sequence[Point], matter: Matter | None = None, around: int = 64) -> None:
    """A glass's wall with a rim that catches the light."""
    r, y = line[-1]
    lathe(s, [*line, (r - 0.03, y + 0.05), (r - 0.1, y + 0.03)], matter or glass(), around=around)


def thick_base(s: Solid, radius: float, height: float) -> None:
    """The thick bottom of a glass."""
    lathe(
        s,
        [
            (0, 0.25),
            (radius * 0.75, 0.2),
            (radius * 0.88, 0.02),
            (radius * 0.96, 0.06),
            (radius * 0.975, 0.3),
            (radius * 0.975, height),
            (0, height),
        ],
        crystal(),
    )


def stem(s: Solid, foot: float, height: float, thick: float = 0.36) -> None:
    lathe(s, [(foot - 0.08, 0), (foot, 0.06), (foot - 0.08, 0.16), (foot * 0.45, 0.42), (thick * 1.6, 1.0)], glass(), smooth=3, around=56)
    line = [
        (0, 0.95),
        (thick * 1.55, 1.0),
        (thick, 2.4),
        (thick * 0.95, height - 1.2),
        (thick * 1.7, height - 0.2),
        (thick * 1.2, height + 0.12),
        (0, height + 0.15),
    ]
    lathe(s, line, crystal("f2faf6"), smooth=3, around=40)


def flat_label(s: Solid, radius: float, low: float, high: float, span: float = 130, colour: str = "efe8d8", line: str = "a98a4a") -> None:
    """A paper label with a fine border and a small ornament."""
    middle, half, wide = (low + high) / 2, (high - low) / 2, math.radians(span / 2) * radius

    def paint(p: np.ndarray) -> np.ndarray:
        x, y = turned(p) * radius, p[:, 1] - middle
        edge = np.minimum(wide - np.abs(x), half - np.abs(y))
        marks = step(0.09, 0.06, np.abs(edge - 0.4))
        gem = np.abs(x) * 1.5 + np.abs(y - half * 0.3)
        marks += step(0.62, 0.58, gem) * step(0.4, 0.44, gem) + step(0.24, 0.2, gem)
        for k, long in enumerate((0.62, 0.42)):
            marks += step(0.05, 0.03, np.abs(y + half * (0.3 + 0.22 * k))) * step(long, long - 0.02, np.abs(x) / wide)
        base = between(colour, line, np.clip(marks, 0, 1))
        return base * (1 + 0.03 * noise(p, 0.12, 5))[:, None]

    label(s, radius, low, high, span, matt(colour).painted(paint))


def cork_bottle(s: Solid, body: Sequence[Point], made: Matter) -> list[Point]:
    line = outline(body)
    lathe(s, [(0, 1.2), (1.6, 0.8), (body[0][0] - 0.5, 0.05), (body[0][0] - 0.2, 0.0), *line], made, around=72)
    return line
