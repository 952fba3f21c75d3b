"""How those who are tied to one another are to one another: facing, chasing, under, between."""

from __future__ import annotations

from dataclasses import replace

from allaprima.scenes.figures.body import Body, Part
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.reading.doing import is_alive
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.bodies import (
    ends,
    in_middle,
    low,
    over,
    put,
    row,
    upper,
    wide,
)
from allaprima.scenes.figures.together.members import can, high
from allaprima.scenes.figures.together.seating import Seating, is_table

_CLOSE, _NEAR, _FAR = 0.04, 0.1, 0.3
"""Between those who are beside one another, who face one another, and who run after one another."""
_SHAKING = -0.02
"""Between two whose hands meet."""
_HUG = 0.2
"""Between the middles of two who embrace."""
_ROPE, _LINE, _TRACE = "8a6a44", 0.008, 0.22
"""Of what is pulled: the colour and the width of ropes, and how far it is behind."""
_LOW = 1.1
"""What is lower than this one is under as under a table."""
_TALLER = 2.7
"""How much higher a tree is at most than those under it, so that they are seen."""
_WATCHING = frozenset(["audience"])
"""Who is seen from behind and looks at who is farther away."""


class Relations(Seating):
    """Draws a role with all that it is tied to."""

    def made(self) -> Body:
        """All of them as one, standing on y = 0."""
        role, to, how = self.role, self.role.to, self.role.how
        if to is None:
            return self._beside(role, to) if how == "beside" else self._facing(role, to)
        match how:
            case "on" | "in":
                return self.seated(role, to, inside=how == "in")
            case "shouldered":
                return self.laden(to, replace(role, how=None, to=None))
            case "bearing":
                return self.laden(role, to)
            case "carrying":
                return self.carrying(role, to)
            case "under":
                return self._under(role, to)
            case "behind":
                return self._behind(role, to)
            case "before":
                return self._before(role, to)
            case "between":
                return self._between(role, to)
            case "around":
                return self._around(role, to)
            case "over":
                return self._over(role, to)
            case "at":
                return self._at(role, to)
            case "chasing" | "fleeing" | "leading":
                return self._after_one_another(role, to)
            case "pushing":
                return row([*self.all(role), *self.all(to)], -_NEAR)
            case "pulling":
                return self._pulling(role, to)
            case "beside":
                return self._beside(role, to)
        return self._facing(role, to)

    def _beside(self, role: Role, to: Role | None) -> Body:
        return row([*self.all(role), *(self.all(to) if to else [])], _CLOSE)

    def _facing(self, role: Role, to: Role | None) -> Body:
        """Those to the left look to the right, the others to the left, if there is somebody."""
        if to is None:
            everyone = self.all(role)
            half = (len(everyone) + 1) // 2
            mine, others = everyone[:half], everyone[half:]
        else:
            mine, others = self.all(role), self.all(_in_return(role, to))
        if role.how == "hugging":
            return self._hugging(role, to, [*mine, *others])
        is_thing = to is not None and not is_alive(FIGURES[to.figure])
        gap = _SHAKING if role.arms == "reaching" and to is None else _NEAR
        flips = [False] * len(mine) + [not is_thing] * len(others)
        return row([*mine, *others], gap, flips=flips)

    def _hugging(self, role: Role, to: Role | None, bodies: list[Body]) -> Body:
        """Chest to chest; who is much taller and can kneel does."""
        if to is not None:
            pair = role, to
            heights = [high(FIGURES[one.figure], self.figures) * one.scale for one in pair]
            tall = 0 if heights[0] >= heights[1] else 1
            if FIGURES[pair[tall].figure].acts and heights[1 - tall] < 0.8 * heights[tall]:
                kneeling = self.figure(replace(pair[tall], arms="hugging"), "kneeling")
                bodies[0 if tall == 0 else -1] = kneeling
        out, *rest = bodies
        left, right, _ = ends(out)
        for body in rest:
            facing = put(body, 1.0, flip=True)
            hips = facing.anchors.get("hips")
            x = (left + right) / 2 + _HUG - hips.x if hips else right - _HUG - ends(facing)[0]
            out = over(out, put(facing, 1.0, x))
        return out

    def _at(self, role: Role, to: Role) -> Body:
        """Seated at what has seats of its own or the height of a table; else facing it."""
        table = self.all(to)[0]
        if "seat" in table.anchors and role.pose != "standing":
            return self.seated(replace(role, arms=role.arms or "keying"), to)
        sits = role.pose in (None, "sitting", "lying") and is_table(table)
        return self.at_table(role, table) if sits else self._facing(role, to)

    def _around(self, role: Role, to: Role) -> Body:
        """One half to the left and one to the right, all looking to the middle."""
        middle = self.all(to)[0]
        if role.pose == "sitting" and (is_table(middle) or "facing seat" in middle.anchors):
            return self._at(role, to)
        mine = self.all(role)
        half = (len(mine) + 1) // 2
        bodies = [*mine[:half], middle, *mine[half:]]
        return row(bodies, _CLOSE, flips=[k > half for k in range(len(bodies))])

    def _between(self, role: Role, to: Role) -> Body:
        others = self.all(to)
        if len(others) == 1:
            others.append(self.figure(to))
        mine, half = self.all(role), (len(others) + 1) // 2
        bodies = [*others[:half], *mine, *others[half:]]
        flips = [k >= half + len(mine) for k in range(len(bodies))]
        return row(bodies, _CLOSE, flips=flips)

    def _under(self, role: Role, to: Role) -> Body:
        """Below a table or a bench behind its legs; below a tree or a sunshade in front of its stem."""
        above = self.all(to)[0]
        left, right, top = ends(above)
        if (
            role.arms == "reading"
            and role.pose is None
            and top >= _LOW
            and can(FIGURES[role.figure], "sitting")
        ):
            role = replace(role, pose="sitting")
        mine = self.all(role)
        if top < _LOW:
            out = Body()
            for k, body in enumerate(mine):
                room = 0.7 * (right - left) / len(mine)
                scale = min(1.0, 0.62 * top / ends(body)[2], room / wide(body))
                x = left + (right - left) * (k + 1) / (len(mine) + 1)
                out = over(out, in_middle(body, x, 0.0, scale))
            return over(out, above)
        out = put(above, min(1.0, _TALLER * max(ends(body)[2] for body in mine) / top))
        left, right, _ = ends(out)
        for k, body in enumerate(mine):
            side = (k + 1) // 2 * (1 if k % 2 else -1)
            x = (left + right) / 2 + 0.2 * (right - left) + side * (wide(body) + 0.05)
            out = over(out, in_middle(body, x, -0.03))
        return out

    def _behind(self, role: Role, to: Role) -> Body:
        front, out = self.all(to)[0], Body()
        left, right, _ = ends(front)
        for k, body in enumerate(self.all(role)):
            x, top = left + (right - left) * (0.3 + 0.4 * (k % 2)), ends(body)[2]
            # What is lower than what is before it looks over it all the same, or past it.
            lift = max(0.02, 0.72 * upper(front, x) - 0.55 * top)
            if lift > 0.3 * top:
                x, lift = right + 0.4 * wide(body), 0.0
            out = over(out, in_middle(body, x, lift))
        return over(out, front)

    def _before(self, role: Role, to: Role) -> Body:
        out, mine = self.all(to)[0], self.all(role)
        if to.figure in _WATCHING:
            out = put(out, 0.7)
            left, right, top = ends(out)
            return over(in_middle(mine[0], (left + right) / 2, 0.74 * top), out)
        left, right, _ = ends(out)
        for k, body in enumerate(mine):
            x = left + (right - left) * (k + 0.7) / (len(mine) + 0.4)
            out = over(out, in_middle(body, x, -0.06))
        return out

    def _over(self, role: Role, to: Role) -> Body:
        below, body = self.all(to)[0], self.all(role)[0]
        left, right, top = ends(below)
        return over(below, in_middle(body, (left + right) / 2, top + 0.08 - max(0.0, low(body))))

    def _after_one_another(self, role: Role, to: Role) -> Body:
        """All look to the right; who is chased, or leads, is ahead."""
        pose = "walking" if role.how == "leading" else "running"
        mine, others = self.all(_going(role, pose)), self.all(_going(to, pose))
        bodies = [*mine, *others] if role.how == "chasing" else [*others, *mine]
        return row(bodies, _NEAR if role.how == "leading" else _FAR)

    def _pulling(self, role: Role, to: Role) -> Body:
        behind, mine = self.all(to)[0], self.all(role)
        out = row([behind, *mine], _TRACE)
        x, top = wide(behind), ends(behind)[2]
        end = x + _TRACE + 0.25 * wide(mine[0]), 0.4 * ends(mine[0])[2]
        for y in (0.42, 0.3):
            out.parts.append(Part(((x - 0.03, y * top), end), _ROPE, _LINE, 0.0))
        return out


def _going(role: Role, pose: str) -> Role:
    """The same in a pose, or one like it, of those that they have."""
    poses = (pose, "walking", "running")
    found = next((each for each in poses if can(FIGURES[role.figure], each)), None)
    return replace(role, pose=found, along=tuple(_going(each, pose) for each in role.along))


def _in_return(role: Role, to: Role) -> Role:
    """What those do with whom somebody does something, who have nothing else to do."""
    if to.arms or not FIGURES[to.figure].acts:
        return to
    arms = {"hugging": "hugging", "fighting": "striking"}.get(str(role.how), "")
    if role.how == "facing" and role.arms == "reaching":
        arms = "reaching"
    return replace(to, arms=arms)
