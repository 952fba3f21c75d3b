"""Cups, glasses, bottles and dishes, and what is served on trays."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import lathed, ring
from allaprima.scenes.sketch import scaled

# fmt: off


@prop("cup, mug, cup of tea, tea, cup of coffee, coffee, latte, cappuccino, espresso, mug of tea, mug of coffee, coffee cup, teacup, tea cup, hot chocolate, cocoa, cup of cocoa, coffee mug, hot drink, morning coffee, tea mug", arms="drinking")
def cup(b: Body, rng: random.Random) -> None:
    china = b.colour("e2dcd0")
    with b.placed(0.004, 0.012, scale=0.036, tilt=10):
        b.limb(china, (0.74, 0.56, 0.2), (1.24, 0.5, 0.22), (1.26, -0.24, 0.22), (0.7, -0.44, 0.2), shiny=0.4)
        lathed(b, china, (0.6, -0.94), (0.74, -0.8), (0.8, 0.0), (0.82, 0.92), shiny=0.5, sag=0.08)
        if len(b.coat) > 1:
            b.stripe(b.coat[1], (-1, 0.0, 0.3), (1, 0.0, 0.3))
        b.ball(scaled(china, 1.05), 0, 0.92, 0.83, 0.2, swell=0.2, shiny=0.3)
        b.spot("6a4428", 0, 0.9, 0.7, 0.14)
        b.spot("8a6038", 0.1, 0.88, 0.5, 0.08)


@prop("takeaway cup, paper cup, coffee to go, takeaway coffee, to-go cup, milkshake, smoothie, drink", arms="drinking")
def takeaway_cup(b: Body, rng: random.Random) -> None:
    paper = b.colour("e6e0d4")
    with b.placed(0.004, 0.005, scale=0.036, tilt=8):
        lathed(b, paper, (0.56, -1.25), (0.82, 1.1), shiny=0.2, sag=0.08)
        b.mark(b.colour("8a5a3a", 1), (-1, -0.5), (0, -0.58), (1, -0.5), (1, 0.5), (0, 0.42), (-1, 0.5), smooth=False)
        lathed(b, "3a302c", (0.9, 1.02), (0.9, 1.2), (0.76, 1.26), (0.74, 1.42), swell=0.5, shiny=0.3, sag=0.06)


def _stemmed(b: Body, wine: str, high: float, wide: float, filled: float) -> None:
    """A glass on a stem, of that height and half width of its bowl, filled to that height."""
    glass = "d2dcde"
    b.ball(glass, 0, -1.5, 0.62, 0.14, swell=0.4, shiny=0.8)
    b.limb(glass, (0, -1.48, 0.16), (0, -0.6, 0.12), (0, -0.2, 0.2), shiny=0.8)
    side = [(0.1, -0.3), (0.7 * wide, 0.0), (wide, 0.42), (0.94 * wide, 0.8), (0.78 * wide, high)]
    lathed(b, glass, *side, shiny=1)
    b.mark(wine, (-wide * 0.93, filled), (wide * 0.93, filled), (wide * 0.9, 0.3), (0.62 * wide, 0.02), (0.08, -0.24), (-0.08, -0.24), (-0.62 * wide, 0.02), (-wide * 0.9, 0.3))
    b.spot(scaled(wine, 1.3), 0, filled, 0.9 * wide, 0.09)
    b.mark("f4f6f4", (-0.6 * wide, 0.25), (-0.66 * wide, 0.75), (-0.56 * wide, 0.78), (-0.5 * wide, 0.3))
    b.ball("e6ecec", 0, high, 0.78 * wide, 0.09, swell=0.2, shiny=0.6)
    b.spot("c4d0d2", 0, high, 0.68 * wide, 0.06)


@prop("glass of wine, wine, red wine, white wine, wine glass, wineglass, glass of red wine, rose wine", arms="drinking")
def glass_of_wine(b: Body, rng: random.Random) -> None:
    with b.placed(0.0, 0.015, scale=0.034, tilt=8):
        _stemmed(b, b.colour("7a2434"), 1.3, 0.78, 0.56)


@prop("champagne, glass of champagne, cocktail, champagne glass, champagne flute, sparkling wine, prosecco, martini", arms="drinking")
def champagne(b: Body, rng: random.Random) -> None:
    with b.placed(0.0, 0.015, scale=0.034, tilt=8):
        _stemmed(b, b.colour("dcb65a"), 1.8, 0.46, 1.3)


def _tumbler(b: Body, drink: str) -> None:
    """A glass of something, a little tipped to the lips."""
    with b.placed(0.004, 0.008, scale=0.034, tilt=8):
        lathed(b, "c4d0d6", (0.62, -1.1), (0.84, 1.1), shiny=0.9, sag=0.1)
        b.mark(drink, (-0.78, 0.6), (0.78, 0.6), (0.56, -0.96), (0, -1.04), (-0.56, -0.96), smooth=False)
        b.spot(scaled(drink, 1.15), 0, 0.6, 0.74, 0.13)
        b.mark("f6f8f8", (-0.58, 0.4), (-0.46, 0.4), (-0.4, -0.8), (-0.48, -0.8), smooth=False)
        b.ball("e6ecec", 0, 1.1, 0.85, 0.17, swell=0.2, shiny=0.6)
        b.spot("c6d2d4", 0, 1.1, 0.74, 0.12)


@prop("glass, glass of water, water, tumbler, drinking glass", arms="drinking")
def glass(b: Body, rng: random.Random) -> None:
    _tumbler(b, b.colour("bcd8e2"))


@prop("milk, glass of milk", arms="drinking")
def milk(b: Body, rng: random.Random) -> None:
    _tumbler(b, b.colour("f4eddc"))


@prop("juice, orange juice, glass of juice, glass of orange juice, lemonade, glass of lemonade, fruit juice, apple juice, iced tea", arms="drinking")
def juice(b: Body, rng: random.Random) -> None:
    _tumbler(b, b.colour("e09a34"))


@prop("whisky, whiskey, glass of whisky, glass of whiskey, rum, bourbon, brandy, cola, soda, soft drink", arms="drinking")
def whisky(b: Body, rng: random.Random) -> None:
    _tumbler(b, b.colour("9a5a24"))


@prop("beer, beer mug, pint of beer, pint, glass of beer, beer stein, beer glass, tankard, ale, mug of beer", arms="drinking")
def beer(b: Body, rng: random.Random) -> None:
    amber = b.colour("cf8c2c")
    with b.placed(0.004, 0.008, scale=0.04, tilt=8):
        b.limb("d4dcdc", (0.76, 0.66, 0.22), (1.3, 0.6, 0.24), (1.34, -0.5, 0.24), (0.74, -0.7, 0.22), shiny=0.9)
        lathed(b, "d4dcdc", (0.76, -1.15), (0.78, -0.9), (0.8, 0.9), shiny=0.9, sag=0.1)
        b.mark(amber, (-0.68, 0.8), (0.68, 0.8), (0.66, -0.9), (0, -1.0), (-0.66, -0.9), smooth=False)
        for x in (-0.42, 0.0, 0.42):
            b.stripe(scaled(amber, 1.25), (x, 0.6, 0.1), (x, -0.85, 0.1))
        for x, y, r in ((-0.56, 0.96, 0.3), (0.56, 0.94, 0.3), (0.0, 0.98, 0.36), (-0.26, 1.16, 0.3), (0.3, 1.14, 0.3)):
            b.ball("f2ead8", x, y, r, 0.9 * r, joins=0.006)
        b.part("f2ead8", (-0.82, 0.9), (0.82, 0.9), (0.8, 0.66), (0.5, 0.7), (0.36, 0.46), (0.2, 0.68), (-0.4, 0.66), (-0.62, 0.54), (-0.8, 0.66), swell=0.4, joins=0.01)


@prop("bottle, wine bottle, bottle of wine, bottle of water, water bottle, bottle of beer, beer bottle, bottle of rum", arms="holding")
def bottle(b: Body, rng: random.Random) -> None:
    green = b.colour("3f6a4a")
    with b.placed(0.004, 0.03, scale=0.085, tilt=-4):
        lathed(b, green, (0.34, -1.0), (0.38, -0.92), (0.38, 0.2), (0.3, 0.5), (0.14, 0.72), (0.13, 1.2), swell=1.0, shiny=1, sag=0.05)
        b.mark(b.colour("e8dcc0", 1), (-0.5, -0.66), (0.5, -0.66), (0.5, 0.0), (-0.5, 0.0), smooth=False)
        b.stripe("a8503c", (-0.5, -0.24, 0.05), (0.5, -0.24, 0.05))
        b.stripe("b8945a", (-0.5, -0.5, 0.03), (0.5, -0.5, 0.03))
        b.mark(scaled(green, 1.7), (-0.28, 0.06), (-0.22, 0.06), (-0.18, 0.44), (-0.24, 0.36))
        b.limb("a83a34", (0, 1.0, 0.3), (0, 1.3, 0.29), blunt=True, shiny=0.3)


@prop("milk bottle, bottle of milk, baby bottle, milk carton, carton of milk", arms="holding")
def milk_bottle(b: Body, rng: random.Random) -> None:
    with b.placed(0.004, 0.035, scale=0.075, tilt=-4):
        lathed(b, b.colour("f0ece2"), (0.38, -0.9), (0.42, -0.8), (0.42, 0.2), (0.3, 0.52), (0.22, 0.7), (0.22, 0.9), (0.27, 0.96), shiny=0.8, sag=0.05)
        b.stripe("dcd6ca", (-0.5, -0.3, 0.02), (0.5, -0.3, 0.02))
        b.limb(b.colour("5a86b0", 1), (0, 0.93, 0.52), (0, 1.06, 0.5), blunt=True, shiny=0.5)


@prop("bowl, soup, bowl of soup, cereal, bowl of cereal, rice, bowl of rice, noodles, bowl of noodles, ramen, porridge, bowl of porridge, soup bowl, stew, bowl of milk", arms="carrying")
def bowl(b: Body, rng: random.Random) -> None:
    clay, soup = b.colour("6f8ca0"), b.colour("c8823c", 1)
    with b.placed(0.045, 0.03, scale=0.08):
        for x in (-0.3, 0.1, 0.42):
            b.limb("f2f2ee", (x, 0.7, 0.02), (x + 0.08, 0.9, 0.05), (x - 0.06, 1.1, 0.05), (x + 0.06, 1.34, 0.015), swell=0.2)
        lathed(b, clay, (0.4, -0.56), (0.42, -0.44), (0.8, -0.1), (1.0, 0.42), shiny=0.5, sag=0.05)
        b.stripe(scaled(clay, 1.3), (-1, 0.2, 0.06), (0, 0.06, 0.06), (1, 0.2, 0.06))
        b.ball(scaled(clay, 1.1), 0, 0.42, 1.0, 0.24, swell=0.2, shiny=0.3)
        b.spot(soup, 0, 0.4, 0.88, 0.18)
        for x, y, code in ((-0.4, 0.42, "d8c060"), (0.1, 0.36, "6a9444"), (0.45, 0.44, "d8602c"), (-0.1, 0.46, "6a9444"), (-0.5, 0.34, "d8602c")):
            b.spot(code, x, y, 0.1, 0.04)


@prop("salad, bowl of salad, salad bowl, vegetables, greens", arms="carrying")
def salad(b: Body, rng: random.Random) -> None:
    wood = b.colour("a8743e")
    with b.placed(0.045, 0.03, scale=0.085):
        b.part("56803a", (-0.9, 0.3), (-0.7, 0.66), (0, 0.8), (0.7, 0.66), (0.9, 0.3), (0, 0.2))
        for k in range(16):
            x = -0.8 + 1.6 * k / 15
            r = rng.uniform(0.2, 0.3)
            code = rng.choice(("6f9a44", "82ac50", "5a8a3c", "96b860"))
            b.ball(scaled(code, rng.uniform(0.9, 1.1)), x, 0.5 + rng.uniform(0.0, 0.36) * (1 - x * x), r, 0.7 * r, tilt=rng.uniform(-50, 50), swell=0.6)
        for x, y in ((-0.5, 0.58), (0.05, 0.78), (0.52, 0.56), (-0.1, 0.5)):
            b.ball("c43c30", x, y, 0.15, 0.14, shiny=0.6)
        for x, y in ((-0.24, 0.74), (0.32, 0.66)):
            b.ball("e6e8c8", x, y, 0.17, 0.12, swell=0.3)
            b.spot("c8d8a0", x, y, 0.12, 0.08)
        b.part(wood, (-1.0, 0.46), (-1.0, 0.46), (-0.5, 0.32), (0, 0.28), (0.5, 0.32), (1.0, 0.46), (1.0, 0.46), (0.8, -0.12), (0.42, -0.5), (0, -0.54), (-0.42, -0.5), (-0.8, -0.12), grain=0.3, shiny=0.3)


@prop("plate, plate of food, plate of pasta, spaghetti, pasta, plate of spaghetti, plate of cookies, plate of pancakes, pancakes, dish", arms="carrying")
def plate(b: Body, rng: random.Random) -> None:
    with b.placed(0.05, 0.02, scale=0.1):
        b.ball(b.colour("dcd8d0"), 0, -0.06, 1.0, 0.2, swell=0.4, shiny=0.4)
        b.ball(b.colour("eeeae2"), 0, 0.0, 1.0, 0.19, swell=0.2, shiny=0.4)
        _pasta(b, rng, 0.0, 0.06, 1.0)


def _pasta(b: Body, rng: random.Random, x: float, y: float, size: float) -> None:
    """A heap of spaghetti with sauce."""
    with b.placed(x, y, scale=size):
        b.part("dcb860", (-0.62, 0), (-0.4, 0.3), (0, 0.42), (0.4, 0.3), (0.62, 0), (0, -0.1))
        for k in range(9):
            t = rng.uniform(-0.4, 0.4)
            b.limb(scaled("e4c470", rng.uniform(0.85, 1.1)), (t - 0.3, 0.06 + 0.02 * k, 0.06), (t, 0.14 + rng.uniform(-0.05, 0.16), 0.06), (t + 0.26, 0.04, 0.06))
        b.part("b04028", (-0.36, 0.26), (-0.16, 0.44), (0.16, 0.46), (0.36, 0.28), (0.2, 0.2), (0.06, 0.24), (-0.12, 0.16), grain=0.6)
        leaf_at = ((-0.06, 0.44), (0.06, 0.46))
        for px, py in leaf_at:
            b.ball("5a8a3c", px, py, 0.08, 0.05, tilt=400 * px)


@prop("tray, tray of food, food, dinner, lunch, breakfast, meal, supper, tray of drinks, platter, serving tray", arms="carrying")
def tray(b: Body, rng: random.Random) -> None:
    wood = b.colour("8a5c38")
    with b.placed(0.07, 0.0, scale=0.15):
        b.part(scaled(wood, 0.8), (-1.0, 0.02), (-1.0, 0.02), (1.0, 0.02), (1.0, 0.02), (0.92, -0.12), (-0.92, -0.12), swell=0.4)
        b.face(wood, (-1.0, 0.0), (1.0, 0.0), (0.84, 0.2), (-0.84, 0.2), faces=(0, 0.6))
        b.ball("e6e2da", -0.24, 0.1, 0.52, 0.1, swell=0.3, shiny=0.4)
        _pasta(b, rng, -0.24, 0.12, 0.66)
        with b.placed(0.58, 0.3, scale=0.22):
            lathed(b, "d6e0e2", (0.6, -1.0), (0.8, 1.1), shiny=0.9, sag=0.12)
            b.mark("dc9a3c", (-0.76, 0.6), (0.76, 0.6), (0.54, -0.92), (-0.54, -0.92), smooth=False)
            b.ball("e6ecec", 0, 1.1, 0.82, 0.2, swell=0.2)
            b.spot("c6d2d4", 0, 1.1, 0.7, 0.13)
        b.ball("c08a48", 0.34, 0.1, 0.17, 0.13, grain=0.3)
        b.limb(scaled(wood, 1.1), (-1.02, 0.0, 0.07), (0, -0.02, 0.07), (1.02, 0.0, 0.07))


@prop("baby rattle, rattle", arms="holding")
def rattle(b: Body, rng: random.Random) -> None:
    code = b.colour("d88a9c")
    with b.placed(0, 0, tilt=62):
        ring(b, scaled(code, 0.9), -0.03, 0, 0.018, 0.018, 0.01, shiny=0.4)
        b.limb("e8e0d0", (-0.01, 0, 0.014), (0.06, 0, 0.014))
        b.ball(code, 0.09, 0, 0.036, shiny=0.5)
        b.stripe("f0e8d8", (0.09, -0.04, 0.012), (0.09, 0.04, 0.012))
        for k in range(3):
            b.spot("e0b848", 0.07 + 0.02 * k, 0.014 * math.sin(2.0 * k), 0.005)
