"""What keeps papers together."""

from __future__ import annotations

import math
import random

from allaprima.stills.matter import Matter, metal, plastic, steel
from allaprima.stills.mesh import Point
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, slab
from allaprima.stills.things.desk.surfaces import BLACK


def _arc(centre: Point, radius: float, first: float, last: float, steps: int = 12) -> list[Point]:
    turns = [math.radians(first + (last - first) * k / steps) for k in range(steps + 1)]
    return [(centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)) for a in turns]


@thing("paper clip, paperclip", seen=40, group=7)
def paper_clip(s: Solid, rng: random.Random) -> None:
    wire = s.own(metal(rng.choice(("c4c6ca", "c4c6ca", "d98f5a")), 0.18))
    line = [
        (0.6, 0, 0.4),
        (0.6, 0, -0.8),
        (0, 0, -1.35),
        (-0.6, 0, -0.8),
        (-0.6, 0, 1.2),
        (-0.12, 0, 1.7),
        (0.4, 0, 1.2),
        (0.42, 0, -0.5),
        (0.02, 0, -0.95),
    ]
    line += [(-0.36, 0, -0.5), (-0.36, 0, 0.8)]
    with s.at(0, 0.055, 0, turn=34):
        s.tube([(x, 0.03 * math.sin(k), z) for k, (x, _, z) in enumerate(line)], 0.055, wire, smooth=6, sides=10)


@thing("stapler, office stapler", seen=22)
def stapler(s: Solid, rng: random.Random) -> None:
    body, chrome = s.own(plastic("b8342e", 0.22)), metal("c9cace", 0.2)
    with s.at(turn=28):
        slab(s, (0, 0, 0), (15.5, 0.5, 3.6), 1.2, plastic(BLACK, 0.5), 0.15)
        slab(s, (0, 0.4, 0), (15, 0.7, 3.0), 1.0, body, 0.25)
        s.box((6.4, 1.15, 0), (1.6, 0.15, 1.5), chrome, radius=0.06)
        with s.at(-6.6, 2.4, 0, lean=9):
            s.box((6.6, 0.2, 0), (13.6, 0.9, 1.5), chrome, radius=0.1)
            outline = [
                (-1.2, -0.9),
                (-1.3, 1.0),
                (-0.6, 2.0),
                (3, 2.2),
                (9, 1.9),
                (13, 1.5),
                (14.1, 0.9),
                (14.0, 0.3),
                (10, 0.3),
                (2, 0.2),
                (0.6, -0.9),
            ]
            s.plate(outline, 2.3, body, bevel=0.5, smooth=4)
            s.box((14.0, 0.1, 0), (0.5, 1.1, 1.4), chrome, radius=0.1)
        with s.at(-6.6, 2.0, 0):
            for side in (-1, 1):
                _plate_side(s, side * 1.28, body)
                with s.at(0, 0.3, side * 1.4, tilt=90 * side):
                    s.lathe(can(0.36, -0.1, 0.16, 0.06), chrome, around=20)


def _plate_side(s: Solid, z: float, matter: Matter) -> None:
    with s.at(0, 0, z):
        s.plate([(-1.2, -1.3), (1.6, -1.3), (0.9, 0.9), (-0.8, 0.9)], 0.26, matter, bevel=0.08)


@thing("tape dispenser, sticky tape, adhesive tape, roll of tape, scotch tape", seen=16)
def tape_dispenser(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("2f5d7a", 0.22))
    with s.at(turn=-28):
        outline = [
            (-6.8, 0),
            (7.6, 0),
            (8.0, 0.8),
            (8.0, 4.4),
            (7.0, 4.6),
            (5.0, 3.2),
            (3.4, 2.2),
            (0.6, 1.6),
            (-3.0, 2.2),
            (-5.6, 4.2),
            (-6.6, 3.4),
        ]
        s.plate(outline, 5.0, body, bevel=0.5)
        with s.at(-1.3, 4.4, 0):
            for side in (-1, 1):
                with s.at(0, 0, side * 1.55):
                    s.plate([(-4.3, -0.4), (-3.2, -2.6), (3.0, -2.6), (1.2, 0.6), (0, 1.2), (-1.2, 0.9)], 0.5, body, bevel=0.2, smooth=3)
            with s.at(tilt=90):
                s.lathe(
                    [(2.0, -0.95), (3.75, -0.95), (3.85, -0.85), (3.85, 0.85), (3.75, 0.95), (2.0, 0.95), (2.0, -0.95)],
                    Matter("d9c48e", roughness=0.12, soft=0.3),
                )
                s.lathe([(2.0, 1.0), (1.5, 1.0), (1.5, -1.0), (2.0, -1.0)], plastic("e8e6e0", 0.3))
                s.lathe(can(1.45, -1.3, 1.3, 0.2), plastic(BLACK, 0.3))
        s.sheet(
            [[(0.6, 7.85, z) for z in (-0.9, 0.9)], [(7.4, 4.75, z) for z in (-0.9, 0.9)], [(8.3, 4.7, z) for z in (-0.9, 0.9)]],
            Matter("e6d6a8", roughness=0.12, soft=0.5),
        )
        s.plate([(7.5, 4.3), (8.5, 4.5), (8.5, 4.66), (7.5, 4.62)], 2.4, steel(0.2))


@thing("horseshoe magnet, magnet, u magnet", seen=26)
def magnet(s: Solid, rng: random.Random) -> None:
    red, pole = s.own(plastic("c23028", 0.2)), metal("c9cace", 0.2)
    arm = 3.2
    outer = [(3.6, -arm), *_arc((0, 0), 3.6, 0, 180, 20), (-3.6, -arm), (-1.7, -arm), *_arc((0, 0), 1.7, 180, 0, 20), (1.7, -arm)]
    with s.at(0, 0, 0, turn=-22), s.at(0, 0.85, -0.6, tilt=-90):
        s.plate(outer, 1.7, red, bevel=0.16)
        for side in (-1, 1):
            s.box((side * 2.65, -arm - 0.85, 0), (1.9, 1.75, 1.7), pole, radius=0.12)


@thing("push pin, pushpin, thumbtack, drawing pin", seen=26, group=5)
def push_pin(s: Solid, rng: random.Random) -> None:
    head = s.own(plastic(rng.choice(("c8403a", "e0b23c", "3f8fc0", "4c9f62")), 0.12))
    with s.at(0, 0.6, 0, turn=rng.uniform(-40, 40), lean=62):
        s.lathe([(0, -1.3), (0.04, -1.1), (0.05, 0)], metal("d3d4d6", 0.12), around=12)
        s.lathe(
            [
                (0, 0),
                (0.46, 0.0),
                (0.5, 0.1),
                (0.44, 0.2),
                (0.24, 0.3),
                (0.2, 0.9),
                (0.3, 1.05),
                (0.42, 1.15),
                (0.43, 1.25),
                (0.3, 1.32),
                (0, 1.33),
            ],
            head,
            smooth=3,
            around=32,
        )
