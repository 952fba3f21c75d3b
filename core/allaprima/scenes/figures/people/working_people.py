"""People at work: farmers, anglers, shepherds, painters."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import acting, may_lie, pose_of, turn_of
from allaprima.scenes.figures.people.outdoors_people import rucksack
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose
from allaprima.scenes.figures.people.wardrobe import COATS, SKINS, Wear
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


@figure(
    "fisherman, angler, fly fisherman, man fishing",
    tall=1.02,
    home="river",
    poses="standing",
    acts=True,
)
@may_lie
def fisherman(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("6b6b4a", "5a6250", "7a6a4a")))
    wear = Wear(
        code,
        "4a4a3e",
        "3a3a30",
        hem=0.47,
        hat=rng.choice(("brim", "cap")),
        hat_code="7a6e50",
        boots="4a4a38",
    )
    p = anyone(
        b,
        rng,
        woman=False,
        wear=wear,
        turn=0.0,
        pose=Pose(Limb(-10, 4, 2, 1), Limb(10, 8, 2, 1), lean=-1),
    )
    if acting(b.pose):
        p.draw()
        return
    p.reach(0, 0.21, 0.6).reach(1, 0.15, 0.57)
    p.behind()
    p.front(arm=False)
    x, y = p.palms[1]
    b.line("3a2c20", 0.011, (x - 0.09, y - 0.045), (x + 0.1, y + 0.06), smooth=False)
    b.line("4a3826", 0.006, (x + 0.08, y + 0.05), (x + 0.36, y + 0.24), (x + 0.62, y + 0.36))
    b.line("d8d4c8", 0.0025, (x + 0.62, y + 0.36), (x + 0.72, y - 0.1), (x + 0.76, 0.0))
    b.ball("5a5c60", x + 0.01, y - 0.025, 0.018)
    p.arm(1)


@figure(
    "farmer, farm worker, gardener, peasant",
    tall=1.02,
    home="farmland",
    poses="standing",
    acts=True,
)
@may_lie
def farmer(b: Body, rng: random.Random) -> None:
    legs = b.colour("46566e")
    wear = Wear(
        rng.choice(("a05a48", "8a8f7a", "b9a888")),
        legs,
        "4a3626",
        hem=0.6,
        hat="straw",
        hat_code="c8a465",
        sleeve=1.0,
    )
    p = anyone(b, rng, woman=False, wear=wear, turn=rng.choice((0.0, 55.0)), pose=POSES["standing"])
    side = p.turn <= 0
    if not acting(b.pose):
        p.reach(1, 0.21, 0.63)
    p.behind()
    p.trunk()
    bib = [s for s in p.sections if 0.5 < s[0] < (0.7 if side else 0.75)]
    b.part(legs, *p.shape(bib, 0.006), joins=0, grain=0.12)
    for x in (0.02,) if side else (-0.06, 0.05):
        b.limb(
            legs,
            *(
                (*p.spine(x + dx, y), 0.022)
                for dx, y in ((0.01, 0.7), (0.0, 0.78), (-0.015, 0.832))
            ),
            joins=0,
        )
    p.head()
    if not acting(b.pose):
        x, _ = p.palms[1]
        _fork(b, x, 0.0, 0.98)
    p.arm(1)


def _fork(b: Body, x: float, y: float, top: float) -> None:
    b.line("7a5a38", 0.016, (x, y + 0.02), (x, y + top - 0.16), smooth=False)
    for dx in (-0.05, -0.017, 0.017, 0.05):
        b.line(
            "6a6c70",
            0.008,
            (x, y + top - 0.17),
            (x + dx * 0.9, y + top - 0.15),
            (x + dx, y + top - 0.1),
            (x + dx, y + top),
        )


@figure("shepherd, shepherdess, goatherd", tall=1.02, home="hills", poses="standing", acts=True)
@may_lie
def shepherd(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("7a6a52", "6a5a4a", "8a7a5e")))
    wear = Wear(
        code,
        "4a4238",
        "3a2a20",
        hem=0.3,
        flare=0.02,
        hat="brim",
        hat_code="5a4a38",
        collar="8a7c66",
    )
    p = anyone(b, rng, woman=False, wear=wear, turn=rng.choice((0.0, 55.0)), pose=POSES["standing"])
    if acting(b.pose):
        p.draw()
        return
    p.reach(1, 0.2, 0.66)
    p.behind()
    p.front(arm=False)
    x, _ = p.palms[1]
    b.line(
        "5a4028",
        0.016,
        (x + 0.01, 0.0),
        (x, 0.5),
        (x - 0.005, 0.96),
        (x + 0.015, 1.04),
        (x + 0.06, 1.05),
        (x + 0.08, 1.0),
        (x + 0.06, 0.96),
    )
    p.arm(1)


@figure("photographer, cameraman", tall=1.02, home="mountains", poses="standing", acts=True)
@may_lie
def photographer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    wear = Wear(
        b.colour(rng.choice(COATS)),
        "3c3e42",
        "3a2a20",
        hem=0.475,
        style="ponytail" if woman else "short",
        hat=rng.choice(("", "cap", "beanie")),
        hat_code="4a4a46",
    )
    p = anyone(
        b,
        rng,
        woman=woman,
        wear=wear,
        turn=0.0,
        pose=Pose(Limb(-8, 4, 1, 1), Limb(8, 8, 1, 1), lean=8, nod=4),
    )
    if acting(b.pose):
        p.draw()
        return
    p.seat(-0.16, p.hip_y)
    top = 0.76
    p.reach(0, 0.12, top + 0.02).reach(1, 0.09, top + 0.0)
    p.behind()
    rucksack(b, p, rng.choice(("4a4038", "3f4a3c")), large=False)
    p.front(arm=False)
    for x in (0.1, 0.33, 0.2):
        b.line(
            "2f3032",
            0.013,
            (0.2, top - 0.06),
            (x + (0.04 if x > 0.3 else -0.05 if x < 0.2 else 0.02), 0.02 if x == 0.2 else 0.0),
            smooth=False,
        )
    b.box("2a2a2c", 0.19, top - 0.1, 0.215, top - 0.02)
    b.part(
        "26272a",
        (0.13, top - 0.035),
        (0.13, top - 0.035),
        (0.13, top + 0.045),
        (0.13, top + 0.045),
        (0.165, top + 0.05),
        (0.18, top + 0.066),
        (0.21, top + 0.066),
        (0.22, top + 0.045),
        (0.24, top + 0.045),
        (0.24, top + 0.045),
        (0.24, top - 0.035),
        (0.24, top - 0.035),
        swell=0.5,
    )
    b.limb(
        "1f2022",
        (0.23, top + 0.005, 0.07),
        (0.27, top + 0.005, 0.064),
        (0.33, top + 0.005, 0.074),
        blunt=True,
        shiny=0.4,
    )
    p.arm(1)


@figure(
    "painter, artist, artist at an easel, painter at an easel",
    tall=1.0,
    home="coast",
    poses="standing",
    acts=True,
)
@may_lie
def painter(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("6a86a0", "b8ac94", "8a6a58")))
    wear = Wear(
        code,
        "4a4640",
        "3a2a20",
        hem=0.38,
        flare=0.02,
        style="bun" if woman else "short",
        hat=rng.choice(("straw", "")),
        hat_code="c8a465",
    )
    p = anyone(b, rng, woman=woman, wear=wear, turn=35.0, pose=POSES["standing"])
    if acting(b.pose):
        p.draw()
        return
    p.seat(-0.24, p.hip_y)
    with b.far(0.8):
        b.line("6a4a2e", 0.014, (0.3, 0.95), (0.4, 0.06), smooth=False)
    b.line("7a5634", 0.016, (0.16, 1.0), (0.04, 0.0), smooth=False)
    b.line("7a5634", 0.016, (0.3, 1.02), (0.46, 0.0), smooth=False)
    b.face("e8e2d4", (0.1, 0.5), (0.42, 0.48), (0.4, 0.88), (0.11, 0.9), faces=(-0.4, 0.2))
    b.mark("8fb0c8", (0.1, 0.72), (0.45, 0.7), (0.45, 0.95), (0.1, 0.95), smooth=False)
    b.mark("c8d4d8", (0.1, 0.74), (0.2, 0.77), (0.3, 0.73), (0.45, 0.76), (0.45, 0.68), (0.1, 0.7))
    b.mark("5a7a5a", (0.08, 0.7), (0.2, 0.74), (0.3, 0.66), (0.45, 0.7), (0.45, 0.6), (0.08, 0.6))
    b.mark("a8a05a", (0.08, 0.63), (0.25, 0.6), (0.45, 0.62), (0.45, 0.4), (0.08, 0.4))
    b.face("7a5634", (0.06, 0.485), (0.45, 0.465), (0.45, 0.49), (0.06, 0.51), faces=(-0.3, 0.5))
    p.reach(0, -0.13, 0.58).reach(1, 0.04, 0.68)
    p.behind()
    x, y = p.palms[0]
    b.ball("8a6238", x + 0.02, y, 0.07, 0.03, tilt=10, swell=0.4)
    for k, dab in enumerate(("b5503a", "d8b050", "4a7a9a", "e8e2d4")):
        b.spot(dab, x - 0.02 + 0.03 * k, y + 0.004 + 0.005 * k, 0.01, 0.006)
    p.front(arm=False)
    x, y = p.palms[1]
    b.line("5a4028", 0.008, (x - 0.03, y - 0.015), (x + 0.06, y + 0.03), smooth=False)
    p.arm(1)


@figure(
    "worker, construction worker, builder, workman, engineer",
    tall=1.02,
    home="street",
    poses="standing walking",
    acts=True,
)
@may_lie
def worker(b: Body, rng: random.Random) -> None:
    code = b.colour("d8702a")
    wear = Wear("4a5566", "3f4a5c", "4a3a2a", hem=0.49, hat="hard", hat_code=b.colour("e0b030", 1))
    p = anyone(
        b,
        rng,
        woman=False,
        wear=wear,
        turn=rng.choice((0.0, 55.0)),
    )
    p.behind()
    p.trunk()
    vest = [s for s in p.sections if 0.5 < s[0] < 0.835]
    b.part(code, *p.shape(vest, 0.008), joins=0, grain=0.1)
    for y in (0.57, 0.66):
        b.stripe("d8d8ce", *((*p.spine(x, y), 0.022) for x in (-0.14, 0.0, 0.14)))
    p.head()
    p.arm(1, joins=0.0)


@figure("lumberjack, woodcutter, logger", tall=1.03, home="clearing", poses="standing", acts=True)
@may_lie
def lumberjack(b: Body, rng: random.Random) -> None:
    code = b.colour("9a3f30")
    wear = Wear(
        code,
        "4a5260",
        "4a3420",
        hem=0.5,
        hat="beanie",
        hat_code="3f4a3c",
        beard="5a3a24",
        boots="4a3420",
    )
    acts = acting(b.pose)
    pose, turn = (pose_of(b.pose), turn_of(b.pose)) if acts else (POSES["standing"], 0.0)
    p = Person(b, wear, pose, turn, False, False, SKINS[1], "5a3a24", wide=1.1)
    if not acts:
        p.reach(1, 0.14, 0.66)
    p.behind()
    p.trunk()
    dark = scaled(code, 0.55)
    for y in (0.54, 0.6, 0.66, 0.72, 0.78):
        b.stripe(dark, *((*p.spine(x, y), 0.014) for x in (-0.14, 0.0, 0.14)))
    for x in (-0.05, 0.0, 0.05):
        b.stripe(dark, *((*p.spine(x, y), 0.01) for y in (0.48, 0.65, 0.84)))
    p.head()
    if acts:
        p.arm(1)
        return
    x, y = p.palms[1]
    b.line("8a6238", 0.018, (x + 0.14, y - 0.12), (x - 0.3, y + 0.26), smooth=False)
    b.part(
        "6a6e74",
        (x - 0.31, y + 0.22),
        (x - 0.27, y + 0.29),
        (x - 0.31, y + 0.34),
        (x - 0.4, y + 0.33),
        (x - 0.4, y + 0.33),
        (x - 0.37, y + 0.24),
        (x - 0.37, y + 0.24),
        swell=0.5,
    )
    b.mark(
        "b8bcc0",
        (x - 0.42, y + 0.35),
        (x - 0.36, y + 0.34),
        (x - 0.35, y + 0.24),
        (x - 0.42, y + 0.22),
    )
    p.arm(1)
    a, e = p.shoulders[1], p.elbows[1]
    for share in (0.35, 0.75):
        cx, cy = a[0] + (e[0] - a[0]) * share, a[1] + (e[1] - a[1]) * share
        b.stripe(
            dark, (cx - 0.04, cy + 0.01, 0.012), (cx, cy, 0.012), (cx + 0.04, cy - 0.005, 0.012)
        )


@figure("soldier, infantryman", tall=1.02, home="meadow", poses="standing walking", acts=True)
@may_lie
def soldier(b: Body, rng: random.Random) -> None:
    code = b.colour("5f6448")
    wear = Wear(
        code,
        code,
        "3a3026",
        hem=0.47,
        belt="4a4632",
        hat="helmet",
        hat_code=scaled(code, 0.85),
        boots="3a3026",
    )
    p = anyone(
        b,
        rng,
        woman=False,
        wear=wear,
        turn=rng.choice((0.0, 60.0)),
    )
    p.behind()
    if p.turn <= 0:
        rucksack(b, p, scaled(code, 0.8))
    p.trunk()
    if p.turn > 0:
        rucksack(b, p, scaled(code, 0.8))
    p.head()
    p.arm(1)
