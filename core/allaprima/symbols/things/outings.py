"""Out and about: on the road, on water, at sport."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "tram",
    "streetcar",
    "light rail",
    "trolley",
    "tramway",
    main="ef4444",
    second="f8fafc",
    third="334155",
    light="bae6fd",
)
def tram(p: Pen) -> None:
    p.line("third", 4, (50, 14), (36, 4), (64, 4))
    p.box("main", 20, 12, 80, 84, 12)
    p.box("light", 27, 24, 73, 52, 5)
    p.line("third", 3, (50, 24), (50, 52))
    p.box("second", 36, 15, 64, 21, 2)
    p.box("second", 20, 58, 80, 64)
    for x in (32, 68):
        p.disc("second", x, 73, 5)
    p.line("third", 5, (30, 86), (20, 97))
    p.line("third", 5, (70, 86), (80, 97))


@thing(
    "cable car",
    "gondola lift",
    "ski lift",
    "ropeway",
    "aerial tramway",
    main="ef4444",
    second="334155",
    light="bae6fd",
)
def cable_car(p: Pen) -> None:
    p.line("second", 4, (4, 8), (96, 24))
    p.line("second", 5, (50, 16), (50, 38))
    p.disc("second", 50, 16, 5)
    p.box("main", 18, 38, 82, 92, 12)
    p.box("light", 25, 46, 47, 66, 4)
    p.box("light", 53, 46, 75, 66, 4)


@thing(
    "ferry",
    "car ferry",
    "passenger ship",
    "cruise ship",
    "cruise liner",
    "yacht",
    main="1e3a8a",
    second="f8fafc",
    third="ef4444",
    light="38bdf8",
)
def ferry(p: Pen) -> None:
    p.box("third", 58, 10, 70, 30, 2)
    p.box("second", 30, 28, 78, 44, 3)
    p.box("second", 18, 42, 88, 60, 3)
    for x in (30, 44, 58, 72):
        p.disc("light", x, 51, 4)
    p.path("main", "M4 58 L96 58 C92 72 88 80 82 86 L20 86 C12 80 8 70 4 58")
    p.curve("light", 6, "M4 90 C14 84 22 84 32 90 C42 96 56 96 64 90 C74 84 84 84 96 90")


@thing(
    "traffic cone",
    "road works",
    "construction zone",
    "roadblock",
    "work in progress",
    "pylon cone",
    "under construction",
    main="f97316",
    second="f8fafc",
    third="334155",
)
def cone(p: Pen) -> None:
    p.box("third", 6, 84, 94, 95, 4)
    p.path("main", "M43 8 C45 4 55 4 57 8 L80 84 L20 84")
    p.poly("second", (38, 26), (62, 26), (67, 42), (33, 42))
    p.poly("second", (28, 58), (72, 58), (76, 72), (24, 72))


@thing(
    "car key",
    "ignition key",
    "key fob",
    "vehicle key",
    "car rental",
    "keyless entry",
    main="1f2937",
    second="94a3b8",
    third="ef4444",
    light="64748b",
)
def car_key(p: Pen) -> None:
    p.line("second", 9, (52, 52), (90, 14))
    p.line("second", 6, (82, 24), (90, 32))
    p.line("second", 6, (72, 34), (79, 41))
    p.path(
        "main",
        "M24 42 C32 34 46 36 54 44 C62 52 66 66 58 74 L44 90 C36 98 20 96 12 86 C4 78 4 66 10 58",
    )
    p.disc("light", 40, 58, 6)
    p.disc("third", 28, 70, 6)


@thing(
    "ticket",
    "tickets",
    "admission ticket",
    "event ticket",
    "cinema ticket",
    "boarding pass",
    "entry ticket",
    "voucher",
    "coupon",
    "raffle",
    main="f59e0b",
    second="b45309",
    light="fef3c7",
)
def ticket(p: Pen) -> None:
    p.path("main", "M4 28 L96 28 L96 42 C86 42 86 58 96 58 L96 72 L4 72 L4 58 C14 58 14 42 4 42")
    for y in (34, 44, 54, 64):
        p.line("light", 3, (68, y), (68, y + 3))
    p.line("second", 4.4, (22, 42), (54, 42))
    p.line("second", 4.4, (22, 56), (44, 56))


@thing(
    "fishing rod",
    "angling",
    "phishing hook",
    "fish hook",
    "angler",
    "hook",
    main="92400e",
    second="334155",
    third="ef4444",
    light="94a3b8",
)
def fishing_rod(p: Pen) -> None:
    p.line("main", 6, (6, 94), (70, 8))
    p.disc("second", 22, 76, 8)
    p.curve("light", 2.6, "M70 8 C82 10 86 30 84 58")
    p.disc("third", 84, 54, 6, 8)
    p.curve("second", 4, "M84 64 L84 78 C84 92 68 90 70 80")


@thing(
    "flashlight",
    "torch",
    "head torch",
    "spotlight",
    "searchlight",
    "shed light on",
    main="1f2937",
    second="64748b",
    third="fde68a",
    light="ef4444",
)
def flashlight(p: Pen) -> None:
    p.poly("third", (52, 20), (92, 2), (98, 68), (66, 60))
    p.line("main", 20, (14, 86), (42, 54))
    p.poly("second", (34, 44), (50, 20), (70, 60), (52, 64))
    p.line("light", 6, (24, 74), (30, 68))


@thing(
    "diving mask",
    "snorkel",
    "snorkelling",
    "scuba diving",
    "diver",
    main="0ea5e9",
    second="1e3a8a",
    light="bae6fd",
    third="f97316",
)
def snorkel(p: Pen) -> None:
    p.curve("third", 8, "M88 6 L88 66 C88 90 60 94 54 82")
    p.path(
        "second",
        "M6 28 L78 28 C80 52 74 66 58 66 C48 66 48 56 42 56 C36 56 36 66 26 66 C10 66 4 52 6 28",
    )
    p.path(
        "light",
        "M13 35 L71 35 C71 50 68 58 58 58 C52 58 50 48 42 48 C34 48 32 58 26 58 C16 58 13 50 13 35",
    )
    p.line("main", 5, (20, 48), (28, 38))


@thing(
    "treadmill",
    "running machine",
    "cardio training",
    "fitness equipment",
    "stuck in a rut",
    main="334155",
    second="94a3b8",
    third="22c55e",
    light="cbd5e1",
)
def treadmill(p: Pen) -> None:
    p.line("second", 7, (70, 84), (80, 22))
    p.line("main", 7, (80, 24), (56, 36))
    p.box("main", 66, 8, 94, 24, 4)
    p.box("third", 71, 12, 89, 20, 1.5)
    p.line("dark", 13, (12, 86), (88, 84))
    p.line("light", 5, (12, 83), (66, 82))


@thing(
    "basketball hoop",
    "basketball basket",
    "slam dunk",
    "free throw",
    "score a basket",
    main="ef4444",
    second="f8fafc",
    third="f97316",
    light="94a3b8",
)
def hoop(p: Pen) -> None:
    p.box("second", 12, 4, 88, 62, 4)
    p.line("main", 4, (34, 50), (34, 28), (66, 28), (66, 50))
    p.line("light", 3, (32, 60), (42, 92), (58, 92), (68, 60))
    p.line("light", 3, (42, 62), (54, 92))
    p.line("light", 3, (58, 62), (46, 92))
    p.line("main", 7, (28, 58), (72, 58))
    p.disc("third", 50, 78, 12)


@thing(
    "football goal",
    "soccer goal",
    "goalpost",
    "penalty kick",
    "own goal",
    "goalkeeper",
    main="94a3b8",
    second="f8fafc",
    third="22a34a",
    light="cbd5e1",
)
def goal(p: Pen) -> None:
    p.box("third", 0, 82, 100, 94, 2)
    for x in (20, 35, 50, 65, 80):
        p.line("light", 2, (x, 18), (x, 82))
    for y in (32, 48, 64):
        p.line("light", 2, (8, y), (92, y))
    p.line("main", 7, (8, 84), (8, 16), (92, 16), (92, 84))
    p.disc("second", 62, 72, 11)
    p.ring("dark", 62, 72, 11, 2.4)
    p.disc("dark", 62, 72, 4)


@thing(
    "bow and arrow",
    "archery",
    "archer",
    "cupid's bow",
    "robin hood",
    main="92400e",
    second="ef4444",
    third="94a3b8",
)
def archery(p: Pen) -> None:
    p.curve("main", 7, "M22 8 C84 10 92 18 92 78")
    p.line("third", 2.6, (22, 8), (92, 78))
    p.line("third", 4, (16, 84), (84, 16))
    p.poly("third", (92, 8), (86, 24), (76, 14))
    p.poly("second", (8, 84), (22, 70), (30, 78), (16, 92))


@thing(
    "table tennis",
    "ping-pong",
    "ping pong",
    "table tennis bat",
    main="ef4444",
    second="92400e",
    light="f8fafc",
)
def table_tennis(p: Pen) -> None:
    p.line("second", 12, (54, 62), (78, 90))
    p.disc("main", 38, 40, 32, 34)
    p.poly("second", (50, 66), (62, 54), (66, 64), (60, 70))
    p.disc("light", 84, 26, 9)
    p.ring("dark", 84, 26, 9, 1.8)
