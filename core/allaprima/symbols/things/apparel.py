"""More clothes, and what goes with them."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "sweater",
    "jumper",
    "pullover",
    "cardigan",
    "knitwear",
    "ugly christmas sweater",
    "sweatshirt",
    main="b91c1c",
    second="f8fafc",
    third="7f1d1d",
)
def sweater(p: Pen) -> None:
    p.path(
        "main",
        "M34 10 L66 10 C80 14 86 20 88 30 L98 80 L80 84 L76 52 L76 92 L24 92 L24 52 L20 84 L2 80 L12 30 C14 20 20 14 34 10",
    )
    p.path("third", "M34 10 C40 20 60 20 66 10 L60 7 L40 7")
    p.line(
        "second", 4, (26, 46), (33, 38), (40, 46), (47, 38), (54, 46), (61, 38), (68, 46), (74, 39)
    )
    p.line("third", 7, (27, 88), (73, 88))
    p.line("third", 7, (5, 78), (17, 80.5))
    p.line("third", 7, (95, 78), (83, 80.5))


@thing(
    "hoodie",
    "hooded sweatshirt",
    "hooded jacket",
    "tracksuit",
    "streetwear",
    main="475569",
    second="334155",
    third="94a3b8",
    light="f8fafc",
)
def hoodie(p: Pen) -> None:
    p.path(
        "main",
        "M32 18 L68 18 C82 22 87 28 89 38 L98 84 L80 87 L76 58 L76 95 L24 95 L24 58 L20 87 L2 84 L11 38 C13 28 18 22 32 18",
    )
    p.path("third", "M28 24 C22 0 78 0 72 24 C66 38 34 38 28 24")
    p.path("second", "M35 22 C32 8 68 8 65 22 C60 32 40 32 35 22")
    p.line("light", 3, (43, 31), (43, 48))
    p.line("light", 3, (57, 31), (57, 44))
    p.poly("second", (36, 64), (64, 64), (72, 84), (28, 84))


@thing("skirt", "pleated skirt", "miniskirt", "women's skirt", main="ec4899", second="be185d")
def skirt(p: Pen) -> None:
    p.path("main", "M28 20 L72 20 L92 82 C80 92 20 92 8 82")
    p.box("second", 26, 10, 74, 24, 3)
    for x, dx in ((38, -10), (50, 0), (62, 10)):
        p.line("second", 3, (x, 36), (x + dx, 84))


@thing(
    "shorts",
    "swimming trunks",
    "swim shorts",
    "short trousers",
    "sports shorts",
    "bermuda shorts",
    main="0ea5e9",
    second="0369a1",
    light="f8fafc",
)
def shorts(p: Pen) -> None:
    p.path("main", "M18 20 L82 20 L94 80 L56 84 L50 50 L44 84 L6 80")
    p.box("second", 16, 12, 84, 26, 4)
    p.line("light", 3, (46, 24), (43, 40))
    p.line("light", 3, (54, 24), (57, 36))
    p.curve("second", 3, "M20 40 C28 40 32 36 33 30")
    p.curve("second", 3, "M80 40 C72 40 68 36 67 30")


@thing(
    "suit",
    "tuxedo",
    "business suit",
    "dinner jacket",
    "men's suit",
    "suit and tie",
    "business attire",
    "formal wear",
    main="1e3a5f",
    second="172c47",
    third="dc2626",
    light="f8fafc",
)
def suit(p: Pen) -> None:
    p.path(
        "main",
        "M34 8 L66 8 L88 18 C94 22 95 28 95 34 L96 92 L80 92 L78 44 L78 94 L22 94 L22 44 L20 92 L4 92 L5 34 C5 28 6 22 12 18",
    )
    p.poly("light", (36, 8), (64, 8), (50, 62))
    p.poly("third", (46, 14), (54, 14), (52, 22), (56, 44), (50, 54), (44, 44), (48, 22))
    for s in (-1, 1):
        p.poly(
            "second",
            (50 + s * 14, 6),
            (50 + s * 27, 24),
            (50 + s * 20, 30),
            (50 + s * 24, 36),
            (50, 64),
        )
    p.disc("light", 50, 74, 2.4)
    p.disc("light", 50, 84, 2.4)
    p.line("light", 3.4, (64, 48), (72, 46))


@thing(
    "swimsuit",
    "bathing suit",
    "swimwear",
    "one-piece swimsuit",
    "beachwear",
    main="ef4444",
    second="f8fafc",
)
def swimsuit(p: Pen) -> None:
    p.path(
        "main",
        "M26 6 L34 6 C36 26 42 34 50 34 C58 34 64 26 66 6 L74 6 L77 34 C70 46 72 54 82 70 C72 74 62 82 56 95 L44 95 C38 82 28 74 18 70 C28 54 30 46 23 34",
    )
    for x, y in ((36, 46), (52, 50), (64, 44), (42, 62), (58, 66), (30, 66), (70, 62), (50, 80)):
        p.disc("second", x, y, 2.8)


@thing(
    "underpants",
    "underwear",
    "briefs",
    "boxer shorts",
    "lingerie shop",
    "bikini",
    main="f472b6",
    second="be185d",
    light="fce7f3",
)
def underpants(p: Pen) -> None:
    p.path("main", "M8 24 L92 24 L94 46 C74 48 64 62 62 80 L38 80 C36 62 26 48 6 46")
    p.box("second", 6, 18, 94, 30, 4)
    p.curve("light", 3, "M20 36 C26 38 32 38 38 36")


@thing(
    "belt",
    "leather belt",
    "trouser belt",
    "belt buckle",
    main="7c4a1e",
    second="fbbf24",
    third="5b3413",
)
def belt(p: Pen) -> None:
    p.path("main", "M14 36 L86 36 C94 40 98 46 98 50 C98 54 94 60 86 64 L14 64")
    p.line("third", 2.4, (36, 42), (88, 42))
    p.line("third", 2.4, (36, 58), (88, 58))
    for x in (58, 70, 82):
        p.disc("dark", x, 50, 3)
    p.box("second", 4, 26, 34, 74, 7)
    p.box("main", 11, 36, 27, 64, 3)
    p.line("second", 5, (12, 50), (44, 50))
    p.box("third", 42, 32, 51, 68, 3)


@thing("bow tie", "dicky bow", "black tie", "waiter's bow tie", main="dc2626", second="991b1b")
def bow_tie(p: Pen) -> None:
    for s in (-1, 1):
        p.path(
            "main",
            f"M50 50 C{50 + s * 16} 36 {50 + s * 30} 28 {50 + s * 42} 26 C{50 + s * 48} 26 {50 + s * 48} 74 {50 + s * 42} 74 C{50 + s * 30} 72 {50 + s * 16} 64 50 50",
        )
        p.curve(
            "second", 3, f"M{50 + s * 14} 47 C{50 + s * 22} 44 {50 + s * 27} 42 {50 + s * 32} 42"
        )
        p.curve(
            "second", 3, f"M{50 + s * 14} 54 C{50 + s * 22} 57 {50 + s * 27} 59 {50 + s * 32} 60"
        )
    p.box("second", 40, 38, 60, 62, 6)


@thing(
    "earrings",
    "earring",
    "pearl earrings",
    "ear studs",
    main="fbbf24",
    second="38bdf8",
    light="e0f2fe",
)
def earrings(p: Pen) -> None:
    for x in (28, 72):
        p.curve(
            "main", 4, f"M{x} 38 C{x} 26 {x + 12} 22 {x + 10} 12 C{x + 8} 4 {x - 6} 6 {x - 4} 15"
        )
        p.disc("main", x, 42, 6)
        p.path("second", f"M{x} 46 C{x + 22} 68 {x + 18} 92 {x} 92 C{x - 18} 92 {x - 22} 68 {x} 46")
        p.shine(4, f"M{x - 9} 76 C{x - 10} 70 {x - 8} 66 {x - 6} 63")


@thing(
    "sewing button",
    "shirt button",
    "buttons",
    "coat button",
    main="0ea5e9",
    second="0369a1",
    light="7dd3fc",
)
def sewing_button(p: Pen) -> None:
    p.disc("main", 50, 50, 44)
    p.ring("second", 50, 50, 33, 4.4)
    for x, y in ((40, 40), (60, 40), (40, 60), (60, 60)):
        p.disc("second", x, y, 6)
    p.line("light", 4, (40, 40), (60, 60))
    p.line("light", 4, (60, 40), (40, 60))


@thing(
    "safety pin", "nappy pin", "baby pin", "clothes pin fastener", main="94a3b8", second="60a5fa"
)
def safety_pin(p: Pen) -> None:
    p.line("main", 6, (22, 82), (80, 24))
    p.curve("main", 6, "M70 14 L16 68 C4 82 18 96 32 84")
    p.path("second", "M62 14 C66 4 82 2 92 12 C98 20 96 34 86 38 C78 38 64 24 62 14")


@thing(
    "laundry basket",
    "dirty laundry",
    "washing basket",
    "pile of laundry",
    main="d9a066",
    second="a8713c",
    third="60a5fa",
    light="f8fafc",
)
def laundry_basket(p: Pen) -> None:
    p.path("third", "M18 42 C14 18 36 8 48 22 C58 8 84 14 82 42")
    p.path("light", "M40 42 C40 28 56 22 66 30 C72 34 74 40 72 44")
    p.poly("main", (8, 40), (92, 40), (82, 94), (18, 94))
    for x in (28, 43, 57, 72):
        p.box("second", x - 3, 58, x + 3, 80, 3)
    p.box("second", 5, 36, 95, 48, 5)


@thing(
    "washing line",
    "clothesline",
    "clothes line",
    "drying clothes",
    "laundry drying",
    main="60a5fa",
    second="fbbf24",
    third="ef4444",
    light="94a3b8",
    dark="92400e",
)
def washing_line(p: Pen) -> None:
    for x in (6, 94):
        p.line("dark", 6, (x, 12), (x, 94))
    p.curve("light", 2.6, "M6 18 C34 26 66 26 94 18")
    p.path(
        "main",
        "M18 24 L24 23 C27 27 31 27 34 24 L40 26 L46 38 L40 41 L38 38 L38 58 L20 58 L20 36 L17 39 L12 35",
    )
    p.path("third", "M50 25 L66 25 L68 60 L60 60 L58 38 L56 60 L48 60")
    p.path("second", "M74 24 L86 22 L87 50 C87 58 74 58 74 52")


@thing("pacifier", "dummy", "baby dummy", "soother", main="60a5fa", second="fde68a", third="1d4ed8")
def pacifier(p: Pen) -> None:
    p.path("second", "M38 46 C22 28 34 4 50 4 C66 4 78 28 62 46")
    p.path("main", "M6 48 C18 38 82 38 94 48 C96 60 84 66 72 66 L28 66 C16 66 4 60 6 48")
    p.ring("third", 50, 76, 16, 7)
    p.disc("third", 50, 56, 7)


@thing(
    "nappy",
    "diaper",
    "baby nappy",
    "incontinence pad",
    "nappies",
    main="f8fafc",
    second="60a5fa",
    third="cbd5e1",
)
def nappy(p: Pen) -> None:
    p.path(
        "main",
        "M4 20 C34 26 66 26 96 20 L94 48 C76 50 66 62 64 86 C56 92 44 92 36 86 C34 62 24 50 6 48",
    )
    p.box("second", 6, 26, 26, 38, 3)
    p.box("second", 74, 26, 94, 38, 3)
    p.curve("third", 3.4, "M38 40 C46 44 54 44 62 40")
    for x in (42, 58):
        p.disc("third", x, 60, 4)


@thing(
    "cowboy hat",
    "straw hat",
    "stetson",
    "sun hat",
    "western hat",
    "cowgirl hat",
    "fedora",
    main="b4793c",
    second="5b3413",
    light="d9a066",
)
def cowboy_hat(p: Pen) -> None:
    p.path(
        "main",
        "M2 58 C10 48 18 62 32 66 C44 70 56 70 68 66 C82 62 90 48 98 58 C92 82 74 90 50 90 C26 90 8 82 2 58",
    )
    p.path(
        "light",
        "M26 68 C26 42 30 18 38 14 C44 12 46 20 50 20 C54 20 56 12 62 14 C70 18 74 42 74 68 C60 76 40 76 26 68",
    )
    p.path("second", "M26.5 60 C42 68 58 68 73.5 60 L74 69 C60 77 40 77 26 69")


@thing(
    "wedding dress",
    "bridal gown",
    "ball gown",
    "bridal dress",
    "long dress",
    main="f1f5f9",
    second="cbd5e1",
    third="f9a8d4",
)
def wedding_dress(p: Pen) -> None:
    p.path(
        "main",
        "M36 6 L42 6 C46 14 54 14 58 6 L64 6 C66 20 62 30 60 38 C72 56 86 74 94 92 C70 98 30 98 6 92 C14 74 28 56 40 38 C38 30 34 20 36 6",
    )
    p.line("third", 5, (41, 38), (59, 38))
    for x, dx in ((40, -14), (50, 0), (60, 14)):
        p.curve("second", 3, f"M{x} 50 C{x + dx * 0.5} 64 {x + dx} 78 {x + dx * 1.2} 90")
    p.curve("second", 3, "M14 84 C38 92 62 92 86 84")


@thing(
    "kimono",
    "yukata",
    "bathrobe",
    "dressing gown",
    "dressing robe",
    "robe",
    main="be123c",
    second="f8fafc",
    third="1f2937",
    light="fda4af",
)
def kimono(p: Pen) -> None:
    p.path("main", "M36 6 L64 6 L98 24 L98 58 L76 58 L80 95 L20 95 L24 58 L2 58 L2 24")
    p.line("second", 6, (38, 8), (50, 34), (46, 94))
    p.line("second", 6, (62, 8), (50, 34))
    p.box("third", 23, 44, 77, 58)
    for x, y in ((14, 40), (86, 40), (34, 76), (66, 76)):
        for k in range(5):
            a = math.radians(72 * k - 90)
            p.disc("light", x + 4 * math.cos(a), y + 4 * math.sin(a), 2.6)


@thing(
    "ball of wool",
    "ball of yarn",
    "yarn",
    "wool",
    "knitting",
    "crochet",
    "knitting needles",
    main="ec4899",
    second="be185d",
    third="94a3b8",
    light="fbcfe8",
)
def yarn(p: Pen) -> None:
    p.line("third", 5, (20, 4), (64, 70))
    p.line("third", 5, (82, 6), (40, 70))
    p.curve("second", 5, "M66 84 C80 92 88 84 97 92")
    p.disc("main", 50, 58, 37)
    for d in (0, 9, 18):
        p.curve(
            "second",
            3,
            f"M{18 + d} {46 + d * 0.4} C{34 + d} {40 + d * 0.6} {54 + d * 0.6} {54 + d} {56 + d * 0.4} {88 - d * 0.4}",
        )
    p.curve("light", 3, "M48 28 C62 30 74 40 78 54")
    p.curve("light", 3, "M56 26 C68 30 78 38 82 48")
