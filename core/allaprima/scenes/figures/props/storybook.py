"""Arms of knights, what wizards and rulers hold, treasures."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.props.office import open_book
from allaprima.scenes.figures.props.planes import cuboid, hoop, stick, twice
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "b4bac0"
GOLD = "cf9f3a"
WOOD = "7c5534"


def _star(x: float, y: float, r: float, *, tips: int = 5, deep: float = 0.45, turn: float = 90) -> list[Point]:
    """The corners of a star."""
    out = []
    for k in range(2 * tips):
        a, far = math.radians(turn) + math.pi * k / tips, r if k % 2 == 0 else r * deep
        out.append((x + far * math.cos(a), y + far * math.sin(a)))
    return out


def sparkle(b: Body, x: float, y: float, r: float, code: str = "fff0b8") -> None:
    """A small star of four long tips."""
    b.face(code, *_star(x, y, r, tips=4, deep=0.22))


def open_heart(x: float, y: float, size: float) -> list[Point]:
    """The outline of a heart around a point."""
    shape = ((0, 0.28), (0, 0.28), (0.2, 0.46), (0.42, 0.4), (0.5, 0.18), (0.4, -0.08), (0.2, -0.3), (0, -0.5), (0, -0.5), (-0.2, -0.3), (-0.4, -0.08), (-0.5, 0.18), (-0.42, 0.4), (-0.2, 0.46))
    return [(x + size * u, y + size * v) for u, v in shape]


@prop("sword, long sword, broadsword, katana, saber, sabre, blade, rapier, wooden sword", arms="striking")
def sword(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-36):
        b.part(STEEL, *twice((-0.023, 0.04)), (-0.021, 0.3), *twice((-0.016, 0.48)), *twice((0, 0.535)), *twice((0.016, 0.48)), (0.021, 0.3), *twice((0.023, 0.04)), swell=0.35, shiny=0.7)
        b.stripe(scaled(STEEL, 0.76), (0, 0.03, 0.009), (0, 0.42, 0.006))
        b.limb(b.colour("5a3826"), (0, -0.055, 0.02), (0, 0.04, 0.02), blunt=True, grain=0.3)
        for y in (-0.04, -0.02, 0.0, 0.02):
            b.stripe("3a2418", (-0.014, y, 0.004), (0.014, y + 0.006, 0.004))
        b.limb(GOLD, (-0.085, 0.05, 0.018), (-0.03, 0.042, 0.022), (0.03, 0.042, 0.022), (0.085, 0.05, 0.018), shiny=0.7)
        b.ball(GOLD, 0, -0.065, 0.02, shiny=0.7)


@prop("dagger, knight's dagger, dirk", arms="striking")
def dagger(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-46):
        b.part(STEEL, *twice((-0.017, 0.035)), (-0.014, 0.12), *twice((0, 0.2)), (0.014, 0.12), *twice((0.017, 0.035)), swell=0.35, shiny=0.7)
        b.stripe(scaled(STEEL, 0.76), (0, 0.03, 0.007), (0, 0.15, 0.004))
        b.limb(b.colour("5a3826"), (0, -0.045, 0.018), (0, 0.036, 0.018), grain=0.3)
        b.limb(GOLD, (-0.04, 0.036, 0.014), (0.04, 0.036, 0.014), shiny=0.7)


@prop("shield, knight's shield, buckler", arms="holding")
def shield(b: Body, rng: random.Random) -> None:
    field, charge = b.colour("4a6288"), b.colour("d8b25c", 1)
    outline = [(-0.115, 0.135), (-0.115, 0.135), (-0.06, 0.122), (0, 0.142), (0, 0.142), (0.06, 0.122), (0.115, 0.135), (0.115, 0.135), (0.118, 0.02), (0.085, -0.09), (0, -0.18), (0, -0.18), (-0.085, -0.09), (-0.118, 0.02)]
    with b.placed(0.05, 0.0, tilt=-4):
        b.part(STEEL, *outline, swell=0.3, shiny=0.6)
        b.part(field, *[(0.88 * x, 0.88 * y - 0.001) for x, y in outline], swell=0.3, shiny=0.2)
        b.mark(charge, (-0.016, 0.16), (0.016, 0.16), (0.016, -0.2), (-0.016, -0.2), smooth=False)
        b.mark(charge, (-0.15, 0.056), (0.15, 0.056), (0.15, 0.026), (-0.15, 0.026), smooth=False)
        b.ball(GOLD, 0, 0.041, 0.028, swell=0.8, shiny=0.6)


@prop("spear, javelin, harpoon, pike, halberd", arms="raising")
def spear(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-10):
        stick(b, b.colour(WOOD), (0, -0.52), (0, 0.34), wide=0.016, grain=0.2)
        b.part(STEEL, *twice((-0.008, 0.33)), (-0.028, 0.375), *twice((0, 0.47)), (0.028, 0.375), *twice((0.008, 0.33)), swell=0.4, shiny=0.6)
        b.stripe(scaled(STEEL, 0.76), (0, 0.33, 0.005), (0, 0.44, 0.003))
        for y in (0.312, 0.322, 0.332):
            b.limb("b09468", (-0.011, y, 0.008), (0.011, y, 0.008))


@prop("lance, jousting lance", arms="reaching")
def lance(b: Body, rng: random.Random) -> None:
    code, band = b.colour("a03c36"), b.colour("e6dcc6", 1)
    with b.placed(0, 0, tilt=4):
        b.limb(code, (-0.22, 0, 0.028), (-0.03, 0, 0.022), (0.05, 0, 0.022), blunt=True)
        b.limb(code, (0.06, 0, 0.04), (0.4, 0, 0.026), (0.8, 0, 0.012), blunt=True, shiny=0.2)
        for k in range(8):
            x = 0.09 + 0.09 * k
            b.stripe(band, (x, -0.03, 0.018), (x + 0.035, 0.03, 0.018))
        b.limb(STEEL, (0.79, 0, 0.018), (0.86, 0, 0.003), blunt=True, shiny=0.6)
        b.part(STEEL, *twice((0.03, 0.016)), *twice((0.085, 0.056)), (0.092, 0), *twice((0.085, -0.056)), *twice((0.03, -0.016)), swell=0.7, shiny=0.6)


@prop("staff, wizard's staff, wooden staff, walking stick, cane, hiking pole, stave", arms="holding")
def staff(b: Body, rng: random.Random) -> None:
    code = b.colour(WOOD)
    b.limb(code, (0.004, -0.59, 0.02), (-0.004, -0.25, 0.022), (0.006, 0.05, 0.022), (-0.002, 0.26, 0.026), (0.012, 0.33, 0.034), (0.032, 0.352, 0.022), grain=0.5)
    b.limb(scaled(code, 0.9), (-0.006, 0.24, 0.018), (-0.03, 0.3, 0.016), (-0.02, 0.345, 0.01), grain=0.5)
    for y in (0.05, 0.062, 0.074):
        b.stripe(scaled(code, 0.66), (-0.02, y - 0.004, 0.004), (0.03, y + 0.004, 0.004))


@prop("magic staff, wizard staff, glowing staff", arms="holding")
def magic_staff(b: Body, rng: random.Random) -> None:
    staff(b, rng)
    gem = b.colour("6fb8d8", 1)
    b.ball(gem, 0.0, 0.372, 0.032, shiny=0.9)
    b.spot(scaled(gem, 1.4), -0.008, 0.382, 0.011)
    for x, y, r in ((-0.07, 0.4, 0.018), (0.065, 0.42, 0.024), (0.02, 0.46, 0.015)):
        sparkle(b, x, y, r, "dff2ff")
    b.glow(0, 0.372, 0.34, gem)


@prop("wand, magic wand, fairy wand", arms="pointing")
def wand(b: Body, rng: random.Random) -> None:
    star = b.colour("f2c84c")
    tip = (0.2, 0.055)
    for x, y, r in ((0.06, 0.07, 0.02), (-0.02, 0.03, 0.024), (0.07, -0.045, 0.022), (0.13, 0.04, 0.016), (0.1, -0.1, 0.014), (-0.06, -0.02, 0.014), (0.15, -0.03, 0.013)):
        sparkle(b, tip[0] + x, tip[1] + y, r)
    b.limb("4a3a5c", (-0.04, -0.011, 0.016), (0.03, 0.008, 0.014), shiny=0.3)
    b.limb("eadfd0", (0.028, 0.0077, 0.011), (tip[0], tip[1], 0.009), shiny=0.3)
    with b.placed(*tip, tilt=-12, scale=0.1):
        b.part(star, *(p for p in _star(0, 0, 0.5) for _ in (0, 1)), swell=0.4, shiny=0.4)
        b.spot(scaled(star, 1.2), 0, 0, 0.16)
    b.glow(*tip, 0.28, "ffe6a0")


@prop("crystal ball, magic ball, orb, glowing orb", arms="carrying")
def crystal_ball(b: Body, rng: random.Random) -> None:
    code = b.colour("8fa8d8")
    b.limb(GOLD, (0, -0.045, 0.09), (0, -0.02, 0.06), (0, 0.0, 0.078), blunt=True, shiny=0.6)
    b.ball(code, 0, 0.064, 0.075, shiny=0.9)
    b.mark(scaled(code, 1.28), (-0.05, 0.05), (-0.02, 0.07), (0.01, 0.05), (0.05, 0.075), (0.04, 0.1), (0.0, 0.09), (-0.04, 0.095))
    b.mark(scaled(code, 0.78), (-0.04, 0.03), (0.0, 0.035), (0.045, 0.02), (0.04, 0.042), (0.0, 0.05), (-0.045, 0.044))
    b.spot("f4f8ff", -0.03, 0.1, 0.016, 0.01, tilt=35)
    for x, y, r in ((-0.1, 0.13, 0.016), (0.09, 0.15, 0.02), (0.11, 0.06, 0.013)):
        sparkle(b, x, y, r, "e6eeff")
    b.glow(0, 0.064, 0.26, "b0c8ff")


@prop("potion, magic potion, potion bottle, flask, vial, poison, test tube, beaker", arms="holding")
def potion(b: Body, rng: random.Random) -> None:
    liquid = b.colour("7fb05a")
    with b.placed(0.012, 0.015):
        b.part("c8dde0", *twice((-0.017, 0.085)), (-0.014, 0.045), (-0.052, 0.012), (-0.06, -0.03), (-0.035, -0.062), (0.035, -0.062), (0.06, -0.03), (0.052, 0.012), (0.014, 0.045), *twice((0.017, 0.085)), swell=0.8, shiny=0.8)
        b.mark(liquid, (-0.08, 0.006), (0.0, 0.001), (0.08, 0.006), (0.08, -0.08), (-0.08, -0.08), smooth=False)
        b.spot(scaled(liquid, 1.3), -0.018, -0.018, 0.009)
        b.spot(scaled(liquid, 1.3), 0.016, -0.034, 0.007)
        b.spot(scaled(liquid, 1.3), 0.006, -0.008, 0.005)
        b.limb("c8dde0", (-0.02, 0.083, 0.01), (0.02, 0.083, 0.01), shiny=0.8)
        b.limb("9a7448", (0, 0.082, 0.024), (0, 0.106, 0.028), blunt=True, grain=0.4)
        b.glow(0, -0.02, 0.14, liquid)


@prop("spell book, spellbook, magic book, grimoire", arms="reading")
def spell_book(b: Body, rng: random.Random) -> None:
    open_book(b, b.colour("5c3a68"), scale=1.2)
    for x, y, r in ((-0.06, 0.22, 0.02), (0.0, 0.26, 0.015), (-0.1, 0.28, 0.014), (0.04, 0.22, 0.013)):
        sparkle(b, x, y, r)
    b.glow(-0.02, 0.16, 0.24, "ffe6a0")


def _coins(b: Body, code: str, rng: random.Random, *, wide: float, high: float, count: int, size: float) -> None:
    """Coins in a heap that stands on y = 0, from its top down."""
    for k in range(count):
        # As many in each part of a triangle, and a low discrepancy from side to side, so that none shows through.
        t = 1 - math.sqrt(k / (count - 1))
        half = wide * (1 - 0.9 * t) / 2
        x, y = half * (2 * (k * 0.618 % 1) - 1), high * t + rng.uniform(-0.003, 0.003)
        tone = scaled(code, rng.uniform(0.85, 1.12))
        with b.placed(x, y, scale=size, tilt=rng.uniform(-22, 22)):
            b.ball(tone, 0, 0, 1.0, rng.uniform(0.45, 0.7), swell=0.4, shiny=0.7)
            b.spot(scaled(tone, 0.84), 0, 0, 0.66, 0.34)


@prop("treasure, treasure chest, chest", arms="carrying")
def treasure(b: Body, rng: random.Random) -> None:
    code = b.colour("7c4f2e")
    with b.placed(0, 0.0):
        # The lid stands open behind the coins.
        b.part(scaled(code, 0.6), *twice((-0.095, 0.045)), (-0.09, 0.1), (-0.04, 0.135), (0.06, 0.14), (0.12, 0.11), *twice((0.13, 0.06)), swell=0.3, grain=0.4)
        b.stripe(GOLD, (-0.1, 0.05, 0.014), (-0.09, 0.1, 0.014), (-0.04, 0.135, 0.014), (0.06, 0.14, 0.014), (0.12, 0.11, 0.014), (0.14, 0.06, 0.014))
        with b.placed(0.008, 0.036):
            _coins(b, GOLD, rng, wide=0.18, high=0.045, count=26, size=0.019)
        b.ball("b03a44", 0.05, 0.06, 0.014, shiny=0.9)
        b.ball("3f8060", -0.05, 0.055, 0.012, shiny=0.9)
        cuboid(b, code, -0.11, -0.06, 0.09, 0.036, 0.035, grain=0.5)
        # Its top is open.
        del b.parts[-2]
        for x in (-0.1, -0.01, 0.08):
            b.mark(GOLD, (x - 0.009, -0.07), (x + 0.009, -0.07), (x + 0.009, 0.04), (x - 0.009, 0.04), smooth=False)
        b.stripe(scaled(code, 0.6), (-0.12, -0.015, 0.004), (0.1, -0.015, 0.004))
        b.limb(GOLD, (-0.112, 0.034, 0.014), (0.092, 0.034, 0.014), shiny=0.5)
        b.ball(GOLD, -0.01, 0.018, 0.016, 0.02, shiny=0.6)
        b.spot("3a2a18", -0.01, 0.016, 0.005, 0.008)
    b.glow(0, 0.08, 0.2, "ffd880")


@prop("gold, heap of gold, pile of gold, coins, gold coins, heap of coins", arms="carrying")
def gold(b: Body, rng: random.Random) -> None:
    with b.placed(0.01, -0.025):
        _coins(b, b.colour(GOLD), rng, wide=0.2, high=0.1, count=44, size=0.022)
    for x, y, r in ((-0.07, 0.09, 0.016), (0.075, 0.1, 0.02)):
        sparkle(b, x, y, r)
    b.glow(0, 0.04, 0.16, "ffd880")


@prop("gold bar, gold ingot, ingot", arms="carrying")
def gold_bar(b: Body, rng: random.Random) -> None:
    code = b.colour(GOLD)
    b.face(scaled(code, 0.86), (0.08, -0.03), (0.105, -0.012), (0.09, 0.05), (0.065, 0.032), faces=(0.7, 0.1), shiny=0.6)
    b.face(scaled(code, 1.1), (-0.07, 0.032), (0.065, 0.032), (0.09, 0.05), (-0.045, 0.05), faces=(0, 0.8), shiny=0.6)
    b.face(code, (-0.09, -0.03), (0.08, -0.03), (0.065, 0.032), (-0.07, 0.032), faces=(0, 0.2), shiny=0.6)


@prop("heart, love heart, red heart, big heart, paper heart", arms="carrying")
def heart(b: Body, rng: random.Random) -> None:
    with b.placed(0.015, 0.04, scale=0.22):
        b.part(b.colour("b8383e"), *open_heart(0, 0, 0.9), swell=0.7, shiny=0.5)
        b.spot(scaled(b.colour("b8383e"), 1.5), -0.24, 0.22, 0.07, 0.04, tilt=40)


@prop("star, little star, shining star, paper star", arms="raising")
def star(b: Body, rng: random.Random) -> None:
    code = b.colour("eeb83c")
    with b.placed(0.01, 0.07, tilt=-8, scale=0.2):
        b.part(code, *(p for p in _star(0, 0, 0.5, deep=0.5) for _ in (0, 1)), swell=0.5, shiny=0.4)
    b.glow(0.01, 0.07, 0.26, "ffe6a0")


@prop("crook, shepherd's crook, shepherd's staff", arms="holding")
def crook(b: Body, rng: random.Random) -> None:
    b.limb(b.colour(WOOD), (0, -0.59, 0.018), (0, 0.05, 0.02), (0.0, 0.28, 0.019), (0.03, 0.35, 0.018), (0.08, 0.352, 0.018), (0.1, 0.3, 0.017), (0.078, 0.268, 0.015), grain=0.3)


@prop("pickaxe, pick, ice axe", arms="striking")
def pickaxe(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-10):
        b.limb(b.colour("a67c4c"), (0, -0.14, 0.024), (0, 0.3, 0.022), blunt=True, grain=0.3)
        b.part("6c7074", *twice((-0.16, 0.205)), (-0.09, 0.262), (0.0, 0.29), (0.09, 0.262), *twice((0.16, 0.205)), (0.085, 0.234), (0.0, 0.25), (-0.085, 0.234), swell=0.5, shiny=0.5)
        b.limb("5c6064", (-0.022, 0.27, 0.046), (0.022, 0.27, 0.046), blunt=True, shiny=0.4)


@prop("trident, sea king's trident", arms="holding")
def trident(b: Body, rng: random.Random) -> None:
    code = b.colour(GOLD)
    stick(b, code, (0, -0.59), (0, 0.24), wide=0.017, shiny=0.5)
    b.limb(code, (-0.06, 0.4, 0.01), (-0.062, 0.3, 0.015), (-0.04, 0.25, 0.016), (0, 0.238, 0.018), (0.04, 0.25, 0.016), (0.062, 0.3, 0.015), (0.06, 0.4, 0.01), shiny=0.6)
    b.limb(code, (0, 0.23, 0.018), (0, 0.4, 0.012), shiny=0.6)
    for x, y in ((-0.06, 0.4), (0, 0.42), (0.06, 0.4)):
        b.part(code, *twice((x - 0.02, y - 0.02)), *twice((x, y + 0.045)), *twice((x + 0.02, y - 0.02)), (x, y - 0.01), swell=0.4, shiny=0.6)
    b.ball(code, 0, 0.236, 0.018, shiny=0.6)


@prop("scepter, sceptre, royal scepter, mace", arms="holding")
def scepter(b: Body, rng: random.Random) -> None:
    code = b.colour(GOLD)
    with b.placed(0, 0, tilt=-14):
        b.limb(code, (0, -0.12, 0.018), (0, 0.17, 0.016), blunt=True, shiny=0.6)
        for y, w in ((-0.12, 0.03), (-0.04, 0.024), (0.045, 0.024), (0.15, 0.034)):
            b.limb(code, (-w / 2, y, 0.013), (w / 2, y, 0.013), shiny=0.6)
        b.ball(b.colour("b03a44", 1), 0, 0.192, 0.034, shiny=0.9)
        b.stripe(code, (-0.04, 0.192, 0.006), (0, 0.184, 0.006), (0.04, 0.192, 0.006))
        b.stripe(code, (0, 0.15, 0.006), (0, 0.24, 0.006))
        b.limb(code, (0, 0.226, 0.014), (0, 0.256, 0.01), shiny=0.6)
        b.limb(code, (-0.016, 0.244, 0.008), (0.016, 0.244, 0.008), shiny=0.6)


@prop("ring, diamond ring, wedding ring, engagement ring, golden ring", arms="reaching")
def ring(b: Body, rng: random.Random) -> None:
    with b.placed(0.045, 0.03, scale=0.1, tilt=-14):
        hoop(b, b.colour(GOLD), 0, 0, 0.3, 0.3, 0.09, shiny=0.8)
        b.face("dcecf6", (-0.16, 0.42), (0, 0.27), (0.16, 0.42), (0.1, 0.52), (-0.1, 0.52), shiny=0.9)
        b.mark("a8c8e0", (-0.16, 0.42), (0, 0.27), (-0.05, 0.42), smooth=False)
        b.mark("ffffff", (0.05, 0.42), (0.16, 0.42), (0.1, 0.52), smooth=False)
    sparkle(b, 0.085, 0.1, 0.018)


@prop("feather, quill pen, goose feather", arms="reaching")
def feather(b: Body, rng: random.Random) -> None:
    code = b.colour("dcd4c6")
    with b.placed(0, 0, tilt=46):
        b.limb("efe8d8", (-0.03, 0, 0.006), (0.06, 0, 0.007))
        b.part(code, (0.03, 0.002), (0.07, 0.026), (0.14, 0.036), (0.19, 0.032), *twice((0.235, 0.014)), (0.19, -0.012), (0.12, -0.02), (0.06, -0.014), swell=0.3, grain=0.3)
        b.stripe("f6f0e2", (0.03, 0.001, 0.006), (0.12, 0.006, 0.005), (0.23, 0.014, 0.003))
        for x in (0.08, 0.115, 0.15, 0.185):
            b.stripe(scaled(code, 0.8), (x, 0.004, 0.003), (x + 0.03, 0.03, 0.003))
            b.stripe(scaled(code, 0.8), (x, 0.004, 0.003), (x + 0.024, -0.018, 0.003))


@prop("bell, hand bell, golden bell, school bell", arms="holding")
def bell(b: Body, rng: random.Random) -> None:
    code = b.colour(GOLD)
    with b.placed(0, 0, tilt=16):
        b.ball(scaled(code, 0.5), 0.0, -0.135, 0.018, shiny=0.5)
        b.part(code, (-0.022, -0.035), (0.022, -0.035), (0.038, -0.06), (0.046, -0.1), (0.066, -0.125), (0.064, -0.137), (0, -0.144), (-0.064, -0.137), (-0.066, -0.125), (-0.046, -0.1), (-0.038, -0.06), swell=0.9, shiny=0.8)
        b.stripe(scaled(code, 0.72), (-0.06, -0.108, 0.004), (0, -0.116, 0.004), (0.06, -0.108, 0.004))
        b.limb("5a3826", (0, -0.038, 0.02), (0, 0.03, 0.024), shiny=0.3)


@prop("skull, human skull", arms="carrying")
def skull(b: Body, rng: random.Random) -> None:
    code = b.colour("e2d8c0")
    with b.placed(0.015, 0.04, scale=0.15):
        b.part(scaled(code, 0.9), (0.02, -0.2), (0.06, -0.44), (0.2, -0.5), (0.36, -0.46), (0.37, -0.3), (0.2, -0.2), swell=0.6)
        b.part(code, (0.38, -0.28), (0.4, -0.12), (0.46, 0.06), (0.44, 0.26), (0.24, 0.46), (-0.08, 0.5), (-0.38, 0.36), (-0.48, 0.06), (-0.38, -0.18), (-0.12, -0.24), (0.06, -0.3), (0.22, -0.34), swell=0.9)
        b.spot("3a322a", 0.24, 0.02, 0.12, 0.13)
        b.spot("3a322a", 0.43, 0.0, 0.05, 0.1)
        b.mark("3a322a", (0.38, -0.16), (0.43, -0.06), (0.47, -0.16))
        for k in range(4):
            b.stripe("6a5e4c", (0.16 + 0.065 * k, -0.25, 0.012), (0.155 + 0.065 * k, -0.36, 0.012))
        b.stripe(scaled(code, 0.75), (-0.3, -0.1, 0.02), (-0.05, -0.05, 0.02), (0.06, -0.16, 0.02))
