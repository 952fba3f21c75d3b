"""Fairies, elves, gnomes, trolls, skeletons and other people of fantasy."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable
from dataclasses import replace

from allaprima.scenes.figures.animals.fur import part_outline, tufted
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.people.acts import may_lie
from allaprima.scenes.figures.people.heads import draw_head
from allaprima.scenes.figures.people.person import Person, Pose, face_anchors
from allaprima.scenes.figures.people.wardrobe import Wear, dress
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.tales.fantasy_folk import act_of
from allaprima.scenes.sketch import scaled

# fmt: off

EYE = "17110d"
Points = list[tuple[float, float, float]]


def _head(b: Body, skin: str, *, ear: float = 0.0, nose: float = 0.02, hair: str = "", long: float = 0.0) -> None:
    """A head in profile, about 0.14 high, whose middle is the origin.

    Args:
        ear: how long the point of the ear is.
        nose: how far the nose stands out.
        hair: its colour; "" for none.
        long: how far hair falls below the chin.
    """
    b.part(skin, (-0.056, -0.02), (-0.06, 0.03), (-0.03, 0.068), (0.025, 0.07), (0.052, 0.042), (0.056, 0.014), (0.06 + nose, -0.012), (0.056 + 0.4 * nose, -0.022), (0.058, -0.034), (0.054, -0.052), (0.036, -0.07), (0.0, -0.055), (-0.03, -0.055), joins=0.01)
    b.stripe(scaled(skin, 0.68), (0.064, -0.038, 0.003), (0.052, -0.039, 0.006), (0.04, -0.036, 0.003))
    b.stripe(scaled(hair or skin, 0.6), (0.024, 0.024, 0.004), (0.04, 0.028, 0.007), (0.053, 0.024, 0.004))
    b.ball(EYE, 0.042, 0.01, 0.0075, 0.008, joins=0, shiny=1)
    if hair:
        outline = part_outline((0.044, 0.062), (0.01, 0.086), (-0.04, 0.078), (-0.074, 0.03), (-0.08, -0.03 - 0.5 * long), (-0.085, -0.06 - long), (-0.03, -0.06 - long), (-0.018, -0.03), (-0.012, 0.02), (0.016, 0.05))
        b.part(hair, *tufted(outline, step=0.016, out=0.008, flow=(-0.3, -0.8)), joins=0, grain=0.8)
    b.anchor("crown", -0.005, 0.08)
    b.anchor("eye", 0.042, 0.01)
    b.part(scaled(skin, 0.96), (-0.008, -0.02), (-0.012, 0.008), (-0.004 - 0.8 * ear, 0.016 + ear), (-0.004 - 0.8 * ear, 0.016 + ear), (0.012, 0.01), (0.006, -0.018), joins=0)


def _pointed_ear(b: Body, skin: str) -> None:
    """On a head whose chin is at 0 and whose crown is at 1."""
    b.part(scaled(skin, 0.96), (-0.02, 0.36), (-0.06, 0.5), (-0.26, 0.84), (-0.26, 0.84), (0.05, 0.6), (0.06, 0.44), joins=0)


class _Folk(Person):
    """Somebody of fantasy in a pose of people.

    Attributes:
        under: draws what is behind them. over: what is on the trunk. face: what is on the head, whose chin is at 0 and whose
            crown is at 1.
        heights: those of a grown person, and theirs.
    """

    under: Callable[[], None] | None = None
    over: Callable[[], None] | None = None
    face: Callable[[], None] | None = None
    heights: tuple[Point, ...] = ()

    def up(self, y: float) -> float:
        for (y0, h0), (y1, h1) in itertools.pairwise(self.heights):
            if y <= y1:
                return h0 + (y - y0) / (y1 - y0) * (h1 - h0)
        return super().up(y)

    def behind(self) -> None:
        self.begin()
        if self.under:
            self.under()
        super().behind()

    def trunk(self) -> None:
        super().trunk()
        if self.over:
            self.over()

    def head(self) -> None:
        x, y = self.head_at()
        with self.b.placed(x, y, scale=self.head_high, tilt=-self.pose.nod * self.c):
            draw_head(self.b, self.wear, self.skin, self.hair, self.turn, woman=self.woman, child=self.child, asleep=self.pose.asleep)
            if self.face:
                self.face()
            self.b.anchor("mouth", 0.4, 0.23)
            face_anchors(self.b, self.turn)
        self._on_shoulder()


class _Bones(Person):
    """A skeleton in a pose of people; `skin` is the colour of its bones."""

    def _bone(self, a: Point, e: Point, w: float) -> None:
        (x0, y0), (x1, y1) = a, e
        self.b.limb(self.skin, (x0, y0, w * 1.7), (x0 + 0.2 * (x1 - x0), y0 + 0.2 * (y1 - y0), w), (x0 + 0.8 * (x1 - x0), y0 + 0.8 * (y1 - y0), w), (x1, y1, w * 1.6))

    def leg(self, k: int) -> None:
        if k == 0 and self.pose.kind == "astride":
            return
        hip, knee, ankle = self.hips[k], self.knees[k], self.ankles[k]
        self._bone(hip, knee, 0.024)
        self._bone(knee, ankle, 0.02)
        self._bone((knee[0] - 0.02, knee[1] - 0.008), (ankle[0] - 0.014, ankle[1] + 0.002), 0.01)
        self.b.ball(self.skin, knee[0] + 0.01, knee[1], 0.02, 0.022)
        with self.b.placed(*ankle, tilt=-(self.pose.far_leg, self.pose.near_leg)[k].foot):
            for j in range(3):
                self.b.limb(self.skin, (-0.02, -0.018, 0.03), (0.05, -0.022 + 0.006 * j, 0.016), (0.1, -0.034, 0.012))

    def pelvis(self) -> None:
        for k in range(12):
            y = 0.53 + 0.03 * k
            self.b.ball(self.skin, *self.spine(-0.03 - 0.012 * math.sin(0.55 * k), y), 0.02, 0.015)
        self.b.part(self.skin, *(self.spine(x, y) for x, y in ((-0.075, 0.545), (-0.03, 0.56), (0.03, 0.55), (0.065, 0.53), (0.05, 0.47), (0.02, 0.455), (-0.02, 0.475), (-0.05, 0.46), (-0.075, 0.5))))
        self.b.spot("3a332c", *self.spine(0.0, 0.5), 0.02, 0.017)

    def trunk(self) -> None:
        b, bone = self.b, self.skin
        x, y = self.head_at()
        for k in range(4):
            nx, ny = self.spine(-0.02, 0.83)
            b.ball(bone, nx + (x - nx) * k / 3, ny + (y + 0.02 - ny) * k / 3, 0.018, 0.014)
        for k in range(6):
            h, deep = 0.8 - 0.033 * k, (0.055, 0.07, 0.078, 0.08, 0.074, 0.06)[k]
            b.limb(bone, (*self.spine(-0.045, h + 0.012), 0.013), (*self.spine(-0.02, h + 0.006), 0.016), (*self.spine(0.03, h - 0.016), 0.015), (*self.spine(deep, h - 0.02), 0.012))
        b.limb(bone, (*self.spine(0.06, 0.79), 0.022), (*self.spine(0.08, 0.71), 0.018), (*self.spine(0.07, 0.64), 0.012))
        b.limb(bone, (*self.spine(0.055, 0.805), 0.016), (*self.spine(0.02, 0.822), 0.018), (*self.spine(-0.02, 0.812), 0.016))

    def arm(self, k: int, joins: float = 0.0) -> None:
        b, bone = self.b, self.skin
        shoulder, elbow, wrist, palm = self.shoulders[k], self.elbows[k], self.wrists[k], self.palms[k]
        b.anchor(("other hand", "hand")[k], *palm)
        ux, uy = palm[0] - wrist[0], palm[1] - wrist[1]
        for side in (-0.3, -0.1, 0.1, 0.3):
            x, y = wrist[0] - uy * side * 0.7, wrist[1] + ux * side * 0.7
            b.limb(bone, (x, y, 0.013), (x + ux * 0.9 - uy * side, y + uy * 0.9 + ux * side, 0.011), (x + ux * 1.6 - uy * side * 0.8, y + uy * 1.6 + ux * side * 0.8, 0.007))
        self._bone(shoulder, elbow, 0.018)
        self._bone(elbow, wrist, 0.013)
        long = math.dist(elbow, wrist) or 1.0
        nx, ny = -(wrist[1] - elbow[1]) / long * 0.014, (wrist[0] - elbow[0]) / long * 0.014
        self._bone((elbow[0] + nx, elbow[1] + ny), (wrist[0] + nx, wrist[1] + ny), 0.01)

    def head(self) -> None:
        x, y = self.head_at()
        with self.b.placed(x, y + 0.075, tilt=-self.pose.nod):
            _skull(self.b, self.skin)
            self.b.anchor("mouth", 0.06, -0.04)
        self._on_shoulder()


def _legs(b: Body, code: str, shoe: str, near: Points, far: Points, *, toe: float = 0.1) -> None:
    for points, at in ((far, b.far()), (near, b.far(1.0))):
        with at:
            b.limb(code, *points)
            x, y = points[-1][0], points[-1][1]
            b.part(shoe, (x - 0.035, y + 0.06), (x - 0.045, y - 0.03), (x - 0.04, y - 0.045), (x - 0.04, y - 0.045), (x + toe, y - 0.045), (x + toe, y - 0.045), (x + toe * 0.95, y - 0.02), (x + 0.035, y + 0.005), (x + 0.034, y + 0.06), joins=0)


def _stride(step: float, width: float) -> tuple[Points, Points]:
    """Near and far legs in a step."""
    return (
        [(-0.005, 0.5, width * 1.25), (0.01 - 0.4 * step, 0.28, width * 0.85), (-0.02 - step, 0.045, width * 0.6)],
        [(0.015, 0.5, width * 1.2), (0.045 + 0.5 * step, 0.28, width * 0.85), (0.03 + step, 0.045, width * 0.6)],
    )


def _arm(b: Body, sleeve: str, skin: str, shoulder: Point, elbow: Point, hand: Point, width: float = 0.065) -> None:
    b.limb(sleeve, (*shoulder, width * 1.25), (*elbow, width), (*hand, width * 0.8), joins=0.012)
    dx, dy = hand[0] - elbow[0], hand[1] - elbow[1]
    long = math.hypot(dx, dy) or 1.0
    x, y = dx / long, dy / long
    b.limb(skin, (hand[0], hand[1], 0.034), (hand[0] + 0.03 * x, hand[1] + 0.03 * y, 0.038), (hand[0] + 0.065 * x, hand[1] + 0.065 * y, 0.02), joins=0.01)


def _wings(b: Body, x0: float, y0: float, tilt: float) -> None:
    """A fairy's."""
    wing = "cfdde0"
    with b.placed(x0, y0, tilt=tilt):
        b.part(wing, (0.0, 0.0), (-0.14, 0.22), (-0.34, 0.42), (-0.46, 0.46), (-0.5, 0.36), (-0.42, 0.16), (-0.2, 0.0), swell=0.15, shiny=0.7)
        for x, y in ((-0.42, 0.42), (-0.46, 0.32), (-0.36, 0.14)):
            b.stripe(scaled(wing, 0.8), (-0.03, 0.02, 0.01), (0.55 * x - 0.01, 0.5 * y + 0.03, 0.008), (x, y, 0.004))
        b.part(wing, (0.0, -0.02), (-0.2, -0.02), (-0.38, -0.08), (-0.4, -0.2), (-0.28, -0.26), (-0.1, -0.16), swell=0.15, shiny=0.7)
        b.stripe(scaled(wing, 0.8), (-0.03, -0.03, 0.01), (-0.2, -0.08, 0.008), (-0.36, -0.16, 0.004))


