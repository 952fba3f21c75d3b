"""How much of its box a text takes up: an estimate on the generous side, without fonts.

A text box is often far larger than its text, and the room that is left is where a picture can go.
"""

from __future__ import annotations

import math
import unicodedata

from allaprima_office.outline import Box, TextBody

_EM = 0.56  # a character's mean width; text in Arial measures 0.45 to 0.55
_CAPITAL_EM = 0.72  # capitals in bold Arial
_WIDE_EM = 1.05  # Chinese, Japanese, Korean
_LINE = 1.3
_PARAGRAPH_GAP = 0.6
_INSET = 91_440


def bounding_box(left: int, top: int, width: int, height: int, angle: float) -> Box:
    """The box around a form that is turned by `angle` degrees about its middle."""
    turned = math.radians(angle)
    across = abs(width * math.cos(turned)) + abs(height * math.sin(turned))
    down = abs(width * math.sin(turned)) + abs(height * math.cos(turned))
    x, y = left + width / 2, top + height / 2
    return Box(
        round(x - across / 2), round(y - down / 2), round(x + across / 2), round(y + down / 2)
    )


def text_extent(body: TextBody) -> Box:
    """The part of a text's box that it takes up, rather too much than too little."""
    box = body.box
    if body.fills:
        return box
    room = box.right - box.left - 2 * _INSET
    width = height = 0.0
    for paragraph in body.paragraphs:
        if not paragraph.from_left:
            width = room
        for line in paragraph.lines:
            length = sum(_em(character) for character in line) * paragraph.size
            lines = 1
            if body.wraps and room > paragraph.indent and length > room - paragraph.indent:
                # A word that does not fit leaves a gap, hence a tenth more.
                lines = math.ceil(1.1 * length / (room - paragraph.indent))
                length = room - paragraph.indent
            width = max(width, length + paragraph.indent)
            height += lines * paragraph.size * _LINE
        height += paragraph.size * _PARAGRAPH_GAP

    height += 2 * _INSET
    right = min(box.right, round(box.left + width + 2 * _INSET)) if body.wraps else box.right
    spare = box.bottom - box.top - height
    if body.anchor == "bottom":
        return Box(box.left, round(box.top + spare), right, box.bottom)
    if body.anchor == "middle":
        return Box(box.left, round(box.top + spare / 2), right, round(box.bottom - spare / 2))
    return Box(box.left, box.top, right, round(box.top + height))


def _em(character: str) -> float:
    if unicodedata.east_asian_width(character) in "WF":
        return _WIDE_EM
    return _CAPITAL_EM if character.isupper() else _EM
