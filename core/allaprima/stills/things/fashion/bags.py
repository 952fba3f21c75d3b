"""Bags, cases, wallets and purses."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, gold, matt, metal, plastic, steel
from allaprima.stills.patterns import cells, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fashion.fabrics import leather


def _block(
    s: Solid,
    rows: Sequence[tuple[float, float, float]],
    matter: Matter,
    *,
    power: float = 4.0,
    smooth: int = 0,
    around: int = 64,
    warp: Callable[[np.ndarray], np.ndarray] | None = None,
) -> None:
    """Rounded rectangles one above the other: (half its width, half its depth, height)."""
    line = np.array(meshes.curve(rows, smooth) if smooth else rows)
    angle = np.linspace(0, 2 * math.pi, around + 1)
    cos, sin = np.cos(angle), np.sin(angle)
    x = np.sign(cos) * np.abs(cos) ** (2 / power)
    z = np.sign(sin) * np.abs(sin) ** (2 / power)
    points = np.stack(
        (np.maximum(line[:, :1], 1e-3) * x, np.broadcast_to(line[:, 2:], (len(line), around + 1)), np.maximum(line[:, 1:2], 1e-3) * z), -1
    )
    if warp:
        points = warp(points.reshape(-1, 3)).reshape(points.shape)
    s.add(meshes.grid(points, round_u=True), matter)


@thing("handbag, leather handbag, bag, leather bag, ladies' handbag, designer bag, shoulder bag", seen=14)
def handbag(s: Solid, rng: random.Random) -> None:
    hide = s.own(leather("a8552f", 0.35))
    trim = s.own(leather("7d3c20", 0.35), 1)
    brass = gold(0.12)
    with s.at(turn=-18):
        _block(
            s,
            [
                (12.6, 4.4, 0.25),
                (13.6, 5.5, 0.5),
                (13.9, 5.8, 1.6),
                (13.6, 5.4, 7),
                (12.7, 4.3, 14),
                (12.0, 3.0, 19),
                (11.7, 2.0, 20.0),
                (11.0, 0.8, 20.3),
                (0, 0, 20.3),
            ],
            hide,
            smooth=4,
        )
        u, v = np.linspace(-1, 1, 33), np.linspace(0, 1, 24)
        path = np.array(meshes.curve([(19.0, -3.0), (20.5, -1.4), (20.8, 0.2), (20.2, 2.0), (18.6, 3.5), (14, 4.9), (9.0, 5.75)], 6))
        rows = []
        for a in v:
            reach = a * (1 - 0.24 * np.abs(u) ** 4)
            at = reach * (len(path) - 1)
            y, z = (np.interp(at, range(len(path)), path[:, 0]), np.interp(at, range(len(path)), path[:, 1]))
            x = u * (12.05 + 0.085 * np.clip(20 - y, 0, 20))
            curl = 0.22 * np.sin(min(1, 6 * (1 - a)) * math.pi / 2) * np.clip(9 * (1 - np.abs(u)), 0, 1) ** 0.5
            rows.append(np.stack((x, y + curl * 0.6, z + curl * np.sign(z + 0.4) - 0.9 * np.abs(u) ** 8), -1))
        flap = np.array(rows)
        s.sheet(flap, hide)
        edge = [tuple(p) for p in [*flap[6:-1, 0], *flap[-1], *flap[-2:5:-1, -1]]]
        s.tube(edge, 0.14, trim, sides=8)
        s.box((0, 9.4, 6.3), (3.4, 2.2, 0.5), brass, radius=0.24)
        s.box((0, 9.1, 6.6), (1.4, 1.0, 0.4), brass, radius=0.19)
        for z in (2.0, -2.2):
            s.tube(
                [
                    (-7, 19.6, z),
                    (-6.8, 23.5, z * 0.9),
                    (-4.6, 28.4, z * 0.7),
                    (0, 30.4, z * 0.6),
                    (4.6, 28.4, z * 0.7),
                    (6.8, 23.5, z * 0.9),
                    (7, 19.6, z),
                ],
                0.55,
                trim,
                smooth=6,
                sides=12,
            )
            for x in (-7, 7):
                with s.at(x, 20.2, z + 0.05, tilt=90):
                    s.ring((0, 0, 0), 0.85, 0.18, brass, sides=10)
                s.box((x, 18.2, z + math.copysign(0.9, z)), (1.8, 3.2, 0.35), trim, radius=0.15)
        for x in (-11, 11):
            for z in (-4, 4):
                s.ball((x, 0.3, z), (0.6, 0.3, 0.6), brass, detail=8)


@thing("backpack, rucksack, school bag, knapsack", seen=14)
def backpack(s: Solid, rng: random.Random) -> None:
    def weave(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.015 * np.sin(p[:, 0] * 22) * np.sin(p[:, 1] * 22) + 0.25 * noise(p, 9, 2)
        return found

    body = s.own(Matter("3f5f6b", roughness=0.8, shine=0.5).bumped(weave))
    trim = s.own(leather("9a6238", 0.45), 1)
    dark = plastic("22252a", 0.5)
    with s.at(turn=-22):
        _block(
            s,
            [
                (11, 6, 0.1),
                (13.4, 7.6, 0.5),
                (14.2, 8.2, 2.5),
                (14.4, 8.4, 12),
                (14.0, 7.8, 26),
                (13.0, 6.6, 35),
                (10.8, 5.2, 40),
                (7, 3.4, 43),
                (0, 0, 43.8),
            ],
            body,
            smooth=5,
            power=3.2,
        )
        with s.at(0, 0, 7.2):
            _block(
                s,
                [(9, 2, 3), (10.8, 3.2, 3.5), (11.2, 3.9, 6), (11.1, 3.8, 13), (10.6, 3.1, 18), (8.8, 1.6, 20.2), (0, 0, 20.6)],
                body,
                smooth=5,
                power=3.2,
            )
            s.tube(
                [
                    (-10.75, 9, 2.6),
                    (-10.4, 16, 2.4),
                    (-8.6, 18.6, 2.0),
                    (0, 19.2, 2.55),
                    (8.6, 18.6, 2.0),
                    (10.4, 16, 2.4),
                    (10.75, 9, 2.6),
                ],
                0.28,
                dark,
                smooth=6,
                sides=8,
            )
            s.box((9.4, 17.1, 2.9), (0.5, 2.6, 0.25), steel(), radius=0.12)
            s.box((0, 11, 3.95), (5, 4.2, 0.3), trim, radius=0.14)
        s.tube(
            [
                (-13.9, 18, 4.6),
                (-13.3, 31, 4.4),
                (-10.6, 37.6, 3.8),
                (-5, 40.6, 2.7),
                (0, 41.3, 2.5),
                (5, 40.6, 2.7),
                (10.6, 37.6, 3.8),
                (13.3, 31, 4.4),
                (13.9, 18, 4.6),
            ],
            0.32,
            dark,
            smooth=6,
            sides=8,
        )
        s.box((8.2, 38.0, 4.2), (0.6, 3.4, 0.3), steel(), radius=0.14)
        s.tube([(-4, 41.2, -2), (-3.8, 44.8, -2.2), (0, 46.4, -2.3), (3.8, 44.8, -2.2), (4, 41.2, -2)], 0.8, trim, smooth=6, flat=0.5)
        for side in (1, -1):
            s.tube(
                [(side * 4, 39, -5.2), (side * 8, 38, -9), (side * 12.5, 27, -11), (side * 14.5, 14, -9.5), (side * 14.2, 5, -6)],
                1.5,
                trim,
                smooth=6,
                flat=0.35,
            )
            s.tube([(side * 14.6, 9, 6.2), (side * 14.9, 9.4, 0), (side * 14.6, 9, -5)], 0.6, trim, smooth=5, flat=0.5)
        _block(s, [(14.0, 8.0, 2.2), (14.75, 8.75, 2.3), (14.85, 8.85, 4.5), (14.7, 8.7, 4.7), (14.2, 8.2, 4.75)], trim, power=3.2)


@thing("suitcase, trolley case, luggage, travel case, carry-on", seen=14)
def suitcase(s: Solid, rng: random.Random) -> None:
    def ribs(p: np.ndarray) -> np.ndarray:
        inside = step(17.6, 16.0, np.abs(p[:, 0])) * step(27, 24, np.abs(p[:, 1] - 33))
        found: np.ndarray = 0.35 * inside * np.sqrt(np.abs(np.sin(p[:, 0] * math.pi / 4.2)))
        return found

    shell = s.own(plastic("2f6f78", 0.28).bumped(ribs))
    dark = plastic("26282c", 0.4)
    with s.at(turn=-30):
        for z in (6.1, -6.1):
            s.box((0, 33, z), (39, 56, 11.8), shell, radius=5.0)
        s.box((0, 33, 0), (38.2, 55.2, 5), shell, radius=2.4)
        outline = []
        for x, y, start in ((14.6, 56.2, 0), (-14.6, 56.2, 90), (-14.6, 9.8, 180), (14.6, 9.8, 270)):
            for k in range(7):
                a = math.radians(start + 15 * k)
                outline.append((x + 4.7 * math.cos(a), y + 4.7 * math.sin(a), 0.0))
        s.tube(outline, 0.5, metal("8d9095", 0.3), sides=10, closed=True)
        for x in (-15, 15):
            for z in (-7.5, 7.5):
                s.box((x, 5.2, z), (4.4, 2.6, 4.4), dark, radius=1)
                for side in (-0.9, 0.9):
                    with s.at(x + side, 2.6, z, lean=90):
                        s.lathe([(0, -0.7), (2.2, -0.7), (2.55, -0.4), (2.6, 0), (2.55, 0.4), (2.2, 0.7), (0, 0.7)], dark, around=32)
                        s.lathe([(0, -0.75), (1.1, -0.75), (1.1, 0.75), (0, 0.75)], metal("9a9da2", 0.3), around=20)
        for x in (-7, 7):
            s.tube([(x, 58, -8.6), (x, 88, -8.6)], 0.75, steel(0.2), sides=14)
            s.tube([(x, 58, -8.6), (x, 73, -8.6)], 1.0, steel(0.25), sides=14)
        s.box((0, 89.4, -8.6), (17, 3.0, 3.6), dark, radius=1.4)
        s.box((0, 61, -8.6), (19, 1.2, 4.6), dark, radius=0.5)
        s.tube([(-6, 60.6, 1), (-5.6, 63.2, 1), (-3, 64.2, 1), (3, 64.2, 1), (5.6, 63.2, 1), (6, 60.6, 1)], 0.9, dark, smooth=5, flat=1.5)
        s.tube([(19.2, 40, 1), (21.6, 39.4, 1), (22.4, 37, 1), (22.4, 29, 1), (21.6, 26.6, 1), (19.2, 26, 1)], 0.9, dark, smooth=5)
        s.box((19.3, 48, 0), (1.2, 5, 4.4), metal("8d9095", 0.3), radius=0.5)


@thing("wallet, leather wallet", seen=38)
def wallet(s: Solid, rng: random.Random) -> None:
    def stitched(p: np.ndarray) -> np.ndarray:
        edge = np.minimum(5.6 - np.abs(p[:, 0]), 4.7 - np.abs(p[:, 2]))
        along = np.where(5.6 - np.abs(p[:, 0]) < 4.7 - np.abs(p[:, 2]), p[:, 2], p[:, 0])
        found: np.ndarray = (
            0.012 * cells(p, 0.22, 5)
            - 0.05 * np.exp(-(((edge - 0.45) / 0.08) ** 2))
            + 0.05 * np.exp(-(((edge - 0.45) / 0.06) ** 2)) * step(-0.3, 0.3, np.sin(along * 16))
        )
        return found

    hide = s.own(Matter("6b3f24", roughness=0.42, shine=0.8).bumped(stitched))
    with s.at(turn=24):
        with s.at(0, 0.45, 0):
            s.box((0, 0, 0), (11.2, 0.75, 9.4), hide, radius=0.3)
        for k, (colour, out) in enumerate((("c9cfd6", 0.9), ("3b6ea8", 0.55), ("b8bcae", 0.75))):
            s.box((-0.3 + 0.4 * k, 0.92 + 0.12 * k, 0.1 - out), (8.6, 0.08, 8.9), plastic(colour, 0.3), radius=0.03)
        s.box((0.2, 1.33, -0.15), (10.4, 0.1, 9.0), matt("a9bf9a"), radius=0.04)
        with s.at(-5.6, 0.95, 0, lean=6):
            s.box((5.6, 0.55, 0.1), (11.2, 0.5, 9.4), hide, radius=0.24)
        s.tube([(-5.5, 0.9, -4.5), (-5.5, 0.9, 4.6)], 0.72, hide, sides=16)


@thing("purse, coin purse, change purse, clutch, clutch bag", seen=16)
def purse(s: Solid, rng: random.Random) -> None:
    def quilt(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.16 * np.sqrt(np.abs(np.sin((p[:, 0] + p[:, 1]) * 1.5) * np.sin((p[:, 0] - p[:, 1]) * 1.5)))
        return found

    silk = s.own(Matter("a3304f", roughness=0.5, fuzz=0.3).bumped(quilt))
    brass = gold(0.12)
    with s.at(turn=-16):
        _block(
            s,
            [
                (5.5, 1.6, 0.05),
                (7.6, 2.9, 0.5),
                (8.6, 3.6, 2.4),
                (8.5, 3.4, 5.0),
                (7.6, 2.2, 7.8),
                (6.6, 1.1, 9.6),
                (6.2, 0.6, 10.0),
                (0, 0, 10),
            ],
            silk,
            smooth=5,
            power=2.5,
        )
        for z in (0.45, -0.45):
            s.tube(
                [
                    (-8.1, 6.3, z),
                    (-7.4, 8.6, z),
                    (-6.0, 10.1, z),
                    (-3, 10.5, z),
                    (3, 10.5, z),
                    (6.0, 10.1, z),
                    (7.4, 8.6, z),
                    (8.1, 6.3, z),
                ],
                0.38,
                brass,
                smooth=6,
                sides=12,
            )
        s.ball((-0.45, 11.3, 0.3), 0.62, brass, detail=14)
        s.ball((0.45, 11.3, -0.3), 0.62, brass, detail=14)
        for x in (-8.1, 8.1):
            s.ball((x, 6.3, 0), 0.62, brass, detail=12)
