"""Meals, sweets and drinks."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "bread", "bakery", "loaf", "baguette", "bread roll", "sourdough", "loaf of bread",
    main="d97706", second="fde68a",
)  # fmt: skip
def bread(p: Pen) -> None:
    p.path(
        "main",
        "M14 86 C10 86 10 84 10 80 L10 52 C0 40 4 20 26 18 L74 18 C96 20 100 40 90 52 L90 80 C90 84 90 86 86 86",
    )
    p.path("second", "M20 79 L20 49 C10 40 14 27 28 26 L72 26 C86 27 90 40 80 49 L80 79")


@thing("croissant", "french breakfast", "pastry", "cinnamon roll", main="f59e0b", second="b45309")
def croissant(p: Pen) -> None:
    p.path(
        "main",
        "M4 72 C2 30 26 14 50 14 C74 14 98 30 96 72 C90 82 80 78 78 66 C72 50 62 46 50 46 C38 46 28 50 22 66 C20 78 10 82 4 72",
    )
    for a, b in (
        ((24, 26), (34, 50)),
        ((43, 15), (45, 46)),
        ((62, 16), (58, 46)),
        ((80, 30), (68, 51)),
    ):
        p.line("second", 4, a, b)


@thing(
    "cheese",
    "dairy product",
    "cheeses",
    "gouda",
    "mozzarella",
    "raclette",
    "cheddar",
    main="fbbf24",
    second="f59e0b",
)
def cheese(p: Pen) -> None:
    p.poly("main", (6, 48), (68, 14), (94, 48))
    p.box("second", 6, 48, 94, 86, 3)
    p.disc("main", 28, 64, 8)
    p.disc("main", 58, 72, 6)
    p.disc("main", 76, 60, 7)
    p.disc("second", 62, 34, 6)


@thing(
    "fried egg", "egg", "sunny side up", "breakfast egg", "omelette", "scrambled eggs", "egg carton", "eggs",
    main="f8fafc", second="fbbf24", light="fef3c7",
)  # fmt: skip
def egg(p: Pen) -> None:
    p.path(
        "main",
        "M30 16 C48 4 66 14 76 22 C98 26 100 54 90 66 C88 90 62 96 48 88 C28 96 4 82 8 60 C0 42 12 22 30 16",
    )
    p.disc("second", 50, 52, 20)
    p.shine(4.5, "M38 50 C38 44 42 40 48 39")


@thing(
    "cooking pot", "cooking", "recipe", "casserole", "fondue", "cheese fondue", "casserole pot",
    main="475569", second="94a3b8", third="cbd5e1",
)  # fmt: skip
def pot(p: Pen) -> None:
    for x in (34, 50, 66):
        p.curve("third", 4, f"M{x} 22 C{x - 6} 16 {x + 6} 12 {x} 4")
    p.box("second", 2, 48, 98, 58, 4)
    p.path("main", "M12 42 L88 42 L84 84 C84 92 80 94 76 94 L24 94 C20 94 16 92 16 84")
    p.box("second", 8, 34, 92, 44, 4)
    p.box("second", 42, 26, 58, 36, 4)


@thing("frying pan", "pan", "wok", "skillet", main="334155", second="475569", third="92400e")
def pan(p: Pen) -> None:
    p.line("third", 10, (66, 34), (94, 6))
    p.disc("main", 40, 60, 36)
    p.disc("second", 40, 60, 27)


@thing(
    "teapot", "tea pot", "tea", "herbal tea", "afternoon tea",
    main="38bdf8", second="0284c7", light="e0f2fe",
)  # fmt: skip
def teapot(p: Pen) -> None:
    p.ring("second", 80, 52, 14, 7)
    p.path("second", "M26 56 C14 56 16 34 4 34 L8 26 C26 26 22 46 30 46")
    p.disc("second", 50, 20, 6)
    p.path(
        "main",
        "M22 60 C22 34 34 28 50 28 C66 28 82 34 82 60 C82 78 72 86 66 88 L36 88 C30 86 22 78 22 60",
    )
    p.path("second", "M32 34 C38 24 62 24 68 34 C58 40 42 40 32 34")
    p.shine(5, "M32 62 C31 54 34 48 38 45")


@thing(
    "takeaway coffee", "coffee to go", "paper cup", "latte",
    main="f8fafc", second="92400e", third="1f2937",
)  # fmt: skip
def takeaway(p: Pen) -> None:
    p.poly("main", (22, 22), (78, 22), (70, 96), (30, 96))
    p.poly("second", (24, 42), (76, 42), (72, 74), (28, 74))
    p.box("third", 16, 12, 84, 24, 4)
    p.box("third", 24, 4, 76, 14, 4)


@thing(
    "salad", "salad bowl", "green salad", "light meal",
    main="22c55e", second="d97706", third="ef4444", light="86efac",
)  # fmt: skip
def salad(p: Pen) -> None:
    for x, y, part in ((22, 36, "main"), (42, 26, "light"), (66, 28, "main"), (80, 40, "light")):
        p.disc(part, x, y, 17)
    p.disc("third", 54, 38, 12)
    p.disc("third", 32, 44, 9)
    p.path("second", "M2 48 L98 48 C96 74 82 90 66 92 L34 92 C18 90 4 74 2 48")


@thing(
    "noodles", "ramen", "asian food", "noodle soup", "chopsticks", "pad thai",
    main="dc2626", second="fde68a", third="92400e", light="f8fafc",
)  # fmt: skip
def noodles(p: Pen) -> None:
    p.line("third", 4.5, (58, 44), (90, 4))
    p.line("third", 4.5, (66, 46), (98, 10))
    for k in range(4):
        p.curve(
            "second", 5, f"M{12 + 14 * k} 48 C{14 + 14 * k} 26 {30 + 14 * k} 26 {32 + 14 * k} 48"
        )
    p.path("main", "M2 46 L98 46 C96 70 84 84 72 88 L72 94 L28 94 L28 88 C16 84 4 70 2 46")
    p.curve("light", 4, "M12 58 C38 64 62 64 88 58")


@thing(
    "sushi", "japanese food", "raw fish", "maki", "sashimi",
    main="f8fafc", second="fb7185", third="1f2937", light="fecdd3",
)  # fmt: skip
def sushi(p: Pen) -> None:
    p.box("main", 4, 34, 64, 58, 11)
    p.path(
        "second", "M1 42 C2 20 20 10 36 11 C54 12 66 24 68 42 C60 46 52 36 36 35 C20 35 10 46 1 42"
    )
    for x in (18, 32, 46):
        p.curve("light", 3, f"M{x - 3} 31 C{x - 2} 25 {x + 1} 20 {x + 4} 17")
    p.path("third", "M44 62 L96 62 L96 86 C92 99 48 99 44 86")
    p.disc("third", 70, 62, 26, 12)
    p.disc("main", 70, 62, 21, 8.6)
    p.disc("second", 70, 62, 9, 4.4)


@thing(
    "taco", "mexican food", "kebab",
    main="fbbf24", second="22c55e", third="ef4444", light="92400e",
)  # fmt: skip
def taco(p: Pen) -> None:
    for k, part in enumerate(("second", "third", "light", "second", "third", "second")):
        a = math.radians(-160 + 28 * k)
        p.disc(part, 54 + 36 * math.cos(a), 68 + 40 * math.sin(a), 13)
    p.path("main", "M4 84 C4 44 26 24 46 24 C70 24 92 46 92 84")
    for x, y in ((34, 50), (54, 42), (62, 64), (30, 70)):
        p.disc("light", x, y, 2.5)


@thing(
    "french fries", "fries", "chips", "junk food", "unhealthy food",
    main="ef4444", second="fde047", light="ffffff",
)  # fmt: skip
def fries(p: Pen) -> None:
    for x, y in ((22, 18), (34, 8), (46, 14), (58, 6), (70, 14)):
        p.box("second", x, y, x + 9, 60, 1)
    p.path("main", "M14 36 C30 50 70 50 86 36 L78 94 L22 94")
    p.disc("light", 50, 70, 11)


@thing(
    "hot dog",     main="d97706", second="b91c1c", light="fde047",
)  # fmt: skip
def hotdog(p: Pen) -> None:
    p.line("main", 30, (26, 78), (78, 26))
    p.line("second", 22, (12, 78), (78, 12))
    p.line("main", 22, (36, 84), (84, 36))
    p.line(
        "light", 4.5, (20, 66), (32, 64), (34, 52), (46, 50), (48, 38), (60, 36), (62, 24), (72, 22)
    )


@thing(
    "steak",
    "meat",
    "beef",
    "butcher",
    "schnitzel",
    "minced meat",
    "spare ribs",
    "cutlet",
    "meatballs",
    main="b91c1c",
    second="fecaca",
    light="f8fafc",
)
def steak(p: Pen) -> None:
    p.path(
        "second", "M10 38 C14 12 52 6 76 18 C98 28 98 56 84 66 C70 74 66 92 42 92 C14 90 4 62 10 38"
    )
    p.path(
        "main", "M18 42 C20 22 52 16 72 26 C88 34 88 52 78 58 C62 66 58 82 42 82 C22 80 14 60 18 42"
    )
    p.disc("light", 62, 40, 9)
    p.curve("second", 4, "M28 46 C34 54 36 62 44 68")


@thing(
    "doughnut", "donut", "sweet snack", "police snack",
    main="f472b6", second="d97706", light="fef08a", third="38bdf8",
)  # fmt: skip
def donut(p: Pen) -> None:
    p.disc("second", 50, 52, 44)
    p.path(
        "main",
        "M50 12 C74 12 92 30 90 54 C86 66 80 58 74 68 C68 80 58 72 50 80 C42 88 34 74 24 72 C12 68 14 58 10 54 C8 30 26 12 50 12",
    )
    p.disc("cut", 50, 50, 14)
    for k in range(8):
        a = math.radians(45 * k + 20)
        x, y = 50 + 26 * math.cos(a), 46 + 25 * math.sin(a)
        p.line("light" if k % 2 else "third", 4, (x - 2, y - 2), (x + 3, y + 2))


@thing(
    "cupcake", "muffin", "sweet bakery",
    main="f9a8d4", second="f59e0b", third="ef4444", light="b45309",
)  # fmt: skip
def cupcake(p: Pen) -> None:
    p.poly("second", (18, 58), (82, 58), (74, 96), (26, 96))
    for x0, x1 in ((35, 38), (50, 50), (65, 62)):
        p.line("light", 3.5, (x0, 62), (x1, 92))
    with p.joined():
        p.disc("main", 32, 50, 19, 15)
        p.disc("main", 68, 50, 19, 15)
        p.disc("main", 50, 52, 22, 14)
        p.disc("main", 50, 32, 21, 17)
    p.disc("third", 50, 12, 9)


@thing(
    "cookie", "biscuit", "chocolate chip", "cookies", "website cookies",
    main="d97706", second="78350f",
)  # fmt: skip
def cookie(p: Pen) -> None:
    p.disc("main", 50, 50, 44)
    p.disc("cut", 92, 22, 17)
    for x, y, r in ((34, 30, 7), (60, 42, 6), (28, 58, 6), (52, 70, 8), (74, 66, 5), (44, 48, 4)):
        p.disc("second", x, y, r)


@thing(
    "chocolate", "chocolate bar",
    main="78350f", second="451a03", third="ef4444", light="fca5a5",
)  # fmt: skip
def chocolate(p: Pen) -> None:
    p.box("main", 22, 4, 78, 60, 4)
    for x in (27, 54):
        for y in (9, 32):
            p.box("second", x, y, x + 19, y + 18, 2)
    p.poly("third", (18, 50), (30, 44), (42, 52), (54, 44), (66, 52), (82, 46), (82, 94), (18, 94))
    p.line("light", 5, (30, 72), (70, 72))


@thing("lollipop", "sugar", main="f472b6", second="f8fafc", third="cbd5e1")
def lollipop(p: Pen) -> None:
    p.line("third", 6, (50, 60), (50, 97))
    p.disc("main", 50, 36, 33)
    p.curve("second", 5.5, "M50 36 C50 26 62 28 61 38 C60 50 38 50 38 36 C38 18 70 18 72 38")


@thing("popcorn", "movie night", "cinema snack", main="ef4444", second="f8fafc", light="fef3c7")
def popcorn(p: Pen) -> None:
    with p.joined():
        for x, y in ((24, 34), (38, 20), (56, 14), (72, 24), (78, 36), (50, 32)):
            p.disc("light", x, y, 13)
    p.poly("main", (14, 40), (86, 40), (76, 96), (24, 96))
    for x0, x1 in ((28, 34), (56, 54)):
        p.poly("second", (x0, 40), (x0 + 15, 40), (x1 + 13, 96), (x1, 96))


@thing(
    "juice", "lemon juice", "orange juice",
    main="fb923c", second="e2e8f0", third="ef4444", light="fde047",
)  # fmt: skip
def juice(p: Pen) -> None:
    p.line("third", 5, (54, 40), (64, 4), (78, 2))
    p.poly("second", (20, 24), (80, 24), (72, 96), (28, 96))
    p.poly("main", (25, 40), (75, 40), (68, 91), (32, 91))
    p.disc("light", 82, 30, 14)


@thing(
    "cocktail glass", "cocktail", "martini", "bar drink", "happy hour", "nightlife", "margarita", "mojito", "gin and tonic", "long drink", "aperitif",
    main="e2e8f0", second="f472b6", third="22c55e", light="ef4444",
)  # fmt: skip
def cocktail(p: Pen) -> None:
    p.poly(
        "main",
        (4, 10),
        (96, 10),
        (54, 58),
        (54, 88),
        (72, 88),
        (72, 96),
        (28, 96),
        (28, 88),
        (46, 88),
        (46, 58),
    )
    p.poly("second", (21, 22), (79, 22), (50, 53))
    p.line("light", 3.5, (42, 30), (74, 2))
    p.disc("third", 52, 24, 7)


@thing(
    "champagne", "sparkling wine", "new year's toast", "prosecco", "champagne bottle",
    main="166534", second="fbbf24", light="fef3c7",
)  # fmt: skip
def champagne(p: Pen) -> None:
    p.path(
        "main",
        "M40 30 L60 30 C60 44 74 48 74 64 L74 90 C74 95 72 97 68 97 L32 97 C28 97 26 95 26 90 L26 64 C26 48 40 44 40 30",
    )
    p.box("second", 37, 12, 63, 36, 3)
    p.box("light", 26, 62, 74, 84)
    p.disc("second", 50, 9, 8, 6)


@thing(
    "bottle", "plastic bottle", "water bottle", "mineral water", "deposit bottle",
    main="7dd3fc", second="0284c7", light="e0f2fe",
)  # fmt: skip
def bottle(p: Pen) -> None:
    p.path(
        "main",
        "M42 14 L58 14 C58 30 70 30 70 44 L70 90 C70 95 68 97 64 97 L36 97 C32 97 30 95 30 90 L30 44 C30 30 42 30 42 14",
    )
    p.box("second", 39, 3, 61, 15, 3)
    p.box("light", 30, 52, 70, 76)


@thing(
    "milk carton", "carton of milk", "oat milk", "lactose", "glass of milk",
    main="f8fafc", second="38bdf8", third="cbd5e1",
)  # fmt: skip
def milk(p: Pen) -> None:
    p.box("third", 32, 4, 68, 14, 2)
    p.poly("third", (34, 14), (66, 14), (80, 34), (20, 34))
    p.box("main", 20, 34, 80, 96, 2)
    p.path("second", "M20 56 C36 48 44 66 58 58 C68 52 74 56 80 60 L80 82 L20 82")


@thing(
    "honey pot", "honey", "honey jar", "sweetener",
    main="f59e0b", second="92400e", light="fef3c7",
)  # fmt: skip
def honey(p: Pen) -> None:
    p.path("main", "M18 26 L82 26 C92 40 92 76 82 94 L18 94 C8 76 8 40 18 26")
    p.box("second", 16, 8, 84, 26, 5)
    p.box("light", 26, 46, 74, 76, 4)
    p.disc("main", 50, 61, 8)
