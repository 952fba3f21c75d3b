"""Robots, ghosts, fairies and other beings of fantasy that walk upright."""

from __future__ import annotations

import itertools
import math
import random

from allaprima.scenes.figures.animals.fur import limb_outline, moved, part_outline, patch, tufted
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.people.acts import ARMS, LEGS, acting, may_lie, pose_of, turn_of
from allaprima.scenes.figures.people.person import POSES, Person, Pose
from allaprima.scenes.figures.people.wardrobe import Wear
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

# fmt: off

EYE = "17110d"
DARK = "3c4043"
"""Of what is between the plates of robots."""


def act_of(b: Body, own: str) -> tuple[Pose, float] | None:
    """The pose of people that somebody is in and how far they are turned, where that is none of their own poses."""
    name = b.pose
    if not name or name in own.split():
        return None
    if name in LEGS or name in ARMS:
        name += "+standing" if name in ARMS else "+hanging"
    return (pose_of(name), turn_of(name)) if acting(name) or name in POSES else None


def _robot(b: Body, plate: str, bulk: float, lamp: str) -> None:
    """A robot of about human build, or a broader one."""
    dark, trim = DARK, scaled(plate, 0.7)
    if act := act_of(b, "standing walking"):
        _Machine(b, Wear(plate), *act, skin=plate, hair=lamp, wide=bulk).draw()
        return
    b.anchor("hips", 0.0, 0.48)
    step = 0.1 if b.pose == "walking" else 0.0
    wide = 0.15 * bulk
    b.joins, b.grain, b.shiny = 0.0, 0.0, 0.6

    def leg(x: float, on: float) -> None:
        knee, ankle = (x + 0.5 * on + 0.015, 0.27), (x + on, 0.07)
        b.limb(dark, (x, 0.47, 0.07 * bulk), (*knee, 0.05 * bulk), (*ankle, 0.045 * bulk))
        with b.placed(x, 0.46, tilt=math.degrees(math.atan2(knee[0] - x, 0.46 - knee[1]))):
            b.part(plate, (-0.055 * bulk, -0.02), (-0.03 * bulk, 0.025), (0.03 * bulk, 0.025), (0.055 * bulk, -0.02), (0.04 * bulk, -0.15), (0.04 * bulk, -0.15), (-0.04 * bulk, -0.15), (-0.04 * bulk, -0.15))
        with b.placed(*knee, tilt=math.degrees(math.atan2(ankle[0] - knee[0], knee[1] - ankle[1]))):
            b.part(plate, (-0.036 * bulk, -0.03), (-0.036 * bulk, -0.03), (0.036 * bulk, -0.03), (0.036 * bulk, -0.03), (0.055 * bulk, -0.1), (0.042 * bulk, -0.185), (0.042 * bulk, -0.185), (-0.042 * bulk, -0.185), (-0.042 * bulk, -0.185), (-0.055 * bulk, -0.1))
            b.stripe(trim, (0.0, -0.05, 0.01), (0.002, -0.1, 0.01), (0.0, -0.17, 0.01))
        b.ball(trim, *knee, 0.038 * bulk)
        x = ankle[0]
        b.part(plate, (x - 0.06 * bulk, 0.0), (x - 0.06 * bulk, 0.0), (x - 0.05 * bulk, 0.06), (x + 0.01, 0.085), (x + 0.06 * bulk, 0.05), (x + 0.1 * bulk, 0.025), (x + 0.1 * bulk, 0.0), (x + 0.1 * bulk, 0.0))
        b.stripe(dark, (x - 0.07 * bulk, 0.012, 0.016), (x, 0.012, 0.016), (x + 0.11 * bulk, 0.012, 0.016))

    def arm(x: float, on: float, out: float) -> None:
        elbow, hand = (x + out + 0.3 * on, 0.6), (x + out + on + 0.03, 0.45)
        b.limb(dark, (x, 0.75, 0.055 * bulk), (*elbow, 0.045 * bulk), (*hand, 0.04 * bulk))
        b.limb(plate, (x + 0.15 * out, 0.74, 0.07 * bulk), (x + 0.5 * out + 0.1 * on, 0.7, 0.075 * bulk), (x + 0.9 * out + 0.25 * on, 0.63, 0.06 * bulk), blunt=True)
        with b.placed(*elbow, tilt=math.degrees(math.atan2(hand[0] - elbow[0], elbow[1] - hand[1]))):
            b.part(plate, (-0.03 * bulk, -0.02), (-0.03 * bulk, -0.02), (0.03 * bulk, -0.02), (0.03 * bulk, -0.02), (0.045 * bulk, -0.08), (0.036 * bulk, -0.135), (0.036 * bulk, -0.135), (-0.036 * bulk, -0.135), (-0.036 * bulk, -0.135), (-0.045 * bulk, -0.08))
            b.stripe(trim, (-0.05 * bulk, -0.115, 0.012), (0.0, -0.118, 0.012), (0.05 * bulk, -0.115, 0.012))
            for dx in (-0.022, 0.004, 0.026):
                b.limb(dark, (dx * bulk, -0.14, 0.024 * bulk), (dx * bulk * 1.3, -0.175, 0.022 * bulk), (dx * bulk + 0.008, -0.21, 0.016 * bulk))
        b.ball(trim, *elbow, 0.03 * bulk)
        b.part(plate, (x - 0.06 * bulk, 0.72), (x - 0.065 * bulk, 0.78), (x, 0.815 + 0.01 * bulk), (x + 0.065 * bulk, 0.78), (x + 0.06 * bulk, 0.72), (x, 0.7))

    with b.far(0.8):
        leg(0.075 * bulk, step)
        b.anchor("other hand", wide + 0.04 + 0.045 * bulk - 1.1 * step, 0.415)
        arm(wide + 0.01, -1.1 * step, 0.045 * bulk)
    leg(-0.055 * bulk, -step)
    b.part(dark, (-0.09 * bulk, 0.44), (-0.085 * bulk, 0.53), (-0.06 * bulk, 0.62), (0.07 * bulk, 0.62), (0.095 * bulk, 0.53), (0.1 * bulk, 0.44), (0.0, 0.4))
    b.part(plate, (-0.105 * bulk, 0.5), (-0.1 * bulk, 0.53), (0.0, 0.52), (0.11 * bulk, 0.53), (0.115 * bulk, 0.5), (0.06 * bulk, 0.44), (0.01, 0.4), (-0.05 * bulk, 0.44))
    for y in (0.555, 0.585):
        b.limb(trim, (-0.075 * bulk, y, 0.022), (0.01, y - 0.008, 0.022), (0.085 * bulk, y, 0.022))
    b.limb(dark, (0.005, 0.78, 0.07), (0.01, 0.84, 0.06), (0.012, 0.88, 0.06))
    b.part(plate, (-wide * 0.98, 0.77), (-wide * 0.7, 0.825), (0.0, 0.84), (wide * 0.8, 0.825), (wide * 1.05, 0.77), (wide * 0.92, 0.68), (wide * 0.6, 0.605), (0.01, 0.59), (-wide * 0.55, 0.605), (-wide * 0.88, 0.68))
    b.stripe(trim, (0.02, 0.84, 0.008), (0.025, 0.72, 0.008), (0.015, 0.58, 0.008))
    b.stripe(trim, (-wide * 0.9, 0.69, 0.008), (-0.05, 0.665, 0.008), (wide * 0.95, 0.69, 0.008))
    b.ball(dark, 0.03, 0.745, 0.034)
    b.ball(lamp, 0.031, 0.745, 0.022, shiny=0.9)
    b.anchor("hand", 0.02 - wide - 0.045 * bulk + 1.1 * step, 0.415)
    arm(-wide - 0.01, 1.1 * step, -0.045 * bulk)
    b.anchor("neck", 0.01, 0.84)
    b.anchor("shoulder", -wide - 0.01, 0.83 + 0.01 * bulk)
    b.anchor("back", -0.02, 0.86)
    with b.placed(0.012, 0.92 + 0.01 * bulk, scale=0.95):
        _robot_head(b, plate, lamp)
    b.anchor("top", 0.012, 1.01)
    b.anchor("mouth", 0.05, 0.87)


