"""Cameras, drones, projectors and film."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, matt, metal, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, cells, fbm, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, slab
from allaprima.stills.things.electronics.shapes import lens, panel, pebble


@thing("camera, photo camera, vintage camera, rangefinder camera, mirrorless camera, film camera, digital camera", seen=16)
def camera(s: Solid, rng: random.Random) -> None:
    leather = s.own(Matter("232224", roughness=0.5, bump=lambda p: 0.02 * (cells(p, 0.16, 4) - 0.5)))
    chrome = s.own(metal("c4c4c4", 0.3), 1)
    black = plastic("1d1d20", 0.4)
    with s.at(turn=-24):
        slab(s, (0, 0, 0), (13.6, 0.75, 3.5), 1.6, chrome, 0.15)
        slab(s, (0, 0.7, 0), (13.5, 4.6, 3.4), 1.6, leather)
        slab(s, (0, 5.2, 0), (13.6, 1.7, 3.5), 1.6, chrome, 0.2)
        slab(s, (1.6, 6.8, 0), (5.6, 0.7, 2.9), 0.5, chrome, 0.2)
        with s.at(-4.6, 6.85, 0):
            s.lathe(can(1.0, 0, 0.85, 0.1), chrome.bumped(lambda p: 0.03 * np.sin(turned(p) * 40) * (np.abs(p[:, 1] - 0.4) < 0.3)))
            s.lathe(can(0.55, 0.8, 1.0, 0.06), black)
        with s.at(-2.45, 6.85, 0.4):
            s.lathe(can(0.62, 0, 0.3, 0.08), chrome, around=32)
            s.lathe(can(0.36, 0.2, 0.62, 0.12), metal("d8d8d8", 0.12), around=24)
        with s.at(5.55, 6.85, 0):
            s.lathe(can(0.95, 0, 0.55, 0.1), chrome.bumped(lambda p: 0.03 * np.sin(turned(p) * 36) * (np.abs(p[:, 1] - 0.27) < 0.2)))
        s.box((1.6, 7.65, -0.1), (1.9, 0.3, 1.9), chrome, radius=0.06)
        s.box((1.6, 7.75, 0.1), (1.2, 0.22, 1.9), black, radius=0.03)
        for x, wide, high in ((4.7, 1.7, 0.95), (2.1, 1.3, 0.75), (-1.5, 0.8, 0.75)):
            panel(s, x, 6.15, 1.73, (wide + 0.3, high + 0.3, 0.16), 0.15, black, 0.05)
            panel(s, x, 6.15, 1.8, (wide, high, 0.06), 0.08, Matter("1e2a38", roughness=0.03, shine=2.5))
        with s.at(-4.7, 4.3, 1.7, tilt=90):
            s.lathe(can(0.45, 0, 0.3, 0.08), chrome, around=28)
        for side in (-1, 1):
            s.ring((side * 6.9, 5.6, 0), 0.42, 0.08, metal("d0d0d0", 0.2), sides=8)
        with s.at(0.4, 3.25, 1.6, tilt=90):
            s.lathe([(3.05, 0), (3.05, 0.35), (2.9, 0.45), (2.75, 0.45)], chrome)
            ribs = metal("26262a", 0.4).bumped(lambda p: 0.05 * np.sin(turned(p) * 38))
            s.lathe([(2.7, 0.4), (2.72, 1.0), (2.6, 1.05)], metal("26262a", 0.35))
            s.lathe([(2.6, 1.05), (2.75, 1.15), (2.75, 1.85), (2.6, 1.95)], ribs, around=72)
            s.lathe([(2.45, 1.9), (2.5, 2.4), (2.38, 2.5)], chrome)
            s.lathe([(2.36, 2.3), (2.36, 3.0), (2.28, 3.1), (2.05, 3.1), (1.9, 3.02)], metal("26262a", 0.3))
            with s.at(0, 3.05, 0):
                lens(s, 1.92, 1.0)


@thing("polaroid camera, instant camera, polaroid", seen=16)
def polaroid_camera(s: Solid, rng: random.Random) -> None:
    white, black = s.own(plastic("ece8df", 0.35)), plastic("222225", 0.4)
    with s.at(turn=-24):
        with s.at(turn=-90):
            s.plate([(-5, 0), (5.6, 0), (5.6, 3.2), (3.6, 4.6), (3.2, 9.4), (-2.6, 9.4), (-5, 5.4)], 11.6, white, bevel=0.5)
        panel(s, 0, 1.7, 5.55, (10.2, 2.0, 0.3), 0.4, black, 0.1)
        s.box((0, 1.55, 5.72), (9.0, 0.35, 0.1), matt("0f0f11"))
        with s.at(0, 6.6, 3.25, tilt=-5):
            with s.at(-0.2, 0, 0, tilt=90):
                s.lathe([(2.75, 0), (2.75, 0.5), (2.55, 0.7), (2.2, 0.75), (2.0, 1.3), (1.8, 1.45), (1.5, 1.45)], black)
                with s.at(0, 1.4, 0):
                    lens(s, 1.52, 0.9)
            panel(s, 4.0, 1.3, 0.1, (2.3, 2.0, 0.5), 0.3, black, 0.1)
            panel(s, 4.0, 1.3, 0.35, (1.7, 1.4, 0.1), 0.2, Matter("1e2a38", roughness=0.03, shine=2.5))
            panel(s, -4.0, 1.3, 0.1, (2.3, 2.0, 0.5), 0.3, black, 0.1)
            panel(s, -4.0, 1.3, 0.36, (1.8, 1.5, 0.1), 0.15, Matter("e9e6da", roughness=0.08, bump=lambda p: 0.03 * np.sin(p[:, 1] * 22)))
            with s.at(4.0, -1.6, 0.1, tilt=90):
                s.lathe(can(0.75, 0, 0.5, 0.2), plastic("d5392f", 0.2), around=32)
        for k, code in enumerate(("3f7fb5", "e3b23c", "d9503f")):
            s.box((-3.0 + 0.5 * k, 3.35, 5.0 - 0.05), (0.36, 0.1, 0.1), plastic(code))
        s.box((0, 9.45, 0), (3.0, 0.5, 4.0), black, radius=0.2)


@thing("camera lens, lens, objective, photo lens", seen=30)
def camera_lens(s: Solid, rng: random.Random) -> None:
    body = s.own(metal("26262a", 0.36))
    ribs = body.but(
        roughness=0.6, bump=lambda p: 0.06 * np.clip(np.sin(turned(p) * 44) * 2, -1, 1) * np.clip(np.sin(p[:, 1] * 4 + 0.5) * 3, 0, 1)
    )
    s.lathe([(2.6, 0), (2.7, 0.6), (2.6, 0.7)], metal("c9c9cb", 0.2))
    s.lathe([(3.0, 0.65), (3.25, 0.8), (3.3, 2.2), (3.2, 2.3)], body)
    s.lathe([(3.2, 2.3), (3.5, 2.4), (3.5, 5.0), (3.2, 5.1)], ribs, around=96)
    s.lathe([(3.2, 5.1), (3.32, 5.15), (3.32, 5.4), (3.2, 5.45)], metal("d9a441", 0.2))
    s.lathe([(3.2, 5.4), (3.35, 5.5), (3.7, 6.6), (3.75, 7.8), (3.66, 7.92), (3.45, 7.95), (3.3, 7.8)], body)
    with s.at(0, 7.82, 0):
        lens(s, 3.3, 1.6)


@thing("drone, quadcopter, camera drone", seen=22)
def drone(s: Solid, rng: random.Random) -> None:
    body, dark = s.own(plastic("dcdad5", 0.35)), plastic("2a2a2d", 0.35)
    with s.at(turn=-28):
        with s.at(0, 6.4, 0):
            s.ball((0, 0, 0), (4.4, 2.6, 8.2), body, shape=pebble(3, 2.4), detail=30)
            s.ball((0, 1.4, -1.6), (3.2, 1.8, 5.0), dark, shape=pebble(3, 2.4), detail=20)
        for x in (-1.0, 1):
            for z in (-1, 1):
                hub = (x * 13, 7.2, z * 11.5 + 1)
                s.tube([(x * 2.8, 6.6, z * 4.6), (x * 7, 7.4, z * 7.6), hub], [1.1, 0.8, 0.75], body, smooth=4, flat=0.7)
                with s.at(*hub):
                    s.lathe([(0.9, -1.4), (1.25, -1.1), (1.3, 0.6), (1.1, 1.2), (0.4, 1.5), (0, 1.5)], dark, around=28)
                    s.lathe([(0.35, 1.4), (0.35, 2.1), (0, 2.2)], metal("c8c9cc", 0.2), around=14)
                    with s.at(0, 1.9, 0, turn=35 * x + 60 * z):
                        for side in (-1, 1):
                            t = np.linspace(0, 1, 12)
                            wide = 0.35 + 0.75 * np.sin(math.pi * np.clip(t * 0.95 + 0.1, 0, 1)) ** 0.8
                            u = np.linspace(-1, 1, 4)
                            points = np.stack(
                                np.broadcast_arrays(
                                    (side * 8.6 * t)[:, None], 0.25 * u[None] * (1 - 0.6 * t[:, None]) * side + 0.0, wide[:, None] * u[None]
                                ),
                                -1,
                            )
                            s.sheet(points, plastic("38383c", 0.4))
                s.tube([(hub[0], 6.0, hub[2]), (hub[0] * 1.02, 0.4, hub[2] * 1.03)], [0.6, 0.4], body)
        with s.at(0, 4.4, 6.6):
            s.tube([(-1.8, 0.6, -0.6), (-1.8, -0.3, 0.4)], 0.3, dark)
            s.tube([(1.8, 0.6, -0.6), (1.8, -0.3, 0.4)], 0.3, dark)
            s.ball((0, -0.2, 0.6), (1.55, 1.45, 1.5), plastic("3a3a3e", 0.3), shape=pebble(3.4, 3.0), detail=20)
            with s.at(0, -0.2, 2.1, tilt=90):
                s.lathe([(1.0, -0.2), (1.0, 0.25), (0.85, 0.3)], dark, around=32)
                with s.at(0, 0.25, 0):
                    lens(s, 0.85, 0.4)
        for x in (-2.4, 2.4):
            with s.at(x, 6.5, 7.55, tilt=82):
                s.lathe(can(0.5, -0.1, 0.12, 0.05), Matter("14161c", roughness=0.04, shine=2), around=20)


@thing("projector, video projector, beamer, film projector", seen=16)
def projector(s: Solid, rng: random.Random) -> None:
    body, dark = s.own(plastic("e4e2dd", 0.35)), plastic("2a2a2d", 0.4)
    with s.at(turn=-26):
        for x in (-11, 11):
            s.box((x, 0.5, 6), (2, 1, 2), dark, radius=0.3)
        s.box((0, 0.5, -7), (2, 1, 2), dark, radius=0.3)
        slab(s, (0, 0.9, 0), (30, 9, 22), 2.4, body, 1.0)
        with s.at(7.2, 5.4, 10.4, tilt=90):
            s.lathe([(4.1, 0), (4.1, 0.9), (3.9, 1.1), (3.4, 1.1), (3.3, 0.6)], dark)
            s.lathe([(3.3, 0.4), (3.2, 2.0), (3.05, 2.15), (2.7, 2.1)], metal("3a3a3e", 0.3))
            with s.at(0, 2.1, 0):
                bow = [(2.7 * math.sin(a) / math.sin(1.0), 2.0 * (math.cos(a) - math.cos(1.0)) - 0.4) for a in np.linspace(1.0, 0, 9)]
                s.lathe(
                    bow,
                    Matter(
                        "7fa8e0", roughness=0.02, shine=2.2, glow=1.2, paint=lambda p: between("f4f6ff", "3a55a8", step(0.0, 2.4, out(p)))
                    ),
                )
        for k in range(8):
            s.box((-6.2, 2.6 + 0.75 * k, 11.0), (12, 0.3, 0.14), dark, radius=0.05)
        s.box((7.2, 9.95, 7.4), (3.6, 0.25, 1.6), dark, radius=0.1)
        for k in range(4):
            with s.at(-9 + 2.4 * k, 9.9, -2):
                s.lathe(can(0.7, -0.05, 0.16, 0.08), plastic("b8b7b3", 0.35), around=24)


@thing("film reel, movie reel, reel of film, film roll, cinema reel", seen=10)
def film_reel(s: Solid, rng: random.Random) -> None:
    tin = s.own(metal("b8b9bd", 0.24))
    film = Matter("241d1a", roughness=0.15, bump=lambda p: 0.02 * noise(p * (0.1, 1, 0.1), 0.06, 3))

    def frames(p: np.ndarray) -> np.ndarray:
        x, z = p[:, 0], p[:, 2]
        along = x / 1.6
        u, v = along - np.floor(along) - 0.5, z - 0.4
        hole = (np.abs((x / 0.4) % 1 - 0.5) < 0.26) & (np.abs(np.abs(v) - 1.05) < 0.13)
        frame = (np.abs(u) < 0.42) & (np.abs(v) < 0.78)
        made = np.where(
            frame[:, None],
            between("6a5238", "b08a58", 0.5 + 0.6 * fbm(np.stack((np.floor(along) * 0.2 + u * 1.2, v * 1.2, x * 0), -1), 0.8, 3, 5)),
            between("1d1815", "1d1815", x),
        )
        return np.where(hole[:, None], between("d8d4c8", "d8d4c8", x), made)

    with s.at(0, 9.0, 0, turn=-24):
        with s.at(tilt=90):
            s.lathe([(2.0, -0.95), (7.4, -0.95), (7.5, -0.9), (7.5, 0.9), (7.4, 0.95), (2.0, 0.95)], film, around=72)
            s.lathe(can(1.9, -1.5, 1.5, 0.2), tin, around=40)
            s.lathe(can(0.55, -1.7, 1.62, 0.1), plastic("1d1d20"), around=20)
        for z in (-1.2, 1.2):
            with s.at(0, 0, z, tilt=90):
                s.lathe([(8.0, -0.12), (8.8, -0.14), (9.0, 0), (8.8, 0.14), (8.0, 0.12), (8.0, -0.12)], tin, around=72)
            for k in range(5):

                def hole(side: int) -> list[Point]:
                    a = math.radians(90 + side * 36)
                    cx, cy = 5.3 * math.cos(a), 5.3 * math.sin(a)
                    turns = [a + math.pi + side * math.pi * j / 14 for j in range(15)]
                    return [(cx + 2.75 * math.cos(t), cy + 2.75 * math.sin(t)) for t in turns]

                top = [(8.2 * math.cos(math.radians(b)), 8.2 * math.sin(math.radians(b))) for b in np.linspace(126, 54, 9)[1:-1]]
                low = [(1.6 * math.cos(math.radians(b)), 1.6 * math.sin(math.radians(b))) for b in (56, 90, 124)]
                outline = hole(1) + top + hole(-1)[::-1] + low
                with s.at(0, 0, z, lean=k * 72 + 11):
                    s.plate(outline, 0.2, tin)
    with s.at(-2.0, 0, 3.0):
        x = np.linspace(0, 15, 34)
        y = 0.06 + 0.9 * np.clip(1 - x / 4, 0, 1) ** 2 + 0.28 * np.sin(x * 0.9) ** 2 * np.clip(x / 6, 0, 1)
        across = np.linspace(-0.9, 1.7, 5)
        s.sheet(
            np.stack(np.broadcast_arrays(x[:, None], y[:, None], across[None]), -1),
            Matter("241d1a", roughness=0.15, soft=0.2, paint=frames),
        )
