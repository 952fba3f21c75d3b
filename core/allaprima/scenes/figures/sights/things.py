"""Telescopes, flags, umbrellas, presents and other single things that lie or stand about."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import block, pole, wall
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("telescope, spyglass", tall=0.95, home="hills")
def telescope(b: Body, rng: random.Random) -> None:
    tube, steel = b.colour("d8d2c4"), "3a3c40"
    with b.far(0.7):
        pole(b, steel, (-0.04, 0.56), (0.06, 0.05), 0.04)
    for x in (-0.34, 0.36):
        pole(b, steel, (0, 0.58), (x, 0.0), 0.05, 0.036)
    b.line(steel, 0.018, (-0.18, 0.28), (0.19, 0.28))
    b.limb(steel, (0, 0.52, 0.1), (0, 0.66, 0.09), blunt=True)
    with b.placed(0.0, 0.72, tilt=38):
        b.limb(steel, (-0.62, -0.05, 0.06), (-0.62, 0.06, 0.06), blunt=True)
        b.limb(steel, (-0.66, 0, 0.07), (-0.48, 0, 0.09), blunt=True, shiny=0.4)
        b.limb(tube, (-0.5, 0, 0.13), (0.46, 0, 0.15), blunt=True, shiny=0.5)
        b.limb(steel, (0.42, 0, 0.18), (0.6, 0, 0.185), blunt=True, shiny=0.3)
        b.stripe("56585c", (0.57, -0.1, 0.03), (0.57, 0.1, 0.03))
        for x in (-0.3, 0.1):
            b.limb(steel, (x, 0, 0.165), (x + 0.05, 0, 0.165), blunt=True)
        b.limb(steel, (-0.3, 0.13, 0.045), (0.02, 0.13, 0.05), blunt=True)
        for x in (-0.26, -0.04):
            b.line(steel, 0.02, (x, 0.07), (x, 0.12))
        b.ball(steel, -0.44, -0.075, 0.03)


@figure("flag, flag pole, flagpole, banner", tall=1.6, home="hills")
def flag(b: Body, rng: random.Random) -> None:
    red = b.colour("a83a34")
    pole(b, "cfc8ba", (-0.3, 0), (-0.3, 1.08), 0.03, 0.022, grain=0.1)
    b.ball("c09a48", -0.3, 1.09, 0.024, shiny=0.7)
    top = [(-0.29, 1.04), (-0.14, 1.08), (0.06, 1.03), (0.24, 1.0), (0.42, 1.04), (0.52, 1.02)]
    low = [(x * 0.98 - 0.004, y - 0.38 - 0.02 * k % 0.03) for k, (x, y) in enumerate(top)]
    b.part(red, top[0], *top, top[-1], low[-1], low[-1], *low[-2:0:-1], low[0], low[0], swell=0.25, joins=0)
    if len(b.coat) > 1:
        band = b.coat[1]
        b.stripe(band, *((x, y - 0.19, 0.13) for x, y in top))
    for x, tone in ((-0.2, 0.84), (0.12, 1.1), (0.3, 0.8), (0.45, 1.08)):
        code = scaled(red, tone)
        if len(b.coat) < 2:
            b.stripe(code, (x, 1.1, 0.03), (x + 0.02, 0.85, 0.06), (x - 0.01, 0.6, 0.03))
    b.ball("8c867a", -0.3, 0.01, 0.1, 0.04, grain=0.8)


@figure("suitcase, luggage, travel bag", tall=0.5, home="road")
def suitcase(b: Body, rng: random.Random) -> None:
    leather, dark = b.colour("8c5a36"), "4a3222"
    b.limb(dark, (-0.16, 0.84, 0.05), (-0.13, 0.98, 0.05), (0.0, 1.0, 0.06), (0.13, 0.98, 0.05), (0.16, 0.84, 0.05))
    wall(b, scaled(leather, 0.9), (0.66, 0.02), (0.82, 0.07), (0.82, 0.82), (0.66, 0.84), faces=(0.75, 0), grain=0.4)
    b.part(leather, (-0.68, 0.06), (-0.64, 0.01), (0.62, 0.01), (0.67, 0.06), (0.67, 0.8), (0.62, 0.86), (-0.64, 0.86), (-0.68, 0.8), swell=0.12, grain=0.5, shiny=0.15)
    b.stripe(scaled(leather, 0.6), (-0.7, 0.6, 0.016), (0.7, 0.6, 0.016))
    for x in (-0.4, 0.4):
        b.mark(dark, (x - 0.05, 0), (x + 0.05, 0), (x + 0.05, 0.9), (x - 0.05, 0.9), smooth=False)
        b.mark("b8944a", (x - 0.065, 0.52), (x + 0.065, 0.52), (x + 0.065, 0.66), (x - 0.065, 0.66), smooth=False)
        b.mark(dark, (x - 0.03, 0.55), (x + 0.03, 0.55), (x + 0.03, 0.63), (x - 0.03, 0.63), smooth=False)
    for x, y in ((-0.64, 0.05), (0.63, 0.05), (-0.64, 0.82), (0.63, 0.82)):
        b.spot(dark, x, y, 0.11, 0.11)
    b.mark("c8bfa6", (-0.2, 0.2), (0.14, 0.17), (0.16, 0.38), (-0.18, 0.41), smooth=False)
    b.mark("5f7f8c", (-0.17, 0.24), (0.11, 0.21), (0.115, 0.28), (-0.165, 0.31), smooth=False)
    b.spot("a8503c", 0.06, 0.33, 0.03)
    b.anchor("top", 0.0, 0.86)
    b.anchor("seat", -0.08, 0.95)


@figure("umbrella, open umbrella, brolly", tall=0.6, home="street")
def umbrella(b: Body, rng: random.Random) -> None:
    red = b.colour("a83a38")
    # It lies open on the ground, on its rim and its handle.
    with b.placed(-0.2, 0.6, tilt=62):
        pole(b, "4a4644", (0, 0.0), (0, -0.86), 0.022)
        b.limb("6a4a30", (0, -0.84, 0.036), (0.02, -0.93, 0.036), (0.08, -0.93, 0.036), (0.1, -0.86, 0.034))
        b.ball(scaled(red, 0.45), 0, -0.02, 0.64, 0.13, swell=0.1)
        for x in (-0.6, -0.3, 0.3, 0.6):
            b.line("a09c96", 0.008, (0, 0.06), (x, -0.02 - 0.07 * math.cos(x * 2)), smooth=False)
            b.line("a09c96", 0.006, (0, -0.2), (x * 0.5, -0.0), smooth=False)
        pole(b, "4a4644", (0, 0.05), (0, -0.3), 0.022)
        ribs = [(0.64 * math.sin(math.pi * (k - 3) / 6), -0.02 + 0.1 * math.cos(math.pi * (k - 3) / 6)) for k in range(7)]
        low: list[Point] = []
        for (x0, y0), (x1, y1) in zip(ribs[::-1], ribs[-2::-1], strict=False):
            low += [((x0 + x1) / 2, (y0 + y1) / 2 + 0.025), (x1, y1), (x1, y1)]
        b.part(red, (-0.64, -0.02), (-0.64, -0.02), (-0.56, 0.16), (-0.3, 0.36), (0, 0.42), (0.3, 0.36), (0.56, 0.16), (0.64, -0.02), (0.64, -0.02), *low[:-2], swell=0.8, joins=0, shiny=0.15)
        for x, y in ribs[1:-1]:
            b.stripe(scaled(red, 0.72), (x, y, 0.008), (x * 0.75, y + 0.22, 0.008), (0, 0.43, 0.006))
        b.limb("4a4644", (0, 0.41, 0.026), (0, 0.5, 0.014))


@figure("ball of yarn, yarn ball, ball of wool, wool ball", tall=0.24, home="room")
def ball_of_yarn(b: Body, rng: random.Random) -> None:
    wool = b.colour("c8506a")
    b.limb(scaled(wool, 0.8), (0.3, 0.1, 0.05), (0.62, 0.03, 0.045), (0.85, 0.06, 0.045), (1.05, 0.025, 0.04), joins=0)
    b.ball(wool, 0.0, 0.48, 0.48, grain=0.5)
    for k, turn in enumerate((20, 20, 20, 20, -50, -50, -50, -50, 80, 80, 80)):
        off = (-0.3, -0.1, 0.1, 0.3)[k % 4]
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        reach = math.sqrt(0.45 * 0.45 - off * off)
        points = [(u, off + 0.14 * (1 - (u / reach) ** 2)) for u in (-reach, -reach / 2, 0.0, reach / 2, reach)]
        shade = scaled(wool, rng.choice((0.72, 0.84, 1.16)))
        b.stripe(shade, *((u * c - v * s, 0.48 + u * s + v * c, 0.03) for u, v in points))


@figure("guitar, acoustic guitar", tall=0.85, home="beach")
def guitar(b: Body, rng: random.Random) -> None:
    wood = b.colour("b97c42")
    with b.far(0.85):
        for x, y, w, h in ((0.52, 0.2, 0.26, 0.28), (0.34, 0.1, 0.3, 0.18)):
            b.part("8c857a", *[(x + w * rng.uniform(0.9, 1.08) * math.cos(a), max(0.0, y + h * rng.uniform(0.9, 1.08) * math.sin(a))) for a in (math.tau * k / 9 for k in range(9))], grain=1)
    with b.placed(-0.06, 0.0, tilt=-13):
        body = [(0, 0.0), (-0.16, 0.015), (-0.245, 0.11), (-0.225, 0.22), (-0.15, 0.29), (-0.175, 0.38), (-0.16, 0.45), (-0.07, 0.485), (0, 0.48), (0.07, 0.485), (0.16, 0.45), (0.175, 0.38), (0.15, 0.29), (0.225, 0.22), (0.245, 0.11), (0.16, 0.015)]
        with b.far(0.7):
            b.part(scaled(wood, 0.5), *[(x + 0.035, y + 0.005) for x, y in body], swell=0.3)
        b.part(scaled(wood, 0.5), *body, swell=0.1, shiny=0.4)
        b.part(wood, *[(x * 0.95, 0.242 + (y - 0.242) * 0.955) for x, y in body], swell=0.08, shiny=0.5, grain=0.25)
        b.spot("3a2416", 0, 0.33, 0.082)
        b.spot(scaled(wood, 0.7), 0, 0.33, 0.076)
        b.spot("241a14", 0, 0.33, 0.065)
        b.mark("4e3424", (0.05, 0.29), (0.11, 0.22), (0.15, 0.18), (0.12, 0.27), (0.08, 0.32))
        b.mark("38261a", (-0.1, 0.125), (0.1, 0.125), (0.1, 0.155), (-0.1, 0.155), smooth=False)
        b.limb("33241a", (0, 0.38, 0.065), (0, 0.87, 0.052), blunt=True, swell=0.4)
        for k in range(11):
            y = 0.44 + 0.46 * (1 - 0.93 ** (k * 1.6)) * 0.95
            b.stripe("b8b0a0", (-0.04, y, 0.005), (0.04, y, 0.005))
        b.part("6b4a2e", (-0.027, 0.86), (-0.027, 0.86), (-0.05, 0.92), (-0.045, 1.02), (-0.045, 1.02), (0, 1.035), (0.045, 1.02), (0.045, 1.02), (0.05, 0.92), (0.027, 0.86), (0.027, 0.86), swell=0.3, shiny=0.4)
        for k in range(3):
            for s in (-1, 1):
                b.ball("d2cdc0", s * 0.06, 0.915 + 0.04 * k, 0.014, 0.011, shiny=0.5)
        for k in range(6):
            x = -0.02 + 0.008 * k
            b.line("d8d2c4", 0.003, (x * 1.3, 0.14), (x, 0.88))


@figure("gift, present, gift box, parcel, birthday present, christmas present", tall=0.4, home="snow", group=2)
def gift(b: Body, rng: random.Random) -> None:
    paper, ribbon = b.colour(rng.choice(("9c3a3a", "3f6a5c", "44607e"))), b.colour("d8b458", 1)
    wall(b, paper, (-0.46, 0), (0.3, 0), (0.3, 0.58), (-0.46, 0.58), faces=(-0.1, 0), grain=0.15)
    b.mark(ribbon, (-0.15, 0), (-0.01, 0), (-0.01, 0.6), (-0.15, 0.6), smooth=False)
    wall(b, paper, (0.3, 0), (0.5, 0.06), (0.5, 0.6), (0.3, 0.58), faces=(0.75, 0), grain=0.15)
    b.mark(ribbon, (0.38, 0), (0.43, 0), (0.43, 0.62), (0.38, 0.62), smooth=False)
    wall(b, paper, (-0.49, 0.56), (0.32, 0.56), (0.32, 0.7), (-0.49, 0.7), faces=(-0.1, 0.05), grain=0.15)
    b.mark(ribbon, (-0.16, 0.5), (-0.0, 0.5), (-0.0, 0.72), (-0.16, 0.72), smooth=False)
    wall(b, paper, (0.32, 0.56), (0.53, 0.6), (0.53, 0.72), (0.32, 0.7), faces=(0.75, 0), grain=0.15)
    b.mark(ribbon, (0.395, 0.5), (0.45, 0.5), (0.45, 0.75), (0.395, 0.75), smooth=False)
    wall(b, paper, (-0.49, 0.7), (0.32, 0.7), (0.53, 0.72), (-0.26, 0.75), faces=(0, 0.85), grain=0.15)
    for s in (-1, 1):
        with b.placed(-0.02, 0.73, flip=s < 0):
            b.part(scaled(ribbon, 0.9), (0, 0.02), (0.12, -0.02), (0.26, -0.03), (0.3, -0.03), (0.22, 0.02), (0.06, 0.06), swell=0.4)
            b.part(ribbon, (0.0, 0.02), (0.1, 0.13), (0.24, 0.2), (0.33, 0.16), (0.32, 0.07), (0.18, 0.03), swell=0.7, shiny=0.3, joins=0)
            b.mark(scaled(ribbon, 0.62), (0.1, 0.07), (0.2, 0.12), (0.27, 0.12), (0.26, 0.08), (0.16, 0.055))
    b.ball(ribbon, -0.02, 0.765, 0.06, 0.05, shiny=0.3, joins=0)
    b.anchor("top", 0.0, 0.735)


@figure("meteor, comet, shooting star, falling star, asteroid, meteorite", tall=0.6, home="stars", poses="flying@air floating@space", distance="far")
def meteor(b: Body, rng: random.Random) -> None:
    rock = b.colour("6e5c50")
    with b.placed(0.42, 0.26, tilt=-32):
        for w, reach, code in ((0.2, 1.5, "cf6a30"), (0.175, 1.36, "dc7c34"), (0.15, 1.2, "e88f3e"), (0.125, 1.05, "f0a44c"), (0.1, 0.9, "f7bc62"), (0.07, 0.7, "fbd68c"), (0.045, 0.5, "fff0c8")):
            b.face(code, (0.1, w * 0.7), (-0.1, w), (-0.45 * reach, w * 0.6), (-reach, 0.0), (-reach, 0.0), (-0.5 * reach, -w * 0.5), (-0.1, -w), (0.1, -w * 0.7), (0.17, 0), smooth=True)
        for k in range(8):
            x = -0.5 - 0.12 * k
            b.ball("f7bc5c", x, rng.uniform(-0.14, 0.14) * (1.1 + 0.5 * x), 0.012)
        points = [(0.13 * rng.uniform(0.85, 1.12) * math.cos(a), 0.13 * rng.uniform(0.85, 1.12) * math.sin(a)) for a in (math.tau * k / 9 for k in range(9))]
        b.part(rock, *[p for p in points for _ in (0, 1)], grain=1, joins=0)
        b.mark("f0903c", (0.05, 0.2), (0.11, 0.07), (0.115, -0.06), (0.05, -0.2), (0.2, -0.2), (0.2, 0.2))
        b.spot("4c3e36", -0.04, 0.04, 0.03, 0.025)
        b.spot("4c3e36", 0.0, -0.06, 0.02)
        for t in (0.0, 0.22, 0.5, 0.85):
            b.glow(-t, 0, 0.26 * (1.2 - t), "ffa850")


@figure("satellite dish, radio telescope, dish antenna, antenna", tall=1.8, home="hills", distance="middle")
def dish(b: Body, rng: random.Random) -> None:
    white = b.colour("d6d2c8")
    steel = "8e8c88"
    for p, q in (((-0.22, 0), (-0.05, 0.42)), ((0.22, 0), (0.05, 0.42)), ((-0.16, 0.14), (0.12, 0.3)), ((0.16, 0.14), (-0.12, 0.3)), ((0, 0), (0, 0.44))):
        pole(b, steel, p, q, 0.03)
    block(b, "9c968a", -0.3, 0, 0.3, 0.05)
    b.limb(steel, (0, 0.4, 0.14), (0.0, 0.52, 0.12), blunt=True)
    with b.placed(0.0, 0.62, tilt=-40):
        b.part(scaled(white, 0.86), (-0.56, 0.12), (-0.56, 0.12), (-0.36, -0.08), (0, -0.17), (0.36, -0.08), (0.56, 0.12), (0.56, 0.12), (0, 0.2), grain=0.2)
        for k in (-0.3, -0.1, 0.1, 0.3):
            b.stripe(scaled(white, 0.66), (k * 1.7, 0.14, 0.01), (k, -0.05, 0.01), (k * 0.2, -0.18, 0.01))
        b.ball(white, 0, 0.12, 0.56, 0.15, swell=0.2)
        b.ball(scaled(white, 0.84), 0, 0.12, 0.53, 0.135, swell=0.05, joins=0)
        b.mark(scaled(white, 0.96), (-0.53, 0.12), (-0.3, 0.02), (0, -0.015), (0.3, 0.02), (0.53, 0.12), (0.3, 0.08), (0.0, 0.06), (-0.3, 0.08))
        for a in (-1.1, -0.5, 0.0, 0.5, 1.1):
            b.stripe(scaled(white, 0.7), (0.53 * math.sin(a), 0.12 + 0.135 * math.cos(a), 0.006), (0.2 * math.sin(a), 0.06, 0.006), (-0.53 * math.sin(a) * 0.2, 0.02, 0.006))
        for x in (-0.42, 0.0, 0.42):
            b.line(steel, 0.014, (x, 0.09 if x else 0.0), (0, 0.56))
        b.limb(steel, (0, 0.52, 0.07), (0, 0.6, 0.05), blunt=True)


@figure("solar panel, solar panels, photovoltaic panel", tall=0.9, home="meadow", group=4)
def solar_panel(b: Body, rng: random.Random) -> None:
    cell = b.colour("2c3f5c")
    with b.far(0.7):
        for x in (-0.5, 0.6):
            pole(b, "8e8c88", (x, 0.04), (x, 0.8), 0.04)
    for x in (-0.6, 0.5):
        pole(b, "9a9894", (x, 0), (x, 0.4), 0.045)
    corners = (-0.95, 0.2), (0.8, 0.2), (0.95, 0.95), (-0.8, 0.95)
    b.face("c4c6c6", (-0.985, 0.17), (0.82, 0.17), (0.985, 0.98), (-0.82, 0.98), faces=(0, 0.4), shiny=0.3)
    b.face(cell, *corners, faces=(0.05, 0.45), shiny=0.5)
    for k in range(1, 8):
        t = k / 8
        b.stripe("8c9cac" if k % 2 == 0 else scaled(cell, 1.5), (-0.95 + 1.75 * t, 0.2, 0.012), (-0.8 + 1.75 * t, 0.95, 0.012))
    for k in range(1, 5):
        y = 0.2 + 0.15 * k
        b.stripe(scaled(cell, 1.5), (-1, y, 0.01), (1, y, 0.01))
    b.mark(scaled(cell, 1.28), (-0.5, 0.2), (-0.2, 0.2), (0.5, 0.95), (0.2, 0.95), smooth=False)


@figure("globe, terrestrial globe", tall=0.55, home="meadow")
def globe(b: Body, rng: random.Random) -> None:
    sea, land, brass = b.colour("4d7f9c"), "8fa05c", "a8863e"
    b.limb("5f4028", (0, 0.02, 0.5), (0, 0.06, 0.46), blunt=True)
    b.ball("6b4a2e", 0, 0.07, 0.26, 0.05, shiny=0.3)
    b.limb("6b4a2e", (0, 0.06, 0.14), (0, 0.14, 0.06), (0, 0.2, 0.07), blunt=True, shiny=0.3)
    with b.placed(0, 0.62, tilt=-23):
        b.limb(brass, (0.0, 0.43, 0.03), (-0.3, 0.31, 0.03), (-0.43, 0.0, 0.03), (-0.3, -0.31, 0.03), (0.0, -0.43, 0.03), shiny=0.6)
        b.ball(sea, 0, 0, 0.385, shiny=0.5)
        b.mark(land, (-0.1, 0.3), (0.02, 0.33), (0.1, 0.28), (0.2, 0.3), (0.26, 0.22), (0.2, 0.16), (0.12, 0.2), (0.06, 0.15), (-0.02, 0.19), (-0.1, 0.16), (-0.13, 0.24))
        b.mark("b49c5e", (-0.06, 0.13), (0.06, 0.14), (0.15, 0.1), (0.2, 0.02), (0.14, -0.04), (0.11, -0.16), (0.05, -0.24), (0.0, -0.18), (-0.01, -0.05), (-0.1, -0.01), (-0.13, 0.06))
        b.mark(land, (-0.36, 0.18), (-0.28, 0.24), (-0.22, 0.2), (-0.26, 0.12), (-0.3, 0.06), (-0.26, 0.0), (-0.22, -0.06), (-0.24, -0.16), (-0.29, -0.2), (-0.33, -0.08), (-0.4, 0.05))
        b.mark("b0a066", (0.27, -0.1), (0.34, -0.08), (0.36, -0.16), (0.3, -0.19))
        b.spot("e6e6e0", 0, -0.385, 0.14, 0.04)
        b.spot("e6e6e0", 0, 0.38, 0.12, 0.035)
        for y in (-0.2, 0.0, 0.2):
            half = math.sqrt(0.385 ** 2 - y * y)
            b.stripe("a8c0cc", (-half, y + 0.02, 0.004), (0, y - 0.025, 0.004), (half, y + 0.02, 0.004))
        for y in (-0.43, 0.43):
            b.ball(brass, 0, y * 0.97, 0.025, shiny=0.6)


@figure("hourglass, sandglass, sand timer", tall=0.5, home="dunes")
def hourglass(b: Body, rng: random.Random) -> None:
    wood, sand = b.colour("7a5230"), "d8b878"
    with b.far(0.7):
        for x in (-0.1, 0.14):
            pole(b, wood, (x, 0.08), (x, 0.94), 0.03)
    glass = [(-0.24, 0.1), (-0.26, 0.24), (-0.2, 0.38), (-0.04, 0.5), (-0.2, 0.62), (-0.26, 0.76), (-0.24, 0.9), (0, 0.92), (0.24, 0.9), (0.26, 0.76), (0.2, 0.62), (0.04, 0.5), (0.2, 0.38), (0.26, 0.24), (0.24, 0.1), (0, 0.08)]
    b.part("c2ced0", *glass, shiny=1, swell=0.8)
    b.mark(sand, (-0.23, 0.7), (-0.23, 0.7), (0, 0.67), (0.23, 0.7), (0.23, 0.7), (0.18, 0.615), (0.03, 0.5), (-0.03, 0.5), (-0.18, 0.615))
    b.mark(sand, (-0.26, 0.2), (-0.26, 0.2), (-0.1, 0.27), (0, 0.33), (0.1, 0.27), (0.26, 0.2), (0.26, 0.2), (0.24, 0.07), (-0.24, 0.07))
    b.stripe(sand, (0, 0.52, 0.014), (0, 0.3, 0.012))
    b.stripe("eef2f2", (-0.2, 0.86, 0.02), (-0.22, 0.76, 0.03), (-0.17, 0.66, 0.01))
    b.stripe("eef2f2", (-0.16, 0.36, 0.01), (-0.21, 0.27, 0.03), (-0.2, 0.17, 0.02))
    for x in (-0.33, 0.33):
        b.limb(wood, (x, 0.06, 0.05), (x, 0.3, 0.034), (x, 0.5, 0.055), (x, 0.7, 0.034), (x, 0.94, 0.05), shiny=0.3)
    for y in (0.04, 0.96):
        b.limb(wood, (-0.38, y, 0.085), (0.38, y, 0.085), shiny=0.3)
        b.stripe(scaled(wood, 1.3), (-0.4, y + 0.012, 0.01), (0.4, y + 0.012, 0.01))


@figure("message in a bottle, bottle", tall=0.35, home="beach", poses="standing floating@water")
def bottle(b: Body, rng: random.Random) -> None:
    glass = b.colour("6f9484")
    with b.placed(0.0, 0.3 if b.pose != "floating" else 0.2, scale=1.1, tilt=14):
        b.part(glass, (-0.56, -0.18), (-0.6, 0), (-0.56, 0.18), (0.1, 0.19), (0.26, 0.1), (0.34, 0.065), (0.5, 0.06), (0.5, 0.06), (0.5, -0.06), (0.5, -0.06), (0.34, -0.065), (0.26, -0.1), (0.1, -0.19), shiny=1)
        b.mark("d8c49c", (-0.4, -0.09), (-0.4, 0.09), (0.06, 0.11), (0.06, -0.07), smooth=False)
        b.stripe("b89c70", (-0.16, -0.1, 0.03), (-0.16, 0.1, 0.03))
        b.stripe("d6e2da", (-0.52, 0.13, 0.02), (-0.2, 0.145, 0.03), (0.12, 0.13, 0.01))
        b.limb(glass, (0.46, 0, 0.15), (0.5, 0, 0.15), blunt=True, shiny=1)
        b.limb("a8845a", (0.5, 0, 0.1), (0.6, 0, 0.11), blunt=True, grain=0.6)
    if b.pose != "floating":
        b.part("cdb58a", (-0.95, 0.0), (-0.7, 0.07), (-0.4, 0.12), (-0.1, 0.07), (0.2, 0.05), (0.6, 0.0), (0.2, -0.04), (-0.5, -0.05), grain=0.7, swell=0.4)
