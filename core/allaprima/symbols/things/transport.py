"""What moves on roads, rails, water and in the air, and what belongs to it."""

from __future__ import annotations

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing
from allaprima.symbols.things.signs import star_points


def _wheels(p: Pen, *places: float, y: float = 78, r: float = 12) -> None:
    for x in places:
        p.disc("dark", x, y, r)
        p.disc("light", x, y, r * 0.42)


@thing(
    "electric car at a charging station", "electric car", "electric vehicle", "electric mobility",
    "charging station", "wallbox",
    main="22c55e", second="bbf7d0", third="334155", light="fde047",
)  # fmt: skip
def electric_car(p: Pen) -> None:
    p.path(
        "main",
        "M8 52 L16 34 C18 30 20 28 26 28 L46 28 C50 28 54 30 56 34 L64 52 C70 54 72 58 72 64 L72 78 L2 78 L2 64 C2 58 4 54 8 52",
    )
    p.poly("second", (16, 50), (22, 35), (33, 35), (33, 50))
    p.poly("second", (39, 35), (48, 35), (56, 50), (39, 50))
    _wheels(p, 18, 56, y=80, r=11)
    p.box("third", 76, 14, 98, 92, 4)
    p.poly("light", (90, 22), (79, 44), (87, 44), (84, 60), (95, 38), (87, 38))
    p.curve("third", 4, "M76 60 C70 60 72 68 70 68")


@thing(
    "motorcycle", "motorbike", "biker", "motor scooter",
    main="ef4444", second="64748b", third="1f2937", light="cbd5e1",
)  # fmt: skip
def motorcycle(p: Pen) -> None:
    p.line("second", 6, (44, 78), (12, 84))
    for x in (20, 80):
        p.ring("third", x, 74, 14.5, 7)
        p.disc("light", x, 74, 5)
    p.line("second", 5.5, (80, 74), (64, 28))
    p.line("third", 5, (54, 24), (66, 26))
    p.line("second", 6, (22, 74), (44, 68))
    p.box("second", 37, 54, 62, 80, 6)
    p.path("third", "M8 42 C18 47 30 47 42 42 L44 54 L24 56 C18 56 11 50 8 42")
    p.path("main", "M34 48 C40 34 60 30 70 42 C72 46 68 56 60 57 L42 57 C37 57 33 53 34 48")
    p.curve("main", 6, "M4 62 C8 52 26 48 36 58")
    p.curve("main", 5, "M66 62 C72 52 90 54 95 66")
    p.disc("light", 73, 35, 6.5)


@thing(
    "scooter", "kick scooter", "electric scooter", "e-scooter", "moped", "micromobility",
    main="06b6d4", second="334155", light="cbd5e1",
)  # fmt: skip
def scooter(p: Pen) -> None:
    p.line("second", 6, (72, 76), (62, 12), (46, 12))
    p.line("main", 9, (22, 78), (60, 78), (72, 62))
    _wheels(p, 20, 78, y=82, r=12)


@thing(
    "tractor", "farm machinery", "rural", "arable farming", "combine harvester",
    main="16a34a", second="bbf7d0", third="fbbf24", light="fbbf24",
)  # fmt: skip
def tractor(p: Pen) -> None:
    p.line("dark", 5, (74, 44), (74, 20))
    p.box("main", 14, 12, 54, 20, 2)
    p.poly("second", (20, 20), (48, 20), (52, 46), (20, 46))
    p.path("main", "M14 46 L86 44 C92 44 94 48 94 54 L94 72 L14 72")
    p.disc("dark", 30, 68, 26)
    p.disc("light", 30, 68, 13)
    p.disc("dark", 80, 80, 14)
    p.disc("light", 80, 80, 6)


@thing(
    "ambulance", "emergency medical services", "accident", "paramedic", "emergency call",
    main="f8fafc", second="ef4444", third="3b82f6", light="cbd5e1",
)  # fmt: skip
def ambulance(p: Pen) -> None:
    p.box("third", 40, 12, 56, 22, 3)
    p.path("main", "M4 24 C4 21 6 20 8 20 L66 20 L66 36 L82 36 L96 54 L96 78 L4 78")
    p.poly("third", (71, 41), (80, 41), (89, 54), (71, 54))
    p.box("second", 28, 28, 37, 56, 1)
    p.box("second", 18, 37.5, 47, 46.5, 1)
    p.box("second", 4, 62, 96, 68)
    _wheels(p, 24, 76)


