"""Reptiles, frogs and other animals that crawl."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.animals.fur import anchored, moved
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off

EYE = "120e0a"


def _scales(b: Body, code: str, rng: random.Random, box: tuple[float, float, float, float], size: float, count: int) -> None:
    """Small scattered scales on the part before, all as one mark."""
    x0, y0, x1, y1 = box
    path: list[Point] = []
    way: list[Point] = []
    for k in range(count):
        x = x0 + (x1 - x0) * (k + rng.random()) / count
        y = y0 + (y1 - y0) * rng.random()
        r = size * (0.6 + 0.6 * rng.random())
        way.append((x + r, y))
        path += [(x + r * math.cos(math.tau * a / 8), y + 0.7 * r * math.sin(math.tau * a / 8)) for a in range(9)]
    b.mark(code, *path, *reversed(way), smooth=False)


def saw(points: list[Point], count: int, high: float, back: float = 0.0) -> list[Point]:
    """A ridge of teeth along a line from left to right, whose tips stand up and lie back."""
    path: list[Point] = []
    total = len(points) - 1
    for k in range(count):
        for at, lift in ((k / count, 0.0), ((k + 0.5) / count, high)):
            where = at * total
            i = min(total - 1, int(where))
            part = where - i
            x = points[i][0] + (points[i + 1][0] - points[i][0]) * part
            y = points[i][1] + (points[i + 1][1] - points[i][1]) * part
            lift *= min(1.0, 0.3 + 3 * at, 0.4 + 4 * (1 - at))
            path.append((x - (back if lift else 0.0), y + lift))
    return [*path, points[-1]]


@figure("turtle, tortoise, terrapin", tall=0.36, home="meadow", poses="walking")
@moved(-0.1, 0.02)
def turtle(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("8a8458", "7e7a52", "8c7c58")))
    shell, seam = b.colour(rng.choice(("7a6236", "6c5a34")), 1), "3a2c1a"
    b.joins, b.grain = 0.05, 0.25
    b.limb(skin, (-0.66, 0.24, 0.12), (-0.78, 0.18, 0.08), (-0.86, 0.14, 0.02))
    with b.far():
        b.limb(skin, (0.42, 0.26, 0.22), (0.58, 0.14, 0.17), (0.66, 0.05, 0.14))
        b.limb(skin, (-0.36, 0.24, 0.22), (-0.34, 0.12, 0.19), (-0.3, 0.06, 0.16))
    b.limb(skin, (0.48, 0.34, 0.24), (0.68, 0.42, 0.18), (0.8, 0.54, 0.17))
    b.part(skin, (0.7, 0.56), (0.76, 0.66), (0.88, 0.7), (1.0, 0.66), (1.07, 0.58), (1.06, 0.53), (0.98, 0.48), (0.82, 0.46))
    b.stripe(scaled(skin, 0.5), (1.08, 0.555, 0.01), (0.98, 0.54, 0.014), (0.88, 0.545, 0.006))
    b.ball(scaled(skin, 0.75), 0.94, 0.615, 0.032, joins=0)
    b.ball(EYE, 0.945, 0.617, 0.02, shiny=1, joins=0)
    b.part(scaled(shell, 1.25), (-0.74, 0.26), (-0.6, 0.3), (0.0, 0.3), (0.5, 0.32), (0.62, 0.3), (0.5, 0.18), (0.0, 0.12), (-0.5, 0.14), joins=0)
    b.part(shell, (-0.82, 0.22), (-0.74, 0.42), (-0.5, 0.68), (-0.16, 0.85), (0.14, 0.84), (0.42, 0.68), (0.6, 0.46), (0.7, 0.32), (0.62, 0.27), (0.3, 0.25), (-0.2, 0.22), (-0.64, 0.2), joins=0, grain=0.4, shiny=0.15)
    light = scaled(shell, 1.3)
    plates: list[list[Point]] = [
        [(-0.56, 0.42), (-0.36, 0.46), (-0.3, 0.66), (-0.44, 0.68), (-0.62, 0.52)],
        [(-0.3, 0.46), (0.0, 0.47), (0.06, 0.68), (-0.12, 0.76), (-0.24, 0.66)],
        [(0.07, 0.47), (0.32, 0.45), (0.36, 0.58), (0.28, 0.68), (0.13, 0.68)],
        [(0.38, 0.44), (0.54, 0.4), (0.54, 0.47), (0.42, 0.58)],
        [(-0.4, 0.72), (-0.27, 0.7), (-0.16, 0.79), (-0.2, 0.84), (-0.32, 0.79)],
        [(-0.06, 0.8), (0.1, 0.73), (0.24, 0.73), (0.16, 0.82), (0.0, 0.86)],
        [(0.31, 0.71), (0.4, 0.62), (0.48, 0.56), (0.44, 0.66)],
    ]
    lines: list[list[tuple[float, float, float]]] = [
        [(-0.72, 0.38, 0.016), (-0.3, 0.42, 0.018), (0.1, 0.43, 0.018), (0.62, 0.37, 0.016)],
        [(-0.66, 0.56, 0.014), (-0.42, 0.71, 0.016), (-0.28, 0.68, 0.016), (-0.12, 0.78, 0.016), (0.08, 0.7, 0.016), (0.3, 0.7, 0.016), (0.38, 0.6, 0.016), (0.54, 0.53, 0.014)],
    ]
    for line in lines:
        b.stripe(seam, *line)
    for x0, y0, x1, y1 in ((-0.33, 0.43, -0.27, 0.67), (0.035, 0.44, 0.09, 0.69), (0.35, 0.42, 0.385, 0.6), (-0.12, 0.79, -0.08, 0.86), (0.29, 0.7, 0.24, 0.78), (-0.42, 0.71, -0.38, 0.78), (-0.5, 0.24, -0.5, 0.4), (-0.18, 0.24, -0.15, 0.42), (0.2, 0.25, 0.2, 0.42), (0.48, 0.26, 0.47, 0.4)):
        b.stripe(seam, (x0, y0, 0.014), ((x0 + x1) / 2, (y0 + y1) / 2, 0.016), (x1, y1, 0.014))
    for plate in plates:
        b.mark(light, *plate)
    b.limb(skin, (0.32, 0.26, 0.26), (0.4, 0.13, 0.2), (0.44, 0.055, 0.17), (0.5, 0.04, 0.1), joins=0)
    b.limb(skin, (-0.52, 0.24, 0.28), (-0.56, 0.12, 0.22), (-0.54, 0.055, 0.18), (-0.48, 0.04, 0.12), joins=0)
    anchored(b, crown=(0.87, 0.7), eye=(0.945, 0.617), mouth=(1.07, 0.55), neck=(0.68, 0.42), back=(0.0, 0.88), top=(-0.02, 0.855))


@figure("crocodile, alligator, croc, caiman", tall=0.42, home="river", poses="lying swimming@water")
def crocodile(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("62684a", "6a6a4c", "585e46")))
    pale, dark, tooth = "c2b892", scaled(skin, 0.62), "efe6cc"
    b.joins, b.grain = 0.06, 0.45
    swims = b.pose == "swimming"
    with b.placed(0.25, -0.38 if swims else 0.0, scale=1.25):
        ridge = [(-1.9, 0.2), (-1.5, 0.3), (-1.2, 0.38), (-0.9, 0.45), (-0.6, 0.53), (-0.3, 0.59), (0.0, 0.6), (0.3, 0.57), (0.5, 0.54)]
        b.part(dark, *[p for q in saw(ridge, 34, 0.05, 0.015) for p in (q, q)], (0.4, 0.3), (-0.8, 0.25), joins=0, swell=0.5)
        if not swims:
            with b.far():
                b.limb(skin, (0.34, 0.34, 0.22), (0.46, 0.2, 0.14), (0.54, 0.06, 0.1), (0.64, 0.03, 0.07))
                b.limb(skin, (-0.5, 0.3, 0.26), (-0.36, 0.16, 0.15), (-0.38, 0.06, 0.1), (-0.26, 0.03, 0.07))
        b.part(skin, (-2.15, 0.08), (-2.15, 0.08), (-1.8, 0.24), (-1.3, 0.37), (-0.95, 0.45), (-0.6, 0.54), (-0.3, 0.6), (0.0, 0.61), (0.3, 0.58), (0.52, 0.56), (0.7, 0.56), (0.68, 0.34), (0.4, 0.18), (0.0, 0.08), (-0.4, 0.08), (-0.75, 0.14), (-1.1, 0.06), (-1.6, 0.04))
        b.mark(pale, (0.8, 0.38), (0.5, 0.34), (0.2, 0.24), (-0.3, 0.2), (-0.7, 0.2), (-1.1, 0.12), (-1.4, 0.12), (-1.0, 0.0), (0.0, -0.05), (0.8, 0.1))
        _scales(b, dark, rng, (-0.7, 0.26, 0.5, 0.52), 0.026, 60)
        for k in range(8):
            x = -1.85 + 0.15 * k
            b.stripe(dark, (x, 0.26 + 0.032 * k, 0.02), (x + 0.02, 0.17 + 0.032 * k, 0.035), (x - 0.01, 0.11 + 0.022 * k, 0.01))
        if not swims:
            b.limb(skin, (-0.6, 0.34, 0.34), (-0.52, 0.18, 0.2), (-0.64, 0.08, 0.13), (-0.5, 0.04, 0.09), (-0.42, 0.02, 0.05))
            b.limb(skin, (0.28, 0.38, 0.26), (0.2, 0.2, 0.15), (0.28, 0.07, 0.11), (0.4, 0.03, 0.07))
        with b.placed(0.58, 0.43, tilt=4 if not swims else 0, about=(0.58, 0.48)):
            b.part(scaled(skin, 0.92), (0.5, 0.42), (0.6, 0.32), (0.8, 0.32), (1.1, 0.35), (1.4, 0.37), (1.5, 0.4), (1.46, 0.45), (1.2, 0.46), (0.8, 0.48))
            b.mark(pale, (0.5, 0.4), (0.8, 0.4), (1.55, 0.42), (1.5, 0.3), (0.6, 0.25))
            for k in range(9):
                x = 0.84 + 0.075 * k
                b.face(tooth, (x, 0.45), (x + 0.018, 0.405), (x + 0.036, 0.45))
            b.part(skin, (0.48, 0.46), (0.5, 0.6), (0.6, 0.64), (0.74, 0.66), (0.86, 0.64), (0.94, 0.59), (1.1, 0.55), (1.32, 0.52), (1.44, 0.545), (1.52, 0.53), (1.55, 0.48), (1.5, 0.445), (1.38, 0.45), (1.26, 0.435), (1.1, 0.45), (0.92, 0.43), (0.7, 0.46))
            _scales(b, scaled(skin, 0.75), rng, (0.55, 0.48, 1.3, 0.62), 0.018, 22)
            b.part(skin, (0.68, 0.63), (0.73, 0.69), (0.81, 0.705), (0.88, 0.66), (0.9, 0.61), (0.8, 0.58))
            b.ball("a88a34", 0.81, 0.65, 0.03, 0.022, shiny=1, joins=0)
            b.spot(EYE, 0.812, 0.65, 0.01, 0.022)
            b.ball(dark, 1.475, 0.535, 0.022, 0.014, joins=0)
            anchored(b, mouth=(1.51, 0.45), crown=(0.69, 0.66), eye=(0.81, 0.65))
        anchored(b, neck=(0.55, 0.42), back=(0.05, 0.64), top=(-0.15, 0.61))


@figure("snake, cobra, python, viper, rattlesnake, serpent", tall=0.4, home="desert road", poses="lying")
def snake(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("7c6a3e", "6a6a3c", "846244")))
    pale, dark = "d9c796", scaled(skin, 0.5)
    b.joins, b.grain = 0.05, 0.3

    def coil(*points: tuple[float, float, float], steps: int) -> None:
        b.limb(skin, *points)
        # Cross bands along the coil.
        total = len(points) - 1
        for k in range(steps):
            where = (k + 0.5) / steps * total
            i = min(total - 1, int(where))
            part = where - i
            (x0, y0, w0), (x1, y1, w1) = points[i], points[i + 1]
            x, y, w = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part, w0 + (w1 - w0) * part
            turn = math.degrees(math.atan2(y1 - y0, x1 - x0))
            b.spot(dark, x, y, 0.03, w * 0.7, tilt=turn)

    def half(y: float, wide: float, high: float, thick: float, front: bool, thin: float) -> None:
        """Half a turn of a coil, that at the back from the left to the right, that in front back again."""
        points = []
        for k in range(13):
            turn = math.pi * k / 12
            points.append((-wide * math.cos(turn), y + (-high if front else high) * math.sin(turn), thick + (thin - thick) * k / 12))
        coil(*points, steps=round(12 * wide) + 2)

    with b.far(0.85):
        half(0.22, 0.66, 0.1, 0.2, False, 0.2)
    coil((0.5, 0.06, 0.1), (0.75, 0.05, 0.08), (0.98, 0.06, 0.055), (1.12, 0.12, 0.02), steps=5)
    half(0.2, 0.66, 0.1, 0.21, True, 0.21)
    b.joins = 0
    with b.far(0.85):
        half(0.36, 0.44, 0.07, 0.19, False, 0.18)
    b.limb(skin, (0.3, 0.36, 0.17), (0.2, 0.44, 0.16), (0.08, 0.58, 0.15), (0.0, 0.74, 0.17), (0.04, 0.92, 0.14), (0.14, 1.02, 0.11), joins=0.04)
    b.mark(pale, (0.16, 1.0), (0.06, 0.9), (0.04, 0.76), (0.11, 0.6), (0.22, 0.48), (0.34, 0.4), (0.5, 0.5), (0.4, 1.0))
    b.part(skin, (-0.02, 0.96), (-0.07, 0.84), (-0.12, 0.74), (-0.08, 0.62), (0.0, 0.58), (0.08, 0.62), (0.13, 0.74), (0.12, 0.86), (0.14, 0.98), joins=0.03)
    b.mark(pale, (0.16, 0.95), (0.08, 0.86), (0.06, 0.74), (0.06, 0.6), (0.2, 0.6), (0.2, 0.8))
    for y in (0.64, 0.69, 0.74, 0.79, 0.84, 0.89):
        b.stripe(scaled(pale, 0.75), (0.05, y, 0.006), (0.09, y - 0.005, 0.009), (0.15, y + 0.005, 0.008))
    half(0.34, 0.44, 0.07, 0.19, True, 0.19)
    b.joins = 0.05
    b.line("8a2420", 0.01, (0.36, 1.02), (0.46, 1.01), (0.52, 1.03))
    b.line("8a2420", 0.008, (0.46, 1.01), (0.52, 0.985))
    b.part(skin, (0.02, 1.0), (0.06, 1.09), (0.16, 1.12), (0.28, 1.09), (0.37, 1.045), (0.38, 1.015), (0.32, 0.985), (0.2, 0.965), (0.08, 0.95), joins=0.03)
    b.mark(pale, (0.4, 1.01), (0.28, 1.01), (0.14, 0.995), (0.1, 0.9), (0.4, 0.95))
    b.ball("c89a2c", 0.24, 1.065, 0.024, shiny=1, joins=0)
    b.spot(EYE, 0.244, 1.065, 0.009, 0.022)
    anchored(b, crown=(0.17, 1.118), eye=(0.24, 1.065), mouth=(0.38, 1.01), neck=(0.06, 0.9), back=(-0.08, 0.54), top=(0.16, 1.115))


def _lizard(b: Body, rng: random.Random, skin: str, crest: bool) -> None:
    pale, dark = scaled(skin, 1.35), scaled(skin, 0.55)
    b.joins, b.grain = 0.05, 0.4
    b.limb(skin, (-0.4, 0.26, 0.24), (-0.7, 0.16, 0.15), (-1.02, 0.07, 0.09), (-1.35, 0.04, 0.05), (-1.6, 0.07, 0.02))
    for k in range(8):
        x, y = -0.58 - 0.1 * k, 0.22 - 0.024 * k
        b.spot(dark, x, y, 0.018, 0.09)
    if crest:
        ridge = [(-1.2, 0.07), (-0.9, 0.13), (-0.6, 0.27), (-0.3, 0.44), (0.0, 0.54), (0.25, 0.59), (0.42, 0.69), (0.54, 0.75)]
        b.part(scaled(skin, 1.15), *[p for q in saw(ridge, 36, 0.065, 0.05) for p in (q, q)], (0.3, 0.4), (-0.6, 0.15), joins=0, swell=0.3)
    with b.far():
        b.limb(skin, (0.34, 0.36, 0.13), (0.5, 0.28, 0.1), (0.54, 0.12, 0.075), (0.6, 0.035, 0.05), (0.7, 0.02, 0.03))
        b.limb(skin, (-0.3, 0.24, 0.16), (-0.1, 0.2, 0.11), (-0.14, 0.07, 0.07), (-0.06, 0.03, 0.05), (0.06, 0.02, 0.03))
    with b.placed(0, -0.15):
        b.part(skin, (-0.56, 0.36), (-0.44, 0.5), (-0.24, 0.6), (0.04, 0.68), (0.26, 0.72), (0.4, 0.8), (0.54, 0.88), (0.6, 0.76), (0.5, 0.58), (0.36, 0.44), (0.1, 0.34), (-0.2, 0.28), (-0.46, 0.28))
        b.mark(pale, (0.7, 0.7), (0.46, 0.6), (0.3, 0.46), (0.0, 0.37), (-0.3, 0.33), (-0.5, 0.3), (-0.2, 0.2), (0.5, 0.3))
        if crest:
            for x, y in ((-0.3, 0.5), (-0.14, 0.55), (0.02, 0.58), (0.18, 0.62)):
                b.stripe(dark, (x, y + 0.12, 0.03), (x + 0.02, y, 0.045), (x, y - 0.12, 0.01))
        else:
            _scales(b, dark, rng, (-0.4, 0.42, 0.4, 0.68), 0.028, 26)
        _scales(b, scaled(skin, 1.25), rng, (-0.4, 0.36, 0.5, 0.7), 0.014, 36)
    b.limb(skin, (0.28, 0.4, 0.18), (0.12, 0.27, 0.12), (0.2, 0.13, 0.085), (0.25, 0.05, 0.06), (0.36, 0.03, 0.05))
    for dx, dy in ((0.14, 0.01), (0.1, -0.005), (0.16, 0.035)):
        b.limb(skin, (0.32, 0.035, 0.035), (0.36 + dx / 2, 0.03 + dy, 0.025), (0.36 + dx, 0.015 + max(0.0, dy), 0.012), joins=0.01)
    b.limb(skin, (-0.38, 0.27, 0.22), (-0.18, 0.22, 0.15), (-0.26, 0.1, 0.09), (-0.34, 0.045, 0.065), (-0.24, 0.03, 0.05))
    for dx, dy in ((0.16, 0.01), (0.1, -0.005), (0.18, 0.035)):
        b.limb(skin, (-0.28, 0.035, 0.035), (-0.24 + dx / 2, 0.03 + dy, 0.025), (-0.24 + dx, 0.015 + max(0.0, dy), 0.012), joins=0.01)
    with b.placed(0, -0.15):
        if crest:
            b.part(scaled(pale, 0.95), (0.5, 0.72), (0.6, 0.74), (0.74, 0.74), (0.72, 0.58), (0.66, 0.46), (0.58, 0.52), (0.5, 0.6), joins=0.03, swell=0.4)
        b.part(skin, (0.44, 0.74), (0.46, 0.88), (0.56, 0.97), (0.68, 0.98), (0.82, 0.92), (0.95, 0.86), (0.98, 0.81), (0.92, 0.76), (0.74, 0.72), (0.56, 0.68))
        b.mark(pale, (1.0, 0.79), (0.84, 0.79), (0.7, 0.77), (0.56, 0.74), (0.6, 0.6), (1.0, 0.7))
        b.stripe(dark, (0.98, 0.805, 0.01), (0.82, 0.8, 0.014), (0.66, 0.785, 0.008))
        if crest:
            b.ball(scaled(skin, 1.15), 0.6, 0.775, 0.042, joins=0.03)
        b.part(skin, (0.66, 0.9), (0.68, 0.97), (0.75, 0.98), (0.8, 0.93), (0.78, 0.87), (0.7, 0.86), joins=0.02)
        b.ball("b8862c", 0.735, 0.915, 0.03, shiny=1, joins=0)
        b.spot(EYE, 0.738, 0.915, 0.014, 0.022)
        b.spot(EYE, 0.94, 0.85, 0.01)
        anchored(b, crown=(0.63, 0.985), eye=(0.735, 0.915), mouth=(0.97, 0.805), neck=(0.5, 0.75), back=(0.1, 0.72), top=(-0.02, 0.67))


@figure("lizard, gecko, salamander, newt, komodo dragon, monitor lizard, skink", tall=0.26, home="canyon", poses="standing")
@moved(0.3, 0, 1.02)
def lizard(b: Body, rng: random.Random) -> None:
    _lizard(b, rng, b.colour(rng.choice(("7c8448", "8a7a52", "6e7c50"))), False)


@figure("iguana", tall=0.42, home="canyon", poses="standing")
@moved(0.3, 0, 1.02)
def iguana(b: Body, rng: random.Random) -> None:
    _lizard(b, rng, b.colour(rng.choice(("64763e", "6c7848", "74785a"))), True)


@figure("chameleon", tall=0.38, home="clearing", poses="standing")
@moved(0, 0.04)
def chameleon(b: Body, rng: random.Random) -> None:
    skin, bark = b.colour(rng.choice(("62803c", "587c46", "74843e"))), "6a5440"
    pale, dark = scaled(skin, 1.35), scaled(skin, 0.6)
    b.grain = 0.5
    b.limb(bark, (-1.0, 0.06, 0.1), (-0.4, 0.14, 0.1), (0.3, 0.13, 0.09), (0.96, 0.24, 0.06))
    b.limb(bark, (0.3, 0.13, 0.06), (0.44, 0.05, 0.05), (0.52, -0.02, 0.04))
    b.limb(bark, (-0.6, 0.1, 0.06), (-0.66, 0.04, 0.06), (-0.7, -0.02, 0.06))
    b.joins = 0.05
    # The tail is rolled up.
    turn = [(-0.42, 0.44, 0.14), (-0.62, 0.44, 0.11)]
    for k in range(11):
        a, r = math.radians(90 + 55 * k), 0.17 - 0.0135 * k
        turn.append((-0.74 + r * math.cos(a), 0.26 + r * math.sin(a), 0.085 - 0.006 * k))
    b.limb(skin, *turn)
    with b.far():
        b.limb(skin, (0.3, 0.46, 0.11), (0.46, 0.38, 0.08), (0.42, 0.24, 0.06), (0.46, 0.16, 0.07))
        b.limb(skin, (-0.26, 0.4, 0.12), (-0.1, 0.34, 0.08), (-0.18, 0.22, 0.06), (-0.14, 0.14, 0.07))
    ridge = [(-0.5, 0.46), (-0.3, 0.66), (-0.05, 0.78), (0.2, 0.8), (0.4, 0.76)]
    b.part(dark, *[p for q in saw(ridge, 20, 0.035, 0.0) for p in (q, q)], (0.3, 0.5), (-0.4, 0.4), joins=0, swell=0.3)
    b.part(skin, (-0.52, 0.42), (-0.44, 0.56), (-0.28, 0.68), (-0.04, 0.78), (0.2, 0.8), (0.4, 0.74), (0.48, 0.6), (0.42, 0.44), (0.2, 0.34), (-0.1, 0.3), (-0.36, 0.32))
    b.stripe(pale, (-0.4, 0.5, 0.02), (-0.1, 0.58, 0.05), (0.36, 0.62, 0.03))
    for x in (-0.3, -0.14, 0.02, 0.18, 0.32):
        b.stripe(dark, (x, 0.76, 0.05), (x + 0.015, 0.6, 0.035), (x - 0.01, 0.42, 0.015))
    _scales(b, pale, rng, (-0.4, 0.34, 0.5, 0.74), 0.013, 40)
    for x, hip in ((0.22, 0.46), (-0.34, 0.42)):
        b.limb(skin, (x + 0.02, hip, 0.15), (x - 0.12, hip - 0.08, 0.1), (x + 0.0, 0.26, 0.07), (x - 0.02, 0.2, 0.065))
        b.limb(scaled(skin, 0.9), (x - 0.04, 0.2, 0.06), (x - 0.05, 0.14, 0.05), (x - 0.04, 0.1, 0.03), joins=0.02)
        b.limb(skin, (x - 0.0, 0.2, 0.06), (x + 0.035, 0.14, 0.05), (x + 0.03, 0.1, 0.03), joins=0.02)
    b.part(skin, (0.32, 0.66), (0.29, 0.8), (0.29, 0.92), (0.38, 0.94), (0.54, 0.87), (0.68, 0.78), (0.82, 0.68), (0.83, 0.63), (0.74, 0.58), (0.56, 0.54), (0.4, 0.54))
    b.stripe(dark, (0.84, 0.64, 0.008), (0.7, 0.645, 0.014), (0.54, 0.62, 0.012))
    b.stripe(pale, (0.32, 0.91, 0.012), (0.42, 0.86, 0.02), (0.54, 0.8, 0.012))
    _scales(b, pale, rng, (0.34, 0.56, 0.72, 0.7), 0.012, 16)
    b.ball(scaled(skin, 1.12), 0.6, 0.755, 0.085, joins=0.03)
    b.ball(scaled(skin, 0.7), 0.625, 0.76, 0.04, joins=0.02)
    b.ball(EYE, 0.635, 0.762, 0.02, shiny=1, joins=0)
    anchored(b, crown=(0.46, 0.905), eye=(0.61, 0.757), mouth=(0.835, 0.635), neck=(0.4, 0.66), back=(0.05, 0.83), top=(0.0, 0.79))


@figure("frog, toad, tree frog", tall=0.26, home="river", poses="sitting jumping")
@moved(0.05)
def frog(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("607a38", "58763e", "74743e")))
    pale, dark = "d9d8a8", scaled(skin, 0.6)
    b.joins, b.grain = 0.06, 0.3
    b.shiny = 0.25
    if b.pose == "jumping":
        with b.placed(0.1, 1.05, tilt=24):
            with b.far():
                b.limb(skin, (-0.3, -0.06, 0.22), (-0.62, 0.02, 0.15), (-0.5, -0.1, 0.1), (-0.9, -0.12, 0.07), (-1.15, -0.06, 0.04))
                b.limb(skin, (0.2, -0.1, 0.13), (0.34, -0.24, 0.08), (0.5, -0.24, 0.06), (0.6, -0.28, 0.03))
            _frog_body(b, skin, pale, dark, rng)
            b.limb(skin, (-0.34, -0.06, 0.28), (-0.6, -0.12, 0.2), (-0.84, -0.1, 0.14))
            b.limb(skin, (-0.82, -0.08, 0.13), (-0.94, -0.18, 0.1), (-1.1, -0.3, 0.08), (-1.2, -0.34, 0.07))
            for dx, dy in ((-0.22, 0.02), (-0.24, -0.06), (-0.18, -0.12)):
                b.limb(skin, (-1.18, -0.34, 0.05), (-1.2 + dx / 2, -0.35 + dy * 0.7, 0.035), (-1.2 + dx, -0.35 + dy, 0.03), joins=0.01)
            b.limb(skin, (0.14, -0.1, 0.16), (0.22, -0.26, 0.1), (0.36, -0.32, 0.07), (0.48, -0.36, 0.05))
            b.limb(skin, (0.44, -0.34, 0.04), (0.52, -0.4, 0.03), (0.54, -0.45, 0.025), joins=0.01)
        return
    with b.far():
        b.limb(skin, (0.26, 0.4, 0.14), (0.38, 0.24, 0.1), (0.38, 0.08, 0.07), (0.5, 0.03, 0.05))
        b.limb(skin, (-0.3, 0.2, 0.24), (-0.08, 0.26, 0.14), (-0.2, 0.08, 0.08), (0.1, 0.03, 0.05))
    with b.placed(0.0, 0.5, tilt=30):
        _frog_body(b, skin, pale, dark, rng)
    b.limb(skin, (-0.42, 0.12, 0.18), (-0.32, 0.22, 0.3), (-0.08, 0.35, 0.22), (0.06, 0.39, 0.13), joins=0.02)
    _scales(b, dark, rng, (-0.4, 0.16, 0.0, 0.42), 0.03, 7)
    b.limb(skin, (0.06, 0.37, 0.12), (-0.06, 0.2, 0.13), (-0.26, 0.08, 0.1), (-0.32, 0.05, 0.09), (-0.1, 0.04, 0.07), (0.08, 0.03, 0.05), joins=0.02)
    for dx, dy in ((0.24, 0.0), (0.2, 0.03), (0.12, -0.005)):
        b.limb(skin, (0.02, 0.035, 0.045), (0.06 + dx / 2, 0.03 + dy / 2, 0.03), (0.06 + dx, 0.025 + dy / 2, 0.03), joins=0.01)
    b.limb(skin, (0.18, 0.46, 0.19), (0.18, 0.28, 0.13), (0.24, 0.1, 0.08), (0.28, 0.045, 0.07))
    for dx, dy in ((0.18, 0.0), (0.16, 0.03), (0.06, -0.005)):
        b.limb(skin, (0.27, 0.04, 0.04), (0.3 + dx / 2, 0.035 + dy / 2, 0.028), (0.3 + dx, 0.025 + dy / 2, 0.028), joins=0.01)


def _frog_body(b: Body, skin: str, pale: str, dark: str, rng: random.Random) -> None:
    """Its trunk and head along x, the middle at the origin."""
    b.ball(skin, 0.42, 0.19, 0.085, 0.09, joins=0)
    b.part(skin, (-0.5, -0.06), (-0.4, 0.1), (-0.14, 0.2), (0.1, 0.22), (0.3, 0.22), (0.48, 0.16), (0.64, 0.07), (0.68, 0.01), (0.62, -0.08), (0.46, -0.17), (0.2, -0.24), (-0.1, -0.24), (-0.4, -0.2))
    b.mark(pale, (0.72, -0.03), (0.56, -0.045), (0.36, -0.05), (0.2, -0.12), (-0.1, -0.14), (-0.5, -0.16), (-0.3, -0.4), (0.6, -0.3))
    _scales(b, dark, rng, (-0.36, -0.04, 0.34, 0.16), 0.036, 11)
    b.stripe(dark, (0.69, -0.01, 0.012), (0.56, -0.03, 0.016), (0.36, -0.03, 0.01))
    b.ball(scaled(skin, 0.8), 0.27, 0.05, 0.042, joins=0.02)
    b.ball(skin, 0.4, 0.18, 0.095, 0.1, joins=0.02)
    b.ball("9a7c2c", 0.425, 0.19, 0.052, shiny=1, joins=0)
    b.spot(EYE, 0.43, 0.19, 0.04, 0.026, tilt=-20)
    b.spot(scaled(skin, 0.5), 0.62, 0.06, 0.012)
    anchored(b, crown=(0.3, 0.262), eye=(0.425, 0.19), mouth=(0.68, -0.01), neck=(0.36, 0.0), back=(-0.05, 0.24), top=(0.42, 0.27))


@figure("snail, garden snail", tall=0.22, home="meadow", poses="walking")
def snail(b: Body, rng: random.Random) -> None:
    skin, shell = "a8957a", b.colour(rng.choice(("a8743e", "b58a52", "96683c")))
    band = scaled(shell, 0.55)
    b.joins, b.grain, b.shiny = 0.04, 0.5, 0.25
    with b.far(0.85):
        b.limb(skin, (0.66, 0.46, 0.06), (0.76, 0.62, 0.035), (0.84, 0.76, 0.028))
        b.ball(scaled(skin, 0.6), 0.845, 0.775, 0.026, joins=0)
    b.part(skin, (-0.98, 0.02), (-0.98, 0.02), (-0.7, 0.1), (-0.3, 0.2), (0.2, 0.24), (0.4, 0.3), (0.5, 0.42), (0.62, 0.5), (0.76, 0.46), (0.82, 0.34), (0.76, 0.2), (0.7, 0.06), (0.6, 0.01), (0.0, 0.0), (-0.6, 0.0))
    _scales(b, scaled(skin, 0.8), rng, (-0.7, 0.04, 0.8, 0.4), 0.02, 40)
    b.stripe(scaled(skin, 1.25), (-0.95, 0.012, 0.02), (-0.2, 0.02, 0.035), (0.62, 0.02, 0.03))
    b.limb(skin, (0.58, 0.46, 0.075), (0.62, 0.66, 0.04), (0.68, 0.84, 0.03))
    b.ball(scaled(skin, 0.6), 0.685, 0.855, 0.03, joins=0)
    b.limb(skin, (0.78, 0.3, 0.05), (0.86, 0.28, 0.03), (0.92, 0.24, 0.022))
    b.grain = 0.3
    b.part(shell, (0.36, 0.26), (0.3, 0.16), (0.0, 0.12), (-0.34, 0.14), (-0.6, 0.3), (-0.7, 0.54), (-0.62, 0.8), (-0.4, 0.98), (-0.1, 1.0), (0.14, 0.88), (0.28, 0.66), (0.34, 0.44), joins=0)
    b.stripe(band, (0.33, 0.36, 0.05), (0.18, 0.2, 0.06), (-0.2, 0.17, 0.06), (-0.52, 0.36, 0.06), (-0.56, 0.66, 0.055), (-0.38, 0.86, 0.05), (-0.1, 0.88, 0.045), (0.08, 0.74, 0.04))
    b.part(shell, (0.16, 0.46), (0.06, 0.3), (-0.16, 0.25), (-0.4, 0.36), (-0.48, 0.58), (-0.38, 0.76), (-0.18, 0.82), (0.02, 0.74), (0.12, 0.6), joins=0.02)
    b.stripe(band, (0.1, 0.52, 0.04), (0.02, 0.37, 0.045), (-0.16, 0.33, 0.045), (-0.34, 0.42, 0.04), (-0.38, 0.58, 0.035), (-0.28, 0.7, 0.03), (-0.12, 0.71, 0.025))
    b.part(shell, (0.0, 0.54), (-0.08, 0.42), (-0.2, 0.42), (-0.28, 0.52), (-0.26, 0.63), (-0.14, 0.68), (-0.04, 0.63), joins=0.02)
    b.stripe(band, (-0.05, 0.55, 0.026), (-0.13, 0.47, 0.026), (-0.21, 0.52, 0.02), (-0.19, 0.6, 0.016), (-0.13, 0.59, 0.012))
    anchored(b, crown=(0.6, 0.52), eye=(0.72, 0.42), mouth=(0.86, 0.24), neck=(0.62, 0.4), back=(-0.1, 1.02), top=(-0.14, 1.0))
