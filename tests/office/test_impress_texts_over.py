"""Texts over pictures in Impress: legible, whichever colour LibreOffice gives to automatic text."""

import subprocess
import sys

import numpy as np
import pytest

from allaprima_office.contrast import contrast
from allaprima_office.impress.texts_over import TextsOver, Writing, automatic_on
from allaprima_office.outline import Box

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
WHOLE, TITLE = Box(0, 0, 1600, 900), Box(100, 100, 1500, 800)


def grey(value):
    return np.full((90, 160, 3), value, np.uint8)


def over(*colours, least=4.5):
    return TextsOver(WHOLE, [Writing(TITLE, {colour}, least) for colour in colours])


def chosen(pixels):
    """The colour that LibreOffice gives to automatic text on these pixels."""
    return automatic_on(tuple(round(float(value)) for value in pixels.mean(axis=(0, 1))))


# Seen in LibreOffice 25.2, of text on grey bitmaps: white up to 155, black from 160.
@pytest.mark.parametrize(("value", "colour"), [(40, WHITE), (155, WHITE), (160, BLACK)])
def test_the_automatic_colour_is_libreoffice_s(value, colour):
    assert automatic_on((value,) * 3) == colour


@pytest.mark.parametrize("value", range(0, 256, 5))
def test_automatic_text_is_legible_on_any_picture_and_its_colour_beyond_doubt(value):
    seen = over(None).seen(grey(value))
    assert contrast(seen, [chosen(seen)]) >= 4.5
    assert abs(seen.mean() - 156) > 8


@pytest.mark.parametrize("colour", [BLACK, WHITE, (200, 30, 30)])
@pytest.mark.parametrize("value", range(0, 256, 51))
def test_a_title_of_a_colour_of_its_own_goes_before_and_automatic_text_follows(value, colour):
    title = Writing(TITLE, {colour}, 4.5, is_title=True)
    texts = TextsOver(WHOLE, [title, Writing(TITLE, {None}, 4.5)])
    seen = texts.seen(grey(value))
    assert contrast(seen, [colour]) >= 4.5
    assert contrast(seen, [chosen(seen)]) >= 4.5


def test_what_can_be_read_gets_no_veil():
    assert over(BLACK).veil(grey(230)) is None
    assert over(None).veil(grey(230)) is None
    assert over().veil(grey(120)) is None


def test_what_is_cut_out_of_its_background_gets_no_veil():
    figure = np.full((90, 160, 4), 120, np.uint8)
    assert over(WHITE).seen(figure) is figure


def test_large_letters_get_more_than_they_need_where_their_colour_can_have_it():
    pale = (137, 137, 137)  # 3.5:1 on white
    texts = [Writing(TITLE, {BLACK, pale}, 3.0, good=4.5)]
    seen = TextsOver(WHOLE, texts, grounds=[WHITE]).seen(grey(90))
    assert contrast(seen, [BLACK]) >= 4.5
    assert 3.0 <= contrast(seen, [pale]) < 3.5


def test_what_runs_in_impress_brings_no_lxml():
    """It has a libxml2 of its own, beside LibreOffice's."""
    code = (
        "import sys, allaprima_office.impress.texts_over, allaprima_office.legibility, "
        "allaprima_office.backdrops, allaprima_office.planning, allaprima_office.wishes; "
        "sys.exit(', '.join({'lxml', 'pptx', 'torch'} & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
