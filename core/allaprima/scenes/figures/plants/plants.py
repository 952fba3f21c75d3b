"""Trees with crowns of leaves or needles."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.plants.foliage import (
    bark,
    crown,
    leaves,
    roots,
    strewn_clumps,
    tuft,
)
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("cherry tree, cherry blossom, cherry blossom tree, sakura, sakura tree, blossoming tree, flowering tree", tall=2.4, home="meadow", distance="middle")
def cherry_tree(b: Body, rng: random.Random) -> None:
    pink, wood = b.colour("e9b4be"), "53403a"
    codes = scaled(pink, 0.84), pink, scaled(pink, 1.1)
    with b.far(0.8):
        crown(b, codes, [(-0.5, 0.62, 0.16), (0.5, 0.64, 0.16), (0.0, 0.68, 0.24), (-0.25, 0.6, 0.14), (0.28, 0.62, 0.14)], rng, leaf=0.026)
    roots(b, wood, 0.1)
    bark(b, wood, (0.0, 0.02, 0.12), (0.02, 0.2, 0.09), (-0.03, 0.36, 0.08), (-0.2, 0.56, 0.05), (-0.38, 0.68, 0.03))
    bark(b, wood, (-0.01, 0.3, 0.06), (0.08, 0.46, 0.055), (0.26, 0.56, 0.04), (0.42, 0.68, 0.025))
    bark(b, wood, (-0.01, 0.34, 0.05), (0.0, 0.55, 0.045), (0.06, 0.8, 0.03))
    clumps = [(-0.12, 0.93, 0.17), (0.16, 0.96, 0.16), (-0.38, 0.86, 0.16), (0.4, 0.88, 0.17), (0.02, 0.84, 0.18), (-0.58, 0.72, 0.14), (0.62, 0.72, 0.14),
              (-0.25, 0.74, 0.15), (0.27, 0.76, 0.15), (-0.46, 0.6, 0.12), (0.48, 0.6, 0.12), (-0.7, 0.6, 0.09), (0.72, 0.6, 0.09), (0.06, 0.68, 0.12)]
    crown(b, codes, [(x + rng.uniform(-0.02, 0.02), y, r) for x, y, r in clumps], rng, leaf=0.026)
    b.anchor("top", 0.14, 0.5)


@figure("fir tree, fir, pine tree, pine, spruce, conifer, evergreen", tall=2.6, home="mountains", distance="middle")
def fir_tree(b: Body, rng: random.Random) -> None:
    fir(b, b.colour("3f5a3c"), rng)
    b.anchor("top", 0.0, 1.12)


def fir(b: Body, green: str, rng: random.Random, *, wide: float = 0.36) -> None:
    """The whorls of a fir's branches, from the lowest up."""
    bark(b, "4c3a2e", (0, 0, 0.075), (0, 0.3, 0.06), (0, 1.1, 0.012))
    rows = 19
    for k in range(rows):
        t = k / (rows - 1)
        whorl(b, scaled(green, rng.uniform(0.88, 1.1) * (0.84 + 0.22 * t)), 0.1 + 0.84 * t ** 0.95, wide * (1 - t) ** 0.9 + 0.035, rng)
    b.part(green, (-0.018, 0.98), (-0.018, 0.98), (0, 1.16), (0, 1.16), (0.018, 0.98), (0.018, 0.98), grain=0.8, swell=0.6)


