"""Headphones, loudspeakers and microphones."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills.matter import Matter, cloth, glowing, matt, metal, plastic
from allaprima.stills.patterns import fbm, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab
from allaprima.stills.things.electronics.shapes import panel, pebble
from allaprima.stills.things.electronics.surfaces import wooden


def _oval(wide: float, deep: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda a: 1 / np.sqrt((np.cos(a) / wide) ** 2 + (np.sin(a) / deep) ** 2)


@thing("headphones, headphone, headset, pair of headphones", seen=12)
def headphones(s: Solid, rng: random.Random) -> None:
    shell = s.own(plastic("2b2c30", 0.32))
    leather = Matter("2a2725", roughness=0.5, bump=lambda p: 0.012 * fbm(p, 0.5, 2, 5))
    chrome = metal("cfd0d3", 0.16)
    oval = _oval(1.14, 0.95)
    with s.at(turn=-36):
        for side in (-1, 1):
            with s.at(side * 8.4, 4.66, 0, lean=-90 * side):
                s.lathe(
                    [(2.0, -1.6), (1.9, -2.2), (2.2, -2.8), (2.8, -3.1), (3.4, -3.0), (3.95, -2.4), (4.05, -1.6), (3.9, -0.8), (3.5, -0.6)],
                    leather,
                    smooth=2,
                    shape=oval,
                )
                s.lathe([(0, -1.7), (2.2, -1.7)], cloth("26262a"), shape=oval)
                s.lathe([(3.4, -0.6), (3.9, -0.55), (4.06, -0.3), (4.08, 0.5), (3.85, 1.1), (3.3, 1.45)], shell, smooth=2, shape=oval)
                s.lathe([(3.32, 1.42), (3.2, 1.62), (3.0, 1.62), (2.9, 1.45)], chrome, smooth=2, shape=oval)
                s.lathe([(2.95, 1.45), (1.5, 1.72), (0, 1.78)], shell.but(roughness=0.2), smooth=3, shape=oval)
            x = side * 9.9
            s.tube([(x - side * 0.6, 4.7, 4.2), (x, 6.5, 4.1), (x, 9.4, 2.6), (x, 10.6, 0)], 0.32, chrome, smooth=5)
            s.tube([(x - side * 0.6, 4.7, -4.2), (x, 6.5, -4.1), (x, 9.4, -2.6), (x, 10.6, 0)], 0.32, chrome, smooth=5)
            s.tube([(x, 10.2, 0), (x - side * 0.1, 12.2, 0), (x - side * 0.6, 14.2, 0)], 0.62, chrome, smooth=4, flat=0.45)
        band = [(-9.55, 13.2, 0), (-8.5, 16.2, 0), (-5.2, 19.3, 0), (0, 20.4, 0), (5.2, 19.3, 0), (8.5, 16.2, 0), (9.55, 13.2, 0)]
        s.tube(band, [1.2, 1.5, 1.7, 1.75, 1.7, 1.5, 1.2], shell, smooth=5, flat=0.42, sides=18)
        inner = [(-7.9, 15.5, 0), (-4.9, 18.4, 0), (0, 19.55, 0), (4.9, 18.4, 0), (7.9, 15.5, 0)]
        s.tube(inner, [1.1, 1.5, 1.6, 1.5, 1.1], leather, smooth=6, flat=0.45, sides=20)


@thing("earbuds, earbud, wireless earbuds, earphones, earphone, airpod", seen=26)
def earbuds(s: Solid, rng: random.Random) -> None:
    white = s.own(plastic("f2f0ec", 0.14))
    inner = plastic("d9d8d5", 0.4)
    with s.at(turn=-24):
        s.ball((0, 2.6, 0), (3.1, 2.6, 1.35), white, shape=pebble(2.6, 2.6, (-0.985, 0.3)), detail=30)
        slab(s, (0, 3.36, 0), (5.5, 0.04, 2.1), 1.0, inner)
        with s.at(0, 3.55, -1.15, tilt=-62):
            s.ball((0, -0.1, 1.25), (3.1, 1.75, 1.35), white, shape=pebble(2.6, 2.6, (0, 2)), detail=28)
            slab(s, (0, -0.14, 1.25), (5.4, 0.04, 2.0), 0.95, inner)
        s.lathe(can(0.14, 0, 0.05, 0.02), white)
        with s.at(0, 2.2, 1.33, tilt=90):
            s.lathe(can(0.11, -0.06, 0.05, 0.02), glowing("7ee08a", 1.4), around=16)
        for side in (-1, 1):
            with s.at(side * 1.45, 3.3, 0, turn=side * 25):
                s.tube([(side * 0.35, -0.4, 0.1), (side * 0.3, 0.6, 0)], 0.34, white, smooth=3, sides=18)
                s.ball((0, 1.0, 0), (0.86, 0.78, 0.76), white, detail=18)
                with s.at(-side * 0.45, 1.15, 0.45, tilt=50, lean=side * 35):
                    s.lathe([(0.52, -0.2), (0.5, 0.2), (0.42, 0.46), (0.3, 0.52)], white, smooth=3, around=28)
                    s.lathe([(0.34, 0.46), (0, 0.44)], matt("8a8a8e"), around=20)


def _driver(s: Solid, radius: float, cone: Matter) -> None:
    """Of a loudspeaker, looking up the y axis."""
    r = radius
    s.lathe([(r, 0), (r, 0.35), (r * 0.93, 0.42), (r * 0.88, 0.3)], metal("3a3a3e", 0.35))
    s.lathe([(r * 0.9, 0.2), (r * 0.84, 0.5), (r * 0.77, 0.15)], matt("1d1d20"), smooth=4)
    s.lathe([(r * 0.78, 0.15), (r * 0.32, -r * 0.3)], cone)
    s.lathe([(r * 0.34, -r * 0.3), (r * 0.3, -r * 0.16), (r * 0.17, -r * 0.06), (0, -r * 0.03)], cone.but(roughness=0.25), smooth=3)


@thing("loudspeaker, speaker, hifi speaker, bookshelf speaker, stereo speaker, audio speaker, studio monitor", seen=12)
def loudspeaker(s: Solid, rng: random.Random) -> None:
    wood = s.own(wooden(s))
    with s.at(turn=-24):
        with s.at(0, 17.5, -9):
            s.plate(rounded(20, 35, 0.5), 19.4, wood, bevel=0.3)
        panel(s, 0, 17.5, 0.3, (18.8, 33.8, 1.2), 0.4, plastic("2a2a2d", 0.55), 0.3)
        with s.at(0, 11.6, 0.9, tilt=90):
            _driver(s, 7.6, Matter("c9a55c", roughness=0.5, bump=lambda p: 0.01 * np.sin(p[:, 0] * 14) * np.sin(p[:, 2] * 14)))
        with s.at(0, 26.8, 0.9, tilt=90):
            s.lathe([(4.4, 0), (4.4, 0.25), (4.2, 0.3), (2.3, -0.1)], metal("3a3a3e", 0.35))
            s.lathe([(2.3, -0.1), (1.9, 0.3), (1.2, 0.75), (0, 1.0)], metal("c9cacd", 0.2), smooth=4)
        for x, y in ((-8.5, 1.5), (8.5, 1.5), (-8.5, 33.5), (8.5, 33.5)):
            with s.at(x, y, 0.9, tilt=90):
                s.lathe(can(0.32, 0, 0.12, 0.05), metal("8a8a8e", 0.3), around=16)


@thing("smart speaker, bluetooth speaker, voice assistant, wireless speaker", seen=20)
def smart_speaker(s: Solid, rng: random.Random) -> None:
    def weave(p: np.ndarray) -> np.ndarray:
        made: np.ndarray = 0.035 * np.sin(turned(p) * 110) * np.sin(p[:, 1] * 26)
        return made

    s.lathe([(3.6, 0), (4.2, 0), (4.5, 0.3), (4.6, 0.8)], matt("2a2a2c"), smooth=3)
    s.lathe(
        [(4.6, 0.7), (4.95, 1.2), (5.05, 2.0), (5.05, 12.4), (4.9, 13.4), (4.5, 14.0)],
        s.own(cloth("8b9097").bumped(weave)),
        smooth=4,
        around=72,
    )
    s.lathe([(4.52, 13.98), (4.3, 14.15), (4.05, 14.1)], glowing("63c3e8", 1.6), smooth=3)
    s.lathe([(4.08, 14.1), (3.5, 13.9), (0, 13.86)], plastic("26262a", 0.25), smooth=3)
    for angle in (0, 90, 180, 270):
        with s.at(0, 13.9, 0, turn=angle):
            s.box((0, 0.03, 2.3), (0.8, 0.05, 0.16), plastic("8a8d92", 0.3), radius=0.02)


@thing("microphone, studio microphone, mic, condenser microphone, podcast microphone", seen=10)
def microphone(s: Solid, rng: random.Random) -> None:
    body = s.own(metal("2c2d31", 0.34))
    mesh = metal("a7a8ac", 0.3).bumped(lambda p: 0.05 * np.sin(turned(p) * 54) * np.sin(p[:, 1] * 18))
    chrome = metal("cfd0d3", 0.15)
    with s.at(turn=-20):
        s.lathe([(0, 1.5), (1.2, 1.5), (2.5, 1.2), (6.2, 0.9), (6.7, 0.5), (6.7, 0)][::-1], body, smooth=3)
        s.tube([(0, 1.2, 0), (0, 6.2, 0)], 0.75, chrome)
        s.lathe(can(1.15, 4.6, 6.4, 0.2), body)
        yoke = [(-5.2, 14.6, 0), (-5.4, 11, 0), (-4.2, 7.8, 0), (0, 6.5, 0), (4.2, 7.8, 0), (5.4, 11, 0), (5.2, 14.6, 0)]
        s.tube(yoke, 0.55, body, smooth=6)
        for side in (-1, 1):
            with s.at(side * 5.2, 14.2, 0, lean=90):
                s.lathe(can(0.95, -0.5, 0.5, 0.15), chrome, around=32)
            s.tube([(side * 3.0, 14.2, 0), (side * 5.0, 14.2, 0)], 0.35, chrome)
        with s.at(0, 7.6, 0):
            s.lathe([(0, 0), (2.2, 0.1), (2.9, 0.5), (3.1, 1.2), (3.1, 8.6)], body, smooth=4)
            s.lathe([(3.12, 8.5), (3.3, 8.6), (3.3, 9.1), (3.12, 9.2)], chrome)
            s.lathe([(3.1, 9.1), (3.15, 11), (3.1, 13.2), (2.7, 14.9), (1.7, 16.0), (0, 16.35)], mesh, smooth=4, around=80)
            s.lathe([(3.15, 12.1), (3.28, 12.2), (3.28, 12.6), (3.13, 12.7)], chrome)
            with s.at(0, 6.0, 3.05, tilt=90):
                s.lathe(can(0.5, 0, 0.25, 0.1), chrome, around=28)
            with s.at(0, 3.2, 3.05, tilt=90):
                s.lathe(can(0.16, 0, 0.12, 0.04), glowing("e0503f", 1.8), around=16)


@thing("vintage microphone, retro microphone, old microphone", seen=10)
def vintage_microphone(s: Solid, rng: random.Random) -> None:
    chrome = s.own(metal("d4d4d6", 0.14))
    dark = cloth("2a2c33")
    with s.at(turn=-26):
        s.lathe([(5.6, 0), (5.6, 0.5), (5.2, 0.9), (2.2, 1.5), (1.0, 2.2), (0.75, 3.2), (0.7, 8.5), (0, 8.5)], chrome, smooth=3)
        s.lathe(can(1.1, 7.4, 9.0, 0.25), chrome, around=36)
        with s.at(0, 9.2, 0, tilt=-14):
            s.ball((0, 5.6, 0), (3.25, 5.4, 2.45), dark, shape=pebble(2.6, 3.2), detail=30)
            for k in range(-3, 4):
                x = k * 0.92
                high = 5.6 * (1 - (abs(x) / 3.75) ** 3.2) ** (1 / 3.2)
                deep = 2.62 * (1 - (abs(x) / 3.9) ** 2.6) ** (1 / 2.6)
                turns = np.linspace(-0.5 * math.pi, 1.5 * math.pi, 36, endpoint=False)
                loop = [
                    (
                        x,
                        5.6 + high * math.copysign(abs(math.sin(a)) ** 0.7, math.sin(a)),
                        deep * math.copysign(abs(math.cos(a)) ** 0.7, math.cos(a)),
                    )
                    for a in turns
                ]
                s.tube(loop, 0.24 if k else 0.34, chrome, sides=10, closed=True)
            for y, thick in ((5.9, 0.55),):
                turns = np.linspace(0, 2 * math.pi, 44, endpoint=False)
                belt = [
                    (
                        3.42 * math.copysign(abs(math.cos(a)) ** 0.75, math.cos(a)),
                        y,
                        2.68 * math.copysign(abs(math.sin(a)) ** 0.75, math.sin(a)),
                    )
                    for a in turns
                ]
                s.tube(belt, thick, chrome, sides=12, closed=True, flat=0.5)
            s.lathe([(0, -0.3), (2.0, -0.2), (2.3, 0.3), (1.9, 1.0), (0, 1.2)], chrome, smooth=3)
