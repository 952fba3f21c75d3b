"""Birds that swim, wade, run, or live on farms."""
# fmt: off

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.animals.bird_rig import (
    BROAD,
    POINTED,
    eye,
    fan,
    flight,
    folded,
    leg,
    wing,
)
from allaprima.scenes.figures.animals.fur import anchored, part_outline, tufted
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure("penguin, emperor penguin, king penguin", tall=0.7, home="snow", poses="standing walking", group=4)
def penguin(b: Body, rng: random.Random) -> None:
    black, white, gold = b.colour("2c2d36"), b.colour("f2ece2", 1), "e8b040"
    b.grain, b.joins = 0.15, 0.05
    walks = b.pose == "walking"
    foot = "3a3634"
    b.limb(black, (-0.2, 0.16, 0.12), (-0.27, 0.07, 0.09), (-0.33, 0.015, 0.03))
    for x, up, far in ((0.12 if walks else 0.06, 0.0, True), (-0.02, 0.02 if walks else 0.0, False)):
        with b.far() if far else b.placed():
            b.part(foot, (x - 0.09, up), (x - 0.07, 0.1), (x + 0.05, 0.1), (x + 0.13, up + 0.035), (x + 0.17, up + 0.008), (x + 0.17, up + 0.008), (x + 0.05, up - 0.004), grain=0, joins=0)
    with b.placed(tilt=-5 if walks else 0):
        with b.far():
            b.limb(black, (0.2, 0.66, 0.1), (0.29 if not walks else 0.36, 0.46, 0.11), (0.3 if not walks else 0.44, 0.3, 0.05), swell=0.5)
        b.part(black, (-0.09, 0.86), (-0.19, 0.74), (-0.26, 0.55), (-0.28, 0.32), (-0.22, 0.1), (-0.08, 0.04), (0.1, 0.05), (0.21, 0.14), (0.27, 0.34), (0.26, 0.54), (0.2, 0.7), (0.14, 0.84))
        b.mark(white, (0.06, 0.84), (-0.02, 0.7), (-0.06, 0.5), (-0.07, 0.3), (-0.02, 0.1), (0.05, -0.05), (0.5, 0.0), (0.5, 0.84))
        b.mark("f0d890", (0.05, 0.86), (0.0, 0.74), (0.1, 0.68), (0.4, 0.66), (0.4, 0.86))
        b.part(black, (-0.1, 0.8), (-0.1, 0.93), (-0.03, 1.03), (0.07, 1.06), (0.16, 1.02), (0.2, 0.94), (0.18, 0.85), (0.13, 0.74), (0.0, 0.7), joins=0.03)
        b.mark(gold, (-0.03, 0.94), (0.02, 0.96), (0.05, 0.9), (0.07, 0.8), (0.12, 0.68), (0.02, 0.66), (-0.02, 0.78))
        b.part("26242a", (0.175, 0.985), (0.175, 0.985), (0.25, 0.975), (0.34, 0.94), (0.36, 0.915), (0.36, 0.915), (0.26, 0.93), (0.18, 0.92), grain=0, joins=0)
        b.stripe("d8804c", (0.19, 0.932, 0.012), (0.26, 0.936, 0.01), (0.32, 0.925, 0.006))
        b.ball("17120f", 0.115, 0.975, 0.014, shiny=1, joins=0)
        with b.placed(-0.1, 0.7, tilt=-22 if walks else -4):
            b.part(scaled(black, 1.1), (-0.05, 0.02), (0.05, 0.01), (0.07, -0.12), (0.05, -0.28), (0.0, -0.42), (-0.05, -0.4), (-0.08, -0.26), (-0.08, -0.1), swell=0.5, joins=0)
        anchored(b, crown=(0.045, 1.058), eye=(0.115, 0.975), mouth=(0.35, 0.918), neck=(0.03, 0.76), back=(-0.18, 0.78), top=(0.06, 1.06), hand=(0.42 if walks else 0.3, 0.34))


def _on_legs(b: Body, code: str, high: float, x: float, pose: str, *, webbed: bool = True) -> None:
    """The legs of a short-legged bird whose body lies `high`."""
    step = 0.1 if pose == "walking" else 0.05
    with b.far():
        leg(b, code, (x + 0.05, high + 0.12), (x + 0.05 + step, 0), 0.045, toe=0.16, webbed=webbed)
    leg(b, code, (x - 0.04, high + 0.12), (x - 0.03 - step / 2, 0), 0.045, toe=0.16, webbed=webbed)


