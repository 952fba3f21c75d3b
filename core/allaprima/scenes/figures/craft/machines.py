"""Machines of farms and building sites."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.coaches import below, coach, headlamps
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure("tractor, farm tractor", tall=1.25, home="farmland")
def tractor(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a5322a", "3f7a3c", "35618c")))
    v = Solid(b, 2.75, yaw=30, away=20, stand=(1.1, 0, 0.8))
    with b.far(0.6):
        v.wheel(1.3, -0.6, 0.5, rim="c8b468", spokes=0, hub=0.55)
        v.wheel(-0.9, -0.7, 0.88, rim="c8b468", spokes=0, hub=0.5, wide=0.45)
    v.box("2c2e30", -1.0, 1.7, 0.55, 0.95, -0.3, 0.3)
    v.box("3a3c3e", 0.0, 0.7, 0.5, 0.8, 0.3, 0.6)
    # The cab, with glass all round.
    v.face(
        scaled(GLEAM, 0.9),
        (0.15, 1.4, -0.6),
        (0.15, 1.4, 0.6),
        (-0.05, 2.55, 0.55),
        (-0.05, 2.55, -0.55),
    )
    v.face(
        scaled(GLASS, 0.9),
        (0.15, 1.3, 0.65),
        (-1.15, 1.3, 0.65),
        (-1.25, 2.55, 0.58),
        (-0.05, 2.55, 0.58),
    )
    v.mark(GLEAM, (0.0, 2.0, 0.65), (-1.25, 2.0, 0.65), (-1.25, 2.55, 0.58), (-0.05, 2.55, 0.58))
    v.mark(
        "24262a",
        (-0.9, 1.25, 0.65),
        (-0.45, 1.25, 0.65),
        (-0.5, 1.5, 0.65),
        (-0.72, 1.55, 0.65),
        (-0.8, 1.95, 0.65),
        (-0.95, 1.95, 0.65),
    )
    for x0, x1 in ((0.15, -0.05), (-0.55, -0.6), (-1.15, -1.25)):
        v.line(scaled(code, 0.7), 0.07, (x0, 1.3, 0.66), (x1, 2.55, 0.6))
    v.line(scaled(code, 0.9), 0.07, (0.15, 1.3, -0.6), (-0.05, 2.55, -0.56))
    v.box(code, -1.4, 0.15, 2.55, 2.72, -0.68, 0.68)
    # The bonnet.
    v.face(code, (0.15, 1.55, -0.36), (0.15, 1.55, 0.36), (1.85, 1.38, 0.32), (1.85, 1.38, -0.32))
    v.face(code, (1.85, 1.38, -0.32), (1.85, 1.38, 0.32), (1.95, 0.85, 0.32), (1.95, 0.85, -0.32))
    v.mark(
        "26282a", (1.87, 1.28, -0.24), (1.87, 1.28, 0.24), (1.94, 0.92, 0.24), (1.94, 0.92, -0.24)
    )
    v.face(code, (0.15, 1.55, 0.38), (1.85, 1.38, 0.34), (1.95, 0.85, 0.34), (0.15, 0.85, 0.38))
    for k in range(4):
        v.mark(
            "26282a",
            *(
                (0.75 + 0.14 * k + dx, y, 0.36)
                for dx, y in ((0, 1.0), (0.08, 1.0), (0.08, 1.25), (0, 1.25))
            ),
        )
    v.limb(
        "2c2e30",
        ((0.95, 1.4, 0.2), 0.09),
        ((0.95, 1.9, 0.2), 0.09),
        ((0.93, 2.35, 0.2), 0.11),
        blunt=True,
    )
    for z in (-0.24, 0.24):
        v.face("f3ecd8", *((1.9, y, z + dz) for dz, y, _ in v.ring(0, 1.3, 0, 0.07)))
        v.glow((1.9, 1.3, z), 0.5)
    v.face(
        code,
        *[(x, y, 0.62) for x, y, _ in v.ring(-0.9, 0.88, 0, 1.02, 20, 125)],
        *[(x, y, 0.95) for x, y, _ in reversed(v.ring(-0.9, 0.88, 0, 1.02, 20, 125))],
    )
    _lugged(v, -0.9, 0.95, 0.88, 0.42)
    _lugged(v, 1.3, 0.8, 0.5, 0.28)


def _lugged(v: Solid, x: float, z: float, r: float, wide: float) -> None:
    """A tractor's wheel, with lugs on its tyre."""
    v.tread(x, z, r, wide=wide)
    v.face(
        "2a2a2c",
        *(
            p
            for k in range(18)
            for p in (
                v.ring(x, r, z, r * 1.04, 20 * k, 9)[0],
                v.ring(x, r, z, r * 1.04, 20 * k + 9, 9)[0],
                v.ring(x, r, z, r * 0.97, 20 * k + 11, 9)[0],
            )
        ),
    )
    v.wheel(x, z, r * 0.95, y=r, rim="c8b468", spokes=0, hub=0.58, wide=0)


