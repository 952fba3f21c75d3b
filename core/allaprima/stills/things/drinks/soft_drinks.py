"""Tumblers, milkshakes, smoothies and what is drunk from cups."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, glass, leaf, liquid, matt, plastic, skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, mixed, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.drinks.garnish import cherry, citrus, ice_cubes, mint, on_rim, straw, whipped
from allaprima.stills.things.drinks.glassware import glass_wall, outline, stem, thick_base
from allaprima.stills.things.tableware.turning import filled, lathe, radius_at

TUMBLERS: dict[str, tuple[Matter, float]] = {
    "water": (liquid("eef7f6", 5.0), 11.0),
    "iced water": (liquid("eef7f6", 5.0), 10.8),
    "milk": (plastic("f4f0e6", 0.12).but(soft=0.5), 11.4),
    "orange juice": (plastic("f3a01c", 0.12).but(soft=0.5), 11.2),
    "apple juice": (liquid("f4c454", 3.6), 11.2),
    "tomato juice": (plastic("b92a18", 0.15).but(soft=0.4), 11.2),
    "lemonade": (liquid("f4ecb4", 3.0), 10.8),
    "pink lemonade": (liquid("f6b8b0", 3.0), 10.8),
    "iced tea": (liquid("dc8436", 1.9), 10.8),
    "cola": (liquid("a8552a", 0.5), 10.8),
    "iced coffee": (plastic("5a3319", 0.1), 10.6),
}


@thing(
    "glass, drinking glass, tumbler, water glass, empty glass, glass of water@water, glass of ice water@iced water, ice water@iced water,"
    "glass of milk@milk, milk@milk, glass of orange juice@orange juice, orange juice@orange juice, juice@orange juice, glass of juice@orange juice,"
    "apple juice@apple juice, glass of apple juice@apple juice, tomato juice@tomato juice, bloody mary@tomato juice, glass of lemonade@lemonade,"
    "lemonade@lemonade, pink lemonade@pink lemonade, iced tea@iced tea, ice tea@iced tea, glass of iced tea@iced tea, cola@cola, glass of cola@cola,"
    "coke@cola, soda@cola, soft drink@cola, iced coffee@iced coffee, iced latte@iced coffee, cold brew@iced coffee",
    seen=16,
)  # fmt: skip
def tumbler(s: Solid, rng: random.Random) -> None:
    line = [(2.95, 0.05), (3.05, 0.25), *[(3.08 + 0.52 * k / 8, 1.0 + 12.4 * k / 8) for k in range(9)]]
    glass_wall(s, line, s.own(glass()))
    thick_base(s, 3.05, 1.0)
    if s.variant not in TUMBLERS:
        return
    made, level = TUMBLERS[s.variant]
    inside = [(3.08, 1.12), *line[3:]]
    if s.variant == "iced coffee":

        def clouds(p: np.ndarray) -> np.ndarray:
            turns = p + 0.8 * fbm(p, 2.5, 3, 4)[:, None]
            return between("3b1d0d", "d9b48a", step(-0.35, 0.6, fbm(turns * (1, 0.6, 1), 2.6, 4, 2) + (p[:, 1] - 7.0) * -0.22))

        made = made.painted(clouds)
    lathe(s, filled(inside, level), made, around=64)
    if s.variant in ("iced water", "lemonade", "pink lemonade", "iced tea", "cola", "iced coffee"):
        low = level - 2.4 if s.variant in ("cola", "iced coffee") else 4.0
        ice_cubes(s, 3.2, low, level - 0.1, rng)
    if s.variant == "orange juice":
        on_rim(s, 3.6, 13.4, 3.2, "orange")
        straw(s, 1.0, 1.4, 0.6, 17.5, 11, -4, "e8862a")
    if s.variant == "tomato juice":
        with s.at(0.8, 11.2, -0.6, lean=-10):
            s.tube([(0, -6, 0), (0, 6.5, 0)], [0.6, 0.5], skin("a8c06a"), sides=12)
            for k in range(7):
                with s.at(0, 6.2, 0, turn=k * 51, tilt=-48 - 6 * (k % 3)):
                    s.leaf(2.6, 1.5, leaf("7fa83c"), bend=40, wave=0.14)
    if s.variant in ("lemonade", "pink lemonade"):
        on_rim(s, 3.6, 13.4, 2.8, "lemon")
        straw(s, -1.4, 1.4, -0.6, 18, -10, -5, "e3b52e" if s.variant == "lemonade" else "d85a6a")
        with s.at(0.4, 5.6, 2.55, tilt=84, lean=14):
            citrus(s, 2.2, "lemon", 0.4)
        with s.at(-0.8, 12.2, 0.6):
            mint(s, rng, 2.2)
    if s.variant == "iced tea":
        on_rim(s, 3.6, 13.4, 2.8, "lemon")
        straw(s, -1.4, 1.4, -0.6, 18, -9, -5, "2f6f62")
        with s.at(-1.0, 12.0, 0.8):
            mint(s, rng, 2.2)
    if s.variant in ("cola", "iced coffee"):
        straw(s, -0.6, 1.3, 0.2, 18, -7, -6, "c8342c" if s.variant == "cola" else "2a2422", plain=s.variant != "cola")
    if s.variant == "cola":
        on_rim(s, 3.6, 13.4, 2.7, "lemon")


@thing("smoothie, strawberry smoothie, berry smoothie, fruit smoothie, green smoothie@green, mango smoothie@mango", seen=15)
def smoothie(s: Solid, rng: random.Random) -> None:
    line = outline([(2.9, 0.05), (3.2, 0.5), (3.3, 2.0), (3.5, 6.0), (3.95, 11.0), (4.3, 14.4)], 5)
    glass_wall(s, line, s.own(glass()))
    thick_base(s, 3.2, 0.8)
    colour, dark = {"green": ("8fae3e", "5f842a"), "mango": ("f4ab34", "e88a1c")}.get(s.variant, ("d9567a", "b02c58"))

    def speckled(p: np.ndarray) -> np.ndarray:
        base = between(colour, dark, 0.3 + 0.35 * fbm(p, 1.6, 3, 3))
        return mixed(base, dark, 0.6 * step(0.16, 0.1, cells(p, 0.42, 5)))

    inside = [(3.2, 0.95), *[p for p in line if p[1] > 1.1]]
    made = plastic(colour, 0.3).but(soft=0.5).painted(speckled)
    lathe(s, [*filled(inside, 13.8)[:-1], (3.0, 14.15), (1.2, 14.3), (0, 14.3)], made, around=64)
    straw(s, -0.6, 5.0, -0.6, 15.5, -9, -8, {"green": "f0ece0", "mango": "3f8f6a"}.get(s.variant, "e9e4da"), 0.36, plain=bool(s.variant))
    with s.at(0.4, 14.4, 0.8):
        mint(s, rng, 2.2)
    if not s.variant:
        for x, z, r in ((1.7, 0.9, 0.75), (2.3, -0.4, 0.7), (1.0, -0.9, 0.72)):
            s.ball((x, 14.6, z), r, skin("3d4674", 0.4).painted(lambda p: 0.8 + 0.5 * fbm(p, 0.5, 3, 2)), detail=14)
    elif s.variant == "mango":
        on_rim(s, 4.3, 14.4, 2.9, "orange")
    else:
        on_rim(s, 4.3, 14.4, 2.5, "lime")


@thing(
    "milkshake, strawberry milkshake, milk shake, shake, chocolate milkshake@chocolate, vanilla milkshake@vanilla, frappe@chocolate",
    seen=12,
)
def milkshake(s: Solid, rng: random.Random) -> None:
    stem(s, 3.6, 2.6, 1.1)
    line = outline([(0.9, 2.7), (2.1, 3.6), (2.5, 5.0), (2.9, 8.5), (3.6, 13.0), (4.2, 16.2), (4.7, 17.8)], 5)
    wall = s.own(glass())
    glass_wall(s, line, wall)
    colour, sauce = {"chocolate": ("a5795a", "3f2012"), "vanilla": ("f2e4c2", "c98a3a")}.get(s.variant, ("efa6b0", "b3162e"))

    def drips(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        runs = np.abs(np.cos(a * 4.5 + 0.3)) ** 3 * (2.6 + 2.2 * np.sin(a * 3 + 1))
        return mixed(between(colour, "f4ece2", 0.12 + 0.1 * fbm(p, 2, 3, 2)), sauce, 0.9 * step(16.25, 16.5, p[:, 1] + runs))

    lathe(s, filled(line, 16.8), plastic(colour, 0.3).but(soft=0.5).painted(drips), around=64)
    with s.at(0, 16.9, 0):
        whipped(s, 3.9)
    with s.at(0.1, 16.9 + 4.6, 0.2):
        cherry(s)
    straw(s, -1.4, 12.0, -1.0, 14.0, 13, -6, sauce if s.variant != "vanilla" else "cf3d36", 0.36)


@thing(
    "paper coffee cup, takeaway coffee, coffee to go, paper cup, to-go cup, takeaway cup, takeout coffee, take-away coffee, disposable coffee cup, disposable cup",
    seen=14,
)  # fmt: skip
def paper_cup(s: Solid, rng: random.Random) -> None:
    paper = s.own(matt("f0ece2").but(roughness=0.6))
    lathe(s, [(0, 0.6), (2.75, 0.6), (2.85, 0), (3.0, 0), (4.3, 11.0), (4.42, 11.1)], paper, around=64)

    def ribs(p: np.ndarray) -> np.ndarray:
        raised: np.ndarray = 0.03 * np.abs(np.sin(turned(p) * 34))
        return raised

    sleeve = s.own(matt("b08558"), 1).bumped(ribs).painted(lambda p: 1 + 0.1 * fbm(p, 0.3, 3, 2))
    slope = (4.3 - 3.0) / 11
    lathe(s, [(3.0 + slope * 3.0, 3.0), (3.1 + slope * 3.0, 3.05), (3.1 + slope * 8.2, 8.2), (3.0 + slope * 8.2, 8.25)], sleeve, around=72)
    lid = plastic("f1eee7", 0.3) if s.coat.colours or s.coat.matter else plastic("2a2726", 0.35)
    profile = [
        (4.3, 10.75),
        (4.5, 10.8),
        (4.62, 11.05),
        (4.55, 11.35),
        (4.4, 11.5),
        (4.35, 12.2),
        (4.2, 12.65),
        (4.05, 12.75),
        (3.9, 12.65),
        (3.75, 12.05),
        (3.5, 11.9),
        (0, 11.9),
    ]
    lathe(s, profile, lid, smooth=3, around=64)
    s.ball((0, 12.7, 3.75), (0.55, 0.1, 0.2), matt("141212"), detail=10)


@thing("bubble tea, boba tea, boba, milk tea, pearl milk tea, matcha bubble tea@matcha, strawberry bubble tea@pink", seen=12)
def bubble_tea(s: Solid, rng: random.Random) -> None:
    line: list[Point] = [(2.9, 0.05), (3.1, 0.2), *[(3.15 + 1.35 * k / 8, 0.5 + 13.0 * k / 8) for k in range(9)]]
    glass_wall(s, line)
    colour, dark = {"matcha": ("b4bf78", "7d9440"), "pink": ("ecb4b4", "d8707e")}.get(s.variant, ("c99b6c", "8f5c34"))

    def swirls(p: np.ndarray) -> np.ndarray:
        turns = p + 0.7 * fbm(p, 2.2, 3, 4)[:, None]
        return between(colour, dark, step(-0.2, 1.0, fbm(turns * (1, 0.5, 1), 2.2, 3, 2) * 0.6 + (5.0 - p[:, 1]) * 0.14))

    lathe(
        s,
        filled([(2.72, 0.3), (2.95, 3.0), (3.3, 3.8), (3.55, 4.4), *line[5:]], 12.0, 0.97),
        plastic(colour, 0.12).but(soft=0.4).painted(swirls),
        around=64,
    )
    pearl = skin("1f1512", 0.12)
    made = []
    for ring in range(4):
        for k in range(17):
            y = 0.75 + ring * 0.78 + rng.uniform(-0.12, 0.12)
            a = (k + 0.5 * (ring % 2) + rng.uniform(-0.15, 0.15)) / 17 * 2 * math.pi
            r = radius_at(line, y) * 0.99 - 0.44
            if ring < 3 or rng.random() < 0.5:
                made.append(meshes.ball((r * math.cos(a), y, r * math.sin(a)), 0.43, detail=6))
    s.add(meshes.joined(made), pearl)
    lathe(s, [(4.4, 13.3), (4.75, 13.4), (4.78, 13.9), (4.6, 14.0)], plastic("f4f4f2", 0.25), around=64)
    lathe(s, [(4.6, 13.9), (4.4, 15.2), (3.6, 16.6), (2.2, 17.4), (1.0, 17.6)], glass(), smooth=4, around=64)
    straw(s, 0.4, 3.0, 0.0, 19.5, 4, -6, s.own(plastic("d8566a")).colour, 0.55, plain=True)
