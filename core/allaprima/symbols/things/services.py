"""People in uniform and with a craft."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import figures as of
from allaprima.symbols.things.registry import thing


def _helmet(p: Pen, part: str) -> None:
    """A hard hat."""
    p.path(part, "M28 33 C28 2 72 2 72 33")
    p.box(part, 22, 30, 78, 37, 3.5)


def _cap(p: Pen, part: str, peak: str, badge: str) -> None:
    """A peaked cap."""
    p.path(part, "M27 30 L20 18 C30 4 70 4 80 18 L73 30")
    p.path(part, "M27 22 L73 22 L73 33 L27 33")
    p.path(peak, "M25 33 C38 28 62 28 75 33 C70 41 30 41 25 33")
    p.disc(badge, 50, 20, 5.5)


@thing(
    "construction worker", "builder", "site manager", "hard hat worker", "craftsman", "labourer",
    "worker", "workforce", "blue-collar worker",
    main="f97316", second="fbbf24", light="fef08a",
)  # fmt: skip
def worker(p: Pen) -> None:
    def dress(p: Pen) -> None:
        for x in (28, 72):
            p.line("light", 6, (x, 73), (x, 96))
        p.line("light", 6, (12, 88), (88, 88))

    def hat(p: Pen) -> None:
        _helmet(p, "second")
        p.line("light", 4.5, (50, 11), (50, 25))

    of.bust(p, dress, hat)


@thing(
    "engineer", "architect", "technical planning", "civil engineer", "surveyor", "technician",
    main="0369a1", second="f8fafc", third="e2e8f0", light="ffffff",
)  # fmt: skip
def engineer(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.collar(p)
        p.line("third", 9, (66, 96), (88, 72))
        p.line("second", 4, (86, 74), (90, 70))

    def hat(p: Pen) -> None:
        _helmet(p, "second")
        p.line("third", 4.5, (50, 11), (50, 25))

    of.bust(p, dress, hat)


@thing(
    "mechanic", "car mechanic", "fitter", "plumber", "repairman", "maintenance worker",
    main="1d4ed8", second="1e3a8a", third="94a3b8", light="93c5fd",
)  # fmt: skip
def mechanic(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("light", "M38 67 L62 67 L64 80 L36 80")
        p.path("skin", "M42.5 56 L57.5 56 L57.5 66 C57.5 75 42.5 75 42.5 66")
        for s in (-1, 1):
            p.line("second", 7, (50 + s * 20, 70), (50 + s * 15, 84))
        with p.joined():
            p.line("third", 5.5, (76, 96), (82, 80))
            p.ring("third", 85, 73, 6, 5, -30, 250)

    def hat(p: Pen) -> None:
        p.path("second", "M29 33 C28 8 72 8 71 33 C60 28 40 28 29 33")
        p.path("second", "M33 30 C46 22 76 26 88 36 C72 33 52 33 33 34")

    of.bust(p, dress, hat)


@thing(
    "electrician", "electrical engineer", "power worker", "lineman",
    main="2563eb", second="f59e0b", third="fde047", light="fef08a",
)  # fmt: skip
def electrician(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.neckline(p, "light")
        p.poly("third", (77, 72), (68, 86), (75, 86), (72, 97), (86, 82), (78, 82))

    of.bust(p, dress, lambda p: _helmet(p, "second"))


@thing(
    "welder", "welding", "metal worker", "steel worker",
    main="78716c", second="334155", third="38bdf8", light="fbbf24",
)  # fmt: skip
def welder(p: Pen) -> None:
    of.bust(p, of.neckline, bald=False)
    p.path("second", "M27 20 C34 8 66 8 73 20 L71 54 C66 66 34 66 29 54")
    p.box("third", 35, 30, 65, 44, 3)
    p.line("light", 4, (84, 70), (92, 62))
    p.line("light", 4, (86, 80), (97, 78))
    p.line("light", 4, (76, 66), (78, 56))


@thing(
    "chef", "cook", "gastronomy", "cookery course", "head chef", "master chef",
    main="f8fafc", second="ef4444", light="ffffff",
)  # fmt: skip
def chef(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("second", "M37 67 C44 75 56 75 63 67 L58 82 L50 76 L42 82")
        for y in (86, 94):
            p.disc("dark", 50, y, 1.8)

    def hat(p: Pen) -> None:
        with p.joined():
            p.disc("main", 34, 16, 11)
            p.disc("main", 66, 16, 11)
            p.disc("main", 50, 13, 12)
            p.path("main", "M31 14 L69 14 L67 33 C58 30 42 30 33 33")
        p.curve("second", 3, "M33.5 31 C42 28 58 28 66.5 31")

    of.bust(p, dress, hat)


@thing(
    "baker", "pastry chef", "confectioner", "bakery staff",
    main="f5e6d3", second="92400e", third="d97706", light="ffffff",
)  # fmt: skip
def baker(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.collar(p)
        with p.joined():
            p.line("third", 11, (26, 95), (74, 86))
        for x in (36, 50, 64):
            p.line("second", 2.2, (x - 2, 88 - (x - 50) * 0.19), (x + 3, 94 - (x - 50) * 0.19))

    def hat(p: Pen) -> None:
        p.path("light", "M28 31 C24 4 76 4 72 31 C60 26 40 26 28 31")

    of.bust(p, dress, hat)


@thing(
    "waiter", "waitress", "server at a table", "bartender", "barista", "hospitality staff", "steward",
    main="f8fafc", second="1e293b", third="94a3b8", light="e2e8f0",
)  # fmt: skip
def waiter(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("second", "M30 70 L40 68 L50 88 L60 68 L70 70 L74 97 L26 97")
        p.poly("dark", (40, 70), (50, 75), (40, 80))
        p.poly("dark", (60, 70), (50, 75), (60, 80))

    of.bust(p, dress)
    p.path("light", "M68 68 C68 50 96 50 96 68")
    p.disc("light", 82, 53, 2.4)
    p.box("third", 64, 67, 100, 72, 2.5)
    p.line("skin", 7, (82, 76), (84, 88))


@thing(
    "farmer", "peasant", "agricultural worker", "smallholder", "crop grower",
    main="3b82f6", second="eab308", third="dc2626", light="fde68a",
)  # fmt: skip
def farmer(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("main", "M26 97 L30 80 L70 80 L74 97")
        for s in (-1, 1):
            p.line("main", 6, (50 + s * 18, 71), (50 + s * 15, 84))
            p.disc("light", 50 + s * 15, 83, 2.2)

    def hat(p: Pen) -> None:
        p.path("second", "M31 27 C31 4 69 4 69 27")
        p.disc("second", 50, 28, 38, 6.5)
        p.path("third", "M31 20 L69 20 L69.5 26 L30.5 26")

    of.bust(p, dress, hat, body="third")


@thing(
    "gardener", "gardening", "landscaper", "horticulture",
    main="4d7c0f", second="84cc16", third="a16207", light="fde68a",
)  # fmt: skip
def gardener(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.neckline(p)
        p.poly("third", (70, 84), (92, 84), (89, 97), (73, 97))
        p.curve("second", 3, "M81 84 C81 78 81 74 81 70")
        p.path("second", "M81 76 C74 76 70 72 70 66 C77 66 81 70 81 76")
        p.path("second", "M81 72 C82 66 86 62 93 62 C93 69 88 72 81 72")

    def hat(p: Pen) -> None:
        p.path("light", "M31 28 C31 6 69 6 69 28")
        p.disc("light", 50, 29, 34, 6)
        p.path("third", "M31 21 L69 21 L69 26 L31 26")

    of.bust(p, dress, hat)


@thing(
    "police officer", "police", "policeman", "law enforcement", "policewoman", "constable",
    main="1e3a8a", second="fbbf24", third="0f172a", light="93c5fd",
)  # fmt: skip
def police(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.collar(p, "light")
        p.poly("third", (48, 76), (52, 76), (54, 90), (50, 96), (46, 90))
        p.poly("second", (68, 77), (79, 77), (78, 86), (73.5, 90), (69, 86))

    of.bust(p, dress, lambda p: _cap(p, "main", "third", "second"))


@thing(
    "security guard", "bodyguard", "security service", "doorman", "bouncer",
    main="111827", second="1f2937", third="fbbf24", light="f8fafc",
)  # fmt: skip
def guard(p: Pen) -> None:
    of.bust(p, lambda p: of.lapels(p, tie="second"), bald=True)
    for x in (41.5, 58.5):
        p.box("dark", x - 8, 37, x + 8, 47, 4)
    p.line("dark", 2.6, (46, 40), (54, 40))
    p.curve("third", 2, "M70 46 C74 52 72 58 70 64 C68 68 70 70 72 72")


@thing(
    "firefighter", "fireman", "fire brigade", "rescue worker",
    main="1f2937", second="ef4444", third="fbbf24", light="fef08a",
)  # fmt: skip
def firefighter(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("light", "M12 85 C30 79 70 79 88 85 L90 91 C70 85 30 85 10 91")
        p.line("light", 4, (50, 72), (50, 97))

    def hat(p: Pen) -> None:
        p.path("second", "M28 33 C28 -1 72 -1 72 33")
        p.path("second", "M28 29 L72 29 C80 31 84 36 84 40 L16 40 C16 36 20 31 28 29")
        p.poly("third", (42, 12), (58, 12), (57, 27), (50, 33), (43, 27))

    of.bust(p, dress, hat)


@thing(
    "soldier", "infantry", "army officer", "troops", "veteran", "armed forces",
    main="65743a", second="4b5628", third="8a8f5c", light="a3a86a",
)  # fmt: skip
def soldier(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.collar(p, "third")
        p.disc("second", 24, 84, 6, 4)
        p.disc("second", 74, 88, 7, 4)
        p.disc("third", 82, 79, 4, 3)
        p.disc("third", 36, 92, 5, 3)

    def hat(p: Pen) -> None:
        p.path("second", "M27 36 C25 2 75 2 73 36 C60 31 40 31 27 36")
        p.disc("third", 40, 20, 5, 3.4)
        p.disc("third", 58, 14, 5, 3)
        p.disc("third", 61, 26, 4, 2.6)

    of.bust(p, dress, hat)


@thing(
    "pilot", "airline pilot", "flight captain", "aviator", "cockpit crew",
    main="1e293b", second="fbbf24", third="0f172a", light="ffffff",
)  # fmt: skip
def pilot(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.lapels(p, tie="third")
        for s in (-1, 1):
            for k in (0, 5):
                p.line("second", 2.6, (50 + s * (30 + k), 75 + k), (50 + s * (24 + k), 81 + k))

    of.bust(p, dress, lambda p: _cap(p, "light", "third", "second"))


@thing(
    "flight attendant", "stewardess", "cabin crew", "air hostess",
    main="1d4ed8", second="ef4444", third="1e3a8a", light="ffffff",
)  # fmt: skip
def attendant(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.lapels(p)
        p.path("second", "M40 67 C46 74 56 74 61 67 L66 82 L57 76 C52 78 44 76 40 67")

    def hat(p: Pen) -> None:
        p.path("third", "M30 26 C34 6 70 6 72 24 C60 17 42 18 30 26")
        p.line("second", 3, (34, 21), (68, 17))

    p.who = p.who or p.pick("woman", "woman", "man")
    of.bust(p, dress, hat, bald=False)


@thing(
    "sailor", "captain", "ship's captain", "sea captain", "seafarer", "skipper",
    main="f8fafc", second="1e3a8a", third="0f172a", light="fbbf24",
)  # fmt: skip
def sailor(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("second", "M34 68 L66 68 C72 74 70 82 62 84 L50 94 L38 84 C30 82 28 74 34 68")
        p.poly("light", (44, 84), (56, 84), (50, 97))
        p.path("skin", "M42.5 58 L57.5 58 L57.5 66 L50 78 L42.5 66")

    of.bust(p, dress, lambda p: _cap(p, "main", "third", "light"))


@thing(
    "cleaner", "cleaning staff", "cleaning lady", "janitor", "housekeeper", "caretaker",
    main="38bdf8", second="fbbf24", third="92400e", light="f8fafc",
)  # fmt: skip
def cleaner(p: Pen) -> None:
    def dress(p: Pen) -> None:
        p.path("light", "M34 76 L66 76 L70 97 L30 97")
        for s in (-1, 1):
            p.line("light", 4.5, (50 + s * 15, 69), (50 + s * 14, 78))

    of.bust(p, dress)
    p.line("third", 4.5, (86, 50), (82, 97))
    p.path("second", "M79 54 L94 56 C96 44 98 34 92 26 C84 30 78 42 79 54")
    p.line("light", 2.4, (80, 50), (94, 52))


@thing(
    "delivery person", "postman", "courier", "parcel delivery", "mail carrier", "delivery driver",
    "postwoman",
    main="ca8a04", second="dc2626", third="b45309", light="fde68a",
)  # fmt: skip
def courier(p: Pen) -> None:
    def hat(p: Pen) -> None:
        p.path("second", "M29 33 C28 8 72 8 71 33 C60 28 40 28 29 33")
        p.path("second", "M31 30 C46 22 76 26 88 36 C72 33 52 33 31 34")

    of.bust(p, lambda p: of.collar(p, "second"), hat)
    p.box("third", 28, 72, 72, 98, 3)
    p.box("light", 45, 72, 55, 84, 1)


@thing(
    "hairdresser", "barber", "hair salon", "hair stylist", "beautician",
    main="ec4899", second="1f2937", third="94a3b8", light="fbcfe8",
)  # fmt: skip
def hairdresser(p: Pen) -> None:
    def dress(p: Pen) -> None:
        of.v_neck(p, "light")
        p.line("third", 3.4, (72, 70), (84, 88))
        p.line("third", 3.4, (84, 70), (72, 88))
        p.ring("second", 70, 92, 4, 2.6)
        p.ring("second", 86, 92, 4, 2.6)

    of.bust(p, dress, bald=False)


@thing(
    "salesperson", "shop assistant", "cashier", "seller", "estate agent", "sales representative",
    main="059669", second="f59e0b", third="b45309", light="f8fafc",
)  # fmt: skip
def seller(p: Pen) -> None:
    of.bust(p, of.collar)
    p.curve("third", 3, "M70 76 C70 64 84 64 84 76")
    p.poly("second", (63, 75), (91, 75), (94, 98), (60, 98))
    p.path(
        "light",
        "M77 92 C69 86 68 80 72 79 C75 78 77 81 77 82 C77 81 79 78 82 79 C86 80 85 86 77 92",
    )