@figure("fairy, pixie, sprite", tall=0.42, home="clearing", poses="flying@air", acts=True)
@may_lie
def fairy(b: Body, rng: random.Random) -> None:
    skin = rng.choice(("dcb292", "c8966e", "8e6244"))
    dress_code, hair = b.colour(rng.choice(("7f9c6c", "8f7fa6", "b58a9a"))), rng.choice(("5a3a24", "8a5a30", "2e211b", "b98a4c"))
    if act := act_of(b, "flying"):
        wear = replace(dress(dress_code, "", "long", 0.34), sleeve=0.0, neck_line=0.05)
        p = _Folk(b, wear, *act, woman=True, skin=skin, hair=hair)

        def both() -> None:
            x, y = p.spine(-0.02, 0.72)
            if "lying" in b.pose:  # folded
                with b.placed(x, y, scale=0.6, tilt=-52):
                    _wings(b, 0.0, 0.0, 0.0)
                return
            with b.far(0.85):
                _wings(b, x, y, -24)
            _wings(b, x, y, 4)

        p.under = both
        p.face = lambda: _pointed_ear(b, skin)
        p.draw()
        b.glow(*p.spine(0.0, 0.6), 0.6, "ffe9a0")
        return

    with b.placed(0.08, 0.0, tilt=-10, about=(0.0, 0.5)):
        with b.far(0.85):
            _wings(b, -0.03, 0.7, -24)
            b.anchor("hips", 0.0, 0.48)
            b.anchor("other hand", 0.28, 0.75)
            _arm(b, skin, skin, (0.04, 0.76), (0.14, 0.7), (0.24, 0.76), 0.042)
            b.limb(skin, (0.02, 0.48, 0.09), (0.06, 0.3, 0.06), (-0.06, 0.16, 0.042), (-0.1, 0.12, 0.04), (-0.13, 0.07, 0.022))
        b.limb("a88a4a", (0.28, 0.74, 0.012), (0.34, 0.8, 0.012), (0.4, 0.87, 0.01))
        b.ball("fff2c0", 0.405, 0.875, 0.02, shiny=0.5)
        b.limb(skin, (-0.02, 0.48, 0.095), (-0.02, 0.28, 0.065), (-0.12, 0.12, 0.046), (-0.15, 0.07, 0.042), (-0.17, 0.02, 0.022))
        b.part(dress_code, (-0.065, 0.64), (-0.075, 0.72), (-0.055, 0.8), (0.0, 0.82), (0.055, 0.79), (0.075, 0.73), (0.05, 0.64), (0.1, 0.52), (0.14, 0.4), (0.14, 0.4), (0.09, 0.42), (0.06, 0.36), (0.06, 0.36), (0.02, 0.41), (-0.04, 0.34), (-0.04, 0.34), (-0.08, 0.4), (-0.14, 0.37), (-0.14, 0.37), (-0.11, 0.52), joins=0)
        b.stripe(scaled(dress_code, 0.75), (-0.08, 0.645, 0.014), (0.0, 0.635, 0.016), (0.07, 0.645, 0.014))
        for x in (-0.06, 0.0, 0.06):
            b.stripe(scaled(dress_code, 0.84), (0.5 * x, 0.6, 0.004), (x, 0.48, 0.01), (1.4 * x, 0.36, 0.014))
        b.limb(skin, (0.0, 0.79, 0.05), (0.005, 0.85, 0.042), (0.01, 0.88, 0.042), joins=0.01)
        _wings(b, -0.03, 0.7, 4)
        with b.placed(0.015, 0.93, tilt=10):
            _head(b, skin, ear=0.03, nose=0.012, hair=hair, long=0.09)
        b.anchor("neck", 0.005, 0.84)
        b.anchor("mouth", 0.075, 0.895)
        b.anchor("shoulder", -0.01, 0.8)
        b.anchor("hand", 0.06, 0.53)
        _arm(b, skin, skin, (-0.01, 0.77), (-0.08, 0.64), (0.02, 0.56), 0.045)
    b.glow(0.0, 0.55, 0.6, "ffe9a0")
    b.glow(0.52, 0.8, 0.2, "fff2c0")


