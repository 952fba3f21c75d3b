"""People of stories and of other times: knights, wizards, queens, samurai, angels."""

from __future__ import annotations

import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import acting, may_lie, pose_of, turn_of
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose, face_anchors
from allaprima.scenes.figures.people.wardrobe import HAIRS, SKINS, Wear
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off
CALM = Pose(Limb(-5, 3, 2, 1), Limb(6, 6, 2, 1), Limb(14, 24, 8, 4), Limb(8, 26, 8, 4))


def _calm(b: Body) -> Pose:
    if acting(b.pose):
        return pose_of(b.pose)
    return POSES["walking"] if b.pose == "walking" else CALM


def _turn(b: Body, usual: float = 0.0) -> float:
    return turn_of(b.pose) if acting(b.pose) else usual


def cloak(b: Body, p: Person, code: str, hem: float, *, out: float = 0.06, blown: float = 0.0) -> None:
    """From the shoulders down the back: behind the trunk from the side, over it from behind."""
    if acting(b.pose):
        _hanging_cloak(b, p, code, hem, out)
        return
    if p.turn < 30:
        top = p.leaned([(0.0, 0.845), (-0.05, 0.835), (-0.075, 0.77), (-0.085, 0.62)])
        x, y = p.at[0], p.at[1]
        b.part(code, *top, (x - 0.12 - out - blown * 0.5, y + (0.5 + hem) / 2 + blown * 0.1), (x - 0.13 - out - blown, y + hem + blown * 0.3), (x - 0.13 - out - blown, y + hem + blown * 0.3), (x - 0.02 - blown * 0.3, y + hem - 0.01 + blown * 0.1), (x + 0.01, y + hem), (x + 0.01, y + hem), *p.leaned([(0.02, 0.6), (0.03, 0.78)]), joins=0, grain=0.1)
        for k in (0.35, 0.7):
            b.stripe(scaled(code, 0.85), (*p.spine(-0.05, 0.76), 0.004), (x - 0.12 * k - 0.03 - blown * k * 0.5, y + 0.45, 0.012), (x - (0.13 + out) * k - blown * k, y + hem + 0.02 + blown * 0.2, 0.018))
        return
    x, y = p.at[0] - 0.02 * p.c, p.at[1]
    half = 0.12 if p.woman else 0.135
    b.part(code, *p.leaned([(0.045, 0.848), (half * 0.86, 0.815), (half, 0.76)]), (x + half + 0.01, y + 0.55), (x + half + out, y + hem + 0.01), (x + half + out, y + hem + 0.01), (x + 0.05, y + hem - 0.012), (x - 0.07, y + hem - 0.006), (x - half - out, y + hem + 0.01), (x - half - out, y + hem + 0.01), (x - half - 0.01, y + 0.55), *p.leaned([(-half, 0.76), (-half * 0.86, 0.815), (-0.045, 0.848)]), joins=0, grain=0.1)
    for dx in (-0.7, -0.25, 0.2, 0.65):
        b.stripe(scaled(code, 0.86), (x + dx * half * 0.6, y + 0.74, 0.003), (x + dx * half, y + 0.45, 0.012), (x + dx * (half + out), y + hem + 0.01, 0.02))


def _hanging_cloak(b: Body, p: Person, code: str, hem: float, out: float) -> None:
    """Down the back of somebody who may sit, ride or lean forward."""
    kind = p.pose.kind
    if kind == "lying":
        return
    (x, y), back = p.hips[1], max(0.0, p.pose.lean) * 0.002
    low, far, near = {
        "seated": (-0.075, 0.13, 0.0), "astride": (-0.17, 0.24, 0.06), "kneeling": (-p.hip_y + 0.015, 0.26, 0.02), "striding": (-0.32, 0.3, 0.1),
    }.get(kind, (-p.hip_y + hem, 0.13 + out, -0.03))
    if kind == "" and p.pose.near_leg.swing > 100:
        low, far, near = -p.hip_y + 0.01, 0.24, 0.02
    low = max(low, -p.hip_y + 0.01)
    b.part(code, *p.leaned([(0.0, 0.845), (-0.05, 0.835), (-0.08, 0.77), (-0.088, 0.64)]), (x - 0.105 - back - far * 0.25, y + low * 0.35), (x - far, y + low), (x - far, y + low), (x - (far + near) / 2, y + low - 0.008), (x - near, y + low), (x - near, y + low), (x + 0.01, y), *p.leaned([(0.02, 0.62), (0.03, 0.78)]), joins=0, grain=0.1)
    for k in (0.35, 0.7):
        b.stripe(scaled(code, 0.85), (*p.spine(-0.06, 0.76), 0.004), (x - 0.06 - far * 0.4 * k, y + low * 0.35 + 0.03, 0.01), (x - near - (far - near) * k, y + low + 0.01, 0.015))


