"""Cars of today, and, by the modules that it imports, every vehicle on land."""

from __future__ import annotations

import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft import (
    carriages,
    coaches,
    cycles,
    lorries,
    machines,
    oldcars,
    trains,
)
from allaprima.scenes.figures.craft.cars import Make, motorcar
from allaprima.scenes.figures.craft.solid import GLASS, Solid, Spot
from allaprima.scenes.figures.registry import figure

__all__ = ["carriages", "coaches", "cycles", "lorries", "machines", "oldcars", "trains"]

PAINTS = ("8e2a26", "2f4f7a", "7e868c", "3d5a4c", "c9ccd0", "34383e")

SEDAN = Make(
    front=((2.2, 0.22), (2.28, 0.34), (2.3, 0.52), (2.24, 0.68), (2.06, 0.76)),
    belt=((0.98, 0.93), (0.2, 0.95), (-1.4, 1.0), (-2.1, 1.03)),
    rear=((-2.24, 1.0), (-2.32, 0.75), (-2.3, 0.5), (-2.14, 0.24)),
    cabin=((1.05, 0.9), (0.22, 1.38), (-0.1, 1.44), (-0.55, 1.46), (-0.95, 1.42), (-1.3, 1.3), (-1.86, 1.02), (-1.86, 0.9)),
    panes=(
        ((0.72, 0.97), (0.2, 1.3), (-0.05, 1.35), (-0.12, 1.35), (-0.12, 0.97)),
        ((-0.2, 0.97), (-0.2, 1.35), (-0.6, 1.37), (-0.95, 1.3), (-1.4, 1.05), (-1.4, 1.0)),
    ),
)  # fmt: skip


@figure(
    "car, automobile, sedan, saloon, saloon car, motor car, hatchback, auto",
    tall=0.8,
    home="street",
)
def car(b: Body, rng: random.Random) -> None:
    motorcar(b, b.colour(rng.choice(PAINTS)), SEDAN)


def lamp_bar(v: Solid, spot: Spot, codes: tuple[str, str], half: float = 0.45) -> None:
    """A bar of two lamps on a roof, across."""
    x, y, _ = spot
    for code, z0, z1 in ((codes[1], -half, 0.0), (codes[0], 0.0, half)):
        v.box(code, x - 0.12, x + 0.12, y, y + 0.13, z0, z1)
        v.glow((x + 0.1, y + 0.08, (z0 + z1) / 2), 0.55, code)


@figure("taxi, taxicab, taxi cab, cab, yellow cab", tall=0.85, home="street")
def taxi(b: Body, rng: random.Random) -> None:
    v = motorcar(b, b.colour("d9a520"), SEDAN)
    for k in range(18):
        x, y = -0.92 + 0.095 * k, 0.76 - 0.095 * (k % 2)
        v.face(
            "26262a",
            (x, y, 0.905),
            (x + 0.095, y, 0.905),
            (x + 0.095, y - 0.095, 0.905),
            (x, y - 0.095, 0.905),
        )
    v.box("efe6c8", -0.35, -0.1, 1.44, 1.6, -0.28, 0.28)
    v.glow((-0.1, 1.52, 0), 0.35)


@figure("police car, patrol car, police cruiser", tall=0.85, home="street")
def police(b: Body, rng: random.Random) -> None:
    v = motorcar(b, b.colour("e9e8e4"), replace(SEDAN, rim="8e9296"))
    v.face(
        b.colour("24385e", 1),
        (-0.94, 0.78, 0.905),
        (0.8, 0.78, 0.905),
        (0.95, 0.55, 0.905),
        (-0.96, 0.55, 0.905),
    )
    v.line("c9a63a", 0.03, (-0.96, 0.52, 0.91), (0.97, 0.52, 0.91))
    lamp_bar(v, (-0.25, 1.44, 0), ("c02a2a", "2a50c8"), 0.5)


SPORTS = Make(
    front=((2.16, 0.13), (2.28, 0.2), (2.25, 0.36), (2.08, 0.52), (1.8, 0.63)),
    fender=((1.3, 0.735), (1.1, 0.785)),
    belt=((0.62, 0.79), (0.0, 0.78), (-0.9, 0.84), (-1.7, 0.9), (-2.1, 0.9)),
    rear=((-2.26, 0.86), (-2.2, 0.6), (-2.24, 0.4), (-2.1, 0.16)),
    cabin=((0.78, 0.76), (-0.02, 1.1), (-0.3, 1.15), (-0.62, 1.15), (-1.0, 1.09), (-1.75, 0.88), (-1.75, 0.8)),
    panes=(((0.36, 0.8), (-0.06, 1.03), (-0.3, 1.07), (-0.6, 1.06), (-0.95, 0.9), (-0.85, 0.86)),),
    wheels=(1.2, -1.32), r=0.335, wide=0.97, roof=0.58, nose=0.34, high=1.3,
    lamp=(0.6, 0.9, 0.42, 0.52), grille=(0.72, 0.16, 0.28), hub=0.8, spokes=5, rim="a9adb1", doors=(0.5, -0.72),
)  # fmt: skip


@figure(
    "sports car, sportscar, ferrari, porsche, lamborghini, supercar, convertible, roadster, coupe",
    tall=0.66,
    home="coast",
)
def sports(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("b3201c", "b3201c", "c8a01e", "35506e")))
    v = motorcar(b, code, SPORTS)
    v.face(
        "17181a",
        (-0.62, 0.68, 0.975),
        (-1.0, 0.74, 0.975),
        (-0.98, 0.5, 0.975),
        (-0.8, 0.48, 0.975),
    )


