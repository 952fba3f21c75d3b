"""What drawn furniture shares: tops, cabinets with drawers and doors, knobs, leaves, pots and chairs, in metres."""

from __future__ import annotations

import math

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.sights.masonry import block, plank, wall
from allaprima.scenes.sketch import scaled

# fmt: off


def top(
    b: Body, code: str, x0: float, x1: float, y: float, *, thick: float = 0.035, rise: float = 0.08,
    inset: float = 0.04, grain: float = 0.25,
) -> None:
    """A board seen from a little above: its upper side, and its front edge that ends at y."""
    wall(b, scaled(code, 1.08), (x0, y), (x1, y), (x1 - inset, y + rise), (x0 + inset, y + rise), faces=(0, 0.7), grain=grain)
    block(b, code, x0, y - thick, x1, y, grain=grain)


def bar(b: Body, code: str, p: Point, q: Point, wide: float, *, grain: float = 0.2, shiny: float = 0.0) -> None:
    """A thin, round rod."""
    b.limb(code, (*p, wide), (*q, wide), blunt=True, grain=grain, joins=0, shiny=shiny)


def legs(b: Body, code: str, xs: tuple[float, ...], high: float, wide: float = 0.05, foot: float | None = None, low: float = 0.0) -> None:
    """Straight legs."""
    for x in xs:
        b.limb(code, (x, low, wide if foot is None else foot), (x, high, wide), blunt=True, grain=0.2, joins=0)


def panel(b: Body, code: str, x0: float, y0: float, x1: float, y1: float, *, gap: float = 0.008, sunk: float = 0.0) -> None:
    """A door or a drawer painted on the last part; `sunk`: how wide its raised frame is, 0 without one."""
    b.mark(scaled(code, 0.55), (x0, y0), (x1, y0), (x1, y1), (x0, y1), smooth=False)
    g = gap
    b.mark(scaled(code, 1.16), (x0 + g, y0 + g), (x1 - g, y0 + g), (x1 - g, y1 - g), (x0 + g, y1 - g), smooth=False)
    g = gap * 1.9
    b.mark(scaled(code, 1.03), (x0 + gap, y0 + gap), (x1 - g, y0 + gap), (x1 - g, y1 - g), (x0 + gap, y1 - g), smooth=False)
    if sunk:
        s = sunk
        b.mark(scaled(code, 0.72), (x0 + s, y0 + s), (x1 - s, y0 + s), (x1 - s, y1 - s), (x0 + s, y1 - s), smooth=False)
        b.mark(scaled(code, 0.95), (x0 + s + gap, y0 + s), (x1 - s, y0 + s), (x1 - s, y1 - s - gap), (x0 + s + gap, y1 - s - gap), smooth=False)


def cushion(b: Body, code: str, x: float, y: float, wide: float, high: float, *, tilt: float = 0.0, grain: float = 0.2) -> None:
    """A pillow with four corners, about its middle."""
    w, h = wide / 2, high / 2
    with b.placed(x, y, tilt=tilt):
        b.part(code, (-w, -h), (-w, -h), (0, -h * 0.9), (w, -h), (w, -h), (w * 0.94, 0), (w * 0.97, h), (w * 0.97, h), (0, h * 0.94), (-w * 0.97, h), (-w * 0.97, h), (-w * 0.94, 0), swell=0.7, grain=grain, joins=0)


def pot(b: Body, code: str, wide: float, high: float, *, foot: float = 0.72, x: float = 0.0, y: float = 0.0) -> None:
    """A flower pot with a rim and earth."""
    w = wide / 2
    b.ball(scaled(code, 0.7), x, y + high, w, w * 0.16, swell=0.1, joins=0)
    b.spot("3a2e26", x, y + high, w * 0.86, w * 0.12)
    b.part(code, (x - w, y + high), (x - w, y + high), (x - w * (0.5 + foot / 2) - 0.01, y + high * 0.45), (x - w * foot, y + 0.02), (x - w * foot * 0.9, y), (x, y - w * 0.05), (x + w * foot * 0.9, y), (x + w * foot, y + 0.02), (x + w * (0.5 + foot / 2) + 0.01, y + high * 0.45), (x + w, y + high), (x + w, y + high), (x, y + high - w * 0.16), grain=0.15, joins=0)
    b.stripe(scaled(code, 0.86), (x - w, y + high * 0.84, 0.008), (x, y + high * 0.84 - w * 0.14, 0.008), (x + w, y + high * 0.84, 0.008))


def leaf(
    b: Body, code: str, x: float, y: float, long: float, wide: float, turn: float, *, notches: int = 0, heart: float = 0.0,
) -> None:
    """A broad leaf that grows from a point in a direction, in degrees; with slits in its edge, or lobes at its base."""
    a = math.radians(turn)
    ux, uy = math.cos(a), math.sin(a)

    def at(t: float, s: float) -> Point:
        return x + long * t * ux - wide * s * uy, y + long * t * uy + wide * s * ux

    sides: list[list[Point]] = []
    for side in (1, -1):
        edge: list[Point] = []
        if heart:
            edge += [at(-0.13 * heart, 0.2 * side)] * 2
        for k in range(1, 12):
            t = k / 12
            w = 0.5 * math.sin(math.pi * t ** (0.62 if heart else 0.85)) ** 0.8
            if notches and k in (4, 6, 8, 10)[:notches]:
                edge += [at(t - 0.035, w * side)] * 2 + [at(t - 0.09, w * 0.36 * side)] * 2 + [at(t + 0.01, w * side)] * 2
            else:
                edge.append(at(t, w * side))
        sides.append(edge)
    tip = at(1.0, 0.0)
    base = at(0.0, 0.0)
    b.part(code, base, base, *sides[0], tip, tip, *reversed(sides[1]), swell=0.32, grain=0.1, joins=0, shiny=0.15)
    b.stripe(scaled(code, 1.22), (*base, 0.03 * wide), (*at(0.5, 0.0), 0.024 * wide), (*at(0.95, 0.0), 0.01 * wide))
    b.stripe(scaled(code, 0.84), (*at(0.05, -0.06), 0.08 * wide), (*at(0.5, -0.06), 0.07 * wide), (*at(0.9, -0.03), 0.02 * wide))


