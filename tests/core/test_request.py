"""A request is checked once, at the door; a recipe makes a picture again."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima import InvalidImage, InvalidRequest, Picture, Recipe, Request
from allaprima.request import MAX_COUNT, MAX_PROMPT, MAX_SEED, check_picture, check_request

IMAGE = np.zeros((8, 12, 3), np.uint8)
MASK = np.full((8, 12), 255, np.uint8)


def a_recipe(**changes: Any) -> Recipe:
    values: dict[str, Any] = {
        "prompt": "oak planks",
        "kind": "material",
        "size": (24, 16),
        "seed": 7,
        "model": "fake",
        "model_hash": "00" * 32,
        "steps": 2,
        "guidance": 1.0,
        "tile": True,
        "device": "cpu",
        "dtype": "float32",
        "software": "allaprima 0",
    }
    return Recipe(**values | changes)


# Requests


def test_a_prompt_is_all_it_needs() -> None:
    request = Request(prompt="a tree")
    assert request.count == 1
    assert request.task == "text-to-image"
    assert not request.prepared
    for name in ("kind", "size", "seed", "model", "image", "mask", "strength", "steps", "guidance"):
        assert getattr(request, name) is None, name


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ({"prompt": ""}, "empty"),
        ({"prompt": " \n\t"}, "empty"),
        ({"prompt": None}, "no text: None"),
        ({"prompt": b"a tree"}, "no text"),
        ({"prompt": "half a \ud83c"}, "broken at character 8"),
        ({"negative_prompt": "\udcff"}, "negative prompt is broken"),
        ({"prompt": "x" * 100_000}, "100,000"),
        ({"negative_prompt": "x" * (MAX_PROMPT + 1)}, "negative"),
        ({"negative_prompt": None}, "negative"),
        ({"kind": "song"}, "song"),
        ({"size": (0, 64)}, "0x64"),
        ({"size": (64, 7)}, "64x7"),
        ({"size": (10**6, 10**6)}, "1000000x1000000"),
        ({"size": (64,)}, "width and a height"),
        ({"size": (64, 64, 3)}, "width and a height"),
        ({"size": (64.0, 64.0)}, "width and a height"),
        ({"size": (True, True)}, "width and a height"),
        ({"size": 64}, "width and a height"),
        ({"size": "64"}, "width and a height"),
        ({"count": 0}, "count"),
        ({"count": MAX_COUNT + 1}, "count"),
        ({"count": 1.0}, "count"),
        ({"seed": -1}, "seed"),
        ({"seed": MAX_SEED + 1}, "seed"),
        ({"seed": True}, "seed"),
        ({"steps": 0}, "steps"),
        ({"guidance": -0.1}, "guidance"),
        ({"guidance": float("nan")}, "guidance"),
        ({"guidance": "7"}, "guidance"),
        ({"image": IMAGE, "strength": 1.1}, "strength"),
        ({"image": IMAGE, "strength": float("inf")}, "strength"),
        ({"strength": 0.5}, "without an image"),
        ({"palette": ("#ff0000",) * 9}, "9 colours"),
        ({"palette": ("red",)}, "'red'"),
        ({"palette": "#ff0000"}, "'#ff0000' is one text"),
        ({"palette": ("#ff00000",)}, "'#ff00000'"),
        ({"palette": (0xFF0000,)}, "16711680"),
        ({"palette": None}, "None is no list"),
        ({"palette": 5}, "5 is no list"),
        ({"seed": "1"}, "'1' is no whole number"),
        ({"count": None}, "None is no whole number"),
        ({"strength": "half", "image": IMAGE}, "'half' is no number"),
        ({"model": 5}, "model 5 is no text"),
        ({"tile": "no"}, "'no', is neither true nor false"),
        ({"prepared": 1}, "prepared, 1,"),
        ({"kind": ["material"]}, "['material']"),
    ],
)
def test_a_value_out_of_its_range_is_named(values: dict[str, Any], word: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        Request(**{"prompt": "a tree"} | values)
    assert word in caught.value.message
    assert caught.value.remedy


def test_numbers_of_numpys_are_kept_as_pythons_and_lists_as_tuples() -> None:
    request = Request(
        prompt="a tree",
        size=[np.int64(64), 32],  # type: ignore[arg-type]
        seed=np.uint32(7),  # type: ignore[arg-type]
        count=np.int64(2),  # type: ignore[arg-type]
        guidance=np.float32(1.5),  # type: ignore[arg-type]
        tile=np.True_,  # type: ignore[arg-type]
        palette=["#204a87"],  # type: ignore[arg-type]
    )
    kept = (request.size, request.seed, request.count, request.guidance, request.tile)
    assert json.dumps(kept) == "[[64, 32], 7, 2, 1.5, true]"
    assert request.palette == ("#204a87",)


@pytest.mark.parametrize("given", [5, None, {"prompt": "a tree"}, Request])
def test_what_is_no_request_is_named_by_its_kind(given: Any) -> None:
    with pytest.raises(InvalidRequest, match=f"not {type(given).__name__}") as caught:
        check_request(given)
    assert caught.value.remedy


def test_what_is_no_picture_is_a_slip_in_the_program() -> None:
    with pytest.raises(TypeError, match=r"Picture is needed.*not list"):
        check_picture([])
    with pytest.raises(TypeError, match="must be a Recipe, not int"):
        Picture(pixels=IMAGE, recipe=5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "values",
    [
        {"image": IMAGE.astype(np.float32)},
        {"image": IMAGE[..., 0]},
        {"image": IMAGE[..., :2]},
        {"image": IMAGE[:0]},
        {"image": "in.png"},
        {"mask": MASK},
        {"image": IMAGE, "mask": MASK[:4]},
        {"image": IMAGE, "mask": MASK.T},
        {"image": IMAGE, "mask": MASK[..., None]},
        {"image": IMAGE, "mask": MASK > 0},
        {"image": IMAGE, "mask": MASK * 0},
        {"depth": MASK[..., None]},
        {"depth": MASK[:0]},
        {"depth": MASK.astype(np.float64)},
        {"depth": MASK.astype(np.uint16)},
        {"depth": MASK.astype(np.float32)},
        {"depth": np.full((8, 12), np.nan, np.float32)},
        {"depth": np.full((8, 12), -0.01, np.float32)},
        {"depth": [[0.0]]},
        {"image": IMAGE, "depth": MASK[:4]},
    ],
)
def test_an_image_mask_or_depth_of_another_form_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(InvalidImage):
        Request(prompt="a tree", **values)


def test_the_sizes_of_a_mask_that_does_not_fit_are_told() -> None:
    with pytest.raises(InvalidImage, match="12x4 pixels, the image 12x8"):
        Request(prompt="a tree", image=IMAGE, mask=MASK[:4])


def test_a_depth_image_needs_no_image_and_is_in_bytes_or_floats() -> None:
    assert Request(prompt="a tree", depth=MASK).task == "text-to-image"
    assert Request(prompt="a tree", depth=MASK.astype(np.float32) / 255, image=IMAGE).task == (
        "image-to-image"
    )


def test_the_task_is_what_was_given() -> None:
    request = Request(prompt="a tree", image=IMAGE)
    assert request.task == "image-to-image"
    assert request.replace(mask=MASK).task == "inpaint"


@pytest.mark.parametrize(
    ("kind", "tile", "tiles"),
    [("material", None, True), ("picture", None, False), ("material", False, False),
     ("picture", True, True)],
)  # fmt: skip
def test_materials_are_seamless_unless_told_otherwise(
    kind: Any, tile: bool | None, tiles: bool
) -> None:
    assert Request(prompt="oak", kind=kind, tile=tile).tiles is tiles


def test_a_request_cannot_be_changed_and_a_copy_is_checked_again() -> None:
    request = Request(prompt="a tree")
    with pytest.raises(dataclasses.FrozenInstanceError):
        request.prompt = "a house"
    assert request.replace(prompt="a house").prompt == "a house"
    with pytest.raises(InvalidRequest):
        request.replace(prompt="")


def test_words_may_be_missing_where_a_mask_says_what_to_fill() -> None:
    image, mask = np.zeros((16, 16, 3), np.uint8), np.full((16, 16), 255, np.uint8)
    request = Request(prompt="", image=image, mask=mask)
    assert request.task == "inpaint"
    with pytest.raises(InvalidRequest, match="prompt is empty"):
        request.replace(mask=None)
    with pytest.raises(InvalidRequest, match="no text: None"):
        Request(prompt=None, image=image, mask=mask)  # type: ignore[arg-type]


@given(st.text())
def test_any_text_is_a_prompt_or_refused(text: str) -> None:
    if text.strip():
        assert Request(prompt=text).prompt == text
    else:
        with pytest.raises(InvalidRequest):
            Request(prompt=text)


# Recipes


texts = st.text(max_size=20)
recipes = st.builds(
    Recipe,
    prompt=texts,
    kind=st.sampled_from(["picture", "illustration", "material"]),
    size=st.tuples(st.integers(16, 4096), st.integers(16, 4096)),
    seed=st.integers(0, MAX_SEED),
    model=texts,
    model_hash=texts,
    steps=st.integers(1, 1000),
    guidance=st.floats(0, 100),
    tile=st.booleans(),
    device=texts,
    dtype=texts,
    software=texts,
    negative_prompt=texts,
    palette=st.lists(st.just("#ffee00"), max_size=8).map(tuple),
    strength=st.none() | st.floats(0, 1),
    image_hash=st.none() | texts,
    mask_hash=st.none() | texts,
    depth_hash=st.none() | texts,
    derived_maps=st.lists(texts, max_size=3).map(tuple),
    width_m=st.none() | st.floats(1e-3, 1e4),
    timings=st.dictionaries(texts, st.floats(0, 1e6), max_size=4),
)


@given(recipes)
def test_a_recipe_survives_json(recipe: Recipe) -> None:
    text = recipe.to_json()
    assert "\n" not in text
    assert Recipe.from_json(text) == recipe


def test_the_order_of_the_stages_survives_json_s_sorting_within_a_process() -> None:
    recipe = a_recipe(timings={"text": 1.0, "denoise": 2.0})
    assert list(recipe.timings) == ["text", "denoise"]
    assert dict(Recipe.from_json(recipe.to_json()).timings) == {"text": 1.0, "denoise": 2.0}


def test_fields_of_a_later_version_are_ignored() -> None:
    values = json.loads(a_recipe().to_json()) | {"aura": "blue"}
    assert Recipe.from_json(json.dumps(values)) == a_recipe()


@pytest.mark.parametrize(
    "text", ["", "[]", "3", "null", "{}", '{"prompt": "a"}', '{"size": 3}', "\x00", "[" * 9999]
)
def test_what_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(InvalidRequest, match="not a recipe"):
        Recipe.from_json(text)


def test_what_a_recipe_lacks_is_named() -> None:
    values = json.loads(a_recipe().to_json())
    del values["model_hash"]
    with pytest.raises(InvalidRequest, match=r"not a recipe: it has no model_hash\."):
        Recipe.from_json(json.dumps(values))


def test_a_recipe_is_a_request_again_that_nothing_is_left_open_in() -> None:
    recipe = a_recipe(negative_prompt="knots", palette=("#aa8844",), kind="picture", tile=True)
    request = recipe.request()
    for name in ("prompt", "kind", "size", "seed", "model", "steps", "guidance", "tile",
                 "negative_prompt", "palette"):  # fmt: skip
        assert getattr(request, name) == getattr(recipe, name), name


def test_a_recipe_s_request_is_not_prepared_a_second_time() -> None:
    assert a_recipe().request().prepared


def test_timings_cannot_be_changed() -> None:
    given_timings = {"text": 1.0}
    recipe = a_recipe(timings=given_timings)
    given_timings["text"] = 2.0
    assert recipe.timings["text"] == 1.0
    with pytest.raises(TypeError):
        recipe.timings["text"] = 2.0


# Pictures


def test_a_picture_knows_its_size() -> None:
    assert Picture(pixels=IMAGE, recipe=a_recipe()).size == (12, 8)


def test_a_picture_s_arrays_are_read_only_and_the_caller_s_stay_writable() -> None:
    pixels, height = IMAGE.copy(), np.zeros((8, 12), np.float32)
    picture = Picture(pixels=pixels, maps={"height": height}, recipe=a_recipe())
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        picture.maps["height"][0] = 1
    pixels[0], height[0] = 1, 1


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("height", np.zeros((8, 11), np.float32)),
        ("height", np.zeros((8, 12, 3), np.float32)),
        ("normal", np.zeros((8, 12), np.float32)),
        ("height", np.zeros((8, 12), np.float64)),
    ],
)
def test_a_map_of_another_form_is_refused(name: str, values: Any) -> None:
    with pytest.raises(InvalidImage, match=name):
        Picture(pixels=IMAGE, maps={name: values}, recipe=a_recipe())


@pytest.mark.parametrize("way", [copy.deepcopy, copy.copy, lambda x: pickle.loads(pickle.dumps(x))])
def test_recipes_and_pictures_can_be_copied_and_sent_to_another_process(
    way: Callable[[Any], Any],
) -> None:
    recipe = a_recipe(timings={"denoise": 0.25}, palette=("#204a87",))
    maps = {"height": np.full((16, 24), 0.5, np.float32)}
    picture = Picture(
        pixels=np.full((16, 24, 3), 7, np.uint8), recipe=recipe, maps=maps, notes=("A note.",)
    )
    assert way(recipe) == recipe
    again = way(picture)
    assert again.recipe == recipe
    assert again.notes == picture.notes
    assert np.array_equal(again.pixels, picture.pixels)
    assert np.array_equal(again.maps["height"], maps["height"])
    assert not again.pixels.flags.writeable
    with pytest.raises(TypeError):
        again.maps["height"] = maps["height"]
