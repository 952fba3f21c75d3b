"""Surfaces, rods and solar cells that several of them share."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter, metal, plastic
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.solid import Solid

WHITE = plastic("f0ede6", 0.25)
BLACK = plastic("1d1d20", 0.3)
CHROME = metal("cfd0d3", 0.14)


def varnished(light: str = "9a6236", dark: str = "643a1a") -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        return between(light, dark, step(-0.8, 0.9, fbm(p * (0.14, 2.4, 2.4), 1.0, 4, 5)))

    return plastic(light, 0.25).painted(colour)


def rod(s: Solid, a: Spot, b: Spot, radius: float, matter: Matter, sides: int = 12) -> None:
    s.tube([a, b], radius, matter, sides=sides)


def second_matter(s: Solid, usual: Matter) -> Matter:
    """A second surface, which is of the main one's matter if the words ask for one."""
    return s.own(usual, 0 if s.coat.matter is not None else 1)


def solar_cells(s: Solid, wide: float, high: float, columns: int, rows: int) -> None:
    """A solar panel that stands in x and y around z = 0."""

    def blue(p: np.ndarray) -> np.ndarray:
        x, y = (p[:, 0] / wide + 0.5) * columns, (p[:, 1] / high + 0.5) * rows
        edge = np.minimum(np.minimum(x % 1, 1 - x % 1) * wide / columns, np.minimum(y % 1, 1 - y % 1) * high / rows)
        fine = np.abs((x * 3) % 1 - 0.5) > 0.46
        colour = between("13254f", "1d3a78", noise(np.floor(np.stack((x, y, y), -1)) * 7.3, 1.0, 5) * 0.5 + 0.5)
        return mixed(
            mixed(colour, "8ea3c4", 0.5 * fine.astype(float)), "c8ccd4", 1 - step(0.015 * wide / columns, 0.04 * wide / columns, edge)
        )

    s.box((0, 0, 0), (wide + wide * 0.03, high + wide * 0.03, wide * 0.025), metal("c2c4c8", 0.25), radius=wide * 0.006)
    s.box((0, 0, wide * 0.004), (wide, high, wide * 0.024), Matter("16295a", roughness=0.06).painted(blue))
