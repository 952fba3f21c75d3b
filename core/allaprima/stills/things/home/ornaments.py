"""Pictures, lamps, clocks and what else adorns a home."""

from __future__ import annotations

import itertools
import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, ceramic, glowing, made_of, matt, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


def _abstract(p: np.ndarray) -> np.ndarray:
    x, y = p[:, 0] + 0.35 * fbm(p, 2.2, 3, 4), p[:, 1] + 0.35 * fbm(p, 2.2, 3, 9)
    colours = between("e9dfc8", "dcc9a4", step(-4, 6, y))
    colours = mixed(colours, "2f4f66", step(-2.2, -2.4, y + 0.35 * x))
    colours = mixed(colours, "5f8c94", step(-4.3, -4.5, y - 0.2 * x))
    colours = mixed(colours, "d8613a", step(2.5, 2.4, np.hypot(x - 1.0, y - 2.4)))
    colours = mixed(colours, "e8ab42", step(1.25, 1.15, np.hypot(x + 1.8, y + 0.2)))
    colours = mixed(colours, "22252c", step(0.14, 0.08, np.abs(np.hypot(x + 0.2, y - 1.0) - 4.0)) * (y > x - 2))
    out_: np.ndarray = colours * (1 + 0.12 * fbm(p * (1, 3, 1), 0.7, 3, 2))[:, None]
    return out_


def _frame(s: Solid, w: float, h: float, wide: float, matter: Matter) -> None:
    """A profiled frame around an opening of w and h, about the origin."""
    for turn, across, along in ((0, h, w), (90, w, h), (180, h, w), (270, w, h)):
        half, far = along / 2, across / 2
        profile = [
            (0, -0.4),
            (0, 0.25),
            (0.15 * wide, 0.5),
            (0.3 * wide, 0.45),
            (0.5 * wide, 0.75),
            (0.78 * wide, 1.0),
            (0.95 * wide, 0.9),
            (wide, 0.6),
            (wide, -0.4),
        ]
        with s.at(lean=turn):
            rows = [[(-(half + d), -(far + d), z), (half + d, -(far + d), z)] for d, z in profile]
            for a, b in itertools.pairwise(rows):
                s.sheet(np.array([a, b]), matter)


@thing("picture frame, photo frame, framed picture, framed painting, framed photo, empty picture frame@empty", seen=8)
def picture_frame(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("b98d3e", roughness=0.35, metal=0.85, bump=lambda p: 0.02 * fbm(p, 0.8, 3, 2)))
    with s.at(0, 10.75, 0, turn=-20, tilt=-14):
        _frame(s, 13, 17, 2.1, own)
        s.box((0, 0, -0.45), (16.6, 20.6, 0.3), matt("4a3a2c"))
        if s.variant:
            s.box((0, 0, -0.2), (13.1, 17.1, 0.1), matt("f0ede6"))
        else:
            s.box((0, 0, -0.2), (13.1, 17.1, 0.1), matt("f0ede6"))
            s.box(
                (0, 0, -0.13),
                (10, 14, 0.06),
                Matter("e0d4b8", roughness=0.6, paint=_abstract, bump=lambda p: 0.02 * fbm(p * (1, 4, 1), 0.5, 3, 2)),
            )
        with s.at(0, 3.0, -0.7, tilt=26):
            s.box((0, -6.9, -0.2), (3.5, 13.8, 0.3), matt("3a2c22"))


