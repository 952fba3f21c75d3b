"""More birds."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _eye(p: Pen, x: float, y: float, r: float = 3.0) -> None:
    p.disc("dark", x, y, r)


@thing(
    "turkey",
    "turkey bird",
    "thanksgiving turkey",
    "gobbler",
    main="7c4a21",
    second="c2410c",
    third="f59e0b",
    light="ef4444",
)
def turkey(p: Pen) -> None:
    for k in range(7):
        a = math.radians(-178 + 176 * k / 6)
        x, y = 50 + 36 * math.cos(a), 52 + 38 * math.sin(a)
        p.line("second" if k % 2 else "third", 18, (50, 60), (x, y))
    for x in (41, 59):
        p.line("third", 4, (x, 84), (x, 96), (x - 6, 96))
    p.disc("main", 50, 66, 27, 23)
    p.disc("main", 50, 41, 15)
    p.path("light", "M52 46 C60 48 60 64 54 64 C49 64 49 52 52 46")
    p.poly("third", (43, 43), (57, 43), (50, 52))
    for x in (43.5, 56.5):
        _eye(p, x, 36, 3)


@thing(
    "seagull",
    "gull",
    "sea bird",
    "albatross",
    "seabird",
    "pelican",
    main="f1f5f9",
    second="94a3b8",
    third="f59e0b",
)
def seagull(p: Pen) -> None:
    p.heads(29, 17, 22, eyes=(27, 23), apart=0, face=26, neck=(34, 40), collar=22)
    for x in (48, 58):
        p.line("third", 3.6, (x, 74), (x, 92), (x - 6, 93))
    p.path(
        "main",
        "M14 24 C20 12 38 12 42 26 C46 38 62 42 76 48 C86 52 92 60 96 68 C82 82 48 84 34 68 C24 58 26 42 22 34",
    )
    p.path("second", "M44 50 C60 44 80 52 98 70 C82 76 54 76 44 50")
    p.poly("third", (16, 22), (2, 29), (18, 31))
    _eye(p, 27, 23)


@thing(
    "crow",
    "raven",
    "blackbird",
    "jackdaw",
    "rook bird",
    main="27303f",
    second="475569",
    third="f59e0b",
    light="f8fafc",
)
def crow(p: Pen) -> None:
    p.heads(33, 14, 26, eyes=(31, 22), apart=0, face=30, neck=(38, 42), collar=28)
    for x in (46, 58):
        p.line("third", 3.6, (x, 76), (x, 93))
    p.path(
        "main",
        "M16 28 C18 10 40 8 46 24 C52 38 70 44 82 58 L98 84 L76 80 C58 88 34 82 28 62 C24 50 20 40 16 28",
    )
    p.path("second", "M42 46 C58 44 74 56 86 76 C66 78 46 70 42 46")
    p.poly("third", (18, 20), (2, 30), (20, 32))
    p.disc("light", 31, 22, 4)
    _eye(p, 30.4, 22, 2.2)


@thing(
    "stork",
    "heron",
    "crane bird",
    "wading bird",
    "birth of a baby",
    main="f8fafc",
    second="1f2937",
    third="ef4444",
)
def stork(p: Pen) -> None:
    for x in (54, 64):
        p.line("third", 3.4, (x, 66), (x - 2, 95), (x - 8, 96))
    p.poly("third", (34, 14), (2, 26), (34, 23))
    p.path(
        "main",
        "M30 18 C30 6 48 6 48 18 C48 32 40 38 46 42 C60 38 76 40 88 50 C88 68 66 76 50 70 C34 64 30 46 36 32 C36 26 30 26 30 18",
    )
    p.path("second", "M60 48 C74 44 88 50 98 62 C86 70 70 70 60 48")
    _eye(p, 39, 16, 2.6)


@thing(
    "ostrich",
    "emu",
    "running bird",
    "head in the sand",
    main="27303f",
    second="e8b4a0",
    third="f59e0b",
    light="f8fafc",
)
def ostrich(p: Pen) -> None:
    for d in (0, 14):
        p.line(
            "second", 4.4, (50 + d, 62), (46 + d * 1.4, 78), (50 + d * 1.2, 94), (42 + d * 1.2, 95)
        )
    p.curve("second", 6.4, "M36 52 C22 44 26 28 24 14")
    p.disc("second", 25, 12, 8, 7)
    p.poly("third", (20, 9), (4, 15), (20, 17))
    p.path("main", "M30 52 C34 36 64 30 78 42 C86 50 84 64 72 68 C54 76 32 68 30 52")
    p.path("light", "M76 40 C90 36 98 46 96 58 C90 62 80 58 76 54")
    _eye(p, 25, 10.5, 2.2)


@thing(
    "toucan",
    "hornbill",
    main="1f2937",
    second="f59e0b",
    third="ef4444",
    light="fef9c3",
)
def toucan(p: Pen) -> None:
    p.line("third", 6, (30, 88), (98, 88))
    p.path(
        "main",
        "M60 12 C80 12 90 28 88 50 C87 64 82 74 88 97 L72 97 L66 84 C48 82 40 66 42 48 C44 30 46 12 60 12",
    )
    p.path("light", "M45 40 C48 56 62 58 70 48 C78 38 76 22 64 18 C52 18 44 28 45 40")
    p.path("second", "M52 18 C34 4 6 10 2 40 C8 50 15 46 24 42 C36 38 46 42 52 36")
    p.path("dark", "M2 40 C2 31 6 23 12 18 C18 24 18 35 14 44 C8 48 5 46 2 40")
    p.curve("third", 2.6, "M17 36 C28 31 40 32 51 29")
    p.disc("second", 62, 27, 6.4)
    p.disc("dark", 62, 27, 3.4)
    p.path("dark", "M70 52 C82 56 86 66 84 78 C74 76 66 66 70 52")
    for x in (56, 64):
        p.line("second", 3.4, (x, 83), (x, 91))
