"""Medicines, and what doctors use."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, glass, liquid, matt, metal, plastic, steel
from allaprima.stills.patterns import between, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.science.fittings import BLACK, CHROME, WHITE


@thing("stethoscope", seen=48)
def stethoscope(s: Solid, rng: random.Random) -> None:
    rubber = s.own(plastic("28292e", 0.32))
    with s.at(0, 0, 0):
        for side in (-1, 1):
            pipe = [
                (side * 0.7, 0.7, -1.2),
                (side * 2.6, 0.8, -4.0),
                (side * 6.0, 1.1, -8),
                (side * 7.2, 1.3, -13),
                (side * 5.0, 1.2, -17.4),
                (side * 3.2, 1.1, -18.8),
            ]
            s.tube(pipe, 0.38, CHROME, smooth=7)
            s.ball((side * 2.7, 1.0, -19.2), (0.95, 0.8, 0.8), rubber, detail=12)
        s.tube([(-4.6, 0.9, -6.4), (-2.4, 1.0, -2.6), (0, 0.8, -0.8), (2.4, 1.0, -2.6), (4.6, 0.9, -6.4)], 0.72, rubber, smooth=6)
        hose = [
            (0, 0.75, -1.2),
            (0, 0.7, 2),
            (-1.5, 0.65, 6.5),
            (-6.5, 0.65, 9.2),
            (-11.4, 0.65, 6.0),
            (-11.6, 0.65, 0.2),
            (-7.5, 0.65, -2.2),
            (-3.2, 0.75, 0.0),
            (0.8, 1.9, 2.6),
            (4.6, 0.8, 5.0),
            (8.2, 0.7, 6.0),
            (10.6, 0.9, 6.0),
        ]
        s.tube(hose, 0.62, rubber, smooth=8)
        s.tube([(10, 0.9, 6), (12.2, 1.3, 6)], 0.5, CHROME)
        with s.at(14.2, 0, 6, lean=0):
            s.lathe(
                [
                    (0, 0.2),
                    (2.2, 0.2),
                    (2.35, 0.45),
                    (2.3, 0.9),
                    (1.4, 1.1),
                    (0.9, 1.5),
                    (1.1, 1.9),
                    (1.5, 2.1),
                    (1.65, 2.4),
                    (1.5, 2.6),
                    (1.2, 2.5),
                    (0, 2.2),
                ],
                CHROME,
                around=48,
            )
            s.ring((0, 0.5, 0), 2.3, 0.22, rubber, sides=10)


@thing("pill, capsule, medicine, medication@mixed, mixed pills@mixed", seen=42, group=6)
def pill(s: Solid, rng: random.Random) -> None:
    def capsule(colour: Matter) -> None:
        with s.at(lean=-90):
            s.lathe([(0, -0.88), (0.18, -0.85), (0.31, -0.71), (0.345, -0.55), (0.345, 0.12)], plastic("efe9dc", 0.14), around=32)
            s.lathe([(0.345, -0.02), (0.365, -0.0), (0.365, 0.5), (0.33, 0.69), (0.19, 0.84), (0, 0.88)], colour, around=32)

    def tablet(matter: Matter) -> None:
        s.lathe([(0, 0), (0.36, 0.03), (0.5, 0.1), (0.52, 0.14), (0.52, 0.28), (0.5, 0.32), (0.36, 0.39), (0, 0.42)], matter, around=32)
        s.box((0, 0.415, 0), (0.9, 0.02, 0.05), matt("c9c4b8"))

    if s.variant == "mixed":
        for k in range(7):
            a = k * 2.4
            r = 0.95 * math.sqrt(k)
            with s.at(r * math.cos(a), 0.37 if k % 2 else 0, r * math.sin(a), turn=k * 77):
                if k % 2:
                    capsule(s.own(plastic("c8342f", 0.12)) if k != 3 else plastic("2f74c4", 0.12))
                else:
                    tablet(matt("f1eee6"))
        return
    with s.at(0, 0.37, 0, turn=rng.uniform(15, 50)):
        capsule(s.own(plastic("c8342f", 0.12)))


@thing("pill bottle, bottle of pills, medicine bottle", seen=16)
def pill_bottle(s: Solid, rng: random.Random) -> None:
    amber = s.own(glass("d9832c"))
    s.lathe([(0, 0.2), (2.1, 0.2), (2.4, 0.3), (2.5, 0.6), (2.5, 6.6), (2.3, 7.0), (2.1, 7.2), (2.1, 7.6)], amber)
    s.lathe(
        [(2.2, 7.2), (2.65, 7.2), (2.7, 7.35), (2.7, 9.0), (2.6, 9.2), (2.2, 9.3), (2.1, 9.15), (0, 9.15)],
        WHITE,
        around=96,
        shape=lambda a: 1 + 0.012 * np.cos(40 * a),
    )
    a = np.linspace(-1.25, 1.25, 30)
    s.sheet([[(2.53 * math.sin(t), y, 2.53 * math.cos(t)) for t in a] for y in (1.5, 5.6)], matt("f1eee6"))
    s.sheet([[(2.545 * math.sin(t), y, 2.545 * math.cos(t)) for t in a] for y in (4.7, 5.2)], matt("3c7fb5"))
    for k in range(26):
        t, r = k * 2.4, 1.9 * math.sqrt((k % 9 + 0.5) / 9)
        with s.at(r * math.cos(t), 0.35 + (k // 9) * 0.75, r * math.sin(t), turn=k * 50, tilt=20 * math.sin(k)):
            s.ball((0, 0.3, 0), (0.5, 0.26, 0.5), matt("f1eee6"), detail=8)


@thing("syringe, injection", seen=40)
def syringe(s: Solid, rng: random.Random) -> None:
    with s.at(0, 1.05, 0, turn=28), s.at(lean=-90):
        s.lathe([(0, 4.7), (0.3, 4.7), (0.3, 3.9), (0.8, 3.7), (0.85, 3.5), (0.85, -4.2)], glass("f4f8fa"), around=40)
        s.lathe([(0, -0.9), (0.82, -0.9), (0.82, 3.5), (0.3, 3.85), (0, 3.85)], s.own(liquid("5fb4e0", 2.0)), around=36)
        s.lathe([(0, -1.6), (0.8, -1.6), (0.83, -1.4), (0.78, -1.2), (0.83, -1.0), (0.6, -0.9), (0, -0.75)], BLACK, around=36)
        for turn in (0, 90):
            with s.at(turn=turn):
                s.box((0, -4.8, 0), (1.0, 6.6, 0.16), WHITE)
        s.lathe([(0, -8.4), (1.05, -8.4), (1.1, -8.3), (1.05, -8.1), (0, -8.1)], WHITE, around=36)
        s.box((0, -4.3, 0), (1.5, 0.24, 3.4), WHITE, radius=0.1)
        s.lathe([(0.32, 4.2), (0.36, 4.3), (0.32, 6.0), (0.12, 6.2)], plastic("3b7fc0", 0.25), around=28)
        s.lathe([(0.06, 6.1), (0.06, 10.2), (0, 10.4)], steel(0.1), around=12)
        for k in range(9):
            s.box((0.25, -3.4 + k * 0.8, 0.83), (0.7 if k % 2 else 0.42, 0.06, 0.06), matt("26262a"))


@thing("thermometer", seen=44)
def thermometer(s: Solid, rng: random.Random) -> None:
    def scale(p: np.ndarray) -> np.ndarray:
        y = p[:, 1]
        fine, whole = (np.abs(y * 2.5 - np.round(y * 2.5)) < 0.12, np.abs(y * 0.5 - np.round(y * 0.5)) < 0.03)
        mark = (fine & (np.abs(p[:, 0]) > 0.75) & (np.abs(p[:, 0]) < 1.1)) | (whole & (np.abs(p[:, 0]) > 0.75) & (np.abs(p[:, 0]) < 1.45))
        return between("f0ece0", "222226", (mark & (np.abs(y - 2) < 9.5)).astype(float))

    with s.at(0, 0.45, 0, tilt=-90, turn=-32):
        s.box((0, 0, -0.1), (4.4, 25, 0.7), s.own(plastic("f0ece0", 0.35).painted(scale)), radius=0.3)
        s.tube([(0, -8, 0.35), (0, 10.8, 0.35)], 0.36, glass("eef6f6"), sides=16)
        s.tube([(0, -8, 0.35), (0, 4.4, 0.35)], 0.2, plastic("c41f26", 0.1), sides=12)
        s.ball((0, -9.0, 0.4), 0.85, plastic("c41f26", 0.06), detail=16)
        for y in (-6.6, 9.6):
            s.box((0, y, 0.4), (1.6, 0.6, 0.8), metal("d9b874", 0.2), radius=0.2)
        with s.at(0, 11.4, 0.2, tilt=90):
            s.ring((0, 0, 0), 0.5, 0.14, brass(), sides=10)


@thing("first aid kit, first-aid kit, first aid box", seen=16)
def first_aid_kit(s: Solid, rng: random.Random) -> None:
    case, cross = s.own(plastic("c3262c", 0.25)), plastic("f2efe8", 0.25)
    with s.at(turn=-20):
        s.box((0, 9, 0), (27, 18, 9.6), case, radius=1.8)
        s.box((0, 9, 0), (27.3, 18.0, 0.5), plastic("8f1a20", 0.4), radius=0.2)
        with s.at(0, 9, 4.75):
            w, a = 1.9, 5.6
            s.plate(
                [(-w, -a), (w, -a), (w, -w), (a, -w), (a, w), (w, w), (w, a), (-w, a), (-w, w), (-a, w), (-a, -w), (-w, -w)],
                0.5,
                cross,
                bevel=0.15,
            )
        s.tube([(-5.4, 17.6, 0), (-5.2, 20.0, 0), (-3.8, 21.2, 0), (3.8, 21.2, 0), (5.2, 20.0, 0), (5.4, 17.6, 0)], 0.75, cross, smooth=5)
        for x in (-9.5, 9.5):
            s.box((x, 17.6, 0.2), (2.8, 1.8, 3.4), cross, radius=0.4)


@thing("sticking plaster, plaster, band-aid, bandaid, adhesive bandage, bandage@roll, roll of bandage@roll", seen=46, group=2)
def plaster(s: Solid, rng: random.Random) -> None:
    if s.variant:
        gauze = s.own(Matter("efeadf", roughness=1.0, shine=0.2, fuzz=0.3))
        with s.at(0, 3.2, 0, turn=-30), s.at(tilt=90):

            def weave(p: np.ndarray) -> np.ndarray:
                found: np.ndarray = 0.02 * np.sin(p[:, 1] * 22) + 0.02 * np.sin(turned(p) * 100)
                return found

            s.lathe(
                [(0.8, -2.4), (3.2, -2.5), (3.25, -2.4), (3.25, 2.4), (3.2, 2.5), (0.8, 2.4), (0.7, 2.2), (0.7, -2.2)],
                gauze.bumped(lambda p: weave(p) + 0.06 * np.sin(out(p) * 22)),
                around=72,
            )
        with s.at(turn=-30):
            s.sheet(
                [[(u, 0.12, w) for w in (-2.4, 0, 2.4)] for u in np.linspace(0, 10, 20)],
                gauze.bumped(lambda p: 0.02 * np.sin(p[:, 0] * 22)),
            )
        return
    tan = s.own(
        Matter("d8a27a", roughness=0.6, soft=0.2).bumped(
            lambda p: -0.03 * (1 - step(0.1, 0.16, np.hypot((p[:, 0] * 2.2) % 1 - 0.5, (p[:, 2] * 2.2) % 1 - 0.5)))
        )
    )
    t = np.linspace(-1, 1, 41)[:, None]
    u = np.linspace(-1, 1, 13)[None]
    half = 0.95 * np.clip(1 - np.clip((np.abs(t) * 3.7 - 2.75) / 0.96, 0, 1) ** 2, 0.0004, 1) ** 0.5
    bow = 0.1 + 0.5 * t**4
    with s.at(0, 0, 0, turn=rng.uniform(20, 40)):
        s.sheet(np.stack((t * 3.7 + 0 * u, bow + 0 * u, half * u), -1)[:, ::-1], tan)
        s.box(
            (0, 0.16, 0),
            (2.3, 0.12, 1.78),
            Matter("e3b48d", roughness=0.7).bumped(lambda p: 0.02 * np.sin(p[:, 0] * 24) * np.sin(p[:, 2] * 24)),
            radius=0.06,
        )
