"""Weather, plants and landscapes."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.lands import LANDS, seen_from_afar
from allaprima.symbols.things.registry import thing


@thing(
    "sun", "sunshine", "summer", "solar energy", "good weather", "sunny", "warmth", "morning",
    main="fbbf24",
)  # fmt: skip
def sun(p: Pen) -> None:
    if p.pick(False, True):
        for k in range(12):
            a, b = math.radians(30 * k - 9), math.radians(30 * k + 9)
            p.poly(
                "main",
                (50 + 31 * math.cos(a), 50 + 31 * math.sin(a)),
                (50 + 31 * math.cos(b), 50 + 31 * math.sin(b)),
                (50 + 46 * math.cos((a + b) / 2), 50 + 46 * math.sin((a + b) / 2)),
            )
        p.disc("main", 50, 50, 26)
        return
    for k in range(8):
        a = math.radians(45 * k)
        p.line(
            "main",
            7,
            (50 + 34 * math.cos(a), 50 + 34 * math.sin(a)),
            (50 + 44 * math.cos(a), 50 + 44 * math.sin(a)),
        )
    p.disc("main", 50, 50, 25)


@thing("moon", "night", "crescent", "bedtime", "dark mode", main="fcd34d", second="f0b429")
def moon(p: Pen) -> None:
    # Two circles and where they cross.
    (x, y, r), (cx, cy, cr) = (47, 50, 45), (64, 41, 37)
    apart, way = math.dist((x, y), (cx, cy)), math.degrees(math.atan2(cy - y, cx - x))
    near = (r * r - cr * cr + apart * apart) / (2 * apart)
    outer = math.degrees(math.acos(near / r))
    inner = math.degrees(math.acos((near - apart) / cr))
    p.poly(
        "main",
        *arc(x, y, r, r, way + outer, way + 360 - outer),
        *arc(cx, cy, cr, cr, way + 360 - inner, way + inner),
    )
    for at in ((20, 58, 6), (42, 82, 4.5), (17, 38, 3.5)):
        p.disc("second", *at)


@thing(
    "cloud", "cloud computing", "weather", "overcast", "saas", "sky", "fog", "mist",
    main="93c5fd", light="dbeafe",
)  # fmt: skip
def cloud(p: Pen) -> None:
    p.room("in", 27, 38, 73, 78)
    if p.pick(False, True) and not p.holds:
        with p.joined():
            for x, y, r in ((28, 58, 18), (48, 42, 23), (72, 56, 19), (50, 62, 17)):
                p.disc("main", x, y, r)
            p.box("main", 24, 56, 76, 76, 8)
        return
    p.path(
        "main",
        "M26 82 C8 82 2 68 6 58 C9 49 17 46 23 47 C22 26 44 14 60 24 C69 30 72 38 72 44 C86 42 98 52 96 66 C94 77 85 82 76 82",
    )


@thing(
    "rain", "rain cloud", "rainy weather", "shower", "bad weather", main="94a3b8", second="3b82f6"
)
def rain(p: Pen) -> None:
    for x, y in ((28, 72), (48, 76), (68, 72)):
        p.line("second", 6, (x, y), (x - 5, y + 14))
    p.path(
        "main",
        "M26 64 C10 64 4 52 8 43 C11 35 18 33 23 34 C22 15 44 5 60 14 C68 19 71 26 71 32 C85 30 96 39 94 51 C92 60 84 64 76 64",
    )


@thing("snowflake", "winter", "cold", "snow", "frost", "freezing", "christmas", main="38bdf8")
def snowflake(p: Pen) -> None:
    for k in range(6):
        a = math.radians(60 * k)
        cos, sin = math.cos(a), math.sin(a)
        p.line("main", 6, (50, 50), (50 + 43 * cos, 50 + 43 * sin))
        for turn in (-0.8, 0.8):
            b = a + turn
            p.line(
                "main",
                5,
                (50 + 25 * cos, 50 + 25 * sin),
                (50 + 25 * cos + 14 * math.cos(b), 50 + 25 * sin + 14 * math.sin(b)),
            )


@thing(
    "rainbow", "diversity", "hope", "inclusion", "colourful", "diversity and inclusion",
    main="ef4444", second="fbbf24", third="3b82f6", light="f8fafc",
)  # fmt: skip
def rainbow(p: Pen) -> None:
    for r, part in ((42, "main"), (32, "second"), (22, "third")):
        p.poly(
            part,
            *arc(50, 72, r + 5, r + 5, 180, 360),
            *reversed(arc(50, 72, r - 5, r - 5, 180, 360)),
        )
    for x in (16, 84):
        p.disc("light", x - 7, 78, 9)
        p.disc("light", x + 7, 78, 9)
        p.disc("light", x, 70, 10)
    p.room("under", 29, 52, 71, 92, stands=True)


@thing(
    "fire", "flame", "hot", "burn", "heat", "trending",
    main="f97316", second="fbbf24", light="fef3c7",
)  # fmt: skip
def fire(p: Pen) -> None:
    p.path(
        "main",
        "M52 4 C56 24 84 36 84 64 C84 84 68 96 50 96 C32 96 16 84 16 64 C16 50 26 44 30 30 C36 36 38 42 38 46 C48 36 54 22 52 4",
    )
    p.path(
        "second",
        "M52 40 C54 52 70 58 70 74 C70 86 60 92 50 92 C40 92 30 86 30 74 C30 66 36 62 38 56 C42 60 44 62 45 64 C50 58 53 50 52 40",
    )
    p.path(
        "light",
        "M50 66 C52 72 60 74 60 82 C60 88 55 91 50 91 C45 91 40 88 40 82 C40 74 48 72 50 66",
    )


@thing(
    "drop", "water", "liquid", "oil", "water drop",     main="38bdf8", light="e0f2fe",
)  # fmt: skip
def drop(p: Pen) -> None:
    p.path(
        "main", "M50 4 C64 28 82 44 82 64 C82 84 67 96 50 96 C33 96 18 84 18 64 C18 44 36 28 50 4"
    )
    p.shine(5, "M32 66 C32 76 38 82 45 84")


@thing(
    "leaf", "nature", "ecology", "sustainability", "environment", "green", "organic", "plant leaf",
    "vegan", "carbon neutral", "climate neutral", "net zero",
    main="22c55e", second="15803d",
)  # fmt: skip
def leaf(p: Pen) -> None:
    p.path("main", "M90 8 C40 4 8 28 12 66 C13 76 18 82 24 86 C70 94 96 60 90 8")
    p.curve("second", 5, "M10 94 C26 66 46 46 70 30")
    p.curve("second", 3.5, "M40 54 L40 36")
    p.curve("second", 3.5, "M34 62 L58 62")


@thing(
    "tree", "oak tree", "wood", "park", "environmental protection",
    main="22c55e", second="92400e", third="16a34a",
)  # fmt: skip
def tree(p: Pen) -> None:
    if other := 0 if p.holds else p.pick(0, 1, 2):
        p.path("second", "M44 50 L56 50 C55 70 58 84 64 96 L36 96 C42 84 45 70 44 50")
        if other == 1:
            p.disc("main", 50, 38, 35, 34)
            p.curve("third", 4, "M30 44 C34 54 42 58 50 58")
            p.curve("third", 4, "M44 22 C54 20 62 26 66 34")
        else:
            with p.joined():
                for x, y, r in (
                    (28, 42, 17),
                    (42, 24, 19),
                    (62, 24, 18),
                    (73, 44, 17),
                    (50, 52, 19),
                ):
                    p.disc("main", x, y, r)
            p.line("second", 4.5, (50, 62), (36, 46))
            p.line("second", 4.5, (50, 58), (62, 40))
        return
    p.poly("second", (44, 58), (56, 58), (60, 96), (40, 96))
    p.disc("third", 30, 50, 20)
    p.disc("third", 70, 50, 20)
    p.disc("main", 50, 30, 26)
    p.disc("main", 50, 52, 20)
    p.room("under", 58, 58, 102, 97, stands=True)


@thing(
    "pine tree", "christmas tree", "conifer", "fir",
    main="15803d", second="92400e", third="22c55e",
)  # fmt: skip
def pine(p: Pen) -> None:
    p.box("second", 43, 80, 57, 96)
    p.poly("main", (50, 34), (90, 84), (10, 84))
    p.poly("third", (50, 18), (80, 58), (20, 58))
    p.poly("main", (50, 2), (70, 34), (30, 34))
    p.room("under", 60, 64, 98, 98, stands=True)


@thing(
    "seedling", "sprout", "start-up", "new plant", "agriculture", "beginning",
    main="22c55e", second="92400e", third="4ade80",
)  # fmt: skip
def seedling(p: Pen) -> None:
    p.path("second", "M14 94 C20 76 80 76 86 94")
    p.line("main", 6, (50, 84), (50, 46))
    p.path("main", "M50 52 C50 26 70 14 92 16 C94 40 76 56 50 52")
    p.path("third", "M50 64 C48 42 30 32 10 34 C10 54 26 70 50 64")


@thing(
    "flower", "blossom", "spring", "daisy", "beauty", "garden",
    main="ec4899", second="fbbf24", third="22c55e",
)  # fmt: skip
def flower(p: Pen) -> None:
    p.line("third", 6, (50, 46), (50, 96))
    p.path("third", "M50 82 C60 66 74 66 84 70 C80 84 64 90 50 82")
    petals, size = p.pick((6, 13.0), (5, 14.5), (8, 10.5))
    for k in range(petals):
        a = math.radians(360 / petals * k + 30)
        p.disc("main", 50 + 20 * math.cos(a), 34 + 20 * math.sin(a), size)
    p.disc("second", 50, 34, 11)


@thing(
    "mountain", "peak", "summit", "challenge", "landscape", "alps", "adventure",
    "mountain lake",
    main="64748b", second="475569", light="f8fafc", third="22c55e",
)  # fmt: skip
def mountain(p: Pen) -> None:
    if p.pick(False, True):
        p.soft("second", 4, (20, 34), (50, 88), (2, 88))
        p.soft("second", 4, (82, 38), (98, 88), (50, 88))
        p.soft("main", 5, (52, 8), (90, 88), (14, 88))
        p.soft("light", 3, (52, 9), (64, 36), (58, 32), (52, 40), (46, 32), (40, 37))
    else:
        p.soft("second", 5, (68, 26), (98, 88), (36, 88))
        p.soft("light", 3, (68, 27), (76, 43), (71, 40), (67, 46), (60, 42))
        p.soft("main", 5, (38, 8), (80, 88), (2, 88))
        p.soft("light", 3, (38, 9), (51, 36), (43, 32), (38, 41), (31, 33), (26, 37))
    p.path("third", "M3 92 C3 84 16 78 30 82 C42 85 52 84 62 81 C78 77 97 82 97 92 C97 94 96 95 94 95 L6 95 C4 95 3 94 3 92")  # fmt: skip


@thing(
    "volcano", "eruption", "lava mountain", "explosion",
    main="78350f", second="ef4444", third="f97316", light="cbd5e1",
)  # fmt: skip
def volcano(p: Pen) -> None:
    with p.joined():
        for x, y, r in ((38, 16, 9), (54, 10, 10), (65, 18, 8)):
            p.disc("light", x, y, r)
    p.disc("third", 42, 30, 3)
    p.disc("third", 60, 31, 2.6)
    p.path("main", "M36 38 L64 38 C70 60 82 78 95 89 C97 92 96 94 93 94 L7 94 C4 94 3 92 5 89 C18 78 30 60 36 38")  # fmt: skip
    p.path(
        "second",
        "M36 38 L64 38 C65 46 66 50 66 56 C66 62 60 62 60 56 C60 50 54 50 54 56 L54 66 C54 73 46 73 46 66 L46 54 C46 50 41 50 41 55 C41 61 33 60 34 54 C35 48 36 44 36 38",
    )
    p.disc("third", 50, 38, 14, 4)


@thing(
    "wave", "sea", "ocean", "surf",     main="0ea5e9", second="38bdf8", light="e0f2fe",
)  # fmt: skip
def wave(p: Pen) -> None:
    p.path(
        "main",
        "M4 92 L4 60 C14 22 50 4 76 22 C90 32 88 50 74 52 C66 52 62 46 66 38 C52 38 46 52 54 64 C62 76 82 74 96 66 L96 92",
    )
    p.curve("light", 4, "M12 62 C22 34 44 20 64 24")
    p.path("second", "M4 96 L4 80 C20 70 34 90 50 80 C66 70 80 90 96 80 L96 96")


@thing(
    "thermometer", "temperature", "climate", "heat wave", "degrees",
    main="ef4444", second="e2e8f0",
)  # fmt: skip
def thermometer(p: Pen) -> None:
    with p.joined():
        p.box("second", 38, 4, 62, 74, 12)
        p.disc("second", 50, 76, 20)
    p.line("main", 8, (50, 30), (50, 74))
    p.disc("main", 50, 76, 13)
    for y in (20, 32, 44):
        p.line("dark", 3, (68, y), (76, y))


@thing(
    "globe", "world", "earth", "international", "global", "web", "internet",
    "travel the world", "climate change", "global warming", "climate protection",
    main="3b82f6", second="22c55e", light="bfdbfe",
)  # fmt: skip
def globe(p: Pen) -> None:
    lon = p.pick(-85.0, 15.0, 95.0)
    p.disc("main", 50, 50, 45)
    for land in LANDS:
        seen = seen_from_afar(land, lon, 22.0)
        if len(seen) > 2:
            p.poly("second", *((50 + 45 * x, 50 - 45 * y) for x, y in seen))
    p.shine(4, "M14 38 C18 26 26 18 34 14")
