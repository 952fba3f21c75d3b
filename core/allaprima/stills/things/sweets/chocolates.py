"""Chocolate bars, pralines and Easter eggs."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, matt
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, mixed, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.bakery.shapes import rough
from allaprima.stills.things.bakery.toppings import disc_spots, strewn

DARK, MILK = "3a1c10", "6b3a1f"


@thing("chocolate bar, bar of chocolate, chocolate, white chocolate@white, dark chocolate, piece of chocolate", seen=40)
def chocolate_bar(s: Solid, rng: random.Random) -> None:
    colour = "efe2c0" if s.variant else "4a2413"
    choc = s.own(Matter(colour, roughness=0.24, soft=0.15).bumped(lambda p: 0.006 * fbm(p, 1.6, 3, 2)))

    def piece(columns: int, rows: int) -> None:
        wide, deep = 2.5, 2.3
        s.box((0, 0.22, 0), (columns * wide, 0.44, rows * deep), choc, radius=0.1)
        for i in range(columns):
            for k in range(rows):
                with s.at((i - (columns - 1) / 2) * wide, 0.42, (k - (rows - 1) / 2) * deep):
                    low, high = ((wide * 0.96 / 2, deep * 0.96 / 2), (wide * 0.76 / 2, deep * 0.76 / 2))
                    _frustum(s, low, high, 0.62, choc)

    with s.at(-1.0, 0, -0.6, turn=24):
        piece(5, 3)
    with s.at(4.6, 0.6, 3.0, turn=-12, lean=14):
        piece(2, 2)
    for x, z, turn in ((-3.6, 5.6, 30), (-0.6, 6.4, 75)):
        with s.at(x, 0, z, turn=turn):
            piece(1, 1)
    crumbs = meshes.ball((0, 0.08, 0), (0.22, 0.16, 0.18), None, 4)
    strewn(s, crumbs, [matrix(x - 0.5, 0, z * 0.3 + 6.2, rng.uniform(0, 360)) for x, z in disc_spots(rng, 14, 5, 0.5)], choc)


def _frustum(s: Solid, low: Point, high: Point, tall: float, matter: Matter) -> None:
    """A block with slanting sides and soft edges."""
    rings = [
        (low, 0.0),
        (low, 0.02),
        ((high[0] + 0.05, high[1] + 0.05), tall - 0.08),
        (high, tall),
        ((high[0] * 0.6, high[1] * 0.6), tall),
        ((0.0, 0.0), tall),
    ]
    a = np.linspace(0, 2 * math.pi, 49)
    c, q = np.cos(a), np.sin(a)
    far = 1 / (np.abs(c) ** 14 + np.abs(q) ** 14) ** (1 / 14)
    points = np.array([np.stack((r[0] * far * c, np.full_like(a, y), r[1] * far * q), -1) for r, y in rings])
    s.add(meshes.grid(points, round_u=True), matter)


@thing(
    "praline, chocolate truffle, truffle, bonbon, box of chocolates@box, chocolates, chocolate box@box, box of pralines@box",
    seen=34,
    group=3,
)
def praline(s: Solid, rng: random.Random) -> None:
    dark, milk, white = (Matter(c, roughness=0.14, soft=0.15) for c in (DARK, MILK, "efe0bc"))

    def one(kind: int, own: bool = False) -> None:
        body = (dark, milk, white)[kind % 3]
        body = s.own(body) if own else body
        other = (white, dark, milk)[kind % 3]
        if kind % 4 == 0:
            s.lathe([(0, 0), (1.3, 0), (1.5, 0.3), (1.35, 1.1), (0.8, 1.7), (0, 1.85)], body, smooth=4, around=36)
            s.tube(
                [
                    (0.8 * math.cos(k * 0.5) * (1 - k / 22), 1.9 - 0.15 * (1 - k / 22) ** 2, 0.8 * math.sin(k * 0.5) * (1 - k / 22))
                    for k in range(22)
                ],
                0.09,
                other,
                sides=7,
            )
        elif kind % 4 == 1:
            s.box((0, 0.75, 0), (2.6, 1.5, 2.6), body, radius=0.3)
            for k in range(4):
                s.tube([(-1.1 + 0.55 * k, 1.52, -0.9), (-0.6 + 0.55 * k, 1.54, 0.9)], 0.08, other, sides=7)
        elif kind % 4 == 2:
            cocoa = Matter("5a3018", roughness=0.95, shine=0.2).painted(
                lambda p: between("3c1e10", "7a4a2a", 0.5 + 0.6 * fbm(p, 0.5, 3, 2))
            )
            s.ball(
                (0, 1.35, 0), 1.4, cocoa.bumped(rough(0.5, 0.08)), shape=lambda w: 1 + 0.03 * np.sin(4 * w[:, 0] + 3 * w[:, 1]), detail=13
            )
        else:
            s.lathe(
                [(0, 0), (1.25, 0), (1.45, 0.3), (1.4, 1.2), (1.2, 1.4), (0, 1.45)],
                body,
                smooth=3,
                around=60,
                shape=lambda a: 1 + 0.05 * np.cos(9 * a),
            )
            s.ball((0, 1.6, 0), (0.62, 0.45, 0.62), Matter("c08a4c", roughness=0.3), detail=10)

    if s.variant != "box":
        with s.at(turn=20):
            one(0, True)
        return
    card = s.own(matt("6e1f2a"), 1)
    with s.at(turn=16):
        s.box((0, 0.2, 0), (18, 0.4, 14), card, radius=0.1)
        for x, z, w, d in ((0, 6.8, 18, 0.4), (0, -6.8, 18, 0.4), (8.8, 0, 0.4, 14), (-8.8, 0, 0.4, 14)):
            s.box((x, 1.4, z), (w, 2.8, d), card, radius=0.12)
        cup = Matter("2b1812", roughness=0.5)
        for i in range(5):
            for k in range(4):
                with s.at(-6.8 + 3.4 * i, 0.45, -4.9 + 3.25 * k, turn=rng.uniform(0, 90)):
                    s.lathe([(1.3, 0), (1.62, 1.0)], cup, around=64, shape=lambda a: 1 + 0.03 * np.cos(16 * a))
                    one(i + 2 * k + (k > 1))


def _egg_line(size: float) -> list[Point]:
    return [
        (0, 0),
        (0.9 * size, 0.16 * size),
        (1.72 * size, 0.8 * size),
        (2.12 * size, 1.9 * size),
        (2.05 * size, 3.0 * size),
        (1.55 * size, 4.4 * size),
        (0.8 * size, 5.4 * size),
        (0.3 * size, 5.72 * size),
        (0, 5.78 * size),
    ]


@thing("easter egg, painted egg, decorated egg, painted easter egg", seen=14, group=3)
def easter_egg(s: Solid, rng: random.Random) -> None:
    base, second, third = rng.choice(
        (("58b0c0", "f4e9d4", "e2708a"), ("e88aa0", "f6f0e2", "7cae5c"), ("f0c04c", "f6f0e2", "4f8fb8"), ("9a7ac0", "f6ecd8", "f0b84c"))
    )

    def colour(p: np.ndarray) -> np.ndarray:
        a, y = turned(p), p[:, 1]
        found = between(base, second, step(0.12, 0.06, np.abs(y - 2.9 - 0.28 * np.abs(((a * 12 / math.pi) % 2) - 1) + 0.14) - 0.14))
        for at in (1.75, 4.05):
            found = mixed(found, third, step(0.17, 0.14, np.abs(y - at)))
        for at in (1.45, 2.05, 3.72, 4.38):
            found = mixed(found, second, step(0.06, 0.04, np.abs(y - at)))
        for at, count in ((1.1, 12), (4.75, 8)):
            gap = 2 * math.pi / count
            side = ((a + gap / 2) % gap - gap / 2) * out(p)
            found = mixed(found, second, step(0.2, 0.17, np.hypot(side, y - at)))
        gap = 2 * math.pi / 9
        side = ((a + gap / 2) % gap - gap / 2) * out(p)
        return mixed(found, third, step(0.16, 0.13, np.hypot(side, y - 2.42)))

    with s.at(lean=rng.uniform(-3, 3)):
        s.lathe(_egg_line(1.0), s.own(Matter(base, roughness=0.18, soft=0.25).painted(colour)), smooth=5, around=64)


@thing("chocolate egg, chocolate easter egg", seen=14)
def chocolate_egg(s: Solid, rng: random.Random) -> None:
    def lattice(p: np.ndarray) -> np.ndarray:
        a, y = turned(p), p[:, 1]
        lines = np.minimum(np.abs(np.sin(a * 4 + y * 0.9)), np.abs(np.sin(a * 4 - y * 0.9)))
        return np.asarray(-0.07 * step(0.22, 0.05, lines) * step(1.0, 2.0, y) * step(9.3, 8.2, y))

    choc = s.own(Matter("5a2e18", roughness=0.2, soft=0.15).bumped(lattice))
    s.lathe([(0, 0.4), (2.2, 0.4), (2.4, 0), (2.8, 0), (2.6, 0.7), (2.0, 1.1), (1.4, 1.2)], choc, smooth=2, around=48)
    with s.at(y=0.6):
        s.lathe(_egg_line(1.75), choc, smooth=5, around=64)
        red = s.own(Matter("c42a3c", roughness=0.25, soft=0.2), 1)
        s.lathe([(3.72, 3.6), (3.78, 3.7), (3.77, 4.6), (3.7, 4.7)], red, around=64)
        for side in (-1, 1):
            s.tube(
                [(0, 4.2, 3.9), (side * 1.9, 5.3, 4.1), (side * 2.5, 4.0, 4.0), (0, 4.15, 3.95)], 0.22, red, smooth=6, sides=10, flat=2.2
            )
            s.tube([(0, 4.15, 3.9), (side * 0.9, 2.6, 4.2), (side * 1.3, 1.4, 3.8)], 0.2, red, smooth=5, sides=10, flat=1.8)
        s.ball((0, 4.2, 4.05), (0.5, 0.5, 0.35), red, detail=10)
