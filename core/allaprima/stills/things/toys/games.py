"""Chess, cards, dice and puzzles."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, gold, matt, plastic
from allaprima.stills.mesh import Point
from allaprima.stills.patterns import between, fbm, mixed, step
from allaprima.stills.registry import thing
from allaprima.stills.solid import Coat, Solid
from allaprima.stills.things.toys.shapes import rounded

IVORY = "e8dcc0"


@thing(
    "chess piece, chess king, king chess piece, chess pawn@pawn, pawn@pawn, "
    "chess rook@rook, chess castle@rook, chess knight@knight, knight chess piece@knight, "
    "chess horse@knight, chess bishop@bishop, bishop chess piece@bishop, "
    "chess queen@queen, queen chess piece@queen, pawn chess piece@pawn, rook chess piece@rook",
    seen=14,
)
def chess_piece(s: Solid, rng: random.Random) -> None:
    stuff = s.own(plastic(IVORY, 0.16))
    kind = s.variant or "king"
    wide = {"king": 1.9, "queen": 1.85, "bishop": 1.65, "knight": 1.65, "rook": 1.65, "pawn": 1.4}[kind]
    foot = [
        (0, 0),
        (wide, 0),
        (wide * 1.02, 0.15),
        (wide, 0.5),
        (wide * 0.88, 0.68),
        (wide * 0.9, 0.85),
        (wide * 0.84, 1.15),
        (wide * 0.6, 1.5),
    ]

    def turned_(points: Sequence[Point]) -> None:
        s.lathe([*foot, *points], stuff, smooth=2, around=36)

    s.lathe([(0, 0.01), (wide * 0.96, 0.01)], matt("3a5240"), around=24)
    if kind == "pawn":
        turned_([(0.75, 2.2), (0.56, 3.1), (0.62, 3.3), (0.98, 3.42), (0.98, 3.56), (0.6, 3.7)])
        s.ball((0, 4.3, 0), 0.86, stuff, detail=13)
    elif kind == "rook":
        turned_([(0.98, 2.4), (0.86, 3.6), (0.95, 4.0), (1.25, 4.15), (1.28, 4.4)])
        s.lathe([(1.0, 4.2), (1.3, 4.35), (1.3, 5.0), (0.95, 5.0), (0.92, 4.75), (0, 4.75)], stuff, around=40)
        for k in range(6):
            x, z = rounded(2, 60 * k - 17, 60 * k + 17, 8)
            outline = [*zip(1.3 * x, 1.3 * z, strict=True), *zip(0.93 * x[::-1], 0.93 * z[::-1], strict=True)]
            with s.at(0, 5.2, 0, tilt=90):
                s.plate(outline, 0.5, stuff, bevel=0.04)
    elif kind == "knight":
        turned_([(1.15, 1.7), (1.2, 1.85), (1.0, 2.0), (0, 2.0)])
        with s.at(-0.05, 1.9, 0, turn=-20):
            outline = [
                (-1.0, 0),
                (-1.2, 1.1),
                (-1.15, 2.3),
                (-0.7, 3.3),
                (-0.15, 3.75),
                (0.0, 4.3),
                (0.3, 3.85),
                (0.75, 3.45),
                (1.35, 2.75),
                (1.72, 2.15),
                (1.7, 1.75),
                (1.35, 1.6),
                (0.95, 1.85),
                (0.45, 1.9),
                (0.3, 1.6),
                (0.7, 1.05),
                (0.95, 0.5),
                (0.95, 0),
            ]
            s.plate(outline, 1.15, stuff, bevel=0.42, smooth=3)
            for side in (0.5, -0.5):
                s.ball((0.45, 2.85, side), (0.16, 0.14, 0.13), plastic("2a2622", 0.2), detail=8)
                s.ball((0.05, 3.7, side * 0.65), (0.2, 0.55, 0.2), stuff, detail=8)
                s.ball((1.5, 2.0, side * 0.8), (0.1, 0.08, 0.12), plastic("2a2622", 0.2), detail=6)
            for k in range(6):
                s.ball((-1.12 + 0.09 * k * (k > 2), 0.7 + 0.52 * k, 0), (0.34, 0.34, 0.36), stuff, detail=8)
    elif kind == "bishop":
        turned_(
            [
                (0.85, 2.4),
                (0.55, 4.2),
                (0.66, 4.4),
                (1.05, 4.55),
                (1.05, 4.7),
                (0.6, 4.9),
                (0.62, 5.05),
                (0.95, 5.6),
                (0.86, 6.3),
                (0.4, 6.9),
                (0, 7.0),
            ]
        )
        s.ball((0, 7.1, 0), 0.26, stuff, detail=7)
        with s.at(0.34, 6.3, 0.5, lean=-40, turn=0):
            s.box((0, 0.1, 0), (0.1, 0.9, 1.2), plastic("2a2622", 0.4))
    else:
        top = 7.4 if kind == "king" else 7.0
        turned_(
            [
                (0.95, 2.6),
                (0.62, 4.8),
                (0.72, top - 2.1),
                (1.2, top - 1.95),
                (1.2, top - 1.8),
                (0.7, top - 1.6),
                (0.75, top - 1.4),
                (1.15, top - 0.05),
                (1.12, top + 0.1),
                (0.9, top + 0.12),
            ]
        )
        if kind == "queen":
            s.ball((0, top + 0.05, 0), (0.85, 0.35, 0.85), stuff, detail=8)
            s.ball((0, top + 0.52, 0), 0.26, stuff, detail=7)
            for k in range(9):
                s.ball((1.05 * math.cos(k * 0.698), top + 0.16, 1.05 * math.sin(k * 0.698)), 0.2, stuff, detail=8)
        else:
            s.ball((0, top + 0.05, 0), (0.98, 0.42, 0.98), stuff, detail=8)
            with s.at(0, top + 0.98, 0, turn=15):
                s.plate(
                    [
                        (-0.16, -0.62),
                        (0.16, -0.62),
                        (0.1, -0.05),
                        (0.5, -0.16),
                        (0.5, 0.26),
                        (0.1, 0.15),
                        (0.16, 0.62),
                        (-0.16, 0.62),
                        (-0.1, 0.15),
                        (-0.5, 0.26),
                        (-0.5, -0.16),
                        (-0.1, -0.05),
                    ],
                    0.3,
                    stuff,
                    bevel=0.06,
                )


@thing("chess board, chessboard, chess set, chess game, checkerboard", seen=30, holds=(2.0, 12))
def chess_board(s: Solid, rng: random.Random) -> None:
    def squares(p: np.ndarray) -> np.ndarray:
        dark = (np.floor(p[:, 0] / 5) + np.floor(p[:, 2] / 5)) % 2
        grain = 1 + 0.14 * fbm(p * np.where(dark[:, None] > 0, (0.1, 1, 1), (1, 1, 0.1)), 0.8, 3, 4)
        inside = step(20.02, 19.98, np.maximum(np.abs(p[:, 0]), np.abs(p[:, 2])))
        colours = mixed(between("e0c08a", "6b3d22", dark), "4a2a18", 1 - inside)
        line = np.maximum(np.abs(p[:, 0]), np.abs(p[:, 2]))
        return mixed(colours, "d8b478", step(20.4, 20.45, line) * step(20.65, 20.6, line)) * grain[:, None]

    with s.at(turn=24):
        s.box((0, 1, 0), (45, 2, 45), s.own(plastic("8a5a34", 0.25).painted(squares)), radius=0.3)
        dark, light = Coat(("3a2418",)), Coat(("dfc394",))
        for name, x, z, coat in (
            ("chess piece", -2.5, 12.5, light),
            ("chess piece@bishop", 2.5, 7.5, light),
            ("chess piece@knight", 12.5, 7.5, light),
            ("chess piece@pawn", -7.5, 2.5, light),
            ("chess piece", 2.5, -12.5, dark),
            ("chess piece@rook", -2.5, -2.5, dark),
        ):
            with s.at(x, 2, z, turn=rng.uniform(-20, 20)):
                s.put(name, rng, coat=coat)


PIPS = {
    1: [(0, 0)],
    2: [(-1, -1), (1, 1)],
    3: [(-1, -1), (0, 0), (1, 1)],
    4: [(-1, -1), (1, 1), (-1, 1), (1, -1)],
    5: [(-1, -1), (1, 1), (-1, 1), (1, -1), (0, 0)],
    6: [(-1, -1), (1, 1), (-1, 1), (1, -1), (-1, 0), (1, 0)],
}


@thing("die, dice, playing dice, gambling die", seen=30, group=2)
def die(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("f1ece0", 0.12))
    dot = plastic("1d1c1f", 0.15)
    dark = s.coat.colours and sum(int(s.coat.colours[0][k : k + 2], 16) for k in (0, 2, 4)) < 460
    if dark:
        dot = plastic("f4f1e8", 0.15)
    turn, roll = rng.uniform(20, 60), rng.choice((0, 90, 180, 270))
    with s.at(0, 0.8, 0, turn=turn), s.at(tilt=roll), s.at(lean=rng.choice((0, 90))):
        s.box((0, 0, 0), (1.6, 1.6, 1.6), body, radius=0.26)
        for number, tilt, lean in ((1, 0, 0), (6, 180, 0), (2, 90, 0), (5, -90, 0), (3, 0, 90), (4, 0, -90)):
            with s.at(tilt=tilt, lean=lean):
                for x, z in PIPS[number]:
                    s.ball((x * 0.4, 0.795, z * 0.4), (0.15, 0.025, 0.15), dot, detail=8)


def _suit(kind: int, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Whether points are inside hearts, spades, diamonds or clubs, about one high and low."""

    def heart(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.asarray((x * x + y * y - 1) ** 3 - x * x * y**3 < 0)

    stem = (np.abs(x) < 0.1 + 0.3 * np.clip(-0.45 - y, 0, 1)) & (y < 0) & (y > -1)
    out: np.ndarray
    if kind == 0:
        out = heart(x * 1.15, y * 1.1 + 0.05)
    elif kind == 1:
        out = (
            (np.hypot(np.abs(x) - 0.39, y + 0.22) < 0.41)
            | ((y > -0.3) & (y < 1) & (np.abs(x) < 0.79 * np.clip((1 - y) / 1.25, 0, 1) ** 1.15))
            | stem
        )
    elif kind == 2:
        out = np.abs(x) / 0.72 + np.abs(y) < 1
    else:
        out = (
            (np.hypot(x, y - 0.5) < 0.4)
            | (np.hypot(x - 0.45, y + 0.12) < 0.4)
            | (np.hypot(x + 0.45, y + 0.12) < 0.4)
            | stem
            | (np.hypot(x, y) < 0.2)
        )
    return out


@thing(
    "playing card, card, poker card, deck of cards@deck, pack of cards@deck, pack of playing cards@deck, deck of playing cards@deck",
    seen=48,
)
def playing_card(s: Solid, rng: random.Random) -> None:
    corners = []
    for x, y, start in ((2.85, 4.1, 0), (-2.85, 4.1, 90), (-2.85, -4.1, 180), (2.85, -4.1, 270)):
        corners += [
            (x + 0.32 * math.cos(math.radians(start + 18 * k)), y + 0.32 * math.sin(math.radians(start + 18 * k))) for k in range(6)
        ]

    def face(kind: int) -> Matter:
        def paint(p: np.ndarray) -> np.ndarray:
            x, y = p[:, 0], p[:, 1]
            flip = np.sign(y)
            ink = _suit(kind, x / 1.35, y / 1.35) | _suit(kind, (x + 2.45 * flip) / 0.5 * flip, (y - 3.35 * flip) / 0.5 * flip)
            return mixed(between("f6f3ea", "b9202a" if kind in (0, 2) else "1c1c20", ink * (p[:, 2] > 0.0)), "2c4f8f", (p[:, 2] < 0) * 0.9)

        return plastic("f6f3ea", 0.25).painted(paint)

    if s.variant:

        def back(p: np.ndarray) -> np.ndarray:
            x, y = p[:, 0], p[:, 1]
            inside = step(2.85, 2.8, np.abs(x)) * step(4.05, 4.0, np.abs(y))
            line = step(0.12, 0.2, np.abs(np.sin((x + y) * 3.2) * np.sin((x - y) * 3.2)))
            found: np.ndarray = (
                mixed(between("f6f3ea", "9c2430", inside * line), "f6f3ea", (np.abs(p[:, 2]) < 0.82) * 1.0)
                * (1 - 0.22 * (np.sin(p[:, 2] * 75) > 0.2) * (np.abs(p[:, 2]) < 0.81))[:, None]
            )
            return found

        with s.at(0, 0.85, 0, turn=28), s.at(tilt=-90):
            s.plate(corners, 1.7, plastic("f6f3ea", 0.3).painted(back), bevel=0.02)
        with s.at(3.4, 0.03, 4.2, turn=-30), s.at(tilt=-90):
            s.plate(corners, 0.04, face(1))
        return
    for k, kind in enumerate((2, 3, 0, 1)):
        with s.at(0, 0.04 + 0.045 * k, 4.5, turn=36 - 24 * k), s.at(tilt=-90), s.at(0, 4.9, 0):
            s.plate(corners, 0.03, face(kind))


@thing(
    "poker chip, casino chip, gambling chip, stack of poker chips@stack, stack of chips@stack, stack of casino chips@stack",
    seen=30,
    group=5,
)
def poker_chip(s: Solid, rng: random.Random) -> None:
    white = plastic("f0ece2", 0.35)

    def chip(matter: Matter) -> None:
        s.lathe(
            [
                (0, 0),
                (1.85, 0),
                (1.93, 0.03),
                (1.95, 0.1),
                (1.95, 0.24),
                (1.93, 0.31),
                (1.85, 0.34),
                (1.4, 0.34),
                (1.37, 0.31),
                (1.2, 0.31),
                (1.17, 0.34),
                (0, 0.34),
            ],
            matter,
            around=26,
        )
        for k in range(6):
            x, z = rounded(2, 60 * k - 11, 60 * k + 11, 6)
            s.sheet(
                [
                    [(r * a, y, r * b) for a, b in zip(x, z, strict=True)]
                    for r, y in ((1.42, 0.348), (1.86, 0.348), (1.945, 0.318), (1.962, 0.24), (1.962, 0.1), (1.945, 0.02))
                ],
                white,
            )

    if not s.variant:
        chip(s.own(plastic(rng.choice(("b3222c", "1f3f86", "1d1d20", "1d6a42")), 0.35)))
        return
    for x, z, count, colour in ((-2.4, 0.4, 7, "b3222c"), (1.9, -0.9, 5, "1f3f86"), (0.2, 3.0, 3, "1d1d20")):
        matter = s.own(plastic(colour, 0.35))
        for k in range(count):
            with s.at(x + rng.uniform(-0.1, 0.1), 0.345 * k, z + rng.uniform(-0.1, 0.1), turn=rng.uniform(0, 60)):
                chip(matter)


@thing("domino, domino tile, domino piece", seen=34, group=4)
def domino(s: Solid, rng: random.Random) -> None:
    body = s.own(plastic("efe8d6", 0.15))
    dot = plastic("1d1c1f", 0.15)
    with s.at(0, 0.5, 0, turn=rng.uniform(15, 55)):
        s.box((0, 0, 0), (2.5, 1.0, 5.0), body, radius=0.2)
        s.box((0, 0.495, 0), (2.0, 0.04, 0.08), dot)
        s.ball((0, 0.5, 0), (0.16, 0.08, 0.16), gold(), detail=8)
        for z in (-1.25, 1.25):
            for a, b in PIPS[rng.randint(1, 6)]:
                s.ball((a * 0.62, 0.495, z + b * 0.62), (0.22, 0.03, 0.22), dot, detail=8)


@thing("rubik's cube, rubiks cube, rubik cube, puzzle cube, magic cube, speed cube", seen=26)
def puzzle_cube(s: Solid, rng: random.Random) -> None:
    palette = ("f0eee6", "e3b821", "b3222a", "d9691e", "1f4fa8", "1f8a4a")
    table = np.random.default_rng(rng.getrandbits(16)).integers(0, 6, (6, 3, 3))

    def spots(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        axis = np.abs(p).argmax(1)
        at = np.arange(len(p))
        u, v = p[at, (axis + 1) % 3], p[at, (axis + 2) % 3]
        a, b = (np.clip(np.floor(u / 1.9 + 1.5), 0, 2).astype(int), np.clip(np.floor(v / 1.9 + 1.5), 0, 2).astype(int))
        x, y = np.abs(u - (a - 1) * 1.9), np.abs(v - (b - 1) * 1.9)
        far = np.hypot(np.clip(x - 0.55, 0, 9), np.clip(y - 0.55, 0, 9)) - 0.27
        face = axis * 2 + (p[at, axis] > 0)
        return far, table[face, a, b]

    def paint(p: np.ndarray) -> np.ndarray:
        far, which = spots(p)
        colours = np.zeros((len(p), 3), np.float32)
        for k, code in enumerate(palette):
            colours = mixed(colours, code, (which == k) * 1.0)
        return mixed(colours, "161618", step(-0.015, 0.02, far))

    matter = s.own(plastic("161618", 0.16).painted(paint).bumped(lambda p: 0.04 * step(0.03, -0.05, spots(p)[0])))
    with s.at(0, 2.85, 0, turn=36):
        for k, turn in ((-1, 0), (0, 0), (1, 22)):
            with s.at(turn=turn):
                mesh = meshes.box((0, 1.9 * k, 0), (5.7, 1.9, 5.7), 0.12)
                s.add(mesh, matter)


@thing("jigsaw puzzle piece, puzzle piece, jigsaw piece, jigsaw puzzle, jigsaw, puzzle", seen=42, group=3)
def jigsaw_piece(s: Solid, rng: random.Random) -> None:
    def edge(out: int) -> list[Point]:
        """Along x from -1 to 1, its knob up for 1 and down for -1."""
        half = [(-1.0, 0.0), (-0.45, 0.03), (-0.2, -0.05), (-0.17, 0.1), (-0.32, 0.32), (-0.24, 0.54), (0.0, 0.62)]
        return [(x, y * out) for x, y in [*half, *((-x, y) for x, y in half[-2::-1])]]

    outline: list[Point] = []
    for k, out in enumerate((1, -1, 1, -1)):
        a = math.radians(-90 * k)
        line = meshes.curve(edge(out), 4)[:-1]
        outline += [(x * math.cos(a) - (y + 1) * math.sin(a), x * math.sin(a) + (y + 1) * math.cos(a)) for x, y in line]
    colour = rng.choice(("3f7fbf", "d9a33a", "c4503c", "5a9a5a"))
    with s.at(0, 0.2, 0, turn=rng.uniform(0, 90)), s.at(tilt=-90):
        s.plate([(x * 1.3, y * 1.3) for x, y in outline], 0.4, s.own(plastic(colour, 0.35)), bevel=0.07)
