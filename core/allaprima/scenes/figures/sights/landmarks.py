"""Bridges, towers, monuments and wheels: what people build in landscapes beside houses."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.plants.foliage import blades, leaves
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import (
    arch,
    block,
    dabs,
    drum,
    pole,
    round_tower,
    rugged,
    spire,
    stones,
    turned,
    wall,
    window,
)
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("eiffel tower", tall=3.0, home="hills", distance="far")
def eiffel_tower(b: Body, rng: random.Random) -> None:
    iron = b.colour("7c6753")

    def half(y: float) -> float:
        return 0.27 * math.exp(-3.1 * y) + 0.03 * (1 - y) + 0.008

    def lattice(y0: float, y1: float, *, inner: float = 0.0, steps: int = 6) -> None:
        for k in range(steps):
            a, c = y0 + (y1 - y0) * k / steps, y0 + (y1 - y0) * (k + 1) / steps
            for s in (-1, 1):
                lo, hi = (s * half(a), s * half(c)), (s * half(a) * inner, s * half(c) * inner)
                if not inner and s > 0:
                    continue
                p, q = (lo[0], hi[0] if inner else -lo[0]), (lo[1], hi[1] if inner else -lo[1])
                b.line(iron, 0.007, (p[0], a), (q[1], c))
                b.line(iron, 0.007, (p[1], a), (q[0], c))
                b.line(iron, 0.006, (q[0], c), (q[1], c))

    def leg(y0: float, y1: float, at: float, wide: float) -> None:
        for s in (-1, 1):
            points = [(s * half(y0 + (y1 - y0) * k / 10) * at, y0 + (y1 - y0) * k / 10) for k in range(11)]
            b.line(iron, wide, *points)

    with b.far(0.7):
        leg(0.0, 0.22, 0.5, 0.014)
    lattice(0.0, 0.2, inner=0.6, steps=5)
    leg(0.0, 0.42, 1.0, 0.026)
    leg(0.0, 0.21, 0.6, 0.02)
    for r in (0.142, 0.16):
        b.line(iron, 0.013, *((r * math.cos(a), 0.02 + (r + 0.012) * math.sin(a)) for a in (math.pi * k / 14 for k in range(15))))
    lattice(0.23, 0.42, inner=0.45, steps=5)
    leg(0.23, 0.42, 0.45, 0.016)
    lattice(0.45, 0.98, steps=15)
    leg(0.44, 1.02, 1.0, 0.017)
    for y, h, w in ((0.2, 0.03, 1.18), (0.42, 0.024, 1.25), (1.0, 0.02, 1.8)):
        block(b, iron, -half(y) * w, y, half(y) * w, y + h)
        b.line(scaled(iron, 0.7), 0.006, (-half(y) * w, y + 0.006), (half(y) * w, y + 0.006))
    b.box(iron, -0.014, 1.02, 0.014, 1.06)
    b.line(iron, 0.008, (0, 1.05), (0, 1.16))
    for s in (-1, 1):
        block(b, "a39a8a", s * 0.25 - 0.075, 0, s * 0.25 + 0.075, 0.025)
    for y in (0.05, 0.2, 0.32, 0.44, 0.6, 0.78, 1.0):
        b.glow(0, y, half(y) + 0.06, "ffc46a")


@figure("statue, monument, sculpture, marble statue", tall=1.7, home="meadow")
def statue(b: Body, rng: random.Random) -> None:
    stone = b.colour("c6bfb0")
    block(b, scaled(stone, 0.85), -0.34, 0, 0.34, 0.05)
    block(b, scaled(stone, 0.9), -0.28, 0.05, 0.28, 0.34)
    b.mark(scaled(stone, 0.74), (-0.2, 0.11), (0.2, 0.11), (0.2, 0.28), (-0.2, 0.28), smooth=False)
    b.mark(scaled(stone, 0.86), (-0.185, 0.12), (0.185, 0.12), (0.185, 0.27), (-0.185, 0.27), smooth=False)
    block(b, stone, -0.32, 0.34, 0.32, 0.38)
    block(b, scaled(stone, 1.04), -0.24, 0.38, 0.24, 0.41)
    b.grain, b.joins = 0.25, 0.02
    # A draped figure with a raised hand.
    b.limb(stone, (-0.08, 0.85, 0.06), (-0.17, 0.74, 0.055), (-0.13, 0.64, 0.045), (-0.06, 0.62, 0.04))
    b.part(stone, (-0.13, 0.4), (-0.13, 0.4), (-0.12, 0.52), (-0.085, 0.64), (-0.075, 0.74), (-0.1, 0.84), (-0.06, 0.89), (0.05, 0.89), (0.09, 0.84), (0.07, 0.74), (0.085, 0.64), (0.11, 0.52), (0.14, 0.4), (0.14, 0.4))
    for x, y in ((-0.09, 0.62), (-0.05, 0.66), (0.0, 0.64), (0.045, 0.66), (0.08, 0.6)):
        b.stripe(scaled(stone, 0.76), (x * 0.6, y + 0.04, 0.006), (x, y - 0.1, 0.013), (x * 1.3, 0.4, 0.015))
    b.limb(stone, (-0.09, 0.86, 0.05), (0.0, 0.76, 0.055), (0.09, 0.64, 0.06), (0.12, 0.46, 0.04), joins=0)
    b.limb(stone, (0.07, 0.85, 0.06), (0.18, 0.88, 0.05), (0.22, 1.0, 0.04), (0.23, 1.06, 0.035))
    b.limb(stone, (0.215, 1.05, 0.025), (0.24, 1.11, 0.012))
    b.limb(stone, (0, 0.87, 0.055), (0.008, 0.94, 0.05))
    b.ball(stone, -0.012, 1.0, 0.052, 0.055)
    b.ball(stone, 0.014, 0.985, 0.042, 0.055)
    b.ball(scaled(stone, 0.92), -0.045, 0.995, 0.03, 0.035, grain=1)
    b.part(stone, (0.05, 1.0), (0.066, 0.978), (0.05, 0.972), joins=0)


@figure("stone circle, stonehenge, standing stones, megalith, dolmen", tall=1.3, home="hills", distance="middle")
def stone_circle(b: Body, rng: random.Random) -> None:
    stone = b.colour("8f8a80")

    def slab(x: float, w: float, h: float) -> None:
        lean = rng.uniform(-0.03, 0.03)
        rugged(b, scaled(stone, rng.uniform(0.93, 1.07)), [(x - w, 0), (x + w, 0), (x + w * 0.98, h * 0.5), (x + w * 0.82 + lean, h), (x - w * 0.82 + lean, h * 0.98), (x - w, h * 0.5)], rng, rough=0.012, grain=1)
        leaves(b, scaled(stone, 0.8), x, h * 0.5, w * 0.8, h * 0.45, rng, leaf=0.05, count=16)

    def lintel(x0: float, x1: float, y: float) -> None:
        rugged(b, scaled(stone, 1.04), [(x0, y), (x1, y + 0.01), (x1 - 0.01, y + 0.14), (x0 + 0.01, y + 0.13)], rng, rough=0.012, grain=1)

    with b.far(0.72):
        for x in (-0.5, -0.26, 0.3, 0.56):
            slab(x, 0.075, 0.62)
        lintel(-0.6, -0.16, 0.61)
        slab(0.02, 0.07, 0.5)
    for x in (-0.9, -0.52):
        slab(x, 0.11, 0.78)
    lintel(-1.04, -0.38, 0.76)
    slab(-0.14, 0.1, 0.72)
    for x in (0.28, 0.66):
        slab(x, 0.11, 0.84)
    lintel(0.14, 0.8, 0.82)
    rugged(b, scaled(stone, 0.95), [(0.84, 0), (1.24, 0), (1.2, 0.12), (0.98, 0.16), (0.86, 0.1)], rng, grain=1)
    for x in (-0.98, -0.42, -0.1, 0.36, 0.62):
        blades(b, "71854a", x, -0.01, 5, 0.09, rng)


@figure("stone bridge, bridge, arched bridge, old bridge, arch bridge", tall=1.0, home="river", distance="middle")
def stone_bridge(b: Body, rng: random.Random) -> None:
    stone = b.colour("a89c88")
    wide = 1.5
    deck = [(x / 20 * wide, 0.72 + 0.2 * (1 - (x / 20) ** 2)) for x in range(-20, 21)]
    spans = ((-0.92, 0.34), (0.0, 0.46), (0.92, 0.34))
    # The undersides of the arches, and then the wall with its openings.
    with b.far(0.5):
        for x, r in spans:
            b.face(stone, (x - r - 0.05, 0), *[(x - (r + 0.05) * math.cos(a), 0.12 + (r + 0.04) * 1.08 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))], (x + r + 0.05, 0), (x + r - 0.1, 0), *[(x - 0.06 + (r - 0.05) * math.cos(a), 0.12 + (r - 0.04) * 1.04 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))], (x - r + 0.0, 0), faces=(0.4, -0.3))
    outline: list[Point] = [(-wide, 0)]
    for x, r in spans:
        outline += [(x - r, 0), *((x - r * math.cos(a), 0.12 + r * 1.08 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))), (x + r, 0)]
    outline.append((wide, 0))
    wall(b, stone, *outline, *reversed(deck), grain=0.6)
    stones(b, stone, -wide, 0, wide, 0.95, rng, high=0.055, share=0.42, by=0.88)
    stones(b, stone, -wide, 0, wide, 0.95, rng, high=0.055, share=0.16, by=1.1)
    for x, r in spans:
        for k in range(17):
            a = math.pi * (k + 0.08) / 17, math.pi * (k + 0.92) / 17
            ring = [(x + q * math.cos(t), 0.12 + q * 1.08 * math.sin(t)) for t, q in ((a[0], r), (a[1], r), (a[1], r + 0.075), (a[0], r + 0.075))]
            b.mark(scaled(stone, rng.uniform(0.78, 1.14)), *ring, smooth=False)
    for x in (-0.52, 0.52):
        wall(b, scaled(stone, 0.95), (x - 0.1, 0), (x, 0), (x, 0.4), (x - 0.07, 0.36), faces=(-0.5, 0.1))
        wall(b, stone, (x, 0), (x + 0.1, 0), (x + 0.07, 0.36), (x, 0.4), faces=(0.5, 0.1))
    b.line(scaled(stone, 0.72), 0.018, *[(x, y - 0.05) for x, y in deck])
    b.line(scaled(stone, 1.08), 0.045, *[(x, y + 0.06) for x, y in deck])
    turned(b, (0, 0.3), grain=0.6)
    b.anchor("top", 0.0, 0.93)
    b.line(scaled(stone, 0.96), 0.085, *deck)
    turned(b, (0, 0), grain=0.6)


@figure("wooden bridge, footbridge", tall=0.8, home="river", distance="middle")
def wooden_bridge(b: Body, rng: random.Random) -> None:
    wood = b.colour("8a6846")
    xs = [k / 6 * 1.35 for k in range(-6, 7)]

    def deck(x: float) -> float:
        return 0.3 + 0.24 * (1 - (x / 1.35) ** 2)

    with b.far(0.72):
        for x in xs[::2]:
            pole(b, wood, (x, deck(x)), (x, deck(x) + 0.36), 0.04)
        b.line(wood, 0.034, *[(x, deck(x) + 0.34) for x in xs])
        for x in (-0.7, 0.7):
            pole(b, wood, (x + 0.08, 0), (x + 0.08, deck(x)), 0.06)
    for x in (-1.3, 1.3):
        block(b, "948c80", x - 0.13, 0, x + 0.13, 0.27, grain=0.8)
        stones(b, "948c80", x - 0.13, 0, x + 0.13, 0.27, rng, high=0.065, share=0.6)
    b.line(scaled(wood, 1.1), 0.05, *[(x, deck(x) + 0.03) for x in xs])
    turned(b, (0, 0.8), grain=0.6)
    for x in (-0.7, 0.7):
        pole(b, wood, (x, 0), (x, deck(x)), 0.085)
    b.anchor("top", 0.0, deck(0.0) + 0.03)
    b.line(wood, 0.1, *[(x, deck(x) - 0.03) for x in xs])
    turned(b, (0, 0), grain=0.8)
    for k in range(-26, 27):
        x = k / 26 * 1.35
        b.line(scaled(wood, 0.66), 0.007, (x, deck(x) + 0.005), (x, deck(x) + 0.04))
    for x in xs[::2]:
        pole(b, scaled(wood, 1.04), (x, deck(x) - 0.06), (x, deck(x) + 0.44), 0.055)
    b.line(wood, 0.03, *[(x, deck(x) + 0.22) for x in xs])
    turned(b, (0, 0.2), grain=0.7)
    b.line(scaled(wood, 1.06), 0.045, *[(x, deck(x) + 0.4) for x in xs])
    turned(b, (0, 0.35), grain=0.7)


@figure("pier, jetty, dock, boardwalk, wooden pier, landing stage", tall=0.55, home="mountain lake", poses="standing floating@water")
def pier(b: Body, rng: random.Random) -> None:
    wood = b.colour("8d7154")
    # It leads from the viewer out over the water: near and wide below, far and narrow above.
    rows = 17
    near, far, top = 0.92, 0.2, 0.82

    def across(t: float) -> tuple[float, float]:
        return near + (far - near) * t, 0.2 + (top - 0.2) * t

    for k in (5, 3, 2, 1):
        t = (0.0, 0.14, 0.34, 0.55, 0.74, 0.9)[k]
        w, y = across(t)
        for s in (-1, 1):
            pole(b, scaled(wood, 0.62), (s * w * 0.93, y - 0.3 * (1 - 0.8 * t)), (s * w * 0.93, y), 0.1 * (1 - 0.78 * t))
    for k in reversed(range(rows)):
        t0, t1 = 1 - (1 - k / rows) ** 1.6, 1 - (1 - (k + 0.9) / rows) ** 1.6
        (w0, y0), (w1, y1) = across(t0), across(t1)
        d = rng.uniform(-0.015, 0.015)
        wall(b, scaled(wood, rng.uniform(0.86, 1.12)), (-w0 + d, y0), (w0 + d, y0), (w1 + d, y1), (-w1 + d, y1), faces=(0, 0.75), grain=0.8)
    block(b, scaled(wood, 0.7), -0.95, 0.13, 0.95, 0.2)
    for t in (0.9, 0.72, 0.5, 0.26, 0.02):
        w, y = across(t)
        q = 1 - 0.78 * t
        for s in (-1, 1):
            pole(b, scaled(wood, 0.9), (s * w, y - 0.2 * q), (s * w, y + 0.26 * q), 0.11 * q, grain=0.9)
            b.ball(scaled(wood, 1.1), s * w, y + 0.26 * q, 0.055 * q, 0.02 * q, grain=0.4, swell=0.2, joins=0)
    b.line("cbb78a", 0.016, (-0.92, 0.36), (-0.75, 0.37), (-0.6, 0.52))
    b.anchor("top", 0.0, 0.36)
    b.anchor("seat", -0.1, 0.3)
    b.anchor("seat 2", 0.4, 0.3)
    b.anchor("seat 3", -0.6, 0.3)


@figure("ferris wheel, big wheel, observation wheel", tall=2.8, home="coast", distance="middle")
def ferris_wheel(b: Body, rng: random.Random) -> None:
    steel = b.colour("d8d4cc")
    tints = ("b8443c", "3f7290", "cc9a36", "5c8458", "8a5c86")
    x, y, r = 0.0, 0.58, 0.46
    with b.far(0.7):
        for s in (-1, 1):
            pole(b, steel, (s * 0.2, 0.03), (0, y), 0.024, 0.02)
        b.line(steel, 0.012, *((x + (r - 0.01) * math.cos(a), y + (r - 0.01) * math.sin(a)) for a in (math.tau * k / 48 for k in range(49))))
    count = 16
    for k in range(count):
        a = math.tau * k / count
        b.line(steel, 0.007, (x, y), (x + r * math.cos(a), y + r * math.sin(a)))
        c = math.tau * (k + 0.5) / count
        b.line(steel, 0.005, (x + 0.86 * r * math.cos(a), y + 0.86 * r * math.sin(a)), (x + r * math.cos(c), y + r * math.sin(c)))
        b.line(steel, 0.005, (x + 0.86 * r * math.cos(a + math.tau / count), y + 0.86 * r * math.sin(a + math.tau / count)), (x + r * math.cos(c), y + r * math.sin(c)))
    for far, w in ((0.86 * r, 0.008), (r, 0.014)):
        b.line(steel, w, *((x + far * math.cos(a), y + far * math.sin(a)) for a in (math.tau * k / 48 for k in range(49))))
    for k in range(count):
        a = math.tau * (k + 0.5) / count
        gx, gy, code = x + (r + 0.012) * math.cos(a), y + (r + 0.012) * math.sin(a) - 0.032, tints[k % 5]
        b.part(code, (gx - 0.034, gy + 0.004), (gx - 0.026, gy - 0.03), (gx + 0.026, gy - 0.03), (gx + 0.034, gy + 0.004), (gx + 0.034, gy + 0.004), (gx - 0.034, gy + 0.004), swell=0.7)
        b.line(scaled(code, 0.8), 0.006, (gx - 0.03, gy), (gx - 0.024, gy + 0.036))
        b.line(scaled(code, 0.8), 0.006, (gx + 0.03, gy), (gx + 0.024, gy + 0.036))
        b.part(code, (gx - 0.036, gy + 0.03), (gx - 0.036, gy + 0.03), (gx, gy + 0.055), (gx + 0.036, gy + 0.03), (gx + 0.036, gy + 0.03), swell=0.6)
        b.glow(gx, gy, 0.04, "ffd890")
    for s in (-1, 1):
        pole(b, steel, (s * 0.27, 0), (0, y), 0.034, 0.026)
    b.line(steel, 0.014, (-0.15, 0.26), (0.15, 0.26))
    b.ball(steel, x, y, 0.045, shiny=0.4)
    b.ball(tints[0], x, y, 0.025)
    block(b, "8f8a84", -0.36, 0, 0.36, 0.035)
    b.glow(x, y, 0.2, "ffc8a0")


@figure("clock tower, big ben", tall=2.6, home="street", distance="middle")
def clock_tower(b: Body, rng: random.Random) -> None:
    stone, slate = b.colour("bfa984"), b.colour("57666a", 1)
    for x0, x1, side in ((-0.17, 0.07, -0.25), (0.07, 0.17, 0.7)):
        block(b, stone, x0, 0, x1, 0.66, faces=(side, 0))
        n = 4 if side < 0 else 2
        for k in range(n):
            x = x0 + (x1 - x0) * (k + 0.5) / n
            for y in (0.06, 0.22, 0.38, 0.52):
                b.mark(scaled(stone, 0.7), *arch(x, y, (x1 - x0) / n * 0.5, 0.11, pointed=True), smooth=False)
        for y in (0.03, 0.19, 0.35, 0.5, 0.645):
            b.stripe(scaled(stone, 1.12), (x0, y, 0.012), (x1, y, 0.012))
    for x0, x1, side in ((-0.195, 0.075, -0.25), (0.075, 0.19, 0.7)):
        block(b, scaled(stone, 1.05), x0, 0.66, x1, 0.86, faces=(side, 0))
        c, w = (x0 + x1) / 2, (x1 - x0) / 2
        b.spot("7c6838", c, 0.755, w * 0.82, 0.095)
        b.spot("efe8d4", c, 0.755, w * 0.7, 0.083)
        for k in range(12):
            a = math.tau * k / 12
            b.spot("3c3830", c + w * 0.6 * math.cos(a), 0.755 + 0.07 * math.sin(a), 0.05 * w, 0.006)
        b.stripe("2c2a26", (c, 0.755, 0.009), (c, 0.825, 0.006))
        b.stripe("2c2a26", (c, 0.755, 0.011), (c + w * 0.34, 0.73, 0.008))
        b.glow(c, 0.755, 0.11, "ffe6a8")
    for x0, x1, side in ((-0.205, 0.08, -0.25), (0.08, 0.2, 0.7)):
        block(b, stone, x0, 0.855, x1, 0.885, faces=(side, 0.2))
    wall(b, slate, (-0.19, 0.88), (0.07, 0.88), (0.03, 0.97), (-0.11, 0.97), faces=(-0.25, 0.5))
    wall(b, slate, (0.07, 0.88), (0.185, 0.88), (0.09, 0.97), (0.03, 0.97), faces=(0.7, 0.4))
    block(b, stone, -0.105, 0.965, 0.03, 1.01, faces=(-0.25, 0))
    for k in range(4):
        b.mark("3a342c", *arch(-0.088 + 0.034 * k, 0.97, 0.018, 0.034), smooth=False)
    block(b, stone, 0.03, 0.965, 0.085, 1.01, faces=(0.7, 0))
    wall(b, slate, (-0.115, 1.005), (0.03, 1.005), (-0.01, 1.2), faces=(-0.25, 0.4))
    wall(b, slate, (0.03, 1.005), (0.095, 1.005), (-0.01, 1.2), faces=(0.7, 0.3))
    b.line("c2a050", 0.008, (-0.01, 1.19), (-0.01, 1.25))
    for x in (-0.19, 0.18):
        b.part(stone, (x - 0.015, 0.88), (x - 0.015, 0.88), (x, 0.96), (x, 0.96), (x + 0.015, 0.88), (x + 0.015, 0.88))


@figure("ruined tower, tower ruin, old tower", tall=2.2, home="hills", distance="middle")
def ruined_tower(b: Body, rng: random.Random) -> None:
    stone = b.colour("a0988a")
    with b.far(0.55):
        b.part(stone, (-0.2, 0.5), (-0.2, 0.5), (-0.2, 0.86), (-0.2, 0.86), (0.0, 0.93), (0.2, 0.78), (0.22, 0.5), (0.22, 0.5), grain=0.7)
    low, high = 0.31, 0.25
    b.part(stone, *[p for p in ((-low, 0), (-high - 0.02, 0.3), (-high, 0.92), (-high + 0.02, 1.0), (-0.17, 1.02), (-0.15, 0.93), (-0.06, 0.91), (-0.04, 0.8), (0.05, 0.77), (0.07, 0.69), (0.17, 0.68), (0.19, 0.62), (high, 0.6), (high + 0.02, 0.3), (low, 0)) for _ in (0, 1)], grain=0.7, swell=0.9)
    stones(b, stone, -low, 0, low, 1.02, rng, high=0.042, share=0.42, by=0.85)
    stones(b, stone, -low, 0, low, 1.02, rng, high=0.042, share=0.2, by=1.12)
    window(b, -0.08, 0.56, 0.06, 0.15, frame=scaled(stone, 1.1), pane="26241f", glow="")
    window(b, 0.1, 0.34, 0.035, 0.1, pane="26241f", glow="")
    b.mark(scaled(stone, 1.12), *arch(-0.02, 0, 0.19, 0.25), smooth=False)
    b.mark("24211c", *arch(-0.02, 0, 0.14, 0.22), smooth=False)
    leaves(b, "5d7040", -0.2, 0.24, 0.12, 0.26, rng, leaf=0.05, count=120)
    leaves(b, "71844a", -0.22, 0.2, 0.1, 0.22, rng, leaf=0.045, count=60)
    for x, w, h in ((-0.5, 0.12, 0.1), (0.42, 0.16, 0.13), (0.62, 0.09, 0.07)):
        rugged(b, scaled(stone, 0.95), [(x - w, 0), (x + w, 0), (x + w * 0.8, h * 0.7), (x, h), (x - w * 0.8, h * 0.6)], rng)
    for x in (-0.34, 0.24, 0.54):
        blades(b, "71854a", x, -0.01, 5, 0.09, rng)


@figure("oil rig, oil platform, drilling rig, offshore platform", tall=2.2, home="sea", distance="far", poses="standing@water")
def oil_rig(b: Body, rng: random.Random) -> None:
    steel, deck = b.colour("b0553a"), "c9c2b2"
    with b.far(0.7):
        for x in (-0.34, 0.34):
            pole(b, steel, (x, -0.1), (x, 0.34), 0.055)
    for p, q in (((-0.5, 0.03), (0.0, 0.33)), ((0.5, 0.03), (0.0, 0.33)), ((-0.5, 0.15), (0.5, 0.15))):
        b.line(steel, 0.02, p, q)
    for x in (-0.5, 0.5):
        pole(b, steel, (x, -0.1), (x, 0.36), 0.085)
        b.stripe("d8b03c", (x - 0.05, 0.05, 0.04), (x + 0.05, 0.05, 0.04))
    block(b, steel, -0.66, 0.33, 0.66, 0.4, grain=0.3)
    b.line(deck, 0.012, (-0.66, 0.44), (0.66, 0.44))
    for x0, x1, y, code in ((-0.62, -0.24, 0.58, deck), (-0.58, -0.3, 0.7, scaled(deck, 0.92)), (0.3, 0.6, 0.52, "7a8a90")):
        block(b, code, x0, 0.4, x1, y, grain=0.2)
        for k in range(4):
            b.mark("4a5056", *((x0 + 0.04 + 0.075 * k + u, y - 0.06 + v) for u, v in ((0, 0), (0.04, 0), (0.04, 0.03), (0, 0.03))), smooth=False)
        b.glow((x0 + x1) / 2, y - 0.05, 0.12, "ffd890")
    for k in range(6):
        y0, y1 = 0.4 + 0.11 * k, 0.4 + 0.11 * (k + 1)
        w0, w1 = 0.15 - 0.02 * k, 0.15 - 0.02 * (k + 1)
        b.line("8c3f2c", 0.009, (0.04 - w0, y0), (0.04 + w1, y1))
        b.line("8c3f2c", 0.009, (0.04 + w0, y0), (0.04 - w1, y1))
        b.line("8c3f2c", 0.009, (0.04 - w1, y1), (0.04 + w1, y1))
    for s in (-1, 1):
        pole(b, "a04a34", (0.04 + s * 0.15, 0.4), (0.04 + s * 0.03, 1.08), 0.02, 0.014)
    pole(b, "c8a040", (0.44, 0.52), (0.44, 0.66), 0.035)
    b.line("c8a040", 0.016, (0.44, 0.64), (0.86, 0.92))
    b.line("5a5a5a", 0.005, (0.86, 0.92), (0.86, 0.6))
    b.line(steel, 0.016, (-0.62, 0.42), (-0.94, 0.74))
    flame = [(-0.95, 0.74), (-1.0, 0.82), (-0.96, 0.95), (-0.96, 0.95), (-0.91, 0.84)]
    b.face("f09a3c", *flame, smooth=True)
    b.glow(-0.95, 0.84, 0.2, "ffa040")
    b.limb(deck, (-0.56, 0.71, 0.02), (-0.32, 0.71, 0.02), swell=0.3)
    dabs(b, "6a6a66", [[(-0.5, 0.72), (-0.4, 0.72), (-0.4, 0.725), (-0.5, 0.725)]])


@figure("stone tower, tower, round tower, watchtower, rapunzel tower, wizard tower", tall=2.6, home="clearing", distance="middle")
def stone_tower(b: Body, rng: random.Random) -> None:
    stone, slate = b.colour("a89f8e"), b.colour("565f70", 1)
    round_tower(b, stone, 0, 0.3, 0, 0.78, rng, foot=1.3)
    for x, y in ((0.03, 0.46), (-0.06, 0.3)):
        window(b, x, y, 0.04, 0.09, frame=scaled(stone, 1.12))
    b.mark(scaled(stone, 1.12), *arch(0.0, 0, 0.15, 0.2), smooth=False)
    b.mark("4e3626", *arch(0.0, 0, 0.11, 0.17), smooth=False)
    drum(b, scaled(stone, 0.7), 0, 0.33, 0.66, 0.69)
    drum(b, stone, 0, 0.39, 0.69, 0.84)
    for x, w in ((-0.11, 0.035), (0, 0.05), (0.11, 0.035)):
        b.box("2e3238", x - w / 2, 0.73, x + w / 2, 0.81)
        b.glow(x, 0.77, 0.07, "ffc778")
    spire(b, slate, 0, 0.5, 0.83, 1.2, knob="c2a050")
    for x in (-0.2, 0.18):
        blades(b, "67823f", x, -0.01, 6, 0.08, rng, wide=0.012)
