"""Butterflies, beetles and honeycombs."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from allaprima.stills.matter import Matter, leaf, metal
from allaprima.stills.mesh import Spot, curve, unit
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Part, Solid, matrix
from allaprima.stills.things.plants.petals import moved, sheets
from allaprima.stills.things.plants.shapes import add, settle, stalk


@thing("honeycomb, honey comb, piece of honeycomb, honeycomb piece", seen=38)
def honeycomb(s: Solid, rng: random.Random) -> None:
    wax = s.own(Matter("e9a834", roughness=0.4, soft=0.8)).painted(lambda p: 0.9 + 0.15 * noise(p, 0.8, 3))
    honey = Matter("d98512", roughness=0.04, soft=0.9)
    wall: list[list[Spot]] = []
    floor: list[list[Spot]] = []
    size, deep, thin = 0.52, 1.6, 0.065
    ring = [(math.sin(k * math.pi / 3), math.cos(k * math.pi / 3)) for k in range(6)]
    cells_ = [(x, z) for x in range(-8, 9) for z in range(-7, 8)]
    w = size * math.sqrt(3)
    keep = {}
    for x, z in cells_:
        cx, cz = (x + 0.5 * (z % 2)) * w, z * size * 1.5
        edge = math.hypot(cx / 6.2, cz / 4.7) + 0.12 * math.sin(cx * 1.7 + cz)
        if edge < 1:
            keep[x, z] = (cx, cz)
    for cx, cz in keep.values():
        full = rng.random() < 0.72
        level = deep - (0.12 if full else 1.0) - rng.uniform(0, 0.1)
        inner = [(cx + a * (size - thin), cz + b * (size - thin)) for a, b in ring]
        outer = [(cx + a * (size + 0.01), cz + b * (size + 0.01)) for a, b in ring]
        (floor if full or rng.random() < 0.6 else wall).append([(a, level, b) for a, b in inner])
        for k in range(6):
            n = (k + 1) % 6
            wall.append([(*_at(inner[k], level),), (*_at(inner[n], level),), (*_at(inner[n], deep),), (*_at(inner[k], deep),)])
            wall.append([(*_at(inner[k], deep),), (*_at(inner[n], deep),), (*_at(outer[n], deep),), (*_at(outer[k], deep),)])
            wall.append([(*_at(outer[k], 0),), (*_at(outer[n], 0),), (*_at(outer[n], deep),), (*_at(outer[k], deep),)])
    with s.at(turn=16):
        _flat(s, wall, wax)
        _flat(s, floor, honey)
    pool = [(0, 0.12), (5.6, 0.12), (6.8, 0.1), (7.2, 0.02)]
    s.lathe(pool[::-1], honey, smooth=4, shape=lambda a: 1 + 0.08 * np.sin(2 * a + 0.5) + 0.06 * np.sin(5 * a), around=64)


def _at(point: tuple[float, float], y: float) -> Spot:
    return point[0], y, point[1]


def _flat(s: Solid, polygons: Sequence[Sequence[Spot]], matter: Matter) -> None:
    """Flat faces, each with its own normal."""
    points: list[np.ndarray] = []
    normals: list[np.ndarray] = []
    faces: list[tuple[int, int, int]] = []
    for polygon in polygons:
        at = np.array(polygon)
        normal = unit(np.cross(at[1] - at[0], at[2] - at[0]))
        first = len(points)
        points += list(at)
        normals += [normal] * len(at)
        faces += [(first, first + k, first + k + 1) for k in range(1, len(at) - 1)]
    add(s, np.array(points), np.array(normals), np.array(faces), matter)


_FORE = (
    (0, 0),
    (0.6, 1.2),
    (1.8, 3.0),
    (3.4, 4.5),
    (4.6, 5.0),
    (5.0, 4.6),
    (4.7, 3.6),
    (4.2, 2.6),
    (3.9, 1.6),
    (3.3, 0.6),
    (2.0, -0.1),
    (0.8, -0.25),
)
_HIND = ((0, -0.1), (1.2, 0.2), (2.6, 0.2), (3.5, -0.5), (3.7, -1.6), (3.2, -2.7), (2.4, -3.3), (1.5, -3.2), (0.8, -2.3), (0.3, -1.2))


def _wing(outline: Sequence[tuple[float, float]], middle: tuple[float, float], side: float) -> np.ndarray:
    line = np.array(curve(outline, 4, closed=True))
    line = np.concatenate((line, line[:1]))
    share = np.linspace(0.0, 1, 8)[:, None]
    x = middle[0] + (line[None, :, 0] - middle[0]) * share
    z = middle[1] + (line[None, :, 1] - middle[1]) * share
    near = np.broadcast_to(1 - share, x.shape)
    y = 0.18 * np.sin(x * 0.7) + 0.04 * x
    return np.stack((x * side, y, -z, np.broadcast_to(x, x.shape), near, z), -1)


@thing("butterfly, monarch butterfly, blue butterfly@blue, morpho butterfly@blue, morpho@blue, moth@moth, white butterfly@white", seen=40)
def butterfly(s: Solid, rng: random.Random) -> None:
    first, second, dark = {
        "blue": ("1f6ad0", "5fc0ee", "14161f"),
        "moth": ("a98f6e", "d8c6a4", "5a4632"),
        "white": ("eeeadc", "f4f2ec", "4a463f"),
    }.get(s.variant, ("d9641a", "f0a03c", "1c1613"))

    def marks(p: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        x, z, rim = p[:, 0], p[:, 2], 1 - p[:, 1]
        a = np.arctan2(z + 0.15, x)
        ray = np.abs(((a * 4.3 + 0.35) % 1) - 0.5) * np.hypot(x, z) / 4.3
        wide = 0.045 + (0.0 if s.variant in ("white", "blue") else 0.03)
        vein = np.exp(-((ray / wide) ** 2)) * step(0.3, 0.8, np.hypot(x, z))
        edge = step(0.74, 0.82, rim + 0.03 * np.sin(a * 24)) if s.variant != "white" else step(0.86, 0.93, rim) * step(1.5, 3.5, z)
        dots = edge * step(0.36, 0.26, np.hypot(((a * 8.6) % 1) - 0.5, (rim - 0.905) * 5.2)) * (rim > 0.7)
        return vein, edge, dots

    def colour(p: np.ndarray) -> np.ndarray:
        vein, edge, dots = marks(p)
        base = between(second, first, np.hypot(p[:, 0], p[:, 2]) / 5 + 0.12 * noise(p, 0.7, 3))
        base = mixed(base, dark, np.maximum(0.85 * vein * (0.5 if s.variant in ("blue", "moth") else 1.0), edge))
        return mixed(base, "f1ece2", dots * (0.9 if s.variant != "moth" else 0.3))

    def shade(p: np.ndarray) -> np.ndarray:
        vein, edge, dots = marks(p)
        found: np.ndarray = 1.05 - 0.85 * np.maximum(vein, edge) + 1.1 * dots
        return found

    usual = s.own(leaf(first).but(roughness=0.4 if s.variant == "blue" else 0.6).painted(colour))
    usual = usual.painted(shade) if s.coat.colours or s.coat.matter else usual
    with s.at(0, 1.2, 0, turn=24):
        for side in (1, -1):
            with s.at(side * 0.16, 0.1, 0, lean=side * 24):
                pen = Solid()
                sheets(pen, [_wing(_FORE, (2.3, 1.9), side)], usual)
                sheets(pen, [moved(_wing(_HIND, (1.8, -1.1), side), matrix(y=-0.06))], usual)
                for part in pen.parts:
                    s.add(part.mesh, part.matter)
                    s.parts[-1] = _with_local(s.parts[-1], part.local)
        body = Matter(dark, roughness=0.8, fuzz=0.6)
        stalk(s, [(0, 0.05, -1.7), (0, 0.12, -0.9), (0, 0.1, 0.2), (0, 0.0, 1.9)], [0.2, 0.28, 0.22, 0.1], body, sides=12, smooth=5)
        s.ball((0, 0.12, -1.95), 0.2, body, detail=10)
        for side in (1, -1):
            stalk(s, [(side * 0.08, 0.2, -2.05), (side * 0.4, 0.6, -2.7), (side * 0.95, 0.8, -3.4)], [0.025, 0.02, 0.05], body, sides=6)
            for k in range(3):
                stalk(
                    s,
                    [(side * 0.1, 0, -1.3 + 0.5 * k), (side * 0.6, -0.35, -1.5 + 0.7 * k), (side * 0.8, -1.15, -1.7 + 0.9 * k)],
                    0.035,
                    body,
                    sides=5,
                )
    settle(s)


def _with_local(part: Part, local: np.ndarray) -> Part:
    return replace(part, local=local)


@thing("beetle, scarab, scarab beetle, stag beetle@stag", seen=34)
def beetle(s: Solid, rng: random.Random) -> None:
    shell = s.own(metal("3f9a5a", 0.2).but(metal=0.75))
    dark = Matter("24201e", roughness=0.25)
    with s.at(0, 1.0, 0, turn=32):

        def elytra(w: np.ndarray) -> np.ndarray:
            return 1 - 0.06 * np.exp(-((w[:, 0] / 0.035) ** 2)) * (w[:, 1] > 0) - 0.1 * (w[:, 1] < 0)

        ridged = shell.bumped(lambda p: 0.025 * np.sin(np.abs(p[:, 0]) * 13))
        s.ball((0, 0.15, -0.9), (1.35, 0.95, 1.9), ridged, shape=elytra, detail=36)
        s.ball((0, 0.1, 1.0), (1.05, 0.62, 0.72), shell, detail=20)
        s.ball((0, 0.0, 1.75), (0.6, 0.4, 0.5), shell, detail=16)
        s.ball((0, -0.25, -0.4), (1.1, 0.5, 1.8), dark, detail=12)
        for side in (1, -1):
            s.ball((side * 0.5, 0.1, 1.85), 0.14, dark, detail=8)
            if s.variant == "stag":
                stalk(
                    s,
                    [(side * 0.35, 0, 2.1), (side * 0.95, 0.15, 2.8), (side * 0.85, 0.25, 3.6), (side * 0.25, 0.3, 4.1)],
                    [0.2, 0.17, 0.13, 0.04],
                    dark,
                )
                stalk(s, [(side * 0.9, 0.2, 3.1), (side * 0.45, 0.25, 3.3)], [0.1, 0.03], dark)
            else:
                stalk(s, [(side * 0.3, 0.05, 2.1), (side * 0.6, 0.2, 2.5), (side * 0.95, 0.15, 2.7)], [0.05, 0.05, 0.12], dark, sides=6)
            for z, reach, way in ((1.0, 1.9, 0.9), (-0.3, 2.3, -0.3), (-1.2, 2.2, -1.4)):
                stalk(
                    s,
                    [
                        (side * 0.8, -0.25, z),
                        (side * reach * 0.75, 0.15, z + way * 0.5),
                        (side * reach, -0.6, z + way * 0.9),
                        (side * (reach + 0.35), -0.98, z + way * 1.35),
                    ],
                    [0.17, 0.15, 0.1, 0.04],
                    dark,
                    sides=7,
                )
    settle(s)