@thing("table lamp, bedside lamp, lamp, lit lamp, night lamp", seen=6)
def table_lamp(s: Solid, rng: random.Random) -> None:
    s.lathe(
        [
            (0, 0.3),
            (6.2, 0),
            (6.6, 0.2),
            (6.4, 0.9),
            (3.8, 1.6),
            (3.4, 2.2),
            (6.2, 4.6),
            (8.0, 8.6),
            (7.4, 13),
            (4.6, 17),
            (2.2, 19.4),
            (1.6, 20.6),
            (0, 21),
        ],
        s.own(ceramic("3f6f7c")),
        smooth=4,
    )
    s.lathe([(6.4, 0.01), (6.9, 0.1), (6.9, 0.7), (6.2, 0.9)], brass())
    s.tube([(0, 20, 0), (0, 26, 0)], 0.7, brass())
    s.lathe([(1.2, 22.5), (1.3, 23), (1.3, 26), (1.0, 26.4), (0, 26.4)], brass())
    s.ball((0, 29.5, 0), (2.6, 3.2, 2.6), glowing("ffe6b8", 5), detail=16)

    def shade(p: np.ndarray) -> np.ndarray:
        threads = 0.05 * np.sin(p[:, 1] * 22) + 0.05 * noise(p * (1, 0.15, 1), 0.25, 2)
        found: np.ndarray = 0.55 + threads + 0.8 * np.exp(-(((p[:, 1] - 29.5) / 6.5) ** 2))
        return found

    cover = s.own(Matter("f2dfba", roughness=0.95, shine=0.2, soft=0.5), 1)
    s.lathe([(14.0, 22.0), (9.2, 40.0)], cover.but(glow=0.75, paint=shade), around=64)
    s.ring((0, 22, 0), 14.0, 0.25, cover, sides=8)
    s.ring((0, 40, 0), 9.2, 0.25, cover, sides=8)
    for a in (0.5, 2.6, 4.7):
        s.tube([(0, 39, 0), (9.1 * math.cos(a), 39.8, 9.1 * math.sin(a))], 0.15, brass(), sides=6)
    s.tube([(0, 26, 0), (2.9, 28, 0), (3.1, 33, 0), (0, 39, 0), (-3.1, 33, 0), (-2.9, 28, 0), (0, 26, 0)], 0.12, brass(), smooth=4, sides=6)
    s.tube([(0, 39, 0), (0, 41, 0)], 0.3, brass(), sides=8)
    s.ball((0, 41.6, 0), 0.7, brass(), detail=10)
    s.lamp((0, 20.8, 9.5), "ffd49a", 3.0, 2.0)
    s.lamp((0, 42, 0), "ffd49a", 2.5, 2.0)


@thing("clock, table clock, mantel clock, desk clock, bracket clock", seen=8)
def clock(s: Solid, rng: random.Random) -> None:
    own = s.own(made_of("walnut wood"))
    with s.at(turn=-14):
        s.box((0, 0.8, 0), (17, 1.6, 8), own, radius=0.35)
        s.box((0, 1.9, 0), (15.6, 0.8, 7), own, radius=0.25)
        with s.at(0, 10.4, 0):
            arch = [(-7.2, -8.3), (7.2, -8.3), *[(7.2 * math.cos(a), 1.0 + 7.2 * math.sin(a)) for a in np.linspace(0, math.pi, 28)]]
            s.plate(arch, 5.4, own, bevel=0.3)
            with s.at(0, 0.8, 2.75, tilt=90):
                s.lathe([(5.7, 0), (5.7, 0.5), (5.5, 0.8), (5.2, 0.75), (5.0, 0.3), (5.0, 0.05)], brass(), around=64)
                s.lathe([(5.05, 0.08), (0, 0.08)], plastic("f2ece0", 0.4))
            with s.at(0, 0.8, 2.9):
                for k in range(60):
                    a = k * math.pi / 30
                    big = k % 5 == 0
                    with s.at(4.3 * math.sin(a), 4.3 * math.cos(a), 0, lean=-math.degrees(a)):
                        s.box((0, 0 if big else 0.28, 0), (0.26 if big else 0.07, 0.95 if big else 0.4, 0.05), plastic("1f1c1a", 0.4))
                for long, wide, angle in ((2.7, 0.36, -55), (3.9, 0.26, 62)):
                    with s.at(0, 0, 0.14 if long < 3 else 0.24, lean=-angle):
                        s.plate(
                            [(-wide / 2, -0.7), (wide / 2, -0.7), (wide * 0.7, long * 0.62), (0, long), (-wide * 0.7, long * 0.62)],
                            0.08,
                            plastic("1f1c1a", 0.3),
                            bevel=0.02,
                        )
                s.ball((0, 0, 0.25), (0.3, 0.3, 0.15), brass(), detail=10)
        for x in (-6, 6):
            for z in (-2.6, 2.6):
                s.ball((x, 0.25, z), (0.8, 0.25, 0.8), brass(), detail=10)


