"""Kites, airships and toy balloons."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.canopies import CANOPIES
from allaprima.scenes.figures.craft.solid import GLASS
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure("kite, toy kite", tall=0.45, home="sky", poses="flying@air")
def kite(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(CANOPIES))
    second = b.colour(rng.choice(("e0b23c", "ece4d2", "2f6a9c")), 1)
    b.line("8a867e", 0.006, (0.02, 0.6), (-0.2, 0.3), (-0.34, -0.1), (-0.4, -0.35))
    tail = [
        (-0.28, 0.14),
        (-0.44, 0.04),
        (-0.42, -0.12),
        (-0.6, -0.2),
        (-0.62, -0.36),
        (-0.8, -0.42),
    ]
    b.line(scaled(code, 0.8), 0.012, *tail)
    for k, (x, y) in enumerate(tail[1:]):
        shade = code if k % 2 else second
        b.part(shade, (x, y), (x, y), (x - 0.075, y + 0.045), (x - 0.085, y - 0.02), swell=0.5)
        b.part(shade, (x, y), (x, y), (x + 0.075, y - 0.03), (x + 0.07, y + 0.04), swell=0.5)
    top, left, right, foot, mid = (
        (0.26, 1.04),
        (-0.26, 0.86),
        (0.4, 0.48),
        (-0.28, 0.14),
        (0.08, 0.69),
    )
    b.face(code, top, left, mid, faces=(-0.35, 0.45))
    b.face(second, top, right, mid, faces=(0.45, 0.3))
    b.face(second, left, foot, mid, faces=(-0.45, 0.05))
    b.face(code, right, foot, mid, faces=(0.35, -0.25))
    b.line("6a4a30", 0.014, top, mid, foot)
    b.line("6a4a30", 0.012, left, (0.09, 0.7), right)


@figure("airship, zeppelin, blimp, dirigible", tall=0.75, home="sky", poses="flying@air")
def airship(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c9c8c2", "c9c8c2", "b8a888")))
    second = b.colour(rng.choice(("8a2f2a", "2f4a6e", "55585a")), 1)
    with b.placed(0.0, 0.52, tilt=4):
        with b.far(0.75):
            b.part(
                second,
                (-0.78, 0.14),
                (-0.78, 0.14),
                (-1.0, 0.4),
                (-1.0, 0.4),
                (-1.18, 0.4),
                (-1.18, 0.4),
                (-1.1, 0.1),
                (-1.1, 0.1),
                swell=0.3,
            )
        b.part(
            second,
            (-0.8, -0.14),
            (-0.8, -0.14),
            (-1.02, -0.38),
            (-1.02, -0.38),
            (-1.18, -0.38),
            (-1.18, -0.38),
            (-1.1, -0.08),
            (-1.1, -0.08),
            swell=0.3,
        )
        # The gondola and the engines.
        b.part(
            "4a4c50",
            (0.0, -0.32),
            (0.06, -0.47),
            (0.2, -0.5),
            (0.5, -0.48),
            (0.6, -0.4),
            (0.62, -0.28),
            swell=0.5,
        )
        for k in range(6):
            x = 0.12 + 0.07 * k
            b.mark(
                GLASS, (x, -0.45), (x + 0.05, -0.45), (x + 0.05, -0.39), (x, -0.39), smooth=False
            )
            b.glow(x + 0.025, -0.42, 0.07, "ffd9a0")
        b.part(
            code,
            (1.28, 0.0),
            (1.2, 0.13),
            (0.95, 0.27),
            (0.5, 0.36),
            (0.0, 0.36),
            (-0.5, 0.29),
            (-0.95, 0.14),
            (-1.26, 0.0),
            (-0.95, -0.14),
            (-0.5, -0.29),
            (0.0, -0.36),
            (0.5, -0.36),
            (0.95, -0.27),
            (1.2, -0.13),
            swell=0.95,
            shiny=0.2,
        )
        for k in (-2, -1, 1, 2):
            y = 0.135 * k
            b.stripe(
                scaled(code, 0.84),
                (-1.22, 0.0, 0.003),
                (-0.5, y * 0.86, 0.005),
                (0.2, y * 1.1, 0.005),
                (0.9, y * 0.75, 0.005),
                (1.26, 0.0, 0.003),
            )
        for x, high in ((-0.8, 0.2), (-0.35, 0.32), (0.1, 0.37), (0.55, 0.36), (0.95, 0.27)):
            b.stripe(
                scaled(code, 0.88),
                (x - 0.02, -high, 0.004),
                (x + 0.035, 0.0, 0.004),
                (x - 0.02, high, 0.004),
            )
        b.mark(second, (1.3, 0.2), (1.14, 0.2), (1.17, 0.0), (1.14, -0.2), (1.3, -0.2))
        b.stripe(second, (-1.0, -0.02, 0.07), (0.0, -0.05, 0.1), (1.0, -0.02, 0.06))
        for x, y in ((-0.3, -0.38), (0.75, -0.34)):
            b.limb("55585c", (x + 0.1, y, 0.06), (x, y, 0.07), (x - 0.1, y, 0.05))
            b.line("3a3c3e", 0.012, (x - 0.12, y - 0.09), (x - 0.12, y + 0.09))
        b.part(
            second,
            (-0.76, 0.02),
            (-0.76, 0.02),
            (-1.02, -0.1),
            (-1.02, -0.1),
            (-1.24, -0.14),
            (-1.24, -0.14),
            (-1.16, 0.02),
            (-1.16, 0.02),
            swell=0.3,
        )
        b.glow(1.28, 0.0, 0.06, "ffe8c0")


@figure(
    "party balloon, toy balloon, helium balloon, red balloon, single balloon",
    tall=0.75,
    home="sky",
    poses="flying@air standing",
)
def party_balloon(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("b8302c", "2f6a9c", "d8a02e", "5a8a4c")))
    low = -0.3 if b.pose != "standing" else 0.0
    b.line(
        "b0aca4",
        0.008,
        *(
            (x, 0.36 + (low - 0.36) * k)
            for x, k in ((0.0, 0.0), (0.03, 0.25), (-0.03, 0.5), (0.02, 0.77), (0.0, 1.0))
        ),
    )
    b.part(
        scaled(code, 0.85),
        (-0.01, 0.41),
        (-0.045, 0.345),
        (-0.045, 0.345),
        (0.0, 0.36),
        (0.045, 0.345),
        (0.045, 0.345),
        (0.01, 0.41),
    )
    b.part(
        code,
        (0.0, 1.08),
        (0.2, 1.02),
        (0.29, 0.83),
        (0.24, 0.62),
        (0.1, 0.45),
        (0.0, 0.395),
        (-0.1, 0.45),
        (-0.24, 0.62),
        (-0.29, 0.83),
        (-0.2, 1.02),
        swell=1.0,
        shiny=0.9,
    )
