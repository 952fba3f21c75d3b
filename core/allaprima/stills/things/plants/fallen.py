"""Leaves that have fallen."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Paint, leaf
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.outlines import both_halves, outline_leaf
from allaprima.stills.things.plants.petals import moved, sheets
from allaprima.stills.things.plants.shapes import GOLDEN, settle, stalk

_MAPLE = (
    (0.15, -0.1),
    (1.2, -0.75),
    (2.5, -1.0),
    (2.1, -0.2),
    (3.6, 0.1),
    (5.0, 0.1),
    (4.5, 0.9),
    (5.4, 1.7),
    (4.1, 1.9),
    (3.9, 2.7),
    (2.5, 1.9),
    (1.7, 1.9),
    (2.1, 3.4),
    (2.9, 4.5),
    (1.9, 4.5),
    (1.7, 5.4),
    (0.9, 5.2),
    (0.5, 6.1),
    (0.0, 7.4),
)
_MAPLE_TIPS = ((0, 7.2), (2.8, 4.4), (5.2, 1.2), (2.4, -0.9), (-2.8, 4.4), (-5.2, 1.2), (-2.4, -0.9))
_OAK = (
    (0.2, 0.0),
    (0.9, 0.8),
    (1.2, 1.5),
    (0.8, 2.0),
    (1.6, 2.6),
    (2.2, 3.3),
    (1.9, 3.8),
    (1.2, 4.0),
    (2.0, 4.6),
    (2.6, 5.5),
    (2.2, 6.0),
    (1.4, 6.1),
    (1.9, 6.9),
    (1.9, 7.6),
    (1.3, 7.8),
    (0.9, 8.4),
    (0.0, 8.8),
)


def _autumn(tips: Sequence[tuple[float, float]], first: str, second: str, plain: bool = False) -> Paint:
    """From one colour in the middle to another at the rims, with veins to the tips."""

    def near(p: np.ndarray) -> np.ndarray:
        best = np.full(len(p), 9.0, np.float32)
        for x, z in tips:
            share = np.clip((p[:, 0] * x + p[:, 2] * z) / (x * x + z * z), 0, 1)
            best = np.minimum(best, np.hypot(p[:, 0] - share * x, p[:, 2] - share * z) + 0.03 * share)
        return best

    def colour(p: np.ndarray) -> np.ndarray:
        away = near(p)
        vein = np.exp(-((away / 0.07) ** 2))
        fine = np.exp(-((np.abs((np.hypot(p[:, 0], p[:, 2]) * 1.5 - away * 1.3) % 1 - 0.5) / 0.1) ** 2))
        if plain:
            found: np.ndarray = 0.92 + 0.14 * noise(p, 1.2, 4) + 0.3 * vein + 0.08 * fine
            return found
        blend = between(first, second, 0.25 + 0.3 * away + 0.55 * fbm(p, 2.6, 4, 3))
        spots = step(0.55, 0.75, noise(p, 0.5, 9)) * 0.35
        return mixed(mixed(blend, "6a3a1c", spots), "e8c98a", 0.5 * vein + 0.12 * fine)

    return colour


def _fallen(
    s: Solid, kind: str, place: np.ndarray, first: str, second: str, rng: random.Random, own: bool = False, curl: float = 0.55
) -> None:
    half, tips = (
        (_MAPLE, _MAPLE_TIPS)
        if kind == "maple"
        else (_OAK, ((0, 8.6), (2.2, 3.4), (-2.2, 3.4), (2.5, 5.7), (-2.5, 5.7), (1.8, 7.5), (-1.8, 7.5)))
    )
    blade = outline_leaf(
        both_halves(half), (0, 2.0 if kind == "maple" else 4.2), curl=curl * rng.uniform(0.7, 1.2), fold=0.06, seed=rng.uniform(0, 6)
    )
    usual = leaf(first).but(roughness=0.6).painted(_autumn(tips, first, second))
    matter = s.own(usual) if own else usual
    if own and (s.coat.colours or s.coat.matter):
        matter = matter.painted(_autumn(tips, first, second, plain=True))
    sheets(s, [moved(blade, place)], matter)
    line = [(0, 0, 0.1), (0.2, 0.12, -1.6), (0.9, 0.3, -3.4)]
    pen = Solid()
    stalk(pen, line, [0.09, 0.07, 0.1], leaf("9a5a30"), sides=6)
    s.parts.append(pen.parts[0].moved(place))


@thing("autumn leaf, maple leaf, fall leaf, red leaf, dry leaf, oak leaf@oak", seen=48)
def autumn_leaf(s: Solid, rng: random.Random) -> None:
    kind = s.variant or "maple"
    colours = ("b8632a", "8a4a22") if kind == "oak" else ("d9782a", "b3261e")
    _fallen(s, kind, matrix(turn=150 + rng.uniform(-15, 15), tilt=-3), *colours, rng, own=True)
    settle(s)


@thing("fallen leaf, fallen leaves, autumn leaves, pile of leaves, fall leaves, pile of autumn leaves", seen=44)
def fallen_leaves(s: Solid, rng: random.Random) -> None:
    tones = (
        ("e3a02c", "c9651f"),
        ("c8402a", "8a1f1c"),
        ("d98a2a", "b8481f"),
        ("b87a30", "7d4420"),
        ("e8c04a", "c98a25"),
        ("a8532a", "6d3018"),
    )
    for k in range(16):
        o = (k + 0.3) / 16
        a, r = GOLDEN * k, 12.5 * math.sqrt(o)
        place = matrix(
            r * math.sin(math.radians(a)), 0.35 + 1.5 * (1 - o) + 0.25 * (k % 3), r * math.cos(math.radians(a)), turn=rng.uniform(0, 360),
            tilt=rng.uniform(-11, 11), lean=rng.uniform(-11, 11), scale=rng.uniform(0.75, 1.05),
        )  # fmt: skip
        _fallen(s, "oak" if k % 3 == 1 else "maple", place @ matrix(z=-3), *tones[k % 6], rng, curl=0.8)
    settle(s)