def side_chair(b: Body, wood: str, x: float, *, flip: bool = False, cloth: str = "") -> None:
    """A dining chair from its side, that looks to the right; 0.92 high."""
    with b.placed(x, 0, flip=flip):
        with b.far(0.7):
            b.limb(wood, (-0.15, 0.06, 0.03), (-0.14, 0.44, 0.04), blunt=True)
            b.limb(wood, (0.21, 0.06, 0.03), (0.2, 0.44, 0.04), blunt=True)
        b.limb(wood, (-0.21, 0.0, 0.03), (-0.18, 0.42, 0.042), (-0.2, 0.66, 0.038), (-0.25, 0.92, 0.034), grain=0.25, joins=0)
        b.limb(wood, (0.19, 0.0, 0.03), (0.18, 0.42, 0.045), blunt=True, grain=0.25, joins=0)
        b.limb(wood, (-0.2, 0.42, 0.045), (0.21, 0.43, 0.045), grain=0.25, joins=0)
        b.limb(cloth or scaled(wood, 1.15), (-0.19, 0.465, 0.05), (0.0, 0.47, 0.06), (0.22, 0.465, 0.045), grain=0.2, joins=0)


def back_chair(b: Body, wood: str, x: float, high: float = 0.95, *, low: float = 0.12, cloth: str = "") -> None:
    """A chair behind a table, from its front."""
    for s in (-1, 1):
        bar(b, wood, (x + s * 0.18, low), (x + s * 0.18, 0.5), 0.035)
        b.limb(wood, (x + s * 0.19, 0.48, 0.04), (x + s * 0.2, 0.75, 0.036), (x + s * 0.21, high - 0.02, 0.032), grain=0.25, joins=0)
    if cloth:
        b.part(cloth, (x - 0.18, 0.5), (x - 0.18, 0.5), (x - 0.205, high - 0.03), (x - 0.16, high), (x, high + 0.015), (x + 0.16, high), (x + 0.205, high - 0.03), (x + 0.18, 0.5), (x + 0.18, 0.5), swell=0.4, grain=0.2, joins=0)
        return
    for y in (0.62, 0.76, high - 0.05):
        b.limb(wood, (x - 0.19, y, 0.06), (x, y + 0.012, 0.065), (x + 0.19, y, 0.06), grain=0.25, joins=0)


def screen(b: Body, x0: float, y0: float, x1: float, y1: float, edge: float = 0.018) -> None:
    """A dark screen that mirrors a little of a window."""
    block(b, "222326", x0, y0, x1, y1, grain=0)
    b.box("2f3640", x0 + edge, y0 + edge, x1 - edge, y1 - edge, shiny=0.5)
    w, h = x1 - x0, y1 - y0
    b.mark("3d4754", (x0 + w * 0.55, y0), (x0 + w * 0.75, y0), (x0 + w * 0.98, y1), (x0 + w * 0.78, y1), smooth=False)
    b.mark("384250", (x0 + w * 0.8, y0), (x0 + w * 0.85, y0), (x0 + w * 1.08, y1), (x0 + w * 1.03, y1), smooth=False)
    b.mark("262c35", (x0, y0), (x1, y0), (x1, y0 + h * 0.12), (x0, y0 + h * 0.2), smooth=False)


def shade(b: Body, code: str, x: float, y0: float, y1: float, wide: float, above: float) -> None:
    """A lamp's shade of cloth, which lets light through."""
    count = 15
    for k in sorted(range(count), key=lambda k: -abs(k - count // 2)):
        p, q = (0.5 * math.sin(math.pi * (m / count - 0.5)) for m in (k - 0.12, k + 1.12))
        p, q = max(-0.5, p), min(0.5, q)
        turn = math.pi * ((k + 0.5) / count - 0.5)
        sag0, sag1 = 0.05 * wide * math.cos(turn), -0.03 * above * math.cos(turn)
        light = 0.94 + 0.1 * math.cos(turn)
        wall(b, scaled(code, light), (x + p * wide, y0 - sag0), (x + q * wide, y0 - sag0), (x + q * above, y1 - sag1), (x + p * above, y1 - sag1), faces=(0.8 * math.sin(turn), 0.1), grain=0.1)
    for y, w, sag, thick in ((y0 + 0.008, wide, -0.05, 0.014), (y1 - 0.006, above, 0.03, 0.012)):
        b.limb(scaled(code, 0.88), (x - w / 2, y, thick), (x - w * 0.3, y + sag * w * 0.8, thick), (x, y + sag * w, thick), (x + w * 0.3, y + sag * w * 0.8, thick), (x + w / 2, y, thick), joins=0)


def book(b: Body, code: str, x: float, y: float, wide: float, high: float) -> None:
    """A book that lies, its back to the viewer."""
    block(b, code, x - wide / 2, y, x + wide / 2, y + high, grain=0.2)
    for u in (-0.36, 0.36):
        b.mark(scaled(code, 1.4), (x + wide * u - 0.006, y), (x + wide * u + 0.006, y), (x + wide * u + 0.006, y + high), (x + wide * u - 0.006, y + high), smooth=False)


def board(b: Body, code: str, p: Point, q: Point, wide: float) -> None:
    """A plank of smooth wood."""
    plank(b, code, p, q, wide, grain=0.25)
