"""The kind of picture that slides get where the user leaves it open, and what is asked for then.

A model draws what it was made for well, and anything else badly.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from allaprima import Request
from allaprima_office.prompts import ALL_WORDS, Words
from allaprima_office.subjects import doubts_about, subjects_for, things_near

if TYPE_CHECKING:
    from allaprima import Card, Engine

BY_WORDS = "auto"
"""In the place of a kind: what the prompt's words mean, which the engine finds out."""


def default_kind(cards: Sequence[Card], model: str | None = None) -> str:
    """An illustration, where a model was made for those; else a picture.

    Args:
        cards: of the installed models.
        model: the id of the one that shall make it, if the user named one.
    """
    return "illustration" if "illustration" in _made_for(cards, model) else "picture"


def kind_asked_for(engine: Engine, prompt: str, model: str | None = None) -> str:
    """What the words of the user's own prompt mean where a model by formula makes that, such as a
    material or a landscape; else `default_kind`.

    Raises:
        AllaPrimaError: from the engine.
    """
    meant = engine.card_for(Request(prompt=prompt, model=model))
    return default_kind(engine.models(), model) if meant.trained else meant.kinds[0]


def default_background(cards: Sequence[Card], model: str | None = None) -> str:
    """A material, where a model was made for those and none for all pictures; else a picture, which
    covers the slide. Never an illustration, whose own ground is nothing.

    Args:
        cards, model: as for `default_kind`.
    """
    if "material" not in _made_for(cards, model):
        return "picture"
    # One by formula draws certain pictures only, and what it does not know is no background.
    learned = [card for card in cards if card.trained]
    return "picture" if "picture" in _made_for(learned, model) else "material"


def background_kind(engine: Engine, prompt: str, model: str | None = None) -> str:
    """A picture where the prompt's words mean one, such as a landscape, or a thing of which a model
    makes one, such as a mountain; else the kind that backgrounds have by default.

    Raises:
        AllaPrimaError: from the engine.
    """
    meant = engine.card_for(Request(prompt=prompt, model=model)).kinds[0]
    if meant == "illustration":
        meant = engine.card_for(Request(prompt=prompt, model=model, kind="picture")).kinds[0]
    return "picture" if meant == "picture" else default_background(engine.models(), model)


def _made_for(cards: Sequence[Card], model: str | None) -> set[str]:
    """What a card names first is what its model was made for."""
    return {card.kinds[0] for card in cards if model in (None, card.id)}


def words_of(kind: str) -> Words:
    """What tells the prompts for a slide: a thing to draw, or all that the slide says."""
    return Words(subjects_for, things_near, doubts_about) if kind == "illustration" else ALL_WORDS
