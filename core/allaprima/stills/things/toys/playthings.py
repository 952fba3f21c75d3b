"""Blocks, balls, tops and other things to play with."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, crystal, glass, glowing, gold, matt, plastic, steel
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import noise
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.toys.wood import wooden


@thing("toy brick, lego brick, lego, building block, toy block, building brick, plastic brick, interlocking brick", seen=28, group=3)
def toy_brick(s: Solid, rng: random.Random) -> None:
    matter = s.own(plastic(rng.choice(("c4281f", "1f5fb0", "e3b21e", "2c8a46")), 0.12))
    long = rng.choice((4, 4, 2))
    with s.at(turn=rng.uniform(20, 50)):
        s.box((0, 0.48, 0), (0.8 * long, 0.96, 1.6), matter, radius=0.05)
        for x in range(long):
            for z in (-0.4, 0.4):
                with s.at(0.8 * (x - (long - 1) / 2), 0.95, z):
                    s.lathe([(0.245, 0), (0.245, 0.15), (0.22, 0.18), (0, 0.18)], matter, around=24)


@thing("wooden block, alphabet block, wooden toy block, wooden building block", seen=26, group=4)
def wooden_block(s: Solid, rng: random.Random) -> None:
    with s.at(0, 2, 0, turn=rng.uniform(15, 70)):
        s.box((0, 0, 0), (4, 4, 4), s.own(wooden("dcb883", 0, 0.45)), radius=0.25)


@thing("spinning top, toy top, whipping top", seen=22)
def spinning_top(s: Solid, rng: random.Random) -> None:
    wood, red = s.own(wooden("d9b27a", 1, 0.2)), s.own(plastic("bf3a2e", 0.15), 1)
    with s.at(0, 0.03, 0, lean=-13, tilt=7):
        s.lathe([(0, 0), (0.12, 0.15), (0.3, 0.9), (1.2, 1.7), (2.6, 2.6)], red, smooth=4)
        s.lathe([(2.6, 2.6), (3.3, 3.2), (3.5, 3.8), (3.3, 4.3), (2.4, 4.8)], wood, smooth=4)
        s.lathe([(2.42, 4.8), (1.5, 5.1), (0.7, 5.4), (0.42, 6.0)], plastic("2f6a8f", 0.15), smooth=4)
        s.lathe([(0.45, 5.8), (0.36, 6.8), (0.4, 8.4), (0.5, 8.8), (0.36, 9.1), (0, 9.2)], wood, smooth=4, around=32)
        for r, y in ((3.46, 3.5), (3.42, 4.08)):
            s.ring((0, y, 0), r - 0.02, 0.07, red, sides=8)


@thing("glass marble, toy marble, marble ball, cat's eye marble", seen=26, group=5)
def glass_marble(s: Solid, rng: random.Random) -> None:
    size = rng.choice((0.8, 0.8, 1.1))
    colour, other = rng.choice(
        (("2f6fc0", "e8c040"), ("c23a2c", "f0ead8"), ("3f8f4a", "e0b030"), ("e08a2a", "2f5fa0"), ("7a3f9a", "e8e0d0"))
    )
    with s.at(0, size, 0, turn=rng.uniform(0, 180), tilt=rng.uniform(-40, 40)):
        s.ball((0, 0, 0), size, s.own(crystal("f4fbf8", 6.0)), detail=24)
        for k, code in enumerate((colour, other, colour)):
            v, u = np.linspace(-0.92, 0.92, 21)[:, None], np.linspace(-1, 1, 7)[None, :]
            a = k * math.pi / 3 + v * 1.7
            r = 0.62 * size * np.sqrt(np.clip(1 - v * v, 0, 1)) * u
            s.sheet(np.stack((r * np.cos(a), v * size * 0.85 + 0 * u, r * np.sin(a)), -1), plastic(code, 0.3))


@thing("yo-yo, yoyo, yo yo", seen=20)
def yo_yo(s: Solid, rng: random.Random) -> None:
    red = s.own(plastic("c2302a", 0.08))
    rim = s.own(plastic("efe6d2", 0.12), 1)
    with s.at(0, 2.9, 0, turn=34):
        for side in (1, -1):
            with s.at(tilt=90 * side):
                s.lathe(
                    [(0.5, 0.12), (1.6, 0.2), (2.6, 0.5), (2.9, 1.0), (2.75, 1.5), (2.3, 1.75), (1.9, 1.72), (1.5, 1.6), (0, 1.6)],
                    red,
                    smooth=4,
                )
                s.lathe([(2.05, 1.72), (1.9, 1.86), (1.6, 1.84), (1.5, 1.62)], rim, smooth=3)
                s.ball((0, 1.6, 0), (0.7, 0.28, 0.7), gold(0.15), detail=8)
        with s.at(tilt=90):
            s.lathe([(0, -0.3), (1.2, -0.16), (1.25, 0), (1.2, 0.16), (0, 0.3)], cloth("f0ead8"), around=32)
    cord = cloth("f0ead8")
    s.tube(
        [
            (0.6, 1.8, 0.6),
            (1.8, 0.6, 2.2),
            (3.4, 0.12, 3.6),
            (6.4, 0.1, 3.2),
            (7.4, 0.1, 0.6),
            (5.4, 0.1, -0.6),
            (4.4, 0.1, 1.6),
            (6.0, 0.1, 4.4),
            (8.4, 0.1, 4.4),
        ],
        0.1,
        cord,
        smooth=8,
        sides=7,
    )
    s.tube([(8.4 + 0.9 * (1 - math.cos(a)), 0.1, 4.4 + 0.9 * math.sin(a)) for a in np.linspace(0, 6.28, 21)], 0.1, cord, sides=7)


@thing("soap bubble, bubble", seen=14, group=5)
def soap_bubble(s: Solid, rng: random.Random) -> None:
    r = rng.uniform(1.6, 3.4)

    def film(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 1 - 0.5 * (0.5 + 0.5 * np.sin(p[:, 1:2] * 2.2 / r + 2.5 * noise(p, r, 3)[:, None] + np.array((0, 2.1, 4.2))))
        return found

    s.ball((0, r, 0), r, s.own(glass("ffffff").but(shine=2.0)).painted(film), detail=28)


@thing("slinky, toy spring, metal spring toy", seen=16)
def slinky(s: Solid, rng: random.Random) -> None:
    wire = s.own(steel(0.12))
    count, sides = 34, 24
    t = np.linspace(0, 1, count * sides + 1)
    bow = math.pi * t
    middle = np.stack((-7.2 * np.cos(bow), 2.0 + 7.0 * np.sin(bow) ** 0.9, 0 * t), -1)
    tangent = meshes.unit(np.gradient(middle, axis=0))
    out = np.stack((tangent[:, 1], -tangent[:, 0], 0 * t), -1)
    a = 2 * math.pi * count * t
    spots = middle + 3.5 * (np.cos(a)[:, None] * out + np.sin(a)[:, None] * np.array((0, 0, 1)))
    spots[:, 1] += 0.2 - spots[:, 1].min()
    with s.at(turn=-30):
        s.tube([tuple(p) for p in spots], 0.14, wire, sides=6)


@thing("xylophone, toy xylophone, glockenspiel", seen=38)
def xylophone(s: Solid, rng: random.Random) -> None:
    wood = s.own(wooden("d2aa72", 0))
    colours = ("c2302a", "dd7a26", "e3b52c", "5d9e40", "2f8f96", "2f62ac", "5f4496", "b0407c")
    with s.at(turn=-20):
        for side in (1, -1):
            with s.at(0, 1.6, side * 5.2, turn=side * 6.5):
                s.box((0, 0, 0), (33, 1.6, 1.6), wood, radius=0.3)
        for k, colour in enumerate(colours):
            x, deep = -14.0 + 4 * k, 18.4 - 1.15 * k
            s.box((x, 2.85, 0), (3.2, 0.6, deep), plastic(colour, 0.12), radius=0.28)
            for z in (1.0, -1.0):
                s.ball((x, 3.15, z * (5.2 - 0.115 * x)), (0.42, 0.25, 0.42), steel(0.12), detail=7)
        for x, z, turn, colour in ((-3, 2.5, 32, "c2302a"), (5, 0.6, -14, "2f62ac")):
            with s.at(x, 3.95, z, turn=turn):
                s.tube([(-8, 0.4, 0), (8, -0.2, 0)], 0.3, wood, sides=10)
                s.ball((8.6, -0.05, 0), 0.85, plastic(colour, 0.2), detail=9)
        for x in (-15.4, 15.4):
            s.box((x, 0.75, 0), (1.6, 1.5, 13 - x * 0.2), wood, radius=0.3)


@thing("rubber ball, bouncy ball, toy ball", seen=16)
def rubber_ball(s: Solid, rng: random.Random) -> None:
    s.ball((0, 4, 0), 4, s.own(plastic("c4322c", 0.28)))
    with s.at(0, 4, 0, tilt=24, lean=18):
        for y in (-0.9, 0.9):
            r = math.sqrt(16.1 - y * y)
            s.ring((0, y, 0), r - 0.04, 0.09, s.own(plastic("f0ebdc", 0.3), 1), sides=8)


def _gores(s: Solid, profile: Sequence[Point], count: int, matters: Sequence[Matter], puff: float = 0.0) -> None:
    """Turned, in sectors of changing matter."""
    line = np.array(meshes.curve(profile, 5))
    for k in range(count):
        t = np.linspace(0, 1, 9)
        a = (k + t) * 2 * math.pi / count
        r = np.maximum(line[:, :1], 1e-3) * (1 + puff * np.sin(math.pi * t))
        s.sheet(np.stack((r * np.sin(a), np.broadcast_to(line[:, 1:], r.shape), r * np.cos(a)), -1), matters[k % len(matters)])


@thing("beach ball, beachball", seen=14)
def beach_ball(s: Solid, rng: random.Random) -> None:
    own, white = s.own(plastic("c9332c", 0.08)), plastic("f2efe6", 0.08)
    gores = (
        (own, white, plastic("2a6fb5", 0.08), white, plastic("e8bb2e", 0.08), white)
        if not s.coat.colours and s.coat.matter is None
        else (own, white)
    )
    with s.at(0, 18, 0, turn=20), s.at(tilt=38, lean=18):
        t = np.linspace(-math.pi / 2, math.pi / 2, 9)
        _gores(s, [(18 * math.cos(a), 18 * math.sin(a)) for a in t], 6, gores, 0.004)
        for y in (17.95, -17.95):
            s.ball((0, y, 0), (3.2, 0.45, 3.2), white, detail=9)
        s.lathe([(0.9, 18.2), (0.8, 18.9), (0, 19.0)], glass("ffffff"), around=20)


@thing("pinwheel, toy windmill, paper windmill, windmill toy", seen=8)
def pinwheel(s: Solid, rng: random.Random) -> None:
    front, back = s.own(plastic("c8372f", 0.4)), s.own(plastic("e9b93a", 0.4), 1)
    with s.at(turn=-16):
        s.tube([(0, 0.4, 0), (0, 30, 0)], 0.4, wooden("d6b27c", 1))
        s.lathe([(0, 0), (3.2, 0), (3.4, 0.3), (3.1, 1.2), (0.9, 1.6), (0, 1.6)], wooden("b98850", 0), smooth=3)
        with s.at(0, 29, 1.0, lean=14):
            u, v = np.linspace(0, 1, 13)[:, None], np.linspace(0, 1, 15)[None, :]
            for k in range(4):
                with s.at(lean=90 * k):
                    start, tip, corner = (np.array((0, 0, 0.0)), np.array((9.6, 9.6, 0)), np.array((9.6, 0.6, 0)))
                    flat = start + (tip - start) * v[..., None] * (1 - u[..., None]) + (corner - start) * v[..., None] * u[..., None]
                    s.sheet(flat + np.array((0, 0, 1)) * (0.5 * u * v)[..., None], back)
                    a = u * 2.6
                    x = 9.7 * v * (1 - u) + 2.5 * np.sin(a) * v
                    y = 9.7 * v * (1 - u) ** 1.5 - 0.3 * np.sin(a) * v
                    z = 0.2 + 3.6 * np.sin(np.pi * u) ** 0.8 * v + 1.2 * u * (1 - v)
                    s.sheet(np.stack((x, y, z), -1), front)
            s.ball((0, 0, 1.8), (0.8, 0.8, 0.55), gold(0.15), detail=9)
            s.tube([(0, 0, -1), (0, 0, 1.8)], 0.18, steel(), sides=8)


@thing("hot air balloon, model hot air balloon, hot-air balloon", seen=8)
def hot_air_balloon(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("c8392f", roughness=0.6, shine=0.6))
    cream = s.own(Matter("f2e8d2", roughness=0.6, shine=0.6), 1)
    gores = (
        (own, cream)
        if s.coat.colours or s.coat.matter is not None
        else (own, Matter("e6a52e", roughness=0.6), cream, Matter("2f6a9a", roughness=0.6))
    )
    wicker = Matter("a8743c", roughness=0.8).bumped(
        lambda p: 0.07 * np.sin(p[:, 1] * 12) * np.sign(np.sin((np.abs(p[:, 0]) + np.abs(p[:, 2])) * 7))
    )
    _gores(s, [(2.2, 9.2), (4.0, 11.4), (7.6, 16), (10.4, 21), (11.2, 26), (9.6, 31.2), (5.6, 34.6), (0, 35.8)], 16, gores, 0.025)
    s.lathe([(2.1, 8.6), (2.25, 9.3), (2.6, 9.9)], matt("3a2a20"), around=32)
    s.box((0, 1.7, 0), (4.0, 3.0, 4.0), wicker, radius=0.5)
    s.tube([(1.9, 3.2, 1.9), (-1.9, 3.2, 1.9), (-1.9, 3.2, -1.9), (1.9, 3.2, -1.9)], 0.3, plastic("6a3d20", 0.4), closed=True, sides=10)
    s.box((0, 0.25, 0), (4.2, 0.5, 4.2), plastic("6a3d20", 0.4), radius=0.2)
    for x in (1, -1):
        for z in (1, -1):
            s.tube([(1.8 * x, 3.2, 1.8 * z), (1.6 * x, 9.0, 1.5 * z)], 0.09, matt("4a3a2c"), sides=6)
    s.lathe([(0.5, 4.8), (0.6, 5.6), (0.3, 5.9), (0, 5.9)], steel(0.2), around=20)
    s.ball((0, 6.7, 0), (0.35, 0.9, 0.35), glowing("ffb24a", 3), detail=7)
