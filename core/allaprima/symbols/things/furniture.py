"""More furniture, and what makes a room comfortable."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "armchair",
    "easy chair",
    "wing chair",
    "recliner",
    "cosy chair",
    main="0f766e",
    second="14b8a6",
    third="5b3413",
    light="5eead4",
)
def armchair(p: Pen) -> None:
    for x in (24, 76):
        p.line("third", 6, (x, 84), (x - (50 - x) * 0.1, 95))
    p.path("main", "M24 60 L24 24 C24 10 32 5 44 5 L56 5 C68 5 76 10 76 24 L76 60")
    p.curve("second", 3, "M33 44 L33 24 C33 17 37 14 44 14 L56 14 C63 14 67 17 67 24 L67 44")
    p.box("second", 22, 50, 78, 74, 7)
    for s in (-1, 1):
        p.box("main", 50 + s * 37 - 11, 42, 50 + s * 37 + 11, 86, 10)
    p.box("main", 20, 70, 80, 86, 4)


@thing(
    "stool",
    "bar stool",
    "barstool",
    "kitchen stool",
    "piano stool",
    "milking stool",
    main="d97706",
    second="92400e",
)
def stool(p: Pen) -> None:
    p.line("second", 7, (32, 24), (18, 94))
    p.line("second", 7, (68, 24), (82, 94))
    p.line("second", 5, (24, 66), (76, 66))
    p.disc("second", 50, 23, 34, 10)
    p.disc("main", 50, 18, 34, 11)


@thing(
    "park bench",
    "bench",
    "garden bench",
    "wooden bench",
    "seat in the park",
    main="b4732a",
    second="374151",
)
def bench(p: Pen) -> None:
    for x in (20, 80):
        p.line("second", 6, (x, 18), (x, 92))
        p.line("second", 6, (x, 60), (x + (5 if x < 50 else -5), 60))
    for y in (22, 36):
        p.box("main", 4, y, 96, y + 10, 3)
    p.box("main", 2, 56, 98, 66, 3)
    p.box("main", 4, 69, 96, 75, 3)


@thing(
    "table",
    "dining table",
    "wooden table",
    "kitchen table",
    "coffee table",
    "side table",
    main="b4732a",
    second="8a5220",
)
def table(p: Pen) -> None:
    for x in (18, 82):
        p.poly("second", (x - 6, 40), (x + 6, 40), (x + 4, 92), (x - 4, 92))
    p.box("second", 12, 40, 88, 50)
    p.box("main", 2, 28, 98, 42, 4)
    p.room("under", 27, 51, 73, 92, stands=True)


@thing(
    "bunk bed",
    "dormitory",
    "hostel",
    "double bunk",
    "youth hostel",
    main="3b82f6",
    second="92400e",
    third="f8fafc",
    light="fbbf24",
)
def bunk_bed(p: Pen) -> None:
    for x in (8, 92):
        p.line("second", 7, (x, 6), (x, 95))
    for y, part in ((30, "main"), (70, "light")):
        p.box("third", 14, y - 8, 34, y + 3, 4)
        p.box(part, 30, y - 6, 90, y + 6, 4)
        p.box("second", 8, y + 3, 92, y + 13, 2)
    for x in (66, 82):
        p.line("second", 3.6, (x, 46), (x, 72))
    for y in (54, 64):
        p.line("second", 3.6, (66, y), (82, y))


@thing(
    "pillow",
    "cushion",
    "pillows",
    "good night's sleep",
    "bedding",
    "duvet",
    main="bae6fd",
    second="7dd3fc",
    light="f0f9ff",
)
def pillow(p: Pen) -> None:
    p.path(
        "main",
        "M8 22 C20 30 80 30 92 22 C98 24 96 32 92 36 C88 48 88 56 92 66 C96 70 98 78 92 80 C80 72 20 72 8 80 C2 78 4 70 8 66 C12 56 12 48 8 36 C4 32 2 24 8 22",
    )
    p.curve("second", 3.4, "M14 30 C20 36 24 38 30 39")
    p.curve("second", 3.4, "M86 30 C80 36 76 38 70 39")
    p.curve("second", 3.4, "M14 72 C20 66 24 64 30 63")
    p.shine(4.4, "M38 42 C46 39 56 39 64 42")


@thing(
    "chest of drawers",
    "dresser",
    "drawers",
    "bedside table",
    "nightstand",
    "commode",
    main="c98a4b",
    second="8f5a26",
    light="fbbf24",
)
def drawers(p: Pen) -> None:
    for x in (18, 82):
        p.line("second", 6, (x, 86), (x, 95))
    p.box("main", 8, 14, 92, 90, 4)
    p.box("second", 4, 8, 96, 18, 3)
    for y in (22, 45, 68):
        p.box("second", 14, y, 86, y + 18, 3)
        p.box("main", 16.5, y + 2.5, 83.5, y + 15.5, 2)
        for x in (36, 64):
            p.disc("light", x, y + 9, 3.2)


@thing(
    "chandelier",
    "crystal lamp",
    "ceiling lamp",
    "ballroom",
    "candelabra",
    main="dba514",
    second="fef08a",
    light="bae6fd",
)
def chandelier(p: Pen) -> None:
    p.line("main", 4, (50, 3), (50, 60))
    for half in (20, 38):
        p.curve("main", 5, f"M{50 - half} 46 C{50 - half} 76 {50 + half} 76 {50 + half} 46")
    for x in (12, 30, 70, 88):
        p.line("main", 8, (x - 3, 46), (x + 3, 46))
        p.path("second", f"M{x} 20 C{x + 9} 32 {x + 6} 42 {x} 42 C{x - 6} 42 {x - 9} 32 {x} 20")
    for x, y in ((22, 78), (36, 82), (50, 88), (64, 82), (78, 78)):
        p.path(
            "light",
            f"M{x} {y - 8} C{x + 6} {y} {x + 4} {y + 6} {x} {y + 6} C{x - 4} {y + 6} {x - 6} {y} {x} {y - 8}",
        )
    p.disc("main", 50, 66, 8)


@thing(
    "electric fan",
    "fan",
    "ventilator",
    "ventilation",
    "ceiling fan",
    "table fan",
    "desk fan",
    main="38bdf8",
    second="475569",
    third="bae6fd",
    light="e2e8f0",
)
def electric_fan(p: Pen) -> None:
    p.line("second", 7, (50, 60), (50, 90))
    p.box("second", 26, 88, 74, 96, 4)
    p.disc("second", 50, 42, 38)
    p.disc("third", 50, 42, 33)
    for k in range(3):
        a = math.radians(120 * k - 90)
        x, y = 50 + 17 * math.cos(a), 42 + 17 * math.sin(a)
        turn = a + math.pi / 2
        points = [
            (
                x + 15 * math.cos(t) * math.cos(a) - 8 * math.sin(t) * math.cos(turn),
                y + 15 * math.cos(t) * math.sin(a) - 8 * math.sin(t) * math.sin(turn),
            )
            for t in [2 * math.pi * i / 24 for i in range(24)]
        ]
        p.poly("main", *points)
    p.disc("light", 50, 42, 6)


@thing(
    "radiator",
    "central heating",
    "heater",
    "heating radiator",
    "heating costs",
    main="f1f5f9",
    second="cbd5e1",
    third="ef4444",
)
def radiator(p: Pen) -> None:
    for x in (32, 50, 68):
        p.curve("third", 4, f"M{x} 30 C{x - 7} 22 {x + 7} 16 {x} 6")
    p.line("second", 6, (10, 46), (90, 46))
    p.line("second", 6, (10, 80), (90, 80))
    for k in range(6):
        x = 15 + 14 * k
        p.box("main", x - 5.6, 36, x + 5.6, 92, 5)


@thing(
    "fireplace",
    "open fire",
    "hearth",
    "cosy evening",
    "chimney fire",
    main="a8a29e",
    second="57534e",
    third="f97316",
    light="fde047",
    dark="1f2937",
)
def fireplace(p: Pen) -> None:
    p.box("second", 2, 10, 98, 24, 3)
    p.box("main", 8, 22, 92, 94)
    p.path("dark", "M24 94 L24 58 C24 34 76 34 76 58 L76 94")
    p.path(
        "third",
        "M50 48 C62 60 68 70 64 80 C60 90 40 90 36 80 C32 72 40 66 42 58 C46 62 50 56 50 48",
    )
    p.path("light", "M50 66 C56 72 58 78 55 83 C53 87 47 87 45 83 C43 78 48 74 50 66")
    p.line("second", 6, (32, 90), (68, 90))
    p.box("second", 2, 91, 98, 97, 2)


@thing(
    "toilet paper",
    "toilet roll",
    "loo paper",
    "paper roll",
    "paper towel",
    main="f8fafc",
    second="cbd5e1",
    third="b08968",
)
def toilet_paper(p: Pen) -> None:
    p.path("main", "M60 14 L60 88 C70 84 76 92 84 88 C90 86 92 90 94 90 L94 36")
    p.disc("main", 64, 40, 30, 31)
    p.path("main", "M36 9 L66 9 L66 71 L36 71")
    p.disc("second", 36, 40, 27, 32)
    p.disc("main", 36, 40, 24.5, 29.5)
    p.disc("third", 36, 40, 9, 11)
    p.disc("dark", 36, 40, 5.6, 7.4)


@thing(
    "shampoo",
    "shower gel",
    "body lotion",
    "shampoo bottle",
    "sun cream",
    "lotion",
    "conditioner",
    main="a78bfa",
    second="f8fafc",
    third="6d28d9",
    light="ddd6fe",
)
def shampoo(p: Pen) -> None:
    p.box("third", 34, 4, 66, 24, 5)
    p.path(
        "main",
        "M32 24 L68 24 C76 26 80 32 80 40 L76 88 C75 94 72 96 66 96 L34 96 C28 96 25 94 24 88 L20 40 C20 32 24 26 32 24",
    )
    p.box("second", 30, 48, 70, 80, 6)
    p.path("third", "M50 53 C58 63 59 72 50 73 C41 72 42 63 50 53")
    p.shine(4, "M31 34 L30.6 40")


@thing(
    "razor",
    "shaver",
    "shaving",
    "razor blade",
    "wet shaving",
    main="3b82f6",
    second="94a3b8",
    third="e2e8f0",
)
def razor(p: Pen) -> None:
    p.line("main", 13, (50, 38), (50, 90))
    for y in (58, 68, 78):
        p.line("third", 3, (46, y), (54, y))
    p.box("main", 14, 10, 86, 38, 7)
    p.box("third", 18, 14, 82, 30, 3)
    for y in (18, 22, 26):
        p.line("second", 2, (21, y), (79, y))


@thing(
    "hammock",
    "chilling",
    "lazing around",
    "siesta",
    "relaxing in a hammock",
    main="f59e0b",
    second="ef4444",
    third="92400e",
    light="22c55e",
)
def hammock(p: Pen) -> None:
    for s in (-1, 1):
        p.curve(
            "third", 8, f"M{50 + s * 42} 95 C{50 + s * 38} 74 {50 + s * 37} 54 {50 + s * 39} 26"
        )
        with p.joined():
            for dx, y, r in ((34, 14, 12), (41, 24, 10), (28, 24, 10)):
                p.disc("light", 50 + s * dx, y, r)
        for y in (46, 50, 54):
            p.line("third", 2.2, (50 + s * 37, 50), (50 + s * 28, y + 4))
    p.path("main", "M20 50 C32 66 68 66 80 50 C80 78 66 90 50 90 C34 90 20 78 20 50")
    for x, top, low in ((36, 60.5, 86.5), (50, 62, 90), (64, 60.5, 86.5)):
        p.line("second", 6, (x, top + 3), (x, low - 3))
    p.path("second", "M19 47 C32 63 68 63 81 47 L81 54 C68 70 32 70 19 54")
