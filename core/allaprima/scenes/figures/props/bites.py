"""More to eat: pears, berries, hot dogs, tacos, chips, croissants, ice lollies and sweets."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import leaf
from allaprima.scenes.sketch import scaled

# fmt: off


@prop("pear, green pear")
def pear(b: Body, rng: random.Random) -> None:
    green = b.colour("b4ac48")
    with b.placed(0.012, 0.03, scale=0.042, tilt=-6):
        b.limb("5a3e26", (0, 1.1, 0.08), (0.06, 1.4, 0.1))
        b.part(green, (0, 1.2), (0.3, 1.08), (0.42, 0.62), (0.6, 0.2), (0.84, -0.24), (0.7, -0.72), (0.3, -0.92), (-0.3, -0.92), (-0.7, -0.72), (-0.84, -0.24), (-0.6, 0.2), (-0.42, 0.62), (-0.3, 1.08), shiny=0.4)
        b.mark(scaled(green, 1.12), (-0.3, 0.7), (-0.14, 0.6), (-0.3, -0.3), (-0.56, -0.2))
        leaf(b, "5f8a3e", 0.03, 1.24, 18, 0.7, 0.34, bend=-0.1)


@prop("peach, apricot, plum, mango, nectarine")
def peach(b: Body, rng: random.Random) -> None:
    fruit = b.colour("e09a5c")
    with b.placed(0.012, 0.03, scale=0.038):
        b.ball(fruit, 0, 0, 1, 0.96, grain=0.2)
        if not b.coat:
            b.mark("cf6a4a", (0.1, 1.1), (-0.2, 0.3), (-0.12, -0.5), (-0.8, -0.6), (-1.2, 0.2), (-0.6, 1.1))
        b.stripe(scaled(fruit, 0.72), (0.06, 0.92, 0.07), (0.24, 0.3, 0.06), (0.16, -0.5, 0.03))
        b.limb("5a3e26", (0.06, 0.84, 0.1), (0.08, 1.06, 0.1))
        leaf(b, "5f8a3e", 0.08, 0.96, 20, 0.95, 0.36, bend=-0.15)


@prop("lemon, lime")
def lemon(b: Body, rng: random.Random) -> None:
    with b.placed(0.015, 0.028, scale=0.038, tilt=14):
        b.part(b.colour("e4c83c"), (1.14, 0.0), (0.98, 0.16), (0.7, 0.6), (0, 0.78), (-0.7, 0.58), (-1.02, 0.12), (-1.02, -0.12), (-0.7, -0.58), (0, -0.78), (0.7, -0.6), (0.98, -0.16), shiny=0.3, grain=0.25)
        leaf(b, "5f8a3e", -0.96, 0.1, 70, 0.8, 0.36)


@prop("strawberry, strawberries, berry, berries, raspberry")
def strawberry(b: Body, rng: random.Random) -> None:
    red = b.colour("bc2c34")
    with b.placed(0.01, 0.014, scale=0.036, tilt=-8):
        b.part(red, (0, 0.7), (0.6, 0.72), (0.86, 0.36), (0.66, -0.3), (0.2, -0.94), (-0.2, -0.94), (-0.66, -0.3), (-0.86, 0.36), (-0.6, 0.72), shiny=0.5)
        for x, y in ((-0.5, 0.3), (0.0, 0.34), (0.5, 0.28), (-0.26, 0.0), (0.26, 0.0), (-0.4, -0.32), (0.04, -0.34), (0.4, -0.3), (-0.1, -0.66), (0.66, 0.0), (-0.66, 0.02)):
            b.spot("f0cc7c", x, y, 0.045, 0.075)
        for turn in (190, 220, 262, 300, 336, -10):
            leaf(b, "5f9040", 0, 0.74, turn, 0.62, 0.24, vein=False)
        b.limb("5f9040", (0, 0.72, 0.1), (0.06, 1.04, 0.09))


@prop("hot dog, hotdog, sausage, bratwurst, sub, burrito, wrap, kebab")
def hot_dog(b: Body, rng: random.Random) -> None:
    bun = b.colour("cf9650")
    with b.placed(0.03, 0.025, scale=0.085, tilt=10):
        b.limb(scaled(bun, 0.86), (-0.76, 0.12, 0.3), (0, 0.16, 0.34), (0.76, 0.12, 0.3))
        b.limb("a4482e", (-0.92, 0.1, 0.24), (0, 0.14, 0.28), (0.92, 0.1, 0.24), shiny=0.5)
        b.stripe("e8c040", *((-0.72 + 0.16 * k, 0.18 + (0.05 if k % 2 else -0.03), 0.07) for k in range(10)))
        b.limb(bun, (-0.74, -0.12, 0.34), (0, -0.1, 0.4), (0.74, -0.12, 0.34), shiny=0.2)


@prop("taco, tacos, quesadilla")
def taco(b: Body, rng: random.Random) -> None:
    shell = b.colour("dcae54")
    with b.placed(0.03, 0.02, scale=0.07, tilt=6):
        arc = [(math.cos(a), -0.3 + 0.95 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
        b.part(scaled(shell, 0.8), arc[0], *((x * 0.98, y + 0.13) for x, y in arc), arc[-1], swell=0.2)
        for k in range(15):
            a = math.pi * (0.5 + k) / 15
            code = ("7aa048", "c43c30", "8cb054", "6a3c24", "ecc860")[k % 5]
            b.ball(code, 0.94 * math.cos(a), -0.28 + 0.96 * math.sin(a), 0.14, 0.12, tilt=math.degrees(a), joins=0)
        b.part(shell, (arc[0][0], -0.3), (arc[0][0], -0.3), *arc[1:-1], (arc[-1][0], -0.3), (arc[-1][0], -0.3), (0, -0.38), swell=0.25, grain=0.3)


@prop("fries, french fries, chips, crisps")
def fries(b: Body, rng: random.Random) -> None:
    red = b.colour("bc3a34")
    with b.placed(0.02, 0.03, scale=0.06):
        for k in range(15):
            x = -0.62 + 1.24 * (k * 7 % 15) / 14
            b.limb(scaled("e6c050", rng.uniform(0.88, 1.06)), (0.8 * x, 0.0, 0.15), (x * 1.1 + rng.uniform(-0.06, 0.06), 0.9 + rng.uniform(-0.1, 0.42) * (1 - x * x), 0.15), blunt=True, swell=0.6)
        b.part(red, (-0.74, 0.5), (-0.74, 0.5), (-0.4, 0.3), (0, 0.24), (0.4, 0.3), (0.74, 0.5), (0.74, 0.5), (0.54, -0.9), (0.54, -0.9), (-0.54, -0.9), (-0.54, -0.9), swell=0.3)
        b.spot(b.colour("ecc04c", 1), 0, -0.25, 0.24)


@prop("croissant, pastry, pretzel")
def croissant(b: Body, rng: random.Random) -> None:
    crust = b.colour("c88a40")
    with b.placed(0.03, 0.03, scale=0.062):
        pieces = ((-0.86, -0.42, 0.3), (0.86, -0.42, 0.3), (-0.62, -0.08, 0.5), (0.62, -0.08, 0.5), (-0.32, 0.16, 0.66), (0.32, 0.16, 0.66), (0.0, 0.24, 0.76))
        for x, y, high in pieces:
            b.ball(scaled(crust, 0.9 + 0.14 * (1 - abs(x))), x, y, 0.27, 0.54 * high, tilt=-44 * x, shiny=0.3, grain=0.3, joins=0.002)


@prop("popsicle, ice lolly, ice pop, ice cream bar")
def popsicle(b: Body, rng: random.Random) -> None:
    code = b.colour("d8546a")
    with b.placed(0.008, 0.02, scale=0.05, tilt=-8):
        b.limb("d8b888", (0, -1.2, 0.24), (0, 0.0, 0.24), swell=0.4)
        b.part(code, (-0.5, -0.26), (-0.46, -0.34), (0.46, -0.34), (0.5, -0.26), (0.5, 1.1), (0.36, 1.46), (0, 1.6), (-0.36, 1.46), (-0.5, 1.1), swell=0.7, shiny=0.5)
        b.mark(b.colour("f0c878", 1), (-0.6, 0.2), (0.6, 0.2), (0.6, -0.5), (-0.6, -0.5), smooth=False)
        for x in (-0.2, 0.2):
            b.stripe(scaled(code, 0.8), (x, 0.3, 0.09), (x, 1.2, 0.09))


@prop("cotton candy, candy floss, candyfloss, fairy floss")
def candy_floss(b: Body, rng: random.Random) -> None:
    pink = b.colour("e8a8c0")
    b.limb("efe9dc", (-0.004, -0.06, 0.01), (0.01, 0.1, 0.012))
    with b.placed(0.018, 0.13, scale=0.075):
        for k in range(13):
            a, r = k * 2.4, 0.62 * math.sqrt(k / 13)
            b.ball(scaled(pink, rng.uniform(0.95, 1.04)), r * math.cos(a), 0.1 + 1.1 * r * math.sin(a), 0.5, 0.48, grain=0.5, joins=0.03)


@prop("candy cane, sugar stick")
def candy_cane(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, scale=0.1, tilt=-8):
        line = [(0.0, -0.7), (0.0, 0.9), (0.08, 1.16), (0.3, 1.26), (0.52, 1.14), (0.58, 0.9)]
        b.limb("f2ece4", *((x, y, 0.2) for x, y in line), shiny=0.6)
        for k in range(9):
            y = -0.66 + 0.2 * k
            b.stripe(b.colour("bc3238"), (-0.12, y - 0.07, 0.09), (0.12, y + 0.07, 0.09))
        for x, y, dx, dy in ((0.08, 1.2, -0.16, 0.06), (0.3, 1.26, 0.0, 0.16), (0.52, 1.14, 0.14, 0.1)):
            b.stripe(b.colour("bc3238"), (x - dx, y - dy, 0.09), (x + dx, y + dy, 0.09))


@prop("meat, drumstick, chicken leg, chicken drumstick, steak, piece of meat, turkey leg, ham")
def drumstick(b: Body, rng: random.Random) -> None:
    brown = b.colour("a8622e")
    with b.placed(0, 0, scale=0.075, tilt=40):
        for y in (-0.1, 0.12):
            b.ball("eee4d0", -0.66, y, 0.16, joins=0.006)
        b.limb("eee4d0", (-0.62, 0, 0.18), (0.1, 0, 0.18), joins=0.006)
        b.part(brown, (-0.2, 0.1), (0.1, 0.2), (0.5, 0.48), (1.0, 0.52), (1.34, 0.24), (1.36, -0.22), (1.04, -0.5), (0.54, -0.44), (0.1, -0.18), (-0.2, -0.1), shiny=0.5, grain=0.3)