def _robot_head(b: Body, plate: str, lamp: str) -> None:
    """With its middle at the origin."""
    dark, trim = DARK, scaled(plate, 0.7)
    b.ball(trim, -0.075, 0.0, 0.022, 0.036)
    b.part(plate, (-0.075, -0.04), (-0.078, 0.03), (-0.05, 0.085), (0.01, 0.1), (0.065, 0.085), (0.09, 0.03), (0.085, -0.035), (0.05, -0.075), (-0.03, -0.075))
    b.stripe(trim, (0.012, 0.1, 0.01), (0.018, 0.075, 0.01), (0.02, 0.05, 0.008))
    b.part("1d2226", (-0.05, -0.012), (-0.05, 0.03), (0.02, 0.045), (0.08, 0.032), (0.086, -0.008), (0.05, -0.03), (-0.02, -0.03), shiny=1)
    for x in (-0.012, 0.052):
        b.ball(lamp, x, 0.008, 0.014, 0.012, shiny=0.6)
        b.glow(x, 0.008, 0.07, lamp)
    for x in (0.0, 0.02, 0.04):
        b.line(trim, 0.007, (x, -0.046), (x, -0.062))
    b.line(dark, 0.012, (-0.076, 0.03), (-0.08, 0.13))
    b.ball(lamp, -0.08, 0.135, 0.011)
    b.anchor("crown", 0.005, 0.1)
    b.anchor("eye", 0.002, 0.008)