def sword(b: Body, x: float, y: float, dx: float, dy: float, *, long: float = 0.5) -> None:
    """A sword whose hilt is at a place and which points along a direction."""
    steel = "b4b8bc"
    b.limb(steel, (x + dx * 0.04, y + dy * 0.04, 0.022), (x + dx * long * 0.6, y + dy * long * 0.6, 0.018), (x + dx * long, y + dy * long, 0.004), shiny=0.8, swell=0.5)
    b.limb("4a3422", (x - dx * 0.07, y - dy * 0.07, 0.016), (x, y, 0.016), (x + dx * 0.03, y + dy * 0.03, 0.016))
    b.limb("8a7440", (x + dx * 0.035 - dy * 0.055, y + dy * 0.035 + dx * 0.055, 0.014), (x + dx * 0.035, y + dy * 0.035, 0.018), (x + dx * 0.035 + dy * 0.055, y + dy * 0.035 - dx * 0.055, 0.014), shiny=0.5)
    b.ball("8a7440", x - dx * 0.08, y - dy * 0.08, 0.014, shiny=0.5)


@figure("knight, paladin, crusader, knight in armour, knight in armor, warrior", tall=1.05, home="hills", poses="standing walking", acts=True)
@may_lie
def knight(b: Body, rng: random.Random) -> None:
    steel = "9a9ea4"
    code = b.colour(rng.choice(("8a2f2a", "34507a", "4a5a3c")))
    wear = Wear(steel, steel, scaled(steel, 0.8), hem=0.5, style="none", gloves=scaled(steel, 0.85), loose=1.02, grain=0)
    b.shiny = 0.7
    turn = rng.choice((0.0, 0.0, 55.0))
    pose = _calm(b)
    turn, acts = _turn(b, turn), acting(b.pose)
    p = Person(b, wear, pose, turn, False, False, SKINS[0], HAIRS[1], wide=1.08)
    if b.pose != "walking" and not acts:
        p.reach(1, 0.19, 0.56)
    p.behind()
    for k in (1,) if pose.kind == "astride" else (0, 1):
        x, y = p.knees[k]
        b.ball(scaled(steel, 1.08), x + 0.012 * p.c, y, 0.042, 0.036)
    b.shiny = 0
    if turn <= 0:
        cloak(b, p, code, 0.16)
    p.trunk()
    tabard = [s for s in p.sections if 0.47 < s[0] < 0.8]
    tabard.append((0.47, 0.0, 0.08, 0.1) if pose.kind or pose.near_leg.swing > 50 else (0.36, 0.0, 0.08, 0.1))
    b.part(code, *p.shape(tabard, 0.006), joins=0, grain=0.1)
    b.limb("4a3422", *((*p.spine(x, 0.6), 0.026) for x in (-0.085, 0.0, 0.085)))
    if turn > 0:
        cloak(b, p, code, 0.16)
    b.shiny = 0.8
    b.limb(steel, (*p.spine(-0.035, 0.85), 0.05), (*p.spine(0.0, 0.855), 0.06), (*p.spine(0.03, 0.85), 0.05))
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high * 1.1, tilt=-pose.nod):
        b.part(steel, (0.0, 1.06), (0.26, 1.0), (0.43, 0.78), (0.47, 0.5), (0.44, 0.18), (0.3, -0.06), (-0.1, -0.1), (-0.36, -0.02), (-0.46, 0.3), (-0.47, 0.68), (-0.3, 0.98))
        if turn <= 0:
            b.part(scaled(steel, 1.06), (0.05, 0.72), (0.3, 0.74), (0.46, 0.68), (0.56, 0.44), (0.46, 0.14), (0.3, 0.08), (0.1, 0.3))
            b.stripe("1c1c20", (0.16, 0.56, 0.05), (0.36, 0.57, 0.06), (0.6, 0.54, 0.05))
            for k in range(3):
                b.spot("26262a", 0.36 + 0.05 * k, 0.32 - 0.02 * (k % 2), 0.018, 0.035)
        b.limb(scaled(steel, 0.85), (0.3, 1.0, 0.04), (0.0, 1.08, 0.06), (-0.34, 0.96, 0.05))
        b.limb(code, (-0.05, 1.1, 0.1), (-0.22, 1.34, 0.16), (-0.55, 1.3, 0.22), (-0.82, 0.98, 0.12), grain=1, shiny=0, joins=0)
        b.anchor("mouth", 0.52, 0.25)
        face_anchors(b, 0)
    hx, hy = p.palms[1]
    if b.pose != "walking" and not acts:
        sword(b, hx, hy, 0.06, -0.998, long=hy - 0.01)
    p.arm(1)
    sx, sy = p.shoulders[1]
    b.ball(scaled(steel, 1.08), sx, sy + 0.005, 0.05, 0.046)
    b.shiny = 0


