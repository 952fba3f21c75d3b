"""Shapes that several meals are made of."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter
from allaprima.stills.patterns import between, cells, fbm, mixed, step
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import rough


def blob(
    s: Solid,
    edge: Callable[[np.ndarray], np.ndarray],
    matter: Matter,
    *,
    thick: float,
    drape: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None,
) -> None:
    """A flat piece with a soft rim, as far out as `edge` says of angles; `drape` lifts it by (x, z)."""
    a = np.linspace(0, 2 * math.pi, 73)
    far = edge(a)
    rows = [
        (0.0, 1.0),
        (0.35, 1.0),
        (0.65, 1.0),
        (0.85, 0.97),
        (0.95, 0.85),
        (0.99, 0.6),
        (1.0, 0.35),
        (0.98, 0.1),
        (0.93, 0.0),
        (0.5, 0.0),
        (0.0, 0.0),
    ]
    points = np.array([np.stack((far * r * np.cos(a), np.full_like(a, h * thick), far * r * np.sin(a)), -1) for r, h in rows])
    if drape is not None:
        points[..., 1] += drape(points[..., 0], points[..., 2])
    s.add(meshes.grid(points, round_u=True), matter)


def ruffle(
    s: Solid, rng: random.Random, inner: float, outer: float, matter: Matter, *, high: float = 0.6, waves: int = 9, fall: float = 0.0
) -> None:
    """A frilled leaf around the middle."""
    a = np.linspace(0, 2 * math.pi, 8 * (2 * waves + 1) + 1)[None]
    t = np.linspace(0, 1, 7)[:, None]
    p, q = rng.uniform(0, 6), rng.uniform(0, 6)
    wave = np.sin(waves * a + p + 1.4 * t) + 0.55 * np.sin((2 * waves + 1) * a + q)
    r = inner + (outer - inner) * t * (1 + 0.1 * np.sin(3 * a + q) + 0.06 * np.sin(11 * a))
    y = high * wave * t**1.6 - fall * t**2
    s.sheet(np.stack((r * np.cos(a), y, r * np.sin(a)), -1), matter)


def footed_bowl(s: Solid, radius: float, high: float, matter: Matter, *, foot: float = 0.5) -> None:
    r, f = radius, radius * foot
    line = [(0, 0.35), (f - 0.25, 0.35), (f - 0.2, 0), (f + 0.1, 0), (f + 0.25, 0.6)]
    line += [
        (f + (r - f) * t, 0.6 + (high - 0.6) * (1 - math.sqrt(max(0.0, 1 - t * t)) ** 1.1 * 1.0 if t < 0.999 else 1))
        for t in (0.35, 0.6, 0.8, 0.93, 0.985, 1.0)
    ]
    inner = [(x - 0.42, y + 0.28) for x, y in reversed(line[5:-1])]
    s.lathe([*line, (r - 0.1, high + 0.17), (r - 0.32, high), *inner, (f * 0.8, 1.0), (0, 0.9)], matter, around=72)


def grilled(pale: str = "9a4f26", dark: str = "5e2a12", *, marks: float = 0.0) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        found = between(pale, dark, 0.45 + 0.6 * fbm(p, 1.6, 4, 3))
        if marks:
            found = mixed(
                found, "1e0d07", 0.85 * step(0.74, 0.9, np.sin((p[:, 0] + 0.5 * p[:, 2]) * 2 * math.pi / marks)) * step(-0.6, 0.1, p[:, 1])
            )
        return found

    return Matter(pale, roughness=0.24, soft=0.3).painted(colour).bumped(rough(0.9, 0.03))


def one_sausage(s: Solid, length: float, radius: float, bend: float, matter: Matter) -> None:
    line = [(length / 2 * u, radius * 0.98, bend * (u * u - 0.5)) for u in np.linspace(-1, 1, 13)]
    radii = [radius * (1 - 0.12 * abs(u) ** 6) for u in np.linspace(-1, 1, 13)]
    s.tube(line, radii, matter, smooth=3, sides=24)
    for u in (-1, 1):
        s.tube(
            [(u * (length / 2 + radius * 0.8), radius, bend * 0.5), (u * (length / 2 + radius * 1.35), radius * 1.05, bend * 0.5)],
            [0.28, 0.16],
            matter,
            sides=8,
        )


def rice_grains(p: np.ndarray) -> np.ndarray:
    return 0.1 * step(0.75, 0.1, cells(p * (1, 1, 1.5), 0.5, 4))
