"""Tools, buildings, rooms and more animals."""

from __future__ import annotations

import math

from allaprima.symbols.drawing import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "receipt",
    "invoice",
    "bill",
    "expenses",
    "tax return",
    main="f8fafc",
    second="94a3b8",
    third="10b981",
)
def receipt(p: Pen) -> None:
    p.poly(
        "main",
        (20, 6),
        (80, 6),
        (80, 94),
        (70, 86),
        (60, 94),
        (50, 86),
        (40, 94),
        (30, 86),
        (20, 94),
    )
    for y in (24, 36, 48):
        p.line("second", 4, (30, y), (54, y))
        p.line("second", 4, (64, y), (70, y))
    p.line("third", 5, (30, 66), (46, 66))
    p.line("third", 5, (60, 66), (70, 66))


@thing(
    "gavel",
    "judge's gavel",
    "verdict",
    "lawsuit",
    "auction",
    "court ruling",
    main="92400e",
    second="b45309",
    third="fbbf24",
)
def gavel(p: Pen) -> None:
    p.line("second", 9, (46, 46), (90, 90))
    p.poly("main", (10, 40), (40, 10), (60, 30), (30, 60))
    p.line("third", 6, (16, 34), (36, 54))
    p.line("third", 6, (34, 16), (54, 36))
    p.box("main", 6, 82, 52, 94, 4)


