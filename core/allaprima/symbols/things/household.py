"""In the house: appliances, lights, what one keeps things in, and tools."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "lamp", "lighting", "illumination", "desk lamp", "table lamp", "bedside lamp", "floor lamp",
    main="fbbf24", second="78350f", light="fef3c7",
)  # fmt: skip
def lamp(p: Pen) -> None:
    p.line("second", 7, (50, 54), (50, 88))
    p.box("second", 26, 86, 74, 96, 4)
    p.line("second", 3, (68, 52), (68, 68))
    p.poly("main", (32, 6), (68, 6), (88, 56), (12, 56))
    p.disc("second", 68, 70, 3.5)


@thing(
    "window", "opportunities", "transparency of glass", "double glazing", "view outside", "blinds",
    main="f8fafc", second="7dd3fc", third="92400e", light="e0f2fe",
)  # fmt: skip
def window(p: Pen) -> None:
    p.box("main", 12, 6, 88, 86, 3)
    for x in (19, 53):
        for y in (13, 49):
            p.box("second", x, y, x + 28, y + 30)
    p.line("light", 4, (24, 36), (38, 20))
    p.line("light", 4, (58, 72), (72, 56))
    p.box("third", 4, 85, 96, 95, 3)


@thing(
    "broom", "cleaning", "tidying up", "housekeeping", "spring cleaning", "sweep",
    main="fbbf24", second="92400e", third="ef4444",
)  # fmt: skip
def broom(p: Pen) -> None:
    p.line("second", 7, (88, 8), (52, 50))
    p.path("main", "M40 46 L58 62 C56 78 44 92 22 97 C12 90 4 82 2 74 C14 70 30 62 40 46")
    p.poly("third", (44, 38), (66, 58), (58, 66), (36, 46))
    for a, b in (((14, 82), (34, 64)), ((28, 90), (44, 70))):
        p.line("second", 3, a, b)


@thing(
    "washing machine", "laundry", "household appliances", "dryer", "dishwasher",
    main="f1f5f9", second="38bdf8", third="94a3b8", light="bae6fd",
)  # fmt: skip
def washer(p: Pen) -> None:
    p.box("main", 14, 4, 86, 96, 5)
    p.box("third", 14, 4, 86, 24, 5)
    p.disc("main", 72, 14, 5)
    p.box("main", 22, 10, 44, 18, 2)
    p.disc("third", 50, 60, 28)
    p.disc("light", 50, 60, 21)
    p.path(
        "second",
        "M29 62 C36 54 44 54 50 60 C56 66 64 66 71 60 C70 74 62 81 50 81 C38 81 30 74 29 62",
    )


@thing(
    "refrigerator", "fridge", "cool storage", "freezer",
    main="cbd5e1", second="94a3b8", third="475569",
)  # fmt: skip
def fridge(p: Pen) -> None:
    p.box("third", 26, 90, 36, 98, 2)
    p.box("third", 64, 90, 74, 98, 2)
    p.box("main", 20, 4, 80, 94, 6)
    p.box("second", 20, 36, 80, 41)
    p.line("third", 5, (30, 16), (30, 27))
    p.line("third", 5, (30, 52), (30, 70))


@thing(
    "oven", "stove", "cooker", "kitchen",     main="475569", second="94a3b8", third="f97316", light="fde68a",
)  # fmt: skip
def oven(p: Pen) -> None:
    p.box("main", 10, 8, 90, 94, 5)
    p.box("second", 10, 8, 90, 28, 5)
    for x in (24, 41, 59, 76):
        p.disc("main", x, 18, 4.5)
    p.line("second", 5, (24, 40), (76, 40))
    p.box("third", 22, 50, 78, 84, 4)
    p.path(
        "light",
        "M32 84 C32 70 44 72 42 58 C54 64 52 70 58 72 C60 68 62 66 62 64 C68 70 70 78 68 84",
    )


@thing(
    "toaster", "toast bread", "breakfast table",
    main="94a3b8", second="64748b", third="d97706", light="fde68a",
)  # fmt: skip
def toaster(p: Pen) -> None:
    for x in (24, 54):
        p.box("third", x, 8, x + 24, 60, 8)
    p.box("main", 8, 36, 92, 86, 12)
    p.box("second", 12, 84, 88, 93, 3)
    p.line("second", 5, (80, 52), (80, 72))
    p.line("light", 5, (22, 50), (22, 64))


@thing(
    "vacuum cleaner", "hoover", "cleaning service", "dust",
    main="ef4444", second="334155", third="94a3b8",
)  # fmt: skip
def vacuum(p: Pen) -> None:
    p.curve("second", 6, "M50 62 C50 16 66 8 74 14 L34 86")
    p.box("second", 4, 84, 44, 94, 4)
    p.path("main", "M46 92 C46 58 96 52 96 92")
    p.disc("second", 62, 86, 11)
    p.disc("third", 62, 86, 5)
    p.disc("second", 90, 90, 6)


@thing("bathtub", "bath", "bathroom", "soak", main="e0f2fe", second="94a3b8", light="bae6fd")
def bathtub(p: Pen) -> None:
    p.curve("second", 6, "M22 50 L22 22 C22 10 40 10 40 22")
    p.room("in", 36, -20, 92, 66, stands=True, rim=45)
    for x, y, r in (
        ((46, 46, 9), (66, 47, 9), (84, 46, 9))
        if p.holds
        else ((52, 42, 9), (66, 38, 11), (80, 43, 8))
    ):
        p.disc("light", x, y, r)
    p.line("second", 8, (26, 82), (20, 94))
    p.line("second", 8, (74, 82), (80, 94))
    p.path("main", "M4 48 L96 48 C96 72 88 86 74 86 L26 86 C12 86 4 72 4 48")
    p.box("second", 2, 45, 98, 53, 4)


@thing("toilet", "wc", "restroom", "sanitation", main="f8fafc", second="cbd5e1", third="64748b")
def toilet(p: Pen) -> None:
    p.box("main", 12, 12, 42, 56, 4)
    p.box("second", 9, 6, 45, 16, 4)
    p.path("main", "M20 54 L92 54 C92 72 80 80 66 82 L69 92 C70 95 68 96 66 96 L32 96 C30 96 28 95 29 92 L32 80 C23 75 20 66 20 54")  # fmt: skip
    p.box("second", 16, 48, 95, 58, 5)
    p.line("third", 4.5, (20, 25), (29, 25))


@thing(
    "toothbrush", "tooth brushing", "oral hygiene", "toothpaste",
    main="38bdf8", second="f8fafc", light="0284c7",
)  # fmt: skip
def toothbrush(p: Pen) -> None:
    p.poly("second", (58, 36), (84, 10), (73, 0), (48, 25))
    p.line("main", 10, (10, 90), (88, 12))
    p.line("light", 5, (38, 62), (20, 80))


@thing(
    "soap", "hygiene", "disinfection", "sanitizer", "hand wash",
    main="38bdf8", second="f8fafc", third="0284c7", light="bae6fd",
)  # fmt: skip
def soap(p: Pen) -> None:
    p.line("third", 7, (46, 26), (46, 10), (22, 10), (22, 18))
    p.box("third", 34, 22, 58, 36, 3)
    p.path(
        "main",
        "M28 36 L64 36 C74 40 76 46 76 54 L76 88 C76 93 74 96 70 96 L22 96 C18 96 16 93 16 88 L16 54 C16 46 18 40 28 36",
    )
    p.box("second", 16, 56, 76, 82)
    p.path("main", "M46 60 C54 70 54 78 46 78 C38 78 38 70 46 60")
    for x, y, r in ((86, 40, 8), (94, 24, 4)):
        p.disc("light", x, y, r)


@thing(
    "mirror", "reflection", "self-image", "looking back",
    main="d97706", second="bae6fd", light="f0f9ff",
)  # fmt: skip
def mirror(p: Pen) -> None:
    p.line("main", 10, (50, 70), (50, 96))
    p.disc("main", 50, 40, 34, 38)
    p.disc("second", 50, 40, 26, 30)
    p.line("light", 5, (40, 48), (58, 26))
    p.line("light", 5, (50, 54), (60, 42))


@thing(
    "potted plant", "plant", "seedling in a pot", "office plant", "indoor plants", "growing", "plant in a pot",
    "houseplant",
    main="d97706", second="22c55e", third="15803d", light="b45309",
)  # fmt: skip
def plant(p: Pen) -> None:
    p.path("third", "M50 62 C50 40 54 16 62 4 C74 20 70 46 50 62")
    p.path("second", "M50 62 C44 40 34 26 14 20 C12 40 26 58 50 62")
    p.path("second", "M50 62 C58 44 70 34 90 32 C90 52 74 62 50 62")
    p.poly("main", (24, 66), (76, 66), (68, 96), (32, 96))
    p.box("light", 18, 58, 82, 70, 3)


@thing(
    "candle", "remembrance", "light in the dark", "atmosphere", "candlelight",
    main="fef3c7", second="f97316", third="92400e", light="fde047",
)  # fmt: skip
def candle(p: Pen) -> None:
    p.path("second", "M50 4 C64 18 66 30 58 38 C54 42 46 42 42 38 C34 30 36 18 50 4")
    p.path("light", "M50 20 C56 28 56 34 50 38 C44 34 44 28 50 20")
    p.line("dark", 3, (50, 38), (50, 48))
    p.path("main", "M34 50 C40 46 60 46 66 50 L66 86 L34 86")
    p.box("third", 18, 84, 82, 95, 5)
    p.ring("third", 84, 84, 8, 5)


@thing("ladder", "career steps", "corporate ladder", "climbing up", main="d97706")
def ladder(p: Pen) -> None:
    for y in (22, 40, 58, 76):
        p.line("main", 7, (34, y), (66, y))
    p.line("main", 8, (34, 5), (30, 95))
    p.line("main", 8, (66, 5), (70, 95))


@thing(
    "toolbox", "toolkit", "equipment", "utilities", "resources", "tool case",
    main="ef4444", second="b91c1c", third="334155", light="fbbf24",
)  # fmt: skip
def toolbox(p: Pen) -> None:
    p.curve("third", 8, "M34 36 L34 18 L66 18 L66 36")
    p.box("main", 6, 34, 94, 88, 6)
    p.box("second", 6, 54, 94, 62)
    p.box("light", 24, 50, 36, 68, 2)
    p.box("light", 64, 50, 76, 68, 2)


@thing(
    "screwdriver", "assembly", "do it yourself", "mounting",
    main="ef4444", second="94a3b8", third="b91c1c",
)  # fmt: skip
def screwdriver(p: Pen) -> None:
    p.line("second", 8, (50, 50), (12, 88))
    p.poly("second", (16, 78), (22, 84), (10, 96), (4, 90))
    p.line("main", 24, (60, 40), (80, 20))
    p.line("third", 4, (58, 34), (74, 18))
    p.line("third", 4, (66, 42), (82, 26))


@thing("saw", "carpentry", "woodworking", "sawing", "carpenter", main="cbd5e1", second="b45309")
def saw(p: Pen) -> None:
    teeth = [(96 - 7.5 * k, 62 + 1.6 * k + (6 if k % 2 else 0)) for k in range(10)]
    p.poly("main", (30, 38), (97, 52), *teeth, (26, 76))
    p.path(
        "second",
        "M8 24 L32 20 C38 20 40 24 40 28 L38 72 C38 82 30 86 22 86 L10 82 C2 80 2 72 8 68 C14 58 12 48 6 40 C0 32 2 26 8 24",
    )
    p.path("cut", "M20 38 L28 36 L26 66 C24 70 20 70 20 66 C24 56 24 48 20 38")


@thing(
    "drill", "power tool", "drilling", "cordless screwdriver",
    main="fbbf24", second="334155", third="94a3b8",
)  # fmt: skip
def drill(p: Pen) -> None:
    p.line("third", 6, (4, 30), (28, 30))
    p.box("second", 22, 20, 40, 40, 3)
    p.box("main", 36, 12, 92, 48, 9)
    p.poly("main", (60, 44), (84, 44), (92, 80), (68, 80))
    p.box("second", 56, 78, 98, 94, 4)
    p.path("second", "M58 48 L50 58 L60 62 L66 50")


@thing("axe", "hatchet", "chop wood", "lumberjack", main="94a3b8", second="92400e", light="e2e8f0")
def axe(p: Pen) -> None:
    p.line("second", 9, (68, 12), (20, 94))
    p.path("main", "M50 12 L74 26 L64 46 C50 42 34 44 22 52 C16 34 20 18 28 6 C36 10 44 12 50 12")
    p.path("light", "M28 6 C20 18 16 34 22 52 L28 48 C24 34 26 20 34 9")


@thing(
    "shovel", "spade", "digging", "garden tool", "groundwork",
    main="94a3b8", second="92400e", light="64748b",
)  # fmt: skip
def shovel(p: Pen) -> None:
    p.line("second", 8, (80, 20), (44, 56))
    p.line("second", 8, (68, 12), (88, 32))
    p.path("main", "M26 44 L56 74 C50 90 30 98 6 94 C2 70 10 50 26 44")
    p.line("light", 4, (38, 62), (20, 80))


@thing(
    "bolt", "nut and bolt", "fastener", "screw nut", "mechanical engineering", "hardware store",
    main="94a3b8", second="64748b",
)  # fmt: skip
def nut(p: Pen) -> None:
    p.poly(
        "main",
        *(
            (50 + 46 * math.cos(math.radians(60 * k)), 50 + 46 * math.sin(math.radians(60 * k)))
            for k in range(6)
        ),
    )
    p.disc("second", 50, 50, 26)
    p.disc("cut", 50, 50, 18)


@thing("bucket", "pail", "water bucket", "mop", main="38bdf8", second="0284c7", light="94a3b8")
def bucket(p: Pen) -> None:
    p.curve("light", 5, "M14 30 C16 -6 84 -6 86 30")
    p.room("in", 16, -50, 84, 40, stands=True, rim=25)
    p.poly("main", (10, 28), (90, 28), (78, 95), (22, 95))
    p.box("second", 6, 24, 94, 36, 4)


@thing(
    "paint roller", "wall paint", "painter and decorator", "redecorate",
    main="3b82f6", second="334155", third="ef4444",
)  # fmt: skip
def roller(p: Pen) -> None:
    p.line("second", 5, (80, 22), (92, 22), (92, 46), (44, 46), (44, 64))
    p.box("main", 6, 6, 80, 38, 6)
    p.box("third", 36, 62, 52, 97, 5)


@thing(
    "fire extinguisher", "fire safety", "incident response", "fire protection",
    main="ef4444", second="334155", light="f8fafc",
)  # fmt: skip
def extinguisher(p: Pen) -> None:
    p.curve("second", 6, "M50 20 C20 16 18 36 18 60")
    p.poly("second", (12, 58), (24, 58), (28, 76), (8, 76))
    p.box("second", 46, 8, 62, 30, 3)
    p.line("second", 6, (44, 10), (78, 6))
    p.box("main", 32, 26, 76, 96, 12)
    p.box("light", 38, 50, 70, 72, 2)


@thing(
    "barrel", "petrol", "wine cellar", "keg",
    main="b45309", second="78350f",
)  # fmt: skip
def barrel(p: Pen) -> None:
    p.path("main", "M24 6 L76 6 C90 34 90 66 76 94 L24 94 C10 66 10 34 24 6")
    for y, x in ((18, 18), (74, 18)):
        p.box("second", x - 2, y, 102 - x, y + 9, 2)
    for x in (38, 62):
        p.line("second", 3, (x, 8), (x, 92))


@thing(
    "shopping basket", "basket", "market basket",
    main="d97706", second="92400e", light="fbbf24",
)  # fmt: skip
def basket(p: Pen) -> None:
    p.curve("second", 6, "M20 44 C22 0 78 0 80 44")
    p.room("in", 14, -26, 86, 56, stands=True, rim=42)
    p.poly("main", (8, 48), (92, 48), (80, 92), (20, 92))
    p.box("second", 4, 42, 96, 54, 4)
    for x in (30, 50, 70):
        p.line("light", 5, (x, 62), (50 + (x - 50) * 0.8, 84))


@thing(
    "safe", "bank vault", "secure storage", "assets", "vault", "strongbox",
    main="475569", second="94a3b8", third="334155",
)  # fmt: skip
def vault(p: Pen) -> None:
    p.box("third", 16, 86, 30, 96, 2)
    p.box("third", 70, 86, 84, 96, 2)
    p.box("main", 6, 6, 94, 90, 7)
    p.box("second", 16, 16, 84, 80, 4)
    p.disc("main", 46, 48, 18)
    p.line("second", 4, (46, 36), (46, 60))
    p.line("second", 4, (34, 48), (58, 48))
    p.line("main", 6, (74, 36), (74, 60))


@thing(
    "treasure chest", "value proposition", "hidden value", "treasure",     main="92400e", second="fbbf24", third="78350f",
)  # fmt: skip
def chest(p: Pen) -> None:
    p.path("third", "M8 48 L8 38 C8 20 20 12 32 12 L68 12 C80 12 92 20 92 38 L92 48")
    p.box("main", 8, 46, 92, 90, 3)
    for x in (20, 72):
        p.box("second", x, 13, x + 8, 90)
    p.box("second", 8, 44, 92, 51)
    p.box("second", 41, 40, 59, 64, 4)
    p.disc("dark", 50, 51, 4)


@thing(
    "cradle", "origins", "beginnings", "cot", "crib",
    main="d97706", second="92400e", third="7dd3fc", light="f8fafc",
)  # fmt: skip
def cradle(p: Pen) -> None:
    p.curve("second", 6, "M8 82 C28 99 72 99 92 82")
    for s in (-1, 1):
        p.line("second", 6, (50 + s * 28, 76), (50 + s * 32, 90))
    p.path("second", "M5 52 C1 28 8 12 24 12 C30 12 33 16 32 22 C22 24 20 36 22 52")
    p.disc("light", 36, 46, 17, 9)
    p.disc("skin", 38, 35, 12)
    p.curve("dark", 2.2, "M31.5 35 C33 37.5 35 37.5 36.5 35")
    p.curve("dark", 2.2, "M40.5 35 C42 37.5 44 37.5 45.5 35")
    p.path("third", "M46 54 C44 38 56 31 68 33 C81 35 89 43 91 54")
    p.path("main", "M4 48 L96 48 L86 80 L14 80")
    p.box("second", 2, 44, 98, 53, 4)
    for x in (28, 42.7, 57.3, 72):
        p.line("second", 3.4, (x, 60), (50 + (x - 50) * 0.9, 72))
