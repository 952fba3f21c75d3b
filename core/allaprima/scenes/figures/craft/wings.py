"""How fuselages and wings are built."""

from __future__ import annotations

from allaprima.scenes.figures.craft.solid import Solid, Spot
from allaprima.scenes.sketch import scaled


def tubes(
    v: Solid, code: str, *spots: tuple[float, float, float], swell: float = 1.0, shiny: float = 0.25
) -> None:
    """A fuselage along the middle: forward, up, thickness."""
    upper = [v.at((x, y + d / 2, 0.0)) for x, y, d in spots]
    lower = [v.at((x, y - d / 2, 0.0)) for x, y, d in reversed(spots)]
    v.b.part(code, *upper, *lower, swell=swell, shiny=shiny)


def band(v: Solid, code: str, width: float, *spots: tuple[float, float], z: float = 0.0) -> None:
    """A line painted along the part before it."""
    v.b.stripe(code, *((*v.at((x, y, z)), width * v.metre) for x, y in spots))


def wing(v: Solid, code: str, *spots: Spot, edge: str = "", far: bool = False) -> None:
    """A wing from above, with its leading edge, which is the first two spots."""
    if far:
        with v.b.far(0.85):
            v.face(code, *((x, y, -z) for x, y, z in spots))
        return
    v.face(code, *spots)
    a, c, *rest = spots
    v.mark(
        scaled(code, 0.86),
        rest[-1],
        rest[0],
        *(_share(p, q, 0.2) for p, q in ((rest[0], c), (rest[-1], a))),
    )
    v.line(edge or scaled(code, 1.08), 0.012 / v.metre, a, c)


def _share(p: Spot, q: Spot, t: float) -> Spot:
    return p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t
