"""What slides speak of and nobody can touch: the things that stand for it."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "chain", "link of a chain", "blockchain", "dependency", "hyperlink", "web link",
    main="64748b", second="94a3b8",
)  # fmt: skip
def chain(p: Pen) -> None:
    for x, y, part in ((30, 70, "main"), (70, 30, "main")):
        points = [
            (
                x + 24 * math.cos(a) * c - 13 * math.sin(a) * s,
                y - 24 * math.cos(a) * s - 13 * math.sin(a) * c,
            )
            for a in (math.radians(10 * k) for k in range(37))
            for c, s in ((0.707, 0.707),)
        ]
        p.line(part, 8, *points)
    p.line("second", 9, (40, 60), (60, 40))


@thing(
    "knot",
    "complexity",
    "complications",
    "ties",
    "tangle",
    "entanglement",
    main="d97706",
    second="1d4ed8",
)
def knot(p: Pen) -> None:
    # A reef knot: each of two ropes goes through the bight of the other one.
    def rope(part: str, side: int) -> None:
        x = [50 + side * (at - 50) for at in (1, 24, 44, 46, 60, 86)]
        p.curve(part, 10, f"M{x[0]} 42 L{x[1]} 42 C{x[2]} 42 {x[3]} 25 {x[4]} 25 C{x[5]} 25 {x[5]} 75 {x[4]} 75 C{x[3]} 75 {x[2]} 58 {x[1]} 58 L{x[0]} 58")  # fmt: skip

    rope("second", -1)
    rope("main", 1)
    for y, far in ((42, 36), (58, 64)):
        p.curve(
            "second",
            10,
            f"M99 {y} L76 {y} C70 {y} 66 {(y + far) / 2} 63 {far + (y - far) * 0.3:.1f}",
        )
    for s, part in ((-1, "main"), (1, "second")):
        for y in (42, 58):
            p.line(part, 5, (50 + s * 46, y), (50 + s * 48, y))


@thing(
    "maze", "labyrinth", "finding a way", "bureaucracy",
    main="6366f1", light="ef4444",
)  # fmt: skip
def maze(p: Pen) -> None:
    p.line("main", 6, (44, 94), (6, 94), (6, 6), (94, 6), (94, 94), (60, 94))
    p.line("main", 6, (24, 94), (24, 24), (76, 24), (76, 60))
    p.line("main", 6, (42, 76), (42, 42), (58, 42), (58, 60))
    p.line("main", 6, (42, 76), (94, 76))
    p.disc("light", 50, 54, 5)


@thing(
    "pipes", "pipeline", "plumbing", "flow", "tap",
    main="64748b", second="94a3b8", third="38bdf8",
)  # fmt: skip
def pipes(p: Pen) -> None:
    p.line("main", 18, (14, 30), (52, 30), (62, 40), (62, 56))
    p.box("second", 46, 50, 78, 64, 3)
    p.box("second", 24, 16, 38, 44, 3)
    p.line("main", 6, (31, 18), (31, 6))
    p.line("main", 6, (18, 6), (44, 6))
    p.path("third", "M62 68 C74 82 74 96 62 96 C50 96 50 82 62 68")


@thing(
    "crossed arrows", "exchange", "swap", "conversion of currencies", "transfer", "shuffle",
    "trade-off",
    main="3b82f6", second="f97316",
)  # fmt: skip
def exchange(p: Pen) -> None:
    p.poly("main", (4, 26), (66, 26), (66, 10), (96, 35), (66, 60), (66, 44), (4, 44))
    p.poly("second", (96, 58), (34, 58), (34, 42), (4, 67), (34, 92), (34, 76), (96, 76))


@thing("arrow going up", "upgrade", "scaling", "upwards", "improve", "uplift", main="22c55e")
def arrow_up(p: Pen) -> None:
    p.soft("main", 5, (50, 3), (86, 48), (62, 48), (62, 95), (38, 95), (38, 48), (14, 48))


@thing(
    "fork in the road", "split", "alternatives in direction", "either or", "dilemma",
    main="8b5cf6",
)  # fmt: skip
def fork_road(p: Pen) -> None:
    with p.joined():
        p.line("main", 12, (50, 95), (50, 64), (22, 34))
        p.line("main", 12, (50, 64), (78, 34))
        p.poly("main", (8, 12), (38, 16), (12, 46))
        p.poly("main", (92, 12), (62, 16), (88, 46))


@thing(
    "crystal ball", "prediction", "expectations", "fortune teller", "foresee",
    main="a78bfa", second="78350f", light="ede9fe",
)  # fmt: skip
def crystal(p: Pen) -> None:
    p.path("second", "M28 74 L72 74 L84 95 L16 95")
    p.disc("main", 50, 42, 38)
    p.shine(5, "M24 40 C25 28 32 20 42 17")
    p.poly(
        "light",
        *(
            (
                60 + (11 if k % 2 == 0 else 4) * math.cos(math.radians(45 * k - 90)),
                50 + (11 if k % 2 == 0 else 4) * math.sin(math.radians(45 * k - 90)),
            )
            for k in range(8)
        ),
    )


@thing(
    "quill", "quill and ink", "history of writing", "poetry", "ink",     "feather",
    main="f8fafc", second="94a3b8", third="1e3a8a",
)  # fmt: skip
def quill(p: Pen) -> None:
    p.path("main", "M92 4 C60 4 34 28 28 66 C56 66 82 44 92 4")
    p.line("second", 4, (80, 18), (20, 84))
    p.box("third", 4, 76, 38, 96, 5)
    p.box("third", 12, 70, 30, 80, 2)


@thing(
    "scroll", "constitution", "heritage", "law text", "certificate of old", "manuscript",
    "parchment",
    main="fde68a", second="d97706", third="92400e",
)  # fmt: skip
def scroll(p: Pen) -> None:
    p.box("main", 20, 10, 80, 90)
    p.box("second", 10, 4, 90, 18, 7)
    p.box("second", 10, 82, 90, 96, 7)
    for y, x in ((34, 70), (48, 70), (62, 56)):
        p.line("third", 4, (30, y), (x, y))


@thing(
    "certificate", "diploma", "accreditation", "warranty", "qualification", "licence", "school report",
    main="fef3c7", second="d97706", third="ef4444",
)  # fmt: skip
def certificate(p: Pen) -> None:
    p.box("main", 4, 12, 96, 76, 4)
    p.line("second", 4, (24, 28), (76, 28))
    for y, x in ((42, 60), (54, 50)):
        p.line("second", 4, (18, y), (x, y))
    p.poly("third", (66, 66), (86, 66), (88, 96), (76, 88), (64, 96))
    p.disc("third", 76, 60, 15)
    p.disc("main", 76, 60, 7)


@thing(
    "theatre curtain", "premiere", "show", "stage", "opening night", "musical",
    main="b91c1c", second="991b1b", third="fbbf24", light="d97706",
)  # fmt: skip
def curtain(p: Pen) -> None:
    p.box("light", 2, 86, 98, 96, 3)
    for s in (-1, 1):
        p.path("main", f"M{50 + s * 47} 8 L{50 + s * 2} 8 C{50 + s * 4} 36 {50 + s * 14} 52 {50 + s * 32} 60 L{50 + s * 47} 60")  # fmt: skip
        p.path("main", f"M{50 + s * 47} 58 L{50 + s * 32} 58 C{50 + s * 26} 68 {50 + s * 24} 78 {50 + s * 24} 87 L{50 + s * 47} 87")  # fmt: skip
        for a, b in ((16, 38), (30, 42)):
            p.curve(
                "second",
                3,
                f"M{50 + s * a} 16 C{50 + s * (a + 2)} 36 {50 + s * (b - 4)} 48 {50 + s * b} 57",
            )
        for x in (32, 40):
            p.line("second", 3, (50 + s * x, 66), (50 + s * (x - 1), 84))
        p.line("third", 6, (50 + s * 32, 59), (50 + s * 46, 59))
    p.path("third", "M1 5 L99 5 L99 18 C88 30 78 28 67 18 C60 28 40 28 33 18 C22 28 12 30 1 18")


@thing(
    "crossed swords", "conflict", "battle", "rivalry", "swords", "duel", "fighting", "fencing", "epee",
    main="cbd5e1", second="92400e", third="fbbf24",
)  # fmt: skip
def swords(p: Pen) -> None:
    for s in (-1, 1):
        p.poly(
            "main",
            (50 + s * 44, 4),
            (50 + s * 42, 18),
            (50 - s * 16, 74),
            (50 - s * 24, 66),
            (50 + s * 32, 8),
        )
        p.line("third", 7, (50 - s * 34, 56), (50 - s * 10, 80))
        p.line("second", 8, (50 - s * 26, 74), (50 - s * 40, 90))


@thing(
    "ballot", "ballot with a check mark", "election", "voting", "democracy", "poll", "ballot box",
    "vote",
    main="3b82f6", second="1e3a8a", third="10b981", light="f8fafc",
)  # fmt: skip
def ballot(p: Pen) -> None:
    p.box("light", 28, 4, 72, 62, 2)
    p.line("third", 6, (38, 28), (47, 37), (62, 18))
    p.box("main", 8, 54, 92, 95, 4)
    p.box("second", 20, 50, 80, 58, 3)


@thing(
    "abacus", "counting", "arithmetic for children", "maths lesson", "numeracy",
    main="92400e", second="ef4444", third="3b82f6", light="fbbf24",
)  # fmt: skip
def abacus(p: Pen) -> None:
    p.box("main", 6, 6, 94, 94, 6)
    p.box("cut", 15, 15, 85, 85, 2)
    for y, part, n in ((30, "second", 4), (50, "third", 3), (70, "light", 5)):
        p.line("main", 3, (15, y), (85, y))
        for k in range(n):
            p.disc(part, 23 + 11 * k, y, 6, 8)


@thing(
    "alarm clock", "wake up", "urgency", "get up", "early morning",
    main="ef4444", second="b91c1c", light="ffffff",
)  # fmt: skip
def alarm_clock(p: Pen) -> None:
    for s in (-1, 1):
        p.path("second", f"M{50 + s * 12} 14 C{50 + s * 18} 2 {50 + s * 46} 6 {50 + s * 42} 34")
        p.line("second", 7, (50 + s * 26, 84), (50 + s * 34, 95))
    p.disc("main", 50, 54, 38)
    p.disc("light", 50, 54, 28)
    p.line("dark", 5, (50, 54), (50, 36))
    p.line("dark", 5, (50, 54), (62, 60))


@thing(
    "spyglass", "discovery", "explorers", "look into the distance",
    main="d97706", second="fbbf24", third="78350f", light="bae6fd",
)  # fmt: skip
def spyglass(p: Pen) -> None:
    p.poly("third", (4, 78), (20, 64), (32, 80), (14, 94))
    p.poly("main", (18, 62), (50, 36), (66, 58), (34, 82))
    p.poly("second", (48, 34), (82, 6), (97, 28), (68, 60))
    p.poly("third", (46, 32), (54, 26), (76, 56), (68, 62))
    p.poly("light", (80, 4), (86, 2), (99, 22), (96, 30))


@thing(
    "binoculars", "scouting", "watching competitors", "bird watching", "field glasses",
    main="334155", second="64748b", third="1f2937", light="93c5fd",
)  # fmt: skip
def binoculars(p: Pen) -> None:
    p.box("second", 40, 40, 60, 62, 3)
    for s in (-1, 1):
        p.box("third", 50 + s * 22 - 11, 8, 50 + s * 22 + 11, 24, 3)
        p.poly("main", (50 + s * 10, 22), (50 + s * 34, 22), (50 + s * 46, 72), (50 + s * 6, 72))
        p.disc("main", 50 + s * 27, 74, 20)
        p.disc("light", 50 + s * 27, 74, 12)


@thing(
    "venn diagram", "overlap", "intersection", "common ground", "synergy", "interdisciplinary",
    main="3b82f6", second="f97316", third="fde68a",
)  # fmt: skip
def venn(p: Pen) -> None:
    p.disc("main", 34, 50, 31)
    p.disc("second", 66, 50, 31)
    p.path(
        "third",
        "M50 23.5 C60 32 65 41 65 50 C65 59 60 68 50 76.5 C40 68 35 59 35 50 C35 41 40 32 50 23.5",
    )


@thing("infinity", "endless", "unlimited", "eternity", "devops", "continuous", main="8b5cf6")
def infinity(p: Pen) -> None:
    p.curve(
        "main",
        10.4,
        "M50 50 C62 32 70 26 78 26 C98 26 98 74 78 74 C70 74 62 68 50 50 C38 32 30 26 22 26 C2 26 2 74 22 74 C30 74 38 68 50 50",
    )


@thing(
    "crown of laurels", "laurel wreath", "honours", "excellence award", "victory wreath",
    main="eab308",
)  # fmt: skip
def laurel(p: Pen) -> None:
    for s in (-1, 1):
        p.curve("main", 4, f"M{50 + s * 3} 90 C{50 + s * 42} 84 {50 + s * 46} 40 {50 + s * 30} 10")
        for k in range(6):
            a = math.radians(80 - 24 * k)
            x, y = 34 * math.cos(a), 50 + 39 * math.sin(a)
            for turn in (-42, 42):
                way = a - math.radians(90 + turn)
                cos, sin = math.cos(way), math.sin(way)
                leaf = ((0, 0), (6, 5.4), (12, 4.6), (18, 0), (12, -4.6), (6, -5.4))
                points = [(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in leaf]
                p.soft("main", 4, *((50 + s * px, py) for px, py in points))


@thing("peace sign", "pacifism", "hippie", "peace symbol", "nonviolence", main="8b5cf6")
def peace(p: Pen) -> None:
    p.ring("main", 50, 50, 40, 9)
    p.line("main", 9, (50, 12), (50, 88))
    p.line("main", 9, (50, 50), (22, 77))
    p.line("main", 9, (50, 50), (78, 77))


@thing(
    "no entry sign", "forbidden", "ban", "prohibited", "not allowed", "access denied",
    main="ef4444",
)  # fmt: skip
def forbidden(p: Pen) -> None:
    p.ring("main", 50, 50, 39, 10)
    p.line("main", 10, (23, 23), (77, 77))


@thing(
    "radioactive sign", "radioactivity", "nuclear power", "radiation",     main="fbbf24", second="1f2937",
)  # fmt: skip
def radioactive(p: Pen) -> None:
    p.disc("main", 50, 50, 46)
    for k in range(3):
        a, b = 120 * k - 120, 120 * k - 60
        points = [
            (50 + r * math.cos(math.radians(t)), 50 + r * math.sin(math.radians(t)))
            for r, ts in ((37, range(a, b + 1, 10)), (14, range(b, a - 1, -10)))
            for t in ts
        ]
        p.poly("second", *points)
    p.disc("second", 50, 50, 8)


@thing(
    "target", "bullseye with an arrow", "goal", "aim", "objective", "focus", "strategy", "mission",
    "bullseye", "precision", "goals and targets",
    main="ef4444", second="fbbf24", light="ffffff",
)  # fmt: skip
def target(p: Pen) -> None:
    if p.pick(False, True):  # on an easel
        p.line("dark", 5, (34, 84), (24, 97))
        p.line("dark", 5, (60, 84), (70, 97))
    rings = p.pick((39, 29, 19, 9), (39, 24, 11), (39, 31, 23, 15, 7))
    for k, r in enumerate(rings):
        p.disc("light" if k % 2 else "main", 47, 53, r)
    if p.pick(False, True):
        p.line("dark", 4.5, (47, 53), (86, 30))
        p.poly("second", (80, 22), (96, 16), (94, 24), (99, 30), (86, 40), (76, 34))
    else:
        p.line("dark", 4.5, (47, 53), (80, 20))
        p.poly("second", (74, 12), (88, 4), (88, 12), (96, 12), (86, 26), (74, 26))


@thing(
    "gear", "settings", "process", "engineering", "mechanism", "configuration", "cog", "operations",
    "automation", "technology",
    main="64748b", light="f1f5f9",
)  # fmt: skip
def gear(p: Pen) -> None:
    count = p.pick(8, 6, 10, 12)
    pair = p.pick(False, False, True)
    for x, y, size in ((34, 36, 0.66), (70, 70, 0.56)) if pair else ((50, 50, 1.0),):
        points = []
        for k in range(count):
            for offset, r in (
                (-120 / count, 31),
                (-80 / count, 43),
                (80 / count, 43),
                (120 / count, 31),
            ):
                a = math.radians(360 / count * k + offset)
                points.append((x + r * size * math.cos(a), y + r * size * math.sin(a)))
        p.poly("main", *points)
        hole = p.pick("open", "ring", "wide")
        if hole == "ring":
            p.disc("light", x, y, 19 * size)
            p.disc("main", x, y, 10 * size)
        else:
            p.disc("cut", x, y, (14 if hole == "open" else 20) * size)


@thing(
    "puzzle", "solution", "problem solving", "integration", "puzzle piece", "compatibility",
    "jigsaw",
    main="8b5cf6",
)  # fmt: skip
def puzzle(p: Pen) -> None:
    knobs = p.pick(
        (("top", 1), ("right", 1), ("bottom", -1), ("left", -1)),
        (("top", -1), ("right", 1), ("bottom", 1), ("left", -1)),
        (("top", 1), ("right", 1), ("bottom", 1), ("left", -1)),
    )
    middle = {"top": (50, 24), "right": (76, 50), "bottom": (50, 76), "left": (24, 50)}
    outward = {"top": (0, -1), "right": (1, 0), "bottom": (0, 1), "left": (-1, 0)}
    with p.joined():
        p.box("main", 21, 21, 79, 79, 4)
        for side, way in knobs:
            if way > 0:
                (x, y), (dx, dy) = middle[side], outward[side]
                p.disc("main", x + 8 * dx, y + 8 * dy, 12)
    for side, way in knobs:
        if way < 0:
            (x, y), (dx, dy) = middle[side], outward[side]
            p.disc("cut", x + 1 * dx, y + 1 * dy, 11)
