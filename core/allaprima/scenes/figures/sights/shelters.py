"""Igloos, tipis, tree houses and other small things that people build out of doors."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.plants.foliage import blades, crown, roots
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import (
    block,
    drum,
    plank,
    pole,
    roof,
    stones,
    wall,
    window,
)
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("igloo, snow house, snow hut", tall=1.1, home="snow")
def igloo(b: Body, rng: random.Random) -> None:
    snow = b.colour("dfe4e8")
    line = scaled(snow, 0.84)
    b.part(snow, (-0.98, 0), (-0.98, 0), (-0.95, 0.3), (-0.78, 0.62), (-0.45, 0.88), (0.0, 0.97), (0.4, 0.88), (0.7, 0.62), (0.86, 0.3), (0.88, 0), (0.88, 0), swell=1, grain=0.3)
    for k in range(1, 6):
        y = 0.16 * k
        half = 0.96 * math.sqrt(max(0.0, 1 - (y / 0.98) ** 2))
        b.stripe(line, (-half - 0.05, y, 0.012), (-0.05, y - 0.05, 0.012), (half, y, 0.012))
        for j in range(-4, 5):
            a = (j + 0.5 * (k % 2)) / 4.6
            nx = -0.05 + half * math.sin(a * 1.5)
            b.stripe(line, (nx, y - 0.03, 0.01), (nx * 0.94, y + 0.11, 0.01))
    b.part(scaled(snow, 0.98), (0.2, 0), (0.2, 0), (0.2, 0.3), (0.34, 0.5), (0.56, 0.54), (0.8, 0.46), (0.94, 0.28), (0.98, 0), (0.98, 0), swell=0.6, grain=0.3, joins=0)
    b.part(snow, (0.3, 0), (0.3, 0), (0.3, 0.28), (0.44, 0.45), (0.64, 0.48), (0.84, 0.42), (0.95, 0.26), (0.98, 0), (0.98, 0), swell=0.4, grain=0.3, joins=0)
    for a in (0.5, 1.0, 1.57, 2.14, 2.64):
        b.stripe(line, (0.64 + 0.2 * math.cos(a), 0.1 + 0.22 * math.sin(a), 0.01), (0.64 + 0.4 * math.cos(a), 0.1 + 0.42 * math.sin(a), 0.01))
    b.mark("38464f", (0.44, 0), (0.44, 0), (0.44, 0.2), (0.52, 0.33), (0.65, 0.36), (0.77, 0.32), (0.84, 0.2), (0.85, 0), (0.85, 0))
    b.glow(0.64, 0.16, 0.22, "ffb866")
    b.ball(snow, -0.8, 0.0, 0.3, 0.07, grain=0.3)
    b.ball(snow, 0.1, -0.01, 0.26, 0.06, grain=0.3)
    b.anchor("top", -0.03, 0.95)


@figure("tipi, teepee, tepee, wigwam", tall=1.9, home="meadow")
def tipi(b: Body, rng: random.Random) -> None:
    hide = b.colour("d5bd92")
    wood = "6e5338"
    for p, q in (((-0.2, 0.7), (0.16, 1.12)), ((0.2, 0.7), (-0.15, 1.15)), ((-0.05, 0.7), (0.05, 1.17)), ((0.1, 0.7), (-0.05, 1.1)), ((-0.12, 0.7), (0.1, 1.06))):
        pole(b, wood, p, q, 0.028, 0.02)
    b.part(hide, (-0.55, 0), (-0.55, 0), (-0.32, 0.46), (-0.07, 0.95), (-0.07, 0.95), (0.07, 0.95), (0.07, 0.95), (0.32, 0.46), (0.55, 0), (0.55, 0), (0.2, -0.02), (-0.2, -0.02), swell=0.9, grain=0.5)
    red, dark = b.colour("94402e", 1), "4a3a2c"
    for y, code, w in ((0.12, red, 0.05), (0.19, dark, 0.018), (0.62, red, 0.03), (0.67, dark, 0.014)):
        b.stripe(code, (-0.6, y + 0.03, w), (0, y, w), (0.6, y + 0.03, w))
    for k in range(-4, 5):
        x = 0.115 * k
        b.mark(red, (x - 0.055, 0.24), (x, 0.33), (x + 0.055, 0.24), smooth=False)
    for u in (-0.34, 0.2):
        b.stripe(scaled(hide, 0.84), (u, 0, 0.008), (u * 0.55, 0.46, 0.008), (u * 0.12, 0.95, 0.006))
    b.mark("30241c", (-0.1, -0.02), (-0.1, -0.02), (-0.07, 0.2), (0.0, 0.42), (0.0, 0.42), (0.08, 0.2), (0.12, -0.02), (0.12, -0.02))
    b.part(scaled(hide, 1.05), (0.02, 0.4), (0.02, 0.4), (0.1, 0.2), (0.14, 0.0), (0.14, 0.0), (0.21, 0.0), (0.21, 0.0), (0.14, 0.2), swell=0.4, joins=0)
    for y in (0.48, 0.56, 0.76, 0.84):
        b.line(wood, 0.009, (-0.03, y + 0.006), (0.03, y - 0.006))
    for s in (-1, 1):
        b.part(scaled(hide, 1.04), (s * 0.02, 0.82), (s * 0.02, 0.82), (s * 0.2, 1.0), (s * 0.2, 1.0), (s * 0.08, 1.02), (s * 0.08, 1.02), swell=0.3, joins=0)
    b.glow(0.01, 0.16, 0.16, "ffb058")


@figure("greenhouse, glasshouse", tall=1.6, home="farmland", distance="middle")
def greenhouse(b: Body, rng: random.Random) -> None:
    glass, frame = "a3bcb4", b.colour("e2ddd0")
    for faces, corners in (((-0.2, 0.0), ((-0.85, 0), (-0.25, 0), (-0.25, 0.5), (-0.55, 0.88), (-0.85, 0.5))), ((0.5, 0.0), ((-0.25, 0), (0.95, 0), (0.95, 0.5), (-0.25, 0.5))), ((0.3, 0.6), ((-0.25, 0.5), (0.95, 0.5), (0.72, 0.88), (-0.55, 0.88)))):
        b.face(glass if not faces[1] else scaled(glass, 0.74), *corners, faces=faces, shiny=0.9 if not faces[1] else 0.2)
        if faces[1] == 0:
            for _ in range(9):
                x, h = rng.uniform(corners[0][0], corners[1][0]), rng.uniform(0.15, 0.4)
                for u in (-0.06, 0, 0.06):
                    b.stripe(rng.choice(("6d8c58", "58784a", "7f9a62")), (x, 0.1, 0.02), (x + u, h * 0.7, 0.05), (x + 2 * u, h, 0.02))
    for p, q in (((-0.85, 0), (-0.85, 0.5)), ((-0.25, 0), (-0.25, 0.5)), ((0.95, 0), (0.95, 0.5)), ((-0.85, 0.5), (-0.55, 0.88)), ((-0.25, 0.5), (-0.55, 0.88)), ((0.95, 0.5), (0.72, 0.88)), ((-0.85, 0.5), (0.95, 0.5)), ((-0.55, 0.88), (0.72, 0.88)), ((-0.65, 0), (-0.65, 0.74)), ((-0.45, 0), (-0.45, 0.74)), ((-0.65, 0.36), (-0.45, 0.36))):
        b.line(frame, 0.024, p, q, smooth=False)
    for k in range(1, 7):
        x, u = -0.25 + 1.2 * k / 7, -0.55 + 1.27 * k / 7
        b.line(frame, 0.013, (x, 0), (x, 0.5), (u, 0.88), smooth=False)
    block(b, "9c6f58", -0.87, 0, -0.67, 0.12, faces=(-0.2, 0))
    block(b, "9c6f58", -0.43, 0, -0.25, 0.12, faces=(-0.2, 0))
    block(b, "9c6f58", -0.25, 0, 0.97, 0.12, faces=(0.5, 0))
    stones(b, "9c6f58", -0.25, 0, 0.97, 0.12, rng, high=0.024, share=0.5)
    b.glow(0.1, 0.3, 0.4, "e8e0a0")


@figure("log pile, woodpile, wood pile, stack of logs, firewood", tall=0.6, home="clearing")
def log_pile(b: Body, rng: random.Random) -> None:
    bark = b.colour("6a5340")
    r = 0.155
    b.face("2c241e", (-0.78, 0.02), (0.78, 0.02), (0.34, 0.92), (-0.34, 0.92))
    for row in range(4):
        for k in range(6 - row):
            x, y, s = (k - (5 - row) / 2) * 2 * r, r + row * r * 1.74, r * rng.uniform(0.96, 1.04)
            b.ball(scaled(bark, rng.uniform(0.85, 1.05)), x, y, s, grain=0.8, swell=0.4, joins=0)
            cut = scaled("c49e6e", rng.uniform(0.88, 1.08))
            b.ball(cut, x, y, s * 0.87, grain=0.3, swell=0.08, joins=0)
            for q in (0.72, 0.45, 0.2):
                b.spot(scaled(cut, 0.82), x + 0.01, y, s * q)
                b.spot(cut, x + 0.01, y, s * (q - 0.08))
            a = rng.uniform(0, math.tau)
            b.stripe(scaled(cut, 0.6), (x, y, 0.006), (x + 0.06 * math.cos(a), y + 0.06 * math.sin(a), 0.012), (x + 0.12 * math.cos(a), y + 0.12 * math.sin(a), 0.016))
    blades(b, "6a8442", -0.9, 0, 5, 0.2, rng)
    blades(b, "6a8442", 0.88, 0, 5, 0.18, rng)
    b.anchor("top", 0.0, 0.95)
    b.anchor("seat", -0.03, 1.04)


@figure("water tower", tall=2.4, home="farmland", distance="middle")
def water_tower(b: Body, rng: random.Random) -> None:
    tank, iron = b.colour("b5b0a4"), "6f6a64"
    with b.far(0.7):
        for x in (-0.16, 0.16):
            pole(b, iron, (x * 1.1, 0.02), (x * 0.9, 0.6), 0.022)
    for y0, y1, w0, w1 in ((0.02, 0.3, 0.31, 0.28), (0.3, 0.58, 0.28, 0.25)):
        b.line(iron, 0.008, (-w0, y0), (w1, y1))
        b.line(iron, 0.008, (w0, y0), (-w1, y1))
        b.line(iron, 0.012, (-w1, y1), (w1, y1))
    for x in (-0.32, 0.32):
        pole(b, iron, (x, 0), (x * 0.78, 0.62), 0.03)
    pole(b, iron, (0, 0), (0, 0.6), 0.05)
    b.part(tank, (-0.33, 0.64), (-0.33, 0.64), (-0.33, 0.92), (-0.33, 0.92), (0.33, 0.92), (0.33, 0.92), (0.33, 0.64), (0.33, 0.64), (0.2, 0.56), (0, 0.53), (-0.2, 0.56), grain=0.3, shiny=0.15)
    for y in (0.7, 0.78, 0.86):
        b.stripe(scaled(tank, 0.85), (-0.35, y, 0.008), (0, y - 0.012, 0.008), (0.35, y, 0.008))
    b.stripe("8a6248", (0.2, 0.88, 0.012), (0.205, 0.76, 0.02), (0.2, 0.66, 0.004))
    b.part(scaled(tank, 0.86), (-0.36, 0.915), (-0.36, 0.915), (0, 1.1), (0, 1.1), (0.36, 0.915), (0.36, 0.915), (0, 0.89), grain=0.3)
    b.ball(iron, 0, 1.1, 0.02)
    drum(b, iron, 0, 0.76, 0.635, 0.65)
    for k in range(11):
        x = 0.38 * math.sin(math.pi * (k / 10 - 0.5))
        b.line(iron, 0.006, (x, 0.65), (x, 0.71))
    b.line(iron, 0.008, (-0.38, 0.71), (0.38, 0.71))


@figure("well, wishing well, draw well", tall=1.1, home="farmland")
def well(b: Body, rng: random.Random) -> None:
    stone, wood = b.colour("9a9284"), "6f5238"
    with b.far(0.7):
        b.ball("2a2826", 0, 0.4, 0.44, 0.07, swell=0.1)
    for x in (-0.38, 0.38):
        pole(b, wood, (x, 0.36), (x, 0.82), 0.06)
    pole(b, wood, (-0.46, 0.68), (0.46, 0.68), 0.07, grain=0.9)
    b.limb("b8a47a", (-0.1, 0.69, 0.1), (0.1, 0.69, 0.1), blunt=True, grain=1)
    b.line("b8a47a", 0.014, (0.04, 0.68), (0.04, 0.52))
    b.line("6a6a6a", 0.012, (-0.03, 0.46), (0.04, 0.54), (0.11, 0.46))
    b.part("7f6246", (-0.05, 0.46), (-0.05, 0.46), (-0.03, 0.32), (-0.03, 0.32), (0.11, 0.32), (0.11, 0.32), (0.13, 0.46), (0.13, 0.46), grain=0.7)
    b.line("3c3a38", 0.02, (0.46, 0.68), (0.55, 0.68), (0.55, 0.56), (0.62, 0.56), smooth=False)
    b.part(stone, (-0.48, 0), (-0.48, 0), (-0.48, 0.4), (-0.48, 0.4), (0, 0.35), (0.48, 0.4), (0.48, 0.4), (0.48, 0), (0.48, 0), (0, -0.03), grain=0.7)
    stones(b, stone, -0.5, -0.02, 0.5, 0.4, rng, high=0.085, share=0.45, by=0.82)
    stones(b, stone, -0.5, -0.02, 0.5, 0.4, rng, high=0.085, share=0.2, by=1.12)
    b.limb(scaled(stone, 1.08), (-0.5, 0.41, 0.06), (0.0, 0.365, 0.075), (0.5, 0.41, 0.06), grain=0.6, joins=0)
    b.anchor("top", -0.26, 0.4)
    b.anchor("seat", -0.26, 0.46)
    roof(b, "84593e", (-0.6, 0.76), (0.6, 0.76), (0.5, 1.06), (-0.5, 1.06), faces=(0, 0.55), rows=5)
    pole(b, "6a4830", (-0.54, 1.06), (0.54, 1.06), 0.035)
    for x in (-0.36, 0.42):
        blades(b, "67823f", x, -0.01, 6, 0.13, rng)


@figure("gazebo, pavilion, summerhouse, bandstand, rotunda", tall=1.7, home="meadow", distance="middle")
def gazebo(b: Body, rng: random.Random) -> None:
    white, tile = b.colour("e4ddce"), b.colour("66727a", 1)
    b.box("b8b0a2", -0.66, 0, 0.66, 0.06)
    b.box(white, -0.66, 0.055, 0.66, 0.08, faces=(0, 0.8))
    with b.far(0.68):
        for x in (-0.3, 0.0, 0.3):
            pole(b, white, (x, 0.1), (x, 0.62), 0.03)
        b.line(white, 0.02, (-0.56, 0.26), (0.56, 0.26))
        block(b, white, -0.56, 0.58, 0.56, 0.64)
    for x0, x1 in ((-0.58, -0.26), (0.26, 0.58)):
        b.line(white, 0.024, (x0, 0.26), (x1, 0.26))
        b.line(white, 0.018, (x0, 0.11), (x1, 0.11))
        for k in range(1, 6):
            x = x0 + (x1 - x0) * k / 6
            b.line(white, 0.014, (x, 0.11), (x, 0.26))
    for x in (-0.58, -0.26, 0.26, 0.58):
        pole(b, white, (x, 0.07), (x, 0.64), 0.042)
    for x0, x1 in ((-0.58, -0.26), (-0.26, 0.26), (0.26, 0.58)):
        m = (x1 - x0) / 2
        for s, x in ((1, x0), (-1, x1)):
            b.face(white, (x, 0.54), (x, 0.62), (x + s * m * 0.7, 0.62), (x + s * m * 0.2, 0.6))
    block(b, white, -0.62, 0.61, 0.62, 0.665, grain=0.2)
    for x0, x1, u0, u1, side in ((-0.74, -0.3, -0.06, -0.02, -0.65), (-0.3, 0.3, -0.02, 0.02, 0.0), (0.3, 0.74, 0.02, 0.06, 0.65)):
        wall(b, tile, (x0, 0.655), (x1, 0.655), (u1 * 2, 0.96), (u0 * 2, 0.96), faces=(side, 0.55), grain=0.7)
        for k in range(1, 7):
            t = k / 7
            b.stripe(scaled(tile, 0.84), (x0 + (2 * u0 - x0) * t, 0.655 + 0.305 * t, 0.006), (x1 + (2 * u1 - x1) * t, 0.655 + 0.305 * t, 0.006))
    block(b, white, -0.1, 0.95, 0.1, 1.0, grain=0.2)
    b.part(tile, (-0.14, 0.995), (-0.14, 0.995), (0, 1.12), (0, 1.12), (0.14, 0.995), (0.14, 0.995), grain=0.5)
    b.ball("c2a050", 0, 1.13, 0.018)
    b.glow(0, 0.5, 0.3, "ffd08a")


@figure("treehouse, tree house", tall=2.3, home="clearing", distance="middle")
def treehouse(b: Body, rng: random.Random) -> None:
    green, wood, board = "587838", "5f4c3c", b.colour("9a7650")
    codes = scaled(green, 0.68), green, scaled(green, 1.22)
    with b.far(0.8):
        crown(b, codes, [(-0.4, 0.84, 0.2), (0.42, 0.84, 0.2), (0.0, 0.92, 0.24), (-0.24, 0.66, 0.16), (0.36, 0.64, 0.14)], rng)
    roots(b, wood, 0.17)
    b.limb(wood, (0, 0.02, 0.19), (0.01, 0.3, 0.155), (0.0, 0.6, 0.14), (0.02, 0.9, 0.1), blunt=True, grain=1)
    b.limb(wood, (0.0, 0.34, 0.08), (0.22, 0.46, 0.06), (0.44, 0.62, 0.04), (0.5, 0.78, 0.02), grain=1)
    for p, q in (((-0.06, 0.24), (-0.26, 0.39)), ((0.06, 0.24), (0.22, 0.39))):
        pole(b, board, p, q, 0.03)
    plank(b, scaled(board, 0.8), (-0.4, 0.4), (0.34, 0.4), 0.045)
    block(b, board, -0.3, 0.42, 0.1, 0.66)
    for k in range(1, 6):
        b.stripe(scaled(board, 0.72), (-0.3, 0.42 + 0.04 * k, 0.006), (0.1, 0.42 + 0.04 * k, 0.006))
    b.mark("33281e", (-0.05, 0.42), (0.05, 0.42), (0.05, 0.58), (-0.05, 0.58), smooth=False)
    window(b, -0.18, 0.5, 0.09, 0.08, frame="e0d4bc", square=True, bars=True)
    block(b, board, 0.1, 0.42, 0.2, 0.66, faces=(0.65, 0))
    roof(b, "6d5443", (-0.36, 0.64), (0.14, 0.64), (0.06, 0.8), (-0.26, 0.8), faces=(0, 0.6), rows=5)
    wall(b, "6d5443", (0.14, 0.64), (0.24, 0.65), (0.06, 0.8), faces=(0.7, 0.4))
    b.anchor("top", 0.27, 0.425)
    b.anchor("inside", -0.18, 0.42)
    for x in (-0.39, -0.32, 0.24, 0.33):
        pole(b, board, (x, 0.42), (x, 0.53), 0.016)
    for x0, x1 in ((-0.4, -0.3), (0.2, 0.34)):
        b.line(board, 0.014, (x0, 0.525), (x1, 0.525))
    for x in (0.225, 0.295):
        b.line("c8b48a", 0.01, (x, 0.4), (x + 0.015, 0.0))
    for k in range(8):
        pole(b, board, (0.222, 0.04 + 0.047 * k), (0.312, 0.04 + 0.047 * k), 0.014)
    crown(b, codes, [(-0.06, 1.02, 0.17), (-0.3, 0.94, 0.17), (0.22, 0.98, 0.17), (-0.52, 0.8, 0.15), (0.5, 0.84, 0.15), (0.06, 0.87, 0.13), (-0.42, 0.68, 0.1), (0.46, 0.68, 0.12)], rng)
