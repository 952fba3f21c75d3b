"""Whales, dolphins, sharks, seals and fish."""
# fmt: off

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

from allaprima.scenes.figures.animals.fur import anchored
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

FOAM = "dfe9ee"


def bent(b: Body, start: int, curve: float, *, x: float = 0.0, y: float = 0.5, tilt: float = 0.0, scale: float = 1.0) -> None:
    """Bend the parts from `start` on about (0, 0.5), so that both ends go down by `curve`, turn them to the left by
    `tilt` degrees, and move the middle to (x, y)."""
    c, s = math.cos(math.radians(tilt)) * scale, math.sin(math.radians(tilt)) * scale

    def to(point: Point) -> Point:
        dx, dy = point[0], point[1] - 0.5
        if curve:
            r = 1 / curve
            dx, dy = (r + dy) * math.sin(dx * curve), (r + dy) * math.cos(dx * curve) - r
        return x + c * dx - s * dy, y + s * dx + c * dy

    b.parts[start:] = [replace(part, points=tuple(map(to, part.points))) for part in b.parts[start:]]
    for name, at in b.anchors.items():
        if at.before > start:
            x0, y0 = to((at.x, at.y))
            b.anchors[name] = replace(at, x=x0, y=y0)


def splash(b: Body, rng: random.Random, x: float, wide: float, high: float) -> None:
    """White water that is thrown up."""
    for k in range(11):
        a = math.pi * (0.1 + 0.8 * (k + rng.uniform(0.1, 0.9)) / 11)
        r = high * rng.uniform(0.4, 1.05)
        at = x + 0.4 * wide * math.cos(a)
        dx, dy = 0.75 * r * math.cos(a), r * (0.35 + 0.65 * math.sin(a))
        b.limb(FOAM, (at, -0.02, wide * 0.12), (at + dx * 0.4, dy * 0.66, wide * 0.05), (at + dx, dy, 0.005), swell=0.4, grain=0.8, joins=0.06)
    for _ in range(26):
        a, r = math.pi * rng.uniform(0.1, 0.9), high * rng.uniform(0.7, 1.4)
        b.ball(FOAM, x + (0.42 * wide + 0.7 * r) * math.cos(a), r * (0.3 + 0.7 * math.sin(a)), rng.uniform(0.003, 0.01), joins=0)
    for k in range(9):
        at = (k - 4) / 4
        b.ball(FOAM, x + wide * 0.52 * at, 0.0, wide * rng.uniform(0.09, 0.14), high * rng.uniform(0.2, 0.42) * (1.2 - abs(at)), swell=0.5, grain=1, joins=0.06)


def _flukes(b: Body, code: str, x: float, y: float, size: float = 1.0) -> None:
    """The tail of a whale or dolphin, seen a little from above; it hangs together at (x, y)."""
    with b.placed(x, y, scale=size):
        with b.far(0.8):
            b.part(code, (0.1, 0.0), (0.02, 0.07), (-0.1, 0.14), (-0.27, 0.18), (-0.27, 0.18), (-0.2, 0.1), (-0.14, 0.04), (-0.12, 0.0), swell=0.5)
        b.part(code, (0.1, 0.02), (-0.12, 0.02), (-0.16, -0.03), (-0.24, -0.09), (-0.34, -0.17), (-0.34, -0.17), (-0.16, -0.16), (-0.03, -0.1), (0.06, -0.03), swell=0.5)


@figure("whale, humpback, humpback whale, blue whale, sperm whale", tall=2.4, home="sea", poses="jumping@water swimming@deep floating@water")
def whale(b: Body, rng: random.Random) -> None:
    blue = b.colour("4c5a68")
    if b.pose == "floating":
        _tail_up(b, blue, rng)
        return
    start = len(b.parts)
    _whale_body(b, blue)
    if b.pose == "jumping":
        bent(b, start, -0.22, x=-0.08, y=0.42, tilt=62, scale=0.86)
        splash(b, rng, -0.14, 0.95, 0.3)


