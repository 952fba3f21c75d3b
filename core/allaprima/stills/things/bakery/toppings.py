"""What food is strewn and served with."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, plastic, skin, wax
from allaprima.stills.mesh import Mesh, Point, Spot
from allaprima.stills.patterns import between, cells, fbm, mixed, step
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import standing

SWEET = ("e0567a", "f0c23c", "58b5c8", "7bb85a", "f2efe8", "9a6cc0")


def strewn(s: Solid, mesh: Mesh, places: Sequence[np.ndarray], matter: Matter) -> None:
    """The same mesh in many places, as one part."""
    if places:
        s.add(meshes.joined([mesh.moved(m) for m in places]), matter)


def sprinkles(
    s: Solid, rng: random.Random, spots: Sequence[tuple[Spot, Spot]], *, colours: Sequence[str] = SWEET, size: Spot = (0.1, 0.1, 0.36)
) -> None:
    """Sugar strands at (place, normal)."""
    grain = meshes.ball((0, 0, 0), size, None, 4)
    for k, colour in enumerate(colours):
        strewn(s, grain, [standing(at, n, rng.uniform(0, 180)) for at, n in spots[k :: len(colours)]], plastic(colour, 0.35))


def disc_spots(rng: random.Random, count: int, radius: float, apart: float, *, inner: float = 0.0) -> list[Point]:
    """Places in a circle that keep apart."""
    found: list[Point] = []
    for _ in range(count * 30):
        r, a = (math.sqrt(rng.uniform((inner / radius) ** 2, 1)) * radius, rng.uniform(0, 2 * math.pi))
        x, z = r * math.cos(a), r * math.sin(a)
        if all((x - u) ** 2 + (z - v) ** 2 > apart**2 for u, v in found):
            found.append((x, z))
        if len(found) == count:
            break
    return found


def swirl(
    s: Solid,
    radius: float,
    height: float,
    thick: float,
    matter: Matter,
    *,
    turns: float = 3.0,
    flutes: int = 7,
    y: float = 0.0,
    fine: int = 26,
) -> None:
    """Cream from a piping bag: a fluted rope that winds up to a tip."""
    t = np.linspace(0, 1, int(fine * turns) + 4)
    a = 2 * math.pi * turns * t
    r = radius * (1 - t) ** 0.75
    size = thick * np.minimum(1 - 0.72 * t**1.3, (1.02 - t) * 9) * np.minimum(1, 0.25 + t * 12)
    phi = np.linspace(0, 2 * math.pi, 29 if fine > 15 else 4 * flutes + 1 if flutes else 15)
    rho = size[:, None] * (1 + (0.13 * np.cos(flutes * phi + a[:, None] * 0.8) if flutes else 0 * phi))
    across, up = rho * np.cos(phi), rho * np.sin(phi)
    x = (r[:, None] + across) * np.cos(a)[:, None]
    z = (r[:, None] + across) * np.sin(a)[:, None]
    h = y + thick + (height - thick) * t[:, None] + up
    s.add(meshes.grid(np.stack((x, h, z), -1), round_u=True), matter)


def drip(
    s: Solid, rng: random.Random, radius: float, top: float, matter: Matter, *, count: int = 14, long: float = 3.0, thick: float = 0.2
) -> None:
    """A glaze on a round top that runs down its sides."""
    angle = np.linspace(0, 2 * math.pi, 145)
    length = np.full_like(angle, 0.35)
    for k in range(count):
        middle, far = ((k + rng.uniform(-0.25, 0.25)) / count * 2 * math.pi, rng.uniform(0.3, 1) * long)
        off = (angle - middle + math.pi) % (2 * math.pi) - math.pi
        length = np.maximum(length, far * np.exp(-((off * radius / (0.28 * 2 * math.pi * radius / count)) ** 4)))
    rows: list[tuple[np.ndarray, np.ndarray]] = []
    full = np.ones_like(angle)
    for share in (0.0, 0.5, 0.9):
        rows.append((full * radius * share, full * (top + thick)))
    for b in np.linspace(0.15, math.pi / 2, 4):
        rows.append((full * (radius - 0.5 + (0.5 + thick) * math.sin(b)), top - 0.5 + (0.5 + thick) * math.cos(b) * full))
    for share, more in ((0.3, 1.0), (0.6, 1.1), (0.85, 1.25), (0.95, 1.0), (1.0, 0.0)):
        rows.append((full * (radius + thick * more), top - 0.5 - length * share))
    r, y = np.array([row[0] for row in rows]), np.array([row[1] for row in rows])
    s.add(meshes.grid(np.stack((r * np.cos(angle), y, r * np.sin(angle)), -1), round_u=True), matter)


def butter_pat(s: Solid, size: float = 2.2) -> None:
    """A little block that begins to melt."""
    s.box((0, 0.38 * size / 2, 0), (size, 0.38 * size, size), wax("f6dc85"), radius=0.18)


def strawberry(s: Solid, size: float = 1.0) -> None:
    """It lies on its cut top, the tip up."""

    def seeds(p: np.ndarray) -> np.ndarray:
        return mixed(between("b3121c", "d8242c", step(0, 3 * size, p[:, 1])), "e8c060", step(0.26, 0.18, cells(p, 0.62 * size, 4)))

    def pits(p: np.ndarray) -> np.ndarray:
        return -0.05 * size * step(0.34, 0.2, cells(p, 0.62 * size, 4))

    line = [(0, 0), (1.0, 0.1), (1.45, 0.7), (1.3, 1.6), (0.8, 2.6), (0.3, 3.15), (0, 3.25)]
    s.lathe([(r * size, y * size) for r, y in line], skin("c81e28", 0.22).painted(seeds).bumped(pits), smooth=3, around=22)


def cherry(s: Solid, radius: float = 1.05) -> None:
    s.ball((0, radius * 0.9, 0), (radius, radius * 0.93, radius), skin("a8101c", 0.08), detail=18)
    s.tube([(0, radius * 1.7, 0), (0.2, radius * 2.6, 0), (0.9, radius * 3.8, 0.1)], 0.06, skin("5a6a2a"), smooth=5, sides=6)


def cherry_berries(s: Solid, rng: random.Random, spots: Sequence[Spot]) -> None:
    """Blueberries and raspberries in turn."""
    lobes = meshes.ball(
        (0, 0, 0), (0.72, 0.8, 0.72), lambda w: 1 + 0.09 * np.abs(np.sin(9 * w[:, 1]) * np.sin(6 * np.arctan2(w[:, 0], w[:, 2]))), 10
    )
    blue = meshes.ball((0, 0, 0), (0.68, 0.6, 0.68), None, 8)
    strewn(s, lobes, [matrix(*spot, turn=rng.uniform(0, 360), tilt=rng.uniform(-25, 25)) for spot in spots[::2]], skin("b81838", 0.3))

    def bloom(p: np.ndarray) -> np.ndarray:
        return between("2a3358", "62719c", step(-0.4, 0.9, fbm(p, 0.7, 2, 3)))

    strewn(s, blue, [matrix(*spot, turn=rng.uniform(0, 360)) for spot in spots[1::2]], skin("34406a", 0.5).painted(bloom))
