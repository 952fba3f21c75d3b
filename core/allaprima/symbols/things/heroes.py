"""People of tales and of great deeds."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import figures as of
from allaprima.symbols.things.registry import thing


@thing(
    "astronaut", "spacewoman", "cosmonaut", "space travel", "space mission", "spaceman",
    main="f1f5f9", second="1e40af", third="ef4444", light="93c5fd",
)  # fmt: skip
def astronaut(p: Pen) -> None:
    p.path("main", "M8 97 C8 68 92 68 92 97")
    p.box("third", 36, 82, 64, 91, 3)
    p.box("main", 8, 36, 18, 54, 4)
    p.box("main", 82, 36, 92, 54, 4)
    p.disc("main", 50, 42, 37)
    p.disc("second", 50, 43, 27, 24)
    p.path("light", "M30 40 C32 28 44 22 54 22 C44 27 36 32 34 44")


@thing(
    "king", "monarch", "emperor", "prince", "majesty",
    main="b91c1c", second="fbbf24", third="f8fafc", light="fde68a",
)  # fmt: skip
def king(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("third", "M24 74 C36 66 64 66 76 74 C70 88 60 84 50 84 C40 84 30 88 24 74")
        for x, y in ((34, 76), (44, 79), (56, 79), (66, 76)):
            p.disc("dark", x, y, 1.4)

    def hat(p: Pen) -> None:
        p.path("second", "M29 32 L25 8 L39 18 L50 3 L61 18 L75 8 L71 32 C60 27 40 27 29 32")
        p.disc("main", 50, 22, 3.4)

    p.who = p.who or "man"
    of.bust(p, dress, hat)


@thing(
    "wizard", "sorcerer", "magician with a hat", "druid", "merlin",
    main="5b21b6", second="fbbf24", third="e2e8f0",
)  # fmt: skip
def wizard(p: Pen) -> None:
    of.shoulders(p)
    of.head(p)
    p.path("third", "M30 44 C34 50 42 50 46 52 C48 54 52 54 54 52 C58 50 66 50 70 44 C74 66 62 92 50 95 C38 92 26 66 30 44")  # fmt: skip
    p.path("main", "M26 32 C36 26 40 12 56 1 C60 12 66 24 74 32 C60 26 40 26 26 32")
    p.path("main", "M14 36 C24 28 76 28 86 36 C76 40 24 40 14 36")
    p.disc("second", 50, 22, 3)


@thing(
    "pirate", "buccaneer", "software piracy", "corsair",
    main="dc2626", second="1f2937", third="f8fafc", light="fbbf24",
)  # fmt: skip
def pirate(p: Pen) -> None:
    def hat(p: Pen) -> None:
        p.path(
            "second",
            "M12 34 C12 22 26 4 50 8 C74 4 88 22 88 34 C76 26 62 28 50 28 C38 28 24 26 12 34",
        )
        p.disc("third", 50, 17, 5)
        p.box("third", 46.5, 20, 53.5, 25, 1.5)
        p.disc("second", 58, 42, 6, 5)
        p.line("second", 2.2, (32, 34), (68, 46))

    of.bust(p, lambda p: of.v_neck(p, "third"), hat)


@thing(
    "superhero", "hero", "super powers", "saviour", "superheroine",
    main="2563eb", second="dc2626", third="fbbf24",
)  # fmt: skip
def superhero(p: Pen) -> None:
    p.path("second", "M4 97 C8 70 28 64 50 66 C72 64 92 70 96 97")

    def dress(p: Pen) -> None:
        p.poly("third", (38, 80), (62, 80), (66, 86), (50, 97), (34, 86))
        p.poly("second", (55, 82), (44, 90), (50, 90), (46, 96), (57, 88), (51, 88))

    def mask(p: Pen) -> None:
        p.path(
            "second",
            "M30 37 C40 34 60 34 70 37 C70 48 62 49 55 46 C52 44 48 44 45 46 C38 49 30 48 30 37",
        )
        for x in (41.5, 58.5):
            p.disc("third", x, 41, 3.6, 2.6)

    of.bust(p, dress, bald=False)
    mask(p)


@thing(
    "ninja", "stealth", "assassin", "martial arts fighter",
    main="1f2937", second="dc2626", third="475569",
)  # fmt: skip
def ninja(p: Pen) -> None:
    p.path("main", "M7 97 C7 76 24 70 42 67 L58 67 C76 70 93 76 93 97")
    p.line("second", 6, (72, 30), (90, 22))
    p.line("second", 6, (72, 31), (92, 36))
    p.disc("main", 50, 41, 23, 25)
    p.box("skin", 32, 34, 68, 49, 7)
    p.path("second", "M28.5 32 C36 22 64 22 71.5 32 L70 35 C60 28 40 28 30 35")
    of.features(p, 50, 42, 1.0)
    p.box("main", 34, 47, 66, 58, 4)
    p.line("third", 3, (30, 80), (50, 96), (70, 80))
