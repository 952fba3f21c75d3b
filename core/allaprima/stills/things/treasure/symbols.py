"""Stars, arrows, clouds, flags and other symbols as sculptures."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, brass, gold, plastic
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.treasure.shapes import rounded
from allaprima.stills.things.treasure.surfaces import grained


def _too(s: Solid, usual: Matter) -> Matter:
    """A second surface, which is of the main one's matter if the words ask for one."""
    return s.own(usual, 0 if s.coat.matter is not None else 1)


@thing("target, bullseye, bull's-eye, archery target, dartboard target, target with arrow", seen=10)
def target(s: Solid, rng: random.Random) -> None:
    wood = grained("c99c62", "9c6f3c", 1)
    red, white = s.own(plastic("c8282c", 0.3)), plastic("f0ede6", 0.3)
    with s.at(0, 0.2, 0, turn=20):
        for x in (-9, 9):
            s.tube([(x * 0.5, 30, -2.5), (x, 0.6, 2)], 0.8, wood)
        s.tube([(0, 28, -3), (0, 0.7, -14)], 0.8, wood)
        with s.at(0, 18, 0, tilt=-8), s.at(tilt=90):
            s.lathe([(0, -2), (15, -2), (15.3, -1.7), (15.3, 0.2), (15, 0.5), (12.2, 0.5)], red, around=80)
            for k, (big, small) in enumerate(((12.2, 9.2), (9.2, 6.2), (6.2, 3.2), (3.2, 0))):
                s.lathe([(big, 0.5), (small, 0.5)], red if k % 2 else white, around=72)
            with s.at(0.5, 0.4, -0.3, lean=-9, tilt=8):
                s.tube([(0, -1, 0), (0, 22, 0)], 0.34, wood, sides=12)
                s.lathe([(0, 22.6), (0.42, 22.4), (0.42, 21)][::-1], red, around=16)
                for turn in (0, 120, 240):
                    with s.at(turn=turn):
                        s.plate([(0.3, 14.6), (2.1, 16.4), (2.1, 21.4), (0.3, 20.4)], 0.12, plastic("2f6fb4" if turn else "f0ede6", 0.5))


@thing("star, golden star, gold star, 3d star", seen=6)
def star(s: Solid, rng: random.Random) -> None:
    metal_ = s.own(gold(0.14))
    points = [
        ((9 if k % 2 == 0 else 4.1) * math.sin(k * math.pi / 5), (9 if k % 2 == 0 else 4.1) * math.cos(k * math.pi / 5)) for k in range(10)
    ]
    outline = np.array(rounded(points, 1.2, 6))
    with s.at(0, 7.1, 0, turn=-18):
        shares = np.array([1.0, 0.985, 0.95, 0.88, 0.7, 0.45, 0.2, 0.002])
        high = np.array([0.0, 0.55, 0.95, 1.25, 1.7, 2.15, 2.5, 2.7])
        loop = np.concatenate((outline, outline[:1]))
        for sign in (1, -1):
            rows = np.array([np.column_stack((loop * k, np.full(len(loop), sign * h))) for k, h in zip(shares, high, strict=True)])
            mesh = meshes.grid(rows, round_u=True)
            if (mesh.normals[:, 2] * sign).sum() < 0:
                mesh = meshes.grid(rows[:, ::-1], round_u=True)
            s.add(mesh, metal_)


@thing("arrow sign, arrow symbol, 3d arrow, arrow, up arrow@up", seen=6)
def arrow_sign(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("2fa052" if s.variant else "d8483e", 0.08))
    outline = rounded([(-2.2, -9), (2.2, -9), (2.2, 0.6), (6.4, 0.6), (0, 9), (-6.4, 0.6), (-2.2, 0.6)], 0.9)
    with s.at(0, 9 if s.variant else 6.04, 0, turn=-20), s.at(lean=0 if s.variant else -90):
        s.plate(outline, 3.4, gloss, bevel=0.7)


@thing("map pin, location pin, map marker, location marker, gps pin", seen=8)
def map_pin(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("d2302c", 0.08))
    with s.at(turn=-18):
        s.lathe(
            [(0, 0.0), (0.5, 0.5), (1.6, 3.0), (3.4, 6.4), (5.0, 9.6), (5.5, 12.2), (4.9, 15.0), (3.0, 17.1), (0, 17.8)],
            gloss,
            smooth=5,
            around=64,
        )
        for side in (1, -1):
            with s.at(0, 12.3, side * 4.6, tilt=90 * side):
                s.lathe([(2.7, -1), (2.6, 0.6), (2.3, 0.9), (0, 1.0)], plastic("f2efe8", 0.12), around=48)


@thing("speech bubble, chat bubble, message bubble, speech balloon", seen=6)
def speech_bubble(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("2f8fd8", 0.1))
    with s.at(0, -1.15, 0, turn=-18):
        s.plate(rounded([(-9, 4.6), (-5.6, 4.6), (-5.8, 0.3), (-0.6, 4.6), (9, 4.6), (9, 17), (-9, 17)], 2.4, 7), 4.4, gloss, bevel=1.0)
        for x in (-4.2, 0, 4.2):
            s.ball((x, 10.8, 2.2), (1.25, 1.25, 0.7), plastic("f2efe8", 0.15), detail=18)