@figure("elf, wood elf, wood-elf", tall=1.0, home="clearing", poses="standing walking", acts=True)
@may_lie
def elf(b: Body, rng: random.Random) -> None:
    skin = rng.choice(("dcb698", "c99a76"))
    green, leather = b.colour(rng.choice(("55683f", "4c6250", "6a6a44"))), "6a4a30"
    hair = rng.choice(("cbb285", "7a5230", "d8d0c0"))
    if act := act_of(b, "standing walking"):
        wear = Wear(green, "6e5c48", leather, hem=0.4, flare=0.02, belt=leather, boots=leather, style="long", loose=1.05)
        p = _Folk(b, wear, *act, skin=skin, hair=hair)
        upright = "lying" not in b.pose

        def bow() -> None:
            if upright:
                b.limb("7a5a38", *((*p.spine(x, y), w) for x, y, w in ((-0.18, 0.98, 0.012), (-0.12, 0.85, 0.022), (-0.09, 0.68, 0.024), (-0.12, 0.54, 0.022), (-0.18, 0.46, 0.012))))
                b.line("d8cdb8", 0.006, p.spine(-0.18, 0.98), p.spine(-0.18, 0.46))

        p.under = bow
        p.over = lambda: b.limb(leather, (*p.spine(0.035, 0.82), 0.016), (*p.spine(0.03, 0.72), 0.018), (*p.spine(-0.06, 0.63), 0.016), joins=0, swell=0.4)
        p.face = lambda: _pointed_ear(b, skin)
        p.draw()
        return
    b.anchor("hips", 0.0, 0.5)
    step = 0.13 if b.pose == "walking" else 0.02
    with b.far():
        b.anchor("other hand", 0.2 + step, 0.55)
        _arm(b, green, skin, (0.03, 0.8), (0.1 + 0.3 * step, 0.66), (0.17 + step, 0.58))
    # A bow and arrows on the back.
    b.limb("7a5a38", (-0.16, 0.98, 0.012), (-0.1, 0.85, 0.022), (-0.07, 0.66, 0.024), (-0.1, 0.47, 0.022), (-0.16, 0.34, 0.012))
    b.line("d8cdb8", 0.006, (-0.16, 0.98), (-0.16, 0.34))
    near, far = _stride(step, 0.095)
    _legs(b, "6e5c48", leather, near, far)
    b.part(green, (-0.09, 0.46), (-0.075, 0.6), (-0.095, 0.74), (-0.06, 0.83), (0.01, 0.85), (0.07, 0.8), (0.09, 0.72), (0.07, 0.6), (0.1, 0.46), (0.115, 0.36), (0.115, 0.36), (0.0, 0.34), (-0.11, 0.36), (-0.11, 0.36))
    b.stripe(leather, (-0.1, 0.58, 0.026), (0.0, 0.57, 0.028), (0.1, 0.58, 0.026))
    b.stripe(leather, (0.08, 0.8, 0.018), (0.0, 0.7, 0.018), (-0.1, 0.6, 0.018))
    b.stripe(scaled(green, 0.8), (0.01, 0.55, 0.004), (0.015, 0.45, 0.01), (0.02, 0.34, 0.01))
    b.limb(skin, (0.005, 0.82, 0.06), (0.01, 0.87, 0.054), (0.015, 0.89, 0.054), joins=0.01)
    with b.placed(0.02, 0.935):
        _head(b, skin, ear=0.05, nose=0.016, hair=hair, long=0.12)
    b.anchor("neck", 0.01, 0.86)
    b.anchor("shoulder", -0.02, 0.835)
    b.anchor("mouth", 0.08, 0.897)
    b.anchor("hand", 0.01 - step, 0.47)
    _arm(b, green, skin, (-0.015, 0.8), (-0.05 - 0.3 * step, 0.64), (0.0 - step, 0.52), 0.07)
    b.stripe(leather, (-0.06, 0.54, 0.05), (0.0, 0.54, 0.05), (0.06, 0.54, 0.05))


