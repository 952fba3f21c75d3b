"""The family and its friends: parents, grandparents, babies, brothers and sisters, people in groups."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import acting, may_lie, turn_of
from allaprima.scenes.figures.people.outfits import band, outfit, shirt_front, trade
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose, face_anchors
from allaprima.scenes.figures.people.wardrobe import (
    COATS,
    HAIRS,
    SHOES,
    SKINS,
    TROUSERS,
    Wear,
    dress,
    dressed,
)
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off


@trade("mother, mom, mum, mommy, mummy, wife, aunt, aunty, auntie", tall=0.97, home="meadow")
def mother(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a85a5a", "5f7fa0", "6f8a78", "c08a4e", "8a5a7a")))
    style = rng.choice(("long", "bob", "bun", "ponytail"))
    if rng.random() < 0.6:
        wear = replace(dress(code, style=style, hem=0.18), sleeve=rng.choice((0.35, 1.0)))
    else:
        wear = Wear(code, b.colour(rng.choice(TROUSERS), 1), rng.choice(SHOES), hem=0.44, flare=0.016, style=style, loose=1.0)
    outfit(b, rng, wear, woman=True).draw()


@trade("father, dad, daddy, papa, husband, uncle", tall=1.03, home="meadow")
def father(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("4f6a80", "8a4a3a", "5a6a50", "6a5a44")))
    wear = Wear(code, b.colour(rng.choice(TROUSERS), 1), rng.choice(SHOES), hem=0.485, beard=rng.choice(("", "3a2a20")), sleeve=1.0)

    def over(p: Person) -> None:
        shirt_front(p, "dcd8ce", low=0.77)

    outfit(b, rng, wear, over=over, hair=rng.choice(HAIRS[:3]), wide=1.04).draw()


@trade("granddad, grandad, gramps, grandparent, pensioner, senior citizen, elderly person, old person", tall=0.97, home="meadow")
def granddad(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("6a6250", "56604a", "5a5660")))
    wear = Wear(code, b.colour("4a463e", 1), "3a2a20", hem=0.455, flare=0.014, style=rng.choice(("short", "bald")), beard="d8d2c6")

    def over(p: Person) -> None:
        shirt_front(p, "d8d2c4", low=0.72)

    p = outfit(b, rng, wear, over=over, hair="d2cec6", wide=1.06)
    p.draw()


@trade("granny, nana, grandmom, grandmum", tall=0.93, home="meadow")
def granny(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("6a5a72", "7a5a5a", "5a6a6a")))
    wear = replace(dress(code, style="bun", hem=0.14), sleeve=1.0, belt="")
    shawl = scaled(code, 1.35)

    def over(p: Person) -> None:
        b.part(shawl, *(p.spine(x, y) for x, y in ((-0.03, 0.862), (0.03, 0.855), (0.06, 0.8), (0.066, 0.72), (0.02, 0.69), (-0.05, 0.66), (-0.09, 0.68), (-0.088, 0.79), (-0.06, 0.84))), joins=0, grain=0.5)

    def hat(b: Body) -> None:
        b.line("4a4440", 0.005, (0.02, 0.53), (0.24, 0.53), smooth=False)
        b.line("4a4440", 0.005, (0.27, 0.58), (0.35, 0.58), (0.37, 0.5), (0.31, 0.44), (0.25, 0.49), (0.27, 0.58))

    outfit(b, rng, wear, woman=True, over=over, hat=hat, hair="d2cec6", wide=1.08).draw()


def _kid(b: Body, rng: random.Random, *, woman: bool) -> None:
    code = b.colour(rng.choice(("b0503f", "4f7fa0", "c79a3e", "5f8a5a", "8a6aa0")))
    if woman and rng.random() < 0.6:
        wear = dress(code, style=rng.choice(("ponytail", "bob", "long")), hem=0.27)
    else:
        wear = Wear(code, b.colour(rng.choice(TROUSERS), 1), rng.choice(SHOES), sleeve=rng.choice((0.3, 1.0)), hem=0.49, leg=1.0 if woman else rng.choice((0.5, 1.0)), style=rng.choice(("ponytail", "bob")) if woman else "short")

    def over(p: Person) -> None:
        if not wear.skirt:
            band(p, "e4dccc", 0.68, 0.028)
            band(p, scaled(code, 0.7), 0.64, 0.02)

    outfit(b, rng, wear, woman=woman, child=True, over=over).draw()


@trade("grandson, little boy, brother, little brother, nephew, young boy, preschooler", tall=0.66, home="meadow")
def brother(b: Body, rng: random.Random) -> None:
    _kid(b, rng, woman=False)


@trade("granddaughter, sister, little sister, niece, young girl", tall=0.65, home="meadow")
def sister(b: Body, rng: random.Random) -> None:
    _kid(b, rng, woman=True)


@trade("grandchild, sibling, schoolmate, classmate, orphan", tall=0.66, home="meadow")
def grandchild(b: Body, rng: random.Random) -> None:
    _kid(b, rng, woman=rng.random() < 0.5)


@trade("teenager, teen, adolescent, teenage girl, teenage boy, youth, youngster", tall=0.92, home="street")
def teenager(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("3f4650", "8a3a40", "5f7a6a", "6a6a8a")))
    wear = Wear(code, b.colour("4a5a72", 1), "e0ddd6", hem=0.465, flare=0.0, style=rng.choice(("long", "ponytail")) if woman else "short", loose=1.2, hat="" if woman else rng.choice(("", "cap", "beanie")), hat_code="3a3c42")

    def over(p: Person) -> None:
        b.limb(scaled(code, 0.93), (*p.spine(-0.058, 0.825), 0.06), (*p.spine(-0.02, 0.842), 0.046), (*p.spine(0.03, 0.834), 0.028), joins=0.01)
        b.line("e4e0d8", 0.006, p.spine(0.045, 0.815), p.spine(0.055, 0.74))

    outfit(b, rng, wear, woman=woman, over=over).draw()


_CRAWLS = Pose(Limb(26, 108, 2, 1, 160), Limb(-10, 76, 2, 1, 165), Limb(22, 10, 4, 2), Limb(-6, 12, 4, 2), 64, -6)
_SITS = Pose(Limb(80, 10, 6, 2, -30), Limb(86, 26, 6, 2, -30), Limb(36, 46, 6, 0), Limb(24, 52, 6, 0), 2, 2)
_HEIGHTS = ((0.0, 0.0), (0.285, 0.185), (0.51, 0.36), (0.815, 0.665), (0.867, 0.712), (1.0, 1.0))
"""Heights of a grown person, and of a baby."""


def _small(y: float) -> float:
    """A height of a grown person at a baby."""
    for (y0, h0), (y1, h1) in itertools.pairwise(_HEIGHTS):
        if y <= y1:
            return h0 + (y - y0) / (y1 - y0) * (h1 - h0)
    return y


@figure("baby, infant, newborn, baby boy, baby girl, human baby, newborn baby", tall=0.5, home="room", poses="crawling sitting", acts=True)
@may_lie
def baby(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a9c0cc", "d8c48a", "c9a9a4", "a9bfa0")))
    skin = rng.choice(SKINS)
    hair = rng.choice(HAIRS[1:6] if skin in SKINS[:2] else HAIRS[:2])
    wear = Wear(code, code, scaled(code, 0.92), hem=0.47, flare=0.0, style="bald", loose=1.25)
    pose = None if acting(b.pose) else _SITS if b.pose == "sitting" else _CRAWLS
    p = anyone(b, rng, woman=False, child=True, wear=wear, turn=turn_of(b.pose), pose=pose)
    p.skin, p.wide = skin, 1.12
    p.up = _small  # type: ignore[method-assign]
    p.measure()
    if pose is _CRAWLS:
        # The knees, the shins and the hands are on the floor.
        p.at = p.at[0] - 0.12, p.at[1] - min(y for _, y in p.knees) + 0.042
        p.measure()
        x = p.shoulders[1][0]
        p.reach(0, x + 0.1, 0.055).reach(1, x - 0.01, 0.035)
    elif pose is _SITS:
        p.seat(-0.12, 0.085)
    elif b.pose == "sitting":
        p.seat(-0.1, 0.085)
    trunk = p.trunk

    def swaddled() -> None:
        trunk()
        x, y = p.seen((0.0, p.hip_y, 0.0))
        b.ball(code, x - 0.01, y + 0.01, 0.092, 0.088, joins=0.05, grain=0.1)
        b.limb(code, (*p.spine(-0.03, 0.825), 0.05), (*p.spine(0.02, 0.825), 0.075), (*p.spine(0.05, 0.79), 0.06), joins=0.03, grain=0.1)

    def head() -> None:
        x, y = p.head_at()
        with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod * p.c):
            _face(b, skin, hair, asleep=p.pose.asleep)
            b.anchor("mouth", 0.4, 0.22)
            face_anchors(b, 0)

    p.trunk, p.head = swaddled, head  # type: ignore[method-assign]
    p.draw()


def _face(b: Body, skin: str, hair: str, *, asleep: bool) -> None:
    """A baby's round head, whose chin is at 0 and whose crown is at 1."""
    b.part(
        skin, (0.0, 1.0), (0.22, 0.96), (0.38, 0.82), (0.43, 0.66), (0.405, 0.53), (0.41, 0.45), (0.465, 0.385), (0.45, 0.345), (0.405, 0.325), (0.42, 0.28), (0.405, 0.24),
        (0.415, 0.2), (0.395, 0.15), (0.385, 0.1), (0.32, 0.02), (0.16, -0.01), (-0.04, 0.06), (-0.22, 0.12), (-0.4, 0.32), (-0.47, 0.58), (-0.38, 0.84), (-0.2, 0.96), joins=0,
    )
    b.spot(scaled(skin, 1.08), 0.24, 0.25, 0.11, 0.1)
    b.stripe(scaled(skin, 0.66), (0.33, 0.245, 0.016), (0.37, 0.232, 0.026), (0.44, 0.246, 0.022))
    b.stripe(scaled(hair, 0.95), (0.24, 0.615, 0.012), (0.31, 0.635, 0.018), (0.37, 0.615, 0.01))
    if asleep:
        b.stripe(scaled(skin, 0.45), (0.24, 0.48, 0.012), (0.3, 0.455, 0.02), (0.36, 0.475, 0.012))
    else:
        b.ball("201812", 0.315, 0.495, 0.036, 0.055, shiny=1, joins=0, swell=0.4)
    b.ball(scaled(skin, 0.94), -0.02, 0.4, 0.075, 0.115, tilt=10, joins=0)
    b.spot(scaled(skin, 0.74), -0.004, 0.4, 0.03, 0.06)
    b.part(
        hair, (0.36, 0.84), (0.26, 0.97), (0.02, 1.04), (-0.24, 0.99), (-0.44, 0.82), (-0.5, 0.56), (-0.43, 0.34), (-0.3, 0.3), (-0.2, 0.42), (-0.12, 0.58), (0.02, 0.64),
        (0.1, 0.78), (0.2, 0.88), (0.3, 0.86), joins=0.03, grain=0.6,
    )


