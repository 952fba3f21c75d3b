"""Charts and processes."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "bar chart", "chart", "statistics", "results", "quarterly results", "sales figures", "metrics",
    "data", "report", "analytics", "market research",
    main="3b82f6", second="10b981", light="c4b5fd", third="f59e0b",
)  # fmt: skip
def bars(p: Pen) -> None:
    if p.pick(False, True):
        tops = ("light", 70), ("third", 54), ("second", 36), ("main", 14)
        for k, (part, top) in enumerate(tops):
            p.box(part, 10 + 21 * k, top + p.vary(-4, 4), 25 + 21 * k, 88, 3)
    else:
        p.box("third", 14, 56 + p.vary(-7, 7), 32, 88, 3)
        p.box("second", 41, 38 + p.vary(-5, 5), 59, 88, 3)
        p.box("main", 68, 16 + p.vary(-4, 4), 86, 88, 3)
    p.line("dark", 4, (8, 92), (92, 92))


@thing(
    "growth", "chart increasing", "rising bar chart", "line chart going up", "increase", "profit", "progress",
    "improvement", "success curve", "revenue growth", "stock market", "sales growth",
    main="10b981", second="cbd5e1",
)  # fmt: skip
def growth(p: Pen) -> None:
    count = p.pick(4, 3, 5)
    step = 80 / count
    for k in range(count):
        x = 12 + step * k
        p.box("second", x, 74 - 42 * k / (count - 1) + p.vary(-3, 3), x + step * 0.7, 92, 2)
    if p.pick(False, True):
        p.curve("main", 7, "M10 62 C40 58 66 46 82 20")
    else:
        p.line("main", 7, (10, 60), (34, 42), (54, 50), (84, 18))
    p.poly("main", (66, 11), (93, 8), (89, 35))


@thing(
    "decline", "chart decreasing", "falling line chart", "line chart going down", "loss", "decrease", "recession", "drop in sales",
    main="ef4444", second="cbd5e1",
)  # fmt: skip
def decline(p: Pen) -> None:
    count = p.pick(4, 3, 5)
    step = 80 / count
    for k in range(count):
        x = 12 + step * k
        p.box("second", x, 30 + 40 * k / (count - 1) + p.vary(-3, 3), x + step * 0.7, 92, 2)
    if p.pick(False, True):
        p.curve("main", 7, "M10 14 C40 18 66 30 80 54")
    else:
        p.line("main", 7, (10, 16), (34, 36), (54, 28), (82, 56))
    p.poly("main", (64, 62), (92, 66), (88, 38))


@thing(
    "pie chart", "market share", "budget", "percentage", "segments", "piece of the pie",
    main="3b82f6", second="f59e0b", third="10b981",
)  # fmt: skip
def pie(p: Pen) -> None:
    kind = p.pick("apart", "whole", "ring")
    end = 215 + p.vary(-50, 25)
    p.poly("main", (48, 52), *arc(48, 52, 40, 40, 0, end))
    p.poly("third", (48, 52), *arc(48, 52, 40, 40, end, 270))
    x, y = (54, 46) if kind == "apart" else (48, 52)
    begin = p.pick(-90, -90, -130) if kind != "apart" else -90
    p.poly("second", (x, y), *arc(x, y, 40, 40, begin, 0))
    if kind == "ring":
        p.disc("cut", 48, 52, 17)


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
    "network", "network of connected dots", "connection", "internet of things", "links", "social network", "relations", "graph",
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
    "layers", "stack", "architecture layers", "levels of", "platform", "tech stack",
    main="3b82f6", second="60a5fa", third="93c5fd",
)  # fmt: skip
def layers(p: Pen) -> None:
    for y, part in ((70, "third"), (52, "second"), (34, "main")):
        p.poly(part, (50, y - 24), (94, y), (50, y + 24), (6, y))


@thing(
    "gantt chart",
    "project plan",
    "project schedule",
    "work packages",
    "project phases",
    main="3b82f6",
    second="10b981",
    third="f59e0b",
    light="e2e8f0",
)
def gantt(p: Pen) -> None:
    for x in (30, 50, 70, 90):
        p.line("light", 2.4, (x, 8), (x, 92))
    p.line("dark", 4, (10, 6), (10, 94), (96, 94))
    for y, a, b, part in (
        (16, 14, 44, "main"),
        (35, 32, 62, "second"),
        (54, 46, 84, "third"),
        (73, 66, 94, "main"),
    ):
        p.box(part, a, y, b, y + 13, 4)


@thing(
    "kanban board",
    "kanban",
    "scrum board",
    "sprint backlog",
    "backlog",
    "task board",
    "agile board",
    main="3b82f6",
    second="f59e0b",
    third="10b981",
    light="eef2f7",
)
def kanban(p: Pen) -> None:
    p.box("light", 4, 8, 96, 92, 5)
    for k, (x, cards) in enumerate(((9, 3), (37, 2), (65, 1))):
        part = ("main", "second", "third")[k]
        p.line("dark", 4, (x + 4, 18), (x + 18, 18))
        for row in range(cards):
            p.box(part, x + 1, 27 + 21 * row, x + 25, 43 + 21 * row, 3)


@thing(
    "mind map",
    "mindmap",
    "brainstorm map",
    "topics",
    "concept map",
    "overview of topics",
    main="8b5cf6",
    second="3b82f6",
    third="f59e0b",
    light="10b981",
)
def mind_map(p: Pen) -> None:
    for x, y, part in (
        (16, 20, "second"),
        (84, 20, "third"),
        (14, 78, "light"),
        (86, 78, "second"),
        (50, 10, "light"),
        (50, 91, "third"),
    ):
        p.curve("dark", 3, f"M50 50 C50 {(50 + y) / 2} {x} {(50 + y) / 2} {x} {y}")
        p.box(part, x - 13, y - 8, x + 13, y + 8, 7)
    p.disc("main", 50, 50, 21, 15)


@thing(
    "heat map",
    "risk matrix",
    "heatmap",
    "risk assessment",
    "likelihood and impact",
    main="ef4444",
    second="f59e0b",
    third="22c55e",
)
def heat_map(p: Pen) -> None:
    for row in range(4):
        for column in range(4):
            level = column + 3 - row
            part = "third" if level < 2 else "second" if level < 4 else "main"
            p.box(part, 6 + 22.5 * column, 6 + 22.5 * row, 25 + 22.5 * column, 25 + 22.5 * row, 3)


@thing(
    "spider chart",
    "radar chart",
    "skills profile",
    "strengths profile",
    "capability assessment",
    main="3b82f6",
    second="cbd5e1",
)
def spider_chart(p: Pen) -> None:
    def at(r: float, k: int) -> tuple[float, float]:
        a = math.radians(72 * k - 90)
        return 50 + r * math.cos(a), 53 + r * math.sin(a)

    for r in (46, 30, 15):
        p.line("second", 3, *[at(r, k) for k in (0, 1, 2, 3, 4, 0)])
    for k in range(5):
        p.line("second", 3, (50, 53), at(46, k))
    p.poly("main", *[at(r, k) for k, r in enumerate((40, 26, 36, 20, 32))])


@thing(
    "line chart",
    "trend",
    "time series",
    "trend line",
    "development over time",
    "share price",
    main="3b82f6",
    second="f59e0b",
    light="e2e8f0",
)
def line_chart(p: Pen) -> None:
    kind = p.pick("two", "one", "area")
    if p.pick(True, False) and kind != "area":
        for y in (26, 48, 70):
            p.line("light", 2.6, (12, y), (92, y))
    ys = [y + p.vary(-5, 5) for y in (76, 52, 40, 18)]
    if p.pick(False, True):
        ys[2] = ys[1] + 10
    main = list(zip((18, 40, 64, 90), ys, strict=True))
    if kind == "area":
        p.poly("light", (12, 92), *((x, y + 8) for x, y in main), (90, 92))
    elif kind == "two":
        p.line("second", 6, (18, 62), (40, 70), (64, 54 + p.vary(-5, 5)), (90, 58))
    p.line("dark", 5, (10, 6), (10, 92), (96, 92))
    p.line("main", 6, *main)
    for at in main:
        p.disc("main", *at, 6)


@thing(
    "doughnut chart",
    "ring chart",
    "completion rate",
    "percentage done",
    "progress ring",
    "quota",
    main="8b5cf6",
    second="e2e8f0",
    third="f59e0b",
)
def ring_chart(p: Pen) -> None:
    for part, begin, end in (("second", 0, 360), ("main", -90, 130), ("third", 130, 200)):
        p.poly(part, *arc(50, 50, 45, 45, begin, end), *reversed(arc(50, 50, 26, 26, begin, end)))


@thing(
    "bubble chart",
    "scatter plot",
    "correlation",
    "clusters",
    "data points",
    main="3b82f6",
    second="f59e0b",
    third="10b981",
)
def bubbles(p: Pen) -> None:
    p.line("dark", 5, (8, 6), (8, 93), (96, 93))
    for x, y, r, part in (
        (26, 72, 9, "main"),
        (44, 54, 13, "second"),
        (70, 66, 8, "third"),
        (76, 30, 17, "main"),
        (44, 24, 8, "third"),
    ):
        p.disc(part, x, y, r)


@thing(
    "quadrant with a cross",
    "coordinates",
    "x and y axes",
    "coordinate system",
    "function graph",
    "mathematical function",
    "equation",
    "parabola",
    main="ef4444",
)
def axes(p: Pen) -> None:
    p.line("dark", 4.4, (50, 96), (50, 8))
    p.line("dark", 4.4, (4, 66), (92, 66))
    p.poly("dark", (50, 0), (57, 13), (43, 13))
    p.poly("dark", (100, 66), (87, 59), (87, 73))
    p.curve("main", 6, "M18 16 C30 96 70 96 84 16")
