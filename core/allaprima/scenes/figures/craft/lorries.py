"""Lorries, fire engines, trams, caravans and camper vans."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.coaches import Span, below, coach, headlamps, panes_of, wheels
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def cab(v: Solid, code: str, x: Span, y: Span, w: float, *, trim: str = "2b2d30") -> None:
    """The driver's cab of a lorry, over the front wheels."""
    x1, (y0, y1) = x[1], y
    tall = y1 - y0
    coach(
        v, code, x, y, w, panes=[(x1 - 1.15, x1 - 0.4)], sill=(y0 + 0.5 * tall, y1 - 0.42), screen=(y0 + 0.46 * tall, y1 - 0.35),
        stripe=(trim, y0, y0 + 0.16 * tall), bend=0.28, lit=False,
    )  # fmt: skip
    v.line(scaled(code, 0.6), 0.03, (x1 - 1.3, y0 + 0.1 * tall, w), (x1 - 1.3, y1 - 0.35, w))
    v.line(trim, 0.05, (x1 - 1.2, y0 + 0.42 * tall, w), (x1 - 1.0, y0 + 0.42 * tall, w))
    v.face(
        trim,
        (x1 + 0.01, y0 + 0.22 * tall, -0.55 * w),
        (x1 + 0.01, y0 + 0.22 * tall, 0.55 * w),
        (x1 + 0.01, y0 + 0.38 * tall, 0.55 * w),
        (x1 + 0.01, y0 + 0.38 * tall, -0.55 * w),
    )
    headlamps(v, x1 + 0.02, y0 + 0.1 * tall, 0.44 * w, 0.11)
    v.line("232527", 0.06, (x1 - 0.35, y1 - 0.4, w), (x1 - 0.1, y1 - 0.45, w + 0.2))
    v.face(
        "232527",
        *(
            (x1 - 0.1, y1 - dy, w + 0.2 + dz)
            for dz, dy in ((0, 0.4), (0.18, 0.4), (0.18, 0.95), (0, 0.95))
        ),
    )


