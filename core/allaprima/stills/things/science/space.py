"""Telescopes, planets and satellites."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, gold, matt, metal, plastic
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.science.fittings import BLACK, CHROME, WHITE, rod, second_matter, solar_cells, varnished


@thing("telescope, brass telescope", seen=10)
def telescope(s: Solid, rng: random.Random) -> None:
    tube = s.own(brass(0.16))
    legs = varnished("8a5630", "57341a")
    for k in range(3):
        a = math.radians(90 + 120 * k)
        with s.at(0, 0, 0):
            rod(s, (2 * math.cos(a), 33, 2 * math.sin(a)), (15 * math.cos(a), 1.0, 15 * math.sin(a)), 1.0, legs)
            rod(s, (14.6 * math.cos(a), 1.9, 14.6 * math.sin(a)), (15.0 * math.cos(a), 1.1, 15.0 * math.sin(a)), 1.1, brass())
            rod(s, (0, 16, 0), (8.8 * math.cos(a), 16.4, 8.8 * math.sin(a)), 0.35, brass())
    s.lathe([(0, 15), (0.8, 15.2), (0.8, 16.8), (0, 17)], brass(), around=24)
    s.lathe([(0, 31), (3.2, 31.4), (3.4, 33.6), (1.6, 34.4), (1.2, 38), (2.0, 38.6), (0, 39)], brass(), around=40)
    s.box((0, 40, 0), (2.2, 4, 4.6), brass(), radius=0.4)
    leather = plastic("4a2416", 0.5).bumped(lambda p: 0.03 * noise(p, 0.25, 3))
    with s.at(0, 43.4, 0, turn=24), s.at(lean=-66):
        s.lathe([(4.6, -6), (4.6, 20.5)], leather, around=48)
        s.lathe([(4.6, 19.8), (4.9, 20), (4.9, 22), (5.2, 22.3), (5.2, 27), (5.0, 27.3), (4.6, 27), (4.5, 24)], tube, around=48)
        s.lathe([(4.5, 25), (2.6, 25.5), (0, 25.7)], Matter("1a2433", roughness=0.02), around=40)
        s.lathe([(3.5, -10), (4.6, -9.6), (4.9, -9.2), (4.9, -6), (4.6, -5.8)], tube, around=48)
        s.lathe([(2.7, -19), (3.4, -18.6), (3.5, -18.2), (3.5, -9.8)], tube, around=44)
        s.lathe([(0.8, -27.2), (1.8, -27.4), (2.0, -26.8), (1.7, -25.4), (1.9, -24.9), (2.4, -24.5), (2.5, -18.8)], tube, around=40)
        s.lathe([(0, -26.9), (0.9, -27.1)], BLACK, around=24)
        for y in (-1, 8):
            s.lathe([(4.62, y - 0.5), (4.9, y - 0.3), (4.9, y + 0.3), (4.62, y + 0.5)], tube, around=48)
        s.tube([(0, -7, 5.6), (0, 3, 5.6)], 0.5, brass())


@thing("planet, saturn model, saturn, planet model, ringed planet", seen=12)
def planet(s: Solid, rng: random.Random) -> None:
    def bands(p: np.ndarray) -> np.ndarray:
        y = p[:, 1] + 0.25 * fbm(p * (0.4, 1.6, 0.4), 3.0, 4, 5)
        colour = between("d9b98a", "b98a58", 0.5 + 0.5 * np.sin(y * 1.9 + 0.8 * np.sin(y * 0.9)))
        return mixed(
            mixed(colour, "efdcb4", 0.6 * (0.5 + 0.5 * np.sin(y * 4.3 + 1))),
            "8f6a48",
            0.3 * step(0.55, 0.9, noise(p * (0.3, 3, 0.3), 1.6, 8)),
        )

    def rings(p: np.ndarray) -> np.ndarray:
        r = out(p)
        tone = 0.5 + 0.3 * np.sin(r * 5.1) + 0.2 * np.sin(r * 11.7 + 1)
        return mixed(between("8d7454", "e6d2a6", tone), "2c241c", np.exp(-(((r - 12.6) / 0.22) ** 2)))

    s.lathe([(0, 0), (4.6, 0), (4.8, 0.3), (4.6, 0.9), (1.2, 1.5), (0.45, 2.4), (0.35, 6), (0, 6.2)], BLACK)
    with s.at(0, 12.4, 0, lean=18, tilt=12):
        s.ball((0, 0, 0), (7, 6.6, 7), s.own(plastic("d9b98a", 0.35).painted(bands)), detail=36)
        for sign in (1, -1):
            profile = [(8.6, sign * 0.05), (15.2, sign * 0.05)]
            s.lathe(profile if sign < 0 else profile[::-1], second_matter(s, plastic("cdb588", 0.4).painted(rings)), around=96)


@thing("moon globe, moon model", seen=10)
def moon_globe(s: Solid, rng: random.Random) -> None:
    def grey(p: np.ndarray) -> np.ndarray:
        sea = step(0.05, 0.5, fbm(p, 7.0, 4, 6))
        ray = 1 - step(0.12, 0.3, cells(p, 4.4, 8))
        return mixed(mixed(between("b9b6ae", "a5a29a", fbm(p, 1.2, 3, 3) * 0.5 + 0.5), "77756f", sea * 0.85), "d6d3ca", ray * 0.5)

    def craters(p: np.ndarray) -> np.ndarray:
        total = np.zeros(len(p))
        for size, seed in ((4.2, 8), (2.1, 5), (1.0, 3)):
            d = cells(p, size, seed)
            total += size * 0.03 * (np.exp(-(((d - 0.34) / 0.07) ** 2)) - 0.9 * (1 - step(0.12, 0.34, d)))
        return total

    s.lathe([(0, 0), (5.4, 0), (5.6, 0.4), (5.2, 1.0), (2.4, 1.7), (1.6, 3.0), (2.2, 3.9), (0, 3.9)], varnished(), around=56)
    s.ball((0, 12.2, 0), 9.0, s.own(matt("b9b6ae").painted(grey).bumped(craters)), detail=40)


@thing("satellite model, satellite", seen=10)
def satellite(s: Solid, rng: random.Random) -> None:
    foil = s.own(metal("e0b24c", 0.28).bumped(lambda p: 0.09 * np.abs(fbm(p, 1.1, 3, 4))))
    s.lathe([(0, 0), (4.6, 0), (4.8, 0.3), (4.6, 0.9), (1.0, 1.5), (0.35, 2.4), (0.3, 9), (0, 9.2)], BLACK)
    with s.at(0, 13, 0, turn=28, lean=12):
        s.box((0, 0, 0), (5.4, 6.4, 5.4), foil, radius=0.25)
        for side in (-1, 1):
            s.tube([(side * 2.6, 0, 0), (side * 5.4, 0, 0)], 0.24, CHROME)
            with s.at(side * 11.0, 0, 0, tilt=-18):
                solar_cells(s, 11.6, 5.0, 6, 3)
        with s.at(0, 3.2, 0):
            rod(s, (0, 0, 0), (0, 1.8, 0), 0.2, CHROME)
            with s.at(0, 1.6, 0, tilt=24):
                dish = [(0, 0.02), (1.4, 0.3), (2.6, 1.0), (3.3, 1.8)]
                s.lathe([*dish, (3.36, 1.9), *[(r * 0.97, y + 0.12) for r, y in reversed(dish)]], WHITE, smooth=0)
                rod(s, (0, 0.2, 0), (0, 2.6, 0), 0.1, CHROME)
                s.ball((0, 2.7, 0), 0.3, gold(), detail=8)
        with s.at(0, 0.4, 2.7, tilt=90):
            s.lathe([(1.5, 0), (1.5, 1.0), (1.3, 1.1), (1.2, 0.7), (0, 0.6)], BLACK, around=36)
        s.tube([(1.6, -3, 1.6), (2.6, -6, 2.6)], 0.1, CHROME)
