"""Tools for the hand, and what they are carried in."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import brass, iron, metal, plastic, steel
from allaprima.stills.patterns import between, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tools.shapes import arc, holed, loft, lying, rings_along, second_matter, thread, varnished


@thing("hammer, claw hammer", seen=42)
def hammer(s: Solid, rng: random.Random) -> None:
    head, grip = second_matter(s, metal("8e9094", 0.26)), s.own(varnished())
    with lying(s, 1.5, -42):
        s.tube(
            [(0, -17, 0), (0, -14, 0), (0, -6, 0), (0, 4, 0), (0, 13, 0), (0, 16.4, 0)],
            [1.6, 1.75, 1.5, 1.25, 1.15, 1.15],
            grip,
            smooth=6,
            flat=0.76,
            sides=20,
        )
        s.box((0, 15, 0), (2.9, 2.9, 2.3), head, radius=0.4)
        with s.at(1.2, 15, 0, lean=-90):
            s.lathe(
                [(1.2, 0), (1.0, 0.7), (0.95, 1.5), (1.2, 2.0), (1.42, 2.3), (1.5, 2.5), (1.5, 3.6), (1.38, 3.78), (0, 3.84)],
                head,
                around=40,
            )
        for side in (-1, 1):
            with s.at(-1.2, 15, side * 0.58, turn=side * 5):
                top = [(0.3, 1.35), (-1.5, 1.3), (-3.4, 0.8), (-5.2, -0.5), (-6.4, -2.3)]
                under = [(-6.3, -2.5), (-4.8, -1.15), (-3.0, -0.6), (-1.3, -0.95), (0.3, -1.2)]
                s.plate([(p[0], p[1]) for p in meshes.curve(top, 5) + meshes.curve(under, 5)], 0.95, head, bevel=0.16)


@thing("screwdriver", seen=42)
def screwdriver(s: Solid, rng: random.Random) -> None:
    handle = s.own(plastic("c5342b", 0.16))
    with lying(s, 1.4, -42, 4):
        profile = [
            (0, -11),
            (0.9, -10.9),
            (1.4, -10.4),
            (1.6, -9.2),
            (1.62, -5),
            (1.5, -3),
            (1.05, -1.6),
            (1.0, -1.0),
            (1.25, -0.4),
            (1.2, 0.1),
            (0.5, 0.2),
        ]
        s.lathe(profile, handle, smooth=3, around=72, shape=lambda a: 1 - 0.035 * (1 + np.cos(6 * a)) ** 1.5)
        for y in (-9.4, -4.3):
            s.lathe([(1.55, y - 0.25), (1.64, y - 0.2), (1.64, y + 0.2), (1.55, y + 0.25)], plastic("1d1d1f", 0.4))
        s.lathe([(0.34, 0), (0.34, 10.6), (0.3, 11)], steel(0.15), around=24)
        s.add(
            meshes.grid(
                rings_along([(10.6, 0, 0.33, 0.33), (11.2, 0, 0.5, 0.3), (12.4, 0, 0.5, 0.07), (12.42, 0, 0.01, 0.01)], 3)[..., [1, 0, 2]][
                    ::-1
                ]
            ),
            steel(0.2),
        )


@thing("wrench, spanner", seen=45)
def wrench(s: Solid, rng: random.Random) -> None:
    chrome = s.own(metal("c6c7ca", 0.14))
    slot = math.radians(15)
    turned_by = [
        (x * math.cos(slot) - y * math.sin(slot), x * math.sin(slot) + y * math.cos(slot))
        for x, y in [(1.35, 2.5), (1.25, 1.2), (1.2, 0.1), (0.75, -0.45), (-0.75, -0.45), (-1.2, 0.1), (-1.25, 1.2), (-1.35, 2.5)]
    ]
    jaw = [(x, y + 10.0) for x, y in turned_by]
    left = [(x, y + 10.0) for x, y in arc(0, 0, 2.7, 141, 238, 16)]
    right = [(x, y + 10.0) for x, y in arc(0, 0, 2.7, -58, 68, 16)]
    with lying(s, 0.55, -40):
        s.plate([*jaw, *left, (-0.95, 6.8), (-0.85, 5.5), (-0.8, -8), (0.8, -8), (0.85, 5.5), (0.95, 6.8), *right], 0.8, chrome, bevel=0.14)
        s.box((0, -0.5, 0), (1.0, 10.5, 0.92), chrome, radius=0.3)
        with s.at(0, -9.6, 0):
            holed(s, arc(0, 0, 2.1, 0, 350, 36), 1.2, 1.1, chrome, 0.25)


@thing("pliers, pair of pliers, pincers", seen=45)
def pliers(s: Solid, rng: random.Random) -> None:
    chrome, grip = second_matter(s, metal("b9babd", 0.22)), s.own(plastic("c22f28", 0.32))
    with lying(s, 0.85, -38):
        for side in (-1, 1):
            jaw = [(0.12, 0.9), (0.5, 2.4), (0.62, 6.3), (1.15, 6.2), (1.65, 3.6), (1.75, 1.2), (1.2, -0.6), (0.0, -0.8)]
            s.plate([(side * x, y) for x, y in jaw], 1.15, chrome, bevel=0.15)
            line = [(side * x, y, 0) for x, y in [(1.1, -0.6), (1.9, -2.2), (2.7, -5), (2.9, -8.5), (2.5, -12), (2.6, -13.4)]]
            s.tube(line[:4], [0.75, 0.62, 0.55, 0.5], chrome, smooth=5)
            s.tube(line[1:], [0.74, 0.92, 0.9, 0.84, 0.95], grip, smooth=6, sides=18)
        for y in np.linspace(2.8, 5.9, 9):
            s.box((0, y, 0), (1.0, 0.1, 1.1), iron())
        with s.at(tilt=90):
            s.lathe([(0, -0.66), (1.55, -0.66), (1.75, -0.5), (1.75, 0.5), (1.55, 0.66), (1.0, 0.66), (0.92, 0.8), (0, 0.82)], chrome)


@thing("saw, handsaw, hand saw", seen=50)
def saw(s: Solid, rng: random.Random) -> None:
    blade, grip = second_matter(s, metal("cfd0d2", 0.16)), s.own(varnished("b98450", "75461f"))
    with lying(s, 1.2, -28):
        teeth = []
        for k in range(46):
            x = 19 - k * 0.8
            teeth += [(x, -6.0), (x - 0.15, -6.6)]
        with s.at(0, 0, -0.3):
            s.plate([*teeth, (-18, -6), (-18.6, 3.2), (-16, 4.2), (19, -1.6), (19.2, -3)], 0.1, blade)
        loop = [
            (-20.5, 4.8, 0),
            (-17.6, 4.6, 0),
            (-17.2, 2.0, 0),
            (-18.2, -1.5, 0),
            (-17.0, -5.2, 0),
            (-19.8, -6.6, 0),
            (-25.2, -5.4, 0),
            (-27.4, -6.6, 0),
            (-27.0, -3.0, 0),
            (-25.4, -0.6, 0),
            (-25.6, 2.2, 0),
            (-28.0, 5.4, 0),
            (-24.4, 5.0, 0),
        ]
        s.tube(loop, 1.15, grip, smooth=5, closed=True, sides=16)
        s.plate([(-20, 5), (-14.6, 3.4), (-15.6, -0.6), (-14.4, -5.8), (-20, -7.2)], 2.0, grip, bevel=0.6, smooth=5)
        for x, y in ((-17.2, 2.6), (-17.8, -1), (-17, -4.8)):
            with s.at(x, y, 1.0, tilt=90):
                s.lathe([(0.7, -0.1), (0.7, 0.06), (0.5, 0.14), (0, 0.16)], brass(), around=24)


@thing("drill, power drill, cordless drill, electric drill", seen=14)
def drill(s: Solid, rng: random.Random) -> None:
    shell, dark = s.own(plastic("e0a11e", 0.34)), plastic("232326", 0.45)
    with s.at(0.5, 0, 0, turn=-28):
        s.box((0, 2.6, 0), (11.5, 4.2, 7.6), dark, radius=0.9)
        s.box((0, 0.75, 0), (10.6, 1.5, 6.9), dark, radius=0.6)
        s.box((0.1, 5.4, 0), (9.2, 1.8, 6.6), shell, radius=0.8)
        loft(
            s,
            np.array(
                [
                    [
                        (x + c * a, y, b * d)
                        for a, d in zip(np.cos(np.linspace(0, 2 * math.pi, 29)), np.sin(np.linspace(0, 2 * math.pi, 29)), strict=True)
                    ]
                    for y, x, c, b in [
                        (5.2, 0, 3.4, 2.6),
                        (7, -0.3, 2.2, 1.8),
                        (9, -0.6, 2.0, 1.75),
                        (13, -0.9, 2.1, 1.8),
                        (15.5, -1.2, 2.6, 2.1),
                        (17.5, -1.4, 3.4, 2.4),
                    ]
                    for b, c in [(b, c)]
                ]
            ),
            dark,
        )
        with s.at(0, 18.6, 0, lean=-90):
            s.lathe([(0, -7.4), (1.8, -7.3), (2.7, -6.7), (3.05, -5.6), (3.1, -1), (3.15, 2.6), (2.95, 3.4), (0, 3.4)], shell, smooth=3)
            s.lathe([(2.7, 3.3), (2.85, 3.5), (2.85, 5.4), (2.6, 5.7), (0, 5.7)], dark)
            s.lathe(
                [(2.2, 5.6), (2.3, 5.9), (2.3, 7.6), (2.15, 7.8), (2.15, 8.0), (2.2, 8.2), (1.6, 10), (0.9, 10.6), (0, 10.6)],
                metal("3c3c40", 0.3),
                shape=lambda a: 1 + 0.012 * np.cos(18 * a),
                around=90,
            )
            thread(s, 10.4, 17.5, 0.42, 1.7, 0.13, steel(0.18))
            s.lathe([(0, 18.2), (0.42, 17.45), (0, 17.4)][::-1], steel(0.18), around=20)
            for y in (-5.6, -4.6, -3.6):
                for side in (-1, 1):
                    s.box((0.4, y, side * 2.98), (2.6, 0.42, 0.5), dark, radius=0.2)
        s.box((1.6, 14.2, 0), (1.8, 2.8, 1.7), plastic("b3241c", 0.3), radius=0.6)
        s.box((0.4, 16.3, 0), (3.4, 1.2, 4.4), dark, radius=0.5)


@thing("toolbox, tool box, tool chest", seen=18)
def toolbox(s: Solid, rng: random.Random) -> None:
    red, chrome = s.own(plastic("b8281f", 0.24)), metal("c4c5c8", 0.18)
    with s.at(turn=24):
        s.box((0, 6.5, 0), (40, 13, 18), red, radius=0.6)
        s.box((0, 13.2, 0), (39.4, 0.8, 17.4), plastic("3a0f0c", 0.5))
        with s.at(turn=90):
            s.plate([(-9, 13.5), (9, 13.5), (9, 16.2), (5.2, 19.8), (-5.2, 19.8), (-9, 16.2)], 40, red, bevel=0.5)
        for x in (-12.5, 12.5):
            s.box((x, 13.6, 9.15), (3.4, 4.6, 0.7), chrome, radius=0.25)
            s.box((x, 12.6, 9.5), (2.2, 2.2, 0.5), chrome, radius=0.2)
        for x in (-9, 9):
            s.box((x, 20, 0), (2.4, 1.6, 2.6), chrome, radius=0.4)
        s.tube(
            [(-9, 20.4, 0), (-8.6, 22.6, 0), (-7, 23.8, 0), (0, 24, 0), (7, 23.8, 0), (8.6, 22.6, 0), (9, 20.4, 0)], 0.45, chrome, smooth=5
        )
        s.tube([(-6, 23.9, 0), (0, 24, 0), (6, 23.9, 0)], 1.05, plastic("232325", 0.4))
        for x in (-19.2, 19.2):
            for z in (-8.2, 8.2):
                s.box((x, 3, z), (2.2, 6, 2.2), metal("9c9da1", 0.3), radius=0.5)


@thing("axe, ax, hatchet, battle axe", seen=46)
def axe(s: Solid, rng: random.Random) -> None:
    grip = s.own(varnished("c99f68", "8a5c30"))

    def edge(p: np.ndarray) -> np.ndarray:
        bright = step(8.9, 9.4, p[:, 0] - 0.028 * (p[:, 1] - 20) ** 2 * -1)
        return between("55565a", "d4d5d8", bright)

    head = second_matter(s, metal("55565a", 0.3).painted(edge))
    with lying(s, 1.6, -32):
        s.tube(
            [(1.4, -22, 0), (0.5, -20, 0), (0.1, -15, 0), (0.5, -6, 0), (0.2, 6, 0), (0, 18, 0), (0, 23.4, 0)],
            [1.7, 1.75, 1.4, 1.35, 1.45, 1.6, 1.6],
            grip,
            smooth=6,
            flat=0.62,
            sides=18,
        )
        sections = [
            (-2.62, 20, 0.1, 0.1),
            (-2.6, 20, 2.3, 1.35),
            (-2.3, 20, 2.5, 1.55),
            (0, 20, 2.5, 1.6),
            (2, 20, 2.45, 1.4),
            (4, 19.9, 2.8, 1.0),
            (6.5, 19.6, 3.9, 0.62),
            (8.6, 19.2, 5.3, 0.36),
            (9.8, 19.0, 6.2, 0.14),
            (10.3, 19, 6.3, 0.02),
        ]
        rings = rings_along(sections, 3.2, 40)
        rings[..., 0] -= np.clip(rings[..., 0] - 4, 0, 9) / 6 * (rings[..., 1] - 19) ** 2 * 0.035
        loft(s, rings, head)


@thing("tape measure, measuring tape", seen=28)
def tape_measure(s: Solid, rng: random.Random) -> None:
    shell, dark = s.own(plastic("e8b41e", 0.3)), plastic("202023", 0.45)

    def ticks(p: np.ndarray) -> np.ndarray:
        x = p[:, 0] * 5
        line = np.abs(x - np.round(x)) < 0.14
        whole = np.round(x) % 5 == 0
        return between("eebe2c", "1d1d1d", (line & (p[:, 2] > np.where(whole, 0.1, 0.55))).astype(float))

    with s.at(-1, 0, 0, turn=-24):
        outline = [(-3.4, 0.2), (3.4, 0.2), (3.7, 0.6), (3.7, 3.0), *arc(0, 3.4, 3.7, 0, 165, 16), (-3.8, 3.0), (-3.7, 0.6)]
        s.plate(outline, 3.4, dark, bevel=0.5)
        with s.at(0, 3.4, 0, tilt=90):
            for side in (-1, 1):
                s.lathe([(2.75 * 1, side * 1.66), (2.7, side * 1.82), (2.4, side * 1.9), (0, side * 1.94)][:: 1 if side > 0 else -1], shell)
                s.lathe([(1.7, side * 1.9), (1.65, side * 2.0), (0, side * 2.02)][:: 1 if side > 0 else -1], metal("c9cacd", 0.2))
        s.box((0.2, 6.9, 0), (3.2, 0.8, 3.0), shell, radius=0.3)
        s.box((3.4, 1.5, 0), (1.2, 2.2, 3.3), shell, radius=0.3)
        z = np.linspace(-1.25, 1.25, 9)
        s.sheet(
            [[(x, 0.5 - 0.16 + 0.14 * (w / 1.25) ** 2, w) for w in z] for x in np.linspace(3.2, 15, 24)],
            plastic("eebe2c", 0.35).painted(ticks),
        )
        s.box((15, 0.36, 0), (0.14, 0.7, 2.2), steel(), radius=0.05)
