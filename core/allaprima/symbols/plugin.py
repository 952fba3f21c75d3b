"""The built-in plug-in "symbols": illustrations drawn by formula. Imports no torch by itself."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl
from allaprima.kinds import MEANT, KindScore
from allaprima.symbols import FOLDER

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture, Request

MODEL = "lite/symbols"


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
    from allaprima.symbols.generator import SymbolsGenerator

    return SymbolsGenerator()


@hookimpl
def allaprima_kinds(request: Request) -> Iterable[KindScore]:
    """How near the prompt is to things that can be drawn."""
    from allaprima.symbols.reading import nearness, read

    near = nearness(read(request.prompt))
    return [KindScore("illustration", max(0.0, MEANT * near))]


@hookimpl
def allaprima_suits(card: Card, request: Request) -> float | None:
    """The same, where the kind has been found."""
    if card.id != MODEL:
        return None
    return max(score.score for score in allaprima_kinds(request))


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the user should know where nothing that can be drawn was near the prompt, or not all is drawn."""
    if picture.recipe.model != MODEL:
        return []
    from allaprima.formulas import nothing_like, nothing_named
    from allaprima.symbols.generator import left_out, unknown
    from allaprima.symbols.reading import read

    wish = read(picture.recipe.model_prompt)
    notes = [
        nothing_like(subject.text, subject.name) if subject.text else nothing_named(subject.name)
        for subject in unknown(wish)
    ]
    return notes + left_out(wish)


@functools.cache
def card() -> Card:
    """See `formulas.card_of`."""
    from allaprima.formulas import card_of

    return card_of(FOLDER, Path(__file__).parent)