class _Machine(Person):
    """A robot on a skeleton; `skin` is the colour of its plates, `hair` that of its lamps."""

    def draw(self) -> None:
        b = self.b
        b.joins, b.grain, b.shiny = 0.0, 0.0, 0.6
        self.wide, self.bulk = 1.0 + 0.3 * (self.wide - 1.0), 1.0 + 0.7 * (self.wide - 1.0)
        self.measure()
        super().draw()

    def _plate(self, start: Point, end: Point, first: float, last: float, from_: float = 0.0, to: float = 1.0) -> None:
        """A plate along a limb, from one share of it to another."""
        (x0, y0), (x1, y1) = start, end
        spots = [(x0 + (x1 - x0) * k, y0 + (y1 - y0) * k) for k in (from_, (from_ + to) / 2, to)]
        widths = (first, (first + last) / 2 * 1.12, last)
        self.b.limb(self.skin, *((x, y, w * self.bulk) for (x, y), w in zip(spots, widths, strict=True)), blunt=True)

    def leg(self, k: int) -> None:
        if k == 0 and self.pose.kind == "astride":
            return
        b, bulk, trim = self.b, self.bulk, scaled(self.skin, 0.7)
        hip, knee, ankle = self.hips[k], self.knees[k], self.ankles[k]
        b.limb(DARK, (*hip, 0.07 * bulk), (*knee, 0.05 * bulk), (*ankle, 0.045 * bulk))
        self._plate(hip, knee, 0.1, 0.078, 0.0, 0.8)
        self._plate(knee, ankle, 0.075, 0.075, 0.16, 0.92)
        b.ball(trim, *knee, 0.038 * bulk)
        pitch = (self.pose.far_leg, self.pose.near_leg)[k].foot
        with b.placed(*ankle, tilt=-pitch):
            b.part(self.skin, (-0.055 * bulk, -0.042), (-0.055 * bulk, -0.042), (-0.045 * bulk, 0.015), (0.0, 0.04), (0.055 * bulk, 0.012), (0.1 * bulk, -0.016), (0.1 * bulk, -0.042), (0.1 * bulk, -0.042))
            b.stripe(DARK, (-0.07 * bulk, -0.032, 0.014), (0.0, -0.032, 0.014), (0.11 * bulk, -0.032, 0.014))

    def pelvis(self) -> None:
        w = self.bulk
        self.b.part(DARK, *(self.spine(x * w, y) for x, y in ((-0.07, 0.5), (-0.06, 0.62), (0.06, 0.62), (0.075, 0.5), (0.0, 0.46))))

    def trunk(self) -> None:
        b, w, trim = self.b, self.bulk, scaled(self.skin, 0.7)
        b.part(self.skin, *(self.spine(x * w, y) for x, y in ((-0.078, 0.54), (0.0, 0.53), (0.085, 0.54), (0.08, 0.49), (0.03, 0.455), (-0.04, 0.455), (-0.075, 0.49))))
        for y in (0.565, 0.595):
            b.limb(trim, (*self.spine(-0.062 * w, y), 0.022), (*self.spine(0.0, y - 0.006), 0.022), (*self.spine(0.064 * w, y), 0.022))
        x, y = self.head_at()
        b.limb(DARK, (*self.spine(-0.005, 0.8), 0.06), (*self.neck, 0.055), (x, y + 0.02, 0.055))
        b.part(self.skin, *(self.spine(x * w, y) for x, y in ((-0.1, 0.77), (-0.07, 0.83), (0.0, 0.845), (0.06, 0.83), (0.108, 0.76), (0.095, 0.68), (0.06, 0.615), (0.0, 0.605), (-0.055, 0.615), (-0.088, 0.68))))
        b.stripe(trim, (*self.spine(-0.1 * w, 0.69), 0.008), (*self.spine(0.0, 0.67), 0.008), (*self.spine(0.1 * w, 0.69), 0.008))
        at = self.spine(0.07 * w, 0.75)
        b.ball(DARK, *at, 0.03)
        b.ball(self.hair, *at, 0.02, shiny=0.9)

    def arm(self, k: int, joins: float = 0.0) -> None:
        b, bulk, trim = self.b, self.bulk, scaled(self.skin, 0.7)
        shoulder, elbow, wrist, palm = self.shoulders[k], self.elbows[k], self.wrists[k], self.palms[k]
        b.anchor(("other hand", "hand")[k], *palm)
        ux, uy = palm[0] - wrist[0], palm[1] - wrist[1]
        for side in (-0.4, 0.0, 0.4):
            x, y = wrist[0] - uy * side, wrist[1] + ux * side
            b.limb(DARK, (x, y, 0.022 * bulk), (x + 0.7 * ux - 0.1 * uy * side, y + 0.7 * uy + 0.1 * ux * side, 0.021 * bulk), (x + 1.35 * ux, y + 1.35 * uy, 0.015 * bulk))
        b.limb(DARK, (*shoulder, 0.05 * bulk), (*elbow, 0.042 * bulk), (*wrist, 0.038 * bulk))
        self._plate(shoulder, elbow, 0.068, 0.058, 0.1, 0.82)
        self._plate(elbow, wrist, 0.058, 0.06, 0.16, 1.0)
        b.ball(trim, *elbow, 0.029 * bulk)
        b.ball(self.skin, shoulder[0], shoulder[1] + 0.006, 0.055 * bulk, 0.052 * bulk)

    def head(self) -> None:
        x, y = self.head_at()
        with self.b.placed(x + 0.008, y + 0.07, scale=0.95, tilt=-self.pose.nod):
            _robot_head(self.b, self.skin, self.hair)
            self.b.anchor("mouth", 0.07, -0.055)
            self.b.anchor("top", 0.0, 0.1)
        self._on_shoulder()


