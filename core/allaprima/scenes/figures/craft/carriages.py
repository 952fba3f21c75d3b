"""Carriages, carts and sleighs, without horses."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.cycles import spoked, tube
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def cart_wheel(v: Solid, x: float, z: float, r: float, wood: str, count: int = 10) -> None:
    """A wooden wheel."""
    spoked(
        v,
        x,
        r,
        z,
        r,
        rim=wood,
        tyre=scaled(wood, 0.7),
        count=count,
        wide=0.09,
        spoke=0.045,
        hub=0.11,
    )


@figure(
    "carriage, horse carriage, stagecoach, coach and horses, horse-drawn carriage, buggy",
    tall=1.35,
    home="road",
)
def carriage(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("5a2f28", "2f3e38", "4a3a2c")))
    wood = b.colour("b08a4c", 1)
    v = Solid(b, 2.6, yaw=24, away=22, stand=(1.3, 0, 0.75))
    with b.far(0.6):
        cart_wheel(v, -1.05, -0.75, 0.68, wood)
        cart_wheel(v, 1.35, -0.7, 0.48, wood)
    for z in (-0.4, 0.4):
        tube(v, scaled(wood, 0.8), 0.07, (1.2, 0.55, z), (2.4, 0.5, z), (3.3, 0.08, z))
    tube(v, "2a2826", 0.1, (-1.2, 0.66, 0), (0.0, 0.6, 0), (1.5, 0.52, 0))
    # The driver's seat.
    v.prism(
        scaled(code, 0.85),
        [
            (0.95, 0.9),
            (1.9, 0.75),
            (2.05, 1.0),
            (1.95, 1.02),
            (1.8, 0.88),
            (1.5, 0.95),
            (1.5, 1.3),
            (0.95, 1.35),
        ],
        -0.45,
        0.5,
    )
    v.limb("4a2c22", ((0.95, 1.38, 0.2), 0.14), ((1.2, 1.4, 0.2), 0.16), ((1.52, 1.36, 0.2), 0.13))
    # The body.
    body = [
        (0.85, 0.95),
        (0.98, 1.4),
        (0.92, 2.35),
        (-1.1, 2.35),
        (-1.2, 1.4),
        (-1.0, 0.95),
        (-0.65, 0.72),
        (0.5, 0.72),
    ]
    v.prism(code, body, -0.62, 0.62)
    v.mark(
        scaled(code, 0.7),
        *((x, y, 0.62) for x, y in ((-0.42, 0.8), (0.34, 0.8), (0.34, 2.22), (-0.42, 2.22))),
    )
    v.mark(
        scaled(code, 0.95),
        *((x, y, 0.62) for x, y in ((-0.38, 0.84), (0.3, 0.84), (0.3, 2.18), (-0.38, 2.18))),
    )
    for x0, x1 in ((-0.3, 0.22), (-1.02, -0.55), (0.46, 0.84)):
        v.mark(
            wood,
            (x0 - 0.04, 1.46, 0.62),
            (x1 + 0.04, 1.46, 0.62),
            (x1 + 0.04, 2.14, 0.62),
            (x0 - 0.04, 2.14, 0.62),
        )
        v.mark(GLASS, (x0, 1.5, 0.62), (x1, 1.5, 0.62), (x1, 2.1, 0.62), (x0, 2.1, 0.62))
        v.mark(GLEAM, (x0, 1.85, 0.62), (x1, 1.85, 0.62), (x1, 2.1, 0.62), (x0, 2.1, 0.62))
        v.glow(((x0 + x1) / 2, 1.8, 0.62), 0.5)
    v.line(wood, 0.04, (0.96, 1.38, 0.63), (-1.2, 1.38, 0.63))
    v.box(scaled(code, 0.75), -1.22, 1.05, 2.35, 2.47, -0.72, 0.72)
    v.limb(
        "6a4a30",
        ((-0.9, 2.58, 0.1), 0.3),
        ((-0.5, 2.6, 0.1), 0.34),
        ((-0.1, 2.58, 0.1), 0.3),
        blunt=True,
        swell=0.5,
    )
    v.ball("e8c070", (1.05, 1.75, 0.66), 0.09, 0.13)
    v.glow((1.05, 1.75, 0.66), 0.6)
    tube(v, "2a2826", 0.07, (-1.5, 0.75, 0.55), (-1.25, 0.98, 0.55), (-0.95, 0.85, 0.55))
    cart_wheel(v, -1.05, 0.75, 0.68, wood)
    cart_wheel(v, 1.35, 0.72, 0.48, wood)
    x, y = v.at((1.28, 1.44, 0.2))
    b.anchor("seat", x, y + 0.04)
    b.anchor("top", *v.at((0.55, 2.47, 0.2)))


@figure(
    "cart, horse cart, wagon, hay cart, hay wagon, farm cart, wooden cart, horse-drawn cart",
    tall=0.95,
    home="farmland",
)
def cart(b: Body, rng: random.Random) -> None:
    wood, hay = b.colour("8a6640"), b.colour("c2a050", 1)
    v = Solid(b, 1.9, yaw=24, away=18, stand=(0.0, 0, 0.8))
    with b.far(0.6):
        cart_wheel(v, 0.0, -0.8, 0.66, wood)
    for z in (-0.45, 0.45):
        tube(v, scaled(wood, 0.85), 0.08, (1.2, 0.78, z), (2.0, 0.66, z), (3.0, 0.06, z))
    with b.far(0.75):
        v.face(wood, (-1.5, 0.8, -0.62), (1.4, 0.8, -0.62), (1.4, 1.25, -0.7), (-1.5, 1.25, -0.7))
    b.grain = 1.0
    v.part(
        hay,
        (-1.35, 1.05, -0.1),
        (-1.3, 1.5, -0.1),
        (-0.8, 1.86, -0.1),
        (-0.1, 1.98, -0.1),
        (0.6, 1.85, -0.1),
        (1.15, 1.55, -0.1),
        (1.25, 1.1, -0.1),
        (0.0, 0.95, 0.1),
        swell=0.8,
    )
    for k in range(12):
        x = -1.2 + 0.2 * k + rng.uniform(-0.05, 0.05)
        y = 1.9 - 0.42 * ((x + 0.05) / 1.2) ** 2
        v.line(
            scaled(hay, rng.uniform(0.8, 1.1)),
            0.02,
            (x, y - 0.12, 0),
            (x + rng.uniform(-0.12, 0.12), y + 0.09, 0),
        )
    b.anchor("inside", *v.at((-0.05, 1.2, 0.3)))
    b.anchor("top", *v.at((-0.05, 1.86, 0.1)))
    x, y = v.at((0.95, 1.62, 0.2))
    b.anchor("seat", x, y + 0.04)
    b.grain = 0.25
    v.face(wood, (1.4, 0.8, -0.62), (1.4, 1.25, -0.7), (1.4, 1.25, 0.7), (1.4, 0.8, 0.62))
    v.face(wood, (-1.5, 0.8, 0.62), (1.4, 0.8, 0.62), (1.4, 1.25, 0.7), (-1.5, 1.25, 0.7))
    for y in (0.95, 1.1):
        b.stripe(scaled(wood, 0.6), *((*v.at((x, y, 0.66)), 0.012) for x in (-1.5, 0.0, 1.4)))
    for x in (-1.35, -0.4, 0.45, 1.3):
        v.limb(
            scaled(wood, 0.8),
            ((x, 0.74, 0.66), 0.09),
            ((x, 1.0, 0.7), 0.09),
            ((x, 1.36, 0.74), 0.08),
            blunt=True,
        )
    b.grain = 0.0
    tube(v, scaled(wood, 0.7), 0.1, (-1.5, 0.78, 0.6), (0.0, 0.76, 0.6), (1.5, 0.76, 0.6))
    cart_wheel(v, 0.0, 0.85, 0.66, scaled(wood, 0.95))


@figure("sleigh, sled, sledge, santa's sleigh, horse sleigh", tall=0.85, home="snow")
def sleigh(b: Body, rng: random.Random) -> None:
    code, gold = b.colour("8c2a26"), b.colour("c09a4c", 1)
    v = Solid(b, 1.5, yaw=24, away=16, stand=(0.4, 0, 0.5))

    def runner(z: float) -> None:
        tube(
            v,
            gold,
            0.055,
            (-1.3, 0.1, z),
            (-0.9, 0.03, z),
            (0.8, 0.03, z),
            (1.4, 0.16, z),
            (1.68, 0.5, z),
            (1.56, 0.82, z),
            (1.36, 0.78, z),
            (1.38, 0.64, z),
        )
        for x, top in ((-0.75, -0.65), (-0.05, -0.05), (0.65, 0.55)):
            tube(
                v,
                scaled(gold, 0.85),
                0.045,
                (x, 0.04, z),
                ((x + top) / 2 + 0.04, 0.24, z),
                (top, 0.44, z),
            )

    with b.far(0.6):
        runner(-0.45)
        v.part(
            code,
            (-1.2, 1.35, -0.5),
            (-0.8, 1.0, -0.5),
            (-0.3, 0.86, -0.5),
            (0.5, 0.7, -0.5),
            (1.1, 1.02, -0.5),
            (0.9, 0.5, -0.5),
            (-0.8, 0.5, -0.5),
            swell=0.3,
        )
    v.face(
        scaled(code, 0.9), (1.05, 1.0, -0.5), (1.05, 1.0, 0.5), (0.85, 0.5, 0.5), (0.85, 0.5, -0.5)
    )
    v.part(
        "5a3026",
        (-1.1, 1.32, 0.1),
        (-0.85, 1.3, 0.1),
        (-0.6, 0.95, 0.1),
        (-0.1, 0.92, 0.1),
        (0.05, 0.7, 0.1),
        (-0.9, 0.7, 0.1),
        swell=0.8,
    )
    for name, at in (("seat", -0.35), ("seat 2", 0.1)):
        x, y = v.at((at, 0.88 if at < 0 else 0.72, 0.1))
        b.anchor(name, x, y + 0.06)
    b.anchor("inside", *v.at((0.15, 0.55, 0.0)))
    side = [
        (-1.28, 1.38),
        (-1.12, 1.36),
        (-0.82, 1.02),
        (-0.3, 0.86),
        (0.3, 0.72),
        (0.68, 0.8),
        (0.95, 1.05),
        (1.12, 1.12),
        (1.2, 1.02),
        (1.1, 0.7),
        (0.85, 0.46),
        (0.3, 0.4),
        (-0.5, 0.4),
        (-0.95, 0.55),
        (-1.2, 0.9),
    ]
    v.part(code, *((x, y, 0.5) for x, y in side), swell=0.35, shiny=0.4)
    v.b.stripe(
        gold,
        *(
            (*v.at((x, y, 0.5)), 0.035)
            for x, y in (
                (-1.2, 1.26),
                (-0.9, 0.98),
                (-0.3, 0.79),
                (0.3, 0.65),
                (0.72, 0.72),
                (1.08, 1.03),
            )
        ),
    )
    v.b.stripe(
        gold,
        *(
            (*v.at((x, y, 0.5)), 0.025)
            for x, y in ((-1.05, 0.8), (-0.5, 0.5), (0.3, 0.48), (0.9, 0.6))
        ),
    )
    v.b.stripe(
        gold,
        *(
            (*v.at((x, y, 0.5)), 0.025)
            for x, y in ((-0.55, 0.62), (-0.3, 0.72), (-0.15, 0.62), (-0.3, 0.56))
        ),
    )
    runner(0.48)
