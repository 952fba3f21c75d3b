"""Contact sheets: many pictures, small, on one page, each with its caption."""

from __future__ import annotations

import io
import math
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from allaprima.errors import InvalidImage
from allaprima.files import write_atomically
from allaprima.materials.files import GLB
from allaprima.pictures import read_image
from allaprima.request import UInt8Array
from allaprima.trust.glb import glb_pictures

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
SIDE, GAP, CAPTION = 192, 12, 34
A_SHEET = 100
"""Pictures."""

_PAPER, _INK = (250, 250, 248), (60, 60, 60)


def write_sheets(pictures: Sequence[tuple[Path, str]], path: Path) -> list[Path]:
    """JPEG files of at most 100 pictures each.

    Args:
        pictures: files, of .glb ones the first image in it, and what to write below each.
        path: of the first sheet; further ones have "-2", "-3", ... before the suffix.

    Raises:
        InvalidImage: a picture cannot be read.
        OutputError: a sheet cannot be written.
    """
    sheets = []
    for number, start in enumerate(range(0, len(pictures), A_SHEET), 1):
        sheet = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        data = io.BytesIO()
        _sheet(pictures[start : start + A_SHEET]).save(data, "JPEG", quality=88)
        write_atomically(sheet, data.getvalue())
        sheets.append(sheet)
    return sheets


def _sheet(pictures: Sequence[tuple[Path, str]]) -> Image.Image:
    columns = math.ceil(math.sqrt(len(pictures)))
    rows = math.ceil(len(pictures) / columns)
    across, down = SIDE + GAP, SIDE + CAPTION + GAP
    page = Image.new("RGB", (columns * across + GAP, rows * down + GAP), _PAPER)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(13)
    for i, (path, caption) in enumerate(pictures):
        x, y = GAP + i % columns * across, GAP + i // columns * down
        picture = Image.fromarray(_picture(path))
        picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
        left, top = x + (SIDE - picture.width) // 2, y + (SIDE - picture.height) // 2
        # Where it is transparent the paper shows.
        page.paste(picture, (left, top), picture if picture.mode == "RGBA" else None)
        text = _wrapped(_writable(caption, font), font)
        draw.multiline_text((x, y + SIDE + 3), text, _INK, font, spacing=1)
    return page


def _picture(path: Path) -> UInt8Array:
    if path.suffix != GLB:
        return read_image(path)
    try:
        return read_image(next(glb_pictures(path.read_bytes()))[1])
    except (OSError, ValueError, StopIteration) as error:  # somebody changed it since
        raise InvalidImage(f"{path} has no picture that can be read.", "Make it again.") from error


def _writable(caption: str, font: Font) -> str:
    """What the font can write of it, which has few characters beside those of ASCII: letters without their
    accents, and of other scripts none."""

    def has(char: str) -> bool:
        glyph = font.getmask(char)
        return char.isspace() or (glyph.size, bytes(glyph)) != box

    missing = font.getmask("\uffff")  # no character
    box = missing.size, bytes(missing)
    parts = [char if has(char) else unicodedata.normalize("NFKD", char) for char in caption]
    return "".join(char for char in "".join(parts) if has(char))


def _wrapped(caption: str, font: Font) -> str:
    """Two lines at most, no wider than a picture."""
    lines = [""]
    for word in caption.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= SIDE or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    shown = lines[:2]
    if len(lines) > 2:
        shown[1] += " …"
    return "\n".join(_cut(line, font) for line in shown)


def _cut(line: str, font: Font) -> str:
    while font.getlength(line) > SIDE:
        line = line[:-2].rstrip(" …") + "…"
    return line
