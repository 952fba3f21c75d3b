"""Sketches of what stands in a street: people, lamps, trees without leaves, signs. As in `sketch`, one high."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from allaprima.scenes.sketch import Sketch, scaled

_COATS = (
    "3a4250",
    "5a3a34",
    "7a6a54",
    "2c2e34",
    "a05a3c",
    "4a5a4a",
    "8a3038",
    "c0a884",
    "35506a",
    "6a6a70",
)
_LEGS = ("23262c", "2e3440", "3a3430", "1e1f24", "4a4e58")
_SKIN = ("e0b494", "c48e68", "8a5c40", "f0cbb0", "6a4632")
_HAIR = ("2a2220", "4a3426", "7a5a3a", "1c1a1a", "a8a098")
UMBRELLAS = ("a82c30", "28303c", "34608a", "d8a030", "3a6a54", "6a3a62", "1f2228", "c85a34")
NEONS = ("ff4a8c", "3ce0ff", "ffb43c", "9a6cff", "5cff9a", "ff5a3c", "fff0c8")


def person(s: Sketch, rng: random.Random, *, umbrella: bool) -> None:
    """Plain, seen from behind or from the front, which makes no difference from afar."""
    coat, legs, skin, hair = (rng.choice(codes) for codes in (_COATS, _LEGS, _SKIN, _HAIR))
    step, long = rng.uniform(0.02, 0.075), rng.random() < 0.5
    hem = 0.3 if long else 0.44
    for side in (-1, 1):
        foot = side * 0.045 + (step if side > 0 else -step) * 0.6
        lift = 0.012 if side > 0 else 0.0
        tone = scaled(legs, 1.0 if side < 0 else 0.82)
        s.polygon(
            [
                (side * 0.085, 0.5),
                (0.0, 0.5),
                (foot + side * -0.02, lift + 0.03),
                (foot + side * 0.03, lift + 0.03),
            ],
            tone,
        )
        s.polygon(
            [
                (foot - 0.035, lift),
                (foot + 0.035, lift),
                (foot + 0.03, lift + 0.045),
                (foot - 0.03, lift + 0.045),
            ],
            "1c1a1a",
        )
    s.polygon(
        [
            (-0.07, 0.835),
            (0.07, 0.835),
            (0.125, 0.79),
            (0.115, 0.6),
            (0.13, hem),
            (-0.13, hem),
            (-0.115, 0.6),
            (-0.125, 0.79),
        ],
        coat,
    )
    s.polygon(
        [(0.02, 0.835), (0.07, 0.835), (0.125, 0.79), (0.115, 0.6), (0.13, hem), (0.03, hem)],
        scaled(coat, 0.78),
    )
    swing = rng.uniform(-0.03, 0.03)
    s.line([(-0.118, 0.78), (-0.15, 0.62), (-0.14 + swing, 0.47)], 0.052, scaled(coat, 1.08))
    s.disc(-0.14 + swing, 0.455, 0.02, skin)
    if umbrella:
        s.line([(0.118, 0.78), (0.16, 0.66), (0.1, 0.72)], 0.052, scaled(coat, 0.7))
        s.line([(0.1, 0.68), (0.06, 1.16)], 0.009, "26241f")
    else:
        s.line([(0.118, 0.78), (0.15, 0.62), (0.14 - swing, 0.47)], 0.052, scaled(coat, 0.7))
        s.disc(0.14 - swing, 0.455, 0.02, scaled(skin, 0.85))
        if rng.random() < 0.45:  # a bag
            s.box(
                0.11 - swing,
                0.3,
                0.2 - swing,
                0.44,
                rng.choice(("b08a5c", "3a3430", "d8d0c0", "8a3038")),
            )
    s.box(-0.025, 0.82, 0.025, 0.87, scaled(skin, 0.85))
    s.disc(0.0, 0.92, 0.05, skin, 0.064)
    s.disc(0.0, 0.938, 0.054, hair, 0.056)
    if rng.random() < 0.35:
        s.disc(0.0, 0.9, 0.058, hair, 0.075)
    if umbrella:
        canopy(s, 0.05, 1.06, rng.uniform(0.36, 0.42), rng.choice(UMBRELLAS))


def canopy(s: Sketch, x: float, y: float, wide: float, code: str) -> None:
    """Of an umbrella: gores, lighter on the left."""
    gores, high = 5, wide * 0.58
    for k in range(gores):
        a, b = -1 + 2 * k / gores, -1 + 2 * (k + 1) / gores
        points = []
        for m in range(9):
            t = a + (b - a) * m / 8
            points.append((x + wide * t, y + 0.03 * math.sin(math.pi * m / 8) + 0.02 * (1 - t * t)))
        rise = [
            (x + wide * b * math.cos(q), y + 0.02 + high * math.sin(q))
            for q in (0.35, 0.8, 1.2, math.pi / 2)
        ]
        fall = [
            (x + wide * a * math.cos(q), y + 0.02 + high * math.sin(q))
            for q in (math.pi / 2, 1.2, 0.8, 0.35)
        ]
        s.polygon(points + rise + fall, scaled(code, 1.18 - 0.13 * k))
    s.line([(x, y + high), (x, y + high + 0.06)], 0.01, "26241f")


def lamp(s: Sketch, rng: random.Random) -> None:
    """Of a modern city: an arm reaches over the carriageway."""
    s.polygon([(-0.016, 0.0), (0.016, 0.0), (0.012, 0.14), (-0.012, 0.14)], "3a3e42")
    s.line([(0.0, 0.0), (0.0, 0.95)], 0.013, "4a4e52")
    s.line([(0.0, 0.9), (0.03, 0.97), (0.1, 0.995), (0.24, 1.0)], 0.01, "4a4e52")
    s.polygon([(0.17, 1.01), (0.3, 1.0), (0.31, 0.985), (0.17, 0.985)], "55595e")
    s.polygon([(0.185, 0.985), (0.3, 0.985), (0.29, 0.975), (0.19, 0.975)], "f4e8cc")
    s.glows.append((0.24, 0.975, 0.05, "ffc884"))


def old_lamp(s: Sketch, rng: random.Random) -> None:
    """A post with a lantern upon it."""
    iron = "26282a"
    s.polygon([(-0.032, 0.0), (0.032, 0.0), (0.018, 0.09), (-0.018, 0.09)], iron)
    s.line([(0.0, 0.08), (0.0, 0.82)], 0.02, iron)
    s.line([(-0.05, 0.77), (0.05, 0.77)], 0.01, iron)
    lantern(s, 0.0, 0.82, 0.16)


def lantern(s: Sketch, x: float, y: float, high: float) -> None:
    """Four panes under a roof; of its lower end the place."""
    iron, h = "26282a", high
    s.polygon(
        [
            (x - 0.2 * h, y),
            (x + 0.2 * h, y),
            (x + 0.36 * h, y + 0.7 * h),
            (x - 0.36 * h, y + 0.7 * h),
        ],
        "f8e6bc",
    )
    for side in (-1, 0, 1):
        s.line([(x + side * 0.2 * h, y), (x + side * 0.36 * h, y + 0.7 * h)], 0.05 * h, iron)
    s.polygon(
        [
            (x - 0.44 * h, y + 0.7 * h),
            (x + 0.44 * h, y + 0.7 * h),
            (x + 0.1 * h, y + h),
            (x - 0.1 * h, y + h),
        ],
        iron,
    )
    s.line([(x - 0.22 * h, y), (x + 0.22 * h, y)], 0.08 * h, iron)
    s.glows.append((x, y + 0.36 * h, 0.42 * h, "ffbe70"))


def wall_lantern(s: Sketch, rng: random.Random) -> None:
    """On an arm of iron; the wall is at x = 0, to the left of it."""
    s.line([(0.0, 0.62), (0.2, 0.95), (0.5, 0.95)], 0.05, "26282a")
    s.line([(0.0, 0.9), (0.5, 0.95)], 0.05, "26282a")
    lantern(s, 0.5, 0.1, 0.84)


def leafy_tree(s: Sketch, rng: random.Random, leaves: Sequence[str], clusters: int) -> None:
    """A street tree: a straight trunk, and a crown of clusters of leaves, lit from the upper left."""
    s.polygon([(-0.028, 0.0), (0.028, 0.0), (0.02, 0.4), (-0.018, 0.4)], "5c4a3c")
    s.polygon([(0.006, 0.0), (0.028, 0.0), (0.02, 0.4), (0.004, 0.4)], "43352a")
    for side in (-1, 0, 1):
        s.line([(0.0, 0.3), (side * 0.14, 0.6)], 0.02, "4c3d31")
    heaps = [
        (rng.uniform(-0.2, 0.2), rng.uniform(0.5, 0.82), rng.uniform(0.12, 0.19)) for _ in range(9)
    ]
    heaps += [(0.0, 0.62, 0.24), (-0.14, 0.58, 0.17), (0.15, 0.58, 0.17), (0.0, 0.8, 0.17)]
    heaps.sort(key=lambda heap: -heap[1] * 0.4 + heap[0] * 0.3)
    grain = 0.5 / math.sqrt(clusters)
    for x, y, r in heaps:
        count = max(6, round(clusters * r * r / 0.42))
        for _ in range(count):
            a, d = rng.uniform(0, math.tau), r * math.sqrt(rng.random())
            px, py = x + d * math.cos(a), y + 0.85 * d * math.sin(a)
            light = (
                0.62
                + 0.5 * ((py - y) * 0.75 - (px - x) * 0.6) / r
                + 0.5 * (py - 0.66)
                + rng.uniform(-0.12, 0.12)
            )
            size = grain * rng.uniform(0.6, 1.25)
            s.disc(
                px,
                py,
                size,
                scaled(rng.choice(leaves), max(0.34, min(1.25, light))),
                size * rng.uniform(0.55, 0.95),
            )


def bare_tree(s: Sketch, rng: random.Random, *, snow: bool) -> None:
    """A trunk and its boughs."""

    def bough(x: float, y: float, turn: float, long: float, wide: float) -> None:
        ex, ey = x + long * math.sin(turn), y + long * math.cos(turn)
        s.line([(x, y), (ex, ey)], wide, "4a3c34")
        if snow and abs(turn) > 0.25:
            s.line([(x, y + wide * 0.5), (ex, ey + wide * 0.5)], max(0.003, wide * 0.45), "e4e9f2")
        if long > 0.05:
            for side in (-1, 0, 1) if long < 0.2 else (-1, 1):
                bough(
                    ex,
                    ey,
                    turn * 0.85 + (side or rng.uniform(-0.4, 0.4)) * rng.uniform(0.25, 0.62),
                    long * rng.uniform(0.6, 0.78),
                    max(0.005, wide * 0.62),
                )

    bough(0.0, 0.0, rng.uniform(-0.03, 0.03), 0.34, 0.05)


def neon(s: Sketch, rng: random.Random) -> None:
    """A sign of shapes that glow: rings, bars, waves, arrows, no letters. Its edge by the wall is at x = 0."""
    wide = rng.uniform(0.26, 0.4)
    first, other = rng.sample(NEONS, 2)
    s.box(0.0, 0.0, wide, 1.0, scaled(first, 0.2))
    s.line(
        [(0.03, 0.03), (wide - 0.03, 0.03), (wide - 0.03, 0.97), (0.03, 0.97), (0.03, 0.03)],
        0.022,
        first,
    )
    s.glows.append((wide / 2, 0.5, 0.42, first))
    middle, r, y = wide / 2, wide * 0.26, 0.9
    while y > 0.16:
        what = rng.choice(("ring", "bars", "wave", "arrow", "disc", "cross"))
        code = rng.choice((first, other, "fff4dc"))
        y -= r
        if what == "ring":
            s.disc(middle, y, r, code)
            s.disc(middle, y, r * 0.62, scaled(first, 0.2))
        elif what == "disc":
            s.disc(middle, y, r * 0.8, code)
        elif what == "bars":
            for k in (-0.7, 0.0, 0.7):
                s.line([(middle - r, y + k * r), (middle + r, y + k * r)], 0.022, code)
        elif what == "wave":
            s.line(
                [(middle + r * (k / 4 - 1), y + 0.5 * r * (-1) ** k) for k in range(9)], 0.02, code
            )
        elif what == "cross":
            s.line([(middle - r, y), (middle + r, y)], 0.026, code)
            s.line([(middle, y - r), (middle, y + r)], 0.026, code)
        else:
            s.line(
                [(middle - r, y + r * 0.5), (middle, y - r * 0.6), (middle + r, y + r * 0.5)],
                0.026,
                code,
            )
        y -= r * 1.5
