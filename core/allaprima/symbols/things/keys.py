"""What keeps safe: keys, locks, shields."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing
from allaprima.symbols.things.signs import star_points


@thing("key", "access", "password", "solution key", main="fbbf24")
def key(p: Pen) -> None:
    bow = p.pick("round", "square", "clover")
    if bow == "round":
        p.disc("main", 28, 34, 24)
        p.disc("cut", 24, 30, 9)
    elif bow == "square":
        p.poly(
            "main",
            *(
                (28 + 29 * math.cos(a), 34 + 29 * math.sin(a))
                for a in (k * math.pi / 3 for k in range(6))
            ),
        )
        p.disc("cut", 25, 31, 10)
    else:
        with p.joined():
            for x, y in ((34, 18), (12, 40), (36, 42)):
                p.disc("main", x, y, 15)
        p.disc("cut", 27, 33, 7)
    p.line("main", 10, (44, 50), (86, 86))
    teeth = p.pick(
        (((70, 72), (80, 62)), ((81, 82), (90, 73))),
        (((74, 76), (86, 63)),),
        (((64, 67), (72, 59)), ((73, 75), (84, 64)), ((83, 84), (90, 77))),
    )
    for begin, end in teeth:
        p.line("main", 9 if len(teeth) < 3 else 7, begin, end)


@thing(
    "lock", "security", "privacy", "protection", "encryption", "padlock", "data protection", "cyber security", "gdpr", "data privacy",
    main="fbbf24", second="64748b",
)  # fmt: skip
def lock(p: Pen) -> None:
    p.curve(
        "second",
        9,
        p.pick("M28 48 L28 32 C28 2 72 2 72 32 L72 48", "M32 48 L32 26 C32 8 68 8 68 26 L68 48"),
    )
    kind = p.pick("square", "round", "ribbed")
    if kind == "round":
        p.disc("main", 50, 65, 33, 30)
    else:
        p.box("main", 16, 44, 84, 94, 8)
    if kind == "ribbed":
        for y in (55, 83):
            p.line("second", 4, (18, y), (82, y))
    p.disc("dark", 50, 64, 7)
    if p.pick(False, True):
        p.line("dark", 6, (50, 66), (50, 80))
    else:
        p.poly("dark", (47, 66), (53, 66), (56, 82), (44, 82))


@thing(
    "shield", "defence", "insurance", "safety", "guarantee", "antivirus", "risk management",
    main="3b82f6", second="1d4ed8", light="ffffff",
)  # fmt: skip
def shield(p: Pen) -> None:
    left, right = p.pick(
        ("C62 14 76 17 90 17 C92 56 78 82 50 96", "C22 82 8 56 10 17 C24 17 38 14 50 4"),
        ("L88 14 L88 50 C88 74 72 88 50 97", "C28 88 12 74 12 50 L12 14 L50 4"),
        ("C60 10 76 12 88 8 C98 44 92 76 50 97", "C8 76 2 44 12 8 C24 12 40 10 50 4"),
    )
    p.path("main", f"M50 4 {left} {right}")
    p.path("second", f"M50 4 {left}")
    p.room("on in", 29, 26, 71, 70, behind="main")
    if p.holds:
        return
    sign = p.pick("tick", "lock", "star", "tick")
    if sign == "tick":
        p.line("light", 8, (32, 50), (46, 64), (70, 36))
    elif sign == "lock":
        p.ring("light", 50, 42, 10, 6, 180, 360)
        p.box("light", 35, 43, 65, 67, 5)
        p.disc("dark", 50, 55, 4)
    else:
        p.poly("light", *star_points(50, 48, 22, 9))
