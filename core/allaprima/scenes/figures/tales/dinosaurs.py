"""Dinosaurs and the mammoth."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.animals.fur import anchored, limb_outline, moved, part_outline, tufted
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.tales.fantasy import membrane
from allaprima.scenes.sketch import scaled

# fmt: off

CLAW, TOOTH, EYE = "2e2820", "efe6cf", "140e08"


def _bars(b: Body, code: str, bars: list[tuple[float, float, float, float]]) -> None:
    """Dark bars over the back: (x, y at the top, length, width)."""
    for x, y, long, wide in bars:
        b.stripe(code, (x - 0.01, y + 0.04, wide), (x + 0.01, y - 0.45 * long, wide * 0.85), (x - 0.015, y - long, wide * 0.2))


def _hind(b: Body, code: str, x: float, step: float, size: float) -> None:
    """A hind leg of one that walks on two: the hip at x, the foot a step on."""
    b.limb(code, (x, 0.57, 0.36 * size), (x + 0.13 + 0.4 * step, 0.38, 0.22 * size), (x - 0.05 + step, 0.19, 0.105 * size), (x + 0.01 + step, 0.075, 0.085 * size), (x + 0.04 + step, 0.05, 0.085 * size))
    for dx in (0.15, 0.11, 0.17):
        y = 0.03 if dx != 0.11 else 0.022
        b.limb(code, (x + 0.02 + step, 0.05, 0.075 * size), (x + 0.02 + step + dx * 0.6, y + 0.008, 0.055 * size), (x + 0.02 + step + dx, y - 0.006, 0.035 * size), joins=0.02)
        b.limb(CLAW, (x + 0.02 + step + dx, y - 0.006, 0.028 * size), (x + 0.035 + step + dx, y - 0.01, 0.02 * size), (x + 0.055 + step + dx, 0.006, 0.006), joins=0)


@figure("tyrannosaurus, tyrannosaurus rex, t-rex, trex, t rex, dinosaur, allosaurus", tall=2.0, home="savanna", poses="standing")
@moved(0.1)
def tyrannosaurus(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("6e6a48", "75603f", "5f6650")))
    pale, dark = scaled(skin, 1.4), scaled(skin, 0.66)
    b.joins, b.grain = 0.07, 0.45
    with b.far():
        _hind(b, skin, -0.08, 0.16, 0.92)
        b.limb(skin, (0.36, 0.58, 0.08), (0.42, 0.5, 0.055), (0.49, 0.5, 0.035))
    b.part(skin, (-1.2, 0.66), (-1.2, 0.66), (-0.9, 0.66), (-0.6, 0.68), (-0.3, 0.73), (-0.05, 0.76), (0.16, 0.76), (0.3, 0.83), (0.4, 0.93), (0.5, 0.92), (0.5, 0.8), (0.43, 0.65), (0.3, 0.54), (0.1, 0.46), (-0.12, 0.45), (-0.34, 0.52), (-0.7, 0.58))
    b.mark(pale, (0.56, 0.84), (0.46, 0.74), (0.36, 0.6), (0.1, 0.5), (-0.15, 0.49), (-0.4, 0.55), (-1.0, 0.62), (-0.4, 0.3), (0.5, 0.4))
    _bars(b, dark, [(-0.98, 0.66, 0.06, 0.04), (-0.84, 0.66, 0.09, 0.045), (-0.68, 0.67, 0.12, 0.05), (-0.5, 0.7, 0.14, 0.055), (-0.32, 0.73, 0.15, 0.055), (-0.14, 0.75, 0.15, 0.055), (0.04, 0.76, 0.14, 0.05), (0.2, 0.78, 0.13, 0.045), (0.33, 0.87, 0.1, 0.04)])
    _hind(b, skin, -0.12, -0.04, 1.0)
    b.limb(skin, (0.32, 0.6, 0.1), (0.34, 0.51, 0.06), (0.42, 0.49, 0.04))
    b.anchor("hand", 0.45, 0.48)
    for dx, dy in ((0.05, -0.02), (0.055, 0.01)):
        b.limb(CLAW, (0.42, 0.49, 0.025), (0.42 + dx * 0.7, 0.49 + dy, 0.018), (0.42 + dx, 0.48 + dy, 0.005), joins=0)
    b.part("6a3a34", (0.46, 0.84), (0.6, 0.8), (0.84, 0.83), (0.84, 0.89), (0.6, 0.92), joins=0, swell=0.3)
    with b.placed(0.42, 0.84, tilt=5, about=(0.42, 0.84)):
        b.part(scaled(skin, 0.92), (0.38, 0.86), (0.4, 0.76), (0.5, 0.715), (0.66, 0.725), (0.8, 0.76), (0.85, 0.8), (0.83, 0.825), (0.7, 0.8), (0.56, 0.8), (0.48, 0.86), joins=0.03)
        b.mark(pale, (0.4, 0.8), (0.52, 0.75), (0.7, 0.76), (0.86, 0.8), (0.8, 0.68), (0.4, 0.66))
    for k in range(8):
        x, y = 0.57 + 0.037 * k, 0.88 + 0.001 * k
        b.face(TOOTH, (x, y), (x + 0.01, y - 0.03 + 0.012 * (k % 3)), (x + 0.018, y))
    b.part(skin, (0.36, 0.86), (0.37, 0.98), (0.45, 1.05), (0.56, 1.075), (0.66, 1.05), (0.78, 1.02), (0.87, 0.97), (0.9, 0.91), (0.87, 0.875), (0.74, 0.875), (0.6, 0.87), (0.5, 0.84), (0.42, 0.8))
    b.mark(scaled(skin, 0.8), (0.4, 1.04), (0.56, 1.04), (0.7, 1.0), (0.86, 0.95), (0.9, 1.06), (0.5, 1.14))
    b.spot(scaled(skin, 0.4), 0.855, 0.955, 0.014, 0.01, tilt=-30)
    b.stripe(scaled(skin, 0.72), (0.66, 0.96, 0.016), (0.72, 0.93, 0.024), (0.78, 0.925, 0.012))
    b.limb(skin, (0.54, 1.055, 0.035), (0.6, 1.05, 0.04), (0.66, 1.025, 0.02), joins=0.02)
    b.ball("c8922c", 0.59, 1.0, 0.024, 0.022, shiny=1, joins=0)
    b.spot(EYE, 0.594, 1.0, 0.011, 0.02)
    anchored(b, crown=(0.46, 1.055), eye=(0.59, 1.0), mouth=(0.88, 0.86), neck=(0.42, 0.78), back=(0.1, 0.79), top=(-0.08, 0.755))


@figure("velociraptor, raptor, deinonychus", tall=0.9, home="savanna", poses="running standing")
@moved(0.1)
def velociraptor(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("8a6a46", "77705a", "7c5a40")))
    pale, dark = scaled(skin, 1.4), scaled(skin, 0.5)
    b.joins, b.grain = 0.06, 0.8
    run = b.pose == "running"
    with b.far():
        _hind(b, skin, -0.02, 0.28 if run else 0.14, 0.7)
        b.limb(skin, (0.32, 0.58, 0.08), (0.38, 0.46, 0.05), (0.52, 0.48, 0.035), (0.6, 0.42, 0.015))
    body = part_outline((-1.2, 0.78), (-0.9, 0.76), (-0.5, 0.7), (-0.2, 0.71), (0.06, 0.72), (0.26, 0.78), (0.38, 0.94), (0.48, 1.0), (0.54, 0.92), (0.48, 0.78), (0.42, 0.64), (0.3, 0.52), (0.08, 0.47), (-0.14, 0.5), (-0.4, 0.6), (-0.9, 0.71))
    b.part(skin, *tufted(body, step=0.02, out=0.022, flow=(-0.8, -0.2)))
    b.mark(pale, (0.6, 0.9), (0.46, 0.8), (0.38, 0.64), (0.2, 0.53), (-0.1, 0.52), (-0.4, 0.6), (0.0, 0.3), (0.6, 0.5))
    _bars(b, dark, [(-1.0, 0.77, 0.06, 0.04), (-0.82, 0.75, 0.08, 0.045), (-0.64, 0.72, 0.1, 0.045), (-0.46, 0.71, 0.1, 0.045), (-0.28, 0.71, 0.11, 0.045), (-0.1, 0.71, 0.11, 0.04), (0.08, 0.72, 0.11, 0.04), (0.24, 0.77, 0.1, 0.04), (0.33, 0.88, 0.07, 0.03)])
    if run:
        b.limb(skin, (-0.08, 0.58, 0.27), (-0.06, 0.4, 0.16), (-0.34, 0.32, 0.08), (-0.44, 0.18, 0.055), (-0.46, 0.12, 0.055))
        for dx, dy in ((0.02, -0.09), (0.07, -0.06)):
            b.limb(skin, (-0.46, 0.12, 0.05), (-0.46 + dx * 0.7, 0.12 + dy * 0.6, 0.035), (-0.46 + dx, 0.12 + dy, 0.012), joins=0.01)
    else:
        _hind(b, skin, -0.1, -0.06, 0.78)
    arm = limb_outline((0.28, 0.6, 0.12), (0.28, 0.46, 0.09), (0.42, 0.44, 0.07), (0.46, 0.44, 0.04))
    b.part(skin, *tufted(arm, step=0.02, out=0.04, flow=(-0.6, -0.5)), joins=0.03)
    b.anchor("hand", 0.52, 0.41)
    for dx, dy in ((0.09, -0.06), (0.12, -0.03), (0.06, -0.08)):
        b.limb(CLAW, (0.46, 0.44, 0.025), (0.46 + dx * 0.6, 0.44 + dy * 0.4, 0.018), (0.46 + dx, 0.44 + dy, 0.005), joins=0)
    with b.placed(-0.02, 0.0):
        b.part(scaled(skin, 0.9), (0.48, 0.92), (0.5, 0.86), (0.62, 0.85), (0.84, 0.88), (0.86, 0.9), (0.7, 0.91), (0.56, 0.94), joins=0.02, grain=0.3)
        for k in range(6):
            x = 0.66 + 0.032 * k
            b.face(TOOTH, (x, 0.93 - 0.001 * k), (x + 0.008, 0.9), (x + 0.016, 0.93 - 0.001 * k))
        b.part(skin, (0.4, 0.94), (0.42, 1.02), (0.5, 1.07), (0.6, 1.06), (0.7, 1.01), (0.84, 0.98), (0.89, 0.95), (0.88, 0.92), (0.76, 0.915), (0.6, 0.91), (0.48, 0.87), grain=0.4)
        b.mark(dark, (0.46, 1.0), (0.6, 1.0), (0.72, 0.985), (0.6, 1.05))
        b.spot(scaled(skin, 0.4), 0.85, 0.955, 0.012, 0.008)
        b.ball("d0962c", 0.575, 1.01, 0.024, shiny=1, joins=0, grain=0)
        b.spot(EYE, 0.578, 1.01, 0.009, 0.022)
    anchored(b, crown=(0.48, 1.068), eye=(0.555, 1.01), mouth=(0.84, 0.9), neck=(0.42, 0.84), back=(0.04, 0.745), top=(-0.15, 0.71))


def _pillar(b: Body, code: str, x: float, y: float, width: float, bend: float = 0.0) -> None:
    """A leg like an elephant's: from x, y down, the knee bent forward or back."""
    b.limb(code, (x, y, width * 1.5), (x + bend, 0.52 * y, width), (x + 0.2 * bend, 0.2 * y, width * 0.85), (x + 0.2 * bend + 0.01, 0.055, width * 0.95))
    for k in range(3):
        b.spot(scaled(code, 1.35), x + 0.2 * bend + width * (-0.02 + 0.22 * k), 0.02, width * 0.1, 0.025)


