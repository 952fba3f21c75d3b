"""What one washes with: soap, sponges, toothbrushes, towels, paper and cotton."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, ceramic, cloth, matt, plastic, skin, wax
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.beauty.shapes import soft, tube


@thing("soap bar, bar of soap, soap", seen=26, group=3)
def soap_bar(s: Solid, rng: random.Random) -> None:
    def pressed(p: np.ndarray) -> np.ndarray:
        far = (np.abs(p[:, 0] / 3.1) ** 3 + np.abs(p[:, 2] / 1.75) ** 3) ** (1 / 3)
        found: np.ndarray = -0.14 * (step(0.86, 0.95, far) - step(1.02, 1.11, far)) * (p[:, 1] > 0.6) + 0.01 * fbm(p, 1.5, 2, 3)
        return found

    own = s.own(wax("d6dcc0").but(bump=pressed))
    with s.at(0, 1.3, 0, turn=24):
        s.ball((0, 0, 0), (4.4, 1.3, 2.8), own, shape=soft(4.5), detail=36)


@thing("sponge, bath sponge, kitchen sponge@kitchen, dish sponge@kitchen, cleaning sponge@kitchen", seen=24)
def sponge(s: Solid, rng: random.Random) -> None:
    def holes(p: np.ndarray) -> np.ndarray:
        return 0.22 * step(0.12, 0.42, cells(p, 0.62, 3)) + 0.1 * step(0.1, 0.4, cells(p, 0.27, 5))

    def tone(p: np.ndarray) -> np.ndarray:
        return 0.5 + 0.38 * step(0.12, 0.4, cells(p, 0.62, 3)) + 0.2 * step(0.1, 0.35, cells(p, 0.27, 5))

    foam = s.own(Matter("e8bf52", roughness=1.0, shine=0.1, soft=0.3))
    foam = foam.but(bump=holes, paint=tone) if not foam.family else foam
    with s.at(turn=26):
        if s.variant:
            s.box((0, 1.4, 0), (11, 2.8, 7), foam, radius=0.35)
            s.box(
                (0, 3.2, 0),
                (11, 0.9, 7),
                s.own(Matter("3f7a4c", roughness=1.0, shine=0.2, fuzz=0.3, bump=lambda p: 0.1 * noise(p, 0.16, 3)), 1),
                radius=0.2,
            )
            return
        s.ball((0, 3.0, 0), (6, 3, 4.2), foam, shape=lambda d: soft(3)(d) * (1 + 0.035 * noise(d, 0.3, 2)), detail=40)


def _brush(s: Solid, own: Matter) -> None:
    """A toothbrush along y, its head upwards, its bristles to +z."""
    s.tube(
        [(0, 0.6, 0), (0, 4, 0.1), (0, 8, 0), (0, 11.5, -0.15), (0, 14, 0), (0, 15.8, 0.05), (0, 18.2, 0.05)],
        [0.55, 0.68, 0.6, 0.36, 0.34, 0.62, 0.6],
        own,
        smooth=5,
        sides=14,
        flat=0.62,
    )
    tuft = Matter("f2f2ee", roughness=0.6, soft=0.4)
    for row in range(7):
        for x in (-0.36, 0, 0.36):
            y = 15.5 + 0.44 * row
            blue = row in (0, 6) or (x == 0 and row in (2, 4))
            with s.at(x, y, 0.3, tilt=90):
                s.lathe([(0.17, 0), (0.18, 1.1), (0, 1.14)], tuft.but(colour="7ab0d0") if blue else tuft, around=8)


@thing("toothbrush, tooth brush", seen=28)
def toothbrush(s: Solid, rng: random.Random) -> None:
    with s.at(-8.5, 0.4, 2.5, turn=20), s.at(lean=-90), s.at(turn=-90):
        _brush(s, s.own(plastic("2f8fa8", 0.15)))


@thing("toothbrush cup, toothbrush holder, toothbrush in a cup, toothbrushes in a cup, toothbrush glass", seen=14)
def toothbrush_cup(s: Solid, rng: random.Random) -> None:
    s.lathe(
        [(0, 0.2), (3.3, 0), (3.7, 0.2), (3.8, 0.8), (4.0, 9.4), (3.95, 9.6), (3.8, 9.7), (3.65, 9.5), (3.5, 1), (0, 0.8)],
        s.own(ceramic("e9e4da").but(paint=lambda p: 0.97 + 0.04 * fbm(p, 2, 3, 2) - 0.3 * step(0.16, 0.08, cells(p, 0.7, 4)))),
    )
    for x, lean, turn, code in ((0.8, -14, 8, "3f9a94"), (-0.9, 15, -10, "e08a78")):
        with s.at(-x * 1.6, 1.0, -0.5, turn=turn, lean=lean):
            _brush(s, plastic(code, 0.15))


@thing("toothpaste tube, toothpaste, tube of toothpaste, tooth paste", seen=26)
def toothpaste_tube(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("f0f0ee", roughness=0.25))

    def stripes(p: np.ndarray) -> np.ndarray:
        wave = p[:, 1] - 8.2 - 1.0 * np.sin(p[:, 0] * 0.9)
        base = between("f0f0ee", "c8323a", step(0.06, -0.06, np.abs(wave) - 1.1))
        return mixed(base, "2f6fa8", step(0.06, -0.06, np.abs(wave - 1.7) - 0.35))

    if own.colour == "f0f0ee" and not own.family:
        own = own.painted(stripes)
    with s.at(-7, 1.95, 0, turn=22, lean=-82):
        tube(s, own, s.own(plastic("f0f0ee", 0.2), 1), 13.5, 2.0)


@thing("towel, folded towel, bath towel, hand towel, stack of towels@stack, towels@stack, folded towels@stack, rolled towel@roll", seen=20)
def towel(s: Solid, rng: random.Random) -> None:
    def terry(p: np.ndarray) -> np.ndarray:
        return 0.05 * noise(p, 0.28, 3) + 0.03 * noise(p, 0.14, 5) + 0.12 * fbm(p, 5, 2, 7)

    def pile(p: np.ndarray) -> np.ndarray:
        return 0.95 + 0.08 * noise(p, 0.28, 3)

    codes = ("e9e2d4", "9fb3ac", "c98f78")
    if s.variant == "roll":
        own = s.own(cloth(codes[0]).but(fuzz=0.7)).but(bump=terry, paint=pile)
        t = np.linspace(0, 7.4 * math.pi, 150)
        r = 0.7 + t * 0.24
        with s.at(0, 5.7, 0, turn=28):
            spiral = np.stack((r * np.cos(t - 0.8), r * np.sin(t - 0.8)), -1)
            rows = [np.concatenate((spiral, np.full((len(t), 1), z)), 1) for z in np.linspace(-15, 15, 5)]
            s.sheet(np.array(rows), own)
            for z in (-15, 15):
                s.tube([(float(x), float(y), float(z)) for x, y in spiral[::2]], 0.62, own, sides=8)
        return
    for k in range(3 if s.variant else 1):
        own = s.own(cloth(codes[k]).but(fuzz=0.7)).but(bump=terry, paint=pile)
        with s.at(rng.uniform(-0.4, 0.4), 7.0 * k, rng.uniform(-0.4, 0.4), turn=20 + rng.uniform(-4, 4)):
            for n in range(3):
                s.ball(
                    (0, 1.34 + 2.2 * n, -0.3),
                    (16.6, 1.32, 11.2),
                    own,
                    shape=lambda d: soft(7)(d) * (1 + 0.008 * noise(d, 0.3, 2)),
                    detail=15,
                )
            s.ball(
                (0, 3.6, 8.2),
                (16.8, 3.5, 3.6),
                own,
                shape=lambda d: (np.abs(d[:, 0]) ** 9 + (d[:, 1] ** 2 + d[:, 2] ** 2) ** 1.8) ** (-1 / 5) * (1 + 0.01 * noise(d, 0.3, 2)),
                detail=20,
            )


@thing(
    "toilet paper roll, toilet paper, toilet roll, loo roll, paper towel@kitchen, kitchen roll@kitchen, paper towel roll@kitchen", seen=22
)
def toilet_paper(s: Solid, rng: random.Random) -> None:
    r, h = (6.0, 24.0) if s.variant else (5.6, 9.8)

    def layers(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.006 * np.sin(out(p) * 40) + 0.012 * noise(p, 0.4, 2)
        return found

    def quilted(p: np.ndarray) -> np.ndarray:
        a, y = turned(p) * r, p[:, 1]
        found: np.ndarray = 0.035 * np.abs(np.sin((a + y) * 2.2) * np.sin((a - y) * 2.2)) + 0.01 * noise(p, 0.3, 2)
        return found

    own = s.own(Matter("f0eee9", roughness=1.0, shine=0.2, soft=0.3, fuzz=0.2))
    s.lathe([(r, 0.15), (r, h - 0.12)], own.but(bump=quilted), around=64)
    s.lathe([(2.2, 0), (r - 0.15, 0), (r, 0.15)], own)
    s.lathe([(r, h - 0.12), (r - 0.1, h), (2.2, h)], own.but(bump=layers), around=64)
    s.lathe([(2.25, h), (2.1, h), (2.1, 0.1)], matt("b59a78"))
    t = np.linspace(0, 1, 20)
    with s.at(turn=35):
        x = np.where(t < 0.3, r * np.sin((t - 0.3) * 1.2), (t - 0.3) * 9)
        z = np.where(t < 0.3, r * np.cos((t - 0.3) * 1.2), r + 0.03 + 0.5 * (t - 0.3) ** 2)
        if not s.variant:
            s.sheet(
                np.stack([np.stack((x, y + 0 * t, z + 0.03), -1) for y in np.linspace(0.1, h - 0.15, 5)]),
                own.but(bump=lambda p: 0.035 * np.abs(np.sin((p[:, 0] + p[:, 1]) * 2.2) * np.sin((p[:, 0] - p[:, 1]) * 2.2))),
            )


@thing("bath bomb, bath ball", seen=24, group=3)
def bath_bomb(s: Solid, rng: random.Random) -> None:
    code = rng.choice(("e8a9b4", "a9c4d8", "d8c4e4", "efd29a"))
    own = s.own(
        Matter(
            code,
            roughness=1.0,
            shine=0.1,
            soft=0.2,
            bump=lambda p: 0.025 * fbm(p, 0.3, 3, 2) - 0.12 * step(0.1, 0.0, np.abs(p[:, 1] - 3.4)),
            paint=lambda p: 0.94 + 0.1 * fbm(p, 0.35, 3, 3),
        )
    )
    with s.at(0, 0, 0):
        s.ball((0, 3.4, 0), 3.4, own, detail=36)
        for _ in range(9):
            a = rng.uniform(0, 6.3)
            r = math.sqrt(rng.random()) * 1.9
            with s.at(
                r * math.cos(a),
                3.4 + math.sqrt(3.4**2 - r * r) - 0.02,
                r * math.sin(a),
                turn=rng.uniform(0, 360),
                tilt=rng.uniform(-20, 20),
            ):
                s.leaf(rng.uniform(0.5, 1.0), 0.4, skin(rng.choice(("b8485f", "7a5a94", "d8a24a")), 0.6), bend=40)


@thing("cotton, cotton ball, cotton wool, cotton boll@boll, cotton pad@pad", seen=24, group=3)
def cotton(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("f2f1ed", roughness=1.0, shine=0.05, soft=0.9, fuzz=1.0, bump=lambda p: 0.02 * fbm(p, 0.4, 4, 2)))
    if s.variant == "pad":
        for k in range(4):
            with s.at(rng.uniform(-0.3, 0.3), 0.35 + 0.62 * k, rng.uniform(-0.3, 0.3)):
                s.ball(
                    (0, 0, 0),
                    (2.9, 0.36, 2.9),
                    own,
                    shape=lambda d: (np.hypot(d[:, 0], d[:, 2]) ** 6 + np.abs(d[:, 1]) ** 6) ** (-1 / 6),
                    detail=18,
                )
        return
    if s.variant == "boll":
        with s.at(-5, 1.4, 1, turn=14):
            s.tube([(-8, -1.0, 0), (-3, -0.5, 0.3), (0, 0, 0), (3.4, 1.2, 0)], [0.25, 0.28, 0.3, 0.4], skin("6a4a34", 0.8), smooth=5)
            with s.at(4.9, 1.9, 0, lean=-52, scale=1.35):
                for k in range(5):
                    with s.at(turn=72 * k):
                        s.ball((0, 0.9, 1.2), (1.35, 1.7, 1.4), own, shape=lambda d: 1 + 0.09 * fbm(d, 0.5, 3, 4), detail=20)
                    with s.at(0, -1.4, 0, turn=72 * k + 36, tilt=-28):
                        s.leaf(3.4, 1.5, skin("7a5638", 0.8), bend=-40)
        return
    for x, z, y, r in ((0, 0, 1.7, 1.75), (3.0, 1.0, 1.5, 1.6), (1.2, -2.4, 1.6, 1.7)):
        with s.at(x - 1.3, y, z, turn=rng.uniform(0, 360)):
            s.ball((0, 0, 0), (r, r * 0.9, r), own, shape=lambda d: 1 + 0.05 * fbm(d, 0.6, 2, 3), detail=26)
