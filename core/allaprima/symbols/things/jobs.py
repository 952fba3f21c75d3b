"""People at work, in an office, a laboratory, a school or a studio."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import figures as of
from allaprima.symbols.things.registry import thing


@thing(
    "business person", "manager", "consultant", "chief executive", "businessman", "client", "boss",
    "advisor", "businesswoman", "executive", "entrepreneur", "founder", "banker", "angel investor", "business angel",
    main="1e3a8a", second="ef4444", light="ffffff",
)  # fmt: skip
def manager(p: Pen) -> None:
    tie = "second" if p.person() == "man" else ""
    who = "man" if tie else "woman"
    p.who = who
    of.bust(p, lambda p: of.lapels(p, tie=tie))


@thing(
    "employee at work", "office employee", "colleague", "new hire", "trainee", "intern", "apprentice",
    main="0ea5e9", second="1e293b", light="f8fafc",
)  # fmt: skip
def colleague(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.collar(p)
        p.line("second", 2.6, (36, 69), (47, 89))
        p.line("second", 2.6, (64, 69), (53, 89))
        p.box("light", 43, 86, 57, 97, 2)
        p.line("second", 2.4, (46.5, 92), (53.5, 92))

    of.bust(p, dress)


@thing(
    "teacher", "school teacher", "tutor", "instructor", "trainer", "schoolteacher",
    main="15803d", second="166534", third="92400e", light="f8fafc",
)  # fmt: skip
def teacher(p: Pen) -> None:
    p.box("third", 2, 4, 98, 62, 4)
    p.box("second", 7, 9, 93, 57, 2)
    p.line("light", 3, (12, 20), (23, 20))
    p.line("light", 3, (12, 30), (20, 30))
    p.line("light", 3, (78, 20), (88, 20))
    p.line("light", 3, (83, 15), (83, 25))
    of.bust(p, of.collar)


@thing(
    "student", "pupil", "schoolboy", "schoolgirl", "undergraduate", "learner",
    main="f59e0b", second="3b82f6", third="1d4ed8", light="f8fafc",
)  # fmt: skip
def student(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.neckline(p, "light")
        for s in (-1, 1):
            p.line("second", 7, (50 + s * 25, 72), (50 + s * 22, 96))
        p.poly("light", (33, 84), (67, 84), (67, 97), (33, 97))
        p.box("third", 31, 82, 69, 97, 2)
        p.box("light", 38, 87, 62, 91, 1)

    of.bust(p, dress, bald=False)


@thing(
    "graduate", "alumni", "university graduate", "bachelor", "doctorate", "phd",
    main="1e293b", second="fbbf24", light="f8fafc",
)  # fmt: skip
def graduate(p: Pen) -> None:
    def hat(p: Pen) -> None:
        p.path("main", "M29 34 L29 22 L71 22 L71 34 C60 28 40 28 29 34")
        p.poly("main", (50, 6), (92, 20), (50, 33), (8, 20))
        p.line("second", 3, (50, 20), (82, 24), (82, 40))
        p.disc("second", 82, 43, 4, 5)

    of.bust(p, lambda p: of.v_neck(p, "second"), hat)


@thing(
    "scientist", "researcher", "chemist", "laboratory assistant", "research and development",
    "professor", "pharmacist", "biologist",
    main="f8fafc", second="3b82f6", third="a855f7", light="f8fafc",
)  # fmt: skip
def scientist(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.lapels(p, "second")
        p.poly("light", (78, 62), (87, 62), (87, 74), (97, 93), (68, 93), (78, 74))
        p.poly("third", (76, 78), (89, 78), (97, 93), (68, 93))
        p.line("dark", 2.4, (76, 62), (89, 62))

    of.bust(p, dress)
    of.glasses(p)


@thing(
    "doctor", "physician", "health care", "hospital staff", "medicine", "general practitioner visit",
    main="f1f5f9", second="38bdf8", third="475569", light="ffffff",
)  # fmt: skip
def doctor(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.lapels(p, "second")
        p.curve("third", 3.2, "M38 68 C32 78 36 84 44 86")
        p.curve("third", 3.2, "M62 68 C70 76 70 82 69 86")
        p.disc("third", 69, 88, 5)
        p.disc("light", 69, 88, 2)

    of.bust(p, dress)


@thing(
    "nurse", "nursing", "carer", "caregiver", "hospital nurse", "nursing staff",
    main="5eead4", second="0d9488", third="ef4444", light="ffffff",
)  # fmt: skip
def nurse(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.v_neck(p)
        p.line("third", 4, (66, 85), (78, 85))
        p.line("third", 4, (72, 79), (72, 91))

    def hat(p: Pen) -> None:
        p.path("light", "M30 30 C34 6 66 6 70 30 C58 23 42 23 30 30")
        p.line("third", 3.4, (45, 18), (55, 18))
        p.line("third", 3.4, (50, 13), (50, 23))

    of.bust(p, dress, hat)


@thing(
    "surgeon", "surgery", "surgical operation", "anaesthetist",
    main="22a39a", second="0f766e", light="a5f3eb",
)  # fmt: skip
def surgeon(p: Pen) -> None:
    def hat(p: Pen) -> None:
        p.path("main", "M28 36 C26 6 74 6 72 36 C60 29 40 29 28 36")
        p.path("light", "M30 45 C40 41 60 41 70 45 C71 58 62 64 50 64 C38 64 29 58 30 45")

    of.bust(p, of.v_neck, hat)


@thing(
    "judge", "magistrate", "court judge", "high court",
    main="111827", second="e5e7eb", light="ffffff",
)  # fmt: skip
def judge(p: Pen) -> None:
    of.shoulders(p)
    p.poly("light", (43, 68), (57, 68), (58, 92), (50, 96), (42, 92))
    for s in (-1, 1):
        for y in (24, 37, 50, 63):
            p.disc("second", 50 + s * 23, y, 8.5)
    of.head(p)
    p.path("second", "M27 32 C25 6 75 6 73 32 C64 24 36 24 27 32")


@thing(
    "lawyer", "attorney", "solicitor", "notary", "barrister", "legal adviser",
    main="334155", second="7c2d12", third="eab308", light="ffffff",
)  # fmt: skip
def lawyer(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.lapels(p, tie="second")
        p.line("third", 2.6, (68, 78), (88, 78))
        p.line("third", 2.6, (78, 74), (78, 92))
        for x in (70, 86):
            p.path("third", f"M{x - 6} 86 L{x + 6} 86 C{x + 5} 92 {x - 5} 92 {x - 6} 86")
        p.line("third", 2.6, (73, 93), (83, 93))

    of.bust(p, dress)


@thing(
    "customer support", "call centre agent", "support agent", "service agent", "help desk agent",
    "telephone operator", "call center", "dispatcher",
    main="6366f1", second="1f2937", light="f8fafc",
)  # fmt: skip
def agent(p: Pen) -> None:
    of.bust(p, of.collar)
    p.curve("second", 4, "M29 42 C24 8 76 8 71 42")
    for x in (29, 71):
        p.box("second", x - 5, 36, x + 5, 52, 4)
    p.curve("second", 3, "M29 50 C30 60 36 62 43 60")
    p.disc("second", 44, 59.5, 3.4)


@thing(
    "developer", "software developer", "programmer", "coder", "software engineer", "web developer",
    "developer at a laptop", "freelancer",
    main="4f46e5", second="334155", third="94a3b8", light="22c55e",
)  # fmt: skip
def developer(p: Pen) -> None:
    of.bust(p, of.neckline, bald=False)
    p.box("second", 20, 66, 80, 93, 4)
    p.line("light", 3.6, (42, 73), (36, 79.5), (42, 86))
    p.line("light", 3.6, (58, 73), (64, 79.5), (58, 86))
    p.line("light", 3.6, (53, 72), (47, 87))
    p.box("third", 10, 92, 90, 98, 3)


@thing(
    "painter", "creative director", "illustrator", "art teacher", "artist at work", "fine artist",
    main="8b5cf6", second="ef4444", third="f59e0b", light="f8fafc",
)  # fmt: skip
def artist(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.poly("third", (38, 69), (50, 76), (38, 83))
        p.poly("third", (62, 69), (50, 76), (62, 83))

    def hat(p: Pen) -> None:
        p.path("second", "M25 30 C14 14 40 2 58 6 C82 8 90 24 76 30 C64 22 40 24 25 30")
        p.curve("second", 4.5, "M50 8 L52 2")

    of.bust(p, dress, hat)


@thing(
    "photographer", "press photographer", "photojournalist", "paparazzi", "camera operator",
    main="475569", second="1f2937", third="7dd3fc", light="f8fafc",
)  # fmt: skip
def photographer(p: Pen) -> None:
    of.bust(p, of.neckline)
    p.box("second", 40, 66, 60, 74, 3)
    p.box("second", 27, 71, 73, 95, 5)
    p.disc("light", 50, 83, 10)
    p.disc("third", 50, 83, 6.5)
    p.disc("light", 67, 76.5, 2)


@thing(
    "singer", "musician", "vocalist", "pop star", "rock star", "choir singer",
    main="db2777", second="1f2937", third="94a3b8", light="f8fafc",
)  # fmt: skip
def singer(p: Pen) -> None:
    of.bust(p, lambda p: of.v_neck(p, "light"))
    p.line("second", 7, (66, 84), (78, 97))
    p.disc("third", 61, 77, 9)
    p.line("second", 2.4, (54, 82), (67, 71))


@thing(
    "journalist", "reporter", "news presenter", "newsreader", "press conference", "correspondent",
    main="0f766e", second="1e293b", third="ef4444", light="ffffff",
)  # fmt: skip
def journalist(p: Pen) -> None:
    of.bust(p, of.lapels)
    p.line("second", 6, (76, 84), (80, 97))
    p.disc("third", 75, 76, 9, 10)
    p.line("light", 2.6, (69, 79), (81, 77))


@thing(
    "detective", "spy", "investigator", "anonymous", "private eye", "secret agent",
    main="78350f", second="92400e", third="451a03", light="fde68a",
)  # fmt: skip
def detective(p: Pen) -> None:
    def dress(p: Pen) -> None:
        for s in (-1, 1):
            p.poly("second", (50 + s * 22, 66), (50, 84), (50 + s * 8, 97), (50 + s * 30, 78))

    def hat(p: Pen) -> None:
        p.path("second", "M29 29 C29 8 42 2 50 9 C58 2 71 8 71 29")
        p.path("third", "M29 22 L71 22 L72 29 L28 29")
        p.disc("second", 50, 30, 36, 6)
        for x in (41, 59):
            p.box("dark", x - 8, 38, x + 8, 48, 4)
        p.line("dark", 2.6, (46, 41), (54, 41))

    of.bust(p, dress, hat)


@thing(
    "hacker", "cyber attack", "cybercrime", "data theft", "intruder", "phishing",
    main="1f2937", second="374151", third="94a3b8", light="22c55e",
)  # fmt: skip
def hacker(p: Pen) -> None:
    p.path("second", "M8 90 C8 62 24 58 28 42 C30 -2 70 -2 72 42 C76 58 92 62 92 90")
    p.path("dark", "M34 42 C34 16 66 16 66 42 C66 54 58 60 50 60 C42 60 34 54 34 42")
    for x in (43, 57):
        p.line("light", 5, (x - 1.6, 38), (x + 1.6, 39 if x < 50 else 37))
    p.box("third", 20, 64, 80, 91, 4)
    p.line("main", 4, (43, 71), (37, 77.5), (43, 84))
    p.line("main", 4, (57, 71), (63, 77.5), (57, 84))
    p.box("main", 10, 90, 90, 97, 3)


@thing(
    "politician", "president", "prime minister", "minister", "mayor", "chancellor", "diplomat",
    main="1e293b", second="dc2626", third="fbbf24", light="ffffff",
)  # fmt: skip
def politician(p: Pen) -> None:
    tie = "second" if p.person() == "man" else ""
    p.who = "man" if tie else "woman"

    def dress(p: Pen) -> None:
        of.lapels(p, tie=tie)
        p.poly("third", (70, 78), (82, 78), (82, 90), (76, 86), (70, 90))

    of.bust(p, dress)
