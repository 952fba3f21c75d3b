"""Seats, fires, picnics and things of the beach that stand or lie out of doors."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.plants.foliage import blades
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import (
    block,
    dabs,
    drum,
    merlons,
    plank,
    pole,
    rugged,
    wall,
)
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("bench, park bench, garden bench, wooden bench", tall=0.62, home="meadow")
def bench(b: Body, rng: random.Random) -> None:
    wood, iron = b.colour("8a6340"), "34363a"
    with b.far(0.8):
        for x in (-0.86, 0.86):
            b.limb(iron, (x, 0.0, 0.06), (x * 1.0, 0.4, 0.05), (x * 1.0, 1.0, 0.045))
    for k in range(4):
        plank(b, scaled(wood, rng.uniform(0.94, 1.06)), (-0.95, 0.6 + 0.115 * k), (0.95, 0.6 + 0.115 * k), 0.085, faces=(0, 0.25))
    for k in range(3):
        plank(b, scaled(wood, rng.uniform(0.98, 1.08)), (-0.95 - 0.02 * k, 0.49 - 0.035 * k), (0.95 + 0.02 * k, 0.49 - 0.035 * k), 0.032, faces=(0, 0.8))
    plank(b, scaled(wood, 0.9), (-1.0, 0.38), (1.0, 0.38), 0.045, faces=(0, -0.1))
    for x in (-0.88, 0.88):
        b.limb(iron, (x, 0.0, 0.075), (x * 1.01, 0.2, 0.055), (x, 0.36, 0.06))
        b.limb(iron, (x, 0.36, 0.05), (x * 1.02, 0.56, 0.05), (x, 0.68, 0.05))
        b.limb(iron, (x - 0.05, 0.7, 0.045), (x, 0.705, 0.05), (x + 0.05, 0.7, 0.045))
        b.limb(iron, (x - 0.06, 0.015, 0.035), (x + 0.06, 0.015, 0.035))
    b.anchor("top", 0.0, 0.45)
    b.anchor("seat", -0.15, 0.525)
    b.anchor("seat 2", 0.45, 0.525)
    b.anchor("seat 3", -0.72, 0.525)


def flame(b: Body, code: str, x: float, y: float, wide: float, high: float, *, lean: float = 0.0) -> None:
    """A tongue of fire."""
    w, s = wide / 2, 1 if lean >= 0 else -1
    b.face(code, (x - 0.3 * w, y), (x - w, y + 0.22 * high), (x - (0.5 + 0.25 * s) * w, y + 0.5 * high), (x - (0.1 - 0.16 * s) * w + lean * 0.3, y + 0.76 * high), (x + lean, y + high), (x + lean, y + high), (x + (0.34 + 0.12 * s) * w + lean * 0.6, y + 0.72 * high), (x + (0.5 + 0.1 * s) * w, y + 0.5 * high), (x + w, y + 0.22 * high), (x + 0.4 * w, y), smooth=True)


@figure("campfire, bonfire, fire pit, fire, camp fire, wood fire", tall=0.5, home="clearing")
def campfire(b: Body, rng: random.Random) -> None:
    wood = "5e4632"
    with b.far(0.8):
        for k in range(6):
            x = -0.5 + 0.2 * k
            b.ball(scaled("857e74", rng.uniform(0.85, 1.1)), x, 0.13, 0.11, 0.08, grain=0.7)
    b.ball("2e2824", 0, 0.08, 0.5, 0.09, swell=0.2)
    for p, q in (((-0.1, 0.42), (0.16, 0.1)), ((0.12, 0.4), (-0.14, 0.1))):
        pole(b, scaled(wood, 0.6), p, q, 0.1)
    for x, w, h, lean, code in ((-0.19, 0.24, 0.52, -0.07, "d8601c"), (0.19, 0.22, 0.46, 0.07, "d8601c"), (-0.09, 0.26, 0.72, 0.03, "dc681c"), (0.1, 0.26, 0.64, -0.04, "dc681c"), (0.0, 0.38, 0.88, 0.05, "e0701c"), (-0.12, 0.2, 0.46, 0.02, "f09a2c"), (0.12, 0.2, 0.42, -0.02, "f09a2c"), (0.01, 0.26, 0.62, 0.02, "f7b23c"), (0.0, 0.16, 0.4, 0.0, "ffdc7a")):
        flame(b, code, x, 0.12, w, h, lean=lean)
    for x, y, r in ((0.1, 1.0, 0.012), (-0.08, 0.9, 0.01), (0.2, 0.8, 0.01), (-0.2, 0.74, 0.009), (0.02, 1.1, 0.008)):
        b.ball("f7b23c", x, y, r, joins=0)
    for p, q, w in (((-0.46, 0.08), (0.06, 0.3), 0.13), ((0.46, 0.08), (-0.04, 0.3), 0.13), ((-0.26, 0.06), (0.3, 0.12), 0.12)):
        pole(b, wood, p, q, w, grain=1)
        b.stripe("2c2420", ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + 0.03, 0.05), (*q, 0.1))
        b.ball("b08a60", *p, w * 0.4, w * 0.5, grain=0.3, swell=0.3)
        b.spot("8d6a46", *p, w * 0.22, w * 0.28)
    for k in range(6):
        x = -0.62 + 0.248 * k
        b.ball(scaled("8c857a", rng.uniform(0.85, 1.1)), x, 0.06 - 0.02 * math.cos(x * 2.4), 0.125, 0.095, grain=0.8, joins=0)
    b.glow(0, 0.4, 0.75, "ffa040")
    b.glow(0, 0.35, 0.35, "ffd080")


def basket(b: Body, x: float, y: float, size: float, rng: random.Random) -> None:
    """A wicker basket with a handle."""
    wicker = "a87e4c"
    with b.placed(x, y, scale=size):
        b.limb(scaled(wicker, 0.85), (-0.42, 0.46, 0.05), (-0.3, 0.86, 0.05), (0.0, 0.98, 0.05), (0.3, 0.86, 0.05), (0.42, 0.46, 0.05), grain=1, joins=0)
        b.ball("c8463c", -0.1, 0.56, 0.14, shiny=0.3, joins=0)
        b.limb("c69a58", (0.04, 0.52, 0.16), (0.3, 0.68, 0.14), grain=0.3, joins=0)
        b.ball("efe6d6", -0.28, 0.52, 0.16, 0.1, swell=0.6, joins=0)
        b.part(wicker, (-0.5, 0.52), (-0.5, 0.52), (-0.4, 0), (-0.4, 0), (0.4, 0), (0.4, 0), (0.5, 0.52), (0.5, 0.52), swell=0.6, grain=0.6)
        dabs(b, scaled(wicker, 0.7), [[(u, v), (u + 0.08, v), (u + 0.08, v + 0.03), (u, v + 0.03)] for j in range(9) for v in (0.02 + 0.055 * j,) for u in (-0.5 + 0.1 * k + 0.05 * (j % 2) for k in range(10))])
        b.limb(scaled(wicker, 1.1), (-0.51, 0.5, 0.08), (0.0, 0.49, 0.08), (0.51, 0.5, 0.08), grain=0.9, joins=0)


@figure("picnic, picnic blanket, picnic basket", tall=0.42, home="meadow")
def picnic(b: Body, rng: random.Random) -> None:
    red = b.colour("b0403a")
    cloth = "ece2d2"
    left, right, high = -1.1, 1.1, 0.36
    b.face(cloth, (left, 0.0), (right, 0.0), (right - 0.25, high), (left + 0.25, high), faces=(0, 0.75))
    for k in range(8):
        t = (k + 0.25) / 8
        x, u = left + (right - left) * t, left + 0.25 + (right - left - 0.5) * t
        b.mark(red, (x, 0), (x + 0.14, 0), (u + 0.11, high), (u, high), smooth=False)
    for k in range(5):
        t = (k + 0.25) / 5
        b.mark(scaled(red, 0.9), (left, high * t), (right, high * t), (right, high * (t + 0.1)), (left, high * (t + 0.1)), smooth=False)
    basket(b, -0.36, 0.17, 0.82, rng)
    b.limb("34503a", (0.34, 0.16, 0.15), (0.34, 0.4, 0.15), (0.34, 0.52, 0.1), (0.34, 0.6, 0.05), (0.34, 0.76, 0.05), blunt=True, shiny=0.8)
    b.mark("e6dcc2", (0.2, 0.24), (0.5, 0.24), (0.5, 0.38), (0.2, 0.38), smooth=False)
    for x in (0.52, 0.66):
        b.ball("b8c4c8", x, 0.15, 0.055, 0.016, shiny=0.8)
        b.line("b8c4c8", 0.012, (x, 0.15), (x, 0.26))
        b.part("c4ced0", (x - 0.05, 0.42), (x - 0.05, 0.42), (x - 0.062, 0.32), (x, 0.25), (x + 0.062, 0.32), (x + 0.05, 0.42), (x + 0.05, 0.42), shiny=1)
        b.mark("8c2f3c", (x - 0.07, 0.34), (x + 0.07, 0.34), (x + 0.05, 0.24), (x - 0.05, 0.24), smooth=False)
    b.ball("e8e2d4", 0.12, 0.08, 0.2, 0.045, shiny=0.3, swell=0.3)
    for x, y, c in ((0.06, 0.11, "b4402c"), (0.17, 0.11, "8aa046"), (0.12, 0.14, "c8943a")):
        b.ball(c, x, y, 0.055, shiny=0.4, joins=0)
    b.anchor("top", 0.0, 0.1)


@figure("picnic table", tall=0.72, home="meadow")
def picnic_table(b: Body, rng: random.Random) -> None:
    wood = b.colour("96734c")
    with b.far(0.75):
        plank(b, wood, (-0.95, 0.54), (0.95, 0.54), 0.07, faces=(0, 0.5))
        for x in (-0.55, 0.55):
            plank(b, wood, (x - 0.04, 0.06), (x + 0.06, 0.9), 0.07)
    for x in (-0.62, 0.62):
        plank(b, scaled(wood, 0.85), (x - 0.2, 0.0), (x + 0.06, 0.92), 0.075)
        plank(b, scaled(wood, 0.9), (x + 0.2, 0.0), (x - 0.06, 0.92), 0.075)
        plank(b, scaled(wood, 0.8), (x - 0.24, 0.44), (x + 0.24, 0.44), 0.06)
    for k in range(4):
        y = 0.98 - 0.03 * k
        plank(b, scaled(wood, rng.uniform(0.94, 1.08)), (-0.9 - 0.03 * k, y), (0.9 + 0.03 * k, y), 0.028, faces=(0, 0.8))
    plank(b, scaled(wood, 0.95), (-1.0, 0.85), (1.0, 0.85), 0.06, faces=(0, 0))
    plank(b, scaled(wood, 1.05), (-0.98, 0.425), (0.98, 0.425), 0.05, faces=(0, 0.8))
    plank(b, scaled(wood, 0.95), (-1.0, 0.38), (1.0, 0.38), 0.055, faces=(0, 0))
    b.anchor("top", 0.0, 0.93)
    b.anchor("seat", -0.2, 0.5)
    b.anchor("seat 2", 0.4, 0.5)
    b.anchor("seat 3", -0.75, 0.5)


@figure("hammock", tall=0.85, home="beach")
def hammock(b: Body, rng: random.Random) -> None:
    cloth, wood = b.colour("c9b48a"), "77593e"
    for x in (-1, 1):
        pole(b, wood, (x * 0.96, 0), (x * 0.92, 1.0), 0.09, 0.075, grain=1)
        b.limb("cbb890", (x * 0.935, 0.83, 0.09), (x * 0.935, 0.86, 0.09), blunt=True, joins=0)
    for k in range(7):
        u = -0.12 + 0.04 * k
        for x in (-1, 1):
            b.line("d8c8a0", 0.008, (x * 0.93, 0.84), (x * 0.62, 0.5 + u * 0.7))
    with b.far(0.72):
        b.part(cloth, (-0.66, 0.62), (-0.66, 0.62), (-0.3, 0.44), (0.1, 0.4), (0.66, 0.62), (0.66, 0.62), (0.5, 0.36), (0, 0.24), (-0.5, 0.36), swell=0.4)
    b.anchor("inside", 0.0, 0.29)
    b.anchor("top", 0.0, 0.29)
    b.part(cloth, (-0.66, 0.6), (-0.66, 0.6), (-0.4, 0.4), (0.0, 0.32), (0.4, 0.4), (0.66, 0.6), (0.66, 0.6), (0.62, 0.4), (0.36, 0.2), (0.0, 0.14), (-0.36, 0.2), (-0.62, 0.4), swell=0.7)
    for k, code in enumerate((scaled(cloth, 0.7), "8c4a38", scaled(cloth, 1.1), "5c7480")):
        y = 0.035 + 0.055 * k
        b.stripe(code, (-0.66, 0.46 + y * 0.7, 0.02), (-0.36, 0.2 + y, 0.022), (0.0, 0.12 + y, 0.024), (0.36, 0.2 + y, 0.022), (0.66, 0.46 + y * 0.7, 0.02))
    b.anchor("seat", -0.08, 0.34)


@figure("swing, tree swing, swing set", tall=1.3, home="meadow")
def swing(b: Body, rng: random.Random) -> None:
    wood = b.colour("8d6a48")
    with b.far(0.75):
        for x in (-0.72, 0.72):
            pole(b, wood, (x * 0.9, 0.06), (x * 0.94, 1.02), 0.055)
    for x in (-0.72, 0.72):
        pole(b, wood, (x * 1.16, 0), (x * 0.98, 1.04), 0.065)
    pole(b, scaled(wood, 1.05), (-0.82, 1.02), (0.82, 1.02), 0.075, grain=0.9)
    for x in (-0.2, 0.2):
        b.line("c9b88e", 0.016, (x, 1.0), (x * 1.02, 0.3))
    plank(b, scaled(wood, 1.1), (-0.27, 0.31), (0.27, 0.31), 0.025, faces=(0, 0.8))
    plank(b, scaled(wood, 0.9), (-0.28, 0.285), (0.28, 0.285), 0.03)
    b.anchor("top", 0.0, 0.315)
    b.anchor("seat", -0.03, 0.355)


@figure("beach umbrella, parasol, sunshade, beach parasol", tall=1.3, home="beach")
def beach_umbrella(b: Body, rng: random.Random) -> None:
    red, white = b.colour(rng.choice(("b8463a", "3f7390", "c98f2e"))), b.colour("ece2d0", 1)
    with b.placed(0.0, 0.0, tilt=10):
        pole(b, "e2d8c6", (0, -0.01), (0, 0.7), 0.03)
        rim = [(-0.64, 0.62), (-0.4, 0.56), (-0.12, 0.535), (0.16, 0.535), (0.42, 0.56), (0.64, 0.62)]
        b.face(scaled(red, 0.42), *rim, (0.3, 0.72), (-0.3, 0.72), faces=(0, -0.5))
        outline = [(-0.64, 0.62), (-0.64, 0.62), (-0.5, 0.82), (-0.27, 0.95), (0.0, 1.0), (0.27, 0.95), (0.5, 0.82), (0.64, 0.62), (0.64, 0.62)]
        low: list[tuple[float, float]] = []
        for (x0, y0), (x1, y1) in zip(rim[::-1], rim[-2::-1], strict=False):
            low += [((x0 + x1) / 2, (y0 + y1) / 2 + 0.025), (x1, y1), (x1, y1)]
        b.part(red, *outline, *low[:-2], swell=0.9)
        for k in (0, 2, 4):
            (x0, y0), (x1, y1) = rim[k], rim[k + 1]
            b.mark(white, (0, 1.02), (0, 1.02), (x0 * 0.86, y0 + 0.25 - 0.1 * abs(x0)), (x0, y0 - 0.02), (x0, y0 - 0.02), (x1, y1 - 0.02), (x1, y1 - 0.02), (x1 * 0.86, y1 + 0.25 - 0.1 * abs(x1)))
        b.limb("e2d8c6", (0, 0.99, 0.03), (0, 1.05, 0.02))
    b.ball("cdb890", 0, -0.0, 0.14, 0.05, grain=0.5)


@figure("deck chair, beach chair", tall=0.62, home="beach")
def deck_chair(b: Body, rng: random.Random) -> None:
    wood, cloth = "b08a5c", b.colour(rng.choice(("3f7390", "b8463a", "5d8a78")))
    white = "ece2d0"
    with b.far(0.75):
        pole(b, wood, (-0.5, 0.02), (0.34, 0.42), 0.04)
        pole(b, wood, (0.4, 0.04), (-0.46, 1.02), 0.04)
        pole(b, wood, (-0.42, 0.06), (-0.26, 0.7), 0.035)
    b.part(cloth, (-0.56, 0.98), (-0.56, 0.98), (-0.3, 0.62), (-0.1, 0.3), (0.1, 0.26), (0.44, 0.42), (0.44, 0.42), (0.28, 0.47), (0.28, 0.47), (0.08, 0.36), (-0.06, 0.44), (-0.24, 0.74), (-0.4, 1.03), (-0.4, 1.03), swell=0.35)
    for k in range(3):
        d = 0.035 + 0.045 * k
        b.stripe(white, (-0.58 + d, 0.98 + 0.3 * d, 0.02), (-0.3 + d * 0.6, 0.62 + d, 0.02), (-0.09 + 0.3 * d, 0.31 + d * 0.8, 0.018), (0.1 - 0.1 * d, 0.265 + 0.7 * d, 0.018), (0.44 - d, 0.42 + 0.3 * d, 0.02))
    b.anchor("top", 0.06, 0.38)
    b.anchor("seat", 0.02, 0.44)
    pole(b, wood, (-0.6, 0), (0.46, 0.44), 0.045)
    pole(b, wood, (0.36, 0), (-0.6, 1.0), 0.045)
    pole(b, wood, (-0.54, 0.02), (-0.36, 0.74), 0.04)
    pole(b, wood, (-0.62, 0.99), (-0.4, 1.05), 0.045)
    pole(b, wood, (0.26, 0.48), (0.48, 0.43), 0.045)


@figure("sun lounger, sunbed, lounger, deckchair", tall=0.5, home="beach")
def lounger(b: Body, rng: random.Random) -> None:
    wood, cloth = "a8825a", b.colour("e4dccb")
    with b.far(0.7):
        for x in (-0.46, 0.7):
            pole(b, wood, (x, 0.04), (x, 0.34), 0.05)
    pole(b, wood, (-0.62, 0.0), (-0.42, 0.6), 0.045)
    plank(b, wood, (-0.56, 0.32), (0.96, 0.32), 0.07)
    for x in (-0.5, 0.82):
        pole(b, wood, (x, 0), (x, 0.31), 0.06)
    b.limb(cloth, (-0.9, 0.88, 0.13), (-0.66, 0.66, 0.14), (-0.38, 0.42, 0.14), (0.2, 0.4, 0.14), (0.94, 0.41, 0.12))
    for x, y, u, v in ((-0.62, 0.52, -0.5, 0.7), (-0.34, 0.3, -0.3, 0.5), (0.06, 0.3, 0.06, 0.5), (0.48, 0.3, 0.48, 0.5)):
        b.stripe(scaled(cloth, 0.8), (x, y, 0.012), (u, v, 0.012))
    b.limb(b.colour("4d7f94", 1), (-0.92, 0.94, 0.14), (-0.74, 0.78, 0.17), joins=0)
    pole(b, wood, (-0.94, 0.8), (-0.4, 0.33), 0.05)
    b.anchor("top", 0.25, 0.47)
    b.anchor("seat", -0.22, 0.56)


@figure("sandcastle, sand castle", tall=0.5, home="beach")
def sandcastle(b: Body, rng: random.Random) -> None:
    sand = b.colour("cdae7c")
    with b.far(0.88):
        for x, w, y in ((-0.3, 0.26, 0.62), (0.34, 0.26, 0.6)):
            turret(b, sand, x, w, 0.05, y)
        turret(b, sand, 0.0, 0.36, 0.1, 0.84)
        b.line("6a5038", 0.014, (0.0, 0.8), (0.0, 1.12))
        b.face(b.colour("b8443a", 1), (0, 1.12), (0.2, 1.05), (0, 0.98))
    block(b, sand, -0.6, 0.02, 0.6, 0.32, grain=0.9)
    b.mark(scaled(sand, 0.5), (-0.1, 0.02), (-0.1, 0.02), (-0.1, 0.16), (0, 0.24), (0.1, 0.16), (0.1, 0.02), (0.1, 0.02))
    for x in (-0.32, 0.32):
        b.mark(scaled(sand, 0.6), (x - 0.03, 0.15), (x + 0.03, 0.15), (x + 0.03, 0.23), (x - 0.03, 0.23), smooth=False)
    merlons(b, sand, -0.32, 0.44, 0.32, 0.06, count=4)
    merlons(b, sand, 0.32, 0.44, 0.32, 0.06, count=4)
    turret(b, sand, -0.66, 0.32, 0.0, 0.48)
    turret(b, sand, 0.66, 0.32, 0.0, 0.5)
    rugged(b, scaled(sand, 0.98), [(-1.05, 0), (1.05, 0), (0.8, 0.09), (0.45, 0.06), (0.2, 0.03), (-0.2, 0.03), (-0.5, 0.07), (-0.82, 0.1)], rng, rough=0.01)
    for x, y in ((-0.4, 0.05), (0.44, 0.05), (0.8, 0.05)):
        b.ball("efe4d2", x, y, 0.04, 0.032, joins=0)


def turret(b: Body, sand: str, x: float, wide: float, y0: float, y1: float) -> None:
    """A tower of sand as from a bucket."""
    w = wide / 2
    b.part(sand, (x - w * 1.1, y0), (x - w * 1.1, y0), (x - w * 0.85, y1), (x - w * 0.85, y1), (x + w * 0.85, y1), (x + w * 0.85, y1), (x + w * 1.1, y0), (x + w * 1.1, y0), grain=0.9, joins=0)
    b.mark(scaled(sand, 0.55), (x - 0.022, y0 + 0.55 * (y1 - y0)), (x + 0.022, y0 + 0.55 * (y1 - y0)), (x + 0.022, y0 + 0.75 * (y1 - y0)), (x - 0.022, y0 + 0.75 * (y1 - y0)), smooth=False)
    drum(b, sand, x, wide, y1 - 0.02, y1 + 0.03)
    merlons(b, sand, x, wide, y1 + 0.03, 0.06, count=4, round_=True)


@figure("surfboard, surf board", tall=1.3, home="beach")
def surfboard(b: Body, rng: random.Random) -> None:
    white, band = b.colour("e8dfcd"), b.colour(rng.choice(("3c7c8c", "c4523a", "d09a34")), 1)
    with b.placed(0, 0, tilt=-7):
        b.part(white, (0, 1.14), (0, 1.14), (0.12, 0.96), (0.185, 0.66), (0.175, 0.3), (0.1, -0.03), (-0.1, -0.03), (-0.175, 0.3), (-0.185, 0.66), (-0.12, 0.96), swell=0.4, shiny=0.4)
        b.mark(band, (-0.3, 0.3), (0.3, 0.44), (0.3, 0.6), (-0.3, 0.46), smooth=False)
        b.mark(scaled(band, 0.7), (-0.3, 0.49), (0.3, 0.63), (0.3, 0.67), (-0.3, 0.53), smooth=False)
        b.mark(band, (-0.3, 1.0), (0.3, 1.0), (0.3, 1.2), (-0.3, 1.2), smooth=False)
        b.stripe("8a6a48", (0, -0.05, 0.009), (0, 0.5, 0.009), (0, 1.14, 0.009))
    b.ball("cdb48a", 0, 0.0, 0.24, 0.06, grain=0.6)


@figure("beach ball, ball", tall=0.34, home="beach")
def beach_ball(b: Body, rng: random.Random) -> None:
    colours = [b.colour("c4453a"), "ece4d4", "d8a83a", "ece4d4", "3f7da0", "ece4d4"]
    b.ball(colours[5], 0, 0.5, 0.5, shiny=0.6)
    pole_at = (-0.14, 0.76)
    for k in range(5):
        a0, a1 = math.tau * (k / 6 + 0.06), math.tau * ((k + 1) / 6 + 0.06)
        am = (a0 + a1) / 2
        rim = [(0.56 * math.cos(a), 0.5 + 0.56 * math.sin(a)) for a in (a0, am, a1)]
        bend = [((pole_at[0] + px) / 2 + 0.1 * math.cos(a + 1.57), (pole_at[1] + py) / 2 + 0.1 * math.sin(a + 1.57)) for (px, py), a in zip((rim[0], rim[2]), (a0, a1), strict=True)]
        b.mark(colours[k], pole_at, pole_at, bend[0], rim[0], rim[0], rim[1], rim[2], rim[2], bend[1])
    b.spot("ece4d4", *pole_at, 0.07, 0.06)


@figure("shell, seashell, scallop", tall=0.26, home="beach", group=2)
def shell(b: Body, rng: random.Random) -> None:
    tint = b.colour("dcae94")
    b.part(scaled(tint, 0.85), (-0.2, 0.06), (-0.2, 0.06), (-0.12, 0.2), (0.12, 0.2), (0.2, 0.06), (0.2, 0.06), swell=0.5)
    points = []
    for k in range(9):
        a = math.pi * (0.08 + 0.84 * k / 8)
        points.append((0.62 * math.cos(a), 0.3 + 0.66 * math.sin(a)))
        if k < 8:
            m = math.pi * (0.08 + 0.84 * (k + 0.5) / 8)
            points.append((0.6 * math.cos(m), 0.3 + 0.62 * math.sin(m)))
    b.part(tint, *points, (-0.3, 0.2), (-0.05, 0.08), (0.05, 0.08), (0.3, 0.2), swell=0.7)
    for r, tone in ((0.58, 1.1), (0.44, 0.9), (0.34, 1.08), (0.2, 0.88)):
        b.stripe(scaled(tint, tone), *((r * math.cos(a) * 0.95, 0.26 + r * math.sin(a), 0.05) for a in (math.pi * k / 8 for k in range(9))))
    for k in range(8):
        a = math.pi * (0.08 + 0.84 * (k + 0.5) / 8)
        b.stripe(scaled(tint, 0.72), (0.02 * math.cos(a), 0.1, 0.01), (0.3 * math.cos(a), 0.2 + 0.3 * math.sin(a), 0.014), (0.64 * math.cos(a), 0.3 + 0.66 * math.sin(a), 0.02))


@figure("treasure chest, treasure, chest", tall=0.45, home="beach")
def chest(b: Body, rng: random.Random) -> None:
    wood, iron = b.colour("71482a"), "a8853e"
    with b.far(0.6):
        wall(b, wood, (-0.7, 0.5), (0.7, 0.5), (0.76, 0.72), (-0.62, 0.72), grain=0.8)
    b.part(scaled(wood, 0.8), (-0.72, 0.56), (-0.72, 0.56), (-0.74, 0.82), (-0.62, 0.98), (-0.4, 1.03), (0.5, 1.03), (0.7, 0.97), (0.78, 0.82), (0.76, 0.56), (0.76, 0.56), grain=0.8, swell=0.5)
    b.mark(scaled(wood, 0.42), (-0.64, 0.5), (-0.64, 0.5), (-0.64, 0.78), (-0.5, 0.9), (0.55, 0.9), (0.68, 0.78), (0.68, 0.5), (0.68, 0.5))
    for _ in range(60):
        x = rng.uniform(-0.58, 0.6)
        y = 0.5 + 0.16 * (1 - (x / 0.66) ** 2) * rng.uniform(0.2, 1.0)
        b.ball(rng.choice(("d8ae48", "c89a38", "e2be60")), x, y, 0.055, 0.035, tilt=rng.uniform(-30, 30), shiny=0.8, swell=0.5, joins=0)
    for x, y, c in ((-0.3, 0.63, "a8343c"), (0.2, 0.66, "3f7a5c"), (0.42, 0.6, "3f5f9a")):
        b.ball(c, x, y, 0.05, 0.045, shiny=1, joins=0)
    b.anchor("inside", 0.0, 0.42)
    wall(b, wood, (-0.68, 0), (0.68, 0), (0.74, 0.52), (-0.74, 0.52), grain=0.9)
    for y in (0.13, 0.26, 0.39):
        b.stripe(scaled(wood, 0.65), (-0.8, y, 0.014), (0.8, y, 0.014))
    for x in (-0.58, 0.58):
        b.mark(iron, (x - 0.07, 0), (x + 0.07, 0), (x * 1.06 + 0.07, 0.52), (x * 1.06 - 0.07, 0.52), smooth=False)
        for y in (0.06, 0.24, 0.44):
            b.spot(scaled(iron, 1.3), x * (1 + 0.1 * y), y, 0.018)
    plank(b, iron, (-0.76, 0.5), (0.76, 0.5), 0.06, grain=0.2)
    b.box(iron, -0.1, 0.3, 0.1, 0.52, shiny=0.5)
    b.mark("2a2018", (-0.02, 0.34), (0.02, 0.34), (0.012, 0.4), (0.03, 0.43), (0.0, 0.46), (-0.03, 0.43), (-0.012, 0.4))
    b.anchor("top", 0.0, 0.66)


@figure("anchor, ship's anchor", tall=0.8, home="beach")
def anchor(b: Body, rng: random.Random) -> None:
    iron = b.colour("4c4e52")
    with b.placed(0, 0.0, tilt=9):
        b.limb(iron, (-0.08, 1.0, 0.035), (-0.06, 1.07, 0.035), (0.0, 1.1, 0.035), (0.06, 1.07, 0.035), (0.08, 1.0, 0.035), (0.0, 0.94, 0.035), (-0.07, 0.98, 0.035), joins=0.01, grain=0.5)
        b.limb(iron, (0, 0.94, 0.06), (0, 0.5, 0.075), (0, 0.1, 0.09), grain=0.5)
        b.limb(iron, (-0.3, 0.82, 0.05), (0.0, 0.82, 0.065), (0.3, 0.82, 0.05), grain=0.5)
        for x in (-0.3, 0.3):
            b.ball(iron, x, 0.82, 0.042)
        b.limb(iron, (-0.44, 0.4, 0.05), (-0.34, 0.18, 0.08), (0.0, 0.06, 0.11), (0.34, 0.18, 0.08), (0.44, 0.4, 0.05), grain=0.5)
        for s in (-1, 1):
            b.part(iron, (s * 0.47, 0.5), (s * 0.47, 0.5), (s * 0.53, 0.3), (s * 0.53, 0.3), (s * 0.31, 0.34), (s * 0.31, 0.34), swell=0.5, grain=0.4)
        b.limb("b09a6e", (-0.1, 1.06, 0.04), (-0.34, 0.9, 0.04), (-0.2, 0.62, 0.04), (-0.46, 0.3, 0.04), (-0.6, 0.06, 0.04), (-0.9, 0.03, 0.04), grain=1, joins=0)
    blades(b, "8a9060", 0.5, 0, 4, 0.14, rng)
