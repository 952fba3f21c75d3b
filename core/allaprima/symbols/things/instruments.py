"""Musical instruments."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "guitar", "rock music", "band", "instrument", "acoustic guitar", "musical instrument", "ukulele", "banjo", "mandolin",
    main="d97706", second="78350f", third="451a03",
)  # fmt: skip
def guitar(p: Pen) -> None:
    p.line("second", 8, (52, 48), (84, 16))
    p.poly("third", (78, 10), (90, 2), (98, 10), (90, 22))
    p.path(
        "main",
        "M60 40 C72 52 64 60 62 66 C64 84 46 98 26 96 C6 94 2 74 6 60 C10 44 22 38 34 38 C40 36 48 28 60 40",
    )
    p.disc("third", 44, 56, 10)
    p.line("third", 6, (18, 70), (30, 82))


@thing(
    "electric guitar", "rock concert", "heavy metal",
    main="ef4444", second="1f2937", light="f8fafc",
)  # fmt: skip
def electric_guitar(p: Pen) -> None:
    p.line("second", 7, (48, 52), (88, 12))
    p.poly("second", (80, 8), (96, 2), (98, 10), (90, 20))
    p.path(
        "main",
        "M44 34 C52 40 46 46 56 48 C62 48 68 44 70 52 C72 60 60 66 58 76 C56 90 40 98 24 96 C6 94 2 76 10 64 C16 56 30 56 32 48 C34 40 36 30 44 34",
    )
    for x, y in ((40, 60), (32, 68)):
        p.line("light", 5, (x - 5, y - 5), (x + 5, y + 5))
    p.disc("light", 22, 82, 4)


@thing(
    "piano", "classical music", "keyboard instrument", "piano keys", "grand piano",
    main="f8fafc", second="1f2937", third="92400e",
)  # fmt: skip
def piano(p: Pen) -> None:
    p.box("third", 4, 14, 96, 34, 4)
    p.box("main", 4, 30, 96, 88, 3)
    for x in (22, 41, 59, 78):
        p.line("second", 2.5, (x, 34), (x, 86))
    for x in (22, 41, 78):
        p.box("second", x - 6, 32, x + 6, 62, 1)


@thing(
    "violin", "orchestra", "strings", "cello", "symphony", "double bass", "violin and bow",
    main="b45309", second="451a03", third="d97706",
)  # fmt: skip
def violin(p: Pen) -> None:
    p.line("second", 7, (50, 40), (50, 8))
    p.disc("second", 50, 7, 6)
    p.path(
        "main",
        "M50 34 C64 32 72 42 66 52 C62 58 66 62 70 68 C80 84 66 97 50 97 C34 97 20 84 30 68 C34 62 38 58 34 52 C28 42 36 32 50 34",
    )
    p.line("second", 5, (50, 34), (50, 66))
    p.line("second", 4, (42, 78), (58, 78))
    p.curve("second", 3.5, "M37 62 C40 66 34 70 38 74")
    p.curve("second", 3.5, "M63 62 C60 66 66 70 62 74")
    p.line("third", 3, (84, 6), (76, 96))


@thing(
    "drum", "drums", "percussion", "rhythm", "drum roll", "tambourine", "bongo drums",
    main="ef4444", second="f8fafc", third="fbbf24", light="92400e",
)  # fmt: skip
def drum(p: Pen) -> None:
    p.path("main", "M8 42 L92 42 L92 78 C80 98 20 98 8 78")
    for a, b in (
        ((8, 46), (30, 90)),
        ((30, 90), (50, 54)),
        ((50, 54), (70, 90)),
        ((70, 90), (92, 46)),
    ):
        p.line("third", 4, a, b)
    p.disc("second", 50, 42, 42, 15)
    p.line("light", 6, (34, 40), (4, 10))
    p.line("light", 6, (66, 40), (96, 10))


@thing(
    "trumpet", "brass band", "fanfare", "trombone",
    main="fbbf24", second="d97706",
)  # fmt: skip
def trumpet(p: Pen) -> None:
    p.box("main", 28, 52, 72, 76, 11)
    p.box("cut", 36, 60, 64, 68, 4)
    p.path("main", "M4 44 L70 44 C80 42 88 34 96 22 L96 78 C88 66 80 56 70 54 L4 54")
    for x in (38, 50, 62):
        p.line("second", 6, (x, 30), (x, 72))
        p.box("second", x - 5, 24, x + 5, 31, 2)
    p.box("second", 2, 40, 8, 58, 2)


@thing(
    "vinyl record", "record player", "album", "disc jockey", "retro music", "turntable",
    main="1f2937", second="ef4444", third="475569",
)  # fmt: skip
def vinyl(p: Pen) -> None:
    p.disc("main", 50, 50, 46)
    for r in (36, 28):
        p.ring("third", 50, 50, r, 2.5, 200, 290)
        p.ring("third", 50, 50, r, 2.5, 20, 110)
    p.disc("second", 50, 50, 17)
    p.disc("cut", 50, 50, 4)