@figure("duck, mallard, duckling", tall=0.36, home="mountain lake", poses="swimming@water standing flying@air", group=3)
def duck(b: Body, rng: random.Random) -> None:
    plain = not b.coat
    flank, green, chest, bill = b.colour("b2aa9e"), b.colour("1f5a42"), b.colour("6a4030"), "d8ac3c"
    back = b.colour("8c8074")
    b.grain, b.joins = 0.3, 0.06
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, POINTED, view, False, back, scaled(back, 0.8), at=(-0.02, 0.42), span=0.72, lift=lift, tips=lift * 0.5)
        fan(b, "e2dcd0" if plain else flank, (-0.36, 0.42), 0.16, 180, 24, 0.06)
        b.part(flank, (0.2, 0.5), (0.04, 0.53), (-0.2, 0.5), (-0.4, 0.45), (-0.42, 0.4), (-0.2, 0.31), (0.02, 0.3), (0.2, 0.38))
        b.mark(chest, (0.06, 0.6), (0.02, 0.45), (0.04, 0.2), (0.5, 0.2), (0.5, 0.6))
        if plain:
            b.mark("2a2a2c", (-0.34, 0.6), (-0.32, 0.2), (-0.6, 0.2), (-0.6, 0.6))
        wing(b, POINTED, view, True, "cfc8bc" if plain else back, "a49c90" if plain else scaled(back, 0.8), at=(-0.04, 0.44), span=0.72, lift=lift, tips=lift * 0.5)
        b.limb(green, (0.12, 0.43, 0.15), (0.28, 0.465, 0.1), (0.4, 0.48, 0.1))
        if plain:
            b.stripe("e8e2d6", (0.25, 0.53, 0.022), (0.26, 0.4, 0.022))
        b.ball(green, 0.42, 0.49, 0.085, 0.066)
        b.part(bill, (0.49, 0.515), (0.49, 0.515), (0.55, 0.495), (0.6, 0.485), (0.61, 0.468), (0.58, 0.458), (0.49, 0.455), grain=0, joins=0)
        eye(b, 0.445, 0.507, 0.011, crown=(0.41, 0.553))
        anchored(b, mouth=(0.6, 0.472), neck=(0.24, 0.455), back=(0.0, 0.55), top=(-0.12, 0.51))
        return
    stands = b.pose == "standing"
    with b.placed(0, 0.2 if stands else 0.0, scale=0.8 if stands else 1):
        if stands:
            with b.placed(0, -0.25, scale=1.25):
                _on_legs(b, "d8843c", 0.13, -0.02, b.pose)
        b.limb("e2dcd0" if plain else flank, (-0.5, 0.26, 0.18), (-0.72, 0.34, 0.12), (-0.9, 0.4, 0.04), swell=0.6)
        b.part(flank, (0.52, 0.3), (0.46, 0.44), (0.22, 0.48), (-0.1, 0.48), (-0.45, 0.42), (-0.72, 0.34), (-0.62, 0.14), (-0.34, -0.06), (0.0, -0.12), (0.3, -0.08), (0.47, 0.08))
        b.mark(chest, (0.2, 0.6), (0.2, 0.4), (0.28, 0.2), (0.3, -0.2), (0.8, -0.2), (0.8, 0.6))
        if plain:
            b.mark("2a2a2c", (-0.5, 0.6), (-0.5, 0.3), (-0.46, 0.0), (-0.9, 0.0), (-0.9, 0.6))
            b.line("2a2a2c", 0.025, (-0.58, 0.4), (-0.66, 0.46), (-0.7, 0.43))
        folded(b, back, scaled(back, 0.8), (0.12, 0.46), (0.16, 0.34), (-0.06, 0.22), (-0.4, 0.26), (-0.74, 0.36), (-0.74, 0.36), (-0.44, 0.46), (-0.14, 0.5), lines=4)
        if plain:
            b.mark("e8e2d6", (-0.16, 0.34), (-0.14, 0.24), (-0.44, 0.25), (-0.42, 0.36))
            b.mark("34549a", (-0.18, 0.325), (-0.17, 0.25), (-0.42, 0.26), (-0.4, 0.345))
        b.limb(green, (0.36, 0.44, 0.25), (0.38, 0.56, 0.18), (0.39, 0.7, 0.19))
        b.mark(chest, (0.2, 0.47), (0.6, 0.53), (0.6, 0.2), (0.2, 0.2))
        if plain:
            b.stripe("eee8dc", (0.2, 0.495, 0.03), (0.38, 0.5, 0.03), (0.56, 0.53, 0.03))
        b.part(green, (0.27, 0.66), (0.26, 0.78), (0.33, 0.88), (0.44, 0.9), (0.54, 0.85), (0.59, 0.75), (0.54, 0.66), (0.42, 0.6), (0.32, 0.6))
        b.part(bill, (0.565, 0.815), (0.565, 0.815), (0.64, 0.755), (0.74, 0.725), (0.79, 0.715), (0.8, 0.68), (0.74, 0.66), (0.64, 0.665), (0.565, 0.675), grain=0, joins=0)
        b.stripe(scaled(bill, 0.6), (0.56, 0.715, 0.008), (0.66, 0.69, 0.008), (0.79, 0.69, 0.006))
        eye(b, 0.465, 0.79, 0.021, crown=(0.395, 0.892))
        anchored(b, mouth=(0.78, 0.687), neck=(0.385, 0.56), back=(-0.05, 0.52), top=(-0.15, 0.49))


@figure("swan, cygnet", tall=0.75, home="mountain lake", poses="swimming@water")
def swan(b: Body, rng: random.Random) -> None:
    white = b.colour("f2ece2")
    shade = scaled(white, 0.94)
    b.grain, b.joins = 0.35, 0.06
    with b.far(0.85):
        b.part(shade, (0.05, 0.3), (-0.1, 0.5), (-0.36, 0.56), (-0.56, 0.52), (-0.66, 0.44), (-0.5, 0.24), (-0.2, 0.14), swell=0.5)
    b.limb(white, (-0.48, 0.2, 0.2), (-0.68, 0.27, 0.14), (-0.82, 0.35, 0.03), swell=0.6)
    b.part(white, (0.46, 0.2), (0.36, 0.36), (0.14, 0.4), (-0.2, 0.38), (-0.5, 0.32), (-0.7, 0.26), (-0.6, 0.06), (-0.3, -0.1), (0.1, -0.12), (0.38, -0.04))
    b.part(white, (0.2, 0.38), (0.22, 0.24), (0.06, 0.13), (-0.24, 0.14), (-0.52, 0.24), (-0.74, 0.43), (-0.74, 0.43), (-0.56, 0.47), (-0.4, 0.5), (-0.14, 0.5), (0.08, 0.46), swell=0.5, joins=0)
    for k in range(4):
        y = 0.19 + 0.055 * k
        b.stripe(scaled(white, 0.8), (-0.08 + 0.02 * k, y, 0.005), (-0.3, y + 0.04, 0.007), (-0.62 + 0.03 * k, y + 0.17 - 0.02 * k, 0.006))
    for k in range(3):
        b.stripe(scaled(white, 0.86), (-0.02 + 0.07 * k, 0.2 + 0.03 * k, 0.006), (-0.08 + 0.07 * k, 0.31 + 0.02 * k, 0.008), (-0.04 + 0.07 * k, 0.42, 0.005))
    b.limb(white, (0.26, 0.2, 0.28), (0.42, 0.3, 0.19), (0.44, 0.46, 0.13), (0.36, 0.62, 0.105), (0.33, 0.8, 0.095), (0.4, 0.94, 0.095), (0.5, 0.955, 0.1))
    b.part(white, (0.42, 0.98), (0.5, 1.015), (0.58, 1.0), (0.64, 0.945), (0.63, 0.9), (0.56, 0.885), (0.46, 0.9))
    b.part("26222a", (0.6, 0.99), (0.66, 0.97), (0.67, 0.92), (0.63, 0.885), (0.58, 0.91), (0.55, 0.945), grain=0, joins=0)
    b.part("d8763a", (0.645, 0.955), (0.645, 0.955), (0.71, 0.905), (0.77, 0.86), (0.775, 0.835), (0.74, 0.835), (0.63, 0.885), (0.63, 0.885), grain=0, joins=0)
    eye(b, 0.55, 0.952, 0.013, crown=(0.505, 1.012))
    anchored(b, mouth=(0.765, 0.84), neck=(0.35, 0.66), back=(-0.02, 0.53), top=(-0.18, 0.5))


