"""Telephones, tablets and smartwatches."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, matt, metal, plastic
from allaprima.stills.patterns import between, mixed, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab
from allaprima.stills.things.electronics.shapes import panel
from allaprima.stills.things.electronics.surfaces import lit, picture


@thing("smartphone, phone, mobile phone, cell phone, cellphone, mobile", seen=12)
def smartphone(s: Solid, rng: random.Random) -> None:
    def screen(p: np.ndarray) -> np.ndarray:
        made = picture(6.9, 14.4, 1)(p)
        u, v = p[:, 0] / 1.5 + 2, p[:, 1]
        column = np.floor(u)
        x, y = u - column - 0.5, (v + 5.9) / 1.5
        square = step(0.36, 0.34, (x**4 + y**4) ** 0.25)
        for k, code in enumerate(("f4f4f0", "52c48a", "f2b84b", "f0685e")):
            made = mixed(made, code, square * (column == k))
        return mixed(made, "101014", step(0.24, 0.21, np.hypot(np.maximum(np.abs(p[:, 0]) - 0.6, 0), p[:, 1] - 6.5)))

    frame = s.own(metal("8f9298", 0.22))
    stand = metal("d2d3d6", 0.3)
    with s.at(turn=-22):
        slab(s, (0, 0, -1), (6.6, 0.45, 8), 0.8, stand, 0.15)
        with s.at(0, 0.6, 1.2, tilt=-16):
            panel(s, 0, 4.2, -1.1, (4.4, 9, 0.3), 0.6, stand, 0.1)
            s.box((0, 0.45, -0.1), (4.4, 0.3, 2.2), stand, radius=0.1)
            s.box((0, 0.75, 0.95), (4.4, 0.9, 0.28), stand, radius=0.1)
            with s.at(0, 8.0, -0.35):
                s.plate(rounded(7.3, 14.9, 1.05, 8), 0.8, frame, bevel=0.2)
                for y, high in ((3.4, 1.6), (1.2, 1.0)):
                    s.box((3.66, y, 0), (0.12, high, 0.26), frame, radius=0.05)
                panel(s, 0, 0, 0.4, (7.14, 14.74, 0.06), 0.98, plastic("131315", 0.08), 0.02)
                with s.at(0, 0, 0.44):
                    s.plate(rounded(6.84, 14.44, 0.85, 8), 0.02, Matter("7a6080", roughness=0.05, glow=0.75, paint=screen))


@thing("tablet, tablet computer, drawing tablet", seen=14)
def tablet(s: Solid, rng: random.Random) -> None:
    body = s.own(metal("a9abb0", 0.3))
    with s.at(turn=-20):
        slab(s, (0, 0, -3.2), (16, 0.4, 10), 1, metal("d2d3d6", 0.3), 0.15)
        with s.at(0, 0.35, 0.2, tilt=-24):
            s.box((0, 0.35, 0), (16, 0.4, 2.0), metal("d2d3d6", 0.3), radius=0.12)
            panel(s, 0, 5.5, -0.9, (8, 11, 0.3), 0.6, metal("d2d3d6", 0.3), 0.1)
            with s.at(0, 9.45, -0.3):
                s.plate(rounded(24.8, 17.9, 1.2), 0.62, body, bevel=0.16)
                panel(s, 0, 0, 0.3, (24.6, 17.7, 0.05), 1.1, plastic("141416", 0.08))
                panel(s, 0, 0, 0.33, (23.2, 16.3, 0.02), 0.5, lit(23.2, 16.3, 2))
        with s.at(4, 0.42, 7, turn=12):
            s.tube([(-8, 0.0, 0), (7.2, 0.0, 0)], 0.42, plastic("f0efec", 0.3), sides=20)
            s.tube([(7.2, 0, 0), (8.4, 0, 0)], [0.42, 0.08], plastic("e2e1de", 0.4), sides=20)


@thing("smartwatch, smart watch, fitness tracker", seen=14)
def smartwatch(s: Solid, rng: random.Random) -> None:
    band, case = s.own(plastic("e2ddd2", 0.55)), s.own(metal("45464a", 0.22), 1)

    def face(p: np.ndarray) -> np.ndarray:
        x, y = p[:, 0], p[:, 1]
        made = between("08080b", "0c0c12", x)
        for radius, code, end in ((1.25, "e0506a", 250), (0.98, "9fd04f", 310), (0.71, "4fc3d8", 200)):
            r, a = np.hypot(x, y - 0.1), np.degrees(np.arctan2(x, y - 0.1)) % 360
            ring = step(0.115, 0.095, np.abs(r - radius))
            made = mixed(made, code, ring * np.where(a < end, 1.0, 0.2))
        return made

    loop = [(3.0 * math.cos(a), 3.1 + 3.1 * math.sin(a)) for a in np.radians(np.linspace(38, 322, 44))]
    inner = [(2.72 * math.cos(a), 3.1 + 2.8 * math.sin(a)) for a in np.radians(np.linspace(322, 38, 44))]
    with s.at(turn=-26):
        with s.at(0, 0, 0, turn=-90):
            s.plate(loop + inner, 2.3, band, bevel=0.1)
        with s.at(0, 3.3, 2.45, tilt=-8):
            s.plate(rounded(3.8, 4.4, 1.0), 1.05, case, bevel=0.4)
            panel(s, 0, 0, 0.5, (3.5, 4.1, 0.1), 0.9, plastic("101012", 0.05), 0.05)
            with s.at(0, 0, 0.56):
                s.plate(rounded(3.0, 3.6, 0.7), 0.02, Matter("303040", roughness=0.05, glow=0.9, paint=face))
            with s.at(1.95, 0.8, 0, lean=-90):
                s.lathe(can(0.36, 0, 0.24, 0.08), case.bumped(lambda p: 0.02 * np.sin(turned(p) * 24)), around=36)
            s.box((1.93, -0.8, 0), (0.12, 1.0, 0.3), case, radius=0.05)


@thing("telephone, rotary phone, rotary telephone, vintage telephone, old telephone, retro phone, landline phone, vintage phone", seen=24)
def telephone(s: Solid, rng: random.Random) -> None:
    body, chrome = s.own(plastic("a8302a", 0.1)), metal("d3d4d6", 0.12)
    with s.at(0, 0.2, 0, turn=-26):
        base = [(-8.2, 0.4), (8.6, 0.4), (9.0, 1.4), (8.4, 2.6), (4.2, 7.6), (2.4, 9.8), (-2.4, 9.8), (-6, 6.5), (-8.4, 2.4), (-8.6, 1.2)]
        with s.at(turn=-90):
            s.plate(base, 19, body, bevel=1.3, smooth=3)
        for x in (-7.5, 7.5):
            for z in (-6, 6.5):
                s.box((x, 0.35, z), (1.8, 0.7, 1.8), matt("2a2a2c"), radius=0.2)
        with s.at(0, 5.35, 6.35, tilt=50):
            s.lathe([(6.0, -0.6), (6.0, 0.5), (5.8, 0.7), (5.5, 0.55)], body)
            s.lathe([(5.6, 0.4), (0, 0.4)], plastic("efece4", 0.3))
            s.lathe([(5.25, 0.5), (5.3, 0.62), (5.2, 0.7), (0, 0.72)], plastic("232326", 0.22))
            for k in range(10):
                a = math.radians(60 + k * 29)
                with s.at(4.2 * math.cos(a), 0.68, -4.2 * math.sin(a)):
                    s.lathe([(0.92, 0.02), (0.86, 0.1), (0.76, 0.05)], chrome, around=22)
                    s.lathe([(0.78, 0.06), (0, 0.06)], plastic("efece4", 0.3), around=20)
                    s.lathe([(0.22, 0.07), (0, 0.075)], plastic("3a3a3d", 0.4), around=10)
            s.lathe([(2.3, 0.7), (2.2, 0.85), (0, 0.9)], plastic("efece4", 0.25))
            a = math.radians(18)
            s.tube(
                [(5.7 * math.cos(a), 0.75, 5.7 * math.sin(a)), (4.0 * math.cos(a), 1.1, 4.0 * math.sin(a))], [0.2, 0.26], chrome, sides=10
            )
        for side in (-1, 1):
            s.tube([(side * 4.2, 9.4, -2.4), (side * 4.2, 11.2, -2.4), (side * 4.2, 12.0, -3.6)], 0.55, body, smooth=3)
            s.tube([(side * 4.2, 9.4, 2.0), (side * 4.2, 11.2, 2.0), (side * 4.2, 12.0, 3.2)], 0.55, body, smooth=3)
        handle = [(-8.6, 11.6, 0), (-7.2, 13.0, 0), (-3.5, 13.9, 0), (0, 14.1, 0), (3.5, 13.9, 0), (7.2, 13.0, 0), (8.6, 11.6, 0)]
        s.tube(handle, [1.3, 1.35, 1.2, 1.15, 1.2, 1.35, 1.3], body, smooth=5, sides=22)
        for side in (-1, 1):
            with s.at(side * 9.4, 10.6, 0, lean=side * 14):
                s.lathe([(0, -2.0), (2.3, -1.95), (2.85, -1.5), (2.9, -0.7), (2.4, 0.5), (1.6, 1.5), (0, 2.0)], body, smooth=3)
                s.lathe([(2.9, -1.3), (2.98, -1.1), (2.95, -0.8)], chrome)
        t = np.linspace(0, 1, 180)
        way = np.array(meshes.curve([(-9.6, 8.4, 0.4), (-11.4, 4.4, 1.0), (-12.2, 1.2, 2.6), (-11.0, 0.75, 5.6), (-8.6, 0.75, 6.6)], 45))
        spin = t * 2 * math.pi * 30
        along = np.array([np.interp(t, np.linspace(0, 1, len(way)), way[:, k]) for k in range(3)]).T
        ahead = meshes.unit(np.gradient(along, axis=0))
        side_ = meshes.unit(np.cross(ahead, (0.0, 0.3, 1.0)))
        up = np.cross(side_, ahead)
        coil = along + 0.45 * (np.cos(spin)[:, None] * side_ + np.sin(spin)[:, None] * up)
        s.tube([(float(x), float(y), float(z)) for x, y, z in coil], 0.17, body, sides=5)
