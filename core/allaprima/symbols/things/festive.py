"""Feasts and fairy tales."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "party popper", "launch party", "hooray", "party time", "confetti", "congratulation party",
    main="fbbf24", second="ef4444", third="3b82f6", light="22c55e",
)  # fmt: skip
def popper(p: Pen) -> None:
    p.poly("main", (36, 36), (64, 64), (4, 96))
    p.poly("second", (27, 57), (43, 73), (31, 80), (20, 69))
    p.curve("second", 5, "M46 34 C56 26 42 16 52 4")
    p.curve("third", 5, "M66 54 C74 44 84 58 96 48")
    p.curve("light", 5, "M56 44 C68 40 66 26 82 24")
    for x, y, part in (
        (70, 10, "third"),
        (92, 30, "second"),
        (30, 14, "light"),
        (88, 72, "light"),
        (74, 76, "third"),
    ):
        p.disc(part, x, y, 5)


@thing(
    "fireworks", "new year", "finale", "pyrotechnics", "independence day", "new year's eve",
    main="ef4444", second="fbbf24", third="3b82f6",
)  # fmt: skip
def fireworks(p: Pen) -> None:
    for x, y, r, part, n in (
        (36, 38, 32, "main", 12),
        (76, 24, 20, "second", 10),
        (72, 72, 24, "third", 10),
    ):
        for k in range(n):
            a = 2 * math.pi * k / n
            p.line(
                part,
                4,
                (x + r * 0.4 * math.cos(a), y + r * 0.4 * math.sin(a)),
                (x + r * math.cos(a), y + r * math.sin(a)),
            )
        p.disc(part, x, y, 4)


@thing(
    "pumpkin", "halloween", "squash", "jack-o'-lantern", "thanksgiving",
    main="f97316", second="16a34a", third="ea580c",
)  # fmt: skip
def pumpkin(p: Pen) -> None:
    p.heads(50, 31, 46, eyes=(50, 50), apart=30, face=78, neck=(50, 92), collar=58)
    if "head" not in p.wears:
        p.curve("second", 8, "M50 28 C50 16 56 10 62 8")
    for x in (22, 78):
        p.disc("third", x, 60, 20, 30)
    for x in (36, 64):
        p.disc("main", x, 60, 20, 34)
    p.disc("third", 50, 60, 15, 35)
    p.poly("dark", (26, 56), (44, 56), (35, 42))
    p.poly("dark", (56, 56), (74, 56), (65, 42))
    p.path("dark", "M24 68 C36 78 64 78 76 68 C70 86 60 88 50 88 C40 88 30 86 24 68")


@thing(
    "easter eggs", "easter", "egg hunt", "painted eggs",
    main="38bdf8", second="f472b6", third="fde047", light="a3e635",
)  # fmt: skip
def easter(p: Pen) -> None:
    for x, y, part, band in ((32, 44, "main", "third"), (70, 52, "second", "light")):
        p.path(
            part,
            f"M{x} {y - 38} C{x + 20} {y - 36} {x + 30} {y + 4} {x + 26} {y + 20} C{x + 20} {y + 40} {x - 20} {y + 40} {x - 26} {y + 20} C{x - 30} {y + 4} {x - 20} {y - 36} {x} {y - 38}",
        )
        p.line(
            band, 6, (x - 24, y + 4), (x - 12, y - 4), (x, y + 4), (x + 12, y - 4), (x + 24, y + 4)
        )
        for d in (-12, 0, 12):
            p.disc(band, x + d, y + 18, 4)


@thing("ghost", "spooky", "haunted", "phantom", main="f8fafc")
def ghost(p: Pen) -> None:
    p.heads(50, 18, 46, eyes=(50, 42), apart=26, face=72, neck=(50, 74), collar=66)
    p.path(
        "main",
        "M14 94 L14 46 C14 -10 86 -10 86 46 L86 94 C78 94 74 84 68 84 C62 84 58 94 50 94 C42 94 38 84 32 84 C26 84 22 94 14 94",
    )
    p.disc("dark", 37, 42, 6, 9)
    p.disc("dark", 63, 42, 6, 9)
    p.disc("dark", 50, 63, 7, 9)


@thing("skull", "death", "poison", "toxic", "deadly", "pirate flag", main="f1f5f9", second="1f2937")
def skull(p: Pen) -> None:
    p.heads(50, 18, 56, eyes=(50, 48), apart=34, face=80, neck=(50, 95), collar=52)
    p.path(
        "main",
        "M50 4 C82 4 94 28 90 50 C88 64 78 68 74 72 L74 88 C74 94 70 96 66 96 L34 96 C30 96 26 94 26 88 L26 72 C22 68 12 64 10 50 C6 28 18 4 50 4",
    )
    p.disc("second", 33, 48, 12, 13)
    p.disc("second", 67, 48, 12, 13)
    p.poly("second", (50, 60), (57, 72), (43, 72))
    for x in (42, 50, 58):
        p.line("second", 4, (x, 84), (x, 95))


@thing(
    "witch's hat", "witch", "wizard hat", "carnival costume",
    main="4c1d95", second="f97316", third="6d28d9",
)  # fmt: skip
def witch(p: Pen) -> None:
    p.path("third", "M2 80 C20 66 80 66 98 80 C92 94 8 94 2 80")
    p.path(
        "main",
        "M24 76 C32 56 36 30 58 6 C66 2 76 8 80 16 C70 16 66 22 66 30 C68 46 72 62 76 76 C60 84 40 84 24 76",
    )
    p.path("second", "M28 66 C42 74 60 74 74 67 L76 76 C60 84 40 84 24 76")


@thing(
    "father christmas", "santa claus", "saint nicholas", "christmas man",
    main="ef4444", second="f8fafc", skin="f2b88a",
)  # fmt: skip
def santa(p: Pen) -> None:
    p.path("second", "M12 50 C12 84 32 97 50 97 C68 97 88 84 88 50")
    p.disc("skin", 50, 50, 24, 22)
    p.path(
        "second",
        "M30 62 C38 54 46 58 50 62 C54 58 62 54 70 62 C66 72 56 70 50 66 C44 70 34 72 30 62",
    )
    p.path("main", "M18 38 C20 8 60 -2 86 18 C92 24 94 32 92 40 C84 32 80 32 78 38")
    p.box("second", 12, 32, 84, 46, 7)
    p.disc("second", 90, 42, 9)
    p.disc("dark", 41, 52, 3.5)
    p.disc("dark", 59, 52, 3.5)
    p.path("main", "M44 74 C48 78 52 78 56 74 C54 82 46 82 44 74")


@thing(
    "christmas bauble", "bauble", "christmas decoration", "advent", "christmas ball",
    main="dc2626", second="fbbf24", light="fca5a5",
)  # fmt: skip
def bauble(p: Pen) -> None:
    p.ring("second", 50, 12, 7, 4)
    p.box("second", 40, 18, 60, 30, 2)
    p.disc("main", 50, 61, 35)
    p.line("second", 5, (18, 62), (32, 52), (44, 64), (56, 52), (68, 64), (82, 54))
    p.shine(5, "M24 50 C28 40 34 36 40 34")


@thing(
    "christmas stocking", "saint nicholas day", "stocking filler", "december",
    main="dc2626", second="f8fafc", third="16a34a",
)  # fmt: skip
def stocking(p: Pen) -> None:
    p.path(
        "main",
        "M38 22 L76 22 L76 58 C76 70 70 76 62 80 L36 95 C22 100 8 92 12 78 C14 70 22 68 28 64 C38 60 38 56 38 50",
    )
    p.path("third", "M11 84 C10 74 18 70 26 65 C33 72 35 84 31 97 C22 99 13 94 11 84")
    p.path("third", "M76 52 L76 60 C76 70 70 76 62 80 L56 83 C52 72 60 56 76 52")
    p.box("second", 31, 5, 83, 28, 9)


@thing(
    "wedding cake", "wedding party", "golden anniversary",
    main="f8fafc", second="f9a8d4", third="cbd5e1", light="ef4444",
)  # fmt: skip
def wedding_cake(p: Pen) -> None:
    for x, y in ((34, 26), (21, 48), (7, 70)):
        p.box("main", x, y, 100 - x, y + 24, 4)
        step = (86 - 2 * x + 14) / (6 - x // 12)
        count = 6 - x // 12
        with p.joined():
            p.box("second", x, y, 100 - x, y + 6, 3)
            for k in range(count):
                p.disc("second", x + step * (k + 0.5), y + 6, step * 0.42, 5)
    p.box("third", 2, 92, 98, 98, 3)
    p.path("light", "M50 25 C36 15 37 4 45 4 C48 4 50 7 50 9 C50 7 52 4 55 4 C63 4 64 15 50 25")


@thing("bow", "ribbon", "gift ribbon", "decoration", main="ef4444", second="b91c1c")
def bow(p: Pen) -> None:
    for s in (-1, 1):
        p.poly(
            "second",
            (50, 50),
            (50 + s * 12, 50),
            (50 + s * 34, 94),
            (50 + s * 20, 88),
            (50 + s * 12, 97),
        )
        p.path(
            "main",
            f"M50 42 C{50 + s * 14} 20 {50 + s * 40} 12 {50 + s * 46} 22 C{50 + s * 50} 36 {50 + s * 46} 62 {50 + s * 36} 64 C{50 + s * 26} 64 {50 + s * 12} 56 50 46",
        )
    p.box("second", 40, 34, 60, 56, 6)


@thing(
    "disco ball", "disco", "nightclub", "dance party",
    main="a78bfa", second="ede9fe", third="7c3aed", light="64748b",
)  # fmt: skip
def disco(p: Pen) -> None:
    p.line("light", 4, (50, 3), (50, 20))
    p.disc("main", 50, 57, 38)
    for y, half in ((30, 22), (46, 33), (62, 34), (78, 26)):
        for k in range(3):
            x = 50 - half + 2 * half * k / 3
            p.box(
                "second" if (k + y // 16) % 2 else "third",
                x + 3,
                y,
                x + 2 * half / 3 - 3,
                y + 11,
                2,
            )