def whorl(b: Body, code: str, y: float, wide: float, rng: random.Random) -> None:
    """Branches around a trunk, whose tips hang."""
    high, points = 0.1 + 0.2 * wide, []
    left, right = wide * rng.uniform(0.8, 1.1), wide * rng.uniform(0.8, 1.1)
    count = max(9, round(2 * wide / 0.022))
    for k in range(count + 1):
        t = (k + rng.uniform(-0.3, 0.3)) / count * 2 - 1
        low = y - 0.16 * wide * (1 - t * t) - 0.08 * wide * abs(t)
        points.append((t * (right if t > 0 else left), low + rng.choice((-0.035, -0.02, 0.0, 0.012)) * (0.6 + wide)))
    edge = [(0.86, 0.0), (0.66, 0.2), (0.46, 0.38), (0.24, 0.7), (0.0, 1.3)]
    points += [(right * u, y + v * high + rng.uniform(-0.012, 0.012)) for u, v in edge]
    points += [(-left * u, y + v * high + rng.uniform(-0.012, 0.012)) for u, v in reversed(edge[:-1])]
    b.part(code, *[p for p in points for _ in (0, 1)], swell=0.7, grain=1.0, joins=0.01)
    for _ in range(max(5, round(40 * wide))):
        u, v = rng.uniform(-0.9, 0.9), rng.uniform(0.2, 0.9)
        tone = rng.choice((0.66, 0.78, 1.16, 1.28))
        b.stripe(scaled(code, tone), (u * 0.7 * wide, y + 0.45 * high * (1 - abs(u)), 0.007), (u * wide, y - 0.1 * wide * v, 0.009), (u * wide * 1.08, y - 0.12 * wide * v - 0.03, 0.004))


@figure("christmas tree, xmas tree, decorated tree", tall=1.9, home="snow", distance="near")
def christmas_tree(b: Body, rng: random.Random) -> None:
    fir(b, b.colour("35573a"), rng, wide=0.42)
    for k in range(26):
        t = (k + 0.5) / 26
        y, x = 0.13 + 0.8 * t, 0.36 * (1 - t) ** 0.85 * math.sin(k * 2.4)
        if k % 2:
            b.ball(rng.choice(("b03030", "c8a048", "3f6a9a", "b8432f")), x, y, 0.024, shiny=0.8, joins=0)
        else:
            b.ball("ffe2a0", x, y, 0.009, joins=0)
            b.glow(x, y, 0.045, "ffd080")
    star = [(0.07 * (1 if k % 2 == 0 else 0.42) * math.sin(math.pi * k / 5), 1.13 + 0.07 * (1 if k % 2 == 0 else 0.42) * math.cos(math.pi * k / 5)) for k in range(10)]
    b.face("e8c25a", *star, shiny=0.6)
    b.glow(0, 1.13, 0.14, "ffdc90")


@figure("willow, weeping willow, willow tree", tall=2.3, home="river", distance="middle")
def willow(b: Body, rng: random.Random) -> None:
    green = b.colour("86964c")

    def curtain(x: float, y: float, wide: float, low: float, code: str) -> None:
        """Twigs that hang from a bough: a mass with strands below it."""
        for k in range(8):
            t = (k + rng.uniform(-0.3, 0.3)) / 7 * 2 - 1
            sx, end = x + 0.5 * wide * t, low + rng.uniform(-0.03, 0.2) + 0.05 * abs(t)
            b.limb(scaled(code, rng.uniform(0.8, 1.16)), (x + 0.4 * wide * t, y, 0.05), (sx, (y + end) / 2, 0.046), (sx + rng.uniform(-0.015, 0.015), end, 0.006), swell=0.6, grain=1, joins=0.02)
        tuft(b, code, x, y + 0.02, wide * 0.52, rng, high=0.11, leaf=0.028, joins=0.05, swell=0.6, grain=1)
        leaves(b, scaled(code, 1.2), x, y + 0.06, wide * 0.45, 0.07, rng, leaf=0.035, count=24)
        leaves(b, scaled(code, 0.76), x, y - 0.04, wide * 0.5, 0.07, rng, leaf=0.035, count=24)

    with b.far(0.74):
        for x in (-0.4, 0.4, 0):
            curtain(x, 0.74, 0.36, 0.2, scaled(green, 0.9))
    roots(b, "5a4a3a", 0.12)
    bark(b, "5a4a3a", (0, 0.02, 0.14), (0.02, 0.3, 0.11), (-0.04, 0.5, 0.1), (-0.16, 0.8, 0.05))
    bark(b, "5a4a3a", (0.0, 0.36, 0.08), (0.12, 0.56, 0.07), (0.22, 0.82, 0.04))
    for x, y, w, low in ((0.0, 0.98, 0.4, 0.66), (-0.3, 0.9, 0.34, 0.36), (0.3, 0.92, 0.34, 0.34), (-0.54, 0.76, 0.26, 0.1), (0.56, 0.76, 0.26, 0.12), (-0.36, 0.72, 0.24, 0.18), (0.38, 0.72, 0.24, 0.2), (-0.14, 0.82, 0.26, 0.44), (0.13, 0.84, 0.26, 0.46)):
        curtain(x, y, w, low + rng.uniform(-0.04, 0.04), scaled(green, rng.uniform(0.92, 1.06)))
    b.anchor("top", 0.02, 0.5)


