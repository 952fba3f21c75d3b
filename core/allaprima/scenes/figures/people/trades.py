"""People by their trade, whom their clothes tell: doctors, cooks, teachers, police officers."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.people.acts import may_lie, turn_of
from allaprima.scenes.figures.people.outdoors_people import rucksack
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import Person
from allaprima.scenes.figures.people.wardrobe import HAIRS, SHIRTS, SKINS, TROUSERS, Wear
from allaprima.scenes.figures.registry import Draw, figure
from allaprima.scenes.sketch import scaled

# fmt: off

Worn = Callable[[Person], None]
"""Draws what somebody wears on the trunk."""
Hat = Callable[[Body], None]
"""Draws what is on a head whose chin is at 0 and whose crown is at 1."""
WHITE = "e6e4de"
BLACK = "26262a"


def trade(names: str, *, tall: float, home: str, group: int = 1, poses: str = "standing walking sitting") -> Callable[[Draw], Draw]:
    """Register somebody who can do all that people do; see `registry.figure`."""

    def register(draw: Draw) -> Draw:
        return figure(names, tall=tall, home=home, poses=poses, group=group, acts=True)(may_lie(draw))

    return register


def outfit(
    b: Body, rng: random.Random, wear: Wear, *, woman: bool = False, child: bool = False, under: Worn | None = None,
    over: Worn | None = None, hat: Hat | None = None, skins: tuple[str, ...] = SKINS, wide: float = 1.0, hair: str = "",
) -> Person:  # fmt: skip
    """Somebody in the clothes of a trade, seen from the side, a little from the front.

    Args:
        under: behind all of them. over: on the trunk, behind the near arm. hat: on the head.
        wide: how much stouter they are. hair: its colour, by chance if "".
    """
    p = anyone(b, rng, woman=woman, child=child, wear=wear, turn=turn_of(b.pose), skins=skins)
    p.hair = hair or (HAIRS[2] if p.hair == HAIRS[-1] else p.hair)
    if wide != 1.0:
        p.wide = wide
        p.measure()
    behind, trunk, head = p.behind, p.trunk, p.head

    def backed() -> None:
        p.begin()
        if under:
            under(p)
        behind()

    def clothed() -> None:
        trunk()
        if over:
            over(p)

    def hatted() -> None:
        head()
        if hat:
            x, y = p.head_at()
            with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod * p.c):
                hat(b)

    p.behind, p.trunk, p.head = backed, clothed, hatted  # type: ignore[method-assign]
    return p


# On the trunk.


def edge(p: Person, y: float, side: int = 1) -> float:
    """How far the trunk reaches forward (1) or backward (-1) at a height."""
    rows = [(s[0], s[1] * p.c + side * p.wide * math.hypot(p.c * s[2], p.s * s[3])) for s in p.sections]
    for (y0, x0), (y1, x1) in itertools.pairwise(rows):
        if y0 >= y >= y1:
            return x0 + (x1 - x0) * (y0 - y) / (y0 - y1)
    return rows[0][1] if y > rows[0][0] else rows[-1][1]


def panel(p: Person, code: str, low: float, high: float, back: float = -2.0, *, out: float = 0.006) -> None:
    """A piece of cloth over the front of the trunk; `back` is how far back it reaches, -1 at the back and 1 at the front."""
    ys = [high - (high - low) * k / 4 for k in range(5)]
    front = [p.spine(edge(p, y) + out, y) for y in ys]
    rear = []
    for y in reversed(ys):
        mid, half = (edge(p, y) + edge(p, y, -1)) / 2, (edge(p, y) - edge(p, y, -1)) / 2
        rear.append(p.spine(mid + half * back if back > -1 else edge(p, y, -1) - out, y))
    p.b.part(code, front[0], *front, front[-1], rear[0], *rear, rear[-1], joins=0, grain=0.1, swell=0.6)


def shirt_front(p: Person, code: str, tie: str = "", low: float = 0.68) -> None:
    """The shirt in the opening of a coat, and the tie on it."""
    ys = (0.852, 0.82, 0.77, low)
    front = [p.spine(edge(p, y) + 0.006, y) for y in ys]
    rear = [p.spine(edge(p, y) - d, y) for y, d in zip(ys[2::-1], (0.016, 0.04, 0.054), strict=True)]
    p.b.part(code, front[0], *front, front[-1], *rear, rear[-1], joins=0, swell=0.5)
    if tie:
        p.b.limb(tie, (*p.spine(edge(p, 0.84) - 0.012, 0.84), 0.018), (*p.spine(edge(p, 0.8) - 0.004, 0.8), 0.016), (*p.spine(edge(p, low + 0.02) + 0.002, low + 0.02), 0.02), joins=0)


def vest(p: Person, code: str, low: float = 0.5) -> None:
    """Over the shirt, without sleeves."""
    b = p.b
    panel(p, code, low, 0.8, out=0.008)
    b.part(code, *(p.spine(x, y) for x, y in ((0.05, 0.79), (0.02, 0.83), (-0.02, 0.853), (-0.052, 0.832), (-0.066, 0.79), (-0.02, 0.77))), joins=0.03, grain=0.1, swell=0.6)


def tie_of(p: Person, code: str) -> None:
    """A bow tie."""
    x, y = p.spine(0.03, 0.846)
    p.b.part(code, (x, y), (x + 0.022, y + 0.02), (x + 0.03, y), (x + 0.022, y - 0.018), (x, y - 0.004), (x - 0.016, y - 0.02), (x - 0.02, y), (x - 0.014, y + 0.018), joins=0)


def apron(p: Person, code: str, *, bib: bool = True, down: float = 0.8) -> None:
    """An apron that lies on the near thigh, wherever that is."""
    b = p.b
    (hx, hy), (kx, ky) = p.hips[1], p.knees[1]
    (gx, gy), (jx, jy) = p.hips[0], p.knees[0]
    dx, dy = kx - hx, ky - hy
    long = (dx * dx + dy * dy) ** 0.5 or 1.0
    fx, fy = -dy / long, dx / long  # before the thigh
    upright = dy < -0.8 * long

    def on(share: float, out: float) -> Point:
        return hx + dx * share + fx * out, hy + dy * share + fy * out

    def front(share: float) -> Point:
        far = max(0.0, (gx + (jx - gx) * share - hx - dx * share) * fx + (gy + (jy - gy) * share - hy - dy * share) * fy) if upright else 0.0
        return on(share, (0.06 if share < 0.5 else 0.054) * p.thin + far)

    b.part(
        code, p.spine(edge(p, 0.62) + 0.007, 0.62), p.spine(edge(p, 0.62) + 0.007, 0.62), p.spine(edge(p, 0.565) + 0.008, 0.565), front(0.3), front(0.6), front(down), front(down),
        on(down, -0.042 * p.thin), on(down, -0.042 * p.thin), on(0.4, -0.034), p.spine(-0.035, 0.55), p.spine(-0.025, 0.62), p.spine(-0.025, 0.62), joins=0, grain=0.1, swell=0.5,
    )
    b.stripe(scaled(code, 0.88), (*p.spine(0.03, 0.57), 0.003), (*on(0.4, 0.025), 0.007), (*on(down, 0.02), 0.01))
    if bib:
        panel(p, code, 0.6, 0.75, 0.2)
        b.limb(code, (*p.spine(edge(p, 0.745) - 0.012, 0.745), 0.014), (*p.spine(0.03, 0.8), 0.012), (*p.spine(-0.018, 0.852), 0.012), joins=0)
    b.limb(scaled(code, 0.92), (*p.spine(edge(p, 0.615, -1) - 0.004, 0.612), 0.014), (*p.spine(0.0, 0.606), 0.014), (*p.spine(edge(p, 0.615) + 0.004, 0.612), 0.014), joins=0, swell=0.4)


def badge(p: Person, code: str, y: float = 0.755) -> None:
    """On the breast."""
    x, h = p.spine(edge(p, y) - 0.022, y)
    p.b.ball(code, x, h, 0.013, 0.016, shiny=0.6, swell=0.5, joins=0)


def buttons(p: Person, code: str, ys: Sequence[float], back: float = 0.016) -> None:
    for y in ys:
        p.b.ball(code, *p.spine(edge(p, y) - back, y), 0.006, joins=0, swell=0.5)


def band(p: Person, code: str, y: float, width: float = 0.02) -> None:
    """Around the trunk."""
    p.b.limb(code, (*p.spine(edge(p, y, -1) - 0.002, y + 0.002), width), (*p.spine(0.0, y - 0.006), width), (*p.spine(edge(p, y) + 0.002, y + 0.002), width), joins=0, swell=0.4, blunt=True)


def stethoscope(p: Person) -> None:
    b = p.b
    b.line("3a3c40", 0.009, p.spine(-0.03, 0.856), p.spine(0.01, 0.83), p.spine(0.034, 0.77), p.spine(0.036, 0.72))
    b.ball("c4c8cc", *p.spine(0.036, 0.705), 0.014, shiny=0.8, joins=0)


# On the head, whose chin is at 0 and whose crown is at 1.


def glasses(b: Body, code: str = "2a2826") -> None:
    b.line(code, 0.005, (0.02, 0.53), (0.24, 0.53), smooth=False)
    b.line(code, 0.005, (0.27, 0.6), (0.355, 0.6), (0.38, 0.5), (0.33, 0.42), (0.26, 0.45), (0.245, 0.54), (0.27, 0.6))


def toque(b: Body, code: str = WHITE) -> None:
    """A cook's tall hat."""
    b.part(code, (-0.4, 0.9), (-0.56, 1.16), (-0.5, 1.42), (-0.26, 1.56), (0.06, 1.58), (0.34, 1.5), (0.5, 1.3), (0.46, 1.08), (0.34, 0.9), joins=0, grain=0.1)
    for x in (-0.28, -0.06, 0.16, 0.32):
        b.stripe(scaled(code, 0.86), (x * 0.8, 0.96, 0.02), (x * 1.1, 1.2, 0.035), (x * 1.25, 1.42, 0.01))
    b.part(code, (0.38, 0.74), (0.38, 0.74), (0.37, 1.0), (0.37, 1.0), (-0.02, 0.97), (-0.44, 0.94), (-0.44, 0.94), (-0.47, 0.62), (-0.47, 0.62), (0.0, 0.69), joins=0, swell=0.7)


