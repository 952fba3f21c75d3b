"""Sketches of things that stand, float or fly in a scene: flat shapes in a box that is one high.

x is to the right and y up, the foot is at (0, 0), and the light comes from the left.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

Point = tuple[float, float]


class Sketch:
    """Shapes in the order in which they are drawn.

    Attributes:
        shapes: (kind, points, "rrggbb", width): "polygon"; "disc" by two corners; "line" with a width.
        glows: (x, y, radius, "rrggbb") of light of its own, where it is dark.
    own: up to two lists of colours in it, which are those that it has by chance: what "red" of a "red and white
        lighthouse" and "white" are painted on; of each the first is the one in the light.
    """

    def __init__(self) -> None:
        self.shapes: list[tuple[str, list[Point], str, float]] = []
        self.glows: list[tuple[float, float, float, str]] = []
        self.own: tuple[tuple[str, ...], ...] = ()

    def polygon(self, points: Sequence[Point], colour: str) -> None:
        self.shapes.append(("polygon", list(points), colour, 0.0))

    def box(self, left: float, bottom: float, right: float, top: float, colour: str) -> None:
        self.polygon([(left, bottom), (right, bottom), (right, top), (left, top)], colour)

    def disc(self, x: float, y: float, r: float, colour: str, high: float | None = None) -> None:
        ry = r if high is None else high
        self.shapes.append(("disc", [(x - r, y + ry), (x + r, y - ry)], colour, 0.0))

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        self.shapes.append(("line", list(points), colour, width))

    def paint(self, colours: Sequence[str]) -> None:
        """Give it colours of its own; what is in the shade keeps being darker. One colour is that of all."""
        if not colours:
            return
        new: dict[str, str] = {}
        for k, codes in enumerate(self.own):
            colour = colours[min(k, len(colours) - 1)]
            light = max(1, _lightness(codes[0]))
            new |= {code: scaled(colour, min(1.15, _lightness(code) / light)) for code in codes}
        self.shapes = [
            (kind, points, new.get(code, code), width) for kind, points, code, width in self.shapes
        ]


def _lightness(code: str) -> int:
    return sum(int(code[k : k + 2], 16) for k in (0, 2, 4))


def bird(s: Sketch, rng: random.Random) -> None:
    lift, tip = rng.uniform(0.25, 0.8), rng.uniform(-0.1, 0.3)
    for side in (-1, 1):
        wing = [
            (0.0, 0.36),
            (side * 0.42, 0.36 + lift * 0.5),
            (side * 1.0, 0.36 + tip * 0.7),
            (side * 0.45, 0.3 + lift * 0.32),
            (0.0, 0.2),
        ]
        s.polygon(wing, "2c3038")
    s.polygon([(-0.12, 0.28), (0.0, 0.4), (0.22, 0.3), (0.0, 0.18)], "2c3038")


def boat(s: Sketch, rng: random.Random) -> None:
    hull, trim = rng.choice(
        (("7a3a2a", "f0e8d8"), ("24405f", "f4f0e6"), ("f2f2ee", "3a5a80"), ("8a2f34", "f6efe0"))
    )
    sails = rng.choice((("fbf7ec", "dcd6c8"), ("f6e6c6", "d8c49c"), ("e9664c", "c2483a")))
    s.own = ((hull,), sails)
    s.line([(0.02, 0.1), (0.02, 1.0)], 0.016, "5a4636")
    s.polygon([(0.045, 0.2), (0.05, 0.98), (0.2, 0.55), (0.36, 0.2)], sails[1])
    s.polygon([(0.045, 0.2), (0.05, 0.98), (0.12, 0.58), (0.17, 0.2)], sails[0])
    s.polygon([(0.0, 0.2), (0.0, 0.9), (-0.14, 0.5), (-0.32, 0.18)], sails[0])
    s.polygon([(-0.4, 0.14), (0.42, 0.16), (0.3, -0.02), (-0.28, -0.02)], hull)
    s.polygon([(-0.4, 0.14), (0.42, 0.16), (0.41, 0.125), (-0.385, 0.105)], trim)
    s.glows.append((0.1, 0.2, 0.03, "ffd890"))


def balloon(s: Sketch, rng: random.Random) -> None:
    stripes = rng.choice(
        (
            ("d8402f", "f2c84b"),
            ("2f6fb0", "f4f0e6"),
            ("e8853a", "7a2f4a"),
            ("3f9a7a", "f2d27a"),
            ("8a4fb0", "f0a0b8"),
        )
    )
    steps = 40
    outline = []
    for k in range(steps + 1):
        v = k / steps  # from the mouth to the top
        wide = 0.36 * math.sin(math.pi * (0.09 + 0.91 * v) ** 0.8) ** 0.75 if v < 1 else 0.0
        outline.append((wide, 0.2 + 0.8 * v))
    gores = 9
    codes: tuple[list[str], list[str]] = ([], [])
    for g in range(gores):
        a, b = -1 + 2 * g / gores, -1 + 2 * (g + 1) / gores
        left, right = (math.sin(c * math.pi / 2) for c in (a, b))
        shade = stripes[g % 2]
        light = 1.12 - 0.5 * (g / (gores - 1))
        codes[g % 2].append(scaled(shade, light))
        s.polygon(
            [(w * left, y) for w, y in outline] + [(w * right, y) for w, y in reversed(outline)],
            scaled(shade, light),
        )
    s.own = tuple(map(tuple, codes))
    for x in (-0.05, 0.05):
        s.line([(x, 0.09), (x * 1.6, 0.22)], 0.008, "4a3a2c")
    s.polygon([(-0.06, 0.0), (0.06, 0.0), (0.07, 0.1), (-0.07, 0.1)], "7a5232")
    s.polygon([(0.02, 0.0), (0.06, 0.0), (0.07, 0.1), (0.02, 0.1)], "5c3c24")
    s.glows.append((0.0, 0.4, 0.3, "ffb45c"))


def house(s: Sketch, rng: random.Random) -> None:
    wall, dark = rng.choice(
        (("e8dcc4", "b8a98c"), ("d8c3a0", "a8926c"), ("f0ece2", "bdb5a4"), ("9a6a48", "6c4630"))
    )
    roof, shade = rng.choice((("a8503a", "7c382a"), ("8a4434", "64302a"), ("6a6c74", "4c4e58")))
    s.own = ((wall, dark),)
    s.polygon([(-0.62, 0.0), (0.2, 0.0), (0.2, 0.46), (-0.62, 0.46)], wall)
    s.polygon([(0.2, 0.0), (0.62, 0.0), (0.62, 0.46), (0.41, 0.92), (0.2, 0.46)], dark)
    s.polygon([(-0.7, 0.42), (0.2, 0.42), (0.42, 0.96), (-0.46, 0.96)], roof)
    s.polygon(
        [
            (0.2, 0.42),
            (0.42, 0.96),
            (0.46, 0.92),
            (0.68, 0.42),
            (0.62, 0.42),
            (0.415, 0.84),
            (0.26, 0.42),
        ],
        shade,
    )
    s.box(-0.3, 0.84, -0.18, 1.1, shade)
    for x in (-0.48, -0.2):
        s.box(x, 0.16, x + 0.14, 0.34, "4a5260")
        s.glows.append((x + 0.07, 0.25, 0.075, "ffc46a"))
    s.box(0.02, 0.0, 0.14, 0.3, "6a4a34")
    s.box(0.35, 0.14, 0.49, 0.34, "3c4450")


def cabin(s: Sketch, rng: random.Random) -> None:
    s.own = (("8a5a38", "6c4428", "5f3c26"),)
    s.polygon([(-0.62, 0.0), (0.18, 0.0), (0.18, 0.4), (-0.62, 0.4)], "8a5a38")
    for k in range(1, 5):
        s.line([(-0.62, 0.08 * k), (0.18, 0.08 * k)], 0.012, "6c4428")
    s.polygon([(0.18, 0.0), (0.66, 0.0), (0.66, 0.4), (0.42, 0.84), (0.18, 0.4)], "5f3c26")
    s.polygon([(-0.74, 0.34), (0.14, 0.34), (0.42, 0.92), (-0.46, 0.92)], "6e5648")
    s.polygon(
        [
            (0.14, 0.34),
            (0.42, 0.92),
            (0.47, 0.87),
            (0.74, 0.34),
            (0.66, 0.34),
            (0.42, 0.8),
            (0.22, 0.34),
        ],
        "4a382e",
    )
    s.box(-0.28, 0.82, -0.14, 1.08, "77706a")
    s.box(-0.46, 0.12, -0.26, 0.3, "f2c878")
    s.box(-0.08, 0.0, 0.08, 0.3, "4a2f1e")
    s.box(0.34, 0.12, 0.5, 0.32, "e8b868")
    s.glows += [(-0.36, 0.21, 0.11, "ffc062"), (0.42, 0.22, 0.09, "ffc062")]


def church(s: Sketch, rng: random.Random) -> None:
    s.box(-0.14, 0.0, 0.14, 0.6, "e6dcc8")
    s.box(0.02, 0.0, 0.14, 0.6, "b5a88e")
    s.polygon([(-0.17, 0.58), (0.17, 0.58), (0.0, 1.0)], "6a5a58")
    s.polygon([(0.02, 0.58), (0.17, 0.58), (0.0, 1.0)], "4c4044")
    s.polygon([(0.14, 0.0), (0.62, 0.0), (0.62, 0.28), (0.14, 0.28)], "d4c8b0")
    s.polygon([(0.12, 0.26), (0.66, 0.26), (0.56, 0.44), (0.14, 0.44)], "8a4a3c")
    s.box(-0.06, 0.36, 0.0, 0.46, "4a4a54")
    s.glows.append((0.38, 0.14, 0.05, "ffc46a"))


def windmill(s: Sketch, rng: random.Random) -> None:
    s.own = (("d8c8ac", "a08c6e"),)
    s.polygon([(-0.17, 0.0), (0.17, 0.0), (0.1, 0.56), (-0.1, 0.56)], "d8c8ac")
    s.polygon([(0.03, 0.0), (0.17, 0.0), (0.1, 0.56), (0.03, 0.56)], "a08c6e")
    s.polygon([(-0.13, 0.55), (0.13, 0.55), (0.08, 0.68), (-0.04, 0.7)], "6a4634")
    s.box(-0.05, 0.0, 0.03, 0.13, "5a3f2c")
    s.box(-0.05, 0.3, 0.01, 0.37, "5a4a40")
    turn = rng.uniform(0.2, 1.2)
    for k in range(4):
        a = turn + k * math.pi / 2
        c, d = math.cos(a), math.sin(a)

        def at(r: float, w: float, c: float = c, d: float = d) -> Point:
            return r * c - w * d, 0.6 + r * d + w * c

        s.polygon([at(0.1, 0.0), at(0.44, 0.0), at(0.44, 0.085), at(0.1, 0.065)], "f0e8d4")
        for r in (0.16, 0.23, 0.3, 0.37):
            s.line([at(r, 0.0), at(r, 0.075)], 0.006, "8a7050")
        s.line([at(-0.02, 0.0), at(0.46, 0.0)], 0.016, "5a4230")
    s.disc(0, 0.6, 0.025, "4a3526")


def turbine(s: Sketch, rng: random.Random) -> None:
    s.polygon([(-0.014, 0.0), (0.014, 0.0), (0.008, 0.68), (-0.008, 0.68)], "f2f4f6")
    s.polygon([(0.002, 0.0), (0.014, 0.0), (0.008, 0.68), (0.002, 0.68)], "c4ccd4")
    turn = rng.uniform(0, 2.0)
    for k in range(3):
        a = turn + k * math.tau / 3
        c, d = math.cos(a), math.sin(a)
        s.polygon(
            [
                (0.0, 0.69), (0.06 * c - 0.018 * d, 0.69 + 0.06 * d + 0.018 * c), (0.32 * c, 0.69 + 0.32 * d),
                (0.06 * c + 0.008 * d, 0.69 + 0.06 * d - 0.008 * c),
            ],
            "f6f8fa" if c < 0.2 else "dfe5ea",
        )  # fmt: skip
    s.disc(0, 0.69, 0.014, "d4dae0")


def lighthouse(s: Sketch, rng: random.Random) -> None:
    red = rng.choice(("c23a32", "b8322e", "2f5a8a"))
    s.own = ((red, scaled(red, 0.72), scaled(red, 0.8)), ("f4f1e8", scaled("f4f1e8", 0.72)))
    bands = 5
    for k in range(bands):
        lo, hi = k / bands * 0.74, (k + 1) / bands * 0.74
        wl, wh = (0.115 - 0.045 * t / 0.74 for t in (lo, hi))
        colour = "f4f1e8" if k % 2 == 0 else red
        s.polygon([(-wl, lo), (wl, lo), (wh, hi), (-wh, hi)], colour)
        s.polygon([(wl * 0.2, lo), (wl, lo), (wh, hi), (wh * 0.2, hi)], scaled(colour, 0.72))
    s.box(-0.1, 0.735, 0.1, 0.765, "3c4048")
    s.box(-0.055, 0.765, 0.055, 0.87, "f6dc9a")
    for x in (-0.055, -0.018, 0.018, 0.055):
        s.line([(x, 0.765), (x, 0.87)], 0.008, "3c4048")
    s.polygon([(-0.075, 0.87), (0.075, 0.87), (0.03, 0.93), (0.0, 1.0), (-0.03, 0.93)], red)
    s.polygon([(0.16, 0.0), (0.46, 0.0), (0.46, 0.14), (0.16, 0.14)], "e8e2d4")
    s.polygon([(0.13, 0.13), (0.49, 0.13), (0.42, 0.22), (0.2, 0.22)], scaled(red, 0.8))
    s.glows.append((0.0, 0.82, 0.07, "ffe6a8"))


def tent(s: Sketch, rng: random.Random) -> None:
    main, dark = rng.choice(
        (("e88a3a", "b0582a"), ("d84f3f", "9c3430"), ("f0c04a", "b98a2c"), ("3f8fa8", "2a6478"))
    )
    s.own = ((main, dark),)
    s.polygon([(-0.85, 0.0), (0.25, 0.0), (0.45, 1.0), (-0.25, 0.95)], main)
    s.polygon([(0.25, 0.0), (1.0, 0.0), (0.45, 1.0)], dark)
    s.polygon([(0.5, 0.0), (0.78, 0.0), (0.47, 0.82)], "3a2a24")
    s.glows.append((0.5, 0.22, 0.12, "e8a04c"))


def palm(s: Sketch, rng: random.Random) -> None:
    lean = rng.uniform(0.12, 0.3) * rng.choice((-1, 1))
    trunk = [(lean * t * t + 0.03 * math.sin(3 * t), 0.68 * t) for t in (k / 24 for k in range(25))]
    for k in range(24):
        (x0, y0), (x1, y1) = trunk[k], trunk[k + 1]
        w = 0.03 - 0.013 * k / 24 + (0.02 if k == 0 else 0.0)
        s.polygon(
            [(x0 - w, y0), (x0 + w, y0), (x1 + w * 0.9, y1), (x1 - w * 0.9, y1)],
            "8a6a48" if k % 2 else "7c5c3c",
        )
        s.polygon(
            [(x0 + w * 0.2, y0), (x0 + w, y0), (x1 + w * 0.9, y1), (x1 + w * 0.2, y1)], "5f452e"
        )
    tx, ty = trunk[-1]
    fronds = 13
    order = sorted(range(fronds), key=lambda k: math.sin(math.pi * (k + 0.5) / fronds))
    for k in order:
        a = math.pi * (-0.12 + 1.24 * (k + 0.5) / fronds) + rng.uniform(-0.1, 0.1)
        long = rng.uniform(0.34, 0.44)
        droop = 0.34 + 0.5 * abs(math.cos(a)) ** 1.5
        spine = []
        for m in range(25):
            t = m / 24
            spine.append(
                (
                    tx + long * t * math.cos(a),
                    ty + long * (t * math.sin(a) * 0.8 - droop * t * t * 0.9),
                )
            )
        bright = 0.72 + 0.38 * (1 - (k + 0.5) / fronds) + 0.14 * math.sin(a)
        for m in range(1, 25):
            (x0, y0), (x1, y1) = spine[m - 1], spine[m]
            dx, dy = x1 - x0, y1 - y0
            n = math.hypot(dx, dy) or 1
            t = m / 24
            reach = 0.1 * math.sin(math.pi * (0.12 + 0.82 * t)) ** 0.7
            for side in (-1, 1):
                ex = x1 + dx / n * reach * 0.75 + side * (-dy / n) * reach * 0.62
                ey = y1 + dy / n * reach * 0.75 + side * (dx / n) * reach * 0.62 - 0.4 * reach
                tone = scaled("58803a", bright * (1.0 if side * math.cos(a) < 0 else 0.78))
                s.polygon([(x0, y0), (x0 + dx * 0.55, y0 + dy * 0.55), (ex, ey)], tone)
        s.line(spine, 0.007, scaled("6f9a48", bright))
    for _ in range(4):
        s.disc(tx + rng.uniform(-0.035, 0.035), ty - rng.uniform(0.01, 0.04), 0.02, "5a3c26")


def cactus(s: Sketch, rng: random.Random) -> None:
    def arm(points: list[Point], width: float) -> None:
        s.line(points, width, "3f6a3c")
        s.line([(x + width * 0.16, y) for x, y in points], width * 0.62, "34582f")
        s.line([(x - width * 0.26, y) for x, y in points], width * 0.16, "7fa05c")
        for x, y in (points[0], points[-1]):
            s.disc(x, y, width / 2, "3f6a3c")

    arm([(0.0, 0.0), (0.0, 0.94)], 0.15)
    left, right = rng.uniform(0.28, 0.42), rng.uniform(0.4, 0.55)
    arm([(-0.02, left), (-0.24, left), (-0.24, left + rng.uniform(0.24, 0.4))], 0.1)
    if rng.random() < 0.8:
        arm([(0.02, right), (0.22, right), (0.22, right + rng.uniform(0.18, 0.32))], 0.1)


def tree(s: Sketch, rng: random.Random, leaves: Sequence[str] = ("4f7a34", "5f8a3c")) -> None:
    s.polygon(
        [(-0.055, 0.0), (0.06, 0.0), (0.032, 0.25), (0.05, 0.42), (-0.04, 0.42), (-0.026, 0.25)],
        "5c4432",
    )
    s.polygon([(0.0, 0.0), (0.06, 0.0), (0.032, 0.25), (0.05, 0.42), (0.005, 0.4)], "44301f")
    for side in (-1, 1):
        s.line([(0.0, 0.3), (side * 0.13, 0.5)], 0.03, "4c3828")
    discs = []
    for _ in range(460):
        a, r = rng.uniform(0, math.tau), math.sqrt(rng.random())
        x, y = 0.4 * r * math.cos(a), 0.64 + 0.31 * r * math.sin(a)
        if y < 0.4 + 0.25 * abs(x):
            y = 0.42 + 0.25 * abs(x) + 0.06 * rng.random()
        discs.append((x, y, rng.uniform(0.018, 0.046)))
    discs.sort(key=lambda d: d[1] - 0.45 * d[0])
    for x, y, r in discs:
        light = (
            0.52
            + 0.62 * max(0.0, min(1.0, 0.5 + (y - 0.64) * 0.9 - x * 0.75))
            + rng.uniform(-0.06, 0.06)
        )
        s.disc(x, y, r, scaled(rng.choice(leaves), light), r * 0.85)


def scaled(code: str, by: float) -> str:
    """A colour that much lighter or darker."""
    return "".join(
        f"{max(0, min(255, round(int(code[k : k + 2], 16) * by))):02x}" for k in (0, 2, 4)
    )


SKETCHES: dict[str, Callable[[Sketch, random.Random], None]] = {
    "birds": bird, "boat": boat, "balloons": balloon, "cabin": cabin, "house": house, "church": church,
    "windmill": windmill, "turbines": turbine, "lighthouse": lighthouse, "tent": tent, "palms": palm, "cacti": cactus,
    "tree": tree,
}  # fmt: skip
