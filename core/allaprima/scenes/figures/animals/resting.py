"""Mammals on four legs that lie, sleep and sit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from allaprima.scenes.figures.animals.fur import part_outline
from allaprima.scenes.figures.animals.limbs import (
    Build,
    Coat,
    Head,
    Neck,
    Node,
    bones,
    carried,
    foot,
    front,
    hairy,
    neck_of,
    tail_line,
    tail_of,
    torso,
)
from allaprima.scenes.figures.body import Body, Point


def lying(b: Body, build: Build, coat: Coat, head: Head, nod: float) -> None:
    """On its belly, the legs folded; paws lie before the chest."""
    low = min(y for _, y in build.torso)
    down = low - 0.02
    hx, hy, hw = build.hind[0]
    sx, sy, sw = build.fore[0]
    ex, _, ew = build.fore[1]
    fore_arm = build.fore[1][1] - build.fore[2][1]
    shin = build.fore[2][1] - build.fore[3][1]
    fw, hind_w = build.fore[3][2], build.hind[3][2]
    paws = build.foot == "paw"
    toes = coat.main if build.foot == "column" else coat.foot
    rest = build.hind[3][2] * 0.5
    with b.far():
        _folded(b, build, coat, ex + 0.08, ew, fore_arm, shin, fw, paws, rest)
    with b.placed(0, -down):
        (tx, ty, tw), *line = build.tail
        drop = ty - down
        with b.placed(0, 0):
            _resting_tail(b, build, coat, tx, ty, tw, line, drop)
        neck = neck_of(build, 0.0)
        if coat.behind:
            coat.behind(b, neck)
        torso(b, build, coat)
    long = hy - build.hind[1][1]
    knee = hx + 0.95 * long + 0.08, max(0.2 * hw + rest, 0.62 * (hy - down))
    b.limb(
        coat.main,
        (hx - 0.12 + 0.5 * hw, rest, hind_w),
        (knee[0], rest * 0.95, hind_w),
        (knee[0] + 0.12, rest * 0.9, hind_w),
    )
    if coat.sock:
        b.mark(coat.sock, (-1, 0), (1, 0), (1, 0.5), (-1, 0.5), smooth=False)
    if paws:
        high = build.hind[3][1]
        foot(b, build, coat, (knee[0] + 0.08, high, hind_w), high, 0.0, False)
    else:
        b.ball(
            toes,
            knee[0] + 0.15,
            rest * 0.85,
            0.9 * build.sole,
            0.8 * rest,
            grain=0,
            joins=0.02,
        )
    b.limb(
        coat.main, (hx + 0.02, hy - down - 0.02, hw), (hx + 0.1, 0.5 * (hy - down) + 0.06, hw * 1.02),
        (knee[0] - 0.1, knee[1] * 0.72, 0.72 * hw),
    )  # fmt: skip
    if coat.paint:
        with b.placed(0, -down):
            coat.paint(b, "hind", 0.0)
    b.limb(
        coat.main,
        (sx, sy - down, sw),
        (ex, max(0.12, 0.4 * (sy - down)), 0.8 * sw),
        (ex, 0.5 * ew + 0.01, 0.9 * ew),
    )
    if coat.paint:
        with b.placed(0, -down):
            coat.paint(b, "fore", 0.0)
    _folded(b, build, coat, ex, ew, fore_arm, shin, fw, paws, rest)
    with b.placed(0, -down):
        front(b, build, coat, head, neck_of(build, 0.0), build.nods + nod)
        carried(b, build)


def _resting_tail(
    b: Body,
    build: Build,
    coat: Coat,
    x: float,
    y: float,
    width: float,
    line: Sequence[Node],
    drop: float,
) -> None:
    """A tail that lies on the ground behind the body."""
    long = sum(math.dist(p[:2], q[:2]) for p, q in zip([(0, 0, 0), *line], line, strict=False))
    if long < 0.4:
        tail_of(b, build, coat, 0.0)
        return
    wide = max(w for *_, w in line)
    ground = y - drop + 0.5 * wide + 0.015
    nodes = [
        (x + 0.07, y - 0.04, width),
        (x - 0.1 * long, y - 0.55 * drop, 0.6 * width + 0.4 * line[0][2]),
    ]
    nodes.append((x - 0.42 * long, ground + 0.02, max(line[len(line) // 2][2], 0.8 * wide)))
    nodes.append(
        (x - 0.8 * long, ground, 0.7 * line[-1][2] + 0.3 * wide if not coat.tuft else 0.7 * width)
    )
    tail_line(b, coat, nodes)
    if coat.tip:
        x = nodes[-1][0]
        b.mark(coat.tip, (x + 0.1, 0), (x + 0.06, 0.5), (x - 0.2, 0.5), (x - 0.2, 0), smooth=False)
    if coat.paint:
        coat.paint(b, "tail", 0.0)
    if coat.tuft:
        b.limb(
            coat.tuft,
            (nodes[-1][0], ground, 0.06),
            (nodes[-1][0] - 0.08, ground, 0.09),
            (nodes[-1][0] - 0.2, ground - 0.02, 0.02),
        )


def _folded(
    b: Body, build: Build, coat: Coat, x: float, width: float, fore_arm: float, shin: float, thin: float, paws: bool,
    rest: float,
) -> None:  # fmt: skip
    """The foreleg of one that lies: a forearm with a paw straight on, or a shin that is folded under."""
    toes = coat.main if build.foot == "column" else coat.foot
    if paws:
        tip = x + fore_arm + 0.6 * shin
        b.limb(
            coat.main,
            (x - 0.02, 0.5 * width + 0.01, width),
            (x + 0.5 * fore_arm, 0.5 * thin + 0.03, 0.8 * thin + 0.2 * width),
            (tip, 0.5 * thin + 0.012, thin),
        )
        if coat.sock:
            b.mark(
                coat.sock,
                (x + 0.6 * fore_arm, 0),
                (tip + 0.2, 0),
                (tip + 0.2, 0.3),
                (x + 0.6 * fore_arm, 0.3),
                smooth=False,
            )
        high = build.fore[3][1]
        foot(b, build, coat, (tip, high, thin), high, 0.0, True)
        return
    knee = x + 0.8 * fore_arm
    b.limb(
        coat.main,
        (knee, 0.07, 1.1 * thin),
        (knee - 0.5 * shin, 0.05, thin),
        (knee - 0.95 * shin, 0.5 * thin, thin),
    )
    if coat.sock:
        b.mark(coat.sock, (0, 0), (1, 0), (1, 0.4), (0, 0.4), smooth=False)
    b.ball(
        toes,
        knee - 1.05 * shin,
        0.45 * thin + 0.01,
        0.9 * build.sole,
        0.55 * thin,
        grain=0,
        joins=0.02,
    )
    b.limb(
        coat.main,
        (x - 0.04, 0.5 * width + 0.02, width),
        (x + 0.4 * fore_arm, 0.11, 0.7 * width),
        (knee, 0.075, 1.35 * thin),
    )


def sitting(b: Body, build: Build, coat: Coat, head: Head, nod: float) -> None:
    """On its haunches, the forelegs straight."""
    hx, hy, hw = build.hind[0]
    ex, ey, ew = build.fore[1]
    seat = 0.52 * hw + 0.04
    out = math.dist((hx, hy), (ex, ey))
    at = math.degrees(math.atan2(ey - hy, ex - hx))
    up = math.degrees(math.asin(max(-1.0, min(1.0, (1.04 * ey - seat) / out))))
    turn = up - at

    def to(point: Sequence[float]) -> Point:
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        dx, dy = point[0] - hx, point[1] - hy
        return hx + c * dx - s * dy, seat + s * dx + c * dy

    elbow = to((ex, ey))
    ground = build.fore[3]
    knee = elbow[0] + 0.03, 0.56 * elbow[1]
    end = elbow[0] + 0.02, ground[1]
    shoulder = (*to(build.fore[0][:2]), build.fore[0][2])
    with b.placed():
        for far in (True, False):
            if not far:
                if not build.curls:
                    _tail_behind(b, build, coat, to(build.tail[0][:2]), (0.05, 0.02))
                if coat.paint and not build.curls:
                    coat.paint(b, "tail", 0.0)
                neck = neck_of(build, 0.0)
                root = to((build.neck[0] + 0.03, build.neck[1] - 0.03))
                rise = min(80.0, build.rise + 0.55 * turn)
                c, s = math.cos(math.radians(rise)), math.sin(math.radians(rise))
                tip = root[0] + build.reach * c, root[1] + build.reach * s
                middle = 0.5 * (root[0] + tip[0]) - 0.01, 0.5 * (root[1] + tip[1])
                neck = Neck(root, middle, tip, (0.86 * neck.widths[0], neck.widths[1]))
                if coat.behind:
                    coat.behind(b, neck)
                hairy(b, coat, part_outline(*map(to, build.torso)))
                if coat.paint:
                    with b.placed(hx, seat, tilt=turn, about=(hx, hy)):
                        coat.paint(b, "torso", turn)
            dx = 0.06 if far else 0.0
            near = b.far() if far else b.placed()
            with near:
                bones(
                    b,
                    coat,
                    "fore",
                    shoulder,
                    (elbow[0] + dx, elbow[1], ew),
                    (knee[0] + dx, knee[1], build.fore[2][2]),
                    (end[0] + dx, end[1], ground[2]),
                    build.shins[0],
                )
                foot(b, build, coat, (end[0] + dx, end[1], ground[2]), ground[1], 0.0, True)
        w = build.hind[3][2]
        toe = hx + 0.5 * hw + 0.18
        b.limb(
            coat.sock or coat.main,
            (hx + 0.05, 0.5 * w + 0.01, w),
            (toe - 0.1, 0.5 * w + 0.005, w),
            (toe, 0.48 * w + 0.005, 0.9 * w),
        )
        foot(b, build, coat, (toe, build.hind[3][1], w), build.hind[3][1], 0.0, False)
        b.limb(
            coat.main,
            (hx - 0.02, seat + 0.05, 0.9 * hw),
            (hx + 0.1, seat + 0.06, 1.05 * hw),
            (hx + 0.24, seat + 0.02, 0.75 * hw),
        )
        if coat.paint:
            with b.placed(0.1, seat - hy + 0.05):
                coat.paint(b, "hind", 0.0)
        if build.curls:
            w = build.tail[-2][2]
            b.limb(
                coat.main, (hx - 0.3 * hw, 0.14, w), (hx - 0.1, 0.5 * w + 0.005, w), (hx + 0.25, 0.45 * w, w), (elbow[0] - 0.06, 0.4 * w, 0.9 * w),
                (elbow[0] + 0.12, 0.36 * w, 0.6 * w), joins=0.02,
            )  # fmt: skip
            if coat.tip:
                b.stripe(coat.tip, (elbow[0] - 0.02, 0.05, 0.2), (elbow[0] + 0.3, 0.05, 0.2))
        front(b, build, coat, head, neck, build.nods * 0.8 + nod)
        with b.placed(hx, seat, tilt=turn, about=(hx, hy)):
            carried(b, build, saddle=0.2)
        with b.placed(*neck.at(1.0, 0.22), scale=build.skull, tilt=build.nods * 0.8 + nod):
            b.anchor("top", 0.24, 0.26)


def upright(b: Body, build: Build, coat: Coat, head: Head, nod: float) -> None:
    """On its haunches with its back straight, the forepaws before its chest, as one that begs or holds something."""
    hx, hy, hw = build.hind[0]
    (sx, sy, sw), (ex, ey, ew), (lx, ly, _), (_, fy, fw) = build.fore
    seat = 0.52 * hw + 0.05
    turn = 68.0 - math.degrees(math.atan2(sy - hy, sx - hx))

    def to(point: Sequence[float]) -> Point:
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        dx, dy = point[0] - hx, point[1] - hy
        return hx + c * dx - s * dy, seat + s * dx + c * dy

    shoulder = to((sx, sy))
    root = to((build.neck[0], build.neck[1] - 0.02))
    upper, lower = (
        math.dist((sx, sy), (ex, ey)),
        0.8 * math.dist((ex, ey), (lx, ly)) + 0.5 * (ly - fy),
    )

    def arm(dx: float, lift: float) -> None:
        elbow = shoulder[0] + 0.5 * sw + dx, shoulder[1] - upper
        a = math.radians(lift)
        wrist = elbow[0] + lower * math.cos(a), elbow[1] + lower * math.sin(a)
        b.limb(
            coat.main,
            (shoulder[0] + dx, shoulder[1], sw),
            (*elbow, ew),
            (0.5 * (elbow[0] + wrist[0]), 0.5 * (elbow[1] + wrist[1]), 0.5 * (ew + fw)),
            (*wrist, fw),
        )
        if coat.sock:
            b.mark(
                coat.sock,
                (elbow[0] + 0.5 * lower, -1.0),
                (wrist[0] + 1.0, -1.0),
                (wrist[0] + 1.0, 3.0),
                (elbow[0] + 0.5 * lower, 3.0),
                smooth=False,
            )
        if coat.paint:
            with b.placed(elbow[0] - ex, elbow[1] - ey):
                coat.paint(b, "fore", 0.0)
        if not dx:
            b.anchor("hand", wrist[0] + 0.35 * fw, wrist[1] + 0.1 * fw)
        b.limb(
            coat.sock or _shown(b, coat),
            (*wrist, fw),
            (wrist[0] + 0.45 * fw, wrist[1] - 0.1 * fw, 1.08 * fw),
            (wrist[0] + 0.75 * fw, wrist[1] - 0.5 * fw, 0.85 * fw),
            joins=0.03,
        )

    if _tail_length(build) > 0.4:
        _tail_behind(b, build, coat, to(build.tail[0][:2]), (0.08, 0.06))
    with b.far():
        arm(0.1, 30.0)
        _haunch(b, build, coat, hx + 0.06, seat)
    rise = min(82.0, build.rise + 0.5 * turn)
    c, s = math.cos(math.radians(rise)), math.sin(math.radians(rise))
    tip = root[0] + 0.85 * build.reach * c, root[1] + 0.85 * build.reach * s
    neck = Neck(
        root,
        (0.5 * (root[0] + tip[0]) - 0.01, 0.5 * (root[1] + tip[1])),
        tip,
        (0.86 * build.neck[2], build.nape),
    )
    if coat.behind:
        coat.behind(b, neck)
    hairy(b, coat, part_outline(*map(to, build.torso)))
    if coat.paint:
        with b.placed(hx, seat, tilt=turn, about=(hx, hy)):
            coat.paint(b, "torso", turn)
    _haunch(b, build, coat, hx, seat)
    tilt = build.nods * 0.6 + nod
    front(b, build, coat, head, neck, tilt)
    before = len(b.parts)
    arm(0.0, 38.0)
    b.anchors = {
        name: replace(at, before=len(b.parts)) if name != "hand" and at.before == before else at
        for name, at in b.anchors.items()
    }
    with b.placed(hx, seat, tilt=turn, about=(hx, hy)):
        carried(b, build, saddle=0.2)
    with b.placed(*neck.at(1.0, 0.22), scale=build.skull, tilt=tilt):
        b.anchor("top", 0.24, 0.26)


def _tail_length(build: Build) -> float:
    return sum(
        math.dist(p[:2], q[:2])
        for p, q in zip([(0, 0, 0), *build.tail[1:]], build.tail[1:], strict=False)
    )


def _tail_behind(b: Body, build: Build, coat: Coat, root: Point, inside: Point) -> None:
    """A tail that lies on the ground behind one that sits; it begins so far inside of its root."""
    (x, y), thick, long = root, max(w for *_, w in build.tail), _tail_length(build)
    line = [
        (x + inside[0], y + inside[1], build.tail[0][2]),
        (x - 0.2 * long, 0.5 * thick + 0.04, thick),
        (x - 0.5 * long, 0.5 * thick + 0.005, thick),
        (x - 0.8 * long, 0.4 * thick + 0.02, 0.5 * thick),
    ]
    tail_line(b, coat, line)
    if coat.tip:
        tip = ((x - 0.68 * long, 0), (x - 0.62 * long, 0.4), (x - long, 0.4), (x - long, 0))
        b.mark(coat.tip, *tip, smooth=False)


def _shown(b: Body, coat: Coat) -> str:
    """The colour that the last part really has, which its coat may have painted over."""
    return next((part.code for part in reversed(b.parts) if not part.mark), coat.main)


def _haunch(b: Body, build: Build, coat: Coat, x: float, seat: float) -> None:
    """A hind leg of one that sits up: the thigh, and the foot straight on."""
    hw, w, high = build.hind[0][2], build.hind[3][2], build.hind[3][1]
    toe = x + 0.5 * hw + 0.2
    b.limb(
        coat.sock or coat.main,
        (x + 0.05, 0.5 * w + 0.01, w),
        (toe - 0.1, 0.5 * w + 0.005, w),
        (toe, 0.48 * w + 0.005, 0.9 * w),
    )
    foot(b, build, coat, (toe, high, w), high, 0.0, False)
    b.limb(coat.main, (x + 0.26, seat - 0.02, 0.6 * hw), (x + 0.2, 0.2 * hw + 0.01, 0.36 * hw))
    b.limb(
        coat.main,
        (x - 0.02, seat + 0.04, 0.95 * hw),
        (x + 0.12, seat + 0.05, 1.0 * hw),
        (x + 0.25, seat, 0.72 * hw),
    )


def curled(b: Body, build: Build, coat: Coat, head: Head) -> None:
    """Asleep, rolled up, with the chin on the forelegs and the tail around them."""
    paw, thick = build.fore[3][2], max(width for *_, width in build.tail)
    chin = 0.3 * build.skull
    with b.far():
        b.limb(coat.main, (0.3, 0.14, 0.2), (0.5, 0.07, paw), (0.74, 0.5 * paw + 0.01, paw))
        if coat.sock:
            b.mark(coat.sock, (0.5, 0.0), (1.0, 0.0), (1.0, 0.3), (0.5, 0.3), smooth=False)
    back = (
        (-0.44, 0.02), (-0.56, 0.12), (-0.58, 0.28), (-0.5, 0.44), (-0.34, 0.54), (-0.12, 0.585), (0.1, 0.57), (0.3, 0.5), (0.46, 0.4), (0.52, 0.26), (0.48, 0.1),
        (0.36, 0.02), (0.0, 0.0),
    )  # fmt: skip
    hairy(b, coat, part_outline(*back))
    if coat.paint:
        with b.placed(0.02, -0.4):
            coat.paint(b, "torso", 0.0)
    b.part(
        coat.main, (-0.56, 0.1), (-0.55, 0.26), (-0.44, 0.4), (-0.24, 0.43), (-0.04, 0.34), (0.06, 0.2), (0.06, 0.08), (-0.06, 0.02), (-0.36, 0.0),
        joins=0.04,
    )  # fmt: skip
    b.limb(
        coat.main,
        (0.26, 0.3, 0.26),
        (0.3, 0.14, 0.18),
        (0.4, 0.075, 0.5 * paw + 0.07),
        (0.66, 0.5 * paw + 0.008, paw),
        joins=0.05,
    )
    if coat.sock:
        b.mark(coat.sock, (0.46, 0.0), (1.0, 0.0), (1.0, 0.3), (0.46, 0.3), smooth=False)
    high = build.fore[3][1]
    foot(b, build, coat, (0.64, high, paw), high, 0.0, True)
    low = 0.5 * thick + 0.005
    joins, b.joins = b.joins, 0.03
    tail_line(
        b, coat, [
            (-0.5, 0.24, build.tail[0][2]), (-0.55, low + 0.04, 0.8 * thick), (-0.38, low, thick), (-0.08, low, thick),
            (0.16, 0.47 * thick, 0.8 * thick), (0.32, 0.42 * thick, max(0.03, build.tail[-1][2])),
        ],
    )  # fmt: skip
    if coat.tip:
        b.mark(coat.tip, (0.1, 0.0), (0.06, 0.4), (0.5, 0.4), (0.5, 0.0), smooth=False)
    x, y = 0.44, paw + chin + 0.02
    b.limb(
        coat.main,
        (0.24, 0.34, 0.32),
        (0.36, y + 0.02, build.nape),
        (0.46, y, 0.95 * build.nape),
        joins=0.12,
    )
    b.joins = 0.05
    with b.placed(x, y, scale=build.skull, tilt=-10):
        b.anchor("mouth", 0.94, -0.12)
        head(b, coat)
    b.joins = joins
    b.anchors["mouth"] = replace(b.anchors["mouth"], before=len(b.parts))
    b.anchor("neck", x, y)
    b.anchor("back", 0.0, 0.61)
    b.anchor("top", -0.1, 0.585)
