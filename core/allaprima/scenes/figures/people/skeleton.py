"""The skeletons of people: where their joints are in space and on the picture, seen from the side, from three quarters or from behind.

A person looks along "forward"; `turn` is how far they are turned away from the viewer: 0 is the side view to the right,
90 from behind, -90 from the front. Heights are those of a grown man who is one high, and are bent for children.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.people.wardrobe import Wear

Spot3 = tuple[float, float, float]
"""Forward, up, and to the person's right."""

_PITCH = 0.1
"""How much higher on the picture lies what is farther away."""
_GROWN = (0.0, 0.285, 0.51, 0.815, 0.867, 1.0)
_CHILD = (0.0, 0.255, 0.465, 0.765, 0.822, 1.0)

Section = tuple[float, float, float, float]
"""Of a trunk: height, where its middle is forward, half its depth, half its width."""
MAN: tuple[Section, ...] = (
    (0.862, -0.012, 0.026, 0.030), (0.848, -0.012, 0.034, 0.046), (0.832, -0.010, 0.045, 0.082), (0.815, -0.006, 0.053, 0.104), (0.79, 0.0, 0.06, 0.114),
    (0.74, 0.006, 0.067, 0.107), (0.68, 0.007, 0.064, 0.097), (0.62, 0.006, 0.057, 0.087), (0.56, 0.0, 0.06, 0.088),
    (0.51, -0.006, 0.066, 0.092), (0.455, -0.006, 0.062, 0.088),
)  # fmt: skip
WOMAN: tuple[Section, ...] = (
    (0.862, -0.012, 0.023, 0.025), (0.846, -0.012, 0.031, 0.042), (0.83, -0.010, 0.04, 0.070), (0.81, -0.006, 0.048, 0.089), (0.785, 0.0, 0.055, 0.096),
    (0.74, 0.012, 0.063, 0.088), (0.69, 0.008, 0.057, 0.078), (0.63, 0.004, 0.046, 0.066), (0.57, -0.004, 0.057, 0.084),
    (0.51, -0.010, 0.07, 0.096), (0.455, -0.008, 0.064, 0.092),
)  # fmt: skip


@dataclass(frozen=True)
class Limb:
    """How a leg or an arm is held, in degrees.

    Attributes:
        swing: of its upper half, forward from straight down.
        bend: of the knee backwards, or of the elbow forwards.
        spread: of its upper half, away from the body.
        out: likewise of its lower half.
        foot: how far its toes point down.
    """

    swing: float = 0.0
    bend: float = 0.0
    spread: float = 0.0
    out: float = 0.0
    foot: float = 0.0


@dataclass(frozen=True)
class Pose:
    """Attributes: the limbs of the far and the near side, how far the trunk leans forward and the head nods, in
    degrees, and how high above the ground the lowest foot is; of what kind it is, where clothes depend on it: "seated" on
    a chair, "astride" with the far leg out of sight, "kneeling", "striding", "sitting" on the ground, "lying"; whether the
    eyes are closed."""

    far_leg: Limb = Limb(-3, 2, 3, 2)
    near_leg: Limb = Limb(4, 5, 3, 2)
    far_arm: Limb = Limb(8, 12, 8, 2)
    near_arm: Limb = Limb(-4, 14, 8, 2)
    lean: float = 1.0
    nod: float = 0.0
    lift: float = 0.0
    kind: str = ""
    asleep: bool = False


POSES: dict[str, Pose] = {
    "standing": Pose(),
    "walking": Pose(
        Limb(-12, 18, 1, 1, 38), Limb(22, 4, 1, 1, -12), Limb(24, 22, 6, 2), Limb(-24, 14, 6, 2), 3
    ),
    "running": Pose(
        Limb(-22, 72, 1, 1, 60), Limb(48, 62, 1, 1, -4), Limb(42, 80, 6, -6), Limb(-46, 84, 8, -2), 10, -4, 0.03
    ),
    "waving": Pose(
        Limb(-3, 2, 3, 2), Limb(4, 5, 3, 2), Limb(4, 12, 8, 2), Limb(20, 20, 148, 176), 0, -6
    ),
    "dancing": Pose(
        Limb(-10, 6, 4, 2, 20), Limb(34, 70, 16, 4, 40), Limb(60, 20, 60, 90), Limb(-20, 20, 110, 140), -4, -8
    ),
    "sitting": Pose(
        Limb(138, 122, 8, 4), Limb(147, 138, 8, 6), Limb(50, 26, 6, 0), Limb(40, 46, 8, -8), 12, 4
    ),
}  # fmt: skip


