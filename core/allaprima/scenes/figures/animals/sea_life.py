"""Turtles, octopuses, jellyfish and crabs, and furry animals of rivers."""
# fmt: off

from __future__ import annotations

import math
import random
from itertools import pairwise

from allaprima.scenes.figures.animals.fur import anchored
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure("sea turtle, green turtle", tall=0.55, home="underwater", poses="swimming@deep crawling")
def turtle(b: Body, rng: random.Random) -> None:
    shell = b.colour("7a6440")
    skin, pale = b.colour("7c8660", 1), "d8cca4"
    deep = b.pose == "swimming"
    b.joins = 0.03
    with b.placed(0, 0.12 if deep else -0.23, scale=1.0 if deep else 1.3):
        with b.far():
            if deep:
                b.part(skin, (0.3, 0.5), (0.38, 0.66), (0.36, 0.86), (0.22, 1.02), (0.22, 1.02), (0.2, 0.84), (0.16, 0.66), (0.16, 0.5), swell=0.5)
            else:
                b.part(skin, (0.36, 0.4), (0.52, 0.3), (0.64, 0.2), (0.7, 0.2), (0.66, 0.16), (0.5, 0.18), (0.26, 0.32), swell=0.5)
            b.part(skin, (-0.42, 0.4), (-0.56, 0.4), (-0.7, 0.34 if deep else 0.24), (-0.7, 0.3 if deep else 0.2), (-0.56, 0.28), (-0.4, 0.34), swell=0.5)
        b.part(skin, (-0.5, 0.38), (-0.6, 0.38), (-0.68, 0.34), (-0.6, 0.33), (-0.5, 0.34), swell=0.5)
        b.part(skin, (0.36, 0.5), (0.5, 0.52), (0.6, 0.585), (0.7, 0.6), (0.79, 0.56), (0.83, 0.5), (0.8, 0.455), (0.7, 0.435), (0.56, 0.4), (0.36, 0.36), grain=0.2)
        b.mark(pale, (0.9, 0.475), (0.76, 0.48), (0.66, 0.46), (0.5, 0.43), (0.3, 0.4), (0.3, 0.3), (0.9, 0.3))
        for x, y in ((0.66, 0.565), (0.7, 0.53), (0.61, 0.54), (0.56, 0.5), (0.64, 0.5), (0.73, 0.565), (0.5, 0.48), (0.45, 0.5)):
            b.spot(scaled(skin, 0.55), x, y, 0.021, 0.016)
        b.stripe("4a4434", (0.83, 0.475, 0.007), (0.77, 0.475, 0.007), (0.72, 0.485, 0.004))
        b.ball("16120e", 0.745, 0.528, 0.018, 0.015, shiny=1, joins=0)
        b.part(pale, (0.46, 0.42), (0.4, 0.34), (0.1, 0.25), (-0.25, 0.26), (-0.5, 0.34), (-0.56, 0.4), (0.0, 0.46), joins=0)
        b.part(shell, (0.48, 0.46), (0.42, 0.58), (0.24, 0.68), (0.0, 0.71), (-0.25, 0.65), (-0.46, 0.52), (-0.64, 0.4), (-0.64, 0.4), (-0.5, 0.37), (-0.2, 0.345), (0.14, 0.36), (0.4, 0.4), joins=0, shiny=0.2)
        light, dark = scaled(shell, 1.35), scaled(shell, 0.6)
        for x, y, r, h, t in ((0.3, 0.57, 0.085, 0.07, -25), (0.12, 0.615, 0.09, 0.065, -8), (-0.08, 0.61, 0.09, 0.065, 10), (-0.27, 0.55, 0.085, 0.06, 24)):
            b.spot(dark, x, y, r + 0.012, h + 0.012, tilt=t)
            b.spot(shell, x, y, r, h, tilt=t)
            for k in range(5):
                a = math.tau * k / 5 + x
                b.stripe(light, (x, y - 0.03, 0.004), (x + 0.4 * r * math.cos(a), y - 0.02 + 0.4 * h * math.sin(a), 0.008), (x + 0.75 * r * math.cos(a), y + 0.75 * h * math.sin(a), 0.003))
        for k in range(8):
            x = 0.4 - 0.13 * k
            y = 0.475 - 0.006 * k if k < 4 else 0.455 - 0.013 * (k - 4)
            b.stripe(dark, (x, y, 0.007), (x + 0.004, y - 0.05, 0.009), (x - 0.005, y - 0.12, 0.007))
        b.stripe(dark, (0.5, 0.475, 0.007), (0.2, 0.485, 0.009), (-0.15, 0.48, 0.009), (-0.4, 0.43, 0.008), (-0.62, 0.4, 0.005))
        b.stripe(light, (0.48, 0.425, 0.012), (0.14, 0.375, 0.016), (-0.2, 0.36, 0.016), (-0.64, 0.4, 0.01))
        if deep:
            b.part(skin, (0.36, 0.44), (0.34, 0.3), (0.22, 0.12), (0.04, -0.04), (-0.18, -0.12), (-0.18, -0.12), (-0.08, 0.06), (0.04, 0.22), (0.14, 0.38), swell=0.5, joins=0)
            spots: tuple[Point, ...] = ((0.28, 0.32), (0.2, 0.32), (0.22, 0.22), (0.13, 0.21), (0.13, 0.11), (0.05, 0.12), (0.04, 0.02), (-0.04, 0.02), (-0.06, -0.06))
            hind = ((-0.36, 0.36), (-0.46, 0.26), (-0.62, 0.18), (-0.7, 0.2), (-0.66, 0.28), (-0.52, 0.38))
        else:
            b.part(skin, (0.4, 0.44), (0.46, 0.3), (0.4, 0.22), (0.24, 0.18), (0.02, 0.17), (0.02, 0.17), (0.1, 0.23), (0.2, 0.28), (0.22, 0.4), swell=0.5, joins=0)
            spots = ((0.36, 0.34), (0.3, 0.3), (0.38, 0.26), (0.29, 0.24), (0.2, 0.21), (0.13, 0.2))
            hind = ((-0.38, 0.36), (-0.42, 0.26), (-0.56, 0.18), (-0.68, 0.18), (-0.64, 0.23), (-0.54, 0.36))
        for x, y in spots:
            b.spot(scaled(skin, 0.55), x, y, 0.032, 0.026, tilt=40)
        b.part(skin, *hind, swell=0.5, joins=0)
        for k in range(3):
            b.spot(scaled(skin, 0.55), hind[0][0] - 0.1 - 0.07 * k, hind[0][1] - 0.06 - 0.04 * k, 0.028, 0.02, tilt=30)
        anchored(b, crown=(0.69, 0.602), eye=(0.745, 0.528), mouth=(0.825, 0.475), neck=(0.55, 0.46), back=(0.05, 0.73), top=(0.0, 0.71))


