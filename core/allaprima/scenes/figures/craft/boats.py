"""Boats that one rows or paddles."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.hulls import hull, inside
from allaprima.scenes.figures.craft.solid import Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure(
    "rowing boat, rowboat, dinghy, skiff, wooden boat",
    tall=0.6,
    home="mountain lake",
    poses="floating@water",
)
def rowboat(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("7a4e2e", "7a4e2e", "3f6a72", "8c3a2c", "d4cdbd")))
    wood = b.colour("9c6f42", 1)
    v = Solid(b, 0.98, yaw=24, pitch=11, away=12)
    edge = [
        (-1.95, 0.42, 0.52),
        (-1.0, 0.64, 0.42),
        (0.0, 0.7, 0.4),
        (1.0, 0.54, 0.46),
        (1.7, 0.22, 0.58),
        (2.05, 0.0, 0.7),
    ]
    inside(v, wood, edge, 0.14)
    for x, z in ((-1.3, 0.56), (-0.2, 0.66), (0.9, 0.52)):
        v.face(
            scaled(wood, 1.15),
            (x - 0.13, 0.34, -z),
            (x + 0.13, 0.34, -z),
            (x + 0.13, 0.34, z),
            (x - 0.13, 0.34, z),
        )
    v.limb(
        "a8855a", ((-1.25, 0.38, -0.1), 0.045), ((0.2, 0.5, 0.15), 0.045), ((1.0, 0.52, 0.3), 0.045)
    )
    for name, at in (("seat", -0.2), ("seat 2", 0.9), ("seat 3", -1.3)):
        x, y = v.at((at, 0.34, 0.0))
        b.anchor(name, x, y + 0.1)
    b.anchor("inside", *v.at((-0.2, 0.16, 0.0)))
    hull(
        v,
        code,
        edge,
        bottom=[(-1.8, 0.3), (-0.9, 0.48), (0.0, 0.54), (0.9, 0.4), (1.5, 0.14), (1.75, 0.0)],
        rail=wood,
        rail_wide=0.07,
        planks=3,
    )
    # An oar, at rest over the side.
    v.ball("55585a", (0.1, 0.46, 0.7), 0.04)
    v.limb(
        "b08a5a", ((0.6, 0.62, 0.2), 0.045), ((0.1, 0.48, 0.7), 0.045), ((-0.75, 0.02, 1.5), 0.04)
    )
    v.limb(
        "b08a5a",
        ((-0.7, 0.05, 1.45), 0.05),
        ((-0.9, -0.08, 1.65), 0.15),
        ((-1.1, -0.2, 1.85), 0.15),
        swell=0.5,
    )


@figure("canoe, canadian canoe", tall=0.45, home="mountain lake", poses="floating@water")
def canoe(b: Body, rng: random.Random) -> None:
    code, wood = (
        b.colour(rng.choice(("9c3426", "9c3426", "2f5a46", "a87a44"))),
        b.colour("a8794a", 1),
    )
    v = Solid(b, 1.05, yaw=20, pitch=11, away=12)
    edge = [
        (-2.45, 0.0, 0.78),
        (-2.3, 0.07, 0.62),
        (-1.6, 0.26, 0.45),
        (0.0, 0.43, 0.38),
        (1.6, 0.26, 0.45),
        (2.3, 0.07, 0.62),
        (2.45, 0.0, 0.78),
    ]
    inside(v, wood, edge, 0.1)
    for x, z in ((-1.5, 0.27), (0.0, 0.42), (1.5, 0.27)):
        v.face(
            scaled(wood, 1.1),
            (x - 0.1, 0.36, -z),
            (x + 0.1, 0.36, -z),
            (x + 0.1, 0.36, z),
            (x - 0.1, 0.36, z),
        )
    v.limb(
        "b08a5a", ((-0.9, 0.42, 0.1), 0.04), ((0.4, 0.5, 0.15), 0.04), ((1.0, 0.53, 0.18), 0.045)
    )
    v.limb(
        "b08a5a",
        ((0.9, 0.53, 0.18), 0.05),
        ((1.2, 0.55, 0.2), 0.17),
        ((1.5, 0.57, 0.22), 0.12),
        swell=0.5,
    )
    for name, at in (("seat", 0.0), ("seat 2", 1.3), ("seat 3", -1.4)):
        x, y = v.at((at, 0.34, 0.0))
        b.anchor(name, x, y + 0.08)
    b.anchor("inside", *v.at((0.0, 0.16, 0.0)))
    hull(
        v,
        code,
        edge,
        bottom=[
            (-2.3, 0.0),
            (-2.1, 0.05),
            (-1.4, 0.2),
            (0.0, 0.33),
            (1.4, 0.2),
            (2.1, 0.05),
            (2.3, 0.0),
        ],
        rail=wood,
        rail_wide=0.055,
    )


@figure("kayak, sea kayak", tall=0.4, home="river", poses="floating@water")
def kayak(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c8862a", "b53a2a", "2f6a86")))
    v = Solid(b, 0.9, yaw=20, pitch=12, away=12)
    edge = [
        (-2.4, 0.0, 0.42),
        (-1.5, 0.2, 0.26),
        (0.0, 0.32, 0.24),
        (1.5, 0.2, 0.28),
        (2.45, 0.0, 0.5),
    ]
    v.b.part(
        scaled(code, 1.08),
        *v.points([(x, y, -z) for x, z, y in edge]),
        *v.points([(x, y, z) for x, z, y in reversed(edge)]),
        swell=0.4,
    )
    v.b.ball("222426", *v.at((-0.1, 0.3, 0.0)), 0.5 * v.metre, 0.1 * v.metre, tilt=-3)
    v.b.limb(
        "3a3c3e",
        *(
            (*v.at((x, y, 0.0)), 0.09 * v.metre)
            for x, y in ((-0.62, 0.36), (-0.58, 0.5), (-0.52, 0.56))
        ),
    )
    x, y = v.at((-0.2, 0.3, 0.0))
    b.anchor("seat", x, y + 0.03)
    b.anchor("inside", x, y - 0.06)
    hull(
        v,
        code,
        edge,
        bottom=[(-2.1, 0.0), (-1.3, 0.15), (0.0, 0.25), (1.3, 0.15), (2.1, 0.0)],
        swell=0.5,
        shiny=0.5,
        bands=[("ddd6c6", 0.0, 0.62)],
    )
    v.limb(
        "2a2c2e", ((-1.3, 0.42, -0.3), 0.045), ((0.2, 0.44, 0.2), 0.045), ((1.5, 0.46, 0.6), 0.045)
    )
    for x, z, y, dx in ((-1.3, -0.3, 0.42, -1), (1.5, 0.6, 0.46, 1)):
        v.limb(
            "d8d2c4",
            ((x, y, z), 0.08),
            ((x + 0.25 * dx, y, z + 0.08 * dx), 0.2),
            ((x + 0.5 * dx, y + 0.02, z + 0.16 * dx), 0.14),
            swell=0.5,
        )


@figure("gondola, venetian gondola", tall=0.8, home="river", poses="floating@water")
def gondola(b: Body, rng: random.Random) -> None:
    code, red = b.colour("26242a"), b.colour("8a2a30", 1)
    v = Solid(b, 1.75, yaw=18, pitch=8, away=26)
    edge = [
        (-5.1, 0.0, 1.55),
        (-4.5, 0.16, 1.12),
        (-3.2, 0.45, 0.72),
        (-1.2, 0.68, 0.52),
        (0.8, 0.66, 0.52),
        (2.8, 0.45, 0.68),
        (4.2, 0.16, 1.0),
        (4.8, 0.0, 1.35),
    ]
    inside(v, "3c2c28", edge, 0.2)
    v.part(
        red,
        (-1.4, 0.5, -0.4),
        (-1.5, 1.0, -0.3),
        (-1.2, 1.12, 0.0),
        (-1.0, 1.0, 0.3),
        (-0.9, 0.5, 0.4),
        swell=0.6,
    )
    v.limb(red, ((-0.9, 0.55, 0.1), 0.2), ((-0.4, 0.58, 0.1), 0.22), ((0.1, 0.54, 0.1), 0.2))
    v.limb(red, ((1.0, 0.5, 0.1), 0.18), ((1.3, 0.56, 0.1), 0.2), ((1.6, 0.52, 0.1), 0.18))
    v.b.face(
        code,
        *v.points([(x, y, -z) for x, z, y in edge[5:]]),
        *v.points([(x, y, z) for x, z, y in reversed(edge[5:])]),
        faces=(0.0, 0.8),
    )
    v.b.face(
        code,
        *v.points([(x, y, -z) for x, z, y in edge[:3]]),
        *v.points([(x, y, z) for x, z, y in reversed(edge[:3])]),
        faces=(0.0, 0.8),
    )
    for name, at in (("seat", -0.7), ("seat 2", 0.9)):
        x, y = v.at((at, 0.62, 0.0))
        b.anchor(name, x, y + 0.05)
    b.anchor("inside", *v.at((0.2, 0.3, 0.0)))
    b.anchor("top", *v.at((-3.5, 0.86, 0.0)))
    hull(
        v,
        code,
        edge,
        bottom=[
            (-4.2, 0.0),
            (-3.6, 0.1),
            (-2.6, 0.3),
            (-1.0, 0.5),
            (0.8, 0.5),
            (2.4, 0.32),
            (3.4, 0.1),
            (4.0, 0.0),
        ],
        swell=0.35,
        shiny=0.8,
        rail="b08a4a",
        rail_wide=0.05,
    )
    # The iron on its bow.
    v.limb(
        "c6c8ca",
        ((4.55, 1.05, 0.03), 0.13),
        ((4.85, 1.5, 0.0), 0.16),
        ((4.86, 1.82, 0.0), 0.17),
        ((4.98, 1.92, 0.0), 0.26),
        ((5.14, 1.86, 0.0), 0.1),
        swell=0.3,
    )
    for k in range(5):
        v.line("c6c8ca", 0.07, (4.8, 1.2 + 0.13 * k, 0.0), (5.12, 1.2 + 0.13 * k, 0.0))
    v.limb(
        "6a4a30", ((-3.0, 0.7, 0.42), 0.1), ((-3.05, 0.95, 0.45), 0.1), ((-2.9, 1.15, 0.42), 0.1)
    )
    v.limb("a8855a", ((-4.0, 2.0, 0.1), 0.06), ((-3.0, 1.05, 0.45), 0.06), ((-1.9, 0.0, 0.9), 0.07))


@figure("raft, wooden raft, log raft", tall=0.45, home="river", poses="floating@water")
def raft(b: Body, rng: random.Random) -> None:
    code = b.colour("7c5a3a")
    v = Solid(b, 1.15, yaw=28, pitch=14, away=12)
    v.b.grain = 0.5
    count = 9
    for k in range(count):
        z = -1.2 + 2.4 * k / (count - 1)
        long, tint = 1.95 + rng.uniform(-0.15, 0.15), scaled(code, rng.uniform(0.85, 1.15))
        v.limb(
            tint,
            ((-long, 0.14, z), 0.32),
            ((0.0, 0.15, z), 0.31),
            ((long, 0.14, z), 0.3),
            blunt=True,
        )
        v.ball("b89468", (long, 0.14, z), 0.075, 0.15)
        v.b.spot("9a7648", *v.at((long, 0.14, z)), 0.04 * v.metre, 0.085 * v.metre)
    for x in (-1.4, 1.3):
        v.limb(
            scaled(code, 0.8),
            ((x, 0.38, -1.35), 0.16),
            ((x, 0.38, 0), 0.17),
            ((x, 0.38, 1.35), 0.16),
            blunt=True,
        )
        for k in range(count):
            z = -1.2 + 2.4 * k / (count - 1)
            v.limb(
                "c4b08a",
                ((x - 0.13, 0.3, z), 0.05),
                ((x, 0.5, z + 0.02), 0.05),
                ((x + 0.13, 0.3, z + 0.04), 0.05),
            )
    v.b.grain = 0
    v.limb("8a6a48", ((-0.1, 0.3, 0.0), 0.1), ((-0.1, 1.0, 0.0), 0.08), ((-0.1, 1.45, 0), 0.06))
    v.limb("8a6a48", ((-0.1, 1.35, -0.7), 0.05), ((-0.1, 1.35, 0), 0.05), ((-0.1, 1.35, 0.7), 0.05))
    v.part(
        b.colour("d8ccb0", 1),
        (-0.1, 1.33, -0.68),
        (-0.1, 1.33, -0.68),
        (-0.1, 1.31, 0.68),
        (-0.1, 1.31, 0.68),
        (0.25, 0.9, 0.7),
        (0.02, 0.55, 0.62),
        (0.02, 0.55, 0.62),
        (0.15, 0.62, 0.0),
        (0.02, 0.6, -0.62),
        (0.02, 0.6, -0.62),
        (0.25, 0.95, -0.68),
        swell=0.5,
    )
    v.limb(
        "a8855a", ((-2.4, 0.75, 0.0), 0.07), ((-1.4, 0.5, 0.2), 0.07), ((-0.2, 0.42, 0.45), 0.07)
    )
    for name, at in (("seat", 0.45), ("seat 2", -0.9)):
        x, y = v.at((at, 0.3, 0.5))
        b.anchor(name, x, y + 0.1)
    for name in ("inside", "top"):
        b.anchor(name, *v.at((0.6, 0.3, 0.4)))
