"""The watermark in a picture's pixels, and what this machine's history knows of it."""

from __future__ import annotations

from dataclasses import dataclass

from allaprima.errors import AllaPrimaError
from allaprima.request import Recipe


@dataclass(frozen=True, slots=True)
class Mark:
    """Attributes:
    watermark: what the mark says, 12 hexadecimal digits.
    made_at: ISO 8601, when the picture was last saved here; None if it is not in the history.
    recipe: what it was made by; None likewise.
    """

    watermark: str
    made_at: str | None = None
    recipe: Recipe | None = None


def find_mark(data: bytes) -> Mark | None:
    """The mark in a picture's file, if it can be read and has one.

    Nobody signs a mark: someone who takes the trouble can copy one into another picture. So it says
    where to look, and proves nothing.
    """
    from allaprima.pictures import read_image
    from allaprima.trust.watermark.detection import detect
    from allaprima.trust.watermark.plugin import written

    try:
        found = detect(read_image(data))
    except AllaPrimaError:
        return None
    if found is None:
        return None
    watermark = written(found.payload)
    try:
        from allaprima.memory.history import History

        entries = History().marked(watermark)
    except AllaPrimaError:  # `allaprima doctor` tells of it
        entries = []
    if not entries:
        return Mark(watermark)
    return Mark(watermark, entries[0].made_at.isoformat(timespec="seconds"), entries[0].recipe)