def _tail_up(b: Body, code: str, rng: random.Random) -> None:
    """The tail of a whale that dives."""
    pale = scaled(code, 1.3)
    b.joins = 0.05
    b.limb(code, (0.0, -0.1, 0.46), (-0.01, 0.16, 0.3), (0.0, 0.4, 0.17), (0.0, 0.62, 0.13))
    b.part(code, (0.0, 0.56), (0.14, 0.63), (0.36, 0.72), (0.56, 0.74), (0.76, 0.66), (0.88, 0.54), (0.88, 0.54), (0.86, 0.68), (0.74, 0.84), (0.52, 0.92), (0.28, 0.9), (0.12, 0.86), (0.0, 0.81), (0.0, 0.81), (-0.12, 0.86), (-0.28, 0.9), (-0.52, 0.92), (-0.74, 0.84), (-0.86, 0.68), (-0.88, 0.54), (-0.88, 0.54), (-0.76, 0.66), (-0.56, 0.74), (-0.36, 0.72), (-0.14, 0.63), swell=0.4)
    for side in (-1, 1):
        b.mark(pale, (0.14 * side, 0.66), (0.4 * side, 0.76), (0.66 * side, 0.72), (0.8 * side, 0.64), (0.68 * side, 0.79), (0.4 * side, 0.83), (0.2 * side, 0.78))
    b.stripe(scaled(code, 0.8), (0.0, 0.6, 0.03), (0.0, 0.72, 0.02), (0.0, 0.82, 0.01))
    for _ in range(22):
        at = rng.uniform(-0.8, 0.8)
        top = 0.7 - 0.1 * abs(abs(at) - 0.45) - (0.1 if abs(at) < 0.1 else 0)
        low = top - rng.uniform(0.04, 0.3) * (1 - 0.6 * abs(at))
        b.line(FOAM if at > 0 else "b8ccd6", rng.uniform(0.003, 0.008), (at, top), (at * 1.01, low), smooth=False)
    _wake(b, 0.0, 0.42)
    anchored(b, back=(0.0, 0.83), top=(0.0, 0.82))


def _whale_body(b: Body, blue: str) -> None:
    """A humpback under water."""
    pale, dark = "c6ccd0", scaled(blue, 0.75)
    b.grain, b.joins = 0.12, 0.06
    with b.far():
        b.part(blue, (0.4, 0.4), (0.3, 0.22), (0.16, 0.06), (0.02, -0.02), (0.02, -0.02), (0.06, 0.14), (0.16, 0.34), swell=0.5)
    _flukes(b, blue, -0.92, 0.5, 1.1)
    b.part(blue, (-0.38, 0.66), (-0.47, 0.73), (-0.54, 0.735), (-0.54, 0.735), (-0.53, 0.67), (-0.6, 0.6), (-0.4, 0.58), swell=0.6)
    b.part(blue, (0.97, 0.52), (0.86, 0.62), (0.6, 0.69), (0.3, 0.735), (0.0, 0.73), (-0.3, 0.675), (-0.6, 0.585), (-0.86, 0.525), (-0.98, 0.5), (-0.9, 0.46), (-0.65, 0.425), (-0.35, 0.34), (-0.05, 0.25), (0.25, 0.2), (0.55, 0.215), (0.8, 0.31), (0.94, 0.43))
    b.mark(pale, (1.1, 0.44), (0.88, 0.44), (0.66, 0.4), (0.4, 0.34), (0.1, 0.32), (-0.25, 0.345), (-0.4, 0.3), (-0.2, 0.1), (0.5, 0.1), (1.1, 0.3))
    for k in range(6):
        y = 0.235 + 0.03 * k
        b.stripe("7c868e", (0.9 - 0.02 * (5 - k), y + 0.1 + 0.012 * k, 0.005), (0.6, y + 0.012 * k, 0.007), (0.25, y - 0.008, 0.007), (-0.15 + 0.05 * k, y + 0.04, 0.004))
    b.stripe(dark, (0.98, 0.485, 0.012), (0.84, 0.485, 0.011), (0.7, 0.455, 0.012), (0.63, 0.415, 0.01))
    for k in range(7):
        b.spot(scaled(blue, 1.25), 0.9 - 0.055 * k, 0.56 + 0.011 * k + 0.02 * (k % 2), 0.009)
    b.ball("14161a", 0.6, 0.45, 0.017, 0.014, shiny=0.8, joins=0)
    b.part(blue, (0.42, 0.38), (0.36, 0.24), (0.26, 0.1), (0.1, -0.06), (-0.06, -0.16), (-0.06, -0.16), (-0.03, -0.02), (0.08, 0.16), (0.2, 0.32), (0.3, 0.4), swell=0.5)
    b.mark("d8dcde", (0.3, 0.2), (0.2, 0.06), (0.02, -0.12), (-0.2, -0.3), (0.3, -0.2), (0.5, 0.3))
    anchored(b, crown=(0.62, 0.69), eye=(0.6, 0.45), mouth=(0.97, 0.475), neck=(0.62, 0.5), back=(0.15, 0.76), top=(0.1, 0.735))


