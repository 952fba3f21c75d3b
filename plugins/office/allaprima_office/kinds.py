"""The kind of picture that slides get where the user leaves it open, and what is asked for then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from allaprima_office.prompts import prompts_for
from allaprima_office.subjects import subjects_for

if TYPE_CHECKING:
    from allaprima import Card
    from allaprima_office.outline import SlideOutline

    Words = Callable[[SlideOutline, int], list[str]]


def default_kind(cards: Sequence[Card], model: str | None = None) -> str:
    """An illustration, where a model was made for those; else a picture.

    Args:
        cards: of the installed models.
        model: the id of the one that shall make it, if the user named one.
    """
    # What a card names first is what its model was made for.
    made_for = {card.kinds[0] for card in cards if model in (None, card.id)}
    return "illustration" if "illustration" in made_for else "picture"


def words_of(kind: str) -> Words:
    """What tells the prompts for a slide: a thing to draw, or all that the slide says."""
    return subjects_for if kind == "illustration" else prompts_for
