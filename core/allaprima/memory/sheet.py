"""The thumbnails of several pictures on one."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from allaprima.files import write_atomically
from allaprima.memory.history import THUMBNAIL, Entry
from allaprima.pictures import encode_pixels, media_type_of

_GAP, _LINE, _COLUMNS = 8, 14, 6
_BACKGROUND, _INK = (235, 235, 235), (40, 40, 40)


def write_sheet(entries: Sequence[Entry], path: Path) -> None:
    """Write the thumbnails, in rows of six, each with its number.

    Raises:
        OutputError: the suffix is no image format's, or the file cannot be written.
    """
    from PIL import Image, ImageDraw

    media_type = media_type_of(path)
    columns = min(_COLUMNS, len(entries))
    rows = -(-len(entries) // columns)
    across, down = THUMBNAIL + _GAP, THUMBNAIL + _LINE + _GAP
    page = Image.new("RGB", (columns * across + _GAP, rows * down + _GAP), _BACKGROUND)
    draw = ImageDraw.Draw(page)
    for index, entry in enumerate(entries):
        left, top = _GAP + index % columns * across, _GAP + index // columns * down
        with Image.open(io.BytesIO(entry.thumbnail), formats=["WEBP"]) as image:
            small = image.convert("RGBA")
        page.paste(small, (left, top), small)
        draw.text((left, top + THUMBNAIL), str(entry.id), fill=_INK)
    write_atomically(path, encode_pixels(np.asarray(page), media_type))
