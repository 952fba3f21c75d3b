"""The veil that texts over a picture need, and what the picture looks like below it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from allaprima_office.contrast import Veil, contrast, veiled
from allaprima_office.legibility import (
    FadingVeil,
    Text,
    below_veil,
    least_contrast,
    overlap,
    veil_needed,
)
from allaprima_office.outline import Box, Paragraph, TextBody

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
WHOLE = Box(0, 0, 1000, 1000)
LOW = Box(100, 700, 900, 900)
GREY = np.full((100, 80, 3), 120, np.uint8)


def test_every_pixel_below_the_text_goes_with_it_and_away_from_it_the_picture_is_as_it_was():
    needed = veil_needed(GREY, WHOLE, [Text(LOW, {WHITE}, 4.5)], {WHITE}, [BLACK])
    seen = below_veil(GREY, needed)
    assert contrast(GREY, [WHITE]) < 4.5 <= contrast(seen[70:90], [WHITE])
    assert (seen[:35] == GREY[:35]).all()
    # It fades in between, and never the other way.
    assert (np.diff(seen[:, 0, 0].astype(int)) <= 0).all()


def test_a_veil_that_the_whole_picture_needs_is_the_same_all_over():
    texts = [Text(Box(0, 100, 1000, 900), {WHITE}, 4.5)]
    seen = below_veil(GREY, veil_needed(GREY, WHOLE, texts, {WHITE}, [BLACK]))
    assert len(np.unique(seen)) == 1


def test_no_text_and_text_that_is_legible_need_none():
    assert veil_needed(GREY, WHOLE, [], set(), [BLACK]) is None
    assert veil_needed(GREY // 4, WHOLE, [Text(LOW, {WHITE}, 4.5)], {WHITE}, [BLACK]) is None


def test_of_the_grounds_it_has_the_one_that_goes_with_the_title():
    navy, cream = (10, 20, 60), (250, 245, 230)
    texts = [Text(LOW, {WHITE}, 4.5), Text(Box(0, 0, 500, 200), {BLACK, (40, 40, 40)}, 4.5)]
    assert veil_needed(GREY, WHOLE, texts, {WHITE}, [None, cream, navy]).veil.colour == navy
    assert veil_needed(GREY, WHOLE, texts, {BLACK}, [None, cream, navy]).veil.colour == cream


def test_text_that_no_veil_helps_is_left_aside():
    texts = [Text(LOW, {WHITE}, 4.5), Text(LOW, {(60, 60, 60)}, 4.5)]
    assert contrast(BLACK, [(60, 60, 60)]) < 4.5
    alone = veil_needed(GREY, WHOLE, texts[:1], {WHITE}, [BLACK])
    assert veil_needed(GREY, WHOLE, texts, {WHITE}, [BLACK]) == alone


def test_a_veil_is_blended_in_srgb():
    seen = below_veil(GREY, FadingVeil(Veil(WHITE, 0.5)))
    assert seen[0, 0].tolist() == [188, 188, 188]  # 187.5, to even
    assert seen.dtype == np.uint8


@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 3), st.just(3))),
    st.tuples(*[st.integers(0, 255)] * 3),
    st.floats(0, 1),
    st.sampled_from([(), [(0.0, 0.0), (0.2, 0.0), (0.5, 1.0), (1.0, 1.0)]]),
)
def test_each_row_has_a_veil_of_its_share_of_the_opacity(pixels, colour, opacity, stops):
    seen = below_veil(pixels, FadingVeil(Veil(colour, opacity), stops))
    for row, line in enumerate(pixels):
        at = (row + 0.5) / len(pixels)
        share = np.interp(at, *zip(*stops, strict=True)) if stops else 1.0
        alone = veiled(line, Veil(colour, opacity * float(share)))
        assert (seen[row] == np.rint(alone)).all()


@pytest.mark.parametrize(("sizes", "least"), [((20, 18), 3.0), ((20, 17), 4.5)])
def test_letters_of_18_points_need_less_if_all_are_so_large(sizes, least):
    body = TextBody(LOW, [Paragraph(["a"], size * 12_700) for size in sizes])
    assert least_contrast(body) == least


def test_boxes_that_only_touch_do_not_overlap():
    assert overlap(WHOLE, LOW)
    assert not overlap(Box(0, 0, 10, 10), Box(10, 0, 20, 10))
    assert not overlap(Box(0, 0, 10, 10), Box(0, 10, 10, 20))