def _robe(code: str, style: str, **more: object) -> Wear:
    wear = Wear(code, "", "3a2a20", skirt=code, skirt_hem=0.03, skirt_flare=0.05, hem=0.58, flare=0.0, style=style, loose=1.45)
    return replace(wear, **more)  # type: ignore[arg-type]


@figure("wizard, sorcerer, mage, magician, warlock, druid", tall=1.05, home="clearing", poses="standing walking", acts=True)
@may_lie
def wizard(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("4a5068", "6a6a66", "54466a", "3f5a58")))
    wear = _robe(code, "none", belt="5a4028")
    p = Person(b, wear, _calm(b), _turn(b), False, False, SKINS[0], "d8d4ca")
    if not acting(b.pose):
        p.reach(1, 0.2, 0.62)
    p.behind()
    cloak(b, p, scaled(code, 0.8), 0.05, out=0.07)
    p.front(arm=False)
    white = "d6d2c8"
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod):
        b.part(white, (0.1, 0.5), (0.0, 0.72), (-0.36, 0.78), (-0.46, 0.4), (-0.46, -0.1), (-0.3, -0.3), (-0.12, -0.1), (-0.05, 0.2), (0.02, 0.4), grain=0.9)
        b.part(white, (0.02, 0.4), (0.1, 0.3), (0.24, 0.3), (0.4, 0.32), (0.43, 0.2), (0.42, -0.1), (0.36, -0.6), (0.24, -0.98), (0.24, -0.98), (0.12, -0.6), (0.0, -0.1), grain=0.9)
        b.part(code, (-0.72, 0.66), (-0.4, 0.78), (0.0, 0.8), (0.4, 0.76), (0.76, 0.62), (0.4, 0.66), (0.0, 0.68), (-0.4, 0.68), swell=0.7, grain=0.1)
        b.part(code, (0.4, 0.72), (0.4, 0.72), (0.26, 1.1), (0.06, 1.5), (-0.24, 1.78), (-0.5, 1.86), (-0.5, 1.86), (-0.36, 1.5), (-0.42, 1.0), (-0.45, 0.72), (-0.45, 0.72), (0.0, 0.68), grain=0.1)
        b.stripe(scaled(code, 0.6), (-0.5, 0.8, 0.08), (0.0, 0.76, 0.08), (0.45, 0.8, 0.08))
    if acting(b.pose):
        p.arm(1)
        return
    x, y = p.palms[1]
    b.limb("5a4028", (x + 0.005, 0.0, 0.018), (x - 0.004, 0.5, 0.018), (x + 0.004, 1.02, 0.02), grain=0.3)
    b.limb("5a4028", (x + 0.004, 1.0, 0.018), (x + 0.05, 1.07, 0.015), (x + 0.03, 1.13, 0.012), (x - 0.02, 1.1, 0.01))
    b.ball("8fc8d8", x + 0.015, 1.075, 0.022, shiny=1)
    b.glow(x + 0.015, 1.075, 0.16, "9fd8ff")
    p.arm(1)


