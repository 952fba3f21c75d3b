"""People with a horse, a bicycle or a dog, and on skis and boards."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.people import anyone, wheel
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose
from allaprima.scenes.figures.people.wardrobe import HAIRS, SKINS, Wear, dressed
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off
HORSES = (("6e4428", "241c1a"), ("3c2a22", "1e1816"), ("8a5a34", "a8794a"), ("a39d94", "8a867f"), ("4a3428", "221b19"))


def _leg(b: Body, coat: str, sock: str, x: float, *, hind: bool, swing: float = 0.0, bend: float = 0.0) -> None:
    """A horse's leg: `swing` forward at the shoulder or hip, and `bend` at the knee or hock, in degrees."""
    a = math.radians(swing)
    def on(dx: float, dy: float, more: float = 0.0, about: tuple[float, float] = (0.0, 0.0)) -> tuple[float, float]:
        c, s = math.cos(a), math.sin(a)
        px, py = dx, dy
        if more:
            cm, sm = math.cos(math.radians(-more)), math.sin(math.radians(-more))
            px, py = about[0] + (dx - about[0]) * cm - (dy - about[1]) * sm, about[1] + (dx - about[0]) * sm + (dy - about[1]) * cm
        return x + px * c - py * s, 0.64 + px * s + py * c
    if hind:
        hock = (-0.085, -0.31)
        top = [(*on(0.0, 0.06), 0.3), (*on(0.035, -0.1), 0.2), (*on(-0.035, -0.225), 0.105), (*on(*hock), 0.075)]
        low = [(*on(-0.07, -0.42, bend, hock), 0.05), (*on(-0.052, -0.53, bend, hock), 0.044), (*on(-0.03, -0.585, bend, hock), 0.054)]
        toe = (on(-0.045, -0.585, bend, hock), on(0.005, -0.585, bend, hock), on(0.045, -0.64, bend, hock), on(-0.05, -0.64, bend, hock))
    else:
        knee = (0.02, -0.33)
        top = [(*on(-0.03, 0.08), 0.24), (*on(0.0, -0.08), 0.135), (*on(0.015, -0.22), 0.076), (*on(*knee), 0.07)]
        low = [(*on(0.018, -0.43, bend, knee), 0.046), (*on(0.018, -0.53, bend, knee), 0.042), (*on(0.03, -0.585, bend, knee), 0.052)]
        toe = (on(0.01, -0.585, bend, knee), on(0.06, -0.585, bend, knee), on(0.095, -0.64, bend, knee), on(0.0, -0.64, bend, knee))
    b.limb(coat, *top, *low, joins=0.09)
    b.mark(sock, *((px, py) for px, py in (on(-0.2, -0.37, bend), on(0.2, -0.37, bend), on(0.2, -0.62, bend), on(-0.2, -0.62, bend))))
    b.part("2a2624", *(p for q in toe for p in (q, q)), joins=0, grain=0)


