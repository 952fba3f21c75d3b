"""How well text can be read on a picture, and how far the picture is dimmed for it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from allaprima_office.contrast import ENOUGH, Veil, contrast, luminance, readable, veil_for, veiled

BLACK, WHITE, GREY = (0, 0, 0), (255, 255, 255), (119, 119, 119)


def test_known_ratios_are_right():
    # WCAG's own figures: 21:1, and #777 on white, which just fails at 4.48:1.
    assert contrast(BLACK, [WHITE]) == pytest.approx(21)
    assert contrast(WHITE, [GREY]) == pytest.approx(4.48, abs=0.005)
    assert contrast(GREY, [GREY]) == 1
    assert luminance((255, 0, 0)) == pytest.approx(0.2126)


def test_the_worst_pixel_and_the_worst_text_count():
    pixels = np.array([[BLACK, GREY, BLACK]], np.uint8)
    assert contrast(pixels, [WHITE]) == contrast(GREY, [WHITE])
    assert contrast(BLACK, [WHITE, GREY]) == contrast(BLACK, [GREY])


def test_a_veil_is_a_blend_in_srgb():
    assert veiled((0, 100, 200), Veil(WHITE, 0.5)).tolist() == [127.5, 177.5, 227.5]


def test_what_can_be_read_already_is_not_dimmed():
    pixels = np.full((4, 4, 3), 230, np.uint8)
    assert veil_for(pixels, [BLACK], WHITE).opacity == 0
    assert veil_for(pixels, [], WHITE).opacity == 0


def test_what_cannot_be_read_on_the_ground_itself_is_told_apart():
    assert readable([BLACK, GREY, (118, 118, 118), WHITE], WHITE) == [BLACK, (118, 118, 118)]


PICTURES = arrays.arrays(np.uint8, st.tuples(st.just(3), st.integers(1, 4), st.just(3)))
CASES = [([BLACK], WHITE), ([(40, 30, 60), BLACK], WHITE), ([WHITE], (10, 20, 60)),
         ([(118, 118, 118)], WHITE), ([(255, 240, 200), WHITE], BLACK)]  # fmt: skip


@given(PICTURES, st.sampled_from(CASES))
def test_under_its_veil_every_pixel_has_enough_contrast(pixels, case):
    texts, ground = case
    veil = veil_for(pixels, texts, ground)
    assert contrast(veiled(pixels, veil), texts) >= ENOUGH
    assert 0 <= veil.opacity <= 1
    assert veil.colour == ground


@given(PICTURES)
def test_the_veil_is_as_thin_as_will_do(pixels):
    veil = veil_for(pixels, [BLACK], WHITE)
    if veil.opacity:
        thinner = Veil(WHITE, veil.opacity - 0.01)
        assert contrast(veiled(pixels, thinner), [BLACK]) < 4.6
