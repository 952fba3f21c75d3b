"""Vases, pots, baskets, buckets and watering cans."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, ceramic, clay, glass, made_of, plastic, steel
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import cells, fbm, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


def _woven(p: np.ndarray, wide: float = 1.5, high: float = 0.62, radius: float = 11.0) -> np.ndarray:
    """How high wicker is."""
    row = np.floor(p[:, 1] / high)
    count = np.round(2 * math.pi * radius / wide / 2) * 2
    wave = np.cos(turned(p) * count / 2 + math.pi * row)
    round_ = np.sqrt(np.clip(1 - ((p[:, 1] / high - row) * 2 - 1) ** 2, 0, 1))
    height: np.ndarray = 0.16 * round_ * (0.55 + 0.45 * wave)
    return height


def _wicker(colour: str = "b98a52", radius: float = 11.0) -> Matter:
    def tone(p: np.ndarray) -> np.ndarray:
        return 0.45 + 3.4 * _woven(p, radius=radius) + 0.14 * noise(p * (1, 4, 1), 1.2, 5)

    return Matter(colour, roughness=0.55, shine=0.7, paint=tone, bump=lambda p: _woven(p, radius=radius))


def _walled(profile: Sequence[Point], wall: float) -> list[Point]:
    """A vessel's outer profile, and on over a round rim and down inside."""
    r, h = profile[-1]
    inner = [(max(a - wall, 0.05), b) for a, b in reversed(profile[1:-1]) if b > profile[0][1] + wall]
    return [
        *profile,
        (r - wall * 0.15, h + wall * 0.35),
        (r - wall * 0.5, h + wall * 0.45),
        (r - wall * 0.85, h + wall * 0.3),
        (r - wall, h - wall * 0.2),
        *inner,
        (0, inner[-1][1] if inner else wall),
    ]


VASES: dict[str, list[Point]] = {
    "round": [(0, 0.2), (3.6, 0.15), (4.2, 0), (4.6, 0.25), (6.6, 2.4), (8.6, 6.2), (9.0, 9.6), (8.0, 13.2), (5.6, 16.4), (3.7, 18.3), (3.1, 19.6),
        (3.2, 21.0), (4.0, 22.6)],
    "tall": [(0, 0.2), (3.6, 0.15), (4.2, 0), (4.5, 0.3), (4.7, 4), (5.3, 10), (6.0, 16), (6.0, 20), (5.0, 23.4), (3.6, 25.6), (3.1, 27), (3.3,
    28.2), (4.0, 29.2)],
    "amphora": [(0, 0.2), (3.0, 0.15), (3.8, 0), (4.1, 0.4), (3.1, 1.7), (2.5, 2.5), (3.2, 4.2), (6.0, 9.5), (7.9, 15), (7.7, 19), (5.4, 22.6),
    (3.0, 24.6), (2.6, 26.4), (2.7, 28.4), (4.0, 29.6)],
}  # fmt: skip


@thing(
    "vase, flower vase, ceramic vase, round vase@round, tall vase@tall, amphora@amphora, greek vase@amphora, "
    "glass vase@glass, glass flower vase@glass",
    stems=True, holds=(24.0, 3.2), seen=10,
)  # fmt: skip
def vase(s: Solid, rng: random.Random) -> None:
    if s.variant == "glass":
        own = s.own(glass("eef8f5"))
        s.lathe([(0, 0.1), (4.4, 0), (5.0, 0.3), (4.9, 1.4), (4.5, 6), (4.2, 12), (4.6, 18), (5.6, 23.6), (5.9, 24.2)], own, smooth=4)
        if own.clear:
            s.lathe(
                [(4.1, 1.0), (4.75, 1.4), (4.4, 6), (4.12, 12), (4.15, 13.4), (0, 13.4)],
                Matter("f2fbf8", roughness=0.0, clear="thin"),
                smooth=3,
            )
        return
    shape = s.variant or rng.choice(("round", "tall", "amphora", "round"))
    code = (
        {"round": "e6e0d2", "tall": "5f8290", "amphora": "a85a38"}[shape]
        if s.variant
        else rng.choice(("e8e2d4", "5f8290", "7d9a86", "c9714f", "3d5a78", "d8b25a"))
    )

    def speckled(p: np.ndarray) -> np.ndarray:
        return 0.97 + 0.05 * fbm(p, 4, 3, 2) - 0.35 * step(0.16, 0.08, cells(p, 0.8, 5))

    glaze = s.own(
        ceramic(code).but(
            paint=speckled if shape != "amphora" else (lambda p: 0.92 + 0.12 * fbm(p, 3, 3, 2)),
            bump=lambda p: 0.012 * np.sin(p[:, 1] * 7 + 0.4 * noise(p, 4, 3)),
        )
    )
    high = 24.0 / VASES[shape][-1][1]
    line = meshes.curve([(r * high if shape == "amphora" else r, y * high) for r, y in VASES[shape]], 4)
    s.lathe(_walled([(max(p[0], 0.0), p[1]) for p in line], 0.45), glaze, around=64)
    if shape == "amphora":
        for x in (-1, 1):
            s.tube(
                [(x * 2.1, 21.4, 0), (x * 4.6, 22.4, 0), (x * 6.3, 20.6, 0), (x * 6.2, 17.6, 0), (x * 5.7, 15.8, 0)],
                [0.5, 0.55, 0.5, 0.5, 0.6],
                glaze,
                smooth=5,
            )


