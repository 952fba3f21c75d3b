"""The built-in plug-in "stills": still lifes by ray tracing. Imports no torch by itself."""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl
from allaprima.kinds import KindScore
from allaprima.stills import FOLDER

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture, Request

MODEL = "lite/stills"


def can_trace() -> bool:
    """Whether Embree is there; its package has no wheels for some systems."""
    return importlib.util.find_spec("embreex") is not None


@hookimpl(trylast=True)
def allaprima_models() -> Iterable[Card]:
    """The card, where rays can be traced."""
    from allaprima.formulas import offered

    return offered(card) if can_trace() else []


@hookimpl
def allaprima_load(card: Card, device: str) -> Generator | None:
    """The generator, which uses the CPU whatever the device is."""
    if card.id != MODEL or card.path != FOLDER:
        return None
    from allaprima.stills.generator import StillsGenerator

    return StillsGenerator()


@hookimpl
def allaprima_kinds(request: Request) -> Iterable[KindScore]:
    """How likely the prompt means things on a table."""
    if not can_trace():
        return []
    from allaprima.stills.meant import score

    return [KindScore("picture", score(request.prompt))]


@hookimpl
def allaprima_suits(card: Card, request: Request) -> float | None:
    """How well it suits a prompt that is to be a picture anyway, or an illustration."""
    if card.id != MODEL:
        return None
    from allaprima.stills.meant import as_a_picture, as_an_illustration

    if request.kind == "illustration":
        return as_an_illustration(request.prompt)
    return as_a_picture(request.prompt)


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the user should know where no thing that is known is named, or not all is shown."""
    if picture.recipe.model != MODEL:
        return []
    from allaprima.formulas import nothing_like, unknown
    from allaprima.stills.meant import meant

    prompt = picture.recipe.model_prompt
    wish = meant(prompt)
    if not wish.is_named:
        return [nothing_like(" ".join(wish.left_out) or prompt, wish.items[0].name)]
    return [f"{unknown(text)}, and so it was left out." for text in wish.left_out]


@functools.cache
def card() -> Card:
    """With hashes of `lite/procedural` and `lite/scenes`, too, which draw the materials and the views behind.

    Raises:
        DamagedModel: see `formulas.card_of`.
    """
    import dataclasses

    from allaprima.formulas import NAMES, card_of
    from allaprima.scenes import plugin as scenes

    own = card_of(FOLDER, Path(__file__).parent)
    drawing = {
        name if name.startswith("procedural/") else f"scenes/{name}": value
        for name, value in scenes.card().hashes.items()
        if name.startswith(("formulas/", "procedural/")) or name == NAMES
    }
    return dataclasses.replace(own, hashes={**own.hashes, **drawing})
