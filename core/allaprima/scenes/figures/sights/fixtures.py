"""Windows, curtains, counters, stalls, goals, nets and street furniture; drawn in metres."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.joinery import bar, panel, top
from allaprima.scenes.figures.sights.masonry import block, plank, wall
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "a4a8aa"


@figure("window sill, windowsill, window seat, window ledge, sunny window, open window", tall=1.2, home="room")
def window_seat(b: Body, rng: random.Random) -> None:
    frame, wood = b.colour("e9e4d8"), b.colour("d8d0c0", 1)
    with b.placed(scale=1 / 2.1):
        block(b, "d9d2c4", -0.86, 0.0, 0.86, 2.1, grain=0.25)
        block(b, frame, -0.74, 0.62, 0.74, 2.02, grain=0.15)
        for x0, x1 in ((-0.67, -0.03), (0.03, 0.67)):
            for y0, y1 in ((0.7, 1.4), (1.45, 1.95)):
                b.box("b9d3e2", x0, y0, x1, y1, shiny=0.2)
                if y0 < 1:
                    b.mark("a8c08a", (x0, 0.6), (x0, 0.6), (x0, 0.95), (x0 + 0.2, 1.0), (x0 + 0.4, 0.93), (x1, 0.98), (x1, 0.6), (x1, 0.6))
                    b.mark("86a86c", (x0, 0.6), (x0, 0.6), (x0, 0.82), (x0 + 0.3, 0.86), (x1, 0.8), (x1, 0.6), (x1, 0.6))
                b.mark("d2e2ea", (x0 + 0.1, y0), (x0 + 0.2, y0), (x0 + 0.46, y1), (x0 + 0.36, y1), smooth=False)
        b.ball("c09a48", 0.0, 1.2, 0.022, shiny=0.6)
        top(b, wood, -0.84, 0.84, 0.56, thick=0.05, rise=0.09, inset=0.06, grain=0.2)
        b.anchor("top", 0.0, 0.59)
        b.anchor("seat", -0.2, 0.64)
        block(b, scaled(wood, 0.94), -0.8, 0.0, 0.8, 0.51, grain=0.2)
        for x0, x1 in ((-0.76, -0.28), (-0.24, 0.24), (0.28, 0.76)):
            panel(b, scaled(wood, 0.94), x0, 0.08, x1, 0.46, sunk=0.05)
    b.glow(0, 0.62, 0.5, "ffd9a0")


@figure("curtain, curtains, drapes, stage curtain, theater curtain, theatre curtain, red curtain", tall=1.35, home="room")
def curtain(b: Body, rng: random.Random) -> None:
    cloth, rod = b.colour("8c2c34"), b.colour("a8843e", 1)
    with b.placed(scale=1 / 2.35):
        b.anchor("inside", 0.0, 0.0)

        def drape(x0: float, x1: float, s: int) -> None:
            """A drape in folds, one edge of which is drawn a little aside."""
            count = 6
            for k in range(count) if s < 0 else reversed(range(count)):
                a, c = x0 + (x1 - x0) * k / count, x0 + (x1 - x0) * (k + 1) / count
                pull = 0.08 * s * (k / count if s < 0 else 1 - k / count)
                mid, w = (a + c) / 2, (c - a) * 1.24
                tone = scaled(cloth, 0.92 + 0.1 * ((k * 3) % 4) / 3)
                b.limb(tone, (mid, 2.24, w * 0.8), (mid + pull * 0.4, 1.5, w * 0.95), (mid + pull, 0.9, w), (mid + pull * 0.9, 0.03, w * 1.05), blunt=True, grain=0.3, joins=0.02)
            b.line(scaled(cloth, 1.25), 0.02, (x0 + (0.08 if s > 0 else -0.06), 0.08), (x1 + (0.06 if s > 0 else -0.08), 0.08))

        drape(-0.98, -0.17, -1)
        drape(0.17, 0.98, 1)
        bar(b, rod, (-1.12, 2.26), (1.12, 2.26), 0.05, shiny=0.4)
        for x in (-1.15, 1.15):
            b.ball(rod, x, 2.26, 0.055, shiny=0.5)
        for k in range(7):
            for s in (-1, 1):
                x = s * (0.2 + 0.125 * k)
                b.line(scaled(rod, 0.8), 0.016, (x, 2.21), (x - 0.015, 2.27), (x + 0.015, 2.3), (x + 0.03, 2.25))


@figure("shop counter, cash register, checkout counter, store counter, cash desk, checkout, reception desk", tall=0.78, home="room")
def shop_counter(b: Body, rng: random.Random) -> None:
    wood, slab = b.colour("7f5a3c"), b.colour("d8d0c2", 1)
    with b.placed(scale=1 / 1.36):
        block(b, "3a3430", -0.94, 0.0, 0.94, 0.09, grain=0)
        block(b, wood, -0.98, 0.08, 0.98, 0.9, grain=0.25)
        for x0, x1 in ((-0.94, -0.34), (-0.3, 0.3), (0.34, 0.94)):
            panel(b, wood, x0, 0.14, x1, 0.84, sunk=0.07)
        top(b, slab, -1.06, 1.06, 0.94, thick=0.05, rise=0.1, inset=0.06, grain=0.15)
        # The register, with keys, a display and its drawer.
        block(b, "3c4246", 0.3, 0.98, 0.86, 1.06, grain=0.1)
        b.mark("2a2e32", (0.34, 0.99), (0.82, 0.99), (0.82, 1.05), (0.34, 1.05), smooth=False)
        b.limb("b8bcbe", (0.55, 1.02, 0.016), (0.61, 1.02, 0.016))
        wall(b, "50575c", (0.32, 1.06), (0.84, 1.06), (0.78, 1.22), (0.38, 1.22), faces=(0, 0.5), grain=0.1)
        for i in range(6):
            for j in range(3):
                b.mark(("d8d4ca", "d8d4ca", "c8503c" if j == 2 else "d8d4ca", "d8d4ca", "d8d4ca", "8fb08a")[i], (0.4 + 0.062 * i, 1.085 + 0.04 * j), (0.445 + 0.062 * i, 1.085 + 0.04 * j), (0.445 + 0.062 * i, 1.112 + 0.04 * j), (0.4 + 0.062 * i, 1.112 + 0.04 * j), smooth=False)
        block(b, "3c4246", 0.42, 1.22, 0.74, 1.36, grain=0.1)
        b.mark("a8d0b0", (0.45, 1.26), (0.71, 1.26), (0.71, 1.33), (0.45, 1.33), smooth=False)
        b.part("c9a86a", (-0.78, 0.97), (-0.78, 0.97), (-0.8, 1.1), (-0.76, 1.2), (-0.6, 1.2), (-0.56, 1.1), (-0.58, 0.97), (-0.58, 0.97), shiny=0.5)
        for x, y, tint in ((-0.74, 1.03, "c8503c"), (-0.67, 1.07, "6fae4c"), (-0.63, 1.01, "d8b04a"), (-0.7, 1.13, "5f8fb8")):
            b.spot(tint, x, y, 0.03)
        b.ball("8a8e90", -0.68, 1.215, 0.1, 0.03, shiny=0.4)
        b.anchor("top", -0.1, 0.985)


@figure("market stall, stall, fruit stand, fruit stall, market stand, vegetable stand, lemonade stand, food stall", tall=1.45, home="street")
def market_stall(b: Body, rng: random.Random) -> None:
    red, white = b.colour("b0433a"), b.colour("ece4d2", 1)
    wood = "8a6442"
    with b.placed(scale=1 / 2.56):
        with b.far(0.7):
            for x in (-0.92, 0.92):
                bar(b, wood, (x, 0.1), (x, 2.14), 0.05)
        b.anchor("inside", 0.0, 0.04)
        block(b, scaled(wood, 0.8), -1.0, 0.0, 1.0, 0.72, grain=0.5)
        for k in range(8):
            plank(b, scaled(wood, rng.uniform(0.9, 1.12)), (-0.89 + 0.254 * k, 0.0), (-0.89 + 0.254 * k, 0.72), 0.235, faces=(0, 0), grain=0.6)
        wall(b, scaled(wood, 1.1), (-1.08, 0.72), (1.08, 0.72), (1.0, 1.02), (-1.0, 1.02), faces=(0, 0.6), grain=0.4)
        b.anchor("top", 0.0, 0.98)
        for k, (tint, dark) in enumerate((("b8402e", "8c2f24"), ("d98a2a", "b06a1c"), ("8aa83c", "667f2a"), ("dcc044", "b59a30"))):
            x0 = -0.98 + 0.5 * k
            wall(b, scaled(wood, 0.55), (x0 + 0.02, 0.78), (x0 + 0.46, 0.78), (x0 + 0.44, 1.0), (x0 + 0.04, 1.0), faces=(0, 0.5), grain=0.4)
            for row in range(3):
                for j in range(5):
                    b.ball(scaled(tint if (row + j) % 3 else dark, rng.uniform(0.9, 1.15)), x0 + 0.08 + 0.08 * j + 0.02 * (row % 2), 0.99 - 0.062 * row, 0.05, 0.047, shiny=0.3, joins=0)
            plank(b, scaled(wood, 1.15), (x0 + 0.01, 0.8), (x0 + 0.48, 0.8), 0.075, faces=(0, 0), grain=0.5)
        block(b, scaled(wood, 1.05), -1.09, 0.68, 1.09, 0.745, grain=0.5)
        for x in (-1.02, 1.02):
            bar(b, wood, (x, 0.0), (x, 2.1), 0.06, grain=0.5)
        count = 10
        for k in range(count):
            x0, x1 = -1.2 + 2.4 * k / count, -1.2 + 2.4 * (k + 1) / count
            code = red if k % 2 == 0 else white
            wall(b, code, (x0, 2.04), (x1, 2.04), (x1 * 0.9, 2.56), (x0 * 0.9, 2.56), faces=(0, 0.55), grain=0.2)
            b.part(scaled(code, 0.94), (x0, 2.05), (x0, 2.05), (x1, 2.05), (x1, 2.05), (x1, 1.93), (x1 - 0.04, 1.89), ((x0 + x1) / 2, 1.875), (x0 + 0.04, 1.89), (x0, 1.93), swell=0.2, joins=0)


@figure("soccer goal, football goal, goal, goalpost, goal posts", tall=1.2, home="meadow", distance="middle")
def soccer_goal(b: Body, rng: random.Random) -> None:
    white, net = b.colour("e9e8e4"), "c4c8c8"
    with b.placed(scale=1 / 2.1):
        # Its net hangs from the frame to a bar on the ground behind it.
        for k in range(1, 20):
            x = -1.75 + 0.175 * k
            b.line(net, 0.012, (x, 2.04), (x * 0.94, 1.3), (x * 0.9, 0.22))
        for k in range(10):
            t = k / 9
            y, w = 2.02 - 1.8 * t, 1.75 - 0.17 * t
            b.line(net, 0.012, (-w, y), (w, y))
        for s in (-1, 1):
            b.line(net, 0.02, (s * 1.75, 2.04), (s * 1.6, 0.2))
            for k in range(1, 8):
                y = 2.0 * k / 8
                b.line(net, 0.011, (s * 1.75, y), (s * (1.6 + 0.15 * y / 2.04), 0.2 + y * 0.9))
        b.line(scaled(white, 0.8), 0.03, (-1.75, 0.02), (-1.58, 0.2), (1.58, 0.2), (1.75, 0.02), smooth=False)
        b.anchor("inside", 0.0, 0.04)
        b.anchor("top", 0.0, 2.1)
        bar(b, white, (-1.79, 2.05), (1.79, 2.05), 0.09, shiny=0.3)
        for x in (-1.75, 1.75):
            bar(b, white, (x, 0.0), (x, 2.09), 0.09, shiny=0.3)


@figure("tennis net, volleyball net, badminton net", tall=0.62, home="meadow")
def tennis_net(b: Body, rng: random.Random) -> None:
    white, net = b.colour("e9e8e4"), "3a4440"
    with b.placed(scale=1 / 1.1):
        for k in range(57):
            x = -2.24 + 0.08 * k
            sag = 0.06 * (1 - (x / 2.3) ** 2)
            b.line(net, 0.007, (x, 0.05), (x, 1.0 - sag), smooth=False)
        for k in range(12):
            y = 0.06 + 0.078 * k
            b.line(net, 0.007, (-2.28, y), (0.0, y - 0.05 * k / 12), (2.28, y))
        b.limb(white, (-2.3, 1.02, 0.075), (0.0, 0.96, 0.075), (2.3, 1.02, 0.075), swell=0.3, joins=0)
        bar(b, white, (0.0, 0.02), (0.0, 0.95), 0.05)
        for x in (-2.32, 2.32):
            bar(b, "3f5a4c", (x, 0.0), (x, 1.1), 0.08, shiny=0.3)
            b.ball("3f5a4c", x, 1.1, 0.045, shiny=0.3)
        b.anchor("top", 0.0, 0.99)


@figure("fire hydrant, hydrant", tall=0.46, home="street")
def fire_hydrant(b: Body, rng: random.Random) -> None:
    red, cap = b.colour("b5352c"), b.colour("c9a43e", 1)
    with b.placed(scale=1 / 0.82):
        block(b, scaled(red, 0.8), -0.2, 0.0, 0.2, 0.06, grain=0.3)
        for x in (-0.14, 0.0, 0.14):
            b.ball("6a6e70", x, 0.065, 0.018)
        b.part(red, (-0.14, 0.05), (-0.14, 0.05), (-0.14, 0.58), (-0.14, 0.58), (0.14, 0.58), (0.14, 0.58), (0.14, 0.05), (0.14, 0.05), shiny=0.3, joins=0)
        for s in (-1, 1):
            b.limb(red, (s * 0.1, 0.42, 0.13), (s * 0.2, 0.42, 0.13), blunt=True, shiny=0.3, joins=0)
            b.limb(cap, (s * 0.19, 0.42, 0.155), (s * 0.24, 0.42, 0.15), blunt=True, shiny=0.3, joins=0)
            b.ball(cap, s * 0.25, 0.42, 0.022, 0.03)
        b.ball(scaled(red, 0.85), 0, 0.38, 0.105, shiny=0.3, joins=0)
        b.ball(cap, 0, 0.38, 0.085, shiny=0.4, joins=0)
        b.part(scaled(cap, 0.8), *((0.032 * math.cos(a), 0.38 + 0.032 * math.sin(a)) for a in (math.tau * k / 6 for k in range(6)) for _ in (0, 1)), joins=0)
        b.limb(scaled(red, 1.08), (-0.165, 0.585, 0.05), (0.165, 0.585, 0.05), shiny=0.3, joins=0)
        b.limb(scaled(red, 1.08), (-0.155, 0.13, 0.045), (0.155, 0.13, 0.045), shiny=0.3, joins=0)
        b.part(red, (-0.145, 0.61), (-0.145, 0.61), (-0.12, 0.7), (-0.05, 0.76), (0.05, 0.76), (0.12, 0.7), (0.145, 0.61), (0.145, 0.61), shiny=0.4, joins=0)
        b.limb(cap, (0, 0.755, 0.07), (0, 0.81, 0.055), blunt=True, shiny=0.3, joins=0)
        b.anchor("top", 0.0, 0.81)


@figure("traffic light, traffic lights, stoplight, stop light, traffic signal", tall=1.7, home="street")
def traffic_light(b: Body, rng: random.Random) -> None:
    case = b.colour("2f3336")
    with b.placed(scale=1 / 2.9):
        b.limb("5c6266", (0, 0.0, 0.26), (0, 0.14, 0.2), blunt=True, joins=0)
        bar(b, "6a7074", (0, 0.1), (0, 2.0), 0.1, shiny=0.2)
        b.part(case, (-0.2, 1.92), (-0.2, 1.92), (-0.22, 2.0), (-0.22, 2.82), (-0.16, 2.9), (0.16, 2.9), (0.22, 2.82), (0.22, 2.0), (0.2, 1.92), (0.2, 1.92), swell=0.3, shiny=0.2)
        lit = rng.choice((0, 2, 2))
        for k, (on, off) in enumerate((("f0382c", "5c2420"), ("f0b428", "5e4a1c"), ("3fd06a", "1f4a2e"))):
            y = 2.7 - 0.29 * k
            b.ball("17191b", 0, y, 0.135, swell=0.2, joins=0)
            b.ball(on if k == lit else off, 0, y, 0.115, shiny=0.4, swell=0.5, joins=0)
            if k == lit:
                b.spot(scaled(on, 1.5), -0.02, y + 0.02, 0.05)
                b.glow(0, y / 2.9, 0.14, on)
            b.part(scaled(case, 1.2), (-0.15, y + 0.02), (-0.13, y + 0.1), (0, y + 0.16), (0.13, y + 0.1), (0.15, y + 0.02), (0.1, y + 0.08), (0, y + 0.115), (-0.1, y + 0.08), swell=0.4, joins=0)
        b.anchor("top", 0.0, 2.9)


@figure("bus stop, bus stop sign", tall=1.35, home="street")
def bus_stop(b: Body, rng: random.Random) -> None:
    blue = b.colour("2f5f9a")
    with b.placed(scale=1 / 2.35):
        b.limb("5c6266", (-0.0, 0.0, 0.34), (0, 0.05, 0.3), blunt=True, joins=0)
        bar(b, "8a9094", (0, 0.04), (0, 2.3), 0.06, shiny=0.4)
        block(b, scaled(blue, 0.8), -0.3, 1.78, 0.3, 2.34, grain=0)
        b.box(blue, -0.28, 1.8, 0.28, 2.32, shiny=0.15)
        white = "eef0f0"
        b.mark(white, (-0.19, 1.96), (0.19, 1.96), (0.19, 2.18), (0.15, 2.22), (-0.15, 2.22), (-0.19, 2.18), smooth=False)
        for x in (-0.12, 0.0, 0.12):
            b.mark(blue, (x - 0.05, 2.06), (x + 0.05, 2.06), (x + 0.05, 2.17), (x - 0.05, 2.17), smooth=False)
        for x in (-0.11, 0.11):
            b.spot(white, x, 1.95, 0.042)
            b.spot(blue, x, 1.95, 0.02)
        b.box("e6e2d6", -0.15, 1.15, 0.15, 1.55, shiny=0.2)
        for k in range(8):
            b.mark("8a9096", (-0.12, 1.2 + 0.04 * k), (0.12 - 0.03 * (k % 3), 1.2 + 0.04 * k), (0.12 - 0.03 * (k % 3), 1.212 + 0.04 * k), (-0.12, 1.212 + 0.04 * k), smooth=False)
        b.anchor("top", 0.0, 2.34)


@figure("stool, wooden stool, milking stool, step stool, three-legged stool, piano stool", tall=0.28, home="room")
def stool(b: Body, rng: random.Random) -> None:
    wood = b.colour("9a6f48")
    with b.placed(scale=1 / 0.5):
        with b.far(0.7):
            bar(b, wood, (0.06, 0.06), (0.03, 0.44), 0.04)
        for s in (-1, 1):
            bar(b, wood, (s * 0.2, 0.0), (s * 0.12, 0.44), 0.046)
        bar(b, scaled(wood, 0.9), (-0.17, 0.16), (0.17, 0.16), 0.028)
        b.part(scaled(wood, 1.05), (-0.23, 0.455), (-0.21, 0.42), (0, 0.405), (0.21, 0.42), (0.23, 0.455), (0.2, 0.485), (0, 0.5), (-0.2, 0.485), swell=0.7, grain=0.3)
        b.spot(scaled(wood, 1.15), 0, 0.468, 0.2, 0.022)
        b.anchor("top", 0.0, 0.47)
        b.anchor("seat", -0.03, 0.555)
