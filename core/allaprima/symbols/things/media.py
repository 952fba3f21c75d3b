"""Press, radio, film, and what is kept on paper."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "loudspeaker", "audio speaker", "sound system", "hi-fi", "stereo",
    main="334155", second="64748b", third="94a3b8",
)  # fmt: skip
def loudspeaker(p: Pen) -> None:
    p.box("main", 18, 4, 82, 96, 7)
    p.disc("second", 50, 26, 14)
    p.disc("third", 50, 26, 6)
    p.disc("second", 50, 66, 24)
    p.disc("third", 50, 66, 11)


@thing(
    "radio set", "radio", "broadcaster", "radio programme", "transistor radio", "tape recorder",
    main="d97706", second="fef3c7", third="334155", light="ef4444",
)  # fmt: skip
def radio(p: Pen) -> None:
    p.line("third", 4, (22, 36), (76, 6))
    p.box("main", 4, 34, 96, 92, 9)
    p.disc("third", 30, 63, 19)
    p.disc("second", 30, 63, 8)
    p.box("second", 56, 44, 88, 60, 2)
    p.line("light", 3.5, (70, 46), (70, 58))
    for x in (63, 81):
        p.disc("third", x, 76, 7)


@thing(
    "film clapperboard", "clapperboard", "scene", "action", "film shoot", "director",
    main="1f2937", second="f8fafc", light="94a3b8",
)  # fmt: skip
def clapper(p: Pen) -> None:
    p.box("main", 6, 42, 94, 92, 4)
    p.poly("main", (6, 24), (90, 4), (94, 18), (10, 38))
    for k in range(4):
        x, y = 14 + 21 * k, 22.5 - 5 * k
        p.poly("second", (x, y), (x + 10, y - 2.4), (x + 8, y + 12), (x - 2, y + 14.4))
    p.line("light", 4, (18, 58), (82, 58))
    for x in (18, 52):
        p.line("light", 4, (x, 76), (x + 22, 76))


@thing(
    "television", "broadcasting", "tv series", "media", "television set", "retro television",
    main="92400e", second="38bdf8", third="334155", light="fde68a",
)  # fmt: skip
def television(p: Pen) -> None:
    p.line("third", 4, (50, 28), (28, 6))
    p.line("third", 4, (50, 28), (72, 6))
    p.line("third", 6, (24, 88), (18, 97))
    p.line("third", 6, (76, 88), (82, 97))
    p.box("main", 4, 26, 96, 90, 9)
    p.box("second", 12, 34, 70, 82, 9)
    p.room("on in", 18, 37, 64, 79, behind="second")
    for y in (44, 60):
        p.disc("light", 83, y, 5)


@thing(
    "newspaper", "press release", "news coverage", "journalism", "media coverage", "headline",
    "magazine",
    main="f8fafc", second="475569", third="cbd5e1", light="38bdf8",
)  # fmt: skip
def newspaper(p: Pen) -> None:
    p.path("third", "M78 30 L96 30 L96 82 C96 94 78 94 78 82")
    p.path("main", "M4 8 L80 8 L80 82 C80 88 82 92 86 92 L12 92 C6 92 4 88 4 84")
    p.box("second", 12, 18, 72, 30, 1)
    p.box("light", 12, 40, 40, 66, 1)
    for y in (42, 53, 64):
        p.line("second", 4, (50, y), (70, y))
    p.line("second", 4, (14, 78), (70, 78))


@thing(
    "filing cabinet", "records", "personnel files", "archive drawer",
    main="64748b", second="94a3b8", light="f8fafc",
)  # fmt: skip
def cabinet(p: Pen) -> None:
    p.box("main", 16, 4, 84, 96, 4)
    for y in (10, 39, 68):
        p.box("second", 22, y, 78, y + 23, 2)
        p.box("light", 38, y + 5, 62, y + 11, 1)
        p.line("main", 4, (44, y + 17), (56, y + 17))


@thing(
    "notebook", "diary", "exercises", "homework", "notes", "minutes of a meeting", "journal", "exercise book",
    main="ef4444", second="b91c1c", light="fef3c7", third="94a3b8",
)  # fmt: skip
def notebook(p: Pen) -> None:
    p.box("main", 18, 4, 88, 96, 5)
    p.box("second", 18, 4, 32, 96, 5)
    p.box("light", 42, 20, 78, 42, 2)
    for y in (18, 34, 50, 66, 82):
        p.line("third", 5, (10, y), (24, y))


@thing(
    "stack of books", "sources", "references", "bibliography", "further reading", "documentation",
    "studies",
    main="3b82f6", second="ef4444", third="10b981", light="f8fafc",
)  # fmt: skip
def books(p: Pen) -> None:
    for y, x, part in ((68, 6, "main"), (42, 14, "second"), (16, 8, "third")):
        p.box(part, x, y, x + 82, y + 25, 5)
        p.box("light", x + 12, y + 6, x + 82, y + 19, 2)
        p.line(part, 3, (x + 24, y + 12.5), (x + 82, y + 12.5))


@thing(
    "headset", "telephone headset", "helpdesk", "help desk", "service hotline",     main="334155", second="3b82f6",
)  # fmt: skip
def headset(p: Pen) -> None:
    p.curve("main", 8, "M14 56 C10 -6 90 -6 86 56")
    p.curve("main", 5, "M84 74 C84 90 72 92 56 92")
    p.box("second", 6, 46, 27, 80, 8)
    p.box("second", 73, 46, 94, 80, 8)
    p.box("main", 42, 86, 60, 97, 5)


@thing(
    "name badge", "staff badge", "employee badge", "onboarding", "hiring", "recruiting", "vacancies", "new employees", "visitors",
    "identity card", "id card", "human resources",
    main="f8fafc", second="3b82f6", third="94a3b8", skin="f2b88a",
)  # fmt: skip
def badge(p: Pen) -> None:
    p.poly("second", (36, 2), (46, 2), (52, 26), (44, 26))
    p.poly("second", (64, 2), (54, 2), (48, 26), (56, 26))
    p.box("main", 14, 24, 86, 96, 6)
    p.box("third", 40, 29, 60, 36, 3)
    p.path("second", "M32 72 C32 58 68 58 68 72")
    p.disc("skin", 50, 52, 10)
    p.line("third", 5, (28, 84), (72, 84))


@thing(
    "pushpin", "important point", "pin board", "drawing pin", "reminder note",
    main="ef4444", second="b91c1c", third="94a3b8",
)  # fmt: skip
def pushpin(p: Pen) -> None:
    p.line("third", 5, (40, 60), (8, 92))
    p.poly(
        "main",
        (58, 6),
        (94, 42),
        (84, 48),
        (68, 46),
        (56, 62),
        (58, 78),
        (50, 82),
        (18, 50),
        (22, 42),
        (38, 44),
        (54, 32),
        (52, 16),
    )
    p.line("second", 5, (62, 40), (50, 54))


@thing(
    "sticky note", "post-it", "memo", "note to self", "to do",
    main="fde047", second="ca8a04", third="eab308",
)  # fmt: skip
def sticky(p: Pen) -> None:
    p.poly("main", (8, 8), (92, 8), (92, 66), (66, 92), (8, 92))
    p.poly("third", (92, 66), (66, 66), (66, 92))
    for y, x in ((30, 74), (46, 74), (62, 50)):
        p.line("second", 5, (24, y), (x, y))


@thing(
    "photo frame", "gallery", "memories", "image file", "framed picture", "exhibition", "picture frame",
    main="d97706", second="bae6fd", third="22c55e", light="fde047",
)  # fmt: skip
def frame(p: Pen) -> None:
    p.box("main", 4, 10, 96, 90, 4)
    p.box("second", 13, 19, 87, 81)
    p.room("on in", 20, 23, 80, 77, behind="second")
    if p.holds:
        return
    p.disc("light", 70, 36, 9)
    p.poly("third", (13, 81), (13, 66), (36, 42), (58, 66), (70, 56), (87, 72), (87, 81))


@thing(
    "webcam",
    main="f8fafc", second="334155", third="38bdf8", light="ef4444",
)  # fmt: skip
def webcam(p: Pen) -> None:
    p.path("second", "M30 76 L70 76 L82 95 L18 95")
    p.disc("main", 50, 42, 38)
    p.disc("second", 50, 42, 22)
    p.disc("third", 50, 42, 12)
    p.disc("light", 76, 20, 4)


@thing(
    "antenna", "broadcast", "radio signal", "wireless", "transmitter", "cell phone tower",
    "mobile network", "5g",
    main="64748b", second="3b82f6",
)  # fmt: skip
def antenna(p: Pen) -> None:
    for r in (16, 29):
        p.ring("second", 50, 26, r, 5, -50, 50)
        p.ring("second", 50, 26, r, 5, 130, 230)
    p.line("main", 5, (48, 30), (26, 94))
    p.line("main", 5, (52, 30), (74, 94))
    for y, x in ((54, 9), (72, 15)):
        p.line("main", 4, (50 - x, y), (50 + x, y))
    p.disc("main", 50, 26, 8)


@thing(
    "radar", "satellite dish", "reconnaissance", "early warning", "dish antenna",
    main="cbd5e1", second="64748b", third="ef4444",
)  # fmt: skip
def dish(p: Pen) -> None:
    p.poly("second", (46, 60), (58, 60), (72, 95), (28, 95))
    p.path("main", "M14 22 C2 54 34 88 78 80")
    p.line("second", 4, (46, 51), (70, 28))
    p.disc("second", 72, 26, 6)
    p.ring("third", 72, 26, 16, 4, -80, 10)
    p.ring("third", 72, 26, 25, 4, -80, 10)
