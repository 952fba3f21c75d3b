"""What is in a kitchen, and more to eat."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing("spoon", "tablespoon", "teaspoon", "soup spoon", "a spoonful", main="94a3b8", light="e2e8f0")
def spoon(p: Pen) -> None:
    p.line("main", 8, (50, 50), (14, 88))
    p.path("main", "M44 56 C36 40 46 12 70 8 C94 6 96 34 84 48 C74 58 56 62 44 56")
    p.path("light", "M54 46 C50 34 60 20 74 18 C84 18 86 32 78 40 C72 47 62 50 54 46")


@thing(
    "plate",
    "dish plate",
    "crockery",
    "tableware",
    "empty plate",
    "porcelain",
    main="f1f5f9",
    second="cbd5e1",
)
def plate(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.ring("second", 50, 50, 44, 2.4)
    p.disc("second", 50, 50, 29)
    p.disc("main", 50, 50, 26)


@thing(
    "bowl of soup",
    "soup",
    "broth",
    "hot meal",
    "stew bowl",
    main="ef4444",
    second="f59e0b",
    third="22c55e",
    light="94a3b8",
)
def soup(p: Pen) -> None:
    for x in (36, 52, 68):
        p.curve("light", 4, f"M{x} 34 C{x - 7} 26 {x + 7} 20 {x} 10")
    p.path("main", "M6 48 L94 48 C94 76 74 90 50 90 C26 90 6 76 6 48")
    p.disc("main", 50, 48, 44, 12)
    p.disc("second", 50, 48, 37, 8)
    for x, y in ((36, 47), (56, 50), (66, 45)):
        p.disc("third", x, y, 4, 2.6)
    p.box("main", 34, 86, 66, 94, 3)


@thing(
    "bowl of rice",
    "rice",
    "rice bowl",
    "basmati",
    "risotto",
    "paella",
    "fried rice",
    main="2563eb",
    second="f8fafc",
    third="1d4ed8",
)
def rice(p: Pen) -> None:
    p.path("second", "M12 50 C16 12 84 12 88 50")
    for x, y in ((32, 36), (46, 28), (60, 34), (72, 42), (42, 44), (56, 46)):
        p.line("dark", 1.6, (x, y), (x + 4, y - 2))
    p.path("main", "M6 48 L94 48 C92 74 76 88 50 88 C24 88 8 74 6 48")
    p.curve("third", 4, "M14 62 C30 72 70 72 86 62")
    p.box("third", 34, 86, 66, 94, 3)


@thing(
    "pancakes",
    "pancake",
    "stack of pancakes",
    "crepe",
    main="e0a458",
    second="b8762e",
    third="fde047",
    light="92400e",
)
def pancakes(p: Pen) -> None:
    p.disc("dark", 50, 88, 46, 7)
    for y in (78, 64, 50):
        p.disc("second", 50, y + 3, 38, 12)
        p.disc("main", 50, y - 2, 38, 12)
    p.path(
        "light",
        "M22 46 C30 36 70 36 78 46 C80 52 76 52 74 58 C72 68 66 68 66 56 C58 60 42 58 36 56 C34 66 28 62 28 54 C24 52 22 50 22 46",
    )
    p.poly("third", (40, 36), (56, 32), (64, 40), (48, 46))


@thing(
    "butter",
    "margarine",
    "pat of butter",
    "stick of butter",
    main="fde047",
    second="eab308",
    third="cbd5e1",
)
def butter(p: Pen) -> None:
    p.box("third", 4, 74, 96, 84, 4)
    p.poly("main", (16, 46), (60, 34), (88, 44), (44, 56))
    p.poly("second", (44, 56), (88, 44), (88, 66), (44, 76))
    p.poly("main", (16, 46), (44, 56), (44, 76), (16, 66))


@thing(
    "salt shaker",
    "salt",
    "pepper shaker",
    "salt and pepper",
    "spices",
    "pinch of salt",
    main="e2e8f0",
    second="94a3b8",
    light="ffffff",
)
def salt(p: Pen) -> None:
    p.path("main", "M34 34 L66 34 L76 88 C76 93 73 95 70 95 L30 95 C27 95 24 93 24 88")
    p.path("light", "M30 60 L70 60 L75 88 C75 92 72 94 70 94 L30 94 C28 94 25 92 25 88")
    p.path("second", "M34 34 C32 6 68 6 66 34")
    for x, y in ((43, 22), (50, 17), (57, 22)):
        p.disc("dark", x, y, 2.4)


@thing("bacon", "rashers", "ham", "slices of bacon", "cold cuts", main="d9534f", second="f8c9b8")
def bacon(p: Pen) -> None:
    for dy in (0, 36):
        d = f"M15 {42 + dy} C24 {22 + dy} 36 {22 + dy} 47 {35 + dy} C58 {48 + dy} 70 {46 + dy} 85 {28 + dy}"
        p.curve("main", 25, d)
        p.curve("second", 5, d)


@thing("shrimp", "prawn", "prawns", "lobster tail", "scampi", main="fb8b5f", second="ea580c")
def shrimp(p: Pen) -> None:
    p.curve("second", 2.8, "M76 20 C86 8 92 6 98 10")
    p.curve("second", 2.8, "M78 24 C90 18 96 24 98 36")
    p.path(
        "second", "M28 76 C34 84 34 92 30 98 C26 96 22 94 20 90 C14 94 8 94 3 92 C6 84 14 78 26 74"
    )
    p.path("main", "M92 30 C84 38 74 42 62 42 C50 42 44 48 44 56 C44 66 40 76 30 82 C24 82 20 78 18 72 C10 40 32 10 64 10 C78 10 88 18 92 30")  # fmt: skip
    for d in (
        "M62 11 C57 20 56 32 60 42",
        "M41 19 C42 29 45 38 50 46",
        "M25 36 C31 41 38 46 45 52",
        "M18 56 C26 58 35 60 44 61",
    ):
        p.curve("second", 3, d)
    p.disc("dark", 79, 24, 3.6)
    for x, y in ((64, 46), (56, 49), (52, 56)):
        p.line("second", 3, (x, y - 3), (x + 4, y + 8))


@thing(
    "pasta",
    "spaghetti",
    "macaroni",
    "italian pasta",
    "carbonara",
    "mac and cheese",
    "macaroni cheese",
    main="fbd26a",
    second="dc2626",
    third="f1f5f9",
    light="22c55e",
)
def pasta(p: Pen) -> None:
    p.path("third", "M4 54 L96 54 C94 80 76 90 50 90 C24 90 6 80 4 54")
    p.path("main", "M12 56 C8 26 92 26 88 56 C80 64 20 64 12 56")
    for d in (
        "M18 54 C24 36 50 34 58 50",
        "M40 56 C40 38 66 36 78 54",
        "M26 46 C40 30 66 32 76 44",
    ):
        p.curve("dark", 1.8, d)
    p.path("second", "M30 38 C32 22 68 22 70 38 C66 48 36 48 30 38")
    p.path("light", "M48 24 C52 12 62 10 68 12 C66 22 58 26 48 24")


@thing(
    "kettle",
    "electric kettle",
    "boiling water",
    "boil",
    "water boiler",
    "steam",
    main="0ea5e9",
    second="334155",
    light="bae6fd",
)
def kettle(p: Pen) -> None:
    p.curve("second", 8, "M72 26 C98 22 98 70 76 74")
    p.path("main", "M28 22 L72 22 L82 88 L18 88")
    p.poly("main", (30, 24), (8, 34), (26, 52))
    p.path("second", "M30 22 C34 10 66 10 70 22")
    p.box("second", 14, 86, 86, 95, 3)
    p.box("light", 44, 40, 54, 74, 4)


@thing(
    "microwave",
    "microwave oven",
    "heating up food",
    "ready meal",
    main="475569",
    second="94a3b8",
    light="cbd5e1",
    third="22c55e",
)
def microwave(p: Pen) -> None:
    p.box("main", 4, 20, 96, 80, 5)
    p.box("light", 11, 28, 68, 72, 4)
    p.box("dark", 15, 32, 64, 68, 3)
    p.box("third", 74, 28, 90, 38, 2)
    for y in (48, 58, 68):
        for x in (77, 87):
            p.disc("second", x, y, 3)
    p.box("dark", 12, 80, 24, 86)
    p.box("dark", 76, 80, 88, 86)


@thing(
    "blender",
    "mixer",
    "food processor",
    "smoothie maker",
    "mixing",
    "blend",
    main="ec4899",
    second="475569",
    light="dbeafe",
    third="f8fafc",
)
def blender(p: Pen) -> None:
    p.box("second", 34, 4, 66, 14, 3)
    p.poly("light", (26, 14), (74, 14), (66, 64), (34, 64))
    p.path("main", "M29 32 C40 26 60 38 71.5 30 L66 64 L34 64")
    p.curve("second", 5, "M73 20 C92 20 90 52 69 50")
    p.path("second", "M30 64 L70 64 L78 94 L22 94")
    p.disc("third", 50, 80, 6)


@thing(
    "coffee machine",
    "espresso machine",
    "coffee maker",
    "espresso",
    "cappuccino",
    main="334155",
    second="64748b",
    third="ef4444",
    light="f8fafc",
)
def coffee_machine(p: Pen) -> None:
    p.box("main", 14, 6, 86, 36, 5)
    p.box("second", 14, 34, 34, 92, 2)
    p.box("main", 8, 86, 92, 96, 3)
    p.box("second", 48, 36, 72, 46, 2)
    p.line("dark", 3, (56, 46), (56, 56))
    p.line("dark", 3, (64, 46), (64, 56))
    p.path("light", "M46 60 L74 60 C74 78 70 84 60 84 C50 84 46 78 46 60")
    p.ring("light", 76, 69, 6, 4)
    p.disc("third", 72, 21, 5)
    p.disc("light", 56, 21, 5)


@thing(
    "glass of water",
    "water glass",
    "drinking water",
    "glass",
    "hydration",
    main="38bdf8",
    light="e0f2fe",
    second="94c8e8",
)
def water_glass(p: Pen) -> None:
    p.poly("light", (20, 6), (80, 6), (70, 95), (30, 95))
    p.path("main", "M24 36 C36 30 62 42 77 35 L70 92 L30 92")
    p.line("second", 4, (20, 6), (30, 95), (70, 95), (80, 6))
    p.shine(4, "M34 50 L38 80")


@thing(
    "smoothie",
    "milkshake",
    "frappé",
    "bubble tea",
    "iced coffee",
    "slush",
    "protein shake",
    main="ec4899",
    second="fbcfe8",
    third="22c55e",
    light="f8fafc",
)
def smoothie(p: Pen) -> None:
    p.line("third", 5, (54, 30), (66, 2))
    p.path("light", "M22 30 C22 8 78 8 78 30")
    p.poly("main", (20, 30), (80, 30), (70, 96), (30, 96))
    p.poly("second", (24, 54), (76, 54), (73, 74), (27, 74))
    p.box("light", 14, 26, 86, 35, 4)


@thing(
    "apron",
    "kitchen apron",
    "cooking class",
    "barbecue apron",
    main="ef4444",
    second="b91c1c",
    light="fecaca",
)
def apron(p: Pen) -> None:
    p.curve("second", 5.5, "M35 26 C32 -2 68 -2 65 26")
    p.curve("second", 5.5, "M20 48 C12 50 8 54 3 62")
    p.curve("second", 5.5, "M80 48 C88 50 92 54 97 62")
    p.path("main", "M34 22 L66 22 C68 22 69 23 69 25 C69 38 76 43 83 45 C85 46 86 47 86 49 L82 91 C82 94 80 96 77 96 L23 96 C20 96 18 94 18 91 L14 49 C14 47 15 46 17 45 C24 43 31 38 31 25 C31 23 32 22 34 22")  # fmt: skip
    p.path("second", "M31 58 L69 58 L67 78 C66 84 62 86 50 86 C38 86 34 84 33 78")
    p.line("light", 3.4, (34, 65), (66, 65))


@thing(
    "barbecue",
    "grill",
    "bbq",
    "grilling",
    "charcoal grill",
    "barbecue party",
    main="334155",
    second="64748b",
    third="ef4444",
    light="94a3b8",
)
def barbecue(p: Pen) -> None:
    for x in (34, 50, 66):
        p.curve("light", 4, f"M{x} 26 C{x - 6} 20 {x + 6} 14 {x} 5")
    p.line("second", 5, (34, 62), (22, 96))
    p.line("second", 5, (66, 62), (78, 96))
    p.path("main", "M8 42 L92 42 C90 66 72 74 50 74 C28 74 10 66 8 42")
    p.box("second", 4, 36, 96, 44, 4)
    for x in (30, 52, 72):
        p.box("third", x - 9, 29, x + 9, 37, 4)


@thing(
    "campfire",
    "bonfire",
    "camp fire",
    "log fire",
    "wood fire",
    main="f97316",
    second="fbbf24",
    third="78350f",
    light="fde68a",
)
def campfire(p: Pen) -> None:
    p.line("third", 11, (14, 92), (86, 78))
    p.line("third", 11, (14, 78), (86, 92))
    p.path(
        "main",
        "M50 4 C56 22 78 34 76 58 C75 74 64 82 50 82 C36 82 25 74 24 58 C24 46 32 40 34 28 C42 32 44 38 44 42 C50 32 52 18 50 4",
    )
    p.path(
        "second",
        "M51 38 C54 48 64 54 63 66 C62 76 56 80 50 80 C43 80 37 76 37 67 C37 60 42 58 43 50 C47 52 48 55 48 57 C51 52 52 44 51 38",
    )
    p.path(
        "light",
        "M50 60 C54 66 56 68 55 73 C54 77 52 79 50 79 C47 79 45 77 45 73 C45 69 48 66 50 60",
    )
