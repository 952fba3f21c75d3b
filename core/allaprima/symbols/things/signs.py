"""Signs, prizes and shapes."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def star_points(x: float, y: float, outer: float, inner: float) -> list[tuple[float, float]]:
    """Ten corners of a star."""
    out = []
    for k in range(10):
        r, a = (inner if k % 2 else outer), math.radians(36 * k - 90)
        out.append((x + r * math.cos(a), y + r * math.sin(a)))
    return out


@thing("star", "favourite", "excellence", "highlight", main="fbbf24")
def star(p: Pen) -> None:
    if p.pick(True, False):
        p.soft("main", 4, *star_points(50, 54, 48, 20))
    else:
        p.soft("main", 11, *star_points(50, 54, 49, 24))


@thing(
    "heart", "love", "like", "passion", "charity", "romance", "valentine", "kindness",
    main="ef4444", light="fecaca",
)  # fmt: skip
def heart(p: Pen) -> None:
    if p.pick(False, True):
        p.path(
            "main", "M50 90 C32 80 3 62 4 36 C6 6 42 6 50 24 C58 6 94 6 96 36 C97 62 68 80 50 90"
        )
    else:
        p.path(
            "main", "M50 92 C20 70 4 52 4 32 C4 4 40 2 50 26 C60 2 96 4 96 32 C96 52 80 70 50 92"
        )
    p.shine(5, "M16 34 C16 24 22 18 30 18")
    p.room("in", 28, 27, 72, 67, behind="main")


@thing(
    "check mark", "tick", "approved", "done", "correct", "yes", "completed", "verified",
    "quality assured",
    main="10b981", light="ffffff",
)  # fmt: skip
def check(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("light", 10, (28, 52), (44, 68), (74, 34))


@thing(
    "cross mark", "error", "wrong", "no", "failure", "rejected", "cancel", "mistake", "close", "close button",
    main="ef4444", light="ffffff",
)  # fmt: skip
def cross(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("light", 10, (34, 34), (66, 66))
    p.line("light", 10, (66, 34), (34, 66))


@thing(
    "warning sign", "exclamation warning sign", "warning", "danger", "risk", "alert", "caution", "attention", "hazard",
    "problem",
    main="fbbf24",
)  # fmt: skip
def warning(p: Pen) -> None:
    p.path("main", "M44 12 C47 6 53 6 56 12 L96 82 C99 88 96 92 90 92 L10 92 C4 92 1 88 4 82")
    p.line("dark", 9, (50, 36), (50, 62))
    p.disc("dark", 50, 78, 5.5)


@thing(
    "question mark", "question", "faq", "help", "unknown", "quiz", "doubt",
    main="3b82f6", light="ffffff",
)  # fmt: skip
def question(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.curve("light", 9, "M35 39 C35 18 66 20 66 39 C66 51 50 50 50 63")
    p.disc("light", 50, 77, 5.5)


@thing("information sign", "information", "info", "about", "notice", main="3b82f6", light="ffffff")
def info(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("light", 10, (50, 46), (50, 74))
    p.disc("light", 50, 28, 6.5)


@thing("arrow", "direction", "next", "forward", "right arrow", "future", main="3b82f6")
def arrow(p: Pen) -> None:
    p.soft("main", 5, (5, 38), (52, 38), (52, 14), (97, 50), (52, 86), (52, 62), (5, 62))


@thing(
    "plus", "add", "addition", "more", "extra", "medical cross", "first aid", "pharmacy",
    main="ef4444",
)  # fmt: skip
def plus(p: Pen) -> None:
    with p.joined():
        p.box("main", 36, 8, 64, 92, 5)
        p.box("main", 8, 36, 92, 64, 5)


@thing(
    "bell", "notification", "alarm", "reminder", "christmas bell",
    main="fbbf24", second="d97706",
)  # fmt: skip
def bell(p: Pen) -> None:
    p.disc("second", 50, 84, 10)
    p.disc("second", 50, 12, 7)
    p.path(
        "main",
        "M50 12 C24 12 22 36 22 52 C22 66 14 70 10 80 L90 80 C86 70 78 66 78 52 C78 36 76 12 50 12",
    )


@thing(
    "flag", "flag on a mountain top", "milestone", "start", "finish", "country", "nation",
    main="ef4444", second="78350f",
)  # fmt: skip
def flag(p: Pen) -> None:
    p.line("second", 7, (20, 6), (20, 94))
    kind = "waving" if p.holds else p.pick("waving", "waving twice", "pennant", "notched")
    if kind == "waving":
        p.path("main", "M23 10 C42 0 58 22 90 10 L90 56 C58 68 42 46 23 56")
    elif kind == "waving twice":
        p.path(
            "main",
            "M23 12 C34 4 44 4 56 12 C68 20 78 20 92 12 L86 36 L92 58 C78 66 68 66 56 58 C44 50 34 50 23 58",
        )
    elif kind == "pennant":
        p.poly("main", (23, 8), (94, 33), (23, 58))
    else:
        p.poly("main", (23, 8), (92, 8), (76, 31), (92, 54), (23, 54))
    if p.pick(False, True):
        p.disc("second", 20, 7, 6)
    p.room("on", 34, 17, 78, 52, behind="main")


@thing(
    "trophy", "award", "winner", "success", "victory", "achievement", "champion", "best",
    "prize cup", "high score", "world cup",
    main="fbbf24", second="92400e", light="fff3c4",
)  # fmt: skip
def trophy(p: Pen) -> None:
    kind = p.pick("cup", "bowl", "tall")
    handles = p.pick("round", "square", "low")
    deep = {"cup": 58.0, "bowl": 50.0, "tall": 64.0}[kind]
    w = {"cup": 26, "bowl": 31, "tall": 23}[kind]
    for s in (-1, 1):
        x = 50 + s * w
        if handles == "round":
            p.ring("main", x, 28, 13, 6)
        elif handles == "square":
            p.line("main", 6, (x, 16), (x + s * 15, 16), (x + s * 12, 34), (50 + s * w * 0.7, 42))
        else:
            p.curve("main", 6, f"M{x} 14 C{x + s * 24} 12 {x + s * 14} 44 {50 + s * w * 0.55} 46")
    p.path(
        "main",
        f"M{50 - w} 8 L{50 + w} 8 C{50 + w} 36 {50 + w * 0.77} {deep - 4} 50 {deep} "
        f"C{50 - w * 0.77} {deep - 4} {50 - w} 36 {50 - w} 8",
    )
    if p.pick(False, True):
        p.poly("light", *star_points(50, 28, 13, 5.5))
    else:
        shine = 50 - w * 0.62
        p.shine(4, f"M{shine} 16 C{shine} 30 {shine + 3} 40 {shine + 8} 46")
    p.box("main", 45, deep - 2, 55, 72)
    p.poly("main", (34, 76), (40, 70), (60, 70), (66, 76))
    if p.pick(False, True):
        p.box("second", 34, 75, 66, 84, 2)
        p.box("second", 26, 83, 74, 93, 3)
    else:
        p.box("second", 28, 76, 72, 92, 3)
        p.box("light", 40, 81, 60, 87, 2)


@thing(
    "medal", "first place", "gold medal", "quality", "honour",
    main="fbbf24", second="3b82f6", third="1d4ed8", light="fff3c4",
)  # fmt: skip
def medal(p: Pen) -> None:
    if p.pick(False, True):  # a rosette
        p.poly("second", (36, 56), (22, 96), (37, 90), (46, 97), (52, 66))
        p.poly("third", (64, 56), (78, 96), (63, 90), (54, 97), (48, 66))
        points = ((math.radians(11.25 * k), 38 if k % 2 else 33) for k in range(32))
        p.poly("main", *((50 + r * math.cos(a), 40 + r * math.sin(a)) for a, r in points))
        y = 40
    else:
        p.poly("second", (24, 6), (44, 6), (58, 48), (40, 52))
        p.poly("third", (76, 6), (56, 6), (42, 48), (60, 52))
        p.disc("main", 50, 66, 28)
        y = 66
    p.ring("light", 50, y, 20, 3)
    if p.pick(False, True):
        p.line("light", 6, (44, y - 6), (51, y - 11), (51, y + 11))
    else:
        p.poly("light", *star_points(50, y, 13, 5.5))


@thing(
    "crown", "king crown", "queen", "royal", "leadership", "premium", "leader",
    main="fbbf24", second="ef4444", third="3b82f6",
)  # fmt: skip
def crown(p: Pen) -> None:
    p.path("main", "M8 80 L4 26 L30 48 L50 10 L70 48 L96 26 L92 80")
    p.box("main", 8, 82, 92, 92, 3)
    p.disc("second", 50, 64, 7)
    p.disc("third", 26, 68, 5)
    p.disc("third", 74, 68, 5)


@thing(
    "diamond", "jewel", "luxury", "value", "gem", "precious",
    main="7dd3fc", second="38bdf8", light="e0f2fe",
)  # fmt: skip
def diamond(p: Pen) -> None:
    p.poly("main", (22, 14), (78, 14), (98, 40), (50, 94), (2, 40))
    p.poly("light", (22, 14), (38, 40), (2, 40))
    p.poly("second", (78, 14), (62, 40), (98, 40))
    p.poly("light", (38, 40), (62, 40), (50, 14))
    p.poly("second", (62, 40), (98, 40), (50, 94))


@thing(
    "lightning bolt", "energy", "electricity", "power", "thunder", "electric", "fast charge",
    main="fbbf24",
)  # fmt: skip
def bolt(p: Pen) -> None:
    p.soft("main", 4, (60, 2), (15, 57), (44, 57), (35, 98), (86, 38), (55, 38))


@thing(
    "magic wand", "magic", "trick", "easy automation", "effects",
    main="334155", second="f8fafc", third="fbbf24",
)  # fmt: skip
def wand(p: Pen) -> None:
    p.line("main", 9, (14, 88), (58, 44))
    p.line("second", 9, (58, 44), (66, 36))
    for x, y, r in ((80, 20, 15), (40, 20, 8), (86, 60, 8)):
        points = []
        for k in range(8):
            size, a = (r if k % 2 == 0 else r * 0.34), math.radians(45 * k - 90)
            points.append((x + size * math.cos(a), y + size * math.sin(a)))
        p.poly("third", *points)
