"""Flames and candles, for several things."""

from __future__ import annotations

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, matt
from allaprima.stills.mesh import Mesh
from allaprima.stills.patterns import step
from allaprima.stills.solid import Solid

FLAME = Matter("ffb245", glow=4.5, clear="thin")
HEART = Matter("fff0c8", glow=5, clear="thin")


def wick_flame(s: Solid, y: float, high: float = 2.6, strength: float = 1.0, x: float = 0.0, z: float = 0.0) -> None:
    """A flame with its wick, from y upwards."""
    with s.at(x, y, z):
        s.tube([(0, -0.3, 0), (0, 0.3, 0), (0.08, 0.55, 0)], 0.07, matt("1c1815"), sides=8)
        wide = high * 0.17
        s.lathe(
            [(0, 0.25), (wide * 0.8, 0.25 + high * 0.16), (wide, 0.25 + high * 0.34), (wide * 0.62, 0.25 + high * 0.66), (0, 0.25 + high)],
            FLAME,
            smooth=5,
            around=20,
        )
        s.ball((0, 0.3 + high * 0.3, 0), (wide * 0.5, high * 0.22, wide * 0.5), HEART, detail=10)
        s.lamp((0, 0.4 + high * 0.5, 0), strength=strength)


def lit_candle(s: Solid, radius: float, high: float, matter: Matter, phase: float = 0.0, flame: float = 2.6, strength: float = 1.0) -> None:
    """A candle whose rim has melted, lit."""
    r, h, cup = radius, high, min(radius * 0.35, 1.3)
    profile = [(0, 0), (r - 0.12, 0), (r, 0.15), (r, h * 0.5), (r, h - cup), (r * 0.99, h - 0.35), (r * 0.95, h - 0.08), (r * 0.9, h),
               (r * 0.83, h - 0.1), (r * 0.74, h - cup * 0.55), (r * 0.6, h - cup * 0.9), (0, h - cup)]  # fmt: skip
    body = meshes.lathe(profile, 40)
    angle = np.arctan2(body.points[:, 2], body.points[:, 0])
    wave = np.sin(2 * angle + phase) + 0.6 * np.sin(3 * angle + 2 * phase)
    lift = step(h - cup, h, body.points[:, 1]) * step(r * 0.6, r * 0.85, np.hypot(body.points[:, 0], body.points[:, 2]))
    points = body.points.copy()
    points[:, 1] += lift * wave * cup * 0.22

    def lit(p: np.ndarray) -> np.ndarray:
        return 1 + 0.35 * step(h - 1.6 * r - 1, h, p[:, 1]) ** 2

    s.add(Mesh(points, body.normals, body.faces), matter.painted(lit) if not matter.family else matter)
    s.lathe(
        [(r * 0.66, h - cup * 0.8), (0, h - cup * 0.8)],
        Matter(matter.colour, roughness=0.03, soft=0.7) if not matter.metal else matter,
        around=32,
    )
    wick_flame(s, h - cup * 0.8, flame, strength)
