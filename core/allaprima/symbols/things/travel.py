"""Vehicles, places and journeys."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "rocket", "launch", "space", "startup launch", "spaceship", "take-off", "boost", "space shuttle",
    main="e2e8f0", second="ef4444", third="38bdf8", light="fbbf24",
)  # fmt: skip
def rocket(p: Pen) -> None:
    slim = p.vary(-4, 4)
    if p.pick(False, True):
        p.poly("light", (34, 74), (66, 74), (61, 88), (56, 82), (50, 98), (44, 82), (39, 88))
    else:
        p.path("light", "M40 76 C36 84 42 94 50 98 C58 94 64 84 60 76")
    if p.pick(False, True):
        p.poly("second", (36, 46), (36, 74), (16, 88), (18, 66))
        p.poly("second", (64, 46), (64, 74), (84, 88), (82, 66))
    else:
        p.path("second", "M34 48 C22 54 16 66 18 82 L36 70")
        p.path("second", "M66 48 C78 54 84 66 82 82 L64 70")
    p.path(
        "main",
        f"M50 2 C{68 + slim} 18 {74 + slim} 46 64 76 L36 76 C{26 - slim} 46 {32 - slim} 18 50 2",
    )
    nose = p.pick("long", "short", "none")
    if nose == "long":
        w = 16 + 0.6 * slim
        p.path(
            "second",
            f"M50 2 C58 9 {50 + w * 0.8} 17 {50 + w} 27 L{50 - w} 27 C{50 - w * 0.8} 17 42 9 50 2",
        )
    elif nose == "short":
        p.path("second", "M50 2 C55 6 58 11 61 17 L39 17 C42 11 45 6 50 2")
    for y, r in p.pick(((44, 9.0),), ((38, 7.5), (58, 6.0)), ((48, 10.0),)):
        p.disc("third", 50, y, r)
        p.ring("dark", 50, y, r, 3)
    if p.pick(False, True):
        p.line("second", 5, (36.5, 73), (63.5, 73))
    if p.pick(False, True):  # on its way, and not on the pad
        p.turn(p.pick(40, 48), 0.94)


@thing(
    "airplane", "plane", "flight", "travel", "vacation", "aviation", "business trip", "glider", "private jet", "fighter jet",
    main="e2e8f0", second="3b82f6",
)  # fmt: skip
def plane(p: Pen) -> None:
    if p.pick(False, True):
        p.path("second", "M8 28 L18 26 L32 46 L14 46")
        p.path(
            "main",
            "M6 46 C4 40 8 40 14 42 L74 42 C86 42 96 50 96 56 C96 62 88 64 78 64 L34 64 C20 64 10 58 6 46",
        )
        p.path("dark", "M80 46 C86 47 90 50 92 53 L80 53")
        for x in (34, 45, 56, 67):
            p.disc("second", x, 50.5, 3)
        p.path("second", "M40 58 L62 58 L36 86 L26 86 Z")
        return
    p.path("second", "M56 40 L92 68 L92 78 L56 64")
    p.path("second", "M44 40 L8 68 L8 78 L44 64")
    p.path("second", "M50 78 L70 90 L70 97 L50 92 L30 97 L30 90")
    p.path("main", "M50 2 C58 8 60 18 60 28 L58 82 C56 92 44 92 42 82 L40 28 C40 18 42 8 50 2")
    if p.pick(False, True):
        p.path("dark", "M44 16 C46 11 54 11 56 16 L55 21 C52 19 48 19 45 21")
    if p.pick(False, True):
        for x in (24, 76):
            p.box("main", x - 4, 54, x + 4, 68, 4)
    if p.pick(False, True, True):
        p.turn(45, 0.96)


@thing(
    "helicopter", "rescue helicopter", "air rescue", "chopper",
    main="ef4444", second="bfdbfe", third="334155",
)  # fmt: skip
def helicopter(p: Pen) -> None:
    p.line("third", 4.5, (6, 14), (90, 14))
    p.line("third", 6, (48, 14), (48, 32))
    p.soft("main", 3, (87, 24), (96, 24), (98, 50), (88, 50))
    p.path("main", "M46 28 C62 28 70 34 76 42 L97 40 L97 50 L74 60 C70 70 60 74 44 74 C22 74 7 67 7 55 C7 38 24 28 46 28")  # fmt: skip
    p.path(
        "second", "M40 36 C27 37 17 45 15 55 L40 55 C42 55 43 54 43 52 L43 39 C43 37 42 36 40 36"
    )
    p.box("second", 50, 37, 63, 55, 3)
    p.line("third", 4, (30, 73), (27, 86))
    p.line("third", 4, (58, 73), (61, 86))
    p.line("third", 5, (12, 87), (76, 87))


@thing(
    "car", "automobile", "vehicle", "driving", "traffic", "taxi", "automotive", "limousine", "suv", "saloon car", "car pool",
    main="ef4444", second="bfdbfe", light="fde68a",
)  # fmt: skip
def car(p: Pen) -> None:
    if other := p.pick(0, 1, 2):
        if other == 1:
            p.path(
                "main",
                "M4 72 L4 52 C6 46 12 44 20 42 C30 26 36 22 48 22 L60 22 C70 22 76 30 82 42 C92 44 96 48 97 56 L97 72",
            )
            p.path("second", "M28 42 C34 32 38 28 46 28 L48 28 L48 42")
            p.path("second", "M54 42 L54 28 L60 28 C67 28 71 34 75 42")
        else:
            p.line("dark", 4, (20, 14), (66, 14))
            p.path(
                "main",
                "M3 72 L3 46 C4 42 7 40 10 40 L14 22 C15 18 17 17 20 17 L62 17 C66 17 68 18 70 22 L80 42 L92 44 C96 46 97 50 97 56 L97 72",
            )
            p.poly("second", (18, 40), (21, 24), (38, 24), (38, 40))
            p.poly("second", (44, 40), (44, 24), (61, 24), (71, 40))
        p.disc("light", 91, 56, 4.5)
        for x in (25, 75):
            p.disc("dark", x, 74, 12.5)
            p.disc("second", x, 74, 5.5)
        return
    p.path(
        "main",
        "M20 44 L30 24 C32 20 35 18 39 18 L63 18 C67 18 70 20 73 24 L84 44 C92 45 96 50 96 56 L96 74 L4 74 L4 56 C4 49 10 45 20 44",
    )
    p.poly("second", (29, 44), (37, 26), (48, 26), (48, 44))
    p.poly("second", (54, 44), (54, 26), (64, 26), (74, 44))
    p.disc("light", 89, 57, 5)
    for x in (25, 75):
        p.disc("dark", x, 75, 12)
        p.disc("second", x, 75, 5)


@thing(
    "bus", "public transport", "school bus", "coach", "minibus",
    main="fbbf24", second="bfdbfe", third="d97706",
)  # fmt: skip
def bus(p: Pen) -> None:
    p.box("main", 6, 16, 94, 78, 9)
    for x in (13, 34, 55):
        p.box("second", x, 26, x + 17, 46, 3)
    p.box("second", 76, 26, 90, 58, 3)
    p.box("third", 6, 58, 70, 64)
    for x in (27, 72):
        p.disc("dark", x, 78, 11)
        p.disc("second", x, 78, 4.5)


@thing(
    "train", "railway", "metro", "commute", "subway train", "railroad", "monorail", "train station", "high-speed train", "subway", "underground",
    main="3b82f6", second="bfdbfe", light="fde68a", third="1d4ed8",
)  # fmt: skip
def train(p: Pen) -> None:
    p.line("dark", 5, (34, 80), (20, 96))
    p.line("dark", 5, (66, 80), (80, 96))
    kind = p.pick("rounded", "square", "pointed")
    if kind == "pointed":
        p.path("main", "M18 82 L18 40 C18 10 34 4 50 4 C66 4 82 10 82 40 L82 82 C72 84 28 84 18 82")
        p.path("second", "M27 44 C28 24 38 17 50 17 C62 17 72 24 73 44")
        p.path("third", "M18 56 L50 64 L82 56 L82 66 L50 74 L18 66")
    else:
        p.box("main", 18, 4, 82, 82, 14 if kind == "rounded" else 6)
        if kind == "rounded":
            p.box("second", 26, 20, 74, 46, 4)
        else:
            p.box("second", 25, 20, 47.5, 46, 3)
            p.box("second", 52.5, 20, 75, 46, 3)
            p.box("third", 18, 52, 82, 57)
        p.box("third", 40, 9, 60, 15, 2)
    low = 72 if kind == "pointed" else 66
    p.disc("light", 33, low, 5.5)
    p.disc("light", 67, low, 5.5)


@thing(
    "bicycle",
    "bike",
    "cycling",
    "eco mobility",
    "ride",
    "e-bike",
    "mountain bike",
    "tricycle",
    "cargo bike",
    "tandem",
    main="ef4444",
)
def bicycle(p: Pen) -> None:
    for x in (23, 77):
        p.ring("dark", x, 66, 19, 5)
    kind = p.pick("diamond", "low", "basket")
    if kind == "diamond":
        p.line("main", 5, (23, 66), (40, 36), (68, 36), (49, 66), (23, 66))
    else:
        p.line("main", 5, (23, 66), (42, 40), (49, 66), (23, 66))
        p.curve("main", 5, "M49 66 C56 60 62 48 67.5 36")
    p.line("main", 5, (49, 66), (38, 30))
    p.line("main", 5, (77, 66), (65, 26), (76, 24))
    p.line("dark", 6, (32, 29), (44, 29))
    if kind == "basket":
        p.poly("main", (74, 28), (96, 28), (92, 46), (78, 46))


@thing(
    "ship", "boat", "sailing boat", "cruise", "sailing", "maritime", "export by sea",
    main="92400e", second="f8fafc", third="ef4444", light="38bdf8",
)  # fmt: skip
def boat(p: Pen) -> None:
    p.room("in", 14, -14, 86, 80, stands=True, rim=70)
    if p.holds == "in":
        p.path("main", "M8 70 L92 70 C88 84 80 90 70 90 L28 90 C18 90 12 82 8 70")
        p.curve("light", 5, "M2 94 C18 86 32 100 50 94 C68 86 82 100 98 94")
        return
    p.line("dark", 4, (48, 4), (48, 70))
    p.path("second", "M53 8 C72 26 82 44 84 64 L53 64")
    p.path("third", "M43 20 C30 36 22 50 18 64 L43 64")
    p.path("main", "M8 70 L92 70 C88 84 80 90 70 90 L28 90 C18 90 12 82 8 70")
    p.curve("light", 5, "M2 94 C18 86 32 100 50 94 C68 86 82 100 98 94")


@thing("anchor", "harbour", "stability", "navy", "marine", main="1e3a8a")
def anchor(p: Pen) -> None:
    p.ring("main", 50, 15, 9, 6)
    p.line("main", 8, (50, 24), (50, 90))
    p.line("main", 7, (32, 38), (68, 38))
    p.curve("main", 8, "M12 58 C14 84 34 90 50 90 C66 90 86 84 88 58")
    p.poly("main", (4, 66), (12, 48), (24, 64))
    p.poly("main", (96, 66), (88, 48), (76, 64))


@thing(
    "map pin", "location", "place", "address", "destination", "where", "site", "gps", "zip code", "post code",
    main="ef4444", light="ffffff",
)  # fmt: skip
def pin(p: Pen) -> None:
    p.path(
        "main", "M50 96 C34 70 16 56 16 36 C16 16 32 4 50 4 C68 4 84 16 84 36 C84 56 66 70 50 96"
    )
    p.disc("light", 50, 36, 14)


@thing(
    "map", "route", "journey", "navigation", "guide", "treasure map",
    main="86efac", second="fde68a", third="93c5fd", light="ef4444",
)  # fmt: skip
def map_(p: Pen) -> None:
    p.poly("main", (6, 22), (34, 12), (34, 80), (6, 90))
    p.poly("second", (34, 12), (66, 22), (66, 90), (34, 80))
    p.poly("third", (66, 22), (94, 12), (94, 80), (66, 90))
    p.curve("light", 4, "M18 74 C30 50 44 70 52 52 C58 40 70 50 80 34")
    p.disc("light", 80, 32, 5)


@thing(
    "compass", "orientation", "guidance", "exploration", "navigation compass",
    main="334155", light="f8fafc", second="ef4444", third="94a3b8",
)  # fmt: skip
def compass(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.disc("light", 50, 50, 36)
    p.poly("second", (74, 26), (56, 56), (44, 44))
    p.poly("third", (26, 74), (56, 56), (44, 44))
    p.disc("dark", 50, 50, 4)


@thing(
    "signpost", "crossroads", "directions", "way sign", "decision", "options", "alternatives",
    main="3b82f6", second="f59e0b", third="92400e",
)  # fmt: skip
def signpost(p: Pen) -> None:
    p.box("third", 45, 4, 55, 96, 2)
    p.poly("main", (18, 14), (78, 14), (92, 25), (78, 36), (18, 36))
    p.poly("second", (82, 44), (22, 44), (8, 55), (22, 66), (82, 66))


@thing(
    "passport", "visa", "border control", "identity document", "immigration",
    main="1e3a8a", light="fbbf24",
)  # fmt: skip
def passport(p: Pen) -> None:
    p.box("main", 18, 6, 82, 94, 6)
    p.ring("light", 50, 42, 18, 3.5)
    p.line("light", 3, (32, 42), (68, 42))
    p.curve("light", 3, "M50 24 C40 34 40 50 50 60")
    p.curve("light", 3, "M50 24 C60 34 60 50 50 60")
    p.line("light", 4, (34, 76), (66, 76))


@thing(
    "suitcase", "luggage", "baggage", "business travel", "packing",
    main="f59e0b", second="92400e", light="fde68a",
)  # fmt: skip
def suitcase(p: Pen) -> None:
    p.curve("second", 6, "M36 24 L36 10 L64 10 L64 24")
    p.box("main", 14, 24, 86, 88, 9)
    p.box("light", 28, 24, 35, 88)
    p.box("light", 65, 24, 72, 88)
    p.box("second", 22, 88, 34, 95, 2)
    p.box("second", 66, 88, 78, 95, 2)


@thing(
    "tent", "camping", "outdoor", "campsite", "scouts",
    main="22c55e", second="15803d", light="fde68a",
)  # fmt: skip
def tent(p: Pen) -> None:
    p.poly("main", (50, 12), (96, 88), (4, 88))
    p.poly("second", (50, 12), (70, 88), (30, 88))
    p.poly("light", (50, 44), (62, 88), (38, 88))


@thing(
    "house", "home", "real estate", "property", "building", "residence", "mortgage", "family home", "house for sale", "detached house",
    main="fde68a", second="ef4444", third="92400e", light="7dd3fc",
)  # fmt: skip
def house(p: Pen) -> None:
    if other := p.pick(0, 1, 2):
        p.box("third", 66, 10, 76, 34)
        if other == 1:
            p.box("main", 20, 40, 80, 94)
            p.poly("second", (50, 4), (90, 44), (10, 44))
            for x in (26, 60):
                p.box("light", x, 50, x + 14, 63, 2)
            p.box("light", 60, 71, 74, 84, 2)
            p.box("third", 28, 70, 46, 94, 2)
            p.disc("light", 50, 29, 6)
        else:
            p.box("main", 6, 52, 94, 92)
            p.poly("second", (22, 24), (78, 24), (98, 56), (2, 56))
            p.box("third", 44, 64, 58, 92, 2)
            for x in (14, 27, 66, 79):
                p.box("light", x, 64, x + 9, 78, 1.5)
        return
    p.box("third", 70, 14, 82, 38)
    p.box("main", 16, 44, 84, 92)
    p.poly("second", (50, 6), (96, 48), (4, 48))
    p.box("third", 42, 62, 60, 92, 2)
    p.box("light", 22, 56, 36, 70, 2)
    p.box("light", 66, 56, 80, 70, 2)


@thing(
    "office building", "headquarters", "skyscraper", "city", "corporation", "hotel", "tower",
    "apartment", "urban",
    main="64748b", second="94a3b8", light="fde68a", third="334155",
)  # fmt: skip
def building(p: Pen) -> None:
    p.box("second", 54, 34, 92, 94)
    p.box("main", 10, 8, 58, 94)
    for y in (18, 34, 50, 66):
        for x in (18, 31, 44):
            p.box("light", x, y, x + 8, y + 9, 1)
    for y in (44, 58, 72):
        for x in (66, 79):
            p.box("light", x, y, x + 7, y + 8, 1)
    p.box("third", 27, 80, 41, 94)


@thing(
    "bank", "bank building", "classical temple", "government", "museum", "parliament", "institution", "temple", "court building",
    main="e2e8f0", second="94a3b8",
)  # fmt: skip
def bank(p: Pen) -> None:
    p.poly("second", (50, 6), (94, 34), (6, 34))
    for x in (16, 36, 56, 76):
        p.box("main", x, 38, x + 9, 78)
    p.box("second", 10, 34, 90, 40)
    p.box("second", 10, 76, 90, 83)
    p.box("main", 4, 83, 96, 93)


@thing(
    "castle", "fortress", "knight's castle", "middle ages", "fairy tale castle", "stronghold",
    main="94a3b8", second="64748b", third="ef4444", light="78350f",
)  # fmt: skip
def castle(p: Pen) -> None:
    for x in (8, 68):
        p.poly("third", (x + 12, 4), (x + 26, 28), (x - 2, 28))
        p.box("main", x, 28, x + 24, 94)
        p.box("light", x + 9, 40, x + 15, 54, 3)
    p.box("second", 32, 46, 68, 94)
    for x in (32, 46, 60):
        p.box("second", x, 38, x + 8, 48)
    p.path("light", "M40 94 L40 74 C40 60 60 60 60 74 L60 94")
