"""Balls, balloons, kites, toys and what games are played with, to be held."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import (
    BRASS,
    STEEL,
    globe_points,
    lathed,
    ring,
    wedges,
    wire,
)
from allaprima.scenes.sketch import scaled

# fmt: off


@prop("ball, toy ball, rubber ball, bouncy ball")
def ball(b: Body, rng: random.Random) -> None:
    red = b.colour("b8403a")
    with b.placed(0.03, 0.045, scale=0.065):
        b.ball(red, 0, 0, 1, shiny=0.5)
        if len(b.coat) > 1:
            b.stripe(b.coat[1], (-1.1, -0.06, 0.3), (-0.5, -0.28, 0.34), (0.2, -0.24, 0.34), (1.1, 0.2, 0.3))


@prop("football, soccer ball, soccerball")
def football(b: Body, rng: random.Random) -> None:
    white, dark = b.colour("e6e4de"), b.colour("2e2e32", 1)
    with b.placed(0.03, 0.045, scale=0.068):
        b.ball(white, 0, 0, 1, shiny=0.2)
        turn = 25 + rng.uniform(-15, 15)

        def at(k: float, r: float) -> Point:
            a = math.radians(turn + 72 * k)
            return 0.08 + r * math.cos(a), 0.06 + r * math.sin(a)

        for k in range(5):
            b.stripe("9a9894", (*at(k, 0.3), 0.045), (*at(k, 0.64), 0.045))
            b.stripe("9a9894", (*at(k, 0.64), 0.045), (*at(k + 0.33, 0.82), 0.045))
            b.stripe("9a9894", (*at(k, 0.64), 0.045), (*at(k - 0.33, 0.82), 0.045))
        b.mark(dark, *(at(k, 0.36) for k in range(5)), smooth=False)
        for k in range(5):
            b.mark(dark, at(k + 0.5, 0.7), at(k + 0.72, 0.85), at(k + 0.66, 1.2), at(k + 0.34, 1.2), at(k + 0.28, 0.85), smooth=False)


@prop("basketball")
def basketball(b: Body, rng: random.Random) -> None:
    orange, dark = b.colour("c06a34"), "3a2a22"
    with b.placed(0.03, 0.05, scale=0.074, tilt=18):
        b.ball(orange, 0, 0, 1, grain=0.4)
        for line in (((0, 1.0), (0.12, 0.4), (0.12, -0.4), (0, -1.0)), ((-1.0, 0), (-0.4, -0.12), (0.4, -0.12), (1.0, 0)), ((-0.62, 0.8), (-0.34, 0.36), (-0.34, -0.4), (-0.62, -0.8)), ((0.72, 0.72), (0.56, 0.3), (0.56, -0.36), (0.72, -0.72))):
            b.stripe(dark, *((x, y, 0.06) for x, y in line))


@prop("tennis ball")
def tennis_ball(b: Body, rng: random.Random) -> None:
    with b.placed(0.02, 0.025, scale=0.028):
        b.ball(b.colour("c3cf4c"), 0, 0, 1, grain=0.6)
        b.stripe("f0f0e4", (-1, 0.35, 0.13), (-0.3, 0.15, 0.13), (0.1, -0.4, 0.13), (-0.05, -1, 0.13))
        b.stripe("f0f0e4", (0.2, 1, 0.13), (0.45, 0.5, 0.13), (1, 0.35, 0.13))


@prop("baseball")
def baseball(b: Body, rng: random.Random) -> None:
    with b.placed(0.02, 0.026, scale=0.029):
        b.ball(b.colour("ece6d8"), 0, 0, 1)
        for s in (-1, 1):
            b.stripe("b03a34", (s * 0.95, 0.6, 0.1), (s * 0.42, 0.3, 0.1), (s * 0.38, -0.3, 0.1), (s * 0.9, -0.7, 0.1))
            for y in (-0.45, -0.15, 0.15, 0.42):
                b.stripe("b03a34", (s * (0.28 + 0.2 * y * y), y + 0.04, 0.07), (s * (0.52 + 0.5 * y * y), y - 0.04, 0.07))


@prop("beach ball, beachball", arms="carrying")
def beach_ball(b: Body, rng: random.Random) -> None:
    white, red = b.colour("ece8de"), b.colour("bc443c")
    tints = (b.colour("c9473e"), "ece8de", b.colour("3f78a8", 1), "ece8de", b.colour("e2b23e", 1), "ece8de")
    with b.placed(0.03, 0.08, scale=0.125):
        b.ball(white if b.coat else red, 0, 0, 1, shiny=0.5)
        wedges(b, tints, 56, -28)
        (x, y), = globe_points([(0, 0)], 56, -28)
        b.spot("ece8de", x, y, 0.13, 0.1, tilt=-28)


@prop("volleyball")
def volleyball(b: Body, rng: random.Random) -> None:
    white = b.colour("ece8dc")
    with b.placed(0.03, 0.045, scale=0.068, tilt=20):
        b.ball(white, 0, 0, 1, shiny=0.2)
        for k in range(3):
            with b.placed(0, 0, tilt=120 * k):
                for bend in (0.0, 0.34, 0.68):
                    b.stripe(scaled(white, 0.7), (0.02 + bend, 0.02 + 0.5 * bend, 0.04), (0.06 + 0.8 * bend, 0.5 + 0.1 * bend, 0.04), (-0.12 + 0.7 * bend, 1.05, 0.04))


@prop("frisbee, flying disc", arms="throwing")
def frisbee(b: Body, rng: random.Random) -> None:
    red = b.colour("c4503c")
    with b.placed(0.065, 0.012, scale=0.085, tilt=8):
        b.ball(scaled(red, 0.7), 0, -0.06, 1, 0.27, swell=0.4)
        b.ball(red, 0, 0.0, 1, 0.26, swell=0.3, shiny=0.4)
        b.spot(scaled(red, 0.84), 0, 0.01, 0.72, 0.18)
        b.spot(red, 0, 0.015, 0.66, 0.165)
        b.spot(b.colour("e8d9b0", 1), 0, 0.015, 0.3, 0.075)


@prop("kite", arms="raising")
def kite(b: Body, rng: random.Random) -> None:
    red, other = b.colour("c4453c"), b.colour("e6b444", 1)
    x, y, turn = 0.7, 1.1, 12
    wire(b, "e6e2d6", 0.006, (0, 0), (0.2, 0.24), (0.46, 0.62), (x - 0.02, y - 0.08))
    with b.placed(x, y, tilt=turn):
        tail: list[Point] = [(0, -0.3), (0.0, -0.4), (0.1, -0.49), (0.06, -0.61), (0.17, -0.69), (0.15, -0.8)]
        wire(b, "d8d0bc", 0.007, *tail)
        for k, (tx, ty) in enumerate(tail[1:]):
            code = (red, other, "5f8fb4")[k % 3]
            with b.placed(tx, ty, tilt=20 * (-1) ** k):
                for s in (-1, 1):
                    b.part(code, (0, 0), (0, 0), (s * 0.05, 0.028), (s * 0.055, 0.0), (s * 0.05, -0.028), swell=0.3)
        top, left, right, low = (0.0, 0.2), (-0.19, 0.05), (0.19, 0.05), (0.0, -0.3)
        mid = (0.0, 0.05)
        b.face(red, top, left, mid, faces=(-0.25, 0.15))
        b.face(other, top, right, mid, faces=(0.25, 0.15))
        b.face(other, left, low, mid, faces=(-0.25, -0.1))
        b.face(red, right, low, mid, faces=(0.25, -0.1))
        b.line("6e5238", 0.009, top, low)
        b.line("6e5238", 0.008, left, right)
        b.line("efe9dc", 0.006, top, left, low, right, top, smooth=False)


def _balloon(b: Body, code: str, x: float, y: float, r: float, turn: float = 0.0) -> None:
    """A balloon of that radius, whose knot is below."""
    with b.placed(x, y, scale=r, tilt=turn):
        b.part(scaled(code, 0.85), (0, -1.16), (0.13, -1.34), (0.13, -1.34), (-0.13, -1.34), (-0.13, -1.34), swell=0.6)
        b.part(code, (0, 1.14), (0.62, 0.98), (0.98, 0.42), (0.9, -0.22), (0.5, -0.82), (0.08, -1.2), (-0.08, -1.2), (-0.5, -0.82), (-0.9, -0.22), (-0.98, 0.42), (-0.62, 0.98), shiny=0.7, joins=0)
        b.mark(scaled(code, 1.3), (-0.62, 0.62), (-0.42, 0.84), (-0.36, 0.76), (-0.54, 0.5), (-0.62, 0.3), (-0.68, 0.4))


@prop("balloon, party balloon, toy balloon, helium balloon", arms="raising")
def balloon(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c2423c", "4878a8", "d8a23c")))
    wire(b, "e2ddd0", 0.005, (0.0, -0.05), (0.0, 0.0), (0.012, 0.1), (-0.006, 0.22), (0.035, 0.33))
    _balloon(b, code, 0.05, 0.46, 0.105, -6)


@prop("balloons, bunch of balloons, bundle of balloons, party balloons, colourful balloons, colorful balloons", arms="raising")
def balloons(b: Body, rng: random.Random) -> None:
    usual = ("c2423c", "e2b040", "4878a8", "6f9a4e", "c4709a", "8a68a8", "d97a3c")
    places = ((-0.13, 0.5, 8), (0.2, 0.52, -12), (0.04, 0.68, 2), (-0.15, 0.68, 14), (0.21, 0.7, -14), (-0.04, 0.52, 4), (0.1, 0.5, -4))
    for x, y, turn in places:
        a = math.radians(turn)
        wire(b, "e2ddd0", 0.004, (0, 0), (0.3 * x, 0.18), (x + 0.11 * math.sin(a), y - 0.125 * math.cos(a)))
    wire(b, "e2ddd0", 0.005, (0.0, 0.0), (-0.008, -0.06), (0.004, -0.1))
    for k, (x, y, turn) in enumerate(places):
        code = b.coat[k % len(b.coat)] if b.coat else usual[k]
        _balloon(b, scaled(code, rng.uniform(0.94, 1.05)), x, y, 0.092, turn)


@prop("teddy bear, teddy, stuffed bear, toy bear, plush bear, stuffed animal, plush toy, soft toy, stuffed toy", arms="carrying")
def teddy_bear(b: Body, rng: random.Random) -> None:
    fur = b.colour("a87444")
    light = scaled(fur, 1.28)
    with b.placed(0.025, 0.045, scale=0.16, tilt=-6):
        b.grain, b.joins = 0.5, 0.04
        for s in (-1, 1):
            b.ball(scaled(fur, 0.94), s * 0.38, 0.98, 0.17)
            b.spot(light, s * 0.38, 0.96, 0.1)
        b.limb(fur, (-0.32, 0.18, 0.28), (-0.56, -0.12, 0.27), (-0.54, -0.26, 0.25))
        b.limb(fur, (0.32, 0.18, 0.28), (0.56, -0.1, 0.27), (0.56, -0.26, 0.25))
        b.ball(fur, 0, -0.12, 0.44, 0.52)
        b.spot(light, 0.02, -0.14, 0.27, 0.34)
        for s in (-1, 1):
            b.limb(fur, (s * 0.24, -0.46, 0.34), (s * 0.42, -0.72, 0.3), (s * 0.46, -0.82, 0.28))
            b.ball(scaled(fur, 1.04), s * 0.46, -0.84, 0.2, 0.21)
            b.spot(light, s * 0.47, -0.85, 0.12, 0.13)
        b.ball(fur, 0, 0.62, 0.48, 0.43)
        b.ball(light, 0.04, 0.48, 0.22, 0.17)
        b.grain = 0.0
        for s in (-1, 1):
            b.ball("241a16", 0.03 + s * 0.18, 0.7, 0.055, shiny=1)
        b.ball("2e201a", 0.04, 0.55, 0.085, 0.058, shiny=0.7)
        b.limb("3a2a22", (0.04, 0.5, 0.025), (0.04, 0.43, 0.025))
        ribbon = b.colour("b0443e", 1)
        for s in (-1, 1):
            b.part(ribbon, (0.03, 0.2), (0.03, 0.2), (0.03 + s * 0.2, 0.3), (0.03 + s * 0.24, 0.2), (0.03 + s * 0.2, 0.1), swell=0.6)
        b.ball(scaled(ribbon, 0.85), 0.03, 0.2, 0.055)
        b.joins = 0.0


@prop("doll, rag doll, dolly, puppet", arms="carrying")
def doll(b: Body, rng: random.Random) -> None:
    dress, hair, skin = b.colour("b8566a"), "a8643a", "ecc4a4"
    with b.placed(0.02, 0.05, scale=0.15, tilt=-8):
        for s in (-1, 1):
            b.limb(skin, (s * 0.16, -0.4, 0.15), (s * 0.2, -0.86, 0.13))
            b.limb("e6e2da", (s * 0.185, -0.68, 0.145), (s * 0.2, -0.88, 0.135))
            b.part("3a2c2c", (s * 0.11, -0.96), (s * 0.11, -0.86), (s * 0.28, -0.86), (s * 0.36, -0.94), (s * 0.34, -0.98))
        for s in (-1, 1):
            b.limb(skin, (s * 0.22, 0.24, 0.13), (s * 0.5, -0.02, 0.12), (s * 0.6, -0.14, 0.13))
            b.ball(dress, s * 0.27, 0.2, 0.15, 0.14)
        b.part(dress, (-0.19, 0.3), (0.19, 0.3), (0.19, 0.02), (0.34, -0.24), (0.5, -0.5), (0.5, -0.5), (0.25, -0.56), (0, -0.54), (-0.25, -0.56), (-0.5, -0.5), (-0.5, -0.5), (-0.34, -0.24), (-0.19, 0.02), swell=0.7)
        b.stripe("efe6da", (-0.52, -0.5, 0.07), (-0.25, -0.55, 0.07), (0.25, -0.55, 0.07), (0.52, -0.5, 0.07))
        b.stripe(b.colour("efe6da", 1), (-0.24, 0.0, 0.08), (0, -0.03, 0.08), (0.24, 0.0, 0.08))
        b.ball(hair, 0, 0.62, 0.37, 0.36, grain=0.6)
        for s in (-1, 1):
            b.limb(hair, (s * 0.33, 0.6, 0.14), (s * 0.42, 0.36, 0.18), (s * 0.36, 0.14, 0.1), grain=0.7)
            b.ball(dress, s * 0.37, 0.52, 0.075)
        b.ball(skin, 0.03, 0.58, 0.29, 0.28)
        b.mark(hair, (-0.4, 0.66), (-0.15, 0.7), (0.04, 0.78), (0.2, 0.69), (0.4, 0.64), (0.4, 1.0), (-0.4, 1.0))
        for s in (-1, 1):
            b.spot("2c2220", 0.06 + s * 0.11, 0.58, 0.035, 0.045)
            b.spot("e09888", 0.06 + s * 0.17, 0.49, 0.05, 0.035)
        b.stripe("a8484a", (0.0, 0.43, 0.02), (0.06, 0.41, 0.03), (0.12, 0.43, 0.02))


@prop("toy car, toy truck, model car")
def toy_car(b: Body, rng: random.Random) -> None:
    red = b.colour("bc3e38")
    with b.placed(0.03, 0.03, scale=0.085, tilt=6):
        b.part(scaled(red, 0.92), (-0.6, 0.1), (-0.45, 0.42), (-0.3, 0.54), (0.2, 0.54), (0.38, 0.42), (0.52, 0.1), swell=0.5, shiny=0.6)
        b.mark("2e3a44", (-0.46, 0.16), (-0.36, 0.42), (-0.1, 0.46), (-0.1, 0.16), smooth=False)
        b.mark("2e3a44", (-0.02, 0.16), (-0.02, 0.46), (0.2, 0.44), (0.4, 0.16), smooth=False)
        b.part(red, (-0.98, -0.2), (-1.0, 0.06), (-0.86, 0.2), (-0.4, 0.2), (0.5, 0.2), (0.9, 0.1), (1.02, -0.06), (1.0, -0.26), (0.98, -0.26), (-0.96, -0.26), swell=0.6, shiny=0.6)
        b.stripe(b.colour("ece4d0", 1), (-1, 0.0, 0.09), (1, -0.04, 0.09))
        b.spot("f4e8b4", 0.95, 0.0, 0.08)
        for x in (-0.56, 0.58):
            b.ball("2a2a2c", x, -0.24, 0.24, joins=0)
            b.ball("c8c4ba", x, -0.24, 0.11, shiny=0.5)


@prop("toy plane, toy airplane, toy aeroplane, model plane, model airplane", arms="throwing")
def toy_plane(b: Body, rng: random.Random) -> None:
    red, cream = b.colour("bc4038"), b.colour("e8dcc0", 1)
    with b.placed(0.0, 0.015, scale=0.12, tilt=12):
        with b.far():
            b.part(cream, (-0.05, 0.05), (0.25, 0.05), (0.1, 0.4), (-0.12, 0.42), swell=0.3)
        b.part(red, (-1.0, 0.02), (-1.0, 0.02), (-1.08, 0.4), (-1.08, 0.4), (-0.86, 0.38), (-0.68, 0.12), swell=0.3)
        b.part(red, (-1.04, 0.04), (-0.6, 0.14), (0.1, 0.2), (0.6, 0.19), (0.8, 0.1), (0.84, 0), (0.78, -0.12), (0.4, -0.2), (-0.3, -0.13), (-1.0, -0.02), swell=0.9, shiny=0.5)
        b.mark(cream, (0.58, -0.3), (0.9, -0.3), (0.9, 0.3), (0.58, 0.3), smooth=False)
        b.part("34424c", (0.02, 0.18), (0.1, 0.3), (0.28, 0.28), (0.36, 0.18), swell=0.6, shiny=0.8)
        b.part(scaled(cream, 0.9), (-1.0, 0.06), (-0.7, 0.06), (-0.84, -0.14), (-1.06, -0.14), swell=0.2)
        b.part(cream, (-0.16, 0.0), (0.32, 0.02), (0.24, -0.34), (0.0, -0.58), (-0.26, -0.56), (-0.24, -0.3), swell=0.25)
        b.limb("5a4434", (0.88, -0.32, 0.05), (0.87, 0.0, 0.08), (0.9, 0.32, 0.05), swell=0.5)
        b.ball(BRASS, 0.88, 0, 0.07, shiny=0.6)


@prop("paper plane, paper airplane, paper aeroplane, folded plane", arms="throwing")
def paper_plane(b: Body, rng: random.Random) -> None:
    paper = b.colour("eeeae0")
    with b.placed(0.01, 0.02, scale=0.11, tilt=10):
        b.face(scaled(paper, 0.8), (1.0, 0.1), (-0.86, 0.3), (-0.7, 0.08), faces=(0, 0.3))
        b.face(scaled(paper, 0.72), (1.0, 0.1), (-0.7, 0.08), (-0.55, -0.42), faces=(0.1, -0.3))
        b.face(paper, (1.0, 0.1), (-0.62, 0.1), (-1.0, -0.14), faces=(0, 0.45))
        b.face(scaled(paper, 0.94), (1.0, 0.1), (-0.62, 0.1), (-0.5, -0.4), (-0.44, -0.42), faces=(-0.2, -0.15))


@prop("yo-yo, yoyo, yo yo", arms="hanging")
def yo_yo(b: Body, rng: random.Random) -> None:
    red = b.colour("b8403a")
    wire(b, "e6e2d8", 0.005, (0, 0), (0.004, -0.14), (0, -0.27))
    b.ball(scaled(red, 0.7), -0.008, -0.296, 0.034)
    b.ball(red, 0.004, -0.298, 0.034, shiny=0.6)
    b.ball(b.colour("e8c860", 1), 0.004, -0.298, 0.015, swell=0.5)


@prop("snowball", arms="throwing")
def snowball(b: Body, rng: random.Random) -> None:
    points = [(0.038 * rng.uniform(0.965, 1.035) * math.cos(a), 0.038 * rng.uniform(0.965, 1.035) * math.sin(a)) for a in (math.tau * k / 19 for k in range(19))]
    with b.placed(0.018, 0.03):
        b.part("eef2f6", *points, grain=0.35)


@prop("bubble wand, soap bubbles, bubbles, soap bubble wand, soap bubble", arms="drinking")
def bubble_wand(b: Body, rng: random.Random) -> None:
    pink = b.colour("c8588a")
    wire(b, pink, 0.011, (-0.012, -0.05), (0.008, 0.02), (0.02, 0.06))
    ring(b, pink, 0.026, 0.088, 0.016, 0.028, 0.008, tilt=-14)
    places = ((0.1, 0.1, 0.024), (0.19, 0.17, 0.042), (0.22, 0.05, 0.026), (0.33, 0.12, 0.034), (0.34, 0.28, 0.05), (0.48, 0.2, 0.03), (0.52, 0.36, 0.04), (0.44, 0.05, 0.02))
    for x, y, r in places:
        x, y = x + rng.uniform(-0.015, 0.015), y + rng.uniform(-0.015, 0.015)
        ring(b, "a9d0e2", x, y, r, r, 0.13 * r, swell=0.4, shiny=0.6)
        ring(b, "e8b8d4", x, y, 0.93 * r, 0.93 * r, 0.1 * r, start=200, end=290, swell=0.3)
        ring(b, "b8e0c8", x, y, 0.93 * r, 0.93 * r, 0.1 * r, start=300, end=360, swell=0.3)
        ring(b, "ffffff", x, y, 0.72 * r, 0.72 * r, 0.14 * r, start=112, end=158, swell=0.2)


@prop("trophy, golden cup, trophy cup, winner's cup, gold trophy", arms="raising")
def trophy(b: Body, rng: random.Random) -> None:
    gold = b.colour("d0a23c")
    with b.placed(0.0, 0.0, scale=0.12):
        lathed(b, "3a2a22", (0.42, -0.62), (0.42, -0.4), swell=0.5, shiny=0.3, sag=0.04)
        lathed(b, gold, (0.36, -0.42), (0.34, -0.34), (0.1, -0.22), (0.07, 0.0), (0.12, 0.14), (0.1, 0.2), swell=0.9, shiny=0.9)
        for s in (-1, 1):
            b.limb(gold, (s * 0.48, 1.02, 0.08), (s * 0.78, 1.02, 0.09), (s * 0.84, 0.76, 0.09), (s * 0.6, 0.48, 0.085), (s * 0.38, 0.42, 0.07), shiny=0.9)
        b.part(gold, (-0.55, 1.2), (-0.55, 1.2), (0.55, 1.2), (0.55, 1.2), (0.5, 0.8), (0.36, 0.4), (0.12, 0.17), (-0.12, 0.17), (-0.36, 0.4), (-0.5, 0.8), shiny=1)
        b.mark(scaled(gold, 1.2), (-0.4, 1.1), (-0.28, 1.1), (-0.2, 0.5), (-0.3, 0.5))
        b.ball(scaled(gold, 0.8), 0, 1.2, 0.56, 0.085, swell=0.3, shiny=0.6)
        b.spot(scaled(gold, 0.55), 0, 1.2, 0.46, 0.055)


@prop("medal, gold medal, silver medal, bronze medal, olympic medal", arms="raising")
def medal(b: Body, rng: random.Random) -> None:
    gold, ribbon = b.colour("d2a640"), b.colour("a83c40", 1)
    for s in (-1, 1):
        b.limb(scaled(ribbon, 0.9 if s < 0 else 1.0), (s * 0.006, 0.0, 0.02), (s * 0.03, -0.06, 0.022), (s * 0.003, -0.12, 0.022), swell=0.3, blunt=True)
    ring(b, gold, 0, -0.127, 0.009, 0.009, 0.005, shiny=0.8)
    b.ball(gold, 0, -0.166, 0.037, shiny=0.9, swell=0.5)
    b.spot(scaled(gold, 0.82), 0, -0.166, 0.029)
    star = [(0.022 * r * math.sin(a), -0.166 + 0.022 * r * math.cos(a)) for a, r in ((math.pi * k / 5, 1.0 if k % 2 == 0 else 0.45) for k in range(10))]
    b.mark(scaled(gold, 1.2), *star, smooth=False)


@prop("playing cards, cards, hand of cards, deck of cards, playing card, poker cards", arms="reading")
def playing_cards(b: Body, rng: random.Random) -> None:
    for k in range(5):
        turn = 40 - 20 * k
        red = k % 2 == 0
        ink = "b8343a" if red else "26262a"
        with b.placed(0.0, -0.02, tilt=turn), b.placed(0, 0.03):
            b.part("f2efe6", (-0.03, 0), (-0.03, 0), (0.03, 0), (0.03, 0), (0.03, 0.088), (0.03, 0.088), (-0.03, 0.088), (-0.03, 0.088), swell=0.06)
            b.stripe("b4b0a8", (-0.03, 0, 0.0035), (-0.03, 0.088, 0.0035))
            b.stripe("b4b0a8", (-0.03, 0.087, 0.0035), (0.03, 0.087, 0.0035))
            for x, y, r in ((-0.02, 0.074, 0.006), (0.004, 0.046, 0.013)):
                if red and k != 2:
                    b.mark(ink, (x, y + 1.4 * r), (x + r, y), (x, y - 1.4 * r), (x - r, y), smooth=False)
                else:
                    up = -1 if red else 1
                    for s in (-1, 1):
                        b.spot(ink, x + s * 0.5 * r, y - up * 0.25 * r, 0.55 * r)
                    b.mark(ink, (x, y + up * 1.2 * r), (x + r, y - up * 0.2 * r), (x, y - up * 0.5 * r), (x - r, y - up * 0.2 * r), smooth=False)
                    if not red:
                        b.stripe(ink, (x, y, 0.35 * r), (x, y - 1.1 * r, 0.5 * r))


@prop("game controller, controller, gamepad, game pad, joystick, video game controller, console controller", arms="keying")
def game_controller(b: Body, rng: random.Random) -> None:
    grey = b.colour("3a3c42")
    with b.placed(0.02, 0.01, scale=0.075):
        b.part(grey, (-0.5, 0.5), (0.5, 0.5), (0.82, 0.4), (0.98, -0.1), (1.0, -0.62), (0.82, -0.76), (0.62, -0.58), (0.42, -0.28), (-0.42, -0.28), (-0.62, -0.58), (-0.82, -0.76), (-1.0, -0.62), (-0.98, -0.1), (-0.82, 0.4), swell=0.6, shiny=0.25)
        b.mark("c8cacc", (-0.62, 0.14), (-0.62, 0.24), (-0.42, 0.24), (-0.42, 0.14), smooth=False)
        b.mark("c8cacc", (-0.57, 0.08), (-0.47, 0.08), (-0.47, 0.3), (-0.57, 0.3), smooth=False)
        for dx, dy, code in ((0.11, 0, "c8503e"), (-0.11, 0, "4a80b8"), (0, 0.11, "e0b040"), (0, -0.11, "5a9a58")):
            b.spot(code, 0.54 + dx, 0.2 + dy, 0.06)
        for x in (-0.26, 0.26):
            b.ball("1e1f22", x, -0.04, 0.15, joins=0)
            b.ball("4a4c52", x, -0.02, 0.11, joins=0)


@prop("dart, darts", arms="throwing")
def dart(b: Body, rng: random.Random) -> None:
    red = b.colour("b83a38")
    with b.placed(0.0, 0.012, scale=0.075, tilt=8):
        for y in (1, -1):
            b.part(red if y > 0 else scaled(red, 0.75), (-0.6, 0), (-0.6, 0), (-0.72, y * 0.26), (-1.1, y * 0.3), (-1.1, y * 0.3), (-1.1, 0), (-1.1, 0), swell=0.15)
        b.limb("2c2c30", (-1.08, 0, 0.05), (-0.3, 0, 0.06))
        b.limb(BRASS, (-0.35, 0, 0.1), (0.0, 0, 0.14), (0.4, 0, 0.1), shiny=0.8)
        b.limb(STEEL, (0.4, 0, 0.06), (0.85, 0, 0.015), shiny=0.8)
