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
        a = math.radians(-170 + 160 * k / 6)
        p.line(
            "second" if k % 2 else "third",
            17,
            (50, 62),
            (50 + 36 * math.cos(a), 56 + 36 * math.sin(a)),
        )
    for x in (42, 58):
        p.line("third", 4, (x, 82), (x, 96))
    p.disc("main", 50, 66, 24, 23)
    p.path("main", "M42 60 C38 36 42 24 50 24 C58 24 62 36 58 60")
    p.poly("third", (50, 36), (62, 40), (50, 44))
    p.path("light", "M50 44 C56 46 56 58 52 58 C48 58 48 48 50 44")
    _eye(p, 47, 34, 2.6)


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
    p.line("third", 5, (12, 90), (88, 90))
    p.path(
        "main",
        "M50 16 C72 12 84 28 82 48 C80 66 82 80 92 96 L74 88 C54 88 42 76 40 56 C40 44 40 26 50 16",
    )
    p.path("light", "M46 28 C42 46 46 58 58 58 C68 56 70 36 62 26")
    p.path("second", "M52 16 C30 4 4 14 6 40 C12 50 16 40 24 38 C36 36 48 38 54 34")
    p.path("dark", "M6 40 C6 32 8 26 12 21 C18 24 20 32 18 40 C14 42 12 46 6 40")
    _eye(p, 58, 26, 3.4)