@thing("flower pot, flowerpot, plant pot, terracotta pot, clay pot, planter, empty flower pot", seen=20, holds=(11.0, 5.6))
def flower_pot(s: Solid, rng: random.Random) -> None:
    own = s.own(
        clay("b96a45").but(
            paint=lambda p: 0.95 + 0.13 * fbm(p, 3, 4, 2), bump=lambda p: 0.012 * fbm(p, 0.4, 3, 1) + 0.006 * np.sin(p[:, 1] * 12)
        )
    )
    s.lathe(
        [
            (0, 0),
            (4.4, 0),
            (4.7, 0.25),
            (6.3, 9.6),
            (6.35, 9.8),
            (7.0, 9.9),
            (7.15, 10.1),
            (7.4, 13),
            (7.3, 13.3),
            (6.9, 13.35),
            (6.65, 13.1),
            (6.2, 9.6),
            (4.3, 1),
            (0, 0.8),
        ],
        own,
    )


@thing("basket, wicker basket, woven basket, basket with a handle@handle, empty basket", seen=26, holds=(4.5, 10.0))
def basket(s: Solid, rng: random.Random) -> None:
    usual = _wicker()
    own = s.own(usual)
    own = own.but(paint=usual.paint, bump=usual.bump) if not own.family else own
    s.lathe([(0, 0.1), (9.4, 0), (9.9, 0.3), (10.9, 5), (11.8, 10.2), (11.4, 10.3), (10.6, 5), (9.6, 1.0), (0, 0.9)], own, around=72)
    twig = (
        own.but(
            bump=lambda p: 0.05 * np.sin(turned(p) * 60 + p[:, 1] * 5), paint=lambda p: 0.95 + 0.2 * np.sin(turned(p) * 60 + p[:, 1] * 5)
        )
        if not own.family
        else own
    )
    s.ring((0, 10.3, 0), 11.6, 0.55, twig, sides=12)
    s.ring((0, 0.45, 0), 9.9, 0.45, twig, sides=12)
    if s.variant:
        arc = np.linspace(0, math.pi, 22)
        for k in (-1, 0, 1):
            line = [(11.4 * math.cos(a), 10.0 + 15 * math.sin(a) ** 0.85, 0.55 * math.sin(a * 7 + k * 2.1)) for a in arc]
            s.tube(line, 0.42, twig.but(bump=None), sides=10)


@thing("bucket, pail, metal bucket, tin bucket, water bucket@water", seen=24, holds=(3.0, 9.5))
def bucket(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("a9adb0", roughness=0.32, metal=0.95, paint=lambda p: 0.9 + 0.14 * fbm(p, 2.5, 3, 2) + 0.1 * cells(p, 1.8, 3)))
    s.lathe(
        [
            (0, 0.6),
            (9.4, 0.6),
            (9.5, 0),
            (9.9, 0),
            (10, 0.6),
            (11.4, 9),
            (11.55, 9.2),
            (11.65, 9.4),
            (11.6, 9.7),
            (12.7, 15),
            (12.85, 15.2),
            (12.85, 15.5),
            (12.8, 15.7),
            (13.8, 22.4),
            (14.2, 22.5),
            (14.3, 22.9),
            (14.0, 23.2),
            (13.6, 23.0),
            (13.4, 22.4),
            (9.5, 1.3),
            (0, 1.2),
        ],
        own,
        around=64,
    )
    for x in (-1, 1):
        s.ball((x * 13.7, 20.6, 0), (0.5, 1.8, 1.5), own, detail=12)
    arc = np.linspace(0.06, math.pi - 0.06, 24)
    with s.at(0, 20.8, 0, tilt=50):
        s.tube([(14.2 * math.cos(a), 14.5 * math.sin(a), 0) for a in arc], 0.3, steel(), sides=10)
        s.tube([(-4, 14.1, 0), (4, 14.1, 0)], 0.95, made_of("oak wood"), sides=14)
    if s.variant:
        s.lathe([(13.0, 20), (0, 20)], Matter("7d97a0", roughness=0.02))


@thing("watering can, metal watering can, garden watering can", seen=14)
def watering_can(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("5f8f86", roughness=0.28))
    s.lathe(
        [
            (0, 0.4),
            (9.0, 0.3),
            (9.2, 0),
            (9.5, 0),
            (9.5, 0.6),
            (9.3, 1.0),
            (8.9, 16.5),
            (9.1, 16.7),
            (9.1, 17.0),
            (8.6, 17.6),
            (7.4, 19),
            (6.9, 19.2),
            (6.8, 19.0),
            (8.4, 17),
            (8.7, 1.2),
            (0, 1.1),
        ],
        own,
        around=64,
    )
    s.tube([(8.4, 4.0, 0), (13, 9.5, 0), (17.2, 16.2, 0), (21, 22.5, 0)], [1.9, 1.5, 1.2, 1.1], own, smooth=5, sides=18)
    with s.at(21.2, 22.9, 0, lean=-50):
        s.lathe([(1.1, -0.6), (1.3, 0.2), (3.6, 3.0), (3.7, 3.3), (3.4, 3.6), (0, 3.9)], own, smooth=2)
        for k in range(26):
            a, r = k * 2.4, 0.62 * math.sqrt(k)
            s.ball((r * math.cos(a), 3.9 - 0.022 * r * r, r * math.sin(a)), (0.16, 0.06, 0.16), plastic("22302e", 0.8), detail=5)
    s.tube([(9, 13.5, 0), (15.8, 17.3, 0)], 0.35, own, sides=10)
    s.tube(
        [(-8.8, 4.5, 0), (-15, 8.5, 0), (-16.2, 15.5, 0), (-10.4, 23.2, 0), (-2, 24.8, 0), (4.4, 22.6, 0), (6.9, 18.8, 0)],
        0.85,
        own,
        smooth=6,
        sides=12,
    )
