"""Violins, cellos and harps."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, matt, metal, plastic, silver
from allaprima.stills.mesh import Point
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.finishes import CHROME, EBONY, STRING, varnished
from allaprima.stills.things.music.fretting import mirrored, scaled, strung


def _fiddle(s: Solid, varnish: Matter, deep: float) -> None:
    """A violin from y = 0, its ribs so deep, its front about z = deep / 2 + 1."""
    outline = mirrored(
        [(0, 0), (5.2, 0.3), (9.0, 3.0), (10.4, 8.0), (9.2, 12.6), (9.6, 14.2)],
        [(9.0, 14.3), (6.9, 16.0), (5.6, 19.2), (6.0, 22.0), (7.6, 23.6)],
        [(8.2, 23.8), (7.6, 25.4), (8.3, 29.6), (6.8, 33.6), (3.0, 35.4), (0, 35.7)],
    )
    s.plate(scaled(outline, 0.955, 17.6), deep, varnish, bevel=0.1)
    for sign in (-1, 1):
        with s.at(0, 0, sign * (deep / 2 + 0.15)):
            s.plate(outline, 0.9, varnish, bevel=0.3)
        y = np.linspace(0.02, 0.98, 34)[:, None] * 35
        right = np.array([max((x for x, _ in _crossed(outline, float(v))), default=0.1) for v in y[:, 0]])
        right = np.convolve(np.pad(right, 2, mode="edge"), np.ones(5) / 5, "valid")[:, None] * 0.9
        u = np.linspace(-1, 1, 25)[None]
        z = 1.3 * (1 - u**2) * np.sin(math.pi * (y / 35.7)) ** 0.6
        points = np.stack((right * u, np.broadcast_to(y, (34, 25)), sign * (deep / 2 + 0.5 + z)), -1)
        s.sheet(points if sign > 0 else points[:, ::-1], varnish)
    front = deep / 2 + 0.6
    for side in (-1, 1):
        hole = [
            (2.0, 21.6, 0.9),
            (2.7, 22.2, 0.8),
            (3.1, 21.4, 0.72),
            (3.2, 18.6, 0.72),
            (3.6, 15.8, 0.55),
            (4.4, 15.0, 0.4),
            (4.7, 15.8, 0.28),
        ]
        s.tube(
            [(side * x, yy, front + z - 0.05) for x, yy, z in hole],
            [0.42, 0.3, 0.24, 0.26, 0.24, 0.3, 0.4],
            matt("150c08"),
            smooth=5,
            flat=1.0,
            sides=10,
        )
    with s.at(0, 0, front + 1.6):
        s.plate([(-0.9, 2.4), (0.9, 2.4), (2.2, 11.2), (1.6, 12.4), (-1.6, 12.4), (-2.2, 11.2)], 0.9, EBONY, bevel=0.3)
    with s.at(0, 18.4, front + 1.0, tilt=90):
        s.plate(
            [(-2.2, 0), (-1.4, 0), (-0.8, 0.9), (0.8, 0.9), (1.4, 0), (2.2, 0), (2.1, 2.2), (0, 3.0), (-2.1, 2.2)],
            0.45,
            varnished("d8b27a", "b98a50", 0.4),
            bevel=0.05,
        )
    with s.at(0, 23, front + 2.6, tilt=-2.6):
        s.plate([(-2.1, 0), (2.1, 0), (1.2, 27), (-1.2, 27)], 0.9, EBONY, bevel=0.3)
    s.tube([(0, 34.6, front + 0.6), (0, 38, front + 0.4), (0, 50, front - 0.3)], [1.7, 1.3, 1.15], varnish, flat=0.8, smooth=4)
    scroll = [
        (0, 49, front - 0.4),
        (0, 53, front - 1.2),
        (0, 57, front - 2.6),
        (0, 59.2, front - 2.4),
        (0, 59.4, front - 0.7),
        (0, 57.6, front - 0.5),
        (0, 57.2, front - 1.9),
    ]
    s.tube(scroll, [1.15, 1.1, 1.0, 0.95, 0.9, 0.8, 0.7], varnish, smooth=5)
    for k in range(4):
        side = -1 if k % 2 else 1
        y0 = 51 + k * 1.4
        s.tube([(-side * 1.4, y0, front - 1.0 - k * 0.3), (side * 2.6, y0, front - 1.0 - k * 0.3)], [0.26, 0.36], EBONY, sides=10)
        s.ball((side * 3.4, y0, front - 1.0 - k * 0.3), (0.9, 0.75, 0.36), EBONY, detail=10)
    strung(s, 4, (0, 12, front + 2.2), (0, 18.4, front + 3.9), (2.2, 3.2), 0.09)
    strung(s, 4, (0, 18.4, front + 3.9), (0, 50, front + 1.8), (3.2, 1.7), 0.09)


def _crossed(outline: Sequence[Point], y: float) -> list[Point]:
    found = []
    for (x0, y0), (x1, y1) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (y0 - y) * (y1 - y) <= 0 and y0 != y1:
            found.append((x0 + (x1 - x0) * (y - y0) / (y1 - y0), y))
    return found


def _bow(s: Solid, long: float) -> None:
    """Along y around the origin, its hair towards -x."""
    half = long / 2
    s.tube(
        [(0, -half, 0), (-0.5, -half * 0.2, 0), (-0.4, half * 0.5, 0), (0, half, 0)],
        [0.42, 0.38, 0.34, 0.3],
        varnished("8a4a24", "5a2a12"),
        smooth=6,
        sides=10,
    )
    s.box((-1.5, -0.0, 0), (0.12, long - 7, 0.9), matt("ece6d6"))
    s.box((-1.1, -half + 5, 0), (2.0, 4.2, 1.0), EBONY, radius=0.3)
    s.plate([(0.2, half - 2), (0.2, half + 0.6), (-1.0, half + 0.4), (-1.8, half - 2.6), (-1.2, half - 3.0)], 0.8, EBONY, bevel=0.15)
    s.tube([(0, -half, 0), (0, -half - 1.6, 0)], 0.42, silver(), sides=12)


@thing("violin, fiddle, violin and bow, viola", seen=50)
def violin(s: Solid, rng: random.Random) -> None:
    varnish = s.own(varnished("b0602c", "93481d", 0.12))
    with s.at(-2, 3.45, 0, tilt=-90, turn=-38), s.at(-3, -29, 0):
        _fiddle(s, varnish, 3.2)
    with s.at(9, 1.0, 9, tilt=-90, turn=-50):
        _bow(s, 70)


@thing("cello, double bass", seen=8)
def cello(s: Solid, rng: random.Random) -> None:
    varnish = s.own(varnished("a4572a", "86411c", 0.12))
    with s.at(0, 0.05, 0, turn=18, tilt=-8):
        s.tube([(0, 0.3, 0), (0, 14, 0)], [0.35, 0.6], CHROME, sides=12)
        with s.at(0, 13, 0, scale=2.1):
            _fiddle(s, varnish, 5.2)


@thing("harp", seen=8)
def harp(s: Solid, rng: random.Random) -> None:
    gilt = s.own(metal("e3b65c", 0.2))
    wood = _too(s)
    with s.at(4, 0, 0, turn=22):
        s.box((0, 2, 0), (44, 4, 26), gilt, radius=1.2)
        with s.at(-18, 4, 0):
            s.lathe(
                [
                    (5.2, 0),
                    (5.2, 2),
                    (4.2, 3),
                    (4.8, 5),
                    (3.2, 8),
                    (3.0, 10),
                    (2.8, 118),
                    (3.2, 120),
                    (4.8, 124),
                    (5.2, 128),
                    (3.6, 131),
                    (4.2, 133),
                    (4.6, 136),
                    (2.6, 140),
                    (0, 141.5),
                ],
                gilt,
                around=72,
                shape=lambda a: 1 + 0.035 * np.cos(12 * a),
            )
        neck = [(-18, 136, 0), (-10, 141, 0), (0, 138, 0), (12, 126, 0), (24, 117, 0), (38, 118, 0), (45, 122, 0)]
        s.tube(neck, [3.4, 4.2, 4.4, 4.2, 4.0, 4.6, 4.0], gilt, smooth=7, flat=0.8, sides=18)
        s.tube([(-1, 12, 0), (12, 42, 0), (29, 82, 0), (44, 119, 0)], [8.0, 8.2, 6.5, 4.6], wood, smooth=5, sides=24)
        line = np.array(meshes.curve(neck, 12))
        for k in range(26):
            t = k / 25
            x0, y0 = -2 + 40 * t, 10 + 96 * t
            x1 = -12 + 46 * t + 4
            y1 = float(np.interp(x1, line[:, 0], line[:, 1])) - 2
            red = k % 7 == 0
            s.tube([(x0, y0, 3.4), (x1, y1, 3.4)], 0.17, plastic("b2302a", 0.3) if red else STRING, sides=6)


def _too(s: Solid) -> Matter:
    usual = varnished("b98146", "7f4d22")
    return s.own(usual, 0 if s.coat.matter is not None else 1)
