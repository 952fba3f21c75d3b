"""Rackets, bats, clubs and sticks, and what flies from them."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, matt, plastic, steel
from allaprima.stills.patterns import step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.sport.wood import wooden


def _strings(s: Solid, wide: float, high: float, gap: float, matter: Matter, thick: float) -> None:
    """Of a racket whose head is an ellipse in x and y."""
    for k in range(-int(wide / gap), int(wide / gap) + 1):
        x = k * gap
        y = high * math.sqrt(max(0.0, 1 - (x / wide) ** 2))
        if y > gap:
            s.tube([(x, -y, 0.05), (x, y, 0.05)], thick, matter, sides=4)
    for k in range(-int(high / gap), int(high / gap) + 1):
        y = k * gap
        x = wide * math.sqrt(max(0.0, 1 - (y / high) ** 2))
        if x > gap:
            s.tube([(-x, y, -0.05), (x, y, -0.05)], thick, matter, sides=4)


@thing("tennis racket, tennis racquet, racket, racquet, badminton racket@badminton", seen=48)
def tennis_racket(s: Solid, rng: random.Random) -> None:
    slim = s.variant == "badminton"
    frame = s.own(plastic("b02a30", 0.15))
    wide, high, thick = (9.2, 12.2, 0.45) if slim else (12.4, 16.2, 0.85)
    with s.at(0, 1.6, -6, turn=-38), s.at(tilt=-90):
        s.tube(
            [(wide * math.cos(a), high * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 65)[:-1]], thick, frame, sides=14, closed=True
        )
        _strings(s, wide, high, 1.3 if not slim else 1.1, plastic("f0ecdc", 0.3), 0.09)
        if slim:
            s.tube([(0, -high, 0), (0, -36, 0)], 0.4, steel(0.2))
            grip_top, grip_end, grip = -34.0, -52.0, 1.3
        else:
            for side in (1, -1):
                s.tube(
                    [(side * 8.2, -12.4, 0), (side * 4.6, -18.5, 0), (side * 1.5, -25, 0), (side * 0.8, -30, 0)],
                    [0.85, 0.9, 0.95, 1.0],
                    frame,
                    smooth=6,
                )
            grip_top, grip_end, grip = -28.0, -51.0, 1.6

        def wrap(p: np.ndarray) -> np.ndarray:
            found: np.ndarray = 0.12 * np.abs(((p[:, 1] + 0.4 * np.arctan2(p[:, 0], p[:, 2])) / 2.3) % 1 - 0.5) ** 0.5
            return found

        s.tube([(0, grip_top, 0), (0, grip_end, 0)], grip, s.own(Matter("26262a", roughness=0.75).bumped(wrap), 1), sides=24)
        s.tube([(0, grip_end + 0.4, 0), (0, grip_end - 1.0, 0)], grip * 1.13, s.own(Matter("26262a", roughness=0.7), 1), sides=24)
        s.tube([(0, grip_top + 0.6, 0), (0, grip_top - 0.8, 0)], grip * 1.04, plastic("e8e4da", 0.4), sides=24)
    if not slim:
        with s.at(-13, 0, 13):
            s.put("tennis ball", rng)


@thing("baseball bat", seen=34)
def baseball_bat(s: Solid, rng: random.Random) -> None:
    with s.at(0, 3.32, 0, turn=32), s.at(lean=-90):
        s.lathe(
            [
                (0, -42),
                (2.2, -42),
                (2.55, -41.4),
                (2.3, -40.6),
                (1.35, -39.6),
                (1.22, -36),
                (1.3, -26),
                (1.6, -12),
                (2.5, 4),
                (3.2, 18),
                (3.3, 34),
                (3.1, 39.5),
                (2.0, 41.6),
                (0, 42),
            ],
            s.own(wooden("cfa067", 1, 0.2)),
            smooth=5,
        )
        s.lathe(
            [(1.36, -39.2), (1.3, -36), (1.38, -26), (1.45, -20), (1.38, -19.7)],
            plastic("24211f", 0.6).bumped(lambda p: 0.06 * np.abs(((p[:, 1] + 0.25 * np.arctan2(p[:, 0], p[:, 2])) / 1.6) % 1 - 0.5)),
        )
    with s.at(19, 0, 11):
        s.put("baseball", rng)


@thing(
    "table tennis bat, ping pong paddle, ping-pong paddle, table tennis paddle, "
    "table tennis racket, ping pong bat, ping pong ball@ball, table tennis ball@ball",
    seen=44,
)
def table_tennis_bat(s: Solid, rng: random.Random) -> None:
    if s.variant:
        s.ball((0, 2, 0), 2, s.own(plastic("f2f0ea", 0.4)))
        return
    blade = [
        (1.6, -7.2),
        (4.2, -6.0),
        (6.8, -2.6),
        (7.6, 1.6),
        (6.4, 5.6),
        (3.6, 8.0),
        (0, 8.6),
        (-3.6, 8.0),
        (-6.4, 5.6),
        (-7.6, 1.6),
        (-6.8, -2.6),
        (-4.2, -6.0),
        (-1.6, -7.2),
    ]
    rubber = [
        (0, -5.6),
        (4.2, -5.4),
        (6.8, -2.4),
        (7.6, 1.6),
        (6.4, 5.6),
        (3.6, 8.0),
        (0, 8.6),
        (-3.6, 8.0),
        (-6.4, 5.6),
        (-7.6, 1.6),
        (-6.8, -2.4),
        (-4.2, -5.4),
    ]
    with s.at(0, 1.95, 0, turn=-34), s.at(tilt=-87):
        s.plate(blade, 0.6, wooden("c99f6a", 1), bevel=0.1, smooth=5)
        s.plate([(x * 0.985, y * 0.985) for x, y in rubber], 1.0, s.own(Matter("b3232b", roughness=0.55)), bevel=0.08, smooth=5)
        s.tube([(0, -5.6, 0), (0, -8, 0), (0, -14.6, 0)], [1.25, 1.35, 1.6], s.own(wooden("9a6a3c", 1), 1), smooth=4, flat=0.8, sides=24)
    with s.at(8.5, 0, 6.5):
        s.ball((0, 2, 0), 2, plastic("efe2c8", 0.4))


@thing("hockey stick, ice hockey stick, hockey puck@puck, puck@puck, ice hockey puck@puck", seen=36)
def hockey_stick(s: Solid, rng: random.Random) -> None:
    rubber = Matter("26262a", roughness=0.6)

    def puck(matter: Matter) -> None:
        def knurl(p: np.ndarray) -> np.ndarray:
            a = np.arctan2(p[:, 0], p[:, 2]) * 45
            found: np.ndarray = (
                0.04
                * np.abs(np.sin(a + p[:, 1] * 7))
                * np.abs(np.sin(a - p[:, 1] * 7))
                * step(3.7, 3.75, np.hypot(p[:, 0], p[:, 2]))
                * step(1.1, 0.9, np.abs(p[:, 1] - 1.27))
            )
            return found

        s.lathe(
            [(0, 0), (3.6, 0), (3.78, 0.12), (3.81, 0.3), (3.81, 2.24), (3.78, 2.42), (3.6, 2.54), (0, 2.54)],
            matter.bumped(knurl),
            around=72,
        )

    if s.variant:
        puck(s.own(rubber))
        return
    wood = s.own(wooden("c99a5e", 0))
    with s.at(0, 0, 0, turn=24):
        with s.at(-60, 1.3, 4):
            s.tube([(0, 2.4, -6), (8, 2.2, 0), (10, 2.2, 0), (128, 1.2, 0)][1:], 1.5, wood, sides=16, flat=0.8)
            blade = [(10, 1.2, 0), (4, 2.2, 2.4), (1, 3.0, 7), (-1, 3.2, 14), (-3.6, 3.2, 24), (-6, 2.6, 31)]
            s.tube(
                blade,
                [1.5, 2.0, 2.7, 3.3, 3.3, 2.3],
                Matter("29292c", roughness=0.85).bumped(lambda p: 0.1 * np.abs((p[:, 2] / 2.2) % 1 - 0.5) ** 0.5),
                smooth=6,
                flat=1.25,
                sides=20,
            )
            s.tube([(112, 1.3, 0), (129, 1.2, 0)], 1.75, Matter("29292c", roughness=0.85), sides=16)
        with s.at(-42, 0, 26):
            puck(rubber)


@thing("shuttlecock, badminton shuttlecock, birdie", seen=16, group=2)
def shuttlecock(s: Solid, rng: random.Random) -> None:
    feather = s.own(Matter("f2f0ea", roughness=0.6, soft=0.5).bumped(lambda p: 0.008 * np.sin(p[:, 2] * 26 + np.abs(p[:, 0]) * 30)))
    cork = plastic("ece6d6", 0.5)
    with s.at(0, 2.2, 0, turn=-50, tilt=68), s.at(0, -3.2, 0):
        s.lathe([(0, 0), (0.7, 0.12), (1.2, 0.6), (1.38, 1.3), (1.36, 2.4), (1.2, 2.6), (0, 2.6)], cork, smooth=4)
        s.lathe([(1.39, 1.9), (1.42, 1.95), (1.42, 2.3), (1.38, 2.35)], s.own(plastic("2e7a4a", 0.4), 1))
        for k in range(16):
            with s.at(turn=360 / 16 * k), s.at(0, 2.3, 1.05, tilt=-67):
                s.tube([(0, 0, 0), (0, 0, 6.0)], [0.09, 0.05], feather, sides=5)
                with s.at(0, 0.02, 2.6, lean=14):
                    s.leaf(3.9, 1.55, feather, bend=-8, fold=0.05, tip=0.15)
        for y, r in ((4.3, 1.87), (5.2, 2.24)):
            s.ring((0, y, 0), r, 0.04, matt("ddd8cc"), sides=5)


@thing("golf club, golf iron", seen=36)
def golf_club(s: Solid, rng: random.Random) -> None:
    chrome = s.own(steel(0.12))
    with s.at(0, 0.64, 0, turn=28), s.at(-50, 0, 0):
        s.tube([(2, 1.2, 0), (94, 1.0, 0)], [0.65, 0.5], chrome, sides=14)
        s.tube(
            [(72, 1.3, 0), (98, 1.3, 0)],
            [1.1, 1.35],
            Matter("29292c", roughness=0.85).bumped(lambda p: 0.04 * np.sin(p[:, 0] * 9)),
            sides=18,
        )
        with s.at(0, 1.0, 3.8, tilt=-58, turn=90):
            s.plate(
                [(-3.4, 1.2), (-3.9, -0.6), (-2.2, -1.9), (2.6, -2.2), (4.6, -0.6), (4.9, 2.4), (3.6, 3.9), (0.2, 2.2)],
                1.3,
                chrome.bumped(lambda p: -0.03 * step(0.75, 0.95, np.cos(p[:, 1] * 14)) * (np.abs(p[:, 0]) < 3)),
                bevel=0.3,
                smooth=5,
            )
        s.tube([(3.4, 1.2, 0), (1.2, 1.2, 0.4), (-0.2, 1.2, 2.2)], [0.8, 0.8, 0.7], chrome, smooth=4)
    with s.at(-36, 0, 34):
        s.put("golf ball", rng)