def nurse_cap(b: Body) -> None:
    b.part(WHITE, (0.24, 0.93), (0.24, 0.93), (0.2, 1.24), (0.2, 1.24), (-0.06, 1.3), (-0.34, 1.2), (-0.34, 1.2), (-0.32, 0.92), (-0.32, 0.92), (-0.04, 0.99), joins=0, swell=0.5)
    b.mark("b03a34", (-0.08, 1.06), (0.06, 1.06), (0.06, 1.16), (-0.08, 1.16), smooth=False)
    b.mark("b03a34", (-0.035, 1.02), (0.015, 1.02), (0.015, 1.2), (-0.035, 1.2), smooth=False)


def surgeon_cap(b: Body, code: str) -> None:
    b.part(code, (0.38, 0.7), (0.4, 0.9), (0.24, 1.1), (-0.1, 1.15), (-0.4, 1.02), (-0.5, 0.74), (-0.45, 0.48), (-0.3, 0.4), (-0.14, 0.6), (0.1, 0.68), joins=0, grain=0.1)


def face_mask(b: Body, code: str = "a9c2c4") -> None:
    b.part(code, (0.4, 0.4), (0.46, 0.34), (0.44, 0.16), (0.36, 0.0), (0.2, -0.02), (0.1, 0.1), (0.12, 0.3), (0.26, 0.4), joins=0, swell=0.5)
    b.line(scaled(code, 0.8), 0.004, (0.14, 0.32), (0.0, 0.5), smooth=False)


def peaked_cap(b: Body, code: str, band_code: str = "", badge_code: str = "c9a040") -> None:
    """Of a police officer, a pilot, a captain, a postman."""
    b.part(code, (0.36, 0.92), (0.52, 1.1), (0.46, 1.2), (0.2, 1.26), (-0.2, 1.17), (-0.5, 1.0), (-0.54, 0.9), (-0.46, 0.84), joins=0, swell=0.7)
    b.part(band_code or scaled(code, 0.75), (0.39, 0.76), (0.39, 0.76), (0.41, 0.98), (0.41, 0.98), (0.0, 0.93), (-0.46, 0.86), (-0.46, 0.86), (-0.47, 0.64), (-0.47, 0.64), (0.0, 0.72), joins=0)
    b.part("1c1b1e", (0.2, 0.79), (0.42, 0.82), (0.66, 0.67), (0.68, 0.63), (0.5, 0.68), (0.3, 0.73), joins=0, shiny=0.6)
    b.ball(badge_code, 0.38, 1.0, 0.05, 0.08, joins=0, shiny=0.7, swell=0.5)


