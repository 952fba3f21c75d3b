"""Cushions, blankets, armchairs, sofas and beds."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, made_of, velvet
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.home.shapes import upright


def _soft(power: float, flat: float = 0.0) -> Callable[[np.ndarray], np.ndarray]:
    """For balls that are nearly boxes; `flat` thins them towards their rims, as pillows are."""

    def shape(ways: np.ndarray) -> np.ndarray:
        long: np.ndarray = (np.abs(ways) ** power).sum(1) ** (-1 / power)
        found: np.ndarray = long * (1 - flat * np.minimum(np.abs(ways[:, 0]), np.abs(ways[:, 2])))
        return found

    return shape


def _fabric(colour: str, size: float = 0.12) -> Matter:
    """Woven cloth of which one sees the threads."""
    k = 2 * math.pi / size

    def weave(p: np.ndarray) -> np.ndarray:
        return 0.006 * np.sin(p[:, 0] * k + p[:, 1] * 0.6 * k) * np.sin(p[:, 2] * k + p[:, 1] * 0.8 * k) + 0.02 * fbm(p, 5, 2, 4)

    return cloth(colour).but(bump=weave, paint=lambda p: 1 + 0.06 * noise(p, 0.25, 2) + 0.04 * noise(p, 4, 3))


def _cushion(s: Solid, centre: Spot, size: Spot, matter: Matter, power: float = 4.0, detail: int = 20) -> None:
    """An upholstered block, by its whole size."""
    x, y, z = size
    s.ball(centre, (x / 2, y / 2, z / 2), matter, shape=_soft(power), detail=detail)


def _pillow(s: Solid, size: float, thick: float, matter: Matter, deep: float = 0.0, under: float = 1.0) -> None:
    """A cushion that lies at the origin, with corners."""
    long = deep or size
    t = np.linspace(-1, 1, 27)
    u, v = np.meshgrid(t, t)
    full = np.clip((1 - u**2) * (1 - v**2), 0, 1) ** 0.42
    inward = 1 - 0.07 * (1 - u**2) * np.abs(v) ** 3
    inward2 = 1 - 0.07 * (1 - v**2) * np.abs(u) ** 3
    folds = 0.05 * np.sin(9 * np.arctan2(v, u) + 1) * (np.hypot(u, v) ** 2) * full
    for side in (1, -1):
        high = side * thick / 2 * (full + folds) * (1 if side > 0 else under)
        s.sheet(np.stack((u * size / 2 * inward2, high, v * long / 2 * inward), -1), matter)
    rim = [(float(a * size / 2), 0.0, float(b * long / 2)) for a, b in
           [(x, -1 + 0.07 * (1 - x * x)) for x in t[:-1]] + [(1 - 0.07 * (1 - x * x), x) for x in t[:-1]] + [(-x,
               1 - 0.07 * (1 - x * x)) for x in t[:-1]] + [(-1 + 0.07 * (1 - x * x), -x) for x in t[:-1]]]  # fmt: skip
    s.tube(rim, size * 0.011, matter, sides=8, closed=True)


@thing("cushion, throw pillow, sofa cushion, decorative pillow", seen=14)
def cushion(s: Solid, rng: random.Random) -> None:
    own = s.own(velvet("2f6a66").but(bump=lambda p: 0.05 * fbm(p, 6, 3, 2)))
    with s.at(0, 20.3, 0, turn=-16, tilt=72, lean=0):
        _pillow(s, 42, 15, own)


@thing("pillow, bed pillow, white pillow, sleeping pillow", seen=20)
def pillow(s: Solid, rng: random.Random) -> None:
    own = s.own(cloth("f0eee8").but(bump=lambda p: 0.18 * fbm(p, 6, 3, 2) + 0.08 * fbm(p * (1, 1, 2), 2.5, 2, 5)))
    with s.at(0, 4.0, 0, turn=22):
        _pillow(s, 68, 20, own, 44, 0.4)


@thing("blanket, folded blanket, throw, wool blanket, throw blanket, quilt", seen=22)
def blanket(s: Solid, rng: random.Random) -> None:
    def check(p: np.ndarray) -> np.ndarray:
        x, z = np.sin(p[:, 0] * 0.72), np.sin(p[:, 2] * 0.72)
        base = between("e9dfca", "b8683f", 0.5 * (step(-0.1, 0.1, x) + step(-0.1, 0.1, z)))
        return mixed(base, "7a3d2a", 0.5 * step(0.96, 0.98, np.maximum(x, z)))

    own = s.own(
        cloth("c98a5e").but(
            paint=check, bump=lambda p: 0.02 * np.sin(p[:, 0] * 18 + p[:, 1] * 9) * np.sin(p[:, 2] * 18) + 0.12 * fbm(p, 5, 2, 3), fuzz=0.7
        )
    )
    with s.at(turn=22):
        for k in range(4):
            y = 1.25 + 2.35 * k
            x0, x1 = -17 + rng.uniform(-0.3, 0.3), 17 + rng.uniform(-0.3, 0.3)
            s.ball(((x0 + x1) / 2, y, 0), ((x1 - x0) / 2, 1.32, 12.5), own, shape=_soft(7), detail=16)
        for k in (0, 2):
            y = 2.4 + 2.35 * k
            s.ball((-0.4, y, 12.2 - 11), (17.1, 2.45, 11.8), own, shape=_soft(6), detail=18)


def _feet(s: Solid, x: float, z: float, high: float, matter: Matter) -> None:
    for a in (-1, 1):
        for b in (-1, 1):
            upright(s, meshes.tube([(a * x * 1.03, 0.9, b * z * 1.03), (a * x, high, b * z)], [0.9, 1.8], 12), matter)


@thing("armchair, easy chair, lounge chair, wing chair, club chair", seen=12)
def armchair(s: Solid, rng: random.Random) -> None:
    stuff = s.own(velvet("2f5f57"))
    with s.at(turn=-28):
        _feet(s, 32, 30, 17, made_of("walnut wood"))
        _cushion(s, (0, 22, 0), (74, 16, 72), stuff, 7)
        _cushion(s, (0, 36.5, 5), (54, 17, 64), stuff, 4.5, 24)
        for x in (-1, 1):
            _cushion(s, (x * 34, 39, 2), (15, 46, 74), stuff, 4.5, 24)
        with s.at(0, 52, -30, tilt=-12):
            _cushion(s, (0, 8, 0), (82, 74, 18), stuff, 4.5, 26)
            _cushion(s, (0, 8, 10), (54, 52, 16), stuff, 3.6, 24)


@thing("sofa, couch, settee, loveseat", seen=12)
def sofa(s: Solid, rng: random.Random) -> None:
    stuff = s.own(_fabric("8f9a94", 0.5))
    with s.at(turn=-18):
        _feet(s, 84, 34, 14, made_of("walnut wood"))
        s.box((0, 20, 0), (188, 18, 84), stuff, radius=4)
        for x in (-1, 1):
            _cushion(s, (x * 40.5, 36.5, 6), (82, 18, 72), stuff, 5, 18)
            s.box((x * 91, 36, 1), (19, 50, 86), stuff, radius=7)
            with s.at(x * 40.5, 62, -22, tilt=-14):
                _cushion(s, (0, 0, 0), (80, 46, 20), stuff, 4, 18)
        with s.at(0, 47, -36, tilt=-8):
            s.box((0, 0, 0), (196, 72, 17), stuff, radius=7)
        for x, turn, code in ((-62, 24, "c9814a"), (60, -20, "efe6d4")):
            with s.at(x, 62, -2, turn=turn, tilt=66):
                _pillow(s, 38, 15, s.own(cloth(code), 1) if x < 0 else cloth(code))


@thing("bed, double bed, miniature bed", seen=20)
def bed(s: Solid, rng: random.Random) -> None:
    wood, sheet = (s.own(made_of("oak wood")), cloth("f0ece4").but(bump=lambda p: 0.3 * fbm(p, 12, 3, 2)))
    quilt = s.own(cloth("7d93a8").but(bump=lambda p: 0.6 * fbm(p, 14, 3, 3)), 1)
    with s.at(turn=-34):
        s.box((0, 26, 0), (168, 18, 212), wood, radius=1.5)
        s.box((0, 58, -105), (172, 84, 7), wood, radius=2.5)
        for x in (-1, 1):
            for z in (-1, 1):
                s.box((x * 77, 9, z * 99), (8, 18, 8), wood, radius=1)
        _cushion(s, (0, 42, 0), (162, 24, 204), sheet, 10, 24)
        s.ball(
            (0, 47, 34),
            (86, 13, 76),
            quilt,
            shape=lambda d: (np.abs(d) ** 9).sum(1) ** (-1 / 9) * (1 + 0.012 * noise(d, 0.25, 2)),
            detail=36,
        )
        s.ball(
            (0, 57, -34), (85, 6, 15), sheet, shape=lambda d: (np.abs(d) ** 5).sum(1) ** (-1 / 5) * (1 + 0.02 * noise(d, 0.3, 2)), detail=20
        )
        for x in (-39, 39):
            with s.at(x, 64, -78, tilt=24):
                s.ball(
                    (0, 0, 0),
                    (35, 10, 21),
                    sheet,
                    shape=lambda d: (np.abs(d[:, 0]) ** 3.2 + np.abs(d[:, 1]) ** 1.9 + np.abs(d[:, 2]) ** 3.2) ** (-1 / 2.8),
                    detail=22,
                )
