"""What stands on the shelves of a shop and in a bar: jars, tins, bottles, glasses."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "drink can", "cola", "soda can", "soft drink", "energy drink", "lemonade can", "fizzy drink", "beer can",
    main="dc2626", second="cbd5e1", third="94a3b8", light="f8fafc",
)  # fmt: skip
def soda_can(p: Pen) -> None:
    p.path("second", "M30 8 L70 8 L76 18 L76 86 L70 95 L30 95 L24 86 L24 18")
    p.box("main", 24, 18, 76, 86)
    p.disc("second", 50, 8, 20, 4)
    p.disc("third", 50, 8, 9, 2.4)
    p.path("light", "M24 62 C40 44 60 70 76 46 L76 58 C60 82 40 56 24 74")
    p.shine(4, "M33 26 L33 40")


@thing(
    "mug", "cup", "cup of tea", "tea cup", "coffee mug", "hot chocolate", "cocoa", "teacup",
    main="0ea5e9", second="7c3a0a", light="bae6fd", third="cbd5e1",
)  # fmt: skip
def mug(p: Pen) -> None:
    for x in (34, 52) if p.holds != "in" else ():
        p.curve("third", 4.5, f"M{x} 22 C{x - 7} 15 {x + 7} 10 {x} 3")
    p.ring("main", 72, 60, 17, 9)
    p.room("in", 16, -40, 70, 46, stands=True, rim=34)
    if p.holds == "in":
        p.path(
            "main", "M12 32 C16 44 70 44 74 32 L74 80 C74 90 68 95 60 95 L26 95 C18 95 12 90 12 80"
        )
        return
    p.path("main", "M12 32 L74 32 L74 80 C74 90 68 95 60 95 L26 95 C18 95 12 90 12 80")
    p.disc("main", 43, 32, 31, 8)
    p.disc("second", 43, 32, 25, 5)
    if not p.holds:
        p.shine(5, "M23 50 L23 74")
    p.room("on", 22, 46, 64, 88, behind="main")


@thing(
    "beer bottle", "bottle of beer", "cider",
    main="92400e", second="fef3c7", third="dba514", light="c2702a",
)  # fmt: skip
def beer_bottle(p: Pen) -> None:
    p.path(
        "main",
        "M42 12 L58 12 L59 34 C60 42 70 46 70 58 L70 88 C70 93 67 96 62 96 L38 96 C33 96 30 93 30 88 L30 58 C30 46 40 42 41 34",
    )
    p.box("third", 40, 4, 60, 14, 3)
    p.box("second", 30, 60, 70, 84)
    p.disc("third", 50, 72, 8)
    p.shine(4, "M47 22 L46.5 36")


@thing(
    "glass of whisky", "whisky", "whiskey", "rum", "bourbon", "brandy", "vodka", "spirits", "strong drink",
    main="dbeafe", second="d97706", light="fff7ed",
)  # fmt: skip
def whisky(p: Pen) -> None:
    p.path("main", "M14 16 L86 16 L80 88 C80 93 77 95 73 95 L27 95 C23 95 20 93 20 88")
    p.path("second", "M19 46 L81 46 L77.5 84 C77 87 75 88 73 88 L27 88 C25 88 23 87 22.5 84")
    p.poly("light", (32, 36), (54, 32), (58, 54), (36, 58))
    p.poly("light", (56, 50), (74, 56), (68, 74), (50, 68))


@thing(
    "jar of jam", "jam jar", "jam", "marmalade", "preserves", "preserving jar", "peanut butter", "jar", "pickle jar",
    main="be123c", second="fef3c7", third="dc2626", light="fb7185",
)  # fmt: skip
def jam(p: Pen) -> None:
    p.path(
        "main",
        "M22 28 L78 28 C86 32 88 38 88 46 L88 84 C88 92 84 96 76 96 L24 96 C16 96 12 92 12 84 L12 46 C12 38 14 32 22 28",
    )
    p.path(
        "third",
        "M14 24 C14 10 20 6 50 6 C80 6 86 10 86 24 L90 34 C84 38 80 30 74 34 C68 39 64 30 58 34 C53 38 47 38 42 34 C36 30 32 39 26 34 C20 30 16 38 10 34",
    )
    p.line("second", 3.4, (16, 24), (84, 24))
    p.box("second", 24, 50, 76, 82, 5)
    p.path("main", "M50 78 C34 68 40 56 50 62 C60 56 66 68 50 78")
    p.shine(4, "M18 46 L18 60")


@thing(
    "ketchup", "sauce bottle", "mustard", "mayonnaise", "tomato ketchup", "hot sauce", "condiments", "tomato sauce bottle",
    main="dc2626", second="f8fafc", third="b91c1c", light="65a30d",
)  # fmt: skip
def ketchup(p: Pen) -> None:
    p.poly("second", (46, 3), (54, 3), (57, 20), (43, 20))
    p.box("second", 36, 18, 64, 30, 4)
    p.path(
        "main",
        "M36 30 L64 30 C72 34 74 42 74 52 L74 88 C74 93 71 96 66 96 L34 96 C29 96 26 93 26 88 L26 52 C26 42 28 34 36 30",
    )
    p.box("second", 26, 52, 74, 82)
    p.disc("third", 50, 69, 10, 9)
    p.poly("light", (50, 63), (42, 57), (49, 59), (51, 54), (53, 59), (60, 57))


@thing(
    "tin can", "canned food", "tin", "canned tomatoes", "food can", "preserved food", "food donation",
    main="ef4444", second="cbd5e1", third="94a3b8", light="fef3c7",
)  # fmt: skip
def tin_can(p: Pen) -> None:
    p.path("second", "M16 16 L84 16 L84 86 C84 100 16 100 16 86")
    p.path("main", "M16 30 C30 38 70 38 84 30 L84 76 C70 86 30 86 16 76")
    p.disc("light", 50, 57, 16, 14)
    p.path("main", "M50 66 C39 58 44 49 50 54 C56 49 61 58 50 66")
    p.disc("second", 50, 16, 34, 10)
    p.disc("third", 50, 16, 27, 6.4)


@thing(
    "bag of flour", "flour", "sugar bag", "paper bag of flour", "wholemeal flour", "baking powder",
    main="f3e3c3", second="b45309", third="dcc59a", light="fbbf24",
)  # fmt: skip
def flour(p: Pen) -> None:
    p.path(
        "main",
        "M20 22 L80 22 C84 40 86 62 84 90 C84 94 82 96 78 96 L22 96 C18 96 16 94 16 90 C14 62 16 40 20 22",
    )
    p.poly("third", (22, 8), (78, 8), (80, 24), (20, 24))
    p.box("second", 28, 42, 72, 82, 4)
    p.line("light", 3.4, (50, 78), (50, 50))
    for y in (54, 63, 72):
        p.path(
            "light", f"M50 {y + 5} C40 {y + 4} 38 {y - 3} 39 {y - 6} C46 {y - 5} 49 {y} 50 {y + 5}"
        )
        p.path(
            "light", f"M50 {y + 5} C60 {y + 4} 62 {y - 3} 61 {y - 6} C54 {y - 5} 51 {y} 50 {y + 5}"
        )


@thing(
    "yoghurt", "yogurt", "yoghurt pot", "quark", "cream", "sour cream", "dairy dessert",
    main="f8fafc", second="f472b6", third="cbd5e1", light="ef4444",
)  # fmt: skip
def yoghurt(p: Pen) -> None:
    p.line("third", 6, (60, 30), (80, 3))
    p.poly("main", (16, 30), (84, 30), (74, 92), (26, 92))
    p.poly("second", (19, 48), (81, 48), (75.5, 82), (24.5, 82))
    p.box("third", 11, 24, 89, 34, 5)
    p.path("light", "M50 78 C34 66 40 52 50 58 C60 52 66 66 50 78")
    p.poly("main", (50, 58), (42, 53), (50, 54), (58, 53))


@thing(
    "pepper mill", "pepper grinder", "salt mill", "black pepper", "seasoning mill",
    main="92400e", second="6b2f0a", third="cbd5e1", light="c2702a",
)  # fmt: skip
def pepper_mill(p: Pen) -> None:
    p.disc("third", 50, 8, 5)
    p.disc("main", 50, 24, 15, 13)
    p.box("third", 38, 35, 62, 41, 2)
    p.path(
        "main",
        "M38 41 L62 41 C58 56 62 66 70 76 L70 90 C70 94 67 96 64 96 L36 96 C33 96 30 94 30 90 L30 76 C38 66 42 56 38 41",
    )
    p.path("second", "M31 75 L69 75 L70 85 L30 85")
    p.shine(4, "M45 48 L45 60")


@thing(
    "bottle of olive oil", "cooking oil", "vinegar", "oil bottle", "soy sauce", "maple syrup", "salad dressing", "syrup bottle",
    main="a3a52a", second="fef3c7", third="6b4a1e", light="d9dc6a",
)  # fmt: skip
def oil_bottle(p: Pen) -> None:
    p.path(
        "main",
        "M43 14 L57 14 L58 32 C60 40 74 44 74 58 L74 88 C74 93 71 96 66 96 L34 96 C29 96 26 93 26 88 L26 58 C26 44 40 40 42 32",
    )
    p.box("third", 41, 3, 59, 15, 3)
    p.box("second", 26, 60, 74, 86)
    p.disc("main", 44, 74, 7, 8)
    p.disc("main", 58, 74, 7, 8)
    p.shine(4, "M35 50 L33 56")


@thing(
    "bag of crisps", "crisps", "potato chips", "snack bag", "packet of crisps", "bag of chips",
    main="facc15", second="dc2626", third="e9a13b", light="fff7ed",
)  # fmt: skip
def crisps(p: Pen) -> None:
    p.path("main", "M20 10 L80 10 C74 34 74 66 80 92 L20 92 C26 66 26 34 20 10")
    for y in (8, 88):
        p.box("second", 18, y - 2, 82, y + 6)
    p.disc("second", 50, 50, 24, 20)
    p.disc("third", 44, 52, 12, 9)
    p.disc("third", 58, 48, 11, 8)
    p.shine(3, "M32 22 C33 30 32 36 31 42")


@thing(
    "picnic basket", "picnic", "basket of food", "hamper",
    main="c98a4b", second="8f5a26", third="ef4444", light="f8fafc",
)  # fmt: skip
def picnic(p: Pen) -> None:
    p.ring("second", 50, 46, 34, 7, 180, 360)
    p.path("main", "M10 50 L90 50 L84 90 C84 94 81 96 78 96 L22 96 C19 96 16 94 16 90")
    for x in (26, 42, 58, 74):
        p.line("second", 3, (x, 66), (50 + (x - 50) * 0.9, 94))
    p.line("second", 3, (14, 78), (86, 78))
    p.path("light", "M6 42 L94 42 L94 56 L80 68 L66 56 L50 68 L34 56 L20 68 L6 56")
    for x in (20, 50, 80):
        p.poly("third", (x - 13, 46), (x + 13, 46), (x, 60))


@thing(
    "fruit bowl", "bowl of fruit", "fruit basket", "fruit salad", "vegetable basket",
    main="3f8fd0", second="ef4444", third="fbbf24", light="8b5cf6", dark="5b3419",
)  # fmt: skip
def fruit_bowl(p: Pen) -> None:
    p.path("third", "M66 18 C84 24 92 42 86 58 L74 60 C76 44 72 32 62 26")
    for x, y in ((60, 38), (70, 44), (62, 50), (72, 56), (54, 46)):
        p.disc("light", x, y, 7)
    p.disc("second", 34, 40, 19)
    p.curve("dark", 3, "M34 24 C34 17 37 13 42 11")
    p.path("main", "M6 54 L94 54 C94 76 76 88 50 88 C24 88 6 76 6 54")
    p.box("main", 32, 85, 68, 95, 3)


@thing(
    "bottle of wine",
    "wine bottle",
    "bottle of red wine",
    "bottle of white wine",
    "winery",
    "vintage wine",
    main="14532d",
    second="fef3c7",
    third="7f1d1d",
    light="3f8a5c",
)
def wine_bottle(p: Pen) -> None:
    p.path(
        "main",
        "M43 14 L57 14 L57 34 C58 44 70 46 70 58 L70 90 C70 94 68 96 64 96 L36 96 C32 96 30 94 30 90 L30 58 C30 46 42 44 43 34",
    )
    p.box("third", 42, 3, 58, 24, 2)
    p.box("second", 30, 58, 70, 84)
    for x, y in ((44, 66), (50, 66), (56, 66), (47, 72), (53, 72), (50, 78)):
        p.disc("third", x, y, 3.2)
    p.shine(3.4, "M36 54 L40 48")


@thing(
    "baby bottle",
    "baby food",
    "bottle feeding",
    "formula milk",
    "nursing bottle",
    main="f8fafc",
    second="f59e0b",
    third="60a5fa",
    light="cbd5e1",
)
def baby_bottle(p: Pen) -> None:
    p.path("second", "M40 26 C40 16 46 16 46 10 C46 2 54 2 54 10 C54 16 60 16 60 26")
    p.box("third", 30, 24, 70, 38, 4)
    p.path(
        "main",
        "M33 38 L67 38 C72 44 74 50 74 58 L74 86 C74 92 70 96 64 96 L36 96 C30 96 26 92 26 86 L26 58 C26 50 28 44 33 38",
    )
    p.path(
        "light",
        "M26 62 C36 58 44 68 56 63 C64 60 70 62 74 63 L74 86 C74 92 70 96 64 96 L36 96 C30 96 26 92 26 86",
    )
    for y in (56, 66, 76, 86):
        p.line("third", 3, (58, y), (70, y))


@thing(
    "hen's egg", "whole egg", "raw egg", "boiled egg", "eggshell",
    main="f3d3a8", second="e0b27e",
)  # fmt: skip
def whole_egg(p: Pen) -> None:
    p.path("main", "M50 6 C70 6 84 38 84 60 C84 82 70 95 50 95 C30 95 16 82 16 60 C16 38 30 6 50 6")
    for x, y, r in ((62, 66, 3), (68, 54, 2.2), (54, 78, 2.2)):
        p.disc("second", x, y, r)
    p.shine(5, "M29 54 C30 42 34 32 39 26")
