"""What one wears and carries."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "dress", "women's clothing", "gown", "evening dress", "women's fashion",
    main="ec4899", second="be185d",
)  # fmt: skip
def dress(p: Pen) -> None:
    p.path(
        "main",
        "M32 4 L40 4 C42 16 58 16 60 4 L68 4 L66 30 C62 40 64 44 66 48 L88 90 C64 98 36 98 12 90 L34 48 C36 44 38 40 34 30",
    )
    p.path("second", "M35 42 L65 42 L67 50 L33 50")


@thing("trousers", "jeans", "pants", "denim trousers", "leggings", main="2563eb", second="1e3a8a")
def trousers(p: Pen) -> None:
    p.path("main", "M24 6 L76 6 L86 94 L58 94 L50 44 L42 94 L14 94")
    p.poly("second", (24, 6), (76, 6), (77, 16), (23, 16))
    p.line("second", 3, (50, 16), (50, 34))


@thing(
    "jacket", "coat", "blazer", "winter coat", "outerwear", "raincoat", "waistcoat", "anorak", "vest",
    main="92400e", second="78350f", light="fde68a",
)  # fmt: skip
def jacket(p: Pen) -> None:
    p.path(
        "main", "M34 6 L66 6 L92 22 L96 84 L80 84 L76 40 L76 94 L24 94 L24 40 L20 84 L4 84 L8 22"
    )
    p.poly("second", (34, 6), (50, 40), (28, 30))
    p.poly("second", (66, 6), (50, 40), (72, 30))
    p.line("second", 3.5, (50, 40), (50, 92))
    for y in (54, 70):
        p.disc("light", 58, y, 3)


@thing("tie", "necktie", "dress code", "formal", main="dc2626", second="991b1b")
def tie(p: Pen) -> None:
    p.poly("main", (40, 26), (60, 26), (68, 78), (50, 97), (32, 78))
    p.poly("second", (36, 4), (64, 4), (60, 28), (40, 28))
    p.line("second", 5, (40, 56), (62, 44))
    p.line("second", 5, (37, 74), (65, 58))


@thing("hat", "top hat", "cylinder hat", "gentleman", "magician", main="1f2937", second="ef4444")
def hat(p: Pen) -> None:
    p.path("main", "M24 8 C40 4 60 4 76 8 L72 74 L28 74")
    p.poly("second", (27, 56), (73, 56), (72, 70), (28, 70))
    p.path("main", "M4 72 C20 78 80 78 96 72 C96 88 74 92 50 92 C26 92 4 88 4 72")


@thing("cap", "baseball cap", "sun protection cap", "headgear", main="3b82f6", second="1d4ed8")
def cap(p: Pen) -> None:
    p.disc("second", 48, 20, 6)
    p.path("main", "M10 66 C6 8 88 10 86 62 C62 54 34 56 10 66")
    p.path("second", "M84 56 C98 60 102 78 92 80 C72 66 40 64 10 72 L10 62 C34 52 62 50 84 56")


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
    p.path("main", "M52 44 L78 40 L84 84 L58 88")
    p.poly("second", (57, 74), (82, 70), (83, 79), (58, 83))
    for x in (61, 70, 79):
        p.line("main", 4, (x, 86), (x + 1, 96))
    p.path("main", "M8 22 C24 42 76 42 92 22 C98 40 92 56 74 60 C56 64 26 62 14 54 C4 48 4 34 8 22")


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
    p.path("main", "M28 6 L62 6 L62 50 C70 60 94 58 95 76 L95 84 L24 84 C24 60 30 36 28 6")
    p.box("second", 20, 82, 97, 94, 3)
    p.box("second", 24, 4, 66, 16, 4)
    for y in (30, 42, 54):
        p.line("light", 4, (46, y), (60, y))


@thing("high heels", "high-heeled shoe", "pumps", "ladies' shoe", main="dc2626", second="991b1b")
def heels(p: Pen) -> None:
    p.path("second", "M82 34 L94 30 L90 90 L84 90 L82 60")
    p.path(
        "main",
        "M94 26 C92 44 84 58 70 66 C54 76 40 84 20 88 L4 88 C0 78 10 72 22 66 C44 54 62 44 78 20 C84 22 90 24 94 26",
    )
    p.path("cut", "M30 72 C46 66 62 56 72 44 C74 56 60 68 42 76")


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