def fire_helmet(b: Body, code: str) -> None:
    b.part(code, (0.44, 0.8), (0.42, 0.98), (0.26, 1.17), (-0.06, 1.24), (-0.36, 1.1), (-0.48, 0.8), (0.0, 0.74), joins=0, shiny=0.5)
    b.limb(scaled(code, 1.12), (0.4, 0.98, 0.05), (0.2, 1.2, 0.08), (-0.08, 1.27, 0.1), (-0.34, 1.12, 0.08), (-0.46, 0.9, 0.05), joins=0, shiny=0.5)
    b.part(code, (0.3, 0.82), (0.6, 0.79), (0.62, 0.74), (0.36, 0.72), (0.0, 0.7), (-0.4, 0.64), (-0.72, 0.46), (-0.78, 0.48), (-0.6, 0.7), (-0.4, 0.8), (0.0, 0.82), joins=0, shiny=0.5)
    b.part("c9a040", (0.38, 0.86), (0.38, 0.86), (0.36, 1.1), (0.46, 1.16), (0.52, 1.06), (0.5, 0.86), (0.5, 0.86), joins=0, shiny=0.8, swell=0.5)


def hard_hat(b: Body, code: str) -> None:
    b.part(code, (0.43, 0.76), (0.42, 0.98), (0.2, 1.16), (-0.12, 1.17), (-0.42, 0.98), (-0.48, 0.7), (-0.4, 0.68), (0.0, 0.74), joins=0, shiny=0.5)
    b.limb(code, (-0.5, 0.72, 0.05), (0.0, 0.77, 0.06), (0.62, 0.73, 0.04), joins=0, shiny=0.5)


def flat_cap(b: Body, code: str) -> None:
    b.part(code, (0.56, 0.8), (0.5, 0.92), (0.24, 1.08), (-0.1, 1.12), (-0.42, 1.0), (-0.54, 0.76), (-0.44, 0.64), (0.0, 0.72), (0.3, 0.76), joins=0, grain=0.4)
    b.stripe(scaled(code, 0.75), (0.56, 0.82, 0.02), (0.3, 0.86, 0.03), (0.1, 0.78, 0.01))


def headset(b: Body) -> None:
    b.line("2f3034", 0.01, (-0.03, 0.5), (-0.08, 0.9), (-0.05, 1.08), (0.06, 1.1))
    b.ball("2f3034", -0.01, 0.47, 0.1, 0.13, joins=0)
    b.line("2f3034", 0.006, (0.02, 0.4), (0.16, 0.2), (0.36, 0.18))
    b.ball("2f3034", 0.38, 0.185, 0.035, joins=0)


def headscarf(b: Body, code: str) -> None:
    b.part(code, (0.3, 0.86), (0.3, 0.98), (0.1, 1.09), (-0.2, 1.06), (-0.44, 0.88), (-0.52, 0.6), (-0.44, 0.42), (-0.3, 0.52), (-0.1, 0.66), (0.1, 0.8), joins=0, grain=0.1)
    b.part(code, (-0.44, 0.5), (-0.62, 0.44), (-0.66, 0.3), (-0.56, 0.3), (-0.44, 0.4), joins=0, grain=0.1)


def _style(rng: random.Random, woman: bool, *, tidy: bool = False) -> str:
    """How the hair is worn."""
    return rng.choice(("bun", "ponytail", "bob") if tidy else ("bun", "ponytail", "long", "bob")) if woman else "short"


# Who cures.


@trade("doctor, physician, medic, general practitioner, family doctor", tall=1.0, home="room")
def doctor(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code, shirt = b.colour("e4e3df"), rng.choice(("8fa8bc", "7d93a4", "b7c3c9"))
    wear = Wear(code, b.colour(rng.choice(("3f4652", "4a4a50")), 1), "2a2726", hem=0.3, flare=0.014, style=_style(rng, woman, tidy=True))

    def over(p: Person) -> None:
        shirt_front(p, shirt, "" if woman else "5a3040")
        b.stripe(scaled(code, 0.85), (*p.spine(0.0, 0.56), 0.006), (*p.spine(0.03, 0.555), 0.008), (*p.spine(0.055, 0.56), 0.006))
        stethoscope(p)

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses if rng.random() < 0.3 else None).draw()