@figure("robot, android, cyborg", tall=1.0, home="street", poses="standing walking", acts=True)
@may_lie
def robot(b: Body, rng: random.Random) -> None:
    _robot(b, b.colour(rng.choice(("a3a8aa", "b4b2ac", "9aa4aa"))), 1.0, b.colour(rng.choice(("6fc4e0", "f0b45a")), 1))


@figure("giant robot, mech, mecha, giant mech", tall=2.6, home="canyon", poses="standing walking", distance="middle", acts=True)
@may_lie
def giant_robot(b: Body, rng: random.Random) -> None:
    _robot(b, b.colour(rng.choice(("8a8f86", "98917e", "7f8a94"))), 1.55, b.colour("f0a84a", 1))


@figure("alien, extraterrestrial, martian", tall=0.85, home="desert road", poses="standing", acts=True)
@may_lie
def alien(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("9aa39a", "a0a8a2", "8f9e94")))
    b.joins, b.grain, b.shiny = 0.05, 0.1, 0.15
    if act := act_of(b, "standing"):
        wear = Wear(skin, skin, "", hem=0.47, flare=0.0, loose=0.85, grain=0.1)
        _Grey(b, wear, *act, skin=skin, hair=skin, wide=0.72).draw()
        return
    b.anchor("hips", 0.0, 0.4)
    b.anchor("other hand", 0.17, 0.26)
    with b.far(0.8):
        b.limb(skin, (0.05, 0.4, 0.075), (0.06, 0.22, 0.05), (0.055, 0.04, 0.04))
        b.limb(skin, (0.05, 0.03, 0.04), (0.09, 0.02, 0.035), (0.13, 0.015, 0.02))
        b.limb(skin, (0.09, 0.6, 0.05), (0.15, 0.46, 0.036), (0.17, 0.3, 0.03))
        for dx, dy in ((0.0, -0.09), (0.02, -0.08), (-0.016, -0.075)):
            b.limb(skin, (0.17, 0.31, 0.02), (0.17 + dx, 0.31 + dy * 0.6, 0.014), (0.17 + dx, 0.31 + dy, 0.01), joins=0.01)
    b.part(skin, (-0.08, 0.42), (-0.075, 0.52), (-0.1, 0.6), (-0.05, 0.645), (0.02, 0.65), (0.08, 0.62), (0.09, 0.54), (0.075, 0.46), (0.085, 0.4), (0.0, 0.35))
    b.stripe(scaled(skin, 0.85), (0.025, 0.6, 0.006), (0.022, 0.52, 0.01), (0.01, 0.44, 0.005))
    b.limb(skin, (-0.035, 0.4, 0.09), (-0.04, 0.22, 0.055), (-0.05, 0.04, 0.045))
    b.limb(skin, (-0.055, 0.03, 0.045), (0.0, 0.02, 0.038), (0.04, 0.012, 0.022), joins=0.02)
    b.limb(skin, (0.01, 0.6, 0.055), (0.015, 0.68, 0.045), (0.02, 0.74, 0.045))
    b.anchor("hand", -0.11, 0.25)
    b.limb(skin, (-0.08, 0.6, 0.06), (-0.13, 0.46, 0.042), (-0.11, 0.3, 0.034))
    for dx, dy in ((0.0, -0.1), (0.026, -0.085), (-0.018, -0.085)):
        b.limb(skin, (-0.11, 0.31, 0.022), (-0.11 + dx, 0.31 + dy * 0.6, 0.016), (-0.11 + dx * 1.2, 0.31 + dy, 0.011), joins=0.01)
    b.anchor("neck", 0.015, 0.68)
    b.anchor("shoulder", -0.06, 0.66)
    _alien_head(b, skin)


def _alien_head(b: Body, skin: str) -> None:
    """Of somebody who stands there."""
    b.part(skin, (-0.155, 0.89), (-0.13, 0.99), (-0.03, 1.05), (0.08, 1.04), (0.17, 0.97), (0.185, 0.87), (0.14, 0.78), (0.07, 0.71), (0.03, 0.695), (-0.02, 0.715), (-0.1, 0.8), joins=0.02)
    b.stripe(scaled(skin, 0.6), (0.02, 0.738, 0.004), (0.04, 0.735, 0.008), (0.065, 0.742, 0.004))
    for x in (0.03, 0.05):
        b.spot(scaled(skin, 0.6), x, 0.785, 0.004, 0.006)
    b.ball("0d0d10", -0.045, 0.855, 0.068, 0.036, tilt=-32, shiny=1, joins=0)
    b.ball("0d0d10", 0.115, 0.858, 0.055, 0.034, tilt=32, shiny=1, joins=0)

    b.anchor("crown", 0.02, 1.05)
    b.anchor("eye", 0.0, 0.855)
    b.anchor("mouth", 0.05, 0.738)
    b.anchor("top", 0.01, 1.05)


