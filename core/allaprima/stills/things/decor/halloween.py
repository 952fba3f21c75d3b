"""Skulls, carved pumpkins, crystal balls and masks."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, brass, crystal, gold, skin
from allaprima.stills.mesh import Mesh, unit
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.decor.sculpting import blend, egg, less, sculpted


def _within(points: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """Which of (N, 2) points lie in an outline."""
    x, y = points[:, :1], points[:, 1:]
    (x0, y0), (x1, y1) = outline.T, np.roll(outline, -1, 0).T
    crossed = ((y0 > y) != (y1 > y)) & (x < (x1 - x0) * (y - y0) / np.where(y1 == y0, 1e-9, y1 - y0) + x0)
    inside: np.ndarray = crossed.sum(1) % 2 == 1
    return inside


def _onto(points: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """The nearest points of an outline."""
    a, edge = outline, np.roll(outline, -1, 0) - outline
    t = np.clip(np.einsum("nmk,mk->nm", points[:, None] - a, edge) / np.maximum((edge**2).sum(1), 1e-9), 0, 1)
    near = a + edge * t[..., None]
    best = ((near - points[:, None]) ** 2).sum(-1).argmin(1)
    found: np.ndarray = near[np.arange(len(points)), best]
    return found


def _cut(
    us: np.ndarray, vs: np.ndarray, surface: Callable[[np.ndarray], np.ndarray], holes: Sequence[np.ndarray], rim: np.ndarray | None = None
) -> Mesh:
    """A surface over a grid, within an outline and without holes, all in (u, v)."""
    u, v = np.meshgrid(us, vs)
    at = np.stack((u.ravel(), v.ravel()), -1)
    index = np.arange(len(at)).reshape(u.shape)
    a, b, c, d = (index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1])
    faces = np.concatenate((np.stack((a, b, c), -1).reshape(-1, 3), np.stack((a, c, d), -1).reshape(-1, 3)))
    for outline, inner in [*((hole, False) for hole in holes), *(((rim, True),) if rim is not None else ())]:
        kept = _within(at[faces].mean(1), outline) == inner
        border = np.intersect1d(faces[kept], faces[~kept])
        if len(border):
            at[border] = _onto(at[border], outline)
            for corner in outline:
                near = ((at[border] - corner) ** 2).sum(1)
                if near.min() < (us[1] - us[0]) ** 2:
                    at[border[near.argmin()]] = corner
        faces = faces[kept]
    across, up = np.array((1e-3, 0)), np.array((0, 1e-3))
    points = surface(at)
    normals = unit(np.cross(surface(at + across) - surface(at - across), surface(at + up) - surface(at - up)))
    return meshes.facing_out(Mesh(points.astype(np.float32), normals.astype(np.float32), faces.astype(np.int32)))


def _soft(power: float) -> Callable[[np.ndarray], np.ndarray]:
    """For balls that are nearly boxes."""

    def shape(ways: np.ndarray) -> np.ndarray:
        out: np.ndarray = (np.abs(ways) ** power).sum(1) ** (-1 / power)
        return out

    return shape


@thing("skull, human skull, memento mori", seen=8)
def skull(s: Solid, rng: random.Random) -> None:
    def body(p: np.ndarray) -> np.ndarray:
        q = p * (1, 1, 1)
        q[:, 0] = np.abs(q[:, 0])
        d = egg(q, (0, 14.4, -2.0), (6.9, 6.7, 8.6))
        d = blend(d, egg(q, (2.6, 14.6, 3.6), (3.6, 4.4, 3.6)), 2.0)
        d = blend(d, egg(q, (0, 9.4, 3.2), (4.4, 4.2, 3.9)), 2.4)  # the face
        d = blend(d, egg(q, (0, 6.3, 4.4), (3.0, 1.9, 3.3)), 1.6)  # the upper jaw
        d = blend(d, egg(q, (4.5, 8.9, 4.7), (1.6, 1.15, 1.7)), 1.5)  # cheekbones
        d = blend(d, egg(q, (5.6, 9.0, 1.2), (0.85, 0.75, 3.6)), 1.2)
        d = blend(d, egg(q, (3.2, 13.35, 6.6), (2.4, 0.55, 0.9)), 0.9)  # brows
        d = blend(d, egg(q, (0, 10.9, 7.1), (0.75, 1.5, 1.0)), 0.7)
        d = less(d, egg(q, (7.6, 11.8, 2.9), (1.7, 2.8, 2.5)), 1.4)  # temples
        d = less(d, egg(q, (2.85, 11.2, 7.2), (2.0, 1.8, 3.9)), 0.5)  # eyes
        d = less(d, egg(q, (0.68, 8.3, 7.7), (0.85, 1.3, 3.4)), 0.3)  # nose
        d = less(d, egg(q, (0.3, 9.3, 7.8), (0.6, 1.1, 3.0)), 0.3)
        return less(d, egg(q, (4.6, 6.4, 4.4), (1.5, 1.6, 3.0)), 1.0)  # below the cheeks

    def colour(p: np.ndarray) -> np.ndarray:
        old = step(-0.2, 0.9, fbm(p, 4.5, 4, 7)) * 0.5 + 0.3 * step(10, 4, p[:, 1])
        base = between("e6dcc2", "b89c6c", old)
        base = mixed(base, "6e5636", 0.5 * step(0.3, 1.1, fbm(p, 0.8, 3, 4)) * old)
        q = np.abs(p) * (1, 1, 0) + p * (0, 0, 1)
        hollow = np.maximum(
            step(0.5, -0.5, egg(q, (2.85, 11.2, 5.6), (2.0, 1.8, 2.6))), step(0.4, -0.2, egg(q, (0.5, 8.6, 5.4), (1.0, 1.7, 2.0)))
        )
        return mixed(base, "1a110b", 0.96 * hollow * step(7.0, 5.2, p[:, 2]))

    def grain(p: np.ndarray) -> np.ndarray:
        seam = np.abs(p[:, 2] + 1.5 + 0.35 * np.sin(p[:, 0] * 4) + 0.5 * noise(p, 0.8, 6))
        found: np.ndarray = 0.012 * fbm(p, 0.7, 3, 2) - 0.05 * (1 - step(0.03, 0.12, seam)) * step(13, 15, p[:, 1])
        return found

    bone = s.own(Matter("e2d6ba", roughness=0.5, shine=0.7, soft=0.25, paint=colour, bump=grain))
    s.add(sculpted(body, (0, 11.6, 0.6), 12.0, 46), bone)
    jaw = [
        (-4.95, 6.4, -0.2),
        (-5.0, 3.4, 0.6),
        (-4.4, 2.2, 3.2),
        (-2.7, 1.75, 6.1),
        (0, 1.6, 7.3),
        (2.7, 1.75, 6.1),
        (4.4, 2.2, 3.2),
        (5.0, 3.4, 0.6),
        (4.95, 6.4, -0.2),
    ]
    s.tube(jaw, [0.7, 1.0, 1.05, 1.1, 1.3, 1.1, 1.05, 1.0, 0.7], bone, smooth=4, sides=12, flat=1.25)
    s.ball((0, 1.25, 7.4), (1.9, 1.1, 1.2), bone, detail=16)
    for x in (-1, 1):
        s.tube([(x * 5.0, 3.0, 0.9), (x * 4.95, 6.0, -0.2), (x * 4.9, 9.0, -0.5)], [1.15, 1.05, 0.7], bone, smooth=4, sides=12)
    tooth = bone.but(
        roughness=0.2, paint=(lambda p: between("efe6cf", "c9ad78", step(0.2, 0.9, np.abs(p[:, 1])))) if bone.paint else None, bump=None
    )
    for k in range(-6, 6):
        a = (k + 0.5) * 0.235
        wide = 0.5 - 0.008 * abs(k + 0.5)
        for y, r, deep, high in ((4.45, 1.0, 0.42, 0.95), (3.15, 0.955, 0.4, 0.8)):
            with s.at(3.15 * r * math.sin(a), y, 3.6 + 4.0 * r * math.cos(a), turn=math.degrees(a)):
                s.ball((0, 0, 0), (wide * 0.88, high, deep), tooth, shape=_soft(3.5), detail=6)


@thing("crystal ball, glass ball, fortune teller's ball, glass sphere, crystal sphere, glass orb", seen=12)
def crystal_ball(s: Solid, rng: random.Random) -> None:
    s.ball((0, 8.6, 0), 5.6, s.own(crystal()), detail=40)
    stand = brass(0.25)
    s.lathe(
        [
            (0, 0.5),
            (3.6, 0),
            (3.9, 0.2),
            (3.8, 0.7),
            (2.8, 1.1),
            (1.9, 1.9),
            (2.0, 2.6),
            (3.4, 3.3),
            (3.9, 3.9),
            (3.7, 4.3),
            (3.2, 3.9),
            (2.4, 3.2),
            (0, 2.9),
        ],
        stand,
        smooth=3,
    )


def _pumpkin(at: np.ndarray, inset: float = 0.0) -> np.ndarray:
    """Of angles and heights in 0..1: points of a ribbed pumpkin."""
    a, v = at[:, 0], at[:, 1]
    t = v * math.pi
    ribs = np.abs(np.cos(a * 5.5)) ** 0.7
    r = (10.2 * np.sin(t) ** 0.72 - inset) * (0.93 + 0.07 * ribs)
    y = 6.9 - np.cos(t) * (7.9 - inset) - 1.6 * np.exp(-(((1 - v) / 0.16) ** 2)) + 1.0 * np.exp(-((v / 0.14) ** 2))
    return np.stack((r * np.sin(a), y, r * np.cos(a)), -1)


@thing("jack o lantern, halloween pumpkin, carved pumpkin, jack-o'-lantern, jack-o-lantern, jack o'lantern", seen=10)
def jack_o_lantern(s: Solid, rng: random.Random) -> None:
    eyes = [np.array([(x * 0.17, 0.55), (x * 0.60, 0.60), (x * 0.44, 0.745)]) for x in (-1, 1)]
    nose = np.array([(-0.11, 0.475), (0.11, 0.475), (0, 0.55)])
    upper = [
        (-0.82, 0.49),
        (-0.58, 0.435),
        (-0.42, 0.415),
        (-0.40, 0.345),
        (-0.24, 0.33),
        (-0.22, 0.40),
        (0, 0.395),
        (0.22, 0.40),
        (0.24, 0.33),
        (0.40, 0.345),
        (0.42, 0.415),
        (0.58, 0.435),
        (0.82, 0.49),
    ]
    lower = [(0.64, 0.335), (0.42, 0.25), (0.15, 0.205), (0.13, 0.275), (-0.07, 0.272), (-0.09, 0.20), (-0.42, 0.25), (-0.64, 0.335)]
    holes = [*eyes, nose, np.array(upper + lower)]
    us = np.concatenate((np.linspace(-0.95, 0.95, 84), np.linspace(0.95, 2 * math.pi - 0.95, 44)[1:]))
    vs = np.concatenate(([0.004], np.linspace(0.04, 0.18, 6), np.linspace(0.195, 0.76, 38), np.linspace(0.79, 0.996, 9)))

    def colour(p: np.ndarray) -> np.ndarray:
        base = between("d8701c", "b34c10", step(-0.2, 0.8, fbm(p * (1, 0.4, 1), 3, 4, 3)))
        return mixed(base, "e8a040", 0.4 * step(0.4, 1.2, fbm(p, 0.7, 3, 5)))

    usual = Matter("d0661a", roughness=0.32, soft=0.3, paint=colour, bump=lambda p: 0.01 * fbm(p, 0.8, 3, 1))
    s.add(_cut(us, vs, _pumpkin, holes), s.own(usual))
    flesh = Matter("f2b44e", roughness=0.7, soft=0.5, glow=0.5)
    for hole in holes:
        edge = np.concatenate(
            [p + (q - p) * np.linspace(0, 1, 6, endpoint=False)[:, None] for p, q in zip(hole, np.roll(hole, -1, 0), strict=True)]
            + [hole[:1]]
        )
        s.sheet(np.stack([_pumpkin(edge, d) for d in (0.02, 0.6, 1.1)], 0), flesh)
    inner = np.stack(np.meshgrid(np.linspace(0, 2 * math.pi, 40), np.linspace(0.02, 0.98, 24)), -1)
    s.sheet(
        _pumpkin(inner.reshape(-1, 2), 1.6).reshape(24, 40, 3)[:, 7:33],
        Matter("ffb23e", roughness=0.9, glow=1.0, paint=lambda p: between("ffa62e", "d4600e", step(3, 8, np.abs(p[:, 1] - 6.5)))),
    )
    s.tube(
        [(0, 12.8, 0), (0.1, 14.3, 0.1), (0.7, 16.1, 0.2), (1.7, 17.1, 0.5)],
        [1.6, 0.85, 0.7, 0.85],
        skin("6b6a35", 0.7).bumped(lambda p: 0.08 * np.sin(np.arctan2(p[:, 2], p[:, 0] - 0.3) * 7)),
        smooth=5,
    )
    s.lamp((0, 5.5, 0), "ff9a3c", 2.0, 1.0)


@thing("mask, venetian mask, carnival mask, masquerade mask, masquerade ball mask", seen=8)
def mask(s: Solid, rng: random.Random) -> None:
    def surface(at: np.ndarray) -> np.ndarray:
        x, y = at.T
        nose = 2.3 * np.exp(-((x / 1.15) ** 2)) * np.exp(-(((y + 1.9) / 2.3) ** 2)) * (y < 9)
        brow = 0.5 * np.exp(-(((y - 2.2) / 1.0) ** 2)) * np.exp(-(((np.abs(x) - 4) / 3.2) ** 2))
        return np.stack((x, y, 5 - 0.045 * x**2 - 0.02 * y**2 + nose + brow), -1)

    half = [
        (0, 3.4),
        (1.6, 4.6),
        (3.6, 4.3),
        (6.0, 5.0),
        (8.4, 7.0),
        (9.2, 4.6),
        (8.9, 1.4),
        (7.4, -1.4),
        (5.2, -2.9),
        (3.0, -2.7),
        (1.7, -3.5),
        (0, -4.1),
    ]
    line = half + [(-x, y) for x, y in reversed(half[1:-1])]
    rim = np.array(meshes.curve(line, 5, closed=True))
    eye = np.array(meshes.curve([(1.5, 0.2), (2.6, 1.35), (4.4, 1.5), (6.1, 0.9), (5.2, -0.5), (3.4, -0.85)], 6, closed=True))
    eyes = [eye, eye * (-1, 1)]

    def pattern(p: np.ndarray) -> np.ndarray:
        x, y = np.abs(p[:, 0]), p[:, 1]
        swirl = np.sin(np.hypot(x - 6.2, y - 3.4) * 4 + 1.2 * np.arctan2(y - 3.4, x - 6.2))
        gilt = step(0.72, 0.86, swirl) * step(0.8, 1.6, np.hypot((x - 3.7) * 0.6, y - 0.4))
        return mixed(between("7c1626", "4a0c1c", step(-6, 7, -y)), "c89a48", gilt * (x > 1.4))

    own = s.own(Matter("7c1626", roughness=0.22, paint=pattern))
    trim = s.own(gold(0.25), 1)
    with s.at(0, 4.2, -2.4, tilt=-14, turn=-18):
        us, vs = np.linspace(-9.6, 9.6, 76), np.linspace(-4.4, 7.4, 48)
        s.add(_cut(us, vs, surface, eyes, rim), own)
        for edge, thick in ((rim, 0.2), (eyes[0], 0.14), (eyes[1], 0.14)):
            s.tube([tuple(p) for p in surface(edge)], thick, trim, sides=8, closed=True)
        s.ball((0, 3.6, 5.0), (0.75, 0.95, 0.4), crystal("b01830", 1.0).but(clear="", roughness=0.03), detail=14)
        for k in range(9):
            a = (k - 4) * 13
            with s.at(0, 3.6, 4.3 - 0.12 * abs(k - 4), lean=-a), s.at(tilt=-82):
                s.leaf(10.5 - abs(k - 4) * 0.7, 2.2, s.own(Matter("1d1a22", roughness=0.6, soft=0.2), 2), bend=-24, fold=0.1, tip=0.3)
