"""Ships, and, by the modules that it imports, every vessel."""

from __future__ import annotations

import random
from collections.abc import Sequence

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft import boats, craft
from allaprima.scenes.figures.craft.coaches import coach, panes_of
from allaprima.scenes.figures.craft.hulls import Station, hull, inside, portholes, sail, spot_on
from allaprima.scenes.figures.craft.solid import GLASS, NIGHT, Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

__all__ = ["boats", "craft"]


@figure(
    "sailing ship, tall ship, pirate ship, galleon, frigate, clipper, caravel, windjammer, square-rigger",
    tall=3.0,
    home="sea",
    poses="floating@water",
    distance="middle",
)
def sailing_ship(b: Body, rng: random.Random) -> None:
    code, cream = b.colour("5a3c28"), b.colour("e6dcc4", 1)
    v = Solid(b, 37.0, yaw=22, pitch=2, away=200, middle=1.5)
    rope = "463c34"
    edge = [
        (-15.0, 2.6, 7.4),
        (-11.0, 3.6, 6.4),
        (-6.0, 4.2, 4.6),
        (0.0, 4.3, 3.8),
        (6.0, 4.0, 4.2),
        (11.0, 2.8, 5.4),
        (15.5, 0.3, 6.8),
    ]
    # The rigging behind.
    for x, top in ((-9.5, 26.0), (-0.5, 35.0), (8.5, 31.0)):
        v.line(rope, 0.14, (x, top * 0.8, 0), (x - 3.0, 5.0, 4.0))
        v.line(rope, 0.14, (x, top * 0.8, 0), (x - 1.6, 5.0, 4.0))
    v.line(rope, 0.14, (8.5, 31.0, 0), (23.5, 9.8, 0))
    v.line(rope, 0.14, (8.5, 22.0, 0), (19.0, 8.2, 0))
    v.line(rope, 0.14, (-0.5, 34.0, 0), (8.5, 22.0, 0))
    v.line(rope, 0.14, (-9.5, 25.0, 0), (-0.5, 22.0, 0))
    inside(v, "8a6a48", edge)
    v.limb("4a3424", ((13.0, 5.8, 0), 0.8), ((18.5, 7.8, 0), 0.6), ((24.0, 9.8, 0), 0.3))
    for x, top in ((-9.5, 27.0), (-0.5, 36.5), (8.5, 32.5)):
        v.limb("4a3424", ((x, 4.0, 0), 0.95), ((x, top * 0.55, 0), 0.75), ((x, top, 0), 0.25))
    # Jibs, the spanker, and square sails from above down.
    for foot, tack, head in (
        ((10.6, 9.5, 0), (20.5, 9.2, 0), (10.0, 24.5, 0)),
        ((10.0, 9.0, 0), (16.5, 7.8, 0), (9.4, 19.5, 0)),
    ):
        mid = ((tack[0] + head[0]) / 2 + 0.7, (tack[1] + head[1]) / 2 + 0.2, 0.0)
        v.b.part(cream, *v.points([foot, foot, tack, tack, mid, head, head]), swell=0.45)
    v.b.part(
        cream,
        *v.points(
            [
                (-9.9, 8.2, 0),
                (-9.9, 8.2, 0),
                (-17.0, 9.4, 0),
                (-17.0, 9.4, 0),
                (-15.0, 15.5, 0),
                (-14.4, 17.6, 0),
                (-14.4, 17.6, 0),
                (-9.9, 15.6, 0),
                (-9.9, 15.6, 0),
            ]
        ),
        swell=0.4,
    )
    v.limb("4a3424", ((-9.5, 8.0, 0), 0.35), ((-17.6, 9.2, 0), 0.3))
    v.limb("4a3424", ((-9.5, 15.4, 0), 0.3), ((-14.9, 18.0, 0), 0.25))
    sail(v, cream, -9.5, 19.2, 24.4, 3.5)
    for x, base, top in ((8.5, 8.0, 29.5), (-0.5, 7.5, 33.5)):
        span = top - base
        sail(v, cream, x, base + 0.71 * span, top, 0.15 * span)
        sail(v, cream, x, base + 0.37 * span, base + 0.69 * span, 0.195 * span)
        sail(v, cream, x, base, base + 0.35 * span, 0.23 * span)
    way = hull(
        v, code, edge, bottom=[(-13.6, 1.4), (-10.0, 2.6), (-5.5, 3.4), (0.0, 3.6), (5.5, 3.2), (10.0, 2.0), (13.0, 0.2)], depth=-1.2, swell=0.3,
        bands=[("c8a868", 0.62, 0.8), (scaled(code, 0.7), 0.0, 0.3)], rail=scaled(code, 0.7), rail_wide=0.5,
    )  # fmt: skip
    for k in range(9):
        (x, y, z) = spot_on(way(0.71), 0.24 + 0.07 * k)
        v.face(
            "2a2220",
            (x - 0.42, y - 0.5, z),
            (x + 0.42, y - 0.5, z),
            (x + 0.42, y + 0.4, z),
            (x - 0.42, y + 0.4, z),
        )
    for k in range(3):
        x = -14.2 + 1.3 * k
        v.face(NIGHT, (x, 5.4, 3.2), (x + 0.7, 5.3, 3.3), (x + 0.7, 6.3, 3.3), (x, 6.4, 3.2))
        v.glow((x + 0.3, 5.9, 3.2), 1.6)
    v.b.part(
        b.coat[0] if b.coat else "8c2f28",
        *v.points(
            [
                (-0.5, 36.6, 0),
                (-0.5, 36.6, 0),
                (1.2, 36.9, 0),
                (3.0, 36.2, 0),
                (3.0, 36.2, 0),
                (1.2, 35.9, 0),
                (-0.5, 35.5, 0),
                (-0.5, 35.5, 0),
            ]
        ),
        swell=0.4,
    )


