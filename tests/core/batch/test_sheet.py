"""Contact sheets: what stands below the pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from allaprima import encode_pixels
from allaprima.batch.sheet import write_sheets


def sheet(folder: Path, caption: str) -> bytes:
    picture = folder / "picture.png"
    picture.write_bytes(encode_pixels(np.full((16, 16, 3), 90, np.uint8), "image/png"))
    [path] = write_sheets([(picture, caption)], folder / "sheet.jpg")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("caption", "shown"),
    [
        ("1 café, Málaga", "1 cafe, Malaga"),
        ("2 № 5 – fine", "2 No 5 fine"),
        ("3 Блины", "3"),
        ("4 苹果 apple", "4 apple"),
        ("5 oak\nfloor", "5 oak floor"),
    ],
)
def test_a_caption_is_told_in_characters_that_the_font_has(
    tmp_path: Path, caption: str, shown: str
) -> None:
    assert sheet(tmp_path, caption) == sheet(tmp_path, shown)


def test_a_caption_keeps_what_the_font_has(tmp_path: Path) -> None:
    assert sheet(tmp_path, "1 “oak”, 20° …") != sheet(tmp_path, '1 "oak", 20 ...')
    assert sheet(tmp_path, "1 20°") != sheet(tmp_path, "1 20")