@figure("birch, birch tree, silver birch", tall=2.4, home="meadow", distance="middle", group=3)
def birch(b: Body, rng: random.Random) -> None:
    green, white = b.colour("8a9c4e"), "ddd8cc"
    codes = scaled(green, 0.72), green, scaled(green, 1.2)
    with b.far(0.8):
        crown(b, codes, [(0.0, 0.72, 0.17), (-0.13, 0.56, 0.1), (0.15, 0.6, 0.1)], rng, leaf=0.024)
    bark(b, white, (0.0, 0.0, 0.062), (0.01, 0.35, 0.046), (-0.01, 0.7, 0.032), (0.01, 1.02, 0.012))
    for k in range(11):
        y = 0.04 + 0.07 * k + rng.uniform(-0.02, 0.02)
        x = rng.choice((-0.012, 0.014))
        b.stripe("3a3632", (x - 0.02, y, 0.004), (x, y + 0.004, 0.014 if k % 3 else 0.022), (x + 0.02, y, 0.004))
    b.stripe("4a443e", (-0.03, 0, 0.02), (0.0, 0.03, 0.04), (0.03, 0, 0.02))
    for x, y in ((-0.16, 0.62), (0.17, 0.66), (-0.12, 0.8), (0.13, 0.84)):
        b.limb(scaled(white, 0.8), (0, y - 0.16, 0.02), (x * 0.6, y - 0.05, 0.014), (x, y, 0.008), joins=0, grain=0.5)
    clumps = [(0.0, 1.02, 0.08), (-0.07, 0.93, 0.1), (0.09, 0.94, 0.1), (-0.17, 0.82, 0.1), (0.18, 0.84, 0.1), (0.0, 0.82, 0.09), (-0.23, 0.68, 0.1), (0.23, 0.7, 0.1), (-0.08, 0.67, 0.08), (0.1, 0.68, 0.08), (-0.21, 0.54, 0.075), (0.22, 0.55, 0.08), (-0.12, 0.5, 0.06), (0.1, 0.5, 0.06)]
    crown(b, codes, clumps, rng, leaf=0.022, flat=0.9, strewn=30)
    b.anchor("top", 0.11, 0.6)


@figure("acacia, acacia tree, umbrella thorn, savanna tree, thorn tree", tall=2.2, home="savanna", distance="middle")
def acacia(b: Body, rng: random.Random) -> None:
    green, wood = b.colour("6d7a40"), "57463a"
    codes = scaled(green, 0.7), green, scaled(green, 1.2)
    with b.far(0.72):
        crown(b, codes, [(-0.45, 0.74, 0.2), (0.45, 0.74, 0.2), (0.0, 0.77, 0.26)], rng, leaf=0.024, flat=0.3)
    roots(b, wood, 0.07)
    bark(b, wood, (0.0, 0.01, 0.085), (0.02, 0.2, 0.06), (-0.06, 0.42, 0.05), (-0.24, 0.6, 0.035), (-0.5, 0.76, 0.014))
    bark(b, wood, (0.0, 0.24, 0.05), (0.08, 0.42, 0.045), (0.26, 0.6, 0.032), (0.52, 0.77, 0.012))
    bark(b, wood, (-0.05, 0.38, 0.035), (-0.02, 0.56, 0.03), (-0.08, 0.78, 0.014))
    bark(b, wood, (0.1, 0.44, 0.03), (0.14, 0.6, 0.025), (0.18, 0.78, 0.012))
    bark(b, wood, (-0.2, 0.56, 0.025), (-0.22, 0.68, 0.018), (-0.28, 0.8, 0.01))
    clumps = [(-0.1, 0.93, 0.26), (0.22, 0.92, 0.26), (-0.4, 0.88, 0.24), (0.48, 0.87, 0.24), (-0.66, 0.81, 0.2), (0.7, 0.81, 0.19), (-0.2, 0.85, 0.22), (0.2, 0.85, 0.22), (-0.48, 0.79, 0.18), (0.48, 0.79, 0.19), (0.02, 0.8, 0.2)]
    crown(b, codes, [(x + rng.uniform(-0.03, 0.03), y, r) for x, y, r in clumps], rng, leaf=0.024, flat=0.3, strewn=50)
    b.anchor("top", 0.2, 0.55)