@figure("combine harvester, combine, harvester", tall=1.6, home="farmland", distance="middle")
def combine(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c8a02a", "3f7a3c", "a8342a")))
    v = Solid(b, 3.9, yaw=27, away=36, stand=(2.0, 0, 1.4))
    below(v, (-3.0, 2.0), 0.9, 1.2, (1.6, -2.4), 0.7)
    coach(v, code, (-3.4, 1.6), (0.95, 3.3), 1.3, bend=0.1, soft=0.15)
    v.mark(
        scaled(code, 0.75), (-3.2, 1.1, 1.3), (-0.6, 1.1, 1.3), (-0.6, 2.5, 1.3), (-3.2, 2.5, 1.3)
    )
    v.mark(
        scaled(code, 0.95),
        (-3.12, 1.18, 1.3),
        (-0.68, 1.18, 1.3),
        (-0.68, 2.42, 1.3),
        (-3.12, 2.42, 1.3),
    )
    v.limb(code, ((-0.4, 3.3, 1.2), 0.35), ((-1.8, 3.5, 1.25), 0.32), ((-3.6, 3.6, 1.3), 0.3))
    coach(
        v,
        scaled(GLASS, 0.9),
        (1.5, 3.0),
        (1.9, 3.5),
        0.95,
        panes=[(1.65, 2.75)],
        sill=(2.0, 3.3),
        screen=(2.0, 3.4),
        bend=0.2,
        soft=0.1,
        roof=code,
    )
    v.face(code, (2.0, 1.9, -0.5), (2.0, 1.9, 0.6), (4.1, 0.9, 0.6), (4.1, 0.9, -0.5))
    v.face(scaled(code, 0.9), (2.0, 1.9, 0.6), (4.1, 0.9, 0.6), (4.0, 0.3, 0.6), (2.0, 1.0, 0.6))
    v.face(code, (3.6, 0.15, -2.6), (3.6, 0.15, 2.6), (3.8, 1.15, 2.6), (3.8, 1.15, -2.6))
    v.face("2b2c2e", (3.9, 0.15, -2.5), (3.9, 0.15, 2.5), (3.9, 0.85, 2.5), (3.9, 0.85, -2.5))
    v.face(
        scaled(code, 0.9),
        (3.4, 0.1, 2.6),
        (4.9, 0.1, 2.6),
        (4.7, 0.4, 2.6),
        (3.9, 1.15, 2.6),
        (3.5, 1.1, 2.6),
    )
    for k in range(6):
        a = v.ring(4.4, 0.75, 0, 0.6, 60 * k + 15, 9)[0]
        v.line("8e3a2c", 0.06, (a[0], a[1], -2.5), (a[0], a[1], 2.55))
        v.line("8e3a2c", 0.05, (4.4, 0.75, 2.55), (a[0], a[1], 2.55))
    _lugged(v, -2.4, 1.35, 0.6, 0.4)
    _lugged(v, 1.3, 1.5, 0.95, 0.55)


@figure("excavator, digger, backhoe, mechanical digger", tall=1.5, home="farmland")
def excavator(b: Body, rng: random.Random) -> None:
    code = b.colour("d19a26")
    v = Solid(b, 3.6, yaw=24, away=34, stand=(0, 0, 1.3), middle=1.0)

    def tracks(z0: float, z1: float) -> None:
        line = [
            (-1.9, 0.45),
            (-1.7, 0.1),
            (-1.5, 0.0),
            (1.5, 0.0),
            (1.75, 0.12),
            (1.9, 0.45),
            (1.7, 0.8),
            (1.4, 0.9),
            (-1.4, 0.9),
            (-1.7, 0.8),
        ]
        v.prism("2c2c2e", line, z0, z1)
        v.mark("3f4042", *((x * 0.9, 0.45 + (y - 0.45) * 0.62, z1) for x, y in line))
        for x in (-1.3, -0.65, 0.0, 0.65, 1.3):
            v.mark("55575a", *v.ring(x, 0.42, z1, 0.22), smooth=True)

    with b.far(0.6):
        tracks(-1.3, -0.75)
    v.box("36383a", -0.9, 0.9, 0.75, 1.05, -0.7, 0.7)
    tracks(0.75, 1.3)
    v.box(code, -2.3, 0.3, 1.05, 2.15, -1.15, 1.15)
    v.mark("2e3032", (-2.3, 1.05, 1.15), (-1.5, 1.05, 1.15), (-1.5, 2.15, 1.15), (-2.3, 2.15, 1.15))
    boom = [
        ((0.3, 1.5, -0.1), 0.5),
        ((1.3, 2.9, -0.1), 0.55),
        ((2.1, 3.4, -0.1), 0.5),
        ((3.2, 3.2, -0.1), 0.36),
    ]
    v.limb(code, *boom, swell=0.3)
    v.line("b4b6b8", 0.12, (0.8, 1.4, 0.1), (1.9, 2.9, 0.1))
    v.line("3a3c3e", 0.2, (0.8, 1.4, 0.1), (1.4, 2.2, 0.1))
    v.line("3a3c3e", 0.16, (1.9, 3.55, 0), (2.7, 3.6, 0))
    v.line("b4b6b8", 0.09, (2.7, 3.6, 0), (3.4, 3.5, 0))
    v.limb(
        code,
        ((3.35, 3.55, -0.1), 0.34),
        ((3.5, 2.4, -0.1), 0.36),
        ((3.6, 1.1, -0.1), 0.24),
        swell=0.3,
    )
    bucket = [
        (3.75, 1.2),
        (3.45, 1.2),
        (2.85, 0.85),
        (2.7, 0.4),
        (2.95, 0.1),
        (3.35, 0.12),
        (3.5, 0.5),
        (3.7, 0.75),
    ]
    v.prism("4a4a4a", bucket, -0.5, 0.35)
    coach(
        v,
        code,
        (-0.5, 1.0),
        (1.05, 2.95),
        1.15,
        panes=[(-0.38, 0.75)],
        sill=(1.7, 2.75),
        screen=(1.35, 2.8),
        bend=0.1,
        soft=0.12,
        lit=False,
    )
    v.mark(code, (0.12, 1.05, 1.15), (0.2, 1.05, 1.15), (0.2, 2.9, 1.15), (0.12, 2.9, 1.15))
    headlamps(v, 1.02, 1.22, 0.75, 0.07)
