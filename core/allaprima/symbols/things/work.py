"""Work, money and ideas: what slides are about."""

from __future__ import annotations

import math

from allaprima.symbols.drawing import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "bar chart", "chart", "statistics", "results", "quarterly results", "sales figures", "metrics",
    "data", "report", "analytics", "market research", main="3b82f6", second="10b981", third="f59e0b",
)  # fmt: skip
def bars(p: Pen) -> None:
    p.box("third", 14, 56, 32, 88, 3)
    p.box("second", 41, 38, 59, 88, 3)
    p.box("main", 68, 16, 86, 88, 3)
    p.line("dark", 4, (8, 92), (92, 92))


@thing(
    "growth", "chart increasing", "line chart going up", "increase", "profit", "progress",
    "improvement", "success curve", "revenue growth", "stock market", main="10b981", second="cbd5e1",
)  # fmt: skip
def growth(p: Pen) -> None:
    for x, top in ((12, 72), (32, 60), (52, 46), (72, 32)):
        p.box("second", x, top, x + 14, 92, 2)
    p.line("main", 7, (10, 60), (34, 42), (54, 50), (84, 18))
    p.poly("main", (66, 11), (93, 8), (89, 35))


@thing(
    "decline",
    "chart decreasing",
    "loss",
    "decrease",
    "recession",
    "drop in sales",
    main="ef4444",
    second="cbd5e1",
)
def decline(p: Pen) -> None:
    for x, top in ((12, 30), (32, 42), (52, 56), (72, 68)):
        p.box("second", x, top, x + 14, 92, 2)
    p.line("main", 7, (10, 16), (34, 36), (54, 28), (82, 56))
    p.poly("main", (64, 62), (92, 66), (88, 38))


@thing(
    "pie chart",
    "share",
    "market share",
    "budget",
    "percentage",
    "segments",
    main="3b82f6",
    second="f59e0b",
    third="10b981",
)
def pie(p: Pen) -> None:
    p.poly("main", (48, 52), *arc(48, 52, 40, 40, 0, 215))
    p.poly("third", (48, 52), *arc(48, 52, 40, 40, 215, 270))
    p.poly("second", (54, 46), *arc(54, 46, 40, 40, -90, 0))


@thing(
    "light bulb", "idea", "innovation", "inspiration", "creativity", "insight", "lamp", "bright idea",
    "brainstorming",
    main="fbbf24", second="94a3b8", light="fff7d6",
)  # fmt: skip
def bulb(p: Pen) -> None:
    p.path(
        "main",
        "M50 8 C28 8 16 24 16 40 C16 54 26 60 31 70 L69 70 C74 60 84 54 84 40 C84 24 72 8 50 8",
    )
    p.curve("light", 4, "M28 38 C29 28 36 21 45 19")
    p.curve("dark", 3, "M42 70 L42 52 L37 44")
    p.curve("dark", 3, "M58 70 L58 52 L63 44")
    p.box("second", 33, 70, 67, 78, 4)
    p.box("second", 36, 79, 64, 87, 4)
    p.box("dark", 42, 88, 58, 94, 3)


@thing(
    "target", "goal", "aim", "objective", "focus", "strategy", "mission", "bullseye", "precision",
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
    "trophy", "award", "winner", "success", "victory", "achievement", "champion", "best", "prize cup",
    main="fbbf24", second="92400e", light="fff3c4",
)  # fmt: skip
def trophy(p: Pen) -> None:
    p.ring("main", 24, 28, 13, 6)
    p.ring("main", 76, 28, 13, 6)
    p.path("main", "M24 8 L76 8 C76 36 70 54 50 58 C30 54 24 36 24 8")
    p.curve("light", 4, "M34 16 C34 30 37 40 42 46")
    p.box("main", 45, 56, 55, 72)
    p.poly("main", (34, 76), (40, 70), (60, 70), (66, 76))
    p.box("second", 28, 76, 72, 92, 3)
    p.box("light", 40, 81, 60, 87, 2)


