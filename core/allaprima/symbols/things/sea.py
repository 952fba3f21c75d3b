"""Animals of the sea and the shore."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "whale", "sea mammals", "giant", "blue whale", "whale watching",
    main="3b82f6", second="dbeafe", light="7dd3fc",
)  # fmt: skip
def whale(p: Pen) -> None:
    p.heads(22, 42, 32, eyes=(24, 56), apart=0, face=44, neck=(40, 88), collar=36, tilt=-10)
    p.curve("light", 5, "M32 34 C32 22 24 18 18 20")
    p.curve("light", 5, "M32 34 C32 22 40 18 46 20")
    p.path(
        "main",
        "M4 62 C4 30 56 30 72 54 C78 60 84 54 84 44 C76 42 72 36 70 28 C80 28 86 32 89 36 C92 30 96 26 99 26 C99 38 96 44 92 48 C94 76 70 90 46 90 C20 90 4 80 4 62",
    )
    p.path("second", "M5 68 C18 74 36 72 48 88 C24 92 8 82 5 68")
    p.disc("dark", 24, 56, 4)


@thing(
    "dolphin", "intelligence of animals", "porpoise", "flipper",
    main="38bdf8", second="e0f2fe", third="0284c7",
)  # fmt: skip
def dolphin(p: Pen) -> None:
    p.heads(34, 37, 24, eyes=(27, 43), apart=0, face=34, neck=(46, 58), collar=26, tilt=-16)
    p.path("third", "M46 26 C50 14 58 8 68 8 C64 16 66 24 70 32")
    p.path(
        "main",
        "M2 52 C10 48 14 46 18 42 C34 18 72 20 84 46 C88 56 88 66 86 74 C92 76 97 82 98 90 C90 90 84 88 80 84 C76 90 70 94 62 94 C62 86 68 78 76 74 C74 60 62 56 50 58 C34 62 22 62 16 58 C10 58 4 58 2 52",
    )
    p.path("second", "M6 55 C20 54 34 52 50 56 C34 62 22 62 16 58")
    p.path("third", "M36 56 C36 68 42 76 52 78 C54 70 52 62 48 56")
    p.disc("dark", 27, 43, 3)


@thing(
    "shark", "predators of the sea", "loan sharks", "great white",
    main="64748b", second="f1f5f9", third="475569",
)  # fmt: skip
def shark(p: Pen) -> None:
    p.heads(28, 39, 24, eyes=(22, 46), apart=0, face=34, neck=(44, 70), collar=30, tilt=-12)
    p.path("third", "M40 32 C44 18 52 8 62 6 C60 18 62 28 68 36")
    p.path(
        "main",
        "M2 52 C20 24 66 26 82 50 L96 26 C98 40 94 52 90 58 C94 66 96 74 94 84 L80 66 C62 78 30 78 12 70 L24 64 L4 60",
    )
    p.path("second", "M8 60 L24 64 L12 70 C30 78 62 78 80 66 C56 64 30 62 8 60")
    p.path("third", "M42 62 C40 76 34 86 26 92 C46 92 56 80 58 64")
    p.disc("dark", 22, 46, 3.5)
    for x in (40, 47):
        p.curve("third", 3, f"M{x} 44 C{x + 3} 49 {x + 3} 54 {x} 58")


@thing(
    "crab", "shellfish", "crustacean", "sideways",
    main="ef4444", second="dc2626", light="ffffff",
)  # fmt: skip
def crab(p: Pen) -> None:
    for s in (-1, 1):
        for k in range(3):
            p.line("second", 5, (50 + s * 26, 62 + 6 * k), (50 + s * (44 - 5 * k), 66 + 10 * k))
        p.curve(
            "second", 7, f"M{50 + s * 26} 54 C{50 + s * 38} 52 {50 + s * 42} 44 {50 + s * 36} 34"
        )
        p.path(
            "main",
            f"M{50 + s * 38} 36 C{50 + s * 20} 34 {50 + s * 18} 12 {50 + s * 34} 6 L{50 + s * 33} 20 L{50 + s * 46} 10 C{50 + s * 52} 24 {50 + s * 46} 34 {50 + s * 38} 36",
        )
        p.line("second", 4, (50 + s * 10, 46), (50 + s * 10, 36))
    p.disc("main", 50, 62, 32, 22)
    for s in (-1, 1):
        p.disc("light", 50 + s * 10, 34, 7)
        p.disc("dark", 50 + s * 9, 34, 3.5)
    p.curve("dark", 3.5, "M38 66 C44 74 56 74 62 66")


@thing(
    "jellyfish", "drifting sea animals", "medusa",
    main="c084fc", second="a855f7", light="f3e8ff",
)  # fmt: skip
def jellyfish(p: Pen) -> None:
    for x, w in ((24, -4), (37, 4), (50, -4), (63, 4), (76, -4)):
        p.curve("second", 5, f"M{x} 50 C{x + 2 * w} 62 {x - 2 * w} 76 {x + w} 94")
    p.path(
        "main",
        "M8 52 C8 -6 92 -6 92 52 C86 60 78 60 71 52 C64 60 57 60 50 52 C43 60 36 60 29 52 C22 60 14 60 8 52",
    )
    p.shine(5, "M22 38 C24 26 30 20 38 17")


@thing(
    "turtle", "tortoise", "slowness", "sea turtle", "longevity",
    main="84cc16", second="15803d", light="4ade80",
)  # fmt: skip
def turtle(p: Pen) -> None:
    p.heads(88, 42, 16, eyes=(90, 50), apart=0, face=20, neck=(82, 64), collar=18, tilt=8, faces=1)
    for x in (28, 66):
        p.box("main", x - 9, 62, x + 9, 86, 7)
    p.path("main", "M78 60 C76 40 98 36 98 52 C98 66 86 70 76 68")
    p.poly("main", (8, 62), (2, 72), (16, 70))
    p.path("second", "M6 68 C8 14 80 14 82 68")
    p.poly("light", (36, 36), (52, 36), (60, 50), (52, 62), (36, 62), (28, 50))
    p.box("main", 6, 64, 82, 73, 4)
    p.disc("dark", 90, 50, 3)


@thing("starfish", "sea star", "beach find", main="fb923c", second="ea580c")
def starfish(p: Pen) -> None:
    with p.joined():
        for k in range(5):
            a = math.radians(72 * k - 90)
            p.line("main", 20, (50, 52), (50 + 34 * math.cos(a), 52 + 34 * math.sin(a)))
    for k in range(5):
        a = math.radians(72 * k - 90)
        for r in (16, 30):
            p.disc("second", 50 + r * math.cos(a), 52 + r * math.sin(a), 3)


@thing("seal", "sea lion", "walrus", "otter", main="64748b", second="cbd5e1")
def seal(p: Pen) -> None:
    p.heads(44, 18, 26, eyes=(46, 26), apart=0, face=38, neck=(50, 56), collar=36, tilt=-6)
    p.path(
        "main",
        "M96 90 C84 96 70 92 64 88 L20 94 C16 92 18 86 24 84 L36 80 C28 66 26 50 28 34 C30 10 62 8 66 32 C68 52 80 58 84 72 C88 70 94 68 98 72 C98 78 94 80 90 82",
    )
    p.disc("second", 36, 40, 10, 8)
    p.disc("dark", 33, 35, 5, 4)
    p.disc("dark", 46, 26, 4)
    p.path("second", "M44 72 C52 80 60 82 66 82 C60 90 48 90 40 82")


@thing("seahorse", "sea horse", "underwater", main="f59e0b", second="d97706")
def seahorse(p: Pen) -> None:
    p.path("second", "M68 44 C82 40 88 52 80 64 C74 62 70 58 68 56")
    p.path(
        "main",
        "M36 10 C44 -2 70 2 74 22 C78 42 76 54 68 66 C62 76 64 84 56 92 C46 100 32 92 36 82 C40 76 48 78 46 84 C52 82 48 72 46 66 C38 56 40 42 48 36 L30 38 C22 38 20 30 28 28 L38 24",
    )
    for x, y in ((62, 38), (63, 50), (58, 62)):
        p.curve("second", 3.5, f"M{x - 10} {y} L{x + 4} {y + 2}")
    p.disc("dark", 52, 20, 4)


@thing(
    "coral reef", "reefs", "marine life", "biodiversity", "coral", "sea anemone",
    main="fb7185", second="f59e0b", third="a855f7", light="fde68a",
)  # fmt: skip
def coral(p: Pen) -> None:
    p.disc("light", 50, 94, 46, 5)
    for x0, y0, x1, y1 in (
        (50, 92, 50, 10),
        (50, 60, 32, 24),
        (50, 66, 70, 30),
        (40, 42, 26, 44),
        (62, 48, 76, 50),
    ):
        p.line("main", 9, (x0, y0), (x1, y1))
    for x in (12, 22, 32):
        p.curve("second", 7, f"M22 92 C{x} 84 {x} 76 {x - 2} {64 + abs(22 - x) * 0.4}")
    p.disc("third", 80, 80, 16, 13)
    p.curve("dark", 3, "M70 80 C76 72 84 86 90 78")


@thing(
    "seashell",
    "shell",
    "sea shells",
    "clam",
    "pearl",
    "oyster",
    "mussels",
    "oysters",
    main="fda4af",
    second="fb7185",
)
def seashell(p: Pen) -> None:
    p.poly("second", (34, 80), (66, 80), (72, 95), (28, 95))
    p.path(
        "main",
        "M50 88 L30 84 C14 72 2 54 8 42 C10 30 20 28 24 28 C26 16 38 12 44 14 C48 8 54 8 56 14 C64 12 74 16 76 28 C82 28 92 32 92 42 C98 54 86 72 70 84",
    )
    for x, y in ((16, 44), (34, 28), (50, 22), (66, 28), (84, 44)):
        p.line("second", 4, (50 + (x - 50) * 0.12, 82), (x, y))


@thing("snail", "slow", "delays", "slug", main="d97706", second="fde68a", third="92400e")
def snail(p: Pen) -> None:
    p.curve("second", 5, "M16 52 L6 30")
    p.curve("second", 5, "M22 52 L26 28")
    p.path(
        "second",
        "M8 56 C8 44 28 44 30 58 C32 74 40 78 50 78 L92 80 C98 84 96 92 88 92 L30 92 C14 92 8 76 8 56",
    )
    p.disc("main", 62, 52, 31)
    p.curve("third", 5, "M62 52 C62 44 72 44 73 54 C73 68 50 68 49 52 C48 34 78 30 84 52")
    p.disc("dark", 6, 28, 4)
    p.disc("dark", 26, 26, 4)
