"""The built-in plug-in "resurface": materials from an image, by formula. Imports no torch by itself."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl
from allaprima.kinds import MADE_FOR, SAID, KindScore

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture, Request

MODEL = "lite/resurface"
IS_ONE = (SAID + MADE_FOR) / 2
"""How well a material suits where the image is one: better than a picture of it, but for words that name one."""
FOLDER = Path(__file__).parents[1] / "lite" / "resurface"


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
    from allaprima.resurface.generator import ResurfaceGenerator

    return ResurfaceGenerator()


@hookimpl
def allaprima_kinds(request: Request) -> Iterable[KindScore]:
    """A material, where the image is one by itself, since it repeats, or this model is named, and the words say
    how its surface shall be."""
    if request.task != "image-to-image" or request.image is None or request.depth is not None:
        return []
    from allaprima.materials.seamless import fills, is_seamless
    from allaprima.resurface.meaning import is_of_a_surface

    if request.model != MODEL and not (fills(request.image) and is_seamless(request.image)):
        return []
    return [KindScore("material", IS_ONE)] if is_of_a_surface(request.prompt) else []


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the user should know where the prompt names a surface that is not known."""
    recipe = picture.recipe
    if recipe.model != MODEL:
        return []
    from allaprima.formulas import nothing_like, unknown
    from allaprima.resurface.generator import ANEW
    from allaprima.resurface.meaning import read_change

    change = read_change(recipe.model_prompt)
    if change.is_known:
        return []
    if recipe.strength is not None and recipe.strength >= ANEW:
        return [nothing_like(change.wish.subject, change.wish.name)]
    return [f"{unknown(change.wish.subject)}, so the image kept its own colours."]


@functools.cache
def card() -> Card:
    """With hashes of `lite/procedural`, too, which reads the prompts and draws what they name.

    Raises:
        DamagedModel: see `formulas.card_of`.
    """
    from allaprima.formulas import card_of
    from allaprima.procedural import plugin as procedural

    own = card_of(FOLDER, Path(__file__).parent, procedural.FOLDER)
    drawing = {
        f"procedural/{name}": value
        for name, value in procedural.card().hashes.items()
        if name.startswith("formulas/")
    }
    return dataclasses.replace(own, hashes={**own.hashes, **drawing})
