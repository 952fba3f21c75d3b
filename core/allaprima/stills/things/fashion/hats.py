"""Hats and caps."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fashion.fabrics import leather, woollen


def _felt(colour: str) -> Matter:
    return Matter(colour, roughness=0.95, shine=0.25, fuzz=0.3).bumped(lambda p: 0.008 * noise(p, 0.18, 8))


def _warped(
    s: Solid, profile: Sequence[Point], matter: Matter, warp: Callable[[np.ndarray], np.ndarray], *, smooth: int = 0, around: int = 64
) -> None:
    """A lathe whose points (N, 3) are moved by `warp`."""
    line = meshes.curve(profile, smooth) if smooth else profile
    ring = np.array([(max(1e-3, p[0]), p[1]) for p in line])
    angle = np.linspace(0, 2 * math.pi, around + 1)
    points = np.stack((ring[:, :1] * np.cos(angle), np.broadcast_to(ring[:, 1:], (len(ring), around + 1)), ring[:, :1] * np.sin(angle)), -1)
    s.add(meshes.grid(warp(points.reshape(-1, 3)).reshape(points.shape), round_u=True), matter)


def _oval(x: float, z: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda p: p * (x, 1, z)


@thing("straw hat, sun hat, panama hat@panama, beach hat", seen=24)
def straw_hat(s: Solid, rng: random.Random) -> None:
    panama = s.variant == "panama"

    def weave(p: np.ndarray) -> np.ndarray:
        around, up = (turned(p) * 40, np.where(p[:, 1] > 2.4, p[:, 1] * 3, np.hypot(p[:, 0], p[:, 2]) * 3))
        found: np.ndarray = 0.05 * np.sin(up * math.pi * 1.0) * (0.6 + 0.4 * np.sin(around))
        return found

    def colour(p: np.ndarray) -> np.ndarray:
        return between("cfa865", "ecd49a", 0.5 + 0.5 * fbm(p * (1, 3, 1), 1.0, 3, 2))

    straw = s.own(Matter("e2c588" if not panama else "efe4c8", roughness=0.8, shine=0.4).bumped(weave))
    if s.coat.matter is None and not s.coat.colours and not panama:
        straw = straw.painted(colour)

    def warp(p: np.ndarray) -> np.ndarray:
        far = np.hypot(p[:, 0], p[:, 2])
        a = np.arctan2(p[:, 0], p[:, 2])
        brim = step(9, 19, far)
        lift = brim * (0.9 * np.cos(2 * a + 0.5) + 0.5 * np.cos(3 * a)) + brim * 0.5
        dent = step(10.6, 12.5, p[:, 1]) * 1.6 * np.exp(-((p[:, 0] / 3.2) ** 2)) if panama else 0
        return np.stack((p[:, 0] * 0.93, p[:, 1] + lift - dent, p[:, 2] * 1.05), -1)

    wide = 15.5 if panama else 20
    with s.at(0, 0.6, 0, turn=15):
        _warped(
            s,
            [
                (wide, 0.4),
                (wide - 4, 0.3),
                (11.5, 0.9),
                (9.6, 1.6),
                (9.1, 3.0),
                (8.9, 6),
                (8.6, 9),
                (7.9, 11.3),
                (6.2, 12.6),
                (3, 13),
                (0, 13.1),
            ],
            straw,
            warp,
            smooth=5,
        )
        _warped(s, [(9.25, 2.4), (9.3, 2.6), (9.15, 5.4), (9.05, 5.6)], s.own(cloth("2b2b33" if panama else "8c2f2a"), 1), warp, smooth=3)


@thing("fedora, hat, felt hat, trilby, cowboy hat@cowboy, western hat@cowboy, stetson@cowboy", seen=18)
def fedora(s: Solid, rng: random.Random) -> None:
    cowboy = s.variant == "cowboy"
    felt = s.own(_felt("6b4a32") if not cowboy else leather("9a6a3c", 0.6))

    def warp(p: np.ndarray) -> np.ndarray:
        x, y, z = p.T
        far = np.hypot(x, z)
        a = np.arctan2(z, x)
        brim = step(9, 17, far)
        curl = (
            brim**1.4 * (7.5 * np.abs(np.sin(a)) ** 2.4 - 0.5)
            if cowboy
            else brim * (1.3 * (1 - np.cos(a)) / 2 - 1.2 * (1 + np.cos(a)) / 2 + 0.9 * np.abs(np.sin(a)))
        )
        high = step(7, 13, y)
        dent = high * 2.4 * np.exp(-((z / 2.1) ** 2)) * (1 - 0.15 * x / 8)
        pinch = high * 1.5 * np.exp(-(((x - 6) / 3.2) ** 2)) * np.tanh(z / 1.5)
        return np.stack((x * (1.12 - 0.02 * high), y + curl - dent, z * (0.9 - 0.10 * high) * (1 - 0.04 * brim * cowboy) - pinch), -1)

    wide = 17.5 if cowboy else 14.8
    lines = [
        (wide, 0.7),
        (wide - 0.2, 0.9),
        (wide - 3.5, 0.7),
        (10.6, 0.9),
        (9.3, 1.5),
        (8.9, 3),
        (8.5, 7),
        (7.9, 11),
        (7.0, 12.8),
        (4.5, 13.4),
        (2, 13.5),
        (0, 13.5),
    ]
    with s.at(0, 0.3 if not cowboy else -0.15, 0, turn=-35):
        _warped(s, lines, felt, warp, smooth=5, around=80)
        _warped(
            s,
            [(9.3, 1.7), (9.15, 2.0), (8.78, 5.6 if not cowboy else 3.6), (8.6, 5.7 if not cowboy else 3.7)],
            s.own(cloth("2a2220") if not cowboy else leather("4a2c18"), 1),
            warp,
            smooth=2,
            around=80,
        )


@thing("top hat, magician's hat, cylinder hat", seen=14)
def top_hat(s: Solid, rng: random.Random) -> None:
    silk = s.own(Matter("1c1b1e", roughness=0.35, fuzz=0.3))

    def warp(p: np.ndarray) -> np.ndarray:
        brim = step(9, 14, np.hypot(p[:, 0], p[:, 2]))
        return np.stack((p[:, 0] * 0.92, p[:, 1] + brim * 1.9 * (np.abs(p[:, 0]) / 14) ** 1.5, p[:, 2] * 1.05), -1)

    with s.at(turn=20):
        _warped(
            s,
            [
                (13.6, 0.6),
                (13.8, 0.75),
                (13.6, 0.9),
                (10, 0.25),
                (9.0, 0.5),
                (8.7, 1.2),
                (8.3, 6),
                (8.5, 11),
                (9.3, 15.2),
                (9.2, 15.6),
                (8.8, 15.7),
                (0, 15.7),
            ],
            silk,
            warp,
            smooth=4,
        )
        _warped(s, [(8.9, 0.7), (8.95, 0.9), (8.62, 4.2), (8.3, 4.4)], s.own(Matter("6e1a22", roughness=0.35, fuzz=0.2), 1), warp, smooth=2)


@thing("baseball cap, cap", seen=18)
def baseball_cap(s: Solid, rng: random.Random) -> None:
    def seams(p: np.ndarray) -> np.ndarray:
        a = np.abs((np.degrees(turned(p)) / 60 + 6.5) % 1 - 0.5) * np.hypot(p[:, 0], p[:, 2])
        found: np.ndarray = -0.06 * np.exp(-((a / 0.12) ** 2)) + 0.012 * np.sin(p[:, 0] * 40) * np.sin(p[:, 2] * 40)
        return found

    twill = s.own(Matter("2f4f7f", roughness=0.95, shine=0.3, fuzz=0.2).bumped(seams))
    with s.at(turn=-40):
        _warped(
            s,
            [(9.0, 0.1), (9.15, 1.5), (9.2, 4), (8.6, 7.4), (6.8, 10.2), (3.6, 12.0), (0, 12.5)],
            twill,
            lambda p: p * (0.9, 1, 1.05),
            smooth=5,
        )
        s.ball((0, 12.5, 0), (0.8, 0.4, 0.8), twill, detail=10)
        for k in range(6):
            a = math.radians(60 * k + 30)
            with s.at(6.2 * math.sin(a), 9.7, 6.6 * math.cos(a)):
                s.ball((0, 0, 0), 0.32, s.own(plastic("23395c", 0.7), 1), detail=8)
        brim = s.own(
            Matter("2f4f7f", roughness=0.95, shine=0.3, fuzz=0.2).bumped(lambda p: 0.03 * np.sin(np.hypot(p[:, 0], p[:, 2] - 4) * 7)), 1
        )
        u = np.linspace(-1, 1, 33)
        for lift in (0.0, 0.28):
            rows = []
            for t in np.linspace(0, 1, 12):
                x = 7.9 * u * (1 - 0.1 * t)
                base = 9.6 * np.sqrt(np.clip(1 - (u * 0.94) ** 2, 0, 1))
                far = base + t * 7.4 * np.clip(1 - np.abs(u) ** 3.2, 0, 1) ** 0.6
                rows.append(np.stack((x, 1.5 + lift - 1.3 * u**2 * (0.5 + 0.5 * t) - t * 0.5 + 0 * u, far), -1))
            s.sheet(np.array(rows), brim)


@thing("beanie, woolly hat, bobble hat, knit hat, knitted hat, winter hat", seen=12)
def beanie(s: Solid, rng: random.Random) -> None:
    def ribs(p: np.ndarray) -> np.ndarray:
        low = step(7.2, 6.6, p[:, 1])
        found: np.ndarray = 0.14 * np.abs(np.sin(turned(p) * 26)) * low + (1 - low) * 0.12 * np.sin(turned(p) * 36) * np.abs(
            np.sin(p[:, 1] * 5 + np.sign(np.sin(turned(p) * 36)))
        )
        return found

    knit = s.own(woollen("b8443c", ribs))
    _warped(
        s,
        [
            (8.7, 0.3),
            (9.3, 0.1),
            (9.8, 0.9),
            (9.9, 3.5),
            (9.7, 6.4),
            (9.3, 6.9),
            (8.9, 6.6),
            (9.2, 9),
            (8.9, 12.5),
            (7.3, 16),
            (4.2, 18.4),
            (1.2, 19.2),
            (0, 19.2),
        ],
        knit,
        lambda p: p * (1, 1, 0.8) + np.stack((0.3 * noise(p, 6, 1), 0 * p[:, 0], 0.3 * noise(p, 5, 2)), -1),
        smooth=4,
        around=96,
    )
    s.ball(
        (0.2, 21.4, 0),
        3.2,
        s.own(cloth("f0ebe0").bumped(lambda p: 0.25 * cells(p, 0.5, 3)), 1),
        shape=lambda w: 1 + 0.09 * noise(w * 4, 0.8, 2) + 0.04 * noise(w * 9, 0.6, 5),
        detail=30,
    )