def ship(
    v: Solid,
    code: str,
    edge: Sequence[Station],
    deep: Sequence[tuple[float, float]],
    *,
    band: str = "",
    deck: str = "8a8478",
    depth: float = -3.0,
) -> None:
    """The steel hull of a large ship with its deck."""
    inside(v, deck, edge)
    hull(
        v,
        code,
        edge,
        bottom=deep,
        depth=depth,
        swell=0.22,
        bands=[(band, 0.0, 0.38)] if band else [],
    )


@figure(
    "cruise ship, ocean liner, liner, cruise liner, passenger ship, steamship, steamer",
    tall=3.5,
    home="sea",
    poses="floating@water",
    distance="far",
)
def cruise_ship(b: Body, rng: random.Random) -> None:
    white, blue = b.colour("e9e6de"), b.colour("2f4a6e", 1)
    v = Solid(b, 66.0, yaw=20, pitch=2, away=900, middle=4)
    edge = [
        (-112, 15, 17),
        (-60, 16, 16.5),
        (0, 16, 16.5),
        (60, 15.5, 17),
        (95, 9, 19),
        (118, 0.5, 22),
    ]
    deep = [(-108, 13), (-60, 15), (0, 15), (55, 13), (85, 6), (104, 0.3)]
    ship(v, white, edge, deep, band=blue)
    w = 15.5
    decks = [
        (-104.0, 78.0, 16.0, 22.0, w),
        (-98.0, 70.0, 22.0, 28.0, w),
        (-92.0, 64.0, 28.0, 34.0, w - 0.5),
        (-84.0, 56.0, 34.0, 40.0, w - 1),
        (-60.0, 46.0, 40.0, 45.0, w - 3),
    ]
    for x0, x1, y0, y1, z in decks:
        coach(
            v,
            white,
            (x0, x1),
            (y0, y1),
            z,
            bend=7,
            soft=0.6,
            lit=False,
            screen=(y0 + 2.6, y1 - 1.2) if y0 > 27 else (0, 0),
        )
        for low in (y0 + 0.9, y0 + 3.7):
            if low + 1.4 > y1:
                continue
            v.mark(
                "55626c",
                (x0 + 3, low, z),
                (x1 - 9, low, z),
                (x1 - 9, low + 1.5, z),
                (x0 + 3, low + 1.5, z),
            )
            for k in range(int((x1 - x0) / 12)):
                x = x0 + 6 + 12 * k
                v.mark(
                    white,
                    (x, low, z),
                    (x + 1.6, low, z),
                    (x + 1.6, low + 1.5, z),
                    (x, low + 1.5, z),
                )
        for k in range(int((x1 - x0) / 14)):
            v.glow((x0 + 8 + 14 * k, (y0 + y1) / 2, z), 6.0)
    for k in range(7):
        x = -72 + 19 * k
        v.limb(
            "c8762c",
            ((x, 20.2, w + 1.5), 2.2),
            ((x + 5, 20.1, w + 1.5), 2.6),
            ((x + 10, 20.2, w + 1.5), 2.2),
        )
    v.face(blue, (-46, 45, -5), (-30, 45, -5), (-36, 60, -4), (-46, 60, -4))
    v.face(blue, (-50, 45, 5), (-28, 45, 5), (-35, 61, 4), (-48, 61, 4))
    v.mark(white, (-50, 52, 5), (-28, 52, 5), (-28, 55, 5), (-50, 55, 5))
    v.face(scaled(blue, 1.2), (-28, 45, -5), (-28, 45, 5), (-35, 61, 4), (-35, 61, -4))
    v.limb(white, ((30, 44, 0), 2.2), ((28, 52, 0), 1.4), ((27, 60, 0), 0.6))
    v.line(white, 0.8, (25, 54, 0), (31, 54, 0))
    v.ball("e6e4dc", (8, 47.5, 0), 3.4)


