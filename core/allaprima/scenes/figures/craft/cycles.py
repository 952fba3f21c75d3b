"""Bicycles, motorcycles and scooters."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.solid import LAMP, TYRE, Solid, Spot
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def spoked(
    v: Solid, x: float, y: float, z: float, r: float, *, rim: str = "9fa3a6", tyre: str = TYRE, count: int = 14,
    wide: float = 0.04, spoke: float = 0.007, hub: float = 0.03,
) -> None:  # fmt: skip
    """A wheel that one can see through."""
    for k in range(count):
        a = math.tau * k / count + 0.1
        v.line(rim, spoke, (x, y, z), (x + r * 0.95 * math.cos(a), y + r * 0.95 * math.sin(a), z))
    ring = v.ring(x, y, z, r)
    v.line(
        rim,
        wide * 0.9,
        *(_toward(p, (x, y, z), 0.8 * wide) for p in [*ring, ring[0]]),
        smooth=False,
    )
    v.line(tyre, wide, *ring, ring[0], ring[1], smooth=False)
    v.ball(rim, (x, y, z), hub)


def _toward(p: Spot, c: Spot, by: float) -> Spot:
    """A spot moved so far to another."""
    size = math.dist(p, c)
    return p[0] + (c[0] - p[0]) * by / size, p[1] + (c[1] - p[1]) * by / size, p[2]


def tube(v: Solid, code: str, width: float, *spots: Spot) -> None:
    """A tube of the same width all along."""
    v.limb(code, *((spot, width) for spot in spots))


@figure(
    "bicycle, bike, push bike, cycle, city bike, mountain bike, pushbike", tall=0.68, home="street"
)
def bicycle(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("2f6a6c", "a8382c", "2c4a70", "3a3c3e", "c8b890")))
    brown = b.colour("6a4028", 1)
    v = Solid(b, 1.06, yaw=20, pitch=3, away=9, stand=(0.5, 0, 0))
    rear, front, foot = (-0.52, 0.34, 0.0), (0.54, 0.34, 0.0), (-0.06, 0.29, 0.0)
    saddle, head, low = (-0.2, 0.78, 0.0), (0.32, 0.82, 0.0), (0.355, 0.68, 0.0)
    with b.far(0.7):
        tube(v, "3a3c3e", 0.022, (-0.3, 0.25, -0.05), (-0.18, 0.0, -0.16))
        tube(v, code, 0.022, (-0.06, 0.29, -0.05), (-0.52, 0.34, -0.06))
    spoked(v, *rear, 0.335)
    spoked(v, *front, 0.335)
    for x in (-0.52, 0.54):
        arc = v.ring(x, 0.34, 0, 0.375, 15 if x < 0 else 30, 160 if x < 0 else 105)
        v.line(scaled(code, 0.8), 0.022, *arc)
    tube(v, "b8babc", 0.026, (0.36, 0.64, 0.04), (0.42, 0.5, 0.05), (0.54, 0.34, 0.045))
    tube(v, code, 0.034, saddle, head)
    tube(v, code, 0.038, foot, low)
    tube(v, code, 0.034, foot, (-0.24, 0.88, 0.0))
    tube(v, code, 0.024, foot, (-0.52, 0.34, 0.05))
    tube(v, code, 0.024, saddle, (-0.52, 0.34, 0.05))
    tube(v, code, 0.042, (0.3, 0.88, 0), (0.37, 0.62, 0))
    # Chain, crank and pedals.
    v.line("2c2c2e", 0.014, (-0.06, 0.38, 0.05), (-0.52, 0.37, 0.05))
    v.line("2c2c2e", 0.014, (-0.06, 0.2, 0.05), (-0.52, 0.31, 0.05))
    v.face("4a4c4e", *v.ring(-0.06, 0.29, 0.05, 0.09))
    v.mark("8a8c8e", *v.ring(-0.06, 0.29, 0.05, 0.055))
    tube(v, "b4b6b8", 0.024, (-0.06, 0.29, 0.07), (0.06, 0.17, 0.08))
    v.box("2a2a2c", 0.0, 0.12, 0.15, 0.18, 0.08, 0.17)
    # Carrier, saddle, handlebars, lamp.
    v.line("55585a", 0.018, (-0.3, 0.72, 0.06), (-0.78, 0.72, 0.06))
    v.line("55585a", 0.014, (-0.72, 0.72, 0.06), (-0.53, 0.36, 0.06))
    tube(v, "b4b6b8", 0.026, (-0.21, 0.8, 0), (-0.255, 0.93, 0))
    v.b.part(
        brown,
        *v.points(
            [
                (-0.42, 0.95, 0),
                (-0.4, 1.0, 0),
                (-0.25, 0.975, 0),
                (-0.06, 0.975, 0),
                (-0.07, 0.945, 0),
                (-0.24, 0.915, 0),
                (-0.38, 0.91, 0),
            ]
        ),
    )
    tube(v, "b4b6b8", 0.026, (0.3, 0.86, 0), (0.28, 0.98, 0))
    tube(
        v,
        "b4b6b8",
        0.024,
        (0.12, 1.0, -0.26),
        (0.27, 1.01, -0.18),
        (0.33, 0.98, 0.0),
        (0.27, 1.01, 0.18),
        (0.12, 1.0, 0.26),
    )
    tube(v, brown, 0.036, (0.2, 1.005, 0.22), (0.08, 0.995, 0.27))
    v.ball("d8d8d4", (0.42, 0.8, 0), 0.045)
    v.glow((0.44, 0.8, 0), 0.25)
    x, y = v.at((-0.26, 0.98, 0.0))
    b.anchor("seat", x, y + 0.07)
    b.anchor("grip", *v.at((0.14, 1.0, 0.25)))
    b.anchor("pedal", *v.at((0.06, 0.19, 0.13)))


@figure(
    "motorcycle, motorbike, harley, harley davidson, motor cycle, chopper", tall=0.78, home="road"
)
def motorcycle(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("7a2622", "26282c", "2c4468", "3d4a3a")))
    v = Solid(b, 1.2, yaw=22, pitch=4, away=10, stand=(0.7, 0, 0.1))
    chrome = "c2c4c6"
    with b.far(0.6):
        tube(v, chrome, 0.06, (0.72, 0.33, -0.12), (0.4, 0.95, -0.14))
    for x, wide in ((-0.72, 0.18), (0.8, 0.12)):
        v.tread(x, 0.07, 0.33, wide=wide)
        v.wheel(x, 0.07, 0.33, rim="a4a7aa", spokes=5, hub=0.66, wide=0)
        v.face("86898c", *v.ring(x, 0.33, 0.1, 0.11))
    v.limb(code, *((spot, 0.13) for spot in v.ring(0.8, 0.33, 0, 0.37, 30, 110)), swell=0.8)
    v.limb(code, *((spot, 0.2) for spot in v.ring(-0.72, 0.33, 0, 0.38, 35, 140)[::2]), swell=0.8)
    # The engine, with its cylinders.
    v.part(
        "3c3e40",
        (-0.4, 0.3, 0.1),
        (-0.3, 0.5, 0.1),
        (0.1, 0.52, 0.1),
        (0.34, 0.42, 0.1),
        (0.3, 0.22, 0.1),
        (-0.1, 0.18, 0.1),
        swell=0.5,
    )
    for dx, tilt in ((-0.16, -0.1), (0.16, 0.12)):
        v.limb(
            "8c8f92",
            ((dx, 0.38, 0.1), 0.2),
            ((dx + tilt * 0.6, 0.5, 0.1), 0.2),
            ((dx + tilt, 0.64, 0.1), 0.2),
            blunt=True,
        )
        for k in range(4):
            x, y = dx + tilt * (0.4 + 0.17 * k), 0.46 + 0.05 * k
            v.b.stripe(
                "45474a", *((*v.at((x + q, y - q * tilt, 0.1)), 0.012) for q in (-0.12, 0, 0.12))
            )
    v.ball("b8babc", (-0.02, 0.35, 0.14), 0.1)
    tube(
        v, chrome, 0.07, (0.26, 0.5, 0.14), (0.36, 0.3, 0.15), (0.15, 0.2, 0.16), (-0.4, 0.2, 0.17)
    )
    v.limb(
        chrome,
        ((-0.35, 0.2, 0.17), 0.08),
        ((-0.6, 0.22, 0.17), 0.11),
        ((-1.0, 0.25, 0.17), 0.11),
        blunt=True,
    )
    # Frame, tank, seat.
    tube(v, "2a2c2e", 0.05, (0.46, 0.88, 0.05), (0.4, 0.5, 0.08), (0.3, 0.24, 0.08))
    v.part(
        "2c2a2a",
        (-0.86, 0.78, 0),
        (-0.72, 0.72, 0),
        (-0.4, 0.6, 0),
        (-0.14, 0.62, 0),
        (0.0, 0.74, 0),
        (-0.2, 0.75, 0),
        (-0.42, 0.74, 0),
        (-0.62, 0.82, 0),
        (-0.84, 0.86, 0),
    )
    v.b.part(
        code,
        *v.points(
            [
                (-0.1, 0.68, 0.1),
                (-0.06, 0.8, 0.1),
                (0.14, 0.9, 0.1),
                (0.38, 0.9, 0.1),
                (0.48, 0.82, 0.1),
                (0.4, 0.7, 0.1),
                (0.16, 0.64, 0.1),
            ]
        ),
        shiny=0.8,
    )
    v.b.stripe(
        b.colour("d8cfb8", 1),
        *((*v.at(s), 0.03) for s in ((-0.04, 0.72, 0.1), (0.16, 0.78, 0.1), (0.44, 0.8, 0.1))),
    )
    tube(v, "55585a", 0.05, (-0.5, 0.6, 0.12), (-0.72, 0.33, 0.12))
    # Fork, lamp, handlebars.
    tube(v, chrome, 0.06, (0.8, 0.33, 0.1), (0.48, 0.98, 0.1))
    v.ball("2c2e30", (0.56, 0.92, 0.02), 0.11)
    v.face("c2c4c6", *[(0.66, y, 0.02 + z) for z, y, _ in v.ring(0, 0.92, 0, 0.105)])
    v.mark(LAMP, *[(0.66, y, 0.02 + z) for z, y, _ in v.ring(0, 0.92, 0, 0.085)])
    v.glow((0.66, 0.92, 0.02), 0.4)
    tube(
        v,
        chrome,
        0.035,
        (0.14, 1.08, -0.36),
        (0.34, 1.13, -0.3),
        (0.44, 1.02, 0),
        (0.34, 1.13, 0.3),
        (0.14, 1.08, 0.36),
    )
    tube(v, "1f1f21", 0.05, (0.24, 1.11, 0.33), (0.12, 1.075, 0.37))
    v.ball("a3221e", (-1.06, 0.62, 0.0), 0.05)
    for name, at in (("seat", -0.32), ("seat 2", -0.66)):
        x, y = v.at((at, 0.75 if at > -0.5 else 0.82, 0.0))
        b.anchor(name, x, y + 0.07)
    b.anchor("grip", *v.at((0.17, 1.09, 0.36)))
    b.anchor("pedal", *v.at((0.2, 0.26, 0.2)))


@figure("scooter, motor scooter, vespa, moped", tall=0.72, home="street")
def scooter(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("8fb0a4", "b8443a", "d8c9a4", "6f93b0")))
    v = Solid(b, 1.1, yaw=24, pitch=4, away=9, stand=(0.6, 0, 0.08))
    for x in (-0.52, 0.62):
        v.wheel(x, 0.05, 0.22, rim="c4c6c6", spokes=0, hub=0.55, wide=0.11)
    v.b.part(
        scaled(code, 0.9),
        *v.points(
            [
                (-0.16, 0.2, 0.02),
                (0.3, 0.2, 0.02),
                (0.42, 0.26, 0.02),
                (0.3, 0.29, 0.02),
                (-0.2, 0.29, 0.02),
            ]
        ),
        swell=0.5,
    )
    with v.b.far(0.8):
        v.face(
            scaled(code, 0.8),
            (0.3, 0.26, -0.2),
            (0.47, 0.84, -0.2),
            (0.47, 0.84, 0.2),
            (0.3, 0.26, 0.2),
        )
    v.limb(
        code, ((0.64, 0.22, 0.0), 0.1), ((0.52, 0.55, 0), 0.13), ((0.42, 0.9, 0), 0.14), swell=0.7
    )
    v.b.part(
        code,
        *v.points(
            [
                (0.32, 0.24, 0.2),
                (0.4, 0.5, 0.22),
                (0.43, 0.84, 0.2),
                (0.5, 0.86, 0.0),
                (0.58, 0.6, -0.02),
                (0.5, 0.3, 0.0),
            ]
        ),
        swell=0.5,
        shiny=0.5,
    )
    v.limb(code, *((spot, 0.15) for spot in v.ring(0.62, 0.22, 0, 0.25, 20, 140)[::2]), swell=0.8)
    v.b.part(
        code,
        *v.points(
            [
                (-0.92, 0.32, 0.1),
                (-0.9, 0.46, 0.1),
                (-0.76, 0.62, 0.1),
                (-0.4, 0.68, 0.1),
                (-0.16, 0.62, 0.1),
                (-0.14, 0.4, 0.1),
                (-0.16, 0.24, 0.1),
                (-0.3, 0.3, 0.1),
                (-0.52, 0.4, 0.1),
                (-0.72, 0.3, 0.1),
            ]
        ),
        swell=0.8,
        shiny=0.6,
    )
    v.b.stripe(
        scaled(code, 0.7),
        *((*v.at((x, y, 0.1)), 0.02) for x, y in ((-0.86, 0.44), (-0.5, 0.5), (-0.2, 0.44))),
    )
    v.limb("4a3226", ((-0.82, 0.7, 0.0), 0.1), ((-0.5, 0.73, 0), 0.12), ((-0.1, 0.7, 0), 0.1))
    v.b.part(
        code,
        *v.points(
            [
                (0.3, 0.9, 0.02),
                (0.36, 1.04, 0.02),
                (0.48, 1.04, 0.02),
                (0.53, 0.94, 0.02),
                (0.44, 0.86, 0.02),
            ]
        ),
        shiny=0.5,
    )
    v.face("d8d8d4", *[(0.51, y, z) for z, y, _ in v.ring(0, 0.96, 0, 0.075)])
    v.mark(LAMP, *[(0.51, y, z) for z, y, _ in v.ring(0, 0.96, 0, 0.06)])
    v.glow((0.5, 0.96, 0), 0.3)
    tube(v, "2a2a2c", 0.045, (0.36, 1.0, 0.1), (0.3, 1.02, 0.26), (0.26, 1.02, 0.32))
    tube(v, "2a2a2c", 0.045, (0.36, 1.0, -0.1), (0.32, 1.03, -0.32))
    v.line("55585a", 0.015, (0.36, 1.02, 0.2), (0.36, 1.18, 0.26))
    v.ball("55585a", (0.36, 1.2, 0.27), 0.05)
    v.ball("a3221e", (-0.92, 0.5, 0.0), 0.045)
    for name, at in (("seat", -0.35), ("seat 2", -0.72)):
        x, y = v.at((at, 0.78, 0.0))
        b.anchor(name, x, y + 0.06)
    b.anchor("feet", *v.at((0.14, 0.29, 0.06)))
    b.anchor("grip", *v.at((0.28, 1.02, 0.3)))
