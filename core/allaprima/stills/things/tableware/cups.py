"""Mugs and cups."""

from __future__ import annotations

import random
from collections.abc import Sequence

from allaprima.stills.matter import ceramic, silver
from allaprima.stills.mesh import Point, Spot
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.cutlery import spoon_of
from allaprima.stills.things.tableware.filling import drink
from allaprima.stills.things.tableware.turning import inner, lathe, radius_at, walled

MUG = ((3.45, 0.1), (3.85, 0.35), (4.05, 1.0), (4.1, 2.5), (4.1, 7.5), (4.1, 9.3))


@thing(
    "mug, coffee mug, tea mug, mug of coffee@coffee, mug of tea@tea, hot chocolate@cocoa, mug of hot chocolate@cocoa, cup of hot chocolate@cocoa,"
    "cocoa@cocoa, hot cocoa@cocoa, cup of cocoa@cocoa, mug of cocoa@cocoa, mug of cappuccino@cappuccino, mug of milk@milk",
    seen=28, holds=(1.0, 3.2),
)  # fmt: skip
def mug(s: Solid, rng: random.Random) -> None:
    glaze = s.own(ceramic())
    inside = inner(MUG, 0.34)
    with s.at(turn=-24):
        lathe(s, walled([(0, 0.3), (2.9, 0.3), (3.05, 0), (3.35, 0)], MUG, 0.34), glaze, around=64)
        s.tube(
            [(3.8, 7.7, 0), (5.3, 7.95, 0), (6.7, 7.1, 0), (6.95, 5.2, 0), (6.1, 3.2, 0), (3.8, 2.0, 0)],
            [0.55, 0.5, 0.48, 0.48, 0.5, 0.58],
            glaze,
            smooth=6,
            flat=1.35,
            sides=18,
        )
    drink(s, radius_at(inside, 8.0), 8.0, rng)


def _cup(
    s: Solid, body: Sequence[Point], saucer: float, handle: Sequence[Spot], thick: float, rng: random.Random, *, spoon: bool = True
) -> None:
    """A cup on its saucer."""
    glaze = s.own(ceramic())
    foot = body[0][0]
    f = saucer / 7.6
    line = [(4.2 * f, 0.3), (5.3 * f, 0.75), (6.6 * f, 1.45), (7.6 * f, 1.85)]
    lathe(s, walled([(0, 0.3), (3.4 * f, 0.3), (3.6 * f, 0), (4.0 * f, 0)], line, 0.3, 4), glaze, around=64)
    with s.at(y=0.62, turn=-28):
        lathe(s, walled([(0, 0.25), (foot * 0.75, 0.25), (foot * 0.8, 0), (foot * 0.97, 0)], body, 0.26, 4), glaze, around=64)
        s.tube(handle, [thick * 1.2, *[thick] * (len(handle) - 2), thick * 1.25], glaze, smooth=6, flat=1.35, sides=16)
        level = body[-1][1] - 0.75 * f
        drink(s, radius_at(inner(body, 0.26), level), level, rng)
    if spoon:
        with s.at(0.9 * f, 1.62, 5.3 * f, turn=80 + rng.uniform(-3, 3), scale=0.6 * f):
            spoon_of(s, silver(0.1))


@thing(
    "cup and saucer, cup, coffee cup, cup of coffee@coffee, coffee@coffee, black coffee@coffee, americano@coffee,"
    "cappuccino@cappuccino, cup of cappuccino@cappuccino, latte@cappuccino, cafe latte@cappuccino, latte art@cappuccino, flat white@cappuccino",
    seen=30, holds=(1.3, 3.4),
)  # fmt: skip
def cup_and_saucer(s: Solid, rng: random.Random) -> None:
    body = [(2.6, 0.15), (3.7, 0.8), (4.55, 2.2), (4.95, 4.2), (5.1, 6.2)]
    _cup(s, body, 8.0, [(4.6, 5.2, 0), (6.0, 5.6, 0), (7.1, 4.9, 0), (6.9, 3.3, 0), (5.6, 2.3, 0), (4.2, 1.9, 0)], 0.4, rng)


@thing("espresso cup, demitasse, espresso@espresso, cup of espresso@espresso", seen=30)
def espresso_cup(s: Solid, rng: random.Random) -> None:
    body = [(1.9, 0.1), (2.45, 0.6), (2.8, 1.8), (3.0, 3.6), (3.1, 5.2)]
    _cup(s, body, 6.0, [(2.8, 4.2, 0), (3.9, 4.5, 0), (4.7, 3.8, 0), (4.5, 2.6, 0), (3.6, 1.9, 0), (2.6, 1.6, 0)], 0.32, rng)


@thing(
    "teacup, tea cup, cup of tea@tea, tea@tea, black tea@tea, cup of green tea@green tea, green tea@green tea, herbal tea@green tea",
    seen=30,
)
def teacup(s: Solid, rng: random.Random) -> None:
    body = [(2.1, 0.2), (3.1, 0.9), (3.9, 2.2), (4.35, 3.8), (4.75, 5.3), (5.15, 6.0)]
    _cup(s, body, 7.6, [(4.3, 5.0, 0), (5.5, 5.7, 0), (6.5, 5.2, 0), (6.3, 3.9, 0), (5.4, 3.0, 0), (3.9, 2.5, 0)], 0.3, rng)
