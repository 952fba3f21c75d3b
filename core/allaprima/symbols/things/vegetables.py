"""More vegetables and fruit."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _leaves(p: Pen, part: str, x: float, y: float) -> None:
    """Three long leaves that rise from a root."""
    for dx, top in ((-20, 10), (20, 10), (0, 3)):
        p.path(
            part,
            f"M{x} {y} C{x + dx - 12} {y - 14} {x + dx - 10} {top + 8} {x + dx} {top} C{x + dx + 10} {top + 8} {x + dx + 10} {y - 14} {x} {y}",
        )


@thing("radish", "radishes", "red radish", main="e11d48", second="22c55e", light="fecdd3")
def radish(p: Pen) -> None:
    _leaves(p, "second", 50, 44)
    p.path(
        "main", "M50 40 C78 36 88 58 76 74 C68 84 56 82 50 97 C44 82 32 84 24 74 C12 58 22 36 50 40"
    )
    p.shine(4.4, "M26 60 C26 52 31 48 37 47")


@thing(
    "beetroot",
    "beet",
    "turnip",
    "swede",
    main="8e1d4f",
    second="3f8f3a",
    third="b91c5c",
    light="d6558a",
)
def beetroot(p: Pen) -> None:
    _leaves(p, "second", 50, 42)
    for dx in (-9, 0, 9):
        p.line("third", 4, (50, 44), (50 + dx, 26))
    p.path(
        "main", "M50 42 C80 36 92 56 80 72 C70 84 56 82 51 98 C45 82 30 84 20 72 C8 56 20 36 50 42"
    )
    p.shine(4.4, "M23 62 C22 54 27 49 34 48")


@thing(
    "asparagus",
    "green asparagus",
    "asparagus spears",
    main="65a30d",
    second="3f6f12",
    third="ef4444",
)
def asparagus(p: Pen) -> None:
    for x, top in ((34, 12), (66, 12), (50, 4)):
        p.box("main", x - 8, top + 22, x + 8, 95, 3)
        p.path(
            "second",
            f"M{x - 9} {top + 26} C{x - 11} {top + 12} {x - 4} {top + 4} {x} {top} C{x + 4} {top + 4} {x + 11} {top + 12} {x + 9} {top + 26}",
        )
        p.poly("second", (x - 8, 54), (x, 44), (x + 8, 54))
    p.box("third", 22, 66, 78, 76, 4)


@thing(
    "leek",
    "leeks",
    "spring onions",
    "spring onion",
    "celery",
    main="f1f5e0",
    second="4d8f2e",
    third="86b84a",
)
def leek(p: Pen) -> None:
    p.path("second", "M44 48 C30 36 22 20 26 4 C38 10 48 26 50 44")
    p.path("second", "M56 48 C70 36 78 20 74 4 C62 10 52 26 50 44")
    p.path("third", "M42 50 C42 30 44 14 50 4 C56 14 58 30 58 50")
    p.path("main", "M41 46 L59 46 L60 84 C60 92 40 92 40 84")
    p.path("third", "M41 40 L59 40 L59 60 L54 52 L50 62 L46 52 L41 60")
    for x in (44, 50, 56):
        p.line("third", 2.4, (x, 90), (50 + (x - 50) * 1.8, 97))


@thing(
    "pomegranate",
    "granadilla",
    "passion fruit",
    main="c81e4a",
    second="fde2e2",
    third="e11d48",
    light="fb7185",
)
def pomegranate(p: Pen) -> None:
    p.path(
        "main", "M50 16 C80 14 94 36 92 56 C90 80 72 94 50 94 C28 94 10 80 8 56 C6 36 20 14 50 16"
    )
    p.poly("main", (38, 20), (34, 4), (44, 11), (50, 3), (56, 11), (66, 4), (62, 20))
    p.path(
        "second",
        "M50 34 C74 32 82 48 80 60 C78 76 66 84 50 84 C40 76 34 62 36 50 C38 40 44 35 50 34",
    )
    for x, y in ((52, 46), (64, 46), (46, 58), (58, 58), (70, 58), (52, 70), (64, 70)):
        p.disc("third", x, y, 5.2, 5.8)
    p.shine(4.4, "M17 56 C17 44 22 36 30 31")


@thing("figs", "fig", "fresh figs", main="6d2f6b", second="f7c6c0", third="d9525e", light="a868a6")
def figs(p: Pen) -> None:
    p.path("main", "M40 6 C46 8 44 22 50 32 C66 46 64 82 36 84 C8 84 6 48 26 34 C34 26 34 14 40 6")
    p.shine(4, "M18 58 C18 50 22 44 28 40")
    p.path("main", "M74 28 C92 40 100 66 88 84 C78 96 56 96 46 84 C36 66 52 40 66 30")
    p.disc("second", 69, 68, 22, 21)
    p.disc("third", 69, 70, 14, 13)
    for k in range(7):
        a = 2 * math.pi * k / 7
        p.disc("second", 69 + 8 * math.cos(a), 70 + 7 * math.sin(a), 1.8)


@thing("dragon fruit", "pitaya", main="e11d74", second="f8fafc", third="65a30d", dark="1f2937")
def dragon_fruit(p: Pen) -> None:
    for x, y, dx, dy in (
        (18, 30, -14, -18),
        (34, 14, -8, -14),
        (66, 14, 8, -14),
        (82, 30, 14, -18),
        (10, 56, -8, -16),
        (90, 56, 8, -16),
    ):
        p.poly("third", (x - 6, y + 10), (x + dx, y + dy), (x + 8, y + 4))
    p.disc("main", 50, 54, 42, 41)
    p.disc("second", 50, 54, 33, 32)
    for x, y in (
        (38, 36),
        (52, 32),
        (64, 40),
        (32, 50),
        (46, 48),
        (60, 54),
        (72, 54),
        (36, 64),
        (50, 64),
        (64, 70),
        (44, 76),
        (54, 80),
    ):
        p.disc("dark", x, y, 2)


@thing(
    "raspberry",
    "raspberries",
    "blackberry fruit",
    "blackberries",
    "mulberry",
    main="d61f57",
    second="22a04a",
    light="f98ab0",
)
def raspberry(p: Pen) -> None:
    for y, columns in (
        (36, (32, 50, 68)),
        (49, (25, 42, 58, 75)),
        (62, (32, 50, 68)),
        (75, (40, 60)),
        (86, (50,)),
    ):
        for x in columns:
            p.disc("main", x, y, 10.5)
    for x, y in ((29, 34), (47, 34), (65, 34), (39, 47), (55, 47), (47, 60)):
        p.disc("light", x, y, 2.2)
    for a in (-160, -125, -90, -55, -20):
        t = math.radians(a)
        p.line("second", 8, (50, 28), (50 + 24 * math.cos(t), 30 + 16 * math.sin(t)))
    p.line("second", 5, (50, 26), (54, 5))
