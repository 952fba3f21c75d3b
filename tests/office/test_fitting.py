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
    # Or uncropped, where the crop would be less than a pixel.
    within = 1 / min(w, h) if where.crop_x == where.crop_y == 0 else 1e-9
    assert visible[0] / visible[1] == pytest.approx(width / height, rel=within)


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


@given(LENGTHS, LENGTHS, PIXELS, PIXELS, st.booleans())
def test_contain_in_a_shape_s_stead_leaves_its_frame_and_shows_all_of_the_picture(
    width, height, w, h, is_round
):
    where = fitted(Place("picture", 10, 20, width, height, object(), is_round), (w, h), "contain")
    assert where[:4] == (10, 20, width, height)
    assert max(where.crop_x, where.crop_y) <= 0
    shown = width / (1 - 2 * where.crop_x), height / (1 - 2 * where.crop_y)
    assert shown[0] / shown[1] == pytest.approx(w / h, rel=2 / min(w, h))
    if not is_round:
        assert where.crop_x == 0 or where.crop_y == 0


def test_in_a_wide_ellipse_a_square_figure_needs_no_room_above_it():
    def crop(width):
        return fitted(
            Place("picture", 0, 0, width, 100, object(), True), (width, 100), "contain"
        ).crop_y

    assert crop(400) == 0
    assert crop(100) < crop(120) < 0


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


@pytest.mark.parametrize(
    ("kind", "trained", "size"),
    [
        ("picture placeholder", False, (608, 304)),
        ("picture placeholder", True, (304, 304)),
        ("content placeholder", False, (608, 304)),
        ("free area", False, (304, 304)),
        ("picture", False, (608, 304)),
        ("picture", True, (608, 304)),
    ],
)
def test_a_figure_shown_whole_has_its_place_s_shape_or_is_a_square(kind, trained, size):
    card = dataclasses.replace(CARD, channels=("rgb", "alpha"), max_side=2048, trained=trained)
    wide = Place(kind, 0, 0, Inches(4), Inches(2))
    assert pixel_size(wide, card, "contain") == size
    assert pixel_size(wide, card, "cover") == (608, 304)


def test_a_small_place_is_made_at_150_dpi():
    assert pixel_size(place(Inches(2), Inches(1.5)), CARD) == (304, 224)


def test_a_large_place_is_made_as_large_as_the_model_can():
    assert pixel_size(place(Inches(10), Inches(5)), CARD) == (512, 256)
    large = dataclasses.replace(CARD, max_side=2048)
    assert pixel_size(place(Inches(10), Inches(5)), large) == (1504, 752)
