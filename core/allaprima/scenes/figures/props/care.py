"""What one washes, mends, heals and cares for others with."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.planes import hoop, stick, twice
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "b0b4b8"


@prop("baby, newborn, infant, newborn baby, swaddled baby, little baby", arms="carrying")
def baby(b: Body, rng: random.Random) -> None:
    cloth = b.colour(rng.choice(("d6c2c6", "b9cad6", "d8cfae")))
    skin = rng.choice(("e3b48e", "c98f66", "8e5c40", "edc4a4"))
    # It lies in the arms, its head to the front and a little higher.
    with b.placed(-0.03, 0.015, tilt=16):
        b.ball(scaled(cloth, 0.78), 0.098, 0.032, 0.068, 0.064)
        b.ball(skin, 0.102, 0.036, 0.052, 0.05)
        b.spot(scaled(skin, 0.86), 0.128, 0.018, 0.012, 0.009)
        b.spot("d9908a", 0.098, 0.02, 0.012, 0.009)
        for x in (0.098, 0.128):
            b.stripe("4a3428", (x - 0.009, 0.041, 0.003), (x, 0.037, 0.004), (x + 0.009, 0.041, 0.003))
        b.stripe("9c5448", (0.108, 0.012, 0.003), (0.117, 0.009, 0.004), (0.126, 0.012, 0.003))
        b.ball(skin, 0.124, 0.029, 0.007, 0.006)
        b.mark("6a4a30", (0.09, 0.08), (0.102, 0.079), (0.114, 0.086), (0.104, 0.1), (0.09, 0.1))
        b.part(cloth, (-0.14, 0.0), (-0.115, 0.036), (-0.03, 0.064), (0.035, 0.072), (0.075, 0.098), (0.082, 0.072), (0.062, 0.034), (0.076, -0.002), (0.12, -0.024), (0.07, -0.054), (-0.03, -0.06), (-0.11, -0.036), swell=0.8)
        b.stripe(scaled(cloth, 0.84), (0.07, 0.07, 0.005), (0.02, 0.012, 0.006), (-0.07, -0.03, 0.004))
        b.stripe(scaled(cloth, 0.84), (0.1, -0.03, 0.005), (0.03, -0.012, 0.005), (-0.02, -0.02, 0.003))
        b.stripe(scaled(cloth, 0.88), (-0.02, 0.05, 0.004), (-0.07, 0.026, 0.005), (-0.12, 0.006, 0.004))


@prop("towel, cloth, dishcloth, handkerchief, rag", arms="hanging")
def towel(b: Body, rng: random.Random) -> None:
    code = b.colour("d8cfc0")
    with b.far(0.82):
        b.part(code, (-0.02, 0.0), (0.03, 0.0), (0.056, -0.1), *twice((0.062, -0.2)), *twice((0.0, -0.21)), swell=0.4, grain=0.5)
    b.part(code, (-0.02, 0.01), (0.02, 0.012), (0.03, -0.06), (0.024, -0.16), *twice((0.034, -0.25)), (-0.01, -0.258), *twice((-0.06, -0.245)), (-0.046, -0.12), (-0.036, -0.04), swell=0.5, grain=0.5)
    for y in (-0.205, -0.222):
        b.stripe(b.colour("7d9cb0", 1), (-0.07, y, 0.008), (0.0, y - 0.008, 0.008), (0.05, y - 0.002, 0.008))
    b.stripe(scaled(code, 0.82), (0.0, 0.0, 0.004), (-0.01, -0.1, 0.007), (-0.016, -0.2, 0.004))


@prop("hairbrush, comb, hair brush, toothbrush", arms="raising")
def hairbrush(b: Body, rng: random.Random) -> None:
    code = b.colour("9c5a4a")
    with b.placed(0, 0, tilt=28):
        for k in range(9):
            b.limb("3a342e", (-0.02, 0.056 + 0.011 * k, 0.004), (-0.04, 0.056 + 0.011 * k, 0.003))
        b.limb(code, (0, -0.05, 0.018), (0, 0.035, 0.014), (0, 0.06, 0.034), (0, 0.14, 0.036), shiny=0.4)


@prop("mirror, hand mirror, looking glass", arms="holding")
def mirror(b: Body, rng: random.Random) -> None:
    code = b.colour("b8904a")
    with b.placed(0.0, 0, tilt=-8):
        b.limb(code, (0, -0.06, 0.024), (0, 0.0, 0.016), (0, 0.05, 0.02), shiny=0.6)
        b.ball(code, 0, 0.11, 0.056, 0.07, swell=0.5, shiny=0.6)
        b.ball("b9ced4", 0, 0.11, 0.044, 0.057, swell=0.1, shiny=0.9)
        b.mark("e4eef0", (-0.05, 0.09), (-0.03, 0.07), (0.04, 0.15), (0.02, 0.17), smooth=False)


@prop("knitting, knitting needles, needles, needle, yarn, wool, crochet, sewing, embroidery", arms="keying")
def knitting(b: Body, rng: random.Random) -> None:
    code = b.colour("b0604e")
    b.limb(code, (0.075, -0.06, 0.006), (0.11, -0.15, 0.006), (0.07, -0.22, 0.006), swell=0.4)
    b.ball(code, 0.05, -0.235, 0.042, grain=0.4)
    for a in (-35, 5, 45):
        with b.placed(0.05, -0.235, tilt=a):
            for y in (-0.018, 0.0, 0.018):
                b.stripe(scaled(code, 0.78), (-0.045, y, 0.003), (0, y + 0.012, 0.003), (0.045, y, 0.003))
    b.part(code, *twice((-0.032, 0.01), (0.085, 0.0)), (0.09, -0.06), *twice((0.078, -0.14)), (0.03, -0.148), *twice((-0.02, -0.135)), (-0.034, -0.07), swell=0.3, grain=0.4)
    for k in range(6):
        y = -0.015 - 0.021 * k
        for m in range(7):
            x = -0.028 + 0.017 * m
            b.stripe(scaled(code, 0.8), (x, y + 0.006, 0.003), (x + 0.006, y - 0.003, 0.004), (x + 0.012, y + 0.006, 0.003))
    for (x0, y0), (x1, y1) in (((-0.075, -0.02), (0.1, 0.055)), ((0.135, -0.035), (-0.035, 0.06))):
        b.limb("d8c8a4", (x0, y0, 0.009), (x1, y1, 0.006), shiny=0.5)
        b.ball("8a5a3a", x0, y0, 0.011)


@prop("stethoscope", arms="reaching")
def stethoscope(b: Body, rng: random.Random) -> None:
    code = b.colour("3c4852")
    b.limb(code, (-0.3, 0.1, 0.012), (-0.22, -0.05, 0.012), (-0.09, -0.09, 0.012), (0.0, -0.05, 0.012), (0.025, 0.0, 0.012), shiny=0.3)
    b.limb(STEEL, (0.02, 0.0, 0.018), (0.05, 0.0, 0.02), blunt=True, shiny=0.6)
    b.limb(STEEL, (0.048, 0.0, 0.05), (0.068, 0.0, 0.056), blunt=True, shiny=0.6)
    b.limb(code, (0.066, 0.0, 0.056), (0.074, 0.0, 0.056), blunt=True)


@prop("syringe, injection, vaccine, thermometer", arms="reaching")
def syringe(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-10):
        b.limb(STEEL, (0.11, 0, 0.005), (0.18, 0, 0.003), shiny=0.6)
        b.limb("8c9296", (-0.09, 0, 0.01), (-0.03, 0, 0.01), blunt=True)
        b.limb("8c9296", (-0.09, -0.016, 0.009), (-0.09, 0.016, 0.009))
        b.limb("d6e2e6", (-0.03, 0, 0.034), (0.09, 0, 0.034), blunt=True, shiny=0.6)
        b.mark(b.colour("7fb0c8"), (0.01, 0.02), (0.1, 0.02), (0.1, -0.02), (0.01, -0.02), smooth=False)
        for x in (0.02, 0.04, 0.06):
            b.stripe("5a6468", (x, 0.003, 0.003), (x, 0.02, 0.003))
        b.limb("d6e2e6", (-0.03, -0.026, 0.01), (-0.03, 0.026, 0.01), shiny=0.4)
        b.limb("d6e2e6", (0.088, 0, 0.022), (0.115, 0, 0.01), blunt=True, shiny=0.4)


@prop("bandage, first aid kit, plaster, gauze", arms="carrying")
def bandage(b: Body, rng: random.Random) -> None:
    code = b.colour("ece6da")
    with b.placed(0.02, 0.02):
        b.limb(code, (0.02, -0.045, 0.05), (0.08, -0.05, 0.05), (0.13, -0.09, 0.048), blunt=True, swell=0.3, grain=0.3)
        b.ball(scaled(code, 0.86), 0.02, 0.0, 0.062, grain=0.3)
        b.ball(code, 0.0, 0.0, 0.062, swell=0.4, grain=0.3)
        for r in (0.05, 0.034, 0.018):
            b.spot(scaled(code, 0.82), 0, 0, r)
            b.spot(code, 0, 0, r - 0.007)


@prop("wheel, bicycle wheel, tire, tyre, steering wheel", arms="carrying")
def wheel(b: Body, rng: random.Random) -> None:
    with b.placed(0.03, 0.05):
        for k in range(10):
            a = math.pi * k / 5
            stick(b, STEEL, (0, 0), (0.13 * math.cos(a), 0.13 * math.sin(a)), wide=0.006, shiny=0.4)
        hoop(b, STEEL, 0, 0, 0.128, 0.128, 0.014, shiny=0.5)
        hoop(b, b.colour("33343a"), 0, 0, 0.145, 0.145, 0.028)
        b.ball(STEEL, 0, 0, 0.02, shiny=0.5)
