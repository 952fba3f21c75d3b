"""Swords, shields and helmets of knights."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import brass, matt, metal, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tools.shapes import lying, second_matter, varnished


@thing("sword, knight's sword, medieval sword, longsword, broadsword", seen=52)
def sword(s: Solid, rng: random.Random) -> None:
    blade, hilt = s.own(metal("d2d4d7", 0.1)), second_matter(s, metal("c79a4c", 0.24))
    with lying(s, 1.3, -48):
        y = np.concatenate((np.linspace(0, 68, 12), np.linspace(70, 78, 10)))[:, None]
        half = (2.6 - 0.8 * y / 78) * np.sqrt(np.clip((78.05 - y) / 9, 0, 1))
        for sign in (1, -1):
            for wing in (-1, 1):
                u = np.linspace(0, 1, 4)[None]
                deep = 0.42 * (1 - u) * np.clip((78.05 - y) / 9, 0, 1)
                points = np.stack((wing * half * u, y + 0 * u, sign * deep), -1)
                s.sheet(points if sign * wing > 0 else points[:, ::-1], blade)
        s.tube(
            [(-9.5, 0.4, 0), (-8, -0.2, 0), (0, -0.8, 0), (8, -0.2, 0), (9.5, 0.4, 0)],
            [1.05, 0.8, 0.9, 0.8, 1.05],
            hilt,
            smooth=5,
            sides=18,
        )
        wrap = matt("4a2a1a").bumped(lambda p: 0.08 * np.abs(np.sin(p[:, 1] * 3.4 + np.arctan2(p[:, 0], p[:, 2]) * 0.5)))
        s.tube([(0, -1.2, 0), (0, -6.5, 0), (0, -12.4, 0)], [1.1, 1.2, 1.0], wrap.but(roughness=0.5), smooth=5, sides=20)
        s.ball((0, -14.2, 0), (2.0, 2.0, 1.3), hilt, detail=22)
        with s.at(0, -14.2, 1.1, tilt=90):
            s.lathe([(0.9, 0), (0.8, 0.3), (0, 0.36)], plastic("8c1a1f", 0.08), around=28)


@thing("shield, knight's shield, coat of arms", seen=10)
def shield(s: Solid, rng: random.Random) -> None:
    field, rim = s.own(plastic("9c1f22", 0.3)), s.own(metal("cfa862", 0.22), 1)
    t, u = np.linspace(0, 1, 40)[:, None], np.linspace(-1, 1, 25)[None]
    half = np.where(t < 0.4, 24.0, 24 * np.sqrt(np.clip(1 - ((t - 0.4) / 0.602) ** 2, 0, 1)) ** 1.15)
    x, y = half * u, 60 - 58.6 * t + 0 * u
    bow = -0.012 * x**2

    def quarters(p: np.ndarray) -> np.ndarray:
        bar = np.maximum(1 - step(2.9, 3.0, np.abs(p[:, 0])), 1 - step(2.9, 3.0, np.abs(p[:, 1] - 40)))
        return mixed(between("9c1f22", "86181c", fbm(p, 6, 3, 2) * 0.5 + 0.3), "e2c87e", bar)

    if not s.coat.colours and s.coat.matter is None:
        field = field.painted(quarters)
    with s.at(0, 0, 4, tilt=-11, turn=16):
        s.sheet(np.stack((x, y, bow), -1), field)
        s.sheet(np.stack((x, y, bow - 1.2), -1)[:, ::-1], varnished("8a6238", "573a1e"))
        border = [
            *zip(x[0], y[0], bow[0], strict=True),
            *zip(x[1:, -1], y[1:, -1], bow[1:, -1], strict=True),
            *zip(x[-2:0:-1, 0], y[-2:0:-1, 0], bow[-2:0:-1, 0], strict=True),
        ]
        s.tube([(float(a), float(b), float(c) - 0.4) for a, b, c in border], 1.1, rim, closed=True, sides=12)
        with s.at(0, 40, 0.2, tilt=90):
            s.lathe([(5.4, 0), (5.2, 0.5), (4.2, 0.7), (3.6, 2.2), (2, 3.3), (0, 3.7)], rim, smooth=3)
        for k in range(0, len(border), 9):
            a, b, c = border[k]
            s.ball((float(a) * 0.965, float(b), float(c) + 0.35), 0.6, rim, detail=8)


@thing("knight's helmet, medieval helmet, armor helmet, armour helmet", seen=8)
def knights_helmet(s: Solid, rng: random.Random) -> None:
    plate, trim = (s.own(metal("b4b6ba", 0.2).bumped(lambda p: 0.02 * noise(p, 1.6, 3))), second_matter(s, brass(0.24)))
    with s.at(0, 0, 0, turn=26):

        def keel(a: np.ndarray) -> np.ndarray:
            front = np.exp(-(((a - math.pi / 2) / 0.5) ** 2))
            found: np.ndarray = 1 + 0.13 * front + 0.02 * np.cos(2 * a)
            return found

        s.lathe(
            [
                (11.4, 0.0),
                (12.0, 0.3),
                (11.8, 1.2),
                (10.6, 4),
                (10.4, 8),
                (10.8, 14),
                (11.0, 19),
                (10.4, 24),
                (8.6, 28.2),
                (5.2, 31),
                (0, 32.2),
            ],
            plate,
            smooth=3,
            around=60,
            shape=keel,
        )
        s.lathe([(11.5, 18.0), (11.6, 18.2), (11.6, 19.6), (11.5, 19.8)], trim, around=72, shape=keel)
        s.tube(
            [
                (0, 7, 12.0),
                (0, 14, 12.6),
                (0, 18.8, 12.9),
                (0, 24, 11.9),
                (0, 29, 8),
                (0, 31.6, 3.4),
                (0, 32.4, 0),
                (0, 31.4, -5),
                (0, 28, -9),
            ],
            0.9,
            trim,
            smooth=6,
            flat=0.7,
        )
        s.tube(
            [
                (12.1 * math.cos(a), 0.7, 12.1 * math.sin(a) * (1 + 0.13 * math.exp(-(((a - math.pi / 2) / 0.5) ** 2))))
                for a in np.linspace(0, 2 * math.pi, 60, endpoint=False)
            ],
            0.6,
            trim,
            closed=True,
        )
        dark = matt("121214")
        for side in (-1, 1):
            line = [
                (side * 11.15 * math.sin(b), 17.0, 11.15 * math.cos(b) * (1 + 0.13 * math.exp(-((b / 0.5) ** 2))))
                for b in np.linspace(0.13, 0.85, 9)
            ]
            s.tube(line, 0.5, dark, sides=10)
            for k in range(4):
                for j in range(3):
                    b = 0.28 + 0.17 * k
                    r = 10.7 + 0.02 * j
                    s.ball(
                        (side * r * math.sin(b), 12 - j * 2.2, r * math.cos(b) * (1 + 0.13 * math.exp(-((b / 0.5) ** 2)))),
                        0.42,
                        dark,
                        detail=6,
                    )
            s.ball((side * 10.9, 18.9, 0), (0.8, 1.7, 1.7), trim, detail=14)