@figure("gnome, garden gnome, dwarf", tall=0.5, home="meadow", poses="standing", acts=True)
@may_lie
def gnome(b: Body, rng: random.Random) -> None:
    coat = b.colour(rng.choice(("3f5f80", "4f6a48")))
    hat, skin, beard = b.colour(rng.choice(("a8332a", "a83c2c")), 1), "d8a688", "ece6da"
    leather = "4a3426"
    if act := act_of(b, "standing"):
        _small(b, Wear(coat, coat, leather, hem=0.47, flare=0.0, loose=1.2, style="none", belt=leather, boots=leather), act, skin, hat, beard)
        return
    b.anchor("hips", 0.0, 0.2)
    with b.far():
        b.anchor("other hand", 0.24, 0.24)
        b.part(leather, (0.02, 0.1), (0.02, 0.0), (0.02, 0.0), (0.24, 0.0), (0.24, 0.0), (0.22, 0.06), (0.13, 0.1))
        b.limb(coat, (0.16, 0.46, 0.13), (0.25, 0.35, 0.12), (0.24, 0.26, 0.1))
    b.part(leather, (-0.2, 0.12), (-0.2, 0.0), (-0.2, 0.0), (0.06, 0.0), (0.06, 0.0), (0.05, 0.06), (-0.05, 0.12))
    b.part(coat, (-0.22, 0.14), (-0.24, 0.3), (-0.2, 0.46), (-0.1, 0.55), (0.1, 0.55), (0.2, 0.45), (0.24, 0.3), (0.23, 0.14), (0.23, 0.14), (0.0, 0.1), (-0.22, 0.14))
    b.stripe(leather, (-0.25, 0.24, 0.045), (0.0, 0.215, 0.05), (0.26, 0.24, 0.045))
    b.spot("c9a24a", 0.06, 0.218, 0.032, 0.03)
    b.spot(leather, 0.06, 0.218, 0.018, 0.016)
    b.anchor("hand", -0.23, 0.2)
    b.limb(coat, (-0.17, 0.46, 0.15), (-0.27, 0.35, 0.14), (-0.24, 0.26, 0.12), joins=0.02)
    b.ball("ece0cc", -0.235, 0.245, 0.066, 0.026, joins=0)
    b.ball(skin, -0.23, 0.21, 0.05, 0.046, joins=0)
    b.part(skin, (-0.13, 0.56), (-0.12, 0.66), (0.02, 0.7), (0.16, 0.66), (0.17, 0.56), (0.12, 0.48), (-0.08, 0.48), joins=0)
    for x in (-0.03, 0.1):
        b.ball(EYE, x, 0.603, 0.013, 0.014, shiny=1)
    b.grain = 0.6
    fluff = part_outline((-0.14, 0.55), (-0.08, 0.54), (0.03, 0.535), (0.13, 0.54), (0.18, 0.56), (0.18, 0.44), (0.12, 0.3), (0.04, 0.19), (-0.04, 0.28), (-0.12, 0.42))
    b.part(beard, *tufted(fluff, step=0.02, out=0.025, flow=(0.0, -0.9)), joins=0)
    for x0, x1 in ((-0.05, -0.03), (0.02, 0.03), (0.09, 0.08)):
        b.stripe(scaled(beard, 0.86), (x0, 0.48, 0.004), (x0, 0.4, 0.01), (x1, 0.28, 0.004))
    for side in (-1, 1):
        b.part(beard, (0.035, 0.54), (0.035 + 0.05 * side, 0.556), (0.035 + 0.14 * side, 0.51), (0.035 + 0.14 * side, 0.51), (0.035 + 0.06 * side, 0.5), joins=0.01)
    b.grain = 0.0
    b.ball(scaled(skin, 0.94), 0.045, 0.568, 0.04, 0.036, joins=0, shiny=0.2)
    for x in (-0.03, 0.105):
        b.limb(beard, (x - 0.035, 0.628, 0.018), (x, 0.637, 0.024), (x + 0.03, 0.63, 0.016), joins=0)
    b.part(hat, (-0.2, 0.62), (-0.14, 0.8), (-0.06, 0.98), (-0.04, 1.12), (-0.04, 1.12), (0.06, 0.98), (0.15, 0.8), (0.22, 0.63), (0.22, 0.63), (0.1, 0.655), (-0.08, 0.655), (-0.2, 0.62), joins=0, grain=0.4)
    for y, x in ((0.8, 0.0), (0.92, -0.01)):
        b.stripe(scaled(hat, 0.8), (x - 0.12, y + 0.01, 0.004), (x, y - 0.02, 0.014), (x + 0.06, y, 0.004))
    b.anchor("neck", 0.02, 0.5)
    b.anchor("mouth", 0.05, 0.53)
    b.anchor("crown", 0.0, 0.72)
    b.anchor("eye", 0.013, 0.603)
    b.anchor("shoulder", -0.17, 0.53)


