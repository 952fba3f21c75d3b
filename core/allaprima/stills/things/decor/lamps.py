"""Lanterns, oil lamps, incense and matches."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, glass, glowing, made_of, matt, metal, wax
from allaprima.stills.patterns import noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.decor.burning import FLAME, HEART, lit_candle
from allaprima.stills.things.decor.shapes import facet


@thing("lantern, metal lantern, candle lantern, ramadan lantern@arabian, moroccan lantern@arabian, fanous@arabian")
def lantern(s: Solid, rng: random.Random) -> None:
    if s.variant:
        frame, pane = s.own(brass(0.25)), ("f2c46a", "ee8a70", "86c4d6")
        s.lathe(
            [(0, 0), (5.2, 0), (5.3, 0.6), (4.6, 1.0), (4.4, 2.2), (5.0, 2.6), (5.0, 3.0), (0, 3.0)],
            frame,
            shape=lambda a: 1 + 0.012 * np.cos(8 * a),
            around=64,
        )
        lower, upper = 3.0, 13.0
        for k in range(8):
            a, b = (math.pi / 4 * (k + e) + math.pi / 8 for e in (0, 1))
            r0, r1 = 4.5, 5.6
            s.tube([(r0 * math.sin(a), lower, r0 * math.cos(a)), (r1 * math.sin(a), upper, r1 * math.cos(a))], 0.28, frame, sides=8)
            pieces = 3
            for n in range(pieces):
                y0, y1 = (lower + (upper - lower) * (n + e) / pieces for e in (0, 1))
                q0, q1 = (r0 + (r1 - r0) * (n + e) / pieces for e in (0, 1))
                facet(
                    s, [(q0 * math.sin(a), y0, q0 * math.cos(a)), (q0 * math.sin(b), y0, q0 * math.cos(b)), (q1 * math.sin(b), y1,
                        q1 * math.cos(b)), (q1 * math.sin(a), y1, q1 * math.cos(a))],
                    Matter(pane[(n + k) % 3], roughness=0.03, clear="thin"),
                )  # fmt: skip
                if n:
                    s.tube([(q0 * math.sin(a), y0, q0 * math.cos(a)), (q0 * math.sin(b), y0, q0 * math.cos(b))], 0.16, frame, sides=6)
        s.lathe(
            [
                (6.2, 12.8),
                (6.3, 13.3),
                (5.6, 13.8),
                (4.9, 15.2),
                (4.2, 17.2),
                (2.8, 19.0),
                (1.2, 20.2),
                (0.6, 21),
                (0.9, 21.6),
                (0.5, 22.2),
                (0, 22.6),
            ],
            frame,
            smooth=3,
        )
        s.tube(
            [(1.5 * math.sin(a), 24 + 1.5 * math.cos(a), 0) for a in np.linspace(0, 2 * math.pi, 28, endpoint=False)],
            0.2,
            frame,
            sides=8,
            closed=True,
        )
        with s.at(0, 3, 0):
            lit_candle(s, 1.6, 4, wax(), 1, 2.4, 1.6)
        return
    frame = s.own(metal("2b2b2e", 0.45))
    with s.at(turn=24):
        s.box((0, 0.6, 0), (12, 1.2, 12), frame, radius=0.25)
        s.box((0, 1.5, 0), (11, 0.6, 11), frame, radius=0.15)
        for x in (-1, 1):
            for z in (-1, 1):
                s.box((x * 5, 9, z * 5), (0.75, 15, 0.75), frame, radius=0.1)
        for turn in (0, 90, 180, 270):
            with s.at(turn=turn):
                for y in (2.1, 15.9):
                    s.box((0, y, 5), (9.6, 0.7, 0.6), frame, radius=0.1)
                s.box((0, 9, 5), (0.3, 14, 0.3), frame)
                facet(s, [(-4.8, 2.2, 4.95), (4.8, 2.2, 4.95), (4.8, 15.8, 4.95), (-4.8, 15.8, 4.95)], glass("f4faf8"))
                low, high = (6.2, 16.6), (2.2, 20.2)
                facet(
                    s,
                    [(-low[0], low[1], low[0]), (low[0], low[1], low[0]), (high[0], high[1], high[0]), (-high[0], high[1], high[0])],
                    frame,
                )
        s.box((0, 16.4, 0), (12.5, 0.5, 12.5), frame, radius=0.15)
        s.box((0, 21.2, 0), (4.6, 2.2, 4.6), frame, radius=0.2)
        s.box((0, 22.5, 0), (5.6, 0.5, 5.6), frame, radius=0.15)
        s.tube(
            [(3.0 * math.sin(a), 25.2 + 2.8 * math.cos(a), 0) for a in np.linspace(0, 2 * math.pi, 36, endpoint=False)],
            0.25,
            frame,
            sides=10,
            closed=True,
        )
        with s.at(0, 1.8, 0):
            lit_candle(s, 2.8, 7.0, wax(), 2, 2.8, 1.4)


@thing("oil lamp, kerosene lamp, paraffin lamp, hurricane lamp", seen=10)
def oil_lamp(s: Solid, rng: random.Random) -> None:
    own = s.own(brass())
    s.lathe([(0, 0.4), (5.0, 0), (5.3, 0.2), (5.1, 0.9), (3.0, 1.6), (1.6, 2.6), (1.4, 4.2), (2.2, 5.2), (4.4, 6.2), (5.4, 8.0), (5.0, 9.8), (3.2,
        10.9), (2.1, 11.3), (2.1, 12.4),
             (3.0, 12.8), (3.2, 13.4), (2.8, 13.5), (0, 13.3)], own, smooth=3)  # fmt: skip
    s.lathe([(2.6, 13.4), (2.65, 14.5), (3.6, 16.5), (4.1, 18.4), (3.5, 21), (2.5, 23.8), (2.1, 27), (2.15, 30.0)], glass(), smooth=4)
    s.box((0, 13.9, 0), (1.6, 1.4, 0.5), own, radius=0.1)
    s.tube([(2.0, 12, 0), (4.2, 12, 0)], 0.2, own)
    s.ball((4.5, 12, 0), (0.3, 0.8, 0.8), own, detail=12)
    with s.at(0, 14.7, 0):
        s.ball(
            (0, 1.5, 0), (0.9, 1.7, 0.4), FLAME, shape=lambda d: 1 - 0.35 * np.clip(d[:, 1], 0, 1) * (1 - np.abs(d[:, 0])) * 0.3, detail=16
        )
        s.ball((0, 1.0, 0), (0.5, 0.9, 0.25), HEART, detail=10)
    s.lamp((0, 16.4, 0), strength=1.8)


@thing("incense stick holder, incense, incense stick, incense holder, joss stick", seen=18)
def incense(s: Solid, rng: random.Random) -> None:
    wood = s.own(made_of("walnut wood"))
    outline = [
        (-12, -1.4),
        (-11, -1.9),
        (0, -2.1),
        (11, -1.9),
        (12.4, -0.9),
        (12.6, 0),
        (12.4, 0.9),
        (11, 1.9),
        (0, 2.1),
        (-11, 1.9),
        (-12, 1.4),
    ]
    with s.at(turn=18):
        with s.at(0, 0.37, 0, tilt=-90):
            s.plate(outline, 0.7, wood, bevel=0.15, smooth=3)
        s.tube([(11, 0.75, 0), (12.0, 1.3, 0), (12.9, 2.5, 0)], [1.1, 0.9, 0.7], wood, smooth=4, flat=0.5)
        s.tube([(12.2, 1.5, 0), (4, 5.9, 0)], 0.08, matt("b08a58"), sides=8)
        s.tube([(4, 5.9, 0), (-7.6, 12.1, 0)], 0.16, matt("5a4030").bumped(lambda p: 0.02 * noise(p, 0.1, 2)), sides=10)
        s.tube([(-7.6, 12.1, 0), (-8.1, 12.37, 0)], 0.16, glowing("ff5a1c", 2.5), sides=10)
        s.lamp((-8.1, 12.4, 0), "ff7a30", 0.1, 0.2)
        for k in range(6):
            s.ball((-3 - k * 0.9 + rng.uniform(-0.4, 0.4), 0.72, rng.uniform(-0.5, 0.5)), (0.35, 0.08, 0.15), matt("8a857e"), detail=6)


@thing("match, matchstick, burning match@lit, lit match@lit, burning matchstick@lit", seen=28)
def match(s: Solid, rng: random.Random) -> None:
    wood, head = (
        s.own(Matter("e0c490", roughness=0.8, shine=0.4, bump=lambda p: 0.004 * noise(p * (1, 0.1, 1), 0.05, 1))),
        s.own(matt("b32a24"), 1),
    )
    if s.variant:
        with s.at(1.2, 0.1, 0, lean=28):
            s.box((0, 2.1, 0), (0.22, 4.2, 0.22), wood, radius=0.02)
            s.ball((0, 4.3, 0), (0.21, 0.36, 0.21), matt("2a1a16"), detail=14)
        with s.at(-0.85, 3.5, 0):
            s.lathe([(0, 0.05), (0.34, 0.45), (0.4, 0.85), (0.25, 1.5), (0, 2.2)], FLAME, smooth=5, around=20)
            s.ball((0, 0.75, 0), (0.2, 0.45, 0.2), HEART, detail=10)
            s.lamp((0, 1, 0), strength=0.8, radius=0.3)
        return
    with s.at(0, 0.17, 0, turn=32):
        s.box((-0.2, 0, 0), (4.3, 0.22, 0.22), wood, radius=0.02)
        s.ball((2.0, 0.02, 0), (0.36, 0.2, 0.2), head, detail=14)


@thing("matchbox, box of matches, match box", seen=32)
def matchbox(s: Solid, rng: random.Random) -> None:
    sleeve = s.own(Matter("2f5a86", roughness=0.55))
    with s.at(turn=24):
        for y in (0.05, 1.35):
            s.box((0, y, 0), (5.2, 0.08, 3.6), sleeve, radius=0.03)
        for z in (-1.8, 1.8):
            s.box(
                (0, 0.7, z),
                (5.2, 1.35, 0.08),
                Matter("4a3a34", roughness=0.95, shine=0.3, bump=lambda p: 0.01 * noise(p, 0.08, 3)),
                radius=0.03,
            )
        s.ball((0, 1.4, 0), (1.2, 0.015, 1.2), matt("e8c86a"), detail=16)
        card = matt("d9cdb6")
        with s.at(2.3):
            s.box((0, 0.14, 0), (5.0, 0.08, 3.4), card)
            for z in (-1.68, 1.68):
                s.box((0, 0.66, z), (5.0, 1.1, 0.07), card)
            s.box((2.5, 0.66, 0), (0.07, 1.1, 3.4), card)
            for k in range(18):
                x, y, z = (0.0, 0.35 + 0.24 * (k // 9), -1.35 + 0.34 * (k % 9) + rng.uniform(-0.03, 0.03))
                s.box((x, y, z), (4.2, 0.2, 0.2), matt("e0c490"))
                s.ball((2.05, y, z), (0.3, 0.17, 0.17), matt("b32a24"), detail=6)
        with s.at(2.4, 0, 3.2, turn=-24):
            s.put("match", rng)
