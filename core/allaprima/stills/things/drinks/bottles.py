"""Cans, cartons, and bottles of water, milk, oil and ketchup."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import glass, liquid, made_of, matt, metal, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.drinks.glassware import cork_bottle, flat_label, outline
from allaprima.stills.things.tableware.turning import filled, lathe


@thing(
    "soda can, can of soda, drink can, soft drink can, can of cola, cola can, coke can, beer can@beer, can of beer@beer, energy drink@energy, can of coke",
    seen=16,
)
def soda_can(s: Solid, rng: random.Random) -> None:
    usual = {"beer": "d8a93c", "energy": "24468f"}.get(s.variant, "c3202a")
    made = s.own(metal(usual, 0.24))
    bare = metal("d5d6d8", 0.2)
    lathe(s, [(0, 0.5), (2.0, 0.45), (2.3, 0.05), (2.5, 0), (2.75, 0.3), (3.1, 0.9)], bare, around=64)

    def band(p: np.ndarray) -> np.ndarray:
        wave = p[:, 1] - 6.2 - 1.5 * np.sin(turned(p) + 0.5)
        share = step(1.15, 1.05, np.abs(wave)) + step(0.1, 0.05, np.abs(np.abs(wave) - 1.4))
        return between(made.colour, "e9e9ea", share)

    plain = s.coat.matter is not None
    lathe(
        s,
        [(3.05, 0.8), (3.25, 1.2), (3.3, 1.8), (3.3, 10.0), (3.22, 10.5), (2.85, 11.2), (2.7, 11.45)],
        made if plain else made.painted(band),
        smooth=3,
        around=64,
    )
    lathe(
        s,
        [(2.68, 11.4), (2.72, 11.75), (2.8, 11.9), (2.78, 12.1), (2.65, 12.15), (2.52, 12.0), (2.42, 11.6), (2.2, 11.62), (0, 11.65)],
        bare,
        around=64,
    )
    with s.at(0, 11.72, 0, turn=rng.uniform(-30, 30)):
        s.ring((0, 0.05, 1.0), 0.55, 0.13, bare, sides=10)
        s.box((0, 0.05, -0.1), (1.0, 0.14, 1.2), bare, radius=0.06)
        s.ball((0, 0.12, 0), (0.2, 0.08, 0.2), bare, detail=10)
        s.ring((0, -0.04, -1.15), 0.75, 0.05, bare, sides=8)


@thing("water bottle, plastic bottle, bottle of water, plastic water bottle, mineral water, pet bottle", seen=12)
def water_bottle(s: Solid, rng: random.Random) -> None:
    body: list[Point] = [(2.2, 0.3), (2.6, 0.0), (3.0, 0.2), (3.2, 0.8), (3.25, 1.6)]
    for k in range(4):
        y = 2.0 + k * 1.3
        body += [(3.22, y), (3.0, y + 0.35), (3.22, y + 0.7)]
    body += [
        (3.25, 7.6),
        (3.18, 8.0),
        (3.15, 12.4),
        (3.25, 12.9),
        (3.25, 13.8),
        (3.0, 15.6),
        (2.2, 17.6),
        (1.5, 19.0),
        (1.3, 19.8),
        (1.28, 20.8),
    ]
    line = outline(body, 2)
    lathe(s, [(0, 0.7), (1.4, 0.5), *line], glass("f0f8fb"), around=64)
    lathe(s, filled([(0.3, 0.8), (2.2, 0.6), *[p for p in line[10:] if p[1] > 0.7]], 17.2, 0.98), liquid("eef8fb", 6.0), around=64)
    colour = s.own(plastic("2f7fc4", 0.3))

    def paint(p: np.ndarray) -> np.ndarray:
        hill = 9.2 + 0.7 * np.sin(turned(p) * 3 + 0.6) + 0.5 * np.sin(turned(p) * 5 + 2)
        base = between("f2f6f8", colour.colour, step(0.06, 0.0, p[:, 1] - hill))
        return mixed(base, colour.colour, step(0.08, 0.05, np.abs(p[:, 1] - 11.9)))

    lathe(s, [(3.2, 8.0), (3.2, 12.4)], plastic("f2f6f8", 0.25).painted(paint), around=64)
    lathe(s, [(1.28, 20.3), (1.7, 20.4), (1.7, 20.7), (1.3, 20.8)], glass("f0f8fb"), around=48)
    lathe(
        s,
        [(1.45, 20.9), (1.55, 20.95), (1.55, 22.2), (1.45, 22.4), (0, 22.4)],
        colour,
        around=120,
        shape=lambda a: 1 + 0.012 * np.cos(a * 40),
    )


@thing("milk bottle, bottle of milk, glass milk bottle, glass bottle of milk", seen=12)
def milk_bottle(s: Solid, rng: random.Random) -> None:
    body = [
        (3.5, 0.05),
        (3.85, 0.5),
        (3.9, 1.5),
        (3.9, 11.0),
        (3.6, 13.0),
        (2.6, 15.6),
        (2.0, 17.2),
        (1.95, 18.6),
        (2.25, 19.2),
        (2.3, 20.0),
    ]
    line = outline(body)
    lathe(s, [(0, 0.6), (2.8, 0.3), (3.3, 0.02), *line], glass(), around=64)
    lathe(s, filled([(3.5, 0.7), *[p for p in line if p[1] > 0.8]], 16.4), plastic("f4f0e6", 0.15).but(soft=0.5), around=64)
    foil = s.own(metal("d9d9dc", 0.25)).bumped(
        lambda p: 0.02 * np.sin(turned(p) * 40) * step(20.1, 19.6, p[:, 1]) + 0.008 * noise(p, 0.5, 3)
    )
    lathe(s, [(2.38, 19.1), (2.42, 19.4), (2.4, 20.0), (2.2, 20.25), (0, 20.2)], foil, around=64)


@thing("milk carton, carton of milk, juice carton@juice, carton of juice@juice", seen=14)
def carton(s: Solid, rng: random.Random) -> None:
    made = s.own(matt("e07a24" if s.variant else "3f7ab8").but(roughness=0.5, shine=0.8))

    def paint(p: np.ndarray) -> np.ndarray:
        wave = 8.0 + 1.1 * np.sin((p[:, 0] + p[:, 2]) * 0.55)
        return between(made.colour, "f3efe6", step(-0.05, 0.05, p[:, 1] - wave) * step(15.6, 15.55, p[:, 1]))

    print_ = made if s.coat.matter else made.painted(paint)
    with s.at(turn=-30):
        s.box((0, 9.0, 0), (7.2, 18.0, 7.2), print_, radius=0.18)
        for side in (0, 180):
            with s.at(turn=side):
                s.sheet([[(-3.6, 18.0 - 0.05, 3.6), (3.6, 17.95, 3.6)], [(-3.6, 21.2, 0.12), (3.6, 21.2, 0.12)]], made)
                s.sheet([[(3.6, 17.95, 3.6), (3.6, 17.95, -3.6)], [(3.3, 21.1, 0.1), (3.3, 21.1, -0.1)]], made)
        s.box((0, 22.0, 0), (7.2, 1.9, 0.28), made, radius=0.08)
        with s.at(0, 19.5, 2.0, tilt=42):
            lathe(
                s,
                [(1.35, 0), (1.35, 0.9), (1.2, 1.1), (0, 1.1)],
                plastic("f3efe6", 0.3),
                around=120,
                shape=lambda a: 1 + 0.015 * np.cos(a * 30),
            )


@thing(
    "olive oil bottle, olive oil, bottle of olive oil, oil bottle, bottle of oil, cooking oil, vinegar@vinegar, balsamic vinegar@vinegar, bottle of vinegar@vinegar",
    seen=11,
)
def olive_oil(s: Solid, rng: random.Random) -> None:
    body = [(2.85, 0.05), (3.1, 0.4), (3.12, 1.5), (3.12, 14.6), (2.85, 16.2), (1.9, 17.8), (1.35, 19.2), (1.2, 21.0), (1.2, 24.4)]
    line = outline(body)
    made = s.own(glass("eaf2dc"))
    lathe(s, [(0, 0.7), (2.3, 0.3), (2.7, 0.0), *line, (1.45, 24.5), (1.45, 25.0), (1.25, 25.1)], made, around=64)
    drink = liquid("8a4424", 0.5) if s.variant else liquid("d3b52a", 2.4)
    lathe(s, filled([(2.8, 0.8), *[p for p in line if p[1] > 1.0]], 17.4, 0.975), drink, around=64)
    lathe(s, [(1.05, 23.4), (1.12, 25.0), (1.3, 25.05), (1.35, 26.6), (1.2, 26.8), (0, 26.8)], made_of("cork"), around=40)
    flat_label(s, 3.16, 4.2, 11.6, 140, "efe8d2", "6b7a34")


@thing(
    "ketchup bottle, ketchup, bottle of ketchup, tomato ketchup, mustard@mustard, mustard bottle@mustard, bottle of mustard@mustard, mayonnaise@mayo, sauce bottle",
    seen=12,
)
def ketchup(s: Solid, rng: random.Random) -> None:
    colour = {"mustard": "d9a312", "mayo": "efe7cf"}.get(s.variant, "b3201a")
    made = s.own(plastic(colour, 0.22).but(soft=0.25))
    flat = 0.72
    body = outline(
        [
            (0, 0.2),
            (2.6, 0.1),
            (3.2, 0.2),
            (3.5, 0.8),
            (3.6, 2.4),
            (3.45, 6.0),
            (3.15, 9.0),
            (3.3, 11.6),
            (3.25, 13.4),
            (2.6, 15.2),
            (1.8, 16.0),
            (1.75, 16.4),
        ]
    )
    mesh = meshes.lathe([(max(r, 0.0), y) for r, y in body], 72)
    squash = np.diag((1.0, 1.0, flat, 1.0))
    s.add(mesh.moved(squash), made)
    cap = plastic("2f5da8" if s.variant == "mayo" else "f0ede5", 0.3)
    lathe(
        s,
        [(1.9, 16.0), (2.0, 16.2), (1.95, 18.2), (1.75, 18.5), (1.2, 18.8), (0.75, 19.4), (0.55, 20.4), (0.35, 20.6), (0, 20.6)],
        cap,
        smooth=2,
        around=56,
    )

    angle = np.radians(np.linspace(-62, 62, 33))
    y = 7.7 - 4.5 * np.cos(np.linspace(0, math.pi, 27))[:, None]
    grown = np.interp(y, [p[1] for p in body[8:]], [p[0] for p in body[8:]]) + 0.03

    def paint(p: np.ndarray) -> np.ndarray:
        r = np.sqrt((p[:, 0] / 2.35) ** 2 + ((p[:, 1] - 7.7) / 3.6) ** 2)
        base = between("f1ebda", "3f7a34" if s.variant != "mayo" else "2f5da8", step(0.03, 0.015, np.abs(r - 0.9)))
        fruit = np.hypot(p[:, 0], p[:, 1] - 7.4)
        base = mixed(base, colour if s.variant != "mayo" else "d9b23c", step(1.25, 1.2, fruit))
        crown = np.hypot(p[:, 0] * (1.2 + 0.5 * np.cos(5 * np.arctan2(p[:, 0], p[:, 1] - 8.5))), (p[:, 1] - 8.5) * 1.4)
        return mixed(base, "3f7a34", step(0.62, 0.58, crown) * (s.variant == ""))

    oval = 2.75 * np.sqrt(np.clip(1 - ((y - 7.7) / 4.5) ** 2, 0.0, 1))
    share = oval / np.maximum(grown * math.sin(math.radians(62)), 0.1)
    bent = angle * np.minimum(share, 1.0)
    points = np.stack((grown * np.sin(bent), y + 0 * angle, (grown + 0.03) * flat * np.cos(bent)), -1)
    s.sheet(points, matt("f1ebda").but(roughness=0.5).painted(paint))


@thing("bottle, glass bottle, empty bottle, green bottle@green, brown bottle@brown", seen=11)
def bottle(s: Solid, rng: random.Random) -> None:
    colour = {"green": "6f9a5c", "brown": "a8643a"}.get(s.variant, "e2f0ea")
    body = [(3.3, 0.05), (3.6, 0.5), (3.65, 1.5), (3.65, 13.0), (3.3, 15.6), (2.2, 18.4), (1.5, 20.6), (1.35, 23.0), (1.35, 25.0)]
    line = cork_bottle(s, body, s.own(glass(colour)))
    r, y = line[-1]
    lathe(s, [(r, y - 0.1), (r + 0.28, y), (r + 0.3, y + 0.7), (r + 0.1, y + 0.9), (r - 0.2, y + 0.85)], s.own(glass(colour)), around=48)
