"""More tools, and what holds things together."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing("nails", "nail", "iron nail", "hammer and nail", main="94a3b8", light="cbd5e1")
def nails(p: Pen) -> None:
    for x, y, turn in ((34, 50, -12), (66, 50, 14)):
        a = math.radians(turn)
        cos, sin = math.cos(a), math.sin(a)

        def at(
            u: float, v: float, x: float = x, y: float = y, cos: float = cos, sin: float = sin
        ) -> tuple[float, float]:
            return x + u * cos - v * sin, y + u * sin + v * cos

        p.poly("main", at(-5, -38), at(5, -38), at(5, 30), at(0, 46), at(-5, 30))
        p.line("light", 9, at(-12, -39), at(12, -39))


@thing(
    "screw",
    "wood screw",
    "screws",
    "phillips screw",
    main="94a3b8",
    second="64748b",
    light="cbd5e1",
)
def screw(p: Pen) -> None:
    p.path("light", "M22 8 L78 8 C82 24 68 30 62 34 L38 34 C32 30 18 24 22 8")
    p.poly("main", (39, 32), (61, 32), (58, 76), (50, 97), (42, 76))
    for y in (42, 52, 62, 72):
        half = 15 - (y - 42) * 0.14
        p.line("second", 5, (50 - half, y + 3), (50 + half, y - 3))
    p.line("second", 5, (34, 15), (66, 15))


@thing(
    "pliers", "pincers", "combination pliers", "tongs",
    main="94a3b8", second="ef4444", third="64748b",
)  # fmt: skip
def pliers(p: Pen) -> None:
    p.curve("second", 12, "M46 46 C36 60 24 70 26 92")
    p.curve("second", 12, "M54 46 C64 60 76 70 74 92")
    p.path("main", "M49 6 C36 10 30 26 36 44 L49 52")
    p.path("main", "M51 6 C64 10 70 26 64 44 L51 52")
    for y in (16, 22, 28):
        p.line("third", 2.4, (46, y), (54, y))
    p.disc("third", 50, 44, 8)


@thing(
    "tape measure", "measuring tape", "folding rule", "yardstick",
    main="facc15", second="1f2937", third="f8fafc", light="fde68a",
)  # fmt: skip
def tape_measure(p: Pen) -> None:
    p.poly("third", (50, 78), (97, 78), (97, 92), (50, 92))
    for k in range(5):
        p.line("second", 2.4, (64 + 7 * k, 79), (64 + 7 * k, 83 + 3 * (k % 2)))
    p.box("main", 6, 12, 70, 92, 16)
    p.disc("second", 38, 48, 22)
    p.disc("light", 38, 48, 14)
    p.line("second", 4, (97, 76), (97, 96))


@thing(
    "spirit level", "bubble level", "water level", "levelling tool",
    main="facc15", second="1f2937", third="a3e635", light="ecfccb",
)  # fmt: skip
def spirit_level(p: Pen) -> None:
    p.box("main", 2, 34, 98, 66, 5)
    p.box("second", 34, 40, 66, 60, 4)
    p.box("third", 37, 43, 63, 57, 7)
    p.disc("light", 50, 49, 6.5, 5)
    for x in (43, 57):
        p.line("second", 2, (x, 43), (x, 57))
    for x in (16, 84):
        p.disc("second", x, 50, 7)


@thing(
    "paint bucket", "paint can", "tin of paint", "paint pot", "bucket of paint",
    main="cbd5e1", second="ef4444", third="64748b",
)  # fmt: skip
def paint_bucket(p: Pen) -> None:
    p.curve("third", 4, "M13 30 C14 -4 86 -4 87 30")
    p.path("main", "M12 30 L88 30 L84 88 C84 98 16 98 16 88")
    p.disc("main", 50, 30, 38, 11)
    p.disc("second", 50, 30, 31, 7.4)
    p.path(
        "second",
        "M12 32 C24 44 76 44 88 32 L87 50 C84 60 78 58 76 50 C72 48 70 52 70 62 C68 72 58 72 57 60 C54 52 48 52 46 56 C42 62 36 58 36 52 C30 46 26 50 26 56 C24 62 16 60 14 52",
    )


@thing(
    "chainsaw", "chain saw", "power saw", "forestry",
    main="f97316", second="1f2937", third="94a3b8", light="e2e8f0",
)  # fmt: skip
def chainsaw(p: Pen) -> None:
    p.line("second", 18, (48, 66), (88, 66))
    p.line("third", 11, (48, 66), (88, 66))
    for x in (62, 72, 82):
        p.poly("second", (x - 3, 57), (x + 3, 57), (x, 51))
        p.poly("second", (x - 3, 75), (x + 3, 75), (x, 81))
    p.curve("second", 7, "M16 46 C16 22 52 20 56 46")
    p.box("main", 4, 42, 56, 84, 9)
    p.disc("light", 24, 63, 11)
    p.disc("second", 24, 63, 4)


@thing(
    "pickaxe", "pick axe", "mining", "pick", "crypto mining", "miner's pick",
    main="94a3b8", second="92400e", light="e2e8f0",
)  # fmt: skip
def pickaxe(p: Pen) -> None:
    p.line("second", 9, (24, 92), (66, 28))
    p.path("main", "M16 26 C40 2 84 12 96 66 C82 44 62 30 40 28 C30 26 22 26 16 26")
    p.box("second", 56, 16, 72, 36, 4)


@thing(
    "chisel",
    "wood chisel",
    "carving tool",
    "crowbar",
    "stone carving",
    main="94a3b8",
    second="b45309",
    third="fbbf24",
)
def chisel(p: Pen) -> None:
    p.poly("main", (8, 80), (22, 94), (62, 54), (48, 40))
    p.line("third", 14, (54, 48), (58, 44))
    p.line("second", 20, (64, 38), (84, 18))


@thing(
    "glue", "glue stick", "glue bottle", "adhesive", "superglue", "sticking together",
    main="f8fafc", second="ef4444", third="2563eb", light="cbd5e1",
)  # fmt: skip
def glue(p: Pen) -> None:
    p.poly("second", (44, 3), (56, 3), (62, 26), (38, 26))
    p.box("second", 32, 24, 68, 34, 3)
    p.path(
        "main",
        "M32 34 L68 34 C78 40 80 48 80 58 L80 88 C80 93 77 96 72 96 L28 96 C23 96 20 93 20 88 L20 58 C20 48 22 40 32 34",
    )
    p.box("third", 20, 54, 80, 84)
    p.path("main", "M50 60 C60 70 62 80 50 80 C38 80 40 70 50 60")


@thing(
    "roll of tape", "duct tape", "adhesive tape", "sticky tape", "sellotape", "packing tape", "scotch tape",
    main="d9b382", second="a97c46", light="f0d9b5",
)  # fmt: skip
def tape_roll(p: Pen) -> None:
    p.poly("main", (46, 82), (92, 82), (97, 87), (92, 92), (97, 96), (46, 96))
    p.disc("main", 46, 50, 44, 46)
    p.disc("second", 46, 50, 28, 29)
    p.disc("light", 46, 50, 23, 24)
    p.disc("cut", 46, 50, 20, 21)


@thing(
    "lawn mower", "lawnmower", "mowing the lawn", "grass cutting", "hedge trimmer", "garden maintenance",
    main="dc2626", second="1f2937", third="22c55e", light="94a3b8",
)  # fmt: skip
def lawn_mower(p: Pen) -> None:
    p.line("second", 5, (8, 12), (22, 12), (44, 60))
    p.path("main", "M30 76 L30 62 C32 54 40 52 48 52 L80 52 C88 52 92 60 94 76")
    p.box("second", 54, 36, 80, 54, 5)
    for x in (42, 80):
        p.disc("second", x, 78, 12)
        p.disc("light", x, 78, 5)
    for x in (8, 16, 24):
        p.poly("third", (x - 4, 92), (x + 4, 92), (x + 1, 76))
    p.box("third", 4, 89, 97, 96, 2)


@thing(
    "garden hose", "hose", "water hose", "hosepipe", "watering the garden", "fire hose",
    main="22a04a", second="15803d", third="fbbf24", light="60a5fa",
)  # fmt: skip
def hose(p: Pen) -> None:
    for r in (38, 26):
        p.ring("main" if r == 38 else "second", 42, 56, r, 10)
    p.curve("main", 10, "M42 18 C60 14 72 16 80 26")
    p.line("third", 13, (80, 24), (86, 34))
    for x, y in ((84, 50), (92, 58), (96, 46), (80, 62)):
        p.disc("light", x, y, 3.2, 4)


@thing("rope", "coil of rope", "lasso", "climbing rope", main="d9a066", second="a8713c")
def rope(p: Pen) -> None:
    for y in (70, 54, 38):
        ring = arc(50, y, 36, 14, 0, 360)
        with p.joined():
            p.line("main", 14, *ring)
        for a in range(20, 170, 24):
            x, h = 50 + 36 * math.cos(math.radians(a)), y + 14 * math.sin(math.radians(a))
            p.line("second", 2.6, (x - 3, h + 5), (x + 3, h - 5))
    p.curve("main", 12, "M84 42 C96 52 92 66 92 92")
