"""Roles as they are placed and drawn, be it one figure or several that are tied together."""

from __future__ import annotations

import functools
import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.registry import Figure
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.bodies import put
from allaprima.scenes.figures.together.members import alone, high, stance
from allaprima.scenes.figures.together.relations import Relations

_ANYWHERE = "meadow"
"""Home of those who may be at home with others."""
_HIGHEST = 2.6


def sort_of(role: Role) -> Figure:
    """The figure of a role; of several who are tied together one that stands for all: as high as the highest, and at home
    where all can be."""
    figure = FIGURES[role.figure]
    if role.how is None:
        return figure
    every = [FIGURES[each.figure] for each in role.everyone]
    below = role.to if role.to is not None and role.how in ("on", "in") else role.seat or role
    base = FIGURES[below.figure]
    pose, where = stance(base, below)
    if where == "air" and role.to is not None and below is role:
        # A fairy that talks to a child is where the child is.
        below, base = role.to, FIGURES[role.to.figure]
        pose, where = stance(base, below)
    home = figure.home if base.home == _ANYWHERE else base.home
    if any(each.home == "room" for each in every):
        home = "room"
    elif where == "water" and base.home == _ANYWHERE:
        home = "mountain lake"
    heights = (
        high(each, every) * one.scale for each, one in zip(every, role.everyone, strict=True)
    )
    tall = min(_HIGHEST, max(heights))
    return replace(base, tall=tall, poses={pose: where}, home=home, distance="near", group=1)


@functools.lru_cache(64)
def drawn_role(role: Role, pose: str, seed: int) -> Body:
    """The drawing of one of a role's figures, or of all that are tied together, which nobody may change."""
    if role.how is None:
        return alone(role, pose, seed)
    figure = sort_of(role)
    [where] = figure.poses.values()
    return put(Relations(role, random.Random(seed), where).made(), 1 / figure.tall)
