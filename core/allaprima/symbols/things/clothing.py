"""What one wears and carries."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "dress", "women's clothing", "gown", "evening dress", "women's fashion",
    main="ec4899", second="be185d",
)  # fmt: skip
def dress(p: Pen) -> None:
    p.path(
        "main",
        "M34 5 C37 3 40 5 40 8 C42 18 58 18 60 8 C60 5 63 3 66 5 C68 18 66 32 63 44 L37 44 C34 32 32 18 34 5",
    )
    p.path(
        "main",
        "M37 44 L63 44 C70 60 80 74 87 86 C89 89 88 91 85 92 C64 98 36 98 15 92 C12 91 11 89 13 86 C20 74 30 60 37 44",
    )
    for s in (-1, 1):
        p.curve(
            "second", 2.8, f"M{50 + s * 5} 56 C{50 + s * 9} 68 {50 + s * 13} 78 {50 + s * 18} 88"
        )
    p.box("second", 35, 40, 65, 48, 3.5)


@thing("trousers", "jeans", "pants", "denim trousers", "leggings", main="2563eb", second="1e3a8a")
def trousers(p: Pen) -> None:
    p.soft("main", 4, (23, 5), (77, 5), (87, 95), (58, 95), (50, 46), (42, 95), (13, 95))
    p.soft("second", 3, (22, 4), (78, 4), (79, 17), (21, 17))
    p.line("second", 3, (50, 16), (50, 36))
    for s in (-1, 1):
        p.curve(
            "second", 3, f"M{50 + s * 13} 18 C{50 + s * 14} 26 {50 + s * 20} 30 {50 + s * 26} 30"
        )


@thing(
    "jacket", "coat", "blazer", "winter coat", "outerwear", "raincoat", "waistcoat", "anorak", "vest",
    main="92400e", second="78350f", light="fde68a",
)  # fmt: skip
def jacket(p: Pen) -> None:
    for s in (-1, 1):
        p.path("second", f"M{50 + s * 18} 10 C{50 + s * 34} 14 {50 + s * 41} 24 {50 + s * 43} 38 L{50 + s * 47} 82 C{50 + s * 47} 86 {50 + s * 46} 88 {50 + s * 43} 88 L{50 + s * 33} 88 C{50 + s * 30} 88 {50 + s * 29} 87 {50 + s * 29} 84 L{50 + s * 22} 40")  # fmt: skip
    p.path("main", "M34 7 L66 7 C74 9 79 14 79 20 L80 89 C80 92 78 94 75 94 L25 94 C22 94 20 92 20 89 L21 20 C21 14 26 9 34 7")  # fmt: skip
    for s in (-1, 1):
        p.soft("second", 3, (50 + s * 17, 3), (50, 28), (50 + s * 13, 40), (50 + s * 25, 12))
        p.line("second", 4, (50 + s * 20, 68), (50 + s * 12, 60))
    p.line("second", 3.4, (50, 28), (50, 92))
    for y in (44, 58, 72):
        p.disc("light", 56, y, 3)


@thing("tie", "necktie", "dress code", "formal", main="dc2626", second="991b1b")
def tie(p: Pen) -> None:
    p.soft("main", 4, (41, 26), (59, 26), (68, 79), (50, 98), (32, 79))
    for a, b in (((41, 52), (60, 40)), ((37, 70), (63, 54)), ((38, 84), (66, 68))):
        p.line("second", 4.6, a, b)
    p.soft("second", 4, (35, 3), (65, 3), (60, 28), (40, 28))


@thing("hat", "top hat", "cylinder hat", "gentleman", "magician", main="1f2937", second="ef4444")
def hat(p: Pen) -> None:
    p.path("main", "M24 8 C40 4 60 4 76 8 L72 74 L28 74")
    p.poly("second", (27, 56), (73, 56), (72, 70), (28, 70))
    p.path("main", "M4 72 C20 78 80 78 96 72 C96 88 74 92 50 92 C26 92 4 88 4 72")


@thing("cap", "baseball cap", "sun protection cap", "headgear", main="3b82f6", second="1d4ed8")
def cap(p: Pen) -> None:
    p.disc("second", 50, 14, 6, 4.5)
    p.path("main", "M13 62 C10 28 32 15 50 15 C74 15 87 32 87 60 C64 50 36 52 13 62")
    p.curve("second", 2.8, "M50 17 C42 28 40 40 41 52")
    p.path(
        "second",
        "M58 53 C76 50 97 58 99 71 C99 76 95 77 91 75 C70 65 40 64 13 70 L13 59 C28 53 44 51 58 53",
    )


@thing(
    "woolly hat", "beanie", "bobble hat", "winter clothing",
    main="ef4444", second="f8fafc", light="b91c1c",
)  # fmt: skip
def beanie(p: Pen) -> None:
    p.disc("second", 50, 14, 12)
    p.path("main", "M14 70 C10 12 90 12 86 70")
    for x, d in ((34, -8), (50, 0), (66, 8)):
        p.line("light", 4, (x + d * 0.2, 36), (x + d, 64))
    p.box("second", 8, 66, 92, 90, 10)


@thing("scarf", "winter scarf", "shawl", "wrap up warm", main="ef4444", second="fbbf24")
def scarf(p: Pen) -> None:
    p.soft("main", 4, (48, 36), (68, 34), (80, 80), (58, 86))
    p.soft("main", 4, (32, 38), (54, 40), (46, 90), (22, 86))
    for a, b in (((25, 76), (47, 80)), ((57, 76), (76, 71))):
        p.line("second", 5, a, b)
    for x, y in ((25, 88), (33, 90), (42, 91), (62, 86), (70, 84), (77, 82)):
        p.line("main", 3.6, (x, y - 2), (x, y + 7))
    p.line("main", 19, *arc(50, 25, 29, 13, 0, 360))
    p.line("second", 4.6, (33, 31), (30, 45))
    p.line("second", 4.6, (45, 33), (44, 47))


@thing("gloves", "mittens", "work gloves", "protective gloves", main="f59e0b", second="b45309")
def gloves(p: Pen) -> None:
    with p.joined():
        for x, top in ((36, 14), (49, 6), (62, 10), (75, 20)):
            p.box("main", x - 6, top, x + 6, 60, 6)
        p.line("main", 13, (22, 50), (38, 68))
        p.path("main", "M30 44 L81 44 L78 76 L34 76 L28 60")
    p.box("second", 30, 74, 82, 95, 4)


@thing("socks", "sock", "stockings", "warm feet", main="8b5cf6", second="c4b5fd")
def socks(p: Pen) -> None:
    p.path(
        "main",
        "M42 20 L78 20 L78 58 C78 70 72 76 64 80 L36 95 C24 100 8 92 12 78 C14 70 22 68 30 64 C40 60 42 56 42 50",
    )
    p.box("second", 38, 4, 82, 24, 4)
    p.path("second", "M12 84 C10 74 20 68 27 66 C32 72 34 82 30 96 C22 98 14 94 12 84")


@thing(
    "boots", "rubber boots", "hiking boots", "wellies", "hiking boot",
    main="92400e", second="451a03", light="fbbf24",
)  # fmt: skip
def boots(p: Pen) -> None:
    p.path(
        "main",
        "M27 10 L59 10 L60 42 C62 52 72 56 82 59 C92 63 95 69 95 78 L95 83 L24 83 C22 60 25 36 27 10",
    )
    p.path(
        "second",
        "M22 80 L97 80 L97 89 C97 92 95 94 92 94 L58 94 L53 89 L45 89 L40 94 L27 94 C24 94 22 92 22 89",
    )
    p.box("second", 23, 4, 63, 17, 6)
    for y in (28, 39, 50):
        p.line("light", 4, (46, y), (60, y + 1))


@thing("high heels", "high-heeled shoe", "pumps", "ladies' shoe", main="dc2626", second="991b1b")
def heels(p: Pen) -> None:
    p.path("second", "M95 28 C97 50 94 72 92 93 L86 93 C85 80 83 70 78 62")
    p.path(
        "main",
        "M4 84 C4 72 24 72 44 58 C58 46 66 30 72 14 C80 16 90 21 95 28 C95 46 87 60 75 67 C65 72 58 82 46 88 L12 91 C7 91 4 89 4 84",
    )
    p.path("second", "M46 57 C58 46 67 32 72 18 C79 26 76 42 65 51 C58 57 51 59 46 57")


@thing("flip-flops", "sandals", "beach shoes", "slippers", main="38bdf8", second="f59e0b")
def flipflops(p: Pen) -> None:
    for x in (28, 72):
        p.path(
            "main",
            f"M{x} 4 C{x + 20} 4 {x + 22} 30 {x + 17} 50 C{x + 14} 64 {x + 18} 96 {x} 96 C{x - 18} 96 {x - 14} 64 {x - 17} 50 C{x - 22} 30 {x - 20} 4 {x} 4",
        )
        p.curve(
            "second",
            6,
            f"M{x - 15} 48 C{x - 12} 34 {x - 4} 26 {x} 22 C{x + 4} 26 {x + 12} 34 {x + 15} 48",
        )


@thing(
    "backpack", "school bag", "rucksack", "hiking backpack", "satchel",
    main="ef4444", second="b91c1c", light="fbbf24",
)  # fmt: skip
def backpack(p: Pen) -> None:
    p.curve("second", 7, "M36 18 C36 2 64 2 64 18")
    p.box("second", 6, 46, 22, 84, 7)
    p.box("second", 78, 46, 94, 84, 7)
    p.path("main", "M16 94 L16 44 C16 20 30 14 50 14 C70 14 84 20 84 44 L84 94")
    p.box("second", 26, 56, 74, 88, 6)
    p.line("light", 5, (34, 66), (66, 66))
    p.line("light", 5, (38, 36), (62, 36))


@thing(
    "handbag", "purse", "ladies' bag", "designer bag",
    main="be185d", second="831843", light="fbbf24",
)  # fmt: skip
def handbag(p: Pen) -> None:
    p.curve("second", 6, "M28 42 C28 -4 72 -4 72 42")
    p.path(
        "main",
        "M14 38 L86 38 C90 56 94 74 94 88 C94 92 92 94 88 94 L12 94 C8 94 6 92 6 88 C6 74 10 56 14 38",
    )
    p.path("second", "M14 38 L86 38 L88 50 C72 62 28 62 12 50")
    p.disc("light", 50, 58, 6)


@thing(
    "wristwatch", "watch", "wearables", "smartwatch", "wearable",
    main="1f2937", second="475569", light="f8fafc", third="ef4444",
)  # fmt: skip
def wristwatch(p: Pen) -> None:
    p.poly("second", (34, 2), (66, 2), (70, 30), (30, 30))
    p.poly("second", (34, 98), (66, 98), (70, 70), (30, 70))
    p.box("main", 76, 44, 86, 56, 2)
    p.disc("main", 50, 50, 31)
    p.disc("light", 50, 50, 23)
    p.line("dark", 4.5, (50, 50), (50, 34))
    p.line("third", 4.5, (50, 50), (61, 56))


@thing(
    "ring", "marriage", "wedding", "engagement", "jewellery", "diamond ring", "proposal of marriage",
    main="fbbf24", second="7dd3fc", light="e0f2fe",
)  # fmt: skip
def ring(p: Pen) -> None:
    p.ring("main", 50, 66, 26, 9)
    p.poly("second", (32, 8), (68, 8), (78, 22), (50, 44), (22, 22))
    p.poly("light", (32, 8), (50, 8), (42, 22), (22, 22))


@thing(
    "necklace", "pearl necklace", "chain of pearls", "pendant",
    main="f8fafc", second="fbbf24", third="ef4444",
)  # fmt: skip
def necklace(p: Pen) -> None:
    for k in range(13):
        a = math.radians(-28 + 236 / 12 * k)
        p.disc("main", 50 + 40 * math.cos(a), 34 + 40 * math.sin(a), 8)
    p.poly("third", (50, 68), (61, 82), (50, 98), (39, 82))


@thing(
    "lipstick", "make-up", "cosmetics", "beauty product", "beauty salon",
    main="e11d48", second="1f2937", third="fbbf24",
)  # fmt: skip
def lipstick(p: Pen) -> None:
    p.path("main", "M36 44 L36 20 C46 18 56 10 62 3 L64 6 L64 44")
    p.box("third", 32, 42, 68, 60, 2)
    p.box("second", 26, 58, 74, 97, 4)


@thing("sunglasses", "shades", "sun protection", main="1f2937", light="94a3b8")
def sunglasses(p: Pen) -> None:
    p.line("main", 6, (6, 40), (94, 40))
    for x in (6, 54):
        p.path(
            "main",
            f"M{x} 36 L{x + 40} 36 C{x + 42} 58 {x + 34} 72 {x + 20} 72 C{x + 6} 72 {x - 2} 58 {x} 36",
        )
        p.shine(4, f"M{x + 12} 56 L{x + 22} 46")


@thing(
    "helmet", "safety at work", "hard hat", "occupational safety", "safety helmet",
    "construction helmet", "health and safety",
    main="fbbf24", second="f59e0b",
)  # fmt: skip
def helmet(p: Pen) -> None:
    p.path("main", "M12 68 C8 10 92 10 88 68")
    p.path("second", "M40 16 C44 10 56 10 60 16 L58 56 L42 56")
    p.box("second", 3, 64, 97, 80, 7)
