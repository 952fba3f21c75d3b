"""Office supplies, and the machines of an office and a factory."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "stapler",
    "staples",
    "staple together",
    "office supplies",
    main="ef4444",
    second="334155",
    light="94a3b8",
)
def stapler(p: Pen) -> None:
    p.box("second", 6, 78, 94, 88, 4)
    p.poly("light", (16, 66), (90, 66), (90, 72), (16, 72))
    p.path("main", "M10 62 C10 42 24 34 40 36 L90 52 C96 54 96 64 90 66 L14 66 C11 66 10 64 10 62")
    p.disc("second", 20, 70, 7)


@thing(
    "highlighter",
    "text marker",
    "felt pen",
    "whiteboard marker",
    "marker pen",
    "emphasis",
    main="fde047",
    second="334155",
    third="facc15",
)
def highlighter(p: Pen) -> None:
    p.line("third", 9, (6, 92), (58, 92))
    p.line("main", 22, (80, 22), (46, 56))
    p.poly("second", (32, 54), (48, 70), (36, 78), (24, 66))
    p.poly("third", (24, 68), (34, 78), (18, 84))
    p.line("second", 22, (80, 20), (84, 16))


@thing(
    "rubber stamp",
    "stamp",
    "approval stamp",
    "official stamp",
    "notarised",
    "seal of approval",
    main="92400e",
    second="b91c1c",
    light="fca5a5",
)
def stamp(p: Pen) -> None:
    p.disc("main", 50, 22, 17)
    p.path("main", "M40 32 L60 32 C58 46 62 56 66 62 L34 62 C38 56 42 46 40 32")
    p.box("main", 16, 60, 84, 76, 5)
    p.box("second", 20, 76, 80, 82, 2)
    p.line("light", 6, (18, 93), (82, 93))


@thing(
    "business card",
    "visiting card",
    "contact details",
    "name card",
    "calling card",
    main="f8fafc",
    second="3b82f6",
    light="94a3b8",
)
def business_card(p: Pen) -> None:
    p.box("main", 4, 22, 96, 78, 5)
    p.disc("second", 26, 42, 9)
    p.path("second", "M10 66 C10 50 42 50 42 66")
    for y, x in ((38, 86), (50, 80), (62, 74)):
        p.line("light", 5, (54, y), (x, y))


@thing(
    "invoice",
    "bill",
    "tax return",
    "tax",
    "tax declaration",
    "quotation",
    "purchase order",
    "billing",
    main="f8fafc",
    second="10b981",
    third="94a3b8",
)
def invoice(p: Pen) -> None:
    p.path("main", "M18 4 L66 4 L84 22 L84 96 L18 96")
    p.poly("third", (66, 4), (84, 22), (66, 22))
    for y, x in ((36, 70), (50, 70)):
        p.line("third", 5, (30, y), (x, y))
    p.disc("second", 58, 76, 15)
    p.curve("main", 3.4, "M63 70 C60 67 54 68 54 71 C54 76 63 75 63 80 C63 84 56 85 53 81")
    p.line("main", 3, (58, 65), (58, 87))


@thing(
    "contract with a signature",
    "signature",
    "sign here",
    "signing",
    "sign a contract",
    "terms and conditions",
    "written agreement",
    main="f8fafc",
    second="3b82f6",
    third="94a3b8",
    light="f59e0b",
)
def signature(p: Pen) -> None:
    p.box("main", 12, 4, 78, 96, 4)
    for y, x in ((20, 66), (34, 66), (48, 54)):
        p.line("third", 5, (24, y), (x, y))
    p.curve(
        "second",
        4,
        "M22 80 C30 58 36 66 32 76 C30 86 40 82 44 72 C46 66 50 74 48 80 C52 84 56 76 60 78",
    )
    p.line("light", 11, (92, 40), (72, 68))
    p.poly("dark", (67, 64), (76, 71), (64, 79))


@thing(
    "paper plane",
    "send",
    "sent",
    "send message",
    "submit",
    "dispatch",
    main="38bdf8",
    second="0284c7",
    light="e0f2fe",
)
def paper_plane(p: Pen) -> None:
    p.poly("second", (96, 6), (38, 62), (40, 94), (56, 72))
    p.poly("main", (96, 6), (4, 46), (38, 62))
    p.poly("light", (96, 6), (38, 62), (84, 86))


@thing(
    "inbox",
    "in-tray",
    "incoming mail",
    "document tray",
    "archive box",
    "storage box",
    main="3b82f6",
    second="1d4ed8",
    light="f8fafc",
)
def inbox(p: Pen) -> None:
    p.box("light", 26, 6, 74, 60, 3)
    p.line("second", 4, (36, 20), (64, 20))
    p.line("second", 4, (36, 32), (56, 32))
    p.path(
        "main",
        "M4 56 L30 56 C34 70 66 70 70 56 L96 56 L96 88 C96 92 93 95 89 95 L11 95 C7 95 4 92 4 88",
    )


@thing(
    "projector",
    "beamer",
    "film projector",
    "screening",
    "slide projector",
    main="334155",
    second="64748b",
    third="fde68a",
    light="bae6fd",
)
def projector(p: Pen) -> None:
    p.poly("third", (30, 50), (2, 20), (2, 88))
    p.box("main", 28, 32, 96, 74, 7)
    p.disc("second", 38, 53, 16)
    p.disc("light", 38, 53, 10)
    for y in (44, 53, 62):
        p.line("second", 4, (66, y), (86, y))
    p.box("second", 40, 74, 50, 82)
    p.box("second", 78, 74, 88, 82)


@thing(
    "remote control",
    "tv remote",
    "zapping",
    "channel surfing",
    "clicker",
    main="1f2937",
    second="ef4444",
    light="94a3b8",
)
def remote(p: Pen) -> None:
    p.box("main", 30, 4, 70, 96, 12)
    p.disc("second", 50, 18, 6)
    p.ring("light", 50, 42, 11, 6)
    for y in (66, 80):
        for x in (40, 50, 60):
            p.disc("light", x, y, 3.2)


@thing(
    "hard drive",
    "hard disk",
    "backup",
    "data backup",
    "ssd",
    "disk storage",
    main="475569",
    second="cbd5e1",
    third="64748b",
    light="22c55e",
)
def hard_drive(p: Pen) -> None:
    p.box("main", 16, 4, 84, 96, 7)
    p.disc("second", 50, 42, 28)
    p.disc("third", 50, 42, 8)
    p.line("dark", 6, (72, 82), (52, 52))
    p.disc("dark", 73, 82, 6)
    p.disc("light", 28, 86, 4)


@thing(
    "memory card",
    "sd card",
    "sim card",
    "memory stick card",
    main="1d4ed8",
    second="fbbf24",
    light="dbeafe",
)
def memory_card(p: Pen) -> None:
    p.path(
        "main",
        "M22 4 L62 4 L82 24 L82 92 C82 95 80 96 77 96 L23 96 C20 96 18 95 18 92 L18 8 C18 5 20 4 22 4",
    )
    for x in (28, 39, 50, 61):
        p.box("second", x, 12, x + 6, 30, 1)
    p.box("light", 28, 50, 72, 86, 3)


@thing(
    "bluetooth sign",
    "bluetooth",
    "wireless pairing",
    "wireless connection",
    main="2563eb",
    light="ffffff",
)
def bluetooth(p: Pen) -> None:
    p.box("main", 22, 4, 78, 96, 27)
    p.line("light", 6, (34, 34), (66, 66), (50, 80), (50, 20), (66, 34), (34, 66))


@thing(
    "conveyor belt",
    "assembly line",
    "production line",
    "mass production",
    "manufacturing line",
    "packaging line",
    main="475569",
    second="94a3b8",
    third="d4a373",
    light="b45309",
)
def conveyor(p: Pen) -> None:
    for x in (12, 42, 72):
        p.box("third", x, 32, x + 20, 56, 2)
        p.box("light", x + 7, 32, x + 13, 41, 1)
    p.box("main", 2, 57, 98, 81, 12)
    for x in (14, 38, 62, 86):
        p.disc("second", x, 69, 7)


@thing(
    "robot arm",
    "robotics",
    "industrial robot",
    "industry 4.0",
    "robotic process automation",
    "automated production",
    main="f97316",
    second="475569",
    third="fdba74",
)
def robot_arm(p: Pen) -> None:
    p.box("second", 8, 84, 60, 96, 4)
    p.line("main", 14, (32, 82), (22, 46))
    p.line("main", 12, (22, 46), (58, 20))
    p.line("main", 9, (58, 20), (78, 40))
    p.line("second", 5, (78, 42), (70, 52), (74, 62))
    p.line("second", 5, (80, 42), (90, 50), (86, 62))
    for x, y, r in ((32, 80, 11), (22, 46, 9), (58, 20, 8)):
        p.disc("third", x, y, r)
        p.disc("second", x, y, r * 0.4)


@thing(
    "smart speaker",
    "voice assistant",
    "voice control",
    "virtual assistant",
    "alexa",
    main="334155",
    second="38bdf8",
    light="94a3b8",
)
def smart_speaker(p: Pen) -> None:
    p.path("main", "M24 20 L76 20 L80 84 C80 94 20 94 20 84")
    p.disc("second", 50, 20, 26, 9)
    p.disc("main", 50, 20, 20, 6)
    for y in (46, 58, 70):
        for x in (34, 42, 50, 58, 66):
            p.disc("light", x, y, 2.2)


@thing(
    "face recognition",
    "face id",
    "facial recognition",
    "biometrics",
    "identity check",
    "authentication",
    main="3b82f6",
    second="f59e0b",
)
def face_id(p: Pen) -> None:
    for sx in (-1, 1):
        for sy in (-1, 1):
            p.line(
                "main",
                7,
                (50 + sx * 43, 50 + sy * 22),
                (50 + sx * 43, 50 + sy * 43),
                (50 + sx * 22, 50 + sy * 43),
            )
    p.disc("second", 50, 50, 27, 30)
    for x in (41, 59):
        p.line("dark", 5, (x, 44), (x, 46))
    p.curve("dark", 3.4, "M41 60 C45 66 55 66 59 60")


@thing(
    "firewall",
    "network protection",
    "intrusion detection",
    "blocked traffic",
    main="c2410c",
    second="ea580c",
    third="fbbf24",
    light="fde68a",
)
def firewall(p: Pen) -> None:
    for row, y in enumerate((42, 56, 70, 84)):
        for k, x in enumerate(range(-22 + 18 * (row % 2), 98, 36)):
            left, right = max(4, x), min(96, x + 33)
            if right - left > 5:
                p.box("main" if (row + k) % 2 else "second", left, y, right, y + 11, 1.5)
    p.path(
        "third",
        "M50 4 C54 20 72 30 70 50 C69 62 61 70 50 70 C39 70 31 62 30 50 C30 40 37 36 38 26 C44 30 45 34 45 37 C50 28 51 16 50 4",
    )
    p.path(
        "light",
        "M50 40 C54 48 58 50 57 58 C56 64 54 66 50 66 C46 66 43 63 43 58 C43 52 49 48 50 40",
    )
