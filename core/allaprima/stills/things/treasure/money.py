"""Coins, notes, gold, and what they are kept in."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, cloth, gold, matt, metal, plastic, silver
from allaprima.stills.patterns import between, fbm, mixed, noise, out, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.treasure.shapes import arc, dollar, rounded
from allaprima.stills.things.treasure.surfaces import grained

GOLD = gold(0.16)
CHROME = metal("cfd0d3", 0.14)


def _minted(radius: float) -> Matter:
    """The relief of a coin that lies on y = 0: a rim, beads and a star."""

    def relief(p: np.ndarray) -> np.ndarray:
        r, a = out(p) / radius, turned(p)
        rim = step(0.88, 0.92, r)
        beads = (1 - step(0.01, 0.04, np.abs(r - 0.81))) * step(-0.2, 0.4, np.cos(a * 40))
        points = np.abs((a * 5 / (2 * math.pi)) % 1 - 0.5) * 2
        star = 1 - step(-0.03, 0.03, r - 0.2 - 0.36 * points**1.3)
        ridge = star * (0.5 + 0.5 * points) * (1 - r)
        edge = 0.5 * np.cos(a * 90) * step(0.985, 0.99, r)
        found: np.ndarray = radius * 0.035 * (rim + 0.7 * beads + 1.3 * star + ridge + edge)
        return found

    return gold(0.2).bumped(relief)


def _coin(s: Solid, matter: Matter, radius: float = 1.5, thick: float = 0.26, around: int = 56) -> None:
    if around < 36:
        s.lathe([(0, 0), (radius, 0), (radius, thick * 0.85), (radius * 0.97, thick), (0, thick)], matter, around=around)
        return
    s.lathe(
        [(0, 0), (radius * 0.97, 0), (radius, thick * 0.12), (radius, thick * 0.88), (radius * 0.97, thick), (0, thick)],
        matter,
        around=around,
    )


@thing("coin, gold coin, money coin", seen=44, group=5)
def coin(s: Solid, rng: random.Random) -> None:
    with s.at(turn=rng.uniform(0, 70)):
        _coin(s, s.own(_minted(1.5)))


@thing("stack of coins, coin stack, pile of coins@pile, coins stack, stacks of coins@stacks, heap of coins@pile", seen=24)
def coin_stack(s: Solid, rng: random.Random) -> None:
    money = s.own(_minted(1.5))
    if s.variant == "pile":
        dice = random.Random(5)
        for _ in range(48):
            a, r = dice.uniform(0, 6.3), 5.2 * math.sqrt(dice.random())
            with s.at(
                r * math.cos(a),
                max(0, 2.6 - 0.62 * r) + 0.1 + 0.3 * dice.random(),
                r * math.sin(a),
                turn=dice.uniform(0, 360),
                tilt=dice.uniform(-24, 24) * (0.3 + 0.7 * (r < 4)),
            ):
                _coin(s, money, around=22)
        return
    towers = [(0.0, 0.0, 12)] if not s.variant else [(-5.1, 0.2, 4), (-1.7, -0.2, 8), (1.7, 0.1, 12), (5.1, -0.1, 17)]
    for x, z, count in towers:
        for k in range(count):
            with s.at(x + rng.uniform(-0.09, 0.09), k * 0.262, z + rng.uniform(-0.09, 0.09), turn=rng.uniform(0, 360)):
                _coin(s, money, around=28 if len(towers) > 1 else 56)
    if not s.variant:
        with s.at(2.7, 0, 1.7, turn=40):
            _coin(s, money)
        with s.at(-2.4, 0.0, 2.2, turn=10):
            _coin(s, money)


def _guilloche(p: np.ndarray) -> np.ndarray:
    x, z = p[:, 0], p[:, 2]
    r = np.hypot(x * 0.82, z)
    a = np.arctan2(z, x)
    waves = np.abs(np.sin(z * 9 + 1.3 * np.sin(x * 2.2))) * np.abs(np.sin(z * 9 - 1.3 * np.sin(x * 2.2)))
    colour = between("cfd8b6", "7f9f78", 0.75 * step(0.1, 0.6, waves))
    rose = np.abs(np.sin(r * 9 + 0.9 * np.sin(a * 12)))
    inner = 1 - step(2.0, 2.06, r)
    colour = np.where(inner[:, None] > 0.5, between("dfe3c6", "3f6b4a", step(0.35, 0.75, rose)), colour)
    corners = np.hypot(np.abs(x) - 6.2, np.abs(z) - 1.9)
    colour = np.where((corners < 0.95)[:, None], between("dfe3c6", "3f6b4a", step(0.3, 0.7, np.abs(np.sin(corners * 11)))), colour)
    frame = (np.abs(np.abs(x) - 7.25) < 0.07) | (np.abs(np.abs(z) - 2.95) < 0.07)
    border = (np.abs(x) > 7.5) | (np.abs(z) > 3.15)
    return mixed(mixed(colour, "2f5a3c", frame.astype(float)), "e3e5d0", border.astype(float))


def _bundle(s: Solid, high: float) -> None:
    """From y = 0."""

    def edges(p: np.ndarray) -> np.ndarray:
        side = p[:, 1] < high - 0.02
        lines = 0.5 + 0.5 * np.sin(p[:, 1] * 30 + 3 * noise(p * (0.3, 8, 0.3), 1.0, 3))
        return np.where(side[:, None], between("dfe0cb", "a9b394", lines), _guilloche(p))

    s.box(
        (0, high / 2, 0),
        (15.6, high, 6.6),
        matt("cfd8b6").painted(edges).bumped(lambda p: 0.03 * np.sin(p[:, 1] * 30) * (p[:, 1] < high - 0.02)),
        radius=0.05,
    )
    s.box((0, high / 2, 0), (2.8, high + 0.06, 6.66), matt("d8b46a"), radius=0.05)


@thing(
    "stack of cash, money, cash, stack of money, banknote stack, wad of cash@one, cash bundle@one, bundle of cash@one, banknote@note, dollar bill@note",
    seen=26,
)
def cash(s: Solid, rng: random.Random) -> None:
    if s.variant == "note":
        across, deep = np.linspace(-7.8, 7.8, 40)[:, None], np.linspace(-3.3, 3.3, 10)[None]
        high = 0.3 + 0.25 * np.sin(across * 0.55 + 0.15 * deep)
        with s.at(turn=22):
            s.sheet(np.stack((across + 0 * deep, high, deep + 0 * across), -1)[:, ::-1], s.own(matt("cfd8b6").painted(_guilloche)))
        return
    spots = (
        [(0.0, 0.0, 0.0, 20.0)]
        if s.variant
        else [(-4.6, 0, 4.2, 24), (5.4, 0, -0.6, 20), (-2.2, 0, -5.4, 28), (0.4, 1.8, 0.2, 12), (0.2, 3.6, -0.6, 34)]
    )
    for x, y, z, turn in spots:
        with s.at(x, y, z, turn=turn + rng.uniform(-3, 3)):
            _bundle(s, 1.75)


@thing("gold bar, gold ingot, gold bullion, ingot, stack of gold bars@stack, gold bars@stack", seen=24, group=1)
def gold_bar(s: Solid, rng: random.Random) -> None:
    def mark(p: np.ndarray) -> np.ndarray:
        frame = np.maximum(np.abs(p[:, 0]) / 1.7, np.abs(p[:, 2]) / 8.4)
        return -0.07 * (1 - step(0.94, 1.0, frame)) * (p[:, 1] > 3.9) + 0.006 * fbm(p, 1.0, 3, 4)

    bullion = s.own(gold(0.14).bumped(mark))
    spots = [(0.0, 0.0, 0.0, 62.0)]
    if s.variant:
        spots = [(0, 0, 7.7, 90), (0, 0, 0, 90), (0, 0, -7.7, 90), (0, 4.2, 3.8, 90), (0, 4.2, -3.8, 90), (0, 8.4, 0.2, 90)]
    with s.at(turn=-34 if s.variant else 0):
        for x, y, z, turn in spots:
            with s.at(x, y, z, turn=turn):
                s.plate(rounded([(-3.6, 0), (3.6, 0), (2.7, 4.2), (-2.7, 4.2)], 0.5), 23, bullion, bevel=0.5)


@thing("treasure chest, treasure, pirate chest, treasure box", seen=22)
def treasure_chest(s: Solid, rng: random.Random) -> None:
    wood, iron = s.own(grained()), metal("a7814a", 0.3).bumped(lambda p: 0.03 * fbm(p, 0.8, 3, 3))
    plank = wood.but(bump=lambda p: -0.12 * (1 - step(0.02, 0.09, np.abs((p[:, 1] / 4.4) % 1 - 0.5))))
    with s.at(0, 0, 0, turn=-24):
        for z in (-9.4, 9.4):
            s.box((0, 8.2, z), (32, 15.6, 1.2), plank, radius=0.2)
        for x in (-15.4, 15.4):
            s.box((x, 8.2, 0), (1.2, 15.6, 19.6), plank, radius=0.2)
        s.box((0, 0.8, 0), (33, 1.6, 21), wood, radius=0.3)
        for x in (-15.8, -5.6, 5.6, 15.8):
            for z in (-10.05, 10.05):
                s.box((x, 8.2, z), (2.4, 16.0, 0.5), iron)
                for y in (2.4, 8.2, 14.2):
                    s.ball((x, y, z * 1.024), 0.45, iron, detail=5)
        for y in (1.2, 15.6):
            s.box((0, y, 10.1), (33.4, 1.2, 0.5), iron)
            for x in (-16.1, 16.1):
                s.box((x, y, 0), (0.5, 1.2, 20.6), iron)
        s.box((0, 14.2, 10.3), (4, 4.4, 0.8), iron, radius=0.4)
        s.box((0, 13.6, 10.7), (0.7, 1.6, 0.3), matt("17120d"), radius=0.15)
        with s.at(0, 16.2, -10.0, tilt=-74):
            a = np.linspace(0, math.pi, 22)
            for radius, low, high, matter in ((10.2, -16.4, 16.4, wood), (9.3, -15.4, 15.4, grained("6e4525", "452a12"))):
                xs = np.linspace(low, high, 4)
                points = np.array([[(xx, radius * 0.72 * math.sin(t), 10.2 - radius * math.cos(t)) for t in a] for xx in xs])
                s.sheet(points if radius > 10 else points[:, ::-1], matter)
            for side in (-1, 1):
                with s.at(side * 15.8, 0, 10.2, turn=90):
                    s.plate([(10.0 * math.cos(t), 7.2 * math.sin(t)) for t in np.linspace(0, math.pi, 18)], 1.2, wood)
            for x0 in (-15.4, -5.6, 5.6, 15.4):
                s.sheet([[(x0 + w, 10.45 * 0.72 * math.sin(t) + 0.05, 10.2 - 10.45 * math.cos(t)) for t in a] for w in (-1.2, 1.2)], iron)
            s.box((0, 0.2, 20.4), (33, 1.0, 0.7), iron, radius=0.2)
        dice = random.Random(11)
        s.ball((0, 12.0, 0), (14.6, 6.0, 8.7), gold(0.26).bumped(lambda p: 0.5 * np.abs(noise(p, 1.1, 3))), detail=24)
        for _ in range(46):
            x, z = dice.uniform(-13, 13), dice.uniform(-7.6, 8.2)
            y = 12 + 6.0 * math.sqrt(max(0.0, 1 - (x / 14.8) ** 2 - (z / 9.0) ** 2))
            with s.at(x, max(y - 0.2, 13.4), z, turn=dice.uniform(0, 360), tilt=dice.uniform(-26, 44), lean=-x * 1.6):
                _coin(s, GOLD, 1.6, 0.3, 15)
        for x, y, z, colour in (
            (-4.5, 18.0, 2.6, "c01228"),
            (3.8, 18.2, 1.4, "0f7f4f"),
            (8.6, 16.6, 3.6, "1d4fb8"),
            (-9.2, 16.3, 3.0, "7a2fb0"),
        ):
            with s.at(x, y, z, turn=20 * x, lean=15):
                s.ball((0, 0, 0), (1.25, 1.05, 1.25), plastic(colour, 0.02), detail=6)
        beads = meshes.curve(
            [
                (4, 18.2, 4),
                (8, 16.4, 7.0),
                (10, 16.0, 10.6),
                (11.0, 12.6, 11.4),
                (8.6, 10.4, 11.4),
                (6.6, 13, 11.4),
                (4.6, 16.2, 10.6),
                (1.5, 17.2, 7),
            ],
            5,
        )
        for x, y, z in beads:
            s.ball((x, y, z), 0.62, Matter("f1ebdf", roughness=0.12, soft=0.3), detail=5)


@thing("safe, strongbox, vault", seen=12)
def safe(s: Solid, rng: random.Random) -> None:
    paint, dark = s.own(plastic("4a5058", 0.35)), plastic("26282c", 0.4)
    with s.at(turn=22):
        for x in (-15, 15):
            for z in (-13, 13):
                s.box((x, 0.8, z), (5, 1.6, 5), dark, radius=0.4)
        s.box((0, 22, 0), (40, 41, 34), paint, radius=1.4)
        s.box((0, 22, 16.6), (34, 35, 1.4), dark, radius=0.5)
        s.box((0.3, 22, 17.6), (32.6, 33.6, 2.4), paint, radius=0.8)
        s.box((0.3, 22, 18.4), (27.6, 28.6, 1.3), paint, radius=0.6)
        for y in (12, 32):
            s.tube([(-17.4, y - 3, 17.8), (-17.4, y + 3, 17.8)], 1.2, CHROME)
        with s.at(3.4, 26.4, 19.0, tilt=90):

            def dial(p: np.ndarray) -> np.ndarray:
                tick = (np.abs((turned(p) * 20 / math.pi) % 1 - 0.5) > 0.38) & (out(p) > 3.0) & (out(p) < 3.9)
                return between("1d1d20", "eceae4", tick.astype(float))

            s.lathe([(4.6, 0), (4.5, 0.6), (4.1, 0.7), (0, 0.7)], CHROME)
            s.lathe([(4.1, 0.7), (3.9, 1.1), (2.6, 1.3), (2.6, 1.31)], plastic("1d1d20", 0.3).painted(dial))
            s.lathe([(2.5, 1.2), (2.2, 2.8), (2.0, 3.1), (0, 3.1)], CHROME, around=80, shape=lambda a: 1 + 0.03 * np.cos(20 * a))
        with s.at(3.4, 14.6, 19.0):
            with s.at(tilt=90):
                s.lathe([(2.4, 0), (2.3, 0.5), (1.2, 0.8), (1.0, 3), (1.6, 3.2), (1.6, 4.2), (1.2, 4.6), (0, 4.7)], CHROME, around=40)
            for k in range(3):
                a = math.radians(90 + 120 * k)
                s.tube([(0, 0, 3.8), (6.4 * math.cos(a), 6.4 * math.sin(a), 3.8)], [0.6, 0.5], CHROME)
                s.ball((6.6 * math.cos(a), 6.6 * math.sin(a), 3.8), 1.0, dark, detail=14)


@thing("credit card, bank card, debit card, payment card", seen=46)
def credit_card(s: Solid, rng: random.Random) -> None:
    def waves(p: np.ndarray) -> np.ndarray:
        t = 0.5 + 0.5 * np.sin(p[:, 0] * 0.5 + 1.2 * np.sin(p[:, 1] * 0.7 + p[:, 0] * 0.2))
        return mixed(between("1d3f8a", "3f7fd0", t), "6fb0ea", 0.35 * step(0.8, 1.0, t))

    card = s.own(plastic("2a5aa8", 0.16).painted(waves))
    with s.at(0, 0.05, 0, tilt=-90, turn=16):
        s.plate(rounded([(-4.28, -2.7), (4.28, -2.7), (4.28, 2.7), (-4.28, 2.7)], 0.42, 7), 0.09, card, bevel=0.02)
        s.box(
            (-2.75, 0.35, 0.045),
            (1.25, 0.95, 0.03),
            metal("e3c072", 0.2).bumped(
                lambda p: -0.03 * ((np.abs(np.abs(p[:, 1] - 0.35) - 0.16) < 0.03) | (np.abs(p[:, 0] + 2.75) < 0.03))
            ),
            radius=0.012,
        )
        for k in range(4):
            for j in range(4):
                s.box((-3.1 + k * 1.55 + j * 0.32, -0.85, 0.045), (0.2, 0.34, 0.03), silver(0.2), radius=0.012)
        for k in range(9):
            s.box((-3.1 + k * 0.24, -1.85, 0.045), (0.16, 0.2, 0.02), silver(0.25), radius=0.008)
        for x, colour in ((2.6, "d8d9dc"), (3.15, "a9b6cc")):
            with s.at(x, -1.75, 0.04, tilt=90):
                s.lathe([(0.5, 0), (0.49, 0.014 + 0.004 * (x < 3)), (0, 0.014 + 0.004 * (x < 3))], metal(colour, 0.3), around=32)
        for k in range(3):
            s.tube(
                [(-1.55 + p[0], 0.35 + p[1], 0.045) for p in arc(0, 0, 0.22 + k * 0.17, -42, 42, 8)], 0.035, plastic("e9edf2", 0.3), sides=6
            )


@thing("money bag, bag of money, sack of money, money sack", seen=12)
def money_bag(s: Solid, rng: random.Random) -> None:
    sack = s.own(
        cloth("bf9a62").bumped(
            lambda p: (
                0.02 * np.sin(p[:, 0] * 26) * np.sin(p[:, 1] * 26)
                + 0.12 * fbm(p * (1, 0.35, 1), 2.4, 3, 3)
                + 0.3 * np.cos(turned(p) * 14) * step(11, 16, p[:, 1]) * 0.5
            )
        )
    )
    with s.at(turn=8):
        s.lathe(
            [
                (0, 0),
                (6.5, 0),
                (9.4, 1.0),
                (10.8, 4),
                (10.4, 8.4),
                (7.6, 13),
                (4.2, 15.8),
                (2.7, 17),
                (3.0, 18.2),
                (4.6, 20.4),
                (5.4, 21.6),
                (5.0, 21.8),
                (3.6, 20.2),
                (0, 18.8),
            ],
            sack,
            smooth=4,
            around=64,
            shape=lambda a: 1 + 0.02 * np.cos(9 * a) + 0.012 * np.cos(5 * a + 1),
        )
        rope = matt("7a5a30").bumped(lambda p: 0.06 * np.sin(turned(p) * 30 + p[:, 1] * 9))
        s.ring((0, 16.9, 0), 2.85, 0.5, rope)
        s.ring((0, 17.5, 0), 2.85, 0.45, rope)
        s.tube([(0.6, 17, 2.9), (2.2, 15.2, 4.6), (3.0, 12.8, 7.2)], 0.36, matt("7a5a30"), smooth=5)
        s.tube([(-0.4, 17, 2.9), (-1.6, 15.6, 4.4), (-2.0, 14.4, 6.0)], 0.36, matt("7a5a30"), smooth=5)
        with s.at(0, 6.6, 10.5, tilt=-6, scale=0.36):
            dollar(s, plastic("3b6a3c", 0.5), 0.9)