@trade("surgeon, heart surgeon, anaesthetist, anesthetist", tall=1.0, home="room")
def surgeon(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour(rng.choice(("5f9488", "5a8a9a")))
    wear = Wear(code, code, "d8d6d0", hem=0.46, flare=0.012, sleeve=0.4, style="short", gloves="cfdad8", loose=1.2)

    def hat(b: Body) -> None:
        face_mask(b)
        surgeon_cap(b, scaled(code, 0.94))

    outfit(b, rng, wear, woman=woman, over=lambda p: panel(p, scaled(code, 0.93), 0.5, 0.6, 0.1), hat=hat).draw()


@trade("nurse, caregiver, carer, hospital nurse, midwife, paramedic", tall=0.97, home="room")
def nurse(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.8
    code = b.colour(rng.choice(("9db9c6", "a9c4bd", "dfe3e2")))
    if woman:
        wear = Wear(code, "", "d8d6d0", skirt=code, skirt_hem=0.24, skirt_flare=0.02, hem=0.6, flare=0.0, sleeve=0.35, style="bun", collar=WHITE)
    else:
        wear = Wear(code, code, "d8d6d0", hem=0.46, flare=0.012, sleeve=0.35, loose=1.15)

    def over(p: Person) -> None:
        if woman:
            apron(p, WHITE, down=0.78)
        badge(p, "b03a34", 0.72 if woman else 0.75)

    outfit(b, rng, wear, woman=woman, over=over, hat=nurse_cap if woman else None).draw()


@trade("dentist, orthodontist", tall=1.0, home="room")
def dentist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour("dbe6e6")
    wear = Wear(code, "c9d2d2", "d8d6d0", hem=0.42, flare=0.014, sleeve=0.4, style=_style(rng, woman, tidy=True), gloves="8fb3c6")
    outfit(b, rng, wear, woman=woman, over=lambda p: buttons(p, "8a9a9c", (0.8, 0.73, 0.66, 0.59)), hat=face_mask).draw()


@trade("veterinarian, vet, animal doctor", tall=1.0, home="room")
def veterinarian(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.6
    code = b.colour(rng.choice(("5d8a76", "4f7f86")))
    wear = Wear(code, "4a5058", "3a3a38", hem=0.45, flare=0.014, sleeve=0.4, style=_style(rng, woman, tidy=True), loose=1.15)
    outfit(b, rng, wear, woman=woman, over=stethoscope).draw()


# Who teaches, learns and finds out.


@trade("teacher, schoolteacher, professor, lecturer, tutor, headmaster, librarian", tall=1.0, home="room")
def teacher(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("6f6248", "56684e", "7a4a44", "4f5f74")))
    if woman:
        legs = b.colour(rng.choice(("4a4440", "3c4250", "5a4a52")), 1)
        wear = Wear(code, "", "3a2a20", skirt=legs, skirt_hem=0.2, skirt_flare=0.016, hem=0.52, flare=0.01, style=rng.choice(("bun", "bob")))
    else:
        wear = Wear(code, b.colour(rng.choice(("4f4a42", "3f4046")), 1), "3a2a20", hem=0.455, flare=0.014)

    def over(p: Person) -> None:
        shirt_front(p, "dedad0", "" if woman else rng.choice(("7a2f30", "34506a")), 0.66)
        buttons(p, scaled(code, 0.6), (0.61, 0.56))

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses, hair=rng.choice(("", "8f8a84"))).draw()


@trade("student, pupil, college student, university student, schoolchild, undergraduate", tall=0.95, home="street")
def student(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("8a3a34", "3f5f80", "4f6a52", "a8873f", "6a5a7a")))
    wear = Wear(code, b.colour(rng.choice(("3a4a62", "54606b")), 1), "d8d4ca", hem=0.49, flare=0.004, style=_style(rng, woman), loose=1.15)
    bag = rng.choice(("3f4a5a", "6a4a34", "4a5a48"))

    def under(p: Person) -> None:
        if not b.pose.startswith("lying"):
            rucksack(b, p, bag, large=False)

    def over(p: Person) -> None:
        b.limb(scaled(code, 0.94), (*p.spine(-0.056, 0.83), 0.05), (*p.spine(-0.02, 0.845), 0.04), (*p.spine(0.028, 0.836), 0.026), joins=0.01)
        if not b.pose.startswith("lying"):
            b.limb(scaled(bag, 0.8), (*p.spine(-0.03, 0.835), 0.02), (*p.spine(0.036, 0.78), 0.022), (*p.spine(0.02, 0.68), 0.022), (*p.spine(-0.04, 0.63), 0.016), joins=0, swell=0.4)

    outfit(b, rng, wear, woman=woman, under=under, over=over).draw()


@trade("graduate, new graduate, graduating student", tall=1.0, home="meadow")
def graduate(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour("2a2a32")
    wear = Wear(code, "", "1f1d1e", skirt=code, skirt_hem=0.16, skirt_flare=0.05, hem=0.58, flare=0.0, loose=1.5, style=_style(rng, woman))

    def over(p: Person) -> None:
        b.limb("a8332f", (*p.spine(-0.05, 0.82), 0.03), (*p.spine(0.01, 0.82), 0.036), (*p.spine(0.05, 0.74), 0.03), (*p.spine(0.04, 0.64), 0.026), joins=0, swell=0.5)

    def hat(b: Body) -> None:
        b.part(code, (0.38, 0.78), (0.36, 1.02), (-0.42, 1.0), (-0.46, 0.66), (0.0, 0.72), joins=0)
        b.face(scaled(code, 1.2), (-0.62, 1.04), (0.0, 0.96), (0.62, 1.08), (0.02, 1.2))
        b.line("c9a040", 0.006, (0.0, 1.09), (-0.4, 1.05), (-0.56, 0.98), (-0.58, 0.7))
        b.limb("c9a040", (-0.58, 0.74, 0.06), (-0.585, 0.66, 0.09), (-0.59, 0.56, 0.1), joins=0, grain=0.5)

    outfit(b, rng, wear, woman=woman, over=over, hat=hat).draw()


@trade("scientist, researcher, chemist, mad scientist, physicist, biologist, inventor", tall=1.0, home="room")
def scientist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour("e6e5e1")
    wear = Wear(code, b.colour(rng.choice(("4a4640", "3f4652")), 1), "3a2a20", hem=0.27, flare=0.018, style=_style(rng, woman, tidy=True), gloves=rng.choice(("", "6f9fb4")))
    wild = not woman and rng.random() < 0.6

    def over(p: Person) -> None:
        shirt_front(p, rng.choice(("6f8567", "7d5a58", "6a7f94")), "" if woman else "4a3a30")
        buttons(p, "9a9a98", (0.63, 0.56, 0.49))
        b.line("3a5a8a", 0.008, p.spine(0.045, 0.77), p.spine(0.046, 0.735), smooth=False)

    def hat(b: Body) -> None:
        if wild:
            b.part("d6d2ca", (0.16, 0.9), (0.2, 1.06), (0.02, 1.06), (0.0, 1.2), (-0.16, 1.08), (-0.34, 1.18), (-0.4, 1.0), (-0.62, 0.98), (-0.54, 0.78), (-0.7, 0.62), (-0.52, 0.5), (-0.56, 0.32), (-0.34, 0.3), (-0.16, 0.4), (-0.12, 0.6), (0.0, 0.72), joins=0, grain=1)
        glasses(b)

    outfit(b, rng, wear, woman=woman, over=over, hat=hat, hair="d6d2ca" if wild else "").draw()


@trade("programmer, developer, software developer, software engineer, coder, hacker", tall=1.0, home="room")
def programmer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour(rng.choice(("3a4048", "4a5f52", "5a4a5e")))
    wear = Wear(code, b.colour("3f4e66", 1), "c9c6be", hem=0.49, flare=0.004, style=_style(rng, woman), loose=1.2)

    def over(p: Person) -> None:
        b.limb(scaled(code, 0.94), (*p.spine(-0.058, 0.825), 0.06), (*p.spine(-0.02, 0.842), 0.046), (*p.spine(0.03, 0.834), 0.028), joins=0.01)
        b.line("d8d4ca", 0.007, p.spine(0.05, 0.815), p.spine(0.064, 0.74))

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses).draw()


# Who cooks and serves.


