"""Bread and what is baked in a loaf tin."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, crumb
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import long_loaf, porous, toasted
from allaprima.stills.things.bakery.toppings import butter_pat


def _slashes(places: Sequence[float], angle: float, half: float, wide: float) -> Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """How near points are to cuts (0..1), and on which side of them (in widths)."""
    c, q = math.cos(math.radians(angle)), math.sin(math.radians(angle))

    def near(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        most, side = np.zeros(len(p)), np.full(len(p), 9.0)
        for place in places:
            along, off = (p[:, 0] - place) * c + p[:, 2] * q, -(p[:, 0] - place) * q + p[:, 2] * c
            thin = wide * np.sqrt(np.clip(1 - (along / half) ** 2, 0, 1)) + 1e-3
            here = np.exp(-((off / thin) ** 4)) * step(1.0, 0.8, np.abs(along) / half) * (p[:, 1] > 0.1)
            side = np.where(here > most, off / thin, side)
            most = np.maximum(most, here)
        return most, side

    return near


def _crusted(slash: Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]], high: float, *, flour: float = 0.5) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        cut, _ = slash(p)
        t = 0.42 + 0.34 * step(-0.2 * high, high, p[:, 1]) + 0.16 * fbm(p, 2.6, 4, 3)
        found = toasted(np.where(cut > 0.3, 0.16 + 0.16 * fbm(p, 0.5, 3, 8), t))
        dust = step(0.0, 0.9, fbm(p, 1.3, 4, 9) + 0.2) * step(0, high * 0.9, p[:, 1]) * flour * (1 - cut)
        return mixed(found, "f1e6d2", dust)

    return (
        Matter("b8742f", roughness=0.62, shine=0.5, soft=0.2)
        .painted(colour)
        .bumped(lambda p: fbm(p, 0.55, 3, 4) * 0.035 + noise(p, 2, 5) * 0.05)
    )


def _slice_outline(wide: float, high: float) -> list[Point]:
    """Of a slice of tin loaf that stands on y = 0."""
    w, h = wide / 2, high
    half = [
        (w * 0.3, 0.0),
        (w * 0.84, 0.02),
        (w * 0.95, h * 0.1),
        (w * 0.93, h * 0.5),
        (w * 0.98, h * 0.62),
        (w * 1.04, h * 0.76),
        (w * 0.9, h * 0.93),
        (w * 0.45, h),
    ]
    return [*half, *((-x, y) for x, y in reversed(half))]


def _polar(outline: Sequence[Point], middle: Point) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """How far out a point is, 1 on the outline."""
    line = np.array(meshes.curve(outline, 6, closed=True)) - middle
    angle, r = np.arctan2(line[:, 1], line[:, 0]), np.hypot(*line.T)
    order = np.argsort(angle)
    angle, r = angle[order], r[order]

    def share(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        found: np.ndarray = np.hypot(x - middle[0], y - middle[1]) / np.interp(
            np.arctan2(y - middle[1], x - middle[0]), angle, r, period=2 * math.pi
        )
        return found

    return share


def bread_slice(s: Solid, *, brown: float = 0.0, thick: float = 1.4, wide: float = 10.5, high: float = 10.0, usual: bool = True) -> None:
    """It stands."""
    outline = _slice_outline(wide, high)
    far = _polar(outline, (0, high / 2))

    def colour(p: np.ndarray) -> np.ndarray:
        rim = far(p[:, 0], p[:, 1])
        t = 0.03 + 0.06 * fbm(p, 1.2, 3, 2) + brown * (0.5 + 0.3 * fbm(p, 3.5, 4, 6) - 0.25 * step(0.6, 0.92, rim))
        return toasted(np.where((rim > 0.95) | (np.abs(p[:, 2]) < thick / 2 - 0.08) & (rim > 0.9), 0.62 + 0.1 * fbm(p, 2, 3, 4), t))

    dough = crumb("eed9ae").painted(colour).bumped(porous(0.45, 0.05))
    s.plate(outline, thick, s.own(dough) if usual else dough, bevel=0.2, smooth=5)


@thing(
    "bread loaf, bread, loaf of bread, loaf, sourdough, sourdough bread, rustic bread, sliced bread@sliced, bread slices@sliced", seen=22
)
def bread(s: Solid, rng: random.Random) -> None:
    if s.variant == "sliced":
        with s.at(turn=62):
            with s.at(0, 0, -5.2):
                bread_slice(s, thick=11)
            for k, lean in enumerate((8, 15, 24)):
                with s.at(0.3 * k, 0.7 * math.sin(math.radians(lean)), 1.5 + k * 2.3, tilt=-lean):
                    bread_slice(s)
        return
    slash = _slashes((-6.3, -1.6, 3.1, 7.6), 62, 4.6, 0.85)

    def ears(p: np.ndarray) -> np.ndarray:
        cut, side = slash(p)
        return np.asarray(-0.5 * cut + 0.55 * np.exp(-(((side + 1.25) / 0.4) ** 2)) * (np.abs(side) < 3))

    with s.at(turn=-18):
        long_loaf(s, (24, 10, 14), s.own(_crusted(slash, 5)), ends=2.3, raised=ears, rows=100, sides=60)


@thing("baguette, french bread, stick of bread", seen=26, group=2)
def baguette(s: Solid, rng: random.Random) -> None:
    slash = _slashes((-19, -11.5, -4, 3.5, 11, 18.5), 24, 5.0, 0.62)

    def ears(p: np.ndarray) -> np.ndarray:
        cut, side = slash(p)
        return np.asarray(-0.28 * cut + 0.3 * np.exp(-(((side + 1.3) / 0.45) ** 2)) * (np.abs(side) < 3))

    with s.at(turn=24):
        long_loaf(s, (54, 5.4, 6.6), s.own(_crusted(slash, 3, flour=0.25)), ends=3.4, raised=ears, rows=170, sides=40)


@thing("toast, slice of bread, slice of toast, piece of toast, buttered toast", seen=38)
def toast(s: Solid, rng: random.Random) -> None:
    with s.at(-0.8, 0.75, 4.2, turn=14, tilt=-90):
        bread_slice(s, brown=1.0)
    with s.at(0.8, 2.2, 5.0, turn=-12, tilt=-90):
        bread_slice(s, brown=1.0)
    with s.at(0.3, 2.88, 0.2, turn=25):
        melted = Matter("f2d27a", roughness=0.12, soft=0.5)
        s.lathe([(2.4, -0.02), (2.35, 0.06), (0, 0.09)], melted, shape=lambda a: 1 + 0.18 * np.sin(2 * a + 1) + 0.1 * np.sin(5 * a))
        butter_pat(s, 2.3)


@thing("banana bread, loaf cake, pound cake, lemon cake, tea loaf", seen=22)
def banana_bread(s: Solid, rng: random.Random) -> None:
    outline = [
        (0, 0),
        (2.6, 0),
        (3.9, 0.03),
        (4.35, 0.4),
        (5.0, 4.6),
        (5.0, 5.6),
        (4.0, 6.8),
        (1.6, 7.7),
        (0, 7.4),
        (-1.6, 7.7),
        (-4.0, 6.8),
        (-5.0, 5.6),
        (-5.0, 4.6),
        (-4.35, 0.4),
        (-3.9, 0.03),
        (-2.6, 0),
    ]
    far = _polar(outline, (0, 3.6))

    def loaf(thick: float) -> Matter:
        def colour(p: np.ndarray) -> np.ndarray:
            rim = far(p[:, 0], p[:, 1])
            outer = (rim > 0.955) | (np.abs(p[:, 2]) < thick / 2 - 0.12) & (rim > 0.9)
            inside = mixed(between("e2b768", "efcf8e", 0.5 + 0.5 * fbm(p, 0.9, 3, 3)), "5a3418", step(0.22, 0.14, cells(p, 0.9, 5)))
            skin_ = toasted(
                0.6 + 0.16 * fbm(p, 1.6, 4, 2) - 0.22 * step(0.8, 0.1, np.abs(p[:, 0]) + 0.4 * noise(p, 0.8, 3)) * (p[:, 1] > 6)
            )
            return np.where(outer[:, None], skin_, inside)

        return s.own(crumb("c98a42").painted(colour).bumped(porous(0.35, 0.05)))

    with s.at(turn=58):
        with s.at(z=-4.5):
            s.plate(outline, 13, loaf(13), bevel=0.35, smooth=4)
        for k, lean in enumerate((6, 16)):
            with s.at(0, 0.75 * math.sin(math.radians(lean)), 3.2 + k * 2.2, tilt=-lean):
                s.plate(outline, 1.5, loaf(1.5), bevel=0.2, smooth=4)
        with s.at(0.6, 0.78, 16.2, turn=20, tilt=-90):
            s.plate(outline, 1.5, loaf(1.5), bevel=0.2, smooth=4)