@figure("octopus", tall=0.7, home="underwater", poses="swimming@deep crawling")
def octopus(b: Body, rng: random.Random) -> None:
    red = b.colour("a4583c")
    pale, dark = scaled(red, 1.5), scaled(red, 0.7)
    b.grain, b.joins = 0.3, 0.04
    y = 0.0 if b.pose == "swimming" else -0.06

    def arm(*points: tuple[float, float, float]) -> None:
        b.limb(red, *((px, py + y, w) for px, py, w in points))
        for (ax, ay, aw), (bx, by, bw) in pairwise(points[1:]):
            long = math.dist((ax, ay), (bx, by))
            nx, ny = (by - ay) / long, -(bx - ax) / long
            side = -1 if nx * (ax - 0.1) + ny * (ay - 0.5) > 0 else 1
            for k in range(3):
                s, w = (k + 0.5) / 3, aw + (bw - aw) * (k + 0.5) / 3
                b.spot(pale, ax + (bx - ax) * s + side * nx * w * 0.3, ay + y + (by - ay) * s + side * ny * w * 0.3, w * 0.14)

    with b.far():
        arm((0.0, 0.42, 0.12), (-0.2, 0.26, 0.09), (-0.44, 0.24, 0.065), (-0.6, 0.36, 0.045), (-0.56, 0.48, 0.03), (-0.47, 0.44, 0.015))
        arm((0.16, 0.42, 0.12), (0.4, 0.34, 0.09), (0.62, 0.4, 0.06), (0.72, 0.54, 0.04), (0.64, 0.62, 0.025), (0.58, 0.55, 0.012))
        arm((0.1, 0.4, 0.12), (0.2, 0.2, 0.09), (0.36, 0.08, 0.06), (0.54, 0.12, 0.04), (0.56, 0.22, 0.025), (0.48, 0.22, 0.012))
    b.part(red, (0.12, 0.62), (0.16, 0.78), (0.1, 0.96), (-0.06, 1.08), (-0.26, 1.08), (-0.4, 0.97), (-0.42, 0.82), (-0.3, 0.68), (-0.12, 0.54), (0.02, 0.5))
    for _ in range(9):
        b.spot(scaled(red, 1.18), rng.uniform(-0.34, 0.05), rng.uniform(0.7, 1.02), 0.02)
    arm((-0.04, 0.46, 0.14), (-0.2, 0.36, 0.11), (-0.4, 0.38, 0.08), (-0.56, 0.56, 0.055), (-0.72, 0.56, 0.035), (-0.72, 0.46, 0.014))
    arm((-0.02, 0.42, 0.15), (-0.14, 0.24, 0.12), (-0.32, 0.1, 0.085), (-0.54, 0.08, 0.06), (-0.66, 0.18, 0.035), (-0.58, 0.26, 0.014))
    arm((0.16, 0.44, 0.15), (0.34, 0.42, 0.11), (0.5, 0.28, 0.08), (0.66, 0.2, 0.055), (0.8, 0.28, 0.035), (0.76, 0.37, 0.014))
    arm((0.02, 0.42, 0.15), (0.02, 0.22, 0.12), (-0.08, 0.06, 0.08), (-0.22, -0.02, 0.05), (-0.32, 0.04, 0.02))
    arm((0.1, 0.42, 0.15), (0.18, 0.24, 0.12), (0.16, 0.08, 0.085), (0.24, -0.03, 0.055), (0.36, -0.02, 0.03), (0.38, 0.05, 0.012))
    b.part(red, (-0.1, 0.56), (-0.02, 0.68), (0.1, 0.72), (0.22, 0.66), (0.26, 0.52), (0.22, 0.38), (0.08, 0.34), (-0.08, 0.38), (-0.13, 0.46), joins=0.09)
    b.ball(scaled(red, 1.1), 0.15, 0.63, 0.062, 0.052, joins=0.03)
    b.ball("d8c48c", 0.165, 0.632, 0.036, 0.03, shiny=0.5, joins=0, grain=0)
    b.ball("161214", 0.168, 0.632, 0.03, 0.012, shiny=1, joins=0, grain=0)
    b.limb(dark, (0.11, 0.66, 0.01), (0.155, 0.682, 0.02), (0.205, 0.662, 0.01), joins=0.01)
    anchored(b, crown=(0.1, 0.84), eye=(0.165, 0.632), mouth=(0.22, 0.44), neck=(-0.06, 0.58), back=(-0.2, 1.09), top=(-0.2, 1.08), hand=(0.79, 0.31 + y), other_hand=(-0.72, 0.52 + y))