_GNOME = ((0.0, 0.0), (0.042, 0.04), (0.285, 0.165), (0.51, 0.285), (0.815, 0.56), (0.867, 0.585), (1.0, 0.795))
"""Heights of a grown person, and of a gnome."""


def _small(b: Body, wear: Wear, act: tuple[Pose, float], skin: str, hat: str, beard: str) -> None:
    """A gnome in a pose of people."""
    p = _Folk(b, wear, *act, skin=skin, hair=beard, wide=1.7)
    p.heights = _GNOME
    p.measure()

    def face() -> None:
        fluff = part_outline((-0.12, 0.44), (0.06, 0.46), (0.2, 0.33), (0.42, 0.33), (0.48, 0.2), (0.46, -0.1), (0.36, -0.45), (0.22, -0.62), (0.04, -0.3), (-0.1, 0.1))
        b.part(beard, *tufted(fluff, step=0.05, out=0.06, flow=(0.0, -0.9)), joins=0, grain=0.6)
        b.ball(scaled(skin, 0.94), 0.43, 0.41, 0.1, 0.095, joins=0, shiny=0.2)
        b.limb(beard, (0.22, 0.62, 0.05), (0.31, 0.65, 0.07), (0.4, 0.61, 0.04), joins=0)
        b.ball(EYE, 0.31, 0.53, 0.035, 0.04, joins=0, shiny=1)
        b.part(hat, (-0.52, 0.62), (-0.44, 0.98), (-0.3, 1.5), (-0.28, 1.95), (-0.28, 1.95), (0.02, 1.5), (0.3, 1.02), (0.46, 0.68), (0.46, 0.68), (0.2, 0.73), (-0.2, 0.7), (-0.52, 0.62), joins=0, grain=0.4)
        b.stripe(scaled(hat, 0.8), (-0.3, 1.2, 0.006), (-0.1, 1.14, 0.02), (0.06, 1.2, 0.006))

    p.face = face
    p.draw()


