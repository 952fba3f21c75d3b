"""When two requests are near enough for one picture."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima import Request
from allaprima.live.nearness import STEP_OF_256, nearly_equal

GREY = np.full((8, 8, 3), 100, np.uint8)


def shifted(by: int) -> np.ndarray:
    return (GREY.astype(int) + by).astype(np.uint8)


def test_white_space_in_a_prompt_does_not_matter() -> None:
    assert nearly_equal(Request(prompt="a tree"), Request(prompt=" a  tree\n"))


@pytest.mark.parametrize(
    "changes",
    [
        {"prompt": "a Tree"},
        {"kind": "material"},
        {"size": (64, 64)},
        {"seed": 1},
        {"model": "sdxl"},
        {"palette": ("#102030",)},
        {"negative_prompt": "leaves"},
        {"steps": 3},
        {"guidance": 2.01},
        {"tile": True},
        {"prepared": True},
        {"image": GREY},
        {"depth": GREY[..., 0]},
    ],
)
def test_any_other_change_is_a_new_picture(changes: dict[str, object]) -> None:
    request = Request(prompt="a tree")
    assert not nearly_equal(request, request.replace(**changes))
    assert not nearly_equal(request.replace(**changes), request)


@given(st.integers(-100, 155))
def test_images_are_the_same_within_rounding(by: int) -> None:
    one, other = (Request(prompt="a tree", image=image) for image in (GREY, shifted(by)))
    assert nearly_equal(one, other) == (abs(by) <= STEP_OF_256)


@pytest.mark.parametrize("by", [0, 2, 3, 100])
def test_depth_images_in_floats_are_compared_as_finely(by: int) -> None:
    one, other = (
        Request(prompt="a tree", depth=grey[..., 0] / np.float32(255))
        for grey in (GREY, shifted(by))
    )
    assert nearly_equal(one, other) == (by <= STEP_OF_256)
    assert not nearly_equal(one, Request(prompt="a tree", depth=GREY[..., 0]))


def test_one_brush_stroke_of_one_pixel_is_a_new_picture() -> None:
    image = GREY.copy()
    image[3, 4] = (255, 0, 0)
    assert not nearly_equal(
        Request(prompt="a tree", image=GREY), Request(prompt="a tree", image=image)
    )


def test_images_of_another_size_are_others() -> None:
    assert not nearly_equal(
        Request(prompt="a tree", image=GREY), Request(prompt="a tree", image=GREY[:4])
    )


def test_masks_are_compared_like_images() -> None:
    mask = np.full((8, 8), 50, np.uint8)
    one = Request(prompt="a tree", image=GREY, mask=mask)
    assert nearly_equal(one, one.replace(mask=mask + np.uint8(1)))
    assert not nearly_equal(one, one.replace(mask=mask + np.uint8(9)))
