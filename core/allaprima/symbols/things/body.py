"""Parts of the body."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "eye", "point of view", "vision", "see", "visibility", "look", "observation", "contact lens",
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
    "brain", "mind", "intelligence", "psychology", "neuroscience", "mental health",
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
    "mask",
    "theatre masks",
    "theatre",
    "drama",
    "carnival",
    "comedy",
    main="fbbf24",
    second="ef4444",
)
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
    for s, y in ((-1, 0), (1, -28)):
        x = 50 + s * 21
        p.path("main", f"M{x - 12} {y + 56} C{x - 14} {y + 36} {x - 4} {y + 32} {x + s * 3} {y + 32} C{x + 12} {y + 34} {x + 14} {y + 46} {x + 11} {y + 60} C{x + 10} {y + 70} {x - 9} {y + 70} {x - 12} {y + 56}")  # fmt: skip
        p.path("main", f"M{x - 9} {y + 74} C{x - 4} {y + 72} {x + 4} {y + 72} {x + 9} {y + 74} C{x + 12} {y + 92} {x + 6} {y + 98} {x} {y + 98} C{x - 6} {y + 98} {x - 12} {y + 92} {x - 9} {y + 74}")  # fmt: skip


@thing("tooth", "dentist", "dental care", "teeth", "dental braces", main="f8fafc", light="e0f2fe")
def tooth(p: Pen) -> None:
    p.path(
        "main",
        "M50 20 C38 6 10 6 12 36 C14 56 22 62 24 80 C26 96 38 96 40 80 C42 66 58 66 60 80 C62 96 74 96 76 80 C78 62 86 56 88 36 C90 6 62 6 50 20",
    )
    p.ring("dark", 50, 50, 0.1, 0.1)
    p.shine(5, "M22 34 C22 24 28 19 34 19")


@thing(
    "ear", "hearing", "acoustics", "active listening", "deafness", "hearing aid",
    main="f2b88a", second="c2703d",
)  # fmt: skip
def ear(p: Pen) -> None:
    p.path(
        "main",
        "M18 44 C14 -6 84 -6 84 38 C84 58 66 62 62 76 C58 96 32 100 28 78 C26 68 36 66 36 58 C24 60 20 52 18 44",
    )
    p.curve("second", 5, "M32 40 C30 16 68 14 68 38 C68 50 54 52 52 64")
    p.curve("second", 5, "M34 44 C42 38 52 44 48 54")