def horse_behind(b: Body, coat: str, mane: str, *, gallop: bool = False) -> None:
    """A horse without its head, whose withers are at 0.92; over its back comes the rider."""
    b.grain, b.joins = 0.25, 0.09
    b.limb(mane, (-0.45, 0.86, 0.05), (-0.53, 0.8, 0.075), (-0.565, 0.62, 0.1), (-0.55, 0.42, 0.06), (-0.565, 0.33, 0.015), grain=0.7, joins=0) if not gallop else b.limb(mane, (-0.45, 0.86, 0.05), (-0.56, 0.86, 0.075), (-0.7, 0.78, 0.1), (-0.86, 0.7, 0.02), grain=0.7, joins=0)
    fore, hind = ((38, 70), (-8, 12)), ((34, -20), (-34, 24))
    if not gallop:
        fore, hind = ((-14, 8), (14, 26)), ((12, 4), (-12, 10))
    with b.far():
        _leg(b, coat, mane, 0.27, hind=False, swing=fore[0][0], bend=fore[0][1])
        _leg(b, coat, mane, -0.3, hind=True, swing=hind[0][0], bend=hind[0][1])
    b.part(coat, (-0.455, 0.86), (-0.36, 0.925), (-0.22, 0.905), (-0.06, 0.87), (0.08, 0.885), (0.17, 0.925), (0.3, 0.9), (0.41, 0.8), (0.42, 0.68), (0.35, 0.575), (0.24, 0.525), (0.1, 0.495), (-0.06, 0.5), (-0.2, 0.545), (-0.32, 0.58), (-0.45, 0.64), (-0.49, 0.76))
    _leg(b, coat, mane, 0.27, hind=False, swing=fore[1][0], bend=fore[1][1])
    _leg(b, coat, mane, -0.31, hind=True, swing=hind[1][0], bend=hind[1][1])
    dy = 0.0
    b.limb(coat, (0.22, 0.76, 0.34), (0.34, 0.9, 0.28), (0.46, 1.06, 0.19), (0.53, 1.17 + dy, 0.15))
    b.part(mane, (0.14, 0.92), (0.24, 0.94), (0.33, 0.99), (0.4, 1.08), (0.49, 1.25), (0.43, 1.26), (0.32, 1.16), (0.21, 1.02), grain=0.7, joins=0)
    b.part(coat, (0.475, 1.22), (0.52, 1.275), (0.575, 1.26), (0.64, 1.18), (0.7, 1.09), (0.765, 1.0), (0.785, 0.955), (0.765, 0.915), (0.73, 0.905), (0.69, 0.93), (0.63, 1.0), (0.585, 1.035), (0.53, 1.045), (0.475, 1.1), joins=0.05)
    b.mark(scaled(coat, 0.6), (0.82, 1.0), (0.74, 1.0), (0.71, 0.93), (0.7, 0.86), (0.82, 0.86))
    b.part(coat, (0.49, 1.255), (0.495, 1.31), (0.525, 1.355), (0.525, 1.355), (0.545, 1.3), (0.535, 1.25), joins=0.01)
    b.ball("16100e", 0.602, 1.165, 0.014, 0.012, shiny=1)
    b.spot("1a1412", 0.755, 0.965, 0.01, 0.014, tilt=40)
    b.limb(mane, (0.5, 1.27, 0.04), (0.565, 1.255, 0.035), (0.6, 1.21, 0.01), grain=0.7, joins=0)
    leather = "3a261a"
    b.line(leather, 0.011, (0.53, 1.235), (0.575, 1.06))
    b.line(leather, 0.011, (0.52, 1.255), (0.69, 1.1), smooth=False)
    b.line(leather, 0.011, (0.66, 1.15), (0.64, 1.0), smooth=False)
    b.grain = b.joins = 0.0


def _rider(b: Body, rng: random.Random, wear: Wear, *, woman: bool = False, lean: float = 2.0, saddle: str = "5a3a24", cloth: str = "", skin: str = "") -> Person:
    """Somebody on the horse: legs, saddle and trunk."""
    _, usual, hair = dressed(rng, Body(), woman=woman)
    p = Person(b, wear, Pose(lean=lean), 0, woman, False, skin or usual, hair)
    p.seat(-0.01, 0.955)
    p.step(1, 0.06, 0.53)
    p.reach(0, 0.29, 1.08).reach(1, 0.26, 1.06)
    with b.far():
        p.arm(0)
    if cloth:
        b.part(cloth, (-0.24, 0.9), (-0.24, 0.9), (-0.1, 0.9), (0.14, 0.92), (0.14, 0.92), (0.17, 0.68), (0.17, 0.68), (-0.22, 0.65), (-0.22, 0.65), swell=0.4)
    b.part(saddle, (-0.19, 0.94), (-0.12, 0.915), (0.0, 0.9), (0.08, 0.93), (0.115, 0.98), (0.125, 0.9), (0.09, 0.82), (0.08, 0.7), (-0.04, 0.68), (-0.06, 0.82), (-0.16, 0.86))
    p.pelvis()
    p.leg(1)
    b.line("2a1c14", 0.008, (0.04, 0.72), (0.075, 0.5), smooth=False)
    b.line("8a8c90", 0.01, (0.03, 0.49), (0.12, 0.485), smooth=False)
    p.front(arm=False)
    b.line("3a261a", 0.008, p.palms[1], (0.45, 1.0), (0.68, 0.99))
    p.arm(1)
    return p
# fmt: on


