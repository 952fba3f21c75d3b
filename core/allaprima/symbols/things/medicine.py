"""More of what doctors use, and parts of the body."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "medicine bottle",
    "cough syrup",
    "bottle of pills",
    "pill bottle",
    "medication bottle",
    "prescription drugs",
    main="b45309",
    second="f8fafc",
    third="ef4444",
    light="d98a4a",
)
def medicine_bottle(p: Pen) -> None:
    p.box("second", 28, 4, 72, 24, 4)
    for x in (37, 46, 55, 64):
        p.line("light", 2.4, (x, 9), (x, 19))
    p.path(
        "main",
        "M30 24 L70 24 C80 28 84 34 84 42 L84 86 C84 92 80 96 74 96 L26 96 C20 96 16 92 16 86 L16 42 C16 34 20 28 30 24",
    )
    p.box("second", 16, 46, 84, 82)
    p.box("third", 45, 51, 55, 77, 1)
    p.box("third", 37, 59, 63, 69, 1)


@thing(
    "blood pressure monitor",
    "blood pressure",
    "sphygmomanometer",
    "blood pressure measurement",
    "hypertension",
    main="3b82f6",
    second="f8fafc",
    third="1f2937",
    light="ef4444",
)
def blood_pressure(p: Pen) -> None:
    p.box("main", 4, 30, 58, 70, 8)
    p.box("second", 12, 38, 50, 62, 2)
    p.path("light", "M31 58 C20 50 24 42 31 47 C38 42 42 50 31 58")
    p.curve("third", 4, "M44 70 C46 96 66 96 68 78")
    p.curve("third", 4, "M52 30 C56 12 70 12 74 18")
    p.disc("third", 78, 34, 20)
    p.disc("second", 78, 34, 15)
    p.line("light", 3.4, (78, 34), (87, 26))
    p.path("third", "M58 68 C58 60 78 60 78 68 C82 84 76 96 68 96 C60 96 54 84 58 68")


@thing(
    "blood transfusion",
    "iv bag",
    "transfusion",
    "blood bag",
    main="dc2626",
    second="e2e8f0",
    third="94a3b8",
    light="fca5a5",
)
def blood_bag(p: Pen) -> None:
    p.ring("third", 50, 9, 5, 3.4)
    p.path(
        "second",
        "M26 14 L74 14 C80 14 82 18 82 24 L82 56 C82 66 72 70 66 72 L34 72 C28 70 18 66 18 56 L18 24 C18 18 20 14 26 14",
    )
    p.path(
        "main",
        "M24 30 C34 26 40 34 50 30 C60 26 66 34 76 30 L76 54 C76 62 70 65 64 67 L36 67 C30 65 24 62 24 54",
    )
    p.box("light", 45, 39, 55, 61, 1)
    p.box("light", 39, 45, 61, 55, 1)
    p.curve("main", 4.4, "M50 72 C50 92 70 78 72 96")


@thing(
    "scalpel",
    "surgical instruments",
    "operation",
    main="94a3b8",
    second="cbd5e1",
    third="64748b",
)
def scalpel(p: Pen) -> None:
    p.line("main", 10, (12, 88), (56, 44))
    for t in (0.3, 0.42, 0.54):
        p.line("third", 2.6, (12 + 44 * t - 4, 88 - 44 * t - 4), (12 + 44 * t + 4, 88 - 44 * t + 4))
    p.path("second", "M52 38 L82 8 C96 8 94 30 82 40 C74 46 66 48 62 48")


@thing(
    "inhaler",
    "asthma inhaler",
    "asthma spray",
    "nasal spray",
    "puffer",
    main="3b82f6",
    second="1d4ed8",
    third="94a3b8",
    light="bfdbfe",
)
def inhaler(p: Pen) -> None:
    p.box("third", 34, 4, 62, 34, 5)
    p.path("main", "M28 24 L68 24 L68 60 L92 68 L92 92 L38 92 C32 92 28 88 28 82")
    p.path("second", "M76 66 L96 70 L96 94 L76 94")
    p.shine(4, "M37 36 L37 70")


@thing(
    "spine",
    "backbone",
    "back pain",
    "vertebrae",
    "spinal column",
    "posture",
    main="f1e8d5",
    second="cbb994",
    third="7dd3fc",
)
def spine(p: Pen) -> None:
    rows = [(4 + 16 * k, 10 + 1.3 * k) for k in range(5)]
    for y, wide in rows:
        p.line("second", 5, (50 - wide - 11, y + 7), (50 + wide + 11, y + 7))
    for y, wide in rows:
        p.line("third", 4.6, (50 - wide + 4, y + 12.6), (50 + wide - 4, y + 12.6))
        p.box("main", 50 - wide, y, 50 + wide, y + 9.6, 3.6)
    p.path(
        "main",
        "M32 83 C44 80 56 80 68 83 C68 90 60 92 54 98 C52 100 48 100 46 98 C40 92 32 90 32 83",
    )


@thing(
    "lips",
    "mouth",
    "kiss mark",
    "red lips",
    "smiling mouth",
    main="dc2626",
    second="991b1b",
    third="f8fafc",
    light="fca5a5",
)
def lips(p: Pen) -> None:
    p.path(
        "main",
        "M2 46 C16 36 32 20 42 24 C46 26 48 28 50 28 C52 28 54 26 58 24 C68 20 84 36 98 46 C84 72 66 82 50 82 C34 82 16 72 2 46",
    )
    p.path(
        "second",
        "M12 47 C30 42 40 40 50 43 C60 40 70 42 88 47 C72 60 62 62 50 62 C38 62 28 60 12 47",
    )
    p.path("third", "M24 47 C36 43 64 43 76 47 C66 53 34 53 24 47")
    p.shine(4, "M38 72 C46 75 54 75 62 72")


@thing(
    "nose", "sense of smell", "smelling", "nostrils", "good nose", main="f2b88a", second="c9835a"
)
def nose(p: Pen) -> None:
    p.path(
        "main",
        "M44 4 C44 30 30 46 22 64 C14 82 32 92 42 86 C46 92 56 94 62 88 C76 94 90 80 80 64 C74 54 62 34 62 4",
    )
    p.curve("second", 5, "M28 78 C32 72 40 74 42 80")
    p.curve("second", 5, "M74 78 C70 72 64 74 62 80")
    p.curve("second", 3.4, "M42 86 C48 90 56 90 62 87")


@thing(
    "foot",
    "barefoot",
    "feet",
    "podiatry",
    "foot care",
    "sole of the foot",
    main="f2b88a",
    second="e09a6c",
)
def foot(p: Pen) -> None:
    p.path(
        "main", "M30 40 C40 28 66 26 74 42 C80 58 66 66 64 78 C62 94 36 98 34 80 C34 66 22 56 30 40"
    )
    for x, y, r in ((32, 22, 9.5), (48, 14, 7), (60, 15, 6.2), (70, 20, 5.6), (78, 28, 5)):
        p.disc("main", x, y, r, r * 1.15)
    p.curve("second", 3.4, "M40 48 C46 43 58 42 66 48")


@thing(
    "walking stick", "cane", "white cane", "crook", "walking frame", main="92400e", second="5b3413"
)
def walking_stick(p: Pen) -> None:
    p.curve("main", 10, "M40 90 L40 34 C40 4 76 4 76 30 L76 36")
    p.line("second", 10, (76, 33), (76, 38))
    p.line("second", 10, (40, 84), (40, 93))
    p.line("second", 4, (36, 46), (44, 46))


@thing("moustache", "mustache", "movember", "handlebar moustache", "facial hair", main="3d2a20")
def moustache(p: Pen) -> None:
    p.path(
        "main",
        "M50 42 C44 30 28 30 22 44 C18 54 8 56 2 48 C2 70 36 78 50 54 C64 78 98 70 98 48 C92 56 82 54 78 44 C72 30 56 30 50 42",
    )


@thing(
    "beard",
    "full beard",
    "hipster beard",
    "bearded",
    "barber's beard",
    main="5c3a21",
    second="ef4444",
)
def beard(p: Pen) -> None:
    p.path(
        "main",
        "M8 8 C10 36 16 40 28 40 C38 32 46 34 50 38 C54 34 62 32 72 40 C84 40 90 36 92 8 C100 50 90 94 50 96 C10 94 0 50 8 8",
    )
    p.path("second", "M36 52 C44 49 56 49 64 52 C58 62 42 62 36 52")
