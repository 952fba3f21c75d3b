"""Beds, tables, lamps, cupboards and what else furnishes living rooms and bedrooms; drawn in metres."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.joinery import (
    back_chair,
    bar,
    book,
    cushion,
    leaf,
    legs,
    panel,
    pot,
    screen,
    shade,
    side_chair,
    top,
)
from allaprima.scenes.figures.sights.masonry import block, wall
from allaprima.scenes.figures.sights.outdoors import flame
from allaprima.scenes.sketch import scaled

# fmt: off

LAMP = "e9d9b4"
BRASS = "a98a52"


@figure("bed, double bed, king-size bed, queen-size bed", tall=0.63, home="room")
def bed(b: Body, rng: random.Random) -> None:
    cloth, wood = b.colour("6f8496"), b.colour("8a6848", 1)
    with b.placed(scale=1 / 1.1):
        b.part(wood, (-0.76, 0.2), (-0.76, 0.2), (-0.77, 1.05), (-0.74, 1.13), (-0.68, 1.15), (0, 1.17), (0.68, 1.15), (0.74, 1.13), (0.77, 1.05), (0.76, 0.2), (0.76, 0.2), swell=0.15, grain=0.25)
        for k in range(1, 6):
            x = -0.76 + 1.52 * k / 6
            b.stripe(scaled(wood, 0.78), (x, 0.2, 0.01), (x, 0.7, 0.01), (x, 1.2, 0.01))
        legs(b, scaled(wood, 0.8), (-0.78, 0.78), 0.2, 0.07, 0.05)
        wall(b, "e6e0d4", (-0.82, 0.5), (0.82, 0.5), (0.7, 0.74), (-0.7, 0.74), faces=(0, 0.6), grain=0.2)
        for s in (-1, 1):
            cushion(b, "e9e4d9", s * 0.35, 0.85, 0.64, 0.34, tilt=s * 2)
        for s in (-1, 1):
            cushion(b, "efeae0", s * 0.33, 0.78, 0.58, 0.27, tilt=-s * 2)
        cushion(b, scaled(cloth, 1.2), 0.0, 0.75, 0.44, 0.22)
        b.anchor("inside", 0.0, 0.55)
        # The sheet is turned down over the blanket; its foot end hangs.
        wall(b, cloth, (-0.84, 0.5), (0.84, 0.5), (0.735, 0.69), (-0.735, 0.69), faces=(0, 0.6), grain=0.3)
        wall(b, "ebe6dc", (-0.755, 0.655), (0.755, 0.655), (0.733, 0.7), (-0.733, 0.7), faces=(0, 0.5), grain=0.2)
        block(b, scaled(wood, 0.9), -0.8, 0.1, 0.8, 0.26, grain=0.25)
        b.part(cloth, (-0.84, 0.51), (-0.8, 0.555), (-0.4, 0.565), (0, 0.568), (0.4, 0.565), (0.8, 0.555), (0.84, 0.51), (0.865, 0.17), (0.865, 0.17), (0.62, 0.15), (0.36, 0.175), (0.1, 0.15), (-0.2, 0.17), (-0.5, 0.148), (-0.865, 0.165), (-0.865, 0.165), swell=0.45, grain=0.3)
        for x in (-0.68, -0.42, -0.14, 0.18, 0.46, 0.7):
            b.stripe(scaled(cloth, 0.86), (x, 0.45, 0.006), (x * 1.02, 0.3, 0.02), (x * 1.03, 0.14, 0.035))
        b.part(scaled(cloth, 0.72), (-0.85, 0.47), (-0.845, 0.55), (-0.8, 0.595), (0, 0.605), (0.8, 0.595), (0.845, 0.55), (0.85, 0.47), (0.862, 0.34), (0.862, 0.34), (0.4, 0.325), (0, 0.34), (-0.4, 0.325), (-0.862, 0.34), (-0.862, 0.34), swell=0.4, grain=0.6)
        for y in (0.39, 0.43, 0.52):
            b.stripe(scaled(cloth, 0.88), (-0.87, y, 0.012), (0, y, 0.012), (0.87, y, 0.012))
        b.anchor("top", 0.0, 0.6)
        b.anchor("seat", -0.2, 0.62)
        b.anchor("seat 2", 0.35, 0.62)
        b.anchor("seat 3", -0.7, 0.62)


@figure("potted plant, houseplant, house plant, monstera, rubber plant, indoor plant, pot plant", tall=0.7, home="room")
def potted_plant(b: Body, rng: random.Random) -> None:
    green, clay = b.colour("3f6a3e"), b.colour("b9a896", 1)
    stems = (
        (-0.2, 0.72, 168, 0.34, 0.8), (0.24, 0.66, 14, 0.34, 0.8), (-0.3, 0.98, 142, 0.36, 0.86), (0.3, 0.94, 38, 0.36, 0.86),
        (0.02, 1.1, 84, 0.38, 0.94), (-0.16, 0.6, 202, 0.3, 1.0), (0.18, 0.56, -24, 0.3, 1.02), (-0.17, 0.9, 120, 0.34, 1.04),
        (0.15, 0.84, 58, 0.35, 1.08), (-0.06, 0.7, 218, 0.3, 1.14), (0.07, 0.64, -46, 0.3, 1.16),
    )
    with b.placed(scale=1 / 1.28):
        for x, y, _, _, by in stems:
            b.limb(scaled(green, by * 0.95), (0.03 * (1 if x > 0 else -1), 0.3, 0.022), (x * 0.35, y * 0.72, 0.018), (x, y, 0.014))
        pot(b, clay, 0.42, 0.36)
        for x, y, turn, long, by in stems:
            leaf(b, scaled(green, by * rng.uniform(0.95, 1.05)), x, y, long, long * 0.92, turn + rng.uniform(-6, 6), notches=4, heart=1.0)


@figure("floor lamp, standing lamp", tall=0.92, home="room")
def floor_lamp(b: Body, rng: random.Random) -> None:
    cloth, metal = b.colour(LAMP), b.colour("4a4440", 1)
    with b.placed(scale=1 / 1.6):
        b.part(metal, (-0.16, 0.012), (-0.15, 0.03), (-0.06, 0.045), (0, 0.06), (0.06, 0.045), (0.15, 0.03), (0.16, 0.012), (0, -0.015), shiny=0.3)
        bar(b, metal, (0, 0.04), (0, 1.3), 0.024, shiny=0.3)
        b.ball(BRASS, 0, 1.2, 0.024, shiny=0.5)
        shade(b, cloth, 0, 1.26, 1.6, 0.5, 0.34)
    b.glow(0, 0.89, 0.6, "ffc46a")
    b.glow(0, 0.89, 0.22, "ffe2a8")


@figure("coffee table", tall=0.29, home="room")
def coffee_table(b: Body, rng: random.Random) -> None:
    wood = b.colour("87623f")
    with b.placed(scale=1 / 0.5):
        with b.far(0.7):
            legs(b, wood, (-0.48, 0.48), 0.36, 0.045, 0.03, 0.07)
        top(b, scaled(wood, 0.8), -0.5, 0.5, 0.16, thick=0.02, rise=0.08)
        book(b, "7d8a8c", 0.2, 0.18, 0.26, 0.03)
        legs(b, wood, (-0.53, 0.53), 0.4, 0.055, 0.035)
        top(b, wood, -0.6, 0.6, 0.42, thick=0.045, rise=0.12, inset=0.07)
        book(b, "8a4a3c", -0.24, 0.47, 0.28, 0.028)
        book(b, "d8cfbc", -0.23, 0.498, 0.24, 0.024)
        b.part("dcd6ca", (0.16, 0.53), (0.16, 0.53), (0.18, 0.48), (0.24, 0.46), (0.3, 0.46), (0.36, 0.48), (0.38, 0.53), (0.38, 0.53), (0.27, 0.52), shiny=0.3)
        for x, tint in ((0.22, "b6602f"), (0.31, "a8a040"), (0.265, "b8442e")):
            b.ball(tint, x, 0.54, 0.036)
        b.part("dcd6ca", (0.15, 0.53), (0.15, 0.53), (0.18, 0.48), (0.24, 0.46), (0.3, 0.46), (0.36, 0.48), (0.39, 0.53), (0.39, 0.53), (0.27, 0.515), shiny=0.3)
        b.anchor("top", -0.03, 0.465)


@figure("desk, writing desk, computer desk", tall=0.7, home="room")
def desk(b: Body, rng: random.Random) -> None:
    wood = b.colour("9a7450")
    with b.placed(scale=1 / 1.22):
        with b.far(0.7):
            legs(b, wood, (-0.62,), 0.7, 0.05, 0.035, 0.07)
            block(b, wood, -0.64, 0.5, 0.3, 0.7, grain=0.25)
        block(b, wood, 0.24, 0.05, 0.66, 0.7, grain=0.25)
        for y0, y1 in ((0.08, 0.32), (0.33, 0.5), (0.51, 0.68)):
            panel(b, wood, 0.26, y0, 0.64, y1)
        for y in (0.22, 0.43, 0.61):
            bar(b, "55504a", (0.4, y), (0.5, y), 0.014, shiny=0.4)
        legs(b, wood, (-0.66,), 0.7, 0.06, 0.04)
        top(b, wood, -0.72, 0.72, 0.74, thick=0.04, rise=0.1, inset=0.06)
        b.ball("34363a", 0.02, 0.81, 0.13, 0.018, joins=0)
        bar(b, "34363a", (0.02, 0.8), (0.02, 0.95), 0.045)
        screen(b, -0.32, 0.88, 0.36, 1.26)
        b.face("d4d2cc", (-0.2, 0.752), (0.2, 0.752), (0.19, 0.782), (-0.18, 0.782), faces=(0, 0.6))
        for y in (0.759, 0.767, 0.775):
            b.mark("a4a29c", (-0.19, y), (0.19, y), (0.19, y + 0.003), (-0.19, y + 0.003), smooth=False)
        b.ball("3a3c40", 0.29, 0.765, 0.026, 0.013)
        metal = "4c5654"
        b.ball(metal, -0.52, 0.785, 0.085, 0.018, joins=0)
        bar(b, metal, (-0.52, 0.79), (-0.6, 1.0), 0.016)
        bar(b, metal, (-0.6, 1.0), (-0.46, 1.18), 0.016)
        b.ball(metal, -0.6, 1.0, 0.018)
        with b.placed(-0.46, 1.18, tilt=-20):
            b.part(metal, (-0.035, 0.045), (0.03, 0.045), (0.05, 0.02), (0.11, -0.08), (0.11, -0.08), (0, -0.1), (-0.11, -0.08), (-0.11, -0.08), (-0.05, 0.02), shiny=0.3)
        b.ball("ffe9b8", -0.488, 1.092, 0.07, 0.02, tilt=-20)
        for x, h, tint in ((0.5, 0.17, "7e3a32"), (0.535, 0.19, "3f5a6c"), (0.572, 0.16, "b08a4a")):
            block(b, tint, x - 0.017, 0.79, x + 0.017, 0.79 + h, grain=0.2)
        b.anchor("top", 0.0, 0.77)
    b.glow(-0.38, 0.82, 0.35, "ffca78")


@figure("office chair, desk chair, swivel chair", tall=0.63, home="room")
def office_chair(b: Body, rng: random.Random) -> None:
    cloth, metal = b.colour("3a3f45"), "55585b"
    with b.placed(scale=1 / 1.1):
        with b.far(0.75):
            for x in (-0.16, 0.2):
                b.limb(metal, (0, 0.13, 0.035), (x, 0.11, 0.025))
                b.ball("2a2b2d", x, 0.08, 0.03)
        for x, y in ((-0.3, 0.03), (0.02, 0.025), (0.3, 0.035)):
            b.limb(metal, (0, 0.14, 0.045), (x * 0.6, 0.11 + y * 0.3, 0.035), (x, 0.07 + y, 0.025), shiny=0.2)
            b.ball("2a2b2d", x, 0.005 + y, 0.032, shiny=0.2)
        bar(b, "2e3032", (0, 0.12), (0, 0.26), 0.055)
        bar(b, "8d9092", (0, 0.24), (0, 0.42), 0.032, shiny=0.6)
        b.limb(metal, (-0.05, 0.43, 0.05), (-0.22, 0.44, 0.04), (-0.29, 0.54, 0.04), (-0.28, 0.7, 0.035))
        b.part(cloth, (-0.26, 0.58), (-0.22, 0.56), (-0.19, 0.66), (-0.22, 0.84), (-0.25, 1.02), (-0.28, 1.09), (-0.33, 1.08), (-0.335, 1.0), (-0.29, 0.8), (-0.275, 0.68), swell=0.8, grain=0.3)
        b.limb(cloth, (-0.23, 0.485, 0.075), (0.0, 0.48, 0.085), (0.2, 0.485, 0.085), (0.25, 0.47, 0.06), grain=0.3)
        b.anchor("top", 0.02, 0.515)
        b.anchor("seat", -0.04, 0.61)
        b.limb(metal, (-0.02, 0.46, 0.03), (-0.05, 0.56, 0.03), (-0.03, 0.67, 0.03), grain=0)
        b.limb("2b2d30", (-0.14, 0.69, 0.03), (0.0, 0.695, 0.036), (0.13, 0.68, 0.03))


@figure("dining table, dining set, kitchen table", tall=0.55, home="room")
def dining_table(b: Body, rng: random.Random) -> None:
    wood = b.colour("8f6a46")
    with b.placed(scale=1 / 0.96):
        with b.far(0.82):
            for x in (-0.36, 0.36):
                back_chair(b, scaled(wood, 0.9), x, 0.98)
        with b.far(0.7):
            legs(b, wood, (-0.66, 0.66), 0.7, 0.06, 0.05, 0.08)
        for s in (-1, 1):
            side_chair(b, wood, s * 0.93, flip=s > 0)
        b.anchor("seat", -0.94, 0.59)
        b.anchor("facing seat", 0.94, 0.59)
        legs(b, wood, (-0.74, 0.74), 0.7, 0.075, 0.055)
        block(b, scaled(wood, 0.9), -0.74, 0.62, 0.74, 0.71, grain=0.25)
        top(b, wood, -0.84, 0.84, 0.75, thick=0.04, rise=0.11, inset=0.08)
        b.part("cfc6b4", (-0.2, 0.86), (-0.2, 0.86), (-0.17, 0.81), (-0.08, 0.785), (0.08, 0.785), (0.17, 0.81), (0.2, 0.86), (0.2, 0.86), (0, 0.84), shiny=0.2)
        for x, y, tint in ((-0.1, 0.875, "b6602f"), (0.09, 0.875, "a8a040"), (0.0, 0.885, "b8442e"), (-0.03, 0.87, "c08a3a")):
            b.ball(tint, x, y, 0.045)
        b.part("cfc6b4", (-0.2, 0.86), (-0.2, 0.86), (-0.17, 0.81), (-0.08, 0.785), (0.08, 0.785), (0.17, 0.81), (0.2, 0.86), (0.2, 0.86), (0, 0.845), shiny=0.2)
        b.anchor("top", 0.0, 0.775)


@figure("wardrobe, closet, cupboard, armoire", tall=1.2, home="room")
def wardrobe(b: Body, rng: random.Random) -> None:
    wood = b.colour("86613f")
    with b.placed(scale=1 / 2.1):
        legs(b, scaled(wood, 0.7), (-0.58, 0.58), 0.12, 0.09, 0.06)
        block(b, wood, -0.65, 0.08, 0.65, 2.0, grain=0.25)
        for x0, x1 in ((-0.61, -0.005), (0.005, 0.61)):
            panel(b, wood, x0, 0.42, x1, 1.95)
            for y0, y1 in ((0.5, 1.12), (1.2, 1.87)):
                b.mark(scaled(wood, 0.7), (x0 + 0.09, y0), (x1 - 0.09, y0), (x1 - 0.09, y1), (x0 + 0.09, y1), smooth=False)
                b.mark(scaled(wood, 1.15), (x0 + 0.105, y0), (x1 - 0.09, y0), (x1 - 0.09, y1 - 0.015), (x0 + 0.105, y1 - 0.015), smooth=False)
                b.mark(scaled(wood, 0.96), (x0 + 0.105, y0 + 0.015), (x1 - 0.105, y0 + 0.015), (x1 - 0.105, y1 - 0.015), (x0 + 0.105, y1 - 0.015), smooth=False)
            panel(b, wood, x0, 0.14, x1, 0.4)
        for x in (-0.05, 0.05):
            b.limb(BRASS, (x, 1.08, 0.016), (x, 1.2, 0.016), shiny=0.5)
            b.ball(BRASS, x * 6.2, 0.27, 0.02, shiny=0.5)
        block(b, scaled(wood, 0.62), -0.67, 1.97, 0.67, 2.0, grain=0.2)
        block(b, scaled(wood, 1.06), -0.71, 2.0, 0.71, 2.08, grain=0.25)
        block(b, scaled(wood, 0.9), -0.69, 0.07, 0.69, 0.12, grain=0.25)


@figure("dresser, chest of drawers, sideboard, commode, credenza", tall=0.52, home="room")
def dresser(b: Body, rng: random.Random) -> None:
    wood = b.colour("96704a")
    with b.placed(scale=1 / 0.9):
        legs(b, scaled(wood, 0.75), (-0.56, 0.56), 0.16, 0.06, 0.035)
        block(b, wood, -0.62, 0.13, 0.62, 0.86, grain=0.25)
        rows = ((0.16, 0.38), (0.39, 0.61), (0.62, 0.82))
        for y0, y1 in rows:
            for x0, x1 in ((-0.59, -0.005), (0.005, 0.59)):
                panel(b, wood, x0, y0, x1, y1)
        for y0, y1 in rows:
            for x in (-0.42, -0.18, 0.18, 0.42):
                b.ball(BRASS, x, (y0 + y1) / 2, 0.018, shiny=0.5)
        top(b, wood, -0.66, 0.66, 0.89, thick=0.035, rise=0.05, inset=0.03)
        b.anchor("top", 0.0, 0.91)


@figure("television, tv, tv set, television set", tall=0.7, home="room")
def television(b: Body, rng: random.Random) -> None:
    wood = b.colour("8a6646")
    with b.placed(scale=1 / 1.22):
        legs(b, "3c3733", (-0.68, 0.68), 0.12, 0.045, 0.03)
        block(b, wood, -0.78, 0.1, 0.78, 0.43, grain=0.25)
        for x0, x1 in ((-0.76, -0.27), (0.27, 0.76)):
            panel(b, wood, x0, 0.13, x1, 0.41)
        b.mark("2e2520", (-0.25, 0.14), (0.25, 0.14), (0.25, 0.4), (-0.25, 0.4), smooth=False)
        b.mark(scaled(wood, 0.8), (-0.25, 0.26), (0.25, 0.26), (0.25, 0.28), (-0.25, 0.28), smooth=False)
        b.mark("55585c", (-0.18, 0.28), (0.14, 0.28), (0.14, 0.33), (-0.18, 0.33), smooth=False)
        b.mark("8a7a60", (-0.2, 0.14), (-0.04, 0.14), (-0.04, 0.22), (-0.2, 0.22), smooth=False)
        top(b, wood, -0.8, 0.8, 0.46, thick=0.035, rise=0.09, inset=0.05)
        for s in (-1, 1):
            b.limb("26272a", (s * 0.36, 0.56, 0.022), (s * 0.4, 0.52, 0.022), (s * 0.46, 0.5, 0.022))
        screen(b, -0.61, 0.55, 0.61, 1.24, 0.014)
        b.anchor("top", 0.0, 1.24)


@figure("fireplace, hearth, open fire", tall=0.72, home="room")
def fireplace(b: Body, rng: random.Random) -> None:
    stone = b.colour("cfc6b8")
    with b.placed(scale=1 / 1.25):
        block(b, stone, -0.68, 0.05, 0.68, 1.1, grain=0.4)
        block(b, "4a423c", -0.43, 0.05, 0.43, 0.84, grain=0.3)
        b.mark("231d1a", (-0.36, 0.0), (0.36, 0.0), (0.36, 0.78), (-0.36, 0.78), smooth=False)
        for row in range(6):
            for k in range(4):
                x, y = -0.34 + 0.18 * k + 0.08 * (row % 2), 0.16 + 0.1 * row
                b.mark(scaled("3c2e28", rng.uniform(0.85, 1.2)), (x, y), (min(0.35, x + 0.16), y), (min(0.35, x + 0.16), y + 0.08), (x, y + 0.08), smooth=False)
        for p, q in (((-0.24, 0.16), (0.2, 0.19)), ((0.24, 0.17), (-0.16, 0.21))):
            bar(b, "4a3626", p, q, 0.09, grain=0.8)
        for x, w, h, lean, code in ((-0.15, 0.16, 0.34, -0.04, "d8601c"), (0.16, 0.16, 0.3, 0.04, "d8601c"), (0.0, 0.26, 0.48, 0.03, "e0701c"), (-0.08, 0.14, 0.3, 0.02, "f09a2c"), (0.09, 0.14, 0.28, -0.02, "f09a2c"), (0.01, 0.17, 0.36, 0.02, "f7b23c"), (0.0, 0.1, 0.22, 0.0, "ffdc7a")):
            flame(b, code, x, 0.16, w, h, lean=lean)
        for p, q in (((-0.28, 0.1), (0.08, 0.17)), ((0.28, 0.1), (-0.04, 0.17)), ((-0.2, 0.1), (0.22, 0.11))):
            bar(b, "5a4230", p, q, 0.085, grain=0.8)
        for s in (-1, 1):
            bar(b, "2a2a2c", (s * 0.24, 0.05), (s * 0.24, 0.2), 0.02)
            block(b, scaled(stone, 1.04), s * 0.57 - 0.1, 0.05, s * 0.57 + 0.1, 0.9, grain=0.3)
            b.mark(scaled(stone, 0.8), (s * 0.57 - 0.06, 0.2), (s * 0.57 + 0.06, 0.2), (s * 0.57 + 0.06, 0.84), (s * 0.57 - 0.06, 0.84), smooth=False)
            b.mark(scaled(stone, 0.98), (s * 0.57 - 0.05, 0.2), (s * 0.57 + 0.06, 0.2), (s * 0.57 + 0.06, 0.83), (s * 0.57 - 0.05, 0.83), smooth=False)
            block(b, stone, s * 0.57 - 0.12, 0.05, s * 0.57 + 0.12, 0.16, grain=0.3)
        block(b, scaled(stone, 1.02), -0.68, 0.88, 0.68, 1.1, grain=0.3)
        b.mark(scaled(stone, 0.82), (-0.42, 0.92), (0.42, 0.92), (0.42, 1.06), (-0.42, 1.06), smooth=False)
        b.mark(scaled(stone, 0.99), (-0.41, 0.92), (0.42, 0.92), (0.42, 1.05), (-0.41, 1.05), smooth=False)
        block(b, scaled(stone, 0.8), -0.72, 1.09, 0.72, 1.13, grain=0.3)
        top(b, scaled(stone, 1.05), -0.8, 0.8, 1.19, thick=0.06, rise=0.02, inset=0.02)
        top(b, scaled(stone, 0.8), -0.76, 0.76, 0.05, thick=0.05, rise=0.05, inset=0.06)
    b.glow(0, 0.3, 0.6, "ff9c3c")
    b.glow(0, 0.26, 0.26, "ffd080")


@figure("rug, round rug", tall=0.11, home="room")
def rug(b: Body, rng: random.Random) -> None:
    wool = b.colour("93503f")
    edge = b.colour("d9ccb4", 1)
    b.ball(scaled(wool, 0.6), 0, 0.5, 4.8, 0.5, swell=0.03, grain=0.5)
    b.ball(wool, 0, 0.54, 4.8, 0.48, swell=0.03, grain=0.5)
    for r, code in ((0.93, edge), (0.88, wool), (0.84, scaled(wool, 0.75)), (0.74, wool), (0.6, edge), (0.575, scaled(wool, 0.82)), (0.36, wool), (0.22, edge), (0.16, scaled(wool, 0.7))):
        b.spot(code, 0, 0.54, 4.8 * r, 0.48 * r)
    for k in range(16):
        a = math.tau * (k + 0.5) / 16
        b.spot(edge, 4.8 * 0.47 * math.cos(a), 0.54 + 0.48 * 0.47 * math.sin(a), 0.16, 0.03)
    b.anchor("top", 0.0, 0.5)


@figure("side table, bedside table, nightstand, night stand", tall=0.6, home="room")
def side_table(b: Body, rng: random.Random) -> None:
    wood = b.colour("8c6849")
    with b.placed(scale=1 / 1.05):
        with b.far(0.7):
            legs(b, wood, (-0.2, 0.2), 0.3, 0.035, 0.025, 0.05)
        legs(b, wood, (-0.22, 0.22), 0.3, 0.045, 0.03)
        block(b, wood, -0.25, 0.2, 0.25, 0.52, grain=0.25)
        panel(b, wood, -0.23, 0.36, 0.23, 0.5)
        panel(b, wood, -0.23, 0.21, 0.23, 0.35)
        for y in (0.28, 0.43):
            b.ball(BRASS, 0, y, 0.018, shiny=0.5)
        top(b, wood, -0.28, 0.28, 0.55, thick=0.03, rise=0.07, inset=0.03)
        b.part("8fa09a", (-0.05, 0.58), (-0.09, 0.62), (-0.1, 0.68), (-0.06, 0.75), (-0.02, 0.8), (0.02, 0.8), (0.06, 0.75), (0.1, 0.68), (0.09, 0.62), (0.05, 0.58), (0, 0.575), shiny=0.5)
        bar(b, BRASS, (0, 0.79), (0, 0.86), 0.02)
        shade(b, LAMP, 0, 0.83, 1.05, 0.36, 0.24)
        book(b, "6a4a50", 0.17, 0.575, 0.15, 0.022)
        b.anchor("top", -0.16, 0.57)
    b.glow(0, 0.89, 0.42, "ffc46a")
    b.glow(0, 0.89, 0.16, "ffe2a8")


@figure("bunk bed, bunk, loft bed", tall=0.97, home="room")
def bunk_bed(b: Body, rng: random.Random) -> None:
    cloth, wood = b.colour("6d8a94"), b.colour("b08a5e", 1)
    with b.placed(scale=1 / 1.7):
        with b.far(0.7):
            for y0 in (0.34, 1.14):
                for k in (0.2, 0.36):
                    block(b, wood, -0.98, y0 + k - 0.04, 0.98, y0 + k + 0.04, grain=0.25)
            for x in (-0.94, 0.94):
                bar(b, wood, (x, 0.08), (x, 1.62), 0.06)
        for y0, tint in ((0.26, cloth), (1.06, scaled(cloth, 1.12))):
            b.part("e9e3d8", (-0.97, y0 + 0.06), (-0.97, y0 + 0.06), (-0.97, y0 + 0.21), (-0.93, y0 + 0.23), (0.93, y0 + 0.23), (0.97, y0 + 0.21), (0.97, y0 + 0.06), (0.97, y0 + 0.06), swell=0.3, grain=0.2)
            b.part("efeae0", (-0.94, y0 + 0.22), (-0.95, y0 + 0.3), (-0.8, y0 + 0.36), (-0.6, y0 + 0.32), (-0.54, y0 + 0.24), (-0.7, y0 + 0.21), swell=0.7, grain=0.2)
            b.part(tint, (-0.46, y0 + 0.06), (-0.46, y0 + 0.06), (-0.47, y0 + 0.24), (-0.38, y0 + 0.285), (0.2, y0 + 0.275), (0.9, y0 + 0.28), (0.97, y0 + 0.24), (0.97, y0 + 0.06), (0.97, y0 + 0.06), swell=0.5, grain=0.3)
            b.mark("ebe6dc", (-0.5, y0), (-0.36, y0), (-0.35, y0 + 0.3), (-0.5, y0 + 0.3), smooth=False)
            for x in (-0.1, 0.25, 0.6):
                b.stripe(scaled(tint, 0.86), (x, y0 + 0.27, 0.008), (x + 0.02, y0 + 0.16, 0.018), (x, y0 + 0.05, 0.03))
            block(b, wood, -1.0, y0, 1.0, y0 + 0.11, grain=0.25)
        b.anchor("top", 0.1, 1.33)
        b.anchor("seat", -0.1, 0.6)
        block(b, wood, -1.0, 1.42, 0.42, 1.49, grain=0.25)
        for x in (-0.5, 0.0, 0.4):
            block(b, scaled(wood, 0.95), x - 0.03, 1.12, x + 0.03, 1.46, grain=0.25)
        for x in (-1.0, 1.0):
            block(b, wood, x - 0.04, 0, x + 0.04, 1.7, grain=0.25)
        for k in range(6):
            bar(b, scaled(wood, 0.92), (0.48, 0.18 + 0.24 * k), (0.84, 0.18 + 0.24 * k), 0.04)
        for x in (0.47, 0.85):
            block(b, scaled(wood, 1.05), x - 0.028, 0.0, x + 0.028, 1.52, grain=0.25)


@figure("cradle, crib, cot, baby bed", tall=0.54, home="room")
def cradle(b: Body, rng: random.Random) -> None:
    cloth, wood = b.colour("c8d2cc"), b.colour("c9b394", 1)
    with b.placed(scale=1 / 0.95):
        with b.far(0.78):
            for k in range(13):
                bar(b, wood, (-0.54 + 0.09 * k, 0.4), (-0.54 + 0.09 * k, 0.94), 0.018)
            block(b, wood, -0.6, 0.9, 0.6, 0.955, grain=0.2)
        b.part("ece6da", (-0.58, 0.36), (-0.58, 0.36), (-0.58, 0.5), (-0.5, 0.53), (0.5, 0.53), (0.58, 0.5), (0.58, 0.36), (0.58, 0.36), swell=0.3, grain=0.2)
        b.part("f0ebe2", (-0.54, 0.52), (-0.52, 0.59), (-0.38, 0.62), (-0.24, 0.58), (-0.22, 0.52), swell=0.7, grain=0.2)
        b.part(cloth, (-0.18, 0.4), (-0.18, 0.4), (-0.2, 0.54), (-0.1, 0.59), (0.3, 0.575), (0.52, 0.57), (0.58, 0.5), (0.58, 0.38), (0.58, 0.38), swell=0.5, grain=0.3)
        # A teddy bear sits at the head.
        fur = "a47c52"
        for s in (-1, 1):
            b.ball(fur, -0.36 + s * 0.05, 0.79, 0.028, grain=0.6)
        b.ball(fur, -0.36, 0.62, 0.07, 0.08, grain=0.6)
        b.ball(fur, -0.36, 0.74, 0.065, 0.06, grain=0.6)
        b.spot("d2b48c", -0.36, 0.725, 0.028, 0.022)
        for s in (-1, 1):
            b.spot("2a2320", -0.36 + s * 0.024, 0.752, 0.008)
        b.spot("2a2320", -0.36, 0.735, 0.009, 0.007)
        b.anchor("inside", 0.06, 0.52)
        for k in range(12):
            x = -0.495 + 0.09 * k
            bar(b, wood, (x, 0.34), (x, 0.82), 0.022)
        block(b, wood, -0.6, 0.28, 0.6, 0.36, grain=0.2)
        block(b, scaled(wood, 1.06), -0.6, 0.8, 0.6, 0.85, grain=0.2)
        for x in (-0.62, 0.62):
            b.limb(wood, (x, 0.03, 0.05), (x, 0.5, 0.06), (x, 0.97, 0.06), grain=0.2, joins=0)
            b.ball("5a5652", x, 0.035, 0.035)


@figure("bathtub, bath tub, freestanding bathtub, bath", tall=0.5, home="room")
def bathtub(b: Body, rng: random.Random) -> None:
    white = b.colour("ece9e2")
    with b.placed(scale=1 / 0.88):
        for x in (0.56, 0.62):
            bar(b, "b0b2b2", (x, 0.5), (x, 0.76), 0.022, shiny=0.7)
        b.limb("b8baba", (0.59, 0.74, 0.035), (0.58, 0.86, 0.032), (0.5, 0.88, 0.032), (0.42, 0.83, 0.03), shiny=0.7)
        for x in (0.52, 0.66):
            bar(b, "b8baba", (x - 0.03, 0.77), (x + 0.03, 0.77), 0.02, shiny=0.7)
        for x in (-0.5, 0.5):
            b.limb(BRASS, (x, 0.16, 0.09), (x * 1.08, 0.09, 0.06), (x * 1.05, 0.03, 0.04), (x * 1.14, 0.015, 0.05), shiny=0.4)
        b.part(white, (-0.85, 0.6), (-0.85, 0.6), (-0.8, 0.42), (-0.68, 0.22), (-0.5, 0.12), (-0.2, 0.09), (0.2, 0.09), (0.5, 0.12), (0.68, 0.22), (0.78, 0.42), (0.83, 0.6), (0.83, 0.6), (0, 0.57), swell=0.7, shiny=0.3)
        b.ball(scaled(white, 1.02), 0, 0.6, 0.88, 0.075, swell=0.25, shiny=0.3, joins=0)
        b.spot(scaled(white, 0.74), 0, 0.607, 0.81, 0.052)
        b.spot("a8c2c8", 0, 0.59, 0.72, 0.036)
        for x, y, r in ((-0.42, 0.6, 0.07), (-0.3, 0.585, 0.06), (-0.5, 0.585, 0.05), (-0.18, 0.6, 0.05)):
            b.spot("f2f2ee", x, y, r, 0.02)
        # A towel hangs over the edge.
        b.part("b8a894", (-0.36, 0.62), (-0.3, 0.63), (-0.14, 0.63), (-0.08, 0.62), (-0.075, 0.3), (-0.075, 0.3), (-0.22, 0.29), (-0.37, 0.3), (-0.37, 0.3), swell=0.35, grain=0.7)
        for y in (0.34, 0.37):
            b.stripe("e4dccb", (-0.38, y, 0.012), (-0.07, y, 0.012))
        b.anchor("inside", -0.1, 0.3)
        if b.pose == "filled":
            # Foam and the near side once more, before somebody who is in it.
            for k in range(22):
                x = -0.72 + 1.44 * k / 21
                b.ball("f2f4f2", x, 0.588 - 0.03 * math.sqrt(1 - (x / 0.8) ** 2), rng.uniform(0.04, 0.075), rng.uniform(0.035, 0.055), swell=0.8, joins=0.01)
            near = [(0.85 * math.cos(a), 0.605 - 0.062 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
            b.part(white, near[0], *near, near[-1], (-0.8, 0.42), (-0.68, 0.22), (-0.5, 0.12), (-0.2, 0.09), (0.2, 0.09), (0.5, 0.12), (0.68, 0.22), (0.78, 0.42), swell=0.7, shiny=0.3)
            b.limb(scaled(white, 1.02), *((x, y, 0.05) for x, y in near), shiny=0.3, joins=0)