@thing(
    "life buoy",
    "rescue",
    "lifeguard",
    "emergency help",
    "support ring",
    main="ef4444",
    second="f8fafc",
)
def lifebuoy(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    for begin in (22, 112, 202, 292):
        p.poly(
            "second",
            *arc(50, 50, 45, 45, begin, begin + 46),
            *reversed(arc(50, 50, 20, 20, begin, begin + 46)),
        )
    p.disc("cut", 50, 50, 20)


@thing(
    "signpost",
    "crossroads",
    "directions",
    "way sign",
    "decision",
    "options",
    "alternatives",
    main="3b82f6",
    second="f59e0b",
    third="92400e",
)
def signpost(p: Pen) -> None:
    p.box("third", 45, 4, 55, 96, 2)
    p.poly("main", (18, 14), (78, 14), (92, 25), (78, 36), (18, 36))
    p.poly("second", (82, 44), (22, 44), (8, 55), (22, 66), (82, 66))


@thing(
    "brick wall",
    "bricks",
    "building blocks",
    "foundation",
    "masonry",
    "barrier",
    main="c2410c",
    second="ea580c",
)
def bricks(p: Pen) -> None:
    for row, y in enumerate((14, 34, 54, 74)):
        for k, x in enumerate(range(-22 + 18 * (row % 2), 98, 36)):
            left, right = max(6, x), min(94, x + 32)
            if right - left > 6:
                p.box("main" if (row + k) % 2 else "second", left, y, right, y + 16, 2)


@thing(
    "telescope",
    "astronomy",
    "observatory",
    "foresight",
    "forecast",
    "outlook",
    main="475569",
    second="94a3b8",
    third="92400e",
    light="bfdbfe",
)
def telescope(p: Pen) -> None:
    for x in (26, 50, 74):
        p.line("third", 5, (50, 56), (x, 94))
    p.poly("main", (14, 56), (72, 20), (82, 36), (24, 70))
    p.poly("second", (70, 14), (86, 5), (98, 25), (82, 36))
    p.poly("light", (8, 58), (14, 54), (25, 70), (18, 74))


@thing(
    "dna",
    "genetics",
    "gene",
    "biotechnology",
    "genome",
    "heredity",
    main="3b82f6",
    second="ec4899",
    third="cbd5e1",
)
def dna(p: Pen) -> None:
    left, right = [], []
    for k in range(33):
        y, a = 4 + 92 * k / 32, 2 * math.pi * k / 21
        left.append((50 + 26 * math.sin(a), y))
        right.append((50 - 26 * math.sin(a), y))
    for k in (2, 4, 7, 9, 13, 15, 18, 20, 23, 26, 29):
        p.line("third", 4, left[k], right[k])
    p.line("main", 7, *left)
    p.line("second", 7, *right)


@thing(
    "satellite",
    "telecommunications",
    "space technology",
    "remote sensing",
    "orbit",
    main="94a3b8",
    second="3b82f6",
    third="f59e0b",
)
def satellite(p: Pen) -> None:
    p.line("main", 5, (20, 20), (80, 80))
    p.poly("second", (6, 24), (24, 6), (42, 24), (24, 42))
    p.poly("second", (58, 76), (76, 58), (94, 76), (76, 94))
    p.poly("main", (36, 50), (50, 36), (64, 50), (50, 64))
    p.ring("third", 62, 38, 12, 4, -100, 10)
    p.ring("third", 62, 38, 22, 4, -100, 10)


@thing(
    "calculator",
    "calculation",
    "accounting",
    "arithmetic",
    "mathematics",
    "bookkeeping",
    "controlling",
    main="334155",
    second="94a3b8",
    third="f97316",
    light="d9f99d",
)
def calculator(p: Pen) -> None:
    p.box("main", 16, 4, 84, 96, 9)
    p.box("light", 25, 13, 75, 32, 3)
    for row, y in enumerate((40, 58, 76)):
        for column, x in enumerate((25, 44, 63)):
            p.box("third" if (row, column) == (2, 2) else "second", x, y, x + 12, y + 12, 3)


@thing("ruler", "measurement", "dimensions", "length", "benchmark", "scale drawing", main="fbbf24")
def ruler(p: Pen) -> None:
    p.poly("main", (4, 72), (72, 4), (96, 28), (28, 96))
    for k in range(7):
        x, y = 15 + 9.7 * k, 61 - 9.7 * k
        length = 10 if k % 2 else 15
        p.line("dark", 3, (x, y), (x + length * 0.7, y + length * 0.7))


@thing(
    "stethoscope",
    "medical examination",
    "health check",
    "diagnosis",
    "general practitioner",
    main="334155",
    second="94a3b8",
    third="ef4444",
)
def stethoscope(p: Pen) -> None:
    p.curve("main", 6, "M22 8 L22 34 C22 60 58 60 58 34 L58 8")
    p.curve("main", 6, "M40 54 L40 72 C40 98 78 98 78 72 L78 58")
    p.disc("second", 22, 8, 5)
    p.disc("second", 58, 8, 5)
    p.disc("second", 78, 48, 13)
    p.disc("third", 78, 48, 6)


@thing(
    "pill",
    "medicine tablet",
    "drug",
    "medication",
    "pharmaceuticals",
    "treatment",
    main="ef4444",
    second="f8fafc",
    light="fecaca",
)
def pill(p: Pen) -> None:
    p.poly("second", *arc(31, 69, 18, 18, 45, 225), (37.3, 37.3), (62.7, 62.7))
    p.poly("main", *arc(69, 31, 18, 18, 225, 405), (62.7, 62.7), (37.3, 37.3))
    p.curve("light", 5, "M54 28 C60 20 68 18 74 22")


@thing(
    "syringe",
    "vaccination",
    "injection",
    "immunisation",
    "vaccine shot",
    main="e2e8f0",
    second="38bdf8",
    third="64748b",
)
def syringe(p: Pen) -> None:
    p.line("third", 3, (6, 94), (26, 74))
    p.line("third", 6, (72, 28), (86, 14))
    p.line("third", 7, (78, 6), (94, 22))
    p.poly("main", (22, 64), (64, 22), (78, 36), (36, 78))
    p.poly("second", (22, 64), (44, 42), (58, 56), (36, 78))
    p.line("third", 7, (58, 16), (84, 42))


@thing("tooth", "dentist", "dental care", "teeth", main="f8fafc", light="e0f2fe")
def tooth(p: Pen) -> None:
    p.path(
        "main",
        "M50 20 C38 6 10 6 12 36 C14 56 22 62 24 80 C26 96 38 96 40 80 C42 66 58 66 60 80 C62 96 74 96 76 80 C78 62 86 56 88 36 C90 6 62 6 50 20",
    )
    p.ring("dark", 50, 50, 0.1, 0.1)
    p.curve("light", 5, "M22 34 C22 24 28 19 34 19")


@thing(
    "bridge",
    "connection between",
    "bridging the gap",
    "infrastructure",
    "link",
    "suspension bridge",
    main="ef4444",
    second="64748b",
    light="38bdf8",
)
def bridge(p: Pen) -> None:
    p.curve("main", 4, "M4 60 C14 58 22 36 26 18 C34 56 66 56 74 18 C78 36 86 58 96 60")
    for x in (36, 50, 64):
        p.line("main", 3, (x, 44), (x, 64))
    p.box("main", 22, 10, 30, 84)
    p.box("main", 70, 10, 78, 84)
    p.box("second", 2, 62, 98, 70)
    p.curve("light", 5, "M4 90 C20 80 34 96 50 88 C66 80 80 96 96 88")


@thing(
    "castle",
    "fortress",
    "knight's castle",
    "middle ages",
    "fairy tale castle",
    "stronghold",
    main="94a3b8",
    second="64748b",
    third="ef4444",
    light="78350f",
)
def castle(p: Pen) -> None:
    for x in (8, 68):
        p.poly("third", (x + 12, 4), (x + 26, 28), (x - 2, 28))
        p.box("main", x, 28, x + 24, 94)
        p.box("light", x + 9, 40, x + 15, 54, 3)
    p.box("second", 32, 46, 68, 94)
    for x in (32, 46, 60):
        p.box("second", x, 38, x + 8, 48)
    p.path("light", "M40 94 L40 74 C40 60 60 60 60 74 L60 94")


@thing(
    "lighthouse",
    "guiding light",
    "beacon",
    "coast",
    "orientation at sea",
    main="f8fafc",
    second="ef4444",
    third="fbbf24",
    light="38bdf8",
)
def lighthouse(p: Pen) -> None:
    p.poly("third", (42, 24), (4, 12), (4, 38))
    p.poly("third", (58, 24), (96, 12), (96, 38))
    p.poly("main", (40, 36), (60, 36), (70, 92), (30, 92))
    p.poly("second", (38, 48), (62, 48), (64, 60), (36, 60))
    p.poly("second", (34, 74), (66, 74), (68, 86), (32, 86))
    p.box("third", 42, 16, 58, 36)
    p.poly("second", (38, 18), (50, 4), (62, 18))
    p.curve("light", 5, "M14 96 C26 88 38 100 50 94 C62 88 74 100 86 94")


@thing(
    "passport",
    "visa",
    "border control",
    "identity document",
    "immigration",
    main="1e3a8a",
    light="fbbf24",
)
def passport(p: Pen) -> None:
    p.box("main", 18, 6, 82, 94, 6)
    p.ring("light", 50, 42, 18, 3.5)
    p.line("light", 3, (32, 42), (68, 42))
    p.curve("light", 3, "M50 24 C40 34 40 50 50 60")
    p.curve("light", 3, "M50 24 C60 34 60 50 50 60")
    p.line("light", 4, (34, 76), (66, 76))


@thing(
    "suitcase",
    "luggage",
    "baggage",
    "holiday",
    "business travel",
    "packing",
    main="f59e0b",
    second="92400e",
    light="fde68a",
)
def suitcase(p: Pen) -> None:
    p.curve("second", 6, "M36 24 L36 10 L64 10 L64 24")
    p.box("main", 14, 24, 86, 88, 9)
    p.box("light", 28, 24, 35, 88)
    p.box("light", 65, 24, 72, 88)
    p.box("second", 22, 88, 34, 95, 2)
    p.box("second", 66, 88, 78, 95, 2)


@thing(
    "tent",
    "camping",
    "outdoor",
    "campsite",
    "scouts",
    main="22c55e",
    second="15803d",
    light="fde68a",
)
def tent(p: Pen) -> None:
    p.poly("main", (50, 12), (96, 88), (4, 88))
    p.poly("second", (50, 12), (70, 88), (30, 88))
    p.poly("light", (50, 44), (62, 88), (38, 88))


@thing(
    "volcano",
    "eruption",
    "lava mountain",
    "explosion",
    main="78350f",
    second="ef4444",
    third="f97316",
    light="cbd5e1",
)
def volcano(p: Pen) -> None:
    for x, y, r in ((40, 16, 9), (56, 10, 11), (66, 20, 8)):
        p.disc("light", x, y, r)
    p.poly("main", (38, 36), (62, 36), (96, 92), (4, 92))
    p.path(
        "second",
        "M38 36 L62 36 L66 48 C62 46 60 60 56 60 C52 60 52 48 48 48 C44 48 44 68 40 68 C36 68 36 50 34 46",
    )
    p.line("third", 5, (50, 30), (50, 22))


@thing(
    "rainbow",
    "diversity",
    "hope",
    "inclusion",
    "colourful",
    main="ef4444",
    second="fbbf24",
    third="3b82f6",
    light="f8fafc",
)
def rainbow(p: Pen) -> None:
    for r, part in ((42, "main"), (32, "second"), (22, "third")):
        p.poly(
            part,
            *arc(50, 72, r + 5, r + 5, 180, 360),
            *reversed(arc(50, 72, r - 5, r - 5, 180, 360)),
        )
    for x in (16, 84):
        p.disc("light", x - 7, 78, 9)
        p.disc("light", x + 7, 78, 9)
        p.disc("light", x, 70, 10)


@thing(
    "thermometer",
    "temperature",
    "fever",
    "climate",
    "heat wave",
    "degrees",
    main="ef4444",
    second="e2e8f0",
)
def thermometer(p: Pen) -> None:
    with p.joined():
        p.box("second", 38, 4, 62, 74, 12)
        p.disc("second", 50, 76, 20)
    p.line("main", 8, (50, 30), (50, 74))
    p.disc("main", 50, 76, 13)
    for y in (20, 32, 44):
        p.line("dark", 3, (68, y), (76, y))


@thing(
    "rubbish bin",
    "trash",
    "waste",
    "delete",
    "garbage",
    "waste bin",
    "disposal",
    main="64748b",
    second="475569",
)
def bin_(p: Pen) -> None:
    p.path("main", "M20 30 L80 30 L74 90 C74 94 72 96 68 96 L32 96 C28 96 26 94 26 90")
    p.box("second", 12, 18, 88, 28, 4)
    p.box("second", 38, 8, 62, 18, 4)
    for x in (38, 50, 62):
        p.line("second", 5, (x, 42), (x, 82))


@thing(
    "sofa",
    "couch",
    "living room",
    "furniture",
    "comfort",
    "lounge",
    main="8b5cf6",
    second="6d28d9",
    third="78350f",
)
def sofa(p: Pen) -> None:
    p.box("third", 16, 80, 24, 92, 2)
    p.box("third", 76, 80, 84, 92, 2)
    p.box("main", 18, 26, 82, 64, 9)
    p.box("second", 4, 44, 24, 84, 8)
    p.box("second", 76, 44, 96, 84, 8)
    p.box("main", 22, 58, 78, 82, 5)


@thing("chair", "seat", "interior design", "seating", main="d97706", second="92400e")
def chair(p: Pen) -> None:
    for x in (30, 66):
        p.box("second", x, 58, x + 7, 96, 2)
    p.box("main", 28, 6, 75, 50, 6)
    p.box("main", 24, 52, 79, 64, 4)


@thing(
    "door",
    "entrance",
    "exit",
    "opportunity",
    "open door",
    "access door",
    main="92400e",
    second="78350f",
    light="fbbf24",
)
def door(p: Pen) -> None:
    p.box("second", 18, 4, 82, 96, 3)
    p.box("main", 25, 11, 75, 96)
    for x0, x1 in ((32, 47), (53, 68)):
        p.box("second", x0, 20, x1, 46, 2)
        p.box("second", x0, 62, x1, 86, 2)
    p.disc("light", 68, 54, 4)


@thing(
    "magnet",
    "attraction",
    "customer acquisition",
    "attract",
    "magnetism",
    main="ef4444",
    second="e2e8f0",
)
def magnet(p: Pen) -> None:
    p.path(
        "main", "M10 36 L10 52 C10 104 90 104 90 52 L90 36 L66 36 L66 52 C66 72 34 72 34 52 L34 36"
    )
    p.box("second", 10, 14, 34, 36)
    p.box("second", 66, 14, 90, 36)


@thing(
    "dice",
    "chance",
    "luck",
    "probability",
    "game of chance",
    "random",
    "gamble",
    main="f8fafc",
    second="cbd5e1",
)
def dice(p: Pen) -> None:
    p.box("second", 12, 14, 92, 94, 16)
    p.box("main", 8, 8, 88, 88, 16)
    for x, y in ((28, 28), (68, 28), (48, 48), (28, 68), (68, 68)):
        p.disc("dark", x, y, 8)


@thing(
    "layers",
    "stack",
    "architecture layers",
    "levels of",
    "platform",
    "tech stack",
    main="3b82f6",
    second="60a5fa",
    third="93c5fd",
)
def layers(p: Pen) -> None:
    for y, part in ((70, "third"), (52, "second"), (34, "main")):
        p.poly(part, (50, y - 24), (94, y), (50, y + 24), (6, y))


@thing(
    "magic wand",
    "magic",
    "trick",
    "wizard",
    "easy automation",
    "effects",
    main="334155",
    second="f8fafc",
    third="fbbf24",
)
def wand(p: Pen) -> None:
    p.line("main", 9, (14, 88), (58, 44))
    p.line("second", 9, (58, 44), (66, 36))
    for x, y, r in ((80, 20, 15), (40, 20, 8), (86, 60, 8)):
        points = []
        for k in range(8):
            size, a = (r if k % 2 == 0 else r * 0.34), math.radians(45 * k - 90)
            points.append((x + size * math.cos(a), y + size * math.sin(a)))
        p.poly("third", *points)


@thing(
    "browser window",
    "homepage",
    "web page",
    "landing page",
    "user interface",
    "online",
    main="f8fafc",
    second="3b82f6",
    third="cbd5e1",
    light="ffffff",
)
def browser(p: Pen) -> None:
    p.box("main", 4, 12, 96, 88, 6)
    p.box("second", 4, 12, 96, 32, 6)
    p.box("second", 4, 24, 96, 32)
    for x in (14, 24, 34):
        p.disc("light", x, 22, 3.5)
    p.box("third", 12, 42, 44, 78, 3)
    for y in (45, 56, 67):
        p.line("third", 5, (54, y), (86, y))


@thing("bug", "software error", "debugging", "beetle", "defect", "ladybird", main="ef4444")
def bug(p: Pen) -> None:
    for s in (-1, 1):
        for y0, y1 in ((40, 30), (58, 58), (74, 86)):
            p.line("dark", 4, (50 + s * 24, y0), (50 + s * 44, y1))
        p.curve("dark", 4, f"M{50 + s * 8} 18 C{50 + s * 12} 10 {50 + s * 16} 6 {50 + s * 22} 6")
    p.disc("dark", 50, 26, 16, 14)
    p.disc("main", 50, 60, 31, 34)
    p.line("dark", 4, (50, 28), (50, 92))
    for x, y in ((36, 50), (64, 50), (34, 70), (66, 70)):
        p.disc("dark", x, y, 5)


@thing(
    "carrot",
    "vegetable",
    "vegetables",
    "healthy eating",
    "vegetarian",
    main="f97316",
    second="22c55e",
    third="c2410c",
)
def carrot(p: Pen) -> None:
    for dx in (-16, 0, 16):
        p.path(
            "second",
            f"M66 34 C{66 + dx - 8} 20 {74 + dx} 8 {84 + dx * 0.6} 4 C{86 + dx * 0.4} 16 {80 + dx * 0.4} 28 66 34",
        )
    p.path("main", "M54 24 C68 22 78 32 76 46 C66 70 38 88 8 94 C14 64 32 36 54 24")
    p.line("third", 3.5, (44, 44), (52, 52))
    p.line("third", 3.5, (34, 62), (42, 68))


@thing(
    "beer",
    "beer mug",
    "brewery",
    "after work",
    "pub",
    main="fbbf24",
    second="f8fafc",
    third="e2e8f0",
)
def beer(p: Pen) -> None:
    p.ring("third", 70, 56, 17, 7)
    p.box("main", 16, 28, 70, 94, 6)
    for x in (30, 43, 56):
        p.line("second", 5, (x, 48), (x, 82))
    for x, y, r in ((22, 26, 11), (38, 20, 13), (56, 22, 12), (66, 28, 9)):
        p.disc("second", x, y, r)
    p.box("second", 16, 24, 70, 36, 5)


def _face(p: Pen, eyes: float = 46, apart: float = 16) -> None:
    p.disc("dark", 50 - apart, eyes, 5, 6)
    p.disc("dark", 50 + apart, eyes, 5, 6)


@thing("bear", "teddy bear", "brown bear", main="92400e", second="d4a373")
def bear(p: Pen) -> None:
    for x in (22, 78):
        p.disc("main", x, 22, 16)
        p.disc("second", x, 22, 8)
    p.disc("main", 50, 54, 40, 38)
    p.disc("second", 50, 68, 18, 14)
    _face(p)
    p.disc("dark", 50, 62, 7, 5)
    p.curve("dark", 3, "M50 66 C50 74 42 76 40 72")
    p.curve("dark", 3, "M50 66 C50 74 58 76 60 72")


@thing("panda", "giant panda", "panda bear", main="f8fafc")
def panda(p: Pen) -> None:
    for x in (20, 80):
        p.disc("dark", x, 20, 15)
    p.disc("main", 50, 54, 41, 38)
    for s in (-1, 1):
        p.disc("dark", 50 + s * 17, 48, 10, 13)
        p.disc("main", 50 + s * 16, 46, 3.5)
    p.disc("dark", 50, 64, 7, 5)
    p.curve("dark", 3, "M50 68 C50 76 42 78 40 74")
    p.curve("dark", 3, "M50 68 C50 76 58 78 60 74")


@thing(
    "lion",
    "courage",
    "strength of a lion",
    "king of beasts",
    main="fbbf24",
    second="b45309",
    light="fef3c7",
)
def lion(p: Pen) -> None:
    for k in range(12):
        a = math.radians(30 * k)
        p.disc("second", 50 + 32 * math.cos(a), 50 + 32 * math.sin(a), 14)
    p.disc("main", 50, 52, 31)
    p.disc("light", 50, 66, 14, 11)
    _face(p, 48, 12)
    p.poly("dark", (44, 58), (56, 58), (50, 65))
    p.curve("dark", 3, "M50 65 C50 72 43 73 41 70")
    p.curve("dark", 3, "M50 65 C50 72 57 73 59 70")


@thing("tiger", "bengal tiger", "big cat", main="f97316", light="fff7ed")
def tiger(p: Pen) -> None:
    for x in (20, 80):
        p.disc("main", x, 22, 15)
        p.disc("light", x, 22, 7)
    p.disc("main", 50, 54, 42, 38)
    p.disc("light", 50, 70, 20, 15)
    p.poly("dark", (45, 17), (55, 17), (50, 36))
    for s in (-1, 1):
        p.poly("dark", (50 + s * 14, 19), (50 + s * 22, 23), (50 + s * 15, 35))
        for y in (52, 64):
            p.poly("dark", (50 + s * 42, y - 3), (50 + s * 40, y + 5), (50 + s * 26, y + 2))
    _face(p, 48, 15)
    p.poly("dark", (43, 60), (57, 60), (50, 68))
    p.curve("dark", 3, "M50 68 C50 76 42 77 39 73")
    p.curve("dark", 3, "M50 68 C50 76 58 77 61 73")


@thing("fox", "cleverness", "sly fox", main="f97316", light="fff7ed")
def fox(p: Pen) -> None:
    p.poly("main", (8, 8), (42, 26), (14, 56))
    p.poly("main", (92, 8), (58, 26), (86, 56))
    p.path("main", "M10 44 C20 20 80 20 90 44 C88 66 66 82 50 94 C34 82 12 66 10 44")
    p.path("light", "M10 46 C26 46 44 58 50 94 C34 82 12 66 10 46")
    p.path("light", "M90 46 C74 46 56 58 50 94 C66 82 88 66 90 46")
    _face(p, 48, 17)
    p.disc("dark", 50, 88, 7, 6)


@thing(
    "owl",
    "wisdom",
    "night owl",
    "wise",
    main="92400e",
    second="d4a373",
    third="f59e0b",
    light="fef3c7",
)
def owl(p: Pen) -> None:
    p.poly("main", (18, 4), (46, 18), (20, 36))
    p.poly("main", (82, 4), (54, 18), (80, 36))
    p.path(
        "main", "M50 12 C84 12 88 44 86 62 C84 84 68 96 50 96 C32 96 16 84 14 62 C12 44 16 12 50 12"
    )
    p.disc("second", 50, 74, 21, 19)
    for s in (-1, 1):
        p.disc("light", 50 + s * 17, 38, 17)
        p.disc("dark", 50 + s * 15, 38, 8)
        p.disc("light", 50 + s * 13, 35, 2.5)
    p.poly("third", (44, 46), (56, 46), (50, 58))


@thing(
    "penguin", "antarctica", "linux", "polar animal", main="1f2937", second="f59e0b", light="f8fafc"
)
def penguin(p: Pen) -> None:
    p.disc("second", 36, 94, 12, 5)
    p.disc("second", 64, 94, 12, 5)
    p.path("main", "M24 44 C8 54 4 70 10 82 C20 76 26 62 28 50")
    p.path("main", "M76 44 C92 54 96 70 90 82 C80 76 74 62 72 50")
    p.path("main", "M50 4 C76 4 80 30 80 54 C80 82 68 94 50 94 C32 94 20 82 20 54 C20 30 24 4 50 4")
    p.path(
        "light",
        "M50 34 C60 20 76 30 72 58 C70 82 62 88 50 88 C38 88 30 82 28 58 C24 30 40 20 50 34",
    )
    _face(p, 32, 12)
    p.poly("second", (40, 42), (60, 42), (50, 54))


@thing("rabbit", "bunny", "easter bunny", "hare", main="e5e7eb", second="f9a8d4")
def rabbit(p: Pen) -> None:
    for x in (34, 66):
        p.disc("main", x, 26, 12, 25)
        p.disc("second", x, 28, 5.5, 17)
    p.disc("main", 50, 66, 36, 30)
    _face(p, 60, 14)
    p.poly("second", (45, 70), (55, 70), (50, 76))
    p.curve("dark", 3, "M50 76 C50 82 43 83 41 80")
    p.curve("dark", 3, "M50 76 C50 82 57 83 59 80")


@thing(
    "cow",
    "cattle",
    "dairy",
    "farm",
    "milk",
    "livestock",
    main="f8fafc",
    second="f9a8d4",
    third="d4a373",
)
def cow(p: Pen) -> None:
    p.curve("third", 7, "M26 20 C16 18 14 10 18 4")
    p.curve("third", 7, "M74 20 C84 18 86 10 82 4")
    p.disc("main", 12, 34, 12, 8)
    p.disc("main", 88, 34, 12, 8)
    p.path(
        "main", "M50 14 C76 14 80 34 78 54 C76 80 64 94 50 94 C36 94 24 80 22 54 C20 34 24 14 50 14"
    )
    p.path("dark", "M54 14 C76 14 80 34 78 50 C66 54 54 40 54 14")
    p.disc("second", 50, 76, 26, 17)
    p.disc("dark", 38, 48, 5, 6)
    p.disc("main", 62, 46, 6, 7)
    p.disc("dark", 62, 47, 4, 5)
    p.disc("dark", 41, 76, 3.5, 5)
    p.disc("dark", 59, 76, 3.5, 5)


@thing("pig", "piglet", "pork", main="f9a8d4", second="ec4899")
def pig(p: Pen) -> None:
    p.poly("second", (14, 12), (40, 22), (18, 44))
    p.poly("second", (86, 12), (60, 22), (82, 44))
    p.disc("main", 50, 54, 40, 38)
    p.disc("second", 50, 64, 18, 13)
    _face(p, 44, 17)
    p.disc("dark", 44, 64, 3, 5)
    p.disc("dark", 56, 64, 3, 5)


@thing("octopus", "multitasking", "squid", "sea creature", main="8b5cf6", light="ffffff")
def octopus(p: Pen) -> None:
    for x, end in ((22, 6), (34, 26), (46, 42), (54, 58), (66, 74), (78, 94)):
        p.curve("main", 9, f"M{x} 56 C{x} 74 {end} 76 {end} 90")
    p.disc("main", 50, 38, 34, 32)
    for s in (-1, 1):
        p.disc("light", 50 + s * 13, 42, 8)
        p.disc("dark", 50 + s * 12, 43, 4)
    p.curve("dark", 3, "M42 56 C46 61 54 61 58 56")


@thing(
    "helicopter",
    "rescue helicopter",
    "air rescue",
    "chopper",
    main="ef4444",
    second="bfdbfe",
    third="334155",
)
def helicopter(p: Pen) -> None:
    p.line("third", 4, (12, 16), (84, 16))
    p.line("third", 5, (48, 16), (48, 30))
    p.poly("main", (58, 42), (96, 36), (96, 46), (60, 60))
    p.line("third", 4, (94, 28), (94, 54))
    p.path("main", "M48 28 C72 28 76 52 70 64 C66 72 30 74 20 68 C6 60 14 30 48 28")
    p.path("second", "M44 34 C28 34 18 44 18 54 L44 54")
    p.line("third", 4, (30, 72), (28, 84))
    p.line("third", 4, (58, 72), (60, 84))
    p.line("third", 5, (16, 86), (76, 86))


@thing(
    "circuit board",
    "computer chip",
    "processor",
    "semiconductor",
    "hardware",
    "electronics",
    "microchip",
    main="334155",
    second="94a3b8",
    light="38bdf8",
)
def chip(p: Pen) -> None:
    for k in (30, 50, 70):
        p.line("second", 5, (k, 4), (k, 96))
        p.line("second", 5, (4, k), (96, k))
    p.box("main", 18, 18, 82, 82, 7)
    p.box("light", 35, 35, 65, 65, 4)


@thing(
    "footprints",
    "carbon footprint",
    "next steps",
    "tracks",
    "trail",
    "history steps",
    main="92400e",
)
def footprints(p: Pen) -> None:
    for x, y in ((28, 66), (70, 36)):
        p.disc("main", x, y - 12, 12, 18)
        p.disc("main", x, y + 18, 9, 11)
