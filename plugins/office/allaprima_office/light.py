"""8-bit sRGB in linear light. It needs neither python-pptx nor numpy."""

from __future__ import annotations

WEIGHTS = (0.2126, 0.7152, 0.0722)
"""Of linear red, green and blue in relative luminance (WCAG 2.2)."""


def linear(value: float) -> float:
    """An 8-bit sRGB value in linear light, 0..1 (IEC 61966-2-1)."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance_of(colour: tuple[int, int, int]) -> float:
    """Relative luminance, 0..1, of one colour (WCAG 2.2)."""
    return sum(weight * linear(value) for weight, value in zip(WEIGHTS, colour, strict=True))