@figure(
    "cargo ship, container ship, freighter, cargo vessel, container vessel, merchant ship",
    tall=2.8,
    home="sea",
    poses="floating@water",
    distance="far",
)
def cargo_ship(b: Body, rng: random.Random) -> None:
    code, red = b.colour(rng.choice(("2c3a4c", "7a2c26", "2f4a3e"))), b.colour("8c3a2e", 1)
    v = Solid(b, 58.0, yaw=20, pitch=2, away=900, middle=4)
    edge = [(-110, 15, 14), (-60, 16, 13), (0, 16, 13), (65, 15, 13.5), (92, 9, 16), (112, 0.6, 20)]
    deep = [(-106, 13), (-60, 15), (0, 15), (60, 12), (85, 5), (101, 0.3)]
    ship(v, code, edge, deep, band=red, deck="6a4a40", depth=-2)
    colours = ["a8472f", "3f6480", "8c8f8c", "b58a3a", "4d6f55", "7a3630", "c2bcae"]
    v.box("d8d4c8", -104, -82, 13, 46, -13, 13)
    for k in range(5):
        y = 22 + 4.6 * k
        v.mark("4a5660", (-102, y, 13), (-84, y, 13), (-84, y + 1.7, 13), (-102, y + 1.7, 13))
        v.glow((-93, y + 1, 13), 5)
    v.box("d8d4c8", -106, -80, 40, 46.5, -17, 17)
    v.mark(GLASS, (-106, 42, 17), (-80, 42, 17), (-80, 45, 17), (-106, 45, 17))
    v.box(red, -101, -93, 46.5, 56, -4, 4)
    v.limb("d8d4c8", ((-86, 46, 0), 1.2), ((-86, 52, 0), 0.9), ((-86, 58, 0), 0.5))
    for bay in range(9):
        x0 = -77 + 17.6 * bay
        rows = rng.choice((4, 5, 6)) if bay < 7 else rng.choice((3, 4))
        z = 15 if bay < 7 else 15 - 3.2 * (bay - 6)
        shade = rng.choice(colours)
        v.box(
            shade,
            x0,
            x0 + 16.6,
            13,
            13 + 4.2 * rows,
            -z,
            z,
            top=scaled(shade, 0.95),
            front=rng.choice(colours),
        )
        for k in range(rows):
            y = 13 + 4.2 * k
            tint = rng.choice(colours)
            v.mark(tint, (x0, y, z), (x0 + 16.6, y, z), (x0 + 16.6, y + 4.0, z), (x0, y + 4.0, z))
            v.mark(
                "2a2c2e",
                (x0, y + 3.85, z),
                (x0 + 16.6, y + 3.85, z),
                (x0 + 16.6, y + 4.25, z),
                (x0, y + 4.25, z),
            )
    hull(v, code, edge, bottom=deep, depth=-2, swell=0.22, bands=[(red, 0.0, 0.3)])
    v.limb("d8d4c8", ((100, 16, 0), 1.2), ((100, 24, 0), 0.9), ((100, 31, 0), 0.6))