@thing(
    "medal",
    "first place",
    "gold medal",
    "quality",
    "certificate",
    "honour",
    main="fbbf24",
    second="3b82f6",
    third="1d4ed8",
    light="fff3c4",
)
def medal(p: Pen) -> None:
    p.poly("second", (24, 6), (44, 6), (58, 48), (40, 52))
    p.poly("third", (76, 6), (56, 6), (42, 48), (60, 52))
    p.disc("main", 50, 66, 28)
    p.ring("light", 50, 66, 20, 3)
    p.poly("light", *star_points(50, 66, 13, 5.5))


@thing(
    "gear", "settings", "process", "engineering", "mechanism", "configuration", "cog", "operations",
    "automation", "technology", main="64748b", light="f1f5f9",
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
    "clock", "time", "deadline", "schedule", "hour", "watch", "punctuality", "history", "duration",
    main="3b82f6", light="ffffff", second="ef4444",
)  # fmt: skip
def clock(p: Pen) -> None:
    p.disc("main", 50, 50, 43)
    p.disc("light", 50, 50, 34)
    for k in range(12):
        a = math.radians(30 * k)
        inner = 27 if k % 3 else 25
        p.line(
            "dark",
            3 if k % 3 else 4,
            (50 + inner * math.cos(a), 50 + inner * math.sin(a)),
            (50 + 30 * math.cos(a), 50 + 30 * math.sin(a)),
        )
    p.line("dark", 5, (50, 50), (50, 28))
    p.line("second", 5, (50, 50), (65, 58))
    p.disc("dark", 50, 50, 4)


@thing(
    "stopwatch",
    "speed",
    "performance",
    "fast",
    "quick",
    "timer",
    "efficiency",
    main="f97316",
    light="ffffff",
    second="334155",
)
def stopwatch(p: Pen) -> None:
    p.box("second", 43, 2, 57, 16, 3)
    p.line("second", 7, (80, 22), (86, 16))
    p.disc("main", 50, 56, 39)
    p.disc("light", 50, 56, 30)
    p.line("dark", 5, (50, 56), (64, 40))
    p.disc("dark", 50, 56, 4.5)
    p.ring("main", 50, 56, 23, 4, -90, 20)


@thing(
    "calendar", "date", "event", "appointment", "planning", "month", "agenda", "roadmap", "timeline",
    main="ef4444", light="ffffff", second="3b82f6", third="cbd5e1",
)  # fmt: skip
def calendar(p: Pen) -> None:
    p.box("light", 10, 18, 90, 92, 8)
    p.box("main", 10, 18, 90, 42, 8)
    p.box("main", 10, 32, 90, 42)
    p.line("dark", 6, (30, 10), (30, 26))
    p.line("dark", 6, (70, 10), (70, 26))
    for row, y in enumerate((50, 63, 76)):
        for column, x in enumerate((19, 36, 53, 70)):
            p.box("second" if (row, column) == (1, 2) else "third", x, y, x + 11, y + 8, 2)


@thing(
    "money bag", "money", "finance", "cost", "salary", "investment", "funding", "wealth", "budget money",
    main="a16207", second="fbbf24", light="fff3c4",
)  # fmt: skip
def money(p: Pen) -> None:
    p.path(
        "main", "M38 28 C20 44 10 62 14 78 C18 92 34 94 50 94 C66 94 82 92 86 78 C90 62 80 44 62 28"
    )
    p.path("main", "M38 22 L32 8 C40 12 44 6 50 10 C56 6 60 12 68 8 L62 22")
    p.box("second", 34, 20, 66, 29, 4)
    p.disc("second", 50, 63, 18)
    p.curve("light", 4, "M57 56 C54 51 44 51 44 57 C44 64 57 61 57 69 C57 75 46 75 43 70")
    p.line("light", 4, (50, 49), (50, 77))


@thing(
    "coins",
    "coin",
    "savings",
    "price",
    "payment",
    "cents",
    "dividend",
    main="fbbf24",
    second="d97706",
    light="fff3c4",
)
def coins(p: Pen) -> None:
    for y in (82, 70, 58):
        p.path("second", f"M10 {y} C10 {y + 13} 54 {y + 13} 54 {y} L54 {y - 4} L10 {y - 4}")
        p.disc("main", 32, y - 4, 22, 8)
    p.disc("second", 66, 39, 26)
    p.disc("main", 64, 37, 25)
    p.ring("light", 64, 37, 17, 3)
    p.line("light", 4, (64, 28), (64, 46))


