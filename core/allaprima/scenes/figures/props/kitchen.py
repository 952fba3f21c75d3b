"""What one cooks with."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.planes import twice
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.sketch import scaled

# fmt: off

STEEL = "b0b4b8"
IRON = "3c3e42"
WOOD = "b58a58"


def steam(b: Body, x: float, y: float, high: float) -> None:
    """Steam that rises from a point."""
    # Drawn large and made small, so that it is smooth.
    with b.placed(x, y, scale=0.1):
        for k, s in enumerate((-1, 1)):
            u, v = 0.16 * s, 10 * high
            b.limb("e4e4e0", (u, 0.1 * k * v, 0.03), (u + 0.1, 0.35 * v, 0.08), (u - 0.1, 0.65 * v, 0.08), (u + 0.1, v, 0.03), swell=0.3)


@prop("pan, frying pan, skillet, wok", arms="holding")
def pan(b: Body, rng: random.Random) -> None:
    code = b.colour(IRON)
    b.limb("2a2a2c", (-0.05, -0.012, 0.022), (0.06, 0.004, 0.018), shiny=0.3)
    b.ball(scaled(code, 0.7), 0.17, 0.022, 0.115, 0.022, swell=0.2)
    b.ball("f0e8d8", 0.185, 0.022, 0.06, 0.015, swell=0.3)
    b.ball("e9ac38", 0.18, 0.028, 0.02, 0.013, shiny=0.5)
    b.part(code, *twice((0.053, 0.022)), (0.11, 0.008), (0.17, 0.003), (0.23, 0.008), *twice((0.287, 0.022)), (0.262, -0.024), (0.24, -0.034), (0.1, -0.034), (0.078, -0.024), swell=0.5, shiny=0.4)
    steam(b, 0.18, 0.06, 0.1)


@prop("pot, cooking pot, saucepan, cauldron, soup pot, stew pot", arms="carrying")
def pot(b: Body, rng: random.Random) -> None:
    code = b.colour("8c3f38")
    with b.placed(0.01, 0.0):
        for s in (-1, 1):
            b.limb("2c2c2e", (0.09 * s, 0.036, 0.014), (0.122 * s, 0.036, 0.014), (0.122 * s, 0.014, 0.014), (0.09 * s, 0.014, 0.014))
        b.part(code, *twice((-0.1, 0.06)), (0, 0.05), *twice((0.1, 0.06)), (0.1, -0.04), (0.082, -0.062), (-0.082, -0.062), (-0.1, -0.04), swell=0.8, shiny=0.5)
        b.part(scaled(code, 1.08), *twice((-0.106, 0.06)), (-0.06, 0.086), (0, 0.094), (0.06, 0.086), *twice((0.106, 0.06)), (0, 0.048), swell=0.6, shiny=0.5)
        b.ball("2c2c2e", 0, 0.104, 0.018, 0.013, shiny=0.4)
    steam(b, 0.07, 0.1, 0.08)


@prop("teapot, tea pot", arms="lowering")
def teapot(b: Body, rng: random.Random) -> None:
    code = b.colour("d8d0c0")
    # It hangs from its handle, behind its body, and pours to the front.
    with b.placed(0, 0, tilt=-18):
        b.limb(code, (0.06, 0.04, 0.015), (0.0, 0.04, 0.015), (-0.022, 0.0, 0.015), (0.0, -0.04, 0.014), (0.06, -0.045, 0.013), shiny=0.5)
        b.limb(code, (0.16, -0.035, 0.04), (0.205, -0.015, 0.026), (0.23, 0.035, 0.018), shiny=0.5)
        b.ball(code, 0.115, 0.072, 0.014, shiny=0.5)
        b.ball(scaled(code, 0.95), 0.115, 0.048, 0.042, 0.02, shiny=0.5)
        b.part(code, (0.115, 0.056), (0.055, 0.045), (0.032, -0.005), (0.05, -0.058), (0.115, -0.07), (0.18, -0.058), (0.198, -0.005), (0.175, 0.045), swell=0.9, shiny=0.6)
        b.stripe("5f7fa0", (0.02, 0.014, 0.007), (0.115, 0.004, 0.007), (0.21, 0.014, 0.007))
        for x in (0.07, 0.1, 0.13, 0.16):
            b.spot("5f7fa0", x, -0.018, 0.008)
    b.limb("9a6a3a", (0.236, -0.048, 0.005), (0.25, -0.075, 0.008), (0.252, -0.16, 0.008), shiny=0.4)


@prop("kettle, tea kettle, coffee pot, jug, pitcher", arms="lowering")
def kettle(b: Body, rng: random.Random) -> None:
    code = b.colour("8f989e")
    with b.placed(0, 0, tilt=-16):
        b.limb("2c2c2e", (-0.068, -0.07, 0.014), (-0.06, -0.01, 0.016), (0.0, 0.004, 0.02), (0.06, -0.01, 0.016), (0.066, -0.07, 0.014))
        b.limb(code, (0.07, -0.11, 0.036), (0.12, -0.07, 0.024), (0.145, -0.03, 0.018), shiny=0.5)
        b.ball("2c2c2e", 0, -0.044, 0.013)
        b.part(code, (-0.045, -0.062), (0.045, -0.062), (0.082, -0.09), (0.096, -0.14), (0.085, -0.165), (-0.085, -0.165), (-0.096, -0.14), (-0.082, -0.09), swell=0.9, shiny=0.6)
        b.stripe(scaled(code, 0.74), (-0.06, -0.073, 0.004), (0, -0.079, 0.004), (0.06, -0.073, 0.004))
    b.limb("b9d4de", (0.138, -0.078, 0.005), (0.15, -0.1, 0.007), (0.153, -0.18, 0.007), shiny=0.4)


@prop("spoon, wooden spoon", arms="lowering")
def spoon(b: Body, rng: random.Random) -> None:
    code = b.colour(WOOD)
    with b.placed(0, 0, tilt=-62):
        b.limb(code, (-0.06, 0, 0.014), (0.1, 0, 0.011), shiny=0.2, grain=0.2)
        b.ball(code, 0.135, 0, 0.04, 0.026, shiny=0.3)
        b.spot(scaled(code, 0.8), 0.138, 0.002, 0.028, 0.016)


@prop("ladle, soup ladle", arms="lowering")
def ladle(b: Body, rng: random.Random) -> None:
    code = b.colour(STEEL)
    b.limb(code, (-0.02, 0.05, 0.013), (0.0, 0.0, 0.012), (0.04, -0.14, 0.012), shiny=0.6)
    b.part(code, *twice((0.02, -0.14), (0.115, -0.135)), (0.105, -0.18), (0.066, -0.194), (0.028, -0.178), swell=0.9, shiny=0.6)
    b.spot(scaled(code, 0.6), 0.067, -0.138, 0.046, 0.008, tilt=3)


@prop("whisk, egg beater, spatula", arms="lowering")
def whisk(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-64):
        for s in (1.0, 0.6, 0.2, -0.2, -0.6, -1.0):
            b.limb(STEEL, (0.04, 0.004 * s, 0.004), (0.09, 0.026 * s, 0.005), (0.14, 0.036 * s, 0.005), (0.17, 0.018 * s, 0.005), (0.176, 0, 0.004), swell=0.6, shiny=0.5)
        b.limb(b.colour(WOOD), (-0.06, 0, 0.02), (0.045, 0, 0.016), shiny=0.3)


@prop("knife, kitchen knife, chef's knife, cleaver", arms="reaching")
def knife(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-14):
        b.part("c2c6ca", *twice((0.04, 0.014)), (0.13, 0.013), *twice((0.2, -0.008)), (0.13, -0.022), *twice((0.045, -0.026)), swell=0.2, shiny=0.7)
        b.stripe("e6e8ea", (0.05, -0.022, 0.006), (0.13, -0.018, 0.006), (0.19, -0.008, 0.003))
        b.limb(b.colour("4a3226"), (-0.055, 0, 0.02), (0.045, 0.002, 0.022), shiny=0.3)
        for x in (-0.03, 0.02):
            b.spot("c8c2b4", x, 0.001, 0.004)


@prop("fork, table fork", arms="holding")
def fork(b: Body, rng: random.Random) -> None:
    code = b.colour(STEEL)
    with b.placed(0, 0, tilt=-24):
        b.limb(code, (0, -0.06, 0.014), (0, 0.06, 0.009), shiny=0.6)
        for x in (-0.017, -0.006, 0.006, 0.017):
            b.limb(code, (x, 0.08, 0.006), (x, 0.135, 0.005), shiny=0.6)
        b.part(code, *twice((-0.02, 0.085)), (-0.015, 0.062), (0, 0.052), (0.015, 0.062), *twice((0.02, 0.085)), swell=0.6, shiny=0.6)


@prop("rolling pin", arms="carrying")
def rolling_pin(b: Body, rng: random.Random) -> None:
    code = b.colour(WOOD)
    with b.placed(0.03, 0, tilt=4):
        for s in (-1, 1):
            b.limb(scaled(code, 0.8), (0.09 * s, 0, 0.016), (0.11 * s, 0, 0.022), (0.15 * s, 0, 0.018), shiny=0.3)
        b.limb(code, (-0.1, 0, 0.05), (0.1, 0, 0.05), blunt=True, shiny=0.3, grain=0.2)


@prop("pizza dough, dough, pizza base", arms="raising")
def pizza_dough(b: Body, rng: random.Random) -> None:
    code = b.colour("ead8b4")
    with b.placed(0.0, 0.045, tilt=-6):
        b.part(scaled(code, 0.88), (-0.19, 0.01), (-0.1, -0.022), (-0.03, -0.012), (0.03, -0.02), (0.11, -0.024), (0.2, 0.012), (0.1, 0.045), (0, 0.052), (-0.1, 0.045), swell=0.4)
        b.ball(code, 0.003, 0.022, 0.185, 0.03, swell=0.3)
        b.spot(scaled(code, 0.95), 0.003, 0.022, 0.15, 0.02)
        b.spot("f8f0dc", -0.05, 0.028, 0.03, 0.006)
