"""Computers and what is plugged into them."""

from __future__ import annotations

import functools
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import glowing, matt, metal, plastic
from allaprima.stills.mesh import Mesh
from allaprima.stills.patterns import between, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab
from allaprima.stills.things.electronics.shapes import bar, panel, pebble
from allaprima.stills.things.electronics.surfaces import lit, picture

_ROWS = (
    (1.0,) * 15,
    (1.0,) * 13 + (2.0,),
    (1.5,) + (1.0,) * 12 + (1.5,),
    (1.8,) + (1.0,) * 11 + (2.2,),
    (2.3,) + (1.0,) * 10 + (2.7,),
    (1.0, 1.0, 1.0, 1.3, 5.4, 1.3, 1.0, 1.0, 1.0, 1.0),
)


@functools.cache
def _key(width: float, height: float, depth: float, radius: float, taper: float) -> Mesh:
    made = meshes.box((0, height / 2, 0), (width, height, depth), radius, 3)
    points = made.points.copy()
    points[:, (0, 2)] -= np.sign(points[:, (0, 2)]) * (points[:, 1:2] * taper)
    return Mesh(points, made.normals, made.faces)


def _keys(width: float, depth: float, height: float, *, gap: float = 0.3, taper: float = 0.0, first: float = 0.55) -> Mesh:
    """Keys of a computer, around the origin, on y = 0."""
    unit, deep = width / 15, depth / (5 + first)
    z, made = -depth / 2, []
    for k, row in enumerate(_ROWS):
        high = deep * (first if k == 0 else 1)
        x = -width / 2
        for wide in row:
            key = _key(round(wide * unit - gap, 4), height, round(high - gap, 4), min(0.12, height * 0.4), taper)
            made.append(Mesh(key.points + np.array((x + wide * unit / 2, 0, z + high / 2), np.float32), key.normals, key.faces))
            x += wide * unit
        z += high
    return meshes.joined(made)


@thing("laptop, notebook computer, portable computer, laptop computer", seen=20)
def laptop(s: Solid, rng: random.Random) -> None:
    body = s.own(metal("c3c5c9", 0.34))
    black = plastic("19191b", 0.25)
    with s.at(turn=-24):
        for x in (-12, 12):
            for z in (-8.5, 8.5):
                s.box((x, 0.1, z), (1.6, 0.2, 0.8), matt("2a2a2c"), radius=0.08)
        slab(s, (0, 0.12, 0), (31, 1.1, 21.6), 1.1, body, 0.22)
        slab(s, (0, 1.2, -3.6), (27.6, 0.035, 10.9), 0.4, plastic("202023", 0.6))
        with s.at(0, 1.235, -3.6):
            s.add(_keys(27.2, 10.5, 0.16, gap=0.26), plastic("2b2b2e", 0.5))
        slab(s, (0, 1.2, 6.2), (12, 0.03, 7.2), 0.5, body.but(roughness=0.24))
        s.tube([(-13, 1.35, -10.4), (13, 1.35, -10.4)], 0.4, plastic("2a2a2d", 0.4))
        with s.at(0, 1.35, -10.55, tilt=-20):
            panel(s, 0, 10.4, -0.25, (31, 20.8, 0.5), 1.1, body, 0.14)
            panel(s, 0, 10.5, 0.02, (30.6, 20.3, 0.06), 0.95, black)
            panel(s, 0, 10.75, 0.06, (29.3, 18.5, 0.02), 0.3, lit(29.3, 18.5, 0))


@thing("computer monitor, monitor, computer screen, display, computer, desktop computer", seen=10)
def monitor(s: Solid, rng: random.Random) -> None:
    body = s.own(metal("c3c5c9", 0.34))
    with s.at(0, 0.1, 0, turn=-22):
        slab(s, (0, 0, 0), (22, 0.7, 18), 1.2, body, 0.25)
        with s.at(0, 0.5, -4, tilt=-6):
            s.box((0, 12, -1), (8, 25, 0.9), body, radius=0.3)
        with s.at(0, 28.5, -2.6, tilt=-3):
            s.plate(rounded(56, 33.4, 1.0), 1.6, body, bevel=0.4)
            panel(s, 0, 0, -1.6, (30, 18, 3.2), 2.0, body, 0.8)
            panel(s, 0, 0, 0.82, (55.5, 32.9, 0.08), 0.9, plastic("141416", 0.12))
            panel(s, 0, 0, 0.87, (53.9, 31.2, 0.02), 0.3, lit(53.9, 31.2, 0))