@figure("troll, ogre, orc, goblin", tall=1.35, home="forest path", poses="standing")
def troll(b: Body, rng: random.Random) -> None:
    skin = b.colour(rng.choice(("71785a", "7c7562", "667060")))
    hide, dark = "5a4430", scaled(skin, 0.7)
    b.joins, b.grain = 0.07, 0.4

    def foot(x: float) -> None:
        b.part(skin, (x - 0.08, 0.09), (x - 0.09, 0.02), (x - 0.05, 0.0), (x + 0.14, 0.0), (x + 0.18, 0.03), (x + 0.12, 0.07), (x + 0.05, 0.11), joins=0.04)
        for k in range(3):
            b.spot(scaled(skin, 1.35), x + 0.165 - 0.045 * k, 0.025 + 0.012 * k, 0.016, 0.018)

    b.anchor("hips", 0.0, 0.38)
    with b.far():
        b.anchor("other hand", 0.43, 0.23)
        b.limb(skin, (0.1, 0.4, 0.2), (0.18, 0.22, 0.15), (0.14, 0.07, 0.12))
        foot(0.15)
        b.limb(skin, (0.24, 0.72, 0.17), (0.38, 0.52, 0.13), (0.42, 0.3, 0.12))
        b.ball(skin, 0.43, 0.24, 0.07, 0.075)
    b.limb(skin, (-0.14, 0.42, 0.26), (-0.08, 0.24, 0.18), (-0.14, 0.08, 0.14))
    foot(-0.13)
    b.part(skin, (-0.3, 0.42), (-0.36, 0.6), (-0.32, 0.78), (-0.16, 0.92), (0.06, 0.95), (0.26, 0.88), (0.32, 0.72), (0.28, 0.54), (0.3, 0.42), (0.16, 0.32), (-0.14, 0.32))
    b.mark(scaled(skin, 1.18), (0.36, 0.7), (0.2, 0.66), (0.12, 0.5), (0.14, 0.34), (0.3, 0.3), (0.4, 0.5))
    for _ in range(8):
        b.spot(dark, rng.uniform(-0.3, 0.05), rng.uniform(0.6, 0.88), rng.uniform(0.01, 0.022), rng.uniform(0.008, 0.016))
    skirt = part_outline((-0.32, 0.46), (-0.1, 0.42), (0.12, 0.4), (0.31, 0.44), (0.3, 0.3), (0.2, 0.2), (0.04, 0.24), (-0.14, 0.18), (-0.28, 0.26))
    b.part(hide, *tufted(skirt, step=0.024, out=0.03, flow=(-0.1, -0.9)), joins=0, grain=1.0)
    with b.placed(0.22, 0.86):
        with b.far(0.85):
            b.part(skin, (0.04, 0.1), (0.04, 0.2), (0.1, 0.24), (0.1, 0.24), (0.11, 0.14), joins=0)
        b.part(skin, (-0.16, -0.02), (-0.15, 0.12), (-0.06, 0.22), (0.06, 0.24), (0.15, 0.18), (0.18, 0.12), (0.2, 0.04), (0.22, -0.06), (0.2, -0.14), (0.12, -0.18), (-0.02, -0.16), (-0.12, -0.1), joins=0.04)
        b.stripe(scaled(skin, 0.45), (0.22, -0.085, 0.008), (0.14, -0.095, 0.014), (0.05, -0.075, 0.006))
        for x, y in ((0.17, -0.09), (0.09, -0.095)):
            b.part("e2d6b4", (x - 0.014, y), (x - 0.008, y + 0.05), (x - 0.008, y + 0.05), (x + 0.016, y), joins=0)
        b.limb(skin, (0.08, 0.115, 0.04), (0.14, 0.12, 0.05), (0.185, 0.09, 0.03), joins=0.02)
        b.ball("c8a03a", 0.142, 0.075, 0.018, 0.015, shiny=1, joins=0)
        b.spot(EYE, 0.146, 0.075, 0.009)
        b.part(skin, (0.15, 0.07), (0.2, 0.06), (0.27, 0.01), (0.29, -0.04), (0.25, -0.065), (0.18, -0.05), (0.15, 0.0), joins=0.03)
        b.spot(dark, 0.24, -0.045, 0.014, 0.009)
        b.part(skin, (-0.06, 0.0), (-0.1, 0.08), (-0.24, 0.13), (-0.24, 0.13), (-0.16, 0.02), (-0.08, -0.05), joins=0.01)
        b.mark(scaled(skin, 0.75), (-0.08, 0.02), (-0.2, 0.11), (-0.12, 0.0))
        mop = part_outline((-0.12, 0.1), (-0.14, 0.2), (-0.02, 0.27), (0.1, 0.24), (0.06, 0.2), (-0.04, 0.18))
        b.anchor("crown", 0.03, 0.24)
        b.anchor("eye", 0.142, 0.075)
        b.part("2e2822", *tufted(mop, step=0.02, out=0.04, flow=(-0.6, 0.1)), joins=0, grain=1.0)
    b.anchor("neck", 0.18, 0.8)
    b.anchor("mouth", 0.42, 0.775)
    b.anchor("shoulder", -0.2, 0.9)
    b.anchor("back", -0.12, 0.95)
    b.anchor("top", 0.2, 1.09)
    b.limb("5c452e", (0.18, 0.36, 0.05), (0.3, 0.22, 0.08), (0.46, 0.08, 0.14), joins=0, grain=0.8)
    for x, y in ((0.36, 0.2), (0.46, 0.15), (0.4, 0.06)):
        b.limb("8a8478", (x, y, 0.035), (x + 0.015, y + 0.03, 0.025), (x + 0.03, y + 0.06, 0.005), joins=0)
    b.anchor("hand", 0.15, 0.37)
    b.limb(skin, (-0.2, 0.78, 0.24), (-0.26, 0.58, 0.18), (-0.12, 0.42, 0.15), (0.06, 0.37, 0.12), joins=0.05)
    b.ball(skin, 0.13, 0.37, 0.075, 0.07, joins=0.03)
    for k in range(3):
        b.limb(skin, (0.13, 0.4 - 0.035 * k, 0.045), (0.19, 0.4 - 0.035 * k, 0.045), (0.2, 0.37 - 0.035 * k, 0.035), joins=0.01)