@figure("witch, sorceress, enchantress", tall=1.0, home="clearing", poses="standing walking flying@air", acts=True)
@may_lie
def witch(b: Body, rng: random.Random) -> None:
    code = b.colour("2e2a34")
    hair = rng.choice(("3a2a20", "8a4a2a", "8f8a84"))
    skin = rng.choice(SKINS[:3])
    if b.pose == "flying":
        wear = replace(_robe(code, "long"), skirt="", legs="2a2a2e", loose=1.1)
        with b.placed(-0.02, 0.16, scale=0.86, tilt=8):
            p = Person(b, wear, Pose(Limb(64, 92, 2, 1, 30), Limb(56, 96, 2, 1, 34), lean=26, nod=-14), 0, True, False, skin, hair)
            p.seat(-0.06, 0.42)
            p.reach(0, 0.3, 0.41).reach(1, 0.24, 0.4)
            b.part(scaled(code, 0.9), *p.leaned([(0.0, 0.83), (-0.06, 0.8), (-0.08, 0.66)]), (-0.4, 0.52), (-0.58, 0.56), (-0.58, 0.56), (-0.5, 0.44), (-0.52, 0.36), (-0.52, 0.36), (-0.26, 0.38), (-0.06, 0.42), joins=0, grain=0.1)
            p.behind()
            b.limb("7a5634", (0.62, 0.44, 0.02), (0.2, 0.375, 0.022), (-0.5, 0.335, 0.022), grain=0.3)
            b.part("a8844a", (-0.42, 0.37), (-0.55, 0.4), (-0.82, 0.42), (-0.82, 0.42), (-0.8, 0.33), (-0.84, 0.24), (-0.84, 0.24), (-0.55, 0.26), (-0.43, 0.31), grain=1)
            b.stripe("5a4028", (-0.46, 0.4, 0.02), (-0.47, 0.34, 0.02), (-0.47, 0.27, 0.02))
            b.part(code, *p.leaned([(0.055, 0.6), (-0.06, 0.6), (-0.1, 0.53)]), (-0.3, 0.3), (-0.36, 0.22), (-0.36, 0.22), (-0.16, 0.25), (0.02, 0.28), (0.16, 0.4), (0.12, 0.46), joins=0, grain=0.1)
            p.front()
            _pointed(b, p, code)
        return
    wear = replace(_robe(code, "long", belt="5a4a3a"), loose=1.25)
    p = Person(b, wear, _calm(b), _turn(b), True, False, skin, hair)
    if not acting(b.pose):
        p.reach(1, 0.19, 0.6)
    p.behind()
    cloak(b, p, scaled(code, 0.85), 0.08, out=0.05)
    p.front(arm=False)
    _pointed(b, p, code)
    if acting(b.pose):
        p.arm(1)
        return
    x, _ = p.palms[1]
    b.limb("7a5634", (x, 0.2, 0.018), (x, 0.6, 0.018), (x + 0.01, 1.0, 0.018), grain=0.3)
    b.part("a8844a", (x - 0.025, 0.24), (x + 0.025, 0.24), (x + 0.06, 0.1), (x + 0.075, 0.0), (x + 0.075, 0.0), (x - 0.075, 0.0), (x - 0.075, 0.0), (x - 0.06, 0.1), grain=1)
    b.stripe("5a4028", (x - 0.05, 0.2, 0.015), (x, 0.195, 0.015), (x + 0.05, 0.2, 0.015))
    p.arm(1)


def _pointed(b: Body, p: Person, code: str) -> None:
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod):
        b.part(code, (-0.85, 0.74), (-0.4, 0.8), (0.0, 0.82), (0.4, 0.78), (0.8, 0.66), (0.4, 0.68), (0.0, 0.7), (-0.4, 0.7), swell=0.7, grain=0.1)
        b.part(code, (0.38, 0.74), (0.38, 0.74), (0.22, 1.1), (0.02, 1.45), (-0.3, 1.7), (-0.62, 1.68), (-0.62, 1.68), (-0.4, 1.4), (-0.42, 1.05), (-0.44, 0.74), (-0.44, 0.74), (0.0, 0.7), grain=0.1)
        b.stripe("7a5a8a", (-0.5, 0.83, 0.09), (0.0, 0.79, 0.09), (0.45, 0.82, 0.09))