@thing("house model, model house, miniature house, toy house, little house, wooden house", seen=20)
def house_model(s: Solid, rng: random.Random) -> None:
    wall, roof = (s.own(Matter("ece4d4", roughness=0.8, shine=0.4)), s.own(Matter("a8462f", roughness=0.7, shine=0.5), 1))
    with s.at(turn=-28):
        gable = [(-6, 0), (6, 0), (6, 7), (0, 12.6), (-6, 7)]
        s.plate(gable, 14, wall, bevel=0.08)
        for side in (-1, 1):
            with s.at(side * 3.35, 9.95, 0, lean=-side * 43):
                for k in range(6):
                    s.box((side * (-4.3 + k * 1.62), 0.22 + 0.0 * k, 0), (1.85, 0.4, 15.6), roof, radius=0.16)
        s.box((3.2, 11.6, -3.5), (1.9, 4.6, 1.9), Matter("9a5a44", roughness=0.8), radius=0.1)
        s.box((3.2, 13.9, -3.5), (2.3, 0.5, 2.3), wall, radius=0.1)
        white, pane = plastic("f4f2ee", 0.4), Matter("5a7484", roughness=0.04)
        s.box((0, 2.3, 7.05), (2.6, 4.6, 0.3), plastic("35564e", 0.35), radius=0.1)
        s.box((0, 0.15, 7.9), (3.6, 0.3, 1.8), matt("b8b0a4"), radius=0.05)
        s.ball((0.9, 2.3, 7.25), 0.16, brass(), detail=8)

        def window(w: float, h: float) -> None:
            s.box((0, 0, 0), (w, h, 0.16), pane)
            for x in (-w / 2, 0, w / 2):
                s.box((x, 0, 0.06), (0.22, h + 0.2, 0.24), white)
            for y in (-h / 2, 0, h / 2):
                s.box((0, y, 0.06), (w + 0.2, 0.22, 0.24), white)

        for x, y in ((-3.9, 3.2), (3.9, 3.2), (0, 8.6)):
            with s.at(x, y, 7.05):
                window(2.0, 2.4)
        for z in (-4, 0.3, 4.4):
            for side in (-1, 1):
                with s.at(side * 6.05, 3.6, z, turn=side * 90):
                    window(2.2, 2.6)


@thing("bell, hand bell, handbell, school bell, brass bell, golden bell", seen=12)
def bell(s: Solid, rng: random.Random) -> None:
    own = s.own(brass(0.12))
    s.lathe(
        [(3.6, 0.2), (4.2, 0), (4.5, 0.15), (4.45, 0.7), (3.9, 1.4), (3.5, 2.6), (3.2, 4.6), (2.8, 6.2), (2.0, 7.3), (0.9, 7.8), (0, 7.9)],
        own,
        smooth=4,
        around=72,
    )
    s.lathe([(4.1, 0.1), (3.3, 2), (2.9, 4.6), (2.0, 7), (0, 7.6)], own)
    for y, r in ((1.55, 3.86), (1.85, 3.74), (6.1, 2.86)):
        s.ring((0, y, 0), r, 0.07, own, sides=8)
    s.lathe([(0.9, 7.6), (0.8, 8.2), (0.5, 8.6), (0.9, 8.9), (1.0, 9.2), (0.7, 9.4)], own, smooth=3)
    s.lathe(
        [(0.6, 9.2), (0.75, 9.5), (0.65, 10.2), (1.0, 12.2), (1.2, 14), (0.9, 15.4), (0.4, 15.9), (0, 16)],
        s.own(Matter("4a2418", roughness=0.15), 1),
        smooth=4,
    )
