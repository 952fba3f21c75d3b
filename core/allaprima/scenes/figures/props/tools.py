"""Tools of workshops, gardens and building sites, and flags."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.props.daily import STEEL, WOOD, flame, handle
from allaprima.scenes.figures.props.planes import hoop, stick, twice
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.sketch import scaled

# fmt: off

IRON = "6c7074"


# What strikes is drawn upright, its head to the right, and leans to the front.

@prop("hammer, mallet, sledgehammer, gavel", arms="striking")
def hammer(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-12):
        b.limb(b.colour(WOOD), (0, -0.07, 0.024), (0, 0.02, 0.021), (0, 0.19, 0.018), blunt=True, grain=0.2)
        b.part(IRON, *twice((-0.012, 0.156)), (-0.035, 0.16), *twice((-0.07, 0.146)), (-0.045, 0.19), *twice((-0.012, 0.198), (0.03, 0.196), (0.03, 0.158)), swell=0.6, shiny=0.6)
        b.limb(IRON, (0.024, 0.177, 0.034), (0.045, 0.177, 0.03), blunt=True, shiny=0.6)
        b.limb(IRON, (0.04, 0.177, 0.048), (0.066, 0.177, 0.048), blunt=True, shiny=0.6)


@prop("axe, hatchet, battle axe, tomahawk", arms="striking")
def axe(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-8):
        b.limb(b.colour(WOOD), (-0.012, -0.11, 0.026), (0.0, -0.02, 0.022), (0.002, 0.3, 0.022), grain=0.2)
        b.part(IRON, *twice((-0.022, 0.225), (-0.022, 0.29)), (0.02, 0.296), *twice((0.105, 0.335)), (0.122, 0.262), *twice((0.1, 0.178)), (0.024, 0.222), swell=0.4, shiny=0.5)
        b.mark("c8ccd0", (0.105, 0.35), (0.1, 0.32), (0.098, 0.26), (0.09, 0.19), (0.09, 0.16), (0.15, 0.16), (0.15, 0.35))


@prop("saw, hand saw, handsaw", arms="reaching")
def saw(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-20):
        teeth: list[Point] = []
        for k in range(16):
            x = 0.29 - 0.016 * k
            teeth += [(x, -0.034 + 0.001 * k - 0.012), (x - 0.012, -0.034)]
        b.face(STEEL, (0.02, 0.045), (0.3, 0.0), *teeth, (0.03, -0.035), shiny=0.5)
        b.stripe(scaled(STEEL, 0.82), (0.04, 0.02, 0.004), (0.28, -0.012, 0.004))
        b.limb(b.colour(WOOD), (0.042, 0.04, 0.03), (-0.012, 0.042, 0.028), (-0.022, 0.0, 0.028), (-0.012, -0.042, 0.028), (0.04, -0.034, 0.03), shiny=0.2)
        b.limb(b.colour(WOOD), (0.04, 0.04, 0.024), (0.046, 0.0, 0.022), (0.04, -0.034, 0.024), shiny=0.2)


@prop("wrench, spanner, monkey wrench", arms="reaching")
def wrench(b: Body, rng: random.Random) -> None:
    code = b.colour(STEEL)
    with b.placed(0, 0, tilt=-6):
        b.limb(code, (-0.07, 0, 0.03), (-0.04, 0, 0.02), (0.11, 0, 0.02), blunt=True, shiny=0.6)
        b.ball(code, -0.075, 0, 0.024, shiny=0.6)
        b.spot("4c4e50", -0.077, 0, 0.011)
        b.part(code, (0.1, -0.012), (0.115, -0.036), (0.14, -0.045), *twice((0.168, -0.034)), *twice((0.165, -0.014)), (0.138, -0.012), (0.132, 0.002), (0.14, 0.014), *twice((0.172, 0.01)), *twice((0.176, 0.03)), (0.148, 0.044), (0.118, 0.036), (0.1, 0.012), swell=0.5, shiny=0.6)


@prop("screwdriver", arms="reaching")
def screwdriver(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-6):
        b.limb(STEEL, (0.03, 0, 0.01), (0.13, 0, 0.01), (0.142, 0, 0.015), (0.152, 0, 0.01), blunt=True, shiny=0.6)
        b.limb(b.colour("b8503c"), (-0.055, 0, 0.03), (0.0, 0, 0.03), (0.03, 0, 0.024), (0.042, 0, 0.018), shiny=0.4)
        for y in (-0.006, 0.006):
            b.stripe("5e2a22", (-0.05, y, 0.003), (0.025, y, 0.003))


@prop("drill, power drill, electric drill, cordless screwdriver, power tool", arms="reaching")
def drill(b: Body, rng: random.Random) -> None:
    code = b.colour("cf8f2c")
    b.limb(STEEL, (0.13, 0.05, 0.01), (0.2, 0.05, 0.008), (0.21, 0.05, 0.002), blunt=True, shiny=0.6)
    b.limb("2e3034", (0.09, 0.05, 0.038), (0.14, 0.05, 0.022), blunt=True, shiny=0.4)
    b.part(code, *twice((-0.032, 0.03)), (-0.022, -0.05), *twice((0.018, -0.05)), (0.024, 0.02), swell=0.6)
    b.part("2e3034", *twice((-0.035, -0.08), (0.042, -0.074), (0.04, -0.045), (-0.036, -0.046)), swell=0.4)
    b.part(code, (-0.062, 0.05), (-0.055, 0.078), (0.03, 0.084), *twice((0.1, 0.074)), *twice((0.1, 0.026)), (0.03, 0.018), (-0.052, 0.022), swell=0.7, shiny=0.3)
    b.stripe("2e3034", (-0.035, 0.064, 0.006), (0.02, 0.064, 0.006))
    b.limb("2e3034", (0.03, 0.016, 0.012), (0.026, -0.006, 0.01))


@prop("shovel, spade, garden shovel, snow shovel, trowel", arms="sweeping")
def shovel(b: Body, rng: random.Random) -> None:
    foot = (0.115, -0.31)
    handle(b, WOOD, foot, above=0.22)
    b.limb(WOOD, (-0.114, 0.192, 0.02), (-0.04, 0.22, 0.02), grain=0.2)
    code = b.colour(IRON)
    with b.placed(*foot, tilt=20):
        b.part(code, *twice((-0.062, 0.0), (0.062, 0.0)), (0.062, -0.08), (0.038, -0.145), *twice((0, -0.18)), (-0.038, -0.145), (-0.062, -0.08), swell=0.3, shiny=0.4)
        b.limb(code, (0, 0.06, 0.024), (0, 0.0, 0.03), (0, -0.05, 0.014), shiny=0.4)


@prop("rake, garden rake, leaf rake", arms="sweeping")
def rake(b: Body, rng: random.Random) -> None:
    foot = (0.14, -0.385)
    handle(b, WOOD, foot)
    code = b.colour(IRON)
    with b.placed(*foot, tilt=20):
        for k in range(9):
            t = k / 8 - 0.5
            b.limb(code, (0.06 * t, 0.0, 0.007), (0.17 * t, -0.055, 0.007), (0.2 * t, -0.09, 0.008), (0.2 * t + 0.006, -0.103, 0.005), swell=0.6)
        b.limb(code, (-0.062, -0.048, 0.008), (0, -0.043, 0.008), (0.062, -0.048, 0.008))
        b.limb(code, (0, 0.04, 0.024), (0, -0.01, 0.03))


@prop("hoe, garden hoe, mattock", arms="sweeping")
def hoe(b: Body, rng: random.Random) -> None:
    foot = (0.14, -0.4)
    handle(b, WOOD, foot)
    code = b.colour(IRON)
    with b.placed(*foot):
        b.limb(code, (-0.008, 0.02, 0.024), (0.012, -0.012, 0.018), (0.004, -0.036, 0.014))
        b.part(code, *twice((0.016, -0.022), (-0.014, -0.034)), (-0.055, -0.064), *twice((-0.08, -0.088), (-0.028, -0.1)), (0.008, -0.06), swell=0.3, shiny=0.4)


@prop("pitchfork, hay fork, garden fork", arms="sweeping")
def pitchfork(b: Body, rng: random.Random) -> None:
    foot = (0.115, -0.3)
    handle(b, WOOD, foot)
    code = b.colour(IRON)
    with b.placed(*foot, tilt=20):
        for x in (-0.054, -0.018, 0.018, 0.054):
            b.limb(code, (x * 0.3, 0.0, 0.01), (x * 0.9, -0.03, 0.011), (x, -0.08, 0.011), (x + 0.004, -0.2, 0.004), shiny=0.4)
        b.limb(code, (0, 0.04, 0.022), (0, 0.0, 0.022))


@prop("paintbrush, brush, paint brush, artist's brush", arms="reaching")
def paintbrush(b: Body, rng: random.Random) -> None:
    paint = b.colour("b0483a")
    with b.placed(0, 0, tilt=12):
        b.limb(WOOD, (-0.11, 0, 0.008), (-0.02, 0, 0.016), (0.07, 0, 0.013), grain=0.1, shiny=0.2)
        b.limb(STEEL, (0.06, 0, 0.017), (0.1, 0, 0.02), blunt=True, shiny=0.7)
        b.part("5c4632", *twice((0.098, 0.01)), (0.125, 0.016), *twice((0.165, 0.002)), (0.125, -0.016), *twice((0.098, -0.01)), swell=0.6, grain=0.3)
        b.mark(paint, (0.128, 0.04), (0.122, 0.0), (0.128, -0.04), (0.2, -0.04), (0.2, 0.04))


@prop("paint roller, roller", arms="raising")
def paint_roller(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-14):
        b.limb("4c5a68", (0, -0.05, 0.026), (0, 0.05, 0.024))
        b.limb(STEEL, (0, 0.05, 0.009), (0, 0.1, 0.009), (-0.075, 0.125, 0.009), (-0.08, 0.16, 0.009), (-0.05, 0.165, 0.009), shiny=0.5)
        b.limb(b.colour("5c8cb0"), (-0.06, 0.168, 0.062), (0.075, 0.168, 0.062), blunt=True, grain=0.8)


@prop("palette, paint palette", arms="holding")
def palette(b: Body, rng: random.Random) -> None:
    with b.placed(0.03, 0.03, tilt=14):
        b.part(b.colour("c09a66"), (-0.1, 0.0), (-0.07, 0.062), (0.02, 0.082), (0.1, 0.05), (0.11, -0.01), (0.06, -0.052), (0.0, -0.04), (-0.04, -0.028), (-0.08, -0.032), swell=0.2, grain=0.2)
        b.spot("5a4430", -0.04, -0.004, 0.014, 0.01)
        for k, code in enumerate(("b0403a", "d8a03c", "efe9dc", "4f7f5a", "3f6490")):
            a = 2.3 - 0.62 * k
            b.ball(code, 0.012 + 0.073 * math.cos(a), 0.016 + 0.044 * math.sin(a), 0.017, 0.013, shiny=0.5)


@prop("hose, garden hose, fire hose, water hose", arms="reaching")
def hose(b: Body, rng: random.Random) -> None:
    code = b.colour("4f7a4a")
    b.limb(code, (-0.02, 0, 0.022), (-0.09, -0.06, 0.022), (-0.1, -0.26, 0.022), (0.04, -0.48, 0.022), (-0.04, -0.62, 0.022), (-0.32, -0.635, 0.022), shiny=0.2)
    b.limb("c09a44", (-0.03, 0, 0.026), (0.03, 0, 0.026), (0.085, 0.012, 0.016), blunt=True, shiny=0.6)
    for k in range(5):
        s = (k - 2) / 2
        b.limb("bcdbe8", (0.085, 0.013, 0.006), (0.2, 0.04 + 0.02 * s, 0.01), (0.34, 0.03 + 0.055 * s, 0.013), (0.48, -0.035 + 0.085 * s, 0.014), swell=0.5, shiny=0.4)
    for _ in range(12):
        x = rng.uniform(0.36, 0.58)
        b.ball("bcdbe8", x, 0.03 - (x - 0.3) ** 2 * 1.5 + rng.uniform(-0.45, 0.4) * (x - 0.2), rng.uniform(0.005, 0.009), shiny=0.5)


@prop("scissors, shears, pair of scissors", arms="reaching")
def scissors(b: Body, rng: random.Random) -> None:
    code = b.colour("b0483a")
    for s in (-1, 1):
        b.part(STEEL, *twice((0.03, -0.012 * s)), (0.09, 0.006 * s), *twice((0.165, 0.042 * s)), (0.1, 0.03 * s), (0.05, 0.006 * s), swell=0.4, shiny=0.6)
        b.limb(STEEL, (0.06, 0.005 * s, 0.014), (0.018, -0.018 * s, 0.011), blunt=True, shiny=0.5)
        hoop(b, code, -0.016, -0.026 * s, 0.034, 0.02, 0.013, shiny=0.3)
    b.ball("6c7074", 0.06, 0, 0.007)


@prop("rope, lasso, cord, coil of rope", arms="hanging")
def rope(b: Body, rng: random.Random) -> None:
    code = b.colour("b8945c")
    for k in range(4):
        w, low = 0.05 + 0.01 * k, -0.2 - 0.016 * k
        x = 0.006 * (k - 1.5)
        b.limb(scaled(code, 0.82 + 0.06 * k), (x, 0.0, 0.017), (x + w, -0.06, 0.017), (x + w, -0.15, 0.017), (x, low, 0.017), (x - w, -0.15, 0.017), (x - w, -0.06, 0.017), (x - 0.004, 0.002, 0.017), grain=0.5)
    b.limb(scaled(code, 0.9), (-0.03, -0.045, 0.019), (0.0, -0.055, 0.019), (0.03, -0.045, 0.019), grain=0.5)
    b.limb(code, (0.02, -0.05, 0.017), (0.09, -0.12, 0.016), (0.095, -0.24, 0.016), grain=0.5)


@prop("fishing net, net, butterfly net, landing net", arms="carrying")
def net(b: Body, rng: random.Random) -> None:
    code = b.colour("d8d2c0")
    with b.placed(0, 0, tilt=24):
        stick(b, WOOD, (-0.14, 0), (0.22, 0), wide=0.016)
        with b.placed(0.3, 0.0):
            b.limb(scaled(WOOD, 0.8), *[(0.09 * math.cos(a), 0.045 * math.sin(a), 0.01) for a in (math.pi * k / 8 for k in range(9))])
            sack = [(-0.09, 0.0), (-0.085, -0.09), (-0.03, -0.19), (0.03, -0.2), (0.08, -0.11), (0.09, 0.0)]
            for t in (0.0, 0.18, 0.36, 0.54, 0.72, 0.9):
                f = 2 * t - 0.9
                b.limb(code, (0.09 * f, -0.04 * (1 - f * f), 0.004), (0.085 * f, -0.1, 0.004), (0.035 * f, -0.19, 0.004), swell=0.2)
            for y, w in ((-0.05, 0.088), (-0.09, 0.085), (-0.13, 0.067), (-0.165, 0.045)):
                b.limb(code, (-w, y, 0.004), (0, y - 0.025, 0.004), (w, y + 0.004, 0.004), swell=0.2)
            b.limb(code, *((x, y, 0.005) for x, y in sack), swell=0.2)
            b.limb(WOOD, *[(0.09 * math.cos(a), -0.045 * math.sin(a), 0.011) for a in (math.pi * k / 8 for k in range(9))])


@prop("chainsaw, chain saw, power saw", arms="carrying")
def chainsaw(b: Body, rng: random.Random) -> None:
    code = b.colour("c8612c")
    b.limb("5c6064", (0.06, -0.012, 0.058), (0.33, -0.012, 0.05), shiny=0.2)
    b.limb("b8bcc0", (0.06, -0.012, 0.042), (0.328, -0.012, 0.034), shiny=0.6)
    for k in range(9):
        b.ball("3e4144", 0.1 + 0.027 * k, 0.018, 0.006)
        b.ball("3e4144", 0.1 + 0.027 * k, -0.042, 0.006)
    b.limb("2e3034", (-0.06, -0.03, 0.02), (-0.14, -0.05, 0.02), (-0.15, 0.0, 0.02), (-0.1, 0.03, 0.022), (-0.05, 0.02, 0.022))
    b.limb("2e3034", (0.045, 0.02, 0.015), (0.03, 0.08, 0.015), (-0.02, 0.086, 0.015), (-0.03, 0.03, 0.015))
    b.part(code, (-0.08, -0.05), (-0.07, 0.03), (-0.04, 0.048), (0.05, 0.042), *twice((0.085, 0.02)), *twice((0.085, -0.05)), (0.0, -0.062), swell=0.5, shiny=0.3)
    b.ball("33363a", -0.02, -0.006, 0.03, swell=0.4)
    b.stripe("e8e2d4", (0.03, 0.014, 0.008), (0.07, 0.01, 0.008))


@prop("oar, paddle, canoe paddle", arms="sweeping")
def oar(b: Body, rng: random.Random) -> None:
    code = b.colour(WOOD)
    foot = (0.115, -0.3)
    handle(b, code, foot, above=0.28)
    b.limb(code, (-0.136, 0.248, 0.022), (-0.064, 0.276, 0.022))
    with b.placed(*foot, tilt=20):
        b.part(code, (-0.01, 0.03), (-0.034, -0.03), (-0.048, -0.13), (-0.04, -0.18), (0, -0.195), (0.04, -0.18), (0.048, -0.13), (0.034, -0.03), (0.01, 0.03), swell=0.3, grain=0.2)
        b.mark(b.colour("b0483a", 1), (-0.1, -0.13), (0.1, -0.13), (0.1, -0.16), (-0.1, -0.16), smooth=False)


@prop("flag, banner, white flag, pennant", arms="raising")
def flag(b: Body, rng: random.Random) -> None:
    red = b.colour("a83a34")
    with b.placed(0, 0, tilt=-6):
        stick(b, "cfc8ba", (0, -0.16), (0, 0.54), wide=0.017, shiny=0.2)
        b.ball("c09a48", 0, 0.55, 0.015, shiny=0.7)
        top = [(0.004, 0.525), (0.07, 0.545), (0.16, 0.522), (0.25, 0.508), (0.33, 0.528), (0.38, 0.518)]
        low = [(x * 0.98 + 0.001, y - 0.2 - 0.01 * math.sin(2.2 * k)) for k, (x, y) in enumerate(top)]
        b.part(red, *twice(top[0]), *top[1:-1], *twice(top[-1], low[-1]), *low[-2:0:-1], *twice(low[0]), swell=0.25)
        if len(b.coat) > 1:
            b.stripe(b.coat[1], *((x, y - 0.1, 0.066) for x, y in top))
        else:
            for x, tone in ((0.05, 1.1), (0.12, 0.82), (0.22, 1.1), (0.29, 0.8), (0.36, 1.08)):
                b.stripe(scaled(red, tone), (x, 0.56, 0.014), (x + 0.008, 0.43, 0.03), (x - 0.006, 0.3, 0.014))


@prop("welding torch, welder, blowtorch, soldering iron", arms="reaching")
def welding_torch(b: Body, rng: random.Random) -> None:
    b.limb("2e3034", (-0.04, -0.01, 0.016), (-0.1, -0.07, 0.014), (-0.11, -0.25, 0.014), (-0.03, -0.46, 0.014), grain=0.3)
    b.limb(b.colour("3c4046"), (-0.06, -0.012, 0.026), (0.03, 0.006, 0.026), blunt=True)
    b.limb("b88a4a", (0.025, 0.005, 0.016), (0.1, 0.018, 0.014), (0.145, -0.012, 0.012), blunt=True, shiny=0.6)
    at = 0.16, -0.032
    for k in range(11):
        a = math.tau * k / 11 + rng.uniform(-0.2, 0.2)
        r = rng.uniform(0.05, 0.11)
        b.face("ffd070", (at[0] - 0.006 * math.sin(a), at[1] + 0.006 * math.cos(a)), (at[0] + r * math.cos(a), at[1] + r * math.sin(a)), (at[0] + 0.006 * math.sin(a), at[1] - 0.006 * math.cos(a)))
    b.face("cfe8ff", *[(at[0] + (0.034 if k % 2 else 0.02) * math.cos(math.pi * k / 8), at[1] + (0.034 if k % 2 else 0.02) * math.sin(math.pi * k / 8)) for k in range(16)])
    b.ball("ffffff", *at, 0.015, swell=0)
    b.glow(*at, 0.34, "b8dcff")


@prop("match, lighter, burning match", arms="reaching")
def match(b: Body, rng: random.Random) -> None:
    b.limb("d8bc8a", (-0.03, -0.02, 0.008), (0.075, 0.06, 0.008))
    b.ball("6a3026", 0.077, 0.062, 0.008)
    flame(b, 0.078, 0.06, 0.06)
    b.glow(0.078, 0.08, 0.16, "ffc060")
