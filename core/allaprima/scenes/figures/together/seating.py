"""Who is on, in or at something: seated, astride, lying on it; on a shoulder or in the arms of somebody."""

from __future__ import annotations

from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.catalogue import FIGURES, anchors_of
from allaprima.scenes.figures.registry import Figure
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.bodies import (
    ends,
    in_middle,
    inserted,
    low,
    over,
    put,
    row,
    upper,
    wide,
)
from allaprima.scenes.figures.together.members import Members, can
from allaprima.wording import listed

_SEATS = ("seat", "facing seat", "seat 2", "seat 3")
"""In the order in which they are taken; on the facing one somebody looks to the left."""
_SIT = 0.06
"""How far the hips of somebody who sits are above what they sit on."""
_APART = 0.32
"""How far those are apart who sit where there are no more seats."""
_TABLE = (0.2, 0.75)
"""How high tables are at which one can sit."""
_ELBOWS, _PLACES = 0.12, 0.5
"""How far those at a table reach over it, and how far their chairs are apart."""
_AT_TABLE = 0.78
"""How high animals are that sit there."""
_ON_SEAT = 1.15
"""How wide an animal is at most on a seat that is one wide."""
_SUPPORT = 0.4
"""As wide as so much of who is on it a thing is at least: an elephant's ball is a large one."""
_ABOVE = 0.5
"""So much of who is in something is seen above its rim."""
_IN_ARMS, _ON_SHOULDER = 0.5, 0.42
"""How large those are at most who are carried."""
_FILLED = listed("bathtub barrel")
"""What has a near side that is drawn once more before who is in it."""
_UNSEATED = listed("lying standing jumping kneeling climbing dancing")
"""What people do on things, and not on seats."""


