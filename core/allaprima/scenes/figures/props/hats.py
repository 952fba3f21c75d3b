"""What is worn on the head: hats, helmets, crowns."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.props.planes import twice
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.figures.props.shapes import wire
from allaprima.scenes.sketch import scaled

# fmt: off

GOLD = "d2a23c"
FUR = "efece4"
STRAW = "d9bb7c"


def _brim(b: Body, code: str, wide: float, high: float, *, y: float = -0.08, tilt: float = 0.0, grain: float = 0.0, shiny: float = 0.0) -> None:
    """A flat brim, seen a little from above."""
    b.ball(scaled(code, 0.72), 0, y - 0.035, 0.985 * wide, high, tilt=tilt, swell=0.2, grain=grain, joins=0)
    b.ball(code, 0, y, wide, high, tilt=tilt, swell=0.3, grain=grain, shiny=shiny, joins=0)


def _tube(
    b: Body, code: str, *right: Point, sag: float = 0.06, dome: bool = True, swell: float = 0.9, grain: float = 0.0, shiny: float = 0.0,
) -> None:
    """The crown of a hat: its right side from below upwards, and its lower edge, which sags towards the viewer."""
    left = [(-x, y) for x, y in reversed(right)]
    x0, y0 = right[0]
    ends = (right[0], *right, *left, left[-1]) if dome else (right[0], *right, right[-1], left[0], *left, left[-1])
    b.part(code, *ends, (-0.6 * x0, y0 - 0.8 * sag), (0, y0 - sag), (0.6 * x0, y0 - 0.8 * sag), swell=swell, grain=grain, shiny=shiny, joins=0)


def _band(b: Body, code: str, y: float, wide: float, high: float, *, sag: float = 0.06) -> None:
    """A ribbon painted around the crown of a hat."""
    b.stripe(code, *((x * wide, y - sag * (1 - x * x), high) for x in (-1.1, -0.7, -0.35, 0.0, 0.35, 0.7, 1.1)))


def _fluff(b: Body, code: str, x: float, y: float, r: float) -> None:
    """A ball of fur or wool."""
    points: list[Point] = []
    for k in range(26):
        a = math.tau * k / 26
        far = r * (1.06 if k % 2 else 0.95)
        points.append((x + far * math.cos(a), y + far * math.sin(a)))
    b.part(code, *points, grain=0.9, joins=0)


def _roll(b: Body, code: str, half: float, y: float, wide: float, *, sag: float = 0.07, grain: float = 0.9) -> None:
    """A roll of fur or wool along the lower edge."""
    b.limb(code, *((x * half, y - sag * (1 - x * x), wide) for x in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0)), grain=grain, joins=0)


def _star(x: float, y: float, r: float, turn: float = 90) -> list[Point]:
    """The corners of a star."""
    reach = ((math.radians(turn + 36 * k), r if k % 2 == 0 else 0.45 * r) for k in range(10))
    return [(x + far * math.cos(a), y + far * math.sin(a)) for a, far in reach]


@prop("hat, sun hat, straw hat, sunhat, summer hat, gardening hat", worn="head")
def hat(b: Body, rng: random.Random) -> None:
    code, ribbon = b.colour(STRAW), b.colour("a8403c", 1)
    _brim(b, code, 0.84, 0.17, grain=0.35)
    for k in (0.9, 0.78, 0.66):
        b.stripe(scaled(code, 0.87), *((0.84 * k * math.cos(a), -0.08 + 0.17 * k * math.sin(a), 0.012) for a in (math.tau * m / 24 for m in range(25))))
    _tube(b, code, (0.46, -0.06), (0.44, 0.12), (0.36, 0.29), (0.18, 0.36), sag=0.09, grain=0.35)
    for y in (0.12, 0.2, 0.28):
        _band(b, scaled(code, 0.87), y, 0.44, 0.012, sag=0.05)
    _band(b, ribbon, -0.02, 0.46, 0.13, sag=0.075)


@prop("fedora, felt hat, trilby, detective hat, detective's hat, panama hat", worn="head")
def fedora(b: Body, rng: random.Random) -> None:
    code, ribbon = b.colour("6e5a46"), b.colour(scaled(b.colour("6e5a46"), 0.5), 1)
    b.part(scaled(code, 0.7), (-0.72, -0.03), (-0.4, -0.12), (0, -0.15), (0.45, -0.15), (0.78, -0.2), (0.4, -0.21), (0, -0.22), (-0.45, -0.17), swell=0.3, joins=0)
    b.part(code, (-0.74, 0.0), (-0.5, 0.0), (0, -0.02), (0.5, -0.05), (0.8, -0.16), (0.76, -0.2), (0.4, -0.18), (0, -0.19), (-0.4, -0.15), (-0.7, -0.05), swell=0.35, grain=0.2, joins=0)
    b.part(code, (0.47, -0.08), (0.47, -0.08), (0.46, 0.08), (0.4, 0.28), (0.26, 0.4), (0.08, 0.36), (-0.12, 0.4), (-0.32, 0.36), (-0.43, 0.2), (-0.46, -0.05), (-0.46, -0.05), (-0.28, -0.12), (0, -0.15), (0.28, -0.14), swell=0.85, grain=0.2, joins=0)
    b.stripe(scaled(code, 0.76), (0.22, 0.44, 0.03), (0.2, 0.3, 0.04), (0.3, 0.16, 0.015))
    b.stripe(ribbon, (-0.5, 0.02, 0.14), (-0.25, -0.05, 0.14), (0, -0.075, 0.14), (0.28, -0.06, 0.14), (0.5, -0.01, 0.14))


@prop("top hat, silk hat, magician's hat, magician hat, stovepipe hat, cylinder hat", worn="head")
def top_hat(b: Body, rng: random.Random) -> None:
    code, ribbon = b.colour("2e2d34"), b.colour("2b2a30" if b.coat else "8e2f38", 1)
    with b.placed(0, 0, tilt=4):
        _brim(b, code, 0.62, 0.12, shiny=0.3)
        _tube(b, code, (0.38, -0.05), (0.36, 0.2), (0.37, 0.45), (0.43, 0.68), sag=0.08, dome=False, shiny=0.35)
        _band(b, ribbon, 0.05, 0.4, 0.16, sag=0.08)
        b.ball(scaled(code, 1.25), 0, 0.68, 0.43, 0.07, swell=0.2, shiny=0.4, joins=0)


@prop("party hat, birthday hat, party cone, birthday cone, cone hat, paper hat", worn="head")
def party_hat(b: Body, rng: random.Random) -> None:
    code, dots = b.colour("3f86b8"), b.colour("f0c94c", 1)
    with b.placed(0, 0, tilt=5):
        b.part(code, *twice((-0.36, -0.1)), *twice((0, 0.82)), *twice((0.36, -0.1)), (0.2, -0.17), (0, -0.19), (-0.2, -0.17), swell=0.8, shiny=0.2, joins=0)
        for k in range(4):
            y = 0.0 + 0.21 * k
            b.stripe(dots if k % 2 == 0 else "f2ede2", (-0.45, y - 0.06, 0.075), (0, y - 0.02, 0.075), (0.45, y + 0.12, 0.075))
        _roll(b, "e0637c", 0.35, -0.1, 0.07, sag=0.09, grain=0.7)
        _fluff(b, "e0637c", 0, 0.84, 0.12)


@prop("santa hat, christmas hat, santa claus hat, father christmas hat, santa's hat, xmas hat", worn="head")
def santa_hat(b: Body, rng: random.Random) -> None:
    code, fur = b.colour("b3282c"), b.colour(FUR, 1)
    b.part(code, (0.43, -0.1), (0.43, 0.06), (0.34, 0.28), (0.14, 0.48), (-0.16, 0.56), (-0.46, 0.44), (-0.68, 0.18), (-0.73, -0.02), (-0.63, -0.02), (-0.52, 0.12), (-0.44, 0.14), (-0.42, -0.08), (0, -0.16), swell=0.85, grain=0.25, joins=0)
    b.stripe(scaled(code, 0.78), (0.3, 0.1, 0.01), (0.08, 0.3, 0.035), (-0.3, 0.34, 0.04), (-0.55, 0.16, 0.012))
    b.stripe(scaled(code, 0.8), (-0.41, 0.12, 0.03), (-0.3, 0.24, 0.03), (-0.12, 0.3, 0.01))
    _roll(b, fur, 0.41, -0.08, 0.19)
    _fluff(b, fur, -0.69, -0.08, 0.14)


@prop("cowboy hat, western hat, stetson, cowgirl hat, sheriff hat, sheriff's hat", worn="head")
def cowboy_hat(b: Body, rng: random.Random) -> None:
    code, ribbon = b.colour("8a5c38"), b.colour("4a2f1e", 1)
    # The far side of the brim turns up behind the crown.
    b.part(scaled(code, 0.8), (-0.86, 0.12), (-0.6, 0.06), (0, 0.04), (0.6, 0.04), (0.9, 0.06), (0.6, -0.14), (0, -0.2), (-0.6, -0.12), swell=0.4, grain=0.2, joins=0)
    b.part(code, (0.44, -0.1), (0.44, -0.1), (0.42, 0.14), (0.36, 0.36), (0.22, 0.46), (0.02, 0.4), (-0.2, 0.47), (-0.36, 0.36), (-0.42, 0.14), (-0.44, -0.1), (-0.44, -0.1), (0, -0.2), swell=0.85, grain=0.2, joins=0)
    b.stripe(scaled(code, 0.74), (0.1, 0.46, 0.03), (0.12, 0.34, 0.05), (0.26, 0.2, 0.012))
    b.stripe(scaled(code, 0.82), (-0.14, 0.44, 0.02), (-0.14, 0.34, 0.035), (-0.22, 0.22, 0.01))
    _band(b, ribbon, 0.02, 0.45, 0.1, sag=0.05)
    b.part(code, (-0.9, 0.16), (-0.68, 0.03), (-0.35, -0.06), (0, -0.09), (0.4, -0.07), (0.72, 0.0), (0.94, 0.1), (0.8, -0.08), (0.45, -0.22), (0, -0.26), (-0.42, -0.2), (-0.76, -0.04), swell=0.6, grain=0.2, joins=0)


def _pointed(b: Body, code: str) -> None:
    """A tall pointed crown with a bent tip."""
    b.part(code, (0.43, -0.1), (0.43, -0.1), (0.33, 0.16), (0.22, 0.5), (0.12, 0.78), (0.0, 0.98), (-0.2, 1.06), *twice((-0.46, 0.93)), (-0.24, 0.93), (-0.16, 0.82), (-0.2, 0.56), (-0.3, 0.3), (-0.43, -0.1), (-0.43, -0.1), (0, -0.18), swell=0.85, grain=0.2, joins=0)
    b.stripe(scaled(code, 0.7), (-0.26, 0.52, 0.012), (-0.1, 0.46, 0.035), (0.12, 0.54, 0.01))
    b.stripe(scaled(code, 0.72), (-0.2, 0.76, 0.01), (-0.08, 0.72, 0.03), (0.06, 0.78, 0.008))


@prop("wizard hat, wizard's hat, sorcerer hat, magic hat", worn="head")
def wizard_hat(b: Body, rng: random.Random) -> None:
    code, stars = b.colour("3c4688"), b.colour("ecc95c", 1)
    _brim(b, code, 0.8, 0.15, grain=0.2)
    _pointed(b, code)
    for x, y, r in ((0.12, 0.22, 0.1), (-0.14, 0.36, 0.075), (0.04, 0.62, 0.08), (-0.24, 0.12, 0.05), (0.28, 0.04, 0.04), (-0.06, 0.86, 0.05)):
        b.mark(stars, *_star(x, y, r, 80 + 60 * x), smooth=False)
    _band(b, stars, -0.05, 0.44, 0.05, sag=0.08)


@prop("witch hat, witch's hat, halloween hat, witches hat", worn="head")
def witch_hat(b: Body, rng: random.Random) -> None:
    code, ribbon = b.colour("34303c"), b.colour("6e4690", 1)
    _brim(b, code, 0.86, 0.16, grain=0.2)
    _pointed(b, code)
    _band(b, ribbon, 0.0, 0.46, 0.15, sag=0.08)
    b.part(GOLD, *twice((-0.1, -0.145)), *twice((0.1, -0.145)), *twice((0.1, 0.03)), *twice((-0.1, 0.03)), swell=0.3, shiny=0.7, joins=0)
    b.mark(ribbon, (-0.055, -0.1), (0.055, -0.1), (0.055, -0.015), (-0.055, -0.015), smooth=False)


@prop("crown, royal crown, king's crown, queen's crown, golden crown, gold crown", arms="carrying", worn="head")
def crown(b: Body, rng: random.Random) -> None:
    code, gem = b.colour(GOLD), b.colour("b03a44", 1)
    tips = ((-0.44, 0.42), (-0.23, 0.46), (0.0, 0.5), (0.23, 0.46), (0.44, 0.42))
    # The inside, and the points of the far side.
    back = [p for x, y in ((-0.36, 0.3), (-0.12, 0.36), (0.12, 0.36), (0.36, 0.3)) for p in (*twice((x - 0.1, 0.14)), *twice((x, y)))]
    b.part(scaled(code, 0.62), *twice((-0.36, -0.05)), *back, *twice((0.38, 0.14)), *twice((0.36, -0.05)), swell=0.2, shiny=0.3, joins=0)
    points: list[Point] = []
    for (x, y), dip in zip(tips, (0.13, 0.09, 0.09, 0.13, 0.0), strict=True):
        points += twice((x, y))
        if dip:
            points += twice((x + 0.11, dip))
    b.part(code, *twice((-0.38, -0.1)), *points, *twice((0.38, -0.1)), (0.2, -0.17), (0, -0.19), (-0.2, -0.17), swell=0.6, shiny=0.7, joins=0)
    for y in (-0.095, 0.06):
        _band(b, scaled(code, 0.7), y, 0.42, 0.022, sag=0.085)
    for x, jewel in ((-0.25, "3f6a9c"), (0, gem), (0.25, "3f8060")):
        b.ball(jewel, x, -0.1 + 0.8 * x * x, 0.055, shiny=0.8, joins=0)
    for x, y in tips:
        b.ball(scaled(code, 1.12), x, y + 0.02, 0.05, shiny=0.7, joins=0)


@prop("tiara, diadem, princess crown, princess's crown, silver tiara", arms="carrying", worn="head")
def tiara(b: Body, rng: random.Random) -> None:
    code, gem = b.colour("c4c6cc"), b.colour("7fb4d8", 1)
    points = [p for x, y in ((-0.38, 0.0), (-0.26, 0.14), (-0.13, 0.23), (0.0, 0.36), (0.13, 0.23), (0.26, 0.14), (0.38, 0.0)) for p in (*twice((x, y)), *twice((x + 0.065, 0.05 - 0.4 * x * x)))][:-2]
    b.part(code, *twice((-0.4, -0.14)), *points, *twice((0.4, -0.14)), (0.2, -0.09), (0, -0.07), (-0.2, -0.09), swell=0.5, shiny=0.8, joins=0)
    b.stripe(scaled(code, 0.7), (-0.4, -0.09, 0.016), (0, 0.0, 0.016), (0.4, -0.09, 0.016))
    for x, y, r in ((0, 0.1, 0.06), (-0.17, 0.05, 0.035), (0.17, 0.05, 0.035), (0, 0.37, 0.035)):
        b.ball(gem, x, y, r, shiny=0.9, joins=0)


@prop("chef hat, chef's hat, toque, cook's hat, baker's hat, cooking hat", worn="head")
def chef_hat(b: Body, rng: random.Random) -> None:
    code = b.colour("efeee9")
    b.part(code, (0.36, 0.14), (0.4, 0.3), (0.56, 0.42), (0.54, 0.64), (0.36, 0.72), (0.2, 0.68), (0.04, 0.8), (-0.18, 0.7), (-0.36, 0.72), (-0.55, 0.6), (-0.54, 0.4), (-0.4, 0.28), (-0.36, 0.14), swell=0.85, grain=0.15, joins=0)
    for x0, x1 in ((-0.26, -0.34), (-0.13, -0.17), (0.0, 0.02), (0.13, 0.18), (0.26, 0.36)):
        b.stripe(scaled(code, 0.84), (x0, 0.14, 0.03), (0.5 * (x0 + x1), 0.36, 0.026), (x1, 0.58, 0.008))
    _tube(b, scaled(code, 0.97), (0.39, -0.1), (0.38, 0.06), (0.38, 0.22), sag=0.07, dome=False)


@prop("baseball cap, cap, peaked cap, trucker cap, flat cap", worn="head")
def cap(b: Body, rng: random.Random) -> None:
    code, peak = b.colour("36568c"), b.colour(scaled(b.colour("36568c"), 0.8), 1)
    b.part(scaled(peak, 0.6), (0.2, -0.12), (0.5, -0.1), (0.86, -0.22), (0.9, -0.28), (0.6, -0.24), (0.2, -0.24), swell=0.3, joins=0)
    b.part(code, (0.47, -0.15), (0.47, -0.15), (0.43, 0.08), (0.28, 0.26), (0.02, 0.33), (-0.26, 0.25), (-0.42, 0.06), (-0.46, -0.18), (-0.46, -0.18), (0, -0.24), swell=0.9, grain=0.15, joins=0)
    for points in (((0.03, 0.36, 0.014), (0.12, 0.1, 0.014), (0.12, -0.26, 0.014)), ((0.02, 0.34, 0.014), (-0.2, 0.12, 0.014), (-0.24, -0.24, 0.014))):
        b.stripe(scaled(code, 0.78), *points)
    b.ball(code, 0.02, 0.33, 0.05, 0.035, joins=0)
    b.part(peak, (0.1, -0.2), (0.3, -0.1), (0.52, -0.07), (0.78, -0.13), (0.92, -0.25), (0.9, -0.28), (0.66, -0.24), (0.36, -0.24), (0.16, -0.26), swell=0.5, grain=0.15, joins=0)


@prop("beanie, woolly hat, woolen hat, woollen hat, knitted hat, bobble hat, winter hat, knit hat, wool hat, pom pom hat", worn="head")
def beanie(b: Body, rng: random.Random) -> None:
    code, trim = b.colour("b04a3c"), b.colour("e8e0d0", 1)
    _fluff(b, trim, 0, 0.42, 0.15)
    _tube(b, code, (0.45, -0.1), (0.43, 0.1), (0.32, 0.29), (0.12, 0.37), sag=0.1, grain=0.5)
    for x in (-0.36, -0.24, -0.12, 0.0, 0.12, 0.24, 0.36):
        b.stripe(scaled(code, 0.84), (1.1 * x, -0.2, 0.02), (1.02 * x, 0.08, 0.02), (0.55 * x, 0.34, 0.008))
    b.limb(code, *((x * 0.42, -0.12 - 0.08 * (1 - x * x), 0.2) for x in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0)), grain=0.5, blunt=True, joins=0)
    for k in range(11):
        x = -0.4 + 0.08 * k
        y = -0.12 - 0.08 * (1 - (x / 0.42) ** 2)
        b.stripe(scaled(code, 0.8), (x, y + 0.1, 0.018), (x, y - 0.1, 0.018))


@prop("beret, french beret, artist's beret, painter's hat", worn="head")
def beret(b: Body, rng: random.Random) -> None:
    code = b.colour("8c2f3a")
    with b.placed(0, 0, tilt=7):
        b.limb(scaled(code, 0.7), (-0.36, -0.1, 0.1), (0, -0.16, 0.1), (0.36, -0.1, 0.1), joins=0)
        b.part(code, (0.5, -0.07), (0.52, 0.06), (0.32, 0.2), (0, 0.26), (-0.36, 0.22), (-0.62, 0.06), (-0.66, -0.1), (-0.46, -0.12), (0, -0.12), swell=0.7, grain=0.4, joins=0)
        b.limb(code, (-0.04, 0.25, 0.05), (-0.02, 0.33, 0.035), joins=0)


@prop("hard hat, safety helmet, construction helmet, builder's helmet, construction hat, builder's hat", worn="head")
def hard_hat(b: Body, rng: random.Random) -> None:
    code = b.colour("e2b02c")
    b.part(code, (0.47, -0.14), (0.47, -0.14), (0.45, 0.1), (0.28, 0.31), (0, 0.38), (-0.28, 0.31), (-0.45, 0.1), (-0.48, -0.14), (-0.48, -0.14), (0, -0.2), swell=0.9, shiny=0.45, joins=0)
    for x in (-0.2, 0.2):
        b.stripe(scaled(code, 0.8), (1.3 * x, -0.14, 0.025), (x, 0.12, 0.025), (0.5 * x, 0.3, 0.015))
    b.limb(scaled(code, 1.06), (-0.02, -0.14, 0.12), (0, 0.16, 0.12), (0, 0.36, 0.1), shiny=0.45, joins=0)
    b.part(scaled(code, 0.94), (-0.56, -0.13), (-0.3, -0.14), (0.1, -0.16), (0.5, -0.11), (0.76, -0.17), (0.7, -0.22), (0.4, -0.24), (0, -0.25), (-0.4, -0.22), (-0.56, -0.18), swell=0.6, shiny=0.45, joins=0)


def _strap(b: Body, code: str) -> None:
    """What holds a helmet, from its edge down to under the chin."""
    wire(b, code, 0.055, (-0.24, -0.2), (-0.12, -0.48), (0.02, -0.76), (0.14, -0.92))
    wire(b, code, 0.055, (0.22, -0.2), (0.1, -0.46), (0.02, -0.76))


@prop("bicycle helmet, bike helmet, cycling helmet, cyclist's helmet", worn="head")
def bicycle_helmet(b: Body, rng: random.Random) -> None:
    code = b.colour("c2402f")
    _strap(b, "33343a")
    b.part(code, (0.6, -0.14), (0.6, -0.14), (0.54, 0.08), (0.34, 0.28), (0.02, 0.36), (-0.32, 0.3), (-0.56, 0.1), *twice((-0.62, -0.14)), (-0.3, -0.24), (0, -0.22), (0.3, -0.22), swell=0.85, shiny=0.5, joins=0)
    for points in (((0.5, 0.02), (0.34, 0.2), (0.14, 0.27), (0.2, 0.17)), ((-0.5, 0.06), (-0.34, 0.23), (-0.12, 0.28), (-0.2, 0.18)), ((0.44, -0.1), (0.26, 0.06), (0.06, 0.12), (0.1, 0.0)), ((-0.48, -0.12), (-0.3, 0.06), (-0.08, 0.13), (-0.12, 0.0))):
        b.mark("2c2c32", *points)
    b.stripe(b.colour("f0ece2", 1), (-0.64, -0.15, 0.06), (-0.3, -0.23, 0.06), (0, -0.21, 0.06), (0.3, -0.21, 0.06), (0.62, -0.15, 0.06))


@prop("helmet, motorcycle helmet, motorbike helmet, skate helmet, crash helmet, riding helmet, pilot helmet", worn="head")
def helmet(b: Body, rng: random.Random) -> None:
    code = b.colour("40597c")
    _strap(b, "33343a")
    b.part(code, (0.5, -0.2), (0.5, -0.2), (0.5, 0.04), (0.34, 0.26), (0.02, 0.34), (-0.32, 0.26), (-0.5, 0.04), (-0.54, -0.24), (-0.5, -0.36), (-0.34, -0.4), (-0.26, -0.3), (-0.1, -0.24), (0.2, -0.22), swell=0.95, shiny=0.6, joins=0)
    b.stripe(b.colour("eee6d6", 1), (-0.56, -0.06, 0.09), (-0.2, 0.08, 0.1), (0.2, 0.08, 0.1), (0.56, -0.04, 0.09))
    b.limb(scaled(code, 0.7), (0.28, -0.19, 0.08), (0.5, -0.18, 0.08), (0.66, -0.22, 0.05), shiny=0.5, joins=0)


@prop("pirate hat, pirate's hat, pirate captain hat, tricorn, tricorn hat", worn="head")
def pirate_hat(b: Body, rng: random.Random) -> None:
    code, trim = b.colour("2f2c32"), b.colour(GOLD, 1)
    _tube(b, scaled(code, 0.8), (0.42, -0.1), (0.36, 0.2), (0.2, 0.32), sag=0.06)
    outline = ((-0.84, 0.02), (-0.84, 0.02), (-0.55, 0.2), (-0.28, 0.44), (0.0, 0.54), (0.28, 0.44), (0.55, 0.2), (0.84, 0.02), (0.84, 0.02), (0.5, -0.14), (0, -0.22), (-0.5, -0.14))
    b.part(trim, *outline, swell=0.4, shiny=0.3, joins=0)
    b.part(code, *[(0.94 * x, 0.16 + 0.9 * (y - 0.16)) for x, y in outline], swell=0.45, grain=0.2, joins=0)
    # A skull on two bones.
    bone = "eee9dc"
    for side in (-1, 1):
        b.stripe(bone, (-0.22 * side, 0.3, 0.05), (0.22 * side, 0.0, 0.05))
        for y in (0.3, 0.0):
            b.spot(bone, 0.22 * side, y + 0.02, 0.04)
            b.spot(bone, 0.24 * side, y - 0.03, 0.04)
    b.spot(bone, 0, 0.19, 0.13, 0.12)
    b.mark(bone, (-0.07, 0.1), (0.07, 0.1), (0.06, 0.03), (-0.06, 0.03))
    for x in (-0.05, 0.05):
        b.spot("26242a", x, 0.17, 0.036, 0.042)
    b.mark("26242a", (0, 0.125), (0.018, 0.095), (-0.018, 0.095), smooth=False)


@prop("sombrero, mexican hat, mariachi hat", worn="head")
def sombrero(b: Body, rng: random.Random) -> None:
    code, trim = b.colour("c99a4e"), b.colour("a8353a", 1)
    b.part(scaled(code, 0.7), (-1.15, 0.06), (-0.6, -0.16), (0, -0.27), (0.6, -0.16), (1.15, 0.06), (0.6, 0.02), (0, 0), (-0.6, 0.02), swell=0.2, joins=0)
    b.part(code, (-1.16, 0.1), (-0.8, 0.12), (0, 0.1), (0.8, 0.12), (1.16, 0.1), (0.8, -0.06), (0.4, -0.18), (0, -0.22), (-0.4, -0.18), (-0.8, -0.06), swell=0.35, grain=0.35, joins=0)
    b.stripe(trim, (-1.13, 0.07, 0.05), (-0.76, -0.05, 0.06), (-0.38, -0.155, 0.06), (0, -0.19, 0.06), (0.38, -0.155, 0.06), (0.76, -0.05, 0.06), (1.13, 0.07, 0.05))
    for k in range(15):
        x = -0.84 + 0.12 * k
        y = -0.1 + 0.2 * x * x
        b.mark("ece2c8" if k % 2 else "3f7f6c", (x - 0.04, y - 0.03), (x, y + 0.035), (x + 0.04, y - 0.03), smooth=False)
    _tube(b, code, (0.42, 0.0), (0.36, 0.22), (0.25, 0.48), (0.1, 0.6), sag=0.08, grain=0.35)
    _band(b, trim, 0.09, 0.42, 0.14, sag=0.07)
    _band(b, "ece2c8", 0.09, 0.42, 0.03, sag=0.07)
    _band(b, "3f7f6c", 0.34, 0.36, 0.06, sag=0.05)


@prop("bowler hat, derby hat", worn="head")
def bowler(b: Body, rng: random.Random) -> None:
    code = b.colour("33302f")
    _brim(b, code, 0.62, 0.1, grain=0.15)
    _tube(b, code, (0.42, -0.05), (0.43, 0.12), (0.36, 0.29), (0.17, 0.39), sag=0.08, grain=0.15)
    _band(b, b.colour("5c4a44", 1), 0.03, 0.45, 0.11, sag=0.075)
    b.limb(scaled(code, 1.15), *((0.62 * math.cos(a), -0.075 + 0.1 * math.sin(a), 0.035) for a in (math.pi * (1 + k / 10) for k in range(11))), joins=0)


@prop("graduation cap, graduate cap, mortarboard, mortar board, graduation hat, graduate's hat, doctoral hat", worn="head")
def graduation_cap(b: Body, rng: random.Random) -> None:
    code, tassel = b.colour("2f3140"), b.colour("d6a83c", 1)
    _tube(b, scaled(code, 0.9), (0.4, -0.12), (0.4, 0.05), (0.38, 0.16), sag=0.08, dome=False)
    b.face(scaled(code, 0.65), (-0.7, 0.15), (0.1, 0.0), (0.74, 0.14), (0.1, 0.06), faces=(0, -0.6))
    b.face(code, (-0.7, 0.19), (0.1, 0.03), (0.74, 0.17), (-0.06, 0.34), faces=(0, 0.75))
    wire(b, tassel, 0.03, (0.02, 0.19), (0.25, 0.15), (0.48, 0.11), (0.52, 0.0), (0.52, -0.14))
    b.ball(tassel, 0.02, 0.195, 0.045, 0.03, joins=0)
    b.limb(tassel, (0.52, -0.12, 0.06), (0.52, -0.2, 0.09), (0.525, -0.36, 0.12), blunt=True, grain=0.8, joins=0)
    b.limb(scaled(tassel, 0.75), (0.49, -0.15, 0.035), (0.55, -0.15, 0.035), joins=0)


@prop("earmuffs, earmuff, ear muffs, ear warmers, fluffy earmuffs", worn="head")
def earmuffs(b: Body, rng: random.Random) -> None:
    code = b.colour("d68aa0")
    b.limb(b.colour("5a5560", 1), (-0.1, -0.42, 0.07), (-0.1, -0.2, 0.08), (-0.07, 0.02, 0.1), shiny=0.4, joins=0)
    _fluff(b, code, -0.1, -0.45, 0.23)
    b.spot(scaled(code, 1.12), -0.12, -0.41, 0.11)


@prop("sailor hat, sailor cap, sailor's hat, captain hat, captain's hat, captain's cap, captain cap", worn="head")
def sailor_hat(b: Body, rng: random.Random) -> None:
    code, ribbon = b.colour("eeece4"), b.colour("34466e", 1)
    b.part(code, (0.4, 0.04), (0.52, 0.16), (0.4, 0.28), (0, 0.34), (-0.4, 0.28), (-0.54, 0.16), (-0.4, 0.04), swell=0.7, grain=0.15, joins=0)
    _tube(b, ribbon, (0.42, -0.12), (0.42, 0.0), (0.42, 0.1), sag=0.08, dome=False)
    b.part(scaled(ribbon, 0.6), (0.12, -0.18), (0.34, -0.11), (0.5, -0.12), (0.64, -0.23), (0.4, -0.26), (0.2, -0.24), swell=0.5, shiny=0.6, joins=0)
    b.ball(GOLD, 0.12, -0.04, 0.07, 0.08, shiny=0.7, joins=0)


@prop("fez, fez hat, tarboosh", worn="head")
def fez(b: Body, rng: random.Random) -> None:
    code, tassel = b.colour("9c2b34"), b.colour("2c2a30", 1)
    _tube(b, code, (0.4, -0.12), (0.35, 0.15), (0.3, 0.4), sag=0.08, dome=False, grain=0.2)
    b.ball(scaled(code, 1.08), 0, 0.4, 0.3, 0.06, swell=0.2, grain=0.2, joins=0)
    wire(b, tassel, 0.03, (0, 0.42), (-0.2, 0.4), (-0.33, 0.32), (-0.37, 0.14))
    b.limb(tassel, (-0.37, 0.16, 0.06), (-0.38, 0.06, 0.08), (-0.39, -0.08, 0.11), blunt=True, grain=0.8, joins=0)
