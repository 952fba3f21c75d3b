"""How hulls and sails are built."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from allaprima.scenes.figures.body import Point
from allaprima.scenes.figures.craft.solid import Solid, Spot
from allaprima.scenes.sketch import scaled

Station = tuple[float, float, float]
"""Of a hull: forward, half of its width there, and the height of its edge."""


def inside(v: Solid, code: str, edge: Sequence[Station], floor: float | None = None) -> None:
    """The far side of an open boat, seen from within, or its deck."""
    far = [(x, y, -z) for x, z, y in edge]
    if floor is None:
        v.b.face(
            code,
            *v.points(far),
            *v.points([(x, y, z) for x, z, y in reversed(edge)]),
            faces=(0.0, 0.8),
        )
        return
    with v.b.far(0.8):
        v.b.face(
            code,
            *v.points(far),
            *v.points([(x * 0.84, floor, -z * 0.8) for x, z, _ in reversed(edge)]),
            faces=(0.0, 0.25),
        )
        (x, z, y) = edge[0]
        if z:
            v.face(
                code, (x, y, -z), (x, y, z), (x * 0.84, floor, z * 0.8), (x * 0.84, floor, -z * 0.8)
            )
    v.b.face(
        scaled(code, 0.8),
        *v.points([(x * 0.84, floor, -z * 0.85) for x, z, _ in edge]),
        *v.points([(x * 0.84, floor, z * 0.9) for x, z, _ in reversed(edge)]),
        faces=(0.0, 0.85),
    )


def hull(
    v: Solid, code: str, edge: Sequence[Station], *, bottom: Sequence[tuple[float, float]], depth: float = -0.3,
    swell: float = 0.3, shiny: float = 0.0, bands: Sequence[tuple[str, float, float]] = (), rail: str = "", rail_wide: float = 0.05,
    planks: int = 0,
) -> Callable[[float], list[Spot]]:  # fmt: skip
    """The near side of a hull; returns lines along it, a part of the way from the depth to the edge.

    Args:
        edge: from the stern to the bow. bottom: forward and half of its width at the depth, likewise.
        bands: a colour, and from where to where, as parts of the way from the depth to the edge.
        rail: a colour along the edge. planks: how many lines are seen.
    """
    upper = [(x, y, z) for x, z, y in edge]
    lower = [(x, depth, z) for x, z in bottom]
    ends = [upper[0], *upper, upper[-1], lower[-1], *reversed(lower), lower[0]]
    v.part(code, *ends, swell=swell, shiny=shiny)

    def way(share: float) -> list[Spot]:
        """A line along the hull between the depth and the edge."""
        out = []
        for k in range(13):
            p, q = spot_on(lower, k / 12), spot_on(upper, k / 12)
            out.append(
                (
                    p[0] + (q[0] - p[0]) * share,
                    p[1] + (q[1] - p[1]) * share,
                    p[2] + (q[2] - p[2]) * share,
                )
            )
        return out

    for colour, low, high in bands:
        v.mark(colour, *way(low), *reversed(way(high)))
    for k in range(1, planks + 1):
        v.b.stripe(
            scaled(code, 0.68), *((*v.at(s), 0.006) for s in way(0.35 + 0.65 * k / (planks + 1)))
        )
    if rail:
        v.b.limb(rail, *((*v.at(s), rail_wide * v.metre) for s in upper))
    return way


def spot_on(line: Sequence[Spot], share: float) -> Spot:
    at = share * (len(line) - 1)
    k = min(len(line) - 2, int(at))
    (ax, ay, az), (bx, by, bz), t = line[k], line[k + 1], at - k
    return ax + (bx - ax) * t, ay + (by - ay) * t, az + (bz - az) * t


def portholes(
    v: Solid, at: Sequence[float], y: float, z: float, r: float, code: str = "2c343a"
) -> None:
    """Round windows painted on the part before them, lit at night."""
    for x in at:
        v.mark(code, *v.ring(x, y, z, r), smooth=True)
        v.glow((x, y, z), r * 3.0)


def sail(
    v: Solid, code: str, x: float, y0: float, y1: float, half: float, belly: float = 0.25
) -> None:
    """A square sail full of wind, between its yards."""
    a, rise = half, y1 - y0
    points: list[Point] = [
        (x - 0.86 * a, y1), (x - 0.86 * a, y1), (x, y1 + 0.01 * rise), (x + 0.86 * a, y1), (x + 0.86 * a, y1),
        (x + (0.95 + belly) * a, y0 + 0.5 * rise), (x + (1.0 + 0.4 * belly) * a, y0), (x + (1.0 + 0.4 * belly) * a, y0),
        (x + 0.1 * a, y0 + 0.14 * rise), (x - 1.0 * a, y0), (x - 1.0 * a, y0), (x - (0.93 - 0.6 * belly) * a, y0 + 0.5 * rise),
    ]  # fmt: skip
    v.b.part(code, *v.points([(px, py, 0.0) for px, py in points]), swell=0.45)
    for k in (-0.45, 0.0, 0.45):
        v.b.stripe(
            scaled(code, 0.9),
            *(
                (*v.at((x + s * a, py, 0.0)), 0.005)
                for s, py in ((k, y1), (k + 0.5 * belly, y0 + 0.5 * rise), (k * 1.1, y0))
            ),
        )
    v.limb(
        "4a3526",
        ((x - 0.98 * a, y1 + 0.01 * rise, 0.0), 0.03 * rise + 0.1),
        ((x + 0.98 * a, y1 + 0.01 * rise, 0.0), 0.03 * rise + 0.1),
    )
