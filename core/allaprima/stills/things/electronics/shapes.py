"""Shapes that devices are made of."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, plastic
from allaprima.stills.mesh import Mesh, Spot
from allaprima.stills.patterns import between, mixed, out, step
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import rounded


def panel(
    s: Solid, x: float, y: float, z: float, size: tuple[float, float, float], radius: float, matter: Matter, bevel: float = 0.0
) -> None:
    """Stands upright, by its centre."""
    with s.at(x, y, z):
        s.plate(rounded(size[0], size[1], radius), size[2], matter, bevel=bevel)


def pebble(power: float, flat: float, cut: tuple[float, float] = (-2.0, 2.0)) -> Callable[[np.ndarray], np.ndarray]:
    """For `ball`: rounder than a box; cut off below and above, as shares of its height."""

    def shape(ways: np.ndarray) -> np.ndarray:
        x, y, z = np.abs(ways.T)
        times = ((x**power + z**power) ** (flat / power) + y**flat) ** (-1 / flat)
        high = np.where(ways[:, 1] > 0, cut[1], -cut[0]) / np.maximum(y, 1e-6)
        made: np.ndarray = np.minimum(times, high)
        return made

    return shape


@functools.cache
def _unit() -> Mesh:
    return meshes.box((0, 0, 0), (1, 1, 1))


def bar(centre: Spot, size: Spot) -> Mesh:
    """A box with sharp edges."""
    made = _unit()
    return Mesh((made.points * np.array(size) + np.array(centre)).astype(np.float32), made.normals, made.faces)


def lens(s: Solid, radius: float, deep: float) -> None:
    """The glass of a camera's lens, in a hollow of such depth below y = 0, looking up the y axis."""
    black = plastic("17171a", 0.45)
    s.lathe([(radius, 0), (radius * 0.86, -deep * 0.5), (radius * 0.86, -deep * 0.6), (radius * 0.7, -deep * 0.7)], black)
    bow = [(radius * 0.72 * math.sin(a), radius * 0.72 * (math.cos(a) - 0.82) * 0.8 - deep * 0.62) for a in np.linspace(0, 1.2, 9)[::-1]]

    def coating(p: np.ndarray) -> np.ndarray:
        r = out(p) / radius
        made = between("06060a", "1b1236", step(0.0, 0.35, r))
        made = mixed(made, "0c2a3a", step(0.3, 0.55, r))
        return mixed(made, "08080b", step(0.55, 0.66, r))

    s.lathe(bow, Matter("0d0d16", roughness=0.02, shine=2.2, paint=coating))
