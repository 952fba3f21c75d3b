"""How a motor car is built, seen a little from the front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.craft.solid import GLASS, GLEAM, LAMP, Solid, Spot, eased
from allaprima.scenes.sketch import scaled


@dataclass(frozen=True)
class Make:
    """A car's measures in metres.

    Attributes:
        front: its nose in the middle, from below up to the edge of the bonnet.
        belt: the upper edge of its side, from the foot of the windscreen to the rear.
        rear: its rear, from above down.
        cabin: from the foot of the windscreen over the roof to the belt line at the rear; without, it is open.
        panes: side windows, each an outline, in the slanting side of the cabin.
        wheels: forward, of the axles. r: of the wheels.
        wide: half of its width; roof: half of that of the roof.
        nose: how far the front is rounded off.
        high: what is one high.
        lamp: from where to where across, 0 the middle and 1 the side, and up, the headlamps reach.
        grille: half of its width, and its heights.
        rim, hub, spokes: of the wheels.
        doors: lines between the doors.
        trim: a colour of bumpers and sills; "" the car's.
        fender: what stands out above the bonnet, from the front to the windscreen.
    """

    front: Sequence[Point]
    belt: Sequence[Point]
    rear: Sequence[Point]
    cabin: Sequence[Point]
    panes: Sequence[Sequence[Point]]
    wheels: tuple[float, float] = (1.38, -1.38)
    r: float = 0.34
    wide: float = 0.9
    roof: float = 0.6
    nose: float = 0.36
    high: float = 1.48
    lamp: tuple[float, float, float, float] = (0.5, 0.97, 0.56, 0.7)
    grille: tuple[float, float, float] = (0.42, 0.36, 0.58)
    rim: str = "b9bdc1"
    hub: float = 0.7
    spokes: int = 5
    doors: Sequence[float] = (0.86, -0.1, -0.98)
    trim: str = ""
    fender: Sequence[Point] = ()


def motorcar(b: Body, code: str, m: Make) -> Solid:
    """Draw a car, and return its pen."""
    v = Solid(b, m.high, away=16, stand=(m.wheels[0], 0, m.wide))
    w, r, dark = m.wide, m.r, scaled(code, 0.55)
    low = m.front[0][1]
    nose = max(x for x, _ in m.front)
    plan = [(0.02, 0.55), (0.12, 0.86), (m.nose, 1.0)]
    across = [(x, -z) for x, z in reversed(plan)] + plan

    def row(x: float, y: float) -> list[Spot]:
        """Round the front, from the far side to the near one, where it is as far forward as x in the middle."""
        return [(x - back, y, z * w) for back, z in across]

    def wrap(z: float, y: float) -> Spot:
        """A spot on the front: across, -1..1, and up."""
        pair = next(
            ((p, q) for p, q in pairwise(across) if z <= q[1]),
            (across[-2], across[-1]),
        )
        (a, za), (c, zc) = pair
        back = a + (c - a) * (z - za) / (zc - za)
        return along(m.front, y) - back, y, z * w

    # What is seen below it.
    with b.far(0.5):
        for x in m.wheels:
            v.wheel(x, -w + 0.25, r, simple=True, rim="1c1c1e")
    v.face(
        "141416",
        (m.rear[-1][0] + 0.3, low + 0.12, w - 0.1),
        (nose - 0.4, low + 0.12, w - 0.1),
        (nose - 0.4, low - 0.03, w - 0.2),
        (m.rear[-1][0] + 0.3, low - 0.03, w - 0.2),
    )
    # The bonnet, the shoulders and the boot.
    top = eased(
        [(m.front[-1][0] - m.nose, m.front[-1][1]), *m.fender, *m.belt, m.rear[0]],
        0.1,
        closed=False,
    )
    if m.fender:
        with b.far(0.8):
            v.face(code, *((x, y, -w) for x, y in top))
    (cx, cy), (ex, ey) = m.belt[0], m.belt[-1]
    v.face(code, *row(*m.front[-1]), (cx, cy, w * 0.99), (cx, cy, -w * 0.99))
    v.face(code, (cx, cy, -w), (cx, cy, w), (ex, ey, w * 0.98), (ex, ey, -w * 0.98))
    if m.cabin:
        _cabin(v, code, m)
    # The front, round the corner.
    rows = [row(x, y) for x, y in m.front]
    for k in range(len(across) - 1):
        strip = [each[k] for each in rows] + [each[k + 1] for each in reversed(rows)]
        if v.normal([rows[0][k], rows[-1][k], rows[-1][k + 1], rows[0][k + 1]])[2] > 0:
            v.face(code, *strip)
            edges = [
                [p for p in (each[j] for each in rows) if p[1] < m.grille[1]] for j in (k, k + 1)
            ]
            upper = [wrap_at(rows, k, m.grille[1]), wrap_at(rows, k + 1, m.grille[1])]
            v.mark(m.trim or scaled(code, 0.8), *edges[0], *upper, *reversed(edges[1]))
            _front_marks(v, m, wrap, across[k][1], across[k + 1][1])
    # The near side.
    outline = [(x - m.nose, y) for x, y in m.front]
    outline += [*m.belt, *m.rear]
    crease = [(x, y - (0.14 if k else 0.04)) for k, (x, y) in enumerate(top)]
    for x in m.wheels:
        v.tread(x, w - 0.04, r)
    v.face(
        code, *((x, y, w * 0.97) for x, y in top), *((x, y - 0.03, w) for x, y in reversed(crease))
    )
    lower = [p for p in outline if p not in m.belt and p != m.rear[0]]
    at = len(m.front)
    v.face(code, *((x, y, w) for x, y in [*lower[: at - 1], *crease, *lower[at:]]))
    sill, rx = low + 0.16, m.rear[1][0]
    v.mark(
        scaled(code, 0.86),
        (rx, sill + 0.12, w),
        (nose, sill + 0.12, w),
        (nose, low, w),
        (rx, low, w),
    )
    v.mark(
        m.trim or scaled(code, 0.66), (rx, sill, w), (nose, sill, w), (nose, low, w), (rx, low, w)
    )
    x0 = along(m.front, m.lamp[3]) - m.nose
    if m.lamp[1] > 0.9:
        v.mark(
            LAMP,
            (x0 + 0.2, m.lamp[2], w),
            (x0 - 0.02, m.lamp[2] + 0.03, w),
            (x0 - 0.14, m.lamp[3], w),
            (x0 + 0.2, m.lamp[3], w),
        )
    for x in m.wheels:
        v.mark("121214", *v.ring(x, r * 1.0, w, r * 1.16), smooth=True)
    for x in m.doors:
        v.face(
            dark, (x, cy - 0.02, w), (x + 0.016, cy - 0.02, w), (x + 0.016, sill, w), (x, sill, w)
        )
    for x in m.doors[1:]:
        v.face(
            dark,
            (x + 0.1, cy - 0.15, w),
            (x + 0.28, cy - 0.15, w),
            (x + 0.28, cy - 0.115, w),
            (x + 0.1, cy - 0.115, w),
        )
    v.face(
        "a3221e",
        (rx + 0.1, ey - 0.07, w),
        (rx + 0.3, ey - 0.07, w),
        (rx + 0.22, ey - 0.2, w),
        (rx + 0.03, ey - 0.22, w),
    )
    for x in reversed(m.wheels):
        v.wheel(x, w - 0.01, r, rim=m.rim, hub=m.hub, spokes=m.spokes, wide=0)
    v.glow(wrap(0.72, (m.lamp[2] + m.lamp[3]) / 2), 0.4)
    v.glow(wrap(-0.72, (m.lamp[2] + m.lamp[3]) / 2), 0.4)
    return v


def along(line: Sequence[Point], y: float) -> float:
    """How far forward a line from below up is at a height."""
    for (ax, ay), (bx, by) in pairwise(line):
        if ay <= y <= by and by > ay:
            return ax + (bx - ax) * (y - ay) / (by - ay)
    return line[0][0] if y < line[0][1] else line[-1][0]


def wrap_at(rows: Sequence[Sequence[Spot]], k: int, y: float) -> Spot:
    """A spot on one line from below up of the front."""
    line = [each[k] for each in rows]
    return along([(x, up) for x, up, _ in line], y), y, line[0][2]


def _front_marks(v: Solid, m: Make, wrap: object, z0: float, z1: float) -> None:
    """Grille, lamps and air intake, as far as they lie on one strip of the front."""
    assert callable(wrap)

    def patch(code: str, a: float, c: float, y0: float, y1: float) -> None:
        a, c = max(a, z0 - 0.02), min(c, z1 + 0.02)
        if a < c:
            v.mark(code, wrap(a, y0), wrap(c, y0), wrap(c, y1), wrap(a, y1))

    g, y0, y1 = m.grille
    patch("1d1e20", -g, g, y0, y1)
    a, c, y2, y3 = m.lamp
    for one, two in ((a, c), (-c, -a)):
        patch("44484c", one - 0.02, two + 0.02, y2 - 0.015, y3 + 0.015)
        patch(LAMP, one, two, y2, y3)
    patch("e8e6de", -0.26, 0.26, y0 - 0.1, y0 + 0.01)


def _cabin(v: Solid, code: str, m: Make) -> None:
    """The roof, the windscreen, and the near side with its windows."""
    (fx, fy), top = m.cabin[0], max(y for _, y in m.cabin)
    low = m.wide * 0.95

    def z(y: float) -> float:
        return low + (m.roof - low) * max(0.0, (y - fy) / (top - fy))

    m = replace(
        m, cabin=eased(m.cabin, 0.3, closed=False), panes=[eased(pane, 0.07) for pane in m.panes]
    )
    peak = next(k for k, (x, y) in enumerate(m.cabin) if y > top - 0.1)
    hx, hy = m.cabin[peak]
    roof = [p for p in m.cabin[peak:] if p[1] > top - 0.12]
    v.face(code, *((x, y, -z(y)) for x, y in roof), *((x, y, z(y)) for x, y in reversed(roof)))
    v.face(code, (fx, fy, -low), (hx, hy, -z(hy)), (hx, hy, z(hy)), (fx, fy, low), shiny=0.6)
    dx, dy = (hx - fx) * 0.06, (hy - fy) * 0.06
    glass = (
        (fx + dx, fy + dy, -low * 0.9),
        (hx - dx, hy - dy, -z(hy) * 0.92),
        (hx - dx, hy - dy, z(hy) * 0.92),
        (fx + dx, fy + dy, low * 0.9),
    )
    v.mark(GLASS, *glass)
    v.mark(
        scaled(GLEAM, 0.85),
        *(
            _between(glass[p], glass[q], t)
            for p, q, t in ((0, 1, 0.55), (1, 1, 0), (2, 2, 0), (3, 2, 0.3))
        ),
    )
    v.face(code, *((x, y, z(y)) for x, y in m.cabin))
    mirror = (fx - 0.25, fy + 0.05)
    for pane in m.panes:
        v.mark("17191b", *((x, y, z(y)) for x, y in _grown(pane, 0.03)))
    for pane in m.panes:
        v.mark(GLASS, *((x, y, z(y)) for x, y in pane))
        lo, hi = min(y for _, y in pane), max(y for _, y in pane)
        v.mark(GLEAM, *((x, y, z(y)) for x, y in above(pane, lo + 0.55 * (hi - lo))))
    v.face(
        scaled(code, 0.9),
        *(
            (mirror[0] + dx, mirror[1] + dy, m.wide * 1.1)
            for dx, dy in ((0, 0), (0.13, 0.03), (0.12, 0.14), (0.02, 0.15))
        ),
    )


def above(outline: Sequence[Point], least: float) -> list[Point]:
    """The part of an outline above a height (Sutherland and Hodgman 1974)."""
    out: list[Point] = []
    for (ax, ay), (bx, by) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if ay >= least:
            out.append((ax, ay))
        if (ay >= least) != (by >= least):
            out.append((ax + (bx - ax) * (least - ay) / (by - ay), least))
    return out


def _between(p: Spot, q: Spot, t: float) -> Spot:
    return p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t


def _grown(pane: Sequence[Point], by: float) -> list[Point]:
    """An outline made larger about its middle."""
    x, y = sum(p[0] for p in pane) / len(pane), sum(p[1] for p in pane) / len(pane)
    return [(px + by * (1 if px > x else -1), py + by * (1 if py > y else -1)) for px, py in pane]
