"""What stands on dressing tables: perfume, mirrors and jewellery boxes."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, crystal, gold, metal, plastic, velvet
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.beauty.shapes import cut_glass, drum, soft


@thing(
    "perfume bottle, perfume, bottle of perfume, eau de parfum, fragrance bottle, cologne, round perfume bottle@round, perfume flacon@faceted, faceted perfume bottle@faceted, cologne bottle@tall",
    seen=8,
)
def perfume_bottle(s: Solid, rng: random.Random) -> None:
    tint = s.own(Matter(rng.choice(("f0b48a", "f2a9a4", "ecc87a")), clear="thin"))
    juice = Matter(tint.colour, roughness=0.0, clear="thin") if tint.clear else tint
    body, trim = crystal("fbfdfd", 8) if tint.clear else tint, s.own(gold(0.1), 1)
    kind = s.variant or "square"
    with s.at(turn=-20):
        if kind == "square":
            s.box((0, 4.6, 0), (7.6, 9.2, 3.6), body, radius=0.42)
            s.box((0, 4.3, 0), (6.0, 6.4, 2.2), juice, radius=0.35)
            drum(s, 1.35, 9.2, 9.9, trim)
            drum(s, 1.0, 9.8, 10.5, trim)
            s.box((0, 12.0, 0), (3.0, 3.0, 3.0), trim, radius=0.28)
        elif kind == "round":
            s.ball((0, 4.9, 0), (4.9, 4.9, 2.6), body, detail=36)
            s.ball((0, 4.6, 0), (3.7, 3.5, 1.6), juice, detail=24)
            with s.at(0, 0, 0):
                drum(s, 1.15, 9.3, 10.1, trim)
                s.ball((0, 12.0, 0), 1.95, trim, detail=24)
            s.box((0, 0.15, 0), (2.6, 0.3, 1.8), body, radius=0.1)
        elif kind == "tall":
            s.box((0, 6.0, 0), (5.0, 12, 3.2), body, radius=0.4)
            s.box((0, 5.6, 0), (3.9, 9.0, 2.1), juice, radius=0.35)
            drum(s, 1.2, 12, 12.6, trim)
            drum(s, 1.45, 12.6, 16.2, s.own(plastic("1d1d20", 0.12), 1), 0.2)
        else:
            rings = [(3.0, 0), (4.3, 1.4), (5.0, 3.6), (4.6, 6.2), (3.2, 8.2), (1.5, 9.2)]
            cut_glass(s, rings, 10, body, deep=0.72)
            cut_glass(s, [(r * 0.74, 1.0 + y * 0.62) for r, y in rings[:5]], 10, juice, deep=0.66)
            drum(s, 1.15, 9.2, 10.2, trim)
            cut_glass(s, [(0.8, 10.2), (1.5, 11.1), (1.9, 12.4), (1.3, 13.6), (0.3, 14.4)], 8, body, 0.3)


@thing("mirror, makeup mirror, make-up mirror, vanity mirror, cosmetic mirror, table mirror, standing mirror", seen=8)
def mirror(s: Solid, rng: random.Random) -> None:
    own = s.own(gold(0.16))
    s.lathe([(0, 0.4), (5.6, 0), (6, 0.15), (5.9, 0.6), (4.0, 1.1), (1.6, 1.6), (0.7, 2.6), (0.6, 8), (0.8, 9.0)], own, smooth=3)
    with s.at(0, 18, 0):
        arc = np.linspace(math.pi, 2 * math.pi, 28)
        s.tube([(9.9 * math.cos(a), 9.9 * math.sin(a), 0) for a in arc], 0.4, own, sides=12)
        for x in (-1, 1):
            s.ball((x * 9.8, 0, 0), 0.65, own, detail=12)
        with s.at(turn=-24, tilt=82):
            s.lathe([(0, -0.5), (8.6, -0.5), (9.1, -0.3), (9.25, 0), (9.1, 0.35), (8.7, 0.45), (8.45, 0.25)], own, around=72)
            s.lathe([(8.5, 0.26), (0, 0.26)], metal("e9eef0", 0.0), around=72)


@thing("jewellery box, jewelry box, ring box, jewel box, jewelery box", seen=28)
def jewellery_box(s: Solid, rng: random.Random) -> None:
    own, lining, trim = s.own(velvet("8a2440")), velvet("ece2d2"), gold()
    with s.at(turn=-24):
        for x in (-1, 1):
            s.box((x * 7.3, 3.2, 0), (0.8, 6.0, 10.8), own, radius=0.3)
        for z in (-1, 1):
            s.box((0, 3.2, z * 5.0), (15.4, 6.0, 0.8), own, radius=0.3)
        s.box((0, 0.5, 0), (15, 0.8, 10.4), own, radius=0.3)
        s.box((0, 2.5, 0), (14, 3.6, 9.6), lining, radius=0.3)
        for k in range(4):
            s.ball((-5.2, 4.4, -3.6 + 2.4 * k), (1.6, 0.7, 1.25), lining, shape=soft(3), detail=12)
        s.box((-3.2, 4.8, -0.1), (0.3, 1.8, 9.4), lining, radius=0.1)
        with s.at(0, 6.2, -5.2, tilt=-68):
            s.box((0, 0.5, 5.2), (15.4, 1.2, 10.8), own, radius=0.4)
            s.box((0, -0.15, 5.2), (13.6, 0.3, 9.2), lining, radius=0.1)
            s.box((0, -0.35, 5.2), (11.6, 0.1, 7.4), metal("e9eef0", 0.0), radius=0.03)
        s.box((0, 5.2, 5.45), (1.6, 1.5, 0.3), trim, radius=0.12)
        for x in (-1, 1):
            for z in (-1, 1):
                s.ball((x * 6.6, 0.35, z * 4.4), (0.7, 0.35, 0.7), trim, detail=10)
        for k in range(28):
            a = k / 28 * 2 * math.pi
            s.ball((2.6 + 3.0 * math.cos(a), 4.65, 0.5 + 2.8 * math.sin(a)), 0.34, Matter("f2ece2", roughness=0.12, soft=0.3), detail=6)
        for left, front, code in ((-5.2, -2.4, "c0304a"), (-5.2, 0.0, "3f7fb8"), (-5.2, 2.4, "e8eef2")):
            with s.at(left, 4.9, front, tilt=90):
                s.ring((0, 0, 0), 0.85, 0.12, trim, sides=8)
            s.ball((left, 5.95, front), (0.36, 0.3, 0.36), Matter(code, roughness=0.02), detail=8)
        with s.at(2.6, 4.5, 0.5):
            for a in (0.4, 2.2, 4.4):
                s.ball((1.1 * math.cos(a), 0.25, 1.1 * math.sin(a)), 0.4, Matter("c9a24e", roughness=0.12, metal=1), detail=8)
