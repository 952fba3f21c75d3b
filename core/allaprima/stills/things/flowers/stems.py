"""What carries blooms: stems with leaves, and branches."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.mesh import curve
from allaprima.stills.patterns import fbm
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import green, moved, petal, sheets
from allaprima.stills.things.plants.shapes import settle, stalk

Head = Callable[[Solid, random.Random], None]
Leaf = tuple[float, float, float, list[np.ndarray]]
"""Where it grows along the stem, 0..1; the direction around it and above the horizon, in degrees; and its blades."""
_AHEAD = 62.0


def flower(
    s: Solid, rng: random.Random, head: Head, *, tall: float = 32, face: float = 50, long: float = 20, lies: float = 62, thick: float = 0.22,
    colour: str = "567b42", leaves: Sequence[Leaf] = (), neck: float = 2.5,
) -> None:  # fmt: skip
    """A head on a stem with leaves: standing, or lying on the ground."""
    bloom = Solid(s.coat)
    head(bloom, rng)
    points = np.concatenate([part.mesh.points for part in bloom.parts])
    if s.variant == "cut":
        place = matrix(1.0, 0, 2.0, turn=rng.uniform(-8, 12), tilt=face)
        reach = float((points @ place[:3, :3].T)[:, 1].max())
        place[1, 3] = tall - reach
        axis, at = place[:3, 1], place[:3, 3]
        high = at[1]
        line = [
            (0, 0, 0),
            (-0.5, high * 0.35, -0.5),
            (0.1, high * 0.72, -0.2),
            tuple(at - axis * neck - (0, 0.4, 0)),
            tuple(at - axis * 0.3),
        ]
    else:
        place = matrix(turn=_AHEAD, tilt=lies)
        low = float((points @ place[:3, :3].T)[:, 1].min())
        ahead = np.array((math.sin(math.radians(_AHEAD)), 0, math.cos(math.radians(_AHEAD))))
        aside = np.array((ahead[2], 0, -ahead[0]))
        place[:3, 3] = ahead * long / 2 + (0, 0.02 - low, 0)
        axis, at = place[:3, 1], place[:3, 3]
        end = at - axis * neck
        end[1] = max(end[1], thick)
        flat = np.array((0, thick, 0))
        line = [
            tuple(-ahead * long / 2 + flat), tuple(-ahead * long * 0.2 + aside * 0.8 + flat),
            tuple(ahead * long * 0.12 + aside * 0.7 + (0, max(thick, end[1] * 0.3), 0)), tuple(end), tuple(at - axis * 0.3),
        ]  # fmt: skip
    s.parts += [part.moved(place) for part in bloom.parts]
    stalk(s, line, [thick, thick, thick, thick * 0.95, thick * 1.15], leaf(colour), smooth=5)
    way = np.array(curve(line, 8))
    blades = []
    for number, (share, turn, rise, each) in enumerate(leaves):
        x, y, z = way[int(share * (len(way) - 1))]
        if s.variant == "cut":
            where = matrix(x, y, z, turn=turn, tilt=-rise)
        else:
            where = matrix(x, y, z, turn=_AHEAD + (38 if number % 2 else -38) + (turn % 17), tilt=-min(rise, 20))
        for one in each:
            blade = moved(one, where)
            if s.variant != "cut":
                blade[..., 1] = np.maximum(blade[..., 1], 0.05 + 0.02 * number)
            blades.append(blade)
    if blades:
        sheets(s, blades, green(colour))
    if s.variant != "cut":
        settle(s)


def lobes(size: float, rng: random.Random) -> list[np.ndarray]:
    """A leaf of three pointed parts on a stalk."""
    blade = petal(size * 0.65, size * 0.24, "lance", bend=35, cup=20, rows=9)
    rib = petal(size * 0.5, 0.18, "strap", bend=8)
    return [
        rib,
        *(
            moved(blade, matrix(0, -0.1, size * 0.4, turn=turn, scale=scale), rng.random())
            for turn, scale in ((0, 1), (48, 0.8), (-48, 0.8))
        ),
    ]


def branch(s: Solid, rng: random.Random, build: Head, *, thin: float = 0.75, up: float = 84) -> None:
    """A branch that is built upright: left standing, or laid down."""
    pen = Solid(s.coat)
    build(pen, rng)
    if s.variant == "cut":
        s.parts += pen.parts
        return
    flat = np.diag((1.0, 1.0, thin, 1.0))
    place = matrix(turn=_AHEAD, tilt=up) @ matrix(turn=180) @ flat
    for part in pen.parts:
        s.parts.append(part.moved(place))
    settle(s)


def bark(colour: str = "5a4334") -> Matter:
    def shade(p: np.ndarray) -> np.ndarray:
        return 0.95 + 0.3 * fbm(p * (2, 0.6, 2), 0.7, 3, 2)

    def rough(p: np.ndarray) -> np.ndarray:
        return 0.03 * fbm(p * (3, 0.8, 3), 0.6, 2, 5)

    return skin(colour, 0.8).painted(shade).bumped(rough)


def grown_twigs(s: Solid, twigs: Sequence[Sequence[tuple[float, float, float]]], thick: float, bark: Matter) -> list[np.ndarray]:
    """Draw twigs that get thinner; (N, 3) smooth points of each."""
    lines = []
    for number, twig in enumerate(twigs):
        first = thick * (1.0 if number == 0 else 0.6)
        stalk(s, twig, list(np.linspace(first, first * 0.45, len(twig))), bark, sides=8)
        lines.append(np.array(curve(twig, 6)))
    return lines
