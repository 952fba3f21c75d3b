"""Lengths: Impress counts in hundredths of a millimetre, the rules in EMU."""

from __future__ import annotations

from typing import Any

import uno

EMU = 360
"""In a hundredth of a millimetre, exactly."""


def to_emu(length: int) -> int:
    return length * EMU


def from_emu(length: int) -> int:
    return round(length / EMU)


def point(x: int, y: int) -> Any:
    return uno.createUnoStruct("com.sun.star.awt.Point", x, y)


def size(width: int, height: int) -> Any:
    return uno.createUnoStruct("com.sun.star.awt.Size", width, height)


def properties(**values: Any) -> tuple[Any, ...]:
    """A sequence of PropertyValue."""
    kind = "com.sun.star.beans.PropertyValue"
    return tuple(uno.createUnoStruct(kind, name, 0, value, 0) for name, value in values.items())
