"""Marks and characters as sculptures."""

from __future__ import annotations

import random
from collections.abc import Sequence

from allaprima.stills.matter import Matter, gold, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.treasure.shapes import arc, dollar, rounded


def _stroke(s: Solid, points: Sequence[Point], thick: float, matter: Matter, smooth: int = 0) -> None:
    s.tube([(x, y, 0) for x, y in points], thick, matter, smooth=smooth, sides=24)


@thing("question mark", seen=6)
def question_mark(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("2f74c4", 0.08))
    with s.at(turn=-18):
        s.ball((0, 1.95, 0), 1.95, gloss)
        _stroke(
            s,
            [(-5.0, 14.4), (-4.2, 17.2), (-1.6, 19.0), (1.6, 19.0), (4.4, 17.2), (5.0, 14.2), (3.6, 11.4), (1.2, 9.6), (0, 7.4), (0, 6.2)],
            1.7,
            gloss,
            6,
        )


@thing("exclamation mark, exclamation point", seen=6)
def exclamation_mark(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("e0a11e", 0.08))
    s.ball((0, 1.9, 0), 1.9, gloss)
    s.tube([(0, 7.0, 0), (0, 19, 0)], [1.25, 2.2], gloss, sides=32)


@thing("check mark, tick, tick mark, checkmark, check symbol", seen=6)
def check_mark(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("2fa052", 0.08))
    with s.at(0, 0, 0, turn=-18):
        s.plate(
            rounded([(-7.5, 7.6), (-1.8, 0.2), (-0.6, 0.2), (9.0, 12.6), (6.2, 15.0), (-1.2, 5.6), (-4.8, 10.2)], 1.2),
            3.2,
            gloss,
            bevel=0.7,
        )


@thing("cross mark, x mark, red cross mark", seen=6)
def cross_mark(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("c8282c", 0.08))
    with s.at(0, 0, 0, turn=-18):
        w = 1.9
        plus = [(-w, -8), (w, -8), (w, -w), (8, -w), (8, w), (w, w), (w, 8), (-w, 8), (-w, w), (-8, w), (-8, -w), (-w, -w)]
        with s.at(0, 6.85, 0, lean=45):
            s.plate(rounded(plus, 1.1), 3.4, gloss, bevel=0.6)


@thing("plus sign, plus symbol, plus", seen=6)
def plus_sign(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("2f74c4", 0.08))
    w = 2.1
    with s.at(0, 7.5, 0, turn=-20):
        plus = [(-w, -7.5), (w, -7.5), (w, -w), (7.5, -w), (7.5, w), (w, w), (w, 7.5), (-w, 7.5), (-w, w), (-7.5, w), (-7.5, -w), (-w, -w)]
        s.plate(rounded(plus, 1.1), 4, gloss, bevel=0.6)


@thing("percent sign, percent symbol, percentage sign", seen=6)
def percent_sign(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("d8483e", 0.08))
    with s.at(turn=-18):
        _stroke(s, [(-5.2, 1.3), (5.2, 15.7)], 1.3, gloss)
        for x, y in ((-4.4, 12.4), (4.4, 4.55)):
            with s.at(x, y, 0, tilt=90):
                s.ring((0, 0, 0), 2.7, 1.25, gloss, sides=24)


@thing("hashtag, hash sign, hash symbol", seen=6)
def hashtag(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("2f74c4", 0.08))
    with s.at(turn=-18):
        for x in (-2.7, 2.7):
            _stroke(s, [(x - 1.1, 1.2), (x + 1.1, 14.8)], 1.15, gloss)
        for y in (5.4, 10.6):
            _stroke(s, [(-6, y), (6, y)], 1.15, gloss)


@thing("dollar sign, dollar symbol", seen=6)
def dollar_sign(s: Solid, rng: random.Random) -> None:
    with s.at(0, 10.5, 0, turn=-18):
        dollar(s, s.own(gold(0.14)))


@thing("euro sign, euro symbol", seen=6)
def euro_sign(s: Solid, rng: random.Random) -> None:
    metal_ = s.own(gold(0.14))
    with s.at(0, 8.2, 0, turn=-18):
        _stroke(s, arc(1, 0, 6.7, 48, 312, 40), 1.45, metal_)
        for y in (-1.8, 1.8):
            _stroke(s, [(-7.8, y), (3.0, y)], 1.0, metal_)
