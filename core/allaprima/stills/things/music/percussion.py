"""Drums, and what is shaken."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, matt, metal, plastic
from allaprima.stills.patterns import between, mixed, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.finishes import CHROME, varnished


def _drum(s: Solid, radius: float, high: float, shell: Matter, lugs: int = 8, around: int = 36) -> None:
    """From y = 0."""
    skin = matt("efebe1")
    s.lathe([(radius * 0.97, 0.8), (radius, 1.0), (radius, high - 1.0), (radius * 0.97, high - 0.8)], shell, around=around)
    for y in (0.0, high - 1.6):
        s.lathe(
            [
                (radius, y),
                (radius * 1.045, y + 0.1),
                (radius * 1.05, y + 1.4),
                (radius * 1.03, y + 1.7),
                (radius * 0.98, y + 1.6),
                (radius * 0.97, y + 1.0),
            ],
            CHROME,
            around=around,
        )
    s.lathe([(radius * 0.985, high - 0.6), (0, high - 0.45)], skin, around=around)
    s.lathe([(0, 0.5), (radius * 0.98, 0.6)], skin, around=around)
    for k in range(lugs):
        a = 2 * math.pi * (k + 0.5) / lugs
        x, z = radius * 1.035 * math.cos(a), radius * 1.035 * math.sin(a)
        s.tube([(x, 1.0, z), (x, high - 0.6, z)], 0.2 + radius * 0.006, CHROME, sides=8)
        with s.at(x, high / 2, z, turn=-math.degrees(a)):
            s.box((0, 0, 0), (radius * 0.07, high * 0.42, radius * 0.1), CHROME, radius=radius * 0.03 if around > 40 else 0)


def _stick(s: Solid) -> None:
    """Along x, 40 cm, its tip at the right."""
    with s.at(lean=-90):
        s.lathe(
            [
                (0, -20),
                (0.6, -19.9),
                (0.72, -19.4),
                (0.72, 10),
                (0.42, 18.2),
                (0.36, 18.6),
                (0.55, 19.0),
                (0.6, 19.5),
                (0.4, 20.1),
                (0, 20.2),
            ],
            varnished("dcb57a", "bd8f52", 0.3),
            around=20,
        )


def _cymbal(s: Solid, radius: float) -> None:
    def turned_(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.02 * np.sin(out(p) * 9)
        return found

    s.lathe(
        [
            (0, 0),
            (radius, -1.2),
            (radius * 1.003, -1.15),
            (radius, -1.05),
            (radius * 0.24, 0.3),
            (radius * 0.2, 0.6),
            (radius * 0.12, 1.5),
            (0, 1.8),
        ],
        metal("e2bd68", 0.22).bumped(turned_),
        around=40,
    )


@thing("drum, snare drum, snare, drum kit@kit, drum set@kit, drums@kit", seen=24)
def drum(s: Solid, rng: random.Random) -> None:
    shell = s.own(plastic("a01f26", 0.12))
    if not s.variant:
        _drum(s, 18, 15, shell, 10, 72)
        for turn, y, x in ((24, 15.4, 1), (-18, 16.7, 2)):
            with s.at(x, y, 1, turn=turn, lean=1.5 if y > 16 else 0):
                _stick(s)
        return
    legs = metal("b9bbbf", 0.2)

    def leg(x: float, z: float, high: float) -> None:
        s.tube([(x, 8, z), (x, high, z)], 1.1, legs, sides=10)
        for k in range(3):
            a = 2 * math.pi * k / 3 + 0.4
            s.tube([(x, 22, z), (x + 22 * math.cos(a), 1.1, z + 22 * math.sin(a))], 0.9, legs, sides=8)

    with s.at(0, 27.4, 2, tilt=90):
        _drum(s, 26, 40, shell, 8)
    for x, high in ((-15, 70), (15, 70)):
        with s.at(x, high, 14, tilt=24, lean=-x * 0.5):
            _drum(s, 14, 20, shell, 6)
        s.tube([(x * 0.3, 52, 18), (x * 0.6, 76, 14)], 1.0, legs, sides=8)
    with s.at(43, 16, 4):
        _drum(s, 20, 38, shell, 6)
        for k in range(3):
            a = 2.1 * k + 0.5
            s.tube([(20.6 * math.cos(a), 20, 20.6 * math.sin(a)), (21 * math.cos(a), -15.2, 21 * math.sin(a))], 0.9, legs, sides=8)
    with s.at(-42, 50, 2, tilt=5):
        _drum(s, 17.5, 14, CHROME, 6)
    leg(-42, 2, 50)
    for x, z, high, size, tilt in ((-66, 10, 84, 18, 3), (-40, -12, 122, 21, 14), (44, -12, 120, 24, 14)):
        leg(x, z, high)
        with s.at(x, high, z, tilt=tilt, lean=0.15 * x):
            _cymbal(s, size)
            if high < 90:
                with s.at(0, -2.6, 0, lean=180):
                    _cymbal(s, size)


@thing("tambourine", seen=26)
def tambourine(s: Solid, rng: random.Random) -> None:
    wood = s.own(varnished("c98d4c", "95602c", 0.2, along=0))
    with s.at(0, 12.8, 0, tilt=-22, turn=16), s.at(tilt=90):
        s.lathe([(11.6, -2.4), (12.4, -2.4), (12.5, -2.2), (12.5, 2.2), (12.4, 2.4)], wood, around=72)
        s.lathe([(11.6, 2.4), (11.6, -2.4)], wood, around=72)
        s.lathe([(12.56, 1.7), (12.62, 2.0), (12.5, 2.5), (12.1, 2.62), (0, 2.6)], matt("ece3d0"), around=64)
        for k in range(8):
            a = 2 * math.pi * (k + 0.5) / 8
            with s.at(turn=math.degrees(a)):
                s.box((0, 0, 12.1), (5.4, 1.7, 1.1), matt("2a190d"), radius=0.3)
                for y in (-0.35, 0.35):
                    with s.at(0, y, 12.5, tilt=8 * y):
                        s.lathe(
                            [(0, -0.06), (1.0, -0.1), (2.1, -0.05), (2.15, 0), (2.1, 0.06), (0.9, 0.1), (0.6, 0.35), (0, 0.4)],
                            brass(0.16),
                            around=28,
                        )


@thing("maracas, maraca, pair of maracas", seen=30)
def maracas(s: Solid, rng: random.Random) -> None:
    shell = s.own(plastic("c43a2a", 0.16))

    def bands(p: np.ndarray) -> np.ndarray:
        zig = 0.35 * np.abs((turned(p) * 8 / math.pi) % 2 - 1)
        y = p[:, 1]
        colour = between("c43a2a", "e8b53a", step(16.2, 16.25, y) * (1 - step(19.2, 19.25, y)))
        return mixed(colour, "2f7f78", step(16.9, 16.95, y + zig) * (1 - step(18.3, 18.35, y + zig)))

    if not s.coat.colours and s.coat.matter is None:
        shell = shell.painted(bands)
    for x, z, turn, y in ((-3, 3, -38, 0), (4, -3, 42, 0)):
        with s.at(x, 4.25 + y, z, turn=turn), s.at(0, 0, 4 if turn < 0 else -2, tilt=-81), s.at(0, -16, 0):
            s.lathe([(1.2, 10.6), (2.4, 12), (3.9, 14.6), (4.4, 17.4), (3.9, 20.2), (2.3, 22.2), (0, 22.9)], shell, smooth=5, around=48)
            s.lathe(
                [(0, 0), (1.3, 0.2), (1.5, 1.0), (1.05, 2.4), (1.0, 6), (1.2, 10), (1.5, 10.9), (1.3, 11.3)],
                varnished("c99a5c", "99672f", 0.3),
                smooth=4,
                around=32,
            )
