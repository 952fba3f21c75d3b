"""Boxes, baskets, pots and what else somebody can be in; drawn in metres."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.plants.foliage import blade
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.joinery import bar
from allaprima.scenes.figures.sights.masonry import block, dabs, plank, wall
from allaprima.scenes.figures.sights.outdoors import flame
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "a4a8aa"


def bowl(b: Body, code: str, wide: float, foot: float, high: float, *, lip: float, inner: str = "", grain: float = 0.2, shiny: float = 0.0, belly: float = 0.0) -> None:
    """The near side of something round and open, up to the near half of its rim; see `hollow`.

    Args:
        wide, foot: across at the top and at the foot.
        lip: how high half of its mouth is seen.
        belly: how much wider it is in its middle.
    """
    w, f = wide / 2, foot / 2
    mid = (w + f) / 2 + belly
    near = [(w * math.cos(a), high - lip * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
    b.part(code, near[0], *near, near[-1], (-mid, high * 0.5), (-f, lip * 0.5), (-f * 0.7, 0.0), (0, -lip * 0.35), (f * 0.7, 0.0), (f, lip * 0.5), (mid, high * 0.5), swell=0.9, grain=grain, shiny=shiny, joins=0)
    if inner:
        b.limb(inner, *((x, y, 0.02) for x, y in near[::2]), joins=0, grain=grain, shiny=shiny)


def hollow(b: Body, code: str, wide: float, high: float, lip: float, *, grain: float = 0.2) -> None:
    """What is seen of the inside of something round and open."""
    b.ball(code, 0, high, wide / 2, lip, swell=0.06, grain=grain, joins=0)
    b.spot(scaled(code, 0.55), 0, high - lip * 0.2, wide / 2 * 0.93, lip * 0.78)


@figure("cardboard box, box, carton, moving box, shipping box, empty box", tall=0.28, home="room")
def cardboard_box(b: Body, rng: random.Random) -> None:
    card = b.colour("b58a58")
    with b.placed(scale=1 / 0.4):
        wall(b, scaled(card, 0.95), (-0.27, 0.39), (0.27, 0.39), (0.3, 0.52), (-0.26, 0.53), faces=(0, 0.2), grain=0.3)
        wall(b, scaled(card, 0.62), (-0.31, 0.3), (0.31, 0.3), (0.27, 0.4), (-0.27, 0.4), grain=0.3)
        b.mark(scaled(card, 0.45), (-0.31, 0.29), (0.31, 0.29), (0.29, 0.36), (-0.29, 0.36), smooth=False)
        for s in (-1, 1):
            wall(b, scaled(card, 1.06 if s > 0 else 0.98), (s * 0.31, 0.325), (s * 0.27, 0.4), (s * 0.42, 0.41), (s * 0.46, 0.31), faces=(0.2 * s, 0.6), grain=0.3)
        b.anchor("inside", 0.0, 0.18)
        wall(b, card, (-0.31, 0.0), (0.31, 0.0), (0.315, 0.325), (-0.315, 0.325), grain=0.35)
        b.mark("d6c49a", (-0.035, 0.0), (0.035, 0.0), (0.035, 0.33), (-0.035, 0.33), smooth=False)
        b.mark(scaled(card, 0.55), (0.12, 0.06), (0.26, 0.06), (0.26, 0.064), (0.12, 0.064), smooth=False)
        for x in (0.15, 0.22):
            b.mark(scaled(card, 0.55), (x - 0.006, 0.08), (x + 0.006, 0.08), (x + 0.006, 0.12), (x + 0.022, 0.12), (x, 0.15), (x - 0.022, 0.12), (x - 0.006, 0.12), smooth=False)
        wall(b, scaled(card, 1.1), (-0.315, 0.325), (0.315, 0.325), (0.345, 0.2), (-0.34, 0.195), faces=(0, -0.25), grain=0.3)
        b.mark("dccba4", (-0.035, 0.19), (0.035, 0.19), (0.035, 0.33), (-0.035, 0.33), smooth=False)
        b.stripe(scaled(card, 0.75), (-0.32, 0.322, 0.006), (0.32, 0.322, 0.006))


@figure("crate, wooden crate, wooden box, fruit crate, packing case", tall=0.3, home="farmland")
def crate(b: Body, rng: random.Random) -> None:
    wood = b.colour("a67c4c")
    with b.placed(scale=1 / 0.42):
        wall(b, scaled(wood, 0.6), (-0.34, 0.34), (0.34, 0.34), (0.3, 0.43), (-0.3, 0.43), grain=0.6)
        plank(b, scaled(wood, 0.85), (-0.32, 0.425), (0.32, 0.425), 0.03)
        b.anchor("inside", 0.0, 0.21)
        wall(b, scaled(wood, 0.45), (-0.33, 0.02), (0.33, 0.02), (0.33, 0.34), (-0.33, 0.34))
        for k in range(4):
            plank(b, scaled(wood, rng.uniform(0.92, 1.1)), (-0.345, 0.05 + 0.09 * k), (0.345, 0.05 + 0.09 * k), 0.078, faces=(0, 0.05), grain=0.8)
            b.stripe(scaled(wood, 0.75), (-0.34, 0.045 + 0.09 * k, 0.004), (0, 0.06 + 0.09 * k, 0.008), (0.34, 0.05 + 0.09 * k, 0.004))
        for x in (-0.31, 0.31):
            plank(b, scaled(wood, 1.08), (x, 0.0), (x, 0.37), 0.07, faces=(0, 0))
            for y in (0.05, 0.14, 0.23, 0.32):
                b.spot("4a3a2a", x, y, 0.009)


@figure("wicker basket, basket, laundry basket, woven basket", tall=0.27, home="room")
def wicker_basket(b: Body, rng: random.Random) -> None:
    wicker = b.colour("a87e4c")
    with b.placed(scale=1 / 0.38):
        hollow(b, scaled(wicker, 0.8), 0.62, 0.31, 0.085, grain=0.8)
        b.limb(scaled(wicker, 0.9), *((0.31 * math.cos(a), 0.31 + 0.085 * math.sin(a), 0.035) for a in (math.pi * k / 10 for k in range(11))), grain=1, joins=0)
        b.anchor("inside", 0.0, 0.12)
        b.anchor("top", 0.0, 0.3)
        bowl(b, wicker, 0.62, 0.46, 0.31, lip=0.085, grain=0.6)
        for k in range(6):
            y, w = 0.02 + 0.042 * k, 0.235 + 0.012 * k
            dabs(b, scaled(wicker, 0.68 if k % 2 else 0.78), [[(x, y - 0.07 * (1 - (x / w) ** 2)), (x + 0.03, y - 0.07 * (1 - ((x + 0.03) / w) ** 2)), (x + 0.03, y + 0.02 - 0.07 * (1 - ((x + 0.03) / w) ** 2)), (x, y + 0.02 - 0.07 * (1 - (x / w) ** 2))] for x in (-w + 0.055 * m + 0.027 * (k % 2) for m in range(round(2 * w / 0.055)))])
        b.limb(scaled(wicker, 1.12), *((0.315 * math.cos(a), 0.31 - 0.085 * math.sin(a), 0.04) for a in (math.pi * k / 10 for k in range(11))), grain=1, joins=0)
        for k in range(9):
            a = math.pi * (k + 0.5) / 9
            x, y = 0.315 * math.cos(a), 0.31 - 0.085 * math.sin(a)
            b.stripe(scaled(wicker, 0.7), (x - 0.02, y - 0.018, 0.006), (x + 0.012, y + 0.02, 0.006))


@figure("bucket, pail, metal bucket, water bucket", tall=0.24, home="farmland")
def bucket(b: Body, rng: random.Random) -> None:
    zinc = b.colour("9aa0a2")
    with b.placed(scale=1 / 0.36):
        hollow(b, scaled(zinc, 0.7), 0.36, 0.33, 0.06, grain=0.1)
        b.anchor("inside", 0.0, 0.15)
        b.anchor("top", 0.0, 0.32)
        bowl(b, zinc, 0.36, 0.25, 0.33, lip=0.06, grain=0.1, shiny=0.5)
        for y, w in ((0.09, 0.15), (0.24, 0.175)):
            b.stripe(scaled(zinc, 0.78), (-w, y, 0.007), (0, y - 0.045, 0.008), (w, y, 0.007))
        b.stripe(scaled(zinc, 1.25), (-0.09, 0.28, 0.02), (-0.075, 0.03, 0.016))
        b.limb(scaled(zinc, 1.1), *((0.182 * math.cos(a), 0.33 - 0.06 * math.sin(a), 0.018) for a in (math.pi * k / 8 for k in range(9))), shiny=0.5, joins=0)
        # Its handle hangs down before it.
        b.line("5a5c5e", 0.011, (-0.182, 0.3), (-0.15, 0.18), (0.0, 0.11), (0.15, 0.18), (0.182, 0.3))
        b.limb("8a6440", (-0.05, 0.117, 0.022), (0.05, 0.117, 0.022))
        for x in (-0.18, 0.18):
            b.ball("6a6c6e", x, 0.305, 0.016, shiny=0.4)


@figure("flowerpot, flower pot, plant pot, clay pot, planter", tall=0.24, home="meadow")
def flowerpot(b: Body, rng: random.Random) -> None:
    clay = b.colour("b5643c")
    with b.placed(scale=1 / 0.34):
        hollow(b, scaled(clay, 0.7), 0.4, 0.33, 0.06)
        b.anchor("inside", 0.0, 0.2)
        b.anchor("top", 0.0, 0.325)
        bowl(b, clay, 0.37, 0.25, 0.31, lip=0.055, grain=0.35)
        rim = [(0.2 * math.cos(a), 0.33 - 0.06 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
        low = [(x * 0.97, y - 0.075) for x, y in reversed(rim)]
        b.part(scaled(clay, 1.06), rim[0], *rim, rim[-1], low[0], *low, low[-1], swell=0.7, grain=0.35, joins=0)
        b.stripe(scaled(clay, 0.72), *((x, y + 0.004, 0.008) for x, y in low))


@figure("nest, bird nest, bird's nest, birds nest", tall=0.2, home="clearing")
def nest(b: Body, rng: random.Random) -> None:
    twig = b.colour("86684a")
    with b.placed(scale=1 / 0.3):
        with b.far(0.8):
            for k in range(16):
                a = math.pi * k / 15
                x, y = 0.31 * math.cos(a), 0.17 + 0.07 * math.sin(a)
                b.limb(scaled(twig, rng.uniform(0.7, 1.0)), (x - 0.1, y + rng.uniform(-0.03, 0.03), 0.016), (x, y + 0.01, 0.02), (x + 0.1, y + rng.uniform(-0.03, 0.03), 0.01), joins=0, grain=0.6)
        b.ball(scaled(twig, 0.5), 0, 0.16, 0.3, 0.075, swell=0.1, grain=1)
        for x, y in ((-0.08, 0.165), (0.1, 0.17), (0.0, 0.15)):
            b.ball(b.colour("b9d0cf", 1), x, y, 0.062, 0.046, tilt=14 * (1 if x < 0 else -1), shiny=0.2)
            for _ in range(4):
                b.spot("8a9a94", x + rng.uniform(-0.04, 0.04), y + rng.uniform(-0.02, 0.03), 0.005)
        b.anchor("inside", 0.0, 0.12)
        b.anchor("top", 0.0, 0.17)
        b.part(scaled(twig, 0.85), (-0.33, 0.19), (-0.2, 0.12), (0, 0.1), (0.2, 0.12), (0.33, 0.19), (0.32, 0.11), (0.2, 0.03), (0, 0.0), (-0.2, 0.03), (-0.32, 0.11), swell=0.9, grain=1)
        for _ in range(58):
            t = rng.uniform(-0.95, 0.95)
            x, y = 0.3 * t, 0.03 + 0.1 * t * t + rng.uniform(-0.01, 0.075)
            d, e = rng.uniform(0.06, 0.12), rng.uniform(-0.022, 0.022) + 0.05 * t
            b.limb(scaled(twig, rng.uniform(0.7, 1.35)), (x - d, y - e, 0.006), (x, y - 0.006, 0.015), (x + d, y + e, 0.005), joins=0, grain=0.6)


@figure("cauldron, witch's cauldron, magic cauldron, witch cauldron", tall=0.46, home="clearing")
def cauldron(b: Body, rng: random.Random) -> None:
    iron, brew = b.colour("36383c"), b.colour("79a63c", 1)
    with b.placed(scale=1 / 0.8):
        for x, h, w in ((-0.2, 0.22, 0.14), (0.02, 0.26, 0.16), (0.22, 0.2, 0.13)):
            flame(b, "d8601c", x, 0.0, w, h)
            flame(b, "f7b23c", x, 0.0, w * 0.55, h * 0.62)
        b.limb(scaled(iron, 0.7), *((0.41 * math.cos(a), 0.66 + 0.1 * math.sin(a), 0.05) for a in (math.pi * k / 8 for k in range(9))), joins=0)
        b.ball(scaled(iron, 0.6), 0, 0.66, 0.4, 0.1, swell=0.1)
        b.ball(brew, 0, 0.645, 0.355, 0.075, swell=0.15, shiny=0.4)
        b.spot(scaled(brew, 1.2), -0.08, 0.65, 0.2, 0.035)
        for x, y, r in ((-0.2, 0.665, 0.045), (-0.05, 0.65, 0.055), (0.12, 0.675, 0.04), (0.22, 0.65, 0.05), (0.04, 0.72, 0.026), (-0.14, 0.77, 0.02), (0.15, 0.8, 0.016)):
            b.ball(scaled(brew, 1.15), x, y, r, shiny=0.6, joins=0)
            b.spot(scaled(brew, 1.5), x - 0.3 * r, y + 0.35 * r, 0.25 * r)
        b.anchor("inside", 0.0, 0.42)
        b.anchor("top", 0.0, 0.66)
        for s in (-1, 1):
            b.limb(scaled(iron, 0.9), (s * 0.26, 0.16, 0.075), (s * 0.32, 0.06, 0.06), (s * 0.34, 0.0, 0.05))
        b.part(iron, (-0.4, 0.66), (-0.4, 0.66), (-0.2, 0.575), (0, 0.56), (0.2, 0.575), (0.4, 0.66), (0.4, 0.66), (0.47, 0.48), (0.47, 0.34), (0.38, 0.18), (0.2, 0.09), (0, 0.07), (-0.2, 0.09), (-0.38, 0.18), (-0.47, 0.34), (-0.47, 0.48), grain=0.35, shiny=0.2, joins=0)
        b.limb(scaled(iron, 1.15), *((0.415 * math.cos(a), 0.66 - 0.1 * math.sin(a), 0.055) for a in (math.pi * k / 8 for k in range(9))), shiny=0.2, joins=0)
        for x, y, h in ((-0.29, 0.575, 0.12), (0.25, 0.57, 0.09)):
            b.limb(brew, (x, y + 0.03, 0.06), (x, y - h * 0.5, 0.05), (x, y - h, 0.055), shiny=0.5, joins=0)
        for s in (-1, 1):
            b.line("55585c", 0.026, (s * 0.46, 0.55), (s * 0.53, 0.5), (s * 0.53, 0.41), (s * 0.47, 0.38))
        bar(b, "5a4230", (-0.5, 0.02), (0.2, 0.03), 0.075, grain=0.8)
        bar(b, "664c36", (-0.14, 0.02), (0.5, 0.015), 0.075, grain=0.8)
    b.glow(0, 0.82, 0.35, scaled(brew, 1.2))
    b.glow(0, 0.1, 0.4, "ff9c3c")


@figure("fish bowl, goldfish bowl, fishbowl, glass bowl", tall=0.26, home="room")
def fish_bowl(b: Body, rng: random.Random) -> None:
    water = b.colour("a9cdd6")
    with b.placed(scale=1 / 0.42):
        b.ball("cfdfe2", 0, 0.395, 0.165, 0.028, swell=0.1)
        b.part("dbe8ea", (-0.165, 0.395), (-0.165, 0.395), (-0.15, 0.37), (-0.2, 0.32), (-0.243, 0.22), (-0.22, 0.1), (-0.12, 0.005), (0, -0.008), (0.12, 0.005), (0.22, 0.1), (0.243, 0.22), (0.2, 0.32), (0.15, 0.37), (0.165, 0.395), (0.165, 0.395), (0.1, 0.375), (0, 0.368), (-0.1, 0.375), swell=0.25, shiny=0.4)
        b.mark(water, (-0.3, 0.29), (-0.3, 0.29), (0.3, 0.29), (0.3, 0.29), (0.3, -0.05), (-0.3, -0.05))
        b.spot(scaled(water, 1.12), 0, 0.29, 0.225, 0.028)
        b.mark("c8b48a", (-0.3, 0.045), (-0.12, 0.055), (0.05, 0.045), (0.2, 0.06), (0.3, 0.05), (0.3, -0.05), (-0.3, -0.05))
        for _ in range(26):
            b.spot(rng.choice(("b8a078", "dccba4", "a08a66", "d8a48a")), rng.uniform(-0.15, 0.15), rng.uniform(0.01, 0.045), 0.011, 0.008)
        for x, h, lean in ((-0.13, 0.17, -0.03), (-0.1, 0.13, 0.03), (0.14, 0.14, 0.03)):
            blade(b, "5a8a4c", (x, 0.045), (x + lean, 0.045 + h), 0.03, vein=0.9)
        b.anchor("inside", 0.02, 0.13)
        b.anchor("top", 0.0, 0.4)
        for x, y, r in ((0.1, 0.2, 0.01), (0.115, 0.24, 0.008), (0.1, 0.275, 0.006)):
            b.ball("e8f4f6", x, y, r, shiny=0.6, joins=0)
        # The glass: its neck, and the light on it.
        b.line("c2d4d8", 0.011, *((0.166 * math.cos(a), 0.397 - 0.028 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))))
        b.line("eaf2f4", 0.007, *((0.164 * math.cos(a), 0.397 + 0.028 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))))
        b.face("f4fafb", (-0.2, 0.26), (-0.185, 0.3), (-0.15, 0.335), (-0.16, 0.3), (-0.18, 0.24), (-0.185, 0.18), (-0.2, 0.2), smooth=True)
        b.face("eef6f8", (0.2, 0.12), (0.185, 0.09), (0.165, 0.07), (0.18, 0.1), smooth=True)


@figure("trash can, garbage can, dustbin, trash bin, rubbish bin, garbage bin, waste bin, trashcan", tall=0.5, home="street")
def trash_can(b: Body, rng: random.Random) -> None:
    zinc = b.colour("8b9294")
    with b.placed(scale=1 / 0.86):
        # Its lid leans against it.
        with b.placed(0.42, 0.24, tilt=-14):
            b.ball(scaled(zinc, 0.9), 0, 0, 0.1, 0.27, swell=0.6, shiny=0.3)
            b.ball(scaled(zinc, 1.05), 0.03, 0, 0.07, 0.24, swell=0.5, shiny=0.3)
            b.limb("5c6062", (0.09, -0.06, 0.022), (0.14, 0.0, 0.022), (0.09, 0.06, 0.022))
        hollow(b, scaled(zinc, 0.62), 0.56, 0.78, 0.085, grain=0.1)
        b.anchor("inside", 0.0, 0.42)
        b.anchor("top", 0.0, 0.76)
        bowl(b, zinc, 0.56, 0.44, 0.78, lip=0.085, grain=0.1, shiny=0.35)
        for k in range(9):
            u = math.sin(math.pi * (k - 4) / 9.4)
            b.stripe(scaled(zinc, 0.74), (u * 0.275, 0.68 - 0.07 * math.cos(u * 1.5), 0.016), (u * 0.22, 0.02 - 0.03 * math.cos(u * 1.5), 0.014))
            b.stripe(scaled(zinc, 1.25), (u * 0.275 + 0.016, 0.68 - 0.07 * math.cos(u * 1.5), 0.008), (u * 0.22 + 0.014, 0.02 - 0.03 * math.cos(u * 1.5), 0.007))
        for y, w in ((0.68, 0.275), (0.06, 0.225)):
            b.stripe(scaled(zinc, 1.08), (-w, y, 0.03), (0, y - 0.072 * w / 0.275, 0.03), (w, y, 0.03))
        b.limb(scaled(zinc, 1.12), *((0.285 * math.cos(a), 0.78 - 0.085 * math.sin(a), 0.03) for a in (math.pi * k / 8 for k in range(9))), shiny=0.4, joins=0)
        for s in (-1, 1):
            b.line("5c6062", 0.022, (s * 0.27, 0.6), (s * 0.33, 0.58), (s * 0.32, 0.46), (s * 0.255, 0.47))


@figure("shopping cart, shopping trolley, supermarket trolley, grocery cart, supermarket cart", tall=0.56, home="street")
def shopping_cart(b: Body, rng: random.Random) -> None:
    red, wire = b.colour("b33a32"), "8f9698"
    with b.placed(scale=1 / 1.0):
        with b.far(0.7):
            for x in (-0.28, 0.4):
                b.ball("2c2e30", x + 0.06, 0.085, 0.055, shiny=0.2)
            b.line(wire, 0.012, (-0.34, 0.9), (0.58, 0.84))
            for k in range(9):
                x = -0.3 + 0.1 * k
                b.line(wire, 0.006, (x, 0.9 - 0.0055 * (x + 0.3) * 10), (x * 0.9 + 0.04, 0.5))
        b.anchor("inside", 0.08, 0.48)
        b.line(wire, 0.022, (-0.3, 0.44), (-0.34, 0.16), (-0.3, 0.12), (0.42, 0.14), smooth=False)
        b.line(wire, 0.02, (0.36, 0.46), (0.42, 0.14), smooth=False)
        b.line(wire, 0.016, (-0.3, 0.27), (0.38, 0.27))
        for y in (0.27,):
            for k in range(8):
                b.line(wire, 0.006, (-0.28 + 0.09 * k, y), (-0.24 + 0.09 * k, y + 0.03))
        for k in range(12):
            x = -0.38 + 0.085 * k
            b.line(wire, 0.008, (x, 0.86 - 0.065 * (x + 0.38)), (x * 0.78 + 0.01, 0.46))
        for t in (0.2, 0.4, 0.6, 0.8):
            b.line(wire, 0.008, (-0.385 + 0.09 * (1 - t), 0.46 + 0.41 * t), (0.58 - 0.14 * (1 - t), 0.46 + 0.34 * t))
        b.line(wire, 0.018, (-0.3, 0.455), (0.44, 0.455))
        b.line(wire, 0.022, (-0.4, 0.87), (0.6, 0.8), smooth=False)
        b.line(wire, 0.018, (0.6, 0.8), (0.44, 0.455))
        b.line(wire, 0.024, (-0.3, 0.44), (-0.41, 0.87), (-0.52, 0.98), smooth=False)
        b.limb(red, (-0.57, 0.97, 0.045), (-0.45, 1.0, 0.045), joins=0)
        b.mark("ece4d2", (-0.54, 0.9), (-0.48, 0.9), (-0.48, 1.1), (-0.54, 1.1), smooth=False)
        for x in (-0.31, 0.4):
            b.limb("6a6e70", (x, 0.14, 0.04), (x - 0.01, 0.06, 0.035))
            b.ball("2c2e30", x - 0.01, 0.056, 0.056, shiny=0.2)
            b.spot("9a9ea0", x - 0.01, 0.056, 0.022)


@figure("stroller, baby carriage, baby buggy, pushchair, perambulator", tall=0.6, home="street")
def stroller(b: Body, rng: random.Random) -> None:
    cloth, metal = b.colour("3f5f7a"), "a8acae"
    with b.placed(scale=1 / 1.05):
        with b.far(0.65):
            for x in (-0.3, 0.36):
                b.ball("34363a", x + 0.05, 0.17, 0.15, swell=0.2)
                b.spot("7a7e80", x + 0.05, 0.17, 0.11)
        b.line(metal, 0.024, (-0.3, 0.15), (0.2, 0.46), smooth=False)
        b.line(metal, 0.024, (0.36, 0.15), (-0.34, 0.6), (-0.55, 0.98), smooth=False)
        b.part(scaled(cloth, 0.55), (-0.4, 0.56), (-0.4, 0.56), (0.46, 0.56), (0.46, 0.56), (0.42, 0.66), (-0.36, 0.7), swell=0.2)
        b.part("ece4d6", (-0.36, 0.58), (-0.32, 0.7), (-0.16, 0.72), (-0.06, 0.62), (-0.1, 0.56), swell=0.7)
        b.anchor("inside", 0.1, 0.5)
        b.part(scaled(cloth, 1.25), (-0.06, 0.5), (-0.06, 0.5), (-0.06, 0.62), (0.06, 0.67), (0.34, 0.645), (0.46, 0.58), (0.46, 0.5), (0.46, 0.5), swell=0.6, grain=0.3)
        b.part(cloth, (-0.46, 0.58), (-0.46, 0.58), (0.5, 0.58), (0.5, 0.58), (0.47, 0.44), (0.34, 0.35), (0.1, 0.32), (-0.2, 0.33), (-0.38, 0.4), swell=0.7, grain=0.25)
        b.limb(scaled(cloth, 1.2), (-0.47, 0.585, 0.035), (0.51, 0.585, 0.035), joins=0)
        # The hood, folded half back.
        b.part(cloth, (-0.46, 0.58), (-0.46, 0.58), (-0.56, 0.74), (-0.52, 0.92), (-0.36, 1.02), (-0.16, 0.99), (-0.16, 0.99), (-0.2, 0.84), (-0.22, 0.7), (-0.2, 0.58), (-0.2, 0.58), swell=0.6, grain=0.25, joins=0)
        for x, y in ((-0.5, 0.86), (-0.38, 0.99)):
            b.stripe(scaled(cloth, 0.72), (-0.28, 0.58, 0.01), ((x - 0.28) / 2 - 0.02, (y + 0.58) / 2, 0.012), (x - 0.02, y + 0.04, 0.012))
        b.limb(scaled(cloth, 1.2), (-0.2, 0.58, 0.02), (-0.22, 0.72, 0.022), (-0.19, 0.86, 0.022), (-0.15, 0.99, 0.02), joins=0)
        b.limb("2e3032", (-0.6, 0.99, 0.04), (-0.52, 0.965, 0.042), joins=0)
        for x in (-0.3, 0.36):
            b.line("2c2e30", 0.032, *((x + 0.15 * math.cos(a), 0.166 + 0.15 * math.sin(a)) for a in (math.tau * k / 30 for k in range(31))))
            for k in range(8):
                a = math.tau * k / 8
                b.line("c4c8ca", 0.008, (x, 0.166), (x + 0.135 * math.cos(a), 0.166 + 0.135 * math.sin(a)), smooth=False)
            b.ball(metal, x, 0.166, 0.03, shiny=0.5)


@figure("doghouse, dog house, kennel, dog kennel", tall=0.62, home="meadow")
def doghouse(b: Body, rng: random.Random) -> None:
    paint, tiles = b.colour("b0503c"), b.colour("6a4a3a", 1)
    with b.placed(scale=1 / 1.05):
        wall(b, scaled(paint, 0.9), (0.36, 0.03), (0.72, 0.12), (0.72, 0.58), (0.36, 0.55), faces=(0.75, 0), grain=0.3)
        for k in range(1, 5):
            b.stripe(scaled(paint, 0.65), (0.36, 0.03 + 0.104 * k, 0.007), (0.74, 0.12 + 0.092 * k, 0.006))
        b.box("2a211c", -0.3, 0.04, 0.3, 0.62)
        b.mark("453428", (-0.3, 0.0), (0.3, 0.0), (0.3, 0.1), (-0.3, 0.1), smooth=False)
        b.anchor("inside", 0.0, 0.06)
        door: list[Point] = [(0.19, 0.03), (0.19, 0.34), *((0.19 * math.cos(a), 0.34 + 0.19 * math.sin(a)) for a in (math.pi * k / 12 for k in range(1, 12))), (-0.19, 0.34), (-0.19, 0.03)]
        wall(b, paint, (-0.42, 0.03), (-0.42, 0.56), (0, 0.97), (0.42, 0.56), (0.42, 0.03), *door, grain=0.3)
        for y in (0.14, 0.25, 0.36, 0.47):
            for x0, x1 in ((-0.42, -0.19), (0.19, 0.42)):
                b.stripe(scaled(paint, 0.7), (x0, y, 0.006), (x1, y, 0.006))
        for y, w in ((0.58, 0.4), (0.69, 0.29), (0.8, 0.18)):
            b.stripe(scaled(paint, 0.7), (-w, y, 0.006), (w, y, 0.006))
        b.line(scaled(paint, 1.35), 0.03, *door, smooth=False)
        plank(b, "e4d8be", (-0.15, 0.68), (0.15, 0.68), 0.075, grain=0.3)
        b.mark("8a4638", (-0.055, 0.672), (0.055, 0.672), (0.055, 0.688), (-0.055, 0.688), smooth=False)
        for s in (-1, 1):
            for u in (-0.008, 0.012):
                b.spot("8a4638", s * 0.06, 0.68 + u, 0.014)
        wall(b, scaled(tiles, 1.05), (0.45, 0.5), (0.8, 0.55), (0.36, 1.04), (0.0, 1.01), faces=(0.55, 0.5), grain=0.6)
        for k in range(1, 5):
            t = k / 5
            b.stripe(scaled(tiles, 0.75), (0.45 - 0.45 * t, 0.5 + 0.51 * t, 0.008), (0.8 - 0.44 * t, 0.55 + 0.49 * t, 0.008))
        wall(b, scaled(tiles, 0.85), (-0.52, 0.5), (-0.46, 0.47), (0.0, 0.93), (0.46, 0.47), (0.52, 0.5), (0, 1.02), faces=(0, 0.1), grain=0.5)
        b.anchor("top", 0.18, 1.0)
        b.limb(scaled(paint, 0.6), (-0.44, 0.03, 0.05), (0.44, 0.03, 0.05), grain=0.4)
        b.part("b04a40", (-0.66, 0.0), (-0.62, 0.075), (-0.62, 0.075), (-0.42, 0.075), (-0.42, 0.075), (-0.38, 0.0), (-0.52, -0.02), shiny=0.3)
        b.ball("7a4a30", -0.52, 0.075, 0.1, 0.024, grain=0.8, swell=0.3)


@figure("birdcage, bird cage, cage", tall=0.42, home="room")
def birdcage(b: Body, rng: random.Random) -> None:
    brass = b.colour("b08c4a")
    with b.placed(scale=1 / 0.7):
        xs = [0.24 * math.sin(math.pi * (k / 12 - 0.5)) for k in range(13)]

        def dome(x: float) -> list[Point]:
            return [(x, 0.1), (x, 0.42), (x * 0.9, 0.52), (x * 0.6, 0.6), (0.0, 0.645)]

        with b.far(0.65):
            b.ball(brass, 0, 0.1, 0.25, 0.045, swell=0.2)
            for x in xs[1:-1:2]:
                b.line(brass, 0.006, *dome(x * 0.93))
            b.line(brass, 0.008, *((0.24 * math.cos(a), 0.42 + 0.035 * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))))
        b.spot("8a7450", 0, 0.1, 0.22, 0.033)
        bar(b, "8a6a48", (-0.23, 0.25), (0.23, 0.25), 0.02)
        b.anchor("inside", 0.0, 0.255)
        b.anchor("top", 0.0, 0.64)
        for x in xs:
            b.line(brass, 0.008, *dome(x))
        b.line(brass, 0.012, *((0.242 * math.cos(a), 0.42 - 0.035 * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))))
        b.part(scaled(brass, 0.95), (-0.26, 0.105), (-0.26, 0.105), (-0.26, 0.03), (-0.22, 0.0), (0, -0.03), (0.22, 0.0), (0.26, 0.03), (0.26, 0.105), (0.26, 0.105), (0, 0.058), shiny=0.5)
        b.stripe(scaled(brass, 0.7), (-0.26, 0.05, 0.01), (0, 0.01, 0.01), (0.26, 0.05, 0.01))
        b.ball(brass, 0, 0.65, 0.03, 0.02, shiny=0.5)
        b.line(brass, 0.014, *((0.032 * math.cos(a), 0.7 + 0.032 * math.sin(a)) for a in (math.tau * k / 16 for k in range(17))))


@figure("aquarium, fish tank, fishtank", tall=0.42, home="room")
def aquarium(b: Body, rng: random.Random) -> None:
    water = b.colour("6fa8b8")
    with b.placed(scale=1 / 0.66):
        block(b, "2c2e32", -0.52, 0.0, 0.52, 0.05, grain=0.1)
        b.box(scaled(water, 0.9), -0.5, 0.05, 0.5, 0.58, shiny=0.15)
        b.mark(scaled(water, 1.15), (-0.5, 0.3), (-0.5, 0.3), (-0.1, 0.34), (0.2, 0.31), (0.5, 0.36), (0.5, 0.36), (0.5, 0.7), (-0.5, 0.7))
        b.mark(scaled(water, 1.35), (-0.5, 0.545), (0.5, 0.545), (0.5, 0.6), (-0.5, 0.6), smooth=False)
        for x, w, h in ((-0.32, 0.12, 0.11), (0.36, 0.1, 0.08), (-0.2, 0.07, 0.06)):
            b.part("8a8378", (x - w, 0.08), (x - w, 0.08), (x - w * 0.7, 0.08 + h), (x, 0.1 + h), (x + w * 0.8, 0.08 + h * 0.8), (x + w, 0.08), (x + w, 0.08), grain=0.8)
        for x, h, lean, tint in ((-0.42, 0.34, 0.03, "4f8248"), (-0.38, 0.26, -0.03, "5f9250"), (0.4, 0.38, -0.04, "4f8248"), (0.34, 0.26, 0.03, "649a54"), (0.44, 0.24, 0.02, "5f9250"), (0.2, 0.14, 0.02, "8a5a4c"), (0.24, 0.17, -0.03, "9a6450")):
            blade(b, tint, (x, 0.08), (x + lean, 0.08 + h), 0.05, bend=0.02 if lean > 0 else -0.02)
        b.part("c4ae82", (-0.5, 0.05), (-0.5, 0.05), (-0.5, 0.11), (-0.25, 0.095), (0.05, 0.115), (0.3, 0.1), (0.5, 0.12), (0.5, 0.05), (0.5, 0.05), swell=0.2, grain=0.9)
        b.anchor("inside", 0.0, 0.26)
        for x, y, r in ((0.1, 0.3, 0.012), (0.115, 0.36, 0.01), (0.1, 0.43, 0.013), (0.12, 0.49, 0.009), (-0.26, 0.35, 0.009), (-0.25, 0.41, 0.011)):
            b.ball("d8eef2", x, y, r, shiny=0.6, joins=0)
        b.face(scaled(water, 1.45), (-0.42, 0.12), (-0.38, 0.12), (-0.2, 0.52), (-0.25, 0.52), faces=(0, 0.2), shiny=0.4)
        for x in (-0.5, 0.5):
            bar(b, "2c2e32", (x, 0.04), (x, 0.6), 0.022)
        block(b, "2c2e32", -0.53, 0.58, 0.53, 0.66, grain=0.1)
        b.anchor("top", 0.0, 0.66)
    b.glow(0, 0.5, 0.6, "9ad8e8")


@figure("bird bath, birdbath", tall=0.55, home="meadow")
def bird_bath(b: Body, rng: random.Random) -> None:
    stone = b.colour("b4aa9a")
    with b.placed(scale=1 / 0.95):
        b.part(stone, (-0.24, 0.0), (-0.24, 0.0), (-0.22, 0.08), (-0.1, 0.13), (-0.07, 0.3), (-0.085, 0.6), (-0.12, 0.74), (0.12, 0.74), (0.085, 0.6), (0.07, 0.3), (0.1, 0.13), (0.22, 0.08), (0.24, 0.0), (0.24, 0.0), grain=0.5)
        hollow(b, scaled(stone, 0.95), 0.84, 0.86, 0.085, grain=0.5)
        b.spot("8fb4be", 0, 0.85, 0.36, 0.055)
        b.spot("b4d0d6", -0.08, 0.86, 0.18, 0.02)
        b.anchor("inside", 0.0, 0.83)
        b.anchor("top", -0.2, 0.9)
        near = [(0.42 * math.cos(a), 0.86 - 0.085 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
        b.part(stone, near[0], *near, near[-1], (-0.34, 0.76), (-0.16, 0.69), (0, 0.68), (0.16, 0.69), (0.34, 0.76), grain=0.5, joins=0)
        b.limb(scaled(stone, 1.08), *((x, y, 0.035) for x, y in near), grain=0.5, joins=0)


@figure("pot of gold, gold pot, treasure pot", tall=0.3, home="meadow")
def pot_of_gold(b: Body, rng: random.Random) -> None:
    iron = b.colour("35363a")
    with b.placed(scale=1 / 0.52):
        for k in range(38):
            t = k / 38
            x = rng.uniform(-0.24, 0.24) * (1 - 0.6 * t)
            b.ball(rng.choice(("d8ae48", "c89a38", "e2be60")), x, 0.38 + 0.12 * t, 0.05, 0.034, tilt=rng.uniform(-25, 25), shiny=0.8, swell=0.5, joins=0)
        b.anchor("top", 0.0, 0.5)
        b.part(iron, (-0.29, 0.4), (-0.29, 0.4), (0, 0.35), (0.29, 0.4), (0.29, 0.4), (0.35, 0.26), (0.3, 0.1), (0.16, 0.01), (-0.16, 0.01), (-0.3, 0.1), (-0.35, 0.26), grain=0.3, shiny=0.2, joins=0)
        b.limb(scaled(iron, 1.2), (-0.3, 0.405, 0.05), (0, 0.355, 0.05), (0.3, 0.405, 0.05), joins=0)
