"""Glasses, belts, ties and gloves."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, glass, metal, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fashion.fabrics import leather, woollen


def _frame(s: Solid, outline: Sequence[Point], rim: float, frame: Matter, lens: Matter, arm: float, flat: float) -> None:
    """Glasses on a table; an outline of the right lens around its middle."""
    high = -min(p[1] for p in outline) + rim
    with s.at(0, high, 4, turn=-28):
        for side in (1, -1):
            line = meshes.curve([(side * (3.35 + x), y) for x, y in outline], 6, closed=True)
            spots = [(p[0], p[1], -0.018 * p[0] ** 2) for p in line]
            s.tube(spots, rim, frame, sides=12, closed=True, flat=flat)
            middle = np.array(spots).mean(0)
            shares = np.linspace(0.02, 1, 8)
            dome = [[tuple(middle + (np.array(p) - middle) * k + (0, 0, 0.25 * (1 - k * k))) for p in [*spots, spots[0]]] for k in shares]
            s.sheet(dome, lens)
            end = max(x for x, _ in outline) + 3.35
            s.tube(
                [
                    (side * (end - 0.1), 1.2, -0.9),
                    (side * (end + 0.5), 1.25, -1.6),
                    (side * (end + 0.6), 1.1, -6),
                    (side * (end + 0.3), 0.5, -10.5),
                    (side * (end - 0.1), -1.0, -13.2),
                    (side * (end - 0.4), -high + arm, -14.6),
                ],
                arm,
                frame,
                smooth=6,
                sides=10,
                flat=1.6,
            )
            s.ball((side * 1.25, -0.9, -0.7), (0.18, 0.7, 0.4), plastic("e9dfd2", 0.2), detail=10)
        inner = -min(x for x, _ in outline)
        gap = 3.35 - inner
        s.tube(
            [(-gap - 0.2, 0.7, 0), (-gap * 0.6, 1.15, 0.15), (0, 1.3, 0.2), (gap * 0.6, 1.15, 0.15), (gap + 0.2, 0.7, 0)],
            rim * 0.95,
            frame,
            smooth=5,
            sides=10,
        )


@thing("sunglasses, shades, pair of sunglasses", seen=16)
def sunglasses(s: Solid, rng: random.Random) -> None:
    outline = [(-2.5, 1.2), (-2.0, -1.0), (-0.6, -2.1), (1.0, -2.0), (2.4, -0.7), (2.9, 1.7), (1.6, 2.1), (-1.0, 1.9)]
    _frame(s, outline, 0.34, s.own(plastic("1d1b1c", 0.1)), plastic("23262b", 0.02).but(shine=2.0), 0.3, 1.0)


@thing("glasses, eyeglasses, spectacles, reading glasses, pair of glasses", seen=16)
def glasses(s: Solid, rng: random.Random) -> None:
    outline = [(2.3 * math.cos(a), 2.25 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 17)[:-1]]
    _frame(s, outline, 0.17, s.own(plastic("4a2c18", 0.12)), glass("fafdfd"), 0.17, 1.0)


def _coil(s: Solid, inner: float, gap: float, rounds: float, thick: float, wide: float, matter: Matter, tail: Sequence[Point] = ()) -> None:
    """A strap that stands on its edge, rolled up, with an end that leads away."""
    angle = np.linspace(0, 2 * math.pi * rounds, int(36 * rounds))
    line = [((inner + gap * a / 2 / math.pi) * math.cos(a), (inner + gap * a / 2 / math.pi) * math.sin(a)) for a in angle]
    s.tube([(x, wide / 2, z) for x, z in [*line, *tail]], thick, matter, flat=wide / 2 / thick, sides=14)


@thing("belt, leather belt", seen=30)
def belt(s: Solid, rng: random.Random) -> None:
    hide = s.own(leather("6a3d20", 0.4))
    buckle = metal("d9c08a", 0.2)
    _coil(s, 1.6, 0.52, 5.25, 0.2, 3.4, hide, [(-1.2, 4.5), (-2.4, 4.85)])
    far = 1.6 + 0.52 * 5.25
    with s.at(0.2, 2.55, far + 0.55):
        outline = [(-2.4, -1.9), (-2.2, -2.2), (1.9, -2.2), (2.3, -1.8), (2.3, 1.8), (1.9, 2.2), (-2.2, 2.2), (-2.4, 1.9)]
        s.tube([(x, y, 0.25) for x, y in outline], 0.3, buckle, closed=True, sides=12)
        s.tube([(-2.4, 0, 0.35), (0, 0, 0.62), (2.5, 0, 0.5)], 0.2, buckle, smooth=4)
        s.box((-2.3, -0.85, 0.1), (2.2, 3.2, 0.7), hide, radius=0.2)


@thing("tie, necktie, silk tie", seen=52)
def tie(s: Solid, rng: random.Random) -> None:
    def stripes(p: np.ndarray) -> np.ndarray:
        a = (p[:, 0] * 0.75 + p[:, 1]) % 3.4
        return mixed(between("20355e", "20355e", a * 0), "c8ccd4", step(0.0, 0.06, a) * step(0.55, 0.49, a))

    def twill(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.01 * np.sin((p[:, 0] - p[:, 1]) * 26) + 0.12 * noise(p * (1, 0.25, 1), 2.5, 3)
        return found

    silk = s.own(Matter("20355e", roughness=0.45, fuzz=0.4, paint=stripes).bumped(twill))
    with s.at(0, 1.4, 0, turn=18), s.at(tilt=-90):
        s.plate(
            [(1.5, 14.5), (2.6, 4), (4.2, -12), (4.6, -16), (0, -21), (-4.6, -16), (-4.2, -12), (-2.6, 4), (-1.5, 14.5)],
            0.7,
            silk,
            bevel=0.34,
        )
        with s.at(-1.2, 2.0, -0.5, lean=-6):
            s.plate([(1.3, 12), (2.4, -8), (2.5, -14.5), (0, -17), (-2.5, -14.5), (-2.4, -8), (-1.3, 12)], 0.4, silk, bevel=0.2)
        s.plate([(-2.5, 18.4), (-2.2, 19.0), (2.2, 19.0), (2.5, 18.4), (1.7, 14.0), (-1.7, 14.0)], 2.0, silk, bevel=0.8)
        s.tube(
            [
                (-1.6, 18.2, -0.2),
                (-4.6, 21.2, -0.2),
                (-5.4, 25, -0.3),
                (-2.4, 28.6, -0.3),
                (2.4, 28.6, -0.3),
                (5.4, 25, -0.3),
                (4.6, 21.2, -0.2),
                (1.6, 18.2, -0.2),
            ],
            1.1,
            silk,
            smooth=6,
            flat=0.3,
        )


@thing("bow tie, bowtie", seen=24)
def bow_tie(s: Solid, rng: random.Random) -> None:
    def folds(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.22 * np.sin(p[:, 1] * 2.8 / (0.35 + np.abs(p[:, 0]) / 6)) * step(6, 1.0, np.abs(p[:, 0])) + 0.01 * np.sin(
            (p[:, 0] + p[:, 1]) * 30
        )
        return found

    silk = s.own(Matter("8e1626", roughness=0.4, fuzz=0.3).bumped(folds))
    with s.at(0, 3.05, 0, turn=-14, tilt=-14):
        for side in (1, -1):
            for back in (0.0, -0.7):
                u, v = np.linspace(0, 1, 20)[:, None], np.linspace(0, 2 * math.pi, 33)[None, :]
                x = side * (0.5 + 5.6 * u + 0.35 * np.cos(v) * 0)
                tall = 1.05 + 1.95 * u**1.2 - 0.1 * back
                deep = 0.45 + 0.75 * np.sin(u * math.pi) ** 0.7 + 0.25 * (1 - u)
                points = np.stack(
                    (x + 0 * v, tall * np.sign(np.sin(v)) * np.abs(np.sin(v)) ** 0.7, back + deep * np.cos(v) * (1 - 0.55 * u**6)), -1
                )
                s.sheet(points, silk)
                s.sheet(np.stack((points[-1], points[-1] * (1, 0.02, 0.4)), 0), silk)
        s.box((0, 0, 0.2), (1.9, 2.5, 2.3), silk, radius=0.8)


@thing("glove, leather glove, winter glove", seen=48, group=2)
def glove(s: Solid, rng: random.Random) -> None:
    hide = s.own(leather("5b3320", 0.4))
    cuff = s.own(woollen("d9cdb8"), 1)
    with s.at(0, 1.5, 1, turn=-16):
        s.ball((0, 0, 0), (4.6, 1.5, 5.6), hide, shape=lambda w: 1 + 0.1 * np.abs(w[:, 0]) + 0.04 * noise(w * 3, 1.2, 2), detail=26)
        for x, reach, turn in ((-3.3, 8.2, 12), (-1.15, 9.8, 4), (1.15, 9.4, -3), (3.2, 7.4, -11)):
            a = math.radians(turn)
            tip = (x * 1.05 - reach * math.sin(a), -0.5, -3 - reach * math.cos(a))
            middle = ((x + tip[0]) / 2, 0.55, (-3 + tip[2]) / 2)
            s.tube([(x * 0.9, 0.1, -2), middle, tip], [1.25, 1.2, 0.95], hide, smooth=6, flat=0.85, sides=18)
        s.tube([(-3.2, 0, 3.2), (-5.6, 0.2, -0.6), (-6.9, -0.4, -4.6)], [1.6, 1.4, 1.0], hide, smooth=6, flat=0.85, sides=18)
        s.tube([(0, -0.1, 3.5), (0, 0, 7), (0, -0.1, 10.6)], [4.2, 3.7, 4.2], hide, smooth=6, flat=0.34, sides=36)
        s.tube([(0, -0.05, 9.8), (0, 0, 11.2)], [4.4, 4.5], cuff, flat=0.36, sides=36)
        for x in (-1.6, 0, 1.6):
            s.tube([(x * 0.9, 1.46, -2.4), (x, 1.62, 0), (x * 0.8, 1.42, 2.6)], 0.13, hide, smooth=4, sides=8)
