"""Hands, by what they say."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, Point
from allaprima.symbols.things.registry import thing


@thing(
    "handshake", "deal", "partnership", "agreement", "cooperation", "contract", "trust", "welcome",
    "people shaking hands", "two people shaking hands",
    main="3b82f6", second="10b981", skin="f2b88a",
)  # fmt: skip
def handshake(p: Pen) -> None:
    p.path("skin", "M20 36 L42 32 L58 38 L80 34 L84 58 L70 66 L56 78 C52 82 46 82 42 78 L24 60")
    p.poly("main", (2, 30), (18, 26), (28, 62), (8, 70))
    p.poly("second", (98, 30), (82, 26), (74, 62), (92, 70))
    p.curve("dark", 3, "M42 33 L34 46 C36 52 44 50 48 44 L56 42 L74 58")
    p.curve("dark", 3, "M62 52 L70 62")
    p.curve("dark", 3, "M54 58 L61 68")
    p.curve("dark", 3, "M46 64 L52 73")


@thing(
    "thumbs up", "good", "agree", "approval", "recommendation", "well done", "positive",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def thumb(p: Pen) -> None:
    p.path(
        "main",
        "M34 46 L50 8 C60 6 66 14 63 26 L59 38 L84 38 C92 38 96 46 92 54 C96 60 94 68 89 70 C91 77 88 82 83 84 C84 90 80 94 74 94 L46 94 L34 86",
    )
    p.box("second", 6, 42, 32, 94, 5)


@thing("hand", "raised hand", "stop", "volunteer", "high five", "help hand", "palm", main="f2b88a")
def hand(p: Pen) -> None:
    with p.joined():
        for x, top in ((30, 18), (44, 8), (58, 12), (72, 24)):
            p.box("main", x - 6, top, x + 6, 64, 6)
        p.line("main", 12, (20, 56), (34, 74))
        p.path("main", "M24 50 L78 46 C80 72 74 94 52 94 C36 94 28 80 24 66")


@thing(
    "waving hand", "hello", "goodbye", "greetings", "greeting", "about me", "hi",
    main="f2b88a", second="38bdf8",
)  # fmt: skip
def waving(p: Pen) -> None:
    with p.joined():
        for (x0, y0), (x1, y1) in (
            ((46, 56), (22, 30)),
            ((54, 50), (34, 18)),
            ((62, 46), (50, 14)),
            ((70, 48), (66, 22)),
        ):
            p.line("main", 12, (x0, y0), (x1, y1))
        p.path("main", "M40 56 L74 42 C88 58 84 84 66 90 C50 94 40 84 34 72")
        p.line("main", 12, (42, 70), (20, 58))
    p.curve("second", 4.5, "M76 8 C86 12 92 20 94 30")
    p.curve("second", 4.5, "M8 74 C10 84 16 90 24 94")


@thing(
    "folded hands", "please", "prayer", "thank you very much", "namaste", "religion", "faith",
    main="f2b88a", second="3b82f6", third="fbbf24",
)  # fmt: skip
def folded(p: Pen) -> None:
    p.path("main", "M49 10 C42 8 40 16 39 26 L30 58 C28 68 32 76 40 78 L49 72")
    p.path("main", "M51 10 C58 8 60 16 61 26 L70 58 C72 68 68 76 60 78 L51 72")
    p.poly("second", (28, 66), (45, 78), (34, 96), (12, 82))
    p.poly("second", (72, 66), (55, 78), (66, 96), (88, 82))
    for a, b in (
        ((18, 34), (8, 28)),
        ((24, 18), (16, 8)),
        ((82, 34), (92, 28)),
        ((76, 18), (84, 8)),
    ):
        p.line("third", 4, a, b)


@thing(
    "raised fist", "power to the people", "protest", "strike", "solidarity", "revolution",
    "resistance",
    main="f2b88a", second="ef4444",
)  # fmt: skip
def fist(p: Pen) -> None:
    p.box("main", 34, 50, 68, 84, 4)
    for x in (24, 38, 52, 66):
        p.box("main", x, 12, x + 13, 50, 6)
    p.path("main", "M22 44 L66 44 C76 46 76 58 66 58 L52 58 L52 66 L30 66 C22 64 20 54 22 44")
    p.box("second", 30, 80, 72, 96, 3)


@thing(
    "applause", "clapping hands", "congratulation", "well earned", "bravo",
    main="f2b88a", second="fbbf24", third="3b82f6",
)  # fmt: skip
def applause(p: Pen) -> None:
    for a, b in (((30, 18), (26, 8)), ((50, 13), (51, 3)), ((72, 18), (78, 9))):
        p.line("second", 4.6, a, b)
    hand = Pen()
    with hand.joined():
        for x, top in ((38, 30), (46, 22), (54, 23), (62, 30)):
            hand.line("main", 9, (x, top), (x - 1, 60))
        hand.line("main", 9, (64, 70), (73, 54))
        hand.path("main", "M33 54 L66 52 C69 64 68 74 63 84 L38 84 C34 74 32 65 33 54")
    hand.soft("third", 3, (35, 81), (66, 81), (68, 97), (33, 97))
    cos, sin = math.cos(0.3), math.sin(0.3)
    for s in (-1, 1):  # the other one is its mirror image

        def leant(at: Point, s: int = s) -> Point:
            u, v = at[0] - 50, at[1] - 60
            return 50 + s * (14 + u * cos + v * sin), 62 + v * cos - u * sin

        p.shapes += [shape.mapped(leant) for shape in hand.shapes]
        p.line("dark", 2.6, leant((42, 36)), leant((42, 50)))
        p.line("dark", 2.6, leant((50, 34)), leant((50, 50)))
        p.line("dark", 2.6, leant((58, 36)), leant((58, 50)))


def _seam(p: Pen, d: str) -> None:
    """A line between fingers."""
    p.curve("dark", 2.4, d)


@thing(
    "thumbs down", "bad", "disagree", "disapproval", "dislike", "negative feedback", "poor rating",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def thumb_down(p: Pen) -> None:
    up = Pen()
    thumb(up)
    for shape in up.shapes:
        p.add(shape.mapped(lambda at: (at[0], 100 - at[1])), 50, 50, 1, 50, 50)


@thing(
    "ok hand", "okay", "ok sign", "perfect", "all right", "fine hand sign", "delicious sign",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def ok_hand(p: Pen) -> None:
    p.poly("second", (38, 88), (70, 84), (73, 98), (38, 99))
    with p.joined():
        p.path("main", "M38 60 L66 46 C82 52 84 72 72 88 L42 90 C34 80 34 70 38 60")
        p.line("main", 12, (56, 54), (52, 12))
        p.line("main", 12, (66, 54), (72, 14))
        p.line("main", 11, (74, 62), (90, 28))
        p.ring("main", 32, 56, 15, 11)
    p.disc("cut", 32, 56, 9)
    _seam(p, "M20 45 C16 49 15 52 15 56")


def _fist(p: Pen) -> None:
    """A palm with the fingers folded, seen from the front, that other fingers rise from."""
    p.path("main", "M32 56 C36 48 66 48 71 56 L70 82 C66 94 40 94 35 82 C31 76 30 64 32 56")


def _folded(p: Pen) -> None:
    """Two folded fingers and the thumb across."""
    p.box("main", 52, 50, 62, 70, 5)
    p.box("main", 62, 54, 71.5, 71, 4.7)
    p.line("main", 11, (35, 66), (55, 71))
    _seam(p, "M52 54 C52 60 52 64 52 65")
    _seam(p, "M62 56 C62 62 62 66 62 70")
    _seam(p, "M37 60 C46 62 54 64 59 66 C62 70 60 76 55 77 C48 77 42 75 38 74")


@thing(
    "victory hand", "victory sign", "v sign", "peace gesture", "two fingers", "peace hand",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def victory(p: Pen) -> None:
    p.box("second", 34, 86, 69, 98, 3)
    with p.joined():
        p.line("main", 12.5, (42, 58), (30, 12))
        p.line("main", 12.5, (55, 56), (68, 12))
        _fist(p)
    _folded(p)


@thing(
    "crossed fingers", "fingers crossed", "good luck", "hoping", "wish luck",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def crossed(p: Pen) -> None:
    p.box("second", 34, 86, 69, 98, 3)
    p.line("main", 12.5, (55, 56), (41, 12))
    with p.joined():
        p.curve("main", 12.5, "M42 58 C43 42 52 28 60 12")
        _fist(p)
    _seam(p, "M36.4 50 C38 40 46 27 54 11")
    _seam(p, "M48.5 58 C49 46 58 32 66 15")
    _folded(p)


def _pointing(p: Pen) -> None:
    """A finger that points to the right."""
    p.box("second", 2, 38, 16, 86, 4)
    with p.joined():
        p.path("main", "M16 44 L40 36 C54 34 62 38 62 46 L60 80 C58 86 54 88 48 88 L16 82")
        p.line("main", 13, (52, 43), (91, 43))
        p.line("main", 12, (30, 44), (46, 28))
    for y in (50.0, 62.0, 74.0):
        p.box("main", 44, y, 68 - (y - 50) * 0.2, y + 13, 6.4)
    for y in (50.5, 62.5, 74.5):
        _seam(p, f"M46 {y} C52 {y} 58 {y} {63 - (y - 50) * 0.2} {y}")


def _turned(p: Pen, quarters: int, mirror: bool = False) -> None:
    right = Pen()
    _pointing(right)

    def to(at: Point) -> Point:
        x, y = (100 - at[0] if mirror else at[0]) - 50, at[1] - 50
        for _ in range(quarters):
            x, y = -y, x
        return x + 50, y + 50

    for shape in right.shapes:
        p.add(shape.mapped(to), 50, 50, 1, 50, 50)


@thing("hand pointing right", "pointing right", "pointing finger", "see here", "pointing hand", "this one", main="f2b88a", second="3b82f6")  # fmt: skip
def point_right(p: Pen) -> None:
    _turned(p, 0)


@thing(
    "hand pointing left", "pointing left", "finger pointing left", main="f2b88a", second="3b82f6"
)
def point_left(p: Pen) -> None:
    _turned(p, 0, mirror=True)


@thing("hand pointing up", "pointing up", "index finger", "raised finger", "please note", "number one", "important note", main="f2b88a", second="3b82f6")  # fmt: skip
def point_up(p: Pen) -> None:
    _turned(p, 3)


@thing(
    "hand pointing down",
    "pointing down",
    "finger pointing down",
    "see below",
    main="f2b88a",
    second="3b82f6",
)
def point_down(p: Pen) -> None:
    _turned(p, 1)


@thing(
    "flexed arm", "muscle", "biceps", "strong", "muscles", "power of the arm", "resilience", "arm",
    main="f2b88a", second="3b82f6",
)  # fmt: skip
def biceps(p: Pen) -> None:
    p.path(
        "main",
        "M30 6 C44 2 54 8 52 18 L42 24 C40 34 40 44 44 52 C54 40 74 42 82 56 C90 72 84 92 66 95 C46 98 24 94 12 86 C8 66 14 36 22 14 C24 10 26 8 30 6",
    )
    _seam(p, "M44 52 C42 60 44 66 48 70")
    _seam(p, "M52 18 C46 16 40 16 36 20")


@thing("hand with a heart", "giving", "donation", "donate", "care", "helping hands", "non-profit", main="f2b88a", second="3b82f6", third="ef4444")  # fmt: skip
def giving(p: Pen) -> None:
    p.path(
        "third", "M54 56 C36 44 28 34 28 22 C28 6 48 4 54 18 C60 4 80 6 80 22 C80 34 72 44 54 56"
    )
    p.box("second", 2, 60, 16, 96, 3)
    p.path(
        "main",
        "M16 68 C26 60 38 60 46 66 L62 67 C70 68 70 76 62 77 L76 72 C84 66 94 68 95 74 C92 82 76 90 64 94 C48 98 30 92 16 90",
    )
    _seam(p, "M62 77 C56 78 50 78 46 77")


@thing("hand with coins", "paying", "cash payment", "receiving money", "tip money", "wage", "salary", "pay rise", "bonus payment", main="f2b88a", second="3b82f6", third="fbbf24", light="fde68a")  # fmt: skip
def wage(p: Pen) -> None:
    for x, y in ((40, 46), (66, 46), (53, 22)):
        p.disc("third", x, y, 14)
        p.ring("light", x, y, 9, 2.6)
    p.box("second", 2, 60, 16, 96, 3)
    p.path(
        "main",
        "M16 68 C26 60 38 60 46 66 L62 67 C70 68 70 76 62 77 L76 72 C84 66 94 68 95 74 C92 82 76 90 64 94 C48 98 30 92 16 90",
    )
    _seam(p, "M62 77 C56 78 50 78 46 77")
