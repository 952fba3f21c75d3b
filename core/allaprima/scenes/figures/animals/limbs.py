"""Measures, coats and parts of mammals on four legs, for the rig."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from allaprima.scenes.figures.animals.fur import limb_outline, part_outline, tufted
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.sketch import scaled

Node = tuple[float, float, float]
"""x, y and width."""
Step = tuple[float, float, float]
"""How far a foot is moved to the right and up, in lengths of the leg, and how it is turned, in degrees."""


@dataclass(frozen=True)
class Build:
    """Measures of an animal whose withers are about 1 high, as it stands.

    Attributes:
        torso: the outline of the body without neck and legs.
        fore: shoulder, elbow, knee (wrist) and fetlock.
        hind: hip, stifle (knee), hock (heel) and fetlock.
        shins: width of the cannons, fore and hind.
        foot: "hoof", "cloven", "paw" or "column".
        sole: half the length of a foot.
        neck: where it begins, and its width there; it lies within the body.
        reach, rise: how long the neck is, and how steep, in degrees.
        arch: how far its middle lies above a straight line.
        nape: its width where the head begins.
        skull: how long the head is.
        nods: how the head is turned, in degrees; below 0 downwards.
        tail: where it begins, and its line from there.
        size: what one of these measures is in the figure.
        swing: how far it swings its feet; less for heavy animals.
        curls: whether its tail lies around its feet when it sits.
        saddle: where a rider sits: 0 above the shoulder and 1 above the hip.
    """

    torso: tuple[Point, ...]
    fore: tuple[Node, Node, Node, Node]
    hind: tuple[Node, Node, Node, Node]
    shins: tuple[float, float]
    neck: Node
    reach: float
    rise: float
    nape: float
    skull: float
    tail: tuple[Node, ...]
    foot: str = "paw"
    sole: float = 0.07
    arch: float = 0.0
    nods: float = -30.0
    size: float = 0.8
    swing: float = 1.0
    curls: bool = False
    saddle: float = 0.42


@dataclass(frozen=True)
class Coat:
    """Colours: of the whole, of the lower legs, feet and the end of the tail, where they differ; `shag` is how far tufts
    of hair stand out.

    `paint` paints on the part that has just been drawn: "torso", "fore", "hind", "neck" and "tail"; `mane` draws over
    the neck, by its `Neck`, and `behind` before it.
    """

    main: str
    sock: str = ""
    foot: str = "2c2622"
    tip: str = ""
    tuft: str = ""
    tail: str = ""
    belly: str = ""
    grain: float = 0.3
    shag: float = 0.0
    paint: Callable[[Body, str, float], None] | None = None
    mane: Callable[[Body, Neck], None] | None = None
    behind: Callable[[Body, Neck], None] | None = None


@dataclass(frozen=True)
class Neck:
    """The line of a neck: a parabola from the body to the head."""

    root: Point
    middle: Point
    end: Point
    widths: tuple[float, float]

    def at(self, t: float, v: float = 0.0) -> Point:
        """A point of it: t is 0 in the body and 1 at the head, v is 1 at the nape and -1 at the throat."""
        (ax, ay), (bx, by), (cx, cy) = self.root, self.middle, self.end
        s = 1 - t
        x = s * s * ax + 2 * s * t * bx + t * t * cx
        y = s * s * ay + 2 * s * t * by + t * t * cy
        dx, dy = s * (bx - ax) + t * (cx - bx), s * (by - ay) + t * (cy - by)
        long = math.hypot(dx, dy) or 1.0
        half = self.width(t) / 2 * v
        return x - dy / long * half, y + dx / long * half

    def width(self, t: float) -> float:
        share = t * (1.6 - 0.6 * t)
        return self.widths[0] + (self.widths[1] - self.widths[0]) * share


Head = Callable[[Body, Coat], None]
"""Draws a head that looks to the right from (0, 0), where it joins the neck, to (1, 0)."""


# Steps of near fore, far fore, near hind and far hind leg; how the neck is lowered; how the body is raised and turned.
def bib(white: str) -> Callable[[Body, Neck], None]:
    """A light throat and chest, as a mane for a coat."""

    def draw(b: Body, neck: Neck) -> None:
        b.mark(
            white, neck.at(1.0, -0.1), neck.at(0.7, -0.2), neck.at(0.3, -0.25), neck.at(-0.1, -0.2), neck.at(-0.4, -0.5), neck.at(-0.3, -1.4),
            neck.at(0.4, -1.5), neck.at(1.0, -1.5),
        )  # fmt: skip

    return draw


def slim(build: Build, by: float) -> Build:
    """A shorter body."""

    def moved(leg: tuple[Node, Node, Node, Node]) -> tuple[Node, Node, Node, Node]:
        dx = leg[1][0] * (by - 1)
        a, c, d, e = ((x + dx, y, w) for x, y, w in leg)
        return a, c, d, e

    (x, y, w), (tx, ty, tw) = build.neck, build.tail[0]
    return replace(
        build, torso=tuple((px * by, py) for px, py in build.torso), fore=moved(build.fore), hind=moved(build.hind), neck=(x * by, y, w),
        tail=((tx * by, ty, tw), *build.tail[1:]),
    )  # fmt: skip


def mixed(one: str, two: str, share: float) -> str:
    """A colour between two."""
    pairs = ((int(one[k : k + 2], 16), int(two[k : k + 2], 16)) for k in (0, 2, 4))
    return "".join(f"{round(a + (c - a) * share):02x}" for a, c in pairs)


def front(b: Body, build: Build, coat: Coat, head: Head, neck: Neck, tilt: float) -> None:
    """Neck, mane and head; with where its collar is, and what it holds in its mouth."""
    ts = (0.0, 0.25, 0.5, 0.75, 0.92)
    hairy(b, coat, limb_outline(*((*neck.at(t), neck.width(t)) for t in ts)))
    if coat.paint:
        coat.paint(b, "neck", tilt)
    if coat.mane:
        coat.mane(b, neck)
    with b.placed(*neck.at(1.0, 0.22), scale=build.skull, tilt=tilt):
        b.anchor("mouth", 0.94, -0.12)
        head(b, coat)
    b.anchors["mouth"] = replace(b.anchors["mouth"], before=len(b.parts))
    b.anchor("neck", *neck.at(0.72))


def carried(b: Body, build: Build, *, saddle: float | None = None) -> None:
    """Say where somebody rides on an animal that has been drawn, and where something small stands on it.

    Args:
        saddle: instead of that of the build.
    """
    outline = part_outline(*build.torso)
    shoulder, hip = build.fore[0][0], build.hind[0][0]
    x = shoulder + (build.saddle if saddle is None else saddle) * (hip - shoulder)
    b.anchor("back", x, ridge(outline, x) + 0.03)
    x = shoulder + 0.55 * (hip - shoulder)
    b.anchor("top", x, ridge(outline, x))


def ridge(outline: Sequence[Point], x: float) -> float:
    """How high the top of an outline is there."""
    return max(
        ay + (cy - ay) * (x - ax) / (cx - ax)
        for (ax, ay), (cx, cy) in pairwise([*outline, outline[0]])
        if ax != cx and min(ax, cx) <= x <= max(ax, cx)
    )


def hairy(
    b: Body, coat: Coat, outline: Sequence[Point], code: str = "", grain: float | None = None
) -> None:
    """A part with the hair of a coat along its outline."""
    if coat.shag:
        outline = tufted(
            outline, step=max(0.018, 2.4 * coat.shag), out=coat.shag, flow=(-0.8, -0.5)
        )
    b.part(code or coat.main, *outline, grain=grain)


def tail_line(b: Body, coat: Coat, nodes: Sequence[Node]) -> None:
    """A tail, of hair if that has a colour of its own."""
    outline = limb_outline(*nodes)
    if coat.tail:
        b.part(coat.tail, *tufted(outline, step=0.03, out=0.008, flow=(-0.1, -0.9)), grain=1.0)
    else:
        hairy(b, coat, outline)


def fringe(
    b: Body, code: str, *points: Point, out: float = 0.035, joins: float = 0.06, grain: float = 1.2
) -> None:
    """A mane, ruff or cape of hair."""
    b.part(
        code,
        *tufted(part_outline(*points), step=1.8 * out, out=out, flow=(-0.7, -0.6)),
        joins=joins,
        grain=grain,
    )


def torso(b: Body, build: Build, coat: Coat) -> None:
    hairy(b, coat, part_outline(*build.torso))
    if coat.belly:
        inner = [(x, y) for x, y in build.torso if y < 0.72 * top(build.torso)]
        edge = sorted(inner)
        base = min(y for _, y in edge)
        for by, share in (
            (0.14, 0.17),
            (0.125, 0.34),
            (0.11, 0.5),
            (0.095, 0.67),
            (0.08, 0.84),
            (0.065, 1.0),
        ):
            points = [(x, y + by) for x, y in edge]
            b.mark(
                mixed(coat.main, coat.belly, share),
                *points,
                (edge[-1][0], base - 0.05),
                (edge[0][0], base - 0.05),
            )
    if coat.paint:
        coat.paint(b, "torso", 0.0)


def top(torso: Sequence[Point]) -> float:
    return max(y for _, y in torso)


def neck_of(build: Build, lowered: float, *, graze: bool = False, howls: bool = False) -> Neck:
    x, y, width = build.neck
    rise = build.rise - lowered
    long = build.reach
    if graze:
        drop = 0.03 - y + build.skull * 0.97
        rise = math.degrees(math.asin(max(-0.96, min(0.3, drop / long))))
    if howls:
        rise = 62.0
    c, s = math.cos(math.radians(rise)), math.sin(math.radians(rise))
    end = x + long * c, y + long * s
    arch = build.arch * (0.4 if graze else 1.0) + (0.12 * long if graze else 0.0)
    middle = x + 0.55 * long * c - 2 * arch * s, y + 0.55 * long * s + 2 * arch * c
    return Neck((x, y), middle, end, (width, build.nape))


def tail_of(b: Body, build: Build, coat: Coat, raised: float) -> None:
    (x, y, width), *line = build.tail
    with b.placed(x, y, tilt=-raised):
        if coat.behind and not line:
            return
        nodes = [(0.0, 0.0, width), *line]
        if coat.tuft:
            (ax, ay, _), (cx, cy, w) = nodes[-2], nodes[-1]
            b.limb(coat.main, *nodes[:-1], (cx, cy, nodes[-2][2] * 0.8))
            dx, dy = cx - ax, cy - ay
            long = math.hypot(dx, dy)
            dx, dy = dx / long, dy / long
            b.limb(
                coat.tuft, (cx - 0.04 * dx, cy - 0.04 * dy, 0.4 * w), (cx + 0.06 * dx, cy + 0.06 * dy, w),
                (cx + 0.17 * dx, cy + 0.17 * dy, 0.15 * w),
            )  # fmt: skip
            return
        tail_line(b, coat, nodes)
        if coat.tip:
            (ax, ay, _), (cx, cy, w) = nodes[-2], nodes[-1]
            wide = max(nodes[-2][2], w) * 1.5
            b.stripe(
                coat.tip,
                (ax + 0.3 * (cx - ax), ay + 0.3 * (cy - ay), wide),
                (2 * cx - ax, 2 * cy - ay, wide),
            )
        if coat.paint:
            coat.paint(b, "tail", 0.0)


def leg(b: Body, build: Build, coat: Coat, which: str, step: Step, raised: float = 0.0) -> None:
    fore = which == "fore"
    (tx, ty, tw), (mx, my, mw), (lx, ly, lw), (fx, fy, fw) = build.fore if fore else build.hind
    dx, dy, turn = step
    long = my - fy
    dx, dy = dx * long, dy * long - raised
    swung = 0.16 * dx if fore else 0.3 * dx
    top = tx + (0.2 * dx if fore else 0.0), ty
    middle = mx + swung, my + (0.1 * abs(dx) if fore else (0.2 * max(0.0, dx)))
    end = fx + dx, fy + dy
    low = _bent(
        middle, end, math.dist((mx, my), (lx, ly)), math.dist((lx, ly), (fx, fy)), 1 if fore else -1
    )
    shin = build.shins[0 if fore else 1]
    bones(b, coat, which, (*top, tw), (*middle, mw), (*low, lw), (*end, fw), shin)
    foot(b, build, coat, (*end, fw), fy, turn, fore)


def bones(
    b: Body, coat: Coat, which: str, top: Node, middle: Node, low: Node, end: Node, shin: float
) -> None:
    calf = _mix(middle, low, 0.5)
    calf = calf[0], calf[1], 0.5 * middle[2] + 0.5 * low[2]
    cannon = _mix(low, end, 0.5)
    cannon = cannon[0], cannon[1], shin
    folded = _angle(middle, low, end) < 100
    if folded:
        b.limb(coat.main, _mix(low, cannon, 0.1), cannon, end)
        if coat.sock:
            b.stripe(coat.sock, (*low[:2], 3 * shin), (*end[:2], 4 * shin))
        if coat.paint:
            coat.paint(b, "shin", 0.0)
        b.limb(coat.main, top, middle, calf, low)
    else:
        b.limb(coat.main, top, middle, calf, low, cannon, end)
        if coat.sock:
            edge = _mix(calf, low, 0.55)
            b.stripe(
                coat.sock, (edge[0], edge[1], 3 * shin), (*low[:2], 3 * shin), (*end[:2], 4 * shin)
            )
    if coat.paint:
        coat.paint(b, which, 0.0)


def foot(
    b: Body, build: Build, coat: Coat, end: Node, high: float, turn: float, fore: bool
) -> None:
    """A foot below the fetlock, which is so high above the sole."""
    x, y, wide = end
    colour = coat.sock or coat.main
    s = build.sole
    with b.placed(x, y, tilt=turn):
        if build.foot in ("hoof", "cloven"):
            b.limb(
                colour,
                (-0.1 * s, 0.25 * high, 0.9 * wide),
                (0.15 * s, -0.3 * high, 0.85 * wide),
                (0.5 * s, -0.62 * high, 0.95 * wide),
                joins=0.025,
            )
            b.part(
                coat.foot, (-0.3 * s, -0.52 * high), (-0.3 * s, -0.52 * high), (0.95 * s, -0.5 * high), (0.95 * s, -0.5 * high),
                (1.5 * s, -high), (1.5 * s, -high), (-0.45 * s, -high), (-0.45 * s, -high), joins=0, grain=0, swell=0.7,
            )  # fmt: skip
            if build.foot == "cloven":
                b.stripe(
                    scaled(coat.foot, 0.5),
                    (0.62 * s, -0.5 * high, 0.1 * s),
                    (0.95 * s, -high, 0.16 * s),
                )
        elif build.foot == "paw":
            b.part(
                colour, (-0.55 * wide, -0.1 * high), (0, 0.35 * high), (0.5 * s, 0.12 * high), (1.25 * s, -0.2 * high),
                (1.7 * s, -0.65 * high), (1.62 * s, -high), (1.62 * s, -high), (-0.4 * wide, -high), (-0.4 * wide, -high),
                joins=0.03,
            )  # fmt: skip
            for k in (1.0, 1.32):
                b.stripe(
                    scaled(colour, 0.55),
                    (k * s, -0.5 * high, 0.05 * s),
                    ((k + 0.08) * s, -high, 0.13 * s),
                )
        else:
            b.part(
                colour, (-0.5 * wide, 0.2 * high), (0.5 * wide, 0.2 * high), (0.5 * wide + 0.5 * s, -0.6 * high),
                (0.5 * wide + 0.55 * s, -high), (0.5 * wide + 0.55 * s, -high), (-0.52 * wide, -high), (-0.52 * wide, -high),
                (-0.5 * wide, -0.4 * high), joins=0.06,
            )  # fmt: skip
            for k in (0.02, 0.48, 0.9):
                b.spot(coat.foot, k * wide * 0.6 + 0.14 * s, -0.84 * high, 0.3 * s, 0.22 * high)


def _mix(a: Node, c: Node, share: float) -> Node:
    return a[0] + (c[0] - a[0]) * share, a[1] + (c[1] - a[1]) * share, a[2] + (c[2] - a[2]) * share


def _angle(a: Node, corner: Node, c: Node) -> float:
    """The angle at a joint, 180 where it is straight."""
    one = math.atan2(a[1] - corner[1], a[0] - corner[0])
    two = math.atan2(c[1] - corner[1], c[0] - corner[0])
    return abs((math.degrees(one - two) + 180) % 360 - 180)


def _bent(a: Point, c: Point, upper: float, lower: float, side: int) -> Point:
    """Where the joint between two bones lies that reach from a to c; it bends to the right where `side` is 1."""
    far = math.dist(a, c)
    if far >= upper + lower:
        share = upper / (upper + lower)
        return a[0] + (c[0] - a[0]) * share, a[1] + (c[1] - a[1]) * share
    far = max(far, abs(upper - lower) + 1e-3)
    turn = math.atan2(c[1] - a[1], c[0] - a[0])
    open_by = math.acos(
        max(-1.0, min(1.0, (upper * upper + far * far - lower * lower) / (2 * upper * far)))
    )
    turn += side * open_by
    return a[0] + upper * math.cos(turn), a[1] + upper * math.sin(turn)
