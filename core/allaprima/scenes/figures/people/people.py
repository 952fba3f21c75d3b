"""Everyday people: men and women, couples, families, children."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import acting, may_lie, pose_of, turn_of
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose
from allaprima.scenes.figures.people.wardrobe import (
    HAIRS,
    SHIRTS,
    SKINS,
    TROUSERS,
    Wear,
    dress,
    dressed,
)
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def anyone(
    b: Body, rng: random.Random, *, woman: bool, child: bool = False, wear: Wear | None = None,
    turn: float | None = None, pose: Pose | None = None, skins: tuple[str, ...] = SKINS,
) -> Person:  # fmt: skip
    """Somebody in clothes, everyday ones by themselves."""
    usual, skin, hair = dressed(rng, b, woman=woman, child=child, skins=skins)
    if acting(b.pose):
        turn, pose = turn_of(b.pose), pose_of(b.pose)
    if turn is None:
        turn = 0.0 if b.pose in ("running", "sitting") else rng.choice((90.0, 55.0, 55.0, 0.0))
    p = Person(
        b,
        wear or usual,
        pose or POSES.get(b.pose, POSES["standing"]),
        turn,
        woman,
        child,
        skin,
        hair,
    )
    if pose is None and b.pose == "sitting":
        for k, far in ((0, 0.05), (1, 0.045)):  # the arms around the knees
            p.reach(k, p.knees[k][0] + far, p.knees[k][1] - 0.07)
    return p


@figure(
    "man, guy, gentleman",
    tall=1.02,
    home="meadow",
    poses="standing walking running sitting waving",
    acts=True,
)
@may_lie
def man(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=False).draw()


@figure(
    "woman, lady",
    tall=0.97,
    home="meadow",
    poses="standing walking running sitting waving dancing",
    acts=True,
)
@may_lie
def woman(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=True).draw()


@figure(
    "woman in a dress, lady in a dress, girl in a dress, woman in dress",
    tall=0.97,
    home="meadow",
    poses="standing walking sitting dancing",
    acts=True,
)
@may_lie
def woman_in_dress(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a8433c", "5f7fa0", "c79a4e", "e4dac8", "6f8a78")))
    hat = rng.choice(("", "straw"))
    wear = dress(code, style="long" if hat else rng.choice(("long", "bun", "ponytail")))
    wear = replace(wear, hat=hat, hat_code=b.colour("cfae74", 1), skirt_hem=rng.choice((0.2, 0.12)))
    anyone(b, rng, woman=True, wear=wear).draw()


@figure(
    "person, people, somebody, someone, tourist, traveller, traveler, passer-by, pedestrian, human, visitor",
    tall=1.0, home="meadow", poses="standing walking running sitting waving", group=4,
    acts=True,
)  # fmt: skip
@may_lie
def person(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=rng.random() < 0.5).draw()


@figure(
    "child, kid, toddler",
    tall=0.68,
    home="meadow",
    poses="standing walking running sitting waving",
    acts=True,
)
@may_lie
def child(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=rng.random() < 0.5, child=True).draw()


@figure(
    "boy, schoolboy, son",
    tall=0.68,
    home="meadow",
    poses="standing walking running sitting waving",
    acts=True,
)
@may_lie
def boy(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=False, child=True).draw()


@figure(
    "girl, schoolgirl, daughter, little girl",
    tall=0.67,
    home="meadow",
    poses="standing walking running sitting waving dancing",
    acts=True,
)
@may_lie
def girl(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=True, child=True).draw()


def _side_by_side(b: Body, rng: random.Random) -> Pose:
    """From behind: standing, or with a heel that rises from the ground."""
    if b.pose != "walking":
        return Pose(Limb(0, 2, 2, 1), Limb(2, 4, 2, 1), Limb(4, 10, 12, 6), Limb(4, 10, 12, 6))
    return Pose(
        Limb(20, 6, 1, 1, -10),
        Limb(-14, 22, 1, 1, 34),
        Limb(-14, 12, 10, 6),
        Limb(14, 12, 10, 6),
        2,
    )


def _pair(b: Body, rng: random.Random, his: Wear, hers: Wear) -> None:
    pose = _side_by_side(b, rng)
    _, skin, hair = dressed(rng, b, woman=False)
    _, skin_2, hair_2 = dressed(rng, b, woman=True)
    look = rng.choice((90.0, 60.0))
    he = Person(b, his, pose, 90, False, False, skin, hair, at=(-0.155, 0.0), look=look)
    with b.placed(scale=0.94):
        she = Person(b, hers, pose, 90, True, False, skin_2, hair_2, at=(0.16, 0.0))
        she.reach(0, 0.012, 0.45, elbow=-1)
        she.behind()
        she.front()
    he.reach(1, 0.0, 0.425, elbow=1)
    he.behind()
    he.front()


@figure(
    "couple, lovers, pair of lovers, man and woman",
    tall=1.02,
    home="beach",
    poses="standing walking",
)
def couple(b: Body, rng: random.Random) -> None:
    his = Wear(
        rng.choice(SHIRTS), rng.choice(TROUSERS), style="short", sleeve=rng.choice((0.28, 1.0))
    )
    hers = dress(
        b.colour(rng.choice(("a8433c", "c79a4e", "6f8a9a", "e4dac8"))), style="long", hem=0.2
    )
    _pair(b, rng, his, hers)


@figure(
    "bride and groom, wedding couple, newlyweds, wedding",
    tall=1.02,
    home="meadow",
    poses="standing walking",
)
def wedding(b: Body, rng: random.Random) -> None:
    his = Wear("34363e", "34363e", "1f1d1e", style="short", hem=0.46)
    code = b.colour("efe8dc")
    hers = replace(
        dress(code, style="bun", hem=0.02), skirt_flare=0.13, sleeve=0.0, neck_line=0.09, belt=""
    )
    _pair(b, rng, his, hers)


@figure("bride", tall=1.0, home="meadow", acts=True)
@may_lie
def bride(b: Body, rng: random.Random) -> None:
    code = b.colour("efe8dc")
    wear = replace(
        dress(code, style="bun", hem=0.015), skirt_flare=0.13, sleeve=0.0, neck_line=0.09, belt=""
    )
    p = anyone(b, rng, woman=True, wear=wear, turn=55, pose=POSES["standing"])
    if acting(b.pose):
        _veil(b, p, scaled(code, 0.96))
        p.draw()
        return
    p.draw()
    x, y = p.head_at()
    b.part(
        scaled(code, 0.96), (x - 0.03, y + 0.125), (x - 0.03, y + 0.125), (x - 0.02, y + 0.02), (x - 0.03, y - 0.2), (x - 0.07, y - 0.5), (x - 0.13, y - 0.83), (x - 0.13, y - 0.83),
        (x - 0.24, y - 0.85), (x - 0.33, y - 0.84), (x - 0.33, y - 0.84), (x - 0.22, y - 0.5), (x - 0.13, y - 0.15), (x - 0.08, y + 0.07), joins=0, swell=0.4,
    )  # fmt: skip
    b.stripe(
        scaled(code, 0.88),
        (x - 0.06, y, 0.004),
        (x - 0.1, y - 0.35, 0.01),
        (x - 0.24, y - 0.83, 0.012),
    )


def _veil(b: Body, p: Person, code: str) -> None:
    """Down to the waist, behind the trunk."""
    if p.pose.kind == "lying":
        return
    x, y = p.head_at()
    b.part(
        code, (x - 0.02, y + 0.14), (x - 0.07, y + 0.12), (x - 0.12, y - 0.1), (x - 0.17, y - 0.36), (x - 0.17, y - 0.36), (x - 0.08, y - 0.39), (x + 0.0, y - 0.36),
        (x + 0.0, y - 0.36), (x + 0.0, y - 0.1), joins=0, swell=0.4,
    )  # fmt: skip


@figure(
    "groom, man in a suit, man in suit",
    tall=1.02,
    home="meadow",
    poses="standing walking sitting",
    acts=True,
)
@may_lie
def groom(b: Body, rng: random.Random) -> None:
    code = b.colour("363a44")
    wear = Wear(code, code, "1f1d1e", style="short", hem=0.455, flare=0.012, collar="e4dfd4")
    anyone(b, rng, woman=False, wear=wear).draw()


@figure(
    "family, parents, parents with children", tall=1.02, home="meadow", poses="standing walking"
)
def family(b: Body, rng: random.Random) -> None:
    pose = _side_by_side(b, rng)
    skin = rng.choice(SKINS)
    hairs = HAIRS[:6] if skin in SKINS[:2] else HAIRS[:3]
    hair = [rng.choice(hairs) for _ in range(4)]
    him = dressed(rng, b, woman=False)[0]
    her = dressed(rng, Body(), woman=True)[0]
    boys = dressed(rng, Body(), woman=False, child=True)[0]
    girls = dress(rng.choice(("c79a4e", "a8433c", "8fa3b0")), style="ponytail", hem=0.27)
    he = Person(b, him, pose, 90, False, False, skin, hair[0], at=(-0.41, 0.0))
    he.reach(1, -0.287, 0.45)
    with b.placed(scale=0.94):
        she = Person(b, her, pose, 90, True, False, skin, hair[1], at=(0.44, 0.0), look=60)
        she.reach(0, 0.285 / 0.94, 0.46, elbow=-1)
        she.draw()
    he.draw()
    with b.placed(scale=0.72):
        kid = Person(b, boys, pose, 90, False, True, skin, hair[2], at=(-0.165, 0.0), look=60)
        kid.reach(0, -0.28 / 0.72, 0.43 / 0.72, elbow=-1).reach(1, 0.0, 0.37 / 0.72)
        kid.draw()
    with b.placed(scale=0.64):
        kid = Person(b, girls, pose, 90, True, True, skin, hair[3], at=(0.17, 0.0))
        kid.reach(1, 0.27 / 0.64, 0.43 / 0.64).reach(0, 0.008, 0.38 / 0.64, elbow=-1)
        kid.draw()


@figure(
    "old man, elder, elderly man, grandfather, grandpa",
    tall=0.97,
    home="meadow",
    poses="standing walking",
    acts=True,
)
@may_lie
def old_man(b: Body, rng: random.Random) -> None:
    wear = Wear(
        b.colour("6a6250"),
        b.colour("4a463e", 1),
        style="short",
        hem=0.44,
        flare=0.015,
        hat="cap",
        hat_code="5a5548",
        beard="d8d2c6",
    )
    legs = (
        (Limb(-12, 16, 1, 1, 26), Limb(20, 12, 1, 1, -6))
        if b.pose == "walking"
        else (Limb(-6, 8, 1, 1), Limb(8, 10, 1, 1))
    )
    pose = Pose(*legs, Limb(20, 30, 4, 2), Limb(14, 36, 4, 2), 12, 4)
    turn = 0.0
    if acting(b.pose):
        pose, turn = _stooped(pose_of(b.pose)), turn_of(b.pose)
    p = Person(b, wear, pose, turn, False, False, rng.choice(SKINS[:3]), "c9c4ba")
    if acting(b.pose):
        p.draw()
        return
    p.behind()
    p.front(arm=False)
    p.reach(1, 0.19, 0.455)
    x, y = p.palms[1]
    b.line(
        "5a4028",
        0.016,
        (x - 0.04, y + 0.03),
        (x - 0.01, y + 0.05),
        (x + 0.02, y + 0.03),
        (x + 0.02, 0.0),
    )
    p.arm(1)


def _stooped(pose: Pose) -> Pose:
    """That of somebody old."""
    upright = pose.kind != "lying" and pose.lean < 12
    return replace(pose, lean=pose.lean + 6, nod=pose.nod + 2) if upright else pose


@figure(
    "old woman, elderly woman, grandmother, grandma",
    tall=0.93,
    home="meadow",
    poses="standing walking",
    acts=True,
)
@may_lie
def old_woman(b: Body, rng: random.Random) -> None:
    wear = replace(dress(b.colour("6a5a66"), style="bun", hem=0.14), sleeve=1.0, belt="")
    legs = (
        (Limb(-12, 14, 1, 1, 26), Limb(16, 8, 1, 1, -6))
        if b.pose == "walking"
        else (Limb(-4, 6, 1, 1), Limb(6, 8, 1, 1))
    )
    pose = Pose(*legs, Limb(10, 34, 4, 2), Limb(-2, 40, 4, 2), 10, 4)
    turn = 0.0
    if acting(b.pose):
        pose, turn = _stooped(pose_of(b.pose)), turn_of(b.pose)
    p = Person(b, wear, pose, turn, True, False, rng.choice(SKINS[:3]), "cfcac0", wide=1.08)
    p.draw()


@figure(
    "mother with pram, mother with stroller, mother with a pram, woman with pram, pram",
    tall=0.97,
    home="street",
    poses="walking",
)
def pram(b: Body, rng: random.Random) -> None:
    p = anyone(b, rng, woman=True, turn=0, pose=replace(POSES["walking"], lean=5))
    p.seat(-0.32, p.hip_y)
    p.reach(0, 0.0, 0.55).reach(1, -0.01, 0.54)
    p.behind()
    p.front(arm=False)
    code = b.colour("3c4a5a", 1)
    b.line("7d8086", 0.014, (0.0, 0.56), (0.06, 0.52), (0.28, 0.14), smooth=False)
    b.line("7d8086", 0.012, (0.1, 0.36), (0.46, 0.14), smooth=False)
    for x, r in ((0.14, 0.1), (0.46, 0.1)):
        wheel(b, x, r, r, "33312f", spokes=6)
    b.part(
        code,
        (0.06, 0.44),
        (0.06, 0.44),
        (0.1, 0.3),
        (0.2, 0.22),
        (0.42, 0.22),
        (0.53, 0.3),
        (0.56, 0.43),
        (0.56, 0.43),
    )
    b.part(
        scaled(code, 0.82),
        (0.58, 0.42),
        (0.58, 0.42),
        (0.58, 0.56),
        (0.48, 0.67),
        (0.36, 0.66),
        (0.3, 0.43),
        (0.3, 0.43),
    )
    b.line(scaled(code, 0.6), 0.006, (0.3, 0.43), (0.4, 0.56), (0.48, 0.66))
    b.line(scaled(code, 0.6), 0.006, (0.3, 0.43), (0.48, 0.52), (0.57, 0.57))
    p.arm(1)


def wheel(
    b: Body, x: float, y: float, r: float, code: str, *, spokes: int = 12, width: float = 0.016
) -> None:
    """A wheel with wire spokes."""
    turns = [math.tau * k / 40 for k in range(41)]
    for k in range(spokes):
        a = math.tau * k / spokes + 0.2
        b.line("9a9ca0", 0.0035, (x, y), (x + r * math.cos(a), y + r * math.sin(a)), smooth=False)
    b.line(
        code,
        width,
        *((x + (r - width / 2) * math.cos(a), y + (r - width / 2) * math.sin(a)) for a in turns),
        smooth=False,
    )
    b.ball("7d8086", x, y, 0.014)


@figure(
    "businessman, office worker, commuter",
    tall=1.02,
    home="street",
    poses="standing walking",
    acts=True,
)
@may_lie
def businessman(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("363a44", "42464a", "2f3a4c")))
    wear = Wear(code, code, "1f1d1e", style="short", hem=0.45, flare=0.012, collar="e4dfd4")
    p = anyone(
        b,
        rng,
        woman=False,
        wear=wear,
        turn=rng.choice((0.0, 55.0)),
    )
    p.behind()
    p.front()
    if not acting(b.pose):
        briefcase(b, *p.palms[1])


@figure("businesswoman", tall=0.97, home="street", poses="standing walking", acts=True)
@may_lie
def businesswoman(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("3c4250", "5a4a52", "4a4a46")))
    wear = Wear(
        code,
        "",
        "1f1d1e",
        skirt=scaled(code, 0.9),
        skirt_hem=0.27,
        skirt_flare=0.0,
        hem=0.5,
        style=rng.choice(("bun", "bob")),
        collar="e4dfd4",
    )
    p = anyone(
        b,
        rng,
        woman=True,
        wear=wear,
        turn=rng.choice((0.0, 55.0)),
    )
    p.behind()
    p.front()
    if not acting(b.pose):
        briefcase(b, *p.palms[1])


def briefcase(b: Body, x: float, y: float) -> None:
    b.line(
        "3a2a20",
        0.01,
        (x - 0.03, y - 0.04),
        (x - 0.025, y - 0.005),
        (x + 0.025, y - 0.005),
        (x + 0.03, y - 0.04),
    )
    b.part(
        "5a3a26",
        (x - 0.1, y - 0.035),
        (x - 0.1, y - 0.035),
        (x + 0.1, y - 0.035),
        (x + 0.1, y - 0.035),
        (x + 0.1, y - 0.165),
        (x + 0.1, y - 0.165),
        (x - 0.1, y - 0.165),
        (x - 0.1, y - 0.165),
        swell=0.5,
    )
    b.stripe(
        "452c1c", (x - 0.1, y - 0.085, 0.008), (x, y - 0.085, 0.008), (x + 0.1, y - 0.085, 0.008)
    )
