"""Dishes of many kitchens, from the bakery to the grill."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "pretzel", "bavarian pretzel", "soft pretzel", "salted pretzel",
    main="b45309", second="7c3a0a", light="fff7ed",
)  # fmt: skip
def pretzel(p: Pen) -> None:
    for part, width in (("second", 17), ("main", 12.5)):
        with p.joined():
            p.curve(part, width, "M50 68 C36 48 10 46 13 28 C17 8 40 10 48 26 C56 42 66 62 82 84")
            p.curve(part, width, "M50 68 C64 48 90 46 87 28 C83 8 60 10 52 26 C44 42 34 62 18 84")
    for x, y in (
        (24, 24),
        (34, 18),
        (19, 36),
        (76, 24),
        (66, 18),
        (81, 36),
        (50, 62),
        (36, 56),
        (64, 56),
    ):
        p.disc("light", x, y, 2.2)


@thing(
    "bagel", "sesame bagel", "bagel with cream cheese",
    main="d08a3e", second="f8fafc", third="a35f1d", light="fef3c7",
)  # fmt: skip
def bagel(p: Pen) -> None:
    p.disc("third", 50, 58, 44, 36)
    p.disc("second", 50, 54, 45, 35)
    p.disc("main", 50, 46, 44, 36)
    p.disc("third", 50, 45, 15, 11)
    p.disc("second", 50, 48, 11, 7)
    for x, y, dx in (
        (26, 30, 2),
        (40, 20, -2),
        (60, 19, 2),
        (74, 30, -2),
        (82, 46, 1),
        (18, 46, -1),
        (30, 60, 2),
        (50, 67, 0),
        (70, 61, -2),
    ):
        p.line("light", 3.4, (x - dx, y - 1.4), (x + dx, y + 1.4))


@thing(
    "sandwich", "club sandwich", "toasted sandwich", "tuna sandwich", "packed lunch", "ham sandwich", "cheese sandwich",
    main="e9b872", second="65a30d", third="ef4444", light="fde68a",
)  # fmt: skip
def sandwich(p: Pen) -> None:
    p.path("main", "M8 66 L92 66 L92 76 C92 82 88 84 84 84 L16 84 C12 84 8 82 8 76")
    p.poly("third", (10, 58), (90, 58), (92, 67), (8, 67))
    p.poly("light", (6, 50), (94, 50), (78, 60), (66, 52), (52, 62), (40, 52), (24, 60))
    p.path("second", "M4 48 C14 60 22 46 32 54 C42 62 52 46 62 54 C72 62 82 46 96 50 L96 42 L4 42")
    p.path(
        "main",
        "M8 44 L8 34 C8 30 10 27 14 25 L46 12 C49 11 51 11 54 12 L86 25 C90 27 92 30 92 34 L92 44",
    )


@thing(
    "slice of toast", "toast", "toast with butter", "buttered toast", "french toast", "slice of bread",
    main="f3cf9b", second="b4732a", third="fde047",
)  # fmt: skip
def toast(p: Pen) -> None:
    outline = "M20 92 C14 92 12 88 12 84 L12 50 C2 46 2 18 22 12 C40 6 60 6 78 12 C98 18 98 46 88 50 L88 84 C88 88 86 92 80 92"
    p.path("second", outline)
    with p.joined():
        p.path(
            "main",
            "M24 84 C21 84 20 82 20 80 L20 46 C8 42 10 24 25 20 C40 15 60 15 75 20 C90 24 92 42 80 46 L80 80 C80 82 79 84 76 84",
        )
    p.poly("third", (40, 38), (62, 34), (66, 54), (44, 58))
    p.path("third", "M44 54 L66 50 C68 58 62 56 60 62 C58 66 54 66 53 60 C50 56 46 62 44 58")


@thing(
    "waffle", "waffles", "belgian waffle",
    main="e0a04a", second="a8651c", third="fde047",
)  # fmt: skip
def waffle(p: Pen) -> None:
    p.disc("second", 50, 50, 46)
    p.disc("main", 50, 50, 43)
    for row, columns in (
        (21, (36, 50, 64)),
        (35.5, (21.5, 36, 50, 64, 78.5)),
        (50, (21.5, 36, 50, 64, 78.5)),
        (64.5, (21.5, 36, 50, 64, 78.5)),
        (79, (36, 50, 64)),
    ):
        for x in columns:
            p.box("second", x - 5, row - 5, x + 5, row + 5, 2)
    p.poly("third", (40, 40), (60, 37), (63, 57), (43, 60))


@thing(
    "dumplings", "dumpling", "gyoza", "dim sum", "ravioli", "pierogi", "steamed buns",
    main="f8e8cc", second="c9a06a", third="92400e", light="ecd2a6",
)  # fmt: skip
def dumplings(p: Pen) -> None:
    p.disc("third", 50, 82, 48, 13)
    p.disc("second", 50, 79, 41, 8)
    for part, x, y, r in (("light", 30, 38, 0.58), ("light", 70, 38, 0.58), ("main", 50, 54, 0.86)):

        def at(dx: float, dy: float, x: float = x, y: float = y, r: float = r) -> str:
            return f"{x + dx * r:.1f} {y + dy * r:.1f}"

        p.path(
            part,
            f"M{at(-42, 22)} C{at(-42, -6)} {at(-22, -22)} {at(0, -22)} C{at(22, -22)} {at(42, -6)} {at(42, 22)} C{at(40, 40)} {at(-40, 40)} {at(-42, 22)}",
        )
        for k in (-2, -1, 0, 1, 2):
            p.curve(
                "second",
                3,
                f"M{at(11 * k, -20 + 2.4 * k * k)} C{at(12 * k + 5, -10 + 2 * k * k)} {at(12 * k + 4, -4 + 2 * k * k)} {at(12 * k - 1, 2 + 2 * k * k)}",
            )


@thing(
    "spring rolls", "spring roll", "egg rolls", "vietnamese rolls", "finger food",
    main="d9973f", second="8f5416", third="ef4444", light="f4c27a",
)  # fmt: skip
def spring_rolls(p: Pen) -> None:
    p.disc("second", 50, 82, 48, 13)
    p.disc("light", 50, 80, 39, 8.5)
    for x0, y0, x1, y1 in ((20, 46, 66, 28), (22, 68, 76, 48), (40, 80, 86, 66)):
        p.line("main", 19, (x0, y0), (x1, y1))
        p.disc("light", x1 + 1, y1, 7.2, 8.4)
        p.disc("third", x1 + 0.4, y1 - 2, 2.6)
        p.disc("dark", x1 + 2.4, y1 + 2.6, 2.4)
        for t in (0.22, 0.5):
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
            p.curve(
                "second",
                2.4,
                f"M{x - 1:.1f} {y - 6:.1f} C{x + 4:.1f} {y - 2:.1f} {x + 4:.1f} {y + 2:.1f} {x + 3:.1f} {y + 5:.1f}",
            )


@thing(
    "curry", "curry with rice", "indian food", "thai curry", "goulash", "stew", "tikka masala", "casserole dish",
    main="ea8a1e", second="f8fafc", third="3f6fb0", light="65a30d",
)  # fmt: skip
def curry(p: Pen) -> None:
    p.path("third", "M4 46 L96 46 C96 74 76 90 50 90 C24 90 4 74 4 46")
    p.disc("third", 50, 46, 46, 16)
    p.disc("main", 50, 46, 39, 11.5)
    p.path("second", "M13 47 C14 24 46 18 54 34 C60 46 52 57 44 57 C28 57 15 53 13 47")
    for x, y in ((64, 41), (74, 48), (62, 51)):
        p.disc("light", x, y, 4.4, 2.8)
    p.box("third", 32, 86, 68, 95, 4)


@thing(
    "lasagne", "lasagna", "moussaka", "pasta bake", "gratin",
    main="f2b84b", second="c2410c", third="fde9b8", light="65a30d",
)  # fmt: skip
def lasagne(p: Pen) -> None:
    p.disc("third", 50, 84, 47, 10)
    for y in (68, 54, 40):
        p.box("second", 12, y, 88, y + 14, 4)
        p.path(
            "third",
            f"M10 {y} C22 {y - 6} 34 {y + 6} 46 {y} C58 {y - 6} 72 {y + 6} 90 {y} L90 {y + 8} C76 {y + 13} 62 {y + 3} 48 {y + 8} C34 {y + 13} 22 {y + 3} 10 {y + 8}",
        )
    p.path(
        "main",
        "M8 36 C8 24 20 20 34 22 C48 16 66 18 78 22 C90 22 94 30 92 38 C88 48 82 44 78 42 C74 54 66 52 63 43 C52 46 40 44 34 43 C30 52 20 50 18 43 C12 44 8 42 8 36",
    )
    p.path("light", "M44 28 C48 18 62 16 70 20 C68 30 56 34 44 28")


@thing(
    "burrito", "wrap", "tortilla wrap", "fajita", "chicken wrap", "shawarma", "gyros",
    main="f0d19f", second="94a3b8", third="65a30d", light="ef4444",
)  # fmt: skip
def burrito(p: Pen) -> None:
    for x, y, r, part in (
        (52, 15, 9, "third"),
        (72, 32, 9, "third"),
        (62, 18, 8, "light"),
        (70, 24, 7, "light"),
        (58, 27, 8, "second"),
    ):
        p.disc("light" if part == "second" else part, x + 6, y, r)
    p.path(
        "main",
        "M48 18 C54 32 66 42 80 44 C86 48 84 54 80 58 L44 94 C26 98 6 84 6 64 L40 22 C42 18 46 16 48 18",
    )
    p.curve("light", 2.6, "M44 28 C44 40 52 48 62 54")
    p.path("second", "M26 40 C32 44 30 50 36 52 C42 54 42 60 48 62 C54 64 54 70 62 76 L46 92 C42 96 38 97 34 97 C16 97 3 82 4 66 C4 62 6 60 8 58")  # fmt: skip


@thing(
    "kebab skewer", "shish kebab", "skewer", "shashlik", "barbecue skewer", "satay", "grilled meat",
    main="92400e", second="ef4444", third="65a30d", light="94a3b8", dark="5b2a0a",
)  # fmt: skip
def skewer(p: Pen) -> None:
    p.line("light", 4, (6, 94), (94, 6))
    for t, part, r in (
        (0.22, "main", 12),
        (0.36, "third", 11),
        (0.5, "main", 13),
        (0.64, "second", 11),
        (0.78, "main", 12),
    ):
        x, y = 6 + 88 * t, 94 - 88 * t
        a = r * 0.8
        with p.joined():
            p.poly(
                part,
                (x - a, y - a * 0.2),
                (x + a * 0.2, y - a),
                (x + a, y + a * 0.2),
                (x - a * 0.2, y + a),
            )
            p.line(
                part,
                7,
                (x - a, y - a * 0.2),
                (x + a * 0.2, y - a),
                (x + a, y + a * 0.2),
                (x - a * 0.2, y + a),
                (x - a, y - a * 0.2),
            )


@thing(
    "roast chicken", "roast turkey", "roast", "sunday roast", "roasted chicken", "thanksgiving dinner", "poultry dish",
    main="c9772b", second="8f4d12", third="e2e8f0", light="f4b56a",
)  # fmt: skip
def roast(p: Pen) -> None:
    p.disc("third", 50, 85, 48, 11)
    p.line("third", 6, (80, 56), (92, 42))
    with p.joined():
        p.disc("third", 90, 38, 5)
        p.disc("third", 96, 43, 5)
    p.path("main", "M8 72 C8 48 26 28 50 28 C74 28 90 44 90 66 C90 84 74 88 50 88 C22 88 8 86 8 72")
    p.path("second", "M50 82 C38 72 46 52 62 48 C74 45 84 50 86 58 C86 74 64 92 50 82")
    p.path("main", "M55 79 C46 71 52 57 64 53 C73 50 80 53 81 58 C81 70 64 86 55 79")
    p.path("second", "M18 62 C12 70 16 80 26 80 C36 80 40 68 34 58 C30 66 24 66 18 62")
    p.shine(4.4, "M28 44 C36 37 44 35 52 36")


@thing(
    "chicken leg", "drumstick", "fried chicken", "chicken drumstick", "chicken wings", "chicken nuggets", "lamb chop",
    main="c2702a", second="8f4d12", third="f8fafc", light="f2b06a",
)  # fmt: skip
def drumstick(p: Pen) -> None:
    p.line("third", 10, (52, 60), (82, 86))
    with p.joined():
        p.disc("third", 88, 84, 7.5)
        p.disc("third", 81, 92, 7.5)
    p.path(
        "main", "M58 72 C40 82 10 66 6 38 C4 12 30 2 50 12 C70 22 76 48 66 64 C64 68 62 70 58 72"
    )
    p.path("second", "M58 72 C50 70 48 60 54 54 C60 50 68 52 69 58 C68 64 64 68 58 72")
    p.shine(5, "M16 34 C17 24 24 18 34 18")


@thing(
    "sausages", "sausage", "bratwurst", "salami", "frankfurter", "sausage on a fork",
    main="b4532a", second="94a3b8", third="7c2d12", light="e08a5a",
)  # fmt: skip
def sausages(p: Pen) -> None:
    p.curve("third", 22, "M18 46 C24 78 52 90 84 80")
    p.curve("main", 22, "M22 20 C28 52 54 66 88 58")
    p.shine(4, "M22 26 C26 40 34 50 46 56")
    for x, y in ((38, 52), (54, 60), (70, 61)):
        p.line("third", 3.4, (x - 3, y + 5), (x + 3, y - 5))
    p.line("second", 5, (60, 54), (82, 14))


@thing(
    "nachos", "tortilla chips", "quesadilla", "nacho chips", "tex-mex", "chips and dip",
    main="f2b233", second="7c4a21", third="b91c1c", light="fde9b8",
)  # fmt: skip
def nachos(p: Pen) -> None:
    for k, (x, y, a) in enumerate(
        ((24, 44, -24), (76, 44, 24), (50, 28, 4), (37, 54, 14), (64, 55, -10))
    ):
        ways = [math.radians(a + j * 120 - 90) for j in range(3)]
        part = "light" if k in (3, 4) else "main"
        p.soft(part, 5, *((x + 27 * math.cos(way), y + 27 * math.sin(way)) for way in ways))
        p.disc("third", x + 5, y - 2, 2.8)
        p.disc("third", x - 5, y + 3, 2.2)
        p.disc("second", x, y - 10, 1.8)
    p.path("second", "M4 58 L96 58 C96 80 76 95 50 95 C24 95 4 80 4 58")
    p.box("third", 2, 55, 98, 64, 4)


@thing(
    "pie", "apple pie", "cherry pie", "tart", "quiche", "pumpkin pie",
    main="e2a24a", second="b4302a", third="cbd5e1", light="f7d08a",
)  # fmt: skip
def fruit_pie(p: Pen) -> None:
    p.poly("third", (10, 62), (90, 62), (78, 90), (22, 90))
    for x in (28, 39, 50, 61, 72):
        p.line("light", 2.4, (x, 68), (50 + (x - 50) * 0.8, 86))
    p.disc("main", 50, 50, 46, 20)
    p.disc("second", 50, 48, 37, 13)
    for x in (26, 42, 58, 74):
        half = 13 * math.sqrt(max(0.0, 1 - ((x - 50) / 38) ** 2))
        p.line("main", 6, (x - 3, 48 - half), (x + 3, 48 + half))
    p.line("main", 6, (14, 48), (86, 48))
    for k in range(11):
        a = math.radians(180 * k / 10)
        p.disc("main", 50 + 45 * math.cos(a), 51 + 18 * math.sin(a), 6.4, 5.4)
    for x in (34, 50, 66):
        p.curve("third", 4, f"M{x} 24 C{x - 6} 18 {x + 6} 12 {x} 4")


@thing(
    "bento box", "lunch box", "lunchbox", "school lunch", "meal prep", "packed meal",
    main="dc2626", second="f8fafc", third="f59e0b", light="65a30d",
)  # fmt: skip
def bento(p: Pen) -> None:
    p.box("main", 4, 14, 96, 86, 14)
    p.box("dark", 10, 20, 54, 80, 8)
    p.box("dark", 59, 20, 90, 48, 7)
    p.box("dark", 59, 53, 90, 80, 7)
    p.path("second", "M14 74 L14 42 C18 30 46 30 50 42 L50 74 C48 78 16 78 14 74")
    p.disc("main", 32, 55, 6.5)
    p.disc("third", 68, 34, 7)
    p.disc("third", 81, 34, 7)
    for x in (66, 74.5, 83):
        p.disc("light", x, 66, 6)
    p.line("light", 4, (75, 62), (75, 74))


@thing(
    "breakfast cereal", "bowl of cereal", "cereal", "muesli", "porridge", "cornflakes", "oatmeal", "granola",
    main="60a5fa", second="f8fafc", third="d9973f", light="ef4444",
)  # fmt: skip
def cereal_bowl(p: Pen) -> None:
    p.line("third", 6, (70, 40), (92, 8))
    p.disc("second", 50, 48, 43, 15)
    for x, y in ((22, 44), (36, 38), (50, 43), (64, 38), (76, 45), (44, 52), (30, 52), (60, 52)):
        p.disc("third", x, y, 7.4, 5)
    p.disc("light", 40, 45, 5)
    p.disc("light", 66, 46, 5)
    p.path("main", "M6 48 C16 58 84 58 94 48 C94 76 76 90 50 90 C24 90 6 76 6 48")
    p.box("main", 32, 86, 68, 95, 4)
