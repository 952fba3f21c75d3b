"""What the values of a request must be. Each function returns the value as it is kept, or raises.

Numbers of numpy's are taken for Python's: they come out of loops over arrays, and JSON does not know them.
"""

from __future__ import annotations

import dataclasses
import numbers
import re
from typing import Any

import numpy as np

from allaprima.errors import InvalidImage, InvalidRequest

_MOST_COLOURS = 8


def text(name: str, value: object, longest: int, *, needed: bool = False) -> str:
    """A text of at most `longest` characters that can be written down in UTF-8.

    Raises:
        InvalidRequest: it is none, or nothing but white space where one is `needed`.
    """
    if not isinstance(value, str):
        raise InvalidRequest(f"The {name} is no text: {_shown(value)}.", "Use words.")
    if needed and not value.strip():
        raise InvalidRequest(f"The {name} is empty.", "Say in words what to make.")
    if len(value) > longest:
        raise InvalidRequest(
            f"The {name} has {len(value):,} characters.", f"Use at most {longest:,}."
        )
    try:
        value.encode()
    except UnicodeEncodeError as error:  # half of a character, as from bytes that are no UTF-8
        raise InvalidRequest(
            f"The {name} is broken at character {error.start + 1}, where there is half of one.",
            "Write it in UTF-8.",
        ) from error
    return value


def size(value: object, low: int, high: int) -> tuple[int, int]:
    """(width, height), each within `low` to `high`.

    Raises:
        InvalidRequest: it is something else.
    """
    sides = tuple(value) if isinstance(value, tuple | list) else ()
    if len(sides) != 2 or not all(map(_is_whole, sides)):
        raise InvalidRequest(
            f"The size {_shown(value)} is not a width and a height.", "Use e.g. (512, 512)."
        )
    width, height = map(int, sides)
    if not (low <= width <= high and low <= height <= high):
        raise InvalidRequest(
            f"The size {width}x{height} is out of range.",
            f"Each side must have {low} to {high} pixels.",
        )
    return width, height


def integer(name: str, value: Any, low: int, high: int) -> int:
    """A whole number within `low` to `high`.

    Raises:
        InvalidRequest: it is something else.
    """
    if not _is_whole(value):
        raise InvalidRequest(
            f"The {name} {_shown(value)} is no whole number.", f"Use {low} to {high}."
        )
    whole = int(value)
    if not low <= whole <= high:
        raise InvalidRequest(f"The {name} {whole} is out of range.", f"Use {low} to {high}.")
    return whole


def number(name: str, value: Any, low: float, high: float) -> float:
    """A number within `low` to `high`; NaN is in no range.

    Raises:
        InvalidRequest: it is something else.
    """
    if isinstance(value, bool | np.bool_) or not isinstance(value, numbers.Real):
        raise InvalidRequest(
            f"The {name} {_shown(value)} is no number.", f"Use {low:g} to {high:g}."
        )
    # A whole one stays one: a recipe's hash is over how it is written.
    kept: float = int(value) if isinstance(value, numbers.Integral) else float(value)
    if not low <= kept <= high:
        raise InvalidRequest(f"The {name} {kept!r} is out of range.", f"Use {low:g} to {high:g}.")
    return kept


def truth(name: str, value: object) -> bool:
    """True or False.

    Raises:
        InvalidRequest: it is neither; "no" would count as yes.
    """
    if not isinstance(value, bool | np.bool_):
        raise InvalidRequest(
            f"The value of {name}, {_shown(value)}, is neither true nor false.",
            "Use True or False.",
        )
    return bool(value)


