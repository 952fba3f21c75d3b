"""The built-in plug-in "exemplar": what is masked filled from what is around it. Imports no torch by itself."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Kind, Request

MODEL = "lite/exemplar"
FOLDER = Path(__file__).parents[1] / "lite" / "exemplar"


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
    from allaprima.exemplar.generator import ExemplarGenerator

    return ExemplarGenerator()


@hookimpl
def allaprima_prepare(request: Request) -> Request | None:
    """Words that only ask for something to go away, or for the picture to go on, are taken as none; not where
    another model is named."""
    if request.mask is None or request.model not in (None, MODEL) or not request.prompt:
        return None
    from allaprima.exemplar.wording import asks_for_nothing

    if not asks_for_nothing(request.model_prompt):
        return None
    return request.replace(prompt="", kind=_kind(request))


def _kind(request: Request) -> Kind | None:
    """What words say of a thing that shall go says nothing of the picture that it is in: the kind is kept only
    where the picture is of it, and open otherwise."""
    image = request.image
    assert image is not None
    if request.kind == "illustration" and image.shape[2] == 4 and image[..., 3].min() < 255:
        return "illustration"
    return "material" if request.kind == "material" and request.tile else None


@functools.cache
def card() -> Card:
    """With hashes of the code.

    Raises:
        DamagedModel: it cannot be read.
    """
    from allaprima.formulas import wordless_card_of

    return wordless_card_of(FOLDER, Path(__file__).parent)