@figure("goose, canada goose, gosling", tall=0.5, home="river", poses="swimming@water standing walking flying@air", group=3)
def goose(b: Body, rng: random.Random) -> None:
    plain = not b.coat
    brown, pale, black = b.colour("857460"), b.colour("c4b8a4"), b.colour("26242a")
    dark = scaled(brown, 0.72)
    b.grain, b.joins = 0.35, 0.06
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, BROAD, view, False, brown, dark, at=(-0.1, 0.4), span=0.8, lift=lift, tips=lift * 0.6)
        fan(b, black, (-0.42, 0.4), 0.15, 180, 26, 0.055)
        b.part(pale, (0.16, 0.48), (-0.02, 0.51), (-0.24, 0.48), (-0.46, 0.42), (-0.46, 0.385), (-0.26, 0.3), (0.0, 0.29), (0.16, 0.37))
        b.mark("ece6da" if plain else pale, (-0.32, 0.42), (-0.2, 0.2), (-0.6, 0.2), (-0.6, 0.4))
        wing(b, BROAD, view, True, brown, dark, at=(-0.12, 0.43), span=0.8, lift=lift, tips=lift * 0.6)
        b.limb(black, (0.04, 0.41, 0.15), (0.18, 0.43, 0.1), (0.36, 0.46, 0.06), (0.52, 0.48, 0.065))
        b.mark(pale, (0.24, 0.6), (0.22, 0.44), (0.24, 0.3), (-0.1, 0.3), (-0.1, 0.6))
        b.part(black, (0.46, 0.5), (0.54, 0.53), (0.61, 0.515), (0.64, 0.475), (0.57, 0.445), (0.47, 0.45))
        b.part("26242a" if plain else "d8843c", (0.625, 0.505), (0.625, 0.505), (0.68, 0.485), (0.71, 0.465), (0.68, 0.452), (0.62, 0.455), grain=0, joins=0)
        if plain:
            b.part("ece6da", (0.53, 0.51), (0.555, 0.49), (0.565, 0.445), (0.53, 0.445), swell=0.4, joins=0)
        eye(b, 0.59, 0.5, 0.01, crown=(0.55, 0.53))
        anchored(b, mouth=(0.7, 0.466), neck=(0.22, 0.44), back=(-0.08, 0.53), top=(-0.18, 0.49))
        return
    stands = b.pose != "swimming"
    with b.placed(0, 0.24 if stands else 0.0, scale=0.8 if stands else 1):
        if stands:
            with b.placed(0, -0.3, scale=1.25):
                _on_legs(b, "2e2a2a" if plain else "d8843c", 0.18, -0.06, b.pose)
        b.limb(black if plain else brown, (-0.5, 0.24, 0.14), (-0.68, 0.29, 0.1), (-0.84, 0.33, 0.05), swell=0.6)
        b.part(pale, (0.44, 0.22), (0.4, 0.38), (0.2, 0.45), (-0.12, 0.45), (-0.46, 0.38), (-0.72, 0.3), (-0.6, 0.1), (-0.34, -0.06), (0.0, -0.12), (0.28, -0.08), (0.42, 0.06))
        b.mark("ece6da" if plain else pale, (-0.4, 0.3), (-0.3, 0.1), (-0.2, -0.2), (-0.9, -0.2), (-0.9, 0.3))
        folded(b, brown, dark, (0.16, 0.43), (0.2, 0.28), (-0.02, 0.14), (-0.36, 0.18), (-0.76, 0.34), (-0.76, 0.34), (-0.46, 0.44), (-0.14, 0.48), lines=4)
        for k in range(6):
            x = 0.1 - 0.09 * k
            b.stripe(scaled(brown, 1.25), (x, 0.17, 0.008), (x - 0.05, 0.3, 0.01), (x - 0.02, 0.46, 0.008))
        b.limb(black, (0.26, 0.3, 0.28), (0.36, 0.42, 0.19), (0.39, 0.58, 0.115), (0.38, 0.78, 0.095), (0.43, 0.89, 0.1))
        b.mark(pale, (0.2, 0.5), (0.34, 0.51), (0.42, 0.47), (0.6, 0.47), (0.6, 0.1), (0.1, 0.1))
        b.part(black, (0.34, 0.86), (0.38, 0.95), (0.46, 0.985), (0.54, 0.96), (0.59, 0.89), (0.54, 0.84), (0.44, 0.8))
        b.part("26242a" if plain else "d8843c", (0.57, 0.935), (0.57, 0.935), (0.65, 0.9), (0.7, 0.865), (0.69, 0.84), (0.57, 0.845), grain=0, joins=0)
        if plain:
            b.part("ece6da", (0.42, 0.92), (0.465, 0.9), (0.5, 0.83), (0.47, 0.8), (0.43, 0.82), swell=0.4, joins=0)
        eye(b, 0.515, 0.925, 0.014, crown=(0.455, 0.983))
        anchored(b, mouth=(0.685, 0.855), neck=(0.387, 0.66), back=(-0.02, 0.51), top=(-0.14, 0.48))


