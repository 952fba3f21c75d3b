"""Previews: the same picture with fewer steps, or smaller, and shown at the size asked for."""

from __future__ import annotations

import dataclasses

from allaprima.live.pace import FLUENT, QUICK, Pace
from allaprima.models.cards import Card
from allaprima.request import Picture, Request

FEW_STEPS = 4
"""With at most so many steps each is needed."""
SMALLEST_SIDE = 64
"""Pixels; below that nothing is recognised."""


def preview_of(request: Request, card: Card, pace: Pace, *, moving: bool) -> Request | None:
    """The request for a preview of a resolved one; None if a preview would not help.

    Fewer steps keep the composition, since the noise stays the same; a smaller size does not
    quite, so it comes second, and both together last. The first that is quick here is taken, or
    else the last.

    Args:
        moving: whether the hand moves, so that the next change will come before long.
    """
    full, quick = pace.seconds(request), FLUENT if moving else QUICK
    if full is not None and full <= quick:
        return None
    candidates = _candidates(request, card)
    for candidate in candidates:
        expected = pace.seconds(candidate)
        if expected is None or expected <= quick:
            return candidate
    return candidates[-1] if candidates else None


def enlarged(picture: Picture, size: tuple[int, int], *, tile: bool) -> Picture:
    """A preview with its maps at the size asked for; the recipe tells the size it was made in."""
    if picture.size == size:
        return picture
    from allaprima.models.framing import resize  # here, since it imports Pillow

    maps = {name: resize(values, size, wrap=tile) for name, values in picture.maps.items()}
    pixels = resize(picture.pixels, size, wrap=tile)
    return dataclasses.replace(picture, pixels=pixels, maps=maps)


def _candidates(request: Request, card: Card) -> list[Request]:
    assert request.size is not None
    assert request.steps is not None
    fewer = max(2, request.steps // 4) if request.steps > FEW_STEPS else request.steps
    # In whole multiples, so that nothing is made to be cut off.
    size = tuple(
        side
        if side < 2 * SMALLEST_SIDE
        else min(side, -(-(side // 2) // card.multiple) * card.multiple)
        for side in request.size
    )
    whole = (request.steps, request.size)
    cheaper = dict.fromkeys([(fewer, request.size), (request.steps, size), (fewer, size)])
    return [request.replace(steps=n, size=s) for n, s in cheaper if (n, s) != whole]
