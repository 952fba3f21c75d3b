"""Cocktails and spirits."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, crystal, glass, leaf, liquid, plastic, skin, steel
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.drinks.garnish import cherry, citrus, ice_cubes, mint, on_rim, straw
from allaprima.stills.things.drinks.glassware import glass_wall, outline, stem, thick_base
from allaprima.stills.things.tableware.turning import filled, lathe, radius_at


@thing(
    "martini, cocktail glass, cocktail, martini cocktail, dry martini, glass of martini, cosmopolitan@cosmo, cosmopolitan cocktail@cosmo, pink cocktail@cosmo,"
    "martini glass, empty martini glass@empty, empty cocktail glass@empty, espresso martini@espresso",
    seen=16,
)  # fmt: skip
def martini(s: Solid, rng: random.Random) -> None:
    stem(s, 3.7, 9.0, 0.32)
    line: list[Point] = [(0.2, 9.1), (0.5, 9.5), *[(0.5 + 5.0 * k / 8, 9.5 + 6.6 * k / 8) for k in range(1, 9)]]
    glass_wall(s, line, s.own(glass()), 72)
    if s.variant == "empty":
        return
    made = {"cosmo": liquid("ee6a80", 2.0), "espresso": plastic("2a140a", 0.08)}.get(s.variant, liquid("f2f0cc", 6.0))
    lathe(s, filled(line, 14.6), made, around=72)
    if s.variant == "cosmo":
        on_rim(s, 5.4, 16.1, 2.5, "lime")
        return
    if s.variant == "espresso":
        rim = radius_at(line, 15.0) * 0.985
        lathe(
            s,
            [(0, 14.5), (radius_at(line, 14.5) * 0.985, 14.5), (rim, 15.0), (0, 15.05)],
            plastic("c2925c", 0.4).bumped(lambda p: 0.02 * cells(p, 0.15, 3)),
            around=72,
        )
        for k in range(3):
            with s.at(0.75 * math.sin(k * 2.1), 15.2, 0.75 * math.cos(k * 2.1), turn=k * 120):
                s.ball(
                    (0, 0, 0),
                    (0.38, 0.24, 0.58),
                    skin("3a1e10", 0.3),
                    detail=14,
                    shape=lambda d: 1 - 0.22 * np.exp(-((d[:, 0] / 0.14) ** 2)) * (d[:, 1] > 0),
                )
        return
    with s.at(-0.5, 11.6, 0.8, lean=-52, turn=8):
        s.tube([(0, -1.0, 0), (0, 9.6, 0)], 0.07, steel(0.12), sides=8)
        s.ball((0, 9.7, 0), 0.22, steel(0.1), detail=10)
        for y in (1.4, 3.7):
            s.ball((0, y, 0), (0.95, 1.2, 0.95), skin("8a9a3a", 0.12).painted(lambda p: 1 + 0.16 * noise(p, 0.5, 3)), detail=20)
            lathe(s, [(0.42, y + 1.08), (0.3, y + 1.26), (0, y + 1.28)], skin("c23420", 0.2), around=20)


@thing(
    "mojito, mojito cocktail, highball, long drink, gin and tonic@gin, gin tonic@gin, tequila sunrise@sunrise, cocktail with orange@sunrise,"
    "blue lagoon@blue, blue cocktail@blue, spritz@spritz, tropical cocktail@sunrise",
    seen=14,
)  # fmt: skip
def mojito(s: Solid, rng: random.Random) -> None:
    line: list[Point] = [(3.1, 0.05), (3.25, 0.25), *[(3.28 + 0.22 * k / 8, 1.0 + 13.8 * k / 8) for k in range(9)]]
    glass_wall(s, line, s.own(glass()))
    thick_base(s, 3.25, 1.0)
    inside = [(3.26, 1.12), *line[3:]]
    level = 12.4
    if s.variant == "sunrise":

        def sunrise(p: np.ndarray) -> np.ndarray:
            t = p[:, 1] + 0.7 * fbm(p, 2.0, 3, 2)
            return mixed(between("b8141c", "f0701c", step(1.2, 5.0, t)), "f6b42c", step(4.0, 9.0, t))

        lathe(s, filled(inside, level), plastic("f0901c", 0.1).but(soft=0.5).painted(sunrise), around=64)
    else:
        tint = {"gin": ("f4f8f4", 5.0), "blue": ("4ab0e0", 1.8), "spritz": ("f28a3c", 1.8)}.get(s.variant, ("e6eeb8", 4.0))
        lathe(s, filled(inside, level), liquid(*tint), around=64)
    ice_cubes(s, 3.1, level - 2.4 if s.variant == "sunrise" else 2.4, level + 0.4, rng, 2.1)
    sort = {"sunrise": "orange", "spritz": "orange", "blue": "lemon"}.get(s.variant, "lime")
    on_rim(s, 3.5, 14.8, 2.9 if sort == "orange" else 2.5, sort)
    if s.variant == "":
        for x, y, lean in ((-0.9, 3.6, 20), (1.0, 7.6, -26)):
            with s.at(x, y, 2.35 - 0.2 * abs(x), tilt=86, lean=lean):
                citrus(s, 1.9, "lime", 0.4)
        for k in range(6):
            a = rng.uniform(-1.2, 1.2)
            with s.at(
                2.6 * math.sin(a),
                2.4 + 1.6 * k,
                2.6 * math.cos(a),
                turn=rng.uniform(-180, 180),
                tilt=rng.uniform(30, 80),
                lean=rng.uniform(-60, 60),
            ):
                s.leaf(1.8, 1.2, leaf("3f7d2c"), bend=30, tip=0.6)
        with s.at(-1.2, 13.8, 0.6, lean=6):
            mint(s, rng, 3.2)
        straw(s, 0.8, 1.6, -1.2, 18.5, 3, -9, "3f8f4c")
    elif s.variant == "sunrise":
        with s.at(0.8, 13.3, 1.2):
            cherry(s)
        straw(s, 1.0, 6.0, -0.8, 13.5, 12, -8, "d8403c")
    elif s.variant == "gin":
        with s.at(0.3, 7.0, 2.4, tilt=88, lean=12):
            citrus(s, 2.1, "lime", 0.4)
        with s.at(-0.6, 13.0, 0.6):
            mint(s, rng, 2.0)
    else:
        straw(s, -0.8, 1.6, -1.0, 18, -7, -8, "efe9dc" if s.variant == "spritz" else "e8c43c")


@thing(
    "margarita, margarita cocktail, daiquiri, frozen margarita, strawberry margarita@strawberry, strawberry daiquiri@strawberry", seen=16
)
def margarita(s: Solid, rng: random.Random) -> None:
    stem(s, 3.9, 8.4, 0.36)
    line = outline([(0.3, 8.5), (1.6, 8.8), (2.6, 9.7), (2.9, 10.8), (3.4, 11.5), (4.9, 12.1), (5.5, 13.2), (5.75, 14.6), (5.8, 15.0)])
    glass_wall(s, line, s.own(glass()), 72)
    tint = "d8503c" if s.variant else "d9e29a"
    made = plastic(tint, 0.25).but(soft=0.6).bumped(lambda p: 0.03 * noise(p, 0.35, 3) * (p[:, 1] > 14))
    lathe(s, filled(line, 14.1), made, around=72)
    salt = Matter("f6f4ee", roughness=0.7, soft=0.5).bumped(lambda p: 0.09 * (1 - cells(p, 0.22, 2)))
    s.ring((0, 15.0, 0), 5.78, 0.2, salt, sides=8)
    on_rim(s, 5.8, 15.0, 2.6, "lime")


@thing(
    "whiskey, whisky, glass of whiskey, glass of whisky, whiskey glass, whisky glass, rocks glass, scotch, bourbon, whiskey on the rocks, rum,"
    "negroni@negroni, old fashioned@orange, empty whiskey glass@empty",
    seen=18,
)  # fmt: skip
def whiskey(s: Solid, rng: random.Random) -> None:
    def cuts(a: np.ndarray) -> np.ndarray:
        share: np.ndarray = 1 - 0.03 * np.abs(np.sin(a * 10))
        return share

    made = s.own(glass())
    lathe(s, [(3.6, 0.05), (3.95, 0.3), (4.0, 0.8), (4.08, 5.2), (4.1, 5.6)], made, around=160, shape=cuts)
    glass_wall(s, [(4.05, 5.5), (4.14, 6.2), (4.25, 9.2)], made)
    thick_base(s, 3.95, 1.5)
    if s.variant == "empty":
        return
    inside = [(3.8, 1.62), (3.86, 3.0), (3.98, 5.2), (4.1, 6.0), (4.25, 9.2)]
    lathe(s, filled(inside, 4.6), liquid(*{"negroni": ("d8442a", 1.6)}.get(s.variant, ("e89c3c", 2.6))), around=64)
    for x, y, z, turn in ((-1.5, 4.4, 0.3, 20), (1.45, 5.0, -0.5, 55), (0.3, 6.9, 0.3, 5)):
        with s.at(x, y, z, turn=turn, tilt=rng.uniform(-14, 14), lean=rng.uniform(-14, 14)):
            s.box((0, 0, 0), (2.7, 2.5, 2.7), crystal("fbfdff"), radius=0.4)
    if s.variant in ("negroni", "orange"):
        on_rim(s, 4.25, 9.2, 2.9, "orange")


@thing("brandy, cognac, brandy glass, snifter, glass of cognac, glass of brandy", seen=12)
def brandy(s: Solid, rng: random.Random) -> None:
    stem(s, 3.4, 4.0, 0.5)
    line = outline([(0.4, 4.1), (2.2, 4.5), (4.2, 6.2), (4.9, 8.6), (4.3, 11.4), (3.2, 13.6), (2.9, 14.4)])
    glass_wall(s, line, s.own(glass()))
    lathe(s, filled(line, 7.2), liquid("e48c34", 2.4), around=64)


@thing("shot glass, tequila, tequila shot, vodka@vodka, shot of vodka@vodka, shot of tequila", seen=18)
def shot(s: Solid, rng: random.Random) -> None:
    line = [(1.75, 0.05), (1.85, 0.3), (1.9, 1.2), (2.4, 6.0)]
    glass_wall(s, line, s.own(glass()), 48)
    thick_base(s, 1.84, 1.2)
    lathe(s, filled([(1.82, 1.32), (2.4, 6.0)], 5.1), liquid("f4f8f8" if s.variant else "eec868", 2.6), around=48)
    if not s.variant:
        on_rim(s, 2.4, 6.0, 1.7, "lime")
