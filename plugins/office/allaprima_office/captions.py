"""Which text on a slide belongs to one picture: a heading above it, a line below it, the text beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from allaprima_office.outline import Box, Place, SlideOutline

_APART = 0.08  # of the slide's height: the most between a picture and its caption
_COVERED = 0.7  # of the shorter of two sides: how much of it lies beside the other
_LONGEST = 8  # words of a caption's first line


@dataclass(frozen=True)
class Caption:
    """A caption as what a slide says (`outline.Said`): its first line, and the lines below it."""

    title: str
    points: Sequence[str] = ()
    other_lines: Sequence[str] = ()
    notes: str = ""


def caption_of(slide: SlideOutline, place: Place) -> Caption | None:
    """What stands right above or below a place in its column, where another text is in the same row;
    and, on a slide with several places for pictures, beside a place in its row, where another text
    is in the same column.

    So a text that stands alone is none: it is about the slide.
    """
    texts = list(_texts(slide))
    ways = [False, True] if len(slide.picture_places) > 1 else [False]
    for aside in ways:
        own = _turned(place.box, aside)
        placed = [(_turned(each, aside), lines) for each, lines in texts]
        found = [
            (_gap(own, each), lines)
            for each, lines in placed
            if _is_caption(own, each, slide.size[1])
            and any(_in_a_row(each, other) for other, _ in placed if other != each)
        ]
        if found:
            first, *rest = min(found)[1]
            return Caption(first, rest) if len(first.split()) <= _LONGEST else None
    return None


def _texts(slide: SlideOutline) -> Iterator[tuple[Box, list[str]]]:
    """The slide's own texts, but for its title."""
    title = slide.title.split()
    for form in slide.forms:
        if not form.is_own or form.text is None:
            continue
        lines = [" ".join(paragraph.lines).strip() for paragraph in form.text.paragraphs]
        lines = [line for line in lines if line]
        if lines and " ".join(lines).split() != title:
            yield form.text.box, lines


def _turned(box: Box, aside: bool) -> Box:
    """With rows for columns."""
    return Box(box.top, box.left, box.bottom, box.right) if aside else box


def _is_caption(place: Box, text: Box, height: int) -> bool:
    return _shared(place.left, place.right, text.left, text.right) and _gap(place, text) <= (
        _APART * height
    )


def _gap(place: Box, text: Box) -> int:
    """What is between a place and a text above or below it. One that reaches over its middle is
    neither."""
    middle = (place.top + place.bottom) // 2
    if text.top < middle < text.bottom:
        return max(place.bottom, text.bottom)
    return max(0, text.top - place.bottom, place.top - text.bottom)


def _in_a_row(one: Box, other: Box) -> bool:
    beside = one.right <= other.left or other.right <= one.left
    return beside and _shared(one.top, one.bottom, other.top, other.bottom)


def _shared(first: int, last: int, start: int, end: int) -> bool:
    """Whether two stretches are about as long, and lie beside each other for the most part."""
    shorter, longer = sorted((last - first, end - start))
    return min(last, end) - max(first, start) >= _COVERED * shorter and shorter * 2 >= longer
