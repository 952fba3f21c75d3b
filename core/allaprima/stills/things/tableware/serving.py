"""Plates, bowls, trays and jugs."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import ceramic, glass, liquid, plastic, silver
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.filling import pool
from allaprima.stills.things.tableware.turning import eased, filled, inner, lathe, radius_at, walled
from allaprima.stills.things.tableware.woods import wood


@thing("plate, dinner plate, dish, white plate", seen=42, holds=(1.0, 8.6))
def plate(s: Solid, rng: random.Random) -> None:
    body = [(8.4, 0.25), (9.4, 0.65), (10.0, 1.1), (11.2, 1.5), (13.2, 1.95)]
    lathe(s, walled([(0, 0.35), (7.3, 0.35), (7.5, 0), (8.1, 0)], body, 0.42), s.own(ceramic()), around=96)


@thing("bowl, ceramic bowl, empty bowl", seen=30, holds=(1.0, 6.0))
def bowl(s: Solid, rng: random.Random) -> None:
    body = [(3.7, 0.3), (5.6, 1.3), (7.2, 3.1), (8.0, 5.2), (8.3, 7.0)]
    lathe(s, walled([(0, 0.4), (3.0, 0.4), (3.2, 0), (3.6, 0)], body, 0.38), s.own(ceramic()), around=80)


@thing("fruit bowl, large bowl, serving bowl", seen=24, holds=(1.4, 10.0))
def fruit_bowl(s: Solid, rng: random.Random) -> None:
    body = [(5.2, 1.2), (8.6, 2.4), (11.6, 4.8), (13.4, 7.6), (14.2, 9.0)]
    lathe(s, walled([(0, 0.8), (4.2, 0.5), (4.6, 0), (5.4, 0), (5.5, 0.4)], body, 0.45), s.own(ceramic("dfe4e2")), around=72)


@thing("tray, serving tray, wooden tray", seen=34, holds=(1.2, 13.0))
def tray(s: Solid, rng: random.Random) -> None:
    made = wood(s)
    with s.at(turn=rng.uniform(-6, 6)):
        s.box((0, 0.6, 0), (42, 1.2, 28), made, radius=0.3)
        for z in (-13.6, 13.6):
            s.box((0, 2.2, z), (42, 4.4, 1.1), made, radius=0.3)
        for x in (-20.6, 20.6):
            s.box((x, 1.9, 0), (1.1, 3.8, 26.4), made, radius=0.3)
            for z in (-9.2, 9.2):
                s.box((x, 4.2, z), (1.1, 2.4, 8.8), made, radius=0.4)
            s.tube([(x, 5.6, -6.5), (x, 5.9, -4), (x, 5.9, 4), (x, 5.6, 6.5)], 0.5, made, smooth=4, flat=1.2)


@thing("silver tray, platter, serving platter, silver platter", seen=36, holds=(0.9, 13.0))
def platter(s: Solid, rng: random.Random) -> None:
    body = [(14, 0.2), (15.5, 0.7), (16.6, 1.3), (18.4, 1.7)]
    lathe(s, walled([(0, 0), (13.8, 0)], body, 0.3), s.own(silver(0.14)), around=96)


@thing("cake stand, cake plate, pedestal cake stand, domed cake stand@dome, cake dome@dome", seen=20, holds=(12.4, 12.0))
def cake_stand(s: Solid, rng: random.Random) -> None:
    glaze = s.own(ceramic("eeeae2"))
    lathe(
        s,
        [
            (0, 0.6),
            (6.6, 0.3),
            (7.0, 0),
            (7.3, 0.2),
            (7.0, 0.8),
            (4.6, 1.5),
            (2.2, 2.6),
            (1.5, 4.2),
            (1.9, 5.4),
            (1.5, 6.6),
            (1.7, 9.4),
            (3.2, 11.2),
            (5, 11.6),
        ],
        glaze,
        smooth=4,
    )
    lathe(
        s,
        [(4, 11.6), (13.5, 11.7), (14.4, 11.2), (14.7, 11.5), (14.9, 12.6), (14.7, 12.9), (14.4, 12.7), (14.0, 12.35), (0, 12.35)],
        glaze,
        around=96,
        smooth=2,
    )
    if s.variant == "dome":
        lathe(s, [(12.8, 12.5), (12.9, 20), (12.2, 25), (9.5, 29), (5, 31), (1.2, 31.5)], glass(), smooth=5, around=80)
        s.ball((0, 32.4, 0), 1.3, glass())


@thing("jug, pitcher, milk jug, water jug, ewer, creamer, jug of milk@milk, pitcher of milk@milk", seen=26)
def jug(s: Solid, rng: random.Random) -> None:
    glaze = s.own(ceramic("e8e4da"))
    body = [(5.0, 0.2), (6.2, 1.6), (7.0, 4.6), (6.6, 8.6), (5.2, 12.4), (4.6, 15.0), (4.9, 17.4), (5.3, 18.8)]
    profile = walled([(0, 0.4), (4.2, 0.4), (4.4, 0), (4.9, 0)], body, 0.4)
    lathed = meshes.lathe(profile, 80)
    points = lathed.points.astype(float)
    lift = np.clip((points[:, 1] - 13.5) / 5.3, 0, 1) ** 1.6
    beak = np.exp(-((np.arctan2(points[:, 2], -points[:, 0]) / 0.42) ** 2)) * lift
    shape = points + np.stack((-2.6 * beak, 0.9 * beak, -points[:, 2] * 0.35 * beak), -1)
    rows = len(points) // 81
    net = shape.reshape(rows, 81, 3)
    made = meshes.grid(net, round_u=True)
    facing = np.einsum("ij,ij->i", made.normals, lathed.normals)
    made = meshes.Mesh(made.points, np.where((facing < 0)[:, None], -made.normals, made.normals), lathed.faces)
    with s.at(turn=22):
        s.add(made, glaze)
        s.tube(
            [(4.9, 15.8, 0), (7.2, 17.0, 0), (9.6, 15.6, 0), (10.0, 11.6, 0), (8.6, 7.4, 0), (6.4, 5.6, 0)],
            [0.75, 0.65, 0.6, 0.6, 0.62, 0.8],
            glaze,
            smooth=6,
            flat=1.35,
            sides=18,
        )
        if s.variant == "milk":
            pool(s, radius_at(inner(body, 0.4), 17.6), 17.6, plastic("f3eee4", 0.1))


@thing("carafe, decanter, carafe of water@water, carafe of wine@wine, pitcher of water@water", seen=14)
def carafe(s: Solid, rng: random.Random) -> None:
    body = [(5.0, 0.05), (6.6, 0.8), (7.4, 3.0), (6.6, 7.0), (4.2, 11.6), (2.6, 15.4), (2.3, 18.6), (2.9, 22.4), (3.6, 24.2)]
    lathe(s, [(0, 0.5), (3.5, 0.35), *[(p[0], p[1]) for p in eased(body, 6)]], glass(), around=72)
    if s.variant:
        line = [(p[0], p[1]) for p in eased([(5.0, 0.5), *body[1:]], 6)]
        lathe(s, filled(line, 9.6), liquid("eef6f4", 4) if s.variant == "water" else liquid("b02038", 0.7), around=72)
