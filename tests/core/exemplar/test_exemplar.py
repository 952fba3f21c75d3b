"""The model "lite/exemplar": masks without words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest

from allaprima import (
    Cancelled,
    Engine,
    InvalidImage,
    Picture,
    Progress,
    Recipe,
    Request,
    UnsupportedRequest,
    plugin_manager,
)
from allaprima.exemplar.plugin import MODEL, card

UInt8 = npt.NDArray[np.uint8]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    # Without the mark, which changes every pixel a little.
    with Engine(device="cpu", plugins=plugin_manager(disabled=["watermark"])) as engine:
        yield engine


def lawn(depth: int = 3) -> UInt8:
    random = np.random.default_rng(1)
    image = random.normal([70, 120, 50], 12, (80, 96, 3)).clip(0, 255).astype(np.uint8)
    image[30:50, 30:50] = [220, 20, 20]
    if depth == 3:
        return image
    return np.dstack([image, np.full((80, 96), 255, np.uint8)])


def mask() -> UInt8:
    made = np.zeros((80, 96), np.uint8)
    made[28:52, 28:52] = 255
    return made


def made(engine: Engine, prompt: str = "", **more: object) -> Picture:
    request = Request(prompt=prompt, image=lawn(), mask=mask(), seed=0)
    [picture] = engine.generate(request.replace(**more))
    return picture


def red(pixels: UInt8) -> float:
    return float((pixels[..., 0].astype(int) - pixels[..., 1] > 80).mean())


def test_without_words_what_is_masked_is_gone(engine: Engine) -> None:
    picture = made(engine)
    assert picture.recipe.model == MODEL
    assert picture.recipe.kind == "picture"
    assert not picture.recipe.trained
    assert red(picture.pixels) == 0
    assert np.array_equal(picture.pixels[mask() == 0], lawn()[mask() == 0])


@pytest.mark.parametrize("prompt", ["remove the red box", "  ", "continue the background"])
def test_words_that_name_nothing_new_are_taken_as_none(engine: Engine, prompt: str) -> None:
    picture = made(engine, prompt)
    assert picture.recipe.prompt == ""
    assert np.array_equal(picture.pixels, made(engine).pixels)


@pytest.mark.parametrize("prompt", ["moss", "replace with moss", "removed paint texture"])
def test_other_words_go_to_another_model(engine: Engine, prompt: str) -> None:
    request = engine.resolve(Request(prompt=prompt, image=lawn(), mask=mask()))
    assert request.prompt == prompt
    assert request.model != MODEL


def test_words_stay_where_another_model_is_named(engine: Engine) -> None:
    request = Request(prompt="remove this", image=lawn(), mask=mask(), model="lite/resurface")
    assert engine.resolve(request).prompt == "remove this"


def test_where_it_is_named_itself_words_are_refused(engine: Engine) -> None:
    request = Request(prompt="moss", image=lawn(), mask=mask(), model=MODEL)
    with pytest.raises(UnsupportedRequest, match="inpaint with words"):
        engine.resolve(request)


def test_without_a_mask_words_are_needed_and_other_models_need_them(engine: Engine) -> None:
    request = Request(prompt="", image=lawn(), mask=mask(), model="lite/resurface")
    with pytest.raises(UnsupportedRequest, match="inpaint without words"):
        engine.resolve(request)
    alone = plugin_manager(disabled=["exemplar"])
    with Engine(plugins=alone) as other, pytest.raises(UnsupportedRequest, match="without words"):
        other.resolve(request.replace(model=None))


def test_a_soft_mask_blends(engine: Engine) -> None:
    soft = mask()
    soft[soft == 0] = 128
    soft[:10] = 0
    before, after = lawn().astype(int), made(engine, mask=soft, image=lawn()).pixels.astype(int)
    assert np.array_equal(after[:10], before[:10])
    assert np.abs(after - before)[60:70].mean() > 0.5
    assert red(after.astype(np.uint8)) == 0


def test_a_recipe_makes_the_same_picture_again(engine: Engine) -> None:
    first = made(engine, seed=5)
    recipe = Recipe.from_json(first.recipe.to_json())
    assert recipe == first.recipe
    again = recipe.request().replace(image=lawn(), mask=mask(), strength=recipe.strength)
    [second] = engine.generate(again)
    assert np.array_equal(second.pixels, first.pixels)


def test_four_pictures_are_four_fillings(engine: Engine) -> None:
    random = np.random.default_rng(9)
    image = random.integers(0, 255, (16, 16, 3), np.uint8).repeat(6, 0).repeat(6, 1)
    hole = np.zeros((96, 96), np.uint8)
    hole[30:66, 30:66] = 255
    pictures = engine.generate(Request(prompt="", image=image, mask=hole, seed=0, count=4))
    assert len({picture.pixels.tobytes() for picture in pictures}) == 4


def test_a_material_tiles_and_has_its_maps(engine: Engine) -> None:
    picture = made(engine, kind="material")
    assert picture.recipe.tile
    assert {"height", "roughness", "metallic", "normal"} <= picture.maps.keys()
    assert set(picture.recipe.derived_maps) == {"height", "roughness", "metallic"}


def test_an_illustrations_transparency_is_completed(engine: Engine) -> None:
    image = lawn(4)
    image[:, 60:] = 0
    hole = np.zeros((80, 96), np.uint8)
    hole[20:60, 50:75] = 255
    picture = made(engine, kind="illustration", image=image, mask=hole)
    assert (picture.pixels[25:55, 70:75, 3] == 0).mean() > 0.9
    assert (picture.pixels[25:55, 50:55, 3] == 255).mean() > 0.9
    # Words that say what shall go do not make a picture of what is opaque.
    asked = Request(prompt="remove this", image=image, mask=hole, kind="illustration")
    assert engine.resolve(asked).kind == "illustration"


def test_what_the_words_say_of_the_thing_makes_no_material_of_a_photograph(engine: Engine) -> None:
    asked = Request(prompt="remove the brick wall", image=lawn(), mask=mask())
    assert engine.resolve(asked).kind == "picture"


def test_another_size_is_made_at_that_size(engine: Engine) -> None:
    assert made(engine, size=(48, 40)).size == (48, 40)


def test_all_masked_is_one_clear_sentence(engine: Engine) -> None:
    with pytest.raises(InvalidImage, match="nothing to fill it from"):
        made(engine, mask=np.full((80, 96), 255, np.uint8))


def test_it_stops_when_it_is_told_to(engine: Engine) -> None:
    def stop(progress: Progress) -> None:
        if progress.stage == "fill" and progress.step > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.generate(Request(prompt="", image=lawn(), mask=mask()), on_progress=stop)


def test_its_card_says_that_it_takes_no_words() -> None:
    assert card().words == "none"
    assert card().tasks == ("inpaint",)
    assert any(name.startswith("formulas/") for name in card().hashes)