@trade("chef, cook, head chef, master chef, sushi chef, pizza chef, pizzaiolo", tall=1.02, home="room")
def chef(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour("e8e6e0")
    wear = Wear(code, b.colour("4a4c52", 1), BLACK, hem=0.49, flare=0.01, style="bun" if woman else "short", loose=1.15, beard="" if woman else rng.choice(("", "", "3a2a20")))

    def over(p: Person) -> None:
        apron(p, scaled(code, 0.96), bib=False)
        buttons(p, "8a8a88", (0.79, 0.74, 0.69, 0.64))
        buttons(p, "8a8a88", (0.79, 0.74, 0.69, 0.64), 0.046)
        b.limb("a8332f", (*p.spine(-0.036, 0.852), 0.028), (*p.spine(0.0, 0.846), 0.034), (*p.spine(0.032, 0.838), 0.03), joins=0)
        b.part("a8332f", *(p.spine(x, y) for x, y in ((0.022, 0.84), (0.05, 0.838), (0.06, 0.8), (0.046, 0.79), (0.03, 0.81))), joins=0)

    outfit(b, rng, wear, woman=woman, over=over, hat=toque, wide=1.0 if woman else 1.06).draw()


@trade("baker, pastry chef, pastry cook, confectioner", tall=1.0, home="room")
def baker(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour("dcd8ce")
    wear = Wear(code, "5a5652", "4a4038", hem=0.5, sleeve=0.4, style="bun" if woman else "short")

    def hat(b: Body) -> None:
        b.part(WHITE, (0.4, 0.86), (0.46, 1.04), (0.2, 1.2), (-0.2, 1.2), (-0.52, 1.06), (-0.54, 0.86), (0.0, 0.84), joins=0, grain=0.1)
        b.limb(scaled(WHITE, 0.95), (-0.46, 0.74, 0.16), (0.0, 0.8, 0.16), (0.37, 0.84, 0.15), joins=0)

    outfit(b, rng, wear, woman=woman, over=lambda p: apron(p, "eeece6"), hat=hat, wide=1.06).draw()


@trade("butcher, fishmonger", tall=1.02, home="street")
def butcher(b: Body, rng: random.Random) -> None:
    wear = Wear(b.colour("e0ddd6"), "4a4a50", "2a2726", hem=0.5, sleeve=0.45, beard="4a3424")

    def over(p: Person) -> None:
        apron(p, "8a3530", down=0.86)

    outfit(b, rng, wear, over=over, hat=lambda b: flat_cap(b, WHITE), wide=1.1, skins=SKINS[:4]).draw()


def _waiter(b: Body, rng: random.Random, *, woman: bool) -> None:
    code = b.colour("2c2c32")
    wear = Wear("e4e1d9", "26262b", "1c1b1c", hem=0.5, style="bun" if woman else "short")
    if woman:
        wear = replace(wear, legs="", skirt="26262b", skirt_hem=0.26, skirt_flare=0.006, hem=0.58)

    def over(p: Person) -> None:
        vest(p, code, 0.56)
        shirt_front(p, "e4e1d9", low=0.73)
        tie_of(p, "1c1b1c")
        buttons(p, "a8a49a", (0.7, 0.64, 0.58))
        apron(p, WHITE if woman else "1f1f23", bib=False, down=0.72)

    outfit(b, rng, wear, woman=woman, over=over).draw()


@trade("waiter, butler, bartender, barman, steward", tall=1.02, home="street")
def waiter(b: Body, rng: random.Random) -> None:
    _waiter(b, rng, woman=False)


@trade("waitress, barmaid, stewardess", tall=0.97, home="street")
def waitress(b: Body, rng: random.Random) -> None:
    _waiter(b, rng, woman=True)


@trade("flight attendant, air hostess, cabin crew", tall=0.98, home="street")
def flight_attendant(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("2f4a72", "7a2a38")))
    wear = Wear(code, "", "26242a", skirt=code, skirt_hem=0.27, skirt_flare=0.0, hem=0.51, flare=0.012, style="bun")

    def over(p: Person) -> None:
        b.limb("c8a04a", (*p.spine(-0.036, 0.852), 0.024), (*p.spine(0.0, 0.846), 0.03), (*p.spine(0.03, 0.836), 0.026), joins=0)
        badge(p, "c9a040", 0.76)

    outfit(b, rng, wear, woman=True, over=over, hat=lambda b: b.part(code, (0.22, 0.98), (0.16, 1.16), (-0.24, 1.18), (-0.42, 1.0), (-0.1, 1.0), joins=0)).draw()


@trade("barista, coffee maker", tall=1.0, home="street")
def barista(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("3f5a48", "5a4030", "3a4450")))
    wear = Wear(rng.choice(("2f2f33", "d8d2c6", "8a8f94")), "3f4a5a", "3a2a20", hem=0.5, sleeve=0.4, style="ponytail" if woman else "short", beard="" if woman else rng.choice(("", "4a3424")))

    def over(p: Person) -> None:
        apron(p, code)
        badge(p, "e4dfd2", 0.71)

    outfit(b, rng, wear, woman=woman, over=over, hat=(lambda b: flat_cap(b, scaled(code, 0.85))) if rng.random() < 0.5 else None).draw()


@trade("shopkeeper, shop assistant, cashier, seller, vendor, street vendor, salesman, saleswoman, merchant, grocer, florist, market woman", tall=1.0, home="street")
def shopkeeper(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("3f6a4a", "8a3f38", "4a5f80")))
    wear = Wear(rng.choice(("d8cfbc", "b8c4c8", "c9b48a")), rng.choice(TROUSERS), "3a2a20", hem=0.5, sleeve=rng.choice((0.4, 1.0)), style=_style(rng, woman))
    scarf = woman and rng.random() < 0.3
    outfit(b, rng, wear, woman=woman, over=lambda p: apron(p, code), hat=(lambda b: headscarf(b, scaled(code, 1.1))) if scarf else None, hair=rng.choice(("", "8f8a84"))).draw()


# Who helps and guards.


@trade("firefighter, fireman, firewoman, fire fighter", tall=1.04, home="street")
def firefighter(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("4a4038", "8a6a34", "3a3c42")))
    helmet = b.colour(rng.choice(("b0322a", "d0a52c")), 1)
    stripe = "d9d36a"
    wear = Wear(code, code, "26241f", hem=0.44, flare=0.016, loose=1.25, gloves="3a342c", boots="26241f")

    def over(p: Person) -> None:
        for y in (0.5, 0.69):
            band(p, stripe, y, 0.026)
        b.stripe("c9c9c2", *((*p.spine(x, 0.685), 0.006) for x in (-0.08, 0.0, 0.08)))
        b.limb(scaled(code, 0.7), (*p.spine(-0.04, 0.856), 0.03), (*p.spine(0.0, 0.85), 0.036), (*p.spine(0.036, 0.845), 0.03), joins=0)

    outfit(b, rng, wear, over=over, hat=lambda b: fire_helmet(b, helmet), wide=1.06).draw()


