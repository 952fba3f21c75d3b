"""Avocados, figs and other fruit of the south."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, skin
from allaprima.stills.mesh import Point, curve
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.peels import freckles, juicy
from allaprima.stills.things.fruit.shaping import after, body, disc, lumpy, settled, swelling, wedge

AVOCADO: list[Point] = [
    (0, 0),
    (0.6, 0.08),
    (2.2, 0.9),
    (3.2, 2.6),
    (3.4, 4.2),
    (2.95, 6.2),
    (2.2, 8.0),
    (1.55, 9.4),
    (0.9, 10.3),
    (0.35, 10.5),
    (0, 10.5),
]


@thing("avocado, half avocado@half, avocado half@half, cut avocado@half, halved avocado@half, half an avocado@half", seen=26)
def avocado(s: Solid, rng: random.Random) -> None:
    line = np.array(curve(AVOCADO, 5))

    def knobs(p: np.ndarray) -> np.ndarray:
        return cells(p, 0.42, 3)

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("27301c", "3f4f28", 0.5 + 0.6 * fbm(p, 2.5, 4, 2))
        base = mixed(base, "2c2420", step(-0.2, 0.7, fbm(p, 3.5, 3, 8)) * 0.6)
        return mixed(base, "66733e", (1 - step(0.15, 0.55, knobs(p))) * 0.35)

    def edge(p: np.ndarray) -> np.ndarray:
        d = np.hypot(line[None, :, 0] - np.abs(p[:, :1]), line[None, :, 1] - p[:, 1:2])
        return np.asarray(d.min(1))

    def flesh(p: np.ndarray) -> np.ndarray:
        d = edge(p)
        base = between("8fae46", "d9d67c", step(0.05, 0.85, d + 0.06 * fbm(p, 0.8, 3, 3)))
        base = mixed(base, "e8dd93", step(0.7, 1.6, d) * 0.8)
        base = mixed(base, "557a2a", 1 - step(0.08, 0.25, d))
        return mixed(base, "28301c", 1 - step(0.03, 0.07, d))

    usual = skin("333f22", 0.35).painted(paint).bumped(lambda p: 0.07 * (1 - step(0.1, 0.75, knobs(p))) + 0.05 * fbm(p, 1.1, 3, 5))
    peel = s.own(usual)
    if s.variant == "half":

        def stone(p: np.ndarray) -> np.ndarray:
            base = between("7a4422", "9a6236", 0.5 + 0.6 * fbm(p * (1, 0.6, 1), 1.0, 4, 2))
            return mixed(base, "5a2e18", (1 - step(0, 0.08, np.abs(fbm(p * (1, 0.4, 1), 0.9, 2, 5)))) * 0.5)

        with s.at(turn=-10, tilt=-50), s.at(lean=-26):
            wedge(s, AVOCADO, peel, juicy("dcd67e", 0.42).painted(flesh))
            s.ball((0, 3.75, 0.1), (1.55, 1.72, 1.4), skin("86502a", 0.28).painted(stone), detail=28)
        settled(s)
        return
    with s.at(turn=30), s.at(lean=74):
        body(s, AVOCADO, peel, lumpy(4, 0.02, rng.randrange(40)))
        s.ball((0, 10.5, 0), (0.42, 0.2, 0.42), skin("6a5a34", 0.7), detail=12)
    settled(s)


@thing("kiwi, kiwifruit, kiwi fruit, half kiwi@half, kiwi half@half, cut kiwi@half, kiwi slice@slice, slice of kiwi@slice", seen=28)
def kiwi(s: Solid, rng: random.Random) -> None:
    radius = 2.5

    def hairs(p: np.ndarray) -> np.ndarray:
        return fbm(p * (1, 0.5, 1), 0.16, 3, 3)

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("6a5230", "8a6c42", 0.5 + 0.4 * hairs(p))
        return mixed(base, "5f5a30", step(-0.6, 1.4, fbm(p, 1.6, 3, 6)) * 0.4)

    def face(p: np.ndarray) -> np.ndarray:
        r, a = out(p), turned(p)
        edge = r / radius
        rays = noise(np.stack((np.cos(a) * 7, np.sin(a) * 7, r * 0.5), -1), 0.55, 3)
        base = between("7fa02c", "97b53c", 0.5 + 0.6 * rays)
        core = np.hypot(p[:, 0] / 0.62, p[:, 2] / 0.5) + 0.12 * rays
        base = mixed(base, "c9d28a", (1 - step(0.9, 1.9, core)) * 0.7)
        base = mixed(base, "ece9c4", 1 - step(0.75, 1.05, core))
        base = mixed(base, "c0cd70", step(0.2, 0.9, rays) * step(0.3, 0.5, edge) * (1 - step(0.75, 0.92, edge)) * 0.5)
        base = mixed(base, "6a8a24", step(0.8, 0.95, edge) * 0.7)
        return mixed(base, "6b5028", step(0.965, 0.985, edge))

    skin_ = s.own(skin("76592f", 0.85).but(fuzz=0.35, shine=0.4).painted(paint).bumped(lambda p: 0.035 * hairs(p)))
    cut = juicy("8fae3a", 0.2).painted(face).bumped(lambda p: 0.02 * fbm(p, 0.3, 3, 2))
    seed = skin("18150f", 0.2)
    profile: list[Point] = [(0, -3.2), (0.35, -3.22), (1.2, -2.9), (2.1, -1.7), (2.5, 0), (2.1, 1.7), (1.2, 2.9), (0.4, 3.2), (0, 3.15)]

    def seeds(y: float) -> None:
        for k in range(44):
            a = (k + rng.uniform(-0.3, 0.3)) / 44 * 2 * math.pi
            r = rng.choice((0.85, 1.0, 1.15, 1.32)) + rng.uniform(-0.05, 0.05)
            with s.at(turn=math.degrees(a)), s.at(0, y, r):
                s.ball((0, 0, 0), (0.055, 0.035, 0.1), seed, detail=5)

    if s.variant == "half":
        with s.at(turn=-14, tilt=40):
            body(s, profile[:5], skin_)
            disc(s, radius, 0, cut)
            seeds(0.01)
    elif s.variant == "slice":
        with s.at(tilt=10):
            s.lathe([(radius * 0.97, 0), (radius, 0.1), (radius, 0.6)], skin_)
            disc(s, radius, 0.6, cut)
            seeds(0.61)
    else:
        with s.at(turn=25), s.at(lean=80):
            body(s, profile, skin_, lumpy(3, 0.025, rng.randrange(40)))
            s.ball((0, 3.15, 0), (0.3, 0.14, 0.3), skin("3f2e1c", 0.8), detail=10)
            s.ball((0, -3.2, 0), (0.18, 0.16, 0.18), skin("3f2e1c", 0.8), detail=10)
    settled(s)


POMEGRANATE: list[Point] = [
    (0, 0.1), (0.5, 0), (1.8, 0.2), (3.6, 1.6), (4.5, 3.8), (4.4, 5.4), (3.4, 7.2), (2.0, 8.1), (1.25, 8.5), (1.05, 9.1), (1.25, 9.7),
]  # fmt: skip


@thing("pomegranate, half pomegranate@half, pomegranate half@half, cut pomegranate@half", seen=22)
def pomegranate(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        base = between("9e1f2a", "bf4038", 0.5 + 0.6 * fbm(p, 2.5, 4, 2))
        base = mixed(base, "d59a58", step(0.35, 1.1, fbm(p, 3, 4, 6) + 0.45 * np.sin(turned(p) + 2.3)) * 0.65)
        base = mixed(base, "c98a5a", step(8.6, 9.8, p[:, 1]) * 0.5)
        return freckles(base, p, "5a2a1c", 0.5, 0.15, 0.6)

    peel = s.own(skin("a82a30", 0.36).painted(paint).bumped(lambda p: 0.03 * fbm(p, 0.9, 4, 4)))
    angled = swelling(lambda a, y: 1 + 0.025 * np.cos(6 * a) * (1 - step(6, 8, y)))

    def crown(only: bool) -> None:
        for k in range(6):
            turn = 60 * k + 30
            if only and math.cos(math.radians(turn)) > 0.1:
                continue
            with s.at(0, 0, -0.15 * only, turn=turn), s.at(0, 9.3 if not only else 8.9, 1.12 if not only else 0.75, tilt=-68):
                s.leaf(1.5, 1.25, peel.but(paint=None), bend=-24, fold=0.12)

    if s.variant == "half":

        def face(p: np.ndarray) -> np.ndarray:
            d = np.hypot(p[:, 0] / 4.5, (p[:, 1] - 4.1) / 4.1)
            base = between("e9cf98", "f0dfb4", 0.5 + 0.5 * fbm(p, 0.7, 4, 2))
            return mixed(base, "b03038", np.maximum(step(0.93, 0.97, d) * (1 - step(7.4, 8.2, p[:, 1])), step(8.2, 8.7, p[:, 1])))

        arils = [Matter(each, roughness=0.08, soft=0.6) for each in ("8a0f20", "a51a2a", "74091a", "b52a36")]
        with s.at(turn=-14, tilt=-44), s.at(lean=18):
            wedge(s, [*POMEGRANATE[:-2], (1.05, 9.1), (0, 9.15)], peel, juicy("ecd6a4", 0.5).painted(face))
            crown(True)
            spots: list[tuple[float, float]] = []
            for _ in range(1500):
                x, y = rng.uniform(-4.2, 4.2), rng.uniform(0.3, 7.9)
                a, d = math.atan2(x, y - 4.0), math.hypot(x / 4.5, (y - 4.05) / 4.1)
                wall = min(abs((a - w + math.pi) % (2 * math.pi) - math.pi) * math.hypot(x, y - 4.0) for w in (0.0, 1.15, 2.2, -2.5, -1.2))
                if 0.12 < d < 0.86 and wall > 0.42 and all((x - u) ** 2 + (y - v) ** 2 > 0.3 for u, v in spots):
                    spots.append((x, y))
            for x, y in spots:
                with s.at(x, y, 0.0, lean=rng.uniform(0, 360), tilt=rng.uniform(-30, 30)):
                    s.ball((0, 0, 0), (0.33, 0.41, 0.3), rng.choice(arils), shape=lambda w: 1 + 0.1 * np.abs(w[:, 0]), detail=6)
        settled(s)
        return
    with s.at(turn=rng.uniform(-20, 20), lean=-16, tilt=10):
        body(s, POMEGRANATE, peel, after(angled, lumpy(5, 0.025, rng.randrange(40))), around=60)
        crown(False)
        body(s, [(1.2, 9.65), (0.95, 9.1), (0, 8.8)], skin("5a3420", 0.8), smooth=2, around=24)
        for _ in range(30):
            a, r = rng.uniform(0, 2 * math.pi), rng.uniform(0, 0.7)
            s.tube(
                [(r * math.cos(a), 8.8, r * math.sin(a)), (r * 1.1 * math.cos(a), 9.8, r * 1.1 * math.sin(a))],
                0.04,
                skin("c9a050", 0.7),
                sides=5,
            )
    settled(s)


FIG: list[Point] = [
    (0, 0.1),
    (0.4, 0.0),
    (1.4, 0.2),
    (2.35, 1.4),
    (2.5, 2.5),
    (2.0, 3.7),
    (1.1, 4.8),
    (0.6, 5.6),
    (0.42, 6.2),
    (0.4, 6.5),
    (0, 6.6),
]


@thing("fig, half fig@half, cut fig@half, fig half@half", seen=20, group=3)
def fig(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        ribs = noise(np.stack((np.cos(a) * 4, p[:, 1] * 0.12, np.sin(a) * 4), -1), 0.7, 3)
        base = between("2f1a38", "4f2545", 0.5 + 0.6 * ribs)
        base = mixed(base, "7a4a5c", step(0.3, 0.9, ribs) * 0.35)
        base = mixed(base, "7f8a4a", step(3.9, 6.0, p[:, 1] + 0.6 * ribs) * 0.85)
        return mixed(base, "767a9a", step(0.0, 0.9, fbm(p, 1.2, 4, 6)) * 0.35)

    def grain(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        return 0.05 * noise(np.stack((np.cos(a) * 4, p[:, 1] * 0.12, np.sin(a) * 4), -1), 0.7, 3)

    def flesh(p: np.ndarray) -> np.ndarray:
        x, y = p[:, 0], p[:, 1] - 2.2
        d = np.hypot(x / 2.5, np.where(y < 0, y / 2.2, y / 3.4))
        threads = noise(np.stack((np.arctan2(x, y) * 8, d * 1.5, 0 * d), -1), 0.8, 3)
        base = between("8e2a34", "c2585a", 0.5 + 0.8 * threads)
        base = mixed(base, "e6c68a", (1 - step(0.09, 0.16, cells(p, 0.34, 6) * 0.5)) * 0.8)
        base = mixed(base, "5a1622", (1 - step(0.08, 0.3, d)) * 0.7)
        base = mixed(base, "efe2c0", step(0.72, 0.82, d + 0.06 * threads))
        return mixed(base, "4a2a44", step(0.965, 0.99, d))

    peel = s.own(skin("3f2040", 0.48).painted(paint).bumped(grain))
    if s.variant == "half":
        with s.at(turn=-14, tilt=-44):
            wedge(
                s,
                FIG,
                peel,
                juicy("a84048")
                .painted(flesh)
                .bumped(lambda p: 0.06 * fbm(p, 0.3, 3, 4) * (np.hypot(p[:, 0] / 2.5, (p[:, 1] - 2.4) / 2.4) < 0.8)),
            )
    else:
        with s.at(turn=rng.uniform(-20, 20), lean=rng.uniform(-10, 10)):
            body(s, FIG, peel, lumpy(3, 0.03, rng.randrange(40)))
            s.tube([(0, 6.3, 0), (0.05, 6.9, 0), (0.2, 7.3, 0.05)], [0.42, 0.33, 0.36], skin("8a8f52", 0.6), smooth=3)
    settled(s)


@thing("date, medjool date", seen=28, group=5)
def date(s: Solid, rng: random.Random) -> None:
    def folds(p: np.ndarray) -> np.ndarray:
        return fbm(p * (1, 0.28, 1) + 0.2 * noise(p, 0.8, 3)[:, None], 0.5, 3, 4)

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("3f1d10", "7a4420", 0.5 + 0.6 * folds(p))
        return mixed(base, "a87a48", step(0.3, 1, fbm(p, 0.8, 4, 7)) * 0.35)

    profile: list[Point] = [(0, -2.2), (0.35, -2.15), (0.9, -1.5), (1.12, -0.3), (1.08, 0.8), (0.8, 1.7), (0.35, 2.1), (0, 2.1)]
    with s.at(turn=rng.uniform(15, 50)), s.at(lean=88):
        body(
            s,
            profile,
            s.own(skin("5e3018", 0.3).painted(paint).bumped(lambda p: 0.07 * folds(p))),
            lumpy(1.2, 0.05, rng.randrange(40)),
            around=48,
        )
        s.ball((0, 2.08, 0), (0.28, 0.12, 0.28), skin("b08a58", 0.7), detail=10)
    settled(s)


@thing("olive, green olive, black olive@black", seen=28, group=5)
def olive(s: Solid, rng: random.Random) -> None:
    black = s.variant == "black"

    def paint(p: np.ndarray) -> np.ndarray:
        dark, light = ("1f171c", "35242c") if black else ("6f7530", "8d8f42")
        return freckles(between(dark, light, 0.5 + 0.5 * fbm(p, 0.9, 3, 2)), p, "4a3a40" if black else "a8a860", 0.2, 0.2, 0.5)

    profile: list[Point] = [
        (0, -1.3),
        (0.3, -1.22),
        (0.72, -0.75),
        (0.9, 0),
        (0.74, 0.75),
        (0.36, 1.15),
        (0.2, 1.1),
        (0.16, 0.9),
        (0, 0.85),
    ]
    with s.at(turn=rng.uniform(-50, -20)), s.at(lean=82):
        body(s, profile, s.own(skin("7d8238", 0.16).painted(paint)), around=44)
    settled(s)
