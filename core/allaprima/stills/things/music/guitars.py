"""Guitars, ukuleles and banjos."""

from __future__ import annotations

import math
import random

from allaprima.stills.matter import Matter, ceramic, matt, metal, plastic
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.finishes import CHROME, EBONY, varnished
from allaprima.stills.things.music.fretting import disc, head, mirrored, neck, scaled, stand, strung

_FLAT_TOP = [
    (0.0, 0.0),
    (8.5, 0.5),
    (15.8, 4.2),
    (19.6, 11.5),
    (18.6, 20.0),
    (14.2, 26.6),
    (12.2, 31.5),
    (13.4, 37.5),
    (14.2, 42.2),
    (11.4, 47.2),
    (5.5, 49.0),
    (0.0, 49.2),
]


def _flat_top(s: Solid, top: Matter, sides: Matter, strings: int) -> None:
    """A guitar's body, neck and strings, from y = 0, its front at z = 5."""
    outline = mirrored(_FLAT_TOP)
    s.plate(outline, 9.6, sides, bevel=0.25)
    with s.at(0, 0, 4.7):
        s.plate(outline, 0.5, ceramic("e9dfc8"), bevel=0.1)
    with s.at(0, 0, 4.82):
        s.plate(scaled(outline, 0.975, 24), 0.4, top, bevel=0.06)
    for radius, matter in (
        (6.6, EBONY),
        (6.3, ceramic("e4d6b4")),
        (5.9, EBONY),
        (5.5, varnished("c58a4e", "8a5228")),
        (5.05, matt("120c09")),
    ):
        disc(s, (0, 33.4, 5.0 + (6.8 - radius) * 0.02), radius, 0.04, matter, 48)
    with s.at(0, 14.5, 5.25):
        s.plate([(-9, -1.2), (-4.2, -1.6), (4.2, -1.6), (9, -1.2), (9, 0.9), (4.2, 1.5), (-4.2, 1.5), (-9, 0.9)], 0.7, EBONY, bevel=0.2)
    s.box((0, 15.1, 5.75), (7.6, 0.4, 0.5), ceramic())
    for k in range(strings):
        s.ball(((k / (strings - 1) - 0.5) * 6.4, 13.6, 5.65), 0.36, ceramic(), detail=8)
    neck(s, 39, 80, (5.6, 4.4), 5.9, varnished("8a5530", "5c3418"))
    strung(s, strings, (0, 15, 5.95), (0, 80, 6.1), (6.4, 3.7))
    head(
        s,
        [(-2.2, 0), (2.2, 0), (3.4, 3), (3.6, 14), (2.4, 17), (-2.4, 17), (-3.6, 14), (-3.4, 3)],
        80,
        5.9,
        varnished("6b3d20", "43230f"),
        strings // 2,
    )


def _solid_body(s: Solid) -> None:
    """An electric guitar, from y = 0, its front at z = 2.2."""
    lacquer = s.own(plastic("a81f22", 0.08))
    line = [
        (0, 0),
        (8, 0.6),
        (14, 4),
        (16.4, 10),
        (14.8, 17),
        (11.4, 22),
        (11.2, 27),
        (13.6, 32),
        (14.2, 37.5),
        (11.6, 38.6),
        (8.6, 35),
        (5.0, 33.4),
        (2.8, 33.2),
        (-2.8, 33.2),
        (-5.4, 34),
        (-8.8, 37.5),
        (-12.6, 43),
        (-15.2, 42.4),
        (-15.6, 37),
        (-12.6, 29),
        (-11.4, 24),
        (-13.2, 18.4),
        (-16.2, 12),
        (-15.4, 5),
        (-9.5, 0.8),
    ]
    s.plate(line, 4.2, lacquer, bevel=0.8, smooth=4)
    guard = [
        (-2, 33.0),
        (-4, 34),
        (-8.2, 38),
        (-10.6, 37.6),
        (-11, 33.5),
        (-9.2, 26),
        (-7.2, 20),
        (-5, 13),
        (0, 11),
        (5, 9),
        (9.4, 5.2),
        (12, 6.4),
        (11.6, 11.5),
        (9, 18),
        (8.4, 26),
        (10.4, 33),
        (9.4, 34),
        (6, 32.4),
        (2, 32.4),
    ]
    with s.at(0, 0, 2.16):
        s.plate(guard, 0.3, s.own(plastic("ece7da", 0.2), 1), bevel=0.08, smooth=3)
    for y in (28, 21.4, 15):
        with s.at(0, y, 2.5, lean=8 if y == 15 else 0):
            s.box((0, 0, 0), (8, 1.9, 1.0), plastic("1d1d20", 0.3), radius=0.35)
            for k in range(6):
                disc(s, ((k - 2.5) * 1.05, 0, 0.4), 0.26, 0.16, CHROME, 12)
    s.box((0, 9.4, 2.6), (7.6, 3.6, 0.9), CHROME, radius=0.25)
    for k in range(6):
        s.box(((k - 2.5) * 1.1, 9.6, 3.1), (0.9, 2.6, 0.6), metal("b5b6ba", 0.2), radius=0.12)
    for x, y in ((8.6, 14), (9.8, 10), (10.2, 6.8)):
        disc(s, (x, y, 2.3), 1.15, 1.3, plastic("ece7da", 0.25), 28)
    neck(s, 30.5, 75, (5.6, 4.3), 3.2, varnished("d9b073", "bb8a4c", 0.25))
    strung(s, 6, (0, 9.6, 3.5), (0, 75, 3.4), (5.6, 3.6))
    with s.at(0, 75, 2.0, tilt=-5):
        s.plate(
            [
                (-2.2, 0),
                (2.2, 0),
                (2.6, 2),
                (4.4, 3.2),
                (4.6, 5.6),
                (3.4, 7),
                (2.6, 10),
                (1.2, 15.5),
                (-0.8, 17.6),
                (-3.2, 17),
                (-4.0, 14.6),
                (-3.4, 8),
                (-3.0, 2),
            ],
            1.5,
            varnished("d9b073", "bb8a4c", 0.25),
            bevel=0.25,
            smooth=3,
        )
        for k in range(6):
            x, y = -2.2 - k * 0.06, 3.2 + k * 2.2
            disc(s, (x, y, 0.7), 0.42, 0.9, CHROME, 14)
            s.ball((x - 2.4, y, 0), (0.9, 0.75, 0.42), CHROME, detail=8)
            s.tube([(x, y, 0), (x - 2, y, 0)], 0.2, CHROME, sides=6)