@thing(
    "credit card",
    "bank card",
    "payment card",
    "checkout",
    main="3b82f6",
    second="1e293b",
    light="fbbf24",
    third="bfdbfe",
)
def card(p: Pen) -> None:
    p.box("main", 6, 22, 94, 78, 8)
    p.box("second", 6, 33, 94, 45)
    p.box("light", 14, 53, 30, 64, 2)
    p.line("third", 4, (60, 66), (86, 66))
    p.line("third", 4, (14, 71), (40, 71))


@thing(
    "piggy bank",
    "saving money",
    "thrift",
    "pension",
    main="f472b6",
    second="db2777",
    third="fbbf24",
    light="fbcfe8",
)
def piggy(p: Pen) -> None:
    p.box("second", 26, 72, 38, 92, 4)
    p.box("second", 60, 72, 72, 92, 4)
    p.disc("main", 48, 56, 36, 27)
    p.box("main", 74, 48, 92, 66, 5)
    p.poly("second", (58, 24), (74, 22), (70, 40))
    p.disc("dark", 71, 48, 3)
    p.disc("second", 88, 55, 2)
    p.disc("second", 88, 60, 2)
    p.line("dark", 3.5, (40, 33), (54, 33))
    p.disc("third", 47, 16, 11)
    p.curve("main", 4, "M13 52 C4 48 6 40 10 40")


@thing(
    "briefcase", "business", "job", "career", "portfolio", "work", "office", "company",
    main="92400e", second="78350f", light="fbbf24",
)  # fmt: skip
def briefcase(p: Pen) -> None:
    p.curve("second", 7, "M36 28 L36 18 L64 18 L64 28")
    p.box("main", 8, 28, 92, 86, 7)
    p.path("second", "M8 48 C30 62 70 62 92 48 L92 53 C70 67 30 67 8 53")
    p.box("light", 43, 51, 57, 64, 3)


@thing(
    "handshake", "deal", "partnership", "agreement", "cooperation", "contract", "trust", "welcome",
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
    "team", "people", "group", "community", "employees", "staff", "colleagues", "customers",
    "organisation", "audience", "collaboration", main="3b82f6", second="10b981", third="f59e0b", skin="f2b88a",
)  # fmt: skip
def team(p: Pen) -> None:
    for x, part in ((22, "second"), (78, "third")):
        p.path(part, f"M{x - 19} 84 C{x - 19} 58 {x + 19} 58 {x + 19} 84")
        p.disc("skin", x, 46, 12)
    p.path("main", "M24 94 C24 56 76 56 76 94")
    p.disc("skin", 50, 36, 17)
    p.path("dark", "M33 36 C30 12 70 12 67 36 C62 26 52 26 46 27 C40 28 36 30 33 36")


@thing(
    "person", "user", "profile", "customer", "employee", "man", "human", "account", "contact",
    main="3b82f6", skin="f2b88a",
)  # fmt: skip
def person(p: Pen) -> None:
    p.path("main", "M12 94 C12 54 88 54 88 94")
    p.disc("skin", 50, 36, 25)
    p.path("dark", "M25 36 C22 2 78 2 75 36 C68 22 54 22 44 24 C36 26 29 28 25 36")


@thing("woman", "female", "lady", "girl", "mother", main="a855f7", skin="f2b88a", second="5b3421")
def woman(p: Pen) -> None:
    p.path("second", "M22 72 C14 12 86 12 78 72 C66 78 34 78 22 72")
    p.path("main", "M12 94 C12 60 88 60 88 94")
    p.box("skin", 43, 56, 57, 72, 5)
    p.disc("skin", 50, 40, 21)
    p.path("second", "M28 40 C30 20 44 16 52 20 C52 30 40 36 28 40")
    p.path("second", "M72 42 C72 26 62 18 50 20 C54 32 64 38 72 42")


