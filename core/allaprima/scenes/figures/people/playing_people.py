"""People who dance, play music or play games."""

from __future__ import annotations

import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import acting, may_lie, pose_of, turn_of
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose
from allaprima.scenes.figures.people.wardrobe import HAIRS, SHIRTS, SKINS, Wear
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("dancer, ballerina, ballet dancer, woman dancing", tall=1.0, home="beach", poses="dancing", acts=True)
@may_lie
def dancer(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("d8b8b0", "e4dccf", "a8606a", "7f9ab0")))
    wear = Wear(code, "", scaled(code, 0.9), sleeve=0.0, style="bun", hem=0.58, flare=0.0, neck_line=0.075)
    pose = Pose(Limb(-82, 8, 2, 1, 76), Limb(3, 2, 1, 1, 74), Limb(104, 8, 4, 0), Limb(-66, -6, 6, 0), lean=14, nod=-10)
    skin = rng.choice(SKINS)
    turn = 0.0
    if acting(b.pose):
        pose, turn = pose_of(b.pose), turn_of(b.pose)
        wear = replace(wear, skirt=scaled(code, 0.95), skirt_hem=0.34, skirt_flare=0.09)
    p = Person(b, wear, pose, turn, True, False, skin, rng.choice(HAIRS[:5]), wide=0.95)
    if acting(b.pose):
        p.draw()
        return
    p.seat(-0.02, p.hip_y - 0.035)
    x, y = p.spine(0.0, 0.56)
    with b.far():
        p.arm(0)
    p.leg(0)
    p.pelvis()
    p.leg(1)
    b.part(scaled(code, 0.9), (x - 0.06, y + 0.02), (x - 0.2, y + 0.03), (x - 0.36, y + 0.0), (x - 0.34, y - 0.045), (x - 0.1, y - 0.09), (x + 0.16, y - 0.085), (x + 0.27, y - 0.03), (x + 0.18, y + 0.0), (x + 0.06, y + 0.02), swell=0.5, grain=0.25)
    b.part(code, (x - 0.055, y + 0.05), (x - 0.2, y + 0.055), (x - 0.35, y + 0.035), (x - 0.37, y + 0.0), (x - 0.2, y - 0.035), (x + 0.06, y - 0.06), (x + 0.24, y - 0.05), (x + 0.27, y - 0.015), (x + 0.16, y + 0.02), (x + 0.055, y + 0.045), swell=0.5, grain=0.25)
    for dx in (-0.26, -0.16, -0.06, 0.05, 0.14):
        b.stripe(scaled(code, 0.88), (x + dx * 0.2, y + 0.04, 0.003), (x + dx * 0.7, y + 0.015, 0.006), (x + dx * 1.1, y - 0.035, 0.01))
    p.front()


@figure("guitarist, musician, guitar player, busker, singer", tall=1.02, home="street", poses="standing sitting", acts=True)
@may_lie
def guitarist(b: Body, rng: random.Random) -> None:
    wood = b.colour(rng.choice(("a8703a", "8a4a2a", "c29a5a")), 1)
    wear = Wear(b.colour(rng.choice(("3f4a5a", "7a4a3a", "6a6250", "2f3236"))), "3f4a60", "4a3626", hem=0.5, style="short", hat=rng.choice(("", "brim")), hat_code="4a4038")
    pose = POSES["sitting"] if b.pose == "sitting" else Pose(Limb(-8, 3, 3, 2), Limb(10, 8, 3, 2), lean=2, nod=8)
    if b.pose == "sitting":
        pose = Pose(Limb(78, 70, 4, 2), Limb(84, 88, 4, 2), lean=10, nod=14)
    p = anyone(b, rng, woman=False, wear=wear, turn=-24.0, pose=pose)
    if acting(b.pose):
        p.draw()
        return
    p.look = 0
    x, y = p.spine(0.03, 0.62)
    if b.pose == "sitting":
        b.part("77726a", (p.at[0] - 0.2, 0.0), (p.at[0] - 0.19, p.hip_y - 0.1), (p.at[0] - 0.1, p.hip_y - 0.045), (p.at[0] + 0.1, p.hip_y - 0.05), (p.at[0] + 0.16, p.hip_y - 0.12), (p.at[0] + 0.19, 0.0), (p.at[0] + 0.19, 0.0), (p.at[0] - 0.2, 0.0), grain=0.7)
        y += 0.03
    p.reach(0, x + 0.24, y + 0.115)
    p.reach(1, x + 0.0, y + 0.035, elbow=1)
    p.behind()
    p.front(arm=False)
    b.line("2f2620", 0.012, p.spine(0.045, 0.82), (x - 0.02, y + 0.08), (x - 0.1, y - 0.02))
    with b.placed(x - 0.02, y, tilt=22):
        b.limb("4a3020", (0.08, 0.0, 0.026), (0.2, 0.0, 0.023), (0.35, 0.0, 0.02), swell=0.5)
        b.limb("3a2418", (0.35, 0.0, 0.03), (0.38, 0.003, 0.034), (0.42, 0.005, 0.03), swell=0.5)
        b.part(wood, (-0.15, 0.0), (-0.14, 0.06), (-0.08, 0.085), (-0.02, 0.065), (0.03, 0.058), (0.085, 0.055), (0.11, 0.0), (0.085, -0.055), (0.03, -0.058), (-0.02, -0.065), (-0.08, -0.085), (-0.14, -0.06), swell=0.3, shiny=0.4)
        b.spot("2a1a12", 0.02, 0.0, 0.027)
        b.stripe("3a2418", (-0.09, -0.025, 0.012), (-0.09, 0.0, 0.012), (-0.09, 0.025, 0.012))
        b.line("4a3020", 0.022, (0.045, 0.0), (0.12, 0.0), smooth=False)
        b.line("d8d0c0", 0.003, (-0.09, 0.003), (0.37, 0.004), smooth=False)
    p.hand(0)
    p.arm(1)