@figure(
    "horse rider, equestrian, rider, horseman, horsewoman, person on a horse, man on a horse, woman on a horse, woman riding a horse",
    tall=1.36, home="meadow", poses="walking running",
)  # fmt: skip
def horse_rider(b: Body, rng: random.Random) -> None:
    usual = rng.choice(HORSES)
    coat = b.colour(usual[0])
    mane = usual[1] if coat == usual[0] else scaled(coat, 0.45)
    woman = rng.random() < 0.5
    wear = Wear(
        b.colour(rng.choice(("8a3a34", "34465a", "4a5a48")), 1),
        "c9bca0",
        "2a201a",
        hem=0.475,
        style="ponytail" if woman else "short",
        hat="helmet",
        hat_code="2a2a2c",
        boots="2a201a",
        loose=0.95,
    )
    with b.placed(-0.06, scale=0.76):
        horse_behind(b, coat, mane, gallop=b.pose == "running")
        _rider(b, rng, wear, woman=woman, lean=16 if b.pose == "running" else 2)


@figure(
    "cowboy, cowgirl, gaucho, cowboy on a horse, rancher",
    tall=1.4,
    home="canyon",
    poses="walking running",
)
def cowboy(b: Body, rng: random.Random) -> None:
    usual = rng.choice(HORSES)
    coat = b.colour(usual[0])
    mane = usual[1] if coat == usual[0] else scaled(coat, 0.45)
    wear = Wear(
        rng.choice(("7a4a34", "5a6a7c", "8a7a5c")),
        "46526a",
        "4a3020",
        hem=0.5,
        belt="3a2618",
        style="short",
        hat="cowboy",
        hat_code=rng.choice(("6a4e34", "c2a878", "3a302a")),
    )
    with b.placed(-0.06, scale=0.75):
        horse_behind(b, coat, mane, gallop=b.pose == "running")
        _rider(b, rng, wear, lean=14 if b.pose == "running" else 0, cloth="9a5a3a")


@figure(
    "cyclist, biker, mountain biker, bicyclist, bike rider, bicycle rider, man on a bicycle, woman on a bicycle, person on a bike, woman on a bike, man on a bike",
    tall=1.05, home="road", poses="riding",
)  # fmt: skip
def cyclist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    frame = b.colour(rng.choice(("a8342c", "2f5a8a", "3a3c40", "c9a23a", "3f7a5a")))
    top = b.colour(rng.choice(("c2553a", "3f7f8a", "d0b040", "56608a")), 1)
    wear = Wear(
        top,
        "2b2d33",
        "2f2c2a",
        sleeve=0.25,
        leg=0.46,
        hem=0.52,
        style="ponytail" if woman else "short",
        hat="helmet",
        hat_code=rng.choice(("d8d4c8", "33363c", "b5402f")),
        loose=1.0,
    )
    p = anyone(b, rng, woman=woman, wear=wear, turn=0.0, pose=Pose(lean=38, nod=-8))
    p.seat(-0.13, 0.6)
    turn = rng.uniform(0.1, 0.5)
    bx, by, crank = -0.04, 0.16, 0.085
    pedals = [
        (bx + crank * math.cos(turn + k * math.pi), by - crank * math.sin(turn + k * math.pi))
        for k in (1, 0)
    ]
    for k in (0, 1):
        p.step(k, pedals[k][0] - 0.035, pedals[k][1] + 0.05)
        p.reach(k, 0.225, 0.615)
    with b.far():
        p.arm(0)
        p.leg(0)
    r = 0.198
    for x in (-0.3, 0.32):
        wheel(b, x, r, r, "26262a", spokes=14, width=0.02)
    head, low, seat = (0.205, 0.55), (0.225, 0.47), (-0.115, 0.5)
    tubes = (
        (seat, head),
        ((bx, by), low),
        ((bx, by), (seat[0] - 0.015, 0.54)),
        ((-0.3, r), (bx, by)),
        ((-0.3, r), seat),
    )
    for a, z in tubes:
        wide = 0.02 if z[0] > 0 else 0.015
        b.limb(
            frame, (*a, wide), ((a[0] + z[0]) / 2, (a[1] + z[1]) / 2, wide), (*z, wide), shiny=0.5
        )
    b.limb(frame, (0.195, 0.6, 0.02), (0.215, 0.51, 0.022), (0.235, 0.44, 0.02), shiny=0.5)
    b.limb(frame, (0.235, 0.45, 0.016), (0.27, 0.33, 0.015), (0.32, r, 0.012), shiny=0.5)
    b.line("33353a", 0.014, (0.195, 0.6), (0.24, 0.615), (0.27, 0.6))
    b.part(
        "26262a",
        (-0.2, 0.555),
        (-0.12, 0.55),
        (-0.03, 0.548),
        (-0.03, 0.535),
        (-0.1, 0.53),
        (-0.19, 0.535),
    )
    b.ball("3a3c40", bx, by, 0.04, swell=0.4)
    b.spot("8a8c90", bx, by, 0.022)
    for (px, py), k in zip(pedals, (0, 1), strict=True):
        if k:
            b.line("55585c", 0.012, (bx, by), (px, py), smooth=False)
        b.line("2a2a2c", 0.012, (px - 0.03, py), (px + 0.03, py), smooth=False)
    p.pelvis()
    p.leg(1)
    p.front()


