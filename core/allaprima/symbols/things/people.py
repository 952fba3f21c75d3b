"""People as they are, young and old, alone and together."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import figures as of
from allaprima.symbols.things.registry import thing


def _small(p: Pen, x: float, y: float, size: float, body: str, who: str, feet: float, which: str = "") -> None:  # fmt: skip
    """Someone in a group: middle of the head, its radius, where the shoulders end, and which of the group."""
    style = p.pick("long", "bob", "bun") if who == "woman" else p.pick("short", "curly", "parted")
    if style in ("long", "bob"):
        of.small_behind(p, x, y, size, style, which)
    wide, neck = size * 1.42, y + size * 1.15
    p.path(
        body,
        f"M{x - wide:.1f} {feet:.1f} C{x - wide:.1f} {neck - 2:.1f} {x - size * 0.7:.1f} {neck:.1f} {x:.1f} {neck:.1f} "
        f"C{x + size * 0.7:.1f} {neck:.1f} {x + wide:.1f} {neck - 2:.1f} {x + wide:.1f} {feet:.1f}",
    )
    front = Pen()
    if style == "bun":
        of.small_behind(p, x, y, size, style, which)
    of.head(front, face=size > 12)
    of.hair(front, style)
    for shape in front.shapes:
        p.add(of.of_group(shape, which), x, y, size / 20, 50, 41)


@thing(
    "person", "user", "profile", "customer", "employee", "human", "head", "account", "contact", "individual",
    main="3b82f6", second="1d4ed8",
)  # fmt: skip
def person(p: Pen) -> None:
    of.bust(p, of.neckline, anyone=p.who is None)


@thing(
    "woman", "female", "lady", "women", "businesswoman portrait", "madam",
    main="a855f7", second="7e22ce",
)  # fmt: skip
def woman(p: Pen) -> None:
    p.who = "woman"
    of.bust(p, of.v_neck)


@thing("man", "male", "guy", "gentleman portrait", "bloke", main="0ea5e9", second="0369a1", light="f8fafc")  # fmt: skip
def man(p: Pen) -> None:
    p.who = "man"
    of.bust(p, lambda p: of.collar(p, "light"))


def _child(p: Pen, who: str) -> None:
    style = "ponytail" if who == "girl" else "short"
    p.path("main", "M18 97 C18 80 34 76 50 76 C66 76 82 80 82 97")
    p.curve("second", 3.4, "M41 76.5 C43 84 57 84 59 76.5")
    whole = Pen(chance=p.chance)
    if who == "girl":
        for s in (-1, 1):
            whole.disc("hair", 50 + s * 26, 40, 8, 11)
    of.head(whole, face=False)
    of.features(whole, 50, 44, 1.15)
    of.hair(whole, "bob" if style == "ponytail" else p.pick("short", "curly", "parted"))
    p.add(whole, 50, 44, 1.32, 50, 41)


@thing("child", "kid", "boy", "son", "toddler", "little boy", main="22c55e", second="15803d")
def child(p: Pen) -> None:
    _child(p, "girl" if p.who == "woman" else "boy")


@thing("girl", "daughter", "little girl", "young girl", main="f472b6", second="db2777")
def girl(p: Pen) -> None:
    _child(p, "girl")


@thing(
    "baby", "birth", "newborn", "infant", "babies", "new-born baby",
    main="38bdf8", light="fecaca",
)  # fmt: skip
def baby(p: Pen) -> None:
    p.heads(50, 26, 56, eyes=(50, 50), apart=30, face=76, neck=(50, 92), collar=50)
    for x in (12, 88):
        p.disc("skin", x, 54, 9)
    p.disc("skin", 50, 54, 38)
    p.curve("dark", 4, "M50 17 C42 6 58 0 60 10 C60 14 56 14 55 11")
    for x in (35, 65):
        p.line("dark", 8, (x, 48.5), (x, 51.5))
        p.disc("light", x + (x - 50) * 0.6, 63, 6, 4)
    p.disc("main", 50, 71, 13, 9)
    p.ring("main", 50, 74, 6, 3.4)


def _old(p: Pen, who: str) -> None:
    """An old one, with grey hair."""
    style = "bun" if who == "woman" else "bald"
    of.behind(p, style, "light")
    of.shoulders(p)
    (of.v_neck if who == "woman" else of.collar)(p, "second")
    of.head(p)
    if who == "woman":
        of.hair(p, style, "light")
    else:
        for s in (-1, 1):
            p.path("light", f"M{50 + s * 21} 46 C{50 + s * 26} 34 {50 + s * 22} 26 {50 + s * 16} 28 C{50 + s * 18} 34 {50 + s * 18} 40 {50 + s * 21} 46")  # fmt: skip
        p.path("light", "M40 50.5 C44 45.5 48 46.5 50 48 C52 46.5 56 45.5 60 50.5 C55 52 52 51.5 50 50 C48 51.5 45 52 40 50.5")  # fmt: skip
    of.glasses(p)


@thing(
    "grandmother", "grandma", "old woman", "elderly woman", "granny", "old lady",
    main="be185d", second="831843", light="e2e8f0",
)  # fmt: skip
def grandmother(p: Pen) -> None:
    _old(p, "woman")


@thing(
    "grandfather", "grandpa", "old man", "elderly man", "pensioner", "senior citizen", "elderly person",
    main="78716c", second="f5f5f4", light="e2e8f0",
)  # fmt: skip
def grandfather(p: Pen) -> None:
    _old(p, "man")


@thing(
    "grandparents", "elderly people", "seniors", "old people", "retirement", "elderly couple",
    "retired couple", "old age", "demographic change",
    main="be185d", second="0f766e", light="e2e8f0",
)  # fmt: skip
def grandparents(p: Pen) -> None:
    for x, who, body in ((29, "woman", "main"), (71, "man", "second")):
        whole = Pen(chance=p.chance)
        _old(whole, who)
        for shape in whole.shapes:
            part = {"main": body, "second": "light"}.get(shape.part, shape.part)
            p.add(shape.played(part), x, 49, 0.66, 50, 48)


@thing(
    "couple", "pair of lovers", "relationship", "husband and wife", "spouses", "man and woman",
    "life partners", "love couple",
    main="ec4899", second="3b82f6", third="ef4444",
)  # fmt: skip
def couple(p: Pen) -> None:
    _small(p, 69, 42, 16.5, "second", "man", 97)
    _small(p, 31, 46, 15.5, "main", "woman", 97, p.pick("", " b"))
    p.path("third", "M50 20 C41 13 40 5 45 4 C48 3.5 50 6 50 8 C50 6 52 3.5 55 4 C60 5 59 13 50 20")


@thing(
    "bride and groom", "wedding couple", "newlyweds", "just married", "wedding ceremony", "bride",
    main="f8fafc", second="1e293b", third="f472b6", light="e2e8f0",
)  # fmt: skip
def newlyweds(p: Pen) -> None:
    _small(p, 69, 38, 16, "second", "man", 97)
    p.poly("light", (64, 56), (74, 56), (69, 74))
    p.path("light", "M12 90 C8 30 28 22 32 24 C36 22 54 30 50 90")
    p.path("main", "M8 97 C10 66 22 60 31 60 C40 60 52 66 54 97")
    front = Pen()
    of.head(front, face=True)
    of.hair(front, "bun")
    p.add(front, 31, 42, 0.78, 50, 41)
    for x, y in ((38, 84), (46, 82), (42, 90), (50, 88)):
        p.disc("third", x, y, 5)


@thing(
    "team", "people", "group", "community", "employees", "staff", "colleagues", "customers",
    "organisation", "audience", "collaboration", "group of people", "teamwork", "talent pool",
    main="3b82f6", second="10b981", third="f59e0b",
)  # fmt: skip
def team(p: Pen) -> None:
    sides = p.pick(("woman", "man"), ("man", "woman"), ("woman", "woman"), ("man", "man"))
    _small(p, 21, 46, 12.5, "second", sides[0], 90, " b")
    _small(p, 79, 46, 12.5, "third", sides[1], 90, " c")
    _small(p, 50, 37, 16.5, "main", "man" if sides[0] == "woman" else "woman", 96)


@thing(
    "crowd", "population", "society", "citizens", "mass of people", "public", "participants",
    "spectators", "large audience", "humanity",
    main="3b82f6", second="8b5cf6", third="f59e0b", light="10b981",
)  # fmt: skip
def crowd(p: Pen) -> None:
    for x, y, part in (
        (20, 22, "light"), (50, 18, "second"), (80, 22, "third"), (35, 44, "third"), (66, 44, "main"),
        (16, 66, "main"), (50, 68, "light"), (84, 66, "second"),
    ):  # fmt: skip
        _small(p, x, y, 10.5, part, p.pick("woman", "man"), min(97.0, y + 32), p.pick(*of.OF_GROUP))


@thing(
    "family", "parents", "household", "generations", "relatives", "parents and child", "family life",
    main="3b82f6", second="ec4899", third="f59e0b",
)  # fmt: skip
def family(p: Pen) -> None:
    _small(p, 27, 32, 15, "main", "man", 96)
    _small(p, 73, 34, 14.5, "second", "woman", 96)
    _small(p, 50, 65, 11.5, "third", p.pick("man", "woman"), 97)


@thing(
    "mother and child", "motherhood", "maternity leave", "parental leave", "mom", "mum", "mother",
    main="a855f7", second="fbbf24",
)  # fmt: skip
def mother(p: Pen) -> None:
    _small(p, 42, 34, 18, "main", "woman", 97)
    _small(p, 68, 66, 11.5, "second", "man", 97)


@thing(
    "father and child", "fatherhood", "dad", "daddy", "father", "paternity leave",
    main="0f766e", second="f97316",
)  # fmt: skip
def father(p: Pen) -> None:
    _small(p, 58, 34, 18, "main", "man", 97)
    _small(p, 32, 66, 11.5, "second", "woman", 97)


@thing(
    "children", "childhood", "kids", "kindergarten", "child care", "nursery school", "siblings",
    "brothers and sisters",
    main="22c55e", second="f472b6", third="f59e0b",
)  # fmt: skip
def children(p: Pen) -> None:
    _small(p, 28, 46, 17, "main", "man", 96)
    _small(p, 72, 46, 17, "second", "woman", 96, " b")
