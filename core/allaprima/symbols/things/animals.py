"""Animals."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _face(p: Pen, eyes: float = 46, apart: float = 16) -> None:
    p.disc("dark", 50 - apart, eyes, 5, 6)
    p.disc("dark", 50 + apart, eyes, 5, 6)


@thing("dog", "puppy", "pet", "dog face", main="d4a373", second="92400e", light="fef3c7")
def dog(p: Pen) -> None:
    if p.pick(False, True):
        p.heads(51, 14, 34, eyes=(51, 28), apart=18, face=50, neck=(51, 54), collar=42)
        p.curve("main", 9, "M72 82 C88 82 94 72 92 60")
        p.path("main", "M32 94 C26 74 30 56 42 48 L60 48 C74 58 80 78 74 94")
        p.path("light", "M44 62 C48 58 54 58 58 62 C61 74 58 84 54 92 L48 92 C43 84 41 74 44 62")
        p.box("main", 34, 84, 49, 96, 6)
        p.box("main", 55, 84, 70, 96, 6)
        p.disc("main", 51, 30, 25, 24)
        p.path("second", "M32 12 C14 8 12 32 20 46 C30 46 32 30 34 22")
        p.path("second", "M70 12 C88 8 90 32 82 46 C72 46 70 30 68 22")
        p.disc("light", 51, 40, 12, 10)
        for x in (42, 60):
            p.disc("dark", x, 28, 3.4, 4)
        p.disc("dark", 51, 35, 5, 3.6)
        p.curve("dark", 2.4, "M51 38 C51 44 45 45 43 42")
        p.curve("dark", 2.4, "M51 38 C51 44 57 45 59 42")
        return
    p.heads(50, 20, 44, eyes=(50, 46), apart=28, face=68, neck=(50, 92), collar=60)
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
    if p.pick(False, True):
        p.heads(52, 17, 28, eyes=(52, 31), apart=20, face=52, neck=(52, 54), collar=40)
        p.curve("main", 11, "M70 84 C96 88 98 62 86 52")
        p.path("main", "M34 94 C26 76 30 56 40 46 L62 46 C76 56 82 78 76 94")
        p.path("light", "M44 60 C48 56 54 56 58 60 C62 72 60 84 54 92 L48 92 C42 84 40 72 44 60")
        p.box("main", 36, 84, 50, 96, 6)
        p.box("main", 54, 84, 68, 96, 6)
        p.poly("main", (28, 4), (48, 16), (30, 34))
        p.poly("main", (76, 4), (56, 16), (74, 34))
        p.poly("second", (33, 12), (44, 18), (33, 27))
        p.poly("second", (71, 12), (60, 18), (71, 27))
        p.disc("main", 52, 33, 26, 22)
        for x in (42, 62):
            p.disc("dark", x, 31, 3.4, 4.6)
        p.poly("second", (48, 39), (56, 39), (52, 43))
        p.curve("dark", 2.2, "M52 43 C51 48 46 48 44 46")
        p.curve("dark", 2.2, "M52 43 C53 48 58 48 60 46")
        return
    p.heads(50, 28, 36, eyes=(50, 54), apart=34, face=82, neck=(50, 93), collar=64)
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
    "bird", "twitter", "freedom", "songbird", "sparrow", "robin", "finch", "canary", "woodpecker",
    main="38bdf8", second="0284c7", third="f59e0b", light="e0f2fe",
)  # fmt: skip
def bird(p: Pen) -> None:
    p.heads(69, 18, 28, eyes=(72, 29), apart=0, face=36, neck=(70, 52), collar=40, tilt=6, faces=1)
    p.poly("third", (84, 30), (99, 36), (84, 42))
    p.path(
        "main", "M88 34 C86 12 58 10 52 30 C40 34 20 28 4 22 C4 60 26 88 56 86 C80 84 90 60 88 34"
    )
    p.path("second", "M60 48 C46 46 30 50 20 56 C30 72 56 74 60 48")
    p.disc("dark", 72, 29, 4)


@thing(
    "fish",
    "seafood",
    "aquarium",
    "fishing",
    "tuna",
    "mackerel",
    "goldfish",
    "clownfish",
    main="f97316",
    second="ea580c",
    light="ffffff",
)
def fish(p: Pen) -> None:
    p.heads(32, 31, 26, eyes=(24, 45), apart=0, face=34, neck=(38, 70), collar=34, tilt=-14)
    p.poly("second", (70, 50), (98, 24), (92, 50), (98, 76))
    p.poly("second", (34, 30), (60, 14), (62, 36))
    p.path("main", "M4 50 C18 20 60 18 80 50 C60 82 18 80 4 50")
    p.disc("light", 24, 45, 7)
    p.disc("dark", 23, 45, 3.5)
    p.curve("second", 4, "M40 34 C48 44 48 56 40 66")


@thing(
    "butterfly", "transformation", "change management", "metamorphosis", "moth",
    main="8b5cf6", second="c4b5fd", third="f472b6",
)  # fmt: skip
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


@thing(
    "bee",
    "diligence",
    "insect",
    "pollination",
    "wasp",
    "bumblebee",
    "hornet",
    main="fbbf24",
    light="dbeafe",
)
def bee(p: Pen) -> None:
    p.heads(28, 40, 26, eyes=(27, 56), apart=0, face=32, neck=(36, 80), collar=30, tilt=-22)
    for x, lean in ((44, -5), (64, 6)):
        p.path("light", f"M{x} 42 C{x - 20 + lean} 34 {x - 14 + lean} 4 {x + lean} 4 C{x + 15 + lean} 4 {x + 19 + lean} 34 {x} 42")  # fmt: skip
    p.soft("dark", 2, (82, 52), (98, 60), (82, 70))
    p.disc("main", 50, 61, 38, 27)
    for x0 in (44, 63):
        xs = [x0 + 2 * k for k in range(6)]
        deep = [27 * math.sqrt(1 - ((x - 50) / 38) ** 2) for x in xs]
        top = [(x, 61 - d) for x, d in zip(xs, deep, strict=True)]
        p.poly("dark", *top, *((x, 61 + d) for x, d in zip(xs[::-1], deep[::-1], strict=True)))
    for x in (20, 30) if "head" not in p.wears else ():
        p.curve("dark", 3, f"M{x + 4} 42 C{x + 1} 34 {x - 3} 30 {x - 7} 28")
        p.disc("dark", x - 7, 28, 3)
    p.disc("dark", 27, 56, 4)
    p.curve("dark", 3, "M20 67 C23 72 29 72 32 68")


@thing("elephant", "mammoth", "wildlife", "zoo", main="94a3b8", second="64748b", light="f8fafc")
def elephant(p: Pen) -> None:
    p.heads(30, 20, 30, eyes=(22, 35), apart=0, face=42, neck=(40, 66), collar=36, tilt=-6)
    p.curve("second", 4, "M88 42 C96 48 97 58 95 66")
    for x in (48, 80):
        p.box("second", x - 6, 60, x + 7, 92, 4)
    for x in (38, 70):
        p.box("main", x - 6, 60, x + 7, 95, 4)
    p.path("main", "M30 40 C36 16 82 14 91 42 C94 56 92 68 88 74 L34 74 C28 66 26 54 30 40")
    p.disc("main", 29, 40, 22)
    p.curve("main", 13, "M15 46 C6 62 8 80 15 87 C21 91 27 87 26 80")
    p.path("light", "M20 56 C22 66 32 70 42 66 C34 64 30 60 29 53")
    p.path("second", "M36 22 C54 12 68 32 60 52 C54 64 40 62 37 50 C35 40 33 30 36 22")
    p.disc("dark", 22, 35, 3.5)


@thing("paw print", "animal", "veterinarian", "animal welfare", "pets", main="92400e")
def paw(p: Pen) -> None:
    p.path(
        "main", "M50 44 C66 44 82 66 80 80 C78 94 62 88 50 88 C38 88 22 94 20 80 C18 66 34 44 50 44"
    )
    for x, y in ((16, 46), (37, 22), (63, 22), (84, 46)):
        p.disc("main", x, y, 10, 13)


@thing("bear", "teddy bear", "brown bear", main="92400e", second="d4a373")
def bear(p: Pen) -> None:
    p.heads(50, 22, 44, eyes=(50, 46), apart=32, face=80, neck=(50, 91), collar=62)
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
    p.heads(50, 22, 44, eyes=(50, 48), apart=34, face=82, neck=(50, 91), collar=62)
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
    "lion", "courage", "strength of a lion", "king of beasts", "puma", "cougar",
    main="fbbf24", second="b45309", light="fef3c7",
)  # fmt: skip
def lion(p: Pen) -> None:
    p.heads(50, 15, 48, eyes=(50, 48), apart=24, face=62, neck=(50, 88), collar=56)
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
    p.heads(50, 22, 46, eyes=(50, 48), apart=30, face=84, neck=(50, 91), collar=64)
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
    p.heads(50, 30, 40, eyes=(50, 48), apart=34, face=76, neck=(50, 97), collar=50)
    p.poly("main", (8, 8), (42, 26), (14, 56))
    p.poly("main", (92, 8), (58, 26), (86, 56))
    p.path("main", "M10 44 C20 20 80 20 90 44 C88 66 66 82 50 94 C34 82 12 66 10 44")
    p.path("light", "M10 46 C26 46 44 58 50 94 C34 82 12 66 10 46")
    p.path("light", "M90 46 C74 46 56 58 50 94 C66 82 88 66 90 46")
    _face(p, 48, 17)
    p.disc("dark", 50, 88, 7, 6)


@thing(
    "owl", "wisdom", "night owl", "wise",
    main="92400e", second="d4a373", third="f59e0b", light="fef3c7",
)  # fmt: skip
def owl(p: Pen) -> None:
    p.heads(50, 18, 40, eyes=(50, 38), apart=40, face=72, neck=(50, 63), collar=58)
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
    "penguin", "antarctica", "linux", "polar animal",
    main="1f2937", second="f59e0b", light="f8fafc",
)  # fmt: skip
def penguin(p: Pen) -> None:
    p.heads(50, 16, 44, eyes=(50, 32), apart=24, face=56, neck=(50, 60), collar=58)
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
    p.heads(50, 44, 40, eyes=(50, 60), apart=28, face=70, neck=(50, 94), collar=56)
    for x in (34, 66):
        p.disc("main", x, 26, 12, 25)
        p.disc("second", x, 28, 5.5, 17)
    p.disc("main", 50, 66, 36, 30)
    _face(p, 60, 14)
    p.poly("second", (45, 70), (55, 70), (50, 76))
    p.curve("dark", 3, "M50 76 C50 82 43 83 41 80")
    p.curve("dark", 3, "M50 76 C50 82 57 83 59 80")


@thing(
    "cow", "cattle", "dairy", "farm", "milk", "livestock", "calf",
    main="f8fafc", second="f9a8d4", third="d4a373",
)  # fmt: skip
def cow(p: Pen) -> None:
    p.heads(50, 21, 38, eyes=(50, 47), apart=24, face=56, neck=(50, 94), collar=50)
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


@thing("pig", "piglet", "pork", "wild boar", main="f9a8d4", second="ec4899")
def pig(p: Pen) -> None:
    p.heads(50, 22, 42, eyes=(50, 44), apart=34, face=80, neck=(50, 91), collar=62)
    p.poly("second", (14, 12), (40, 22), (18, 44))
    p.poly("second", (86, 12), (60, 22), (82, 44))
    p.disc("main", 50, 54, 40, 38)
    p.disc("second", 50, 64, 18, 13)
    _face(p, 44, 17)
    p.disc("dark", 44, 64, 3, 5)
    p.disc("dark", 56, 64, 3, 5)


@thing("octopus", "multitasking", "squid", "sea creature", main="8b5cf6", light="ffffff")
def octopus(p: Pen) -> None:
    p.heads(50, 12, 44, eyes=(50, 42), apart=26, face=66, neck=(50, 70), collar=56)
    for x, end in ((22, 6), (34, 26), (46, 42), (54, 58), (66, 74), (78, 94)):
        p.curve("main", 9, f"M{x} 56 C{x} 74 {end} 76 {end} 90")
    p.disc("main", 50, 38, 34, 32)
    for s in (-1, 1):
        p.disc("light", 50 + s * 13, 42, 8)
        p.disc("dark", 50 + s * 12, 43, 4)
    p.curve("dark", 3, "M42 56 C46 61 54 61 58 56")
