"""Cars of the past, and racing cars."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, LAMP, Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure(
    "vintage car, old car, classic car, oldtimer, antique car, veteran car, vintage automobile",
    tall=0.95,
    home="road",
)
def vintage(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("5a2a2a", "2f4038", "2c3a52", "6e5a3c")))
    black = b.colour(scaled(code, 0.5), 1)
    v = Solid(b, 1.85, yaw=27, away=18, stand=(1.35, 0, 0.75))
    w = 0.62
    with b.far(0.55):
        for x in (1.35, -1.3):
            v.wheel(x, -0.55, 0.4, simple=True, rim="3a3a3c", wide=0.14)
        v.limb(
            black, *((spot, 0.18) for spot in v.ring(1.35, 0.4, -0.7, 0.5, 10, 150)[::2]), swell=0.6
        )
    v.box("1a1a1c", -1.7, 1.6, 0.36, 0.6, -0.5, 0.5)
    # The bonnet and its grille.
    hood = [(x, y, z) for x, y, z in ((0.5, 0.0, 0), (1.5, 0.0, 0))]
    x0, x1 = hood[0][0], hood[1][0]
    v.face(code, (x0, 1.2, 0), (x0, 1.12, 0.4), (x1, 1.06, 0.26), (x1, 1.14, 0))
    v.face(code, (x0, 1.2, 0), (x0, 1.12, -0.4), (x1, 1.06, -0.26), (x1, 1.14, 0))
    v.face(
        "b8babc",
        (x1, 0.5, -0.27),
        (x1, 1.06, -0.27),
        (x1, 1.15, 0),
        (x1, 1.06, 0.27),
        (x1, 0.5, 0.27),
    )
    v.mark(
        "2a2c2e",
        (x1, 0.56, -0.21),
        (x1, 1.02, -0.21),
        (x1, 1.08, 0),
        (x1, 1.02, 0.21),
        (x1, 0.56, 0.21),
    )
    for z in (-0.14, -0.07, 0, 0.07, 0.14):
        v.line("8f9294", 0.015, (x1 + 0.01, 0.56, z), (x1 + 0.01, 1.04, z))
    v.face(code, (x0, 0.55, w), (x0, 1.12, 0.42), (x1, 1.06, 0.27), (x1, 0.5, 0.27))
    for k in range(6):
        v.mark(
            scaled(code, 0.55),
            *(
                (0.7 + 0.1 * k + dx, y, 0.4)
                for dx, y in ((0, 0.7), (0.03, 0.7), (0.03, 0.95), (0, 0.95))
            ),
        )
    # The cabin.
    v.face(scaled(code, 0.9), (0.5, 0.55, 0.3), (0.5, 1.14, 0.3), (0.5, 1.14, w), (0.5, 0.55, w))
    v.face(code, (0.5, 1.1, -w), (0.5, 1.1, w), (0.32, 1.7, 0.55), (0.32, 1.7, -0.55))
    v.mark(GLASS, (0.48, 1.17, -0.54), (0.48, 1.17, 0.54), (0.34, 1.62, 0.49), (0.34, 1.62, -0.49))
    v.mark(GLEAM, (0.41, 1.4, -0.54), (0.41, 1.4, 0.54), (0.34, 1.62, 0.49), (0.34, 1.62, -0.49))
    v.face(black, (0.4, 1.7, -0.56), (0.4, 1.7, 0.56), (-1.15, 1.7, 0.54), (-1.15, 1.7, -0.54))
    body = [
        (0.5, 0.55),
        (0.5, 1.12),
        (0.32, 1.68),
        (-1.15, 1.7),
        (-1.4, 1.58),
        (-1.55, 1.1),
        (-1.75, 0.75),
        (-1.7, 0.55),
    ]
    v.face(code, *((x, y, w - 0.07 * max(0, y - 1.1) / 0.6) for x, y in body))
    v.mark(
        black,
        *(
            (x, y, w)
            for x, y in (
                (0.6, 1.55),
                (0.3, 1.8),
                (-1.3, 1.8),
                (-1.7, 1.12),
                (0.6, 1.12),
                (0.6, 1.17),
                (-1.5, 1.17),
            )
        ),
    )
    for x0, x1 in ((0.22, -0.38), (-0.5, -1.12)):
        pane = [(x0 + 0.16, 1.2), (x0, 1.58), (x1, 1.58), (x1 - (0.1 if x1 < -1 else 0), 1.2)]
        if x1 < -1:
            pane[0] = (x0, 1.2)
        v.mark(GLASS, *((x, y, w - 0.05) for x, y in pane))
        v.mark(GLEAM, *((x, max(y, 1.4), w - 0.05) for x, y in pane))
    for x in (0.42, -0.44):
        v.line(scaled(code, 0.55), 0.016, (x, 1.1, w), (x, 0.56, w))
    v.line("c8b888", 0.025, (0.5, 1.1, w), (-1.54, 1.1, w))
    # Running board, wheels, wings, lamps.
    v.box(black, -0.85, 0.85, 0.38, 0.44, w, 0.85)
    for x in (-1.3, 1.35):
        v.face("121214", *((px, max(0.4, py), pz) for px, py, pz in v.ring(x, 0.42, w + 0.02, 0.5)))
        v.tread(x, 0.78, 0.4, wide=0.14)
        v.wheel(x, 0.78, 0.4, rim="d6cfba", spokes=9, hub=0.68, wide=0)
    for x, tail in ((-1.3, (-0.75, 0.45)), (1.35, (0.78, 0.42))):
        ring = v.ring(x, 0.4, 0.75, 0.49, 5, 140)
        v.limb(
            black,
            *((spot, 0.15) for spot in ring[::2]),
            ((tail[0] if x > 0 else x - 0.52, tail[1] if x > 0 else 0.45, 0.75), 0.12),
            swell=0.7,
        )
    v.limb(
        black,
        ((-0.98, 0.78, 0.75), 0.14),
        ((-0.85, 0.55, 0.75), 0.13),
        ((-0.72, 0.43, 0.75), 0.09),
        swell=0.7,
    )
    v.line("c2c4c6", 0.07, (1.95, 0.5, -0.7), (1.95, 0.5, 0.7))
    for z in (-0.42, 0.42):
        v.ball("c2c4c6", (1.5, 0.98, z), 0.13)
        v.face("c2c4c6", *[(1.6, y, z + dz) for dz, y, _ in v.ring(0, 0.98, 0, 0.13)])
        v.mark(LAMP, *[(1.6, y, z + dz) for dz, y, _ in v.ring(0, 0.98, 0, 0.105)])
        v.glow((1.6, 0.98, z), 0.4)


@figure(
    "race car, racing car, formula one car, formula 1 car, f1 car, racecar, formula car",
    tall=0.6,
    home="road",
)
def race_car(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("b3241e", "2a4a86", "c8cace")))
    second = b.colour("26282c", 1)
    v = Solid(b, 1.15, yaw=26, away=18, stand=(1.6, 0, 0.9))
    with b.far(0.7):
        v.wheel(-1.5, -0.6, 0.36, simple=True, rim="4a4c4e", wide=0.36, hub=0.6)
        v.wheel(1.6, -0.62, 0.34, simple=True, rim="4a4c4e", wide=0.3, hub=0.6)
    for z in (-0.25, 0.25):
        v.line("2a2a2c", 0.05, (1.6, 0.36, -z * 3), (1.75, 0.45, 0))
    v.face("141416", (-1.9, 0.06, 0.7), (1.2, 0.06, 0.7), (1.2, 0.06, -0.7), (-1.9, 0.06, -0.7))
    v.face(
        scaled(code, 0.85), (-1.7, 0.1, 0.3), (-1.7, 0.6, 0.3), (-0.3, 0.95, 0.12), (-0.1, 0.5, 0.3)
    )
    nose = [(2.5, 0.3), (2.3, 0.4), (0.9, 0.66), (-0.3, 0.7), (-0.3, 0.1), (1.2, 0.1), (2.3, 0.22)]
    v.face(code, (2.45, 0.36, -0.1), (2.45, 0.36, 0.1), (0.9, 0.66, 0.24), (0.9, 0.66, -0.24))
    v.face(code, *((x, y, 0.1 + 0.07 * min(1.8, 2.5 - x)) for x, y in nose))
    v.face(
        "18191b", (0.75, 0.66, -0.2), (0.75, 0.66, 0.22), (-0.05, 0.66, 0.24), (-0.05, 0.66, -0.2)
    )
    v.ball(second, (0.14, 0.82, 0.02), 0.15)
    v.mark(
        "e2c23c",
        *((x, y, 0.05) for x, y in ((0.32, 0.88), (0.05, 0.88), (0.08, 0.8), (0.32, 0.78))),
    )
    v.part(
        code,
        (0.0, 0.62, 0.05),
        (-0.08, 0.98, 0.05),
        (-0.24, 1.05, 0.05),
        (-0.8, 0.8, 0.1),
        (-1.7, 0.5, 0.1),
        (-1.7, 0.3, 0.1),
        (-0.2, 0.4, 0.2),
        swell=0.5,
    )
    v.line("2a2c2e", 0.06, (0.6, 0.7, 0.24), (0.35, 0.88, 0.18), (-0.05, 0.9, 0.18))
    pod = [(0.55, 0.1), (0.5, 0.55), (0.3, 0.6), (-0.6, 0.52), (-1.4, 0.3), (-1.4, 0.1)]
    v.prism(code, pod, 0.3, 0.7)
    v.mark(second, (0.6, 0.1, 0.7), (0.6, 0.22, 0.7), (-1.4, 0.22, 0.7), (-1.4, 0.1, 0.7))
    v.face("18191b", (0.55, 0.24, 0.36), (0.52, 0.52, 0.36), (0.52, 0.52, 0.66), (0.55, 0.24, 0.66))
    v.face(second, (-2.05, 0.72, -0.5), (-1.7, 0.68, -0.5), (-1.7, 0.68, 0.5), (-2.05, 0.72, 0.5))
    v.face(second, (-1.7, 0.66, -0.5), (-1.7, 0.74, -0.5), (-1.7, 0.74, 0.5), (-1.7, 0.66, 0.5))
    v.face(code, (-2.1, 0.95, -0.5), (-1.65, 0.86, -0.5), (-1.65, 0.86, 0.5), (-2.1, 0.95, 0.5))
    v.face(
        scaled(code, 0.9),
        (-2.15, 0.35, 0.5),
        (-1.6, 0.35, 0.5),
        (-1.6, 0.98, 0.5),
        (-2.15, 1.0, 0.5),
    )
    v.wheel(-1.5, 0.98, 0.36, rim="8c8f92", spokes=5, hub=0.62, wide=0.38)
    v.line("2a2a2c", 0.05, (1.75, 0.42, 0.1), (1.6, 0.36, 0.7))
    v.line("2a2a2c", 0.05, (1.2, 0.3, 0.18), (1.6, 0.3, 0.7))
    v.wheel(1.6, 0.95, 0.34, rim="8c8f92", spokes=5, hub=0.62, wide=0.3)
    v.face(code, (2.75, 0.14, -0.85), (2.75, 0.14, 0.85), (2.35, 0.2, 0.85), (2.35, 0.2, -0.85))
    v.face(second, (2.75, 0.1, -0.85), (2.75, 0.16, -0.85), (2.75, 0.16, 0.85), (2.75, 0.1, 0.85))
    v.face(second, (2.75, 0.08, 0.86), (2.3, 0.08, 0.86), (2.3, 0.34, 0.86), (2.6, 0.34, 0.86))
