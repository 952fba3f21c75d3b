"""Stones, amber, meteorites and gold nuggets."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, crystal, gold, matt
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import cells, fbm, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.plants.shapes import GOLDEN, settle, spikes


def _stone(
    s: Solid,
    rng: random.Random,
    centre: Spot,
    radii: Spot,
    colour: str,
    *,
    lumpy: float = 0.06,
    own: bool = True,
    seed: int = 0,
    detail: int = 24,
) -> None:
    usual = matt(colour).but(roughness=0.7, shine=0.6)
    shift = np.array((seed * 3.7, 0.0, seed * 1.9))

    def grain(p: np.ndarray) -> np.ndarray:
        vein = np.exp(-((np.abs(noise(p + shift, 3.5, 5) + 0.2 * noise(p, 1.0, 6)) / 0.03) ** 2)) * (seed % 3 == 1)
        return 0.92 + 0.16 * fbm(p + shift, 1.6, 4, 2) + 0.16 * noise(p + shift, 0.12, 7) + 0.7 * vein

    matter = (s.own(usual) if own else usual).painted(grain).bumped(lambda p: 0.012 * fbm(p, 0.3, 3, 4))
    s.ball(
        centre, radii, matter, shape=lambda w: 1 + lumpy * noise(w + shift, 0.9, 8) + 0.4 * lumpy * noise(w + shift, 0.4, 9), detail=detail
    )


@thing(
    "stone, pebble, rock, river stone, beach stone, pile of pebbles@group, pile of stones@group, heap of stones@group, group of pebbles@group",
    seen=24,
    group=5,
)
def stone(s: Solid, rng: random.Random) -> None:
    if s.variant == "group":
        tones = ("8d8a84", "b8b0a2", "5f6064", "a58f7a", "d3cec4", "74706c", "9a8a80")
        for k in range(9):
            a, r = math.radians(GOLDEN * k), 5.2 * math.sqrt(k / 9)
            size = rng.uniform(0.8, 1.3)
            with s.at(r * math.sin(a), 1.0 * size, r * math.cos(a), turn=rng.uniform(0, 180)):
                _stone(s, rng, (0, 0, 0), (1.9 * size, 1.0 * size, 1.5 * size), tones[k % 7], own=k % 7 == 0, seed=k, detail=17)
        settle(s)
        return
    with s.at(0, 2.4, 0, turn=25):
        _stone(s, rng, (0, 0, 0), (4.4, 2.5, 3.4), "8f8c86", lumpy=0.1, seed=2)
    settle(s, sink=0.05)


@thing("stack of stones, zen stones, stone stack, balanced stones, pebble tower, cairn, spa stones@spa, hot stones@spa", seen=14)
def zen_stones(s: Solid, rng: random.Random) -> None:
    tones = ("6a6b6e", "a39c92", "77736d", "c6bfb3", "57585c")
    y = 0.0
    for k, (wide, high) in enumerate(((5.4, 1.75), (4.3, 1.5), (3.4, 1.3), (2.5, 1.05), (1.55, 0.85))):
        y += high * 0.93
        with s.at(rng.uniform(-0.25, 0.25), y, rng.uniform(-0.2, 0.2), turn=rng.uniform(0, 180), lean=rng.uniform(-3, 3)):
            _stone(
                s,
                rng,
                (0, 0, 0),
                (wide, high, wide * 0.82),
                "4a4a4c" if s.variant == "spa" else tones[k],
                lumpy=0.035,
                own=not k or bool(s.variant),
                seed=k,
            )
        y += high * 0.93
    settle(s)


@thing("amber, amber stone, piece of amber", seen=26)
def amber(s: Solid, rng: random.Random) -> None:
    s.ball((0, 1.5, 0), (2.5, 1.6, 1.9), s.own(crystal("e0861c", 2.4)), shape=lambda w: 1 + 0.1 * noise(w, 0.8, 3), detail=24)
    dark = matt("2a1a10")
    s.ball((0.2, 1.55, 0.1), (0.16, 0.15, 0.3), dark, detail=8)
    s.ball((0.2, 1.6, 0.5), 0.14, dark, detail=8)
    legs = [((0.2, 1.55, 0.1 + 0.12 * k), (0.2 + side * 0.5, 1.45, 0.1 + 0.26 * k)) for k in (-1, 0, 1, 2) for side in (-1, 1)]
    spikes(s, np.array([a for a, _ in legs]), np.array([b for _, b in legs]), 0.03, dark)
    for side in (-1, 1):
        with s.at(0.2, 1.68, 0.1, turn=180 + side * 28, tilt=-8):
            s.leaf(0.75, 0.3, matt("b9946a"), bend=5, tip=0)
    settle(s, sink=0.08)


@thing("meteorite, meteor, asteroid", seen=20)
def meteorite(s: Solid, rng: random.Random) -> None:
    def pits(w: np.ndarray) -> np.ndarray:
        return 1 + 0.16 * noise(w, 0.9, 5) - 0.14 * step(0.55, 0.15, cells(w, 0.55, 7)) + 0.03 * noise(w, 0.25, 3)

    def colour(p: np.ndarray) -> np.ndarray:
        return 0.85 + 0.4 * fbm(p, 1.0, 4, 3)

    own = s.own(Matter("5a5350", roughness=0.55, metal=0.35)).painted(colour).bumped(lambda p: 0.1 * fbm(p, 0.8, 4, 5))
    s.ball((0, 4, 0), (5.2, 3.9, 4.4), own, shape=pits, detail=56)
    settle(s, sink=0.15)


@thing("gold nugget, nugget, gold ore, pile of gold nuggets@group", seen=26)
def nugget(s: Solid, rng: random.Random) -> None:
    own = s.own(gold(0.28)).bumped(lambda p: 0.06 * fbm(p, 0.45, 3, 5))
    places = (
        [(0.0, 0.0, 1.0), (2.6, 0.9, 0.55), (-2.4, 1.0, 0.6), (1.0, 2.3, 0.42), (-0.9, 2.4, 0.38), (2.1, -1.4, 0.5)]
        if s.variant
        else [(0.0, 0.0, 1.0)]
    )
    for k, (x, z, size) in enumerate(places):

        def lumpy(w: np.ndarray, k: int = k) -> np.ndarray:
            q = w + np.array((k * 3.1, 0, k))
            return 1 + 0.2 * noise(q, 0.7, 3) + 0.1 * noise(q, 0.33, 5) + 0.04 * noise(q, 0.16, 7)

        with s.at(x, 1.0 * size, z, turn=50 * k):
            s.ball((0, 0, 0), (1.9 * size, 1.15 * size, 1.35 * size), own, shape=lumpy, detail=40 if size == 1 else 16)
    settle(s, sink=0.05)
