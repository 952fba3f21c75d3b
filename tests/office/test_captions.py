"""Which text on a slide is about one picture, and which about the slide."""

import pytest
from conftest import outlined
from pptx.util import Inches

from allaprima_office.captions import caption_of
from allaprima_office.outline import Place

BLANK, COMPARISON, PICTURE = 6, 4, 8


def place(left, top, width, height):
    return Place("free area", *(int(Inches(n)) for n in (left, top, width, height)))


@pytest.fixture
def slide(add_slide):
    return add_slide(BLANK)


def text(slide, words, left, top, width, height):
    box = slide.shapes.add_textbox(*(Inches(n) for n in (left, top, width, height)))
    box.text_frame.text = words


def said(slide, *where):
    caption = caption_of(outlined(slide), place(*where))
    return None if caption is None else (caption.title, *caption.points)


def test_each_of_several_pictures_in_a_row_has_the_text_below_it(slide):
    for column, words in enumerate(("More trees", "Fewer cars\nBy a third", "Clean water")):
        text(slide, words, 0.5 + 3 * column, 4.2, 2.5, 1)
    assert said(slide, 0.5, 1.5, 2.5, 2.5) == ("More trees",)
    assert said(slide, 3.5, 1.5, 2.5, 2.5) == ("Fewer cars", "By a third")
    assert said(slide, 6.5, 1.5, 2.5, 2.5) == ("Clean water",)


def test_a_heading_above_an_empty_column_is_its_caption(add_slide):
    slide = add_slide(COMPARISON, "Buy or build", "Buy")
    slide.placeholders[2].text_frame.text = "Fast\nExpensive"
    slide.placeholders[3].text_frame.text = "Build"
    [empty] = outlined(slide).content_places
    assert caption_of(outlined(slide), empty).title == "Build"


def test_a_text_that_stands_alone_is_about_the_slide(add_slide, slide):
    text(slide, "We moved in May", 0.5, 4.2, 5, 1)
    assert said(slide, 0.5, 1, 5, 3) is None
    other = add_slide(PICTURE, "Our office")
    other.placeholders[2].text_frame.text = "We moved in May"
    [empty] = outlined(other).picture_places
    assert caption_of(outlined(other), empty) is None


@pytest.mark.parametrize(
    "where",
    [
        (0.5, 1, 2.5, 2),  # too far above
        (3.2, 1.5, 2.5, 2.5),  # in another column
        (0.5, 1.5, 9, 2.5),  # much wider
    ],
)
def test_what_is_elsewhere_is_no_caption(slide, where):
    text(slide, "More trees", 0.5, 4.2, 2.5, 1)
    text(slide, "Fewer cars", 6.5, 4.2, 2.5, 1)
    assert said(slide, *where) is None


def test_a_long_text_is_no_caption(slide):
    text(slide, "one two three four five six seven eight nine", 0.5, 4.2, 2.5, 1)
    text(slide, "Fewer cars", 3.5, 4.2, 2.5, 1)
    assert said(slide, 0.5, 1.5, 2.5, 2.5) is None


def test_pictures_below_one_another_have_the_text_beside_them(deck, add_slide):
    layout = deck.slide_layouts[PICTURE]
    mould = layout.placeholders[1]
    slide = add_slide(PICTURE)
    for number in (1, 2):  # two places for pictures, one below the other
        if number == 2:
            from copy import deepcopy

            twin = deepcopy(slide.placeholders[1]._element)
            slide.shapes._spTree.append(twin)
        top = 1.0 + 2.5 * (number - 1)
        shape = [s for s in slide.placeholders if s.placeholder_format.idx == 1][-1]
        shape.left, shape.top, shape.width, shape.height = map(Inches, (1, top, 2, 2))
        text(slide, ("More trees", "Clean water")[number - 1], 3.2, top, 3, 1.8)
    assert mould.placeholder_format.idx == 1
    assert said(slide, 1, 1, 2, 2) == ("More trees",)
    assert said(slide, 1, 3.5, 2, 2) == ("Clean water",)
