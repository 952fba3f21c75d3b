"""What is carried about and worked with at home: umbrellas, bags, brooms, lights, what one cares for others with."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.props.planes import stick
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.sketch import scaled

# fmt: off

WOOD = "a67c4c"
STEEL = "a4a8ac"
GLASS = "c8dde2"


@prop("umbrella, open umbrella, brolly, rain umbrella", arms="holding")
def umbrella(b: Body, rng: random.Random) -> None:
    _canopy(b, b.colour(rng.choice(("a83a38", "33567c", "3c4048", "4a7458"))))


@prop("parasol, sunshade, paper umbrella, sun umbrella", arms="holding")
def parasol(b: Body, rng: random.Random) -> None:
    code = b.colour("e3b7a8")
    _canopy(b, code, frill=b.colour("f0e6d6", 1), stretch=0.86)


def _canopy(b: Body, code: str, *, frill: str = "", stretch: float = 1.0, reach: float = 0.5) -> None:
    """An open umbrella over its holder: the grip, the shaft, and the canopy above, seen a little from below."""
    with b.placed(0, 0, tilt=9):
        b.limb("5c4030", (0.0, 0.03, 0.022), (0.0, -0.075, 0.02), (0.012, -0.098, 0.019), (0.034, -0.096, 0.018), (0.042, -0.076, 0.016), shiny=0.2)
        with b.placed(0, reach, tilt=6):
            wide = 0.29 * stretch
            b.ball(scaled(code, 0.42), 0, 0.0, wide * 0.985, 0.034, swell=0.1)
            ribs = [(wide * math.sin(math.pi * (k - 3) / 6), -0.006 - 0.036 * math.cos(math.pi * (k - 3) / 6)) for k in range(7)]
            for x, y in ribs[1:-1]:
                b.limb("8c8a86", (0, 0.02, 0.003), (x * 0.96, y + 0.014, 0.003), swell=0.2)
        stick(b, "4e4c4a", (-0.012, reach + 0.11), (0.0, 0.02), wide=0.011, shiny=0.4)
        with b.placed(0, reach, tilt=6):
            low: list[Point] = []
            for (x0, y0), (x1, y1) in zip(ribs[::-1], ribs[-2::-1], strict=False):
                low += [((x0 + x1) / 2, (y0 + y1) / 2 + 0.026), (x1, y1), (x1, y1)]
            dome = [(-wide, ribs[0][1]), (-wide, ribs[0][1]), (-wide * 0.86, 0.065), (-wide * 0.47, 0.138), (0, 0.162), (wide * 0.47, 0.138), (wide * 0.86, 0.065), (wide, ribs[0][1]), (wide, ribs[0][1])]
            b.limb("4e4c4a", (0, 0.15, 0.014), (0, 0.2, 0.007))
            # The rim rises between the ribs, so that what is beneath it is seen there.
            b.part(code, *dome, *[(x, y + 0.02) for x, y in low[:-2]], swell=0.7, shiny=0.12)
            for x, y in ribs[1:-1]:
                b.stripe(scaled(code, 0.76), (x, y + 0.02, 0.005), (x * 0.8, y + 0.105, 0.005), (0, 0.165, 0.003))
            if frill:
                b.stripe(frill, *((x, y + 0.03, 0.022) for x, y in ribs))
            elif len(b.coat) > 1:
                for x0, x1 in ((-0.9, -0.5), (0.0, 0.5)):
                    b.mark(b.coat[1], (wide * x0, -0.05), (wide * x1, -0.05), (wide * x1 * 0.86, 0.06), (0, 0.163), (0, 0.163), (wide * x0 * 0.86, 0.06))


@prop("bag, shopping bag, grocery bag, carrier bag, tote bag, paper bag, shopping, groceries", arms="hanging")
def bag(b: Body, rng: random.Random) -> None:
    code = b.colour("c49a68")
    b.limb(scaled(code, 0.62), (-0.035, -0.07, 0.008), (-0.022, -0.012, 0.008), (0, 0.0, 0.009), (0.022, -0.012, 0.008), (0.035, -0.07, 0.008))
    b.limb("7d9c4a", (0.02, -0.08, 0.022), (0.045, -0.03, 0.018), (0.062, -0.012, 0.008))
    b.ball("b8503c", -0.022, -0.06, 0.026)
    b.face(scaled(code, 0.8), (0.07, -0.07), (0.092, -0.06), (0.086, -0.22), (0.065, -0.232), faces=(0.7, 0))
    b.part(code, *(p for p in ((-0.075, -0.07), (0.07, -0.07), (0.066, -0.232), (-0.07, -0.232)) for _ in (0, 1)), swell=0.12, grain=0.3)
    b.stripe(scaled(code, 0.84), (-0.05, -0.24, 0.005), (-0.03, -0.17, 0.006), (-0.055, -0.1, 0.004))
    b.stripe(scaled(code, 0.88), (0.05, -0.24, 0.004), (0.03, -0.18, 0.005), (0.045, -0.12, 0.004))


@prop("handbag, purse, leather bag, satchel, pouch", arms="hanging")
def handbag(b: Body, rng: random.Random) -> None:
    code = b.colour("8c3f3a")
    b.limb(scaled(code, 0.7), (-0.055, -0.09, 0.012), (-0.04, -0.02, 0.012), (0, 0.0, 0.013), (0.04, -0.02, 0.012), (0.055, -0.09, 0.012))
    b.part(code, (-0.07, -0.075), (0.07, -0.075), (0.086, -0.11), (0.094, -0.178), (0.08, -0.19), (-0.08, -0.19), (-0.094, -0.178), (-0.086, -0.11), swell=0.4, shiny=0.3)
    b.mark(scaled(code, 0.85), (-0.08, -0.06), (0.08, -0.06), (0.06, -0.125), (0, -0.14), (-0.06, -0.125))
    b.ball("d0aa4a", 0, -0.138, 0.011, 0.009, shiny=0.6)
    for s in (-1, 1):
        b.ball("d0aa4a", s * 0.055, -0.086, 0.008, shiny=0.6)


@prop("suitcase, luggage, travel bag, trunk, valise", arms="hanging")
def suitcase(b: Body, rng: random.Random) -> None:
    code = b.colour("8c5a36")
    b.limb(scaled(code, 0.55), (-0.04, -0.05, 0.013), (-0.034, -0.01, 0.013), (0, 0.0, 0.015), (0.034, -0.01, 0.013), (0.04, -0.05, 0.013))
    b.part(code, (-0.165, -0.24), (-0.155, -0.252), (0.155, -0.252), (0.165, -0.24), (0.165, -0.056), (0.154, -0.042), (-0.154, -0.042), (-0.165, -0.056), swell=0.15, grain=0.4, shiny=0.15)
    b.stripe(scaled(code, 0.66), (-0.18, -0.105, 0.005), (0.18, -0.105, 0.005))
    for x in (-0.1, 0.1):
        b.stripe(scaled(code, 0.55), (x, -0.03, 0.022), (x, -0.27, 0.022))
        b.mark("c8a85a", (x - 0.014, -0.12), (x + 0.014, -0.12), (x + 0.014, -0.088), (x - 0.014, -0.088), smooth=False)
    for x in (-0.164, 0.164):
        for y in (-0.25, -0.044):
            b.spot(scaled(code, 0.5), x, y, 0.03)
    b.mark("d2c8ae", (-0.05, -0.2), (0.036, -0.208), (0.04, -0.15), (-0.046, -0.142), smooth=False)
    b.mark("5f7f8c", (-0.04, -0.19), (0.028, -0.196), (0.03, -0.172), (-0.038, -0.166), smooth=False)


@prop("backpack, rucksack, school bag, schoolbag", arms="hanging")
def backpack(b: Body, rng: random.Random) -> None:
    code = b.colour("3f6a7c")
    b.limb(scaled(code, 0.6), (-0.03, -0.05, 0.012), (-0.02, -0.008, 0.012), (0.02, -0.008, 0.012), (0.03, -0.05, 0.012))
    with b.far(0.8):
        b.limb(scaled(code, 0.6), (-0.06, -0.06, 0.018), (-0.11, -0.13, 0.016), (-0.08, -0.23, 0.014))
    b.part(code, (-0.07, -0.06), (0, -0.03), (0.07, -0.06), (0.088, -0.14), (0.084, -0.24), (0.07, -0.255), (-0.07, -0.255), (-0.084, -0.24), (-0.088, -0.14), swell=0.5, grain=0.3)
    b.stripe(scaled(code, 0.66), (-0.09, -0.11, 0.006), (0, -0.095, 0.006), (0.09, -0.11, 0.006))
    b.part(scaled(code, 0.86), (-0.058, -0.165), (-0.05, -0.155), (0.05, -0.155), (0.058, -0.165), (0.06, -0.23), (0.05, -0.24), (-0.05, -0.24), (-0.06, -0.23), swell=0.4, grain=0.3)
    b.stripe(scaled(code, 0.6), (-0.05, -0.175, 0.005), (0.05, -0.175, 0.005))


@prop("basket, picnic basket, wicker basket", arms="hanging")
def basket(b: Body, rng: random.Random) -> None:
    code = b.colour("b58850")
    b.limb(scaled(code, 0.75), (-0.1, -0.13, 0.014), (-0.085, -0.04, 0.013), (0, 0.0, 0.014), (0.085, -0.04, 0.013), (0.1, -0.13, 0.014))
    for x, y, c in ((-0.06, -0.115, "b0483a"), (-0.015, -0.107, "8ca04a"), (0.03, -0.11, "c9893a"), (0.066, -0.118, "b0483a")):
        b.ball(c, x, y, 0.026)
    _wicker(b, code, 0.11, 0.088, -0.12, -0.215)


def _wicker(b: Body, code: str, top: float, foot: float, y1: float, y0: float) -> None:
    """A basket, narrower below."""
    b.part(code, *(p for p in ((-top, y1), (top, y1), (foot, y0), (-foot, y0)) for _ in (0, 1)), swell=0.5, grain=0.3)
    rows = 4
    for k in range(rows):
        y = y0 + (y1 - y0) * (k + 0.5) / rows
        for m in range(-6, 7):
            if (m + k) % 2 == 0:
                x = m * top / 6.3
                b.stripe(scaled(code, 0.74), (x - 0.007, y + 0.007, 0.005), (x + 0.007, y + 0.007, 0.005))
                b.stripe(scaled(code, 1.16), (x - 0.007, y - 0.004, 0.005), (x + 0.007, y - 0.004, 0.005))
    b.limb(scaled(code, 0.9), (-top, y1, 0.018), (top, y1, 0.018))


@prop("bucket, pail, water bucket, bucket of water", arms="hanging")
def bucket(b: Body, rng: random.Random) -> None:
    code = b.colour("8f989e")
    b.limb("6a6c6e", (-0.08, -0.12, 0.007), (-0.066, -0.03, 0.007), (0, 0.0, 0.009), (0.066, -0.03, 0.007), (0.08, -0.12, 0.007))
    b.ball(scaled(code, 0.5), 0, -0.112, 0.084, 0.018, swell=0.1)
    b.spot("7fa6b8", 0, -0.116, 0.074, 0.012)
    b.part(code, (-0.087, -0.112), (-0.087, -0.112), (-0.05, -0.125), (0, -0.129), (0.05, -0.125), (0.087, -0.112), (0.087, -0.112), (0.066, -0.24), (0.066, -0.24), (0, -0.25), (-0.066, -0.24), (-0.066, -0.24), swell=0.9, shiny=0.5)
    for y, w in ((-0.155, 0.082), (-0.215, 0.072)):
        b.stripe(scaled(code, 0.75), (-w, y, 0.005), (0, y - 0.014, 0.005), (w, y, 0.005))


def handle(b: Body, code: str, foot: Point, *, above: float = 0.24, wide: float = 0.018) -> None:
    """A long handle from above the hand down to a foot."""
    far = math.hypot(*foot)
    stick(b, code, (-foot[0] / far * above, -foot[1] / far * above), foot, wide=wide, grain=0.15)


@prop("broom, broomstick, besom", arms="sweeping")
def broom(b: Body, rng: random.Random) -> None:
    straw = b.colour("cfa956")
    foot = (0.12, -0.33)
    handle(b, WOOD, foot)
    with b.placed(*foot, tilt=-12):
        b.part(straw, (-0.024, 0.014), (0.028, 0.022), (0.075, -0.05), (0.125, -0.13), (0.125, -0.13), (0.06, -0.152), (-0.015, -0.15), (-0.015, -0.15), (-0.014, -0.06), swell=0.5, grain=0.5)
        for t in (0.12, 0.3, 0.48, 0.66, 0.84):
            b.stripe(scaled(straw, 0.74), (-0.02 + 0.045 * t, 0.0, 0.003), (-0.012 + 0.09 * t, -0.06, 0.004), (-0.02 + 0.15 * t, -0.16, 0.004))
        for y, w in ((-0.012, 0.002), (-0.038, 0.013)):
            b.stripe("9c4038", (-0.04, y - 0.006, 0.008), (0.0, y, 0.008), (0.05 + w, y + 0.008, 0.008))


@prop("mop, floor mop", arms="sweeping")
def mop(b: Body, rng: random.Random) -> None:
    foot = (0.13, -0.36)
    handle(b, "6f8fa8", foot, wide=0.016)
    code = b.colour("d6d0c2")
    with b.placed(*foot):
        for k in range(7):
            t = k / 6
            b.limb(scaled(code, 0.86 + 0.14 * (k % 2)), (-0.012 + 0.024 * t, 0.0, 0.022), (-0.05 + 0.13 * t, -0.05, 0.026), (-0.085 + 0.2 * t, -0.118, 0.022), grain=0.6)
        b.limb("5c7488", (-0.024, 0.006, 0.03), (0.026, 0.014, 0.03), shiny=0.2)


@prop("vacuum cleaner, vacuum, hoover", arms="sweeping")
def vacuum_cleaner(b: Body, rng: random.Random) -> None:
    code = b.colour("a8403c")
    # The hose goes from the handle over to the body, which stands on the floor behind the pipe.
    b.limb("3c3e42", (-0.055, 0.165, 0.026), (0.03, 0.19, 0.026), (0.16, 0.02, 0.026), (0.27, -0.25, 0.026), (0.33, -0.37, 0.026), (0.42, -0.385, 0.026), grain=0.3)
    with b.placed(-0.1, -0.04):
        b.part(code, (0.47, -0.43), (0.46, -0.37), (0.5, -0.31), (0.6, -0.295), (0.69, -0.33), (0.72, -0.39), (0.71, -0.43), swell=0.8, shiny=0.5)
        b.mark("2e3034", (0.44, -0.45), (0.74, -0.45), (0.74, -0.41), (0.44, -0.41), smooth=False)
        b.ball("2c2e32", 0.65, -0.42, 0.04, shiny=0.2)
        b.ball("8c8e90", 0.65, -0.42, 0.018)
        b.ball("2c2e32", 0.5, -0.435, 0.022)
    stick(b, STEEL, (-0.05, 0.15), (0.16, -0.45), wide=0.022, shiny=0.7)
    b.limb("2e3034", (-0.066, 0.2, 0.028), (-0.035, 0.11, 0.028), shiny=0.2)
    with b.placed(-0.2, -0.035):
        b.part("2e3034", (0.33, -0.42), (0.36, -0.4), (0.4, -0.415), (0.43, -0.455), (0.43, -0.46), (0.3, -0.46), (0.3, -0.45), swell=0.5, shiny=0.2)


@prop("lantern, lamp, oil lamp, paper lantern, gas lamp, storm lantern", arms="holding")
def lantern(b: Body, rng: random.Random) -> None:
    code = b.colour("4a4238")
    b.limb(code, (-0.04, -0.075, 0.007), (-0.03, -0.02, 0.007), (0, 0.0, 0.009), (0.03, -0.02, 0.007), (0.04, -0.075, 0.007))
    b.part("ffd489", (-0.042, -0.085), (0.042, -0.085), (0.05, -0.14), (0.04, -0.185), (-0.04, -0.185), (-0.05, -0.14), swell=0.4, shiny=0.3)
    b.spot("ffe9b4", 0, -0.145, 0.026, 0.034)
    b.spot("fff6dc", 0, -0.15, 0.012, 0.022)
    for x in (-0.046, 0.0, 0.046):
        b.limb(code, (x * 0.85, -0.08, 0.006), (x, -0.14, 0.006), (x * 0.85, -0.19, 0.006), swell=0.5)
    b.part(code, (-0.052, -0.088), (-0.052, -0.088), (-0.024, -0.06), (0.024, -0.06), (0.052, -0.088), (0.052, -0.088), swell=0.6, shiny=0.3)
    b.limb(code, (-0.05, -0.19, 0.02), (0.05, -0.19, 0.02), blunt=True, shiny=0.3)
    b.limb(code, (-0.056, -0.2, 0.012), (0.056, -0.2, 0.012), blunt=True, shiny=0.3)
    b.glow(0, -0.14, 0.3, "ffc060")


@prop("flashlight, torch light, pocket torch, electric torch, headlamp", arms="reaching")
def flashlight(b: Body, rng: random.Random) -> None:
    code = b.colour("33363c")
    b.face("fff2c4", (0.1, 0.026), (0.1, -0.026), (0.12, -0.03), (0.12, 0.03), faces=(0.4, 0))
    b.limb(code, (-0.045, 0, 0.03), (0.05, 0, 0.03), blunt=True, shiny=0.4)
    b.limb(code, (0.045, 0, 0.032), (0.075, 0, 0.05), (0.1, 0, 0.054), blunt=True, shiny=0.4)
    b.limb("fff2c4", (0.098, 0, 0.046), (0.106, 0, 0.046), blunt=True)
    b.spot("b8503c", 0.01, 0.008, 0.008, 0.005)
    b.glow(0.12, 0, 0.12, "fff0c0")
    b.glow(0.3, 0, 0.24, "ffe8b0")


def flame(b: Body, x: float, y: float, high: float) -> None:
    """A flame that stands on a point."""
    for k, code in enumerate(("e8762c", "f5a83c", "ffe08a")):
        s = (1.0, 0.7, 0.4)[k] * high
        b.face(code, (x - 0.2 * s, y + 0.1 * s), (x - 0.27 * s, y + 0.34 * s), (x - 0.1 * s, y + 0.66 * s), (x + 0.02 * s, y + s), (x + 0.02 * s, y + s), (x + 0.1 * s, y + 0.7 * s), (x + 0.26 * s, y + 0.38 * s), (x + 0.2 * s, y + 0.1 * s), (x, y), smooth=True)


@prop("torch, burning torch, flaming torch, olympic torch", arms="raising")
def torch(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-8):
        b.limb(b.colour("7c5432"), (0, -0.11, 0.02), (0, 0.12, 0.032), blunt=True, grain=0.5)
        flame(b, 0, 0.14, 0.2)
        b.limb("4a3626", (0, 0.11, 0.042), (0, 0.165, 0.056), blunt=True, grain=0.8)
        b.glow(0, 0.22, 0.4, "ffa850")


@prop("candle, burning candle, candlestick", arms="holding")
def candle(b: Body, rng: random.Random) -> None:
    b.limb("b08c42", (-0.045, -0.004, 0.012), (0.045, -0.004, 0.012), shiny=0.6)
    b.limb("b08c42", (0, -0.01, 0.04), (0, 0.022, 0.034), blunt=True, shiny=0.6)
    b.limb(b.colour("eadfc4"), (0, 0.015, 0.026), (0, 0.11, 0.025), blunt=True)
    b.limb("f4ead0", (-0.008, 0.108, 0.011), (-0.009, 0.078, 0.009))
    b.limb("3a2e26", (0, 0.108, 0.004), (0.001, 0.122, 0.004))
    flame(b, 0, 0.114, 0.06)
    b.glow(0, 0.135, 0.26, "ffc060")


@prop("watering can", arms="lowering")
def watering_can(b: Body, rng: random.Random) -> None:
    code = b.colour("5f8a6c")
    with b.placed(0, 0, tilt=-24):
        b.limb(scaled(code, 0.7), (-0.075, -0.12, 0.013), (-0.075, -0.03, 0.013), (-0.045, 0.0, 0.014), (0.01, -0.004, 0.015), (0.045, -0.03, 0.013), (0.052, -0.08, 0.013), shiny=0.3)
        b.limb(code, (0.05, -0.165, 0.03), (0.15, -0.12, 0.022), (0.23, -0.05, 0.016), shiny=0.4)
        b.part(scaled(code, 1.05), (0.21, -0.058), (0.21, -0.058), (0.275, -0.062), (0.275, -0.062), (0.228, -0.005), (0.228, -0.005), swell=0.5, shiny=0.4)
        b.part(code, (-0.08, -0.07), (-0.08, -0.07), (0.07, -0.06), (0.07, -0.06), (0.085, -0.19), (0.085, -0.19), (0, -0.2), (-0.09, -0.19), (-0.09, -0.19), swell=0.9, shiny=0.4)
        b.stripe(scaled(code, 0.75), (-0.1, -0.1, 0.006), (0, -0.106, 0.006), (0.1, -0.09, 0.006))
        b.stripe(scaled(code, 0.75), (-0.1, -0.172, 0.006), (0, -0.18, 0.006), (0.1, -0.172, 0.006))
    for k in range(5):
        for m in range(4):
            x = 0.215 + 0.013 * k + (0.018 + 0.007 * k) * m + rng.uniform(-0.005, 0.005)
            y = -0.135 + 0.012 * k - 0.045 * m - 0.012 * m * m + rng.uniform(-0.02, 0.02)
            b.limb("a9cbdb", (x, y, 0.007), (x + 0.009, y - 0.026, 0.009), shiny=0.5, swell=0.6)