@figure("skeleton, living skeleton, undead", tall=1.0, home="forest path", poses="standing walking", acts=True)
@may_lie
def skeleton(b: Body, rng: random.Random) -> None:
    bone = b.colour("dcd2ba")
    if act := act_of(b, "standing walking"):
        _Bones(b, Wear(bone), *act, skin=bone, hair=bone).draw()
        return
    b.anchor("hips", 0.0, 0.49)
    dark = "3a332c"
    step = 0.12 if b.pose == "walking" else 0.02

    def long(x0: float, y0: float, x1: float, y1: float, w: float) -> None:
        b.limb(bone, (x0, y0, w * 1.7), (x0 + 0.2 * (x1 - x0), y0 + 0.2 * (y1 - y0), w), (x0 + 0.8 * (x1 - x0), y0 + 0.8 * (y1 - y0), w), (x1, y1, w * 1.6))

    def leg(x: float, on: float) -> None:
        knee, ankle = (x + 0.4 * on + 0.02, 0.27), (x + on, 0.045)
        long(x, 0.49, *knee, 0.024)
        long(knee[0], knee[1] - 0.02, *ankle, 0.02)
        long(knee[0] - 0.02, knee[1] - 0.03, ankle[0] - 0.015, ankle[1], 0.01)
        b.ball(bone, knee[0] + 0.012, knee[1] - 0.005, 0.02, 0.022)
        for k in range(3):
            b.limb(bone, (ankle[0] - 0.02, 0.025, 0.03), (ankle[0] + 0.05, 0.022 + 0.006 * k, 0.016), (ankle[0] + 0.1, 0.01, 0.012))

    def arm(x: float, y: float, on: float) -> None:
        elbow, hand = (x - 0.02 + 0.3 * on, 0.64), (x + 0.01 + on, 0.47)
        long(x, y, *elbow, 0.018)
        long(*elbow, *hand, 0.013)
        long(elbow[0] + 0.014, elbow[1], hand[0] + 0.014, hand[1], 0.01)
        for k in range(4):
            b.limb(bone, (hand[0] + 0.008 * k - 0.006, hand[1] - 0.01, 0.013), (hand[0] + 0.013 * k - 0.008, hand[1] - 0.045, 0.011), (hand[0] + 0.012 * k + 0.004, hand[1] - 0.085, 0.007))

    with b.far():
        leg(0.045, step)
        b.anchor("other hand", 0.11 - step, 0.42)
        arm(0.1, 0.79, -step)
        for k in range(5):
            b.limb(bone, (0.0, 0.78 - 0.034 * k, 0.014), (0.09, 0.76 - 0.036 * k, 0.014), (0.075, 0.725 - 0.036 * k, 0.014))
    for k in range(11):
        b.ball(bone, -0.02 + 0.003 * k - 0.012 * math.sin(0.5 * k), 0.53 + 0.037 * k, 0.023, 0.016)
    b.part(bone, (-0.09, 0.53), (-0.06, 0.55), (-0.02, 0.52), (0.03, 0.52), (0.07, 0.55), (0.1, 0.52), (0.07, 0.46), (0.03, 0.445), (-0.01, 0.47), (-0.05, 0.44), (-0.09, 0.47))
    b.spot(dark, -0.045, 0.475, 0.02, 0.016)
    b.spot(dark, 0.05, 0.475, 0.018, 0.015)
    leg(-0.04, -step)
    for k in range(6):
        y, wide = 0.785 - 0.036 * k, (0.085, 0.1, 0.108, 0.108, 0.1, 0.08)[k]
        b.limb(bone, (-0.02, y + 0.02, 0.014), (-wide, y, 0.016), (-0.6 * wide, y - 0.03, 0.016), (0.03, y - 0.03, 0.013))
    b.limb(bone, (0.045, 0.79, 0.026), (0.048, 0.7, 0.02), (0.044, 0.64, 0.012))
    b.limb(bone, (-0.1, 0.805, 0.018), (0.0, 0.815, 0.02), (0.1, 0.805, 0.016))
    b.anchor("hand", -0.105 + step, 0.42)
    arm(-0.115, 0.79, step)
    b.anchor("neck", 0.01, 0.85)
    b.anchor("shoulder", -0.1, 0.825)
    with b.placed(0.02, 0.935):
        _skull(b, bone)
        b.anchor("mouth", 0.06, -0.04)


def _skull(b: Body, bone: str) -> None:
    """With its middle at the origin."""
    dark = "3a332c"
    b.part(bone, (-0.03, -0.03), (0.0, -0.065), (0.04, -0.078), (0.064, -0.068), (0.066, -0.045), (0.02, -0.03))
    b.part(bone, (-0.078, 0.02), (-0.06, 0.068), (-0.005, 0.088), (0.05, 0.072), (0.074, 0.03), (0.07, 0.0), (0.072, -0.035), (0.05, -0.045), (0.015, -0.04), (-0.02, -0.03), (-0.06, -0.025))
    b.spot(dark, 0.012, 0.012, 0.019, 0.02)
    b.spot(dark, 0.06, 0.014, 0.013, 0.018)
    b.mark(dark, (0.044, -0.006), (0.036, -0.022), (0.052, -0.022))
    for k in range(5):
        b.stripe(dark, (0.022 + 0.01 * k, -0.034, 0.002), (0.022 + 0.01 * k, -0.042, 0.003), (0.022 + 0.01 * k, -0.05, 0.002))
    b.anchor("crown", -0.02, 0.086)
    b.anchor("eye", 0.012, 0.012)


