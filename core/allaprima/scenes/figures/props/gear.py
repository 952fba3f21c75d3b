"""What one looks through, takes pictures with and speaks into."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.planes import twice
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.sketch import scaled

# fmt: off

DARK = "2f3136"
STEEL = "b0b4b8"
BRASS = "c09448"


@prop("camera, photo camera, reflex camera", arms="aiming")
def camera(b: Body, rng: random.Random) -> None:
    code = b.colour(DARK)
    with b.placed(0.005, 0.022):
        b.part(code, *twice((-0.03, 0.05)), (-0.022, 0.074), (0.018, 0.074), *twice((0.03, 0.05)), swell=0.4, shiny=0.2)
        b.limb("8c8e92", (-0.036, 0.052, 0.014), (-0.036, 0.06, 0.014), blunt=True, shiny=0.5)
        b.part(code, *twice((-0.05, 0.05)), (-0.056, 0.0), *twice((-0.05, -0.05)), *twice((0.042, -0.05)), *twice((0.042, 0.05)), swell=0.3, shiny=0.25)
        b.mark(scaled(code, 1.5), (-0.06, 0.03), (0.06, 0.03), (0.06, 0.06), (-0.06, 0.06), smooth=False)
        b.limb(scaled(code, 0.8), (0.04, 0, 0.076), (0.08, 0, 0.076), blunt=True, shiny=0.4)
        b.limb("8c8e92", (0.055, 0, 0.079), (0.062, 0, 0.079), blunt=True, shiny=0.5)
        b.limb(scaled(code, 0.9), (0.078, 0, 0.084), (0.1, 0, 0.088), blunt=True, shiny=0.4)
        b.ball("5c7c98", 0.1, 0, 0.01, 0.036, shiny=0.9)


@prop("video camera, film camera, movie camera, camcorder, tv camera", arms="aiming")
def video_camera(b: Body, rng: random.Random) -> None:
    code = b.colour(DARK)
    with b.placed(0.0, 0.03):
        for x in (-0.055, 0.045):
            b.ball(code, x, 0.098, 0.048, swell=0.4, shiny=0.2)
            b.spot(scaled(code, 1.7), x, 0.098, 0.034)
            b.spot(code, x, 0.098, 0.012)
        b.part(code, *(twice((-0.1, 0.055), (-0.1, -0.05), (0.09, -0.05), (0.09, 0.055))), swell=0.2, shiny=0.2)
        b.mark(scaled(code, 1.6), (-0.085, 0.02), (0.02, 0.02), (0.02, -0.03), (-0.085, -0.03), smooth=False)
        b.spot("c03c34", 0.06, 0.03, 0.009)
        b.limb(code, (0.088, 0, 0.06), (0.13, 0, 0.066), (0.165, 0, 0.09), blunt=True, shiny=0.3)
        b.ball("5c7c98", 0.165, 0, 0.01, 0.036, shiny=0.9)
        b.limb(code, (-0.1, 0.03, 0.03), (-0.13, 0.03, 0.034), blunt=True)


@prop("binoculars, field glasses, opera glasses", arms="aiming")
def binoculars(b: Body, rng: random.Random) -> None:
    code = b.colour(DARK)
    for y, light in ((0.026, 0.8), (0.0, 1.0)):
        with b.placed(0.01, y), b.far(light):
            b.limb("1e2024", (-0.075, 0, 0.034), (-0.05, 0, 0.03), blunt=True, shiny=0.2)
            b.limb(code, (-0.052, 0, 0.038), (-0.01, 0, 0.05), (0.03, 0, 0.058), (0.09, 0, 0.066), blunt=True, shiny=0.3)
            b.limb("1e2024", (0.078, 0, 0.07), (0.095, 0, 0.07), blunt=True, shiny=0.3)
            b.ball("6c8ca4", 0.095, 0, 0.008, 0.03, shiny=0.9)
            b.stripe(BRASS, (0.066, -0.04, 0.004), (0.066, 0.04, 0.004))


@prop("telescope, spyglass, monocular", arms="aiming")
def telescope(b: Body, rng: random.Random) -> None:
    code = b.colour(BRASS)
    with b.placed(0, 0, tilt=3):
        b.limb(scaled(code, 0.8), (-0.1, 0, 0.03), (-0.08, 0, 0.026), blunt=True, shiny=0.6)
        b.limb(code, (-0.084, 0, 0.028), (0.02, 0, 0.03), blunt=True, shiny=0.7)
        b.limb("5c3a28", (0.015, 0, 0.04), (0.12, 0, 0.042), blunt=True, shiny=0.3)
        b.limb("5c3a28", (0.115, 0, 0.052), (0.26, 0, 0.056), blunt=True, shiny=0.3)
        for x, w in ((0.016, 0.044), (0.115, 0.058), (0.25, 0.064)):
            b.limb(code, (x - 0.008, 0, w), (x + 0.012, 0, w), blunt=True, shiny=0.7)
        b.ball("9cb8c4", 0.262, 0, 0.007, 0.026, shiny=0.9)


@prop("megaphone, bullhorn, loudspeaker", arms="aiming")
def megaphone(b: Body, rng: random.Random) -> None:
    code = b.colour("d8d2c6")
    red = b.colour("b0443c", 1)
    with b.placed(0.03, 0.02, tilt=6):
        b.limb(DARK, (0.0, -0.01, 0.02), (-0.02, -0.06, 0.022))
        b.ball(scaled(code, 0.45), 0.205, 0, 0.028, 0.095, swell=0.1)
        b.part(code, *twice((-0.05, 0.022)), (0.08, 0.036), (0.15, 0.058), *twice((0.2, 0.098)), (0.178, 0.05), (0.172, 0), (0.178, -0.05), *twice((0.2, -0.098)), (0.15, -0.058), (0.08, -0.036), *twice((-0.05, -0.022)), swell=0.8, shiny=0.3)
        b.mark(red, (0.14, 0.1), (0.22, 0.12), (0.22, -0.12), (0.14, -0.1), (0.136, 0))
        b.limb(DARK, (-0.075, 0, 0.05), (-0.045, 0, 0.044), blunt=True)


@prop("pointer, pointing stick, baton", arms="pointing")
def pointer(b: Body, rng: random.Random) -> None:
    b.limb(b.colour("a67c4c"), (-0.06, -0.012, 0.014), (0.05, 0.012, 0.012), (0.3, 0.066, 0.006), shiny=0.2)
    b.ball("c8443c", 0.3, 0.066, 0.008)