@thing(
    "doctor",
    "physician",
    "health care",
    "hospital staff",
    "nurse",
    "medicine",
    main="f1f5f9",
    second="38bdf8",
    skin="f2b88a",
    third="ef4444",
)
def doctor(p: Pen) -> None:
    p.path("main", "M10 94 C10 56 90 56 90 94")
    p.poly("second", (38, 64), (62, 64), (50, 88))
    p.disc("skin", 50, 38, 24)
    p.path("dark", "M26 36 C24 4 76 4 74 36 C66 24 34 24 26 36")
    p.curve("dark", 3, "M32 66 C30 80 34 84 38 86")
    p.disc("dark", 38, 88, 4)
    p.line("third", 4, (68, 80), (80, 80))
    p.line("third", 4, (74, 74), (74, 86))


@thing(
    "teacher",
    "presentation",
    "lecture",
    "training course",
    "lesson",
    "whiteboard",
    "workshop",
    main="f8fafc",
    second="3b82f6",
    third="92400e",
    skin="f2b88a",
)
def presentation(p: Pen) -> None:
    p.line("third", 5, (32, 70), (22, 94))
    p.line("third", 5, (68, 70), (78, 94))
    p.box("third", 6, 8, 94, 18, 3)
    p.box("main", 10, 18, 90, 72)
    p.line("second", 5, (20, 60), (38, 44), (54, 52), (78, 28))
    p.disc("second", 78, 28, 4.5)


@thing(
    "book",
    "reading",
    "education",
    "learning",
    "study",
    "knowledge",
    "library",
    "manual",
    "literature",
    main="3b82f6",
    light="ffffff",
    second="1d4ed8",
)
def book(p: Pen) -> None:
    p.path(
        "second",
        "M4 22 C20 14 38 16 50 26 C62 16 80 14 96 22 L96 84 C80 76 62 78 50 88 C38 78 20 76 4 84",
    )
    p.path("light", "M10 20 C24 14 40 16 50 26 L50 82 C40 74 24 72 10 77")
    p.path("light", "M90 20 C76 14 60 16 50 26 L50 82 C60 74 76 72 90 77")
    for y in (34, 46, 58):
        p.curve("main", 3, f"M18 {y} C28 {y - 3} 36 {y - 1} 43 {y + 4}")
        p.curve("main", 3, f"M82 {y} C72 {y - 3} 64 {y - 1} 57 {y + 4}")


@thing(
    "graduation cap",
    "graduation",
    "university",
    "student",
    "degree",
    "school",
    "academy",
    main="1e293b",
    second="334155",
    third="fbbf24",
)
def graduation(p: Pen) -> None:
    p.path("second", "M24 46 L24 70 C36 82 64 82 76 70 L76 46")
    p.poly("main", (50, 18), (98, 40), (50, 62), (2, 40))
    p.line("third", 3.5, (50, 40), (86, 46), (86, 70))
    p.poly("third", (82, 68), (90, 68), (93, 84), (79, 84))


@thing(
    "document",
    "paper",
    "file",
    "text",
    "form",
    "contract paper",
    "page",
    "policy",
    main="f8fafc",
    second="94a3b8",
    third="cbd5e1",
)
def document(p: Pen) -> None:
    p.poly("main", (18, 6), (62, 6), (82, 26), (82, 94), (18, 94))
    p.poly("third", (62, 6), (82, 26), (62, 26))
    for y, end in ((40, 70), (52, 70), (64, 70), (76, 54)):
        p.line("second", 4, (30, y), (end, y))


@thing(
    "checklist",
    "to-do list",
    "tasks",
    "clipboard",
    "requirements",
    "survey",
    "quality check",
    main="a16207",
    light="ffffff",
    second="10b981",
    third="94a3b8",
)
def checklist(p: Pen) -> None:
    p.box("main", 16, 12, 84, 94, 6)
    p.box("light", 23, 20, 77, 88, 3)
    p.box("third", 36, 6, 64, 22, 4)
    for y in (36, 54, 72):
        p.line("second", 4, (30, y), (34, y + 4), (41, y - 5))
        p.line("third", 4, (49, y), (70, y))


@thing(
    "folder",
    "archive",
    "directory",
    "files",
    "documents",
    main="fbbf24",
    second="f59e0b",
    light="fde68a",
)
def folder(p: Pen) -> None:
    p.path("second", "M6 22 L38 22 L46 32 L94 32 L94 82 L6 82")
    p.box("main", 6, 38, 94, 86, 5)


