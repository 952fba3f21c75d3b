"""Light bulbs, batteries, fans and plugs."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, glass, glowing, metal, plastic
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("light bulb, lightbulb, bulb, edison bulb, incandescent bulb", seen=8)
def light_bulb(s: Solid, rng: random.Random) -> None:
    screw = s.own(brass(0.2))
    s.lathe([(0, 0), (0.35, 0.02), (0.5, 0.2), (0.6, 0.4)], metal("b0b0b2", 0.25))
    s.lathe([(0.6, 0.38), (1.0, 0.55), (1.2, 0.75)], plastic("1e1e20", 0.25))
    s.lathe([(1.2, 0.72), *[(1.28 + 0.1 * math.sin(k * math.pi / 3), 0.8 + 0.062 * k) for k in range(31)], (1.36, 2.85)], screw)
    profile = [(1.34, 2.75), (1.42, 3.2), (1.75, 4.3), (2.55, 5.9), (3.0, 7.4), (2.95, 8.7), (2.3, 9.95), (1.2, 10.65), (0, 10.85)]
    s.lathe(profile, glass("fbf6ea"), smooth=5, around=64)
    s.lathe([(0, 2.8), (0.75, 2.8), (0.5, 3.6), (0.32, 4.6), (0.4, 4.9), (0.2, 5.1), (0, 5.15)], glass("f0f6f4"), smooth=3, around=28)
    wire = metal("b8a890", 0.25)
    glow = glowing("ffb558", 9.0)
    count = 5
    for k in range(count):
        a, b = k * 2 * math.pi / count + 0.3, (k + 1) * 2 * math.pi / count + 0.3
        low, high = ((0.55 * math.cos(a), 5.3, 0.55 * math.sin(a)), (0.95 * math.cos((a + b) / 2), 8.5, 0.95 * math.sin((a + b) / 2)))
        after = (0.55 * math.cos(b), 5.3, 0.55 * math.sin(b))
        s.tube([low, high], 0.055, glow, sides=8)
        s.tube([high, after], 0.055, glow, sides=8)
        s.tube([(0, 8.0, 0), high], 0.025, wire, sides=5)
    s.tube([(0, 4.9, 0), (0, 8.1, 0)], 0.06, glass("e8f0ee"), sides=8)
    for side in (-1, 1):
        s.tube([(side * 0.3, 4.3, 0), (side * 0.52, 5.3, 0.1)], 0.03, wire, sides=5)
    s.lamp((0, 7.2, 0), "ffb866", 2.5, 1.5)


@thing("battery, aa battery, batteries", seen=14, group=4)
def battery(s: Solid, rng: random.Random) -> None:
    wrap, top = s.own(plastic("26262a", 0.22)), s.own(metal("e0a070", 0.2), 1)
    s.lathe([(0, 0), (0.55, 0), (0.66, 0.04), (0.68, 0.1)], metal("d0d0d2", 0.2), around=40)
    s.lathe([(0.68, 0.08), (0.7, 0.1), (0.71, 0.16), (0.71, 3.4)], wrap, around=44)
    s.lathe([(0.71, 3.4), (0.71, 4.82), (0.69, 4.9), (0.62, 4.93), (0.34, 4.93)], top, around=44)
    s.lathe([(0.45, 4.9), (0.42, 4.95), (0.27, 4.96), (0.26, 5.08), (0.22, 5.12), (0, 5.13)], metal("d8d8da", 0.16), around=32)


@thing("electric fan, desk fan, table fan, ventilator", seen=8)
def fan(s: Solid, rng: random.Random) -> None:
    body, chrome = s.own(plastic("5f9a94", 0.2)), metal("d3d4d6", 0.14)
    with s.at(turn=-24):
        s.lathe([(0, 0), (9.4, 0), (9.6, 0.5), (9.2, 1.5), (7.5, 2.4), (2.4, 3.6), (1.5, 5), (1.3, 8), (1.3, 15), (0, 15)], body, smooth=2)
        with s.at(0, 0.7, 9.0, tilt=20):
            for k in (-1, 0, 1):
                s.box((k * 2.0, 1.2, -1.4), (1.4, 0.7, 1.0), plastic("ece8df", 0.3), radius=0.2)
        with s.at(0, 20.5, 0, tilt=90 - 6):
            s.lathe([(0, -8.0), (2.2, -7.6), (3.6, -6), (3.9, -3), (3.6, -1.2), (1.2, -0.8)], body, smooth=3, around=40)
            for k in range(4):
                with s.at(0, 0.9, 0, turn=k * 90 + 20):
                    r = np.linspace(1.6, 11.2, 10)
                    u = np.linspace(-1, 1, 9)
                    half = np.radians(17 + 25 * np.sin((r - 1.6) / 9.6 * 2.4) ** 0.9)
                    angle = half[:, None] * u + 0.25 * (r[:, None] - 1.6) / 9.6
                    points = np.stack((r[:, None] * np.cos(angle), 1.1 * u[None] * (0.4 + r[:, None] / 14), r[:, None] * np.sin(angle)), -1)
                    s.sheet(points, Matter("b9d4d0", roughness=0.2, soft=0.2))
            s.lathe([(1.9, -0.4), (2.0, 1.4), (1.6, 2.2), (0, 2.5)], chrome, smooth=2, around=36)
            for y, radius in ((-1.6, 12.2), (0.9, 13.0), (3.4, 12.2)):
                s.ring((0, y, 0), radius, 0.22 if y != 0.9 else 0.45, chrome, sides=7)
            for y, radius in ((4.3, 9.6), (4.9, 6.8)):
                s.ring((0, y, 0), radius, 0.12, chrome, sides=5)
            s.lathe([(3.0, 4.9), (3.0, 5.3), (2.6, 5.5), (0, 5.6)], body, around=36)
            for k in range(28):
                a = k * 2 * math.pi / 28
                line = [(2.8, 5.15), (7, 4.95), (11.2, 3.95), (12.7, 2.6), (13.0, 0.9), (12.4, -1.4)]
                s.tube([(r * math.cos(a), y, r * math.sin(a)) for r, y in line], 0.1, chrome, sides=5)


@thing("power plug, plug, electric plug, electrical plug, power cord", seen=26)
def power_plug(s: Solid, rng: random.Random) -> None:
    body, cord = s.own(plastic("ece9e2", 0.35)), s.own(plastic("e2dfd8", 0.4))
    with s.at(2.0, 1.9, 2.2, turn=-38), s.at(tilt=90):
        s.lathe([(0.55, -4.6), (0.9, -4.2), (1.3, -2.2), (1.8, -1.4), (1.9, -0.3), (1.9, 1.7), (1.75, 1.85), (0, 1.85)], body, smooth=2)
        for x in (-0.95, 0.95):
            with s.at(x, 1.8, 0):
                s.lathe([(0.24, 0), (0.24, 1.9), (0.18, 2.05), (0, 2.08)], metal("d6d3ca", 0.16), around=20)
                s.lathe([(0.26, 0), (0.26, 0.7), (0.24, 0.72)], body, around=20)
    start = np.array((2.0, 1.9, 2.2))
    ways = np.array((math.sin(math.radians(-38)), 0, math.cos(math.radians(-38))))
    tail = start - ways * 4.4
    line = [
        tuple(start - ways * 3.2),
        tuple(tail),
        tuple(tail - ways * 2.6 - (0, 0.7, 0)),
        (5.4, 0.42, -8.2),
        (0.5, 0.42, -9.6),
        (-5.2, 0.42, -7.2),
        (-6.2, 0.42, -1.8),
        (-3.2, 0.42, 0.8),
    ]
    line += [(-0.6, 0.42, -2.6), (-2.2, 1.0, -6.4), (-7.5, 0.5, -8.4), (-11, 0.42, -7.6)]
    s.tube([(float(a), float(b), float(c)) for a, b, c in line], 0.42, cord, smooth=6, sides=12)
