"""Circuit boards, chips and processors."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, brass, glowing, gold, matt, metal, plastic
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import slab
from allaprima.stills.things.electronics.shapes import bar


def _traces(p: np.ndarray) -> np.ndarray:
    x, z = p[:, 0], p[:, 2]
    bend = np.where(noise(np.stack((np.floor(x / 3), x * 0, np.floor(z / 3)), -1), 1.0, 3) > 0, 1.0, 0.0)
    along = np.where(bend > 0, x, z) + 0.35 * np.clip(np.where(bend > 0, z, x) % 3.0 - 1.2, 0, 0.7)
    line = np.abs((along * 2.6) % 1 - 0.5)
    present = noise(np.stack((np.floor(along * 2.6), bend * 7, np.floor(np.where(bend > 0, z, x) / 3)), -1), 1.0, 6) > -0.35
    made = between("1f5a3c", "174a30", 0.5 + 0.5 * noise(p, 3, 2))
    made = mixed(made, "3f8a5c", step(0.2, 0.15, line) * present * 0.8)
    u, v = x / 0.9, z / 0.9
    spot = np.hypot(u - np.floor(u) - 0.5, v - np.floor(v) - 0.5)
    chosen = noise(np.stack((np.floor(u), np.floor(v), x * 0), -1), 1.0, 11) > 0.45
    return mixed(made, "d9b86a", step(0.2, 0.16, spot) * chosen)


def _legged(s: Solid, size: tuple[float, float, float], legs: int, both: bool, matter: Matter) -> None:
    """A chip on its legs, on y = 0."""
    wide, high, deep = size
    s.box((0, 0.12 + high / 2, 0), size, matter, radius=0.05)
    with s.at(-wide * 0.36, 0.12 + high, deep * 0.34):
        s.lathe([(min(wide, deep) * 0.06, 0.0), (0, 0.008)], plastic("3a3a3e", 0.3), around=18)
    made = []
    for turn in (0, 90) if both else (0,):
        long, across = (wide, deep) if turn == 0 else (deep, wide)
        for k in range(legs):
            at = (k + 0.5) / legs * long * 0.92 - long * 0.46
            for side in (-1, 1):
                for y, off, tall, far in ((0.03, 0.24, 0.06, 0.2), (0.16, 0.13, 0.3, 0.06), (0.28, 0.03, 0.06, 0.2)):
                    size3 = (long / legs * 0.45, tall, far)
                    place = (at, y, side * (across / 2 + off))
                    if turn:
                        size3, place = ((size3[2], size3[1], size3[0]), (place[2], place[1], place[0]))
                    made.append(bar(place, size3))
    s.add(meshes.joined(made), metal("d6d3ca", 0.2))


@thing("circuit board, motherboard, pcb, printed circuit board, mainboard", seen=40)
def circuit_board(s: Solid, rng: random.Random) -> None:
    black, tin = plastic("202023", 0.4), metal("d0d0d2", 0.2)
    with s.at(turn=24):
        board = s.own(Matter("1f5a3c", roughness=0.25, paint=_traces))
        slab(s, (0, 0.3, 0), (16, 0.18, 11.5), 0.4, board)
        for x in (-7.4, 7.4):
            for z in (-5.2, 5.2):
                with s.at(x, 0, z):
                    s.lathe([(0.3, 0), (0.3, 0.48), (0.42, 0.49), (0.42, 0.5), (0.2, 0.5), (0, 0.45)], brass(0.2), around=20)
        with s.at(-1.6, 0.48, 0.2):
            _legged(s, (3.4, 0.3, 3.4), 12, True, black)
        with s.at(4.2, 0.48, -2.4):
            _legged(s, (3.4, 0.3, 1.5), 8, False, black)
        with s.at(-5.6, 0.48, -3.2):
            _legged(s, (2.4, 0.28, 1.2), 6, False, black)
        for x, z, r, h, code in (
            (2.6, 1.0, 0.55, 1.4, "2f4f8a"),
            (4.2, 0.9, 0.55, 1.4, "2f4f8a"),
            (-5.6, 0.2, 0.42, 1.1, "26262a"),
            (-4.4, -0.4 + 4.6, 0.42, 1.1, "26262a"),
        ):
            with s.at(x, 0.48, z):
                s.lathe([(r, 0), (r, 0.1), (r * 0.94, 0.16), (r, 0.22), (r, h - 0.06), (r * 0.92, h)], plastic(code, 0.2), around=28)
                s.lathe([(r * 0.92, h), (0, h)], metal("d8d8da", 0.2), around=28)
        s.box((7.0, 1.05, 2.0), (2.4, 1.15, 1.5), tin, radius=0.06)
        s.box((8.21, 1.05, 2.0), (0.04, 0.85, 1.2), matt("161616"))
        s.box((7.0, 0.75, -0.6 - 3.9), (2.0, 0.55, 1.0), tin, radius=0.06)
        s.box((-1.0, 0.9, 4.6), (7.5, 0.8, 0.8), black, radius=0.06)
        made = [bar((-4.4 + k * 0.4, 1.4, 4.6 + z), (0.1, 0.7, 0.1)) for k in range(18) for z in (-0.2, 0.2)]
        s.add(meshes.joined(made), gold(0.2))
        small, ends = [], []
        for k in range(26):
            x, z = -7 + 1.08 * (k % 13) + 0.2 * (k // 13), (-4.9, 2.85)[k // 13]
            if abs(x - 7) < 1.4 or (k // 13 and -5 < x < -4):
                continue
            small.append(bar((x, 0.58, z), (0.36, 0.2, 0.32)))
            ends += [bar((x + side * 0.22, 0.58, z), (0.1, 0.21, 0.33)) for side in (-1, 1)]
        s.add(meshes.joined(small), plastic("9a7448", 0.4))
        s.add(meshes.joined(ends), tin)
        s.box((4.6, 0.72, 3.6), (1.1, 0.42, 0.5), metal("c8c9cc", 0.15), radius=0.2)
        with s.at(0.8, 0.48, -4.0):
            s.lathe([(0.2, 0), (0.2, 0.4), (0.12, 0.55), (0, 0.6)], glowing("e0503f", 1.6), smooth=2, around=16)


@thing("microchip, chip, computer chip, silicon chip, integrated circuit", seen=34)
def microchip(s: Solid, rng: random.Random) -> None:
    with s.at(turn=28):
        _legged(s, (2.4, 0.26, 2.4), 11, True, s.own(plastic("27272a", 0.45).bumped(lambda p: 0.003 * noise(p, 0.05, 2))))


@thing("processor, cpu, computer processor", seen=36)
def processor(s: Solid, rng: random.Random) -> None:
    def pads(p: np.ndarray) -> np.ndarray:
        x, z = p[:, 0], p[:, 2]
        return mixed(
            between("1f5a3c", "1a4d34", 0.5 + 0.5 * noise(p, 0.3, 2)),
            "4f9a6c",
            0.5 * step(0.3, 0.2, np.abs((np.abs(x) - np.abs(z)) * 6 % 1 - 0.5)),
        )

    with s.at(turn=28):
        pins = [
            bar((-1.7 + 0.2 * i, 0.11, -1.7 + 0.2 * j), (0.05, 0.22, 0.05))
            for i in range(18)
            for j in range(18)
            if max(abs(i - 8.5), abs(j - 8.5)) > 5
        ]
        s.add(meshes.joined(pins), gold(0.2))
        slab(s, (0, 0.2, 0), (4, 0.13, 4), 0.1, Matter("1f5a3c", roughness=0.35, paint=pads))
        slab(s, (0, 0.32, 0), (3.3, 0.1, 3.3), 0.25, s.own(metal("c6c7ca", 0.32)), 0.03)
        slab(s, (0, 0.38, 0), (2.8, 0.18, 2.8), 0.3, s.own(metal("c6c7ca", 0.32)), 0.06)
        with s.at(-1.78, 0.335, 1.78, tilt=-90):
            s.plate([(-0.14, -0.14), (0.14, -0.14), (-0.14, 0.14)], 0.01, gold(0.2))
        for x, z in ((-1.8, 0.4), (-1.8, 0), (-1.8, -0.4), (1.8, 0.4), (1.8, 0), (1.8, -0.4)):
            s.box((x, 0.37, z), (0.12, 0.09, 0.2), plastic("9a7448", 0.4), radius=0.02)
