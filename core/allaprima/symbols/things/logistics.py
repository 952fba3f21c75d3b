"""How goods are stacked, moved, counted and let through."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "pallet", "wooden pallet", "pallets", "palletised goods", "euro pallet", "pallet of boxes",
    main="d4a373", second="92400e", third="b08050", light="fde68a",
)  # fmt: skip
def pallet(p: Pen) -> None:
    for x, y, w in ((12, 44, 36), (52, 44, 36), (31, 10, 38)):
        p.box("main", x, y, x + w, y + 33, 2)
        p.box("light", x + w / 2 - 4, y, x + w / 2 + 4, y + 13)
        p.line("third", 3, (x + 6, y + 26), (x + 15, y + 26))
    p.box("second", 4, 77, 96, 83, 2)
    for x in (6, 43, 80):
        p.box("second", x, 82, x + 14, 91, 1)
    p.box("second", 4, 90, 96, 96, 2)


@thing(
    "shipping container", "freight container", "shipping containers", "sea container", "cargo container", "container",
    main="ef4444", second="b91c1c", third="1f2937", light="fecaca",
)  # fmt: skip
def freight_container(p: Pen) -> None:
    p.soft("second", 2, (3, 30), (30, 18), (97, 26), (72, 38))
    p.soft("main", 2, (28, 34), (97, 26), (97, 74), (28, 84))
    p.soft("second", 2, (3, 28), (29, 34), (29, 84), (3, 74))
    for k in range(6):
        x = 37 + k * 10.4
        p.line("second", 3.2, (x, 40 - k * 1.2), (x, 76 - k * 1.5))
    p.line("third", 2.6, (16, 33), (16, 77))
    for x in (11, 21):
        p.line("light", 2.6, (x, 36 + (x - 11) * 0.2), (x, 74 + (x - 11) * 0.3))


@thing(
    "barcode", "bar code", "product code", "ean code", "article number", "tracking number",
    main="1f2937", light="f8fafc",
)  # fmt: skip
def barcode(p: Pen) -> None:
    p.box("light", 4, 16, 96, 84, 6)
    x = 15.0
    for wide in (4.5, 2.5, 4.5, 2.5, 3.5, 2.5, 4.5, 2.5, 4.5, 2.5, 3.5):
        p.line("main", wide, (x, 28), (x, 72))
        x += 7


@thing(
    "barcode scanner", "handheld scanner", "scanner at a till", "scanning goods",
    main="334155", second="ef4444", third="94a3b8",
)  # fmt: skip
def barcode_scanner(p: Pen) -> None:
    p.soft("main", 5, (62, 36), (86, 36), (80, 97), (56, 97))
    p.path(
        "main",
        "M40 14 L82 8 C92 8 97 16 97 26 C97 38 90 44 80 44 L40 42 C36 42 34 40 34 36 L34 20 C34 16 36 15 40 14",
    )
    p.box("third", 30, 14, 40, 42, 3)
    p.soft("second", 2, (56, 48), (63, 48), (61, 60), (55, 60))
    for y0, y1 in ((20, 8), (28, 28), (36, 48)):
        p.line("second", 4, (25, y0), (5, y1))


@thing(
    "freight train", "goods train", "cargo train", "rail freight", "rail transport",
    main="0f766e", second="f59e0b", third="475569", light="bae6fd",
)  # fmt: skip
def freight_train(p: Pen) -> None:
    p.box("third", 2, 84, 98, 90, 2)
    p.path("main", "M4 72 L4 44 C4 34 10 28 18 28 L40 28 C43 28 45 30 45 33 L45 72")
    p.path("light", "M11 50 C11 40 14 36 20 36 L25 36 L25 50")
    p.box("light", 30, 36, 39, 50, 2)
    p.box("second", 4, 56, 45, 62)
    p.box("second", 52, 38, 73, 66, 2)
    p.box("main", 75, 38, 96, 66, 2)
    for x in (59, 66):
        p.line("third", 2.4, (x, 44), (x, 60))
    for x in (82, 89):
        p.line("light", 2.4, (x, 44), (x, 60))
    p.box("third", 50, 66, 98, 73, 2)
    p.line("third", 5, (43, 70), (54, 70))
    for x in (14, 34, 60, 88):
        p.disc("dark", x, 77, 7.5)
        p.disc("light", x, 77, 2.8)


@thing(
    "boom barrier", "toll gate", "customs", "border crossing", "customs clearance", "barrier gate", "checkpoint",
    main="f8fafc", second="ef4444", third="475569", light="fbbf24",
)  # fmt: skip
def boom_barrier(p: Pen) -> None:
    with p.joined():
        p.soft("main", 2, (12, 62), (10, 54), (94, 8), (98, 15))
    for x in (30, 55, 80):  # along the boom, which rises by 0.56
        top, low = 42.9 - 0.56 * (x - 30), 51.3 - 0.56 * (x - 30)
        p.poly("second", (x, top), (x + 11, top - 6.1), (x + 15, low - 8.4), (x + 4, low - 2.3))
    p.box("third", 8, 52, 34, 92, 4)
    p.disc("light", 21, 60, 8)
    p.disc("second", 21, 60, 4)
    p.box("third", 2, 90, 42, 97, 3)


@thing(
    "hand truck", "sack barrow", "sack truck", "hand trolley", "trolley with boxes",
    main="ef4444", second="d4a373", third="a9744a", light="fde68a",
)  # fmt: skip
def hand_truck(p: Pen) -> None:
    p.line("main", 6, (12, 8), (24, 8), (40, 86))
    for x, y, w, h in ((40, 50, 46, 32), (36, 20, 38, 29)):
        p.soft(
            "second",
            2,
            (x, y),
            (x + w, y - w * 0.2),
            (x + w + h * 0.2, y + h - w * 0.2),
            (x + h * 0.2, y + h),
        )
        p.soft("light", 1, (x + w * 0.4, y - w * 0.08), (x + w * 0.6, y - w * 0.12), (x + w * 0.6 + 2, y + 10 - w * 0.12), (x + w * 0.4 + 2, y + 10 - w * 0.08))  # fmt: skip
    p.line("main", 6, (40, 88), (94, 77))
    p.disc("dark", 38, 86, 11)
    p.disc("light", 38, 86, 4)
