"""Illness and health."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "virus", "pandemic", "infection", "coronavirus", "germ", "epidemic", "malware",
    main="22c55e", second="15803d", light="bbf7d0",
)  # fmt: skip
def virus(p: Pen) -> None:
    for k in range(10):
        a = math.radians(36 * k)
        p.line(
            "main",
            5,
            (50 + 26 * math.cos(a), 50 + 26 * math.sin(a)),
            (50 + 40 * math.cos(a), 50 + 40 * math.sin(a)),
        )
        p.disc("main", 50 + 41 * math.cos(a), 50 + 41 * math.sin(a), 5.5)
    p.disc("main", 50, 50, 30)
    for x, y, r in ((42, 42, 7), (60, 48, 5), (48, 62, 6), (62, 63, 3.5), (56, 33, 3.5)):
        p.disc("second", x, y, r)


@thing(
    "bandage", "injury", "patch", "wound", "plaster", "quick fix",
    main="f2b88a", second="fbd5b5", light="c2703d",
)  # fmt: skip
def bandage(p: Pen) -> None:
    p.line("main", 34, (24, 76), (76, 24))
    p.poly("second", (36, 38), (62, 64), (64, 62), (62, 36), (62, 36), (38, 36))
    p.poly("second", (50, 24), (76, 50), (50, 76), (24, 50))
    for x, y in ((50, 40), (40, 50), (60, 50), (50, 60)):
        p.disc("light", x, y, 3)


@thing(
    "first aid kit", "emergency case", "medicine cabinet", "first-aid box",
    main="ef4444", second="b91c1c", light="ffffff",
)  # fmt: skip
def first_aid(p: Pen) -> None:
    p.curve("second", 7, "M34 28 L34 14 L66 14 L66 28")
    p.box("main", 6, 26, 94, 90, 8)
    p.box("light", 43, 38, 57, 78, 2)
    p.box("light", 30, 51, 70, 65, 2)


@thing(
    "heartbeat", "pulse", "heart rate", "electrocardiogram", "vital signs", "ecg", "defibrillator", "heart beat",     main="ef4444", light="ffffff",
)  # fmt: skip
def heartbeat(p: Pen) -> None:
    p.path("main", "M50 92 C8 62 2 40 8 26 C16 8 40 8 50 26 C60 8 84 8 92 26 C98 40 92 62 50 92")
    p.line("light", 5, (12, 48), (34, 48), (42, 32), (54, 64), (62, 48), (88, 48))


@thing("lungs", "breathing", "respiration", "pneumonia", "asthma", main="fb7185", second="94a3b8")
def lungs(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "main",
            f"M{50 + s * 8} 44 C{50 + s * 10} 26 {50 + s * 22} 18 {50 + s * 28} 24 C{50 + s * 40} 38 {50 + s * 48} 66 {50 + s * 46} 84 C{50 + s * 40} 94 {50 + s * 16} 92 {50 + s * 10} 80",
        )
        p.line("second", 6, (50, 40), (50 + s * 22, 56))
    p.line("second", 9, (50, 6), (50, 38))


@thing("bone", "fracture", "orthopaedics", "joint", main="f1f5f9")
def bone(p: Pen) -> None:
    with p.joined():
        p.line("main", 17, (28, 72), (72, 28))
        for x, y in ((14, 74), (26, 86), (74, 14), (86, 26)):
            p.disc("main", x, y, 12)


@thing(
    "crutches", "broken leg", "rehabilitation", "physiotherapy", "plaster cast",
    main="94a3b8", second="334155",
)  # fmt: skip
def crutches(p: Pen) -> None:
    for s in (-1, 1):
        p.line("main", 6, (50 - s * 26, 84), (50 + s * 10, 48), (50 + s * 36, 10))
        p.line("second", 10, (50 + s * 43, 15), (50 + s * 27, 4))
        p.line("second", 7, (50 + s * 9, 42), (50 + s * 21, 50))
        p.line("second", 9, (50 - s * 26, 84), (50 - s * 31, 90))
