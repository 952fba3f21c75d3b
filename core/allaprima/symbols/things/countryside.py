"""Power and farming in the country."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "dam",
    "hydropower",
    "hydroelectric power",
    "hydropower dam",
    "reservoir",
    "water power",
    main="94a3b8",
    second="64748b",
    third="38bdf8",
    light="e0f2fe",
)
def dam(p: Pen) -> None:
    p.box("third", 2, 20, 98, 50, 2)
    p.path("main", "M8 26 L92 26 L80 88 L20 88")
    p.box("second", 2, 20, 98, 30, 2)
    for x in (34, 50, 66):
        p.box("second", x - 5, 44, x + 5, 58, 5)
        p.path("light", f"M{x - 5} 52 L{x + 5} 52 L{x + 8} 90 L{x - 8} 90")
    p.path("third", "M2 92 C20 84 80 84 98 92 L98 98 L2 98")


@thing(
    "nuclear power plant",
    "power plant",
    "power station",
    "cooling tower",
    "nuclear energy",
    "coal power plant",
    "emissions",
    main="cbd5e1",
    second="94a3b8",
    third="ef4444",
    light="e2e8f0",
)
def power_plant(p: Pen) -> None:
    with p.joined():
        for x, y, r in ((30, 16, 10), (42, 10, 9)):
            p.disc("light", x, y, r)
    p.disc("light", 74, 20, 9)
    for x, w in ((30, 24), (72, 20)):
        p.path(
            "main",
            f"M{x - w * 0.7} 30 L{x + w * 0.7} 30 C{x + w * 0.5} 54 {x + w * 0.7} 74 {x + w} 92 L{x - w} 92 C{x - w * 0.7} 74 {x - w * 0.5} 54 {x - w * 0.7} 30",
        )
        p.disc("second", x, 30, w * 0.7, 4)
        p.curve(
            "third", 5, f"M{x - w * 0.56} 46 C{x - w * 0.3} 49 {x + w * 0.3} 49 {x + w * 0.56} 46"
        )
    p.box("second", 3, 89, 97, 96, 3)


@thing(
    "oil pump",
    "oil well",
    "crude oil",
    "petroleum",
    "fossil fuels",
    "oil industry",
    main="475569",
    second="ef4444",
    third="1f2937",
)
def oil_pump(p: Pen) -> None:
    p.box("third", 4, 88, 96, 96, 2)
    p.line("main", 6, (50, 34), (34, 88))
    p.line("main", 6, (50, 34), (66, 88))
    p.line("main", 5, (40, 66), (60, 66))
    p.line("second", 9, (84, 44), (22, 24))
    p.path("second", "M26 8 C12 14 8 30 12 44 L22 42 C20 32 24 22 32 18")
    p.line("third", 3.4, (16, 42), (16, 88))
    p.disc("third", 84, 60, 11)


@thing(
    "power line",
    "electricity pylon",
    "power grid",
    "transmission line",
    "electricity grid",
    "high voltage",
    main="64748b",
    second="fbbf24",
)
def pylon(p: Pen) -> None:
    p.line("main", 5, (24, 96), (44, 8), (56, 8), (76, 96))
    p.line("main", 4, (29, 76), (67, 54), (38, 34), (56, 22))
    p.line("main", 4, (71, 76), (33, 54), (62, 34), (44, 22))
    for y, x in ((28, 16), (50, 6)):
        p.line("main", 5, (x, y), (100 - x, y))
        for at in (x, 100 - x):
            p.line("second", 5, (at, y + 3), (at, y + 11))


@thing(
    "greenhouse",
    "glasshouse",
    "nursery of plants",
    "vertical farming",
    "hothouse",
    main="a7e3c4",
    second="64748b",
    third="22a34a",
    light="e0f7ec",
)
def greenhouse(p: Pen) -> None:
    p.poly("light", (8, 44), (50, 10), (92, 44), (92, 92), (8, 92))
    for x in (24, 50, 76):
        p.line("third", 4, (x, 90), (x, 66))
        p.path("third", f"M{x} 76 C{x - 14} 76 {x - 14} 60 {x - 12} 58 C{x - 4} 58 {x} 66 {x} 76")
        p.path("third", f"M{x} 70 C{x + 14} 70 {x + 13} 56 {x + 12} 52 C{x + 4} 52 {x} 60 {x} 70")
    p.line("second", 4.4, (8, 92), (8, 44), (50, 10), (92, 44), (92, 92), (8, 92))
    p.line("second", 3.4, (8, 44), (92, 44))
    p.line("second", 3.4, (36, 22), (36, 92))
    p.line("second", 3.4, (64, 22), (64, 92))


@thing(
    "barn",
    "farmhouse",
    "stable",
    "farm building",
    "silo",
    "granary",
    main="dc2626",
    second="991b1b",
    third="94a3b8",
    light="f8fafc",
)
def barn(p: Pen) -> None:
    p.box("third", 74, 26, 94, 92, 2)
    p.path("third", "M74 28 C74 12 94 12 94 28")
    p.poly("main", (6, 48), (18, 24), (40, 10), (62, 24), (74, 48), (74, 92), (6, 92))
    p.line("second", 5, (4, 50), (18, 24), (40, 9), (62, 24), (76, 50))
    p.box("light", 22, 56, 58, 92, 1)
    p.line("second", 4, (22, 56), (58, 92))
    p.line("second", 4, (58, 56), (22, 92))
    p.box("light", 33, 28, 47, 42, 1)


@thing(
    "watering can",
    "watering",
    "irrigation",
    "nurturing leads",
    "water the plants",
    main="10b981",
    second="047857",
    light="38bdf8",
)
def watering_can(p: Pen) -> None:
    p.curve("second", 6.5, "M44 40 C46 8 98 14 86 62")
    p.line("main", 8.5, (42, 72), (15, 36))
    p.soft("second", 3, (1, 36), (20, 20), (27, 31), (8, 46))
    p.soft("main", 5, (34, 40), (86, 40), (90, 94), (30, 94))
    p.disc("second", 60, 41, 25, 6)
    for x, y in ((6, 56), (15, 60), (5, 72)):
        p.line("light", 4.4, (x, y), (x - 1, y + 6))


@thing(
    "wheelbarrow",
    "garden cart",
    "earth moving by hand",
    "barrow",
    main="22a34a",
    second="78350f",
    third="64748b",
    light="92400e",
)
def wheelbarrow(p: Pen) -> None:
    p.path("light", "M26 42 C36 22 64 20 76 42")
    p.line("second", 6, (4, 44), (62, 78), (82, 78))
    p.line("third", 5, (40, 70), (36, 94), (46, 94))
    p.poly("main", (16, 40), (90, 40), (76, 70), (36, 70))
    p.ring("dark", 80, 82, 11, 6)
    p.disc("third", 80, 82, 4)


@thing(
    "rake",
    "garden rake",
    "garden tools",
    "pitchfork",
    "gardening tools",
    main="16a34a",
    second="b4732a",
    third="166534",
)
def rake(p: Pen) -> None:
    p.line("second", 7, (50, 5), (50, 50))
    for k in range(-3, 4):
        x = 50 + 13 * k
        p.curve(
            "main",
            4.4,
            f"M{50 + 2 * k} 56 C{50 + 5 * k} 70 {x} 76 {x} 92 L{x - 1.6 * (k > 0) + 1.6 * (k < 0)} 96",
        )
    p.curve("third", 4.4, "M26 75 C38 70 62 70 74 75")
    p.soft("third", 2.5, (43, 46), (57, 46), (60, 60), (40, 60))