@figure("baobab, baobab tree", tall=2.4, home="savanna", distance="middle")
def baobab(b: Body, rng: random.Random) -> None:
    wood, green = "8d7764", b.colour("66743e")
    codes = scaled(green, 0.72), green, scaled(green, 1.2)
    tips = ((-0.62, 0.84), (-0.42, 0.98), (-0.16, 1.04), (0.12, 1.05), (0.4, 0.98), (0.62, 0.86))
    for x, y in tips:
        bark(b, wood, (x * 0.22, 0.55, 0.13), (x * 0.42, 0.74, 0.085), (x * 0.8, y - 0.1, 0.035), (x, y, 0.014))
        bark(b, wood, (x * 0.5, 0.76, 0.04), (x * 0.5 + 0.05, 0.88, 0.025), (x * 0.55 + 0.1, y - 0.02, 0.01))
    b.part(wood, (-0.3, 0), (-0.3, 0), (-0.225, 0.1), (-0.21, 0.3), (-0.19, 0.5), (-0.27, 0.68), (-0.27, 0.68), (-0.12, 0.66), (-0.07, 0.76), (0.0, 0.68), (0.1, 0.76), (0.14, 0.66), (0.28, 0.69), (0.28, 0.69), (0.19, 0.5), (0.22, 0.3), (0.235, 0.1), (0.31, 0), (0.31, 0), (0.1, 0.02), (-0.1, 0.0), grain=0.9, joins=0.03, swell=0.9)
    for k in range(7):
        x = -0.17 + 0.057 * k
        b.stripe(scaled(wood, 0.82), (x * 1.3, 0, 0.008), (x, 0.3, 0.012), (x * 0.9, 0.6, 0.004))
    for x, y in tips:
        crown(b, codes, [(x, y, 0.09), (x * 0.86 - 0.06, y - 0.03, 0.08), (x * 0.8 + 0.08, y - 0.02, 0.08)], rng, leaf=0.022, flat=0.6, strewn=20)
    b.anchor("top", 0.0, 0.7)


@figure("apple tree, fruit tree", tall=2.0, home="meadow", distance="middle")
def apple_tree(b: Body, rng: random.Random) -> None:
    laden(b, b.colour("b8382c"), "587838", rng)


@figure("orange tree, mandarin tree, peach tree", tall=1.9, home="meadow", distance="middle")
def orange_tree(b: Body, rng: random.Random) -> None:
    laden(b, b.colour("d9822a"), "44682f", rng)


@figure("lemon tree, citrus tree", tall=1.9, home="meadow", distance="middle")
def lemon_tree(b: Body, rng: random.Random) -> None:
    laden(b, b.colour("dcc040"), "4f7034", rng)


