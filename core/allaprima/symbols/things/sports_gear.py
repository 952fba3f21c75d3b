"""What one needs for sports."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "ice hockey stick", "hockey stick", "hockey", "hockey puck", "ice hockey puck", "field hockey",
    main="d9a066", second="1f2937", third="ef4444",
)  # fmt: skip
def hockey(p: Pen) -> None:
    p.line("main", 9, (86, 6), (46, 78))
    p.line("second", 9, (86, 6), (79, 18))
    p.line("main", 12, (46, 80), (14, 86))
    p.line("second", 12, (28, 83.5), (14, 86))
    p.path("second", "M58 80 L92 80 L92 90 C92 97 58 97 58 90")
    p.disc("third", 75, 80, 17, 5)


@thing(
    "cricket bat", "cricket", "cricket ball", "wicket", "cricket match",
    main="e3b778", second="7c3a0a", third="dc2626", light="f8fafc",
)  # fmt: skip
def cricket(p: Pen) -> None:
    p.line("second", 8, (84, 8), (68, 26))
    with p.joined():
        p.poly("main", (72, 22), (82, 32), (36, 90), (14, 70))
        p.line("main", 6, (72, 22), (82, 32), (36, 90), (14, 70), (72, 22))
    p.line("second", 2.6, (70, 36), (32, 76))
    p.disc("third", 78, 78, 15)
    p.curve("light", 2.6, "M69 68 C76 74 82 82 86 90")


@thing(
    "shuttlecock", "badminton", "badminton shuttlecock", "badminton birdie",
    main="f8fafc", second="ef4444", third="cbd5e1",
)  # fmt: skip
def shuttlecock(p: Pen) -> None:
    for x0, x1, top in ((12, 30, 14), (88, 70, 14), (31, 49, 6), (69, 51, 6)):
        inner = 50 + (x0 - 50) * 0.3, 50 + (x1 - 50) * 0.3
        p.poly("main", (x0, top), (x1, top - 4), (inner[1], 66), (inner[0], 66))
    p.curve("third", 3, "M24 36 C38 30 62 30 76 36")
    p.curve("third", 3, "M31 50 C42 45 58 45 69 50")
    p.path("second", "M33 64 L67 64 C72 86 64 97 50 97 C36 97 28 86 33 64")
    p.box("third", 31, 62, 69, 71, 3)


@thing(
    "sledge", "sleigh", "toboggan", "sledging", "sled", "tobogganing",
    main="c98a4b", second="8f5a26", third="dc2626",
)  # fmt: skip
def sledge(p: Pen) -> None:
    p.curve("second", 6, "M6 84 L78 84 C96 84 96 54 80 50")
    for x in (24, 44, 64):
        p.line("second", 5, (x, 56), (x, 82))
    p.box("main", 8, 44, 82, 54, 4)
    p.box("main", 12, 58, 70, 64, 3)
    p.curve("third", 4, "M82 50 C92 40 92 24 78 14")


@thing(
    "roller skate", "roller skates", "roller skating", "inline skates", "rollerblades", "inline skate",
    main="ec4899", second="fbbf24", third="94a3b8", light="f8fafc",
)  # fmt: skip
def roller_skate(p: Pen) -> None:
    p.path(
        "main", "M26 8 L58 8 L58 34 C62 44 78 46 88 52 C93 56 93 62 92 68 L22 68 C20 50 24 30 26 8"
    )
    p.box("third", 18, 68, 94, 77, 3)
    for x in (34, 76):
        p.disc("second", x, 86, 11)
        p.disc("light", x, 86, 4)
    for y in (18, 28, 38):
        p.line("light", 3.6, (46, y + 2), (58 + (y - 28) * 0.3, y))
    p.line("second", 5, (26, 12), (58, 12))


@thing(
    "swimming goggles", "goggles", "swim goggles", "ski goggles", "diving goggles", "safety goggles",
    main="0ea5e9", second="bae6fd", third="1e3a8a", light="f0f9ff",
)  # fmt: skip
def goggles(p: Pen) -> None:
    p.curve("third", 7, "M10 46 C2 30 20 16 50 16 C80 16 98 30 90 46")
    for x in (27, 73):
        p.disc("main", x, 56, 23, 19)
        p.disc("second", x, 56, 16, 12)
        p.shine(4, f"M{x - 8} 56 L{x - 2} 50")
    p.curve("third", 6, "M45 54 C48 50 52 50 55 54")


@thing(
    "kettlebell", "kettle bell", "functional training", "crossfit",
    main="475569", second="334155", light="94a3b8",
)  # fmt: skip
def kettlebell(p: Pen) -> None:
    p.curve("second", 12, "M32 46 C20 22 30 12 40 12 L60 12 C70 12 80 22 68 46")
    p.disc("main", 50, 62, 33)
    p.box("second", 32, 88, 68, 96, 3)
    p.shine(5, "M26 62 C26 50 32 42 42 39")


@thing(
    "skipping rope", "jump rope", "rope skipping", "jumping rope",
    main="ef4444", second="fbbf24", light="fecaca",
)  # fmt: skip
def skipping_rope(p: Pen) -> None:
    p.curve("second", 5, "M30 36 C30 62 82 54 82 76 C82 98 18 98 18 76 C18 54 70 62 70 36")
    for s in (-1, 1):
        p.line("main", 10, (50 + s * 20, 33), (50 + s * 25, 9))
        p.line("light", 3, (50 + s * 17.5, 22), (50 + s * 26.5, 24))


@thing(
    "trampoline", "trampolining", "bouncing",
    main="2563eb", second="1f2937", third="94a3b8", light="e2e8f0",
)  # fmt: skip
def trampoline(p: Pen) -> None:
    p.curve("third", 4, "M26 62 L20 94")
    p.curve("third", 4, "M74 62 L80 94")
    for x in (42, 58):
        p.line("third", 4, (x, 70), (x, 90))
    p.disc("main", 50, 60, 46, 17)
    p.disc("light", 50, 59, 38, 12)
    p.disc("second", 50, 59, 33, 9.6)
    p.disc("main", 50, 17, 13)
    for x, low in ((40, 43), (50, 46), (60, 43)):
        p.line("third", 3.4, (x, 37), (x, low))


@thing(
    "judo belt", "black belt", "martial arts belt", "karate", "judo", "taekwondo", "karate belt",
    main="1f2937", second="f8fafc", third="ef4444",
)  # fmt: skip
def judo_belt(p: Pen) -> None:
    p.soft("main", 3, (42, 44), (56, 48), (40, 96), (22, 88))
    p.soft("main", 3, (44, 48), (58, 44), (78, 88), (60, 96))
    p.poly("third", (29, 73), (45.4, 80.4), (42.6, 88), (25.6, 80.6))
    p.poly("third", (71, 73), (54.6, 80.4), (57.4, 88), (74.4, 80.6))
    p.path(
        "main",
        "M2 30 C20 36 36 40 50 40 C64 40 80 36 98 30 L98 46 C80 52 64 56 50 56 C36 56 20 52 2 46",
    )
    p.curve("second", 2.4, "M4 38.5 C20 44 32 47 38 47.6")
    p.curve("second", 2.4, "M96 38.5 C80 44 68 47 62 47.6")
    p.soft("main", 5, (38, 34), (60, 32), (64, 58), (40, 60))
    p.curve("second", 2.4, "M45 36 C49 42 50 50 48 57")


@thing(
    "snowboard", "snowboarding", "snowboarder", "freestyle snowboard",
    main="8b5cf6", second="fbbf24", third="1f2937", light="ddd6fe",
)  # fmt: skip
def snowboard(p: Pen) -> None:
    p.line("main", 26, (24, 76), (76, 24))
    p.line("second", 26, (44, 56), (56, 44))
    for x in (33, 67):
        y = 100 - x
        p.line("third", 7, (x - 9, y - 9), (x + 9, y + 9))
    p.line("light", 3, (78, 16), (84, 22))


@thing(
    "yoga mat", "exercise mat", "gymnastics mat", "pilates mat", "rolled mat",
    main="14b8a6", second="0f766e", third="fbbf24",
)  # fmt: skip
def yoga_mat(p: Pen) -> None:
    p.poly("second", (6, 78), (24, 62), (96, 78), (78, 94))
    p.line("main", 30, (22, 58), (78, 40))
    p.disc("second", 80, 39, 14.5, 15)
    p.ring("main", 80, 39, 8, 3.4, 20, 330)
    for x in (36, 58):
        y = 58 - (x - 22) * 18 / 56
        p.line("third", 5, (x - 4, y - 15), (x + 4, y + 14))


@thing(
    "football pitch", "football field", "soccer field", "playing field", "soccer pitch",
    main="16a34a", light="f8fafc",
)  # fmt: skip
def football_pitch(p: Pen) -> None:
    p.box("main", 2, 16, 98, 84, 4)
    p.line("light", 2.8, (8, 22), (92, 22), (92, 78), (8, 78), (8, 22))
    p.line("light", 2.8, (50, 22), (50, 78))
    p.ring("light", 50, 50, 11, 2.8)
    for s in (-1, 1):
        x = 50 + s * 42
        p.line("light", 2.8, (x, 36), (x - s * 14, 36), (x - s * 14, 64), (x, 64))


@thing(
    "running track", "racetrack", "athletics track", "track and field", "race track",
    main="c2512f", second="16a34a", light="f8fafc",
)  # fmt: skip
def running_track(p: Pen) -> None:
    p.line("main", 64, (34, 50), (66, 50))
    for width, part in ((50, "light"), (47, "main"), (37, "light"), (34, "main"), (25, "second")):
        p.line(part, width, (34, 50), (66, 50))
    for k in range(4):
        p.line("light", 2.4, (56, 63 + 6 * k), (56, 66 + 6 * k))


@thing(
    "swimming pool", "pool", "lap pool", "outdoor pool", "indoor pool",
    main="38bdf8", second="e2e8f0", third="94a3b8", light="f0f9ff",
)  # fmt: skip
def pool(p: Pen) -> None:
    for x in (44, 66):
        p.curve("third", 6, f"M{x} 78 L{x} 22 C{x} 8 {x + 16} 8 {x + 16} 20")
    for y in (36, 50):
        p.line("third", 5, (44, y), (66, y))
    for y in (66, 82):
        points = [(4 + x, y + 4 * math.sin(x / 92 * 4 * math.pi)) for x in range(0, 93, 4)]
        p.line("main", 9, *points)
