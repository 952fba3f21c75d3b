"""Musical instruments."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "guitar", "rock music", "band", "instrument", "acoustic guitar", "musical instrument", "ukulele", "banjo", "mandolin",
    main="d97706", second="92400e", third="451a03",
)  # fmt: skip
def guitar(p: Pen) -> None:
    p.box("third", 40, 2, 60, 20, 4)
    p.box("second", 45, 12, 55, 48)
    with p.joined():
        p.disc("main", 50, 72, 28, 25)
        p.disc("main", 50, 48, 20, 17)
        p.box("main", 34, 48, 66, 64)
    p.disc("third", 50, 56, 9)
    p.line("third", 6, (38, 80), (62, 80))
    for x in (47, 53):
        p.line("light", 1.4, (x, 16), (x, 80))
    for y in (7, 14):
        p.line("second", 4, (37, y), (40, y))
        p.line("second", 4, (60, y), (63, y))
    p.turn(38)


@thing(
    "electric guitar", "rock concert", "heavy metal",
    main="ef4444", second="1f2937", light="f8fafc",
)  # fmt: skip
def electric_guitar(p: Pen) -> None:
    p.path("second", "M44 20 L44 10 C42 2 52 0 62 3 C60 8 56 10 56 20")
    p.box("second", 45, 12, 55, 50)
    p.path(
        "main",
        "M45 54 C44 40 38 36 32 38 C24 40 28 50 28 58 C28 64 22 68 22 78 C22 92 36 98 50 98 C66 98 78 92 78 78 C78 70 72 66 72 58 C72 52 78 44 70 44 C64 44 56 46 55 54",
    )
    for y in (60, 70):
        p.line("light", 5, (43, y), (57, y))
    p.box("second", 42, 80, 58, 86, 2)
    p.disc("light", 66, 80, 3)
    p.disc("light", 62, 89, 3)
    p.turn(38)


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
