"""Insects and spiders."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.animals.fur import anchored, moved, part_outline, tufted
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off

BLACK = "26221f"
WING = "cdd6da"
"""Wings of glass."""


def _fore(b: Body, main: str, edge: str, spots: str) -> None:
    """The right fore wing of a butterfly, whose root is the origin and which goes up to the right."""
    b.part(edge, (0.0, 0.03), (0.16, 0.3), (0.4, 0.58), (0.62, 0.7), (0.72, 0.69), (0.74, 0.6), (0.68, 0.44), (0.62, 0.26), (0.58, 0.14), (0.36, 0.06), (0.0, -0.02), swell=0.22)
    b.mark(main, (0.03, 0.03), (0.17, 0.25), (0.36, 0.48), (0.43, 0.44), (0.36, 0.26), (0.2, 0.1))
    b.mark(main, (0.24, 0.1), (0.38, 0.24), (0.45, 0.38), (0.56, 0.34), (0.53, 0.2), (0.46, 0.13))
    b.mark(main, (0.4, 0.5), (0.52, 0.6), (0.6, 0.59), (0.56, 0.48), (0.47, 0.43))
    for x, y, r in ((0.65, 0.645, 0.022), (0.68, 0.57, 0.018), (0.645, 0.48, 0.016), (0.615, 0.39, 0.014), (0.59, 0.3, 0.014), (0.56, 0.21, 0.013)):
        b.spot(spots, x, y, r, 0.75 * r, tilt=60)


def _hind(b: Body, main: str, edge: str, spots: str) -> None:
    """The right hind wing, which goes down to the right."""
    b.part(edge, (0.0, 0.02), (0.24, 0.08), (0.46, 0.06), (0.53, -0.08), (0.47, -0.26), (0.34, -0.38), (0.24, -0.4), (0.12, -0.32), (0.02, -0.14), swell=0.22)
    b.mark(main, (0.05, -0.0), (0.24, 0.035), (0.3, -0.06), (0.22, -0.16), (0.09, -0.12))
    b.mark(main, (0.28, 0.03), (0.42, 0.02), (0.45, -0.07), (0.34, -0.08))
    b.mark(main, (0.34, -0.1), (0.44, -0.11), (0.39, -0.23), (0.28, -0.16))
    b.mark(main, (0.09, -0.16), (0.21, -0.19), (0.35, -0.26), (0.28, -0.33), (0.2, -0.33), (0.13, -0.26))
    for x, y in ((0.495, -0.07), (0.475, -0.16), (0.435, -0.25), (0.37, -0.32), (0.29, -0.37), (0.21, -0.365)):
        b.spot(spots, x, y, 0.013)


def _feelers(b: Body, code: str, x: float, y: float, knob: bool) -> None:
    for dx, dy in ((0.16, 0.2), (0.22, 0.14)):
        b.line(code, 0.012, (x, y), (x + dx * 0.6, y + dy * 0.75), (x + dx, y + dy))
        if knob:
            b.ball(code, x + dx, y + dy, 0.016)


def _butterfly(b: Body, main: str, edge: str, spots: str, *, moth: bool = False) -> None:
    hair = scaled(main, 0.7) if moth else BLACK
    if b.pose == "standing":
        with b.placed(0.12, 0.22):
            with b.far():
                with b.placed(0.0, 0.03, flip=True, tilt=-58):
                    _hind(b, main, edge, spots)
                with b.placed(0.07, 0.03, flip=True, tilt=-74):
                    _fore(b, main, edge, spots)
            with b.placed(-0.04, 0.02, flip=True, tilt=-46):
                _hind(b, main, edge, spots)
            with b.placed(0.04, 0.02, flip=True, tilt=-62):
                _fore(b, main, edge, spots)
            for x in (-0.02, 0.06, 0.14):
                b.line(BLACK, 0.014, (x, 0.02), (x + 0.05, -0.1), (x + 0.02 + 0.4 * x, -0.22))
            b.grain, b.joins = 0.5, 0.03
            b.limb(hair, (0.06, 0.03, 0.07), (-0.14, -0.01, 0.075), (-0.34, -0.05, 0.03))
            b.ball(hair, 0.09, 0.05, 0.085, 0.065, tilt=25)
            b.ball(hair, 0.2, 0.1, 0.05)
            b.ball(scaled(hair, 0.6), 0.22, 0.11, 0.028, shiny=0.8, joins=0)
            _feelers(b, BLACK, 0.22, 0.14, not moth)
            anchored(b, crown=(0.19, 0.15), eye=(0.22, 0.11), mouth=(0.24, 0.08), neck=(0.15, 0.07), back=(-0.08, 0.05), top=(-0.08, 0.03))
        return
    with b.placed(-0.02, 0.42, tilt=-38):
        for flip in (True, False):
            # The wing on the near side is seen more from the side.
            with b.placed(0.0, 0.02, flip=flip, tilt=-4 if flip else 4):
                _hind(b, main, edge, spots)
                _fore(b, main, edge, spots)
        b.grain, b.joins = 0.5, 0.03
        b.limb(hair, (0.0, 0.0, 0.06), (0.0, -0.16, 0.07), (0.0, -0.34, 0.03))
        b.ball(hair, 0.0, 0.06, 0.055, 0.1)
        b.ball(hair, 0.0, 0.17, 0.042)
        for side in (-1, 1):
            b.line(BLACK, 0.012, (0.02 * side, 0.2), (0.07 * side, 0.3), (0.16 * side, 0.4))
            if not moth:
                b.ball(BLACK, 0.16 * side, 0.4, 0.015)
        anchored(b, crown=(0.0, 0.212), eye=(0.03, 0.18), mouth=(0.0, 0.21), neck=(0.0, 0.13), back=(0.0, 0.0), top=(0.0, 0.0))


@figure("butterfly, monarch butterfly, monarch", tall=0.2, home="meadow", poses="flying@air standing", group=3)
@moved(-0.18, 0.02, 0.85)
def butterfly(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(("d9822b", "d9822b", "5f8fc4", "e3c455", "e9e2d0")))
    edge = b.colour("2a2320" if main != "e9e2d0" else "4a443c", 1)
    _butterfly(b, main, edge, "efe8da")


@figure("moth", tall=0.2, home="meadow", poses="flying@air standing")
@moved(-0.18, 0.02, 0.85)
def moth(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(("b39a78", "a89684", "c2b296")))
    _butterfly(b, main, scaled(main, 0.66), scaled(main, 1.2), moth=True)


def _glass(b: Body, *points: Point, code: str = WING) -> None:
    """A wing of glass, with veins."""
    b.part(code, *points, swell=0.15, shiny=0.7, joins=0, grain=0)
    (x, y), tip = points[0], points[len(points) // 2]
    b.stripe(scaled(code, 0.72), (x, y, 0.014), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 0.02, 0.01), (*tip, 0.006))
    for other in (points[len(points) // 2 + 1], points[len(points) // 2 - 1]):
        b.stripe(scaled(code, 0.78), (x, y, 0.01), ((x + other[0]) / 2, (y + other[1]) / 2, 0.008), (*other, 0.005))


def _legs(b: Body, code: str, hips: tuple[float, ...], y: float, long: float, knee: float, width: float = 0.035) -> None:
    """Legs of an insect that stand on the ground: hips at a height, knees out to the sides."""
    for x, share in zip(hips, (-1.0, -0.35, 0.75), strict=True):
        out = long * share
        b.limb(code, (x, y, width), (x + out * 0.5, y + knee, width * 0.95), (x + out * 0.8, y * 0.4, width * 0.6), (x + out, 0.03, width * 0.5), (x + out + 0.07, 0.012, width * 0.4), joins=0)


def _bee(b: Body, hair: str, dark: str, slim: bool) -> None:
    with b.placed(0.1, -0.18):
        _bee_parts(b, hair, dark, slim)


def _bee_parts(b: Body, hair: str, dark: str, slim: bool) -> None:
    thick = 0.8 if slim else 1.0
    b.joins = 0.0
    with b.far(0.8):
        _glass(b, (0.02, 0.66), (-0.12, 0.82), (-0.26, 1.06), (-0.2, 1.16), (-0.06, 1.1), (0.04, 0.9))
    with b.far():
        for x, tip in ((-0.02, -0.14), (0.1, 0.06), (0.2, 0.26)):
            b.limb(dark, (x, 0.4, 0.04), (x + 0.02, 0.28, 0.035), (tip, 0.2, 0.022))
    abdomen = part_outline((-0.06, 0.56), (-0.2, 0.56 + 0.17 * thick), (-0.46, 0.5 + 0.17 * thick), (-0.68, 0.44), (-0.76, 0.34), (-0.66, 0.3), (-0.44, 0.42 - 0.2 * thick), (-0.2, 0.46 - 0.16 * thick))
    b.grain = 0.2 if slim else 0.9
    b.part(hair, *tufted(abdomen, out=0.006 if slim else 0.02, flow=(-0.8, -0.2)), shiny=0.4 if slim else 0.0)
    for x, y in ((-0.22, 0.53), (-0.4, 0.48), (-0.56, 0.43), (-0.7, 0.37)):
        b.stripe(dark, (x + 0.06, y + 0.2, 0.07), (x - 0.01, y, 0.085), (x, y - 0.24, 0.06))
    b.limb(dark, (-0.74, 0.345, 0.03), (-0.78, 0.32, 0.02), (-0.82, 0.3, 0.004))
    chest = part_outline((-0.12, 0.52), (-0.06, 0.68), (0.1, 0.74), (0.24, 0.66), (0.27, 0.5), (0.18, 0.37), (0.02, 0.35), (-0.1, 0.42))
    b.part(dark if slim else scaled(hair, 0.78), *tufted(chest, out=0.008 if slim else 0.025, flow=(-0.5, -0.2)))
    for x, tip in ((0.0, -0.1), (0.1, 0.08), (0.18, 0.28)):
        b.limb(dark, (x, 0.4, 0.05), (x + 0.03, 0.26, 0.045), (tip, 0.15, 0.03), (tip + 0.03, 0.1, 0.018))
    b.grain = 0.3
    b.ball(dark, 0.33, 0.52, 0.1, 0.125, tilt=10)
    b.limb(dark, (0.36, 0.4, 0.06), (0.4, 0.36, 0.04), (0.41, 0.32, 0.015))
    b.ball("3a2c28", 0.365, 0.54, 0.045, 0.075, tilt=14, shiny=0.9, grain=0)
    b.limb(dark, (0.39, 0.6, 0.02), (0.46, 0.68, 0.016), (0.55, 0.66, 0.018))
    b.limb(dark, (0.37, 0.61, 0.02), (0.42, 0.71, 0.016), (0.5, 0.73, 0.018))
    _glass(b, (0.06, 0.68), (-0.2, 0.72), (-0.4, 0.82), (-0.46, 0.9), (-0.38, 0.93), (-0.16, 0.86))
    _glass(b, (0.09, 0.7), (-0.06, 0.9), (-0.2, 1.12), (-0.26, 1.25), (-0.14, 1.25), (0.06, 1.1), (0.14, 0.88))
    anchored(b, crown=(0.31, 0.64), eye=(0.365, 0.54), mouth=(0.41, 0.33), neck=(0.26, 0.5), back=(0.04, 0.75), top=(-0.3, 0.68))


@figure("bee, bumblebee, honeybee, honey bee, bumble bee", tall=0.18, home="meadow", poses="flying@air", group=3)
def bee(b: Body, rng: random.Random) -> None:
    _bee(b, b.colour(rng.choice(("c98a2c", "d09a34"))), "2c211a", False)


@figure("wasp, hornet", tall=0.17, home="meadow", poses="flying@air", group=2)
def wasp(b: Body, rng: random.Random) -> None:
    _bee(b, b.colour("d9ae2e"), "221d1a", True)


@figure("dragonfly, damselfly", tall=0.2, home="river", poses="flying@air", group=2)
@moved(0.25, -0.15)
def dragonfly(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(("3f7f96", "4a8a58", "8a4a34")))
    dark = scaled(main, 0.45)
    b.joins = 0.0
    with b.far(0.8):
        _glass(b, (0.24, 0.6), (0.3, 0.82), (0.44, 1.06), (0.55, 1.13), (0.58, 1.04), (0.48, 0.82), (0.34, 0.6))
        _glass(b, (0.12, 0.6), (0.08, 0.84), (0.1, 1.06), (0.2, 1.16), (0.28, 1.06), (0.28, 0.84), (0.2, 0.6))
    b.shiny = 0.6
    b.limb(main, (0.14, 0.54, 0.11), (-0.05, 0.52, 0.085), (-0.5, 0.47, 0.065), (-0.86, 0.42, 0.07), (-1.0, 0.4, 0.05))
    for k in range(9):
        x = -0.06 - 0.105 * k
        b.spot(dark, x, 0.52 + 0.118 * (x + 0.05), 0.012, 0.06)
    b.limb(dark, (-0.98, 0.41, 0.025), (-1.04, 0.41, 0.02), (-1.09, 0.42, 0.01))
    b.shiny = 0.0
    for x, y in ((0.16, 0.36), (0.28, 0.34), (0.42, 0.36)):
        b.limb(dark, (0.24 + 0.2 * (x - 0.2), 0.48, 0.03), (x + 0.06, 0.42, 0.022), (x, y, 0.01))
    b.shiny = 0.5
    b.part(main, (0.06, 0.52), (0.12, 0.63), (0.28, 0.67), (0.42, 0.62), (0.46, 0.54), (0.38, 0.46), (0.22, 0.44), (0.1, 0.46))
    b.stripe(dark, (0.2, 0.64, 0.02), (0.24, 0.54, 0.026), (0.2, 0.46, 0.02))
    b.stripe(dark, (0.32, 0.64, 0.02), (0.35, 0.54, 0.026), (0.31, 0.46, 0.02))
    b.ball(scaled(main, 0.8), 0.49, 0.57, 0.07, 0.075)
    b.ball(scaled(main, 1.2), 0.51, 0.595, 0.062, 0.058, shiny=1)
    _glass(b, (0.12, 0.63), (-0.1, 0.74), (-0.34, 0.9), (-0.44, 1.0), (-0.34, 1.03), (-0.1, 0.9), (0.16, 0.7))
    _glass(b, (0.28, 0.65), (0.12, 0.84), (-0.04, 1.06), (-0.1, 1.2), (0.0, 1.2), (0.18, 1.02), (0.34, 0.72))
    anchored(b, crown=(0.48, 0.65), eye=(0.51, 0.595), mouth=(0.555, 0.54), neck=(0.43, 0.55), back=(0.2, 0.69), top=(0.12, 0.64))


@figure("ladybird, ladybug, lady bug, ladybeetle", tall=0.16, home="meadow", poses="walking", group=2)
def ladybird(b: Body, rng: random.Random) -> None:
    red = b.colour(rng.choice(("b8301f", "c23a22", "c4552a")))
    with b.far():
        _legs(b, BLACK, (-0.34, 0.02, 0.36), 0.2, 0.36, 0.02, 0.06)
    b.part(BLACK, (-0.66, 0.22), (-0.4, 0.16), (0.3, 0.14), (0.7, 0.2), (0.6, 0.32), (-0.5, 0.32))
    b.part(BLACK, (0.56, 0.2), (0.6, 0.42), (0.7, 0.5), (0.82, 0.46), (0.88, 0.34), (0.84, 0.22), (0.7, 0.16), shiny=0.5)
    b.spot("efe6d6", 0.77, 0.44, 0.035, 0.05, tilt=-20)
    _feelers(b, BLACK, 0.82, 0.42, True)
    b.part(BLACK, (0.44, 0.18), (0.42, 0.6), (0.54, 0.64), (0.68, 0.52), (0.73, 0.36), (0.7, 0.2), shiny=0.6)
    b.mark("efe6d6", (0.58, 0.26), (0.6, 0.42), (0.68, 0.44), (0.72, 0.32), (0.68, 0.22))
    b.part(red, (-0.74, 0.22), (-0.72, 0.42), (-0.56, 0.68), (-0.26, 0.86), (0.06, 0.88), (0.34, 0.76), (0.52, 0.54), (0.58, 0.32), (0.55, 0.2), (0.2, 0.18), (-0.4, 0.18), shiny=0.8)
    for x, y, r in ((0.3, 0.5, 0.1), (-0.06, 0.62, 0.11), (-0.12, 0.34, 0.1), (-0.42, 0.52, 0.1), (0.2, 0.78, 0.08), (-0.5, 0.28, 0.07), (0.32, 0.26, 0.06), (-0.28, 0.83, 0.07)):
        b.spot(BLACK, x, y, r * 0.85, r)
    _legs(b, BLACK, (-0.4, -0.02, 0.34), 0.18, 0.34, 0.0, 0.065)
    anchored(b, crown=(0.74, 0.51), eye=(0.79, 0.4), mouth=(0.87, 0.26), neck=(0.62, 0.4), back=(-0.1, 0.91), top=(-0.12, 0.88))


@figure("ant", tall=0.15, home="meadow", poses="walking", group=5)
def ant(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(("4a2c20", "33241e", "6a3420")))
    b.shiny = 0.5
    with b.far():
        _legs(b, main, (-0.06, 0.06, 0.2), 0.44, 0.62, 0.14, 0.05)
    b.part(main, (-0.2, 0.44), (-0.36, 0.66), (-0.66, 0.68), (-0.9, 0.5), (-0.94, 0.36), (-0.74, 0.28), (-0.42, 0.3))
    for x in (-0.44, -0.6, -0.76):
        b.stripe(scaled(main, 0.7), (x + 0.02, 0.72, 0.016), (x - 0.04, 0.5, 0.02), (x + 0.02, 0.26, 0.016))
    b.ball(main, -0.16, 0.47, 0.06, 0.08)
    b.part(main, (-0.12, 0.46), (-0.04, 0.54), (0.08, 0.56), (0.2, 0.64), (0.34, 0.62), (0.38, 0.54), (0.28, 0.44), (0.06, 0.4))
    b.part(main, (0.34, 0.56), (0.4, 0.76), (0.56, 0.84), (0.72, 0.74), (0.84, 0.54), (0.84, 0.46), (0.74, 0.42), (0.5, 0.44))
    b.ball("140e0c", 0.6, 0.66, 0.045, 0.055, shiny=1)
    for y in (0.0, 0.03):
        b.limb(scaled(main, 0.8), (0.8, 0.47 + y, 0.06), (0.9, 0.42 + y, 0.045), (0.93, 0.34 + y, 0.012))
    for dx in (0.0, 0.08):
        b.limb(main, (0.7, 0.74, 0.03), (0.78 + dx, 0.98, 0.026), (0.9 + dx, 0.96, 0.026), (1.04 + dx, 0.82, 0.03))
    _legs(b, main, (-0.02, 0.1, 0.24), 0.42, 0.56, 0.1, 0.055)
    anchored(b, crown=(0.53, 0.83), eye=(0.6, 0.66), mouth=(0.92, 0.36), neck=(0.36, 0.56), back=(0.12, 0.63), top=(-0.6, 0.69))


@figure("beetle, stag beetle, scarab, bug", tall=0.16, home="forest path", poses="walking")
@moved(-0.1, 0, 1.08)
def beetle(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(("3a3f2c", "3c2a22", "2f4a44")))
    dark = scaled(main, 0.7)
    b.shiny = 0.8
    with b.far():
        _legs(b, dark, (-0.3, 0.06, 0.36), 0.24, 0.5, 0.1, 0.065)
    b.part(dark, (-0.72, 0.24), (-0.3, 0.16), (0.4, 0.18), (0.66, 0.26), (0.4, 0.4), (-0.5, 0.4))
    for dy in (0.06, 0.0):
        b.limb(dark, (0.74, 0.36 + dy, 0.09), (0.94, 0.42 + dy, 0.07), (1.06, 0.56 + dy, 0.06), (1.04, 0.68 + dy, 0.02))
        b.limb(dark, (0.98, 0.46 + dy, 0.05), (0.94, 0.54 + dy, 0.03), (0.92, 0.58 + dy, 0.01))
    b.part(dark, (0.6, 0.24), (0.6, 0.5), (0.7, 0.54), (0.82, 0.46), (0.86, 0.34), (0.78, 0.26))
    b.limb(dark, (0.8, 0.32, 0.03), (0.92, 0.26, 0.022), (1.02, 0.28, 0.035))
    b.part(main, (0.3, 0.24), (0.3, 0.66), (0.44, 0.68), (0.6, 0.6), (0.7, 0.44), (0.68, 0.26), (0.5, 0.2))
    b.part(main, (-0.86, 0.3), (-0.78, 0.5), (-0.54, 0.7), (-0.2, 0.79), (0.12, 0.76), (0.34, 0.64), (0.38, 0.42), (0.34, 0.24), (0.0, 0.18), (-0.5, 0.2))
    for dy in (0.0, 0.13, 0.26):
        b.stripe(dark, (0.34, 0.3 + dy, 0.012), (-0.2, 0.3 + dy * 1.2, 0.014), (-0.8, 0.3 + dy * 0.5, 0.01))
    b.ball("0e0a08", 0.76, 0.44, 0.03, shiny=1)
    _legs(b, dark, (-0.34, 0.04, 0.4), 0.22, 0.46, 0.06, 0.07)
    anchored(b, crown=(0.7, 0.54), eye=(0.76, 0.44), mouth=(1.04, 0.62), neck=(0.65, 0.42), back=(-0.2, 0.82), top=(-0.22, 0.79))


@figure("spider, tarantula", tall=0.2, home="forest path", poses="standing")
def spider(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(("4a3a2e", "3a322e", "5c4634")))
    dark, pale = scaled(main, 0.7), scaled(main, 1.5)
    b.grain = 0.7

    def leg(x: float, y: float, kx: float, ky: float, fx: float, width: float) -> None:
        b.limb(main, (x, y, width), ((x + kx) / 2, (y + ky) / 2 + 0.06, width), (kx, ky, width * 0.9), ((kx + fx) / 2 + 0.3 * (fx - kx), ky * 0.5, width * 0.7), (fx, 0.02, width * 0.35), joins=0)
        b.stripe(pale, (kx - 0.04, ky, 0.02), (kx, ky, 0.05), (kx + 0.04, ky, 0.02))

    with b.far():
        for at in ((0.1, 0.4, -0.5, 0.78, -0.78), (0.16, 0.4, -0.14, 0.86, -0.28), (0.24, 0.4, 0.5, 0.88, 0.68), (0.3, 0.4, 0.78, 0.74, 1.06)):
            leg(*at, 0.075)
    sack = part_outline((-0.06, 0.42), (-0.12, 0.66), (-0.36, 0.8), (-0.66, 0.7), (-0.8, 0.48), (-0.7, 0.3), (-0.44, 0.22), (-0.16, 0.28))
    b.part(main, *tufted(sack, step=0.016, out=0.02, flow=(-0.6, -0.1)))
    for x, y in ((-0.24, 0.66), (-0.42, 0.66), (-0.58, 0.58)):
        b.stripe(pale, (x - 0.06, y - 0.14, 0.02), (x, y, 0.04), (x + 0.02, y + 0.12, 0.02))
    b.ball(dark, -0.8, 0.44, 0.05, 0.04)
    b.part(main, (-0.1, 0.4), (0.0, 0.52), (0.2, 0.56), (0.38, 0.52), (0.46, 0.42), (0.4, 0.32), (0.2, 0.28), (0.0, 0.3), joins=0.03)
    for dx in (0.04, 0.0):
        b.limb(dark, (0.42 - dx, 0.38, 0.08), (0.5 - dx, 0.3, 0.075), (0.48 - dx, 0.2, 0.02), joins=0)
        b.limb(main, (0.4 - dx, 0.42, 0.05), (0.56 - dx, 0.42, 0.045), (0.6 - dx, 0.28, 0.04), joins=0)
    for x, y, r in ((0.4, 0.475, 0.022), (0.435, 0.445, 0.018), (0.36, 0.5, 0.014)):
        b.ball("0c0808", x, y, r, shiny=1, joins=0, grain=0)
    for at in ((0.08, 0.36, -0.62, 0.62, -0.98), (0.14, 0.36, -0.3, 0.76, -0.5), (0.22, 0.36, 0.34, 0.78, 0.44), (0.28, 0.36, 0.64, 0.66, 0.86)):
        leg(*at, 0.085)
    anchored(b, crown=(0.33, 0.54), eye=(0.4, 0.475), mouth=(0.48, 0.22), neck=(0.32, 0.46), back=(0.15, 0.58), top=(-0.36, 0.79))


@figure("grasshopper, cricket, locust", tall=0.18, home="meadow", poses="standing")
def grasshopper(b: Body, rng: random.Random) -> None:
    green = b.colour(rng.choice(("74893c", "6a7e3a", "8a7c48")))
    dark, pale = scaled(green, 0.65), scaled(green, 1.3)
    b.grain, b.joins = 0.2, 0.03
    with b.far():
        b.limb(green, (0.0, 0.36, 0.12), (-0.3, 0.66, 0.1), (-0.56, 0.92, 0.05), joins=0)
        b.limb(green, (-0.56, 0.92, 0.05), (-0.6, 0.5, 0.035), (-0.68, 0.04, 0.03), (-0.58, 0.015, 0.025), joins=0)
        b.limb(green, (0.3, 0.32, 0.05), (0.38, 0.2, 0.035), (0.46, 0.02, 0.02))
    b.part(green, (-0.88, 0.3), (-0.6, 0.38), (-0.2, 0.42), (0.1, 0.46), (0.16, 0.28), (-0.1, 0.2), (-0.5, 0.2), (-0.8, 0.22))
    for k in range(7):
        b.stripe(dark, (-0.72 + 0.12 * k, 0.4, 0.008), (-0.74 + 0.12 * k, 0.3, 0.012), (-0.72 + 0.12 * k, 0.2, 0.008))
    b.part(scaled(green, 0.9), (0.24, 0.44), (0.1, 0.55), (-0.3, 0.53), (-0.8, 0.43), (-1.02, 0.36), (-1.0, 0.32), (-0.6, 0.34), (0.0, 0.36), joins=0, swell=0.6)
    for dy in (0.0, 0.06):
        b.stripe(dark, (0.16, 0.46 + dy * 0.6, 0.008), (-0.3, 0.42 + dy, 0.012), (-0.9, 0.36 + dy * 0.3, 0.006))
    b.part(green, (0.04, 0.5), (0.1, 0.6), (0.34, 0.64), (0.46, 0.6), (0.5, 0.44), (0.46, 0.3), (0.3, 0.24), (0.12, 0.28))
    b.stripe(pale, (0.06, 0.54, 0.014), (0.26, 0.56, 0.02), (0.46, 0.54, 0.014))
    b.limb(green, (0.26, 0.32, 0.06), (0.16, 0.2, 0.04), (0.2, 0.03, 0.028), (0.28, 0.012, 0.02), joins=0)
    b.limb(green, (0.44, 0.34, 0.06), (0.56, 0.22, 0.04), (0.58, 0.03, 0.028), (0.66, 0.012, 0.02), joins=0)
    b.part(green, (0.44, 0.46), (0.44, 0.62), (0.54, 0.7), (0.66, 0.66), (0.7, 0.52), (0.64, 0.36), (0.58, 0.32), (0.5, 0.36))
    b.stripe(dark, (0.6, 0.34, 0.01), (0.62, 0.42, 0.014), (0.68, 0.46, 0.01))
    b.ball("4a3420", 0.59, 0.6, 0.045, 0.06, shiny=0.9, joins=0)
    b.line(dark, 0.014, (0.66, 0.67), (0.82, 0.86), (1.06, 0.98))
    b.line(dark, 0.014, (0.64, 0.68), (0.74, 0.9), (0.94, 1.06))
    b.limb(green, (0.06, 0.34, 0.16), (-0.16, 0.56, 0.14), (-0.4, 0.82, 0.07), (-0.46, 0.88, 0.05), joins=0)
    b.stripe(dark, (0.04, 0.4, 0.02), (-0.18, 0.6, 0.024), (-0.4, 0.84, 0.012))
    b.limb(scaled(green, 0.9), (-0.46, 0.88, 0.055), (-0.48, 0.5, 0.04), (-0.54, 0.05, 0.034), (-0.44, 0.018, 0.03), (-0.36, 0.014, 0.02), joins=0)
    anchored(b, crown=(0.51, 0.69), eye=(0.59, 0.6), mouth=(0.62, 0.34), neck=(0.49, 0.5), back=(0.2, 0.66), top=(-0.3, 0.53))


@figure("firefly, lightning bug, glowworm", tall=0.12, home="meadow", poses="flying@air", group=9)
def firefly(b: Body, rng: random.Random) -> None:
    dark, light = "3a2c24", b.colour("f2e27a")
    b.joins = 0.03
    with b.placed(0.0, 0.0, tilt=rng.uniform(-8, 14), about=(0.0, 0.5)):
        with b.far(0.8):
            _glass(b, (0.1, 0.6), (-0.06, 0.8), (-0.22, 1.02), (-0.14, 1.1), (0.04, 1.0), (0.16, 0.74))
        b.limb(dark, (0.2, 0.52, 0.2), (-0.06, 0.48, 0.24), (-0.2, 0.46, 0.24))
        b.limb(light, (-0.16, 0.46, 0.25), (-0.36, 0.41, 0.24), (-0.54, 0.35, 0.12), joins=0)
        for x in (-0.26, -0.38):
            b.stripe(scaled(light, 0.8), (x + 0.03, 0.58, 0.014), (x, 0.43, 0.018), (x + 0.02, 0.28, 0.014))
        for x, y in ((0.0, 0.26), (0.14, 0.26), (0.3, 0.3)):
            b.limb(dark, (0.06 + 0.5 * x, 0.44, 0.035), (x + 0.06, 0.34, 0.028), (x, y, 0.014))
        b.part("a8482c", (0.14, 0.46), (0.14, 0.6), (0.28, 0.66), (0.4, 0.58), (0.42, 0.46), (0.28, 0.42))
        b.ball(dark, 0.43, 0.5, 0.07, 0.075)
        b.ball("100c0a", 0.46, 0.52, 0.032, 0.04, shiny=1, joins=0)
        _feelers(b, dark, 0.46, 0.56, False)
        _glass(b, (0.12, 0.6), (-0.16, 0.72), (-0.4, 0.86), (-0.42, 0.95), (-0.2, 0.94), (0.1, 0.78))
        b.part(scaled(dark, 1.25), (0.2, 0.6), (0.16, 0.84), (0.06, 1.08), (0.12, 1.16), (0.26, 1.0), (0.32, 0.78), (0.3, 0.62), joins=0, swell=0.5, shiny=0.4)
        b.glow(-0.36, 0.41, 1.1, "e8f07a")
        b.glow(-0.36, 0.41, 0.35, "fff6b0")
        anchored(b, crown=(0.42, 0.575), eye=(0.46, 0.52), mouth=(0.48, 0.46), neck=(0.38, 0.5), back=(0.08, 0.64), top=(-0.06, 0.6))


@figure("caterpillar, silkworm", tall=0.14, home="meadow", poses="walking")
def caterpillar(b: Body, rng: random.Random) -> None:
    green = b.colour(rng.choice(("85983f", "7a8c44", "98924a")))
    dark, pale = scaled(green, 0.5), scaled(green, 1.3)
    b.grain, b.joins = 0.2, 0.0
    spine: list[Point] = [(-1.0, 0.15), (-0.85, 0.18), (-0.7, 0.24), (-0.56, 0.38), (-0.42, 0.54), (-0.26, 0.64), (-0.08, 0.64), (0.08, 0.55), (0.22, 0.4), (0.36, 0.27), (0.52, 0.21), (0.68, 0.22)]
    for x in (-0.98, -0.84, -0.7, 0.36, 0.5, 0.64):
        b.limb(scaled(green, 0.8), (x, 0.16, 0.09), (x + 0.01, 0.07, 0.075), (x + 0.02, 0.03, 0.06))
    for k, (x, y) in enumerate(spine):
        before, after = spine[max(0, k - 1)], spine[min(len(spine) - 1, k + 1)]
        turn = math.degrees(math.atan2(after[1] - before[1], after[0] - before[0]))
        b.ball(green, x, y, 0.13, 0.15, tilt=turn, joins=0.015)
        with b.placed(x, y, tilt=turn):
            b.spot(pale, 0.02, -0.05, 0.09, 0.022)
            b.spot(dark, 0.03, 0.04, 0.026, 0.034)
    b.ball(scaled(green, 0.75), 0.85, 0.26, 0.115, 0.125)
    b.ball("14100c", 0.91, 0.29, 0.026, shiny=1)
    b.stripe(dark, (0.94, 0.19, 0.008), (0.9, 0.185, 0.012), (0.86, 0.2, 0.006))
    for x in (0.84, 0.9):
        b.limb(dark, (x, 0.36, 0.02), (x + 0.03, 0.44, 0.016), (x + 0.07, 0.48, 0.01))
    anchored(b, crown=(0.84, 0.385), eye=(0.91, 0.29), mouth=(0.95, 0.19), neck=(0.75, 0.25), back=(-0.17, 0.8), top=(-0.17, 0.78))