@thing("thumbs up, thumbs-up, like button, like symbol", seen=8)
def thumbs_up(s: Solid, rng: random.Random) -> None:
    hand = s.own(plastic("f0b83a", 0.14))
    with s.at(0.5, 0, 0, turn=-24):
        s.box((-7.6, 4.6, 0), (3.6, 8.8, 6.4), _too(s, plastic("2f6fb4", 0.14)), radius=0.9)
        s.box((-1.8, 4.9, 0), (8.6, 7.8, 5.4), hand, radius=2.2)
        for k in range(4):
            y = 1.5 + k * 2.25
            long = 4.6 + (1.3, 1.9, 2.1, 1.7)[k] * 0.6
            s.tube(
                [(-1.0, y, 1.6), (long - 1.4, y, 2.2), (long - 0.4, y, 1.2), (long - 1.0, y, -0.6), (-1, y, -0.8)],
                1.42,
                hand,
                smooth=5,
                sides=18,
            )
        s.tube([(-3.0, 7.2, 0.2), (-1.0, 10.0, 0.4), (-0.2, 13.2, 0.5), (-0.4, 16.2, 0.4)], [2.4, 2.1, 1.7, 1.6], hand, smooth=6, sides=22)


@thing("cloud, cloud sculpture, 3d cloud, cloud symbol", seen=8)
def cloud(s: Solid, rng: random.Random) -> None:
    white = s.own(Matter("f2f1ee", roughness=0.5, soft=0.3))
    with s.at(0, 0, 0, turn=-12):
        for x, y, z, r in (
            (-6.6, 3.6, 0, 3.6),
            (-2.4, 6.4, 0, 5.0),
            (3.2, 5.4, 0, 4.4),
            (7.2, 3.2, 0, 3.2),
            (0.4, 3.4, 1.4, 3.4),
            (-4.0, 3.0, 1.6, 3.0),
            (4.0, 3.0, 1.4, 3.0),
        ):
            s.ball((x, y, z), (r, r, r * 0.86), white, detail=22)
        s.tube([(-6.4, 2.2, 0), (7.0, 2.2, 0)], 2.2, white, sides=24)


@thing("lightning bolt, thunderbolt, lightning symbol, flash symbol, bolt of lightning", seen=6)
def lightning_bolt(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("f0bc22", 0.1))
    with s.at(turn=-18):
        s.plate(rounded([(-2.8, 0), (5.8, 11.4), (1.0, 11.4), (4.8, 19), (-1.4, 19), (-5.4, 8.6), (-0.4, 8.6)], 0.5), 3.2, gloss, bevel=0.6)


@thing("flag, red flag, flag on a pole", seen=8)
def flag(s: Solid, rng: random.Random) -> None:
    fabric = s.own(
        Matter("c8282c", roughness=0.75, shine=0.5, soft=0.3).bumped(lambda p: 0.003 * np.sin(p[:, 0] * 60) * np.sin(p[:, 1] * 60))
    )
    with s.at(-9, 0, 0, turn=-12):
        s.lathe([(0, 0), (4.6, 0), (4.8, 0.3), (4.6, 0.9), (1.4, 1.6), (0.8, 2.4), (0.45, 3), (0.45, 40), (0, 40)], brass(0.18), around=44)
        s.ball((0, 40.6, 0), 1.0, brass(0.14), detail=18)
        x, y = np.linspace(0, 22, 50)[:, None], np.linspace(24.5, 38.5, 18)[None]
        wave = (x / 22) ** 0.7 * 1.7 * np.sin(x * 0.52 + 0.06 * (y - 31))
        s.sheet(np.stack((0.4 + x * 0.95 + 0 * y, y - 0.9 * (x / 22) ** 1.5 + 0.25 * np.sin(x * 0.52), wave), -1)[:, ::-1], fabric)
        for h in (25.2, 37.8):
            s.ring((0, h, 0), 0.55, 0.12, brass(), sides=8)


@thing("megaphone, bullhorn, loudhailer, loudspeaker horn", seen=12)
def megaphone(s: Solid, rng: random.Random) -> None:
    shell, red = s.own(plastic("f0ede6", 0.2)), s.own(plastic("c8282c", 0.2), 1)
    with s.at(-1.5, 10.7, 0, turn=-34), s.at(lean=-84):
        bell = [(3.1, -3), (3.4, 1), (4.4, 6), (6.4, 11), (9.4, 15.2)]
        curve = [(p[0], p[1]) for p in meshes.curve(bell, 5)]
        s.lathe(curve, shell, around=60)
        s.lathe([*curve[-2:], (9.9, 15.4), (10.0, 15.9), (9.7, 16.3), (9.2, 15.9)], red, around=60)
        s.lathe([(r - 0.15, y) for r, y in reversed([*curve, (9.35, 16)])], plastic("d9d5cc", 0.4), around=60)
        s.lathe([(0, 2), (2.0, 2.1), (2.2, 5), (1.5, 8.4), (0.6, 9.6), (0, 9.7)], red, around=40)
        s.lathe([(0, -8.4), (3.4, -8.4), (3.7, -8.0), (3.7, -3.4), (3.4, -2.9), (3.1, -2.8)], red, around=52)
        s.lathe([(0, -8.41), (2.7, -8.5), (2.9, -8.9), (2.6, -9.2), (0, -9.0)][::-1], plastic("26262a", 0.4), around=40)
        s.tube([(2.9, -5.6, 0), (6.2, -6.2, 0), (8.8, -6.4, 0)], [1.4, 1.15, 1.25], plastic("26262a", 0.45), smooth=4, sides=20)
        s.tube([(3.2, -3.6, 0), (4.6, -3.6, 0)], 0.5, plastic("c8282c", 0.2))
