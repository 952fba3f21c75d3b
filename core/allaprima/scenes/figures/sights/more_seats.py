"""Wheelchairs, thrones, tables, boards, slides and what else one sits, stands or lies on; drawn in metres."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.joinery import bar, cushion, legs, top
from allaprima.scenes.figures.sights.masonry import block, dabs, plank, turned, wall
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "a9adb0"
GOLD = "c09a48"


def spoked_wheel(b: Body, x: float, y: float, r: float, *, tyre: float = 0.03, count: int = 12, rim: str = STEEL) -> None:
    """A wheel from its side that one can see through."""
    for k in range(count):
        a = math.tau * k / count
        b.line("c4c8ca", 0.006, (x, y), (x + r * math.cos(a), y + r * math.sin(a)), smooth=False)
    ring = [(x + r * math.cos(a), y + r * math.sin(a)) for a in (math.tau * k / 40 for k in range(41))]
    b.line(rim, tyre * 0.7, *((x + (u - x) * 0.93, y + (v - y) * 0.93) for u, v in ring))
    b.line("2b2d30", tyre, *ring)
    b.ball(rim, x, y, 0.03, shiny=0.5)


@figure("wheelchair, wheel chair, manual wheelchair", tall=0.54, home="street")
def wheelchair(b: Body, rng: random.Random) -> None:
    cloth, frame = b.colour("2f4a66"), b.colour("7c8388", 1)
    with b.placed(scale=1 / 0.95):
        with b.far(0.65):
            spoked_wheel(b, -0.02, 0.335, 0.3)
            b.line(frame, 0.026, (-0.27, 0.95), (-0.22, 0.46), (-0.2, 0.3))
            b.line(frame, 0.024, (-0.2, 0.72), (0.22, 0.72), (0.27, 0.68), (0.28, 0.46))
            b.ball("2b2d30", 0.4, 0.075, 0.07, swell=0.4)
        b.limb(cloth, (-0.225, 0.52, 0.045), (-0.25, 0.72, 0.05), (-0.275, 0.92, 0.045), grain=0.3, joins=0)
        b.limb(cloth, (-0.22, 0.495, 0.06), (0.04, 0.495, 0.066), (0.28, 0.5, 0.055), grain=0.3, joins=0)
        b.anchor("top", 0.03, 0.53)
        b.anchor("seat", -0.06, 0.61)
        b.line(frame, 0.028, (-0.38, 0.96), (-0.29, 0.95), (-0.24, 0.46), (-0.22, 0.2))
        b.limb("2b2d30", (-0.41, 0.955, 0.042), (-0.31, 0.955, 0.042))
        b.line(frame, 0.028, (-0.22, 0.45), (0.3, 0.46), (0.36, 0.42), (0.45, 0.13), (0.56, 0.11))
        b.line(frame, 0.024, (-0.22, 0.2), (0.3, 0.2), (0.33, 0.44), smooth=False)
        b.line(frame, 0.022, (0.36, 0.2), (0.39, 0.1))
        b.ball("2b2d30", 0.38, 0.07, 0.07, swell=0.4)
        b.spot(frame, 0.38, 0.07, 0.035)
        b.limb("3a3c40", (0.43, 0.105, 0.03), (0.6, 0.1, 0.03))
        b.line(frame, 0.024, (-0.23, 0.71), (0.2, 0.715), (0.27, 0.67), (0.29, 0.46))
        b.limb("2b2d30", (-0.17, 0.725, 0.04), (0.17, 0.73, 0.045), joins=0)
        spoked_wheel(b, -0.06, 0.315, 0.3, tyre=0.036, count=16)
        b.line(STEEL, 0.014, *((-0.06 + 0.255 * math.cos(a), 0.315 + 0.255 * math.sin(a)) for a in (math.tau * k / 36 for k in range(37))))


@figure("throne, royal throne, golden throne, king's throne", tall=0.86, home="room")
def throne(b: Body, rng: random.Random) -> None:
    gold, red = b.colour(GOLD), b.colour("8e2430", 1)
    with b.placed(scale=1 / 1.5):
        wall(b, "a39a8c", (-0.62, 0.0), (0.7, 0.0), (0.7, 0.09), (-0.62, 0.09), grain=0.5)
        wall(b, "b8afa0", (-0.62, 0.09), (0.7, 0.09), (0.78, 0.14), (-0.5, 0.14), faces=(0, 0.7), grain=0.5)
        with b.far(0.78):
            b.limb(gold, (0.4, 0.14, 0.075), (0.4, 0.5, 0.06), (0.41, 0.8, 0.06), shiny=0.5)
            b.limb(gold, (-0.1, 0.82, 0.05), (0.2, 0.82, 0.06), (0.42, 0.82, 0.085), (0.46, 0.77, 0.06), shiny=0.5)
        # The back, whose front side is seen a little.
        b.part(gold, (-0.43, 0.14), (-0.43, 0.14), (-0.46, 0.8), (-0.52, 1.34), (-0.5, 1.44), (-0.4, 1.52), (-0.34, 1.62), (-0.28, 1.52), (-0.22, 1.5), (-0.2, 1.4), (-0.17, 0.8), (-0.14, 0.2), (-0.14, 0.2), swell=0.3, shiny=0.5)
        b.part(red, (-0.38, 0.5), (-0.38, 0.5), (-0.4, 0.85), (-0.45, 1.3), (-0.38, 1.42), (-0.28, 1.4), (-0.25, 1.28), (-0.22, 0.85), (-0.19, 0.52), (-0.19, 0.52), swell=0.6, grain=0.3, joins=0)
        for y in (0.75, 0.95, 1.15, 1.3):
            for x in (-0.36, -0.28):
                b.ball(scaled(gold, 1.1), x - 0.07 * (y - 0.6), y, 0.014, shiny=0.6, joins=0)
        b.ball("b0303c", -0.36, 1.49, 0.035, 0.04, shiny=0.9, joins=0)
        b.ball(gold, -0.345, 1.65, 0.04, shiny=0.7, joins=0)
        wall(b, scaled(gold, 1.1), (-0.42, 0.5), (0.34, 0.5), (0.46, 0.57), (-0.24, 0.57), faces=(0, 0.7), grain=0.1)
        b.limb(red, (-0.3, 0.555, 0.09), (0.02, 0.565, 0.11), (0.34, 0.56, 0.1), grain=0.3, joins=0)
        b.anchor("top", 0.06, 0.61)
        b.anchor("seat", -0.06, 0.71)
        block(b, gold, -0.44, 0.14, 0.36, 0.52, grain=0.1)
        b.mark(scaled(gold, 0.66), (-0.38, 0.19), (0.3, 0.19), (0.3, 0.46), (-0.38, 0.46), smooth=False)
        b.mark(red, (-0.365, 0.205), (0.285, 0.205), (0.285, 0.445), (-0.365, 0.445), smooth=False)
        for x in (-0.2, -0.04, 0.12):
            b.mark(scaled(gold, 1.1), (x, 0.24), (x + 0.05, 0.325), (x, 0.41), (x - 0.05, 0.325), smooth=False)
        wall(b, scaled(gold, 0.85), (0.36, 0.14), (0.46, 0.2), (0.46, 0.56), (0.36, 0.52), faces=(0.75, 0), grain=0.1)
        b.limb(scaled(gold, 1.1), (-0.45, 0.5, 0.05), (0.37, 0.5, 0.05), shiny=0.5)
        b.limb(gold, (-0.4, 0.5, 0.06), (-0.4, 0.78, 0.06), shiny=0.5)
        b.limb(gold, (0.3, 0.5, 0.075), (0.28, 0.64, 0.05), (0.3, 0.77, 0.065), shiny=0.5)
        b.limb(gold, (-0.43, 0.78, 0.06), (0.0, 0.78, 0.066), (0.3, 0.79, 0.09), shiny=0.5)
        b.ball(scaled(gold, 1.1), 0.33, 0.77, 0.07, shiny=0.6, joins=0)
        b.spot(scaled(gold, 0.7), 0.33, 0.77, 0.035)
        for x in (-0.38, 0.3):
            b.ball(gold, x, 0.13, 0.06, 0.045, shiny=0.5, joins=0)


@figure("cushion, pillow, floor cushion, velvet cushion, soft pillow", tall=0.17, home="room")
def floor_cushion(b: Body, rng: random.Random) -> None:
    cloth = b.colour("7a4a66")
    gold = b.colour("c8a458", 1)
    with b.placed(scale=1 / 0.22):
        b.part(cloth, (-0.36, 0.03), (-0.36, 0.03), (-0.33, 0.1), (-0.3, 0.17), (-0.3, 0.17), (-0.14, 0.215), (0, 0.22), (0.14, 0.215), (0.3, 0.17), (0.3, 0.17), (0.33, 0.1), (0.36, 0.03), (0.36, 0.03), (0.18, 0.0), (0, -0.008), (-0.18, 0.0), swell=0.9, grain=0.3)
        b.stripe(gold, (-0.36, 0.055, 0.01), (-0.2, 0.08, 0.012), (0, 0.085, 0.012), (0.2, 0.08, 0.012), (0.36, 0.055, 0.01))
        b.spot(scaled(cloth, 0.7), 0, 0.165, 0.022, 0.011)
        for x in (-0.2, -0.1, 0.1, 0.2):
            b.stripe(scaled(cloth, 0.86), (0, 0.165, 0.004), (x * 0.6, 0.155 - abs(x) * 0.1, 0.008), (x, 0.13, 0.004))
        for x, y in ((-0.36, 0.035), (0.36, 0.035), (-0.3, 0.175), (0.3, 0.175)):
            s = 1 if x > 0 else -1
            b.ball(gold, x, y, 0.017, joins=0)
            b.limb(gold, (x + s * 0.01, y, 0.018), (x + s * 0.045, y - 0.03, 0.024), grain=0.8, joins=0)
        b.anchor("top", 0.0, 0.185)
        b.anchor("seat", -0.04, 0.25)


@figure("blanket, picnic rug, beach towel, towel, beach blanket", tall=0.13, home="meadow")
def blanket(b: Body, rng: random.Random) -> None:
    cloth, band = b.colour("5a7f9a"), b.colour("e6dcc6", 1)
    w = 4.6
    b.face(scaled(cloth, 0.7), (-w, -0.06), (w, -0.06), (w, 0.06), (-w, 0.06))
    b.face(cloth, (-w, 0.0), (w, 0.0), (w - 1.5, 1.0), (-w + 1.5, 1.0), faces=(0, 0.8))
    for t, wide in ((0.1, 0.05), (0.22, 0.05), (0.46, 0.1), (0.7, 0.04), (0.8, 0.04)):
        b.mark(band, (-w, t), (w, t), (w, t + wide), (-w, t + wide), smooth=False)
    for x in (-3.5, -3.1, 2.9, 3.3):
        b.mark(scaled(cloth, 0.72), (x, 0), (x + 0.22, 0), (x * 0.68 + 0.15, 1), (x * 0.68, 1), smooth=False)
    for s in (-1, 1):
        for k in range(9):
            y = 0.06 + 0.11 * k
            x = s * (w - 1.5 * y)
            b.line(band, 0.05, (x, y), (x + s * 0.28, y - 0.05))
    b.anchor("top", 0.0, 0.45)


@figure("hospital bed, sickbed, hospital cot, stretcher, gurney", tall=0.62, home="room")
def hospital_bed(b: Body, rng: random.Random) -> None:
    cloth, frame = b.colour("a9c6cc"), "aeb3b6"
    with b.placed(scale=1 / 1.08):
        with b.far(0.7):
            for x in (-0.82, 0.86):
                bar(b, frame, (x, 0.1), (x, 0.42), 0.035)
                b.ball("2c2e30", x, 0.075, 0.05)
            b.line(frame, 0.022, (-0.5, 0.86), (-0.44, 0.96), (0.1, 0.92), (0.16, 0.7))
        b.part(scaled(frame, 1.1), (-1.1, 0.5), (-1.1, 0.5), (-1.13, 1.0), (-1.08, 1.08), (-1.02, 1.04), (-0.98, 0.5), (-0.98, 0.5), swell=0.5)
        b.limb("ece9e2", (-1.0, 0.92, 0.16), (-0.6, 0.68, 0.17), (-0.4, 0.58, 0.17), (0.2, 0.56, 0.17), (1.0, 0.56, 0.16), grain=0.2)
        with b.placed(-0.84, 0.94, tilt=-32):
            cushion(b, "f2efe8", 0.0, 0.0, 0.42, 0.16)
        b.anchor("inside", 0.0, 0.61)
        b.part(cloth, (-0.34, 0.5), (-0.34, 0.5), (-0.36, 0.7), (-0.1, 0.73), (0.4, 0.7), (0.8, 0.72), (1.04, 0.68), (1.08, 0.6), (1.08, 0.36), (1.08, 0.36), (0.7, 0.33), (0.3, 0.36), (-0.1, 0.33), (-0.33, 0.36), (-0.33, 0.36), swell=0.5, grain=0.25)
        b.mark("f2efe8", (-0.4, 0.3), (-0.24, 0.3), (-0.25, 0.78), (-0.4, 0.78), smooth=False)
        for x in (0.05, 0.35, 0.7):
            b.stripe(scaled(cloth, 0.86), (x, 0.68, 0.006), (x + 0.03, 0.5, 0.016), (x, 0.34, 0.028))
        b.anchor("top", 0.1, 0.69)
        b.anchor("seat", -0.1, 0.72)
        block(b, scaled(frame, 1.05), -1.08, 0.38, 1.1, 0.46, grain=0.1)
        b.part(scaled(frame, 1.1), (1.06, 0.4), (1.06, 0.4), (1.06, 0.76), (1.1, 0.82), (1.14, 0.78), (1.14, 0.4), (1.14, 0.4), swell=0.5)
        b.line(frame, 0.02, (-0.78, 0.24), (0.8, 0.24))
        for x in (-0.9, 0.92):
            bar(b, frame, (x, 0.1), (x, 0.4), 0.04, shiny=0.4)
            b.ball("2c2e30", x, 0.06, 0.062, swell=0.5)
            b.spot("8d9295", x, 0.06, 0.026)
        b.line(frame, 0.024, (-0.62, 0.46), (-0.58, 0.64), (-0.5, 0.7), (0.0, 0.68), (0.08, 0.46))
        for x in (-0.42, -0.24, -0.06):
            b.line(frame, 0.014, (x, 0.46), (x, 0.69))


@figure("table, wooden table, plain table, round table, tea table", tall=0.44, home="room")
def plain_table(b: Body, rng: random.Random) -> None:
    wood = b.colour("94693f")
    with b.placed(scale=1 / 0.84):
        with b.far(0.68):
            legs(b, wood, (-0.56, 0.56), 0.68, 0.065, 0.05, 0.07)
        legs(b, wood, (-0.62, 0.62), 0.68, 0.08, 0.058)
        block(b, scaled(wood, 0.88), -0.64, 0.58, 0.64, 0.69, grain=0.3)
        b.stripe(scaled(wood, 0.7), (-0.64, 0.595, 0.008), (0.64, 0.595, 0.008))
        top(b, wood, -0.76, 0.76, 0.73, thick=0.045, rise=0.11, inset=0.08, grain=0.35)
        for x, y in ((-0.3, 0.766), (0.1, 0.8), (0.4, 0.755), (-0.45, 0.81)):
            b.line(scaled(wood, 0.95), 0.004, (x - 0.12, y), (x, y + 0.004), (x + 0.14, y))
        b.anchor("top", 0.0, 0.775)


@figure("chess table, chessboard, chess board, chess set, chess game", tall=0.46, home="room")
def chess_table(b: Body, rng: random.Random) -> None:
    wood = b.colour("7a5233")
    with b.placed(scale=1 / 0.9):
        with b.far(0.68):
            legs(b, wood, (-0.3, 0.3), 0.64, 0.05, 0.035, 0.05)
        legs(b, wood, (-0.34, 0.34), 0.64, 0.06, 0.04)
        block(b, scaled(wood, 0.9), -0.36, 0.58, 0.36, 0.66, grain=0.3)
        top(b, wood, -0.42, 0.42, 0.69, thick=0.035, rise=0.17, inset=0.08, grain=0.3)

        def at(u: float, v: float) -> Point:
            return 0.38 * (2 * u - 1) * (1 - 0.19 * v), 0.705 + 0.14 * v

        b.face("d9c6a0", at(0, 0), at(1, 0), at(1, 1), at(0, 1), faces=(0, 0.7))
        dabs(b, "4e3626", [[at(i / 8, j / 8), at((i + 1) / 8, j / 8), at((i + 1) / 8, (j + 1) / 8), at(i / 8, (j + 1) / 8)] for i in range(8) for j in range(8) if (i + j) % 2 == 0])
        b.anchor("top", 0.0, 0.76)
        for row, code in ((7, "33281f"), (6, "33281f"), (4, "33281f"), (3, "eadfc6"), (1, "eadfc6"), (0, "eadfc6")):
            for i in range(8):
                if (row == 4 and i != 3) or (row == 3 and i != 4) or (row in (1, 6) and i in (3, 4)):
                    continue
                x, y = at((i + 0.5) / 8, (row + 0.4) / 8)
                big = row in (0, 7)
                h = 0.05 if not big else (0.062, 0.066, 0.074, 0.096, 0.088, 0.074, 0.066, 0.062)[i]
                b.ball(code, x, y, 0.017, 0.008, joins=0)
                b.limb(code, (x, y, 0.026), (x, y + h * 0.5, 0.014), (x, y + h * 0.8, 0.018), joins=0, shiny=0.3)
                b.ball(code, x, y + h, 0.013 if not big else 0.015, joins=0, shiny=0.3)


@figure("toboggan, wooden sled, snow sled, toy sled, sledding sled", tall=0.2, home="snow")
def toboggan(b: Body, rng: random.Random) -> None:
    wood = b.colour("a9794a")
    with b.placed(scale=1 / 0.35):
        def runner(dx: float, dy: float) -> None:
            b.limb(wood, (-0.58 + dx, 0.03 + dy, 0.03), (0.2 + dx, 0.025 + dy, 0.04), (0.46 + dx, 0.08 + dy, 0.04), (0.6 + dx, 0.22 + dy, 0.038), (0.58 + dx, 0.33 + dy, 0.034), (0.5 + dx, 0.34 + dy, 0.03), joins=0, grain=0.3)
            for x in (-0.42, 0.0, 0.34):
                bar(b, scaled(wood, 0.9), (x + dx, 0.04 + dy), (x + dx, 0.22 + dy), 0.035)

        with b.far(0.7):
            runner(0.08, 0.07)
        for k in range(4):
            y = 0.235 + 0.024 * k
            plank(b, scaled(wood, rng.uniform(1.0, 1.14)), (-0.58 + 0.02 * k, y), (0.44 + 0.02 * k, y), 0.02, faces=(0, 0.8), grain=0.4)
        b.anchor("top", -0.04, 0.27)
        b.anchor("seat", -0.14, 0.35)
        b.anchor("seat 2", -0.44, 0.35)
        plank(b, scaled(wood, 0.95), (-0.59, 0.218), (0.44, 0.218), 0.034, faces=(0, 0), grain=0.4)
        runner(0.0, 0.0)
        b.line("b03a34", 0.014, (0.56, 0.34), (0.62, 0.2), (0.74, 0.1), (0.88, 0.16))


@figure("skateboard, longboard", tall=0.1, home="street")
def skateboard(b: Body, rng: random.Random) -> None:
    deck, wheel = b.colour("3a3c40"), b.colour("d9a63a", 1)
    with b.placed(scale=1 / 0.15):
        with b.far(0.6):
            for x in (-0.24, 0.26):
                b.ball(wheel, x, 0.05, 0.032)
        for x in (-0.26, 0.24):
            b.limb("8e9396", (x - 0.05, 0.09, 0.02), (x, 0.06, 0.035), (x + 0.05, 0.09, 0.02), shiny=0.5)
        wall(b, deck, (-0.4, 0.105), (0.4, 0.105), (0.37, 0.132), (-0.37, 0.132), faces=(0, 0.8), grain=0.6)
        b.anchor("top", 0.0, 0.118)
        b.anchor("seat", -0.03, 0.22)
        b.limb("a8743c", (-0.48, 0.155, 0.016), (-0.38, 0.105, 0.024), (0.0, 0.1, 0.024), (0.38, 0.105, 0.024), (0.48, 0.155, 0.016), joins=0)
        b.stripe("c8503c", (-0.46, 0.145, 0.006), (-0.38, 0.1, 0.008), (0.0, 0.096, 0.008), (0.38, 0.1, 0.008), (0.46, 0.145, 0.006))
        for x in (-0.26, 0.24):
            b.ball(wheel, x, 0.035, 0.038, shiny=0.3)
            b.spot("e8e2d4", x, 0.035, 0.016)


@figure("stage, wooden stage, theater stage, theatre stage, concert stage, small stage", tall=0.22, home="room")
def stage(b: Body, rng: random.Random) -> None:
    wood = b.colour("8a6242")
    with b.placed(scale=1 / 0.52):
        wall(b, wood, (-1.7, 0.3), (1.7, 0.3), (1.45, 0.52), (-1.45, 0.52), faces=(0, 0.75), grain=0.3)
        for k in range(-9, 10):
            b.stripe(scaled(wood, 0.8), (0.18 * k, 0.3, 0.008), (0.155 * k, 0.52, 0.006))
        b.anchor("top", 0.0, 0.38)
        block(b, scaled(wood, 1.12), -1.72, 0.25, 1.72, 0.31, grain=0.3)
        wall(b, b.colour("7c2a30", 1), (-1.68, 0.0), (1.68, 0.0), (1.68, 0.25), (-1.68, 0.25), grain=0.3)
        code = b.coat[1] if len(b.coat) > 1 else "7c2a30"
        for k in range(24):
            x = -1.64 + 0.143 * k
            b.stripe(scaled(code, 0.7), (x, 0.26, 0.02), (x + 0.01, 0.12, 0.035), (x, -0.01, 0.05))
            b.stripe(scaled(code, 1.2), (x + 0.07, 0.26, 0.01), (x + 0.07, 0.12, 0.025), (x + 0.07, -0.01, 0.03))
        for x in (-1.2, -0.6, 0.0, 0.6, 1.2):
            b.ball("efe2b8", x, 0.325, 0.05, 0.035, shiny=0.4, joins=0)
            b.glow(x, 0.36, 0.16, "ffe2a0")


@figure("hoop, ring on a stand, circus hoop, jumping hoop, standing hoop", tall=1.0, home="meadow")
def hoop(b: Body, rng: random.Random) -> None:
    red, band = b.colour("b83a34"), b.colour("eee4cf", 1)
    with b.placed(scale=1 / 1.75):
        b.limb("5a5e62", (-0.24, 0.02, 0.05), (0, 0.05, 0.06), (0.24, 0.02, 0.05))
        bar(b, "8a8f93", (0, 0.04), (0, 0.74), 0.045, shiny=0.4)

        def arc(a0: float, a1: float) -> list[tuple[float, float, float]]:
            return [(0.2 * math.cos(a), 1.22 + 0.5 * math.sin(a), 0.06) for a in (math.radians(a0 + (a1 - a0) * k / 12) for k in range(13))]

        def half(a0: float) -> None:
            b.limb(red, *arc(a0, a0 + 180), joins=0, shiny=0.3)
            for k in range(5):
                b.stripe(band, *((x, y, 0.08) for x, y, _ in arc(a0 + 8 + 36 * k, a0 + 24 + 36 * k)))

        # The far half of the ring is the left one: who leaps through looks to the right.
        half(90)
        b.anchor("through", 0.0, 1.2)
        b.anchor("inside", 0.0, 0.95)
        half(-90)


@figure("seesaw, see-saw, teeter-totter, teeter totter", tall=0.42, home="meadow")
def seesaw(b: Body, rng: random.Random) -> None:
    board, post = b.colour("c0463a"), b.colour("4f6f8c", 1)
    with b.placed(scale=1 / 0.75):
        with b.far(0.7):
            bar(b, post, (-0.14, 0.04), (0.04, 0.44), 0.05)
            bar(b, post, (0.24, 0.04), (0.04, 0.44), 0.05)
        with b.placed(0.0, 0.44, tilt=-5, about=(0.0, 0.44)):
            wall(b, scaled(board, 1.1), (-1.5, 0.465), (1.5, 0.465), (1.46, 0.5), (-1.46, 0.5), faces=(0, 0.75), grain=0.3)
            for x in (-1.32, 1.32):
                wall(b, "3a3c40", (x - 0.16, 0.475), (x + 0.16, 0.475), (x + 0.15, 0.51), (x - 0.15, 0.51), faces=(0, 0.7), grain=0.3)
            b.anchor("seat", -1.3, 0.6)
            b.anchor("facing seat", 1.3, 0.6)
            b.anchor("top", 0.0, 0.49)
            for s in (-1, 1):
                b.line("6a6e72", 0.026, (s * 1.0, 0.46), (s * 0.98, 0.72))
                b.limb("2c2e30", (s * 0.98 - 0.05, 0.725, 0.035), (s * 0.98 + 0.05, 0.72, 0.035))
            block(b, board, -1.5, 0.41, 1.5, 0.467, grain=0.3)
        bar(b, post, (-0.22, 0.0), (0.0, 0.45), 0.06)
        bar(b, post, (0.2, 0.0), (0.0, 0.45), 0.06)
        b.ball("c8ccce", 0, 0.44, 0.05, shiny=0.5)


@figure("slide, playground slide, children's slide", tall=1.05, home="meadow")
def slide(b: Body, rng: random.Random) -> None:
    chute, post = b.colour("c8a03a"), b.colour("3f6a8c", 1)
    with b.placed(scale=1 / 1.8):
        with b.far(0.68):
            bar(b, post, (-0.9, 0.05), (-0.66, 1.74), 0.05)
            bar(b, post, (-0.26, 0.05), (-0.3, 1.68), 0.05)
            b.limb(chute, (-0.36, 1.44, 0.1), (0.0, 1.2, 0.1), (0.6, 0.62, 0.1), (1.1, 0.26, 0.1), (1.4, 0.24, 0.1), joins=0)
        for k in range(6):
            y = 0.16 + 0.2 * k
            b.limb(scaled(post, 1.1), (-1.0 + 0.14 * y, y, 0.045), (-0.87 + 0.14 * y, y + 0.05, 0.045), joins=0)
        wall(b, scaled(post, 1.15), (-0.84, 1.24), (-0.34, 1.24), (-0.28, 1.32), (-0.76, 1.32), faces=(0, 0.7), grain=0.2)
        b.face(scaled(chute, 0.85), (-0.44, 1.28), (-0.3, 1.31), (0.08, 1.1), (0.66, 0.54), (1.12, 0.24), (1.44, 0.2), (1.44, 0.1), (1.04, 0.13), (0.56, 0.44), (-0.02, 1.0), (-0.44, 1.22), faces=(0.35, 0.5), smooth=True)
        b.anchor("top", -0.56, 1.29)
        b.anchor("seat", -0.34, 1.4)
        b.anchor("sliding", 0.36, 0.86)
        b.limb(chute, (-0.46, 1.29, 0.1), (-0.1, 1.06, 0.1), (0.5, 0.46, 0.1), (0.98, 0.12, 0.1), (1.42, 0.1, 0.1), joins=0, shiny=0.3)
        bar(b, post, (-1.06, 0.0), (-0.82, 1.7), 0.06)
        bar(b, post, (-0.4, 0.0), (-0.42, 1.62), 0.06)
        bar(b, post, (0.62, 0.0), (0.62, 0.36), 0.05)
        b.line(post, 0.045, (-0.82, 1.68), (-0.76, 1.78), (-0.6, 1.8), (-0.46, 1.72), (-0.42, 1.58))
        block(b, scaled(post, 0.95), -0.86, 1.19, -0.38, 1.25, grain=0.2)


@figure("blackboard, chalkboard, school board, classroom board", tall=1.0, home="room")
def blackboard(b: Body, rng: random.Random) -> None:
    wood, slate = b.colour("94693f", 1), b.colour("33493f")
    with b.placed(scale=1 / 1.75):
        with b.far(0.7):
            for x in (-0.74, 0.74):
                bar(b, wood, (x * 0.94, 0.08), (x, 1.0), 0.045)
        for x in (-0.8, 0.8):
            bar(b, wood, (x, 0.0), (x, 1.2), 0.055)
            b.limb(wood, (x - 0.14, 0.02, 0.05), (x + 0.14, 0.02, 0.05), joins=0)
        bar(b, wood, (-0.8, 0.3), (0.8, 0.3), 0.045)
        block(b, wood, -0.92, 0.72, 0.92, 1.75, grain=0.3)
        block(b, slate, -0.86, 0.78, 0.86, 1.69, grain=0.25)
        for x, y, w, h in ((-0.4, 1.2, 0.3, 0.14), (0.3, 1.45, 0.34, 0.1), (0.45, 1.0, 0.26, 0.1)):
            b.spot(scaled(slate, 1.14), x, y, w, h, tilt=8)
        chalk = "e8e6dc"

        def stroke(*points: Point, wide: float = 0.016, code: str = chalk) -> None:
            b.stripe(code, *((x, y, wide) for x, y in points))

        # A, B, C, a sum, and a sun above a house.
        stroke((-0.74, 1.36), (-0.67, 1.58), (-0.6, 1.36))
        stroke((-0.715, 1.44), (-0.625, 1.44))
        stroke((-0.5, 1.36), (-0.5, 1.58))
        stroke((-0.5, 1.575), (-0.4, 1.55), (-0.42, 1.485), (-0.5, 1.475))
        stroke((-0.5, 1.475), (-0.375, 1.45), (-0.4, 1.37), (-0.5, 1.365))
        stroke((-0.16, 1.55), (-0.22, 1.58), (-0.29, 1.53), (-0.29, 1.42), (-0.22, 1.36), (-0.16, 1.39))
        for x, line in ((-0.7, ((0, 0.08), (0.03, 0.12), (0.06, 0.09), (0.0, 0.0), (0.07, 0.0))), (-0.56, ((0.035, 0.02), (0.035, 0.1))), (-0.56, ((0, 0.06), (0.07, 0.06))), (-0.42, ((0, 0.08), (0.03, 0.12), (0.06, 0.09), (0.0, 0.0), (0.07, 0.0))), (-0.28, ((0, 0.08), (0.07, 0.08))), (-0.28, ((0, 0.04), (0.07, 0.04))), (-0.13, ((0.02, 0.12), (0.0, 0.05), (0.08, 0.05))), (-0.13, ((0.055, 0.09), (0.055, 0.0)))):
            stroke(*((x + u, 1.1 + v) for u, v in line), wide=0.013)
        stroke((0.2, 0.92), (0.2, 1.16), (0.2, 1.16), (0.54, 1.16), (0.54, 1.16), (0.54, 0.92), (0.54, 0.92), (0.2, 0.92), wide=0.012)
        stroke((0.15, 1.15), (0.37, 1.34), (0.37, 1.34), (0.59, 1.15), wide=0.012)
        stroke((0.33, 0.92), (0.33, 1.06), (0.33, 1.06), (0.42, 1.06), (0.42, 1.06), (0.42, 0.92), wide=0.01)
        sun = [(0.68 + 0.06 * math.cos(a), 1.52 + 0.06 * math.sin(a)) for a in (math.tau * k / 12 for k in range(13))]
        stroke(*sun, wide=0.012, code="ecd28a")
        for k in range(8):
            a = math.tau * k / 8
            stroke((0.68 + 0.085 * math.cos(a), 1.52 + 0.085 * math.sin(a)), (0.68 + 0.13 * math.cos(a), 1.52 + 0.13 * math.sin(a)), wide=0.011, code="ecd28a")
        top(b, wood, -0.7, 0.7, 0.735, thick=0.03, rise=0.03, inset=0.02)
        for x, tint in ((-0.3, "f0ece2"), (-0.16, "e6b8b0"), (0.1, "f0ece2")):
            b.limb(tint, (x, 0.762, 0.02), (x + 0.08, 0.762, 0.02), joins=0)
        b.box("6a5a4a", 0.3, 0.755, 0.46, 0.8)
        b.anchor("board", 0.0, 1.2)
        b.anchor("top", 0.0, 1.75)


@figure("lab bench, laboratory bench, lab table, laboratory table", tall=0.62, home="room")
def lab_bench(b: Body, rng: random.Random) -> None:
    paint = b.colour("c8ccca")
    with b.placed(scale=1 / 1.2):
        block(b, "3c4044", -0.92, 0.0, 0.92, 0.1, grain=0)
        block(b, paint, -0.96, 0.08, 0.96, 0.82, grain=0.1)
        for x0 in (-0.94, -0.46, 0.02, 0.5):
            b.mark(scaled(paint, 0.6), (x0, 0.12), (x0 + 0.44, 0.12), (x0 + 0.44, 0.78), (x0, 0.78), smooth=False)
            b.mark(scaled(paint, 1.04), (x0 + 0.01, 0.13), (x0 + 0.43, 0.13), (x0 + 0.43, 0.77), (x0 + 0.01, 0.77), smooth=False)
            b.mark("6a6e72", (x0 + 0.16, 0.7), (x0 + 0.28, 0.7), (x0 + 0.28, 0.72), (x0 + 0.16, 0.72), smooth=False)
        top(b, "4a5054", -1.02, 1.02, 0.87, thick=0.05, rise=0.09, inset=0.06, grain=0.05)
        bar(b, "8d9295", (-0.78, 0.93), (-0.78, 1.42), 0.022, shiny=0.5)
        bar(b, "6a6e72", (-0.9, 0.925), (-0.66, 0.925), 0.03)
        bar(b, "8d9295", (-0.78, 1.26), (-0.6, 1.26), 0.016, shiny=0.5)

        def flask(x: float, y: float, code: str, size: float, *, round_: bool = False) -> None:
            with b.placed(x, y, scale=size):
                if round_:
                    b.limb("d8e4e6", (0, 0.12, 0.05), (0, 0.26, 0.05), blunt=True, shiny=0.6)
                    b.ball("d8e4e6", 0, 0.09, 0.095, shiny=0.7, joins=0.02)
                    b.mark(code, (-0.1, 0.1), (-0.1, 0.1), (0.1, 0.1), (0.1, 0.1), (0.1, -0.02), (-0.1, -0.02))
                else:
                    b.part("d8e4e6", (-0.11, 0.0), (-0.11, 0.0), (-0.1, 0.03), (-0.03, 0.16), (-0.027, 0.26), (-0.027, 0.26), (0.027, 0.26), (0.027, 0.26), (0.03, 0.16), (0.1, 0.03), (0.11, 0.0), (0.11, 0.0), shiny=0.7, swell=0.7)
                    b.mark(code, (-0.12, 0.09), (0.12, 0.09), (0.12, -0.01), (-0.12, -0.01), smooth=False)
                b.line("eaf2f4", 0.012, (-0.038, 0.262), (0.038, 0.262))
                b.line("f6fafa", 0.008, (-0.045, 0.07), (-0.03, 0.12))

        flask(-0.58, 1.12, "6fae4c", 1.0, round_=True)
        flask(-0.3, 0.93, "b8503c", 1.1)
        flask(0.0, 0.94, "4f8fb8", 0.9)
        flask(0.2, 0.93, "c8a03a", 1.2, round_=True)
        block(b, "96704a", 0.44, 0.93, 0.82, 0.96, grain=0.2)
        block(b, "96704a", 0.44, 1.05, 0.82, 1.08, grain=0.2)
        for x, tint in ((0.5, "b8503c"), (0.59, "6fae4c"), (0.68, "8a6ab0"), (0.77, "4f8fb8")):
            b.limb("d8e4e6", (x, 0.96, 0.045), (x, 1.17, 0.045), shiny=0.7, joins=0)
            b.mark(tint, (x - 0.03, 0.9), (x + 0.03, 0.9), (x + 0.03, 1.03), (x - 0.03, 1.03), smooth=False)
        b.anchor("top", 0.0, 0.915)


@figure("workbench, work bench, carpenter's bench", tall=0.58, home="room")
def workbench(b: Body, rng: random.Random) -> None:
    wood = b.colour("a27a4c")
    with b.placed(scale=1 / 1.05):
        with b.far(0.68):
            legs(b, wood, (-0.66, 0.66), 0.76, 0.09, 0.09, 0.06)
        plank(b, scaled(wood, 0.8), (-0.76, 0.22), (0.76, 0.22), 0.05)
        block(b, "b0433a", -0.5, 0.245, -0.1, 0.42, grain=0.1)
        b.limb("3a3c40", (-0.38, 0.43, 0.024), (-0.3, 0.47, 0.024), (-0.22, 0.43, 0.024))
        for x in (0.2, 0.34):
            b.limb("8a6440", (x, 0.27, 0.05), (x + 0.3, 0.28, 0.05), blunt=True, grain=0.5)
        legs(b, wood, (-0.74, 0.74), 0.78, 0.1, 0.1)
        block(b, scaled(wood, 0.88), -0.8, 0.64, 0.8, 0.8, grain=0.5)
        top(b, wood, -0.9, 0.9, 0.85, thick=0.065, rise=0.1, inset=0.06, grain=0.5)
        b.anchor("top", 0.0, 0.89)
        # A vice, a saw, a hammer and shavings.
        block(b, "4a4e52", -0.84, 0.7, -0.62, 0.9, grain=0.2)
        b.limb("6a6e72", (-0.73, 0.76, 0.05), (-0.73, 0.66, 0.05))
        b.line("8d9295", 0.022, (-0.82, 0.67), (-0.64, 0.67))
        b.face("c4c8ca", (0.3, 0.9), (0.76, 0.895), (0.76, 0.925), (0.32, 0.97), faces=(0, 0.3), shiny=0.6)
        b.limb("8a5a34", (0.2, 0.94, 0.06), (0.33, 0.93, 0.07), joins=0)
        b.limb("8a5a34", (-0.36, 0.9, 0.028), (-0.08, 0.91, 0.03), joins=0)
        b.limb("55595c", (-0.1, 0.88, 0.05), (-0.08, 0.955, 0.045), joins=0, shiny=0.4)
        for _ in range(9):
            x = rng.uniform(-0.5, 0.2)
            b.line("dcc090", 0.01, (x, 0.87), (x + 0.02, 0.885), (x + 0.035, 0.87), (x + 0.02, 0.865))


@figure("iceberg, ice floe, ice floes", tall=1.2, home="sea", poses="floating@water", distance="middle")
def iceberg(b: Body, rng: random.Random) -> None:
    ice = b.colour("cfe2ea")

    def facet(tone: float, faces: Point, *points: Point) -> None:
        wall(b, scaled(ice, tone), *points, faces=faces, grain=0.35)

    facet(0.9, (-0.5, 0.2), (-0.95, 0.0), (-0.3, 0.0), (-0.36, 0.5), (-0.6, 0.72), (-0.74, 0.42), (-0.9, 0.26))
    facet(1.0, (-0.1, 0.2), (-0.36, 0.0), (0.22, 0.0), (0.16, 0.55), (0.04, 1.0), (-0.16, 0.84), (-0.28, 0.6))
    facet(0.86, (-0.6, 0.1), (-0.4, 0.0), (-0.3, 0.0), (-0.22, 0.62), (-0.16, 0.84), (-0.4, 0.52))
    facet(0.94, (0.55, 0.2), (0.2, 0.0), (1.0, 0.0), (0.94, 0.16), (0.7, 0.2), (0.56, 0.44), (0.3, 0.62), (0.04, 1.0), (0.14, 0.5))
    facet(1.06, (0.1, 0.7), (0.44, 0.2), (0.7, 0.2), (0.95, 0.16), (0.86, 0.22), (0.62, 0.27))
    facet(1.08, (-0.2, 0.6), (-0.6, 0.72), (-0.36, 0.5), (-0.28, 0.6), (-0.44, 0.68))
    for x0, y0, x1, y1 in ((-0.2, 0.1, -0.12, 0.6), (0.04, 0.2, 0.06, 0.7), (0.4, 0.1, 0.3, 0.5), (-0.66, 0.1, -0.62, 0.5), (0.12, 0.1, 0.14, 0.4)):
        b.line(scaled(ice, 0.82), 0.008, (x0, y0), ((x0 + x1) / 2 + 0.03, (y0 + y1) / 2), (x1, y1))
    b.line("8fc4d4", 0.03, (-0.96, 0.012), (0.0, 0.012), (1.0, 0.012))
    turned(b, (0, 0), grain=0.3)
    b.anchor("top", 0.66, 0.22)
    b.anchor("seat", 0.62, 0.28)