@thing(
    "pencil",
    "writing",
    "edit",
    "design",
    "draw",
    "draft",
    "pen",
    "author",
    main="fbbf24",
    second="f472b6",
    third="94a3b8",
    skin="fde0c0",
)
def pencil(p: Pen) -> None:
    p.poly("second", (76, 8), (92, 24), (85, 31), (69, 15))
    p.poly("third", (69, 15), (85, 31), (80, 36), (64, 20))
    p.poly("main", (64, 20), (80, 36), (30, 86), (14, 70))
    p.poly("skin", (14, 70), (30, 86), (6, 94))
    p.poly("dark", (10, 82), (18, 90), (6, 94))


@thing("paper clip", "attachment", "clip", main="64748b")
def clip(p: Pen) -> None:
    p.curve(
        "main",
        6,
        "M66 30 L66 68 C66 88 36 88 36 68 L36 26 C36 12 56 12 56 26 L56 64 C56 72 46 72 46 64 L46 34",
    )


@thing("scissors", "cut", "cost cutting", "tailor", main="ef4444", second="94a3b8")
def scissors(p: Pen) -> None:
    p.poly("second", (30, 4), (40, 6), (58, 62), (50, 68))
    p.poly("second", (70, 4), (60, 6), (42, 62), (50, 68))
    p.ring("main", 33, 78, 12, 7)
    p.ring("main", 67, 78, 12, 7)
    p.disc("dark", 50, 50, 3)


@thing(
    "puzzle",
    "solution",
    "problem solving",
    "integration",
    "puzzle piece",
    "compatibility",
    "jigsaw",
    main="8b5cf6",
)
def puzzle(p: Pen) -> None:
    with p.joined():
        p.box("main", 12, 30, 70, 88, 4)
        p.disc("main", 41, 24, 12)
        p.disc("main", 76, 59, 12)
    p.disc("cut", 41, 90, 11)
    p.disc("cut", 10, 59, 11)


@thing("key", "access", "password", "login", "solution key", "unlock", main="fbbf24")
def key(p: Pen) -> None:
    p.disc("main", 28, 34, 24)
    p.disc("cut", 24, 30, 9)
    p.line("main", 10, (44, 50), (86, 86))
    p.line("main", 9, (70, 72), (80, 62))
    p.line("main", 9, (81, 82), (90, 73))


@thing(
    "lock",
    "security",
    "privacy",
    "protection",
    "safe",
    "encryption",
    "padlock",
    "data protection",
    main="fbbf24",
    second="64748b",
)
def lock(p: Pen) -> None:
    p.curve("second", 9, "M28 48 L28 32 C28 2 72 2 72 32 L72 48")
    p.box("main", 16, 44, 84, 94, 8)
    p.disc("dark", 50, 64, 7)
    p.poly("dark", (47, 66), (53, 66), (56, 82), (44, 82))


@thing(
    "shield",
    "defence",
    "insurance",
    "safety",
    "guarantee",
    "antivirus",
    "risk management",
    main="3b82f6",
    second="1d4ed8",
    light="ffffff",
)
def shield(p: Pen) -> None:
    p.path(
        "main", "M50 4 C62 14 76 17 90 17 C92 56 78 82 50 96 C22 82 8 56 10 17 C24 17 38 14 50 4"
    )
    p.path("second", "M50 4 C62 14 76 17 90 17 C92 56 78 82 50 96")
    p.line("light", 8, (32, 50), (46, 64), (70, 36))


@thing(
    "magnifying glass",
    "search",
    "research",
    "analysis",
    "find",
    "investigation",
    "discover",
    "audit",
    "detail",
    main="334155",
    second="93c5fd",
    light="eff6ff",
)
def magnifier(p: Pen) -> None:
    p.line("main", 13, (64, 64), (88, 88))
    p.disc("main", 40, 40, 34)
    p.disc("second", 40, 40, 25)
    p.curve("light", 4.5, "M24 38 C25 29 31 24 38 23")


@thing(
    "envelope",
    "mail",
    "email",
    "letter",
    "message",
    "newsletter",
    "post",
    "contact us",
    main="f8fafc",
    second="3b82f6",
    third="cbd5e1",
)
def envelope(p: Pen) -> None:
    p.box("main", 6, 20, 94, 82, 6)
    p.poly("third", (8, 80), (42, 48), (58, 48), (92, 80))
    p.path("second", "M6 26 C6 21 9 20 12 20 L88 20 C91 20 94 21 94 26 L53 58 C51 60 49 60 47 58")


