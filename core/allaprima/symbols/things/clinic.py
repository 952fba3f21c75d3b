"""Rooms and devices of a clinic."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "operating room", "operating theatre", "surgery room", "operating table", "surgical light",
    main="94a3b8", second="5eead4", third="475569", light="fef08a",
)  # fmt: skip
def operating_room(p: Pen) -> None:
    p.line("third", 5, (50, 0.5), (50, 12))
    p.poly("light", (32, 28), (68, 28), (82, 58), (18, 58))
    p.path("main", "M24 29 C26 8 74 8 76 29")
    p.box("third", 21, 25, 79, 31, 3)
    p.box("third", 44, 72, 56, 92, 2)
    p.box("third", 28, 90, 72, 97, 3)
    p.box("second", 4, 60, 96, 74, 6)
    p.box("main", 6, 52, 26, 62, 5)


@thing(
    "eye chart", "eye test", "vision test", "sight test", "optometrist", "optician's chart",
    main="f8fafc", second="1f2937", third="94a3b8",
)  # fmt: skip
def eye_chart(p: Pen) -> None:
    p.box("third", 14, 2, 86, 10, 3)
    p.box("main", 18, 7, 82, 97, 3)
    for x, y, size in (
        (50, 27, 9),
        (36, 51, 6),
        (64, 51, 6),
        (30, 70, 4.2),
        (50, 70, 4.2),
        (70, 70, 4.2),
    ):
        width, left = size * 0.46, x - size * 0.7
        p.line("second", width, (left, y - size), (left, y + size))
        for k in (-1, 0, 1):
            p.line(
                "second",
                width,
                (left, y + k * size),
                (left + size * (1.3 if k else 1.0), y + k * size),
            )
    for x in (30, 40, 50, 60, 70):
        p.disc("second", x, 85, 2.4)


@thing(
    "surgical mask", "face mask", "medical mask", "ffp2 mask", "respirator mask", "mouth and nose protection",
    main="7dd3fc", second="38bdf8", light="f0f9ff",
)  # fmt: skip
def surgical_mask(p: Pen) -> None:
    for s in (-1, 1):
        p.curve(
            "light", 4, f"M{50 + s * 30} 32 C{50 + s * 52} 26 {50 + s * 52} 70 {50 + s * 28} 66"
        )
    p.path("main", "M18 30 C34 30 42 24 50 20 C58 24 66 30 82 30 C84 52 80 68 68 76 C60 82 40 82 32 76 C20 68 16 52 18 30")  # fmt: skip
    for y, w in ((42, 27), (54, 26), (66, 22)):
        p.curve(
            "second", 3.6, f"M{50 - w} {y} C{50 - w / 3} {y + 3} {50 + w / 3} {y + 3} {50 + w} {y}"
        )


@thing(
    "iv drip", "drip", "infusion", "intravenous drip", "infusion bag", "chemotherapy",
    main="bae6fd", second="38bdf8", third="94a3b8",
)  # fmt: skip
def iv_drip(p: Pen) -> None:
    p.line("third", 5, (72, 96), (72, 6), (38, 6), (38, 12))
    p.line("third", 5, (52, 96), (92, 96))
    p.box("main", 20, 12, 56, 62, 8)
    p.path("second", "M20 34 L56 34 L56 54 C56 59 53 62 48 62 L28 62 C23 62 20 59 20 54")
    p.curve("light", 3.6, "M32 48 L44 48")
    p.line("light", 3.6, (38, 42), (38, 54))
    p.box("third", 33, 62, 43, 74, 3)
    p.curve("third", 3.6, "M38 74 C38 98 14 96 10 80")


@thing(
    "mri scanner", "ct scanner", "mri", "ct scan", "computed tomography", "magnetic resonance imaging", "mri scan",
    main="f1f5f9", second="94a3b8", third="38bdf8",
)  # fmt: skip
def mri(p: Pen) -> None:
    p.box("main", 8, 6, 76, 92, 16)
    p.disc("second", 42, 44, 25)
    p.disc("dark", 42, 44, 19)
    p.disc("third", 64, 84, 3)
    p.disc("skin", 38, 49, 6.5)
    p.box("third", 44, 49, 90, 56, 3.5)
    p.box("main", 28, 55, 98, 64, 4)
    p.box("second", 66, 64, 88, 95, 3)


@thing(
    "hand washing", "wash your hands", "washing hands", "hand hygiene", "handwashing",
    main="f2b88a", second="38bdf8", third="94a3b8", light="e0f2fe",
)  # fmt: skip
def hand_washing(p: Pen) -> None:
    p.path(
        "third",
        "M62 4 L76 4 L76 14 C76 24 68 26 60 26 L54 26 L54 36 L42 36 L42 24 C42 16 46 13 54 13 L62 13",
    )
    p.path("second", "M43 38 L53 38 L54 62 L42 62")
    p.path("main", "M3 66 C10 54 24 54 36 60 L54 58 C62 58 62 68 54 69 L66 66 L84 58 C92 55 96 63 90 68 L62 86 C50 93 24 92 3 86")  # fmt: skip
    p.curve("dark", 2.8, "M38 70 L56 69")
    for x, y, r in ((18, 44, 7), (28, 32, 4), (76, 44, 6), (86, 32, 4), (68, 34, 3)):
        p.disc("light", x, y, r)
