"""Rockets and flying saucers."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

WHITE = "e6e4de"


def plume(b: Body, x: float, y: float, wide: float, long: float) -> None:
    """Fire that goes down from an engine, light by itself."""
    for code, k, m in (("e2762a", 1.0, 1.0), ("f2b04a", 0.7, 0.72), ("fbf0cc", 0.4, 0.42)):
        w, h = wide * k, long * m
        b.part(
            code,
            (x - w * 0.42, y),
            (x - w * 0.42, y),
            (x + w * 0.42, y),
            (x + w * 0.42, y),
            (x + w * 0.52, y - 0.3 * h),
            (x + w * 0.24, y - 0.72 * h),
            (x, y - h),
            (x, y - h),
            (x - w * 0.24, y - 0.72 * h),
            (x - w * 0.52, y - 0.3 * h),
            swell=0.15,
        )
    for k in range(5):
        b.glow(x, y - long * (0.05 + 0.17 * k), wide * (1.6 - 0.22 * k), "ffb45a")


@figure(
    "rocket, rocket launch, rocket ship, space rocket, launcher, moon rocket",
    tall=1.9,
    home="sky",
    poses="flying@air standing floating@space",
)
def rocket(b: Body, rng: random.Random) -> None:
    white, red = b.colour(WHITE), b.colour("b0342a", 1)
    pose = b.pose or "flying"
    if pose == "standing":
        # The tower and the pad.
        for x in (-0.42, -0.28):
            b.line("6a4038", 0.02, (x, 0.05), (x, 1.02))
        for k in range(8):
            y = 0.08 + 0.118 * k
            b.line("6a4038", 0.012, (-0.42, y), (-0.28, y + 0.118), smooth=False)
            b.line("6a4038", 0.012, (-0.28, y), (-0.42, y + 0.118), smooth=False)
            b.line("6a4038", 0.014, (-0.42, y), (-0.28, y))
        for y in (0.5, 0.8):
            b.line("6a4038", 0.022, (-0.28, y), (-0.07, y))
        b.face("8a8680", (-0.62, 0.05), (-0.5, 0.1), (0.5, 0.1), (0.62, 0.05), faces=(0.0, 0.85))
        b.box("6e6a66", -0.62, -0.02, 0.62, 0.05)
    tilt = {"flying": -8.0, "floating": -38.0}.get(pose, 0.0)
    with b.placed(0.0, 0.56 if pose != "standing" else 0.6, tilt=tilt, about=(0.0, 0.56)):
        if pose != "standing":
            long = 0.62 if pose == "flying" else 0.26
            for x in (-0.115, 0.115):
                plume(b, x, 0.04, 0.08, 0.6 * long)
            plume(b, 0.0, 0.06, 0.15, long)
        with b.far(0.8):
            _booster(b, white, red, -0.115)
        for x in (-0.035, 0.035):
            b.part(
                "3a3c40",
                (x - 0.02, 0.11),
                (x - 0.02, 0.11),
                (x + 0.02, 0.11),
                (x + 0.02, 0.11),
                (x + 0.034, 0.045),
                (x + 0.034, 0.045),
                (x - 0.034, 0.045),
                (x - 0.034, 0.045),
            )
        b.part(
            white,
            (0.0, 1.13),
            (0.03, 1.11),
            (0.068, 1.03),
            (0.088, 0.93),
            (0.09, 0.84),
            (0.09, 0.84),
            (0.078, 0.8),
            (0.078, 0.8),
            (0.078, 0.5),
            (0.078, 0.09),
            (0.078, 0.09),
            (-0.078, 0.09),
            (-0.078, 0.09),
            (-0.078, 0.5),
            (-0.078, 0.8),
            (-0.078, 0.8),
            (-0.09, 0.84),
            (-0.09, 0.84),
            (-0.088, 0.93),
            (-0.068, 1.03),
            (-0.03, 1.11),
            swell=1.0,
            shiny=0.3,
        )
        for y0, y1, code in (
            (1.07, 1.14, red),
            (0.795, 0.83, "34373c"),
            (0.5, 0.58, "34373c"),
            (0.455, 0.475, red),
            (0.09, 0.15, "34373c"),
        ):
            b.mark(
                code,
                (-0.1, y0),
                (-0.1, y1),
                (0.0, y1 - 0.012),
                (0.1, y1),
                (0.1, y0),
                (0.0, y0 - 0.012),
                smooth=False,
            )
        b.mark(
            red,
            (0.03, 0.62),
            (0.03, 0.62),
            (0.042, 0.62),
            (0.042, 0.62),
            (0.042, 0.77),
            (0.042, 0.77),
            (0.03, 0.77),
            (0.03, 0.77),
        )
        b.stripe(
            scaled(white, 0.84), (-0.03, 0.17, 0.004), (-0.032, 0.3, 0.004), (-0.03, 0.44, 0.004)
        )
        b.mark("34373c", (-0.09, 0.3), (-0.09, 0.44), (0.0, 0.43), (0.0, 0.29), smooth=False)
        _booster(b, white, red, 0.115)
        if pose == "standing":
            _booster(b, white, red, -0.115)


def _booster(b: Body, white: str, red: str, x: float) -> None:
    """A rocket beside a rocket."""
    b.part(
        "3a3c40",
        (x - 0.02, 0.08),
        (x - 0.02, 0.08),
        (x + 0.02, 0.08),
        (x + 0.02, 0.08),
        (x + 0.03, 0.03),
        (x + 0.03, 0.03),
        (x - 0.03, 0.03),
        (x - 0.03, 0.03),
    )
    b.part(
        white,
        (x, 0.66),
        (x + 0.026, 0.62),
        (x + 0.042, 0.55),
        (x + 0.042, 0.5),
        (x + 0.042, 0.07),
        (x + 0.042, 0.07),
        (x - 0.042, 0.07),
        (x - 0.042, 0.07),
        (x - 0.042, 0.5),
        (x - 0.042, 0.55),
        (x - 0.026, 0.62),
        swell=1.0,
        shiny=0.3,
    )
    for y0, y1, code in ((0.61, 0.67, red), (0.47, 0.49, "34373c"), (0.07, 0.11, "34373c")):
        b.mark(code, (x - 0.06, y0), (x - 0.06, y1), (x + 0.06, y1), (x + 0.06, y0), smooth=False)


@figure(
    "ufo, flying saucer, alien ship, alien spaceship, saucer",
    tall=0.7,
    home="sky",
    poses="flying@air floating@space",
)
def ufo(b: Body, rng: random.Random) -> None:
    code = b.colour("9aa2a8")
    light = b.colour("8ff0d8", 1)
    with b.placed(0.0, 0.62, tilt=-6):
        if b.pose != "floating":
            for k in range(8):
                b.glow(0.0, -0.14 - 0.085 * k, 0.13 + 0.03 * k, "a8ffe0")
        b.ball(scaled(code, 0.55), 0.0, -0.1, 0.36, 0.1, swell=0.6)
        b.ball(light, 0.0, -0.135, 0.2, 0.05, swell=0.2)
        b.part(
            "6f9aa6",
            (-0.32, 0.08),
            (-0.3, 0.2),
            (-0.2, 0.32),
            (0.0, 0.37),
            (0.2, 0.32),
            (0.3, 0.2),
            (0.32, 0.08),
            (0.0, 0.0),
            swell=0.9,
            shiny=1,
        )
        b.glow(0.0, 0.2, 0.25, "bfffe8")
        b.part(
            code,
            (-1.0, -0.01),
            (-0.75, 0.07),
            (-0.42, 0.12),
            (-0.3, 0.14),
            (0.0, 0.095),
            (0.3, 0.14),
            (0.42, 0.12),
            (0.75, 0.07),
            (1.0, -0.01),
            (0.75, -0.09),
            (0.4, -0.145),
            (0.0, -0.16),
            (-0.4, -0.145),
            (-0.75, -0.09),
            swell=0.75,
            shiny=0.8,
        )
        b.mark(
            scaled(code, 0.7),
            (-1.0, -0.01),
            (-0.6, -0.045),
            (0.0, -0.06),
            (0.6, -0.045),
            (1.0, -0.01),
            (0.75, -0.12),
            (0.0, -0.2),
            (-0.75, -0.12),
        )
        b.stripe(
            scaled(code, 0.8), (-0.62, 0.085, 0.012), (0.0, 0.035, 0.014), (0.62, 0.085, 0.012)
        )
        for k in range(9):
            x = -0.8 + 0.2 * k
            y = -0.035 - 0.032 * (1 - (x / 0.9) ** 2)
            b.spot(light, x, y, 0.036 * (1 - 0.3 * abs(x)), 0.024)
            b.glow(x, y, 0.09, "9affe0")
