"""Typewriters, calculators, alarm clocks and stamps."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, cloth, glass, matt, metal, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab
from allaprima.stills.things.desk.surfaces import BLACK


@thing("typewriter, vintage typewriter, old typewriter", seen=22)
def typewriter(s: Solid, rng: random.Random) -> None:
    body, chrome, black = (s.own(plastic("3f6f68", 0.18)), metal("cfd0d3", 0.16), plastic(BLACK, 0.3))
    with s.at(turn=-24):
        for x in (-11.5, 11.5):
            for z in (-12, 11.5):
                s.box((x, 0.4, z), (2, 0.8, 2), matt("2a2a2c"), radius=0.25)
        with s.at(turn=-90):
            s.plate(
                [
                    (-14, 0.8),
                    (14, 0.8),
                    (14.4, 1.6),
                    (14.2, 2.8),
                    (3.4, 6.6),
                    (2.6, 8.8),
                    (0.2, 11.2),
                    (-4, 11.8),
                    (-13.6, 11.2),
                    (-14.2, 9),
                ],
                29,
                body,
                bevel=0.9,
            )
        slope = math.degrees(math.atan2(3.8, 10.8))
        with s.at(0, 4.75, 8.8, tilt=slope):
            slab(s, (0, 0.0, 0), (26, 0.16, 10.2), 1.0, black, 0.05)
            for row in range(4):
                count = 11 if row < 3 else 10
                for k in range(count):
                    with s.at((k - (count - 1) / 2) * 2.2 + 0.45 * (row - 1.5), 0.1, (row - 1.75) * 2.15, tilt=-slope * 0.7):
                        s.lathe([(0.16, 0), (0.16, 0.75)], chrome, around=5)
                        s.lathe([(0.5, 0.7), (0.82, 0.75), (0.84, 0.95), (0.74, 1.03)], chrome, around=13)
                        s.lathe(
                            [(0.75, 1.0), (0.3, 0.94), (0, 0.93)], plastic("f0ead8" if (row, k) != (0, 10) else "b8342e", 0.15), around=13
                        )
            s.box((0, 0.75, 4.55), (12.5, 0.5, 1.1), black, radius=0.24)
        with s.at(0, 11.1, 0.4, tilt=22):
            t = np.linspace(math.radians(195), math.radians(345), 24)
            outer = [(7.2 * math.cos(a), 4.6 * math.sin(a) + 1.5) for a in t]
            with s.at(0, 0, 0.1, tilt=-90):
                s.plate([*outer, (6, 1.2), (-6, 1.2)], 0.5, black, bevel=0.1)
            for k in range(15):
                a = math.radians(205 + k * 130 / 14)
                s.tube([(6.4 * math.cos(a), 0.5, -4.1 * math.sin(a) - 1.5), (1.2 * math.cos(a), 0.75, -1.2)], 0.09, chrome, sides=6)
        with s.at(0, 13.4, -5.5, lean=90):
            s.lathe(can(2.0, -15.5, 15.5, 0.2), matt("26262a"), around=40)
            for side in (-1, 1):
                s.lathe([(r, y * side) for r, y in can(0.5, 15, 16.8, 0.1)], chrome, around=20)
                s.lathe(
                    [(r, y * side) for r, y in can(1.7, 16.6, 18.2, 0.3)], black.bumped(lambda p: 0.07 * np.sin(turned(p) * 20)), around=40
                )
        s.box((0, 11.9, -7.0), (31.5, 1.6, 5.0), body, radius=0.6)
        for side in (-1, 1):
            s.box((side * 15.4, 12.8, -6.4), (1.2, 3.4, 6.0), body, radius=0.5)
        s.tube([(-15.6, 13.6, -3.4), (-17.6, 14.4, -1.0), (-18.6, 14.8, 1.6)], 0.35, chrome, smooth=4, flat=1.6)
        s.tube([(-13, 15.6, -4.6), (13, 15.6, -4.6)], 0.22, chrome, sides=10)
        for side in (-8, 8):
            s.tube([(side, 15.3, -4.6), (side, 16.0, -4.6)], 0.5, black)
        u, v = np.meshgrid(np.linspace(-10.5, 10.5, 8), np.linspace(0, 1, 24))
        rise = np.where(v < 0.4, 13.4 + 2.08 * np.sin(np.pi * (0.05 + 0.9 * v / 0.4)), 13.4 + 0.35 + (v - 0.4) * 24)
        back = np.where(v < 0.4, -5.5 + 2.08 * np.cos(np.pi * (0.05 + 0.9 * v / 0.4)), -7.5 - np.clip(v - 0.4, 0, 1) ** 1.4 * 7)

        def typed(p: np.ndarray) -> np.ndarray:
            row = np.floor(p[:, 1] / 0.9)
            ink = (np.abs(p[:, 1] / 0.9 - row - 0.5) < 0.18) * (np.abs(p[:, 0]) < 8) * (p[:, 1] < 24.5)
            words = step(-0.5, -0.35, noise(np.stack((p[:, 0], row * 3.1, row), -1), 0.7, 8)) * ((row % 7 != 6) | (p[:, 0] < 0))
            return between("f3efe6", "57534e", 0.55 * ink * words)

        s.sheet(np.stack((u, rise, back), -1), matt("f1ede3").painted(typed))


@thing("alarm clock, twin bell alarm clock, vintage alarm clock", seen=8)
def alarm_clock(s: Solid, rng: random.Random) -> None:
    body, chrome = s.own(plastic("b8342e", 0.15)), s.own(metal("d6d4cf", 0.14), 1)

    def dial(p: np.ndarray) -> np.ndarray:
        r, a = out(p), np.arctan2(p[:, 0], -p[:, 2])
        hour = np.abs((a / (math.pi / 6)) - np.round(a / (math.pi / 6))) * math.pi / 6 * r
        minute = np.abs((a / (math.pi / 30)) - np.round(a / (math.pi / 30))) * math.pi / 30 * r
        quarter = np.round(a / (math.pi / 6)) % 3 == 0
        mark = (
            step(np.float64(0.0), np.float64(1.0), np.clip((np.where(quarter, 0.17, 0.11) - hour) / 0.03, 0, 1))
            * (r > np.where(quarter, 2.9, 3.15))
            * (r < 3.75)
        )
        mark = np.maximum(mark, step(0.04, 0.02, minute) * (r > 3.95) * (r < 4.15))
        return between("f3eee0", "2a2826", mark)

    with s.at(turn=-18):
        with s.at(0, 7.0, 0, tilt=90):
            s.lathe([(0, -2.6), (3.4, -2.5), (4.9, -1.9), (5.4, -0.8), (5.45, 1.6), (5.3, 1.9)], body, smooth=3)
            s.lathe([(5.45, 1.5), (5.65, 1.7), (5.6, 2.1), (5.3, 2.3), (4.9, 2.2), (4.75, 1.8)], body, smooth=3)
            s.lathe([(4.9, 1.7), (0, 1.7)], Matter("f3eee0", roughness=0.4, paint=dial))
            for turn, length, wide, y in ((-(10 + 9 / 60) * 30, 2.3, 0.22, 1.8), (-9 * 6, 3.5, 0.15, 1.88)):
                with s.at(0, y, 0, turn=turn), s.at(tilt=-90):
                    s.plate(
                        [(-wide * 0.6, -0.7), (wide * 0.6, -0.7), (wide, length * 0.6), (0, length), (-wide, length * 0.6)],
                        0.06,
                        plastic(BLACK, 0.3),
                    )
            s.lathe([(0, 1.75), (0.3, 1.75), (0.28, 2.0), (0, 2.05)], brass(0.2), around=20)
            s.lathe([(5.0, 2.15), (3.5, 2.42), (0, 2.6)], glass())
        for side in (-1, 1):
            s.tube([(side * 2.8, 3.0, 0), (side * 4.3, 0.35, 0.2)], [0.4, 0.34], chrome)
            with s.at(side * 3.1, 12.2, 0, lean=-side * 30):
                s.tube([(0, -1.2, 0), (0, 0.6, 0)], 0.2, chrome)
                s.lathe([(2.3, 0), (2.35, 0.2), (2.1, 1.2), (1.2, 1.9), (0, 2.15)], body, smooth=4, around=40)
                s.lathe([(0, 0.15), (2.3, 0.1)], metal("8a8884", 0.3), around=40)
                s.ball((0, 2.2, 0), 0.32, chrome, detail=12)
        s.tube([(0, 12, 0), (0, 14.6, 0)], 0.16, chrome)
        s.ball((0, 14.2, 0), (0.55, 0.45, 0.45), chrome, detail=14)
        handle = [(-2.9, 13.9, 0), (-2.6, 16.0, 0), (0, 17.2, 0), (2.6, 16.0, 0), (2.9, 13.9, 0)]
        s.tube(handle, 0.24, chrome, smooth=6)


@thing("rubber stamp, stamp, office stamp, ink stamp", seen=24)
def rubber_stamp(s: Solid, rng: random.Random) -> None:
    wood = s.own(plastic("8a4a2a", 0.18).painted(lambda p: 0.8 + 0.25 * fbm(p * (2, 0.3, 2), 0.5, 3, 4)))
    with s.at(-2.8, 0, 0, turn=26):
        s.box((0, 0.2, 0), (5.8, 0.4, 3.4), matt("7a2f2b"), radius=0.05)
        s.box((0, 0.95, 0), (6.2, 1.2, 3.8), wood, radius=0.25)
        s.lathe([(0.9, 1.5), (0.85, 1.9), (0.75, 3.4), (0.95, 4.6), (1.5, 5.6), (1.65, 6.6), (1.2, 7.6), (0, 7.9)], wood, smooth=4)
        s.lathe([(0.95, 1.5), (1.1, 1.6), (1.1, 1.85), (0.9, 1.95)], brass(0.2))
    with s.at(5.4, 0, 1.2, turn=-14):
        s.box((0, 0.5, 0), (8.4, 1.0, 5.8), plastic(BLACK, 0.3), radius=0.25)
        s.box((0, 1.0, 0), (7.4, 0.2, 4.8), cloth("7a1f24"), radius=0.08)
        with s.at(0, 0.95, -2.9, tilt=-104):
            s.box((0, 0.2, 2.9), (8.4, 0.4, 5.8), plastic(BLACK, 0.3), radius=0.15)


@thing("calculator, pocket calculator, desk calculator", seen=36)
def calculator(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("e4e0d6", 0.4))

    def digits(p: np.ndarray) -> np.ndarray:
        x, y = p[:, 0], p[:, 1]
        at = (x - 3.6) / 0.82
        place = np.floor(at)
        u, v = (at - place - 0.5) * 0.82 - 0.1 * y, y
        pattern = {-1: 0b1111111, -2: 0b1011011, -3: 0b1101101, -4: 0b0110011, -5: 0b1111110}
        ink = np.zeros(len(p))
        bars = ((0, 0.5, 1), (0.24, 0.25, 0), (0.24, -0.25, 0), (0, -0.5, 1), (-0.24, -0.25, 0), (-0.24, 0.25, 0), (0, 0, 1))
        for where, code in pattern.items():
            for k, (bx, by, flat) in enumerate(bars):
                if code >> (6 - k) & 1:
                    wide, high = (0.2, 0.055) if flat else (0.055, 0.2)
                    ink = np.maximum(ink, (place == where) * (np.abs(u - bx) < wide) * (np.abs(v - by) < high))
        return mixed(between("aeb9a2", "a3ae97", step(-4, 4, x)), "24281f", ink * 0.9)

    with s.at(turn=18), s.at(0, 0.62, 0, tilt=5):
        slab(s, (0, 0.3, 0), (10.2, 1.3, 15.2), 0.9, body, 0.3)
        slab(s, (0, 1.5, -5.2), (8.8, 0.14, 3.2), 0.4, plastic(BLACK, 0.15), 0.04)
        with s.at(0, 1.65, -5.2, tilt=-90):
            s.plate(rounded(7.8, 2.1, 0.2), 0.02, Matter("aeb9a2", roughness=0.1, paint=digits))
        for row in range(5):
            for k in range(4):
                code = "d9762f" if k == 3 and row else "3a3b40" if row else "8a8d92"
                if (row, k) == (0, 0):
                    code = "b8342e"
                with s.at((k - 1.5) * 2.3, 1.55, -2.1 + row * 2.05):
                    s.box((0, 0.2, 0), (1.9, 0.55, 1.6 if row else 1.2), plastic(code, 0.35), radius=0.18)
        for x in (-3.8, 3.8):
            s.box((x, 0.2, -6.2), (1.2, 0.9, 1.0), matt("2a2a2c"), radius=0.1)
            s.box((x, 0.2, 6.2), (1.2, 0.5, 1.0), matt("2a2a2c"), radius=0.1)
