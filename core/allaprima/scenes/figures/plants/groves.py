"""More trees: maples, cypresses, olives and bare ones."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.plants.foliage import bark, crown, leaves, roots, tuft
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("oak tree, old oak tree, big oak tree, leafy tree, linden tree, chestnut tree, shade tree, big old tree", tall=2.3, home="meadow", distance="middle")
def oak(b: Body, rng: random.Random) -> None:
    green, wood = b.colour("54753a"), "5d4a3a"
    codes = scaled(green, 0.7), green, scaled(green, 1.22)
    with b.far(0.76):
        crown(b, codes, [(-0.4, 0.66, 0.2), (0.4, 0.66, 0.2), (0.0, 0.74, 0.28), (-0.2, 0.58, 0.16), (0.22, 0.58, 0.16)], rng, leaf=0.03)
    roots(b, wood, 0.155)
    bark(b, wood, (0.0, 0.02, 0.2), (0.0, 0.1, 0.165), (-0.01, 0.2, 0.145), (0.02, 0.36, 0.14), (0.0, 0.7, 0.07))
    bark(b, wood, (-0.03, 0.27, 0.09), (-0.17, 0.42, 0.07), (-0.36, 0.58, 0.035))
    for x in (-0.05, -0.015, 0.025, 0.055):
        b.stripe(scaled(wood, 0.76), (x * 1.3, 0.03, 0.008), (x, 0.2, 0.012), (x * 0.9, 0.4, 0.006))
    b.ball(scaled(wood, 0.55), 0.015, 0.27, 0.022, 0.03, swell=0.2, grain=0.6)
    clumps = [(0.0, 1.02, 0.17), (-0.2, 0.97, 0.17), (0.22, 0.98, 0.17), (-0.4, 0.86, 0.18), (0.42, 0.87, 0.18), (0.02, 0.86, 0.19), (-0.56, 0.7, 0.16), (0.57, 0.71, 0.16), (-0.24, 0.76, 0.18), (0.24, 0.77, 0.18), (-0.5, 0.57, 0.12), (0.52, 0.58, 0.12), (-0.32, 0.6, 0.12), (0.34, 0.64, 0.11), (0.0, 0.66, 0.14)]
    crown(b, codes, [(x + rng.uniform(-0.02, 0.02), y + rng.uniform(-0.01, 0.01), r) for x, y, r in clumps], rng, leaf=0.03)
    # A bough below the leaves, on which somebody can sit.
    b.limb(wood, (0.04, 0.33, 0.1), (0.18, 0.4, 0.065), (0.36, 0.42, 0.045), (0.54, 0.47, 0.02), grain=1, joins=0.03)
    b.limb(wood, (0.36, 0.42, 0.03), (0.44, 0.4, 0.02), (0.52, 0.4, 0.01), grain=1, joins=0.02)
    b.anchor("top", 0.31, 0.435)
    b.anchor("seat", 0.28, 0.465)
    for x, y, r in ((0.56, 0.48, 0.07), (0.53, 0.4, 0.05)):
        crown(b, codes, [(x, y, r)], rng, leaf=0.026, strewn=12)


@figure("maple tree, maple, autumn tree, japanese maple, beech, beech tree", tall=2.3, home="meadow", distance="middle")
def maple(b: Body, rng: random.Random) -> None:
    red, wood = b.colour(rng.choice(("c0622c", "b8482c", "cc8a34"))), "57463a"
    codes = scaled(red, 0.7), red, scaled(red, 1.22)
    with b.far(0.78):
        crown(b, codes, [(-0.34, 0.6, 0.18), (0.34, 0.6, 0.18), (0.0, 0.7, 0.26)], rng, leaf=0.03)
    roots(b, wood, 0.1)
    bark(b, wood, (0.0, 0.02, 0.12), (-0.01, 0.22, 0.09), (0.02, 0.42, 0.075), (0.0, 0.8, 0.03))
    bark(b, wood, (-0.01, 0.26, 0.055), (-0.14, 0.42, 0.045), (-0.34, 0.6, 0.02))
    bark(b, wood, (0.01, 0.3, 0.055), (0.16, 0.44, 0.04), (0.34, 0.62, 0.02))
    clumps = [(0.0, 1.04, 0.14), (-0.17, 0.98, 0.15), (0.18, 0.98, 0.15), (-0.34, 0.86, 0.16), (0.35, 0.86, 0.16), (0.0, 0.88, 0.17), (-0.46, 0.7, 0.15), (0.47, 0.7, 0.15), (-0.2, 0.76, 0.16), (0.2, 0.74, 0.16), (-0.42, 0.54, 0.12), (0.42, 0.54, 0.12), (-0.22, 0.58, 0.12), (0.24, 0.58, 0.12), (0.02, 0.66, 0.13)]
    crown(b, codes, [(x + rng.uniform(-0.02, 0.02), y, r) for x, y, r in clumps], rng, leaf=0.03)
    leaves_below(b, red, rng)
    b.anchor("top", 0.17, 0.46)


def leaves_below(b: Body, code: str, rng: random.Random) -> None:
    """Leaves that have fallen."""
    for _ in range(16):
        x, y = rng.uniform(-0.45, 0.45), rng.uniform(-0.03, 0.012)
        b.ball(scaled(code, rng.uniform(0.75, 1.15)), x, y, 0.018, 0.008, tilt=rng.uniform(-30, 30), swell=0.4, joins=0)


@figure("cypress, cypress tree, italian cypress, poplar", tall=2.5, home="hills", distance="middle", group=5)
def cypress(b: Body, rng: random.Random) -> None:
    green = b.colour("46583a")
    codes = scaled(green, 0.72), green, scaled(green, 1.25)
    bark(b, "54443a", (0, 0, 0.05), (0, 0.06, 0.045), (0, 0.16, 0.04))
    for k in range(15):
        t = k / 14
        y, w = 0.1 + 0.88 * t, 0.15 * math.sin(math.pi * (0.2 + 0.76 * t)) ** 0.8
        for x in (-0.35, 0.35) if w > 0.06 else (0.0,):
            dx = x * w + rng.uniform(-0.012, 0.012)
            code = scaled(green, (0.86 + 0.14 * t) * rng.uniform(0.92, 1.08))
            tuft(b, code, dx, y, w * 0.72, rng, high=0.085, leaf=0.022, joins=0.04, swell=0.7, grain=1)
            leaves(b, codes[0], dx, y - 0.02, w * 0.6, 0.06, rng, leaf=0.026, count=12)
            leaves(b, codes[2], dx, y + 0.03, w * 0.6, 0.06, rng, leaf=0.026, count=12)
    b.part(green, (-0.02, 1.0), (-0.02, 1.0), (0.0, 1.12), (0.0, 1.12), (0.02, 1.0), (0.02, 1.0), grain=0.8, swell=0.6)


@figure("olive tree, olive", tall=1.8, home="hills", distance="middle", group=3)
def olive_tree(b: Body, rng: random.Random) -> None:
    green, wood = b.colour("8a9678"), "74675a"
    codes = scaled(green, 0.68), green, scaled(green, 1.22)
    with b.far(0.78):
        crown(b, codes, [(-0.36, 0.66, 0.18), (0.36, 0.66, 0.18), (0.0, 0.74, 0.22)], rng, leaf=0.026)
    roots(b, wood, 0.17)
    bark(b, wood, (0.02, 0.02, 0.2), (-0.04, 0.2, 0.14), (0.03, 0.36, 0.13), (0.0, 0.46, 0.1))
    for x, y in ((-0.36, 0.74), (0.02, 0.84), (0.36, 0.72)):
        bark(b, wood, (0.02, 0.36, 0.08), (x * 0.4, 0.52, 0.06), (x * 0.7, 0.62, 0.045), (x, y, 0.02))
    for x in (-0.05, 0.0, 0.05):
        b.stripe(scaled(wood, 0.7), (x, 0.3, 0.01), (x * 1.2, 0.5, 0.012), (x * 2, 0.7, 0.006))
    clumps = [(-0.14, 0.98, 0.14), (0.14, 1.0, 0.14), (-0.38, 0.9, 0.15), (0.38, 0.92, 0.15), (0.0, 0.86, 0.15), (-0.56, 0.74, 0.13), (0.57, 0.76, 0.13), (-0.28, 0.72, 0.12), (0.28, 0.74, 0.12), (-0.48, 0.58, 0.1), (0.5, 0.6, 0.1)]
    crown(b, codes, [(x + rng.uniform(-0.03, 0.03), y + rng.uniform(-0.02, 0.02), r) for x, y, r in clumps], rng, leaf=0.026)
    b.anchor("top", 0.15, 0.55)


@figure("bare tree, dead tree, leafless tree, winter tree, gnarled tree, withered tree", tall=2.2, home="hills", distance="middle")
def bare_tree(b: Body, rng: random.Random) -> None:
    wood = b.colour("5c5048")
    boughs: list[tuple[float, float]] = []

    def branch(x: float, y: float, turn: float, length: float, wide: float, level: int) -> None:
        bend = rng.uniform(-0.3, 0.3) if level else 0.08
        mx, my = x + 0.5 * length * math.cos(turn), y + 0.5 * length * math.sin(turn)
        ex, ey = mx + 0.5 * length * math.cos(turn + bend), my + 0.5 * length * math.sin(turn + bend)
        if level == 1:
            boughs.append((mx, my + 0.4 * wide))
        if level < 4:
            for side in (-1, 1) if level else (-1, 0, 1):
                spread = side * rng.uniform(0.42, 0.62) + rng.uniform(-0.08, 0.08)
                branch(ex, ey, turn + bend + spread + 0.1 * math.cos(turn), length * rng.uniform(0.7, 0.84), wide * 0.62, level + 1)
            if level in (1, 2):
                branch(mx, my, turn + rng.choice((-0.9, 0.9)), length * 0.55, wide * 0.45, level + 1)
        if wide < 0.012:
            b.line(wood, wide, (x, y), (mx, my), (ex, ey))
        else:
            b.limb(wood, (x, y, wide), (mx, my, wide * 0.84), (ex, ey, wide * 0.66), grain=0.9, joins=0.02)

    branch(0.0, 0.04, math.pi / 2, 0.32, 0.115, 0)
    roots(b, wood, 0.115)
    # On the bough that rises least, in its lower half.
    x, y = min(boughs, key=lambda at: at[1] - 0.2 * abs(at[0]))
    b.anchor("top", x, y)