@thing("keyboard, computer keyboard, mechanical keyboard", seen=38)
def keyboard(s: Solid, rng: random.Random) -> None:
    with s.at(turn=-16):
        with s.at(0, 0.3, 0, tilt=4):
            slab(s, (0, 0.6, 0), (33.5, 1.2, 13.2), 0.9, s.own(plastic("3a3d45", 0.4)), 0.25)
            with s.at(0, 1.55, -0.1):
                keys = _keys(32, 11.6, 0.85, gap=0.16, taper=0.18, first=0.9)
                s.add(keys, s.own(plastic("e6e2d8", 0.5), 1))
        for x in (-14, 14):
            s.box((x, 0.5, -5.5), (2, 1.0, 1), matt("2a2a2c"), radius=0.2)
            s.box((x, 0.3, 5.2), (2, 0.6, 1), matt("2a2a2c"), radius=0.2)


@thing("computer mouse, wireless mouse, pc mouse", seen=28)
def computer_mouse(s: Solid, rng: random.Random) -> None:
    def seams(p: np.ndarray) -> np.ndarray:
        x, y, z = p.T
        middle = np.exp(-((x / 0.05) ** 2)) * (z > -0.6) * (y > 0.4)
        across = np.exp(-(((z + 0.6) / 0.05) ** 2)) * (y > 1.2)
        side = np.exp(-(((y - 1.1) / 0.05) ** 2))
        made: np.ndarray = -0.06 * np.maximum(np.maximum(middle, across), side)
        return made

    with s.at(turn=28):
        body = s.own(plastic("e8e6e1", 0.28).bumped(seams))
        with s.at(0, 0.15, 0, tilt=-3):
            s.ball((0, 0.25, 0), (3.2, 3.5, 5.7), body, shape=pebble(2.5, 2.1, (-0.06, 2)), detail=40)
        slab(s, (0, 0, 0), (4.6, 0.3, 9.0), 2, matt("2a2a2c"))
        with s.at(0.3, 2.7, 3.0, lean=90):
            s.lathe(
                [(x, y - 0.3) for x, y in can(1.0, 0, 0.6, 0.12)], matt("333338").bumped(lambda p: 0.03 * np.sin(turned(p) * 26)), around=40
            )
        with s.at(0, 3.0, 3.0, tilt=17):
            slab(s, (0, -0.1, 0), (0.95, 0.16, 2.2), 0.45, plastic("2a2a2d", 0.3))


@thing("router, wifi router, wi-fi router, modem, wireless router", seen=22)
def router(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("2a2b2f", 0.3))
    with s.at(turn=-22):
        slab(s, (0, 0.4, 0), (24, 2.6, 15), 2.2, body, 0.8)
        for x in (-9.0, 9.0):
            s.box((x, 0.3, 0), (2, 0.6, 10), matt("1c1c1e"), radius=0.2)
        for k in range(9):
            s.box((0, 3.0, -5.4 + k * 1.0), (13 - 0.6 * k, 0.1, 0.36), plastic("141416", 0.4), radius=0.04)
        for k in range(6):
            with s.at(-5 + k * 2.0, 1.5, 7.45, tilt=90):
                s.lathe(can(0.2, 0, 0.1, 0.04), glowing("6fd88a" if k != 3 else "5fb8f0", 1.8), around=14)
        for x, lean in ((-10, 9), (-3.5, 2), (3.5, -2), (10, -9)):
            with s.at(x, 2.2, -7.2, lean=lean):
                s.lathe(can(0.75, -1.2, 1.0, 0.15), body, around=24)
                s.box((0, 9.6, 0), (1.5, 17.5, 0.8), body, radius=0.38)


