"""Microscopes and laboratory glass."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import Matter, glass, liquid, matt, plastic
from allaprima.stills.patterns import between, cells, fbm, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.science.fittings import BLACK, CHROME, varnished


@thing("microscope", seen=14)
def microscope(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("e9e8e4", 0.22))
    with s.at(0, 0, 1, turn=-52):
        s.box((0, 1.3, 0), (13, 2.6, 20), body, radius=1.0)
        s.box((0, 0.3, 0), (12, 0.6, 19), BLACK, radius=0.2)
        s.tube(
            [(0, 4, -7.2), (0, 9, -8.2), (0, 17, -8.6), (0, 25, -7.6), (0, 29.4, -4.4), (0, 30, -0.8)],
            [2.9, 2.6, 2.4, 2.3, 2.3, 2.5],
            body,
            smooth=6,
            sides=22,
        )
        s.box((0, 13.6, 1.6), (12, 1.2, 12), BLACK, radius=0.3)
        s.box((0, 12.4, -4), (5, 2, 6), BLACK, radius=0.4)
        s.box((0.4, 14.32, 2.2), (7.4, 0.14, 2.4), glass("dcefe9"))
        s.ball((0.3, 14.42, 2.2), (0.8, 0.06, 0.6), plastic("c8507a", 0.2), detail=8)
        for x in (-3.6, 3.6):
            s.box((x, 14.5, 0.6), (0.6, 0.3, 4), CHROME, radius=0.12)
        with s.at(0, 0, 2.2):
            s.lathe([(3.6, 2.4), (3.6, 3.4), (3.0, 4.4), (2.4, 4.6), (2.2, 4.4)], BLACK, around=40)
            s.lathe([(2.3, 4.4), (0, 4.7)], Matter("fff3d0", glow=1.6, roughness=0.1), around=32)
            s.lathe([(1.4, 9.4), (2.3, 9.8), (2.3, 12.6), (1.9, 13)], CHROME, around=36)
            s.lathe([(0, 24.2), (3.0, 24.2), (3.3, 25), (3.3, 26), (2.8, 26.8), (2.8, 32), (2.4, 32.6), (0, 32.8)], body, around=44)
            for turn, tilt, long in ((0, 0, 8.4), (125, 26, 6.4), (-125, 26, 5.4)):
                with s.at(0, 24.8, 0, turn=turn), s.at(tilt=180 - tilt):
                    s.lathe(
                        [(1.35, 0), (1.35, long * 0.55), (1.1, long * 0.62), (1.1, long * 0.8), (0.5, long), (0, long)], CHROME, around=32
                    )
                    s.lathe(
                        [(1.37, long * 0.3), (1.4, long * 0.31), (1.4, long * 0.37), (1.37, long * 0.38)],
                        plastic({0: "c8a02a", 125: "c23a30"}.get(turn, "3a78b8"), 0.3),
                        around=32,
                    )
            with s.at(0, 31, 0.4, tilt=-38):
                s.lathe(
                    [
                        (2.5, -1),
                        (2.5, 3),
                        (2.0, 3.4),
                        (1.8, 3.6),
                        (1.8, 9.6),
                        (2.25, 9.9),
                        (2.3, 12.4),
                        (2.0, 12.9),
                        (1.4, 12.8),
                        (1.2, 12.5),
                    ],
                    BLACK,
                    around=40,
                )
                s.lathe([(1.3, 12.5), (0, 12.7)], Matter("22303c", roughness=0.02), around=28)
        for side in (-1, 1):
            for y, r, w in ((9, 2.4, 1.8), (9, 1.5, 3.2)):
                with s.at(side * 2.2, y, -8.0, lean=-90 * side):
                    s.lathe(
                        [(r, 0), (r, w * 0.9), (r * 0.92, w), (0, w)],
                        BLACK if r > 2 else CHROME,
                        around=48,
                        shape=lambda a: 1 + 0.02 * np.cos(24 * a),
                    )


def _stoppered(s: Solid, wall: list[tuple[float, float]], level: float, colour: str, tint: str = "f2faf6") -> None:
    """A glass vessel that is filled up to a height."""
    s.lathe(wall, s.own(glass(tint), 1))
    inside = [(r * 0.975, max(y, wall[0][1] + 0.12)) for r, y in wall if y < level]
    r, y = np.array(wall).T
    inside += [(float(np.interp(level, y[1:], r[1:])) * 0.975, level)]
    s.lathe([*inside, (0, level)], s.own(liquid(colour, 4.0)))


@thing("erlenmeyer flask, flask, conical flask, chemistry flask, laboratory flask", seen=14)
def flask(s: Solid, rng: random.Random) -> None:
    wall = [
        (0, 0.05),
        (5.0, 0.05),
        (5.6, 0.3),
        (5.9, 0.9),
        (5.7, 1.7),
        (2.1, 11.6),
        (1.75, 12.8),
        (1.7, 13.4),
        (1.7, 16.4),
        (1.9, 16.9),
        (2.15, 17.1),
    ]
    _stoppered(s, wall, 6.4, "3f8fd8")
    for k in range(4):
        y = 3 + k * 1.5
        s.box((0, y, 5.72 - (y - 1.7) * 0.364), (1.2, 0.09, 0.05), matt("efefef"))


@thing("beaker, glass beaker, lab beaker", seen=20)
def beaker(s: Solid, rng: random.Random) -> None:
    wall = [(0, 0.05), (3.9, 0.05), (4.3, 0.25), (4.4, 0.7), (4.4, 10.6), (4.55, 11.1), (4.75, 11.3)]
    _stoppered(s, wall, 6.6, "4fae62")
    for k in range(5):
        s.box((0, 2 + k * 1.5, 4.43), (1.6 if k % 2 else 1.0, 0.09, 0.05), matt("efefef"))
    s.ring((0, 11.3, 0), 4.75, 0.12, glass(), sides=8)


@thing("test tube, rack of test tubes, test tube rack", seen=14)
def test_tube(s: Solid, rng: random.Random) -> None:
    wood = varnished("c99c62", "a3743e")
    with s.at(turn=-18):
        s.box((0, 0.8, 0), (21, 1.6, 6), wood, radius=0.3)
        for x in (-9.8, 9.8):
            s.box((x, 5.4, 0), (1.2, 9.6, 5.2), wood, radius=0.25)
        for z in (-1.6, 1.6):
            s.box((0, 9.0, z), (19, 1.2, 1.0), wood, radius=0.2)
        for x in np.linspace(-8.5, 8.5, 6):
            s.box((float(x), 9.0, 0), (1.2, 1.2, 3.6), wood, radius=0.2)
        colours = ["c8343a", "e0a030", "4fae62", "3f8fd8", "8a4fb8"]
        for k, colour in enumerate(colours):
            with s.at(-6.8 + 3.4 * k, 1.4, 0):
                wall = [(0, 0), (0.5, 0.12), (0.85, 0.5), (0.98, 1.05), (0.98, 14.6), (1.05, 14.9), (1.2, 15.0)]
                s.lathe(wall, glass(), around=32)
                level = 6.5 + (k * 7 % 5) * 1.1
                usual = liquid(colour, 1.6)
                s.lathe(
                    [(0, 0.1), (0.48, 0.22), (0.82, 0.58), (0.94, 1.1), (0.94, level), (0, level)],
                    s.own(usual) if s.coat.colours else usual,
                    around=32,
                )


@thing("petri dish", seen=40)
def petri_dish(s: Solid, rng: random.Random) -> None:
    def culture(p: np.ndarray) -> np.ndarray:
        spots = cells(p * (1, 0.01, 1) + (3.3, 0, 1.7), 1.3, 4)
        return mixed(between("d9b26a", "cfa257", fbm(p, 2, 3, 2) * 0.5 + 0.5), "f0e6cf", 1 - step(0.18, 0.25, spots))

    s.lathe([(0, 0.15), (4.3, 0.15), (4.45, 0.3), (4.45, 1.4)], glass())
    s.lathe(
        [(4.4, 0.3), (4.4, 0.75), (0, 0.75)],
        s.own(Matter("d9b26a", roughness=0.12, soft=0.5).painted(culture)).bumped(
            lambda p: 0.06 * (1 - step(0.1, 0.28, cells(p * (1, 0.01, 1) + (3.3, 0, 1.7), 1.3, 4)))
        ),
    )
    with s.at(4.2, 1.12, -0.6, lean=-13, turn=10):
        s.lathe([(4.8, 0), (4.8, 1.2), (4.65, 1.35), (0, 1.35)], glass())
