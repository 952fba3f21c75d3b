"""The kind of picture that suits a gesture, where the user leaves that open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from allaprima_gimp import gestures
from allaprima_gimp.gestures import Gesture

if TYPE_CHECKING:
    from allaprima import Card

_FROM_WORDS = "text-to-image"
_TASKS = {
    gestures.FILL: "inpaint",
    gestures.EXTEND: "inpaint",
    gestures.EDIT: "image-to-image",
}


def best_kind(
    gesture: Gesture, cards: Sequence[Card], *, model: str = "", transparent: bool = False
) -> str:
    """A material for a pattern; an illustration over transparency; else a picture.

    Where there is nothing to match, and no model was made for pictures in the first place, it is
    an illustration as well. A kind that no model serves is taken only if there is no other.

    Args:
        cards: of the installed models.
        model: the id of the one that shall make it; "" is any.
        transparent: whether what is seen there has transparent parts.
    """
    task = _TASKS.get(gesture, _FROM_WORDS)
    able = [card for card in cards if task in card.tasks and model in ("", card.id)]
    # What a card names first is what its model was made for.
    made_for = {card.kinds[0] for card in able}
    unmatched = task == _FROM_WORDS and "picture" not in made_for and bool(able)
    wanted = ["picture", "illustration", "material"]
    if gesture is gestures.PATTERN:
        wanted.sort(key=lambda kind: kind != "material")
    elif transparent or unmatched:
        wanted.sort(key=lambda kind: kind != "illustration")
    served = (kind for kind in wanted if any(kind in card.kinds for card in able))
    return next(served, wanted[0])