@figure("dolphin, porpoise, bottlenose dolphin", tall=0.8, home="sea", poses="jumping@water swimming@deep floating@water", group=3)
def dolphin(b: Body, rng: random.Random) -> None:
    grey = b.colour("66788a")
    start = len(b.parts)
    pale, light = "dfe2e2", scaled(grey, 1.28)
    b.joins, b.shiny = 0.05, 0.25
    with b.far():
        b.part(grey, (0.34, 0.42), (0.27, 0.3), (0.14, 0.2), (0.14, 0.2), (0.16, 0.34), (0.22, 0.44), swell=0.6)
    _flukes(b, grey, -0.74, 0.5, 0.72)
    b.part(grey, (0.12, 0.64), (0.03, 0.76), (-0.1, 0.83), (-0.16, 0.83), (-0.16, 0.83), (-0.12, 0.74), (-0.14, 0.63), (0.0, 0.58), swell=0.6)
    b.part(grey, (0.83, 0.49), (0.8, 0.51), (0.7, 0.525), (0.635, 0.56), (0.56, 0.625), (0.42, 0.665), (0.2, 0.685), (0.0, 0.675), (-0.25, 0.625), (-0.5, 0.555), (-0.76, 0.515), (-0.8, 0.49), (-0.7, 0.465), (-0.45, 0.43), (-0.2, 0.37), (0.08, 0.33), (0.34, 0.345), (0.55, 0.4), (0.66, 0.445), (0.8, 0.46))
    b.mark(light, (0.66, 0.53), (0.4, 0.53), (0.1, 0.52), (-0.3, 0.52), (-0.6, 0.5), (-0.6, 0.2), (0.6, 0.2), (0.9, 0.45))
    b.mark(pale, (0.9, 0.478), (0.7, 0.482), (0.56, 0.45), (0.34, 0.41), (0.06, 0.395), (-0.2, 0.42), (-0.42, 0.44), (-0.5, 0.3), (0.5, 0.2), (0.9, 0.4))
    b.stripe(scaled(grey, 0.55), (0.83, 0.487, 0.006), (0.72, 0.487, 0.006), (0.62, 0.475, 0.007), (0.575, 0.487, 0.005))
    b.stripe(scaled(grey, 0.75), (0.7, 0.52, 0.005), (0.635, 0.535, 0.008), (0.6, 0.58, 0.004))
    b.ball("14161a", 0.545, 0.525, 0.0155, 0.013, shiny=1, joins=0)
    b.part(grey, (0.38, 0.42), (0.32, 0.3), (0.18, 0.17), (0.08, 0.13), (0.08, 0.13), (0.13, 0.28), (0.24, 0.42), swell=0.6)
    anchored(b, crown=(0.5, 0.645), eye=(0.545, 0.525), mouth=(0.825, 0.475), neck=(0.48, 0.5), back=(0.27, 0.7), top=(0.25, 0.68))
    if b.pose == "jumping":
        bent(b, start, rng.uniform(0.55, 0.75), x=0.05, y=0.72, tilt=rng.uniform(2, 20))
        splash(b, rng, -0.62, 0.4, 0.16)
    elif b.pose == "floating":
        bent(b, start, 0.35, y=0.06, tilt=4, scale=1.5)
        _wake(b, -0.1, 0.75)


def _wake(b: Body, x: float, wide: float) -> None:
    """Foam where a back comes out of the water."""
    for at, r, up in ((-1.05, 0.2, 0.4), (-0.8, 0.3, 0.9), (-0.5, 0.24, 0.5), (-0.2, 0.34, 0.8), (0.16, 0.26, 0.45), (0.42, 0.22, 0.8), (0.7, 0.34, 1.0), (1.0, 0.22, 0.6), (1.2, 0.1, 0.3)):
        b.ball(FOAM, x + wide * at, -0.004, wide * r, 0.02 * up, swell=0.4, grain=0.8, joins=0)
    for at, up in ((-0.9, 0.03), (-0.66, 0.022), (0.3, 0.02), (0.62, 0.035), (0.8, 0.026), (0.94, 0.045)):
        b.ball(FOAM, x + wide * at, up, 0.006, joins=0)