@thing(
    "speech bubble",
    "chat",
    "conversation",
    "discussion",
    "comment",
    "feedback",
    "dialogue",
    "talk",
    "communication",
    "meeting",
    main="3b82f6",
    light="ffffff",
)
def speech(p: Pen) -> None:
    p.poly("main", (22, 70), (22, 94), (50, 72))
    p.box("main", 6, 12, 94, 76, 16)
    for x in (30, 50, 70):
        p.disc("light", x, 44, 6)


@thing("telephone", "phone call", "call", "hotline", "support", "phone", main="10b981")
def phone(p: Pen) -> None:
    p.path(
        "main",
        "M18 12 L34 8 C38 8 39 10 40 13 L46 32 C47 35 46 37 43 39 L34 45 C40 58 46 64 58 69 L64 60 C66 57 68 56 71 58 L88 68 C91 69 92 71 91 74 L86 88 C84 92 80 93 76 92 C42 86 16 58 10 24 C9 18 12 14 18 12",
    )


@thing(
    "smartphone",
    "mobile phone",
    "app",
    "mobile",
    "cell phone",
    "iphone",
    main="1e293b",
    second="38bdf8",
    light="f8fafc",
    third="10b981",
)
def smartphone(p: Pen) -> None:
    p.box("main", 24, 4, 76, 96, 9)
    p.box("second", 29, 14, 71, 82, 2)
    for x, y, part in ((35, 22, "light"), (53, 22, "third"), (35, 40, "third"), (53, 40, "light")):
        p.box(part, x, y, x + 12, y + 12, 3)
    p.disc("light", 50, 89, 3.5)


@thing(
    "laptop",
    "computer",
    "software",
    "notebook computer",
    "remote work",
    "pc",
    "programming",
    "website",
    "digital",
    main="334155",
    second="38bdf8",
    third="94a3b8",
    light="ffffff",
)
def laptop(p: Pen) -> None:
    p.box("main", 16, 16, 84, 68, 5)
    p.box("second", 22, 22, 78, 62, 2)
    p.line("light", 4, (40, 34), (32, 42), (40, 50))
    p.line("light", 4, (60, 34), (68, 42), (60, 50))
    p.poly("third", (4, 72), (96, 72), (90, 82), (10, 82))
    p.box("main", 42, 72, 58, 76, 2)


@thing(
    "monitor",
    "screen",
    "desktop",
    "television",
    "display",
    "tv",
    main="334155",
    second="38bdf8",
    third="94a3b8",
)
def monitor(p: Pen) -> None:
    p.poly("third", (42, 70), (58, 70), (62, 88), (38, 88))
    p.box("third", 28, 86, 72, 93, 3)
    p.box("main", 6, 10, 94, 74, 6)
    p.box("second", 12, 16, 88, 66, 2)


@thing(
    "server",
    "database",
    "hosting",
    "data centre",
    "storage",
    "backend",
    main="475569",
    second="64748b",
    third="10b981",
    light="f8fafc",
)
def server(p: Pen) -> None:
    for y in (8, 38, 68):
        p.box("main", 10, y, 90, y + 24, 5)
        p.disc("third", 24, y + 12, 4)
        p.disc("light", 37, y + 12, 4)
        p.line("second", 5, (54, y + 12), (80, y + 12))


@thing(
    "robot",
    "artificial intelligence",
    "ai",
    "bot",
    "machine learning",
    "chatbot",
    "android",
    main="94a3b8",
    second="38bdf8",
    third="f97316",
    light="ffffff",
)
def robot(p: Pen) -> None:
    p.line("dark", 4, (50, 18), (50, 8))
    p.disc("third", 50, 8, 5)
    p.box("third", 4, 40, 16, 62, 5)
    p.box("third", 84, 40, 96, 62, 5)
    p.box("main", 14, 18, 86, 84, 14)
    p.box("second", 23, 32, 77, 58, 10)
    p.disc("light", 37, 45, 7)
    p.disc("light", 63, 45, 7)
    p.box("dark", 34, 67, 66, 73, 3)