class Seating(Members):
    """Draws those who are on something, too."""

    def figure(self, role: Role, pose: str | None = None) -> Body:
        """See `Members.figure`; with what they are on and whom they bear besides."""
        if role.load is not None:
            return self.laden(replace(role, load=None), role.load)
        if role.seat is not None:
            alone, inside = replace(role, seat=None, count=1, along=()), _has_inside(role.seat)
            return self.seated(alone, role.seat, inside=inside)
        return super().figure(role, pose)

    def seated(self, subject: Role, base: Role, *, inside: bool = False) -> Body:
        """On or in something: whoever can is seated on a seat or a back, others are on top."""
        filled = inside and base.figure in _FILLED
        below = self.all(replace(base, pose="filled") if filled else base)[0]
        if (least := _SUPPORT * wide(self.figure(subject))) > wide(below):
            below = put(below, least / wide(below))
        seats = [name for name in _SEATS if name in below.anchors]
        everyone = subject.singly
        out = below
        for k, one in enumerate(everyone):
            among = k, len(everyone)
            if inside and "inside" in below.anchors:
                out = self._inside(out, below, one, among)
            elif (
                FIGURES[one.figure].acts
                and one.pose not in _UNSEATED
                and (seats or "back" in below.anchors)
            ):
                is_cycle = FIGURES[base.figure].draw.__module__.endswith("cycles")
                out = self._sitting(out, one, seats, among, astride=is_cycle or not seats)
            else:
                out = self._on_top(out, below, one, seats, among)
        return out

    def _inside(self, out: Body, below: Body, one: Role, among: tuple[int, int]) -> Body:
        left, right, _ = ends(below)
        figure, anchor = FIGURES[one.figure], below.anchors["inside"]
        body = self.figure(one, "sitting" if can(figure, "sitting") else None)
        k, count = among
        x = anchor.x + 0.5 * (right - left) * ((k + 1) / (count + 1) - 0.5)
        swims = "ground" not in figure.poses.values()
        above = upper(below, x) - _ABOVE * ends(body)[2]
        return _set(out, body, "inside", x, anchor.y if swims else max(anchor.y, above))

    def _sitting(
        self, out: Body, one: Role, seats: list[str], among: tuple[int, int], *, astride: bool
    ) -> Body:
        k, count = among
        name = seats[min(k, len(seats) - 1)] if seats else "back"
        if astride and not one.held and not one.arms:
            one = replace(one, arms="steering")
        body = self.figure(one, "astride" if astride else "seated")
        if name == "facing seat":
            body = put(body, 1.0, flip=True)
        anchor, hips = out.anchors[name], body.anchors["hips"]
        x = anchor.x + (_APART * (k - (count - 1) / 2) if k >= len(seats) else 0.0)
        y = anchor.y - hips.y
        if not astride:  # on a low seat the feet are on the ground all the same
            y = max(y, -low(body))
        return inserted(out, put(body, 1.0, x - hips.x, y), anchor.before)

    def _on_top(
        self, out: Body, below: Body, one: Role, seats: list[str], among: tuple[int, int]
    ) -> Body:
        left, right, _ = ends(below)
        k, count = among
        name = next((each for each in ("top", *seats, "back") if each in below.anchors), "")
        anchor = below.anchors.get(name)
        x = anchor.x if anchor else (left + right) / 2
        if count > 1:
            x = left + (right - left) * (k + 1) / (count + 1)
        y = upper(below, x) - 0.01
        if anchor and name == "top":
            y = min(anchor.y, upper(below, x, within=0.02))
        elif anchor:
            y = anchor.y - _SIT
        body = self.figure(one, one.pose or _resting(FIGURES[one.figure]))
        if seats and wide(body) > _ON_SEAT * (right - left):  # a lion on a throne
            body = put(body, _ON_SEAT * (right - left) / wide(body))
        return _set(out, body, name, x, y)

    def at_table(self, role: Role, table: Body) -> Body:
        """On chairs before a table, on both sides if there are several."""
        left, right, _ = ends(table)
        everyone = [self._on_chair(one) for one in role.singly]
        half, out = (len(everyone) + 1) // 2, Body()
        for k, body in enumerate(everyone[:half]):
            out = over(out, put(body, 1.0, left + _ELBOWS - ends(body)[1] - _PLACES * k))
        for k, body in enumerate(everyone[half:]):
            facing = put(body, 1.0, flip=True)
            out = over(out, put(facing, 1.0, right - _ELBOWS - ends(facing)[0] + _PLACES * k))
        return over(out, table)

    def _on_chair(self, role: Role) -> Body:
        if not FIGURES[role.figure].acts:  # who has tea with a bear is as high as the bear
            body = self.figure(role, "sitting")
            return put(body, _AT_TABLE / ends(body)[2])
        one = replace(role, count=1, along=(), arms=role.arms or "keying", pose=None)
        return self.seated(one, Role("chair", "chair"))

    def laden(self, below: Role, above: Role) -> Body:
        """One on the shoulder of another, or on both if it is somebody who can sit there."""
        carrier, sits = self.figure(below), FIGURES[above.figure].acts
        load = self.figure(above, "astride" if sits else None)
        names = ("shoulders", "shoulder", "back") if sits else ("shoulder", "back")
        anchor = next((carrier.anchors[each] for each in names if each in carrier.anchors), None)
        if anchor is None:
            return row([carrier, load], 0.05)
        if sits:
            hips = load.anchors["hips"]
            placed = put(load, 1.0, anchor.x - hips.x, anchor.y - hips.y)
        else:
            scale = min(1.0, _ON_SHOULDER / max(ends(load)[2], wide(load)))
            placed = in_middle(load, anchor.x, anchor.y, scale)
        return inserted(carrier, placed, anchor.before)

    def carrying(self, role: Role, load: Role) -> Body:
        """A small one in the arms, or in the mouth."""
        body, small = self.figure(role), self.all(load)[0]
        anchor = body.anchors.get("hand") or body.anchors.get("mouth")
        if anchor is None:
            return row([body, small], 0.05)
        top = ends(small)[2]
        scale = min(1.0, _IN_ARMS / max(top, wide(small)))
        placed = in_middle(small, anchor.x, anchor.y - 0.3 * top * scale, scale)
        return inserted(body, placed, anchor.before)


def _has_inside(base: Role) -> bool:
    """Whether something has no seat, but room for somebody."""
    anchors = anchors_of(base.figure)
    return "inside" in anchors and "seat" not in anchors


def is_table(body: Body) -> bool:
    """Whether one can sit at something on a chair."""
    return "top" in body.anchors and _TABLE[0] < body.anchors["top"].y < _TABLE[1]


def _set(out: Body, body: Body, anchor: str, x: float, y: float) -> Body:
    """Lay a body with its foot at a place, at the depth of an anchor."""
    before = out.anchors[anchor].before if anchor else len(out.parts)
    return inserted(out, in_middle(body, x, y - max(low(body), -0.05)), before)


def _resting(figure: Figure) -> str | None:
    """What somebody does on top of something by themselves."""
    if figure.acts:
        return "standing"
    return next((pose for pose in ("sitting", "lying", "standing") if pose in figure.poses), None)