@dataclass
class Skeleton:
    """Somebody on a pen, before anything is drawn.

    Attributes:
        turn: how far they are turned away; see above. `look`: likewise the head, as far as the trunk by itself.
        at: where they stand. `wide`: how much stouter they are.
        hips: (far, near), knees, ankles, shoulders, elbows, wrists, palms: where they are on the picture.
    """

    b: Body
    wear: Wear
    pose: Pose = field(default_factory=Pose)
    turn: float = 0.0
    woman: bool = False
    child: bool = False
    skin: str = "dcaf88"
    hair: str = "3a2a20"
    at: Point = (0.0, 0.0)
    wide: float = 1.0
    look: float | None = None

    def __post_init__(self) -> None:
        self.measure()

    def measure(self) -> None:
        """Find where the limbs are."""
        self.c, self.s = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        self.sections = WOMAN if self.woman else MAN
        self.thin = (0.9 if self.woman else 1.0) * self.wide * (1.12 if self.child else 1.0)
        self.head_high = (1.0 - self.up(0.867)) * (0.98 if self.woman else 1.0)
        half = 0.052
        thigh, shin = self.up(0.515) - self.up(0.285), self.up(0.285) - self.up(0.042)
        legs = [
            self._chain((0.0, 0.0, side * half * self.wide), limb, side, (thigh, shin), knee=True)
            for side, limb in ((-1, self.pose.far_leg), (1, self.pose.near_leg))
        ]
        low = min(
            chain[2][1] + _PITCH * (chain[2][0] * self.s - chain[2][2] * self.c) - self.thin * max(0.0, 0.095 * math.sin(math.radians(limb.foot)), -0.035 * math.sin(math.radians(limb.foot)))
            for chain, limb in zip(legs, (self.pose.far_leg, self.pose.near_leg), strict=True)
        )  # fmt: skip
        rise = self.up(0.042) - low + self.pose.lift
        self.hip_y = rise
        self.legs = [[(f, u + rise, o) for f, u, o in chain] for chain in legs]
        lean = math.radians(self.pose.lean)
        tall = self.up(0.8) - self.up(0.51)
        shoulder = (0.078 if self.woman else 0.094) * self.wide
        reach = (self.up(0.815) - self.up(0.51)) / 0.305
        self.arms = [
            self._chain(
                (tall * math.sin(lean), rise + tall * math.cos(lean) - 0.012, side * shoulder), limb, side,
                (0.168 * reach, 0.142 * reach, 0.052 * reach), knee=False,
            )
            for side, limb in ((-1, self.pose.far_arm), (1, self.pose.near_arm))
        ]  # fmt: skip
        self.hips, self.knees, self.ankles = (
            [self.seen(chain[k]) for chain in self.legs] for k in range(3)
        )
        self.shoulders, self.elbows, self.wrists, self.palms = (
            [self.seen(chain[k]) for chain in self.arms] for k in range(4)
        )
        neck = self.up(0.855) - self.up(0.51)
        self.neck = self.seen((neck * math.sin(lean) - 0.012, rise + neck * math.cos(lean), 0.0))

    def up(self, y: float) -> float:
        """A height of a grown person at this one."""
        if not self.child:
            return y
        for k in range(len(_GROWN) - 1):
            if y <= _GROWN[k + 1] or k == len(_GROWN) - 2:
                share = (y - _GROWN[k]) / (_GROWN[k + 1] - _GROWN[k])
                return _CHILD[k] + share * (_CHILD[k + 1] - _CHILD[k])
        return y

    def seen(self, spot: Spot3) -> Point:
        """Where a place in space is on the picture."""
        forward, up, right = spot
        x = forward * self.c + right * self.s
        near = right * self.c - forward * self.s
        return self.at[0] + x, self.at[1] + up - _PITCH * near

    def seat(self, x: float, y: float) -> Self:
        """Bring the hips there."""
        self.at = x, y - self.hip_y
        self.measure()
        return self

    def reach(self, k: int, x: float, y: float, *, elbow: int = 1) -> Self:
        """Bring the far (0) or near (1) hand there; the elbow is below (1) or above (-1)."""
        long = (self.up(0.815) - self.up(0.51)) / 0.305
        (ax, ay), upper, fore = self.shoulders[k], 0.168 * long, 0.142 * long
        self.elbows[k], self.wrists[k] = _bent(ax, ay, x, y, upper, fore, -elbow)
        (ex, ey), (rx, ry) = self.elbows[k], self.wrists[k]
        share = 0.052 * long / fore
        self.palms[k] = rx + (rx - ex) * share, ry + (ry - ey) * share
        return self

    def step(self, k: int, x: float, y: float) -> Self:
        """Bring an ankle there, with the knee in front."""
        ax, ay = self.hips[k]
        self.knees[k], self.ankles[k] = _bent(
            ax, ay, x, y, self.up(0.515) - self.up(0.285), self.up(0.285) - self.up(0.042), 1
        )
        f, u, o = self.legs[k][2]
        dx, dy = (
            self.ankles[k][0] - self.seen((f, u, o))[0],
            self.ankles[k][1] - self.seen((f, u, o))[1],
        )
        self.legs[k][2] = (f + dx / (self.c or 1.0), u + dy, o)
        return self

    def _chain(
        self, start: Spot3, limb: Limb, side: int, lengths: Sequence[float], *, knee: bool
    ) -> list[Spot3]:
        points = [start]
        lower = limb.swing - limb.bend if knee else limb.swing + limb.bend
        for k, length in enumerate(lengths):
            swing = math.radians((limb.swing, lower, lower + (0 if knee else 10))[k])
            spread = math.radians((limb.spread, limb.out, limb.out)[k])
            f, u, o = points[-1]
            points.append((
                f + length * math.sin(swing) * abs(math.cos(spread)), u - length * math.cos(swing) * math.cos(spread),
                o + side * length * math.sin(spread),
            ))  # fmt: skip
        return points

    def spine(self, x: float, y: float) -> Point:
        """Where a place on the upright trunk comes to lie when it leans."""
        a = math.radians(self.pose.lean) * self.c
        dy = self.up(y) - self.up(0.51)
        high = dy * (math.cos(math.radians(self.pose.lean)) / math.cos(a) if abs(self.c) < 1 else 1)
        px, py = self.seen((0.0, self.hip_y, 0.0))
        return px + x * math.cos(a) + high * math.sin(a), py - x * math.sin(a) + high * math.cos(a)

    def leaned(self, points: Sequence[Point]) -> list[Point]:
        """Points given as (x, height of a grown person) on the leaning trunk."""
        return [self.spine(x, y) for x, y in points]

    def shape(self, sections: Sequence[Section], grow: float = 0.0) -> list[Point]:
        """The outline of a trunk on the picture."""
        left, right = [], []
        for y, forward, deep, broad in sections:
            half = math.hypot(self.s * broad, self.c * deep) * self.wide + grow
            mid = forward * self.c
            left.append(self.spine(mid - half, y))
            right.append(self.spine(mid + half, y))
        return [*right, *reversed(left)]

    def _span(self, y: float) -> tuple[float, float]:
        """From where to where the legs reach at a height."""
        h = self.up(y)
        xs = []
        for k in (0, 1):
            chain = (self.hips[k], self.knees[k], self.ankles[k])
            for (x0, y0), (x1, y1) in ((chain[0], chain[1]), (chain[1], chain[2])):
                lo, hi = min(y0, y1), max(y0, y1)
                if lo - 0.01 <= h + self.at[1] <= hi + 0.01:
                    share = (h + self.at[1] - y0) / ((y1 - y0) or 1e-6)
                    xs.append(x0 + (x1 - x0) * max(0.0, min(1.0, share)))
        xs = xs or [self.hips[0][0], self.hips[1][0]]
        return min(xs), max(xs)

    def _hem(self, y: float, span: tuple[float, float], flare: float) -> list[Point]:
        """From the right to the left, lower in the middle."""
        base = 0.05 * self.thin + flare
        x0, x1 = span[0] - base, span[1] + base
        mid = (self.hips[0][0] + self.hips[1][0]) / 2
        x0, x1 = min(x0, mid - base - 0.02), max(x1, mid + base + 0.02)
        h = self.up(y) + self.at[1]
        return [
            (x1, h + 0.004), (x1, h + 0.004), (x0 + (x1 - x0) * 0.72, h - 0.008), (x0 + (x1 - x0) * 0.4, h - 0.009), (x0, h + 0.004), (x0, h + 0.004),
        ]  # fmt: skip

    def head_at(self) -> Point:
        """Where the chin's height meets the line of the ear."""
        high = self.up(0.867) - self.up(0.855)
        a = math.radians(self.pose.lean * 0.5) * self.c
        return self.neck[0] + (0.016 * self.c) + high * math.sin(a), self.neck[1] + high * math.cos(
            a
        )


def _bent(
    ax: float, ay: float, x: float, y: float, first: float, second: float, side: int
) -> tuple[Point, Point]:
    """The joint and the end of a limb from (ax, ay) towards (x, y)."""
    far = max(1e-6, math.hypot(x - ax, y - ay))
    d = max(abs(first - second) + 1e-4, min(far, first + second - 1e-4))
    turn = math.atan2(y - ay, x - ax)
    off = math.acos(
        max(-1.0, min(1.0, (first * first + d * d - second * second) / (2 * first * d)))
    )
    joint = ax + first * math.cos(turn + side * off), ay + first * math.sin(turn + side * off)
    return joint, (ax + d * math.cos(turn), ay + d * math.sin(turn))
