"""What is worn before the eyes, around the neck and over the shoulders, and on the head without being a hat."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.props.planes import twice
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import leaf, ring, wire
from allaprima.scenes.sketch import scaled

# fmt: off

GOLD = "d2a23c"


def _temple(b: Body, code: str, wide: float = 0.05) -> None:
    """The arm of glasses, from the near lens back to the ear."""
    wire(b, code, wide, (-0.12, 0.05), (-0.34, 0.07), (-0.52, 0.06), (-0.59, -0.02), shiny=0.5)


def _bridge(b: Body, code: str) -> None:
    """What joins the near lens to the far one."""
    wire(b, code, 0.045, (0.12, 0.04), (0.17, 0.065), (0.23, 0.05), shiny=0.5)


@prop("sunglasses, sun glasses, shades, dark glasses, cool sunglasses", worn="eyes")
def sunglasses(b: Body, rng: random.Random) -> None:
    frame, lens = b.colour("2a2930"), b.colour("3a3a44", 1)
    with b.far(0.8):
        b.part(frame, *twice((0.16, 0.1)), (0.28, 0.11), (0.31, 0.04), (0.28, -0.08), (0.22, -0.11), (0.17, -0.06), swell=0.4, shiny=0.5, joins=0)
    _bridge(b, frame)
    _temple(b, frame, 0.06)
    b.part(frame, (-0.18, 0.12), (-0.18, 0.12), (0, 0.135), (0.17, 0.12), (0.17, 0.12), (0.175, 0.0), (0.12, -0.12), (0, -0.15), (-0.11, -0.11), (-0.17, 0.0), swell=0.5, shiny=0.5, joins=0)
    b.part(lens, (-0.14, 0.085), (0, 0.1), (0.135, 0.085), (0.14, 0.0), (0.095, -0.09), (0, -0.11), (-0.085, -0.08), (-0.13, 0.0), swell=0.3, shiny=0.9, joins=0)
    b.mark(scaled(lens, 2.0), (-0.1, 0.07), (-0.05, 0.08), (-0.09, -0.03), (-0.115, 0.0), smooth=False)


@prop("glasses, spectacles, reading glasses, eyeglasses, round glasses, pair of glasses, eye glasses, nerd glasses", worn="eyes")
def glasses(b: Body, rng: random.Random) -> None:
    frame = b.colour("5a3a2c")
    with b.far(0.8):
        ring(b, frame, 0.245, 0, 0.065, 0.125, 0.04, shiny=0.5)
    _bridge(b, frame)
    _temple(b, frame)
    ring(b, frame, 0, 0, 0.145, 0.14, 0.048, shiny=0.5)


@prop("3d glasses, cinema glasses, three d glasses", worn="eyes")
def cinema_glasses(b: Body, rng: random.Random) -> None:
    frame = b.colour("efece4")
    with b.far(0.85):
        b.face(frame, (0.15, 0.13), (0.31, 0.11), (0.31, -0.09), (0.15, -0.13))
        b.mark("3f6fb4", (0.19, 0.08), (0.28, 0.07), (0.28, -0.055), (0.19, -0.08), smooth=False)
    b.face(scaled(frame, 0.9), (-0.15, 0.12), (-0.58, 0.09), (-0.6, 0.0), (-0.56, 0.03), (-0.15, 0.02))
    b.face(frame, (-0.19, 0.14), (0.19, 0.13), (0.19, -0.13), (0.12, -0.13), (0.09, -0.15), (-0.19, -0.14))
    b.mark("c23f3c", (-0.13, 0.085), (0.13, 0.08), (0.13, -0.075), (-0.13, -0.085), smooth=False)


@prop("goggles, ski goggles, snow goggles, swimming goggles, swim goggles, diving goggles, aviator goggles, safety goggles, diving mask", worn="eyes")
def goggles(b: Body, rng: random.Random) -> None:
    frame, lens = b.colour("3a4a5e"), b.colour("e0913c", 1)
    b.limb(scaled(frame, 0.85), (-0.12, 0.03, 0.13), (-0.4, 0.05, 0.12), (-0.68, 0.06, 0.11), blunt=True, swell=0.5, grain=0.2, joins=0)
    b.part(frame, (-0.22, 0.12), (-0.1, 0.19), (0.16, 0.18), (0.32, 0.1), (0.33, -0.06), (0.24, -0.16), (0.02, -0.18), (-0.17, -0.16), (-0.23, -0.04), swell=0.6, joins=0)
    b.part(lens, (-0.16, 0.08), (-0.06, 0.13), (0.14, 0.125), (0.26, 0.07), (0.27, -0.04), (0.2, -0.11), (0.02, -0.125), (-0.12, -0.11), (-0.17, -0.03), swell=0.6, shiny=0.9, joins=0)
    b.mark(scaled(lens, 1.35), (-0.11, 0.08), (-0.03, 0.1), (-0.06, -0.06), (-0.12, -0.02))


@prop("monocle, eyeglass, single eyeglass", worn="eyes")
def monocle(b: Body, rng: random.Random) -> None:
    code = b.colour(GOLD)
    for k in range(11):
        t = k / 10
        b.ball(code, -0.1 - 0.2 * t, -0.14 - 0.55 * t - 0.14 * math.sin(math.pi * t), 0.024, shiny=0.7, joins=0)
    ring(b, code, 0, 0, 0.155, 0.155, 0.05, shiny=0.8)


@prop("eye patch, eyepatch, pirate patch, pirate eye patch", worn="eyes")
def eye_patch(b: Body, rng: random.Random) -> None:
    code = b.colour("2b2a2e")
    wire(b, code, 0.04, (0.3, -0.14), (0.08, 0.04), (-0.2, 0.16), (-0.55, 0.2))
    b.part(code, (-0.16, 0.12), (0, 0.16), (0.15, 0.1), (0.15, -0.04), (0.04, -0.17), (-0.1, -0.12), (-0.17, 0.0), swell=0.5, grain=0.2, joins=0)


@prop("mask, superhero mask, hero mask, eye mask, robber mask, masquerade mask, carnival mask, zorro mask", worn="eyes")
def mask(b: Body, rng: random.Random) -> None:
    code = b.colour("33323c")
    hole = [(0.11 * math.cos(a), 0.085 * math.sin(a) + 0.02 * math.cos(a)) for a in (-math.tau * k / 20 for k in range(21))]
    outer: list[Point] = [(0.11, 0.0), (0.26, 0.06), (0.3, 0.02), (0.31, -0.08), (0.2, -0.13), (0.02, -0.18), (-0.18, -0.14), (-0.36, -0.04), (-0.62, 0.06), (-0.62, 0.13), (-0.4, 0.15), (-0.2, 0.2), (0.05, 0.19), (0.24, 0.13), (0.26, 0.06), (0.11, 0.0)]
    # Around it on the outside, and back around the eye.
    b.part(code, *twice(outer[0]), *twice(outer[1]), *outer[2:-2], *twice(outer[-2]), *twice(hole[0]), *hole[1:-1], *twice(hole[-1]), swell=0.35, joins=0)
    for y in (0.14, 0.07):
        b.limb(code, (-0.6, 0.1, 0.06), (-0.7, y, 0.07), (-0.82, 1.6 * y - 0.12, 0.05), swell=0.5, joins=0)


def _loop(b: Body, code: str, half: float, wide: float, *, sag: float = 0.08, y: float = 0.0, grain: float = 0.0, shiny: float = 0.0) -> None:
    """A band around a neck, its near side."""
    b.limb(code, *((x * half, y - sag * (1 - x * x), wide) for x in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0)), grain=grain, shiny=shiny, joins=0)


def _dip(x: float, half: float, sag: float) -> float:
    """How far below its ends a band hangs."""
    return sag * (1 - (x / half) ** 2)


@prop("scarf, woolly scarf, winter scarf, woolen scarf, woollen scarf, knitted scarf, wool scarf, shawl", worn="neck")
def scarf(b: Body, rng: random.Random) -> None:
    code, lines = b.colour("b3373a"), b.colour(scaled(b.colour("b3373a"), 1.3), 1)
    for (x0, x1, y1), light in (((0.15, 0.02, -0.62), 0.85), ((0.22, 0.3, -0.74), 1.0)):
        with b.far(light):
            for k in range(5):
                x = x1 - 0.09 + 0.045 * k
                wire(b, code, 0.024, (x, y1 + 0.02), (x + 0.006, y1 - 0.09))
            b.limb(code, (x0, -0.05, 0.17), (0.6 * x0 + 0.4 * x1, 0.4 * y1, 0.19), (x1, y1, 0.23), blunt=True, swell=0.5, grain=0.6, joins=0)
            for y in (0.09, 0.16):
                b.stripe(lines, (x1 - 0.2, y1 + y, 0.035), (x1 + 0.2, y1 + y, 0.035))
    _loop(b, scaled(code, 0.88), 0.26, 0.2, sag=0.04, y=0.09, grain=0.6)
    _loop(b, code, 0.28, 0.21, sag=0.1, y=-0.01, grain=0.6)
    for x in (-0.26, -0.13, 0.0, 0.13):
        b.stripe(scaled(code, 0.8), (x, 0.08 - 0.08, 0.01), (x + 0.08, -0.06 - _dip(x, 0.3, 0.08), 0.02), (x + 0.13, -0.16, 0.01))
    b.ball(code, 0.2, -0.07, 0.13, 0.15, tilt=-20, swell=0.8, grain=0.6, joins=0)
    b.stripe(scaled(code, 0.78), (0.14, 0.02, 0.012), (0.18, -0.08, 0.024), (0.17, -0.18, 0.01))


@prop("bow tie, bowtie, dickie bow", worn="neck")
def bow_tie(b: Body, rng: random.Random) -> None:
    code = b.colour("a83238")
    _loop(b, scaled(code, 0.7), 0.3, 0.08, sag=0.06)
    with b.placed(0.16, -0.09, tilt=-6):
        for side in (-1, 1):
            b.part(code, (0.03 * side, 0.04), *twice((0.3 * side, 0.16)), (0.335 * side, 0.0), *twice((0.3 * side, -0.16)), (0.03 * side, -0.04), swell=0.7, shiny=0.25, joins=0)
            b.stripe(scaled(code, 0.74), (0.06 * side, 0.01, 0.012), (0.16 * side, 0.03, 0.026), (0.25 * side, 0.06, 0.006))
        b.ball(scaled(code, 0.92), 0, 0, 0.065, 0.075, shiny=0.25, joins=0)


@prop("tie, necktie, neck tie, striped tie, business tie", worn="neck")
def tie(b: Body, rng: random.Random) -> None:
    code, lines = b.colour("34508a"), b.colour("d8b45c", 1)
    _loop(b, "eceae4", 0.3, 0.13, sag=0.07)
    b.part(code, *twice((0.16, -0.18)), (0.1, -0.5), *twice((0.05, -0.8)), *twice((0.19, -0.98)), *twice((0.32, -0.8)), (0.27, -0.5), *twice((0.22, -0.18)), swell=0.35, shiny=0.15, joins=0)
    for k in range(6):
        y = -0.28 - 0.13 * k
        b.stripe(lines, (0.0, y - 0.06, 0.035), (0.4, y + 0.08, 0.035))
    b.part(scaled(code, 0.92), *twice((0.09, -0.03)), *twice((0.29, -0.03)), *twice((0.235, -0.2)), *twice((0.145, -0.2)), swell=0.6, joins=0)


def _beads(b: Body, code: str, half: float, sag: float, r: float, *, y: float = 0.04, count: int = 13) -> None:
    """Beads on a string around a neck."""
    for k in range(count):
        a = math.pi * (k / (count - 1) - 0.5)
        x = half * math.sin(a)
        size = r * (0.75 + 0.25 * math.cos(a))
        b.ball(code, x + 0.06 * math.cos(a), y - sag * math.cos(a), size, shiny=0.8, joins=0)


@prop("necklace, pearls, pearl necklace, beads, string of pearls, bead necklace", worn="neck")
def necklace(b: Body, rng: random.Random) -> None:
    _beads(b, b.colour("eee4d6"), 0.34, 0.2, 0.056)


@prop("gold chain, golden chain, gold necklace, golden necklace, chain necklace, pendant, amulet, locket", worn="neck")
def chain(b: Body, rng: random.Random) -> None:
    code = b.colour(GOLD)
    _beads(b, code, 0.34, 0.28, 0.036, count=19)
    b.ball(code, 0.07, -0.34, 0.1, shiny=0.7, joins=0)
    b.ball(b.colour("b03a44", 1), 0.07, -0.34, 0.055, shiny=0.9, joins=0)


@prop("collar, dog collar, studded collar, spiked collar, cat collar", worn="neck")
def collar(b: Body, rng: random.Random) -> None:
    code = b.colour("a5343a")
    _loop(b, code, 0.31, 0.12, sag=0.09)
    for x in (-0.24, -0.12, 0.0, 0.12, 0.24):
        b.ball("c9cace", x, -_dip(x, 0.34, 0.09), 0.028, shiny=0.8, joins=0)
    ring(b, "c9cace", 0.16, -0.14, 0.03, 0.035, 0.018, shiny=0.8)
    b.ball(b.colour(GOLD, 1), 0.17, -0.24, 0.085, swell=0.3, shiny=0.7, joins=0)


@prop("bell collar, collar with a bell, collar bell, cow bell, cowbell, jingle bell", worn="neck")
def bell_collar(b: Body, rng: random.Random) -> None:
    code, metal = b.colour("a5343a"), b.colour(GOLD, 1)
    _loop(b, code, 0.31, 0.12, sag=0.09)
    b.ball(metal, 0.13, -0.23, 0.14, shiny=0.7, joins=0)
    b.stripe(scaled(metal, 0.7), (-0.02, -0.22, 0.02), (0.13, -0.245, 0.02), (0.28, -0.22, 0.02))
    b.spot("3a2a18", 0.14, -0.3, 0.03)
    b.stripe("3a2a18", (0.14, -0.3, 0.018), (0.145, -0.4, 0.018))


@prop("bandana, neckerchief, bandanna, kerchief, cowboy bandana", worn="neck")
def bandana(b: Body, rng: random.Random) -> None:
    code, dots = b.colour("b8393c"), b.colour("f0ebe0", 1)
    for tip in ((-0.5, -0.02), (-0.46, -0.16)):
        b.part(scaled(code, 0.85), (-0.3, 0.03), (-0.4, 0.03), *twice(tip), (-0.36, -0.06), (-0.3, -0.03), swell=0.4, joins=0)
    b.part(code, (-0.36, 0.05), (-0.2, 0.02), (0.02, 0.0), (0.22, 0.02), (0.37, 0.06), (0.37, -0.04), (0.3, -0.22), *twice((0.14, -0.5)), (-0.06, -0.3), (-0.26, -0.12), (-0.37, -0.04), swell=0.5, grain=0.15, joins=0)
    for k in range(26):
        row, along = divmod(k, 7)
        b.spot(dots, -0.33 + 0.12 * along + 0.06 * (row % 2), -0.02 - 0.12 * row, 0.02)
    b.stripe(scaled(code, 0.8), (-0.34, 0.0, 0.012), (-0.1, -0.06, 0.026), (0.12, -0.07, 0.008))
    b.ball(scaled(code, 0.92), -0.34, 0.01, 0.065, 0.075, joins=0)


@prop("neck medal, medal around the neck, winner's medal, medal ribbon", worn="neck")
def neck_medal(b: Body, rng: random.Random) -> None:
    code, metal = b.colour("2f5c9c"), b.colour(GOLD, 1)
    b.limb(scaled(code, 0.8), (0.33, 0.04, 0.09), (0.26, -0.2, 0.09), (0.17, -0.44, 0.08), blunt=True, swell=0.3, joins=0)
    b.limb(code, (-0.33, 0.04, 0.09), (-0.1, -0.2, 0.1), (0.15, -0.44, 0.09), blunt=True, swell=0.3, joins=0)
    b.ball(metal, 0.16, -0.58, 0.17, swell=0.35, shiny=0.8, joins=0)
    b.spot(scaled(metal, 0.82), 0.16, -0.58, 0.12)
    b.mark(scaled(metal, 1.25), *((0.16 + (0.09 if k % 2 == 0 else 0.04) * math.cos(math.pi / 2 + math.pi * k / 5), -0.58 + (0.09 if k % 2 == 0 else 0.04) * math.sin(math.pi / 2 + math.pi * k / 5)) for k in range(10)), smooth=False)


@prop("lei, flower garland, hawaiian lei, flower necklace, garland of flowers", worn="neck")
def lei(b: Body, rng: random.Random) -> None:
    codes = (b.colour("dd6a8c"), b.colour("f0c85a", 1), "efe8dc")
    for k in range(13):
        a = math.pi * (k / 12 - 0.5)
        x, y = 0.37 * math.sin(a) + 0.05 * math.cos(a), 0.07 - 0.34 * math.cos(a)
        if k % 2:
            leaf(b, "54864a", x, y, -90 + math.degrees(a) * 0.7, 0.16, 0.08, vein=False)
        code = codes[k % len(codes)]
        for m in range(5):
            turn = math.tau * m / 5 + k
            b.ball(scaled(code, 0.92 + 0.04 * m), x + 0.055 * math.cos(turn), y + 0.055 * math.sin(turn), 0.058, 0.045, tilt=math.degrees(turn), swell=0.5, joins=0)
        b.ball(scaled(code, 0.75), x, y, 0.026, joins=0)


@prop("cape, superhero cape, hero cape, cloak, superman cape, magic cloak, vampire cape", worn="neck")
def cape(b: Body, rng: random.Random) -> None:
    code = b.colour("b32e34")
    # Where it turns its lining outwards at the hem.
    b.part(scaled(code, 0.62), (-0.3, -0.9), (-0.55, -1.3), *twice((-0.62, -1.66)), (-0.8, -1.5), (-1.0, -1.52), *twice((-1.22, -1.38)), (-0.9, -0.9), swell=0.3, joins=0)
    b.part(code, *twice((0.24, 0.06)), (0.0, 0.13), *twice((-0.26, 0.1)), (-0.52, -0.3), (-0.88, -0.78), *twice((-1.34, -1.2)), (-1.2, -1.36), (-1.04, -1.34), (-0.9, -1.5), (-0.74, -1.5), *twice((-0.52, -1.64)), (-0.36, -1.1), (-0.16, -0.6), (0.04, -0.22), *twice((0.26, -0.06)), swell=0.45, grain=0.12, joins=0)
    for points in (((-0.14, 0.0, 0.012), (-0.5, -0.56, 0.045), (-1.16, -1.32, 0.05)), ((-0.06, -0.06, 0.012), (-0.34, -0.62, 0.04), (-0.84, -1.48, 0.055)), ((0.02, -0.1, 0.012), (-0.24, -0.66, 0.035), (-0.64, -1.52, 0.04))):
        b.stripe(scaled(code, 0.76), *points)
    for points in (((-0.18, 0.02, 0.012), (-0.6, -0.58, 0.04), (-1.24, -1.22, 0.04)), ((-0.1, -0.04, 0.012), (-0.42, -0.6, 0.035), (-0.98, -1.34, 0.04))):
        b.stripe(scaled(code, 1.12), *points)
    _loop(b, scaled(code, 0.9), 0.3, 0.11, sag=0.07, y=0.03)
    b.ball(b.colour(GOLD, 1), 0.24, -0.03, 0.06, shiny=0.7, joins=0)


@prop("hair bow, ribbon, hair ribbon, head bow, bow ribbon", worn="head")
def hair_bow(b: Body, rng: random.Random) -> None:
    code = b.colour("cf5a78")
    with b.placed(-0.02, 0.0, tilt=8):
        for side in (-1, 1):
            b.part(scaled(code, 0.85), *twice((0.02 * side, -0.02)), (0.16 * side, -0.12), *twice((0.34 * side, -0.24)), *twice((0.24 * side, -0.26)), *twice((0.18 * side, -0.33)), (0.06 * side, -0.16), swell=0.4, joins=0)
        for side in (-1, 1):
            b.part(code, (0.03 * side, 0.03), (0.2 * side, 0.16), (0.4 * side, 0.22), (0.48 * side, 0.12), (0.47 * side, -0.06), (0.38 * side, -0.14), (0.2 * side, -0.08), (0.03 * side, -0.04), swell=0.8, shiny=0.25, joins=0)
            b.stripe(scaled(code, 0.72), (0.08 * side, 0.02, 0.015), (0.2 * side, 0.06, 0.035), (0.34 * side, 0.1, 0.008))
            b.stripe(scaled(code, 0.76), (0.08 * side, -0.01, 0.015), (0.2 * side, -0.02, 0.03), (0.3 * side, -0.04, 0.008))
        b.ball(scaled(code, 0.95), 0, 0, 0.085, 0.1, shiny=0.25, joins=0)
        b.stripe(scaled(code, 0.75), (-0.03, 0.09, 0.015), (-0.02, -0.09, 0.015))


@prop("headphones, headphone, headset, earphones, music headphones", worn="head")
def headphones(b: Body, rng: random.Random) -> None:
    code, pad = b.colour("3a3f4a"), b.colour("c4504a", 1)
    b.limb(code, (-0.1, -0.46, 0.09), (-0.1, -0.2, 0.11), (-0.07, 0.03, 0.13), shiny=0.4, joins=0)
    b.ball(scaled(code, 0.7), -0.1, -0.45, 0.23, 0.26, swell=0.8, grain=0.1, joins=0)
    b.ball(code, -0.08, -0.45, 0.19, 0.22, swell=0.7, shiny=0.45, joins=0)
    b.ball(pad, -0.075, -0.45, 0.11, 0.13, swell=0.4, shiny=0.5, joins=0)
    b.spot(scaled(pad, 0.75), -0.075, -0.45, 0.05, 0.06)


@prop("headband, sweatband, sweat band, hairband, hair band", worn="head")
def headband(b: Body, rng: random.Random) -> None:
    code, line = b.colour("c63f3c"), b.colour("f0ece2", 1)
    ends = ((-0.4, -0.16), (-0.2, -0.21), (0.1, -0.22), (0.4, -0.17))
    b.limb(code, *((x, y, 0.17) for x, y in ends), blunt=True, swell=0.7, grain=0.4, joins=0)
    for lift in (-0.028, 0.028):
        b.stripe(line, *((1.05 * x, y + lift, 0.026) for x, y in ends))


@prop("bunny ears, rabbit ears, easter bunny ears", worn="head")
def bunny_ears(b: Body, rng: random.Random) -> None:
    code, inner = b.colour("efe9e2"), b.colour("e3a0ac", 1)
    for x, tilt, light in ((0.12, -10.0, 0.88), (-0.1, 9.0, 1.0)):
        with b.placed(x, 0.0, tilt=tilt), b.far(light):
            b.part(code, (0.09, -0.04), (0.15, 0.28), (0.13, 0.6), (0.0, 0.8), (-0.13, 0.6), (-0.15, 0.28), (-0.09, -0.04), swell=0.7, grain=0.5, joins=0)
            b.mark(inner, (0.045, 0.06), (0.08, 0.3), (0.07, 0.54), (0.0, 0.68), (-0.07, 0.54), (-0.08, 0.3), (-0.045, 0.06))
    b.limb(scaled(inner, 0.95), (-0.4, -0.16, 0.07), (-0.24, -0.02, 0.08), (0, 0.03, 0.08), (0.24, -0.02, 0.08), (0.4, -0.16, 0.07), joins=0)


@prop("halo, angel halo, angel's halo, golden halo", worn="head")
def halo(b: Body, rng: random.Random) -> None:
    code = b.colour("f2cf5c")
    count = 24
    for first, tone in ((0, 0.88), (count // 2, 1.0)):
        turns = [math.tau * k / count for k in range(first, first + count // 2 + 1)]
        b.limb(scaled(code, tone), *((0.46 * math.cos(a), 0.3 + 0.13 * math.sin(a), 0.075) for a in turns), swell=0.8, shiny=0.6, joins=0)
    b.glow(0, 0.3, 0.8, "ffe6a0")


@prop("unicorn horn, magic horn, unicorn's horn", worn="head")
def unicorn_horn(b: Body, rng: random.Random) -> None:
    code = b.colour("e6cf9c")
    with b.placed(0.2, -0.1, tilt=-34):
        b.part(code, *twice((-0.1, -0.02)), *twice((0, 0.85)), *twice((0.1, -0.02)), (0, -0.07), swell=0.95, shiny=0.4, joins=0)
        for k in range(8):
            y = 0.05 + 0.1 * k
            b.stripe(scaled(code, 0.74), (-0.14, y - 0.05, 0.024), (0, y - 0.005, 0.022), (0.14, y + 0.07, 0.018))


@prop("reindeer antlers, antler headband, fake antlers", worn="head")
def antlers(b: Body, rng: random.Random) -> None:
    code = b.colour("8a6240")
    for x, flip, light in ((0.12, False, 0.85), (-0.1, True, 1.0)):
        with b.placed(x, 0.0, flip=flip), b.far(light):
            b.limb(code, (0.0, -0.03, 0.09), (0.08, 0.22, 0.085), (0.26, 0.42, 0.075), (0.34, 0.68, 0.05), grain=0.3, joins=0.03)
            b.limb(code, (0.08, 0.2, 0.07), (0.2, 0.24, 0.065), (0.32, 0.24, 0.045), grain=0.3, joins=0.03)
            b.limb(code, (0.24, 0.38, 0.065), (0.2, 0.52, 0.06), (0.14, 0.66, 0.04), grain=0.3, joins=0.03)
    b.limb(b.colour("b3282c", 1), (-0.38, -0.16, 0.07), (-0.24, -0.02, 0.08), (0, 0.03, 0.08), (0.24, -0.02, 0.08), (0.38, -0.16, 0.07), joins=0)


def _blossom(b: Body, code: str, x: float, y: float, r: float, *, petals: int = 5, turn: float = 0.0, heart: str = "e8b840") -> None:
    """A flower seen from before."""
    for k in range(petals):
        a = math.radians(turn) + math.tau * k / petals
        b.ball(scaled(code, 0.94 + 0.06 * (k % 2)), x + 0.58 * r * math.cos(a), y + 0.58 * r * math.sin(a), 0.5 * r, 0.42 * r, tilt=math.degrees(a), swell=0.5, joins=0)
    b.ball(heart, x, y, 0.3 * r, swell=0.7, grain=0.4, joins=0)


@prop("flower crown, wreath, floral crown, crown of flowers, wreath of flowers, flower wreath, daisy crown, laurel wreath", worn="head")
def flower_crown(b: Body, rng: random.Random) -> None:
    petals = b.colour("d9738c")
    codes: Sequence[str] = (petals, b.colour("f0eade", 1), petals, "d8b04a" if len(b.coat) < 1 else scaled(petals, 1.2), petals)
    for k in range(15):
        x = -0.48 + 0.96 * k / 14
        y = -0.07 - 0.1 * (1 - (x / 0.48) ** 2)
        leaf(b, "5f8f46" if k % 2 else "4d7a3c", x, y, 90 - 70 * x + (38 if k % 2 else -38), 0.2, 0.1, vein=False)
        leaf(b, "547f40", x, y, -90 + 60 * x + (40 if k % 2 else -40), 0.15, 0.08, vein=False)
    for k, (x, lift, r) in enumerate(((-0.46, 0.02, 0.11), (0.46, 0.02, 0.11), (-0.28, 0.03, 0.14), (0.28, 0.03, 0.14), (-0.14, -0.02, 0.1), (0.15, -0.02, 0.11), (0.0, 0.03, 0.17))):
        _blossom(b, codes[k % len(codes)], x, -0.06 - 0.1 * (1 - (x / 0.48) ** 2) + lift, r, petals=5 + k % 2, turn=23 * k)