@figure("brachiosaurus, long-necked dinosaur, diplodocus, sauropod, brontosaurus, apatosaurus", tall=2.8, home="savanna", poses="standing", distance="middle")
@moved(0.15)
def brachiosaurus(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("7a7c66", "6e7468", "7e7258")))
    pale, dark = scaled(skin, 1.25), scaled(skin, 0.78)
    b.joins, b.grain = 0.07, 0.4
    with b.far():
        _pillar(b, skin, 0.24, 0.42, 0.1, 0.02)
        _pillar(b, skin, -0.16, 0.36, 0.1, 0.03)
    b.part(skin, (-1.25, 0.09), (-1.25, 0.09), (-0.96, 0.18), (-0.66, 0.34), (-0.42, 0.46), (-0.16, 0.54), (0.08, 0.58), (0.24, 0.6), (0.36, 0.68), (0.48, 0.86), (0.56, 1.02), (0.62, 1.12), (0.69, 1.12), (0.68, 1.02), (0.62, 0.84), (0.53, 0.64), (0.43, 0.46), (0.3, 0.32), (0.04, 0.25), (-0.2, 0.25), (-0.42, 0.28), (-0.7, 0.2), (-1.0, 0.09))
    b.mark(pale, (0.72, 1.05), (0.62, 0.9), (0.5, 0.66), (0.38, 0.46), (0.2, 0.33), (-0.1, 0.3), (-0.4, 0.31), (-0.9, 0.14), (-0.4, 0.1), (0.4, 0.2), (0.8, 0.7))
    _bars(b, dark, [(-0.9, 0.21, 0.07, 0.03), (-0.76, 0.28, 0.1, 0.035), (-0.62, 0.36, 0.12, 0.04), (-0.48, 0.43, 0.13, 0.04), (-0.34, 0.49, 0.14, 0.04), (-0.2, 0.53, 0.14, 0.04), (-0.06, 0.56, 0.14, 0.04), (0.08, 0.58, 0.14, 0.04), (0.22, 0.6, 0.13, 0.035), (0.34, 0.67, 0.1, 0.03), (0.43, 0.78, 0.07, 0.025)])
    _pillar(b, skin, 0.26, 0.4, 0.12, -0.01)
    _pillar(b, skin, -0.28, 0.38, 0.125, 0.03)
    b.part(skin, (0.6, 1.06), (0.6, 1.13), (0.66, 1.185), (0.72, 1.18), (0.76, 1.15), (0.83, 1.13), (0.86, 1.095), (0.83, 1.07), (0.74, 1.06), (0.66, 1.04))
    b.stripe(dark, (0.86, 1.09, 0.004), (0.79, 1.085, 0.007), (0.73, 1.09, 0.004))
    b.spot(dark, 0.815, 1.12, 0.008, 0.006)
    b.ball(EYE, 0.715, 1.135, 0.013, shiny=1, joins=0)
    anchored(b, crown=(0.67, 1.187), eye=(0.715, 1.135), mouth=(0.85, 1.08), neck=(0.59, 0.92), back=(0.14, 0.61), top=(-0.04, 0.56))


