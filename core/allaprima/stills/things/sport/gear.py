"""Gear for the gym, the ring, the track and the pub."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, glass, metal, plastic, steel
from allaprima.stills.patterns import between, cells, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("dumbbell, hand weight, barbell, weight@kettle, kettlebell@kettle, kettle bell@kettle", seen=18)
def dumbbell(s: Solid, rng: random.Random) -> None:
    if s.variant:
        iron_ = s.own(Matter("2b2c2f", roughness=0.55).bumped(lambda p: 0.012 * noise(p, 0.3, 1)))
        with s.at(turn=24):
            s.lathe(
                [(0, 0), (6.6, 0), (7.4, 0.3), (9.4, 3.2), (10.3, 7.6), (9.9, 11.6), (8.2, 15.2), (5, 17.6), (0, 18.2)], iron_, smooth=5
            )
            s.tube(
                [
                    (-5.2, 15.4, 0),
                    (-6.2, 20, 0),
                    (-5.6, 24.4, 0),
                    (-3, 26.6, 0),
                    (3, 26.6, 0),
                    (5.6, 24.4, 0),
                    (6.2, 20, 0),
                    (5.2, 15.4, 0),
                ],
                [2.2, 1.75, 1.7, 1.75, 1.75, 1.7, 1.75, 2.2],
                iron_,
                smooth=6,
                sides=20,
            )
            s.tube([(-3.4, 26.62, 0), (3.4, 26.62, 0)], 1.84, steel(0.3), sides=20)
        return
    rubber = s.own(Matter("2a2b2e", roughness=0.6))
    with s.at(0, 5.1, 0, turn=32):
        for side in (1, -1):
            with s.at(side * 10.3, 0, 0, lean=-90 * side), s.at(turn=30):
                hexagon = [(5.85 * math.cos(k * math.pi / 3), 5.85 * math.sin(k * math.pi / 3)) for k in range(6)]
                with s.at(tilt=-90):
                    s.plate(hexagon, 7.6, rubber, bevel=0.9)
                s.lathe([(2.9, 3.8), (2.6, 4.05), (0, 4.05)], steel(0.3), around=40)
                s.ring((0, 3.8, 0), 2.95, 0.22, rubber, sides=8)
        with s.at(lean=-90):

            def knurl(p: np.ndarray) -> np.ndarray:
                a = np.arctan2(p[:, 0], p[:, 2]) * 9
                found: np.ndarray = (
                    0.035 * np.abs(np.sin(a + p[:, 1] * 5)) * np.abs(np.sin(a - p[:, 1] * 5)) * step(5.4, 5.2, np.abs(p[:, 1]))
                )
                return found

            s.lathe(
                [(1.35, -6.6), (1.4, -5.6), (1.5, -4.6), (1.75, 0), (1.5, 4.6), (1.4, 5.6), (1.35, 6.6)],
                steel(0.22).bumped(knurl),
                smooth=5,
            )
            for y in (-6.4, 6.4):
                s.lathe([(1.4, y - 0.5), (2.1, y - 0.4), (2.1, y + 0.4), (1.4, y + 0.5)], steel(0.2), around=36)


@thing("boxing glove", seen=14, group=2)
def boxing_glove(s: Solid, rng: random.Random) -> None:
    hide = s.own(Matter("b3151f", roughness=0.2).bumped(lambda p: 0.02 * noise(p, 0.5, 3) + 0.12 * noise(p, 4, 2)))
    white = plastic("ece7da", 0.4)
    with s.at(0, -1.7, 0, turn=-32):

        def fist(w: np.ndarray) -> np.ndarray:
            found: np.ndarray = (
                1
                + 0.1 * w[:, 0] * (w[:, 1] + 0.2)
                - 0.05 * np.exp(-(((w[:, 1] - 0.05) / 0.16) ** 2)) * (w[:, 0] > -0.2) * step(0.2, 0.7, w[:, 0])
            )
            return found

        s.ball((5.6, 9.6, 0), (9.4, 7.4, 6.9), hide, shape=fist, detail=34)
        s.tube([(2.4, 8.6, 0), (-4, 7.8, 0), (-9, 7.4, 0)], [6.0, 5.0, 4.9], hide, smooth=6, sides=30)
        s.tube([(-7.6, 7.4, 0), (-16.0, 7.1, 0)], [5.0, 5.4], white, sides=36)
        s.tube([(-9.6, 7.4, 0), (-14.2, 7.2, 0)], [5.25, 5.5], hide, sides=36)
        s.tube([(-16.0, 7.1, 0), (-16.6, 7.1, 0)], [4.6, 4.6], plastic("3a1416", 0.8), sides=30)
        s.tube([(-2.4, 9.4, 4.0), (1.6, 11.4, 6.4), (6.2, 12.6, 6.4), (9.4, 11.6, 5.6)], [2.2, 3.1, 3.1, 2.6], hide, smooth=6, sides=24)
        s.tube([(1.0, 8.6, 6.4), (5.0, 9.4, 6.9), (9.6, 9.2, 6.1)], 0.16, plastic("6e0d14", 0.3), smooth=6, sides=8)


@thing("dartboard, dart board", seen=10)
def dartboard(s: Solid, rng: random.Random) -> None:
    def sisal(p: np.ndarray) -> np.ndarray:
        far = np.hypot(p[:, 0], p[:, 1])
        part = np.floor((np.degrees(np.arctan2(p[:, 0], p[:, 1])) + 9) / 18) % 2
        scored = (far < 17.0) & (far > 1.6)
        base = between("1f1f21", "e4d3ab", (1 - part) * scored)
        ring = ((far > 16.0) & (far < 17.0)) | ((far > 9.7) & (far < 10.7))
        base = mixed(base, "b3272d", ring * part)
        base = mixed(base, "2a7a48", ring * (1 - part))
        base = mixed(base, "2a7a48", (far < 1.6) * 1.0)
        return mixed(base, "b3272d", (far < 0.64) * 1.0) * (1 + 0.12 * noise(p, 0.15, 2))[:, None]

    wire = steel(0.2)
    with s.at(0, 22.6, 0, turn=-18, tilt=-6):
        with s.at(tilt=90):
            s.lathe(
                [(0, -2.5), (22, -2.5), (22.6, -2.1), (22.6, 1.2), (22.2, 1.6), (21.8, 1.7)], Matter("232325", roughness=0.6), around=96
            )
        with s.at(tilt=90):
            s.lathe(
                [(21.9, 1.65), (12, 1.65), (0, 1.65)],
                Matter("e4d3ab", roughness=0.95, shine=0.2).painted(lambda p: sisal(p[:, [0, 2, 1]] * (1, -1, 1))),
                around=96,
            )
            for r in (17.0, 16.0, 10.7, 9.7, 1.6, 0.64):
                s.tube(
                    [(r * math.cos(a), 1.7, r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 61)[:-1]],
                    0.06,
                    wire,
                    sides=4,
                    closed=True,
                )
        for k in range(20):
            a = math.radians(9 + 18 * k)
            s.tube([(1.6 * math.sin(a), 1.6 * math.cos(a), 1.7), (17 * math.sin(a), 17 * math.cos(a), 1.7)], 0.06, wire, sides=4)
        for x, y, turn in ((0.4, 0.2, 16), (-2.4, 13.2, 24), (6.2, -3.4, 10)):
            with s.at(x, y, 1.2, turn=turn), s.at(tilt=84):
                _dart(s, s.own(plastic("2f62b0", 0.3)))


def _dart(s: Solid, flight: Matter) -> None:
    """Its point at the origin, upwards."""
    s.lathe([(0, 0), (0.11, 0.5), (0.11, 3.0), (0.3, 3.3), (0.36, 4.2)], steel(0.15), around=20)
    s.lathe([(0.36, 4.2), (0.38, 8.2), (0.28, 8.8)], _brass(), around=20)
    s.lathe([(0.28, 8.8), (0.2, 9.2), (0.2, 12.0)], plastic("232327", 0.3), around=16)
    outline = [(0, 10.6), (1.6, 12.2), (1.9, 14.2), (0.6, 15.4), (0, 15.4), (-0.6, 15.4), (-1.9, 14.2), (-1.6, 12.2)]
    for turn in (0, 90):
        with s.at(turn=turn):
            s.plate(outline, 0.06, flight)


def _brass() -> Matter:
    return metal("d9bd7a", 0.25).bumped(lambda p: 0.02 * np.sin(p[:, 1] * 16))


@thing("dart, throwing dart", seen=34, group=3)
def dart(s: Solid, rng: random.Random) -> None:
    with s.at(-7.2, 0.13, 2.4, turn=-62 + rng.uniform(-8, 8)), s.at(tilt=-85.3), s.at(turn=45):
        _dart(s, s.own(plastic("b3272d", 0.3)))


@thing("whistle, referee whistle, referee's whistle", seen=24)
def whistle(s: Solid, rng: random.Random) -> None:
    chrome = s.own(steel(0.1))
    with s.at(0, 1.5, 0, turn=-30):
        outline = [(1.5 * math.cos(a), 1.5 * math.sin(a)) for a in np.linspace(math.radians(80), math.radians(352), 30)]
        outline = [
            *[(0.3, 1.5), (0.4, 1.5), *outline[1:], (1.2, -0.5), (1.6, -0.1)][2:],
            (1.7, 0.35),
            (4.6, 0.45),
            (4.7, 1.3),
            (4.5, 1.5),
            (1.3, 1.5),
            (1.05, 0.95),
            (0.55, 1.1),
        ]
        s.plate(outline, 2.0, chrome, bevel=0.16)
        s.box((1.0, 1.2, 0), (0.9, 0.55, 1.5), plastic("131315", 0.6), radius=0.1)
        with s.at(-1.75, 0.6, 0, tilt=90):
            s.ring((0, 0, 0), 0.42, 0.1, chrome, sides=10)
        line = [
            (-2.0, 0.45, 0.1),
            (-2.8, -0.8, 0.6),
            (-3.4, -1.3, 2.2),
            (-0.5, -1.34, 4.0),
            (3.4, -1.34, 3.2),
            (6.0, -1.34, 0.2),
            (4.8, -1.34, -3.2),
            (0.2, -1.34, -4.2),
            (-3.6, -1.3, -2.6),
            (-2.9, -0.6, -0.6),
            (-2.0, 0.5, -0.1),
        ]
        s.tube(line, 0.17, cloth("2b4f9a").bumped(lambda p: 0.02 * np.sin(p.sum(1) * 22)), smooth=7, sides=8)


@thing("stopwatch, stop watch, timer", seen=22)
def stopwatch(s: Solid, rng: random.Random) -> None:
    chrome = s.own(steel(0.12))
    ink = plastic("1d1d20", 0.3)
    with s.at(0, 3.05, 0, turn=-20, tilt=-16):
        with s.at(tilt=90):
            s.lathe(
                [
                    (0, -0.95),
                    (2.0, -0.9),
                    (2.8, -0.6),
                    (3.05, 0),
                    (2.95, 0.5),
                    (2.75, 0.72),
                    (2.6, 0.72),
                    (2.5, 0.5),
                    (2.45, 0.42),
                    (0, 0.42),
                ],
                chrome,
                around=72,
            )
            s.lathe([(2.47, 0.44), (0, 0.44)], plastic("f1eee4", 0.4), around=48)
            s.lathe([(2.6, 0.7), (1.6, 0.86), (0, 0.92)], glass("ffffff"), smooth=3)
        for k in range(60):
            with s.at(lean=-6 * k):
                s.box((0, 2.2 if k % 5 else 2.1, 0.46), (0.035 if k % 5 else 0.09, 0.16 if k % 5 else 0.36, 0.02), ink)
        with s.at(0, -0.95, 0.46, tilt=90):
            s.ring((0, 0, 0), 0.6, 0.03, ink, sides=6)
        s.tube([(0, -0.95, 0.5), (0.25, -0.5, 0.5)], 0.035, ink, sides=6)
        with s.at(lean=-48):
            s.box((0, 0.75, 0.55), (0.08, 2.5, 0.04), plastic("b3272d", 0.3), radius=0.015)
        s.ball((0, 0, 0.56), (0.18, 0.18, 0.08), chrome, detail=10)
        s.lathe(
            [(0.5, 2.9), (0.5, 3.5), (0.36, 3.6), (0.36, 3.9), (0.62, 4.0), (0.66, 4.2), (0.66, 4.7), (0.55, 4.85), (0, 4.9)],
            chrome.bumped(lambda p: 0.03 * np.sin(np.arctan2(p[:, 0], p[:, 2]) * 30) * (p[:, 1] > 4)),
            around=40,
        )
        for lean in (38, -38):
            with s.at(lean=lean):
                s.lathe([(0.28, 2.9), (0.28, 3.4), (0.42, 3.45), (0.42, 3.75), (0, 3.85)], chrome, around=24)
        with s.at(0, 4.2, 0, tilt=90):
            s.ring((0, 0, 0), 1.15, 0.11, chrome, sides=10)


@thing("yoga mat, rolled yoga mat, exercise mat, gym mat", seen=18)
def yoga_mat(s: Solid, rng: random.Random) -> None:
    foam = s.own(Matter("7d6aa8", roughness=0.9, shine=0.4).bumped(lambda p: 0.012 * cells(p, 0.25, 2)))
    a = np.linspace(0, 2 * math.pi * 7.2, 200)
    r = 0.9 + 0.78 * a / 2 / math.pi
    far = float(r[-1])
    line = np.stack((r * np.cos(a - a[-1] - math.pi / 2), r * np.sin(a - a[-1] - math.pi / 2) + far), -1)
    line = np.concatenate((line, [(k, 0.06) for k in (2.0, 5.0, 9.0, 13.0)]))
    step_ = meshes.unit(np.gradient(line, axis=0))
    side = np.stack((-step_[:, 1], step_[:, 0]), -1)
    with s.at(0, 0.36, -3, turn=62):
        for lift in (-0.3, 0.3):
            s.sheet([[(x, y, z) for x, y in line + side * lift] for z in (-30.5, 0, 30.5)], foam)
        for z in (-30.5, 30.5):
            s.sheet(np.array([np.concatenate((line + side * lift, np.full((len(line), 1), z)), 1) for lift in (-0.3, 0.3)]), foam)
        strap = s.own(cloth("3a3248"), 1)
        for z in (-15, 15):
            s.tube(
                [((far + 0.42) * math.cos(b), far + (far + 0.42) * math.sin(b), z) for b in np.linspace(0, 2 * math.pi, 49)[:-1]],
                0.16,
                strap,
                closed=True,
                flat=11,
                sides=12,
            )


@thing("helmet, bike helmet, bicycle helmet, cycling helmet, motorcycle helmet@motor, football helmet@motor", seen=14)
def helmet(s: Solid, rng: random.Random) -> None:
    if s.variant:
        shell = s.own(plastic("b5232b", 0.06))

        def cut(w: np.ndarray) -> np.ndarray:
            y = w[:, 1]
            return np.where(
                y < 0,
                np.minimum(1 / np.maximum(np.sqrt(1 - y * y), 0.05) * (1 - 0.1 * np.clip(-y, 0, 1)), 1.04 / np.maximum(-y, 0.05)),
                1.0,
            )

        with s.at(0, 0, 0, turn=-32):
            s.ball((0, 14.0, 0), (12.2, 13.4, 14.2), shell, shape=cut, detail=40)
            u = np.linspace(-1, 1, 33)
            rows = [
                [
                    (12.5 * math.sin(b), 14.2 + y + 0.4 * abs(a) ** 3, 14.5 * math.cos(b) * (1 - 0.01 * abs(y)))
                    for a in u
                    for b in (a * 1.45,)
                ]
                for y in np.linspace(-4.6, 4.8, 9)
            ]
            glossy = plastic("17181b", 0.02).but(shine=2.5)
            s.sheet([[(x, y, z + 0.1 - 0.028 * np.clip(y - 14, 0, 9) ** 2) for x, y, z in row] for row in rows], glossy)
            for row in (rows[0], rows[-1]):
                s.tube([(x, y, z + 0.1 - 0.028 * np.clip(y - 14, 0, 9) ** 2) for x, y, z in row], 0.35, plastic("232428", 0.4), sides=8)
            for side in (1, -1):
                s.ball((side * 12.4, 14.2, 2.2), (0.9, 2.0, 2.0), plastic("232428", 0.4), detail=14)
            for x in (-3, 0, 3):
                s.tube([(x, 5.4, 14.2 - 0.03 * x * x), (x * 0.9, 2.6, 13.3 - 0.03 * x * x)], 0.55, plastic("232428", 0.5), sides=10)
        return
    shell = s.own(plastic("2d6fb0", 0.15))
    dark = plastic("1e1f22", 0.7)

    def vent(w: np.ndarray) -> np.ndarray:
        x, y, z = w.T
        lane = np.abs((x * 5.2 + 0.5) % 1 - 0.5)
        gap = step(0.17, 0.27, lane)
        front = step(-0.9, -0.55, z) * step(0.22, 0.36, y)
        found: np.ndarray = gap * front * step(0.95, 0.75, z) * step(0.04, 0.14, np.abs(z - 0.1))
        return found

    def shape(w: np.ndarray) -> np.ndarray:
        return (1 - 0.13 * vent(w)) * np.where(w[:, 1] < -0.02, 0.93, 1.0)

    def shade(p: np.ndarray) -> np.ndarray:
        w = meshes.unit((p - np.array((0, 4.0, 0))) / np.array((9.6, 12.6, 13.8)))
        return 1 - 0.93 * step(0.3, 0.6, vent(w))

    with s.at(0, 0, 0, turn=-38):

        def low(w: np.ndarray) -> np.ndarray:
            return shape(w) * np.where(w[:, 1] < -0.25, 0.25 / np.maximum(-w[:, 1], 0.25), 1.0)

        s.ball((0, 4.0, 0), (9.6, 12.6, 13.8), shell.painted(shade), shape=low, detail=52)
        s.lathe(
            [(9.5, 0.7), (9.75, 0.9), (9.8, 2.0), (9.7, 2.4)],
            dark,
            around=64,
            shape=lambda a: 1 / np.sqrt(np.cos(a) ** 2 + (np.sin(a) / 1.43) ** 2),
        )
        for side in (1, -1):
            s.tube(
                [(side * 9.0, 2.0, 5), (side * 10.4, 0.4, 8), (side * 7.0, 0.3, 13), (0.6 * side, 0.35, 17)], 0.7, dark, smooth=5, flat=0.3
            )
        s.box((0, 0.5, 17.2), (3.0, 0.9, 1.8), dark, radius=0.3)
