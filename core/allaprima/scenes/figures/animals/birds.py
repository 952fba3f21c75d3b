"""Birds of prey, of the sea, and others that fly."""
# fmt: off

from __future__ import annotations

import random

from allaprima.scenes.figures.animals.bird_rig import (
    BROAD,
    POINTED,
    ROUNDED,
    View,
    eye,
    fan,
    flight,
    folded,
    leg,
    wing,
)
from allaprima.scenes.figures.animals.fur import anchored
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure("eagle, bald eagle", tall=0.8, home="mountains", poses="flying@air standing")
def eagle(b: Body, rng: random.Random) -> None:
    brown, yellow = b.colour("5a4232"), "e8b038"
    _raptor(b, rng, brown, brown, b.colour("f2ece2", 1), yellow, yellow)


@figure("hawk, falcon, golden eagle, buzzard, kestrel, osprey, red kite, peregrine falcon", tall=0.7, home="mountains", poses="flying@air standing")
def hawk(b: Body, rng: random.Random) -> None:
    brown = b.colour("7a5c42")
    chest = b.colour("dccdb4", 1)
    _raptor(b, rng, brown, chest, scaled(brown, 1.1), "4a4a50", "d8ac40")


def _raptor(b: Body, rng: random.Random, brown: str, chest: str, white: str, bill: str, yellow: str) -> None:
    """A bird of prey, brown with a chest and a head of other colours."""
    bald = bill == yellow
    dark = scaled(brown, 0.72)
    b.grain, b.joins = 0.5, 0.06
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, BROAD, view, False, brown, dark, at=(0.08, 0.36), span=1.0, lift=lift, tips=lift * 0.6)
        with b.placed(0, -0.12):
            fan(b, white if bald else scaled(brown, 1.1), (-0.24, 0.44), 0.24, 184, 40, 0.075)
            b.part(brown, (0.22, 0.56), (0.08, 0.585), (-0.1, 0.55), (-0.3, 0.47), (-0.32, 0.42), (-0.12, 0.38), (0.1, 0.38), (0.24, 0.43))
            b.mark(chest, (0.3, 0.46), (0.0, 0.46), (-0.2, 0.45), (-0.26, 0.36), (0.0, 0.3), (0.3, 0.36))
            b.limb(yellow, (-0.12, 0.41, 0.04), (-0.19, 0.395, 0.035), (-0.25, 0.4, 0.02), grain=0)
        wing(b, BROAD, view, True, brown if bald else scaled(chest, 0.88), dark if bald else scaled(chest, 0.66), at=(0.06, 0.4), span=1.0, lift=lift, tips=lift * 0.6)
        with b.placed(0, -0.12):
            b.part(white, (0.16, 0.57), (0.27, 0.585), (0.35, 0.555), (0.36, 0.5), (0.29, 0.455), (0.16, 0.42))
            b.part(bill, (0.34, 0.545), (0.34, 0.545), (0.4, 0.54), (0.435, 0.505), (0.43, 0.47), (0.43, 0.47), (0.4, 0.495), (0.345, 0.49), grain=0, joins=0)
            eye(b, 0.305, 0.535, 0.013, crown=(0.265, 0.585))
        anchored(b, mouth=(0.425, 0.37), neck=(0.17, 0.385), back=(0.02, 0.48), top=(-0.05, 0.45), hand=(-0.22, 0.275))
        return
    with b.far():
        leg(b, yellow, (0.08, 0.2), (0.1, 0.0), 0.05, toe=0.13)
    b.limb(white if bald else dark, (-0.16, 0.34, 0.14), (-0.27, 0.16, 0.15), (-0.34, 0.03, 0.13), swell=0.5)
    b.part(brown, (0.06, 0.8), (0.24, 0.72), (0.29, 0.56), (0.22, 0.36), (0.06, 0.24), (-0.12, 0.24), (-0.22, 0.4), (-0.18, 0.6), (-0.08, 0.74))
    if not bald:
        b.mark(chest, (0.4, 0.76), (0.16, 0.7), (0.06, 0.5), (0.0, 0.3), (-0.1, 0.1), (0.4, 0.1))
        for k in range(15):
            x, y = 0.13 + 0.045 * (k % 3) + 0.02 * (k // 3 % 2), 0.62 - 0.06 * (k // 3)
            b.stripe(brown, (x, y + 0.02, 0.008), (x, y, 0.015), (x - 0.004, y - 0.018, 0.005))
    b.limb(brown if bald else chest, (0.04, 0.4, 0.2), (0.06, 0.26, 0.15), (0.02, 0.13, 0.09))
    leg(b, yellow, (0.02, 0.14), (0.02, 0.0), 0.05, toe=0.13)
    folded(b, brown, dark, (0.06, 0.76), (0.15, 0.64), (0.1, 0.44), (-0.1, 0.28), (-0.36, 0.06), (-0.36, 0.06), (-0.26, 0.36), (-0.18, 0.6), (-0.08, 0.74),
           edge=((0.1, 0.42), (-0.06, 0.5), (-0.2, 0.46), (-0.4, 0.3), (-0.5, 0.0), (0, 0.1)), lines=5)
    b.part(white, (-0.09, 0.7), (-0.06, 0.86), (0.0, 0.97), (0.1, 1.01), (0.2, 0.98), (0.25, 0.9), (0.24, 0.82), (0.27, 0.68), (0.2, 0.66), (0.14, 0.7), (0.06, 0.65), (0.0, 0.71))
    b.part(bill, (0.225, 0.955), (0.225, 0.955), (0.31, 0.945), (0.365, 0.9), (0.365, 0.83), (0.365, 0.83), (0.325, 0.865), (0.23, 0.865), grain=0, joins=0)
    b.stripe(scaled(bill, 0.6), (0.2, 0.885, 0.008), (0.27, 0.885, 0.008), (0.33, 0.875, 0.008))
    if not bald:
        b.mark(yellow, (0.2, 1.0), (0.26, 0.96), (0.265, 0.9), (0.25, 0.84), (0.2, 0.84))
    b.spot(scaled(bill, 0.5), 0.25 if not bald else 0.27, 0.925, 0.012, 0.007)
    b.limb(scaled(white, 0.8), (0.14, 0.955, 0.012), (0.19, 0.95, 0.02), (0.225, 0.935, 0.012))
    eye(b, 0.175, 0.93, 0.017, ring="e8c860", crown=(0.08, 1.005))
    anchored(b, mouth=(0.35, 0.86), neck=(0.1, 0.74), back=(-0.1, 0.76), top=(0.1, 1.0))


@figure("seagull, gull, tern, albatross", tall=0.42, home="coast", poses="flying@air standing", group=4)
def seagull(b: Body, rng: random.Random) -> None:
    white, grey, black, yellow = b.colour("f2ece2"), b.colour("a9adb2", 1), "2a282c", "e8a832"
    pink = "d8a48c"
    b.grain, b.joins = 0.15, 0.06
    if b.pose == "flying":
        view, lift = flight(rng, (0, 1))
        under = white if b.coat else "ccd0d2"
        wing(b, POINTED, view, False, grey, grey, black, at=(0.05, 0.42), span=1.08, lift=lift + 4, tips=lift - 22, feathers=7)
        with b.placed(0, -0.06):
            fan(b, white, (-0.22, 0.46), 0.17, 182, 22, 0.06)
            b.part(white, (0.28, 0.535), (0.14, 0.56), (-0.08, 0.53), (-0.28, 0.475), (-0.28, 0.445), (-0.1, 0.41), (0.1, 0.4), (0.24, 0.44), (0.31, 0.49))
        wing(b, POINTED, view, True, under, under, black, at=(0.03, 0.44), span=1.08, lift=lift + 4, tips=lift - 22, feathers=7)
        with b.placed(0, -0.06):
            b.part(white, (0.14, 0.55), (0.25, 0.575), (0.33, 0.555), (0.35, 0.51), (0.3, 0.47), (0.16, 0.43))
            b.part(yellow, (0.335, 0.535), (0.335, 0.535), (0.39, 0.525), (0.425, 0.495), (0.425, 0.495), (0.39, 0.492), (0.335, 0.495), grain=0, joins=0)
            eye(b, 0.3, 0.535, 0.011, crown=(0.253, 0.577))
        anchored(b, mouth=(0.41, 0.435), neck=(0.2, 0.44), back=(0.04, 0.51), top=(-0.05, 0.48))
        return
    with b.far():
        leg(b, pink, (0.06, 0.3), (0.08, 0), 0.035, toe=0.12, webbed=True)
    b.limb(white, (-0.28, 0.42, 0.1), (-0.42, 0.36, 0.08), (-0.5, 0.33, 0.05), swell=0.5)
    b.part(white, (0.2, 0.72), (0.34, 0.6), (0.33, 0.46), (0.2, 0.32), (0.0, 0.26), (-0.2, 0.3), (-0.38, 0.4), (-0.2, 0.56), (0.04, 0.68))
    leg(b, pink, (-0.01, 0.3), (0.0, 0), 0.035, toe=0.12, webbed=True)
    folded(b, grey, grey, (0.16, 0.62), (0.2, 0.52), (0.06, 0.4), (-0.2, 0.37), (-0.66, 0.36), (-0.66, 0.36), (-0.36, 0.5), (-0.14, 0.62), (0.04, 0.66), lines=4)
    b.mark(black, (-0.34, 0.52), (-0.38, 0.3), (-0.8, 0.3), (-0.8, 0.52))
    b.part(white, (0.06, 0.66), (0.14, 0.8), (0.18, 0.91), (0.28, 0.96), (0.38, 0.91), (0.4, 0.82), (0.36, 0.72), (0.36, 0.56), (0.24, 0.5), (0.14, 0.56))
    b.part(yellow, (0.385, 0.885), (0.385, 0.885), (0.47, 0.875), (0.535, 0.84), (0.535, 0.8), (0.535, 0.8), (0.48, 0.81), (0.385, 0.815), grain=0, joins=0)
    b.spot("c8442c", 0.5, 0.815, 0.016, 0.011)
    eye(b, 0.315, 0.878, 0.017, ring="e8d8a0", crown=(0.26, 0.957))
    anchored(b, mouth=(0.525, 0.815), neck=(0.26, 0.68), back=(-0.02, 0.67), top=(-0.1, 0.63))


def _post(b: Body, high: float, wide: float = 0.2) -> None:
    """A broken trunk to sit on."""
    bark = "6e5a48"
    b.part(bark, (-wide * 0.72, 0), (-wide * 0.72, 0), (-wide * 0.5, high * 0.4), (-wide * 0.48, high - 0.02), (-wide * 0.48, high - 0.02), (wide * 0.48, high), (wide * 0.48, high), (wide * 0.5, high * 0.4), (wide * 0.76, 0), (wide * 0.76, 0), grain=1, joins=0)
    for k in range(5):
        x = (k - 2) * wide * 0.2
        b.stripe("4e3e32", (x * 1.3, 0.0, 0.012), (x * 0.95 + 0.01, high * 0.5, 0.007), (x, high * 0.92, 0.01))
    b.ball("b49a78", 0, high - 0.01, wide * 0.48, 0.028, swell=0.2, grain=0, joins=0)


@figure("owl, barn owl, snowy owl, tawny owl, eagle owl, owlet", tall=0.62, home="forest path", poses="standing flying@air")
def owl(b: Body, rng: random.Random) -> None:
    brown, face = b.colour(rng.choice(("8a6e50", "7c6a58", "96744c"))), b.colour("d8c4a4", 1)
    dark, pale = scaled(brown, 0.58), face
    b.grain, b.joins = 0.6, 0.05
    if b.pose == "flying":
        view, lift = flight(rng, (0, 1))
        wing(b, ROUNDED, view, False, brown, scaled(brown, 0.85), at=(0.06, 0.38), span=0.9, lift=lift, tips=lift * 0.7)
        with b.placed(0, -0.12):
            fan(b, scaled(brown, 0.9), (-0.24, 0.46), 0.18, 184, 40, 0.075)
            b.part(pale, (0.2, 0.6), (0.05, 0.62), (-0.15, 0.57), (-0.32, 0.49), (-0.32, 0.44), (-0.12, 0.38), (0.1, 0.38), (0.24, 0.44))
            b.mark(brown, (0.3, 0.7), (0.3, 0.54), (0.0, 0.52), (-0.4, 0.45), (-0.5, 0.7))
        wing(b, ROUNDED, view, True, pale, scaled(pale, 0.85), at=(0.04, 0.42), span=0.9, lift=lift, tips=lift * 0.7)
        with b.placed(0, -0.12):
            b.part(brown, (0.12, 0.6), (0.2, 0.68), (0.3, 0.67), (0.37, 0.58), (0.35, 0.47), (0.24, 0.41), (0.13, 0.46))
            _owl_face(b, pale, 0.285, 0.545, 0.78)
        anchored(b, crown=(0.25, 0.555), mouth=(0.285, 0.385), neck=(0.18, 0.4), back=(0.0, 0.51), top=(-0.1, 0.48))
        return
    _post(b, 0.24, 0.34)
    with b.placed(0, 0.22, scale=0.86):
        b.limb(scaled(brown, 0.8), (-0.06, 0.2, 0.16), (-0.1, 0.02, 0.16), (-0.12, -0.1, 0.13), swell=0.4)
        b.part(pale, (0.0, 0.8), (0.18, 0.72), (0.26, 0.54), (0.22, 0.28), (0.08, 0.07), (-0.08, 0.07), (-0.22, 0.26), (-0.27, 0.54), (-0.18, 0.72))
        for k in range(16):
            x = -0.11 + 0.073 * (k % 4) + 0.03 * (k // 4 % 2) + rng.uniform(-0.014, 0.014)
            y = 0.24 + 0.1 * (k // 4) + rng.uniform(-0.025, 0.025)
            b.stripe(dark, (x, y + 0.05, 0.012), (x + 0.004, y, 0.024), (x, y - 0.03, 0.008))
        for x in (-0.09, 0.09):
            for dx in (-0.035, 0.0, 0.035):
                b.limb("b8a078", (x + dx * 0.4, 0.09, 0.045), (x + dx, 0.05, 0.038), (x + dx * 1.2, 0.015, 0.02), grain=0)
        for side in (-1, 1):
            b.part(brown, (0.2 * side, 0.72), (0.13 * side, 0.62), (0.17 * side, 0.36), (0.15 * side, 0.1), (0.12 * side, -0.02), (0.12 * side, -0.02), (0.24 * side, 0.14), (0.3 * side, 0.38), (0.29 * side, 0.6), swell=0.6, joins=0)
            for y in (0.22, 0.34, 0.46):
                b.stripe(dark, (0.14 * side, y, 0.014), (0.21 * side, y - 0.02, 0.022), (0.3 * side, y, 0.014))
            for x, y in ((0.2, 0.6), (0.25, 0.55), (0.19, 0.53)):
                b.spot(pale, x * side, y, 0.014, 0.018)
        b.part(brown, (-0.24, 0.84), (-0.22, 0.96), (-0.12, 1.03), (0.0, 1.04), (0.12, 1.03), (0.22, 0.96), (0.24, 0.84), (0.2, 0.72), (0.1, 0.66), (-0.1, 0.66), (-0.2, 0.72))
        for k in range(7):
            b.spot(dark, -0.09 + 0.03 * k, 1.0 + 0.012 * (k % 2), 0.008, 0.016)
        _owl_face(b, pale, 0.02, 0.84, 1.35)
    anchored(b, crown=(0.0, 1.11), mouth=(0.017, 0.865), neck=(0.0, 0.8), back=(-0.1, 0.84), top=(0.0, 1.11))


def _owl_face(b: Body, pale: str, x: float, y: float, size: float) -> None:
    """The disc of an owl's face with eyes and beak."""
    with b.placed(x, y, scale=size):
        dark = scaled(pale, 0.5)
        b.part(dark, (0, 0.085), (0.07, 0.11), (0.13, 0.07), (0.14, -0.01), (0.1, -0.09), (0, -0.125), (-0.1, -0.09), (-0.14, -0.01), (-0.13, 0.07), (-0.07, 0.11), swell=0.25, grain=0.3)
        for side in (-1, 1):
            b.ball(pale, 0.058 * side, 0.0, 0.066, 0.085, tilt=-16 * side, swell=0.3, grain=0.4, joins=0)
            b.ball("2a2018", 0.056 * side, 0.012, 0.034, swell=0.3, grain=0, joins=0)
            b.ball("d8962c", 0.056 * side, 0.012, 0.029, swell=0.5, grain=0, joins=0, shiny=0.6)
            b.ball("14100e", 0.056 * side, 0.012, 0.0165, grain=0, joins=0, shiny=1)
        b.limb(pale, (-0.075, 0.066, 0.012), (-0.035, 0.05, 0.02), (0.0, 0.0, 0.02), swell=0.4, joins=0, grain=0.2)
        b.limb(pale, (0.075, 0.066, 0.012), (0.035, 0.05, 0.02), (0.0, 0.0, 0.02), swell=0.4, joins=0, grain=0.2)
        b.anchor("eye", -0.033, 0.012)  # glasses come to lie before both eyes
        b.part("3e3830", (-0.014, 0.0), (0.014, 0.0), (0.02, -0.035), (0.0, -0.075), (0.0, -0.075), (-0.02, -0.035), grain=0, joins=0)


@figure("parrot, macaw, scarlet macaw, parakeet, budgie, budgerigar, cockatoo, lovebird", tall=0.5, home="forest path", poses="standing flying@air")
def parrot(b: Body, rng: random.Random) -> None:
    red, blue, yellow = b.colour("c2342c"), b.colour("2c5c9c", 1), "e4b23c"
    b.grain, b.joins = 0.3, 0.05
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, POINTED, view, False, yellow, blue, at=(0.1, 0.4), span=0.75, lift=lift, tips=lift * 0.7)
        for dy, code, long in ((0.02, blue, 0.62), (-0.02, blue, 0.56), (0.0, red, 0.74)):
            b.limb(code, (-0.12, 0.38, 0.07), (-0.4, 0.36 + dy * 2, 0.055), (-0.12 - long, 0.34 + dy * 2.5, 0.016), swell=0.5, joins=0)
        b.part(red, (0.26, 0.45), (0.12, 0.48), (-0.1, 0.44), (-0.26, 0.385), (-0.26, 0.36), (-0.08, 0.31), (0.12, 0.3), (0.27, 0.36))
        wing(b, POINTED, view, True, red, blue, at=(0.08, 0.41), span=0.75, lift=lift, tips=lift * 0.7)
        with b.placed(0.29, 0.4, scale=0.62):
            _macaw_head(b, red, flies=True)
        anchored(b, mouth=(0.435, 0.335), neck=(0.2, 0.4), back=(0.05, 0.49), top=(-0.05, 0.45))
        return
    _post(b, 0.42, 0.22)
    b.grain = 0.3
    for dx, code, long in ((0.03, blue, 0.1), (-0.02, red, 0.0)):
        b.limb(code, (-0.12, 0.46, 0.1), (-0.22 + dx, 0.26, 0.08), (-0.34 + dx, 0.02 + long, 0.02), swell=0.5, joins=0)
    b.part(red, (0.08, 0.92), (0.2, 0.84), (0.24, 0.7), (0.18, 0.52), (0.06, 0.42), (-0.08, 0.4), (-0.16, 0.48), (-0.18, 0.64), (-0.12, 0.82))
    for x in (0.02, 0.1):
        b.limb("4a4644", (x, 0.46, 0.05), (x + 0.03, 0.425, 0.045), (x + 0.035, 0.385, 0.03), grain=0)
    folded(b, red, blue, (-0.02, 0.84), (0.08, 0.72), (0.05, 0.55), (-0.08, 0.38), (-0.28, 0.18), (-0.28, 0.18), (-0.24, 0.4), (-0.2, 0.62), (-0.13, 0.8), lines=0)
    b.mark(yellow, (0.14, 0.64), (0.0, 0.68), (-0.3, 0.62), (-0.3, 0.4), (0.14, 0.46))
    b.mark(blue, (0.14, 0.54), (-0.02, 0.57), (-0.16, 0.53), (-0.3, 0.48), (-0.4, 0.1), (0.1, 0.1))
    for k in range(4):
        b.stripe(scaled(blue, 0.68), (0.02 - 0.05 * k, 0.5, 0.005), (-0.08 - 0.04 * k, 0.38, 0.007), (-0.2 - 0.02 * k, 0.24, 0.006))
    with b.placed(0.1, 0.92):
        _macaw_head(b, red)
    anchored(b, mouth=(0.335, 0.8), neck=(0.09, 0.79), back=(-0.1, 0.82), top=(0.1, 1.03))


def _macaw_head(b: Body, red: str, *, flies: bool = False) -> None:
    """The head of a macaw about (0, 0)."""
    if flies:
        b.part(red, (-0.3, -0.1), (-0.18, 0.08), (-0.06, 0.12), (0.06, 0.12), (0.14, 0.06), (0.15, -0.04), (0.1, -0.12), (-0.05, -0.18), (-0.25, -0.2))
    else:
        b.part(red, (-0.2, -0.14), (-0.15, 0.04), (-0.06, 0.12), (0.06, 0.12), (0.14, 0.06), (0.15, -0.04), (0.12, -0.16), (0.06, -0.26), (-0.1, -0.28))
    b.mark("efe6da", (0.05, 0.06), (0.2, 0.06), (0.2, -0.14), (0.06, -0.1), (0.0, -0.03))
    b.part("2e2a2a", (0.12, -0.05), (0.16, -0.06), (0.18, -0.12), (0.13, -0.15), (0.09, -0.12), grain=0, joins=0)
    b.part("e6dcc8", (0.11, 0.06), (0.11, 0.06), (0.2, 0.06), (0.26, -0.02), (0.24, -0.14), (0.24, -0.14), (0.2, -0.07), (0.12, -0.06), grain=0, joins=0)
    b.mark("2e2a2a", (0.26, -0.06), (0.21, -0.08), (0.2, -0.2), (0.3, -0.2))
    eye(b, 0.065, 0.025, 0.016, ring="e8dca0", crown=(-0.02, 0.12))


@figure("crow, raven, jackdaw, blackbird", tall=0.4, home="farmland", poses="standing flying@air")
def crow(b: Body, rng: random.Random) -> None:
    _crow(b, rng, b.colour("2a2a32"), "")


@figure("magpie", tall=0.4, home="farmland", poses="standing flying@air")
def magpie(b: Body, rng: random.Random) -> None:
    _crow(b, rng, b.colour("28303e"), b.colour("ece6da", 1))


def _crow(b: Body, rng: random.Random, black: str, white: str) -> None:
    """A crow, or a magpie with its belly and shoulders white."""
    dark, bill = scaled(black, 0.8), "1e1e22"
    b.grain, b.joins, b.shiny = 0.3, 0.06, 0.25
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, BROAD, view, False, black, white or dark, at=(0.06, 0.38), span=0.88, lift=lift, tips=lift * 0.6)
        fan(b, dark, (-0.22, 0.36), 0.26, 183, 28, 0.07)
        with b.placed(0, -0.1):
            b.part(black, (0.28, 0.55), (0.12, 0.57), (-0.1, 0.54), (-0.28, 0.475), (-0.28, 0.445), (-0.1, 0.4), (0.1, 0.39), (0.26, 0.43))
            if white:
                b.mark(white, (0.16, 0.47), (-0.04, 0.47), (-0.2, 0.44), (-0.1, 0.3), (0.16, 0.3))
        wing(b, BROAD, view, True, black, white or dark, at=(0.05, 0.41), span=0.88, lift=lift, tips=lift * 0.6)
        with b.placed(0, -0.1):
            b.part(black, (0.14, 0.56), (0.26, 0.585), (0.34, 0.555), (0.35, 0.5), (0.29, 0.455), (0.16, 0.43))
            b.part(bill, (0.33, 0.55), (0.33, 0.55), (0.4, 0.545), (0.47, 0.5), (0.47, 0.5), (0.4, 0.492), (0.33, 0.485), joins=0)
            eye(b, 0.3, 0.535, 0.011, crown=(0.253, 0.577))
        anchored(b, mouth=(0.455, 0.405), neck=(0.22, 0.41), back=(0.04, 0.49), top=(-0.05, 0.45))
        return
    with b.far():
        leg(b, bill, (0.06, 0.3), (0.1, 0), 0.035, toe=0.12)
    b.limb(dark, (-0.26, 0.4, 0.13), (-0.48, 0.26, 0.12), (-0.68, 0.17, 0.09), swell=0.5)
    b.part(black, (0.2, 0.82), (0.34, 0.66), (0.32, 0.48), (0.18, 0.32), (-0.02, 0.26), (-0.22, 0.3), (-0.4, 0.38), (-0.22, 0.56), (0.04, 0.74))
    if white:
        b.mark(white, (0.5, 0.5), (0.3, 0.52), (0.16, 0.44), (-0.1, 0.38), (-0.24, 0.3), (0.0, 0.1), (0.5, 0.3))
    b.limb(black, (-0.02, 0.42, 0.18), (0.0, 0.3, 0.1), (-0.01, 0.22, 0.05))
    leg(b, bill, (-0.01, 0.24), (0.0, 0), 0.035, toe=0.12)
    folded(b, black, dark, (0.16, 0.68), (0.2, 0.54), (0.04, 0.4), (-0.22, 0.3), (-0.62, 0.2), (-0.62, 0.2), (-0.36, 0.44), (-0.14, 0.62), (0.04, 0.7), lines=5,
           edge=((0.1, 0.42), (-0.06, 0.56), (-0.3, 0.55), (-0.7, 0.4), (-0.7, 0.1), (0, 0.2)))
    if white:
        b.mark(white, (0.16, 0.62), (0.14, 0.52), (-0.02, 0.5), (-0.2, 0.52), (-0.1, 0.6), (0.06, 0.66))
    b.part(black, (0.06, 0.74), (0.16, 0.92), (0.27, 0.99), (0.38, 0.97), (0.44, 0.88), (0.42, 0.78), (0.36, 0.6), (0.24, 0.52), (0.12, 0.6))
    b.part(bill, (0.425, 0.945), (0.425, 0.945), (0.52, 0.935), (0.6, 0.88), (0.62, 0.835), (0.62, 0.835), (0.53, 0.84), (0.42, 0.83), joins=0, grain=0)
    b.stripe("0e0e10", (0.4, 0.885, 0.007), (0.5, 0.882, 0.007), (0.61, 0.85, 0.005))
    eye(b, 0.37, 0.915, 0.015, crown=(0.27, 0.985))
    anchored(b, mouth=(0.61, 0.84), neck=(0.25, 0.74), back=(-0.02, 0.73), top=(-0.12, 0.66))


@figure("pigeon, dove, turtle dove", tall=0.34, home="street", poses="standing walking flying@air", group=4)
def pigeon(b: Body, rng: random.Random) -> None:
    grey = b.colour("98a0aa")
    neck, pale, dark, rose = b.colour("56696c"), b.colour("b4bac0"), b.colour("3a3d44"), "b8606a"
    b.grain, b.joins = 0.2, 0.06
    if b.pose == "flying":
        view, lift = flight(rng)
        wing(b, POINTED, view, False, pale, scaled(pale, 0.82), at=(0.04, 0.4), span=0.72, lift=lift, tips=lift * 0.7)
        fan(b, scaled(grey, 0.85), (-0.2, 0.4), 0.22, 183, 46, 0.07)
        with b.placed(0, -0.1):
            b.part(grey, (0.26, 0.55), (0.12, 0.58), (-0.1, 0.55), (-0.26, 0.49), (-0.26, 0.45), (-0.1, 0.38), (0.1, 0.37), (0.24, 0.42))
        wing(b, POINTED, view, True, pale, scaled(pale, 0.82), at=(0.02, 0.43), span=0.72, lift=lift, tips=lift * 0.7)
        with b.placed(0, -0.1):
            b.part(neck, (0.12, 0.56), (0.23, 0.59), (0.31, 0.575), (0.345, 0.53), (0.31, 0.49), (0.22, 0.43), (0.12, 0.44), joins=0.035)
            b.part(dark, (0.335, 0.55), (0.335, 0.55), (0.37, 0.545), (0.4, 0.525), (0.4, 0.525), (0.37, 0.52), (0.335, 0.515), grain=0, joins=0)
            eye(b, 0.29, 0.55, 0.011, crown=(0.245, 0.588))
        anchored(b, mouth=(0.395, 0.427), neck=(0.2, 0.42), back=(0.04, 0.49), top=(-0.05, 0.46))
        return
    step = 0.1 if b.pose == "walking" else 0.04
    with b.far():
        leg(b, rose, (0.06, 0.28), (0.04 + step, 0), 0.036, toe=0.12)
    b.limb(scaled(grey, 0.85), (-0.3, 0.36, 0.14), (-0.54, 0.28, 0.12), (-0.76, 0.22, 0.08), swell=0.5)
    if not b.coat:
        b.mark(dark, (-0.64, 0.4), (-0.62, 0.1), (-0.9, 0.1), (-0.9, 0.4))
    b.part(grey, (0.16, 0.76), (0.34, 0.64), (0.36, 0.46), (0.22, 0.28), (0.0, 0.22), (-0.22, 0.27), (-0.44, 0.35), (-0.22, 0.52), (0.02, 0.68))
    b.limb(grey, (0.0, 0.36, 0.18), (0.0, 0.26, 0.11), (-0.01, 0.2, 0.05))
    leg(b, rose, (-0.01, 0.22), (-0.01 - step / 2, 0), 0.036, toe=0.12)
    folded(b, pale, pale, (0.16, 0.62), (0.2, 0.5), (0.06, 0.37), (-0.2, 0.31), (-0.62, 0.25), (-0.62, 0.25), (-0.36, 0.44), (-0.12, 0.58), (0.04, 0.65), lines=3)
    if not b.coat:
        b.mark(dark, (-0.42, 0.5), (-0.42, 0.2), (-0.7, 0.2), (-0.7, 0.5))
        b.stripe(dark, (-0.3, 0.52, 0.045), (-0.2, 0.42, 0.055), (-0.2, 0.3, 0.04))
        b.stripe(dark, (-0.14, 0.58, 0.04), (-0.04, 0.46, 0.05), (-0.04, 0.34, 0.03))
    b.part(neck, (0.04, 0.66), (0.13, 0.82), (0.17, 0.92), (0.25, 0.985), (0.34, 0.975), (0.4, 0.91), (0.38, 0.82), (0.37, 0.7), (0.36, 0.56), (0.24, 0.5), (0.12, 0.56), shiny=0.2)
    if not b.coat:
        b.mark(grey, (0.1, 0.88), (0.2, 0.84), (0.32, 0.8), (0.5, 0.82), (0.5, 1.1), (0.1, 1.1))
        b.mark("6e5a78", (0.0, 0.66), (0.2, 0.68), (0.4, 0.66), (0.4, 0.54), (0.1, 0.52))
    b.part("3c3a3e", (0.385, 0.93), (0.385, 0.93), (0.45, 0.91), (0.495, 0.87), (0.495, 0.87), (0.44, 0.865), (0.385, 0.865), grain=0, joins=0)
    b.part("d8d2c8", (0.38, 0.935), (0.41, 0.94), (0.425, 0.915), (0.39, 0.905), grain=0, joins=0, swell=0.5)
    eye(b, 0.325, 0.915, 0.017, ring="d8803c", crown=(0.25, 0.982))
    anchored(b, mouth=(0.485, 0.875), neck=(0.24, 0.74), back=(-0.02, 0.68), top=(-0.1, 0.61))


@figure("hummingbird", tall=0.24, home="clearing", poses="flying@air")
def hummingbird(b: Body, rng: random.Random) -> None:
    green = b.colour("3a7a52")
    throat, pale, dark = b.colour("b83450", 1), "dcd8cc", "33343a"
    b.grain, b.joins, b.shiny = 0.3, 0.05, 0.25
    lift = rng.uniform(30, 50)
    view = View(36, -6, 0, 30)
    wing(b, POINTED, view, False, "8a8c88", "74767a", at=(0.04, 0.6), span=0.7, lift=lift, tips=lift, back=8, feathers=8)
    with b.placed(0.02, 0.56, tilt=40, about=(0.02, 0.5)):
        fan(b, dark, (-0.24, 0.46), 0.26, 188, 34, 0.055)
        b.part(green, (0.2, 0.56), (0.06, 0.6), (-0.12, 0.57), (-0.3, 0.49), (-0.32, 0.45), (-0.16, 0.4), (0.04, 0.38), (0.2, 0.42))
        b.mark(pale, (0.3, 0.48), (0.06, 0.47), (-0.16, 0.46), (-0.3, 0.46), (-0.2, 0.3), (0.3, 0.3))
    with b.placed(0.18, 0.71):
        b.part(green, (-0.12, -0.1), (-0.06, 0.06), (0.03, 0.11), (0.11, 0.08), (0.15, 0.02), (0.12, -0.05), (0.08, -0.14), (-0.02, -0.18))
        b.mark(throat, (0.2, 0.0), (0.1, 0.005), (0.02, -0.02), (-0.04, -0.1), (0.0, -0.3), (0.3, -0.2))
        b.limb("26262a", (0.12, 0.025, 0.034), (0.28, 0.03, 0.02), (0.46, 0.025, 0.007), joins=0, grain=0)
        eye(b, 0.07, 0.035, 0.017, crown=(0.015, 0.108))
    wing(b, POINTED, view, True, "9a9c98", "82848a", at=(0.02, 0.62), span=0.74, lift=lift, tips=lift, back=8, feathers=8)
    anchored(b, mouth=(0.63, 0.735), neck=(0.14, 0.63), back=(-0.03, 0.66), top=(-0.03, 0.63))


def _twig(b: Body, y: float) -> None:
    """A forked branch that stands in the ground, to sit on at `y`."""
    bark = "6a5240"
    b.limb(bark, (-0.38, -0.01, 0.12), (-0.31, y * 0.5, 0.085), (-0.16, y - 0.02, 0.075), (0.1, y + 0.01, 0.06), (0.4, y + 0.03, 0.045), (0.62, y + 0.1, 0.022), grain=0.9, joins=0, blunt=True)
    b.limb(bark, (-0.3, y * 0.6, 0.06), (-0.42, y * 0.95, 0.045), (-0.5, y + 0.16, 0.02), grain=0.9, joins=0.04)
    for x, dy, t in ((0.52, 0.1, 50), (0.6, 0.06, -10), (-0.5, 0.19, 100), (0.3, 0.08, 60)):
        b.ball("6c8444", x, y + dy, 0.06, 0.026, tilt=t, swell=0.4, grain=0, joins=0)


def _songbird(b: Body, rng: random.Random, back: str, front: str, belly: str, bill: str, *, long: float = 0.12, big: float = 1.0,
              cheek: str = "", crest: bool = False) -> None:
    """A small bird on a twig: its bill may be `long`, its head `big`, and its cheek and throat of another
    colour, and it may have a crest and a dark face."""
    _twig(b, 0.24)
    dark = scaled(back, 0.7)
    b.grain, b.joins = 0.4, 0.05
    b.limb(dark, (-0.24, 0.42, 0.1), (-0.4, 0.32, 0.09), (-0.58, 0.22, 0.07), swell=0.5)
    b.part(back, (0.12, 0.9), (0.3, 0.74), (0.34, 0.58), (0.26, 0.4), (0.08, 0.29), (-0.12, 0.3), (-0.34, 0.4), (-0.22, 0.6), (-0.06, 0.78))
    b.mark(belly, (0.5, 0.56), (0.24, 0.5), (0.1, 0.46), (-0.06, 0.4), (-0.3, 0.4), (-0.2, 0.2), (0.5, 0.2))
    b.mark(front, (0.16, 0.9), (0.1, 0.72), (0.1, 0.56), (0.18, 0.44), (0.3, 0.38), (0.5, 0.5), (0.5, 0.9))
    for x in (0.0, 0.1):
        b.limb("5a4438", (x, 0.34, 0.03), (x + 0.03, 0.29, 0.024), (x + 0.01, 0.255, 0.026), joins=0)
        b.limb("5a4438", (x - 0.01, 0.27, 0.024), (x + 0.04, 0.265, 0.026), (x + 0.075, 0.235, 0.014), joins=0)
    folded(b, back, dark, (0.08, 0.68), (0.12, 0.54), (0.0, 0.4), (-0.18, 0.34), (-0.48, 0.28), (-0.48, 0.28), (-0.32, 0.46), (-0.16, 0.62), (-0.02, 0.7), lines=4,
           edge=((0.06, 0.4), (-0.04, 0.5), (-0.16, 0.52), (-0.36, 0.5), (-0.6, 0.3), (0, 0.2)))
    with b.placed(0.17, 0.82, scale=big):
        if crest:
            b.part(back, (0.1, 0.1), (0.02, 0.18), (-0.1, 0.27), (-0.16, 0.28), (-0.16, 0.28), (-0.16, 0.16), (-0.14, 0.0), joins=0)
        b.part(back, (-0.2, -0.12), (-0.18, 0.04), (-0.08, 0.145), (0.05, 0.15), (0.14, 0.08), (0.165, -0.02), (0.14, -0.14), (0.02, -0.2), (-0.12, -0.2))
        b.mark(front, (0.3, 0.09), (0.12, 0.08), (0.02, 0.0), (-0.03, -0.1), (-0.1, -0.3), (0.3, -0.3))
        if crest:
            b.mark("2a2224", (0.3, 0.08), (0.12, 0.07), (0.07, 0.0), (0.1, -0.1), (0.3, -0.1))
        if cheek:
            b.mark(front, (0.3, 0.05), (0.02, 0.04), (-0.08, 0.0), (-0.05, -0.05), (0.3, -0.02))
            b.mark(cheek, (0.3, -0.055), (0.08, -0.05), (0.0, -0.1), (0.06, -0.3), (0.3, -0.3))
            b.mark(cheek, (-0.07, 0.005), (-0.12, 0.02), (-0.19, -0.03), (-0.16, -0.08), (-0.09, -0.06))
            b.stripe("22242a", (0.02, 0.045, 0.016), (0.09, 0.04, 0.03), (0.18, 0.015, 0.03))
        b.part(bill, (0.148, 0.04), (0.148, 0.04), (0.16 + long * 0.5, 0.028), (0.16 + long, -0.006), (0.16 + long, -0.006), (0.16 + long * 0.5, -0.018), (0.15, -0.024), grain=0, joins=0)
        eye(b, 0.075, 0.045, 0.024, crown=(-0.03, 0.15))
    anchored(b, mouth=(0.17 + big * (0.15 + long), 0.815), neck=(0.17, 0.7), back=(-0.1, 0.75), top=(0.16, 0.82 + 0.15 * big))


@figure("robin, robin redbreast, songbird", tall=0.28, home="clearing", poses="standing")
def robin(b: Body, rng: random.Random) -> None:
    back = b.colour("7a6850")
    _songbird(b, rng, back, b.colour("d0642e", 1) if not b.coat or len(b.coat) > 1 else scaled(back, 1.25), "d8d0c2", "3a322c")


@figure("sparrow, finch, nightingale, wren, lark, thrush", tall=0.26, home="clearing", poses="standing")
def sparrow(b: Body, rng: random.Random) -> None:
    back = b.colour("7c5c40")
    _songbird(b, rng, back, b.colour("c0b4a2", 1), "d6ccbc", "4a4038", long=0.1)


@figure("bluebird, blue jay, bluejay, blue tit", tall=0.26, home="clearing", poses="standing")
def bluebird(b: Body, rng: random.Random) -> None:
    _songbird(b, rng, b.colour("3a6cae"), b.colour("c07848", 1), "e4dccf", "2c2a2c", long=0.1)


@figure("cardinal, red cardinal", tall=0.28, home="clearing", poses="standing")
def cardinal(b: Body, rng: random.Random) -> None:
    red = b.colour("b8302c")
    _songbird(b, rng, red, red, scaled(red, 1.1), "d8804c", long=0.09, crest=True)


@figure("canary", tall=0.24, home="clearing", poses="standing")
def canary(b: Body, rng: random.Random) -> None:
    yellow = b.colour("e2b83c")
    _songbird(b, rng, yellow, scaled(yellow, 1.05), scaled(yellow, 1.1), "d8a880", long=0.09)


@figure("kingfisher", tall=0.3, home="river", poses="standing")
def kingfisher(b: Body, rng: random.Random) -> None:
    back = b.colour("2a7c9c")
    _songbird(b, rng, back, b.colour("cc7434", 1), b.colour("cc7434", 1), "26242a", long=0.32, big=1.15, cheek="ece6da")


@figure("woodpecker", tall=0.45, home="forest path", poses="standing")
def woodpecker(b: Body, rng: random.Random) -> None:
    black, red, white = b.colour("2a292e"), b.colour("c03428", 1), "e8e2d6"
    bark = "7a6452"
    b.limb(bark, (0.3, -0.02, 0.32), (0.29, 0.5, 0.27), (0.3, 1.18, 0.25), grain=1, blunt=True)
    for k in range(5):
        x = 0.2 + 0.05 * k
        b.stripe("54443a", (x, 0.0, 0.012), (x + 0.015 * (-1) ** k, 0.6, 0.008), (x, 1.2, 0.012))
    b.ball("c8ac84", 0.3, 1.17, 0.125, 0.025, swell=0.2, grain=0)
    b.grain, b.joins = 0.3, 0.05
    b.limb(black, (-0.06, 0.42, 0.12), (0.03, 0.24, 0.09), (0.14, 0.1, 0.03), swell=0.5)
    b.part(white, (0.04, 0.86), (0.12, 0.7), (0.13, 0.54), (0.06, 0.38), (-0.06, 0.34), (-0.15, 0.46), (-0.17, 0.64), (-0.1, 0.8))
    b.mark(red, (-0.05, 0.44), (0.2, 0.44), (0.2, 0.2), (-0.2, 0.2))
    for y in (0.5, 0.46):
        b.limb("5a544e", (0.06, y, 0.03), (0.14, y + 0.03, 0.026), (0.2, y + 0.06, 0.016), joins=0, grain=0)
    folded(b, black, black, (-0.08, 0.8), (0.0, 0.7), (0.02, 0.56), (-0.01, 0.42), (0.02, 0.24), (0.02, 0.24), (-0.12, 0.36), (-0.19, 0.54), (-0.17, 0.72), lines=0)
    for y in (0.66, 0.58, 0.5, 0.42, 0.34):
        b.stripe(white, (-0.2, y + 0.02, 0.012), (-0.1, y, 0.018), (0.03, y + 0.02, 0.01))
    with b.placed(0.0, 0.9):
        b.part(black, (-0.14, -0.16), (-0.13, 0.0), (-0.06, 0.09), (0.04, 0.1), (0.11, 0.04), (0.11, -0.03), (0.06, -0.1), (0.02, -0.18), (-0.08, -0.2))
        b.mark(white, (0.12, -0.005), (0.04, 0.02), (-0.08, -0.03), (-0.09, -0.1), (0.0, -0.1), (0.12, -0.04))
        b.mark(red, (-0.06, 0.2), (0.08, 0.2), (0.08, 0.055), (-0.02, 0.05), (-0.2, -0.05), (-0.2, 0.1))
        b.part("34343a", (0.1, 0.045), (0.1, 0.045), (0.17, 0.03), (0.23, 0.005), (0.23, 0.005), (0.17, -0.01), (0.1, -0.015), grain=0, joins=0)
        eye(b, 0.045, 0.035, 0.013, crown=(-0.045, 0.095))
    anchored(b, mouth=(0.22, 0.9), neck=(-0.02, 0.78), back=(-0.16, 0.74), top=(-0.01, 0.99))
