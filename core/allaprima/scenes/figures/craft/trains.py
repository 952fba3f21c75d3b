"""Trains on rails."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.coaches import coach, panes_of
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def track(v: Solid, x0: float, x1: float) -> None:
    """Rails."""
    for z in (-0.75, 0.75):
        v.line("5a544e", 0.12, (x0, 0.05, z), (x1, 0.05, z))


@figure(
    "train, express train, high-speed train, passenger train, railway train, commuter train",
    tall=1.75,
    home="farmland",
    distance="middle",
)
def train(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("b5322a", "2f5f8c", "d8d6d0", "2f6a58")))
    second = b.colour("e4e1d8", 1)
    v = Solid(b, 4.0, yaw=20, pitch=4, away=110, stand=(0, 0, 1.45), middle=1.0)
    w = 1.45
    track(v, -23, 17)
    for x0, x1 in ((-22.0, -7.0), (-6.6, 8.4)):
        v.box("1d1e20", x0 + 0.5, x1, 0.25, 0.9, -1.2, 1.2)
        coach(
            v,
            second,
            (x0, x1),
            (0.75, 3.85),
            w,
            panes=panes_of(x0 + 2.1, x1 - 2.1, 6, 0.45),
            sill=(2.0, 2.95),
            bend=0.05,
            soft=0.35,
            stripe=(code, 0.75, 1.6),
            roof="8d9092",
        )
        for x in (x0 + 1.05, x1 - 1.05):
            v.mark(
                code,
                (x - 0.45, 0.85, w),
                (x + 0.45, 0.85, w),
                (x + 0.45, 3.0, w),
                (x - 0.45, 3.0, w),
            )
            v.mark(
                GLASS,
                (x - 0.22, 1.9, w),
                (x + 0.22, 1.9, w),
                (x + 0.22, 2.8, w),
                (x - 0.22, 2.8, w),
            )
        for x in (x0 + 2.0, x0 + 3.6, x1 - 3.6, x1 - 2.0):
            v.wheel(x, w - 0.15, 0.45, rim="55585a", spokes=0, hub=0.72, wide=0)
    # The leading car, which has a slanting nose.
    v.box("1d1e20", 9.0, 15.0, 0.25, 0.9, -1.2, 1.2)
    coach(
        v,
        second,
        (8.8, 14.2),
        (0.75, 3.85),
        w,
        panes=panes_of(10.6, 13.2, 1),
        sill=(2.0, 2.95),
        bend=0.02,
        soft=0.35,
        stripe=(code, 0.75, 1.6),
        roof="8d9092",
    )
    v.mark(code, (9.2, 0.85, w), (10.1, 0.85, w), (10.1, 3.0, w), (9.2, 3.0, w))
    v.mark(GLASS, (9.43, 1.9, w), (9.87, 1.9, w), (9.87, 2.8, w), (9.43, 2.8, w))
    k = 0.72 * w
    v.face(code, (14.1, 3.85, -w + 0.35), (14.1, 3.85, w - 0.35), (16.1, 2.1, k), (16.1, 2.1, -k))
    v.mark(GLASS, (14.6, 3.45, -w + 0.5), (14.6, 3.45, w - 0.5), (15.8, 2.35, k), (15.8, 2.35, -k))
    v.mark(
        GLEAM,
        (14.6, 3.45, -w + 0.5),
        (14.6, 3.45, w - 0.5),
        (15.1, 3.0, w - 0.5),
        (15.1, 3.0, -w + 0.5),
    )
    v.face(code, (16.1, 2.1, -k), (16.1, 2.1, k), (16.7, 1.2, k), (16.7, 1.2, -k))
    v.face(code, (16.7, 1.2, -k), (16.7, 1.2, k), (16.4, 0.4, k), (16.4, 0.4, -k))
    v.face(
        code,
        (14.1, 3.85, w - 0.35),
        (14.1, 3.5, w),
        (14.1, 0.45, w),
        (16.4, 0.4, k),
        (16.7, 1.2, k),
        (16.1, 2.1, k),
    )
    v.mark(second, (14.0, 2.2, w), (14.0, 1.6, w), (16.9, 1.35, k), (16.5, 1.7, k))
    v.face(GLASS, (14.35, 2.9, w), (14.35, 2.15, w), (15.5, 2.1, w * 0.83), (14.9, 2.8, w * 0.87))
    for side in (-1, 1):
        v.face(
            "f3ecd8",
            (16.3, 1.85, side * 0.65),
            (16.3, 1.85, side * 0.95),
            (16.55, 1.5, side * 0.95),
            (16.55, 1.5, side * 0.6),
        )
        v.glow((16.4, 1.7, side * 0.8), 1.1)
    for x in (11.0, 12.6):
        v.wheel(x, w - 0.15, 0.45, rim="55585a", spokes=0, hub=0.72, wide=0)
    v.line("3c3e40", 0.08, (0.0, 3.9, 0), (1.2, 4.4, 0), (0.2, 4.9, 0), smooth=False)


@figure(
    "steam train, locomotive, steam locomotive, steam engine, old train",
    tall=2.3,
    home="farmland",
    distance="middle",
)
def steam_train(b: Body, rng: random.Random) -> None:
    code, red = b.colour("2c3432"), b.colour("9a3028", 1)
    coat = b.colour("7a3a2c")
    v = Solid(b, 5.6, yaw=20, pitch=4, away=90, stand=(0, 0, 1.3), middle=-2.4)
    track(v, -20, 9)
    for x, y, r in ((3.3, 5.7, 0.6), (1.7, 6.2, 0.95), (-0.8, 6.5, 1.2), (-4.2, 6.5, 1.3)):
        v.b.ball(
            "cfccc6",
            *v.at((x, y, 0)),
            r * v.metre,
            r * 0.62 * v.metre,
            joins=0.2,
            grain=0.0,
            swell=0.6,
        )
    v.b.limb(
        "d6d3cd",
        *(
            (*v.at((x, y, 0)), wd * v.metre)
            for x, y, wd in (
                (4.25, 4.4, 0.5),
                (4.0, 5.0, 0.8),
                (2.4, 5.7, 1.4),
                (-0.8, 6.2, 1.9),
                (-5.0, 6.4, 1.5),
            )
        ),
        joins=0.25,
        swell=0.6,
    )
    for x0, x1 in ((-19.0, -11.4),):
        v.box("1d1e20", x0 + 0.3, x1, 0.3, 1.0, -1.1, 1.1)
        coach(
            v,
            coat,
            (x0, x1),
            (0.9, 3.7),
            1.35,
            panes=panes_of(x0 + 0.9, x1 - 0.9, 5, 0.3),
            sill=(2.0, 2.9),
            bend=0.05,
            soft=0.35,
            roof="6c6862",
        )
        v.mark("d8c48c", (x0, 1.72, 1.35), (x1, 1.72, 1.35), (x1, 1.8, 1.35), (x0, 1.8, 1.35))
        for x in (x0 + 1.2, x0 + 2.4, x1 - 2.4, x1 - 1.2):
            v.wheel(x, 1.2, 0.45, rim="55585a", spokes=0, hub=0.72, wide=0)
    # The tender and its coal.
    v.box("1d1e20", -10.8, -6.4, 0.35, 1.0, -1.1, 1.1)
    v.b.part(
        "1e1e20",
        *v.points(
            [
                (-10.5, 2.4, 0.4),
                (-10.2, 3.0, 0.2),
                (-9.0, 3.3, 0),
                (-7.6, 3.0, 0.2),
                (-6.9, 2.4, 0.4),
            ]
        ),
        grain=1,
        swell=0.5,
    )
    v.box(code, -10.9, -6.6, 0.9, 2.6, -1.25, 1.25)
    v.mark(red, (-10.7, 1.1, 1.25), (-6.8, 1.1, 1.25), (-6.8, 2.4, 1.25), (-10.7, 2.4, 1.25))
    v.mark(
        code, (-10.62, 1.18, 1.25), (-6.88, 1.18, 1.25), (-6.88, 2.32, 1.25), (-10.62, 2.32, 1.25)
    )
    for x in (-10.0, -8.7, -7.4):
        v.wheel(x, 1.15, 0.5, rim=red, spokes=5, hub=0.84, wide=0)
    # The engine: frame, cab, boiler.
    v.box("1d1e20", -6.0, 5.4, 0.5, 1.3, -0.8, 0.8)
    v.box(red, -5.9, 5.6, 1.3, 1.5, -1.2, 1.2)
    v.box(code, -5.9, -3.6, 1.5, 3.85, -1.2, 1.2)
    v.mark("17191a", (-5.3, 2.6, 1.2), (-4.1, 2.6, 1.2), (-4.1, 3.5, 1.2), (-5.3, 3.5, 1.2))
    v.glow((-4.7, 3.0, 1.2), 0.9)
    v.face(
        scaled(code, 0.9),
        (-6.4, 3.85, 1.35),
        (-3.3, 3.85, 1.35),
        (-3.3, 3.98, 1.2),
        (-6.4, 3.98, 1.2),
    )
    v.face(scaled(code, 1.1), (-6.4, 3.98, 1.2), (-3.3, 3.98, 1.2), (-3.3, 4.2, 0), (-6.4, 4.2, 0))
    for x, width, y0, y1 in ((4.25, 0.62, 3.1, 4.5), (0.2, 0.9, 3.1, 3.75), (-2.0, 0.7, 3.1, 3.6)):
        v.limb(
            code,
            ((x, y0, 0), width),
            ((x, (y0 + y1) / 2, 0), width * 0.92),
            ((x, y1, 0), width * 1.15 if y1 > 4 else width * 0.8),
            blunt=y1 > 4,
        )
    v.b.limb(
        code,
        *((*v.at((x, 2.45, 0.1)), 1.75 * v.metre) for x in (-3.6, 0.5, 5.0)),
        blunt=True,
        shiny=0.4,
    )
    for x in (-2.6, -0.6, 1.4, 3.3):
        v.b.stripe("b08a4a", *((*v.at((x, y, 0.1)), 0.08 * v.metre) for y in (1.5, 2.4, 3.4)))
    hub = [(5.0, y, z + 0.1) for z, y, _ in v.ring(0, 2.45, 0, 0.88)]
    v.face(scaled(code, 0.85), *hub)
    v.mark(scaled(code, 1.25), *[(5.0, y, z + 0.1) for z, y, _ in v.ring(0, 2.45, 0, 0.62)])
    v.ball("e9dfc0", (5.15, 3.5, 0), 0.2)
    v.glow((5.2, 3.5, 0), 1.4)
    v.face(red, (5.65, 0.85, -1.2), (5.65, 0.85, 1.2), (5.65, 1.5, 1.2), (5.65, 1.5, -1.2))
    v.face("2a2c2e", (5.65, 0.85, -0.9), (5.65, 0.85, 0.9), (6.4, 0.2, 0.35), (6.4, 0.2, -0.35))
    v.box(scaled(code, 0.9), 3.4, 4.7, 0.65, 1.45, 0.8, 1.25)
    for x, r in ((4.6, 0.42), (3.1, 0.42)):
        v.wheel(x, 1.1, r, rim=red, spokes=5, hub=0.84, wide=0)
    for x in (1.4, -0.6, -2.6):
        v.wheel(x, 1.1, 0.82, rim=red, spokes=6, hub=0.88, wide=0)
    v.line("b4b6b4", 0.14, (3.6, 1.0, 1.2), (1.4, 0.7, 1.2))
    v.line("b4b6b4", 0.14, (1.4, 0.7, 1.2), (-2.6, 0.62, 1.2))
