"""Televisions and what one plays games with."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, glowing, matt, metal, plastic
from allaprima.stills.patterns import turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.shapes import can, rounded, slab
from allaprima.stills.things.electronics.shapes import panel, pebble
from allaprima.stills.things.electronics.surfaces import lit, picture, wooden


@thing("game controller, gamepad, controller, video game controller, joypad", seen=42)
def game_controller(s: Solid, rng: random.Random) -> None:
    body, dark = s.own(plastic("f0efec", 0.35)), plastic("26262a", 0.4)
    half = [
        (0, 3.6),
        (2.6, 3.7),
        (5.0, 4.3),
        (6.8, 3.8),
        (7.8, 1.4),
        (8.3, -2.0),
        (7.9, -5.0),
        (6.6, -6.0),
        (5.3, -5.0),
        (4.3, -2.9),
        (2.6, -2.2),
        (0, -2.2),
    ]
    outline = half + [(-x, y) for x, y in half[-2:0:-1]]
    with s.at(0, 2.6, 0, turn=-18, tilt=8):
        with s.at(tilt=-90):
            s.plate(outline, 3.6, body, bevel=1.2, smooth=3)
        for side in (-1, 1):
            with s.at(side * 6.6, -0.5, 2.6, turn=side * 10, tilt=-10):
                s.ball((0, 0, 0), (1.75, 1.7, 3.9), body, detail=22)
            slab(s, (side * 4.6, 0.4, -4.1), (3.2, 1.0, 1.4), 0.5, dark, 0.3)
            with s.at(side * 2.5, 1.78, 0.85):
                s.lathe([(1.35, 0), (1.3, 0.16), (1.1, 0.1)], dark)
                s.lathe([(0.55, -0.1), (0.5, 0.5), (0.9, 0.7), (1.0, 0.95), (0.9, 1.08), (0.55, 1.0), (0, 0.96)], dark, smooth=2, around=36)
        with s.at(-5.0, 1.78, -1.6):
            s.box((0, 0.12, 0), (2.3, 0.4, 0.78), dark, radius=0.12)
            s.box((0, 0.12, 0), (0.78, 0.4, 2.3), dark, radius=0.12)
        with s.at(5.0, 1.78, -1.6):
            for k, code in enumerate(("4c9f62", "d8584c", "3f78c9", "e3b23c")):
                a = k * math.pi / 2
                with s.at(1.08 * math.sin(a), 0, 1.08 * math.cos(a)):
                    s.lathe(can(0.55, -0.1, 0.36, 0.16), plastic(code, 0.18), around=28)
        for side in (-1, 1):
            with s.at(side * 1.6, 1.8, -1.4, turn=-side * 20):
                s.box((0, 0, 0), (0.9, 0.16, 0.42), dark, radius=0.07)
        with s.at(0, 1.78, -0.3):
            s.lathe(can(0.5, -0.05, 0.12, 0.06), glowing("8fd0f0", 0.9), around=28)


@thing("handheld console, handheld game console, portable console, game console, games console", seen=36)
def handheld_console(s: Solid, rng: random.Random) -> None:
    black = plastic("222225", 0.4)
    with s.at(turn=-18), s.at(0, 0.86, 0, tilt=10):
        slab(s, (0, 0, 0), (17.4, 1.4, 10), 0.5, plastic("2a2a2e", 0.35), 0.3)
        slab(s, (0, 1.38, 0), (17.0, 0.06, 9.6), 0.4, plastic("151517", 0.08))
        with s.at(0, 1.46, 0, tilt=-90):
            s.plate(rounded(15.2, 8.5, 0.2), 0.03, lit(15.2, 8.5, 1))
        for side in (-1, 1):
            tint = s.own(plastic("d8503f" if side > 0 else "3f8fc0", 0.35), int(side > 0))
            x = side * 10.55
            outline = (
                [(side * 8.75, 5.0)]
                + [
                    (side * (10.6 + 2.0 * math.sin(a)), 3.0 + 2.0 * math.cos(a))
                    if a <= math.pi / 2
                    else (side * (10.6 + 2.0 * math.sin(a)), -3.0 + 2.0 * math.cos(a))
                    for a in np.linspace(0, math.pi, 14)
                ]
                + [(side * 8.75, -5.0)]
            )
            with s.at(0, 0.72, 0, tilt=-90):
                s.plate(outline, 1.5, tint, bevel=0.3)
            stick, pad = (-2.4, 1.6) if side < 0 else (1.6, -2.4)
            with s.at(x, 1.46, stick):
                s.lathe([(1.0, 0), (0.95, 0.1), (0.7, 0.06)], black, around=32)
                s.lathe(
                    [(0.4, -0.1), (0.36, 0.35), (0.7, 0.5), (0.78, 0.7), (0.7, 0.78), (0.4, 0.72), (0, 0.7)], black, smooth=2, around=28
                )
            for k in range(4):
                a = k * math.pi / 2
                with s.at(x + 0.92 * math.sin(a), 1.4, pad + 0.92 * math.cos(a)):
                    s.lathe(can(0.42, 0, 0.26, 0.1), black, around=20)
            s.box((side * 9.4, 1.48, -4.1), (0.6, 0.14, 0.18), black, radius=0.05)


@thing(
    "television, tv, flat screen tv, tv set, telly, retro tv@retro, vintage tv@retro, old tv@retro, retro television@retro, vintage television@retro",
    seen=9,
)
def television(s: Solid, rng: random.Random) -> None:
    if not s.variant:
        body = plastic("202023", 0.3)
        with s.at(turn=-18):
            for side in (-1, 1):
                s.tube([(side * 36, 0.6, 11), (side * 33, 4.2, 0), (side * 36, 0.6, -11)], 0.6, s.own(metal("3a3a3d", 0.3)), smooth=1)
            panel(s, 0, 35, 0, (112, 63.6, 3.2), 0.8, s.own(metal("3a3a3d", 0.3)), 0.4)
            panel(s, 0, 35, 1.6, (111, 62.6, 0.1), 0.6, body)
            panel(s, 0, 35.2, 1.68, (109.4, 61, 0.02), 0.2, lit(109.4, 61, 1))
        return
    wood, chrome = s.own(wooden(s)), metal("d3c9a8", 0.2)

    def tube(p: np.ndarray) -> np.ndarray:
        flat = np.stack((p[:, 0], -p[:, 2], p[:, 1]), -1)
        made: np.ndarray = picture(36, 27, 0)(flat) * (0.85 + 0.15 * np.sin(p[:, 2] * 12))[:, None]
        return made

    with s.at(0, 0.2, 0, turn=-22):
        for x in (-20, 20):
            for z in (-12, 12):
                s.tube([(x, 12, z), (x * 1.18, 0.5, z * 1.25)], [1.4, 0.7], wood)
        slab(s, (0, 10.5, 0), (54, 1.6, 36), 2, wood, 0.5)
        with s.at(0, 30, 0):
            s.plate(rounded(56, 38, 4.0), 36, wood, bevel=1.6)
        panel(s, 0, 30, 17.9, (51.5, 33.5, 1.2), 3, plastic("d9cfb8", 0.3), 0.4)
        panel(s, -6.4, 30, 18.4, (37.5, 30.5, 1.0), 5, plastic("26262a", 0.25), 0.4)
        with s.at(-6.4, 30, 18.3, tilt=90):
            s.ball((0, 0, 0), (17, 2.6, 13.6), Matter("3a4a58", roughness=0.04, glow=0.7, paint=tube), shape=pebble(5, 2.2), detail=34)
        for y, radius in ((40, 3.0), (32.4, 3.0)):
            with s.at(18.8, y, 18.4, tilt=90):
                s.lathe(can(radius, 0, 0.7, 0.2), chrome, around=40)
                s.lathe(
                    can(radius * 0.66, 0.5, 2.0, 0.3), plastic("2a2320", 0.3).bumped(lambda p: 0.08 * np.sin(turned(p) * 20)), around=40
                )
                s.box((0, 1.9, 0), (0.5, 0.5, radius * 1.3), chrome, radius=0.1)
        for k in range(7):
            s.box((18.8, 17.5 + 1.5 * k, 18.6), (9, 0.6, 0.4), plastic("3a302a", 0.4), radius=0.15)
        s.lathe([(0, 48.8), (4.2, 48.8), (4, 50), (2, 51.6), (0, 52)], plastic("2a2320", 0.3), smooth=2)
        for side in (-1, 1):
            s.tube([(side * 1.2, 51, 0), (side * 20, 84, -2)], 0.32, metal("cfcfd2", 0.15))
            s.ball((side * 20, 84, -2), 0.7, metal("cfcfd2", 0.15), detail=12)


@thing("vr headset, virtual reality headset, vr glasses, vr goggles", seen=16)
def vr_headset(s: Solid, rng: random.Random) -> None:
    shell, strap = s.own(plastic("e6e4df", 0.3)), cloth("3a3b40")
    with s.at(turn=-32):
        with s.at(0, 5.6, 3):
            with s.at(tilt=90):
                s.ball((0, 1.5, 0), (9.2, 4.4, 5.3), shell, shape=pebble(3.6, 3.0), detail=36)
            panel(s, 0, 0, 5.62, (13.6, 6.0, 0.5), 2.6, plastic("17171a", 0.06), 0.2)
            for x in (-5.2, 5.2):
                for y in (-1.7, 1.7):
                    with s.at(x, y, 5.85, tilt=90):
                        s.lathe([(0.62, 0), (0.56, 0.06), (0.4, 0.04), (0, 0.06)], Matter("0f1016", roughness=0.03, shine=2.5), around=24)
            t = np.linspace(0, 2 * math.pi, 40, endpoint=False)
            s.tube(
                [(8.2 * math.copysign(abs(math.cos(a)) ** 0.7, math.cos(a)), 4.6 * math.sin(a), -3.4) for a in t],
                1.0,
                matt("2c2c30"),
                closed=True,
            )
        line = [
            (-9.0, 5.8, 2.4),
            (-9.8, 6.2, -3),
            (-9.0, 6.8, -10),
            (-5.2, 7.2, -15.2),
            (0, 7.4, -16.8),
            (5.2, 7.2, -15.2),
            (9.0, 6.8, -10),
            (9.8, 6.2, -3),
            (9.0, 5.8, 2.4),
        ]
        band = np.array(meshes.curve(line, 6))
        s.sheet(np.stack((band - (0, 1.4, 0), band, band + np.array((0, 1.4, 0))), 0), strap)
        over = np.array(meshes.curve([(0, 10.5, 3.0), (0, 13.6, -1.5), (0, 14.6, -7), (0, 12.0, -13.6), (0, 8.0, -16.7)], 6))
        s.sheet(np.stack((over - (1.5, 0, 0), over, over + np.array((1.5, 0, 0))), 0), strap)
        for side in (-1, 1):
            s.box((side * 9.4, 5.9, 1.0), (0.9, 2.6, 7.0), shell, radius=0.4)


@thing("remote control, tv remote, remote, remote controller", seen=36)
def remote_control(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("26262a", 0.35))
    with s.at(turn=34):
        slab(s, (0, 0, 0), (4.6, 1.7, 17.5), 1.3, body, 0.6)
        with s.at(0, 1.68, -3.6):
            s.lathe([(1.7, 0), (1.65, 0.14), (1.1, 0.16), (0.95, 0.05)], plastic("45464b", 0.3), around=40)
            s.lathe(can(0.85, 0, 0.2, 0.08), plastic("5a5b60", 0.3), around=32)
        with s.at(-1.3, 1.68, -7.2):
            s.lathe(can(0.45, -0.05, 0.2, 0.1), plastic("c8403a", 0.3), around=24)
        for row in range(4):
            for k in range(3):
                with s.at((k - 1) * 1.3, 1.66, -0.2 + row * 1.3):
                    s.box((0, 0.08, 0), (0.95, 0.26, 0.75), plastic("e2e0da" if row < 3 else "8a8b90", 0.4), radius=0.1)
        for k, code in enumerate(("c8403a", "4c9f62", "e0b23c", "3f78c9")):
            s.box(((k - 1.5) * 0.98, 1.72, 5.5), (0.74, 0.2, 0.42), plastic(code, 0.3), radius=0.08)
        for side in (-1, 1):
            s.box((side * 1.0, 1.72, 6.9), (0.9, 0.24, 1.2), plastic("5a5b60", 0.35), radius=0.12)
