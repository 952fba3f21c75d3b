"""Characters of stories, of the circus and of the Wild West."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import figures as of
from allaprima.symbols.things.registry import thing


@thing(
    "clown",
    "circus clown",
    "jester",
    "comedian",
    "class clown",
    main="8b5cf6",
    second="ef4444",
    third="facc15",
    light="fef2f2",
)
def clown(p: Pen) -> None:
    of.shoulders(p)
    with p.joined():
        for k in range(5):
            p.disc("third", 26 + 12 * k, 72 + (2 if k % 2 else 0), 9)
    with p.joined():
        for s in (-1, 1):
            for x, y, r in ((22, 28, 11), (29, 42, 12), (20, 50, 10)):
                p.disc("second", 50 + s * x, y, r)
    p.disc("light", 50, 42, 21, 23)
    p.poly("third", (36, 22), (64, 22), (50, 2))
    p.disc("second", 50, 4, 5)
    for s in (-1, 1):
        p.disc("dark", 50 + s * 8, 37, 3, 4)
    p.disc("second", 50, 45, 6.4)
    p.path("second", "M35 50 C42 56 58 56 65 50 C62 64 38 64 35 50")
    p.path("light", "M40 54.4 C46 57 54 57 60 54.4 C56 59 44 59 40 54.4")


@thing(
    "angel",
    "guardian angel",
    "cherub",
    "christmas angel",
    "heavenly",
    main="f8fafc",
    second="e2e8f0",
    third="fbbf24",
    light="f1f5f9",
)
def angel(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "second",
            f"M{50 + s * 20} 66 C{50 + s * 28} 40 {50 + s * 44} 34 {50 + s * 48} 36 C{50 + s * 49} 54 {50 + s * 46} 66 {50 + s * 42} 72 C{50 + s * 38} 82 {50 + s * 30} 88 {50 + s * 20} 88",
        )
    of.bust(p, lambda p: of.v_neck(p, "third"), bald=False)
    p.line(
        "third",
        4.4,
        *(
            (50 + 17 * math.cos(math.radians(10 * k)), 8 + 5 * math.sin(math.radians(10 * k)))
            for k in range(37)
        ),
    )


@thing(
    "devil",
    "demon",
    "little devil",
    "temptation",
    "devil's advocate",
    "satan",
    main="b91c1c",
    second="7f1d1d",
    third="f8fafc",
    light="fca5a5",
)
def devil(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "second",
            f"M{50 + s * 18} 24 C{50 + s * 30} 22 {50 + s * 36} 12 {50 + s * 32} 2 C{50 + s * 42} 12 {50 + s * 40} 34 {50 + s * 24} 38",
        )
        p.path("main", f"M{50 + s * 30} 50 L{50 + s * 48} 40 L{50 + s * 32} 64")
    p.path("main", "M16 50 C16 20 84 20 84 50 C84 76 66 96 50 96 C34 96 16 76 16 50")
    for s in (-1, 1):
        p.line("dark", 4.4, (50 + s * 26, 38), (50 + s * 9, 46))
        p.disc("third", 50 + s * 15, 52, 6, 5)
        p.disc("dark", 50 + s * 14, 52, 3)
    p.path("dark", "M30 66 C42 72 58 72 70 66 C66 84 34 84 30 66")
    p.poly("third", (36, 68.6), (44, 70.4), (40, 77))
    p.poly("third", (64, 68.6), (56, 70.4), (60, 77))


@thing(
    "cowboy",
    "sheriff",
    "cowgirl",
    "wild west",
    "western film",
    "rodeo rider",
    main="3b82f6",
    second="8a5a2c",
    third="dc2626",
    light="fbbf24",
)
def cowboy(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.poly("third", (36, 65), (64, 65), (50, 84))
        points = [
            (
                72 + (6.4 if k % 2 else 2.8) * math.sin(math.radians(36 * k)),
                85 + (6.4 if k % 2 else 2.8) * math.cos(math.radians(36 * k)),
            )
            for k in range(10)
        ]
        p.poly("light", *points)

    def hat(p: Pen) -> None:
        p.path(
            "second", "M31 30 C31 14 36 2 43 3 C47 4 48 7 50 7 C52 7 53 4 57 3 C64 2 69 14 69 30"
        )
        p.path(
            "second",
            "M10 22 C14 18 18 26 32 27 C44 29 56 29 68 27 C82 26 86 18 90 22 C86 36 70 37 50 37 C30 37 14 36 10 22",
        )
        p.curve("third", 3.6, "M32 25 C44 28 56 28 68 25")

    of.bust(p, dress, hat)


@thing(
    "zombie",
    "undead",
    "walking dead",
    "monster",
    "frankenstein",
    "monster face",
    main="84a98c",
    second="52796f",
    third="7f1d1d",
    light="f8fafc",
    dark="1f2937",
)
def zombie(p: Pen) -> None:
    p.path("third", "M7 97 C7 80 24 74 40 72 L60 72 C76 74 93 80 93 97")
    p.box("second", 40, 62, 60, 78, 3)
    p.path("main", "M24 22 C26 12 74 12 76 22 L76 54 C76 70 64 74 50 74 C36 74 24 70 24 54")
    p.path("dark", "M22 30 C20 4 80 4 78 30 L70 22 L64 28 L57 20 L50 28 L43 20 L36 28 L30 22")
    p.disc("light", 39, 40, 8)
    p.disc("light", 62, 42, 6)
    p.disc("dark", 40, 41, 3)
    p.disc("dark", 61, 43, 2.4)
    p.line("dark", 3, (38, 60), (62, 58))
    for x in (43, 50, 57):
        p.line("dark", 2.4, (x, 56), (x, 63))
    p.line("second", 3, (66, 28), (72, 36))


@thing(
    "mermaid",
    "merman",
    "siren of the sea",
    "little mermaid",
    main="14b8a6",
    second="0f766e",
    third="a855f7",
    light="5eead4",
)
def mermaid(p: Pen) -> None:
    p.path(
        "hair",
        "M38 6 C58 -2 66 14 62 30 C66 42 60 50 54 52 L30 52 C24 42 26 32 28 24 C28 14 32 8 38 6",
    )
    p.path(
        "main",
        "M32 54 L58 54 C62 70 76 78 84 70 C90 62 82 56 76 58 L94 42 L98 66 C96 86 76 96 58 90 C42 84 34 70 32 54",
    )
    p.path("light", "M72 60 L96 38 L98 50 L97 66 L84 62")
    p.line("skin", 8, (33, 40), (24, 56))
    p.line("skin", 8, (57, 40), (67, 54))
    p.path("skin", "M34 36 L56 36 L58 56 C50 60 40 60 32 56")
    p.disc("third", 40, 43, 6, 5)
    p.disc("third", 51, 43, 6, 5)
    p.disc("skin", 45, 22, 13, 14)
    p.path("hair", "M31 24 C28 4 62 4 59 24 C54 20 50 16 46 12 C42 18 36 20 31 24")
    for x in (40, 50):
        p.disc("dark", x, 23, 1.8)
    p.curve("dark", 1.8, "M42 28 C44 30 47 30 49 28")
    p.curve("second", 2.6, "M42 66 C48 70 54 70 60 66")
    p.curve("second", 2.6, "M50 76 C56 80 62 80 68 77")


@thing(
    "fairy",
    "tooth fairy",
    "elf",
    "pixie",
    "fairy godmother",
    main="f472b6",
    second="ddd6fe",
    third="fbbf24",
    light="f5f3ff",
)
def fairy(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "second",
            f"M{50 + s * 12} 62 C{50 + s * 20} 30 {50 + s * 46} 20 {50 + s * 48} 34 C{50 + s * 50} 52 {50 + s * 30} 64 {50 + s * 12} 66",
        )
        p.path(
            "light",
            f"M{50 + s * 12} 68 C{50 + s * 28} 66 {50 + s * 42} 74 {50 + s * 40} 84 C{50 + s * 32} 92 {50 + s * 18} 84 {50 + s * 12} 72",
        )
    p.who = p.who or "woman"
    of.bust(p, lambda p: of.neckline(p, "third"), bald=False)
    p.curve("third", 3.4, "M31 26 C38 20 62 20 69 26")
    p.disc("third", 50, 21, 3.6)


@thing(
    "knight in armour",
    "knight",
    "knight's helmet",
    "suit of armour",
    "medieval knight",
    "crusader",
    "armour",
    main="94a3b8",
    second="64748b",
    third="dc2626",
    light="cbd5e1",
)
def armour(p: Pen) -> None:
    p.path("third", "M48 14 C44 -2 72 -2 88 14 C96 24 94 38 86 44 C84 30 70 20 54 20")
    p.path("second", "M8 97 C8 82 22 76 36 74 L64 74 C78 76 92 82 92 97")
    p.path("main", "M24 42 C24 6 76 6 76 42 L76 60 C72 74 60 82 50 84 C40 82 28 74 24 60")
    p.path("light", "M20 40 L80 40 L80 52 C80 58 70 62 50 62 C30 62 20 58 20 52")
    p.line("dark", 5, (30, 49), (70, 49))
    for x in (38, 46, 54, 62):
        p.line("dark", 3, (x, 67), (x + (50 - x) * 0.15, 75))
    p.line("light", 4, (50, 14), (50, 36))
