"""The built-in plug-in "procedural": materials drawn by formula. Imports no torch by itself."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture

MODEL = "lite/procedural"
FOLDER = Path(__file__).parents[1] / "lite" / "procedural"


@hookimpl
def allaprima_models() -> Iterable[Card]:
    """The one card. Where the text encoder is missing, which reads the prompts, there is none."""
    from allaprima.errors import DamagedModel

    try:
        return [card()]
    except DamagedModel as error:
        import logging

        logging.getLogger(__name__).warning("%s", error)
        return []


@hookimpl
def allaprima_load(card: Card, device: str) -> Generator | None:
    """The generator, which uses the CPU whatever the device is."""
    if card.id != MODEL or card.path != FOLDER:
        return None
    from allaprima.procedural.generator import ProceduralGenerator

    return ProceduralGenerator()


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the user should know where nothing that is known was near the prompt."""
    if picture.recipe.model != MODEL:
        return []
    from allaprima.procedural.reading import read

    wish = read(picture.recipe.prompt)
    if wish.is_known:
        return []
    return [
        f"Nothing like '{_short(wish.subject)}' is known to this model; "
        f"the nearest is {wish.name}, and so that is what it drew."
    ]


@functools.cache
def card() -> Card:
    """See `formulas.card_of`."""
    from allaprima.formulas import card_of

    return card_of(FOLDER, Path(__file__).parent)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
