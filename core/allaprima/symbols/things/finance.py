"""Currencies, payment and what is kept of it."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "percent sign", "interest rate", "percentage points", "commission", "rebate", "tax rate",
    main="ef4444",
)  # fmt: skip
def percent(p: Pen) -> None:
    p.line("main", 10, (22, 84), (78, 16))
    p.ring("main", 25, 27, 14, 9)
    p.ring("main", 75, 73, 14, 9)


@thing(
    "euro sign",
    "euro",
    "european currency",
    "price in euros",
    "euro coin",
    "one euro",
    main="2563eb",
    light="ffffff",
)
def euro(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.ring("light", 56, 50, 22, 8, 55, 305)
    p.line("light", 6, (24, 44), (58, 44))
    p.line("light", 6, (24, 56), (58, 56))


@thing(
    "dollar sign", "dollar", "currency", "us dollar", "price in dollars", "dollar coin",
    main="16a34a", light="ffffff",
)  # fmt: skip
def dollar(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.line("light", 5, (50, 18), (50, 82))
    p.curve("light", 7, "M66 36 C58 24 34 26 34 38 C34 52 67 46 67 62 C67 76 40 76 33 62")


@thing(
    "bitcoin", "cryptocurrency", "crypto", "digital currency", "token",
    main="f59e0b", light="ffffff",
)  # fmt: skip
def bitcoin(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    for x in (45, 57):
        p.line("light", 5, (x, 19), (x, 27))
        p.line("light", 5, (x, 73), (x, 81))
    p.line("light", 7, (40, 28), (40, 72))
    p.curve("light", 7, "M34 28 L56 28 C72 28 72 49 56 49 L40 49")
    p.curve("light", 7, "M56 49 C76 50 74 72 58 72 L34 72")


@thing(
    "wallet", "cash", "pocket money", "purse of money", "household budget",
    main="92400e", second="b45309", third="fbbf24", light="86efac",
)  # fmt: skip
def wallet(p: Pen) -> None:
    p.poly("light", (16, 26), (72, 6), (80, 26))
    p.box("main", 4, 22, 90, 90, 8)
    p.box("second", 4, 34, 90, 90, 8)
    p.box("main", 64, 50, 97, 72, 8)
    p.disc("third", 76, 61, 5)


@thing(
    "banknotes", "banknote", "bills of money", "cash flow", "paper money", "subsidy", "loan", "bank note", "dollar bill", "euro banknote",
    main="22c55e", second="15803d", light="bbf7d0",
)  # fmt: skip
def banknotes(p: Pen) -> None:
    p.box("second", 14, 16, 96, 66, 3)
    p.box("main", 4, 30, 88, 84, 3)
    p.disc("light", 46, 57, 16)
    p.line("second", 5, (46, 48), (46, 66))
    for x, y in ((15, 41), (77, 41), (15, 73), (77, 73)):
        p.disc("light", x, y, 4)


@thing(
    "cash register", "till", "checkout counter", "payment terminal", "sales receipt",
    main="475569", second="94a3b8", third="22c55e", light="f8fafc",
)  # fmt: skip
def register(p: Pen) -> None:
    p.box("light", 22, 4, 48, 40, 1)
    p.box("second", 56, 8, 88, 30, 3)
    p.box("third", 61, 13, 83, 25, 1)
    p.poly("main", (14, 34), (86, 34), (94, 72), (6, 72))
    for y in (42, 55):
        for x in (26, 40, 54, 68):
            p.box("second", x, y, x + 8, y + 8, 1)
    p.box("second", 4, 70, 96, 94, 3)
    p.line("main", 5, (40, 82), (60, 82))


@thing(
    "hourglass and coins", "time is money", "interest on savings", "retirement savings",
    "long-term investment",
    main="92400e", second="fbbf24", light="e0f2fe", third="f59e0b",
)  # fmt: skip
def time_money(p: Pen) -> None:
    p.path(
        "light",
        "M10 14 L58 14 C58 34 42 42 40 50 C42 58 58 66 58 86 L10 86 C10 66 26 58 28 50 C26 42 10 34 10 14",
    )
    p.path("second", "M17 30 L51 30 C47 40 37 44 34 50 C31 44 21 40 17 30")
    p.path("second", "M14 86 C16 74 28 72 34 66 C40 72 52 74 54 86")
    p.box("main", 4, 4, 64, 14, 4)
    p.box("main", 4, 86, 64, 96, 4)
    for y in (88, 78, 68, 58):
        p.disc("second" if y in (88, 68) else "third", 81, y, 15, 7)
