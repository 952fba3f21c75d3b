"""Notes and metronomes."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import brass, metal, plastic
from allaprima.stills.patterns import between
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.music.finishes import CHROME, varnished
from allaprima.stills.things.music.fretting import disc


@thing("music note, musical note, note, eighth note, music notes@pair, musical notes@pair", seen=8)
def music_note(s: Solid, rng: random.Random) -> None:
    gloss = s.own(plastic("1d1d21", 0.06))
    with s.at(0, 0, 0, turn=16):
        heads = [-6.2, 6.2] if s.variant else [-2.6]
        for x in heads:
            with s.at(x, 2.9, 0, lean=22):
                s.ball((0, 0, 0), (3.9, 2.65, 2.1), gloss)
            s.box((x + 3.2, 13, 0), (1.1, 19, 1.7), gloss, radius=0.45)
        if s.variant:
            s.plate([(-3.55, 22.5), (9.95, 24.6), (9.95, 20.9), (-3.55, 18.8)], 1.8, gloss, bevel=0.4)
        else:
            curve = meshes.curve([(0.1, 22.6), (1.4, 20.2), (4.2, 17.8), (6.4, 14.6), (6.2, 10.8), (5.0, 8.2)], 6)
            back = meshes.curve([(5.0, 8.2), (5.3, 11.4), (4.4, 14.0), (2.0, 15.8), (0.1, 16.8)], 6)
            s.plate([(p[0], p[1]) for p in [*curve, *back[1:]]], 1.7, gloss, bevel=0.45)


@thing("metronome", seen=10)
def metronome(s: Solid, rng: random.Random) -> None:
    wood = s.own(varnished("7d4420", "4c260f", 0.14))
    with s.at(turn=-16):
        s.box((0, 1.4, 0), (12.6, 2.4, 12.6), wood, radius=0.4)
        for x in (-5, 5):
            for z in (-5, 5):
                s.ball((x, 0.45, z), (0.8, 0.45, 0.8), brass(), detail=8)
        a = np.array([math.pi / 4 + k * math.pi / 2 for k in range(5)])
        for k in range(4):
            low, high = 7.9, 3.4
            corners = [[(r * math.cos(a[k + j]), y, r * math.sin(a[k + j])) for j in (1, 0)] for r, y in ((low, 2.4), (high, 22))]
            s.sheet(corners, wood)
        s.box((0, 22.4, 0), (5.4, 1.2, 5.4), wood, radius=0.4)
        tilt = -math.degrees(math.atan2(3.1 * 1.02, 19.6))
        with s.at(0, 2.4, 5.64, tilt=tilt):
            s.plate([(-2.9, 2.2), (2.9, 2.2), (1.9, 18.4), (-1.9, 18.4)], 0.16, plastic("2a1a10", 0.4))

            def scale(p: np.ndarray) -> np.ndarray:
                y = p[:, 1] * 2.2
                return between("e9d9ae", "4a3018", ((np.abs(y % 1 - 0.5) < 0.12) & (np.abs(p[:, 0]) > 0.3)).astype(float))

            s.box((0, 10.6, 0.12), (1.7, 14.4, 0.12), metal("e9d9ae", 0.3).painted(scale))
            with s.at(0, 2.6, 0.5, lean=-13):
                s.box((0, 8.6, 0), (0.36, 17.4, 0.12), CHROME)
                s.plate([(-0.9, 9.6), (0.9, 9.6), (1.25, 11.6), (-1.25, 11.6)], 0.6, brass(0.15), bevel=0.12)
                disc(s, (0, 0, -0.2), 0.6, 0.5, brass(), 20)
