"""People out of doors: hikers, runners, climbers, explorers."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import acting, may_lie
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose
from allaprima.scenes.figures.people.wardrobe import HAIRS, SHIRTS, SKINS, Wear
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def rucksack(b: Body, p: Person, code: str, *, large: bool = True) -> None:
    """On the back, over the trunk if it is seen from behind and behind it from the side."""
    low, top, deep = (0.53, 0.83, 0.12) if large else (0.6, 0.81, 0.09)
    dark = scaled(code, 0.75)
    if p.turn < 30:
        if p.pose.kind == "lying":
            return
        b.part(
            code, *p.leaned([(-0.03, top), (-0.05 - deep * 0.6, top + 0.005), (-0.055 - deep, top - 0.06), (-0.05 - deep, low + 0.04), (-0.03 - deep * 0.6, low), (-0.02, low + 0.02)]), joins=0,
        )  # fmt: skip
        b.stripe(
            dark,
            *(
                (*p.spine(x, y), 0.008)
                for x, y in ((-0.2, top - 0.08), (-0.1, top - 0.09), (-0.02, top - 0.07))
            ),
        )
        b.stripe(
            dark,
            *(
                (*p.spine(x, y), 0.006)
                for x, y in ((-0.2, low + 0.09), (-0.1, low + 0.08), (-0.02, low + 0.09))
            ),
        )
        return
    x = -0.035 * p.c
    half = 0.085 if large else 0.07
    if large:
        b.limb(
            "8a8474",
            *((*p.spine(x + dx, low - 0.018), 0.05) for dx in (-half - 0.005, 0.0, half + 0.005)),
            joins=0,
        )
    b.part(
        code, *p.leaned([(x - half * 0.8, top + 0.01), (x + half * 0.8, top + 0.01), (x + half, top - 0.05), (x + half * 1.08, low + 0.08), (x + half, low), (x, low - 0.01), (x - half, low), (x - half * 1.08, low + 0.08), (x - half, top - 0.05)]), joins=0,
    )  # fmt: skip
    b.part(
        scaled(code, 0.92),
        *p.leaned(
            [
                (x - half * 0.86, top + 0.016),
                (x + half * 0.86, top + 0.016),
                (x + half * 0.95, top - 0.05),
                (x + half * 0.8, top - 0.09),
                (x - half * 0.8, top - 0.09),
                (x - half * 0.95, top - 0.05),
            ]
        ),
        joins=0,
        swell=0.7,
    )
    b.part(
        scaled(code, 0.95),
        *p.leaned(
            [
                (x - half * 0.68, low + 0.13),
                (x + half * 0.68, low + 0.13),
                (x + half * 0.72, low + 0.03),
                (x - half * 0.72, low + 0.03),
            ]
        ),
        joins=0,
        swell=0.6,
    )
    for dx in (-0.4, 0.4):
        b.line(dark, 0.007, p.spine(x + half * dx, top - 0.04), p.spine(x + half * dx, low + 0.14))


@figure(
    "hiker, backpacker, trekker, wanderer, mountaineer, rambler, trail walker, hillwalker",
    tall=1.02,
    home="mountains",
    poses="standing walking",
    acts=True,
)
@may_lie
def hiker(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.45
    code = b.colour(rng.choice(("a34a32", "3f6472", "b0853a", "5b6b3e", "7a3a44")))
    pack = b.colour(rng.choice(("4a5a3c", "7a3f2c", "3c4c60", "8a6a3a")), 1)
    turn = rng.choice((90.0, 60.0, 60.0, 0.0))
    hat = rng.choice(("", "brim", "beanie", "cap"))
    wear = Wear(
        code, rng.choice(("4f4a42", "3c4046", "6b6250")), "5a4430", hem=0.475, flare=0.006, style="ponytail" if woman and hat != "beanie" else "short", hat=hat,
        hat_code=rng.choice(("6b5a44", "4a4a40", "8a3f30")), boots="",
    )  # fmt: skip
    pose = (
        POSES["walking"]
        if b.pose == "walking"
        else Pose(Limb(-6, 3, 4, 3), Limb(6, 6, 5, 3), Limb(16, 40, 14, 6), Limb(16, 50, 14, 8), 3)
    )
    p = anyone(b, rng, woman=woman, wear=wear, turn=turn, pose=pose)
    if acting(b.pose):
        p.behind()
        rucksack(b, p, pack)
        p.front()
        return
    walking = b.pose == "walking"
    x0 = p.at[0]
    if turn == 0:
        spots = ((0.2, 0.56), (0.1, 0.52)) if walking else ((0.17, 0.55), (0.13, 0.53))
        tips = ((0.24, 0.02), (-0.14, 0.0)) if walking else ((0.2, 0.02), (0.2, 0.0))
    else:
        spots, tips = ((-0.19, 0.53), (0.19, 0.52)), ((-0.22, 0.05), (0.24, 0.02))
    for k in (0, 1):
        p.reach(k, x0 + spots[k][0], spots[k][1], elbow=1 if turn == 0 or k == 0 else -1)
    for k in (0, 1):
        if k == 0:
            _pole(b, p, 0, tips[0])
            p.behind()
            if turn == 0:
                rucksack(b, p, pack)
            p.trunk()
            if turn != 0:
                rucksack(b, p, pack)
            p.head()
            if turn >= 75:
                p.arm(0)
        else:
            _pole(b, p, 1, tips[1])
            if turn == 0:
                b.limb(
                    scaled(pack, 0.8),
                    *(
                        (*p.spine(x, y), 0.02)
                        for x, y in ((-0.045, 0.815), (0.03, 0.8), (0.04, 0.73), (-0.02, 0.66))
                    ),
                    joins=0,
                )
            p.arm(1)


def _pole(b: Body, p: Person, k: int, tip: tuple[float, float]) -> None:
    x, y = p.palms[k]
    dx, dy = x - tip[0], y - tip[1]
    b.line("4a4c50", 0.008, (x + dx * 0.1, y + dy * 0.1), tip, smooth=False)
    b.limb("2a2a2a", (x + dx * 0.1, y + dy * 0.1, 0.013), (x, y, 0.013))


@figure(
    "runner, jogger, sprinter, marathon runner",
    tall=1.02,
    home="road",
    poses="running standing",
    acts=True,
)
@may_lie
def runner(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("c2553a", "3f7f8a", "c99a3a", "5a6aa0", "7fae4a")))
    wear = Wear(
        code,
        "2b2d33",
        rng.choice(("c9c4ba", "b5502f", "3f6a9a")),
        sleeve=0.0 if woman else 0.24,
        leg=1.0 if woman else 0.36,
        hem=0.5,
        style="ponytail" if woman else "short",
        loose=0.94 if woman else 1.1,
    )
    p = anyone(
        b,
        rng,
        woman=woman,
        wear=wear,
        turn=0.0,
        pose=POSES["running" if b.pose in ("", "running") else "standing"],
    )
    p.draw()


@figure(
    "yoga, yogi, meditating person, person meditating, meditation, meditating woman, woman meditating, meditating man, yoga pose",
    tall=0.62,
    home="beach",
    poses="sitting",
)
def yoga(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("5f8a8a", "a05a60", "c9b48a", "6a6a8a")))
    legs = rng.choice(("34383e", "4a4450", "5a5f60"))
    skin = rng.choice(SKINS)
    wear = Wear(code, legs, "", sleeve=0.0, hem=0.5, style="bun")
    with b.placed(scale=1.62):
        p = Person(b, wear, Pose(lean=0), 90, True, False, skin, rng.choice(HAIRS[:4]))
        p.seat(0.0, 0.075)
        b.limb("6a7f86", (-0.3, 0.008, 0.016), (0.0, 0.008, 0.018), (0.3, 0.008, 0.016))
        for side in (-1, 1):
            b.limb(
                legs,
                (0.05 * side, 0.075, 0.1),
                (0.15 * side, 0.075, 0.095),
                (0.235 * side, 0.055, 0.066),
                (0.2 * side, 0.035, 0.05),
                joins=0.03,
            )
            b.limb(
                legs,
                (0.22 * side, 0.046, 0.06),
                (0.1 * side, 0.03, 0.055),
                (-0.02 * side, 0.028, 0.04),
                joins=0.03,
            )
        b.part(
            legs,
            (-0.1, 0.1),
            (-0.105, 0.05),
            (-0.07, 0.02),
            (0.0, 0.028),
            (0.07, 0.02),
            (0.105, 0.05),
            (0.1, 0.1),
            (0.0, 0.14),
            joins=0.02,
        )
        p.trunk()
        p.head()
        for k, side in ((0, -1), (1, 1)):
            p.reach(k, 0.2 * side, 0.1, elbow=-side)
            p.arm(k)


@figure(
    "explorer, adventurer, archaeologist",
    tall=1.02,
    home="canyon",
    poses="standing walking",
    acts=True,
)
@may_lie
def explorer(b: Body, rng: random.Random) -> None:
    code = b.colour("a8906a")
    wear = Wear(
        code,
        "8a7654",
        "4a3420",
        hem=0.47,
        flare=0.01,
        belt="4a3422",
        hat="brim",
        hat_code="6a4e32",
        boots="5a3e26",
    )
    p = anyone(
        b,
        rng,
        woman=rng.random() < 0.3,
        wear=wear,
        turn=rng.choice((0.0, 60.0)),
    )
    p.behind()
    if p.turn <= 0:
        rucksack(b, p, "6a5a3c", large=False)
    p.trunk()
    if p.turn > 0:
        rucksack(b, p, "6a5a3c", large=False)
    p.head()
    p.arm(1)


@figure(
    "climber, rock climber, mountain climber", tall=1.02, home="canyon", poses="standing", acts=True
)
@may_lie
def climber(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    wear = Wear(
        b.colour(rng.choice(SHIRTS)),
        "5a5f50",
        "6a3a2c",
        sleeve=0.2,
        hem=0.52,
        style="ponytail" if woman else "short",
        hat="helmet",
        hat_code="c2603a",
        belt="33312f",
    )
    p = anyone(
        b, rng, woman=woman, wear=wear, turn=60.0, pose=Pose(Limb(-4, 4, 3, 2), Limb(6, 6, 4, 3))
    )
    if acting(b.pose):
        p.draw()
        return
    p.behind()
    p.front()
    rope = "c8743a"
    x, y = p.spine(0.0, 0.6)
    for k in range(3):
        b.line(
            rope,
            0.011,
            p.spine(-0.08, 0.83),
            p.spine(0.02 + 0.012 * k, 0.7),
            p.spine(0.075 + 0.008 * k, 0.57),
            p.spine(0.03, 0.55 - 0.01 * k),
            p.spine(-0.06 - 0.008 * k, 0.68),
        )
    for dx in (-0.05, 0.0, 0.05):
        b.line(
            "a8acb0",
            0.006,
            (x + dx, y - 0.01),
            (x + dx - 0.012, y - 0.045),
            (x + dx, y - 0.06),
            (x + dx + 0.012, y - 0.045),
            (x + dx, y - 0.01),
        )