@figure("triceratops", tall=1.4, home="savanna", poses="standing")
@moved(0, 0.035)
def triceratops(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("77694e", "6c6a54", "7a5f48")))
    pale, dark, horn = scaled(skin, 1.3), scaled(skin, 0.68), "d8ccae"
    b.joins, b.grain = 0.08, 0.5
    b.limb(skin, (-0.6, 0.54, 0.3), (-0.86, 0.34, 0.17), (-1.08, 0.2, 0.09), (-1.22, 0.14, 0.025))
    with b.far():
        _pillar(b, skin, 0.36, 0.38, 0.15, -0.03)
        _pillar(b, skin, -0.3, 0.42, 0.17, 0.06)
    b.part(skin, (-0.78, 0.46), (-0.66, 0.7), (-0.42, 0.86), (-0.1, 0.92), (0.2, 0.86), (0.44, 0.78), (0.56, 0.6), (0.5, 0.36), (0.3, 0.24), (-0.06, 0.2), (-0.4, 0.24), (-0.68, 0.3))
    b.mark(pale, (0.6, 0.4), (0.3, 0.32), (-0.1, 0.28), (-0.5, 0.32), (-0.7, 0.3), (-0.2, 0.1), (0.5, 0.15))
    _bars(b, dark, [(-0.56, 0.78, 0.24, 0.06), (-0.4, 0.86, 0.28, 0.065), (-0.24, 0.9, 0.3, 0.065), (-0.08, 0.92, 0.3, 0.065), (0.08, 0.9, 0.28, 0.06)])
    _pillar(b, skin, 0.24, 0.42, 0.17, -0.05)
    _pillar(b, skin, -0.5, 0.5, 0.21, 0.08)
    # The frill.
    edge: list[Point] = []
    for k in range(15):
        turn, r = math.radians(62 + 13 * k), 0.42 + (0.03 if k % 2 else 0.0)
        edge.append((0.62 + 0.78 * r * math.cos(turn), 0.64 + 1.05 * r * math.sin(turn)))
    b.part(scaled(skin, 0.85), *edge, (0.6, 0.42), (0.74, 0.6), (0.74, 0.86), joins=0, swell=0.5)
    for k in range(6):
        turn = math.radians(80 + 29 * k)
        b.spot(scaled("9a5a3c", 0.9), 0.62 + 0.25 * math.cos(turn), 0.64 + 0.33 * math.sin(turn), 0.035, 0.055, tilt=math.degrees(turn) - 90)
    with b.far(0.85):
        b.limb(horn, (0.72, 0.76, 0.08), (0.92, 0.92, 0.06), (1.16, 1.0, 0.008), joins=0)
    b.part(skin, (0.48, 0.5), (0.5, 0.72), (0.62, 0.8), (0.76, 0.76), (0.88, 0.64), (1.0, 0.56), (1.08, 0.48), (1.1, 0.38), (1.1, 0.38), (1.02, 0.36), (0.9, 0.32), (0.7, 0.3), (0.54, 0.36))
    b.mark(horn, (1.14, 0.6), (1.03, 0.53), (1.0, 0.44), (1.03, 0.3), (1.2, 0.3))
    b.stripe(dark, (1.05, 0.4, 0.012), (0.92, 0.41, 0.018), (0.76, 0.44, 0.012))
    b.spot(dark, 0.96, 0.53, 0.024, 0.02)
    b.limb(horn, (0.98, 0.56, 0.08), (1.02, 0.62, 0.06), (1.06, 0.72, 0.01), joins=0.01)
    b.limb(horn, (0.68, 0.72, 0.11), (0.86, 0.92, 0.075), (1.12, 1.06, 0.008), joins=0.02)
    b.ball("a8782c", 0.76, 0.62, 0.03, 0.026, shiny=1, joins=0)
    b.spot(EYE, 0.764, 0.62, 0.014, 0.022)
    anchored(b, crown=(0.64, 0.8), eye=(0.76, 0.62), mouth=(1.09, 0.4), neck=(0.52, 0.58), back=(0.02, 0.94), top=(-0.16, 0.915))