@figure("shark, great white shark, tiger shark, hammerhead", tall=0.9, home="underwater", poses="swimming@deep floating@water")
def shark(b: Body, rng: random.Random) -> None:
    grey = b.colour("68747e")
    if b.pose == "floating":
        b.joins, b.shiny = 0.05, 0.2
        b.part(grey, (-0.98, -0.1), (-1.06, 0.1), (-1.14, 0.26), (-1.2, 0.36), (-1.2, 0.36), (-1.08, 0.26), (-0.96, 0.12), (-0.88, -0.1), swell=0.5)
        b.part(grey, (0.46, -0.02), (0.28, 0.28), (0.08, 0.58), (-0.12, 0.8), (-0.3, 0.9), (-0.36, 0.89), (-0.33, 0.7), (-0.26, 0.5), (-0.24, 0.3), (-0.3, 0.12), (-0.32, -0.02), swell=0.4)
        b.part(grey, (0.8, -0.1), (0.55, 0.05), (0.2, 0.12), (-0.2, 0.11), (-0.5, 0.04), (-0.7, -0.1), (0.0, -0.2), joins=0.09)
        _wake(b, 0.05, 0.6)
        _wake(b, -0.98, 0.14)
        anchored(b, mouth=(0.78, -0.04), neck=(0.62, 0.02), back=(0.5, 0.1), top=(0.5, 0.07))
        return
    _shark(b, grey)


def _shark(b: Body, grey: str) -> None:
    white, dark = "dcdfdd", scaled(grey, 0.7)
    b.grain, b.joins = 0.08, 0.05
    with b.far():
        b.part(grey, (0.34, 0.42), (0.26, 0.32), (0.2, 0.26), (0.06, 0.2), (0.06, 0.2), (0.1, 0.3), (0.16, 0.4), swell=0.5)
    b.part(grey, (-0.74, 0.53), (-0.84, 0.64), (-0.96, 0.78), (-1.06, 0.86), (-1.06, 0.86), (-0.99, 0.7), (-0.93, 0.55), (-0.93, 0.5), (-0.95, 0.38), (-0.99, 0.28), (-0.99, 0.28), (-0.88, 0.36), (-0.76, 0.48), swell=0.6)
    b.part(grey, (-0.34, 0.62), (-0.42, 0.665), (-0.48, 0.66), (-0.48, 0.66), (-0.46, 0.58), (-0.36, 0.56), swell=0.5)
    b.part(grey, (-0.34, 0.44), (-0.4, 0.36), (-0.48, 0.34), (-0.48, 0.34), (-0.45, 0.42), (-0.44, 0.47), swell=0.5)
    b.part(grey, (0.2, 0.66), (0.1, 0.78), (-0.02, 0.91), (-0.12, 0.96), (-0.12, 0.96), (-0.1, 0.82), (-0.1, 0.74), (-0.12, 0.65), (0.0, 0.58), swell=0.5)
    b.part(grey, (0.88, 0.545), (0.76, 0.61), (0.56, 0.66), (0.34, 0.69), (0.1, 0.69), (-0.2, 0.65), (-0.5, 0.58), (-0.78, 0.535), (-0.82, 0.51), (-0.76, 0.49), (-0.5, 0.455), (-0.25, 0.4), (0.02, 0.35), (0.3, 0.33), (0.52, 0.36), (0.66, 0.42), (0.8, 0.5))
    b.mark(white, (1.0, 0.525), (0.84, 0.525), (0.62, 0.505), (0.4, 0.47), (0.1, 0.47), (-0.2, 0.5), (-0.5, 0.5), (-0.8, 0.505), (-0.8, 0.2), (1.0, 0.2))
    for k in range(5):
        x = 0.3 + 0.037 * k
        b.stripe(dark, (x + 0.012, 0.575 - 0.006 * k, 0.005), (x - 0.008, 0.52, 0.01), (x + 0.008, 0.465 - 0.002 * k, 0.005))
    b.stripe("4a3a3c", (0.76, 0.47, 0.01), (0.68, 0.475, 0.014), (0.6, 0.455, 0.012), (0.555, 0.425, 0.006))
    b.spot(dark, 0.8, 0.55, 0.011, 0.005)
    b.ball("101214", 0.665, 0.56, 0.0165, shiny=1, joins=0)
    b.part(grey, (0.34, 0.45), (0.28, 0.33), (0.16, 0.2), (0.02, 0.1), (-0.08, 0.07), (-0.08, 0.07), (-0.02, 0.2), (0.06, 0.33), (0.14, 0.42), (0.24, 0.46), swell=0.5, joins=0.03)
    anchored(b, crown=(0.6, 0.65), eye=(0.665, 0.56), mouth=(0.8, 0.48), neck=(0.5, 0.5), back=(0.34, 0.71), top=(0.34, 0.69))


