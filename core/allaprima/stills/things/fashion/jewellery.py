"""Jewellery and watches."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, crystal, glass, gold, plastic, silver, steel, velvet
from allaprima.stills.mesh import Spot
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fashion.fabrics import leather


def _facets(s: Solid, points: Sequence[Spot] | np.ndarray, faces: Sequence[tuple[int, int, int]], matter: Matter) -> None:
    """Flat triangles of a convex body around its middle."""
    spots = np.asarray(points, float)
    corners = spots[np.array(faces)]
    normals = meshes.unit(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]))
    wrong = np.einsum("ij,ij->i", normals, corners.mean(1) - spots.mean(0)) < 0
    corners[wrong] = corners[wrong][:, ::-1]
    normals[wrong] *= -1
    index = np.arange(len(corners) * 3).reshape(-1, 3).astype(np.int32)
    s.add(meshes.Mesh(corners.reshape(-1, 3).astype(np.float32), np.repeat(normals, 3, 0).astype(np.float32), index), matter)


def _gem(s: Solid, radius: float, matter: Matter, sides: int = 8) -> None:
    """A brilliant, its point at the origin."""
    turns = [2 * math.pi * k / sides for k in range(sides)]
    table = [(0.56 * radius * math.cos(a), 1.16 * radius, 0.56 * radius * math.sin(a)) for a in turns]
    mids = [(0.84 * radius * math.cos(a + math.pi / sides), 1.02 * radius, 0.84 * radius * math.sin(a + math.pi / sides)) for a in turns]
    belt = [(radius * math.cos(a), 0.82 * radius, radius * math.sin(a)) for a in turns]
    points = [*table, *mids, *belt, (0.0, 0.0, 0.0), (0.0, 1.16 * radius, 0.0)]
    faces = []
    for k in range(sides):
        n = (k + 1) % sides
        t, u, m, b, c = k, n, sides + k, 2 * sides + k, 2 * sides + n
        faces += [(t, u, m), (t, m, b), (u, c, m), (m, c, b), (b, c, 3 * sides), (t, u, 3 * sides + 1)]
    _facets(s, points, faces, matter)


@thing(
    "ring, gold ring, wedding ring, diamond ring@diamond, engagement ring@diamond, ring with a diamond@diamond, silver ring@silver", seen=18
)
def ring(s: Solid, rng: random.Random) -> None:
    usual = silver(0.08) if s.variant in ("diamond", "silver") else gold(0.1)
    band = s.own(usual)
    wide = 0.13 if s.variant == "diamond" else 0.24
    with s.at(0, 1.02, 0, turn=35):
        with s.at(tilt=90):
            bow = [(0.86 + 0.16 * max(0.0, math.cos(a)) ** 0.6, wide * math.sin(a)) for a in np.linspace(-math.pi / 2, math.pi / 2, 13)]
            s.lathe([*bow, (0.86, -wide)], band, around=80)
        if s.variant == "diamond":
            for k in range(6):
                a = math.pi / 3 * k + 0.4
                s.tube(
                    [
                        (0, 0.95, 0),
                        (0.16 * math.cos(a), 1.05, 0.16 * math.sin(a)),
                        (0.37 * math.cos(a), 1.3, 0.37 * math.sin(a)),
                        (0.38 * math.cos(a), 1.4, 0.38 * math.sin(a)),
                    ],
                    0.035,
                    band,
                    smooth=3,
                    sides=8,
                )
            with s.at(0, 1.03, 0, turn=10):
                _gem(s, 0.38, crystal("ffffff", 20.0))


@thing("watch, wristwatch, wrist watch", seen=16)
def watch(s: Solid, rng: random.Random) -> None:
    case = s.own(steel(0.15))
    strap = s.own(leather("5a3520", 0.5), 1)
    with s.at(turn=-24):
        loop = [
            (0.0, 2.95 + 2.78 * math.sin(a), -2.0 + 2.75 * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)))
            for a in np.linspace(0, 2 * math.pi, 49)[:-1]
        ]
        s.tube(loop, 0.17, strap, closed=True, flat=6.4, sides=24)
        with s.at(0, 3.3, 0.85, tilt=78):
            s.lathe(
                [(1.7, -0.45), (2.0, -0.3), (2.1, 0.0), (2.08, 0.3), (1.98, 0.44), (1.88, 0.47), (1.8, 0.42), (1.76, 0.25), (0, 0.25)],
                case,
                smooth=0,
                around=72,
            )
            s.lathe([(1.76, 0.27), (0, 0.27)], plastic("f2efe8", 0.3))
            for k in range(12):
                with s.at(turn=-30 * k):
                    s.box((0, 0.3, -1.45), (0.09 if k % 3 else 0.16, 0.05, 0.34), plastic("1e1d20", 0.2))
            for turn, far, wide in ((55.0, 0.85, 0.13), (-60.0, 1.3, 0.09)):
                with s.at(turn=turn):
                    s.box((0, 0.36, -far / 2 + 0.12), (wide, 0.04, far), plastic("1e1d20", 0.15))
            with s.at(turn=170):
                s.box((0, 0.41, -0.55), (0.035, 0.02, 1.6), plastic("a8322a", 0.3))
            s.lathe([(0, 0.45), (0.13, 0.45), (0.13, 0.3)], case, around=16)
            s.lathe([(1.85, 0.46), (1.4, 0.52), (0, 0.55)], glass("ffffff"), smooth=3)
            with s.at(2.25, 0, 0, lean=-90):
                s.lathe([(0, 0.25), (0.28, 0.25), (0.3, 0), (0.3, -0.2)], case, around=24)
            for x in (1, -1):
                for z in (1, -1):
                    s.tube([(x * 1.2, 0.1, z * 1.6), (x * 1.2, -0.1, z * 2.1), (x * 1.2, -0.45, z * 2.45)], 0.2, case, smooth=3, sides=10)


def _pearls(s: Solid, line: Sequence[Sequence[float]], radius: float, matter: Matter, detail: int = 8) -> None:
    """One beside the other along a closed line in x and z."""
    spots = np.array([*line, line[0]])
    far = np.concatenate(([0], np.cumsum(np.hypot(*np.diff(spots, axis=0).T))))
    count = round(far[-1] / (2 * radius))
    for at in np.linspace(0, far[-1], count + 1)[:-1]:
        s.ball(
            (float(np.interp(at, far, spots[:, 0])), radius, float(np.interp(at, far, spots[:, 1]))), radius * 0.985, matter, detail=detail
        )


@thing("pearl necklace, string of pearls, necklace@gold, gold necklace@gold, pendant@gold, locket@gold", seen=32)
def pearl_necklace(s: Solid, rng: random.Random) -> None:
    pearl = Matter("efe6da", roughness=0.14, soft=0.3, fuzz=0.15)
    if s.variant == "gold":
        chain = s.own(gold(0.12))
        line = meshes.curve(
            [(0, 7.0), (2.6, 3.4), (4.6, -1.5), (4.2, -5.4), (1.2, -6.6), (-1.6, -5.2), (-4.6, -5.0), (-5.2, -1.0), (-2.8, 3.6)],
            12,
            closed=True,
        )
        spots = np.array([*line, line[0]])
        far = np.concatenate(([0], np.cumsum(np.hypot(*np.diff(spots, axis=0).T))))
        grid = np.linspace(0, far[-1], int(far[-1] / 0.31))
        for k, at in enumerate(grid[:-1]):
            x, z = float(np.interp(at, far, spots[:, 0])), float(np.interp(at, far, spots[:, 1]))
            x2, z2 = (float(np.interp(at + 0.1, far, spots[:, 0])), float(np.interp(at + 0.1, far, spots[:, 1])))
            with s.at(x, 0.13, z, turn=math.degrees(math.atan2(-(z2 - z), x2 - x))), s.at(tilt=25 if k % 2 else -65):
                s.tube(
                    [(0.22 * math.cos(a), 0.11 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 9)[:-1]],
                    0.042,
                    chain,
                    sides=5,
                    closed=True,
                )
        with s.at(0, 0.2, 7.0):
            with s.at(0, 0.05, 0.35, tilt=8):
                s.ring((0, 0, 0), 0.26, 0.06, chain, sides=8)
            with s.at(0, 0.12, 1.75, tilt=-84):
                heart = [
                    (0.0, -1.15),
                    (0.75, -0.4),
                    (1.15, 0.35),
                    (1.0, 0.95),
                    (0.5, 1.1),
                    (0.0, 0.65),
                    (-0.5, 1.1),
                    (-1.0, 0.95),
                    (-1.15, 0.35),
                    (-0.75, -0.4),
                ]
                s.plate(heart, 0.4, chain, bevel=0.18, smooth=6)
                with s.at(0, 0.05, 0.0, tilt=90):
                    _gem(s, 0.3, crystal("c02040", 1.2))
        return
    outer = [(0, 6.6), (4.4, 5.4), (6.6, 1.6), (5.2, -3.2), (1.0, -4.4), (-2.6, -3.0), (-6.4, -3.6), (-7.4, 0.8), (-4.6, 5.0)]
    _pearls(s, meshes.curve(outer, 8, closed=True), 0.48, s.own(pearl), 9)


@thing("bracelet, bangle@bangle, gold bracelet", seen=26)
def bracelet(s: Solid, rng: random.Random) -> None:
    band = s.own(gold(0.12))
    if s.variant == "bangle":
        with s.at(0, 3.4, 0, turn=32), s.at(tilt=90):
            bow = [(3.05 + 0.35 * math.cos(a), 0.5 * math.sin(a)) for a in np.linspace(-math.pi / 2, math.pi / 2, 13)]
            s.lathe([*bow, (3.05, -0.5)], band, around=96)
        return
    count = 22
    for k in range(count):
        a = 2 * math.pi * k / count
        with s.at(3.4 * math.cos(a), 0.55, 2.9 * math.sin(a), turn=90 - math.degrees(a)), s.at(tilt=20 if k % 2 else -62):
            s.tube(
                [(0.78 * math.cos(b), 0.46 * math.sin(b), 0) for b in np.linspace(0, 2 * math.pi, 19)[:-1]],
                0.15,
                band,
                sides=10,
                closed=True,
            )
    with s.at(0.3, 0.3, 4.0, turn=20), s.at(tilt=-80):
        s.plate(
            [
                (0.0, -0.95),
                (0.6, -0.35),
                (0.95, 0.3),
                (0.85, 0.8),
                (0.4, 0.9),
                (0.0, 0.55),
                (-0.4, 0.9),
                (-0.85, 0.8),
                (-0.95, 0.3),
                (-0.6, -0.35),
            ],
            0.3,
            band,
            bevel=0.14,
            smooth=5,
        )


@thing("earring, hoop earring, pearl earring@pearl, drop earring@pearl", seen=16, group=2)
def earring(s: Solid, rng: random.Random) -> None:
    wire = s.own(gold(0.1))
    with s.at(turn=32):
        if s.variant:
            s.ball((0, 0.55, 0), 0.55, Matter("efe6da", roughness=0.14, soft=0.3, fuzz=0.15), detail=20)
            s.lathe([(0.26, 1.02), (0.2, 1.12), (0, 1.16)], wire, around=20)
            for k in range(3):
                with s.at(0, 1.22 + 0.16 * k, 0, turn=90 * k), s.at(tilt=90):
                    s.tube(
                        [(0.06 * math.cos(a), 0, 0.11 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 13)[:-1]],
                        0.025,
                        wire,
                        sides=8,
                        closed=True,
                    )
            s.tube(
                [(0, 1.6, 0), (0.25, 1.85, 0), (0.42, 2.4, 0), (0.2, 2.85, 0), (-0.2, 2.8, 0), (-0.36, 2.3, 0), (-0.38, 1.6, 0)],
                0.045,
                wire,
                smooth=6,
                sides=10,
            )
        else:
            s.tube(
                [(1.45 * math.sin(a), 1.6 - 1.45 * math.cos(a), 0) for a in np.linspace(-3.02, 3.08, 60)],
                [0.08 + 0.09 * math.cos(a / 2) for a in np.linspace(-3.02, 3.08, 60)],
                wire,
                sides=14,
            )


@thing("crown, golden crown, king's crown, tiara@tiara, diadem@tiara", seen=16)
def crown(s: Solid, rng: random.Random) -> None:
    tiara = s.variant == "tiara"
    plate = s.own(silver(0.1) if tiara else gold(0.14))
    points = 7 if tiara else 8
    spread = math.radians(115) if tiara else math.pi
    wide = 7.0 if tiara else 8.6
    u = np.linspace(-1, 1, 24 * points + 1)

    def high(u: np.ndarray) -> np.ndarray:
        spike = np.abs(((u + 1) * points / 2) % 1 - 0.5) * 2
        return (1.2 + (3.2 - 2.4 * np.abs(u) ** 1.3) * (1 - spike) ** 1.3) if tiara else 4.4 + 5.2 * (1 - spike) ** 1.5

    def spot(u: float, y: float, out: float = 0.0) -> Spot:
        far = wide + out + y * (0.1 if not tiara else -0.02)
        return far * math.sin(u * spread), y, far * math.cos(u * spread) * (0.9 if tiara else 1)

    tops = high(u)
    for out in (0.0, -0.22):
        s.sheet(
            [[spot(float(a), float(0.2 + t * (y - 0.2)), out) for a, y in zip(u, tops, strict=True)] for t in (0, 0.33, 0.66, 1)], plate
        )
    s.tube([spot(float(a), float(y), -0.1) for a, y in zip(u[::2], tops[::2], strict=True)], 0.2 if tiara else 0.24, plate, sides=7)
    for y, thick in ((0.3, 0.3), (1.1 if tiara else 3.0, 0.2 if tiara else 0.28)):
        s.tube([spot(float(a), y) for a in u[::4]], thick, plate, sides=9)
    gems = ("c01c38", "1f4fb0", "128050", "7a2fb0")
    for k in range(points):
        at = -1 + (k + 0.5) * 2 / points
        top = float(high(np.array([at]))[0])
        x, y, z = spot(at, top, -0.1)
        if tiara:
            s.ball((x, y + 0.2, z), 0.42, crystal("f4f8ff", 20), detail=8)
            s.ball(spot(at, top * 0.62, 0.1), (0.32, 0.4, 0.32), crystal("cfe4ff", 3), detail=8)
        else:
            s.ball((x, y + 0.45, z), 0.62, plate, detail=10)
            s.ball(spot(at, 1.65, 0.25), (0.62, 0.75, 0.62), plastic(gems[k % 2], 0.03).but(shine=2.0), detail=7)
            s.ball(spot(at, 5.3, 0.12), (0.42, 0.6, 0.42), plastic(gems[(k + 1) % 2], 0.03).but(shine=2.0), detail=6)
            s.ball(spot(at + 1 / points, 1.65, 0.2), 0.34, Matter("f0e9de", roughness=0.15, soft=0.3), detail=6)
    if not tiara:
        s.ball(
            (0, 5.0, 0),
            (8.2, 4.5, 8.2),
            velvet("7d1228"),
            shape=lambda w: 1 + 0.05 * np.cos(8 * np.arctan2(w[:, 0], w[:, 2])) * (1 - w[:, 1] ** 2),
            detail=22,
        )