@figure("stegosaurus", tall=1.4, home="savanna", poses="standing")
@moved(0.18, 0.02)
def stegosaurus(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("68704a", "6e6648", "5e6a58")))
    plate = b.colour(rng.choice(("94583a", "8a6a3e")), 1)
    pale, dark = scaled(skin, 1.35), scaled(skin, 0.7)
    b.joins, b.grain = 0.07, 0.45
    spine = [(-0.78, 0.4, 0.12), (-0.62, 0.53, 0.17), (-0.44, 0.66, 0.23), (-0.22, 0.74, 0.28), (0.02, 0.72, 0.27), (0.22, 0.62, 0.22), (0.38, 0.51, 0.16), (0.5, 0.44, 0.11)]

    def plates(shift: float, code: str) -> None:
        for x, y, high in spine:
            tilt = (x + 0.15) * -38
            with b.placed(x + shift, y - 0.03, tilt=tilt):
                w = high * 0.42
                b.part(code, (-w * 0.7, 0.0), (-w, high * 0.45), (-w * 0.3, high * 0.9), (0.0, high * 1.12), (0.0, high * 1.12), (w * 0.5, high * 0.8), (w, high * 0.4), (w * 0.7, 0.0), joins=0, swell=0.4)
                b.mark(scaled(code, 0.72), (-w, 0.0), (-w * 0.5, high * 0.3), (0.0, high * 0.42), (w * 0.5, high * 0.3), (w, 0.0))

    with b.far():
        plates(0.1, plate)
        _pillar(b, skin, 0.32, 0.34, 0.12, -0.03)
        _pillar(b, skin, -0.22, 0.44, 0.14, 0.06)
        b.limb("d8ccae", (-1.0, 0.34, 0.05), (-1.08, 0.44, 0.04), (-1.2, 0.52, 0.006), joins=0)
        b.limb("d8ccae", (-1.12, 0.32, 0.04), (-1.2, 0.4, 0.03), (-1.3, 0.46, 0.006), joins=0)
    b.part(skin, (-1.24, 0.32), (-1.0, 0.38), (-0.76, 0.45), (-0.5, 0.66), (-0.22, 0.78), (0.04, 0.75), (0.28, 0.62), (0.48, 0.49), (0.66, 0.46), (0.76, 0.46), (0.88, 0.4), (0.96, 0.35), (0.95, 0.3), (0.84, 0.27), (0.66, 0.28), (0.5, 0.26), (0.34, 0.22), (0.0, 0.24), (-0.3, 0.28), (-0.56, 0.3), (-0.8, 0.28), (-1.06, 0.28))
    b.mark(pale, (0.9, 0.26), (0.5, 0.3), (0.3, 0.29), (-0.1, 0.31), (-0.5, 0.34), (-1.0, 0.3), (-0.4, 0.1), (0.5, 0.1))
    _bars(b, dark, [(-0.66, 0.52, 0.14, 0.04), (-0.5, 0.65, 0.18, 0.05), (-0.34, 0.74, 0.22, 0.05), (-0.16, 0.78, 0.24, 0.05), (0.02, 0.75, 0.22, 0.05), (0.18, 0.67, 0.18, 0.045), (0.34, 0.58, 0.13, 0.04)])
    _pillar(b, skin, 0.24, 0.38, 0.14, -0.04)
    _pillar(b, skin, -0.36, 0.52, 0.18, 0.08)
    plates(0.0, plate)
    b.stripe(dark, (0.96, 0.325, 0.006), (0.88, 0.32, 0.012), (0.8, 0.33, 0.006))
    for x, y, dx, dy in ((-1.04, 0.35, -0.2, 0.12), (-1.16, 0.33, -0.2, 0.08)):
        b.limb("d8ccae", (x, y, 0.055), (x + dx * 0.5, y + dy * 0.7, 0.042), (x + dx, y + dy, 0.006), joins=0.01)
    b.ball(EYE, 0.8, 0.4, 0.018, shiny=1, joins=0)
    b.stripe(dark, (0.955, 0.325, 0.004), (0.88, 0.32, 0.008), (0.82, 0.33, 0.004))
    anchored(b, crown=(0.72, 0.465), eye=(0.8, 0.4), mouth=(0.95, 0.32), neck=(0.6, 0.37), back=(0.12, 0.74), top=(0.0, 0.76))


