"""Satellites and space stations."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.rockets import WHITE
from allaprima.scenes.figures.craft.solid import Solid, Spot
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def panel(
    v: Solid,
    x0: float,
    x1: float,
    z0: float,
    z1: float,
    *,
    y: float = 0.0,
    lean: float = 0.3,
    code: str = "2c4270",
    cells: int = 6,
    frame: str = "c2b68c",
) -> None:
    """A panel with solar cells, which leans to the viewer."""

    def spot(s: float, t: float) -> Spot:
        z = z0 + (z1 - z0) * t
        return x0 + (x1 - x0) * s, y - lean * z, z

    v.face(frame, spot(0, 0), spot(1, 0), spot(1, 1), spot(0, 1))
    for k in range(cells):
        a, c = (k + 0.06) / cells, (k + 0.94) / cells
        for t0, t1 in ((0.04, 0.48), (0.52, 0.96)):
            v.mark(code, spot(a, t0), spot(c, t0), spot(c, t1), spot(a, t1))
            v.mark(
                scaled(code, 1.35),
                spot(a, t0),
                spot(a + 0.3 / cells, t0),
                spot(a + 0.16 / cells, t1),
                spot(a, t1),
            )


@figure(
    "satellite, communications satellite, space probe, sputnik",
    tall=0.7,
    home="space",
    poses="floating@space",
)
def satellite(b: Body, rng: random.Random) -> None:
    gold = b.colour("c29a4a")
    cells = b.colour("2c4270", 1)
    with b.placed(0.0, 0.5, tilt=16):
        v = Solid(b, 3.4, yaw=18, pitch=24, away=40)
        v.limb("b4b6b8", ((-3.2, 0, 0), 0.1), ((0, 0, 0), 0.1), ((3.2, 0, 0), 0.1))
        panel(v, -4.1, -1.05, -0.75, 0.75, lean=-1.2, code=cells)
        v.box(
            gold,
            -0.62,
            0.62,
            -0.75,
            0.75,
            -0.6,
            0.6,
            top=scaled(gold, 1.1),
            front=scaled(gold, 1.0),
        )
        v.mark(
            scaled(gold, 0.75),
            (-0.62, -0.75, 0.6),
            (0.62, -0.75, 0.6),
            (0.62, -0.45, 0.6),
            (-0.62, -0.45, 0.6),
        )
        for (x, y), code in (
            ((-0.35, 0.3), "d8d8d4"),
            ((0.25, 0.1), "3a3d44"),
            ((-0.2, -0.2), "8e929a"),
        ):
            v.mark(
                code,
                (x - 0.16, y - 0.14, 0.6),
                (x + 0.16, y - 0.14, 0.6),
                (x + 0.16, y + 0.14, 0.6),
                (x - 0.16, y + 0.14, 0.6),
            )
        b.stripe(
            scaled(gold, 1.25),
            *((*v.at((x, y, 0.6)), 0.008) for x, y in ((-0.6, 0.55), (-0.1, 0.45), (0.6, 0.6))),
        )
        v.limb(
            "8e9296", ((0.1, -0.7, 0.2), 0.14), ((0.15, -1.0, 0.3), 0.12), ((0.2, -1.2, 0.4), 0.12)
        )
        # The dish and the aerials.
        v.limb("8e9296", ((0.0, 0.7, 0), 0.12), ((0.15, 0.95, 0.1), 0.1), ((0.25, 1.15, 0.2), 0.1))
        x, y = v.at((0.35, 1.35, 0.3))
        b.ball(scaled(WHITE, 0.8), x - 0.03, y - 0.02, 0.2, 0.14, tilt=-32, swell=0.8)
        b.ball(WHITE, x, y, 0.2, 0.125, tilt=-32, swell=0.15)
        b.spot(scaled(WHITE, 0.82), x - 0.012, y - 0.012, 0.12, 0.075, tilt=-32)
        b.line(
            "8e9296",
            0.01,
            (x - 0.1, y + 0.07),
            (x + 0.07, y + 0.14),
            (x + 0.1, y - 0.06),
            smooth=False,
        )
        b.ball("55585c", x + 0.07, y + 0.135, 0.024)
        v.line("b4b6b8", 0.03, (-0.4, 0.75, 0.2), (-0.75, 1.7, 0.2))
        panel(v, 1.05, 4.1, -0.75, 0.75, lean=-1.2, code=cells)
        v.glow((0.25, -1.3, 0.4), 0.2, "ff6a5a")


@figure(
    "space station, orbital station, iss, international space station",
    tall=1.4,
    home="space",
    poses="floating@space",
    distance="middle",
)
def space_station(b: Body, rng: random.Random) -> None:
    white, gold = b.colour("d6d4ce"), b.colour("8a6a34", 1)
    with b.placed(0.0, 0.5, tilt=8):
        v = Solid(b, 36.0, yaw=16, pitch=18, away=400)

        def module(a: Spot, c: Spot, d: float, code: str) -> None:
            m = tuple((p + q) / 2 for p, q in zip(a, c, strict=True))
            v.limb(code, (a, d * 0.8), ((m[0], m[1], m[2]), d), (c, d * 0.8), blunt=True)
            for t in (0.2, 0.5, 0.8):
                x, y = v.at(
                    (a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t, a[2] + (c[2] - a[2]) * t)
                )
                px, py = v.at(a)
                qx, qy = v.at(c)
                size = math.hypot(qx - px, qy - py) or 1.0
                nx, ny = -(qy - py) / size * d * v.metre / 2, (qx - px) / size * d * v.metre / 2
                b.stripe(
                    scaled(code, 0.74),
                    (x - nx, y - ny, 0.006),
                    (x + 0.004, y, 0.006),
                    (x + nx, y + ny, 0.006),
                )

        for x in (-34.0, -25.0, 19.0, 28.0):
            panel(v, x, x + 6.5, -17.5, -2.0, lean=0.9, code="3a3f5c", cells=3, frame=gold)
            v.line("c2b68c", 0.5, (x + 3.25, 0.0, -0.9), (x + 3.25, 15.8, -17.5))
        v.face("d8d6d0", (-12, 3, -9), (-6, 3, -9), (-6, -1, -2), (-12, -1, -2))
        # The truss.
        v.box("a4a6a8", -32, 32, -0.8, 0.8, -0.8, 0.8, top="b8babc")
        for k in range(21):
            x = -32 + 3.05 * k
            v.b.stripe(
                "5c5f64",
                *((*v.at((x + dx, y, 0.8)), 0.006) for dx, y in ((0, -0.8), (1.5, 0), (3.0, 0.8))),
            )
        module((-9, -3.2, 0), (0, -3.2, 0), 4.3, white)
        module((1, -3.2, 0), (10, -3.2, 0), 4.3, scaled(white, 0.95))
        module((0.5, -3.2, 1), (0.5, -8.5, 5), 3.8, white)
        module((-9.5, -3.2, 0), (-18, -3.2, 0), 3.4, scaled(white, 0.85))
        panel(v, -17.5, -11.0, 1.5, 7.0, y=-3.4, lean=0.6, cells=4)
        module((10, -3.2, 0), (14, -3.2, 0), 3.2, scaled(white, 0.8))
        module((5, -3.2, 0), (5, -1.0, 6), 3.6, white)
        module((3.5, 0.8, 0), (3.5, 5.0, 0), 3.0, scaled(white, 0.9))
        for x in (-34.0, -25.0, 19.0, 28.0):
            panel(v, x, x + 6.5, 2.0, 17.5, lean=0.9, code="3a3f5c", cells=3, frame=gold)
            v.line("c2b68c", 0.5, (x + 3.25, 0.8, 0.9), (x + 3.25, -15.7, 17.5))
        v.face("dedcd6", (8, -1, 2), (13, -1, 2), (13, -5, 9), (8, -5, 9))
        for x in (-6, -3, 3.5, 7):
            v.glow((x, -2.8, 2.0), 1.2)
        v.glow((0.5, -8.8, 5), 2.0)
