"""Folders, boards and cases."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, matt, metal, plastic, steel
from allaprima.stills.patterns import between, fbm, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab
from allaprima.stills.things.desk.sticks import standing_pencil
from allaprima.stills.things.desk.surfaces import PAPER, leaves


@thing("folder, file folder, document folder, manila folder, dossier", seen=40)
def folder(s: Solid, rng: random.Random) -> None:
    card = s.own(matt("d9b26a").bumped(lambda p: 0.004 * fbm(p, 0.3, 2, 4)))
    with s.at(turn=18):
        tabbed = [(-12, -15.5), (12, -15.5), (12, 15.5), (11.4, 15.9), (5.6, 15.9), (4.8, 17.3), (-3.2, 17.3), (-4, 15.9), (-12, 15.9)]
        with s.at(0, 0.06, 0, tilt=-90):
            s.plate(tabbed, 0.1, card)
        for k in range(4):
            with s.at(rng.uniform(-0.2, 0.3), 0.12 + 0.25 * k, rng.uniform(0.2, 0.7), turn=rng.uniform(-1.5, 1.5)):
                s.box((0.2, 0.12, 0), (21, 0.24, 29.6), matt(PAPER).painted(lambda p: leaves(p * (1, 1.8, 1))))
        with s.at(-12, 0.3, 0, lean=3.2):
            slab(s, (12.05, 0.85, 0.3), (24, 0.12, 31), 0.4, card, 0.04)
        s.tube([(-12, 0.06, -15.4), (-12, 0.06, 15.4)], 0.06, card)


@thing("clipboard, clip board", seen=40)
def clipboard(s: Solid, rng: random.Random) -> None:
    chrome = metal("cfd0d3", 0.15)

    def lines(p: np.ndarray) -> np.ndarray:
        x, z = p[:, 0], p[:, 2]
        row = (z + 10.5) / 1.9
        box = np.maximum(np.abs(x + 8.0), np.abs((row - np.floor(row) - 0.5) * 1.9))
        boxes = step(0.5, 0.46, box) * step(0.38, 0.42, box)
        length = 5.5 + 2.5 * np.sin(np.floor(row) * 2.3)
        line = step(0.16, 0.12, np.abs((row - np.floor(row) - 0.5) * 1.9)) * (x > -6.6) * (x < length)
        inside = (z > -10.4) * (z < 12)
        return mixed(between("f3f0e8", "f3f0e8", x), "6a6a70", np.maximum(boxes, line * 0.6) * inside)

    with s.at(turn=18):
        board = s.own(Matter("9a6a3e", roughness=0.5, paint=lambda p: between("8a5c34", "a87848", 0.5 + 0.7 * fbm(p, 0.4, 3, 4))))
        slab(s, (0, 0, 0), (23, 0.4, 32.5), 1.4, board, 0.12)
        s.box((0, 0.46, 0.9), (21, 0.12, 29.2), matt(PAPER).painted(lines))
        with s.at(0, 0.4, -14.8):
            slab(s, (0, 0.1, 0), (11.5, 0.35, 3.4), 0.8, chrome, 0.12)
            s.tube([(-5.6, 0.85, 0.2), (5.6, 0.85, 0.2)], 0.55, chrome, sides=18)
            with s.at(0, 0.5, 0.2, tilt=16):
                slab(s, (0, 0, 0.9), (10.2, 0.2, 2.4), 0.6, chrome, 0.08)
            slab(s, (0, 0.8, -1.4), (5.5, 0.2, 2.4), 1.1, chrome, 0.08)
        with s.at(-6.5, 0.52 + 0.37, 12.0, turn=6, lean=-90):
            standing_pencil(s, 16, plastic("e0a52f", 0.25), eraser=True)


@thing("briefcase, attache case, business bag, leather briefcase", seen=14)
def briefcase(s: Solid, rng: random.Random) -> None:
    leather = s.own(Matter("6e3f22", roughness=0.35, bump=lambda p: 0.02 * fbm(p, 0.6, 3, 4)))
    trim = s.own(brass(0.18), 1)
    stitch = matt("c9a878")
    with s.at(turn=-26):
        with s.at(0, 14.5, 0):
            s.plate(rounded(40, 28.6, 2.2), 9.4, leather, bevel=1.2)
        for z in (-1.3, 1.3):
            with s.at(0, 14.5, z):
                s.plate(rounded(40.25, 28.85, 2.3), 0.3, leather.but(roughness=0.25), bevel=0.1)
        with s.at(0, 14.5, 4.9):
            outline = [(-19.4, 13.6), (19.4, 13.6), (19.4, 1.0), (17.5, -1.2), (-17.5, -1.2), (-19.4, 1.0)]
            s.plate(outline, 0.7, leather, bevel=0.25)
            for k in range(52):
                s.box((-17.4 + k * 0.682, -0.55, 0.35), (0.42, 0.08, 0.08), stitch)
        s.box((0, 28.7, 2.2), (38.8, 0.7, 5.8), leather, radius=0.3)
        for side in (-1, 1):
            s.box((side * 10, 12, 5.2), (2.6, 13.5, 0.5), leather.but(roughness=0.25), radius=0.2)
            s.box((side * 10, 12.6, 5.5), (3.4, 3.2, 0.5), trim, radius=0.2)
            s.box((side * 10, 12.4, 5.8), (1.6, 1.3, 0.4), trim, radius=0.15)
            s.tube([(side * 5.6, 28.8, 0.6), (side * 5.6, 29.9, 0.6)], 0.75, trim)
        s.tube(
            [(-5.6, 29.6, 0.6), (-5.2, 32.2, 0.6), (-3.4, 33.4, 0.6), (3.4, 33.4, 0.6), (5.2, 32.2, 0.6), (5.6, 29.6, 0.6)],
            [0.6, 0.8, 1.0, 1.0, 0.8, 0.6],
            leather,
            smooth=6,
        )
        for x in (-17, 17):
            for z in (-3, 3):
                s.box((x, 0.25, z), (1.4, 0.5, 1.4), trim, radius=0.2)


@thing("clapperboard, film clapper, clapper board, film slate, movie clapper", seen=12)
def clapperboard(s: Solid, rng: random.Random) -> None:
    def stripes(p: np.ndarray) -> np.ndarray:
        at = (p[:, 0] + 0.9 * p[:, 1]) / 4.4
        return between("ece8de", "1d1d20", step(-0.06, 0.06, np.sin(at * 2 * math.pi)))

    def lower(p: np.ndarray) -> np.ndarray:
        return stripes(p * (1, -1, 1))

    def slate(p: np.ndarray) -> np.ndarray:
        x, y = p[:, 0], p[:, 1]
        lines = np.maximum(step(0.1, 0.06, np.abs(y - 3.0)), step(0.1, 0.06, np.abs(y + 2.2)) * (np.abs(x) < 13))
        lines = np.maximum(lines, step(0.1, 0.06, np.abs(np.abs(x) - 4.4)) * (y > -2.2) * (y < 3.0))
        lines = np.maximum(lines, step(0.1, 0.06, np.abs(x)) * (y < -2.2) * (y > -8))
        dust = 0.5 + 0.5 * fbm(p, 4, 4, 4)
        return mixed(between("1d1e21", "33353a", dust), "e6e2d8", lines * (np.abs(x) < 13.2) * (np.abs(y) < 8.2))

    board = s.own(plastic("1d1e21", 0.5).painted(slate))
    with s.at(turn=-20), s.at(0, 0.1, 0, tilt=-8):
        with s.at(0, 8.8, 0):
            s.plate(rounded(28, 17.6, 0.5), 1.0, board, bevel=0.12)
        with s.at(0, 19.2, 0):
            s.plate(rounded(28, 3.0, 0.3), 1.4, plastic("ece8de", 0.4).painted(lower), bevel=0.12)
        with s.at(-13.2, 20.9, 0, lean=19), s.at(13.2, 1.55, 0):
            s.plate(rounded(28, 3.0, 0.3), 1.4, plastic("ece8de", 0.4).painted(stripes), bevel=0.12)
        s.plate([(-14.2, 17.9), (-10.8, 17.9), (-10.8, 20.2), (-12.6, 24.4), (-14.2, 24.4)], 1.7, steel(0.25), bevel=0.1)
        for x, y in ((-12.5, 19.2), (-13.2, 21.4), (-13.0, 23.4)):
            with s.at(x, y, 0.82, tilt=90):
                s.lathe(can(0.36, -0.1, 0.2, 0.08), metal("d0d0d2", 0.2), around=20)
    with s.at(0, 0, -3, turn=-20):
        s.box((0, 5, -0.6), (6, 10, 0.4), plastic("1d1e21", 0.5), radius=0.1)
