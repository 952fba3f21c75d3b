"""Plain bodies."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, ceramic, plastic
from allaprima.stills.mesh import Mesh, joined
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid


@thing("sphere, ball")
def sphere(s: Solid, rng: random.Random) -> None:
    s.ball((0, 5, 0), 5, s.own(plastic("d8483e", 0.15)))


@thing("cube")
def cube(s: Solid, rng: random.Random) -> None:
    with s.at(turn=28):
        s.box((0, 4, 0), (8, 8, 8), s.own(plastic("3f78c9")), radius=0.5)


@thing("cylinder", seen=18)
def cylinder(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("3f8f86", 0.2))
    s.lathe([(0, 0), (3.7, 0), (3.9, 0.06), (4, 0.3), (4, 9.7), (3.9, 9.94), (3.7, 10), (0, 10)], body, around=96)


@thing("cone", seen=14)
def cone(s: Solid, rng: random.Random) -> None:
    s.lathe([(0, 0), (4.3, 0), (4.5, 0.12), (4.52, 0.35), (0.32, 10.6), (0.18, 10.8), (0, 10.86)], s.own(plastic("e0a02e", 0.2)), around=96)


def _faceted(s: Solid, corners: np.ndarray, faces: Sequence[Sequence[int]], matter: Matter) -> None:
    """A body of flat triangles around the origin."""
    meshes = []
    for face in faces:
        points = corners[list(face)]
        normal = np.cross(points[1] - points[0], points[2] - points[0])
        if normal @ points.mean(0) < 0:
            points, normal = points[::-1], -normal
        normal = normal / np.linalg.norm(normal)
        meshes.append(Mesh(points.astype(np.float32), np.tile(normal, (3, 1)).astype(np.float32), np.array([[0, 1, 2]], np.int32)))
    s.add(joined(meshes), matter)


@thing("pyramid, square pyramid", seen=16)
def pyramid(s: Solid, rng: random.Random) -> None:
    corners = np.array([(-5, -3, -5), (5, -3, -5), (5, -3, 5), (-5, -3, 5), (0, 5, 0)], float)
    with s.at(0, 3, 0, turn=30):
        _faceted(s, corners, [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4), (0, 1, 2), (0, 2, 3)], s.own(plastic("8a5fb8", 0.25)))


@thing("torus, ring shape", seen=24)
def torus(s: Solid, rng: random.Random) -> None:
    s.ring((0, 1.9, 0), 4.6, 1.9, s.own(plastic("d86a8c", 0.14)), sides=36)


@thing("hemisphere, half sphere, dome", seen=20)
def hemisphere(s: Solid, rng: random.Random) -> None:
    a = np.linspace(0.03, math.pi / 2, 24)
    arc = [(5 * math.cos(t), 5 * math.sin(t)) for t in a]
    s.lathe([(0, 0), (4.9, 0), *arc], s.own(plastic("4fa0c8", 0.16)), around=80)


@thing("icosahedron, polyhedron, low poly sphere", seen=16)
def icosahedron(s: Solid, rng: random.Random) -> None:
    p = (1 + math.sqrt(5)) / 2
    corners = np.array(
        [
            (-1, p, 0),
            (1, p, 0),
            (-1, -p, 0),
            (1, -p, 0),
            (0, -1, p),
            (0, 1, p),
            (0, -1, -p),
            (0, 1, -p),
            (p, 0, -1),
            (p, 0, 1),
            (-p, 0, -1),
            (-p, 0, 1),
        ]
    )
    faces = [
        (i, j, k)
        for i in range(12)
        for j in range(i)
        for k in range(j)
        if max(np.linalg.norm(corners[i] - corners[j]), np.linalg.norm(corners[j] - corners[k]), np.linalg.norm(corners[i] - corners[k]))
        < 2.01
    ]
    # It stands on a face.
    down = -corners[list(faces[0])].mean(0)
    down = down / np.linalg.norm(down)
    side = np.cross(down, (0.3, 0.2, 1.0))
    side = side / np.linalg.norm(side)
    turn = np.stack((side, -down, np.cross(side, -down)))
    corners = corners @ turn.T * 2.8
    with s.at(0, float(-corners[:, 1].min()), 0, turn=12):
        _faceted(s, corners, faces, s.own(plastic("e0a02e", 0.22)))


@thing("geometric shapes, geometric composition, geometric solids, geometric forms, abstract shapes, geometric shape", seen=16)
def geometric_shapes(s: Solid, rng: random.Random) -> None:
    main = s.own(plastic("e9dccb", 0.4))
    with s.at(-5.5, 4.5, -3, turn=20):
        s.box((0, 0, 0), (9, 9, 9), main, radius=0.35)
    with s.at(-5.3, 9.0, -3):
        s.ball((0, 3.4, 0), 3.4, s.own(plastic("d8604a", 0.25), 1))
    with s.at(5.4, 0, -3.5):
        s.lathe([(0, 0), (3.3, 0), (3.5, 0.2), (3.5, 14.8), (3.3, 15), (0, 15)], plastic("4a7f86", 0.35), around=80)
    with s.at(1.4, 0, 4.6):
        s.lathe([(0, 0), (3.1, 0), (3.3, 0.2), (0.14, 7.9), (0, 8)], plastic("e0a646", 0.35), around=80)
    with s.at(-6.2, 1.25, 5.4):
        s.ring((0, 0, 0), 2.9, 1.25, plastic("2f4a63", 0.3), sides=28)
    with s.at(8.2, 2.2, 4.2):
        s.ball((0, 0, 0), 2.2, plastic("d9a79a", 0.35))


@thing("abstract sculpture, sculpture, modern sculpture, abstract art sculpture, flowing sculpture", seen=10)
def abstract_sculpture(s: Solid, rng: random.Random) -> None:
    form = s.own(ceramic("ece7dc").but(roughness=0.3))
    with s.at(turn=-10):
        s.box((0, 1.6, 0), (11, 3.2, 9), plastic("232326", 0.35), radius=0.25)
        a = np.linspace(0, 2 * math.pi, 72, endpoint=False)
        line = [
            (6.2 * math.sin(t) + 1.8 * math.sin(2 * t), 14.2 - 9.0 * math.cos(t) + 1.4 * math.sin(3 * t), 3.2 * math.sin(2 * t + 0.5))
            for t in a
        ]
        low = min(y - 1.9 for _, y, _ in line)
        radii = [1.75 + 0.95 * math.cos(t + 0.4) for t in a]
        s.tube([(x, y - low + 2.4, z) for x, y, z in line], radii, form, sides=32, closed=True)


@thing("podium, pedestal, plinth, display stand, product podium, display podium, round podium, pedestal stand", seen=18, holds=(8.0, 9.5))
def podium(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("ece6dc", 0.5))
    for radius, low, high in ((15.0, 0.0, 3.5), (10.5, 3.5, 8.0)):
        s.lathe(
            [
                (0, low),
                (radius - 0.25, low),
                (radius, low + 0.2),
                (radius, high - 0.3),
                (radius - 0.08, high - 0.08),
                (radius - 0.3, high),
                (0, high),
            ],
            body,
            around=120,
        )


@thing("stairs, staircase, steps, stairway", seen=20)
def stairs(s: Solid, rng: random.Random) -> None:
    outline = [(-12.0, 0.0), (12.0, 0.0), (12.0, 18.0)]
    for k in range(6):
        outline += [(8.0 - 4 * k, 18.0 - 3 * k), (8.0 - 4 * k, 15.0 - 3 * k)]
    with s.at(0, 0, 0, turn=34):
        s.plate(outline[:-1], 13, s.own(plastic("e6ddd0", 0.5)), bevel=0.12)


@thing("arch, archway", seen=12)
def arch(s: Solid, rng: random.Random) -> None:
    outer = [(9 * math.cos(t), 12 + 9 * math.sin(t)) for t in np.linspace(0, math.pi, 40)]
    inner = [(5 * math.cos(t), 12 + 5 * math.sin(t)) for t in np.linspace(math.pi, 0, 32)]
    with s.at(0, 0, 0, turn=24):
        s.plate([(9, 0), *outer, (-9, 0), (-5, 0), *inner, (5, 0)], 7, s.own(plastic("dba98c", 0.5)), bevel=0.25)
