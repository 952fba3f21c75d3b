"""Money, trade and law."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "money bag", "money", "finance", "cost", "investment", "funding", "wealth",
    "budget money",
    main="a16207", second="fbbf24", light="fff3c4",
)  # fmt: skip
def money(p: Pen) -> None:
    p.path(
        "main", "M38 28 C20 44 10 62 14 78 C18 92 34 94 50 94 C66 94 82 92 86 78 C90 62 80 44 62 28"
    )
    p.path("main", "M38 22 L32 8 C40 12 44 6 50 10 C56 6 60 12 68 8 L62 22")
    p.box("second", 34, 20, 66, 29, 4)
    p.disc("second", 50, 63, 18)
    p.curve("light", 4, "M57 56 C54 51 44 51 44 57 C44 64 57 61 57 69 C57 75 46 75 43 70")
    p.line("light", 4, (50, 49), (50, 77))


@thing(
    "coins", "coin", "savings", "price", "payment", "cents", "dividend",
    main="fbbf24", second="d97706", light="fff3c4",
)  # fmt: skip
def coins(p: Pen) -> None:
    for y in (82, 70, 58):
        p.path("second", f"M10 {y} C10 {y + 13} 54 {y + 13} 54 {y} L54 {y - 4} L10 {y - 4}")
        p.disc("main", 32, y - 4, 22, 8)
    p.disc("second", 66, 39, 26)
    p.disc("main", 64, 37, 25)
    p.ring("light", 64, 37, 17, 3)
    p.line("light", 4, (64, 28), (64, 46))


@thing(
    "credit card", "bank card", "payment card", "checkout",
    main="3b82f6", second="1e293b", light="fbbf24", third="bfdbfe",
)  # fmt: skip
def card(p: Pen) -> None:
    p.box("main", 6, 22, 94, 78, 8)
    p.box("second", 6, 33, 94, 45)
    p.box("light", 14, 53, 30, 64, 2)
    p.line("third", 4, (60, 66), (86, 66))
    p.line("third", 4, (14, 71), (40, 71))


@thing(
    "piggy bank", "saving money", "thrift", "pension",
    main="f472b6", second="db2777", third="fbbf24", light="fbcfe8",
)  # fmt: skip
def piggy(p: Pen) -> None:
    p.box("second", 26, 72, 38, 92, 4)
    p.box("second", 60, 72, 72, 92, 4)
    p.disc("main", 48, 56, 36, 27)
    p.box("main", 74, 48, 92, 66, 5)
    p.poly("second", (58, 24), (74, 22), (70, 40))
    p.disc("dark", 71, 48, 3)
    p.disc("second", 88, 55, 2)
    p.disc("second", 88, 60, 2)
    p.line("dark", 3.5, (40, 33), (54, 33))
    p.disc("third", 47, 16, 11)
    p.curve("main", 4, "M13 52 C4 48 6 40 10 40")


@thing(
    "receipt", "expenses",     main="f8fafc", second="94a3b8", third="10b981",
)  # fmt: skip
def receipt(p: Pen) -> None:
    p.poly(
        "main",
        (20, 6),
        (80, 6),
        (80, 94),
        (70, 86),
        (60, 94),
        (50, 86),
        (40, 94),
        (30, 86),
        (20, 94),
    )
    for y in (24, 36, 48):
        p.line("second", 4, (30, y), (54, y))
        p.line("second", 4, (64, y), (70, y))
    p.line("third", 5, (30, 66), (46, 66))
    p.line("third", 5, (60, 66), (70, 66))


@thing(
    "calculator", "calculation", "accounting", "arithmetic", "mathematics", "bookkeeping",
    "controlling",
    main="334155", second="94a3b8", third="f97316", light="d9f99d",
)  # fmt: skip
def calculator(p: Pen) -> None:
    p.box("main", 16, 4, 84, 96, 9)
    p.box("light", 25, 13, 75, 32, 3)
    for row, y in enumerate((40, 58, 76)):
        for column, x in enumerate((25, 44, 63)):
            p.box("third" if (row, column) == (2, 2) else "second", x, y, x + 12, y + 12, 3)


@thing(
    "scales", "balance scale", "justice", "law", "balance", "legal", "comparison", "fairness", "court",
    main="ca8a04", second="78350f",
)  # fmt: skip
def scales(p: Pen) -> None:
    p.line("second", 6, (50, 10), (50, 86))
    p.box("second", 28, 86, 72, 94, 4)
    p.line("main", 6, (14, 24), (86, 24))
    p.disc("main", 50, 14, 7)
    for x in (18, 82):
        p.line("dark", 2.5, (x, 24), (x - 14, 58))
        p.line("dark", 2.5, (x, 24), (x + 14, 58))
        p.path("main", f"M{x - 17} 58 L{x + 17} 58 C{x + 14} 74 {x - 14} 74 {x - 17} 58")


@thing(
    "gavel", "judge's gavel", "verdict", "lawsuit", "auction", "court ruling",
    main="92400e", second="b45309", third="fbbf24",
)  # fmt: skip
def gavel(p: Pen) -> None:
    p.line("second", 9, (46, 46), (90, 90))
    p.poly("main", (10, 40), (40, 10), (60, 30), (30, 60))
    p.line("third", 6, (16, 34), (36, 54))
    p.line("third", 6, (34, 16), (54, 36))
    p.box("main", 6, 82, 52, 94, 4)


@thing(
    "shopping cart", "purchase", "e-commerce", "online shop", "retail", "supermarket",
    "sales", "order",
    main="f97316", second="334155",
)  # fmt: skip
def cart(p: Pen) -> None:
    p.curve("second", 6, "M4 14 L18 14 L32 66 L82 66")
    p.room("in", 26, -38, 92, 40, stands=True, rim=24)
    p.poly("main", (22, 24), (94, 24), (84, 58), (31, 58))
    p.disc("second", 40, 82, 8)
    p.disc("second", 74, 82, 8)


@thing(
    "shopping bag", "bag", "fashion", "store", "boutique",
    main="ec4899", second="be185d", light="ffffff",
)  # fmt: skip
def bag(p: Pen) -> None:
    p.curve("second", 6.5, "M33 34 L33 24 C33 2 67 2 67 24 L67 34")
    p.soft("main", 6, (17, 30), (83, 30), (90, 95), (10, 95))
    p.curve("light", 5.5, "M33 44 C33 68 67 68 67 44")


@thing(
    "gift", "gift box", "present", "bonus", "birthday present", "reward",
    main="ef4444", second="fbbf24", third="dc2626",
)  # fmt: skip
def gift(p: Pen) -> None:
    if p.pick(False, True):
        p.box("main", 14, 34, 86, 95, 4)
        p.box("second", 44, 34, 56, 95)
        p.box("second", 14, 58, 86, 69)
        p.path("second", "M50 34 C40 10 14 8 16 22 C18 34 38 34 50 34")
        p.path("second", "M50 34 C60 10 86 8 84 22 C82 34 62 34 50 34")
        p.disc("third", 50, 33, 7)
        return
    p.box("third", 12, 46, 88, 94, 4)
    p.box("main", 6, 30, 94, 50, 4)
    p.box("second", 43, 30, 57, 94)
    p.ring("second", 36, 20, 11, 6)
    p.ring("second", 64, 20, 11, 6)


@thing("price tag", "discount", "label", "offer", "sale", "pricing", main="10b981", light="d1fae5")
def tag(p: Pen) -> None:
    p.soft("main", 9, (48, 7), (93, 7), (93, 52), (50, 95), (5, 50))
    p.disc("cut", 76, 24, 7.5)
    p.line("light", 5, (38, 47), (53, 62))
    p.line("light", 5, (49, 37), (63, 51))


@thing(
    "box", "package", "parcel", "product", "inventory", "cardboard box",
    main="d4a373", second="b08150", third="e6c9a8", light="fef3c7",
)  # fmt: skip
def parcel(p: Pen) -> None:
    if p.holds == "in":
        p.poly("second", (14, 42), (86, 42), (86, 60), (14, 60))
    p.room("in", 16, -52, 84, 66, stands=True, rim=51)
    if p.holds == "in":
        p.poly("main", (12, 52), (88, 52), (88, 96), (12, 96))
        p.soft("third", 2, (12, 51), (88, 51), (94, 64), (6, 64))
        return
    p.poly("third", (50, 6), (94, 26), (50, 46), (6, 26))
    p.poly("main", (6, 26), (50, 46), (50, 96), (6, 74))
    p.poly("second", (94, 26), (50, 46), (50, 96), (94, 74))
    p.poly("light", (24, 18), (34, 13), (78, 33), (68, 38))


@thing(
    "truck", "delivery truck", "delivery", "logistics", "transport", "shipping", "lorry", "supply chain", "pickup truck", "dump truck", "trailer",
    main="3b82f6", second="f59e0b", third="d7dee8", light="e2e8f0",
)  # fmt: skip
def truck(p: Pen) -> None:
    p.box("main", 2, 20, 62, 72, 6)
    p.path(
        "second",
        "M60 36 L80 36 C83 36 85 37 87 40 L96 54 C97 56 98 58 98 60 L98 70 C98 72 97 73 95 73 L60 73",
    )
    p.soft("third", 3, (69, 43), (80, 43), (89, 57), (69, 57))
    for x in (22, 78):
        p.disc("dark", x, 75, 12.5)
        p.disc("light", x, 75, 5.5)


@thing(
    "factory", "industry", "production", "manufacturing", "industrial plant", "production plant", "pollution", "co2", "exhaust fumes", "smoke",
    main="64748b", second="ef4444", third="cbd5e1", light="fbbf24",
)  # fmt: skip
def factory(p: Pen) -> None:
    chimneys = p.pick((22,), (16, 42), (22,), (20, 44, 68))
    roof = p.pick("saw", "flat") if len(chimneys) < 3 else "flat"
    for x in chimneys:
        p.disc("third", x + 4, 10, 8)
        p.disc("third", x + 16, 6, 6)
        foot = 60 if roof == "saw" else 66
        p.poly("second", (x - 8, 22), (x + 8, 22), (x + 11, foot), (x - 11, foot))
    if roof == "saw":
        first = 36 if len(chimneys) == 1 else 56
        p.poly(
            "main",
            (6, 94),
            (6, 54),
            (first, 54),
            (first, 66),
            ((first + 94) / 2, 46),
            ((first + 94) / 2, 66),
            (94, 46),
            (94, 94),
        )
    else:
        p.box("main", 6, 58, 94, 94)
    for x in (16, 40, 66):
        p.box("light", x, 74, x + 14, 84, 2)