@figure("flamingo", tall=1.1, home="mountain lake", poses="standing walking", group=3)
def flamingo(b: Body, rng: random.Random) -> None:
    pink = b.colour("e68c86")
    bright, skin = scaled(pink, 0.88), b.colour("d87a78")
    b.grain, b.joins = 0.3, 0.05
    lifts = b.pose == "standing" and rng.random() < 0.4
    step = 0.1 if b.pose == "walking" else 0.025
    with b.far():
        if lifts:
            b.limb(skin, (0.0, 0.52, 0.05), (0.05, 0.38, 0.026), (0.06, 0.3, 0.026))
            b.limb(skin, (0.06, 0.31, 0.026), (-0.02, 0.31, 0.02), (-0.14, 0.34, 0.02))
        else:
            leg(b, skin, (0.03, 0.5), (0.03 + step, 0), 0.02, knee=(0.0, 0.27), toe=0.08, webbed=True)
    b.part(pink, (0.26, 0.62), (0.16, 0.74), (-0.02, 0.75), (-0.2, 0.68), (-0.36, 0.56), (-0.4, 0.5), (-0.26, 0.48), (-0.08, 0.47), (0.12, 0.5))
    leg(b, skin, (-0.03, 0.5), (-0.03 - step * 0.7, 0), 0.021, knee=(-0.05, 0.27), toe=0.08, webbed=True)
    folded(b, bright, bright, (0.15, 0.68), (0.17, 0.6), (0.06, 0.52), (-0.16, 0.5), (-0.47, 0.47), (-0.47, 0.47), (-0.28, 0.62), (-0.06, 0.72), lines=4)
    b.mark("2c2428", (-0.22, 0.5), (-0.3, 0.56), (-0.6, 0.46), (-0.5, 0.4))
    b.limb(pink, (0.1, 0.6, 0.2), (0.24, 0.62, 0.12), (0.3, 0.7, 0.07), (0.24, 0.82, 0.055), (0.19, 0.94, 0.052), (0.23, 1.05, 0.052), (0.33, 1.07, 0.06))
    b.part(pink, (0.26, 1.09), (0.33, 1.125), (0.41, 1.1), (0.43, 1.05), (0.38, 1.02), (0.3, 1.03))
    b.part("efe0d2", (0.405, 1.1), (0.405, 1.1), (0.48, 1.06), (0.51, 0.99), (0.49, 0.91), (0.49, 0.91), (0.46, 0.98), (0.4, 1.02), grain=0, joins=0)
    b.mark("242024", (0.43, 1.0), (0.55, 1.01), (0.55, 0.85), (0.43, 0.85))
    eye(b, 0.37, 1.075, 0.011, ring="e8d060", crown=(0.335, 1.124))
    anchored(b, mouth=(0.49, 0.92), neck=(0.195, 0.92), back=(-0.02, 0.78), top=(-0.08, 0.74))


def _wader(b: Body, rng: random.Random, body: str, wings: str, bill: str, legs: str, *, heron: bool) -> None:
    """A stork, a crane or a heron; of one that is white all over the crest is white too."""
    crest = wings if wings == scaled(body, 0.95) else "2c2c34"
    b.grain, b.joins = 0.3, 0.05
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, BROAD, view, False, body, wings, at=(0.0, 0.4), span=0.95, lift=lift, tips=lift * 0.6)
        with b.far():
            b.limb(legs, (-0.26, 0.39, 0.03), (-0.5, 0.37, 0.022), (-0.74, 0.36, 0.022))
        b.limb(legs, (-0.26, 0.37, 0.03), (-0.5, 0.345, 0.022), (-0.72, 0.33, 0.022))
        fan(b, body, (-0.22, 0.4), 0.14, 182, 26, 0.06)
        b.part(body, (0.2, 0.46), (0.04, 0.475), (-0.16, 0.45), (-0.28, 0.41), (-0.28, 0.375), (-0.1, 0.335), (0.08, 0.33), (0.2, 0.38))
        wing(b, BROAD, view, True, body, wings, at=(-0.02, 0.43), span=0.95, lift=lift, tips=lift * 0.6)
        if heron:
            b.limb(body, (0.1, 0.4, 0.12), (0.22, 0.38, 0.1), (0.28, 0.43, 0.08), (0.22, 0.49, 0.07), (0.34, 0.5, 0.06))
            x, y = 0.38, 0.5
        else:
            b.limb(body, (0.08, 0.405, 0.12), (0.26, 0.42, 0.07), (0.42, 0.43, 0.055))
            x, y = 0.45, 0.435
        b.ball(body, x, y, 0.055, 0.042)
        b.part(bill, (x + 0.04, y + 0.025), (x + 0.04, y + 0.025), (x + 0.14, y + 0.012), (x + 0.27, y - 0.015), (x + 0.27, y - 0.015), (x + 0.14, y - 0.02), (x + 0.04, y - 0.02), grain=0, joins=0)
        eye(b, x + 0.02, y + 0.01, 0.009, crown=(x - 0.005, y + 0.042))
        anchored(b, mouth=(x + 0.26, y - 0.014), neck=(0.26, 0.42), back=(0.0, 0.5), top=(-0.08, 0.47))
        return
    step = 0.09 if b.pose == "walking" else 0.03
    with b.far():
        leg(b, legs, (0.04, 0.46), (0.03 + step, 0), 0.024, knee=(0.015, 0.26), toe=0.09)
    b.limb(wings, (-0.24, 0.5, 0.12), (-0.38, 0.42, 0.1), (-0.48, 0.36, 0.05), swell=0.5)
    b.part(body, (0.24, 0.66), (0.1, 0.73), (-0.1, 0.69), (-0.28, 0.58), (-0.38, 0.48), (-0.26, 0.44), (-0.08, 0.42), (0.1, 0.45), (0.22, 0.54))
    b.limb(body, (-0.02, 0.5, 0.14), (-0.02, 0.42, 0.08), (-0.03, 0.36, 0.03))
    leg(b, legs, (-0.03, 0.42), (-0.03 - step, 0), 0.026, knee=(-0.055, 0.24), toe=0.09)
    folded(b, body, wings, (0.15, 0.69), (0.17, 0.58), (0.04, 0.47), (-0.2, 0.42), (-0.5, 0.37), (-0.5, 0.37), (-0.32, 0.57), (-0.08, 0.7), lines=4,
           edge=((0.1, 0.5), (-0.06, 0.56), (-0.24, 0.58), (-0.36, 0.6), (-0.6, 0.3), (0, 0.3)))
    if heron:
        b.limb(body, (0.08, 0.62, 0.18), (0.22, 0.62, 0.13), (0.3, 0.7, 0.08), (0.24, 0.82, 0.065), (0.2, 0.93, 0.06), (0.27, 1.02, 0.065))
        b.stripe(crest, (0.32, 0.66, 0.012), (0.3, 0.76, 0.012), (0.24, 0.88, 0.01))
    else:
        b.limb(body, (0.08, 0.62, 0.2), (0.2, 0.7, 0.14), (0.25, 0.82, 0.085), (0.24, 0.93, 0.07), (0.28, 1.02, 0.075))
    b.ball(body, 0.3, 1.03, 0.072, 0.055)
    if heron:
        b.limb(crest, (0.34, 1.055, 0.012), (0.27, 1.065, 0.03), (0.2, 1.03, 0.02), (0.12, 0.97, 0.006), swell=0.5, joins=0)
    b.part(bill, (0.355, 1.065), (0.355, 1.065), (0.47, 1.035), (0.63, 0.975), (0.63, 0.975), (0.47, 0.995), (0.35, 1.0), grain=0, joins=0)
    b.stripe(scaled(bill, 0.72), (0.35, 1.025, 0.006), (0.48, 1.012, 0.006), (0.62, 0.976, 0.004))
    eye(b, 0.325, 1.045, 0.011, crown=(0.295, 1.083))
    anchored(b, mouth=(0.62, 0.977), neck=(0.23, 0.9), back=(0.0, 0.75), top=(-0.06, 0.71))


