"""How much of its box a text takes up: an estimate on the generous side, without fonts.

A text box is often far larger than its text, and the room that is left is where a picture can
go. Lengths are in EMU (914,400 an inch), as in the file.
"""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from allaprima_office.styles import levels, paragraph_text, text_styles

if TYPE_CHECKING:
    from pptx.slide import Slide

_EM = 0.56  # a character's mean width; text in Arial measures 0.45 to 0.55
_WIDE_EM = 1.05  # Chinese, Japanese, Korean
_LINE = 1.3
_PARAGRAPH_GAP = 0.6
_INSET = Inches(0.1)


class Box(NamedTuple):
    """A rectangle on a slide, in EMU."""

    left: int
    top: int
    right: int
    bottom: int


def box_of(shape: Any) -> Box | None:
    """A shape's bounding box, turned shapes included; None if the file gives it no place."""
    left, top, width, height = shape.left, shape.top, shape.width, shape.height
    if None in (left, top, width, height):
        return None
    angle = math.radians(getattr(shape, "rotation", 0.0) or 0.0)
    across = abs(width * math.cos(angle)) + abs(height * math.sin(angle))
    down = abs(width * math.sin(angle)) + abs(height * math.cos(angle))
    x, y = left + width / 2, top + height / 2
    return Box(
        round(x - across / 2), round(y - down / 2), round(x + across / 2), round(y + down / 2)
    )


def text_extent(shape: Any, slide: Slide) -> Box | None:
    """The part of a text shape's box that its text takes up, rather too much than too little.

    The whole box where the text is turned, vertical, in columns, or not set from the left.
    """
    box = box_of(shape)
    if box is None:
        return None
    sources = text_styles(shape, slide)
    bodies = [source for source in sources if source.tag == qn("p:txBody")]
    turned = bool(getattr(shape, "rotation", 0.0))
    if turned or _body_property(bodies, "vert", "horz") != "horz" or _columns(bodies) > 1:
        return box

    room = box.right - box.left - 2 * _INSET
    wraps = _body_property(bodies, "wrap", "square") != "none"
    width = height = 0.0
    for paragraph in shape._element.txBody.findall(qn("a:p")):
        if _paragraph_property(sources, paragraph, "algn", "l") not in ("l", "just"):
            width = room
        runs = [run.find(qn("a:rPr")) for run in paragraph.findall(qn("a:r"))]
        sizes = [int(run.get("sz")) for run in runs if run is not None and run.get("sz")]
        size = int(Pt(max(sizes) / 100)) if sizes else _font_size(sources, paragraph)
        indent = _indent(sources, paragraph)
        for line in paragraph_text(paragraph).split("\v"):
            length = sum(_em(character) for character in line) * size
            lines = 1
            if wraps and room > indent and length > room - indent:
                # A word that does not fit leaves a gap, hence a tenth more.
                lines = math.ceil(1.1 * length / (room - indent))
                length = room - indent
            width = max(width, length + indent)
            height += lines * size * _LINE
        height += size * _PARAGRAPH_GAP

    height += 2 * _INSET
    right = min(box.right, round(box.left + width + 2 * _INSET)) if wraps else box.right
    anchor = _body_property(bodies, "anchor", "t")
    spare = box.bottom - box.top - height
    if anchor == "b":
        return Box(box.left, round(box.top + spare), right, box.bottom)
    if anchor != "t":
        return Box(box.left, round(box.top + spare / 2), right, round(box.bottom - spare / 2))
    return Box(box.left, box.top, right, round(box.top + height))


def _em(character: str) -> float:
    return _WIDE_EM if unicodedata.east_asian_width(character) in "WF" else _EM


def _paragraph_property(sources: list[Any], paragraph: Any, name: str, default: str) -> str:
    own = paragraph.find(qn("a:pPr"))
    for properties in [] if own is None else [own], levels(sources, paragraph):
        for element in properties:
            if (value := element.get(name)) is not None:
                return str(value)
    return default


def _indent(sources: list[Any], paragraph: Any) -> int:
    return int(_paragraph_property(sources, paragraph, "marL", "0"))


def _font_size(sources: list[Any], paragraph: Any) -> int:
    for level in levels(sources, paragraph):
        run = level.find(qn("a:defRPr"))
        if run is not None and run.get("sz") is not None:
            return int(Pt(int(run.get("sz")) / 100))
    return int(Pt(18))


def _body_property(bodies: list[Any], name: str, default: str) -> str:
    for body in bodies:
        if (value := body.find(qn("a:bodyPr")).get(name)) is not None:
            return str(value)
    return default


def _columns(bodies: list[Any]) -> int:
    return int(_body_property(bodies, "numCol", "1"))
