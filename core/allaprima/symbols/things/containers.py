"""What others are in, on or behind: pots, cages, water, an open hand."""

from __future__ import annotations

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "plant pot", "flowerpot", "empty plant pot", "terracotta pot", "planter",
    main="d2691e", second="a84f14", third="5b3a24", light="e8935a",
)  # fmt: skip
def plant_pot(p: Pen) -> None:
    if p.holds:
        p.room("in", 6, -76, 94, 54, stands=True)
    else:
        p.disc("second", 50, 46, 32, 8)
        p.disc("third", 50, 46, 26, 5)
    p.poly("main", (22, 54), (78, 54), (69, 96), (31, 96))
    p.box("second", 16, 46, 84, 60, 4)
    p.shine(4, "M31 68 L34 86")


@thing(
    "vase", "urn", "porcelain vase", "amphora", "pottery",
    main="38bdf8", second="0284c7", light="e0f2fe",
)  # fmt: skip
def vase(p: Pen) -> None:
    p.room("in", 4, -78, 96, 28, stands=True)
    p.path(
        "main",
        "M36 16 L64 16 C64 30 62 34 68 42 C80 54 82 72 66 96 L34 96 C18 72 20 54 32 42 C38 34 36 30 36 16",
    )
    p.path(
        "second",
        "M24.4 56 C40 63 60 63 75.6 56 C77 62 77 66 76 70 C60 77 40 77 24 70 C23 66 23 62 24.4 56",
    )
    p.box("second", 31, 12, 69, 20, 4)
    p.shine(4, "M33 80 C31 76 30 74 29.6 72")


@thing(
    "water surface", "pond", "puddle", "surface of the water", "still water", "calm water",
    main="38bdf8", second="0284c7", light="bae6fd",
)  # fmt: skip
def water(p: Pen) -> None:
    p.disc("main", 50, 74, 48, 21)
    p.curve("light", 3.4, "M14 68 C20 64 26 64 32 68")
    p.curve("light", 3.4, "M70 66 C75 63 80 63 86 66")
    p.room("in", 14, -22, 86, 80, stands=True)
    p.path(
        "second" if p.holds else "main",
        "M4 80 C14 74 24 84 36 79 C46 75 54 75 64 79 C76 84 86 74 96 80 C90 90 72 95 50 95 C28 95 10 90 4 80",
    )
    p.curve("light", 3.4, "M34 88 C40 85 46 85 52 88")


@thing(
    "birdcage", "cage", "empty cage", "captivity",
    main="d4a017", second="92700c", light="fef3c7",
)  # fmt: skip
def birdcage(p: Pen) -> None:
    p.ring("main", 50, 7, 4, 3.4)
    p.path("light", "M18 84 L18 50 C18 2 82 2 82 50 L82 84")
    p.room("in", 27, 30, 73, 82, stands=True)
    for s in (-1, 1):
        p.curve("main", 2.8, f"M50 13 C{50 + s * 14} 18 {50 + s * 16} 34 {50 + s * 16} 50 L{50 + s * 16} 84")  # fmt: skip
    p.line("main", 2.8, (50, 13), (50, 84))
    p.line("main", 4, (18, 84), (18, 50), *arc(50, 50, 32, 37, 180, 360), (82, 84))
    p.line("main", 3.4, (18, 52), (82, 52))
    p.box("second", 12, 82, 88, 95, 4)


@thing(
    "fishbowl", "terrarium", "glass bowl",
    main="bae6fd", second="38bdf8", third="f97316", light="f0f9ff",
)  # fmt: skip
def fishbowl(p: Pen) -> None:
    p.path(
        "light",
        "M30 10 L70 10 C70 16 72 20 76 24 C104 46 98 82 72 95 L28 95 C2 82 -4 46 24 24 C28 20 30 16 30 10",
    )
    p.path(
        "second",
        "M12 44 C28 50 40 38 54 43 C68 48 78 46 88 43 C97 62 90 84 71 92 L29 92 C10 84 3 62 12 44",
    )
    p.path(
        "third",
        "M19 86 C30 79 42 85 52 81 C62 78 74 80 81 86 C78 89 75 90.6 71 92 L29 92 C25 90.6 22 89 19 86",
    )
    p.room("in", 26, 44, 76, 78, behind="second")
    if not p.holds:
        p.poly("third", (58, 66), (74, 55), (71, 66), (74, 77))
        p.path("third", "M24 66 C32 52 52 52 62 66 C52 80 32 80 24 66")
        p.disc("dark", 34, 63, 2.6)
    for x, y, r in ((78, 54, 2.6), (82, 64, 2)):
        p.disc("light", x, y, r)
    p.box("main", 26, 6, 74, 14, 4)
    p.shine(4, "M17 60 C17 68 20 74 24 79")


@thing(
    "birthday candle", "birthday candles", "striped candle",
    main="ec4899", second="f97316", third="fce7f3", light="fde047",
)  # fmt: skip
def cake_candle(p: Pen) -> None:
    p.path("second", "M50 3 C63 18 63 34 50 36 C37 34 37 18 50 3")
    p.path("light", "M50 17 C55 24 55 32 50 33 C45 32 45 24 50 17")
    p.box("main", 39, 38, 61, 97, 3)
    for y in (50, 70):
        p.poly("third", (39, y + 10), (61, y), (61, y + 7), (39, y + 17))


@thing(
    "open hand", "outstretched hand", "palm of a hand", "open palm", "begging hand", "receiving hand",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def open_hand(p: Pen) -> None:
    if p.holds:
        p.room("on", 24, -26, 92, 67, stands=True)
    p.box("second", 2, 58, 16, 96, 3)
    p.path(
        "main",
        "M16 66 C26 58 38 58 46 64 L62 65 C70 66 70 75 62 76 L76 71 C84 65 94 67 95 73 C92 81 76 89 64 93 C48 97 30 91 16 89",
    )
    p.curve("dark", 2.4, "M62 76 C56 77 50 77 46 76")
