"""What furnishes kitchens, halls, play and meeting rooms; drawn in metres."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.joinery import (
    bar,
    board,
    leaf,
    legs,
    panel,
    pot,
    top,
)
from allaprima.scenes.figures.sights.masonry import block, wall
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "b2b5b6"
BRASS = "b0894a"


@figure("washing machine, washer", tall=0.49, home="room")
def washing_machine(b: Body, rng: random.Random) -> None:
    white = b.colour("e6e5e1")
    with b.placed(scale=1 / 0.86):
        legs(b, "4a4a4a", (-0.26, 0.26), 0.04, 0.05)
        block(b, white, -0.31, 0.02, 0.31, 0.83, grain=0.04)
        b.mark(scaled(white, 0.72), (-0.31, 0.7), (0.31, 0.7), (0.31, 0.706), (-0.31, 0.706), smooth=False)
        b.mark(scaled(white, 0.8), (-0.31, 0.11), (0.31, 0.11), (0.31, 0.116), (-0.31, 0.116), smooth=False)
        b.mark(scaled(white, 0.86), (-0.28, 0.73), (-0.1, 0.73), (-0.1, 0.81), (-0.28, 0.81), smooth=False)
        b.mark("33393e", (0.1, 0.745), (0.28, 0.745), (0.28, 0.8), (0.1, 0.8), smooth=False)
        top(b, white, -0.31, 0.31, 0.85, thick=0.025, rise=0.04, inset=0.02, grain=0.04)
        b.ball(STEEL, 0.0, 0.77, 0.035, shiny=0.5, swell=0.5)
        b.ball(scaled(white, 0.84), 0, 0.41, 0.225, shiny=0.3, swell=0.35)
        b.ball(STEEL, 0, 0.41, 0.195, shiny=0.6, swell=0.3)
        b.ball("2f363c", 0, 0.41, 0.15, shiny=0.7, swell=0.5)
        for x, y, r, tint in ((-0.05, 0.34, 0.07, "6f8496"), (0.05, 0.33, 0.06, "c8beac"), (0.0, 0.37, 0.05, "8a5a54")):
            b.spot(scaled(tint, 0.7), x, y, r, r * 0.7)
        b.mark("4c5862", (-0.1, 0.46), (-0.02, 0.53), (0.06, 0.53), (-0.06, 0.48))
        b.limb(STEEL, (0.18, 0.37, 0.024), (0.19, 0.41, 0.026), (0.18, 0.45, 0.024), shiny=0.5)
        b.anchor("top", 0.0, 0.865)


@figure("fridge, refrigerator, freezer", tall=1.04, home="room")
def fridge(b: Body, rng: random.Random) -> None:
    paint = b.colour("c6c9c9")
    with b.placed(scale=1 / 1.82):
        legs(b, "3c3c3c", (-0.28, 0.28), 0.06, 0.06)
        b.part(scaled(paint, 0.6), (-0.34, 0.04), (-0.34, 0.04), (-0.34, 1.78), (-0.3, 1.82), (0.3, 1.82), (0.34, 1.78), (0.34, 0.04), (0.34, 0.04), swell=0.06, joins=0)
        for y0, y1 in ((0.08, 0.72), (0.735, 1.81)):
            b.part(paint, (-0.34, y0), (-0.34, y0), (-0.34, y1), (-0.34, y1), (0.34, y1), (0.34, y1), (0.34, y0), (0.34, y0), swell=0.12, shiny=0.25, joins=0)
            b.mark(scaled(paint, 1.1), (-0.27, y0), (-0.22, y0), (-0.12, y1), (-0.17, y1), smooth=False)
        for y0, y1 in ((0.44, 0.66), (0.82, 1.2)):
            b.limb("8b8f91", (-0.28, y0, 0.026), (-0.28, y1, 0.026), shiny=0.6)
        b.box("e4d9b8", 0.05, 1.38, 0.14, 1.48)
        b.box("b8c8b8", 0.16, 1.3, 0.25, 1.4)
        b.ball("a04438", 0.095, 1.47, 0.013)
        b.ball("3f5a6c", 0.205, 1.39, 0.013)
        b.anchor("top", 0.0, 1.815)


@figure("stove, cooker, oven, kitchen stove", tall=0.62, home="room")
def stove(b: Body, rng: random.Random) -> None:
    paint = b.colour("d6d4ce")
    with b.placed(scale=1 / 1.08):
        block(b, "2e2e30", -0.28, 0.0, 0.28, 0.08, grain=0)
        block(b, paint, -0.31, 0.05, 0.31, 0.87, grain=0.04)
        b.mark(scaled(paint, 0.66), (-0.31, 0.74), (0.31, 0.74), (0.31, 0.748), (-0.31, 0.748), smooth=False)
        b.mark(scaled(paint, 0.66), (-0.31, 0.19), (0.31, 0.19), (0.31, 0.198), (-0.31, 0.198), smooth=False)
        b.box("2b2e32", -0.24, 0.27, 0.24, 0.62, shiny=0.5)
        b.mark("3e434a", (0.02, 0.27), (0.1, 0.27), (0.2, 0.62), (0.12, 0.62), smooth=False)
        for y in (0.38, 0.47):
            b.mark("55514c", (-0.21, y), (0.21, y), (0.21, y + 0.006), (-0.21, y + 0.006), smooth=False)
        b.limb(STEEL, (-0.25, 0.685, 0.026), (0.25, 0.685, 0.026), shiny=0.6)
        for k in range(5):
            b.ball("55585a", -0.22 + 0.11 * k, 0.8, 0.026, shiny=0.4)
        top(b, "3a3b3d", -0.32, 0.32, 0.89, thick=0.025, rise=0.07, inset=0.03, grain=0)
        for x in (-0.16, 0.16):
            b.ball("1f2022", x, 0.92, 0.09, 0.018, joins=0)
        # A pot and a kettle stand on it.
        pan = "a34a3a"
        for x in (-0.29, -0.03):
            b.limb(scaled(pan, 0.8), (x - 0.02, 1.0, 0.022), (x + 0.02, 1.0, 0.022))
        b.part(pan, (-0.28, 1.03), (-0.28, 1.03), (-0.28, 0.94), (-0.26, 0.92), (-0.06, 0.92), (-0.04, 0.94), (-0.04, 1.03), (-0.04, 1.03), shiny=0.3)
        b.part(pan, (-0.285, 1.03), (-0.285, 1.03), (-0.2, 1.06), (-0.12, 1.06), (-0.035, 1.03), (-0.035, 1.03), (-0.16, 1.02), shiny=0.3)
        b.ball("2b2b2c", -0.16, 1.07, 0.018)
        b.limb("2b2b2c", (0.1, 1.02, 0.016), (0.1, 1.1, 0.018), (0.16, 1.13, 0.02), (0.22, 1.1, 0.018), (0.22, 1.02, 0.016))
        b.limb(STEEL, (0.22, 0.95, 0.035), (0.27, 1.0, 0.026), (0.29, 1.04, 0.02), shiny=0.6)
        b.part(STEEL, (0.07, 0.92), (0.07, 0.92), (0.065, 0.97), (0.1, 1.03), (0.16, 1.05), (0.22, 1.03), (0.255, 0.97), (0.25, 0.92), (0.25, 0.92), shiny=0.6)


@figure("kitchen counter, kitchen island, kitchen cabinet, kitchen unit, kitchen cabinets", tall=0.66, home="room")
def kitchen_counter(b: Body, rng: random.Random) -> None:
    paint, slab = b.colour("8d9a90"), b.colour("d8d0c2", 1)
    with b.placed(scale=1 / 1.15):
        block(b, "3a3633", -1.0, 0.0, 1.0, 0.12, grain=0)
        block(b, paint, -1.05, 0.1, 1.05, 0.87, grain=0.1)
        for k in range(4):
            x0, x1 = -1.03 + 0.515 * k, -1.03 + 0.515 * (k + 1) - 0.012
            if k == 0:
                for y0, y1 in ((0.12, 0.37), (0.38, 0.62), (0.63, 0.85)):
                    panel(b, paint, x0, y0, x1, y1, sunk=0.045)
            else:
                panel(b, paint, x0, 0.12, x1, 0.67, sunk=0.06)
                panel(b, paint, x0, 0.68, x1, 0.85, sunk=0.04)
        for x, y in ((-0.775, 0.245), (-0.775, 0.5), (-0.775, 0.74), (-0.26, 0.765), (0.255, 0.765), (0.77, 0.765), (-0.06, 0.6), (0.06, 0.6), (0.56, 0.6)):
            b.limb(BRASS, (x - 0.04, y, 0.016), (x + 0.04, y, 0.016), shiny=0.5)
        top(b, slab, -1.1, 1.1, 0.91, thick=0.045, rise=0.06, inset=0.05, grain=0.15)
        b.ball("8f9496", 0.24, 0.94, 0.25, 0.018, swell=0.1, joins=0, shiny=0.4)
        b.limb(STEEL, (0.24, 0.95, 0.03), (0.24, 1.1, 0.024), (0.27, 1.16, 0.022), (0.32, 1.16, 0.022), (0.345, 1.1, 0.022), shiny=0.7)
        board(b, "a87c4e", (-0.72, 0.94), (-0.66, 1.22), 0.2)
        pot(b, "b8683f", 0.13, 0.11, x=-0.46, y=0.94)
        for x, h in ((-0.04, 0.1), (0.04, 0.11), (0.0, 0.15), (-0.02, 0.07), (0.03, 0.06)):
            for s in (-1, 1):
                leaf(b, "5a7d44", -0.46 + x * 0.5, 1.04 + h * 0.5, 0.07, 0.05, 90 + s * 45 - x * 400)
        b.part("e4ddd0", (0.74, 0.94), (0.74, 0.94), (0.73, 1.05), (0.75, 1.1), (0.85, 1.1), (0.87, 1.05), (0.86, 0.94), (0.86, 0.94), shiny=0.2)
        b.ball("c4b090", 0.8, 1.11, 0.06, 0.02)
        b.anchor("top", 0.0, 0.93)


@figure("bar stool, barstool, kitchen stool", tall=0.45, home="room", group=2)
def bar_stool(b: Body, rng: random.Random) -> None:
    wood = b.colour("93694a")
    with b.placed(scale=1 / 0.78):
        with b.far(0.7):
            for s in (-1, 1):
                bar(b, wood, (s * 0.14, 0.05), (s * 0.09, 0.72), 0.03)
        bar(b, "55504a", (-0.155, 0.27), (0.155, 0.27), 0.02)
        for s in (-1, 1):
            bar(b, wood, (s * 0.2, 0), (s * 0.12, 0.72), 0.038)
        bar(b, "605a54", (-0.175, 0.24), (0.175, 0.24), 0.022)
        b.part(scaled(wood, 1.05), (-0.19, 0.745), (-0.18, 0.715), (0, 0.705), (0.18, 0.715), (0.19, 0.745), (0.17, 0.775), (0, 0.785), (-0.17, 0.775), swell=0.8, grain=0.2)
        b.spot(scaled(wood, 1.15), 0, 0.765, 0.16, 0.014)
        b.anchor("top", 0.0, 0.77)
        b.anchor("seat", -0.03, 0.855)


@figure("pouf, ottoman, footstool, pouffe, hassock", tall=0.25, home="room")
def pouf(b: Body, rng: random.Random) -> None:
    cloth = b.colour("b0835a")
    with b.placed(scale=1 / 0.43):
        b.part(cloth, (-0.27, 0.02), (-0.31, 0.1), (-0.325, 0.22), (-0.3, 0.34), (-0.2, 0.41), (0, 0.43), (0.2, 0.41), (0.3, 0.34), (0.325, 0.22), (0.31, 0.1), (0.27, 0.02), (0, -0.012), swell=0.9, grain=0.5)
        for k in range(-2, 3):
            x = k * 0.105
            b.stripe(scaled(cloth, 0.78), (x * 0.25, 0.4, 0.005), (x * 1.15, 0.31, 0.008), (x * 1.3, 0.2, 0.01), (x * 1.1, -0.01, 0.008))
        b.stripe(scaled(cloth, 0.8), (-0.32, 0.33, 0.006), (-0.16, 0.315, 0.01), (0, 0.31, 0.01), (0.16, 0.315, 0.01), (0.32, 0.33, 0.006))
        b.spot(scaled(cloth, 0.72), 0, 0.39, 0.035, 0.012)
        b.anchor("top", 0.0, 0.405)
        b.anchor("seat", -0.04, 0.49)


@figure("rocking chair, rocker", tall=0.63, home="room")
def rocking_chair(b: Body, rng: random.Random) -> None:
    wood = b.colour("7d5638")
    with b.placed(scale=1 / 1.1):
        with b.far(0.7):
            b.limb(wood, (-0.36, 0.16, 0.03), (-0.1, 0.065, 0.035), (0.2, 0.07, 0.035), (0.46, 0.17, 0.03))
            bar(b, wood, (-0.17, 0.08), (-0.14, 0.42), 0.035)
            b.limb(wood, (0.3, 0.1, 0.035), (0.27, 0.42, 0.035), (0.28, 0.66, 0.03))
            b.limb(wood, (-0.13, 0.42, 0.035), (-0.18, 0.75, 0.035), (-0.28, 1.08, 0.03))
        for y in (0.78, 0.88, 0.98):
            x = -0.265 - 0.32 * (y - 0.75)
            b.limb(scaled(wood, 0.95), (x, y - 0.01, 0.03), (x + 0.04, y + 0.004, 0.04), (x + 0.09, y + 0.01, 0.03), grain=0.25, joins=0)
        b.limb(wood, (-0.44, 0.14, 0.03), (-0.2, 0.035, 0.042), (0.1, 0.016, 0.045), (0.34, 0.06, 0.04), (0.5, 0.15, 0.028), grain=0.25)
        bar(b, wood, (-0.22, 0.05), (-0.19, 0.42), 0.042)
        bar(b, wood, (-0.2, 0.22), (0.25, 0.22), 0.026)
        wall(b, scaled(wood, 1.12), (-0.24, 0.43), (0.28, 0.45), (0.32, 0.49), (-0.17, 0.47), faces=(0, 0.7), grain=0.25)
        b.limb(wood, (-0.23, 0.42, 0.045), (0.0, 0.425, 0.045), (0.28, 0.44, 0.045), grain=0.25)
        b.limb("a8685a", (-0.19, 0.475, 0.05), (0.0, 0.48, 0.06), (0.22, 0.49, 0.05), grain=0.4)
        b.anchor("top", 0.02, 0.505)
        b.anchor("seat", -0.06, 0.59)
        b.limb(wood, (-0.21, 0.4, 0.042), (-0.26, 0.75, 0.042), (-0.37, 1.09, 0.036), grain=0.25)
        b.limb(wood, (0.25, 0.05, 0.042), (0.22, 0.42, 0.042), (0.23, 0.66, 0.036), grain=0.25)
        b.limb(scaled(wood, 1.08), (-0.26, 0.65, 0.035), (0.0, 0.665, 0.042), (0.22, 0.67, 0.048), (0.28, 0.65, 0.04), grain=0.25)


@figure("grandfather clock, longcase clock, pendulum clock", tall=1.14, home="room")
def grandfather_clock(b: Body, rng: random.Random) -> None:
    wood = b.colour("6f4629")
    with b.placed(scale=1 / 2.0):
        block(b, scaled(wood, 0.9), -0.29, 0, 0.29, 0.1, grain=0.25)
        block(b, wood, -0.26, 0.1, 0.26, 0.52, grain=0.25)
        panel(b, wood, -0.2, 0.15, 0.2, 0.47, sunk=0.03)
        block(b, scaled(wood, 1.12), -0.28, 0.51, 0.28, 0.56, grain=0.25)
        block(b, wood, -0.19, 0.56, 0.19, 1.34, grain=0.25)
        b.box("241a14", -0.125, 0.62, 0.125, 1.28)
        bar(b, BRASS, (0.0, 1.28), (0.01, 0.8), 0.014, shiny=0.4)
        for x, y in ((-0.075, 0.95), (0.08, 0.87)):
            bar(b, BRASS, (x, 1.28), (x, y), 0.006)
            bar(b, BRASS, (x, y), (x, y - 0.15), 0.04, shiny=0.6)
        b.ball(BRASS, 0.01, 0.77, 0.065, shiny=0.6, swell=0.5)
        b.part(scaled(wood, 1.08), (-0.28, 1.34), (-0.28, 1.34), (-0.28, 1.76), (-0.28, 1.76), (-0.2, 1.84), (-0.1, 1.85), (0, 1.93), (0.1, 1.85), (0.2, 1.84), (0.28, 1.76), (0.28, 1.76), (0.28, 1.34), (0.28, 1.34), swell=0.1, grain=0.25)
        b.mark(scaled(wood, 0.7), (-0.235, 1.37), (0.235, 1.37), (0.235, 1.78), (-0.235, 1.78), smooth=False)
        b.mark(BRASS, (-0.215, 1.39), (0.215, 1.39), (0.215, 1.77), (-0.215, 1.77), smooth=False)
        b.ball("ece4d0", 0, 1.575, 0.18, shiny=0.3, swell=0.08)
        for k in range(12):
            a = math.tau * k / 12
            x, y = math.sin(a), math.cos(a)
            b.stripe("2c2622", (0.13 * x, 1.575 + 0.13 * y, 0.014), (0.165 * x, 1.575 + 0.165 * y, 0.014))
        b.stripe("241e1a", (-0.01, 1.565, 0.014), (0.075, 1.62, 0.014))
        b.stripe("241e1a", (0.01, 1.56, 0.012), (-0.045, 1.71, 0.01))
        b.spot("241e1a", 0, 1.575, 0.014)
        block(b, scaled(wood, 1.15), -0.31, 1.33, 0.31, 1.37, grain=0.25)
        for x in (-0.27, 0.27):
            bar(b, scaled(wood, 0.9), (x, 1.37), (x, 1.76), 0.035)
        for x, y in ((-0.25, 1.84), (0, 1.97), (0.25, 1.84)):
            b.ball(BRASS, x, y, 0.032, shiny=0.5)
            b.limb(BRASS, (x, y, 0.02), (x, y + 0.055, 0.008), shiny=0.5)


@figure("record player on a cabinet, record player, turntable, gramophone, hi-fi", tall=0.62, home="room")
def record_player(b: Body, rng: random.Random) -> None:
    wood = b.colour("8a6040")
    with b.placed(scale=1 / 1.08):
        legs(b, wood, (-0.5, 0.5), 0.22, 0.05, 0.028)
        block(b, wood, -0.58, 0.18, 0.58, 0.67, grain=0.25)
        panel(b, wood, -0.56, 0.2, -0.19, 0.65)
        panel(b, wood, 0.19, 0.2, 0.56, 0.65)
        b.mark("2a211c", (-0.17, 0.2), (0.17, 0.2), (0.17, 0.65), (-0.17, 0.65), smooth=False)
        x = -0.165
        while x < 0.15:
            w = rng.uniform(0.008, 0.016)
            b.mark(rng.choice(("7e3a32", "3f5a6c", "4f6844", "b08a4a", "8c7a62", "c8bca2", "33424a")), (x, 0.205), (x + w, 0.205), (x + w, 0.54), (x, 0.54), smooth=False)
            x += w + 0.002
        for x in (-0.22, 0.22):
            b.ball(BRASS, x, 0.43, 0.018, shiny=0.5)
        top(b, wood, -0.61, 0.61, 0.7, thick=0.035, rise=0.08, inset=0.04)
        # Its lid of glass is open.
        b.face("aebcc0", (-0.26, 0.84), (0.2, 0.84), (0.21, 1.08), (-0.27, 1.08), faces=(0, 0.1), shiny=0.4)
        b.mark("c8d4d6", (-0.245, 0.85), (0.185, 0.85), (0.195, 1.07), (-0.255, 1.07), smooth=False)
        b.mark("dbe3e4", (-0.12, 0.84), (-0.04, 0.84), (0.06, 1.08), (-0.02, 1.08), smooth=False)
        top(b, "5a4232", -0.3, 0.24, 0.8, thick=0.07, rise=0.06, inset=0.03)
        b.ball(STEEL, -0.06, 0.832, 0.19, 0.024, swell=0.1)
        b.ball("222224", -0.06, 0.838, 0.18, 0.022, swell=0.1, shiny=0.4)
        for r in (0.8, 0.6):
            b.spot("3a3a3d", -0.06, 0.838, 0.18 * r, 0.022 * r)
            b.spot("222224", -0.06, 0.838, 0.18 * r - 0.006, 0.022 * r - 0.001)
        b.spot("b5522f", -0.06, 0.838, 0.06, 0.008)
        b.ball(STEEL, 0.17, 0.85, 0.022)
        b.limb(STEEL, (0.17, 0.855, 0.012), (0.14, 0.845, 0.012), (0.04, 0.828, 0.014), shiny=0.5)
        for x in (-0.24, -0.19):
            b.ball(STEEL, x, 0.765, 0.014, shiny=0.5)
        block(b, "4a3628", 0.34, 0.73, 0.54, 1.05, grain=0.2)
        b.mark("2e2c2b", (0.355, 0.745), (0.525, 0.745), (0.525, 1.035), (0.355, 1.035), smooth=False)
        b.ball("3e3c3b", 0.44, 0.84, 0.07, swell=0.3)
        b.ball("262525", 0.44, 0.84, 0.035, swell=0.5)
        b.ball("3e3c3b", 0.44, 0.98, 0.032, swell=0.3)


@figure("toy box, toy chest, box of toys", tall=0.42, home="room")
def toy_box(b: Body, rng: random.Random) -> None:
    paint = b.colour("6f93a0")
    with b.placed(scale=1 / 0.74):
        wall(b, scaled(paint, 0.55), (-0.44, 0.36), (0.44, 0.36), (0.42, 0.46), (-0.42, 0.46), grain=0.2)
        # A ball, a bear, blocks and a wooden train look out.
        b.ball("c25a44", 0.24, 0.5, 0.14, shiny=0.3)
        b.mark("e8dcc0", (0.16, 0.35), (0.2, 0.5), (0.2, 0.66), (0.28, 0.66), (0.3, 0.5), (0.26, 0.35))
        fur = "a47c52"
        for s in (-1, 1):
            b.ball(fur, -0.16 + s * 0.085, 0.69, 0.045, grain=0.7)
            b.spot("c8a27a", -0.16 + s * 0.085, 0.69, 0.022)
        b.ball(fur, -0.16, 0.45, 0.12, 0.12, grain=0.7)
        b.ball(fur, -0.16, 0.6, 0.115, 0.1, grain=0.7)
        b.ball("cdaa80", -0.16, 0.57, 0.05, 0.04, grain=0.4)
        b.spot("2a2320", -0.16, 0.587, 0.018, 0.013)
        for s in (-1, 1):
            b.ball("2a2320", -0.16 + s * 0.042, 0.632, 0.012, shiny=1)
        for x, y, tilt, tint in ((0.05, 0.45, 14, "d2a748"), (-0.34, 0.45, -12, "6a8a58")):
            with b.placed(x, y, tilt=tilt):
                block(b, tint, -0.07, -0.07, 0.07, 0.07, grain=0.2)
                b.mark("ece4d2", (-0.05, -0.05), (0.05, -0.05), (0.05, 0.05), (-0.05, 0.05), smooth=False)
                b.mark(scaled(tint, 0.7), (-0.03, -0.035), (0, 0.035), (0.03, -0.035), smooth=False)
        b.anchor("inside", 0.02, 0.2)
        block(b, paint, -0.46, 0.02, 0.46, 0.4, grain=0.2)
        panel(b, paint, -0.38, 0.08, 0.38, 0.32)
        for x, y, tint in ((-0.2, 0.2, "e2cf94"), (0.0, 0.2, "d9dcd2"), (0.2, 0.2, "e2cf94")):
            star = [(x + r * math.sin(math.pi * k / 5), y + r * math.cos(math.pi * k / 5)) for k in range(10) for r in ((0.075,) if k % 2 == 0 else (0.033,))]
            b.mark(tint, *star, smooth=False)
        block(b, scaled(paint, 1.12), -0.49, 0.36, 0.49, 0.41, grain=0.2)
        for x in (-0.4, 0.4):
            block(b, scaled(paint, 0.8), x - 0.05, 0, x + 0.05, 0.035, grain=0.2)


@figure("dog bed, dog basket, pet bed, cat bed", tall=0.18, home="room")
def dog_bed(b: Body, rng: random.Random) -> None:
    cloth, inner = b.colour("8a7a6a"), b.colour("d8ccb8", 1)
    with b.placed(scale=1 / 0.3):
        b.limb(scaled(cloth, 0.92), (-0.38, 0.2, 0.13), (-0.26, 0.265, 0.13), (0, 0.285, 0.13), (0.26, 0.265, 0.13), (0.38, 0.2, 0.13), grain=0.5)
        b.ball(inner, 0, 0.19, 0.37, 0.085, swell=0.3, grain=0.7)
        b.spot(scaled(inner, 0.9), 0.02, 0.185, 0.2, 0.03)
        b.anchor("inside", 0.0, 0.15)
        b.anchor("top", 0.0, 0.15)
        b.part(cloth, (-0.44, 0.22), (-0.39, 0.25), (-0.34, 0.22), (-0.28, 0.165), (-0.19, 0.125), (0, 0.115), (0.19, 0.125), (0.28, 0.165), (0.34, 0.22), (0.39, 0.25), (0.44, 0.22), (0.455, 0.13), (0.42, 0.05), (0.3, 0.01), (0, -0.005), (-0.3, 0.01), (-0.42, 0.05), (-0.455, 0.13), swell=0.7, grain=0.5)
        b.stripe(scaled(cloth, 0.75), (-0.46, 0.07, 0.006), (-0.3, 0.035, 0.008), (0, 0.025, 0.008), (0.3, 0.035, 0.008), (0.46, 0.07, 0.006))
