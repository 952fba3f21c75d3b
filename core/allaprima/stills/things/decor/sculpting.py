"""Bodies that are given by distances."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.mesh import Mesh, Spot


def sculpted(distance: Callable[[np.ndarray], np.ndarray], centre: Spot, far: float, detail: int) -> Mesh:
    """What is seen from all around of a body that is given by how far points are from it."""

    def shape(ways: np.ndarray) -> np.ndarray:
        r = np.full(len(ways), far)
        for _ in range(22):
            r = np.maximum(r - distance(ways * r[:, None] + centre) * 0.8, 0.3)
        return r

    return meshes.ball(centre, 1.0, shape, detail)


def egg(p: np.ndarray, centre: Spot, radii: Spot) -> np.ndarray:
    """About how far points are from an ellipsoid."""
    q = (p - centre) / radii
    long = np.sqrt(np.einsum("ij,ij->i", q, q))
    far: np.ndarray = (long - 1) * min(radii) * (0.5 + 0.5 * long.clip(0, 1))
    return far


def blend(a: np.ndarray, b: np.ndarray, soft: float) -> np.ndarray:
    """The nearer of two, smoothly (Quilez, "Smooth minimum")."""
    h = np.clip(soft - np.abs(a - b), 0, None) / soft
    out: np.ndarray = np.minimum(a, b) - h * h * soft / 4
    return out


def less(a: np.ndarray, b: np.ndarray, soft: float) -> np.ndarray:
    """The first without the second."""
    return -blend(-a, b, soft)
