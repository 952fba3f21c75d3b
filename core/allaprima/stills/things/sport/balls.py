"""Balls, and a pin to bowl at."""

from __future__ import annotations

import functools
import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, plastic
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@functools.cache
def _icosahedron() -> tuple[np.ndarray, np.ndarray]:
    """Directions of its 12 corners, and of the middles of its 20 faces with those of their corners (20, 4, 3)."""
    g = (1 + 5**0.5) / 2
    corners = meshes.unit(
        np.array(
            [(0, a, b * g) for a in (1, -1) for b in (1, -1)]
            + [(a, b * g, 0) for a in (1, -1) for b in (1, -1)]
            + [(b * g, 0, a) for a in (1, -1) for b in (1, -1)],
            float,
        )
    )
    close = corners @ corners.T > 0.4
    faces = [
        (i, j, k) for i in range(12) for j in range(i + 1, 12) for k in range(j + 1, 12) if close[i, j] and close[j, k] and close[i, k]
    ]
    tri = np.array([corners[list(f)] for f in faces])
    return corners, np.concatenate((meshes.unit(tri.mean(1))[:, None], tri), 1)


def _ways(p: np.ndarray, middle: float) -> np.ndarray:
    """Directions of points from the middle of a ball."""
    return meshes.unit(p - np.array((0, middle, 0)))


def _turn(p: np.ndarray, a: float, b: float) -> np.ndarray:
    """Turned by degrees around y, then around x."""
    ca, sa, cb, sb = (math.cos(math.radians(a)), math.sin(math.radians(a)), math.cos(math.radians(b)), math.sin(math.radians(b)))
    out: np.ndarray = p @ np.array(((ca, 0, sa), (0, 1, 0), (-sa, 0, ca))).T @ np.array(((1, 0, 0), (0, cb, -sb), (0, sb, cb))).T
    return out


def _seam(d: np.ndarray, k: float = 0.29) -> np.ndarray:
    """How far directions are from the seam of a tennis ball, in radii, its two sides by the sign."""
    x, y, z = d.T
    f = x * x - y * y - k * z
    slope = np.stack((2 * x, -2 * y, np.full_like(x, -k)), -1)
    slope = slope - d * np.einsum("ij,ij->i", slope, d)[:, None]
    found: np.ndarray = f / np.maximum(np.linalg.norm(slope, axis=1), 0.15)
    return found