def _crown(b: Body, p: Person) -> None:
    x, y = p.head_at()
    gold = "c9a040"
    with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod * p.c):
        spikes = [(-0.42, 1.14), (-0.3, 0.98), (-0.2, 1.2), (-0.1, 1.0), (0.02, 1.22), (0.12, 1.0), (0.22, 1.18), (0.28, 0.98), (0.38, 1.1)]
        b.part(gold, (-0.4, 0.82), (-0.4, 0.82), *(q for s in spikes for q in (s, s)), (0.34, 0.84), (0.34, 0.84), (0.0, 0.78), shiny=0.9, joins=0)
        b.stripe("8a2f2a", (-0.3, 0.89, 0.03), (0.0, 0.87, 0.03), (0.28, 0.9, 0.03))


@figure("king, emperor", tall=1.05, home="hills", poses="standing walking", acts=True)
@may_lie
def king(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("7a2530", "4a3a6a", "2f4a6a")))
    wear = _robe(scaled(code, 0.75), "short", belt="c9a040", beard=rng.choice(("8f8a84", "5a3d28")), skirt_hem=0.1, loose=1.2)
    p = Person(b, wear, _calm(b), _turn(b), False, False, SKINS[0], wear.beard)
    if not acting(b.pose):
        p.reach(1, 0.2, 0.62)
    p.behind()
    cloak(b, p, code, 0.02, out=0.16)
    if not acting(b.pose):
        b.stripe("e8e2d6", (-0.36, 0.035, 0.05), (-0.15, 0.025, 0.05), (0.02, 0.02, 0.05))
    p.trunk()
    b.limb("e8e2d6", (*p.spine(-0.065, 0.815), 0.07), (*p.spine(-0.02, 0.835), 0.06), (*p.spine(0.035, 0.81), 0.06), grain=0.9)
    p.head()
    _crown(b, p)
    if acting(b.pose):
        p.arm(1)
        return
    x, y = p.palms[1]
    b.line("c9a040", 0.016, (x - 0.03, y - 0.1), (x + 0.05, y + 0.2), smooth=False)
    b.ball("c9a040", x + 0.055, y + 0.22, 0.028, shiny=0.9)
    p.arm(1)


@figure("queen, princess, empress", tall=1.0, home="hills", poses="standing walking", acts=True)
@may_lie
def queen(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("34507a", "7a2540", "4a6a52", "a8884a")))
    wear = Wear(code, "", "3a2a20", skirt=code, skirt_hem=0.01, skirt_flare=0.12, hem=0.6, flare=0.0, style=rng.choice(("long", "bun")), belt="c9a040", loose=1.1)
    p = anyone(b, rng, woman=True, wear=wear, turn=0.0, pose=replace(CALM, far_arm=Limb(16, 60, 4, 0), near_arm=Limb(8, 66, 4, 0)))
    p.behind()
    cloak(b, p, b.colour(scaled(code, 0.62), 1), 0.01, out=0.13)
    if acting(b.pose):
        p.front(arm=False)
        _crown(b, p)
        p.arm(1, 0.02)
        return
    p.front()
    _crown(b, p)


@figure("pirate, buccaneer, corsair", tall=1.03, home="beach", poses="standing walking", acts=True)
@may_lie
def pirate(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("5a2a2a", "2f3a4a", "4a3a2c")))
    wear = Wear(code, "5a5046", "2a201a", hem=0.3, flare=0.03, belt="2a1c14", style="long", beard="3a2a20", boots="2a201a", loose=1.15, collar="d8cdb8")
    p = Person(b, wear, _calm(b), _turn(b), False, False, SKINS[1], "3a2a20")
    if not acting(b.pose):
        p.reach(1, 0.16, 0.6)
    p.draw() if b.pose == "walking" else p.behind()
    if b.pose != "walking":
        p.front(arm=False)
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod):
        b.part("26242a", (-0.7, 0.86), (-0.7, 0.86), (-0.4, 1.1), (0.0, 1.26), (0.36, 1.1), (0.66, 0.82), (0.66, 0.82), (0.3, 0.72), (0.0, 0.7), (-0.4, 0.72))
        b.stripe("a8884a", (-0.66, 0.82, 0.04), (0.0, 0.725, 0.04), (0.62, 0.8, 0.04))
    if acting(b.pose):
        p.arm(1)
    elif b.pose != "walking":
        hx, hy = p.palms[1]
        b.limb("b4b8bc", (hx + 0.02, hy - 0.01, 0.022), (hx + 0.2, hy + 0.04, 0.026), (hx + 0.36, hy + 0.18, 0.006), shiny=0.8, swell=0.5)
        b.ball("a8884a", hx + 0.012, hy - 0.012, 0.028, 0.022, shiny=0.7)
        p.arm(1)