@figure("violinist, fiddler, violin player", tall=1.0, home="street", poses="standing", acts=True)
@may_lie
def violinist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.6
    code = b.colour("3a3a48")
    wear = Wear(code, "", "26242a", skirt=code, skirt_hem=0.06, skirt_flare=0.05, hem=0.6, flare=0.0, style="bun", sleeve=0.2) if woman else Wear(code, code, "1f1d1e", hem=0.45, style="short", collar="e4dfd4")
    p = anyone(b, rng, woman=woman, wear=wear, turn=0.0, pose=Pose(Limb(-6, 3, 2, 1), Limb(6, 6, 2, 1), lean=0, nod=6))
    if acting(b.pose):
        p.draw()
        return
    x, y = p.spine(0.06, 0.835)
    p.reach(0, x + 0.18, y - 0.03).reach(1, x + 0.15, y - 0.09)
    p.behind()
    p.front(arm=False)
    with b.placed(x, y, tilt=-6):
        b.limb("2a1c16", (0.1, 0.0, 0.014), (0.19, 0.0, 0.012), (0.25, 0.005, 0.014))
        b.part("8a4a26", (-0.03, 0.0), (-0.01, 0.03), (0.03, 0.028), (0.06, 0.016), (0.09, 0.026), (0.12, 0.022), (0.135, 0.0), (0.12, -0.022), (0.09, -0.026), (0.06, -0.016), (0.03, -0.028), (-0.01, -0.03), swell=0.5, shiny=0.8)
        b.line("2a1c16", 0.01, (0.05, 0.0), (0.13, 0.0), smooth=False)
    hx, hy = p.palms[1]
    b.line("4a3020", 0.006, (hx + 0.01, hy), (x + 0.06, y + 0.2), smooth=False)
    p.arm(1)


@figure("golfer, golf player", tall=1.02, home="meadow", poses="standing", acts=True)
@may_lie
def golfer(b: Body, rng: random.Random) -> None:
    wear = Wear(b.colour(rng.choice(SHIRTS)), rng.choice(("c8bca4", "4a5060", "6a6a60")), "e0dcd2", sleeve=0.28, hem=0.52, belt="3a2a20", hat="cap", hat_code="e0dcd2", gloves="")
    pose = Pose(Limb(4, 16, 4, 2), Limb(20, 26, 5, 3), lean=30, nod=10)
    p = anyone(b, rng, woman=rng.random() < 0.35, wear=wear, turn=0.0, pose=pose)
    if acting(b.pose):
        p.draw()
        return
    p.seat(-0.14, p.hip_y)
    p.reach(0, 0.115, 0.475, elbow=1).reach(1, 0.105, 0.495, elbow=1)
    p.behind()
    p.front(arm=False)
    b.line("8a8c92", 0.01, (0.09, 0.53), (0.12, 0.47), (0.36, 0.03), smooth=False)
    b.part("4a4c52", (0.35, 0.05), (0.37, 0.035), (0.405, 0.02), (0.41, 0.004), (0.35, 0.002), (0.342, 0.03), shiny=0.8)
    b.ball("ece8de", 0.435, 0.017, 0.017)
    p.arm(1)


