"""What one cooks with."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "kitchen knife",
    "knife",
    "chef's knife",
    "chopping knife",
    "bread knife",
    "carving knife",
    main="cbd5e1",
    second="1f2937",
    third="94a3b8",
)
def kitchen_knife(p: Pen) -> None:
    p.path("main", "M40 60 L90 6 C98 26 88 50 60 72 L50 78")
    p.path("third", "M40 60 L52 47 L64 69 L50 78")
    p.line("second", 15, (42, 68), (14, 92))
    for t in (0.25, 0.75):
        p.disc("third", 42 - 28 * t, 68 + 24 * t, 2.6)


@thing("fork", "dinner fork", "table fork", "cake fork", main="94a3b8", second="64748b")
def fork(p: Pen) -> None:
    p.line("second", 9, (50, 50), (50, 92))
    for x in (32, 44, 56, 68):
        p.line("main", 6, (x, 8), (x, 34))
    p.path("main", "M29 30 L71 30 C72 48 62 54 56 58 L44 58 C38 54 28 48 29 30")


@thing(
    "cutting board",
    "chopping board",
    "chopping vegetables",
    "food preparation",
    main="d9a066",
    second="a8713c",
    third="ef4444",
    light="22c55e",
)
def cutting_board(p: Pen) -> None:
    p.box("main", 4, 26, 82, 94, 9)
    p.box("main", 76, 50, 97, 70, 8)
    p.disc("second", 89, 60, 3.6)
    for y in (42, 76):
        p.line("second", 2.4, (14, y), (60, y))
    p.disc("third", 30, 60, 15)
    p.path(
        "light",
        "M30 47 C24 40 20 44 18 42 C22 38 26 38 30 42 C34 38 40 38 42 42 C38 44 36 42 30 47",
    )
    for x in (54, 64):
        p.disc("third", x, 60, 5, 12)


@thing("whisk", "egg whisk", "balloon whisk", "whisking", main="94a3b8", second="ef4444")
def whisk(p: Pen) -> None:
    p.line("second", 13, (50, 68), (50, 92))
    for half in (30, 18, 0):
        if half:
            p.curve(
                "main",
                4.4,
                f"M47 62 C{48 - half} 48 {50 - half * 1.25} 6 50 6 C{50 + half * 1.25} 6 {52 + half} 48 53 62",
            )
        else:
            p.line("main", 4.4, (50, 7), (50, 62))
    p.box("main", 43, 58, 57, 68, 3)


@thing(
    "spatula",
    "turner",
    "cooking spatula",
    "ladle",
    "kitchen utensils",
    "cooking utensils",
    "slotted spoon",
    main="475569",
    second="b45309",
    third="94a3b8",
)
def spatula(p: Pen) -> None:
    p.path("main", "M12 6 L40 6 L37 42 L15 42")
    for x in (20, 26, 32):
        p.line("third", 3, (x, 14), (x, 32))
    p.line("main", 5, (26, 40), (26, 60))
    p.line("second", 10, (26, 62), (26, 92))
    p.line("main", 5, (72, 26), (72, 60))
    p.path("main", "M52 14 C52 44 92 44 92 14")
    p.disc("third", 72, 14, 20, 5)
    p.line("second", 10, (72, 62), (72, 92))


@thing(
    "rolling pin",
    "baking roll",
    "rolling out dough",
    "baking",
    "home baking",
    main="d9a066",
    second="a8713c",
    light="f0c896",
)
def rolling_pin(p: Pen) -> None:
    p.line("second", 9, (8, 92), (92, 8))
    p.line("main", 27, (32, 68), (68, 32))
    p.shine(4, "M32 58 L56 34")


@thing("grater", "cheese grater", "kitchen grater", main="cbd5e1", second="64748b", third="ef4444")
def grater(p: Pen) -> None:
    p.curve("third", 8, "M36 22 C34 2 66 2 64 22")
    p.poly("main", (32, 20), (68, 20), (84, 94), (16, 94))
    for row in range(5):
        y, half = 32 + 12 * row, 10 + 4 * row
        for k in range(3 + row % 2):
            x = 50 - half + 2 * half * k / (2 + row % 2)
            p.path(
                "second", f"M{x - 3.6} {y + 2} C{x - 3} {y - 5} {x + 3} {y - 5} {x + 3.6} {y + 2}"
            )


@thing(
    "colander",
    "sieve",
    "strainer",
    "kitchen sieve",
    "draining pasta",
    main="94a3b8",
    second="475569",
    light="e2e8f0",
)
def colander(p: Pen) -> None:
    for s in (-1, 1):
        p.ring("second", 50 + s * 42, 36, 7, 4)
    p.path("main", "M8 32 L92 32 C92 62 76 80 50 80 C24 80 8 62 8 32")
    for y, xs in ((46, (26, 38, 50, 62, 74)), (57, (32, 44, 56, 68)), (68, (40, 50, 60))):
        for x in xs:
            p.disc("second", x, y, 3)
    p.box("light", 4, 26, 96, 36, 5)
    p.poly("second", (34, 78), (66, 78), (72, 92), (28, 92))


@thing(
    "measuring cup",
    "measuring jug",
    "jug",
    "pitcher",
    "milk jug",
    "water jug",
    "jug of water",
    main="dbeafe",
    second="38bdf8",
    third="ef4444",
)
def measuring_jug(p: Pen) -> None:
    p.curve("main", 9, "M76 26 C98 26 98 68 76 68")
    p.path(
        "main",
        "M8 12 L80 12 L76 88 C76 93 73 96 68 96 L28 96 C23 96 20 93 20 88 L17 28 C14 24 10 20 8 12",
    )
    p.path("second", "M21 50 L74 50 L72.5 86 C72 90 70 91 67 91 L29 91 C26 91 24 90 23.6 86")
    for y, x in ((34, 42), (46, 36), (58, 42), (70, 36), (82, 42)):
        p.line("third", 3.4, (27, y), (x, y))


@thing(
    "kitchen scales",
    "kitchen scale",
    "weighing food",
    "food scale",
    "weighing ingredients",
    main="14b8a6",
    second="f8fafc",
    third="ef4444",
    light="cbd5e1",
)
def kitchen_scales(p: Pen) -> None:
    p.path("light", "M8 18 L92 18 C90 34 78 40 64 40 L36 40 C22 40 10 34 8 18")
    p.poly("main", (36, 40), (64, 40), (84, 94), (16, 94))
    p.disc("second", 50, 70, 20)
    for k in range(8):
        a = math.radians(45 * k)
        p.line(
            "light",
            2.4,
            (50 + 15 * math.cos(a), 70 + 15 * math.sin(a)),
            (50 + 17 * math.cos(a), 70 + 17 * math.sin(a)),
        )
    p.line("third", 3.6, (50, 70), (60, 58))
    p.disc("third", 50, 70, 3.4)


@thing(
    "corkscrew",
    "wine opener",
    "bottle opener",
    "tin opener",
    "can opener",
    main="94a3b8",
    second="b45309",
    third="64748b",
)
def corkscrew(p: Pen) -> None:
    p.line("second", 15, (20, 14), (80, 14))
    p.line("main", 7, (50, 18), (50, 46))
    points = [(50 + 12 * math.sin(t), 44 + 5.2 * t) for t in [k * 0.3 for k in range(28)]]
    p.line("main", 6, *points, (50, 94))


@thing(
    "thermos flask",
    "thermos",
    "vacuum flask",
    "insulated bottle",
    "travel mug",
    "reusable bottle",
    main="0f766e",
    second="cbd5e1",
    third="94a3b8",
    light="5eead4",
)
def thermos(p: Pen) -> None:
    p.box("third", 36, 4, 64, 26, 5)
    p.box("second", 31, 22, 69, 34, 3)
    p.path(
        "main",
        "M30 34 L70 34 C76 38 78 42 78 48 L78 88 C78 93 75 96 70 96 L30 96 C25 96 22 93 22 88 L22 48 C22 42 24 38 30 34",
    )
    p.box("second", 22, 78, 78, 88)
    p.shine(5, "M33 48 L33 68")


@thing(
    "oven glove",
    "oven mitt",
    "pot holder",
    "baking glove",
    main="ef4444",
    second="f8fafc",
    light="fca5a5",
)
def oven_glove(p: Pen) -> None:
    p.path("main", "M28 78 L28 34 C28 -2 78 -2 78 34 L78 44 C84 36 98 38 94 50 C90 62 80 66 78 78")
    p.box("second", 24, 76, 82, 95, 5)
    p.curve("light", 4, "M38 36 C38 24 44 18 52 17")
    p.curve("light", 3, "M78 45 C77 52 75 56 71 58")


@thing(
    "empty bowl",
    "bowl",
    "mixing bowl",
    "pet bowl",
    "dog bowl",
    "dog food",
    main="0ea5e9",
    second="7dd3fc",
    light="bae6fd",
)
def bowl(p: Pen) -> None:
    p.box("main", 34, 82, 66, 92, 3)
    if p.holds:
        p.disc("second", 50, 36, 46, 13)
    p.room("in", 10, -44, 90, 52, stands=True, rim=38)
    if p.holds:
        p.path("main", "M4 36 C8 54 92 54 96 36 C96 68 78 86 50 86 C22 86 4 68 4 36")
    else:
        p.path("main", "M4 36 L96 36 C96 68 78 86 50 86 C22 86 4 68 4 36")
        p.disc("main", 50, 36, 46, 13)
        p.disc("second", 50, 36, 39, 9)
    p.shine(5, "M18 58 C21 66 26 71 32 74")


@thing(
    "kitchen sink",
    "sink",
    "wash basin",
    "washbasin",
    "washing up",
    "doing the dishes",
    main="e2e8f0",
    second="94a3b8",
    third="64748b",
    light="7dd3fc",
)
def sink(p: Pen) -> None:
    p.curve("second", 8, "M36 52 L36 26 C36 8 64 8 64 24 L64 30")
    p.line("second", 7, (22, 40), (34, 40))
    p.path("light", "M64 36 C69 43 69 48 64 48 C59 48 59 43 64 36")
    p.path("main", "M8 56 L92 56 C92 78 80 86 66 86 L34 86 C20 86 8 78 8 56")
    p.box("main", 2, 50, 98, 62, 5)
    p.box("third", 43, 84, 57, 97, 2)
    p.curve("second", 3, "M20 68 C23 74 27 77 32 78")
