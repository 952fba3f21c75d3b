"""Cucumbers, courgettes and pumpkins."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import freckles, juicy
from allaprima.stills.things.fruit.shaping import after, body, disc, lumpy, settled, swelling


def _cucumber_skin(p: np.ndarray) -> np.ndarray:
    a = turned(p)
    stripes = noise(np.stack((np.cos(a) * 3, p[:, 1] * 0.06, np.sin(a) * 3), -1), 0.7, 3)
    base = between("1f4a20", "3a6a2c", 0.5 + 0.6 * fbm(p, 2, 3, 2))
    base = mixed(base, "7f9f4e", step(0.25, 0.9, stripes) * 0.45)
    return mixed(base, "a0b060", step(9, 13, np.abs(p[:, 1] - 1)) * 0.4)


def _cucumber_face(p: np.ndarray, radius: float) -> np.ndarray:
    r, a = out(p), turned(p)
    edge = r / radius
    base = between("c3d68a", "d9e3ae", 0.5 + 0.6 * fbm(p, 0.5, 3, 2))
    core = step(0.02, 0.2, np.abs(np.sin(1.5 * a + 0.4))) * (1 - step(0.5, 0.62, edge)) * step(0.08, 0.2, edge)
    base = mixed(base, "b4cc70", core * 0.7)
    seeds = np.stack((a * 5, r * 3.0, 0 * r), -1)
    base = mixed(base, "eef0d0", (1 - step(0.2, 0.36, cells(seeds, 1.0, 3))) * core * 0.9)
    base = mixed(base, "a9c672", step(0.78, 0.93, edge))
    return mixed(base, "2f5f27", step(0.95, 0.98, edge))


@thing("cucumber, cucumber slice@slices, sliced cucumber@slices, cucumber slices@slices, gherkin@small, pickle@small", seen=30)
def cucumber(s: Solid, rng: random.Random) -> None:
    small = s.variant == "small"
    length, r = (4.2, 1.5) if small else (12.5, 2.1)

    def warts(p: np.ndarray) -> np.ndarray:
        return (0.16 if small else 0.09) * np.exp(-((cells(p, 1.1 if not small else 0.7, 3) / 0.26) ** 2))

    peel = s.own(skin("345f2a", 0.26).painted(_cucumber_skin).bumped(lambda p: warts(p) + 0.03 * noise(p, 1.0, 5)))
    face = juicy("cddb98", 0.18).painted(lambda p: _cucumber_face(p, r))
    end: list[Point] = [(r * 0.97, -length * 0.62), (r * 0.82, -length * 0.85), (r * 0.5, -length * 0.96), (0.2, -length), (0, -length)]

    def bent(p: np.ndarray) -> np.ndarray:
        return np.asarray(p + np.stack((0.006 * p[:, 1] ** 2, 0 * p[:, 0], 0 * p[:, 0]), -1))

    lobes = swelling(lambda a, y: 1 + 0.02 * np.cos(3 * a) + 0.012 * np.cos(8 * a))
    if s.variant != "slices":
        with s.at(turn=16), s.at(lean=90):
            top = [(q, -y * 0.98) for q, y in end]
            body(s, [*reversed(end), (r, -length * 0.2), (r, length * 0.25), *top], peel, after(lobes, bent), around=48)
            s.tube([(0.006 * length**2, length * 0.97, 0), (0.007 * length**2, length + 0.5, 0)], [0.3, 0.24], skin("7a8a4a", 0.6), sides=9)
        settled(s)
        return
    with s.at(turn=38):
        with s.at(0, r, 0):
            with s.at(lean=90):
                body(s, [*reversed(end), (r, -length * 0.3), (r, -1.0)], peel, lobes, around=48)
            with s.at(1.0, 0, 0, lean=90):
                disc(s, r, 0, face)
        for k, (x, lean) in enumerate(((0.1, 74), (-0.9, 58), (-2.1, 42), (-3.5, 27), (-5.2, 12), (-8.6, 0))):
            tilt = math.radians(lean)
            with s.at(x, r * math.sin(tilt) + 0.27, 0.35 * (k % 2) + (1.2 if k == 5 else 0), lean=lean), s.at(turn=70 * k):
                s.lathe([(0, -0.25), (r - 0.05, -0.25)], face)
                s.lathe([(r - 0.05, -0.25), (r, -0.2), (r, 0.2), (r - 0.05, 0.25)], peel)
                disc(s, r - 0.05, 0.25, face)
    settled(s)


@thing("zucchini, courgette", seen=28)
def zucchini(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        stripes = noise(np.stack((np.cos(a) * 4, p[:, 1] * 0.05, np.sin(a) * 4), -1), 0.6, 3)
        base = between("25481f", "41682e", 0.5 + 0.6 * stripes)
        return freckles(base, p, "a9bf84", 0.32, 0.22, 0.7)

    profile: list[Point] = [(0, -9.6), (0.7, -9.6), (1.8, -9.0), (2.35, -7.4), (2.4, -3), (2.2, 2), (1.85, 6), (1.55, 8.2), (1.4, 9.0)]

    def bent(p: np.ndarray) -> np.ndarray:
        return np.asarray(p + np.stack((0.004 * p[:, 1] ** 2, 0 * p[:, 0], 0 * p[:, 0]), -1))

    stem = skin("8fa860", 0.5).painted(lambda p: between("6f9048", "b0c080", 0.5 + 0.6 * fbm(p * (3, 1, 3), 0.8, 3, 2)))
    with s.at(turn=20), s.at(lean=88):
        body(s, profile, s.own(skin("36592a", 0.22).painted(paint)), after(swelling(lambda a, y: 1 + 0.02 * np.cos(6 * a)), bent))
        with s.at(x=0.004 * 82, lean=-4):
            s.lathe(
                [(1.5, 8.85), (1.45, 9.2), (1.05, 9.6), (0.85, 10.6), (0.95, 11.6), (0.85, 11.75), (0, 11.7)],
                stem,
                smooth=3,
                shape=lambda a: 1 + 0.13 * np.cos(5 * a),
            )
    settled(s)


@thing("pumpkin, orange pumpkin, white pumpkin@white, squash", seen=18)
def pumpkin(s: Solid, rng: random.Random) -> None:
    white = s.variant == "white"
    ribs = 11

    def groove(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        return np.asarray(np.abs(np.cos(ribs / 2 * a + 0.25 * np.sin(2 * a))))

    def paint(p: np.ndarray) -> np.ndarray:
        g = groove(p)
        near = np.stack((p[:, 0], p[:, 1] * 0.3, p[:, 2]), -1)
        base = (
            between("d9d2bc", "ece6d6", 0.5 + 0.5 * fbm(near, 4, 4, 2))
            if white
            else between("c8601a", "e08a30", 0.5 + 0.5 * fbm(near, 4, 4, 2))
        )
        base = mixed(base, "b0a888" if white else "a8480f", (1 - step(0.0, 0.45, g)) * 0.6)
        base = mixed(base, "8a9450", (1 - step(1.0, 5.5, out(p))) * step(8, 13, p[:, 1]) * 0.5)
        return freckles(base, p, "eec88a", 0.9, 0.14, 0.5)

    profile: list[Point] = [
        (0, 1.6), (1.6, 1.0), (4.0, 0.1), (7.6, 0.9), (10.8, 4.0), (11.6, 7.6), (10.6, 11.4), (7.8, 14.4),
        (4.8, 15.4), (2.8, 14.8), (1.4, 13.6), (0, 13.2),
    ]  # fmt: skip
    lobes = swelling(lambda a, y: 0.86 + 0.17 * np.sqrt(np.abs(np.cos(ribs / 2 * a + 0.25 * np.sin(2 * a)))) + 0 * y)
    peel = s.own(skin("d2742a", 0.36).painted(paint).bumped(lambda p: 0.03 * fbm(p, 1.2, 4, 4)))
    with s.at(turn=rng.uniform(-10, 10)):
        body(s, profile, peel, after(lobes, lumpy(14, 0.025, rng.randrange(40))), around=132, smooth=4)

        def cork(p: np.ndarray) -> np.ndarray:
            return mixed(between("6a6a34", "9a9358", 0.5 + 0.6 * fbm(p * (3, 0.6, 3), 1.4, 4, 2)), "8a7448", step(16, 19, p[:, 1]) * 0.6)

        stem = skin("84804a", 0.6).painted(cork).bumped(lambda p: 0.08 * fbm(p * (2.5, 0.5, 2.5), 1.2, 3, 4))
        twist = swelling(lambda a, y: 1 + 0.16 * np.cos(5 * a + 0.25 * y))

        def bent(p: np.ndarray) -> np.ndarray:
            t = np.maximum(p[:, 1] - 14.5, 0)
            return np.asarray(p + np.stack((0.09 * t**2, 0 * t, 0.03 * t**2), -1))

        body(
            s,
            [(2.9, 13.4), (2.2, 14.2), (1.4, 15.2), (1.1, 17), (1.15, 18.8), (1.35, 19.7), (1.2, 20.0), (0, 19.9)],
            stem,
            after(twist, bent),
            around=48,
        )
    settled(s)
