"""Shapes of things at home."""

from __future__ import annotations

import math
from collections.abc import Sequence

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Mesh, Point, Spot
from allaprima.stills.solid import Solid, matrix


def loop(points: Sequence[Spot], steps: int = 6) -> list[Spot]:
    return [(p[0], p[1], p[2]) for p in meshes.curve(points, steps, closed=True)]


def upright(s: Solid, mesh: Mesh, matter: Matter) -> None:
    """A mesh whose grain goes upwards."""
    with s.at(lean=90):
        s.add(mesh.moved(matrix(lean=-90)), matter)


def oval(rx: float, ry: float, n: int = 48, x: float = 0.0, y: float = 0.0) -> list[Point]:
    return [(x + rx * math.cos(2 * math.pi * k / n), y + ry * math.sin(2 * math.pi * k / n)) for k in range(n)]
