"""Sushi and dumplings."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, leaf, matt, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import rough
from allaprima.stills.things.meals.shapes import blob, rice_grains, ruffle


def _nigiri(s: Solid, top: str) -> None:
    s.ball(
        (0, 1.1, 0),
        (1.45, 1.2, 3.0),
        matt("f2efe6").but(soft=0.5).bumped(rice_grains),
        shape=lambda w: 1 + 0.1 * np.sin(2.2 * w[:, 0]) ** 2 + 0.12 * (w[:, 1] < -0.2) * np.abs(w[:, 1]),
        detail=18,
    )
    colours = {"salmon": ("ee7c3c", "f7c49a"), "tuna": ("b02a34", "c85a58"), "prawn": ("f4d8c4", "ea8a5a")}[top]
    wide = 1.9 if top != "prawn" else 4.4

    def colour(p: np.ndarray) -> np.ndarray:
        lines = step(0.55, 0.9, np.sin((p[:, 2] + 0.55 * np.abs(p[:, 0]) + 0.15 * noise(p, 1, 2)) * 2 * math.pi / (wide * 0.5)))
        return between(colours[0], colours[1], lines * (0.85 if top != "tuna" else 0.35))

    u, a = np.linspace(-1, 1, 25)[:, None], np.linspace(-1.25, 1.25, 13)[None]
    bow = (1.2 - 0.1 * np.abs(u)) * np.sqrt(np.clip(1 - (0.82 * u) ** 6, 0.1, 1))
    rows = []
    for lift in (0.0, 0.42):
        x = (1.5 + lift) * np.sin(a) * bow
        y = 0.95 + (1.3 + lift) * np.cos(a) - 0.95 * np.abs(u) ** 2.6
        rows.append(np.stack((x, np.maximum(y, 0.05), 3.55 * u + 0 * a), -1))
    loop = np.concatenate((rows[1], rows[0][:, ::-1], rows[1][:, :1]), 1)
    fish = Matter(colours[0], roughness=0.12, soft=0.6).painted(colour)
    s.add(meshes.grid(loop), fish)
    for end in (0, -1):
        s.sheet(np.stack((rows[0][end], rows[1][end])), fish)


def _maki(s: Solid, filling: str) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        r = out(p)
        found = mixed(
            between("f3f0e8", "e6e2d4", 0.5 + 0.5 * noise(p, 0.4, 3)),
            filling,
            step(0.8, 0.72, np.hypot(p[:, 0] + 0.1, p[:, 2]) + 0.05 * noise(p, 0.5, 2)),
        )
        found = mixed(found, "5c8a3c", (np.hypot(p[:, 0] - 0.62, p[:, 2] + 0.2) < 0.33).astype(float))
        return mixed(found, "1c231c", ((r > 1.56) | (p[:, 1] < 2.2) & (r > 1.5)).astype(float))

    def bump(p: np.ndarray) -> np.ndarray:
        return np.where((p[:, 1] > 2.25) & (out(p) < 1.5), rice_grains(p), 0.02 * noise(p, 0.4, 2))

    line = [(0, 0.1), (1.5, 0.1), (1.66, 0.25), (1.68, 2.3), (1.62, 2.42), (1.5, 2.45), (1.1, 2.52), (0, 2.5)]
    s.lathe(line, Matter("f0ede4", roughness=0.5, soft=0.4).painted(colour).bumped(bump), around=40)


@thing("sushi, sushi set, nigiri, maki, sushi roll, sushi plate", seen=32)
def sushi(s: Solid, rng: random.Random) -> None:
    slate = s.own(Matter("33363a", roughness=0.6, shine=0.6).bumped(lambda p: 0.03 * fbm(p, 2.5, 4, 2)))
    s.box((0, 0.4, 0), (24, 0.8, 13.5), slate, radius=0.12)
    for k, kind in enumerate(("salmon", "tuna", "prawn")):
        with s.at(-7.6 + k * 4.4, 0.78, -1.6, turn=22 + rng.uniform(-3, 3)):
            _nigiri(s, kind)
    for x, z, filling in ((6.0, -3.1, "f07a3e"), (9.3, -1.6, "c8384a"), (6.6, 0.5, "f07a3e")):
        with s.at(x, 0.72, z, turn=rng.uniform(0, 360)):
            _maki(s, filling)
    with s.at(9.0, 0.8, 3.6):
        blob(
            s,
            lambda a: 1.2 + 0.15 * np.sin(3 * a),
            Matter("9dba52", roughness=0.6, soft=0.4).bumped(rough(0.4, 0.08)),
            thick=0.5,
            drape=lambda x, z: 0.9 * np.exp(-(x * x + z * z)),
        )
    for k in range(4):
        with s.at(4.6 + 0.35 * k, 0.85 + 0.2 * k, 4.0 - 0.25 * k, turn=k * 70):
            ruffle(s, rng, 0.1, 1.4, Matter("f2b6a4", roughness=0.2, soft=0.7), high=0.22, waves=3)
    for k in range(2):
        s.tube([(-10.5, 1.15, 4.6 + k * 0.9), (3.0, 1.05, 4.2 + k * 0.55)], [0.4, 0.24], plastic("5a2418", 0.2), sides=10)


def _dumpling(s: Solid) -> None:

    def pleats(w: np.ndarray) -> np.ndarray:
        found: np.ndarray = (
            1
            + 0.045 * np.sin(14 * np.arctan2(w[:, 0], w[:, 2]) + 5 * w[:, 1]) * np.clip(w[:, 1] * 1.6 + 0.2, 0, 1)
            + 0.16 * np.clip(w[:, 1] - 0.8, 0, 1)
        )
        return found

    s.ball((0, 1.65, 0), (2.6, 1.9, 2.6), Matter("efe4cf", roughness=0.28, soft=0.8), shape=pleats, detail=20)
    s.ball(
        (0, 3.6, 0),
        (0.62, 0.4, 0.62),
        Matter("efe4cf", roughness=0.28, soft=0.8),
        shape=lambda w: 1 + 0.12 * np.sin(6 * np.arctan2(w[:, 0], w[:, 2])),
        detail=10,
    )


@thing("dumpling, dumplings, dim sum, bamboo steamer, dumplings in a steamer, gyoza", seen=34)
def dumplings(s: Solid, rng: random.Random) -> None:
    def bamboo(p: np.ndarray) -> np.ndarray:
        return between("d8b070", "b8843f", 0.5 + 0.5 * noise(np.stack((turned(p) * 3, p[:, 1] * 6, out(p)), -1), 0.6, 2))

    cane = s.own(Matter("cda25c", roughness=0.4, soft=0.1).painted(bamboo))
    line = [(0, 0.5), (10, 0.5), (10.4, 0.2), (10.5, 0), (11, 0), (11, 5.6), (10.8, 5.8), (10.3, 5.8), (10.1, 5.6), (10.1, 1.6), (0, 1.6)]
    s.lathe(line, cane, around=72)
    for y in (1.0, 4.6):
        s.lathe([(11, y - 0.55), (11.25, y - 0.5), (11.25, y + 0.5), (11, y + 0.55)], cane.but(colour="c09048"), around=72)
    s.lathe(
        [(9.6, 1.65), (0, 1.7)],
        leaf("8fae62").painted(lambda p: between("7f9f4e", "b4c880", 0.5 + 0.5 * np.sin(p[:, 0] * 5 + 0.6 * noise(p, 2, 2)))),
        shape=lambda a: 1 + 0.03 * np.sin(7 * a),
    )
    for k in range(7):
        a = k / 6 * 2 * math.pi + 0.3
        x, z = (6.3 * math.cos(a), 6.3 * math.sin(a)) if k < 6 else (0.0, 0.0)
        with s.at(x, 1.75, z, turn=rng.uniform(0, 360)):
            _dumpling(s)
