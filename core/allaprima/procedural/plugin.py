"""The built-in plug-in "procedural": materials drawn by formula. Imports no torch by itself."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl
from allaprima.kinds import KindScore

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture, Request

MODEL = "lite/procedural"
FOLDER = Path(__file__).parents[1] / "lite" / "procedural"


@hookimpl
def allaprima_models() -> Iterable[Card]:
    """The one card."""
    from allaprima.formulas import offered

    return offered(card)


@hookimpl
def allaprima_load(card: Card, device: str) -> Generator | None:
    """The generator, which uses the CPU whatever the device is."""
    if card.id != MODEL or card.path != FOLDER:
        return None
    from allaprima.procedural.generator import ProceduralGenerator

    return ProceduralGenerator()


@hookimpl
def allaprima_kinds(request: Request) -> Iterable[KindScore]:
    """How near the prompt is to a material."""
    from allaprima.procedural.meant import score

    return [KindScore("material", score(request.prompt))]


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the user should know where nothing that is known was near the prompt, or near much of it."""
    if picture.recipe.model != MODEL:
        return []
    from allaprima.formulas import nothing_like, unknown
    from allaprima.procedural.reading import read

    wish = read(picture.recipe.model_prompt)
    if wish.ignored:
        return [f"{unknown(wish.ignored)}; it drew {wish.name}."]
    return [] if wish.is_known else [nothing_like(wish.subject, wish.name)]


@functools.cache
def card() -> Card:
    """See `formulas.card_of`."""
    from allaprima.formulas import card_of

    return card_of(FOLDER, Path(__file__).parent)
