"""Make-up."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, glass, gold, metal, plastic, silver, steel, velvet
from allaprima.stills.mesh import Mesh, unit
from allaprima.stills.patterns import between, noise, out, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.beauty.shapes import ROSE_GOLD, drum, soft


@thing("lipstick, open lipstick, red lipstick, lip stick, lip balm", seen=12)
def lipstick(s: Solid, rng: random.Random) -> None:
    own, case = s.own(Matter("b01828", roughness=0.28, soft=0.3)), s.own(plastic("1d1b1e", 0.08), 1)
    drum(s, 1.05, 0, 3.1, case, 0.1)
    s.lathe([(1.06, 3.0), (1.07, 3.1), (1.0, 3.2)], gold())
    drum(s, 0.88, 3.05, 4.9, gold(0.12), 0.06)
    tip = meshes.lathe([(0, 4.2), (0.68, 4.2), (0.7, 5.0), (0.7, 6.6), (0.66, 7.1), (0.55, 7.4), (0.35, 7.6), (0, 7.66)], 40)
    p = tip.points.copy()
    top = step(5.6, 7.6, p[:, 1])
    p[:, 1] -= top * (0.75 - 1.15 * p[:, 2]) * 0.9
    bent = Mesh(p, unit(tip.normals + np.array((0, 0, 0.9)) * (top * (tip.normals[:, 1] > 0.2))[:, None]).astype(np.float32), tip.faces)
    with s.at(turn=150):
        s.add(bent, own)
    with s.at(3.4, 1.06, 1.2, turn=26, lean=90):
        s.lathe([(0, -2.3), (0.95, -2.3), (1.05, -2.15), (1.06, 2.3), (1.0, 2.35), (0.95, 2.3), (0.95, -2), (0, -2)], case)
        s.lathe([(1.065, 1.75), (1.08, 1.8), (1.08, 2.3), (1.05, 2.34)], gold())


@thing("nail polish, nail varnish, nail polish bottle, bottle of nail polish, nail lacquer", seen=12, group=3)
def nail_polish(s: Solid, rng: random.Random) -> None:
    own = s.own(Matter(rng.choice(("b8203a", "d8677f", "8a2a4c", "e08a78")), roughness=0.06))
    s.lathe(
        [(0, 0.15), (1.3, 0.1), (1.55, 0), (1.75, 0.25), (1.8, 0.8), (1.8, 2.7), (1.65, 3.2), (1.2, 3.5), (0.85, 3.65), (0.8, 4.0)],
        glass("fbfdfd"),
    )
    s.lathe([(0, 0.45), (1.5, 0.45), (1.66, 0.8), (1.68, 2.5), (1.55, 2.95), (0, 3.0)], own)
    s.lathe([(0, 3.8), (0.85, 3.75), (0.95, 3.9), (0.9, 5.4), (0.72, 8.4), (0.6, 8.65), (0, 8.7)], s.own(plastic("1a1a1c", 0.15), 1))
    s.ring((0, 3.9, 0), 0.9, 0.08, silver(), sides=8)


@thing("makeup brush, make-up brush, powder brush, blush brush, cosmetic brush", seen=28, group=3)
def makeup_brush(s: Solid, rng: random.Random) -> None:
    def hairs(p: np.ndarray) -> np.ndarray:
        return 0.05 * noise(p * (1, 0.05, 1), 0.12, 3)

    def tone(p: np.ndarray) -> np.ndarray:
        base = between("3a2620", "d8a890", step(10.2, 14.6, p[:, 1]))
        found: np.ndarray = base * (0.9 + 0.25 * noise(p * (1, 0.05, 1), 0.12, 3))[:, None]
        return found

    with s.at(-7.5, 1.05, 2.6, turn=20, lean=-88):
        s.lathe([(0, 0), (0.35, 0.1), (0.5, 0.8), (0.62, 3.5), (0.55, 6), (0.5, 6.9)], s.own(plastic("1f1c1e", 0.12)), smooth=4)
        s.lathe([(0.52, 6.8), (0.6, 7), (0.62, 7.2), (0.85, 9.6), (0.9, 9.9), (0.8, 10)], s.own(ROSE_GOLD, 1))
        s.lathe(
            [(0.82, 9.6), (1.1, 10.8), (1.45, 12.4), (1.4, 13.6), (1.0, 14.6), (0.4, 15.1), (0, 15.2)],
            Matter("8a6450", roughness=0.8, fuzz=0.6, soft=0.3, paint=tone, bump=hairs),
            smooth=4,
        )


@thing("compact powder, powder compact, face powder, compact, blush, makeup compact", seen=30)
def compact_powder(s: Solid, rng: random.Random) -> None:
    case, powder = (
        s.own(gold(0.14)),
        s.own(
            Matter(
                "e3b294",
                roughness=0.95,
                shine=0.2,
                bump=lambda p: 0.03 * np.sin((p[:, 0] + p[:, 2]) * 4) * np.sin((p[:, 0] - p[:, 2]) * 4) * step(2.6, 2.4, out(p)),
            ),
            1,
        ),
    )
    with s.at(turn=-18):
        s.lathe([(0, 0), (3.6, 0), (3.85, 0.2), (3.9, 0.6), (3.8, 0.85), (3.4, 0.9), (3.2, 0.75), (0, 0.7)], case, around=64)
        s.lathe([(3.15, 0.72), (3.05, 0.86), (0, 0.88)], powder, around=64)
        with s.at(0, 0.9, -3.7, tilt=-72), s.at(0, 0, 3.8):
            s.lathe([(3.3, -0.12), (3.5, -0.2), (3.8, -0.1), (3.9, 0.15), (3.7, 0.4), (3.0, 0.5), (0, 0.5)], case, around=64)
            s.lathe([(0, -0.12), (3.4, -0.12)], metal("e9eef0", 0.0), around=64)
        s.box((0, 0.75, 3.85), (1.0, 0.4, 0.4), case, radius=0.1)
        s.tube([(-0.7, 0.95, -3.8), (0.7, 0.95, -3.8)], 0.22, case)
    with s.at(4.6, 0.5, 2.6, turn=20, lean=4):
        s.ball((0, 0, 0), (2.6, 0.4, 2.6), velvet("e9c9b4"), shape=soft(3), detail=20)


@thing("eyeshadow palette, eye shadow palette, eyeshadow, makeup palette, eye shadow", seen=36)
def eyeshadow_palette(s: Solid, rng: random.Random) -> None:
    case = s.own(plastic("1f1c1f", 0.14))
    codes = ("ecd2c0", "d8a48c", "b8705c", "8a4640", "c99a5c", "7a5a70", "4a3a44", "a8485c", "5f6f7a", "e3b88a", "8f6a50", "3a2c2e")
    with s.at(turn=-16):
        s.box((0, 0.5, 0), (16.4, 1.0, 9), case, radius=0.3)
        for k, code in enumerate(codes):
            x, z = -6.4 + 2.56 * (k % 6), -1.6 + 2.7 * (k // 6)
            shimmer = k % 3 == 1
            with s.at(x, 1.0, z):
                s.lathe([(1.15, -0.02), (1.15, 0.06), (1.05, 0.07)], steel(0.2), around=28)
                s.lathe(
                    [(1.05, 0.04), (0, 0.05)],
                    Matter(
                        code,
                        roughness=0.45 if shimmer else 0.9,
                        metal=0.35 if shimmer else 0.0,
                        shine=0.3,
                        bump=lambda p: 0.012 * np.cos(np.hypot(p[:, 0] - 0.3, p[:, 2] + 0.2) * 9),
                    ),
                    around=28,
                )
        with s.at(0, 1.0, -4.4, tilt=-66):
            s.box((0, 0.35, 4.5), (16.4, 0.6, 9), case, radius=0.25)
            s.box((0, 0.04, 4.5), (14.8, 0.06, 7.4), metal("e9eef0", 0.0))
        with s.at(0, 1.1, 3.4, lean=0):
            s.tube([(-4, 0.1, 0), (3.2, 0.1, 0)], 0.2, case, sides=10)
            s.ball((3.9, 0.1, 0), (1.0, 0.3, 0.35), cloth("e8d8c8"), detail=12)
            s.tube([(2.6, 0.1, 0), (3.2, 0.1, 0)], 0.25, gold(), sides=10)