@figure("squid, cuttlefish", tall=0.6, home="underwater", poses="swimming@deep")
def squid(b: Body, rng: random.Random) -> None:
    pink = b.colour("b87868")
    b.grain, b.joins, b.shiny = 0.2, 0.04, 0.2
    b.part(scaled(pink, 0.9), (-0.36, 0.54), (-0.54, 0.74), (-0.76, 0.7), (-0.96, 0.52), (-0.76, 0.32), (-0.54, 0.28), (-0.36, 0.46), swell=0.4)
    with b.far():
        for k, (y, end) in enumerate(((0.5, 0.62), (0.48, 0.5), (0.46, 0.36))):
            b.limb(pink, (0.3, y, 0.06), (0.52, (y + end) / 2 + 0.02, 0.045), (0.78 + 0.03 * k, end, 0.012))
    b.part(pink, (0.16, 0.6), (-0.1, 0.64), (-0.4, 0.62), (-0.72, 0.56), (-0.98, 0.51), (-0.98, 0.51), (-0.72, 0.44), (-0.4, 0.37), (-0.1, 0.36), (0.16, 0.4))
    for _ in range(22):
        b.spot(scaled(pink, 0.72), rng.uniform(-0.8, 0.1), rng.uniform(0.46, 0.62), 0.011)
    for y, bow, end in ((0.56, 0.08, 0.6), (0.53, 0.03, 0.52), (0.5, -0.02, 0.46), (0.47, -0.05, 0.4), (0.44, -0.09, 0.34)):
        b.limb(pink, (0.3, y, 0.075), (0.5, y + bow * 0.7, 0.055), (0.68, (y + end) / 2 + bow * 0.8, 0.04), (0.86, end, 0.01))
    for y, end in ((0.52, 0.64), (0.46, 0.3)):
        b.limb(pink, (0.34, y, 0.04), (0.7, (y + end) / 2, 0.022), (0.98, end, 0.03), (1.08, end + 0.01, 0.05), (1.16, end, 0.01))
    b.part(pink, (0.1, 0.585), (0.24, 0.6), (0.38, 0.57), (0.42, 0.5), (0.38, 0.43), (0.24, 0.4), (0.1, 0.415), joins=0.06)
    b.ball("e4dcc4", 0.27, 0.51, 0.045, 0.04, shiny=0.6, joins=0, grain=0)
    b.ball("141216", 0.275, 0.51, 0.03, 0.027, shiny=1, joins=0, grain=0)
    anchored(b, crown=(0.24, 0.6), eye=(0.27, 0.51), mouth=(0.42, 0.5), neck=(0.1, 0.5), back=(-0.3, 0.65), top=(-0.3, 0.62))


