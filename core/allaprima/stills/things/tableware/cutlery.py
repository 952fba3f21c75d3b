"""Spoons, forks and knives, and what lies beside them."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, cloth, metal, plastic, silver
from allaprima.stills.patterns import noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.turning import Row, loft

SPOON: tuple[Row, ...] = (
    (10.2, 0, 0.1, 0.32, 0, 0.1), (9.9, 0, 0.62, 0.32, 0, 0.2), (9.2, 0, 0.84, 0.32, 0, 0.24), (6.5, 0, 0.6, 0.42, 0, 0.26), (2.0, 0, 0.34, 0.85, 0, 0.3),
    (-2.2, 0, 0.28, 1.25, 0, 0.34), (-3.5, 0, 0.48, 1.18, 0.06, 0.3), (-4.6, 0, 1.35, 1.05, 0.5, 0.22), (-6.6, 0, 2.05, 0.92, 0.78, 0.18),
    (-8.5, 0, 1.8, 0.86, 0.6, 0.18), (-9.7, 0, 1.05, 0.84, 0.25, 0.16), (-10.2, 0, 0.05, 0.84, 0, 0.1),
)  # fmt: skip


def spoon_of(s: Solid, matter: Matter) -> None:
    loft(s, SPOON, matter)


def fork_of(s: Solid, matter: Matter) -> None:
    head: tuple[Row, ...] = (
        (-2.2, 0, 0.28, 1.2, 0, 0.34),
        (-3.4, 0, 0.5, 1.05, 0, 0.28),
        (-4.4, 0, 1.15, 0.8, 0.03, 0.24),
        (-5.3, 0, 1.35, 0.58, 0.06, 0.22),
        (-6.0, 0, 1.32, 0.47, 0.06, 0.2),
        (-6.15, 0, 1.25, 0.46, 0.06, 0.12),
    )
    loft(s, (*SPOON[:5], *head), matter)
    for k in range(4):
        x = (k - 1.5) * 0.76
        s.tube(
            [(x, 0.5, -5.7), (x, 0.36, -7.0), (x * 0.98, 0.38, -8.6), (x * 0.96, 0.6, -10.2)],
            [0.25, 0.2, 0.17, 0.09],
            matter,
            smooth=5,
            flat=0.55,
            sides=10,
        )


def knife_of(s: Solid, matter: Matter) -> None:
    rows: tuple[Row, ...] = (
        (11.5, 0, 0.1, 0.4, 0, 0.2),
        (11.2, 0, 0.68, 0.4, 0, 0.55),
        (10.2, 0, 0.9, 0.42, 0, 0.7),
        (5.0, 0, 0.68, 0.4, 0, 0.7),
        (0.5, 0, 0.52, 0.4, 0, 0.66),
        (-0.5, 0, 0.55, 0.4, 0, 0.5),
    )
    blade: tuple[Row, ...] = (
        (-0.9, 0.05, 0.75, 0.4, 0, 0.24),
        (-2.2, 0.1, 0.95, 0.4, 0, 0.2),
        (-6.5, 0.12, 1.0, 0.4, 0, 0.16),
        (-9.5, 0.05, 0.9, 0.4, 0, 0.14),
        (-11.0, -0.25, 0.55, 0.4, 0, 0.12),
        (-11.7, -0.6, 0.05, 0.4, 0, 0.06),
    )
    loft(s, (*rows, *blade), matter)


@thing("spoon, teaspoon, tablespoon, silver spoon", seen=38)
def spoon(s: Solid, rng: random.Random) -> None:
    with s.at(turn=-38 + rng.uniform(-5, 5)):
        spoon_of(s, s.own(silver()))


@thing("fork, dinner fork, silver fork", seen=38)
def fork(s: Solid, rng: random.Random) -> None:
    with s.at(turn=-38 + rng.uniform(-5, 5)):
        fork_of(s, s.own(silver()))


@thing("knife, table knife, dinner knife, butter knife", seen=38)
def knife(s: Solid, rng: random.Random) -> None:
    with s.at(turn=-38 + rng.uniform(-5, 5)):
        knife_of(s, s.own(silver()))


@thing("cutlery, silverware, fork and knife, knife and fork, flatware", seen=42)
def cutlery(s: Solid, rng: random.Random) -> None:
    made = s.own(silver())
    for x, draw in ((-3.6, fork_of), (0.0, knife_of), (3.8, spoon_of)):
        with s.at(x, 0, 0, turn=rng.uniform(-3, 3)):
            draw(s, made)


@thing("place setting, table setting", seen=45, holds=(1.0, 8.6))
def place_setting(s: Solid, rng: random.Random) -> None:
    s.put("plate", rng, coat=s.coat)
    made = silver()
    with s.at(-18.6, 0.55, 0):
        with s.at(-0.2, -0.55, 0, turn=2):
            _folded(s, 9.5, 20, cloth("d9cfbd"))
        fork_of(s, made)
    with s.at(16.2, 0, 0):
        knife_of(s, made)
    with s.at(19.8, 0, 0):
        spoon_of(s, made)


@thing("chopsticks, pair of chopsticks, chopstick", seen=36)
def chopsticks(s: Solid, rng: random.Random) -> None:
    made = s.own(plastic("7a1d1a", 0.15))

    def one(y: float, turn: float) -> None:
        with s.at(0, y, 0, turn=turn):
            s.tube([(-11, 0, 0), (-4, 0, 0), (4, 0, 0), (7.2, 0, 0)], [0.2, 0.27, 0.36, 0.4], made, smooth=4, sides=14)
            s.tube([(7.3, 0, 0), (11.3, 0, 0)], [0.405, 0.44], plastic("1a1618", 0.12), sides=14)
            s.tube([(7.2, 0, 0), (7.45, 0, 0)], 0.43, metal("ffd48a", 0.2), sides=14)

    with s.at(0, 0, 0, turn=28):
        s.ball(
            (-6.2, 0.55, 0.4),
            (0.9, 0.62, 2.0),
            ceramic("e6e2d8"),
            shape=lambda d: 1 - 0.28 * np.exp(-(((d[:, 2]) / 0.3) ** 2)) * (d[:, 1] > 0),
            detail=20,
        )
        with s.at(-0.6, 1.05, 0.0, lean=3.6):
            with s.at(4.6, 0, 0.1, turn=-3):
                one(0, 0)
            with s.at(4.6, 0, 1.1, turn=2.5):
                one(0, 0)


def _folded(s: Solid, wide: float, deep: float, matter: Matter, layers: int = 3) -> None:
    """A cloth that is folded up."""
    angle = np.linspace(0, 2 * math.pi, 41)
    for k in range(layers):
        w = wide / 2 - 0.14 * k
        z = np.linspace(-deep / 2 + 0.18 * k, deep / 2 - 0.12 * k, 25)[:, None]
        cos, sin = np.cos(angle), np.sin(angle)
        x = w * np.sign(cos) * np.abs(cos) ** 0.25
        y = 0.14 + 0.27 * k + 0.14 * np.sign(sin) * np.abs(sin) ** 0.45 + 0.05 * np.sin(z * 0.45 + k) * np.sin(x * 0.4 + k)
        ends = np.clip((deep / 2 - np.abs(z)) * 6, 0, 1) ** 0.4
        centre = 0.14 + 0.27 * k
        y = centre + (y - centre) * ends
        s.add(meshes.grid(np.stack((np.broadcast_to(x, y.shape), np.maximum(y, 0), np.broadcast_to(z, y.shape)), -1), round_u=True), matter)


def _woven(matter: Matter) -> Matter:
    def bump(p: np.ndarray) -> np.ndarray:
        raised: np.ndarray = 0.006 * (np.sin(p[:, 0] * 42) * np.sin(p[:, 2] * 42)) + 0.03 * noise(p, 2.2, 5)
        return raised

    return matter.bumped(bump)


@thing("napkin, cloth napkin, serviette", seen=38)
def napkin(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        stripes = step(0.12, 0.1, np.abs(np.abs(p[:, 0]) - 5.4)) + step(0.05, 0.03, np.abs(np.abs(p[:, 0]) - 5.0))
        shade: np.ndarray = 1 - 0.45 * np.clip(stripes, 0, 1)
        return shade

    with s.at(turn=24 + rng.uniform(-6, 6)):
        _folded(s, 14, 15, _woven(s.own(cloth("ddd3bf"))).painted(colour), 4)
