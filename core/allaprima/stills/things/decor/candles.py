"""Candles and what they stand in."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, glass, gold, matt, metal, wax
from allaprima.stills.patterns import step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.decor.burning import FLAME, lit_candle, wick_flame
from allaprima.stills.things.decor.shapes import band


@thing("candle, pillar candle, lit candle, burning candle, wax candle, group of candles@group, candles@group", group=3)
def candle(s: Solid, rng: random.Random) -> None:
    own = s.own(wax("ece0c8"))
    if s.variant == "group":
        for x, z, r, h in ((-4.6, 0.5, 3.4, 15), (3.0, -2.2, 3.4, 10.5), (2.0, 5.2, 3.0, 6.5)):
            with s.at(x, 0, z, turn=rng.uniform(0, 360)):
                lit_candle(s, r, h, own, rng.uniform(0, 6), 2.6, 0.5)
        return
    lit_candle(s, 3.4, 11, own, rng.uniform(0, 6), 3.3)
    for k in range(3):
        angle, down = rng.uniform(-1.2, 1.2) + 0.9 * (k - 1), rng.uniform(1.6, 4)
        x, z = 3.38 * math.sin(angle), 3.38 * math.cos(angle)
        s.tube(
            [(x * 0.95, 10.8, z * 0.95), (x, 10.3, z), (x * 1.01, 10.3 - down * 0.6, z * 1.01), (x * 1.01, 10.3 - down, z * 1.01)],
            [0.2, 0.26, 0.18, 0.26],
            own,
            smooth=4,
            sides=10,
        )


@thing("tea light, tealight, tea light candle, tealight candle", seen=28)
def tea_light(s: Solid, rng: random.Random) -> None:
    tin = metal("cfd0d2", 0.3)
    s.lathe(
        [(0, 0), (1.75, 0), (1.85, 0.1), (1.88, 1.55), (1.94, 1.6), (1.9, 1.66), (1.83, 1.58), (1.8, 0.3), (0, 0.2)],
        tin,
        shape=lambda a: 1 + 0.006 * np.sin(60 * a),
        around=240,
    )
    own = s.own(wax("f5efe0"))
    s.lathe([(1.8, 1.1), (1.5, 1.22), (0.9, 1.15), (0, 1.1)], own, smooth=3)
    s.lathe([(1.1, 1.2), (0, 1.2)], Matter(own.colour, roughness=0.02, soft=0.7))
    wick_flame(s, 1.2, 1.7, 0.5)


@thing("candlestick, candle holder, candle in a holder, candle in a candlestick, candleholder, taper candle")
def candlestick(s: Solid, rng: random.Random) -> None:
    s.lathe(
        [(0, 0.3), (4.3, 0), (4.5, 0.15), (4.4, 0.5), (3.4, 0.9), (2.4, 1.3), (1.2, 2.1), (0.75, 3), (1.2, 3.7), (1.25, 4.1), (0.7, 4.6), (0.6, 6),
            (0.85, 8.5), (0.7, 9.6),
         (1.4, 10.2), (1.5, 10.6), (0.8, 11.0), (0.9, 11.4), (2.5, 12.1), (2.6, 12.3), (2.4, 12.4), (1.4, 12.0), (1.25, 12.1), (1.3, 14), (1.4,
         14.1), (1.3, 14.2), (1.1, 14.0), (0, 13.9)],
        s.own(brass()), smooth=3,
    )  # fmt: skip
    with s.at(0, 13.2, 0):
        lit_candle(s, 1.08, 18, s.own(wax("f3ead6"), 1), rng.uniform(0, 6), 2.8)


@thing("scented candle, candle in a jar, jar candle, aromatic candle")
def scented_candle(s: Solid, rng: random.Random) -> None:
    s.lathe([(0, 0.15), (3.6, 0.05), (4.0, 0.3), (4.1, 0.9), (4.1, 9.0), (4.05, 9.15)], glass("f6fbfa"))
    s.lathe([(4.12, 8.95), (4.15, 9.08), (4.05, 9.15), (3.98, 9.05)], glass("eef6f4"))
    own = s.own(wax("f1e4d2"))
    s.lathe(
        [(0, 0.5), (3.7, 0.5), (3.95, 0.8), (3.97, 6.3), (3.5, 6.05), (2.6, 5.9), (0, 5.85)],
        own.painted(lambda p: 1 + 0.5 * step(3, 6, p[:, 1])),
    )
    s.lathe([(2.7, 5.93), (0, 5.93)], Matter(own.colour, roughness=0.03, soft=0.7))
    wick_flame(s, 5.95, 2.2, 0.8)
    t = np.linspace(-0.33, 0.33, 15) * math.pi
    band(s, np.stack((4.16 * np.sin(t), 3.3 + 0 * t, 4.16 * np.cos(t)), -1), (0, 1, 0), 3.0, matt("f2ece0"))
    for y in (2.15, 4.45):
        band(s, np.stack((4.17 * np.sin(t * 0.94), y + 0 * t, 4.17 * np.cos(t * 0.94)), -1), (0, 1, 0), 0.07, gold())
    s.ball((0, 3.3, 4.16), (0.75, 0.75, 0.05), gold(), detail=14)


@thing("menorah, hanukkah menorah, hanukkiah, chanukiah", seen=8)
def menorah(s: Solid, rng: random.Random) -> None:
    own = s.own(brass())
    s.lathe(
        [
            (0, 0.3),
            (6.0, 0),
            (6.2, 0.2),
            (6.0, 0.7),
            (4.2, 1.3),
            (2.0, 2.4),
            (1.0, 4.0),
            (0.8, 6),
            (1.4, 6.8),
            (0.8, 7.6),
            (0.7, 12),
            (1.3, 13),
            (0.7, 14),
            (0.65, 22.5),
        ],
        own,
        smooth=3,
    )
    for r in (3.2, 6.4, 9.6, 12.8):
        arc = [(-r * math.cos(a), 20.5 - r * math.sin(a), 0.0) for a in np.linspace(0, math.pi, 25)]
        s.tube([(-r - 0.01, 21.5, 0), *arc, (r, 21.5, 0)], 0.42, own, sides=10)
    for k in range(-4, 5):
        x, y = 3.2 * k, 21.0 + (2.2 if k == 0 else 0)
        with s.at(x, 0, 0):
            s.lathe([(0.4, y - 0.6), (0.9, y), (1.15, y + 0.9), (1.0, y + 1.0), (0.7, y + 0.6), (0, y + 0.5)], own, around=20)
            s.lathe([(0.5, y + 0.5), (0.5, y + 7.6), (0.42, y + 7.8), (0, y + 7.7)], s.own(wax("f3ead6"), 1), around=16)
            with s.at(0, y + 7.8, 0):
                s.lathe([(0, 0.2), (0.32, 0.6), (0.34, 0.9), (0.2, 1.5), (0, 2.1)], FLAME, smooth=3, around=12)
                s.tube([(0, -0.1, 0), (0, 0.4, 0)], 0.06, matt("1c1815"), sides=6)
                if k % 2 == 0:
                    s.lamp((0, 1, 0), strength=0.4)
