"""Citrus fruit."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Bump, Matter, Paint, skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage, juicy
from allaprima.stills.things.fruit.shaping import body, disc, lumpy, settled, stalk


def pores(gap: float, deep: float) -> Bump:
    """Of orange peel."""

    def bump(p: np.ndarray) -> np.ndarray:
        return deep * step(0.0, 0.55, cells(p, gap, 4)) + deep * 1.2 * noise(p, gap * 4, 3)

    return bump


def _segments(radius: float, count: int, pulp: str, deep: str, pith: str, zest: str, rind: float) -> tuple[Paint, Bump]:
    def polar(p: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        r, a = out(p), turned(p)
        turn = a * count / (2 * math.pi)
        wobble = 0.1 * noise(np.stack((np.round(turn), 0 * r, 0 * r), -1), 0.37, 3)
        off = ((turn + wobble) % 1 - 0.5) * 2 * math.pi / count
        side = r * np.abs(np.sin(math.pi / count - np.abs(off)))  # cm to the next membrane
        return r, a, side

    inner = radius - rind

    def inside(r: np.ndarray, side: np.ndarray) -> np.ndarray:
        rounded = step(0, 0.3, inner - r) * step(radius * 0.07, radius * 0.07 + 0.2, r)
        return np.asarray(step(0.025, 0.075, side) * rounded)

    def vesicles(p: np.ndarray, r: np.ndarray, a: np.ndarray) -> np.ndarray:
        grains = np.stack((a * count * 0.75 + 30, r * 1.5, 0.3 * noise(p, 0.5, 8)), -1)
        return cells(grains, 1.0, 5)

    def paint(p: np.ndarray) -> np.ndarray:
        r, a, side = polar(p)
        grain = vesicles(p, r, a)
        flesh = between(deep, pulp, 0.15 + 0.9 * (1 - grain) + 0.3 * noise(p, 1.5, 1))
        base = mixed(between(pith, pulp, 0.12 + 0 * r), pith, step(inner, inner + 0.1, r))
        base = base + (flesh - base) * inside(r, side)[:, None]
        return mixed(base, zest, step(radius - 0.16, radius - 0.06, r))

    def bump(p: np.ndarray) -> np.ndarray:
        r, a, side = polar(p)
        return inside(r, side) * (0.03 + 0.045 * (1 - vesicles(p, r, a)))

    return paint, bump


def _citrus(
    s: Solid,
    rng: random.Random,
    profile: list[Point],
    radius: float,
    peel: Matter,
    face: Matter,
    tip: str,
    lying: float,
    leafy: bool = False,
) -> None:
    """Whole, half or in slices; the profile is around y = 0."""
    if s.variant == "half":
        with s.at(turn=-14, tilt=48):
            cut = [(r, y) for r, y in profile if y < 0]
            body(s, [*cut, (radius, 0)], peel)
            s.lathe([(radius, 0), (radius - 0.05, 0.04)], peel)
            disc(s, radius - 0.04, 0.04, face)
    elif s.variant == "slice":
        rim = [(radius - 0.06, 0), (radius, 0.06), (radius, 0.54), (radius - 0.06, 0.6)]
        for place in (
            {"x": 0.0, "turn": 30.0},
            {"x": -radius * 0.95, "y": radius * 0.36 + 0.1, "z": 0.4, "turn": -12.0, "tilt": 22.0, "lean": -24.0},
        ):
            with s.at(**place):
                s.lathe([(0, 0), (radius - 0.06, 0)], face)
                s.lathe(rim, peel)
                disc(s, radius - 0.05, 0.6, face)
    else:
        with s.at(turn=rng.uniform(20, 40), lean=lying):
            body(s, profile, peel, lumpy(radius * 1.5, 0.012, rng.randrange(40)))
            top = profile[-1][1]
            s.ball((0, top - 0.02, 0), (0.32, 0.1, 0.32), skin(tip, 0.7), shape=lambda w: 1 + 0.22 * np.cos(5 * turned(w)), detail=12)
            if leafy:
                stalk(s, [(0, top, 0), (0.02, top + 0.25, 0), (0.1, top + 0.6, 0)], [0.15, 0.12, 0.13], "6a6a35", "4d5a2a")
                with s.at(0.05, top + 0.35, 0, turn=75, tilt=-8):
                    s.leaf(4.6, 2.1, foliage("3b6f2c", "8fb060"), bend=40, fold=0.2)
    settled(s)


ORANGE: list[Point] = [
    (0, -3.5), (0.35, -3.55), (1.5, -3.35), (2.8, -2.4), (3.6, -1.0), (3.8, 0), (3.6, 1.2), (2.8, 2.55), (1.6, 3.35),
    (0.7, 3.55), (0.3, 3.48), (0, 3.42),
]  # fmt: skip


@thing(
    "orange, half orange@half, orange half@half, cut orange@half, half an orange@half, orange slice@slice, slice of orange@slice", seen=20
)
def orange(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("e07a14", "ee9422", 0.5 + 0.5 * fbm(p, 3, 3, 2))
        base = mixed(base, "c9651a", 0.5 * (1 - step(0.1, 0.45, cells(p, 0.2, 4))))
        return mixed(base, "b9a03c", (1 - step(0.3, 1.2, out(p))) * step(2, 3, p[:, 1]) * 0.5)

    peel = s.own(skin("e5821a", 0.3).painted(paint).bumped(pores(0.2, 0.014)))
    face, grain = _segments(3.8, 10, "f2a02c", "e07a12", "f3e3bd", "e88a1e", 0.42)
    _citrus(s, rng, ORANGE, 3.8, peel, juicy("ec9224", 0.15).painted(face).bumped(grain), "8a8a3c", -14, s.variant == "")


LEMON: list[Point] = [
    (0, -4.7), (0.4, -4.6), (0.65, -4.2), (1.15, -3.75), (2.0, -2.9), (2.6, -1.6), (2.85, 0), (2.6, 1.6), (1.95, 2.9),
    (1.1, 3.7), (0.6, 4.1), (0.35, 4.3), (0, 4.35),
]  # fmt: skip


@thing("lemon, half lemon@half, lemon half@half, cut lemon@half, half a lemon@half, lemon slice@slice, slice of lemon@slice", seen=22)
def lemon(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("e3b91d", "efd044", 0.5 + 0.5 * fbm(p, 2.5, 3, 2))
        base = mixed(base, "cf9f1c", 0.45 * (1 - step(0.1, 0.45, cells(p, 0.2, 4))))
        return mixed(base, "a8b04a", step(3.4, 4.6, np.abs(p[:, 1])) * 0.5)

    peel = s.own(skin("e8c42a", 0.3).painted(paint).bumped(pores(0.22, 0.016)))
    face, grain = _segments(2.85, 9, "f3e08a", "dfc04a", "f6f0d6", "ecc830", 0.34)
    _citrus(s, rng, LEMON, 2.85, peel, juicy("efdc84", 0.14).painted(face).bumped(grain), "8a8048", -84)


@thing("lime, half lime@half, lime half@half, cut lime@half, half a lime@half, lime slice@slice, slice of lime@slice", seen=22)
def lime(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("4f7d1e", "76a032", 0.5 + 0.5 * fbm(p, 2, 3, 2))
        base = mixed(base, "3d661a", 0.5 * (1 - step(0.1, 0.45, cells(p, 0.17, 4))))
        return mixed(base, "a8b04a", step(2.0, 3.0, np.abs(p[:, 1])) * 0.5)

    profile = [(r * 0.84, y * 0.62) for r, y in LEMON]
    peel = s.own(skin("6a952c", 0.25).painted(paint).bumped(pores(0.18, 0.011)))
    face, grain = _segments(2.39, 10, "c3d67a", "96b545", "e8edc4", "6a952c", 0.2)
    _citrus(s, rng, profile, 2.39, peel, juicy("b9cf6e", 0.12).painted(face).bumped(grain), "8a8048", -80)


@thing(
    "grapefruit, half grapefruit@half, grapefruit half@half, cut grapefruit@half, half a grapefruit@half, grapefruit slice@slice", seen=20
)
def grapefruit(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("e2a63a", "e9b95a", 0.5 + 0.5 * fbm(p, 4, 3, 2))
        base = mixed(base, "d9764a", step(0.2, 1, np.sin(turned(p) + 0.5) * 0.6 + 0.5 * fbm(p, 3, 3, 6)) * 0.6)
        return mixed(base, "c08a34", 0.4 * (1 - step(0.1, 0.45, cells(p, 0.22, 4))))

    peel = s.own(skin("e2a848", 0.3).painted(paint).bumped(pores(0.22, 0.014)))
    face, grain = _segments(5.4, 12, "e0645c", "c23f40", "f1dcc8", "e6b056", 0.6)
    _citrus(s, rng, [(r * 1.42, y * 1.34) for r, y in ORANGE], 5.4, peel, juicy("d9605a", 0.15).painted(face).bumped(grain), "8a8048", -10)
