"""Charts, and stacks of cubes."""

from __future__ import annotations

import math
import random

from allaprima.stills.matter import plastic
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.treasure.shapes import arc


@thing("bar chart, bar graph, column chart, growth chart", seen=20)
def bar_chart(s: Solid, rng: random.Random) -> None:
    colours = ["3f7fc4", "2fa08a", "e0a82e", "d8583e"]
    with s.at(turn=-26):
        s.box((0, 0.4, 0), (19, 0.8, 7), plastic("ece9e2", 0.3), radius=0.3)
        for k, (high, colour) in enumerate(zip((4.5, 7.5, 10.8, 14.6), colours, strict=True)):
            matter = plastic(colour, 0.14)
            s.box(
                (-6.6 + k * 4.4, 0.8 + high / 2, 0),
                (3.2, high, 3.6),
                s.own(matter) if s.coat.matter or s.coat.colours else matter,
                radius=0.35,
            )


@thing("pie chart, pie graph", seen=36)
def pie_chart(s: Solid, rng: random.Random) -> None:
    start = 100.0
    for k, (share, colour) in enumerate(((0.38, "3f7fc4"), (0.27, "2fa08a"), (0.21, "e0a82e"), (0.14, "d8583e"))):
        end = start - 360 * share
        middle = math.radians((start + end) / 2)
        away = 1.6 if k == 3 else 0.14
        with s.at(away * math.cos(middle), (1.6 if k == 3 else 1.3) + 0.0, -away * math.sin(middle), tilt=-90):
            matter = plastic(colour, 0.14)
            s.plate(
                [(0, 0), *arc(0, 0, 8, end + 0.6, start - 0.6, max(6, int(60 * share)))],
                3.2 if k == 3 else 2.6,
                s.own(matter) if k == 0 else matter,
                bevel=0.3,
            )
        start = end


@thing("stack of cubes, cube stack, stacked cubes, stack of blocks, building blocks", seen=18)
def cube_stack(s: Solid, rng: random.Random) -> None:
    cubes = [
        (-5.3, 0, 0.6, 14, "d8483e"),
        (4.9, 0, -0.4, -12, "3f7fc4"),
        (0, 0, 8.6, 32, "e0a82e"),
        (-0.4, 8.05, 0, 24, "2fa08a"),
        (0.2, 16.1, -0.2, 52, "ece4d4"),
    ]
    for k, (x, y, z, turn, colour) in enumerate(cubes):
        with s.at(x, y + 4, z - 2, turn=turn):
            matter = plastic(colour, 0.25)
            s.box((0, 0, 0), (8, 8, 8), s.own(matter) if s.coat.matter or k == 0 else matter, radius=0.5)
