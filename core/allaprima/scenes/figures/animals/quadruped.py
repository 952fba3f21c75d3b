"""A rig for mammals on four legs: one set of measures stands, walks, runs, grazes, lies, sits, jumps and swims."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from allaprima.scenes.figures.animals.limbs import (
    Build,
    Coat,
    Head,
    Step,
    carried,
    front,
    leg,
    neck_of,
    tail_of,
    top,
    torso,
)
from allaprima.scenes.figures.animals.resting import curled, lying, sitting, upright
from allaprima.scenes.figures.body import Body

GAITS: dict[str, tuple[tuple[Step, Step, Step, Step], float, float, float]] = {
    "standing": (((-0.02, 0.0, 0.0), (0.19, 0.0, 0.0), (-0.06, 0.0, 0.0), (0.16, 0.0, 0.0)), 0.0, 0.0, 0.0),
    "walking": (((0.3, 0.2, -38.0), (-0.22, 0.0, -6.0), (-0.3, 0.03, -24.0), (0.26, 0.0, 0.0)), 6.0, -0.01, 0.0),
    "running": (((0.5, 0.5, -75.0), (0.85, 0.32, 0.0), (-0.82, 0.2, -80.0), (-0.6, 0.0, -42.0)), 20.0, 0.02, 1.0),
    "bounding": (((0.8, 0.28, -8.0), (0.95, 0.42, 0.0), (-0.95, 0.24, -70.0), (-0.8, 0.03, -55.0)), 26.0, -0.02, 2.0),
    "jumping": (((0.45, 0.45, -80.0), (0.62, 0.5, -70.0), (-0.72, 0.05, -75.0), (-0.9, 0.14, -80.0)), 12.0, 0.26, 13.0),
    "grazing": (((0.2, 0.0, 0.0), (-0.12, 0.0, 0.0), (-0.14, 0.0, 0.0), (0.14, 0.0, 0.0)), 0.0, 0.0, 0.0),
}  # fmt: skip


def beast(
    b: Body, build: Build, coat: Coat, head: Head, rng: random.Random, *, pose: str = "", nod: float = 0.0,
    tail: float | None = None,
) -> None:  # fmt: skip
    """Draw an animal in its pose.

    Args:
        pose: instead of the body's.
        nod: how the head is turned more, in degrees.
        tail: how its tail is raised, in degrees.
    """
    pose = pose or b.pose or "standing"
    b.grain, b.joins = coat.grain, 0.09
    nod += rng.uniform(-3, 3)
    lift = 0.0
    if pose == "swimming":
        tail = -45.0
        pose, lift = "standing", -top(build.torso) + 0.16
        low = 0.05 + 0.32 * build.skull - lift - build.neck[1]
        rise = math.degrees(math.asin(max(-1.0, min(0.9, low / build.reach))))
        build = replace(build, rise=max(rise, build.rise - 25), nods=max(-14.0, build.nods))
    first, swims = len(b.parts), lift < 0
    with b.placed(0, lift * build.size, scale=build.size):
        if pose == "lying":
            lying(b, build, coat, head, nod)
        elif pose == "sitting":
            sitting(b, build, coat, head, nod)
        elif pose == "upright":
            upright(b, build, coat, head, nod)
        elif pose == "sleeping":
            curled(b, build, coat, head)
        else:
            if pose == "running" and build.foot == "paw":
                pose = "bounding"
            howls = pose == "howling"
            _going(
                b,
                build,
                coat,
                head,
                rng,
                "standing" if howls else pose,
                0.0 if howls else nod,
                howls,
                tail,
            )
    settle(b, first, stands=not swims and pose != "jumping")


def settle(b: Body, first: int, *, stands: bool) -> None:
    """Move what was drawn since so that its middle lies at x = 0 and it stands on the ground."""
    solid = [point for part in b.parts[first:] if not part.mark for point in part.points]
    xs, ys = [x for x, _ in solid], [y for _, y in solid]
    middle, low = (min(xs) + max(xs)) / 2, min(ys) if stands else 0.0
    b.parts[first:] = [
        replace(part, points=tuple((x - middle, y - low) for x, y in part.points))
        for part in b.parts[first:]
    ]
    for name, at in b.anchors.items():
        if at.before > first:
            b.anchors[name] = replace(at, x=at.x - middle, y=at.y - low)


def _going(
    b: Body, build: Build, coat: Coat, head: Head, rng: random.Random, gait: str, nod: float, howls: bool,
    tail: float | None,
) -> None:  # fmt: skip
    steps, lowered, raised, turned = GAITS.get(gait, GAITS["standing"])
    swing = build.swing
    jitter = rng.uniform(-0.04, 0.05) if gait in ("standing", "grazing") else 0.0
    near_fore, far_fore, near_hind, far_hind = (
        (dx * swing + jitter * side, dy * swing, turn * (1.0 if swing > 0.78 else 0.5))
        for (dx, dy, turn), side in zip(steps, (1, -1, -1, 1), strict=True)
    )
    flies = gait == "jumping"
    with b.placed(0, raised, tilt=turned):
        down = 0.0 if flies else raised
        with b.far():
            leg(b, build, coat, "hind", far_hind, down)
            leg(b, build, coat, "fore", far_fore, down)
        swung = {"running": 30.0, "bounding": 42.0, "jumping": 25.0, "walking": 8.0}.get(gait, 0.0)
        tail_of(b, build, coat, swung if tail is None else tail)
        neck = neck_of(build, lowered, graze=gait == "grazing", howls=howls)
        if coat.behind:
            coat.behind(b, neck)
        torso(b, build, coat)
        leg(b, build, coat, "hind", near_hind, down)
        leg(b, build, coat, "fore", near_fore, down)
        if gait == "grazing":
            tilt = -68.0
        elif howls:
            tilt = 58.0
        else:
            tilt = build.nods + 0.6 * lowered * (1 if build.nods < -20 else 0) + nod
        front(b, build, coat, head, neck, tilt)
        carried(b, build)
