"""Bottles, jars and tubes of what cleans and cares."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, glass, gold, matt, plastic
from allaprima.stills.patterns import step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.beauty.shapes import ROSE_GOLD, drum, fluted, round_box, tube


@thing("cream jar, cosmetic jar, face cream, jar of cream, moisturizer, open cream jar@open, skincare jar, open cosmetic jar@open", seen=18)
def cream_jar(s: Solid, rng: random.Random) -> None:
    own, lid = s.own(Matter("efe8dd", roughness=0.14)), s.own(ROSE_GOLD, 1)
    if s.variant:
        s.lathe(
            [
                (0, 0.1),
                (3.1, 0),
                (3.4, 0.2),
                (3.5, 0.7),
                (3.5, 3.5),
                (3.3, 3.9),
                (2.9, 4.0),
                (2.9, 4.7),
                (2.75, 4.8),
                (2.6, 4.7),
                (2.55, 4.2),
            ],
            own,
            around=56,
        )
        heap = meshes.curve([(2.6, 4.1), (2.2, 4.45), (1.5, 4.55), (0.8, 4.85), (0.3, 5.35), (0, 5.55)], 6)
        swirl = meshes.lathe([(r, y) for r, y in heap], 56)
        p = swirl.points.copy()
        far = np.hypot(p[:, 0], p[:, 2])
        p[:, 1] += 0.22 * np.sin(np.arctan2(p[:, 2], p[:, 0]) + far * 3.6) * step(0, 0.7, far) * step(2.6, 2.0, far)
        s.add(meshes.grid(p.reshape(-1, 57, 3)), Matter("f6f0e6", roughness=0.3, soft=0.4))
        with s.at(5.0, 3.5, -1.0, turn=-30, tilt=78):
            s.lathe([(0, -0.6), (3.3, -0.6), (3.5, -0.4), (3.5, 0.9), (3.35, 0.95), (3.3, 0.8), (3.3, -0.3), (0, -0.3)], lid, around=56)
        return
    s.lathe([(0, 0.1), (3.1, 0), (3.4, 0.2), (3.5, 0.7), (3.5, 3.3), (3.4, 3.5), (0, 3.5)], own, around=56)
    drum(s, 3.52, 3.55, 5.5, lid, 0.18, 64)


@thing("cosmetic tube, cream tube, tube of cream, hand cream, lotion tube, sunscreen, sun cream", seen=10)
def cosmetic_tube(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("e9b9a6", roughness=0.3))

    def printed(p: np.ndarray) -> np.ndarray:
        x, y = p[:, 0], p[:, 1]
        ring = np.abs(np.hypot(x, y - 11.2) - 0.8)
        lines = step(0.07, 0.04, ring)
        lines = (
            lines
            + (np.abs(y - 9.2) < 0.09) * (np.abs(x) < 1.3)
            + (np.abs(y - 8.7) < 0.05) * (np.abs(x) < 0.9)
            + (np.abs(y - 5) < 0.05) * (np.abs(x) < 0.7)
        )
        shade: np.ndarray = 1 - 0.6 * np.clip(lines, 0, 1) * (p[:, 2] > 0)
        return shade

    tube(s, own if own.family else own.painted(printed), s.own(plastic("f2efe9", 0.2), 1))


@thing(
    "pump bottle, soap dispenser, hand soap, liquid soap, soap bottle, lotion bottle, shower gel, shampoo bottle@shampoo, shampoo@shampoo, conditioner@shampoo",
    seen=10,
)
def pump_bottle(s: Solid, rng: random.Random) -> None:
    if s.variant:
        own = s.own(plastic("5f9a94", 0.2))
        rows = []
        angle = np.linspace(0, 2 * math.pi, 57)
        for w, y in meshes.curve(
            [(0.2, 0.05), (3.0, 0), (3.5, 0.5), (3.7, 3), (3.7, 9), (3.6, 13), (3.1, 15.2), (1.9, 16.4), (1.5, 16.8)], 4
        ):
            rows.append(
                np.stack((w * np.cos(angle), y + 0 * angle, w * (0.66 if w > 2 else 0.66 + 0.34 * min(1, (2 - w) * 2)) * np.sin(angle)), -1)
            )
        s.add(meshes.facing_out(meshes.grid(np.array(rows), round_u=True)), own)
        drum(s, 1.7, 16.6, 19.2, s.own(plastic("f0eee8", 0.25), 1), 0.15)
        with s.at(0, 7.8, 2.42):
            s.plate(round_box(4.2, 6.4, 0.4), 0.08, Matter("f2efe8", roughness=0.5), bevel=0.02)
            s.box((0, 1.6, 0.06), (2.6, 0.5, 0.02), plastic("5f9a94", 0.5))
            for k in range(3):
                s.box((0, 0.2 - 0.6 * k, 0.06), (2.2 - 0.3 * k, 0.16, 0.02), plastic("9aa8a6", 0.5))
        return
    own, cap = (s.own(Matter("7a3f1c", roughness=0.04, clear="thin", depth=1)), s.own(plastic("1d1d20", 0.25), 1))
    s.lathe(
        [(0, 0.15), (3.1, 0), (3.45, 0.2), (3.6, 0.7), (3.6, 11.8), (3.4, 12.9), (2.6, 13.7), (1.6, 14.1), (1.45, 14.4), (1.45, 15)],
        own,
        around=56,
    )
    if own.clear:
        s.lathe([(0, 0.4), (3.2, 0.4), (3.5, 0.8), (3.5, 10.2), (0, 10.2)], Matter("d9a86a", roughness=0.1))
        s.tube([(0, 1, 0), (0, 15, 0)], 0.25, plastic("e8e4dc"), sides=8)
    turns = np.linspace(-0.95, 0.95, 21)
    s.sheet(
        np.stack([np.stack((3.63 * np.sin(turns), y + 0 * turns, 3.63 * np.cos(turns)), -1) for y in (3.2, 6, 9.2)]),
        Matter("f0ebe0", roughness=0.7),
    )
    for y, w, h in ((7.6, 0.5, 0.5), (6.6, 0.36, 0.14), (6.1, 0.42, 0.14), (5.6, 0.3, 0.14), (4.1, 0.2, 0.2)):
        t = np.linspace(-w, w, 9)
        s.sheet(np.stack([np.stack((3.65 * np.sin(t), y + d + 0 * t, 3.65 * np.cos(t)), -1) for d in (-h / 2, h / 2)]), matt("3a3632"))
    drum(s, 1.75, 14.2, 16.2, cap, 0.12, 96, fluted(32, 0.02))
    s.tube([(0, 16, 0), (0, 18.2, 0)], 0.5, cap, sides=14)
    with s.at(turn=-58):
        drum(s, 1.05, 17.8, 19.0, cap, 0.25, 32)
        s.tube([(0, 18.5, 0), (2.4, 18.55, 0), (3.7, 18.35, 0), (4.1, 17.7, 0)], [0.5, 0.45, 0.38, 0.34], cap, smooth=4, sides=14)


@thing("spray bottle, spray, cleaning spray, trigger spray, plant mister", seen=8)
def spray_bottle(s: Solid, rng: random.Random) -> None:
    own, white = s.own(Matter("9ac8d8", roughness=0.05, clear="thin")), plastic("f0eee8", 0.25)
    s.lathe(
        [(0, 0.2), (3.7, 0), (4.1, 0.3), (4.2, 1), (4.2, 9), (4.0, 11), (3.0, 14), (2.0, 16.6), (1.6, 17.8), (1.5, 19)],
        own,
        smooth=3,
        around=56,
    )
    if own.clear:
        s.lathe([(0, 0.5), (3.6, 0.5), (4.1, 1.0), (4.12, 9), (3.98, 10.6), (0, 10.6)], Matter("b8dde8", roughness=0.0, clear="thin"))
        s.tube([(0, 1, 0), (0, 19, 0)], 0.22, plastic("eef2f2"), sides=8)
    drum(s, 1.95, 18.4, 20.2, s.own(plastic("2f6f9c", 0.25), 1), 0.15, 96, fluted(28, 0.02))
    with s.at(0, 20, 0, turn=-20):
        s.plate(
            [
                (-3.4, 1.6),
                (-2.8, 0.4),
                (-1.3, 0.2),
                (-1.1, -0.2),
                (1.1, -0.2),
                (1.2, 0.9),
                (3.2, 1.3),
                (4.6, 1.5),
                (4.6, 3.0),
                (3.8, 3.7),
                (1.0, 4.2),
                (-1.8, 3.8),
                (-3.6, 2.7),
            ],
            2.2,
            white,
            bevel=0.4,
        )
        s.plate(
            [(2.4, 1.4), (3.2, 1.3), (3.3, -0.4), (2.8, -2.2), (3.1, -3.6), (2.6, -3.7), (2.1, -2.2), (2.5, -0.3)],
            1.3,
            s.own(plastic("2f6f9c", 0.25), 1),
            bevel=0.15,
        )
        with s.at(4.9, 2.3, 0, lean=-90):
            drum(s, 0.85, -0.4, 0.7, s.own(plastic("2f6f9c", 0.25), 1), 0.1, 24)


@thing(
    "dropper bottle, serum, essential oil, serum bottle, essential oil bottle, face oil, bottle of essential oil, pipette bottle", seen=10
)
def dropper_bottle(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter("9a4f18", roughness=0.03, clear="thin"))
    s.lathe([(0, 0.15), (1.4, 0), (1.6, 0.15), (1.7, 0.5), (1.7, 5.2), (1.55, 5.9), (1.1, 6.4), (0.85, 6.6), (0.8, 7.2)], own, around=48)
    if own.clear:
        s.lathe([(0, 0.3), (1.45, 0.3), (1.63, 0.6), (1.63, 4.4), (0, 4.4)], Matter("e0a050", roughness=0.0, clear="thin"))
        s.tube([(0, 0.9, 0), (0, 1.5, 0), (0, 7, 0)], [0.12, 0.22, 0.22], glass("f4f8f8"), sides=10)
    t = np.linspace(-1.0, 1.0, 17)
    s.sheet(
        np.stack([np.stack((1.715 * np.sin(t), y + 0 * t, 1.715 * np.cos(t)), -1) for y in (1.3, 3, 4.7)]), Matter("f0ebe0", roughness=0.7)
    )
    for y, w, h in ((3.9, 0.16, 0.3), (3.2, 0.5, 0.1), (2.8, 0.4, 0.08), (2.5, 0.46, 0.08), (1.8, 0.26, 0.08)):
        a = np.linspace(-w, w, 9)
        s.sheet(np.stack([np.stack((1.725 * np.sin(a), y + d + 0 * a, 1.725 * np.cos(a)), -1) for d in (-h / 2, h / 2)]), matt("5a5048"))
    drum(s, 1.02, 6.6, 8.2, s.own(gold(0.16), 1), 0.1, 96, fluted(30, 0.015))
    s.lathe([(0.7, 8.1), (0.75, 8.3), (0.62, 8.6), (0.66, 9.6), (0.62, 10.3), (0.4, 10.7), (0, 10.8)], plastic("1f1e20", 0.5), smooth=3)