@figure(
    "dog walker, man with a dog, woman with a dog, person with a dog, man walking a dog, woman walking a dog, man with dog",
    tall=1.02,
    home="meadow",
    poses="walking standing",
)
def dog_walker(b: Body, rng: random.Random) -> None:
    p = anyone(b, rng, woman=rng.random() < 0.5, turn=0.0, pose=POSES[b.pose or "walking"])
    p.seat(-0.28, p.hip_y)
    p.reach(1, -0.12, 0.53)
    p.behind()
    p.front(arm=False)
    x, y = p.palms[1]
    b.line("2f2a28", 0.008, (x, y), (0.06, 0.36), (0.355, 0.335))
    p.arm(1)
    coat = rng.choice(("7a5232", "3a302c", "c2a070", "b8b0a4", "5a4030"))
    with b.placed(0.2, 0.0, scale=0.42):
        dog(b, coat)


def dog(b: Body, coat: str) -> None:
    """A walking dog, one high at its head."""
    b.grain, b.joins = 0.5, 0.09
    b.limb(coat, (-0.4, 0.66, 0.11), (-0.55, 0.74, 0.09), (-0.68, 0.9, 0.05))
    with b.far():
        b.limb(coat, (0.24, 0.55, 0.17), (0.16, 0.3, 0.085), (0.08, 0.12, 0.07), (0.04, 0.03, 0.07))
        b.limb(
            coat, (-0.34, 0.55, 0.24), (-0.22, 0.36, 0.12), (-0.28, 0.2, 0.075), (-0.2, 0.03, 0.07)
        )
    b.part(
        coat,
        (-0.45, 0.66),
        (-0.3, 0.73),
        (0.0, 0.69),
        (0.22, 0.74),
        (0.38, 0.72),
        (0.42, 0.56),
        (0.3, 0.4),
        (0.08, 0.4),
        (-0.18, 0.47),
        (-0.42, 0.5),
    )
    b.limb(coat, (0.28, 0.55, 0.2), (0.36, 0.3, 0.095), (0.42, 0.13, 0.075), (0.44, 0.03, 0.08))
    b.limb(coat, (-0.36, 0.58, 0.28), (-0.38, 0.36, 0.14), (-0.5, 0.2, 0.08), (-0.5, 0.03, 0.075))
    b.limb(coat, (0.3, 0.62, 0.26), (0.4, 0.8, 0.19), (0.46, 0.9, 0.17))
    b.line("a33a2e", 0.05, (0.3, 0.81), (0.42, 0.78), (0.51, 0.75))
    b.part(
        coat,
        (0.36, 0.95),
        (0.44, 1.04),
        (0.55, 1.04),
        (0.62, 0.96),
        (0.78, 0.91),
        (0.81, 0.86),
        (0.77, 0.8),
        (0.6, 0.78),
        (0.46, 0.8),
        joins=0.03,
    )
    b.part(
        scaled(coat, 0.75),
        (0.46, 1.03),
        (0.38, 1.0),
        (0.35, 0.86),
        (0.41, 0.8),
        (0.47, 0.88),
        (0.5, 0.98),
        joins=0,
    )
    b.ball("1a1614", 0.79, 0.885, 0.032, 0.028, shiny=1)
    b.ball("1c130e", 0.59, 0.95, 0.02, shiny=1)
    b.grain = b.joins = 0.0


def _ski_wear(b: Body, rng: random.Random) -> Wear:
    code = b.colour(rng.choice(("c23f2c", "2f6f9a", "d89a2c", "3f7a5a", "8a3f6a")))
    legs = b.colour(rng.choice(("2f3238", "3a4458", "5a5f66")), 1)
    return Wear(
        code,
        legs,
        "2b2c30",
        hem=0.475,
        flare=0.008,
        loose=1.28,
        gloves="26262a",
        hat=rng.choice(("helmet", "beanie")),
        hat_code=rng.choice(("d8d4c8", "2f3238", "b5402f")),
        style="short",
        collar=scaled(code, 0.8),
    )


