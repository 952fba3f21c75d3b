"""Flowers, mushrooms, stones and other small things that grow or lie in landscapes."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.plants.foliage import blade, blades, leaves, tuft
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import dabs, pole, rugged, wall
from allaprima.scenes.sketch import scaled

# fmt: off


def toadstool(b: Body, x: float, y: float, size: float, cap: str, rng: random.Random, *, dots: bool = True, anchored: bool = False) -> None:
    """A mushroom whose cap is seen a little from below."""
    stalk = "e6dcc6"
    with b.placed(x, y, scale=size, tilt=rng.uniform(-5, 5)):
        b.limb(stalk, (0.0, 0.0, 0.26), (0.0, 0.12, 0.21), (0.015, 0.4, 0.15), (0.0, 0.66, 0.14), grain=0.5)
        for k in (-0.04, 0.0, 0.045):
            b.stripe(scaled(stalk, 0.86), (k * 1.5, 0.05, 0.006), (k, 0.3, 0.008), (k, 0.6, 0.006))
        b.part(scaled(stalk, 0.9), (-0.47, 0.6), (-0.47, 0.6), (-0.2, 0.545), (0.2, 0.545), (0.47, 0.6), (0.47, 0.6), (0, 0.72), swell=0.4)
        for k in range(-9, 10):
            b.stripe(scaled(stalk, 0.72), (0.02 * k, 0.66, 0.006), (0.05 * k, 0.55, 0.007))
        b.part("f0e6d2", (-0.1, 0.5), (-0.1, 0.5), (-0.075, 0.56), (0.085, 0.56), (0.11, 0.5), (0.11, 0.5), (0.06, 0.47), (0.0, 0.49), (-0.05, 0.465), swell=0.5)
        b.part(cap, (-0.5, 0.6), (-0.5, 0.6), (-0.47, 0.72), (-0.32, 0.9), (0.0, 1.0), (0.32, 0.9), (0.47, 0.72), (0.5, 0.6), (0.5, 0.6), (0.25, 0.625), (0, 0.635), (-0.25, 0.625), swell=0.9, grain=0.2, shiny=0.25, joins=0)
        if dots:
            for u, v, r in ((-0.33, 0.72, 0.05), (-0.2, 0.86, 0.055), (-0.06, 0.72, 0.06), (0.04, 0.92, 0.045), (0.2, 0.78, 0.06), (0.36, 0.7, 0.045), (-0.42, 0.64, 0.03), (0.12, 0.66, 0.035), (-0.19, 0.66, 0.03), (0.3, 0.87, 0.03)):
                b.ball("efe6d4", u, v, r * (1 - 0.5 * abs(u)), r * 0.72, tilt=-40 * u, swell=0.5, joins=0)
        if anchored:
            b.anchor("top", 0.0, 0.98)
            b.anchor("seat", 0.0, 1.01)


@figure("mushroom, toadstool, fly agaric, fungus, fairy mushroom", tall=0.35, home="clearing", group=3)
def mushroom(b: Body, rng: random.Random) -> None:
    cap = b.colour(rng.choice(("b5382a", "b5382a", "96613a")))
    toadstool(b, 0.42, 0, 0.5, cap, rng, dots=cap != "96613a")
    toadstool(b, 0.0, 0, 1.0, cap, rng, dots=cap != "96613a", anchored=True)
    toadstool(b, -0.38, -0.01, 0.34, cap, rng, dots=cap != "96613a")
    blades(b, "6c8446", -0.16, 0, 5, 0.16, rng, wide=0.022)
    blades(b, "6c8446", 0.22, 0, 5, 0.18, rng, wide=0.022)


@figure("giant mushroom, huge mushroom, big mushroom", tall=1.9, home="clearing", distance="middle")
def giant_mushroom(b: Body, rng: random.Random) -> None:
    cap = b.colour("a8402e")
    toadstool(b, 0.62, 0, 0.36, cap, rng)
    toadstool(b, 0.0, 0, 1.05, cap, rng, anchored=True)
    toadstool(b, -0.52, 0, 0.5, cap, rng)
    for x in (-0.7, -0.2, 0.16, 0.5, 0.8):
        blades(b, "64803f", x, 0, 5, 0.1, rng, wide=0.014)


def stalk(b: Body, x: float, y: float, rng: random.Random, *, bend: float = 0.03, wide: float = 0.03, code: str = "5f7a3c") -> None:
    """A stalk from the ground to where the blossom is."""
    b.limb(code, (x * 0.6, 0, wide), (x + bend, y * 0.5, wide), (x, y, wide * 0.85), joins=0)


@figure("sunflower", tall=0.9, home="meadow", group=3)
def sunflower(b: Body, rng: random.Random) -> None:
    gold, green = b.colour("dfa525"), "5d7a38"
    stalk(b, 0.0, 0.8, rng, wide=0.04)
    for y, side in ((0.22, -1), (0.34, 1), (0.5, -1), (0.58, 1)):
        reach = side * (0.34 - 0.2 * (y - 0.2))
        blade(b, scaled(green, rng.uniform(0.9, 1.1)), (0.015, y), (reach, y + rng.uniform(-0.08, 0.04)), 0.17, bend=0.05 * side)
    x, y = 0.0, 0.85
    for ring, (count, reach, tone) in enumerate(((17, 0.29, 0.82), (17, 0.265, 1.0))):
        for k in range(count):
            a = math.tau * (k + 0.5 * ring + rng.uniform(-0.15, 0.15)) / count
            far = reach * rng.uniform(0.92, 1.06)
            blade(b, scaled(gold, tone * rng.uniform(0.95, 1.05)), (x + 0.1 * math.cos(a), y + 0.1 * math.sin(a)), (x + far * math.cos(a), y + far * math.sin(a)), 0.082, vein=0.88 if ring else 0)
    b.ball("4c3020", x, y, 0.135, grain=0.6, swell=0.6)
    b.spot("6b4526", x, y, 0.1)
    b.spot("3c2618", x, y, 0.062)
    seeds = [(x + 0.011 * math.sqrt(k) * math.cos(2.4 * k), y + 0.011 * math.sqrt(k) * math.sin(2.4 * k)) for k in range(20, 140)]
    dabs(b, "8a6230", [[(u, v), (u + 0.006, v), (u + 0.006, v + 0.006), (u, v + 0.006)] for u, v in seeds])


@figure("rose, red rose", tall=0.6, home="meadow", group=3)
def rose(b: Body, rng: random.Random) -> None:
    red, green = b.colour("a82a38"), "47693a"
    stalk(b, 0.02, 0.72, rng, wide=0.032, code="4a6a38")
    for y, side in ((0.2, 1), (0.34, -1), (0.5, 1)):
        for along, wide in ((1.0, 0.13), (0.62, 0.1)):
            blade(b, scaled(green, rng.uniform(0.88, 1.1)), (0.03 + side * (1 - along) * 0.2, y + 0.03), (side * 0.3 * along + 0.02, y + (0.1 if along == 1 else -0.04)), wide, bend=0.015 * side)
        b.part("4a6a38", (0.02, y - 0.08), (0.02, y - 0.08), (0.05, y - 0.07), (0.05, y - 0.07), (0.02, y - 0.05), (0.02, y - 0.05))
    for a in (-1.2, -0.5, 0.5, 1.2):
        blade(b, green, (0.02, 0.72), (0.02 + 0.15 * math.sin(a), 0.72 + 0.02 - 0.1 * math.cos(a) + 0.06 * abs(a)), 0.05)
    x, y = 0.02, 0.88
    dark = scaled(red, 0.72)
    b.part(dark, (x - 0.17, y + 0.06), (x - 0.1, y + 0.17), (x, y + 0.2), (x + 0.1, y + 0.17), (x + 0.17, y + 0.06), (x, y - 0.12), swell=0.5)
    for u, v, r, h, tilt, tone in ((-0.05, 0.1, 0.1, 0.085, 20, 0.85), (0.06, 0.1, 0.1, 0.085, -20, 0.9), (0.0, 0.09, 0.075, 0.075, 0, 0.76), (0.01, 0.11, 0.045, 0.05, 0, 0.6)):
        b.ball(scaled(red, tone), x + u, y + v, r, h, tilt=tilt, swell=0.6, joins=0)
    b.part(red, (x - 0.2, y + 0.1), (x - 0.1, y + 0.06), (x + 0.03, y - 0.02), (x + 0.06, y - 0.14), (x, y - 0.17), (x - 0.12, y - 0.1), (x - 0.2, y + 0.02), swell=0.6, joins=0)
    b.part(scaled(red, 1.06), (x + 0.2, y + 0.12), (x + 0.1, y + 0.09), (x - 0.01, y + 0.0), (x - 0.06, y - 0.12), (x, y - 0.17), (x + 0.13, y - 0.1), (x + 0.2, y + 0.02), swell=0.6, joins=0)
    b.part(scaled(red, 0.94), (x - 0.11, y + 0.07), (x, y + 0.04), (x + 0.11, y + 0.07), (x + 0.08, y - 0.1), (x, y - 0.16), (x - 0.08, y - 0.1), swell=0.6, joins=0)
    b.part(red, (x - 0.22, y + 0.04), (x - 0.2, y + 0.07), (x - 0.13, y), (x - 0.05, y - 0.13), (x - 0.1, y - 0.14), (x - 0.19, y - 0.06), swell=0.6, joins=0)


@figure("tulip", tall=0.55, home="meadow", group=5)
def tulip(b: Body, rng: random.Random) -> None:
    red = b.colour(rng.choice(("c23a3a", "d9a02e", "b8508a", "d8683a")))
    green = "5c8046"
    x = rng.uniform(-0.05, 0.05)
    blade(b, scaled(green, 0.85), (0.02, 0), (0.26, 0.56), 0.13, bend=0.05)
    stalk(b, x, 0.76, rng, wide=0.036, code="6a8a4a")
    blade(b, green, (-0.02, 0), (-0.26, 0.5), 0.14, bend=-0.06)
    blade(b, scaled(green, 1.08), (0.02, 0), (0.14, 0.36), 0.11, bend=-0.03)
    y = 0.74
    for side in (-1, 1):
        b.part(scaled(red, 0.8), (x + side * 0.02, y), (x + side * 0.13, y + 0.08), (x + side * 0.13, y + 0.24), (x + side * 0.1, y + 0.37), (x + side * 0.1, y + 0.37), (x + side * 0.01, y + 0.28), swell=0.6)
    b.part(scaled(red, 0.9), (x - 0.1, y + 0.05), (x - 0.06, y + 0.3), (x, y + 0.37), (x, y + 0.37), (x + 0.06, y + 0.3), (x + 0.1, y + 0.05), swell=0.6)
    for side in (-1, 1):
        b.part(scaled(red, 1.0 if side < 0 else 1.05), (x - side * 0.03, y - 0.01), (x + side * 0.13, y + 0.03), (x + side * 0.165, y + 0.16), (x + side * 0.12, y + 0.31), (x + side * 0.12, y + 0.31), (x + side * 0.03, y + 0.22), (x - side * 0.03, y + 0.1), swell=0.8, joins=0)
        b.stripe(scaled(red, 0.85), (x + side * 0.03, y + 0.02, 0.008), (x + side * 0.1, y + 0.15, 0.01), (x + side * 0.12, y + 0.29, 0.003))


def bloom(b: Body, x: float, y: float, r: float, petal: str, middle: str, rng: random.Random, *, count: int = 13, wide: float = 0.36, flat: float = 0.85) -> None:
    """An open blossom that faces the viewer."""
    for k in range(count):
        a = math.tau * (k + rng.uniform(-0.15, 0.15)) / count
        blade(b, scaled(petal, rng.uniform(0.92, 1.05)), (x + 0.15 * r * math.cos(a), y + 0.15 * r * flat * math.sin(a)), (x + r * math.cos(a), y + r * flat * math.sin(a)), wide * r, vein=0.9)
    b.ball(middle, x, y, 0.28 * r, 0.26 * r * flat, grain=0.8)


@figure("daisy, marguerite, camomile, chamomile", tall=0.4, home="meadow", group=5)
def daisy(b: Body, rng: random.Random) -> None:
    white = b.colour("efe9dc")
    for x, y in ((-0.3, 0.62), (0.32, 0.72), (0.0, 0.9)):
        stalk(b, x, y, rng, wide=0.026, bend=0.04)
    blades(b, "5f7d3e", 0, 0, 9, 0.4, rng, wide=0.045)
    for x, y, r in ((-0.3, 0.62, 0.17), (0.32, 0.72, 0.18), (0.0, 0.9, 0.22)):
        bloom(b, x, y, r, white, "d8a42c", rng, count=15, wide=0.3)


@figure("flower, wildflower, poppy, blossom", tall=0.45, home="meadow", group=5)
def flower(b: Body, rng: random.Random) -> None:
    red = b.colour("c63a2c")
    heads = ((-0.32, 0.6, 0.16), (0.3, 0.72, 0.17), (0.0, 0.86, 0.21))
    for x, y, _ in heads:
        stalk(b, x, y, rng, wide=0.024, bend=0.04)
    b.limb("5f7a3c", (0.1, 0, 0.02), (0.46, 0.4, 0.02), (0.52, 0.52, 0.02), (0.54, 0.48, 0.02))
    b.ball("6c8a48", 0.55, 0.44, 0.04, 0.06, grain=0.5)
    blades(b, "5f7d3e", 0, 0, 9, 0.36, rng, wide=0.05)
    for x, y, r in heads:
        for u, v, w, h, tone in ((0, 0.45, 0.8, 0.55, 0.86), (-0.5, 0.05, 0.55, 0.62, 0.95), (0.5, 0.05, 0.55, 0.62, 1.0), (0.0, -0.3, 0.8, 0.5, 1.06)):
            petal = [(x + r * (u + w * 1.15 * math.cos(a) * rng.uniform(0.93, 1.05)), y + r * (v + h * math.sin(a) * rng.uniform(0.93, 1.05))) for a in (math.tau * k / 11 for k in range(11))]
            b.part(scaled(red, tone), *petal, swell=0.45, joins=0)
            for k in (-0.4, 0.0, 0.4):
                b.stripe(scaled(red, tone * 0.88), (x, y, 0.008), (x + r * (u * 1.5 + k), y + r * v * 1.6, 0.006))
        b.ball("2c2426", x, y + 0.02 * r, 0.26 * r, 0.22 * r, grain=0.8, joins=0)
        b.ball("7a8a52", x, y + 0.04 * r, 0.11 * r, 0.1 * r, joins=0)


@figure("lavender", tall=0.5, home="meadow", group=6)
def lavender(b: Body, rng: random.Random) -> None:
    violet = b.colour("7a68a8")
    for k in range(13):
        t = (k + 0.5) / 13 * 2 - 1
        x, y = 0.5 * t + rng.uniform(-0.04, 0.04), (0.78 - 0.25 * t * t) * rng.uniform(0.9, 1.05)
        b.limb("76865a", (0.2 * t, 0, 0.014), (0.3 * t, y * 0.5, 0.014), (x, y, 0.012), joins=0)
        for j in range(6):
            r = 0.036 * (1 - 0.1 * j)
            b.ball(scaled(violet, rng.uniform(0.85, 1.2)), x + 0.02 * t * j + rng.uniform(-0.008, 0.008), y + 0.04 * j, r, 0.026, grain=1, joins=0.01)
    blades(b, "7c8a62", 0, 0, 11, 0.36, rng, wide=0.022, lean=0.8)


@figure("jack-o-lantern, jack o lantern, jack-o'-lantern, halloween pumpkin, carved pumpkin", tall=0.45, home="clearing", group=3)
def jack_o_lantern(b: Body, rng: random.Random) -> None:
    gourd(b, b.colour("cc6f26"))
    fire = "f2b84a"
    for s in (-1, 1):
        for code, k in (("5c2c10", 1.0), (fire, 0.84)):
            b.face(code, *[(s * 0.19 + s * x * k, 0.5 + y * k) for x, y in ((-0.11, -0.04), (0.13, -0.06), (0.04, 0.13))])
    for code, k in (("5c2c10", 1.0), (fire, 0.8)):
        b.face(code, *[(x * k, 0.415 + y * k) for x, y in ((-0.05, -0.03), (0.05, -0.03), (0.0, 0.06))])
    mouth = [(-0.38, 0.36), (-0.24, 0.27), (-0.2, 0.32), (-0.12, 0.29), (-0.1, 0.24), (0.06, 0.235), (0.08, 0.29), (0.17, 0.31), (0.2, 0.26), (0.38, 0.36), (0.3, 0.18), (0.16, 0.11), (0.13, 0.16), (0.04, 0.15), (0.02, 0.09), (-0.16, 0.11), (-0.3, 0.18)]
    b.face("5c2c10", *mouth)
    b.face(fire, *[(x * 0.95, 0.225 + (y - 0.225) * 0.82) for x, y in mouth])
    b.glow(0.0, 0.36, 0.5, "ff9a38")
    b.glow(0.0, 0.34, 0.25, "ffc860")


@figure("pumpkin, squash", tall=0.42, home="farmland", group=3)
def pumpkin(b: Body, rng: random.Random) -> None:
    gourd(b, b.colour("cc6f26"))
    b.anchor("top", 0.0, 0.77)
    b.anchor("seat", -0.02, 0.88)


def gourd(b: Body, orange: str) -> None:
    """A ribbed pumpkin with its stalk."""
    for u, w, tone in ((-0.36, 0.22, 0.88), (0.36, 0.22, 0.88), (-0.22, 0.25, 0.95), (0.22, 0.25, 0.95), (0.0, 0.26, 1.0)):
        b.ball(scaled(orange, tone), u, 0.4 - 0.02 * abs(u), w, 0.4 - 0.16 * abs(u), grain=0.25, joins=0.03, shiny=0.15, swell=0.9)
    b.ball(scaled(orange, 0.6), 0.0, 0.775, 0.12, 0.03, joins=0)
    b.limb("6a7040", (0.0, 0.74, 0.12), (0.01, 0.84, 0.075), (0.06, 0.96, 0.07), (0.09, 0.98, 0.075), grain=0.8, blunt=True)
    b.limb("66783c", (-0.02, 0.8, 0.02), (-0.22, 0.86, 0.018), (-0.34, 0.78, 0.016), (-0.3, 0.72, 0.012), joins=0)


@figure("fern, bracken", tall=0.5, home="clearing", group=2)
def fern(b: Body, rng: random.Random) -> None:
    green = b.colour("567a3a")
    fronds = [(-0.95, 0.62), (0.95, 0.6), (-0.7, 0.86), (0.72, 0.84), (-0.25, 1.02), (0.3, 1.02), (-0.84, 0.34), (0.86, 0.34)]
    for k, (x, y) in enumerate(fronds):
        code = scaled(green, (0.78 if k < 2 else 1.0) * rng.uniform(0.9, 1.12))
        line = [(x * t * 0.85, y * math.sin(t * 1.9) / 0.95) for t in (m / 26 for m in range(27))]
        left: list[Point] = []
        right: list[Point] = []
        for m in range(1, 27):
            (x0, y0), (x1, y1) = line[m - 1], line[m]
            d = math.dist(line[m - 1], line[m])
            ux, uy = (x1 - x0) / d, (y1 - y0) / d
            reach = 0.15 * math.sin(math.pi * (0.1 + 0.9 * m / 27) ** 0.75) * rng.uniform(0.9, 1.08)
            for out, side in ((left, 1), (right, -1)):
                near = (x0 - side * uy * reach * 0.16, y0 + side * ux * reach * 0.16)
                out += [near, (x0 - side * uy * reach + ux * reach * 0.45, y0 + side * ux * reach + uy * reach * 0.45)]
        points = [*left, line[-1], *reversed(right)]
        b.part(code, *[p for p in points for _ in (0, 1)], swell=0.5, grain=0.6, joins=0)
        b.stripe(scaled(code, 0.72), (*line[0], 0.014), (*line[13], 0.01), (*line[-1], 0.004))


@figure("log, fallen trunk, fallen tree, tree trunk, driftwood", tall=0.34, home="clearing")
def log(b: Body, rng: random.Random) -> None:
    bark = b.colour("6e5a48")
    with b.placed(0, 0, scale=1.0):
        b.limb(bark, (-0.3, 0.5, 0.14), (-0.36, 0.72, 0.1), (-0.46, 0.84, 0.08), blunt=True, grain=1)
        b.limb(bark, (-0.92, 0.32, 0.6), (-0.2, 0.31, 0.58), (0.66, 0.28, 0.54), blunt=True, grain=1)
        for k in range(9):
            y = 0.1 + 0.055 * k
            b.stripe(scaled(bark, rng.choice((0.7, 0.8, 1.15))), (-0.92, y, 0.01), (-0.1 + rng.uniform(-0.3, 0.3), y + rng.uniform(-0.03, 0.03), 0.02), (0.66, y, 0.008))
        for x, w in ((-0.6, 0.2), (0.05, 0.26)):
            tuft(b, "6f8040", x, 0.58, w, rng, high=0.07, leaf=0.03, grain=1)
        b.ball(scaled(bark, 0.8), 0.68, 0.28, 0.13, 0.275, grain=0.8)
        b.ball("c2a078", 0.69, 0.28, 0.108, 0.24, grain=0.3, swell=0.2)
        for r in (0.8, 0.58, 0.36, 0.16):
            b.spot("a5835c", 0.69, 0.28, 0.108 * r, 0.24 * r)
            b.spot("c2a078", 0.69, 0.28, 0.108 * (r - 0.07), 0.24 * (r - 0.07))
    b.anchor("top", -0.05, 0.57)
    b.anchor("seat", 0.0, 0.73)
    b.anchor("seat 2", 0.5, 0.7)
    blades(b, "64803f", -0.5, 0, 6, 0.16, rng)
    blades(b, "64803f", 0.3, 0, 5, 0.14, rng)


@figure("tree stump, stump", tall=0.4, home="clearing")
def stump(b: Body, rng: random.Random) -> None:
    bark = b.colour("67533f")
    b.part(bark, (-0.66, 0), (-0.66, 0), (-0.46, 0.12), (-0.4, 0.36), (-0.4, 0.78), (-0.4, 0.78), (0.4, 0.78), (0.4, 0.78), (0.4, 0.36), (0.48, 0.12), (0.7, 0), (0.7, 0), (0.3, 0.05), (0.06, 0.0), (-0.24, 0.05), grain=1)
    for k in range(9):
        x = -0.34 + 0.085 * k
        b.stripe(scaled(bark, rng.choice((0.66, 0.78, 1.16))), (x * 1.5, 0.02, 0.02), (x * 1.05, 0.3, 0.018), (x, 0.78, 0.012))
    b.ball(scaled(bark, 0.85), 0, 0.78, 0.42, 0.13, grain=1, swell=0.3)
    b.ball("c8a67c", 0, 0.795, 0.37, 0.105, grain=0.3, swell=0.05)
    for r in (0.84, 0.66, 0.48, 0.3, 0.14):
        b.spot("a88660", 0.02, 0.795, 0.37 * r, 0.105 * r)
        b.spot("c8a67c", 0.02, 0.795, 0.37 * (r - 0.05), 0.105 * (r - 0.05))
    b.stripe("8a6a48", (0.02, 0.795, 0.008), (0.2, 0.83, 0.012), (0.36, 0.84, 0.014))
    tuft(b, "6f8040", -0.4, 0.1, 0.2, rng, high=0.09, grain=1)
    blades(b, "64803f", 0.42, 0, 6, 0.2, rng)
    b.anchor("top", 0.0, 0.79)
    b.anchor("seat", -0.03, 0.92)


@figure("rock, boulder, stone", tall=0.4, home="meadow", group=3)
def rock(b: Body, rng: random.Random) -> None:
    grey = b.colour(rng.choice(("8e887e", "857e74", "96897a")))
    with b.placed(flip=rng.random() < 0.5):
        at = {k: (x + rng.uniform(-0.06, 0.06), y + rng.uniform(-0.05, 0.05)) for k, (x, y) in {
            "a": (-0.72, 0.16), "b": (-0.64, 0.42), "c": (-0.46, 0.7), "d": (-0.16, 0.9), "e": (0.18, 0.84), "f": (0.45, 0.6), "g": (0.57, 0.28),
            "h": (-0.24, 0.56), "i": (0.08, 0.62), "j": (0.34, 0.27), "k": (-0.4, 0.26),
        }.items()}
        left, right = (-0.74, 0.0), (0.56, 0.0)
        small = rng.uniform(0.8, 1.15)
        b.part(scaled(grey, 0.92), *[p for x, y in ((0.3, 0), (0.82, 0), (0.84, 0.2), (0.7, 0.4), (0.5, 0.44), (0.3, 0.3)) for p in ((x, y * small), (x, y * small))], swell=0.5, grain=0.9)
        b.part(grey, *[p for q in (left, right, at["g"], at["f"], at["e"], at["d"], at["c"], at["b"], at["a"]) for p in (q, q)], swell=0.6, grain=1)
        for names, faces, tone in (("cdeih", (-0.05, 0.5), 0.96), ("efgji", (0.5, 0.2), 0.97), ("bchk", (-0.45, 0.15), 0.98)):
            wall(b, scaled(grey, tone), *(at[k] for k in names), faces=faces, grain=1)
        wall(b, grey, at["h"], at["i"], at["j"], (0.3, 0.02), (-0.42, 0.02), at["k"], faces=(0.05, -0.1), grain=1)
        leaves(b, scaled(grey, 0.84), 0.0, 0.32, 0.33, 0.26, rng, leaf=0.035, count=30)
        for p, q in (((-0.1, 0.58), (0.02, 0.2)), ((0.3, 0.5), (0.4, 0.1))):
            b.stripe(scaled(grey, 0.7), (*p, 0.004), ((p[0] + q[0]) / 2 + rng.uniform(-0.04, 0.06), (p[1] + q[1]) / 2, 0.012), (*q, 0.004))
        (dx, dy), (ex, ey) = at["d"], at["e"]
        b.anchor("top", (dx + ex) / 2, (dy + ey) / 2 - 0.05)
        b.anchor("seat", (dx + ex) / 2, (dy + ey) / 2 + 0.1)
        b.part(scaled(grey, 1.04), *[p for x, y in ((-0.96, 0), (-0.5, 0), (-0.46, 0.14), (-0.6, 0.28), (-0.8, 0.26), (-0.96, 0.12)) for p in ((x, y * small), (x, y * small))], swell=0.6, grain=0.9)
        for x, n in ((0.3, 6), (-0.42, 5), (-0.9, 5), (0.78, 4)):
            blades(b, "6a8045", x, -0.01, n, 0.14, rng)


@figure("bamboo, bamboo grove", tall=2.0, home="forest path", group=5, distance="middle")
def bamboo(b: Body, rng: random.Random) -> None:
    green = b.colour("7f9a52")
    for k in range(5):
        x, top = -0.24 + 0.12 * k + rng.uniform(-0.03, 0.03), rng.uniform(0.8, 1.05)
        lean, code = rng.uniform(-0.06, 0.06), scaled(green, (0.8, 1.05, 0.9, 1.1, 0.96)[k])
        for j in range(9):
            y0, y1 = top * j / 9, top * (j + 1) / 9
            w = 0.044 - 0.0028 * j
            b.limb(code, (x + lean * j / 9, y0, w), (x + lean * (j + 0.5) / 9, (y0 + y1) / 2, w * 0.94), (x + lean * (j + 1) / 9, y1, w), blunt=True, joins=0, shiny=0.15)
            b.stripe("c8cc9c", (x + lean * (j + 1) / 9 - w / 2, y1 - 0.004, 0.007), (x + lean * (j + 1) / 9 + w / 2, y1 - 0.004, 0.007))
        for j in range(9):
            t = (0.4 + 0.6 * (j + rng.random()) / 9)
            px, py, side = x + lean * t, top * t, rng.choice((-1, 1))
            qx, qy = px + side * rng.uniform(0.05, 0.1), py + rng.uniform(0.0, 0.05)
            b.line(scaled(code, 0.85), 0.006, (px, py), (qx, qy))
            spray: list[Point] = []
            for turn in (-1.15, -0.7, -0.25, 0.15):
                reach, c, d = rng.uniform(0.09, 0.14), side * math.cos(turn), math.sin(turn)
                mx, my = qx + 0.4 * reach * c, qy + 0.4 * reach * d
                spray += [(qx, qy), (mx - 0.013 * d, my + 0.013 * c), (qx + reach * c, qy + reach * d), (mx + 0.013 * d, my - 0.013 * c)]
            b.face(scaled("6d8b42", rng.uniform(0.75, 1.25)), *spray, faces=(0.3 * side, 0.4))


@figure("wheat sheaf, sheaf, sheaf of wheat, corn sheaf", tall=0.6, home="farmland", group=2)
def sheaf(b: Body, rng: random.Random) -> None:
    gold = b.colour("caa352")
    for k in range(46):
        t = (k * 0.618 % 1) * 2 - 1
        code = scaled(gold, (0.7 if k < 14 else 0.95) * rng.uniform(0.88, 1.15))
        top = 0.82 - 0.14 * t * t + rng.uniform(-0.05, 0.05)
        x = 0.42 * t
        b.limb(code, (0.26 * t, 0, 0.03), (0.09 * t, 0.4, 0.022), (x * 0.8, top - 0.1, 0.016), swell=0.6)
        b.limb(scaled(code, 1.06), (x * 0.8, top - 0.1, 0.03), (x, top + 0.06, 0.042), (x * 1.14, top + 0.17, 0.012), swell=0.8, grain=1)
    b.limb(scaled(gold, 0.72), (-0.12, 0.4, 0.07), (0.0, 0.375, 0.08), (0.12, 0.4, 0.07), grain=1)


@figure("crystal, quartz, gemstone, amethyst", tall=0.8, home="canyon", group=3)
def crystal(b: Body, rng: random.Random) -> None:
    tint = b.colour("8f86c4")
    for x, w, h, tilt, tone in ((-0.2, 0.16, 0.66, 22, 0.8), (0.22, 0.16, 0.7, -20, 0.85), (0.03, 0.23, 1.05, 2, 1.0), (-0.3, 0.12, 0.42, 38, 0.95), (0.33, 0.12, 0.44, -36, 1.0), (-0.1, 0.14, 0.56, 12, 1.05), (0.16, 0.13, 0.5, -10, 1.1)):
        code = scaled(tint, tone)
        with b.placed(x, 0.02, tilt=tilt):
            a = w / 2
            b.face(scaled(code, 0.82), (-a, 0), (-0.3 * a, 0), (-0.3 * a, h * 0.76), (-a, h * 0.8), faces=(-0.75, 0), shiny=0.8)
            b.face(code, (-0.3 * a, 0), (0.55 * a, 0), (0.55 * a, h * 0.74), (-0.3 * a, h * 0.76), faces=(0.05, 0.05), shiny=0.8)
            b.face(scaled(code, 1.12), (0.55 * a, 0), (a, 0), (a, h * 0.8), (0.55 * a, h * 0.74), faces=(0.75, 0), shiny=0.8)
            b.face(scaled(code, 0.95), (-a, h * 0.8), (-0.3 * a, h * 0.76), (0.1 * a, h), faces=(-0.6, 0.5), shiny=0.8)
            b.face(scaled(code, 1.2), (-0.3 * a, h * 0.76), (0.55 * a, h * 0.74), (0.1 * a, h), faces=(0.0, 0.55), shiny=0.8)
            b.face(scaled(code, 1.25), (0.55 * a, h * 0.74), (a, h * 0.8), (0.1 * a, h), faces=(0.6, 0.4), shiny=0.8)
    rugged(b, "6e665e", [(-0.66, -0.05), (-0.2, -0.08), (0.3, -0.07), (0.66, -0.04), (0.5, 0.09), (0.2, 0.12), (-0.1, 0.09), (-0.42, 0.12)], rng)
    b.glow(0.02, 0.5, 0.35, scaled(tint, 1.2))


@figure("ladder", tall=1.3, home="meadow")
def ladder(b: Body, rng: random.Random) -> None:
    wood = b.colour("a4815a")
    for k in range(8):
        y = 0.1 + 0.12 * k
        w = 0.2 - 0.07 * y
        pole(b, scaled(wood, 0.92), (-w, y), (w, y), 0.035)
    for s in (-1, 1):
        pole(b, wood, (s * 0.21, 0), (s * 0.13, 1.08), 0.05)
