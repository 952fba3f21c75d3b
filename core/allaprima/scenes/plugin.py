"""The built-in plug-in "scenes": landscapes and places drawn by formula, and who is in them. Imports no torch by itself."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl
from allaprima.kinds import KindScore
from allaprima.scenes import FOLDER

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture, Request

MODEL, FIGURES = "lite/scenes", "lite/figures"


@hookimpl(trylast=True)
def allaprima_models() -> Iterable[Card]:
    """The two cards; after all others, so that a model that draws any picture comes before them."""
    from allaprima.formulas import offered

    return [*offered(card), *offered(figures_card)]


@hookimpl
def allaprima_load(card: Card, device: str) -> Generator | None:
    """The generator, which uses the CPU whatever the device is."""
    if card.id == FIGURES and card.path == figures_card().path:
        from allaprima.scenes.cutouts import FiguresGenerator

        return FiguresGenerator()
    if card.id != MODEL or card.path != FOLDER:
        return None
    from allaprima.scenes.generator import ScenesGenerator

    return ScenesGenerator()


@hookimpl
def allaprima_kinds(request: Request) -> Iterable[KindScore]:
    """How near the prompt is to a view of a place."""
    from allaprima.scenes.meant import score

    return [KindScore("picture", score(request.prompt))]


@hookimpl
def allaprima_suits(card: Card, request: Request) -> float | None:
    """How near the prompt is to a place, where it is to be a picture anyway; or to somebody, where it is none."""
    if card.id == FIGURES:
        from allaprima.scenes.alone import suits

        return suits(request.prompt)
    if card.id != MODEL:
        return None
    from allaprima.scenes.meant import as_a_picture

    return as_a_picture(request.prompt)


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the user should know where no place that can be drawn is near the prompt, or not all is drawn."""
    from allaprima.formulas import nothing_like, unknown

    if picture.recipe.model == FIGURES:
        from allaprima.scenes.alone import left_out, roles_of

        prompt = picture.recipe.model_prompt
        roles, is_known = roles_of(prompt)
        if not is_known:
            return [nothing_like(prompt, roles[0].name)]
        return [f"{unknown(text)}, and so it was left out." for text in left_out(prompt)]
    if picture.recipe.model != MODEL:
        return []
    from allaprima.scenes.reading import read

    wish = read(picture.recipe.model_prompt)
    if wish.is_known or wish.is_placed:
        return [f"{unknown(text)}, and so it was left out." for text in wish.left_out]
    return [nothing_like(wish.text or picture.recipe.model_prompt, wish.name)]


@functools.cache
def card() -> Card:
    """With hashes of `lite/procedural`, too, which draws the materials of tables and rooms.

    Raises:
        DamagedModel: see `formulas.card_of`.
    """
    from allaprima.formulas import NAMES, card_of
    from allaprima.procedural import plugin as procedural

    own = card_of(FOLDER, Path(__file__).parent)
    drawing = {
        f"procedural/{name}": value
        for name, value in procedural.card().hashes.items()
        if name.startswith("formulas/") or name == NAMES
    }
    return dataclasses.replace(own, hashes={**own.hashes, **drawing})


@functools.cache
def figures_card() -> Card:
    """Of the figures alone.

    Raises:
        DamagedModel: see `formulas.card_of`.
    """
    from allaprima.formulas import card_of

    return card_of(FOLDER.parent / "figures", Path(__file__).parent)
