"""Charts and processes."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "bar chart", "chart", "statistics", "results", "quarterly results", "sales figures", "metrics",
    "data", "report", "analytics", "market research",
    main="3b82f6", second="10b981", third="f59e0b",
)  # fmt: skip
def bars(p: Pen) -> None:
    p.box("third", 14, 56, 32, 88, 3)
    p.box("second", 41, 38, 59, 88, 3)
    p.box("main", 68, 16, 86, 88, 3)
    p.line("dark", 4, (8, 92), (92, 92))


@thing(
    "growth", "chart increasing", "line chart going up", "increase", "profit", "progress",
    "improvement", "success curve", "revenue growth", "stock market",
    main="10b981", second="cbd5e1",
)  # fmt: skip
def growth(p: Pen) -> None:
    for x, top in ((12, 72), (32, 60), (52, 46), (72, 32)):
        p.box("second", x, top, x + 14, 92, 2)
    p.line("main", 7, (10, 60), (34, 42), (54, 50), (84, 18))
    p.poly("main", (66, 11), (93, 8), (89, 35))


@thing(
    "decline", "chart decreasing", "loss", "decrease", "recession", "drop in sales",
    main="ef4444", second="cbd5e1",
)  # fmt: skip
def decline(p: Pen) -> None:
    for x, top in ((12, 30), (32, 42), (52, 56), (72, 68)):
        p.box("second", x, top, x + 14, 92, 2)
    p.line("main", 7, (10, 16), (34, 36), (54, 28), (82, 56))
    p.poly("main", (64, 62), (92, 66), (88, 38))


@thing(
    "pie chart", "share", "market share", "budget", "percentage", "segments",
    main="3b82f6", second="f59e0b", third="10b981",
)  # fmt: skip
def pie(p: Pen) -> None:
    p.poly("main", (48, 52), *arc(48, 52, 40, 40, 0, 215))
    p.poly("third", (48, 52), *arc(48, 52, 40, 40, 215, 270))
    p.poly("second", (54, 46), *arc(54, 46, 40, 40, -90, 0))


@thing(
    "target", "bullseye with an arrow", "goal", "aim", "objective", "focus", "strategy", "mission",
    "bullseye", "precision",
    main="ef4444", second="fbbf24", light="ffffff",
)  # fmt: skip
def target(p: Pen) -> None:
    p.disc("main", 47, 53, 39)
    p.disc("light", 47, 53, 29)
    p.disc("main", 47, 53, 19)
    p.disc("light", 47, 53, 9)
    p.line("dark", 4.5, (47, 53), (80, 20))
    p.poly("second", (74, 12), (88, 4), (88, 12), (96, 12), (86, 26), (74, 26))


@thing(
    "gear", "settings", "process", "engineering", "mechanism", "configuration", "cog", "operations",
    "automation", "technology",
    main="64748b", light="f1f5f9",
)  # fmt: skip
def gear(p: Pen) -> None:
    points = []
    for k in range(8):
        for offset, r in ((-15, 31), (-10, 43), (10, 43), (15, 31)):
            a = math.radians(45 * k + offset)
            points.append((50 + r * math.cos(a), 50 + r * math.sin(a)))
    p.poly("main", *points)
    p.disc("cut", 50, 50, 14)


@thing(
    "cycle", "recycling", "circular economy", "loop", "refresh", "iteration", "repeat", "renewal",
    main="10b981",
)  # fmt: skip
def cycle(p: Pen) -> None:
    for begin in (-75, 45, 165):
        p.ring("main", 50, 50, 34, 11, begin, begin + 78)
        a = math.radians(begin + 92)
        x, y = 50 + 34 * math.cos(a), 50 + 34 * math.sin(a)
        tx, ty = -math.sin(a), math.cos(a)
        p.poly(
            "main",
            (x + 12 * tx, y + 12 * ty),
            (x - 6 * tx + 16 * math.cos(a), y - 6 * ty + 16 * math.sin(a)),
            (x - 6 * tx - 16 * math.cos(a), y - 6 * ty - 16 * math.sin(a)),
        )


@thing(
    "steps", "stairs", "levels", "career ladder", "staircase", "climb",
    main="3b82f6", second="60a5fa", third="93c5fd",
)  # fmt: skip
def steps(p: Pen) -> None:
    p.box("third", 8, 70, 36, 92)
    p.box("second", 36, 46, 64, 92)
    p.box("main", 64, 22, 92, 92)


@thing(
    "funnel", "sales funnel", "filter", "leads", "conversion",
    main="8b5cf6", second="a78bfa", third="c4b5fd",
)  # fmt: skip
def funnel(p: Pen) -> None:
    p.poly("third", (6, 10), (94, 10), (80, 34), (20, 34))
    p.poly("second", (22, 38), (78, 38), (64, 60), (36, 60))
    p.poly("main", (38, 64), (62, 64), (58, 94), (42, 84))


@thing(
    "network", "connection", "internet of things", "links", "social network", "relations", "graph",
    main="3b82f6", second="8b5cf6", third="10b981",
)  # fmt: skip
def network(p: Pen) -> None:
    places = (
        (50, 50, "main", 14),
        (16, 22, "second", 10),
        (84, 20, "third", 10),
        (18, 80, "third", 10),
        (82, 82, "second", 10),
    )
    for x, y, _, _ in places[1:]:
        p.line("dark", 4, (50, 50), (x, y))
    for x, y, part, r in places:
        p.disc(part, x, y, r)


@thing(
    "organisation chart", "hierarchy", "structure", "org chart", "management", "tree diagram",
    main="3b82f6", second="10b981",
)  # fmt: skip
def hierarchy(p: Pen) -> None:
    p.line("dark", 4, (50, 28), (50, 48))
    p.line("dark", 4, (18, 66), (18, 48), (82, 48), (82, 66))
    p.line("dark", 4, (50, 48), (50, 66))
    p.box("main", 32, 8, 68, 32, 5)
    for x in (4, 36, 68):
        p.box("second", x, 64, x + 28, 88, 5)


@thing(
    "puzzle", "solution", "problem solving", "integration", "puzzle piece", "compatibility",
    "jigsaw",
    main="8b5cf6",
)  # fmt: skip
def puzzle(p: Pen) -> None:
    with p.joined():
        p.box("main", 12, 30, 70, 88, 4)
        p.disc("main", 41, 24, 12)
        p.disc("main", 76, 59, 12)
    p.disc("cut", 41, 90, 11)
    p.disc("cut", 10, 59, 11)


@thing(
    "layers", "stack", "architecture layers", "levels of", "platform", "tech stack",
    main="3b82f6", second="60a5fa", third="93c5fd",
)  # fmt: skip
def layers(p: Pen) -> None:
    for y, part in ((70, "third"), (52, "second"), (34, "main")):
        p.poly(part, (50, y - 24), (94, y), (50, y + 24), (6, y))
