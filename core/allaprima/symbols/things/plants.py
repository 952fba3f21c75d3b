"""Flowers and trees of other gardens."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "cactus", "drought", "succulent",
    main="22c55e", second="d97706", third="15803d", light="f472b6",
)  # fmt: skip
def cactus(p: Pen) -> None:
    with p.joined():
        p.line("main", 20, (50, 20), (50, 72))
        p.line("main", 12, (50, 56), (22, 54), (22, 34))
        p.line("main", 12, (50, 48), (78, 46), (78, 26))
    p.disc("light", 50, 9, 7)
    for y in (26, 42, 58):
        p.line("third", 3, (46, y), (46, y + 6))
        p.line("third", 3, (55, y + 6), (55, y + 12))
    p.poly("second", (28, 70), (72, 70), (66, 97), (34, 97))


@thing(
    "wheat", "harvest", "grain", "crops", "gluten", "barley",
    main="eab308", second="a16207",
)  # fmt: skip
def wheat(p: Pen) -> None:
    p.line("second", 5, (50, 30), (50, 97))
    p.path("main", "M50 2 C60 12 60 24 50 32 C40 24 40 12 50 2")
    for y in (34, 50, 66):
        for s in (-1, 1):
            p.path(
                "main",
                f"M50 {y + 12} C{50 + s * 4} {y - 2} {50 + s * 14} {y - 10} {50 + s * 28} {y - 10} C{50 + s * 28} {y + 4} {50 + s * 18} {y + 12} 50 {y + 12}",
            )


@thing(
    "sunflower", "summer flowers", "oil plants", "sunflower oil",
    main="facc15", second="78350f", third="16a34a",
)  # fmt: skip
def sunflower(p: Pen) -> None:
    p.line("third", 6, (50, 60), (50, 97))
    p.path("third", "M50 92 C54 74 70 70 84 74 C80 90 66 96 50 92")
    for k in range(12):
        a = math.radians(30 * k)
        p.disc("main", 50 + 28 * math.cos(a), 38 + 28 * math.sin(a), 10)
    p.disc("second", 50, 38, 19)


@thing(
    "tulip", "dutch flowers", "spring flower", "bulb flower",
    main="ef4444", second="16a34a", light="f87171",
)  # fmt: skip
def tulip(p: Pen) -> None:
    p.line("second", 6, (50, 54), (50, 97))
    p.path("second", "M50 94 C24 92 16 70 20 56 C38 60 50 76 50 94")
    p.path("second", "M50 94 C76 92 84 70 80 56 C62 60 50 76 50 94")
    p.path("main", "M24 10 L38 22 L50 4 L62 22 L76 10 C84 46 70 58 50 58 C30 58 16 46 24 10")
    p.path("light", "M50 4 C64 26 64 48 50 58 C36 48 36 26 50 4")


@thing(
    "cherry blossom", "spring in japan", "tokyo", "sakura", "hanami",
    main="f9a8d4", second="ec4899", third="78350f", light="fde68a",
)  # fmt: skip
def blossom(p: Pen) -> None:
    for k in range(5):
        a = math.radians(72 * k - 90)
        p.disc("main", 50 + 27 * math.cos(a), 50 + 27 * math.sin(a), 20)
    for k in range(5):
        a = math.radians(72 * k - 90)
        p.line("second", 3.5, (50, 50), (50 + 22 * math.cos(a), 50 + 22 * math.sin(a)))
    p.disc("light", 50, 50, 9)


@thing(
    "bouquet of flowers", "bouquet", "thank you", "thanks", "appreciation", "gratitude",
    "mother's day",
    main="f472b6", second="fbbf24", third="16a34a", light="fef3c7",
)  # fmt: skip
def bouquet(p: Pen) -> None:
    for x, y in ((18, 40), (82, 40), (50, 50), (34, 52), (66, 52)):
        p.disc("third", x, y, 11)
    for x, y, part in (
        (28, 24, "main"),
        (72, 24, "second"),
        (50, 16, "main"),
        (40, 38, "second"),
        (62, 38, "main"),
    ):
        for k in range(5):
            a = math.radians(72 * k - 90)
            p.disc(part, x + 8 * math.cos(a), y + 8 * math.sin(a), 6)
        p.disc("light", x, y, 4.5)
    p.poly("light", (16, 48), (84, 48), (58, 97), (42, 97))
    p.poly("main", (38, 74), (62, 74), (59, 83), (41, 83))


@thing(
    "palm tree", "tropics", "palm oil", "south sea",
    main="22c55e", second="92400e", third="15803d", light="fde68a",
)  # fmt: skip
def palm(p: Pen) -> None:
    p.curve("second", 8, "M50 36 C58 56 56 74 50 92")
    p.disc("light", 50, 94, 36, 5)
    for s in (-1, 1):
        p.path(
            "main",
            f"M50 34 C{50 + s * 16} 14 {50 + s * 38} 18 {50 + s * 46} 40 C{50 + s * 34} 30 {50 + s * 18} 30 50 34",
        )
        p.path(
            "third",
            f"M50 34 C{50 + s * 8} 10 {50 + s * 22} 4 {50 + s * 36} 8 C{50 + s * 24} 14 {50 + s * 12} 22 50 34",
        )
        p.path(
            "main",
            f"M50 34 C{50 + s * 18} 34 {50 + s * 30} 44 {50 + s * 28} 64 C{50 + s * 22} 50 {50 + s * 12} 42 50 34",
        )
    p.disc("second", 45, 38, 5)
    p.disc("second", 56, 39, 5)
    p.room("under", 57, 56, 99, 96, stands=True)


@thing(
    "autumn leaf", "autumn", "fall", "october", "maple leaf", "canada",
    main="ea580c", second="9a3412",
)  # fmt: skip
def maple(p: Pen) -> None:
    p.line("second", 5, (50, 66), (50, 97))
    p.poly(
        "main", (50, 4), (60, 22), (70, 16), (68, 40), (82, 28), (86, 36), (97, 36), (90, 50), (95, 55), (68, 74),
        (70, 82), (50, 78), (30, 82), (32, 74), (5, 55), (10, 50), (3, 36), (14, 36), (18, 28), (32, 40), (30, 16), (40, 22),
    )  # fmt: skip


@thing(
    "seedling in a hand", "corporate responsibility", "sustainability goals", "esg",
    "corporate social responsibility", "nurture",
    main="f2b88a", second="22c55e", third="92400e", light="3b82f6",
)  # fmt: skip
def nurture(p: Pen) -> None:
    p.curve("second", 5, "M56 58 C56 46 54 38 54 32")
    p.path("second", "M54 34 C50 14 32 8 18 10 C20 28 34 38 54 34")
    p.path("second", "M54 36 C58 20 74 14 88 18 C86 34 72 42 54 36")
    p.path("third", "M36 62 C40 52 72 52 78 62")
    p.path(
        "main",
        "M22 62 C34 56 44 64 50 66 L66 66 C74 68 74 76 66 77 L52 77 L76 74 L90 60 C97 58 99 66 95 71 L78 88 C66 94 44 92 36 92 L22 92",
    )
    p.box("light", 3, 58, 22, 96, 3)
