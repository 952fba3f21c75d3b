"""Wine and champagne, in glasses and bottles."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import glass, liquid, metal, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import cells, fbm, noise, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.drinks.garnish import bubbles
from allaprima.stills.things.drinks.glassware import cork_bottle, flat_label, glass_wall, outline, stem
from allaprima.stills.things.tableware.turning import filled, lathe, radius_at

WINE = {"red": ("c02444", 0.55), "white": ("fbeeb0", 5.0), "rose": ("f6b8a2", 2.6)}


def _wine(s: Solid, line: Sequence[Point], level: float) -> None:
    colour, depth = WINE[s.variant]
    lathe(s, filled(line, level), liquid(colour, depth), around=64)


@thing(
    "wine glass, wineglass, empty wine glass, glass of wine@red, glass of red wine@red, red wine@red, wine@red, glass of white wine@white,"
    "white wine@white, glass of rose wine@rose, rose wine@rose",
    seen=12,
)  # fmt: skip
def wine_glass(s: Solid, rng: random.Random) -> None:
    stem(s, 3.7, 9.0)
    line = outline([(0.3, 9.1), (1.4, 9.5), (3.1, 10.9), (4.25, 13.2), (4.45, 15.6), (4.0, 18.6), (3.4, 21.8)])
    glass_wall(s, line, s.own(glass()))
    if s.variant:
        _wine(s, line, 14.0)


@thing(
    "wine bottle, bottle of wine, bottle of red wine, red wine bottle, bottle of white wine@white, white wine bottle@white,"
    "bottle of rose wine@rose",
    seen=10,
)  # fmt: skip
def wine_bottle(s: Solid, rng: random.Random) -> None:
    colours = {"": "4f6b3a", "white": "ccd69a", "rose": "f0f4f0"}
    body = [(3.55, 0.05), (3.75, 0.5), (3.78, 2), (3.78, 17.6), (3.55, 19.4), (2.6, 21.6), (1.7, 23.2), (1.42, 25), (1.4, 28.6)]
    line = cork_bottle(s, body, s.own(glass(colours[s.variant])))
    drink = {"": ("8a2434", 0.6), "white": ("f6ebb0", 4.0), "rose": ("f2a088", 2.2)}[s.variant]
    lathe(s, filled([(0.8, 1.3), (3.5, 1.25), *[p for p in line if p[1] > 1.5]], 23.6, 0.975), liquid(*drink), around=64)
    foil = metal({"": "5c1524", "white": "cfae62", "rose": "d9a08c"}[s.variant], 0.32).bumped(
        lambda p: 0.006 * noise(p * (3, 0.5, 3), 0.6, 2)
    )
    lathe(s, [(1.52, 24.0), (1.5, 28.2), (1.62, 28.35), (1.64, 29.4), (1.52, 29.6), (1.5, 30.0), (1.35, 30.2), (0, 30.2)], foil, around=48)
    lathe(s, [(1.54, 24.3), (1.56, 24.5), (1.54, 24.7)], metal("d9b56a", 0.2), around=48)
    flat_label(s, 3.82, 4.6, 13.0)


FLUTE: tuple[Point, ...] = ((0.25, 9.1), (0.9, 10.0), (1.75, 12.2), (2.35, 15.4), (2.5, 18.4), (2.35, 21.0), (2.15, 22.8))


@thing(
    "champagne flute, glass of champagne, champagne, champagne glass, prosecco, glass of prosecco, sparkling wine, mimosa@mimosa,"
    "empty champagne flute@empty, empty champagne glass@empty, rose champagne@rose",
    seen=10,
)  # fmt: skip
def flute(s: Solid, rng: random.Random) -> None:
    stem(s, 3.2, 9.0, 0.32)
    line = outline(FLUTE)
    glass_wall(s, line, s.own(glass()), 56)
    if s.variant == "empty":
        return
    made = {"mimosa": plastic("f4ab2c", 0.1).but(soft=0.5), "rose": liquid("f2a890", 2.0)}.get(s.variant, liquid("f6dc90", 3.0))
    lathe(s, filled(line, 19.6), made, around=56)
    if s.variant != "mimosa":
        bubbles(s, line, 11.0, 19.3, 60, rng, 0.042)
    s.ring((0, 19.62, 0), radius_at(line, 19.6) * 0.93, 0.07, plastic("f6ecd0", 0.5).bumped(lambda p: 0.03 * cells(p, 0.12, 2)), sides=8)


@thing("champagne bottle, bottle of champagne, sparkling wine bottle, prosecco bottle", seen=10)
def champagne_bottle(s: Solid, rng: random.Random) -> None:
    body = [(4.1, 0.05), (4.38, 0.5), (4.4, 2), (4.4, 13.8), (4.1, 16.4), (3.1, 20.0), (2.1, 23.4), (1.6, 26.2), (1.45, 28.6)]
    line = cork_bottle(s, body, s.own(glass("4a6636")))
    lathe(s, filled([(1.0, 1.3), (4.0, 1.25), *[p for p in line if p[1] > 1.5]], 23.0, 0.975), liquid("cfc06a", 2.2), around=64)
    foil = metal("e9c272", 0.24).bumped(
        lambda p: 0.05 * fbm(p * (1, 0.6, 1), 0.9, 3, 2) + 0.02 * np.sin(turned(p) * 12 + 3 * noise(p, 1.5, 4))
    )
    lathe(
        s,
        [
            (2.5, 22.3),
            (2.14, 23.4),
            (1.66, 26.2),
            (1.52, 28.2),
            (1.85, 28.6),
            (1.9, 29.2),
            (1.6, 29.5),
            (1.5, 29.9),
            (1.85, 30.5),
            (1.8, 31.3),
            (1.4, 31.8),
            (0, 31.9),
        ],
        foil,
        smooth=2,
        around=56,
    )
    flat_label(s, 4.44, 4.2, 11.8, 130, "f1ebdc", "b08c3c")
    lathe(s, [(3.05, 20.35), (2.68, 21.65)], metal("e9c272", 0.3), around=64)
