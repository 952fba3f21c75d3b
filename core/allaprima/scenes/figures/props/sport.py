"""Boards, rackets, bats, rods, weights, hoops and bows, to be held."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import STEEL, ring, wire
from allaprima.scenes.sketch import scaled

# fmt: off


@prop("skateboard, longboard", arms="hanging")
def skateboard(b: Body, rng: random.Random) -> None:
    deck, wheel = b.colour("a8443c"), b.colour("e2d4b0", 1)
    # Under the arm, its underside to the viewer.
    with b.placed(0.02, 0.06, scale=0.24, tilt=8):
        b.part(deck, (-0.96, 0.0), (-0.9, 0.16), (-0.7, 0.22), (0.7, 0.22), (0.9, 0.16), (0.96, 0), (0.9, -0.16), (0.7, -0.22), (-0.7, -0.22), (-0.9, -0.16), swell=0.25, shiny=0.3)
        b.stripe(scaled(deck, 0.72), (-0.5, -0.16, 0.03), (0.5, -0.16, 0.03))
        b.mark(b.colour("e8b848", 1), (-0.3, 0.02), (-0.12, 0.12), (0.02, 0.02), (0.28, 0.12), (0.1, -0.04), (-0.04, -0.1), (-0.12, 0.0))
        for x in (-0.62, 0.62):
            b.limb(STEEL, (x, -0.2, 0.09), (x, 0, 0.14), (x, 0.2, 0.09), shiny=0.6)
            for y in (-0.17, 0.17):
                b.ball(wheel, x, y, 0.085, 0.075, joins=0)
                b.ball(scaled(wheel, 0.55), x, y, 0.03)


@prop("surfboard, surf board, bodyboard", arms="hanging")
def surfboard(b: Body, rng: random.Random) -> None:
    board = b.colour("e8dcc0")
    with b.placed(0.03, 0.1, scale=0.56, tilt=5):
        b.part(scaled(board, 0.7), (-0.86, -0.1), (-0.8, -0.2), (-0.88, -0.27), (-0.88, -0.27), (-0.94, -0.14), swell=0.2)
        b.part(board, (-0.98, -0.02), (-0.94, 0.08), (-0.6, 0.19), (0, 0.23), (0.6, 0.17), (1.0, 0.0), (1.0, 0.0), (0.6, -0.19), (0, -0.23), (-0.6, -0.19), (-0.94, -0.1), swell=0.25, shiny=0.5)
        b.stripe(b.colour("c85a40", 1), (-1.0, 0.1, 0.09), (-0.4, 0.1, 0.1), (0.3, 0.09, 0.09), (1.0, 0.02, 0.04))
        b.stripe(b.colour("3f7a94", 1), (-1.0, -0.03, 0.05), (-0.4, -0.02, 0.055), (0.3, -0.01, 0.05), (1.0, 0.0, 0.025))
        b.stripe(scaled(board, 0.78), (-1, 0.035, 0.008), (1.0, 0.01, 0.008))


@prop("snowboard", arms="hanging")
def snowboard(b: Body, rng: random.Random) -> None:
    board = b.colour("3f6f94")
    with b.placed(0.03, 0.07, scale=0.42, tilt=6):
        b.part(board, (-0.98, 0.0), (-0.92, 0.13), (-0.75, 0.18), (0, 0.15), (0.75, 0.18), (0.92, 0.13), (0.98, 0), (0.92, -0.13), (0.75, -0.18), (0, -0.15), (-0.75, -0.18), (-0.92, -0.13), swell=0.2, shiny=0.5)
        b.mark(b.colour("e0a840", 1), (0.3, -0.3), (0.5, -0.3), (0.75, 0.3), (0.55, 0.3), smooth=False)
        for x in (-0.4, 0.36):
            b.part("26282c", (x - 0.08, -0.12), (x + 0.08, -0.12), (x + 0.1, 0.12), (x - 0.1, 0.12), swell=0.6)


def _strings(b: Body, x: float, r: float, high: float, step: float, width: float) -> None:
    """The strings within an ellipse at (x, 0)."""
    count = math.floor(r / step)
    for k in range(-count, count + 1):
        half = high * math.sqrt(max(0.0, 1 - (k * step / r) ** 2)) * 0.97
        b.line("e8e6de", width, (x + k * step, -half), (x + k * step, half), smooth=False)
    count = math.floor(high / step)
    for k in range(-count, count + 1):
        half = r * math.sqrt(max(0.0, 1 - (k * step / high) ** 2)) * 0.97
        b.line("e8e6de", width, (x - half, k * step), (x + half, k * step), smooth=False)


@prop("tennis racket, racket, racquet, tennis racquet, squash racket", arms="striking")
def tennis_racket(b: Body, rng: random.Random) -> None:
    frame = b.colour("b0403a")
    with b.placed(0, 0, tilt=58):
        _strings(b, 0.32, 0.085, 0.068, 0.0125, 0.0022)
        for s in (-1, 1):
            wire(b, frame, 0.011, (0.14, 0.004 * s), (0.19, 0.018 * s), (0.25, 0.046 * s))
        ring(b, frame, 0.32, 0, 0.09, 0.073, 0.013, shiny=0.5)
        b.limb(frame, (0.08, 0, 0.017), (0.15, 0, 0.018), shiny=0.5)
        b.limb("2e2a2a", (-0.045, 0, 0.022), (0.08, 0, 0.019), blunt=True)
        for k in range(6):
            b.stripe("4a4444", (-0.035 + 0.02 * k, -0.02, 0.003), (-0.025 + 0.02 * k, 0.02, 0.003))


@prop("badminton racket, badminton racquet", arms="striking")
def badminton_racket(b: Body, rng: random.Random) -> None:
    frame = b.colour("3f6f9a")
    with b.placed(0, 0, tilt=60):
        _strings(b, 0.36, 0.066, 0.052, 0.011, 0.0016)
        ring(b, frame, 0.36, 0, 0.068, 0.054, 0.008, shiny=0.5)
        b.limb("d4d4d2", (0.08, 0, 0.008), (0.295, 0, 0.008), shiny=0.7)
        b.limb("e8e4da", (-0.05, 0, 0.017), (0.08, 0, 0.014), blunt=True)


@prop("table tennis paddle, table tennis bat, ping pong paddle, ping pong bat, table tennis racket", arms="striking")
def table_tennis_paddle(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=55):
        b.limb("b98a54", (-0.035, 0, 0.022), (0.07, 0, 0.02))
        b.ball(b.colour("b03a38"), 0.11, 0, 0.062, 0.056, swell=0.2)
        b.mark("b98a54", (0.04, -0.06), (0.065, -0.06), (0.062, 0), (0.065, 0.06), (0.04, 0.06), smooth=False)


@prop("baseball bat, bat, wooden bat", arms="striking")
def baseball_bat(b: Body, rng: random.Random) -> None:
    wood = b.colour("b98a52")
    with b.placed(0, 0, tilt=62):
        b.ball(wood, -0.055, 0, 0.012, 0.017)
        b.limb(wood, (-0.05, 0, 0.018), (0.1, 0, 0.02), (0.26, 0, 0.034), (0.4, 0, 0.045), (0.47, 0, 0.042), shiny=0.4)
        b.stripe(scaled(wood, 0.7), (0.27, -0.03, 0.004), (0.27, 0.03, 0.004))
        b.mark("3a2e28", (-0.05, -0.03), (0.07, -0.03), (0.07, 0.03), (-0.05, 0.03), smooth=False)


@prop("cricket bat", arms="sweeping")
def cricket_bat(b: Body, rng: random.Random) -> None:
    wood = b.colour("d2b07a")
    with b.placed(0.01, -0.05, tilt=-78):
        b.limb("3a3430", (-0.27, 0, 0.02), (0.03, 0, 0.02))
        b.part(wood, (0.0, 0.008), (0.05, 0.032), (0.35, 0.036), (0.39, 0.026), (0.39, -0.026), (0.35, -0.036), (0.05, -0.032), (0.0, -0.008), swell=0.5)
        b.stripe(scaled(wood, 0.8), (0.02, 0, 0.004), (0.4, 0, 0.004))


@prop("hockey stick, ice hockey stick", arms="sweeping")
def hockey_stick(b: Body, rng: random.Random) -> None:
    wood = b.colour("c29a62")
    b.limb(wood, (-0.05, 0.26, 0.016), (0.0, 0.0, 0.018), (0.078, -0.41, 0.02), (0.095, -0.45, 0.026), (0.14, -0.466, 0.036), (0.21, -0.455, 0.034), swell=0.8)
    b.mark("2e2a2a", (0.09, -0.6), (0.5, -0.6), (0.5, -0.4), (0.13, -0.4), smooth=False)
    b.mark("2e2a2a", (-0.2, 0.3), (-0.2, 0.16), (0.1, 0.16), (0.1, 0.3), smooth=False)


@prop("golf club, golf iron, putter", arms="sweeping")
def golf_club(b: Body, rng: random.Random) -> None:
    b.limb(STEEL, (0.014, -0.06, 0.01), (0.088, -0.43, 0.007), shiny=0.8)
    b.limb("2c2a2c", (-0.045, 0.235, 0.018), (0.016, -0.07, 0.014), blunt=True)
    with b.placed(-0.107, 0.054):
        _iron(b)


def _iron(b: Body) -> None:
    """The head of a golf club."""
    b.part(b.colour("9a9ea2"), (0.19, -0.475), (0.19, -0.475), (0.2, -0.515), (0.235, -0.525), (0.265, -0.515), (0.27, -0.49), (0.235, -0.482), (0.21, -0.48), shiny=0.9)


@prop("fishing rod, rod, fishing pole, fishing line, fishing tackle")
def fishing_rod(b: Body, rng: random.Random) -> None:
    b.limb("8a6238", (-0.14, -0.075, 0.017), (0.05, 0.035, 0.016), (0.45, 0.27, 0.011), (0.72, 0.4, 0.008), (0.9, 0.44, 0.006), shiny=0.4)
    b.limb("c8a878", (-0.15, -0.082, 0.024), (-0.06, -0.03, 0.024), blunt=True, grain=0.3)
    b.ball("3a3c40", 0.085, 0.03, 0.024, shiny=0.5)
    b.ball(STEEL, 0.085, 0.03, 0.011, shiny=0.8)
    for x, y in ((0.3, 0.19), (0.55, 0.325), (0.74, 0.41)):
        b.ball(STEEL, x, y - 0.012, 0.008, shiny=0.8)
    wire(b, "eceae2", 0.004, (0.09, 0.03), (0.3, 0.175), (0.55, 0.31), (0.74, 0.4), (0.9, 0.438))
    wire(b, "eceae2", 0.004, (0.9, 0.438), (0.915, 0.1), (0.91, -0.3))
    b.ball("c8403a", 0.91, -0.32, 0.02, 0.026, shiny=0.5)
    b.mark("f0ece0", (0.88, -0.36), (0.94, -0.36), (0.94, -0.325), (0.88, -0.325), smooth=False)
    b.limb("c8403a", (0.91, -0.3, 0.006), (0.91, -0.275, 0.005))


@prop("dumbbell, weight, hand weight, kettlebell", arms="raising")
def dumbbell(b: Body, rng: random.Random) -> None:
    iron = b.colour("3c3e42")
    with b.placed(0, 0.005, scale=0.1):
        b.limb(STEEL, (-0.9, 0, 0.17), (0.9, 0, 0.17), blunt=True, shiny=0.8)
        for s in (-1, 1):
            for x, h in ((0.82, 0.32), (0.66, 0.44), (0.48, 0.5)):
                b.part(iron, *((s * (x + dx), dy) for dx, dy in ((-0.08, -h), (-0.08, -h), (0.06, -h), (0.09, -h + 0.06), (0.09, h - 0.06), (0.06, h), (-0.08, h), (-0.08, h))), swell=0.7, shiny=0.4)


@prop("barbell, weights, heavy weights, heavy weight, barbells", arms="carrying")
def barbell(b: Body, rng: random.Random) -> None:
    iron = b.colour("34363a")
    b.limb(STEEL, (-0.52, 0.005, 0.018), (0.0, 0.0, 0.018), (0.52, 0.005, 0.018), shiny=0.9)
    for s in (-1, 1):
        for x, h, code in ((0.39, 0.135, iron), (0.42, 0.135, b.colour("a83e3a", 1)), (0.45, 0.1, iron)):
            b.part(code, *((s * (x + dx), 0.004 + dy) for dx, dy in ((-0.012, -h), (-0.012, -h), (0.009, -h), (0.014, -h + 0.012), (0.014, h - 0.012), (0.009, h), (-0.012, h), (-0.012, h))), swell=0.7, shiny=0.3)
        b.limb(STEEL, (s * 0.466, 0.004, 0.035), (s * 0.485, 0.004, 0.035), blunt=True, shiny=0.8)


@prop("skipping rope, jump rope, skip rope, jumping rope, skipping-rope")
def skipping_rope(b: Body, rng: random.Random) -> None:
    # Its ends are in both hands.
    wire(b, b.colour("d8c69a"), 0.011, (0.03, -0.02), (0.085, -0.15), (0.11, -0.38), (0.075, -0.54), (0.02, -0.56), (-0.02, -0.42), (-0.03, -0.24), (-0.022, -0.15))
    b.limb(b.colour("b8443e", 1), (-0.03, 0.02, 0.02), (0.04, -0.026, 0.022))


@prop("hula hoop, hoop, hula-hoop")
def hula_hoop(b: Body, rng: random.Random) -> None:
    pink = b.colour("d0508a")
    ring(b, pink, 0.17, -0.14, 0.225, 0.25, 0.02, shiny=0.5)
    for k in range(9):
        a = math.tau * k / 9
        x, y = 0.17 + 0.225 * math.cos(a), -0.14 + 0.25 * math.sin(a)
        b.stripe(b.colour("f0e4d0", 1), (x - 0.014 * math.cos(a + 0.5), y - 0.014 * math.sin(a + 0.5), 0.012), (x + 0.014 * math.cos(a + 0.5), y + 0.014 * math.sin(a + 0.5), 0.012))


@prop("bow, bow and arrow, longbow, archery bow, arrow", arms="aiming")
def bow(b: Body, rng: random.Random) -> None:
    wood = b.colour("7a5230")
    # The near hand draws the string, the far one holds the bow.
    b.line("e4dfd0", 0.0045, (-0.021, 0.398), (-0.014, 0.006), (0.083, -0.358), smooth=False)
    with b.placed(0.105, 0.03, tilt=8):
        b.limb(wood, (-0.075, 0.385, 0.009), (-0.07, 0.34, 0.014), (-0.02, 0.2, 0.021), (0.004, 0.05, 0.024), (0.004, -0.05, 0.024), (-0.02, -0.2, 0.021), (-0.07, -0.34, 0.014), (-0.075, -0.385, 0.009), shiny=0.3)
        b.mark("4a3020", (-0.05, -0.045), (0.06, -0.045), (0.06, 0.045), (-0.05, 0.045), smooth=False)
    with b.placed(-0.014, 0.006, tilt=8):
        b.limb("c8a878", (0, 0, 0.008), (0.33, 0, 0.008))
        b.part(STEEL, (0.32, 0), (0.32, 0), (0.322, 0.017), (0.322, 0.017), (0.372, 0), (0.372, 0), (0.322, -0.017), (0.322, -0.017), swell=0.4, shiny=0.8)
        for s in (-1, 1):
            b.part("c8443c", (0.018, 0.001), (0.018, 0.001), (0.004, s * 0.018), (0.05, s * 0.018), (0.075, 0.001), (0.075, 0.001), swell=0.2)
