"""Faces, by what they feel."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing
from allaprima.symbols.things.signs import star_points

YELLOW, RED, BLUE, PINK = "fbbf24", "ef4444", "38bdf8", "f9a8d4"
LEFT, RIGHT = 33.0, 67.0
"""Where the eyes are."""


def eyes(p: Pen, y: float = 42, *at: float) -> None:
    """Plain eyes."""
    for x in at or (LEFT, RIGHT):
        p.disc("dark", x, y, 5, 7)


def arcs(p: Pen, y: float, bend: float, *at: float) -> None:
    """Closed eyes: bent up above 0, else down."""
    for x in at or (LEFT, RIGHT):
        p.curve("dark", 4.6, f"M{x - 8} {y + bend / 2} C{x - 5} {y - bend} {x + 5} {y - bend} {x + 8} {y + bend / 2}")  # fmt: skip


def round_eyes(
    p: Pen, y: float = 41, dx: float = 0, dy: float = 0, r: float = 10.5, pupil: float = 5
) -> None:
    """Eyes of which the white is seen, that look somewhere."""
    for x in (LEFT, RIGHT):
        p.disc("light", x, y, r)
        p.disc("dark", x + dx, y + dy, pupil)


def brows(p: Pen, y: float, inner: float, outer: float) -> None:
    """Brows with their inner and outer ends so much lower."""
    for s in (-1, 1):
        p.line("dark", 4.6, (50 + s * 9, y + inner), (50 + s * 27, y + outer))


def smile(p: Pen, y: float = 62, deep: float = 17, wide: float = 22) -> None:
    p.curve("dark", 4.8, f"M{50 - wide} {y} C{50 - wide * 0.55} {y + deep} {50 + wide * 0.55} {y + deep} {50 + wide} {y}")  # fmt: skip


def laugh(p: Pen, y: float = 55) -> None:
    """An open mouth with teeth and a tongue."""
    p.path("dark", f"M22 {y} C34 {y + 4} 66 {y + 4} 78 {y} C77 {y + 24} 64 {y + 31} 50 {y + 31} C36 {y + 31} 23 {y + 24} 22 {y}")  # fmt: skip
    p.path("light", f"M28 {y + 4} C40 {y + 7} 60 {y + 7} 72 {y + 4} C71 {y + 9} 68 {y + 11} 65 {y + 11.5} L35 {y + 11.5} C32 {y + 11} 29 {y + 9} 28 {y + 4}")  # fmt: skip
    p.path(
        "third",
        f"M35 {y + 24} C40 {y + 17} 60 {y + 17} 65 {y + 24} C60 {y + 29} 40 {y + 29} 35 {y + 24}",
    )


def drop(p: Pen, x: float, y: float, size: float = 1.0) -> None:
    p.path("second", f"M{x} {y} C{x + 6 * size} {y + 9 * size} {x + 8 * size} {y + 13 * size} {x + 6 * size} {y + 18 * size} C{x + 4 * size} {y + 22 * size} {x - 4 * size} {y + 22 * size} {x - 6 * size} {y + 18 * size} C{x - 8 * size} {y + 13 * size} {x - 6 * size} {y + 9 * size} {x} {y}")  # fmt: skip


def heart_path(x: float, y: float, r: float) -> str:
    """A heart around a place, as a path."""
    return (
        f"M{x:.2f} {y + r:.2f} C{x - 0.7 * r:.2f} {y + 0.5 * r:.2f} {x - r:.2f} {y + 0.05 * r:.2f} {x - r:.2f} {y - 0.35 * r:.2f} "
        f"C{x - r:.2f} {y - r:.2f} {x - 0.2 * r:.2f} {y - r:.2f} {x:.2f} {y - 0.4 * r:.2f} "
        f"C{x + 0.2 * r:.2f} {y - r:.2f} {x + r:.2f} {y - r:.2f} {x + r:.2f} {y - 0.35 * r:.2f} "
        f"C{x + r:.2f} {y + 0.05 * r:.2f} {x + 0.7 * r:.2f} {y + 0.5 * r:.2f} {x:.2f} {y + r:.2f}"
    )


def round_head(p: Pen) -> None:
    p.heads(50, 13, 52, eyes=(50, 40), apart=32, face=88, neck=(50, 94), collar=60)
    p.disc("main", 50, 50, 45)


@thing(
    "smiling face", "smiley", "happy", "joy", "satisfaction", "happiness", "fun",
    "customer satisfaction", "emoji", "happy face",
    main=YELLOW, third=RED, light="ffffff",
)  # fmt: skip
def smiley(p: Pen) -> None:
    round_head(p)
    if p.pick(True, False):
        eyes(p, 38)
    else:
        arcs(p, 39, 7)
    laugh(p)


@thing(
    "content face",
    "friendly face",
    "slight smile",
    "pleased",
    "contentment",
    main=YELLOW,
    second=PINK,
)
def content(p: Pen) -> None:
    round_head(p)
    eyes(p, 42)
    smile(p)
    for x in (20, 80):
        p.disc("second", x, 58, 7, 5)


@thing(
    "laughing face", "laughing", "laughter", "tears of joy", "joke", "humour", "funny", "lol",
    main=YELLOW, second=BLUE, third=RED, light="ffffff",
)  # fmt: skip
def laughing(p: Pen) -> None:
    round_head(p)
    arcs(p, 40, 9)
    laugh(p, 53)
    for x, s in ((12, -1), (88, 1)):
        p.path("second", f"M{50 + s * 27} 47 C{x - s * 2} 44 {x + s * 8} 52 {x + s * 6} 60 C{x + s * 2} 68 {x - s * 8} 64 {50 + s * 27} 47")  # fmt: skip


@thing(
    "sad face", "unhappy", "sadness", "disappointed", "frustration", "disappointment", "frowning",
    main=YELLOW, second=BLUE,
)  # fmt: skip
def sad(p: Pen) -> None:
    round_head(p)
    eyes(p, 46)
    brows(p, 30, 0, 5)
    smile(p, 77, -16, 19)


@thing(
    "crying face", "crying", "tears", "weeping", "grief", "mourning", "heartbroken",
    main=YELLOW, second=BLUE, third=RED,
)  # fmt: skip
def crying(p: Pen) -> None:
    round_head(p)
    arcs(p, 43, -6)
    brows(p, 29, 0, 5)
    for s in (-1, 1):
        p.path("second", f"M{50 + s * 11} 47 L{50 + s * 24} 47 L{50 + s * 25} 90 C{50 + s * 19} 94 {50 + s * 14} 95 {50 + s * 12} 94")  # fmt: skip
    p.path("dark", "M38 74 C38 58 62 58 62 74 C56 78 44 78 38 74")


@thing(
    "angry face", "angry", "anger", "rage", "furious", "annoyed", "complaint", "mad",
    main="f05a3c", second=BLUE,
)  # fmt: skip
def angry(p: Pen) -> None:
    round_head(p)
    eyes(p, 47)
    brows(p, 34, 4, -6)
    smile(p, 76, -13, 17)


@thing(
    "surprised face", "surprised", "surprise", "astonished", "amazed", "wow", "astonishment", "shocked",
    main=YELLOW, light="ffffff",
)  # fmt: skip
def surprised(p: Pen) -> None:
    round_head(p)
    round_eyes(p, 42)
    for s in (-1, 1):
        p.curve(
            "dark", 4.4, f"M{50 + s * 9} 23 C{50 + s * 14} 17 {50 + s * 22} 17 {50 + s * 27} 23"
        )
    p.disc("dark", 50, 74, 9, 11)


@thing(
    "thinking face", "thinking", "pondering", "hmm", "considering", "contemplation",
    main=YELLOW, second="d99a1a", light="ffffff",
)  # fmt: skip
def pondering(p: Pen) -> None:
    round_head(p)
    round_eyes(p, 41, 3, -4)
    p.line("dark", 4.6, (22, 28), (40, 25))
    p.curve("dark", 4.6, "M58 21 C64 15 72 16 77 22")
    p.line("dark", 4.8, (40, 65), (62, 60))
    with p.joined():
        p.path(
            "second", "M14 98 C8 86 16 78 26 80 L44 80 C54 80 56 90 48 95 C44 98 40 99 34 99 L18 99"
        )
        p.line("second", 9, (22, 86), (26, 68))
        p.curve("second", 8.5, "M32 82 C44 82 54 79 66 73")


@thing("winking face", "winking", "wink", "flirting", "insider tip", main=YELLOW)
def winking(p: Pen) -> None:
    round_head(p)
    eyes(p, 42, LEFT)
    arcs(p, 42, 8, RIGHT)
    p.curve("dark", 4.4, "M58 27 C64 21 72 21 78 27")
    smile(p)


@thing(
    "face in love", "in love", "heart eyes", "infatuation", "adoration", "crush", "customer delight",
    main=YELLOW, second=RED, third=RED, light="ffffff",
)  # fmt: skip
def in_love(p: Pen) -> None:
    round_head(p)
    for x in (30, 70):
        p.path("second", heart_path(x, 40, 15))
    laugh(p, 60)


@thing("kissing face", "kiss", "kissing", "blowing a kiss", main=YELLOW, second=RED)
def kissing(p: Pen) -> None:
    round_head(p)
    eyes(p, 42, LEFT)
    arcs(p, 42, 8, RIGHT)
    p.curve("dark", 4.6, "M46 62 C56 61 57 68 49 69 C57 70 56 78 46 77")
    p.path("second", heart_path(74, 72, 13))


@thing(
    "cool face", "smiling face with sunglasses", "cool", "face with sunglasses", "relaxed", "chill",
    main=YELLOW, light="e2e8f0",
)  # fmt: skip
def cool(p: Pen) -> None:
    round_head(p)
    p.line("dark", 4, (6, 36), (94, 36))
    for s in (-1, 1):
        p.path("dark", f"M{50 + s * 5} 34 L{50 + s * 38} 34 C{50 + s * 39} 52 {50 + s * 32} 58 {50 + s * 22} 58 C{50 + s * 11} 58 {50 + s * 5} 50 {50 + s * 5} 34")  # fmt: skip
    for x in (20, 63):
        p.shine(3.6, f"M{x} 46 L{x + 7} 39")
    smile(p, 68, 12, 18)


@thing(
    "neutral face",
    "neutral",
    "indifferent",
    "no opinion",
    "expressionless",
    "boredom",
    "bored",
    main=YELLOW,
)
def neutral(p: Pen) -> None:
    round_head(p)
    eyes(p, 42)
    p.line("dark", 4.8, (31, 70), (69, 70))


@thing(
    "cheeky face", "tongue out", "cheeky", "silly", "crazy", "playful", main=YELLOW, third="f0608a"
)
def cheeky(p: Pen) -> None:
    round_head(p)
    eyes(p, 42, LEFT)
    arcs(p, 42, 8, RIGHT)
    p.path("third", "M40 68 L62 68 C64 92 38 92 40 68")
    smile(p, 62, 12)
    p.line("dark", 2.4, (51, 72), (51, 79))


@thing("star-struck face", "star-struck", "excited", "excitement", "fascination", "enthusiasm", "thrilled", main=YELLOW, second="f97316", third=RED, light="ffffff")  # fmt: skip
def starstruck(p: Pen) -> None:
    round_head(p)
    for x in (30, 70):
        p.poly("second", *star_points(x, 40, 15.5, 7))
    laugh(p, 59)


@thing(
    "face with glasses",
    "nerd",
    "geek",
    "clever",
    "know-it-all",
    "smart face",
    main=YELLOW,
    light="ffffff",
)
def nerd(p: Pen) -> None:
    round_head(p)
    for x in (31, 69):
        p.disc("light", x, 42, 15)
        p.disc("dark", x, 42, 5)
        p.ring("dark", x, 42, 15, 4.4)
    p.curve("dark", 4.4, "M46 40 C48 37 52 37 54 40")
    smile(p, 68, 11, 17)


@thing(
    "relieved face",
    "relief",
    "relieved",
    "peace of mind",
    "serenity",
    "content sigh",
    main=YELLOW,
    second=PINK,
)
def relieved(p: Pen) -> None:
    round_head(p)
    arcs(p, 43, -6)
    p.curve("dark", 4.2, "M24 30 C29 25 36 25 41 29")
    p.curve("dark", 4.2, "M59 29 C64 25 71 25 76 30")
    smile(p, 66, 11, 16)
