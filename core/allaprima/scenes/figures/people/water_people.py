"""People on and under water, and in space."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import acting, may_lie, pose_of, turn_of
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import POSES, Limb, Person, Pose
from allaprima.scenes.figures.people.wardrobe import HAIRS, SKINS, Wear
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off
FLOAT = Pose(Limb(14, 34, 14, 8, 30), Limb(34, 58, 10, 6, 24), Limb(30, 46, 44, 20), Limb(46, 52, 38, 10), 4)
SUIT = "e4e1da"


@figure("astronaut, spaceman, cosmonaut, space explorer, spacewoman", tall=1.1, home="moon", poses="standing walking waving floating@space", acts=True)
@may_lie
def astronaut(b: Body, rng: random.Random) -> None:
    code = b.colour(SUIT)
    dark, band = scaled(code, 0.62), b.colour("b5502f", 1)
    wear = Wear(code, code, scaled(code, 0.7), hem=0.49, flare=0.0, style="none", gloves=scaled(code, 0.72), loose=1.42, grain=0.06)
    pose = {"walking": replace(POSES["walking"], near_arm=Limb(-20, 30, 22, 8), far_arm=Limb(24, 34, 22, 8)), "floating": FLOAT}.get(b.pose, Pose(Limb(-6, 4, 9, 6), Limb(8, 8, 9, 6), Limb(10, 22, 24, 8), Limb(2, 24, 24, 8)))
    if b.pose == "waving":
        pose = replace(pose, near_arm=Limb(20, 10, 130, 165))
    turn = -16.0 if b.pose == "walking" else -38.0
    if acting(b.pose):
        pose, turn = pose_of(b.pose), turn_of(b.pose)
    p = Person(b, wear, pose, turn, False, False, SKINS[1], HAIRS[0], wide=1.24)
    tilt = {"floating": rng.choice((-24.0, -14.0, 16.0))}.get(b.pose, 0.0)
    with b.placed(0.0, 0.5 if tilt else 0.0, tilt=tilt, about=(0.0, 0.5 if tilt else 0.0)):
        # The life support on the back.
        b.part(scaled(code, 0.86), *p.leaned([(-0.19, 0.85), (-0.17, 0.89), (0.02, 0.89), (0.06, 0.85), (0.05, 0.56), (-0.16, 0.56), (-0.2, 0.6)]))
        p.behind()
        for k in (1,) if pose.kind == "astride" else (0, 1):
            (kx, ky), (ax, ay) = p.knees[k], p.ankles[k]
            b.limb(scaled(code, 0.8), (ax, ay + 0.05, 0.094), (ax, ay + 0.03, 0.098), (ax, ay + 0.012, 0.094), blunt=True)
            b.limb(code, (kx + (p.hips[k][0] - kx) * 0.12, ky + 0.028, 0.108), (kx, ky, 0.112), (kx + (ax - kx) * 0.12, ky - 0.028, 0.106), joins=0.02)
        p.trunk()
        x, y = p.spine(0.035, 0.72)
        b.part(scaled(code, 0.9), (x - 0.062, y + 0.05), (x - 0.062, y + 0.05), (x + 0.062, y + 0.05), (x + 0.062, y + 0.05), (x + 0.058, y - 0.045), (x + 0.058, y - 0.045), (x - 0.058, y - 0.045), (x - 0.058, y - 0.045), swell=0.6)
        b.mark(dark, (x - 0.045, y + 0.032), (x + 0.005, y + 0.032), (x + 0.005, y + 0.004), (x - 0.045, y + 0.004), smooth=False)
        b.spot(band, x + 0.032, y + 0.02, 0.011)
        b.spot("5a7a9a", x + 0.032, y - 0.012, 0.011)
        b.stripe(dark, (x - 0.045, y - 0.02, 0.008), (x - 0.02, y - 0.02, 0.008), (x + 0.01, y - 0.02, 0.008))
        for side in (-1, 1):
            b.line(scaled(code, 0.55), 0.014, (x + 0.05 * side, y - 0.03), (x + 0.09 * side, y - 0.09), (x + 0.1 * side - 0.03, y - 0.01))
        b.limb(scaled(code, 0.75), *((*p.spine(dx, 0.585), 0.028) for dx in (-0.1, 0.0, 0.11)))
        hx, hy = p.head_at()
        hx, hy = hx + 0.012, hy + 0.055
        b.limb(scaled(code, 0.7), (hx - 0.07, hy - 0.085, 0.035), (hx, hy - 0.095, 0.04), (hx + 0.07, hy - 0.085, 0.035))
        b.ball(code, hx, hy, 0.108, 0.112, shiny=0.4)
        b.ball(scaled(code, 0.6), hx + 0.024, hy + 0.0, 0.079, 0.076, swell=0.8)
        b.ball("8a5a1e", hx + 0.027, hy, 0.071, 0.067, shiny=1)
        b.mark("c8923c", (hx - 0.05, hy + 0.0), (hx - 0.02, hy + 0.06), (hx + 0.05, hy + 0.07), (hx + 0.1, hy + 0.02), (hx + 0.06, hy + 0.025), (hx, hy + 0.02))
        b.mark("4a3418", (hx - 0.06, hy - 0.025), (hx + 0.02, hy - 0.02), (hx + 0.11, hy - 0.03), (hx + 0.06, hy - 0.09), (hx - 0.03, hy - 0.09))
        b.anchor("mouth", hx + 0.1, hy - 0.03)
        p.arm(1)
        for k in (1,):
            a, e = p.shoulders[k], p.elbows[k]
            b.stripe(band, (a[0] + (e[0] - a[0]) * 0.45 - 0.06, a[1] + (e[1] - a[1]) * 0.45 + 0.01, 0.016), (a[0] + (e[0] - a[0]) * 0.45, a[1] + (e[1] - a[1]) * 0.45, 0.016), (a[0] + (e[0] - a[0]) * 0.45 + 0.06, a[1] + (e[1] - a[1]) * 0.45 - 0.005, 0.016))


def _board(b: Body, code: str, x: float, y: float, half: float, high: float, stripe: str) -> None:
    b.part(code, (x - half, y - high * 0.1), (x - half * 0.9, y + high * 0.5), (x - half * 0.4, y + high), (x + half * 0.3, y + high * 0.95), (x + half * 0.8, y + high * 0.45), (x + half, y), (x + half, y), (x + half * 0.8, y - high * 0.45), (x + half * 0.3, y - high * 0.95), (x - half * 0.4, y - high), (x - half * 0.9, y - high * 0.6), swell=0.5, shiny=0.6)
    b.stripe(stripe, (x - half, y, 0.012), (x, y + 0.004, 0.014), (x + half, y, 0.01))


@figure("surfer, surfer girl, wave rider", tall=1.02, home="beach", poses="standing walking riding@water")
def surfer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    board = b.colour(rng.choice(("e8dcc0", "d8b068", "7fa8b0", "c8664a")))
    suit = b.colour("2c3036", 1)
    short = rng.random() < 0.4 and not woman
    wear = Wear(suit, suit, "", hem=0.48, flare=0.0, loose=0.92, sleeve=1.0, style="ponytail" if woman else "short")
    if short:
        wear = Wear(SKINS[2], b.colour("4a6a8a", 1), "", sleeve=0.0, leg=0.42, hem=0.575, flare=-0.004, loose=1.15, grain=0)
    if b.pose == "riding":
        pose = Pose(Limb(-10, 40, 20, 0), Limb(40, 70, 20, 0), lean=24, nod=-10)
        p = anyone(b, rng, woman=woman, wear=wear, turn=25.0, pose=pose)
        skin = SKINS[2]
        p = Person(b, wear, pose, 25, woman, False, skin, rng.choice(HAIRS[:6]), look=0)
        with b.placed(0.0, 0.06, tilt=5):
            p.seat(-0.06, 0.4)
            p.step(0, -0.2, 0.07).step(1, 0.13, 0.065)
            x, y = p.shoulders[0]
            p.reach(0, x - 0.26, y + 0.02, elbow=-1)
            x, y = p.shoulders[1]
            p.reach(1, x + 0.27, y - 0.02)
            # The wake behind, and spray.
            b.part("e8eef0", (-0.6, -0.2), (-0.62, 0.05), (-0.5, 0.12), (-0.4, 0.07), (-0.28, 0.1), (-0.2, 0.03), (0.0, 0.02), (0.2, -0.04), (0.3, -0.2), swell=0.5, grain=0.5)
            b.part(board, (-0.5, 0.03), (-0.46, 0.045), (-0.1, 0.028), (0.3, 0.036), (0.52, 0.075), (0.6, 0.115), (0.6, 0.115), (0.55, 0.06), (0.3, 0.002), (-0.1, -0.008), (-0.44, 0.004), shiny=0.6)
            p.behind()
            p.front()
            b.part("f0f4f4", (-0.5, -0.2), (-0.42, 0.0), (-0.3, 0.025), (-0.1, -0.01), (0.1, 0.0), (0.3, -0.03), (0.42, -0.1), (0.4, -0.2), swell=0.5, grain=0.5)
            for _ in range(9):
                b.ball("eef4f5", rng.uniform(-0.66, -0.3), rng.uniform(0.08, 0.2), rng.uniform(0.006, 0.016))
        return
    p = Person(b, wear, POSES[b.pose or "standing"], 0, woman, False, SKINS[2], rng.choice(HAIRS[:6]))
    x, y = p.shoulders[1]
    p.reach(1, x + 0.05, y - 0.3)
    p.behind()
    p.front(arm=False)
    _board(b, board, x + 0.02, y - 0.25, 0.56, 0.085, scaled(board, 0.6))
    p.arm(1)


@figure("swimmer, person swimming, man swimming, woman swimming", tall=0.65, home="mountain lake", poses="swimming@water")
def swimmer(b: Body, rng: random.Random) -> None:
    skin = rng.choice(SKINS[:4])
    cap = b.colour(rng.choice(("c2553a", "2f5a8a", "e0dccf", "3a3c40")))
    b.part("dfe9ec", (-0.75, -0.1), (-0.7, 0.05), (-0.6, 0.08), (-0.5, 0.03), (-0.3, 0.02), (0.1, 0.015), (0.4, 0.03), (0.52, 0.02), (0.55, -0.1), swell=0.4, grain=0.4)
    b.part(skin, (-0.42, -0.05), (-0.36, 0.03), (-0.2, 0.07), (-0.02, 0.1), (0.14, 0.1), (0.22, 0.02), (0.2, -0.1), (-0.3, -0.1))
    with b.placed(0.17, 0.03, scale=0.24, tilt=-28, about=(-0.1, 0.3)):
        b.part(skin, (0.0, 0.97), (0.2, 0.93), (0.36, 0.78), (0.39, 0.6), (0.37, 0.55), (0.48, 0.365), (0.39, 0.31), (0.39, 0.2), (0.37, 0.07), (0.24, 0.0), (0.06, 0.09), (-0.22, 0.1), (-0.38, 0.36), (-0.41, 0.6), (-0.2, 0.95), joins=0.02)
        b.part(cap, (0.37, 0.68), (0.36, 0.82), (0.2, 0.99), (0.0, 1.04), (-0.24, 0.99), (-0.42, 0.82), (-0.45, 0.56), (-0.38, 0.42), (-0.1, 0.5), (0.15, 0.66), shiny=0.5)
        b.limb("26282c", (-0.4, 0.6, 0.05), (0.1, 0.58, 0.05), (0.32, 0.55, 0.1))
        b.ball("3a5a6a", 0.33, 0.55, 0.08, 0.06, shiny=1)
    b.limb(skin, (0.0, 0.06, 0.11), (0.04, 0.24, 0.085), (0.1, 0.34, 0.075), (0.24, 0.3, 0.07), (0.38, 0.16, 0.05), joins=0.05)
    b.limb(skin, (0.37, 0.17, 0.045), (0.42, 0.11, 0.055), (0.46, 0.05, 0.03), joins=0.03)
    b.part("eaf1f2", (-0.5, -0.1), (-0.4, 0.0), (-0.3, 0.015), (-0.1, -0.005), (0.1, 0.012), (0.3, -0.005), (0.44, 0.02), (0.52, 0.0), (0.5, -0.1), swell=0.4, grain=0.4)
    for _ in range(8):
        b.ball("eef4f5", rng.uniform(-0.72, -0.45), rng.uniform(0.06, 0.16), rng.uniform(0.006, 0.013))


@figure("diver, scuba diver, frogman, snorkeler, snorkeller, freediver", tall=0.9, home="underwater", poses="swimming@deep")
def diver(b: Body, rng: random.Random) -> None:
    suit = b.colour("2a2f38")
    band = b.colour(rng.choice(("c8a03a", "b5502f", "3f7a9a")), 1)
    wear = Wear(suit, suit, suit, hem=0.48, flare=0.0, loose=0.96, style="none", gloves=suit, belt="6a6a66")
    pose = Pose(Limb(14, 10, 3, 2, 70), Limb(-16, 26, 3, 2, 70), Limb(60, 30, 6, 0), Limb(44, 60, 6, 0), 2, -34)
    with b.placed(0.0, 0.5, tilt=-80 + rng.uniform(-8, 6), about=(0.0, 0.5), scale=1.05):
        p = Person(b, wear, pose, 0, False, False, SKINS[1], HAIRS[0])
        for k in (0, 1):
            (ax, ay), (kx, ky) = p.ankles[k], p.knees[k]
            dx, dy = ax - kx, ay - ky
            size = math.hypot(dx, dy)
            dx, dy = dx / size, dy / size
            with b.far() if k == 0 else b.placed():
                b.part(band, (ax - dy * 0.022, ay + dx * 0.022), (ax + dx * 0.1 - dy * 0.04, ay + dy * 0.1 + dx * 0.04), (ax + dx * 0.26 - dy * 0.02, ay + dy * 0.26 + dx * 0.02), (ax + dx * 0.27 + dy * 0.02, ay + dy * 0.27 - dx * 0.02), (ax + dx * 0.1 + dy * 0.012, ay + dy * 0.1 - dx * 0.012), (ax + dy * 0.022, ay - dx * 0.022))
        p.behind()
        b.limb("c8b23a", *((*p.spine(-0.095, y), 0.085) for y in (0.8, 0.7, 0.58)), shiny=0.5)
        b.limb("3a3c40", (*p.spine(-0.1, 0.83), 0.04), (*p.spine(-0.1, 0.85), 0.04), (*p.spine(-0.09, 0.87), 0.03))
        p.trunk()
        b.stripe(band, *((*p.spine(0.03, y), 0.016) for y in (0.5, 0.65, 0.8)))
        x, y = p.head_at()
        with b.placed(x, y, scale=p.head_high * 1.08, tilt=34):
            b.part(suit, (0.22, 0.93), (0.0, 1.0), (-0.22, 0.96), (-0.4, 0.8), (-0.44, 0.55), (-0.36, 0.25), (-0.2, -0.05), (0.1, -0.05), (0.26, 0.05), (0.33, 0.3), (0.34, 0.75))
            b.mark(SKINS[1], (0.22, 0.82), (0.5, 0.8), (0.5, 0.05), (0.28, 0.08), (0.18, 0.4))
            b.limb("1f2226", (-0.42, 0.62, 0.07), (0.0, 0.57, 0.07), (0.3, 0.52, 0.1))
            b.part("22262a", (0.26, 0.7), (0.45, 0.68), (0.47, 0.42), (0.4, 0.3), (0.26, 0.38))
            b.mark("8fc0cc", (0.34, 0.64), (0.5, 0.64), (0.5, 0.44), (0.36, 0.44), smooth=False)
            b.ball("2a2c30", 0.42, 0.2, 0.12, 0.1)
        sx, sy = p.spine(-0.08, 0.86)
        b.line("1c1e22", 0.014, (sx, sy), (sx + 0.03, sy + 0.14), (x + 0.12, y + 0.1), (x + 0.045, y + 0.03))
        p.arm(1)
    for k in range(6):
        b.ball("cfe6ea", 0.5 + 0.04 * math.sin(k * 1.9), 0.72 + 0.075 * k, 0.012 + 0.004 * (k % 3), shiny=1, swell=0.6)


def _sitting_afloat(b: Body, rng: random.Random, wear: Wear, x: float, y: float, lean: float, woman: bool) -> Person:
    pose = Pose(Limb(84, 10, 2, 1), Limb(88, 12, 2, 1), lean=lean)
    p = anyone(b, rng, woman=woman, wear=wear, turn=0.0, pose=pose)
    return p.seat(x, y)


@figure("kayaker, canoeist, paddler, person in a kayak, person in a canoe, man in a canoe, canoer", tall=0.75, home="mountain lake", poses="floating@water")
def kayaker(b: Body, rng: random.Random) -> None:
    hull = b.colour(rng.choice(("b5402f", "c8862f", "3f6f8a", "4f7a4a")))
    woman = rng.random() < 0.4
    wear = Wear(rng.choice(("5a6a7a", "7a6a58", "6a4a4a")), "3a3c40", style="ponytail" if woman else "short", hem=0.49, hat=rng.choice(("", "cap", "brim")), hat_code="c8b890")
    with b.placed(0.0, 0.02, scale=1.3):
        p = _sitting_afloat(b, rng, wear, -0.05, 0.06, 8, woman)
        x, y = p.shoulders[1]
        p.reach(0, x + 0.28, y - 0.03).reach(1, x + 0.15, y - 0.19)
        with b.far():
            p.arm(0)
        p.pelvis()
        p.trunk()
        vest = [s for s in p.sections if 0.56 < s[0] < 0.815]
        b.part(b.colour("c8702a", 1), *p.shape(vest, 0.012), joins=0, grain=0.1)
        p.head()
        (lx, ly), (rx, ry) = p.palms[0], p.palms[1]
        dx, dy = rx - lx, ry - ly
        ends = ((lx - dx * 1.5, ly - dy * 1.5), (rx + dx * 1.15, ry + dy * 1.15))
        b.part(hull, (-0.66, 0.1), (-0.5, 0.085), (-0.2, 0.08), (0.0, 0.1), (0.3, 0.085), (0.55, 0.09), (0.72, 0.13), (0.72, 0.13), (0.62, 0.04), (0.45, -0.03), (0.0, -0.06), (-0.45, -0.03), (-0.6, 0.03), shiny=0.5)
        b.stripe(scaled(hull, 0.75), (-0.64, 0.045, 0.014), (0.0, 0.02, 0.016), (0.7, 0.06, 0.014))
        b.limb("2a2a2c", (-0.18, 0.085, 0.014), (0.0, 0.098, 0.018), (0.16, 0.088, 0.014))
        b.line("3a3c40", 0.012, ends[0], ends[1], smooth=False)
        for (ex, ey), sign in ((ends[0], -1), (ends[1], 1)):
            b.limb("d0a83a", (ex, ey, 0.03), (ex + dx * 0.25 * sign, ey + dy * 0.25 * sign, 0.06), (ex + dx * 0.5 * sign, ey + dy * 0.5 * sign, 0.04), swell=0.5)
        p.arm(1)


@figure("rower, man in a rowing boat, man in a boat, person in a boat, woman in a boat, oarsman", tall=0.8, home="mountain lake", poses="floating@water")
def rower(b: Body, rng: random.Random) -> None:
    hull = b.colour("8a6440")
    woman = rng.random() < 0.4
    wear = Wear(b.colour(rng.choice(("c9c0ae", "8fa3b0", "a8534a")), 1), "4a463e", style="ponytail" if woman else "short", hem=0.49, hat=rng.choice(("straw", "")), hat_code="c8a465")
    with b.placed(0.0, 0.02, scale=1.2):
        p = _sitting_afloat(b, rng, wear, -0.02, 0.13, 16, woman)
        x, y = p.shoulders[1]
        p.reach(0, x + 0.26, y - 0.13).reach(1, x + 0.24, y - 0.16)
        b.part(scaled(hull, 0.55), (-0.55, 0.16), (-0.2, 0.145), (0.2, 0.145), (0.58, 0.2), (0.4, 0.05), (-0.4, 0.05), swell=0.3)
        p.behind()
        p.front(arm=False)
        b.part(hull, (-0.6, 0.2), (-0.6, 0.2), (-0.3, 0.135), (0.05, 0.12), (0.38, 0.15), (0.66, 0.25), (0.66, 0.25), (0.58, 0.06), (0.46, -0.06), (-0.4, -0.08), (-0.55, 0.02), grain=0.15)
        b.stripe(scaled(hull, 0.7), (-0.6, 0.17, 0.012), (-0.3, 0.108, 0.012), (0.05, 0.094, 0.012), (0.38, 0.122, 0.012), (0.66, 0.22, 0.012))
        b.stripe(scaled(hull, 0.78), (-0.57, 0.1, 0.006), (0.05, 0.045, 0.006), (0.62, 0.14, 0.006))
        b.limb(scaled(hull, 1.2), (-0.6, 0.2, 0.022), (-0.3, 0.138, 0.022), (0.05, 0.124, 0.022), (0.38, 0.153, 0.022), (0.66, 0.252, 0.02))
        px, py = p.palms[1]
        b.line("a8885a", 0.015, (px + 0.03, py + 0.02), (0.1, 0.15), (-0.26, 0.02), smooth=False)
        b.limb("a8885a", (-0.22, 0.035, 0.03), (-0.32, 0.0, 0.05), (-0.4, -0.03, 0.05))
        p.arm(1)


@figure("mermaid", tall=0.85, home="coast", poses="sitting swimming@deep")
def mermaid(b: Body, rng: random.Random) -> None:
    scale = b.colour(rng.choice(("3f8a7a", "3f7a96", "5a8a5a")))
    skin, hair = rng.choice(SKINS[:3]), rng.choice(("8a4a2a", "c9a468", "3a2a20", "5a3d28"))
    wear = Wear(skin, "", "", sleeve=0.0, style="long", hem=0.53, flare=0.0, grain=0)
    fin = scaled(scale, 1.2)

    def tail(*points: tuple[float, float, float]) -> None:
        (px, py, _), (x, y, _) = points[-2:]
        a = math.atan2(y - py, x - px)
        for turn in (-0.5, 0.5):
            c, s = math.cos(a + turn), math.sin(a + turn)
            bow = 0.04 if turn > 0 else -0.04
            spots = ((-0.03, 0.0), (0.08, 0.045 + bow * 0.5), (0.18, 0.03 + bow), (0.25, bow * 1.4), (0.25, bow * 1.4), (0.18, -0.03 + bow * 0.6), (0.08, -0.045 + bow * 0.3))
            b.part(fin, *((x + u * c - v * s, y + u * s + v * c) for u, v in spots), swell=0.6)
        b.limb(scale, *points, grain=0.5, joins=0.02)

    if b.pose == "swimming":
        with b.placed(0.0, 0.5, tilt=-72, about=(0.0, 0.46), scale=1.05):
            p = Person(b, wear, Pose(Limb(0, 0), Limb(0, 0), Limb(130, 10, 4, 0), Limb(-24, 12, 6, 0), 0, -40), 0, True, False, skin, hair)
            spots = ((0.0, 0.57, 0.12), (0.0, 0.48, 0.15), (-0.02, 0.34, 0.12), (0.02, 0.18, 0.075), (-0.04, 0.04, 0.035))
            with b.far():
                p.arm(0)
            p.trunk()
            tail(*spots)
            _bare(p, b, scale)
        return
    b.part("6a6660", (-0.5, 0.0), (-0.44, 0.14), (-0.26, 0.24), (0.02, 0.27), (0.24, 0.2), (0.36, 0.07), (0.4, 0.0), (0.4, 0.0), (0.0, -0.02), (-0.5, 0.0), grain=0.7)
    b.grain = 0
    p = Person(b, wear, Pose(Limb(80, 0), Limb(80, 0), lean=-6), 0, True, False, skin, hair)
    with b.placed(-0.08, 0.0, scale=1.12):
        p.seat(-0.1, 0.3)
        p.reach(0, -0.24, 0.26).reach(1, 0.02, 0.33)
        with b.far():
            p.arm(0)
        p.trunk()
        tail((-0.105, 0.37, 0.11), (-0.075, 0.3, 0.16), (0.1, 0.28, 0.13), (0.24, 0.2, 0.1), (0.33, 0.08, 0.06), (0.44, 0.08, 0.03), (0.5, 0.12, 0.03))
        _bare(p, b, scale)


def _bare(p: Person, b: Body, top: str) -> None:
    """What she wears on her breast, her head and the near arm."""
    half = [(0.765, 0.012, 0.063, 0.09), (0.74, 0.014, 0.066, 0.088), (0.705, 0.009, 0.058, 0.08)]
    b.part(scaled(top, 0.8), *p.shape(half, 0.006), joins=0)
    p.head()
    p.arm(1)
# fmt: on
