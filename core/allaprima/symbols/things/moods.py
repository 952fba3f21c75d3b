"""More faces: of pain, of doubt, and of rating."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import emotions as of
from allaprima.symbols.things.registry import thing


@thing(
    "sick face", "sick", "illness", "ill", "nausea", "nauseated", "unwell", "food poisoning",
    main="a3c43a", second=of.BLUE,
)  # fmt: skip
def sick(p: Pen) -> None:
    of.round_head(p)
    of.arcs(p, 44, -5)
    of.brows(p, 31, 0, 5)
    p.curve("dark", 4.8, "M28 72 C34 62 40 62 45 70 C50 78 56 78 60 70 C64 63 70 64 73 71")


@thing(
    "face with a thermometer", "fever", "flu", "a cold", "influenza", "sick leave", "sick note",
    main=of.YELLOW, second=of.RED, light="ffffff",
)  # fmt: skip
def fever(p: Pen) -> None:
    of.round_head(p)
    of.eyes(p, 44)
    of.brows(p, 30, 0, 5)
    of.smile(p, 73, -11, 15)
    p.line("light", 9, (56, 70), (90, 88))
    p.line("second", 4, (64, 74), (88, 87))


@thing("face with a mask", "hygiene mask", "infection control", main=of.YELLOW, second="bfe3f5", third="8cc4e0")  # fmt: skip
def masked(p: Pen) -> None:
    of.round_head(p)
    of.eyes(p, 40)
    for y in (56, 82):
        p.line("third", 3.4, (7, 52 + (y - 56) * 0.5), (26, y))
        p.line("third", 3.4, (93, 52 + (y - 56) * 0.5), (74, y))
    p.path("second", "M22 56 C38 48 62 48 78 56 L76 78 C66 92 34 92 24 78")
    for y in (65, 75):
        p.line("third", 2.6, (34, y), (66, y))


@thing(
    "sleeping face", "asleep", "sleep", "sleepy", "tired", "tiredness", "fatigue", "nap", "snoring",
    main=of.YELLOW, second="6366f1",
)  # fmt: skip
def asleep(p: Pen) -> None:
    p.disc("main", 45, 56, 41)
    for x in (29, 60):
        p.curve("dark", 4.4, f"M{x - 8} 54 C{x - 5} 60 {x + 5} 60 {x + 8} 54")
    p.disc("dark", 45, 77, 7, 6)
    p.line("second", 5, (66, 26), (79, 26), (66, 42), (79, 42))
    p.line("second", 4.4, (84, 4), (95, 4), (84, 17), (95, 17))


@thing(
    "scared face", "scared", "fear", "afraid", "frightened", "panic", "horror", "anxiety", "phobia",
    main=of.YELLOW, second="93b4f5", light="ffffff",
)  # fmt: skip
def scared(p: Pen) -> None:
    of.round_head(p)
    p.path(
        "second", "M8 34 C16 12 34 5 50 5 C66 5 84 12 92 34 C78 26 66 24 50 24 C34 24 22 26 8 34"
    )
    of.round_eyes(p, 45, 0, 0, 11, 3.6)
    of.brows(p, 27, -1, 4)
    p.path("dark", "M30 82 C30 64 70 64 70 82 C64 88 36 88 30 82")
    p.path("light", "M36 74 C42 69 58 69 64 74 L62 77 L38 77")


@thing(
    "worried face",
    "worried",
    "worry",
    "concern",
    "nervous",
    "stress",
    "stressed",
    main=of.YELLOW,
    second=of.BLUE,
)
def worried(p: Pen) -> None:
    of.round_head(p)
    of.eyes(p, 46)
    of.brows(p, 30, -1, 5)
    p.curve("dark", 4.8, "M30 72 C36 66 42 76 50 71 C58 66 64 76 70 71")
    of.drop(p, 84, 20)


@thing(
    "confused face", "confused", "confusion", "perplexed", "puzzled", "irritated", main=of.YELLOW
)
def confused(p: Pen) -> None:
    of.round_head(p)
    of.eyes(p, 44)
    p.line("dark", 4.6, (24, 28), (42, 30))
    p.curve("dark", 4.6, "M58 25 C64 18 72 18 78 25")
    p.curve("dark", 4.8, "M32 74 C42 66 54 66 68 71")


@thing("embarrassed face", "embarrassed", "shame", "shy", "blushing", "awkward", main=of.YELLOW, second="f87171", light="ffffff")  # fmt: skip
def embarrassed(p: Pen) -> None:
    of.round_head(p)
    of.round_eyes(p, 41, 4, 3)
    for x in (21, 79):
        p.disc("second", x, 60, 9, 6)
    p.curve("dark", 4.8, "M38 73 C44 69 56 69 62 73")


@thing(
    "dizzy face",
    "dizzy",
    "knocked out",
    "exhausted",
    "overwhelmed",
    "burnout",
    "overload",
    main=of.YELLOW,
)
def dizzy(p: Pen) -> None:
    of.round_head(p)
    for x in (of.LEFT, of.RIGHT):
        for s in (-1, 1):
            p.line("dark", 4.6, (x - 8, 42 - s * 8), (x + 8, 42 + s * 8))
    p.disc("dark", 50, 75, 10, 8)


@thing(
    "silent face",
    "silence",
    "quiet",
    "hush",
    "secret",
    "confidential",
    "secrecy",
    main=of.YELLOW,
    second="d99a1a",
)
def silent(p: Pen) -> None:
    of.round_head(p)
    of.eyes(p, 38)
    p.line("dark", 4.8, (33, 64), (67, 64))
    with p.joined():
        p.line("second", 9.5, (50, 54), (50, 84))
        p.path(
            "second",
            "M37 84 C37 76 44 76 48 77 L60 77 C68 77 69 84 67 90 C66 97 62 99 56 99 L46 99 C39 99 37 92 37 84",
        )
    for y in (83, 90):
        p.line("main", 2.4, (57, y), (67, y))


@thing( "rating by smileys", "feedback by smileys", "mood scale", "satisfaction survey", "net promoter score", main="22c55e", second="fbbf24", third="ef4444")  # fmt: skip
def mood(p: Pen) -> None:
    for x, part, bend in ((18, "third", -7), (50, "second", 0), (82, "main", 7)):
        p.disc(part, x, 44, 15)
        for s in (-1, 1):
            p.line("dark", 3.6, (x + s * 5.4, 39.5), (x + s * 5.4, 41))
        p.curve("dark", 2.8, f"M{x - 6.5} {50 - bend * 0.3} C{x - 3} {50 + bend * 0.6} {x + 3} {50 + bend * 0.6} {x + 6.5} {50 - bend * 0.3}")  # fmt: skip
    p.line("dark", 3, (12, 74), (88, 74))
    p.disc("main", 82, 74, 6)


def spiral(x: float, y: float, r: float, turns: float) -> list[tuple[float, float]]:
    """Points of a spiral of Archimedes from the middle."""
    count = round(turns * 20)
    return [
        (
            x + r * k / count * math.cos(k * math.pi / 10),
            y + r * k / count * math.sin(k * math.pi / 10),
        )
        for k in range(count + 1)
    ]


@thing("hypnotised face", "hypnosis", "spinning head", "vertigo", main=of.YELLOW, light="ffffff")
def hypnotised(p: Pen) -> None:
    of.round_head(p)
    for x in (32, 68):
        p.disc("light", x, 42, 14)
        p.line("dark", 3, *spiral(x, 42, 11, 2.2))
    p.curve("dark", 4.8, "M30 74 C36 66 42 78 50 72 C58 66 64 78 70 72")
