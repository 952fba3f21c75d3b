"""Fruit, bread, cakes, sweets and what else is eaten out of the hand or carried to a table."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import flame, leaf, ring, wire
from allaprima.scenes.sketch import scaled

# fmt: off


@prop("apple, red apple, green apple, poisoned apple, fruit")
def apple(b: Body, rng: random.Random) -> None:
    red = b.colour("b8382e")
    with b.placed(0.015, 0.032, scale=0.04, tilt=-6):
        b.part(red, (0, 0.74), (0.4, 0.9), (0.86, 0.66), (0.98, 0.1), (0.74, -0.6), (0.36, -0.94), (0, -0.84), (-0.36, -0.94), (-0.74, -0.6), (-0.98, 0.1), (-0.86, 0.66), (-0.4, 0.9), shiny=0.6)
        if not b.coat:
            b.mark("cf8a3c", (-0.1, 0.84), (0.12, 0.84), (0.3, 0.3), (0.1, 0.0), (-0.12, 0.34))
        b.spot(scaled(red, 0.6), 0.0, 0.72, 0.22, 0.08)
        b.limb("5a3e26", (0, 0.68, 0.09), (0.04, 0.95, 0.08), (0.16, 1.2, 0.12))
        leaf(b, "5f8a3e", 0.08, 0.95, 20, 0.75, 0.36, bend=-0.12)


@prop("orange, tangerine, mandarin, grapefruit, clementine")
def orange(b: Body, rng: random.Random) -> None:
    with b.placed(0.015, 0.032, scale=0.038):
        b.ball(b.colour("d8822c"), 0, 0, 1, 0.96, shiny=0.3, grain=0.3)
        b.spot("6a7a34", 0.1, 0.78, 0.12, 0.07)
        leaf(b, "4f7a38", 0.1, 0.82, 30, 0.9, 0.42, bend=-0.1)


@prop("banana")
def banana(b: Body, rng: random.Random) -> None:
    yellow = b.colour("e0be3c")
    with b.placed(0.01, 0.045, scale=0.07, tilt=10):
        b.limb("6a5a2c", (-0.72, 0.72, 0.1), (-0.66, 0.56, 0.12))
        b.limb(yellow, (-0.7, 0.62, 0.14), (-0.6, 0.36, 0.26), (-0.26, -0.14, 0.4), (0.22, -0.4, 0.4), (0.7, -0.36, 0.26), (0.86, -0.28, 0.12), shiny=0.2)
        b.stripe(scaled(yellow, 0.8), (-0.6, 0.44, 0.03), (-0.2, -0.1, 0.04), (0.26, -0.34, 0.04), (0.8, -0.3, 0.03))
        b.spot("5a4a2a", 0.89, -0.27, 0.08)


@prop("carrot, vegetable")
def carrot(b: Body, rng: random.Random) -> None:
    orange_ = b.colour("d8752c")
    with b.placed(0.01, 0.01, tilt=-16):
        for turn, long in ((150, 0.075), (118, 0.085), (96, 0.075), (132, 0.09)):
            with b.placed(-0.04, 0.03, tilt=turn + 8):
                wire(b, "5f8a3c", 0.005, (0, 0), (long, 0))
                for k in range(4):
                    for s in (-1, 1):
                        leaf(b, "6a9644", long * (0.42 + 0.17 * k), 0, s * 42, 0.026, 0.012, vein=False)
        b.limb(orange_, (-0.046, 0.032, 0.03), (-0.025, 0.018, 0.038), (0.03, -0.018, 0.026), (0.08, -0.05, 0.008))
        for t in (0.2, 0.4, 0.62):
            x, y = -0.04 + 0.11 * t, 0.028 - 0.07 * t
            b.stripe(scaled(orange_, 0.78), (x, y + 0.016, 0.0025), (x + 0.005, y + 0.002, 0.0025))


@prop("sandwich, toast, snack, cheese sandwich, slice of bread")
def sandwich(b: Body, rng: random.Random) -> None:
    crust = b.colour("c08a4a")
    with b.placed(0.03, 0.025, scale=0.06, tilt=6):
        for y, code, long in ((-0.3, crust, 1.0), (-0.12, "d8b03c", 1.04), (-0.02, "b05044", 1.0), (0.09, "7a9c48", 1.08), (0.22, crust, 1.0)):
            thick = 0.26 if code == crust else 0.12
            if code == "7a9c48":
                b.part(code, *((x, y + (0.09 if k % 2 else 0.03)) for k, x in enumerate((-1.06, -0.8, -0.5, -0.2, 0.1, 0.4, 0.7, 1.0))), (1.08, y - 0.1), (0.0, y - 0.12), (-1.06, y - 0.1), swell=0.5)
            else:
                b.part(code, (-long, y - thick / 2), (-long, y + thick / 2), (0, y + thick / 2 + (0.05 if y > 0.2 else 0)), (long, y + thick / 2), (long, y - thick / 2), (0, y - thick / 2), swell=0.5, grain=0.2)
                if code == crust:
                    b.mark("ecd6a8", (-0.9, y - thick / 2), (-0.9, y + thick / 3), (0.9, y + thick / 3), (0.9, y - thick / 2))


@prop("burger, hamburger, cheeseburger")
def burger(b: Body, rng: random.Random) -> None:
    bun = b.colour("c4863e")
    with b.placed(0.025, 0.035, scale=0.055):
        b.part(bun, (-0.86, -0.36), (0.86, -0.36), (0.82, -0.66), (0.6, -0.76), (-0.6, -0.76), (-0.82, -0.66), swell=0.8)
        b.limb("5a3422", (-0.84, -0.26, 0.3), (0.84, -0.26, 0.3), grain=0.8)
        b.part("e4b43c", (-0.92, -0.08), (0.92, -0.08), (0.96, -0.14), (0.62, -0.18), (0.4, -0.36), (0.4, -0.36), (0.2, -0.18), (-0.2, -0.17), (-0.5, -0.34), (-0.5, -0.34), (-0.68, -0.18), (-0.96, -0.14), swell=0.3)
        b.limb("b83c30", (-0.8, 0.0, 0.13), (0.8, 0.0, 0.13), shiny=0.3)
        b.part("7ca044", *((-1.02 + 0.17 * k, 0.12 + (0.05 if k % 2 else -0.02)) for k in range(13)), (1.02, 0.02), *((1.0 - 0.25 * k, 0.0 - (0.06 if k % 2 else 0)) for k in range(9)), swell=0.5)
        b.part(bun, (-0.94, 0.14), (-0.9, 0.44), (-0.56, 0.74), (0, 0.84), (0.56, 0.74), (0.9, 0.44), (0.94, 0.14), (0.8, 0.08), (-0.8, 0.08), shiny=0.4)
        for x, y in ((-0.5, 0.5), (-0.2, 0.66), (0.1, 0.54), (0.36, 0.66), (0.6, 0.44), (-0.32, 0.38), (0.34, 0.36), (-0.68, 0.3)):
            b.spot("f0dca8", x, y, 0.06, 0.04, tilt=40 * x)


@prop("pizza slice, slice of pizza, pizza, piece of pizza")
def pizza_slice(b: Body, rng: random.Random) -> None:
    with b.placed(0.0, 0.015, scale=0.085, tilt=16):
        b.part("d8b060", (1.3, 0.0), (1.3, 0.0), (-0.12, 0.52), (-0.12, 0.52), (-0.22, 0.0), (-0.12, -0.52), (-0.12, -0.52), swell=0.12)
        b.mark("c4502c", (1.28, 0), (-0.05, 0.44), (-0.1, 0.0), (-0.05, -0.44), smooth=False)
        b.mark(b.colour("ecc45c"), (1.22, 0), (0.9, 0.06), (0.6, 0.2), (0.3, 0.26), (0.0, 0.4), (-0.04, 0.0), (0.0, -0.4), (0.24, -0.34), (0.5, -0.2), (0.86, -0.1))
        for x, y in ((0.16, 0.16), (0.26, -0.2), (0.62, 0.02)):
            b.spot("a83428", x, y, 0.125)
            b.spot("bf4a38", x - 0.02, y + 0.02, 0.09)
        for x, y in ((0.42, 0.12), (0.02, -0.1), (0.86, -0.02)):
            b.spot("5a7a38", x, y, 0.05, 0.03, tilt=60 * x)
        b.limb("bf8a48", (-0.1, -0.52, 0.2), (-0.19, 0.0, 0.22), (-0.1, 0.52, 0.2), grain=0.3)


@prop("ice cream, ice cream cone, ice-cream, icecream, gelato, soft serve")
def ice_cream(b: Body, rng: random.Random) -> None:
    pink, cream = b.colour("dc8ea0"), b.colour("f0e2c0", 1)
    with b.placed(0.006, 0.012, scale=0.05, tilt=-8):
        b.ball(cream, 0.04, 1.62, 0.56, 0.52, swell=0.9)
        b.ball(pink, 0, 0.98, 0.66, 0.58)
        b.part(pink, (-0.66, 0.84), (-0.3, 0.9), (0.3, 0.9), (0.66, 0.84), (0.6, 0.62), (0.36, 0.5), (0.3, 0.64), (0.06, 0.62), (-0.1, 0.42), (-0.3, 0.62), (-0.58, 0.62), swell=0.5, joins=0.01)
        b.part("cf9850", (-0.52, 0.66), (-0.52, 0.66), (0.0, 0.58), (0.52, 0.66), (0.52, 0.66), (0.05, -1.0), (-0.05, -1.0), swell=0.9)
        for k in range(-4, 6):
            b.stripe("a87434", (-0.8 + 0.22 * k, 0.8, 0.03), (0.3 + 0.22 * k, -1.0, 0.03))
            b.stripe("a87434", (0.8 - 0.22 * k, 0.8, 0.03), (-0.3 - 0.22 * k, -1.0, 0.03))
        b.part(pink, (-0.58, 0.8), (0.58, 0.8), (0.62, 0.64), (0.44, 0.5), (0.26, 0.6), (0.1, 0.42), (-0.06, 0.58), (-0.3, 0.5), (-0.44, 0.6), (-0.6, 0.64), swell=0.5, joins=0.012)


@prop("lollipop, lolly, candy, sucker, sweet")
def lollipop(b: Body, rng: random.Random) -> None:
    red = b.colour("c8405a")
    b.limb("efe9dc", (-0.004, -0.05, 0.009), (0.012, 0.07, 0.009))
    with b.placed(0.018, 0.112, scale=0.05):
        b.ball(red, 0, 0, 1, shiny=0.7, swell=0.5)
        turns = [0.25 * k for k in range(1, 76)]
        b.stripe(b.colour("f2e8dc", 1), *((0.054 * a * math.cos(a), 0.054 * a * math.sin(a), 0.15) for a in turns))


@prop("cake, birthday cake, wedding cake, chocolate cake, layer cake", arms="carrying")
def cake(b: Body, rng: random.Random) -> None:
    icing, sponge = b.colour("efe0d4"), b.colour("c8788a", 1)
    with b.placed(0.05, 0.045, scale=0.14):
        b.ball("c8ccce", 0, -0.42, 1.1, 0.2, swell=0.3, shiny=0.5)
        b.part(sponge, (-0.86, 0.4), (-0.86, 0.4), (-0.86, -0.38), (-0.86, -0.38), (-0.45, -0.5), (0, -0.54), (0.45, -0.5), (0.86, -0.38), (0.86, -0.38), (0.86, 0.4), (0.86, 0.4), swell=0.6)
        b.stripe(icing, (-0.9, -0.02, 0.09), (-0.4, -0.14, 0.09), (0.4, -0.14, 0.09), (0.9, -0.02, 0.09))
        drips = [(0.9 * math.cos(math.pi * k / 12), 0.24 - 0.1 * math.sin(math.pi * k / 12) - (0.14 if k % 2 else 0.0)) for k in range(13)]
        b.part(icing, (-0.88, 0.42), *reversed(drips), (0.88, 0.42), (0.5, 0.58), (-0.5, 0.58), swell=0.4)
        b.ball(icing, 0, 0.42, 0.88, 0.19, swell=0.15)
        for k in range(9):
            a = math.pi * (1 + k / 8)
            b.ball("b83a4a" if k % 2 else "e8c860", 0.8 * math.cos(a), 0.43 + 0.155 * math.sin(a), 0.07, shiny=0.4)
        for k, x in enumerate((-0.44, -0.16, 0.14, 0.42)):
            y = 0.44 + 0.05 * (-1) ** k
            b.limb(("5f8fb4", "d8a83c", "7a9c54", "c8607a")[k], (x, y, 0.075), (x, y + 0.42, 0.07), blunt=True)
            flame(b, x, y + 0.43, 0.24)


@prop("cupcake, muffin, fairy cake")
def cupcake(b: Body, rng: random.Random) -> None:
    icing, case = b.colour("dc92a8"), b.colour("7aa0b0", 1)
    with b.placed(0.015, 0.035, scale=0.046):
        b.part(case, (-0.72, 0.1), (-0.72, 0.1), (0.72, 0.1), (0.72, 0.1), (0.5, -0.84), (0.5, -0.84), (0, -0.9), (-0.5, -0.84), (-0.5, -0.84), swell=0.7)
        for k in range(-4, 5):
            b.stripe(scaled(case, 0.78), (0.17 * k, 0.2, 0.05), (0.12 * k, -0.95, 0.04))
        for y, w in ((0.16, 0.78), (0.46, 0.58), (0.72, 0.36)):
            b.limb(icing, (-w + 0.16, y, 0.36), (0, y - 0.05, 0.42), (w - 0.16, y, 0.36), joins=0.004)
        b.ball(icing, 0.02, 0.92, 0.16, 0.16)
        b.ball("b8303a", 0.02, 1.08, 0.17, shiny=0.8)
        for x, y, code in ((-0.5, 0.2, "f0d060"), (0.4, 0.22, "6a9ac0"), (-0.2, 0.46, "86b060"), (0.26, 0.52, "f0d060"), (0.0, 0.16, "f2f0ea")):
            b.limb(code, (x - 0.06, y, 0.06), (x + 0.06, y + 0.05, 0.06))


@prop("cookie, biscuit, chocolate chip cookie, cracker, treat, dog treat")
def cookie(b: Body, rng: random.Random) -> None:
    tan = b.colour("c08a4c")
    with b.placed(0.03, 0.025, scale=0.04):
        b.part(tan, *((rng.uniform(0.95, 1.03) * math.cos(a), rng.uniform(0.95, 1.03) * math.sin(a)) for a in (math.tau * k / 16 for k in range(16))), swell=0.35, grain=0.5)
        for x, y in ((-0.4, 0.4), (0.3, 0.55), (0.55, -0.05), (0.0, 0.02), (-0.55, -0.2), (-0.05, -0.56), (0.42, -0.5)):
            b.spot("4a2c1c", x, y, 0.14, 0.11, tilt=90 * x)


@prop("donut, doughnut, bagel")
def donut(b: Body, rng: random.Random) -> None:
    icing = b.colour("d87a98")
    with b.placed(0.03, 0.03, scale=0.046):
        ring(b, "c08a48", 0, 0, 0.69, 0.69, 0.62)
        ring(b, icing, 0, 0.01, 0.68, 0.68, 0.48, swell=0.8, shiny=0.5)
        for k in range(20):
            a, r, turn = k * 2.4, 0.69 + rng.uniform(-0.14, 0.14), rng.uniform(0, math.pi)
            x, y, code = r * math.cos(a), r * math.sin(a), ("f2ead8", "6a9ac4", "f0d050", "8ab060")[k % 4]
            b.stripe(code, (x - 0.06 * math.cos(turn), y - 0.06 * math.sin(turn), 0.055), (x + 0.06 * math.cos(turn), y + 0.06 * math.sin(turn), 0.055))


@prop("bread, loaf, loaf of bread, bread loaf", arms="carrying")
def bread(b: Body, rng: random.Random) -> None:
    crust = b.colour("b8783a")
    with b.placed(0.04, 0.035, scale=0.11, tilt=5):
        b.part(crust, (-1.0, -0.1), (-0.9, 0.3), (-0.4, 0.46), (0.3, 0.46), (0.86, 0.3), (1.02, -0.08), (0.86, -0.36), (0, -0.42), (-0.86, -0.36), grain=0.4)
        for x in (-0.56, -0.16, 0.24, 0.62):
            b.mark("e2c084", (x - 0.13, 0.0), (x - 0.04, 0.16), (x + 0.16, 0.36), (x + 0.1, 0.12), (x - 0.02, -0.06))


@prop("baguette, french bread, french loaf, breadstick")
def baguette(b: Body, rng: random.Random) -> None:
    crust = b.colour("bf823e")
    with b.placed(0.0, 0.0, tilt=52):
        b.limb(crust, (-0.1, 0, 0.02), (-0.07, 0, 0.045), (0.1, 0.006, 0.056), (0.29, 0, 0.045), (0.33, -0.004, 0.018), grain=0.4)
        for k in range(5):
            x = -0.05 + 0.075 * k
            b.stripe("e6c68c", (x - 0.018, -0.014, 0.008), (x + 0.005, 0.0, 0.012), (x + 0.028, 0.014, 0.007))


@prop("cheese, piece of cheese, cheese wedge")
def cheese(b: Body, rng: random.Random) -> None:
    yellow = b.colour("e2b440")
    with b.placed(0.03, 0.02, scale=0.05):
        b.face(scaled(yellow, 1.08), (-0.95, 0.3), (-0.95, 0.3), (0.5, 0.72), (1.05, 0.24), faces=(0, 0.7))
        b.part(yellow, (-0.95, 0.32), (-0.95, 0.32), (1.05, 0.26), (1.05, 0.26), (1.05, -0.46), (1.05, -0.46), (-0.95, -0.36), (-0.95, -0.36), swell=0.06)
        for x, y, r in ((-0.5, 0.04, 0.15), (0.0, -0.2, 0.12), (0.3, 0.1, 0.13), (0.72, -0.16, 0.17), (-0.66, -0.24, 0.07), (0.52, -0.36, 0.07)):
            b.spot(scaled(yellow, 0.66), x, y, r)
            b.spot(scaled(yellow, 0.8), x + 0.03, y - 0.03, 0.75 * r)


@prop("egg, easter egg, golden egg, dragon egg")
def egg(b: Body, rng: random.Random) -> None:
    shell = b.colour("e6d2b4")
    with b.placed(0.012, 0.032, scale=0.036):
        b.part(shell, (0, 1.16), (0.5, 0.9), (0.84, 0.2), (0.8, -0.4), (0.44, -0.84), (0, -0.94), (-0.44, -0.84), (-0.8, -0.4), (-0.84, 0.2), (-0.5, 0.9), shiny=0.25)
        if len(b.coat) > 1:
            for y in (-0.4, 0.05, 0.5):
                b.stripe(b.coat[1], *((x, y + (0.07 if k % 2 else -0.07), 0.1) for k, x in enumerate((-0.9, -0.6, -0.3, 0.0, 0.3, 0.6, 0.9))))


@prop("honey, honey pot, jar of honey, pot of honey, honey jar, jar, jar of jam, jam", arms="carrying")
def honey(b: Body, rng: random.Random) -> None:
    clay = b.colour("b87a3e")
    with b.placed(0.04, 0.05, scale=0.075):
        b.part(clay, (-0.62, 0.84), (-0.62, 0.84), (0.62, 0.84), (0.62, 0.84), (0.6, 0.66), (0.9, 0.3), (0.94, -0.2), (0.62, -0.84), (0.62, -0.84), (-0.62, -0.84), (-0.62, -0.84), (-0.94, -0.2), (-0.9, 0.3), (-0.6, 0.66), shiny=0.4)
        b.mark("efe2c0", (-0.5, -0.36), (0.5, -0.36), (0.54, 0.22), (-0.54, 0.22), smooth=False)
        for x, y in ((0, 0.05), (-0.17, -0.05), (0.17, -0.05), (0, -0.2), (-0.17, -0.17), (0.17, -0.17)):
            b.spot("d8982c", x, y, 0.075)
        b.part("e0a030", (-0.7, 0.92), (0, 1.02), (0.7, 0.92), (0.7, 0.7), (0.52, 0.7), (0.44, 0.3), (0.32, 0.28), (0.24, 0.7), (-0.1, 0.68), (-0.2, 0.5), (-0.32, 0.5), (-0.38, 0.7), (-0.7, 0.72), swell=0.7, shiny=0.9)
        b.limb("a87844", (-0.1, 0.9, 0.1), (0.36, 1.5, 0.1))


@prop("fish, salmon, trout, caught fish, big fish, herring, cod")
def fish(b: Body, rng: random.Random) -> None:
    silver = b.colour("8fa4ae")
    # Held by its middle, with the head to the right.
    with b.placed(0.03, 0.01, scale=0.13, tilt=-8):
        b.part(scaled(silver, 0.75), (-0.7, 0.0), (-0.9, 0.2), (-1.16, 0.36), (-1.16, 0.36), (-1.06, 0.0), (-1.16, -0.34), (-1.16, -0.34), (-0.9, -0.16), swell=0.3)
        b.part(scaled(silver, 0.75), (-0.2, 0.24), (-0.1, 0.46), (-0.1, 0.46), (0.3, 0.38), (0.4, 0.24), swell=0.3)
        b.part(scaled(silver, 0.75), (-0.3, -0.2), (-0.42, -0.4), (-0.42, -0.4), (-0.08, -0.3), swell=0.3)
        b.part(silver, (1.06, 0.02), (0.86, 0.2), (0.4, 0.31), (-0.1, 0.28), (-0.6, 0.12), (-0.8, 0.08), (-0.8, -0.06), (-0.6, -0.12), (-0.1, -0.27), (0.4, -0.29), (0.86, -0.15), shiny=0.7)
        b.mark("dfe2de", (1.1, -0.04), (0.6, -0.08), (-0.2, -0.08), (-0.8, -0.0), (-0.8, -0.3), (0.4, -0.5), (1.1, -0.2))
        b.stripe(scaled(silver, 0.7), (0.6, 0.26, 0.025), (0.52, 0.02, 0.035), (0.6, -0.24, 0.02))
        b.spot("f0ecd8", 0.8, 0.06, 0.055)
        b.spot("1e1c1a", 0.81, 0.06, 0.034)
        b.part(scaled(silver, 0.85), (0.44, -0.02), (0.26, -0.2), (0.14, -0.2), (0.2, -0.04), swell=0.3)


@prop("bone, dog bone")
def bone(b: Body, rng: random.Random) -> None:
    ivory = b.colour("e8dfca")
    with b.placed(0.0, 0.0, scale=0.075, tilt=10):
        for x in (-0.86, 0.86):
            for y in (-0.17, 0.17):
                b.ball(ivory, x * 1.02, y, 0.21, joins=0.008)
        b.limb(ivory, (-0.86, 0, 0.26), (0, 0, 0.22), (0.86, 0, 0.26), joins=0.008)


@prop("acorn")
def acorn(b: Body, rng: random.Random) -> None:
    brown = b.colour("a8743c")
    with b.placed(0.01, 0.02, scale=0.034, tilt=-14):
        b.part(brown, (-0.66, 0.3), (0.66, 0.3), (0.62, -0.3), (0.36, -0.8), (0.07, -1.0), (0, -1.14), (-0.07, -1.0), (-0.36, -0.8), (-0.62, -0.3), shiny=0.6)
        b.part("6e4c2c", (-0.78, 0.24), (-0.76, 0.52), (-0.4, 0.84), (0, 0.92), (0.4, 0.84), (0.76, 0.52), (0.78, 0.24), (0, 0.12), grain=0.8)
        for k in range(5):
            b.stripe("573a20", (-0.8 + 0.28 * k, 0.2, 0.04), (-0.4 + 0.28 * k, 0.9, 0.04))
            b.stripe("573a20", (0.8 - 0.28 * k, 0.2, 0.04), (0.4 - 0.28 * k, 0.9, 0.04))
        b.limb("573a20", (0, 0.88, 0.13), (0.08, 1.16, 0.12))


@prop("nut, hazelnut, walnut, chestnut, peanut, seed, almond")
def nut(b: Body, rng: random.Random) -> None:
    brown = b.colour("a06a38")
    with b.placed(0.008, 0.02, scale=0.029):
        b.part(brown, (0, 1.05), (0.6, 0.72), (0.92, 0.0), (0.66, -0.68), (0, -0.84), (-0.66, -0.68), (-0.92, 0), (-0.6, 0.72), shiny=0.5)
        b.mark("cfae7c", (-0.62, -0.6), (0, -0.46), (0.62, -0.6), (0.5, -1), (-0.5, -1))
        for x in (-0.4, 0.0, 0.4):
            b.stripe(scaled(brown, 0.75), (x * 0.4, 0.95, 0.04), (x * 1.3, 0.1, 0.06), (x * 1.1, -0.5, 0.04))


@prop("bamboo, bamboo stalk, bamboo shoot, bamboo stick, bamboo leaves, sugar cane")
def bamboo(b: Body, rng: random.Random) -> None:
    green = b.colour("86a04c")
    with b.placed(0, 0, tilt=-22):
        for x, y, turn in ((0.0, 0.1, 35), (0.0, 0.22, 140), (0.0, 0.32, 60), (0.0, 0.32, 112), (0.0, -0.1, 150)):
            for k, spread in enumerate((-26, 0, 26)):
                leaf(b, scaled("5f8a40", 0.92 + 0.08 * k), x, y, turn + spread, 0.1 if spread else 0.12, 0.024, bend=-0.1)
        b.limb(green, (0, -0.16, 0.026), (0, 0.34, 0.02), blunt=True, shiny=0.3)
        for y in (-0.1, 0.0, 0.1, 0.22, 0.32):
            b.stripe(scaled(green, 0.66), (-0.02, y, 0.006), (0.02, y, 0.006))
            b.stripe(scaled(green, 1.25), (-0.02, y + 0.006, 0.004), (0.02, y + 0.006, 0.004))


@prop("watermelon slice, slice of watermelon, watermelon, melon, piece of watermelon, slice of melon")
def watermelon_slice(b: Body, rng: random.Random) -> None:
    with b.placed(0.03, 0.05, scale=0.085, tilt=-8):
        arc = [(math.cos(a), 0.12 + 0.78 * math.sin(a)) for a in (math.pi * (1 + k / 12) for k in range(13))]
        b.part("4a7a3a", arc[0], *arc, arc[-1], swell=0.12)
        b.mark("e4ead0", *((0.9 * x, 0.9 * (y - 0.12) + 0.14) for x, y in arc), smooth=False)
        b.mark(b.colour("c8424a"), *((0.83 * x, 0.83 * (y - 0.12) + 0.16) for x, y in arc), smooth=False)
        for x, y in ((-0.5, -0.04), (-0.2, -0.12), (0.12, -0.06), (0.46, -0.08), (-0.32, -0.3), (0.02, -0.36), (0.3, -0.3)):
            b.spot("241a16", x, y, 0.03, 0.05, tilt=-30 * x)


@prop("cherry, cherries")
def cherry(b: Body, rng: random.Random) -> None:
    red = b.colour("a8262e")
    with b.placed(0.0, 0.01, scale=0.05):
        for x, y in ((-0.2, -0.9), (0.5, -0.74)):
            b.limb("6a7a34", (0.1, 0.3, 0.07), (0.5 * x + 0.12, -0.2, 0.06), (x, y + 0.3, 0.06))
        leaf(b, "5a8a40", 0.1, 0.28, 24, 0.85, 0.4, bend=-0.15)
        for x, y in ((-0.2, -0.9), (0.5, -0.74)):
            b.ball(red, x, y, 0.4, 0.38, shiny=0.9)


@prop("grapes, grape, bunch of grapes")
def grapes(b: Body, rng: random.Random) -> None:
    purple = b.colour("6a3f70")
    with b.placed(0.0, 0.01, scale=0.07):
        b.limb("6a5232", (0.0, 0.3, 0.08), (0.02, -0.1, 0.07))
        leaf(b, "5f8a44", 0.02, 0.1, 10, 0.7, 0.5, bend=-0.2)
        for row, count in enumerate((3, 4, 4, 3, 2, 1)):
            for k in range(count):
                x, y = 0.32 * (k - (count - 1) / 2), -0.16 - 0.26 * row
                b.ball(scaled(purple, rng.uniform(0.85, 1.15)), x + rng.uniform(-0.03, 0.03), y, 0.2, shiny=0.7, joins=0)


@prop("popcorn, bucket of popcorn, popcorn bucket", arms="holding")
def popcorn(b: Body, rng: random.Random) -> None:
    red = b.colour("b83a38")
    with b.placed(0.02, 0.04, scale=0.065):
        b.part("e4d2a0", (-0.78, 0.5), (-0.72, 0.84), (0, 0.98), (0.72, 0.84), (0.78, 0.5))
        for _ in range(26):
            x = rng.uniform(-0.7, 0.7)
            b.ball(rng.choice(("f2e6c0", "eedca4", "f6efd8")), x, 0.66 + rng.uniform(0, 0.5) * (1 - x * x), rng.uniform(0.12, 0.18), joins=0)
        b.part(red, (-0.8, 0.7), (-0.8, 0.7), (-0.4, 0.62), (0, 0.6), (0.4, 0.62), (0.8, 0.7), (0.8, 0.7), (0.56, -0.9), (0.56, -0.9), (0, -0.98), (-0.56, -0.9), (-0.56, -0.9), swell=0.5)
        for x in (-0.6, -0.2, 0.2, 0.6):
            b.mark(b.colour("ece6da", 1), (x - 0.1, 0.8), (x + 0.1, 0.8), (0.72 * x + 0.07, -1.1), (0.72 * x - 0.07, -1.1), smooth=False)
