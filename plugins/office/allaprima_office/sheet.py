"""A contact sheet: a deck of variations to choose from, each with its number and seed."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Any

from allaprima import Picture
from allaprima_office.insertion import put_picture
from allaprima_office.marks import without_control_characters
from allaprima_office.origin import Origin
from allaprima_office.outline import Place
from allaprima_office.wishes import Wishes

if TYPE_CHECKING:
    from allaprima import Engine

A_PAGE = 6
_INCH = 914_400
_WIDTH, _HEIGHT = round(40 / 3 * _INCH), round(7.5 * _INCH)
_MARGIN, _HEAD, _CAPTION = round(0.5 * _INCH), round(1.1 * _INCH), round(0.4 * _INCH)
_BLANK = 6  # python-pptx's own template's layout without placeholders


def contact_sheet(engine: Engine, prompt: str, pictures: list[Picture], wishes: Wishes) -> bytes:
    """A .pptx file's bytes: the pictures in order, numbered from 1, six to a slide.

    Each carries its alternative text and its origin, like a picture in any deck.
    """
    from pptx import Presentation

    deck: Any = Presentation()
    deck.slide_width, deck.slide_height = _WIDTH, _HEIGHT
    deck.part._element.sldSz.attrib.pop("type", None)  # it says 4:3
    for first in range(0, len(pictures), A_PAGE):
        page = pictures[first : first + A_PAGE]
        slide = deck.slides.add_slide(deck.slide_layouts[_BLANK])
        _text(slide, prompt, (_MARGIN, _MARGIN // 2, _WIDTH - 2 * _MARGIN, _HEAD - _MARGIN), 20)
        for i, (picture, cell) in enumerate(zip(page, _cells(len(page)), strict=True)):
            number = first + i + 1
            put_picture(
                slide,
                Place("free area", cell[0], cell[1], cell[2], cell[3] - _CAPTION),
                engine.encode(picture, "image/png"),
                picture.size,
                fit="contain",
                alternative_text=f"{number}: {prompt}",
                origin=Origin(picture.recipe, prompt, wishes.style or ""),
            )
            caption = (cell[0], cell[1] + cell[3] - _CAPTION, cell[2], _CAPTION)
            _text(slide, f"{number}   (seed {picture.recipe.seed})", caption, 12)
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def _cells(count: int) -> list[tuple[int, int, int, int]]:
    """left, top, width and height of each of `count` equal cells, row by row."""
    columns = math.ceil(count / 2) if count > 3 else count
    rows = math.ceil(count / columns)
    width = (_WIDTH - (columns + 1) * _MARGIN) // columns
    height = (_HEIGHT - _HEAD - rows * _MARGIN // 2) // rows
    return [
        (
            _MARGIN + (i % columns) * (width + _MARGIN),
            _HEAD + (i // columns) * (height + _MARGIN // 2),
            width,
            height,
        )
        for i in range(count)
    ]


def _text(slide: Any, text: str, frame: tuple[int, int, int, int], size: int) -> None:
    from pptx.util import Pt

    box = slide.shapes.add_textbox(*frame)
    box.text_frame.word_wrap = True
    box.text_frame.text = without_control_characters(text)
    box.text_frame.paragraphs[0].runs[0].font.size = Pt(size)
