"""Trophies, medals and what one graduates with."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, cloth, gold, matt, metal, plastic, silver
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import fbm, noise, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import slab


@thing("trophy, trophy cup, winner's cup, gold cup, award cup", seen=10)
def trophy(s: Solid, rng: random.Random) -> None:
    shiny = s.own(gold(0.1))
    s.box((0, 2.0, 0), (10, 4.0, 10), plastic("2a211d", 0.12), radius=0.3)
    s.box((0, 2.0, 5.0), (5.6, 2.0, 0.12), shiny, radius=0.05)
    with s.at(0, 4, 0):
        cup = [(0, 0), (3.9, 0), (4.0, 0.4), (3.2, 0.9), (1.6, 1.6), (0.9, 3.0), (0.75, 4.4)]
        s.lathe(cup, shiny, smooth=3)
        s.lathe([(0.7, 4.3), (1.5, 4.6), (1.65, 5.0), (1.5, 5.4), (0.8, 5.7)], shiny, smooth=3)
        bowl = [(0.8, 5.5), (2.2, 6.2), (4.2, 8.4), (5.3, 11.5), (5.7, 15), (6.1, 17.4), (6.3, 17.6), (6.2, 17.8), (5.9, 17.5)]
        s.lathe([*bowl, (5.4, 15), (5.0, 11.6), (3.9, 8.6), (0, 7)], shiny, smooth=3)
        s.lathe([(5.4, 12.2), (5.62, 12.4), (5.6, 12.9), (5.5, 13.1)], shiny)
        for side in (-1, 1):
            handle = [(5.4, 15.4), (7.0, 16.6), (9.0, 16.2), (9.6, 14.0), (8.4, 11.4), (6.2, 9.8), (4.6, 9.2)]
            s.tube([(side * x, y, 0) for x, y in handle], [0.4, 0.5, 0.55, 0.55, 0.5, 0.45, 0.4], shiny, smooth=6)
            s.ball((side * 6.3, 17.0, 0), 0.45, shiny, detail=12)
        with s.at(0, 11.4, 5.25, tilt=-9):
            points = [(r * math.sin(k * math.pi / 5), r * math.cos(k * math.pi / 5)) for k in range(10) for r in [(2.0, 0.82)[k % 2]]]
            s.plate(points, 0.5, shiny, bevel=0.15)


@thing("medal, gold medal, silver medal@silver, bronze medal@bronze, winner's medal", seen=48)
def medal(s: Solid, rng: random.Random) -> None:
    usual = {"silver": silver(0.16), "bronze": metal("c9875a", 0.2)}.get(s.variant, gold(0.14))

    coin = s.own(usual)
    with s.at(0.5, 0, 4.2, turn=8):
        s.lathe([(0, 0), (3.2, 0), (3.4, 0.1), (3.4, 0.42), (3.25, 0.5), (3.05, 0.42), (2.95, 0.34), (0, 0.34)], coin)
        star = [(q * math.sin(k * math.pi / 5), q * math.cos(k * math.pi / 5)) for k in range(10) for q in [(1.7, 0.7)[k % 2]]]
        with s.at(0, 0.36, 0, tilt=-90):
            s.plate(star, 0.26, coin, bevel=0.12)
        for k in range(22):
            a = math.radians(-160 + 320 * k / 21)
            with s.at(2.4 * math.sin(a), 0.36, -2.4 * math.cos(a), turn=-math.degrees(a) + (28 if k % 2 else -28)):
                s.ball((0, 0, 0), (0.34, 0.09, 0.13), coin, detail=8)
        with s.at(0, 0.25, -3.7):
            turns = np.linspace(0, 2 * math.pi, 24, endpoint=False)
            s.tube([(0.0, 0.1 + 0.2 * math.cos(a), 0.7 * math.sin(a)) for a in turns], 0.1, coin, sides=8, closed=True)
    ribbon = s.own(Matter("2f4f8a", roughness=0.8, fuzz=0.3), 1)
    for side in (-1, 1):
        line = np.array(
            curve(
                [
                    (0.5, 0.5, 0.6),
                    (0.5 + side * 1.4, 0.25 + 0.1 * side, -2.6),
                    (0.5 + side * 3.4, 0.2, -7.6),
                    (0.5 + side * 3.0, 0.55, -10.6),
                ],
                6,
            )
        )
        ways = np.gradient(line, axis=0)
        across = np.stack((ways[:, 2], 0 * ways[:, 1], -ways[:, 0]), -1)
        across /= np.linalg.norm(across, axis=1, keepdims=True)
        for low, high, code in ((-1.25, -0.45, ribbon), (-0.45, 0.45, Matter("e6e1d5", roughness=0.8, fuzz=0.3)), (0.45, 1.25, ribbon)):
            s.sheet(np.stack((line + across * low, line + across * high), 1), code)


@thing("award star, star award, star trophy", seen=8)
def award_star(s: Solid, rng: random.Random) -> None:
    shiny = s.own(gold(0.12))
    s.lathe([(0, 0), (4.6, 0), (4.8, 0.3), (4.6, 2.0), (4.2, 2.4), (0, 2.4)], plastic("26221f", 0.1))
    s.lathe([(1.6, 2.3), (1.4, 2.8), (0.7, 3.6), (0.5, 6.0), (0.5, 9.6), (0, 9.7)], shiny, smooth=3)
    with s.at(0, 12.6, 0, turn=-14):
        tips = [(8.0 if k % 2 == 0 else 3.5, k * math.pi / 5) for k in range(10)]
        for side in (1, -1):
            for k in range(10):
                (r, a), (q, b) = tips[k], tips[(k + 1) % 10]
                first = (r * math.sin(a), r * math.cos(a), 0.0)
                second = (q * math.sin(b), q * math.cos(b), 0.0)
                top = (0.0, 0.0, 1.9 * side)
                rows = [[first, second], [top, top]] if side < 0 else [[second, first], [top, top]]
                s.sheet(rows, shiny)


@thing("graduation cap, mortarboard, academic cap, graduation hat", seen=18)
def graduation_cap(s: Solid, rng: random.Random) -> None:
    felt, tassel = s.own(cloth("26272d")), s.own(gold(0.4).but(metal=0.3, roughness=0.6), 1)
    with s.at(turn=-30):
        s.lathe([(8.4, 0), (8.7, 0.05), (8.9, 0.5), (8.6, 3.5), (8.0, 6.4)], felt, smooth=3)
        s.lathe([(8.4, 0), (8.2, 3), (7.6, 6.2)][::-1], matt("1a1a1c"))
        with s.at(0, 6.9, 0, lean=-3, tilt=5):
            with s.at(turn=45):
                slab(s, (0, 0, 0), (24, 0.7, 24), 0.3, felt, 0.2)
            s.ball((0, 0.85, 0), (0.9, 0.45, 0.9), tassel, detail=14)
            s.tube([(0, 0.95, 0), (5, 0.95, 2.2), (10, 0.95, 4.6), (14.2, 0.9, 5.3)], 0.16, tassel, smooth=4, sides=8)
            s.tube([(13.6, 0.95, 5.2), (14.5, 0.5, 5.4), (14.6, -0.4, 5.5)], 0.16, tassel, smooth=4, sides=8)
            s.ball((14.6, -0.6, 5.5), (0.62, 0.75, 0.62), tassel, detail=12)
            with s.at(14.6, -5.4, 5.5):
                s.lathe(
                    [(0, 0), (0.9, 0.0), (0.85, 2), (0.6, 4.2), (0.4, 4.8)],
                    tassel.bumped(lambda p: 0.05 * np.sin(turned(p) * 26 + noise(p, 0.6, 3) * 3)),
                    around=40,
                )
                s.lathe([(0.48, 4.1), (0.62, 4.25), (0.6, 4.5), (0.45, 4.6)], tassel, around=24)


@thing("diploma, diploma scroll, rolled certificate, certificate", seen=26)
def diploma(s: Solid, rng: random.Random) -> None:
    paper = s.own(matt("e9dfc6").bumped(lambda p: 0.005 * fbm(p, 0.5, 2, 4)))
    ribbon = s.own(Matter("a82a2f", roughness=0.4, fuzz=0.3), 1)
    with s.at(0, 2.0, 0, turn=26):
        t = np.linspace(0, 1, 90)
        a = t * 5.2 * math.pi + 0.9
        r = 1.2 + 0.8 * t
        x = np.linspace(-12.5, 12.5, 6)
        points = np.stack(np.broadcast_arrays(x[None, :], (-r * np.cos(a))[:, None], (r * np.sin(a))[:, None]), -1)
        s.sheet(points, paper)
        with s.at(lean=90):
            s.lathe([(2.0, -0.8), (2.06, -0.75), (2.06, 0.75), (2.0, 0.8)], ribbon)
        with s.at(0, 1.0, 1.95, tilt=25):
            for side in (-1, 1):
                loop = np.array(
                    curve(
                        [
                            (0, 0, 0.1),
                            (side * 1.4, 0.9, 0.7),
                            (side * 2.8, 0.7, 0.5),
                            (side * 2.6, -0.3, 0.2),
                            (side * 1.2, -0.3, 0.2),
                            (0, 0, 0.1),
                        ],
                        6,
                    )
                )
                s.sheet(np.stack((loop - (0, 0.1, 0.55), loop + np.array((0, 0.1, 0.55))), 1), ribbon)
                tail = np.array(curve([(0, 0, 0.1), (side * 0.6, -1.0, 0.35), (side * 1.5, -1.7, 0.6), (side * 2.4, -2.0, 1.6)], 6))
                s.sheet(np.stack((tail - (0.55, side * 0.2, 0), tail + np.array((0.55, side * 0.2, 0))), 1), ribbon)
            s.ball((0, 0, 0.2), (0.55, 0.5, 0.45), ribbon, detail=14)