@thing(
    "network",
    "connection",
    "internet of things",
    "links",
    "social network",
    "relations",
    "graph",
    main="3b82f6",
    second="8b5cf6",
    third="10b981",
)
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
    "organisation chart",
    "hierarchy",
    "structure",
    "org chart",
    "management",
    "tree diagram",
    main="3b82f6",
    second="10b981",
)
def hierarchy(p: Pen) -> None:
    p.line("dark", 4, (50, 28), (50, 48))
    p.line("dark", 4, (18, 66), (18, 48), (82, 48), (82, 66))
    p.line("dark", 4, (50, 48), (50, 66))
    p.box("main", 32, 8, 68, 32, 5)
    for x in (4, 36, 68):
        p.box("second", x, 64, x + 28, 88, 5)


@thing(
    "megaphone",
    "marketing",
    "announcement",
    "advertising",
    "promotion",
    "campaign",
    "news",
    "public relations",
    main="ef4444",
    second="f8fafc",
    third="94a3b8",
)
def megaphone(p: Pen) -> None:
    p.poly("third", (30, 62), (44, 62), (50, 90), (36, 90))
    p.poly("main", (30, 36), (78, 12), (78, 86), (30, 62))
    p.box("second", 10, 36, 34, 62, 7)
    p.ring("main", 78, 49, 9, 5, -80, 80)
    p.line("dark", 4, (92, 34), (98, 30))
    p.line("dark", 4, (94, 49), (99, 49))
    p.line("dark", 4, (92, 64), (98, 68))


@thing(
    "shopping cart",
    "shop",
    "purchase",
    "e-commerce",
    "online shop",
    "retail",
    "supermarket",
    "sales",
    "order",
    main="f97316",
    second="334155",
)
def cart(p: Pen) -> None:
    p.curve("second", 6, "M4 14 L18 14 L32 66 L82 66")
    p.poly("main", (22, 24), (94, 24), (84, 58), (31, 58))
    p.disc("second", 40, 82, 8)
    p.disc("second", 74, 82, 8)


@thing(
    "shopping bag",
    "bag",
    "fashion",
    "store",
    "boutique",
    main="ec4899",
    second="be185d",
    light="ffffff",
)
def bag(p: Pen) -> None:
    p.poly("main", (16, 30), (84, 30), (90, 94), (10, 94))
    p.curve("second", 6, "M34 44 L34 26 C34 4 66 4 66 26 L66 44")


@thing(
    "gift",
    "present",
    "surprise",
    "bonus",
    "birthday present",
    "reward",
    main="ef4444",
    second="fbbf24",
    third="dc2626",
)
def gift(p: Pen) -> None:
    p.box("third", 12, 46, 88, 94, 4)
    p.box("main", 6, 30, 94, 50, 4)
    p.box("second", 43, 30, 57, 94)
    p.ring("second", 36, 20, 11, 6)
    p.ring("second", 64, 20, 11, 6)


@thing("price tag", "discount", "label", "offer", "sale", "pricing", main="10b981")
def tag(p: Pen) -> None:
    p.path(
        "main",
        "M50 8 L88 8 C91 8 92 9 92 12 L92 50 L52 92 C50 94 46 94 44 92 L8 56 C6 54 6 50 8 48",
    )
    p.disc("cut", 76, 24, 8)


@thing(
    "factory",
    "industry",
    "production",
    "manufacturing",
    "plant",
    "pollution",
    main="64748b",
    second="ef4444",
    third="cbd5e1",
    light="fbbf24",
)
def factory(p: Pen) -> None:
    p.disc("third", 26, 10, 8)
    p.disc("third", 38, 6, 6)
    p.poly("second", (14, 22), (30, 22), (33, 60), (11, 60))
    p.poly("main", (6, 94), (6, 54), (36, 54), (36, 66), (64, 46), (64, 66), (94, 46), (94, 94))
    for x in (16, 40, 66):
        p.box("light", x, 74, x + 14, 84, 2)