def _police(b: Body, rng: random.Random, *, woman: bool) -> None:
    code = b.colour("2c3a58")
    wear = Wear(code, scaled(code, 0.85), "1c1b1e", hem=0.5, sleeve=rng.choice((0.4, 1.0)), style="bun" if woman else "short", collar=scaled(code, 0.8))

    def over(p: Person) -> None:
        b.limb("1c1b1e", (*p.spine(edge(p, 0.545, -1) - 0.003, 0.548), 0.03), (*p.spine(0.0, 0.54), 0.03), (*p.spine(edge(p, 0.545) + 0.003, 0.548), 0.03), joins=0, swell=0.5)
        b.ball("c4c4bc", *p.spine(0.05, 0.545), 0.012, shiny=0.7, joins=0)
        b.box("1c1b1e", *p.spine(-0.045, 0.505), *p.spine(-0.01, 0.56))
        b.limb("1f2028", (*p.spine(edge(p, 0.83) - 0.01, 0.835), 0.016), (*p.spine(edge(p, 0.76) + 0.002, 0.76), 0.014), (*p.spine(edge(p, 0.68) + 0.003, 0.68), 0.018), joins=0)
        badge(p, "c9a040", 0.765)

    outfit(b, rng, wear, woman=woman, over=over, hat=lambda b: peaked_cap(b, code, "1f2430")).draw()


@trade("police officer, policeman, cop, constable, security guard, sheriff, traffic warden", tall=1.02, home="street")
def police_officer(b: Body, rng: random.Random) -> None:
    _police(b, rng, woman=False)


@trade("policewoman, female police officer, lady cop", tall=0.98, home="street")
def policewoman(b: Body, rng: random.Random) -> None:
    _police(b, rng, woman=True)


@trade("judge, magistrate", tall=1.0, home="room")
def judge(b: Body, rng: random.Random) -> None:
    code = b.colour("2a2830")
    wear = Wear(code, "", "1f1d1e", skirt=code, skirt_hem=0.06, skirt_flare=0.04, hem=0.58, flare=0.0, loose=1.6)

    def over(p: Person) -> None:
        b.part("e8e6e0", *(p.spine(x, y) for x, y in ((0.0, 0.85), (0.04, 0.842), (0.074, 0.77), (0.078, 0.73), (0.05, 0.735), (0.03, 0.79))), joins=0)

    def wig(b: Body) -> None:
        b.part("ddd8cc", (0.3, 0.86), (0.28, 1.04), (0.04, 1.14), (-0.26, 1.1), (-0.5, 0.9), (-0.56, 0.6), (-0.54, 0.2), (-0.46, -0.14), (-0.2, -0.18), (0.02, -0.1), (0.04, 0.2), (-0.02, 0.5), (0.1, 0.74), joins=0, grain=0.8)
        for y in (0.62, 0.38, 0.14, -0.04):
            b.limb("cfc9bc", (-0.46, y, 0.14), (-0.24, y - 0.03, 0.16), (-0.04, y, 0.13), joins=0.03, grain=0.6)

    outfit(b, rng, wear, woman=rng.random() < 0.4, over=over, hat=wig, hair="cfcac0", skins=SKINS[:4]).draw()


@trade("lawyer, attorney, politician, president, manager, boss, mayor, banker, salesperson", tall=1.02, home="street")
def lawyer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    suited(b, rng, woman=woman, hat=glasses if rng.random() < 0.4 else None)


def suited(b: Body, rng: random.Random, *, woman: bool, hat: Hat | None = None, hair: str = "") -> None:
    """Somebody in a suit."""
    code = b.colour(rng.choice(("363a44", "42464a", "2f3a4c", "4a423c")))
    wear = Wear(code, code, "1f1d1e", hem=0.455, flare=0.012)
    if woman:
        wear = replace(wear, legs="", skirt=scaled(code, 0.92), skirt_hem=0.27, skirt_flare=0.0, hem=0.5, style=rng.choice(("bun", "bob")))
    tie = rng.choice(("8a2f34", "34507a", "6a5a34", "4a6a58"))

    def over(p: Person) -> None:
        shirt_front(p, "e2dfd8", "" if woman else tie)
        buttons(p, scaled(code, 0.6), (0.64, 0.58))

    outfit(b, rng, wear, woman=woman, over=over, hat=hat, hair=hair).draw()


@trade("secretary, receptionist, office assistant, call center agent, telephone operator, customer service agent", tall=0.97, home="room")
def secretary(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c9c0b0", "8fa3b8", "b48a8f")))
    wear = Wear(code, "", "26242a", skirt="3a3c48", skirt_hem=0.27, skirt_flare=0.0, hem=0.6, style=rng.choice(("bun", "bob")))
    outfit(b, rng, wear, woman=True, hat=headset).draw()


@trade("journalist, reporter, news reporter, tv presenter", tall=1.0, home="street")
def journalist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("a08a62", "8a7a5e", "5f6a72")))
    wear = Wear(code, "3f4652", "3a2a20", hem=0.36, flare=0.02, belt=scaled(code, 0.75), style=_style(rng, woman))

    def over(p: Person) -> None:
        shirt_front(p, "d8d4ca", low=0.74)
        b.line("b03a34", 0.007, p.spine(-0.02, 0.855), p.spine(0.03, 0.8), p.spine(0.05, 0.735))
        b.face("ece8dd", *(p.spine(x, y) for x, y in ((0.03, 0.735), (0.066, 0.735), (0.066, 0.69), (0.03, 0.69))))

    outfit(b, rng, wear, woman=woman, over=over).draw()


