"""Beer, in glasses and bottles."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import crystal, glass, liquid, matt, metal, plastic
from allaprima.stills.patterns import between, fbm, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.drinks.garnish import bubbles, foam
from allaprima.stills.things.drinks.glassware import cork_bottle, flat_label, glass_wall, outline, thick_base
from allaprima.stills.things.tableware.turning import filled, lathe

BEER = liquid("f8c24a", 3.2)


@thing("beer mug, mug of beer, beer, beer stein, stein, tankard, beer glass, glass of beer", seen=12)
def beer_mug(s: Solid, rng: random.Random) -> None:
    wall = glass("f2faf6")
    dents = 12

    def flutes(a: np.ndarray) -> np.ndarray:
        return 1 - 0.035 * np.abs(np.sin(a * dents / 2)) ** 6

    lathe(s, [(4.4, 0.05), (4.75, 0.3), (4.8, 1.0), (4.75, 10.6), (4.55, 11.3)], wall, around=144, shape=flutes)
    lathe(s, [(4.5, 11.2), (4.45, 11.8), (4.5, 14.6), (4.55, 15.2), (4.5, 15.35), (4.35, 15.3)], wall, around=72)
    lathe(s, [(0, 0.3), (3.6, 0.2), (4.3, 0.04), (4.6, 0.3), (4.55, 1.3), (0, 1.5)], crystal("f2faf6"), around=64)
    inside = [(4.15, 1.7), (4.25, 2.2), (4.25, 8.0), (4.25, 11.0), (4.3, 13.0), (4.42, 15.3)]
    lathe(s, filled(inside, 12.6, 1.0), BEER, around=64)
    bubbles(s, inside, 2.2, 12.2, 60, rng)
    foam(s, 12.55, inside, 15.2, 1.1)
    with s.at(turn=-16):
        s.tube(
            [(4.4, 12.6, 0), (6.2, 13.2, 0), (7.9, 12.4, 0), (8.4, 9.6, 0), (8.2, 5.8, 0), (7.0, 3.6, 0), (4.5, 3.4, 0)],
            [0.85, 0.78, 0.78, 0.78, 0.78, 0.78, 0.85],
            crystal("f0f9f5"),
            smooth=6,
            flat=1.15,
            sides=18,
        )


@thing("pint of beer, pint glass, pint, lager, pilsner, ale, stout@stout, dark beer@stout, porter@stout, pint of stout@stout", seen=12)
def pint(s: Solid, rng: random.Random) -> None:
    line = outline([(3.0, 0.05), (3.12, 0.4), (3.3, 3.0), (3.7, 8.0), (4.15, 12.6), (4.3, 15.2)], 4)
    glass_wall(s, line)
    thick_base(s, 3.1, 0.9)
    inside = [(3.15, 1.0), *[p for p in line if p[1] > 1.1]]
    top = 13.2
    if s.variant == "stout":

        def settling(p: np.ndarray) -> np.ndarray:
            return between("140a07", "5a3418", step(10.5, 13.6, p[:, 1] + 0.8 * fbm(p * (1.5, 0.4, 1.5), 1.2, 3, 3)))

        lathe(s, filled(inside, top), plastic("180c08", 0.05).painted(settling), around=64)
        foam(s, top - 0.02, inside, 15.1, 0.45, "e6cfa6")
        return
    lathe(s, filled(inside, top), BEER, around=64)
    bubbles(s, inside, 1.4, top - 0.3, 60, rng)
    foam(s, top - 0.02, inside, 15.1, 0.6)


@thing("beer bottle, bottle of beer", seen=10)
def beer_bottle(s: Solid, rng: random.Random) -> None:
    body = [(2.85, 0.05), (3.05, 0.4), (3.08, 1.5), (3.08, 12.2), (2.8, 14.0), (2.0, 16.4), (1.5, 18.6), (1.32, 20.8), (1.3, 22.0)]
    line = cork_bottle(s, body, s.own(glass("a8602c")))
    lathe(s, filled([(0.8, 1.2), (2.8, 1.2), *[p for p in line if p[1] > 1.4]], 17.4, 0.97), liquid("c8742a", 1.4), around=56)
    lathe(s, [(1.3, 21.9), (1.5, 22.1), (1.5, 22.5), (1.32, 22.6)], glass("a8602c"), around=48)
    _cap(s, 22.4, 1.35, "c79a3c")
    flat_label(s, 3.12, 4.0, 10.4, 150, "efe6d0", "9a3226")
    lathe(
        s,
        [(1.78, 17.5), (1.4, 19.8)],
        matt("efe6d0").painted(lambda p: between("efe6d0", "9a3226", step(0.06, 0.04, np.abs(np.abs(p[:, 1] - 18.65) - 0.85)))),
        around=48,
    )


def _cap(s: Solid, y: float, radius: float, colour: str) -> None:
    """A crown cap."""
    lathe(
        s,
        [(radius + 0.18, y), (radius + 0.1, y + 0.5), (radius - 0.15, y + 0.72), (0, y + 0.76)],
        metal(colour, 0.25),
        around=126,
        shape=lambda a: 1 + 0.035 * np.cos(a * 21),
    )
