"""How large a picture is made, and how it comes to lie in its place."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx.util import Emu, Inches

from allaprima import Card
from allaprima_office.fitting import default_fit, fitted, pixel_size
from allaprima_office.outline import Place

LENGTHS = st.integers(Inches(0.3), Inches(40))
PIXELS = st.integers(64, 512)
CARD = Card(id="x", name="x", family="x", path=Path("x"), multiple=16, max_side=512)


def place(width, height):
    return Place("free area", 10, 20, width, height)


@given(LENGTHS, LENGTHS, PIXELS, PIXELS)
def test_cover_fills_the_place_and_does_not_distort(width, height, w, h):
    where = fitted(place(width, height), (w, h), "cover")
    assert where[:4] == (10, 20, width, height)
    assert 0 in (where.crop_x, where.crop_y)
    assert 0 <= max(where.crop_x, where.crop_y) < 0.5
    visible = w * (1 - 2 * where.crop_x), h * (1 - 2 * where.crop_y)
    assert visible[0] / visible[1] == pytest.approx(width / height, rel=1e-9)


@given(LENGTHS, LENGTHS, PIXELS, PIXELS)
def test_contain_shows_the_whole_picture_in_the_middle(width, height, w, h):
    where = fitted(place(width, height), (w, h), "contain")
    assert (where.crop_x, where.crop_y) == (0, 0)
    assert where.width == width or where.height == height
    assert where.width <= width
    assert where.height <= height
    assert where.width / where.height == pytest.approx(w / h, rel=1e-4)
    assert abs((where.left - 10) * 2 + where.width - width) <= 1
    assert abs((where.top - 20) * 2 + where.height - height) <= 1


@given(LENGTHS, LENGTHS, PIXELS, PIXELS)
def test_stretch_fills_the_place_with_all_of_it(width, height, w, h):
    assert fitted(place(width, height), (w, h), "stretch") == (10, 20, width, height, 0, 0)


def test_an_illustration_is_shown_whole_unless_asked_otherwise():
    assert default_fit("illustration") == "contain"
    assert default_fit("picture") == default_fit("material") == "cover"


@given(
    st.integers(Emu(1), Inches(60)),
    st.integers(Emu(1), Inches(60)),
    st.sampled_from([1, 8, 16, 32, 64, 100]),
    st.integers(200, 5000),
)
def test_a_size_is_one_that_the_model_makes_and_has_the_place_s_proportions(
    width, height, multiple, largest
):
    card = dataclasses.replace(CARD, multiple=multiple, max_side=largest)
    w, h = pixel_size(place(width, height), card)
    assert w % multiple == h % multiple == 0
    assert 64 <= min(w, h) <= max(w, h) <= min(largest, 4096)
    scale = min(150 / Inches(1), min(largest, 4096) / max(width, height))
    if min(width, height) * scale >= 64 + multiple:
        # Rounded to the nearest multiple, or down to the largest that there is.
        assert abs(w - width * scale) <= multiple
        assert abs(h - height * scale) <= multiple


def test_a_small_place_is_made_at_150_dpi():
    assert pixel_size(place(Inches(2), Inches(1.5)), CARD) == (304, 224)


def test_a_large_place_is_made_as_large_as_the_model_can():
    assert pixel_size(place(Inches(10), Inches(5)), CARD) == (512, 256)
    large = dataclasses.replace(CARD, max_side=2048)
    assert pixel_size(place(Inches(10), Inches(5)), large) == (1504, 752)
