"""Parts of blooms: petals, florets and sepals, and their colours."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, Paint, leaf
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import noise, step
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import along, green, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import GOLDEN


def petal_matter(s: Solid, colour: str, shade: Paint, paint: Paint | None = None, **changed: float) -> Matter:
    """The main surface of a flower: its usual paint, or shades of the colour that is asked for."""
    usual = s.own(leaf(colour).but(**changed) if changed else leaf(colour))
    plain = s.coat.matter is None and not s.coat.colours
    return usual.painted(paint if paint is not None and plain else shade)


def shaded(base: float, tip: float, veins: float = 0.06) -> Paint:
    """From the base of petals to their tips, with fine veins along them."""

    def shade(p: np.ndarray) -> np.ndarray:
        fine = noise(p * (3.2, 1, 0.5), 0.8, 3) * veins
        return base + (tip - base) * step(0.05, 0.95, along(p)) + fine + 0.12 * (marked(p) - 0.5)

    return shade


def cupped(
    radius: float, height: float, span: float, profile: Sequence[tuple[float, float]], *, drop: float = 0.25, power: float = 3, base: float = 0.5,
    swirl: float = 0.0, ruffle: float = 0.0, waves: float = 4, roll: float = 0.0, rows: int = 9, columns: int = 9, mark: float = 0.5,
    point: float = 0.0,
) -> np.ndarray:  # fmt: skip
    """A cupped petal around the y axis, its middle towards +z.

    Args:
        profile: (radius, height) as shares, from its base to its rim.
        drop: by how much it is lower at its sides, point: and by how much more straight beside the middle.
        swirl: cm that one rim lies farther out than the other.
    """
    keys = np.array(curve(profile, 5))
    at = np.linspace(0, 1, len(keys))
    t, u = np.linspace(0, 1, rows)[:, None], np.linspace(-1, 1, columns)[None]
    share = t * (1 - drop * np.abs(u) ** power - point * np.sqrt(np.abs(u)))
    angle = math.radians(span) / 2 * u * (base + (1 - base) * step(0, 0.6, share))
    r = np.interp(share, at, keys[:, 0]) * radius + swirl * u * share + roll * np.abs(u) ** 4 * share**2
    r = r + ruffle * np.sin(waves * math.pi * u + mark * 19) * share**3
    y = np.interp(share, at, keys[:, 1]) * height + 0.5 * ruffle * np.cos(waves * 1.7 * math.pi * u + mark * 31) * share**4
    flat = np.broadcast_to
    shape = (rows, columns)
    return np.stack((r * np.sin(angle), y, r * np.cos(angle), flat(u, shape) * 5, np.full(shape, mark * 5), flat(t, shape) * 5), -1)


def whorl(
    count: int, blade: np.ndarray, rng: random.Random, *, rise: float, turn: float = 0, y: float = 0, r: float = 0, loose: float = 4
) -> list[np.ndarray]:
    """Petals around an axis."""
    all_ = []
    for k in range(count):
        around = turn + 360 / count * k + rng.uniform(-loose, loose) * 0.6
        a = math.radians(around)
        where = matrix(
            r * math.sin(a), y, r * math.cos(a), turn=around, tilt=-rise + rng.uniform(-loose, loose), lean=rng.uniform(-loose, loose) * 2,
            scale=rng.uniform(0.95, 1.03),
        )  # fmt: skip
        all_.append(moved(blade, where, rng.random()))
    return all_


def disc(count: int, radius: float, dome: float, y: float = 0) -> np.ndarray:
    """(count, 3) places of florets, as sunflowers have them."""
    k = np.arange(count) + 0.5
    r, a = np.sqrt(k / count) * radius, np.radians(GOLDEN) * k
    return np.stack((r * np.sin(a), y + dome * (1 - (r / radius) ** 2), r * np.cos(a)), -1)


def sepals(
    s: Solid,
    rng: random.Random,
    count: int,
    length: float,
    width: float,
    *,
    rise: float,
    bend: float = 40,
    y: float = 0,
    colour: str = "557f3a",
) -> None:
    sheets(s, whorl(count, petal(length, width, "lance", bend=bend, cup=25, rows=7), rng, rise=rise, y=y), green(colour))
