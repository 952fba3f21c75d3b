"""Vessels turned and lofted from lines."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, matt
from allaprima.stills.mesh import Point, Spot
from allaprima.stills.solid import Solid

Row = tuple[float, float, float, float, float, float]


def eased(points: Sequence[Sequence[float]], steps: int = 5) -> list[tuple[float, ...]]:
    """A smooth line through points that never overshoots them (Fritsch and Butland, 1984), with so many steps between two."""
    given = np.array(points, float)
    gap = np.maximum(np.linalg.norm(np.diff(given, axis=0), axis=1), 1e-9)[:, None]
    slope = np.diff(given, axis=0) / gap
    before, after = slope[:-1], slope[1:]
    first, second = gap[:-1] + 2 * gap[1:], 2 * gap[:-1] + gap[1:]
    same = before * after > 1e-12
    middle = np.where(same, (first + second) / np.where(same, first / np.where(same, before, 1) + second / np.where(same, after, 1), 1), 0)
    tangent = np.concatenate((slope[:1], middle, slope[-1:]))
    t = (np.arange(steps) / steps)[None, :, None]
    p, q = given[:-1, None], given[1:, None]
    a, b = tangent[:-1, None] * gap[:, None], tangent[1:, None] * gap[:, None]
    line = p + a * t + (3 * (q - p) - 2 * a - b) * t**2 + (2 * (p - q) + a + b) * t**3
    return [tuple(map(float, each)) for each in (*line.reshape(-1, given.shape[1]), given[-1])]


def lathe(
    s: Solid,
    profile: Sequence[Point],
    matter: Matter,
    *,
    smooth: int = 0,
    around: int = 56,
    shape: Callable[[np.ndarray], np.ndarray] | None = None,
) -> None:
    """As `Solid.lathe`, with `eased`."""
    line = [(p[0], p[1]) for p in eased(profile, smooth)] if smooth else profile
    s.lathe(line, matter, around=around, shape=shape)


def inner(body: Sequence[Point], wall: float, smooth: int = 5) -> list[Point]:
    """The inside of a vessel, from below upwards: its outside moved inwards by its wall."""
    line = np.array(eased(body, smooth) if smooth else body, float)
    along = meshes.unit(np.gradient(line, axis=0))
    inside = line - np.stack((along[:, 1], -along[:, 0]), -1) * wall
    return [(float(r), float(y)) for r, y in inside if r > 0.05]


def walled(foot: Sequence[Point], body: Sequence[Point], wall: float, smooth: int = 5) -> list[Point]:
    """The profile of a vessel: its foot from the middle outwards, its body up to a round rim, and its inside down again."""
    line = [(p[0], p[1]) for p in (eased(body, smooth) if smooth else body)]
    inside = inner(body, wall, smooth)[::-1]
    end, start = np.array(line[-1]), np.array(inside[0])
    middle, half = (end + start) / 2, (end - start) / 2
    ahead = np.array((-half[1], half[0]))
    rim = [middle + half * math.cos(a) + ahead * math.sin(a) for a in np.linspace(0, math.pi, 8)[1:-1]]
    return [*foot, *line, *[(float(r), float(y)) for r, y in rim], *inside, (0.0, inside[-1][1])]


def radius_at(line: Sequence[Point], height: float) -> float:
    """How wide a profile that goes upwards is at a height."""
    return float(np.interp(height, [y for _, y in line], [r for r, _ in line]))


def filled(line: Sequence[Point], level: float, share: float = 0.985) -> list[Point]:
    """The profile of what fills a vessel whose inside is given, up to a level."""
    below = [(r * share, y) for r, y in line if y < level]
    return [(0.0, below[0][1]), *below, (radius_at(line, level) * share, level), (0.0, level)]


def loft(s: Solid, rows: Sequence[Row], matter: Matter, *, smooth: int = 5, around: int = 20) -> None:
    """A flat body along z, of cross sections: (z, x, half its width, y of its rims, how deep it is hollowed, thickness)."""
    z, x, wide, y, dish, thick = np.array(eased(rows, smooth) if smooth else rows).T[..., None]
    angle = np.linspace(0, 2 * math.pi, around + 1)
    cos, sin = np.cos(angle), np.sin(angle)
    wide, thick = np.maximum(wide, 0.01), np.maximum(thick, 0.01)
    side = np.sign(cos) * np.abs(cos) ** 0.85
    high = y + thick / 2 * np.sign(sin) * np.abs(sin) ** 0.7 - dish * (1 - side**2)
    points = np.stack((x + wide * side, high, np.broadcast_to(z, high.shape)), -1)
    s.add(meshes.grid(points, round_u=True), matter)


def spout(s: Solid, points: Sequence[Spot], radii: Sequence[float], matter: Matter, lean: float) -> None:
    """A tube in the plane of x and y that is open at its end, which faces to the left by so many degrees from above."""
    s.tube(points, radii, matter, smooth=6, sides=20)
    x, y, z = points[-1]
    r = radii[-1]
    with s.at(x, y, z, lean=lean):
        lathe(
            s,
            [(r * 0.9, -0.2), (r * 1.04, r * 0.75), (r * 1.12, r * 1.1), (r * 1.0, r * 1.16), (r * 0.86, r * 1.04), (0, r * 1.03)],
            matter,
            around=28,
        )
        lathe(s, [(r * 0.84, r * 1.08), (0, r * 1.06)], matt("2a2624"), around=28)


def label(s: Solid, radius: float, low: float, high: float, span: float, matter: Matter) -> None:
    """A label in front, on something round; so many degrees wide."""
    angle = np.radians(np.linspace(-span / 2, span / 2, 33))
    y = np.linspace(low, high, 5)[:, None]
    points = np.stack((radius * np.sin(angle) + 0 * y, y + 0 * angle, radius * np.cos(angle) + 0 * y), -1)
    s.sheet(points, matter)