@thing(
    "fire engine", "fire truck", "fire service", "fire department", "fire station",
    main="ef4444", second="bae6fd", third="fbbf24", light="cbd5e1",
)  # fmt: skip
def fire_engine(p: Pen) -> None:
    p.line("light", 4, (6, 22), (66, 14))
    p.line("light", 4, (6, 32), (66, 24))
    for k in range(5):
        p.line("light", 3.5, (12 + 12 * k, 22 - 1.5 * k), (12 + 12 * k, 31 - 1.5 * k))
    p.path("main", "M4 40 L62 40 L62 30 L84 30 C90 30 96 44 96 56 L96 78 L4 78")
    p.box("second", 68, 36, 88, 52, 2)
    p.box("third", 4, 60, 96, 66)
    p.box("third", 72, 22, 82, 30, 2)
    _wheels(p, 24, 76)


@thing(
    "police car", "patrol car", "crime", "arrest", "blue light",
    main="f8fafc", second="1e3a8a", third="ef4444", light="bae6fd",
)  # fmt: skip
def police_car(p: Pen) -> None:
    p.box("second", 38, 11, 50, 22, 3)
    p.box("third", 50, 11, 62, 22, 3)
    p.path(
        "main",
        "M20 46 L30 26 C32 22 35 20 39 20 L63 20 C67 20 70 22 73 26 L84 46 C92 47 96 52 96 58 L96 76 L4 76 L4 58 C4 51 10 47 20 46",
    )
    p.poly("light", (29, 46), (37, 28), (48, 28), (48, 46))
    p.poly("light", (54, 46), (54, 28), (64, 28), (74, 46))
    p.poly("second", (4, 56), (96, 56), (96, 67), (4, 67))
    p.poly("third", *star_points(50, 62, 8, 3.4))
    _wheels(p, 24, 76, y=77)


@thing(
    "taxi cab", "cab", "ride hailing", "chauffeur",
    main="fbbf24", second="1f2937", light="bae6fd",
)  # fmt: skip
def taxi(p: Pen) -> None:
    p.box("second", 38, 10, 62, 22, 3)
    p.path(
        "main",
        "M20 46 L30 26 C32 22 35 20 39 20 L63 20 C67 20 70 22 73 26 L84 46 C92 47 96 52 96 58 L96 76 L4 76 L4 58 C4 51 10 47 20 46",
    )
    p.poly("light", (29, 46), (37, 28), (48, 28), (48, 46))
    p.poly("light", (54, 46), (54, 28), (64, 28), (74, 46))
    for k in range(10):
        p.box("second", 8 + 8.4 * k, 54 + 6 * (k % 2), 16 + 8.4 * k, 60 + 6 * (k % 2))
    _wheels(p, 24, 76, y=77)


@thing(
    "camper van", "motorhome", "caravan holiday", "road trip", "van life",
    main="38bdf8", second="f8fafc", third="ef4444", light="bae6fd",
)  # fmt: skip
def camper(p: Pen) -> None:
    p.path("second", "M6 48 L10 26 C12 20 16 18 20 18 L82 18 C92 18 94 30 96 48")
    p.box("main", 4, 46, 96, 76, 4)
    for x in (16, 38, 60):
        p.box("light", x, 26, x + 17, 42, 3)
    p.path("light", "M82 26 L86 26 C88 30 90 36 90 42 L82 42")
    p.box("third", 4, 58, 96, 64)
    _wheels(p, 26, 74, y=77)


