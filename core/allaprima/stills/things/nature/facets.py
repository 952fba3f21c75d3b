"""Bodies of flat faces."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter
from allaprima.stills.solid import Solid
from allaprima.stills.things.plants.shapes import add


def facets(s: Solid, polygons: Sequence[Sequence[Sequence[float]]], matter: Matter) -> None:
    """Flat faces of a convex body around the origin of its points; each a polygon."""
    points: list[np.ndarray] = []
    normals: list[np.ndarray] = []
    faces: list[tuple[int, int, int]] = []
    middle = np.mean([p for polygon in polygons for p in polygon], axis=0)
    for polygon in polygons:
        at = np.array(polygon, float)
        normal = np.zeros(3)
        for k in range(1, len(at) - 1):
            normal += np.cross(at[k] - at[0], at[k + 1] - at[0])
        normal /= max(float(np.linalg.norm(normal)), 1e-9)
        if normal @ (at.mean(0) - middle) < 0:
            normal, at = -normal, at[::-1]
        first = len(points)
        points += list(at)
        normals += [normal] * len(at)
        faces += [(first, first + k, first + k + 1) for k in range(1, len(at) - 1)]
    add(s, np.array(points), np.array(normals), np.array(faces), matter)
