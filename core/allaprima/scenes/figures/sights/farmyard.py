"""Fences, signs, hay, scarecrows and what else stands in fields and gardens."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.plants.foliage import blades, leaves
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import arch, block, dabs, drum, plank, pole, wall
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("wooden fence, fence, garden fence, rail fence, picket fence", tall=0.5, home="meadow")
def fence(b: Body, rng: random.Random) -> None:
    wood = b.colour("8b7355")
    for y in (0.36, 0.68):
        for x0, x1 in ((-2.2, -0.72), (-0.76, 0.74), (0.7, 2.2)):
            d0, d1 = rng.uniform(-0.02, 0.02), rng.uniform(-0.02, 0.02)
            plank(b, scaled(wood, rng.uniform(0.9, 1.08)), (x0, y + d0), (x1, y + d1), 0.12, faces=(0, 0.1))
            b.stripe(scaled(wood, 0.74), (x0, y + d0 - 0.03, 0.008), ((x0 + x1) / 2, y + 0.02, 0.012), (x1, y + d1 - 0.01, 0.006))
    for x in (-2.1, -0.74, 0.72, 2.1):
        lean = rng.uniform(-0.03, 0.03)
        pole(b, scaled(wood, rng.uniform(0.9, 1.06)), (x, -0.02), (x + lean, 0.93), 0.15, 0.13, grain=1)
        b.stripe(scaled(wood, 0.7), (x + 0.03, 0, 0.01), (x + 0.02 + lean, 0.5, 0.014), (x + 0.02 + lean, 0.93, 0.008))
        b.ball(scaled(wood, 1.12), x + lean, 0.93, 0.065, 0.025, grain=0.5, swell=0.2)
        blades(b, "6d8545", x + rng.uniform(-0.06, 0.06), -0.02, 7, 0.24, rng, wide=0.022)
    b.anchor("top", 0.0, 0.745)
    b.anchor("seat", -0.04, 0.83)


@figure("gate, farm gate, wooden gate, garden gate", tall=0.75, home="farmland")
def gate(b: Body, rng: random.Random) -> None:
    wood = b.colour("8d7252")
    for k in range(5):
        plank(b, scaled(wood, rng.uniform(0.94, 1.08)), (-0.9, 0.2 + 0.15 * k), (0.92, 0.2 + 0.15 * k), 0.075, faces=(0, 0.1))
    plank(b, scaled(wood, 0.92), (-0.86, 0.18), (0.86, 0.82), 0.075)
    for x in (-0.86, 0.0, 0.88):
        plank(b, scaled(wood, 1.03), (x, 0.14), (x, 0.88), 0.08)
    for x in (-1.04, 1.06):
        pole(b, scaled(wood, 0.88), (x, -0.02), (x, 1.04), 0.17, 0.16, grain=1)
        b.ball(scaled(wood, 1.05), x, 1.04, 0.08, 0.03, grain=0.5, swell=0.2)
        blades(b, "6d8545", x, -0.02, 7, 0.2, rng, wide=0.02)
    for y in (0.24, 0.76):
        b.limb("3a3836", (-1.0, y, 0.035), (-0.7, y, 0.03))
    b.limb("3a3836", (0.86, 0.62, 0.03), (1.0, 0.62, 0.03))
    b.anchor("top", 0.0, 0.84)
    b.anchor("seat", -0.04, 0.9)


@figure("signpost, road sign, sign, direction sign, guidepost, wooden sign", tall=1.15, home="meadow")
def signpost(b: Body, rng: random.Random) -> None:
    wood = b.colour("8a6a48")
    pole(b, scaled(wood, 0.85), (0, -0.01), (0, 1.06), 0.075, 0.07, grain=1)
    b.ball(scaled(wood, 1.05), 0, 1.06, 0.036, 0.014, swell=0.2)
    for y, side, length, tilt in ((0.92, 1, 0.5, 3), (0.75, -1, 0.48, -4), (0.58, 1, 0.4, -2)):
        with b.placed(0, y, flip=side < 0, tilt=tilt):
            wall(b, scaled(wood, rng.uniform(1.05, 1.2)), (-0.12, -0.065), (length - 0.08, -0.065), (length, 0), (length - 0.08, 0.065), (-0.12, 0.065), faces=(0, 0.1), grain=0.8)
            for k in range(5):
                x = -0.02 + 0.065 * k
                b.stripe("4a3828", (x, 0.012, 0.014), (x + 0.04, 0.014 - 0.01 * (k % 2), 0.014))
            b.spot("3a2c20", 0.0, -0.04, 0.008)
            b.spot("3a2c20", 0.0, 0.045, 0.008)
    blades(b, "6d8545", 0.0, -0.01, 9, 0.16, rng, wide=0.014)
    b.ball("8c867a", -0.09, 0.02, 0.06, 0.04, grain=0.8)
    b.ball("948d80", 0.08, 0.015, 0.05, 0.032, grain=0.8)
    b.anchor("top", 0.0, 1.06)


@figure("scarecrow", tall=1.0, home="farmland")
def scarecrow(b: Body, rng: random.Random) -> None:
    coat, shirt, straw = b.colour("5f5a46"), b.colour("94503a", 1), "c8a45c"
    pole(b, "6e563e", (0, 0), (0, 0.9), 0.04, grain=0.8)
    pole(b, "6e563e", (-0.56, 0.72), (0.56, 0.72), 0.035, grain=0.8)
    for s in (-1, 1):
        for k in range(7):
            a = -0.7 + 0.23 * k
            b.limb(scaled(straw, rng.uniform(0.8, 1.1)), (s * 0.46, 0.71, 0.016), (s * (0.5 + 0.03 * math.cos(a)), 0.71 + 0.02 * math.sin(a), 0.014), (s * (0.48 + 0.12 * math.cos(a)), 0.7 + 0.1 * math.sin(a), 0.006), joins=0)
    for k in range(13):
        x = -0.13 + 0.022 * k
        b.limb(scaled(straw, rng.uniform(0.8, 1.1)), (x, 0.34, 0.02), (x * 1.1, 0.26, 0.018), (x * 1.4, 0.16 + rng.uniform(0, 0.06), 0.006), joins=0)
    b.part(shirt, (-0.15, 0.32), (-0.15, 0.32), (-0.14, 0.5), (-0.16, 0.76), (0.0, 0.8), (0.16, 0.76), (0.14, 0.5), (0.16, 0.32), (0.16, 0.32), (0.08, 0.34), (0.0, 0.31), (-0.07, 0.34), swell=0.7, grain=0.5)
    for k in range(5):
        b.stripe(scaled(shirt, 0.7), (-0.2, 0.36 + 0.08 * k, 0.012), (0.2, 0.36 + 0.08 * k, 0.012))
        b.stripe(scaled(shirt, 0.7), (-0.12 + 0.06 * k, 0.3, 0.01), (-0.12 + 0.06 * k, 0.8, 0.01))
    for s in (-1, 1):
        b.part(coat, (s * 0.1, 0.79), (s * 0.1, 0.79), (s * 0.3, 0.775), (s * 0.5, 0.76), (s * 0.5, 0.76), (s * 0.5, 0.64), (s * 0.5, 0.64), (s * 0.42, 0.63), (s * 0.3, 0.63), (s * 0.19, 0.6), (s * 0.2, 0.42), (s * 0.23, 0.26), (s * 0.23, 0.26), (s * 0.15, 0.3), (s * 0.1, 0.25), (s * 0.1, 0.25), (s * 0.05, 0.5), (s * 0.04, 0.7), swell=0.6, grain=0.6)
    b.mark("8a7a50", (0.13, 0.4), (0.2, 0.4), (0.2, 0.48), (0.13, 0.48), smooth=False)
    b.limb(straw, (0, 0.78, 0.09), (0, 0.82, 0.07), grain=1)
    b.ball("c9aa78", 0.01, 0.9, 0.1, 0.11, grain=0.6)
    for x in (-0.03, 0.055):
        b.spot("2c241c", x, 0.915, 0.013)
    b.stripe("4a3828", (-0.04, 0.86, 0.008), (0.015, 0.842, 0.009), (0.065, 0.862, 0.008))
    b.spot("a8643c", 0.015, 0.885, 0.014, 0.018)
    b.limb(shirt, (-0.09, 0.81, 0.035), (0, 0.79, 0.04), (0.1, 0.81, 0.035), joins=0)
    b.part("8a6a3c", (-0.21, 0.96), (-0.21, 0.96), (-0.1, 0.98), (0.0, 0.975), (0.12, 0.985), (0.23, 0.97), (0.23, 0.97), (0.1, 0.945), (-0.1, 0.94), grain=1, swell=0.6)
    b.part("8a6a3c", (-0.1, 0.965), (-0.1, 0.965), (-0.075, 1.06), (-0.03, 1.13), (0.03, 1.11), (0.085, 1.06), (0.11, 0.97), (0.11, 0.97), (0, 0.95), grain=1)
    b.stripe("4c3a2c", (-0.12, 0.98, 0.022), (0.0, 0.965, 0.022), (0.13, 0.985, 0.022))


@figure("haystack, hay bale, hay, straw bale, bale, haybale", tall=0.75, home="farmland", group=4)
def haystack(b: Body, rng: random.Random) -> None:
    straw = b.colour("c6a458")
    b.part(scaled(straw, 0.92), (-0.3, 0.0), (-0.3, 0.0), (-0.62, 0.12), (-0.74, 0.5), (-0.62, 0.88), (-0.3, 1.0), (-0.3, 1.0), (0.4, 1.0), (0.4, 1.0), (0.4, 0), (0.4, 0), swell=0.9, grain=1)
    for k in range(9):
        x = -0.62 + 0.11 * k
        b.stripe(scaled(straw, rng.choice((0.74, 0.82, 1.12))), (x + 0.1, 0, 0.012), (x, 0.5, 0.016), (x + 0.1, 1.0, 0.012))
    b.ball(straw, 0.4, 0.5, 0.4, 0.5, swell=0.25, grain=0.9)
    turns = [(0.4 + 0.4 * t * math.cos(36 * t) * 0.98, 0.5 + 0.5 * t * math.sin(36 * t) * 0.98) for t in (0.04 + 0.94 * k / 150 for k in range(151))]
    for k in range(0, 150, 25):
        b.stripe(scaled(straw, 0.76), *((x, y, 0.014) for x, y in turns[k:k + 27]))
    leaves(b, scaled(straw, 0.68), 0.4, 0.5, 0.38, 0.48, rng, leaf=0.05, count=70)
    leaves(b, scaled(straw, 1.2), 0.4, 0.5, 0.38, 0.48, rng, leaf=0.05, count=70)
    for x in (-0.5, -0.1, 0.2, 0.55):
        blades(b, scaled(straw, 0.95), x, -0.01, 6, 0.13, rng, wide=0.012, lean=0.8)
    b.anchor("top", 0.02, 0.97)
    b.anchor("seat", 0.0, 1.05)


@figure("beehive, bee hive, hive, skep", tall=0.6, home="meadow")
def beehive(b: Body, rng: random.Random) -> None:
    straw = b.colour("c39d56")
    for x in (-0.36, 0.36):
        pole(b, "6e563e", (x, 0), (x * 0.94, 0.16), 0.06)
    block(b, "84694a", -0.56, 0.14, 0.56, 0.2)
    rows = 8
    for k in range(rows):
        t = k / rows
        w = 0.46 * math.sqrt(1 - (max(0, t - 0.12) / 0.94) ** 2)
        y = 0.25 + 0.098 * k
        b.limb(scaled(straw, rng.uniform(0.94, 1.06)), (-w, y + 0.01, 0.12), (0, y - 0.015, 0.125), (w, y + 0.01, 0.12), grain=0.9, joins=0)
        dabs(b, scaled(straw, 0.72), [[(x, y - 0.06), (x + 0.012, y - 0.06), (x + 0.03, y + 0.06), (x + 0.018, y + 0.06)] for x in (-w + 0.07 * j for j in range(round(w / 0.035)))])
    b.limb(straw, (-0.15, 1.02, 0.1), (0, 1.0, 0.11), (0.15, 1.02, 0.1), grain=0.9, joins=0)
    b.ball(straw, 0, 1.08, 0.07, 0.05, grain=0.9)
    b.ball("2a2018", 0.0, 0.27, 0.085, 0.065, swell=0.1, joins=0)
    for x, y in ((0.02, 0.22), (-0.3, 0.6), (0.56, 0.72), (0.66, 0.44), (-0.62, 0.8), (0.4, 0.96)):
        b.ball("c9962e", x, y, 0.026, 0.018, joins=0)
        b.spot("2a2018", x - 0.006, y, 0.006, 0.02)
        b.ball("dfe2e0", x - 0.004, y + 0.022, 0.014, 0.012, tilt=30, swell=0.2, joins=0)


@figure("mailbox, letterbox, letter box, post box, postbox, pillar box", tall=0.85, home="road")
def mailbox(b: Body, rng: random.Random) -> None:
    red = b.colour("a83a32")
    pole(b, "7c6146", (0.02, -0.01), (0.02, 0.62), 0.085, grain=0.9)
    plank(b, "7c6146", (-0.1, 0.44), (0.02, 0.6), 0.05)
    plank(b, "8c7052", (-0.36, 0.62), (0.32, 0.62), 0.045)
    b.part(red, (-0.42, 0.64), (-0.42, 0.64), (-0.42, 0.84), (-0.36, 0.95), (-0.26, 1.0), (0.2, 1.0), (0.36, 0.94), (0.36, 0.64), (0.36, 0.64), swell=0.7, shiny=0.35)
    b.part(scaled(red, 0.92), (0.12, 0.64), (0.12, 0.64), (0.12, 0.84), (0.17, 0.97), (0.26, 1.0), (0.35, 0.97), (0.4, 0.84), (0.4, 0.64), (0.4, 0.64), swell=0.2, shiny=0.3)
    b.limb("d8d2c4", (0.22, 0.93, 0.02), (0.3, 0.93, 0.02))
    b.limb("d8d2c4", (-0.12, 0.74, 0.02), (-0.12, 0.94, 0.02))
    b.box("d8b03c", -0.14, 0.94, 0.02, 1.04)
    b.limb(scaled(red, 0.7), (-0.42, 0.65, 0.02), (0.4, 0.65, 0.02))
    blades(b, "6d8545", 0.03, -0.01, 9, 0.2, rng, wide=0.018)
    b.anchor("top", -0.05, 0.995)


@figure("snowman, snow man", tall=0.9, home="snow")
def snowman(b: Body, rng: random.Random) -> None:
    snow, scarf = b.colour("e4e8ec"), b.colour("a83c38", 1)
    b.grain = 0.3
    for s in (-1, 1):
        with b.far(0.9):
            b.limb("5a4634", (s * 0.16, 0.58, 0.025), (s * 0.34, 0.64, 0.02), (s * 0.52, 0.76, 0.014))
            b.limb("5a4634", (s * 0.42, 0.69, 0.014), (s * 0.46, 0.78, 0.01))
            b.limb("5a4634", (s * 0.44, 0.7, 0.014), (s * 0.55, 0.69, 0.01))
    b.ball(snow, 0, 0.0, 0.44, 0.06, swell=0.4)
    b.ball(snow, 0, 0.24, 0.34, 0.27)
    b.ball(snow, 0.0, 0.575, 0.245, 0.22, joins=0.02)
    b.ball(snow, 0.01, 0.86, 0.165, 0.16, joins=0.02)
    for y in (0.5, 0.6):
        b.ball("2a2828", 0.03, y, 0.022, grain=0, joins=0)
    b.ball("2a2828", 0.03, 0.36, 0.022, joins=0)
    for x in (-0.035, 0.085):
        b.ball("242222", x, 0.9, 0.018, joins=0, shiny=0.4)
    for k in range(5):
        a = -2.3 + 0.36 * k
        b.ball("2a2828", 0.035 + 0.085 * math.cos(a), 0.86 + 0.085 * math.sin(a), 0.011, joins=0)
    b.limb("d0762c", (0.03, 0.865, 0.045), (0.12, 0.855, 0.03), (0.2, 0.85, 0.006), joins=0)
    b.limb(scarf, (0.09, 0.71, 0.08), (0.13, 0.58, 0.085), (0.12, 0.46, 0.08), blunt=True, joins=0)
    for y in (0.5, 0.6):
        b.stripe(scaled(scarf, 1.5), (0.05, y, 0.014), (0.2, y, 0.014))
    b.limb(scarf, (-0.16, 0.75, 0.07), (0.0, 0.715, 0.085), (0.17, 0.75, 0.07), joins=0)
    b.part("2c2a2c", (-0.14, 0.99), (-0.14, 0.99), (-0.13, 1.19), (-0.13, 1.19), (0.0, 1.205), (0.14, 1.19), (0.14, 1.19), (0.15, 0.99), (0.15, 0.99), joins=0)
    b.stripe(scaled(scarf, 0.9), (-0.15, 1.03, 0.05), (0, 1.015, 0.05), (0.16, 1.03, 0.05))
    b.limb("2c2a2c", (-0.22, 0.99, 0.03), (0.005, 0.972, 0.04), (0.23, 0.99, 0.03), joins=0)


@figure("wheelbarrow, barrow", tall=0.55, home="farmland")
def wheelbarrow(b: Body, rng: random.Random) -> None:
    tray, wood = b.colour("4d6a58"), "8d6a48"
    with b.far(0.7):
        pole(b, wood, (-1.0, 0.58), (0.62, 0.24), 0.05)
        pole(b, "4a4a48", (-0.3, 0.4), (-0.36, 0.02), 0.045)
    b.ball("34302e", 0.66, 0.23, 0.23)
    b.spot("6a6660", 0.66, 0.23, 0.15)
    b.spot("4a7040", 0.66, 0.23, 0.13)
    for k in range(5):
        a = math.tau * k / 5
        b.stripe("8a867e", (0.66, 0.23, 0.025), (0.66 + 0.15 * math.cos(a), 0.23 + 0.15 * math.sin(a), 0.025))
    b.ball("9a968e", 0.66, 0.23, 0.04)
    for x, y, r in ((-0.3, 0.86, 0.16), (0.0, 0.92, 0.18), (0.28, 0.86, 0.15), (-0.12, 0.8, 0.16)):
        b.ball("6d5a40", x, y, r, r * 0.7, grain=1)
    for x, y in ((-0.2, 1.0), (0.16, 1.02), (0.0, 1.06)):
        blades(b, "6d8a45", x, y - 0.12, 6, 0.2, rng, wide=0.03)
    b.anchor("inside", 0.02, 0.7)
    b.anchor("seat", -0.02, 0.92)
    wall(b, tray, (-0.5, 0.84), (0.58, 0.9), (0.3, 0.4), (-0.34, 0.42), faces=(0, -0.1), grain=0.2)
    b.limb(scaled(tray, 1.12), (-0.53, 0.84, 0.05), (0.0, 0.86, 0.05), (0.61, 0.9, 0.05))
    b.stripe(scaled(tray, 0.8), (-0.5, 0.6, 0.01), (0.6, 0.62, 0.01))
    pole(b, wood, (-1.05, 0.55), (0.7, 0.22), 0.055)
    b.limb("2c2a28", (-1.08, 0.555, 0.07), (-0.88, 0.52, 0.07))
    pole(b, "5a5a56", (-0.26, 0.4), (-0.34, 0.0), 0.05)
    pole(b, "5a5a56", (-0.02, 0.36), (-0.34, 0.03), 0.035)


@figure("barrel, wooden barrel, keg, cask, wine barrel", tall=0.55, home="farmland")
def barrel(b: Body, rng: random.Random) -> None:
    wood, iron = b.colour("8a6038"), "55524e"
    outline: list[Point] = [(-0.36, 0.02), (-0.36, 0.02), (-0.43, 0.3), (-0.45, 0.5), (-0.43, 0.7), (-0.36, 0.96), (-0.36, 0.96), (0.36, 0.96), (0.36, 0.96), (0.43, 0.7), (0.45, 0.5), (0.43, 0.3), (0.36, 0.02), (0.36, 0.02), (0, -0.04)]
    full = b.pose == "filled"
    if full:
        # Open, with somebody in it, of whom its near side hides the legs.
        b.ball(scaled(wood, 0.75), 0, 0.96, 0.36, 0.075, grain=0.6, swell=0.1)
        b.spot("33261c", 0, 0.95, 0.325, 0.058)
        b.anchor("inside", 0.0, 0.55)
        rim = [(0.36 * math.cos(a), 0.96 - 0.075 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
        outline[7:9] = [rim[-1], *reversed(rim), rim[0]]
    b.part(wood, *outline, grain=0.8)
    for k in range(9):
        u = math.sin(math.pi * (k + 0.5 - 4.5) / 9)
        b.stripe(scaled(wood, 0.66), (u * 0.36, 0, 0.008), (u * 0.45, 0.5, 0.01), (u * 0.36, 1.0, 0.008))
    for y, w in ((0.07, 0.06), (0.28, 0.055), (0.7, 0.055), (0.9, 0.06)):
        b.stripe(iron, (-0.5, y + 0.02, w), (0, y - 0.045, w), (0.5, y + 0.02, w))
        b.stripe(scaled(iron, 1.35), (-0.5, y + 0.04, 0.01), (0, y - 0.025, 0.01), (0.5, y + 0.04, 0.01))
    if full:
        return
    b.anchor("inside", 0.0, 0.55)
    b.ball(scaled(wood, 0.75), 0, 0.97, 0.36, 0.075, grain=0.6, swell=0.2)
    b.ball(scaled(wood, 1.12), 0, 0.965, 0.325, 0.06, grain=0.7, swell=0.03)
    for x in (-0.2, -0.07, 0.06, 0.19):
        b.stripe(scaled(wood, 0.8), (x, 0.9, 0.007), (x, 1.04, 0.007))
    b.anchor("top", 0.0, 0.965)
    b.anchor("seat", -0.03, 1.06)


@figure("stone wall, dry stone wall, garden wall", tall=0.45, home="hills")
def stone_wall(b: Body, rng: random.Random) -> None:
    stone = b.colour("938c80")
    wall(b, scaled(stone, 0.6), (-1.6, 0), (1.6, 0), (1.6, 0.82), (-1.6, 0.82))
    for row in range(5):
        x = -1.62
        while x < 1.55:
            w = min(rng.uniform(0.2, 0.36), max(0.12, 1.62 - x))
            y, h = 0.17 * row, 0.17
            b.part(scaled(stone, rng.uniform(0.84, 1.12)), *[p for q in ((x + 0.012, y + 0.01), (x + w - 0.012, y + rng.uniform(0.0, 0.02)), (x + w - 0.01, y + h - 0.01), (x + 0.02, y + h - rng.uniform(0.0, 0.02))) for p in (q, q)], swell=0.5, grain=0.9)
            x += w
    x = -1.6
    while x < 1.5:
        w = rng.uniform(0.13, 0.2)
        b.part(scaled(stone, rng.uniform(0.9, 1.15)), (x, 0.84), (x, 0.84), (x + 0.02, 1.0), (x + w - 0.02, 1.02), (x + w, 0.84), (x + w, 0.84), swell=0.7, grain=0.9)
        x += w
    for x in (-1.3, -0.5, 0.4, 1.2):
        blades(b, "6d8545", x, -0.02, 8, 0.22, rng, wide=0.02)
    b.anchor("top", 0.0, 0.98)
    for name, x in (("seat", -0.1), ("seat 2", 0.72), ("seat 3", -0.92)):
        b.anchor(name, x, 1.1)


@figure("carousel, merry-go-round", tall=1.9, home="street", distance="middle")
def carousel(b: Body, rng: random.Random) -> None:
    red, cream = b.colour("a83e36"), b.colour("e8dcc2", 1)
    gold = "c8a04a"
    drum(b, scaled(red, 0.8), 0, 1.5, 0.0, 0.07)
    drum(b, gold, 0, 1.54, 0.065, 0.085)
    with b.far(0.7):
        for x in (-0.55, -0.3, 0.3, 0.55):
            b.line(gold, 0.016, (x, 0.08), (x, 0.64))
        for x in (-0.42, 0.44):
            horse(b, x, 0.26, 0.62, "d8cebc", "5f7f94")
    drum(b, cream, 0, 0.36, 0.08, 0.62)
    for x in (-0.1, 0.0, 0.1):
        b.box("8fa4ac", x - 0.03, 0.16, x + 0.03, 0.5, shiny=1)
    for x, y, coat, saddle in ((-0.56, 0.2, "4a3a30", "b0443a"), (0.0, 0.24, "ece4d4", "3f6f8a"), (0.56, 0.18, "b08a62", "56804e")):
        b.line(gold, 0.02, (x, 0.08), (x, 0.64))
        horse(b, x, y, 0.72, coat, saddle)
    drum(b, cream, 0, 1.5, 0.62, 0.75)
    drum(b, gold, 0, 1.54, 0.61, 0.63)
    drum(b, gold, 0, 1.54, 0.745, 0.765)
    for k in range(13):
        x = 0.73 * math.sin(math.pi * (k - 6) / 13)
        b.ball(red, x, 0.685, 0.035 * math.cos(math.pi * (k - 6) / 15), 0.035, swell=0.5)
        b.ball("ffe6a8", x, 0.605, 0.014)
        b.glow(x, 0.605, 0.05, "ffd890")
    b.part(red, (-0.8, 0.76), (-0.8, 0.76), (-0.4, 0.9), (-0.05, 1.08), (-0.05, 1.08), (0.05, 1.08), (0.05, 1.08), (0.4, 0.9), (0.8, 0.76), (0.8, 0.76), (0, 0.735), swell=0.7)
    edges = [0.8 * math.sin(math.pi * (k - 5) / 11) for k in range(11)]
    for k in range(0, 10, 2):
        b.mark(cream, (edges[k], 0.7), (edges[k + 1], 0.7), (edges[k + 1] * 0.5, 0.89 - 0.02), (edges[k + 1] * 0.06, 1.1), (edges[k] * 0.06, 1.1), (edges[k] * 0.5, 0.89 - 0.02), smooth=False)
    b.ball(gold, 0, 1.1, 0.035)
    b.glow(0, 0.4, 0.5, "ffc880")


def horse(b: Body, x: float, y: float, size: float, coat: str, saddle: str) -> None:
    """A wooden horse, leaping."""
    with b.placed(x, y, scale=size * 0.5):
        b.joins = 0.03
        b.limb(scaled(coat, 0.6), (-0.3, 0.4, 0.1), (-0.46, 0.28, 0.09), (-0.44, 0.08, 0.04))
        b.limb(coat, (-0.24, 0.36, 0.16), (-0.36, 0.2, 0.08), (-0.54, 0.12, 0.05))
        b.limb(coat, (0.22, 0.34, 0.13), (0.42, 0.26, 0.07), (0.36, 0.08, 0.05))
        b.part(coat, (-0.36, 0.46), (-0.2, 0.54), (0.1, 0.5), (0.28, 0.52), (0.32, 0.38), (0.1, 0.28), (-0.2, 0.3), (-0.36, 0.36))
        b.limb(coat, (0.2, 0.42, 0.24), (0.34, 0.66, 0.16), (0.4, 0.76, 0.13))
        b.limb(coat, (0.38, 0.78, 0.14), (0.5, 0.7, 0.1), (0.58, 0.62, 0.09))
        b.limb(scaled(coat, 0.6), (0.36, 0.86, 0.06), (0.24, 0.72, 0.09), (0.12, 0.54, 0.05))
        b.limb(saddle, (-0.12, 0.56, 0.06), (0.0, 0.5, 0.1), (0.14, 0.55, 0.06))
        b.limb(saddle, (0.0, 0.5, 0.16), (0.02, 0.34, 0.1), joins=0)
        b.joins = 0.0


@figure("ice castle, ice palace, snow castle, frozen castle", tall=2.4, home="snow", distance="middle")
def ice_castle(b: Body, rng: random.Random) -> None:
    ice = b.colour("a9c8d8")

    def spike(x: float, w: float, y: float, top: float, tone: float) -> None:
        a, code = w / 2, scaled(ice, tone)
        b.face(scaled(code, 0.86), (x - a, 0.02), (x - 0.2 * a, 0), (x - 0.2 * a, y), (x - a, y), faces=(-0.6, 0), shiny=0.7)
        b.face(code, (x - 0.2 * a, 0), (x + 0.5 * a, 0), (x + 0.5 * a, y), (x - 0.2 * a, y), faces=(0, 0), shiny=0.7)
        b.face(scaled(code, 1.08), (x + 0.5 * a, 0), (x + a, 0.02), (x + a, y), (x + 0.5 * a, y), faces=(0.65, 0), shiny=0.7)
        for p, q, side, t in ((-1.25, -0.25, -0.6, 0.9), (-0.25, 0.6, 0.0, 1.1), (0.6, 1.25, 0.6, 1.2)):
            b.face(scaled(code, t), (x + p * a, y - 0.01), (x + q * a, y - 0.02), (x, top), faces=(side, 0.3), shiny=0.8)

    with b.far(0.86):
        spike(-0.2, 0.14, 0.6, 0.92, 0.92)
        spike(0.22, 0.14, 0.66, 1.0, 0.92)
        spike(0.0, 0.2, 0.8, 1.22, 0.96)
    spike(-0.42, 0.14, 0.46, 0.76, 0.96)
    spike(0.42, 0.14, 0.5, 0.8, 0.96)
    b.face(ice, (-0.4, 0), (0.4, 0), (0.4, 0.34), (-0.4, 0.34), shiny=0.6)
    for k in range(8):
        x = -0.36 + 0.1 * k
        b.mark(scaled(ice, rng.choice((0.9, 1.12, 1.18))), (x, 0), (x + 0.06, 0), (x + 0.02, 0.34), smooth=False)
    b.face(scaled(ice, 1.1), (-0.14, 0), (0.14, 0), (0.14, 0.36), (0.0, 0.54), (-0.14, 0.36), shiny=0.6)
    b.mark(scaled(ice, 0.6), *arch(0, 0, 0.16, 0.28, pointed=True), smooth=False)
    b.mark(scaled(ice, 0.34), *arch(0, 0, 0.11, 0.24, pointed=True), smooth=False)
    b.glow(0, 0.14, 0.2, "bfe6ff")
    spike(-0.27, 0.11, 0.34, 0.56, 1.05)
    spike(0.27, 0.11, 0.34, 0.56, 1.05)
    spike(-0.62, 0.12, 0.24, 0.46, 1.0)
    spike(0.62, 0.12, 0.26, 0.48, 1.0)
    for x, r in ((-0.6, 0.3), (0.0, 0.4), (0.6, 0.3), (-0.3, 0.22), (0.32, 0.24)):
        b.ball("e6ecf0", x, -0.01, r, 0.055, grain=0.3, swell=0.6)
    b.glow(0, 0.6, 0.5, "9cd0f0")
