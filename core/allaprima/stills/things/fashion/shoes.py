"""Shoes, boots and sandals."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, iron, matt, metal, plastic
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fashion.fabrics import leather

Ring = Sequence[Spot]


class _Skin:
    """A surface through rings of half a shoe, each from the heel's middle along +z to the toe's middle.

    Args:
        rings: of equally many points, from the sole upwards.
        steps: between two points.
    """

    def __init__(self, rings: Sequence[Ring], steps: int = 4) -> None:
        self.steps, self.count = steps, len(rings[0])
        whole = np.array([[*ring, *((x, y, -z) for x, y, z in ring[-2:0:-1])] for ring in rings], float)
        rows: np.ndarray = np.array(meshes.curve(whole.reshape(len(rings), -1).tolist(), steps)).reshape(-1, whole.shape[1], 3)
        lines = [meshes.curve(row, steps, closed=True) for row in rows.tolist()]
        self.points = np.array([[*line, line[0]] for line in lines])
        self.normals = meshes.unit(np.cross(np.gradient(self.points, axis=1), np.gradient(self.points, axis=0)))
        wrong = (self.normals * (self.points - self.points.mean((0, 1)))).sum() < 0
        self.normals *= -1 if wrong else 1

    def add(self, s: Solid, matter: Matter) -> None:
        s.add(meshes.grid(self.points, round_u=True), matter)

    def at(self, ring: float, along: float, out: float = 0.0) -> Spot:
        """Where it is between rings, and between their points (negative ones on the other side), so far outside."""
        i, j = ring * self.steps, along * self.steps % (self.points.shape[1] - 1)
        a, b = min(int(i), len(self.points) - 2), int(j)
        u, v = i - a, j - b
        both = self.points + self.normals * out
        mix = (both[a, b] * (1 - v) + both[a, b + 1] * v) * (1 - u) + (both[a + 1, b] * (1 - v) + both[a + 1, b + 1] * v) * u
        return float(mix[0]), float(mix[1]), float(mix[2])

    def patch(self, s: Solid, line: Sequence[tuple[float, float, float]], matter: Matter, out: float = 0.09) -> None:
        """A piece sewn on: from one ring height to another along (along, from ring, to ring)."""
        rows = np.array(meshes.curve(line, 5))
        t = np.array((0, 0.001, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.999, 1))
        lift = np.array((-0.4, 0.75, 1, 1, 1, 1, 1, 1, 0.75, -0.4))
        points = np.array([[self.at(low + (high - low) * a, k, out * b) for a, b in zip(t, lift, strict=True)] for k, low, high in rows])
        s.sheet(points, matter)

    def sole(self, s: Solid, profile: Sequence[tuple[float, float]], matter: Matter, ring: int = 0) -> None:
        """Swept around a ring's rim: (how far outside, height as a share of the ring's)."""
        rim = self.points[ring * self.steps]
        side = np.roll(rim[:-1], -1, 0) - np.roll(rim[:-1], 1, 0)
        out = meshes.unit(np.stack((-side[:, 2], 0 * side[:, 0], side[:, 0]), -1))
        out = out * np.sign((out * (rim[:-1] - rim.mean(0))).sum())
        out = np.concatenate((out, out[:1]))
        rows = []
        for far, high in profile:
            row = rim + out * far if far > -9 else rim * (0.3, 1, 0.02)
            row = row.copy()
            row[:, 1] = rim[:, 1] * high
            rows.append(row)
        s.add(meshes.grid(np.array(rows), round_u=True), matter)

    def floor(self, s: Solid, ring: float, lift: float, share: float, matter: Matter) -> None:
        """From one side of a ring to the other."""
        half = [self.at(ring, k / 3) for k in range(3 * (self.count - 1) + 1)]
        across = np.linspace(-share, share, 9)
        s.sheet([[(x, y + lift, z * a) for a in across] for x, y, z in half], matter)


def _zip(*columns: Sequence[float]) -> list[Spot]:
    return [(a, b, c) for a, b, c in zip(*columns, strict=True)]


def _laces(
    s: Solid,
    skin: _Skin,
    places: Sequence[tuple[float, float]],
    lace: Matter,
    eyelet: Matter,
    thick: float,
    lift: float,
    front: bool = False,
) -> None:
    """Crossed between eyelets at (ring, along) on both sides."""
    for ring, along in places:
        for side in (1, -1):
            x, y, z = skin.at(ring, side * along, 0.08)
            s.ball((x, y, z), 0.34, eyelet, detail=5)
    for k in range(len(places)):
        for side in (1, -1):
            if k == 0 and side < 0:
                continue
            a = np.array(skin.at(places[k][0], side * places[k][1], 0.2))
            other = places[0] if k == 0 else places[k - 1]
            b = np.array(skin.at(other[0], -side * other[1], 0.2))
            if front:
                ring = (places[k][0] + other[0]) / 2
                between_them = [
                    skin.at(ring + (places[k][0] - ring) * w, 8 + (places[k][1] - 8) * w * side, lift) for w in (0.5, 0.0, -0.5)
                ]
            else:
                middle = (a + b) / 2 + np.array((0.25, 1, 0)) * (lift + 0.06 * side)
                between_them = [tuple((e + middle) / 2 + (0, lift * 0.35 * (e is not middle), 0)) for e in (a, middle, b)]
            s.tube([tuple(a), *between_them, tuple(b)], thick, lace, smooth=3, sides=7, flat=0.45)


@thing("sneaker, running shoe, trainer, shoe, tennis shoe, sports shoe, gym shoe, training shoe", seen=17, group=2)
def sneaker(s: Solid, rng: random.Random) -> None:
    white = plastic("f0ede6", 0.5)
    upper = s.own(leather("eeebe4"))
    accent = s.own(leather("b9b4a8"), 1)
    lining = cloth("d6d1c7")
    with s.at(turn=-24):
        x0 = (-14.0, -13.0, -10.5, -6.5, -1.5, 3.5, 8.0, 12.6, 15.0)
        z0 = (0, 2.6, 3.5, 3.6, 3.7, 4.4, 5.0, 3.9, 0)
        skin = _Skin(
            [
                _zip(x0, (3.1, 3.1, 3.0, 2.8, 2.6, 2.4, 2.3, 2.5, 2.8), z0),
                _zip(
                    (-14.3, -13.3, -10.5, -6.5, -1.6, 3.2, 7.6, 12.0, 14.5),
                    (5.3, 5.2, 5.0, 4.9, 5.2, 4.7, 4.1, 4.3, 4.6),
                    (0, 2.7, 3.6, 3.7, 3.8, 4.35, 4.7, 3.5, 0),
                ),
                _zip(
                    (-13.6, -12.7, -10.4, -7.0, -2.6, 0.9, 4.6, 8.6, 10.6),
                    (7.8, 7.7, 6.9, 6.6, 7.9, 7.5, 6.3, 5.9, 6.2),
                    (0, 2.4, 3.4, 3.5, 3.4, 3.3, 3.2, 2.2, 0),
                ),
                _zip(
                    (-13.1, -12.3, -10.2, -7.4, -4.0, -0.9, 1.8, 4.2, 4.9),
                    (10.3, 9.7, 8.3, 7.8, 10.2, 9.0, 8.0, 7.3, 7.2),
                    (0, 1.9, 2.9, 3.1, 2.4, 2.1, 1.8, 1.2, 0),
                ),
            ]
        )
        skin.add(s, upper)
        skin.patch(s, [(-2.7, 0, 0.5), (-1.6, 0, 1.5), (-0.8, 0, 2.5), (0, 0, 2.75), (0.8, 0, 2.5), (1.6, 0, 1.5), (2.7, 0, 0.5)], accent)
        skin.patch(
            s, [(5.6, 0, 0.25), (6.4, 0, 0.75), (7.2, 0, 1.05), (8, 0, 1.15), (8.8, 0, 1.05), (9.6, 0, 0.75), (10.4, 0, 0.25)], upper
        )
        for side in (1, -1):
            skin.patch(
                s,
                [
                    (side * 3.75, 1.7, 2.97),
                    (side * 4.2, 2.05, 2.97),
                    (side * 5, 2.2, 2.97),
                    (side * 6, 2.25, 2.97),
                    (side * 7.2, 2.4, 2.97),
                ],
                upper,
            )
            skin.patch(s, [(side * 3.4, 1.3, 1.75), (side * 4.0, 0.9, 1.45), (side * 4.8, 0.45, 1.0), (side * 5.5, 0.1, 0.5)], accent)
        rim = skin.points[-1]
        throat = step(-4.4, -2.0, rim[:-1, 0])
        s.tube([tuple(p) for p in rim[:-1]], list(0.55 - 0.42 * throat), accent, sides=10, closed=True)
        inner = [rim, rim * (0.97, 0.8, 0.86), skin.points[0] * (0.88, 1.1, 0.8)]
        s.add(meshes.grid(np.array(inner), round_u=True), lining)
        skin.floor(s, 0, 0.35, 0.92, lining)
        s.tube(
            [(7.4, 6.2, 0), (3.6, 7.4, 0), (0.2, 8.9, 0), (-3.2, 10.6, 0), (-5.0, 12.3, 0)],
            [1.4, 1.9, 2.1, 2.6, 2.7],
            upper,
            smooth=5,
            sides=20,
            flat=0.16,
        )
        skin.sole(s, [(-0.7, 1.06), (0.15, 1.13), (0.5, 1.04), (0.72, 0.9), (0.68, 0.55), (0.55, 0.3), (0.5, 0.26)], white)
        skin.sole(s, [(0.5, 0.27), (0.66, 0.25), (0.62, 0.04), (0.4, 0), (-9.5, 0)], plastic("b58a5e", 0.6))
        skin.sole(s, [(0.72, 0.66), (0.78, 0.64), (0.78, 0.6), (0.7, 0.58)], accent)
        places = [(2.8, 7.0), (2.78, 6.4), (2.76, 5.8), (2.75, 5.25), (2.74, 4.7), (2.72, 4.2)]
        lace = cloth("f2efe8")
        _laces(s, skin, places, lace, iron(0.4).but(colour="77736c"), 0.34, 0.5)
        x, y, z = -3.4, 11.35, 0.0
        s.ball((x, y, z), (0.6, 0.42, 0.6), lace, detail=10)
        for side in (1, -1):
            s.tube(
                [
                    (x, y, 0),
                    (x - 0.8, y + 0.9, side * 1.5),
                    (x - 1.0, y - 0.3, side * 3.6),
                    (x + 0.5, y - 1.5, side * 4.3),
                    (x + 1.0, y - 0.6, side * 3.0),
                    (x, y, 0),
                ],
                0.3,
                lace,
                smooth=6,
                sides=8,
                flat=0.5,
            )
            s.tube(
                [(x, y, 0), (x + 1.2, y + 0.2, side * 1.6), (x + 2.2, y - 1.9, side * 3.6), (x + 2.6, y - 4.4, side * 4.3)],
                0.28,
                lace,
                smooth=6,
                sides=8,
                flat=0.5,
            )


@thing("high heel, stiletto, pump, heel, high heeled shoe, high-heeled shoe", seen=13, group=2)
def high_heel(s: Solid, rng: random.Random) -> None:
    patent = s.own(plastic("b1121c", 0.07))
    tan = leather("c8a27a")
    with s.at(turn=-20):
        skin = _Skin(
            [
                _zip(
                    (-9.6, -9.0, -7.3, -4.5, -1.2, 2.4, 5.5, 9.6, 14.0),
                    (10.2, 10.1, 9.5, 7.6, 4.5, 1.6, 0.6, 0.5, 0.8),
                    (0, 1.9, 2.5, 2.4, 2.4, 3.2, 3.7, 2.3, 0),
                ),
                _zip(
                    (-9.9, -9.2, -7.2, -4.3, -0.9, 2.6, 5.6, 9.7, 13.6),
                    (12.2, 12.1, 11.2, 9.2, 6.0, 3.1, 1.9, 1.4, 1.5),
                    (0, 2.0, 2.65, 2.6, 2.7, 3.4, 3.7, 2.2, 0),
                ),
                _zip(
                    (-9.8, -9.1, -7.1, -4.1, -0.6, 2.6, 5.4, 8.8, 10.8),
                    (13.8, 13.6, 12.4, 10.0, 6.8, 4.2, 3.1, 2.7, 2.7),
                    (0, 1.9, 2.55, 2.65, 2.8, 3.35, 3.4, 2.0, 0),
                ),
                _zip(
                    (-9.5, -8.8, -7.0, -3.9, -0.4, 2.6, 4.9, 6.6, 7.1),
                    (15.2, 14.9, 13.5, 10.8, 7.5, 5.1, 4.1, 3.7, 3.7),
                    (0, 1.6, 2.35, 2.6, 2.8, 3.1, 2.7, 1.5, 0),
                ),
            ]
        )
        skin.add(s, patent)
        s.tube([tuple(p) for p in skin.points[-1][:-1]], 0.1, patent, sides=8, closed=True)
        skin.floor(s, 0, 0.3, 0.97, tan)
        inner = skin.points * (0.985, 1, 0.97) + (-0.05, 0.02, 0)
        s.add(meshes.grid(inner, round_u=True), tan)
        skin.sole(s, [(-0.3, 1.02), (0.12, 1.0), (0.1, 0.97), (-0.2, 0.955)], plastic("2a1c18", 0.4))
        skin.floor(s, 0, -0.3, 1.0, plastic("2a1c18", 0.4))
        rows = [
            (-7.0, 9.3, 2.55, -0.55),
            (-7.3, 8.4, 2.2, -0.42),
            (-7.9, 7.2, 1.55, -0.2),
            (-8.4, 5.6, 0.98, 0),
            (-8.7, 3.6, 0.68, 0),
            (-8.8, 1.4, 0.52, 0),
            (-8.8, 0.5, 0.5, 0),
        ]
        angle = np.linspace(0, 2 * math.pi, 25)
        line = np.array(meshes.curve(rows, 4))
        points = [[(x + r * math.cos(a), y + k * r * math.cos(a), r * math.sin(a)) for a in angle] for x, y, r, k in line]
        s.add(meshes.grid(np.array(points), round_u=True), patent)
        with s.at(-8.8, 0, 0):
            s.lathe([(0, 0), (0.5, 0), (0.55, 0.1), (0.55, 0.5), (0, 0.5)], plastic("1c1a1a", 0.5), around=20)


@thing("boot, leather boot, hiking boot, work boot, combat boot", seen=13, group=2)
def boot(s: Solid, rng: random.Random) -> None:
    hide = s.own(leather("8a5a33", 0.38))
    dark = leather("3a2a1e")
    with s.at(turn=-26):

        def oval(x: float, rx: float, rz: float, y: float, rise: float) -> list[Spot]:
            return [(x - rx * math.cos(a), y - rise * math.cos(a), rz * math.sin(a) ** 0.9) for a in np.linspace(0, math.pi, 9)]

        skin = _Skin(
            [
                _zip(
                    (-13.6, -12.6, -10.2, -6.2, -1.2, 3.8, 8.4, 12.8, 15.0),
                    (3.4, 3.4, 3.3, 3.1, 2.9, 2.8, 2.8, 2.9, 3.0),
                    (0, 2.7, 3.5, 3.5, 3.6, 4.3, 4.9, 3.9, 0),
                ),
                _zip(
                    (-14.0, -12.9, -10.2, -6.2, -1.2, 3.6, 8.1, 12.6, 14.8),
                    (6.0, 6.0, 5.9, 5.8, 5.9, 5.6, 5.0, 5.3, 5.6),
                    (0, 2.7, 3.6, 3.6, 3.8, 4.3, 4.7, 3.6, 0),
                ),
                _zip(
                    (-13.3, -12.3, -10.0, -6.8, -2.8, 1.0, 4.6, 8.2, 9.8),
                    (9.6, 9.6, 9.6, 9.6, 9.4, 8.8, 8.0, 7.5, 7.5),
                    (0, 2.5, 3.4, 3.6, 3.6, 3.5, 3.2, 2.0, 0),
                ),
                _zip(
                    (-12.9, -12.0, -9.9, -7.0, -4.0, -1.2, 1.4, 3.4, 4.2),
                    (12.2, 12.2, 12.3, 12.4, 12.4, 12.0, 11.2, 10.4, 10.2),
                    (0, 2.3, 3.3, 3.6, 3.5, 3.1, 2.5, 1.5, 0),
                ),
                oval(-6.6, 6.2, 3.8, 15.4, -0.4),
                oval(-6.8, 6.4, 4.2, 19.4, 0.3),
                oval(-7.0, 6.6, 4.5, 23.4, 0.8),
            ]
        )
        skin.add(s, hide)
        s.tube([tuple(p) for p in skin.points[-1][:-1]], 0.55, dark, sides=10, closed=True)
        top = skin.points[-1] + (7, 0, 0)
        s.add(
            meshes.grid(np.array([top * (0.97, 1, 0.97), top * (0.8, 0.55, 0.75), top * (0.4, 0.5, 0.3)]) - (7, 0, 0), round_u=True), dark
        )
        skin.patch(s, [(-2.6, 0, 0.4), (-1.6, 0, 1.5), (-0.8, 0, 2.2), (0, 0, 2.5), (0.8, 0, 2.2), (1.6, 0, 1.5), (2.6, 0, 0.4)], hide)
        skin.patch(s, [(5.7, 0, 0.2), (6.6, 0, 0.9), (7.4, 0, 1.35), (8, 0, 1.45), (8.6, 0, 1.35), (9.4, 0, 0.9), (10.3, 0, 0.2)], hide)
        skin.patch(s, [(7.25, 2.3, 5.9), (7.6, 2.15, 5.97), (8, 2.1, 5.98), (8.4, 2.15, 5.97), (8.75, 2.3, 5.9)], dark, 0.12)
        for side in (1, -1):
            skin.patch(s, [(side * 5.9, 2.2, 5.95), (side * 6.3, 2.1, 5.97), (side * 6.8, 2.1, 5.97), (side * 7.2, 2.25, 5.95)], hide, 0.14)
        places = [(2.35 + 0.58 * k, 6.75 - 0.03 * k) for k in range(7)]
        _laces(s, skin, places, cloth("4a3a2a"), metal("c9a869", 0.3), 0.26, 0.4, True)
        x, y, _ = skin.at(5.85, 8, 0.6)
        for side in (1, -1):
            s.tube(
                [(x, y, 0), (x + 1.4, y + 0.6, side * 1.4), (x + 2.4, y - 1.6, side * 3.0), (x + 1.6, y - 2.2, side * 2.6), (x, y, 0)],
                0.22,
                cloth("4a3a2a"),
                smooth=6,
                sides=8,
            )
            s.tube([(x, y, 0), (x + 1.6, y - 1.0, side * 0.8), (x + 2.2, y - 4.6, side * 1.8)], 0.22, cloth("4a3a2a"), smooth=6, sides=8)
        skin.sole(s, [(-0.5, 1.06), (0.5, 1.05), (0.62, 1.0), (0.62, 0.8), (0.5, 0.76)], plastic("6b4a2c", 0.5))
        skin.sole(s, [(0.5, 0.77), (0.6, 0.74), (0.6, 0.03), (0.4, 0), (-9.5, 0)], matt("2a2724"))


@thing("sandal, flip-flop, flip flop, thong sandal", seen=38, group=2)
def sandal(s: Solid, rng: random.Random) -> None:
    rubber = s.own(Matter("2f8f9a", roughness=0.7, shine=0.6).bumped(lambda p: 0.02 * np.sin(p[:, 0] * 9) * np.sin(p[:, 1] * 9)))
    strap = s.own(plastic("e8dcc4", 0.4), 1)
    outline = [
        (-13, 0),
        (-12, 2.8),
        (-8, 3.5),
        (-2, 3.4),
        (4, 4.3),
        (9, 4.7),
        (13, 2.9),
        (14, -0.4),
        (12, -3.6),
        (7, -4.8),
        (1, -3.9),
        (-5, -3.5),
        (-10, -3.2),
    ]
    with s.at(0, 0.95, 0, turn=48):
        with s.at(tilt=-90):
            s.plate(outline, 1.6, rubber, bevel=0.35, smooth=5)
        for side in (1, -1):
            s.tube(
                [(8.6, 0.9, 0.2), (7.6, 2.6, side * 0.7), (4, 4.0, side * 2.9), (-0.5, 3.0, side * 4.1), (-3.4, 0.4, side * 3.5)],
                [0.5, 0.62, 0.85, 0.85, 0.7],
                strap,
                smooth=6,
                flat=0.5,
            )
        s.ball((8.6, 1.0, 0.2), (0.55, 0.35, 0.55), strap, detail=10)
