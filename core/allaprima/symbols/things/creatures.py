"""More animals, of the water, of the woods and of warm countries."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _eye(p: Pen, x: float, y: float, r: float = 3.0) -> None:
    p.disc("dark", x, y, r)


@thing(
    "hippo",
    "hippopotamus",
    "river horse",
    main="8b8fa8",
    second="6b6f8a",
    third="f9b4c4",
    light="f8fafc",
)
def hippo(p: Pen) -> None:
    p.heads(50, 14, 38, eyes=(50, 32), apart=36, face=58, neck=(50, 95), collar=70)
    for s in (-1, 1):
        p.disc("second", 50 + s * 28, 14, 9)
        p.disc("third", 50 + s * 28, 15, 5)
    p.path(
        "main",
        "M24 16 C32 6 68 6 76 16 C82 28 80 40 84 50 C98 62 98 92 72 94 L28 94 C2 92 2 62 16 50 C20 40 18 28 24 16",
    )
    p.path("second", "M16 62 C26 54 74 54 84 62 C94 72 90 88 72 90 L28 90 C10 88 6 72 16 62")
    for s in (-1, 1):
        p.disc("dark", 50 + s * 20, 66, 4, 5)
        _eye(p, 50 + s * 18, 32, 4)
        p.box("light", 50 + s * 16 - 5, 80, 50 + s * 16 + 5, 92, 2)


@thing(
    "rhino",
    "rhinoceros",
    "endangered species",
    main="8b929e",
    second="6b7280",
    third="f1e4c8",
    light="e5e7eb",
)
def rhino(p: Pen) -> None:
    p.heads(38, 31, 24, eyes=(24, 51), apart=0, face=32, neck=(40, 66), collar=26, tilt=-8)
    for x in (24, 38, 66, 80):
        p.box("second", x - 6, 64, x + 6, 92, 3)
    p.path(
        "main",
        "M20 40 C34 24 74 22 90 40 C98 52 96 68 86 74 L28 74 C22 74 22 66 18 66 C8 68 2 60 4 52 C6 44 14 44 20 40",
    )
    p.path("third", "M5 52 C2 40 4 32 8 26 C12 34 16 42 16 48")
    p.path("third", "M18 42 C18 36 20 32 23 29 C26 34 27 38 26 42")
    p.poly("second", (32, 36), (36, 22), (44, 34))
    p.curve("second", 3.4, "M40 44 C36 54 38 64 44 70")
    p.curve("second", 4, "M92 46 C98 52 98 58 96 64")
    _eye(p, 24, 51, 3)


@thing(
    "leopard",
    "cheetah",
    "jaguar",
    "snow leopard",
    "spotted cat",
    main="f2b541",
    second="7c4a1e",
    third="fef3c7",
    light="f9a8d4",
)
def leopard(p: Pen) -> None:
    p.heads(50, 22, 46, eyes=(50, 48), apart=34, face=84, neck=(50, 92), collar=64)
    for s in (-1, 1):
        p.disc("main", 50 + s * 31, 23, 14)
        p.disc("second", 50 + s * 31, 23, 7)
    p.disc("main", 50, 54, 42, 39)
    for x, y in (
        (50, 22),
        (38, 28),
        (62, 28),
        (24, 42),
        (76, 42),
        (18, 58),
        (82, 58),
        (26, 74),
        (74, 74),
        (50, 34),
    ):
        p.disc("second", x, y, 3.8, 3.2)
    p.disc("third", 50, 70, 21, 17)
    p.path("dark", "M42 60 L58 60 C58 66 54 68 50 70 C46 68 42 66 42 60")
    p.curve("dark", 3, "M50 70 C48 78 40 78 38 75")
    p.curve("dark", 3, "M50 70 C52 78 60 78 62 75")
    for s in (-1, 1):
        _eye(p, 50 + s * 17, 48, 4.6)


@thing(
    "sloth",
    "lazy animal",
    "laziness",
    "slow worker",
    main="a68a6a",
    second="6b5138",
    third="e9d8bd",
    light="92b45a",
)
def sloth(p: Pen) -> None:
    p.heads(50, 34, 30, eyes=(50, 51), apart=18, face=48, neck=(50, 77), collar=42)
    p.line("light", 8, (2, 14), (98, 14))
    for s in (-1, 1):
        p.curve(
            "main", 15, f"M{50 + s * 22} 62 C{50 + s * 44} 50 {50 + s * 40} 34 {50 + s * 30} 16"
        )
        for d in (-4, 0, 4):
            p.line("third", 2.4, (50 + s * 30 + d, 10), (50 + s * 30 + d, 20))
    p.disc("main", 50, 74, 30, 22)
    p.disc("main", 50, 52, 25, 23)
    p.disc("third", 50, 54, 19, 16)
    for s in (-1, 1):
        p.path(
            "second",
            f"M{50 + s * 4} 50 C{50 + s * 8} 44 {50 + s * 16} 46 {50 + s * 18} 54 C{50 + s * 14} 60 {50 + s * 6} 56 {50 + s * 4} 50",
        )
        _eye(p, 50 + s * 9, 51, 2.6)
    p.disc("dark", 50, 57, 4, 2.8)
    p.curve("dark", 2.4, "M42 62 C46 66 54 66 58 62")


@thing(
    "llama",
    "alpaca",
    "vicuna",
    "andean animal",
    main="f3e3c5",
    second="d9b98c",
    third="ef4444",
    light="ffffff",
)
def llama(p: Pen) -> None:
    p.heads(50, 17, 30, eyes=(50, 35), apart=28, face=46, neck=(50, 74), collar=42)
    for s in (-1, 1):
        p.path(
            "second",
            f"M{50 + s * 8} 24 C{50 + s * 6} 12 {50 + s * 10} 4 {50 + s * 16} 2 C{50 + s * 22} 10 {50 + s * 20} 20 {50 + s * 16} 28",
        )
    p.path(
        "main",
        "M30 96 C30 80 32 68 34 58 C24 50 26 24 38 18 C44 14 56 14 62 18 C74 24 76 50 66 58 C68 68 70 80 70 96",
    )
    with p.joined():
        for x, y, r in ((38, 22, 8), (50, 17, 9), (62, 22, 8)):
            p.disc("light", x, y, r)
    p.disc("second", 50, 48, 15, 12)
    p.path("dark", "M45 43 L55 43 C55 47 52 48 50 50 C48 48 45 47 45 43")
    p.line("dark", 2.4, (50, 50), (50, 54))
    for s in (-1, 1):
        _eye(p, 50 + s * 14, 35, 3.4)
    p.line("third", 6, (35, 74), (65, 74))


@thing(
    "mole",
    "mole animal",
    "molehill",
    "burrowing animal",
    main="4b4a55",
    second="f9b4c4",
    third="8a5a34",
    light="f1f5f9",
)
def mole(p: Pen) -> None:
    p.heads(50, 21, 38, eyes=(50, 36), apart=24, face=54, neck=(50, 66), collar=56)
    p.path("main", "M20 84 C16 40 32 14 50 14 C68 14 84 40 80 84")
    for s in (-1, 1):
        p.disc("dark", 50 + s * 12, 36, 2.6)
        p.path(
            "second",
            f"M{50 + s * 24} 62 C{50 + s * 40} 52 {50 + s * 48} 66 {50 + s * 40} 76 C{50 + s * 32} 80 {50 + s * 24} 76 {50 + s * 24} 62",
        )
    p.disc("second", 50, 46, 8, 6)
    for s in (-1, 1):
        for dy in (-3, 3):
            p.line("light", 1.8, (50 + s * 10, 48 + dy * 0.4), (50 + s * 24, 47 + dy))
    p.path("third", "M4 96 C10 78 26 78 34 82 C42 72 58 72 66 82 C74 78 90 78 96 96")


@thing(
    "beaver",
    "marmot",
    "dam builder",
    "groundhog",
    main="8a5a34",
    second="5b3a1e",
    third="e9c9a0",
    light="f8fafc",
)
def beaver(p: Pen) -> None:
    p.heads(50, 18, 44, eyes=(50, 42), apart=36, face=84, neck=(50, 90), collar=64)
    for s in (-1, 1):
        p.disc("second", 50 + s * 30, 20, 10)
    p.disc("main", 50, 50, 42, 40)
    p.disc("third", 50, 64, 26, 18)
    p.box("light", 42, 72, 58, 90, 2)
    p.line("second", 2, (50, 74), (50, 88))
    p.path("dark", "M40 52 L60 52 C60 60 54 62 50 64 C46 62 40 60 40 52")
    p.curve("dark", 2.8, "M50 64 C48 72 40 72 36 68")
    p.curve("dark", 2.8, "M50 64 C52 72 60 72 64 68")
    for s in (-1, 1):
        _eye(p, 50 + s * 18, 42, 4.4)


@thing("skunk", "bad smell", "stink", "smelly", main="27303f", second="f8fafc", third="f9a8d4")
def skunk(p: Pen) -> None:
    p.heads(24, 39, 24, eyes=(19, 54), apart=0, face=34, neck=(36, 72), collar=26, tilt=-4)
    p.path(
        "main", "M58 74 C88 82 102 58 97 34 C92 8 66 -2 54 14 C50 24 58 30 66 28 C80 30 78 50 60 56"
    )
    p.path("second", "M72 66 C86 60 92 46 88 32 C84 18 72 12 64 18 C80 20 84 48 66 58")
    for x in (36, 66):
        p.line("main", 9, (x + 7, 78), (x + 7, 90))
    p.path("main", "M24 66 C26 46 50 42 66 52 C78 60 76 82 62 86 L38 86 C28 86 22 78 24 66")
    for x in (34, 60):
        p.line("main", 9, (x, 80), (x, 92))
    p.path("second", "M32 50 C46 40 64 46 72 62 C60 54 46 52 34 58")
    for x in (14, 34):
        p.disc("main", x, 42, 6)
        p.disc("third", x, 42, 2.8)
    p.disc("main", 23, 57, 20, 18)
    p.path("second", "M20 39.5 C23 38.6 26 38.8 29 40 C28 48 25 54 21 59 C19 53 19 46 20 39.5")
    p.disc("second", 11, 63, 9, 7)
    p.disc("third", 4, 60, 4)
    p.disc("second", 16, 52, 4)
    p.disc("dark", 15.4, 52, 2)


@thing(
    "stingray",
    "ray fish",
    "manta ray",
    "manta",
    main="64748b",
    second="475569",
    light="cbd5e1",
)
def stingray(p: Pen) -> None:
    p.curve("second", 4.4, "M50 62 C52 78 42 84 50 97")
    p.path(
        "main",
        "M50 8 C62 10 66 20 76 28 C86 34 94 36 98 42 C86 48 74 64 50 72 C26 64 14 48 2 42 C6 36 14 34 24 28 C34 20 38 10 50 8",
    )
    for s in (-1, 1):
        _eye(p, 50 + s * 8, 22, 3)
        p.disc("light", 50 + s * 20, 40, 3)
        p.disc("light", 50 + s * 9, 50, 2.6)


@thing("sea urchin", "urchin", "spiky ball", main="4c1d6b", second="7c3aad", light="c4a1e8")
def urchin(p: Pen) -> None:
    for k in range(20):
        a = 2 * math.pi * k / 20
        r = 46 if k % 2 else 38
        p.poly(
            "main",
            (50 + 24 * math.cos(a - 0.14), 50 + 24 * math.sin(a - 0.14)),
            (50 + r * math.cos(a), 50 + r * math.sin(a)),
            (50 + 24 * math.cos(a + 0.14), 50 + 24 * math.sin(a + 0.14)),
        )
    p.disc("second", 50, 50, 27)
    for x, y in ((42, 40), (56, 38), (50, 52), (38, 56), (62, 54), (50, 66)):
        p.disc("light", x, y, 2.8)


@thing(
    "lobster", "crayfish", "crawfish", "langoustine", main="dc2626", second="991b1b", light="fca5a5"
)
def lobster(p: Pen) -> None:
    for s in (-1, 1):
        p.curve("second", 2.6, f"M{50 + s * 5} 28 C{50 + s * 8} 16 {50 + s * 14} 8 {50 + s * 20} 3")
        for y in (46, 54, 62):
            p.line("second", 3.6, (50 + s * 10, y), (50 + s * 24, y + 8))
        p.line("main", 6, (50 + s * 9, 42), (50 + s * 26, 40), (50 + s * 32, 28))
        p.path(
            "main",
            f"M{50 + s * 28} 32 C{50 + s * 20} 18 {50 + s * 28} 8 {50 + s * 34} 6 L{50 + s * 35} 18 L{50 + s * 42} 8 C{50 + s * 48} 18 {50 + s * 44} 30 {50 + s * 34} 34",
        )
    p.path("main", "M50 24 C60 26 64 36 62 50 L58 82 L42 82 L38 50 C36 36 40 26 50 24")
    for y in (56, 65, 74):
        p.line("second", 2.8, (41, y), (59, y))
    for dx in (-12, 0, 12):
        p.disc("second", 50 + dx, 88, 6.4, 8)
    for s in (-1, 1):
        _eye(p, 50 + s * 5, 31, 2.4)