@figure("stork, white stork", tall=0.85, home="meadow", poses="standing walking flying@air")
def stork(b: Body, rng: random.Random) -> None:
    _wader(b, rng, b.colour("f0eadf"), b.colour("2c2a2e", 1), "c8482c", "c8503a", heron=False)


@figure("crane, sandhill crane", tall=0.9, home="meadow", poses="standing walking flying@air")
def crane(b: Body, rng: random.Random) -> None:
    _wader(b, rng, b.colour("b0b2b4"), b.colour("4a4a50", 1), "6c6660", "3c3a3a", heron=False)


@figure("egret, white heron", tall=0.75, home="river", poses="standing walking flying@air")
def egret(b: Body, rng: random.Random) -> None:
    white = b.colour("f2ece2")
    _wader(b, rng, white, scaled(white, 0.95), "d8a848", "33302e", heron=True)


@figure("heron, grey heron, blue heron", tall=0.85, home="river", poses="standing walking flying@air")
def heron(b: Body, rng: random.Random) -> None:
    grey = b.colour("a4aab2")
    _wader(b, rng, grey, b.colour(scaled("a4aab2", 0.55), 1), "d8a848", "7a6a50", heron=True)


@figure("rooster, cock, cockerel", tall=0.5, home="farmland", poses="standing walking")
def rooster(b: Body, rng: random.Random) -> None:
    _chicken(b, b.colour("9c4a24"), b.colour("d89844"), b.colour("1e3a38", 1), cock=True)


@figure("chicken, hen", tall=0.42, home="farmland", poses="standing walking", group=3)
def chicken(b: Body, rng: random.Random) -> None:
    usual = rng.choice(("a86a3c", "8a5434", "e8e0d2", "3a3432"))
    body = b.colour(usual)
    _chicken(b, body, scaled(body, 1.08), b.colour(scaled(body, 0.75), 1), cock=False)


def _chicken(b: Body, body: str, neck: str, tail: str, *, cock: bool) -> None:
    b.grain, b.joins = 0.5, 0.05
    dark, red, yellow = scaled(body, 0.72), "c23228", "d8a848"
    step = 0.1 if b.pose == "walking" else 0.04
    with b.far():
        leg(b, yellow, (0.07, 0.26), (0.06 + step, 0), 0.036, toe=0.12)
    if cock:
        for x, y, tx, ty in ((-0.5, 0.86, -0.74, 0.6), (-0.46, 0.94, -0.66, 0.78), (-0.56, 0.74, -0.72, 0.46), (-0.38, 0.98, -0.54, 0.94), (-0.5, 0.62, -0.58, 0.36)):
            b.limb(tail, (-0.2, 0.5, 0.1), ((x - 0.2) / 2 - 0.04, (y + 0.5) / 2 + 0.08, 0.11), (x, y, 0.085), (tx, ty, 0.02), swell=0.6, joins=0)
    else:
        for k in range(4):
            b.limb(tail, (-0.22, 0.46, 0.14), (-0.36, 0.56 + 0.03 * k, 0.13), (-0.52 + 0.05 * k, 0.62 + 0.05 * k, 0.06), swell=0.6, joins=0)
    b.part(body, (0.3, 0.6), (0.32, 0.46), (0.22, 0.3), (0.02, 0.22), (-0.18, 0.27), (-0.32, 0.42), (-0.4, 0.58), (-0.22, 0.58), (-0.02, 0.54), (0.16, 0.62))
    if cock:
        b.mark(tail, (0.24, 0.7), (0.2, 0.5), (0.16, 0.36), (-0.08, 0.3), (-0.1, 0.1), (0.5, 0.1), (0.5, 0.6))
    b.limb(body if not cock else scaled(body, 0.8), (-0.0, 0.38, 0.22), (0.0, 0.27, 0.15), (-0.02, 0.19, 0.07))
    leg(b, yellow, (-0.02, 0.22), (-0.02 - step / 2, 0), 0.038, toe=0.12)
    folded(b, body, dark, (0.16, 0.54), (0.17, 0.44), (0.04, 0.34), (-0.14, 0.34), (-0.36, 0.44), (-0.36, 0.44), (-0.2, 0.54), (0.02, 0.56), lines=4,
           edge=((0.02, 0.3), (-0.04, 0.42), (-0.14, 0.48), (-0.3, 0.56), (-0.5, 0.4), (-0.2, 0.25)))
    if cock:
        b.part(neck, (-0.26, 0.6), (-0.1, 0.62), (0.06, 0.56), (0.0, 0.5), (-0.2, 0.5), (-0.36, 0.5), (-0.42, 0.56), swell=0.5)
    up = 0.06 if cock else -0.06
    b.part(neck, (0.14, 0.86 + up), (0.04, 0.72), (-0.02, 0.56), (0.06, 0.46), (0.2, 0.42), (0.33, 0.46), (0.36, 0.58), (0.32, 0.72), (0.31, 0.84 + up))
    for k in range(5):
        b.stripe(scaled(neck, 0.75), (0.16 + 0.03 * k, 0.74, 0.004), (0.09 + 0.05 * k, 0.6, 0.008), (0.05 + 0.065 * k, 0.48, 0.006))
    with b.placed(0.22, 0.86 + up):
        b.part(neck, (-0.1, -0.06), (-0.1, 0.04), (-0.03, 0.1), (0.06, 0.1), (0.11, 0.05), (0.11, -0.03), (0.09, -0.1), (-0.06, -0.12))
        b.part(red, (0.0, 0.06), (0.06, 0.07), (0.11, 0.04), (0.11, -0.03), (0.06, -0.05), (0.01, -0.01), swell=0.6, grain=0.2, joins=0)
        big = 1.0 if cock else 0.55
        with b.placed(0.02, 0.075, scale=big):
            b.part(red, (-0.13, -0.01), (-0.15, 0.06), (-0.12, 0.1), (-0.12, 0.1), (-0.09, 0.06), (-0.06, 0.13), (-0.06, 0.13), (-0.03, 0.07), (0.01, 0.14), (0.01, 0.14), (0.04, 0.07), (0.08, 0.11), (0.08, 0.11), (0.1, 0.04), (0.1, -0.02), (0.0, -0.03), swell=0.6, grain=0.2, joins=0)
        with b.placed(0.075, -0.04, scale=big):
            b.part(red, (-0.03, 0.02), (0.03, 0.03), (0.045, -0.06), (0.02, -0.14), (-0.03, -0.12), (-0.04, -0.04), swell=0.7, grain=0.2, joins=0)
        b.part(yellow, (0.1, 0.055), (0.1, 0.055), (0.155, 0.045), (0.195, 0.005), (0.195, 0.005), (0.15, 0.0), (0.1, -0.01), grain=0, joins=0)
        eye(b, 0.055, 0.04, 0.014, ring="d8883c", crown=(0.0, 0.1))
    anchored(b, mouth=(0.41, 0.865 + up), neck=(0.2, 0.74), back=(-0.06, 0.6), top=(-0.14, 0.57))