@figure("orca, killer whale", tall=1.3, home="sea", poses="jumping@water swimming@deep floating@water")
def orca(b: Body, rng: random.Random) -> None:
    black, white, start = b.colour("25272e"), b.colour("f0ece4", 1), len(b.parts)
    b.joins, b.shiny = 0.05, 0.3
    with b.far():
        b.part(black, (0.36, 0.4), (0.3, 0.26), (0.18, 0.18), (0.12, 0.22), (0.14, 0.36), (0.22, 0.44), swell=0.6)
    _flukes(b, black, -0.78, 0.5, 0.9)
    b.part(black, (0.16, 0.66), (0.1, 0.82), (0.02, 0.98), (-0.05, 1.04), (-0.05, 1.04), (-0.06, 0.86), (-0.12, 0.66), (0.0, 0.58), swell=0.5)
    b.part(black, (0.84, 0.52), (0.78, 0.61), (0.62, 0.68), (0.4, 0.72), (0.15, 0.725), (-0.15, 0.69), (-0.45, 0.61), (-0.72, 0.535), (-0.86, 0.5), (-0.74, 0.455), (-0.48, 0.39), (-0.2, 0.31), (0.1, 0.275), (0.4, 0.29), (0.65, 0.37), (0.8, 0.45))
    b.mark(white, (1.0, 0.46), (0.82, 0.47), (0.66, 0.44), (0.46, 0.36), (0.2, 0.33), (-0.06, 0.35), (-0.22, 0.46), (-0.36, 0.52), (-0.46, 0.5), (-0.42, 0.43), (-0.4, 0.38), (-0.2, 0.2), (0.9, 0.2))
    b.mark("7c8288" if not b.coat else scaled(black, 0.9), (-0.1, 0.72), (-0.1, 0.64), (-0.22, 0.58), (-0.3, 0.62), (-0.28, 0.68))
    b.spot(white, 0.5, 0.585, 0.085, 0.036, tilt=-14)
    b.stripe("14151a", (0.84, 0.485, 0.008), (0.74, 0.485, 0.008), (0.66, 0.46, 0.006))
    b.ball("0c0c0e", 0.61, 0.535, 0.014, shiny=1, joins=0)
    b.part(black, (0.42, 0.42), (0.38, 0.26), (0.26, 0.13), (0.14, 0.1), (0.1, 0.18), (0.14, 0.32), (0.26, 0.44), swell=0.6)
    anchored(b, crown=(0.55, 0.695), eye=(0.61, 0.535), mouth=(0.835, 0.485), neck=(0.52, 0.5), back=(0.32, 0.745), top=(0.3, 0.725))
    if b.pose == "jumping":
        bent(b, start, 0.4, x=0.0, y=0.62, tilt=30, scale=0.95)
        splash(b, rng, -0.55, 0.7, 0.24)
    elif b.pose == "floating":
        bent(b, start, 0.25, y=-0.06, tilt=3, scale=1.4)
        _wake(b, -0.1, 0.8)


@figure("seal, sea lion, seal pup", tall=0.55, home="beach", poses="lying swimming@water")
def seal(b: Body, rng: random.Random) -> None:
    _seal(b, b.colour(rng.choice(("6e6258", "7a6a58", "6c6a68"))), tusks=False)


@figure("walrus", tall=0.8, home="snow", poses="lying swimming@water")
def walrus(b: Body, rng: random.Random) -> None:
    _seal(b, b.colour("7c5a48"), tusks=True)