@thing(
    "excavator", "digger", "bulldozer", "building machinery", "earthworks", "construction site",
    main="fbbf24", second="334155", third="64748b", light="bae6fd",
)  # fmt: skip
def excavator(p: Pen) -> None:
    p.line("main", 8, (52, 48), (34, 16), (14, 44))
    p.path("third", "M4 46 L24 44 L26 62 C16 68 8 64 4 58")
    p.path("main", "M44 68 L44 48 L56 48 L56 26 L84 26 L92 48 L92 68")
    p.poly("light", (62, 32), (79, 32), (84, 48), (62, 48))
    p.box("second", 32, 70, 98, 92, 11)
    for x in (46, 65, 84):
        p.disc("third", x, 81, 6)


@thing(
    "crane", "tower crane", "construction crane", "building boom", "heavy lifting",
    main="fbbf24", second="b45309", third="64748b",
)  # fmt: skip
def crane(p: Pen) -> None:
    p.line("third", 3, (80, 22), (80, 52))
    p.box("third", 70, 52, 90, 66, 2)
    p.line("second", 3, (36, 4), (8, 20))
    p.line("second", 3, (36, 4), (92, 20))
    p.box("main", 4, 18, 96, 28, 2)
    p.box("second", 4, 26, 20, 40, 2)
    p.box("main", 30, 4, 42, 94)
    for y in (34, 50, 66):
        p.line("second", 3, (31, y), (41, y + 12))
    p.box("third", 18, 90, 54, 97, 2)


@thing(
    "forklift", "pallet truck", "warehouse logistics", "fork-lift truck", "intralogistics",
    main="f97316", second="334155", third="d97706", light="cbd5e1",
)  # fmt: skip
def forklift(p: Pen) -> None:
    p.line("second", 5, (22, 46), (26, 14), (54, 14), (62, 52))
    p.path("main", "M10 76 L10 48 C10 44 12 42 16 42 L36 42 L46 56 L64 56 L64 76")
    p.line("second", 6, (70, 6), (70, 84), (97, 84))
    p.box("third", 75, 52, 97, 78, 2)
    _wheels(p, 24, 58, y=82, r=12)


@thing(
    "tank", "war", "army", "military", "weapons", "armoured vehicle",
    main="4d7c0f", second="365314", third="65a30d",
)  # fmt: skip
def tank(p: Pen) -> None:
    p.line("second", 7, (58, 36), (97, 28))
    p.path("third", "M24 52 L30 30 C32 26 36 24 40 24 L58 24 C64 24 66 28 68 32 L74 52")
    p.poly("main", (4, 50), (96, 50), (88, 68), (12, 68))
    p.box("second", 6, 62, 94, 88, 13)
    for x in (20, 40, 60, 80):
        p.disc("third", x, 75, 7)


@thing(
    "container ship", "ocean freight", "export", "trade", "import", "cargo ship",
    main="1e3a8a", second="ef4444", third="f59e0b", light="22c55e",
)  # fmt: skip
def container_ship(p: Pen) -> None:
    for k, (x, y) in enumerate(
        ((8, 44), (27, 44), (46, 44), (17, 29), (36, 29), (46, 14), (27, 14))
    ):
        p.box(("second", "third", "light")[k % 3], x, y, x + 18, y + 14, 1)
    p.poly("light", (70, 58), (70, 24), (86, 24), (86, 58))
    p.box("main", 66, 18, 90, 28, 1)
    p.poly("main", (2, 58), (98, 58), (88, 86), (12, 86))
    p.curve("second", 4, "M14 76 L86 76")


@thing(
    "submarine", "diving", "deep dive", "under water", "u-boat",
    main="fbbf24", second="d97706", third="334155", light="bae6fd",
)  # fmt: skip
def submarine(p: Pen) -> None:
    p.line("third", 5, (48, 34), (48, 10), (62, 10))
    p.box("second", 36, 26, 64, 48, 6)
    p.poly("second", (84, 56), (95, 38), (95, 82), (84, 64))
    p.box("main", 4, 40, 89, 80, 20)
    for x in (24, 46, 68):
        p.disc("third", x, 60, 9)
        p.disc("light", x, 60, 6)


