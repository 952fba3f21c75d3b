"""Where energy comes from, and what it is kept and counted in."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "hydrogen", "h2", "green hydrogen", "fuel cell", "hydrogen energy", "hydrogen economy",
    main="0ea5e9", second="0369a1", light="f0f9ff",
)  # fmt: skip
def hydrogen(p: Pen) -> None:
    p.line("second", 10, (24, 50), (76, 50))
    for s in (-1, 1):
        x = 50 + s * 27
        p.disc("main", x, 50, 21)
        p.line("light", 5.5, (x - 8, 38), (x - 8, 62))
        p.line("light", 5.5, (x + 8, 38), (x + 8, 62))
        p.line("light", 5.5, (x - 8, 50), (x + 8, 50))


@thing(
    "oil barrel", "barrel of oil", "oil drum", "oil price", "steel drum",
    main="334155", second="1e293b", third="f59e0b",
)  # fmt: skip
def oil_barrel(p: Pen) -> None:
    p.box("main", 18, 8, 82, 93, 7)
    for y in (4, 33, 64, 90):
        p.box("second", 14, y, 86, y + 7, 3.5)
    p.path(
        "third",
        "M50 37 C56 45 60 49 60 54 C60 60 56 63 50 63 C44 63 40 60 40 54 C40 49 44 45 50 37",
    )


@thing(
    "oil rig", "oil platform", "offshore platform", "drilling rig", "offshore drilling", "oil drilling",
    main="f59e0b", second="475569", third="38bdf8", light="ef4444",
)  # fmt: skip
def oil_rig(p: Pen) -> None:
    for x0, x1 in ((24, 18), (76, 82)):
        p.line("second", 6, (x0, 58), (x1, 88))
    p.line("second", 4, (22, 62), (80, 84))
    p.line("second", 4, (78, 62), (20, 84))
    p.line("second", 4.5, (34, 46), (46, 8), (58, 46))
    p.line("second", 3.4, (38, 34), (54, 34), (42, 22), (50, 22))
    p.box("main", 8, 46, 92, 60, 4)
    p.box("light", 66, 30, 84, 47, 3)
    p.line("second", 4.5, (14, 46), (14, 26), (24, 18))
    p.curve("third", 7.5, "M4 92 C14 84 22 84 32 92 C42 99 58 99 68 92 C78 84 86 84 96 92")


@thing(
    "battery storage", "home battery", "energy storage system", "battery pack", "power storage",
    main="f1f5f9", second="22c55e", third="94a3b8", light="fbbf24",
)  # fmt: skip
def battery_storage(p: Pen) -> None:
    for x in (26, 74):
        p.box("third", x - 6, 88, x + 6, 96, 2)
    p.box("main", 14, 5, 86, 91, 8)
    p.soft("light", 2, (54, 14), (36, 38), (48, 38), (44, 56), (64, 30), (52, 30))
    for k, part in enumerate(("second", "second", "second", "third")):
        p.box(part, 24 + 14 * k, 66, 34 + 14 * k, 80, 2.5)


@thing(
    "heat pump", "air source heat pump", "heating system", "outdoor unit", "air conditioner", "air conditioning unit",
    main="f1f5f9", second="475569", third="ef4444", light="94a3b8",
)  # fmt: skip
def heat_pump(p: Pen) -> None:
    for x in (22, 78):
        p.box("second", x - 7, 86, x + 7, 94, 2)
    p.box("main", 5, 26, 95, 88, 7)
    p.disc("second", 38, 57, 24)
    for k in range(3):
        blade = Pen()
        blade.path("light", "M50 50 C42 44 42 32 50 30 C60 30 60 42 50 50")
        blade.turn(120 * k)
        p.add(blade, 38, 57, 1.0, 50, 50)
    p.disc("light", 38, 57, 4.5)
    for y in (44, 55, 66):
        p.line("light", 4, (72, y), (86, y))
    for x in (30, 50, 70):
        p.curve("third", 4.5, f"M{x} 19 C{x - 6} 14 {x + 6} 9 {x} 4")


@thing(
    "smart meter", "electricity meter", "power meter", "energy meter", "power consumption", "energy consumption",
    main="64748b", second="d1fae5", third="22c55e", light="f8fafc",
)  # fmt: skip
def smart_meter(p: Pen) -> None:
    p.box("main", 18, 6, 82, 94, 12)
    p.box("second", 27, 17, 73, 44, 4)
    for x in (36, 47, 58):
        p.box("dark", x - 2.4, 23, x + 2.4, 38, 1.2)
    p.soft("third", 1.5, (70, 21), (62, 32), (66, 32), (64, 40), (71, 29), (67, 29))
    for r in (6, 13):
        p.ring("light", 50, 68, r, 4, 220, 320)
    p.disc("light", 50, 70, 3.4)
    p.line("light", 4.5, (34, 83), (66, 83))


@thing(
    "coal", "lump of coal", "coal mining", "coal phase-out",
    main="334155", second="1e293b", third="64748b",
)  # fmt: skip
def coal(p: Pen) -> None:
    for x, y in ((28, 72), (72, 72), (50, 38)):
        p.soft("main", 5, (x - 25, y + 2), (x - 15, y - 18), (x + 8, y - 23), (x + 25, y - 4), (x + 19, y + 18), (x - 13, y + 20))  # fmt: skip
        p.soft("third", 2, (x - 15, y - 15), (x + 6, y - 20), (x + 2, y - 4), (x - 16, y + 1))
        p.soft("second", 2, (x + 5, y - 2), (x + 21, y - 4), (x + 16, y + 15), (x + 2, y + 13))


@thing(
    "biogas plant", "biogas", "anaerobic digestion", "biomass", "bioenergy",
    main="16a34a", second="cbd5e1", third="94a3b8", light="fbbf24",
)  # fmt: skip
def biogas(p: Pen) -> None:
    p.path("main", "M8 56 C10 12 66 12 70 56")
    p.box("second", 6, 54, 72, 90, 3)
    for x in (22, 39, 56):
        p.line("third", 3, (x, 58), (x, 88))
    p.line("third", 6, (70, 66), (84, 66), (84, 42))
    p.path("light", "M84 8 C94 20 98 26 96 34 C94 42 74 42 72 34 C70 26 80 22 84 8")
    p.path("second", "M84 24 C88 29 90 31 89 35 C88 39 80 39 79 35 C78 31 82 29 84 24")
    p.box("third", 3, 88, 97, 96, 3)


@thing(
    "geothermal energy", "geothermal", "ground heat", "geothermal power", "ground source heat",
    main="92400e", second="ef4444", third="22c55e", light="f1f5f9",
)  # fmt: skip
def geothermal(p: Pen) -> None:
    p.box("main", 4, 46, 96, 96, 5)
    p.box("third", 2, 42, 98, 52, 5)
    p.box("light", 28, 22, 72, 43, 2)
    p.soft("second", 3, (20, 25), (50, 4), (80, 25))
    p.line("second", 5.5, (40, 44), (40, 82), (44, 87), (56, 87), (60, 82), (60, 44))
    for x in (17, 83):
        p.curve("second", 4.5, f"M{x} 88 C{x - 7} 80 {x + 7} 72 {x} 64")


@thing(
    "gas bottle", "gas cylinder", "propane", "butane", "lpg", "camping gas",
    main="2563eb", second="1e3a8a", third="94a3b8", light="fbbf24",
)  # fmt: skip
def gas_bottle(p: Pen) -> None:
    p.line("second", 5, (34, 26), (34, 10), (66, 10), (66, 26))
    p.box("third", 44, 13, 56, 28, 3)
    p.path("main", "M20 46 C20 32 30 24 42 24 L58 24 C70 24 80 32 80 46 L80 84 C80 88 78 90 74 90 L26 90 C22 90 20 88 20 84")  # fmt: skip
    p.box("second", 24, 88, 76, 97, 3)
    p.path("light", "M50 42 C58 52 62 58 60 66 C58 76 42 76 40 66 C38 60 44 58 50 42")
