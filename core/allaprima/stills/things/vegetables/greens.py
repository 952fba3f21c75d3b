"""Cabbages, lettuce and what else is green."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.mesh import Mesh, Point, grid
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import foliage
from allaprima.stills.things.fruit.shaping import body, settled, swelling
from allaprima.stills.things.vegetables.leaves import crumpled


def _frill(
    s: Solid,
    high: float,
    wide: float,
    matter: Matter,
    *,
    curl: float,
    ruffle: float,
    waves: int,
    phase: float,
    cup: float = 0.5,
    rows: int = 12,
    columns: int = 25,
) -> None:
    """A broad leaf of lettuce or cabbage: grows from the origin upwards and leans back to -z, hollow towards +z."""
    t, u = np.linspace(0, 1, rows)[:, None], np.linspace(-1, 1, columns)[None, :]
    half = (
        wide
        * (0.22 + 0.95 * np.sin(np.minimum(t * 1.75, 1.9) * 0.9))
        * np.sqrt(np.clip(1.04 - np.maximum(t - 0.55, 0) ** 2 * 4.4, 0.02, 1))
    )
    edge = np.maximum(np.abs(u) ** 2, t**3)
    rim = ruffle * edge * np.sin(waves * (u * 1.6 + t * 0.7) + phase)
    x = half * np.sin(u * 1.15) / math.sin(1.15)
    z = cup * half * (1 - np.cos(u * 1.35)) - curl * t**2.4 + rim
    y = high * (t * (1 - 0.1 * u**2) - 0.12 * curl / high * t**4) + rim * 0.35
    s.sheet(np.stack((x, y, z), -1), matter)


@thing("broccoli, head of broccoli, broccoli floret", seen=20)
def broccoli(s: Solid, rng: random.Random) -> None:
    _florets(s, rng, ("2f5a2c", "55803a", "3c6a34"), "9ab56a", 6.2, 5.2, 9)
    settled(s)


def _florets(s: Solid, rng: random.Random, colours: tuple[str, str, str], stem_colour: str, wide: float, high: float, stem: float) -> None:
    dark, light, _ = colours

    def paint(p: np.ndarray) -> np.ndarray:
        return mixed(between(dark, light, step(0.0, 0.8, 1 - cells(p, 0.3, 3)) + 0.3 * fbm(p, 1.5, 3, 2)), light, 0.1 + 0 * p[:, 0])

    bud = s.own(
        Matter(light, roughness=0.8, shine=0.4, soft=0.3)
        .painted(paint)
        .bumped(lambda p: 0.11 * (1 - cells(p, 0.3, 3)) + 0.08 * (1 - cells(p, 0.75, 5)))
    )
    stalk_ = skin(stem_colour, 0.5).painted(lambda p: between("7f9c54", "b4c98a", 0.5 + 0.6 * fbm(p * (2, 0.5, 2), 1.2, 3, 2)))
    body(
        s,
        [(0, 0), (1.6, 0), (1.95, 0.1), (1.85, 2), (1.9, 4), (2.6, 6), (3.4, 7.5)],
        stalk_,
        swelling(lambda a, y: 1 + 0.07 * np.cos(5 * a)),
        around=40,
    )
    base = stem - 1.2
    heads = [(0.0, 1.0, 0.0)]
    for k in range(26):
        t = (k + 0.7) / 26.5
        a = k * 2.39996
        heads.append((math.cos(a) * math.sin(t * 1.75), math.cos(t * 1.75), math.sin(a) * math.sin(t * 1.75)))
    for x, y, z in heads:
        r = rng.uniform(1.45, 1.9)
        cx, cy, cz = x * (wide - 1.2), base + y * (high - 1.1), z * (wide - 1.2)
        lump = rng.randrange(40)
        with s.at(cx, cy, cz):
            s.ball((0, 0, 0), (r, r * 0.88, r), bud, shape=lambda w, lump=lump: 1 + 0.11 * noise(w, 0.42, lump), detail=10)
        if y < 0.62:
            s.tube(
                [(x * 1.2, 4.2, z * 1.2), (cx * 0.6, (5 + cy) / 2 - 0.6, cz * 0.6), (cx * 0.95, cy - 0.4, cz * 0.95)],
                [0.9, 0.62, 0.8],
                stalk_,
                smooth=2,
                sides=8,
            )


@thing("cauliflower, head of cauliflower", seen=24)
def cauliflower(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        return between("cdbf98", "f0e9d4", step(0.05, 0.75, 1 - cells(p, 0.42, 3)) + 0.2 * fbm(p, 2, 3, 2))

    curd = s.own(
        Matter("ebe3cc", roughness=0.75, shine=0.4, soft=0.4)
        .painted(paint)
        .bumped(lambda p: 0.13 * (1 - cells(p, 0.42, 3)) + 0.12 * (1 - cells(p, 1.1, 5)))
    )
    s.ball((0, 6.0, 0), (6.6, 5.0, 6.6), curd, detail=16)
    for k in range(34):
        t, a = (k + 0.5) / 34, k * 2.39996
        polar = math.acos(1 - t * 1.15)
        r = rng.uniform(1.7, 2.2)
        lump = rng.randrange(40)
        with s.at(5.9 * math.sin(polar) * math.cos(a), 6.2 + 4.6 * math.cos(polar), 5.9 * math.sin(polar) * math.sin(a)):
            s.ball((0, 0, 0), (r, r * 0.85, r), curd, shape=lambda w, lump=lump: 1 + 0.12 * noise(w, 0.45, lump), detail=9)
    green = crumpled(foliage("5f8a3c", "c3d39a", 1.3), 0.05, 0.9)
    for k in range(9):
        with s.at(turn=40 * k + rng.uniform(-8, 8)), s.at(0, 0, 3.6, turn=180, tilt=-16 - 6 * (k % 2)):
            _frill(
                s,
                rng.uniform(8.5, 10.5),
                3.6,
                green,
                curl=3.0 + 1.2 * (k % 2),
                ruffle=0.35,
                waves=5,
                phase=rng.uniform(0, 6),
                cup=0.5,
                rows=10,
                columns=15,
            )
    body(s, [(0, 0), (2.6, 0.0), (2.9, 0.3), (3.6, 2), (4.5, 4)], skin("d6dcb4", 0.5), around=36)
    settled(s)


@thing("lettuce, head of lettuce, green lettuce", seen=32)
def lettuce(s: Solid, rng: random.Random) -> None:
    def green(low: str, high: str) -> Matter:
        def paint(p: np.ndarray) -> np.ndarray:
            x, y = np.abs(p[:, 0]), p[:, 1]
            base = between(low, high, step(-0.7, 0.8, fbm(p, 1.6, 4, 3)))
            base = mixed(base, "dfe6b4", (1 - step(1.0, 6.5, y)) * 0.75)
            veins = np.maximum(
                1 - step(0.05, 0.4, x / (1.1 - 0.08 * np.minimum(y, 12))), 0.6 * (1 - step(0, 0.2, np.abs(((y - x * 0.8) / 1.5) % 1 - 0.5)))
            )
            return mixed(base, "dbe5b0", veins * 0.6)

        return s.own(leaf("8db648").painted(paint).bumped(lambda p: 0.07 * fbm(p, 0.9, 3, 4)))

    outer, inner = green("4f8a30", "7fae45"), green("86b34a", "b9d277")
    for ring, (count, high, wide, lean, out_) in enumerate(
        ((7, 11.5, 5.4, -50, 1.6), (6, 11, 4.8, -33, 1.2), (5, 10.2, 4.2, -17, 0.8), (4, 8.8, 3.4, -4, 0.4))
    ):
        for k in range(count):
            turn = 360 / count * k + ring * 27 + rng.uniform(-9, 9)
            with s.at(0, 0.4 * ring, 0, turn=turn), s.at(0, 0, out_, turn=180, tilt=lean + rng.uniform(-5, 5)):
                _frill(
                    s,
                    high * rng.uniform(0.93, 1.06),
                    wide,
                    outer if ring < 2 else inner,
                    curl=2.4 - 0.6 * ring,
                    ruffle=0.7,
                    waves=6,
                    phase=rng.uniform(0, 6),
                    cup=0.55,
                    rows=12,
                    columns=29,
                )
    settled(s)


@thing("cabbage, head of cabbage, white cabbage, green cabbage, red cabbage@red", seen=26)
def cabbage(s: Solid, rng: random.Random) -> None:
    red = s.variant == "red"
    dark, light, rib = ("4a1c44", "6f3560", "c9a3c0") if red else ("7fa050", "b3c987", "e3ebc6")

    def veins(p: np.ndarray) -> np.ndarray:
        x, y = np.abs(p[:, 0]), p[:, 1]
        ladder = np.abs(((y - x * 0.75 + 0.25 * noise(p, 2, 4)) / 2.3) % 1 - 0.5)
        return np.asarray(np.maximum(1 - step(0.12, 0.42, x), 0.75 * (1 - step(0.0, 0.07, ladder)) * step(0.1, 0.4, x)))

    def paint(p: np.ndarray) -> np.ndarray:
        base = between(dark, light, 0.5 + 0.6 * fbm(p, 3, 4, 2))
        base = mixed(base, rib, (1 - step(0, 5, p[:, 1])) * 0.4)
        return mixed(base, rib, np.maximum(veins(p), 0.4 * (1 - step(0.0, 0.08, np.abs(fbm(p, 1.4, 2, 6))))) * 0.75)

    matter = s.own(leaf(light).but(roughness=0.5).painted(paint).bumped(lambda p: 0.1 * veins(p) + 0.04 * fbm(p, 1.2, 3, 4)))

    def wrap(radius: float, turn: float, low: float, reach: float, wide: float, flare: float, phase: float) -> None:
        t, u = np.linspace(0, 1, 18)[:, None], np.linspace(-1, 1, 25)[None, :]
        half = wide * np.sqrt(np.clip(1 - (2 * t - 1) ** 2 * 0.96, 0.02, 1)) * (0.85 + 0.25 * t)
        a = u * half
        polar = low + (reach - low) * t
        edge = np.maximum(np.abs(u) ** 4, t**8)
        r = radius * (1 + flare * edge + 0.012 * np.sin(6 * u + phase) + 0.02 * np.sin(9 * (u + t) + phase) * edge)
        x = r * np.sin(polar) * np.sin(a / np.maximum(np.sin(polar), 0.35))
        z = r * np.sin(polar) * np.cos(a / np.maximum(np.sin(polar), 0.35))
        points = np.stack((x, np.broadcast_to(-r * np.cos(polar) * 0.92, x.shape), z), -1)
        with s.at(turn=turn):
            # paints go by the leaf's own place: its foot at the origin, its middle along y
            mesh = grid(points)
            s.add(
                Mesh(mesh.points, mesh.normals, mesh.faces),
                matter.painted(lambda p: paint(_unrolled(p, radius))).bumped(
                    lambda p: 0.1 * veins(_unrolled(p, radius)) + 0.04 * fbm(p, 1.2, 3, 4)
                )
                if not s.coat.colours and s.coat.matter is None
                else matter,
            )

    def _unrolled(p: np.ndarray, radius: float) -> np.ndarray:
        polar = np.arctan2(np.hypot(p[:, 0], p[:, 2]), -p[:, 1])
        return np.stack((np.arctan2(p[:, 0], p[:, 2]) * np.hypot(p[:, 0], p[:, 2]), polar * radius, 0 * polar), -1)

    s.ball((0, 0, 0), (8.1, 7.5, 8.1), matter, detail=24)
    for turn, reach, wide, radius in (
        (10, 2.75, 1.25, 8.35),
        (130, 2.6, 1.3, 8.5),
        (250, 2.7, 1.3, 8.65),
        (60, 2.35, 1.25, 8.85),
        (185, 2.2, 1.2, 8.95),
        (-50, 2.3, 1.2, 9.05),
    ):
        wrap(radius, turn, 0.15, reach, wide, 0.07, turn)
    for turn in (35, 145, 265):
        wrap(9.6, turn, 0.12, 1.75, 1.15, 0.22, turn)
    settled(s)


@thing(
    "asparagus, bundle of asparagus, bunch of asparagus, green asparagus, white asparagus@white, asparagus spear@one, spear of asparagus@one",
    seen=36,
)
def asparagus(s: Solid, rng: random.Random) -> None:
    white = s.variant == "white"

    def paint(p: np.ndarray) -> np.ndarray:
        t = p[:, 1] + 0.6 * fbm(p, 1, 3, 3)
        if white:
            return mixed(between("ded6b8", "efe9d6", 0.5 + 0.6 * fbm(p * (2, 0.4, 2), 1.2, 3, 2)), "b89ab0", step(17, 20, t) * 0.35)
        base = between("5f8a3a", "86a852", 0.5 + 0.6 * fbm(p * (3, 0.3, 3), 1.0, 3, 2))
        base = mixed(base, "dfe0c0", (1 - step(0.5, 4.5, t)) * 0.8)
        return mixed(base, "54506a", step(16, 20, t) * 0.5)

    profile: list[Point] = [
        (0, 0),
        (0.62, 0),
        (0.64, 0.1),
        (0.62, 8),
        (0.56, 14),
        (0.58, 16.5),
        (0.62, 17.6),
        (0.5, 19),
        (0.22, 20.2),
        (0, 20.5),
    ]

    def scales(p: np.ndarray) -> np.ndarray:
        a, y = turned(p) / (2 * math.pi), p[:, 1]
        u, v = (3 * a + y / 0.9) % 1 - 0.5, (-3 * a + y / 0.9) % 1
        return np.asarray(0.12 * step(15.5, 17.5, y) * (1 - np.abs(2 * u)) * v)

    spear = s.own(skin("759a48", 0.36).painted(paint).bumped(scales))
    bract = leaf("b8a0b4" if white else "6a6f62")

    def one() -> None:
        body(s, profile, spear, around=18, smooth=2)
        for k in range(7):
            y = 4 + 2.1 * k
            with s.at(turn=137.5 * k), s.at(0, y, 0.58, tilt=-84):
                s.sheet(
                    [
                        [(-0.24, 0.0, 0), (0, 0.04, 0), (0.24, 0.0, 0)],
                        [(-0.2, 0.02, 0.5), (0, 0.07, 0.5), (0.2, 0.02, 0.5)],
                        [(-0.01, 0.05, 1.1), (0, 0.05, 1.1), (0.01, 0.05, 1.1)],
                    ],
                    bract,
                )

    spots = (
        [(0.0, 0.0)]
        if s.variant == "one"
        else [(1.22 * (k - 2), 0.0) for k in range(5)]
        + [(1.22 * (k - 1.5), 1.05) for k in range(4)]
        + [(1.22 * (k - 1), 2.1) for k in range(3)]
    )
    with s.at(turn=62), s.at(y=0.64, tilt=90):
        for x, y in spots:
            with s.at(x + rng.uniform(-0.04, 0.04), rng.uniform(-0.7, 0.7), -y, turn=rng.uniform(0, 360), lean=rng.uniform(-1.2, 1.2)):
                one()
        if len(spots) > 1:
            for y in (6.2, 13.5):
                outline = [(-3.2, 0.66), (3.2, 0.66), (3.35, 0.0), (1.9, -2.55), (1.3, -2.85), (-1.3, -2.85), (-1.9, -2.55), (-3.35, 0.0)]
                s.tube([(x, y, z) for x, z in outline], 0.13, skin("c9a46a", 0.8), sides=8, closed=True)
    settled(s)


@thing("artichoke, globe artichoke", seen=22)
def artichoke(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("55743c", "86a25c", step(-0.7, 0.8, fbm(p * (3, 3, 0.6), 1.0, 3, 2)) * 0.6 + 0.3 * step(0, 3, p[:, 2]))
        base = mixed(base, "c3cf98", (1 - step(0.0, 1.6, p[:, 2])) * 0.5)
        return mixed(mixed(base, "a9ba80", step(1.1, 1.7, np.abs(p[:, 0])) * 0.5), "7a4a68", step(3.0, 4.4, p[:, 2]) * 0.6)

    scale = s.own(leaf("6f8d4b").but(roughness=0.55).painted(paint))
    s.ball((0, 5.4, 0), (2.9, 4.0, 2.9), scale.but(paint=None, colour="4f6a38") if not s.coat.colours else scale, detail=14)
    count = 62
    for k in range(count):
        t = k / (count - 1)
        turn = 137.508 * k
        y = 1.3 + 7.4 * t
        r = 3.9 * math.sin(math.pi * (0.14 + 0.72 * t)) ** 0.7
        size = 4.6 - 1.2 * t
        with s.at(turn=turn), s.at(0, y, r * 0.78, tilt=-38 - 54 * t):
            s.leaf(size, 3.9 - 1.8 * t, scale, bend=-58 + 30 * t, fold=0.28, tip=0.5)
    s.tube([(0, 1.6, 0), (0, 0.2, 0), (0.1, -2.0, 0)], [1.2, 0.95, 1.0], skin("8fa860", 0.5), smooth=3)
    settled(s)