@figure(
    "ferry, ferryboat, car ferry, ferry boat",
    tall=2.2,
    home="sea",
    poses="floating@water",
    distance="middle",
)
def ferry(b: Body, rng: random.Random) -> None:
    white, code = b.colour("e6e3da"), b.colour(rng.choice(("2f5a70", "9c3a2c", "2f6a58")), 1)
    v = Solid(b, 21.0, yaw=22, pitch=2.5, away=220, middle=1)
    edge = [(-27, 6.5, 5.2), (-10, 7, 4.8), (10, 7, 4.9), (22, 4.6, 5.6), (29, 0.8, 6.6)]
    deep = [(-26, 5.6), (-10, 6.4), (10, 6.2), (20, 3.4), (25.5, 0.3)]
    inside(v, "8a8478", edge)
    coach(
        v,
        white,
        (-25, 16),
        (4.6, 8.4),
        6.6,
        panes=panes_of(-22, 11, 9, 1.5),
        sill=(5.9, 7.4),
        bend=3.2,
        soft=0.3,
        lit=True,
        screen=(6.0, 7.4),
    )
    coach(
        v,
        white,
        (-23, 10),
        (8.4, 11.6),
        6.0,
        panes=panes_of(-21, 6, 8, 1.2),
        sill=(9.3, 10.7),
        bend=2.6,
        soft=0.3,
        screen=(9.2, 10.8),
    )
    coach(
        v,
        white,
        (0, 8),
        (11.6, 14.4),
        4.6,
        panes=panes_of(0.8, 5, 3, 0.5),
        sill=(12.6, 13.8),
        bend=1.8,
        soft=0.3,
        screen=(12.5, 13.9),
    )
    v.line(scaled(white, 0.85), 0.18, (-23, 12.6, 6), (-0.5, 12.6, 6))
    for k in range(10):
        v.line(scaled(white, 0.85), 0.1, (-23 + 2.5 * k, 11.6, 6), (-23 + 2.5 * k, 12.6, 6))
    for k in range(3):
        v.limb(
            "c8762c",
            ((-19 + 6 * k, 12.4, 5.6), 0.9),
            ((-17 + 6 * k, 12.3, 5.6), 1.0),
            ((-15 + 6 * k, 12.4, 5.6), 0.9),
        )
    v.face(code, (-13, 11.6, -1.6), (-8, 11.6, -1.6), (-9.5, 17, -1.4), (-13, 17, -1.4))
    v.prism(code, [(-13.5, 11.6), (-7.5, 11.6), (-9.2, 17.2), (-13, 17.2)], -1.6, 1.6)
    v.mark(white, (-14, 14, 1.6), (-7, 14, 1.6), (-7, 15.2, 1.6), (-14, 15.2, 1.6))
    v.limb(white, ((3, 14.4, 0), 0.5), ((3, 17.5, 0), 0.4), ((3, 21, 0), 0.2))
    v.line(white, 0.2, (1.5, 18, 0), (4.5, 18, 0))
    hull(v, code, edge, bottom=deep, depth=-1.2, swell=0.25, bands=[(white, 0.72, 1.0)])
    portholes(v, [-20 + 3.6 * k for k in range(9)], 2.6, 6.8, 0.42)