@figure("jellyfish", tall=0.6, home="underwater", poses="swimming@deep", group=3)
def jellyfish(b: Body, rng: random.Random) -> None:
    pink = b.colour(rng.choice(("d8a4b8", "b8b4dc", "e0b890")))
    deep, light = scaled(pink, 0.78), scaled(pink, 1.12)
    way = rng.uniform(-0.1, 0.1)
    b.shiny = 0.35
    for k in range(11):
        x = -0.36 + 0.072 * k
        long = rng.uniform(0.5, 0.75)
        bow = rng.uniform(-0.05, 0.05)
        b.limb(deep, (x, 0.72, 0.011), (x * 0.9 + bow, 0.72 - long * 0.4, 0.009), (x * 0.95 - bow + way, 0.72 - long * 0.75, 0.007), (x + way * 2, 0.72 - long, 0.003), swell=0.5)
    for k, x in enumerate((-0.16, -0.05, 0.06, 0.16)):
        points = [(x * (1 - 0.02 * n) + 0.022 * math.sin(n * 1.9 + k) + way * (n / 8) ** 2, 0.78 - 0.085 * n, 0.085 * (1 - n / 9.5) + 0.02 * (n % 2)) for n in range(9)]
        b.limb(light if k % 2 else pink, *points, swell=0.6, grain=0.4)
    b.part(scaled(pink, 0.66), (-0.4, 0.72), (-0.2, 0.68), (0.0, 0.665), (0.2, 0.68), (0.4, 0.72), (0.2, 0.78), (-0.2, 0.78), swell=0.3)
    b.part(pink, (0.0, 1.12), (0.2, 1.09), (0.35, 0.98), (0.42, 0.82), (0.42, 0.7), (0.36, 0.715), (0.3, 0.69), (0.22, 0.71), (0.14, 0.685), (0.06, 0.705), (-0.03, 0.683), (-0.12, 0.705), (-0.2, 0.685), (-0.28, 0.71), (-0.35, 0.69), (-0.42, 0.705), (-0.42, 0.82), (-0.35, 0.98), (-0.2, 1.09))
    for k in range(-4, 5):
        b.stripe(deep, (0.03 * k, 1.06, 0.004), (0.068 * k, 0.92, 0.009), (0.094 * k, 0.69, 0.006))
    for x in (-0.13, 0.0, 0.13):
        b.spot(scaled(pink, 1.25), x, 0.95 - abs(x) * 0.2, 0.05, 0.06)
        b.spot(pink, x, 0.935 - abs(x) * 0.2, 0.034, 0.042)
    b.glow(0.0, 0.9, 0.3, "c8b0f0")
    anchored(b, mouth=(0.0, 0.68), neck=(0.0, 0.74), back=(0.0, 1.14), top=(0.0, 1.12))


@figure("seahorse, sea horse", tall=0.4, home="underwater", poses="swimming@deep")
def seahorse(b: Body, rng: random.Random) -> None:
    gold = b.colour(rng.choice(("c89a48", "b8764a", "a8844c")))
    dark, light = scaled(gold, 0.68), scaled(gold, 1.25)
    b.grain, b.joins = 0.25, 0.04
    b.part(light, (-0.12, 0.66), (-0.26, 0.68), (-0.3, 0.58), (-0.26, 0.5), (-0.14, 0.52), swell=0.3, joins=0)
    for k in range(5):
        b.stripe(dark, (-0.14, 0.62 - 0.02 * k, 0.005), (-0.2, 0.64 - 0.03 * k, 0.005), (-0.29, 0.66 - 0.04 * k, 0.005))
    for x, y, dx, dy in ((-0.02, 1.06, -0.03, 0.08), (-0.08, 1.0, -0.08, 0.05), (-0.11, 0.92, -0.08, 0.02)):
        b.limb(gold, (x + 0.04, y - 0.04, 0.05), (x + dx * 0.4, y + dy * 0.4, 0.035), (x + dx, y + dy, 0.01))
    spiral = [(-0.06, 0.36, 0.15), (-0.02, 0.24, 0.11)]
    for k in range(15):
        a = math.radians(-8 - 38 * k)
        r = 0.155 * (1 - k / 17)
        spiral.append((-0.13 + r * math.cos(a), 0.15 + r * math.sin(a), 0.085 * (1 - k / 17) + 0.012))
    b.limb(gold, (-0.02, 1.0, 0.15), (-0.07, 0.88, 0.15), (-0.05, 0.76, 0.18), (0.0, 0.62, 0.25), (-0.03, 0.48, 0.22), *spiral)
    for k in range(13):
        y = 0.84 - 0.045 * k
        wide = 0.14 if k < 9 else 0.1
        x = -0.03 if k < 9 else -0.05
        b.stripe(dark, (x - wide, y + 0.01, 0.004), (x, y - 0.014, 0.01), (x + wide, y + 0.012, 0.004))
    b.stripe(light, (0.05, 0.76, 0.03), (0.11, 0.62, 0.05), (0.06, 0.46, 0.04), (-0.01, 0.32, 0.02))
    b.part(gold, (-0.1, 0.98), (-0.06, 1.06), (0.04, 1.08), (0.11, 1.04), (0.16, 0.985), (0.28, 0.93), (0.345, 0.92), (0.35, 0.87), (0.31, 0.86), (0.18, 0.89), (0.1, 0.89), (0.0, 0.88), (-0.09, 0.9))
    b.stripe(dark, (0.2, 0.955, 0.006), (0.22, 0.92, 0.006), (0.2, 0.885, 0.006))
    b.ball(light, 0.075, 0.995, 0.036, joins=0)
    b.ball("161210", 0.08, 0.995, 0.022, shiny=1, joins=0, grain=0)
    b.part(light, (0.02, 0.84), (0.06, 0.88), (0.1, 0.84), (0.06, 0.78), (0.0, 0.78), swell=0.3, joins=0)
    anchored(b, crown=(0.03, 1.075), eye=(0.075, 0.995), mouth=(0.35, 0.89), neck=(-0.06, 0.84), back=(-0.13, 0.62), top=(0.03, 1.07))