@thing(
    "canoe", "rowing boat", "kayak", "rowing", "paddling", "dinghy",
    main="d97706", second="92400e", third="38bdf8",
)  # fmt: skip
def canoe(p: Pen) -> None:
    p.line("second", 5, (22, 16), (66, 62))
    p.path("second", "M10 4 C18 4 26 12 28 22 C18 22 8 14 10 4")
    p.path("second", "M62 58 C70 58 78 64 80 74 C70 74 62 68 62 58")
    p.path(
        "main",
        "M2 44 C6 44 12 54 24 57 C40 61 60 61 76 57 C88 54 94 44 98 44 C98 70 80 80 50 80 C20 80 2 70 2 44",
    )
    p.curve("second", 3.4, "M8 56 C26 68 74 68 92 56")
    p.curve("third", 7, "M4 89 C14 81 22 81 32 89 C42 96 56 96 66 89 C76 81 84 81 96 89")


@thing(
    "hot-air balloon", "hot air balloon", "balloon flight", "adventure flight",
    main="ef4444", second="fbbf24", third="92400e",
)  # fmt: skip
def hotair(p: Pen) -> None:
    for a, b in (((30, 60), (42, 82)), ((70, 60), (58, 82))):
        p.line("third", 3, a, b)
    p.path(
        "main",
        "M50 3 C76 3 90 20 88 38 C86 54 72 62 64 72 L36 72 C28 62 14 54 12 38 C10 20 24 3 50 3",
    )
    p.path("second", "M50 3 C66 8 68 50 58 72 L42 72 C32 50 34 8 50 3")
    p.box("third", 40, 81, 60, 97, 3)


@thing(
    "parachute", "skydiving", "soft landing", "paragliding", "jump",
    main="ef4444", second="f8fafc", third="92400e",
)  # fmt: skip
def parachute(p: Pen) -> None:
    for x in (6, 36, 64, 94):
        p.line("dark", 2.5, (x, 46), (50, 82))
    p.path(
        "main", "M4 48 C4 -8 96 -8 96 48 C88 38 74 38 65 48 C60 38 40 38 35 48 C26 38 12 38 4 48"
    )
    p.path("second", "M35 48 C34 24 42 8 50 6 C58 8 66 24 65 48 C60 38 40 38 35 48")
    p.box("third", 38, 78, 62, 97, 3)


@thing(
    "drone", "unmanned aircraft", "aerial photography", "quadcopter",
    main="334155", second="94a3b8", third="ef4444", light="38bdf8",
)  # fmt: skip
def drone(p: Pen) -> None:
    for x in (18, 82):
        p.disc("second", x, 24, 17, 5)
        p.line("main", 4, (x, 24), (x, 42))
    p.line("main", 7, (18, 42), (82, 42))
    p.box("main", 32, 34, 68, 62, 10)
    p.line("main", 4, (36, 58), (26, 84), (16, 84))
    p.line("main", 4, (64, 58), (74, 84), (84, 84))
    p.disc("third", 50, 68, 11)
    p.disc("light", 50, 68, 6)


@thing(
    "flying saucer", "ufo", "alien", "extraterrestrial", "science fiction",
    main="94a3b8", second="86efac", third="fde047", light="475569",
)  # fmt: skip
def ufo(p: Pen) -> None:
    p.poly("third", (36, 58), (64, 58), (82, 96), (18, 96))
    p.path("second", "M28 40 C28 4 72 4 72 40")
    p.disc("main", 50, 48, 46, 16)
    for x in (22, 50, 78):
        p.disc("light", x, 51 - 3 * (x != 50), 5)


@thing(
    "traffic light", "red amber green", "traffic lights", "project status light", "stop and go",
    main="1f2937", second="22c55e", third="fbbf24", light="ef4444",
)  # fmt: skip
def traffic_light(p: Pen) -> None:
    p.box("main", 44, 70, 56, 98, 2)
    p.box("main", 28, 3, 72, 82, 10)
    for y, part in ((18, "light"), (43, "third"), (68, "second")):
        p.disc(part, 50, y, 10)


