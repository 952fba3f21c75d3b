"""Organs, and what is measured of a body."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "stomach",
    "digestion",
    "gut",
    "gastroenterology",
    "stomach ache",
    "belly",
    "intestine",
    main="fb8b7b",
    second="d9584a",
)
def stomach(p: Pen) -> None:
    p.path(
        "main",
        "M36 4 L50 4 C50 18 52 26 62 24 C84 18 98 38 94 60 C90 86 62 96 44 86 C34 80 26 80 24 96 L10 96 C8 74 22 64 36 66 C46 68 48 60 44 50 C38 38 36 20 36 4",
    )
    p.curve("second", 4, "M66 38 C80 40 82 58 72 68")
    p.curve("second", 4, "M54 72 C60 74 66 74 70 70")


@thing(
    "kidneys",
    "kidney",
    "nephrology",
    "dialysis",
    "urology",
    main="c2504a",
    second="8f2f33",
    third="fbbf24",
    light="3b82f6",
)
def kidneys(p: Pen) -> None:
    for s in (-1, 1):
        p.curve("third", 5, f"M{50 + s * 20} 52 C{50 + s * 8} 58 {50 + s * 8} 76 {50 + s * 6} 96")
        p.path(
            "main",
            f"M{50 + s * 26} 14 C{50 + s * 46} 10 {50 + s * 50} 44 {50 + s * 42} 62 C{50 + s * 36} 80 {50 + s * 16} 80 {50 + s * 18} 64 C{50 + s * 20} 54 {50 + s * 26} 54 {50 + s * 24} 46 C{50 + s * 22} 40 {50 + s * 12} 36 {50 + s * 14} 26 C{50 + s * 16} 18 {50 + s * 20} 15 {50 + s * 26} 14",
        )
        p.curve(
            "second", 3.4, f"M{50 + s * 36} 26 C{50 + s * 40} 38 {50 + s * 38} 52 {50 + s * 32} 62"
        )


@thing(
    "liver",
    "hepatitis",
    "liver disease",
    "detoxification",
    main="a63d2f",
    second="7c2a20",
    third="65a30d",
)
def liver(p: Pen) -> None:
    p.path(
        "main",
        "M6 40 C10 16 40 12 62 20 C78 26 94 26 97 34 C97 50 80 54 70 60 C56 68 44 88 24 88 C8 86 2 62 6 40",
    )
    p.curve("second", 4, "M56 20 C50 36 52 48 60 64")
    p.path("third", "M44 66 C52 64 56 72 52 82 C48 90 40 88 40 80 C40 74 40 68 44 66")


@thing(
    "anatomical heart",
    "heart organ",
    "cardiology",
    "cardiac",
    "heart surgery",
    "cardiovascular",
    main="dc3b3b",
    second="3b82f6",
    third="a82020",
    light="f2a0a0",
)
def heart_organ(p: Pen) -> None:
    p.line("second", 11, (36, 34), (36, 6))
    p.curve("third", 12, "M52 38 C48 10 76 4 78 26")
    p.line("third", 8, (62, 14), (64, 4))
    p.path(
        "main", "M26 40 C36 24 54 32 58 38 C76 30 94 44 88 64 C82 84 62 96 46 94 C24 86 10 62 26 40"
    )
    p.curve("third", 3.4, "M58 40 C52 54 56 66 48 82")
    p.shine(4, "M26 52 C24 60 27 68 31 74")


@thing(
    "blood drop",
    "blood donation",
    "blood",
    "blood type",
    "blood bank",
    "haematology",
    "donate blood",
    "blood test",
    main="dc2626",
    light="fecaca",
)
def blood(p: Pen) -> None:
    p.path(
        "main", "M50 3 C64 28 84 44 84 64 C84 84 69 96 50 96 C31 96 16 84 16 64 C16 44 36 28 50 3"
    )
    p.line("light", 7, (50, 50), (50, 78))
    p.line("light", 7, (36, 64), (64, 64))


@thing(
    "x-ray",
    "radiology",
    "skeleton",
    "ribs",
    "bones of the chest",
    "medical imaging",
    main="1e3a5f",
    second="cfe8ff",
    light="93c5fd",
)
def xray(p: Pen) -> None:
    p.box("main", 8, 4, 92, 96, 5)
    p.line("second", 6, (50, 14), (50, 88))
    for k, y in enumerate((24, 38, 52, 66)):
        w = (24, 29, 30, 26)[k]
        for s in (-1, 1):
            p.curve(
                "second",
                4.4,
                f"M50 {y} C{50 + s * w * 0.7} {y - 8} {50 + s * w} {y - 2} {50 + s * w} {y + 8} C{50 + s * w} {y + 14} {50 + s * (w - 8)} {y + 14} {50 + s * (w - 12)} {y + 13}",
            )


@thing(
    "hospital bed",
    "patient",
    "patients",
    "inpatient",
    "intensive care",
    "sickbed",
    "patient care",
    main="38bdf8",
    second="64748b",
    third="ef4444",
    light="f8fafc",
)
def patient(p: Pen) -> None:
    p.line("second", 5, (86, 6), (86, 60))
    p.path("third", "M78 10 L94 10 L92 30 L80 30")
    p.box("light", 8, 40, 34, 52, 5)
    p.disc("skin", 24, 42, 10)
    p.path("hair", "M14 42 C14 28 34 28 34 40 C28 36 20 36 14 42")
    p.path("main", "M34 62 C34 46 44 42 60 44 L88 50 C94 52 94 62 94 62")
    p.box("second", 4, 60, 96, 70, 3)
    p.line("second", 5, (6, 32), (6, 84))
    for x in (14, 86):
        p.disc("dark", x, 84, 6)
    p.line("second", 5, (14, 70), (14, 80))
    p.line("second", 5, (86, 70), (86, 80))


@thing(
    "bathroom scales",
    "body weight",
    "weighing",
    "diet",
    "overweight",
    "obesity",
    "lose weight",
    "slimming",
    "weight loss",
    main="0ea5e9",
    second="0369a1",
    light="f8fafc",
    third="ef4444",
)
def body_scales(p: Pen) -> None:
    p.box("main", 8, 12, 92, 94, 16)
    p.path("light", "M24 52 C24 14 76 14 76 52")
    for x, y in ((32, 42), (40, 31), (50, 27), (60, 31), (68, 42)):
        p.disc("second", x, y, 2.4)
    p.line("third", 4, (50, 52), (62, 34))
    p.disc("second", 50, 52, 5)


@thing(
    "bacteria",
    "microbe",
    "microbes",
    "germs",
    "cell",
    "microbiology",
    "bacterium",
    "antibiotic resistance",
    "petri dish",
    main="84cc16",
    second="4d7c0f",
    light="d9f99d",
)
def bacteria(p: Pen) -> None:
    for a, b in (
        ((22, 34), (8, 22)),
        ((46, 20), (44, 4)),
        ((70, 24), (80, 10)),
        ((84, 46), (98, 44)),
        ((76, 72), (88, 86)),
        ((50, 84), (52, 98)),
        ((24, 70), (10, 80)),
    ):
        p.line("second", 4.4, a, b)
    p.path("main", "M22 34 C36 12 70 14 82 36 C94 60 78 82 54 86 C28 88 8 62 22 34")
    p.disc("light", 40, 44, 9)
    p.disc("second", 62, 58, 12, 9)
    p.disc("light", 40, 66, 5)
    p.disc("light", 62, 34, 4)