@figure(
    "truck, lorry, semi-truck, semi, articulated lorry, big rig, juggernaut, heavy goods vehicle, box truck",
    tall=1.75,
    home="road",
)
def truck(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a8322a", "2f5580", "d0cdc4", "3f6a4c", "c88a2a")))
    load = b.colour("dedbd2", 1)
    v = Solid(b, 3.7, yaw=28, away=45, stand=(4.2, 0, 1.25))
    at, r = (-3.2, -1.95, 4.15), 0.5
    below(v, (-4.6, 4.6), 0.75, 1.25, at, r)
    v.box("2a2c2e", -4.7, 4.0, 0.75, 0.98, -1.0, 1.05)
    cab(v, code, (3.15, 5.2), (0.45, 3.15), 1.25)
    v.face(
        scaled(code, 0.9), (4.3, 3.15, -1.0), (4.3, 3.15, 1.0), (3.2, 3.7, 1.0), (3.2, 3.7, -1.0)
    )
    v.face(scaled(code, 0.9), (4.3, 3.15, 1.0), (3.2, 3.15, 1.0), (3.2, 3.7, 1.0))
    coach(v, load, (-4.9, 2.8), (0.98, 3.85), 1.27, bend=0.04, soft=0.06)
    v.mark(
        scaled(load, 0.82),
        (-4.9, 0.98, 1.27),
        (2.8, 0.98, 1.27),
        (2.8, 1.12, 1.27),
        (-4.9, 1.12, 1.27),
    )
    v.mark(code, (-4.9, 1.75, 1.27), (2.8, 1.75, 1.27), (2.8, 2.1, 1.27), (-4.9, 2.1, 1.27))
    v.box("3a3c3e", 0.0, 1.6, 0.45, 0.85, 0.8, 1.2)
    wheels(v, at[:2], 1.24, r, floor=0.98)
    wheels(v, at[2:], 1.26, r, floor=0.45)


@figure("fire engine, fire truck, firetruck, fire brigade", tall=1.65, home="street")
def fire_engine(b: Body, rng: random.Random) -> None:
    code, w = b.colour("b52a22"), 1.22
    white = b.colour("e8e4da", 1)
    v = Solid(b, 3.2, yaw=29, away=34, stand=(2.4, 0, w))
    at, r = (2.35, -2.0), 0.52
    below(v, (-3.7, 3.6), 0.5, w, at, r)
    v.box("8e9398", -3.6, 2.4, 2.95, 3.1, -0.75, -0.6)
    coach(v, code, (-3.8, 1.55), (0.5, 2.85), w, bend=0.05, soft=0.1, stripe=(white, 1.02, 1.22))
    for x0, x1 in panes_of(-3.6, 1.35, 3, 0.15):
        v.mark(
            scaled("b4b8ba", 0.7),
            (x0 - 0.03, 1.27, w),
            (x1 + 0.03, 1.27, w),
            (x1 + 0.03, 2.63, w),
            (x0 - 0.03, 2.63, w),
        )
        v.mark("b4b8ba", (x0, 1.3, w), (x1, 1.3, w), (x1, 2.6, w), (x0, 2.6, w))
        for k in range(1, 6):
            v.mark(
                "9a9ea2",
                (x0, 1.3 + 0.22 * k, w),
                (x1, 1.3 + 0.22 * k, w),
                (x1, 1.33 + 0.22 * k, w),
                (x0, 1.33 + 0.22 * k, w),
            )
    cab(v, code, (1.6, 3.9), (0.5, 2.85), w, trim="2b2d30")
    for z in (0.1, 0.62):
        v.line("c9ccce", 0.08, (-3.7, 3.02, z), (2.6, 3.16, z))
    for k in range(15):
        x = -3.6 + 0.43 * k
        y = 3.02 + 0.0222 * (x + 3.7)
        v.line("c9ccce", 0.06, (x, y, 0.1), (x, y, 0.62))
    for code2, z0, z1 in (("2f5fd0", -0.9, -0.2), ("2f5fd0", 0.2, 0.9)):
        v.box(code2, 2.9, 3.2, 2.85, 3.05, z0, z1)
        v.glow((3.1, 2.97, (z0 + z1) / 2), 1.0, "4a7bff")
    wheels(v, at, w + 0.01, r, floor=0.5)


@figure("tram, streetcar, trolley, tramway", tall=1.75, home="street")
def tram(b: Body, rng: random.Random) -> None:
    code, cream = b.colour(rng.choice(("a83228", "2f6a50", "c8962e"))), b.colour("e6dcc4", 1)
    v = Solid(b, 3.6, yaw=27, away=40, stand=(4.0, 0, 1.15))
    v.line("2c2e30", 0.06, (-0.6, 3.25, 0), (0.5, 3.75, 0), (-0.4, 4.25, 0), smooth=False)
    v.line("2c2e30", 0.07, (-0.4, 4.25, -0.7), (-0.4, 4.25, 0.7))
    v.box("1c1d1f", -3.6, 3.4, 0.16, 0.6, -0.9, 1.0)
    coach(
        v, code, (-5.2, 5.2), (0.42, 3.25), 1.15, panes=[*panes_of(-3.6, 3.2, 6, 0.2)], sill=(1.55, 2.65), screen=(1.5, 2.62), bend=0.7, soft=0.22,
        stripe=(cream, 1.42, 2.8), roof="8b8d8c",
    )  # fmt: skip
    for x in (-4.5, 3.85):
        v.mark(
            "23262a",
            (x - 0.4, 0.5, 1.15),
            (x + 0.4, 0.5, 1.15),
            (x + 0.4, 2.75, 1.15),
            (x - 0.4, 2.75, 1.15),
        )
        for x0 in (x - 0.35, x + 0.03):
            v.mark(
                GLASS,
                (x0, 0.9, 1.15),
                (x0 + 0.32, 0.9, 1.15),
                (x0 + 0.32, 2.65, 1.15),
                (x0, 2.65, 1.15),
            )
            v.mark(
                GLEAM,
                (x0, 1.9, 1.15),
                (x0 + 0.32, 1.9, 1.15),
                (x0 + 0.32, 2.65, 1.15),
                (x0, 2.65, 1.15),
            )
    headlamps(v, 5.21, 1.0, 0.42, 0.13, round_=True)
    for x in (2.9, 1.7, -1.9, -3.1):
        v.wheel(x, 1.05, 0.33, rim="4a4c4e", spokes=0, hub=0.7, wide=0)
    v.box("26282a", -3.6, 3.4, 0.4, 0.56, 1.06, 1.1)


def caravan_body(v: Solid, code: str, stripe: str, x: Span) -> None:
    """A caravan's box: window, door."""
    coach(
        v,
        code,
        x,
        (0.5, 2.5),
        1.1,
        panes=[(x[0] + 0.5, x[0] + 1.7)],
        sill=(1.4, 2.05),
        screen=(1.35, 2.1),
        stripe=(stripe, 0.95, 1.15),
        bend=0.5,
        soft=0.3,
    )
    x0 = x[1] - 1.75
    v.mark(
        scaled(code, 0.8),
        (x0, 0.55, 1.1),
        (x0 + 0.75, 0.55, 1.1),
        (x0 + 0.75, 2.15, 1.1),
        (x0, 2.15, 1.1),
    )
    v.mark(
        scaled(code, 0.95),
        (x0 + 0.03, 0.58, 1.1),
        (x0 + 0.72, 0.58, 1.1),
        (x0 + 0.72, 2.12, 1.1),
        (x0 + 0.03, 2.12, 1.1),
    )
    v.mark(
        GLASS,
        (x0 + 0.15, 1.45, 1.1),
        (x0 + 0.6, 1.45, 1.1),
        (x0 + 0.6, 2.0, 1.1),
        (x0 + 0.15, 2.0, 1.1),
    )


@figure("caravan, travel trailer, camping trailer", tall=1.25, home="meadow")
def caravan(b: Body, rng: random.Random) -> None:
    v = Solid(b, 2.6, away=24, stand=(0.0, 0, 1.1))
    v.line("3a3c3e", 0.1, (1.9, 0.55, 0.3), (3.4, 0.5, 0))
    v.line("3a3c3e", 0.1, (1.9, 0.55, -0.3), (3.4, 0.5, 0))
    v.line("55585a", 0.08, (3.1, 0.6, 0), (3.1, 0.0, 0))
    below(v, (-1.9, 1.7), 0.5, 1.1, (-0.1,), 0.34)
    caravan_body(
        v, b.colour("e6e0d2"), b.colour(rng.choice(("3f7a80", "b5623a", "6a7f4a")), 1), (-2.3, 2.3)
    )
    wheels(v, (-0.1,), 1.11, 0.34, floor=0.5)


@figure(
    "camper van, campervan, motorhome, vw bus, camper, vw camper, rv, volkswagen bus",
    tall=1.08,
    home="beach",
)
def camper(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("3f8a8c", "b5482e", "5c7fa0", "c88e3a")))
    cream = b.colour("ece4d0", 1)
    v = Solid(b, 2.05, yaw=30, away=20, stand=(1.3, 0, 0.86))
    w, at, r = 0.86, (1.2, -1.2), 0.33
    below(v, (-1.9, 1.9), 0.3, w, at, r)
    coach(
        v,
        code,
        (-2.1, 2.1),
        (0.28, 1.95),
        w,
        panes=[(-1.85, -0.95), (-0.8, 0.1), (0.25, 1.0), (1.15, 1.6)],
        sill=(1.15, 1.62),
        screen=(1.14, 1.64),
        stripe=(cream, 1.03, 1.95),
        roof=cream,
        bend=0.42,
        soft=0.2,
    )
    v.mark(scaled(code, 0.6), (-2.1, 0.28, w), (2.1, 0.28, w), (2.1, 0.4, w), (-2.1, 0.4, w))
    for x in (1.08, 0.18, -0.86):
        v.line(scaled(code, 0.55), 0.016, (x, 0.42, w), (x, 1.02, w))
    v.face(
        cream,
        (2.115, 1.05, -0.54),
        (2.115, 1.05, 0.54),
        (2.115, 0.72, 0.12),
        (2.115, 0.62, 0.0),
        (2.115, 0.72, -0.12),
    )
    headlamps(v, 2.12, 0.72, 0.45, 0.11, round_=True, frame="d8d8d4")
    v.box("b4b2aa", 2.0, 2.16, 0.3, 0.42, -0.62, 0.62)
    wheels(v, at, w + 0.01, r, floor=0.28, rim="d6d2c6")
