"""Nature, places, vehicles, food, animals and signs."""

from __future__ import annotations

import math

from allaprima.symbols.drawing import Pen, arc
from allaprima.symbols.things.registry import thing
from allaprima.symbols.things.work import star_points


@thing("star", "favourite", "rating", "excellence", "highlight", main="fbbf24")
def star(p: Pen) -> None:
    p.poly("main", *star_points(50, 54, 46, 20))


@thing(
    "heart",
    "love",
    "like",
    "passion",
    "charity",
    "romance",
    "valentine",
    "kindness",
    main="ef4444",
    light="fecaca",
)
def heart(p: Pen) -> None:
    p.path("main", "M50 92 C20 70 4 52 4 32 C4 4 40 2 50 26 C60 2 96 4 96 32 C96 52 80 70 50 92")
    p.curve("light", 5, "M16 34 C16 24 22 18 30 18")


@thing(
    "check mark",
    "tick",
    "approved",
    "done",
    "correct",
    "yes",
    "completed",
    "verified",
    "quality assured",
    main="10b981",
    light="ffffff",
)
def check(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("light", 10, (28, 52), (44, 68), (74, 34))


@thing(
    "cross mark",
    "error",
    "wrong",
    "no",
    "failure",
    "rejected",
    "cancel",
    "mistake",
    main="ef4444",
    light="ffffff",
)
def cross(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("light", 10, (34, 34), (66, 66))
    p.line("light", 10, (66, 34), (34, 66))


@thing(
    "warning sign",
    "warning",
    "danger",
    "risk",
    "alert",
    "caution",
    "attention",
    "hazard",
    "problem",
    main="fbbf24",
)
def warning(p: Pen) -> None:
    p.path("main", "M44 12 C47 6 53 6 56 12 L96 82 C99 88 96 92 90 92 L10 92 C4 92 1 88 4 82")
    p.line("dark", 9, (50, 36), (50, 62))
    p.disc("dark", 50, 78, 5.5)


@thing(
    "question mark",
    "question",
    "faq",
    "help",
    "unknown",
    "quiz",
    "doubt",
    main="3b82f6",
    light="ffffff",
)
def question(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.curve("light", 9, "M35 39 C35 18 66 20 66 39 C66 51 50 50 50 63")
    p.disc("light", 50, 77, 5.5)


@thing("information sign", "information", "info", "about", "notice", main="3b82f6", light="ffffff")
def info(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("light", 10, (50, 46), (50, 74))
    p.disc("light", 50, 28, 6.5)


@thing("arrow", "direction", "next", "forward", "right arrow", "future", main="3b82f6")
def arrow(p: Pen) -> None:
    p.path("main", "M6 38 L52 38 L52 16 L96 50 L52 84 L52 62 L6 62")


@thing(
    "plus",
    "add",
    "addition",
    "more",
    "extra",
    "medical cross",
    "first aid",
    "pharmacy",
    "hospital",
    main="ef4444",
)
def plus(p: Pen) -> None:
    with p.joined():
        p.box("main", 36, 8, 64, 92, 5)
        p.box("main", 8, 36, 92, 64, 5)


@thing(
    "bell", "notification", "alarm", "reminder", "christmas bell", main="fbbf24", second="d97706"
)
def bell(p: Pen) -> None:
    p.disc("second", 50, 84, 10)
    p.disc("second", 50, 12, 7)
    p.path(
        "main",
        "M50 12 C24 12 22 36 22 52 C22 66 14 70 10 80 L90 80 C86 70 78 66 78 52 C78 36 76 12 50 12",
    )


@thing(
    "globe",
    "world",
    "earth",
    "international",
    "global",
    "planet",
    "web",
    "internet",
    "travel the world",
    "climate change",
    "global warming",
    "climate protection",
    main="3b82f6",
    second="22c55e",
    light="bfdbfe",
)
def globe(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.path(
        "second",
        "M24 18 C34 12 46 14 50 22 C46 30 52 34 44 42 C36 44 38 54 30 54 C22 50 14 46 10 40 C12 30 18 22 24 18",
    )
    p.path(
        "second",
        "M58 48 C70 44 84 46 92 52 C90 66 82 78 72 86 C64 84 66 72 60 66 C54 60 52 52 58 48",
    )
    p.path("second", "M62 10 C74 12 84 20 88 28 C80 32 70 30 66 24 C62 20 60 14 62 10")
    p.curve("light", 4, "M14 38 C18 26 26 18 34 14")


@thing(
    "map pin",
    "location",
    "place",
    "address",
    "destination",
    "where",
    "site",
    "gps",
    main="ef4444",
    light="ffffff",
)
def pin(p: Pen) -> None:
    p.path(
        "main", "M50 96 C34 70 16 56 16 36 C16 16 32 4 50 4 C68 4 84 16 84 36 C84 56 66 70 50 96"
    )
    p.disc("light", 50, 36, 14)


@thing(
    "map",
    "route",
    "journey",
    "navigation",
    "guide",
    "treasure map",
    main="86efac",
    second="fde68a",
    third="93c5fd",
    light="ef4444",
)
def map_(p: Pen) -> None:
    p.poly("main", (6, 22), (34, 12), (34, 80), (6, 90))
    p.poly("second", (34, 12), (66, 22), (66, 90), (34, 80))
    p.poly("third", (66, 22), (94, 12), (94, 80), (66, 90))
    p.curve("light", 4, "M18 74 C30 50 44 70 52 52 C58 40 70 50 80 34")
    p.disc("light", 80, 32, 5)


@thing(
    "compass",
    "orientation",
    "guidance",
    "exploration",
    "navigation compass",
    main="334155",
    light="f8fafc",
    second="ef4444",
    third="94a3b8",
)
def compass(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.disc("light", 50, 50, 36)
    p.poly("second", (74, 26), (56, 56), (44, 44))
    p.poly("third", (26, 74), (56, 56), (44, 44))
    p.disc("dark", 50, 50, 4)


@thing(
    "house",
    "home",
    "real estate",
    "property",
    "building",
    "residence",
    "mortgage",
    "family home",
    main="fde68a",
    second="ef4444",
    third="92400e",
    light="7dd3fc",
)
def house(p: Pen) -> None:
    p.box("third", 70, 14, 82, 38)
    p.box("main", 16, 44, 84, 92)
    p.poly("second", (50, 6), (96, 48), (4, 48))
    p.box("third", 42, 62, 60, 92, 2)
    p.box("light", 22, 56, 36, 70, 2)
    p.box("light", 66, 56, 80, 70, 2)


@thing(
    "office building",
    "headquarters",
    "skyscraper",
    "city",
    "corporation",
    "hotel",
    "tower",
    "apartment",
    "urban",
    main="64748b",
    second="94a3b8",
    light="fde68a",
    third="334155",
)
def building(p: Pen) -> None:
    p.box("second", 54, 34, 92, 94)
    p.box("main", 10, 8, 58, 94)
    for y in (18, 34, 50, 66):
        for x in (18, 31, 44):
            p.box("light", x, y, x + 8, y + 9, 1)
    for y in (44, 58, 72):
        for x in (66, 79):
            p.box("light", x, y, x + 7, y + 8, 1)
    p.box("third", 27, 80, 41, 94)


@thing(
    "bank",
    "government",
    "museum",
    "parliament",
    "institution",
    "temple",
    "court building",
    main="e2e8f0",
    second="94a3b8",
)
def bank(p: Pen) -> None:
    p.poly("second", (50, 6), (94, 34), (6, 34))
    for x in (16, 36, 56, 76):
        p.box("main", x, 38, x + 9, 78)
    p.box("second", 10, 34, 90, 40)
    p.box("second", 10, 76, 90, 83)
    p.box("main", 4, 83, 96, 93)


@thing(
    "sun",
    "sunshine",
    "summer",
    "solar energy",
    "good weather",
    "sunny",
    "warmth",
    "morning",
    main="fbbf24",
)
def sun(p: Pen) -> None:
    for k in range(8):
        a = math.radians(45 * k)
        p.line(
            "main",
            7,
            (50 + 34 * math.cos(a), 50 + 34 * math.sin(a)),
            (50 + 44 * math.cos(a), 50 + 44 * math.sin(a)),
        )
    p.disc("main", 50, 50, 25)


@thing("moon", "night", "sleep", "crescent", "bedtime", "dark mode", main="fcd34d")
def moon(p: Pen) -> None:
    p.poly("main", *arc(46, 50, 44, 44, 40, 320), *reversed(arc(64, 50, 36, 36, 52, 308)))


@thing(
    "cloud", "cloud computing", "weather", "overcast", "saas", "sky", main="93c5fd", light="dbeafe"
)
def cloud(p: Pen) -> None:
    p.path(
        "main",
        "M26 82 C8 82 2 68 6 58 C9 49 17 46 23 47 C22 26 44 14 60 24 C69 30 72 38 72 44 C86 42 98 52 96 66 C94 77 85 82 76 82",
    )


@thing("rain", "rainy weather", "storm", "shower", "bad weather", main="94a3b8", second="3b82f6")
def rain(p: Pen) -> None:
    for x, y in ((28, 72), (48, 76), (68, 72)):
        p.line("second", 6, (x, y), (x - 5, y + 14))
    p.path(
        "main",
        "M26 64 C10 64 4 52 8 43 C11 35 18 33 23 34 C22 15 44 5 60 14 C68 19 71 26 71 32 C85 30 96 39 94 51 C92 60 84 64 76 64",
    )


@thing("snowflake", "winter", "cold", "snow", "frost", "freezing", "christmas", main="38bdf8")
def snowflake(p: Pen) -> None:
    for k in range(6):
        a = math.radians(60 * k)
        cos, sin = math.cos(a), math.sin(a)
        p.line("main", 6, (50, 50), (50 + 43 * cos, 50 + 43 * sin))
        for turn in (-0.8, 0.8):
            b = a + turn
            p.line(
                "main",
                5,
                (50 + 25 * cos, 50 + 25 * sin),
                (50 + 25 * cos + 14 * math.cos(b), 50 + 25 * sin + 14 * math.sin(b)),
            )


@thing(
    "lightning bolt",
    "energy",
    "electricity",
    "power",
    "thunder",
    "electric",
    "fast charge",
    main="fbbf24",
)
def bolt(p: Pen) -> None:
    p.poly("main", (58, 2), (16, 56), (44, 56), (36, 98), (84, 38), (54, 38))


@thing(
    "fire",
    "flame",
    "hot",
    "burn",
    "heat",
    "trending",
    main="f97316",
    second="fbbf24",
    light="fef3c7",
)
def fire(p: Pen) -> None:
    p.path(
        "main",
        "M52 4 C56 24 84 36 84 64 C84 84 68 96 50 96 C32 96 16 84 16 64 C16 50 26 44 30 30 C36 36 38 42 38 46 C48 36 54 22 52 4",
    )
    p.path(
        "second",
        "M52 40 C54 52 70 58 70 74 C70 86 60 92 50 92 C40 92 30 86 30 74 C30 66 36 62 38 56 C42 60 44 62 45 64 C50 58 53 50 52 40",
    )
    p.path(
        "light",
        "M50 66 C52 72 60 74 60 82 C60 88 55 91 50 91 C45 91 40 88 40 82 C40 74 48 72 50 66",
    )


@thing(
    "drop",
    "water",
    "liquid",
    "oil",
    "water drop",
    "hydration",
    "blood",
    main="38bdf8",
    light="e0f2fe",
)
def drop(p: Pen) -> None:
    p.path(
        "main", "M50 4 C64 28 82 44 82 64 C82 84 67 96 50 96 C33 96 18 84 18 64 C18 44 36 28 50 4"
    )
    p.curve("light", 5, "M32 66 C32 76 38 82 45 84")


@thing(
    "leaf",
    "nature",
    "ecology",
    "sustainability",
    "environment",
    "green",
    "organic",
    "plant leaf",
    "vegan",
    main="22c55e",
    second="15803d",
)
def leaf(p: Pen) -> None:
    p.path("main", "M90 8 C40 4 8 28 12 66 C13 76 18 82 24 86 C70 94 96 60 90 8")
    p.curve("second", 5, "M10 94 C26 66 46 46 70 30")
    p.curve("second", 3.5, "M40 54 L40 36")
    p.curve("second", 3.5, "M34 62 L58 62")


@thing(
    "tree",
    "forest",
    "oak tree",
    "wood",
    "park",
    "environmental protection",
    main="22c55e",
    second="92400e",
    third="16a34a",
)
def tree(p: Pen) -> None:
    p.poly("second", (44, 58), (56, 58), (60, 96), (40, 96))
    p.disc("third", 30, 50, 20)
    p.disc("third", 70, 50, 20)
    p.disc("main", 50, 30, 26)
    p.disc("main", 50, 52, 20)


@thing(
    "pine tree", "christmas tree", "conifer", "fir", main="15803d", second="92400e", third="22c55e"
)
def pine(p: Pen) -> None:
    p.box("second", 43, 80, 57, 96)
    p.poly("main", (50, 34), (90, 84), (10, 84))
    p.poly("third", (50, 18), (80, 58), (20, 58))
    p.poly("main", (50, 2), (70, 34), (30, 34))


@thing(
    "seedling",
    "sprout",
    "start-up",
    "new plant",
    "gardening",
    "agriculture",
    "beginning",
    main="22c55e",
    second="92400e",
    third="4ade80",
)
def seedling(p: Pen) -> None:
    p.path("second", "M14 94 C20 76 80 76 86 94")
    p.line("main", 6, (50, 84), (50, 46))
    p.path("main", "M50 52 C50 26 70 14 92 16 C94 40 76 56 50 52")
    p.path("third", "M50 64 C48 42 30 32 10 34 C10 54 26 70 50 64")


@thing(
    "flower",
    "blossom",
    "spring",
    "rose",
    "daisy",
    "beauty",
    "garden",
    main="ec4899",
    second="fbbf24",
    third="22c55e",
)
def flower(p: Pen) -> None:
    p.line("third", 6, (50, 46), (50, 96))
    p.path("third", "M50 82 C60 66 74 66 84 70 C80 84 64 90 50 82")
    for k in range(6):
        a = math.radians(60 * k + 30)
        p.disc("main", 50 + 20 * math.cos(a), 34 + 20 * math.sin(a), 13)
    p.disc("second", 50, 34, 11)


@thing(
    "mountain",
    "peak",
    "summit",
    "challenge",
    "hiking",
    "landscape",
    "alps",
    "adventure",
    "mountain lake",
    main="64748b",
    second="475569",
    light="f8fafc",
    third="22c55e",
)
def mountain(p: Pen) -> None:
    p.poly("second", (66, 28), (98, 88), (34, 88))
    p.poly("main", (36, 12), (76, 88), (2, 88))
    p.poly("light", (36, 12), (49, 37), (41, 32), (36, 40), (29, 33), (23, 38))
    p.poly("light", (66, 28), (75, 45), (69, 42), (64, 47), (58, 43))


@thing(
    "wave",
    "sea",
    "ocean",
    "beach",
    "surf",
    "swimming",
    main="0ea5e9",
    second="38bdf8",
    light="e0f2fe",
)
def wave(p: Pen) -> None:
    p.path(
        "main",
        "M4 92 L4 60 C14 22 50 4 76 22 C90 32 88 50 74 52 C66 52 62 46 66 38 C52 38 46 52 54 64 C62 76 82 74 96 66 L96 92",
    )
    p.curve("light", 4, "M12 62 C22 34 44 20 64 24")
    p.path("second", "M4 96 L4 80 C20 70 34 90 50 80 C66 70 80 90 96 80 L96 96")


@thing(
    "rocket",
    "launch",
    "space",
    "startup launch",
    "spaceship",
    "take-off",
    "boost",
    main="e2e8f0",
    second="ef4444",
    third="38bdf8",
    light="fbbf24",
)
def rocket(p: Pen) -> None:
    p.path("light", "M40 76 C36 84 42 94 50 98 C58 94 64 84 60 76")
    p.path("second", "M34 48 C22 54 16 66 18 82 L36 70")
    p.path("second", "M66 48 C78 54 84 66 82 82 L64 70")
    p.path("main", "M50 2 C68 18 74 46 64 76 L36 76 C26 46 32 18 50 2")
    p.path("second", "M50 2 C58 9 63 17 66 27 L34 27 C37 17 42 9 50 2")
    p.disc("third", 50, 44, 9)
    p.ring("dark", 50, 44, 9, 3)


@thing(
    "airplane",
    "plane",
    "flight",
    "travel",
    "airport",
    "vacation",
    "aviation",
    "business trip",
    main="e2e8f0",
    second="3b82f6",
)
def plane(p: Pen) -> None:
    p.path("second", "M56 40 L92 68 L92 78 L56 64")
    p.path("second", "M44 40 L8 68 L8 78 L44 64")
    p.path("second", "M50 78 L70 90 L70 97 L50 92 L30 97 L30 90")
    p.path("main", "M50 2 C58 8 60 18 60 28 L58 82 C56 92 44 92 42 82 L40 28 C40 18 42 8 50 2")


@thing(
    "car",
    "automobile",
    "vehicle",
    "driving",
    "traffic",
    "taxi",
    "automotive",
    main="ef4444",
    second="bfdbfe",
    light="fde68a",
)
def car(p: Pen) -> None:
    p.path(
        "main",
        "M20 44 L30 24 C32 20 35 18 39 18 L63 18 C67 18 70 20 73 24 L84 44 C92 45 96 50 96 56 L96 74 L4 74 L4 56 C4 49 10 45 20 44",
    )
    p.poly("second", (29, 44), (37, 26), (48, 26), (48, 44))
    p.poly("second", (54, 44), (54, 26), (64, 26), (74, 44))
    p.disc("light", 89, 57, 5)
    for x in (25, 75):
        p.disc("dark", x, 75, 12)
        p.disc("second", x, 75, 5)


@thing(
    "bus", "public transport", "school bus", "coach", main="fbbf24", second="bfdbfe", third="d97706"
)
def bus(p: Pen) -> None:
    p.box("main", 6, 16, 94, 78, 9)
    for x in (13, 34, 55):
        p.box("second", x, 26, x + 17, 46, 3)
    p.box("second", 76, 26, 90, 58, 3)
    p.box("third", 6, 58, 70, 64)
    for x in (27, 72):
        p.disc("dark", x, 78, 11)
        p.disc("second", x, 78, 4.5)


@thing(
    "train",
    "railway",
    "metro",
    "commute",
    "subway train",
    "railroad",
    main="3b82f6",
    second="bfdbfe",
    light="fde68a",
    third="1d4ed8",
)
def train(p: Pen) -> None:
    p.line("dark", 5, (34, 80), (20, 96))
    p.line("dark", 5, (66, 80), (80, 96))
    p.box("main", 18, 4, 82, 82, 14)
    p.box("second", 26, 20, 74, 46, 4)
    p.box("third", 40, 9, 60, 15, 2)
    p.disc("light", 33, 64, 6)
    p.disc("light", 67, 64, 6)


@thing("bicycle", "bike", "cycling", "eco mobility", "ride", main="ef4444")
def bicycle(p: Pen) -> None:
    for x in (23, 77):
        p.ring("dark", x, 66, 19, 5)
    p.line("main", 5, (23, 66), (40, 36), (68, 36), (49, 66), (23, 66))
    p.line("main", 5, (49, 66), (38, 30))
    p.line("main", 5, (77, 66), (65, 26), (76, 24))
    p.line("dark", 6, (32, 29), (44, 29))


@thing(
    "ship",
    "boat",
    "sailing boat",
    "cruise",
    "sailing",
    "maritime",
    "export by sea",
    main="92400e",
    second="f8fafc",
    third="ef4444",
    light="38bdf8",
)
def boat(p: Pen) -> None:
    p.line("dark", 4, (48, 4), (48, 70))
    p.path("second", "M53 8 C72 26 82 44 84 64 L53 64")
    p.path("third", "M43 20 C30 36 22 50 18 64 L43 64")
    p.path("main", "M8 70 L92 70 C88 84 80 90 70 90 L28 90 C18 90 12 82 8 70")
    p.curve("light", 5, "M2 94 C18 86 32 100 50 94 C68 86 82 100 98 94")


@thing("anchor", "harbour", "stability", "navy", "marine", main="1e3a8a")
def anchor(p: Pen) -> None:
    p.ring("main", 50, 15, 9, 6)
    p.line("main", 8, (50, 24), (50, 90))
    p.line("main", 7, (32, 38), (68, 38))
    p.curve("main", 8, "M12 58 C14 84 34 90 50 90 C66 90 86 84 88 58")
    p.poly("main", (4, 66), (12, 48), (24, 64))
    p.poly("main", (96, 66), (88, 48), (76, 64))


@thing(
    "coffee cup",
    "coffee",
    "break",
    "tea",
    "cafe",
    "hot drink",
    "pause",
    "breakfast",
    main="f8fafc",
    second="92400e",
    third="cbd5e1",
)
def coffee(p: Pen) -> None:
    p.curve("third", 4.5, "M34 6 C28 14 42 18 36 28")
    p.curve("third", 4.5, "M54 6 C48 14 62 18 56 28")
    p.ring("main", 74, 54, 14, 7)
    p.path("main", "M14 36 L76 36 C76 66 70 82 60 86 L30 86 C20 82 14 66 14 36")
    p.path("second", "M18 40 L72 40 C71 44 71 46 70 48 L20 48")
    p.box("third", 8, 88, 82, 95, 3)


@thing(
    "pizza",
    "fast food",
    "italian food",
    "pizza slice",
    "lunch",
    main="fbbf24",
    second="b45309",
    third="ef4444",
    light="22c55e",
)
def pizza(p: Pen) -> None:
    p.path("second", "M6 18 C30 2 70 2 94 18 L90 30 C68 16 32 16 10 30")
    p.path("main", "M12 28 C34 16 66 16 88 28 L50 96")
    for x, y, r in ((36, 36, 8), (62, 38, 8), (50, 62, 7)):
        p.disc("third", x, y, r)
    p.disc("light", 50, 42, 3)
    p.disc("light", 42, 52, 3)
    p.disc("light", 58, 54, 3)


@thing(
    "hamburger",
    "burger",
    "sandwich",
    "cheeseburger",
    "snack",
    main="d97706",
    second="22c55e",
    third="78350f",
    light="fde68a",
)
def burger(p: Pen) -> None:
    p.path("main", "M8 44 C8 4 92 4 92 44")
    for x, y in ((32, 24), (50, 18), (68, 26), (44, 33), (60, 36)):
        p.disc("light", x, y, 2.4)
    p.path("second", "M4 46 C16 58 24 46 34 54 C44 60 54 46 64 54 C74 60 86 48 96 46 L94 58 L6 58")
    p.box("third", 6, 58, 94, 71, 6)
    p.path("main", "M8 74 L92 74 C92 88 84 92 76 92 L24 92 C16 92 8 88 8 74")


@thing(
    "apple",
    "fruit",
    "healthy food",
    "nutrition",
    "diet",
    "health",
    main="ef4444",
    second="22c55e",
    third="92400e",
    light="fecaca",
)
def apple(p: Pen) -> None:
    p.curve("third", 5, "M50 28 C50 18 54 10 60 6")
    p.path("second", "M54 20 C60 6 76 4 86 8 C84 22 70 26 54 20")
    p.path(
        "main",
        "M50 28 C36 18 8 22 8 54 C8 80 26 98 40 95 C46 93 54 93 60 95 C74 98 92 80 92 54 C92 22 64 18 50 28",
    )
    p.curve("light", 5, "M20 52 C20 42 26 36 33 34")


@thing("banana", "tropical fruit", main="fde047", second="a16207")
def banana(p: Pen) -> None:
    p.path("main", "M22 8 C16 44 34 74 88 74 C94 78 92 86 84 90 C34 98 4 58 14 10")
    p.poly("second", (12, 4), (24, 2), (24, 14), (13, 14))
    p.poly("second", (86, 72), (95, 76), (92, 86), (84, 84))


@thing(
    "cake",
    "birthday",
    "birthday cake",
    "celebration",
    "party",
    "anniversary",
    "dessert",
    main="f9a8d4",
    second="fef3c7",
    third="ef4444",
    light="fbbf24",
)
def cake(p: Pen) -> None:
    for x in (32, 50, 68):
        p.box("third", x - 3, 20, x + 3, 42)
        p.path("light", f"M{x} 6 C{x + 6} 14 {x + 4} 19 {x} 19 C{x - 4} 19 {x - 6} 14 {x} 6")
    p.box("second", 12, 56, 88, 90, 5)
    p.path(
        "main",
        "M10 66 L10 48 C10 42 14 40 20 40 L80 40 C86 40 90 42 90 48 L90 66 C84 74 76 74 70 66 C64 74 56 74 50 66 C44 74 36 74 30 66 C24 74 16 74 10 66",
    )
    p.box("dark", 4, 88, 96, 95, 3)


@thing(
    "ice cream",
    "ice cream cone",
    "gelato",
    "treat",
    main="f9a8d4",
    second="d97706",
    third="fef3c7",
    light="ef4444",
)
def icecream(p: Pen) -> None:
    p.poly("second", (26, 46), (74, 46), (50, 98))
    p.disc("third", 36, 38, 18)
    p.disc("third", 64, 38, 18)
    p.disc("main", 50, 24, 20)
    p.disc("light", 50, 5, 5)


@thing(
    "wine glass",
    "wine",
    "drink",
    "toast",
    "restaurant",
    "cheers",
    "cocktail",
    main="e2e8f0",
    second="be123c",
)
def wine(p: Pen) -> None:
    p.line("main", 6, (50, 60), (50, 90))
    p.box("main", 30, 88, 70, 95, 3)
    p.path("main", "M26 4 L74 4 C78 40 66 62 50 62 C34 62 22 40 26 4")
    p.path("second", "M27 26 L73 26 C73 46 63 57 50 57 C37 57 27 46 27 26")


@thing(
    "fork and knife",
    "dining",
    "meal",
    "restaurant food",
    "eating",
    "dinner",
    "catering",
    main="94a3b8",
    second="64748b",
)
def cutlery(p: Pen) -> None:
    for x in (22, 32, 42):
        p.line("main", 5, (x, 8), (x, 32))
    p.path("main", "M20 30 L44 30 C44 44 38 48 36 50 L28 50 C26 48 20 44 20 30")
    p.line("main", 8, (32, 46), (32, 92))
    p.path("second", "M64 6 C78 12 82 34 78 56 L64 56")
    p.line("second", 8, (69, 56), (69, 92))


@thing("dog", "puppy", "pet", "dog face", main="d4a373", second="92400e", light="fef3c7")
def dog(p: Pen) -> None:
    p.path(
        "main", "M50 10 C76 10 84 30 84 52 C84 80 68 94 50 94 C32 94 16 80 16 52 C16 30 24 10 50 10"
    )
    p.path("second", "M26 16 C6 10 0 40 8 62 C18 66 24 50 28 34")
    p.path("second", "M74 16 C94 10 100 40 92 62 C82 66 76 50 72 34")
    p.disc("light", 50, 72, 20, 17)
    p.disc("dark", 36, 46, 5)
    p.disc("dark", 64, 46, 5)
    p.disc("dark", 50, 64, 8, 6)
    p.curve("dark", 3, "M50 70 C50 80 40 82 36 78")
    p.curve("dark", 3, "M50 70 C50 80 60 82 64 78")


@thing("cat", "kitten", "cat face", "feline", main="f59e0b", second="f9a8d4", light="fef3c7")
def cat(p: Pen) -> None:
    p.poly("main", (12, 6), (44, 26), (14, 52))
    p.poly("main", (88, 6), (56, 26), (86, 52))
    p.poly("second", (19, 17), (36, 28), (20, 40))
    p.poly("second", (81, 17), (64, 28), (80, 40))
    p.disc("main", 50, 58, 41, 36)
    p.disc("light", 50, 74, 19, 14)
    p.disc("dark", 33, 54, 5, 7)
    p.disc("dark", 67, 54, 5, 7)
    p.poly("second", (44, 66), (56, 66), (50, 73))
    p.curve("dark", 3, "M50 73 C49 81 41 81 38 77")
    p.curve("dark", 3, "M50 73 C51 81 59 81 62 77")
    for side in (-1, 1):
        for y in (68, 76):
            p.line("dark", 2, (50 + side * 24, y), (50 + side * 46, y - 4 + (y - 68)))


@thing(
    "bird",
    "twitter",
    "freedom",
    "songbird",
    "sparrow",
    main="38bdf8",
    second="0284c7",
    third="f59e0b",
    light="e0f2fe",
)
def bird(p: Pen) -> None:
    p.poly("third", (84, 30), (99, 36), (84, 42))
    p.path(
        "main", "M88 34 C86 12 58 10 52 30 C40 34 20 28 4 22 C4 60 26 88 56 86 C80 84 90 60 88 34"
    )
    p.path("second", "M60 48 C46 46 30 50 20 56 C30 72 56 74 60 48")
    p.disc("dark", 72, 29, 4)


@thing("fish", "seafood", "aquarium", "fishing", main="f97316", second="ea580c", light="ffffff")
def fish(p: Pen) -> None:
    p.poly("second", (70, 50), (98, 24), (92, 50), (98, 76))
    p.poly("second", (34, 30), (60, 14), (62, 36))
    p.path("main", "M4 50 C18 20 60 18 80 50 C60 82 18 80 4 50")
    p.disc("light", 24, 45, 7)
    p.disc("dark", 23, 45, 3.5)
    p.curve("second", 4, "M40 34 C48 44 48 56 40 66")


@thing(
    "butterfly",
    "transformation",
    "change management",
    "metamorphosis",
    main="8b5cf6",
    second="c4b5fd",
    third="f472b6",
)
def butterfly(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "main",
            f"M50 48 C{50 + s * 12} 10 {50 + s * 44} 4 {50 + s * 46} 24 C{50 + s * 46} 44 {50 + s * 26} 56 50 54",
        )
        p.path(
            "third",
            f"M50 54 C{50 + s * 24} 54 {50 + s * 42} 66 {50 + s * 34} 84 C{50 + s * 24} 98 {50 + s * 8} 82 50 62",
        )
        p.disc("second", 50 + s * 28, 30, 8)
        p.curve("dark", 3, f"M50 36 C{50 + s * 4} 24 {50 + s * 10} 16 {50 + s * 16} 12")
    p.box("dark", 46, 34, 54, 82, 4)


@thing("bee", "honey", "diligence", "insect", "pollination", main="fbbf24", light="dbeafe")
def bee(p: Pen) -> None:
    p.disc("light", 38, 26, 14, 20)
    p.disc("light", 62, 26, 14, 20)
    p.disc("main", 50, 60, 38, 26)
    for x in (38, 56):
        p.path("dark", f"M{x} 36 L{x + 9} 36 L{x + 9} 84 L{x} 84")
    p.disc("dark", 22, 54, 4)
    p.poly("dark", (86, 54), (98, 60), (86, 66))


@thing("elephant", "mammoth", "wildlife", "zoo", main="94a3b8", second="64748b", light="f8fafc")
def elephant(p: Pen) -> None:
    for x in (40, 58, 70, 84):
        p.box("second" if x in (40, 70) else "main", x - 6, 62, x + 6, 94, 3)
    p.disc("main", 62, 48, 34, 28)
    p.disc("main", 30, 38, 24)
    p.curve("main", 12, "M14 44 C8 62 10 76 16 84 C20 88 26 86 27 80")
    p.disc("second", 46, 40, 15, 20)
    p.disc("dark", 22, 34, 3.5)
    p.curve("light", 5, "M22 56 C22 64 28 68 34 68")


@thing("paw print", "animal", "veterinarian", "animal welfare", "pets", main="92400e")
def paw(p: Pen) -> None:
    p.path(
        "main", "M50 44 C66 44 82 66 80 80 C78 94 62 88 50 88 C38 88 22 94 20 80 C18 66 34 44 50 44"
    )
    for x, y in ((16, 46), (37, 22), (63, 22), (84, 46)):
        p.disc("main", x, y, 10, 13)


@thing(
    "smiling face",
    "smiley",
    "happy",
    "joy",
    "satisfaction",
    "happiness",
    "fun",
    "customer satisfaction",
    "emoji",
    main="fbbf24",
    light="ffffff",
)
def smiley(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.disc("dark", 34, 40, 5, 7)
    p.disc("dark", 66, 40, 5, 7)
    p.path("dark", "M24 58 C34 66 66 66 76 58 C74 78 62 84 50 84 C38 84 26 78 24 58")
    p.path("light", "M31 63 C42 67 58 67 69 63 C68 68 64 70 62 71 L38 71 C36 70 32 68 31 63")


@thing(
    "sad face",
    "unhappy",
    "sadness",
    "disappointed",
    "crying",
    "frustration",
    main="fbbf24",
    second="38bdf8",
)
def sad(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.disc("dark", 34, 42, 5, 7)
    p.disc("dark", 66, 42, 5, 7)
    p.curve("dark", 5, "M30 76 C38 60 62 60 70 76")
    p.path("second", "M70 52 C76 62 78 66 76 71 C74 75 67 75 65 71 C63 66 66 60 70 52")


@thing(
    "thumbs up",
    "good",
    "agree",
    "approval",
    "recommendation",
    "well done",
    "positive",
    main="f2b88a",
    second="3b82f6",
)
def thumb(p: Pen) -> None:
    p.path(
        "main",
        "M34 46 L50 8 C60 6 66 14 63 26 L59 38 L84 38 C92 38 96 46 92 54 C96 60 94 68 89 70 C91 77 88 82 83 84 C84 90 80 94 74 94 L46 94 L34 86",
    )
    p.box("second", 6, 42, 32, 94, 5)


@thing("hand", "stop", "volunteer", "high five", "help hand", "palm", main="f2b88a")
def hand(p: Pen) -> None:
    with p.joined():
        for x, top in ((30, 18), (44, 8), (58, 12), (72, 24)):
            p.box("main", x - 6, top, x + 6, 64, 6)
        p.line("main", 12, (20, 56), (34, 74))
        p.path("main", "M24 50 L78 46 C80 72 74 94 52 94 C36 94 28 80 24 66")


@thing(
    "eye",
    "point of view",
    "vision",
    "see",
    "visibility",
    "look",
    "observation",
    main="ffffff",
    second="3b82f6",
)
def eye(p: Pen) -> None:
    p.path("main", "M2 50 C20 14 80 14 98 50 C80 86 20 86 2 50")
    p.ring("dark", 50, 50, 0.1, 0.1)
    p.disc("second", 50, 50, 22)
    p.disc("dark", 50, 50, 11)
    p.disc("main", 57, 43, 5)
    p.curve("dark", 4, "M2 50 C20 14 80 14 98 50 C80 86 20 86 2 50")


@thing(
    "brain",
    "mind",
    "thinking",
    "intelligence",
    "psychology",
    "neuroscience",
    "mental health",
    main="f9a8d4",
    second="db2777",
)
def brain(p: Pen) -> None:
    p.path(
        "main",
        "M50 14 C40 4 24 8 22 22 C8 24 4 40 12 50 C4 62 12 78 26 78 C30 92 46 92 50 84 C54 92 70 92 74 78 C88 78 96 62 88 50 C96 40 92 24 78 22 C76 8 60 4 50 14",
    )
    p.line("second", 4, (50, 16), (50, 84))
    for s in (-1, 1):
        p.curve(
            "second", 3.5, f"M{50 + s * 28} 24 C{50 + s * 18} 26 {50 + s * 14} 34 {50 + s * 18} 42"
        )
        p.curve(
            "second", 3.5, f"M{50 + s * 38} 50 C{50 + s * 28} 46 {50 + s * 18} 52 {50 + s * 16} 60"
        )
        p.curve(
            "second", 3.5, f"M{50 + s * 24} 78 C{50 + s * 24} 70 {50 + s * 30} 66 {50 + s * 34} 66"
        )


@thing(
    "microscope",
    "science",
    "laboratory",
    "biology",
    "experiment",
    "research lab",
    main="475569",
    second="94a3b8",
    third="38bdf8",
)
def microscope(p: Pen) -> None:
    p.ring("main", 48, 52, 32, 8, -50, 85)
    p.box("main", 14, 86, 86, 95, 4)
    p.box("second", 18, 72, 56, 79, 3)
    p.poly("main", (30, 12), (46, 4), (66, 46), (50, 54))
    p.poly("third", (52, 56), (64, 50), (68, 60), (58, 65))
    p.poly("second", (26, 10), (42, 2), (46, 8), (30, 16))


@thing(
    "test tube",
    "chemistry",
    "flask",
    "laboratory test",
    "formula",
    "pharma",
    "vaccine",
    main="e2e8f0",
    second="a855f7",
    light="ffffff",
)
def flask(p: Pen) -> None:
    p.path("main", "M38 10 L62 10 L62 38 L88 84 C92 92 88 96 80 96 L20 96 C12 96 8 92 12 84 L38 38")
    p.path("second", "M29 62 L71 62 L83 83 C86 90 83 91 78 91 L22 91 C17 91 14 90 17 83")
    p.box("main", 32, 4, 68, 13, 4)
    p.disc("light", 44, 76, 4.5)
    p.disc("light", 58, 82, 3.5)
    p.disc("light", 55, 70, 2.5)


@thing(
    "atom", "physics", "nuclear", "molecule", "quantum", "particle", main="3b82f6", second="ef4444"
)
def atom(p: Pen) -> None:
    for turn in (0, 60, 120):
        a = math.radians(turn)
        points = [
            (50 + x * math.cos(a) - y * math.sin(a), 50 + x * math.sin(a) + y * math.cos(a))
            for x, y in (
                (44 * math.cos(t), 16 * math.sin(t))
                for t in (math.radians(6 * k) for k in range(61))
            )
        ]
        p.line("main", 4, *points)
    p.disc("second", 50, 50, 9)


@thing(
    "battery",
    "charge",
    "energy storage",
    "power supply",
    "accumulator",
    main="334155",
    second="22c55e",
    light="f8fafc",
)
def battery(p: Pen) -> None:
    p.box("main", 88, 40, 97, 60, 3)
    p.box("main", 4, 24, 90, 76, 8)
    p.box("light", 10, 30, 84, 70, 4)
    for x in (14, 32, 50):
        p.box("second", x, 35, x + 13, 65, 2)


@thing(
    "plug",
    "electric plug",
    "plug-in",
    "charging",
    "socket",
    "electromobility",
    main="334155",
    second="94a3b8",
)
def plug(p: Pen) -> None:
    p.line("second", 7, (36, 6), (36, 30))
    p.line("second", 7, (64, 6), (64, 30))
    p.path("main", "M20 28 L80 28 L80 44 C80 62 68 70 56 72 L44 72 C32 70 20 62 20 44")
    p.curve("main", 7, "M50 70 C50 86 66 82 66 96")


@thing(
    "windmill",
    "wind energy",
    "wind turbine",
    "renewable energy",
    "green energy",
    main="e2e8f0",
    second="94a3b8",
)
def turbine(p: Pen) -> None:
    p.poly("second", (47, 42), (53, 42), (56, 96), (44, 96))
    for turn in (-90, 30, 150):
        a = math.radians(turn)
        cos, sin = math.cos(a), math.sin(a)
        p.poly(
            "main",
            (50, 40),
            (50 + 14 * cos - 6 * sin, 40 + 14 * sin + 6 * cos),
            (50 + 40 * cos, 40 + 40 * sin),
            (50 + 3 * sin, 40 - 3 * cos),
        )
    p.disc("dark", 50, 40, 5)


@thing(
    "camera",
    "photo",
    "photography",
    "picture",
    "snapshot",
    main="334155",
    second="64748b",
    third="38bdf8",
    light="f8fafc",
)
def camera(p: Pen) -> None:
    p.poly("main", (34, 14), (66, 14), (74, 28), (26, 28))
    p.box("main", 4, 26, 96, 86, 9)
    p.box("light", 12, 34, 24, 40, 2)
    p.disc("light", 50, 56, 23)
    p.disc("third", 50, 56, 16)
    p.disc("dark", 50, 56, 8)
    p.disc("light", 55, 51, 3)


@thing(
    "video",
    "film",
    "movie",
    "play button",
    "cinema",
    "video clip",
    "stream",
    main="ef4444",
    light="ffffff",
)
def video(p: Pen) -> None:
    p.box("main", 4, 18, 96, 82, 14)
    p.poly("light", (40, 34), (68, 50), (40, 66))


@thing("music note", "music", "song", "sound", "melody", "audio", "concert", main="8b5cf6")
def music(p: Pen) -> None:
    with p.joined():
        p.poly("main", (36, 18), (86, 6), (86, 24), (36, 36))
        p.line("main", 7, (38, 22), (38, 80))
        p.line("main", 7, (84, 12), (84, 70))
        p.disc("main", 26, 80, 15, 12)
        p.disc("main", 72, 70, 15, 12)


@thing(
    "headphones",
    "listening",
    "podcast",
    "call centre",
    "music headphones",
    "customer service",
    main="334155",
    second="ef4444",
)
def headphones(p: Pen) -> None:
    p.curve("main", 8, "M12 62 C8 -2 92 -2 88 62")
    p.box("second", 6, 54, 26, 92, 8)
    p.box("second", 74, 54, 94, 92, 8)


@thing(
    "microphone",
    "speech",
    "interview",
    "radio",
    "speaker",
    "karaoke",
    "press",
    main="64748b",
    second="334155",
)
def microphone(p: Pen) -> None:
    p.curve("second", 6, "M20 46 C20 86 80 86 80 46")
    p.line("second", 6, (50, 78), (50, 92))
    p.box("second", 32, 89, 68, 96, 3)
    p.box("main", 33, 4, 67, 66, 17)
    for y in (20, 32, 44):
        p.line("dark", 3, (42, y), (58, y))


@thing(
    "paint palette",
    "art",
    "painting",
    "colours",
    "artist",
    "creative work",
    main="d4a373",
    second="ef4444",
    third="3b82f6",
    light="fbbf24",
)
def palette(p: Pen) -> None:
    p.path(
        "main",
        "M50 8 C22 8 4 28 4 50 C4 74 24 92 48 92 C58 92 58 84 54 78 C48 68 56 62 66 62 C84 62 96 58 96 44 C96 22 76 8 50 8",
    )
    p.disc("second", 28, 36, 8)
    p.disc("third", 50, 25, 8)
    p.disc("light", 72, 36, 8)
    p.disc("dark", 26, 60, 7)


@thing(
    "paint brush",
    "brush",
    "decorate",
    "renovation",
    "paint",
    main="a16207",
    second="94a3b8",
    third="3b82f6",
)
def brush(p: Pen) -> None:
    p.poly("main", (88, 4), (97, 13), (54, 60), (42, 48))
    p.poly("second", (42, 48), (54, 60), (46, 68), (34, 56))
    p.path("third", "M34 56 L46 68 C46 88 24 96 6 92 C16 86 14 80 16 72 C18 62 26 56 34 56")


@thing("football", "soccer ball", "sport", "soccer", "game ball", "team sport", main="f8fafc")
def football(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.ring("dark", 50, 50, 44, 3)
    p.poly(
        "dark",
        *[
            (
                50 + 16 * math.cos(math.radians(72 * k - 90)),
                50 + 16 * math.sin(math.radians(72 * k - 90)),
            )
            for k in range(5)
        ],
    )
    for k in range(5):
        a = math.radians(72 * k - 90)
        p.line(
            "dark",
            3,
            (50 + 16 * math.cos(a), 50 + 16 * math.sin(a)),
            (50 + 31 * math.cos(a), 50 + 31 * math.sin(a)),
        )
        b = [math.radians(72 * k - 90 + d) for d in (-14, 0, 14)]
        p.poly(
            "dark",
            *[
                (50 + r * math.cos(x), 50 + r * math.sin(x))
                for r, x in zip((43, 31, 43), b, strict=True)
            ],
        )


@thing(
    "dumbbell",
    "fitness",
    "gym",
    "training",
    "strength",
    "workout",
    "exercise",
    main="334155",
    second="64748b",
)
def dumbbell(p: Pen) -> None:
    p.line("second", 8, (20, 50), (80, 50))
    for x in (16, 70):
        p.box("main", x, 24, x + 14, 76, 5)
    for x in (5, 85):
        p.box("main", x, 34, x + 10, 66, 4)


@thing(
    "game controller",
    "gaming",
    "video game",
    "play",
    "joystick",
    "entertainment",
    main="8b5cf6",
    light="f8fafc",
    second="fbbf24",
)
def gamepad(p: Pen) -> None:
    p.path(
        "main",
        "M26 26 L74 26 C90 26 96 44 97 64 C98 84 84 86 76 74 L70 66 L30 66 L24 74 C16 86 2 84 3 64 C4 44 10 26 26 26",
    )
    p.line("light", 6, (20, 46), (38, 46))
    p.line("light", 6, (29, 37), (29, 55))
    p.disc("second", 64, 50, 5)
    p.disc("light", 76, 42, 5)


@thing("chess piece", "strategy game", "chess", "tactics", "king", main="1e293b")
def chess(p: Pen) -> None:
    p.line("main", 6, (50, 4), (50, 22))
    p.line("main", 6, (42, 11), (58, 11))
    p.path("main", "M34 24 L66 24 C76 30 68 44 62 50 L66 78 L34 78 L38 50 C32 44 24 30 34 24")
    p.box("main", 24, 78, 76, 94, 4)


@thing(
    "crown",
    "king crown",
    "queen",
    "royal",
    "leadership",
    "premium",
    "leader",
    main="fbbf24",
    second="ef4444",
    third="3b82f6",
)
def crown(p: Pen) -> None:
    p.path("main", "M8 80 L4 26 L30 48 L50 10 L70 48 L96 26 L92 80")
    p.box("main", 8, 82, 92, 92, 3)
    p.disc("second", 50, 64, 7)
    p.disc("third", 26, 68, 5)
    p.disc("third", 74, 68, 5)


@thing(
    "diamond",
    "jewel",
    "luxury",
    "value",
    "gem",
    "precious",
    main="7dd3fc",
    second="38bdf8",
    light="e0f2fe",
)
def diamond(p: Pen) -> None:
    p.poly("main", (22, 14), (78, 14), (98, 40), (50, 94), (2, 40))
    p.poly("light", (22, 14), (38, 40), (2, 40))
    p.poly("second", (78, 14), (62, 40), (98, 40))
    p.poly("light", (38, 40), (62, 40), (50, 14))
    p.poly("second", (62, 40), (98, 40), (50, 94))


@thing(
    "umbrella",
    "rain protection",
    "insurance cover",
    "parasol",
    main="ef4444",
    second="78350f",
    light="ffffff",
)
def umbrella(p: Pen) -> None:
    p.curve("second", 6, "M50 46 L50 84 C50 96 30 96 30 84")
    p.path(
        "main", "M4 50 C6 -8 94 -8 96 50 C86 42 76 42 66 50 C60 42 40 42 34 50 C24 42 14 42 4 50"
    )
    p.path("light", "M34 50 C36 24 42 8 50 6 C58 8 64 24 66 50 C60 42 40 42 34 50")


@thing(
    "balloon",
    "party balloon",
    "festive",
    "lightness",
    "congratulations",
    main="ef4444",
    light="fecaca",
)
def balloon(p: Pen) -> None:
    p.curve("dark", 3, "M50 76 C42 84 58 88 50 98")
    p.disc("main", 50, 38, 31, 36)
    p.poly("main", (50, 70), (58, 80), (42, 80))
    p.curve("light", 5, "M30 36 C30 24 36 16 44 13")


@thing(
    "hourglass",
    "waiting",
    "patience",
    "time running out",
    "loading",
    main="92400e",
    second="fde68a",
    light="e0f2fe",
)
def hourglass(p: Pen) -> None:
    p.path(
        "light",
        "M22 12 L78 12 C78 34 58 42 56 50 C58 58 78 66 78 88 L22 88 C22 66 42 58 44 50 C42 42 22 34 22 12",
    )
    p.path("second", "M30 30 L70 30 C64 40 53 44 50 50 C47 44 36 40 30 30")
    p.path("second", "M26 88 C28 74 42 72 50 66 C58 72 72 74 74 88")
    p.box("main", 14, 4, 86, 14, 4)
    p.box("main", 14, 86, 86, 96, 4)


@thing("snowman", "winter fun", main="f8fafc", second="f97316", third="ef4444")
def snowman(p: Pen) -> None:
    p.disc("main", 50, 72, 26)
    p.disc("main", 50, 38, 19)
    p.box("dark", 36, 4, 64, 20, 2)
    p.box("dark", 28, 18, 72, 24, 2)
    p.disc("dark", 43, 34, 2.6)
    p.disc("dark", 57, 34, 2.6)
    p.poly("second", (50, 39), (68, 43), (50, 45))
    p.box("third", 34, 52, 66, 60, 4)
    p.box("third", 58, 56, 66, 74, 3)
    p.disc("dark", 50, 70, 2.6)
    p.disc("dark", 50, 80, 2.6)


@thing("mask", "theatre", "drama", "carnival", "comedy", main="fbbf24", second="ef4444")
def mask(p: Pen) -> None:
    p.path("main", "M10 14 C34 24 66 24 90 14 C94 60 76 92 50 94 C24 92 6 60 10 14")
    p.path("dark", "M24 40 C30 32 40 34 44 42 C36 46 30 46 24 40")
    p.path("dark", "M76 40 C70 32 60 34 56 42 C64 46 70 46 76 40")
    p.path("second", "M28 62 C40 70 60 70 72 62 C68 82 58 84 50 84 C42 84 32 82 28 62")


@thing("glasses", "reading glasses", "optician", "intelligent", main="1e293b", second="bfdbfe")
def glasses(p: Pen) -> None:
    for x in (25, 75):
        p.disc("second", x, 54, 19)
        p.ring("main", x, 54, 19, 6)
    p.curve("main", 5, "M44 50 C46 44 54 44 56 50")
    p.line("main", 5, (6, 50), (2, 36))
    p.line("main", 5, (94, 50), (98, 36))


@thing("t-shirt", "clothing", "clothes", "textile", "shirt", "apparel", main="3b82f6")
def shirt(p: Pen) -> None:
    p.path(
        "main", "M34 10 C40 20 60 20 66 10 L96 26 L86 48 L76 42 L76 92 L24 92 L24 42 L14 48 L4 26"
    )


@thing(
    "shoe",
    "sneaker",
    "running",
    "sports shoe",
    "footwear",
    "walking",
    main="ef4444",
    light="f8fafc",
    second="334155",
)
def shoe(p: Pen) -> None:
    p.path("main", "M6 30 C16 38 26 34 32 24 L44 26 C54 46 70 52 88 56 C96 58 97 66 96 74 L4 74")
    p.box("light", 3, 72, 97, 84, 5)
    p.line("light", 4, (46, 40), (54, 34))
    p.line("light", 4, (54, 48), (62, 42))


@thing(
    "bed",
    "sleeping",
    "hotel room",
    "rest",
    "accommodation",
    main="3b82f6",
    second="92400e",
    light="f8fafc",
)
def bed(p: Pen) -> None:
    p.box("second", 4, 22, 12, 86, 3)
    p.box("second", 88, 48, 96, 86, 3)
    p.box("second", 8, 66, 92, 78)
    p.box("light", 14, 44, 40, 60, 6)
    p.path("main", "M36 66 L36 54 C36 46 42 44 48 44 L82 44 C88 44 92 48 92 54 L92 66")
