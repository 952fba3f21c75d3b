"""More insects, and where bees live."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _eye(p: Pen, x: float, y: float, r: float = 3.0) -> None:
    p.disc("dark", x, y, r)


@thing("dragonfly", "damselfly", "water insect", main="0891b2", second="a5f3fc", third="155e75")
def dragonfly(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "second",
            f"M50 34 C{50 + s * 16} 14 {50 + s * 40} 12 {50 + s * 47} 22 C{50 + s * 42} 34 {50 + s * 18} 40 50 38",
        )
        p.path(
            "second",
            f"M50 40 C{50 + s * 16} 40 {50 + s * 38} 44 {50 + s * 42} 56 C{50 + s * 32} 62 {50 + s * 14} 52 50 44",
        )
    p.line("main", 8, (50, 40), (50, 94))
    for y in (58, 70, 82):
        p.line("third", 3, (47, y), (53, y))
    p.disc("main", 50, 34, 9, 13)
    for s in (-1, 1):
        p.disc("third", 50 + s * 7, 19, 7)


@thing(
    "grasshopper",
    "cricket insect",
    "locust",
    "cicada",
    main="65a30d",
    second="3f6212",
    light="bef264",
)
def grasshopper(p: Pen) -> None:
    p.line("second", 5, (40, 62), (30, 88), (22, 90))
    p.line("second", 5, (28, 60), (18, 80), (10, 82))
    p.path("main", "M8 44 C10 30 26 28 34 40 L92 62 C96 66 92 72 86 72 L40 70 C22 70 6 60 8 44")
    p.path("light", "M36 42 C56 42 76 52 94 64 C74 66 50 62 36 42")
    p.line("second", 7, (46, 66), (70, 22), (92, 88))
    p.curve("second", 3, "M14 36 C10 24 4 18 2 10")
    p.curve("second", 3, "M20 34 C20 22 18 14 16 6")
    _eye(p, 18, 44, 3.6)


@thing(
    "fly",
    "mosquito",
    "housefly",
    "fruit fly",
    "gnat",
    "insect bite",
    main="374151",
    second="dbeafe",
    third="b91c1c",
)
def fly(p: Pen) -> None:
    for s in (-1, 1):
        for y, dy in ((44, -14), (54, 2), (64, 18)):
            p.line("main", 3.4, (50 + s * 8, y), (50 + s * 28, y + dy * 0.5), (50 + s * 36, y + dy))
    p.disc("main", 50, 64, 15, 24)
    for s in (-1, 1):
        p.path(
            "second",
            f"M{50 + s * 4} 40 C{50 + s * 26} 44 {50 + s * 36} 70 {50 + s * 28} 90 C{50 + s * 12} 84 {50 + s * 4} 62 {50 + s * 4} 40",
        )
    p.disc("main", 50, 34, 15, 12)
    for s in (-1, 1):
        p.disc("third", 50 + s * 9, 24, 8, 9)


@thing(
    "beehive",
    "hive",
    "beekeeping",
    "honeycomb hive",
    "apiary",
    main="f2b13c",
    second="c98518",
    third="5b3413",
    light="fde68a",
)
def beehive(p: Pen) -> None:
    with p.joined():
        for y, half in ((18, 17), (34, 28), (50, 36), (66, 38), (82, 34)):
            p.line("main", 17, (50 - half + 8, y), (50 + half - 8, y))
    for y, half in ((26, 21), (42, 32), (58, 37), (74, 36)):
        p.line("second", 3, (50 - half + 4, y), (50 + half - 4, y))
    p.path("third", "M38 91 L38 74 C38 60 62 60 62 74 L62 91")
    for x, y in ((14, 24), (86, 36)):
        p.disc("light", x, y - 5, 5, 3.6)
        p.disc("third", x, y, 6, 4.6)
