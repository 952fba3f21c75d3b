"""What data and music are stored on."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, copper, glass, matt, metal, plastic
from allaprima.stills.patterns import between, mixed, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab


@thing("usb stick, flash drive, usb drive, thumb drive, memory stick, pen drive", seen=30)
def usb_stick(s: Solid, rng: random.Random) -> None:
    body, chrome = s.own(plastic("c8403a", 0.22)), metal("d0d1d4", 0.14)
    with s.at(turn=28):
        slab(s, (-1.0, 0, 0), (3.8, 0.85, 1.75), 0.35, body, 0.15)
        s.box((1.5, 0.43, 0), (1.6, 0.46, 1.2), chrome, radius=0.04)
        s.box((2.28, 0.43, 0), (0.06, 0.36, 1.08), matt("1a1a1c"))
        s.box((2.26, 0.36, 0), (0.08, 0.14, 1.06), plastic("efece4", 0.4))
        for z in (-0.28, 0.28):
            s.box((1.7, 0.655, z), (0.26, 0.02, 0.26), matt("1a1a1c"))
        with s.at(-2.6, 0.86, 0):
            s.lathe([(0.32, -0.02), (0.3, 0.02), (0, 0.02)], plastic("efece4", 0.3), around=24)
        s.ring((-3.2, 0.42, 0), 0.5, 0.07, chrome, sides=8)
        slab(s, (-0.4, 0.84, 0), (2.0, 0.03, 0.9), 0.15, chrome)


@thing("hard drive, hard disk, hdd, hard disk drive, open hard drive", seen=36)
def hard_drive(s: Solid, rng: random.Random) -> None:
    frame, mirror = s.own(metal("8f9196", 0.4)), metal("e4e6ea", 0.04)
    with s.at(turn=24):
        slab(s, (0, 0, 0), (10.2, 1.6, 14.7), 0.4, frame, 0.12)
        s.box((0, 1.7, -7.1), (10.0, 0.7, 0.4), frame, radius=0.1)
        s.box((0, 1.7, 7.1), (10.0, 0.7, 0.4), frame, radius=0.1)
        for side in (-1, 1):
            s.box((side * 4.95, 1.7, 0), (0.22, 0.7, 14.4), frame, radius=0.08)
        slab(s, (0, 1.58, 0), (9.6, 0.04, 13.9), 0.3, metal("55575c", 0.5))
        with s.at(0, 1.62, -2.0):
            s.lathe([(0, 0.1), (4.65, 0.1), (4.7, 0.14), (4.7, 0.2), (4.66, 0.24), (1.5, 0.24)], mirror, around=80)
            s.lathe([(1.5, 0.2), (1.5, 0.5), (1.4, 0.58), (0.7, 0.58), (0.65, 0.5), (0, 0.5)], metal("c0c1c4", 0.22))
            for k in range(6):
                a = k * math.pi / 3
                with s.at(1.05 * math.cos(a), 0.56, 1.05 * math.sin(a)):
                    s.lathe([(0.2, 0), (0.18, 0.05), (0, 0.05)], metal("55565a", 0.3), around=12)
        with s.at(3.2, 1.65, 4.4):
            s.lathe(can(0.95, 0, 0.65, 0.1), metal("d0d1d4", 0.2), around=32)
            s.lathe(can(0.4, 0.5, 0.75, 0.05), metal("77787c", 0.3), around=20)
            with s.at(0, 0.42, 0, turn=122):
                with s.at(tilt=-90):
                    s.plate(
                        [(0.3, -0.75), (0.3, 0.75), (5.0, 0.28), (5.6, 0.1), (5.6, -0.1), (5.0, -0.28)],
                        0.14,
                        metal("c9cacd", 0.25),
                        bevel=0.03,
                    )
                s.box((5.7, -0.05, 0), (0.5, 0.14, 0.4), plastic("1d1d20"), radius=0.03)
        with s.at(0.6, 1.62, 5.2):
            slab(s, (-2.2, 0, 0.2), (4.4, 0.7, 2.8), 0.6, metal("a8a9ad", 0.3), 0.1)
            s.box((1.9, 0.25, 0.9), (1.8, 0.3, 1.5), copper(0.25), radius=0.14)
        for x in (-4.5, 4.5):
            for z in (-6.6, 6.6):
                with s.at(x, 2.03, z):
                    s.lathe([(0.24, 0), (0.2, 0.06), (0, 0.06)], metal("3a3a3d", 0.3), around=12)


@thing("cassette, cassette tape, audio cassette, music cassette, mixtape", seen=40)
def cassette(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("33343a", 0.3))

    def label(p: np.ndarray) -> np.ndarray:
        y = p[:, 1]
        made = between("efe8d6", "efe8d6", y)
        for k, code in enumerate(("d9503f", "e3903c", "e3c04a", "4f9a94")):
            made = mixed(made, code, step(0.005, -0.005, np.abs(y + 0.55 + 0.32 * k) - 0.16))
        return mixed(made, "8a8478", 0.6 * step(0.03, 0.015, np.abs(np.abs(y - 1.45) - 0.22)) * (np.abs(p[:, 0]) < 3.6))

    with s.at(turn=-20), s.at(0, 0.05, 0):
        slab(s, (0, 0, 0), (10.0, 1.0, 6.35), 0.35, body, 0.12)
        with s.at(0, 0.55, 2.35, tilt=-90):
            s.plate([(-3.4, -0.78), (3.4, -0.78), (2.9, 0.75), (-2.9, 0.75)], 1.25, body, bevel=0.08)
        with s.at(0, 1.0, -0.5, tilt=-90):
            s.plate(rounded(8.9, 4.2, 0.25), 0.03, Matter("efe8d6", roughness=0.5, paint=label))
            s.plate(rounded(6.0, 1.55, 0.7), 0.06, plastic("26262a", 0.25))
            s.plate(rounded(2.1, 1.0, 0.1), 0.08, Matter("4a3a30", roughness=0.05, shine=2))
        for side in (-1, 1):
            with s.at(side * 2.12, 1.0, -0.5):
                s.lathe([(0.62, 0.0), (0.6, 0.07), (0.48, 0.07), (0.45, -0.1)], plastic("efece4", 0.3), around=32)
                s.lathe([(0.46, 0.035), (0, 0.035)], matt("141416"), around=32)
                for k in range(6):
                    with s.at(turn=k * 60):
                        s.box((0.38, 0.05, 0), (0.18, 0.05, 0.1), plastic("efece4", 0.3))
        for x, z in ((-4.6, -2.8), (4.6, -2.8), (-4.6, 2.8), (4.6, 2.8), (0, 2.4)):
            with s.at(x, 1.0 if z != 2.4 else 1.17, z):
                s.lathe([(0.2, 0), (0.17, 0.04), (0, 0.04)], metal("b8b9bd", 0.25), around=14)


@thing("floppy disk, floppy, diskette, floppies", seen=42)
def floppy_disk(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("2a3f63", 0.45))
    with s.at(turn=18):
        with s.at(0, 0.17, 0, tilt=-90):
            s.plate([(-4.5, -4.7), (4.5, -4.7), (4.5, 4.7), (-3.9, 4.7), (-4.5, 4.1)][::-1], 0.33, body, bevel=0.05)
        slab(s, (0.3, 0.05, -3.1), (5.8, 0.32, 3.1), 0.08, metal("c4c5c9", 0.3), 0.04)
        s.box((1.7, 0.36, -3.1), (1.1, 0.04, 2.3), body)
        with s.at(0, 0.34, 1.75, tilt=-90):
            s.plate(
                rounded(7.2, 5.6, 0.2),
                0.03,
                matt("efe8d6").painted(
                    lambda p: between(
                        "efe8d6",
                        "b8b0a0",
                        step(0.05, 0.025, np.abs((p[:, 1] * 1.25) % 1 - 0.5)) * (np.abs(p[:, 0]) < 3.2) * (p[:, 1] < 1.2),
                    )
                ),
            )
            s.box((0, 2.4, 0.02), (7.2, 0.8, 0.02), matt("d9503f"))
        for x in (-4.0, 4.0):
            s.box((x, 0.335, 4.1), (0.4, 0.03, 0.4), matt("161618"))


@thing("cd, compact disc, dvd, cd-rom, compact disk", seen=40)
def cd(s: Solid, rng: random.Random) -> None:
    def rainbow(p: np.ndarray) -> np.ndarray:
        a, r = turned(p), out(p)
        made = between("c4c6cc", "d8dade", 0.5 + 0.5 * np.cos(4 * a + 1))
        for k, code in enumerate(("e8506a", "f0a04a", "efe05a", "5fd07a", "4fb0e8", "8a6ae0")):
            for centre in (0.7, 0.7 + math.pi, 2.5, 2.5 + math.pi):
                off = (a - centre + math.pi) % (2 * math.pi) - math.pi
                made = mixed(made, code, 0.62 * np.exp(-(((off * 5.5 - (k - 2.5) * 0.62 - (r - 4) * 0.12) / 0.42) ** 2)))
        return mixed(made, "e6e8ec", step(2.25, 2.2, r))

    disc = Matter("d8dade", roughness=0.1, metal=0.85, paint=rainbow)
    with s.at(turn=14):
        s.lathe([(0.75, 0.0), (6.0, 0.0), (6.0, 0.12), (2.2, 0.12)], disc, around=96)
        s.lathe([(2.2, 0.121), (1.9, 0.14), (0.75, 0.12), (0.75, 0)], glass("e6ecee"), around=64)
