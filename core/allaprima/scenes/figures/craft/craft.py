"""Motorboats, houseboats, tugs, longships and submarines."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.coaches import coach, panes_of
from allaprima.scenes.figures.craft.hulls import hull, inside, portholes, spot_on
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, Solid, eased
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure(
    "speedboat, motorboat, motor boat, powerboat, speed boat, power boat, cabin cruiser",
    tall=0.85,
    home="sea",
    poses="floating@water",
)
def speedboat(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("e6e2d8", "e6e2d8", "2f4f6e", "a8342a")))
    stripe = b.colour("2c4668" if code == "e6e2d8" else "e6e2d8", 1)
    v = Solid(b, 1.9, yaw=24, pitch=6, away=20)
    edge = [
        (-2.9, 1.0, 0.85),
        (-1.5, 1.05, 0.9),
        (0.0, 1.05, 1.0),
        (1.6, 0.8, 1.15),
        (2.8, 0.35, 1.32),
        (3.5, 0.0, 1.42),
    ]
    v.box("2c2e30", -3.3, -2.9, 0.3, 1.2, -0.3, 0.3)
    inside(v, scaled("c9bfa8", 0.9), edge, 0.5)
    v.b.face(
        code,
        *v.points([(x, y, -z) for x, z, y in edge[2:]]),
        *v.points([(x, y, z) for x, z, y in reversed(edge[2:])]),
        faces=(0.1, 0.8),
    )
    for x in (-1.9, -0.7):
        seat = [
            (x, 0.5),
            (x + 0.6, 0.5),
            (x + 0.6, 0.8),
            (x + 0.12, 0.82),
            (x + 0.02, 1.28),
            (x - 0.12, 1.28),
        ]
        for z0, z1 in ((-0.75, -0.12), (0.12, 0.75)):
            v.prism("b8a888", eased(seat, 0.1), z0, z1)
    v.face(GLEAM, (0.75, 1.08, -0.8), (0.75, 1.08, 0.8), (0.1, 1.65, 0.68), (0.1, 1.65, -0.68))
    v.face(
        scaled(GLASS, 1.3),
        (0.75, 1.08, 0.8),
        (0.1, 1.65, 0.68),
        (-0.5, 1.5, 0.86),
        (-0.4, 1.02, 0.98),
    )
    v.line("c4c8ca", 0.045, (0.1, 1.65, -0.68), (0.1, 1.65, 0.68), smooth=False)
    v.line("c4c8ca", 0.045, (0.75, 1.08, 0.8), (0.1, 1.65, 0.68), (-0.5, 1.5, 0.86), smooth=False)
    for name, at in (("seat", -0.4), ("seat 2", -1.6)):
        x, y = v.at((at, 0.8, 0.3))
        b.anchor(name, x, y + 0.05)
    b.anchor("inside", *v.at((-1.05, 0.5, 0.2)))
    hull(
        v,
        code,
        edge,
        bottom=[(-2.85, 0.85), (-1.4, 0.9), (0.0, 0.85), (1.4, 0.5), (2.2, 0.15), (2.6, 0.0)],
        depth=-0.25,
        swell=0.35,
        shiny=0.6,
        bands=[(stripe, 0.66, 0.8), (scaled(code, 0.8), 0.0, 0.42)],
        rail="c4c8ca",
        rail_wide=0.06,
    )
    v.line("c4c8ca", 0.035, (1.6, 1.15, 0.78), (1.9, 1.4, 0.6), (2.9, 1.58, 0.3), (3.4, 1.46, 0.02))
    v.line("c4c8ca", 0.03, (2.4, 1.25, 0.5), (2.45, 1.5, 0.46))
    v.glow((3.3, 1.4, 0), 0.3)


@figure(
    "submarine, u-boat, sub, submersible",
    tall=1.3,
    home="sea",
    poses="floating@water swimming@deep",
    distance="middle",
)
def submarine(b: Body, rng: random.Random) -> None:
    code = b.colour("4a5258")
    deep = b.pose == "swimming"
    v = Solid(b, 15.0, yaw=16, pitch=3, away=300)
    y = 7.5 if deep else 0.2
    r = 3.4
    if deep:
        with b.far(0.7):
            v.face(
                code, (-24, y + 0.4, -1), (-20, y + 0.4, -1), (-21, y + 0.4, -6), (-24, y + 0.4, -6)
            )
        for k in range(5):
            a = v.ring(-27.2, y, 0, 2.6, 72 * k + 10, 9)[0]
            v.limb(
                "a88a52",
                ((-27.2, y, 0), 0.7),
                ((-27.0, (y + a[1]) / 2, 0.5), 1.3),
                ((-27.2 + 0.4 * (a[0] + 27.2), a[1], 0), 0.7),
                swell=0.5,
            )
        v.prism(
            scaled(code, 0.9),
            [(-24.6, y + 0.5), (-21.4, y + 1.2), (-22.6, y + 5.2), (-24.8, y + 5.2)],
            -0.3,
            0.3,
        )
        v.prism(
            scaled(code, 0.9),
            [(-24.6, y - 0.5), (-21.4, y - 1.2), (-22.6, y - 4.6), (-24.8, y - 4.6)],
            -0.3,
            0.3,
        )
    # The tower.
    tower = [(1.0, y + 2.6), (1.4, y + 6.4), (8.6, y + 6.4), (9.6, y + 5.6), (10.4, y + 2.6)]
    for x, top in ((3.2, 11.5), (4.6, 9.6), (6.2, 10.4)):
        v.limb(
            scaled(code, 0.8),
            ((x, y + 6, 0), 0.42),
            ((x, y + 0.5 * (6 + top), 0), 0.36),
            ((x, y + top, 0), 0.3),
        )
    v.ball("30363a", (3.2, y + 11.6, 0), 0.45)
    v.b.part(
        code,
        *v.points(
            [
                (px, py, 0.6)
                for px, py in (
                    tower[0],
                    tower[0],
                    tower[1],
                    tower[1],
                    tower[2],
                    tower[3],
                    tower[4],
                    tower[4],
                )
            ]
        ),
        swell=0.5,
    )
    v.face(
        scaled(code, 0.95),
        (4.4, y + 4.6, 1.3),
        (7.6, y + 4.6, 1.3),
        (7.0, y + 4.5, 5.2),
        (5.2, y + 4.5, 5.2),
    )
    for x in (7.6, 8.4):
        v.b.spot("23282c", *v.at((x, y + 5.6, 1.3)), 0.3 * v.metre, 0.34 * v.metre)
        v.glow((x, y + 5.6, 1.3), 1.2)
    # The hull.
    lower = [
        (26.5, y - 1.6),
        (22, y - 3.1),
        (10, y - r),
        (-8, y - r),
        (-18, y - 2.4),
        (-27.2, y - 0.35),
    ]
    upper = [
        (-27.2, y + 0.35),
        (-18, y + 2.5),
        (-8, y + r),
        (10, y + r),
        (21, y + 3.1),
        (26.3, y + 1.5),
        (27.4, y),
    ]
    v.b.part(code, *v.points([(px, py, 0.0) for px, py in upper + lower]), swell=0.85, shiny=0.35)
    v.b.stripe(
        scaled(code, 0.75), *((*v.at((px, y + 0.62 * r, 1.5)), 0.012) for px in (-14, 0, 20))
    )
    v.mark(
        b.colour("6a3028", 1),
        (-27.4, y - 0.9, 0),
        (27.6, y - 0.9, 0),
        (27.6, y - 3.6, 0),
        (-27.4, y - 3.6, 0),
    )
    if deep:
        v.face(
            scaled(code, 0.95),
            (-24, y + 0.2, 0.8),
            (-20, y + 0.2, 1.6),
            (-21, y, 6.5),
            (-24, y, 6.5),
        )
        v.face(
            scaled(code, 0.95),
            (18, y + 0.8, 2.2),
            (21, y + 0.8, 2.0),
            (20.5, y + 0.7, 6),
            (18.6, y + 0.7, 6),
        )
        v.glow((27, y + 0.6, 0.5), 5.0)
    else:
        v.line("8a9094", 0.1, (-12, y + r + 1.2, 0), (0.8, y + r + 1.4, 0))
        v.line("8a9094", 0.1, (10.6, y + r + 1.4, 0), (20, y + r + 1.1, 0))
        for x in (-12, -8, -4, 0, 12, 16, 20):
            v.line("8a9094", 0.1, (x, y + r - 0.3, 0), (x, y + r + 1.2, 0))


@figure(
    "houseboat, house boat, floating home, narrowboat, barge, canal boat",
    tall=1.5,
    home="river",
    poses="floating@water",
)
def houseboat(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("3f5f56", "7a3a30", "35506e")))
    wall = b.colour(rng.choice(("b08a5c", "d8cfb8", "8aa0a0")), 1)
    v = Solid(b, 4.3, yaw=25, pitch=6, away=36)
    edge = [(-6.4, 1.7, 0.75), (-3.0, 1.9, 0.7), (3.0, 1.9, 0.7), (5.6, 1.4, 0.85), (7.0, 0.3, 1.1)]
    inside(v, "8c7350", edge)
    coach(
        v,
        wall,
        (-5.4, 3.6),
        (0.7, 3.2),
        1.6,
        panes=[(-4.9, -3.6), (-1.1, 0.1), (0.9, 2.1)],
        sill=(1.65, 2.6),
        screen=(1.6, 2.6),
        bend=0.05,
        soft=0.05,
    )
    for k in range(1, 7):
        v.b.stripe(
            scaled(wall, 0.85), *((*v.at((x, 0.7 + 0.13 * k, 1.6)), 0.004) for x in (-5.4, 0, 3.6))
        )
    v.mark(
        scaled(code, 0.9), (-2.9, 0.8, 1.6), (-1.8, 0.8, 1.6), (-1.8, 2.75, 1.6), (-2.9, 2.75, 1.6)
    )
    v.mark(GLASS, (-2.65, 1.8, 1.6), (-2.05, 1.8, 1.6), (-2.05, 2.55, 1.6), (-2.65, 2.55, 1.6))
    v.limb(
        "3a3c3e",
        ((-4.2, 3.3, 0.0), 0.26),
        ((-4.2, 3.8, 0), 0.24),
        ((-4.2, 4.25, 0), 0.3),
        blunt=True,
    )
    v.face(
        scaled("6c6660", 1.1), (-5.9, 3.2, 1.9), (4.1, 3.2, 1.9), (4.0, 3.72, 0), (-5.8, 3.72, 0)
    )
    v.face("6c6660", (4.1, 3.2, 1.9), (4.1, 3.2, -1.9), (4.0, 3.72, 0))
    for x in (-3.2, 2.7, -5.2):
        v.ball("4f7a3c", (x, 1.05, 1.75), 0.28, 0.24)
        v.b.spot("c8506a", *v.at((x - 0.08, 1.12, 1.75)), 0.02)
        v.b.spot("d8a03a", *v.at((x + 0.1, 1.05, 1.75)), 0.018)
        v.box("8a5238", x - 0.28, x + 0.28, 0.7, 0.95, 1.6, 1.85)
    for x in (4.0, 5.0, 6.0):
        v.line("4a3828", 0.06, (x, 0.8, 1.55 - 0.3 * (x - 4)), (x, 1.65, 1.55 - 0.3 * (x - 4)))
    v.line("4a3828", 0.07, (3.7, 1.6, 1.6), (6.4, 1.75, 0.8))
    hull(
        v,
        code,
        edge,
        bottom=[(-6.2, 1.5), (-3.0, 1.75), (3.0, 1.75), (5.2, 1.2), (6.3, 0.25)],
        swell=0.2,
        bands=[(scaled(code, 0.65), 0.0, 0.5)],
        rail="d8cfb8",
        rail_wide=0.12,
    )


@figure(
    "viking ship, longship, viking boat, drakkar, viking longship",
    tall=2.4,
    home="sea",
    poses="floating@water",
    distance="middle",
)
def viking_ship(b: Body, rng: random.Random) -> None:
    wood, cloth = "6a4628", b.colour("9c3228")
    light = b.colour("e2d6bc", 1)
    v = Solid(b, 13.5, yaw=20, pitch=5, away=90)
    edge = [
        (-11.0, 0.0, 5.0),
        (-10.3, 0.3, 3.6),
        (-8.5, 1.1, 2.3),
        (-4.0, 2.3, 1.45),
        (0.0, 2.6, 1.3),
        (4.0, 2.3, 1.45),
        (8.5, 1.1, 2.3),
        (10.3, 0.3, 3.7),
        (11.0, 0.0, 5.2),
    ]
    v.line("4a3c30", 0.07, (-0.2, 12.4, 0), (10.4, 3.8, 0))
    v.line("4a3c30", 0.07, (-0.2, 12.4, 0), (-10.4, 3.6, 0))
    inside(v, scaled(wood, 1.2), edge, 0.4)
    for k in range(8):
        x = -5.6 + 1.6 * k
        v.ball(
            ("a8382c", "d0a848", "e2d6bc", "3f5a5c")[k % 4],
            (x, 1.9 + 0.016 * x * x, -2.3 + 0.02 * x * x),
            0.55,
        )
    v.limb("5a3c24", ((0, 0.4, 0), 0.42), ((0, 7, 0), 0.36), ((0, 12.9, 0), 0.22))
    sail_points = [
        (-4.6, 11.6),
        (-4.6, 11.6),
        (0.0, 11.75),
        (4.6, 11.6),
        (4.6, 11.6),
        (5.6, 8.0),
        (5.1, 4.2),
        (5.1, 4.2),
        (0.4, 5.0),
        (-4.6, 4.0),
        (-4.6, 4.0),
        (-3.7, 8.0),
    ]
    v.b.part(light, *v.points([(x, y, 0.0) for x, y in sail_points]), swell=0.4)
    for k in range(5):
        x = -4.1 + 2.05 * k
        v.b.stripe(
            cloth,
            *(
                (*v.at((x + dx, y, 0.0)), 1.0 * v.metre)
                for dx, y in ((0.0, 11.9), (0.95, 8.0), (0.25 + 0.04 * x, 3.8))
            ),
        )
    v.limb("5a3c24", ((-5.0, 11.7, 0), 0.26), ((0, 11.85, 0), 0.3), ((5.0, 11.7, 0), 0.26))
    way = hull(
        v,
        wood,
        edge,
        bottom=[
            (-9.6, 0.0),
            (-8.6, 0.2),
            (-6.8, 0.8),
            (-3.4, 1.7),
            (0.0, 1.95),
            (3.4, 1.7),
            (6.8, 0.8),
            (8.6, 0.2),
            (9.6, 0.0),
        ],
        depth=-0.5,
        swell=0.35,
        planks=5,
        rail=scaled(wood, 0.75),
        rail_wide=0.22,
    )
    for k in range(9):
        x, y, z = spot_on(way(0.93), 0.28 + 0.055 * k)
        v.ball(("3f5a5c", "a8382c", "d0a848", "e2d6bc")[k % 4], (x, y, z + 0.1), 0.56)
        v.b.spot(scaled(wood, 0.7), *v.at((x, y, z + 0.1)), 0.16 * v.metre)
    # The stem with a dragon's head, and the curled stern.
    v.limb(
        wood,
        ((10.2, 3.4, 0), 0.55),
        ((11.1, 5.2, 0), 0.5),
        ((11.2, 6.6, 0), 0.5),
        ((11.9, 7.35, 0), 0.62),
        ((12.7, 7.2, 0), 0.42),
        ((13.2, 7.0, 0), 0.24),
        swell=0.7,
    )
    v.limb(wood, ((11.9, 7.0, 0), 0.3), ((12.4, 6.8, 0), 0.24), ((12.9, 6.7, 0), 0.14))
    v.part(wood, (11.5, 7.5, 0), (11.2, 8.1, 0), (11.2, 8.1, 0), (11.8, 7.65, 0))
    v.ball("e2c878", (12.1, 7.45, 0.1), 0.1)
    v.limb(
        wood,
        ((-10.2, 3.4, 0), 0.5),
        ((-11.2, 5.4, 0), 0.45),
        ((-11.4, 7.0, 0), 0.4),
        ((-10.8, 7.7, 0), 0.36),
        ((-10.2, 7.3, 0), 0.3),
        ((-10.5, 6.9, 0), 0.2),
    )
    for k in range(6):
        x, y, z = spot_on(way(0.68), 0.3 + 0.075 * k)
        v.line("9a7850", 0.13, (x, y, z), (x - 1.6, -0.6, z + 3.0))


@figure("tugboat, tug, tug boat", tall=1.5, home="sea", poses="floating@water")
def tugboat(b: Body, rng: random.Random) -> None:
    code, white = b.colour(rng.choice(("8c2f26", "2c4a60", "2f5040"))), b.colour("e2ddd0", 1)
    v = Solid(b, 9.5, yaw=24, pitch=4, away=80)
    edge = [
        (-9.0, 2.4, 1.9),
        (-6.0, 3.1, 1.7),
        (0.0, 3.3, 1.9),
        (5.0, 2.7, 2.7),
        (8.2, 1.1, 3.6),
        (9.2, 0.1, 3.9),
    ]
    inside(v, "7c6a54", edge)
    coach(v, white, (-4.0, 4.0), (1.9, 4.5), 2.1, bend=0.9, soft=0.15)
    portholes(v, (-3.0, -1.4, 0.2, 1.8), 3.4, 2.1, 0.36)
    v.limb(
        scaled(code, 1.0),
        ((-2.2, 4.4, 0), 1.6),
        ((-2.3, 5.9, 0), 1.55),
        ((-2.4, 7.4, 0), 1.5),
        blunt=True,
    )
    v.b.stripe("222426", *((*v.at((x, 7.1, 0)), 0.07) for x in (-3.4, -2.4, -1.4)))
    coach(
        v,
        white,
        (-0.4, 3.4),
        (4.5, 7.1),
        1.6,
        panes=panes_of(-0.1, 2.7, 3, 0.25),
        sill=(5.5, 6.5),
        screen=(5.4, 6.6),
        bend=0.6,
        soft=0.1,
        roof=code,
    )
    v.limb("c8a04a", ((0.4, 7.1, 0), 0.22), ((0.4, 8.6, 0), 0.18), ((0.4, 10.2, 0), 0.1))
    v.line("c8a04a", 0.1, (-0.4, 8.8, 0), (1.2, 8.8, 0))
    v.ball("f0e4c0", (0.45, 9.4, 0), 0.16)
    v.glow((0.45, 9.4, 0), 0.8)
    v.line("3a3c3e", 0.08, (-8.5, 3.0, 2.4), (-4.5, 2.8, 3.1))
    for x in (-8.4, -7.0, -5.6):
        v.line("3a3c3e", 0.07, (x, 1.7, 2.7), (x, 2.95, 2.7))
    way = hull(
        v,
        code,
        edge,
        bottom=[(-8.2, 1.8), (-5.5, 2.5), (0.0, 2.7), (4.5, 2.0), (7.0, 0.7), (7.8, 0.1)],
        depth=-0.6,
        swell=0.3,
        bands=[("26282a", 0.0, 0.42)],
        rail="26282a",
        rail_wide=0.35,
    )
    for k in range(5):
        x, y, z = spot_on(way(0.78), 0.14 + 0.15 * k)
        v.ball("1e1f21", (x, y, z), 0.52)
        v.b.spot(code, *v.at((x, y, z)), 0.2 * v.metre)
    v.limb("3a3630", ((8.4, 3.2, 0.9), 0.5), ((9.0, 3.7, 0.3), 0.6), ((9.3, 4.0, -0.1), 0.5))
