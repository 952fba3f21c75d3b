"""What a slide says about the picture that it wants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from allaprima_office.styles import text_of

if TYPE_CHECKING:
    from pptx.slide import Slide

_LONGEST = 300
"""Characters of title and points: text encoders read some 60 words, a full slide has more."""
_NOTE = re.compile(r"^\s*image\s*:\s*(\S.*?)\s*$", re.IGNORECASE)


def prompts_for(slide: Slide, count: int = 1) -> list[str]:
    """Prompts for `count` pictures on a slide; an empty list if it has no words at all.

    The lines of the notes that read `image: ...`, in order, the last one again if there are too
    few; else the title and the points, joined and cut at 300 characters, for every picture.
    """
    found = prompts_in_notes(slide) or _from_text(slide)
    return [found[min(i, len(found) - 1)] for i in range(count)] if found else []


def prompts_in_notes(slide: Slide) -> list[str]:
    """What the lines of the notes that read `image: ...` ask for, in order."""
    if not slide.has_notes_slide:  # asking for the notes would make some
        return []
    frame = slide.notes_slide.notes_text_frame
    lines = [] if frame is None else re.split(r"[\n\v]", str(frame.text))
    return [match[1] for line in lines if (match := _NOTE.match(line))]


def has_words_beside_its_title(slide: Slide) -> bool:
    """Whether another placeholder than the title holds text."""
    shapes: Any = slide.placeholders
    return any(
        text_of(shape).strip()
        for shape in shapes
        if shape.placeholder_format.type in _spoken() and shape.has_text_frame
    )


def styled(prompt: str, style: str) -> str:
    """A prompt with the words of a style at its end."""
    return ", ".join(part for part in (prompt.rstrip(" .,;"), style.strip(" .,;")) if part)


def _spoken() -> tuple[Any, ...]:
    from pptx.enum.shapes import PP_PLACEHOLDER

    return (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.SUBTITLE)


def _from_text(slide: Slide) -> list[str]:
    shapes: Any = slide.shapes
    placeholders: Any = slide.placeholders
    title = shapes.title
    points = [
        _one_line(line)
        for shape in placeholders
        if shape.placeholder_format.type in _spoken() and shape.has_text_frame
        for line in text_of(shape).split("\n")
    ]
    if not any(points):
        # Decks made by drawing text boxes have no placeholders to tell points from other text.
        points = [
            _one_line(line)
            for shape in shapes
            if shape.has_text_frame and not shape.is_placeholder
            for line in text_of(shape).split("\n")
        ]
    heading = "" if title is None else _one_line(text_of(title))
    listed = ", ".join(point.rstrip(".;,") for point in points if point)
    text = ": ".join(part for part in (heading, listed) if part)
    if len(text) > _LONGEST:
        text = text[: _LONGEST + 1].rpartition(" ")[0] or text[:_LONGEST]
    text = text.rstrip(" ,:")
    return [text] if text else []


def _one_line(text: str) -> str:
    return " ".join(text.split())
