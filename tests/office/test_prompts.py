"""What a slide says about its picture."""

import pytest
from conftest import outlined
from pptx.util import Inches

from allaprima_office.prompts import prompts_for

CONTENT, BLANK, PICTURE = 1, 6, 8


def test_the_image_line_of_the_notes_wins(add_slide):
    slide = add_slide(CONTENT, "Floor", "oak", notes="Say hello.\n  IMAGE:  mossy stone  \nBye.")
    assert prompts_for(outlined(slide)) == ["mossy stone"]


@pytest.mark.parametrize(
    "note",
    [
        "Bild: ein Turm",
        "imagen : ein Turm",
        "画像：ein Turm",
        "IMMAGINE: ein Turm",
        "изображение: ein Turm",
    ],
)
def test_an_image_is_called_so_in_other_languages_too(add_slide, note):
    assert prompts_for(outlined(add_slide(CONTENT, "Boden", notes=note))) == ["ein Turm"]


def test_several_image_lines_serve_several_pictures_in_order(add_slide):
    slide = add_slide(CONTENT, "Floor", notes="image: oak\nimage: brick")
    assert prompts_for(outlined(slide)) == ["oak"]
    assert prompts_for(outlined(slide), 3) == ["oak", "brick", "brick"]


def test_a_note_about_an_image_is_not_an_image_line(add_slide):
    slide = add_slide(CONTENT, "Floor", notes="Mention the image: it is new.\nimage:\nimages: no")
    assert prompts_for(outlined(slide)) == ["Floor"]


def test_without_notes_it_is_the_title_and_the_points(add_slide):
    slide = add_slide(CONTENT, "Warm\vfloor", "Oak planks.\n\nOiled;  not varnished")
    assert prompts_for(outlined(slide)) == ["Warm floor: Oak planks, Oiled; not varnished"]
    assert not slide.has_notes_slide


def test_text_boxes_count_where_there_are_no_points(add_slide):
    slide = add_slide(BLANK)
    slide.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "terrazzo"
    assert prompts_for(outlined(slide)) == ["terrazzo"]


def test_text_boxes_count_in_groups_too(add_slide):
    slide = add_slide(BLANK)
    text = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1))
    text.text_frame.text = "terrazzo"
    slide.shapes.add_group_shape([text])
    assert prompts_for(outlined(slide)) == ["terrazzo"]


def test_a_long_slide_is_cut_at_a_word(add_slide):
    slide = add_slide(CONTENT, "Title", "granite " * 100)
    [prompt] = prompts_for(outlined(slide))
    assert 280 < len(prompt) <= 300
    assert prompt.endswith("granite")


def test_a_slide_without_words_has_no_prompt(add_slide):
    assert prompts_for(outlined(add_slide(CONTENT))) == []
    assert prompts_for(outlined(add_slide(BLANK, notes="no line of that kind"))) == []