@figure("crab, red crab", tall=0.34, home="beach", poses="standing")
def crab(b: Body, rng: random.Random) -> None:
    red = b.colour("b84a2e")
    dark, pale = scaled(red, 0.72), scaled(red, 1.4)
    b.grain, b.joins = 0.35, 0.03
    for side in (-1, 1):
        for k, (kx, ky, fx) in enumerate(((0.62, 0.62, 0.74), (0.74, 0.54, 0.92), (0.72, 0.42, 0.98), (0.58, 0.3, 0.84))):
            code = dark if k < 2 else red
            b.limb(code, (0.3 * side, 0.4, 0.12), (kx * 0.8 * side, ky * 0.92, 0.105), (kx * side, ky, 0.085), joins=0)
            b.limb(code, (kx * 0.98 * side, ky + 0.01, 0.085), ((kx + fx) / 2 * side + 0.03 * side, ky * 0.55, 0.065), (fx * side, 0.06 * k if k < 2 else 0.0, 0.012), joins=0)
    for side in (-1, 1):
        b.limb(red, (0.3 * side, 0.42, 0.14), (0.5 * side, 0.5, 0.13), (0.56 * side, 0.66, 0.12), joins=0.02)
        size = 1.0 if side > 0 else 0.88
        with b.placed(0.54 * side, 0.66, scale=size, flip=side < 0):
            b.part(red, (0.0, -0.04), (0.12, 0.06), (0.14, 0.2), (0.06, 0.33), (-0.06, 0.4), (-0.06, 0.4), (0.0, 0.28), (-0.02, 0.2), (-0.08, 0.12), (-0.07, 0.02), joins=0, shiny=0.2)
            b.mark(pale, (-0.2, 0.3), (0.02, 0.32), (0.1, 0.3), (0.0, 0.5), (-0.2, 0.5))
            b.part(red, (-0.06, 0.08), (-0.02, 0.17), (-0.07, 0.26), (-0.16, 0.35), (-0.16, 0.35), (-0.17, 0.24), (-0.14, 0.13), joins=0, shiny=0.2)
            b.mark(pale, (-0.3, 0.27), (0.0, 0.25), (0.0, 0.5), (-0.3, 0.5))
    for side in (-1, 1):
        b.limb(red, (0.11 * side, 0.5, 0.045), (0.12 * side, 0.6, 0.038), (0.13 * side, 0.67, 0.04), joins=0)
        b.ball("18120f", 0.13 * side, 0.7, 0.034, 0.04, shiny=1, joins=0, grain=0)
    b.part(pale, (-0.34, 0.3), (-0.2, 0.2), (0.0, 0.17), (0.2, 0.2), (0.34, 0.3), (0.3, 0.4), (-0.3, 0.4), joins=0)
    b.part(red, (-0.46, 0.42), (-0.44, 0.5), (-0.34, 0.57), (-0.16, 0.62), (0.0, 0.6), (0.16, 0.62), (0.34, 0.57), (0.44, 0.5), (0.46, 0.42), (0.36, 0.31), (0.2, 0.27), (0.0, 0.285), (-0.2, 0.27), (-0.36, 0.31), joins=0, shiny=0.25)
    for x, y, r in ((-0.2, 0.5, 0.02), (0.2, 0.5, 0.02), (-0.1, 0.54, 0.014), (0.12, 0.54, 0.014), (-0.3, 0.46, 0.014), (0.3, 0.46, 0.014), (0.0, 0.5, 0.016)):
        b.spot(pale, x, y, r, r * 0.8)
    b.stripe(dark, (-0.24, 0.42, 0.006), (-0.1, 0.45, 0.009), (0.1, 0.45, 0.009), (0.24, 0.42, 0.006))
    b.stripe(dark, (-0.16, 0.34, 0.008), (0.0, 0.325, 0.012), (0.16, 0.34, 0.008))
    anchored(b, crown=(0.0, 0.61), eye=(-0.13, 0.7), mouth=(0.0, 0.33), neck=(0.0, 0.5), back=(0.0, 0.63), top=(0.0, 0.61), hand=(0.44, 0.99), other_hand=(-0.45, 0.95))