@trade("pilot, airline pilot, flight captain, aviator", tall=1.02, home="street")
def pilot(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour("2a3144")
    wear = Wear(code, code, "1c1b1e", hem=0.46, flare=0.012, style="bun" if woman else "short")

    def over(p: Person) -> None:
        shirt_front(p, "e6e4de", "1f2026")
        buttons(p, "c9a040", (0.64, 0.59, 0.54))
        badge(p, "c9a040", 0.76)

    p = outfit(b, rng, wear, woman=woman, over=over, hat=lambda b: peaked_cap(b, "e6e4de", "1f2430"))
    cuffs(p, "c9a040")
    p.draw()


def cuffs(p: Person, code: str) -> None:
    """Stripes around the near sleeve at the wrist."""
    arm = p.arm

    def ringed(k: int, joins: float = 0.0) -> None:
        arm(k, joins)
        (ex, ey), (rx, ry) = p.elbows[k], p.wrists[k]
        long = ((rx - ex) ** 2 + (ry - ey) ** 2) ** 0.5 or 1.0
        nx, ny = -(ry - ey) / long * 0.025, (rx - ex) / long * 0.025
        for share in (0.82, 0.9):
            x, y = ex + (rx - ex) * share, ey + (ry - ey) * share
            p.b.limb(code, (x - nx, y - ny, 0.008), (x, y, 0.008), (x + nx, y + ny, 0.008), joins=0, swell=0.4, blunt=True)

    p.arm = ringed  # type: ignore[method-assign]


@trade("captain, sea captain, ship captain, admiral", tall=1.03, home="beach")
def captain(b: Body, rng: random.Random) -> None:
    code = b.colour("2a3350")
    wear = Wear(code, "e0ddd4", "1c1b1e", hem=0.44, flare=0.014, beard=rng.choice(("d6d2c8", "8f8a84")))

    def over(p: Person) -> None:
        buttons(p, "c9a040", (0.79, 0.72, 0.65, 0.58, 0.51))
        buttons(p, "c9a040", (0.79, 0.72, 0.65, 0.58, 0.51), 0.05)

    p = outfit(b, rng, wear, over=over, hat=lambda b: peaked_cap(b, "e6e4de", code), hair="b8b4aa", wide=1.06, skins=SKINS[:4])
    cuffs(p, "c9a040")
    p.draw()


@trade("sailor, seaman, mariner, navy sailor", tall=1.0, home="beach")
def sailor(b: Body, rng: random.Random) -> None:
    code = b.colour("e2dfd8")
    blue = b.colour("2f4470", 1)
    wear = Wear(code, blue, "1c1b1e", hem=0.49, loose=1.2)

    def over(p: Person) -> None:
        b.part(blue, *(p.spine(x, y) for x, y in ((-0.03, 0.856), (0.02, 0.85), (0.05, 0.8), (0.066, 0.735), (0.04, 0.77), (-0.01, 0.8), (-0.06, 0.79), (-0.062, 0.83))), joins=0, swell=0.6)
        b.part("a8332f", *(p.spine(x, y) for x, y in ((0.066, 0.745), (0.082, 0.72), (0.078, 0.68), (0.062, 0.69), (0.052, 0.73))), joins=0)

    def hat(b: Body) -> None:
        b.part(WHITE, (0.34, 0.92), (0.3, 1.14), (-0.12, 1.2), (-0.42, 1.06), (-0.44, 0.86), joins=0)
        b.part(scaled(WHITE, 0.95), (0.36, 0.78), (0.36, 0.78), (0.42, 1.0), (0.42, 1.0), (0.0, 0.94), (-0.5, 0.92), (-0.5, 0.92), (-0.46, 0.68), (-0.46, 0.68), (0.0, 0.74), joins=0)

    outfit(b, rng, wear, over=over, hat=hat).draw()


# Who brings and mends.


@trade("mailman, postman, mail carrier, postwoman, letter carrier", tall=1.02, home="street")
def mailman(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.25
    code = b.colour(rng.choice(("3f5f8a", "2f4a72")))
    wear = Wear(code, "3a4252", "2a2726", hem=0.49, collar=scaled(code, 0.8), style="ponytail" if woman else "short")

    def over(p: Person) -> None:
        b.limb("5a3a24", (*p.spine(-0.03, 0.845), 0.018), (*p.spine(0.02, 0.74), 0.02), (*p.spine(0.02, 0.6), 0.02), joins=0, swell=0.4)
        badge(p, "c9a040", 0.765)
        b.part("7a5230", *(p.spine(x, y) for x, y in ((-0.09, 0.6), (-0.09, 0.6), (0.07, 0.6), (0.07, 0.6), (0.076, 0.49), (0.06, 0.47), (-0.08, 0.47), (-0.096, 0.49))), joins=0)
        b.face("e8e2d2", *(p.spine(x, y) for x, y in ((-0.05, 0.6), (0.03, 0.6), (0.028, 0.635), (-0.052, 0.63))))
        b.part("6a4628", *(p.spine(x, y) for x, y in ((-0.094, 0.605), (-0.094, 0.605), (0.074, 0.605), (0.074, 0.605), (0.07, 0.555), (-0.01, 0.535), (-0.09, 0.555))), joins=0, swell=0.5)

    outfit(b, rng, wear, woman=woman, over=over, hat=lambda b: peaked_cap(b, code)).draw()


@trade("delivery man, delivery guy, deliveryman, delivery woman, delivery person, delivery driver, delivery boy, courier, pizza delivery guy", tall=1.02, home="street")
def delivery_man(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.25
    code = b.colour(rng.choice(("a8622c", "7a5634", "3f6a4a", "a83a30")))
    wear = Wear(code, scaled(code, 0.6), "2a2726", hem=0.5, sleeve=0.4, style="ponytail" if woman else "short", hat="cap", hat_code=scaled(code, 0.9), collar=scaled(code, 0.8))
    outfit(b, rng, wear, woman=woman, over=lambda p: badge(p, "e8e2d2", 0.75)).draw()


def _overall(p: Person, code: str) -> None:
    """A bib with braces over the shirt."""
    panel(p, code, 0.5, 0.74, 0.0 if p.woman else -0.1)
    panel(p, code, 0.47, 0.6)
    for x0, x1 in ((0.03, -0.03), (-0.062, -0.03)):
        p.b.limb(code, (*p.spine(x0 + 0.016 if x0 > 0 else x0, 0.735 if x0 > 0 else 0.6), 0.018), (*p.spine((x0 + x1) / 2, 0.8 if x0 > 0 else 0.75), 0.018), (*p.spine(x1, 0.848), 0.018), joins=0, swell=0.4)
    p.b.ball("c9b46a", *p.spine(0.048, 0.73), 0.008, shiny=0.6, joins=0)


@trade("mechanic, car mechanic, repairman, technician, handyman, plumber", tall=1.02, home="street")
def mechanic(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.25
    code = b.colour(rng.choice(("3a5578", "4a5f80")))
    wear = Wear(rng.choice(("b0aca2", "7d8086", "a8462f")), code, "3a2a20", hem=0.52, sleeve=0.4, style="ponytail" if woman else "short", hat="cap", hat_code=b.colour("8a3a30", 1), loose=1.15)

    def over(p: Person) -> None:
        _overall(p, code)
        b.part("a8462f", *(p.spine(x, y) for x, y in ((-0.05, 0.52), (-0.03, 0.525), (-0.034, 0.46), (-0.05, 0.44), (-0.066, 0.46))), joins=0)

    outfit(b, rng, wear, woman=woman, over=over).draw()


@trade("electrician, welder, miner, foreman, surveyor", tall=1.02, home="street")
def electrician(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("34547a", "4a4f58")))
    wear = Wear(rng.choice(("c9c0ae", "8f9aa2")), code, "4a3a2a", hem=0.52, sleeve=1.0, loose=1.15)

    def over(p: Person) -> None:
        _overall(p, code)
        band(p, "6a4628", 0.53, 0.03)
        b.limb("b03a34", (*p.spine(-0.03, 0.53), 0.016), (*p.spine(-0.034, 0.47), 0.014), joins=0)

    helmet = b.colour("d8b030", 1)
    outfit(b, rng, wear, over=over, hat=lambda b: hard_hat(b, helmet)).draw()


@trade("carpenter, woodworker, blacksmith, cobbler, potter, craftsman", tall=1.02, home="street")
def carpenter(b: Body, rng: random.Random) -> None:
    wear = Wear(b.colour(rng.choice(("8a4a38", "5a6a52", "4f5f74"))), "5a5040", "4a3626", hem=0.5, sleeve=0.45, beard=rng.choice(("5a3d28", "8f8a84", "")))

    def over(p: Person) -> None:
        apron(p, "6f4f30", down=0.7)
        b.line("d8b84a", 0.011, p.spine(0.04, 0.74), p.spine(0.045, 0.69), smooth=False)

    outfit(b, rng, wear, over=over, hat=lambda b: flat_cap(b, "5a5040"), wide=1.05).draw()


@trade("hairdresser, barber, hair stylist, beautician, makeup artist", tall=0.98, home="room")
def hairdresser(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.7
    code = b.colour("2f2d33")
    wear = Wear(rng.choice(("8a5068", "6f8a8f", "c9c0b0")), "3a3c44", "26242a", hem=0.5, sleeve=0.35, style=_style(rng, woman))

    def over(p: Person) -> None:
        apron(p, code, down=0.6)
        x, y = p.spine(0.03, 0.6)
        b.line("c4c8cc", 0.008, (x - 0.01, y + 0.045), (x + 0.006, y - 0.01), smooth=False)

    outfit(b, rng, wear, woman=woman, over=over, hair="" if woman else HAIRS[1]).draw()


@trade("tailor, seamstress, dressmaker, fashion designer", tall=0.99, home="room")
def tailor(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("4a3f4a", "3f4a42", "5a4434")))
    wear = Wear(rng.choice(SHIRTS[:2]), "3f3c3a", "2a2726", hem=0.5, style=_style(rng, woman, tidy=True))

    def over(p: Person) -> None:
        vest(p, code)
        b.limb("d8b84a", (*p.spine(-0.035, 0.85), 0.016), (*p.spine(0.03, 0.82), 0.016), (*p.spine(0.052, 0.72), 0.016), (*p.spine(0.045, 0.6), 0.016), joins=0, swell=0.3)

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses).draw()


# Who seeks and hides.


@trade("detective, private detective, private eye, inspector, spy, secret agent, sherlock holmes", tall=1.02, home="street")
def detective(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a08a62", "8a7c62", "5f5a50")))
    wear = Wear(code, "3a3a3e", "2a2320", hem=0.29, flare=0.026, belt=scaled(code, 0.72), hat="brim", hat_code=b.colour("5a5044", 1), loose=1.2)

    def over(p: Person) -> None:
        shirt_front(p, "dcd8ce", "4a3030", 0.76)
        b.part(scaled(code, 0.92), *(p.spine(x, y) for x, y in ((-0.05, 0.85), (-0.02, 0.875), (0.02, 0.85), (0.05, 0.79), (0.02, 0.8), (-0.03, 0.83))), joins=0)

    outfit(b, rng, wear, over=over).draw()


@trade("thief, burglar, robber, bandit, bank robber, criminal", tall=1.0, home="street")
def thief(b: Body, rng: random.Random) -> None:
    code = b.colour("d8d4ca")
    wear = Wear(code, "2c2c32", "1f1d1e", hem=0.5, hat="beanie", hat_code="26262b", gloves="26262b")

    def over(p: Person) -> None:
        for y in (0.53, 0.58, 0.63, 0.68, 0.73, 0.78):
            band(p, "2c2c32", y, 0.022)

    def mask(b: Body) -> None:
        b.part("1f1e22", (0.2, 0.62), (0.36, 0.63), (0.41, 0.55), (0.4, 0.47), (0.3, 0.45), (0.2, 0.47), (-0.06, 0.5), (-0.06, 0.6), joins=0, swell=0.4)
        b.ball("e8e4da", 0.325, 0.54, 0.045, 0.035, joins=0, swell=0.3)
        b.spot("1a1512", 0.34, 0.54, 0.02, 0.025)

    outfit(b, rng, wear, over=over, hat=mask).draw()


@trade("hunter, huntsman, gamekeeper, forester, park ranger, ranger", tall=1.02, home="forest path")
def hunter(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("5a6244", "6a5f42", "4f5a44")))
    wear = Wear(code, "5a4f3c", "3a2a1e", hem=0.44, flare=0.016, belt="3a2a1e", hat="brim", hat_code=scaled(code, 0.8), boots="4a3422", beard=rng.choice(("", "5a3d28")))
    outfit(b, rng, wear, over=lambda p: b.limb("4a3422", (*p.spine(-0.04, 0.845), 0.018), (*p.spine(0.02, 0.74), 0.02), (*p.spine(0.066, 0.63), 0.018), joins=0, swell=0.4),
           hat=lambda b: b.limb("a8462f", (-0.3, 0.86, 0.05), (-0.42, 1.14, 0.09), (-0.62, 1.3, 0.02), joins=0, grain=0.6)).draw()


@trade("customer, shopper, shopping woman", tall=0.98, home="street")
def customer(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=rng.random() < 0.6, turn=turn_of(b.pose)).draw()
# fmt: on
