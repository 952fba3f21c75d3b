"""How business is shown and praised."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing
from allaprima.symbols.things.signs import star_points


@thing(
    "quality seal", "seal of quality", "rosette", "award ribbon", "certified quality",
    main="3b82f6", second="1d4ed8", light="f8fafc",
)  # fmt: skip
def quality_seal(p: Pen) -> None:
    p.soft("second", 2, (30, 56), (50, 64), (40, 98), (30, 88), (17, 90))
    p.soft("second", 2, (70, 56), (50, 64), (60, 98), (70, 88), (83, 90))
    turns = [2 * math.pi * k / 120 for k in range(120)]
    p.poly("main", *((50 + (36 + 2.6 * math.cos(12 * a)) * math.sin(a), 40 - (36 + 2.6 * math.cos(12 * a)) * math.cos(a)) for a in turns))  # fmt: skip
    p.ring("light", 50, 40, 26, 3)
    p.curve("light", 7.5, "M38 41 L47 50 L63 31")


@thing(
    "timeline", "project timeline", "chronology", "milestones", "company history", "time line", "phases",
    main="3b82f6", second="f59e0b", third="10b981", light="cbd5e1",
)  # fmt: skip
def timeline(p: Pen) -> None:
    p.line("light", 6, (5, 50), (95, 50))
    for x, part, up in ((18, "main", 1), (50, "second", -1), (82, "third", 1)):
        p.line(part, 3.6, (x, 50), (x, 50 - up * 22))
        p.box(part, x - 15, 50 - up * 30 - 11, x + 15, 50 - up * 30 + 11, 4)
        p.line("light", 3.4, (x - 8, 50 - up * 30), (x + 8, 50 - up * 30))
        p.disc(part, x, 50, 8)
        p.disc("light", x, 50, 3.4)


@thing(
    "candlestick chart", "stock chart", "trading", "share prices", "day trading", "candlesticks",
    main="22c55e", second="ef4444", third="475569",
)  # fmt: skip
def candlesticks(p: Pen) -> None:
    p.line("third", 5, (6, 6), (6, 94), (96, 94))
    for x, low, high, part in (
        (22, 56, 80, "main"),
        (41, 40, 62, "main"),
        (60, 48, 70, "second"),
        (79, 20, 48, "main"),
    ):
        p.line(part, 3.6, (x, low - 11), (x, high + 9))
        p.box(part, x - 6.5, low, x + 6.5, high, 2)


@thing(
    "customer review", "star rating", "rating", "reviews", "customer rating", "product review",
    main="3b82f6", second="fbbf24",
)  # fmt: skip
def customer_review(p: Pen) -> None:
    with p.joined():
        p.box("main", 4, 14, 96, 72, 10)
        p.soft("main", 3, (22, 66), (48, 66), (24, 93))
    for x in (22, 50, 78):
        p.soft("second", 2, *star_points(x, 44, 13, 5.8))


@thing(
    "quotation marks", "quote", "testimonial", "citation", "quotation mark", "inverted commas", "what customers say",
    main="3b82f6",
)  # fmt: skip
def quotation_marks(p: Pen) -> None:
    for x in (6, 54):
        p.path("main", f"M{x} 56 C{x} 32 {x + 14} 18 {x + 32} 16 C{x + 36} 16 {x + 36} 24 {x + 33} 26 C{x + 26} 29 {x + 22} 34 {x + 20} 42 L{x + 32} 42 C{x + 37} 42 {x + 40} 45 {x + 40} 50 L{x + 40} 72 C{x + 40} 77 {x + 37} 80 {x + 32} 80 L{x + 8} 80 C{x + 3} 80 {x} 77 {x} 72")  # fmt: skip


@thing(
    "work from home", "remote work", "telework", "home working", "teleworking", "hybrid work",
    main="3b82f6", second="ef4444", third="cbd5e1", light="f8fafc",
)  # fmt: skip
def work_from_home(p: Pen) -> None:
    p.soft("light", 3, (18, 40), (50, 12), (82, 40), (82, 94), (18, 94))
    p.line("second", 9, (8, 48), (50, 9), (92, 48))
    p.box("dark", 30, 48, 70, 78, 4)
    p.box("main", 34, 52, 66, 74, 2)
    p.soft("third", 3, (20, 79), (80, 79), (86, 89), (14, 89))


@thing(
    "blackboard", "chalkboard", "chalk", "school board", "green board", "chalk board",
    main="166534", second="b45309", third="fde68a", light="f8fafc",
)  # fmt: skip
def blackboard(p: Pen) -> None:
    p.box("second", 3, 12, 97, 80, 5)
    p.box("main", 10, 19, 90, 73, 2)
    p.room("on in", 18, 23, 82, 70, behind="main")
    if not p.holds:
        p.line("light", 4, (21, 52), (28, 34), (35, 52))
        p.line("light", 3.4, (24, 46), (32, 46))
        p.line("light", 4, (46, 34), (46, 52))
        p.curve("light", 4, "M46 34 C58 33 58 43 47 43 C60 43 60 53 46 52")
        p.ring("light", 73, 43, 9, 4, 45, 315)
        p.line("light", 3, (22, 63), (78, 63))
    p.box("second", 8, 78, 92, 87, 3)
    p.box("third", 60, 74, 74, 79, 2)
