"""Flowers, leaves, twigs and what grows in pots and fields, to be held."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import lathed, leaf, wire
from allaprima.scenes.sketch import scaled

# fmt: off

STALK = "5f8442"
LEAF = "5f8e44"


def _petals(b: Body, code: str, x: float, y: float, r: float, count: int, *, wide: float = 0.3, heart: str = "e0b03c", core: float = 0.3, turn: float = 0.0) -> None:
    """A flower that is seen from the front, of round petals."""
    for k in range(count):
        a = turn + math.tau * k / count
        tone = scaled(code, 0.94 + 0.08 * (k % 2))
        b.ball(tone, x + 0.62 * r * math.cos(a), y + 0.62 * r * math.sin(a), 0.42 * r, wide * r, tilt=math.degrees(a), swell=0.5, joins=0)
    b.ball(heart, x, y, core * r, swell=0.8, grain=0.5)


def _rose(b: Body, code: str, x: float, y: float, r: float, turn: float = 0.0) -> None:
    """A rose that is half open, seen from the side and a little from above."""
    with b.placed(x, y, scale=r, tilt=turn):
        for k in range(4):
            leaf(b, LEAF, 0, -0.7, 215 + 38 * k - 0.0, 0.62, 0.2, vein=False)
        b.part(scaled(code, 0.78), (-0.86, 0.2), (-0.5, 0.74), (0, 0.86), (0.5, 0.74), (0.86, 0.2), (0.5, -0.7), (-0.5, -0.7), swell=0.7)
        b.part(scaled(code, 0.92), (-0.5, 0.5), (-0.2, 0.8), (0.24, 0.8), (0.5, 0.46), (0.3, 0.0), (-0.3, 0.0), swell=0.7)
        b.stripe(scaled(code, 0.6), (-0.26, 0.5, 0.05), (0.0, 0.38, 0.06), (0.22, 0.52, 0.06), (0.04, 0.66, 0.05), (-0.1, 0.56, 0.04))
        b.part(code, (-0.94, 0.26), (-0.7, 0.4), (-0.3, 0.14), (0.1, -0.1), (0.26, -0.5), (0.0, -0.82), (-0.44, -0.74), (-0.82, -0.3), swell=0.7, joins=0)
        b.part(scaled(code, 1.08), (0.94, 0.26), (0.72, 0.42), (0.36, 0.2), (0.0, -0.06), (-0.2, -0.46), (0.0, -0.82), (0.44, -0.74), (0.82, -0.3), swell=0.7, joins=0)


@prop("rose, red rose, single rose")
def rose(b: Body, rng: random.Random) -> None:
    wire(b, STALK, 0.011, (-0.015, -0.08), (0.0, 0.0), (0.03, 0.14))
    leaf(b, LEAF, 0.008, 0.05, 30, 0.07, 0.036)
    leaf(b, LEAF, 0.012, 0.075, 150, 0.06, 0.032)
    _rose(b, b.colour("b02a34"), 0.035, 0.168, 0.042, -12)


@prop("flower, wildflower, blossom, bloom, lily, orchid, poppy, carnation, single flower, pink flower")
def flower(b: Body, rng: random.Random) -> None:
    wire(b, STALK, 0.01, (-0.012, -0.08), (0.0, 0.0), (0.025, 0.13))
    leaf(b, LEAF, 0.002, 0.02, 38, 0.085, 0.032, bend=-0.1)
    leaf(b, LEAF, 0.004, 0.04, 146, 0.07, 0.03, bend=0.1)
    _petals(b, b.colour("d0648c"), 0.028, 0.152, 0.062, 6, wide=0.33, turn=0.3)


@prop("tulip")
def tulip(b: Body, rng: random.Random) -> None:
    red = b.colour("c8444a")
    leaf(b, LEAF, -0.006, -0.05, 68, 0.17, 0.034, bend=-0.12)
    leaf(b, LEAF, -0.006, -0.05, 112, 0.15, 0.034, bend=0.16)
    wire(b, STALK, 0.011, (-0.012, -0.08), (0.0, 0.0), (0.022, 0.14))
    with b.placed(0.026, 0.165, scale=0.042, tilt=-6):
        for s in (-1, 1):
            b.part(scaled(red, 0.86), (s * 0.1, -0.8), (s * 0.66, -0.5), (s * 0.82, 0.2), (s * 0.72, 1.0), (s * 0.72, 1.0), (s * 0.2, 0.6), swell=0.7)
        b.part(red, (0, -0.86), (0.5, -0.5), (0.54, 0.2), (0.0, 1.08), (0.0, 1.08), (-0.54, 0.2), (-0.5, -0.5), swell=0.8, shiny=0.2)


@prop("sunflower")
def sunflower(b: Body, rng: random.Random) -> None:
    gold = b.colour("e0ac2c")
    wire(b, STALK, 0.015, (-0.02, -0.14), (0.0, 0.0), (0.03, 0.17))
    leaf(b, LEAF, 0.0, 0.0, 24, 0.11, 0.06, bend=-0.15)
    leaf(b, LEAF, 0.01, 0.06, 158, 0.1, 0.056, bend=0.15)
    with b.placed(0.034, 0.2, scale=0.085):
        for ring_, tone in ((0.0, 0.86), (0.19, 1.0)):
            for k in range(16):
                with b.placed(0, 0, tilt=math.degrees(ring_ + math.tau * k / 16)):
                    b.part(scaled(gold, tone), (0.4, 0), (0.6, 0.13), (0.8, 0.1), (1.04, 0), (1.04, 0), (0.8, -0.1), (0.6, -0.13), swell=0.5)
        b.ball("4a3020", 0, 0, 0.5, swell=0.4, grain=0.9)
        b.spot("38241a", 0, 0, 0.24)


@prop("daisy, marguerite, dandelion, chamomile")
def daisy(b: Body, rng: random.Random) -> None:
    wire(b, STALK, 0.009, (-0.012, -0.08), (0.0, 0.0), (0.025, 0.13))
    leaf(b, LEAF, 0.002, 0.02, 40, 0.07, 0.024)
    _petals(b, b.colour("efece4"), 0.028, 0.15, 0.056, 14, wide=0.13, core=0.34)


@prop("bouquet, flowers, bunch of flowers, bouquet of flowers, bouquet of roses, roses, wildflowers, tulips, posy, bridal bouquet, sunflowers, daisies, red roses")
def bouquet(b: Body, rng: random.Random) -> None:
    usual = ("c23a48", "e2a2b4", "e8c25a", "8a6ab0", "efe6da", "d8788e")
    codes = b.coat or usual
    with b.placed(0.0, 0.0, tilt=-14):
        for x in (-0.02, -0.008, 0.006, 0.018):
            wire(b, scaled(STALK, 0.9), 0.009, (-0.8 * x, -0.085), (0, 0.0), (3 * x, 0.12))
        for x, y, turn in ((-0.06, 0.13, 150), (0.06, 0.13, 30), (-0.075, 0.18, 130), (0.075, 0.18, 50), (-0.03, 0.22, 105), (0.035, 0.22, 75), (0.0, 0.22, 92)):
            leaf(b, scaled(LEAF, rng.uniform(0.85, 1.1)), x, y, turn, 0.085, 0.036)
        b.part("4f7a3c", (-0.06, 0.11), (-0.1, 0.18), (-0.04, 0.23), (0.045, 0.23), (0.1, 0.18), (0.06, 0.11))
        heads = ((-0.03, 0.225, 0.032), (0.04, 0.225, 0.033), (-0.078, 0.185, 0.032), (0.085, 0.183, 0.032), (0.0, 0.19, 0.036), (-0.055, 0.145, 0.033), (0.055, 0.145, 0.034), (0.0, 0.13, 0.034))
        for k, (x, y, r) in enumerate(heads):
            code = scaled(codes[k % len(codes)], rng.uniform(0.93, 1.07))
            if k % 3 == 2 and not b.coat:
                _petals(b, code, x, y, 1.15 * r, 6, wide=0.33, turn=k)
            else:
                _rose(b, code, x, y, r, -200 * x)
        b.part("e6dcc6", (-0.07, 0.125), (-0.07, 0.125), (-0.035, 0.112), (0, 0.105), (0.035, 0.112), (0.07, 0.125), (0.07, 0.125), (0.016, -0.01), (0.026, -0.055), (-0.026, -0.055), (-0.016, -0.01), swell=0.5)
        b.stripe("cfc2a4", (-0.05, 0.12, 0.003), (-0.008, 0.0, 0.003))
        b.stripe("cfc2a4", (0.045, 0.12, 0.003), (0.006, 0.0, 0.003))
        ribbon = "b8485a"
        for s in (-1, 1):
            b.part(ribbon, (0, 0.014), (0, 0.014), (s * 0.03, 0.03), (s * 0.036, 0.014), (s * 0.03, 0.0), swell=0.6)
        b.ball(scaled(ribbon, 0.85), 0, 0.014, 0.008)


@prop("leaf, autumn leaf, fallen leaf, maple leaf, palm leaf, eucalyptus, herb, leaves, eucalyptus leaf, eucalyptus leaves")
def leaf_held(b: Body, rng: random.Random) -> None:
    green = b.colour("6a9a48")
    wire(b, scaled(green, 0.75), 0.008, (-0.02, -0.03), (0.0, 0.0), (0.02, 0.025))
    leaf(b, green, 0.012, 0.015, 52, 0.15, 0.075, bend=-0.08)
    with b.placed(0.012, 0.015, tilt=52):
        for x in (0.04, 0.065, 0.09, 0.115):
            for s in (-1, 1):
                b.stripe(scaled(green, 1.2), (x, -0.08 * x * x / 0.15, 0.003), (x + 0.02, s * 0.024 - 0.08 * x * x / 0.15, 0.002))


@prop("branch, stick, twig, wooden stick, tree branch, dry branch")
def branch(b: Body, rng: random.Random) -> None:
    bark = b.colour("7a5a3a")
    with b.placed(0, 0, tilt=24):
        b.limb(bark, (0.16, 0.018, 0.014), (0.21, 0.05, 0.011), (0.25, 0.062, 0.006), grain=0.5)
        b.limb(bark, (-0.09, -0.006, 0.011), (-0.12, -0.03, 0.008), (-0.14, -0.034, 0.005), grain=0.5)
        b.limb(bark, (-0.2, 0.006, 0.018), (-0.06, -0.008, 0.022), (0.08, 0.008, 0.02), (0.2, 0.006, 0.016), (0.31, 0.016, 0.007), grain=0.6)
        leaf(b, LEAF, 0.24, 0.06, 60, 0.05, 0.024)
        leaf(b, LEAF, 0.3, 0.015, -12, 0.05, 0.024)


@prop("plant, potted plant, houseplant, house plant, pot plant, seedling, sapling, flower pot, flowerpot, potted flower, pot of flowers", arms="carrying")
def potted_plant(b: Body, rng: random.Random) -> None:
    clay, green = b.colour("b86a44", 1), b.colour("5a8a46")
    with b.placed(0.045, 0.02, scale=0.085):
        for turn, long, tone in ((150, 1.0, 0.8), (30, 1.0, 0.8), (128, 1.3, 0.9), (52, 1.3, 0.9), (108, 1.5, 0.95), (74, 1.5, 1.0), (160, 0.8, 1.05), (20, 0.8, 1.05), (136, 1.0, 1.1), (44, 1.0, 1.12), (92, 1.2, 1.15)):
            x = 0.3 * math.cos(math.radians(turn))
            leaf(b, scaled(green, tone), x, 0.5, turn + rng.uniform(-6, 6), long * rng.uniform(0.92, 1.08), 0.42, bend=0.18 if turn > 90 else -0.18)
        lathed(b, clay, (0.5, -0.66), (0.68, 0.4), swell=0.8, grain=0.2, sag=0.07)
        lathed(b, clay, (0.8, 0.3), (0.8, 0.6), swell=0.5, grain=0.2, sag=0.08)


@prop("pumpkin, gourd, squash", arms="carrying")
def pumpkin(b: Body, rng: random.Random) -> None:
    orange = b.colour("cf7428")
    with b.placed(0.05, 0.06, scale=0.1):
        b.limb("6a7040", (0.0, 0.66, 0.22), (0.04, 0.92, 0.16), (0.2, 1.08, 0.18), grain=0.4)
        for x, w, tone in ((-0.66, 0.42, 0.84), (0.66, 0.42, 0.84), (-0.38, 0.48, 0.94), (0.38, 0.48, 0.94), (0.0, 0.44, 1.04)):
            b.ball(scaled(orange, tone), x, 0.0, w, 0.8 - 0.16 * abs(x), shiny=0.25, joins=0)


@prop("jack-o'-lantern, jack o'lantern, jack-o-lantern, jack o lantern, halloween pumpkin, carved pumpkin", arms="carrying")
def jack_o_lantern(b: Body, rng: random.Random) -> None:
    pumpkin(b, rng)
    with b.placed(0.05, 0.06, scale=0.1):
        # What is painted ends where the middle rib does, so the face is a part of its own.
        for s in (-1, 1):
            b.face("f2b840", (s * 0.36, 0.4), (s * 0.14, 0.1), (s * 0.56, 0.1))
        b.face("f2b840", (0, 0.08), (-0.1, -0.08), (0.1, -0.08))
        b.face("f2b840", (-0.6, -0.16), (-0.36, -0.28), (-0.24, -0.2), (-0.14, -0.32), (0.14, -0.32), (0.24, -0.2), (0.36, -0.28), (0.6, -0.16), (0.42, -0.46), (0.2, -0.58), (0.1, -0.48), (-0.08, -0.48), (-0.2, -0.58), (-0.42, -0.46))
        b.glow(0, 0, 0.1, "ffb050")


@prop("corn, ear of corn, corn cob, corn on the cob, maize, sweetcorn, cob")
def corn(b: Body, rng: random.Random) -> None:
    gold = b.colour("e0b440")
    with b.placed(0.0, 0.0, scale=0.1, tilt=-30):
        leaf(b, "7a9a4c", 0, -0.5, 112, 1.3, 0.34, bend=0.12)
        b.part(gold, (0, 1.2), (0.2, 0.9), (0.27, 0.3), (0.24, -0.3), (-0.24, -0.3), (-0.27, 0.3), (-0.2, 0.9), shiny=0.2)
        for row in range(15):
            y = -0.24 + 0.095 * row
            for x in (-0.2, -0.1, 0.0, 0.1, 0.2):
                b.spot(scaled(gold, 1.14), x * (1 - 0.3 * max(0.0, y - 0.5)), y + 0.02 * abs(x), 0.036, 0.034)
        leaf(b, "86a656", 0.06, -0.56, 74, 1.1, 0.36, bend=-0.16)
        leaf(b, "7a9a4c", -0.06, -0.56, 102, 0.95, 0.3, bend=0.1)
        b.limb("8a9a5c", (0, -0.75, 0.14), (0, -0.45, 0.18))


@prop("mushroom, toadstool, fly agaric")
def mushroom(b: Body, rng: random.Random) -> None:
    red = b.colour("b83c32")
    with b.placed(0.008, 0.0, scale=0.065):
        b.part("e8dfca", (-0.26, 0.5), (0.26, 0.5), (0.28, -0.2), (0.4, -0.66), (0, -0.8), (-0.4, -0.66), (-0.28, -0.2))
        b.part("dccfb4", (-0.9, 0.5), (0, 0.28), (0.9, 0.5), (0, 0.64), swell=0.3)
        b.part(red, (-1.0, 0.46), (-0.9, 0.86), (-0.5, 1.26), (0, 1.38), (0.5, 1.26), (0.9, 0.86), (1.0, 0.46), (0.5, 0.5), (0, 0.52), (-0.5, 0.5), shiny=0.4)
        if not b.coat:
            for x, y, r in ((-0.55, 0.8, 0.13), (-0.15, 1.06, 0.15), (0.3, 0.78, 0.14), (0.62, 0.98, 0.1), (-0.2, 0.66, 0.08), (0.2, 1.24, 0.07), (0.76, 0.64, 0.08)):
                b.spot("efe8da", x, y, r, 0.85 * r)


@prop("wheat, ear of wheat, sheaf, sheaf of wheat, hay, straw, grain")
def wheat(b: Body, rng: random.Random) -> None:
    gold = b.colour("d2a648")
    for turn in (-26, -14, -4, 8, 19):
        with b.placed(0, 0, tilt=turn - 6):
            wire(b, scaled(gold, 0.9), 0.006, (0, -0.1), (0.0, 0.0), (0.0, 0.17))
            for k in range(6):
                y = 0.15 + 0.016 * k
                for s in (-1, 1):
                    b.ball(scaled(gold, 1.05 if s > 0 else 0.92), s * 0.0085, y + 0.006 * s, 0.0125, 0.006, tilt=90 - s * 28)
                    b.line("dcc078", 0.002, (s * 0.012, y + 0.01), (s * 0.026, y + 0.05))
            b.ball(gold, 0, 0.252, 0.006, 0.013)
    b.limb(scaled(gold, 0.75), (-0.022, 0.012, 0.014), (0.022, 0.012, 0.014))
