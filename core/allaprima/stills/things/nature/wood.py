"""Logs and driftwood."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, matt
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.plants.shapes import settle, stalk


def _rings(radius: float, light: str, dark: str, bark: str) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        a = np.arctan2(p[:, 2], p[:, 0])
        r = out(p) * (1 + 0.03 * np.sin(a * 2 + 1) + 0.02 * np.sin(a * 5)) + 0.06 * noise(p, 0.8, 3) + 0.15
        rings = (0.5 + 0.5 * np.sin(r * 13 + 1.2 * noise(np.stack((r, r * 0, r * 0), -1), 0.8, 4))) ** 2
        wood = between(light, dark, 0.55 * rings + 0.35 * step(radius * 0.55, 0.0, r) + 0.1 * noise(p, 0.15))
        turn = np.abs(((a + 0.5 + 0.1 * noise(p, 1.5)) / (2 * math.pi) * 5 % 1) - 0.5)
        crack = np.exp(-((turn * r / 0.09) ** 2)) * step(0.3, 1.2, r) * step(radius * 0.85, radius * 0.6, r)
        return mixed(mixed(wood, "4a2f1c", 0.75 * crack), bark, step(radius * 0.93, radius * 0.955, r - 0.15))

    return matt(light).painted(colour)


def _bark(p: np.ndarray) -> np.ndarray:
    q = p * np.array((1.6, 0.32, 1.6))
    return 0.28 * (cells(q, 1.5, 3) - 0.4) + 0.1 * fbm(p * (2, 0.8, 2), 0.8, 3, 4)


def _log_part(s: Solid, length: float, radius: float) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        q = p * np.array((1.6, 0.32, 1.6))
        deep = step(0.2, 0.65, cells(q, 1.5, 3))
        return mixed(
            between("54402f", "8a7460", 0.75 * deep + 0.25 * fbm(p, 0.7, 3, 5)), "8a8f6c", 0.22 * step(0.4, 1.0, fbm(p, 3.0, 3, 8))
        )

    bark = s.own(matt("6d5746").painted(colour)).bumped(_bark)

    def lumpy(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.025 * np.sin(2 * a + 1) + 0.018 * np.sin(5 * a)
        return found

    s.lathe(
        [(radius * 0.97, 0), (radius, 0.25), (radius * 0.98, length * 0.5), (radius * 1.01, length - 0.25), (radius * 0.98, length)],
        bark,
        shape=lumpy,
    )
    face = _rings(radius, "dcb483", "a9713f", "4a3626")
    s.lathe([(radius * 0.98, length), (0, length + 0.02)], face, shape=lumpy)
    s.lathe([(0, -0.02), (radius * 0.97, 0)], face, shape=lumpy)


@thing(
    "log, tree trunk, wooden log, wood log, firewood@pile, pile of logs@pile, stack of firewood@pile, log pile@pile, "
    "tree stump@stump, stump@stump, tree slice@slice, wood slice@slice, slice of wood@slice",
    seen=26,
)
def log(s: Solid, rng: random.Random) -> None:
    if s.variant == "slice":
        _log_part(s, 2.0, 9)
        return
    if s.variant == "stump":
        _log_part(s, 14, 9)
        for k in range(6):
            a = k * 1.05 + 0.3
            stalk(
                s,
                [
                    (7.6 * math.sin(a), 5.0, 7.6 * math.cos(a)),
                    (9.6 * math.sin(a), 1.8, 9.6 * math.cos(a)),
                    (13.5 * math.sin(a), 0.2, 13.5 * math.cos(a)),
                ],
                [1.4, 1.7, 0.5],
                matt("5f4b3c").bumped(_bark),
                sides=10,
            )
        return
    places = ((-5.3, 0), (5.3, 0), (0, 9.0)) if s.variant == "pile" else ((0, 0),)
    for k, (x, y) in enumerate(places):
        with s.at(turn=-38), s.at(x, 5.2 + y, -13 + 0.6 * k, tilt=90), s.at(turn=70 * k):
            _log_part(s, 26, 5.2)
    settle(s)


@thing("driftwood, drift wood, piece of driftwood, stick, dry branch", seen=28)
def driftwood(s: Solid, rng: random.Random) -> None:
    def grain(p: np.ndarray) -> np.ndarray:
        return 0.85 + 0.3 * fbm(p * np.array((0.35, 2.4, 2.4)), 1.2, 4, 3)

    wood = s.own(matt("b3a592").painted(grain)).bumped(lambda p: 0.07 * fbm(p * np.array((0.35, 2.6, 2.6)), 0.9, 3, 5))
    with s.at(turn=14):
        stalk(
            s,
            [(-15, 1.6, 1), (-9, 2.2, 0.2), (-2, 1.9, 0.8), (5, 2.6, -0.4), (11, 2.1, -1.5), (16, 3.4, -1)],
            [0.7, 1.7, 2.0, 1.75, 1.25, 0.35],
            wood,
            sides=20,
            smooth=8,
        )
        stalk(s, [(4, 2.6, -0.2), (8, 4.6, 1.6), (11, 7.0, 3.4), (13.5, 8.0, 5)], [1.3, 0.9, 0.6, 0.22], wood, sides=14, smooth=6)
        stalk(s, [(-7, 2.4, 0), (-9.6, 4.8, -2), (-12, 6.2, -3.6)], [1.1, 0.75, 0.25], wood, sides=14, smooth=6)
        stalk(s, [(-1, 2, 1), (1.5, 1.6, 3.6), (3.5, 0.7, 5.4)], [0.9, 0.6, 0.2], wood, sides=12, smooth=6)
        s.ball((-4.6, 2.9, 1.2), (1.0, 0.8, 0.9), wood, detail=12)
    settle(s)
