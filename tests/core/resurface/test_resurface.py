"""The model "lite/resurface": an image's shapes with the surface that the words name."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest

from allaprima import Engine, InvalidImage, Picture, Recipe, Request, plugin_manager
from allaprima.materials.maps import blur
from allaprima.materials.seamless import is_seamless
from allaprima.resurface.meaning import read_change
from allaprima.resurface.plugin import MODEL, card

UInt8 = npt.NDArray[np.uint8]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(device="cpu", plugins=plugin_manager()) as engine:
        yield engine


def wall(height: int = 96, width: int = 96, *, tile: bool = True) -> UInt8:
    """Grey stones with dark joints, and grain."""
    random = np.random.default_rng(4)
    rows, columns = np.mgrid[:height, :width]
    joints = ((rows % 24) < 3) | (((columns + 12 * (rows // 24 % 2)) % 32) < 3)
    grain = blur(random.random((height, width)), 1.0, tile=tile)
    stones = blur(np.where(joints, 60.0, 150.0), 0.8, tile=tile)  # as a lens does
    light = stones + 60 * (grain - 0.5)
    if not tile:
        light = light * np.linspace(0.7, 1.2, width)
    return np.repeat(light.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def made(engine: Engine, prompt: str, image: UInt8 | None = None, **more: object) -> Picture:
    request = Request(prompt=prompt, kind="material", image=wall() if image is None else image)
    [picture] = engine.generate(request.replace(**{"seed": 1} | more))
    return picture


@pytest.mark.parametrize(
    "prompt", ["mossy stone", "red brick wall", "wet", "blue", "glossy", "darker"]
)
def test_an_image_that_repeats_is_a_material_where_words_say_how_it_shall_be(
    engine: Engine, prompt: str
) -> None:
    request = engine.resolve(Request(prompt=prompt, image=wall()))
    assert (request.kind, request.model) == ("material", MODEL)


@pytest.mark.parametrize("prompt", ["mossy stone", "red brick wall", "wet"])
def test_with_this_model_named_any_image_is(engine: Engine, prompt: str) -> None:
    request = Request(prompt=prompt, image=wall(tile=False), model=MODEL)
    assert engine.resolve(request).kind == "material"


@pytest.mark.parametrize(
    "request_",
    [
        Request(prompt="mossy stone", image=wall(tile=False)),
        Request(prompt="a photo of mossy stone", image=wall()),
        Request(prompt="a cat on a sofa", image=wall()),
        Request(
            prompt="blue", image=np.pad(wall(), [(48, 48), (48, 48), (0, 0)], constant_values=255)
        ),
        Request(prompt="mossy stone", image=np.full((64, 64, 3), 128, np.uint8)),
    ],
)
def test_other_images_and_words_are_none(engine: Engine, request_: Request) -> None:
    assert engine.resolve(request_).kind != "material"


def shapes_of(pixels: UInt8) -> npt.NDArray[np.float64]:
    light = pixels[..., :3].astype(float).mean(axis=2)
    standard: npt.NDArray[np.float64] = (light - light.mean()) / light.std()
    return standard


@pytest.mark.parametrize(
    ("prompt", "repaints", "wear", "known"),
    [
        ("stone", True, [], True),
        ("mossy stone", False, ["moss"], True),  # it is of stone already
        ("blue mossy stone", True, ["moss"], True),
        ("covered in snow", False, ["snow"], True),
        ("wet", False, ["wet"], True),
        ("rusty metal", True, [], True),  # that is what it shall become
        ("rusty", False, ["rust"], True),
        ("gold", True, [], True),
        ("pink", True, [], True),
        ("glossy", False, [], True),
        ("the meaning of life", False, [], False),
    ],
)
def test_words_say_what_changes(prompt: str, repaints: bool, wear: list[str], known: bool) -> None:
    change = read_change(prompt)
    assert change.repaints == repaints
    assert [kind for _, kind, _ in change.wish.wear] == wear
    assert change.is_known == known


def test_a_palette_repaints() -> None:
    assert read_change("mossy", ["#204a87"]).repaints


@pytest.mark.parametrize("kind", ["material", "picture"])
@pytest.mark.parametrize("mask", [None, np.full((96, 96), 255, np.uint8)])
def test_it_is_the_default_for_images_and_masks(
    engine: Engine, kind: str, mask: UInt8 | None
) -> None:
    request = Request(prompt="mossy", image=wall(), mask=mask).replace(kind=kind)
    assert engine.resolve(request).model == MODEL


def test_switched_off_the_network_serves() -> None:
    with Engine(device="cpu", plugins=plugin_manager(disabled=["resurface"])) as engine:
        request = Request(prompt="mossy", kind="material", image=wall())
        assert engine.resolve(request).model == "lite/material"


def test_the_image_keeps_its_shapes_and_takes_the_colour(engine: Engine) -> None:
    blue = made(engine, "blue bricks").pixels
    assert np.corrcoef(shapes_of(blue).ravel(), shapes_of(wall()).ravel())[0, 1] > 0.95
    red, _, most = blue.reshape(-1, 3).mean(axis=0)
    assert most > 1.5 * red


def test_metal_is_metal_and_shines(engine: Engine) -> None:
    steel, stone = made(engine, "polished steel"), made(engine, "sandstone")
    assert steel.maps["metallic"].mean() > 0.7
    assert stone.maps["metallic"].max() < 0.05
    assert steel.maps["roughness"].mean() < stone.maps["roughness"].mean() - 0.2


def test_wear_leaves_what_it_does_not_cover(engine: Engine) -> None:
    mossy = made(engine, "mossy stone").pixels.astype(int)
    untouched = np.abs(mossy - wall()).max(axis=2) <= 3
    assert 0.15 < untouched.mean() < 0.9
    covered = mossy[~untouched].mean(axis=0)
    assert covered[1] > covered[2] + 10


def test_a_finish_changes_the_roughness_alone(engine: Engine) -> None:
    plain, glossy = made(engine, "matte"), made(engine, "glossy")
    assert np.array_equal(plain.pixels, glossy.pixels)
    assert glossy.maps["roughness"].mean() < plain.maps["roughness"].mean() - 0.2
    assert glossy.maps["metallic"].max() == 0


def test_darker_and_lighter_are_that_and_nothing_else(engine: Engine) -> None:
    seen, image = [], wall()
    for prompt in ("darker", "slightly darker", "slightly lighter", "lighter"):
        picture = made(engine, prompt, strength=1.0)
        seen.append(picture.pixels.mean())
        assert np.corrcoef(picture.pixels.ravel(), image.ravel())[0, 1] > 0.99
    assert seen[0] < seen[1] < image.mean() < seen[2] < seen[3]


def test_light_rust_on_it_makes_it_no_lighter() -> None:
    assert read_change("light rust").shade == (0.0, 0.0)
    assert read_change("dark stone").shade == (0.0, 0.0)  # the stone is dark that it becomes


def test_without_strength_the_image_stays(engine: Engine) -> None:
    same = made(engine, "blue mossy bricks", strength=0.0).pixels.astype(int)
    assert np.abs(same - wall()).max() <= 1


def test_at_full_strength_nothing_of_it_is_left(engine: Engine) -> None:
    anew = made(engine, "oak planks", strength=1.0, size=(64, 64))
    [drawn] = engine.generate(
        Request(prompt="oak planks", kind="material", seed=1, size=(64, 64)).replace(
            model="lite/procedural"
        )
    )
    # But for the mark, which says another recipe.
    assert np.abs(anew.pixels.astype(int) - drawn.pixels).max() <= 12
    assert np.array_equal(anew.maps["height"], drawn.maps["height"])


def test_words_that_name_no_material_change_what_is_there_at_full_strength_too(
    engine: Engine,
) -> None:
    wet = made(engine, "wet", strength=1.0).pixels
    assert np.corrcoef(shapes_of(wet).ravel(), shapes_of(wall()).ravel())[0, 1] > 0.9


def test_more_strength_is_more_of_it(engine: Engine) -> None:
    def change(strength: float) -> float:
        pixels = made(engine, "red mossy bricks", strength=strength).pixels.astype(int)
        return float(np.abs(pixels - wall()).mean())

    assert 1 < change(0.2) < change(0.5) < change(0.9)


def test_a_photo_becomes_seamless_at_the_size_that_is_asked_for(engine: Engine) -> None:
    photo = wall(160, 200, tile=False)
    assert not is_seamless(photo)
    tile = made(engine, "red", photo, size=(144, 128))
    assert tile.size == (144, 128)
    assert is_seamless(tile.pixels)
    assert all(is_seamless((m * 255).astype(np.uint8)) for m in map(_deep, tile.maps.values()))


def _deep(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return values if values.ndim == 3 else values[..., None]


def test_what_repeats_already_is_not_cut(engine: Engine) -> None:
    assert is_seamless(wall())
    kept = made(engine, "wet").pixels
    assert np.corrcoef(shapes_of(kept).ravel(), shapes_of(wall()).ravel())[0, 1] > 0.95


def test_outside_of_a_mask_nothing_changes(engine: Engine) -> None:
    mask = np.zeros((96, 96), np.uint8)
    mask[30:60, 30:60] = 255
    request = Request(prompt="gold", kind="picture", image=wall(), mask=mask, seed=1)
    with Engine(device="cpu", plugins=plugin_manager(disabled=["watermark"])) as bare:
        [picture] = bare.generate(request)
    inside = mask > 0
    assert np.array_equal(picture.pixels[~inside], wall()[~inside])
    assert np.abs(picture.pixels[inside].astype(int) - wall()[inside]).mean() > 20


def test_what_is_transparent_outside_of_a_mask_stays_so(engine: Engine) -> None:
    image = np.dstack([wall(), np.full((96, 96), 255, np.uint8)])
    image[:20, :, 3] = 0
    mask = np.zeros((96, 96), np.uint8)
    mask[40:80] = 255
    [picture] = engine.generate(
        Request(prompt="gold", kind="picture", image=image, mask=mask, seed=1)
    )
    assert picture.pixels.shape == (96, 96, 4)
    assert not picture.pixels[:20, :, 3].any()
    assert (picture.pixels[40:80, :, 3] == 255).all()


def test_a_picture_that_is_no_material_has_no_maps(engine: Engine) -> None:
    [picture] = engine.generate(Request(prompt="red", kind="picture", image=wall(), seed=1))
    assert not picture.maps


def test_the_same_recipe_gives_the_same_pixels(engine: Engine) -> None:
    first = made(engine, "rusty metal")
    recipe = Recipe.from_json(first.recipe.to_json())
    [again] = engine.generate(recipe.request().replace(image=wall()))
    assert np.array_equal(first.pixels, again.pixels)
    other = made(engine, "rusty metal", seed=2)
    assert not np.array_equal(first.pixels, other.pixels)


def test_what_it_does_not_know_it_says(engine: Engine) -> None:
    [note] = made(engine, "the meaning of life").notes
    assert note.startswith("Nothing like 'meaning life' is known to this model, so the image")
    [anew] = made(engine, "the meaning of life", strength=1.0).notes
    assert "that is what it drew" in anew
    assert made(engine, "mossy stone").notes == ()


def test_an_image_too_small_to_repeat_is_refused(engine: Engine) -> None:
    strip = np.zeros((8, 64, 3), np.uint8)
    strip[:4] = 255
    with pytest.raises(InvalidImage, match="at least 16"):
        made(engine, "red", strip, size=(64, 64))


def test_the_card_says_that_nothing_was_trained_and_hashes_what_draws() -> None:
    assert not card().trained
    names = set(card().hashes)
    assert {"formulas/generator.py", "procedural/formulas/wear.py", "names.safetensors"} <= names
