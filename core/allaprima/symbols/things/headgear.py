"""Hats for certain days and trades."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "santa hat", "father christmas hat", "christmas hat", "santa's hat", "santa claus hat", "elf hat",
    main="ef4444", second="f8fafc", third="b91c1c",
)  # fmt: skip
def santa_hat(p: Pen) -> None:
    p.path(
        "main",
        "M14 72 C12 36 34 8 58 8 C80 8 92 26 92 48 L78 50 C76 42 72 38 68 38 C78 48 84 60 86 72",
    )
    p.curve("third", 3, "M68 38 C58 34 50 36 44 42")
    p.disc("second", 85, 54, 11)
    p.box("second", 6, 68, 94, 92, 11)


@thing(
    "party hat", "birthday hat", "paper hat", "new year hat", "cone hat",
    main="8b5cf6", second="fbbf24", third="f472b6", light="38bdf8",
)  # fmt: skip
def party_hat(p: Pen) -> None:
    p.path("main", "M50 14 L86 88 C70 96 30 96 14 88")
    p.path("third", "M39.3 36 L60.7 36 L67.5 50 C56 55 44 55 32.5 50")
    p.path("light", "M25 65 C40 71 60 71 75 65 L82 79.5 C64 87 36 87 18 79.5")
    p.disc("second", 50, 13, 10)


@thing(
    "chef's hat", "chef hat", "cook's hat", "toque", "white chef's hat", "kitchen hat",
    main="f8fafc", second="cbd5e1",
)  # fmt: skip
def chef_hat(p: Pen) -> None:
    with p.joined():
        p.disc("main", 24, 38, 20)
        p.disc("main", 76, 38, 20)
        p.disc("main", 50, 28, 24)
        p.path("main", "M22 44 L78 44 L76 78 L24 78")
    for s in (-1, 1):
        p.line("second", 3, (50 + s * 12, 56), (50 + s * 11, 66))
    p.box("main", 20, 74, 80, 94, 4)
