"""Food and drink."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "coffee cup", "coffee", "break", "cafe", "coffee shop", "hot drink", "pause", "breakfast", "cup of coffee with steam", "steaming coffee",
    main="f8fafc", second="92400e", third="cbd5e1",
)  # fmt: skip
def coffee(p: Pen) -> None:
    if p.pick(False, True):
        for x in (34, 50):
            p.curve("third", 4.5, f"M{x} 4 C{x - 6} 12 {x + 8} 16 {x + 2} 25")
        p.ring("main", 76, 58, 16, 8)
        p.box("main", 12, 32, 72, 94, 9)
        p.box("second", 17, 37, 67, 45, 4)
        return
    p.curve("third", 4.5, "M34 6 C28 14 42 18 36 28")
    p.curve("third", 4.5, "M54 6 C48 14 62 18 56 28")
    p.ring("main", 74, 54, 14, 7)
    p.path("main", "M14 36 L76 36 C76 66 70 82 60 86 L30 86 C20 82 14 66 14 36")
    p.path("second", "M18 40 L72 40 C71 44 71 46 70 48 L20 48")
    p.box("third", 8, 88, 82, 95, 3)


@thing(
    "pizza", "fast food", "italian food", "pizza slice", "lunch", "calzone",
    main="fbbf24", second="b45309", third="ef4444", light="22c55e",
)  # fmt: skip
def pizza(p: Pen) -> None:
    p.path("second", "M6 18 C30 2 70 2 94 18 L90 30 C68 16 32 16 10 30")
    p.path("main", "M12 28 C34 16 66 16 88 28 L50 96")
    for x, y, r in ((36, 36, 8), (62, 38, 8), (50, 62, 7)):
        p.disc("third", x, y, r)
    p.disc("light", 50, 42, 3)
    p.disc("light", 42, 52, 3)
    p.disc("light", 58, 54, 3)


@thing(
    "hamburger", "burger", "cheeseburger", "snack",
    main="d97706", second="22c55e", third="78350f", light="fde68a",
)  # fmt: skip
def burger(p: Pen) -> None:
    p.path("main", "M8 44 C8 4 92 4 92 44")
    for x, y in ((32, 24), (50, 18), (68, 26), (44, 33), (60, 36)):
        p.disc("light", x, y, 2.4)
    p.path("second", "M4 46 C16 58 24 46 34 54 C44 60 54 46 64 54 C74 60 86 48 96 46 L94 58 L6 58")
    p.box("third", 6, 58, 94, 71, 6)
    p.path("main", "M8 74 L92 74 C92 88 84 92 76 92 L24 92 C16 92 8 88 8 74")


@thing(
    "apple", "fruit", "healthy food", "nutrition", "health",
    main="ef4444", second="22c55e", third="92400e", light="fecaca",
)  # fmt: skip
def apple(p: Pen) -> None:
    p.curve("third", 5, "M50 28 C50 18 54 10 60 6")
    p.path("second", "M54 20 C60 6 76 4 86 8 C84 22 70 26 54 20")
    p.path(
        "main",
        "M50 28 C36 18 8 22 8 54 C8 80 26 98 40 95 C46 93 54 93 60 95 C74 98 92 80 92 54 C92 22 64 18 50 28",
    )
    p.shine(5, "M20 52 C20 42 26 36 33 34")


@thing("banana", "tropical fruit", main="fde047", second="a16207")
def banana(p: Pen) -> None:
    p.path(
        "main",
        "M18 12 C22 9 27 10 29 14 C34 44 54 66 86 69 C93 70 97 76 94 81 C88 91 74 95 60 93 C28 89 8 58 15 16",
    )
    p.curve("second", 2.8, "M22 22 C25 52 46 77 80 80")
    p.soft("second", 2.5, (15, 3), (26, 2), (30, 16), (16, 18))
    p.soft("second", 3, (88, 68), (97, 73), (95, 82), (87, 81))


@thing(
    "carrot", "vegetable", "vegetables", "healthy eating", "vegetarian",
    main="f97316", second="22c55e", third="c2410c",
)  # fmt: skip
def carrot(p: Pen) -> None:
    for dx in (-16, 0, 16):
        p.path(
            "second",
            f"M66 34 C{66 + dx - 8} 20 {74 + dx} 8 {84 + dx * 0.6} 4 C{86 + dx * 0.4} 16 {80 + dx * 0.4} 28 66 34",
        )
    p.path("main", "M54 24 C68 22 78 32 76 46 C66 70 38 88 8 94 C14 64 32 36 54 24")
    p.line("third", 3.5, (44, 44), (52, 52))
    p.line("third", 3.5, (34, 62), (42, 68))


def _other_cake(p: Pen, which: int) -> None:
    """A cake of two tiers, or a slice."""
    if which == 1:
        p.box("third", 47, 14, 53, 32)
        p.path("light", "M50 1 C56 8 54 13 50 13 C46 13 44 8 50 1")
        p.box("second", 26, 32, 74, 62, 4)
        p.path(
            "main",
            "M24 44 L24 38 C24 33 27 30 32 30 L68 30 C73 30 76 33 76 38 L76 44 C71 50 65 50 63 44 C58 50 52 50 50 44 C45 50 39 50 37 44 C33 50 28 50 24 44",
        )
        p.box("second", 10, 60, 90, 92, 5)
        p.path(
            "main",
            "M8 74 L8 66 C8 61 11 58 16 58 L84 58 C89 58 92 61 92 66 L92 74 C86 81 78 81 74 74 C68 81 62 81 58 74 C53 81 46 81 42 74 C37 81 30 81 26 74 C20 81 13 81 8 74",
        )
        p.box("dark", 2, 90, 98, 96, 3)
        return
    p.box("dark", 2, 88, 98, 95, 3)
    p.poly("second", (6, 56), (94, 56), (94, 88), (6, 88))
    p.line("main", 6, (7, 72), (93, 72))
    p.path(
        "main",
        "M4 56 C30 30 66 22 90 30 C95 34 96 44 95 58 C88 64 82 64 78 58 C72 64 64 64 60 58 C54 64 46 64 42 58 C36 64 28 64 24 58 C16 64 8 62 4 56",
    )
    p.disc("third", 68, 24, 9)
    p.curve("dark", 2.6, "M68 16 C70 10 74 6 80 6")


@thing(
    "cake", "birthday", "birthday cake", "celebration", "party", "anniversary", "dessert",
    main="f9a8d4", second="fef3c7", third="ef4444", light="fbbf24",
)  # fmt: skip
def cake(p: Pen) -> None:
    if other := 0 if p.holds else p.pick(0, 1, 2):
        _other_cake(p, other)
        return
    p.room("on", 18, -30, 82, 46, stands=True)
    for x in (32, 50, 68) if not p.holds else ():
        p.box("third", x - 3, 20, x + 3, 42)
        p.path("light", f"M{x} 6 C{x + 6} 14 {x + 4} 19 {x} 19 C{x - 4} 19 {x - 6} 14 {x} 6")
    p.box("second", 12, 56, 88, 90, 5)
    p.path(
        "main",
        "M10 66 L10 48 C10 42 14 40 20 40 L80 40 C86 40 90 42 90 48 L90 66 C84 74 76 74 70 66 C64 74 56 74 50 66 C44 74 36 74 30 66 C24 74 16 74 10 66",
    )
    p.box("dark", 4, 88, 96, 95, 3)


@thing(
    "ice cream", "ice cream cone", "gelato", "treat",
    main="f9a8d4", second="d97706", third="fef3c7", light="ef4444",
)  # fmt: skip
def icecream(p: Pen) -> None:
    with p.joined():
        p.soft("second", 5, (26, 44), (74, 44), (50, 99))
    for s in (-1, 1):
        p.line("third", 2.2, (50 - s * 13, 54), (50 + s * 7, 81))
        p.line("third", 2.2, (50 + s * 1, 54), (50 + s * 14, 69))
    with p.joined():
        for x in (34, 66):
            p.disc("third", x, 37, 17)
        for x in (24, 41, 58, 75):
            p.disc("third", x, 47, 8.5)
    p.disc("main", 50, 26, 20)
    p.shine(4, "M38 24 C39 18 42 14 47 12")
    p.disc("light", 50, 6, 5.5)


@thing(
    "wine glass", "wine", "drink", "restaurant", "cheers", "raising a toast",
    main="e2e8f0", second="be123c",
)  # fmt: skip
def wine(p: Pen) -> None:
    p.line("main", 6, (50, 60), (50, 90))
    p.box("main", 30, 88, 70, 95, 3)
    p.path("main", "M26 4 L74 4 C78 40 66 62 50 62 C34 62 22 40 26 4")
    p.path("second", "M27 26 L73 26 C73 46 63 57 50 57 C37 57 27 46 27 26")


@thing(
    "beer", "beer mug", "brewery", "after work", "pub",
    main="fbbf24", second="f8fafc", third="e2e8f0",
)  # fmt: skip
def beer(p: Pen) -> None:
    p.ring("third", 70, 56, 17, 7)
    p.box("main", 16, 28, 70, 94, 6)
    for x in (30, 43, 56):
        p.line("second", 5, (x, 48), (x, 82))
    for x, y, r in ((22, 26, 11), (38, 20, 13), (56, 22, 12), (66, 28, 9)):
        p.disc("second", x, y, r)
    p.box("second", 16, 24, 70, 36, 5)


@thing(
    "fork and knife", "dining", "meal", "restaurant food", "eating", "dinner", "catering",
    main="94a3b8", second="64748b",
)  # fmt: skip
def cutlery(p: Pen) -> None:
    for x in (22, 32, 42):
        p.line("main", 5, (x, 8), (x, 32))
    p.path("main", "M20 30 L44 30 C44 44 38 48 36 50 L28 50 C26 48 20 44 20 30")
    p.line("main", 8, (32, 46), (32, 92))
    p.path("second", "M64 6 C78 12 82 34 78 56 L64 56")
    p.line("second", 8, (69, 56), (69, 92))
