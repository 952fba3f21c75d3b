"""Branches: cherry blossom, cotton, eucalyptus and olives."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills.matter import Matter, leaf, skin
from allaprima.stills.patterns import between, fbm, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid, matrix
from allaprima.stills.things.flowers.blooms import petal_matter
from allaprima.stills.things.flowers.stems import bark, branch, grown_twigs
from allaprima.stills.things.plants.petals import across, along, marked, moved, petal, sheets
from allaprima.stills.things.plants.shapes import beads, spikes, xyz

_SAKURA = (
    ((0, 0, 0), (-1.2, 8, 0.3), (0.8, 16, 0), (0.2, 24, 0.6), (2.2, 33, 0.2)), ((-0.9, 10, 0.2), (-4.5, 15.5, 1.2), (-6, 22, 1.5)),
    ((0.8, 15.5, 0), (4.5, 20, 1.2), (7.5, 26.5, 1.5)), ((0.3, 23, 0.5), (-2.2, 27, 1), (-3, 31, 1.2)),
)  # fmt: skip


def _blossoms(
    s: Solid, rng: random.Random, spots: Sequence[np.ndarray], ways: Sequence[np.ndarray], colour: str, size: float = 1.0
) -> None:
    blade = petal(1.55, 1.4, "notch", bend=-24, cup=20, rows=5, columns=5, notch=0.12)
    petals, hubs, starts, ends = [], [], [], []
    for spot, way in zip(spots, ways, strict=True):
        turn = math.degrees(math.atan2(way[0], way[2]))
        low = math.degrees(math.acos(max(-1, min(1, way[1]))))
        place = matrix(*xyz(spot), turn=turn, tilt=low) @ matrix(turn=rng.uniform(0, 72), scale=size * rng.uniform(0.88, 1.1))
        hubs.append(place[:3, 3])
        petals += [moved(blade, place @ matrix(turn=72 * k, tilt=-22 + rng.uniform(-5, 5)), rng.random()) for k in range(5)]
        for k in range(7):
            b = k * 0.9
            starts.append(place[:3, 3])
            ends.append((place @ (0.42 * math.sin(b), 0.75, 0.42 * math.cos(b), 1))[:3])

    def pink(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = (
            1.04 - 0.2 * step(0.45, 0.0, along(p)) * np.array(1.0) + 0.05 * noise(p * (3, 1, 0.6), 0.8) + 0.06 * (marked(p) - 0.5)
        )
        return found

    sheets(s, petals, petal_matter(s, colour, pink))
    spikes(s, np.array(starts), np.array(ends), 0.025, leaf("e8d3c0"), sides=2, blunt=1)
    beads(s, np.array(ends), 0.06, leaf("d8a531"), rows=2, sides=4)
    beads(s, np.array(hubs), 0.17, leaf("b9566a"), rows=3, sides=6)


@thing(
    "cherry blossom branch, cherry blossom, sakura, sakura branch, blossoming branch, cherry branch, branch with blossom, cherry blossom stem@cut, "
    "cherry blossom sprig@cut",
    seen=34,
)
def cherry_blossom(s: Solid, rng: random.Random) -> None:
    def build(pen: Solid, rng: random.Random) -> None:
        lines = grown_twigs(pen, _SAKURA, 0.42, bark())
        spots: list[np.ndarray] = []
        ways: list[np.ndarray] = []
        buds: list[np.ndarray] = []
        shoots: list[np.ndarray] = []
        for number, line in enumerate(lines):
            for k in range(len(line) // 3 if number else 4, len(line), 1):
                if number == 0 and line[k][1] < 13:
                    continue
                for _ in range(2 if k % 2 else 1):
                    way = np.array((rng.uniform(-1, 1), rng.uniform(-0.35, 0.7), rng.uniform(-0.25, 1.1)))
                    way /= np.linalg.norm(way)
                    spot = line[k] + way * rng.uniform(0.7, 1.5) + (0, rng.uniform(-0.4, 0.4), 0)
                    if all(np.linalg.norm(spot - other) > 1.25 for other in spots):
                        spots.append(spot)
                        ways.append(way)
                        shoots.append(line[k])
            buds.append(line[-1])
        _blossoms(pen, rng, spots, ways, "f5cdd6", 1.15)
        spikes(pen, np.array(shoots), np.array(spots), 0.05, leaf("7d7a3f"), blunt=0.8)
        tips = np.array(
            [bud + np.array((rng.uniform(-0.9, 0.9), rng.uniform(-0.6, 0.9), rng.uniform(0, 0.6))) for bud in buds for _ in range(3)]
        )
        beads(pen, tips, 0.3, leaf("d9728c"), long=1.5, rows=5, sides=8)
        spikes(pen, np.repeat(np.array(buds), 3, 0), tips, 0.05, leaf("7d5a3f"), blunt=0.8)

    branch(s, rng, build)


@thing("cotton branch, cotton stem, cotton flower, cotton sprig@cut", seen=32)
def cotton(s: Solid, rng: random.Random) -> None:
    def fluff(p: np.ndarray) -> np.ndarray:
        return 0.09 * fbm(p, 0.7, 4, 3)

    def build(pen: Solid, rng: random.Random) -> None:
        twigs = [
            ((0, 0, 0), (0.6, 9, 0), (-0.3, 18, 0.3), (0.4, 29, 0.6)),
            ((0.4, 11, 0), (3.5, 15, 1), (5.0, 18.5, 1.8)),
            ((-0.2, 16, 0.2), (-3.5, 20, 1), (-5.0, 24, 1.8)),
            ((0, 6.5, 0), (-3, 9.5, 1.2), (-4.6, 12.5, 2)),
            ((0, 23, 0.4), (2.4, 24.5, 1.2), (3.8, 26.2, 1.6)),
        ]
        lines = grown_twigs(pen, twigs, 0.26, bark("5f4433"))
        white = s.own(Matter("f4f1ea", roughness=1.0, shine=0.1, fuzz=0.5, soft=0.6).bumped(fluff))
        husks = []
        for number, line in enumerate(lines):
            at, way = line[-1], line[-1] - line[-3]
            turn = math.degrees(math.atan2(way[0], way[2] + 1.2))
            low = math.degrees(math.acos(way[1] / np.linalg.norm(way))) + 24
            size = rng.uniform(0.92, 1.08)
            with pen.at(*at, turn=turn, tilt=low, scale=size):
                for k in range(5):
                    a = k * 2 * math.pi / 5 + number
                    pen.ball((1.05 * math.sin(a), 1.25, 1.05 * math.cos(a)), (1.25, 1.35, 1.25), white, detail=10)
                pen.ball((0, 1.7, 0), 1.25, white, detail=8)
            place = matrix(*xyz(at), turn=turn, tilt=low, scale=size)
            husk = petal(3.1, 1.3, "lance", bend=-48, cup=-30, rows=8)
            husks += [moved(husk, place @ matrix(y=-0.1, turn=72 * k + 36 + math.degrees(number), tilt=2), rng.random()) for k in range(5)]
        sheets(pen, husks, skin("7a5436", 0.7).painted(veined_husk))

    branch(s, rng, build)


def veined_husk(p: np.ndarray) -> np.ndarray:
    return 0.8 + 0.4 * marked(p) + 0.2 * noise(p * (3, 1, 0.6), 0.8)


@thing("eucalyptus, eucalyptus branch, eucalyptus leaf, eucalyptus sprig@cut, eucalyptus stem@cut, green branch@cut", seen=36)
def eucalyptus(s: Solid, rng: random.Random) -> None:
    def build(pen: Solid, rng: random.Random) -> None:
        twigs = [
            ((0, 0, 0), (-0.8, 10, 0), (0.6, 20, 0.6), (0, 31, 1.2)),
            ((-0.6, 8, 0), (-4, 13, 1), (-6.5, 21, 1.4)),
            ((0.3, 15, 0.3), (4, 19, 1), (6, 26, 1.5)),
        ]
        lines = grown_twigs(pen, twigs, 0.2, skin("8a6a55", 0.6))
        blade = petal(2.9, 2.7, "round", bend=16, cup=-14, rows=8, columns=7)
        leaves = []
        for number, line in enumerate(lines):
            count = 11 if number == 0 else 8
            for k in range(count):
                share = 0.16 + 0.84 * k / (count - 1) if number == 0 else 0.22 + 0.78 * k / (count - 1)
                at = line[int(share * (len(line) - 1))]
                for side in (0, 180):
                    around = 90 * (k % 2) * 0.75 + side + 60 + rng.uniform(-18, 18)
                    leaves.append(
                        moved(
                            blade,
                            matrix(
                                *xyz(at),
                                turn=around,
                                tilt=-38 + rng.uniform(-18, 18),
                                lean=rng.uniform(-25, 25),
                                scale=(1.1 - 0.5 * share) * rng.uniform(0.9, 1.08),
                            ),
                            rng.random(),
                        )
                    )
        sheets(pen, leaves, s.own(leaf("86a592").but(roughness=0.65)).painted(_dusty))

    branch(s, rng, build)


def _dusty(p: np.ndarray) -> np.ndarray:
    rim = step(0.8, 1.0, np.abs(across(p)))
    return 0.82 + 0.3 * marked(p) + 0.25 * np.exp(-((across(p) / 0.05) ** 2)) + 0.08 * noise(p, 1.5) - 0.1 * rim


@thing("olive branch, olive sprig@cut, olive stem@cut", seen=36)
def olive_branch(s: Solid, rng: random.Random) -> None:
    def build(pen: Solid, rng: random.Random) -> None:
        twigs = [
            ((0, 0, 0), (-0.7, 8, 0), (0.5, 17, 0.4), (0.2, 28, 0.8)),
            ((-0.5, 7, 0), (-3.5, 12, 0.8), (-5, 18, 1.2)),
            ((0.2, 13, 0.3), (3.6, 17, 0.9), (5.2, 23, 1.3)),
        ]
        lines = grown_twigs(pen, twigs, 0.22, bark("7a6a55"))
        blade = petal(5.2, 1.15, "oval", bend=18, cup=-16, rows=8, columns=5)
        leaves, fruit, stems = [], [], []
        for number, line in enumerate(lines):
            count = 11 if number == 0 else 7
            for k in range(count):
                at = line[int((0.2 + 0.8 * k / (count - 1)) * (len(line) - 1))]
                for side in (75, -75):
                    turn = side + 40 * (k % 2) * (1 if side > 0 else -1) * rng.choice((1, -1)) * 0.6 + rng.uniform(-12, 12)
                    leaves.append(
                        moved(
                            blade,
                            matrix(
                                *xyz(at),
                                turn=turn,
                                tilt=-46 + rng.uniform(-14, 14),
                                lean=rng.uniform(-20, 20),
                                scale=rng.uniform(0.8, 1.05),
                            ),
                            rng.random(),
                        )
                    )
                if k in (1, 3, 5, 6) and (number or k > 1):
                    way = np.array((rng.uniform(-1, 1), -0.8, 0.9))
                    fruit.append(at + way * 1.3)
                    stems.append(at)
            leaves.append(moved(blade, matrix(*xyz(line[-1]), turn=20 * number, tilt=-75), 0.6))
        sheets(pen, leaves, leaf("7d9268").but(roughness=0.5).painted(veined_olive))

        def ripe(p: np.ndarray) -> np.ndarray:
            return between("6f7a2c", "3c2a38", step(0.0, 0.5, noise(p, 3.0, 5)) * 0.9)

        beads(pen, np.array(fruit), 0.68, s.own(skin("6d742c", 0.2).painted(ripe)), long=1.35, rows=10, sides=16)
        spikes(pen, np.array(stems), np.array(fruit) + np.array((0, 0.7, 0)), 0.06, leaf("7d8a50"), blunt=0.8)

    branch(s, rng, build)


def veined_olive(p: np.ndarray) -> np.ndarray:
    return 0.75 + 0.55 * marked(p) + 0.4 * np.exp(-((across(p) / 0.07) ** 2))
