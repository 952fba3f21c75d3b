"""A history in a folder of its own, and pictures to remember."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from allaprima import Picture, Recipe, encode_pixels
from allaprima.memory.history import History

Make = Callable[..., Picture]


def a_picture(prompt: str = "a tree", seed: int = 1, side: int = 24, **changes: Any) -> Picture:
    values: dict[str, Any] = {
        "prompt": prompt,
        "kind": "picture",
        "size": (side, 16),
        "seed": seed,
        "model": "lite/material",
        "model_hash": "ab" * 32,
        "steps": 3,
        "guidance": 1.0,
        "tile": False,
        "device": "cpu",
        "dtype": "float32",
        "software": "allaprima 0",
        "timings": {"denoise": 0.1},
    }
    pixels = np.random.default_rng(seed).integers(0, 256, (16, side, 3), dtype=np.uint8)
    return Picture(pixels=pixels, recipe=Recipe(**values | changes))


@pytest.fixture
def make() -> Make:
    return a_picture


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "history", room=2**20)


@pytest.fixture
def remember(history: History) -> Callable[..., Picture]:
    """Remembers a picture made with these values, as a PNG file."""

    def remember(media_type: str = "image/png", **values: Any) -> Picture:
        picture = a_picture(**values)
        history.remember(picture, encode_pixels(picture.pixels, media_type), media_type)
        return picture

    return remember
