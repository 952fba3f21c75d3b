"""Scrolls, quills and old maps."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, brass, matt, plastic
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.treasure.surfaces import grained, parchment


@thing("scroll, parchment, ancient scroll, parchment scroll, paper scroll", seen=36)
def scroll(s: Solid, rng: random.Random) -> None:
    paper, wood = s.own(parchment()), grained("7a4526", "4a2913")
    with s.at(0, 0, 0, turn=18):
        t = np.linspace(0, 1, 46)
        z = np.linspace(-8, 8, 12)
        line = []
        for u in t:
            x = -11 + 22 * u
            line.append((x, 0.12 + 0.5 * math.exp(-(((u - 0.5) * 5) ** 2)) * 0.6))
        s.sheet([[(x, y, w) for w in z[::-1]] for x, y in line], paper)
        ink = matt("5a3a22")
        for k in range(8):
            for j in range(6):
                if (k * 5 + j * 3) % 7:
                    s.box((-5.6 + j * 2.2, 0.34 + 0.1 * (j in (2, 3)), -5.6 + k * 1.5), (1.7, 0.03, 0.13), ink)
        for side in (-1, 1):
            a = np.linspace(0, 4.3 * math.pi, 90)
            r = 1.55 - 0.9 * a / a[-1]
            xs, ys = side * (11 + r * np.sin(a)), 1.6 - r * np.cos(a)
            points = np.array([[(x, y, w) for w in z] for x, y in zip(xs, ys, strict=True)])
            s.sheet(points if side < 0 else points[:, ::-1], paper)
            with s.at(side * 11, 1.6, 0, tilt=90):
                s.lathe(
                    [
                        (0, -11.4),
                        (0.7, -11.2),
                        (0.9, -10.6),
                        (0.5, -9.9),
                        (1.2, -9.4),
                        (1.2, -8.6),
                        (0.55, -8.4),
                        (0.55, 8.4),
                        (1.2, 8.6),
                        (1.2, 9.4),
                        (0.5, 9.9),
                        (0.9, 10.6),
                        (0.7, 11.2),
                        (0, 11.4),
                    ],
                    wood,
                    around=28,
                )


@thing("quill, quill and inkwell, feather pen, quill pen", seen=16)
def quill(s: Solid, rng: random.Random) -> None:
    s.lathe(
        [
            (0, 0),
            (2.6, 0),
            (3.1, 0.2),
            (3.3, 0.8),
            (3.3, 3.2),
            (2.9, 4.0),
            (1.7, 4.5),
            (1.5, 4.9),
            (1.5, 5.6),
            (1.8, 5.8),
            (1.8, 6.1),
            (1.5, 6.2),
            (1.25, 6.0),
            (1.2, 4.8),
        ],
        Matter("24324a", roughness=0.04),
        around=56,
    )
    s.lathe([(1.3, 5.2), (0, 5.2)], plastic("12141c", 0.04), around=36)
    s.ring((0, 5.1, 0), 1.62, 0.16, brass(), sides=10)
    with s.at(0.2, 4.8, 0, lean=-22, tilt=-6, turn=12):
        shaft = np.array(meshes.curve([(0, -2, 0), (0, 6, 0), (0.5, 14, 0), (2.0, 22, 0.6), (4.6, 27.6, 1.6)], 10))
        s.tube(
            [(float(x), float(y), float(z)) for x, y, z in shaft],
            [0.2 - 0.17 * k / len(shaft) for k in range(len(shaft))],
            matt("eee6d0"),
            sides=8,
        )

        def barbs(p: np.ndarray) -> np.ndarray:
            return between("f0ece2", "cfc8ba", 0.5 + 0.5 * np.sin((p[:, 1] - 1.3 * np.abs(p[:, 0] - 0.004 * p[:, 1] ** 2)) * 9))

        vane = s.own(Matter("ece7da", roughness=0.8, soft=0.4, fuzz=0.3).painted(barbs))
        t = np.linspace(0, 1, len(shaft))
        wide = np.where(t > 0.2, 2.0 * np.sin(math.pi * np.clip((t - 0.2) / 0.8, 0, 1) ** 0.75) ** 0.6 * (1 + 0.05 * np.sin(t * 37)), 0)
        way = meshes.unit(np.gradient(shaft, axis=0))
        side = np.stack((way[:, 1], -way[:, 0], 0 * t), -1)
        first = int(0.2 * len(shaft))
        for sign in (-1, 1):
            u = np.linspace(0, 1, 7)
            rows = [
                [
                    shaft[k]
                    + side[k] * sign * wide[k] * v * (1.25 if sign > 0 else 0.85)
                    + way[k] * v * 1.5 * (wide[k] > 0)
                    + np.array((0, 0, -0.5 * v**2))
                    for v in u
                ]
                for k in range(first, len(shaft))
            ]
            points = np.array(rows)
            s.sheet(points if sign > 0 else points[:, ::-1], vane)


@thing("treasure map, old map, map, pirate map", seen=48)
def treasure_map(s: Solid, rng: random.Random) -> None:
    def drawn(p: np.ndarray) -> np.ndarray:
        x, z = p[:, 0], p[:, 2]
        base = mixed(
            between("dcc290", "c7a566", fbm(p * (1, 0, 1), 4.0, 4, 3) * 0.5 + 0.5),
            "8f6a38",
            step(0.5, 1.2, (x / 15) ** 6 + (z / 10.5) ** 6 + 0.3 * noise(p, 1.5, 4)),
        )
        coast = fbm(p * (1, 0, 1) + (3.0, 0, 8.2), 6.5, 4, 11) - 0.055 * np.hypot(x, z) + 0.35
        colour = mixed(base, "b98f4e", 0.45 * step(0.0, 0.02, coast))
        colour = mixed(colour, "4a2f18", 1 - step(0.015, 0.04, np.abs(coast)))
        colour = mixed(colour, "7a5a34", 0.6 * (1 - step(0.01, 0.03, np.abs(coast + 0.14))))
        a = np.arctan2(z + 5.6, x + 9.2)
        r = np.hypot(z + 5.6, x + 9.2)
        rose = (r < 2.3 * (1 - np.abs((a * 2 / math.pi + 0.5) % 1 - 0.5) * 2) ** 2.0 + 0.12) | (np.abs(r - 1.5) < 0.06)
        colour = mixed(colour, "4a2f18", rose.astype(float))
        path = z - 2.6 * np.sin(x * 0.42) + 0.3
        dash = (np.abs(path) < 0.17) & ((x * 0.9) % 1 < 0.6) & (x > -8) & (x < 6.6)
        cx, cz = x - 7.4, z - 2.6 * math.sin(7.4 * 0.42) + 0.3
        cross = (np.minimum(np.abs(cx + cz), np.abs(cx - cz)) < 0.34) & (np.maximum(np.abs(cx), np.abs(cz)) < 1.0)
        return mixed(colour, "a8231a", (dash | cross).astype(float))

    paper = matt("dcc290").painted(drawn).bumped(lambda p: 0.05 * np.exp(-((p[:, 0] / 0.12) ** 2)) + 0.02 * fbm(p, 1.2, 3, 2))
    with s.at(turn=12):
        x, z = np.linspace(-14, 14, 50)[:, None], np.linspace(-10, 10, 24)[None]
        ragged = 1 + 0.012 * np.sin(x * 3.1) + 0.01 * np.sin(x * 7.7)
        y = 0.1 + 1.9 * np.clip((np.abs(x) - 10.5) / 3.5, 0, 1) ** 2 + 0.12 * np.sin(x * 0.5 + z * 0.3) ** 2
        s.sheet(np.stack((x + 0.12 * np.sin(z * 4) + 0.1 * np.sin(z * 9.1), y, z * ragged), -1)[:, ::-1], s.own(paper))
