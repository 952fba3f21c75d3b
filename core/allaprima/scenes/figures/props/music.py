"""Instruments to be played, and what is sung into."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import BRASS, STEEL, ring, wire
from allaprima.scenes.sketch import scaled

# fmt: off

GUITAR: list[Point] = [
    (0, 0.0), (-0.16, 0.015), (-0.245, 0.11), (-0.225, 0.22), (-0.15, 0.29), (-0.175, 0.38), (-0.16, 0.45), (-0.07, 0.485), (0, 0.48),
    (0.07, 0.485), (0.16, 0.45), (0.175, 0.38), (0.15, 0.29), (0.225, 0.22), (0.245, 0.11), (0.16, 0.015),
]


def _neck(b: Body, code: str, y0: float, y1: float, wide: float, frets: int) -> None:
    """A neck with frets and a head with pegs, from the body upwards."""
    b.limb(code, (0, y0, wide), (0, y1, 0.8 * wide), blunt=True, swell=0.4)
    for k in range(frets):
        y = y0 + (y1 - y0) * 1.06 * (1 - 0.93 ** (k * 1.6 + 0.5))
        b.stripe("b8b0a0", (-wide, y, 0.007), (wide, y, 0.007))


def _pegs(b: Body, code: str, y: float, count: int, wide: float) -> None:
    """The head of a neck, with its pegs."""
    for k in range(count):
        for s in (-1, 1):
            b.ball("d2cdc0", s * wide, y + 0.045 + 0.045 * k, 0.02, 0.014, shiny=0.5)
    top = y + 0.045 * count + 0.045
    w = 0.72 * wide
    b.part(code, (-0.03, y - 0.01), (-0.03, y - 0.01), (-w, y + 0.05), (-w, top), (-w, top), (0, top + 0.012), (w, top), (w, top), (w, y + 0.05), (0.03, y - 0.01), (0.03, y - 0.01), swell=0.3, shiny=0.4)


@prop("guitar, acoustic guitar, spanish guitar, classical guitar, bass guitar, lute", arms="strumming")
def guitar(b: Body, rng: random.Random) -> None:
    wood = b.colour("b97c42")
    with b.placed(0, 0, scale=0.58, tilt=-64, about=(0, 0.17)):
        b.part(scaled(wood, 0.5), *GUITAR, swell=0.1, shiny=0.4)
        b.part(wood, *[(x * 0.95, 0.242 + (y - 0.242) * 0.955) for x, y in GUITAR], swell=0.08, shiny=0.4, grain=0.25)
        b.spot("3a2416", 0, 0.33, 0.085)
        b.spot(scaled(wood, 0.7), 0, 0.33, 0.077)
        b.spot("241a14", 0, 0.33, 0.066)
        b.mark("4e3424", (0.06, 0.29), (0.11, 0.22), (0.15, 0.18), (0.12, 0.27), (0.08, 0.32))
        b.mark("38261a", (-0.1, 0.125), (0.1, 0.125), (0.1, 0.155), (-0.1, 0.155), smooth=False)
        _neck(b, "33241a", 0.38, 0.87, 0.066, 11)
        _pegs(b, "6b4a2e", 0.87, 3, 0.062)
        for k in range(6):
            x = -0.02 + 0.008 * k
            b.line("d8d2c4", 0.0014, (x * 1.3, 0.14), (x, 0.88))


@prop("ukulele, small guitar, uke, mandolin", arms="strumming")
def ukulele(b: Body, rng: random.Random) -> None:
    wood = b.colour("a8683a")
    with b.placed(0, 0, scale=0.4, tilt=-62, about=(0, 0.17)):
        b.part(scaled(wood, 0.5), *GUITAR, swell=0.1, shiny=0.4)
        b.part(wood, *[(x * 0.95, 0.242 + (y - 0.242) * 0.955) for x, y in GUITAR], swell=0.08, shiny=0.4, grain=0.25)
        b.spot("e0c898", 0, 0.33, 0.09)
        b.spot("241a14", 0, 0.33, 0.074)
        b.mark("38261a", (-0.1, 0.125), (0.1, 0.125), (0.1, 0.16), (-0.1, 0.16), smooth=False)
        _neck(b, "3a2a1e", 0.38, 0.78, 0.075, 8)
        _pegs(b, "6b4a2e", 0.78, 2, 0.075)
        for k in range(4):
            x = -0.02 + 0.013 * k
            b.line("e6e2d6", 0.0014, (x * 1.3, 0.14), (x, 0.79))


@prop("electric guitar, rock guitar, electric bass", arms="strumming")
def electric_guitar(b: Body, rng: random.Random) -> None:
    red = b.colour("b0383a")
    with b.placed(0, 0, scale=0.58, tilt=-64, about=(0, 0.15)):
        shape = [(0, 0.0), (-0.15, 0.01), (-0.22, 0.09), (-0.19, 0.2), (-0.14, 0.27), (-0.17, 0.36), (-0.21, 0.46), (-0.2, 0.5), (-0.15, 0.48), (-0.06, 0.4), (-0.03, 0.38), (0.03, 0.37), (0.06, 0.38), (0.13, 0.42), (0.17, 0.41), (0.17, 0.36), (0.13, 0.28), (0.16, 0.2), (0.2, 0.1), (0.16, 0.02)]
        b.part(scaled(red, 0.5), *[(x + 0.012, y - 0.008) for x, y in shape], swell=0.15)
        b.part(red, *shape, swell=0.2, shiny=0.8)
        b.mark("ece6da", (0.02, 0.06), (0.1, 0.06), (0.12, 0.14), (0.08, 0.26), (0.1, 0.36), (0.0, 0.37), (-0.09, 0.34), (-0.06, 0.24), (-0.02, 0.14))
        for y in (0.19, 0.25, 0.31):
            b.mark("2a2a2c", (-0.055, y), (0.055, y), (0.055, y + 0.026), (-0.055, y + 0.026), smooth=False)
        b.mark("b8babc", (-0.05, 0.11), (0.05, 0.11), (0.05, 0.145), (-0.05, 0.145), smooth=False)
        for y in (0.07, 0.11):
            b.spot("3a3a3c", 0.1, y + 0.01, 0.014)
        _neck(b, "4a3020", 0.35, 0.87, 0.06, 12)
        b.part("d8b880", (-0.028, 0.86), (-0.028, 0.86), (-0.06, 0.91), (-0.05, 1.04), (-0.01, 1.07), (0.03, 1.03), (0.035, 0.92), (0.028, 0.86), (0.028, 0.86), swell=0.3, shiny=0.4)
        for k in range(4):
            b.ball("d2d2d0", -0.065, 0.92 + 0.036 * k, 0.016, 0.012, shiny=0.6)
        for k in range(6):
            x = -0.02 + 0.008 * k
            b.line("d8d6d0", 0.0012, (x * 1.3, 0.13), (x, 0.88))


@prop("banjo", arms="strumming")
def banjo(b: Body, rng: random.Random) -> None:
    wood = b.colour("6e4428")
    with b.placed(0, 0, scale=0.56, tilt=-64, about=(0, 0.14)):
        b.ball(wood, 0, 0.19, 0.2, swell=0.3, shiny=0.4)
        for k in range(14):
            a = math.tau * k / 14
            b.ball(STEEL, 0.185 * math.cos(a), 0.19 + 0.185 * math.sin(a), 0.014, shiny=0.7)
        b.ball(STEEL, 0, 0.19, 0.178, swell=0.2, shiny=0.8)
        b.ball("ece6d6", 0, 0.19, 0.162, swell=0.06)
        b.mark("4a3422", (-0.05, 0.1), (0.05, 0.1), (0.05, 0.12), (-0.05, 0.12), smooth=False)
        _neck(b, scaled(wood, 0.7), 0.35, 0.92, 0.058, 12)
        _pegs(b, wood, 0.92, 2, 0.058)
        for k in range(4):
            x = -0.018 + 0.012 * k
            b.line("c8c4ba", 0.0014, (x * 1.3, 0.08), (x, 0.93))


@prop("violin, fiddle, viola", arms="bowing")
def violin(b: Body, rng: random.Random) -> None:
    wood = b.colour("9a5a30")
    # From the chin, up on the left, to the far hand; the bow goes up from the near hand.
    with b.placed(-0.17, 0.115, scale=0.38, tilt=-98):
        b.limb("2a1e18", (0, 0.52, 0.045), (0, 0.86, 0.036), blunt=True, swell=0.5)
        b.limb(scaled(wood, 0.8), (0, 0.84, 0.05), (0.0, 0.94, 0.045), (0.0, 0.97, 0.07), shiny=0.5)
        for y in (0.87, 0.91):
            b.limb("2a1e18", (-0.06, y, 0.022), (0.06, y, 0.022))
        half = [(0.1, 0.0), (0.165, 0.06), (0.17, 0.14), (0.12, 0.2), (0.095, 0.26), (0.115, 0.33), (0.145, 0.37), (0.145, 0.45), (0.09, 0.53)]
        shape = [(0, -0.008), *half, (0, 0.545), *[(-x, y) for x, y in reversed(half)]]
        b.part(scaled(wood, 0.5), *[(x * 1.04 + 0.01, y) for x, y in shape], swell=0.3)
        b.part(wood, *shape, swell=0.25, shiny=0.6)
        for s in (-1, 1):
            b.stripe("241812", (s * 0.075, 0.2, 0.016), (s * 0.062, 0.25, 0.01), (s * 0.07, 0.3, 0.01), (s * 0.055, 0.34, 0.016))
        b.mark("241812", (-0.03, 0.02), (0.03, 0.02), (0.02, 0.17), (-0.02, 0.17), smooth=False)
        b.mark("d8b880", (-0.05, 0.235), (0.05, 0.235), (0.04, 0.26), (-0.04, 0.26), smooth=False)
        b.limb("2a1e18", (0, 0.46, 0.04), (0, 0.86, 0.034), blunt=True, swell=0.5)
        b.ball("2a1e18", -0.07, 0.035, 0.07, 0.045, swell=0.6)
        for k in range(4):
            b.line("d8d4c8", 0.001, (-0.015 + 0.01 * k, 0.16), (-0.012 + 0.008 * k, 0.86))
    with b.placed(0, 0, tilt=76):
        b.line("ece4d4", 0.004, (-0.01, -0.017), (0.37, -0.01), smooth=False)
        b.limb("6a3a20", (-0.03, 0, 0.008), (0.18, -0.002, 0.008), (0.37, 0.0, 0.007), (0.378, -0.012, 0.008), shiny=0.5)
        b.part("241812", (-0.025, 0), (0.02, 0), (0.025, -0.018), (-0.02, -0.02), swell=0.6)


@prop("trumpet, bugle, horn, french horn, trombone, vuvuzela", arms="drinking")
def trumpet(b: Body, rng: random.Random) -> None:
    brass = b.colour(BRASS)
    # Its mouthpiece is before the lips, its bell to the right.
    with b.placed(-0.045, 0.02, scale=0.4, tilt=4):
        b.limb(brass, (0.32, -0.03, 0.03), (0.2, -0.04, 0.03), (0.17, -0.1, 0.03), (0.22, -0.16, 0.03), (0.6, -0.16, 0.03), (0.68, -0.1, 0.03), (0.62, -0.03, 0.03), shiny=0.9)
        for x in (0.36, 0.43, 0.5):
            b.limb(brass, (x, -0.2, 0.055), (x, 0.05, 0.055), blunt=True, shiny=0.9)
            b.limb("e8e4d8", (x, 0.05, 0.025), (x, 0.1, 0.025))
            b.ball("e8e4d8", x, 0.105, 0.026, 0.014)
        b.limb(brass, (0.08, 0, 0.028), (0.5, 0, 0.034), (0.74, 0, 0.05), (0.87, 0, 0.1), (0.93, 0, 0.17), (0.97, 0, 0.27), blunt=True, shiny=1)
        b.ball(scaled(brass, 0.72), 0.97, 0, 0.03, 0.135, swell=0.3, shiny=0.5)
        b.limb("d6d2c6", (-0.01, 0, 0.05), (0.03, 0, 0.04), (0.06, 0, 0.022), (0.12, 0, 0.022), shiny=0.9)


@prop("saxophone, sax, bassoon", arms="carrying")
def saxophone(b: Body, rng: random.Random) -> None:
    brass = b.colour("d0a03c")
    with b.placed(0.055, 0.06, scale=0.42, tilt=6):
        b.limb("26221e", (-0.42, 0.62, 0.05), (-0.3, 0.64, 0.06), shiny=0.4)
        b.limb(brass, (-0.3, 0.64, 0.045), (-0.16, 0.66, 0.05), (-0.08, 0.6, 0.06), (-0.06, 0.5, 0.065), shiny=0.9)
        b.limb(brass, (-0.06, 0.52, 0.075), (0.0, -0.1, 0.12), (0.03, -0.34, 0.15), (0.14, -0.48, 0.17), (0.28, -0.4, 0.19), (0.34, -0.2, 0.21), (0.38, 0.0, 0.3), (0.42, 0.14, 0.42), blunt=True, shiny=1)
        with b.placed(0.42, 0.14, tilt=-14):
            b.ball(scaled(brass, 0.6), 0, 0.0, 0.21, 0.06, swell=0.3, shiny=0.3)
        for k in range(6):
            y = 0.42 - 0.125 * k
            b.ball("ded8c6", -0.03 + 0.012 * k + 0.01, y, 0.034, shiny=0.6)
            b.ball(scaled(brass, 0.8), 0.045 + 0.013 * k, y - 0.02, 0.028, shiny=0.8)
        wire(b, scaled(brass, 0.8), 0.014, (0.02, 0.46), (0.075, 0.1), (0.09, -0.26), shiny=0.8)


@prop("flute, transverse flute, piccolo", arms="drinking")
def flute(b: Body, rng: random.Random) -> None:
    silver = b.colour("c4c6c6")
    with b.placed(-0.026, 0.025, tilt=-13):
        b.limb(silver, (-0.035, 0, 0.02), (0.34, 0, 0.019), blunt=True, shiny=0.9)
        b.ball("5a5a5c", 0.0, 0.004, 0.011, 0.006)
        for k in range(8):
            b.ball(scaled(silver, 0.8), 0.1 + 0.03 * k, 0.009, 0.0105, 0.007, shiny=0.8)
        wire(b, scaled(silver, 0.85), 0.004, (0.09, 0.013), (0.33, 0.013), shiny=0.8)


@prop("recorder, pan flute, wooden flute, pipe, clarinet, oboe, whistle, penny whistle, pan pipes, panpipe", arms="drinking")
def recorder(b: Body, rng: random.Random) -> None:
    wood = b.colour("a8743c")
    with b.placed(-0.03, 0.03, tilt=-34):
        b.limb("e8dfc8", (-0.012, 0, 0.012), (0.03, 0, 0.022), blunt=True)
        b.limb(wood, (0.02, 0, 0.027), (0.08, 0, 0.024), (0.24, 0, 0.02), (0.27, 0, 0.026), (0.29, 0, 0.032), blunt=True, shiny=0.5)
        b.stripe("e8dfc8", (0.075, -0.03, 0.007), (0.075, 0.03, 0.007))
        b.stripe("e8dfc8", (0.26, -0.03, 0.006), (0.26, 0.03, 0.006))
        for k in range(7):
            b.spot("241a12", 0.1 + 0.022 * k, 0.003, 0.0042)


@prop("harmonica, mouth organ, mouth harp, blues harp", arms="drinking")
def harmonica(b: Body, rng: random.Random) -> None:
    with b.placed(-0.012, 0.02, scale=0.06, tilt=-4):
        b.part(b.colour("b8babc"), (-0.9, 0.24), (-0.9, 0.24), (0.9, 0.24), (0.9, 0.24), (1, 0), (0.9, -0.24), (0.9, -0.24), (-0.9, -0.24), (-0.9, -0.24), (-1, 0), swell=0.6, shiny=0.9)
        b.mark("3a2e28", (-0.95, -0.09), (0.95, -0.09), (0.95, 0.09), (-0.95, 0.09), smooth=False)
        for k in range(9):
            b.stripe("b8babc", (-0.8 + 0.2 * k, -0.09, 0.06), (-0.8 + 0.2 * k, 0.09, 0.06))


@prop("accordion, concertina, squeezebox, bandoneon", arms="carrying")
def accordion(b: Body, rng: random.Random) -> None:
    red = b.colour("a4383a")
    with b.placed(0.02, 0.04, scale=0.15, tilt=-4):
        count = 9
        for k in range(count):
            x = -0.56 + 1.12 * k / (count - 1)
            high = 0.74 + 0.05 * (k % 2)
            b.limb("3a3236" if k % 2 else scaled(red, 0.72), (x, -high, 0.16), (x, high + 0.04 * math.sin(math.pi * k / 8), 0.16), blunt=True)
        for s in (-1, 1):
            b.part(red, *((s * x, y) for x, y in ((0.6, -0.82), (0.6, -0.82), (0.98, -0.86), (1.08, -0.76), (1.08, 0.78), (0.98, 0.86), (0.6, 0.82), (0.6, 0.82))), swell=0.3, shiny=0.6)
            b.stripe(BRASS, (s * 0.66, -0.9, 0.04), (s * 0.66, 0.9, 0.04))
            if s > 0:
                b.mark("f0ece2", (0.82, -0.7), (1.04, -0.7), (1.04, 0.7), (0.82, 0.7), smooth=False)
                for k in range(10):
                    b.stripe("2a2426", (0.82, -0.63 + 0.14 * k, 0.05), (0.95, -0.63 + 0.14 * k, 0.05))
            else:
                for k in range(6):
                    for m in range(2):
                        b.spot("f0ece2", -0.94 + 0.14 * m, -0.5 + 0.2 * k + 0.08 * m, 0.04)


@prop("drum, snare drum, toy drum, drums, bongo, bongo drum, djembe, hand drum", arms="carrying")
def drum(b: Body, rng: random.Random) -> None:
    red = b.colour("b03a38")
    with b.placed(0.03, 0.02, scale=0.14):
        b.part(red, (-0.9, 0.42), (-0.9, 0.42), (-0.9, -0.5), (-0.9, -0.5), (-0.5, -0.66), (0, -0.72), (0.5, -0.66), (0.9, -0.5), (0.9, -0.5), (0.9, 0.42), (0.9, 0.42), swell=0.6, shiny=0.3)
        xs = [0.9 * math.sin(math.radians(-75 + 30 * k)) for k in range(6)]
        for k, x in enumerate(xs[:-1]):
            mid, low, high = (x + xs[k + 1]) / 2, -0.55, 0.3
            sag = 0.2 * (1 - mid * mid)
            b.stripe("e8dcc0", (x, high - sag, 0.035), (mid, low - 0.6 * sag, 0.035))
            b.stripe("e8dcc0", (mid, low - 0.6 * sag, 0.035), (xs[k + 1], high - sag, 0.035))
        for y in (0.36, -0.5):
            b.part(b.colour("d8b458", 1), (-0.93, y + 0.08), (-0.93, y + 0.08), (-0.93, y - 0.07), (-0.93, y - 0.07), (-0.5, y - 0.22), (0, y - 0.28), (0.5, y - 0.22), (0.93, y - 0.07), (0.93, y - 0.07), (0.93, y + 0.08), (0.93, y + 0.08), (0.5, y - 0.07), (0, y - 0.12), (-0.5, y - 0.07), swell=0.4, shiny=0.5)
        b.ball("efe8d8", 0, 0.44, 0.92, 0.22, swell=0.1)
        b.limb("b98a52", (-0.62, 0.94, 0.07), (0.1, 0.5, 0.05), (0.14, 0.47, 0.09))
        b.limb("b98a52", (0.5, 1.0, 0.07), (0.3, 0.56, 0.05), (0.28, 0.5, 0.09))


@prop("tambourine, tambourin", arms="raising")
def tambourine(b: Body, rng: random.Random) -> None:
    wood = b.colour("a8683a")
    with b.placed(0.04, 0.06, scale=0.09, tilt=-12):
        b.ball(scaled(wood, 0.7), 0.06, -0.03, 1, swell=0.2)
        b.ball(wood, 0, 0, 1, swell=0.3, shiny=0.3)
        b.ball("ece2cc", 0, 0, 0.86, swell=0.05)
        for k in range(8):
            a = math.tau * (k + 0.5) / 8
            with b.placed(0.94 * math.cos(a), 0.94 * math.sin(a), tilt=math.degrees(a)):
                b.ball("e0bc5c", 0, 0, 0.075, 0.19, shiny=0.9)
                b.ball("a07c34", 0.03, 0, 0.02, 0.12)


@prop("microphone, mic, mike, karaoke microphone", arms="drinking")
def microphone(b: Body, rng: random.Random) -> None:
    with b.placed(0.028, -0.034, tilt=114):
        b.limb(b.colour("2e2e32"), (-0.075, 0, 0.02), (0.03, 0, 0.028), (0.045, 0, 0.034), blunt=True, shiny=0.4)
        b.limb(STEEL, (0.04, 0, 0.038), (0.05, 0, 0.038), blunt=True, shiny=0.8)
        b.ball("8e9092", 0.072, 0, 0.028, grain=1.0, shiny=0.4)
        b.stripe("5a5c5e", (0.073, -0.04, 0.006), (0.073, 0.04, 0.006))


@prop("harp, lyre, small harp, golden harp", arms="strumming")
def harp(b: Body, rng: random.Random) -> None:
    gold = b.colour("c89a40")
    with b.placed(0.06, 0.06, scale=0.22):
        for k in range(8):
            t = (k + 0.7) / 8
            x = -0.42 + 0.86 * t
            b.line("f0ead8", 0.0024, (x, 0.62 - 0.3 * t + 0.12 * math.sin(math.pi * t)), (x - 0.04, -0.6 + 0.86 * t))
        b.limb(scaled(gold, 0.9), (-0.5, -0.7, 0.2), (0.0, -0.24, 0.15), (0.5, 0.32, 0.1), shiny=0.6)
        b.limb(gold, (-0.5, -0.72, 0.12), (-0.56, 0.0, 0.1), (-0.5, 0.7, 0.12), shiny=0.8)
        b.limb(gold, (-0.5, 0.68, 0.13), (-0.28, 0.78, 0.13), (0.0, 0.56, 0.1), (0.28, 0.5, 0.11), (0.5, 0.34, 0.14), shiny=0.8)
        ring(b, gold, -0.54, 0.78, 0.08, 0.08, 0.06, start=-60, end=240, shiny=0.8)
        b.limb(gold, (-0.66, -0.8, 0.1), (-0.3, -0.8, 0.1), shiny=0.8)
