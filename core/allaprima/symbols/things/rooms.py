"""More of a home."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "wardrobe",
    "closet",
    "cupboard",
    "built-in wardrobe",
    main="b45309",
    second="92400e",
    light="fde68a",
)
def wardrobe(p: Pen) -> None:
    p.box("second", 14, 90, 24, 97)
    p.box("second", 76, 90, 86, 97)
    p.box("second", 8, 4, 92, 92, 3)
    p.box("main", 13, 10, 48.5, 68, 1)
    p.box("main", 51.5, 10, 87, 68, 1)
    p.box("main", 13, 71, 87, 87, 1)
    for x in (43, 57):
        p.line("light", 4, (x, 36), (x, 44))
    p.line("light", 4, (44, 79), (56, 79))


@thing(
    "bookshelf",
    "bookcase",
    "shelf",
    "shelves",
    "book collection",
    main="92400e",
    second="ef4444",
    third="3b82f6",
    light="f59e0b",
)
def bookshelf(p: Pen) -> None:
    p.box("main", 6, 4, 94, 96, 3)
    for y in (10, 39, 68):
        p.box("dark", 12, y, 88, y + 22)
    for y, row in (
        (
            10,
            (
                (14, 8, 20, "second"),
                (23, 9, 22, "third"),
                (33, 7, 16, "light"),
                (70, 9, 20, "third"),
            ),
        ),
        (
            39,
            (
                (16, 9, 21, "light"),
                (50, 8, 18, "second"),
                (59, 9, 21, "third"),
                (69, 8, 16, "light"),
            ),
        ),
        (
            68,
            (
                (14, 9, 20, "third"),
                (24, 8, 16, "second"),
                (34, 9, 21, "light"),
                (44, 8, 19, "third"),
            ),
        ),
    ):
        for x, w, h, part in row:
            p.box(part, x, y + 22 - h, x + w, y + 22, 1)


@thing(
    "writing desk",
    "desk",
    "workplace",
    "workstation",
    "home office desk",
    "standing desk",
    main="b45309",
    second="92400e",
    third="334155",
    light="fde68a",
)
def writing_desk(p: Pen) -> None:
    p.box("third", 30, 18, 70, 46, 3)
    p.box("third", 46, 46, 54, 56)
    p.box("main", 2, 56, 98, 65, 2)
    p.box("second", 62, 65, 92, 94, 1)
    for y in (72, 84):
        p.line("light", 3.4, (72, y), (82, y))
    p.box("second", 8, 65, 15, 96)
    p.line("light", 4, (84, 56), (84, 38))
    p.path("light", "M74 40 C74 26 94 26 94 40")


@thing(
    "iron",
    "ironing",
    "flat iron",
    "ironing clothes",
    "pressing clothes",
    main="0ea5e9",
    second="334155",
    light="bae6fd",
)
def iron(p: Pen) -> None:
    p.path("main", "M6 78 C10 50 34 36 74 36 L80 36 L94 78")
    p.curve("second", 9, "M34 36 C30 14 60 14 78 18 L86 40")
    p.box("second", 2, 78, 98, 88, 4)
    p.disc("light", 62, 58, 7)


@thing(
    "hair dryer",
    "hairdryer",
    "blow dryer",
    "blow-dry",
    "hair care",
    main="ec4899",
    second="334155",
    light="f9a8d4",
)
def hair_dryer(p: Pen) -> None:
    p.line("main", 15, (62, 46), (68, 86))
    p.poly("second", (4, 22), (20, 26), (20, 54), (4, 58))
    p.path("main", "M18 24 L66 14 C90 14 96 30 96 40 C96 52 88 66 66 66 L18 56")
    p.disc("light", 70, 40, 15)
    p.disc("main", 70, 40, 8)


@thing("comb", "hairbrush", "combing", "brush your hair", "hair comb", main="8b5cf6")
def comb(p: Pen) -> None:
    p.box("main", 4, 24, 96, 44, 8)
    for k in range(11):
        p.line("main", 4, (9 + 8.2 * k, 40), (9 + 8.2 * k, 78))


@thing(
    "perfume",
    "fragrance",
    "scent",
    "eau de toilette",
    "aftershave",
    "perfume bottle",
    main="f9a8d4",
    second="db2777",
    third="fbbf24",
    light="fce7f3",
)
def perfume(p: Pen) -> None:
    p.box("third", 40, 10, 60, 26, 3)
    p.box("second", 36, 24, 64, 34, 2)
    p.path(
        "main",
        "M26 34 L74 34 C88 44 92 60 88 76 C84 90 70 95 50 95 C30 95 16 90 12 76 C8 60 12 44 26 34",
    )
    p.path("light", "M16 60 C30 54 70 66 84 60 C88 84 72 90 50 90 C28 90 12 84 16 60")
    for x, y in ((72, 8), (80, 14), (82, 4)):
        p.disc("second", x, y, 2.4)


@thing(
    "nail polish",
    "nail varnish",
    "manicure",
    "nail studio",
    main="e11d48",
    second="1f2937",
    light="fecdd3",
)
def nail_polish(p: Pen) -> None:
    p.path("second", "M42 4 L58 4 L62 42 L38 42")
    p.box("second", 34, 38, 66, 46, 2)
    p.box("main", 22, 46, 78, 96, 14)
    p.shine(4, "M32 62 C32 74 32 80 36 86")


@thing(
    "towel",
    "towels",
    "bath towel",
    "spa",
    "sauna",
    "bath linen",
    "blanket",
    main="22b8cf",
    second="0b8aa0",
    light="c5f0f7",
)
def towel(p: Pen) -> None:
    p.line("second", 6, (4, 14), (96, 14))
    p.box("main", 18, 10, 82, 94, 3)
    for y in (70, 80):
        p.line("light", 4.4, (19, y), (81, y))


@thing(
    "pram",
    "stroller",
    "baby carriage",
    "pushchair",
    "buggy",
    main="3b82f6",
    second="1e3a8a",
    third="94a3b8",
    light="bfdbfe",
)
def pram(p: Pen) -> None:
    p.curve("third", 5, "M84 46 C92 40 94 30 98 26")
    p.line("third", 4.4, (30, 84), (66, 58))
    p.line("third", 4.4, (66, 84), (30, 58))
    p.path("second", "M46 46 C46 22 26 6 8 14 C2 26 2 36 6 46")
    p.path("main", "M6 44 L88 44 C88 66 74 76 56 76 L38 76 C18 76 8 62 6 44")
    p.line("light", 3, (46, 46), (18, 12))
    for x in (28, 68):
        p.ring("dark", x, 86, 9, 4.4)


@thing(
    "sewing machine",
    "sewing",
    "dressmaking",
    "tailoring",
    "textile industry",
    main="f8fafc",
    second="ef4444",
    third="334155",
    light="94a3b8",
)
def sewing_machine(p: Pen) -> None:
    p.box("third", 4, 80, 96, 92, 3)
    p.path("main", "M10 20 L80 20 C86 20 90 24 90 30 L90 80 L66 80 L66 48 L34 48 L34 58 L10 58")
    p.line("light", 4, (22, 58), (22, 76))
    p.disc("second", 78, 36, 7)
    p.box("second", 28, 8, 42, 20, 2)
    p.line("light", 4, (18, 34), (54, 34))


@thing(
    "needle and thread",
    "needle",
    "thread",
    "stitching",
    "embroidery",
    "needlework",
    main="ef4444",
    second="94a3b8",
    third="d4a373",
)
def needle(p: Pen) -> None:
    p.box("third", 8, 12, 50, 22, 3)
    p.box("main", 13, 22, 45, 60, 2)
    p.box("third", 8, 60, 50, 70, 3)
    p.curve("main", 3.4, "M44 52 C70 44 60 80 74 74 C86 70 74 40 86 26")
    p.line("second", 5, (92, 12), (60, 94))


@thing("coat hanger", "hanger", "clothes hanger", "cloakroom", main="92400e", second="64748b")
def hanger(p: Pen) -> None:
    p.curve("second", 5, "M50 46 L50 36 C64 34 62 14 50 14 C42 14 38 20 40 26")
    p.line("main", 8, (50, 46), (94, 76), (6, 76), (50, 46))


@thing(
    "light switch",
    "switch the light on",
    "lighting control",
    "electric switch",
    main="f8fafc",
    second="cbd5e1",
    third="3b82f6",
)
def light_switch(p: Pen) -> None:
    p.box("main", 16, 4, 84, 96, 8)
    p.box("second", 34, 26, 66, 74, 4)
    p.box("main", 37, 29, 63, 52, 3)
    p.disc("third", 50, 63, 3.4)


@thing(
    "carpet",
    "rug",
    "flooring",
    "persian carpet",
    "doormat",
    "under the carpet",
    main="b91c1c",
    second="fbbf24",
    third="1e3a8a",
)
def carpet(p: Pen) -> None:
    for x in (6, 94):
        for y in range(26, 78, 8):
            p.line("second", 3, (x - 3 if x < 50 else x, y), (x if x < 50 else x + 3, y))
    p.box("main", 7, 20, 93, 80, 1)
    p.box("third", 15, 28, 85, 72, 1)
    p.box("main", 20, 33, 80, 67, 1)
    p.poly("second", (50, 36), (72, 50), (50, 64), (28, 50))
    p.poly("third", (50, 43), (61, 50), (50, 57), (39, 50))
