"""Animals of the farm, birds, and what creeps."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "horse", "riding", "equestrian", "pony", "stallion", "horse power", "foal",
    main="92400e", second="451a03", light="d4a373",
)  # fmt: skip
def horse(p: Pen) -> None:
    p.heads(50, 14, 24, eyes=(38, 36), apart=0, face=40, neck=(58, 74), collar=46, tilt=-22)
    p.poly("main", (44, 18), (48, 2), (58, 16))
    p.path(
        "second", "M52 8 C78 6 92 30 90 54 C96 68 92 84 86 94 C82 78 76 64 68 54 C60 40 54 26 52 8"
    )
    p.path(
        "main",
        "M52 12 C70 28 78 54 76 96 L38 96 C38 84 40 76 36 68 C28 72 20 82 12 78 C2 74 4 66 8 58 L28 28 C34 18 44 14 52 12",
    )
    p.disc("dark", 38, 36, 4)
    p.disc("dark", 12, 66, 2.8)
    p.path("second", "M50 10 C38 12 34 20 34 28 C42 26 50 22 54 16")


@thing("sheep", "flock", "lamb", "ewe", main="f8fafc", second="334155")
def sheep(p: Pen) -> None:
    p.heads(25, 21, 24, eyes=(25, 42), apart=12, face=30, neck=(25, 64), collar=30)
    for x in (34, 66):
        p.box("second", x - 5, 74, x + 5, 96, 4)
    with p.joined():
        for k in range(10):
            a = math.radians(36 * k)
            p.disc("main", 52 + 30 * math.cos(a), 52 + 21 * math.sin(a), 14)
        p.disc("main", 52, 52, 32, 24)
    p.disc("second", 8, 40, 9, 6)
    p.disc("second", 42, 40, 9, 6)
    p.path("second", "M10 34 C10 24 40 24 40 34 C40 56 34 64 25 64 C16 64 10 56 10 34")
    p.disc("main", 25, 26, 13, 8)
    p.disc("main", 19, 42, 3.5)
    p.disc("main", 31, 42, 3.5)


@thing(
    "goat", "billy goat", "goat cheese", "mountain goat",
    main="e7e5e4", light="f9a8a8", second="a8a29e", third="78716c",
)  # fmt: skip
def goat(p: Pen) -> None:
    p.heads(50, 23, 34, eyes=(50, 50), apart=26, face=46, neck=(50, 92), collar=44)
    for s in (-1, 1):
        p.curve("third", 9, f"M{50 + s * 12} 26 C{50 + s * 14} 12 {50 + s * 26} 6 {50 + s * 38} 10")
        p.path("main", f"M{50 + s * 20} 36 C{50 + s * 34} 30 {50 + s * 44} 34 {50 + s * 47} 44 C{50 + s * 38} 52 {50 + s * 26} 52 {50 + s * 18} 46")  # fmt: skip
        p.path("light", f"M{50 + s * 24} 40 C{50 + s * 32} 37 {50 + s * 38} 39 {50 + s * 41} 43 C{50 + s * 35} 47 {50 + s * 28} 47 {50 + s * 24} 44")  # fmt: skip
    p.path("second", "M38 76 L62 76 C60 88 54 92 50 99 C46 92 40 88 38 76")
    p.path(
        "main", "M50 20 C74 20 78 38 72 56 C70 76 64 88 50 88 C36 88 30 76 28 56 C22 38 26 20 50 20"
    )
    p.path("second", "M40 20 C44 14 56 14 60 20 C58 30 54 34 50 38 C46 34 42 30 40 20")
    for s in (-1, 1):
        p.disc("dark", 50 + s * 13, 50, 4, 5)
        p.curve("dark", 3, f"M50 77 C{50 + s * 1} 82 {50 + s * 7} 82 {50 + s * 9} 79")
    p.soft("light", 2, (43, 69), (57, 69), (50, 77))


@thing(
    "chicken", "hen", "poultry", "rooster", "cock", "free-range",
    main="f8fafc", second="ef4444", third="f59e0b",
)  # fmt: skip
def chicken(p: Pen) -> None:
    p.heads(29, 17, 28, eyes=(26, 28), apart=0, face=34, neck=(30, 52), collar=38)
    for x in (42, 58):
        p.line("third", 4.5, (x, 78), (x, 95), (x - 8, 95))
    p.disc("second", 22, 12, 7)
    p.disc("second", 33, 9, 7)
    p.poly("third", (14, 28), (1, 34), (14, 39))
    p.disc("second", 19, 46, 6, 9)
    p.path(
        "main",
        "M12 30 C12 12 44 10 46 34 C50 48 66 46 74 38 C80 32 84 24 92 22 C100 56 84 84 52 84 C24 84 12 62 12 30",
    )
    p.path("third", "M42 54 C54 50 68 52 76 50 C74 68 50 76 42 54")
    p.disc("dark", 26, 28, 4)


@thing("chick", "easter chick", "hatchling", "young bird", main="fde047", second="f97316")
def chick(p: Pen) -> None:
    p.heads(50, 14, 36, eyes=(50, 31), apart=22, face=52, neck=(50, 58), collar=48)
    for x in (40, 60):
        p.line("second", 5, (x, 84), (x, 96))
    p.disc("main", 50, 62, 34, 28)
    p.disc("main", 50, 34, 26)
    p.path("main", "M18 58 C8 58 4 66 4 72 C12 76 22 74 26 68")
    p.path("main", "M82 58 C92 58 96 66 96 72 C88 76 78 74 74 68")
    p.poly("second", (42, 40), (58, 40), (50, 50))
    p.disc("dark", 39, 31, 4)
    p.disc("dark", 61, 31, 4)


@thing(
    "duck", "water birds", "ponds", "rubber duck", "duckling", "goose",
    main="fde047", second="f97316", third="eab308",
)  # fmt: skip
def duck(p: Pen) -> None:
    p.heads(38, 11, 32, eyes=(30, 24), apart=0, face=46, neck=(38, 53), collar=42, tilt=4)
    p.path("second", "M10 32 C2 30 0 36 2 42 C8 46 18 44 24 42 L24 30")
    p.disc("main", 36, 30, 24)
    p.path(
        "main",
        "M22 48 C14 58 8 66 10 74 C14 90 40 94 56 92 C84 90 96 72 96 46 C86 54 76 58 66 54 C56 52 52 50 50 44",
    )
    p.path("third", "M40 66 C52 58 68 62 76 60 C74 78 50 86 40 66")
    p.disc("dark", 30, 24, 4)


@thing("swan", "grace", "elegance", "black swan", main="f8fafc", second="f97316", third="cbd5e1")
def swan(p: Pen) -> None:
    p.heads(32, 9, 18, eyes=(27, 18), apart=0, face=22, neck=(40, 40), collar=20)
    p.poly("second", (20, 16), (4, 28), (24, 26))
    p.path(
        "main",
        "M20 18 C22 2 48 4 46 26 C46 38 32 46 34 58 C44 44 76 42 96 46 C94 72 80 88 52 88 C26 88 14 76 20 58 C24 46 36 38 35 26 C34 22 30 24 28 28",
    )
    p.path("third", "M46 64 C58 56 74 56 88 56 C80 74 56 80 46 64")
    p.disc("dark", 27, 18, 2.8)


@thing(
    "eagle", "bird of prey", "overview from above", "hawk", "falcon",
    main="78350f", second="f8fafc", third="f59e0b",
)  # fmt: skip
def eagle(p: Pen) -> None:
    p.heads(52, 12, 42, eyes=(40, 30), apart=0, face=56, neck=(54, 70), collar=60, tilt=-4)
    p.path("main", "M22 96 C22 70 30 52 36 42 L84 52 C90 66 90 82 88 96")
    p.path(
        "second",
        "M20 50 C12 24 32 4 58 8 C84 12 92 36 86 58 L76 52 L72 64 L60 54 L54 68 L44 56 L34 68 L32 52",
    )
    p.path("third", "M26 32 C14 26 4 34 2 46 C4 56 10 60 14 58 C14 52 20 50 30 50")
    p.disc("dark", 40, 30, 5)
    p.line("dark", 4, (30, 22), (50, 23))


@thing(
    "parrot", "tropical birds", "repetition", "macaw", "cockatoo",
    main="ef4444", second="3b82f6", third="fbbf24", light="f8fafc",
)  # fmt: skip
def parrot(p: Pen) -> None:
    p.heads(46, 8, 34, eyes=(38, 24), apart=0, face=40, neck=(46, 46), collar=42)
    p.path("second", "M50 72 L74 98 L60 98 L42 80")
    p.path(
        "main", "M34 8 C58 0 70 16 70 34 C78 60 70 84 48 88 C30 88 26 66 28 48 C18 34 18 16 34 8"
    )
    p.path("second", "M52 40 C68 44 74 62 64 82 C50 78 44 60 52 40")
    p.path("third", "M54 44 C64 48 68 54 68 62 C60 60 52 54 54 44")
    p.disc("light", 38, 24, 10)
    p.disc("dark", 38, 24, 4)
    p.path("dark", "M28 20 C16 18 10 28 16 42 C20 38 26 36 30 34")


@thing("flamingo", "tropical lake", "pink bird", main="f472b6", second="ec4899")
def flamingo(p: Pen) -> None:
    p.heads(25, 10, 17, eyes=(25, 16), apart=0, face=20, neck=(37, 40), collar=16)
    p.line("second", 4.5, (60, 62), (60, 96))
    p.line("second", 4.5, (56, 62), (48, 76), (58, 84))
    p.path("main", "M36 50 C44 38 74 36 92 52 C84 66 70 72 56 70 C44 68 38 60 36 50")
    p.curve("main", 9, "M42 52 C28 48 40 30 34 18 C30 8 18 10 16 20")
    p.path("second", "M54 54 C66 46 82 48 92 52 C84 62 64 66 54 54")
    p.path("dark", "M12 18 C6 24 6 34 12 38 C16 34 18 28 21 24")
    p.disc("dark", 25, 16, 2.2)


@thing(
    "peacock", "pride", "vanity", "show off",
    main="0ea5e9", second="10b981", third="1e3a8a", light="fbbf24",
)  # fmt: skip
def peacock(p: Pen) -> None:
    for k in range(7):
        a = math.radians(-170 + 160 / 6 * k)
        x, y = 50 + 36 * math.cos(a), 62 + 46 * math.sin(a)
        p.line("second", 10, (50, 66), (x, y))
        p.disc("second", x, y, 10)
        p.disc("light", x, y, 6)
        p.disc("third", x, y, 3)
    p.path(
        "main", "M40 44 C38 28 62 28 60 44 C58 56 70 66 68 82 C66 96 34 96 32 82 C30 66 42 56 40 44"
    )
    p.disc("dark", 45, 42, 2.6)
    p.disc("dark", 55, 42, 2.6)
    p.poly("light", (46, 48), (54, 48), (50, 55))


@thing(
    "dove with an olive branch", "dove", "peace", "diplomacy", "reconciliation", "pigeon",
    main="f8fafc", second="22c55e", third="cbd5e1",
)  # fmt: skip
def dove(p: Pen) -> None:
    p.path("third", "M42 42 C36 22 44 8 54 2 C64 14 68 26 66 44")
    p.path(
        "main",
        "M22 40 C18 24 36 18 44 32 C54 48 74 46 98 34 C94 64 76 82 48 82 C36 82 24 92 12 94 C20 78 24 62 22 40",
    )
    p.path("third", "M46 46 C58 44 68 40 80 22 C90 46 70 70 48 66")
    p.poly("second", (22, 38), (6, 42), (22, 46))
    p.disc("dark", 30, 34, 2.8)
    p.curve("second", 3.5, "M10 44 C4 54 6 64 4 74")
    p.disc("second", 3, 58, 3, 5)
    p.disc("second", 10, 62, 3, 5)


@thing(
    "mouse",
    "rat",
    "small animal",
    "rodent",
    "hamster",
    "guinea pig",
    main="94a3b8",
    second="f9a8d4",
)
def mouse(p: Pen) -> None:
    p.heads(50, 27, 34, eyes=(50, 54), apart=28, face=66, neck=(50, 94), collar=46)
    for x in (20, 80):
        p.disc("main", x, 28, 20)
        p.disc("second", x, 28, 12)
    p.path(
        "main", "M50 22 C80 22 88 48 78 66 C70 82 58 94 50 94 C42 94 30 82 22 66 C12 48 20 22 50 22"
    )
    p.disc("dark", 36, 54, 5, 6)
    p.disc("dark", 64, 54, 5, 6)
    p.disc("second", 50, 86, 8, 6)
    for s in (-1, 1):
        for y in (74, 82):
            p.line("dark", 2, (50 + s * 16, y), (50 + s * 38, y - 6 + (y - 74)))


@thing(
    "bull", "bull market", "stock exchange", "ox", "buffalo", "bison",
    main="7c2d12", second="e7e5e4", third="d4a373",
)  # fmt: skip
def bull(p: Pen) -> None:
    p.heads(50, 22, 38, eyes=(50, 48), apart=28, face=54, neck=(50, 95), collar=48)
    p.path("second", "M30 30 C14 34 4 24 6 6 C14 16 24 16 36 20")
    p.path("second", "M70 30 C86 34 96 24 94 6 C86 16 76 16 64 20")
    p.disc("main", 16, 42, 13, 7)
    p.disc("main", 84, 42, 13, 7)
    p.path(
        "main", "M50 18 C76 18 80 38 76 58 C74 80 66 94 50 94 C34 94 26 80 24 58 C20 38 24 18 50 18"
    )
    p.disc("third", 50, 76, 24, 16)
    p.disc("dark", 36, 48, 4.5)
    p.disc("dark", 64, 48, 4.5)
    p.disc("dark", 41, 74, 4)
    p.disc("dark", 59, 74, 4)
    p.ring("second", 50, 86, 7, 3.5)


@thing("donkey", "mule", "stubbornness", "ass", main="94a3b8", second="64748b", light="f1f5f9")
def donkey(p: Pen) -> None:
    p.heads(50, 29, 30, eyes=(50, 52), apart=24, face=44, neck=(50, 96), collar=42)
    for s in (-1, 1):
        p.disc("main", 50 + s * 22, 20, 9, 19)
        p.disc("second", 50 + s * 22, 22, 4, 12)
    p.path(
        "main", "M50 24 C74 24 76 42 70 60 C70 82 64 96 50 96 C36 96 30 82 30 60 C24 42 26 24 50 24"
    )
    p.path("second", "M40 12 C46 6 54 6 60 12 L54 40 L46 40")
    p.disc("light", 50, 82, 19, 14)
    p.disc("dark", 38, 52, 4, 5)
    p.disc("dark", 62, 52, 4, 5)
    p.disc("dark", 44, 80, 2.6, 4)
    p.disc("dark", 56, 80, 2.6, 4)


@thing(
    "ant", "insects", "teamwork in nature", "ant hill", "termite",
    main="b91c1c", second="7f1d1d", light="f8fafc",
)  # fmt: skip
def ant(p: Pen) -> None:
    for x0, x1, x2 in ((42, 30, 22), (48, 45, 41), (54, 66, 74)):
        p.line("second", 4, (x0, 58), (x1, 74), (x2, 92), (x2 - 5, 93))
    p.curve("main", 4, "M16 36 C18 26 14 18 5 17")
    p.curve("main", 4, "M23 34 C27 24 25 14 18 7")
    p.disc("second", 61, 55, 6, 5.4)
    p.path("main", "M62 52 C66 32 96 32 98 52 C99 68 90 76 80 76 C68 76 61 66 62 52")
    p.disc("main", 46, 54, 13, 10.5)
    p.path("main", "M36 46 C36 60 24 64 12 60 C2 56 4 36 18 34 C30 32 36 38 36 46")
    p.disc("light", 18, 45, 5)
    p.disc("dark", 17, 45, 2.6)
    p.curve("dark", 2.4, "M10 54 C12 57 16 57 19 55")
    for x, bend in ((76, 5), (87, 6)):
        p.curve("second", 3, f"M{x} 38 C{x + bend} 46 {x + bend} 60 {x} 72")


@thing(
    "spider", "spider web", "web of spiders", "tarantula",
    main="334155", second="94a3b8", light="ffffff",
)  # fmt: skip
def spider(p: Pen) -> None:
    p.line("second", 3, (50, 2), (50, 40))
    for s in (-1, 1):
        for y0, y1, x in ((50, 26, 36), (56, 46, 44), (62, 72, 44), (68, 94, 34)):
            p.line(
                "main",
                4.5,
                (50 + s * 14, y0),
                (50 + s * (x - 8), y1 - 4),
                (50 + s * x, y1 + 8 - (8 if y1 > 90 else 0)),
            )
    p.disc("main", 50, 60, 24, 26)
    p.disc("main", 50, 38, 13)
    for x in (45, 55):
        p.disc("light", x, 37, 3.5)
    p.path("light", "M50 52 L57 62 L50 72 L43 62")


@thing(
    "caterpillar", "worm", "soil life", "compost", "growth stage",
    main="84cc16", second="65a30d", third="ef4444",
)  # fmt: skip
def caterpillar(p: Pen) -> None:
    for k, (x, y) in enumerate(((88, 72), (72, 62), (56, 70), (42, 62))):
        p.disc("second" if k % 2 else "main", x, y, 14)
        p.line("dark", 4, (x, y + 12), (x, y + 20))
    p.curve("dark", 3, "M16 36 C14 26 10 20 4 20")
    p.curve("dark", 3, "M26 34 C28 24 32 18 38 18")
    p.disc("main", 22, 54, 20)
    p.disc("third", 4, 19, 3.5)
    p.disc("third", 38, 17, 3.5)
    p.disc("dark", 15, 50, 3.5)
    p.disc("dark", 28, 50, 3.5)
    p.curve("dark", 3, "M14 62 C18 67 26 67 30 62")


@thing(
    "bird's nest", "nest", "breeding", "shelter", "eggs in a nest",
    main="a16207", second="bae6fd", third="78350f",
)  # fmt: skip
def nest(p: Pen) -> None:
    for x, y in ((32, 44), (50, 38), (68, 44)) if not p.holds else ():
        p.disc("second", x, y, 13, 17)
    p.room("in", 14, -36, 86, 64, stands=True, rim=48)
    p.path("main", "M4 48 L96 48 C94 76 76 90 50 90 C24 90 6 76 4 48")
    for y in (58, 70):
        p.curve(
            "third",
            4,
            f"M{14 + (y - 58) * 0.6} {y} C34 {y + 8} 66 {y - 6} {86 - (y - 58) * 0.6} {y}",
        )