@figure("football player, soccer player, footballer", tall=1.02, home="meadow", poses="running standing", acts=True)
@may_lie
def footballer(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a83030", "2f5a9a", "e0dccf", "3f7a4a")))
    wear = Wear(code, b.colour("e0dccf" if code != "e0dccf" else "2f3a5a", 1), "26262a", sleeve=0.3, leg=0.4, hem=0.5, style="short", loose=1.15)
    pose = Pose(Limb(-34, 40, 2, 1, 56), Limb(26, 16, 2, 1, -4), Limb(44, 40, 16, 0), Limb(-46, 40, 20, 4), lean=8) if b.pose != "standing" else POSES["standing"]
    p = anyone(b, rng, woman=rng.random() < 0.3, wear=wear, turn=0.0, pose=pose)
    if acting(b.pose):
        p.draw()
        return
    p.seat(-0.12, p.hip_y)
    p.behind()
    for k in (0, 1):
        (kx, ky), (ax, ay) = p.knees[k], p.ankles[k]
        with b.far() if k == 0 else b.placed():
            if k:
                b.limb(code, (kx + (ax - kx) * 0.18, ky + (ay - ky) * 0.18, 0.056), (kx + (ax - kx) * 0.4, ky + (ay - ky) * 0.4, 0.06), (ax, ay + 0.004, 0.04), blunt=True)
    p.front()
    bx, by = 0.3, 0.075
    b.ball("ece8de", bx, by, 0.075, shiny=0.3)
    for dx, dy in ((0.0, 0.005), (0.05, 0.04), (-0.055, 0.03), (0.035, -0.05), (-0.04, -0.045), (0.0, 0.07)):
        b.spot("2a2a2e", bx + dx, by + dy, 0.02)


@figure(
    "person with an umbrella, woman with an umbrella, man with an umbrella, woman with umbrella, man with umbrella, person with umbrella, lady with umbrella",
    tall=1.12, home="street", poses="standing walking",
)
def with_umbrella(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.65
    cloth = b.colour(rng.choice(("a83a34", "3a4250", "c79a3a", "4a6a6a")))
    coat = b.colour(rng.choice(("6a5a4a", "4a5260", "7a4a3c", "55606a")), 1)
    wear = Wear(coat, "3a3c42", "2a2624", hem=0.32, flare=0.02, style=rng.choice(("long", "bob")) if woman else "short", collar=scaled(coat, 0.85), belt=scaled(coat, 0.7) if woman else "")
    with b.placed(scale=0.92):
        p = anyone(b, rng, woman=woman, wear=wear, turn=rng.choice((0.0, 60.0, 90.0)), pose=POSES["walking" if b.pose == "walking" else "standing"])
        y = p.shoulders[1][1]
        cx = 0.07 if p.turn < 80 else 0.03
        top = 1.3
        p.reach(1, cx + 0.06, y - 0.1)
        hx, hy = p.palms[1]
        front = p.turn < 80
        p.behind()
        p.front(arm=False)
        b.line("2a2826", 0.011, (hx, hy - 0.05), (cx, top), smooth=False)
        if front:
            p.arm(1)
        tips = [(-0.4, -0.24), (-0.25, -0.245), (-0.085, -0.25), (0.085, -0.25), (0.25, -0.245), (0.4, -0.24)]
        edge: list[tuple[float, float]] = []
        for k, (tx, ty) in enumerate(tips):
            edge += [(cx + tx, top + ty)] * 2
            if k + 1 < len(tips):
                nx = (tx + tips[k + 1][0]) / 2
                edge.append((cx + nx, top + ty + 0.022))
        b.part(cloth, *edge, (cx + 0.36, top - 0.14), (cx + 0.2, top - 0.035), (cx, top), (cx - 0.2, top - 0.035), (cx - 0.36, top - 0.14), grain=0.05)
        for tx, ty in tips[1:-1]:
            b.stripe(scaled(cloth, 0.72), (cx, top, 0.003), (cx + tx * 0.7, top - 0.06, 0.005), (cx + tx, top + ty, 0.005))
        b.line("2a2826", 0.012, (cx, top - 0.01), (cx, top + 0.035), smooth=False)
        if not front:
            p.arm(1)


@figure("skateboarder, skater, longboarder", tall=1.02, home="street", poses="riding")
def skateboarder(b: Body, rng: random.Random) -> None:
    wear = Wear(b.colour(rng.choice(("7a4a3c", "3f5468", "6f8567", "c2a050"))), "3f4658", "d8d2c6", sleeve=rng.choice((0.3, 1.0)), hem=0.47, loose=1.3, style="short", hat=rng.choice(("cap", "beanie")), hat_code="33363c")
    pose = Pose(Limb(-8, 36, 20, 0), Limb(30, 50, 20, 0), lean=14, nod=-4)
    p = Person(b, wear, pose, 40, False, False, rng.choice(SKINS), rng.choice(HAIRS[:4]), look=0)
    p.seat(-0.02, 0.505)
    p.step(0, -0.15, 0.122).step(1, 0.12, 0.117)
    x, y = p.shoulders[0]
    p.reach(0, x - 0.23, y - 0.06, elbow=-1)
    x, y = p.shoulders[1]
    p.reach(1, x + 0.24, y - 0.1)
    for wx in (-0.2, 0.19):
        b.line("6a6c70", 0.035, (wx, 0.075), (wx, 0.04), smooth=False)
        b.ball("e0d8c4", wx, 0.034, 0.034)
        b.spot("55585c", wx, 0.034, 0.012)
    b.limb("5a3a26", (-0.36, 0.112, 0.02), (-0.27, 0.076, 0.024), (0.0, 0.072, 0.024), (0.26, 0.076, 0.024), (0.35, 0.107, 0.02))
    p.behind()
    p.front()


@figure("viking, norseman, barbarian", tall=1.05, home="coast", poses="standing walking", acts=True)
@may_lie
def viking(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("5a4a38", "4a5a5e", "6a3a30")))
    hair = rng.choice(("a87f4c", "8a4a2a", "c9a468"))
    wear = Wear(code, "4a4238", "3a2a20", hem=0.36, flare=0.015, belt="3a2618", style="long", beard=hair, boots="4a3626", loose=1.15)
    acts = acting(b.pose)
    pose, turn = (pose_of(b.pose), turn_of(b.pose)) if acts else (POSES["walking" if b.pose == "walking" else "standing"], 0.0)
    p = Person(b, wear, pose, turn, False, False, SKINS[0], hair, wide=1.12)
    if not acts:
        p.reach(1, 0.2, 0.6)
    p.behind()
    p.trunk()
    b.limb("7a6a54", (*p.spine(-0.075, 0.8), 0.09), (*p.spine(-0.02, 0.832), 0.08), (*p.spine(0.05, 0.8), 0.07), grain=1)
    p.head()
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high, tilt=-pose.nod):
        b.part(hair, (0.1, 0.3), (0.3, 0.3), (0.42, 0.24), (0.4, 0.0), (0.3, -0.3), (0.16, -0.2), (0.04, 0.1), grain=0.8)
        b.part("7d7f84", (0.4, 0.68), (0.4, 0.68), (0.36, 0.92), (0.14, 1.12), (-0.04, 1.18), (-0.24, 1.1), (-0.44, 0.88), (-0.47, 0.62), (-0.47, 0.62), shiny=0.6)
        b.stripe("5a4a34", (-0.5, 0.67, 0.09), (0.0, 0.7, 0.09), (0.45, 0.73, 0.09))
    if acts:
        p.arm(1)
        return
    hx = p.palms[1][0]
    b.line("6a4a30", 0.018, (hx + 0.01, 0.02), (hx - 0.005, 0.9), smooth=False)
    b.part("8a8e94", (hx - 0.015, 0.87), (hx + 0.04, 0.88), (hx + 0.13, 0.95), (hx + 0.13, 0.95), (hx + 0.155, 0.85), (hx + 0.12, 0.72), (hx + 0.12, 0.72), (hx + 0.05, 0.81), (hx - 0.01, 0.81), swell=0.5, shiny=0.4)
    b.mark("c4c8cc", (hx + 0.1, 0.97), (hx + 0.125, 0.84), (hx + 0.09, 0.7), (hx + 0.2, 0.7), (hx + 0.2, 0.97))
    p.arm(1)
