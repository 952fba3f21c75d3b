"""The kind of picture that suits a gesture, where the user leaves that open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from allaprima_gimp import gestures
from allaprima_gimp.gestures import Gesture

if TYPE_CHECKING:
    from allaprima import Card


def best_kind(
    gesture: Gesture,
    cards: Sequence[Card],
    *,
    model: str = "",
    transparent: bool = False,
    wordless: bool = False,
) -> str | None:
    """A material for a pattern; of what is there an illustration over transparency, else a picture; None,
    so that the engine goes by the words, for what is made from words alone or painted into a selection. What
    is filled without words is an illustration over transparency, too, so that this goes on as well.

    A kind that no model serves is taken only if there is no other.

    Args:
        cards: of the installed models.
        model: the id of the one that shall make it; "" is any.
        transparent: whether what is seen there has transparent parts.
        wordless: whether a selection or more canvas is filled from what is around.
    """
    if wordless and gesture.wordless:
        return "illustration" if transparent else "picture"
    if gesture not in (gestures.PATTERN, gestures.EDIT):
        return None
    task = "image-to-image" if gesture is gestures.EDIT else "text-to-image"
    able = [card for card in cards if task in card.tasks and model in ("", card.id)]
    wanted = ["picture", "illustration", "material"]
    if gesture is gestures.PATTERN:
        wanted.sort(key=lambda kind: kind != "material")
    elif transparent:
        wanted.sort(key=lambda kind: kind != "illustration")
    served = (kind for kind in wanted if any(kind in card.kinds for card in able))
    return next(served, wanted[0])
