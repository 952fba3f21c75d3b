"""Records, radios, and what plays them."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, matt, metal, plastic
from allaprima.stills.patterns import between, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.finishes import CHROME, varnished


def _record(s: Solid, label: Matter, radius: float = 15.0) -> None:
    """Lies on y = 0."""

    def groove(p: np.ndarray) -> np.ndarray:
        r = out(p)
        found: np.ndarray = 0.004 * np.sin(r * 38) * step(0.34, 0.36, r / radius)
        return found

    def dark(p: np.ndarray) -> np.ndarray:
        r = out(p) / radius
        gaps = sum(np.exp(-(((r - g) / 0.006) ** 2)) for g in (0.5, 0.62, 0.74, 0.86))
        return between("141416", "232326", step(0.2, 0.9, np.asarray(gaps)))

    s.lathe(
        [
            (0, 0),
            (radius, 0),
            (radius + 0.03, 0.09),
            (radius, 0.18),
            (radius * 0.97, 0.15),
            (radius * 0.34, 0.15),
            (radius * 0.335, 0.19),
            (0, 0.19),
        ],
        plastic("161618", 0.16).painted(dark).bumped(groove),
        around=96,
    )

    def print_(p: np.ndarray) -> np.ndarray:
        r = out(p)
        return np.where((np.abs(r - radius * 0.28) < 0.08) | (np.abs(r - radius * 0.12) < 0.06), 1.9, 1.0)

    s.lathe([(radius * 0.33, 0.18), (radius * 0.33, 0.22), (0.36, 0.22)], label if label.metal else label.painted(print_), around=64)
    s.lathe([(0.36, 0.23), (0, 0.23)], matt("0f0f11"), around=20)


@thing("vinyl record, vinyl, record, lp, gramophone record", seen=44)
def vinyl_record(s: Solid, rng: random.Random) -> None:
    _record(s, s.own(matt("c2452f")))


@thing("record player, turntable, vinyl player", seen=32)
def record_player(s: Solid, rng: random.Random) -> None:
    case = s.own(varnished("8a5a33", "5a361a", 0.25, along=0))
    with s.at(0, 0, 0, turn=16):
        for x in (-18, 18):
            for z in (-13.0, 13.0):
                s.box((x, 0.8, z), (4, 1.6, 4), plastic("1f1f21", 0.5), radius=0.5)
        s.box((0, 5.2, 0), (45, 7.4, 35), case, radius=0.7)
        s.box((0, 8.95, 0), (43, 0.5, 33), plastic("26262a", 0.4), radius=0.2)
        with s.at(-4, 9.2, 0):
            s.lathe(
                [(15.4, 0), (15.6, 0.2), (15.6, 1.4), (15.4, 1.6), (0, 1.6)],
                metal("c4c5c8", 0.2).bumped(lambda p: 0.03 * np.cos(turned(p) * 120) * (out(p) > 15.5)),
                around=96,
            )
            with s.at(0, 1.65, 0):
                _record(s, matt("c2452f"))
            s.lathe([(0.3, 1.8), (0.3, 2.6), (0.15, 2.8), (0, 2.8)], CHROME, around=16)
        with s.at(16.6, 9.2, -10.4):
            s.lathe([(3.4, 0), (3.4, 0.6), (3.2, 0.8), (1.6, 0.9), (1.5, 2.8), (1.3, 3.1), (0, 3.1)], CHROME, around=40)
            with s.at(0, 3.4, 0, turn=-27):
                s.tube([(0, 0, -5.4), (0, 0, -2.6)], [1.5, 1.5], metal("8d8e92", 0.25))
                s.tube([(0, 0, -3), (0, 0.1, 0), (0, 0.1, 10), (-1.0, -0.2, 16), (-2.0, -0.7, 19.6)], 0.4, CHROME, smooth=5)
                with s.at(-2.4, -0.9, 20.9, turn=-20):
                    s.box((0, 0, 0), (1.7, 0.8, 3.4), plastic("202023", 0.3), radius=0.2)
        for z in (11, 6.5):
            with s.at(17.6, 9.2, z):
                s.lathe([(1.5, 0), (1.4, 1.2), (1.2, 1.4), (0, 1.4)], CHROME, around=32)


@thing("radio, vintage radio, retro radio, old radio", seen=12)
def radio(s: Solid, rng: random.Random) -> None:
    case = s.own(varnished("935a2c", "5f3516", 0.14, along=0))
    cream, trim = plastic("efe3c6", 0.3), metal("d9b874", 0.22)

    def cloth(p: np.ndarray) -> np.ndarray:
        weave = np.sin(p[:, 0] * 14) * np.sin(p[:, 1] * 14)
        return between("a98a58", "dcc598", 0.5 + 0.5 * weave)

    with s.at(turn=18):
        for x in (-11.0, 11.0):
            s.box((x, 0.4, 0), (3, 0.8, 9), plastic("221a16", 0.5), radius=0.2)
        s.box((0, 10.7, 0), (33, 20, 13), case, radius=3.2)
        s.box((0, 10.7, 5.6), (29.4, 16.4, 2.2), trim, radius=1.6)
        s.box((0, 10.7, 5.75), (28.8, 15.8, 2.2), cream, radius=1.4)
        s.box(
            (-5.6, 12.2, 6.2),
            (16, 11.2, 1.5),
            matt("c0a270").painted(cloth).bumped(lambda p: 0.03 * np.sin(p[:, 0] * 14) * np.sin(p[:, 1] * 14)),
            radius=0.5,
        )
        for k in range(5):
            s.box((-5.6, 8.2 + k * 2.0, 7.0), (16.2, 0.34, 0.5), trim, radius=0.14)

        def scale(p: np.ndarray) -> np.ndarray:
            a = np.arctan2(p[:, 0], -p[:, 2])
            r = out(p)
            ticks = (np.abs((a * 9 / math.pi * 2) % 1 - 0.5) > 0.42) & (r > 2.7) & (r < 3.3) & (np.abs(a) < 2.3)
            return between("f2dfae", "4a2f18", (ticks | (np.abs(r - 2.55) < 0.05)).astype(float))

        with s.at(8.6, 13.2, 6.9, tilt=90):
            s.lathe([(4.2, -0.4), (4.2, 0.2), (3.9, 0.4), (3.7, 0.2), (3.6, 0.1)], trim, around=56)
            s.lathe([(3.7, 0.12), (0, 0.12)], Matter("f2dfae", roughness=0.2, glow=0.35).painted(scale), around=56)
            s.lathe([(1.1, 0.1), (1.1, 0.9), (0.95, 1.1), (0, 1.1)], plastic("4a2a16", 0.2), around=36)
        with s.at(8.6, 13.2, 7.1, lean=-34):
            s.box((0, 2.0, 0), (0.16, 2.4, 0.12), plastic("b3261e", 0.3))
        for x in (-12, -5.6, 0.8, 5.8, 11.4):
            size = 1.3 if x > 5 else 0.95
            with s.at(x, 5.0 if x < 5 else 6.2, 6.8, tilt=90):
                s.lathe(
                    [(size * 1.1, 0), (size, 0.4), (size, 1.3), (size * 0.85, 1.6), (0, 1.6)],
                    plastic("4a2a16", 0.2) if x > 5 else trim,
                    around=36,
                    shape=lambda a: 1 + 0.02 * np.cos(24 * a),
                )
        s.tube([(-9, 20.4, 0), (-8.6, 23.2, 0), (-6.6, 24.4, 0), (6.6, 24.4, 0), (8.6, 23.2, 0), (9, 20.4, 0)], 0.6, trim, smooth=5)


@thing("gramophone, phonograph, victrola", seen=14)
def gramophone(s: Solid, rng: random.Random) -> None:
    horn = s.own(metal("e8bb58", 0.14))
    wood = varnished("84461f", "52280f", 0.14, along=0)
    with s.at(2, 0, 2, turn=20):
        for y, wide, high in ((1.0, 36, 2.0), (2.8, 33, 1.6), (8.8, 31, 11), (14.8, 33, 1.4), (16.0, 35, 1.2)):
            s.box((0, y, 0), (wide, high, wide), wood, radius=0.5)
        s.box((0, 8.8, 15.6), (24, 7, 0.4), varnished("a05c2c", "6d3b18", along=0), radius=0.15)
        with s.at(1.5, 16.6, 2):
            s.lathe([(13.2, 0), (13.4, 0.3), (13.4, 0.9), (13.2, 1.0), (0, 1.0)], matt("2c5a3c"), around=64)
            with s.at(0, 1.05, 0):
                _record(s, matt("b23a28"), 12.6)
        s.tube([(15.5, 8, 0), (19, 8, 0), (19.6, 8, 0), (19.8, 5, 0), (19.8, 3, 0)], 0.5, CHROME, smooth=4)
        s.tube([(19.8, 3, 0), (23, 3, 0)], [0.9, 1.0], wood)
        arm = [(-13, 17, -14), (-13.4, 25, -16), (-12, 31, -17.4), (-8, 35, -15), (-6, 37.6, -12.5)]
        s.tube(arm, [1.6, 1.5, 1.5, 1.7, 2.2], metal("d8ac50", 0.16), smooth=7, sides=18)
        s.tube([(-13.4, 25, -16), (-11, 26, -10), (-7, 23, -1), (-5.6, 20.6, 3.4)], [1.1, 1.0, 0.9, 0.8], CHROME, smooth=5)
        with s.at(-5.4, 19.8, 3.8, tilt=60):
            s.lathe([(0, -0.7), (2.1, -0.7), (2.2, 0), (2.1, 0.7), (0, 0.7)], CHROME, around=36)
        with s.at(-6.6, 37, -13.4, turn=20, tilt=52):
            t = np.linspace(0, 1, 20)
            wall = [(2.0 + 7 * a**1.6 + 11 * a**5, 36 * a) for a in t]

            def petals(a: np.ndarray) -> np.ndarray:
                found: np.ndarray = 1 + 0.045 * np.abs(np.cos(5 * a))
                return found

            s.lathe([*wall, (20.2, 36.2), (19.9, 36.4), *[(r - 0.25, y + 0.05) for r, y in reversed(wall)]], horn, around=80, shape=petals)
