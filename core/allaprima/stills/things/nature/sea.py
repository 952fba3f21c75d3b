"""What the sea leaves: shells, starfish, corals and pearls."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, matt, skin
from allaprima.stills.mesh import unit
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.plants.petals import moved, sheets
from allaprima.stills.things.plants.shapes import beads, settle, stalk


def _spiral_shell(s: Solid, matter: Matter, inner: Matter) -> None:
    turns = np.linspace(-11 * math.pi, 0, 126)
    grow = np.exp(0.135 * turns)
    u = np.linspace(0, 2 * math.pi, 24)
    ring_x, ring_y = np.cos(u), np.sin(u)
    stretch = np.where(ring_y < 0, 1.0 + 0.9 * np.abs(ring_y), 1.0)[None] ** (np.clip((turns + 6) / 6, 0, 1)[:, None])
    knobs = 1 + 0.09 * np.maximum(0, np.sin(turns * 4.5))[:, None] * np.exp(-(((u - 0.75) / 0.35) ** 2))[None]
    r = grow[:, None] * (1.0 + 1.02 * ring_x[None] * knobs)
    y = grow[:, None] * (-2.3 + 1.15 * ring_y[None] * stretch * knobs)
    points = np.stack((r * np.cos(turns)[:, None], y, r * np.sin(turns)[:, None]), -1) * 2.3
    local = np.stack((np.broadcast_to(u, r.shape), np.broadcast_to(turns[:, None], r.shape), r), -1)
    whole = np.concatenate((points, local), -1)
    sheets(s, [whole], matter)
    lip = points[-1]
    middle = lip.mean(0)
    flare = [lip * (1 - t) + (middle + (lip - middle) * 0.35 + np.array((0, 0, -0.9))) * t for t in (0, 0.35, 0.7, 1.0)]
    s.sheet(np.array(flare), inner)


@thing(
    "seashell, conch, sea shell, conch shell, shell, spiral shell, snail shell, group of seashells@group, collection of shells@group",
    seen=30,
    group=3,
)
def seashell(s: Solid, rng: random.Random) -> None:
    if s.variant == "group":
        for x, z, turn, name in (
            (-4.5, -1, 20, "seashell"),
            (4, -2.5, -10, "scallop"),
            (0.5, 4.5, 15, "starfish"),
            (6.5, 4, 70, "scallop"),
        ):
            with s.at(x, 0, z, turn=turn, scale=0.55 if name == "scallop" and z > 0 else 0.8):
                s.put(name, rng)
        return

    def bands(p: np.ndarray) -> np.ndarray:
        u, t = p[:, 0], p[:, 1]
        stripes = 0.5 + 0.5 * np.sin(u * 7 + 0.8 * np.sin(t * 5))
        flames = noise(np.stack((u * 1.2, t * 2.2, t * 0), -1), 0.7, 4)
        base = between("efe2cc", "c98a5c", 0.35 * stripes + 0.5 * step(0.0, 0.7, flames))
        return mixed(base, "8a5236", 0.5 * step(0.4, 0.9, flames) * stripes)

    def shade(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.9 + 0.15 * np.sin(p[:, 0] * 7)
        return found

    usual = s.own(Matter("e3cba8", roughness=0.28, soft=0.3).painted(bands))
    pen = Solid()
    _spiral_shell(pen, usual.painted(shade) if s.coat.colours or s.coat.matter else usual, Matter("f0c3ae", roughness=0.15, soft=0.5))
    place = matrix(turn=35) @ matrix(lean=78) @ matrix(turn=345)
    s.parts += [part.moved(place) for part in pen.parts]
    settle(s)


@thing("scallop, scallop shell, clam shell, fan shell", seen=40)
def scallop(s: Solid, rng: random.Random) -> None:
    t = np.linspace(0.015, 1, 18)[:, None]
    a = np.linspace(-1, 1, 121)[None]
    angle = np.radians(64) * a
    ribs = np.cos(a * math.pi * 9)
    length = 7.2 * (1 - 0.10 * np.abs(a) ** 2.2) * (1 + 0.018 * ribs)
    x, z = t * length * np.sin(angle) * 1.02, t * length * np.cos(angle)
    dome = 2.3 * np.sin(math.pi * np.clip(t * 0.93 + 0.07, 0, 1)) ** 0.75 * (1 - 0.75 * np.abs(a) ** 2.4)
    y = dome + 0.15 * ribs * np.sqrt(t) * (1 - 0.4 * np.abs(a) ** 3)

    def colour(p: np.ndarray) -> np.ndarray:
        r = p[:, 2]
        rings = np.sin(r * 34 + 2.5 * noise(p, 1.0, 3))
        blush = between("f1dcc8", "d98a72", 0.45 + 0.4 * np.sin(r * 9 + 0.7) + 0.15 * noise(p, 1.4))
        return blush * (0.93 + 0.07 * rings)[:, None]

    def shade(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.95 + 0.12 * np.sin(p[:, 2] * 9 + 0.7) + 0.05 * np.sin(p[:, 2] * 34)
        return found

    full = np.broadcast_to
    whole = np.stack((x, y, z, full(a, x.shape) * 5, full(a * 0, x.shape), full(t, x.shape) * 1.0 + 0 * x), -1)
    usual = s.own(Matter("e5b49c", roughness=0.3, soft=0.4).painted(colour))
    usual = usual.painted(shade) if s.coat.colours or s.coat.matter else usual
    place = matrix(turn=14, tilt=6)
    ears = []
    for side in (-1, 1):
        v, w = np.linspace(0, 1, 6)[:, None], np.linspace(0, 1, 8)[None]
        ex = side * (0.1 + 1.9 * w * (1 - 0.25 * v))
        ez = -0.35 + 1.6 * v * (0.35 + 0.65 * w)
        ey = 0.35 * (1 - w) + 0.1 * np.sin(w * 14) * v
        ears.append(np.stack((ex, ey + 0 * v, ez, 0 * ex, 0 * ex, 0.15 + 0.3 * v + 0 * w), -1))
    sheets(s, [moved(whole, place), *(moved(ear, place) for ear in ears)], usual)
    settle(s)


@thing("starfish, sea star", seen=46)
def starfish(s: Solid, rng: random.Random) -> None:
    t = np.linspace(0, 1, 17)[:, None]
    a = np.linspace(0, 2 * math.pi, 121)[None]
    folded = np.abs(((a / (2 * math.pi) * 5 + 0.5) % 1) - 0.5) * 2
    reach = 1.55 + 5.6 * (1 - folded) ** 2.1 / (1 + 1.6 * folded)
    r = reach * t
    x, z = r * np.sin(a), r * np.cos(a)
    ridge = 1.25 * (1 - t) ** 0.8 + 0.55
    y = ridge * np.sqrt(np.clip(1 - t**2.4, 0, 1)) * (1 - 0.55 * folded * np.sqrt(t)) + 0.02
    bend = 0.25 * np.sin(a * 2 + 1) * t**2
    whole = np.stack((x, y + np.maximum(bend, 0), z, x, y, z), -1)

    def colour(p: np.ndarray) -> np.ndarray:
        return 0.9 + 0.2 * fbm(p, 0.9, 3, 2) + 0.2 * step(0.5, 1.4, p[:, 1])

    usual = s.own(skin("d9744a", 0.65)).painted(colour).bumped(lambda p: 0.05 * (1 - cells(p, 0.36, 3)))
    sheets(s, [moved(whole, matrix(turn=18))], usual)
    dots = []
    for k in range(5):
        b = 2 * math.pi * k / 5 + math.radians(18)
        for j in range(1, 16):
            d = 0.42 * j
            high = (1.25 * max(0, 1 - d / 7.1) ** 0.8 + 0.55) * math.sqrt(max(0, 1 - (d / 7.15) ** 2.4))
            dots.append((d * math.sin(b), high, d * math.cos(b)))
            for side in (-1, 1):
                c = b + side * 0.36 / (0.8 + d * 0.55)
                dots.append((d * math.sin(c), high * 0.8, d * math.cos(c)))
    beads(s, np.array(dots), 0.11, skin("f0d9b8", 0.6), rows=4, sides=6)
    settle(s)


@thing("coral, coral branch, red coral, white coral@white", seen=16)
def coral(s: Solid, rng: random.Random) -> None:
    usual = s.own(matt("efe8dc" if s.variant else "d8503f").but(roughness=0.6, soft=0.3))
    usual = usual.painted(lambda p: 0.95 + 0.1 * noise(p, 0.5)).bumped(lambda p: 0.035 * (1 - cells(p, 0.3, 2)))

    def grow(at: np.ndarray, way: np.ndarray, thick: float, length: float, depth: int) -> None:
        bend = np.array((rng.uniform(-0.3, 0.3), 0.15, rng.uniform(-0.25, 0.25)))
        mid = at + way * length * 0.5
        way2 = unit(way + bend)
        end = mid + way2 * length * 0.5
        stalk(
            s,
            [tuple(at - way * thick * 0.4), tuple(mid), tuple(end)],
            [thick, thick * 0.85, thick * 0.74 if depth else thick * 0.66],
            usual,
            sides=9,
            smooth=3,
        )
        if not depth:
            return
        for side in (-1, 1) if depth < 4 else (-1, 0.15, 1):
            new = unit(way2 + np.array((side * rng.uniform(0.55, 0.9), 0.1, rng.uniform(-0.45, 0.45))))
            grow(end, new, thick * 0.75, length * rng.uniform(0.7, 0.86), depth - 1)

    grow(np.array((0.0, 0.4, 0.0)), np.array((0.0, 1.0, 0.0)), 0.95, 4.2, 4)
    s.ball((0, 0.3, 0), (2.6, 0.9, 2.3), usual, shape=lambda w: 1 + 0.1 * noise(w, 0.5), detail=14)
    settle(s, sink=0.3)


@thing("pearl, pearl in a shell, oyster with a pearl, pearl oyster, oyster pearl, pearl shell", seen=32)
def pearl(s: Solid, rng: random.Random) -> None:
    def nacre(p: np.ndarray) -> np.ndarray:
        sheen = 0.5 + 0.5 * noise(p, 2.2, 4)
        return mixed(between("efe3da", "d3dfe0", sheen), "eec9d2", 0.5 * step(0.1, 0.8, noise(p, 1.7, 9)))

    def crust(p: np.ndarray) -> np.ndarray:
        r = np.hypot(p[:, 0], p[:, 2] + 4.6)
        return between("5d564c", "b3a690", 0.5 + 0.3 * np.sin(r * 5 + noise(p, 1.5) * 2) + 0.4 * fbm(p, 0.9, 3, 4))

    def outline(a: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 + 0.05 * np.sin(3 * a + 1) + 0.03 * np.sin(7 * a) + 0.015 * np.sin(17 * a)
        return found

    inner, rough = (
        Matter("ece2da", roughness=0.12, soft=0.3).painted(nacre),
        matt("8a7f70").painted(crust).bumped(lambda p: 0.09 * fbm(p, 0.6, 4, 3)),
    )

    def valve() -> None:
        s.lathe([(0, -1.0), (2.6, -0.8), (4.4, 0.1), (5.1, 0.95), (5.15, 1.15)], rough, smooth=4, shape=outline, around=64)
        s.lathe([(5.15, 1.15), (4.7, 0.95), (4.0, 0.3), (2.4, -0.35), (0, -0.55)], inner, smooth=4, shape=outline, around=64)

    with s.at(0, 1.0, 0.6):
        valve()
    with s.at(0, 1.5, -4.2, tilt=68), s.at(0, 0.2, -4.4):
        valve()
    s.ball(
        (0.5, 1.75, 1.2), 1.25, s.own(Matter("f1e9e0", roughness=0.14, soft=0.5).painted(lambda p: 0.96 + 0.05 * noise(p, 1.2))), detail=24
    )
    settle(s)