@figure("chick, baby chick", tall=0.2, home="farmland", poses="standing walking", group=3)
def chick(b: Body, rng: random.Random) -> None:
    down = b.colour(rng.choice(("ecc450", "e8c860")))
    dark, orange = scaled(down, 0.85), "d8843c"
    b.grain, b.joins = 0.9, 0.07
    step = 0.12 if b.pose == "walking" else 0.05
    with b.far():
        leg(b, orange, (0.08, 0.24), (0.06 + step, 0), 0.05, toe=0.15)
    tail = part_outline((-0.3, 0.52), (-0.46, 0.56), (-0.54, 0.54), (-0.46, 0.42), (-0.3, 0.36))
    b.part(dark, *tufted(tail, step=0.03, out=0.02, flow=(-0.7, 0.2)))
    body = part_outline((0.28, 0.68), (0.38, 0.5), (0.32, 0.3), (0.14, 0.17), (-0.1, 0.15), (-0.32, 0.26), (-0.42, 0.44), (-0.32, 0.58), (-0.12, 0.66), (0.06, 0.76))
    b.part(down, *tufted(body, step=0.03, out=0.018, flow=(-0.5, -0.5)))
    leg(b, orange, (-0.04, 0.2), (-0.04 - step / 2, 0), 0.052, toe=0.15)
    wing = part_outline((0.08, 0.56), (0.1, 0.42), (-0.02, 0.33), (-0.2, 0.36), (-0.34, 0.44), (-0.2, 0.54), (-0.04, 0.58))
    b.part(dark, *tufted(wing, step=0.03, out=0.016, flow=(-0.8, 0.0)), joins=0.02)
    head = part_outline((0.0, 0.74), (0.0, 0.9), (0.1, 1.01), (0.24, 1.03), (0.37, 0.96), (0.43, 0.83), (0.38, 0.7), (0.24, 0.62), (0.08, 0.64))
    b.part(down, *tufted(head, step=0.03, out=0.014, flow=(-0.5, -0.3)))
    b.part(orange, (0.41, 0.87), (0.41, 0.87), (0.48, 0.85), (0.53, 0.81), (0.53, 0.81), (0.48, 0.78), (0.41, 0.77), grain=0, joins=0)
    b.stripe(scaled(orange, 0.6), (0.4, 0.815, 0.007), (0.46, 0.815, 0.007), (0.52, 0.808, 0.005))
    eye(b, 0.3, 0.87, 0.034, crown=(0.2, 1.03))
    anchored(b, mouth=(0.52, 0.8), neck=(0.18, 0.66), back=(-0.14, 0.69), top=(0.18, 1.02))


@figure("ostrich", tall=1.35, home="savanna", poses="standing running")
def ostrich(b: Body, rng: random.Random) -> None:
    _ostrich(b, b.colour("2b292c"), b.colour("e8e0d4", 1), "c09a88", "a88672")


@figure("emu", tall=1.15, home="savanna", poses="standing running")
def emu(b: Body, rng: random.Random) -> None:
    brown = b.colour("6a5846")
    _ostrich(b, brown, b.colour(brown, 1), "5c5a60", "6e6258")