@figure("starfish, sea star", tall=0.26, home="beach", poses="lying swimming@deep")
def starfish(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("d0703c", "b8503c", "c88c4c")))
    b.grain = 0.6
    turn, squash = rng.uniform(0, 1.2), 0.62

    def at(angle: float, r: float) -> Point:
        a = math.tau * angle / 5 + turn
        return 0.92 * r * math.cos(a), 0.46 + squash * r * math.sin(a)

    points: list[Point] = []
    for k in range(5):
        points += [at(k - 0.5, 0.26), at(k - 0.2, 0.42), at(k - 0.07, 0.72), at(k, 0.8), at(k + 0.07, 0.72), at(k + 0.2, 0.42)]
    b.part(code, *points)
    for k in range(5):
        for n in range(6):
            x, y = at(k, 0.1 + 0.115 * n)
            b.spot(scaled(code, 1.4), x, y, 0.024 - 0.0025 * n, (0.024 - 0.0025 * n) * 0.75)
            for side in (-1, 1):
                if n < 5:
                    x, y = at(k + side * (0.24 - 0.035 * n), 0.22 + 0.105 * n)
                    b.spot(scaled(code, 1.25), x, y, 0.014, 0.011)
    anchored(b, mouth=(0.0, 0.46), neck=(0.0, 0.46), back=(0.0, 0.6), top=(0.0, 0.6))


@figure("manta ray, manta, stingray", tall=0.9, home="underwater", poses="swimming@deep")
def manta(b: Body, rng: random.Random) -> None:
    grey = b.colour("3e4a58")
    b.joins = 0.05
    b.limb(scaled(grey, 0.8), (-0.3, 0.44, 0.05), (-0.62, 0.46, 0.022), (-0.9, 0.5, 0.013), (-1.2, 0.48, 0.004))
    with b.far(0.8):
        b.part(grey, (0.38, 0.52), (0.3, 0.66), (0.34, 0.84), (0.5, 1.0), (0.66, 1.1), (0.66, 1.1), (0.42, 1.08), (0.14, 0.96), (-0.1, 0.76), (-0.3, 0.54), swell=0.4)
    b.part(grey, (0.5, 0.52), (0.42, 0.58), (0.2, 0.6), (-0.1, 0.56), (-0.34, 0.46), (-0.36, 0.42), (-0.1, 0.4), (0.2, 0.4), (0.44, 0.44))
    b.part(grey, (0.46, 0.5), (0.36, 0.36), (0.3, 0.2), (0.26, 0.02), (0.14, -0.14), (0.0, -0.22), (0.0, -0.22), (-0.06, -0.02), (-0.16, 0.16), (-0.28, 0.32), (-0.4, 0.43), (-0.1, 0.52), (0.2, 0.56), swell=0.4, joins=0.07)
    b.mark(scaled(grey, 1.45), (0.3, 0.56), (0.2, 0.5), (0.1, 0.42), (0.04, 0.4), (0.1, 0.48), (0.2, 0.6))
    b.part(grey, (0.36, 0.57), (0.46, 0.555), (0.53, 0.52), (0.53, 0.47), (0.46, 0.44), (0.34, 0.44), joins=0.08)
    b.stripe("14171c", (0.53, 0.52, 0.012), (0.515, 0.495, 0.022), (0.53, 0.47, 0.012))
    for x, y, tip in ((0.49, 0.54, 0.03), (0.48, 0.455, -0.03)):
        b.part(grey, (x - 0.06, y + 0.03), (x + 0.04, y + 0.035 + tip * 0.4), (x + 0.12, y + tip), (x + 0.125, y - 0.035 + tip), (x + 0.07, y - 0.02 + tip * 0.5), (x - 0.05, y - 0.03), swell=0.5)
    b.ball("0e1014", 0.435, 0.47, 0.017, shiny=1, joins=0)
    anchored(b, crown=(0.4, 0.56), eye=(0.435, 0.47), mouth=(0.53, 0.495), neck=(0.3, 0.5), back=(0.04, 0.6), top=(0.0, 0.57))