_GREY = ((0.0, 0.0), (0.285, 0.215), (0.51, 0.385), (0.815, 0.615), (0.867, 0.71), (1.0, 1.05))
"""Heights of a person, and of an alien."""


class _Grey(Person):
    """An alien on a skeleton: slender, with long fingers and a large head."""

    def up(self, y: float) -> float:
        for (y0, h0), (y1, h1) in itertools.pairwise(_GREY):
            if y <= y1:
                return h0 + (y - y0) / (y1 - y0) * (h1 - h0)
        return y

    def hand(self, k: int) -> None:
        (rx, ry), (px, py) = self.wrists[k], self.palms[k]
        ux, uy = px - rx, py - ry
        for side, long in ((0.0, 2.0), (0.35, 1.75), (-0.3, 1.75)):
            self.b.limb(self.skin, (rx, ry, 0.02), (rx + ux - uy * side, ry + uy + ux * side, 0.015), (rx + ux * long - uy * side * 1.4, ry + uy * long + ux * side * 1.4, 0.01), joins=0.01)

    def head(self) -> None:
        x, y = self.head_at()
        with self.b.placed(x, y, tilt=-0.6 * self.pose.nod, about=(0.02, 0.72)):
            _alien_head(self.b, self.skin)
        self._on_shoulder()


@figure("ghost, spectre, phantom, spirit", tall=1.0, home="forest path", poses="floating@air standing standing+holding standing+reaching seated seated+holding seated+reading astride astride+steering astride+holding")
def ghost(b: Body, rng: random.Random) -> None:
    pale = b.colour("d9dfe4")
    b.joins, b.grain = 0.06, 0.0
    hem = 0.06 if b.pose == "floating" else 0.0
    sway = rng.uniform(-0.04, 0.04)
    b.anchor("hips", -0.02, 0.26)
    with b.far(0.85):
        b.anchor("other hand", 0.42, 0.78)
        b.limb(pale, (0.12, 0.66, 0.14), (0.26, 0.66, 0.12), (0.38, 0.74, 0.09), (0.43, 0.8, 0.05))
        b.part(pale, (0.16, 0.66), (0.3, 0.64), (0.4, 0.74), (0.36, 0.56), (0.3, 0.46), (0.24, 0.5), (0.18, 0.44))
    b.part(pale, (-0.13, 0.9), (-0.06, 0.99), (0.03, 1.01), (0.12, 0.97), (0.16, 0.87), (0.17, 0.76), (0.22, 0.62), (0.25, 0.44), (0.27, 0.28), (0.3, 0.1 + hem), (0.26, 0.02 + hem), (0.2, 0.1 + hem), (0.13, 0.0 + hem), (0.06, 0.08 + hem), (-0.02, -0.01 + hem), (-0.1, 0.07 + hem), (-0.19 + sway, 0.0 + hem), (-0.28 + sway, 0.06 + hem), (-0.36 + sway, 0.04 + hem), (-0.3, 0.22), (-0.25, 0.44), (-0.21, 0.62), (-0.17, 0.78))
    fold = scaled(pale, 0.86)
    for x0, x1, top in ((-0.1, -0.2, 0.6), (0.02, -0.04, 0.52), (0.12, 0.13, 0.58), (0.18, 0.23, 0.5)):
        b.stripe(fold, (x0, top, 0.006), ((x0 + x1) / 2, 0.34, 0.022), (x1 * 1.08 + 0.3 * sway, -0.06 + hem, 0.04))
    b.ball("2b3138", 0.015, 0.885, 0.026, 0.038, tilt=8, joins=0.01)
    b.ball("2b3138", 0.1, 0.885, 0.022, 0.035, tilt=-8, joins=0.01)
    b.ball("2b3138", 0.066, 0.802, 0.02, 0.032, joins=0.01)
    b.anchor("neck", 0.02, 0.76)
    b.anchor("crown", 0.03, 1.01)
    b.anchor("eye", 0.015, 0.885)
    b.anchor("mouth", 0.066, 0.802)
    b.anchor("shoulder", -0.12, 0.82)
    b.anchor("hand", 0.27, 0.66)
    b.limb(pale, (-0.1, 0.68, 0.17), (0.0, 0.56, 0.14), (0.14, 0.56, 0.11), (0.25, 0.64, 0.08), (0.29, 0.69, 0.045), joins=0.04)
    b.part(pale, (-0.06, 0.58), (0.06, 0.55), (0.18, 0.58), (0.24, 0.62), (0.2, 0.48), (0.15, 0.4), (0.09, 0.45), (0.03, 0.36), (-0.05, 0.42), joins=0.04)
    b.glow(0.0, 0.55, 0.75, "9fc4e8")