@thing("stop sign", "halt", "prohibition", "do not proceed", main="dc2626", light="ffffff")
def stop_sign(p: Pen) -> None:
    p.poly("light", (31, 4), (69, 4), (96, 31), (96, 69), (69, 96), (31, 96), (4, 69), (4, 31))
    p.poly("main", (33, 9), (67, 9), (91, 33), (91, 67), (67, 91), (33, 91), (9, 67), (9, 33))
    p.curve("light", 4.6, "M29 42 C27 37 17 37 17 43.5 C17 50 29 49 29 56.5 C29 63 18 63 16 58")
    p.line("light", 4.6, (34, 39), (48, 39))
    p.line("light", 4.6, (41, 39), (41, 61))
    p.line("light", 4.6, *arc(58, 50, 6.5, 11, 0, 360))
    p.curve("light", 4.6, "M71 61 L71 39 C85 36.5 85 54 71 51.5")


@thing("parking sign", "car park", "parking lot", "parking", main="2563eb", light="ffffff")
def parking(p: Pen) -> None:
    p.box("main", 8, 8, 92, 92, 14)
    p.line("light", 11, (40, 24), (40, 78))
    p.curve("light", 11, "M40 25 L54 25 C72 25 72 55 54 55 L40 55")


@thing(
    "bus stop", "waiting for public transport", "tram stop", "commuter stop",
    main="fbbf24", second="16a34a", third="64748b", light="f8fafc",
)  # fmt: skip
def bus_stop(p: Pen) -> None:
    p.line("third", 6, (24, 40), (24, 95))
    p.box("main", 4, 4, 44, 46, 7)
    p.box("second", 12, 11, 36, 35, 5)
    p.box("light", 16, 15, 32, 24, 2)
    for x in (17.5, 30.5):
        p.disc("light", x, 30, 2.4)
        p.disc("second", x, 37, 2.8)
    p.box("light", 54, 42, 94, 78)
    for x in (54, 94):
        p.line("third", 5, (x, 42), (x, 94))
    p.box("third", 60, 70, 88, 77, 2)
    p.box("second", 46, 32, 99, 43, 4)
    p.box("third", 4, 91, 99, 97, 3)


@thing(
    "fuel pump", "petrol station", "fuel prices", "gas station", "petrol pump",
    main="ef4444", second="334155", light="f8fafc",
)  # fmt: skip
def fuel(p: Pen) -> None:
    p.curve("second", 6, "M66 52 L76 52 L76 76 C76 88 92 88 92 76 L92 36 L78 20")
    p.path("main", "M14 90 L14 16 C14 8 18 6 24 6 L56 6 C62 6 66 8 66 16 L66 90")
    p.box("light", 23, 16, 57, 42, 3)
    p.box("second", 6, 86, 74, 96, 3)


@thing(
    "speedometer", "gauge", "key performance indicators", "kpi dashboard", "dashboard", "kpis",
    "performance indicators", "meter", "kpi",
    main="334155", second="22c55e", third="fbbf24", light="ef4444",
)  # fmt: skip
def speedometer(p: Pen) -> None:
    p.path("main", "M4 78 C-4 6 104 6 96 78 C96 84 94 86 90 86 L10 86 C6 86 4 84 4 78")
    for begin, part in ((186, "second"), (248, "third"), (310, "light")):
        p.ring(part, 50, 68, 33, 9, begin, begin + 44)
    p.line("light", 5, (50, 68), (68, 44))
    p.disc("second", 50, 68, 7)


@thing(
    "steering wheel", "driver", "driving licence", "steering", "governance", "control",
    main="1f2937", second="475569",
)  # fmt: skip
def steering(p: Pen) -> None:
    p.ring("main", 50, 50, 40, 10)
    p.line("main", 10, (12, 46), (88, 46))
    p.line("main", 10, (50, 50), (50, 88))
    p.disc("second", 50, 50, 15)


@thing(
    "tyre", "tire", "spare wheel", "wheel", "car repair",
    main="1f2937", second="cbd5e1", third="64748b",
)  # fmt: skip
def tyre(p: Pen) -> None:
    p.disc("main", 50, 50, 46)
    p.disc("second", 50, 50, 29)
    p.disc("third", 50, 50, 11)
    for x, y in ((50, 32), (67, 44), (61, 64), (39, 64), (33, 44)):
        p.disc("third", x, y, 4)
