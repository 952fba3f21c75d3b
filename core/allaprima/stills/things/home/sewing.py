"""Thread, buttons and wool."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, cloth, made_of, plastic
from allaprima.stills.patterns import noise, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("thread spool, spool of thread, reel of cotton, sewing thread, bobbin, cotton reel", seen=20, group=3)
def thread_spool(s: Solid, rng: random.Random) -> None:
    wood = made_of("pine wood")
    s.lathe(
        [
            (0.4, 0),
            (1.6, 0),
            (1.75, 0.12),
            (1.75, 0.35),
            (1.6, 0.5),
            (1.0, 0.85),
            (1.0, 4.0),
            (1.6, 4.4),
            (1.75, 4.55),
            (1.75, 4.8),
            (1.6, 4.9),
            (0.45, 4.9),
            (0.4, 4.8),
            (0.4, 3),
        ],
        wood,
        around=48,
    )
    own = s.own(
        Matter(
            "b8303a",
            roughness=0.5,
            fuzz=0.3,
            bump=lambda p: 0.012 * np.abs(np.sin(p[:, 1] * 34 + turned(p) * 0.5)),
            paint=lambda p: 0.75 + 0.3 * np.abs(np.sin(p[:, 1] * 34 + turned(p) * 0.5)),
        )
    )
    usual = (
        own
        if own.paint
        else own.but(bump=lambda p: 0.012 * np.abs(np.sin(p[:, 1] * 34)), paint=lambda p: 0.75 + 0.3 * np.abs(np.sin(p[:, 1] * 34)))
    )
    s.lathe([(1.0, 0.75), (1.5, 0.8), (1.6, 1.1), (1.62, 3.8), (1.5, 4.1), (1.0, 4.15)], usual)
    s.tube(
        [(0.3, 3.0, 1.6), (1.2, 2.0, 1.9), (2.2, 0.3, 2.2), (3.4, 0.06, 3.0), (4.6, 0.06, 2.2), (5.6, 0.06, 3.2)],
        0.05,
        own.but(bump=None, paint=None),
        smooth=6,
        sides=6,
    )


@thing("button, sewing button, shirt button", seen=45, group=7)
def button(s: Solid, rng: random.Random) -> None:
    own = s.own(plastic(rng.choice(("c8483e", "3f6f9c", "e0b44a", "efe6d6", "4f8a6a", "7a5038", "8a5a8c")), 0.15))
    s.lathe(
        [(0, 0.05), (0.8, 0), (1.05, 0.08), (1.1, 0.2), (1.05, 0.32), (0.92, 0.36), (0.8, 0.32), (0.7, 0.22), (0, 0.2)],
        own,
        smooth=3,
        around=40,
    )
    for x in (-1, 1):
        for z in (-1, 1):
            s.ball((x * 0.19, 0.205, z * 0.19), (0.1, 0.02, 0.1), plastic("1c1614", 0.9), detail=8)


@thing(
    "yarn ball, ball of wool, ball of yarn, wool ball, knitting wool, yarn, ball of wool with knitting needles@needles, knitting@needles, knitting needles@needles",
    seen=18,
    group=3,
)
def yarn_ball(s: Solid, rng: random.Random) -> None:
    own = s.own(cloth("c8606a").but(fuzz=0.7))
    soft = own.but(bump=lambda p: 0.05 * noise(p, 0.35, 2)) if not own.family else own
    r = 4.6
    s.ball((0, 5.0, 0), r - 0.15, soft.but(colour=own.colour), detail=20)
    for _ in range(9):
        axis = np.array((rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, 1)))
        axis /= np.linalg.norm(axis)
        u = np.cross(axis, (0.3, 0.5, 0.8))
        u /= np.linalg.norm(u)
        v = np.cross(axis, u)
        for k in range(-4, 5):
            h = k * 0.42
            ring = math.sqrt(r * r - h * h)
            line = [
                tuple(np.array((0, 5.0, 0)) + axis * h + ring * (u * math.cos(a) + v * math.sin(a)))
                for a in np.linspace(0, 2 * math.pi, 22, endpoint=False)
            ]
            if k % 2 == 0:
                s.tube(line, 0.24, soft, sides=5, closed=True)
    s.tube(
        [(2.6, 1.6, 3.0), (3.6, 0.4, 4.2), (6.0, 0.25, 5.0), (8.6, 0.25, 3.6), (10.4, 0.25, 5.2), (12.8, 0.25, 4.6)],
        0.24,
        own,
        smooth=6,
        sides=8,
    )
    if s.variant:
        for turn, lean in ((20, 38), (-35, 44)):
            with s.at(0, 5.6, 0, turn=turn, lean=lean):
                s.tube([(0, -6, 0), (0, 15, 0)], [0.12, 0.22], made_of("pine wood"), sides=10)
                s.ball((0, 15.4, 0), 0.6, made_of("pine wood"), detail=10)
