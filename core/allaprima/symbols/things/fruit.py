"""Fruit and vegetables."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "strawberry", "strawberries", "berries",
    main="ef4444", second="22c55e", light="fde68a",
)  # fmt: skip
def strawberry(p: Pen) -> None:
    p.path(
        "main", "M50 26 C70 18 94 28 90 50 C86 74 66 92 50 97 C34 92 14 74 10 50 C6 28 30 18 50 26"
    )
    p.path(
        "second",
        "M50 6 L56 20 L74 12 L70 24 L88 28 C76 38 64 38 50 34 C36 38 24 38 12 28 L30 24 L26 12 L44 20",
    )
    for x, y in ((32, 50), (50, 46), (68, 50), (40, 64), (60, 64), (50, 78)):
        p.disc("light", x, y, 2.4, 3.6)


@thing(
    "lemon", "citrus", "sour", "lemonade", "vitamin c",
    main="fde047", second="22c55e", light="fef9c3",
)  # fmt: skip
def lemon(p: Pen) -> None:
    p.path("second", "M66 18 C68 4 84 2 96 6 C94 20 80 26 66 18")
    p.path(
        "main",
        "M10 84 C4 92 14 98 20 92 C34 98 58 96 74 80 C90 64 92 44 88 32 C92 22 80 10 68 16 C52 10 32 16 20 32 C6 50 6 70 10 84",
    )
    p.shine(5, "M24 62 C24 48 32 36 44 30")


@thing(
    "orange fruit", "orange", "oranges", "mandarin", "tangerine", "grapefruit", "clementine",
    main="f97316", second="22c55e", light="fed7aa",
)  # fmt: skip
def orange(p: Pen) -> None:
    p.disc("main", 50, 56, 40)
    p.path("second", "M50 20 C52 4 70 0 84 4 C82 18 66 26 50 20")
    p.shine(5, "M20 54 C21 42 28 33 38 29")
    for x, y in ((60, 74), (72, 62), (52, 84)):
        p.disc("light", x, y, 2)


@thing("pear", "pears", "orchard", main="a3e635", second="78350f", third="22c55e", light="ecfccb")
def pear(p: Pen) -> None:
    p.curve("second", 5, "M50 22 C50 14 54 8 58 4")
    p.path("third", "M54 16 C60 4 74 4 82 8 C78 20 66 22 54 16")
    p.path(
        "main",
        "M50 20 C66 18 68 32 70 44 C74 54 86 60 84 76 C82 92 66 96 50 96 C34 96 18 92 16 76 C14 60 26 54 30 44 C32 32 34 18 50 20",
    )
    p.shine(5, "M28 76 C26 68 32 62 36 56")


@thing(
    "grapes", "wine growing", "vineyard", "bunch of grapes",
    main="8b5cf6", second="78350f", third="22c55e", light="a78bfa",
)  # fmt: skip
def grapes(p: Pen) -> None:
    p.curve("second", 5, "M50 26 C50 16 48 10 42 4")
    p.path("third", "M52 20 C56 4 76 4 90 12 C86 28 66 30 52 20")
    for x, y in (
        (49, 85),
        (40, 69),
        (59, 69),
        (31, 53),
        (50, 53),
        (69, 53),
        (22, 37),
        (41, 37),
        (60, 37),
        (78, 37),
    ):
        p.disc("main" if (x + y) % 4 else "light", x, y, 11)
        p.disc("main", x + 1, y + 1, 9)


@thing(
    "cherries", "cherry",
    main="dc2626", second="22c55e", third="65a30d", light="fecaca",
)  # fmt: skip
def cherries(p: Pen) -> None:
    p.curve("third", 4.5, "M60 12 C40 24 30 40 28 62")
    p.curve("third", 4.5, "M60 12 C64 30 68 46 72 60")
    p.path("second", "M58 14 C66 0 86 4 96 14 C84 26 68 26 58 14")
    p.disc("main", 27, 75, 20)
    p.disc("main", 73, 74, 20)
    p.shine(4, "M16 74 C16 67 20 63 25 62")
    p.shine(4, "M62 73 C62 66 66 62 71 61")


@thing("pineapple", "ananas", "exotic fruit", main="fbbf24", second="16a34a", third="b45309")
def pineapple(p: Pen) -> None:
    for x, y in ((24, 12), (76, 12), (36, 4), (64, 4), (50, 1)):
        p.path(
            "second",
            f"M50 36 C{44 + (x - 50) * 0.7} 28 {x + (x - 50) * 0.1} 22 {x} {y} C{x + (50 - x) * 0.5 + 4} 16 56 24 54 36",
        )
    p.disc("main", 50, 65, 29, 31)
    for x in (-20, 0, 20):
        p.line("third", 3, (50 + x * 0.7 - 9, 82), (50 + x * 0.7 + 9, 47))
        p.line("third", 3, (50 + x * 0.7 + 9, 82), (50 + x * 0.7 - 9, 47))


@thing(
    "watermelon", "melon", "summer refreshment", "slice of melon",
    main="ef4444", second="16a34a", light="f0fdf4",
)  # fmt: skip
def watermelon(p: Pen) -> None:
    p.path("second", "M2 34 L98 34 C98 66 78 90 50 90 C22 90 2 66 2 34")
    p.path("light", "M9 34 L91 34 C91 62 74 83 50 83 C26 83 9 62 9 34")
    p.path("main", "M15 34 L85 34 C85 58 70 76 50 76 C30 76 15 58 15 34")
    for x, y in ((32, 46), (50, 46), (68, 46), (41, 59), (59, 59)):
        p.disc("dark", x, y, 2.4, 3.8)


@thing(
    "coconut",
    "coconuts",
    "coconut milk",
    main="78350f",
    light="e2e8f0",
    second="f8fafc",
    third="a16207",
)
def coconut(p: Pen) -> None:
    p.disc("main", 50, 52, 44, 42)
    p.disc("second", 50, 50, 37, 35)
    p.disc("light", 51, 53, 27, 25)
    for a, b in (
        ((12, 66), (18, 72)),
        ((20, 80), (27, 84)),
        ((80, 80), (74, 85)),
        ((88, 64), (84, 72)),
    ):
        p.line("third", 3, a, b)
    p.shine(4, "M34 52 C35 42 42 37 50 36")


@thing(
    "avocado", "guacamole", "superfood", "healthy fat",
    main="3f6212", second="d9f99d", third="92400e",
)  # fmt: skip
def avocado(p: Pen) -> None:
    p.path(
        "main",
        "M50 3 C68 3 70 24 76 40 C84 54 88 62 86 72 C84 90 68 97 50 97 C32 97 16 90 14 72 C12 62 16 54 24 40 C30 24 32 3 50 3",
    )
    p.path(
        "second",
        "M50 11 C62 11 63 28 69 44 C76 56 79 62 78 71 C76 84 64 89 50 89 C36 89 24 84 22 71 C21 62 24 56 31 44 C37 28 38 11 50 11",
    )
    p.disc("third", 50, 66, 17)


@thing(
    "tomato", "tomatoes", "tomato sauce",
    main="ef4444", second="16a34a", light="fecaca",
)  # fmt: skip
def tomato(p: Pen) -> None:
    p.path(
        "main", "M50 26 C66 16 96 24 94 56 C92 82 70 94 50 94 C30 94 8 82 6 56 C4 24 34 16 50 26"
    )
    p.path(
        "second",
        "M50 20 L54 4 L60 18 L78 14 L68 26 L80 36 L58 32 L50 46 L42 32 L20 36 L32 26 L22 14 L44 20",
    )
    p.shine(5, "M17 62 C16 54 18 46 23 42")


@thing(
    "corn", "maize", "corn on the cob", "sweetcorn",
    main="fde047", second="22c55e", third="f59e0b",
)  # fmt: skip
def corn(p: Pen) -> None:
    p.path("main", "M50 3 C70 10 74 40 68 82 L32 82 C26 40 30 10 50 3")
    for y in (24, 40, 56):
        p.curve("third", 3, f"M32 {y} C42 {y + 6} 58 {y + 6} 68 {y}")
    for x in (43, 57):
        p.line("third", 3, (x, 10), (x, 66))
    p.path("second", "M50 97 C24 94 12 70 16 38 C34 46 46 66 50 97")
    p.path("second", "M50 97 C76 94 88 70 84 38 C66 46 54 66 50 97")


@thing(
    "broccoli", "cauliflower", "greens",
    main="16a34a", second="86efac", third="15803d",
)  # fmt: skip
def broccoli(p: Pen) -> None:
    p.path("second", "M34 50 L66 50 L60 70 L60 92 C60 97 40 97 40 92 L40 70")
    p.path("second", "M24 50 L44 72 L44 84 L18 56")
    with p.joined():
        for x, y, r in ((50, 24, 20), (26, 36, 18), (74, 36, 18), (40, 46, 17), (62, 46, 17)):
            p.disc("main", x, y, r)
    for x, y in ((40, 24), (58, 30), (28, 40), (72, 40)):
        p.disc("third", x, y, 3)


@thing(
    "onion", "onions", "layers of an onion",
    main="c084fc", second="9333ea", third="65a30d", light="f3e8ff",
)  # fmt: skip
def onion(p: Pen) -> None:
    p.curve("third", 5, "M50 26 C48 16 42 10 36 6")
    p.curve("third", 5, "M50 26 C52 16 58 10 64 4")
    p.path(
        "main", "M50 20 C54 32 90 36 90 62 C90 82 68 90 50 94 C32 90 10 82 10 62 C10 36 46 32 50 20"
    )
    p.curve("second", 4, "M46 32 C30 42 24 66 40 86")
    p.curve("second", 4, "M54 32 C70 42 76 66 60 86")


@thing(
    "chilli pepper", "pepper", "chili", "spicy",     main="ef4444", second="16a34a", light="fecaca",
)  # fmt: skip
def chilli(p: Pen) -> None:
    p.curve("second", 6, "M74 22 C76 12 84 8 90 4")
    p.path("main", "M58 26 C64 18 82 18 88 28 C96 62 56 92 8 94 C36 82 52 60 58 26")
    p.path("second", "M56 30 C60 14 86 14 92 30 C84 26 80 34 74 28 C68 34 62 26 56 30")
    p.shine(4, "M80 42 C78 54 70 64 62 70")


@thing("aubergine", "eggplant", main="6d28d9", second="22c55e", light="c4b5fd")
def aubergine(p: Pen) -> None:
    p.path(
        "main", "M60 24 C80 22 84 42 76 54 C74 82 46 98 24 92 C2 84 6 52 34 44 C46 40 54 34 60 24"
    )
    p.path("second", "M56 26 C60 10 88 16 86 42 C80 36 76 40 72 34 C66 36 60 32 56 26")
    p.curve("second", 7, "M76 22 C80 14 86 10 90 8")
    p.shine(5, "M18 72 C18 64 24 58 32 55")


@thing(
    "potato",
    "potatoes",
    "root vegetable",
    "sweet potato",
    "mashed potatoes",
    "jacket potato",
    main="d4a373",
    second="92400e",
)
def potato(p: Pen) -> None:
    p.path(
        "main", "M18 34 C34 10 70 10 86 36 C100 58 90 84 62 88 C34 94 8 84 6 62 C6 50 12 42 18 34"
    )
    for x, y in ((34, 40), (60, 34), (48, 60), (74, 58), (28, 66)):
        p.disc("second", x, y, 3, 2.2)


@thing(
    "mushroom", "fungi", "toadstool", "forest floor", "mushrooms",
    main="ef4444", second="fef3c7", light="ffffff",
)  # fmt: skip
def mushroom(p: Pen) -> None:
    p.path("second", "M36 50 L64 50 C62 66 70 80 68 92 C66 97 34 97 32 92 C30 80 38 66 36 50")
    p.path("main", "M4 56 C4 -14 96 -14 96 56 C80 62 20 62 4 56")
    for x, y, r in ((30, 34, 8), (52, 22, 7), (70, 40, 8), (48, 46, 5)):
        p.disc("light", x, y, r)
