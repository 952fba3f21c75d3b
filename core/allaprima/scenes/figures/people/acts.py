"""What people do with their legs and their arms, in poses made of two halves: "seated+reading", "astride+holding"."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from allaprima.scenes.figures.body import Anchor, Body
from allaprima.scenes.figures.people.skeleton import POSES, Limb, Pose

Draw = Callable[[Body, random.Random], None]

_HANGS = Limb(10, 14, 7, 2), Limb(-4, 18, 7, 2)

LEGS: dict[str, Pose] = {
    "standing": Pose(Limb(-5, 3, 2, 1), Limb(6, 6, 2, 1), *_HANGS),
    "walking": POSES["walking"],
    "running": replace(POSES["running"], kind="striding"),
    "seated": Pose(
        Limb(90, 86, 3, 2), Limb(84, 86, 3, 2), Limb(20, 34, 4, 2), Limb(14, 40, 4, 2), 2, kind="seated"
    ),
    "astride": Pose(
        Limb(38, 46, 4, 2, -8), Limb(38, 46, 4, 2, -8), Limb(20, 30, 4, 2), Limb(14, 34, 4, 2), 2, kind="astride"
    ),
    "kneeling": Pose(
        Limb(-6, 98, 2, 1, 48), Limb(92, 92, 2, 1), Limb(8, 20, 5, 2), Limb(16, 34, 5, 2), 2, kind="kneeling"
    ),
    "sitting": Pose(
        Limb(133, 88, 3, 2, -12), Limb(125, 74, 4, 3, -16), Limb(36, 36, 4, 0), Limb(34, 38, 6, -6), 4, 2, kind="sitting"
    ),
    "lying": Pose(
        Limb(-2, 2, 2, 1, 16), Limb(9, 22, 2, 1, 22), Limb(-4, 8, 4, 2), Limb(-14, 66, 4, -4), 0, kind="lying"
    ),
    "kicking": Pose(
        Limb(-6, 12, 1, 1, 8), Limb(52, 8, 1, 1, -6), Limb(58, 24, 10, 2), Limb(-46, 30, 14, 4), -6, kind="striding"
    ),
    "jumping": Pose(
        Limb(-6, 76, 4, 2, 46), Limb(42, 92, 4, 2, 30), Limb(132, 10, 24, 18), Limb(198, 10, 20, 14), 2, -8, 0.16, kind="striding"
    ),
}  # fmt: skip
"""What the legs do, and the arms where nothing is said of them."""


@dataclass(frozen=True)
class Arms:
    """What arms do.

    Attributes:
        near, far: as whichever legs have it if None.
        lean, nod: how much farther the trunk leans forward and the head nods than by themselves.
    """

    near: Limb | None = None
    far: Limb | None = None
    lean: float = 0.0
    nod: float = 0.0


ARMS: dict[str, Arms] = {
    "hanging": Arms(),
    "holding": Arms(Limb(6, 84, 5, 0)),
    "raising": Arms(Limb(112, 44, 5, 0), nod=-8),
    "carrying": Arms(Limb(14, 64, 5, 0), Limb(18, 64, 5, 0)),
    "reading": Arms(Limb(16, 92, 5, -6), Limb(24, 90, 5, -6), 2, 16),
    "reaching": Arms(Limb(54, 26, 4, 0), lean=3),
    "lowering": Arms(Limb(30, 8, 3, 0), Limb(-8, 30, 6, 2), 28, 6),
    "pushing": Arms(Limb(58, 24, 4, 0), Limb(66, 20, 4, 0), 16, -8),
    "pulling": Arms(Limb(-54, 6, 4, 0), Limb(30, 70, 5, 0), 18, -8),
    "throwing": Arms(Limb(-122, -44, 24, 10), Limb(76, 10, 8, 2), -8, -4),
    "striking": Arms(Limb(88, 62, 5, 0), Limb(-26, 44, 10, 4), 4),
    "drinking": Arms(Limb(54, 128, 6, -8), nod=-6),
    "strumming": Arms(Limb(-34, 108, 8, -4), Limb(46, 62, 4, 0), nod=8),
    "bowing": Arms(Limb(30, 94, 6, 0), Limb(60, 68, 2, 0), nod=6),
    "pointing": Arms(Limb(92, 10, 4, 0)),
    "hugging": Arms(Limb(58, 46, 5, -8), Limb(66, 46, 5, -8)),
    "keying": Arms(Limb(24, 54, 5, 0), Limb(32, 50, 5, 0), 4, 8),
    "aiming": Arms(Limb(58, 112, 8, -6), Limb(68, 96, 6, -4)),
    "sweeping": Arms(Limb(34, 10, 5, 0), Limb(-12, 118, 5, 0), 8, 8),
    "steering": Arms(Limb(22, 54, 4, 0), Limb(30, 50, 4, 0)),
    "waving": Arms(Limb(108, 64, 8, 4), nod=-4),
}  # fmt: skip
"""What the arms do."""


def acting(pose: str) -> bool:
    """Whether that is a pose made of halves, in which nobody holds a thing of their own."""
    return pose not in POSES and all(half in LEGS or half in ARMS for half in pose.split("+"))


def turn_of(name: str) -> float:
    """How far somebody is turned away in that pose: a little towards the viewer, so that both hands are seen."""
    return 0.0 if "sitting" in name else -18.0


@functools.cache
def pose_of(name: str) -> Pose:
    """The pose of that name: "LEGS+ARMS", of which one may be missing, or one of `POSES`; it stands where the name
    says nothing."""
    if not acting(name):
        return POSES.get(name, POSES["standing"])
    halves = name.split("+")
    legs = LEGS[next((half for half in halves if half in LEGS), "standing")]
    arms = ARMS[next((half for half in reversed(halves) if half in ARMS), "hanging")]
    lies = legs.kind == "lying"
    low = {"sitting": 0.3, "seated": 0.8, "kneeling": 0.8, "lying": 0.0}.get(halves[0], 1.0)
    if legs is LEGS["standing"] and arms.lean > 10:
        legs = replace(legs, far_leg=Limb(-20, 8, 2, 1, 8), near_leg=Limb(18, 16, 2, 1))
    return replace(
        legs, near_arm=arms.near or legs.near_arm, far_arm=arms.far or legs.far_arm,
        lean=legs.lean + arms.lean * low, nod=legs.nod + arms.nod * (not lies), asleep=lies and not arms.near,
    )  # fmt: skip


def may_lie(draw: Draw) -> Draw:
    """Let what draws somebody upright also lay them on the back, with the head to the left."""

    @functools.wraps(draw)
    def drawn(b: Body, rng: random.Random) -> None:
        if "lying" not in b.pose.split("+"):
            draw(b, rng)
            return
        first, glows, anchors = len(b.parts), len(b.glows), set(b.anchors)
        with b.placed(tilt=90, about=(0.0, 0.5)):
            draw(b, rng)
        low = min(
            (y for part in b.parts[first:] if not part.mark for _, y in part.points), default=0.0
        )
        for k, part in enumerate(b.parts[first:], first):
            b.parts[k] = replace(part, points=tuple((x, y - low) for x, y in part.points))
        b.glows[glows:] = [(x, y - low, r, code) for x, y, r, code in b.glows[glows:]]
        for name in set(b.anchors) - anchors:
            at = b.anchors[name]
            b.anchors[name] = Anchor(at.x, at.y - low, at.before)

    return drawn
