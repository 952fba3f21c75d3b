"""Jars, shakers, tins and boxes."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from allaprima.stills.matter import glass, made_of, matt, metal, plastic, steel
from allaprima.stills.patterns import between, cells, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.turning import label, lathe
from allaprima.stills.things.tableware.woods import OAK, WALNUT, wood

Paint = Callable[[np.ndarray], np.ndarray]


def _shaker(s: Solid, x: float, inside: str, holes: int) -> None:
    with s.at(x):
        lathe(s, [(0, 0.5), (1.9, 0.4), (2.1, 0), (2.3, 0.1), (2.35, 0.6), (2.0, 3.5), (1.75, 6.4), (1.7, 7.2)], glass(), around=40)
        grain = matt(inside).bumped(lambda p: 0.02 * noise(p, 0.12, 4)).painted(lambda p: 0.97 + 0.08 * noise(p, 0.14, 7))
        lathe(s, [(0, 0.7), (2.1, 0.7), (1.9, 3.5), (1.75, 5.0), (0, 5.3)], grain, around=40)
        cap = steel(0.15)

        def colour(p: np.ndarray) -> np.ndarray:
            spots = np.full(len(p), 9.0)
            for k in range(holes):
                a = k / holes * 2 * math.pi
                spots = np.minimum(spots, np.hypot(p[:, 0] - 0.8 * math.cos(a), p[:, 2] - 0.8 * math.sin(a)))
            spots = np.minimum(spots, out(p))
            return 1 - 0.95 * step(0.2, 0.15, spots) * (p[:, 1] > 8)

        lathe(
            s,
            [(1.7, 6.9), (1.95, 7.0), (2.0, 7.4), (1.95, 8.4), (1.6, 9.0), (0.9, 9.35), (0, 9.45)],
            cap.painted(colour),
            smooth=4,
            around=40,
        )


@thing("salt shaker, salt cellar, pepper shaker@pepper, salt and pepper shakers@both, salt and pepper@both", seen=20)
def salt_shaker(s: Solid, rng: random.Random) -> None:
    if s.variant == "both":
        _shaker(s, -3.2, "f1efea", 6)
        with s.at(0, 0, 0.8):
            _shaker(s, 3.2, "4a4038", 5)
    else:
        _shaker(s, 0, "4a4038" if s.variant else "f1efea", 6)


@thing("pepper mill, pepper grinder, pepper pot, salt mill", seen=12)
def pepper_mill(s: Solid, rng: random.Random) -> None:
    made = wood(s, WALNUT).but(roughness=0.3)
    lathe(
        s,
        [
            (0, 0),
            (2.7, 0),
            (2.95, 0.2),
            (3.0, 1.6),
            (2.8, 2.2),
            (2.5, 2.8),
            (2.2, 4.6),
            (1.9, 7.2),
            (1.8, 9.2),
            (2.1, 10.8),
            (2.5, 11.8),
            (2.55, 12.4),
            (2.3, 12.9),
            (1.8, 13.0),
        ],
        made,
        smooth=4,
    )
    lathe(s, [(1.9, 12.9), (2.3, 13.1), (2.3, 13.4), (1.9, 13.5)], steel(0.15))
    lathe(s, [(1.7, 13.4), (2.3, 13.7), (2.6, 14.6), (2.55, 15.6), (2.0, 17.0), (1.2, 17.7), (0.6, 17.9), (0, 17.9)], made, smooth=4)
    lathe(s, [(0.5, 17.8), (0.55, 18.2), (0.85, 18.6), (0.8, 19.1), (0.4, 19.4), (0, 19.4)], steel(0.12), smooth=4, around=32)


@thing(
    "jar, storage jar, glass jar, kitchen jar, canister, empty jar, jar of rice@rice, jar of flour@flour, jar of sugar@flour, jar of coffee beans@beans",
    seen=14,
    holds=(0.8, 4.4),
)
def jar(s: Solid, rng: random.Random) -> None:
    lathe(
        s,
        [(0, 0.5), (4.6, 0.4), (5.0, 0), (5.4, 0.3), (5.5, 1.0), (5.5, 14), (5.2, 15.2), (4.9, 15.8), (4.9, 16.6)],
        glass(),
        smooth=3,
        around=64,
    )
    colours = {"rice": ("efe6cf", 0.22), "flour": ("f1ede4", 0.0), "beans": ("4a2a17", 0.55)}
    if s.variant in colours:
        colour, size = colours[s.variant]
        fill = matt(colour)
        if size:
            fill = fill.but(roughness=0.4).bumped(lambda p: size * 0.35 * (1 - cells(p, size * 1.5, 3)))
            fill = fill.painted(lambda p: 1.05 - (0.3 if s.variant == "rice" else 0.75) * step(0.35, 0.95, cells(p, size * 1.5, 3)))
        else:
            fill = fill.bumped(lambda p: 0.05 * noise(p, 0.8, 2))
        lathe(s, [(0, 0.7), (4.9, 0.6), (5.3, 1.1), (5.35, 11.4), (5.2, 11.7), (3, 12.2), (0, 12.4)], fill, around=64)
    lathe(s, [(4.7, 16.2), (5.35, 16.3), (5.5, 16.6), (5.5, 18.2), (5.3, 18.5), (0, 18.5)], s.own(made_of(OAK)), around=64)
    lathe(s, [(1.1, 18.4), (1.4, 19.2), (1.6, 19.8), (1.2, 20.3), (0, 20.4)], s.own(made_of(OAK)), smooth=3, around=40)


@thing("spice jar, spices, jar of spices, paprika, turmeric@turmeric, curry powder@turmeric", seen=14)
def spice_jar(s: Solid, rng: random.Random) -> None:
    colour = "d99a1e" if s.variant else "a8361a"
    lathe(s, [(0, 0.4), (2.0, 0.3), (2.3, 0), (2.5, 0.4), (2.5, 7.4), (2.2, 8.0), (1.9, 8.3)], glass(), around=48)
    lathe(
        s,
        [(0, 0.5), (2.38, 0.5), (2.4, 6.4), (1.2, 6.7), (0, 6.6)],
        matt(colour).bumped(lambda p: 0.03 * noise(p, 0.25, 3)).painted(lambda p: 1 + 0.18 * noise(p, 0.12, 5)),
        around=48,
    )
    lathe(
        s,
        [(1.9, 8.1), (2.3, 8.2), (2.35, 9.8), (2.2, 10.1), (0, 10.1)],
        s.own(metal("3a3a3d", 0.3)).bumped(lambda p: 0.02 * np.sin(turned(p) * 60) * (p[:, 1] < 9.8)),
        around=48,
    )
    label(s, 2.54, 2.4, 5.6, 100, matt("efe8d8").painted(_bordered(2.5, 2.4, 5.6, 100, "efe8d8", "8a7a5c")))


def _bordered(radius: float, low: float, high: float, span: float, colour: str, line: str) -> Paint:
    def paint(p: np.ndarray) -> np.ndarray:
        wide = math.radians(span / 2) * radius
        across, up = (np.abs(turned(p)) * radius / wide, np.abs(p[:, 1] - (low + high) / 2) / ((high - low) / 2))
        edge = np.minimum((1 - across) * wide, (1 - up) * (high - low) / 2)
        return between(colour, line, step(0.05, 0.03, np.abs(edge - 0.0 - 0.08 * (high - low))))

    return paint


@thing("thermos, thermos flask, vacuum flask, insulated bottle", seen=12)
def thermos(s: Solid, rng: random.Random) -> None:
    made = s.own(plastic("2f5d50", 0.35).bumped(lambda p: 0.004 * noise(p, 0.12, 4)))
    lathe(s, [(0, 0), (3.7, 0), (3.95, 0.2), (3.95, 1.2), (3.9, 1.3)], steel(0.18))
    lathe(s, [(3.9, 1.25), (4.05, 1.4), (4.1, 2), (4.1, 17.5), (3.9, 18.8), (3.4, 19.7), (3.3, 20.0)], made, smooth=3, around=64)
    lathe(s, [(3.3, 19.9), (3.5, 20.0), (3.5, 20.6), (3.3, 20.7)], steel(0.15))
    lathe(s, [(3.3, 20.65), (3.6, 20.8), (3.65, 21.2), (3.45, 25.2), (3.2, 25.9), (2.6, 26.2), (0, 26.25)], steel(0.2), smooth=3, around=64)


@thing("lunch box, lunchbox, bento box, food container", seen=26)
def lunch_box(s: Solid, rng: random.Random) -> None:
    with s.at(turn=-24):
        s.box((0, 2.6, 0), (19, 5.2, 13), s.own(plastic("4f8fb0", 0.4)), radius=1.3)
        s.box((0, 6.0, 0), (19.4, 1.9, 13.4), s.own(plastic("e8e4da", 0.35), 1), radius=0.8)
        s.box((0, 6.95, 0), (14.5, 0.3, 8.8), s.own(plastic("e8e4da", 0.35), 1), radius=0.14)
        for x in (-9.75, 9.75):
            s.box((x, 5.2, 0), (0.5, 3.2, 4.4), plastic("e07a4a", 0.35), radius=0.2)
        s.box((0, 5.2, 6.75), (5.4, 3.0, 0.5), plastic("e07a4a", 0.35), radius=0.2)


@thing("tin can, can, tin, food can, soup can, canned food", seen=18)
def tin_can(s: Solid, rng: random.Random) -> None:
    lathe(
        s,
        [
            (0, 0.3),
            (3.5, 0.3),
            (3.6, 0),
            (3.8, 0),
            (3.85, 0.25),
            (3.72, 0.5),
            (3.7, 0.7),
            (3.7, 10.2),
            (3.72, 10.5),
            (3.85, 10.7),
            (3.85, 10.95),
            (3.7, 11.0),
            (3.55, 10.9),
            (3.5, 10.5),
            (2.9, 10.45),
            (2.8, 10.52),
            (2.6, 10.45),
            (0, 10.45),
        ],
        steel(0.2),
        around=64,
    )
    colour = s.own(matt("c0392f")).but(roughness=0.4)

    def bands(p: np.ndarray) -> np.ndarray:
        y = p[:, 1]
        base = between(colour.colour, "f0e8d8", step(4.2, 4.28, y) * step(7.6, 7.5, y))
        return mixed(base, "d8a53c", step(0.16, 0.12, np.abs(y - 4.1)) + step(0.16, 0.12, np.abs(y - 7.7)))

    ribs = colour.bumped(lambda p: 0.02 * np.sin(p[:, 1] * 9) * step(1.6, 2, p[:, 1]) * step(4, 3.6, p[:, 1]))
    lathe(s, [(3.74, 0.8), (3.74, 10.1)], ribs if colour.metal or colour.family or s.coat.matter else ribs.painted(bands), around=64)
    with s.at(0, 10.62, 1.2):
        s.ring((0, 0, 0.9), 0.75, 0.12, steel(0.2), sides=10)
        s.box((0, 0, -0.5), (0.9, 0.16, 1.4), steel(0.2), radius=0.07)
