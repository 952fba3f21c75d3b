"""Buildings that everybody knows, and places where people go."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "hospital", "clinic", "emergency room", "health centre", "infirmary", "medical centre",
    main="f1f5f9", second="ef4444", third="94a3b8", light="7dd3fc",
)  # fmt: skip
def hospital(p: Pen) -> None:
    p.box("third", 6, 44, 94, 94, 2)
    p.box("main", 24, 14, 76, 94, 3)
    p.box("second", 45, 20, 55, 48, 1)
    p.box("second", 36, 29, 64, 39, 1)
    for x in (11, 80):
        for y in (54, 70):
            p.box("light", x, y, x + 9, y + 9, 1)
    for x in (32, 57):
        p.box("light", x, 54, x + 11, 64, 1)
    p.box("second", 41, 72, 59, 94, 1)


@thing(
    "school building", "classroom", "pupils", "primary school", "schoolhouse", "high school",
    main="fde68a", second="ef4444", third="92400e", light="7dd3fc",
)  # fmt: skip
def schoolhouse(p: Pen) -> None:
    p.line("third", 4, (50, 22), (50, 3))
    p.poly("second", (51, 3), (68, 8), (51, 14))
    p.box("main", 4, 52, 96, 94, 2)
    p.box("main", 32, 36, 68, 94)
    p.poly("second", (50, 18), (74, 40), (26, 40))
    p.box("second", 2, 47, 32, 55, 1)
    p.box("second", 68, 47, 98, 55, 1)
    p.disc("light", 50, 50, 7)
    p.box("third", 41, 66, 59, 94, 1)
    for x in (9, 21, 71, 83):
        p.box("light", x, 62, x + 8, 76, 1)


@thing(
    "shop", "store front", "market entry", "point of sale", "small business", "retailer",
    "franchise",
    main="fef3c7", second="ef4444", third="92400e", light="7dd3fc",
)  # fmt: skip
def shopfront(p: Pen) -> None:
    p.box("main", 10, 40, 90, 94, 2)
    p.box("light", 18, 54, 52, 80, 2)
    p.box("third", 62, 54, 82, 94, 2)
    for k in range(5):
        x = 4 + 18.4 * k
        p.path(
            "second" if k % 2 == 0 else "main",
            f"M{12 + 15.2 * k} 12 L{12 + 15.2 * (k + 1)} 12 L{x + 18.4} 40 C{x + 18.4} 52 {x} 52 {x} 40",
        )


@thing(
    "warehouse", "stock", "depot", "storage hall", "distribution centre",
    main="94a3b8", second="475569", third="d97706", light="b45309",
)  # fmt: skip
def warehouse(p: Pen) -> None:
    p.poly("main", (4, 94), (4, 38), (50, 10), (96, 38), (96, 94))
    p.box("second", 18, 48, 82, 94)
    for x, y in ((24, 72), (47, 72), (35, 51)):
        p.box("third", x, y, x + 21, y + 21, 1)
        p.box("light", x + 8, y, x + 13, y + 8)


@thing(
    "church", "christianity", "parish", "chapel", "wedding church", "cathedral",
    main="f1f5f9", second="b91c1c", third="92400e", light="7dd3fc",
)  # fmt: skip
def church(p: Pen) -> None:
    p.line("third", 4, (50, 2), (50, 20))
    p.line("third", 4, (44, 8), (56, 8))
    p.box("main", 10, 62, 90, 95)
    p.poly("second", (18, 46), (82, 46), (94, 64), (6, 64))
    p.box("main", 36, 36, 64, 95)
    p.poly("second", (50, 12), (68, 40), (32, 40))
    p.disc("light", 50, 52, 6)
    p.path("third", "M42 95 L42 78 C42 66 58 66 58 78 L58 95")
    for x in (20, 74):
        p.box("light", x, 72, x + 7, 86, 3)


@thing(
    "mosque", "islam", "ramadan", "minaret", "muslim prayer",
    main="e2e8f0", second="10b981", third="fbbf24", light="065f46",
)  # fmt: skip
def mosque(p: Pen) -> None:
    for x in (8, 82):
        p.box("main", x, 30, x + 10, 95)
        p.poly("second", (x - 1, 30), (x + 5, 12), (x + 11, 30))
    p.line("third", 3.5, (50, 4), (50, 18))
    p.path("second", "M50 12 C54 24 80 32 76 56 L24 56 C20 32 46 24 50 12")
    p.box("main", 20, 54, 80, 95)
    p.path("light", "M40 95 L40 78 C40 70 46 68 50 62 C54 68 60 70 60 78 L60 95")


@thing(
    "synagogue", "judaism", "jewish",
    main="fde68a", second="2563eb", third="b45309", light="f8fafc",
)  # fmt: skip
def synagogue(p: Pen) -> None:
    p.path("third", "M22 40 C24 10 76 10 78 40")
    p.box("main", 8, 38, 92, 95, 2)
    p.disc("light", 50, 54, 15)
    for tip, base in ((42, 60), (66, 48)):
        p.line("second", 3, (50, tip), (60, base), (40, base), (50, tip))
    for x in (16, 72):
        p.path("third", f"M{x} 88 L{x} 66 C{x} 58 {x + 12} 58 {x + 12} 66 L{x + 12} 88")
    p.box("third", 42, 76, 58, 95)


@thing(
    "stadium", "arena", "sports arena", "football ground", "olympic stadium",
    main="94a3b8", second="22c55e", third="ef4444", light="f8fafc",
)  # fmt: skip
def stadium(p: Pen) -> None:
    for x in (24, 50, 76):
        p.line("third", 3.5, (x, 34), (x, 6))
        p.poly("third", (x, 6), (x + 15, 11), (x, 17))
    p.path("main", "M4 48 C4 18 96 18 96 48 L92 76 C88 98 12 98 8 76")
    p.disc("light", 50, 48, 38, 17)
    p.disc("second", 50, 50, 28, 11)
    p.line("light", 3, (50, 40), (50, 60))
    for x in (22, 41, 59, 78):
        p.line("light", 5, (x, 76 + 5 * (30 < x < 70)), (x, 84 + 5 * (30 < x < 70)))


@thing(
    "airport", "control tower", "air traffic control", "terminal of an airport", "departure",
    main="94a3b8", second="334155", third="3b82f6", light="bae6fd",
)  # fmt: skip
def airport(p: Pen) -> None:
    p.box("second", 4, 66, 62, 94, 2)
    for x in (10, 24, 38):
        p.box("light", x, 74, x + 9, 84, 1)
    p.poly("main", (64, 44), (84, 44), (88, 94), (60, 94))
    p.poly("third", (52, 22), (96, 22), (86, 46), (62, 46))
    p.poly("light", (57, 26), (91, 26), (86, 38), (62, 38))
    p.line("second", 4, (74, 22), (74, 6))
    p.path(
        "third",
        "M6 44 L12 42 L18 46 L30 42 L20 30 L26 28 L42 38 L52 34 C58 34 58 40 52 42 L20 53 C14 54 8 50 6 44",
    )


@thing(
    "windmill of a mill", "netherlands", "milling", "flour mill", "dutch windmill",
    main="b45309", second="f8fafc", third="78350f", light="7dd3fc",
)  # fmt: skip
def mill(p: Pen) -> None:
    p.poly("main", (36, 40), (64, 40), (74, 95), (26, 95))
    p.path("third", "M34 42 C36 22 64 22 66 42")
    p.path("third", "M42 95 L42 80 C42 72 58 72 58 80 L58 95")
    p.box("light", 44, 52, 56, 63, 2)
    for dx, dy in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
        p.poly(
            "second",
            (50 + dx * 8, 36 + dy * 2),
            (50 + dx * 40, 36 + dy * 24),
            (50 + dx * 34, 36 + dy * 34),
            (50 + dx * 2, 36 + dy * 8),
        )
        p.line("third", 3.5, (50, 36), (50 + dx * 37, 36 + dy * 29))
    p.disc("third", 50, 36, 5)


@thing(
    "city skyline", "urban development", "smart city", "town planning", "metropolis", "downtown",
    main="475569", second="64748b", third="94a3b8", light="fde68a",
)  # fmt: skip
def skyline(p: Pen) -> None:
    p.box("third", 4, 46, 28, 94)
    p.box("third", 74, 38, 96, 94)
    p.poly("main", (38, 16), (48, 6), (58, 16), (58, 94), (38, 94))
    p.box("second", 20, 32, 40, 94)
    p.box("second", 58, 26, 78, 94)
    for x, ys in (
        (9, (56, 70)),
        (25, (42, 56, 70)),
        (44, (26, 42, 58, 74)),
        (63, (36, 52, 68)),
        (84, (50, 66)),
    ):
        for y in ys:
            p.box("light", x, y, x + 8, y + 8, 1)


@thing(
    "pyramid", "egypt", "pharaohs", "pyramids", "sphinx", "giza",
    main="fbbf24", second="d97706", third="fde68a", light="f97316",
)  # fmt: skip
def pyramid(p: Pen) -> None:
    p.disc("light", 80, 24, 12)
    p.poly("main", (42, 12), (60, 84), (2, 84))
    p.poly("second", (42, 12), (82, 84), (58, 84))
    p.poly("main", (76, 48), (86, 84), (58, 84))
    p.poly("second", (76, 48), (97, 84), (85, 84))
    p.box("third", 2, 82, 98, 92, 3)


@thing("eiffel tower", "paris", "france", "french", main="64748b", second="475569")
def eiffel(p: Pen) -> None:
    p.path(
        "main",
        "M47 4 L53 4 C54 40 62 70 84 96 L66 96 C62 82 56 78 50 78 C44 78 38 82 34 96 L16 96 C38 70 46 40 47 4",
    )
    p.box("second", 38, 38, 62, 45, 1)
    p.box("second", 28, 62, 72, 70, 1)


@thing(
    "statue of liberty", "new york", "united states", "liberty", "america",
    main="34d399", second="059669", third="fbbf24", light="a7f3d0",
)  # fmt: skip
def liberty(p: Pen) -> None:
    p.line("main", 9, (64, 52), (78, 26))
    p.poly("second", (70, 24), (88, 24), (84, 30), (74, 30))
    p.path("third", "M79 4 C86 12 87 20 79 23 C71 20 72 12 79 4")
    for x, y in ((28, 10), (38, 3), (50, 1), (20, 20)):
        p.line("second", 4, (42, 24), (x, y))
    p.disc("light", 44, 28, 14, 15)
    p.path("second", "M28 24 C30 10 58 10 60 24 C50 20 38 20 28 24")
    p.path("main", "M22 97 C18 76 24 50 36 44 L54 44 C66 50 74 76 70 97")
    p.box("second", 20, 58, 40, 80, 2)
    p.curve("second", 4, "M52 54 C60 66 62 80 60 94")


@thing("torii gate", "japan", "shrine", "shinto", "kyoto", main="dc2626", second="1f2937")
def torii(p: Pen) -> None:
    p.box("main", 20, 30, 32, 95, 2)
    p.box("main", 68, 30, 80, 95, 2)
    p.box("main", 10, 40, 90, 51, 2)
    p.box("main", 45, 24, 55, 44)
    p.path("second", "M2 8 C30 18 70 18 98 8 L94 27 C70 32 30 32 6 27")


@thing(
    "pagoda", "china", "asia", "buddhism", "beijing", "oriental temple",
    main="dc2626", second="fde68a", third="92400e",
)  # fmt: skip
def pagoda(p: Pen) -> None:
    p.line("third", 4, (50, 2), (50, 16))
    for y, w in ((12, 20), (38, 28), (64, 36)):
        p.box("second", 50 - w * 0.6, y + 12, 50 + w * 0.6, y + 30)
        p.path(
            "main",
            f"M50 {y} C{50 + w * 0.5} {y + 8} {50 + w} {y + 14} {50 + w + 9} {y + 10} L{50 + w} {y + 20} L{50 - w} {y + 20} L{50 - w - 9} {y + 10} C{50 - w} {y + 14} {50 - w * 0.5} {y + 8} 50 {y}",
        )
    p.box("third", 43, 82, 57, 95, 1)
    p.box("third", 20, 92, 80, 97, 1)


@thing(
    "big ben", "london", "united kingdom", "great britain", "clock tower",
    main="d4a373", second="92400e", light="f8fafc",
)  # fmt: skip
def bigben(p: Pen) -> None:
    p.line("second", 3, (50, 2), (50, 10))
    p.soft("second", 1.5, (50, 5), (64, 24), (36, 24))
    p.box("main", 38, 22, 62, 32, 1)
    p.box("second", 32, 30, 68, 36, 2)
    p.box("main", 34, 35, 66, 62, 1)
    p.disc("light", 50, 48.5, 11)
    p.line("dark", 2.4, (50, 48.5), (50, 41))
    p.line("dark", 2.4, (50, 48.5), (55, 51))
    p.box("second", 31, 61, 69, 67, 2)
    p.box("main", 34, 66, 66, 92)
    for x in (40.5, 50, 59.5):
        p.line("second", 4, (x, 73), (x, 86))
    p.box("second", 26, 90, 74, 97, 2)


@thing(
    "arch", "triumphal arch", "gateway", "portal", "heritage site",
    main="e7d3b1", second="c2a878",
)  # fmt: skip
def arch(p: Pen) -> None:
    p.path("main", "M10 95 L10 26 L90 26 L90 95 L68 95 L68 66 C68 42 32 42 32 66 L32 95")
    p.box("second", 4, 10, 96, 28, 2)
    p.box("second", 6, 88, 34, 96, 1)
    p.box("second", 66, 88, 94, 96, 1)
    for x in (17, 74):
        p.box("second", x, 40, x + 9, 62, 2)


@thing(
    "ferris wheel", "carousel", "fun fair", "amusement", "amusement park", "theme park",
    main="ef4444", second="fbbf24", third="64748b", light="3b82f6",
)  # fmt: skip
def ferris(p: Pen) -> None:
    p.line("third", 6, (50, 46), (28, 95))
    p.line("third", 6, (50, 46), (72, 95))
    p.ring("main", 50, 44, 34, 5)
    places = ((50, 10), (80, 27), (80, 61), (50, 78), (20, 61), (20, 27))
    for x, y in places:
        p.line("main", 3, (50, 44), (x, y))
    for k, (x, y) in enumerate(places):
        p.disc("second" if k % 2 else "light", x, y, 8)
    p.disc("third", 50, 44, 7)


@thing(
    "tent of a circus", "circus", "big top", "festival tent", "circus tent",
    main="ef4444", second="fef3c7", third="fbbf24",
)  # fmt: skip
def circus(p: Pen) -> None:
    p.line("third", 4, (50, 4), (50, 20))
    p.poly("third", (51, 4), (68, 9), (51, 15))
    p.path("main", "M50 18 C60 36 80 46 96 50 L90 94 L10 94 L4 50 C20 46 40 36 50 18")
    for s in (-1, 1):
        p.path(
            "second",
            f"M50 18 C{50 + s * 6} 36 {50 + s * 14} 46 {50 + s * 24} 52 L{50 + s * 26} 94 L{50 + s * 14} 94 L{50 + s * 9} 52",
        )
    p.path("second", "M50 48 L62 94 L38 94")
    p.path(
        "third",
        "M4 50 C12 60 20 60 27 51 C34 60 42 60 50 51 C58 60 66 60 73 51 C80 60 88 60 96 50 L94 44 C70 52 30 52 6 44",
    )


@thing(
    "fountain", "water feature", "spring of water", "park fountain",
    main="94a3b8", second="38bdf8", third="64748b",
)  # fmt: skip
def fountain(p: Pen) -> None:
    for s in (-1, 1):
        p.curve("second", 5, f"M50 30 C{50 + s * 4} 8 {50 + s * 22} 10 {50 + s * 24} 40")
        p.curve("second", 5, f"M50 26 C{50 + s * 10} 0 {50 + s * 38} 14 {50 + s * 40} 66")
    p.box("third", 44, 46, 56, 86)
    p.path("main", "M18 42 L82 42 C78 56 66 60 50 60 C34 60 22 56 18 42")
    p.path("main", "M2 74 L98 74 C94 92 80 95 66 95 L34 95 C20 95 6 92 2 74")


@thing(
    "fence", "garden fence", "boundary", "private property", "picket fence",
    main="d97706", second="92400e",
)  # fmt: skip
def fence(p: Pen) -> None:
    for y in (42, 70):
        p.box("second", 2, y, 98, y + 8, 2)
    for x in (8, 31, 54, 77):
        p.poly("main", (x, 30), (x + 8, 14), (x + 16, 30), (x + 16, 92), (x, 92))


@thing(
    "road", "path", "journey of a road", "way forward", "motorway", "street", "highway",
    main="475569", second="22c55e", light="f8fafc", third="7dd3fc",
)  # fmt: skip
def road(p: Pen) -> None:
    p.box("third", 4, 8, 96, 46, 4)
    p.path("second", "M4 46 C24 30 44 46 60 38 C76 30 88 34 96 40 L96 92 L4 92")
    p.poly("main", (44, 44), (56, 44), (86, 92), (14, 92))
    for y0, y1, w in ((50, 57, 1.2), (62, 71, 2), (77, 90, 3)):
        p.poly("light", (50 - w, y0), (50 + w, y0), (50 + w * 1.3, y1), (50 - w * 1.3, y1))
