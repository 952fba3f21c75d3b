"""Puddings, jelly and yogurt."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import Matter, leaf, liquid, plastic, steel
from allaprima.stills.patterns import between, mixed, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import dish
from allaprima.stills.things.bakery.toppings import cherry, cherry_berries, drip, strawberry, swirl


@thing("pudding, flan, caramel pudding, creme caramel, panna cotta@panna, custard", seen=22)
def pudding(s: Solid, rng: random.Random) -> None:
    dish(s, 8.5)
    line = [(0, 0), (5.0, 0), (5.1, 0.3), (4.2, 4.2), (3.9, 4.6), (3.4, 4.75), (0, 4.8)]
    white = s.variant == "panna"
    with s.at(y=0.55):
        s.lathe(
            line,
            s.own(Matter("f4ecdc" if white else "f0c860", roughness=0.14, soft=0.7)),
            around=72,
            shape=(lambda a: 1 + 0.02 * np.cos(16 * a)) if not white else None,
        )
        sauce = Matter("9a1026" if white else "7a3408", roughness=0.04, soft=0.3)
        drip(s, rng, 3.95, 4.7, sauce, count=9, long=2.2, thick=0.16)
        s.lathe([(6.6, 0.02), (6.5, 0.14), (0, 0.2)], sauce, shape=lambda a: 1 + 0.05 * np.sin(3 * a) + 0.03 * np.sin(7 * a))
        if white:
            cherry_berries(s, rng, [(0.0, 5.5, 0.7), (-0.9, 5.5, -0.3), (0.9, 5.5, -0.3)])
        for turn in (20, 200):
            with s.at(0, 5.0, -0.2, turn=turn, tilt=-20):
                s.leaf(2.0, 1.1, leaf("4f8f3c"), bend=40)


@thing("jelly, jello, gelatin dessert, green jelly@green", seen=18)
def jelly(s: Solid, rng: random.Random) -> None:
    dish(s, 9.5)
    gel = s.own(liquid("d01828" if not s.variant else "3aa040", 5.0))
    line = [(0, 0.02), (6.2, 0), (6.4, 0.4), (5.6, 3.4), (5.2, 3.9), (4.4, 4.1), (4.1, 4.5), (3.8, 6.2), (3.3, 6.9), (2.4, 7.2), (0, 7.3)]
    with s.at(y=0.57):
        s.lathe(line, gel, around=120, shape=lambda a: 1 + 0.07 * np.abs(np.cos(6 * a)))
        with s.at(y=7.2):
            swirl(s, 0.9, 2.2, 0.8, Matter("f6f1e6", roughness=0.36, soft=0.5), turns=2, flutes=7)
        with s.at(0, 9.1, 0, lean=-8):
            cherry(s, 0.85)


@thing("yogurt cup, yoghurt, yogurt, yoghurt cup, cup of yogurt, pot of yoghurt", seen=30)
def yogurt(s: Solid, rng: random.Random) -> None:
    cup = s.own(
        plastic("f2eee8", 0.25).painted(
            lambda p: mixed(between("f2eee8", "e8e2da", step(0, 8, p[:, 1])), "e88aa0", step(1.6, 1.7, p[:, 1]) * step(5.6, 5.5, p[:, 1]))
        )
    )
    s.lathe(
        [(0, 0.3), (2.3, 0.3), (2.4, 0), (2.7, 0.05), (3.4, 7.0), (3.75, 7.1), (3.8, 7.3), (3.65, 7.4), (3.25, 7.25), (3.1, 5.5)],
        cup,
        around=64,
    )
    cream = Matter("f6f2ea", roughness=0.2, soft=0.6)
    s.lathe([(3.22, 6.5), (2.2, 6.6), (1.2, 6.8), (0, 6.9)], cream.bumped(lambda p: 0.12 * np.sin(out(p) * 4 - turned(p) * 1.0)), smooth=3)
    cherry_berries(s, rng, [(0.2, 7.2, 1.4), (1.4, 7.2, 0.5), (-1.2, 7.2, 0.9), (1.3, 7.1, -1.0)])
    with s.at(-0.8, 6.8, -0.6, lean=14):
        strawberry(s, 0.72)
    with s.at(1.9, 6.9, -0.6, turn=30):
        for turn in (0, 130):
            with s.at(turn=turn, tilt=-25):
                s.leaf(1.7, 0.9, leaf("4f8f3c"), bend=40)
    with s.at(-1.7, 6.2, -1.4, lean=24, tilt=-14):
        s.tube([(0, 0, 0), (0, 5.0, 0), (0, 8.5, 0)], [0.22, 0.2, 0.36], steel(0.15), sides=12, flat=0.5)