def _ostrich(b: Body, black: str, white: str, skin: str, shin: str) -> None:
    """A large bird that runs, with its plumes of another colour."""
    b.grain, b.joins = 0.7, 0.05
    runs = b.pose == "running"

    def limb(hip: Point, knee: Point, ankle: Point, foot: Point) -> None:
        b.limb(skin, (*hip, 0.26), ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2, 0.15), (*knee, 0.055), grain=0.1)
        b.limb(shin, (*knee, 0.055), (*ankle, 0.042), (foot[0], foot[1] + 0.03, 0.04), grain=0.1)
        b.limb(shin, (foot[0] - 0.01, foot[1] + 0.025, 0.045), (foot[0] + 0.05, foot[1] + 0.02, 0.042), (foot[0] + 0.1, foot[1] + 0.012, 0.022), grain=0.1)

    with b.far():
        if runs:
            limb((0.06, 0.52), (0.26, 0.36), (0.3, 0.24), (0.4, 0.1))
        else:
            limb((0.04, 0.5), (0.02, 0.29), (0.055, 0.16), (0.08, 0))
    for k in range(4):
        b.limb(white, (-0.26, 0.62, 0.1), (-0.4, 0.62 - 0.05 * k, 0.12), (-0.46 + 0.03 * k, 0.54 - 0.05 * k, 0.07), swell=0.6)
    lean = 0.06 if runs else 0.0
    b.limb(skin, (0.12, 0.64, 0.16), (0.24, 0.66, 0.1), (0.3 + lean * 0.5, 0.76, 0.065), (0.28 + lean, 0.92, 0.052), (0.29 + lean, 1.06, 0.05), (0.34 + lean, 1.13, 0.055), grain=0.2)
    b.part(black, (0.26, 0.66), (0.2, 0.76), (0.02, 0.81), (-0.18, 0.78), (-0.34, 0.68), (-0.36, 0.56), (-0.24, 0.47), (-0.02, 0.43), (0.16, 0.48), (0.26, 0.56), grain=1)
    if runs:
        limb((-0.06, 0.52), (-0.16, 0.34), (-0.3, 0.22), (-0.2, 0.0))
    else:
        limb((-0.05, 0.5), (-0.08, 0.28), (-0.055, 0.15), (-0.03, 0))
    b.part(black, (0.2, 0.72), (0.04, 0.76), (-0.16, 0.72), (-0.32, 0.6), (-0.36, 0.5), (-0.26, 0.48), (-0.14, 0.46), (0.0, 0.47), (0.14, 0.54), grain=1, joins=0.03)
    for k in range(4):
        b.limb(white, (-0.12 - 0.04 * k, 0.5 + 0.01 * k, 0.06), (-0.22 - 0.04 * k, 0.46 + 0.02 * k, 0.085), (-0.3 - 0.04 * k, 0.45 + 0.03 * k, 0.05), swell=0.6)
    b.part(skin, (0.3 + lean, 1.15), (0.35 + lean, 1.185), (0.41 + lean, 1.175), (0.44 + lean, 1.145), (0.41 + lean, 1.115), (0.34 + lean, 1.1), grain=0.3)
    b.mark(scaled(black, 1.5), (0.28 + lean, 1.17), (0.36 + lean, 1.165), (0.42 + lean, 1.18), (0.35 + lean, 1.25))
    b.part("b08a6c", (0.425 + lean, 1.165), (0.425 + lean, 1.165), (0.48 + lean, 1.15), (0.515 + lean, 1.13), (0.48 + lean, 1.118), (0.42 + lean, 1.118), grain=0, joins=0)
    b.ball("14100e", 0.395 + lean, 1.152, 0.0145, shiny=1, joins=0, grain=0)
    anchored(b, crown=(0.365 + lean, 1.183), eye=(0.395 + lean, 1.152), mouth=(0.505 + lean, 1.13), neck=(0.28 + lean, 0.92), back=(-0.06, 0.83), top=(-0.12, 0.8))


@figure("peacock, peafowl", tall=0.8, home="meadow", poses="standing")
def peacock(b: Body, rng: random.Random) -> None:
    blue, green = b.colour("28549c"), b.colour("3c6c44", 1)
    bronze, gold, ring, dark = "7c6a34", "8a9444", "2f8c94", "20285c"
    if len(b.coat) == 1 and min(int(blue[k : k + 2], 16) for k in (0, 2, 4)) > 200:  # a white one is so all over
        green, gold, bronze, ring, dark = (scaled(blue, f) for f in (0.94, 0.9, 0.84, 0.94, 0.76))
    b.grain, b.joins = 0.5, 0.0
    middle = 0.26

    def at(turn: float, r: float) -> Point:
        a = math.radians(turn)
        return r * math.cos(a) * 1.04, middle + r * math.sin(a)

    count = 27
    points: list[Point] = []
    for k in range(count):
        turn = -4 + 188 * k / (count - 1)
        points += [at(turn - 3.4, 0.83), at(turn, 0.87)]
    b.part(green, *points, at(187.4, 0.83), at(206, 0.2), at(206, 0.2), at(-26, 0.2), at(-26, 0.2), at(-7.4, 0.83), swell=0.1)
    for k in range(count):
        turn = -4 + 188 * k / (count - 1)
        b.stripe(scaled(green, 0.62) if k % 2 else gold, (*at(turn + 3.8, 0.1), 0.004), (*at(turn + 3.8, 0.5), 0.009), (*at(turn + 3.8, 0.86), 0.007))
    for r, n, size, off in ((0.77, 14, 1.0, 0.0), (0.61, 12, 0.86, 0.5), (0.45, 9, 0.72, 0.0)):
        for k in range(n):
            turn = -2 + 184 * (k + off * 0.5) / (n - 1 + off)
            x, y = at(turn, r)
            b.spot(bronze, x, y, 0.056 * size, 0.042 * size, tilt=turn)
            b.spot(ring, x, y, 0.036 * size, 0.028 * size, tilt=turn)
            x, y = at(turn, r - 0.006)
            b.spot(dark, x, y, 0.02 * size, 0.019 * size, tilt=turn)
    inner = [at(-20 + 220 * k / 14, 0.34 + 0.025 * (k % 2)) for k in range(15)]
    b.part(scaled(gold, 0.85), *inner, (-0.1, 0.1), (0.1, 0.1), swell=0.25)
    for k in range(40):
        x, y = at(-10 + 200 * ((k * 0.618) % 1), 0.12 + 0.2 * ((k * 0.37) % 1))
        b.spot(scaled(green, 0.75), x, y, 0.017, 0.012)
    for x in (-0.07, 0.07):
        leg(b, "8a7a68", (x * 0.8, 0.2), (x, 0), 0.026, toe=0.09)
    b.part(blue, (0.05, 0.66), (0.11, 0.52), (0.17, 0.4), (0.17, 0.27), (0.1, 0.16), (0.0, 0.13), (-0.1, 0.16), (-0.17, 0.27), (-0.17, 0.4), (-0.11, 0.52), (-0.05, 0.66))
    b.joins = 0.05
    b.limb(blue, (0.0, 0.42, 0.22), (0.0, 0.6, 0.125), (0.01, 0.74, 0.09), (0.03, 0.82, 0.09), shiny=0.15)
    for k in range(5):
        b.line(scaled(blue, 0.7), 0.006, (0.03, 0.87), (-0.02 + 0.03 * k, 0.97))
        b.ball(ring, -0.02 + 0.03 * k, 0.98, 0.014, joins=0)
    b.part(blue, (-0.03, 0.82), (-0.01, 0.88), (0.05, 0.9), (0.1, 0.87), (0.11, 0.83), (0.07, 0.79), (0.0, 0.78))
    b.stripe("ece6da", (0.035, 0.868, 0.012), (0.065, 0.872, 0.014), (0.1, 0.86, 0.01))
    b.stripe("ece6da", (0.03, 0.825, 0.012), (0.055, 0.82, 0.018), (0.08, 0.83, 0.01))
    b.part("a89c88", (0.098, 0.865), (0.098, 0.865), (0.14, 0.85), (0.165, 0.825), (0.165, 0.825), (0.13, 0.828), (0.1, 0.832), grain=0, joins=0)
    b.ball("120f0e", 0.066, 0.848, 0.0115, shiny=1, joins=0, grain=0)
    anchored(b, crown=(0.04, 0.898), eye=(0.066, 0.848), mouth=(0.163, 0.827), neck=(0.005, 0.68), back=(-0.09, 0.5), top=(0.04, 0.895))