def _goggles(b: Body, p: Person) -> None:
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod * p.c):
        b.limb("1f2024", (-0.42, 0.62, 0.07), (0.0, 0.58, 0.08), (0.3, 0.56, 0.1))
        b.ball("c8843a", 0.31, 0.55, 0.13, 0.12, shiny=1)


@figure(
    "skier, ski racer, downhill skier, person skiing",
    tall=1.0,
    home="snow",
    poses="running standing",
)
def skier(b: Body, rng: random.Random) -> None:
    going = b.pose != "standing"
    pose = (
        Pose(Limb(50, 84, 2, 1), Limb(58, 90, 2, 1), lean=44, nod=-26)
        if going
        else Pose(Limb(0, 4, 2, 1), Limb(6, 10, 2, 1), lean=3)
    )
    p = anyone(b, rng, woman=rng.random() < 0.4, wear=_ski_wear(b, rng), turn=0.0, pose=pose)
    with b.placed(0.0, 0.02 if going else 0.0, tilt=-2.5 if going else 0):
        p.seat(-0.1 if going else 0.0, p.hip_y + 0.02)
        x, y = p.shoulders[1]
        if going:
            p.reach(0, x + 0.24, y - 0.1).reach(1, x + 0.18, y - 0.17)
        else:
            p.reach(0, x + 0.17, y - 0.24).reach(1, x + 0.13, y - 0.26)
        skis = b.colour("3a4a6a", 2)
        for k, lift in ((0, 0.014), (1, 0.0)):
            fx = p.ankles[k][0]
            with b.far() if k == 0 else b.placed():
                b.limb(
                    skis if k else scaled(skis, 0.8),
                    (fx - 0.42, 0.012 + lift, 0.014),
                    (fx, 0.01 + lift, 0.02),
                    (fx + 0.48, 0.012 + lift, 0.016),
                    (fx + 0.6, 0.06 + lift, 0.012),
                    shiny=0.5,
                )
                if k == 0:
                    _ski_pole(b, *p.palms[0], going)
        p.behind()
        p.front(arm=False)
        _goggles(b, p)
        _ski_pole(b, *p.palms[1], going)
        p.arm(1)


def _ski_pole(b: Body, x: float, y: float, going: bool) -> None:
    dx, dy = (-0.52, -0.2) if going else (0.06, -y + 0.01)
    b.line("5a5c60", 0.01, (x + 0.02, y + 0.01), (x + dx, y + dy), smooth=False)
    b.ball("33353a", x + dx * 0.93, y + dy * 0.93, 0.022, 0.01, tilt=-60 if going else 0)


@figure("snowboarder, person snowboarding", tall=1.0, home="snow", poses="running standing")
def snowboarder(b: Body, rng: random.Random) -> None:
    going = b.pose != "standing"
    pose = (
        Pose(Limb(-6, 44, 24, -4), Limb(30, 66, 26, -2), lean=16, nod=-4)
        if going
        else Pose(Limb(-2, 6, 8, 4), Limb(8, 10, 8, 4))
    )
    p = anyone(b, rng, woman=rng.random() < 0.4, wear=_ski_wear(b, rng), turn=48.0, pose=pose)
    p = Person(
        b,
        replace(p.wear, hat="helmet"),
        pose,
        48,
        p.woman,
        False,
        rng.choice(SKINS),
        rng.choice(HAIRS[:4]),
        look=0,
    )
    board = b.colour("3a5a7a", 2)
    with b.placed(0.0, 0.02 if going else 0.0, tilt=4 if going else 0):
        p.seat(0.0, 0.45 if going else 0.54)
        if going:
            p.step(0, -0.16, 0.07).step(1, 0.16, 0.06)
            x, y = p.shoulders[0]
            p.reach(0, x - 0.25, y + 0.02, elbow=-1)
            x, y = p.shoulders[1]
            p.reach(1, x + 0.26, y - 0.06)
        b.limb(
            board,
            (-0.44, 0.075, 0.014),
            (-0.34, 0.026, 0.026),
            (0.0, 0.018, 0.034),
            (0.34, 0.026, 0.026),
            (0.44, 0.08, 0.014),
            shiny=0.5,
        )
        p.behind()
        p.front()
        _goggles(b, p)
