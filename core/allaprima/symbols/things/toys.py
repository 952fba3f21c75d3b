"""Toys, and what stands in a playground."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "swing",
    "playground swing",
    "child's swing",
    "garden swing",
    main="ef4444",
    second="92400e",
    third="94a3b8",
)
def swing(p: Pen) -> None:
    for s in (-1, 1):
        p.line("second", 7, (50 + s * 34, 8), (50 + s * 44, 94))
        p.line("second", 7, (50 + s * 34, 8), (50 + s * 26, 94))
        p.line("third", 3, (50 + s * 14, 10), (50 + s * 14, 66))
    p.line("second", 8, (10, 8), (90, 8))
    p.box("main", 30, 64, 70, 73, 3)


@thing(
    "playground slide",
    "playground",
    "children's slide",
    "water slide",
    "chute",
    main="facc15",
    second="ef4444",
    third="3b82f6",
)
def playground_slide(p: Pen) -> None:
    for x in (12, 30):
        p.line("third", 5, (x, 12), (x, 94))
    for y in (40, 55, 70, 85):
        p.line("third", 5, (12, y), (30, y))
    p.path("second", "M26 26 L40 26 C54 40 60 76 80 80 L96 80 L96 92 L76 92 C52 88 44 54 26 40")
    p.path(
        "main", "M28 26 L40 26 C54 40 60 76 80 80 L96 80 L96 85 L78 85 C56 82 50 46 34 33 L28 33"
    )
    p.line("third", 5, (12, 14), (30, 14))


@thing(
    "seesaw",
    "teeter-totter",
    "playground seesaw",
    "see-saw",
    main="22c55e",
    second="ef4444",
    third="475569",
)
def seesaw(p: Pen) -> None:
    p.poly("third", (50, 46), (68, 88), (32, 88))
    p.line("main", 9, (8, 66), (92, 32))
    for x, y in ((20, 61), (80, 37)):
        p.line("second", 5, (x, y), (x - 2, y - 16))
        p.line("second", 5, (x - 8, y - 13), (x + 5, y - 18))
    p.line("third", 5, (12, 91), (88, 91))


@thing(
    "sandcastle",
    "sandpit",
    "sand castle",
    "sandbox",
    "bucket and spade",
    "building sandcastles",
    main="f2c777",
    second="d9a24a",
    third="ef4444",
    light="8a5220",
)
def sandcastle(p: Pen) -> None:
    p.line("light", 3, (50, 4), (50, 26))
    p.poly("third", (50, 4), (70, 10), (50, 17))
    p.path(
        "main",
        "M34 26 L41 26 L41 32 L47 32 L47 26 L53 26 L53 32 L59 32 L59 26 L66 26 L68 60 L32 60",
    )
    p.path(
        "main",
        "M10 50 L18 50 L18 56 L26 56 L26 50 L33 50 L33 58 L67 58 L67 50 L74 50 L74 56 L82 56 L82 50 L90 50 L94 90 L6 90",
    )
    p.path("light", "M42 90 L42 74 C42 64 58 64 58 74 L58 90")
    p.path("second", "M2 96 C4 86 20 84 34 88 C50 92 66 84 82 87 C94 87 97 92 98 96")


@thing(
    "toy brick",
    "lego brick",
    "lego",
    "plastic brick",
    "building bricks",
    "modular system",
    main="dc2626",
    second="991b1b",
    light="f87171",
)
def toy_brick(p: Pen) -> None:
    for x, y in ((36, 30), (58, 22), (54, 39), (76, 31)):
        p.path(
            "main",
            f"M{x - 9} {y} L{x + 9} {y} L{x + 9} {y + 8} C{x + 9} {y + 13} {x - 9} {y + 13} {x - 9} {y + 8}",
        )
    p.poly("light", (6, 42), (52, 22), (96, 40), (52, 62))
    for x, y in ((32, 37), (53, 28), (52, 47), (74, 38)):
        p.path(
            "main",
            f"M{x - 9} {y - 4} L{x + 9} {y - 4} L{x + 9} {y + 3} C{x + 9} {y + 8} {x - 9} {y + 8} {x - 9} {y + 3}",
        )
        p.disc("light", x, y - 4, 9, 4.4)
    p.poly("main", (6, 42), (52, 62), (52, 92), (6, 72))
    p.poly("second", (52, 62), (96, 40), (96, 70), (52, 92))


@thing(
    "yo-yo", "yoyo", "ups and downs", main="ef4444", second="fbbf24", third="94a3b8", light="fecaca"
)
def yoyo(p: Pen) -> None:
    p.ring("third", 58, 9, 5, 3)
    p.line("third", 3, (58, 14), (52, 40))
    p.disc("main", 50, 66, 29)
    p.disc("second", 50, 66, 16)
    p.disc("main", 50, 66, 6)
    p.shine(4, "M28 60 C30 50 37 44 45 42.6")


@thing(
    "marbles",
    "glass marbles",
    "marble game",
    "marble run",
    main="38bdf8",
    second="ef4444",
    third="22c55e",
    light="f0f9ff",
)
def marbles(p: Pen) -> None:
    for x, y, r, part, swirl in (
        (32, 36, 26, "main", "second"),
        (72, 60, 23, "third", "light"),
        (32, 78, 18, "second", "light"),
    ):
        p.disc(part, x, y, r)
        p.path(
            swirl,
            f"M{x - r * 0.7} {y + r * 0.3} C{x - r * 0.3} {y - r * 0.7} {x + r * 0.3} {y + r * 0.7} {x + r * 0.7} {y - r * 0.3} C{x + r * 0.5} {y + r * 0.7} {x - r * 0.1} {y - r * 0.1} {x - r * 0.7} {y + r * 0.3}",
        )
        p.disc("light", x - r * 0.36, y - r * 0.45, r * 0.2)


@thing(
    "spinning top",
    "humming top",
    "dreidel",
    "gyroscope",
    main="ef4444",
    second="facc15",
    third="3b82f6",
    light="fecaca",
)
def spinning_top(p: Pen) -> None:
    p.line("third", 7, (50, 6), (50, 30))
    p.disc("third", 50, 8, 8, 5)
    p.path("main", "M6 44 C10 26 90 26 94 44 C86 66 66 78 50 97 C34 78 14 66 6 44")
    p.path(
        "second",
        "M10 50 C34 60 66 60 90 50 C86 60 80 66 73 72 C58 76 42 76 27 72 C20 66 14 60 10 50",
    )
    p.shine(4, "M20 40 C26 36 32 34 40 33.4")


@thing(
    "doll",
    "rag doll",
    "puppet",
    "toy doll",
    "marionette",
    main="ec4899",
    second="fbbf24",
    third="7c3aed",
    light="fde2cf",
)
def doll(p: Pen) -> None:
    for s in (-1, 1):
        p.line("light", 8, (50 + s * 16, 56), (50 + s * 32, 70))
        p.line("light", 8, (50 + s * 9, 82), (50 + s * 10, 93))
    p.path("main", "M38 48 L62 48 L78 86 C64 92 36 92 22 86")
    for s in (-1, 1):
        p.disc("second", 50 + s * 24, 32, 9, 12)
        p.disc("third", 50 + s * 22, 22, 4.4)
    p.disc("light", 50, 30, 22, 21)
    p.path("second", "M27 30 C24 2 76 2 73 30 C66 24 60 20 54 17 C46 22 36 24 27 30")
    for s in (-1, 1):
        p.disc("dark", 50 + s * 8, 32, 2.8)
    p.curve("dark", 2.6, "M43 40 C47 44 53 44 57 40")
    p.line("third", 4, (30, 74), (70, 74))
