"""Signs on walls and on goods: of danger, of ways out, of faith."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "no smoking",
    "smoking",
    "cigarette",
    "smoking ban",
    "quit smoking",
    "tobacco",
    "non-smoking",
    main="ef4444",
    second="f8fafc",
    third="f97316",
    light="94a3b8",
)
def no_smoking(p: Pen) -> None:
    p.curve("light", 4, "M72 40 C66 34 78 28 72 20")
    p.box("second", 18, 48, 66, 59, 1)
    p.box("third", 66, 48, 82, 59, 1)
    p.ring("main", 50, 50, 41, 9)
    p.line("main", 9, (21, 21), (79, 79))


@thing(
    "biohazard",
    "biological hazard",
    "infectious waste",
    "contamination",
    "hazardous substances",
    "toxic waste",
    main="fbbf24",
)
def biohazard(p: Pen) -> None:
    p.path("main", "M44 8 C47 3 53 3 56 8 L97 84 C99 89 97 93 92 93 L8 93 C3 93 1 89 3 84")
    for k in range(3):
        a = math.radians(120 * k - 90)
        x, y = 50 + 13 * math.cos(a), 64 + 13 * math.sin(a)
        p.line("dark", 5, *arc(x, y, 12, 12, 120 * k - 90 + 40, 120 * k - 90 + 320))
    p.disc("dark", 50, 64, 5)


@thing(
    "high-voltage sign",
    "electrical hazard",
    "danger of electric shock",
    "electric shock",
    "live wires",
    main="fbbf24",
)
def voltage(p: Pen) -> None:
    p.path("main", "M44 8 C47 3 53 3 56 8 L97 84 C99 89 97 93 92 93 L8 93 C3 93 1 89 3 84")
    p.poly("dark", (56, 28), (34, 64), (49, 64), (42, 87), (68, 52), (53, 52))


@thing(
    "wet floor sign",
    "wet floor",
    "slippery",
    "slipping hazard",
    "mind the step",
    "caution slippery floor",
    main="fbbf24",
    second="d99a06",
)
def wet_floor(p: Pen) -> None:
    p.poly("second", (60, 6), (88, 94), (74, 94), (52, 20))
    p.path("main", "M36 6 L62 6 L80 94 L10 94")
    p.disc("dark", 52, 28, 5)
    p.line("dark", 5.5, (48, 40), (40, 54), (54, 62))
    p.line("dark", 5, (40, 54), (28, 66))
    p.line("dark", 5, (50, 42), (62, 46))
    p.line("dark", 4, (26, 80), (66, 80))


@thing(
    "emergency exit",
    "fire exit",
    "evacuation",
    "escape route",
    "exit sign",
    "way out",
    "exit strategy",
    main="16a34a",
    light="ffffff",
)
def exit_sign(p: Pen) -> None:
    p.box("main", 2, 14, 98, 86, 5)
    p.box("light", 62, 22, 90, 80, 1)
    p.disc("light", 42, 29, 6)
    p.line("light", 8, (38, 42), (34, 56), (46, 64), (44, 76))
    p.line("light", 7, (34, 58), (22, 66), (12, 64))
    p.line("light", 6, (38, 42), (50, 50), (56, 44))
    p.line("light", 6, (36, 42), (24, 44), (20, 54))


@thing(
    "lift",
    "elevator",
    "going up",
    "elevator pitch",
    "lift doors",
    main="94a3b8",
    second="64748b",
    third="fbbf24",
    light="cbd5e1",
)
def lift(p: Pen) -> None:
    p.box("second", 12, 4, 88, 96, 3)
    p.box("dark", 34, 8, 66, 18, 2)
    p.poly("third", (46, 16), (50, 10), (54, 16))
    p.box("main", 20, 24, 80, 96)
    p.box("light", 22, 26, 49, 96)
    p.box("light", 51, 26, 78, 96)


@thing(
    "escalator",
    "moving staircase",
    "moving walkway",
    "escalation",
    main="64748b",
    second="1f2937",
    third="94a3b8",
    light="3b82f6",
)
def escalator(p: Pen) -> None:
    p.soft("main", 3, (3, 80), (24, 80), (70, 36), (97, 36), (97, 50), (80, 50), (36, 95), (3, 95))
    for k in range(4):
        x, y = 32 + 11.5 * k, 78 - 11 * k
        p.line("third", 3, (x, y), (x + 7, y), (x + 7, y - 6))
    p.line("light", 12, (50, 28), (49, 44))
    p.line("light", 7, (48, 48), (49, 60))
    p.disc("light", 51, 13, 8)
    p.line("second", 6, (5, 64), (22, 64), (66, 22), (95, 22))


@thing(
    "latin cross", "christian cross", "crucifix", "christian faith", "easter cross", main="92400e"
)
def latin_cross(p: Pen) -> None:
    with p.joined():
        p.box("main", 42, 4, 58, 96, 2)
        p.box("main", 18, 26, 82, 42, 2)


@thing(
    "crescent and star",
    "islamic faith",
    "muslim",
    "crescent moon and star",
    main="16a34a",
    second="fbbf24",
)
def crescent(p: Pen) -> None:
    p.path(
        "main", "M62 12 C20 0 -2 34 10 64 C20 92 52 100 72 82 C36 84 22 56 34 34 C40 22 50 14 62 12"
    )
    p.poly(
        "second",
        *[
            (
                70 + (20 if k % 2 == 0 else 8.5) * math.cos(math.radians(36 * k - 90)),
                44 + (20 if k % 2 == 0 else 8.5) * math.sin(math.radians(36 * k - 90)),
            )
            for k in range(10)
        ],
    )


@thing("star of david", "hexagram", "jewish faith", "israel", "six-pointed star", main="2563eb")
def hexagram(p: Pen) -> None:
    for turn in (-90, 90):
        at = [
            (
                50 + 42 * math.cos(math.radians(turn + 120 * k)),
                50 + 42 * math.sin(math.radians(turn + 120 * k)),
            )
            for k in (0, 1, 2, 0)
        ]
        p.line("main", 8, *at)


@thing(
    "yin and yang",
    "yin yang",
    "harmony",
    "taoism",
    "opposites",
    "duality",
    main="1f2937",
    light="f8fafc",
)
def yin_yang(p: Pen) -> None:
    p.disc("light", 50, 50, 45)
    p.poly(
        "main",
        *arc(50, 50, 45, 45, 90, 270),
        *arc(50, 27.5, 22.5, 22.5, -90, 90),
        *reversed(arc(50, 72.5, 22.5, 22.5, 90, 270)),
    )
    p.disc("light", 50, 27.5, 7)
    p.disc("main", 50, 72.5, 7)
    p.ring("main", 50, 50, 44, 3)


@thing(
    "gravestone",
    "tombstone",
    "grave",
    "cemetery",
    "funeral",
    "obituary",
    "end of life",
    main="94a3b8",
    second="64748b",
    third="22a34a",
    light="e2e8f0",
)
def gravestone(p: Pen) -> None:
    p.path("main", "M20 92 L20 40 C20 -4 80 -4 80 40 L80 92")
    p.line("second", 6, (50, 22), (50, 50))
    p.line("second", 6, (40, 32), (60, 32))
    p.line("second", 4.5, (34, 64), (66, 64))
    p.path("third", "M4 96 C10 82 22 84 30 92 C40 82 60 82 70 92 C78 84 90 82 96 96")


@thing("handcuffs", "arrested", "detention", "custody", "convicted", main="94a3b8", second="475569")
def handcuffs(p: Pen) -> None:
    p.line("second", 6, (38, 40), (50, 30), (62, 40))
    for x in (27, 73):
        p.ring("main", x, 62, 20, 9)
        p.box("second", x - 10, 34, x + 10, 48, 4)


@thing(
    "prison",
    "jail",
    "behind bars",
    "imprisonment",
    "prisoner",
    "vendor lock-in",
    main="64748b",
    second="334155",
    third="f97316",
)
def prison(p: Pen) -> None:
    p.box("second", 6, 6, 94, 94, 5)
    p.path("third", "M28 94 C28 68 38 62 50 62 C62 62 72 68 72 94")
    p.disc("skin", 50, 44, 17)
    for x in (14, 32, 50, 68, 86):
        p.line("main", 6, (x, 10), (x, 90))
    p.line("main", 6, (9, 22), (91, 22))
    p.line("main", 6, (9, 78), (91, 78))
