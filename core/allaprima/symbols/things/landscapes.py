"""Landscapes, and what stands in them to be seen from afar."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "waterfall",
    "cascade",
    "falls",
    "niagara",
    "cataract",
    main="38bdf8",
    second="57534e",
    third="22a34a",
    light="e0f2fe",
)
def waterfall(p: Pen) -> None:
    p.path("second", "M4 22 C20 14 30 18 36 14 L36 84 L4 90")
    p.path("second", "M96 22 C82 12 72 18 64 14 L64 84 L96 90")
    p.path("third", "M2 24 C6 12 28 6 38 16 C30 26 10 30 2 24")
    p.path("third", "M98 24 C94 12 72 6 62 16 C70 26 90 30 98 24")
    p.path("main", "M34 16 C42 10 58 10 66 16 L68 84 L32 84")
    for x, a, b in ((42, 26, 60), (50, 20, 46), (58, 34, 72)):
        p.line("light", 3.4, (x, a), (x, b))
    p.path("main", "M8 88 C20 76 80 76 92 88 C84 100 16 100 8 88")
    for x in (34, 50, 66):
        p.disc("light", x, 83, 8, 5)


@thing(
    "river",
    "stream",
    "meandering river",
    "creek",
    "flow of a river",
    "lake",
    main="38bdf8",
    second="65a30d",
    third="4d7c0f",
    light="bae6fd",
)
def river(p: Pen) -> None:
    p.path("second", "M2 40 C20 28 80 28 98 40 L98 94 L2 94")
    p.path("third", "M2 42 C14 16 30 22 38 36 C48 14 74 12 98 40 C70 34 30 34 2 42")
    p.path(
        "main",
        "M52 35 C70 40 26 50 36 60 C46 70 80 70 66 94 L20 94 C44 76 6 68 16 56 C24 46 54 42 46 35",
    )
    p.curve("light", 3, "M38 66 C48 74 52 78 48 88")


@thing(
    "island",
    "desert island",
    "island with a palm tree",
    "robinson",
    "maldives",
    "caribbean",
    main="22a34a",
    second="e9c46a",
    third="92400e",
    light="38bdf8",
)
def island(p: Pen) -> None:
    p.disc("light", 50, 82, 47, 14)
    p.path("second", "M14 80 C22 58 78 58 86 80 C70 88 30 88 14 80")
    p.curve("third", 7, "M46 72 C48 54 52 42 58 32")
    for d in (
        "M58 32 C44 18 26 22 18 36 C34 30 46 32 58 32",
        "M58 32 C72 16 90 22 96 38 C82 30 70 32 58 32",
        "M58 32 C54 14 40 4 26 8 C42 12 50 22 58 32",
        "M58 32 C62 14 76 6 90 12 C76 14 66 22 58 32",
        "M58 32 C50 38 46 48 50 58 C54 48 56 40 58 32",
    ):
        p.path("main", d)


@thing(
    "cave",
    "grotto",
    "cavern",
    "mine entrance",
    "tunnel",
    main="78716c",
    second="57534e",
    third="f59e0b",
    light="a8a29e",
)
def cave(p: Pen) -> None:
    p.path(
        "main", "M2 92 C4 66 10 42 24 30 C30 14 48 6 60 12 C72 10 84 24 86 40 C94 52 97 72 98 92"
    )
    p.curve("light", 4.4, "M30 30 C35 22 42 18 51 17")
    p.curve("light", 4.4, "M16 60 C18 54 20 48 23 44")
    p.path("second", "M86 40 C94 52 97 72 98 92 L80 92 C84 72 78 58 76 48 C78 42 82 40 86 40")
    p.path("dark", "M24 92 C20 64 32 40 50 40 C68 40 80 64 76 92")
    for x, top, tip in ((40, 43.5, 60), (58, 42.5, 66)):
        p.soft("main", 1.5, (x - 5.5, top), (x + 5.5, top), (x, tip))
    p.path("third", "M50 66 C58 74 58 82 50 84 C42 82 42 74 50 66")
    p.line("light", 4, (50, 84), (50, 91))
    with p.joined():
        p.disc("light", 12, 90, 10, 7)
        p.disc("light", 24, 92, 7, 5)
    p.disc("light", 84, 91, 11, 6)
    p.box("second", 0, 91, 100, 97, 3)


@thing(
    "desert",
    "dunes",
    "sand dunes",
    "sahara",
    "drought landscape",
    main="f2c14e",
    second="d99a2b",
    third="22a34a",
    light="fb923c",
)
def desert(p: Pen) -> None:
    p.disc("light", 74, 26, 15)
    p.path("second", "M2 70 C24 44 44 48 60 64 C74 52 88 50 98 58 L98 92 L2 92")
    p.path("main", "M2 82 C30 58 60 66 98 84 L98 94 L2 94")
    p.line("third", 9, (30, 34), (30, 78))
    p.line("third", 7, (30, 62), (16, 58), (16, 46))
    p.line("third", 7, (30, 54), (44, 50), (44, 40))


@thing(
    "rainforest",
    "jungle",
    "tropical forest",
    "amazon",
    "deforestation",
    "primeval forest",
    main="15803d",
    second="22a34a",
    third="78350f",
    light="84cc16",
)
def rainforest(p: Pen) -> None:
    for x, top in ((24, 40), (50, 28), (76, 44)):
        p.box("third", x - 4, top, x + 4, 94, 2)
    with p.joined():
        for x, y, r in ((20, 40, 18), (50, 26, 21), (80, 40, 18)):
            p.disc("main", x, y, r)
    with p.joined():
        for x, y, r in ((36, 46, 14), (64, 46, 14)):
            p.disc("second", x, y, r)
    p.curve("light", 4, "M40 56 C38 70 46 74 42 84")
    p.path("light", "M2 95 C6 76 18 76 24 95")
    p.path("light", "M60 95 C66 72 84 74 96 95")


@thing(
    "bridge", "connection between", "bridging the gap", "infrastructure", "link",
    "suspension bridge",
    main="ef4444", second="64748b", light="38bdf8",
)  # fmt: skip
def bridge(p: Pen) -> None:
    kind = p.pick("hanging", "arch", "stone")
    if kind == "arch":
        p.ring("main", 50, 66, 40, 6, 180, 360)
        for x in (22, 36, 50, 64, 78):
            p.line("main", 3, (x, 66 - math.sqrt(40**2 - (x - 50) ** 2)), (x, 64))
        p.box("second", 2, 62, 98, 70)
        for x in (8, 84):
            p.box("second", x, 66, x + 8, 84)
    elif kind == "stone":
        p.path("main", "M2 46 C30 34 70 34 98 46 L98 84 L2 84")
        p.path("second", "M2 46 C30 34 70 34 98 46 L98 53 C70 41 30 41 2 53")
        for x in (22, 50, 78):
            p.path(
                "cut",
                f"M{x - 11} 86 L{x - 11} 72 C{x - 11} 54 {x + 11} 54 {x + 11} 72 L{x + 11} 86",
            )
    else:
        p.curve("main", 4, "M4 60 C14 58 22 36 26 18 C34 56 66 56 74 18 C78 36 86 58 96 60")
        for x in (36, 50, 64):
            p.line("main", 3, (x, 44), (x, 64))
        p.box("main", 22, 10, 30, 84)
        p.box("main", 70, 10, 78, 84)
        p.box("second", 2, 62, 98, 70)
    p.curve("light", 5, "M4 90 C20 80 34 96 50 88 C66 80 80 96 96 88")


@thing(
    "lighthouse", "guiding light", "beacon", "coast", "orientation at sea",
    main="f8fafc", second="ef4444", third="fbbf24", light="38bdf8",
)  # fmt: skip
def lighthouse(p: Pen) -> None:
    broad = p.vary(-4, 4)

    def band(part: str, top: float, foot: float) -> None:
        left, right = (9.5 + (10 + broad) * (y - 36) / 56 for y in (top, foot))
        p.poly(part, (50 - left, top), (50 + left, top), (50 + right, foot), (50 - right, foot))

    p.poly("third", (42, 24), (4, 12), (4, 38))
    if p.pick(True, True, False):
        p.poly("third", (58, 24), (96, 12), (96, 38))
    band("main", 36, 92)
    coat = p.pick("bands", "stripes", "windows", "foot")
    if coat == "bands":
        band("second", 48, 60)
        band("second", 74, 86)
    elif coat == "stripes":
        for y in (43, 56, 69, 82):
            band("second", y, y + 6.5)
    else:
        band("second", *((36, 42) if coat == "windows" else (66, 92)))
        for y in (48, 62) if coat == "windows" else (46,):
            p.box("third", 46, y, 54, y + 9, 4)
        p.box("second" if coat == "windows" else "third", 44, 78, 56, 92, 6)
    p.box("third", 42, 16, 58, 36)
    if p.pick(False, True):
        p.line("second", 4, (36, 36), (64, 36))
        p.path("second", "M38 19 C38 4 62 4 62 19")
        p.line("second", 3, (50, 3), (50, 10))
    else:
        p.poly("second", (38, 18), (50, 4), (62, 18))
    if p.pick(False, True):
        p.path("dark", "M16 97 C20 88 28 90 32 85 C42 91 56 91 68 84 C72 90 80 88 84 97")
    else:
        p.curve("light", 5, "M14 96 C26 88 38 100 50 94 C62 88 74 100 86 94")


@thing(
    "forest", "woods", "woodland", "pine forest", "trees", "conifers",
    main="15803d", second="22a34a", third="78350f", light="86c06a",
)  # fmt: skip
def forest(p: Pen) -> None:
    p.path("light", "M2 92 C24 80 76 80 98 92 C98 96 96 97 94 97 L6 97 C4 97 2 96 2 92")
    for x, foot, high, part in (
        (27, 84, 60, "second"),
        (75, 84, 64, "second"),
        (50, 92, 86, "main"),
    ):
        p.box("third", x - 4, foot - 8, x + 4, foot + 3, 1)
        wide = high * 0.31
        for k in range(3):
            top = foot - 6 - high * (0.34 + 0.3 * k)
            w = wide * (1 - 0.22 * k)
            p.soft(part, 3, (x, top), (x + w, top + high * 0.36), (x - w, top + high * 0.36))
