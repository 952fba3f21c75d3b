"""Plants in pots, instruments, books, toys and other things that stand in rooms; drawn in metres."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.joinery import (
    back_chair,
    bar,
    legs,
    panel,
    pot,
    side_chair,
    top,
)
from allaprima.scenes.figures.sights.masonry import block, wall
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "b2b5b6"
BRASS = "b0894a"


@figure("vase, vase with flowers, flower vase, vase of flowers", tall=0.35, home="room")
def vase(b: Body, rng: random.Random) -> None:
    clay, bloom = b.colour("8fa3a0"), b.colour("c98a82", 1)
    heads = ((-0.25, 0.84, 0.1), (0.24, 0.86, 0.1), (-0.12, 1.0, 0.095), (0.12, 1.03, 0.095), (0.0, 0.86, 0.11), (-0.2, 0.68, 0.085), (0.22, 0.69, 0.085))
    for x, y, _ in heads:
        b.limb("55733f", (x * 0.1, 0.4, 0.014), (x * 0.5, y * 0.75, 0.013), (x, y, 0.012))
    for x, y, turn in ((-0.2, 0.56, 150), (0.2, 0.56, 30), (-0.27, 0.72, 165), (0.28, 0.74, 15), (-0.06, 0.72, 110), (0.08, 0.7, 70), (-0.13, 0.5, 190), (0.13, 0.5, -10)):
        with b.placed(x * 0.6, y, tilt=turn):
            b.part(scaled("5d7d48", rng.uniform(0.85, 1.1)), (0, 0), (0, 0), (0.07, 0.04), (0.16, 0.03), (0.24, 0), (0.24, 0), (0.16, -0.03), (0.07, -0.04), swell=0.5)
    for x, y, r in heads:
        code = scaled(bloom, rng.uniform(0.92, 1.12))
        for k in range(7):
            a = math.tau * k / 7 + x * 9
            b.ball(code, x + 0.55 * r * math.cos(a), y + 0.5 * r * math.sin(a), 0.5 * r, 0.46 * r, swell=0.6)
        for k in range(4):
            a = math.tau * k / 4 + x * 5
            b.ball(scaled(code, 0.94), x + 0.24 * r * math.cos(a), y + 0.22 * r * math.sin(a), 0.34 * r, 0.32 * r, swell=0.6)
        b.ball(scaled(code, 0.8), x, y, 0.2 * r, swell=0.8)
    b.part(clay, (-0.09, 0.58), (-0.09, 0.58), (-0.06, 0.53), (-0.065, 0.47), (-0.14, 0.38), (-0.19, 0.26), (-0.17, 0.12), (-0.1, 0.01), (-0.1, 0.01), (0, -0.012), (0.1, 0.01), (0.1, 0.01), (0.17, 0.12), (0.19, 0.26), (0.14, 0.38), (0.065, 0.47), (0.06, 0.53), (0.09, 0.58), (0.09, 0.58), (0, 0.565), shiny=0.4)


@figure("cactus in a pot, potted cactus, houseplant cactus", tall=0.45, home="room")
def potted_cactus(b: Body, rng: random.Random) -> None:
    green, clay = b.colour("55784c"), b.colour("b5694a", 1)
    pot(b, clay, 0.44, 0.36)
    arms: list[list[tuple[float, float, float]]] = [
        [(-0.04, 0.55, 0.1), (-0.2, 0.57, 0.11), (-0.24, 0.68, 0.115), (-0.235, 0.84, 0.1)],
        [(0.04, 0.64, 0.1), (0.18, 0.66, 0.1), (0.22, 0.76, 0.105), (0.215, 0.9, 0.09)],
        [(0.0, 0.34, 0.2), (0.0, 0.7, 0.22), (0.0, 1.02, 0.17)],
    ]
    for arm in arms:
        b.limb(green, *arm, grain=0.2)
        for u in (-0.3, -0.1, 0.1, 0.3):
            rib = [(x + u * w, y - (0.1 * w if len(arm) > 3 and m < 2 else 0), 0.07 * w) for m, (x, y, w) in enumerate(arm)]
            b.stripe(scaled(green, 0.78), *rib[-(3 if len(arm) == 3 else 2):])
        for m in range(5):
            (x0, y0, w), (x1, y1, _) = arm[-2], arm[-1]
            t = m / 4.6
            for u in (-0.2, 0.0, 0.2):
                b.spot("d8d2b0", x0 + (x1 - x0) * t + u * w, y0 + (y1 - y0) * t + 0.02, 0.006)
    for k in range(5):
        a = math.pi * (0.1 + 0.2 * k)
        b.ball("cf6f7e", 0.03 * math.cos(a), 1.1 + 0.02 * math.sin(a), 0.026, 0.034, tilt=math.degrees(a) - 90)
    b.ball("e8c860", 0.0, 1.115, 0.016)
    b.part(clay, (-0.22, 0.36), (-0.22, 0.36), (-0.19, 0.345), (-0.11, 0.333), (0, 0.328), (0.11, 0.333), (0.19, 0.345), (0.22, 0.36), (0.22, 0.36), (0.215, 0.28), (0.215, 0.28), (0.185, 0.262), (0.11, 0.25), (0, 0.245), (-0.11, 0.25), (-0.185, 0.262), (-0.215, 0.28), (-0.215, 0.28), swell=0.5, grain=0.15)


def frond(b: Body, code: str, x: float, y: float, turn: float, long: float, droop: float) -> None:
    """A feathered leaf of a palm that bows down."""
    line: list[Point] = []
    a = math.radians(turn)
    px, py = x, y
    n = 16
    way = 1 if math.cos(a) >= 0 else -1
    for k in range(n + 1):
        line.append((px, py))
        px, py = px + long / n * math.cos(a), py + long / n * math.sin(a)
        a -= way * droop / n * (0.4 + 1.2 * k / n)
    edges: list[list[Point]] = [[], []]
    for k in range(2, n):
        (x0, y0), (x1, y1) = line[k], line[k + 1]
        d = math.dist(line[k], line[k + 1])
        ux, uy = (x1 - x0) / d, (y1 - y0) / d
        reach = 0.3 * long * math.sin(math.pi * (0.12 + 0.84 * k / n)) ** 0.7
        for e, side in ((edges[0], 1), (edges[1], -1)):
            e.append((x0 - side * uy * 0.012, y0 + side * ux * 0.012))
            e.append((x0 + ux * reach * 0.85 - side * uy * reach * 0.6, y0 + uy * reach * 0.85 + side * ux * reach * 0.6 - 0.12 * reach))
            e.append((x0 + ux * d * 0.75 - side * uy * 0.012, y0 + uy * d * 0.75 + side * ux * 0.012))
    points = [*edges[0], line[-1], *reversed(edges[1])]
    b.limb(scaled(code, 0.9), (*line[0], 0.02), (*line[4], 0.016), (*line[8], 0.012))
    b.part(code, *[p for p in points for _ in (0, 1)], swell=0.45, grain=0.1, joins=0)
    b.stripe(scaled(code, 1.25), (*line[2], 0.014), (*line[8], 0.01), (*line[-1], 0.005))


@figure("palm in a pot, potted palm, indoor palm, kentia palm", tall=0.97, home="room")
def potted_palm(b: Body, rng: random.Random) -> None:
    green, clay = b.colour("4f7a46"), b.colour("8f8478", 1)
    with b.placed(scale=1 / 1.7):
        pot(b, clay, 0.44, 0.4)
        for x, lean in ((-0.05, -0.05), (0.05, 0.05), (0.0, 0.0)):
            b.limb("7d8a52", (x, 0.38, 0.035), (x + lean * 0.4, 0.6, 0.03), (x + lean, 0.85, 0.022))
        for turn, long, droop, by in ((168, 0.66, 0.9, 0.72), (12, 0.66, 0.9, 0.72), (112, 0.95, 1.1, 0.78), (68, 0.95, 1.1, 0.8), (148, 0.8, 1.2, 0.9), (32, 0.8, 1.2, 0.92), (128, 0.95, 1.3, 1.0), (54, 0.95, 1.3, 1.02), (95, 0.98, 0.9, 0.96), (160, 0.6, 1.6, 1.08), (22, 0.6, 1.6, 1.08), (80, 0.8, 1.5, 1.12)):
            x = 0.06 * math.cos(math.radians(turn))
            frond(b, scaled(green, by * rng.uniform(0.95, 1.05)), x, 0.72 + 0.1 * math.sin(math.radians(turn)), turn + rng.uniform(-4, 4), long, droop)


@figure("stack of books, pile of books, book stack", tall=0.24, home="room")
def stack_of_books(b: Body, rng: random.Random) -> None:
    tints = [b.colour("7e3a32"), "3f5a6c", "c8bca2", "4f6844", "b08a4a", "5a4460", "8c7a62"]
    y = 0.0
    for k, tint in enumerate(tints):
        high, wide = rng.uniform(0.115, 0.16), rng.uniform(0.84, 1.12) - 0.03 * k
        x = rng.uniform(-0.06, 0.06)
        x0, x1 = x - wide / 2, x + wide / 2
        rise = 0.05
        wall(b, scaled(tint, 1.06), (x0, y + high), (x1, y + high), (x1 - 0.05, y + high + rise), (x0 + 0.05, y + high + rise), faces=(0, 0.7), grain=0.15)
        if k % 3 == 1:
            # Its pages are to the viewer.
            block(b, tint, x0, y, x1, y + high, grain=0.15)
            b.mark("e4dac4", (x0, y + 0.018), (x1 - 0.02, y + 0.018), (x1 - 0.02, y + high - 0.018), (x0, y + high - 0.018), smooth=False)
            for m in range(1, 5):
                t = y + 0.018 + (high - 0.036) * m / 5
                b.mark("c6baa2", (x0, t), (x1 - 0.02, t), (x1 - 0.02, t + 0.004), (x0, t + 0.004), smooth=False)
        else:
            b.part(tint, (x0, y), (x0, y), (x0, y + high), (x0, y + high), (x1, y + high), (x1, y + high), (x1, y), (x1, y), swell=0.35, grain=0.15, joins=0)
            for u in (0.1, 0.16, 0.84, 0.9):
                b.stripe(scaled(tint, 1.5), (x0 + wide * u, y - 0.01, 0.012), (x0 + wide * u, y + high + 0.01, 0.012))
            b.mark(scaled(tint, 1.45), (x - 0.2 * wide, y + high * 0.4), (x + 0.2 * wide, y + high * 0.4), (x + 0.2 * wide, y + high * 0.6), (x - 0.2 * wide, y + high * 0.6), smooth=False)
        y += high
    b.anchor("top", x, y + 0.02)
    b.anchor("seat", x, y + 0.25)


@figure("upright piano, pianino", tall=0.72, home="room")
def upright_piano(b: Body, rng: random.Random) -> None:
    wood = b.colour("5a3a28")
    with b.placed(scale=1 / 1.25):
        block(b, wood, -0.74, 0.02, 0.74, 1.2, grain=0.15)
        panel(b, wood, -0.66, 0.1, 0.66, 0.54, sunk=0.05)
        for x0, x1 in ((-0.68, -0.24), (-0.22, 0.22), (0.24, 0.68)):
            panel(b, wood, x0, 0.8, x1, 1.15, sunk=0.04)
        for x in (-0.06, 0.06):
            b.limb(BRASS, (x, 0.07, 0.04), (x, 0.045, 0.05), shiny=0.5)
        top(b, wood, -0.78, 0.78, 1.23, thick=0.04, rise=0.025, inset=0.02, grain=0.15)
        b.face("e6dfcd", (-0.16, 0.8), (0.16, 0.8), (0.17, 1.02), (-0.17, 1.02), faces=(0, 0.2))
        b.mark("c4bba8", (-0.003, 0.8), (0.003, 0.8), (0.003, 1.03), (-0.003, 1.03), smooth=False)
        for k in range(5):
            for x in (-0.14, 0.03):
                y = 0.84 + 0.034 * k
                b.mark("6a655c", (x, y), (x + 0.11, y), (x + 0.11, y + 0.005), (x, y + 0.005), smooth=False)
        block(b, scaled(wood, 0.75), -0.72, 0.7, 0.72, 0.79, grain=0.1)
        b.face("efe9dc", (-0.66, 0.665), (0.66, 0.665), (0.65, 0.725), (-0.65, 0.725), faces=(0, 0.6), shiny=0.3)
        for k in range(1, 36):
            x = -0.66 + 1.32 * k / 36
            b.mark("a8a090", (x - 0.0022, 0.66), (x + 0.0022, 0.66), (x + 0.0022, 0.73), (x - 0.0022, 0.73), smooth=False)
        for k in range(1, 36):
            if k % 7 not in (3, 0):
                x = -0.66 + 1.32 * k / 36
                b.mark("232021", (x - 0.011, 0.69), (x + 0.011, 0.69), (x + 0.011, 0.73), (x - 0.011, 0.73), smooth=False)
        block(b, scaled(wood, 1.1), -0.74, 0.6, 0.74, 0.665, grain=0.15)
        for s in (-1, 1):
            block(b, scaled(wood, 1.12), s * 0.71 - 0.05, 0.6, s * 0.71 + 0.05, 0.76, grain=0.15)
            b.limb(wood, (s * 0.7, 0.06, 0.06), (s * 0.7, 0.3, 0.05), (s * 0.7, 0.6, 0.08), blunt=True, grain=0.15)
            block(b, scaled(wood, 0.9), s * 0.71 - 0.07, 0.0, s * 0.71 + 0.07, 0.07, grain=0.15)
        legs(b, scaled(wood, 0.8), (-0.28, 0.28), 0.42, 0.05, 0.035, -0.02)
        b.part("6a3a34", (-0.34, 0.42), (-0.34, 0.47), (-0.3, 0.5), (0.3, 0.5), (0.34, 0.47), (0.34, 0.42), (0, 0.41), swell=0.7, grain=0.2)
        b.anchor("top", 0.0, 1.24)
        b.anchor("seat", -0.05, 0.56)


def drum(b: Body, code: str, x: float, y0: float, y1: float, wide: float) -> None:
    """A drum that stands upright, with its hoops and its skin."""
    w = wide / 2
    b.part(code, (x - w, y0), (x - w, y0), (x - w, y1), (x - w, y1), (x + w, y1), (x + w, y1), (x + w, y0), (x + w, y0), (x, y0 - w * 0.16), shiny=0.5)
    for u in (-0.6, 0.0, 0.6):
        b.stripe(STEEL, (x + u * w, y0, 0.014), (x + u * w, y1, 0.014))
    for y in (y0 + 0.01, y1 - 0.005):
        b.limb(STEEL, (x - w, y, 0.018), (x, y - w * 0.16, 0.018), (x + w, y, 0.018), shiny=0.6)
    b.ball("e6e0d4", x, y1, w, w * 0.17, swell=0.1)
    b.spot("f0ebe0", x, y1, w * 0.85, w * 0.13)


@figure("drum kit, drums, drum set, drumkit", tall=0.74, home="room")
def drum_kit(b: Body, rng: random.Random) -> None:
    code = b.colour("8e2f2c")
    with b.placed(scale=1 / 1.28):
        for x, y, r, tilt in ((-0.62, 1.2, 0.25, -10), (0.66, 1.16, 0.28, 10)):
            bar(b, STEEL, (x, 0.1), (x, y), 0.022, shiny=0.5)
            for u in (-0.16, 0.16):
                bar(b, STEEL, (x + u, 0.0), (x, 0.26), 0.02, shiny=0.4)
            b.ball("b8923f", x, y, r, 0.045, tilt=tilt, shiny=0.6, swell=0.4)
            b.spot("cba654", x, y, r * 0.7, 0.028, tilt=tilt)
            b.ball("c8a24e", x, y + 0.018, 0.05, 0.025, shiny=0.5)
        for x in (-0.95,):
            bar(b, STEEL, (x, 0.05), (x, 0.86), 0.02, shiny=0.5)
            for u in (-0.13, 0.13):
                bar(b, STEEL, (x + u, 0.0), (x, 0.22), 0.018, shiny=0.4)
            for y in (0.8, 0.83):
                b.ball("b8923f", x, y, 0.19, 0.032, shiny=0.6, swell=0.4)
        for x in (0.44, 0.66, 0.88):
            bar(b, STEEL, (x, 0.0), (x, 0.4), 0.018, shiny=0.5)
        drum(b, code, 0.66, 0.2, 0.56, 0.46)
        for u in (-0.14, 0.14):
            bar(b, STEEL, (-0.6 + u, 0.0), (-0.6, 0.3), 0.018, shiny=0.5)
        bar(b, STEEL, (-0.6, 0.2), (-0.6, 0.5), 0.024, shiny=0.5)
        drum(b, code, -0.6, 0.5, 0.63, 0.4)
        b.anchor("seat", 0.0, 0.6)
        for s in (-1, 1):
            bar(b, STEEL, (s * 0.06, 0.5), (s * 0.16, 0.72), 0.03, shiny=0.5)
        for x, tilt in ((-0.21, 6), (0.21, -6)):
            with b.placed(x, 0.0, tilt=tilt, about=(x, 0.0)):
                drum(b, code, x, 0.66, 0.88, 0.35)
        for s in (-1, 1):
            bar(b, STEEL, (s * 0.22, 0.2), (s * 0.38, 0.0), 0.02, shiny=0.5)
        b.ball(scaled(code, 0.85), 0, 0.31, 0.315, shiny=0.4, swell=0.4)
        b.ball("2c2a2a", 0, 0.31, 0.29, shiny=0.3, swell=0.1)
        b.ball("e6e0d4", 0, 0.31, 0.27, swell=0.1)
        b.spot(scaled(code, 0.9), 0, 0.31, 0.13)
        b.spot("e6e0d4", 0, 0.31, 0.11)
        for k in range(8):
            a = math.tau * (k + 0.5) / 8
            b.limb(STEEL, (0.27 * math.cos(a), 0.31 + 0.27 * math.sin(a), 0.022), (0.315 * math.cos(a), 0.31 + 0.315 * math.sin(a), 0.022), shiny=0.6)


@figure("exercise bike, exercise bicycle, spin bike, stationary bike", tall=0.7, home="room")
def exercise_bike(b: Body, rng: random.Random) -> None:
    paint = b.colour("3b4046")
    steel = "9a9ea0"
    with b.placed(scale=1 / 1.22):
        for x in (-0.42, 0.46):
            b.limb("2a2b2d", (x - 0.05, 0.03, 0.06), (x, 0.04, 0.06), (x + 0.05, 0.03, 0.06))
        b.limb(paint, (-0.42, 0.06, 0.06), (0.0, 0.075, 0.06), (0.46, 0.06, 0.06))
        with b.far(0.7):
            b.limb(steel, (-0.02, 0.36, 0.03), (-0.1, 0.48, 0.03))
            b.limb("2a2b2d", (-0.17, 0.48, 0.03), (-0.04, 0.5, 0.03))
            b.limb("2a2b2d", (0.3, 1.06, 0.03), (0.44, 1.1, 0.03), (0.5, 1.17, 0.03))
        b.limb(paint, (0.32, 0.1, 0.06), (0.24, 0.6, 0.055), (0.2, 0.8, 0.055), blunt=True)
        b.ball("55595c", 0.3, 0.34, 0.235, shiny=0.4, swell=0.3)
        b.ball("8d9193", 0.3, 0.34, 0.2, shiny=0.6, swell=0.2)
        b.ball("55595c", 0.3, 0.34, 0.07, shiny=0.4)
        b.limb(paint, (-0.3, 0.08, 0.06), (0.0, 0.36, 0.07), (0.2, 0.66, 0.065), blunt=True)
        b.limb(paint, (-0.02, 0.34, 0.065), (-0.14, 0.55, 0.06), (-0.2, 0.68, 0.06), blunt=True)
        bar(b, steel, (-0.19, 0.66), (-0.26, 0.86), 0.034, shiny=0.6)
        b.part("2a2b2d", (-0.44, 0.9), (-0.42, 0.94), (-0.3, 0.93), (-0.14, 0.92), (-0.06, 0.895), (-0.12, 0.87), (-0.28, 0.85), (-0.4, 0.86), grain=0.2)
        bar(b, steel, (0.2, 0.78), (0.3, 1.04), 0.034, shiny=0.6)
        b.part(paint, (-0.08, 0.4), (-0.02, 0.46), (0.1, 0.44), (0.34, 0.4), (0.42, 0.34), (0.34, 0.28), (0.1, 0.27), (-0.03, 0.27), (-0.09, 0.33), swell=0.5, shiny=0.2)
        b.ball(steel, 0.0, 0.36, 0.055, shiny=0.6)
        b.limb(steel, (0.0, 0.36, 0.036), (0.05, 0.29, 0.03), (0.09, 0.2, 0.03), shiny=0.5)
        b.limb("2a2b2d", (0.02, 0.185, 0.032), (0.16, 0.185, 0.032))
        b.limb("2a2b2d", (0.22, 1.07, 0.036), (0.34, 1.06, 0.036), (0.46, 1.08, 0.036), (0.52, 1.16, 0.034), grain=0.2)
        with b.placed(0.3, 1.14, tilt=-28):
            b.part("303438", (-0.025, -0.09), (-0.025, -0.09), (-0.03, 0.1), (0.03, 0.1), (0.03, -0.09), (0.03, -0.09), shiny=0.3)
        b.anchor("seat", -0.25, 1.02)
        b.anchor("grip", 0.48, 1.1)
        b.anchor("pedal", 0.09, 0.2)


@figure("lectern, speaker's desk, pulpit", tall=0.7, home="room")
def lectern(b: Body, rng: random.Random) -> None:
    wood = b.colour("7c5536")
    with b.placed(scale=1 / 1.22):
        block(b, scaled(wood, 0.8), -0.36, 0, 0.36, 0.07, grain=0.25)
        wall(b, wood, (-0.26, 0.06), (0.26, 0.06), (0.31, 1.0), (-0.31, 1.0), grain=0.25)
        panel(b, wood, -0.21, 0.14, 0.21, 0.9, sunk=0.05)
        block(b, scaled(wood, 1.08), -0.34, 0.96, 0.34, 1.02, grain=0.25)
        wall(b, scaled(wood, 1.1), (-0.36, 1.02), (0.36, 1.02), (0.34, 1.14), (-0.34, 1.14), faces=(0, 0.3), grain=0.25)
        block(b, scaled(wood, 0.9), -0.37, 1.0, 0.37, 1.035, grain=0.25)
        b.limb("2c2c2e", (0.2, 1.12, 0.014), (0.19, 1.2, 0.012), (0.14, 1.27, 0.012))
        b.limb("2c2c2e", (0.145, 1.265, 0.026), (0.115, 1.285, 0.032))
        b.ball(BRASS, 0, 0.6, 0.075, shiny=0.5, swell=0.3)
        b.spot(scaled(BRASS, 0.75), 0, 0.6, 0.05)


@figure("whiteboard, flip chart, flipchart", tall=1.03, home="room")
def whiteboard(b: Body, rng: random.Random) -> None:
    frame = b.colour("a4a8aa")
    with b.placed(scale=1 / 1.8):
        for s in (-1, 1):
            b.limb(frame, (s * 0.5 - 0.16, 0.07, 0.035), (s * 0.5, 0.1, 0.04), (s * 0.5 + 0.16, 0.07, 0.035), shiny=0.4)
            for u in (-0.15, 0.15):
                b.ball("2c2d2f", s * 0.5 + u, 0.035, 0.036)
            bar(b, frame, (s * 0.5, 0.09), (s * 0.5, 1.3), 0.035, shiny=0.4)
        bar(b, frame, (-0.5, 0.36), (0.5, 0.36), 0.028, shiny=0.4)
        block(b, frame, -0.68, 0.88, 0.68, 1.8, grain=0)
        b.box("eceeec", -0.645, 0.915, 0.645, 1.765, shiny=0.15)
        for p, q in (((-0.54, 1.02), (-0.54, 1.5)), ((-0.54, 1.02), (0.0, 1.02))):
            b.stripe("3a4450", (*p, 0.012), (*q, 0.012))
        b.stripe("b04a40", (-0.52, 1.08, 0.014), (-0.38, 1.16, 0.014), (-0.26, 1.2, 0.014), (-0.14, 1.34, 0.014), (-0.02, 1.46, 0.014))
        for k, (y, x1) in enumerate(((1.5, 0.5), (1.42, 0.42), (1.34, 0.54), (1.26, 0.36))):
            b.stripe("4a5a78", (0.14, y, 0.012), (0.3, y + 0.008, 0.012), (x1, y - 0.004 * k, 0.012))
        b.stripe("3a4450", (-0.3, 1.64, 0.02), (0.0, 1.65, 0.02), (0.3, 1.64, 0.02))
        for x, y in ((0.2, 1.08), (0.45, 1.08)):
            b.mark("5a8a78", (x - 0.07, y - 0.05), (x + 0.07, y - 0.05), (x + 0.07, y + 0.05), (x - 0.07, y + 0.05), smooth=False)
            b.mark("eceeec", (x - 0.058, y - 0.038), (x + 0.058, y - 0.038), (x + 0.058, y + 0.038), (x - 0.058, y + 0.038), smooth=False)
        top(b, frame, -0.4, 0.4, 0.9, thick=0.025, rise=0.02, inset=0.01, grain=0)
        for x, tint in ((-0.2, "b04a40"), (-0.08, "3a4450"), (0.04, "4a5a78")):
            b.limb(tint, (x, 0.915, 0.02), (x + 0.09, 0.915, 0.02))


@figure("conference table, meeting table, boardroom table, conference table with chairs", tall=0.62, home="room")
def conference_table(b: Body, rng: random.Random) -> None:
    wood, cloth = b.colour("7e5a3e"), b.colour("454b52", 1)
    with b.placed(scale=1 / 1.08):
        with b.far(0.85):
            for k in range(4):
                back_chair(b, "4a4c4f", -0.93 + 0.62 * k, 1.06, low=0.16, cloth=cloth)
        b.anchor("seat 2", -0.66, 0.62)
        b.anchor("seat 3", 0.3, 0.62)
        for s in (-1, 1):
            side_chair(b, "3c3d40", s * 1.5, flip=s > 0, cloth=cloth)
        b.anchor("seat", -1.5, 0.6)
        b.anchor("facing seat", 1.5, 0.6)
        for s in (-1, 1):
            wall(b, scaled(wood, 0.75), (s * 0.8 - 0.2, 0.04), (s * 0.8 + 0.2, 0.04), (s * 0.8 + 0.14, 0.7), (s * 0.8 - 0.14, 0.7), grain=0.2)
            block(b, scaled(wood, 0.6), s * 0.8 - 0.26, 0.0, s * 0.8 + 0.26, 0.05, grain=0.2)
        block(b, scaled(wood, 0.65), -0.7, 0.4, 0.7, 0.68, grain=0.2)
        b.part(wood, (-1.42, 0.72), (-1.42, 0.72), (-1.36, 0.68), (-0.8, 0.665), (0, 0.66), (0.8, 0.665), (1.36, 0.68), (1.42, 0.72), (1.42, 0.72), (1.1, 0.76), (-1.1, 0.76), swell=0.2, grain=0.2)
        wall(b, scaled(wood, 1.1), (-1.43, 0.73), (-1.36, 0.705), (-0.8, 0.69), (0, 0.685), (0.8, 0.69), (1.36, 0.705), (1.43, 0.73), (1.36, 0.76), (1.15, 0.8), (0.6, 0.81), (-0.6, 0.81), (-1.15, 0.8), (-1.36, 0.76), faces=(0, 0.7), grain=0.2)
        for x in (-0.9, 0.28, 0.86):
            b.face("ece8de", (x - 0.12, 0.72), (x + 0.1, 0.72), (x + 0.1, 0.755), (x - 0.09, 0.755), faces=(0, 0.6))
        b.face("3a3d42", (-0.42, 0.715), (-0.1, 0.715), (-0.12, 0.75), (-0.4, 0.75), faces=(0, 0.6))
        b.face("b4b7b9", (-0.4, 0.75), (-0.12, 0.75), (-0.11, 0.92), (-0.41, 0.92), faces=(0, 0.2))
        for x in (-0.62, 0.56, 1.1):
            bar(b, "e6e2d8", (x, 0.735), (x, 0.8), 0.05, shiny=0.3)
            b.ball("5a4030", x, 0.8, 0.02, 0.005)