@figure("zombie, living dead", tall=1.0, home="forest path", poses="walking standing", acts=True)
@may_lie
def zombie(b: Body, rng: random.Random) -> None:
    skin = "8a9478"
    shirt = b.colour(rng.choice(("6a6f78", "7a6a58", "5f6a5c")))
    trousers = b.colour("4a4640", 1)
    if act := act_of(b, "standing walking"):
        p = _Folk(b, Wear(shirt, trousers, "2f2a26", hem=0.48, flare=0.012, sleeve=0.45, style="short"), *act, skin=skin, hair="3a342c")

        def torn() -> None:
            b.part(scaled(skin, 0.85), *(p.spine(x, y) for x, y in ((-0.01, 0.67), (0.03, 0.7), (0.055, 0.65), (0.02, 0.61))), joins=0, swell=0.2)
            b.part(scaled(shirt, 0.72), *(p.spine(x, y) for x, y in ((-0.06, 0.62), (-0.03, 0.64), (-0.01, 0.57), (-0.05, 0.53))), joins=0, swell=0.2)

        def stare() -> None:
            b.ball(scaled(skin, 0.6), 0.3, 0.54, 0.085, 0.075, joins=0)
            b.ball("e2dcc4", 0.31, 0.54, 0.05, joins=0, shiny=0.6)
            b.part("2e1c1a", (0.26, 0.26), (0.4, 0.25), (0.37, 0.13), (0.27, 0.16), joins=0, swell=0.3)

        p.over, p.face = torn, stare
        p.draw()
        return
    b.anchor("hips", 0.0, 0.5)
    step = 0.1 if b.pose == "walking" else 0.02
    with b.far():
        b.anchor("other hand", 0.39, 0.805)
        _arm(b, shirt, skin, (0.05, 0.79), (0.2, 0.77), (0.35, 0.8), 0.06)
    near, far = _stride(step, 0.11)
    _legs(b, trousers, "2f2a26", near, far)
    b.part(shirt, (-0.1, 0.5), (-0.1, 0.64), (-0.12, 0.76), (-0.06, 0.84), (0.03, 0.85), (0.1, 0.79), (0.1, 0.68), (0.085, 0.56), (0.1, 0.47), (0.1, 0.47), (0.06, 0.5), (0.03, 0.44), (0.03, 0.44), (-0.02, 0.49), (-0.06, 0.45), (-0.06, 0.45), (-0.1, 0.47))
    b.mark(scaled(skin, 0.85), (0.0, 0.66), (0.05, 0.69), (0.08, 0.64), (0.03, 0.6), smooth=False)
    b.stripe(scaled(shirt, 0.7), (0.02, 0.84, 0.006), (0.03, 0.7, 0.007), (0.025, 0.5, 0.006))
    b.mark(scaled(shirt, 0.72), (-0.08, 0.62), (-0.04, 0.64), (-0.02, 0.58), (-0.05, 0.52), (-0.09, 0.55))
    b.limb(skin, (0.02, 0.82, 0.065), (0.04, 0.87, 0.06), (0.05, 0.9, 0.06), joins=0.01)
    with b.placed(0.06, 0.925, tilt=-10):
        _head(b, skin, nose=0.016, hair="3a342c", long=0.0)
        b.ball(scaled(skin, 0.6), 0.042, 0.009, 0.016, 0.014, joins=0)
        b.ball("e2dcc4", 0.044, 0.01, 0.008, joins=0, shiny=0.6)
        b.part("2e1c1a", (0.036, -0.03), (0.062, -0.032), (0.056, -0.054), (0.04, -0.05), joins=0, swell=0.3)
    b.anchor("neck", 0.03, 0.86)
    b.anchor("shoulder", -0.03, 0.835)
    b.anchor("mouth", 0.11, 0.87)
    b.anchor("hand", 0.365, 0.77)
    b.limb(shirt, (-0.02, 0.79, 0.085), (0.12, 0.74, 0.075), (0.2, 0.74, 0.07), joins=0.012)
    b.limb(skin, (0.2, 0.74, 0.048), (0.28, 0.75, 0.045), (0.33, 0.765, 0.036), joins=0)
    for dy in (-0.018, 0.0, 0.018):
        b.limb(skin, (0.33, 0.765 + 0.5 * dy, 0.022), (0.37, 0.77 + dy, 0.016), (0.4, 0.745 + dy, 0.01), joins=0)


@figure("golem, stone golem, stone giant, rock monster", tall=1.7, home="mountains", poses="standing")
def golem(b: Body, rng: random.Random) -> None:
    stone = b.colour(rng.choice(("85817a", "7c7a70", "8a8278")))
    moss = "66713f"
    b.joins, b.grain = 0.0, 0.9

    def rock(x: float, y: float, wide: float, high: float, shade: float = 1.0, *, mossy: bool = False) -> None:
        """A boulder with flattened sides."""
        points: list[Point] = []
        count = 8
        for k in range(count):
            turn = math.tau * (k + rng.uniform(-0.18, 0.18)) / count
            r = rng.uniform(0.92, 1.08)
            points.append((x + wide * r * math.cos(turn), y + high * r * math.sin(turn)))
        b.part(scaled(stone, shade * rng.uniform(0.94, 1.06)), *[p for q in points for p in (q, q)])
        b.stripe(scaled(stone, 0.6), (x - 0.3 * wide, y + 0.5 * high, 0.006), (x - 0.05 * wide, y + 0.1 * high, 0.01), (x + 0.2 * wide, y - 0.2 * high, 0.004))
        if mossy:
            b.mark(moss, (x - wide * 1.2, y + high * 1.2), (x - 0.7 * wide, y + 0.45 * high), (x - 0.2 * wide, y + 0.62 * high), (x + 0.2 * wide, y + 0.5 * high), (x + 0.8 * wide, y + 0.7 * high), (x + wide, y + high * 1.3))

    b.anchor("hips", 0.02, 0.34)
    with b.far(0.75):
        b.anchor("other hand", 0.46, 0.2)
        rock(0.18, 0.26, 0.11, 0.12)
        rock(0.2, 0.09, 0.14, 0.095)
        rock(0.38, 0.6, 0.1, 0.13)
        rock(0.43, 0.4, 0.1, 0.13)
        rock(0.45, 0.24, 0.11, 0.1)
    rock(-0.16, 0.28, 0.13, 0.13)
    rock(-0.16, 0.09, 0.16, 0.1)
    rock(0.02, 0.4, 0.22, 0.14, 0.92)
    rock(0.02, 0.64, 0.34, 0.25, mossy=True)
    rock(0.3, 0.78, 0.15, 0.13, mossy=True)
    rock(0.1, 0.95, 0.14, 0.13, 1.06)
    b.mark(scaled(stone, 0.6), (0.0, 1.0), (0.1, 0.985), (0.24, 1.0), (0.24, 0.955), (0.1, 0.945), (0.0, 0.955))
    for x in (0.075, 0.165):
        b.ball("f0b04a", x, 0.965, 0.019, 0.014, shiny=0.6)
        b.glow(x, 0.965, 0.1, "ffb04a")
    rock(0.12, 0.86, 0.1, 0.05, 0.95)
    b.anchor("neck", 0.1, 0.86)
    b.anchor("mouth", 0.14, 0.87)
    b.anchor("crown", 0.1, 1.075)
    b.anchor("eye", 0.095, 0.965)
    rock(-0.32, 0.76, 0.18, 0.15, 1.04, mossy=True)
    rock(-0.4, 0.54, 0.12, 0.14)
    rock(-0.4, 0.33, 0.13, 0.14)
    rock(-0.36, 0.17, 0.13, 0.11)
    b.anchor("hand", -0.34, 0.12)
    b.anchor("shoulder", -0.32, 0.92)
    b.anchor("back", -0.3, 0.93)
    b.anchor("top", 0.1, 1.07)
