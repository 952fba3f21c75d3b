"""Books and notebooks."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, cloth, gold, matt, metal
from allaprima.stills.mesh import Point, curve
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import slab
from allaprima.stills.things.desk.surfaces import PAPER, leaves


def _linen(colour: str) -> Matter:
    def weave(p: np.ndarray) -> np.ndarray:
        made: np.ndarray = 0.004 * (noise(p * (0.3, 1, 1), 0.09, 3) + noise(p * (1, 1, 0.3), 0.09, 5))
        return made

    return Matter(colour, roughness=0.75, shine=0.6, fuzz=0.15, bump=weave)


def _spine(width: float, high: float, grow: float = 0.0) -> list[Point]:
    x, r = -width / 2, high / 2
    outer = [(x - (0.42 + grow) * math.sin(a), r - (r + grow) * math.cos(a)) for a in np.linspace(0, math.pi, 13)]
    inner = [(x + 0.05 - 0.18 * math.sin(a), r - (r - 0.26) * math.cos(a)) for a in np.linspace(0, math.pi, 13)]
    return [*outer, (x + 0.25, high + grow), (x + 0.25, high - 0.2), *inner[::-1], (x + 0.25, 0.2), (x + 0.25, -grow)]


def _volume(s: Solid, width: float, high: float, deep: float, cover: Matter, trim: Matter, framed: bool = True) -> None:
    """A closed book that lies, its spine to the left."""
    board = 0.3
    for y in (board / 2, high - board / 2):
        s.box((0.2, y, 0), (width - 0.4, board, deep), cover, radius=0.1)
    s.plate(_spine(width, high), deep - 0.04, cover)
    for z in (-deep * 0.36, -deep * 0.3, deep * 0.3, deep * 0.36):
        with s.at(0, 0, z):
            s.plate(_spine(width, high, 0.015), 0.22, trim)
    s.box((0.02, high / 2, 0), (width - 0.55, high - 2 * board + 0.02, deep - 0.6), matt(PAPER).painted(leaves))
    for side in (-1, 1):
        s.tube(
            [(-width / 2 + 0.1, high - 0.45, side * (deep / 2 - 0.3)), (-width / 2 + 0.1, 0.45, side * (deep / 2 - 0.3))],
            0.16,
            trim,
            sides=8,
        )
    if framed:
        w, d = width - 3.2, deep - 3.4
        for x, z, wide, long in ((0.4, -d / 2, w, 0.12), (0.4, d / 2, w, 0.12), (0.4 - w / 2, 0, 0.12, d), (0.4 + w / 2, 0, 0.12, d)):
            s.box((x, high, z), (wide, 0.02, long), trim)
        with s.at(0.4, high, -d * 0.12, tilt=-90):
            points = [(r * math.sin(a), r * math.cos(a)) for k in range(16) for a, r in [(k * math.pi / 8, (2.1, 0.8)[k % 2])]]
            s.plate(points, 0.025, trim)


def _open_book(s: Solid, rng: random.Random) -> None:
    def page(p: np.ndarray) -> np.ndarray:
        x, y, z = p.T
        side = np.abs(x)
        line = (z + 8.2) / 0.62
        row = np.floor(line)
        ink = step(0.22, 0.14, np.abs(line - row - 0.4)) * (np.abs(z) < 8.0) * (side > 1.7) * (side < 12.6)
        words = step(-0.55, -0.4, noise(np.stack((x * 1.0, row * 3.7, np.sign(x) * 5), -1), 0.5, 8))
        paragraph = ((row % 9 != 8) | (side < 7)) & ~((row % 9 == 0) & (np.where(x < 0, 12.6 - side, side - 1.7) < 0.9))
        top = y > 1.0
        made = np.where(top[:, None], between("f3eee1", "e9e2d0", step(2.2, 0, side) * 0.8), leaves(p))
        letters = 0.7 + 0.3 * noise(np.stack((x * 3, row * 5.1, z), -1), 0.5, 4)
        return mixed(made, "4a4640", 0.7 * ink * words * paragraph * top * letters)

    cover = s.own(_linen("7a2f2b"))
    with s.at(turn=-14):
        for side in (-1, 1):
            s.box((side * 7.3, 0.15, 0), (14.4, 0.3, 20.6), cover, radius=0.1)
            x = np.linspace(0, 13.4, 22)
            top = 1.85 * (1 - np.exp(-x / 0.9)) * (1 - 0.018 * x) + 0.45 + 0.28 * np.sin(x / 13.4 * math.pi)
            outline = [(side * float(a), float(b)) for a, b in zip(x, top, strict=True)] + [(side * 13.8, 0.3), (0.0, 0.3)]
            s.plate(outline, 19.6, matt(PAPER).painted(page))
        t = np.linspace(0, 1, 20)
        x = 0.2 + 12.6 * t
        y = 1.3 * (1 - np.exp(-x / 0.9)) + 0.6 + 3.3 * np.sin(t * 1.9) ** 1.3
        z = np.linspace(-9.8, 9.8, 12)
        points = np.stack(np.broadcast_arrays(x[:, None], y[:, None], z[None, :]), -1)
        s.sheet(points, matt("efe9da").but(soft=0.5, paint=page))
        s.box((0, 0.2, 0), (1.4, 0.4, 20.6), cover, radius=0.15)
        ribbon = [(-0.2, 1.0, 8), (-0.4, 1.4, 9.6), (-0.8, 0.5, 11), (-1.4, 0.08, 12.6), (-2.4, 0.06, 14)]
        line = np.array(curve(ribbon, 5))
        s.sheet(np.stack((line - (0.25, 0, 0), line + np.array((0.25, 0, 0))), 1), cloth("b3433b"))


@thing("book, hardcover book, novel, closed book, diary, open book@open", seen=32)
def book(s: Solid, rng: random.Random) -> None:
    if s.variant:
        _open_book(s, rng)
        return
    with s.at(turn=32):
        _volume(s, 14.6, 3.0, 21.6, s.own(_linen("2f4a6b")), s.own(gold(0.3), 1))


@thing("stack of books, pile of books, books, book stack", seen=16)
def stack_of_books(s: Solid, rng: random.Random) -> None:
    y = 0.0
    tints = [s.own(_linen("2f4a6b")), *(_linen(code) for code in ("c79a4b", "7e352f", "3f5f4a", "d6ccb8"))]
    sizes = ((16.5, 3.4, 23.5), (15.2, 2.4, 22), (14, 3.0, 20.5), (13, 2.0, 19), (11.5, 2.4, 17))
    for k, ((width, high, deep), cover) in enumerate(zip(sizes, tints, strict=True)):
        back = k in (1, 3)
        with s.at(rng.uniform(-0.6, 0.6), y, rng.uniform(-0.4, 0.4), turn=(-90 if back else 90) + rng.uniform(-9, 9) + 6):
            _volume(s, width, high, deep, cover, gold(0.3) if k % 2 == 0 else matt("3a3531"), k == 4)
        y += high


@thing("notebook, journal, moleskine, sketchbook, spiral notebook@spiral, exercise book@spiral, notepad@spiral", seen=36)
def notebook(s: Solid, rng: random.Random) -> None:
    spiral = s.variant == "spiral"
    usual = Matter("d9a23f", roughness=0.55) if spiral else Matter("2b2c30", roughness=0.5, bump=lambda p: 0.006 * fbm(p, 0.25, 2, 3))
    cover = s.own(usual)
    with s.at(turn=24):
        for y in (0.0, 1.32):
            slab(s, (0, y, 0), (13.4, 0.14, 20.6), 0.7, cover, 0.06)
        slab(s, (0.1, 0.13, 0), (12.9, 1.2, 20.1), 0.6, matt(PAPER).painted(lambda p: leaves(p[:, (0, 2, 1)])))
        if spiral:
            for k in range(25):
                z = -9.2 + k * 18.4 / 24
                turns = np.linspace(-0.4, 2 * math.pi - 0.9, 18)
                s.tube(
                    [(-6.65 + 0.95 * math.cos(a), 0.86 + 0.86 * math.sin(a), z + 0.02 * a) for a in turns],
                    0.055,
                    metal("4a4a4e", 0.3),
                    sides=6,
                )
            slab(s, (1.0, 1.45, -5.4), (7.6, 0.03, 3.6), 0.3, matt(PAPER))
        else:
            s.tube([(-6.65, 0.15, 0), (-6.85, 0.73, 0), (-6.65, 1.3, 0)], 0.1, cover, sides=6)
            s.box((-6.55, 0.73, 0), (0.4, 1.34, 20.5), cover, radius=0.18)
            band = s.own(cloth("b8453c"), 1)
            s.box((5.2, 0.73, 0), (0.55, 1.56, 20.75), band, radius=0.08)
            line = np.array(curve([(-2.5, 0.85, 9.6), (-2.5, 0.8, 10.6), (-2.7, 0.15, 11.6), (-3.4, 0.05, 13.2)], 5))
            s.sheet(np.stack((line - (0.22, 0, 0), line + np.array((0.22, 0, 0))), 1), band)