@figure("samurai, ronin, ninja", tall=1.0, home="hills", poses="standing walking", acts=True)
@may_lie
def samurai(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("2f3a4a", "5a2a2a", "3a3a38")))
    below = b.colour("4a4a50", 1)
    wear = Wear(code, "", "3a2a20", skirt=below, skirt_hem=0.06, skirt_flare=0.02, hem=0.6, flare=0.0, belt="1f1d1e", style="short", loose=1.5)
    turn = _turn(b, rng.choice((0.0, 60.0)))
    p = Person(b, wear, _calm(b), turn, False, False, SKINS[1], "1f1a18")
    if turn == 0 and not acting(b.pose):
        p.reach(1, 0.13, 0.6)
    b.line("1c1a1e", 0.02, p.spine(0.1, 0.63), p.spine(-0.16, 0.55), p.spine(-0.4, 0.42)) if turn <= 0 and p.pose.kind != "lying" else None
    p.behind()
    p.front(arm=False)
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod * p.c):
        b.limb("1f1a18", (-0.3, 0.96, 0.1), (-0.2, 1.1, 0.13), (0.0, 1.14, 0.08))
    if p.pose.kind == "lying":
        p.arm(1)
        return
    b.line("1c1a1e", 0.022, p.spine(0.1, 0.635), p.spine(-0.14, 0.575), p.spine(-0.42, 0.45))
    b.limb("3a3438", (*p.spine(0.09, 0.632), 0.022), (*p.spine(0.15, 0.652), 0.022), (*p.spine(0.22, 0.668), 0.02))
    b.ball("a8884a", *p.spine(0.098, 0.634), 0.012, 0.03, tilt=14)
    p.arm(1)


