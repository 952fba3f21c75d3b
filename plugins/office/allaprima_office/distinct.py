"""Different things on different slides: what to draw where several slides are nearest to the same."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from allaprima_office.things import looks_like


@dataclass(frozen=True)
class Claim:
    """What may be drawn in one place.

    Attributes:
        slide: the number of its slide.
        title: of its slide; slides of the same title may show the same.
        things: (thing, nearness) that may be drawn, the nearest first; at least one.
        seed: tells places apart, wherever their slides stand.
    """

    slide: int
    title: str
    things: Sequence[tuple[str, float]]
    seed: int


def distinct(claims: Sequence[Claim], shown: Sequence[tuple[int, str, str]] = ()) -> list[str]:
    """A thing for each claim, each thing, and what looks like it, on one slide only as far as there
    are enough of them.

    Where several claims are for the same thing, the one that has the most to lose by its next gets
    it, and the others their next. So it is a stable matching (Gale and Shapley, 1962: deferred
    acceptance), and the same in whatever order the slides stand. A claim for which nothing is left
    keeps its nearest thing: the seed draws that a little differently.

    Args:
        shown: (slide's number, its title, thing) of pictures that are there already; they keep
            their things.
    """
    groups = _groups(claims)
    wanted = [_open_to([claims[i] for i in group], shown) for group in groups]
    at = [0] * len(groups)
    waiting = sorted(range(len(groups)), key=lambda g: claims[groups[g][0]].seed)
    holds: dict[str, int] = {}
    while waiting:
        group = waiting.pop()
        while at[group] < len(wanted[group]):
            thing = looks_like(wanted[group][at[group]][0])
            holder = holds.get(thing)
            if holder is None:
                holds[thing] = group
                break
            ours, theirs = (
                (_loss(wanted[g], at[g]), -claims[groups[g][0]].seed) for g in (group, holder)
            )
            if ours > theirs:
                holds[thing] = group
                at[holder] += 1
                waiting.append(holder)
                break
            at[group] += 1
    result = [claim.things[0][0] for claim in claims]
    for group, members in enumerate(groups):
        if at[group] < len(wanted[group]):
            look = looks_like(wanted[group][at[group]][0])
            for member in members:  # each by its own name for it
                names = (thing for thing, _ in claims[member].things if looks_like(thing) == look)
                result[member] = next(names)
    return result


def _groups(claims: Sequence[Claim]) -> list[list[int]]:
    """The claims that may have the same thing: of slides of the same title, for the same thing, one
    of each slide. An agenda that comes again shall look the same."""
    found: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    on_slide: dict[tuple[str, str, int], int] = defaultdict(int)
    for index in sorted(range(len(claims)), key=lambda i: claims[i].seed):
        claim = claims[index]
        title, look = _plain(claim.title), looks_like(claim.things[0][0])
        if not title:
            found["", look, index].append(index)
            continue
        on_slide[title, look, claim.slide] += 1
        found[title, look, on_slide[title, look, claim.slide]].append(index)
    return [*found.values()]


def _open_to(
    group: Sequence[Claim], shown: Sequence[tuple[int, str, str]]
) -> list[tuple[str, float]]:
    """The things that all of the claims are for, one of each look, and that no picture shows but for
    one of a slide of the same title."""
    claim = group[0]
    title = _plain(claim.title)
    slides = {each.slide for each in group}
    taken = {
        looks_like(thing)
        for slide, theirs, thing in shown
        if slide in slides or not title or _plain(theirs) != title
    }
    common = set.intersection(*({looks_like(name) for name, _ in each.things} for each in group))
    free: dict[str, tuple[str, float]] = {}
    for thing, near in claim.things:
        if looks_like(thing) in common - taken:
            free.setdefault(looks_like(thing), (thing, near))
    return [*free.values()]


def _loss(things: Sequence[tuple[str, float]], at: int) -> float:
    """How much less near the next thing is. Squared: who is near to a thing has more to lose than who is far."""
    return things[at][1] ** 2 - things[at + 1][1] ** 2 if at + 1 < len(things) else math.inf


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()
