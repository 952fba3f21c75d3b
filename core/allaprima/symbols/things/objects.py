"""Tools, rooms, games and clothes."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "hammer", "construction", "building work", "tool", "repair", "craft", "diy",
    main="92400e", second="64748b",
)  # fmt: skip
def hammer(p: Pen) -> None:
    p.line("main", 12, (60, 42), (20, 88))
    p.path("second", "M40 14 L66 6 C76 4 84 8 92 18 L84 26 C78 20 74 20 70 26 L80 44 L62 56 L40 26")


@thing(
    "wrench", "maintenance", "fix", "service", "tools", "spanner", "support service",
    main="64748b",
)  # fmt: skip
def wrench(p: Pen) -> None:
    with p.joined():
        p.line("main", 17, (58, 42), (20, 80))
        p.disc("main", 66, 34, 25)
    p.poly("cut", (60, 36), (82, 0), (106, 14), (76, 44))
    p.disc("cut", 20, 80, 4.5)


@thing(
    "paint palette", "art", "painting", "colours", "artist", "creative work",
    main="d4a373", second="ef4444", third="3b82f6", light="fbbf24",
)  # fmt: skip
def palette(p: Pen) -> None:
    p.path(
        "main",
        "M50 8 C22 8 4 28 4 50 C4 74 24 92 48 92 C58 92 58 84 54 78 C48 68 56 62 66 62 C84 62 96 58 96 44 C96 22 76 8 50 8",
    )
    p.disc("second", 28, 36, 8)
    p.disc("third", 50, 25, 8)
    p.disc("light", 72, 36, 8)
    p.disc("dark", 26, 60, 7)


@thing(
    "paint brush", "brush", "decorate", "renovation", "paint",
    main="a16207", second="94a3b8", third="3b82f6",
)  # fmt: skip
def brush(p: Pen) -> None:
    p.poly("main", (88, 4), (97, 13), (54, 60), (42, 48))
    p.poly("second", (42, 48), (54, 60), (46, 68), (34, 56))
    p.path("third", "M34 56 L46 68 C46 88 24 96 6 92 C16 86 14 80 16 72 C18 62 26 56 34 56")


@thing(
    "brick wall", "bricks", "foundation", "masonry", "barrier",
    main="c2410c", second="ea580c",
)  # fmt: skip
def bricks(p: Pen) -> None:
    for row, y in enumerate((14, 34, 54, 74)):
        for k, x in enumerate(range(-22 + 18 * (row % 2), 98, 36)):
            left, right = max(6, x), min(94, x + 32)
            if right - left > 6:
                p.box("main" if (row + k) % 2 else "second", left, y, right, y + 16, 2)


@thing(
    "life buoy", "rescue", "lifeguard", "emergency help", "support ring",
    main="ef4444", second="f8fafc",
)  # fmt: skip
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
    "rubbish bin", "trash", "waste", "delete", "garbage", "waste bin", "disposal", "recycling bin",
    main="64748b", second="475569",
)  # fmt: skip
def bin_(p: Pen) -> None:
    p.path("main", "M20 30 L80 30 L74 90 C74 94 72 96 68 96 L32 96 C28 96 26 94 26 90")
    p.box("second", 12, 18, 88, 28, 4)
    p.box("second", 38, 8, 62, 18, 4)
    for x in (38, 50, 62):
        p.line("second", 5, (x, 42), (x, 82))


@thing(
    "sofa", "couch", "living room", "furniture", "comfort", "lounge",
    main="8b5cf6", second="6d28d9", third="78350f",
)  # fmt: skip
def sofa(p: Pen) -> None:
    p.box("third", 16, 80, 24, 92, 2)
    p.box("third", 76, 80, 84, 92, 2)
    p.box("main", 18, 26, 82, 64, 9)
    p.box("second", 4, 44, 24, 84, 8)
    p.box("second", 76, 44, 96, 84, 8)
    p.box("main", 22, 58, 78, 82, 5)


@thing(
    "chair",
    "seat",
    "interior design",
    "seating",
    "office chair",
    "desk chair",
    main="d97706",
    second="92400e",
)
def chair(p: Pen) -> None:
    for x in (33, 67):
        p.line("second", 6, (x, 40), (x, 84))
    p.box("main", 25, 4, 75, 42, 9)
    p.line("second", 3.4, (38, 16), (62, 16))
    for x in (23, 77):
        p.line("second", 8, (x, 64), (x, 93))
    p.soft("main", 5, (27, 52), (73, 52), (86, 66), (14, 66))
    p.soft("second", 3, (14, 64), (86, 64), (84, 73), (16, 73))


@thing(
    "door", "entrance", "exit", "opportunity", "open door", "access door",
    main="92400e", second="78350f", light="fbbf24",
)  # fmt: skip
def door(p: Pen) -> None:
    p.box("second", 18, 4, 82, 96, 3)
    p.box("main", 25, 11, 75, 96)
    for x0, x1 in ((32, 47), (53, 68)):
        p.box("second", x0, 20, x1, 46, 2)
        p.box("second", x0, 62, x1, 86, 2)
    p.disc("light", 68, 54, 4)


@thing(
    "bed", "bedroom", "sleeping", "hotel room", "rest", "accommodation", "mattress", "double bed",
    main="3b82f6", second="92400e", light="f8fafc",
)  # fmt: skip
def bed(p: Pen) -> None:
    p.box("second", 4, 22, 12, 86, 3)
    p.box("second", 88, 48, 96, 86, 3)
    p.box("second", 8, 66, 92, 78)
    p.box("light", 14, 44, 40, 60, 6)
    p.room("in", 8, -8, 62, 65, stands=True)
    p.path("main", "M36 66 L36 54 C36 46 42 44 48 44 L82 44 C88 44 92 48 92 54 L92 66")


@thing(
    "umbrella", "rain protection", "insurance cover", "parasol",
    main="ef4444", second="78350f", light="ffffff",
)  # fmt: skip
def umbrella(p: Pen) -> None:
    if p.pick(False, True) and not p.holds:
        p.line("second", 5, (50, 4), (50, 12))
        p.curve("second", 6, "M50 46 L50 84 C50 98 70 98 70 84")
        p.path(
            "main",
            "M3 54 C4 -6 96 -6 97 54 C90 46 80 46 73 54 C66 46 57 46 50 54 C43 46 34 46 27 54 C20 46 10 46 3 54",
        )
        for x in (27, 50, 73):
            p.curve("light", 2.2, f"M50 10 C{(50 + x) / 2 + (x - 50) * 0.3} 20 {x} 36 {x} 53")
        return
    p.curve("second", 6, "M50 46 L50 84 C50 96 30 96 30 84")
    p.path(
        "main", "M4 50 C6 -8 94 -8 96 50 C86 42 76 42 66 50 C60 42 40 42 34 50 C24 42 14 42 4 50"
    )
    p.path("light", "M34 50 C36 24 42 8 50 6 C58 8 64 24 66 50 C60 42 40 42 34 50")
    p.room("under", 24, 54, 80, 116, stands=True)


@thing(
    "balloon", "party balloon", "festive", "lightness", "congratulations",
    main="ef4444", light="fecaca",
)  # fmt: skip
def balloon(p: Pen) -> None:
    p.curve("dark", 3, "M50 76 C42 84 58 88 50 98")
    p.disc("main", 50, 38, 31, 36)
    p.poly("main", (50, 70), (58, 80), (42, 80))
    p.shine(5, "M30 36 C30 24 36 16 44 13")


@thing("snowman", "winter fun", main="f8fafc", second="f97316", third="ef4444")
def snowman(p: Pen) -> None:
    p.heads(50, 23, 30, eyes=(50, 34), apart=14, face=38, neck=(50, 56), collar=36)
    p.disc("main", 50, 72, 26)
    p.disc("main", 50, 38, 19)
    if "head" not in p.wears:
        p.box("dark", 36, 4, 64, 20, 2)
        p.box("dark", 28, 18, 72, 24, 2)
    p.disc("dark", 43, 34, 2.6)
    p.disc("dark", 57, 34, 2.6)
    p.poly("second", (50, 39), (68, 43), (50, 45))
    if "neck" not in p.wears:
        p.box("third", 34, 52, 66, 60, 4)
        p.box("third", 58, 56, 66, 74, 3)
    p.disc("dark", 50, 70, 2.6)
    p.disc("dark", 50, 80, 2.6)


@thing("football", "soccer ball", "sport", "soccer", "game ball", "team sport", main="f8fafc")
def football(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.ring("dark", 50, 50, 44, 3)
    p.poly(
        "dark",
        *[
            (
                50 + 16 * math.cos(math.radians(72 * k - 90)),
                50 + 16 * math.sin(math.radians(72 * k - 90)),
            )
            for k in range(5)
        ],
    )
    for k in range(5):
        a = math.radians(72 * k - 90)
        p.line(
            "dark",
            3,
            (50 + 16 * math.cos(a), 50 + 16 * math.sin(a)),
            (50 + 31 * math.cos(a), 50 + 31 * math.sin(a)),
        )
        b = [math.radians(72 * k - 90 + d) for d in (-14, 0, 14)]
        p.poly(
            "dark",
            *[
                (50 + r * math.cos(x), 50 + r * math.sin(x))
                for r, x in zip((43, 31, 43), b, strict=True)
            ],
        )


@thing(
    "dumbbell", "fitness", "gym", "training", "strength", "workout", "exercise",
    main="334155", second="64748b",
)  # fmt: skip
def dumbbell(p: Pen) -> None:
    p.line("second", 8, (20, 50), (80, 50))
    for x in (16, 70):
        p.box("main", x, 24, x + 14, 76, 5)
    for x in (5, 85):
        p.box("main", x, 34, x + 10, 66, 4)


@thing("chess piece", "strategy game", "chess", "tactics", main="1e293b")
def chess(p: Pen) -> None:
    p.line("main", 6, (50, 4), (50, 20))
    p.line("main", 6, (43, 10), (57, 10))
    p.path("main", "M29 32 C24 20 40 14 50 22 C60 14 76 20 71 32 L62 54 L38 54")
    p.box("main", 32, 50, 68, 58, 4)
    p.path("main", "M39 57 L61 57 C61 68 65 76 72 81 L28 81 C35 76 39 68 39 57")
    p.box("main", 22, 80, 78, 95, 6)


@thing(
    "dice", "chance", "luck", "probability", "game of chance", "random", "gamble",
    main="f8fafc", second="cbd5e1",
)  # fmt: skip
def dice(p: Pen) -> None:
    p.box("second", 12, 14, 92, 94, 16)
    p.box("main", 8, 8, 88, 88, 16)
    corners = (28, 28), (68, 68), (68, 28), (28, 68)
    pips = p.pick(5, 6, 4, 3)
    for x, y in corners[: pips if pips % 2 == 0 else pips - 1][:4]:
        p.disc("dark", x, y, 8)
    for x, y in ((48, 48),) if pips % 2 else ((28, 48), (68, 48)) if pips == 6 else ():
        p.disc("dark", x, y, 8)


@thing(
    "music note", "musical notes", "music", "song", "sound", "melody", "audio", "concert",
    main="8b5cf6",
)  # fmt: skip
def music(p: Pen) -> None:
    with p.joined():
        p.poly("main", (36, 18), (86, 6), (86, 24), (36, 36))
        p.line("main", 7, (38, 22), (38, 80))
        p.line("main", 7, (84, 12), (84, 70))
        p.disc("main", 26, 80, 15, 12)
        p.disc("main", 72, 70, 15, 12)


@thing("glasses", "reading glasses", "optician", "intelligent", main="1e293b", second="bfdbfe")
def glasses(p: Pen) -> None:
    for x in (25, 75):
        p.disc("second", x, 54, 19)
        p.ring("main", x, 54, 19, 6)
    p.curve("main", 5, "M44 50 C46 44 54 44 56 50")
    p.line("main", 5, (6, 50), (2, 36))
    p.line("main", 5, (94, 50), (98, 36))


@thing(
    "t-shirt",
    "clothing",
    "clothes",
    "textile",
    "shirt",
    "apparel",
    "jersey",
    "football shirt",
    "polo shirt",
    "blouse",
    main="3b82f6",
    second="1d4ed8",
)
def shirt(p: Pen) -> None:
    p.path(
        "main",
        "M34 9 C40 20 60 20 66 9 L92 22 C95 24 97 27 95 31 L88 45 C87 48 84 49 81 47 L76 44 L76 89 C76 92 75 93 72 93 L28 93 C25 93 24 92 24 89 L24 44 L19 47 C16 49 13 48 12 45 L5 31 C3 27 5 24 8 22",
    )
    p.curve("second", 4.4, "M34 10 C40 22 60 22 66 10")
    p.room("on", 33, 34, 67, 76, behind="main")


@thing(
    "shoe", "sneaker", "running", "sports shoe", "footwear", "walking", "running shoe", "football boots", "soccer cleats", "plimsolls",
    main="ef4444", light="f8fafc", second="334155",
)  # fmt: skip
def shoe(p: Pen) -> None:
    p.path("main", "M6 30 C16 38 26 34 32 24 L44 26 C54 46 70 52 88 56 C96 58 97 66 96 74 L4 74")
    p.box("light", 3, 72, 97, 84, 5)
    p.line("light", 4, (46, 40), (54, 34))
    p.line("light", 4, (54, 48), (62, 42))
