"""Books, files and money in many shapes, and what holds data."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "closed book", "textbook", "novel", "dictionary", "hardcover", "paperback", "cookbook", "children's book", "comic book",
    "encyclopedia", "book cover", "lexicon",
    main="2563eb", second="1e40af", third="fbbf24", light="f8fafc",
)  # fmt: skip
def closed_book(p: Pen) -> None:
    p.path("second", "M16 14 C16 8 20 5 26 5 L84 5 L84 95 L26 95 C20 95 16 91 16 85")
    p.path("light", "M24 80 L84 80 L84 92 L26 92 C18 92 18 80 24 80")
    p.path("main", "M16 84 L16 14 C16 8 20 5 26 5 L86 5 L86 78 L26 78 C20 78 16 80 16 84")
    p.line("second", 4, (28, 7), (28, 76))
    p.box("third", 40, 20, 76, 42, 3)
    p.line("main", 3.4, (47, 28), (69, 28))
    p.line("main", 3.4, (51, 35), (65, 35))


@thing(
    "spreadsheet", "excel table", "data table", "table of figures", "excel", "table of data", "csv file", "tabular data",
    main="16a34a", second="f8fafc", third="bbf7d0", light="94a3b8",
)  # fmt: skip
def spreadsheet(p: Pen) -> None:
    p.box("main", 6, 10, 94, 90, 7)
    p.box("second", 12, 30, 88, 84, 3)
    p.poly("third", (12, 30), (34, 30), (34, 84), (12, 84))
    for y in (43.5, 57, 70.5):
        p.line("light", 2.4, (13, y), (87, y))
    for x in (34, 52, 70):
        p.line("light", 2.4, (x, 31), (x, 83))
    for x in (23, 43, 61, 79):
        p.line("second", 4, (x - 5, 20), (x + 5, 20))


@thing(
    "zip file", "zip archive", "compressed file", "compressed folder", "file compression", "archived files",
    main="f8fafc", second="fbbf24", third="cbd5e1", light="94a3b8",
)  # fmt: skip
def zip_file(p: Pen) -> None:
    p.path(
        "main",
        "M18 8 C18 5 20 4 22 4 L62 4 L84 26 L84 92 C84 95 82 96 80 96 L22 96 C20 96 18 95 18 92",
    )
    p.poly("third", (62, 4), (84, 26), (62, 26))
    for k in range(6):
        x = 38 if k % 2 else 46
        p.box("light", x, 8 + 7.6 * k, x + 9, 14 + 7.6 * k, 1)
    p.box("second", 35, 54, 58, 84, 5)
    p.box("main", 42, 66, 51, 78, 3)


@thing(
    "zipper", "zip fastener", "zip", "fly zipper",
    main="3b82f6", second="94a3b8", third="fbbf24", light="e2e8f0",
)  # fmt: skip
def zipper(p: Pen) -> None:
    p.path("main", "M16 96 L16 4 L30 4 C34 24 44 34 48 48 L48 96")
    p.path("main", "M84 96 L84 4 L70 4 C66 24 56 34 52 48 L52 96")
    for k in range(7):
        y = 58 + 6 * k
        p.line("second", 3.6, (42 if k % 2 else 50, y), (50 if k % 2 else 58, y))
    for y, x in ((8, 33), (16, 35.5), (24, 39), (32, 43)):
        p.line("second", 3.6, (x - 3, y), (x + 3, y))
        p.line("second", 3.6, (100 - x - 3, y), (100 - x + 3, y))
    p.box("third", 41, 40, 59, 58, 5)
    p.box("third", 45, 56, 55, 84, 4)
    p.box("main", 48, 68, 52, 80, 2)


@thing(
    "pdf file", "pdf", "pdf document", "download as pdf",
    main="f8fafc", second="dc2626", third="cbd5e1", light="fecaca",
)  # fmt: skip
def pdf(p: Pen) -> None:
    p.path(
        "main",
        "M22 8 C22 5 24 4 26 4 L64 4 L86 26 L86 92 C86 95 84 96 82 96 L26 96 C24 96 22 95 22 92",
    )
    p.poly("third", (64, 4), (86, 26), (64, 26))
    p.line("third", 4, (34, 20), (52, 20))
    p.line("third", 4, (34, 32), (74, 32))
    p.box("second", 8, 46, 78, 78, 5)
    p.line("main", 4.6, (18, 70), (18, 54), (25, 54))
    p.curve("main", 4.6, "M24 54 C31 54 31 63 24 63 L18 63")
    p.line("main", 4.6, (38, 54), (38, 70))
    p.curve("main", 4.6, "M38 54 C52 54 52 70 38 70")
    p.line("main", 4.6, (70, 54), (59, 54), (59, 70))
    p.line("main", 4.6, (59, 62), (67, 62))


@thing(
    "stacks of coins", "coin stacks", "piles of coins", "pile of coins", "rising coins", "savings growth",
    main="fbbf24", second="b45309", light="fde68a",
)  # fmt: skip
def coin_stacks(p: Pen) -> None:
    for x, count in ((20, 2), (50, 4), (80, 6)):
        for k in range(count):
            y = 88 - 12 * k
            p.path(
                "second",
                f"M{x - 15} {y - 6} L{x + 15} {y - 6} L{x + 15} {y} C{x + 15} {y + 8} {x - 15} {y + 8} {x - 15} {y}",
            )
            p.disc("main", x, y - 6, 15, 6)
        p.disc("light", x, 88 - 12 * (count - 1) - 6, 9, 3.2)


@thing(
    "bundle of banknotes", "stack of money", "wad of cash", "bank note bundle", "dollar bills", "stack of banknotes", "pile of money",
    main="22a06b", second="15754c", third="fbbf24", light="bbf7d0",
)  # fmt: skip
def cash_bundle(p: Pen) -> None:
    for y in (58, 48, 38):
        p.path(
            "second", f"M4 {y + 8} L50 {y - 12} L96 {y + 8} L96 {y + 16} L50 {y + 36} L4 {y + 16}"
        )
        p.poly("main", (4, y + 8), (50, y - 12), (96, y + 8), (50, y + 28))
    p.poly("third", (32, 33.8), (46, 27.7), (92, 47.8), (92, 66), (78, 72), (78, 54))
    p.disc("light", 38, 47, 10, 6)


@thing(
    "compact disc", "cd", "dvd", "blu-ray", "cd-rom", "optical disc",
    main="cbd5e1", second="94a3b8", third="a78bfa", light="f8fafc",
)  # fmt: skip
def compact_disc(p: Pen) -> None:
    p.disc("main", 50, 50, 46)
    p.path("third", "M50 50 L86 21 C94 31 97 42 96 54")
    p.path("light", "M50 50 L14 79 C6 69 3 58 4 46")
    p.disc("second", 50, 50, 16)
    p.disc("main", 50, 50, 13)
    p.disc("cut", 50, 50, 6.5)


@thing(
    "floppy disk", "save", "save button", "diskette", "save document",
    main="3b82f6", second="e2e8f0", third="1e40af", light="f8fafc",
)  # fmt: skip
def floppy(p: Pen) -> None:
    p.path(
        "main", "M6 12 C6 8 8 6 12 6 L80 6 L94 20 L94 88 C94 92 92 94 88 94 L12 94 C8 94 6 92 6 88"
    )
    p.poly("second", (26, 6), (74, 6), (74, 36), (26, 36))
    p.box("third", 56, 11, 67, 31, 2)
    p.box("light", 20, 52, 80, 94, 3)
    for y in (64, 75, 86):
        p.line("second", 3.6, (30, y), (70, y))


@thing(
    "tablet computer", "tablet device", "tablet", "ipad", "e-book reader", "e-reader", "ebook", "touchscreen", "pen tablet",
    main="1f2937", second="e0f2fe", third="60a5fa", light="f8fafc",
)  # fmt: skip
def tablet(p: Pen) -> None:
    p.box("main", 14, 4, 86, 96, 9)
    p.box("second", 20, 12, 80, 86, 3)
    p.room("on in", 25, 19, 75, 79, behind="second")
    if not p.holds:
        p.box("third", 27, 19, 52, 42, 3)
        for y, x in ((22, 73), (31, 73), (40, 68), (54, 73), (64, 73), (74, 60)):
            p.line("third", 3.4, (59 if y < 50 else 28, y), (x, y))
    p.disc("light", 50, 91, 2.4)


@thing(
    "usb cable", "cable", "charging cable", "data cable", "cord",
    main="475569", second="94a3b8", third="e2e8f0",
)  # fmt: skip
def usb_cable(p: Pen) -> None:
    p.curve("main", 6, "M26 44 C26 96 58 92 54 62 C50 34 76 30 74 56")
    p.box("third", 17, 6, 35, 24, 2)
    p.box("main", 14, 22, 38, 48, 5)
    p.box("main", 63, 54, 85, 78, 5)
    p.box("third", 67, 76, 81, 94, 2)
    for x in (22, 30):
        p.box("second", x - 2, 11, x + 2, 16)


@thing(
    "film reel", "film roll", "cinema film", "movie reel", "movie projector reel",
    main="475569", second="e2e8f0", third="334155",
)  # fmt: skip
def film_reel(p: Pen) -> None:
    p.path("third", "M46 82 C64 96 82 92 96 84 L96 94 C80 98 60 98 44 92")
    p.disc("main", 48, 48, 42)
    for k in range(5):
        a = math.radians(72 * k - 90)
        p.disc("second", 48 + 24 * math.cos(a), 48 + 24 * math.sin(a), 10)
    p.disc("second", 48, 48, 5)


@thing(
    "polaroid", "instant photo", "polaroid photo",
    main="f8fafc", second="60a5fa", third="22c55e", light="fde047",
)  # fmt: skip
def polaroid(p: Pen) -> None:
    p.box("main", 14, 4, 86, 96, 3)
    p.poly("second", (21, 12), (79, 12), (79, 70), (21, 70))
    p.disc("light", 64, 28, 8)
    p.path("third", "M21 70 L21 58 C32 38 42 40 52 54 C60 46 70 46 79 58 L79 70")
