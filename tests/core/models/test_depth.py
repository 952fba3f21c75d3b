"""A depth image steers the models that take one, in every task; the others refuse it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from checkpoints import DEPTH_FAMILIES

from allaprima.errors import InvalidImage, UnsupportedRequest
from allaprima.models.framing import Frame
from allaprima.models.store import card_for_folder
from allaprima.request import Request
from allaprima.resolution import choose_card, fill

Get = Callable[..., Any]
families = pytest.mark.parametrize("family", DEPTH_FAMILIES)
controlnets = pytest.mark.parametrize("family", [f for f in DEPTH_FAMILIES if "controlnet" in f])


@pytest.fixture(scope="module")
def depth() -> np.ndarray:
    """A ramp: near on the left, far on the right."""
    return np.tile(np.linspace(1, 0, 64, dtype=np.float32), (64, 1))


def ask(**changes: Any) -> Request:
    """A small, resolved request."""
    values = {"prompt": "a red brick wall", "size": (64, 64), "steps": 2, "guidance": 0.0}
    if "image" in changes:
        values["strength"] = 1.0
    return Request(**(values | {"tile": False} | changes))


def ignore(stage: str, step: int, steps: int) -> None:
    pass


@families
def test_its_card_says_that_it_takes_one(family: str, card: Get) -> None:
    wanted = "optional" if "controlnet" in family else "needed"
    assert card(family).depth == wanted
    assert card(family).tasks == ("text-to-image", "image-to-image", "inpaint")


def test_a_model_without_a_controlnet_takes_none(card: Get) -> None:
    assert card("stable-diffusion").depth == "none"


@pytest.mark.parametrize(
    ("name", "published", "takes"),
    [
        ("mine", "lllyasviel/control_v11f1p_sd15_depth", "optional"),
        ("mine", "thibaud/controlnet-sd21-zoedepth-diffusers", "optional"),
        ("mine", "lllyasviel/sd-controlnet-canny", "none"),
        ("Depth-XL", "", "optional"),
        ("indepth", "", "none"),
    ],
)
def test_what_a_controlnet_reads_is_told_by_the_names_it_has(
    checkpoint: Get, tmp_path: Path, name: str, published: str, takes: str
) -> None:
    folder = shutil.copytree(checkpoint("sd15-controlnet-depth"), tmp_path / name)
    path = folder / "controlnet/config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"_name_or_path": published}))
    assert card_for_folder(folder).depth == takes


@families
def test_the_same_depth_makes_the_same_picture_and_another_one_another(
    family: str, generator: Get, depth: np.ndarray
) -> None:
    made = generator(family)
    first = made.generate(ask(depth=depth), 7, ignore).pixels
    again = made.generate(ask(depth=depth), 7, ignore).pixels
    other = made.generate(ask(depth=depth.T.copy()), 7, ignore).pixels
    assert first.shape == (64, 64, 3)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@families
def test_it_counts_in_image_to_image_and_inpainting_too(
    family: str, generator: Get, depth: np.ndarray, photo: np.ndarray, hole: np.ndarray
) -> None:
    made = generator(family)
    for mask in (None, hole):
        first = made.generate(ask(image=photo, mask=mask, depth=depth), 7, ignore).pixels
        other = made.generate(ask(image=photo, mask=mask, depth=1 - depth), 7, ignore).pixels
        assert first.shape == photo.shape
        assert not np.array_equal(first, other)
        if mask is not None:
            assert np.array_equal(first[hole == 0], photo[hole == 0])


@families
def test_bytes_and_floats_of_the_same_depth_are_the_same(
    family: str, generator: Get, depth: np.ndarray
) -> None:
    stored = np.rint(depth * 255).astype(np.uint8)
    first = generator(family).generate(ask(depth=stored), 7, ignore).pixels
    other = generator(family).generate(
        ask(depth=stored.astype(np.float32) / np.float32(255)), 7, ignore
    )
    assert np.array_equal(first, other.pixels)


@families
def test_one_of_another_size_is_resized_and_the_picture_has_the_size_asked_for(
    family: str, generator: Get, depth: np.ndarray
) -> None:
    made = generator(family).generate(ask(depth=depth[::2, ::2].copy(), size=(61, 50)), 1, ignore)
    assert made.pixels.shape == (50, 61, 3)


@controlnets
def test_without_one_it_works_as_if_there_were_no_controlnet(family: str, generator: Get) -> None:
    base = "sdxl-turbo" if "sdxl" in family else "stable-diffusion"
    plain = generator(base).generate(ask(), 7, ignore).pixels
    assert np.array_equal(generator(family).generate(ask(), 7, ignore).pixels, plain)


@controlnets
def test_a_seamless_one_wraps_around(family: str, generator: Get) -> None:
    across = np.sin(np.arange(64) * 2 * np.pi / 64).astype(np.float32) / 2 + np.float32(0.5)
    waves = np.tile(across, (64, 1))
    first = generator(family).generate(ask(depth=waves, tile=True), 3, ignore).pixels
    turned = generator(family).generate(ask(depth=np.roll(waves, 16, 1), tile=True), 3, ignore)
    assert first.shape == turned.pixels.shape
    assert not np.array_equal(first, turned.pixels)


def test_the_near_is_white_in_what_the_networks_get(depth: np.ndarray) -> None:
    from allaprima.models.depth import arguments_for, planes_of

    frame = Frame.around((64, 64), 8, tile=False)
    planes = planes_of(depth, frame)
    control = arguments_for(planes, image_given=False, controlnet=True)["image"]
    assert tuple(control.shape) == (1, 3, 64, 64)
    assert (float(control[0, 0, 0, 0]), float(control[0, 2, 0, -1])) == (1.0, 0.0)
    given = arguments_for(planes, image_given=True, controlnet=True)
    assert set(given) == {"control_image"}
    own = arguments_for(planes, image_given=False, controlnet=False)
    assert tuple(own["depth_map"].shape) == (1, 64, 64)
    assert own["strength"] == 1.0


def test_a_depth_that_is_the_same_everywhere_is_refused_where_its_range_is_needed(
    generator: Get, depth: np.ndarray
) -> None:
    even = np.full_like(depth, 0.5)
    with pytest.raises(InvalidImage, match="same everywhere"):
        generator("stable-diffusion-2-depth").generate(ask(depth=even), 1, ignore)
    generator("sd15-controlnet-depth").generate(ask(depth=even), 1, ignore)


def test_its_weights_go_with_the_others_when_it_is_released(
    checkpoint: Get, depth: np.ndarray
) -> None:
    import gc
    import weakref

    from allaprima.models.diffusers_backend import allaprima_load

    card = card_for_folder(checkpoint("sd15-controlnet-depth"))
    made = allaprima_load(card, "cpu")
    assert made is not None
    made.generate(ask(depth=depth), 1, ignore)
    weights = weakref.ref(made._parts.controlnet)  # type: ignore[attr-defined]
    made.release()
    gc.collect()
    assert weights() is None


def test_a_request_with_a_depth_image_goes_to_a_model_that_takes_it(
    card: Get, depth: np.ndarray
) -> None:
    cards = [card("stable-diffusion"), card("sd15-controlnet-depth")]
    request = Request(prompt="a tree", kind="picture", depth=depth)
    assert choose_card(cards, request).id == "sd15-controlnet-depth"
    assert choose_card(cards, request.replace(depth=None)).id == "stable-diffusion"


def test_a_model_that_cannot_says_which_can(card: Get, depth: np.ndarray) -> None:
    cards = [card("stable-diffusion"), card("sd15-controlnet-depth")]
    request = Request(prompt="a tree", kind="picture", depth=depth, model="stable-diffusion")
    with pytest.raises(UnsupportedRequest, match="with a depth image") as caught:
        choose_card(cards, request)
    assert "sd15-controlnet-depth" in caught.value.remedy
    with pytest.raises(UnsupportedRequest, match="with a depth image"):
        choose_card(cards[:1], request.replace(model=None))


def test_a_model_that_needs_one_is_not_asked_without(card: Get) -> None:
    with pytest.raises(UnsupportedRequest, match="without a depth image"):
        choose_card(
            [card("stable-diffusion-2-depth")],
            Request(prompt="a tree", model="stable-diffusion-2-depth"),
        )


def test_without_a_size_the_picture_has_the_depth_images(card: Get) -> None:
    request = Request(prompt="a tree", depth=np.zeros((40, 56), np.uint8))
    assert fill(request, card("sd15-controlnet-depth")).size == (56, 40)
