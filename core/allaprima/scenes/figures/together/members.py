"""Those who are drawn together, each by themselves: how high, in which pose, with what in their hands.

Lengths are in heights of a standing person.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

from allaprima.scenes.figures.body import Anchor, Body
from allaprima.scenes.figures.catalogue import FIGURES, drawn
from allaprima.scenes.figures.people.acts import ARMS
from allaprima.scenes.figures.props.catalogue import PROPS, drawn_prop
from allaprima.scenes.figures.registry import Figure, Where
from allaprima.scenes.figures.roles import Held, Role
from allaprima.scenes.figures.together.bodies import inserted, put
from allaprima.scenes.figures.together.wearing import dressed
from allaprima.wording import listed

_INDOORS, _OUTDOORS = 1.4, 1.2
"""Exponents of how high small things are beside people and furniture: by themselves they are drawn too large; out of doors
they would not be seen."""
_LEAST = 0.45
"""As high as this an animal is at least for which what it holds is made."""
_ALOFT = 0.4
"""How far above the ground those are who fly there."""
_OF_HEAD = 0.15
"""How high a head is beside a person."""
_ARMED = listed("knight samurai pirate viking king prince elf skeleton ninja soldier")
"""Who fights with a sword."""
_BY_PAWS = listed("reading strumming bowing keying sweeping aiming striking pointing reaching")
"""What animals do with their paws."""


class Members:
    """Draws those who are in a role and in those that it is tied to.

    Args:
        where: where the whole is: those who fly beside others on the ground are drawn above it.
    """

    def __init__(self, role: Role, rng: random.Random, where: Where) -> None:
        self.role, self.rng, self.where = role, rng, where
        self.figures = [FIGURES[each.figure] for each in role.everyone]

    def all(self, role: Role) -> list[Body]:
        """Each of a role and of those along with it."""
        return [self.figure(each) for each in role.singly]

    def figure(self, role: Role, pose: str | None = None) -> Body:
        """One of a role, as high as it is.

        Args:
            pose: what it does, instead of what the role says.
        """
        figure = FIGURES[role.figure]
        if self.role.how == "fighting" and role.figure in _ARMED and not role.held:
            role = replace(role, held=Held("sword", "sword"), arms="striking")
        wanted = pose or role.pose
        if wanted and (figure.acts or wanted in figure.poses or wanted == "filled"):
            usual = wanted
        elif figure.acts:
            usual = "standing"
        else:
            usual, _ = stance(figure, role)
        arms = role.arms or ("hanging" if figure.acts else "")  # in the side view
        body = alone(replace(role, arms=arms), usual, self.rng.getrandbits(32))
        aloft = self.where == "ground" and figure.poses.get(usual) == "air"
        return put(body, high(figure, self.figures) * role.scale, 0.0, _ALOFT if aloft else 0.0)


def stance(figure: Figure, role: Role) -> tuple[str, Where]:
    """What somebody does by themselves, and where."""
    if role.pose in figure.poses:
        return str(role.pose), figure.poses[str(role.pose)]
    pose = next(iter(figure.poses))
    return pose, figure.poses[pose]


def can(figure: Figure, pose: str) -> bool:
    """Whether somebody has a pose."""
    return figure.acts or pose in figure.poses


def high(figure: Figure, every: Iterable[Figure]) -> float:
    """How high a figure is among others."""
    among = [each for each in every if each is not figure]
    indoors = any(each.home == "room" for each in (figure, *among))
    beside = indoors or any(each.acts for each in among)
    if figure.tall < 0.8 and beside and not figure.acts and figure.home != "room":
        smaller: float = figure.tall ** (_INDOORS if indoors else _OUTDOORS)
        return smaller
    return figure.tall


def alone(role: Role, pose: str, seed: int) -> Body:
    """One figure of a role as it is drawn, one high, with what its arms do and hold."""
    figure = FIGURES[role.figure]
    arms = role.arms or ("hanging" if role.worn else "")  # in the side view
    if figure.acts and arms in ARMS:
        pose = f"{pose}+{arms}"
    elif role.held and role.pose is None and "upright" in figure.poses and _by_paws(role):
        pose = "upright"
    body = dressed(drawn(role.figure, pose, role.coat, seed), role)
    return body if role.held is None else _holding(body, role, role.held)


def _by_paws(role: Role) -> bool:
    """Whether an animal does with its paws what it does with what it holds, and not with its mouth."""
    return role.arms in _BY_PAWS or (
        role.held is not None and role.arms == PROPS[role.held.thing].arms == "drinking"
    )


def _holding(body: Body, role: Role, held: Held) -> Body:
    """The same with what is held; at the foot where that is kicked."""
    figure = FIGURES[role.figure]
    anchor = body.anchors.get("hand") or body.anchors.get("mouth")
    if role.pose == "kicking" and figure.acts:
        right = max(x for part in body.parts for x, _ in part.points)
        anchor = Anchor(right + 0.1, 0.07, len(body.parts))
    if anchor is None:
        return body
    size = held.scale / (figure.tall if figure.acts else max(_LEAST, figure.tall))
    if PROPS[held.thing].worn:  # that is made for a head that is one high
        size *= _OF_HEAD
    return inserted(
        body, put(drawn_prop(held.thing, held.coat), size, anchor.x, anchor.y), anchor.before
    )
