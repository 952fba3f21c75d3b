"""Animals of woods, plains and far countries."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _eyes(p: Pen, y: float = 46, apart: float = 16, r: float = 5) -> None:
    for s in (-1, 1):
        p.disc("dark", 50 + s * apart, y, r, r * 1.2)


@thing(
    "wolf", "pack", "predator", "husky", "coyote",
    main="64748b", second="475569", light="f1f5f9",
)  # fmt: skip
def wolf(p: Pen) -> None:
    p.heads(50, 21, 40, eyes=(50, 46), apart=34, face=76, neck=(50, 95), collar=52)
    p.poly("second", (14, 4), (44, 24), (16, 48))
    p.poly("second", (86, 4), (56, 24), (84, 48))
    p.path(
        "main",
        "M50 16 C74 16 86 32 88 48 L96 60 L84 66 C76 82 62 94 50 96 C38 94 24 82 16 66 L4 60 L12 48 C14 32 26 16 50 16",
    )
    p.path(
        "light",
        "M14 62 C28 52 44 56 50 66 C56 56 72 52 86 62 L82 68 C74 84 62 92 50 94 C38 92 26 84 18 68",
    )
    _eyes(p, 46, 17, 4.5)
    p.disc("dark", 50, 78, 8, 6)


@thing(
    "monkey", "ape", "primate", "chimpanzee", "gorilla", "primates", "orangutan",
    main="92400e", second="e7b98c",
)  # fmt: skip
def monkey(p: Pen) -> None:
    p.heads(50, 16, 46, eyes=(50, 45), apart=24, face=72, neck=(50, 90), collar=56)
    for x in (14, 86):
        p.disc("main", x, 50, 14)
        p.disc("second", x, 50, 7)
    p.disc("main", 50, 48, 38, 42)
    p.disc("second", 36, 44, 15, 17)
    p.disc("second", 64, 44, 15, 17)
    p.disc("second", 50, 68, 27, 20)
    _eyes(p, 45, 12)
    p.disc("dark", 45, 60, 2.5)
    p.disc("dark", 55, 60, 2.5)
    p.curve("dark", 3.5, "M34 70 C42 80 58 80 66 70")


@thing(
    "frog", "toad", "amphibian", "amphibians", "agility",
    main="22c55e", second="15803d", light="f0fdf4",
)  # fmt: skip
def frog(p: Pen) -> None:
    p.heads(50, 25, 36, eyes=(50, 28), apart=44, face=90, neck=(50, 92), collar=66)
    for x in (28, 72):
        p.disc("main", x, 28, 18)
        p.disc("light", x, 27, 11)
        p.disc("dark", x, 27, 6)
    p.path(
        "main", "M50 30 C86 30 96 54 94 66 C92 84 72 92 50 92 C28 92 8 84 6 66 C4 54 14 30 50 30"
    )
    p.curve("dark", 4, "M18 62 C34 80 66 80 82 62")
    p.disc("second", 44, 48, 2.5)
    p.disc("second", 56, 48, 2.5)


@thing(
    "squirrel", "provisions", "chipmunk",
    main="c2410c", second="ea580c", light="fed7aa", third="78350f",
)  # fmt: skip
def squirrel(p: Pen) -> None:
    p.heads(28, 20, 26, eyes=(22, 32), apart=0, face=38, neck=(36, 54), collar=36, tilt=-8)
    p.path(
        "second",
        "M62 94 C98 92 98 54 88 42 C104 24 74 -4 56 16 C46 30 60 44 66 50 C56 60 56 78 62 94",
    )
    p.path("main", "M20 94 C14 66 26 52 40 50 C62 48 70 72 66 94")
    p.poly("main", (20, 8), (34, 22), (18, 28))
    p.disc("main", 28, 36, 20, 18)
    p.disc("light", 40, 78, 12, 14)
    p.disc("dark", 22, 32, 4)
    p.disc("dark", 8, 38, 4)
    p.disc("third", 16, 62, 9, 8)


@thing(
    "deer", "stag", "reindeer", "roe deer", "hunting", "moose", "elk", "moose with antlers", "deer with antlers", "stag with antlers", "antlers",
    main="b45309", second="fed7aa", third="78350f",
)  # fmt: skip
def deer(p: Pen) -> None:
    p.heads(50, 32, 32, eyes=(50, 52), apart=26, face=42, neck=(50, 96), collar=38)
    for s in (-1, 1):
        p.curve("third", 5, f"M{50 + s * 14} 30 C{50 + s * 18} 18 {50 + s * 34} 18 {50 + s * 36} 4")
        p.curve("third", 5, f"M{50 + s * 20} 20 L{50 + s * 18} 6")
        p.path(
            "main",
            f"M{50 + s * 20} 38 C{50 + s * 34} 28 {50 + s * 46} 34 {50 + s * 44} 42 C{50 + s * 38} 50 {50 + s * 28} 50 {50 + s * 20} 48",
        )
    p.path(
        "main", "M50 28 C72 28 74 46 68 62 C66 82 60 96 50 96 C40 96 34 82 32 62 C26 46 28 28 50 28"
    )
    p.disc("second", 50, 82, 14, 13)
    _eyes(p, 52, 13, 4)
    p.disc("dark", 50, 80, 7, 5)


@thing("hedgehog", "porcupine", "prickly", main="78350f", second="e7b98c")
def hedgehog(p: Pen) -> None:
    p.heads(27, 51, 26, eyes=(26, 64), apart=0, face=34, neck=(36, 82), collar=26, tilt=-24)
    p.poly(
        "main", (28, 84), (22, 62), (18, 46), (30, 46), (26, 28), (40, 34), (42, 16), (54, 28), (62, 12),
        (68, 28), (82, 20), (80, 36), (94, 36), (86, 50), (97, 58), (88, 68), (94, 82), (80, 84),
    )  # fmt: skip
    p.path("second", "M4 72 C10 62 20 52 32 52 C44 54 48 68 46 84 L20 84 C10 84 4 80 4 72")
    p.disc("dark", 6, 72, 5)
    p.disc("dark", 26, 64, 4)
    for x in (38, 76):
        p.disc("second", x, 86, 9, 6)


@thing(
    "camel", "dromedary", "desert animal", "caravan", "desert animals",
    main="d4a373", second="a16207",
)  # fmt: skip
def camel(p: Pen) -> None:
    p.heads(15, 17, 18, eyes=(13, 24), apart=0, face=22, neck=(17, 48), collar=18)
    for x, part in ((44, "second"), (80, "second"), (32, "main"), (70, "main")):
        p.soft(
            part,
            2.5,
            (x - 5, 62),
            (x + 5, 62),
            (x + 3.4, 80),
            (x + 4.6, 95),
            (x - 4.6, 95),
            (x - 3, 80),
        )
    p.curve("second", 3.6, "M86 54 C94 60 94 68 92 76")
    p.path(
        "main",
        "M24 66 C20 54 24 44 32 44 C36 24 47 24 53 40 C58 24 70 24 75 42 C86 42 90 54 88 68 C86 76 78 76 70 74 L36 74 C30 74 26 72 24 66",
    )
    p.curve("main", 11, "M34 62 C20 68 12 56 15 28")
    p.path("main", "M21 15 C32 18 28 32 18 33 L5 34 C0 30 2 21 9 21 C11 15 16 13 21 15")
    p.poly("second", (19, 17), (25, 10), (27, 19))
    p.disc("dark", 14, 23, 2.4)
    p.curve("second", 3, "M38 44 C41 38 45 36 48 40")


@thing("kangaroo", "wallaby", "marsupials", "australia", main="b45309", second="fed7aa")
def kangaroo(p: Pen) -> None:
    p.heads(68, 18, 20, eyes=(74, 24), apart=0, face=24, neck=(64, 38), collar=22, tilt=6, faces=1)
    p.curve("main", 9, "M40 74 C22 72 16 92 2 92")
    p.path(
        "main", "M62 30 C72 36 74 54 68 72 C66 84 58 88 48 88 C32 88 30 66 40 52 C48 42 54 38 62 30"
    )
    p.line("main", 10, (50, 86), (56, 93), (78, 93))
    p.line("main", 6, (66, 46), (80, 56))
    p.disc("second", 62, 66, 8, 12)
    p.disc("main", 62, 8, 4.5, 10)
    p.disc("main", 72, 8, 4.5, 10)
    p.path("main", "M58 24 C60 12 76 12 82 22 C92 26 92 34 84 35 C70 38 58 38 58 24")
    p.disc("dark", 74, 24, 3)


@thing("polar bear", "ice bear", "arctic animal", "arctic animals", main="f8fafc", second="cbd5e1")
def polarbear(p: Pen) -> None:
    p.heads(50, 22, 44, eyes=(50, 48), apart=30, face=80, neck=(50, 91), collar=62)
    for x in (22, 78):
        p.disc("main", x, 24, 13)
        p.disc("second", x, 24, 6)
    p.disc("main", 50, 54, 40, 38)
    p.disc("second", 50, 70, 19, 15)
    _eyes(p, 48, 15, 4)
    p.disc("dark", 50, 63, 9, 6)
    p.curve("dark", 3, "M50 68 C50 76 42 78 40 74")
    p.curve("dark", 3, "M50 68 C50 76 58 78 60 74")


@thing("giraffe", "savanna", "tall", "long neck", main="fbbf24", second="b45309", light="fef3c7")
def giraffe(p: Pen) -> None:
    p.heads(50, 22, 34, eyes=(50, 44), apart=30, face=44, neck=(50, 95), collar=40)
    for x in (40, 60):
        p.line("second", 4.5, (x, 22), (x, 8))
        p.disc("second", x, 7, 5)
    p.disc("main", 16, 36, 14, 8)
    p.disc("main", 84, 36, 14, 8)
    p.path(
        "main", "M50 18 C72 18 76 36 70 56 C72 84 64 96 50 96 C36 96 28 84 30 56 C24 36 28 18 50 18"
    )
    p.disc("light", 50, 80, 19, 15)
    p.disc("second", 50, 30, 8, 6)
    p.disc("second", 36, 58, 5, 7)
    p.disc("second", 64, 58, 5, 7)
    _eyes(p, 44, 15, 4)
    p.disc("dark", 43, 78, 2.6, 4)
    p.disc("dark", 57, 78, 2.6, 4)


@thing("zebra", "stripes", "black and white animal", main="f8fafc", second="1f2937")
def zebra(p: Pen) -> None:
    p.heads(50, 18, 36, eyes=(50, 51), apart=30, face=50, neck=(50, 96), collar=44)
    for s in (-1, 1):
        p.disc("main", 50 + s * 27, 17, 10, 14)
        p.disc("second", 50 + s * 27, 18, 5, 8)
    p.path(
        "main", "M50 12 C78 12 80 36 74 58 C72 84 66 97 50 97 C34 97 28 84 26 58 C20 36 22 12 50 12"
    )
    p.path("second", "M42 8 C44 2 56 2 58 8 L56 30 C54 38 46 38 44 30")
    for s in (-1, 1):
        for y in (27, 40, 60):
            p.path("second", f"M{50 + s * 26} {y - 4} C{50 + s * 20} {y - 3} {50 + s * 14} {y} {50 + s * 10} {y + 5} C{50 + s * 14} {y + 6} {50 + s * 20} {y + 5} {50 + s * 26} {y + 4}")  # fmt: skip
    p.path("second", "M29 76 C34 68 66 68 71 76 C70 90 64 97 50 97 C36 97 30 90 29 76")
    for s in (-1, 1):
        p.disc("main", 50 + s * 8, 83, 2.6, 3.4)
    _eyes(p, 51, 15, 4.4)


@thing(
    "crocodile",
    "alligator",
    "reptiles",
    "lizard",
    "gecko",
    "iguana",
    main="16a34a",
    second="15803d",
    light="f8fafc",
)
def crocodile(p: Pen) -> None:
    p.heads(70, 34, 30, eyes=(64, 45), apart=0, face=36, neck=(88, 72), collar=30, tilt=4)
    p.path("main", "M96 92 L60 92 C40 90 24 88 10 84 C2 82 2 74 8 72 L52 70 C62 68 64 76 96 74")
    for x in (12, 24, 36, 48):
        p.soft("light", 1, (x, 64), (x + 9, 64), (x + 4.5, 75))
    p.path("main", "M3 56 C2 48 8 44 14 46 L46 52 C48 34 66 28 76 40 C90 42 98 56 98 72 L98 92 L78 92 C76 76 66 68 52 67 L10 66 C5 66 3 62 3 56")  # fmt: skip
    p.disc("light", 64, 45, 8.5)
    p.disc("dark", 62, 46, 4.2)
    p.disc("dark", 11, 53, 2.4)
    for x, y in ((82, 58), (90, 70), (80, 70)):
        p.disc("second", x, y, 3.4)


@thing(
    "snake", "python", "cobra", "viper", "serpent",
    main="22c55e", second="15803d", third="ef4444",
)  # fmt: skip
def snake(p: Pen) -> None:
    p.curve("main", 13, "M14 90 C50 100 96 92 88 72 C82 56 28 66 22 48 C18 30 46 34 62 30")
    for x, y in ((40, 92), (66, 90), (72, 65), (48, 60), (28, 40)):
        p.disc("second", x, y, 4)
    p.path("main", "M56 18 C74 10 90 18 90 27 C90 38 72 42 58 38 C50 34 50 22 56 18")
    p.disc("dark", 72, 22, 3.5)
    p.line("third", 3, (90, 28), (98, 30))


@thing(
    "dinosaur", "extinction", "prehistoric", "legacy systems", "fossil", "tyrannosaurus",
    main="22c55e", second="15803d", light="f8fafc",
)  # fmt: skip
def dinosaur(p: Pen) -> None:
    p.heads(66, 7, 30, eyes=(65, 16), apart=0, face=40, neck=(57, 44), collar=30, tilt=-4, faces=1)
    p.path(
        "main",
        "M50 8 C56 2 88 2 94 12 C98 22 96 28 88 30 L70 32 L84 38 C80 44 72 44 68 44 C72 58 70 70 62 78 L64 94 L50 94 L48 82 L38 82 L34 94 L20 94 L24 74 C14 72 6 64 3 50 C14 60 26 56 34 46 C46 34 44 18 50 8",
    )
    p.line("main", 6, (66, 54), (78, 56), (80, 62))
    p.disc("light", 64, 16, 5)
    p.disc("dark", 65, 16, 2.6)
    for x, y in ((41, 26), (36, 38), (25, 48)):
        p.poly("second", (x + 5, y - 6), (x - 8, y - 4), (x - 1, y + 6))


@thing(
    "dragon", "fairy tale monster", "mythical creature",
    main="16a34a", second="fbbf24", third="dc2626",
)  # fmt: skip
def dragon(p: Pen) -> None:
    p.heads(33, 20, 26, eyes=(28, 31), apart=0, face=36, neck=(46, 54), collar=28, tilt=-8)
    p.path(
        "third",
        "M52 54 C58 26 76 14 96 10 C92 22 96 28 90 34 C94 42 88 48 84 50 C82 58 68 62 52 54",
    )
    p.path(
        "main",
        "M36 96 C30 80 30 64 34 52 C24 56 10 54 6 46 C2 40 6 34 14 32 C18 22 30 16 40 20 C56 26 56 44 56 56 C60 72 72 74 76 64 L96 74 C92 94 62 100 36 96",
    )
    p.poly("second", (30, 18), (34, 2), (42, 20))
    p.poly("second", (42, 21), (52, 8), (51, 28))
    p.disc("dark", 28, 31, 4)
    p.disc("dark", 10, 40, 2)
    p.path("second", "M40 92 C36 78 38 66 42 58 C48 70 52 84 60 93")


@thing(
    "unicorn", "magic horse", "billion dollar start-up", "fabulous",
    main="f8fafc", second="f472b6", third="fbbf24", light="a78bfa",
)  # fmt: skip
def unicorn(p: Pen) -> None:
    p.heads(53, 14, 22, eyes=(38, 38), apart=0, face=40, neck=(58, 74), collar=46, tilt=-10)
    p.poly("third", (36, 22), (24, 1), (48, 14))
    p.path(
        "second", "M52 8 C76 4 92 26 90 50 C96 64 92 82 84 94 C82 80 76 66 70 56 C60 42 52 26 52 8"
    )
    p.path(
        "main",
        "M54 12 C70 28 78 52 74 96 L38 96 C38 84 40 76 36 68 C28 72 20 80 12 76 C4 72 4 64 8 58 L30 28 C36 18 46 16 54 12",
    )
    p.poly("main", (44, 18), (50, 3), (60, 20))
    p.disc("dark", 38, 38, 4)
    p.disc("dark", 13, 66, 2.6)
    p.path("light", "M52 20 C60 24 66 36 62 46 C54 40 50 30 52 20")


@thing("bat", "vampire", "nocturnal animal", main="4c1d95", second="6d28d9", light="ffffff")
def bat(p: Pen) -> None:
    p.path(
        "second",
        "M50 42 C40 28 20 18 2 24 C10 34 8 46 10 58 C18 50 26 54 30 64 C36 56 44 60 50 74 C56 60 64 56 70 64 C74 54 82 50 90 58 C92 46 90 34 98 24 C80 18 60 28 50 42",
    )
    p.poly("main", (38, 26), (42, 40), (34, 42))
    p.poly("main", (62, 26), (58, 40), (66, 42))
    p.disc("main", 50, 52, 16, 20)
    for x in (44, 56):
        p.disc("light", x, 46, 4.5)
        p.disc("dark", x, 46, 2)
    p.poly("light", (45, 58), (49, 58), (47, 63))
    p.poly("light", (51, 58), (55, 58), (53, 63))


@thing("koala", "eucalyptus", "australian animal", main="94a3b8", second="f1f5f9")
def koala(p: Pen) -> None:
    p.heads(50, 22, 40, eyes=(50, 46), apart=34, face=72, neck=(50, 90), collar=58)
    for x in (18, 82):
        p.disc("main", x, 34, 17)
        p.disc("second", x, 35, 9)
    p.disc("main", 50, 54, 36, 37)
    _eyes(p, 46, 17, 4)
    p.disc("dark", 50, 58, 9, 14)
    p.curve("dark", 3, "M42 78 C46 82 54 82 58 78")


@thing("raccoon", "badger", "mask of fur", main="94a3b8", second="334155", light="f8fafc")
def raccoon(p: Pen) -> None:
    p.heads(50, 24, 40, eyes=(50, 51), apart=34, face=78, neck=(50, 94), collar=46)
    for s in (-1, 1):
        p.poly("main", (50 + s * 36, 6), (50 + s * 8, 26), (50 + s * 34, 44))
    p.path(
        "main", "M50 18 C76 18 90 36 96 58 C82 62 70 86 50 94 C30 86 18 62 4 58 C10 36 24 18 50 18"
    )
    p.path("second", "M10 52 C20 36 40 40 44 52 C44 62 30 68 20 66")
    p.path("second", "M90 52 C80 36 60 40 56 52 C56 62 70 68 80 66")
    p.disc("light", 50, 74, 15, 14)
    for x in (33, 67):
        p.disc("light", x, 51, 5)
        p.disc("dark", x, 51, 2.6)
    p.disc("dark", 50, 70, 7, 5)