def laden(b: Body, fruit: str, green: str, rng: random.Random) -> None:
    """A tree full of fruit."""
    wood = "5b4a3c"
    codes = scaled(green, 0.68), green, scaled(green, 1.25)
    with b.far(0.78):
        crown(b, codes, [(-0.3, 0.6, 0.2), (0.3, 0.6, 0.2), (0, 0.66, 0.26)], rng)
    roots(b, wood, 0.12)
    bark(b, wood, (0, 0.02, 0.14), (0.0, 0.22, 0.11), (0.03, 0.4, 0.09), (0.0, 0.62, 0.05))
    bark(b, wood, (-0.01, 0.24, 0.07), (-0.14, 0.4, 0.05), (-0.3, 0.56, 0.03))
    bark(b, wood, (0.02, 0.28, 0.07), (0.16, 0.42, 0.05), (0.3, 0.56, 0.03))
    clumps = strewn_clumps(0, 0.7, 0.54, 0.36, rng, count=17, r=0.17)
    crown(b, codes, clumps, rng, leaf=0.032)
    for k in range(17):
        a, r = k * 2.4, math.sqrt((k + 0.5) / 17)
        b.ball(scaled(fruit, rng.uniform(0.85, 1.1)), 0.44 * r * math.cos(a), 0.67 + 0.28 * r * math.sin(a), 0.027, shiny=0.35, joins=0)
    b.anchor("top", 0.14, 0.43)


@figure("bonsai, bonsai tree", tall=0.6, home="meadow")
def bonsai(b: Body, rng: random.Random) -> None:
    green, pot = b.colour("4c6a3a"), b.colour("3f5568", 1)
    wood = "6a5040"
    codes = scaled(green, 0.7), green, scaled(green, 1.25)
    b.limb(wood, (-0.02, 0.2, 0.14), (0.1, 0.34, 0.11), (-0.06, 0.5, 0.085), (-0.1, 0.6, 0.07), (0.08, 0.78, 0.04), grain=1)
    b.limb(wood, (0.06, 0.4, 0.05), (0.26, 0.46, 0.035), (0.42, 0.52, 0.02), grain=1, joins=0.03)
    b.limb(wood, (-0.08, 0.56, 0.05), (-0.26, 0.62, 0.035), (-0.42, 0.68, 0.02), grain=1, joins=0.03)
    for x, y, w in ((0.08, 0.9, 0.34), (-0.42, 0.72, 0.26), (0.44, 0.56, 0.26), (-0.05, 0.76, 0.16)):
        crown(b, codes, [(x - w * 0.25, y + 0.03, w * 0.6), (x + w * 0.3, y + 0.03, w * 0.55), (x - w * 0.62, y - 0.01, w * 0.42), (x + w * 0.6, y - 0.01, w * 0.42), (x, y - 0.015, w * 0.55)], rng, leaf=0.022, flat=0.42, strewn=30)
    b.ball("5d6b3c", 0.0, 0.2, 0.36, 0.05, grain=1)
    b.part(pot, (-0.44, 0.2), (-0.44, 0.2), (-0.4, 0.05), (-0.34, 0.03), (0.34, 0.03), (0.4, 0.05), (0.44, 0.2), (0.44, 0.2), shiny=0.4, swell=0.7)
    b.limb(pot, (-0.44, 0.195, 0.05), (0.44, 0.195, 0.05), shiny=0.4)
    for x in (-0.3, 0.3):
        b.box(scaled(pot, 0.8), x - 0.05, 0, x + 0.05, 0.035)


@figure("bush, shrub, hedge, thicket", tall=0.6, home="meadow", group=2)
def bush(b: Body, rng: random.Random) -> None:
    green = b.colour(rng.choice(("58703a", "4f6a3c", "667a40")))
    codes = scaled(green, 0.68), green, scaled(green, 1.22)
    tuft(b, codes[0], 0, 0.16, 0.56, rng, high=0.16, leaf=0.05)
    clumps = [(-0.36, 0.5, 0.26), (0.36, 0.5, 0.26), (0.0, 0.66, 0.3), (-0.2, 0.72, 0.2), (0.2, 0.7, 0.2), (-0.5, 0.42, 0.22), (0.52, 0.42, 0.22), (0.04, 0.5, 0.26), (-0.28, 0.46, 0.22), (0.3, 0.44, 0.22), (-0.6, 0.24, 0.16), (0.6, 0.24, 0.16), (-0.4, 0.18, 0.17), (0.4, 0.18, 0.17), (-0.14, 0.2, 0.19), (0.16, 0.18, 0.18)]
    crown(b, codes, [(x + rng.uniform(-0.05, 0.05), y + rng.uniform(-0.02, 0.03), r) for x, y, r in clumps], rng, leaf=0.042)
    b.anchor("top", 0.0, 0.86)
