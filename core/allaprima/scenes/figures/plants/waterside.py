"""Lotus blossoms, fountains, telephone boxes, candles and other small sights."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.plants.foliage import blade, blades
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import block, drum, wall
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("water lily, lotus, lotus flower, waterlily, lily pad", tall=0.3, home="mountain lake", poses="floating@water", group=4)
def water_lily(b: Body, rng: random.Random) -> None:
    pink, green = b.colour("d893a8"), "5f8450"
    for x, y, r, turn in ((-0.55, 0.16, 0.42, 0.4), (0.6, 0.2, 0.4, 2.4), (0.05, 0.06, 0.5, 4.2)):
        rim: list[Point] = [(x + r * math.cos(turn + 0.22 + 5.84 * k / 26), y + 0.24 * r * math.sin(turn + 0.22 + 5.84 * k / 26)) for k in range(27)]
        b.face(scaled(green, rng.uniform(0.9, 1.1)), (x, y), *rim, faces=(0, 0.75), shiny=0.35)
        for k in range(9):
            a = turn + 0.5 + 0.66 * k
            b.stripe(scaled(green, 1.25), (x, y, 0.008), (x + 0.9 * r * math.cos(a), y + 0.22 * r * math.sin(a), 0.006))
    x, y = 0.02, 0.22
    for turns, reach, tone, wide in (((-1.25, -0.85, 0.85, 1.25), 0.5, 0.82, 0.2), ((-0.62, -0.2, 0.2, 0.62), 0.64, 0.9, 0.22), ((-1.0, -0.42, 0.0, 0.42, 1.0), 0.55, 1.0, 0.22), ((-0.7, -0.24, 0.24, 0.7), 0.42, 1.08, 0.2)):
        for a in turns:
            blade(b, scaled(pink, tone * rng.uniform(0.96, 1.04)), (x + 0.05 * a, y), (x + reach * math.sin(a) * 1.05, y + reach * math.cos(a) + 0.04), wide, vein=0.9)
    for a in (-1.35, -0.75, 0.75, 1.35):
        blade(b, scaled(pink, 1.05), (x + 0.03 * a, y - 0.02), (x + 0.5 * math.sin(a), y + 0.26 * math.cos(a) + 0.04), 0.16, bend=0.0)
    b.ball("d8b048", x, y + 0.1, 0.08, 0.05, grain=0.9, joins=0)
    b.anchor("top", 0.62, 0.19)


@figure("dandelion, dandelion clock, blowball", tall=0.45, home="meadow", group=4)
def dandelion(b: Body, rng: random.Random) -> None:
    b.limb("7d9455", (0.05, 0, 0.03), (0.03, 0.4, 0.026), (0.0, 0.78, 0.022))
    for k in range(7):
        a = -1.25 + 0.42 * k
        blade(b, scaled("63823f", rng.uniform(0.85, 1.12)), (0.05, 0), (0.05 + 0.36 * math.sin(a), 0.08 + 0.26 * math.cos(a)), 0.07)
    b.ball("8c7a58", 0, 0.8, 0.04, grain=0.6)
    for k in range(64):
        r, a = 0.225 * math.sqrt((k + 0.5) / 64) + 0.01, k * 2.39996
        x, y = r * math.cos(a), 0.8 + r * math.sin(a)
        b.line("b8ae98", 0.0035, (0.2 * x, 0.8 + 0.2 * (y - 0.8)), (x, y))
        hairs = [(x + 0.048 * math.cos(a + t), y + 0.048 * math.sin(a + t)) for t in (-1.0, -0.5, 0.0, 0.5, 1.0)]
        b.line("efeae0", 0.0035, *(p for hair in hairs for p in ((x, y), hair, (x, y))), smooth=False)


@figure("fountain, water fountain", tall=1.4, home="street", distance="middle")
def fountain(b: Body, rng: random.Random) -> None:
    stone, water = b.colour("b9b0a0"), "b4cdd6"
    with b.far(0.75):
        b.ball(stone, 0, 0.22, 0.8, 0.1, swell=0.1)
    b.ball("7fa2ae", 0, 0.2, 0.76, 0.085, swell=0.03, shiny=0.6)
    b.limb(stone, (0, 0.18, 0.2), (0, 0.3, 0.12), (0, 0.42, 0.14), (0, 0.5, 0.2), blunt=True, grain=0.4)
    for s in (-1, 1):
        for x, w in ((0.3, 0.03), (0.37, 0.02), (0.22, 0.018)):
            b.limb(water, (s * (x - 0.04), 0.575, w), (s * (x + 0.02), 0.5, w), (s * (x + 0.04), 0.21, w * 1.6), swell=0.5, shiny=0.8)
    b.part(stone, (-0.4, 0.57), (-0.4, 0.57), (-0.3, 0.5), (-0.1, 0.46), (0.1, 0.46), (0.3, 0.5), (0.4, 0.57), (0.4, 0.57), grain=0.4)
    b.limb(stone, (-0.41, 0.575, 0.03), (0, 0.565, 0.036), (0.41, 0.575, 0.03), grain=0.3)
    b.limb(stone, (0, 0.56, 0.09), (0, 0.68, 0.06), (0, 0.76, 0.1), blunt=True, grain=0.4)
    for s in (-1, 1):
        for x, w in ((0.17, 0.022), (0.12, 0.014)):
            b.limb(water, (s * (x - 0.04), 0.81, w), (s * (x + 0.01), 0.76, w), (s * (x + 0.03), 0.58, w * 1.5), swell=0.5, shiny=0.8)
    b.part(stone, (-0.21, 0.8), (-0.21, 0.8), (-0.14, 0.755), (0, 0.735), (0.14, 0.755), (0.21, 0.8), (0.21, 0.8), grain=0.4)
    b.limb(stone, (-0.215, 0.805, 0.022), (0, 0.798, 0.026), (0.215, 0.805, 0.022), grain=0.3)
    for x, h, w in ((-0.1, 0.93, 0.016), (0.1, 0.93, 0.016), (-0.05, 1.0, 0.02), (0.05, 1.0, 0.02)):
        b.limb(water, (0, 0.8, 0.02), (x * 0.5, h, w), (x * 1.0, h - 0.02, w), (x * 1.3, 0.81, w * 0.8), swell=0.5, shiny=0.8)
    b.limb(water, (0, 0.8, 0.03), (0, 0.95, 0.026), (0, 1.1, 0.01), swell=0.5, shiny=0.8)
    b.part(stone, (-0.84, 0.23), (-0.84, 0.23), (-0.8, 0.04), (-0.8, 0.0), (-0.8, 0.0), (0, -0.05), (0.8, 0.0), (0.8, 0.0), (0.8, 0.04), (0.84, 0.23), (0.84, 0.23), (0.5, 0.15), (0, 0.125), (-0.5, 0.15), grain=0.5, swell=0.6)
    for k in range(9):
        x = 0.8 * math.sin(math.pi * (k - 4) / 9.5)
        b.stripe(scaled(stone, 0.78), (x, -0.05, 0.008), (x * 1.03, 0.2, 0.008))
    b.limb(scaled(stone, 1.05), (-0.84, 0.235, 0.04), (-0.5, 0.155, 0.05), (0.0, 0.125, 0.055), (0.5, 0.155, 0.05), (0.84, 0.235, 0.04), grain=0.4, joins=0)


@figure("telephone box, phone booth, telephone booth, phone box, red phone box", tall=1.35, home="street")
def telephone_box(b: Body, rng: random.Random) -> None:
    red = b.colour("a8312c")
    for x0, x1, side, cols in ((-0.26, 0.12, -0.25, 3), (0.12, 0.28, 0.7, 2)):
        block(b, "54504c", x0 - 0.01, 0, x1 + 0.01, 0.04, faces=(side, 0))
        block(b, red, x0, 0.035, x1, 0.96, faces=(side, 0), grain=0.1)
        w, e = x1 - x0, 0.13 * (x1 - x0)
        b.mark("d8c89c" if side < 0 else "cbbf9c", (x0 + e, 0.885), (x1 - e, 0.885), (x1 - e, 0.935), (x0 + e, 0.935), smooth=False)
        b.mark("3c4448", (x0 + e, 0.16), (x1 - e, 0.16), (x1 - e, 0.85), (x0 + e, 0.85), smooth=False)
        b.mark("8ca0a4", (x0 + e, 0.5), (x1 - e, 0.72), (x1 - e, 0.85), (x0 + e, 0.85), smooth=False)
        for k in range(1, cols):
            x = x0 + e + (w - 2 * e) * k / cols
            b.stripe(red, (x, 0.15, 0.014), (x, 0.86, 0.014))
        for k in range(1, 8):
            y = 0.16 + 0.69 * k / 8
            b.stripe(red, (x0 + e, y, 0.012), (x1 - e, y, 0.012))
        b.stripe("2c2a2a", (x0 + 0.25 * w, 0.91, 0.014), (x1 - 0.25 * w, 0.91, 0.014))
    wall(b, scaled(red, 1.04), (-0.285, 0.955), (0.125, 0.955), (0.125, 0.985), (-0.285, 0.985), faces=(-0.25, 0.2), grain=0.1)
    wall(b, scaled(red, 1.04), (0.125, 0.955), (0.3, 0.955), (0.3, 0.985), (0.125, 0.985), faces=(0.7, 0.2), grain=0.1)
    b.face(red, (-0.27, 0.985), (-0.27, 0.985), (-0.2, 1.05), (-0.06, 1.075), (0.07, 1.055), (0.125, 0.985), (0.125, 0.985), faces=(-0.25, 0.35), smooth=True)
    b.face(red, (0.125, 0.985), (0.125, 0.985), (0.07, 1.055), (-0.02, 1.075), (0.14, 1.06), (0.25, 1.04), (0.29, 0.985), (0.29, 0.985), faces=(0.65, 0.4), smooth=True)
    b.glow(-0.06, 0.55, 0.4, "ffdca0")


@figure("candle, candles", tall=0.35, home="clearing", group=3)
def candle(b: Body, rng: random.Random) -> None:
    wax = b.colour("ece2cc")
    b.ball("a8843e", 0, 0.05, 0.38, 0.07, shiny=0.5, swell=0.5)
    b.limb(wax, (0, 0.04, 0.36), (0, 0.35, 0.34), (0, 0.66, 0.34), blunt=True)
    b.mark(scaled(wax, 1.06), (-0.2, 0.7), (-0.2, 0.5), (-0.13, 0.4), (-0.09, 0.55), (0.0, 0.58), (0.05, 0.46), (0.09, 0.56), (0.2, 0.5), (0.2, 0.7))
    b.ball(scaled(wax, 0.96), 0, 0.66, 0.17, 0.045, swell=0.2)
    b.ball("f2d89a", 0, 0.66, 0.12, 0.028, swell=0.05)
    b.line("3c3026", 0.018, (0, 0.66), (0.005, 0.74))
    b.face("ee9434", (0, 0.71), (-0.065, 0.8), (-0.03, 0.92), (0.01, 1.05), (0.01, 1.05), (0.04, 0.92), (0.065, 0.8), smooth=True)
    b.face("f8c662", (0, 0.72), (-0.045, 0.8), (-0.02, 0.88), (0.006, 0.98), (0.006, 0.98), (0.026, 0.88), (0.045, 0.8), smooth=True)
    b.face("fff0c0", (0, 0.74), (-0.025, 0.8), (0.002, 0.89), (0.002, 0.89), (0.025, 0.8), smooth=True)
    b.glow(0, 0.82, 0.6, "ffb860")
    b.glow(0, 0.84, 0.2, "ffe0a0")


@figure("book, open book, spell book, magic book", tall=0.34, home="meadow")
def book(b: Body, rng: random.Random) -> None:
    cover, page = b.colour("6a3a30"), "e9dfc8"
    b.face(scaled(cover, 0.9), (-1.02, 0.06), (0.0, 0.0), (1.02, 0.06), (0.86, 0.74), (0.0, 0.66), (-0.86, 0.74), faces=(0, 0.3))
    for s in (-1, 1):
        with b.placed(0, 0, flip=s < 0):
            b.face(scaled(page, 0.82), (0, 0.06), (0, 0.06), (0.3, 0.08), (0.98, 0.09), (0.98, 0.09), (0.97, 0.15), (0.97, 0.15), (0.4, 0.17), (0, 0.1), (0, 0.1), smooth=True)
            b.part(page, (0, 0.1), (0, 0.1), (0.2, 0.2), (0.5, 0.2), (0.97, 0.14), (0.97, 0.14), (0.82, 0.8), (0.82, 0.8), (0.46, 0.86), (0.18, 0.83), (0.0, 0.72), (0.0, 0.72), swell=0.12)
            for k in range(9):
                y = 0.24 + 0.062 * k
                end = 0.5 if k in (0, 4) else 0.84 - 0.012 * k
                b.stripe("8a7c66", (0.1, y, 0.011), (0.3, y + 0.03, 0.011), (end, y + 0.03 - 0.04 * (end - 0.3) ** 2 * 3, 0.011))
    b.stripe(scaled(page, 0.7), (0, 0.1, 0.03), (0, 0.72, 0.02))
    b.limb("a83a34", (0.02, 0.72, 0.03), (0.04, 0.4, 0.035), (0.1, 0.1, 0.035), (0.14, -0.02, 0.03), swell=0.3)
    blades(b, "67823f", -0.9, -0.02, 6, 0.16, rng)
    drum(b, cover, 0.0, 0.06, 0.0, 0.03, count=3)