@figure("monk, friar, buddhist monk, pilgrim", tall=1.0, home="mountains", poses="standing walking", acts=True)
@may_lie
def monk(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a8542c", "8a3a2c", "6a5038")))
    brown = code == "6a5038"
    wear = _robe(code, "bald", belt=scaled(code, 0.7) if not brown else "c8b890", hat="hood" if brown else "")
    wear = replace(wear, hat_code=code, skirt_flare=0.015)
    p = anyone(b, rng, woman=False, wear=wear, turn=rng.choice((0.0, 60.0, 90.0)),)
    p.behind()
    p.front(arm=False)
    if not brown:
        b.limb(scaled(code, 1.12), (*p.spine(-0.07, 0.8), 0.04), (*p.spine(-0.01, 0.7), 0.05), (*p.spine(0.06, 0.58), 0.05), joins=0)
    p.arm(1)


@figure("santa, santa claus, father christmas, saint nicholas", tall=1.05, home="snow", poses="standing walking waving", acts=True)
@may_lie
def santa(b: Body, rng: random.Random) -> None:
    code, white = b.colour("a82a28"), "eae4da"
    wear = Wear(code, code, "26242a", hem=0.43, flare=0.02, style="none", gloves="2a2828", boots="26242a", belt="26242a", loose=1.25)
    p = Person(b, wear, {"walking": POSES["walking"], "waving": POSES["waving"]}.get(b.pose, _calm(b)), _turn(b), False, False, SKINS[0], white, wide=1.16)
    p.sections = tuple((y, f + 0.05 * max(0.0, 1 - abs(y - 0.58) / 0.17), d + 0.042 * max(0.0, 1 - abs(y - 0.58) / 0.2), w + 0.03) for y, f, d, w in p.sections)
    if not acting(b.pose):
        p.reach(0, -0.1, 0.8)
        b.part("7a5a3c", (-0.1, 0.86), (-0.16, 0.84), (-0.3, 0.72), (-0.36, 0.56), (-0.28, 0.44), (-0.14, 0.44), (-0.05, 0.54), (-0.04, 0.72), grain=0.3)
    p.behind()
    p.trunk()
    b.limb(white, (*p.spine(-0.1, 0.425), 0.045), (*p.spine(0.0, 0.415), 0.05), (*p.spine(0.11, 0.43), 0.045), grain=1)
    p.head()
    x, y = p.head_at()
    with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod * acting(b.pose)):
        b.part(white, (0.02, 0.5), (0.16, 0.32), (0.3, 0.32), (0.46, 0.3), (0.5, 0.1), (0.44, -0.24), (0.26, -0.5), (0.08, -0.3), (-0.04, 0.1), (-0.12, 0.4), grain=0.9)
        b.part(white, (-0.02, 0.7), (-0.2, 0.7), (-0.42, 0.6), (-0.44, 0.3), (-0.3, 0.1), (-0.14, 0.2), (-0.06, 0.5), grain=0.9)
        b.part(code, (0.36, 0.8), (0.3, 1.08), (0.06, 1.3), (-0.3, 1.26), (-0.62, 0.94), (-0.72, 0.6), (-0.62, 0.6), (-0.46, 0.84), (0.0, 0.78), grain=0.2)
        b.ball(white, -0.68, 0.54, 0.12, grain=1)
        b.limb(white, (-0.42, 0.74, 0.17), (0.0, 0.78, 0.19), (0.38, 0.78, 0.17), grain=1)
    p.arm(1)


@figure("angel, guardian angel", tall=1.15, home="sky", poses="flying@air standing")
def angel(b: Body, rng: random.Random) -> None:
    code, white = b.colour("e4dccc"), "ece6da"
    flying = b.pose != "standing"
    woman = rng.random() < 0.7
    wear = Wear(code, "", "", skirt=code, skirt_hem=0.03 if not flying else 0.08, skirt_flare=0.06, hem=0.6, style="long" if woman else "short", belt=scaled(code, 0.8), loose=1.3, flare=0)
    pose = Pose(Limb(-8, 10, 2, 1, 60), Limb(0, 20, 2, 1, 60), Limb(50, 20, 16, 6), Limb(34, 30, 16, 6), lean=6, nod=-4) if flying else CALM
    p = Person(b, wear, pose, 0, woman, False, rng.choice(SKINS[:4]), rng.choice(HAIRS[:6]))
    with b.placed(0.06, 0.42 if flying else 0.5, tilt=-16 if flying else 0, about=(0.0, 0.5), scale=0.86 if flying else 1.0):
        with b.far(0.78):
            _wing(b, white, *p.spine(-0.03, 0.77), 0.74 if flying else 0.68, -12 if flying else 58)
        p.behind()
        p.front(arm=False)
        _wing(b, white, *p.spine(-0.04, 0.75), 0.86 if flying else 0.76, 14 if flying else 72)
        p.arm(1)