def _shaggy(b: Body, fur: str, skin: str) -> None:
    """A big upright being with long hair, in a stride."""
    b.joins, b.grain = 0.08, 1.0
    step = 0.16 if b.pose == "walking" else 0.06
    b.anchor("hips", -0.02, 0.48)

    def limb(*points: tuple[float, float, float], joins: float = 0.08) -> None:
        b.part(fur, *tufted(limb_outline(*points), step=0.02, out=0.024, flow=(-0.2, -0.8)), joins=joins)

    def foot(x: float) -> None:
        b.limb(skin, (x - 0.06, 0.035, 0.07), (x + 0.03, 0.035, 0.07), (x + 0.14, 0.022, 0.045), joins=0.02, grain=0.1)

    with b.far():
        foot(0.06 + step)
        limb((0.04, 0.5, 0.2), (0.1 + 0.6 * step, 0.3, 0.16), (0.06 + step, 0.11, 0.12))
        limb((0.1, 0.76, 0.15), (0.2 - 0.5 * step, 0.56, 0.12), (0.24 - 0.8 * step, 0.38, 0.1))
        b.anchor("other hand", 0.25 - 0.8 * step, 0.29)
        b.limb(skin, (0.24 - 0.8 * step, 0.36, 0.07), (0.26 - 0.8 * step, 0.3, 0.06), (0.25 - 0.8 * step, 0.26, 0.035), grain=0.1)
    foot(-0.02 - step)
    limb((-0.06, 0.5, 0.24), (0.0 - 0.3 * step, 0.3, 0.19), (-0.03 - step, 0.12, 0.14))
    body = part_outline((-0.18, 0.46), (-0.22, 0.64), (-0.2, 0.78), (-0.1, 0.88), (0.06, 0.9), (0.18, 0.82), (0.2, 0.66), (0.17, 0.5), (0.08, 0.4), (-0.08, 0.38))
    b.part(fur, *tufted(body, step=0.024, out=0.028, flow=(-0.2, -0.8)))
    head = part_outline((-0.02, 0.86), (-0.02, 0.98), (0.05, 1.07), (0.14, 1.08), (0.22, 1.01), (0.24, 0.9), (0.2, 0.8), (0.1, 0.76), (0.02, 0.78))
    b.part(fur, *tufted(head, step=0.024, out=0.022, flow=(-0.4, -0.6)))
    b.part(skin, (0.14, 0.99), (0.19, 1.01), (0.235, 0.985), (0.245, 0.95), (0.265, 0.915), (0.26, 0.88), (0.235, 0.85), (0.18, 0.85), (0.14, 0.9), (0.13, 0.95), joins=0.02, grain=0.1)
    b.stripe(scaled(skin, 0.55), (0.26, 0.878, 0.005), (0.225, 0.875, 0.009), (0.185, 0.885, 0.004))
    b.stripe(scaled(skin, 0.6), (0.165, 0.978, 0.006), (0.2, 0.976, 0.014), (0.24, 0.965, 0.006))
    b.spot(scaled(skin, 0.5), 0.25, 0.91, 0.008, 0.006)
    b.ball(EYE, 0.212, 0.955, 0.011, shiny=1, joins=0, grain=0)
    b.anchor("neck", 0.06, 0.86)
    b.anchor("crown", 0.12, 1.08)
    b.anchor("eye", 0.212, 0.955)
    b.anchor("mouth", 0.25, 0.875)
    b.anchor("shoulder", -0.1, 0.89)
    b.anchor("back", -0.08, 0.92)
    b.anchor("hand", 0.04 + 1.1 * step, 0.28)
    limb((-0.1, 0.78, 0.2), (-0.12 + 0.4 * step, 0.56, 0.16), (0.0 + 1.1 * step, 0.38, 0.12), joins=0.05)
    b.limb(skin, (0.01 + 1.1 * step, 0.35, 0.08), (0.04 + 1.1 * step, 0.29, 0.07), (0.04 + 1.1 * step, 0.24, 0.04), joins=0.02, grain=0.1)
    b.anchor("top", 0.1, 1.08)


@figure("yeti, abominable snowman", tall=1.35, home="snow", poses="standing walking")
@moved(0, 0.01)
def yeti(b: Body, rng: random.Random) -> None:
    _shaggy(b, b.colour("e6e0d6"), "7a7078")


@figure("bigfoot, sasquatch", tall=1.35, home="forest path", poses="walking standing")
def bigfoot(b: Body, rng: random.Random) -> None:
    _shaggy(b, b.colour(rng.choice(("5a4030", "4a3628"))), "5a463a")