@figure("pterosaur, pterodactyl, pteranodon, flying dinosaur", tall=0.9, home="sky", poses="flying@air", group=2)
def pterosaur(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("8a6e50", "7c7060", "6e6a58")))
    web, dark, bill = scaled(skin, 0.8), scaled(skin, 0.6), "b8a070"
    b.joins, b.grain = 0.05, 0.4
    with b.placed(-0.05, -0.24):
        with b.far():
            membrane(b, web, skin, (0.12, 0.5), (0.28, 0.62), (0.42, 0.84), [(-0.1, 1.26)], (-0.1, 0.46))
        b.limb(skin, (-0.2, 0.44, 0.08), (-0.38, 0.42, 0.05), (-0.54, 0.36, 0.03))
        b.limb(skin, (-0.16, 0.42, 0.09), (-0.34, 0.36, 0.05), (-0.5, 0.3, 0.03))
        b.part(skin, (-0.3, 0.44), (-0.1, 0.5), (0.1, 0.54), (0.24, 0.54), (0.36, 0.56), (0.46, 0.62), (0.54, 0.6), (0.5, 0.52), (0.4, 0.46), (0.24, 0.4), (0.0, 0.38), (-0.2, 0.4))
        b.mark(scaled(skin, 1.3), (0.56, 0.54), (0.4, 0.48), (0.2, 0.43), (-0.1, 0.41), (0.1, 0.3), (0.5, 0.4))
        b.part("96482e", (0.52, 0.64), (0.42, 0.72), (0.24, 0.8), (0.24, 0.8), (0.38, 0.68), (0.48, 0.58), joins=0, swell=0.5)
        b.part(bill, (0.56, 0.55), (0.8, 0.52), (1.08, 0.5), (1.08, 0.5), (0.8, 0.57), (0.6, 0.6), joins=0.01, grain=0)
        b.part(skin, (0.44, 0.58), (0.46, 0.66), (0.54, 0.69), (0.64, 0.65), (0.84, 0.59), (1.12, 0.535), (1.12, 0.535), (0.8, 0.55), (0.6, 0.55), (0.5, 0.53))
        b.mark(bill, (0.66, 0.7), (0.72, 0.6), (0.7, 0.5), (1.2, 0.5), (1.2, 0.6))
        b.ball("c8922c", 0.575, 0.625, 0.02, shiny=1, joins=0, grain=0)
        b.spot(EYE, 0.578, 0.625, 0.01)
        membrane(b, web, skin, (0.14, 0.5), (0.02, 0.66), (0.1, 0.96), [(-0.94, 1.22)], (-0.3, 0.42))
        for dx, dy in ((0.07, 0.03), (0.06, 0.06)):
            b.limb(dark, (0.1, 0.96, 0.022), (0.1 + dx, 0.97 + dy, 0.016), (0.11 + dx * 1.3, 0.95 + dy, 0.005), joins=0)
        anchored(b, crown=(0.53, 0.69), eye=(0.575, 0.625), mouth=(1.1, 0.52), neck=(0.42, 0.56), back=(0.2, 0.57), top=(0.16, 0.54), hand=(-0.5, 0.31))