@thing("football, soccer ball, soccerball", seen=14)
def football(s: Solid, rng: random.Random) -> None:
    tint = (rng.uniform(0, 70), rng.uniform(-12, 32))

    def faces(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        d = _turn(_ways(p, 11), *tint)
        corners, tri = _icosahedron()
        five, six = (d @ corners.T) / 2.327, (d @ tri[:, 0].T) / 2.267
        both = np.sort(np.concatenate((five, six), 1), 1)
        return five.max(1) > six.max(1), both[:, -1] - both[:, -2]

    def colour(p: np.ndarray) -> np.ndarray:
        dark, seam = faces(p)
        return mixed(between("f1eee8", "1d1d20", dark.astype(float)), "6b6862", step(0.012, 0.004, seam) * 0.7)

    def stitched(p: np.ndarray) -> np.ndarray:
        seam = faces(p)[1]
        return 0.12 * step(0, 0.045, seam) - 0.05 * step(0.008, 0.002, seam)

    ball = s.own(plastic("f1eee8", 0.28).painted(colour).bumped(stitched))
    s.ball((0, 11, 0), 11, ball if ball.paint or ball.family or ball.clear else ball.painted(lambda p: 1 - 0.93 * faces(p)[0]), detail=40)


@thing("basketball", seen=14)
def basketball(s: Solid, rng: random.Random) -> None:
    turn = (rng.uniform(20, 50), rng.uniform(10, 30))

    def seam(p: np.ndarray) -> np.ndarray:
        d = _turn(_ways(p, 12), *turn)
        x, y, z = d.T
        oval = np.abs(np.sqrt((y / 0.82) ** 2 + (z / 0.68) ** 2) - 1) * 0.72 + (np.abs(x) < 0.3)
        found: np.ndarray = np.minimum(np.minimum(np.abs(x), np.abs(y)), oval) * 12
        return found

    def bump(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = 0.035 * step(0.62, 0.25, cells(p, 0.42, 2)) * step(0.3, 0.5, seam(p)) - 0.12 * step(0.42, 0.16, seam(p))
        return found

    def colour(p: np.ndarray) -> np.ndarray:
        return mixed(between("c9662a", "b85a24", 0.5 + 0.5 * fbm(p, 5, 3, 1)), "1f1b1a", step(0.36, 0.26, seam(p)))

    def lines(p: np.ndarray) -> np.ndarray:
        return 1 - 0.94 * step(0.36, 0.26, seam(p))

    ball = s.own(Matter("c9662a", roughness=0.5, paint=colour).bumped(bump))
    s.ball((0, 12, 0), 12, ball if ball.paint or ball.family else ball.painted(lines), detail=40)


@thing("tennis ball", seen=16, group=3)
def tennis_ball(s: Solid, rng: random.Random) -> None:
    turn = (rng.uniform(0, 60), rng.uniform(10, 60))

    def seam(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = np.abs(_seam(_turn(_ways(p, 3.35), *turn))) * 3.35
        return found

    felt = s.own(cloth("c9d93a").but(fuzz=0.8))
    plain = felt.colour
    felt = felt.but(paint=lambda p: between("f2f0e4", plain, step(0.13, 0.2, seam(p) + 0.02 * noise(p, 0.15))))
    s.ball((0, 3.35, 0), 3.35, felt.bumped(lambda p: 0.03 * fbm(p, 0.22, 2, 4) - 0.09 * step(0.25, 0.1, seam(p))), detail=32)


@thing("baseball", seen=16)
def baseball(s: Solid, rng: random.Random) -> None:
    turn = (rng.uniform(20, 60), rng.uniform(20, 50))

    def where(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        d = _turn(_ways(p, 3.7), *turn)
        return _seam(d) * 3.7, np.arctan2(d[:, 1], d[:, 0]) * 3.7

    def stitch(p: np.ndarray) -> np.ndarray:
        far, along = where(p)
        near = np.abs(far)
        slant = (along * 1.9 + near * 1.3) % 0.62
        found: np.ndarray = step(0.05, 0.1, near) * step(0.5, 0.45, near) * step(0.15, 0.11, np.abs(slant - 0.31))
        return found

    def colour(p: np.ndarray) -> np.ndarray:
        return mixed(
            mixed(between("f0ebdf", "e4dccb", 0.5 + 0.5 * fbm(p, 1.6, 3, 2)), "8a8174", step(0.05, 0.02, np.abs(where(p)[0]))),
            "b8202a",
            stitch(p),
        )

    def bump(p: np.ndarray) -> np.ndarray:
        return 0.05 * stitch(p) - 0.05 * step(0.08, 0.0, np.abs(where(p)[0]))

    s.ball((0, 3.7, 0), 3.7, s.own(Matter("f0ebdf", roughness=0.5).painted(colour).bumped(bump)), detail=32)


@thing("golf ball", seen=16, group=3)
def golf_ball(s: Solid, rng: random.Random) -> None:
    def dimples(p: np.ndarray) -> np.ndarray:
        d = _turn(_ways(p, 2.13), 20, 30)
        _, tri = _icosahedron()
        which = (d @ tri[:, 0].T).argmax(1)
        a, b, c = (tri[which, k] for k in (1, 2, 3))
        normal = np.cross(b - a, c - a)
        flat = d * (np.einsum("ij,ij->i", a, normal) / np.einsum("ij,ij->i", d, normal))[:, None]
        whole = np.linalg.norm(normal, axis=1)
        n = 6
        u = np.einsum("ij,ij->i", np.cross(flat - a, c - a), normal) / whole**2 * n
        v = np.einsum("ij,ij->i", np.cross(b - a, flat - a), normal) / whole**2 * n
        best = np.full(len(p), 9.0)
        for du in (0, 1):
            for dv in (0, 1):
                x, y = u - np.floor(u) - du, v - np.floor(v) - dv
                best = np.minimum(best, x * x + y * y + x * y)
        return -0.035 * np.clip(1 - best / 0.2, 0, 1)

    s.ball((0, 2.13, 0), 2.13, s.own(plastic("f3f2ee", 0.15).bumped(dimples)), detail=36)


@thing("volleyball", seen=14)
def volleyball(s: Solid, rng: random.Random) -> None:
    turn = (rng.uniform(20, 40), rng.uniform(20, 32))

    def panels(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        d = _turn(_ways(p, 10.5), *turn)
        most = np.abs(d).argmax(1)
        at = np.arange(len(d))
        top, across, other = np.abs(d[at, most]), d[at, (most + 1) % 3], d[at, (most + 2) % 3]
        u, v = np.arctan(across / top) / (math.pi / 4), np.arctan(other / top) / (math.pi / 4)
        bend = u * (1 + 0.12 * (1 - v * v))
        strip = np.floor((bend + 1) * 1.5).clip(0, 2)
        edge = np.minimum(np.abs(np.abs(bend) - 1 / 3), np.minimum(1 - np.abs(u), 1 - np.abs(v)) + 0.002)
        return strip, edge

    def colour(p: np.ndarray) -> np.ndarray:
        strip, edge = panels(p)
        base = mixed(between("f0ede4", "2b5ca0", (strip == 1) * 1.0), "e9bd3a", (strip == 2) * 1.0)
        return mixed(base, "77736a", step(0.02, 0.006, edge) * 0.8)

    s.ball(
        (0, 10.5, 0),
        10.5,
        s.own(plastic("f0ede4", 0.4).painted(colour).bumped(lambda p: 0.13 * step(0, 0.07, panels(p)[1]) + 0.006 * cells(p, 0.3))),
        detail=40,
    )


@thing("american football, gridiron ball, rugby ball@rugby", seen=16)
def american_football(s: Solid, rng: random.Random) -> None:
    rugby = s.variant == "rugby"

    def panel(p: np.ndarray) -> np.ndarray:
        a = np.arctan2(p[:, 0], p[:, 2])
        found: np.ndarray = np.abs(((a / (math.pi / 2)) + 0.5) % 1 - 0.5) * np.hypot(p[:, 0], p[:, 2]) * 1.57
        return found

    def colour(p: np.ndarray) -> np.ndarray:
        y = np.abs(p[:, 1])
        if rugby:
            base = between("f0ede4", "24467e", step(8.2, 8.4, y + 1.1 * np.sin(4 * np.arctan2(p[:, 0], p[:, 2]))))
            base = mixed(base, "c03a34", step(9.6, 9.8, y) * step(11.6, 11.4, y))
        else:
            base = mixed(
                between("7d3f20", "693216", 0.5 + 0.5 * fbm(p, 3, 3, 2)), "ece6d8", step(8.0, 8.1, y) * step(10.0, 9.9, y) * (p[:, 2] > -9)
            )
        return mixed(base, "2a1a12" if not rugby else "8a867c", step(0.09, 0.04, panel(p)) * 0.8)

    def bump(p: np.ndarray) -> np.ndarray:
        return 0.03 * step(0.6, 0.2, cells(p, 0.4, 2)) - 0.08 * step(0.25, 0.05, panel(p))

    hide = s.own(Matter("f0ede4" if rugby else "7d3f20", roughness=0.45).painted(colour).bumped(bump))
    thick = 9.3 if rugby else 8.4
    with s.at(0, thick * 0.985, 0, turn=28), s.at(lean=90), s.at(turn=58):
        high = 14.2 if rugby else 14.4
        t = np.linspace(-math.pi / 2, math.pi / 2, 33)
        s.lathe([(thick * math.cos(a) ** (1.0 if rugby else 1.32), high * math.sin(a)) for a in t], hide, around=72)
        if not rugby:
            lace = plastic("f1ece0", 0.5)
            far = [thick * math.cos(math.asin(y / high)) ** 1.32 + 0.12 for y in np.linspace(-4.2, 4.2, 8)]
            for y, z in zip(np.linspace(-4.2, 4.2, 8), far, strict=True):
                s.tube([(-1.15, y, z - 0.12), (0, y, z + 0.2), (1.15, y, z - 0.12)], 0.3, lace, smooth=4, sides=8, flat=0.8)
            s.tube([(0, y, z - 0.02) for y, z in zip(np.linspace(-4.8, 4.8, 8), far, strict=True)], 0.25, lace, sides=8)


@thing("bowling ball", seen=18)
def bowling_ball(s: Solid, rng: random.Random) -> None:
    def swirl(p: np.ndarray) -> np.ndarray:
        a = fbm(p + 2.5 * np.stack((noise(p, 5, 1), noise(p, 5, 2), noise(p, 5, 3)), -1), 6, 4, 5)
        return mixed(between("14204a", "2c58a8", step(-0.3, 0.5, a)), "9fc3e8", step(0.12, 0.0, np.abs(a - 0.15)) * 0.5)

    s.ball((0, 10.9, 0), 10.9, s.own(plastic("1f3c78", 0.04).painted(swirl)), detail=36)
    for x, z, r in ((-1.6, 2.2, 1.15), (1.6, 2.2, 1.15), (0.3, 6.2, 1.35)):
        d = np.array((x, math.sqrt(10.9**2 - x * x - (z + 2.2) ** 2), z + 2.2))
        tilt, lean = math.degrees(math.asin(d[2] / 10.9)), -math.degrees(math.atan2(d[0], d[1]))
        with s.at(0, 10.9, 0, lean=lean), s.at(tilt=tilt):
            s.lathe([(r, 10.84), (r * 0.93, 10.86), (0, 10.87)], plastic("0f1014", 0.6), around=28)
            s.ring((0, 10.82, 0), r, 0.06, plastic("3a4a70", 0.1), sides=8)


@thing("bowling pin, skittle, pin, tenpin", seen=13, group=3)
def bowling_pin(s: Solid, rng: random.Random) -> None:
    def stripes(p: np.ndarray) -> np.ndarray:
        y = p[:, 1]
        return between("f2efe8", "c2272d", step(26.6, 26.7, y) * step(28.0, 27.9, y) + step(24.2, 24.3, y) * step(25.6, 25.5, y))

    s.lathe(
        [
            (0, 0),
            (2.5, 0),
            (2.9, 0.3),
            (4.1, 3.6),
            (5.5, 8.6),
            (6.05, 12.4),
            (5.4, 17.2),
            (3.9, 21.6),
            (2.6, 25.6),
            (2.3, 28.0),
            (2.6, 31.0),
            (3.2, 34.4),
            (2.9, 36.9),
            (1.5, 38.1),
            (0, 38.3),
        ],
        s.own(plastic("f2efe8", 0.1).painted(stripes)),
        smooth=5,
    )


@thing("billiard ball, eight ball@eight, 8 ball@eight, 8-ball@eight, pool ball, snooker ball@snooker, cue ball@cue", seen=20, group=3)
def billiard_ball(s: Solid, rng: random.Random) -> None:
    usual = {"eight": "19191c", "cue": "efeadb", "snooker": "a5121c"}.get(s.variant) or rng.choice(
        ("b5161f", "1f3f8f", "d9a21e", "1c6a3e", "5a2a7a")
    )
    ball = s.own(plastic(usual, 0.03))
    if s.variant in ("", "eight") and not ball.family and not ball.metal and not ball.clear:
        spot = meshes.unit(np.array((-0.25, 0.42, 0.87)))
        colour = ball.colour

        def paint(p: np.ndarray) -> np.ndarray:
            far = np.degrees(np.arccos(np.clip(_ways(p, 2.85) @ spot, -1, 1)))
            return mixed(between(colour, "f2eee2", step(21, 20.4, far)), "17171a", step(13.2, 12.7, far) * step(10.4, 10.9, far))

        ball = ball.painted(paint)
    s.ball((0, 2.85, 0), 2.85, ball, detail=32)
