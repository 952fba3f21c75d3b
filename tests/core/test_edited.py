"""What became of a picture in another program is signed as an edit of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pluggy
import pytest

from allaprima import Engine, InvalidImage, Recipe, Request, UnknownModel, hookimpl, read_image


class Signer:
    """Notes what it is given to sign, and appends a word."""

    def __init__(self) -> None:
        self.given: list[tuple[Recipe, bytes | None]] = []

    @hookimpl
    def allaprima_sign(self, data: bytes, recipe: Recipe, source: bytes | None) -> bytes:
        self.given.append((recipe, source))
        return data + b"signed"


@pytest.fixture
def signer(plugins: pluggy.PluginManager) -> Signer:
    signer = Signer()
    plugins.register(signer, "signer")
    return signer


@pytest.fixture
def made(engine: Engine) -> Any:
    [picture] = engine.generate(Request(prompt="moss", seed=1))
    return picture


def test_the_recipe_tells_of_an_image_and_of_no_mark(
    engine: Engine, signer: Signer, made: Any
) -> None:
    pixels = np.zeros((40, 30, 4), np.uint8)
    data = engine.encode_edited(pixels, made)
    assert (read_image(data) == pixels).all()
    [(recipe, source)] = signer.given
    assert recipe.prompt == "moss"
    assert recipe.image_hash is not None
    assert recipe.watermark is None
    assert source is None


def test_an_unchanged_original_comes_along_signed_as_it_was(
    engine: Engine, signer: Signer, made: Any
) -> None:
    engine.encode_edited(np.zeros((8, 8, 3), np.uint8), made, "image/jpeg", unchanged=True)
    (first, nothing), (edited, source) = signer.given
    assert (first, nothing) == (made.recipe, None)
    assert source is not None
    assert source.endswith(b"signed")
    assert (read_image(source) == made.pixels).all()
    assert edited.image_hash is not None


def test_pixels_of_a_wrong_form_are_refused(engine: Engine, made: Any) -> None:
    with pytest.raises(InvalidImage):
        engine.encode_edited(np.zeros((8, 8), np.uint8), made)


def test_the_card_for_a_request_is_the_named_one_or_the_best(engine: Engine) -> None:
    assert engine.card_for(Request(prompt="moss", kind="material")).id == "fake"
    assert engine.card_for(Request(prompt="moss", model="other")).id == "other"
    with pytest.raises(UnknownModel):
        engine.card_for(Request(prompt="moss", model="nowhere"))