@thing(
    "truck",
    "delivery",
    "logistics",
    "transport",
    "shipping",
    "lorry",
    "supply chain",
    main="3b82f6",
    second="f59e0b",
    third="bfdbfe",
    light="e2e8f0",
)
def truck(p: Pen) -> None:
    p.box("main", 2, 24, 60, 72, 4)
    p.path("second", "M62 38 L80 38 L96 56 L96 72 L62 72")
    p.poly("third", (69, 44), (78, 44), (88, 56), (69, 56))
    for x in (22, 77):
        p.disc("dark", x, 74, 12)
        p.disc("light", x, 74, 5)


@thing(
    "box",
    "package",
    "parcel",
    "product",
    "inventory",
    "warehouse",
    "cardboard box",
    main="d4a373",
    second="b08150",
    third="e6c9a8",
    light="fef3c7",
)
def parcel(p: Pen) -> None:
    p.poly("third", (50, 6), (94, 26), (50, 46), (6, 26))
    p.poly("main", (6, 26), (50, 46), (50, 96), (6, 74))
    p.poly("second", (94, 26), (50, 46), (50, 96), (94, 74))
    p.poly("light", (24, 18), (34, 13), (78, 33), (68, 38))


@thing(
    "scales",
    "justice",
    "law",
    "balance",
    "legal",
    "comparison",
    "fairness",
    "court",
    main="ca8a04",
    second="78350f",
)
def scales(p: Pen) -> None:
    p.line("second", 6, (50, 10), (50, 86))
    p.box("second", 28, 86, 72, 94, 4)
    p.line("main", 6, (14, 24), (86, 24))
    p.disc("main", 50, 14, 7)
    for x in (18, 82):
        p.line("dark", 2.5, (x, 24), (x - 14, 58))
        p.line("dark", 2.5, (x, 24), (x + 14, 58))
        p.path("main", f"M{x - 17} 58 L{x + 17} 58 C{x + 14} 74 {x - 14} 74 {x - 17} 58")


@thing(
    "hammer",
    "construction",
    "building work",
    "tool",
    "repair",
    "craft",
    "diy",
    main="92400e",
    second="64748b",
)
def hammer(p: Pen) -> None:
    p.line("main", 12, (60, 42), (20, 88))
    p.path("second", "M40 14 L66 6 C76 4 84 8 92 18 L84 26 C78 20 74 20 70 26 L80 44 L62 56 L40 26")


@thing(
    "wrench", "maintenance", "fix", "service", "tools", "spanner", "support service", main="64748b"
)
def wrench(p: Pen) -> None:
    with p.joined():
        p.line("main", 17, (58, 42), (20, 80))
        p.disc("main", 66, 34, 25)
    p.poly("cut", (60, 36), (82, 0), (106, 14), (76, 44))
    p.disc("cut", 20, 80, 4.5)


@thing("flag", "milestone", "start", "finish", "country", "nation", main="ef4444", second="78350f")
def flag(p: Pen) -> None:
    p.line("second", 7, (20, 6), (20, 94))
    p.path("main", "M23 10 C42 0 58 22 90 10 L90 56 C58 68 42 46 23 56")


@thing(
    "steps",
    "stairs",
    "levels",
    "career ladder",
    "staircase",
    "climb",
    main="3b82f6",
    second="60a5fa",
    third="93c5fd",
)
def steps(p: Pen) -> None:
    p.box("third", 8, 70, 36, 92)
    p.box("second", 36, 46, 64, 92)
    p.box("main", 64, 22, 92, 92)


@thing(
    "funnel",
    "sales funnel",
    "filter",
    "leads",
    "conversion",
    main="8b5cf6",
    second="a78bfa",
    third="c4b5fd",
)
def funnel(p: Pen) -> None:
    p.poly("third", (6, 10), (94, 10), (80, 34), (20, 34))
    p.poly("second", (22, 38), (78, 38), (64, 60), (36, 60))
    p.poly("main", (38, 64), (62, 64), (58, 94), (42, 84))


@thing(
    "cycle",
    "recycling",
    "circular economy",
    "loop",
    "refresh",
    "iteration",
    "repeat",
    "renewal",
    main="10b981",
)
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


def star_points(x: float, y: float, outer: float, inner: float) -> list[tuple[float, float]]:
    """Ten corners of a star."""
    out = []
    for k in range(10):
        r, a = (inner if k % 2 else outer), math.radians(36 * k - 90)
        out.append((x + r * math.cos(a), y + r * math.sin(a)))
    return out
