"""Christmas trees and what else is put up for Christmas."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, glass, glowing, gold, plastic, skin, wax
from allaprima.stills.mesh import unit
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.decor.burning import lit_candle
from allaprima.stills.things.decor.shapes import needle_mesh

FIR = Matter("2f5a34", roughness=0.6, shine=0.6, soft=0.4)


@thing(
    "christmas ornament, bauble, christmas bauble, christmas ball, christmas tree ball, glass bauble@glass, christmas decoration", group=3
)
def christmas_ornament(s: Solid, rng: random.Random) -> None:
    usual = Matter("a8101c", roughness=0.07, metal=0.75)
    own = s.own(glass("f4fbfa") if s.variant else usual)
    cap = gold(0.2)
    with s.at(0, 3.6, 0, turn=-30, tilt=20, lean=-24):
        s.ball((0, 0, 0), 3.6, own, detail=40)
        s.lathe([(0.95, 3.3), (0.95, 3.5), (0.88, 4.2), (0.75, 4.3), (0, 4.35)], cap, shape=lambda a: 1 + 0.04 * np.sin(16 * a), around=96)
        turns = np.linspace(0, 2 * math.pi, 24, endpoint=False)
        s.tube([(0.5 * math.cos(a), 4.75 + 0.5 * math.sin(a), 0) for a in turns], 0.06, cap, sides=8, closed=True)
        if not s.variant:
            for y in (-0.7, 0.7):
                s.ring((0, y, 0), math.sqrt(3.6**2 - y * y) - 0.01, 0.06, cap, sides=8)


@thing("snow globe, snowglobe, snow dome, christmas snow globe", seen=10)
def snow_globe(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("6e2420", roughness=0.2))
    s.lathe([(0, 0), (5.4, 0), (5.6, 0.2), (5.6, 0.9), (5.1, 1.2), (4.9, 2.6), (4.6, 3.2), (4.5, 3.7), (4.0, 3.9), (0, 3.9)], own)
    s.ring((0, 1.1, 0), 5.2, 0.14, gold(), sides=10)
    s.ring((0, 3.6, 0), 4.5, 0.16, gold(), sides=10)
    s.ball((0, 8.6, 0), 6.0, glass("f6fcfc"), detail=32)
    snow = Matter("f0f2f4", roughness=0.9, shine=0.3, soft=0.4)
    s.lathe([(3.7, 3.9), (5.2, 5.8), (4.6, 6.2), (2.5, 6.6), (0, 6.9)], snow, smooth=4, shape=lambda a: 1 + 0.01 * np.sin(3 * a))
    for x, z, h in ((-2.6, 0.2, 4.4), (2.9, -0.8, 3.4), (-0.6, -2.4, 5.4)):
        s.tube([(x, 6.2, z), (x, 6.9, z)], 0.2, skin("5a4030"), sides=8)
        for k in range(3):
            r, y = h * 0.32 * (1 - 0.26 * k), 6.9 + h * 0.24 * k
            s.lathe(
                [(0, y + 0.15), (r, y), (0, y + h * 0.42)],
                Matter("2f5f3c", roughness=0.7),
                around=20,
                shape=lambda a: 1 + 0.08 * np.sin(9 * a),
            )
            s.lathe([(r * 0.5, y + h * 0.2), (0, y + h * 0.43)], snow, around=20, shape=lambda a: 1.06 + 0.2 * np.sin(5 * a))
    with s.at(0.9, 6.5, 1.4, turn=-24):
        s.box((0, 0.8, 0), (2.2, 1.7, 1.8), plastic("b3583c", 0.7))
        s.plate([(-1.35, 1.55), (1.35, 1.55), (0, 2.9)], 2.1, snow, bevel=0.1)
        s.box((0, 0.6, 0.92), (0.5, 1.1, 0.06), plastic("4a2c1c"))
        for x in (-0.7, 0.7):
            s.box((x, 0.95, 0.92), (0.42, 0.5, 0.06), glowing("ffc860", 2))
    for _ in range(70):
        y, a = rng.uniform(7.5, 13.6), rng.uniform(0, 6.283)
        r = math.sqrt(rng.random()) * math.sqrt(max(5.5**2 - (y - 8.6) ** 2, 0.1))
        s.ball((r * math.cos(a), y, r * math.sin(a)), rng.uniform(0.06, 0.12), snow, detail=4)


@thing("christmas tree, small christmas tree, decorated christmas tree, xmas tree, decorated fir", seen=6)
def christmas_tree(s: Solid, rng: random.Random) -> None:
    chance = np.random.default_rng(rng.getrandbits(32))
    high, low = 40.0, 8.0
    starts, ways = [], []
    tiers = 16
    for k in range(tiers):
        y = low + (high - low - 2) * k / (tiers - 1)
        reach = 13.5 * (1 - (y - low) / (high - low + 1.5)) ** 0.9 + 1
        count = int(5 + reach * 0.95)
        for n in range(count):
            a = 2 * math.pi * (n + 0.5 * (k % 2)) / count + chance.uniform(-0.15, 0.15)
            long = reach * chance.uniform(0.85, 1.1)
            needles = int(8 + long * 2.4)
            t = chance.uniform(0.12, 1, needles) ** 0.8
            out = t * long
            at = np.stack((out * math.cos(a), y + 1.4 - 0.42 * out + 0.16 * long * t**3, out * math.sin(a)), -1)
            ahead = np.array((math.cos(a), -0.1, math.sin(a)))
            starts.append(at)
            ways.append(ahead * 0.9 + unit(chance.normal(size=(needles, 3))) * 0.95)
    at, way = np.concatenate(starts), np.concatenate(ways)
    needle = s.own(FIR)
    s.add(needle_mesh(at, way, 2.0, 0.46, rng), needle)
    s.lathe(
        [(0, low), (10.5, low - 0.6), (9.0, low + 3), (0, high)],
        needle.but(colour="1c3a22") if needle.colour == FIR.colour else needle,
        around=28,
        shape=lambda a: 0.78 + 0.1 * np.sin(7 * a),
    )
    s.lathe([(0, 0), (4.2, 0), (5.0, 0.3), (5.4, 5.0), (5.7, 5.2), (5.6, 5.8), (5.0, 5.7), (0, 5.2)], clay_pot())
    s.tube([(0, 5, 0), (0, 10, 0)], 1.0, skin("5a4330", 0.9))
    colours = (("b3141f", 0.75), ("d9a93f", 0.9), ("e8e4da", 0.6))
    for k in range(26):
        y = low + 1.2 + (high - low - 5) * (k + 0.5) / 26
        reach = (13.5 * (1 - (y - low) / (high - low + 1.5)) ** 0.9 + 1) * 0.93
        a = k * 2.39996
        code, shiny = colours[k % 3]
        s.ball(
            (reach * math.cos(a), y - 0.25 * reach + 0.5, reach * math.sin(a)),
            1.05 if k < 18 else 0.8,
            Matter(code, roughness=0.1, metal=shiny),
            detail=7,
        )
    for k in range(34):
        y = low + 1 + (high - low - 4) * (k + 0.3) / 34
        reach = (13.5 * (1 - (y - low) / (high - low + 1.5)) ** 0.9 + 1) * 0.95
        a = k * 1.13
        s.ball((reach * math.cos(a), y - 0.22 * reach + 0.4, reach * math.sin(a)), 0.26, glowing("ffd890", 4), detail=4)
    points = [
        ((2.9 if k % 2 == 0 else 1.2) * math.sin(k * math.pi / 5), (2.9 if k % 2 == 0 else 1.2) * math.cos(k * math.pi / 5))
        for k in range(10)
    ]
    with s.at(0, high + 1.6, 0):
        s.plate(points, 0.8, gold(), bevel=0.35)


def clay_pot() -> Matter:
    return Matter("8a4a30", roughness=0.8, shine=0.5)


@thing("advent wreath, christmas wreath with candles, advent candle, wreath with candles", seen=28)
def advent_wreath(s: Solid, rng: random.Random) -> None:
    chance = np.random.default_rng(rng.getrandbits(32))
    count = 4200
    a, b = chance.uniform(0, 2 * math.pi, (2, count))
    out = 12 + 2.6 * np.cos(b)
    at = np.stack((out * np.cos(a), 2.6 + 2.2 * np.sin(b), out * np.sin(a)), -1)
    along = np.stack((-np.sin(a), 0 * a, np.cos(a)), -1)
    away = np.stack((np.cos(a) * np.cos(b), np.sin(b), np.sin(a) * np.cos(b)), -1)
    s.add(needle_mesh(at, along * 0.9 + away * 0.6 + chance.normal(size=at.shape) * 0.4, 2.3, 0.3, rng), FIR)
    s.ring((0, 2.6, 0), 12, 2.5, FIR.but(colour="1c3a22"), sides=10)
    red = s.own(wax("9c161c"))
    for k in range(4):
        t = math.pi / 4 + k * math.pi / 2
        with s.at(12 * math.cos(t), 4.2, 12 * math.sin(t)):
            s.lathe([(0, 0), (2.9, 0.2), (3.0, 0.45), (2.8, 0.4), (0, 0.3)], gold(), around=24)
            lit_candle(s, 2.2, 7.5, red, rng.uniform(0, 6), 2.4, 0.4)
        for n, code in ((0.5, "d9a93f"), (0.85, "b3141f")):
            t2 = t + n - 0.1
            s.ball((13.2 * math.cos(t2), 4.6, 13.2 * math.sin(t2)), 1.15, Matter(code, roughness=0.1, metal=0.8), detail=7)