@thing("guitar, acoustic guitar, classical guitar, electric guitar@electric", seen=8)
def guitar(s: Solid, rng: random.Random) -> None:
    with s.at(turn=18):
        stand(s, 7.5, 9, 0)
        with s.at(0, 10, 2, tilt=-11):
            if s.variant:
                _solid_body(s)
            else:
                _flat_top(s, s.own(varnished("dba75e", "c58a41", size=0.8)), varnished("7a4526", "4f2913"), 6)


@thing("ukulele", seen=44)
def ukulele(s: Solid, rng: random.Random) -> None:
    wood = s.own(varnished("b3763c", "7d4a20"))
    with s.at(0, 2.9, 0, tilt=-90, turn=-42), s.at(0, -28, 0, scale=0.58):
        outline = mirrored(_FLAT_TOP)
        s.plate(outline, 9.6, varnished("8a5530", "5c3418"), bevel=0.4)
        with s.at(0, 0, 4.8):
            s.plate(outline, 0.5, wood, bevel=0.2)
        disc(s, (0, 33.4, 5.02), 6.4, 0.05, ceramic("e4d6b4"), 48)
        disc(s, (0, 33.4, 5.06), 5.8, 0.05, matt("120c09"), 48)
        s.box((0, 13.8, 5.3), (11, 2.6, 0.9), EBONY, radius=0.3)
        s.box((0, 14.4, 5.85), (8.2, 0.5, 0.5), ceramic())
        neck(s, 44, 78, (7.0, 6.2), 5.9, wood, body=3.4)
        strung(s, 4, (0, 14.4, 6.1), (0, 78, 6.2), (7, 4.8), 0.14)
        head(s, [(-3.2, 0), (3.2, 0), (4.6, 3), (5.2, 15), (2.6, 17.4), (0, 16.4), (-2.6, 17.4), (-5.2, 15), (-4.6, 3)], 78, 5.6, wood, 2)


@thing("banjo", seen=8)
def banjo(s: Solid, rng: random.Random) -> None:
    wood = s.own(varnished("9a5a2c", "643417"))
    with s.at(turn=16):
        stand(s, 6.5, 9, 0)
        with s.at(0, 10, 2, tilt=-11):
            with s.at(0, 15, 0, tilt=90):
                s.lathe([(0, -5), (16, -5), (16.6, -4.4), (15.4, -3), (13.6, -2.4), (13.6, 2.0)], wood, around=64)
                s.lathe([(13.6, 1.6), (14.3, 1.7), (14.4, 2.6), (14.1, 3.0), (13.6, 2.7), (13.3, 2.5)], CHROME, around=64)
                s.lathe([(13.4, 2.5), (0, 2.5)], matt("efeae0"), around=64)
            for k in range(20):
                a = 2 * math.pi * k / 20
                s.tube(
                    [(14.5 * math.cos(a), 15 + 14.5 * math.sin(a), 2.2), (14.5 * math.cos(a), 15 + 14.5 * math.sin(a), -2.6)],
                    0.24,
                    CHROME,
                    sides=8,
                )
            with s.at(0, 9, 3.2):
                s.plate([(-3.4, 0), (3.4, 0), (3, 0.5), (1, 0.8), (-1, 0.8), (-3, 0.5)], 1.3, varnished("d8b27a", "b98a50", 0.4))
            s.box((0, 3.2, 3.4), (4, 3.4, 0.6), CHROME, radius=0.2)
            neck(s, 28, 75, (5.2, 4.0), 4.0, wood)
            strung(s, 5, (0, 4, 3.7), (0, 75, 4.2), (4.4, 3.2))
            head(
                s,
                [(-2, 0), (2, 0), (3.4, 3), (3.0, 8), (3.6, 13), (1.6, 15.5), (0, 16.6), (-1.6, 15.5), (-3.6, 13), (-3.0, 8), (-3.4, 3)],
                75,
                4.0,
                wood,
                2,
            )
