"""Screws, gears, springs, levers, valves and pipes."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, matt, metal, plastic, steel
from allaprima.stills.patterns import fbm, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tools.shapes import arc, hexagon, holed, second_matter, thread


def _cross_slot(s: Solid, y: float, size: float) -> None:
    for turn in (0, 90):
        with s.at(0, y, 0, turn=turn):
            s.box((0, 0, 0), (size, 0.06, size / 4.5), matt("26262a"))


@thing("screw, wood screw", seen=42, group=5)
def screw(s: Solid, rng: random.Random) -> None:
    zinc = s.own(metal("d9b866", 0.22))
    with s.at(0, 0.06, 0, turn=rng.uniform(20, 50), tilt=85.5):
        thread(s, 0, 3.2, 0.25, 0.19, 0.075, zinc, 0.04)
        s.lathe([(0.18, 3.1), (0.18, 4.1), (0.26, 4.28), (0.46, 4.55), (0.47, 4.62), (0.42, 4.67), (0, 4.67)], zinc, around=36)
        _cross_slot(s, 4.65, 0.5)


@thing("nail, iron nail", seen=42, group=5)
def nail(s: Solid, rng: random.Random) -> None:
    with s.at(0, 0.03, 0, turn=rng.uniform(20, 50), tilt=87.4):
        s.lathe([(0, 0), (0.16, 0.5), (0.17, 7.2), (0.38, 7.32), (0.4, 7.4), (0.36, 7.46), (0, 7.46)], s.own(steel(0.28)), around=28)


def _nut(s: Solid, steel_: Matter) -> None:
    """Lies at z = 0 in x and y."""
    holed(s, hexagon(1.15), 0.52, 0.82, steel_, 0.07)


@thing("bolt, bolt and nut, nut and bolt", seen=36, group=3)
def bolt(s: Solid, rng: random.Random) -> None:
    zinc = s.own(metal("b4b6ba", 0.2))
    with s.at(-0.4, 1.2, 0, turn=-60, tilt=88):
        with s.at(0, -2.6, 0, tilt=90, lean=30):
            s.plate([hexagon(1.12)[k] for k in range(0, 24, 4)], 0.75, zinc, bevel=0.1)
        s.lathe([(0.5, -2.4), (0.5, -0.4)], zinc, around=28)
        thread(s, -0.5, 2.9, 0.52, 0.22, 0.07, zinc)
        s.lathe([(0.46, 2.88), (0.42, 3.0), (0, 3.0)], zinc, around=28)
        with s.at(0, 1.2, 0, tilt=90, lean=30):
            _nut(s, zinc)
    with s.at(2.4, 0.41, 1.9, tilt=-90, turn=17):
        _nut(s, zinc)


@thing("nut, hex nut, hexagon nut", seen=40, group=5)
def nut(s: Solid, rng: random.Random) -> None:
    with s.at(0, 0.41, 0, tilt=-90, turn=rng.uniform(0, 60)):
        _nut(s, s.own(metal("b4b6ba", 0.2)))
        with s.at(tilt=90):
            s.lathe([(0.52, 0.38), (0.48, -0.38)], metal("77787c", 0.3).bumped(lambda p: 0.03 * np.sin(p[:, 1] * 30)), around=28)


def _gear(s: Solid, teeth: int, matter: Matter, hub: Matter) -> None:
    """Stands in x and y around z = 0, of module 0.62 cm."""
    radius = teeth * 0.31
    shape = [(-0.27, -0.62), (-0.2, -0.5), (-0.1, 0.45), (-0.06, 0.56), (0.06, 0.56), (0.1, 0.45), (0.2, -0.5), (0.27, -0.62)]
    outline = []
    for k in range(teeth):
        for across, high in shape:
            a = (k + across * 1.7) * 2 * math.pi / teeth
            outline.append(((radius + high) * math.cos(a), (radius + high) * math.sin(a)))
    rim = radius - 1.35
    holed(s, outline, rim, 1.3, matter, 0.08)
    spokes = max(4, teeth // 5)
    for k in range(spokes):
        with s.at(lean=k * 360 / spokes):
            s.plate([(0.4, 0), (0.34, rim + 0.1), (-0.34, rim + 0.1), (-0.4, 0)], 0.7, matter, bevel=0.1)
    with s.at(tilt=90):
        s.lathe([(0.5, -0.8), (1.0, -0.8), (1.05, -0.7), (1.05, 0.7), (1.0, 0.8), (0.5, 0.8)], hub, around=36)
        s.lathe([(0.5, 0.75), (0.5, -0.75)], matt("1e1c1a"), around=24)
        s.lathe([(0.5, -0.7), (0, -0.7)][::-1], matt("1e1c1a"), around=24)


@thing("gear, cog, cogwheel, gear wheel, gears@meshing, clockwork@meshing", seen=48)
def gear(s: Solid, rng: random.Random) -> None:
    matter = s.own(brass(0.24).bumped(lambda p: 0.004 * noise(p * (1, 1, 1), 0.08, 3)))
    if not s.variant:
        with s.at(0, 0.8, 0, tilt=-90, turn=8):
            _gear(s, 20, matter, matter)
        return
    first, second, third = matter, second_matter(s, metal("a9abae", 0.24)), second_matter(s, metal("d89a78", 0.22))
    with s.at(-4.2, 0.8, 1.4, tilt=-90):
        _gear(s, 22, first, first)
    for teeth, way, each in ((13, 25, second), (16, -35, third)):
        far = (22 + teeth) * 0.31 + 0.06
        a = math.radians(way)
        # A gap of the one meets a tooth of the other.
        turn = math.degrees(a) * (1 + 22 / teeth) + 180 + 180 / teeth
        with s.at(-4.2 + far * math.cos(a), 0.8, 1.4 - far * math.sin(a), tilt=-90, turn=turn):
            _gear(s, teeth, each, each)


@thing("coil spring, spring coil, metal spring, coil", seen=16)
def spring(s: Solid, rng: random.Random) -> None:
    turns = np.linspace(0, 9 * 2 * math.pi, 9 * 28)
    share = turns / turns[-1]
    rise = 0.28 + 7.4 * step(0.05, 0.95, share) * 0.4 + 7.4 * 0.6 * np.clip((share - 0.08) / 0.84, 0, 1)
    s.tube(
        [(1.9 * math.cos(a), y, 1.9 * math.sin(a)) for a, y in zip(turns, rise, strict=True)], 0.27, s.own(metal("b9bbbf", 0.16)), sides=12
    )


@thing("lever, control lever, switch lever", seen=18)
def lever(s: Solid, rng: random.Random) -> None:
    base, knob = metal("55575c", 0.4), s.own(plastic("c4281f", 0.1))
    with s.at(turn=-26):
        s.box((0, 0.6, 0), (14, 1.2, 8), base, radius=0.35)
        s.plate([*arc(0, 1.2, 5, 0, 180, 24)], 4.2, metal("84868b", 0.3), bevel=0.4)
        s.plate([*arc(0, 1.2, 5.06, 22, 158, 24), *arc(0, 1.2, 4, 158, 22, 24)], 0.9, matt("141416"))
        with s.at(0, 1.2, 0, lean=-28):
            s.tube([(0, 3, 0), (0, 16, 0)], [0.55, 0.42], metal("d0d1d4", 0.14))
            s.ball((0, 18, 0), 1.9, knob)
            s.lathe([(0.9, 15.6), (0.9, 16.3), (0.5, 16.5)], metal("d0d1d4", 0.14), around=30)
        for x in (-6, 6):
            for z in (-3, 3):
                with s.at(x, 1.2, z, tilt=-90):
                    s.plate([hexagon(0.5)[k] for k in range(0, 24, 4)], 0.5, steel(), bevel=0.06)


def _flange(s: Solid, matter: Matter) -> None:
    """At the end of a pipe of radius 2.4 along y, from 0 to 1.2."""
    s.lathe([(2.4, 0), (4.6, 0), (4.75, 0.12), (4.75, 1.08), (4.6, 1.2), (1.9, 1.2), (1.9, -1)], matter)
    for k in range(6):
        a = math.radians(60 * k)
        with s.at(3.6 * math.cos(a), 1.2, 3.6 * math.sin(a), tilt=-90):
            s.plate([hexagon(0.55)[j] for j in range(0, 24, 4)], 0.9, steel(0.3), bevel=0.06)


@thing("valve, gate valve, water valve", seen=16)
def valve(s: Solid, rng: random.Random) -> None:
    body, wheel = (second_matter(s, metal("b8965a", 0.32).bumped(lambda p: 0.015 * fbm(p, 0.5, 3, 4))), s.own(plastic("b8261d", 0.22)))
    with s.at(turn=24):
        for side in (-1, 1):
            with s.at(side * 4, 4.75, 0, lean=-side * 90):
                s.lathe([(2.6, -3), (2.4, 0), (2.4, 2.6)], body)
                with s.at(0, 2.4, 0):
                    _flange(s, body)
        s.ball((0, 4.75, 0), (4.2, 4.0, 3.6), body)
        s.lathe(
            [(2.4, 7), (2.2, 9), (3.2, 9.3), (3.3, 10.3), (3.1, 10.6), (1.6, 10.9), (1.2, 13), (0.6, 13.2), (0.5, 15.6), (0, 15.6)], body
        )
        s.ring((0, 15.2, 0), 4.6, 0.6, wheel)
        s.lathe([(1.1, 14.6), (1.2, 14.9), (1.1, 15.8), (0, 15.9)], wheel)
        for k in range(5):
            a = math.radians(72 * k + 10)
            s.tube([(0.6 * math.cos(a), 15.2, 0.6 * math.sin(a)), (4.5 * math.cos(a), 15.2, 4.5 * math.sin(a))], 0.42, wheel)
        s.lathe([(0.75, 15.8), (0.75, 16.3), (0.35, 16.4), (0.3, 16.8), (0, 16.8)], steel(), around=24)


@thing("pipe, metal pipe, steel pipe, copper pipe@copper", seen=24)
def pipe(s: Solid, rng: random.Random) -> None:
    usual = metal("f0a583", 0.2) if s.variant else metal("aeb0b4", 0.26)
    skin = s.own(usual)
    with s.at(-1, 2.4, 2, turn=30):
        line = [(-14, 0, 0), (-8, 0, 0), (0, 0, 0), (5.0, 0, 0), (8.2, 0.0, -1.4), (9.6, 0, -4.6), (9.6, 0, -8), (9.6, 0, -12)]
        with s.at(-14, 0, 0, lean=-90):
            s.lathe([(1.75, 2), (1.75, 0), (2.0, 0), (2.0, 17)], skin)
        s.tube(line[2:], 2.0, skin, smooth=8, sides=32)
        for x in (2.6,):
            with s.at(x, 0, 0, lean=-90):
                s.lathe([(2.0, 0), (2.38, 0.1), (2.4, 0.3), (2.4, 2.2), (2.35, 2.4), (2.0, 2.5)], skin)
        with s.at(9.6, 0, -6.6, tilt=-90):
            s.lathe([(2.0, 0), (2.38, 0.1), (2.4, 0.3), (2.4, 2.2), (2.35, 2.4), (2.0, 2.5)], skin)