def _wing(b: Body, code: str, x: float, y: float, size: float, tilt: float) -> None:
    """A bird's wing that rises from the back."""
    tips = [(-0.93, 0.4), (-0.95, 0.29), (-0.91, 0.18), (-0.83, 0.08), (-0.73, 0.0), (-0.61, -0.07), (-0.48, -0.12), (-0.35, -0.15), (-0.23, -0.15), (-0.12, -0.11)]
    with b.placed(x, y, scale=size, tilt=tilt):
        edge: list[tuple[float, float]] = []
        roots: list[tuple[float, float]] = []
        for k, (tx, ty) in enumerate(tips):
            share = k / (len(tips) - 1)
            roots.append((-0.4 + 0.37 * share, 0.4 - 0.4 * share))
            edge += [(tx, ty), (tx, ty)]
            if k + 1 < len(tips):
                nx, ny = (tx + tips[k + 1][0]) / 2, (ty + tips[k + 1][1]) / 2
                rx, ry = roots[-1]
                edge += [(nx + (rx - nx) * 0.13, ny + (ry - ny) * 0.13)] * 2
        b.part(scaled(code, 0.94), (0.03, -0.02), (0.0, 0.12), (-0.07, 0.27), (-0.18, 0.38), (-0.32, 0.44), (-0.5, 0.47), (-0.72, 0.45), *edge, swell=0.35, grain=0.25, joins=0)
        for (tx, ty), (rx, ry), (ux, uy) in zip(tips, roots, [*tips[1:], tips[-1]], strict=True):
            nx, ny = (tx + ux) / 2, (ty + uy) / 2
            b.stripe(scaled(code, 0.78), (rx, ry, 0.004), ((rx + nx) / 2, (ry + ny) / 2 + 0.01, 0.006), (nx + (rx - nx) * 0.13, ny + (ry - ny) * 0.13, 0.009))
        b.part(code, (0.03, -0.03), (0.0, 0.12), (-0.07, 0.27), (-0.18, 0.385), (-0.32, 0.445), (-0.54, 0.475), (-0.6, 0.37), (-0.43, 0.24), (-0.35, 0.12), (-0.24, 0.03), (-0.12, -0.04), swell=0.5, grain=0.5, joins=0)
        for k in range(6):
            sx, sy = -0.47 + 0.075 * k, 0.34 - 0.068 * k
            b.stripe(scaled(code, 0.86), (sx + 0.1, sy + 0.07, 0.003), (sx + 0.05, sy + 0.025, 0.008), (sx + 0.005, sy - 0.03, 0.008))


@figure("superhero, super hero, superwoman, caped hero", tall=1.05, home="sky", poses="flying@air standing", acts=True)
@may_lie
def superhero(b: Body, rng: random.Random) -> None:
    code, cape = b.colour(rng.choice(("2f4f8a", "3a3c48", "2f6a5a"))), b.colour("9a2c2c", 1)
    woman = rng.random() < 0.4
    flying = b.pose != "standing" and not acting(b.pose)
    wear = Wear(code, code, cape, hem=0.48, flare=0.0, loose=0.96, boots=cape, belt="c9a040", style="long" if woman else "short", grain=0)
    hair, skin = rng.choice(HAIRS[:4]), rng.choice(SKINS)
    if flying:
        pose = Pose(Limb(2, 12, 3, 2, 70), Limb(16, 56, 3, 2, 70), Limb(164, 4, 4, 0), Limb(-10, 60, 6, 0), -2, -46)
        p = Person(b, wear, pose, 0, woman, False, skin, hair, wide=1.06)
        with b.placed(0.0, 0.5, tilt=-68, about=(0.0, 0.52), scale=0.95):
            p.behind()
            b.part(cape, *p.leaned([(0.01, 0.84), (-0.06, 0.82), (-0.12, 0.7)]), (-0.26, 0.5), (-0.3, 0.3), (-0.42, 0.12), (-0.42, 0.12), (-0.28, 0.12), (-0.2, 0.02), (-0.2, 0.02), (-0.12, 0.2), (-0.08, 0.45), (-0.05, 0.66), joins=0, grain=0.1)
            for k in (0.3, 0.65):
                b.stripe(scaled(cape, 0.8), (-0.07, 0.76, 0.004), (-0.12 - 0.12 * k, 0.45, 0.014), (-0.18 - 0.22 * k, 0.08, 0.02))
            p.front()
        return
    if acting(b.pose):
        p = Person(b, wear, pose_of(b.pose), _turn(b), woman, False, skin, hair, wide=1.08)
        p.behind()
        cloak(b, p, cape, 0.12, out=0.05)
        p.front()
        return
    p = Person(b, wear, Pose(Limb(-6, 2, 8, 6), Limb(8, 4, 8, 6)), 62, woman, False, skin, hair, wide=1.08)
    x, y = p.hips[0]
    p.reach(0, x - 0.035, y + 0.06, elbow=1).reach(1, p.hips[1][0] + 0.04, y + 0.05, elbow=-1)
    p.behind()
    p.trunk()
    cloak(b, p, cape, 0.12, out=0.05)
    p.head()
    p.arm(1)
# fmt: on
