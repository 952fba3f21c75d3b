"""Solar panels, wind turbines and gas."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import brass, plastic
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.science.fittings import BLACK, CHROME, rod, solar_cells


@thing("solar panel, photovoltaic panel", seen=14)
def solar_panel(s: Solid, rng: random.Random) -> None:
    with s.at(0, 0, 0, turn=-24):
        with s.at(0, 16.4, 0, tilt=-36):
            solar_cells(s, 52, 32, 8, 5)
        for x in (-18, 18):
            rod(s, (x, 26.5, -8.6), (x, 0.7, -10.6), 0.7, CHROME)
            rod(s, (x, 0.7, 9.4), (x, 0.7, -10.6), 0.7, CHROME)
            rod(s, (x, 3.6, 8.9), (x, 0.7, 9.4), 0.7, CHROME)


@thing("wind turbine model, wind turbine", seen=8)
def wind_turbine(s: Solid, rng: random.Random) -> None:
    white = s.own(plastic("efeee9", 0.25))
    with s.at(turn=24):
        s.lathe([(0, 0), (6, 0), (6.2, 0.3), (6, 0.9), (2.0, 1.3), (1.5, 2), (0.8, 42), (0, 42)], white, around=40)
        s.box((0, 43, -0.6), (2.0, 2.2, 6.4), white, radius=0.9)
        s.ball((0, 43, 3.0), (1.3, 1.3, 1.7), white, detail=18)
        for k in range(3):
            with s.at(0, 43, 3.2, lean=120 * k + 14):
                t, u = np.linspace(0, 1, 20)[:, None], np.linspace(0, 2 * math.pi, 17)[None]
                chord = 0.55 + 1.25 * np.exp(-(((t - 0.2) / 0.24) ** 2)) * 0.9 - 0.42 * t
                y = 1.0 + 22 * t + 0 * u
                x = chord * np.cos(u) * np.sqrt(np.clip(1.003 - t**14, 0, 1)) - 0.35 * chord
                z = 0.24 * chord * np.sin(u) + 0.25 * x * (1 - t)
                s.sheet(np.stack((x, y, z), -1)[:, ::-1], white)


@thing("gas canister, gas cylinder, gas bottle, propane tank", seen=12)
def gas_canister(s: Solid, rng: random.Random) -> None:
    shell = s.own(plastic("2f6fae", 0.22))
    s.lathe(
        [
            (0, 1.5),
            (10.4, 1.5),
            (10.6, 0.2),
            (11, 0),
            (11.2, 0.4),
            (11.1, 2.2),
            (12.6, 4),
            (14.4, 8),
            (14.8, 12),
            (14.8, 30),
            (14.2, 35),
            (11.6, 39.6),
            (6.6, 42),
            (3, 42.6),
            (2.8, 43),
            (0, 43),
        ],
        shell,
        around=64,
    )
    s.lathe([(14.82, 20.6), (14.95, 20.8), (14.95, 21.8), (14.82, 22)], shell, around=64)
    for k in range(3):
        a = math.radians(30 + 120 * k)
        x, z = 9.2 * math.cos(a), 9.2 * math.sin(a)
        with s.at(x, 45, z, turn=90 - math.degrees(a)):
            s.box((0, 0, 0), (4.4, 11, 0.5), shell, radius=0.2)
    s.ring((0, 50.6, 0), 9.4, 0.9, shell)
    s.lathe([(2.0, 42.8), (2.0, 45), (1.3, 45.4), (1.3, 48.6), (0, 48.8)], brass(), around=32)
    with s.at(1, 46.4, 0, lean=-90):
        s.lathe([(1.2, 0), (1.2, 3), (1.5, 3.1), (1.5, 4.4), (0.9, 4.4), (0.9, 3)], brass(), around=28)
    s.lathe([(0.6, 48.4), (2.3, 48.8), (2.4, 50.0), (2.2, 50.4), (0, 50.6)], BLACK, around=60, shape=lambda a: 1 + 0.05 * np.cos(10 * a))
