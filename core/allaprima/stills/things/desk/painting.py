"""What painters have on their desks."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, metal, plastic
from allaprima.stills.patterns import between, fbm, mixed, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.sticks import standing_brush
from allaprima.stills.things.desk.surfaces import BLACK


@thing("paintbrush, paint brush, brush, paintbrushes, artist's brush", seen=34)
def paintbrush(s: Solid, rng: random.Random) -> None:
    woods = (s.own(plastic("2e5f8a", 0.15)), plastic("a8402f", 0.15), plastic("c9983f", 0.15))
    for k, (thick, length, dipped) in enumerate(((0.55, 22, "c8403a"), (0.4, 20, "2f5fa8"), (0.7, 23, "e0b23c"))):
        with s.at(-10.5 + 0.8 * k, thick * 1.14, (k - 1) * 2.6, turn=28 - 9 * (k - 1), lean=-90):
            standing_brush(s, length, thick, woods[k], dipped)


@thing("paint tube, tube of paint, oil paint tube, oil paint", seen=32)
def paint_tube(s: Solid, rng: random.Random) -> None:
    tint = s.coat.colours[0] if s.coat.colours else "2f62b0"
    with s.at(-1.5, 0.17, 0, turn=24):
        t = np.linspace(0, 1, 16)
        angle = np.linspace(0, 2 * math.pi, 49)
        wide = 1.65 + 0.35 * t
        deep = 1.5 * np.sqrt(np.clip(1 - t**2.2, 0.004, 1))
        x = -10.5 * t
        points = np.stack(
            np.broadcast_arrays(x[:, None], 1.5 * (1 - 0.45 * t[:, None]) + deep[:, None] * np.sin(angle), wide[:, None] * np.cos(angle)),
            -1,
        )

        def label(p: np.ndarray) -> np.ndarray:
            made = between("c9c9c6", tint, step(-7.9, -7.86, p[:, 0]) * step(-3.4, -3.44, p[:, 0]))
            return mixed(made, "f1ede3", step(-3.4, -3.36, p[:, 0]) * step(-1.2, -1.24, p[:, 0]))

        s.sheet(points, Matter("c9c9c6", roughness=0.3, metal=0.3, paint=label, bump=lambda p: 0.03 * fbm(p, 1.5, 2, 4)))
        s.box((-10.6, 0.85, 0), (0.7, 0.34, 4.2), metal("c4c4c2", 0.3), radius=0.12)
        with s.at(0, 1.5, 0, lean=-90):
            s.lathe([(1.65, 0), (1.55, 0.2), (0.7, 0.75), (0.62, 0.8), (0.62, 1.5), (0.45, 1.5)], metal("cacac8", 0.25))
        with s.at(1.5, 1.3, 0):
            s.tube(
                [(0, 0.2, 0), (0.5, 0.1, 0.1), (1.0, -0.5, 0.2), (1.8, -0.75, 0.5), (3.0, -0.75, 0.1), (4.2, -0.8, 0.4), (5.0, -0.95, 0.2)],
                [0.42, 0.45, 0.5, 0.58, 0.55, 0.45, 0.15],
                Matter(tint, roughness=0.25, soft=0.2),
                smooth=4,
            )
        with s.at(3.6, 0, -3.6, turn=20):
            s.lathe(
                [(0, 0), (0.95, 0), (0.95, 1.1), (0.85, 1.25), (0, 1.25)],
                plastic(BLACK, 0.3).bumped(lambda p: 0.04 * np.sin(turned(p) * 22)),
            )


@thing("artist's palette, palette, painter's palette, paint palette, artist palette", seen=46)
def palette(s: Solid, rng: random.Random) -> None:
    wood = s.own(
        Matter("b07a45", roughness=0.3, paint=lambda p: between("9c6636", "c8935a", 0.5 + 0.6 * fbm(p * (0.15, 2.2, 1), 1.0, 3, 4)))
    )
    edge = [
        (-15, 2),
        (-12, 8.5),
        (-4, 11.5),
        (6, 11),
        (13, 7),
        (15.5, 0),
        (13, -6),
        (7, -9),
        (2.6, -9.8),
        (1.4, -8.0),
        (0.6, -5.2),
        (-1.6, -4.6),
    ]
    edge += [(-3.4, -6.4), (-5.4, -8.0), (-9, -7.6), (-13, -3.5)]
    with s.at(0, 0.3, 0, turn=-10, tilt=-90):
        s.plate(edge, 0.6, wood, bevel=0.2, smooth=5)
    blobs = ("f0ece2", "e6bc3c", "d9762f", "c23a34", "a8486e", "4a3f8c", "2f62b0", "2f8a78", "5f9440", "6b4a30")
    for k, code in enumerate(blobs):
        a = math.radians(212 - k * 24.5)
        x, z = 12.2 * math.cos(a), 1.0 - 7.6 * math.sin(a)
        seed = rng.randrange(99)

        def lumps(ways: np.ndarray, seed: int = seed) -> np.ndarray:
            made: np.ndarray = 1 + 0.22 * fbm(ways, 0.8, 2, seed)
            return made

        with s.at(x, 0.55, z, turn=-10):
            s.ball((0, 0.22, 0), (1.35, 0.5, 1.2), Matter(code, roughness=0.18, soft=0.2), shape=lumps, detail=11)
            s.tube(
                [(0, 0.4, 0), (0.3, 0.8, 0.1), (0.1, 1.15, 0)],
                [0.75, 0.45, 0.08],
                Matter(code, roughness=0.18, soft=0.2),
                smooth=3,
                sides=10,
            )
    for x, z, code in ((-3.6, -2.2, "7fa3b8"), (2.2, -1.5, "c98a6a"), (5.2, 1.9, "8fae7a")):
        with s.at(x, 0.56, z):
            s.ball(
                (0, 0, 0),
                (2.1, 0.12, 1.3),
                Matter(code, roughness=0.25, soft=0.2),
                shape=lambda ways: 1 + 0.35 * fbm(ways, 0.7, 2, 8),
                detail=14,
            )
    with s.at(6, 0.9, 6.5, turn=24, lean=83):
        standing_brush(s, 21, 0.5, plastic("9b3a32", 0.15), "2f62b0")
