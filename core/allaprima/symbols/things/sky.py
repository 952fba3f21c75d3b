"""Weather, the sky, and far places."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.lands import LANDS
from allaprima.symbols.things.registry import thing


@thing(
    "beach with a palm tree", "beach", "beach holiday", "seaside", "deckchair", "sunbathing", "holiday",
    main="38bdf8", second="fde68a", third="ef4444", light="fbbf24",
)  # fmt: skip
def beach(p: Pen) -> None:
    p.disc("light", 82, 18, 13)
    p.box("main", 2, 54, 98, 72, 3)
    p.path("second", "M2 72 C24 60 60 66 98 82 L98 94 L2 94")
    p.line("dark", 4, (42, 30), (52, 84))
    p.path(
        "third",
        "M10 46 C10 8 60 -4 78 30 C70 28 64 30 62 36 C54 30 46 32 42 40 C34 36 28 38 26 44 C20 42 14 42 10 46",
    )


@thing(
    "sunrise", "looking ahead", "new day", "dawn", "sunset", "horizon", "optimism",
    main="fbbf24", second="f97316", third="38bdf8",
)  # fmt: skip
def sunrise(p: Pen) -> None:
    for k in range(7):
        a = math.radians(-180 + 30 * k)
        if -180 < -180 + 30 * k < 0 or k in (0, 6):
            p.line(
                "second",
                6,
                (50 + 33 * math.cos(a), 60 + 33 * math.sin(a)),
                (50 + 44 * math.cos(a), 60 + 44 * math.sin(a)),
            )
    p.path("main", "M24 62 C24 26 76 26 76 62")
    p.box("third", 2, 64, 98, 72, 4)
    p.box("third", 16, 78, 84, 86, 4)


@thing(
    "moon and stars", "dreams", "good night", "starry sky", "night sky", "starry night", "night sky with stars", "ramadan moon",
    main="fde047", second="fbbf24",
)  # fmt: skip
def moon_stars(p: Pen) -> None:
    p.path(
        "main", "M46 6 C16 10 2 40 12 64 C24 94 66 98 84 70 C60 78 38 62 36 40 C35 26 38 14 46 6"
    )
    for x, y, r in ((66, 22, 13), (82, 48, 8), (58, 50, 6)):
        p.poly(
            "second",
            *(
                (
                    x + (r if k % 2 == 0 else r * 0.45) * math.cos(math.radians(36 * k - 90)),
                    y + (r if k % 2 == 0 else r * 0.45) * math.sin(math.radians(36 * k - 90)),
                )
                for k in range(10)
            ),
        )


@thing(
    "storm cloud with lightning", "thunderstorm", "storm", "threats", "storm warning", "crisis",
    "turbulence",
    main="64748b", second="fbbf24",
)  # fmt: skip
def thunder(p: Pen) -> None:
    p.poly("second", (54, 52), (34, 80), (48, 80), (42, 98), (68, 70), (54, 70), (64, 52))
    with p.joined():
        p.disc("main", 26, 46, 21)
        p.disc("main", 50, 30, 26)
        p.disc("main", 76, 44, 20)
        p.box("main", 26, 40, 76, 66, 10)


@thing(
    "partly cloudy", "sun and cloud", "weather forecast", "mixed weather", "changeable",
    main="fbbf24", second="e2e8f0",
)  # fmt: skip
def partly_cloudy(p: Pen) -> None:
    for k in range(8):
        a = math.radians(45 * k)
        p.line(
            "main",
            5,
            (38 + 28 * math.cos(a), 38 + 28 * math.sin(a)),
            (38 + 35 * math.cos(a), 38 + 35 * math.sin(a)),
        )
    p.disc("main", 38, 38, 22)
    with p.joined():
        p.disc("second", 36, 72, 18)
        p.disc("second", 58, 58, 22)
        p.disc("second", 80, 72, 16)
        p.box("second", 36, 66, 80, 89, 8)


@thing(
    "tornado", "hurricane", "whirlwind", "cyclone", "natural disaster",
    main="94a3b8", second="64748b",
)  # fmt: skip
def tornado(p: Pen) -> None:
    for k, (x, y, rx, ry) in enumerate(
        (
            (47, 91, 7, 5),
            (50, 81, 11, 6),
            (57, 69, 16, 7.5),
            (60, 56, 22, 8.5),
            (54, 42, 29, 10),
            (50, 26, 37, 12),
            (50, 14, 46, 12),
        )
    ):
        p.disc("second" if k % 2 else "main", x, y, rx, ry)
    p.disc("second", 50, 12, 30, 5)
    for x, y in ((18, 74), (88, 60), (26, 88), (80, 82)):
        p.soft("second", 1.5, (x - 4, y - 2), (x + 2, y - 4), (x + 4, y + 3), (x - 3, y + 4))


@thing(
    "melting iceberg", "iceberg", "hidden costs", "arctic", "tip of the iceberg", "glacier",
    main="e0f2fe", second="38bdf8", third="7dd3fc",
)  # fmt: skip
def iceberg(p: Pen) -> None:
    p.poly("main", (22, 44), (40, 10), (54, 22), (64, 14), (80, 44))
    p.poly("third", (10, 52), (90, 52), (78, 76), (58, 96), (30, 84))
    p.path("second", "M2 44 C14 38 24 50 36 44 C48 38 56 50 68 44 C80 38 88 48 98 44 L98 54 L2 54")


@thing(
    "world map", "international offices", "countries", "export markets", "continents",
    "worldwide presence",
    main="38bdf8", second="22c55e", third="ef4444",
)  # fmt: skip
def world_map(p: Pen) -> None:
    p.box("main", 2, 18, 98, 82, 6)
    for land in LANDS:
        places = [(50 + lon * 0.258, 55.5 - lat * 0.435) for lon, lat in land]
        p.soft("second", 1.2, *places)
    for lon, lat in ((-98, 41), (10, 50), (134, -25)):
        p.disc("third", 50 + lon * 0.258, 55.5 - lat * 0.435, 3.4)


@thing(
    "planet", "saturn", "planets", "solar system", "galaxy", "universe", "mars", "jupiter", "venus",
    main="f59e0b", second="a78bfa", light="fcd34d",
)  # fmt: skip
def planet(p: Pen) -> None:
    p.disc("main", 50, 50, 29)
    p.curve("light", 6, "M28 42 C40 50 54 44 66 32")
    p.curve("second", 7, "M24 56 C2 74 -2 88 22 82 C48 76 92 44 97 24 C98 12 86 14 74 22")


@thing(
    "meteor", "comet", "shooting star", "asteroid", "make a wish",
    main="fbbf24", second="f97316",
)  # fmt: skip
def comet(p: Pen) -> None:
    for a, b, w in (((40, 62), (94, 8), 9), ((30, 50), (62, 18), 7), ((52, 74), (84, 44), 7)):
        p.line("second", w, a, b)
    p.poly(
        "main",
        *(
            (
                32 + (29 if k % 2 == 0 else 13) * math.cos(math.radians(36 * k - 100)),
                68 + (29 if k % 2 == 0 else 13) * math.sin(math.radians(36 * k - 100)),
            )
            for k in range(10)
        ),
    )