def _seal(b: Body, coat: str, *, tusks: bool) -> None:
    """A sea lion, or a walrus with tusks."""
    dark, pale = scaled(coat, 0.75), scaled(coat, 1.35)
    b.grain, b.joins, b.shiny = 0.25, 0.06, 0.15
    swims = b.pose == "swimming"
    with b.placed(-0.65 if swims else 0.0, -0.95 if swims else 0.0, scale=1.6 if swims else 1.0):
        if not swims:
            with b.far():
                b.limb(dark, (0.36, 0.42, 0.16), (0.46, 0.2, 0.12), (0.58, 0.045, 0.08), (0.7, 0.02, 0.03), swell=0.6)
            b.part(dark, (-0.72, 0.14), (-0.86, 0.18), (-1.02, 0.2), (-1.02, 0.2), (-0.98, 0.1), (-1.06, 0.02), (-1.06, 0.02), (-0.86, 0.02), (-0.72, 0.06), swell=0.5)
        b.part(coat, (0.2, 0.74), (0.02, 0.62), (-0.26, 0.46), (-0.54, 0.28), (-0.78, 0.14), (-0.82, 0.06), (-0.66, 0.02), (-0.36, 0.0), (-0.04, 0.02), (0.2, 0.1), (0.38, 0.26), (0.47, 0.46), (0.46, 0.66), (0.4, 0.8))
        b.mark(pale, (0.5, 0.72), (0.4, 0.56), (0.34, 0.36), (0.18, 0.16), (-0.2, 0.06), (0.3, -0.1), (0.7, 0.4))
        b.limb(coat, (0.24, 0.6, 0.36), (0.34, 0.78, 0.24), (0.39, 0.9, 0.2))
        b.part(coat, (0.29, 0.86), (0.3, 0.97), (0.39, 1.035), (0.5, 1.02), (0.57, 0.96), (0.66, 0.935), (0.7, 0.9), (0.68, 0.855), (0.58, 0.83), (0.46, 0.78), (0.34, 0.78))
        if tusks:
            b.limb(coat, (0.16, 0.44, 0.5), (0.3, 0.66, 0.42), (0.42, 0.88, 0.28))
            b.ball(coat, 0.44, 0.92, 0.17, 0.14)
            for y in (0.4, 0.52, 0.64, 0.74):
                b.line(dark, 0.006, (0.46 - abs(y - 0.5) * 0.2, y + 0.03), (0.36, y - 0.01), (0.28, y + 0.03))
            for dx in (0.06, 0.0):
                b.limb("e8e0cc", (0.57 + dx, 0.86, 0.042), (0.59 + dx, 0.7, 0.038), (0.56 + dx, 0.5, 0.01), joins=0, grain=0)
            b.ball(scaled(coat, 1.15), 0.61, 0.88, 0.11, 0.095, tilt=-12, joins=0.03)
            for k in range(12):
                b.spot(dark, 0.56 + 0.035 * (k % 4), 0.91 - 0.03 * (k // 4), 0.006)
        else:
            b.limb(dark, (0.36, 0.93, 0.03), (0.34, 0.905, 0.026), (0.325, 0.88, 0.01), swell=0.6, joins=0)
        b.ball("1a1616", 0.69, 0.915, 0.022, 0.017, shiny=1, joins=0)
        b.stripe(scaled(coat, 0.5), (0.68, 0.875, 0.006), (0.62, 0.868, 0.006), (0.56, 0.875, 0.004))
        for k in range(3):
            b.line("d8d0c4", 0.004, (0.655, 0.895 - 0.008 * k), (0.7, 0.86 - 0.02 * k), (0.74, 0.81 - 0.024 * k))
        b.ball("14100e", 0.525, 0.95, 0.02, shiny=1, joins=0)
        if not swims:
            b.part(dark, (0.24, 0.42), (0.3, 0.26), (0.34, 0.1), (0.46, 0.03), (0.56, 0.012), (0.54, 0.0), (0.3, -0.005), (0.16, 0.03), (0.1, 0.18), (0.1, 0.36), swell=0.6, joins=0.05)
        anchored(b, crown=(0.43, 1.034), eye=(0.525, 0.95), mouth=(0.7, 0.885), neck=(0.35, 0.8), back=(0.0, 0.63), top=(0.42, 1.03))


def _fish(b: Body, body: str, fins: str, *, deep: float = 0.24, veil: float = 1.0, bands: Sequence[tuple[float, str]] = (), belly: str = "") -> None:
    """A fish that looks to the right.

    Args:
        deep: half of its height.
        veil: how large its fins are.
        bands: (x, colour) of upright stripes.
    """
    d, y = deep, 0.5
    ray = scaled(fins, 0.8)
    b.joins = 0.04
    b.part(fins, (-0.36, y), (-0.5, y + 0.1), (-0.56 - 0.12 * veil, y + 0.22 * veil), (-0.62 - 0.2 * veil, y + 0.2 * veil), (-0.54 - 0.1 * veil, y), (-0.62 - 0.2 * veil, y - 0.22 * veil), (-0.56 - 0.12 * veil, y - 0.24 * veil), (-0.5, y - 0.1), swell=0.4)
    for k in (-3, -2, -1, 1, 2, 3):
        b.stripe(ray, (-0.42, y + 0.01 * k, 0.005), (-0.56, y + 0.04 * k, 0.006), (-0.62 - 0.14 * veil, y + 0.062 * k * veil, 0.005))
    b.part(fins, (0.24, y + d * 0.8), (0.14, y + d + 0.05 * veil), (-0.02, y + d + 0.075 * veil), (-0.2, y + d * 0.78 + 0.085 * veil), (-0.36, y + d * 0.4 + 0.08 * veil), (-0.36, y + d * 0.4 + 0.08 * veil), (-0.32, y + d * 0.35), (0.0, y + d * 0.7), swell=0.4)
    for k in range(8):
        b.stripe(ray, (0.16 - 0.06 * k, y + d * 0.6, 0.004), (0.12 - 0.06 * k, y + d + 0.01, 0.005), (0.06 - 0.066 * k, y + d + 0.13 * veil, 0.004))
    b.part(fins, (-0.02, y - d * 0.85), (-0.1, y - d - 0.09 * veil), (-0.22, y - d * 0.7 - 0.12 * veil), (-0.3, y - d * 0.5 - 0.05), (-0.24, y - d * 0.4), swell=0.4)
    b.part(fins, (0.18, y - d * 0.85), (0.12, y - d - 0.1 * veil), (0.02, y - d - 0.12 * veil), (0.04, y - d * 0.8), swell=0.4)
    b.part(body, (0.53, y - 0.015), (0.5, y + d * 0.1), (0.4, y + d * 0.48), (0.25, y + d * 0.83), (0.05, y + d), (-0.16, y + d * 0.8), (-0.36, y + d * 0.36), (-0.46, y + d * 0.28), (-0.46, y - d * 0.28), (-0.36, y - d * 0.36), (-0.16, y - d * 0.8), (0.06, y - d), (0.28, y - d * 0.83), (0.42, y - d * 0.47), (0.5, y - d * 0.22), shiny=0.25)
    if belly:
        b.mark(belly, (0.6, y - 0.03), (0.3, y - d * 0.25), (-0.1, y - d * 0.3), (-0.6, y - 0.02), (-0.4, y - d * 1.2), (0.4, y - d * 1.2))
    for x, code in bands:
        edge = "2a2426" if code.startswith(("f", "e")) else code
        b.stripe(edge, (x - 0.02, y + d * 1.3, 0.1), (x + 0.025, y, 0.105), (x - 0.02, y - d * 1.3, 0.1))
        b.stripe(code, (x - 0.02, y + d * 1.3, 0.075), (x + 0.025, y, 0.08), (x - 0.02, y - d * 1.3, 0.075))
    b.stripe(scaled(body, 0.72), (0.235, y + d * 0.55, 0.008), (0.205, y, 0.01), (0.245, y - d * 0.6, 0.007))
    b.stripe(scaled(body, 0.55), (0.53, y - 0.03, 0.006), (0.49, y - 0.03, 0.006), (0.465, y - 0.035, 0.003))
    b.ball(scaled(body, 0.55), 0.395, y + d * 0.2, 0.027, joins=0)
    b.ball("d8c890", 0.395, y + d * 0.2, 0.023, shiny=0.5, joins=0)
    b.ball("141214", 0.396, y + d * 0.2, 0.0165, shiny=1, joins=0)
    b.part(fins, (0.17, y - d * 0.15), (0.06, y - 0.02), (-0.06, y - d * 0.3), (-0.08, y - d * 0.6), (0.04, y - d * 0.6), (0.16, y - d * 0.38), swell=0.5, joins=0)
    for k in range(3):
        b.stripe(ray, (0.14, y - d * 0.3, 0.004), (0.04, y - d * (0.3 + 0.1 * k), 0.005), (-0.06, y - d * (0.36 + 0.14 * k), 0.004))
    anchored(b, mouth=(0.53, y - 0.03), neck=(0.2, y), back=(0.05, y + d + 0.03), top=(0.05, y + d))


@figure("fish, tropical fish, reef fish", tall=0.34, home="underwater", poses="swimming@deep", group=6)
def fish(b: Body, rng: random.Random) -> None:
    body, fins, band = rng.choice((("3a6cb0", "e0b83c", "24345c"), ("e2b43a", "e8c860", "2c3038"), ("d87838", "e8a050", "f0e8dc"), ("8aa4b4", "c0b070", "46606e")))
    body = b.colour(body)
    fins = b.colour(fins if not b.coat else scaled(body, 0.85), 1)
    _fish(b, body, fins, deep=rng.uniform(0.2, 0.26), bands=((0.08, band), (-0.2, band)) if not b.coat or len(b.coat) > 1 else ())


@figure("goldfish, koi, carp", tall=0.34, home="underwater", poses="swimming@deep", group=3)
def goldfish(b: Body, rng: random.Random) -> None:
    gold = b.colour("e0782c")
    _fish(b, gold, scaled(gold, 1.12), deep=0.22, veil=1.6, belly="f0b070" if not b.coat else "")


@figure("clownfish, anemonefish, clown fish", tall=0.3, home="underwater", poses="swimming@deep", group=3)
def clownfish(b: Body, rng: random.Random) -> None:
    orange = b.colour("e2702a")
    _fish(b, orange, scaled(orange, 1.05), deep=0.2, veil=0.75, bands=((0.2, "f0ece2"), (-0.08, "f0ece2"), (-0.4, "f0ece2")))


@figure("salmon, trout", tall=0.4, home="river", poses="jumping@water swimming@deep")
def salmon(b: Body, rng: random.Random) -> None:
    back, start = b.colour("6e7a78"), len(b.parts)
    side, fin = "c8b8ac" if not b.coat else scaled(back, 1.3), scaled(back, 0.85)
    b.joins = 0.04
    b.part(fin, (-0.6, 0.5), (-0.74, 0.6), (-0.86, 0.68), (-0.86, 0.68), (-0.79, 0.5), (-0.86, 0.32), (-0.86, 0.32), (-0.74, 0.4), swell=0.5)
    b.part(fin, (0.1, 0.62), (0.02, 0.74), (-0.08, 0.755), (-0.08, 0.755), (-0.14, 0.65), (-0.12, 0.58), swell=0.5)
    b.part(fin, (-0.4, 0.57), (-0.47, 0.63), (-0.51, 0.62), (-0.48, 0.55), swell=0.5)
    b.part(fin, (-0.28, 0.41), (-0.36, 0.32), (-0.46, 0.32), (-0.46, 0.32), (-0.42, 0.44), swell=0.5)
    b.part(fin, (0.04, 0.38), (-0.02, 0.29), (-0.12, 0.27), (-0.12, 0.27), (-0.08, 0.4), swell=0.5)
    b.part(back, (0.72, 0.485), (0.64, 0.55), (0.46, 0.61), (0.2, 0.645), (-0.08, 0.635), (-0.36, 0.58), (-0.58, 0.535), (-0.7, 0.55), (-0.7, 0.45), (-0.58, 0.465), (-0.36, 0.42), (-0.08, 0.36), (0.2, 0.345), (0.44, 0.38), (0.62, 0.43), shiny=0.4)
    b.mark(side, (0.8, 0.5), (0.5, 0.53), (0.2, 0.535), (-0.2, 0.52), (-0.54, 0.5), (-0.6, 0.48), (-0.6, 0.2), (0.8, 0.2))
    b.mark("e4dcd0" if not b.coat else scaled(back, 1.5), (0.8, 0.45), (0.5, 0.43), (0.2, 0.42), (-0.2, 0.43), (-0.5, 0.45), (-0.56, 0.4), (-0.5, 0.2), (0.8, 0.2))
    for k in range(22):
        b.spot(scaled(back, 0.5), 0.42 - 0.046 * k + rng.uniform(-0.01, 0.01), 0.575 - 0.05 * abs(k - 6) / 14 + rng.uniform(-0.02, 0.03), 0.008)
    b.stripe(scaled(back, 0.6), (0.46, 0.575, 0.006), (0.41, 0.5, 0.01), (0.46, 0.41, 0.006))
    b.stripe(scaled(back, 0.5), (0.72, 0.47, 0.007), (0.62, 0.47, 0.008), (0.56, 0.455, 0.004))
    b.ball("e0d8b8", 0.57, 0.525, 0.023, shiny=0.5, joins=0)
    b.ball("141214", 0.574, 0.525, 0.0145, shiny=1, joins=0)
    b.part(fin, (0.4, 0.43), (0.3, 0.38), (0.2, 0.31), (0.2, 0.31), (0.26, 0.4), (0.34, 0.45), swell=0.5, joins=0)
    anchored(b, mouth=(0.72, 0.47), neck=(0.4, 0.5), back=(0.2, 0.67), top=(0.2, 0.645))
    if b.pose == "jumping":
        bent(b, start, 0.6, x=0.04, y=0.66, tilt=34)
        splash(b, rng, -0.42, 0.45, 0.2)
