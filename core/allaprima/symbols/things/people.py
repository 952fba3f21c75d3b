"""People and parts of them."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "handshake", "deal", "partnership", "agreement", "cooperation", "contract", "trust", "welcome",
    main="3b82f6", second="10b981", skin="f2b88a",
)  # fmt: skip
def handshake(p: Pen) -> None:
    p.path("skin", "M20 36 L42 32 L58 38 L80 34 L84 58 L70 66 L56 78 C52 82 46 82 42 78 L24 60")
    p.poly("main", (2, 30), (18, 26), (28, 62), (8, 70))
    p.poly("second", (98, 30), (82, 26), (74, 62), (92, 70))
    p.curve("dark", 3, "M42 33 L34 46 C36 52 44 50 48 44 L56 42 L74 58")
    p.curve("dark", 3, "M62 52 L70 62")
    p.curve("dark", 3, "M54 58 L61 68")
    p.curve("dark", 3, "M46 64 L52 73")


@thing(
    "team", "people", "group", "community", "employees", "staff", "colleagues", "customers",
    "organisation", "audience", "collaboration",
    main="3b82f6", second="10b981", third="f59e0b", skin="f2b88a",
)  # fmt: skip
def team(p: Pen) -> None:
    for x, part in ((22, "second"), (78, "third")):
        p.path(part, f"M{x - 19} 84 C{x - 19} 58 {x + 19} 58 {x + 19} 84")
        p.disc("skin", x, 46, 12)
    p.path("main", "M24 94 C24 56 76 56 76 94")
    p.disc("skin", 50, 36, 17)
    p.path("dark", "M33 36 C30 12 70 12 67 36 C62 26 52 26 46 27 C40 28 36 30 33 36")


@thing(
    "person", "user", "profile", "customer", "employee", "man", "human", "account", "contact",
    main="3b82f6", skin="f2b88a",
)  # fmt: skip
def person(p: Pen) -> None:
    p.path("main", "M12 94 C12 54 88 54 88 94")
    p.disc("skin", 50, 36, 25)
    p.path("dark", "M25 36 C22 2 78 2 75 36 C68 22 54 22 44 24 C36 26 29 28 25 36")


@thing("woman", "female", "lady", "girl", "mother", main="a855f7", skin="f2b88a", second="5b3421")
def woman(p: Pen) -> None:
    p.path("second", "M22 72 C14 12 86 12 78 72 C66 78 34 78 22 72")
    p.path("main", "M12 94 C12 60 88 60 88 94")
    p.box("skin", 43, 56, 57, 72, 5)
    p.disc("skin", 50, 40, 21)
    p.path("second", "M28 40 C30 20 44 16 52 20 C52 30 40 36 28 40")
    p.path("second", "M72 42 C72 26 62 18 50 20 C54 32 64 38 72 42")


@thing(
    "doctor", "physician", "health care", "hospital staff", "nurse", "medicine",
    main="f1f5f9", second="38bdf8", skin="f2b88a", third="ef4444",
)  # fmt: skip
def doctor(p: Pen) -> None:
    p.path("main", "M10 94 C10 56 90 56 90 94")
    p.poly("second", (38, 64), (62, 64), (50, 88))
    p.disc("skin", 50, 38, 24)
    p.path("dark", "M26 36 C24 4 76 4 74 36 C66 24 34 24 26 36")
    p.curve("dark", 3, "M32 66 C30 80 34 84 38 86")
    p.disc("dark", 38, 88, 4)
    p.line("third", 4, (68, 80), (80, 80))
    p.line("third", 4, (74, 74), (74, 86))


@thing(
    "thumbs up", "good", "agree", "approval", "recommendation", "well done", "positive",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def thumb(p: Pen) -> None:
    p.path(
        "main",
        "M34 46 L50 8 C60 6 66 14 63 26 L59 38 L84 38 C92 38 96 46 92 54 C96 60 94 68 89 70 C91 77 88 82 83 84 C84 90 80 94 74 94 L46 94 L34 86",
    )
    p.box("second", 6, 42, 32, 94, 5)


@thing("hand", "stop", "volunteer", "high five", "help hand", "palm", main="f2b88a")
def hand(p: Pen) -> None:
    with p.joined():
        for x, top in ((30, 18), (44, 8), (58, 12), (72, 24)):
            p.box("main", x - 6, top, x + 6, 64, 6)
        p.line("main", 12, (20, 56), (34, 74))
        p.path("main", "M24 50 L78 46 C80 72 74 94 52 94 C36 94 28 80 24 66")


@thing(
    "eye", "point of view", "vision", "see", "visibility", "look", "observation",
    main="ffffff", second="3b82f6",
)  # fmt: skip
def eye(p: Pen) -> None:
    p.path("main", "M2 50 C20 14 80 14 98 50 C80 86 20 86 2 50")
    p.ring("dark", 50, 50, 0.1, 0.1)
    p.disc("second", 50, 50, 22)
    p.disc("dark", 50, 50, 11)
    p.disc("main", 57, 43, 5)
    p.curve("dark", 4, "M2 50 C20 14 80 14 98 50 C80 86 20 86 2 50")


@thing(
    "brain", "mind", "thinking", "intelligence", "psychology", "neuroscience", "mental health",
    main="f9a8d4", second="db2777",
)  # fmt: skip
def brain(p: Pen) -> None:
    p.path(
        "main",
        "M50 14 C40 4 24 8 22 22 C8 24 4 40 12 50 C4 62 12 78 26 78 C30 92 46 92 50 84 C54 92 70 92 74 78 C88 78 96 62 88 50 C96 40 92 24 78 22 C76 8 60 4 50 14",
    )
    p.line("second", 4, (50, 16), (50, 84))
    for s in (-1, 1):
        p.curve(
            "second", 3.5, f"M{50 + s * 28} 24 C{50 + s * 18} 26 {50 + s * 14} 34 {50 + s * 18} 42"
        )
        p.curve(
            "second", 3.5, f"M{50 + s * 38} 50 C{50 + s * 28} 46 {50 + s * 18} 52 {50 + s * 16} 60"
        )
        p.curve(
            "second", 3.5, f"M{50 + s * 24} 78 C{50 + s * 24} 70 {50 + s * 30} 66 {50 + s * 34} 66"
        )


@thing(
    "smiling face", "smiley", "happy", "joy", "satisfaction", "happiness", "fun",
    "customer satisfaction", "emoji",
    main="fbbf24", light="ffffff",
)  # fmt: skip
def smiley(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.disc("dark", 34, 40, 5, 7)
    p.disc("dark", 66, 40, 5, 7)
    p.path("dark", "M24 58 C34 66 66 66 76 58 C74 78 62 84 50 84 C38 84 26 78 24 58")
    p.path("light", "M31 63 C42 67 58 67 69 63 C68 68 64 70 62 71 L38 71 C36 70 32 68 31 63")


@thing(
    "sad face", "unhappy", "sadness", "disappointed", "crying", "frustration",
    main="fbbf24", second="38bdf8",
)  # fmt: skip
def sad(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.disc("dark", 34, 42, 5, 7)
    p.disc("dark", 66, 42, 5, 7)
    p.curve("dark", 5, "M30 76 C38 60 62 60 70 76")
    p.path("second", "M70 52 C76 62 78 66 76 71 C74 75 67 75 65 71 C63 66 66 60 70 52")


@thing("mask", "theatre", "drama", "carnival", "comedy", main="fbbf24", second="ef4444")
def mask(p: Pen) -> None:
    p.path("main", "M10 14 C34 24 66 24 90 14 C94 60 76 92 50 94 C24 92 6 60 10 14")
    p.path("dark", "M24 40 C30 32 40 34 44 42 C36 46 30 46 24 40")
    p.path("dark", "M76 40 C70 32 60 34 56 42 C64 46 70 46 76 40")
    p.path("second", "M28 62 C40 70 60 70 72 62 C68 82 58 84 50 84 C42 84 32 82 28 62")


@thing(
    "footprints", "carbon footprint", "next steps", "tracks", "trail", "history steps",
    main="92400e",
)  # fmt: skip
def footprints(p: Pen) -> None:
    for x, y in ((28, 66), (70, 36)):
        p.disc("main", x, y - 12, 12, 18)
        p.disc("main", x, y + 18, 9, 11)


@thing("tooth", "dentist", "dental care", "teeth", main="f8fafc", light="e0f2fe")
def tooth(p: Pen) -> None:
    p.path(
        "main",
        "M50 20 C38 6 10 6 12 36 C14 56 22 62 24 80 C26 96 38 96 40 80 C42 66 58 66 60 80 C62 96 74 96 76 80 C78 62 86 56 88 36 C90 6 62 6 50 20",
    )
    p.ring("dark", 50, 50, 0.1, 0.1)
    p.curve("light", 5, "M22 34 C22 24 28 19 34 19")
