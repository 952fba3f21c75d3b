"""What takes one along: boards, skates, skis and bicycles."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, iron, matt, metal, plastic, steel
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Coat, Solid
from allaprima.stills.things.sport.wood import wooden


def _wheel(s: Solid, at: Spot, radius: float, wide: float, tyre: Matter, hub: Matter) -> None:
    """A small wheel, its axle along z."""
    x, y, z = at
    with s.at(x, y, z, tilt=90):
        w = wide / 2
        s.lathe(
            [
                (0.4 * radius, -w),
                (radius * 0.86, -w),
                (radius * 0.97, -w * 0.75),
                (radius, -w * 0.3),
                (radius, w * 0.3),
                (radius * 0.97, w * 0.75),
                (radius * 0.86, w),
                (0.4 * radius, w),
            ],
            tyre,
            around=36,
        )
        s.lathe([(0, -w * 1.02), (radius * 0.42, -w * 0.9), (radius * 0.42, w * 0.9), (0, w * 1.02)], hub, around=24)


@thing("skateboard, longboard", seen=22)
def skateboard(s: Solid, rng: random.Random) -> None:
    grip = matt("29292c").bumped(lambda p: 0.02 * noise(p, 0.12, 1))
    maple = s.own(wooden("c8935a", 0))
    wheel, alloy = s.own(plastic("ece2c6", 0.3), 1), metal("b8babd", 0.3)
    u, v = np.linspace(-1, 1, 49), np.linspace(-1, 1, 17)

    def deck(lift: float, share: float) -> np.ndarray:
        x = u * 40 * (0.99 + 0.01 * share)
        half = 10.2 * share * np.sqrt(np.clip(1 - np.clip((np.abs(u) * 40 - 29.5) / 10.5, 0, 1) ** 2.2, 0, 1))
        rise = 6.0 * (np.clip((np.abs(x) - 25) / 15, 0, 1) ** 1.25)
        return np.stack(
            (np.broadcast_to(x, (17, 49)), np.broadcast_to(rise + lift, (17, 49)) + 0.7 * (v[:, None] ** 2), v[:, None] * half), -1
        )

    with s.at(turn=30), s.at(0, 9.4, 0):
        top, low = deck(0.6, 0.985), deck(-0.6, 0.985)
        s.sheet(top, grip)
        s.sheet(low, maple)
        for row in (0, -1):
            s.sheet(np.stack((low[row], deck(0, 1.0)[row], top[row])), maple)
        for x in (-23.5, 23.5):
            s.box((x, -0.9, 0), (8, 0.5, 5.4), plastic("26262a", 0.5), radius=0.2)
            s.box((x, -2.4, 0), (3.6, 2.8, 3.4), alloy, radius=0.8)
            s.tube([(x, -4.4, -9.6), (x, -4.4, 9.6)], 0.8, alloy)
            for z in (-9.1, 9.1):
                _wheel(s, (x, -6.7 + 0, z), 2.7, 3.4, wheel, alloy)
            s.tube([(x, -4.4, 0), (x, -6.7, 0)], 1.0, alloy)
            s.tube([(x, -6.7, -10), (x, -6.7, 10)], 0.6, alloy)
            for dx in (-2.6, 2.6):
                for z in (-2, 2):
                    s.ball((x + dx, 0.62, z), (0.4, 0.12, 0.4), steel(), detail=6)


@thing("roller skate, rollerskate, skate@ice, ice skate@ice, figure skate@ice", seen=14, group=2)
def roller_skate(s: Solid, rng: random.Random) -> None:
    coat = s.coat if s.coat != Coat() else Coat(("eeebe3",))
    chrome = steel(0.12)
    lift = 5.2 if s.variant else 7.6
    with s.at(0, lift, 0):
        s.put("boot", rng, coat=coat)
    with s.at(turn=-26):
        if s.variant:
            blade = [(-15.5, 0.3), (-14.5, 0), (12, 0), (16.6, 0.7), (17.8, 2.2), (17.0, 2.6), (14, 1.9), (-15.3, 1.9)]
            s.plate(blade, 0.45, chrome, bevel=0.1)
            for x, w in ((-9.5, 3.2), (7.5, 4.2)):
                s.plate(
                    [(x - w, 5.6), (x + w, 5.6), (x + w * 0.5, 3.6), (x + w * 0.62, 1.5), (x - w * 0.62, 1.5), (x - w * 0.5, 3.6)],
                    1.0,
                    chrome,
                    bevel=0.25,
                    smooth=0,
                )
                s.box((x, 5.2, 0), (2 * w + 1, 0.4, 5.4), chrome, radius=0.18)
        else:
            wheel = s.own(plastic("d9476a", 0.3), 1)
            s.box((0, 7.3, 0), (25, 0.7, 5.6), chrome, radius=0.3)
            for x in (-8.6, 8.6):
                s.tube([(x, 3.1, -4.6), (x, 3.1, 4.6)], 0.6, chrome)
                s.box((x, 5.2, 0), (3.0, 4.4, 3.0), chrome, radius=0.6)
                for z in (-4.4, 4.4):
                    _wheel(s, (x, 3.1, z), 3.1, 3.6, wheel, chrome)
            s.tube([(12.0, 7.0, 0), (15.2, 4.4, 0), (15.8, 3.8, 0)], [1.3, 1.7, 1.9], wheel, sides=24)


@thing("ski, pair of skis", seen=30)
def ski(s: Solid, rng: random.Random) -> None:
    def graphic(p: np.ndarray) -> np.ndarray:
        x = p[:, 0]
        base = between("c8372f", "efebe2", step(20, 21, x - 3 * p[:, 2]) * step(56, 55, x - 3 * p[:, 2]))
        return mixed(base, "20304a", step(-50, -51, x + 2.5 * p[:, 2]))

    top = s.own(plastic("c8372f", 0.15).painted(graphic))
    dark, t = plastic("232428", 0.4), np.linspace(0, 1, 70)
    x = -82 + 164 * t
    rise = 11 * np.clip((t - 0.88) / 0.12, 0, 1) ** 1.7 + 2.4 * np.clip((0.05 - t) / 0.05, 0, 1) ** 2
    half = (4.1 + 1.9 * np.abs(2 * t - 0.96) ** 2.2) * np.clip((1 - t) / 0.05, 0.02, 1) ** 0.5 * np.clip(t / 0.015, 0.3, 1) ** 0.5
    for z, turn in ((-7.5, 1.2), (7.5, -1.2)):
        with s.at(0, 0, 0, turn=24), s.at(0, 0, z, turn=turn):
            for high, share in ((1.3, 0.94), (0.15, 1.0)):
                s.sheet(
                    [[(a, high + b, c * w * share) for a, b, c in zip(x, rise, half, strict=True)] for w in np.linspace(-1, 1, 7)],
                    top if high > 1 else dark,
                )
            for side in (1, -1):
                s.sheet(
                    [[(a, h + b, c * side * w) for a, b, c in zip(x, rise, half, strict=True)] for h, w in ((0.15, 1.0), (1.3, 0.94))], dark
                )
            s.box((-4, 1.8, 0), (46, 1.2, 6.6), plastic("3a3c42", 0.4), radius=0.4)
            s.box((13, 3.6, 0), (9, 4.2, 7.2), dark, radius=1.2)
            s.box((9.4, 4.6, 0), (4, 2.2, 8.2), plastic("b9bcc0", 0.3), radius=0.8)
            s.box((-21, 4.0, 0), (9, 5.2, 7.0), dark, radius=1.2)
            s.tube([(-17.4, 3.6, 0), (-19, 8, 0), (-25, 10.5, 0)], [1.6, 1.4, 1.2], plastic("c8372f", 0.3), smooth=4, flat=1.4)


@thing("surfboard, surf board", seen=12)
def surfboard(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        y = p[:, 1] + 0.012 * p[:, 0] ** 2
        base = between("efe9da", "2a8c9c", step(62, 62.4, y))
        base = mixed(base, "e5a33c", step(54, 54.4, y) * step(61, 60.6, y))
        base = mixed(base, "d9623f", step(46.4, 46.8, y) * step(53, 52.6, y))
        return mixed(base, "7a5434", step(0.5, 0.35, np.abs(p[:, 0])))

    resin = s.own(plastic("efe9da", 0.06).painted(paint))
    t = np.linspace(0, 1, 60)
    half = 27.5 * np.sin(math.pi * t**0.86) ** 0.62 * (1 - 0.08 * t)
    half[0] = half[-1] = 0.01
    a = np.linspace(0, 2 * math.pi, 41)
    rows = []
    for k, w in zip(t, half, strict=True):
        thick = 3.1 * min(1.0, w / 13) ** 0.7
        rocker = 9 * (k - 0.42) ** 2 * (1.6 if k > 0.42 else 0.7)
        rows.append(
            np.stack((w * np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.8, np.full_like(a, 185 * k), thick * np.sin(a) + rocker * 3), -1)
        )
    with s.at(0, -0.35, 0, turn=-16, tilt=-7):
        s.add(meshes.grid(np.array(rows), round_u=True), resin)


@thing("bicycle, bike, cycle, vintage bicycle, city bike, racing bike", seen=10)
def bicycle(s: Solid, rng: random.Random) -> None:
    paint = s.own(plastic("2f6f64", 0.12))
    chrome, rubber = steel(0.12), Matter("242426", roughness=0.75)
    tan = Matter("8a5631", roughness=0.45)
    rear, front, crank, seat, head, low_head = ((-51.0, 34.0), (53.0, 34.0), (-8.0, 28.0), (-20.0, 76.0), (33.0, 80.0), (36.5, 66.0))
    with s.at(turn=-22):
        for x, y in (rear, front):
            circle = [(math.cos(a), math.sin(a)) for a in np.linspace(0, 2 * math.pi, 61)[:-1]]
            s.tube([(x + 32.2 * c, y + 32.2 * d, 0) for c, d in circle], 1.75, rubber, sides=10, closed=True)
            s.tube([(x + 30.4 * c, y + 30.4 * d, 0) for c, d in circle], 0.95, chrome, sides=8, closed=True)
            for k in range(20):
                a, b = math.radians(18 * k), math.radians(18 * k + (14 if k % 2 else -14))
                s.tube(
                    [
                        (x + 1.8 * math.cos(b), y + 1.8 * math.sin(b), 2.2 if k % 4 < 2 else -2.2),
                        (x + 30 * math.cos(a), y + 30 * math.sin(a), 0),
                    ],
                    0.13,
                    chrome,
                    sides=4,
                )
            s.tube([(x, y, -4.6), (x, y, 4.6)], 1.5, chrome)
            arc = [math.radians(k) for k in (range(20, 176, 12) if x < 0 else range(28, 172, 12))]
            s.tube([(x + 35.2 * math.cos(a), y + 35.2 * math.sin(a), 0) for a in arc], 2.3, paint, flat=0.25, sides=12)
        for lower, upper, r in ((crank, seat, 1.6), (seat, head, 1.5), (crank, low_head, 1.7)):
            s.tube([(*lower, 0), (*upper, 0)], r, paint)
        s.tube([(head[0] - 1, head[1] + 5, 0), (low_head[0] + 0.6, low_head[1] - 3, 0)], 2.0, paint)
        for z in (3.2, -3.2):
            s.tube([(*rear, z * 1.4), (seat[0] + 0.4, seat[1] - 3, z * 0.5)], 0.85, paint)
            s.tube([(*rear, z * 1.4), (*crank, z * 0.7)], 0.95, paint)
            s.tube(
                [(low_head[0] + 1, low_head[1] - 3, z), (low_head[0] + 5, low_head[1] - 14, z), (44.5, 47, z * 1.3), (*front, z * 1.4)],
                [1.3, 1.2, 1.0, 0.8],
                paint,
                smooth=5,
            )
        s.tube([(*seat, 0), (-22.4, 86.5, 0)], 1.25, chrome)
        s.ball(
            (-25.5, 88.6, 0),
            (11.5, 2.8, 7.6),
            tan,
            shape=lambda w: 1 - 0.32 * np.clip(w[:, 0], 0, 1) * np.abs(w[:, 2]) + 0.15 * np.clip(w[:, 0], 0, 1),
            detail=16,
        )
        s.tube([(-17, 88.8, 0), (-10, 89.0, 0)], [3.0, 1.9], tan, flat=0.7)
        s.tube([(head[0] - 1, head[1] + 4, 0), (30.5, 94, 0), (35, 97, 0)], 1.1, chrome, smooth=4)
        s.tube(
            [(17, 98, 25), (24, 98.6, 25.5), (34, 98, 18), (36.5, 97, 6), (36.5, 97, -6), (34, 98, -18), (24, 98.6, -25.5), (17, 98, -25)],
            1.05,
            chrome,
            smooth=6,
        )
        for z in (25.4, -25.4):
            s.tube([(13, 97.4, z * 0.985), (25, 98.6, z)], 1.6, tan)
        with s.at(*crank, 4.2, tilt=90):
            s.ring((0, 0, 0), 9.2, 0.55, chrome, sides=8)
            s.lathe([(0, -0.4), (2.4, -0.4), (2.4, 0.4), (0, 0.4)], chrome, around=24)
            for k in range(5):
                s.tube([(0, 0, 0), (9 * math.cos(k * 1.2566), 0, 9 * math.sin(k * 1.2566))], 0.6, chrome, sides=8)
        for lift in (9.2, -9.2):
            s.tube([(crank[0], crank[1] + lift, 4.2), (rear[0], rear[1] + lift * 0.36, 4.2)], 0.4, iron(0.4), sides=8)
        for side in (1, -1):
            end = (crank[0] + side * 13.5, crank[1] - side * 9.5, side * 6.8)
            s.tube([(*crank, side * 5.8), end], 0.95, chrome)
            s.box((end[0], end[1], side * 11.5), (9, 2.2, 7.6), rubber, radius=0.8)
        with s.at(41.5, 82, 0, lean=-90):
            s.lathe([(0, -3.6), (2.2, -3.2), (3.6, -1.4), (4.2, 1.6), (4.3, 2.2), (3.9, 2.3), (0, 2.8)], chrome, smooth=4, around=40)
        s.tube([(head[0] + 1, head[1] + 1, 0), (41, 82, 0)], 0.8, chrome)