@figure("pelican", tall=0.6, home="coast", poses="standing swimming@water flying@air")
def pelican(b: Body, rng: random.Random) -> None:
    white, black = b.colour("f0e8dc"), b.colour("2e2c30", 1)
    pouch, bill, feet = "e0a048", "d8a878", "d88a50"
    b.grain, b.joins = 0.3, 0.06
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, BROAD, view, False, white, black, at=(-0.06, 0.38), span=0.95, lift=lift, tips=lift * 0.6)
        fan(b, white, (-0.32, 0.38), 0.12, 182, 26, 0.06)
        b.part(white, (0.14, 0.46), (-0.02, 0.49), (-0.22, 0.46), (-0.38, 0.4), (-0.38, 0.36), (-0.2, 0.29), (0.02, 0.28), (0.14, 0.34))
        wing(b, BROAD, view, True, white, black, at=(-0.08, 0.41), span=0.95, lift=lift, tips=lift * 0.6)
        b.limb(white, (0.02, 0.4, 0.16), (0.14, 0.4, 0.13), (0.2, 0.46, 0.1), (0.24, 0.5, 0.09))
        with b.placed(0.27, 0.5, scale=0.8):
            _pelican_head(b, white, pouch, bill, tilt=-4)
        anchored(b, mouth=(0.72, 0.445), neck=(0.17, 0.42), back=(-0.04, 0.51), top=(-0.14, 0.48))
        return
    stands = b.pose == "standing"
    with b.placed(0, 0.14 if stands else -0.12, scale=0.92 if stands else 1.0):
        if stands:
            with b.placed(0, -0.15, scale=1.087):
                _on_legs(b, feet, 0.16, -0.04, b.pose)
        b.limb(white, (-0.4, 0.26, 0.14), (-0.54, 0.26, 0.11), (-0.62, 0.25, 0.05), swell=0.6)
        b.part(white, (0.34, 0.3), (0.3, 0.44), (0.14, 0.52), (-0.12, 0.5), (-0.38, 0.38), (-0.54, 0.28), (-0.42, 0.12), (-0.2, 0.04), (0.06, 0.02), (0.26, 0.12))
        folded(b, white, scaled(white, 0.9), (0.14, 0.48), (0.18, 0.34), (0.02, 0.2), (-0.24, 0.18), (-0.64, 0.3), (-0.64, 0.3), (-0.4, 0.44), (-0.12, 0.54), lines=3)
        b.mark(black, (-0.3, 0.29), (-0.4, 0.1), (-0.8, 0.1), (-0.8, 0.36), (-0.5, 0.33))
        b.limb(white, (0.12, 0.36, 0.28), (0.28, 0.44, 0.18), (0.33, 0.56, 0.12), (0.24, 0.7, 0.1), (0.19, 0.84, 0.095), (0.25, 0.95, 0.1))
        with b.placed(0.29, 0.96):
            _pelican_head(b, white, pouch, bill, tilt=-26)
        anchored(b, mouth=(0.78, 0.69), neck=(0.24, 0.7), back=(0.0, 0.55), top=(-0.1, 0.53))


def _pelican_head(b: Body, white: str, pouch: str, bill: str, *, tilt: float) -> None:
    """The head of a pelican about (0, 0)."""
    with b.placed(0, 0, tilt=tilt):
        b.part(pouch, (0.06, -0.02), (0.56, -0.025), (0.56, -0.025), (0.42, -0.07), (0.26, -0.13), (0.12, -0.14), (0.03, -0.1), grain=0.1)
        b.limb(bill, (0.05, 0.01, 0.055), (0.3, 0.0, 0.04), (0.52, -0.012, 0.032), (0.575, -0.03, 0.03), grain=0, joins=0)
        b.stripe("c8603c", (0.48, -0.01, 0.01), (0.54, -0.014, 0.016), (0.59, -0.04, 0.02))
    b.limb(white, (-0.1, 0.03, 0.03), (-0.14, 0.0, 0.03), (-0.16, -0.06, 0.01), joins=0.02)
    b.ball(white, 0.0, 0.0, 0.085, 0.066, tilt=tilt)
    b.part("e8c8a0", (0.0, 0.03), (0.05, 0.03), (0.085, 0.0), (0.06, -0.03), (0.01, -0.015), grain=0, swell=0.4, joins=0)
    b.ball("14100e", 0.032, 0.012, 0.0125, shiny=1, joins=0, grain=0)
    anchored(b, crown=(-0.02, 0.064), eye=(0.032, 0.012))
