"""People in motion."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.figures import profile
from allaprima.symbols.things.registry import thing

FIVE = tuple(2 * math.pi * k / 5 for k in range(5))
"""Corners of a pentagon, radians."""


@thing(
    "swimmer", "swim", "water sports", "aquatics", "swimming",
    main="ef4444", second="38bdf8",
)  # fmt: skip
def swimmer(p: Pen) -> None:
    p.curve("skin", 9, "M34 54 C34 34 44 18 56 20 C66 22 78 34 94 50")
    p.path("skin", "M4 66 C16 48 40 42 58 56 L60 70 L4 70")
    p.disc("skin", 66, 48, 13)
    p.path("main", "M52 48 C50 28 80 26 80 46 C70 42 60 43 52 48")
    p.line("dark", 5, (72, 50), (77, 50))
    for y in (69, 87):
        p.curve("second", 8, f"M4 {y} C14 {y - 9} 22 {y - 9} 32 {y} C42 {y + 8} 56 {y + 8} 66 {y} C76 {y - 9} 86 {y - 8} 96 {y}")  # fmt: skip


@thing(
    "yoga pose", "yoga", "pilates", "balance exercise", "stretching", "tree pose", "gymnastics",
    main="10b981", second="334155",
)  # fmt: skip
def yoga(p: Pen) -> None:
    p.line("skin", 6.5, (48, 40), (37, 22), (49, 5))
    p.line("skin", 6.5, (54, 40), (65, 22), (51, 5))
    p.line("second", 10, (53, 62), (74, 68), (54, 78))
    p.line("second", 10, (49, 62), (50, 88))
    p.line("skin", 7, (50, 92), (57, 94))
    p.path("main", "M43 38 C46 35 56 35 59 38 L57 64 L44 64")
    profile(p, 51, 23, 9.5)


@thing(
    "runner", "jogging", "marathon", "race", "sprint", "athlete", "athletics", "running person",
    main="ef4444", second="1e3a8a",
)  # fmt: skip
def runner(p: Pen) -> None:
    p.line("skin", 7, (57, 33), (36, 33), (25, 48))
    p.line("skin", 8, (36, 74), (12, 75))
    p.line("second", 11, (49, 58), (36, 74))
    p.line("dark", 7, (9, 72), (9, 79))
    p.line("skin", 8, (68, 68), (63, 90))
    p.line("second", 11, (51, 58), (68, 68))
    p.line("dark", 7, (62, 93), (71, 94))
    p.line("main", 17, (59, 34), (50, 56))
    p.line("skin", 7, (61, 35), (70, 50), (87, 44))
    profile(p, 70, 15, 11, 1)


@thing(
    "person walking", "walk", "pedestrian", "stroll", "steps a day", "going for a walk", "hike on foot",
    main="0ea5e9", second="334155",
)  # fmt: skip
def walker(p: Pen) -> None:
    p.line("second", 10, (48, 56), (40, 74), (26, 88))
    p.line("dark", 7, (24, 90), (32, 93))
    p.line("skin", 6.5, (46, 34), (34, 50))
    p.line("second", 10, (50, 56), (62, 73), (64, 90))
    p.line("dark", 7, (65, 94), (74, 94))
    p.line("main", 18, (50, 36), (49, 55))
    p.line("skin", 6.5, (54, 36), (66, 52))
    profile(p, 53, 14, 11, 1)


@thing(
    "hiker", "hiking", "trekking", "backpacker", "mountaineer", "mountaineering", "wanderer",
    main="f97316", second="4d7c0f", third="b91c1c", light="92400e",
)  # fmt: skip
def hiker(p: Pen) -> None:
    p.line("light", 4, (84, 30), (80, 96))
    p.line("second", 10, (46, 60), (38, 76), (26, 88))
    p.line("dark", 8, (24, 90), (33, 94))
    p.line("second", 10, (50, 60), (62, 74), (62, 90))
    p.line("dark", 8, (62, 94), (72, 94))
    p.box("third", 20, 28, 42, 60, 8)
    p.line("main", 18, (50, 38), (48, 58))
    p.line("main", 8, (54, 38), (66, 50))
    p.line("skin", 6.5, (66, 50), (80, 46))
    profile(p, 54, 16, 11, 1)


@thing(
    "cyclist", "person on a bicycle", "bike rider", "bike ride", "bicycle race", "cycling tour",
    "bike to work",
    main="22c55e", second="1e293b", third="ef4444", light="fbbf24",
)  # fmt: skip
def cyclist(p: Pen) -> None:
    for x in (21, 79):
        p.ring("second", x, 77, 17, 4.6)
    p.line("third", 4.6, (21, 77), (38, 54), (66, 54), (49, 78), (21, 77))
    p.line("third", 4.6, (38, 54), (49, 78))
    p.line("third", 4.6, (79, 77), (66, 46), (74, 42))
    p.line("second", 9.5, (37, 49), (57, 58), (50, 78))
    p.line("dark", 6.5, (50, 81), (57, 81))
    p.line("main", 15, (40, 44), (54, 30))
    p.line("skin", 6.5, (56, 32), (64, 44), (72, 42))
    profile(p, 65, 17, 10, 1, hat="light")


@thing(
    "skier", "person skiing", "alpine skiing", "ski slope",
    main="3b82f6", second="1e293b", third="ef4444", light="94a3b8",
)  # fmt: skip
def skier(p: Pen) -> None:
    p.line("light", 3, (40, 52), (20, 84))
    p.curve("third", 5, "M6 66 L82 92 C88 94 93 92 95 86")
    p.line("second", 11, (40, 48), (62, 58), (52, 78))
    p.line("dark", 8, (51, 79), (58, 82))
    p.line("main", 17, (44, 44), (56, 32))
    p.line("main", 8, (58, 35), (66, 48))
    p.line("light", 3, (71, 46), (86, 82))
    p.line("dark", 7, (68, 49), (71, 48))
    profile(p, 66, 17, 11, 1, hat="third")
    p.line("dark", 5, (71, 18), (76, 19))


@thing(
    "climber", "climbing", "rock climbing", "bouldering", "free climbing", "overcoming obstacles",
    main="f97316", second="334155", third="78716c", light="a8a29e",
)  # fmt: skip
def climber(p: Pen) -> None:
    p.path("third", "M62 2 L98 2 L98 98 L58 98 L66 78 L56 62 L68 44 L58 24")
    for x, y in ((82, 20), (84, 50), (78, 80)):
        p.poly("light", (x - 7, y), (x + 2, y - 6), (x + 8, y + 2), (x - 2, y + 6))
    p.line("second", 9.5, (38, 60), (56, 58))
    p.line("second", 9.5, (36, 60), (40, 78), (58, 84))
    p.line("main", 15, (40, 38), (37, 58))
    p.line("skin", 6.5, (44, 36), (52, 22), (60, 12))
    p.line("skin", 6.5, (42, 40), (54, 42), (64, 36))
    profile(p, 32, 19, 10.5, 1)


@thing(
    "dancer", "dancing", "ballet", "dance", "ballerina", "dance class", "choreography",
    main="ec4899", second="be185d",
)  # fmt: skip
def dancer(p: Pen) -> None:
    p.line("skin", 6, (47, 36), (30, 26), (24, 8))
    p.line("skin", 6, (53, 36), (70, 28), (78, 10))
    p.line("skin", 7, (52, 62), (56, 80), (52, 95))
    p.line("skin", 7, (46, 62), (30, 76), (46, 80))
    p.path("second", "M42 50 L58 50 C70 56 82 62 86 68 C70 74 30 74 14 68 C18 62 30 56 42 50")
    p.path("main", "M43 34 L57 34 L58 52 L42 52")
    p.who = p.who or "woman"
    profile(p, 50, 18, 9.5)


@thing(
    "footballer", "football player", "soccer player", "soccer match", "kick-off", "football match",
    main="ef4444", second="f8fafc", third="1e293b",
)  # fmt: skip
def footballer(p: Pen) -> None:
    p.line("skin", 6.5, (46, 36), (30, 40), (24, 54))
    p.line("skin", 8, (46, 68), (40, 90))
    p.line("dark", 7, (38, 93), (47, 94))
    p.line("skin", 8, (62, 66), (76, 76))
    p.line("dark", 7, (78, 79), (83, 74))
    p.line("third", 12, (48, 58), (45, 69))
    p.line("third", 12, (50, 58), (62, 66))
    p.line("main", 18, (50, 36), (49, 54))
    p.line("skin", 6.5, (56, 35), (66, 46), (78, 40))
    profile(p, 52, 14, 11, 1)
    x, y = 88, 88
    p.disc("second", x, y, 10)
    p.poly("dark", *((x + 4.6 * math.sin(a), y - 4.6 * math.cos(a)) for a in FIVE))
    for a in FIVE:
        p.line("dark", 1.8, (x + 4 * math.sin(a), y - 4 * math.cos(a)), (x + 9 * math.sin(a), y - 9 * math.cos(a)))  # fmt: skip
    p.ring("dark", x, y, 10, 2)


@thing(
    "weightlifter", "weightlifting", "strength athlete", "heavy lifting exercise", "bodybuilder",
    "powerlifting", "barbell",
    main="7c3aed", second="1e293b", third="64748b",
)  # fmt: skip
def lifter(p: Pen) -> None:
    p.line("third", 4.5, (6, 14), (94, 14))
    for x in (8, 92):
        p.box("second", x - 6, 1, x + 6, 27, 3)
    p.line("skin", 7.5, (42, 44), (28, 32), (30, 15))
    p.line("skin", 7.5, (58, 44), (72, 32), (70, 15))
    p.line("second", 11, (46, 68), (36, 78), (36, 92))
    p.line("second", 11, (54, 68), (64, 78), (64, 92))
    p.path("main", "M37 44 C40 39 60 39 63 44 L59 70 L41 70")
    p.line("dark", 7, (33, 95), (38, 95))
    p.line("dark", 7, (62, 95), (67, 95))
    profile(p, 50, 27, 10.5)
