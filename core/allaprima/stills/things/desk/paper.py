"""Letters, newspapers, calendars and other paper."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import matt, metal, wax
from allaprima.stills.patterns import between, fbm, mixed, noise, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.desk.surfaces import PAPER, leaves


@thing("envelope, mail, sealed envelope, love letter, letter", seen=48)
def envelope(s: Solid, rng: random.Random) -> None:
    paper, seal = (s.own(matt("e6dac2").bumped(lambda p: 0.004 * fbm(p, 0.3, 2, 4))), s.own(wax("9c2a2a").but(roughness=0.3), 1))
    with s.at(0, 0, 0, turn=16):
        s.box((0, 0.09, 0), (17.6, 0.18, 12.4), paper, radius=0.06)
        for points, y in (
            ([(-8.8, -6.2), (8.8, -6.2), (0.9, 1.3), (-0.9, 1.3)], 0.19),
            ([(-8.8, 6.2), (-8.8, -6.2), (-0.6, 0.0)], 0.18),
            ([(8.8, -6.2), (8.8, 6.2), (0.6, 0.0)], 0.18),
        ):
            with s.at(0, y, 0, tilt=-90):
                s.plate(points, 0.05, paper)
        with s.at(0, 0.36, 0, tilt=-88.6):
            s.plate([(8.8, 6.2), (-8.8, 6.2), (-1.2, -1.2), (-0.5, -1.7), (0.5, -1.7), (1.2, -1.2)], 0.06, paper)
        with s.at(0, 0.32, 1.3):
            rim = [1 + 0.06 * math.sin(5 * a) + 0.04 * math.sin(3 * a + 1) for a in np.linspace(0, 2 * math.pi, 57)]
            s.lathe([(0, 0), (1.45, 0), (1.6, 0.12), (1.5, 0.28), (1.2, 0.32), (1.1, 0.2), (0, 0.18)], seal, shape=lambda a: np.array(rim))
            heart = [
                (0.0, -0.7),
                (0.45, -0.3),
                (0.75, 0.1),
                (0.62, 0.48),
                (0.3, 0.5),
                (0.0, 0.25),
                (-0.3, 0.5),
                (-0.62, 0.48),
                (-0.75, 0.1),
                (-0.45, -0.3),
            ]
            with s.at(0, 0.2, 0, tilt=-90):
                s.plate([(0.85 * x, 0.85 * y) for x, y in heart], 0.16, seal, bevel=0.05)


@thing(
    "handwritten letter, sheet of paper, piece of paper, paper sheet, stack of paper@stack, paper stack@stack, document@stack, documents@stack",
    seen=46,
)
def sheet_of_paper(s: Solid, rng: random.Random) -> None:
    def written(p: np.ndarray) -> np.ndarray:
        x, z = p[:, 0], p[:, 2]
        line = (z + 11.0) / 1.15
        row = np.floor(line)
        high = (
            noise(np.stack((x, row * 7.7, np.zeros_like(x)), -1), 0.16, 12) * 0.17
            + noise(np.stack((x, row * 3.3, x * 0), -1), 0.5, 2) * 0.06
        )
        stroke = step(0.075, 0.03, np.abs(line - row - 0.5 - high))
        words = step(-0.75, -0.6, noise(np.stack((x, row * 2.9, x * 0 + 4), -1), 0.8, 8))
        ends = np.where(row % 6 == 5, 1.0, 8.2) - 1.2 * np.abs(np.sin(row * 5.3))
        inside = (x > -8.2) * (x < ends) * (z > -9.8) * (z < 10.2)
        return mixed(between(paper.colour, paper.colour, x), "2c3a63", 0.8 * stroke * words * inside)

    paper = s.own(matt("f1ede3"))
    with s.at(turn=14):
        if s.variant:
            for k in range(6):
                with s.at(rng.uniform(-0.3, 0.3), 0.3 * k, rng.uniform(-0.3, 0.3), turn=rng.uniform(-2.5, 2.5)):
                    s.box((0, 0.15, 0), (21, 0.3, 29.7), paper.painted(lambda p: leaves(p * (1, 1.6, 1))))
        x, z = np.meshgrid(np.linspace(-10.5, 10.5, 24), np.linspace(-14.85, 14.85, 32))
        corner = np.clip((x / 10.5 + z / 14.85) - 1.1, 0, None) ** 1.6
        fold = 0.35 * np.maximum(0, 1 - np.abs(np.abs(z) - 4.95) / 3.5) if not s.variant else 0 * x
        y = 0.05 + corner * 1.6 + fold + 0.12 * np.sin(x * 0.3 + z * 0.2) ** 2 + (1.8 if s.variant else 0)
        s.sheet(np.stack((x, y, z), -1), paper.painted(written) if paper.paint is None and not paper.metal else paper)


@thing("sticky note, post-it, post-it note, sticky notes, memo pad", seen=38)
def sticky_note(s: Solid, rng: random.Random) -> None:
    for k, (x, z, turn, code, high) in enumerate(
        ((-3.2, 0.4, 14, "efd35c", 1.2), (4.2, -2.0, -12, "e88fa8", 0.8), (3.6, 5.2, 24, "8fc6d8", 0.5))
    ):
        tint = s.own(matt(code)) if k == 0 else matt(code)
        with s.at(x, 0, z, turn=turn):
            s.box((0, high / 2, 0), (7.6, high, 7.6), tint.painted(lambda p: 0.86 + 0.14 * noise(p * (0.05, 24, 0.05), 1.0, 6)))
            u, v = np.meshgrid(np.linspace(-3.8, 3.8, 12), np.linspace(-3.8, 3.8, 14))
            lift = np.clip((v + 1.5) / 5.3, 0, 1) ** 2 * (1.0 + 0.35 * u / 3.8)
            s.sheet(np.stack((u, high + 0.03 + lift, v - 0.12 * lift), -1), tint.but(soft=0.3))


@thing("desk calendar, calendar, flip calendar", seen=14)
def desk_calendar(s: Solid, rng: random.Random) -> None:
    def days(p: np.ndarray) -> np.ndarray:
        x, y = p[:, 0], p[:, 1]
        column, row = np.floor((x + 8.4) / 2.4), np.floor((y + 6.2) / 1.7)
        u, v = (x + 8.4) / 2.4 - column - 0.5, (y + 6.2) / 1.7 - row - 0.5
        inside = (np.abs(x) < 8.4) * (y > -6.2) * (y < 2.3) * ~((row == 0) & (column > 4)) * ~((row == 4) & (column < 2))
        digit = step(0.19, 0.15, np.hypot(u * 1.2, v)) * step(0.05, 0.09, np.hypot(u * 1.2, v + 0.02 * column))
        made = between("f6f2e9", "f6f2e9", x)
        made = np.where((column >= 5)[:, None], mixed(made, "c0392f", digit * inside * 0.9), mixed(made, "4a4844", digit * inside * 0.9))
        ring = np.hypot(u * 2.4, v * 1.7)
        made = mixed(made, "c0392f", step(0.62, 0.66, ring) * step(0.76, 0.72, ring) * (column == 3) * (row == 2))
        return mixed(made, "2f5d7a", step(3.4, 3.44, y))

    card = s.own(matt("2f3f52"))
    with s.at(0, -0.15, 0, turn=-20):
        for side in (-1, 1):
            with s.at(0, 15.2, 0, tilt=side * -21):
                s.box((0, -7.9, 0), (20, 15.4, 0.2), card, radius=0.06)
                if side > 0:
                    with s.at(0, -7.7, 0.16):
                        s.box((0, 0, 0), (19, 14.2, 0.1), matt(PAPER).painted(days))
        s.box((0, 0.25, 0), (20, 0.2, 11), card, radius=0.06)
        for k in range(17):
            x = -8.4 + k * 1.05
            turns = np.linspace(0, 2 * math.pi, 18, endpoint=False)
            s.tube([(x, 15.2 + 0.62 * math.sin(a), 0.62 * math.cos(a)) for a in turns], 0.06, metal("c4c4c6", 0.2), sides=6, closed=True)


@thing("business card, business cards, visiting card, name card, stack of business cards", seen=38)
def business_card(s: Solid, rng: random.Random) -> None:
    card = s.own(matt("f1ede3"))

    def front(p: np.ndarray) -> np.ndarray:
        x, z = p[:, 0], p[:, 2]
        mark = step(0.72, 0.69, np.hypot(x + 2.6, z + 0.7)) - step(0.4, 0.37, np.hypot(x + 2.6, z + 0.7))
        lines = sum(
            step(0.13, 0.1, np.abs(z - at)) * (x > -0.6) * (x < long) for at, long in ((-1.2, 2.6), (0.2, 1.8), (0.8, 3.2), (1.4, 1.2))
        )
        made: np.ndarray = 1 - 0.8 * np.clip(mark + 0.6 * lines, 0, 1) * (p[:, 1] > 0.01)
        return made

    with s.at(-1.5, 0, -1.2, turn=22):
        s.box((0, 0.6, 0), (8.5, 1.2, 5.5), card.painted(lambda p: 0.85 + 0.15 * noise(p * (0.05, 24, 0.05), 1.0, 6)))
        with s.at(0, 1.23, 0):
            s.box((0, 0, 0), (8.5, 0.05, 5.5), card if card.family or card.metal else card.painted(front))
    with s.at(4.2, 0.55, 3.2, turn=-6, lean=-7.5):
        s.box((0, 0, 0), (8.5, 0.05, 5.5), card if card.family or card.metal else card.painted(front))


@thing("newspaper, folded newspaper, daily paper", seen=38)
def newspaper(s: Solid, rng: random.Random) -> None:
    def print_(p: np.ndarray) -> np.ndarray:
        x, z = p[:, 0], p[:, 2]
        made = between(paper.colour, paper.colour, x)
        body = np.zeros(len(p))
        column = np.floor((x + 16) / 6.4)
        u = (x + 16) / 6.4 - column
        row = np.floor(z / 0.42)
        text = (np.abs(z / 0.42 - row - 0.5) < 0.28) * (u > 0.05) * (u < 0.95) * (np.abs(x) < 16) * (z > -4.4) * (z < 10.8)
        words = step(-0.6, -0.4, noise(np.stack((x, row * 3.3, column), -1), 0.45, 8))
        photo = (x > -9.4) & (x < 3.1) & (z > -4.2) & (z < 4.0)
        body = np.maximum(body, 0.5 * text * words * ~photo)

        def letters(middle: float, high: float, pitch: float, width: float, seed: int) -> np.ndarray:
            place = np.floor(x / pitch)
            u, v = x / pitch - place - 0.5, (z - middle) / high
            kind = noise(np.stack((place, place * 0 + seed, place * 0), -1), 0.7, 11)
            stem = np.abs(np.abs(u) - 0.24) < 0.1
            bar = (np.abs(v - np.sign(kind)) < 0.24) | (np.abs(v) < 0.14) & (np.abs(kind) > 0.2)
            made: np.ndarray = (np.abs(x) < width) * (np.abs(v) < 1) * (np.abs(u) < 0.36) * (stem | bar) * (np.abs(kind) > 0.1)
            return made

        head, title = letters(-9.6, 0.95, 1.75, 12.2, 3), letters(-5.9, 0.55, 0.86, 15.4, 8)
        rule = (np.abs(x) < 16) * (np.abs(np.abs(z + 7.8) - 0.12) < 0.05)
        body = np.maximum(np.maximum(body, 0.82 * head), np.maximum(0.78 * title, 0.6 * rule))
        picture = between("8f8a80", "3f3c38", 0.5 + 0.6 * fbm(np.stack((x, z * 0 + 1, z), -1), 3.0, 4, 7) + 0.1 * (z - 0.5))
        made = np.where(photo[:, None], picture, mixed(made, "33302d", body))
        return np.where((p[:, 1] > 0.4)[:, None] | (np.abs(x) < 17.3)[:, None], made, leaves(p * (1, 0.5, 1)))

    paper = s.own(matt("dfd8c7"))
    with s.at(turn=18):
        profile = [(11.8, 0.0), (11.9, 0.25), (11.8, 0.5)] + [
            (float(z), 1.05 - 0.35 * max(0, z) / 12 + 0.06 * math.sin(z)) for z in np.linspace(11.6, -10.6, 18)
        ]
        profile += [(-11.5, 0.85), (-11.8, 0.5), (-11.5, 0.12), (-10.8, 0.0)]
        rows = np.array(profile)
        x = np.linspace(-17.5, 17.5, 12)
        points = np.stack(np.broadcast_arrays(x[None, :], rows[:, 1][:, None] + 0.05, rows[:, 0][:, None]), -1)
        s.sheet(points[::-1], paper.painted(print_) if not paper.family else paper)
        for k in range(4):
            s.box((0, 0.14 + 0.2 * k, 0.1 - 0.1 * k), (34.6 - 0.3 * (k % 2), 0.1, 23.4 - 0.3 * k), paper)
