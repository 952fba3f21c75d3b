"""More vehicles, for roads, rails, water and air."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


def _wheel(p: Pen, x: float, y: float, r: float = 11) -> None:
    p.disc("dark", x, y, r)
    p.disc("light", x, y, r * 0.42)


@thing(
    "racing car",
    "formula one car",
    "race car",
    "go-kart",
    "motorsport",
    "formula 1",
    "grand prix",
    main="dc2626",
    second="1f2937",
    third="facc15",
    light="e2e8f0",
)
def racing_car(p: Pen) -> None:
    p.box("second", 2, 34, 18, 42, 2)
    p.line("second", 5, (10, 40), (14, 60))
    p.path("main", "M6 56 L40 52 C46 46 56 46 62 52 L84 58 L98 68 L98 74 L4 74")
    p.path("second", "M42 52 C46 42 60 44 62 53")
    p.disc("third", 52, 42, 7.5)
    p.line("third", 4, (22, 64), (76, 64))
    _wheel(p, 22, 72, 15)
    _wheel(p, 78, 74, 13)


@thing(
    "sports car",
    "convertible",
    "cabriolet",
    "roadster",
    "luxury car",
    main="ef4444",
    second="bae6fd",
    third="991b1b",
    light="e2e8f0",
)
def sports_car(p: Pen) -> None:
    p.path("second", "M48 44 L58 26 L64 26 L56 46")
    p.path("third", "M28 46 L30 36 C30 33 38 33 39 36 L40 46")
    p.path(
        "main",
        "M4 58 C4 48 12 44 24 43 L62 44 C76 46 92 50 96 60 L96 70 C96 74 94 76 90 76 L10 76 C6 76 4 74 4 70",
    )
    p.line("third", 3, (30, 62), (66, 62))
    p.disc("light", 90, 58, 4)
    _wheel(p, 25, 76, 13)
    _wheel(p, 76, 76, 13)


@thing(
    "delivery van",
    "van",
    "transporter",
    "minivan",
    "cargo van",
    "white van",
    "moving van",
    "courier van",
    main="f1f5f9",
    second="3b82f6",
    third="bae6fd",
    light="e2e8f0",
)
def delivery_van(p: Pen) -> None:
    p.path(
        "main",
        "M4 28 C4 24 6 22 10 22 L64 22 C72 22 78 30 82 42 L92 48 C95 50 96 53 96 56 L96 74 L4 74",
    )
    p.path("third", "M62 30 L66 30 C71 30 75 36 78 46 L62 46")
    p.line("second", 7, (4, 58), (96, 58))
    _wheel(p, 24, 74, 12)
    _wheel(p, 76, 74, 12)


@thing(
    "double-decker bus",
    "london bus",
    "double decker",
    "sightseeing bus",
    "red bus",
    main="dc2626",
    second="bae6fd",
    third="f8fafc",
    light="e2e8f0",
)
def double_decker(p: Pen) -> None:
    p.box("main", 6, 6, 94, 82, 8)
    for x in (13, 33, 53, 73):
        p.box("second", x, 14, x + 15, 32, 3)
    p.box("third", 6, 37, 94, 44)
    for x in (13, 33, 53):
        p.box("second", x, 49, x + 15, 64, 3)
    p.box("second", 73, 49, 88, 78, 3)
    _wheel(p, 26, 82, 11)
    _wheel(p, 66, 82, 11)


@thing(
    "steam train",
    "steam locomotive",
    "locomotive",
    "toy train",
    "old train",
    "model railway",
    main="15803d",
    second="1f2937",
    third="dc2626",
    light="e2e8f0",
    dark="374151",
)
def steam_train(p: Pen) -> None:
    for x, y, r in ((26, 12, 8), (38, 7, 6), (48, 5, 4)):
        p.disc("light", x, y, r)
    p.poly("second", (14, 24), (30, 24), (27, 44), (17, 44))
    p.box("third", 60, 22, 96, 30, 3)
    p.box("main", 64, 28, 92, 72, 2)
    p.box("light", 70, 36, 86, 50, 2)
    p.box("main", 10, 42, 70, 68, 10)
    p.box("second", 38, 34, 52, 44, 3)
    p.poly("third", (4, 82), (14, 66), (24, 82))
    p.box("third", 12, 66, 94, 74, 2)
    for x, r in ((28, 10), (50, 10), (78, 14)):
        p.disc("dark", x, 94 - r, r)
        p.disc("third", x, 94 - r, r * 0.4)


@thing(
    "pirate ship",
    "galleon",
    "tall ship",
    "old sailing ship",
    "sailing vessel",
    "viking ship",
    main="8a4b20",
    second="f1e4c8",
    third="1f2937",
    light="f8fafc",
)
def galleon(p: Pen) -> None:
    p.line("main", 4, (50, 6), (50, 70))
    p.line("main", 4, (24, 22), (24, 68))
    p.path(
        "second",
        "M34 24 C46 30 56 30 70 24 C76 40 74 52 70 60 C58 54 46 54 34 60 C40 48 40 36 34 24",
    )
    p.path(
        "second",
        "M12 34 C20 38 28 38 36 34 C40 44 38 52 36 58 C28 54 20 54 12 58 C16 50 16 42 12 34",
    )
    p.path("third", "M50 4 L68 8 L50 14")
    p.path("second", "M74 34 L92 58 L74 58")
    p.path("main", "M4 56 L20 60 L20 66 L82 66 L98 54 C96 78 86 92 74 92 L26 92 C14 92 6 76 4 56")
    for x in (30, 46, 62):
        p.disc("third", x, 77, 4)


@thing(
    "airship",
    "zeppelin",
    "blimp",
    "dirigible",
    main="94a3b8",
    second="64748b",
    third="f59e0b",
    light="e2e8f0",
)
def airship(p: Pen) -> None:
    p.poly("second", (12, 46), (2, 20), (24, 24), (30, 44))
    p.poly("second", (12, 46), (2, 70), (24, 66), (30, 48))
    p.disc("main", 54, 45, 43, 25)
    p.curve("second", 2.6, "M12 45 C40 34 72 34 97 45")
    p.curve("second", 2.6, "M12 45 C40 56 72 56 97 45")
    p.path("third", "M38 70 L72 70 L68 82 C67 84 66 85 64 85 L46 85 C44 85 43 84 42 82")
    for x in (48, 55, 62):
        p.disc("light", x, 76, 2.6)


@thing(
    "jet ski",
    "water scooter",
    "motorboat",
    "speedboat",
    "motor boat",
    "powerboat",
    main="ef4444",
    second="f8fafc",
    third="38bdf8",
    light="bae6fd",
)
def motorboat(p: Pen) -> None:
    p.path("light", "M40 46 L56 30 L62 30 L58 48")
    p.path("main", "M2 46 L40 46 L98 40 C92 62 82 72 66 74 L14 74 C8 66 4 56 2 46")
    p.poly("second", (4, 54), (94, 51), (91, 58), (7, 62))
    p.path("third", "M2 76 C14 68 26 84 38 76 C50 68 62 84 74 76 C84 70 92 74 98 78 L98 92 L2 92")


@thing(
    "horse carriage",
    "carriage",
    "coach and horses",
    "fairytale carriage",
    "stagecoach",
    "wagon",
    main="8b5cf6",
    second="fbbf24",
    third="bae6fd",
    light="fde68a",
)
def carriage(p: Pen) -> None:
    p.curve("second", 4, "M12 78 C4 70 6 58 16 56")
    p.curve("second", 4, "M84 76 C96 76 98 64 92 54")
    p.path("main", "M18 40 C18 16 82 16 82 40 C82 62 72 72 50 72 C28 72 18 62 18 40")
    p.box("third", 28, 32, 46, 50, 3)
    p.box("third", 54, 32, 72, 50, 3)
    p.poly("second", (40, 18), (44, 6), (50, 13), (56, 6), (60, 18))
    for x, r in ((28, 14), (74, 14)):
        p.ring("second", x, 96 - r - 2, r, 4.4)
        for dx, dy in ((r, 0), (0, r)):
            p.line("second", 2.6, (x - dx, 94 - r - dy), (x + dx, 94 - r + dy))


@thing(
    "garbage truck",
    "refuse lorry",
    "waste collection",
    "dustbin lorry",
    "rubbish truck",
    "trash truck",
    "bin lorry",
    main="16a34a",
    second="f8fafc",
    third="bae6fd",
    light="e2e8f0",
)
def garbage_truck(p: Pen) -> None:
    p.path("main", "M4 30 C4 24 8 20 14 20 L60 20 L60 74 L10 74 C4 66 4 46 4 30")
    p.path("second", "M62 34 L80 34 C88 34 94 44 96 54 L96 74 L62 74")
    p.path("third", "M72 41 L80 41 C84 41 88 48 89 54 L72 54")
    p.path("second", "M32 36 L40 48 L35 48 L35 58 L29 58 L29 48 L24 48")
    _wheel(p, 22, 76)
    _wheel(p, 44, 76)
    _wheel(p, 80, 76)


@thing(
    "cement mixer",
    "concrete mixer",
    "cement mixer truck",
    "concrete",
    "cement",
    main="f59e0b",
    second="94a3b8",
    third="bae6fd",
    light="e2e8f0",
)
def cement_mixer(p: Pen) -> None:
    p.path("second", "M4 24 L16 20 L50 28 C58 32 60 50 54 60 L20 66 L8 44")
    p.line("main", 6, (22, 26), (30, 62))
    p.line("main", 6, (38, 28), (44, 60))
    p.box("dark", 4, 64, 62, 73, 2)
    p.path("main", "M62 32 L80 32 C88 32 94 44 96 54 L96 74 L62 74")
    p.path("third", "M70 39 L79 39 C84 39 88 47 89 53 L70 53")
    for x in (20, 42, 80):
        _wheel(p, x, 77)


@thing(
    "unicycle",
    "circus unicycle",
    "monocycle",
    "balancing act",
    main="ef4444",
    second="1f2937",
    light="94a3b8",
)
def unicycle(p: Pen) -> None:
    p.ring("second", 50, 66, 26, 6)
    for dx, dy in ((22, 0), (0, 22), (16, 16), (16, -16)):
        p.line("light", 2, (50 - dx, 66 - dy), (50 + dx, 66 + dy))
    p.line("main", 7, (50, 20), (50, 66))
    p.path("second", "M32 10 C44 6 56 14 70 8 C72 16 66 22 52 22 C38 22 32 18 32 10")
    p.line("main", 5, (50, 66), (62, 76))
    p.line("second", 6, (56, 77), (70, 77))


@thing(
    "engine",
    "car engine",
    "motor",
    "combustion engine",
    "spark plug",
    "engine check",
    main="64748b",
    second="475569",
    third="ef4444",
    light="cbd5e1",
)
def engine(p: Pen) -> None:
    p.box("third", 30, 10, 74, 20, 3)
    p.line("second", 7, (52, 18), (52, 30))
    p.path(
        "main",
        "M28 28 L72 28 L80 38 L80 46 L88 46 L88 38 L97 38 L97 80 L88 80 L88 72 L80 72 L80 86 L36 86 L24 74 L16 74 L16 40 L24 40",
    )
    p.box("second", 2, 44, 12, 72, 3)
    p.line("second", 6, (11, 58), (18, 58))
    p.path("light", "M54 40 L38 60 L50 60 L46 76 L64 54 L52 54 L58 40")


@thing(
    "licence plate",
    "number plate",
    "license plate",
    "vehicle registration",
    main="f8fafc",
    second="2563eb",
    third="1f2937",
    light="facc15",
)
def number_plate(p: Pen) -> None:
    p.box("third", 2, 30, 98, 70, 6)
    p.box("main", 5, 33, 95, 67, 4)
    p.box("second", 5, 33, 18, 67, 4)
    p.disc("light", 11.5, 43, 3)
    p.line("third", 5, (26, 60), (31, 41), (36, 60))
    p.line("third", 3, (28, 54), (34, 54))
    p.line("third", 5, (44, 60), (44, 41), (52, 41), (52, 50), (44, 50), (52, 60))
    p.line("third", 5, (62, 45), (66, 41), (66, 60))
    p.line("third", 5, (75, 41), (86, 41), (78, 60))