@figure("monster, furry monster, beast, creature", tall=1.2, home="clearing", poses="standing")
@moved(0, 0.045)
def monster(b: Body, rng: random.Random) -> None:
    fur = b.colour(rng.choice(("5d7484", "6b7a58", "7a6484")))
    horn, skin = "cdbf9e", scaled(fur, 0.6)
    b.joins, b.grain = 0.08, 1.0

    def hairy(*points: tuple[float, float, float]) -> None:
        b.part(fur, *tufted(limb_outline(*points), step=0.026, out=0.04, flow=(0.0, -0.9)))

    b.anchor("hips", 0.02, 0.24)
    with b.far(0.8):
        b.anchor("other hand", 0.42, 0.16)
        hairy((0.28, 0.6, 0.2), (0.42, 0.4, 0.16), (0.42, 0.22, 0.15))
        for dx in (-0.03, 0.015, 0.06):
            b.limb(horn, (0.42 + dx, 0.15, 0.035), (0.425 + dx, 0.12, 0.03), (0.42 + dx, 0.085, 0.008), joins=0)
    for x in (-0.17, 0.19):
        hairy((x, 0.3, 0.26), (x, 0.16, 0.23), (x + 0.02, 0.13, 0.22))
        for dx in (-0.05, 0.02, 0.09):
            b.limb(horn, (x + dx, 0.04, 0.055), (x + dx + 0.015, 0.028, 0.05), (x + dx + 0.03, 0.015, 0.02), joins=0)
    for side in (-1, 1):
        b.limb(horn, (0.03 + 0.17 * side, 0.94, 0.1), (0.03 + 0.28 * side, 1.0, 0.075), (0.03 + 0.31 * side, 1.12, 0.01), joins=0, grain=0.1)
    body = part_outline((-0.36, 0.26), (-0.37, 0.5), (-0.32, 0.76), (-0.2, 0.95), (0.03, 1.03), (0.25, 0.95), (0.37, 0.76), (0.41, 0.5), (0.38, 0.26), (0.2, 0.16), (-0.18, 0.16))
    b.part(fur, *tufted(body, step=0.026, out=0.05, flow=(0.0, -0.9)))
    patch(b, scaled(fur, 1.3), (-0.12, 0.5), (0.06, 0.54), (0.24, 0.5), (0.26, 0.34), (0.16, 0.22), (-0.06, 0.22), (-0.16, 0.34), out=0.04)
    b.anchor("neck", 0.02, 0.6)
    b.anchor("shoulder", -0.24, 0.86)
    b.anchor("hand", -0.4, 0.16)
    hairy((-0.28, 0.62, 0.22), (-0.43, 0.42, 0.18), (-0.4, 0.23, 0.17))
    for dx in (-0.06, -0.01, 0.04):
        b.limb(horn, (-0.4 + dx, 0.15, 0.04), (-0.395 + dx, 0.115, 0.034), (-0.4 + dx, 0.075, 0.008), joins=0)
    b.grain = 0.2
    b.part("4a2a2a", (-0.13, 0.685), (-0.02, 0.655), (0.1, 0.655), (0.21, 0.69), (0.17, 0.605), (0.06, 0.57), (-0.06, 0.6), joins=0.01, swell=0.3)
    for x, y in ((-0.09, 0.672), (0.0, 0.655), (0.09, 0.656), (0.16, 0.673)):
        b.face("efe6cf", (x, y + 0.006), (x + 0.014, y - 0.035), (x + 0.028, y + 0.006))
    for x in (-0.06, 0.14):
        b.ball(skin, x, 0.8, 0.055, 0.05, joins=0.02)
        b.ball("d9ad4a", x + 0.005, 0.798, 0.034, shiny=1, joins=0, grain=0)
        b.spot(EYE, x + 0.01, 0.798, 0.018)
    b.ball(skin, 0.045, 0.735, 0.036, 0.026, joins=0.01, shiny=0.4)
    b.anchor("crown", 0.03, 1.03)
    b.anchor("eye", -0.01, 0.798)
    b.anchor("mouth", 0.05, 0.63)
    b.anchor("top", 0.03, 1.03)
    b.anchor("back", 0.03, 1.06)


@figure("teddy bear, teddy, stuffed bear", tall=0.45, home="meadow", poses="sitting standing seated seated+holding seated+reading seated+reaching standing+holding standing+reaching standing+reading astride astride+steering astride+holding")
def teddy_bear(b: Body, rng: random.Random) -> None:
    fur = b.colour(rng.choice(("a8794c", "946840", "b58a5e")))
    pad, bow = scaled(fur, 1.32), b.colour(rng.choice(("8a3a34", "3f5f7a")), 1)
    b.joins, b.grain = 0.03, 0.8
    legs, _, act = b.pose.partition("+")
    if legs == "standing":
        with b.placed(0.0, 0.17, scale=0.88):
            _teddy(b, fur, pad, bow, act, upright=True)
    else:
        _teddy(b, fur, pad, bow, act, upright=False)


