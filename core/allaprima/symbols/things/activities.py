"""What people do, seen from head to foot, and at work together."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import figures as of
from allaprima.symbols.things.registry import thing


@thing(
    "person at a desk", "office work", "office worker", "administration", "home office", "clerk",
    "secretary", "working at a computer",
    main="3b82f6", second="92400e", third="334155",
)  # fmt: skip
def desk(p: Pen) -> None:
    whole = Pen(chance=p.chance, who=p.who)
    of.bust(whole, of.neckline)
    for shape in whole.shapes:
        p.add(shape.played("main") if shape.part == "second" else shape, 50, 30, 0.72, 50, 41)
    p.box("third", 28, 46, 72, 72, 4)
    p.disc("main", 50, 59, 4)
    p.box("second", 4, 72, 96, 80, 2)
    p.box("second", 12, 80, 19, 97)
    p.box("second", 81, 80, 88, 97)


@thing(
    "speaker at a lectern", "keynote", "conference", "public speaking", "lecturer", "orator",
    "speech at a conference", "seminar",
    main="1e3a8a", second="92400e", third="b45309", light="ffffff",
)  # fmt: skip
def lectern(p: Pen) -> None:
    whole = Pen(chance=p.chance, who=p.who)
    of.bust(whole, of.lapels)
    p.add(whole, 50, 26, 0.74, 50, 41)
    p.curve("dark", 3.4, "M74 58 C76 46 70 44 64 46")
    p.disc("dark", 62, 46, 4)
    p.poly("third", (12, 56), (88, 56), (82, 68), (18, 68))
    p.poly("second", (22, 68), (78, 68), (74, 97), (26, 97))


@thing(
    "presenter", "giving a presentation", "pitch", "sales pitch", "person presenting", "demo day",
    "presenting results",
    main="3b82f6", second="f8fafc", third="10b981", light="cbd5e1",
)  # fmt: skip
def presenter(p: Pen) -> None:
    p.box("light", 30, 4, 98, 62, 3)
    p.box("second", 34, 8, 94, 58, 2)
    for x, top in ((48, 42), (62, 34), (76, 22)):
        p.box("third", x, top, x + 9, 52, 1.5)
    p.line("main", 10, (34, 60), (48, 50))
    p.line("skin", 6, (50, 49), (54, 46))
    p.path("main", "M4 97 C4 66 14 56 24 56 C36 56 46 66 46 97")
    of.small(p, 25, 38, 15.6, "bun" if p.person() == "woman" else "short")


@thing(
    "job interview", "recruitment interview", "mentoring", "coaching", "one-on-one", "counselling",
    main="3b82f6", second="10b981", third="92400e", light="e2e8f0",
)  # fmt: skip
def interview(p: Pen) -> None:
    for x, part in ((23, "main"), (77, "second")):
        p.path(
            part, f"M{x - 19} 78 C{x - 19} 52 {x - 8} 50 {x} 50 C{x + 8} 50 {x + 19} 52 {x + 19} 78"
        )
        of.small(p, x, 36, 13.2, p.pick("bun", "short", "curly"), " b" if x > 50 else "")
    p.box("light", 39, 4, 61, 20, 6)
    p.poly("light", (46, 18), (56, 18), (50, 28))
    p.box("third", 6, 72, 94, 80, 3)
    p.box("third", 45, 80, 55, 97)


@thing(
    "meeting", "team meeting", "board meeting", "round table", "boardroom", "board of directors",
    "committee", "staff meeting", "negotiation", "team around a table", "people around a table", "people at a table",
    main="3b82f6", second="10b981", third="92400e", light="f59e0b",
)  # fmt: skip
def meeting(p: Pen) -> None:
    for (x, y, part), which in zip(
        ((50, 24, "main"), (22, 36, "second"), (78, 36, "light")), of.OF_GROUP, strict=True
    ):
        p.path(part, f"M{x - 17} {y + 42} C{x - 17} {y + 15} {x - 7} {y + 13} {x} {y + 13} C{x + 7} {y + 13} {x + 17} {y + 15} {x + 17} {y + 42}")  # fmt: skip
        of.small(p, x, y, 12.4, p.pick("short", "bun", "curly", "parted"), which)
    p.path("third", "M6 78 C10 58 90 58 94 78 C90 98 10 98 6 78")
    for x, y in ((32, 74), (60, 72), (48, 84)):
        p.poly("light", (x, y), (x + 12, y - 1), (x + 13, y + 6), (x, y + 7))


@thing(
    "video call", "video conference", "online meeting", "webinar", "virtual meeting", "web meeting",
    "zoom call", "remote meeting", "video chat",
    main="8b5cf6", second="334155", third="94a3b8", light="dbeafe",
)  # fmt: skip
def video_call(p: Pen) -> None:
    p.box("second", 6, 10, 94, 76, 5)
    p.box("light", 12, 16, 88, 70, 2)
    whole = Pen(chance=p.chance, who=p.who)
    of.bust(whole)
    p.add(whole, 50, 40, 0.52, 50, 41)
    p.disc("third", 50, 13, 1.6)
    p.path("third", "M0 80 L100 80 L96 90 L4 90")


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
    "wheelchair user", "person in a wheelchair", "disabled person", "woman in a wheelchair",
    "man in a wheelchair", "inclusion at work", "disabled people",
    main="8b5cf6", second="334155", third="64748b",
)  # fmt: skip
def wheelchair_user(p: Pen) -> None:
    p.line("third", 5, (22, 36), (26, 62), (66, 62))
    p.line("second", 11, (38, 60), (64, 60), (72, 84))
    p.line("dark", 7, (72, 88), (81, 88))
    p.line("third", 4, (66, 66), (74, 92), (86, 92))
    p.path("main", "M28 34 C30 28 46 28 48 36 L48 66 L30 66")
    p.line("main", 8, (42, 40), (50, 54))
    p.line("skin", 6, (50, 54), (60, 52))
    p.ring("dark", 36, 74, 20, 5)
    p.ring("third", 36, 74, 3, 6)
    of.profile(p, 40, 17, 12, 1)


@thing(
    "person meditating", "mindfulness", "meditation", "calm", "work-life balance", "relaxation",
    "wellness", "lotus position", "inner peace",
    main="8b5cf6", second="6d28d9",
)  # fmt: skip
def meditation(p: Pen) -> None:
    p.path(
        "second", "M6 84 C10 72 34 70 50 70 C66 70 90 72 94 84 C90 96 62 94 50 88 C38 94 10 96 6 84"
    )
    p.path("main", "M36 76 L34 46 C36 36 64 36 66 46 L64 76")
    p.curve("main", 9, "M37 44 C24 52 22 62 16 72")
    p.curve("main", 9, "M63 44 C76 52 78 62 84 72")
    p.disc("skin", 14, 75, 5)
    p.disc("skin", 86, 75, 5)
    whole = Pen(chance=p.chance, who=p.who)
    style = "bun" if p.person() == "woman" else "short"
    of.behind(whole, style)
    of.head(whole, face=False)
    for x in (42, 58):
        whole.curve("dark", 3, f"M{x - 4} 42 C{x - 2} 46 {x + 2} 46 {x + 4} 42")
    whole.curve("dark", 2.8, "M45 52 C48 55 52 55 55 52")
    of.hair(whole, style)
    p.add(whole, 50, 29.5, 0.7, 50, 41)


@thing(
    "pregnant woman", "pregnancy", "pregnant", "expectant mother", "prenatal care", "mother-to-be",
    main="f472b6", second="db2777", third="ef4444",
)  # fmt: skip
def pregnant(p: Pen) -> None:
    p.path("hair", "M32 12 C28 34 28 42 34 52 C44 54 48 46 48 36")
    p.path(
        "main",
        "M36 44 C42 38 54 40 56 50 C66 56 74 64 72 74 C70 84 62 86 60 90 L60 98 L32 98 C30 80 30 56 36 44",
    )
    p.line("skin", 7.5, (42, 50), (38, 68), (58, 76))
    p.path(
        "third",
        "M60 71 C53 66 52 61 55 60 C58 59 60 62 60 63 C60 62 62 59 65 60 C68 61 67 66 60 71",
    )
    p.box("skin", 40, 30, 50, 46, 4)
    p.disc("skin", 48, 22, 13)
    p.path("hair", "M34 30 C28 4 56 0 61 16 C52 16 42 20 40 34")
    p.line("dark", 3.4, (55, 21), (55, 22.5))


@thing(
    "shopper", "shopping", "shopping spree", "woman shopping", "consumer", "buyer", "shopping trip",
    main="f59e0b", second="3b82f6", third="ec4899", light="f8fafc",
)  # fmt: skip
def shopper(p: Pen) -> None:
    p.line("second", 10, (46, 62), (44, 90))
    p.line("second", 10, (56, 62), (60, 90))
    p.line("dark", 7, (42, 94), (48, 94))
    p.line("dark", 7, (60, 94), (66, 94))
    p.path("main", "M38 40 C42 34 60 34 64 40 L62 66 L40 66")
    for s in (-1, 1):
        p.line("skin", 6.5, (50 + s * 11, 42), (50 + s * 20, 56), (50 + s * 24, 62))
        p.curve(
            "dark", 2.4, f"M{50 + s * 31} 66 C{50 + s * 30} 56 {50 + s * 18} 56 {50 + s * 17} 66"
        )
        p.box("third", 50 + s * 25 - 11, 65, 50 + s * 25 + 11, 88, 2)
        p.line("light", 2.6, (50 + s * 25 - 4, 74), (50 + s * 25 + 4, 74))
    of.profile(p, 51, 18, 12)


@thing(
    "traveller", "tourist", "person with a suitcase", "business traveller", "tourism", "passenger",
    "commuter", "globetrotter",
    main="10b981", second="334155", third="f97316", light="fbbf24",
)  # fmt: skip
def traveller(p: Pen) -> None:
    p.line("second", 10, (42, 58), (34, 76), (22, 88))
    p.line("dark", 7, (20, 90), (28, 94))
    p.line("second", 10, (44, 58), (54, 75), (54, 90))
    p.line("dark", 7, (54, 94), (63, 94))
    p.line("dark", 3, (66, 56), (76, 66))
    p.box("third", 68, 64, 94, 94, 4)
    p.line("light", 3, (76, 70), (76, 88))
    p.line("light", 3, (86, 70), (86, 88))
    p.line("main", 18, (46, 38), (44, 56))
    p.line("main", 7.5, (50, 38), (60, 50))
    p.line("skin", 6.5, (60, 50), (66, 56))
    of.profile(p, 48, 16, 11.5, -1, hat="light")


@thing(
    "person reading", "reader", "bookworm", "reading a book", "reading person", "book club",
    main="0ea5e9", second="b91c1c", light="fef9ee",
)  # fmt: skip
def reader(p: Pen) -> None:
    of.bust(p, of.neckline, bald=False)
    p.poly("second", (14, 68), (50, 74), (86, 68), (86, 94), (50, 99), (14, 94))
    p.poly("light", (18, 65), (50, 72), (50, 94), (18, 89))
    p.poly("light", (82, 65), (50, 72), (50, 94), (82, 89))
    p.line("second", 2, (50, 73), (50, 94))


@thing(
    "queue of people", "queue", "waiting line", "standing in line", "waiting list", "bottleneck",
    main="3b82f6", second="f59e0b", third="10b981",
)  # fmt: skip
def queue(p: Pen) -> None:
    p.who = None
    for x, part, which in zip((18, 50, 82), ("main", "second", "third"), of.OF_GROUP, strict=True):
        for leg in (-5.5, 5.5):
            p.line("dark", 9, (x + leg, 68), (x + leg, 92))
        p.path(part, f"M{x - 15} 74 L{x - 15} 56 C{x - 15} 42 {x + 15} 42 {x + 15} 56 L{x + 15} 74")
        of.small(p, x, 26, 12, p.pick("short", "bun", "curly", "parted"), which)


@thing(
    "worker carrying a box", "moving house", "removal", "carrying", "warehouse worker", "packer",
    "order picking", "relocation",
    main="2563eb", second="334155", third="d4a373", light="b45309",
)  # fmt: skip
def carrier(p: Pen) -> None:
    p.line("second", 10, (40, 62), (32, 78), (22, 90))
    p.line("dark", 7, (20, 93), (28, 95))
    p.line("second", 10, (44, 62), (54, 76), (52, 91))
    p.line("dark", 7, (53, 95), (61, 95))
    p.line("main", 18, (46, 40), (43, 58))
    p.box("third", 56, 34, 94, 66, 2)
    p.box("light", 71, 34, 79, 48, 1)
    p.line("main", 8, (48, 42), (56, 56))
    p.line("skin", 6.5, (56, 58), (72, 62))
    of.profile(p, 48, 18, 11, 1, hat="light")


@thing(
    "lonely person", "loneliness", "lonely", "alone", "isolation", "solitude", "social isolation",
    main="64748b", second="334155", light="cbd5e1",
)  # fmt: skip
def lonely(p: Pen) -> None:
    p.disc("light", 50, 91, 44, 6)
    p.path("main", "M26 88 C20 70 24 50 40 46 C50 46 54 56 52 68 L50 88")
    p.line("second", 12, (36, 84), (58, 58), (68, 84))
    p.line("dark", 8, (68, 88), (77, 88))
    p.line("main", 9, (40, 54), (48, 70), (66, 68))
    p.line("skin", 7, (66, 68), (69, 66))
    p.disc("skin", 52, 36, 13)
    p.path("hair", "M40 42 C30 18 58 12 66 30 C58 28 52 30 48 36 C46 40 43 42 40 42")
    p.curve("dark", 2.6, "M57 39 C59 40 61 40 62 39")


@thing(
    "hug", "embrace", "hugging", "cuddle", "affection", "compassion",
    main="3b82f6", second="ec4899", third="ef4444",
)  # fmt: skip
def hug(p: Pen) -> None:
    p.path("main", "M12 97 C12 66 22 56 36 56 C50 56 56 66 56 97")
    p.path("second", "M44 97 C44 66 52 58 64 58 C80 58 88 68 88 97")
    of.small(p, 35, 37, 15, p.pick("short", "curly", "parted"))
    of.small(p, 65, 39, 15, p.pick("bob", "bun", "pixie"), " b")
    p.curve("main", 12, "M28 68 C34 84 54 88 74 80")
    p.disc("skin", 76, 79, 6.5)
    p.path("third", "M50 20 C40 13 40 4 46 4 C48 4 50 6 50 8 C50 6 52 4 54 4 C60 4 60 13 50 20")