def palette(value: object) -> tuple[str, ...]:
    """Up to eight colours as "#rrggbb".

    Raises:
        InvalidRequest: it is something else.
    """
    if not isinstance(value, tuple | list):
        what = "one text" if isinstance(value, str) else "no list of colours"
        raise InvalidRequest(
            f"The palette {_shown(value)} is {what}.",
            'Give its colours one by one, e.g. ("#204a87", "#f57900").',
        )
    if len(value) > _MOST_COLOURS:
        raise InvalidRequest(f"The palette has {len(value)} colours.", "Use at most eight.")
    for colour in value:
        if not isinstance(colour, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
            raise InvalidRequest(f"{_shown(colour)} is not a colour.", 'Write it as "#rrggbb".')
    return tuple(value)


def image(value: Any) -> None:
    """(H, W, 3 or 4) uint8.

    Raises:
        InvalidImage: it is something else.
    """
    if not isinstance(value, np.ndarray) or value.dtype != np.uint8:
        raise InvalidImage(
            f"An image must be a uint8 array, not {kind(value)}.", "Read a file with read_image."
        )
    if value.ndim != 3 or value.shape[2] not in (3, 4) or 0 in value.shape:
        raise InvalidImage(f"An image of shape {value.shape} is not (height, width, 3 or 4).")


def mask(value: Any, beside: Any) -> None:
    """(H, W) uint8 of the image's size, and not all 0. `beside` is the image.

    Raises:
        InvalidImage: it is something else, or there is no image.
    """
    if beside is None:
        raise InvalidImage("A mask was given without an image.", "Give the image to paint into.")
    if not isinstance(value, np.ndarray) or value.dtype != np.uint8 or value.ndim != 2:
        raise InvalidImage(
            f"A mask must be a (height, width) uint8 array, not {kind(value)}.",
            "Read a file with read_mask.",
        )
    _same_size("mask", value, beside)
    if not value.any():
        raise InvalidImage("The mask is empty, so nothing would be painted.", "Select an area.")


def depth(value: Any, beside: Any) -> None:
    """(H, W) uint8, or float32 in 0..1; of the size of the image `beside`, if there is one.

    Raises:
        InvalidImage: it is something else.
    """
    if not isinstance(value, np.ndarray) or value.ndim != 2 or 0 in value.shape:
        raise InvalidImage(f"A depth image must be a (height, width) array, not {kind(value)}.")
    if value.dtype not in (np.uint8, np.float32):
        raise InvalidImage(f"A depth image must be uint8 or float32, not {value.dtype}.")
    # NaN is neither above nor below anything, and so fails this too.
    if value.dtype == np.float32 and not (value.min() >= 0.0 and value.max() <= 1.0):
        raise InvalidImage(
            "The depth image has values outside 0..1.",
            "Scale it: the nearest is 1, the farthest 0.",
        )
    if beside is not None:
        _same_size("depth image", value, beside)


def array(name: str, value: Any, dtype: Any, shape: tuple[int, ...]) -> None:
    """An array of this dtype and shape.

    Raises:
        InvalidImage: it is something else.
    """
    if not isinstance(value, np.ndarray) or value.dtype != dtype or value.shape != shape:
        raise InvalidImage(f"{name} is {kind(value)}; it must be {np.dtype(dtype)} {shape}.")


def needed(kind: type[Any]) -> list[str]:
    """The fields of a dataclass that have no default."""
    nothing = dataclasses.MISSING
    return [f.name for f in dataclasses.fields(kind) if f.default is f.default_factory is nothing]


def _same_size(name: str, value: Any, image: Any) -> None:
    if value.shape != image.shape[:2]:
        raise InvalidImage(
            f"The {name} has {value.shape[1]}x{value.shape[0]} pixels, the image "
            f"{image.shape[1]}x{image.shape[0]}.",
            "Make both the same size.",
        )


def _is_whole(value: object) -> bool:
    return isinstance(value, numbers.Integral) and not isinstance(value, bool)


def kind(value: object) -> str:
    """What it is, for a sentence: an array by dtype and shape, all else by its class."""
    if isinstance(value, np.ndarray):
        return f"{value.dtype} {value.shape}"
    return type(value).__name__


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."
