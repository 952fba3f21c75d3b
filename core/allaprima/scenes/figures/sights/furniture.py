"""Chairs, tables, lamps and other furniture that stands in landscapes."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import block, plank, pole, wall
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("lantern, oil lamp, storm lantern, candle lantern", tall=0.4, home="clearing")
def lantern(b: Body, rng: random.Random) -> None:
    iron = b.colour("3c3a3a")
    b.limb(iron, (-0.26, 0.66, 0.022), (-0.22, 1.0, 0.022), (0.0, 1.12, 0.022), (0.22, 1.0, 0.022), (0.26, 0.66, 0.022))
    with b.far(0.6):
        for x in (-0.12, 0.12):
            pole(b, iron, (x, 0.12), (x, 0.7), 0.03)
    b.face("e8c890", (-0.24, 0.12), (0.24, 0.12), (0.22, 0.7), (-0.22, 0.7), shiny=0.3)
    b.mark("f2d8a4", (-0.17, 0.2), (0.0, 0.14), (0.17, 0.2), (0.15, 0.55), (0, 0.66), (-0.15, 0.55))
    b.limb("efe6d2", (0, 0.12, 0.15), (0, 0.34, 0.15), blunt=True)
    b.line("4a3a2c", 0.012, (0, 0.34), (0, 0.38))
    b.face("f29a34", (0, 0.35), (-0.05, 0.42), (0.0, 0.58), (0.0, 0.58), (0.05, 0.42), smooth=True)
    b.face("ffe09a", (0, 0.36), (-0.025, 0.41), (0.0, 0.5), (0.0, 0.5), (0.025, 0.41), smooth=True)
    for x in (-0.25, -0.01, 0.25):
        pole(b, iron, (x, 0.1), (x * 0.92, 0.72), 0.03 if x != -0.01 else 0.014)
    b.line(iron, 0.012, (-0.24, 0.4), (0.24, 0.4))
    b.limb(iron, (-0.28, 0.1, 0.07), (0.28, 0.1, 0.07))
    b.limb(iron, (-0.33, 0.035, 0.07), (0.33, 0.035, 0.07))
    b.part(iron, (-0.31, 0.7), (-0.31, 0.7), (-0.14, 0.88), (-0.1, 0.94), (-0.1, 0.94), (0.1, 0.94), (0.1, 0.94), (0.14, 0.88), (0.31, 0.7), (0.31, 0.7), (0, 0.67), shiny=0.2)
    b.limb(iron, (-0.1, 0.96, 0.05), (0.1, 0.96, 0.05))
    b.glow(0, 0.45, 0.75, "ffb050")
    b.glow(0, 0.45, 0.3, "ffd890")


@figure("street lamp, street light, lamp post, lamppost, lamp", tall=2.0, home="street")
def street_lamp(b: Body, rng: random.Random) -> None:
    iron = b.colour("33383a")
    b.limb(iron, (0, 0.0, 0.1), (0, 0.1, 0.075), (0, 0.16, 0.045), blunt=True)
    b.limb(iron, (0, 0.14, 0.035), (0, 0.45, 0.03), (0, 0.82, 0.024), blunt=True)
    for y, w in ((0.02, 0.12), (0.12, 0.085), (0.2, 0.055), (0.66, 0.045), (0.815, 0.05)):
        b.limb(iron, (-w / 2, y, 0.018), (w / 2, y, 0.018))
    b.limb(iron, (-0.09, 0.74, 0.013), (0.09, 0.74, 0.013))
    b.face("ecd6a6", (-0.04, 0.835), (0.04, 0.835), (0.075, 0.97), (-0.075, 0.97), shiny=0.4)
    b.spot("fff0c4", 0, 0.89, 0.03, 0.045)
    for s in (-1, 0, 1):
        b.line(iron, 0.009, (s * 0.042, 0.83), (s * 0.077, 0.97))
    b.part(iron, (-0.095, 0.965), (-0.095, 0.965), (-0.04, 1.02), (-0.02, 1.04), (0.02, 1.04), (0.04, 1.02), (0.095, 0.965), (0.095, 0.965))
    b.ball(iron, 0, 1.055, 0.016)
    b.glow(0, 0.9, 0.3, "ffc878")
    b.glow(0, 0.9, 0.1, "ffe8b8")
    b.anchor("top", 0.0, 1.055)


@figure("chair, wooden chair, kitchen chair", tall=0.5, home="room")
def chair(b: Body, rng: random.Random) -> None:
    wood = b.colour("8f653e")
    with b.far(0.72):
        pole(b, wood, (-0.2, 0.06), (-0.18, 0.5), 0.05)
        pole(b, wood, (0.36, 0.06), (0.34, 0.5), 0.05)
        b.limb(wood, (-0.18, 0.46, 0.05), (-0.2, 0.76, 0.05), (-0.24, 1.06, 0.045))
    for y in (0.66, 0.8, 0.96):
        b.limb(scaled(wood, 0.92), (-0.36, y - 0.02, 0.055), (-0.3, y + 0.01, 0.055), (-0.23, y + 0.03, 0.055), grain=0.6)
    for p, q in (((-0.32, 0.2), (0.24, 0.2)), ((-0.18, 0.24), (0.34, 0.24)), ((0.26, 0.28), (0.36, 0.32))):
        pole(b, scaled(wood, 0.85), p, q, 0.03)
    wall(b, scaled(wood, 1.1), (-0.36, 0.485), (0.3, 0.485), (0.4, 0.56), (-0.22, 0.56), faces=(0, 0.8), grain=0.6)
    wall(b, wood, (-0.37, 0.44), (0.31, 0.44), (0.31, 0.49), (-0.37, 0.49), grain=0.6)
    wall(b, wood, (0.31, 0.44), (0.4, 0.515), (0.4, 0.565), (0.31, 0.49), faces=(0.7, 0), grain=0.6)
    b.anchor("top", 0.02, 0.53)
    b.anchor("seat", -0.08, 0.64)
    b.limb(wood, (-0.34, 0.0, 0.05), (-0.34, 0.44, 0.058), (-0.36, 0.76, 0.055), (-0.41, 1.04, 0.05), grain=0.6)
    pole(b, wood, (0.29, 0), (0.27, 0.45), 0.05, 0.062, grain=0.6)


@figure("armchair, easy chair, wing chair", tall=0.54, home="room")
def armchair(b: Body, rng: random.Random) -> None:
    _seat(b, b.colour("8a4a3c"), 0.54, 1)


@figure("sofa, couch, settee", tall=0.5, home="room")
def sofa(b: Body, rng: random.Random) -> None:
    _seat(b, b.colour("5f7480"), 1.08, 2)


def _seat(b: Body, cloth: str, half: float, seats: int) -> None:
    """An upholstered seat, seen from the front."""
    b.grain = 0.25
    for x in (-half * 0.86, half * 0.86):
        b.limb("4a3424", (x, 0.0, 0.05), (x, 0.12, 0.07), blunt=True)
    w = half * 0.92
    b.part(scaled(cloth, 0.9), (-w, 0.3), (-w, 0.3), (-w * 1.02, 0.7), (-w * 0.95, 0.98), (-w * 0.6, 1.05), (0, 1.07), (w * 0.6, 1.05), (w * 0.95, 0.98), (w * 1.02, 0.7), (w, 0.3), (w, 0.3), swell=0.45)
    block(b, scaled(cloth, 0.82), -w, 0.1, w, 0.32, grain=0.25)
    inner = half * 0.72
    for k in range(seats):
        x0, x1 = -inner + 2 * inner * k / seats, -inner + 2 * inner * (k + 1) / seats
        e = 0.012
        b.part(cloth, (x0 + e, 0.5), (x0 + e + 0.02, 0.9), (x0 + 0.1, 0.96), ((x0 + x1) / 2, 0.97), (x1 - 0.1, 0.96), (x1 - e - 0.02, 0.9), (x1 - e, 0.5), ((x0 + x1) / 2, 0.48), swell=0.5)
        for u in (0.3, 0.7):
            b.spot(scaled(cloth, 0.62), x0 + (x1 - x0) * u, 0.76, 0.014)
    for k in range(seats):
        x0, x1 = -inner + 2 * inner * k / seats, -inner + 2 * inner * (k + 1) / seats
        b.part(scaled(cloth, 1.06), (x0 + 0.01, 0.34), (x0 + 0.01, 0.34), (x0 + 0.005, 0.45), (x0 + 0.06, 0.5), ((x0 + x1) / 2, 0.515), (x1 - 0.06, 0.5), (x1 - 0.005, 0.45), (x1 - 0.01, 0.34), (x1 - 0.01, 0.34), ((x0 + x1) / 2, 0.31), swell=0.7, joins=0)
        b.stripe(scaled(cloth, 0.8), (x0, 0.385, 0.008), ((x0 + x1) / 2, 0.375, 0.008), (x1, 0.385, 0.008))
    for s in (-1, 1):
        x = s * half * 0.86
        b.part(scaled(cloth, 0.97), (x - 0.13, 0.09), (x - 0.13, 0.09), (x - 0.13, 0.5), (x - 0.15, 0.6), (x - 0.08, 0.69), (x + 0.08, 0.69), (x + 0.15, 0.6), (x + 0.13, 0.5), (x + 0.13, 0.09), (x + 0.13, 0.09), swell=0.6, joins=0)
        b.spot(scaled(cloth, 0.86), x, 0.59, 0.085, 0.075)
        b.spot(cloth, x, 0.59, 0.075, 0.065)
    if seats > 1:
        for x, tint, tilt in ((-0.6, "c89a4e", 12), (0.62, "d8cdb8", -10)):
            with b.placed(x, 0.64, tilt=tilt):
                b.part(tint, (-0.16, -0.14), (-0.16, -0.14), (0, -0.12), (0.16, -0.14), (0.16, -0.14), (0.14, 0), (0.16, 0.14), (0.16, 0.14), (0, 0.12), (-0.16, 0.14), (-0.16, 0.14), (-0.14, 0), joins=0)
    # It is seen from the front, so that knees come before its arms.
    b.anchor("top", 0.0, 0.44)
    for name, x in (("seat", -0.2), ("seat 2", 0.38), ("seat 3", -0.68)) if seats > 1 else (("seat", -0.1),):
        b.anchor(name, x, 0.46 + 0.06 / 0.52)


@figure("table set for two, dinner table, candlelight dinner, table for two, romantic dinner", tall=0.75, home="beach")
def dinner_table(b: Body, rng: random.Random) -> None:
    cloth, wood = b.colour("e6dece"), "70503a"
    for s in (-1, 1):
        with b.placed(s * 0.78, 0, flip=s < 0):
            for x in (-0.16, 0.16):
                pole(b, wood, (x, 0), (x, 0.36), 0.045)
            wall(b, scaled(wood, 1.1), (-0.22, 0.36), (0.2, 0.36), (0.18, 0.41), (-0.18, 0.41), faces=(0, 0.7), grain=0.6)
            b.limb(wood, (0.18, 0.36, 0.045), (0.2, 0.64, 0.045), (0.25, 0.92, 0.04), grain=0.6)
            b.limb(wood, (0.13, 0.38, 0.03), (0.15, 0.64, 0.03), (0.19, 0.88, 0.03), grain=0.6)
            b.limb(wood, (0.17, 0.88, 0.05), (0.26, 0.93, 0.05), grain=0.6)
    b.anchor("seat", -0.78, 0.49)
    b.anchor("facing seat", 0.78, 0.49)
    b.part(cloth, (-0.58, 0.58), (-0.58, 0.58), (0.58, 0.58), (0.58, 0.58), (0.63, 0.3), (0.66, 0.08), (0.66, 0.08), (0.5, 0.05), (0.34, 0.09), (0.14, 0.045), (-0.1, 0.09), (-0.3, 0.05), (-0.5, 0.085), (-0.66, 0.06), (-0.66, 0.06), (-0.63, 0.3), swell=0.5)
    for x in (-0.5, -0.3, -0.1, 0.14, 0.34, 0.5):
        b.stripe(scaled(cloth, 0.82), (x * 0.92, 0.56, 0.008), (x * 1.0, 0.3, 0.03), (x * 1.08, 0.06, 0.045))
    b.ball(scaled(cloth, 1.03), 0, 0.59, 0.6, 0.075, swell=0.05, joins=0)
    for s in (-1, 1):
        b.ball("d8d4cc", s * 0.34, 0.585, 0.15, 0.03, swell=0.2, shiny=0.4, joins=0)
        b.spot("efebe2", s * 0.34, 0.588, 0.1, 0.018)
        x = s * 0.19
        b.ball("c4ced0", x, 0.6, 0.04, 0.01, shiny=0.8, joins=0)
        b.line("c4ced0", 0.01, (x, 0.6), (x, 0.69))
        b.part("ccd6d8", (x - 0.04, 0.82), (x - 0.04, 0.82), (x - 0.05, 0.74), (x, 0.68), (x + 0.05, 0.74), (x + 0.04, 0.82), (x + 0.04, 0.82), shiny=1, joins=0)
        b.mark("84303c", (x - 0.06, 0.75), (x + 0.06, 0.75), (x + 0.04, 0.67), (x - 0.04, 0.67), smooth=False)
    for x, h in ((-0.05, 0.2), (0.05, 0.24)):
        b.limb("b89a58", (x, 0.605, 0.06), (x, 0.63, 0.03), blunt=True, shiny=0.5)
        b.limb("f0e8d6", (x, 0.62, 0.032), (x, 0.62 + h, 0.03), blunt=True)
        b.face("f29a34", (x, 0.62 + h), (x - 0.018, 0.65 + h), (x, 0.71 + h), (x, 0.71 + h), (x + 0.018, 0.65 + h), smooth=True)
        b.face("ffe6a8", (x, 0.63 + h), (x - 0.009, 0.65 + h), (x, 0.68 + h), (x, 0.68 + h), (x + 0.009, 0.65 + h), smooth=True)
        b.glow(x, 0.66 + h, 0.3, "ffb860")
    b.anchor("top", 0.0, 0.58)


@figure("grand piano, piano", tall=0.88, home="room")
def piano(b: Body, rng: random.Random) -> None:
    black = b.colour("2b2a2d")
    b.shiny = 0.7
    with b.far(0.7):
        b.limb(black, (0.66, 0.04, 0.05), (0.66, 0.44, 0.09), blunt=True)
    # The lid is propped up, and its inside is seen.
    b.part(scaled(black, 0.9), (-0.7, 0.62), (-0.7, 0.62), (-0.56, 1.1), (-0.56, 1.1), (-0.1, 1.13), (0.4, 1.06), (0.8, 0.9), (0.95, 0.72), (0.95, 0.62), (0.95, 0.62), swell=0.15, joins=0)
    b.mark("5a4430", (-0.64, 0.64), (-0.64, 0.64), (-0.5, 1.05), (-0.5, 1.05), (-0.1, 1.08), (0.38, 1.01), (0.75, 0.86), (0.9, 0.7), (0.9, 0.6), (0.9, 0.6))
    b.face("a8803c", (-0.62, 0.6), (0.92, 0.6), (0.86, 0.68), (-0.55, 0.68), faces=(0, 0.6), shiny=0.4)
    for k in range(9):
        b.line("d8bc7c", 0.005, (-0.5 + 0.02 * k, 0.615 + 0.006 * k), (0.86 - 0.06 * k, 0.615 + 0.006 * k))
    b.line(black, 0.018, (0.5, 0.62), (0.42, 0.98))
    b.part(black, (-0.72, 0.42), (-0.72, 0.42), (-0.72, 0.62), (-0.72, 0.62), (0.3, 0.62), (0.86, 0.64), (0.98, 0.6), (1.0, 0.5), (0.94, 0.42), (0.94, 0.42), swell=0.35)
    b.part(black, (-1.02, 0.42), (-1.02, 0.42), (-1.04, 0.5), (-1.0, 0.53), (-0.7, 0.53), (-0.68, 0.6), (-0.68, 0.6), (-0.6, 0.42), (-0.6, 0.42), swell=0.4)
    b.face("efe8da", (-1.01, 0.525), (-0.72, 0.525), (-0.68, 0.56), (-0.93, 0.56), faces=(0, 0.7), shiny=0.3)
    for k in range(9):
        b.line("2a282a", 0.006, (-0.97 + 0.028 * k, 0.53), (-0.9 + 0.024 * k, 0.557))
    b.part(black, (-0.74, 0.6), (-0.74, 0.6), (-0.68, 0.82), (-0.68, 0.82), (-0.64, 0.82), (-0.64, 0.82), (-0.66, 0.6), (-0.66, 0.6), swell=0.3)
    b.face("ece4d2", (-0.78, 0.63), (-0.71, 0.62), (-0.67, 0.79), (-0.74, 0.8), faces=(-0.5, 0.2))
    for x in (-0.82, 0.1):
        b.limb(black, (x, 0.03, 0.05), (x, 0.24, 0.06), (x, 0.43, 0.11), blunt=True)
        b.ball("b8944a", x, 0.025, 0.03)
    b.limb(black, (-0.4, 0.44, 0.05), (-0.4, 0.12, 0.04))
    b.line("b8944a", 0.016, (-0.46, 0.1), (-0.34, 0.1))
    b.shiny = 0.0
    for x in (-1.3, -1.02):
        pole(b, black, (x, 0), (x, 0.28), 0.045)
    b.limb("4a2c28", (-1.34, 0.31, 0.08), (-0.98, 0.31, 0.08))
    b.anchor("top", 0.15, 0.64)
    b.anchor("seat", -1.18, 0.405)


@figure("easel, painter's easel", tall=1.05, home="room")
def easel(b: Body, rng: random.Random) -> None:
    wood = b.colour("a0764a")
    with b.far(0.7):
        pole(b, wood, (0.12, 0.08), (0.0, 1.0), 0.035)
    pole(b, wood, (0.0, 0.3), (0.0, 1.16), 0.04)
    for s in (-1, 1):
        pole(b, wood, (s * 0.36, 0), (s * 0.05, 1.08), 0.04)
    plank(b, wood, (-0.3, 0.26), (0.3, 0.26), 0.035)
    b.box("e8e0d0", -0.42, 0.4, 0.42, 0.98)
    b.mark("b8cfdc", (-0.4, 0.42), (0.4, 0.42), (0.4, 0.96), (-0.4, 0.96), smooth=False)
    b.mark("e2d4b8", (-0.4, 0.62), (0.4, 0.62), (0.4, 0.76), (-0.4, 0.72), smooth=False)
    b.mark("7f93a4", (-0.4, 0.6), (-0.4, 0.72), (-0.22, 0.84), (-0.1, 0.72), (0.06, 0.8), (0.24, 0.68), (0.4, 0.74), (0.4, 0.6), smooth=False)
    b.mark("7d9658", (-0.4, 0.42), (-0.4, 0.62), (-0.1, 0.645), (0.2, 0.6), (0.4, 0.63), (0.4, 0.42))
    b.mark("5f7d44", (-0.4, 0.42), (-0.4, 0.52), (-0.1, 0.55), (0.14, 0.47), (0.4, 0.5), (0.4, 0.42))
    b.spot("f2d68a", 0.22, 0.86, 0.045)
    for x, y in ((-0.28, 0.62), (-0.23, 0.6)):
        b.mark("3f5a3c", (x - 0.03, y - 0.04), (x, y + 0.09), (x + 0.03, y - 0.04), smooth=False)
    for _ in range(12):
        b.spot(rng.choice(("c8463c", "e2c04e", "d8d0c0")), rng.uniform(-0.36, 0.38), rng.uniform(0.43, 0.49), 0.011)
    plank(b, scaled(wood, 1.1), (-0.38, 0.385), (0.38, 0.385), 0.045)
    b.limb(wood, (-0.05, 1.0, 0.05), (0.05, 1.0, 0.05))


@figure("door, magic door, wooden door, doorway", tall=1.2, home="room")
def door(b: Body, rng: random.Random) -> None:
    paint = b.colour("3f6a74")
    frame = b.colour("d8cdb8", 1)
    block(b, "9a9284", -0.42, 0, 0.42, 0.035, grain=0.7)
    block(b, frame, -0.36, 0.03, 0.36, 1.06, grain=0.3)
    block(b, scaled(frame, 1.03), -0.4, 1.04, 0.4, 1.1, grain=0.3)
    block(b, scaled(frame, 0.8), -0.4, 1.03, 0.4, 1.04)
    b.box(scaled(frame, 0.6), -0.29, 0.035, 0.29, 1.0)
    block(b, paint, -0.275, 0.035, 0.275, 0.985, grain=0.4)
    for x0, x1 in ((-0.22, -0.03), (0.03, 0.22)):
        for y0, y1 in ((0.1, 0.36), (0.44, 0.7), (0.76, 0.93)):
            b.mark(scaled(paint, 0.68), (x0, y0), (x1, y0), (x1, y1), (x0, y1), smooth=False)
            b.mark(scaled(paint, 1.16), (x0 + 0.012, y0), (x1, y0), (x1, y1 - 0.012), (x0 + 0.012, y1 - 0.012), smooth=False)
            b.mark(scaled(paint, 0.95), (x0 + 0.014, y0 + 0.014), (x1 - 0.014, y0 + 0.014), (x1 - 0.014, y1 - 0.014), (x0 + 0.014, y1 - 0.014), smooth=False)
    b.ball("c09a48", 0.235, 0.47, 0.026, shiny=0.8)
    b.limb("c09a48", (0.235, 0.43, 0.02), (0.235, 0.51, 0.02), shiny=0.6)
    b.ball("c09a48", 0.235, 0.47, 0.022, shiny=0.9)
    b.glow(0, 0.06, 0.2, "ffd9a0")


@figure("mirror, standing mirror, looking glass", tall=1.1, home="room")
def mirror(b: Body, rng: random.Random) -> None:
    gold = b.colour("a5803e")
    with b.far(0.7):
        pole(b, gold, (0.0, 0.04), (0.0, 0.6), 0.04)
    for s in (-1, 1):
        b.limb(gold, (s * 0.38, 0.02, 0.05), (s * 0.22, 0.08, 0.05), (s * 0.12, 0.2, 0.05), grain=0.3)
    b.ball(gold, 0, 0.62, 0.36, 0.52, shiny=0.5, swell=0.5)
    for k in range(30):
        a = math.tau * k / 30
        b.ball(scaled(gold, 1.1), 0.332 * math.cos(a), 0.62 + 0.49 * math.sin(a), 0.022, shiny=0.4, joins=0)
    b.ball("aebfca", 0, 0.62, 0.3, 0.455, shiny=0.5, swell=0.02, joins=0)
    b.mark("ccd8de", (-0.3, 0.6), (-0.3, 0.6), (-0.1, 0.66), (0.1, 0.63), (0.3, 0.68), (0.3, 0.68), (0.3, 1.1), (0.0, 1.12), (-0.3, 1.1))
    b.mark("8a9c86", (-0.32, 0.58), (-0.1, 0.64), (0.1, 0.61), (0.32, 0.66), (0.32, 0.55), (-0.32, 0.52))
    for x in (-0.14, 0.02):
        b.mark("e6edf0", (x, 0.1), (x + 0.08, 0.1), (x + 0.24, 1.1), (x + 0.16, 1.1), smooth=False)
    b.ball(gold, 0, 1.14, 0.06, 0.05, shiny=0.4)


@figure("bookshelf, bookcase, book shelf", tall=1.02, home="room")
def bookshelf(b: Body, rng: random.Random) -> None:
    wood = b.colour("77502f")
    block(b, wood, -0.46, 0, 0.46, 1.08, grain=0.8)
    wall(b, wood, (0.46, 0), (0.54, 0.03), (0.54, 1.06), (0.46, 1.08), faces=(0.75, 0), grain=0.8)
    tints = ("7e3a32", "3f5a6c", "4f6844", "b08a4a", "8c7a62", "5a4460", "d2c4a8", "33424a")
    for row in range(4):
        y = 0.08 + 0.245 * row
        b.box("2e2018", -0.41, y, 0.41, y + 0.22)
        x = -0.4
        while x < 0.3:
            w, h = rng.uniform(0.03, 0.062), rng.uniform(0.145, 0.2)
            code = rng.choice(tints)
            b.line(code, w - 0.004, (x + w / 2, y), (x + w / 2, y + h), smooth=False)
            b.line(scaled(code, 1.45), 0.007, (x + 0.004, y + h * 0.78), (x + w - 0.004, y + h * 0.78), smooth=False)
            x += w
        if row % 2:
            b.line("8c7a62", 0.04, (0.32, y), (0.37, y + 0.17), smooth=False)
    b.limb(scaled(wood, 1.1), (-0.5, 1.09, 0.05), (0.56, 1.09, 0.05), grain=0.6)
    b.anchor("top", 0.02, 1.11)