# Groups.


@trade("friend, best friend, neighbour, neighbor, roommate", tall=0.99, home="meadow", group=3)
def friend(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    anyone(b, rng, woman=woman, turn=turn_of(b.pose)).draw()


@trade("colleague, coworker, co-worker, employee, business person, businessperson, entrepreneur, team member", tall=1.0, home="street", group=3)
def colleague(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("3c4454", "5a5f66", "6a5f52", "4a5a5a")))
    skirt = woman and rng.random() < 0.5
    wear = Wear(code, "" if skirt else "34363e", "1f1d1e", skirt="34363e" if skirt else "", skirt_hem=0.27, skirt_flare=0.0, hem=0.47, flare=0.012, style=rng.choice(("bun", "bob", "ponytail")) if woman else "short")
    tie = rng.choice(("", "", "7a2f34", "34507a"))

    def over(p: Person) -> None:
        shirt_front(p, rng.choice(("e2dfd8", "b8c4cc")), "" if woman else tie)

    outfit(b, rng, wear, woman=woman, over=over).draw()


def _group(b: Body, rng: random.Random, places: list[tuple[float, float, float]], coats: tuple[str, ...], turn: float | None) -> None:
    """People side by side; each at (x, y, scale)."""
    for k, (x, y, scale) in enumerate(places):
        woman = rng.random() < 0.5
        inner = Body(coat=b.coat)
        wear, skin, hair = dressed(rng, inner, woman=woman)
        code = rng.choice(coats)
        if coats is not COATS:
            wear = Wear(code, scaled(code, 0.92), "1f1d1e", hem=0.46, flare=0.012, collar="e2dfd8", style=rng.choice(("bob", "bun", "ponytail")) if woman else "short")
        look = turn if turn is not None else rng.choice((-40.0, -30.0, -20.0))
        pose = replace(POSES["standing"], far_arm=Limb(rng.uniform(2, 24), rng.uniform(10, 60), 8, 2), near_arm=Limb(rng.uniform(-6, 20), rng.uniform(14, 70), 8, 2))
        with b.placed(x, y, scale=scale, flip=turn is None and k >= len(places) / 2):
            Person(b, wear, pose, look, woman, False, skin, hair).draw()


@figure("business team, work team, office team", tall=1.03, home="street", poses="standing")
def business_team(b: Body, rng: random.Random) -> None:
    places = [(-0.22, 0.04, 0.96), (0.3, 0.04, 0.97), (-0.62, 0.0, 0.98), (0.66, 0.0, 0.98)]
    order = [places[0], places[2], places[1], places[3]]
    _group(b, rng, order, ("363a44", "4a4f58", "2f3a4c", "5a524a"), None)


@figure("audience, spectators, crowd of spectators, crowd of fans", tall=1.05, home="meadow", poses="standing")
def audience(b: Body, rng: random.Random) -> None:
    back = [(-0.75 + 0.5 * k + rng.uniform(-0.05, 0.05), 0.08, rng.uniform(0.86, 0.95)) for k in range(4)]
    front = [(-0.5 + 0.5 * k + rng.uniform(-0.05, 0.05), 0.0, rng.uniform(0.94, 1.0)) for k in range(3)]
    _group(b, rng, back + front, COATS, 90.0)
# fmt: on