def _teddy(b: Body, fur: str, pad: str, bow: str, act: str, *, upright: bool) -> None:
    """A bear of plush from the front, which sits, or stands on legs that reach below 0."""

    def plush(*points: tuple[float, float, float]) -> None:
        b.part(fur, *tufted(limb_outline(*points), step=0.016, out=0.01, flow=(0, -0.3)))

    far = [(0.2, 0.5, 0.17), (0.34, 0.38, 0.17), (0.42, 0.26, 0.15)]
    near = [(-0.19, 0.5, 0.18), (-0.32, 0.38, 0.18), (-0.38, 0.26, 0.16)]
    if act in ("holding", "reaching"):
        far = [(0.2, 0.5, 0.17), (0.36, 0.44, 0.17), (0.47, 0.54 if act == "reaching" else 0.48, 0.15)]
    elif act in ("reading", "steering"):
        far = [(0.2, 0.5, 0.17), (0.33, 0.4, 0.17), (0.24, 0.3, 0.15)]
        near = [(-0.19, 0.5, 0.18), (-0.31, 0.4, 0.18), (-0.14, 0.3, 0.16)]
    folded = act in ("reading", "steering")
    b.anchor("hips", 0.02, 0.12)
    if not folded:
        with b.far(0.85):
            b.anchor("hand" if act else "other hand", *far[-1][:2])
            plush(*far)
    body = part_outline((-0.26, 0.14), (-0.28, 0.34), (-0.2, 0.54), (0.0, 0.6), (0.22, 0.54), (0.3, 0.34), (0.28, 0.14), (0.0, 0.04))
    if upright:
        for x in (0.17, -0.13):
            plush((0.9 * x, 0.2, 0.22), (x, 0.02, 0.21), (x, -0.09, 0.19))
            b.ball(fur, x + 0.03, -0.135, 0.125, 0.065, joins=0.03)
    b.part(fur, *tufted(body, step=0.016, out=0.01, flow=(0, -0.3)))
    patch(b, pad, (-0.14, 0.16), (-0.13, 0.36), (0.03, 0.43), (0.18, 0.36), (0.19, 0.16), (0.02, 0.09), out=0.008)
    for x, turn in () if upright else ((0.27, -14), (-0.22, 14)):
        plush((0.5 * x, 0.16, 0.2), (x, 0.12, 0.2), (1.45 * x, 0.13, 0.2))
        b.ball(fur, 1.5 * x, 0.165, 0.125, 0.155, tilt=turn, joins=0)
        b.spot(pad, 1.5 * x, 0.165, 0.08, 0.108, tilt=turn)
    if folded:
        b.anchor("hand", 0.05, 0.33)
        b.anchor("other hand", 0.05, 0.33)
        plush(*far)
    elif act:
        b.anchor("other hand", *near[-1][:2])
    else:
        b.anchor("hand", *near[-1][:2])
    plush(*near)
    b.anchor("shoulder", -0.2, 0.58)
    for x in (-0.2, 0.25):
        b.ball(fur, x, 0.96, 0.1, 0.1, joins=0)
        b.spot(pad, x, 0.955, 0.06, 0.062)
    head = part_outline((-0.25, 0.72), (-0.22, 0.9), (-0.08, 1.0), (0.1, 1.0), (0.26, 0.9), (0.3, 0.72), (0.2, 0.58), (0.02, 0.53), (-0.16, 0.58))
    b.part(fur, *tufted(head, step=0.016, out=0.01, flow=(0, -0.3)), joins=0)
    b.ball(pad, 0.06, 0.67, 0.125, 0.1, joins=0.02)
    b.stripe("3a2a20", (0.062, 0.72, 0.008), (0.063, 0.66, 0.009), (0.062, 0.63, 0.008))
    b.stripe("3a2a20", (0.01, 0.615, 0.007), (0.04, 0.61, 0.01), (0.062, 0.63, 0.008), (0.085, 0.61, 0.01), (0.115, 0.615, 0.007))
    b.ball("2a1d17", 0.065, 0.725, 0.042, 0.03, shiny=0.5, joins=0, grain=0)
    for x in (-0.07, 0.18):
        b.ball("1a120e", x, 0.8, 0.026, shiny=1, joins=0, grain=0)
    for side in (-1, 1):
        b.part(bow, (0.04, 0.53), (0.04 + 0.08 * side, 0.59), (0.04 + 0.15 * side, 0.57), (0.04 + 0.15 * side, 0.49), (0.04 + 0.08 * side, 0.48), joins=0, grain=0)
    b.ball(scaled(bow, 0.8), 0.04, 0.53, 0.034, 0.04, joins=0, grain=0)
    b.anchor("neck", 0.04, 0.53)
    b.anchor("crown", 0.03, 1.0)
    b.anchor("eye", 0.01, 0.8)  # glasses come to lie before both eyes
    b.anchor("mouth", 0.062, 0.62)
    b.anchor("top", 0.03, 1.0)
