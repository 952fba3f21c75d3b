"""Sports and games."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing("basketball", "ball game", main="f97316")
def basketball(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("dark", 4, (50, 6), (50, 94))
    p.line("dark", 4, (6, 50), (94, 50))
    p.curve("dark", 4, "M18 19 C38 36 38 64 18 81")
    p.curve("dark", 4, "M82 19 C62 36 62 64 82 81")


@thing(
    "tennis racket", "tennis", "tennis ball",     main="ef4444", second="f1f5f9", third="a3e635",
)  # fmt: skip
def tennis(p: Pen) -> None:
    p.line("main", 8, (42, 60), (12, 92))
    p.disc("main", 60, 36, 32)
    p.disc("second", 60, 36, 25)
    for k in (48, 60, 72):
        p.line("main", 2.5, (k, 14), (k, 58))
        p.line("main", 2.5, (38, k - 24), (82, k - 24))
    p.disc("third", 76, 82, 13)


@thing("volleyball", "beach volleyball", "handball", main="f8fafc", second="3b82f6", third="fbbf24")
def volleyball(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.path("second", "M50 50 C48 30 34 14 16 21 C8 30 5 40 5 50 C18 36 36 38 50 50")
    p.path("third", "M50 50 C68 42 78 24 68 9 C60 6 54 5 48 5 C54 20 56 34 50 50")
    p.path("second", "M50 50 C48 68 58 86 76 86 C86 78 92 68 94 58 C78 68 62 66 50 50")


@thing("american football", "rugby", "touchdown", "super bowl", main="92400e", light="f8fafc")
def rugby(p: Pen) -> None:
    p.path("main", "M8 92 C-2 50 50 -2 92 8 C102 50 50 102 8 92")
    p.line("light", 4.5, (34, 66), (66, 34))
    for k in (0, 8, 16, 24):
        p.line("light", 4, (34 + k, 56 - k), (44 + k, 66 - k))


@thing(
    "baseball", "baseball bat", "home run", "softball",
    main="d97706", second="f8fafc", third="ef4444",
)  # fmt: skip
def baseball(p: Pen) -> None:
    p.path("main", "M8 86 L52 40 C64 26 78 10 88 6 C96 4 98 10 95 16 C90 26 74 40 60 50 L14 94")
    p.line("main", 9, (6, 86), (14, 94))
    p.disc("second", 72, 74, 21)
    p.curve("third", 3.5, "M58 62 C66 70 66 80 60 88")
    p.curve("third", 3.5, "M84 58 C78 66 78 78 86 86")


@thing(
    "golf", "golf course", "putting", "golf flag", "hole in one",
    main="22c55e", second="ef4444", third="94a3b8", light="f8fafc",
)  # fmt: skip
def golf(p: Pen) -> None:
    p.disc("main", 50, 82, 46, 15)
    p.disc("dark", 46, 80, 12, 4)
    p.line("third", 5, (46, 80), (46, 6))
    p.poly("second", (48, 6), (88, 20), (48, 36))
    p.disc("light", 74, 78, 8)


@thing(
    "bowling", "bowling alley", "pins", "strike of pins",
    main="f8fafc", second="ef4444", third="1e40af",
)  # fmt: skip
def bowling(p: Pen) -> None:
    p.path(
        "main",
        "M62 4 C74 4 76 18 72 30 C70 40 84 54 84 72 C84 86 78 95 74 95 L50 95 C46 95 40 86 40 72 C40 54 54 40 52 30 C48 18 50 4 62 4",
    )
    p.path("second", "M52 26 L72 26 L71 36 L53 36")
    p.disc("third", 28, 70, 25)
    for x, y in ((20, 60), (30, 58), (25, 68)):
        p.disc("dark", x, y, 3)


@thing(
    "ski", "winter sports", "skiing", "ski holiday", "downhill",
    main="ef4444", second="3b82f6", third="64748b",
)  # fmt: skip
def ski(p: Pen) -> None:
    for x, s in ((30, 1), (70, -1)):
        p.line("third", 4, (x + s * 50, 10), (x + s * 10, 90))
        p.ring("third", x + s * 12, 84, 6, 3)
    p.line("main", 10, (32, 8), (62, 94))
    p.line("second", 10, (68, 8), (38, 94))


@thing(
    "ice skate", "ice skating", "figure skating", "ice hockey",
    main="f8fafc", second="64748b", third="38bdf8",
)  # fmt: skip
def iceskate(p: Pen) -> None:
    p.path("main", "M24 6 L58 6 L58 42 C66 54 90 50 92 70 L92 76 L20 76 C20 50 28 36 24 6")
    for y in (20, 32, 44):
        p.line("third", 4, (44, y), (58, y))
    for x in (32, 76):
        p.line("second", 5, (x, 76), (x, 90))
    p.curve("second", 6, "M12 92 L86 92 C94 92 97 88 97 82")


@thing(
    "skateboard", "skating", "skate park", "street culture",
    main="8b5cf6", second="f59e0b", third="334155",
)  # fmt: skip
def skateboard(p: Pen) -> None:
    for x in (28, 72):
        p.disc("third", x, 70, 11)
        p.disc("second", x, 70, 4)
    p.path(
        "main",
        "M2 38 C6 34 12 36 16 42 C20 48 26 48 32 48 L68 48 C74 48 80 48 84 42 C88 36 94 34 98 38 C94 56 84 60 74 60 L26 60 C16 60 6 56 2 38",
    )


@thing(
    "surfboard", "surfing", "windsurfing", "beach sport",
    main="38bdf8", second="f8fafc", third="f97316",
)  # fmt: skip
def surfboard(p: Pen) -> None:
    p.path("main", "M50 2 C72 20 74 76 62 98 L38 98 C26 76 28 20 50 2")
    p.line("second", 4, (50, 12), (50, 92))
    p.path("third", "M32 46 L68 46 L69 62 L31 62")


@thing(
    "boxing gloves", "boxing", "fight", "martial arts", "knockout", "competitor",
    main="ef4444", second="b91c1c", light="f8fafc",
)  # fmt: skip
def boxing(p: Pen) -> None:
    p.path(
        "main",
        "M26 18 C34 4 64 2 78 11 C93 20 93 44 85 58 L80 70 L36 70 C34 61 26 58 20 52 C8 42 6 30 14 24 C18 21 23 21 26 18",
    )
    p.path(
        "second",
        "M20 30 C11 31 11 43 18 50 C26 57 42 58 46 51 C50 43 41 39 35 39 C28 39 28 29 20 30",
    )
    p.box("light", 31, 67, 84, 94, 7)
    p.line("second", 4.6, (40, 80), (76, 80))


@thing(
    "whistle", "referee", "blow the whistle", "whistleblower", "rules of the game",
    main="f59e0b", second="b45309",
)  # fmt: skip
def whistle(p: Pen) -> None:
    p.ring("second", 90, 26, 7, 4)
    with p.joined():
        p.disc("main", 36, 62, 30)
        p.soft("main", 4, (32, 32), (97, 32), (97, 54), (60, 62))
    p.disc("second", 36, 62, 13)
    p.box("second", 62, 32, 72, 44, 1)
    for a, b in (((36, 22), (37, 8)), ((20, 26), (12, 15)), ((52, 22), (58, 11))):
        p.line("second", 4.6, a, b)


@thing(
    "finish flag", "chequered flag", "finish line", "racing", "race finish",
    main="f8fafc", second="1f2937", third="64748b",
)  # fmt: skip
def chequered(p: Pen) -> None:
    p.line("third", 6, (10, 6), (10, 96))
    p.box("main", 12, 8, 96, 64)
    for row in range(4):
        for column in range(6):
            if (row + column) % 2:
                p.box("second", 12 + 14 * column, 8 + 14 * row, 26 + 14 * column, 22 + 14 * row)


@thing(
    "podium", "winners' podium", "ranking", "first second third", "leader board", "award ceremony",
    main="fbbf24", second="cbd5e1", third="d97706",
)  # fmt: skip
def podium(p: Pen) -> None:
    p.box("second", 4, 54, 36, 94, 2)
    p.box("third", 64, 64, 96, 94, 2)
    p.box("main", 34, 34, 66, 94, 2)
    p.poly(
        "main",
        *(
            (
                50 + (13 if k % 2 == 0 else 6) * math.cos(math.radians(36 * k - 90)),
                16 + (13 if k % 2 == 0 else 6) * math.sin(math.radians(36 * k - 90)),
            )
            for k in range(10)
        ),
    )
    p.line("dark", 5, (46, 52), (51, 48), (51, 66))


@thing(
    "playing cards", "gambling", "card game", "poker", "casino", "ace",
    main="f8fafc", second="ef4444", third="1e3a8a",
)  # fmt: skip
def cards(p: Pen) -> None:
    p.poly("third", (6, 20), (46, 6), (76, 84), (36, 97))
    p.box("main", 36, 8, 90, 86, 6)
    p.path(
        "second",
        "M63 68 C44 54 42 40 50 36 C56 32 62 38 63 42 C64 38 70 32 76 36 C84 40 82 54 63 68",
    )
    p.disc("second", 45, 18, 4)
    p.disc("second", 81, 76, 4)


@thing(
    "chess knight", "competitive strategy", "competition", "competitors", "outmanoeuvre",
    main="1e293b", light="94a3b8",
)  # fmt: skip
def knight(p: Pen) -> None:
    p.path(
        "main",
        "M36 12 L40 2 L48 10 C76 14 82 46 70 80 L30 80 C30 62 48 56 46 46 C36 52 30 50 26 58 C20 62 12 56 14 48 L28 22 C30 18 32 14 36 12",
    )
    p.box("main", 18, 80, 82, 95, 4)
    p.disc("light", 36, 26, 3.5)


@thing(
    "dartboard", "darts", "pub game",
    main="1f2937", second="ef4444", third="16a34a", light="fef3c7",
)  # fmt: skip
def darts(p: Pen) -> None:
    p.disc("main", 50, 50, 46)
    for k in range(12):
        a, b = math.radians(30 * k), math.radians(30 * k + 30)
        p.poly(
            "light" if k % 2 else "third",
            (50, 50),
            (50 + 37 * math.cos(a), 50 + 37 * math.sin(a)),
            (50 + 37 * math.cos(b), 50 + 37 * math.sin(b)),
        )
    p.disc("main", 50, 50, 13)
    p.disc("second", 50, 50, 7)


@thing(
    "jigsaw cube", "magic cube", "puzzle cube", "logic", "brain teaser",
    main="ef4444", second="3b82f6", third="fbbf24", light="22c55e",
)  # fmt: skip
def cube_puzzle(p: Pen) -> None:
    p.poly("dark", (50, 2), (94, 24), (94, 76), (50, 98), (6, 76), (6, 24))
    parts = ("main", "second", "third", "light")
    # Corner, along, down and shift of the colours of each face.
    faces = (
        ((50, 5), (40, 20), (-40, 20), 0),
        ((8, 28), (40, 20), (0, 47), 1),
        ((52, 48), (40, -20), (0, 47), 2),
    )
    for (x, y), along, down, shift in faces:
        for i in range(3):
            for j in range(3):
                corners = [
                    (
                        x + along[0] * (i + u) / 3 + down[0] * (j + v) / 3,
                        y + along[1] * (i + u) / 3 + down[1] * (j + v) / 3,
                    )
                    for u, v in ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
                ]
                p.poly(parts[(i * 2 + j * 3 + shift) % 4], *corners)


@thing(
    "kite", "autumn kite", "fly a kite", "lightness of being",
    main="ef4444", second="fbbf24", third="3b82f6", light="22c55e",
)  # fmt: skip
def kite(p: Pen) -> None:
    p.poly("main", (58, 4), (60, 40), (30, 34))
    p.poly("second", (58, 4), (92, 34), (60, 40))
    p.poly("third", (30, 34), (60, 40), (52, 78))
    p.poly("light", (92, 34), (60, 40), (52, 78))
    p.curve("dark", 3.5, "M52 78 C40 96 28 72 6 94")
    p.poly("main", (24, 76), (36, 88), (36, 76), (24, 88))


@thing(
    "teddy", "soft toy", "cuddly toy", "toys", "toy shop",
    main="d97706", second="fde68a", third="ef4444",
)  # fmt: skip
def teddy(p: Pen) -> None:
    p.heads(50, 9, 32, eyes=(50, 25), apart=20, face=52, neck=(50, 54), collar=42)
    for x in (28, 72):
        p.disc("main", x, 12, 10)
        p.disc("main", x + (x - 50) * 0.12, 88, 13, 9)
        p.disc("main", x + (x - 50) * 0.35, 58, 11, 13)
    p.disc("main", 50, 68, 26, 26)
    p.disc("second", 50, 72, 15, 15)
    p.disc("main", 50, 28, 26, 23)
    p.disc("second", 50, 36, 11, 9)
    p.disc("dark", 40, 25, 3.5)
    p.disc("dark", 60, 25, 3.5)
    p.disc("dark", 50, 32, 4, 3)
    if "neck" not in p.wears:
        p.poly("third", (36, 50), (50, 56), (64, 50), (64, 62), (50, 56), (36, 62))
