"""Nuts."""

from __future__ import annotations

import random

import numpy as np

from allaprima.stills.matter import skin
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.fruit.shaping import body, settled, swelling


@thing("walnut", seen=26, group=3)
def walnut(s: Solid, rng: random.Random) -> None:
    def furrows(p: np.ndarray) -> np.ndarray:
        return np.asarray(np.abs(fbm(p * (1, 0.55, 1) + 0.25 * noise(p, 0.7, 3)[:, None], 0.8, 4, 4)))

    def paint(p: np.ndarray) -> np.ndarray:
        base = between("b08450", "c79e68", 0.5 + 0.5 * fbm(p, 0.8, 4, 8))
        base = mixed(base, "6a4526", np.exp(-((furrows(p) / 0.16) ** 2)) * 0.75)
        return mixed(base, "caa06a", np.exp(-((p[:, 2] / 0.12) ** 2)) * 0.6)

    def warp(p: np.ndarray) -> np.ndarray:
        seam = 0.13 * np.exp(-((p[:, 2] / 0.16) ** 2)) * step(0.1, 0.9, np.hypot(p[:, 0], p[:, 1] * 0.8))
        return np.asarray(p * (1 + seam / np.maximum(np.linalg.norm(p, axis=1), 0.3))[:, None] * (1, 1, 0.96))

    profile: list[Point] = [
        (0, -2.0),
        (0.3, -1.98),
        (1.1, -1.55),
        (1.62, -0.5),
        (1.68, 0.3),
        (1.3, 1.3),
        (0.6, 1.9),
        (0.2, 2.15),
        (0, 2.25),
    ]
    with s.at(turn=rng.uniform(25, 60)), s.at(lean=74):
        body(
            s,
            profile,
            s.own(
                skin("a87c4a", 0.5)
                .but(soft=0.1)
                .painted(paint)
                .bumped(lambda p: 0.03 * fbm(p, 0.4, 3, 2) - 0.07 * np.exp(-((furrows(p) / 0.2) ** 2)))
            ),
            warp,
            around=90,
        )
    settled(s)


@thing("hazelnut", seen=26, group=5)
def hazelnut(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        lines = fbm(np.stack((np.cos(a) * 3, p[:, 1] * 0.1, np.sin(a) * 3), -1), 0.4, 3, 3)
        base = between("84481f", "ad6c34", 0.5 + 0.6 * lines)
        base = mixed(base, "cbb08a", 1 - step(0.3, 0.5, p[:, 1] + 0.06 * lines))
        return mixed(base, "c9a67a", step(1.5, 1.75, p[:, 1]) * 0.6)

    profile: list[Point] = [(0, 0), (0.4, 0.02), (0.72, 0.3), (0.82, 0.75), (0.7, 1.25), (0.4, 1.6), (0.12, 1.78), (0, 1.82)]
    with s.at(turn=rng.uniform(-60, 60), lean=rng.uniform(30, 60)):
        body(
            s, profile, s.own(skin("9a5a2a", 0.3).but(soft=0.1).painted(paint)), swelling(lambda a, y: 1 + 0.05 * np.cos(2 * a)), around=44
        )
    settled(s)


@thing("almond", seen=30, group=7)
def almond(s: Solid, rng: random.Random) -> None:
    def lines(p: np.ndarray) -> np.ndarray:
        return fbm(p * (1, 0.16, 1), 0.22, 3, 3)

    profile: list[Point] = [(0, -1.2), (0.3, -1.12), (0.58, -0.6), (0.64, -0.15), (0.5, 0.5), (0.22, 1.0), (0.06, 1.22), (0, 1.26)]
    nut = (
        skin("9a5f34", 0.6)
        .but(soft=0.1)
        .painted(lambda p: between("7a4421", "b57a48", 0.5 + 0.7 * lines(p)))
        .bumped(lambda p: 0.03 * lines(p))
    )
    with s.at(turn=rng.uniform(-50, 50)), s.at(tilt=-90):
        body(s, profile, s.own(nut), lambda p: p * (1, 1, 0.6), around=40)
    settled(s)


@thing("peanut", seen=30, group=5)
def peanut(s: Solid, rng: random.Random) -> None:
    def net(p: np.ndarray) -> np.ndarray:
        a, y = turned(p), p[:, 1]
        return np.minimum(np.abs(np.sin(5 * a + 0.5 * noise(p, 0.8, 3))) * 1.0, np.abs(np.sin(5.2 * y + 0.8 * noise(p, 0.7, 5))) * 1.2)

    profile: list[Point] = [
        (0, -2.1),
        (0.3, -2.08),
        (0.72, -1.6),
        (0.8, -1.0),
        (0.66, -0.3),
        (0.6, 0),
        (0.68, 0.5),
        (0.8, 1.1),
        (0.62, 1.75),
        (0.25, 2.1),
        (0.08, 2.3),
        (0, 2.32),
    ]
    shell = (
        skin("c9a468", 0.8)
        .but(soft=0.15)
        .painted(lambda p: mixed(between("a87c44", "d2b078", step(0.0, 0.5, net(p))), "8f6a3c", step(0.3, 1, fbm(p, 0.6, 3, 8)) * 0.4))
        .bumped(lambda p: 0.09 * (1 - step(0.0, 0.5, net(p))) + 0.03 * fbm(p, 0.3, 3, 2))
    )
    with s.at(turn=rng.uniform(10, 40)), s.at(lean=90):
        body(s, profile, s.own(shell), lambda p: p + np.stack((0.06 * p[:, 1] ** 2, 0 * p[:, 0], 0 * p[:, 0]), -1), around=44)
    settled(s)


@thing("chestnut, sweet chestnut, horse chestnut, conker", seen=28, group=3)
def chestnut(s: Solid, rng: random.Random) -> None:
    def paint(p: np.ndarray) -> np.ndarray:
        a = turned(p)
        lines = fbm(np.stack((np.cos(a) * 4, p[:, 1] * 0.3, np.sin(a) * 4), -1), 0.6, 3, 3)
        base = between("3c180c", "6a2c14", 0.5 + 0.6 * lines)
        return mixed(base, "b8966a", 1 - step(0.32, 0.4, p[:, 1] + 0.05 * lines))

    profile: list[Point] = [(0, 0.1), (0.6, 0.02), (1.2, 0.25), (1.62, 1.0), (1.5, 1.8), (0.95, 2.5), (0.4, 2.85), (0.12, 3.15), (0, 3.25)]
    with s.at(turn=30), s.at(tilt=14, lean=-48):
        body(s, profile, s.own(skin("54230f", 0.16).but(soft=0.1).painted(paint)), lambda p: p * (1.05, 1, 0.8), around=48)
    settled(s)
