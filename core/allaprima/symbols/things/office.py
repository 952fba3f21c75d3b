"""What lies on desks, and meetings."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


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
    "document", "paper", "file", "text", "form", "contract paper", "page", "policy", "word document", "docx", "table of contents",
    main="f8fafc", second="94a3b8", third="cbd5e1",
)  # fmt: skip
def document(p: Pen) -> None:
    p.poly("main", (18, 6), (62, 6), (82, 26), (82, 94), (18, 94))
    p.poly("third", (62, 6), (82, 26), (62, 26))
    for y, end in ((40, 70), (52, 70), (64, 70), (76, 54)):
        p.line("second", 4, (30, y), (end, y))


@thing(
    "checklist", "to-do list", "tasks", "clipboard", "requirements", "survey", "quality check",
    main="a16207", light="ffffff", second="10b981", third="94a3b8",
)  # fmt: skip
def checklist(p: Pen) -> None:
    p.box("main", 16, 12, 84, 94, 6)
    p.box("light", 23, 20, 77, 88, 3)
    p.box("third", 36, 6, 64, 22, 4)
    for y in (36, 54, 72):
        p.line("second", 4, (30, y), (34, y + 4), (41, y - 5))
        p.line("third", 4, (49, y), (70, y))


@thing(
    "folder", "archive", "directory", "files", "documents",
    main="fbbf24", second="f59e0b", light="fde68a",
)  # fmt: skip
def folder(p: Pen) -> None:
    p.path("second", "M6 22 L38 22 L46 32 L94 32 L94 82 L6 82")
    p.box("main", 6, 38, 94, 86, 5)


@thing(
    "pencil", "writing", "edit", "design", "draw", "draft", "author",
    main="fbbf24", second="f472b6", third="94a3b8", skin="fde0c0",
)  # fmt: skip
def pencil(p: Pen) -> None:
    blunt = p.pick(False, True)
    if not blunt:
        p.poly("second", (76, 8), (92, 24), (85, 31), (69, 15))
        p.poly("third", (69, 15), (85, 31), (80, 36), (64, 20))
    else:
        p.poly("third", (74, 10), (90, 26), (80, 36), (64, 20))
    p.poly("main", (64, 20), (80, 36), (30, 86), (14, 70))
    p.poly("skin", (14, 70), (30, 86), (6, 94))
    p.poly("dark", (10, 82), (18, 90), (6, 94))
    if p.pick(False, True):
        p.curve("dark", 4, p.pick("M30 95 L92 95", "M34 92 C44 80 50 100 60 90 C68 82 74 98 92 90"))


@thing("paper clip", "attachment", "clip", main="64748b")
def clip(p: Pen) -> None:
    p.curve(
        "main",
        6,
        "M66 30 L66 68 C66 88 36 88 36 68 L36 26 C36 12 56 12 56 26 L56 64 C56 72 46 72 46 64 L46 34",
    )


@thing("scissors", "cut", "cost cutting", "tailor", main="ef4444", second="94a3b8")
def scissors(p: Pen) -> None:
    for s in (-1, 1):
        p.path("second", f"M{50 + s * 19} 3 C{50 + s * 12} 16 {50 + s * 2} 36 {50 - s * 9} 58 L{50 - s * 2} 66 C{50 + s * 10} 48 {50 + s * 20} 26 {50 + s * 19} 3")  # fmt: skip
    for s in (-1, 1):
        p.line("main", 8, (50 - s * 2, 58), (50 + s * 14, 70))
        p.ring("main", 50 + s * 21, 79, 12, 7.5)
    p.disc("dark", 50, 54, 3.6)


@thing(
    "envelope", "mail", "email", "letter", "message", "newsletter", "post", "contact us", "post office",
    main="f8fafc", second="3b82f6", third="cbd5e1",
)  # fmt: skip
def envelope(p: Pen) -> None:
    if p.holds or p.pick(False, True):
        p.poly("main", (6, 40), (50, 6), (94, 40), (94, 94), (6, 94))
        if not p.holds:
            p.box("light", 16, 18, 84, 80, 3)
            for y, x in ((30, 70), (42, 74), (54, 60)):
                p.line("third", 4, (26, y), (x, y))
        p.room("in", 20, -24, 80, 72, stands=True, rim=44)
        p.poly("second", (6, 42), (50, 72), (94, 42), (94, 92), (6, 92))
        p.poly("main", (8, 94), (42, 64), (58, 64), (92, 94))
        return
    p.room("in", 20, -24, 80, 72, stands=True)
    p.box("main", 6, 20, 94, 82, 6)
    p.poly("third", (8, 80), (42, 48), (58, 48), (92, 80))
    p.path("second", "M6 26 C6 21 9 20 12 20 L88 20 C91 20 94 21 94 26 L53 58 C51 60 49 60 47 58")


@thing(
    "speech bubble", "chat", "conversation", "discussion", "comment", "feedback", "dialogue", "talk",
    "communication",     main="3b82f6", light="ffffff",
)  # fmt: skip
def speech(p: Pen) -> None:
    p.poly("main", (22, 70), (22, 94), (50, 72))
    p.box("main", 6, 12, 94, 76, 16)
    p.room("on in", 22, 19, 78, 69, behind="main")
    for x in (30, 50, 70) if not p.holds else ():
        p.disc("light", x, 44, 6)


@thing("telephone", "phone call", "call", "hotline", "support", "phone", main="10b981")
def phone(p: Pen) -> None:
    p.path(
        "main",
        "M18 12 L34 8 C38 8 39 10 40 13 L46 32 C47 35 46 37 43 39 L34 45 C40 58 46 64 58 69 L64 60 C66 57 68 56 71 58 L88 68 C91 69 92 71 91 74 L86 88 C84 92 80 93 76 92 C42 86 16 58 10 24 C9 18 12 14 18 12",
    )


@thing(
    "calendar", "date", "event", "appointment", "planning", "month", "agenda", "roadmap", "timetable",
    main="ef4444", light="ffffff", second="3b82f6", third="cbd5e1",
)  # fmt: skip
def calendar(p: Pen) -> None:
    p.box("light", 10, 18, 90, 92, 8)
    p.box("main", 10, 18, 90, 42, 8)
    p.box("main", 10, 32, 90, 42)
    for x in p.pick((30, 70), (26, 50, 74), (30, 70)):
        p.line("dark", 6, (x, 10), (x, 26))
    marked = p.pick("day", "week", "tick", "days")
    if marked == "tick":
        p.line("second", 8, (33, 66), (46, 79), (69, 54))
        return
    chosen = {
        "day": {(1, 2)},
        "week": {(1, k) for k in range(4)},
        "days": {(0, 1), (1, 3), (2, 0)},
    }[marked]
    for row, y in enumerate((50, 63, 76)):
        for column, x in enumerate((19, 36, 53, 70)):
            p.box("second" if (row, column) in chosen else "third", x, y, x + 11, y + 8, 2)


@thing(
    "clock", "time", "deadline", "schedule", "hour", "punctuality", "history", "duration", "cuckoo clock", "wall clock",
    main="3b82f6", light="ffffff", second="ef4444",
)  # fmt: skip
def clock(p: Pen) -> None:
    p.disc("main", 50, 50, 43)
    face = p.pick(34, 37, 31)
    p.disc("light", 50, 50, face)
    ticks = p.pick("twelve", "four", "dots")
    for k in range(0, 12, 3 if ticks == "four" else 1):
        a = math.radians(30 * k)
        c, s = math.cos(a), math.sin(a)
        if ticks == "dots":
            p.disc("dark", 50 + (face - 5) * c, 50 + (face - 5) * s, 1.6 if k % 3 else 2.8)
            continue
        inner = face - (7 if k % 3 else 9)
        p.line(
            "dark", 3 if k % 3 else 4, (50 + inner * c, 50 + inner * s),
            (50 + (face - 4) * c, 50 + (face - 4) * s),
        )  # fmt: skip
    hour, minute = p.pick((4, 0), (10, 10), (8, 0), (2, 0), (1, 50), (7, 15))
    for part, turn, long in (
        ("dark", minute / 60, face - 11),
        ("second", hour / 12 + minute / 720, face / 2),
    ):
        a = math.radians(360 * turn - 90)
        p.line(part, 5, (50, 50), (50 + long * math.cos(a), 50 + long * math.sin(a)))
    p.disc("dark", 50, 50, 4)


@thing(
    "stopwatch", "speed", "performance", "fast", "quick", "timer", "efficiency",
    main="f97316", light="ffffff", second="334155",
)  # fmt: skip
def stopwatch(p: Pen) -> None:
    p.box("second", 43, 2, 57, 16, 3)
    p.line("second", 7, (80, 22), (86, 16))
    p.disc("main", 50, 56, 39)
    p.disc("light", 50, 56, 30)
    p.line("dark", 5, (50, 56), (64, 40))
    p.disc("dark", 50, 56, 4.5)
    p.ring("main", 50, 56, 23, 4, -90, 20)


@thing(
    "hourglass", "waiting", "patience", "time running out", "loading",
    main="92400e", second="fde68a", light="e0f2fe",
)  # fmt: skip
def hourglass(p: Pen) -> None:
    p.path(
        "light",
        "M22 12 L78 12 C78 34 58 42 56 50 C58 58 78 66 78 88 L22 88 C22 66 42 58 44 50 C42 42 22 34 22 12",
    )
    p.path("second", "M30 30 L70 30 C64 40 53 44 50 50 C47 44 36 40 30 30")
    p.path("second", "M26 88 C28 74 42 72 50 66 C58 72 72 74 74 88")
    p.box("main", 14, 4, 86, 14, 4)
    p.box("main", 14, 86, 86, 96, 4)


@thing(
    "presentation", "lecture", "training course", "lesson", "whiteboard", "workshop", "slide show",
    main="f8fafc", second="3b82f6", third="92400e", skin="f2b88a",
)  # fmt: skip
def presentation(p: Pen) -> None:
    p.line("third", 5, (32, 70), (22, 94))
    p.line("third", 5, (68, 70), (78, 94))
    p.box("third", 6, 8, 94, 18, 3)
    p.box("main", 10, 18, 90, 72)
    p.room("on in", 18, 22, 82, 69, behind="main")
    if p.holds:
        return
    p.line("second", 5, (20, 60), (38, 44), (54, 52), (78, 28))
    p.disc("second", 78, 28, 4.5)


@thing(
    "book", "reading", "education", "learning", "study", "knowledge", "library", "manual",
    "literature", "open book",
    main="3b82f6", light="ffffff", second="1d4ed8",
)  # fmt: skip
def book(p: Pen) -> None:
    p.path(
        "second",
        "M4 22 C20 14 38 16 50 26 C62 16 80 14 96 22 L96 84 C80 76 62 78 50 88 C38 78 20 76 4 84",
    )
    p.path("light", "M10 20 C24 14 40 16 50 26 L50 82 C40 74 24 72 10 77")
    p.path("light", "M90 20 C76 14 60 16 50 26 L50 82 C60 74 76 72 90 77")
    left, right = p.pick(("text", "text"), ("picture", "text"), ("text", "few"), ("few", "picture"))
    for page, s in ((left, -1), (right, 1)):
        if page == "picture":
            x = 50 + s * 22
            p.disc("main", x, 40, 9)
            p.curve("main", 3, f"M{x - s * 11} 62 C{x} 58 {x + s * 6} 58 {x + s * 12} 60")
            continue
        for y in (34, 46, 58) if page == "text" else (30, 38, 46, 54, 62):
            x0, x1 = 50 + s * 32, 50 + s * 7
            p.curve(
                "main", 3, f"M{x0} {y} C{x0 - s * 10} {y - 3} {x0 - s * 18} {y - 1} {x1} {y + 4}"
            )
    if p.pick(False, True):
        p.poly("main", (60, 21), (68, 18), (68, 46), (64, 41), (60, 48))


@thing(
    "graduation cap", "graduation", "university", "degree", "school", "academy",
    main="1e293b", second="334155", third="fbbf24",
)  # fmt: skip
def graduation(p: Pen) -> None:
    p.path("second", "M24 46 L24 70 C36 82 64 82 76 70 L76 46")
    flat = p.pick(22, 17)
    p.poly("main", (50, 40 - flat), (98, 40), (50, 40 + flat), (2, 40))
    tassel = p.pick("right", "front", "round")
    p.disc("third", 50, 40, 3.4)
    if tassel == "front":
        p.curve("third", 3.5, "M50 40 C60 44 66 48 67 58")
        p.poly("third", (63, 57), (71, 57), (74, 78), (60, 78))
        return
    p.line("third", 3.5, (50, 40), (86, 46), (86, 70))
    if tassel == "right":
        p.poly("third", (82, 68), (90, 68), (93, 84), (79, 84))
    else:
        p.disc("third", 86, 71, 5)
        for x in (81.5, 86, 90.5):
            p.line("third", 3, (86, 74), (x, 88))


@thing(
    "megaphone", "marketing", "announcement", "advertising", "promotion", "campaign", "news",
    "public relations",
    main="ef4444", second="f8fafc", third="94a3b8",
)  # fmt: skip
def megaphone(p: Pen) -> None:
    p.soft("third", 5, (24, 58), (42, 58), (50, 90), (34, 90))
    p.path("main", "M32 36 C52 33 66 24 76 12 L82 12 L82 88 L76 88 C66 76 52 67 32 64")
    p.box("main", 74, 6, 85, 94, 5)
    p.box("second", 6, 34, 36, 66, 10)
    for a, b in (((91, 32), (97, 28)), ((92, 50), (98, 50)), ((91, 68), (97, 72))):
        p.line("dark", 4.4, a, b)


@thing(
    "magnifying glass", "search", "research", "analysis", "find", "investigation", "discover",
    "audit", "detail", "devil in the details",
    main="334155", second="93c5fd", light="eff6ff",
)  # fmt: skip
def magnifier(p: Pen) -> None:
    p.line("main", 13, (64, 64), (88, 88))
    p.disc("main", 40, 40, 34)
    p.disc("second", 40, 40, 25)
    p.room("under in", 23, 23, 57, 57, behind="second")
    p.shine(4.5, "M24 38 C25 29 31 24 38 23")


@thing(
    "light bulb", "idea", "innovation", "inspiration", "creativity", "insight",
    "bright idea", "brainstorming",
    main="fbbf24", second="94a3b8", light="fff7d6",
)  # fmt: skip
def bulb(p: Pen) -> None:
    if p.pick(False, True) and not p.holds:
        for a in range(-150, -20, 30):
            c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
            p.line("main", 4.5, (50 + 37 * c, 44 + 37 * s), (50 + 45 * c, 44 + 45 * s))
        p.path(
            "main",
            "M50 18 C34 18 24 29 24 42 C24 53 32 58 36 67 L64 67 C68 58 76 53 76 42 C76 29 66 18 50 18",
        )
        p.shine(3.6, "M33 42 C33 34 38 29 45 27")
        p.line("dark", 3, (42, 48), (47, 54), (50, 48), (53, 54), (58, 48))
        p.box("second", 36, 68, 64, 76, 4)
        p.box("second", 39, 77, 61, 85, 4)
        p.box("dark", 43, 86, 57, 92, 3)
        return
    p.path(
        "main",
        "M50 8 C28 8 16 24 16 40 C16 54 26 60 31 70 L69 70 C74 60 84 54 84 40 C84 24 72 8 50 8",
    )
    p.shine(4, "M28 38 C29 28 36 21 45 19")
    p.room("in", 30, 17, 70, 62, behind="main")
    wire = "none" if p.holds else p.pick("fork", "loops", "arch", "none")
    if wire == "fork":
        p.curve("dark", 3, "M42 70 L42 52 L37 44")
        p.curve("dark", 3, "M58 70 L58 52 L63 44")
    elif wire == "loops":
        p.curve(
            "dark",
            3,
            "M44 70 L42 54 C30 40 44 36 47 48 C48 54 52 54 53 48 C56 36 70 40 58 54 L56 70",
        )
    elif wire == "arch":
        p.curve("dark", 3, "M42 70 L38 46 L44 53 L50 44 L56 53 L62 46 L58 70")
    p.box("second", 33, 70, 67, 78, 4)
    p.box("second", 36, 79, 64, 87, 4)
    p.box("dark", 42, 88, 58, 94, 3)


@thing("ruler", "measurement", "dimensions", "length", "benchmark", "scale drawing", main="fbbf24")
def ruler(p: Pen) -> None:
    p.poly("main", (4, 72), (72, 4), (96, 28), (28, 96))
    for k in range(7):
        x, y = 15 + 9.7 * k, 61 - 9.7 * k
        length = 10 if k % 2 else 15
        p.line("dark", 3, (x, y), (x + length * 0.7, y + length * 0.7))
