"""What to draw for a slide that says something nobody can draw: the thing that is nearest by meaning.

"Quarterly results" is no picture; a rising bar chart is. What is meant is compared with the text
encoder that the embedded models bring along, which knows English; what slides say in some other
languages is put into English first. A title may name a thing that the slide is not about, as figures of speech and
names do: then a sign for its points is drawn.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from allaprima_office.confidence import parts_of
from allaprima_office.nearness import nearness
from allaprima_office.prompts import points_of, prompts_in_notes, repeated
from allaprima_office.proper_names import bearer_of, figure_of
from allaprima_office.thing_vectors import names

if TYPE_CHECKING:
    from allaprima_office.outline import Said

NEUTRAL = ("information sign", "open book", "speech bubbles", "document", "light bulb")
"""What stands for a title that nothing is known to stand for: wrong for none."""

_AGREED = 0.1
"""A cosine. A half of a title that agrees with the points so much less than the other is a figure of speech."""


@dataclass(frozen=True)
class Found:
    """What can stand for a title and its points.

    Attributes:
        things: (thing, nearness), the nearest first; none where no thing comes near.
        instead_of: the thing that the title's words name, where the slide does not seem to be about it.
    """

    things: tuple[tuple[str, float], ...] = ()
    instead_of: str = ""


def subjects_for(slide: Said, count: int = 1) -> list[str]:
    """What to draw for `count` illustrations on a slide; an empty list if it has no words at all.

    The lines of the notes that read `image: ...` as they are, as in `prompts_for`; else a thing
    that stands for what the title and the points mean, or one of `NEUTRAL` where none comes near.

    Raises:
        DamagedModel: the embedded text encoder is missing or damaged.
    """
    if found := prompts_in_notes(slide):
        return repeated(found, count)
    said = _said(slide)
    return repeated([subject_of(said[0], said[1:])], count) if said else []


def subject_of(title: str, points: Sequence[str] = ()) -> str:
    """The thing that stands for a title and the points below it; see `subjects_for`."""
    if near := found_for(title, tuple(points)).things:
        return near[0][0]
    return NEUTRAL[sum(title.encode()) % len(NEUTRAL)]


def things_near(slide: Said) -> list[tuple[str, float]]:
    """(thing, nearness) that can stand for what a slide says, the nearest first: that of
    `subjects_for`, and what is nearly as near. None where no thing comes near, or nothing is said.

    Raises:
        DamagedModel: as `subjects_for`.
    """
    said = _said(slide)
    return list(found_for(said[0], tuple(said[1:])).things) if said else []


def doubts_about(slide: Said) -> str:
    """The thing that a slide's words name and that does not stand for it, as the slide seems not to be about it: a
    "golf" where the title is "Golf GTI". "" if there is none.

    Raises:
        DamagedModel: as `subjects_for`.
    """
    said = _said(slide)
    return found_for(said[0], tuple(said[1:])).instead_of if said else ""


def _said(slide: Said) -> list[str]:
    title, points = " ".join(slide.title.split()), points_of(slide)
    return [title, *points] if title else points


@functools.lru_cache(1024)  # a plan asks for a slide's thing, and then for what could go instead
def found_for(title: str, points: tuple[str, ...] = ()) -> Found:
    """What can stand for a title and its points.

    Raises:
        DamagedModel: as `subjects_for`.
    """
    figure = figure_of(title)
    if figure and points and (found := found_for(points[0], points[1:])).things:
        return found  # what is counted tells more than how much
    if named := figure or bearer_of(title, points):
        return Found(((named, 1.0),))
    near = nearness(title, points)
    if near is None:
        return Found()
    first = near.first()
    # "Old wine in new bottles? Repurposed drugs": one half may say plainly what the other says in a figure.
    halves = [half for part in parts_of(title) if points and (half := nearness(part, points))]
    if first is not None and near.is_meant(first):
        own = max(halves, key=lambda half: float(half.whole[first]), default=near)
        plain = max((half.agreement or 0 for half in halves), default=0)
        if own.is_meant(first) and (own.agreement or 0) >= plain - _AGREED:
            return Found(near.things())
    for half in halves:
        nearest = half.first()
        if nearest is not None and nearest != first and half.is_meant(nearest):
            return Found(half.things())
    return Found(near.signs(), "" if first is None else names()[first])
