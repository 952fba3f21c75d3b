"""Hearts, teeth, brains and bones."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import Matter, plastic
from allaprima.stills.mesh import unit
from allaprima.stills.patterns import between, fbm, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("heart, love heart, red heart, valentine heart", seen=8)
def heart(s: Solid, rng: random.Random) -> None:
    def shape(d: np.ndarray) -> np.ndarray:
        x, y, z = d.T
        q, w = x**2 + 1.9 * z**2 + y**2, (x**2 + 0.11 * z**2) * y**3
        low, high = np.full(len(d), 0.4), np.full(len(d), 1.6)
        for _ in range(26):
            middle = (low + high) / 2
            within = (middle**2 * q - 1) ** 3 - middle**5 * w < 0
            low, high = np.where(within, middle, low), np.where(within, high, middle)
        return low

    with s.at(0, 0, 0, turn=-14):
        s.ball((0, 6.0, 0), 6.0, s.own(plastic("c0141f", 0.06)), shape=shape, detail=52)


@thing("tooth, molar, human tooth", seen=12)
def tooth(s: Solid, rng: random.Random) -> None:
    enamel = s.own(Matter("f3efe4", roughness=0.1, soft=0.5))

    def crown(d: np.ndarray) -> np.ndarray:
        box = 1 / (np.abs(d) ** 3.2).sum(1) ** (1 / 3.2)
        cusps = 0.12 * np.exp(-((np.abs(d[:, 0]) - 0.45) ** 2 + (np.abs(d[:, 2]) - 0.45) ** 2) / 0.06) * step(0.3, 0.7, d[:, 1])
        dip = -0.12 * np.exp(-(d[:, 0] ** 2 + d[:, 2] ** 2) / 0.05) * step(0.3, 0.8, d[:, 1])
        found: np.ndarray = box * 0.9 + cusps + dip
        return found

    with s.at(turn=28):
        s.ball((0, 6.0, 0), (3.0, 2.6, 2.6), enamel, shape=crown, detail=36)
        for x in (-1.35, 1.35):
            for z in (-1.0, 1.0):
                s.tube(
                    [(x * 0.9, 5.4, z * 0.9), (x * 1.05, 3.4, z), (x * 1.2, 1.6, z * 1.1), (x * 1.1, 0.35, z)],
                    [1.45, 1.2, 0.8, 0.35],
                    enamel,
                    smooth=6,
                    sides=18,
                )


def _grooves(d: np.ndarray) -> np.ndarray:
    """How deep in a furrow of the brain directions are, 0..1."""
    q = d * 4.2 + 0.8 * np.stack([noise(d * 3.0 + 7 * k, 1.0, 4 + k) for k in range(3)], -1)
    first = np.exp(-((noise(q, 1.25, 9) / 0.15) ** 2))
    found: np.ndarray = np.maximum(first, 0.8 * np.exp(-((noise(q + 31, 1.25, 12) / 0.12) ** 2)))
    return found


@thing("brain, human brain", seen=14)
def brain(s: Solid, rng: random.Random) -> None:
    pink = Matter("d99a90", roughness=0.3, soft=0.35)

    def colour(p: np.ndarray) -> np.ndarray:
        return between("e0a79c", "a85f5c", 0.8 * _grooves(unit((p - (0, 5.5, 0.4)) / (6.6, 6.0, 8.2))))

    def furrows(p: np.ndarray) -> np.ndarray:
        return -0.28 * _grooves(unit((p - (0, 5.5, 0.4)) / (6.6, 6.0, 8.2)))

    def folds(d: np.ndarray) -> np.ndarray:
        cleft = np.exp(-((d[:, 0] / 0.05) ** 2)) * step(-0.3, 0.1, d[:, 1])
        found: np.ndarray = (1 - 0.05 * _grooves(d) - 0.16 * cleft) * (1 - 0.22 * step(0.35, 1.0, -d[:, 1])) * (1 + 0.04 * d[:, 2])
        return found

    with s.at(turn=58):
        s.ball((0, 5.5, 0.4), (6.6, 6.0, 8.2), s.own(pink.painted(colour).bumped(furrows)), shape=folds, detail=55)
        below = s.own(pink)
        s.ball((0, 2.5, -5.4), (4.8, 2.3, 3.0), below.bumped(lambda p: 0.09 * np.sin(p[:, 1] * 9)), detail=24)
        s.tube([(0, 4, -1.6), (0, 2, -2.4), (0, 1.0, -3.0)], [1.6, 1.3, 0.9], below, smooth=4)


@thing("bone, dog bone", seen=34)
def bone(s: Solid, rng: random.Random) -> None:
    ivory = s.own(Matter("ece2c8", roughness=0.4, soft=0.35).bumped(lambda p: 0.03 * fbm(p, 1.0, 3, 4)))
    with s.at(0, 1.7, 0, turn=26), s.at(lean=-90):
        s.tube([(0, -7.4, 0), (0, -4, 0), (0, 0, 0), (0, 4, 0), (0, 7.4, 0)], [1.7, 1.1, 0.98, 1.1, 1.7], ivory, smooth=6, sides=24)
        for y in (-1, 1):
            for z in (-1, 1):
                s.ball((0, y * 8.2, z * 1.35), (1.55, 1.75, 1.6), ivory, detail=22)