@thing("printer, inkjet printer, laser printer, office printer", seen=20)
def printer(s: Solid, rng: random.Random) -> None:
    body, dark = s.own(plastic("e6e4df", 0.35)), plastic("2a2b2f", 0.35)
    with s.at(turn=-24):
        slab(s, (0, 0, 0), (42, 6, 32), 2, body, 0.6)
        slab(s, (0, 8, -2), (42, 8, 28), 2, body, 0.8)
        s.box((0, 7, -3), (40, 3.5, 26), dark, radius=0.3)
        for side in (-1, 1):
            s.box((side * 18.5, 7.5, 2), (5, 5, 20), body, radius=0.6)
        slab(s, (0, 15.9, -2.6), (36, 0.6, 22), 1, dark, 0.2)
        with s.at(0, 4.6, 15.2, tilt=4):
            slab(s, (0, 0, 3), (26, 0.5, 12), 1, dark, 0.15)
        t = np.linspace(0, 1, 14)
        x = np.linspace(-10.5, 10.5, 6)

        def photo(p: np.ndarray) -> np.ndarray:
            inside = (np.abs(p[:, 0]) < 9.6) & (p[:, 2] < 23) & (p[:, 2] > 6)
            flat = np.stack((p[:, 0], 14.5 - p[:, 2], p[:, 1]), -1)
            return np.where(inside[:, None], picture(19, 17, 2)(flat), between("f3f0e8", "f3f0e8", p[:, 0]))

        y = 6.2 - 0.8 * t + 0.9 * np.sin(t * 3)
        s.sheet(np.stack(np.broadcast_arrays(x[None], y[:, None], (4 + 20 * t)[:, None]), -1), matt("f3f0e8").painted(photo))
        with s.at(0, 16, -13.5, tilt=-18):
            panel(s, 0, 7, 0, (26, 16, 0.7), 1, dark, 0.2)
            for k in range(3):
                s.box((0, 8.5, 0.5 + 0.12 * k), (21, 18 - k * 0.3, 0.08), matt("f1eee6"))
        with s.at(12.5, 12.6, 12.0, tilt=60):
            slab(s, (0, -0.4, 0), (12, 1.0, 5), 0.5, dark, 0.2)
            with s.at(-2.4, 0.62, 0, tilt=-90):
                s.plate(rounded(5.8, 3.6, 0.2), 0.02, lit(5.8, 3.6, 2))
            with s.at(3.6, 0.6, 0):
                s.lathe(can(0.9, -0.05, 0.18, 0.08), glowing("6fd88a", 0.8), around=24)


@thing("server rack, server, server cabinet, data centre rack, data center rack", seen=12)
def server_rack(s: Solid, rng: random.Random) -> None:
    frame, dark = s.own(metal("303135", 0.4)), plastic("202124", 0.4)
    with s.at(turn=-26, scale=0.5):
        s.box((0, 2, 0), (60, 4, 60), frame, radius=0.5)
        s.box((0, 118, 0), (60, 4, 60), frame, radius=0.5)
        for x in (-28.0, 28):
            for z in (-28, 28):
                s.box((x, 60, z), (4, 116, 4), frame, radius=0.4)
            s.box((x, 60, 0), (1, 114, 54), dark)
        s.box((0, 60, -28), (54, 114, 1), dark)
        lamps: dict[str, list[Mesh]] = {"6fd88a": [], "5fb8f0": [], "f0b04a": []}
        slots = []
        for unit in range(12):
            y = 10 + unit * 9.1
            face = metal("45474c", 0.35) if unit % 4 != 2 else metal("8a8c91", 0.35)
            s.box((0, y, 1), (50, 8.3, 52), face, radius=0.5)
            for k in range(10 if unit % 3 else 4):
                wide = 3.0 if unit % 3 else 8.0
                x = -22 + k * (wide + 0.6)
                slots.append(bar((x + wide / 2, y, 27.1), (wide, 5.6, 0.6)))
                if unit % 3:
                    lamps[rng.choice(("6fd88a", "6fd88a", "5fb8f0", "f0b04a"))].append(bar((x + wide / 2, y + 2.0, 27.5), (0.9, 0.7, 0.3)))
            for k in range(3):
                lamps["5fb8f0" if k else "6fd88a"].append(bar((17 + 2.2 * k, y + 1.4, 27.2), (1.0, 1.0, 0.5)))
            for side in (-1, 1):
                s.box((side * 23.6, y, 28), (0.9, 5, 1.6), metal("c0c1c4", 0.25), radius=0.3)
        s.add(meshes.joined(slots), plastic("17181a", 0.35))
        for code, each in lamps.items():
            s.add(meshes.joined(each), glowing(code, 2.0))
