"""How coaches, lorries and trains are built, seen a little from the front; and buses."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, LAMP, NIGHT, Solid, Spot
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

Span = tuple[float, float]


def coach(
    v: Solid, code: str, x: Span, y: Span, w: float, *, panes: Sequence[Span] = (), sill: Span = (0.0, 0.0),
    screen: Span = (0.0, 0.0), stripe: tuple[str, float, float] = ("", 0.0, 0.0), roof: str = "", bend: float = 0.25,
    soft: float = 0.16, lit: bool = True,
) -> None:  # fmt: skip
    """A body like a box with rounded edges.

    Args:
        x, y, w: where it reaches forward and up, and half of its width.
        panes: windows in its side, forward. sill: their lower and upper edge. screen: those of the windscreen.
        stripe: a colour around it, and from where to where up.
        bend: how far the front is rounded off. soft: how far the edge of the roof is.
        lit: whether windows are lit at night.
    """
    (x0, x1), (y0, y1) = x, y
    roof = roof or code
    plan = [(x1 - bend, -w), (x1, -0.62 * w), (x1, 0.62 * w), (x1 - bend, w)]
    v.face(
        roof,
        (x0, y1, -w + soft),
        *((px - 0.6 * soft, y1, pz * (1 - soft / w)) for px, pz in plan),
        (x0, y1, w - soft),
    )
    v.face(
        roof,
        (x0, y1, w - soft),
        (x1 - bend - 0.6 * soft, y1, w - soft),
        (x1 - bend, y1 - soft, w),
        (x0, y1 - soft, w),
    )
    for (ax, az), (bx, bz) in pairwise(plan):
        if v.normal([(ax, y0, az), (ax, y1, az), (bx, y1, bz), (bx, y0, bz)])[2] <= 0:
            continue

        def band(
            low: float, high: float, at: tuple[float, float, float, float] = (ax, az, bx, bz)
        ) -> list[Spot]:
            px, pz, qx, qz = at
            return [(px, low, pz), (px, high, pz), (qx, high, qz), (qx, low, qz)]

        k = 1 - soft / w
        v.face(
            roof,
            (ax, y1 - soft, az),
            (ax - 0.6 * soft, y1, az * k),
            (bx - 0.6 * soft, y1, bz * k),
            (bx, y1 - soft, bz),
        )
        v.face(code, *band(y0, y1 - soft))
        if stripe[0]:
            v.mark(stripe[0], *band(stripe[1], stripe[2]))
        if screen[1]:
            v.mark(GLASS, *band(*screen))
            v.mark(scaled(GLEAM, 0.85), *band(screen[0] + 0.5 * (screen[1] - screen[0]), screen[1]))
    v.face(code, (x0, y0, w), (x1 - bend, y0, w), (x1 - bend, y1 - soft, w), (x0, y1 - soft, w))
    if stripe[0]:
        v.mark(
            stripe[0],
            (x0, stripe[1], w),
            (x1, stripe[1], w),
            (x1, stripe[2], w),
            (x0, stripe[2], w),
        )
    low, high = sill
    for a, c in panes:
        v.mark(
            "1c1e20",
            (a - 0.04, low - 0.04, w),
            (c + 0.04, low - 0.04, w),
            (c + 0.04, high + 0.04, w),
            (a - 0.04, high + 0.04, w),
        )
        v.mark(GLASS, (a, low, w), (c, low, w), (c, high, w), (a, high, w))
        half = low + 0.5 * (high - low)
        v.mark(GLEAM, (a, half, w), (c, half, w), (c, high, w), (a, high, w))
        if lit:
            v.glow(((a + c) / 2, half, w), 0.75, NIGHT)


def wheels(
    v: Solid, at: Sequence[float], z: float, r: float, *, floor: float, rim: str = "8f9396"
) -> None:
    """Wheels on the near side, with their arches where they are above the floor."""
    for x in at:
        arch = [(px, max(py, floor), pz) for px, py, pz in v.ring(x, r, z, r * 1.2)]
        v.face("141416", *arch)
    for x in sorted(at):
        v.wheel(x, z, r, rim=rim, spokes=0, hub=0.58, wide=0.0)


def below(v: Solid, x: Span, y: float, w: float, at: Sequence[float], r: float) -> None:
    """What is seen under a vehicle: its dark underside and the far wheels."""
    with v.b.far(0.5):
        for each in at:
            v.wheel(each, -w + 0.4, r, simple=True, rim="1c1c1e")
    v.face(
        "161618",
        (x[0], y + 0.2, w - 0.1),
        (x[1], y + 0.2, w - 0.1),
        (x[1], y - 0.06, w - 0.3),
        (x[0], y - 0.06, w - 0.3),
    )
    for each in at:
        v.tread(each, w - 0.05, r, wide=0.4)


def headlamps(
    v: Solid,
    x: float,
    y: float,
    z: float,
    r: float = 0.13,
    *,
    round_: bool = False,
    frame: str = "3c4044",
) -> None:
    """Two lamps on the front."""
    for side in (-1, 1):
        for code, k in ((frame, 1.25), (LAMP, 1.0)):
            if round_:
                spots = [(x, py, side * z + px) for px, py, _ in v.ring(0, y, 0, r * k)]
            else:
                spots = [
                    (x, y + dy * r * k, side * z + dz * r * 1.6 * k)
                    for dz, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
                ]
            v.face(code, *spots)
        v.glow((x, y, side * z), 0.6)


def panes_of(first: float, last: float, count: int, gap: float = 0.12) -> list[Span]:
    """So many windows in a row."""
    step = (last - first + gap) / count
    return [(first + step * k, first + step * (k + 1) - gap) for k in range(count)]


@figure("bus, coach, city bus, motor coach, omnibus", tall=1.7, home="street")
def bus(b: Body, rng: random.Random) -> None:
    omnibus(b, b.colour(rng.choice(("b8342a", "b8342a", "2f5f86", "c9962a"))))


@figure("school bus, yellow school bus", tall=1.6, home="street")
def school_bus(b: Body, rng: random.Random) -> None:
    omnibus(b, b.colour("d89c26"), stripe="2a2a2c")


@figure(
    "double-decker, double-decker bus, double decker bus, double decker, london bus",
    tall=2.15,
    home="street",
)
def double_decker(b: Body, rng: random.Random) -> None:
    omnibus(b, b.colour("b02c26"), decks=2)


def omnibus(b: Body, code: str, *, stripe: str = "", decks: int = 1) -> None:
    """A bus of one or two decks."""
    top = 3.1 if decks == 1 else 4.5
    v = Solid(b, 3.15 if decks == 1 else 4.4, yaw=30, away=34, stand=(3.1, 0, 1.25))
    at, w = (2.7, -2.6), 1.25
    below(v, (-5.2, 4.7), 0.35, w, at, 0.5)
    base = b.colour(stripe or scaled(code, 0.72), 1)
    coach(
        v, code, (-5.3, 5.0), (0.35, top), w, panes=panes_of(-4.95, 3.3, 6), sill=(1.6, 2.65), screen=(1.3, 2.72),
        stripe=(base, 0.35, 0.75), bend=0.45,
    )  # fmt: skip
    v.mark("1c1e20", (3.5, 0.42, w), (4.45, 0.42, w), (4.45, 2.66, w), (3.5, 2.66, w))
    for x0, x1 in ((3.56, 3.96), (4.02, 4.42)):
        v.mark(GLASS, (x0, 0.6, w), (x1, 0.6, w), (x1, 2.6, w), (x0, 2.6, w))
        v.mark(GLEAM, (x0, 1.9, w), (x1, 1.9, w), (x1, 2.6, w), (x0, 2.6, w))
    if stripe:
        for y in (1.05, 1.35):
            v.mark(stripe, (-5.3, y, w), (3.4, y, w), (3.4, y + 0.08, w), (-5.3, y + 0.08, w))
    if decks == 2:
        for a, c in panes_of(-4.95, 4.4, 7):
            v.mark(
                "1c1e20",
                (a - 0.04, 3.2, w),
                (c + 0.04, 3.2, w),
                (c + 0.04, 4.1, w),
                (a - 0.04, 4.1, w),
            )
            v.mark(GLASS, (a, 3.24, w), (c, 3.24, w), (c, 4.06, w), (a, 4.06, w))
            v.mark(GLEAM, (a, 3.65, w), (c, 3.65, w), (c, 4.06, w), (a, 4.06, w))
            v.glow(((a + c) / 2, 3.65, w), 0.7)
        v.face(
            GLASS, (5.01, 3.24, -0.72), (5.01, 3.24, 0.74), (5.01, 4.06, 0.74), (5.01, 4.06, -0.72)
        )
        v.mark(
            scaled(GLEAM, 0.85),
            (5.01, 3.65, -0.72),
            (5.01, 3.65, 0.74),
            (5.01, 4.06, 0.74),
            (5.01, 4.06, -0.72),
        )
        v.face(GLASS, (4.98, 3.24, 0.8), (4.59, 3.24, w), (4.59, 4.06, w), (4.98, 4.06, 0.8))
        v.mark(
            scaled(GLEAM, 0.85),
            (4.98, 3.65, 0.8),
            (4.59, 3.65, w),
            (4.59, 4.06, w),
            (4.98, 4.06, 0.8),
        )
    wheels(v, at, 1.26, 0.5, floor=0.35)
    v.face("202224", (5.01, 2.78, -0.6), (5.01, 2.78, 0.6), (5.01, 2.95, 0.6), (5.01, 2.95, -0.6))
    v.face("e0b050", (5.02, 2.81, -0.4), (5.02, 2.81, 0.4), (5.02, 2.92, 0.4), (5.02, 2.92, -0.4))
    headlamps(v, 5.01, 0.85, 0.55)
    v.face("e8e6de", (5.01, 0.5, -0.26), (5.01, 0.5, 0.26), (5.01, 0.62, 0.26), (5.01, 0.62, -0.26))
    v.line("232527", 0.07, (4.6, 2.6, w), (5.0, 2.55, 1.4), (5.0, 2.1, 1.42))
