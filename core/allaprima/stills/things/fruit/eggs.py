"""Eggs."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import skin
from allaprima.stills.patterns import between, fbm, noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import freckles
from allaprima.stills.things.fruit.shaping import body, settled


@thing("egg, hen's egg, chicken egg, brown egg@brown, white egg@white", seen=20)
def egg(s: Solid, rng: random.Random) -> None:
    white = s.variant == "white"

    def paint(p: np.ndarray) -> np.ndarray:
        if white:
            return between("ece7de", "f2eee7", 0.5 + 0.5 * fbm(p, 2, 3, 2))
        base = between("c08a62", "cf9f78", 0.5 + 0.5 * fbm(p, 2, 4, 2))
        return freckles(base, p, "a06a48", 0.22, 0.22, 0.5)

    t = np.linspace(0, math.pi, 28)
    profile = [(2.2 * math.sin(a) * (1 + 0.13 * math.cos(a) - 0.02 * math.cos(2 * a)), -2.85 * math.cos(a)) for a in t]
    shell = skin("c8966e", 0.5).but(soft=0.3).painted(paint).bumped(lambda p: 0.004 * noise(p, 0.08, 3) + 0.004 * noise(p, 0.17, 5))
    with s.at(turn=28), s.at(lean=84):
        body(s, profile, s.own(shell), smooth=0)
    settled(s)