@figure("manatee, dugong, sea cow", tall=1.0, home="underwater", poses="swimming@deep")
def manatee(b: Body, rng: random.Random) -> None:
    grey = b.colour("7c7a72")
    b.grain, b.joins = 0.4, 0.06
    with b.far():
        b.limb(grey, (0.36, 0.36, 0.13), (0.42, 0.22, 0.13), (0.38, 0.1, 0.1), swell=0.5)
    b.part(grey, (-0.62, 0.54), (-0.78, 0.62), (-0.96, 0.62), (-1.06, 0.5), (-0.98, 0.4), (-0.8, 0.4), (-0.62, 0.44), swell=0.4)
    b.part(grey, (0.5, 0.66), (0.3, 0.74), (0.0, 0.78), (-0.3, 0.73), (-0.56, 0.61), (-0.76, 0.54), (-0.76, 0.47), (-0.54, 0.38), (-0.26, 0.26), (0.06, 0.22), (0.34, 0.28), (0.5, 0.36))
    for k in range(5):
        b.stripe(scaled(grey, 0.8), (-0.46 + 0.2 * k, 0.32, 0.004), (-0.42 + 0.2 * k, 0.44, 0.007), (-0.45 + 0.2 * k, 0.56, 0.004))
    b.part(grey, (0.34, 0.68), (0.5, 0.67), (0.66, 0.61), (0.8, 0.54), (0.88, 0.46), (0.86, 0.37), (0.76, 0.32), (0.62, 0.32), (0.46, 0.32), (0.34, 0.36))
    b.part(scaled(grey, 1.15), (0.76, 0.54), (0.86, 0.5), (0.91, 0.43), (0.88, 0.36), (0.78, 0.34), (0.73, 0.42), joins=0.04)
    b.stripe(scaled(grey, 0.6), (0.74, 0.35, 0.006), (0.8, 0.38, 0.009), (0.89, 0.37, 0.006))
    b.spot(scaled(grey, 0.4), 0.845, 0.485, 0.014, 0.009)
    b.ball("141212", 0.63, 0.53, 0.016, shiny=1, joins=0, grain=0)
    b.limb(grey, (0.3, 0.38, 0.16), (0.32, 0.2, 0.16), (0.22, 0.06, 0.12), swell=0.5)
    anchored(b, crown=(0.55, 0.665), eye=(0.63, 0.53), mouth=(0.89, 0.37), neck=(0.48, 0.5), back=(0.0, 0.81), top=(-0.08, 0.78))


def _swims(b: Body, coat: str, *, ears: float, tail: float) -> None:
    """A furry animal on the water: its head, its back, and behind it its tail."""
    b.limb(coat, (-0.5, -0.02, 0.16 * tail), (-0.8, 0.04, 0.13 * tail), (-1.05, 0.03, 0.05), joins=0)
    b.part(coat, (0.3, 0.1), (0.1, 0.24), (-0.2, 0.28), (-0.5, 0.2), (-0.72, -0.1), (0.3, -0.2))
    b.part(coat, (0.1, 0.1), (0.2, 0.36), (0.36, 0.56), (0.54, 0.58), (0.7, 0.3), (0.7, -0.2), (0.1, -0.2))
    with b.placed(0.52, 0.5, scale=1.1):
        _head(b, coat, ears=ears)
    anchored(b, neck=(0.36, 0.24), back=(-0.1, 0.3), top=(-0.2, 0.28))


def _head(b: Body, coat: str, *, ears: float) -> None:
    """The blunt head of an otter or beaver about (0, 0)."""
    dark, pale = scaled(coat, 0.6), scaled(coat, 1.45)
    with b.far():
        b.ball(coat, -0.05, 0.17, 0.045 * ears, 0.05 * ears, tilt=20)
    b.part(coat, (-0.24, -0.1), (-0.22, 0.08), (-0.1, 0.17), (0.04, 0.18), (0.16, 0.13), (0.27, 0.08), (0.32, 0.02), (0.3, -0.06), (0.2, -0.12), (0.04, -0.17), (-0.14, -0.18))
    b.mark(pale, (0.4, -0.01), (0.24, -0.01), (0.15, -0.06), (0.1, -0.11), (0.08, -0.3), (0.4, -0.2))
    b.ball(pale, 0.245, -0.015, 0.075, 0.056, tilt=-12, joins=0.05)
    b.ball(dark, -0.12, 0.12, 0.042 * ears, 0.05 * ears, tilt=24, joins=0)
    b.ball(coat, -0.125, 0.115, 0.032 * ears, 0.038 * ears, tilt=24, joins=0.01)
    b.ball("1c1614", 0.315, 0.03, 0.034, 0.027, shiny=0.8, joins=0, grain=0)
    b.stripe(dark, (0.32, 0.0, 0.006), (0.3, -0.035, 0.008), (0.22, -0.055, 0.006))
    for k in range(3):
        b.line("d8cfc0", 0.005, (0.25, -0.01 - 0.014 * k), (0.3, -0.05 - 0.03 * k), (0.36, -0.08 - 0.04 * k))
    b.ball("120e0c", 0.13, 0.085, 0.0215, shiny=1, joins=0, grain=0)
    anchored(b, mouth=(0.31, -0.04), crown=(0.0, 0.18), eye=(0.13, 0.085))


