"""Flowers, herbs and fruit of a garden."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "rose",
    "roses",
    "valentine's rose",
    "thorny rose",
    main="dc2626",
    second="b01c1c",
    third="22a34a",
)
def rose(p: Pen) -> None:
    p.curve("third", 5, "M50 56 C50 70 48 84 50 97")
    p.path("third", "M50 84 C38 82 30 74 26 64 C40 62 50 70 50 84")
    p.path("third", "M50 76 C60 74 70 68 74 58 C62 56 52 62 50 76")
    p.path(
        "main", "M50 62 C26 62 20 42 26 24 C34 30 40 26 50 26 C60 26 66 30 74 24 C80 42 74 62 50 62"
    )
    p.path("second", "M50 50 C36 48 30 32 36 16 C44 6 56 6 64 16 C70 32 64 48 50 50")
    p.path("main", "M50 42 C40 40 38 28 42 18 C47 12 53 12 58 18 C62 28 60 40 50 42")
    p.curve("second", 3, "M44 22 C48 18 54 19 55 24 C55 29 49 29 48 26")


@thing(
    "violet",
    "pansy",
    "viola",
    "violets",
    main="7c3aed",
    second="5b21b6",
    third="22a34a",
    light="fde047",
)
def violet(p: Pen) -> None:
    p.curve("third", 5, "M50 54 C52 70 50 84 46 97")
    p.path("third", "M48 86 C34 88 24 82 18 70 C34 66 46 72 48 86")
    for x, y in ((34, 20), (66, 20)):
        p.disc("second", x, y, 16)
    for x, y in ((26, 42), (74, 42)):
        p.disc("main", x, y, 16)
    p.path("main", "M50 36 C64 42 72 62 50 68 C28 62 36 42 50 36")
    p.disc("light", 50, 39, 6)


@thing(
    "lavender",
    "lavender field",
    "provence",
    "aromatherapy",
    "fragrant herbs",
    main="9f7aea",
    second="7c5cd6",
    third="4d9a51",
)
def lavender(p: Pen) -> None:
    for x, top, lean in ((50, 6, 0), (26, 18, -6), (74, 18, 6)):
        p.curve("third", 3.6, f"M50 97 C50 76 {x} 70 {x + lean * 0.4} {top + 40}")
        for k in range(5):
            y = top + 8 * k
            for s in (-1, 1):
                p.disc(
                    "main" if k % 2 else "second",
                    x + lean * (1 - k / 5) + s * (3.4 + 0.9 * k),
                    y + 4,
                    5.4,
                    5,
                )
        p.disc("main", x + lean, top, 4.4, 5)


@thing(
    "mint",
    "mint leaf",
    "peppermint",
    "mint leaves",
    "fresh herbs",
    "basil",
    "parsley",
    "thyme",
    "chives",
    main="34b67a",
    second="15803d",
)
def mint(p: Pen) -> None:
    p.curve("second", 4, "M50 97 C50 80 50 66 50 48")
    for s in (-1, 1):
        p.path(
            "main",
            f"M50 74 C{50 + s * 14} 50 {50 + s * 34} 48 {50 + s * 46} 56 C{50 + s * 42} 78 {50 + s * 20} 84 50 74",
        )
        p.curve(
            "second", 2.4, f"M{50 + s * 6} 71 C{50 + s * 18} 64 {50 + s * 28} 60 {50 + s * 38} 59"
        )
    p.path("main", "M50 54 C30 42 32 14 50 4 C68 14 70 42 50 54")
    p.line("second", 2.4, (50, 48), (50, 16))


@thing(
    "peach",
    "apricot",
    "nectarine",
    "peaches",
    main="fb9a6b",
    second="f0704f",
    third="4d9a2f",
    light="fed0b0",
)
def peach(p: Pen) -> None:
    p.path("third", "M52 22 C58 8 76 4 88 10 C82 24 66 28 52 22")
    p.disc("main", 50, 58, 39, 36)
    p.path("second", "M52 24 C42 42 42 70 56 93 C40 94 28 74 34 48 C38 34 44 26 52 24")
    p.line("dark", 4, (52, 24), (50, 14))
    p.shine(4, "M20 52 C22 42 28 35 36 31")


@thing(
    "plum",
    "plums",
    "prune",
    "damson",
    main="7e3a8c",
    second="5b2466",
    third="4d9a2f",
    light="c084d0",
)
def plum(p: Pen) -> None:
    p.path("third", "M54 20 C62 6 80 6 90 14 C82 26 66 28 54 20")
    p.disc("main", 50, 58, 35, 38)
    p.curve("second", 3.4, "M52 22 C42 44 42 72 52 95")
    p.line("dark", 4, (52, 24), (50, 10))
    p.shine(4, "M22 54 C24 42 30 34 38 30")


@thing(
    "lime", "limes", "slice of lime", "lime fruit", main="65a30d", second="a3d72a", light="f4fbd8"
)
def lime(p: Pen) -> None:
    p.disc("main", 50, 50, 44)
    p.disc("light", 50, 50, 38)
    for k in range(8):
        a, b = math.radians(45 * k + 4), math.radians(45 * k + 41)
        p.poly(
            "second",
            (50 + 5 * math.cos((a + b) / 2), 50 + 5 * math.sin((a + b) / 2)),
            (50 + 34 * math.cos(a), 50 + 34 * math.sin(a)),
            (50 + 36 * math.cos((a + b) / 2), 50 + 36 * math.sin((a + b) / 2)),
            (50 + 34 * math.cos(b), 50 + 34 * math.sin(b)),
        )


@thing(
    "olive",
    "olives",
    "olive branch",
    "olive oil",
    "mediterranean food",
    main="74862a",
    second="4d9a51",
    third="92702a",
    light="c3cf6f",
)
def olive(p: Pen) -> None:
    p.curve("third", 4, "M8 24 C30 10 60 12 88 30")
    for x, y, a in ((24, 14, -20), (52, 8, 0), (80, 22, 30), (16, 34, 160)):
        c, s = math.cos(math.radians(a - 60)), math.sin(math.radians(a - 60))
        p.path(
            "second",
            f"M{x} {y + 6} C{x + 4 * c - 7 * s} {y + 4 * s + 7 * c} {x + 16 * c - 6 * s} {y + 16 * s + 6 * c} {x + 22 * c} {y + 6 + 22 * s} C{x + 16 * c + 6 * s} {y + 16 * s - 6 * c} {x + 4 * c + 7 * s} {y + 4 * s - 7 * c} {x} {y + 6}"
            if y > 20
            else f"M{x} {y + 6} C{x + 8} {y - 6} {x + 20} {y - 6} {x + 26} {y - 2} C{x + 20} {y + 8} {x + 10} {y + 10} {x} {y + 6}",
        )
    for x, y in ((34, 62), (66, 66)):
        p.line("third", 3, (x, 22), (x, y - 18))
        p.disc("main", x, y, 17, 21)
        p.curve(
            "light", 3.4, f"M{x - 9} {y - 4} C{x - 8} {y - 10} {x - 5} {y - 13} {x - 1} {y - 14}"
        )


@thing("mango", "mangoes", "papaya", main="fbbf24", second="f97316", third="4d9a2f")
def mango(p: Pen) -> None:
    p.path("third", "M62 16 C70 4 86 4 95 10 C88 22 74 24 62 16")
    p.path(
        "main", "M64 18 C90 24 98 54 82 76 C66 96 32 98 14 82 C2 70 10 56 24 52 C40 46 42 20 64 18"
    )
    p.path("second", "M64 18 C90 24 98 54 82 76 C74 86 62 92 50 93 C70 76 76 46 64 18")
    p.line("dark", 4, (64, 19), (62, 10))


@thing("kiwi fruit", "kiwi", "kiwis", main="8bc34a", second="8a5a2b", light="f4fbd8")
def kiwi(p: Pen) -> None:
    p.disc("second", 50, 50, 45, 42)
    p.disc("main", 50, 50, 39, 36)
    p.disc("light", 50, 50, 14, 12)
    for k in range(14):
        a = 2 * math.pi * k / 14
        p.disc("dark", 50 + 21 * math.cos(a), 50 + 19 * math.sin(a), 2.2)


@thing(
    "blueberries",
    "blueberry",
    "bilberries",
    "berry",
    main="4f5fc4",
    second="36408f",
    third="4d9a2f",
)
def blueberries(p: Pen) -> None:
    p.path("third", "M50 36 C50 18 64 8 82 8 C84 24 72 36 50 36")
    for x, y, part in ((28, 48, "main"), (66, 44, "second"), (48, 70, "main")):
        p.disc(part, x, y, 23)
        p.poly(
            "dark",
            *[
                (
                    x + (8 if k % 2 == 0 else 4) * math.cos(math.radians(36 * k - 100)),
                    y - 4 + (7 if k % 2 == 0 else 3.5) * math.sin(math.radians(36 * k - 100)),
                )
                for k in range(10)
            ],
        )


@thing(
    "bell pepper",
    "paprika",
    "capsicum",
    "sweet pepper",
    main="ef4444",
    second="b91c1c",
    third="22a34a",
    light="fca5a5",
)
def bell_pepper(p: Pen) -> None:
    p.path(
        "main",
        "M50 26 C34 14 10 22 10 48 C10 72 22 94 36 94 C42 94 46 90 50 90 C54 90 58 94 64 94 C78 94 90 72 90 48 C90 22 66 14 50 26",
    )
    p.curve("second", 3.4, "M50 28 C38 44 36 68 42 90")
    p.curve("second", 3.4, "M50 28 C62 44 64 68 58 90")
    p.path(
        "third",
        "M32 28 C40 20 44 24 47 22 C47 14 46 10 42 6 L54 4 C57 10 57 16 57 22 C62 22 66 24 70 30 C60 34 40 34 32 28",
    )
    p.shine(4.4, "M18 50 C18 42 20 37 25 33")


@thing(
    "cucumber",
    "gherkin",
    "pickle",
    "courgette",
    "zucchini",
    "pickles",
    main="3f9142",
    second="2d6b32",
    light="d7f2b6",
)
def cucumber(p: Pen) -> None:
    p.line("main", 24, (18, 76), (62, 32))
    for a, b in (
        ((24, 62), (34, 52)),
        ((30, 76), (40, 66)),
        ((44, 48), (52, 40)),
        ((48, 58), (56, 50)),
    ):
        p.line("second", 3, a, b)
    p.disc("main", 74, 66, 21)
    p.disc("light", 74, 66, 16.5)
    for k in range(6):
        turn = math.pi * k / 3
        p.disc("main", 74 + 8 * math.cos(turn), 66 + 8 * math.sin(turn), 2.2)


@thing(
    "peas",
    "pea pod",
    "beans",
    "green beans",
    "legumes",
    "lentils",
    "pulses",
    "chickpeas",
    main="65b32e",
    second="3f8a1f",
    light="a3d95b",
)
def peas(p: Pen) -> None:
    p.path("second", "M4 40 C24 20 70 12 96 30 C90 66 50 88 16 74 C6 66 2 52 4 40")
    for x, y in ((22, 56), (42, 56), (61, 50), (78, 40)):
        p.disc("light", x, y, 10.5)
    p.path("main", "M4 40 C6 60 20 72 40 72 C66 70 90 54 96 30 C94 66 60 92 26 84 C10 78 2 58 4 40")
    p.curve("main", 5, "M94 31 C96 24 98 20 98 14")


@thing(
    "lettuce",
    "cabbage",
    "kale",
    "leafy greens",
    "spinach",
    main="84c341",
    second="4d9a2f",
    light="d6f0a8",
)
def lettuce(p: Pen) -> None:
    with p.joined():
        for x, y, r in ((26, 40, 20), (50, 28, 22), (74, 40, 20), (18, 64, 17), (82, 64, 17)):
            p.disc("second", x, y, r)
    with p.joined():
        for x, y, r in (
            (36, 54, 18),
            (64, 54, 18),
            (50, 44, 18),
            (30, 72, 16),
            (70, 72, 16),
            (50, 74, 22),
        ):
            p.disc("main", x, y, r)
    for s in (-1, 0, 1):
        p.curve(
            "light",
            3.4,
            f"M50 94 C{50 + s * 4} 80 {50 + s * 14} 68 {50 + s * 20} {56 - abs(s) * 2 if s else 48}",
        )


@thing(
    "garlic",
    "clove of garlic",
    "ginger root",
    "seasoning",
    main="f5f0e6",
    second="d8cbb5",
    third="c084a8",
)
def garlic(p: Pen) -> None:
    p.path(
        "main",
        "M48 4 C50 18 46 28 36 36 C16 46 8 58 10 70 C12 88 32 94 50 94 C68 94 88 88 90 70 C92 58 84 46 64 36 C56 28 54 18 56 6",
    )
    p.curve("second", 3, "M46 34 C34 50 30 72 38 92")
    p.curve("second", 3, "M54 34 C66 50 70 72 62 92")
    p.curve("third", 3, "M50 34 C50 52 50 60 50 72")


@thing(
    "nuts",
    "almond",
    "walnut",
    "hazelnut",
    "peanut",
    "almonds",
    "peanuts",
    "cashew",
    main="c98a4b",
    second="8a5426",
    light="e6b97f",
)
def nuts(p: Pen) -> None:
    p.path("main", "M30 12 C54 16 60 48 44 66 C28 72 6 56 10 34 C14 22 20 12 30 12")
    p.curve("second", 3, "M28 18 C38 30 42 46 40 60")
    p.curve("second", 3, "M18 28 C26 38 30 50 30 62")
    p.disc("second", 70, 70, 25)
    p.path("light", "M46 62 C54 40 86 40 94 62 C78 54 62 54 46 62")
    p.poly("light", (64, 46), (70, 36), (76, 46))


@thing(
    "gold",
    "gold bars",
    "bullion",
    "gold reserve",
    "gold price",
    "gold ingot",
    "precious metals",
    main="eab308",
    second="ca8a04",
    light="fde68a",
)
def gold(p: Pen) -> None:
    for x, y in ((26, 74), (74, 74), (50, 38)):
        p.poly("main", (x - 16, y - 14), (x + 16, y - 14), (x + 23, y + 18), (x - 23, y + 18))
        p.poly("light", (x - 16, y - 14), (x + 16, y - 14), (x + 12, y - 6), (x - 12, y - 6))
        p.line("second", 3, (x - 9, y + 7), (x + 9, y + 7))


@thing(
    "salmon",
    "trout",
    "salmon fillet",
    "smoked salmon",
    "omega 3",
    "fish fillet",
    main="fb8b6f",
    second="e8634a",
    third="94a3b8",
    light="fed3c6",
)
def salmon(p: Pen) -> None:
    p.path("third", "M6 30 C30 10 74 14 94 44 C98 62 92 78 80 84 L70 88 C30 88 4 62 6 30")
    p.path("main", "M12 32 C34 18 70 20 86 46 C90 60 86 72 76 78 C40 80 14 58 12 32")
    for d in (
        "M26 28 C40 34 48 50 50 74",
        "M42 24 C56 32 64 52 66 77",
        "M58 26 C70 34 78 52 79 74",
    ):
        p.curve("light", 3.4, d)
