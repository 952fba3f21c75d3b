"""Pots and pans."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, made_of, metal, plastic, steel
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.filling import pool
from allaprima.stills.things.tableware.turning import lathe, walled
from allaprima.stills.things.tableware.woods import OAK


def _soup(radius: float, colour: str = "c8642a") -> Matter:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between(colour, "e09a50", step(-0.2, 1.0, fbm(p, 3, 4, 2)) * 0.7)
        return mixed(base, "5a8a34", step(0.16, 0.1, cells(p, 1.9, 7)))

    return plastic(colour, 0.15).painted(paint)


BRUSHED = steel(0.22).bumped(lambda p: 0.0007 * noise(p * (1, 26, 1), 1.4, 2))


def _rivets(s: Solid, x: float, y: float, z: float) -> None:
    for side in (-1, 1):
        s.ball((x, y, z * side), (0.18, 0.3, 0.3), steel(), detail=10)


@thing("saucepan, sauce pan", seen=26, holds=(0.6, 8.0))
def saucepan(s: Solid, rng: random.Random) -> None:
    made = s.own(BRUSHED)
    body = [(8.3, 0.05), (8.8, 0.4), (9.0, 1.2), (9.0, 4.0), (9.0, 8.6), (9.3, 9.2)]
    with s.at(turn=-32):
        lathe(s, walled([(0, 0), (8.2, 0)], body, 0.22), made, around=80)
        s.tube(
            [(8.9, 7.2, 0), (11, 7.5, 0), (14, 8.6, 0), (20, 9.4, 0), (26, 9.6, 0)],
            [0.85, 0.7, 0.8, 1.0, 1.05],
            made,
            smooth=5,
            flat=1.5,
            sides=16,
        )
        _rivets(s, 9.1, 7.3, 0.8)


@thing("pot, cooking pot, stockpot, stock pot, pan, saucepan with lid, pot of soup@soup", seen=22, holds=(0.6, 11.0))
def pot(s: Solid, rng: random.Random) -> None:
    made = s.own(BRUSHED)
    body = [(11.2, 0.05), (11.8, 0.5), (12, 1.4), (12, 6.0), (12, 13.6), (12.3, 14.2)]
    lathe(s, walled([(0, 0), (11.1, 0)], body, 0.25), made, around=72)
    for side in (0, 180):
        with s.at(turn=side - 18):
            s.tube(
                [
                    (11.8, 11.2, -3.6),
                    (13.6, 11.4, -3.5),
                    (14.9, 11.6, -2.2),
                    (15.1, 11.6, 0),
                    (14.9, 11.6, 2.2),
                    (13.6, 11.4, 3.5),
                    (11.8, 11.2, 3.6),
                ],
                0.55,
                made,
                smooth=5,
                sides=14,
            )
    if s.variant == "soup":
        pool(s, 11.75, 11.5, _soup(11.75))
    else:
        lathe(
            s,
            [(12.3, 14.1), (12.6, 14.3), (12.55, 14.75), (12.1, 14.9), (9, 16.1), (4.5, 17.2), (1.2, 17.5), (0, 17.5)],
            made,
            smooth=4,
            around=72,
        )
        lathe(
            s, [(0.8, 17.3), (0.8, 18.2), (1.5, 18.8), (2.3, 19.2), (2.4, 19.7), (1.6, 20.1), (0, 20.2)], plastic("1d1d1f", 0.3), smooth=3
        )


@thing("dutch oven, casserole, casserole dish, cocotte, enamel pot", seen=20)
def dutch_oven(s: Solid, rng: random.Random) -> None:
    made = s.own(plastic("b5371f", 0.1))

    def colour(p: np.ndarray) -> np.ndarray:
        return 1 - 0.5 * step(4, 0, p[:, 1])

    made = made if made.family or made.metal else made.painted(colour)
    lathe(
        s,
        [(0, 0), (10.2, 0), (11, 0.3), (12.3, 3), (12.6, 8), (12.6, 11.2), (12.9, 11.5), (12.9, 11.9), (12.4, 12.0)],
        made,
        smooth=3,
        around=72,
    )
    lathe(
        s,
        [(12.4, 11.95), (12.9, 12.1), (12.95, 12.6), (12.6, 12.9), (11.6, 13.2), (8, 15.0), (3.5, 16.1), (0, 16.2)],
        made,
        smooth=4,
        around=72,
    )
    lathe(s, [(0.9, 16.0), (0.9, 17.2), (1.8, 17.7), (2.5, 18.1), (2.5, 18.5), (1.8, 18.9), (0, 19.0)], metal("d9b56a", 0.2), smooth=3)
    for side in (0, 180):
        with s.at(turn=side - 14):
            s.tube(
                [
                    (12.2, 9.6, -4.2),
                    (14.2, 9.8, -4.0),
                    (15.2, 9.9, -2.4),
                    (15.4, 9.9, 0),
                    (15.2, 9.9, 2.4),
                    (14.2, 9.8, 4.0),
                    (12.2, 9.6, 4.2),
                ],
                0.75,
                made,
                smooth=5,
                sides=14,
            )


@thing("frying pan, skillet, fry pan", seen=36, holds=(0.8, 10.5))
def frying_pan(s: Solid, rng: random.Random) -> None:
    body = [(10.4, 0.05), (11.2, 0.35), (12.6, 2.2), (13.8, 4.2), (14.2, 4.6)]

    made = s.own(Matter("2c2c2f", roughness=0.42))
    with s.at(turn=-38):
        lathe(s, walled([(0, 0), (10.3, 0)], body, 0.3), made, around=72)
        s.tube([(13.4, 3.6, 0), (15.5, 4.6, 0), (18.5, 6.0, 0)], [0.8, 0.65, 0.75], steel(), smooth=5, flat=1.5)
        s.tube(
            [(18, 5.8, 0), (21, 6.9, 0), (27, 8.2, 0), (33, 8.6, 0)], [0.85, 1.05, 1.0, 1.15], plastic("1d1d1f", 0.45), smooth=5, flat=1.35
        )
        _rivets(s, 13.4, 3.9, 0.8)


@thing("cast iron skillet, cast iron pan, iron skillet, iron pan", seen=36, holds=(0.9, 10.6))
def cast_iron_skillet(s: Solid, rng: random.Random) -> None:
    made = s.own(Matter("353436", roughness=0.45, metal=0.5)).bumped(lambda p: 0.012 * noise(p, 0.22, 2) + 0.012 * noise(p, 0.6, 5))
    body = [(10.6, 0.05), (11.2, 0.3), (12.0, 2.2), (12.7, 4.6), (12.9, 5.0)]
    with s.at(turn=-40):
        lathe(s, walled([(0, 0), (10.5, 0)], body, 0.5), made, around=72)
        s.tube([(12.2, 4.3, 0), (14, 4.4, 0), (16.5, 4.3, 0), (20.0, 4.2, 0)], [1.25, 0.8, 0.8, 0.95], made, smooth=5, flat=1.25)
        ring = [(22.0 + 2.4 * math.cos(a), 4.2, 1.35 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 24, endpoint=False)]
        s.tube(ring, 0.62, made, closed=True, sides=12)
        with s.at(0, 4.6, 12.7, turn=0):
            s.ball((0, 0, 0), (1.8, 0.45, 1.0), made, detail=14)


@thing("wok, wok pan", seen=26, holds=(1.0, 8.0))
def wok(s: Solid, rng: random.Random) -> None:
    made = s.own(Matter("4a494c", roughness=0.32, metal=0.85))
    body = [(5, 0.02), (8.5, 1.0), (12.4, 3.6), (15.2, 7.0), (16.6, 9.2), (17.1, 9.6)]
    with s.at(turn=-30):
        lathe(s, walled([(0, 0), (4.8, 0)], body, 0.25), made, around=96)
        s.tube([(16.3, 8.8, 0), (18.5, 9.6, 0), (21, 10.8, 0)], [0.7, 0.6, 0.7], made, smooth=4)
        s.tube([(20.5, 10.5, 0), (22.5, 11.6, 0), (27, 13.4, 0), (32, 14.8, 0)], [1.0, 1.35, 1.3, 1.5], made_of(OAK, "d9b48c"), smooth=5)
        s.tube([(-16.5, 9.0, -3), (-19, 9.8, -2.4), (-19.8, 10.1, 0), (-19, 9.8, 2.4), (-16.5, 9.0, 3)], 0.5, made, smooth=5)
