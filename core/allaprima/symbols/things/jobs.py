"""People at work, and what people do."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _bust(p: Pen, part: str = "main") -> None:
    """Shoulders and a face, as all these people have them."""
    p.path(part, "M10 95 C10 60 90 60 90 95")
    p.disc("skin", 50, 42, 23)


@thing(
    "construction worker", "engineer", "builder", "architect", "site manager", "hard hat worker",
    "craftsman",
    main="f97316", second="fbbf24", light="fef08a", skin="f2b88a",
)  # fmt: skip
def engineer(p: Pen) -> None:
    _bust(p)
    for x in (32, 68):
        p.line("light", 6, (x, 74), (x, 92))
    p.path("second", "M25 34 C25 0 75 0 75 34")
    p.box("second", 18, 31, 82, 39, 4)
    p.line("light", 5, (50, 12), (50, 26))


@thing(
    "chef", "cook", "baker", "gastronomy", "cookery course",
    main="f8fafc", second="ef4444", skin="f2b88a",
)  # fmt: skip
def chef(p: Pen) -> None:
    _bust(p)
    p.path("second", "M34 68 C42 76 58 76 66 68 L58 84 L50 76 L42 84")
    with p.joined():
        p.disc("main", 33, 18, 12)
        p.disc("main", 67, 18, 12)
        p.disc("main", 50, 15, 13)
        p.path("main", "M30 16 L70 16 L67 38 L33 38")
    p.line("dark", 3, (36, 33), (64, 33))


@thing(
    "farmer", "peasant", "gardener", "agricultural worker", "smallholder",
    main="3b82f6", second="eab308", third="dc2626", skin="f2b88a",
)  # fmt: skip
def farmer(p: Pen) -> None:
    _bust(p, "third")
    p.path("main", "M28 95 L30 72 L38 72 L38 80 L62 80 L62 72 L70 72 L72 95")
    p.path("second", "M28 28 C30 2 70 2 72 28")
    p.disc("second", 50, 29, 42, 7)
    p.path("dark", "M29 22 L71 22 L72 28 L28 28")


@thing(
    "police officer", "police", "policeman", "sheriff", "security guard", "law enforcement",
    main="1e3a8a", second="fbbf24", skin="f2b88a",
)  # fmt: skip
def police(p: Pen) -> None:
    _bust(p)
    p.path("main", "M22 32 L16 18 C28 4 72 4 84 18 L78 32")
    p.path("dark", "M22 31 C38 26 62 26 78 31 C72 42 28 42 22 31")
    p.disc("second", 50, 18, 6)
    p.poly("second", (64, 76), (76, 76), (75, 86), (70, 90), (65, 86))


@thing(
    "firefighter", "fireman", "fire brigade", "rescue worker",
    main="1f2937", second="ef4444", third="fbbf24", light="fef08a", skin="f2b88a",
)  # fmt: skip
def firefighter(p: Pen) -> None:
    _bust(p)
    p.path("light", "M13 84 C30 78 70 78 87 84 L89 90 C70 84 30 84 11 90")
    p.path("second", "M26 34 C26 -2 74 -2 74 34")
    p.path("second", "M26 32 L74 32 C84 34 88 40 88 44 L12 44 C12 40 16 34 26 32")
    p.poly("third", (42, 12), (58, 12), (57, 28), (50, 34), (43, 28))


@thing(
    "scientist", "researcher", "chemist", "laboratory assistant", "research and development",
    "professor",
    main="f8fafc", second="3b82f6", third="a855f7", skin="f2b88a",
)  # fmt: skip
def scientist(p: Pen) -> None:
    _bust(p)
    p.poly("second", (40, 68), (60, 68), (50, 88))
    p.path("dark", "M26 40 C18 4 82 4 74 40 C68 24 32 24 26 40")
    for x in (40, 60):
        p.ring("dark", x, 44, 7, 3)
    p.line("dark", 3, (47, 43), (53, 43))
    p.poly("third", (76, 62), (84, 62), (84, 72), (95, 92), (65, 92), (76, 72))


@thing(
    "astronaut", "spacewoman", "cosmonaut", "space travel", "space mission",
    main="f1f5f9", second="1e40af", third="ef4444", light="93c5fd",
)  # fmt: skip
def astronaut(p: Pen) -> None:
    p.path("main", "M8 95 C8 66 92 66 92 95")
    p.box("third", 36, 80, 64, 90, 3)
    p.disc("main", 50, 42, 37)
    p.disc("second", 50, 42, 27, 23)
    p.curve("light", 5, "M32 42 C32 32 40 27 48 26")


@thing(
    "business person", "manager", "consultant", "chief executive", "businessman", "client", "boss",
    "advisor",
    main="1e3a8a", second="ef4444", light="ffffff", skin="f2b88a",
)  # fmt: skip
def manager(p: Pen) -> None:
    _bust(p)
    p.poly("light", (36, 66), (64, 66), (50, 95))
    p.poly("second", (46, 66), (54, 66), (56, 84), (50, 94), (44, 84))
    p.path("dark", "M27 42 C20 6 80 6 73 42 C70 28 54 26 44 26 C34 28 29 34 27 42")


@thing(
    "judge", "lawyer", "attorney", "solicitor", "magistrate",
    main="111827", second="e5e7eb", light="ffffff", skin="f2b88a",
)  # fmt: skip
def judge(p: Pen) -> None:
    _bust(p)
    p.poly("light", (42, 64), (58, 64), (56, 88), (50, 92), (44, 88))
    for s in (-1, 1):
        for y in (22, 36, 50, 62):
            p.disc("second", 50 + s * 26, y, 9)
    p.path("second", "M24 24 C26 2 74 2 76 24 C66 28 34 28 24 24")


@thing(
    "painter", "creative director", "illustrator", "art teacher",
    main="8b5cf6", second="ef4444", third="f59e0b", skin="f2b88a",
)  # fmt: skip
def artist(p: Pen) -> None:
    _bust(p)
    p.curve("dark", 4, "M40 56 C44 50 48 52 50 55 C52 52 56 50 60 56")
    p.path("second", "M20 30 C14 12 40 2 60 6 C82 8 90 24 78 28 C64 20 36 22 20 30")
    p.curve("second", 5, "M48 8 L50 2")
    p.poly("third", (38, 70), (50, 76), (38, 84))
    p.poly("third", (62, 70), (50, 76), (62, 84))


@thing(
    "detective", "spy", "investigator", "anonymous", "private eye", "secret agent",
    main="78350f", second="92400e", light="fde68a", skin="f2b88a",
)  # fmt: skip
def detective(p: Pen) -> None:
    _bust(p)
    p.poly("second", (26, 68), (50, 84), (40, 95), (18, 80))
    p.poly("second", (74, 68), (50, 84), (60, 95), (82, 80))
    p.path("second", "M28 30 C28 8 42 2 50 10 C58 2 72 8 72 30")
    p.disc("second", 50, 31, 38, 7)
    p.box("dark", 31, 42, 48, 52, 4)
    p.box("dark", 52, 42, 69, 52, 4)
    p.line("dark", 3, (46, 45), (54, 45))


@thing(
    "hacker", "cyber attack", "cybercrime", "data theft", "intruder", "phishing",
    main="1f2937", second="374151", third="94a3b8", light="22c55e",
)  # fmt: skip
def hacker(p: Pen) -> None:
    p.path("main", "M8 84 C8 60 24 56 28 40 C30 -2 70 -2 72 40 C76 56 92 60 92 84")
    p.path("dark", "M34 42 C34 16 66 16 66 42 C66 54 58 60 50 60 C42 60 34 54 34 42")
    for x in (43, 57):
        p.disc("light", x, 38, 3.5)
    p.box("third", 22, 62, 78, 90, 4)
    p.line("light", 4, (44, 70), (38, 76), (44, 82))
    p.line("light", 4, (56, 70), (62, 76), (56, 82))
    p.box("second", 12, 90, 88, 96, 3)


@thing(
    "person at a desk", "office work", "office worker", "administration", "home office", "clerk",
    "secretary",
    main="3b82f6", second="92400e", third="334155", skin="f2b88a",
)  # fmt: skip
def desk(p: Pen) -> None:
    p.path("main", "M22 72 C22 42 78 42 78 72")
    p.disc("skin", 50, 27, 18)
    p.path("dark", "M32 27 C28 0 72 0 68 27 C60 16 44 16 32 27")
    p.box("third", 30, 44, 70, 72, 4)
    p.disc("main", 50, 58, 4)
    p.box("second", 4, 72, 96, 80, 2)
    p.box("second", 12, 80, 19, 96)
    p.box("second", 81, 80, 88, 96)


@thing(
    "speaker at a lectern", "keynote", "conference", "public speaking", "lecturer", "politician",
    "orator",
    main="1e3a8a", second="92400e", third="b45309", skin="f2b88a",
)  # fmt: skip
def lectern(p: Pen) -> None:
    p.path("main", "M20 70 C20 36 80 36 80 70")
    p.disc("skin", 50, 22, 17)
    p.path("dark", "M33 22 C30 -2 70 -2 67 22 C58 12 42 12 33 22")
    p.curve("dark", 4, "M72 56 C74 46 68 42 64 40")
    p.disc("dark", 62, 39, 4)
    p.poly("third", (12, 54), (88, 54), (82, 66), (18, 66))
    p.poly("second", (22, 66), (78, 66), (74, 96), (26, 96))


@thing(
    "job interview", "recruitment interview", "mentoring", "coaching", "one-on-one", "counselling",
    main="3b82f6", second="10b981", third="92400e", skin="f2b88a", light="e2e8f0",
)  # fmt: skip
def interview(p: Pen) -> None:
    for x, part in ((22, "main"), (78, "second")):
        p.path(part, f"M{x - 18} 78 C{x - 18} 44 {x + 18} 44 {x + 18} 78")
        p.disc("skin", x, 36, 13)
        p.path(
            "dark",
            f"M{x - 13} 36 C{x - 15} 16 {x + 15} 16 {x + 13} 36 C{x + 6} 28 {x - 6} 28 {x - 13} 36",
        )
    p.box("light", 38, 6, 62, 24, 7)
    p.poly("light", (46, 22), (56, 22), (50, 32))
    p.box("third", 10, 72, 90, 80, 3)
    p.box("third", 45, 80, 55, 96)


@thing(
    "family", "parents", "household", "generations", "relatives", "parents and child", "family life",
    main="3b82f6", second="ec4899", third="f59e0b", skin="f2b88a",
)  # fmt: skip
def family(p: Pen) -> None:
    for x, part in ((27, "main"), (73, "second")):
        p.path(part, f"M{x - 23} 94 C{x - 23} 46 {x + 23} 46 {x + 23} 94")
        p.disc("skin", x, 34, 16)
    p.path("dark", "M11 34 C10 10 44 10 43 34 C36 24 20 24 11 34")
    p.path("dark", "M56 48 C50 8 96 8 90 48 C88 34 84 26 74 26 C64 26 58 34 56 48")
    p.path("third", "M32 96 C32 70 68 70 68 96")
    p.disc("skin", 50, 66, 11)
    p.path("dark", "M39 66 C38 50 62 50 61 66 C56 60 44 60 39 66")


@thing(
    "baby", "birth", "newborn", "childhood", "infant", "children", "kindergarten", "child care",
    main="f2b88a", second="38bdf8", light="fecaca",
)  # fmt: skip
def baby(p: Pen) -> None:
    for x in (12, 88):
        p.disc("main", x, 54, 9)
    p.disc("main", 50, 54, 38)
    p.curve("dark", 4, "M50 17 C42 6 58 0 60 10 C60 14 56 14 55 11")
    p.disc("dark", 35, 50, 4.5, 6)
    p.disc("dark", 65, 50, 4.5, 6)
    p.disc("second", 50, 71, 14, 9)
    p.disc("light", 50, 71, 6)


@thing(
    "wheelchair", "accessibility", "disability", "barrier-free", "accessible", "handicap",
    main="3b82f6", second="1d4ed8",
)  # fmt: skip
def wheelchair(p: Pen) -> None:
    p.disc("main", 40, 13, 10)
    p.line("main", 10, (42, 32), (45, 58), (68, 58), (78, 84), (90, 80))
    p.line("main", 7, (43, 42), (66, 42))
    p.curve("second", 7, "M32 44 C8 54 12 94 42 94 C58 94 66 84 68 74")


@thing(
    "swimmer", "swimming pool", "swim", "water sports", "aquatics",
    main="f2b88a", second="38bdf8", third="ef4444",
)  # fmt: skip
def swimmer(p: Pen) -> None:
    p.line("main", 10, (14, 58), (44, 34), (66, 54))
    p.disc("main", 76, 36, 14)
    p.path("third", "M62 34 C62 14 90 14 90 34 C80 30 72 30 62 34")
    for y in (68, 86):
        p.curve(
            "second",
            7,
            f"M4 {y} C14 {y - 10} 22 {y - 10} 32 {y} C42 {y + 8} 56 {y + 8} 64 {y} C74 {y - 10} 84 {y - 8} 96 {y}",
        )


@thing(
    "person meditating", "mindfulness", "meditation", "yoga", "calm", "work-life balance",
    "relaxation", "wellness",
    main="8b5cf6", second="6d28d9", skin="f2b88a",
)  # fmt: skip
def meditation(p: Pen) -> None:
    p.path(
        "second", "M6 84 C10 72 34 70 50 70 C66 70 90 72 94 84 C90 96 62 94 50 88 C38 94 10 96 6 84"
    )
    p.path("main", "M36 76 L34 46 C36 36 64 36 66 46 L64 76")
    p.curve("main", 9, "M37 44 C24 52 22 62 16 72")
    p.curve("main", 9, "M63 44 C76 52 78 62 84 72")
    p.disc("skin", 50, 21, 16)
    p.path("dark", "M34 21 C30 -2 70 -2 66 21 C58 12 42 12 34 21")


@thing(
    "runner", "jogging", "marathon", "race", "sprint", "athlete", "athletics",
    main="ef4444", second="1e3a8a", skin="f2b88a",
)  # fmt: skip
def runner(p: Pen) -> None:
    p.line("skin", 8, (56, 34), (34, 32), (24, 48))
    p.line("second", 10, (48, 58), (34, 74), (10, 74))
    p.line("second", 10, (50, 58), (68, 68), (62, 92))
    p.line("main", 17, (58, 34), (49, 56))
    p.line("skin", 8, (60, 34), (70, 50), (88, 46))
    p.disc("skin", 70, 14, 11)


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
    "ear", "hearing", "acoustics", "active listening", "deafness",
    main="f2b88a", second="c2703d",
)  # fmt: skip
def ear(p: Pen) -> None:
    p.path(
        "main",
        "M18 44 C14 -6 84 -6 84 38 C84 58 66 62 62 76 C58 96 32 100 28 78 C26 68 36 66 36 58 C24 60 20 52 18 44",
    )
    p.curve("second", 5, "M32 40 C30 16 68 14 68 38 C68 50 54 52 52 64")
    p.curve("second", 5, "M34 44 C42 38 52 44 48 54")


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
    p.path(
        "main",
        "M16 62 L40 28 C46 22 54 28 50 34 L64 26 C70 24 76 30 72 36 L78 36 C84 38 84 44 80 48 L54 82 C40 94 16 84 16 62",
    )
    p.curve("dark", 3, "M50 34 L36 54")
    p.curve("dark", 3, "M71 37 L50 62")
    p.poly("third", (12, 62), (30, 88), (18, 97), (3, 74))
    for a, b in (
        ((34, 16), (30, 6)),
        ((52, 14), (54, 4)),
        ((76, 20), (84, 12)),
        ((90, 36), (98, 34)),
    ):
        p.line("second", 4.5, a, b)