@figure("mammoth, woolly mammoth, mastodon", tall=1.6, home="snow", poses="standing walking")
@moved(-0.22, 0.045)
def mammoth(b: Body, rng: random.Random) -> None:
    fur = b.colour(rng.choice(("6a4a34", "5c4030", "745438")))
    dark, ivory, toe = scaled(fur, 0.72), "e9dfc6", "b0a088"
    b.joins, b.grain = 0.08, 1.0
    step = 0.1 if b.pose == "walking" else 0.02
    b.limb(fur, (-0.56, 0.62, 0.07), (-0.64, 0.5, 0.05), (-0.65, 0.36, 0.05), (-0.64, 0.3, 0.02))

    def leg(x: float, y: float, on: float, width: float) -> None:
        outline = limb_outline((x, y, width * 1.4), (x + 0.3 * on, 0.6 * y, width * 1.05), (x + 0.8 * on, 0.24 * y, width * 0.86), (x + on, 0.06, width * 0.9))
        b.part(fur, *tufted(outline, step=0.022, out=0.025, flow=(-0.1, -0.9)))
        for k in range(3):
            b.spot(toe, x + on + width * (0.02 + 0.18 * k), 0.03, width * 0.1, 0.03)

    with b.far():
        leg(0.3, 0.4, step, 0.17)
        leg(-0.32, 0.4, step * 1.2, 0.18)
        b.limb(ivory, (0.66, 0.46, 0.07), (0.82, 0.26, 0.065), (1.04, 0.26, 0.05), (1.12, 0.44, 0.015), joins=0, grain=0)
    back = part_outline((-0.6, 0.56), (-0.54, 0.72), (-0.3, 0.84), (0.0, 0.94), (0.2, 0.98), (0.36, 0.94), (0.5, 0.86), (0.52, 0.56), (0.42, 0.3), (0.2, 0.2), (-0.1, 0.18), (-0.4, 0.22), (-0.56, 0.36))
    b.part(fur, *tufted(back, step=0.026, out=0.06, flow=(-0.2, -0.9)))
    leg(0.22, 0.42, -step, 0.2)
    leg(-0.44, 0.46, -step * 0.6, 0.22)
    trunk = limb_outline((0.66, 0.6, 0.22), (0.76, 0.42, 0.15), (0.76, 0.22, 0.1), (0.8, 0.1, 0.075), (0.9, 0.08, 0.055))
    b.part(fur, *tufted(trunk, step=0.022, out=0.012, flow=(-0.3, -0.8)), grain=0.7)
    head = part_outline((0.34, 0.62), (0.36, 0.86), (0.44, 1.04), (0.54, 1.12), (0.64, 1.08), (0.72, 0.94), (0.78, 0.74), (0.76, 0.56), (0.66, 0.46), (0.5, 0.42), (0.4, 0.48))
    b.part(fur, *tufted(head, step=0.024, out=0.03, flow=(-0.4, -0.8)))
    crown = part_outline((0.42, 1.02), (0.54, 1.16), (0.66, 1.08), (0.68, 0.98), (0.56, 1.02))
    b.part(dark, *tufted(crown, step=0.022, out=0.035, flow=(-0.2, -0.8)), joins=0.05)
    ear = part_outline((0.42, 0.84), (0.34, 0.76), (0.34, 0.62), (0.42, 0.56), (0.5, 0.66), (0.5, 0.8))
    b.part(dark, *tufted(ear, step=0.022, out=0.02, flow=(-0.2, -0.9)), joins=0.02)
    b.ball(EYE, 0.655, 0.8, 0.018, shiny=1, joins=0)
    b.limb(ivory, (0.66, 0.5, 0.09), (0.72, 0.28, 0.085), (0.9, 0.14, 0.075), (1.12, 0.2, 0.055), (1.2, 0.4, 0.035), (1.13, 0.54, 0.01), joins=0, grain=0, shiny=0.3)
    anchored(b, crown=(0.58, 1.085), eye=(0.655, 0.8), mouth=(0.9, 0.08), neck=(0.44, 0.7), back=(0.12, 1.0), top=(-0.08, 0.93))
