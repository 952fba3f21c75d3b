"""Landscapes."""

from __future__ import annotations

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
    p.path("main", "M2 94 C4 40 24 10 50 10 C78 10 96 42 98 94")
    p.path("dark", "M22 94 C22 56 34 36 50 36 C66 36 78 56 78 94")
    p.poly("second", (36, 42), (42, 62), (46, 37))
    p.poly("second", (54, 37), (59, 56), (65, 42))
    p.poly("light", (12, 60), (20, 50), (24, 62))
    p.poly("light", (70, 26), (80, 30), (74, 36))
    p.disc("third", 50, 82, 6, 8)


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
