"""Lamps, globes and glasses."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, brass, crystal, glass, glowing, made_of, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can


@thing("desk lamp, reading lamp, study lamp, desk light, anglepoise lamp", seen=10)
def desk_lamp(s: Solid, rng: random.Random) -> None:
    enamel, trim = s.own(plastic("2f5d5a", 0.18)), s.own(brass(0.18), 1)
    with s.at(-3, 0, 0, turn=-18):
        s.lathe([(0, 0), (8.2, 0), (8.4, 0.4), (8.2, 1.2), (7, 1.7), (1.6, 2.2), (1.1, 3.0), (0, 3.0)], enamel)
        s.tube([(0, 2, 0), (-0.8, 4.5, 0), (-7.6, 22.5, 0)], 0.55, trim)
        s.tube([(-7.6, 22.5, 0), (5.5, 38.5, 0)], 0.55, trim)
        for x, y in ((-7.6, 22.5), (5.5, 38.5)):
            with s.at(x, y, 0, tilt=90):
                s.lathe(can(1.35, -0.9, 0.9, 0.25), enamel, around=36)
                s.lathe(can(0.6, -1.15, 1.15, 0.15), trim, around=24)
        with s.at(5.8, 38.2, 0, lean=28):
            s.lathe(can(1.5, -2.4, 1.2, 0.4), enamel)
            shade = [(7.2, -10.4), (7.25, -10.2), (6.6, -8), (4.9, -5.0), (2.6, -3.0), (1.6, -2.2), (1.4, -2.0)]
            s.lathe(shade, enamel, smooth=4)
            s.lathe([(r - 0.15, y - 0.12) for r, y in shade[::-1]], Matter("f4ecd8", roughness=0.4, glow=0.5), smooth=4)
            s.lathe([(7.02, -10.45), (7.3, -10.5), (7.35, -10.2), (7.15, -10.1)], trim)
            s.ball((0, -6.4, 0), (2.3, 2.9, 2.3), glowing("ffe6b8", 3.0), detail=20)
            s.lamp((0, -10.6, 0), "ffcf8a", 10.0, 2.0)


@thing("globe, world globe, terrestrial globe, desk globe", seen=8)
def globe(s: Solid, rng: random.Random) -> None:
    def world(p: np.ndarray) -> np.ndarray:
        unit = p / np.linalg.norm(p, axis=1, keepdims=True)
        land = fbm(unit * (1, 0.85, 1) + 4.3, 0.62, 5, 21) + 0.12
        height = fbm(unit, 0.25, 3, 5)
        cold = np.abs(unit[:, 1])
        sea = between("2f6f9e", "173f6e", step(0.05, -0.5, land))
        ground = between("c9b27a", "6f8f4e", step(-0.5, 0.5, height + 0.9 * np.abs(cold - 0.25) - 0.2))
        ground = mixed(ground, "8a6a48", step(0.45, 0.8, land) * 0.6)
        made = np.where((land > 0.12)[:, None], ground, sea)
        made = mixed(made, "d9d2bd", step(0.05, 0.02, np.abs(land - 0.12)) * 0.55)
        made = mixed(made, "eef0ee", step(0.88, 0.91, cold + 0.03 * height))
        lat = np.abs((np.degrees(np.arcsin(np.clip(unit[:, 1], -1, 1))) / 15) % 1 - 0.5)
        lon = np.abs((np.degrees(turned(unit)) / 15) % 1 - 0.5)
        grid = np.maximum(step(0.485, 0.495, lat), step(0.485, 0.495, lon) * (cold < 0.97))
        return mixed(made, "e8e2d2", grid * 0.18)

    wood, metal_ = (s.own(plastic("5a3322", 0.2) if s.coat.colours else made_of("walnut wood")), s.own(brass(0.16), 1))
    s.lathe(
        [(0, 0), (8.2, 0), (8.4, 0.5), (8.1, 1.1), (7.4, 1.4), (7.0, 2.0), (3.2, 2.6), (1.6, 3.4), (1.2, 5.0), (1.5, 5.7), (0, 5.7)],
        wood,
        smooth=2,
    )
    with s.at(0, 20.2, 0, turn=-14):
        turns = [math.radians(a) for a in range(-95 - 23, 96 - 23, 5)]
        s.tube([(13.4 * math.cos(a), 13.4 * math.sin(a), 0) for a in turns][:39], 0.42, metal_, sides=12, flat=0.8)
        with s.at(0, 0, 0, lean=23.5):
            s.tube([(0, -13.6, 0), (0, 13.6, 0)], 0.28, metal_)
            for side in (-1, 1):
                s.lathe([(r, y * side) for r, y in [(0, 12.2), (0.9, 12.3), (0.9, 12.7), (0.5, 13.0), (0, 13.0)]], metal_, around=28)
            with s.at(turn=40):
                s.ball((0, 0, 0), 12.2, Matter("2f6f9e", roughness=0.16, paint=world), detail=44)
    with s.at(0, 5.4, 0):
        s.lathe([(0, 0), (1.0, 0.1), (0.7, 0.8), (1.1, 1.6), (0, 1.8)], metal_, around=36)


@thing("magnifying glass, magnifier, loupe, hand lens", seen=30)
def magnifying_glass(s: Solid, rng: random.Random) -> None:
    wood, trim = s.own(plastic("5a2f1e", 0.12)), s.own(brass(0.16), 1)
    with s.at(-3.4, 0.75, -2.0, turn=-34):
        s.lathe([(4.35, -0.4), (4.6, -0.45), (4.75, -0.3), (4.75, 0.3), (4.6, 0.45), (4.35, 0.4), (4.3, 0), (4.35, -0.4)], trim)
        bow = [
            (4.32 * math.sin(a) / math.sin(0.45), 2.2 * (math.cos(a) - math.cos(0.45)) / (1 - math.cos(0.45)) * 0.28)
            for a in np.linspace(0.45, 0, 10)
        ]
        s.lathe([(r, -y) for r, y in bow[::-1]] + bow, crystal("f6fcfa", 12))
        with s.at(4.6, 0, 0, lean=-90):
            s.lathe([(0.42, 0), (0.4, 1.6), (0.62, 1.7), (0.68, 2.0), (0.6, 2.3)], trim, around=28)
            s.lathe(
                [(0.55, 2.2), (0.66, 2.6), (0.72, 4.5), (0.62, 6.5), (0.66, 9), (0.75, 10.2), (0.6, 10.9), (0, 11.1)],
                wood,
                smooth=4,
                around=32,
            )


@thing("hourglass, sandglass, sand timer, egg timer", seen=8)
def hourglass(s: Solid, rng: random.Random) -> None:
    wood = s.own(plastic("7a4527", 0.2).painted(lambda p: 0.85 + 0.2 * fbm(p * (1, 0.3, 1), 0.5, 3, 4)))
    sand = Matter("d9b47a", roughness=0.9, shine=0.4, bump=lambda p: 0.01 * noise(p, 0.08, 2))
    end = [(0, 0), (4.6, 0), (4.9, 0.3), (4.9, 0.7), (4.5, 1.1), (3.8, 1.3), (0, 1.3)]
    s.lathe(end, wood, smooth=2)
    s.lathe([(r, 19.4 - y) for r, y in end[::-1]], wood, smooth=2)
    for k in range(3):
        a = math.radians(k * 120 + 30)
        with s.at(4.05 * math.cos(a), 0, 4.05 * math.sin(a)):
            post = [
                (0.3, 1),
                (0.5, 1.8),
                (0.3, 2.6),
                (0.34, 4.5),
                (0.5, 7.5),
                (0.3, 9.0),
                (0.52, 9.7),
                (0.3, 10.4),
                (0.5, 11.9),
                (0.34, 14.9),
                (0.3, 16.8),
                (0.5, 17.6),
                (0.3, 18.4),
            ]
            s.lathe(post, wood, smooth=3, around=14)
    half = [(2.2, 0), (2.9, 0.7), (3.25, 2.4), (3.0, 4.4), (1.9, 6.2), (0.7, 7.5), (0.28, 8.4)]
    s.lathe([(r, y + 1.3) for r, y in half] + [(r, 18.1 - y) for r, y in half[::-1]], glass(), smooth=4, around=40)
    s.lathe([(0, 1.4), (2.2, 1.4), (2.8, 2.0), (3.08, 3.2), (1.6, 4.3), (0.5, 5.2), (0, 5.5)], sand, smooth=3)
    s.lathe([(0, 9.6), (0.26, 9.8), (0.62, 10.55), (1.78, 11.9), (2.5, 13.0), (1.4, 12.5), (0, 12.0)], sand)
    s.lathe([(0.06, 5.3), (0.06, 9.8)], sand, around=8)
