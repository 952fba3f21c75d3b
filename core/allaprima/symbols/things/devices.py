"""Devices and what is on their screens."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "printer", "printing", "hard copy", "print out", "copier", "fax", "scanner",
    main="64748b", second="334155", third="f8fafc", light="22c55e",
)  # fmt: skip
def printer(p: Pen) -> None:
    p.box("third", 26, 4, 74, 40, 2)
    p.box("main", 6, 34, 94, 78, 7)
    p.disc("light", 82, 46, 4)
    p.box("second", 20, 56, 80, 64, 3)
    p.box("third", 26, 58, 74, 96, 2)
    for y in (70, 82):
        p.line("second", 4, (36, y), (64, y))


@thing("keyboard", "typing", "input device", "computer keyboard", main="334155", second="cbd5e1")
def keyboard(p: Pen) -> None:
    p.box("main", 2, 24, 98, 78, 7)
    for row in range(2):
        for k in range(7):
            p.box("second", 9 + 12 * k, 32 + 13 * row, 18 + 12 * k, 41 + 13 * row, 2)
    p.box("second", 9, 58, 18, 67, 2)
    p.box("second", 24, 58, 75, 67, 2)
    p.box("second", 81, 58, 90, 67, 2)


@thing("computer mouse", "wireless mouse", "scroll wheel", main="475569", second="cbd5e1")
def computer_mouse(p: Pen) -> None:
    p.curve("main", 4, "M50 24 C50 12 62 12 62 3")
    p.box("main", 24, 20, 76, 97, 26)
    p.line("second", 3.5, (50, 22), (50, 34))
    p.line("second", 3.5, (27, 54), (73, 54))
    p.line("second", 8, (50, 36), (50, 44))


@thing(
    "mouse pointer", "click", "user interaction", "usability", "user experience", "cursor",
    "call to action",
    main="1f2937", second="3b82f6", light="f8fafc",
)  # fmt: skip
def pointer(p: Pen) -> None:
    p.poly("main", (30, 26), (86, 60), (62, 66), (76, 90), (66, 96), (52, 72), (36, 90))
    for a, b in (
        ((22, 18), (14, 10)),
        ((30, 12), (30, 2)),
        ((16, 28), (4, 28)),
        ((42, 16), (48, 6)),
    ):
        p.line("second", 5, a, b)


@thing(
    "usb stick", "data carrier", "portable storage", "flash drive", "memory stick",
    main="334155", second="cbd5e1", third="ef4444",
)  # fmt: skip
def usb(p: Pen) -> None:
    p.poly("second", (62, 8), (92, 38), (80, 50), (50, 20))
    p.box("main", 70, 22, 75, 27)
    p.box("main", 78, 30, 83, 35)
    p.poly("main", (48, 14), (86, 52), (40, 96), (6, 90), (4, 60))
    p.disc("third", 26, 74, 7)


@thing(
    "database cylinder", "database", "big data", "data model", "sql", "data warehouse", "data lake", "data pool",
    main="3b82f6", second="1d4ed8", light="bfdbfe",
)  # fmt: skip
def database(p: Pen) -> None:
    for y in (64, 42, 20):
        p.path(
            "second" if y == 42 else "main",
            f"M10 {y} L90 {y} L90 {y + 14} C90 {y + 30} 10 {y + 30} 10 {y + 14}",
        )
        p.disc("light" if y == 20 else "main", 50, y, 40, 12)


@thing(
    "command line window", "source code", "terminal", "script", "coding",
    main="1f2937", second="475569", third="22c55e", light="f8fafc",
)  # fmt: skip
def terminal(p: Pen) -> None:
    p.box("main", 4, 12, 96, 88, 7)
    p.box("second", 4, 12, 96, 28, 7)
    p.box("second", 4, 20, 96, 28)
    for x in (13, 22, 31):
        p.disc("light", x, 20, 3)
    p.line("third", 6, (18, 44), (32, 56), (18, 68))
    p.line("light", 6, (42, 70), (66, 70))


@thing(
    "flow chart", "workflow", "algorithm", "procedure", "methodology", "decision tree",
    "process diagram",
    main="3b82f6", second="f59e0b", third="10b981",
)  # fmt: skip
def flowchart(p: Pen) -> None:
    p.line("dark", 4, (50, 18), (50, 42))
    p.line("dark", 4, (50, 48), (18, 48), (18, 84))
    p.line("dark", 4, (50, 48), (82, 48), (82, 84))
    p.box("main", 32, 4, 68, 24, 4)
    p.poly("second", (50, 32), (72, 49), (50, 66), (28, 49))
    p.box("third", 2, 76, 36, 96, 4)
    p.box("third", 64, 76, 98, 96, 4)


@thing(
    "blueprint", "floor plan", "concept", "technical drawing", "draft plan", "prototype plan",
    main="1d4ed8", second="bfdbfe", light="93c5fd",
)  # fmt: skip
def blueprint(p: Pen) -> None:
    p.box("main", 6, 12, 90, 88, 2)
    p.disc("light", 92, 50, 6, 38)
    p.line("second", 4, (18, 24), (76, 24), (76, 76), (18, 76), (18, 24))
    p.line("second", 4, (48, 24), (48, 46))
    p.line("second", 4, (18, 54), (36, 54))
    p.line("second", 4, (48, 60), (48, 76))
    p.curve("second", 3, "M48 46 C58 46 64 52 64 60")


@thing(
    "3d cube", "model of a product", "dimension", "prototype", "three-dimensional", "block",
    main="3b82f6", second="1d4ed8", light="93c5fd",
)  # fmt: skip
def cube(p: Pen) -> None:
    p.poly("light", (50, 4), (92, 26), (50, 48), (8, 26))
    p.poly("main", (8, 28), (49, 50), (49, 97), (8, 75))
    p.poly("second", (92, 28), (51, 50), (51, 97), (92, 75))


@thing(
    "virtual reality headset", "vr headset", "virtual reality", "augmented reality", "metaverse", "vr glasses",
    main="f1f5f9", second="1f2937", third="64748b", light="8b5cf6",
)  # fmt: skip
def vr(p: Pen) -> None:
    p.path("third", "M14 40 C14 4 86 4 86 40 L76 40 C76 18 24 18 24 40")
    p.box("main", 6, 32, 94, 84, 14)
    p.path(
        "second",
        "M16 42 L84 42 L84 64 C84 74 74 74 68 74 L60 74 C54 74 54 66 50 66 C46 66 46 74 40 74 L32 74 C26 74 16 74 16 64",
    )
    p.line("light", 5, (28, 52), (44, 52))
    p.line("light", 5, (60, 52), (72, 52))


@thing(
    "3d printer", "3d printing", "additive manufacturing", "rapid prototyping",
    "printer in three dimensions",
    main="475569", second="94a3b8", third="f97316", light="fed7aa",
)  # fmt: skip
def printer3d(p: Pen) -> None:
    p.box("main", 6, 6, 94, 18, 3)
    p.box("main", 8, 12, 18, 92)
    p.box("main", 82, 12, 92, 92)
    p.box("second", 14, 30, 86, 37)
    p.path("second", "M38 26 L62 26 L62 44 L50 54 L38 44")
    p.poly("third", (34, 84), (38, 58), (62, 58), (66, 84))
    for y in (66, 75):
        p.line("light", 3, (38, y), (62, y))
    p.box("main", 4, 84, 96, 96, 3)


@thing("wifi", "wi-fi", "wireless network", "hotspot", "signal strength", "wlan", main="3b82f6")
def wifi(p: Pen) -> None:
    for r in (64, 44, 24):
        p.ring("main", 50, 78, r, 9, -135, -45)
    p.disc("main", 50, 78, 9)


@thing(
    "router", "modem", "broadband", "internet connection", "network switch",
    main="334155", second="64748b", third="22c55e", light="3b82f6",
)  # fmt: skip
def router(p: Pen) -> None:
    for x in (18, 82):
        p.line("second", 6, (x, 62), (x, 14))
    p.box("main", 4, 56, 96, 86, 7)
    for k, x in enumerate((20, 34, 48)):
        p.disc("third" if k < 2 else "light", x, 71, 4)
    p.line("second", 5, (64, 71), (84, 71))
    for r in (10, 21):
        p.ring("light", 50, 48, r, 5, -135, -45)


@thing("qr code", "scan code", "two-dimensional code", main="1f2937", light="f8fafc")
def qr(p: Pen) -> None:
    p.box("light", 2, 2, 98, 98, 6)
    for x, y in ((10, 10), (62, 10), (10, 62)):
        p.box("main", x, y, x + 28, y + 28, 2)
        p.box("light", x + 6, y + 6, x + 22, y + 22)
        p.box("main", x + 10, y + 10, x + 18, y + 18)
    for x, y in (
        (46, 10),
        (46, 28),
        (10, 46),
        (28, 46),
        (46, 46),
        (62, 46),
        (80, 46),
        (46, 64),
        (62, 62),
        (80, 64),
        (70, 72),
        (62, 82),
        (46, 82),
        (80, 82),
    ):
        p.box("main", x, y, x + 9, y + 9)


@thing(
    "cloud upload", "upload", "cloud storage", "data transfer", "synchronise",
    main="60a5fa", light="ffffff",
)  # fmt: skip
def cloud_upload(p: Pen) -> None:
    with p.joined():
        p.disc("main", 26, 58, 22)
        p.disc("main", 50, 42, 28)
        p.disc("main", 76, 58, 21)
        p.box("main", 26, 52, 76, 80, 10)
    p.line("light", 8, (50, 72), (50, 46))
    p.line("light", 8, (37, 56), (50, 43), (63, 56))


@thing("download", "save file", "downloads", "import data", main="10b981", second="334155")
def download(p: Pen) -> None:
    p.poly("main", (40, 6), (60, 6), (60, 40), (80, 40), (50, 72), (20, 40), (40, 40))
    p.line("second", 9, (8, 70), (8, 92), (92, 92), (92, 70))


@thing(
    "fingerprint", "unique identity", "two-factor", "forensics",
    main="3b82f6",
)  # fmt: skip
def fingerprint(p: Pen) -> None:
    p.curve("main", 6, "M14 60 C2 -14 98 -14 88 56")
    p.curve("main", 6, "M26 82 C14 30 30 20 50 20 C72 20 76 40 72 84")
    p.curve("main", 6, "M42 94 C34 66 32 38 50 38 C66 38 60 66 58 96")
    p.line("main", 6, (50, 56), (50, 74))


@thing(
    "brain chip", "neural network", "deep learning", "generative ai", "ai chip",
    "large language model",
    main="8b5cf6", second="c4b5fd", third="f59e0b",
)  # fmt: skip
def ai_chip(p: Pen) -> None:
    for k in (30, 50, 70):
        p.line("third", 5, (k, 4), (k, 96))
        p.line("third", 5, (4, k), (96, k))
    p.box("main", 16, 16, 84, 84, 10)
    for a, b in (
        ((32, 36), (50, 50)),
        ((32, 64), (50, 50)),
        ((68, 36), (50, 50)),
        ((68, 64), (50, 50)),
    ):
        p.line("second", 4, a, b)
    for x, y in ((32, 36), (32, 64), (68, 36), (68, 64)):
        p.disc("second", x, y, 6.5)
    p.disc("second", 50, 50, 9)


@thing(
    "solar panel", "solar power", "photovoltaics", "clean energy", "solar energy panel",
    main="1e3a8a", second="60a5fa", third="64748b", light="fbbf24",
)  # fmt: skip
def solar(p: Pen) -> None:
    p.disc("light", 80, 20, 13)
    p.line("third", 6, (50, 74), (50, 94))
    p.line("third", 6, (30, 94), (70, 94))
    p.poly("main", (20, 32), (80, 32), (96, 78), (4, 78))
    for y, x in ((47, 15), (62, 9.5)):
        p.line("second", 3, (x, y), (100 - x, y))
    for x0, x1 in ((40, 35), (60, 65)):
        p.line("second", 3, (x0, 33), (x1, 77))


@thing(
    "thermostat", "heating", "regulation of temperature", "smart home", "air conditioning",
    main="f8fafc", second="f97316", third="334155", light="38bdf8",
)  # fmt: skip
def thermostat(p: Pen) -> None:
    p.box("main", 6, 6, 94, 94, 18)
    p.ring("light", 50, 50, 30, 8, 140, 250)
    p.ring("second", 50, 50, 30, 8, 262, 400)
    p.disc("third", 50, 50, 17)
    p.line("main", 5, (50, 50), (59, 41))
