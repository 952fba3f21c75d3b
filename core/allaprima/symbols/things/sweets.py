"""Sweets and desserts."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "candy", "sweet", "sweets", "bonbon", "toffee", "confectionery", "wrapped sweet", "chewing gum", "trick or treat",
    main="ec4899", second="f9a8d4", light="fce7f3",
)  # fmt: skip
def candy(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "second",
            f"M{50 + s * 20} 50 C{50 + s * 30} 46 {50 + s * 36} 34 {50 + s * 44} 24 C{50 + s * 42} 34 {50 + s * 50} 38 {50 + s * 42} 50 C{50 + s * 50} 62 {50 + s * 42} 66 {50 + s * 44} 76 C{50 + s * 36} 66 {50 + s * 30} 54 {50 + s * 20} 50",
        )
    p.disc("main", 50, 50, 26)
    p.curve("light", 6, "M33 60 C42 54 46 46 46 32")
    p.curve("light", 6, "M52 70 C62 62 68 52 68 40")


@thing(
    "candy cane", "sugar cane", "christmas candy", "peppermint stick",
    main="f8fafc", second="dc2626",
)  # fmt: skip
def candy_cane(p: Pen) -> None:
    with p.joined():
        p.curve("main", 17, "M36 90 L60 34 C64 22 56 12 46 13 C36 14 32 24 34 30")
    for x, y, dx, dy in (
        (36.4, 85, 5.2, 5.6),
        (42.5, 73, 5.6, 4.8),
        (48.6, 60, 5.6, 4.8),
        (54.6, 46, 5.8, 4.2),
        (60, 30, 6.6, 0.4),
        (56, 17, 3.6, -5.6),
        (43, 14.6, -2.2, -6.4),
    ):
        p.line("second", 6, (x - dx, y - dy), (x + dx, y + dy))


@thing(
    "ice lolly", "popsicle", "ice pop", "ice cream on a stick", "lolly",
    main="fb7185", second="d9a066", third="facc15", light="fecdd3",
)  # fmt: skip
def ice_lolly(p: Pen) -> None:
    p.line("second", 9, (50, 70), (50, 92))
    p.path(
        "main",
        "M24 74 L24 32 C24 -4 76 -4 76 32 L76 74 C76 77 74 78 72 78 L28 78 C26 78 24 77 24 74",
    )
    p.path("third", "M24 50 L76 50 L76 74 C76 77 74 78 72 78 L28 78 C26 78 24 77 24 74")
    p.shine(5, "M36 26 L36 42")
    p.shine(5, "M36 58 L36 66")


@thing(
    "sundae", "ice cream sundae", "ice cream cup", "ice cream bowl", "banana split", "parfait",
    main="f9a8d4", second="bae6fd", third="78350f", light="ef4444",
)  # fmt: skip
def sundae(p: Pen) -> None:
    p.line("second", 7, (50, 74), (50, 90))
    p.box("second", 28, 88, 72, 96, 4)
    p.disc("main", 34, 36, 17)
    p.disc("third", 66, 36, 17)
    p.disc("main", 50, 25, 17)
    p.path(
        "third", "M33 24 C36 6 64 6 67 24 C64 32 60 26 56 30 C52 36 48 26 44 30 C40 34 35 30 33 24"
    )
    p.disc("light", 50, 8, 6)
    p.path("second", "M12 42 L88 42 C86 66 70 78 50 78 C30 78 14 66 12 42")


@thing(
    "pudding", "flan", "custard", "creme caramel", "panna cotta", "jelly", "mousse",
    main="f6c453", second="92400e", third="e2e8f0", light="fde9b8",
)  # fmt: skip
def pudding(p: Pen) -> None:
    p.disc("third", 50, 84, 47, 11)
    p.path("main", "M28 28 L72 28 L86 78 C80 88 20 88 14 78")
    p.path(
        "second",
        "M28 28 C28 16 72 16 72 28 L76 42 C72 52 66 50 64 42 C60 56 52 56 50 44 C46 52 40 50 38 42 C34 50 28 50 24 42",
    )
    p.shine(4, "M34 25 C38 22 44 21 50 21")


@thing(
    "macarons", "macaron", "french macarons", "petit four",
    main="f9a8d4", second="fff7ed", third="98e8c8", light="fce7f3",
)  # fmt: skip
def macarons(p: Pen) -> None:
    for y, part in ((52, "third"), (8, "main")):
        p.path(
            part,
            f"M14 {y + 18} C14 {y - 6} 86 {y - 6} 86 {y + 18} C88 {y + 22} 12 {y + 22} 14 {y + 18}",
        )
        p.box("second", 16, y + 18, 84, y + 26, 4)
        p.path(
            part,
            f"M14 {y + 26} L86 {y + 26} C88 {y + 42} 78 {y + 42} 70 {y + 42} L30 {y + 42} C22 {y + 42} 12 {y + 42} 14 {y + 26}",
        )
    p.shine(4, "M26 18 C34 11 42 10 50 10")


@thing(
    "gingerbread man", "gingerbread", "christmas cookie", "gingerbread cookie",
    main="b4692b", second="ef4444", light="fff7ed",
)  # fmt: skip
def gingerbread(p: Pen) -> None:
    p.heads(50, 9, 24, eyes=(50, 19), apart=14, face=36, neck=(50, 41), collar=32)
    with p.joined():
        p.disc("main", 50, 22, 18)
        p.line("main", 21, (18, 48), (82, 48))
        p.line("main", 30, (50, 48), (50, 62))
        p.line("main", 22, (44, 62), (30, 85))
        p.line("main", 22, (56, 62), (70, 85))
    for x in (43, 57):
        p.disc("light", x, 19, 2.8)
    p.curve("light", 3, "M42 27 C46 32 54 32 58 27")
    for y in (44, 55, 66):
        p.disc("second", 50, y, 3.6)
    for x, dx in ((14, 4), (86, -4)):
        p.curve(
            "light", 3, f"M{x + dx * 0.8} 40 C{x + dx * 2} 46 {x + dx * 0.4} 50 {x + dx * 1.4} 56"
        )
    for s in (-1, 1):
        p.line("light", 3, (50 + s * 15, 88), (50 + s * 29, 82))
        p.line("light", 3, (x - 7, 82), (x + 7, 88 if x < 50 else 76)) if x < 50 else p.line(
            "light", 3, (66, 88), (80, 82)
        )


@thing(
    "cotton candy", "candy floss", "candyfloss",
    main="f9a8d4", second="f8fafc", third="60a5fa", light="fce7f3",
)  # fmt: skip
def cotton_candy(p: Pen) -> None:
    p.poly("second", (36, 52), (64, 52), (52, 98), (48, 98))
    p.poly("third", (41, 66), (60, 60), (57, 72), (44, 80))
    with p.joined():
        for x, y, r in (
            (50, 22, 20),
            (30, 32, 16),
            (70, 32, 16),
            (38, 48, 15),
            (62, 48, 15),
            (50, 40, 20),
        ):
            p.disc("main", x, y, r)
    p.shine(4.4, "M34 28 C38 18 48 14 56 16")


@thing(
    "brownie", "chocolate brownie", "chocolate cake", "cheesecake", "tiramisu", "slice of cake", "piece of cake", "carrot cake",
    main="6b3a1e", second="fef3c7", third="e2e8f0", light="ef4444",
)  # fmt: skip
def cake_slice(p: Pen) -> None:
    p.disc("third", 50, 86, 47, 9)
    p.poly("second", (6, 52), (94, 40), (94, 80), (6, 84))
    p.poly("main", (6, 62), (94, 54), (94, 64), (6, 71))
    p.path("main", "M6 52 C30 34 58 24 84 22 C92 24 96 32 94 44 C70 44 38 48 6 56")
    p.disc("light", 70, 22, 9)
    p.curve("dark", 2.4, "M70 14 C72 9 75 6 80 5")


@thing(
    "ice cubes", "ice cube", "ice", "on the rocks",
    main="a5dcf5", second="7cc3ea", light="f0faff",
)  # fmt: skip
def ice_cubes(p: Pen) -> None:
    for x, y, turn in ((30, 66, -8), (70, 68, 12), (50, 30, 4)):
        a = math.radians(turn)
        corners = [
            (
                x + 25 * math.cos(a + math.pi / 4 + k * math.pi / 2),
                y + 25 * math.sin(a + math.pi / 4 + k * math.pi / 2),
            )
            for k in range(4)
        ]
        with p.joined():
            p.poly("main", *corners)
            p.line("main", 9, *corners, corners[0])
        inner = [(x + (cx - x) * 0.6, y + (cy - y) * 0.6) for cx, cy in corners]
        p.poly("second", *inner)
        p.line(
            "light",
            4,
            inner[2],
            (
                x + (inner[1][0] - x) * 0.4 + (inner[2][0] - x) * 0.3,
                y + (inner[1][1] - y) * 0.4 + (inner[2][1] - y) * 0.3,
            ),
        )
