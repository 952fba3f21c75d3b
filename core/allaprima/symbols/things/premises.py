"""What is found in and around buildings that many people use."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "security camera", "surveillance camera", "cctv", "video surveillance", "surveillance",
    main="f1f5f9", second="475569", third="ef4444", light="38bdf8",
)  # fmt: skip
def security_camera(p: Pen) -> None:
    p.box("second", 4, 50, 13, 92, 3)
    p.line("second", 7, (12, 76), (40, 76), (46, 58))
    p.soft("main", 6, (20, 12), (88, 36), (76, 70), (8, 46))
    p.soft("second", 4, (82, 33), (97, 38), (86, 74), (70, 69))
    p.disc("light", 83, 54, 6)
    p.disc("third", 27, 34, 4)


@thing(
    "smoke detector", "smoke alarm", "fire detector", "fire alarm",
    main="f1f5f9", second="94a3b8", third="ef4444", light="cbd5e1",
)  # fmt: skip
def smoke_detector(p: Pen) -> None:
    p.box("second", 10, 4, 90, 14, 4)
    p.path("main", "M16 13 L84 13 C84 34 74 42 62 43 L38 43 C26 42 16 34 16 13")
    for x in (34, 50, 66):
        p.line("second", 4, (x, 20), (x, 30))
    p.disc("third", 50, 43, 5)
    for x in (28, 50, 72):
        p.curve("light", 6, f"M{x} 94 C{x - 12} 84 {x + 12} 74 {x} 62")


@thing(
    "reception bell", "reception", "hotel bell", "front desk", "service bell", "ring for service", "check-in desk",
    main="fbbf24", second="92400e", third="d97706",
)  # fmt: skip
def reception_bell(p: Pen) -> None:
    p.line("third", 6, (50, 24), (50, 36))
    p.box("third", 42, 18, 58, 27, 4)
    p.path("main", "M12 74 C12 44 30 32 50 32 C70 32 88 44 88 74")
    p.shine(5, "M24 62 C26 52 32 45 40 42")
    p.box("second", 5, 73, 95, 86, 5)
    for a, b in (((26, 18), (20, 9)), ((50, 9), (50, 3)), ((74, 18), (80, 9))):
        p.line("third", 4.4, a, b)


@thing(
    "key card", "room key", "hotel key", "access card", "swipe card", "access control", "loyalty card", "membership card",
    main="8b5cf6", second="5b21b6", third="fbbf24", light="ede9fe",
)  # fmt: skip
def key_card(p: Pen) -> None:
    p.box("main", 4, 20, 96, 80, 8)
    p.box("third", 14, 32, 32, 46, 3)
    for r in (7, 14):
        p.ring("light", 70, 40, r, 4, -45, 45)
    p.line("light", 5, (15, 66), (44, 66))
    p.box("second", 64, 60, 86, 70, 3)


@thing(
    "road sign", "traffic sign", "yield sign", "give way sign", "give way", "road signs",
    main="ef4444", second="94a3b8", light="f8fafc",
)  # fmt: skip
def road_sign(p: Pen) -> None:
    p.box("second", 46, 60, 54, 98, 2)
    p.soft("main", 10, (3, 5), (97, 5), (50, 86))
    p.soft("light", 6, (20, 15), (80, 15), (50, 66))


@thing(
    "mountain hut", "log cabin", "cabin", "chalet", "ski lodge", "holiday cottage", "alpine hut",
    main="b45309", second="78350f", third="22c55e", light="fde68a",
)  # fmt: skip
def mountain_hut(p: Pen) -> None:
    p.box("second", 68, 8, 79, 32, 1)
    p.soft("main", 2, (16, 46), (50, 16), (84, 46), (84, 90), (16, 90))
    for y in (54, 64, 74):
        p.line("second", 2.6, (17, y), (83, y))
    p.line("second", 10, (7, 48), (50, 11), (93, 48))
    p.box("second", 56, 60, 74, 91, 2)
    p.box("light", 25, 58, 44, 74, 2)
    p.line("second", 2.6, (34.5, 58), (34.5, 74))
    p.disc("light", 50, 37, 6.5)
    p.box("third", 2, 88, 98, 96, 4)
