"""Pencils, crayons, pens and markers."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, gold, matt, metal, plastic, steel, wax
from allaprima.stills.patterns import step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.sticks import standing_brush, standing_pencil
from allaprima.stills.things.desk.surfaces import BLACK


@thing("pencil, graphite pencil, lead pencil", seen=32)
def pencil(s: Solid, rng: random.Random) -> None:
    with s.at(-1, 0.37, 0, turn=28), s.at(9.0, 0, 0, lean=90):
        standing_pencil(s, 18, s.own(plastic("e0a52f", 0.25)), eraser=True)


_CRAYONS = ("c8403a", "e07a35", "e9bd42", "7fb04e", "3f8f6a", "3f8fc0", "36529e", "71479a", "c65d8c")


@thing("coloured pencil, colored pencil, coloured pencils, colored pencils, colour pencil, colouring pencil, drawing pencil", seen=34)
def coloured_pencil(s: Solid, rng: random.Random) -> None:
    count = len(_CRAYONS)
    with s.at(turn=-38):
        for k, code in enumerate(_CRAYONS):
            length = 17 - rng.uniform(0, 2.2)
            with s.at((k - (count - 1) / 2) * 0.86, 0.33, -8, tilt=90):
                standing_pencil(s, length, plastic(code, 0.22), code)


@thing("crayon, wax crayon, crayons, wax crayons", seen=34)
def crayon(s: Solid, rng: random.Random) -> None:
    count = len(_CRAYONS)
    with s.at(turn=-35):
        for k, code in enumerate(_CRAYONS):
            stick = wax(code)
            band = matt(code).but(paint=lambda p: 1 - 0.55 * step(0.1, 0.06, np.abs(np.abs(p[:, 1] - 3.1) - 2.2)))
            with s.at((k - (count - 1) / 2) * 1.16, 0.55, -4.4 + rng.uniform(-0.5, 0.5), tilt=90):
                s.lathe([(0, 0), (0.46, 0), (0.5, 0.06), (0.5, 6.4), (0.47, 6.5), (0.22, 8.0), (0.17, 8.06), (0, 8.08)], stick, around=28)
                s.lathe([(0.5, 0.5), (0.54, 0.5), (0.54, 5.9), (0.5, 5.9)], band, around=28)


@thing("pen, ballpoint pen, ball pen, biro, ballpoint, fountain pen@fountain, ink pen@fountain, writing pen@fountain", seen=32)
def pen(s: Solid, rng: random.Random) -> None:
    with s.at(turn=28):
        if s.variant:
            lacquer, trim = s.own(plastic("1f2f4f", 0.08)), s.own(gold(0.14), 1)
            with s.at(-6.2, 0.62, 0.6, lean=-90):
                s.lathe([(0, 0), (0.35, 0.05), (0.5, 0.4), (0.56, 1.5), (0.62, 5), (0.62, 9.0), (0.58, 9.1)], lacquer, smooth=3, around=36)
                s.lathe([(0.58, 9.1), (0.62, 9.15), (0.62, 9.35), (0.55, 9.4)], trim, around=36)
                s.lathe([(0.54, 9.4), (0.5, 10.4), (0.45, 11.2), (0.5, 11.4), (0.36, 11.45)], plastic(BLACK, 0.1), smooth=2, around=36)
                t = np.linspace(0, 1, 16)
                half = np.interp(t, (0, 0.25, 0.5, 0.97, 1), (0.34, 0.42, 0.37, 0.05, 0.03))
                u = np.linspace(-1, 1, 11)
                bow = np.sqrt(np.clip(0.46**2 - (half[:, None] * u) ** 2, 0, None)) - 0.2
                points = np.stack((-bow, np.broadcast_to(11.2 + 2.3 * t[:, None], bow.shape), half[:, None] * u), -1)

                def slit(p: np.ndarray) -> np.ndarray:
                    hole = np.hypot(p[:, 2], p[:, 1] - 12.3)
                    made: np.ndarray = 1 - 0.93 * np.maximum(step(0.1, 0.07, hole), (np.abs(p[:, 2]) < 0.014) * (p[:, 1] > 12.3))
                    return made

                s.sheet(points, metal("f2cf86", 0.15).painted(slit))
                s.tube([(0.05, 11.3, 0), (-0.02, 12.6, 0), (-0.06, 13.1, 0)], [0.32, 0.2, 0.08], plastic(BLACK, 0.3))
            with s.at(-3.4, 0.68, 3.2, lean=-90, turn=-8):
                s.lathe([(0.62, 0), (0.68, 0.1), (0.68, 5.2), (0.55, 6.1), (0.3, 6.3), (0, 6.32)], lacquer, around=36)
                s.lathe([(0.68, 0.2), (0.71, 0.25), (0.71, 0.7), (0.68, 0.75)], trim, around=36)
                s.lathe([(0, 0.15), (0.62, 0.1)], plastic(BLACK, 0.5), around=36)
                s.tube([(-0.62, 5.9, 0), (-0.86, 5.6, 0), (-0.82, 3, 0), (-0.78, 1.4, 0)], [0.14, 0.14, 0.12, 0.16], trim, smooth=3)
            return
        body, chrome = s.own(plastic("28467a", 0.15)), metal("d3d4d6", 0.12)
        with s.at(-7, 0.56, 0, lean=-90):
            s.lathe([(0, 0), (0.2, 0.02), (0.26, 0.1), (0.26, 0.8), (0.3, 0.9)], chrome, around=28)
            s.lathe([(0.3, 0.8), (0.46, 0.9), (0.53, 1.6), (0.56, 6.8)], chrome, around=36)
            s.lathe([(0.55, 6.8), (0.56, 7.0), (0.56, 10.5), (0.5, 12.2)], body, smooth=3, around=36)
            s.lathe([(0.5, 12.2), (0.52, 12.3), (0.26, 13.3), (0.12, 13.5)], chrome, around=36)
            s.lathe([(0.1, 13.5), (0.07, 13.8), (0, 13.82)], brass(), around=16)
            s.tube([(-0.5, 1.5, 0), (-0.78, 1.7, 0), (-0.78, 3.4, 0), (-0.68, 5.2, 0)], [0.14, 0.16, 0.15, 0.17], chrome, smooth=3)


@thing("pencil holder, pen pot, pencil pot, pen holder, pencil cup, pot of pencils, desk tidy", seen=16)
def pencil_holder(s: Solid, rng: random.Random) -> None:
    pot = s.own(Matter("c9c4ba", roughness=0.35))
    s.lathe([(0, 0), (3.6, 0), (3.9, 0.3), (4.0, 0.8), (4.0, 9.8), (3.9, 10), (3.7, 9.9), (3.65, 0.8), (0, 0.7)], pot)
    for k, (code, length) in enumerate(
        (("e0a52f", 18), ("c8403a", 16.5), ("3f8fc0", 17.5), ("3f8f6a", 15.5), ("71479a", 17), ("2a2a2d", 16))
    ):
        a = k * 2 * math.pi / 6 + rng.uniform(-0.2, 0.2)
        with s.at(1.2 * math.cos(a), 0.9, 1.2 * math.sin(a), lean=-9 * math.cos(a), tilt=9 * math.sin(a)):
            standing_pencil(s, length, plastic(code, 0.22), "3a3a3d" if k in (0, 5) else code)
    with s.at(0.6, 0.8, -0.6, lean=-6, tilt=-9):
        standing_brush(s, 21, 0.4, plastic("9b3a32", 0.15))
    with s.at(-1.0, 0.8, -1.4, lean=8, tilt=-11):
        s.box((0, 9, 0), (2.6, 18, 0.12), steel(0.3), radius=0.04)


def _marker(s: Solid, radius: float, body: Matter, tint: Matter, tip: float) -> None:
    """Stands, its cap off and its tip up."""
    r = radius
    s.lathe([(0, 0), (r * 0.8, 0), (r * 0.92, 0.15), (r * 0.95, 0.5)], tint, around=32)
    s.lathe([(r * 0.95, 0.45), (r, 0.6), (r, 9.0), (r * 0.9, 9.3), (r * 0.8, 9.35)], body, around=36)
    s.lathe([(r * 0.8, 9.3), (r * 0.78, 10.4), (r * 0.45, 11.2), (r * 0.42, 11.7), (0, 11.7)], plastic(BLACK, 0.3), around=32)
    s.tube([(0, 11.5, 0), (0, 11.7 + tip, 0)], r * 0.3, tint.but(roughness=0.8), sides=12)


def _cap(s: Solid, radius: float, tint: Matter) -> None:
    s.lathe(
        [
            (0, 0),
            (radius * 0.7, 0),
            (radius * 0.85, 0.2),
            (radius * 1.02, 3.6),
            (radius * 1.02, 3.8),
            (radius * 0.9, 3.8),
            (radius * 0.8, 0.5),
            (0, 0.5),
        ],
        tint,
        around=36,
    )
    s.box((0, 2.0, radius * 1.1), (radius * 0.5, 3.0, 0.2), tint, radius=0.08)


@thing(
    "marker, whiteboard marker, marker pen, felt-tip pen, felt tip, permanent marker, markers, highlighter@highlighter, highlighter pen@highlighter",
    seen=32,
)
def marker(s: Solid, rng: random.Random) -> None:
    bright = s.variant == "highlighter"
    tints = ("e2dc4a", "ec8fb0", "7fcf8f") if bright else ("c8342e", "2f5fa8", "2f8a5a")
    for k, code in enumerate(tints):
        tint = s.own(plastic(code, 0.25)) if k == 0 else plastic(code, 0.25)
        body = tint if bright else plastic("ece9e2", 0.25)
        with s.at(-6.5 + 0.6 * k, 0.85, -2.6 + k * 2.6, turn=26 - 7 * k, lean=-90):
            if k == 0:
                _marker(s, 0.85, body, tint, 0.5)
            else:
                s.lathe([(0, 0), (0.7, 0), (0.78, 0.15), (0.8, 0.5)], tint, around=32)
                s.lathe([(0.8, 0.45), (0.85, 0.6), (0.85, 9.0), (0.8, 9.1)], body, around=36)
                with s.at(0, 12.6, 0, lean=180):
                    _cap(s, 0.87, tint)
    with s.at(1.5, 0.9, 5.4, turn=34, lean=-90):
        _cap(s, 0.87, s.own(plastic(tints[0], 0.25)))