JEEP = Make(
    front=((2.0, 0.45), (2.06, 0.55), (2.05, 0.95), (1.98, 1.12)),
    belt=((0.86, 1.2), (-2.1, 1.22)),
    rear=((-2.16, 1.0), (-2.16, 0.62), (-2.1, 0.45)),
    cabin=((0.88, 1.16), (0.5, 1.78), (0.3, 1.84), (-2.0, 1.86), (-2.1, 1.8), (-2.12, 1.18)),
    panes=(((0.68, 1.26), (0.42, 1.68), (-0.28, 1.7), (-0.28, 1.26)), ((-0.38, 1.26), (-0.38, 1.7), (-1.08, 1.7), (-1.08, 1.26)), ((-1.2, 1.26), (-1.2, 1.7), (-1.92, 1.7), (-1.96, 1.26))),
    wheels=(1.36, -1.36), r=0.4, wide=0.92, roof=0.76, nose=0.12, high=1.85,
    lamp=(0.56, 0.86, 0.78, 0.98), grille=(0.5, 0.7, 1.0), rim="6b6e70", hub=0.6, spokes=5, doors=(0.78, -0.33, -1.14), trim="303234",
)  # fmt: skip


@figure(
    "jeep, suv, land rover, off-road vehicle, offroader, off-roader, four-by-four, 4x4, range rover, safari jeep",
    tall=0.98,
    home="desert road",
)
def jeep(b: Body, rng: random.Random) -> None:
    v = motorcar(b, b.colour(rng.choice(("55633f", "8a7a58", "6d7a78", "7a2f28"))), JEEP)
    for x in (0.2, -1.9):
        v.line("2b2c2e", 0.05, (x, 1.84, 0.7), (x, 1.94, 0.7))
    v.line("2b2c2e", 0.05, (0.3, 1.94, 0.72), (-2.0, 1.94, 0.72))


PICKUP = Make(
    front=((2.6, 0.4), (2.68, 0.52), (2.66, 0.9), (2.56, 1.1)),
    belt=((1.25, 1.16), (-2.7, 1.16)),
    rear=((-2.74, 1.1), (-2.74, 0.62), (-2.66, 0.42)),
    cabin=((1.3, 1.12), (0.55, 1.72), (0.3, 1.78), (-0.5, 1.78), (-0.7, 1.7), (-0.86, 1.14)),
    panes=(((0.98, 1.22), (0.48, 1.62), (0.22, 1.66), (0.22, 1.22)), ((0.12, 1.22), (0.12, 1.66), (-0.48, 1.66), (-0.62, 1.22))),
    wheels=(1.75, -1.7), r=0.4, wide=0.97, roof=0.72, nose=0.2, high=1.95,
    lamp=(0.6, 0.96, 0.82, 1.0), grille=(0.55, 0.66, 0.98), hub=0.62, spokes=5, doors=(1.1, 0.16, -0.84), trim="36383a",
)  # fmt: skip


@figure("pickup, pickup truck, pick-up, pick-up truck, ute", tall=0.98, home="farmland")
def pickup(b: Body, rng: random.Random) -> None:
    # Who is on its bed lies behind the whole car, whose side hides their feet.
    b.anchor("inside", 0.0, 0.0)
    v = motorcar(b, b.colour(rng.choice(("7a2f28", "4c6a80", "b8b4a8", "5c6a50"))), PICKUP)
    v.line("1b1c1e", 0.07, (-0.92, 1.17, 0.95), (-2.68, 1.17, 0.95))
    x, y = v.at((-1.8, 0.8, 0.0))
    b.anchors["inside"] = replace(b.anchors["inside"], x=x, y=y)


VAN = Make(
    front=((2.5, 0.3), (2.58, 0.42), (2.58, 0.8), (2.46, 1.1)),
    belt=((1.72, 1.24), (-2.6, 1.26)),
    rear=((-2.66, 1.1), (-2.66, 0.6), (-2.58, 0.34)),
    cabin=((1.8, 1.2), (1.08, 2.02), (0.8, 2.16), (-2.4, 2.2), (-2.58, 2.1), (-2.63, 1.24)),
    panes=(((1.52, 1.3), (1.02, 1.92), (0.5, 1.96), (0.5, 1.3)),),
    wheels=(1.65, -1.6), r=0.35, wide=0.98, roof=0.85, nose=0.34, high=2.2,
    lamp=(0.58, 0.97, 0.8, 1.02), grille=(0.5, 0.66, 0.84), hub=0.62, spokes=0, doors=(1.4, 0.42, -0.9), trim="3a3c3e",
)  # fmt: skip


@figure("van, delivery van, minivan, transporter, cargo van", tall=1.1, home="street")
def van(b: Body, rng: random.Random) -> None:
    motorcar(b, b.colour(rng.choice(("dcdad4", "dcdad4", "4f6a86", "8a3b30"))), VAN)


@figure("ambulance", tall=1.2, home="street")
def ambulance(b: Body, rng: random.Random) -> None:
    code = b.colour("ebe8e0")
    v = motorcar(b, code, VAN)
    red = b.colour("c8382c", 1)
    v.face(red, (-2.6, 1.0, 0.985), (1.9, 1.0, 0.985), (2.0, 0.82, 0.985), (-2.62, 0.82, 0.985))
    for x0, x1, y0, y1 in ((-1.0, -0.6, 1.58, 1.72), (-0.87, -0.73, 1.45, 1.85)):
        v.face(red, (x0, y0, 0.94), (x1, y0, 0.94), (x1, y1, 0.9), (x0, y1, 0.9))
    v.face(GLASS, (-1.2, 1.4, 0.95), (-1.2, 1.85, 0.88), (-2.3, 1.85, 0.88), (-2.3, 1.4, 0.95))
    lamp_bar(v, (0.6, 2.14, 0), ("2f5fd0", "2f5fd0"), 0.6)