@figure("otter, sea otter, river otter", tall=0.5, home="river", poses="standing swimming@water")
def otter(b: Body, rng: random.Random) -> None:
    brown = b.colour("6a5040")
    pale, dark = scaled(brown, 1.5), scaled(brown, 0.75)
    b.grain, b.joins = 0.6, 0.07
    if b.pose == "swimming":
        _swims(b, brown, ears=0.8, tail=1.0)
        return
    b.limb(brown, (-0.12, 0.16, 0.22), (-0.36, 0.07, 0.14), (-0.6, 0.05, 0.1), (-0.84, 0.04, 0.03))
    with b.far():
        b.limb(brown, (0.1, 0.58, 0.12), (0.24, 0.5, 0.085), (0.3, 0.42, 0.06))
        b.limb(brown, (0.08, 0.12, 0.14), (0.14, 0.05, 0.09), (0.24, 0.025, 0.05))
    b.part(brown, (0.06, 0.86), (0.15, 0.74), (0.19, 0.56), (0.2, 0.36), (0.18, 0.16), (0.08, 0.04), (-0.1, 0.03), (-0.22, 0.12), (-0.24, 0.3), (-0.19, 0.5), (-0.15, 0.7), (-0.12, 0.84))
    b.mark(pale, (0.04, 0.9), (0.08, 0.7), (0.11, 0.5), (0.11, 0.3), (0.08, 0.16), (0.2, 0.0), (0.5, 0.3), (0.3, 0.9))
    b.limb(brown, (-0.1, 0.22, 0.24), (-0.02, 0.12, 0.16), (0.02, 0.06, 0.1))
    b.limb(dark, (-0.04, 0.04, 0.075), (0.08, 0.03, 0.07), (0.18, 0.02, 0.035))
    b.limb(brown, (0.0, 0.64, 0.17), (0.1, 0.52, 0.105), (0.2, 0.47, 0.075), joins=0.05)
    b.anchor("hand", 0.24, 0.45)
    b.limb(dark, (0.19, 0.475, 0.07), (0.24, 0.45, 0.06), (0.26, 0.41, 0.03))
    with b.placed(0.04, 0.94, scale=0.9):
        _head(b, brown, ears=0.7)
    anchored(b, neck=(0.02, 0.82), back=(-0.18, 0.66), top=(0.04, 1.09))


@figure("beaver", tall=0.5, home="river", poses="standing swimming@water")
def beaver(b: Body, rng: random.Random) -> None:
    brown = b.colour("6e4a30")
    dark, tail = scaled(brown, 0.7), "4a4240"
    b.grain, b.joins = 0.9, 0.07
    if b.pose == "swimming":
        _swims(b, brown, ears=0.8, tail=0.7)
        return
    b.part(tail, (-0.34, 0.16), (-0.52, 0.16), (-0.8, 0.1), (-0.96, 0.04), (-0.98, 0.0), (-0.8, -0.01), (-0.5, 0.02), (-0.32, 0.06), swell=0.5, grain=0.2)
    for k in range(7):
        b.stripe(scaled(tail, 0.7), (-0.42 - 0.07 * k, 0.17, 0.006), (-0.46 - 0.07 * k, 0.08, 0.008), (-0.42 - 0.07 * k, -0.02, 0.006))
    with b.far():
        b.limb(brown, (0.26, 0.42, 0.14), (0.38, 0.36, 0.1), (0.42, 0.28, 0.07))
        b.limb(dark, (0.16, 0.08, 0.1), (0.28, 0.045, 0.09), (0.4, 0.03, 0.05), grain=0.2)
    b.part(brown, (0.16, 0.86), (0.3, 0.7), (0.36, 0.5), (0.34, 0.26), (0.22, 0.06), (-0.06, 0.0), (-0.34, 0.05), (-0.46, 0.22), (-0.42, 0.44), (-0.28, 0.66), (-0.1, 0.84))
    b.mark(scaled(brown, 1.25), (0.18, 0.8), (0.22, 0.6), (0.24, 0.4), (0.2, 0.2), (0.4, 0.0), (0.6, 0.4), (0.4, 0.8))
    b.limb(brown, (-0.16, 0.24, 0.36), (-0.04, 0.15, 0.26), (0.04, 0.09, 0.14))
    b.limb(dark, (0.0, 0.05, 0.1), (0.16, 0.04, 0.1), (0.3, 0.025, 0.06), grain=0.2)
    b.limb(brown, (0.12, 0.5, 0.2), (0.24, 0.38, 0.13), (0.34, 0.36, 0.09))
    b.anchor("hand", 0.39, 0.34)
    b.limb(dark, (0.33, 0.365, 0.08), (0.39, 0.34, 0.07), (0.41, 0.3, 0.035), grain=0.2)
    with b.placed(0.2, 0.86, scale=1.08):
        _head(b, brown, ears=0.85)
        b.part("d89a50", (0.27, -0.05), (0.31, -0.05), (0.305, -0.1), (0.27, -0.1), swell=0.4, grain=0, joins=0)
    anchored(b, neck=(0.1, 0.76), back=(-0.32, 0.6), top=(0.2, 1.05))
