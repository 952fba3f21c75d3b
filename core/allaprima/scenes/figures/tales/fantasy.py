"""Dragons, winged and sea creatures, and other beasts of fantasy."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from allaprima.scenes.figures.animals.fur import (
    anchored,
    limb_outline,
    moved,
    part_outline,
    patch,
    tufted,
)
from allaprima.scenes.figures.animals.reptiles import saw
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off


def membrane(b: Body, skin: str, bone: str, root: Point, elbow: Point, wrist: Point, tips: Sequence[Point], end: Point) -> None:
    """A wing of skin between long fingers, from a root to where it ends at the body."""
    edge: list[Point] = [root, elbow, wrist, wrist]
    for k, tip in enumerate(tips):
        edge += [tip, tip]
        after = tips[k + 1] if k + 1 < len(tips) else end
        middle = (tip[0] + after[0]) / 2, (tip[1] + after[1]) / 2
        edge.append((middle[0] + 0.2 * (wrist[0] - middle[0]), middle[1] + 0.2 * (wrist[1] - middle[1])))
    edge += [end, end]
    b.part(skin, *edge, swell=0.3, joins=0)
    for k, tip in enumerate(tips):
        bend = 0.05 * (len(tips) - k)
        middle = wrist[0] + 0.5 * (tip[0] - wrist[0]) - 0.2 * bend, wrist[1] + 0.5 * (tip[1] - wrist[1]) + bend
        b.limb(bone, (*wrist, 0.045), (*middle, 0.03), (*tip, 0.01), joins=0)
    b.limb(bone, (*root, 0.11), (*elbow, 0.075), (*wrist, 0.05), joins=0.02)
    b.limb("d8ccb4", (*wrist, 0.04), (wrist[0] + 0.02, wrist[1] + 0.06, 0.028), (wrist[0] + 0.05, wrist[1] + 0.1, 0.008), joins=0)


def feathered(
    b: Body, code: str, root: Point, wrist: Point, *, long: float, first: float, last: float, near: bool = True, tip: str = "",
) -> None:  # fmt: skip
    """A wing of feathers, whose arm goes from the root to the wrist, and whose long feathers fan out between two
    directions in degrees: the first at the wrist, the last at the root.

    Args:
        near: whether it is on the near side, and has more feathers.
        tip: the colour of the long feathers; "" as the rest.
    """
    rows = ((1.0, 0.92, 0.095), (0.6, 1.0, 0.09), (0.32, 1.06, 0.1))
    count = 8 if near else 7
    for row, (share, shade, wide) in enumerate(rows if near else rows[:2]):
        for k in range(count):
            at = (count - 1 - k) / (count - 1)  # from the root to the wrist
            turn = math.radians(last + (first - last) * at)
            out = at**0.65
            x, y = root[0] + (wrist[0] - root[0]) * out, root[1] + (wrist[1] - root[1]) * out
            reach = long * share * (0.55 + 0.45 * math.sin(math.pi * (0.18 + 0.5 * at)))
            bend = math.radians(8)
            ends = x + reach * math.cos(turn), y + reach * math.sin(turn)
            half = x + 0.55 * reach * math.cos(turn + bend), y + 0.55 * reach * math.sin(turn + bend)
            main = tip if tip and row == 0 else code
            b.limb(scaled(main, shade * (0.96 if k % 2 else 1.0)), (x, y, wide * long * 0.9), (*half, wide * long * 1.7), (*ends, wide * long * 0.4), joins=0, swell=0.6, grain=0.3)
    middle = (root[0] + wrist[0]) / 2 - 0.02, (root[1] + wrist[1]) / 2 + 0.03
    b.limb(scaled(code, 1.05), (*root, 0.13 * long), (*middle, 0.15 * long), (*wrist, 0.1 * long), joins=0.03, grain=0.5)


def _dragon_head(b: Body, skin: str, pale: str) -> None:
    """Its head, whose nape is the origin, looking along x."""
    horn = "c9bc9c"
    with b.far(0.85):
        b.limb(horn, (0.0, 0.06, 0.05), (-0.12, 0.15, 0.035), (-0.26, 0.18, 0.008), joins=0)
    b.part(scaled(skin, 0.85), (0.0, -0.07), (0.16, -0.12), (0.32, -0.11), (0.4, -0.08), (0.36, -0.045), (0.2, -0.03), joins=0.02)
    for x in (0.22, 0.27, 0.32, 0.36):
        b.face("efe6cf", (x, -0.02), (x + 0.012, -0.065), (x + 0.026, -0.02))
    b.part(skin, (-0.1, -0.06), (-0.09, 0.05), (0.0, 0.1), (0.1, 0.1), (0.17, 0.06), (0.28, 0.035), (0.36, 0.055), (0.42, 0.03), (0.44, -0.02), (0.4, -0.045), (0.28, -0.025), (0.18, -0.05), (0.1, -0.09), (0.0, -0.11))
    b.stripe(scaled(skin, 0.55), (0.43, -0.02, 0.008), (0.28, -0.012, 0.012), (0.16, -0.035, 0.008))
    b.spot(scaled(skin, 0.35), 0.395, 0.03, 0.016, 0.01)
    for x, y, dx, dy in ((-0.04, -0.06, -0.13, -0.05), (-0.05, -0.01, -0.15, 0.01)):
        b.limb(scaled(skin, 0.8), (x, y, 0.05), (x + dx * 0.6, y + dy * 0.6, 0.03), (x + dx, y + dy, 0.006), joins=0.01)
    b.limb(horn, (0.02, 0.07, 0.06), (-0.1, 0.13, 0.045), (-0.22, 0.12, 0.025), (-0.32, 0.17, 0.006), joins=0)
    b.limb(skin, (0.06, 0.085, 0.03), (0.12, 0.085, 0.035), (0.19, 0.05, 0.02), joins=0.02)
    b.ball("d8a82c", 0.125, 0.052, 0.024, 0.016, tilt=-14, shiny=1, joins=0)
    b.spot("140e08", 0.128, 0.052, 0.007, 0.018)
    b.glow(0.125, 0.052, 0.06, "ffb43a")
    anchored(b, mouth=(0.41, -0.04), crown=(0.04, 0.105), eye=(0.125, 0.052))


@figure("dragon, wyvern, drake", tall=1.8, home="mountains", poses="flying@air standing")
@moved(0.2, 0, 0.93)
def dragon(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("566245", "7a3f30", "4c5a5e")))
    pale, web, bone = scaled("d2bd8c", 0.9), b.colour(scaled(skin, 0.72), 1), scaled(skin, 1.12)
    b.joins, b.grain = 0.07, 0.35
    claw = "2c2620"

    def spine(points: list[Point], count: int, high: float) -> None:
        low = [(x, y - 0.06) for x, y in reversed(points)]
        b.part(scaled(skin, 0.6), *[p for q in saw(points, count, high, high * 0.6) for p in (q, q)], *low, joins=0, swell=0.4)

    def foot(x: float, y: float, size: float) -> None:
        for dx, dy in ((0.1, -0.01), (0.06, -0.02), (0.12, 0.012)):
            b.limb(claw, (x, y, 0.03 * size), (x + dx * 0.6 * size, y + dy * size, 0.026 * size), (x + dx * size, y + (dy - 0.012) * size, 0.006), joins=0)

    if b.pose == "standing":
        with b.far():
            membrane(b, web, bone, (0.16, 0.54), (0.2, 0.76), (0.44, 1.1), [(0.06, 1.28), (-0.34, 1.08), (-0.4, 0.82)], (-0.1, 0.5))
        spine([(-1.1, 0.1), (-0.9, 0.18), (-0.6, 0.36), (-0.36, 0.5), (-0.1, 0.54), (0.14, 0.57), (0.3, 0.68)], 16, 0.06)
        b.limb(skin, (-0.3, 0.4, 0.3), (-0.62, 0.26, 0.18), (-0.96, 0.1, 0.11), (-1.26, 0.07, 0.06), (-1.44, 0.16, 0.025))
        b.part(scaled(skin, 0.75), (-1.42, 0.13), (-1.38, 0.2), (-1.44, 0.24), (-1.6, 0.3), (-1.6, 0.3), (-1.54, 0.2), (-1.46, 0.12), joins=0.01)
        with b.far():
            b.limb(skin, (0.32, 0.42, 0.2), (0.42, 0.26, 0.12), (0.4, 0.1, 0.085), (0.46, 0.035, 0.08))
            foot(0.47, 0.025, 1)
            b.limb(skin, (-0.18, 0.38, 0.26), (-0.04, 0.24, 0.16), (-0.16, 0.12, 0.09), (-0.06, 0.035, 0.09))
            foot(-0.05, 0.025, 1)
        b.part(skin, (-0.46, 0.4), (-0.36, 0.5), (-0.1, 0.54), (0.12, 0.57), (0.3, 0.66), (0.44, 0.62), (0.44, 0.44), (0.34, 0.32), (0.1, 0.29), (-0.2, 0.28), (-0.4, 0.27))
        b.mark(pale, (0.5, 0.56), (0.38, 0.46), (0.28, 0.37), (0.0, 0.33), (-0.3, 0.3), (0.0, 0.2), (0.4, 0.25))
        spine([(0.28, 0.66), (0.36, 0.8), (0.4, 0.94), (0.5, 1.04), (0.56, 1.07)], 7, 0.05)
        b.limb(skin, (0.26, 0.47, 0.3), (0.44, 0.62, 0.2), (0.48, 0.82, 0.15), (0.56, 0.98, 0.13), (0.66, 1.01, 0.12))
        b.mark(pale, (0.4, 0.4), (0.42, 0.5), (0.5, 0.6), (0.53, 0.8), (0.6, 0.94), (0.7, 0.98), (0.8, 0.8), (0.6, 0.4))
        for k in range(8):
            y = 0.48 + 0.058 * k
            b.stripe(scaled(pale, 0.68), (0.37 + 0.012 * k, y, 0.006), (0.46 + 0.01 * k, y - 0.01, 0.009), (0.62, y + 0.01, 0.006))
        b.limb(skin, (-0.3, 0.38, 0.34), (-0.18, 0.25, 0.21), (-0.34, 0.13, 0.11), (-0.3, 0.06, 0.09), (-0.2, 0.04, 0.09))
        foot(-0.2, 0.025, 1.1)
        b.limb(skin, (0.24, 0.42, 0.24), (0.18, 0.26, 0.15), (0.24, 0.1, 0.1), (0.3, 0.04, 0.09))
        foot(0.31, 0.025, 1.1)
        membrane(b, web, bone, (0.14, 0.52), (-0.04, 0.76), (0.06, 1.14), [(-0.62, 1.28), (-0.92, 0.98), (-0.86, 0.7)], (-0.26, 0.46))
        with b.placed(0.68, 1.0, tilt=-14):
            _dragon_head(b, skin, pale)
        anchored(b, neck=(0.47, 0.8), back=(0.22, 0.65), top=(0.22, 0.62))
        return
    with b.placed(0.0, -0.3):
        with b.far():
            membrane(b, web, bone, (0.12, 0.54), (0.26, 0.8), (0.56, 1.16), [(0.14, 1.44), (-0.3, 1.2), (-0.36, 0.86)], (-0.1, 0.5))
        spine([(-1.2, 0.335), (-0.9, 0.335), (-0.5, 0.44), (-0.2, 0.54), (0.1, 0.57), (0.34, 0.6)], 18, 0.05)
        b.limb(skin, (-0.24, 0.44, 0.24), (-0.56, 0.39, 0.16), (-0.9, 0.31, 0.1), (-1.24, 0.32, 0.06), (-1.5, 0.44, 0.025))
        b.part(scaled(skin, 0.75), (-1.47, 0.41), (-1.44, 0.48), (-1.5, 0.53), (-1.68, 0.58), (-1.68, 0.58), (-1.62, 0.48), (-1.53, 0.4), joins=0.01)
        with b.far():
            b.limb(skin, (-0.22, 0.4, 0.16), (-0.36, 0.26, 0.11), (-0.58, 0.26, 0.06), (-0.68, 0.2, 0.05))
            foot(-0.68, 0.19, 0.8)
            b.limb(skin, (0.3, 0.42, 0.14), (0.34, 0.28, 0.09), (0.22, 0.22, 0.06), (0.24, 0.16, 0.05))
        b.part(skin, (-0.42, 0.45), (-0.26, 0.53), (0.0, 0.57), (0.24, 0.6), (0.42, 0.6), (0.48, 0.48), (0.36, 0.37), (0.1, 0.33), (-0.2, 0.34), (-0.4, 0.37))
        b.mark(pale, (0.54, 0.5), (0.36, 0.42), (0.1, 0.38), (-0.2, 0.385), (-0.44, 0.4), (-0.2, 0.2), (0.4, 0.3))
        b.limb(skin, (-0.3, 0.42, 0.24), (-0.4, 0.3, 0.15), (-0.66, 0.32, 0.08), (-0.8, 0.25, 0.06))
        foot(-0.8, 0.24, 0.9)
        b.limb(skin, (0.22, 0.42, 0.18), (0.22, 0.28, 0.11), (0.08, 0.22, 0.07), (0.1, 0.14, 0.06))
        foot(0.09, 0.13, 0.8)
        spine([(0.4, 0.59), (0.56, 0.6), (0.74, 0.68), (0.88, 0.74)], 7, 0.04)
        b.limb(skin, (0.3, 0.48, 0.24), (0.54, 0.52, 0.16), (0.74, 0.62, 0.125), (0.92, 0.7, 0.11))
        b.mark(pale, (0.3, 0.4), (0.5, 0.46), (0.7, 0.57), (0.9, 0.66), (1.0, 0.6), (0.6, 0.3))
        for k in range(7):
            x = 0.46 + 0.066 * k
            b.stripe(scaled(pale, 0.68), (x, 0.52 + 0.022 * k, 0.006), (x + 0.02, 0.46 + 0.024 * k, 0.009), (x + 0.05, 0.38 + 0.03 * k, 0.006))
        membrane(b, web, bone, (0.16, 0.54), (0.06, 0.82), (0.12, 1.26), [(-0.6, 1.5), (-1.02, 1.14), (-0.94, 0.76)], (-0.3, 0.48))
        with b.placed(0.93, 0.7, tilt=-4):
            _dragon_head(b, skin, pale)
        anchored(b, neck=(0.72, 0.61), back=(0.3, 0.635), top=(0.3, 0.6))


def _mane(b: Body, code: str, run: bool) -> None:
    """The mane of a horse, in locks that fall from the crest."""
    blow = 1.0 if run else 0.35
    for k, (x, y) in enumerate(((0.19, 0.76), (0.24, 0.83), (0.28, 0.89), (0.32, 0.95), (0.37, 1.0), (0.42, 1.045))):
        long = 0.2 + 0.015 * (k % 3)
        dx, dy = -long * (0.25 + 0.75 * blow), -long * (1.0 - 0.75 * blow)
        b.limb(scaled(code, 0.92 if k % 2 else 1.0), (x, y, 0.07), (x + 0.45 * dx - 0.01, y + 0.35 * dy + 0.03 * blow, 0.075), (x + 0.8 * dx, y + 0.8 * dy + 0.03 * blow, 0.05), (x + 1.25 * dx, y + 1.1 * dy, 0.008), joins=0.015, swell=0.8)


def horse(b: Body, coat: str, mane: str, *, headless: bool = False, hoof: str = "4a4038") -> None:
    """A horse that stands or runs; without its neck and head for a centaur."""
    run = b.pose in ("running", "flying")
    b.grain, b.joins = 0.25, 0.08

    def leg(*points: tuple[float, float, float], hoof_tilt: float = 0.0) -> None:
        b.limb(coat, *points)
        x, y, _ = points[-1]
        with b.placed(x, y, tilt=hoof_tilt):
            b.part(hoof, (-0.034, 0.02), (0.03, 0.02), (0.03, 0.02), (0.062, -0.045), (0.062, -0.045), (-0.04, -0.045), (-0.04, -0.045), joins=0, grain=0)

    for k in range(5):
        # The tail, in strands.
        a, shade = 0.05 * (k - 2), (0.86, 1.0, 0.9, 1.04, 0.95)[k]
        if run:
            b.limb(scaled(mane, shade), (-0.4, 0.66, 0.06), (-0.54, 0.69 + 0.3 * a, 0.07), (-0.72, 0.63 + 0.7 * a, 0.07), (-0.88, 0.6 + a, 0.05), (-1.04 + 0.4 * abs(a), 0.55 + 1.3 * a, 0.01), joins=0.02)
        else:
            b.limb(scaled(mane, shade), (-0.41, 0.67, 0.06), (-0.49 + 0.2 * a, 0.6, 0.07), (-0.52 + 0.5 * a, 0.42, 0.075), (-0.53 + 0.8 * a, 0.24, 0.06), (-0.57 + 0.9 * a, 0.1 + abs(a), 0.012), joins=0.02)
    with b.far():
        if run:
            leg((0.28, 0.5, 0.17), (0.42, 0.37, 0.1), (0.48, 0.33, 0.075), (0.36, 0.2, 0.05), (0.32, 0.13, 0.05), hoof_tilt=-50)
            leg((-0.28, 0.54, 0.24), (-0.14, 0.36, 0.13), (-0.2, 0.24, 0.075), (-0.08, 0.12, 0.052), (-0.02, 0.06, 0.05), hoof_tilt=20)
        else:
            leg((0.31, 0.5, 0.16), (0.34, 0.3, 0.085), (0.345, 0.24, 0.075), (0.34, 0.11, 0.05), (0.36, 0.045, 0.05))
            leg((-0.26, 0.54, 0.25), (-0.2, 0.4, 0.15), (-0.3, 0.25, 0.075), (-0.28, 0.12, 0.05), (-0.25, 0.045, 0.05))
    if headless:
        b.part(coat, (-0.45, 0.58), (-0.42, 0.69), (-0.3, 0.745), (-0.12, 0.71), (0.05, 0.7), (0.2, 0.74), (0.36, 0.76), (0.41, 0.66), (0.38, 0.54), (0.3, 0.45), (0.14, 0.41), (-0.08, 0.42), (-0.26, 0.46), (-0.42, 0.48))
    else:
        b.part(coat, (-0.45, 0.58), (-0.42, 0.69), (-0.3, 0.745), (-0.12, 0.705), (0.04, 0.7), (0.16, 0.75), (0.25, 0.86), (0.34, 0.98), (0.43, 1.05), (0.5, 1.0), (0.49, 0.89), (0.44, 0.76), (0.41, 0.64), (0.38, 0.54), (0.3, 0.45), (0.14, 0.41), (-0.08, 0.42), (-0.26, 0.46), (-0.42, 0.48))
    if run:
        leg((-0.33, 0.56, 0.3), (-0.4, 0.4, 0.17), (-0.55, 0.3, 0.085), (-0.68, 0.18, 0.055), (-0.76, 0.11, 0.05), hoof_tilt=-60)
        leg((0.28, 0.53, 0.2), (0.44, 0.42, 0.11), (0.56, 0.36, 0.08), (0.7, 0.28, 0.052), (0.77, 0.22, 0.05), hoof_tilt=35)
    else:
        leg((-0.32, 0.57, 0.3), (-0.26, 0.42, 0.19), (-0.4, 0.27, 0.085), (-0.395, 0.13, 0.055), (-0.36, 0.045, 0.053))
        leg((0.24, 0.54, 0.21), (0.24, 0.34, 0.105), (0.245, 0.25, 0.08), (0.24, 0.12, 0.053), (0.26, 0.045, 0.053))
    if headless:
        anchored(b, back=(-0.08, 0.74), top=(-0.1, 0.71))
        return
    with b.far(0.85):
        b.part(coat, (0.46, 1.04), (0.47, 1.12), (0.5, 1.15), (0.5, 1.15), (0.51, 1.04), joins=0)
    b.part(coat, (0.36, 0.97), (0.38, 1.05), (0.45, 1.085), (0.53, 1.04), (0.6, 0.94), (0.68, 0.83), (0.705, 0.775), (0.68, 0.735), (0.63, 0.735), (0.58, 0.79), (0.51, 0.84), (0.42, 0.87))
    b.mark(scaled(coat, 0.8), (0.72, 0.8), (0.66, 0.79), (0.62, 0.74), (0.66, 0.7), (0.74, 0.74))
    b.spot("2e2624", 0.684, 0.795, 0.012, 0.017, tilt=-30)
    b.stripe(scaled(coat, 0.6), (0.69, 0.75, 0.005), (0.66, 0.758, 0.008), (0.63, 0.775, 0.004))
    _mane(b, mane, run)
    b.part(coat, (0.4, 1.05), (0.4, 1.13), (0.425, 1.17), (0.425, 1.17), (0.455, 1.12), (0.455, 1.05), joins=0)
    b.limb(mane, (0.45, 1.08, 0.06), (0.5, 1.04, 0.05), (0.51, 0.98, 0.01), joins=0.01)
    b.ball("170f0c", 0.525, 0.985, 0.019, 0.018, shiny=1, joins=0)
    anchored(b, crown=(0.465, 1.085), eye=(0.525, 0.985), mouth=(0.685, 0.745), neck=(0.4, 0.88), back=(-0.02, 0.735), top=(-0.06, 0.705))


@figure("unicorn", tall=1.15, home="clearing", poses="standing running")
def unicorn(b: Body, rng: random.Random) -> None:
    coat = b.colour("efe9e2")
    with b.placed(0, 0, scale=0.95):
        horse(b, coat, b.colour(rng.choice(("d9cbb8", "cfc4cc", "e2d6bc")), 1))
        b.limb("d9bd7c", (0.525, 1.055, 0.04), (0.585, 1.14, 0.028), (0.66, 1.26, 0.004), joins=0, shiny=0.6)
        for k in range(5):
            x, y = 0.545 + 0.02 * k, 1.085 + 0.033 * k
            b.stripe(scaled("d9bd7c", 0.65), (x - 0.016, y + 0.012, 0.006), (x, y - 0.002, 0.008), (x + 0.016, y - 0.004, 0.006))
        b.glow(0.62, 1.2, 0.09, "fff0c8")


@figure("pegasus, winged horse, alicorn", tall=1.25, home="meadow", poses="flying@air standing")
@moved(0.05, 0, 0.95)
def pegasus(b: Body, rng: random.Random) -> None:
    coat = b.colour("efe9e2")
    flies = b.pose == "flying"
    with b.placed(0, 0.0, scale=0.92, tilt=6 if flies else 0):
        with b.far():
            if flies:
                feathered(b, coat, (0.14, 0.66), (0.34, 1.0), long=0.7, first=82, last=150, near=False)
            else:
                feathered(b, coat, (0.12, 0.68), (0.08, 0.94), long=0.6, first=112, last=172, near=False)
        horse(b, coat, b.colour("d8ccba", 1))
        if flies:
            feathered(b, coat, (0.12, 0.64), (0.06, 0.98), long=0.78, first=108, last=182)
        else:
            feathered(b, coat, (0.14, 0.62), (0.0, 0.9), long=0.62, first=128, last=190)
        anchored(b, back=(-0.02, 0.735), top=(-0.06, 0.705))


@figure("centaur", tall=1.25, home="meadow", poses="standing running")
def centaur(b: Body, rng: random.Random) -> None:
    coat, skin, hair = b.colour(rng.choice(("6a4a34", "7a5a40", "4c3a30"))), rng.choice(("c79a78", "a87a58", "d8ae8c")), "3a281e"
    with b.placed(0, 0, scale=0.8):
        horse(b, coat, hair, headless=True)
        b.grain, b.joins = 0.0, 0.06
        with b.far():
            b.limb(skin, (0.42, 1.06, 0.11), (0.52, 0.92, 0.085), (0.66, 0.94, 0.06), (0.72, 0.97, 0.05))
        b.anchor("other hand", 0.7, 0.96)
        b.part(skin, (0.22, 0.7), (0.22, 0.86), (0.2, 1.02), (0.24, 1.13), (0.36, 1.18), (0.46, 1.12), (0.48, 1.0), (0.44, 0.86), (0.43, 0.72), (0.36, 0.62))
        b.stripe(scaled(skin, 0.8), (0.47, 1.0, 0.006), (0.41, 0.985, 0.01), (0.34, 1.0, 0.004))
        b.grain = 0.3
        patch(b, coat, (0.1, 0.76), (0.32, 0.84), (0.5, 0.8), (0.5, 0.5), (0.1, 0.5))
        b.grain = 0.0
        b.limb(skin, (0.35, 1.14, 0.1), (0.37, 1.22, 0.09), (0.38, 1.26, 0.09))
        b.part(skin, (0.3, 1.26), (0.28, 1.36), (0.34, 1.44), (0.43, 1.44), (0.47, 1.39), (0.475, 1.345), (0.5, 1.31), (0.475, 1.29), (0.465, 1.24), (0.4, 1.215), (0.33, 1.21))
        b.grain = 0.8
        hairs = part_outline((0.45, 1.43), (0.36, 1.5), (0.26, 1.44), (0.23, 1.3), (0.22, 1.16), (0.3, 1.18), (0.33, 1.3), (0.37, 1.38))
        b.part(hair, *tufted(hairs, step=0.014, out=0.012), joins=0)
        beard = part_outline((0.345, 1.27), (0.42, 1.275), (0.485, 1.275), (0.47, 1.2), (0.4, 1.17), (0.35, 1.2))
        b.part(hair, *tufted(beard, step=0.014, out=0.01), joins=0)
        b.grain = 0.0
        b.ball("1a120e", 0.45, 1.355, 0.011, joins=0, shiny=1)
        anchored(b, crown=(0.395, 1.47), eye=(0.45, 1.355), mouth=(0.49, 1.3), neck=(0.37, 1.2), shoulder=(0.28, 1.14), hand=(0.44, 0.84))
        b.limb(skin, (0.27, 1.08, 0.13), (0.22, 0.9, 0.1), (0.34, 0.82, 0.075), (0.44, 0.84, 0.055), joins=0.02)


@figure("phoenix, firebird", tall=0.9, home="sky", poses="flying@air")
def phoenix(b: Body, rng: random.Random) -> None:
    main = b.colour("c8452a")
    gold, ember = b.colour("e8a83c", 1), scaled(main, 0.75)
    with b.placed(0.25, -0.22):
        b.grain, b.joins = 0.6, 0.05
        with b.far(0.8):
            feathered(b, main, (0.14, 0.52), (0.38, 0.84), long=0.72, first=76, last=150, near=False, tip=gold)
        for k, (x, y) in enumerate(((-1.2, 0.26), (-1.12, 0.1), (-1.3, 0.4), (-0.96, -0.02), (-1.02, 0.22))):
            code = (main, gold, ember, gold, main)[k]
            b.limb(code, (-0.2, 0.42, 0.08), (-0.55, 0.4 - 0.4 * (0.4 - y), 0.07), (x + 0.2, y + 0.05, 0.06), (x, y, 0.012), joins=0.01)
            b.part(code, (x + 0.12, y + 0.03), (x - 0.02, y + 0.08), (x - 0.18, y + 0.02), (x - 0.18, y + 0.02), (x - 0.02, y - 0.05), joins=0.01)
            b.spot(scaled(gold, 1.1), x - 0.01, y + 0.015, 0.05, 0.035)
        b.part(main, (-0.36, 0.42), (-0.2, 0.5), (0.04, 0.56), (0.22, 0.6), (0.32, 0.66), (0.44, 0.68), (0.5, 0.62), (0.44, 0.54), (0.34, 0.46), (0.2, 0.36), (-0.02, 0.33), (-0.24, 0.36))
        patch(b, gold, (0.46, 0.56), (0.34, 0.52), (0.16, 0.43), (-0.1, 0.38), (-0.3, 0.38), (0.0, 0.2), (0.5, 0.4))
        b.limb("6a4a2a", (-0.02, 0.35, 0.05), (-0.14, 0.28, 0.03), (-0.24, 0.27, 0.02))
        for dx, dy in ((-0.12, 0.17), (-0.17, 0.12), (-0.2, 0.06)):
            b.limb(gold, (0.4, 0.67, 0.03), (0.4 + dx * 0.6, 0.68 + dy * 0.8, 0.03), (0.4 + dx, 0.68 + dy, 0.008), joins=0.01)
        b.part("4a3a2c", (0.48, 0.66), (0.56, 0.64), (0.63, 0.57), (0.63, 0.57), (0.55, 0.58), (0.47, 0.58), joins=0, shiny=0.4, grain=0)
        b.ball("1c0f08", 0.45, 0.635, 0.017, shiny=1, joins=0)
        feathered(b, main, (0.1, 0.5), (0.02, 0.86), long=0.82, first=104, last=186, tip=gold)
        b.glow(0.0, 0.5, 0.9, "ff8a2c")
        b.glow(-1.0, 0.2, 0.5, "ff9a3c")
        anchored(b, crown=(0.4, 0.685), eye=(0.45, 0.635), mouth=(0.625, 0.575), neck=(0.38, 0.56), back=(0.14, 0.61), top=(0.05, 0.57))


@figure("griffin, gryphon, hippogriff", tall=1.2, home="mountains", poses="standing")
@moved(0.1, 0, 0.92)
def griffin(b: Body, rng: random.Random) -> None:
    fur = b.colour(rng.choice(("a8814c", "9a7548")))
    feather = b.colour(rng.choice(("6a5038", "7a6448")), 1)
    pale, claw = "e6dccb", "3a3026"
    b.grain, b.joins = 0.4, 0.08
    b.limb(fur, (-0.42, 0.52, 0.08), (-0.6, 0.36, 0.05), (-0.72, 0.2, 0.045), (-0.88, 0.24, 0.04))
    tuft = limb_outline((-0.86, 0.22, 0.04), (-0.94, 0.28, 0.1), (-1.02, 0.38, 0.03))
    b.part(feather, *tufted(tuft, out=0.02, flow=(-0.4, 0.4)))
    with b.far():
        feathered(b, feather, (0.1, 0.62), (0.14, 0.9), long=0.58, first=104, last=166, near=False)
        b.limb(fur, (0.32, 0.46, 0.15), (0.37, 0.26, 0.085), (0.38, 0.12, 0.06), (0.4, 0.05, 0.055))
        for dx in (0.06, 0.1, 0.03):
            b.limb("b88a3a", (0.4, 0.04, 0.04), (0.4 + dx, 0.035, 0.03), (0.42 + dx * 1.2, 0.01, 0.012), joins=0)
        b.limb(fur, (-0.26, 0.46, 0.24), (-0.18, 0.3, 0.14), (-0.28, 0.16, 0.075), (-0.24, 0.05, 0.065), (-0.14, 0.03, 0.06))
    b.part(fur, (-0.46, 0.48), (-0.42, 0.6), (-0.26, 0.66), (0.0, 0.62), (0.2, 0.66), (0.36, 0.72), (0.46, 0.6), (0.42, 0.44), (0.28, 0.36), (0.0, 0.36), (-0.24, 0.4), (-0.42, 0.38))
    b.limb(fur, (-0.32, 0.5, 0.28), (-0.26, 0.34, 0.17), (-0.38, 0.18, 0.08), (-0.36, 0.06, 0.07), (-0.24, 0.035, 0.07))
    b.limb("b88a3a", (0.28, 0.24, 0.07), (0.28, 0.12, 0.05), (0.3, 0.05, 0.05))
    for dx in (0.07, 0.11, 0.03):
        b.limb("b88a3a", (0.3, 0.04, 0.045), (0.3 + dx, 0.038, 0.034), (0.32 + dx * 1.2, 0.03, 0.028), joins=0)
        b.limb(claw, (0.32 + dx * 1.1, 0.03, 0.028), (0.335 + dx * 1.2, 0.02, 0.02), (0.34 + dx * 1.25, 0.004, 0.006), joins=0)
    leg = limb_outline((0.28, 0.5, 0.2), (0.27, 0.34, 0.13), (0.28, 0.2, 0.09))
    b.part(feather, *tufted(leg, out=0.02, flow=(-0.2, -0.9)), joins=0.04)
    b.grain = 0.8
    chest = part_outline((0.1, 0.62), (0.2, 0.78), (0.3, 0.94), (0.4, 1.02), (0.54, 0.98), (0.54, 0.84), (0.52, 0.68), (0.5, 0.52), (0.42, 0.4), (0.3, 0.38), (0.18, 0.46))
    b.part(feather, *tufted(chest, step=0.03, out=0.03, flow=(-0.3, -0.8)))
    head = part_outline((0.28, 0.86), (0.3, 1.02), (0.4, 1.1), (0.54, 1.08), (0.62, 1.0), (0.62, 0.92), (0.54, 0.84), (0.48, 0.74), (0.38, 0.72))
    b.part(pale, *tufted(head, step=0.03, out=0.025, flow=(-0.5, -0.7)), joins=0.03)
    b.part(pale, (0.34, 1.04), (0.29, 1.17), (0.29, 1.17), (0.4, 1.1), (0.42, 1.06), joins=0.01)
    b.part("d8a23c", (0.57, 1.05), (0.66, 1.04), (0.74, 0.97), (0.755, 0.87), (0.755, 0.87), (0.71, 0.92), (0.66, 0.93), (0.58, 0.92), joins=0, shiny=0.4, grain=0)
    b.stripe("8a6420", (0.58, 0.955, 0.008), (0.64, 0.95, 0.01), (0.7, 0.94, 0.004))
    b.limb(pale, (0.46, 1.04, 0.03), (0.53, 1.045, 0.035), (0.59, 1.02, 0.02), joins=0.01)
    b.ball("c8902a", 0.54, 1.005, 0.026, shiny=1, joins=0, grain=0)
    b.spot("120c08", 0.543, 1.005, 0.014)
    feathered(b, feather, (0.14, 0.58), (-0.02, 0.9), long=0.66, first=124, last=186)
    anchored(b, crown=(0.46, 1.105), eye=(0.54, 1.005), mouth=(0.75, 0.885), neck=(0.42, 0.78), back=(0.05, 0.67), top=(-0.12, 0.635))


@figure("kraken, giant squid, giant octopus", tall=1.5, home="sea", poses="swimming@water", distance="middle")
def kraken(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("7a4438", "5e4a58", "56604e")))
    pale = scaled(skin, 1.5)
    b.joins, b.shiny, b.grain = 0.05, 0.35, 0.5

    def arm(*points: tuple[float, float, float], suckers: int = 7) -> None:
        b.limb(skin, *points)
        for k in range(suckers):
            # Suckers along the inner side, smaller towards the tip.
            at = (0.25 + 0.7 * k / suckers) * (len(points) - 1)
            i = min(len(points) - 2, int(at))
            part = at - i
            (x0, y0, w0), (x1, y1, w1) = points[i], points[i + 1]
            w = w0 + (w1 - w0) * part
            long = math.dist((x0, y0), (x1, y1)) or 1.0
            nx, ny = (y1 - y0) / long, -(x1 - x0) / long
            side = 1.0 if points[0][0] < points[-1][0] else -1.0
            b.spot(pale, x0 + (x1 - x0) * part + side * nx * w * 0.26, y0 + (y1 - y0) * part + side * ny * w * 0.26, w * 0.16)

    with b.far(0.8):
        arm((-0.5, -0.2, 0.2), (-0.62, 0.3, 0.16), (-0.5, 0.72, 0.12), (-0.66, 1.02, 0.08), (-0.88, 0.98, 0.05), (-0.86, 0.82, 0.03))
        arm((0.5, -0.2, 0.2), (0.62, 0.24, 0.16), (0.5, 0.6, 0.13), (0.62, 0.92, 0.09), (0.84, 0.98, 0.06), (0.92, 0.82, 0.03))
    b.part(skin, (-0.4, -0.2), (-0.4, 0.16), (-0.34, 0.4), (-0.3, 0.66), (-0.12, 0.9), (0.08, 0.96), (0.24, 0.84), (0.34, 0.6), (0.36, 0.38), (0.42, 0.14), (0.42, -0.2))
    for _ in range(9):
        x, y = rng.uniform(-0.24, 0.26), rng.uniform(0.45, 0.85)
        b.spot(scaled(skin, 0.75), x, y, rng.uniform(0.02, 0.05), rng.uniform(0.02, 0.04))
    for x, tilt in ((-0.2, 12), (0.24, -12)):
        b.ball(scaled(skin, 0.85), x, 0.31, 0.1, 0.085, tilt=tilt, joins=0.03)
        b.ball("c8a23a", x, 0.3, 0.066, 0.056, shiny=1, joins=0, grain=0)
        b.spot("120c08", x, 0.3, 0.05, 0.018, tilt=tilt)
    arm((-0.2, -0.2, 0.22), (-0.3, 0.08, 0.2), (-0.56, 0.26, 0.15), (-0.92, 0.22, 0.11), (-1.14, 0.42, 0.08), (-1.02, 0.62, 0.05), (-0.9, 0.54, 0.025))
    arm((0.24, -0.2, 0.22), (0.34, 0.06, 0.2), (0.62, 0.2, 0.15), (0.92, 0.14, 0.11), (1.18, 0.3, 0.08), (1.2, 0.54, 0.05), (1.06, 0.6, 0.025))
    arm((0.0, -0.2, 0.22), (0.02, 0.04, 0.2), (0.14, 0.16, 0.14), (0.3, 0.1, 0.1), (0.36, -0.08, 0.08), suckers=0)
    arm((-0.78, -0.2, 0.14), (-0.86, 0.0, 0.11), (-0.74, 0.1, 0.09), (-0.66, -0.08, 0.08), suckers=0)
    anchored(b, crown=(0.03, 0.62), eye=(-0.05, 0.3), mouth=(0.0, 0.14), neck=(0.0, 0.24), back=(0.08, 0.97), top=(0.08, 0.955), hand=(1.08, 0.6), other_hand=(-0.92, 0.55))


@figure("loch ness monster, nessie, sea serpent, lake monster, sea monster", tall=1.3, home="mountain lake", poses="swimming@water", distance="middle")
@moved(0.3)
def nessie(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("4e5a50", "545c5c", "5a5c48")))
    pale = scaled(skin, 1.4)
    b.joins, b.shiny, b.grain = 0.05, 0.3, 0.4
    b.limb(skin, (-1.5, -0.12, 0.1), (-1.42, 0.1, 0.09), (-1.5, 0.26, 0.06), (-1.62, 0.32, 0.015))
    for x, wide, high in ((-1.02, 0.3, 0.2), (-0.5, 0.38, 0.28)):
        b.part(skin, (x - wide, -0.2), (x - wide * 0.66, high * 0.5), (x - 0.04, high), (x + wide * 0.6, high * 0.6), (x + wide, -0.2))
    b.part(skin, (-0.2, -0.25), (0.0, 0.1), (0.24, 0.26), (0.46, 0.24), (0.68, 0.04), (0.76, -0.25))
    b.limb(skin, (0.38, -0.1, 0.34), (0.5, 0.2, 0.25), (0.46, 0.5, 0.17), (0.44, 0.76, 0.13), (0.56, 0.94, 0.12), (0.68, 0.96, 0.11))
    b.mark(pale, (0.74, -0.1), (0.6, 0.2), (0.515, 0.5), (0.49, 0.74), (0.58, 0.88), (0.8, 0.9), (0.9, 0.2))
    b.part(skin, (0.52, 0.9), (0.52, 1.0), (0.6, 1.06), (0.7, 1.06), (0.78, 1.01), (0.9, 0.97), (0.95, 0.92), (0.92, 0.86), (0.78, 0.84), (0.62, 0.85))
    b.mark(pale, (0.96, 0.895), (0.82, 0.895), (0.68, 0.88), (0.62, 0.8), (0.9, 0.8))
    b.stripe(scaled(skin, 0.5), (0.95, 0.9, 0.008), (0.82, 0.9, 0.012), (0.7, 0.885, 0.008))
    b.spot(scaled(skin, 0.4), 0.92, 0.945, 0.012, 0.008)
    for x in (0.58, 0.64):
        b.limb(skin, (x, 1.03, 0.035), (x - 0.02, 1.09, 0.028), (x - 0.02, 1.13, 0.034), joins=0.01)
    b.ball("140f0a", 0.735, 0.995, 0.02, shiny=1, joins=0)
    anchored(b, crown=(0.655, 1.063), eye=(0.735, 0.995), mouth=(0.945, 0.895), neck=(0.455, 0.64), back=(0.22, 0.29), top=(-0.54, 0.28))
